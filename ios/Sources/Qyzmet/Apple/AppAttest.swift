#if canImport(DeviceCheck)
  import DeviceCheck
  import Dispatch
  import Foundation

  /// Apple's word that this is the unaltered app on a genuine device.
  public protocol AppAttesting: Sendable {
    /// A statement over this hash of 32 bytes; `nil` where the device gives none, and the certificate says less. Throws where
    /// it gives none now: then no key is made. Called from a thread that may wait; not from the main one.
    func statement(clientDataHash: Data) throws -> Data?
  }

  /// App Attest itself. Needs the app's entitlement (`com.apple.developer.devicecheck.appattest-environment`) and a line:
  /// Apple's servers sign.
  public struct AppleAppAttest: AppAttesting {
    private let seconds: Int

    /// `seconds`: how long Apple's servers are waited for.
    public init(seconds: Int = 20) { self.seconds = seconds }

    public func statement(clientDataHash: Data) throws -> Data? {
      let service = DCAppAttestService.shared
      guard service.isSupported else { return nil }
      do {
        // A key of its own for each statement: it says nothing but this once.
        let key = try wait { done in service.generateKey { done($0, $1) } }
        return try wait { done in service.attestKey(key, clientDataHash: clientDataHash) { done($0, $1) } }
      } catch let error as DCError where error.code == .featureUnsupported {
        return nil
      } catch let error as DCError {
        throw SigningKeyError.unavailable("App Attest: DCError \(error.code.rawValue)")
      }
    }

    private func wait<Value: Sendable>(
      _ ask: (@escaping @Sendable (Value?, (any Error)?) -> Void) -> Void
    ) throws -> Value {
      let answer = Answered<Value>()
      let answered = DispatchSemaphore(value: 0)
      ask { value, error in
        answer.set(value, error)
        answered.signal()
      }
      guard answered.wait(timeout: .now() + .seconds(seconds)) == .success else {
        throw SigningKeyError.unavailable("App Attest: Apple's servers did not answer")
      }
      return try answer.get()
    }
  }

  private final class Answered<Value: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var value: Value?
    private var error: (any Error)?

    func set(_ value: Value?, _ error: (any Error)?) {
      lock.withLock {
        self.value = value
        self.error = error
      }
    }

    func get() throws -> Value {
      try lock.withLock {
        if let error { throw error }
        guard let value else { throw SigningKeyError.unavailable("App Attest: neither an answer nor a reason") }
        return value
      }
    }
  }
#endif
