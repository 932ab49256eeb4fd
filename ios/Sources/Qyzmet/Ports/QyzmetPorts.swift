import Foundation

/// What the app supplies to the core. What stays `nil` is the core's own software part: key files in
/// ``QyzmetConfig/softwareKeys``, the system's clock, a line of which nothing is known.
///
/// A port is called from threads of the core, at any time until ``Qyzmet/close()`` has returned. It may block, it never
/// calls the client back, and it reports a failure by throwing.
public struct QyzmetPorts: Sendable {
  /// The phone's key store.
  public var deviceKey: (any DeviceKey)?
  /// The phone's clock.
  public var clock: (any WallClock)?
  /// What the phone knows of its line.
  public var connectivity: (any Connectivity)?
  /// The SIM cards. iOS tells an app nothing of them; there the gateway hears of a change from the operator.
  public var simWatch: (any SimWatch)?
  /// Signing keys in the phone's hardware; without them the signature key is sealed in the vault. They need ``deviceKey``.
  public var signingKeys: (any SigningKeys)?
  /// The app's own provider of video identification; without it the gateway's.
  public var video: (any VideoProvider)?

  public init(
    deviceKey: (any DeviceKey)? = nil, clock: (any WallClock)? = nil, connectivity: (any Connectivity)? = nil,
    simWatch: (any SimWatch)? = nil, signingKeys: (any SigningKeys)? = nil, video: (any VideoProvider)? = nil
  ) {
    self.deviceKey = deviceKey
    self.clock = clock
    self.connectivity = connectivity
    self.simWatch = simWatch
    self.signingKeys = signingKeys
    self.video = video
  }
}

/// The wall clock. (Not `Clock`: Swift's own protocol has that name.)
public protocol WallClock: Sendable {
  /// Milliseconds since 1970-01-01 UTC. May be wrong and may go back: the core's rules allow for it.
  func nowMs() -> Int64
}

/// The phone's network.
public protocol Connectivity: Sendable {
  /// The line as it is now.
  func line() -> Line
}

/// Watches the SIM cards. Asked before each signature.
public protocol SimWatch: Sendable {
  /// The SIM cards in use now, at most 8; empty where there is none (or in flight mode), `nil` where the device does not
  /// tell.
  func sims() throws -> [Sim]?

  /// The operator's word that this phone's SIM has the number, over this nonce of 32 bytes (a token in the manner of GSMA
  /// TS.43), at most 8 KiB; `nil` where the operator gives none, as here by default. The authority judges it. What throws or
  /// takes longer than 20 seconds counts as none.
  func operatorToken(_ nonce: Data) throws -> Data?
}

extension SimWatch {
  /// None: this watch has no word of the operator.
  public func operatorToken(_ nonce: Data) throws -> Data? { nil }
}
