// What the adapters use of Apple's module LocalAuthentication, as its documentation gives it: for compiling, never for running.
import Foundation

public enum LAPolicy: Int, Sendable {
  case deviceOwnerAuthenticationWithBiometrics = 1
  case deviceOwnerAuthentication = 2
}

open class LAContext: NSObject {
  open var localizedReason: String = ""
  open func canEvaluatePolicy(_ policy: LAPolicy, error: UnsafeMutablePointer<NSError?>?) -> Bool { true }
  open func invalidate() {}
}
