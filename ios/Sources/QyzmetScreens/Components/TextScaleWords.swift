import Qyzmet

extension TextScale {
  /// Its word.
  var word: String { "screen-settings-text-\(rawValue)" }
}

extension Mode {
  /// How it is drawn beside its words.
  var sign: Sign {
    switch self {
    case .works: .tick
    case .queued: .clock
    case .refused: .offline
    }
  }
}
