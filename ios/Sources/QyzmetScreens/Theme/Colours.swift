/// A colour as red, green and blue in one number.
struct Hue: Sendable, Hashable {
  let rgb: UInt32

  /// From 0 to 1: red, green, blue.
  var parts: (red: Double, green: Double, blue: Double) {
    (Double(rgb >> 16 & 0xFF) / 255, Double(rgb >> 8 & 0xFF) / 255, Double(rgb & 0xFF) / 255)
  }
}

extension Hue: ExpressibleByIntegerLiteral {
  init(integerLiteral value: UInt32) { rgb = value }
}

/// Every colour of the app by what it is for. Sky is what can be tapped, sand the ground, gold what is done and kept, red
/// only loss. No screen names a colour of its own; a test holds their pairs to their contrast.
struct Colours: Sendable, Equatable {
  /// Warm neutral ground of screens.
  let ground: Hue
  /// Cards, sheets, bars.
  let surface: Hue
  /// Quiet block: hint, skeleton, input ground.
  let sand: Hue
  /// Text.
  let ink: Hue
  /// Second line of text.
  let inkSoft: Hue
  /// What can be tapped: main action, links, focus; the one blue.
  let sky: Hue
  /// Text on sky.
  let onSky: Hue
  /// Chosen item, info block, badge ground.
  let skySoft: Hue
  /// Text on skySoft.
  let onSkySoft: Hue
  /// What is done and kept: words and signs of filed, ready, documents; ornament.
  let gold: Hue
  /// Bar of the deadline, large signs (not text).
  let goldSign: Hue
  /// Ground of receipt and document cards.
  let goldSoft: Hue
  /// Text on goldSoft.
  let onGoldSoft: Hue
  /// Loss only: error, overdue, erase, last try.
  let red: Hue
  /// Text on red.
  let onRed: Hue
  /// Error box ground.
  let redSoft: Hue
  /// Text on redSoft.
  let onRedSoft: Hue
  /// Edges of inputs and buttons, lines of pictures (3:1).
  let line: Hue
  /// Decorative divider, never the only mark of an edge.
  let hairline: Hue
  /// Sandbox band ground.
  let band: Hue
  /// Sandbox band text.
  let onBand: Hue

  /// On a light ground.
  static let light = Colours(
    ground: 0xFBF7F0, surface: 0xFFFFFF, sand: 0xF1E7D6, ink: 0x1B2430, inkSoft: 0x545D69, sky: 0x0B5FA5,
    onSky: 0xFFFFFF, skySoft: 0xDCEBF8, onSkySoft: 0x0A3F6E, gold: 0x8A5A00, goldSign: 0xB07A10, goldSoft: 0xF8E8C4,
    onGoldSoft: 0x5A3A00, red: 0xB3261E, onRed: 0xFFFFFF, redSoft: 0xFBE3E0, onRedSoft: 0x7A1611, line: 0x857A66,
    hairline: 0xE4DAC8, band: 0x3B3326, onBand: 0xFBF1DC)

  /// On a dark ground.
  static let dark = Colours(
    ground: 0x15181C, surface: 0x1E2329, sand: 0x2B2A26, ink: 0xF1ECE3, inkSoft: 0xB9B4AA, sky: 0x8CC4F6,
    onSky: 0x06294A, skySoft: 0x123A5E, onSkySoft: 0xD2E8FC, gold: 0xF0C35C, goldSign: 0xD9A441, goldSoft: 0x43350F,
    onGoldSoft: 0xF9E2AC, red: 0xFFB4AB, onRed: 0x5F0A06, redSoft: 0x5A1A15, onRedSoft: 0xFFDAD5, line: 0x938C80,
    hairline: 0x363B42, band: 0xF1E2BF, onBand: 0x2C2413)
}
