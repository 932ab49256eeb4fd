// Walks every sample of every screen, in three languages, and judges what is there for the ear and the finger. It sees the
// tree that the stub of SwiftUI tells: what a screen has, not how it looks.
import Foundation
import Qyzmet
import SwiftUI

@testable import QyzmetScreens

@main struct Walk {
  @MainActor static func main() async throws {
    var judge = Judge()
    let samples = samples
    for lang in Lang.allKnown {
      let speech = Speech(words: try await Qyzmet.texts.load(lang), texts: Qyzmet.texts)
      // The first walk asks for what is said with values; then all of it is there.
      for (_, view) in samples { _ = walk(view, speech) }
      await speech.allSaid()
      for (name, view) in samples {
        let tree = walk(view, speech)
        judge.look(at: tree, of: "\(name) \(lang.code)")
        if CommandLine.arguments.contains("--tree"), lang == .kk { print("== \(name)\n\(tree.drawn())") }
      }
    }
    judge.lookForTags()
    judge.bite()
    for complaint in judge.complaints { print(complaint) }
    print(
      "\(samples.count) samples in \(Lang.allKnown.count) languages, \(judge.tags.count) tags, \(judge.complaints.count) complaints"
    )
    exit(judge.complaints.isEmpty ? 0 : 1)
  }

  @MainActor static func walk(_ view: any View, _ speech: Speech) -> StubNode {
    func open<V: View>(_ view: V) -> StubNode {
      stubWalk(
        view.environment(speech).environment(
          \.surroundings,
          Surroundings(
            line: .offline, captured: false, lang: speech.lang,
            tongues: [.kk: "Қазақша", .ru: "Русский", .en: "English"], back: nil,
            help: {},
            worksOffline: {}, speak: { _ in })))
    }
    return open(view)
  }

  /// Every sample with its name; those that are different with a line besides.
  @MainActor static var samples: [(String, any View)] {
    var all: [(String, any View)] = []
    func add<State>(_ name: String, _ samples: [String: State], _ screen: (State) -> any View) {
      for (key, state) in samples.sorted(by: { $0.key < $1.key }) { all.append(("\(name)/\(key)", screen(state))) }
    }
    func online(_ view: some View) -> any View { view.environment(\.surroundings, Surroundings.none) }
    add("start", StartSamples.all) { StartScreen(state: $0, send: { _ in }) }
    add("search", SearchSamples.all) { SearchScreen(state: $0, send: { _ in }) }
    add("category", CategorySamples.all) { CategoryScreen(state: $0, send: { _ in }) }
    add("service", ServiceSamples.all) { ServiceScreen(state: $0, send: { _ in }) }
    add("link", LinkSamples.all) { LinkScreen(state: $0, send: { _ in }) }
    add("key", KeySamples.all) { KeyScreen(state: $0, send: { _ in }) }
    add("identify", IdentifySamples.all) { IdentifyScreen(state: $0, send: { _ in }) }
    add("identify-online", IdentifySamples.all) { online(IdentifyScreen(state: $0, send: { _ in })) }
    add("revoke", RevokeSamples.all) { RevokeScreen(state: $0, send: { _ in }) }
    add("form", FormSamples.all) { FormScreen(state: $0, send: { _ in }) }
    add("check", CheckSamples.all) { CheckScreen(state: $0, send: { _ in }) }
    add("sign", SignSamples.all) { SignScreen(state: $0, send: { _ in }) }
    add("done", DoneSamples.all) { DoneScreen(state: $0, send: { _ in }) }
    add("done-online", DoneSamples.all) { online(DoneScreen(state: $0, send: { _ in })) }
    add("requests", RequestsSamples.all) { RequestsScreen(state: $0, send: { _ in }) }
    add("requests-online", RequestsSamples.all) { online(RequestsScreen(state: $0, send: { _ in })) }
    add("request", RequestSamples.all) { RequestScreen(state: $0, send: { _ in }) }
    add("request-online", RequestSamples.all) { online(RequestScreen(state: $0, send: { _ in })) }
    add("signed", SignedSamples.all) { SignedScreen(state: $0, send: { _ in }) }
    add("documents", DocumentsSamples.all) { DocumentsScreen(state: $0, send: { _ in }) }
    add("document", DocumentSamples.all) { DocumentScreen(state: $0, send: { _ in }) }
    add("settings", SettingsSamples.all) { SettingsScreen(state: $0, send: { _ in }) }
    add("signature", SignatureSamples.all) { SignatureScreen(state: $0, send: { _ in }) }
    add("pin", PinSamples.all) { PinScreen(state: $0, send: { _ in }) }
    var captured = Surroundings.none
    captured.captured = true
    add("pin-captured", PinSamples.all) {
      PinScreen(state: $0, send: { _ in }).environment(\.surroundings, captured)
    }
    add("log", LogSamples.all) { LogScreen(state: $0, send: { _ in }) }
    add("other", OtherSamples.all) { OtherScreen(state: $0, send: { _ in }) }
    add("other-online", OtherSamples.all) { online(OtherScreen(state: $0, send: { _ in })) }
    add("examine", ExamineSamples.all) { ExamineScreen(state: $0, send: { _ in }) }
    add("sign-file", SignFileSamples.all) { SignFileScreen(state: $0, send: { _ in }) }
    add("erase", EraseSamples.all) { EraseScreen(state: $0, send: { _ in }) }
    add("offline", OfflineSamples.all) { OfflineScreen(state: $0, send: { _ in }) }
    add("help", HelpSamples.all) { HelpScreen(state: $0, call: {}, close: {}) }
    add("fault", FaultSamples.all) { FaultScreen(state: $0, send: { _ in }) }
    all.append(
      (
        "around",
        VStack {
          SandboxBand()
          CapturedLine()
          Title(text: "Qyzmet")
          ForEach(Tab.allCases, id: \.self) { TabLabel(tab: $0, attention: 2) }
        }
      ))
    return all
  }
}
