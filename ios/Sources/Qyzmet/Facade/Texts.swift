import Dispatch

/// The words of the app's screens, the same on every platform. They stand in the library: reading them needs no client,
/// no folder and no line, and works after a client was closed.
public protocol Texts: Sendable {
  /// All words of a language that need no values: load them once, then read from memory.
  func load(_ lang: Lang) async throws(QyzmetError) -> Words

  /// A text with values in it, for example a plural; the id itself where there is none of it.
  func say(_ lang: Lang, _ id: String, _ args: [String: String]) async throws(QyzmetError) -> String

  /// The short, plain and what-next text of a state, for a sample of a screen; a record says its own.
  func state(_ lang: Lang, _ id: String, _ args: [String: String]) async throws(QyzmetError) -> StateText
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
  private let queue = DispatchQueue(label: "org.qyzmet.texts")

  func load(_ lang: Lang) async throws(QyzmetError) -> Words {
    try await Engine.hop(queue) { Words(lang: lang, words: screenTexts(lang: lang)) }
  }

  func say(_ lang: Lang, _ id: String, _ args: [String: String]) async throws(QyzmetError) -> String {
    try await Engine.hop(queue) { screenText(lang: lang, id: id, args: args) }
  }

  func state(_ lang: Lang, _ id: String, _ args: [String: String]) async throws(QyzmetError) -> StateText {
    try await Engine.hop(queue) { stateText(lang: lang, id: id, args: args) }
  }
}
