import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

extension Gateway {
  /// Orders a fault, as in the gateway's `POST /sandbox/faults`.
  @discardableResult
  package nonisolated func fault(_ order: Json) async throws -> Json {
    try await call("POST", "/sandbox/faults", order)
  }

  /// Orders a fault for the next call of this method and path.
  package nonisolated func once(_ method: String, _ path: String, _ fault: String, ms: Int? = nil) async throws {
    var order: [String: Json] = [
      "method": .string(method), "path_prefix": .string(path), "fault": .string(fault), "times": 1,
    ]
    if let ms { order["ms"] = .int(Int64(ms)) }
    try await self.fault(.object(order))
  }

  /// Forgets all orders.
  package nonisolated func noFaults() async throws { _ = try await call("DELETE", "/sandbox/faults") }

  /// The orders that have not met their call yet.
  package nonisolated func faults() async throws -> Json { try await call("GET", "/sandbox/faults") }

  /// Moves its clock on.
  @discardableResult
  package nonisolated func advance(seconds: Int) async throws -> Json {
    try await call("POST", "/sandbox/clock", ["advance_seconds": .int(Int64(seconds))])
  }

  /// Plays the operator: this number has a new SIM card.
  @discardableResult
  package nonisolated func newSim(of phone: String) async throws -> Json {
    try await call("POST", "/sandbox/sims", ["phone": .string(phone)])
  }

  /// Plays the contact centre: the phone of this number is lost.
  @discardableResult
  package nonisolated func lost(_ phone: String) async throws -> Json {
    try await call("POST", "/sandbox/losses", ["phone": .string(phone)])
  }

  /// Somebody asks the citizen for a signature, as in the gateway's `POST /sandbox/signing`: `id`, `link`, `app_link`,
  /// `verification_code`, ….
  package nonisolated func asks(_ order: Json) async throws -> Json {
    try await call("POST", "/sandbox/signing", order)
  }

  /// What came of it: `state`, `signatures`, `problem`, ….
  package nonisolated func asked(_ id: String) async throws -> Json { try await call("GET", "/sandbox/signing/\(id)") }

  /// The code in the newest SMS to this number; `nil` when none came.
  package nonisolated func code(for phone: String) async throws -> String? {
    let page = try await call("GET", "/sandbox/sms?phone=\(phone.replacingOccurrences(of: "+", with: "%2B"))")
    return page["messages"]?.array?.last?["text"]?.string?.split(separator: " ").first.map(String.init)
  }

  /// What was really filed: `effects`, and `rows` with `request_id`, `number`, `sendings`.
  package nonisolated func ledger() async throws -> Json { try await call("GET", "/sandbox/ledger") }

  /// The ids of the requests in the ledger, in their order.
  package nonisolated func filed() async throws -> [String] {
    (try await ledger()["rows"]?.array ?? []).compactMap { $0["request_id"]?.string }
  }

  /// Moves a request on by an operator's hand.
  @discardableResult
  package nonisolated func move(_ request: String, to status: String, note: Json? = nil) async throws -> Json {
    var order: [String: Json] = ["status": .string(status)]
    if let note { order["note"] = note }
    return try await call("POST", "/sandbox/applications/\(request)/status", .object(order))
  }

  private nonisolated func call(_ method: String, _ path: String, _ body: Json? = nil) async throws -> Json {
    guard let address = URL(string: url + path) else { throw Trouble(description: "no address: \(path)") }
    var request = URLRequest(url: address)
    request.httpMethod = method
    if let body {
      request.httpBody = Data(body.text.utf8)
      request.setValue("application/json", forHTTPHeaderField: "Content-Type")
    }
    let session = URLSession(configuration: .ephemeral)
    defer { session.finishTasksAndInvalidate() }
    let (data, response) = try await session.data(for: request)
    let status = (response as? HTTPURLResponse)?.statusCode ?? 0
    guard (200..<300).contains(status) else {
      throw Trouble(description: "\(method) \(path): \(status) \(String(decoding: data, as: UTF8.self))")
    }
    return data.isEmpty ? .null : try Json(parsing: data)
  }
}
