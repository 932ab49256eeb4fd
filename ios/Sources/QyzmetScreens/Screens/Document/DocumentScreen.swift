#if canImport(SwiftUI) && !os(macOS)
  import Qyzmet
  import SwiftUI

  struct DocumentScreen: View {
    let state: DocumentState
    let send: (DocumentEvent) -> Void
    @Environment(\.colours) private var colours
    @Environment(Speech.self) private var speech

    var body: some View {
      ScreenFrame("document", title: state.document.value?.title) {
        Loaded(load: state.document, again: { send(.again) }) { document in
          pages
          if let failure = state.failure { ErrorBox(failure: failure) { send(.again) } }
          facts(document)
          SecondButton("document-verify", speech["screen-document-verify"]) { send(.verify) }
          TextButton("document-request", speech["screen-document-request"]) { send(.request) }
        }
      } main: {
        if state.document.value != nil {
          MainButton(tag: "document-main", label: speech["screen-document-share"], busy: state.busy) { send(.share) }
        }
      }
      .sheet(isPresented: Binding(get: { state.report != nil }, set: { if !$0 { send(.closeReport) } })) {
        if let report = state.report { sheet(report) }
      }
    }

    @ViewBuilder private var pages: some View {
      switch state.pages {
      case .waiting: Skeleton(rows: 1)
      case .drawn(let pages):
        Drawing(art: .ornament, width: 36)
        ForEach(Array(pages.enumerated()), id: \.offset) { at, page in
          PageView(
            page: page,
            says: speech("screen-document-page-a11y", ["n": "\(at + 1)", "of": "\(pages.count)"]))
        }
      case .noViewer: Paragraph(speech["screen-document-no-viewer"])
      case .none: EmptyView()
      }
    }

    private func facts(_ document: DocumentView) -> some View {
      Card(ground: .goldSoft) {
        StateLine(text: document.state.short, tone: .kept)
        Fact(speech["screen-request-number"], document.number)
        Fact(speech["screen-document-signer"], document.signer)
        Fact(speech["screen-document-signed-at"], document.signedAt)
        Second(speech("screen-document-size", ["n": "\(state.kilobytes)"]), .onGoldSoft)
      }
    }

    private func sheet(_ report: Report) -> some View {
      ScrollView {
        VStack(alignment: .leading, spacing: Space.m) {
          HStack {
            Spacer()
            BarButton(tag: "sheet-close", sign: .clear, says: speech["screen-common-close-a11y"]) { send(.closeReport) }
          }
          StateBlock(state: report.state, tone: Tone(report.verdict), tag: "document-report")
          Paragraph(report.reason)
          Second(report.signer)
        }
        .padding(Space.l)
      }
      .background(colours[.ground].color)
    }
  }

  /// A page that can be made four times as large.
  struct PageView: View {
    let page: Picture
    let says: String
    @State private var zoom = 1.0
    @State private var before = 1.0

    var body: some View {
      ScrollView([.horizontal, .vertical]) {
        PictureView(picture: page)
          .aspectRatio(Double(page.width) / Double(max(1, page.height)), contentMode: .fit)
          .containerRelativeFrame(.horizontal) { width, _ in width * zoom }
      }
      .gesture(
        MagnifyGesture()
          .onChanged { zoom = min(4, max(1, before * $0.magnification)) }
          .onEnded { _ in before = zoom }
      )
      .accessibilityZoomAction { action in
        zoom = min(4, max(1, action.direction == .zoomIn ? zoom * 1.5 : zoom / 1.5))
        before = zoom
      }
      .privacySensitive()
      .accessibilityElement(children: .ignore)
      .accessibilityLabel(says)
      .accessibilityAddTraits(.isImage)
      .tag(named: "document-page")
    }
  }
#endif
