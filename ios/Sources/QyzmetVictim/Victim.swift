import Foundation
import Qyzmet

/// A process that makes one call on a folder and may be killed in the middle of it:
/// `QyzmetVictim HOME KEYS GATEWAY CALL [ARGUMENT...]`. It prints `calling`, then how the call ended.
@main
struct Victim {
  static func main() async throws {
    let words = CommandLine.arguments
    guard words.count > 4 else { exit(2) }
    let (call, rest) = (words[4], Array(words[5...]))
    let q = try await Qyzmet.open(
      QyzmetConfig(
        home: URL(fileURLWithPath: words[1]), gateway: words[3], softwareKeys: URL(fileURLWithPath: words[2])))
    // What opens the vault is done before; what is killed is the call itself.
    _ = try await q.identity.linkState(.kk)
    say("calling")
    do {
      switch call {
      case "hold": while readLine() != nil {}
      case "startLink": _ = try await q.identity.startLink(iin: rest[0], phone: rest[1], cardPin: rest[2], .kk)
      case "confirmCode": _ = try await q.identity.confirmCode(rest[0], .kk)
      case "createKey": _ = try await q.signature.createKey(pin: rest[0], .kk)
      case "start": _ = try await q.forms.start(service: rest[0], .kk)
      case "prepare": _ = try await q.requests.prepare(draft: rest[0], .kk)
      case "sign": _ = try await q.requests.sign(rest[0], pin: rest[1], .kk)
      case "deliver": _ = try await q.requests.deliver()
      case "erase": try await q.erase()
      default: exit(2)
      }
      say("done")
    } catch {
      say(error.code)
    }
  }

  private static func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }
}
