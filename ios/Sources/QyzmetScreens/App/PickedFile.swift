import Foundation

/// A file that the citizen chose. It is in memory only: it goes with whoever holds it.
public struct PickedFile: Sendable {
  /// The last part of its name, fit to be shown, signed and written again: nothing in it hides what it says. Empty where
  /// nothing is left of it.
  public let name: String
  /// As `application/pdf`.
  public let mediaType: String
  public let content: Data

  /// `name` may come from anybody and be anything.
  public init(name: String, mediaType: String = PickedFile.anyType, content: Data) {
    self.name = Self.clean(name)
    self.mediaType = mediaType
    self.content = content
  }

  /// The media type of what is known by none.
  public static let anyType = "application/octet-stream"

  /// The most that is read of what was chosen, all files together.
  public static let limit = 64 << 20

  /// What the screens show of it.
  var picked: Picked { Picked(name: name, bytes: content.count) }
}

/// What choosing came to.
public enum Picking: Sendable {
  /// The citizen thought better of it.
  case nothing
  case files([PickedFile])
  /// More than ``PickedFile/limit``; no more than that was read.
  case tooLarge
  /// The system did not give it.
  case unreadable
}

extension Picking {
  /// Reads what was chosen, one file after the other. `open` gives the room in which a file may be read.
  static func reading(
    _ urls: [URL], type: (URL) -> String? = { _ in nil }, open: (URL, (URL) -> Void) -> Void = { $1($0) }
  ) -> Picking {
    guard !urls.isEmpty else { return .nothing }
    var (files, room): ([PickedFile], Int) = ([], PickedFile.limit)
    for url in urls {
      var content: Data?
      // One byte more than there is room for tells that there is more.
      open(url) { content = bytes(at: $0, most: room + 1) }
      guard let content else { return .unreadable }
      guard content.count <= room else { return .tooLarge }
      room -= content.count
      let name = url.lastPathComponent
      files.append(PickedFile(name: name, mediaType: type(url) ?? PickedFile.anyType, content: content))
    }
    return .files(files)
  }

  private static func bytes(at url: URL, most: Int) -> Data? {
    guard let file = try? FileHandle(forReadingFrom: url) else { return nil }
    defer { try? file.close() }
    // An empty file has no bytes and is a file all the same; of a folder there are none to be had.
    do { return try file.read(upToCount: most) ?? Data() } catch { return nil }
  }
}

/// A chosen file as a screen shows it.
struct Picked: Sendable, Equatable {
  let name: String
  let bytes: Int

  /// Its size as people say it, rounded up.
  var kilobytes: Int { (bytes + 1023) / 1024 }
}

extension Picked: CustomStringConvertible, CustomReflectable {
  var description: String { "Picked(\(bytes) bytes)" }
  var customMirror: Mirror { Mirror(self, children: []) }
}

extension PickedFile: CustomStringConvertible, CustomReflectable {
  /// Neither its name nor what is in it.
  public var description: String { "PickedFile(\(content.count) bytes)" }
  /// Nothing of it.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

extension PickedFile {
  /// Bytes of a name: what is added to it (a number, `.p7s`) has room besides.
  private static let longest = 200
  private static let marksOfALetter = 4

  /// The last part of a name, without what can't be seen, turns the direction of what follows, or means something to a
  /// file system or a container.
  static func clean(_ name: String) -> String {
    let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
    var seen = String.UnicodeScalarView()
    var marks = 0
    for one in last.precomposedStringWithCanonicalMapping.unicodeScalars {
      marks = isMark(one) ? marks + 1 : 0
      if marks <= marksOfALetter, !hides(one), !":*?\"<>|".unicodeScalars.contains(one) { seen.append(one) }
    }
    let edges = CharacterSet.whitespacesAndNewlines.union(CharacterSet(charactersIn: "."))
    return cut(String(seen).trimmingCharacters(in: edges))
  }

  /// Cut from its stem, so that one still sees what kind of file it is.
  private static func cut(_ name: String) -> String {
    guard name.utf8.count > longest else { return name }
    var (stem, end) = parted(name)
    if end.utf8.count > 20 { (stem, end) = (name, "") }
    while (stem + end).utf8.count > longest { stem.removeLast() }
    return stem.trimmingCharacters(in: .whitespaces) + end
  }

  /// A name in two: `Шарт` and `.pdf`; nothing after it where it has no end.
  static func parted(_ name: String) -> (stem: String, end: String) {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return (name, "") }
    return (String(name[..<dot]), String(name[dot...]))
  }

  /// The same files, each under a name of its own: a container holds no two that differ in nothing but large letters.
  /// `unnamed` is the name of those that have none.
  static func apart(_ files: [PickedFile], unnamed: String) -> [PickedFile] {
    var taken: Set<String> = []
    return files.map { file in
      var (name, number) = (file.name.isEmpty ? unnamed : file.name, 1)
      let (stem, end) = parted(name)
      while !taken.insert(name.lowercased()).inserted {
        number += 1
        name = "\(stem) (\(number))\(end)"
      }
      return PickedFile(name: name, mediaType: file.mediaType, content: file.content)
    }
  }

  private static func isMark(_ one: Unicode.Scalar) -> Bool {
    [.nonspacingMark, .spacingMark, .enclosingMark].contains(one.properties.generalCategory)
  }

  /// What a reader does not see as it is.
  private static func hides(_ one: Unicode.Scalar) -> Bool {
    let hidden: [Unicode.GeneralCategory] = [
      .control, .format, .privateUse, .surrogate, .unassigned, .lineSeparator, .paragraphSeparator, .enclosingMark,
    ]
    return hidden.contains(one.properties.generalCategory) || one.properties.isDefaultIgnorableCodePoint
      || one == "\u{2800}" || (0xFFF0...0xFFFD).contains(one.value)
  }
}
