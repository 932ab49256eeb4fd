/// The sizes of letters: Golos Text, which has every letter of Kazakh.
enum Letters: Sendable {
  case title, heading, body, second, button, code

  /// Points at the system's middle text size.
  var size: Double {
    switch self {
    case .title: 24
    case .heading: 18
    case .body, .button: 16
    case .second: 14
    case .code: 32
    }
  }

  var isStrong: Bool { self != .body && self != .second }
}

/// Distances and corners.
enum Space {
  static let xs = 4.0
  static let s = 8.0
  static let m = 12.0
  static let l = 16.0
  static let xl = 24.0
  /// A column of text is no wider.
  static let column = 600.0
  /// What a finger hits.
  static let target = 44.0
  /// Corners of cards, of buttons and inputs, of chips.
  static let card = 16.0
  static let button = 12.0
  static let chip = 8.0
}
