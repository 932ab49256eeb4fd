import Foundation
import Qyzmet
import QyzmetSandbox

/// A step that can't be played: why, in this driver's own words.
struct Unplayable: Error {
  let why: String
  init(_ why: String) { self.why = why }
}

/// What steps saved, and where it is put in: `${name}`.
struct Names {
  private var kept: [String: Json] = [:]

  mutating func keep(_ name: String, _ value: Json) { kept[name] = value }

  /// The value with every placeholder filled in, in members' names too.
  func fill(_ value: Json) throws -> Json {
    switch value {
    case .string(let text): try fill(text: text)
    case .array(let list): .array(try list.map(fill))
    case .object(let members):
      .object(
        Dictionary(
          try members.map { (Expect.text(try fill(text: $0.key)), try fill($0.value)) }, uniquingKeysWith: { $1 }))
    default: value
    }
  }

  private func fill(text: String) throws -> Json {
    var out = ""
    var rest = Substring(text)
    while let sign = rest.range(of: "${") {
      guard let end = rest.range(of: "}", range: sign.upperBound..<rest.endIndex) else {
        throw Unplayable("no end of ${ in \(text)")
      }
      let name = String(rest[sign.upperBound..<end.lowerBound])
      guard let value = kept[name] else { throw Unplayable("nobody saved ${\(name)}") }
      if out.isEmpty, sign.lowerBound == rest.startIndex, end.upperBound == rest.endIndex { return value }
      out += rest[..<sign.lowerBound] + Expect.text(value)
      rest = rest[end.upperBound...]
    }
    return .string(out + rest)
  }
}

/// The arguments of a call, taken out one by one.
struct Args {
  /// Longest text that `repeat` makes, in repetitions.
  private static let longest = 8 << 20
  private var members: [String: Json]

  init(_ members: [String: Json]) { self.members = members }

  mutating func value(_ name: String) throws -> Json {
    guard let value = members.removeValue(forKey: name) else { throw Unplayable("no argument \(name)") }
    return value
  }

  /// A text; `{ "repeat": "ә", "times": 70000 }` is a long one.
  mutating func text(_ name: String) throws -> String {
    let value = try value(name)
    guard let text = Args.long(value) ?? value.string else { throw Unplayable("\(name) is no text") }
    return text
  }

  /// Bytes, in Base64.
  mutating func bytes(_ name: String) throws -> Data {
    guard let bytes = Data(base64Encoded: try text(name)) else { throw Unplayable("\(name) is no Base64") }
    return bytes
  }

  /// The same, where it may be left out.
  mutating func bytesIfAny(_ name: String) throws -> Data? { members[name] == nil ? nil : try bytes(name) }

  /// Files: their names, media types and bytes in Base64.
  mutating func files(_ name: String) throws -> [ContainerFile] {
    guard let files = try value(name).array else { throw Unplayable("\(name) is no list") }
    return try files.map { file in
      var args = Args(file.object ?? [:])
      return ContainerFile(
        name: try args.text("name"), mediaType: try args.text("mediaType"), content: try args.bytes("content"))
    }
  }

  mutating func number(_ name: String, otherwise: Int) throws -> Int {
    guard let value = members.removeValue(forKey: name) else { return otherwise }
    guard let number = value.int else { throw Unplayable("\(name) is no number") }
    return number
  }

  func noneLeft() throws {
    if let name = members.keys.min() { throw Unplayable("an argument too many: \(name)") }
  }

  /// The long text that this stands for, if it does.
  static func long(_ value: Json) -> String? {
    guard let part = value["repeat"]?.string, let times = value["times"]?.int else { return nil }
    return String(repeating: part, count: min(max(times, 0), longest))
  }
}
