import Foundation
import Testing

@testable import QyzmetScreens

/// Rules of the house, read from the sources: words, sizes, who may know whom. Each rule is shown to bite.
struct HouseTests {
  /// The files of the screens, by their path within.
  private static func sources() throws -> [String: String] {
    let root = project.appendingPathComponent("ios/Sources/QyzmetScreens")
    let all = try #require(FileManager.default.enumerator(atPath: root.path))
    var found: [String: String] = [:]
    for case let path as String in all where path.hasSuffix(".swift") {
      found[path] = try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }
    return found
  }

  // MARK: Words

  /// Ids of words in a source.
  private func words(_ source: String) -> [String] {
    source.matches(
      of:
        /"((screen|state-offline|state-vault|channel|answer|verification-code|not-filed|queued-hint|sandbox-notice|op|error)[a-z0-9-]*)"/
    ).map { String($0.1) }.filter { !["screen-", "op-", "error-"].contains($0) && $0.contains("-") && !isTag($0) }
  }

  /// Tags that look like words.
  private func isTag(_ id: String) -> Bool { ["error-box", "error-retry", "error-help"].contains(id) }

  @Test func everyWordIsSaidInThreeLanguages() throws {
    let used = Set(try Self.sources().values.flatMap(words))
    #expect(used.count > 150)
    for lang in ["kk", "ru", "en"] {
      let screens = Set(try ftl("screens.ftl", lang).keys)
      var known = screens
      for file in ["states.ftl", "errors.ftl", "core.ftl"] { known.formUnion(try ftl(file, lang).keys) }
      #expect(used.subtracting(known).sorted() == [], "\(lang)")
    }
  }

  @Test func everyOperationAndErrorHasItsWord() throws {
    for lang in ["kk", "ru", "en"] {
      let known = Set(try ["core.ftl", "states.ftl", "errors.ftl"].flatMap { try ftl($0, lang).keys })
      for id in ["catalogue", "search", "sync", "link", "form", "sign", "submit", "documents", "verify"] {
        #expect(known.contains("op-\(id)"), "\(id) \(lang)")
      }
      for code in ["net.offline", "identity.link_required", "storage.vault_key_lost"] {
        #expect(known.contains(errorWord(code)), "\(code) \(lang)")
      }
    }
  }

  /// The system asks for the face with words of the app's own files; they are the core's.
  @Test func theSystemAsksForTheFaceInTheCoresWords() throws {
    let app = project.appendingPathComponent("ios/App")
    for lang in ["kk", "ru", "en"] {
      let word = try #require(try ftl("screens.ftl", lang)["screen-confirm-sign"]).trimmingCharacters(in: .whitespaces)
      let strings = app.appendingPathComponent("\(lang).lproj/InfoPlist.strings")
      let said = try String(contentsOf: strings, encoding: .utf8)
      #expect(said.contains("\"NSFaceIDUsageDescription\" = \"\(word)\";"), "\(lang)")
      if lang == "kk" {
        let plist = try String(contentsOf: app.appendingPathComponent("Info.plist"), encoding: .utf8)
        #expect(plist.contains("<string>\(word)</string>"))
      }
    }
  }

