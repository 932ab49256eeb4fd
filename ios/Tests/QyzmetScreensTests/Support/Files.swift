import Foundation
import Qyzmet
import Testing

@testable import QyzmetScreens

extension Citizen {
  /// Lays a file on the phone.
  func lay(_ name: String, _ content: Data) throws -> URL {
    let folder = folder.at("given-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let url = folder.appendingPathComponent(name)
    try content.write(to: url)
    return url
  }

  /// What the citizen will choose next.
  func choose(_ files: [(String, Data)]) throws { host.chosen.append(try files.map(lay)) }

  /// The library below the screens.
  var library: Qyzmet { get throws { try #require(app.qyzmet) } }

  /// A screen of the settings, opened by its card.
  func open<Model: ScreenModel>(_ event: SettingsEvent, _ kind: Model.Type) async throws -> Model {
    app.stage.places.select(.settings)
    try await on(SettingsViewModel.self) { $0.link.value != nil && $0.key.value != nil }.send(event)
    return try await on(kind)
  }
}
