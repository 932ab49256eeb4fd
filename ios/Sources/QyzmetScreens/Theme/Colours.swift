/// What a colour is for. Sky is what can be tapped, sand the ground, gold what is done and kept, red only loss.
enum ColourRole: String, CaseIterable, Sendable {
  /// Warm neutral ground of screens.
  case ground
  /// Cards, sheets, bars.
  case surface
  /// Quiet block: hint, skeleton, input ground.
  case sand
  /// Text.
  case ink
  /// Second line of text.
  case inkSoft
  /// What can be tapped: main action, links, focus; the one blue.
  case sky
  /// Text on sky.
  case onSky
  /// Chosen item, info block, badge ground.
  case skySoft
  /// Text on skySoft.
  case onSkySoft
  /// What is done and kept: words and signs of filed, ready, documents; ornament.
  case gold
  /// Bar of the deadline, large signs (not text).
  case goldSign
  /// Ground of receipt and document cards.
  case goldSoft
  /// Text on goldSoft.
  case onGoldSoft
  /// Loss only: error, overdue, erase, last try.
  case red
  /// Text on red.
  case onRed
  /// Error box ground.
  case redSoft
  /// Text on redSoft.
  case onRedSoft
  /// Edges of inputs and buttons, lines of pictures (3:1).
  case line
  /// Decorative divider, never the only mark of an edge.
  case hairline
  /// Sandbox band ground.
  case band
  /// Sandbox band text.
  case onBand
}

/// A colour as red, green and blue in one number.
struct Hue: Sendable, Hashable {
  let rgb: UInt32

  /// From 0 to 1: red, green, blue.
  var parts: (red: Double, green: Double, blue: Double) {
    (Double(rgb >> 16 & 0xFF) / 255, Double(rgb >> 8 & 0xFF) / 255, Double(rgb & 0xFF) / 255)
  }
}

/// Every colour of the app. No screen names one of its own; a test holds their pairs to their contrast.
struct Colours: Sendable {
  private let hues: [ColourRole: UInt32]

  subscript(role: ColourRole) -> Hue { Hue(rgb: hues[role] ?? 0) }

  /// On a light ground.
  static let light = Colours(hues: [
    .ground: 0xFBF7F0, .surface: 0xFFFFFF, .sand: 0xF1E7D6, .ink: 0x1B2430, .inkSoft: 0x545D69, .sky: 0x0B5FA5,
    .onSky: 0xFFFFFF, .skySoft: 0xDCEBF8, .onSkySoft: 0x0A3F6E, .gold: 0x8A5A00, .goldSign: 0xB07A10,
    .goldSoft: 0xF8E8C4, .onGoldSoft: 0x5A3A00, .red: 0xB3261E, .onRed: 0xFFFFFF, .redSoft: 0xFBE3E0,
    .onRedSoft: 0x7A1611, .line: 0x857A66, .hairline: 0xE4DAC8, .band: 0x3B3326, .onBand: 0xFBF1DC,
  ])

  /// On a dark ground.
  static let dark = Colours(hues: [
    .ground: 0x15181C, .surface: 0x1E2329, .sand: 0x2B2A26, .ink: 0xF1ECE3, .inkSoft: 0xB9B4AA, .sky: 0x8CC4F6,
    .onSky: 0x06294A, .skySoft: 0x123A5E, .onSkySoft: 0xD2E8FC, .gold: 0xF0C35C, .goldSign: 0xD9A441,
    .goldSoft: 0x43350F, .onGoldSoft: 0xF9E2AC, .red: 0xFFB4AB, .onRed: 0x5F0A06, .redSoft: 0x5A1A15,
    .onRedSoft: 0xFFDAD5, .line: 0x938C80, .hairline: 0x363B42, .band: 0xF1E2BF, .onBand: 0x2C2413,
  ])
}
