import Foundation
import Qyzmet
import QyzmetScreens
import SwiftUI

/// The app: opens the library in its own folder and shows the screens.
@main
struct QyzmetApp: App {
  @State private var app: AppModel

  init() {
    let confirming = Confirming()
    let app = AppModel(host: AppleHost(), publishers: .sandbox, confirming: confirming) {
      () async throws(QyzmetError) -> Qyzmet in
      let config = try await QyzmetConfig.inApplication(gateway: Self.gateway)
      // Where the phone has no Secure Enclave or no passcode the key is sealed in the vault.
      let keys = AppleSigningKeys { confirming.words }
      return try await Qyzmet.open(config, ports: .apple(signingKeys: keys))
    }
    // Before the launch is over, as the system asks; without its name in Info.plist the app delivers when it is opened.
    _ = BackgroundDelivery { () async throws(QyzmetError) in try await app.deliverInBackground() }.register()
    _app = State(initialValue: app)
  }

  var body: some Scene {
    WindowGroup {
      RootScreen(app)
        .task { await app.start() }
        .onOpenURL { app.open(link: $0.absoluteString) }
    }
  }

  /// The sandbox gateway on the developer's own machine, whose loopback the simulator shares. Another address stands in
  /// the scheme's environment as QYZMET_GATEWAY.
  private static let gateway = ProcessInfo.processInfo.environment["QYZMET_GATEWAY"] ?? "http://127.0.0.1:8414"
}
