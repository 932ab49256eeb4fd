import Foundation
import Testing

@testable import QyzmetScreens

/// Names that anybody may have given, and files as they are read. Pure but for the folder.
struct PickedFileTests {
  @Test(arguments: [
    ("Шарт.pdf", "Шарт.pdf"), ("/a/b/Шарт.pdf", "Шарт.pdf"), ("C:\\Users\\a.txt", "a.txt"),
    ("../../etc/passwd", "passwd"),
    ("a\u{202e}fdp.exe", "afdp.exe"), ("a\u{200b}\u{feff}\u{2066}b\u{e000}.txt", "ab.txt"), ("a\nb\u{0}.txt", "ab.txt"),
    ("и\u{306}.txt", "й.txt"), ("❤\u{fe0f}.txt", "❤.txt"), (".hidden", "hidden"), ("  a.txt. ", "a.txt"), ("", ""),
    ("..", ""), ("/", ""), ("a<b>:\"|?*.txt", "ab.txt"), ("a\u{3164}\u{2800}.txt", "a.txt"),
  ]) func aNameHidesNothing(_ given: String, _ shown: String) {
    #expect(PickedFile(name: given, content: Data()).name == shown)
  }

  @Test func aNameIsCutFromItsStem() {
    let long = PickedFile(name: String(repeating: "Ұ", count: 300) + ".pdf", content: Data()).name
    #expect(long.utf8.count <= 200 && long.hasSuffix("Ұ.pdf"))
    let end = PickedFile(name: "a." + String(repeating: "x", count: 300), content: Data()).name
    #expect(end.utf8.count == 200)
    let marks = PickedFile(name: "a" + String(repeating: "\u{301}", count: 50), content: Data()).name
    #expect(marks.unicodeScalars.count <= 5)
  }

  @Test func eachHasANameOfItsOwn() {
    let names = ["a.txt", "A.TXT", "a.txt", "a (2).txt", "", "b"]
    let files = PickedFile.apart(names.map { PickedFile(name: $0, content: Data()) }, unnamed: "Атауы жоқ")
    #expect(files.map(\.name) == ["a.txt", "A (2).TXT", "a (3).txt", "a (2) (2).txt", "Атауы жоқ", "b"])
  }

  @Test func nothingOfItIsPrinted() {
    let file = PickedFile(name: "Құпия.txt", content: Data("сыр".utf8))
    var text = "\(file) \(String(reflecting: file))"
    dump(Picking.files([file]), to: &text)
    dump(file.picked, to: &text)
    #expect(!text.contains("Құпия") && !text.contains("сыр"))
    #expect(file.picked.kilobytes == 1)
  }

  @Test func noMoreIsReadThanThereIsRoom() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func sized(_ name: String, _ bytes: Int) throws -> URL {
      let url = folder.appendingPathComponent(name)
      try Data().write(to: url)
      try FileHandle(forWritingTo: url).truncate(atOffset: UInt64(bytes))
      return url
    }
    let (whole, one) = (try sized("whole", PickedFile.limit), try sized("one", 1))
    func read(_ urls: [URL]) -> String {
      switch Picking.reading(urls, type: { _ in "text/plain" }) {
      case .nothing: "nothing"
      case .files(let files):
        "files " + files.map { "\($0.name) \($0.mediaType) \($0.content.count)" }.joined(separator: ", ")
      case .tooLarge: "too large"
      case .unreadable: "unreadable"
      }
    }
    #expect(read([]) == "nothing")
    #expect(read([whole]) == "files whole text/plain \(PickedFile.limit)")
    #expect(read([whole, one]) == "too large" && read([one, whole]) == "too large")
    #expect(read([one, try sized("empty", 0)]) == "files one text/plain 1, empty text/plain 0")
    #expect(read([folder]) == "unreadable" && read([one, folder.appendingPathComponent("none")]) == "unreadable")
  }
}
