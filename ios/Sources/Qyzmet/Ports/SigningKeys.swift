import Foundation

/// Signing keys in the phone's hardware, each bound to the citizen's finger, face or passcode. Stands beside a
/// ``DeviceKey`` and needs one; without it the signature key is sealed in the vault.
///
/// An alias is at most 80 characters of `[a-z0-9/-]`. Called one call at a time, on a thread of its own that may wait for
/// the citizen, for `keyStoreSeconds` of the ``QyzmetConfig`` at most. Throw ``SigningKeyError``; of any other error only
/// its type is passed on.
public protocol SigningKeys: Sendable {
  /// Whether this phone makes such keys now. Asked before a key is made; answers at once. What throws counts as yes: making
  /// a key fails then, and says why, where a "no" would quietly make a weaker one.
  func available() throws -> Bool

  /// Makes a P-256 key that never leaves the hardware, in place of any of this alias, attested over `challenge` (32 bytes).
  /// Durable when it returns; takes seconds.
  func create(_ alias: String, challenge: Data) throws -> HardwareKey

  /// Signs a SHA-256 digest (32 bytes): ECDSA, in DER. Asks the citizen to confirm, and waits for that.
  func sign(_ alias: String, digest: Data) throws -> Data

  /// Deletes the key of this alias for good; does nothing when there is none. Durable when it returns.
  func delete(_ alias: String) throws
}

/// Why hardware made no key or no signature.
public enum SigningKeyError: Error, Sendable, Equatable {
  /// This phone makes no such keys; the core makes one of its own then.
  case unsupported
  /// The citizen did not confirm by finger, face or passcode. It costs no try of the PIN.
  case notConfirmed
  /// The key is of no use any more: what it was bound to was changed, or it is gone.
  case invalidated
  /// It can't be done now; why, for the developer's log: never a secret and nothing of a citizen.
  case unavailable(String)
}

/// Whether a device makes signing keys in its hardware, and why not.
public enum SigningKeysStanding: Sendable, Equatable {
  case ready
  /// The device has no such hardware; a simulator has none. The key is sealed in the vault.
  case noHardware
  /// The phone has no passcode, which would guard the key. The key is sealed in the vault; where a passcode is set later,
  /// the next key is one of the hardware.
  case noPasscode
  /// The system does not tell now, and why; no weaker key is made for that.
  case unknown(String)
}

/// A provider of video identification, as a library of the app. It shows its own picture; the core sees no face and no
/// document. Called one call at a time, on a thread of its own, and waited for 30 seconds; what throws is a provider that
/// can't be reached now. Without one the gateway's own serves.
///
/// Nothing that it says makes a certificate: the decision is the operator's, and the authority hears it from the provider
/// itself.
public protocol VideoProvider: Sendable {
  /// Opens the session of this ticket. The same ticket again, after a kill, gives the same session.
  func open(ticket: String) throws -> VideoOpening

  /// How the session stands; asked again after some seconds.
  func poll(session: String) throws -> VideoNews

  /// The citizen needs it no more. Does nothing when it is over.
  func close(session: String) throws
}
