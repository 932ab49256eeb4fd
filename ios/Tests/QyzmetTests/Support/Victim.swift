import Foundation
import QyzmetSandbox

#if canImport(Glibc)
  import Glibc
#endif

/// Another process on a phone's folders, which a test lets work or kills.
final class Victim: Sendable {
  private let process: Process
  private let input: FileHandle
  private let lines: AsyncStream<String>
  private let ended: Task<Void, Never>

  init(_ phone: Phone, _ call: String, _ arguments: String...) throws {
    let (input, output, process) = (Pipe(), Pipe(), Process())
    let beside = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    process.executableURL = beside.appendingPathComponent("QyzmetVictim")
    process.arguments =
      [phone.folder.at("home").path, phone.folder.at("keys").path, phone.gateway.url, call] + arguments
    process.standardInput = input
    process.standardOutput = output
    let end = AsyncStream.makeStream(of: Void.self)
    process.terminationHandler = { _ in end.continuation.finish() }
    try process.run()
    let stream = end.stream
    ended = Task { for await _ in stream {} }
    self.process = process
    self.input = input.fileHandleForWriting
    let file = output.fileHandleForReading
    lines = AsyncStream { said in
      DispatchQueue.global().async {
        var read = Data()
        while case let more = file.availableData, !more.isEmpty {
          read += more
          while let end = read.firstIndex(of: UInt8(ascii: "\n")) {
            said.yield(String(decoding: read[..<end], as: UTF8.self))
            read = Data(read[read.index(after: end)...])
          }
        }
        said.finish()
      }
    }
  }

  /// The next line it says; `nil` when it has ended.
  func line() async -> String? {
    for await line in lines { return line }
    return nil
  }

  /// SIGKILL; returns when it is dead.
  func kill() async {
    Glibc.kill(process.processIdentifier, SIGKILL)
    await ended.value
  }

  /// Closes its input and waits for its end.
  func release() async {
    try? input.close()
    await ended.value
  }
}
