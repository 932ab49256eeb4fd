#if canImport(SwiftUI) && !os(macOS)
  import SwiftUI

  /// The four tabs: a bar below and one screen on a phone, a rail and two panes where there is room.
  struct TabsScreen: View {
    let app: AppModel
    @Environment(\.horizontalSizeClass) private var width
    @Environment(Speech.self) private var speech

    var body: some View {
      if width == .regular { WideScreen(app: app) } else { narrow }
    }

    private var narrow: some View {
      TabView(selection: Binding(get: { app.stage.places.tab }, set: { app.stage.places.select($0) })) {
        ForEach(Tab.allCases, id: \.self) { tab in
          StackScreen(app: app, tab: tab)
            .tabItem { TabLabel(tab: tab, attention: app.attention) }
            .badge(tab == .requests ? app.attention : 0)
            .tag(tab)
        }
      }
    }
  }

  /// The word and the sign of a tab.
  struct TabLabel: View {
    let tab: Tab
    /// Requests that need the citizen.
    let attention: Int
    @Environment(Speech.self) private var speech

    var body: some View {
      Label(speech[tab.word], systemImage: tab.sign.rawValue)
        .accessibilityLabel(says)
        .tag(named: "tab-\(tab.rawValue)")
    }

    private var says: String {
      guard tab == .requests, attention > 0 else { return speech[tab.word] }
      return "\(speech[tab.word]). \(speech("screen-tab-requests-badge-a11y", ["n": "\(attention)"]))"
    }
  }

  /// The screens of one tab, one upon the other.
  private struct StackScreen: View {
    let app: AppModel
    let tab: Tab

    var body: some View {
      NavigationStack(path: path) {
        PlaceScreen(model: app.stage.screen(tab.root, in: tab))
          .navigationDestination(for: String.self) { name in
            if let model = app.stage.drawn(name, in: tab) { PlaceScreen(model: model) }
          }
      }
    }

    /// A screen is known by its name, so that another question of the same form is no other screen.
    private var path: Binding<[String]> {
      Binding(
        get: { app.stage.places.stack(of: tab).dropFirst().map(\.name) },
        set: { names in
          // Only ever shorter: a swipe back.
          if tab == app.stage.places.tab, names.count < app.stage.places.routes.count - 1 {
            app.stage.places.keep(above: names.count)
          }
        })
    }
  }

  /// The rail, and beside it a screen or a list with its item.
  private struct WideScreen: View {
    let app: AppModel
    @Environment(\.surroundings) private var surroundings

    var body: some View {
      NavigationSplitView {
        List(Tab.allCases, id: \.self) { tab in
          Button(action: { app.stage.places.select(tab) }) { TabLabel(tab: tab, attention: app.attention) }
            .accessibilityAddTraits(tab == app.stage.places.tab ? .isSelected : [])
        }
      } detail: {
        detail
      }
    }

    @ViewBuilder private var detail: some View {
      let (list, item) = app.stage.places.panes
      if item == nil, list.pane != .list {
        pane(list, hasBack: app.stage.places.canGoBack)
      } else {
        HStack(spacing: 0) {
          pane(list, hasBack: app.stage.places.canGoBack && item == nil).frame(maxWidth: 420)
          Divider()
          if let item { pane(item, hasBack: true) } else { Spacer().frame(maxWidth: .infinity) }
        }
      }
    }

    private func pane(_ route: Route, hasBack: Bool) -> some View {
      var around = surroundings
      let stage = app.stage
      if hasBack { around.back = { stage.back() } }
      return NavigationStack {
        PlaceScreen(model: app.stage.screen(route, in: app.stage.places.tab)).id(route.name)
      }
      .environment(\.surroundings, around)
    }
  }

  /// The screen of a route.
  struct PlaceScreen: View {
    let model: any ScreenModel

    var body: some View {
      screen.toolbar(model.life.route.showsTabs ? .automatic : .hidden, for: .tabBar)
    }

    @ViewBuilder private var screen: some View {
      switch model {
      case let model as StartViewModel: StartScreen(state: model.state, send: model.send)
      case let model as SearchViewModel: SearchScreen(state: model.state, send: model.send)
      case let model as CategoryViewModel: CategoryScreen(state: model.state, send: model.send)
      case let model as ServiceViewModel: ServiceScreen(state: model.state, send: model.send)
      case let model as LinkViewModel: LinkScreen(state: model.state, send: model.send)
      case let model as KeyViewModel: KeyScreen(state: model.state, send: model.send)
      case let model as FormViewModel: FormScreen(state: model.state, send: model.send)
      case let model as CheckViewModel: CheckScreen(state: model.state, send: model.send)
      case let model as SignViewModel: SignScreen(state: model.state, send: model.send)
      default: kept
      }
    }

    @ViewBuilder private var kept: some View {
      switch model {
      case let model as DoneViewModel: DoneScreen(state: model.state, send: model.send)
      case let model as RequestsViewModel: RequestsScreen(state: model.state, send: model.send)
      case let model as RequestViewModel: RequestScreen(state: model.state, send: model.send)
      case let model as SignedViewModel: SignedScreen(state: model.state, send: model.send)
      case let model as DocumentsViewModel: DocumentsScreen(state: model.state, send: model.send)
      case let model as DocumentViewModel: DocumentScreen(state: model.state, send: model.send)
      case let model as SettingsViewModel:
        SettingsScreen(state: model.state, send: model.send, textScale: model.life.app.textScale)
      case let model as EraseViewModel: EraseScreen(state: model.state, send: model.send)
      case let model as OfflineViewModel: OfflineScreen(state: model.state, send: model.send)
      default: signed
      }
    }

    @ViewBuilder private var signed: some View {
      switch model {
      case let model as SignatureViewModel: SignatureScreen(state: model.state, send: model.send)
      case let model as PinViewModel: PinScreen(state: model.state, send: model.send)
      case let model as IdentifyViewModel: IdentifyScreen(state: model.state, send: model.send)
      case let model as RevokeViewModel: RevokeScreen(state: model.state, send: model.send)
      case let model as LogViewModel: LogScreen(state: model.state, send: model.send)
      case let model as OtherViewModel: OtherScreen(state: model.state, send: model.send)
      case let model as ExamineViewModel: ExamineScreen(state: model.state, send: model.send)
      case let model as SignFileViewModel: SignFileScreen(state: model.state, send: model.send)
      default: EmptyView()
      }
    }
  }
#endif
