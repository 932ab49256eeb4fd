import Dispatch
import Foundation

/// The sandbox gateway as a process of its own, on a free port and an empty folder. It ends with its owner.
package actor Gateway {
  /// What keeps a gateway from running.
  package struct Trouble: Error, CustomStringConvertible {
    package let description: String

    package init(description: String) { self.description = description }
  }

  /// Its address, the same for all its life.
  package nonisolated let url: String

  private let folder: Folder
  private let delays: (inProgress: Int, outcome: Int)
  private var running: Running

  /// Starts one. A request is worked on and decided so many seconds after its receipt.
  package static func start(inProgressAfter: Int = 0, outcomeAfter: Int = 0) async throws -> Gateway {
    let folder = try Folder()
    let running = try await Running.start(folder, "127.0.0.1:0", (inProgressAfter, outcomeAfter))
    return Gateway(folder, running, (inProgressAfter, outcomeAfter))
  }

  private init(_ folder: Folder, _ running: Running, _ delays: (Int, Int)) {
    self.folder = folder
    self.running = running
    self.delays = delays
    url = running.url
  }

  /// Ends its process; the port is closed when this returns.
  package func stop() async { await running.stop() }

  /// Starts it again, on the same port and folder.
  package func startAgain() async throws {
    running = try await Running.start(folder, String(url.dropFirst("http://".count)), delays)
  }
}

/// One process of it.
private final class Running: Sendable {
  let url: String
  private let process: Process
  private let lifeline: FileHandle
  private let ended: Task<Void, Never>

  private init(url: String, process: Process, lifeline: FileHandle, ended: Task<Void, Never>) {
    self.url = url
    self.process = process
    self.lifeline = lifeline
    self.ended = ended
  }

  /// It stops at the end of its standard input, so it never outlives this process, however that ends.
  deinit { try? lifeline.close() }

  static func start(_ folder: Folder, _ address: String, _ delays: (inProgress: Int, outcome: Int)) async throws
    -> Running
  {
    guard let native = ProcessInfo.processInfo.environment["QYZMET_NATIVE"] else {
      throw Gateway.Trouble(description: "QYZMET_NATIVE does not say where qyzmet-gateway is")
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: native).appendingPathComponent("qyzmet-gateway")
    process.arguments = [
      "serve", "--data", folder.at("gateway").path, "--addr", address, "--in-progress-after", "\(delays.inProgress)",
      "--outcome-after", "\(delays.outcome)", "--stop-at-eof",
    ]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    let ended = AsyncStream.makeStream(of: Void.self)
    process.terminationHandler = { _ in ended.continuation.finish() }
    try process.run()
    try? input.fileHandleForReading.close()
    let stream = ended.stream
    let end = Task { for await _ in stream {} }
    guard let line = await firstLine(of: output.fileHandleForReading), line.hasPrefix("http://") else {
      throw Gateway.Trouble(description: "the gateway did not start on \(address)")
    }
    return Running(url: line, process: process, lifeline: input.fileHandleForWriting, ended: end)
  }

  func stop() async {
    try? lifeline.close()
    await ended.value
  }

  private static func firstLine(of file: FileHandle) async -> String? {
    await withCheckedContinuation { done in
      DispatchQueue.global().async {
        var read = Data()
        while !read.contains(UInt8(ascii: "\n")) {
          let more = file.availableData
          guard !more.isEmpty else { return done.resume(returning: nil) }
          read += more
        }
        let line = read.prefix { $0 != UInt8(ascii: "\n") }
        done.resume(returning: String(decoding: line, as: UTF8.self))
      }
    }
  }
}
