#if canImport(SwiftUI) && !os(macOS)
  import Qyzmet
  import SwiftUI

  struct LogScreen: View {
    let state: LogState
    let send: (LogEvent) -> Void
    @Environment(Speech.self) private var speech

    var body: some View {
      ScreenFrame("log", title: speech["screen-log-title"]) {
        Loaded(load: state.log, again: { send(.again) }) { log in
          if log.whole, state.lines.isEmpty {
            Empty(
              art: .requests, says: speech["screen-art-requests-a11y"], title: speech["screen-log-none"],
              text: speech["screen-log-none-text"], tag: "empty-log")
          } else {
            StateBlock(state: log.state, tone: log.whole ? .kept : .lost, tag: "log-state")
            ForEach(state.lines, id: \.number) { LogCard(line: $0) }
            if state.hasMore { SecondButton("log-more", speech["screen-common-more"]) { send(.more) } }
          }
        }
      }
    }
  }

  /// One use of the key: what, what of, how it ended, when.
  struct LogCard: View {
    let line: AuditLine
    @Environment(Speech.self) private var speech

    var body: some View {
      Card {
        Text(line.what).letters(.button)
        if let about = line.about { Paragraph(about) }
        if let party = line.party { Paragraph(party) }
        StateLine(text: line.outcome, tone: Tone(line))
        Second(line.time)
        if let code = line.verificationCode { Second(speech("screen-log-code", ["code": code])) }
        Second("\(line.level). \(line.sim)")
      }
      .accessibilityElement(children: .combine)
      .tag(named: "log-line-\(line.number)")
    }
  }
#endif
