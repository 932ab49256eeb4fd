import Observation
import Qyzmet

/// What the app says in one language. Words without values are in memory; those with values, and the core's own, are made
/// by the library off the main thread and remembered.
@MainActor @Observable final class Speech {
  let lang: Lang
  private let words: Words
  private var said: [Phrase: String] = [:]
  @ObservationIgnored private var wanted: Set<Phrase> = []
  @ObservationIgnored private let speak: (@Sendable (Phrase) async -> String)?

  /// A text and its values.
  struct Phrase: Hashable, Sendable {
    let id: String
    let args: [String: String]
  }

  /// Words and a library that says the rest.
  init(words: Words, texts: any Texts) {
    lang = words.lang
    self.words = words
    speak = { phrase in
      // What can't be said now is shown by its name, so that it is seen and found.
      (try? await texts.say(words.lang, phrase.id, phrase.args)) ?? phrase.id
    }
  }

  /// Words and phrases of one's own, for previews.
  init(words: Words, phrases: [String: String] = [:]) {
    lang = words.lang
    self.words = words
    speak = nil
    for (id, text) in phrases { said[Phrase(id: id, args: [:])] = text }
  }

  /// A word of the screens.
  subscript(id: String) -> String { words[id] }

  /// A text with values, or one of the core's. The first time it comes a moment later: until then there is none of it,
  /// and what shows it is drawn anew.
  func callAsFunction(_ id: String, _ args: [String: String] = [:]) -> String {
    let phrase = Phrase(id: id, args: args)
    if let text = said[phrase] { return text }
    guard let speak else { return id }
    if wanted.insert(phrase).inserted {
      Task { said[phrase] = await speak(phrase) }
    }
    return ""
  }

  /// Whether everything that was asked for is said.
  var isSilent: Bool { wanted.isSubset(of: said.keys) }

  /// The same, waited for.
  func say(_ id: String, _ args: [String: String] = [:]) async -> String {
    let phrase = Phrase(id: id, args: args)
    if let text = said[phrase] { return text }
    guard let speak else { return words[id] }
    let text = await speak(phrase)
    said[phrase] = text
    return text
  }
}
