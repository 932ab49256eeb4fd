import QyzmetSandbox

/// Paths into a result, and whether what is there meets what was expected. Pure.
///
/// Texts are compared by their bytes: Swift's own equality would call two spellings of one letter the same.
enum Expect {
  /// Characters of a value that are shown of it.
  static let shownAtMost = 200

  /// What a path leads to; `nil` when it leads nowhere.
  static func at(_ root: Json, _ path: String) -> Json? {
    if path == "." { return root }
    return path.split(separator: ".", omittingEmptySubsequences: false).reduce(root as Json?) { value, name in
      switch value {
      case .object(let members): members[String(name)]
      case .array(let list):
        if let sign = name.firstIndex(of: "=") {
          list.first { element in
            element[String(name[..<sign])].map { same(text($0), String(name[name.index(after: sign)...])) } ?? false
          }
        } else {
          Int(name).flatMap { list.indices.contains($0) ? list[$0] : nil }
        }
      default: nil
      }
    }
  }

  /// A text as it is, anything else as JSON.
  static func text(_ value: Json) -> String { value.string ?? value.text }

  /// Whether what a path led to meets the expectation.
  static func meets(_ expected: Json, _ got: Json?) -> Bool {
    if case .object(let members) = expected, members.count == 1, let (name, wanted) = members.first,
      let met = special(name, wanted, got)
    {
      return met
    }
    return got.map { same(expected, $0) } ?? false
  }

  /// What is more than a value; `nil` when this is no such expectation.
  private static func special(_ name: String, _ wanted: Json, _ got: Json?) -> Bool? {
    switch name {
    case "nothing": return got == nil
    case "not": return got != nil && !meets(wanted, got)
    case "contains":
      switch (got, wanted) {
      case (.string(let text), .string(let part)): return contains(Array(text.utf8), Array(part.utf8))
      case (.array(let list), _): return list.contains { meets(wanted, $0) }
      default: return false
      }
    case "prefix":
      guard let text = got?.string, let part = wanted.string else { return false }
      return text.utf8.starts(with: part.utf8)
    case "count": return got?.array.map(\.count) == wanted.int
    case "atLeast": return number(got).flatMap { n in number(wanted).map { n >= $0 } } ?? false
    case "atMost": return number(got).flatMap { n in number(wanted).map { n <= $0 } } ?? false
    case "oneOf": return wanted.array?.contains { meets($0, got) } ?? false
    default: return nil
    }
  }

  private static func same(_ expected: Json, _ got: Json) -> Bool {
    switch (expected, got) {
    case (.array(let e), .array(let g)): e.count == g.count && zip(e, g).allSatisfy { meets($0, $1) }
    case (.object(let e), .object(let g)): e.count == g.count && e.allSatisfy { meets($0.value, g[$0.key]) }
    case (.string(let e), .string(let g)): same(e, g)
    case (.int(let e), .int(let g)): e == g
    case (.int, .double), (.double, .int), (.double, .double): number(expected) == number(got)
    default: expected == got
    }
  }

  private static func same(_ one: String, _ other: String) -> Bool { one.utf8.elementsEqual(other.utf8) }

  private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    if part.isEmpty { return true }
    guard text.count >= part.count else { return false }
    return (0...text.count - part.count).contains { text[$0..<$0 + part.count].elementsEqual(part) }
  }

  private static func number(_ value: Json?) -> Double? {
    switch value {
    case .int(let n): Double(n)
    case .double(let n): n
    default: nil
    }
  }

  /// The first expectation, in the order of the paths, that is not met: `PATH = X, got Y`.
  static func unmet(_ expected: [String: Json], _ got: Json, before: String = "") -> String? {
    for (path, wanted) in expected.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      let there = at(got, path)
      if !meets(wanted, there) { return "\(before)\(path) = \(shown(wanted)), got \(shown(there))" }
    }
    return nil
  }

  /// A value in a message: compact, members sorted, cut after 200 characters; `nothing` when there is none.
  static func shown(_ value: Json?) -> String {
    guard let text = value?.text else { return "nothing" }
    let scalars = text.unicodeScalars
    guard let end = scalars.index(scalars.startIndex, offsetBy: shownAtMost, limitedBy: scalars.endIndex),
      end != scalars.endIndex
    else { return text }
    return String(scalars[..<end]) + "…"
  }
}
