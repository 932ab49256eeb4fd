import Foundation

/// What holds for signing keys of an Apple device: shapes, and what an error of the system means. Pure, so that it is tested
/// anywhere.
enum SigningKeyRules {
  static let hashSize = 32

  /// SubjectPublicKeyInfo of a P-256 key up to its point: id-ecPublicKey, prime256v1, a bit string of 66 bytes.
  private static let head: [UInt8] = [
    0x30, 0x59, 0x30, 0x13, 0x06, 0x07, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01,
    0x06, 0x08, 0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x03, 0x01, 0x07, 0x03, 0x42, 0x00,
  ]

  /// The key as the core takes it, of the point that the system gives (X9.63, uncompressed).
  static func spki(ofPoint point: Data) throws(SigningKeyError) -> Data {
    guard point.count == 65, point.first == 4 else { throw .unavailable("a public key of another form") }
    return Data(head) + point
  }

  /// What App Attest is to sign over: it attests a key of its own, so it names ours.
  static func clientData(challenge: Data, spkiHash: Data) -> Data { challenge + spkiHash }

  static func check(alias: String) throws(SigningKeyError) {
    do throws(PortError) {
      try DeviceKeyRules.check(alias: alias)
    } catch {
      throw .unavailable(error.detail)
    }
  }

  static func check(hash: Data) throws(SigningKeyError) {
    guard hash.count == hashSize else { throw .unavailable("a digest or challenge has 32 bytes, not \(hash.count)") }
  }

  /// Whether this device makes such keys: whether it has an Enclave, and the system's error where its owner can't be asked.
  static func standing(enclave: Bool, error: (domain: String, code: Int)?) -> SigningKeysStanding {
    guard enclave else { return .noHardware }
    guard let error else { return .ready }
    let trouble = SigningTrouble(domain: error.domain, code: error.code)
    return trouble == .noPasscode ? .noPasscode : .unknown("\(error.domain) \(error.code)")
  }
}

/// What kept the hardware from a signature, as an error of the keychain (`NSOSStatusErrorDomain`) or of LocalAuthentication
/// tells it.
enum SigningTrouble: Sendable, Equatable {
  /// The question was ended: by the citizen, or by the system or the app in the citizen's place.
  case declined
  /// Too many fingers or faces were none of the citizen's; the phone wants its passcode first.
  case lockedOut
  /// The phone has no passcode, or none any more.
  case noPasscode
  /// There is no such key. One that is bound to the passcode is deleted with it.
  case gone
  case other(String)

  init(domain: String, code: Int) {
    self =
      switch (domain, code) {
      // errSecUserCanceled, errSecAuthFailed.
      case ("NSOSStatusErrorDomain", -128), ("NSOSStatusErrorDomain", -25293): .declined
      // errSecItemNotFound.
      case ("NSOSStatusErrorDomain", -25300): .gone
      // Not recognised, cancelled by the citizen, another way was wanted, cancelled by the system, cancelled by the app; a
      // question that the app ended before.
      case ("com.apple.LocalAuthentication", -4 ... -1), ("com.apple.LocalAuthentication", -9),
        ("com.apple.LocalAuthentication", -10):
        .declined
      case ("com.apple.LocalAuthentication", -8): .lockedOut
      case ("com.apple.LocalAuthentication", -5): .noPasscode
      default: .other("\(domain) \(code)")
      }
  }

  /// What it means for a key that was to sign.
  var signing: SigningKeyError {
    switch self {
    case .declined, .lockedOut: .notConfirmed
    case .noPasscode, .gone: .invalidated
    case .other(let detail): .unavailable(detail)
    }
  }

  /// What it means for a key that was to be made: without a passcode the core makes one of its own.
  var making: SigningKeyError {
    switch self {
    case .noPasscode: .unsupported
    case .gone: .unavailable("the key was not kept")
    case .declined, .lockedOut, .other: signing
    }
  }
}
