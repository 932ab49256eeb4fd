import Foundation
import QyzmetSandbox
import Testing

@testable import Qyzmet

/// Signing keys of the app's hardware, an operator's word and the app's video, through their ports.
@Suite struct SigningKeyTests {
  private let gateway: Gateway
  private let folder: Folder
  private let chip = Chip()

  init() async throws { (gateway, folder) = (try await Gateway.start(), try Folder()) }

  private func phone(
    _ number: String = Phone.number, simWatch: (any SimWatch)? = nil, video: (any VideoProvider)? = nil
  ) async throws -> Qyzmet {
    let config = QyzmetConfig(home: folder.at("home"), gateway: gateway.url)
    let ports = QyzmetPorts(deviceKey: TestKeys(), simWatch: simWatch, signingKeys: chip, video: video)
    let client = try await Qyzmet.open(config, ports: ports)
    _ = try await client.identity.startLink(iin: Phone.iin, phone: number, cardPin: Phone.cardPin, .kk)
    _ = try await client.identity.confirmCode(gateway.newestCode(number), .kk)
    _ = try await client.catalogue.sync()
    return client
  }

  private func make(_ client: Qyzmet) async throws(QyzmetError) -> KeyView {
    try await client.signature.createKey(pin: Phone.pin, .en)
  }

  @Test func aKeyInHardwareSignsAndNobodysWordRaisesItsLevel() async throws {
    let client = try await phone()
    #expect(try await make(client).level.plain.contains("no statement"))
    #expect(chip.aliases.count == 1)
    #expect(try await client.signature.level() == KeyLevel(levelId: "software", simId: "number-only", simProvedAt: nil))
    let text = Data("text".utf8)
    let signed = try await client.signature.sign(text, pin: Phone.pin)
    #expect(try await client.signature.verify(signed.signature, content: text, .en).verdict == .valid)
    // Without the PIN the hardware is asked for nothing.
    let asked = chip.asked.count
    let wrong = await failure { () throws(QyzmetError) in try await client.signature.sign(text, pin: "112358") }
    #expect(wrong?.code == "signature.pin_wrong" && chip.asked.count == asked)
    try await client.signature.destroyKey()
    #expect(chip.aliases.isEmpty)
  }

  @Test func eachReasonOfTheHardwareHasItsCodeAndNoneCostsATry() async throws {
    struct Leak: Error, CustomStringConvertible { let description = "990101500016" }
    let client = try await phone()
    _ = try await make(client)
    let reasons: [(any Error, String)] = [
      (SigningTrouble.declined.signing, "signature.not_confirmed"),
      (SigningTrouble.lockedOut.signing, "signature.not_confirmed"),
      (SigningKeyError.unavailable("the Enclave is busy"), "internal.port"),
      (Leak(), "internal.port"),
      (SigningTrouble.noPasscode.signing, "signature.key_invalidated"),
    ]
    for (reason, code) in reasons {
      chip.refuses(reason)
      let error = await failure { () throws(QyzmetError) in
        try await client.signature.sign(Data("text".utf8), pin: Phone.pin)
      }
      #expect(error?.code == code)
      #expect(error.map { "\($0)".contains("990101500016") } == false)
      #expect(try await client.signature.state(.en).triesLeft == 5)
    }
    #expect(try await client.signature.state(.en).stateId == "invalidated")
    chip.refuses(nil)
    #expect(try await make(client).stateId == "ready")
    _ = try await client.signature.sign(Data("text".utf8), pin: Phone.pin)
  }

  @Test func aPhoneWithoutSuchKeysHasOneOfTheVault() async throws {
    chip.does { _ in throw SigningKeyError.unsupported }
    let client = try await phone()
    #expect(try await client.signature.level().levelId == "none")
    #expect(try await make(client).stateId == "ready")
    #expect(chip.asked.first == "create")
    #expect(try await client.signature.level() == KeyLevel(levelId: "software", simId: "number-only", simProvedAt: nil))
    _ = try await client.signature.sign(Data("text".utf8), pin: Phone.pin)
    let levels = try await client.signature.levels(.kk)
    #expect(levels.map(\.id) == ["sim-applet", "device-se", "software", "split-key"])
  }