  @Test func aWordThatIsNowhereIsFound() {
    #expect(
      words(#"speech["screen-nowhere-title"] + speech("op-sign") + tag("error-box")"#) == [
        "screen-nowhere-title", "op-sign",
      ])
  }

  /// Letters of a human language within quotation marks of a source.
  private func spoken(_ source: String) -> [String] {
    source.split(separator: "\n").filter { !$0.trimmingCharacters(in: .whitespaces).hasPrefix("//") }
      .flatMap { $0.matches(of: /"([^"]*)"/).map { String($0.1) } }
      .filter { $0.contains(/[А-Яа-яӘәҒғҚқҢңӨөҰұҮүҺһІі]/) || $0.contains(/^[A-Z][a-z]+ [a-z]+ [a-z]+/) }
  }

  @Test func noWordOfTheCitizensStandsInTheSources() throws {
    for (path, source) in try Self.sources() where !path.hasSuffix("Samples.swift") {
      let said = spoken(source)
      #expect(said == [], "\(path)")
    }
    #expect(spoken("Text(\"Қызмет\")") == ["Қызмет"])
    #expect(spoken("// \"Қызмет\"") == [])
  }

  // MARK: Sizes

  private func tooLong(_ path: String, _ source: String) -> Bool {
    let most =
      path.hasSuffix("ViewModel.swift") || path.hasSuffix("Model.swift") && path.hasPrefix("Screens/") ? 150 : 250
    return source.split(separator: "\n", omittingEmptySubsequences: false).count - 1 > most
  }

  @Test func noFileIsLongerThanItMayBe() throws {
    for (path, source) in try Self.sources() {
      let long = tooLong(path, source)
      #expect(!long, "\(path)")
    }
    #expect(tooLong("Screens/X/XViewModel.swift", String(repeating: "\n", count: 151)))
    #expect(tooLong("App/X.swift", String(repeating: "\n", count: 251)))
    #expect(!tooLong("App/X.swift", String(repeating: "\n", count: 250)))
  }

  @Test func everyScreenHasItsRooms() throws {
    let paths = Set(try Self.sources().keys)
    let folders = Set(paths.filter { $0.hasPrefix("Screens/") }.map { $0.split(separator: "/")[1] })
    #expect(folders.count == 28)
    for name in folders {
      let rooms = ["State", "Screen", "Samples", "ViewModel"].filter { room in
        let names = room == "ViewModel" && ["Help", "Fault"].contains(name) ? "Model" : room
        return !paths.contains("Screens/\(name)/\(name)\(names).swift")
      }
      #expect(rooms == [], "\(name)")
    }
  }

  // MARK: Who knows whom

  /// What breaks a rule in a file.
  private func wrongs(_ path: String, _ source: String) -> [String] {
    let lines = source.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter {
      !$0.hasPrefix("//")
    }
    var found: [String] = []
    let draws =
      path.hasSuffix("Screen.swift") || path.hasPrefix("Components/") || path.hasPrefix("Theme/")
      || path.hasSuffix("Block.swift")
    if lines.contains("import SwiftUI"), lines.first != "#if canImport(SwiftUI) && !os(macOS)" {
      found.append("SwiftUI without its guard")
    }
    if path.hasSuffix("ViewModel.swift"), source.contains("SwiftUI") { found.append("a view model that draws") }
    if draws, !path.hasPrefix("App/"),
      source.contains(/\.(catalogue|identity|forms|requests|documents|signature)\.[a-z]+\(/)
    {
      found.append("a view that calls the library")
    }
    if path.hasSuffix("State.swift"), source.contains(#/\n  (public )?var [a-zA-Z]+: [^\n{]* = /#) {
      found.append("a state with a default")
    }
    if source.contains("Native") { found.append("the generated module's handles") }
    if source.contains(/\btry!|\bas!|[a-z)]!\./) { found.append("a crash") }
    return found
  }

  @Test func everybodyKnowsOnlyWhomHeMay() throws {
    for (path, source) in try Self.sources() {
      let wrong = wrongs(path, source)
      #expect(wrong == [], "\(path)")
    }
    #expect(wrongs("App/X.swift", "import SwiftUI\n") == ["SwiftUI without its guard"])
    #expect(wrongs("Screens/X/XViewModel.swift", "// SwiftUI\n") == ["a view model that draws"])
    #expect(wrongs("Screens/X/XScreen.swift", "qyzmet.forms.start(1)") == ["a view that calls the library"])
    #expect(wrongs("Screens/X/XState.swift", "struct X {\n  var a: Int = 1\n}") == ["a state with a default"])
    #expect(wrongs("App/X.swift", "let a: NativeClient") == ["the generated module's handles"])
    #expect(wrongs("App/X.swift", "let a = try! b()") == ["a crash"])
  }
}
