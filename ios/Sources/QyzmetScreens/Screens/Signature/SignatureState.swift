import Qyzmet

/// What this phone's signature shows.
struct SignatureState: Sendable, Working {
  var key: Load<KeyView>
  /// Tries of the PUK; nothing where there is none that works, or before that is known.
  var pukTries: Int?
  /// The key that signs in without an SMS; nothing before that is known.
  var signIn: AuthenticationView?
  /// The certificate was renewed here.
  var renewed: Bool
  var busy: Busy
  var failure: Failure?

  /// Whether the PIN works: it can be changed, and a PUK made with it.
  var works: Bool { key.value?.works == true }

  /// Whether the PIN that signs in can be changed.
  var signsIn: Bool { signIn?.stateId == "ready" }

  /// Whether a key that signs in can be made, in the place of one that does no more.
  var makesSignIn: Bool { signIn.map { !["ready", "sim-changed"].contains($0.stateId) } ?? false }

  /// Whether a key has to be made: there is none, or none that signs ever again without the PUK.
  var needsKey: Bool { key.value.map { $0.stateId == "none" || $0.hasEnded } ?? false }

  /// Whether the certificate ends soon and can be renewed.
  var renews: Bool { key.value?.endsSoon != nil }

  /// Whether there is a certificate that can be ended.
  var revokes: Bool { works || key.value?.stateId == "sim-changed" }

  /// Whether the PUK gives a new PIN.
  var unlocks: Bool { pukTries != nil && (works || key.value?.stateId == "locked") }
}

enum SignatureEvent {
  case pin(PinJob)
  case log
  case key
  case identify
  /// The certificate ends soon, and another takes its place.
  case renew
  case revoke
  /// The key that signs in goes.
  case removeSignIn
  case stop
  case again
}
