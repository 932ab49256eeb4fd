/// The words of the app's screens, the same on every platform.
public protocol Texts: Sendable {
  /// All words of a language that need no values: load them once, then read from memory.
  func load(_ lang: Lang) async throws(QyzmetError) -> Words

  /// A text with values in it, for example a plural.
  func say(_ lang: Lang, _ id: String, _ args: [String: String]) async throws(QyzmetError) -> String
}

/// The words of one language, in memory.
public struct Words: Sendable, Equatable {
  /// The language.
  public let lang: Lang
  private let words: [String: String]

  /// Words of one's own, for previews and tests.
  public init(lang: Lang, words: [String: String]) {
    self.lang = lang
    self.words = words
  }

  /// The text of this id; the id itself where there is none, so that it is seen and found.
  public subscript(id: String) -> String { words[id] ?? id }
}

struct NativeBackedTexts: Texts {
  let engine: Engine

  func load(_ lang: Lang) async throws(QyzmetError) -> Words {
    try await engine.local { _ in Words(lang: lang, words: screenTexts(lang: lang)) }
  }

  func say(_ lang: Lang, _ id: String, _ args: [String: String]) async throws(QyzmetError) -> String {
    try await engine.local { _ in screenText(lang: lang, id: id, args: args) }
  }
}
