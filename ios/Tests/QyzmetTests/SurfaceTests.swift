import Foundation
import Testing

/// What an app developer sees keeps its rules; each rule is known to bite.
@Suite struct SurfaceTests {
  /// Lines of a source that break a rule of the public surface.
  static func broken(_ source: String) -> [String] {
    var found: [String] = []
    // A declaration may go on in the next lines, up to its body.
    let text = source.replacingOccurrences(of: ",\n", with: ", ").replacingOccurrences(of: "(\n", with: "(")
      .replacingOccurrences(of: "\n  ) ", with: " ) ").replacingOccurrences(of: "\n    ) ", with: " ) ")
    for line in text.split(separator: "\n").map({ $0.trimmingCharacters(in: .whitespaces) }) where !line.hasPrefix("//")
    {
      let isPublic = line.hasPrefix("public ") || line.hasPrefix("func ") && line.hasSuffix("}") == false
      guard isPublic else { continue }
      // Every asynchronous call throws the one error or nothing; what it is given may throw what it likes.
      var call = line.replacingOccurrences(of: "throws(QyzmetError)", with: "throwing")
      while let inner = call.range(of: #"\([^()]*\)"#, options: .regularExpression) { call.removeSubrange(inner) }
      if call.contains("async throws") { found.append(line) }
      // No handle and no generated error on the surface.
      let declared = line.components(separatedBy: " = ").first ?? line
      if declared.hasPrefix("public "), declared.range(of: #"\bNative[A-Z]"#, options: .regularExpression) != nil {
        found.append(line)
      }
    }
    return found
  }

  private static let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Sources")

  private static func files(_ folder: String) throws -> [URL] {
    let all = FileManager.default.enumerator(
      at: sources.appendingPathComponent(folder), includingPropertiesForKeys: nil)
    let files = (all?.allObjects ?? []).compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
    try #require(!files.isEmpty)
    return files
  }

  @Test func theFacadeThrowsOneErrorAndShowsNoHandle() throws {
    // The engine is the border itself, and what stands for a later version has no error of the core yet.
    let left = ["/Generated/", "/Engine.swift", "/LaterPorts.swift"]
    for file in try Self.files("Qyzmet") where !left.contains(where: file.path.contains) {
      #expect(Self.broken(try String(contentsOf: file, encoding: .utf8)).isEmpty, "\(file.lastPathComponent)")
    }
  }

  @Test func theRulesBite() {
    #expect(!Self.broken("public func f() async throws -> Int {").isEmpty)
    #expect(!Self.broken("  func f(\n    a: Int\n  ) async throws -> Int\n").isEmpty)
    #expect(!Self.broken("public init(f: () async throws(QyzmetError) -> Int) async throws {").isEmpty)
    #expect(Self.broken("public init(f: @escaping () async throws -> Int) { self.f = f }").isEmpty)
    #expect(!Self.broken("public let client: NativeClient").isEmpty)
    #expect(Self.broken("public func f() async throws(QyzmetError) -> Int {").isEmpty)
    #expect(Self.broken("/// a word on NativeClient\nlet client: NativeClient").isEmpty)
  }

  /// Generated code declares nothing public but records and enums.
  @Test func generatedHandlesAreHidden() throws {
    for file in try Self.files("Qyzmet/Generated") {
      let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      let shown = lines.filter { $0.hasPrefix("public ") || $0.hasPrefix("open ") }
      for line in shown {
        #expect(["public struct ", "public enum ", "public typealias "].contains { line.hasPrefix($0) }, "\(line)")
        #expect(line.range(of: #"\bNative[A-Z]|FfiConverter"#, options: .regularExpression) == nil, "\(line)")
      }
      #expect(shown.count > 30)
    }
  }

  /// Sources above the facade know nothing of the border.
  @Test func nothingAboveKnowsTheBorder() throws {
    for folder in ["QyzmetScreens", "QyzmetScenarios", "QyzmetVictim"] {
      for file in try Self.files(folder) {
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(!text.contains("import CQyzmet"), "\(file.lastPathComponent)")
        #expect(text.range(of: #"\bNative[A-Z]"#, options: .regularExpression) == nil, "\(file.lastPathComponent)")
      }
    }
  }
}
