// swift-format-ignore-file: a path is one line, however long.

/// One stroke or shape of a picture.
struct Stroke: Sendable {
  /// In the letters of SVG: M, L, H, V, C and Z, absolute.
  let path: String
  let fill: ColourRole?
  let line: ColourRole?
  let width: Double
}

/// The pictures of the app, all our own. Strokes have round caps and joins and are drawn in this order.
struct Art: Sendable {
  let width: Double
  let height: Double
  let strokes: [Stroke]

  /// Ram's horns, koshkar-muiz: one motif is one tile of a line.
  static let ornament = Art(
    width: 48, height: 32,
    strokes: [
      Stroke(
        path:
          "M24 29C23.2 19 20.6 9.6 12.6 9.6C7 9.6 4 13.6 4 17.8C4 22.2 7.2 25.2 11 25.2C14.6 25.2 17 22.8 17 19.8C17 17 15 15.2 12.6 15.2",
        fill: nil, line: .gold, width: 2.6),
      Stroke(
        path:
          "M24 29C24.8 19 27.4 9.6 35.4 9.6C41 9.6 44 13.6 44 17.8C44 22.2 40.8 25.2 37 25.2C33.4 25.2 31 22.8 31 19.8C31 17 33 15.2 35.4 15.2",
        fill: nil, line: .gold, width: 2.6),
      Stroke(
        path: "M24 2.5L27.2 7L24 11.5L20.8 7Z",
        fill: .gold, line: nil, width: 0),
      Stroke(
        path: "M0 30.5H48",
        fill: nil, line: .gold, width: 1.6),
      Stroke(
        path: "M0 2.5L3 7L0 11.5Z M48 2.5L45 7L48 11.5Z",
        fill: .gold, line: nil, width: 0),
    ])

  /// No services found.
  static let search = Art(
    width: 160, height: 120,
    strokes: [
      Stroke(
        path: "M20 100H140",
        fill: nil, line: .hairline, width: 3),
      Stroke(
        path: "M48 22C48 19.2 50.2 17 53 17H88L104 33V91C104 93.8 101.8 96 99 96H53C50.2 96 48 93.8 48 91Z",
        fill: .surface, line: .line, width: 3),
      Stroke(
        path: "M88 17V28C88 30.8 90.2 33 93 33H104",
        fill: .sand, line: .line, width: 3),
      Stroke(
        path: "M60 48H80M60 60H74M60 72H72",
        fill: nil, line: .hairline, width: 4),
      Stroke(
        path: "M97 47C108.6 47 118 56.4 118 68C118 79.6 108.6 89 97 89C85.4 89 76 79.6 76 68C76 56.4 85.4 47 97 47Z",
        fill: .skySoft, line: .sky, width: 4),
      Stroke(
        path: "M112.5 83.5L128 99",
        fill: nil, line: .sky, width: 7),
      Stroke(
        path: "M85.5 66C86.5 60.5 90.5 56.8 96 56.3",
        fill: nil, line: .sky, width: 2.5),
    ])

  /// No requests yet.
  static let requests = Art(
    width: 160, height: 120,
    strokes: [
      Stroke(
        path: "M20 100H140",
        fill: nil, line: .hairline, width: 3),
      Stroke(
        path:
          "M44 24C44 21.2 46.2 19 49 19H95C97.8 19 100 21.2 100 24V91C100 93.8 97.8 96 95 96H49C46.2 96 44 93.8 44 91Z",
        fill: .surface, line: .line, width: 3),
      Stroke(
        path: "M56 36H76",
        fill: nil, line: .sky, width: 4),
      Stroke(
        path: "M56 50H88M56 62H88M56 74H70",
        fill: nil, line: .hairline, width: 4),
      Stroke(
        path: "M78 84C82 78 85 78 86 81C87 84 90 84 93 80",
        fill: nil, line: .sky, width: 3),
      Stroke(
        path: "M95 80L98 69L124 35C126 32.4 129.6 31.9 132.2 33.9C134.8 35.9 135.3 39.5 133.3 42.1L107 76Z",
        fill: .goldSoft, line: .gold, width: 3),
      Stroke(
        path: "M117.5 43.5L126.5 50.5",
        fill: nil, line: .gold, width: 3),
    ])

  /// No documents yet.
  static let documents = Art(
    width: 160, height: 120,
    strokes: [
      Stroke(
        path: "M20 100H140",
        fill: nil, line: .hairline, width: 3),
      Stroke(
        path: "M58 26C58 23.2 60.2 21 63 21H107C109.8 21 112 23.2 112 26V70H58Z",
        fill: .surface, line: .line, width: 3),
      Stroke(
        path: "M70 34H94M70 45H88",
        fill: nil, line: .hairline, width: 4),
      Stroke(
        path:
          "M36 44C36 40.7 38.7 38 42 38H62L70 47H118C121.3 47 124 49.7 124 53V90C124 93.3 121.3 96 118 96H42C38.7 96 36 93.3 36 90Z",
        fill: .skySoft, line: .sky, width: 3),
      Stroke(
        path:
          "M80 86C79.4 77 77.4 66 70.4 66C65.6 66 63 69.4 63 73C63 76.8 65.8 79.4 69 79.4C72 79.4 74 77.4 74 74.8C74 72.4 72.4 71 70.4 71",
        fill: nil, line: .gold, width: 3),
      Stroke(
        path:
          "M80 86C80.6 77 82.6 66 89.6 66C94.4 66 97 69.4 97 73C97 76.8 94.2 79.4 91 79.4C88 79.4 86 77.4 86 74.8C86 72.4 87.6 71 89.6 71",
        fill: nil, line: .gold, width: 3),
      Stroke(
        path: "M80 57L83 61.5L80 66L77 61.5Z",
        fill: .gold, line: nil, width: 0),
    ])

  /// A yurt under a broken signal.
  static let offline = Art(
    width: 160, height: 120,
    strokes: [
      Stroke(
        path:
          "M128 22C134.6 22 140 27.4 140 34C140 40.6 134.6 46 128 46C121.4 46 116 40.6 116 34C116 27.4 121.4 22 128 22Z",
        fill: .goldSoft, line: .gold, width: 3),
      Stroke(
        path: "M92 100C104 90 116 84 126 84C134 84 140 92 146 100Z M14 100C20 92 28 87 36 87C44 87 50 93 54 100Z",
        fill: .sand, line: nil, width: 0),
      Stroke(
        path: "M12 100H148",
        fill: nil, line: .hairline, width: 3),
      Stroke(
        path: "M40 72H100V97C100 99 98 100 96 100H44C42 100 40 99 40 97Z",
        fill: .surface, line: .line, width: 3),
      Stroke(
        path: "M36 72C46 60 56 52 64 49H76C84 52 94 60 104 72Z",
        fill: .skySoft, line: .sky, width: 3),
      Stroke(
        path: "M63 49C63 44 77 44 77 49",
        fill: .surface, line: .sky, width: 3),
      Stroke(
        path: "M63 100V82C63 80 64 79 66 79H74C76 79 77 80 77 82V100",
        fill: .goldSoft, line: .gold, width: 3),
      Stroke(
        path: "M40 79H57M83 79H100",
        fill: nil, line: .gold, width: 3),
      Stroke(
        path: "M57 30C64.4 23.4 75.6 23.4 83 30M63.5 37C67.2 33.8 72.8 33.8 76.5 37",
        fill: nil, line: .line, width: 3.5),
      Stroke(
        path: "M60 42L82 20",
        fill: nil, line: .red, width: 3.5),
    ])
}
