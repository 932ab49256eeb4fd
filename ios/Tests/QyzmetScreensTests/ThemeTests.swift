import Foundation
import Testing

@testable import QyzmetScreens

/// Colours that can be told apart, pictures that can be drawn.
struct ThemeTests {
  /// Pairs that stand together on a screen: 4.5 for words, 3 for signs.
  private static let pairs: [(ColourRole, ColourRole, Double)] = [
    (.ink, .ground, 4.5), (.ink, .surface, 4.5), (.ink, .sand, 4.5), (.inkSoft, .ground, 4.5),
    (.inkSoft, .surface, 4.5), (.inkSoft, .sand, 4.5), (.sky, .ground, 4.5), (.sky, .surface, 4.5),
    (.sky, .sand, 4.5), (.onSky, .sky, 4.5), (.onSkySoft, .skySoft, 4.5), (.sky, .skySoft, 4.5),
    (.gold, .ground, 4.5), (.gold, .surface, 4.5), (.gold, .goldSoft, 4.5), (.onGoldSoft, .goldSoft, 4.5),
    (.goldSign, .ground, 3), (.goldSign, .surface, 3), (.red, .ground, 4.5), (.red, .surface, 4.5),
    (.onRed, .red, 4.5), (.onRedSoft, .redSoft, 4.5), (.line, .ground, 3), (.line, .surface, 3), (.line, .sand, 3),
    (.onBand, .band, 4.5), (.goldSign, .goldSoft, 3), (.goldSign, .sand, 3), (.red, .redSoft, 4.5),
    (.gold, .skySoft, 3), (.sky, .goldSoft, 3),
  ]

  @Test func everyPairIsReadInLightAndDark() {
    for (front, back, least) in Self.pairs {
      for (name, colours) in [("light", Colours.light), ("dark", Colours.dark)] {
        let seen = contrast(colours[front], colours[back])
        #expect(seen >= least, "\(front) on \(back), \(name): \(seen)")
      }
    }
  }

  @Test func theMeasureIsTheOneOfTheRules() {
    #expect(abs(contrast(Hue(rgb: 0), Hue(rgb: 0xFFFFFF)) - 21) < 0.001)
    #expect(abs(contrast(Hue(rgb: 0x777777), Hue(rgb: 0xFFFFFF)) - 4.48) < 0.01)
  }

  @Test func everyRoleHasItsColours() {
    for role in ColourRole.allCases where role != .surface && role != .onSky && role != .onRed {
      #expect(Colours.light[role].rgb != 0 && Colours.dark[role].rgb != 0, "\(role)")
    }
    #expect(Set(ColourRole.allCases.map { Colours.light[$0] }).count >= 19)
  }

  @Test func everyToneOfAStateIsRead() {
    for tone in [Tone.waits, .works, .asks, .kept, .lost, .doubtful] {
      let look = Look(tone)
      #expect(contrast(Colours.light[look.front], Colours.light[look.ground]) >= 4.5)
      #expect(contrast(Colours.dark[look.front], Colours.dark[look.ground]) >= 4.5)
    }
  }

  @Test func everyPictureIsAPathWithinItsFrame() throws {
    for art in [Art.ornament, .search, .requests, .documents, .offline] {
      #expect(!art.strokes.isEmpty)
      for stroke in art.strokes {
        let outline = try #require(Outline(stroke.path), "\(stroke.path)")
        #expect((stroke.line == nil) == (stroke.width == 0))
        for step in outline.steps {
          let points: [Outline.Point] =
            switch step {
            case .move(let to), .line(let to): [to]
            case .curve(let first, let second, let to): [first, second, to]
            case .close: []
            }
          #expect(points.allSatisfy { (0...art.width).contains($0.x) && (0...art.height).contains($0.y) })
        }
      }
    }
  }

  @Test func aPathIsReadLetterByLetter() {
    let read = Outline("M1 2L3 4H5V6C1 1 2 2 3 3Z M0 0")
    #expect(
      read?.steps == [
        .move(.init(x: 1, y: 2)), .line(.init(x: 3, y: 4)), .line(.init(x: 5, y: 4)), .line(.init(x: 5, y: 6)),
        .curve(.init(x: 1, y: 1), .init(x: 2, y: 2), .init(x: 3, y: 3)), .close, .move(.init(x: 0, y: 0)),
      ])
    for wrong in ["M1", "m1 2", "M1 2Q3 4", "M1 2L", "M1 2C1 2 3", "Z1", "1 2", "M1 x"] {
      #expect(Outline(wrong) == nil, "\(wrong)")
    }
  }

  /// As WCAG 2 measures it.
  private func contrast(_ one: Hue, _ other: Hue) -> Double {
    func light(_ hue: Hue) -> Double {
      func part(_ value: Double) -> Double { value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4) }
      let (red, green, blue) = hue.parts
      return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue)
    }
    let (a, b) = (light(one), light(other))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }
}
