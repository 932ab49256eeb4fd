import Foundation

// The app's ports as the native library asks for them. Whatever a port throws becomes one error with a detail for the
// developer: of an error that is not ours only the type, since its text could hold a secret.

extension QyzmetPorts {
  func native(telling observer: any NativeObserver) -> NativePorts {
    NativePorts(
      deviceKey: deviceKey.map(BridgedDeviceKey.init), clock: clock.map(BridgedClock.init),
      connectivity: connectivity.map(BridgedConnectivity.init), simWatch: simWatch.map(BridgedSimWatch.init),
      signingKeys: signingKeys.map(BridgedSigningKeys.init), video: video.map(BridgedVideoProvider.init),
      observer: observer)
  }
}

private final class BridgedDeviceKey: NativeDeviceKey {
  private let port: any DeviceKey

  init(_ port: any DeviceKey) { self.port = port }

  func home() throws -> KeyHome { port.home() }
  func create(alias: String) throws { try told { try port.create(alias) } }
  func delete(alias: String) throws { try told { try port.delete(alias) } }
  func exists(alias: String) throws -> Bool { try told { try port.exists(alias) } }
  func bind(alias: String, input: Data) throws -> Data { try told { try port.bind(alias, input) } }
  func wrap(alias: String, secret: Data) throws -> Data { try told { try port.wrap(alias, secret) } }
  func unwrap(alias: String, wrapped: Data) throws -> Data { try told { try port.unwrap(alias, wrapped) } }

  private func told<Value>(_ call: () throws -> Value) throws -> Value {
    do {
      return try call()
    } catch let error as PortError {
      throw NativePortError.Failed(detail: error.detail)
    } catch {
      throw NativePortError.Failed(detail: "the key store threw \(type(of: error))")
    }
  }
}

private final class BridgedClock: NativeClock {
  private let port: any WallClock

  init(_ port: any WallClock) { self.port = port }

  func nowMs() throws -> Int64 { port.nowMs() }
}

private final class BridgedConnectivity: NativeConnectivity {
  private let port: any Connectivity

  init(_ port: any Connectivity) { self.port = port }

  func line() throws -> Line { port.line() }
}

private final class BridgedSimWatch: NativeSimWatch {
  private let port: any SimWatch

  init(_ port: any SimWatch) { self.port = port }

  // Whatever it throws, the SIM is not known: the core asks for no reason.
  func sims() throws -> [Sim]? { try? port.sims() }

  func operatorToken(nonce: Data) throws -> Data? { try? port.operatorToken(nonce) }
}

private final class BridgedSigningKeys: NativeSigningKeys {
  private let port: any SigningKeys

  init(_ port: any SigningKeys) { self.port = port }

  func available() throws -> Bool {
    do {
      return try port.available()
    } catch {
      throw NativePortError.Failed(detail: "the signing keys threw \(type(of: error))")
    }
  }

  func create(alias: String, challenge: Data) throws -> HardwareKey {
    try told { try port.create(alias, challenge: challenge) }
  }

  func sign(alias: String, digest: Data) throws -> Data { try told { try port.sign(alias, digest: digest) } }
  func delete(alias: String) throws { try told { try port.delete(alias) } }

  private func told<Value>(_ call: () throws -> Value) throws -> Value {
    do {
      return try call()
    } catch let error as SigningKeyError {
      throw error.native
    } catch {
      throw NativeSigningKeyError.Unavailable(detail: "the signing keys threw \(type(of: error))")
    }
  }
}

extension SigningKeyError {
  fileprivate var native: NativeSigningKeyError {
    switch self {
    case .unsupported: .Unsupported
    case .notConfirmed: .NotConfirmed
    case .invalidated: .Invalidated
    case .unavailable(let detail): .Unavailable(detail: detail)
    }
  }
}

private final class BridgedVideoProvider: NativeVideoProvider {
  private let port: any VideoProvider

  init(_ port: any VideoProvider) { self.port = port }

  func open(ticket: String) throws -> VideoOpening { try told { try port.open(ticket: ticket) } }
  func poll(session: String) throws -> VideoNews { try told { try port.poll(session: session) } }
  func close(session: String) throws { try told { try port.close(session: session) } }

  private func told<Value>(_ call: () throws -> Value) throws -> Value {
    do {
      return try call()
    } catch let error as PortError {
      throw NativePortError.Failed(detail: error.detail)
    } catch {
      throw NativePortError.Failed(detail: "the video's provider threw \(type(of: error))")
    }
  }
}
