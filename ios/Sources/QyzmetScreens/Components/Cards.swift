#if canImport(SwiftUI) && !os(macOS)
  import Qyzmet
  import SwiftUI

  /// A quiet box: no shadow, only an edge.
  struct Card<Content: View>: View {
    var ground: ColourRole = .surface
    @ViewBuilder let content: Content
    @Environment(\.colours) private var colours

    var body: some View {
      VStack(alignment: .leading, spacing: Space.xs) { content }
        .frame(maxWidth: .infinity, minHeight: Space.target, alignment: .leading)
        .padding(Space.l)
        .background(colours[ground].color, in: RoundedRectangle(cornerRadius: Space.card))
        .overlay(RoundedRectangle(cornerRadius: Space.card).stroke(colours[.hairline].color))
    }
  }

  /// A card that opens something; read as one.
  struct CardButton<Content: View>: View {
    let tag: String
    var ground: ColourRole = .surface
    let open: @MainActor () -> Void
    @ViewBuilder let content: Content

    var body: some View {
      Button(action: open) {
        Card(ground: ground) { content }
      }
      .buttonStyle(.plain)
      .accessibilityElement(children: .combine)
      .accessibilityAddTraits(.isButton)
      .tag(named: tag)
    }
  }

  /// A service in a list.
  struct ServiceCard: View {
    let card: CardView
    var spans: [Span] = []
    var detail = false
    let open: @MainActor () -> Void
    @Environment(Speech.self) private var speech

    var body: some View {
      CardButton(tag: "service-card-\(card.code)", open: open) {
        title
        if detail { Second(card.summary).lineLimit(2) }
        Second("\(card.term) · \(card.price)")
        if card.mobile {
          Chip(speech["screen-common-here"])
        } else if let channel = card.channels.first {
          Second(speech(channel.word))
        }
      }
    }

    private var title: some View {
      marked(card.title, spans.map { (Int($0.start), Int($0.end)) })
        .reduce(Text(verbatim: "")) { $0 + ($1.bold ? Text(verbatim: $1.text).bold() : Text(verbatim: $1.text)) }
        .letters(.body)
        .frame(maxWidth: .infinity, alignment: .leading)
    }
  }

  /// A request in a list.
  struct RequestCard: View {
    let request: RequestView
    let open: @MainActor () -> Void

    var body: some View {
      let look = Look(Tone(request: request.stateId))
      CardButton(tag: "request-card-\(request.id)", ground: look.ground, open: open) {
        StateLine(text: request.state.short, tone: Tone(request: request.stateId))
        Paragraph(request.title)
        if let number = request.number { Second(number) }
        if let deadline = request.deadline { Second(deadline.due, deadline.overdue ? .red : .inkSoft) }
        if Standing(of: request.stateId) == .needsMe { Second(request.state.next, .ink) }
      }
    }
  }

  /// An unfinished request in a list.
  struct DraftCard: View {
    let draft: DraftView
    let tag: String
    let open: @MainActor () -> Void

    var body: some View {
      CardButton(tag: tag, open: open) {
        Paragraph(draft.title)
        Second(draft.updated)
        Second(draft.state.short)
      }
    }
  }

  /// A document in a list: with the line of horns, for what is kept.
  struct DocumentCard: View {
    let document: DocumentView
    let open: @MainActor () -> Void

    var body: some View {
      CardButton(tag: "document-card-\(document.id)", ground: .goldSoft, open: open) {
        OrnamentLine(tiles: 10)
        Paragraph(document.title, .onGoldSoft)
        Second(document.number, .onGoldSoft)
        Second(document.signedAt, .onGoldSoft)
        StateLine(text: document.state.short, tone: .kept)
      }
    }
  }

  /// A short word on a ground of its own.
  struct Chip: View {
    let text: String
    @Environment(\.colours) private var colours

    init(_ text: String) { self.text = text }

    var body: some View {
      Text(text)
        .letters(.second, .onSkySoft)
        .padding(.horizontal, Space.s)
        .padding(.vertical, Space.xs)
        .background(colours[.skySoft].color, in: RoundedRectangle(cornerRadius: Space.chip))
    }
  }

  /// A state in two or three words with its sign.
  struct StateLine: View {
    let text: String
    let tone: Tone

    var body: some View {
      let look = Look(tone)
      HStack(alignment: .firstTextBaseline, spacing: Space.s) {
        Glyph(look.sign, look.front)
        Second(text, look.front)
      }
    }
  }

  /// A state in full: what it is, what it means, what comes next.
  struct StateBlock: View {
    let state: StateText
    let tone: Tone
    let tag: String

    var body: some View {
      let look = Look(tone)
      Card(ground: look.ground) {
        HStack(alignment: .firstTextBaseline, spacing: Space.s) {
          Glyph(look.sign, look.front, .heading)
          Text(state.short).letters(.heading, look.front)
            .accessibilityAddTraits(.isHeader)
            .accessibilityHeading(.h2)
        }
        Paragraph(state.plain)
        Paragraph(state.next)
      }
      .accessibilityElement(children: .contain)
      .tag(named: tag)
    }
  }
#endif
