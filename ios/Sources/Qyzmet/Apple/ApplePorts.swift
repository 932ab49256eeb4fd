#if canImport(CryptoKit) && canImport(Security) && canImport(Network)
  import Dispatch
  import Foundation

  extension QyzmetPorts {
    /// What an Apple device supplies: keys of its Secure Enclave, its clock, its line.
    ///
    /// No SIM cards: the names of carriers are placeholders since iOS 16, numbers and card ids are kept from apps, and the
    /// subscriber's token is for carriers only. So a changed SIM can't be noticed on the device; the gateway hears of it
    /// from the operator.
    ///
    /// With ``AppleSigningKeys`` the signature key is made in the Secure Enclave, too, and each signature takes a finger, a
    /// face or the passcode beside the PIN.
    public static func apple(
      keys service: String = "org.qyzmet.keys", signingKeys: (any SigningKeys)? = nil
    ) -> QyzmetPorts {
      QyzmetPorts(
        deviceKey: AppleDeviceKey(service: service), connectivity: PathConnectivity(), signingKeys: signingKeys)
    }
  }

  extension QyzmetConfig {
    /// A client in the app's own folder `Application Support/Qyzmet`: in no backup, readable after the first unlock, so
    /// that a delivery in the background works. Makes the folder. Errors: `storage.read_only`.
    public static func inApplication(
      gateway: String, publishers: Publishers = .sandbox, tlsRoots: [Data] = []
    ) async throws(QyzmetError) -> QyzmetConfig {
      try await Engine.hop(DispatchQueue(label: "org.qyzmet.home")) {
        do {
          return QyzmetConfig(home: try makeHome(), gateway: gateway, publishers: publishers, tlsRoots: tlsRoots)
        } catch {
          throw QyzmetError.made("storage.read_only", "the app's folder can't be made: \(type(of: error))")
        }
      }
    }

    private static func makeHome() throws -> URL {
      let files = FileManager.default
      let support = try files.url(
        for: .applicationSupportDirectory, in: .userDomainMask, appropriateFor: nil, create: true)
      var home = support.appendingPathComponent("Qyzmet", isDirectory: true)
      try files.createDirectory(at: home, withIntermediateDirectories: true)
      var values = URLResourceValues()
      values.isExcludedFromBackup = true
      try home.setResourceValues(values)
      #if os(iOS)
        try files.setAttributes(
          [.protectionKey: FileProtectionType.completeUntilFirstUserAuthentication], ofItemAtPath: home.path)
      #endif
      return home
    }
  }
#endif
