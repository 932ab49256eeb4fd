import Foundation
import Qyzmet
import QyzmetScreens
import SwiftUI

/// The app: opens the library in its own folder and shows the screens.
@main
struct QyzmetApp: App {
  @State private var app = AppModel(host: AppleHost(), publishers: .sandbox) { () async throws(QyzmetError) -> Qyzmet in
    let config = try await QyzmetConfig.inApplication(gateway: gateway)
    return try await Qyzmet.open(config, ports: .apple())
  }

  var body: some Scene {
    WindowGroup {
      RootScreen(app).task { await app.start() }
    }
  }

  /// The sandbox gateway on the developer's own machine; the simulator shares its loopback. Another address stands in the
  /// scheme's environment as QYZMET_GATEWAY.
  private static let gateway =
    ProcessInfo.processInfo.environment["QYZMET_GATEWAY"] ?? "http://127.0.0.1:8414"
}
