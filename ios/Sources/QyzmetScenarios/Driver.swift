import Foundation
import QyzmetSandbox

/// Plays the scenarios that are named, or all of them, the broken ones included: `QyzmetScenarios FOLDER [FILE...]`.
/// Of a broken one the line that it must say is the success.
@main
struct Driver {
  static func main() async {
    let words = CommandLine.arguments.dropFirst()
    guard let folder = words.first.map({ URL(fileURLWithPath: $0, isDirectory: true) }) else {
      say("QyzmetScenarios FOLDER [FILE...]")
      exit(2)
    }
    let named = words.dropFirst().map { name in
      let file = name.components(separatedBy: "scenarios/").last ?? name
      return file.hasSuffix(".json") ? file : file + ".json"
    }
    let files = named.isEmpty ? all(in: folder, "") + all(in: folder, "broken/") : named
    var failed = 0
    for file in files {
      let line = await Player.play(folder, file)
      let wanted = (try? Player.read(folder, file))?["fails"]?.string
      if line == wanted {
        say("\(file) ok")
      } else {
        failed += 1
        say(
          wanted == nil || file.hasPrefix("broken/") == false
            ? line ?? "" : "\(file): said \(line ?? "nothing"), not \(wanted ?? "")")
      }
    }
    say("\(files.count - failed) of \(files.count) scenarios are as they should be")
    exit(failed == 0 && !files.isEmpty ? 0 : 1)
  }

  /// The scenarios of a folder, in order, named relative to the folder of all.
  private static func all(in folder: URL, _ inside: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent(inside).path)) ?? []
    return names.filter { $0.hasSuffix(".json") && $0 != "schema.json" }.sorted().map { inside + $0 }
  }

  private static func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }
}
