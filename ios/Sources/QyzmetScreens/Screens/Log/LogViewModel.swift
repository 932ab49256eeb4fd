import Observation
import Qyzmet

@MainActor @Observable final class LogViewModel: ScreenModel {
  var state = LogState(log: .waiting, lines: [])
  @ObservationIgnored let life: ScreenLife
  @ObservationIgnored private var asked = 30

  init(_ life: ScreenLife) { self.life = life }

  func read() {
    let count = asked
    watch(\.isOfTheKey) { qyzmet, lang throws(QyzmetError) in
      let log = try await qyzmet.signature.audit(lang, page: .first(1))
      let lines = try await qyzmet.everything(count) { page throws(QyzmetError) in
        let read = try await qyzmet.signature.audit(lang, page: page)
        return (read.lines, Int(read.total))
      }
      return (log, lines.entries)
    } _: { model, read in
      if read.value != nil || model.state.log.value == nil { model.state.log = read.map(\.0) }
      if let lines = read.value?.1 { model.state.lines = lines }
    }
  }

  func send(_ event: LogEvent) {
    switch event {
    case .more:
      asked += 30
      life.begin(read)
    case .again: read()
    }
  }
}