  @Test func hardwareThatFailsMakesNoWeakerKeyAndSaysWhy() async throws {
    struct Leak: Error, CustomStringConvertible { let description = "990101500016" }
    let client = try await phone()
    let reasons: [(any Error, String, String)] = [
      (SigningKeyError.unavailable("the Enclave is busy"), "internal.port", "the Enclave is busy"),
      (SigningKeyError.notConfirmed, "signature.not_confirmed", ""),
      (SigningKeyError.invalidated, "signature.key_invalidated", ""),
      (Leak(), "internal.port", "Leak"),
    ]
    for (reason, code, says) in reasons {
      chip.does { _ in throw reason }
      let error = await failure { () throws(QyzmetError) in try await make(client) }
      #expect(error?.code == code)
      #expect(says.isEmpty || error?.developerText.contains(says) == true)
      #expect(error.map { "\($0)".contains("990101500016") } == false)
    }
    // No point of the curve: the core looks, before anybody relies on it.
    chip.does { _ in HardwareKey(spki: Data(count: 91), evidence: .missing) }
    #expect(await failure { () throws(QyzmetError) in try await make(client) }?.code == "internal.port")
  }

  @Test func anOperatorIsAskedOverAChallenge() async throws {
    chip.does { _ in throw SigningKeyError.unsupported }
    let watch = Operator()
    let client = try await phone(simWatch: watch)
    _ = try await make(client)
    #expect(watch.nonces.map(\.count) == [32])
    #expect(try await client.signature.level().simId == "number-only")
  }

  @Test func aVideoOfTheAppsOwnIsFollowed() async throws {
    chip.does { _ in throw SigningKeyError.unsupported }
    let video = Video()
    let client = try await phone("+77010000021", video: video)
    #expect(try await make(client).stateId == "identification-needed")
    let identification = client.identification
    var view = try await identification.begin(.kk)
    view = try await identification.agree(version: #require(view.consent).version, .kk)
    for _ in 0..<4 where view.stateId != "queue" { view = try await identification.advance(.kk) }
    #expect(view.queue?.ahead == 3)
    video.news.value = .prompt(id: "read-number", number: "4711")
    #expect(try await identification.advance(.kk).prompt?.number == "4711")
    _ = try await identification.breakOff(.kk)
  }

  @Test func aPublicKeyHasTheFormThatTheCoreTakes() throws {
    let point = Data([4]) + Data(count: 64)
    let spki = try SigningKeyRules.spki(ofPoint: point)
    #expect(spki.count == 91 && spki.prefix(2) == Data([0x30, 89]) && spki.suffix(65) == point)
    for bad in [Data(), Data(count: 65), Data([4]) + Data(count: 63), Data([2]) + Data(count: 32)] {
      #expect(throws: SigningKeyError.self) { try SigningKeyRules.spki(ofPoint: bad) }
    }
    #expect(SigningKeyRules.clientData(challenge: Data([1]), spkiHash: Data([2])) == Data([1, 2]))
    #expect(throws: SigningKeyError.self) { try SigningKeyRules.check(alias: "../x.") }
    #expect(throws: SigningKeyError.self) { try SigningKeyRules.check(hash: Data(count: 31)) }
  }

  @Test func whatAnErrorOfTheSystemMeans() {
    let status = "NSOSStatusErrorDomain"
    let authentication = "com.apple.LocalAuthentication"
    // The citizen cancels, is not recognised, asks for another way; the system or the app ends the question.
    for (domain, code) in [
      (status, -128), (status, -25293), (authentication, -1), (authentication, -2), (authentication, -3),
      (authentication, -4), (authentication, -9), (authentication, -10),
    ] {
      let trouble = SigningTrouble(domain: domain, code: code)
      #expect(trouble == .declined && trouble.signing == .notConfirmed && trouble.making == .notConfirmed)
    }
    // After too many strange fingers the key is as good as before.
    let locked = SigningTrouble(domain: authentication, code: -8)
    #expect(locked == .lockedOut && locked.signing == .notConfirmed && locked.making == .notConfirmed)
    // A key goes with the passcode; one that is to be made is one of the vault then.
    let open = SigningTrouble(domain: authentication, code: -5)
    #expect(open == .noPasscode && open.signing == .invalidated && open.making == .unsupported)
    let gone = SigningTrouble(domain: status, code: -25300)
    #expect(gone == .gone && gone.signing == .invalidated && gone.making == .unavailable("the key was not kept"))
    // The app is not in front, the keychain is locked: later.
    for (domain, code) in [(status, -25308), (authentication, -1004), ("other", -2)] {
      let trouble = SigningTrouble(domain: domain, code: code)
      #expect(trouble.signing == .unavailable("\(domain) \(code)") && trouble.making == trouble.signing)
    }
  }

  @Test func onlyAPhoneThatHasNoneFallsBackToTheVault() {
    let authentication = "com.apple.LocalAuthentication"
    #expect(SigningKeyRules.standing(enclave: true, error: nil) == .ready)
    #expect(SigningKeyRules.standing(enclave: false, error: nil) == .noHardware)
    #expect(SigningKeyRules.standing(enclave: false, error: (authentication, -5)) == .noHardware)
    #expect(SigningKeyRules.standing(enclave: true, error: (authentication, -5)) == .noPasscode)
    // What passes by itself, a lock-out among it, makes no weaker key.
    for code in [-8, -4, -1004] {
      let standing = SigningKeyRules.standing(enclave: true, error: (authentication, code))
      #expect(standing == .unknown("com.apple.LocalAuthentication \(code)"))
    }
  }
}

/// Hardware of a test: keys in memory, and instead of what it does whatever a test says.
private final class Chip: SigningKeys, @unchecked Sendable {
  private let lock = NSLock()
  private var keys: [String: P256Key] = [:]
  private var calls: [String] = []
  private var creates: (@Sendable (Data) throws -> HardwareKey)?
  private var refuses: (any Error)?

