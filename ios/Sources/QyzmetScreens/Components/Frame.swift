#if canImport(SwiftUI) && !os(macOS)
  import Qyzmet
  import SwiftUI

  /// What stands around every screen, and where its taps go.
  struct Surroundings: Sendable {
    var line: Line
    /// Others may see the screen: secret digits are hidden.
    var captured: Bool
    var lang: Lang
    /// Each language as it calls itself.
    var tongues: [Lang: String]
    /// The way back, where the system shows none.
    var back: (@MainActor @Sendable () -> Void)?
    var help: @MainActor @Sendable () -> Void
    var worksOffline: @MainActor @Sendable () -> Void
    var speak: @MainActor @Sendable (Lang) -> Void

    /// Around a screen that stands alone, as in a preview.
    static let none = Surroundings(
      line: .unknown, captured: false, lang: .kk, tongues: [:], back: nil, help: {}, worksOffline: {}, speak: { _ in })
  }

  private struct SurroundingsKey: EnvironmentKey {
    static let defaultValue = Surroundings.none
  }

  extension EnvironmentValues {
    var surroundings: Surroundings {
      get { self[SurroundingsKey.self] }
      set { self[SurroundingsKey.self] = newValue }
    }
  }

  /// A screen: its bar, the offline line, its first heading, what it shows, and its main action below, within a thumb's
  /// reach and above the keyboard. The place in what is shown is kept.
  struct ScreenFrame<Content: View, Main: View>: View {
    let name: String
    let title: String?
    /// Its own way back, where the bar's leads to a page before rather than out.
    var back: (@MainActor () -> Void)?
    @ViewBuilder let content: Content
    @ViewBuilder let main: Main
    @SceneStorage private var place: String?
    @Environment(\.colours) private var colours
    @Environment(\.surroundings) private var surroundings
    @Environment(Speech.self) private var speech

    init(
      _ name: String, title: String?, back: (@MainActor () -> Void)? = nil, @ViewBuilder content: () -> Content,
      @ViewBuilder main: () -> Main
    ) {
      self.name = name
      self.title = title
      self.back = back
      self.content = content()
      self.main = main()
      _place = SceneStorage("place-\(name)")
    }

    var body: some View {
      ScrollView {
        LazyVStack(alignment: .leading, spacing: Space.m) {
          if surroundings.line == .offline { OfflineLine() }
          if let title { Title(text: title) }
          content
        }
        .scrollTargetLayout()
        .frame(maxWidth: Space.column)
        .frame(maxWidth: .infinity)
        .padding(Space.l)
      }
      .scrollPosition(id: $place)
      .background(colours[.ground].color)
      .safeAreaInset(edge: .bottom, spacing: 0) {
        VStack(spacing: Space.s) { main }
          .frame(maxWidth: Space.column)
          .frame(maxWidth: .infinity)
          .padding(.horizontal, Space.l)
          .padding(.vertical, Space.s)
          .background(colours[.surface].color)
      }
      .navigationTitle(title ?? "")
      .navigationBarTitleDisplayMode(.inline)
      .navigationBarBackButtonHidden(goesBack != nil)
      .toolbar {
        ToolbarItem(placement: .topBarLeading) {
          if let goesBack {
            BarButton(tag: "top-back", sign: .back, says: speech["screen-common-back-a11y"], act: goesBack)
          }
        }
        // The first heading stands in the page, where it may take as many lines as it needs.
        ToolbarItem(placement: .principal) { Text(verbatim: "").accessibilityHidden(true) }
        ToolbarItem(placement: .topBarTrailing) { LanguageMenu() }
        ToolbarItem(placement: .topBarTrailing) {
          Button(action: surroundings.help) { Text(speech["screen-common-help"]).letters(.button, .sky) }
            .accessibilityLabel(speech["screen-common-help-a11y"])
            .tag(named: "top-help")
        }
      }
      .accessibilityElement(children: .contain)
      .tag(named: name)
    }

    private var goesBack: (@MainActor () -> Void)? { back ?? surroundings.back }
  }

  extension ScreenFrame where Main == EmptyView {
    init(_ name: String, title: String?, back: (@MainActor () -> Void)? = nil, @ViewBuilder content: () -> Content) {
      self.init(name, title: title, back: back, content: content, main: { EmptyView() })
    }
  }

  /// A button of the bar that shows a sign alone.
  struct BarButton: View {
    let tag: String
    let sign: Sign
    let says: String
    let act: @MainActor () -> Void

    var body: some View {
      Button(action: act) {
        Glyph(sign, .sky, .button).frame(minWidth: Space.target, minHeight: Space.target)
      }
      .accessibilityLabel(says)
      .tag(named: tag)
    }
  }

  /// The three languages, one tap from everywhere.
  struct LanguageMenu: View {
    @Environment(\.surroundings) private var surroundings
    @Environment(Speech.self) private var speech

    var body: some View {
      Menu {
        ForEach(Lang.allKnown, id: \.self) { lang in
          Button(surroundings.tongues[lang] ?? lang.code) { surroundings.speak(lang) }
            .tag(named: "top-language-\(lang.code)")
        }
      } label: {
        Text(speech["screen-common-language-short"]).letters(.button, .sky)
          .frame(minWidth: Space.target, minHeight: Space.target)
      }
      .accessibilityLabel(speech["screen-common-language-a11y"])
      .tag(named: "top-language")
    }
  }

  /// There is no network, and what works all the same.
  struct OfflineLine: View {
    @Environment(\.colours) private var colours
    @Environment(\.surroundings) private var surroundings
    @Environment(Speech.self) private var speech

    var body: some View {
      Button(action: surroundings.worksOffline) {
        HStack(alignment: .firstTextBaseline, spacing: Space.s) {
          Glyph(.offline, .ink)
          Second(speech["screen-common-offline"], .ink)
        }
        .frame(minHeight: Space.target)
        .padding(.horizontal, Space.m)
        .background(colours[.sand].color, in: RoundedRectangle(cornerRadius: Space.button))
      }
      .buttonStyle(.plain)
      .accessibilityElement(children: .combine)
      .tag(named: "offline-line")
    }
  }

  /// Others may see the screen, and what is hidden for that.
  struct CapturedLine: View {
    @Environment(Speech.self) private var speech

    var body: some View {
      HStack(alignment: .firstTextBaseline, spacing: Space.s) {
        Glyph(.warning, .red)
        Second(speech["screen-common-captured"], .red)
      }
      .frame(maxWidth: .infinity)
      .padding(.horizontal, Space.l)
      .padding(.vertical, Space.s)
      .accessibilityElement(children: .combine)
      .tag(named: "captured")
    }
  }

  /// Nothing here has legal force: a band that never leaves.
  struct SandboxBand: View {
    @Environment(\.colours) private var colours
    @Environment(Speech.self) private var speech

    var body: some View {
      Text(speech("sandbox-notice"))
        .letters(.second, .onBand)
        .multilineTextAlignment(.center)
        .frame(maxWidth: .infinity)
        .padding(.horizontal, Space.l)
        .padding(.vertical, Space.xs)
        .background(colours[.band].color)
        .tag(named: "sandbox-band")
    }
  }
#endif
