#if canImport(SwiftUI) && !os(macOS)
  import SwiftUI

  /// A sign as decoration beside its words.
  struct Glyph: View {
    let sign: Sign
    let role: ColourRole
    let letters: Letters

    init(_ sign: Sign, _ role: ColourRole = .inkSoft, _ letters: Letters = .body) {
      self.sign = sign
      self.role = role
      self.letters = letters
    }

    var body: some View {
      Image(systemName: sign.rawValue).letters(letters, role).accessibilityHidden(true)
    }
  }

  /// A path of our art, as large as the room for it.
  private struct Drawn: Shape {
    let outline: Outline
    let width: Double
    let height: Double

    nonisolated func path(in room: CGRect) -> SwiftUI.Path {
      let scale = min(room.width / width, room.height / height)
      let left = room.minX + (room.width - width * scale) / 2
      let top = room.minY + (room.height - height * scale) / 2
      func point(_ p: Outline.Point) -> CGPoint { CGPoint(x: left + p.x * scale, y: top + p.y * scale) }
      var path = SwiftUI.Path()
      for step in outline.steps {
        switch step {
        case .move(let to): path.move(to: point(to))
        case .line(let to): path.addLine(to: point(to))
        case .curve(let first, let second, let to):
          path.addCurve(to: point(to), control1: point(first), control2: point(second))
        case .close: path.closeSubpath()
        }
      }
      return path
    }
  }

  /// A picture of our own, so many points wide. Without words it is decoration.
  struct Drawing: View {
    let art: Art
    let width: Double
    var says: String?
    @Environment(\.colours) private var colours

    var body: some View {
      let scale = width / art.width
      ZStack {
        ForEach(art.strokes.indices, id: \.self) { at in
          let stroke = art.strokes[at]
          if let outline = Outline(stroke.path) {
            let shape = Drawn(outline: outline, width: art.width, height: art.height)
            if let fill = stroke.fill { shape.fill(colours[fill].color) }
            if let line = stroke.line {
              shape.stroke(
                colours[line].color,
                style: StrokeStyle(lineWidth: stroke.width * scale, lineCap: .round, lineJoin: .round))
            }
          }
        }
      }
      .frame(width: width, height: art.height * scale)
      .accessibilityElement(children: .ignore)
      .accessibilityLabel(says ?? "")
      .accessibilityHidden(says == nil)
    }
  }

  /// A thin line of ram's horns: on the start screen and on documents, nowhere else. Decoration.
  struct OrnamentLine: View {
    var tiles = 12

    var body: some View {
      HStack(spacing: 0) {
        ForEach(0..<tiles, id: \.self) { _ in Drawing(art: .ornament, width: 24) }
      }
      .frame(maxWidth: .infinity)
      .clipped()
      .accessibilityHidden(true)
    }
  }

  /// What an empty list says: what will be here and how to begin.
  struct Empty: View {
    let art: Art
    let says: String
    let title: String
    let text: String
    let tag: String

    var body: some View {
      VStack(spacing: Space.m) {
        Drawing(art: art, width: 160, says: says)
        Heading(title)
        Paragraph(text)
      }
      .frame(maxWidth: .infinity)
      .padding(.vertical, Space.xl)
      .tag(named: tag)
    }
  }
#endif
