// What the adapters use of Apple's module DeviceCheck, as its documentation gives it: for compiling, never for running.
import Foundation

public struct DCError: Error {
  public enum Code: Int, Sendable {
    case unknownSystemFailure
    case featureUnsupported
    case invalidInput
    case invalidKey
    case serverUnavailable
  }
  public var code: Code { .featureUnsupported }
}

open class DCAppAttestService: NSObject, @unchecked Sendable {
  open class var shared: DCAppAttestService { DCAppAttestService() }
  open var isSupported: Bool { false }
  open func generateKey(completionHandler: @escaping @Sendable (String?, (any Error)?) -> Void) {}
  open func attestKey(
    _ keyId: String, clientDataHash: Data, completionHandler: @escaping @Sendable (Data?, (any Error)?) -> Void
  ) {}
}
