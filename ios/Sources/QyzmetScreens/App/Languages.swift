import Qyzmet

extension Lang {
  /// The languages, Kazakh first.
  static let allKnown: [Lang] = [.kk, .ru, .en]
}