  var asked: [String] { lock.withLock { calls } }

  /// Names of the keys that it has.
  var aliases: [String] { lock.withLock { Array(keys.keys) } }

  /// From now on this is done instead of making a key.
  func does(_ creates: (@Sendable (Data) throws -> HardwareKey)?) { lock.withLock { self.creates = creates } }

  /// From now on no key signs, for this reason.
  func refuses(_ reason: (any Error)?) { lock.withLock { refuses = reason } }

  func available() throws -> Bool { true }

  func create(_ alias: String, challenge: Data) throws -> HardwareKey {
    let creates = lock.withLock {
      calls.append("create")
      return self.creates
    }
    #expect(challenge.count == 32)
    if let creates { return try creates(challenge) }
    let key = P256Key()
    lock.withLock { keys[alias] = key }
    return HardwareKey(spki: key.spki, evidence: .missing)
  }

  func sign(_ alias: String, digest: Data) throws -> Data {
    let (key, refusal) = lock.withLock {
      calls.append("sign")
      return (keys[alias], refuses)
    }
    if let refusal { throw refusal }
    guard let key else { throw SigningKeyError.invalidated }
    return key.sign(digest)
  }

  func delete(_ alias: String) throws {
    lock.withLock {
      calls.append("delete")
      keys[alias] = nil
    }
  }
}

private final class Operator: SimWatch, @unchecked Sendable {
  private let lock = NSLock()
  private var heard: [Data] = []

  var nonces: [Data] { lock.withLock { heard } }

  func sims() throws -> [Sim]? { nil }

  func operatorToken(_ nonce: Data) throws -> Data? {
    lock.withLock { heard.append(nonce) }
    return nil
  }
}

private final class Video: VideoProvider {
  let news = Box<VideoNews>(.queue(ahead: 3, seconds: 90))

  func open(ticket: String) throws -> VideoOpening { .open(session: "mine") }

  func poll(session: String) throws -> VideoNews { news.value }

  func close(session: String) throws { throw PortError("closed before") }
}
