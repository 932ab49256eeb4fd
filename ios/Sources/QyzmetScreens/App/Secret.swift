/// Digits that nobody may see: they leave by being used or cleared, and print as nothing.
struct Secret: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  private var digits = ""

  var count: Int { digits.count }

  mutating func set(_ text: String) { digits = text }

  mutating func append(_ digit: Int) { digits.append(String(digit)) }

  mutating func removeLast() { _ = digits.popLast() }

  mutating func clear() { digits = "" }

  /// The digits, which are gone with that.
  mutating func take() -> String {
    defer { clear() }
    return digits
  }

  /// The digits, for the one screen that is there to show them.
  var shown: String { digits }

  func matches(_ other: Secret) -> Bool { digits == other.digits }

  var description: String { "Secret" }
  var debugDescription: String { description }
  var customMirror: Mirror { Mirror(self, children: []) }
}
