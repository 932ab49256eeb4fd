#if canImport(SwiftUI) && !os(macOS)
  import Qyzmet
  import SwiftUI

  /// The whole app: the sandbox band, what stands in the way or where the citizen is, questions and 1414 above it.
  public struct RootScreen: View {
    private let app: AppModel
    @Environment(\.colorScheme) private var scheme
    @Environment(\.scenePhase) private var phase
    @Environment(\.isSceneCaptured) private var captured

    public init(_ app: AppModel) { self.app = app }

    public var body: some View {
      let colours = scheme == .dark ? Colours.dark : Colours.light
      Group {
        if let speech = app.speech {
          VStack(spacing: 0) {
            if app.sandbox { SandboxBand() }
            if app.isWatched { CapturedLine() }
            inside(speech)
          }
          .sheet(isPresented: Binding(get: { app.help != nil }, set: { if !$0 { app.closeHelp() } })) {
            if let help = app.help {
              HelpScreen(state: help.state, call: help.call, close: { app.closeHelp() })
            }
          }
          .environment(speech)
        } else {
          colours[.ground].color.ignoresSafeArea()
        }
      }
      .overlay {
        // What is on the screen stays out of the list of recent apps.
        if phase != .active, app.stage.places.routes.contains(where: \.isSecret) {
          colours[.ground].color.ignoresSafeArea()
        }
      }
      .redacted(reason: phase == .active ? [] : .privacy)
      .onChange(of: captured, initial: true) { app.capture(captured) }
      .background(colours[.ground].color)
      .tint(colours[.sky].color)
      .environment(\.colours, colours)
      .environment(\.letterScale, app.textScale.factor)
      .environment(\.surroundings, surroundings)
    }

    @ViewBuilder private func inside(_ speech: Speech) -> some View {
      if let fault = app.fault {
        FaultPlace(model: fault)
      } else {
        TabsScreen(app: app)
          .alert(
            app.confirm.map { speech[$0.title] } ?? "",
            isPresented: Binding(get: { app.confirm != nil }, set: { if !$0 { app.answer(false) } }),
            presenting: app.confirm
          ) { confirm in
            Button(speech[confirm.yes], role: confirm.loses ? .destructive : nil) { app.answer(true) }
              .tag(named: "confirm-yes")
            Button(speech["screen-common-no"], role: .cancel) { app.answer(false) }.tag(named: "confirm-no")
          } message: { confirm in
            Text(speech[confirm.text])
          }
      }
    }

    private var surroundings: Surroundings {
      Surroundings(
        line: app.line, captured: app.captured, lang: app.lang, tongues: app.tongues, back: nil,
        help: { app.openHelp() },
        worksOffline: { app.stage.open(.offline, from: app.stage.places.top) },
        speak: { lang in Task { await app.speak(lang) } })
    }
  }

  /// What stands in the way; erasing asks the same question as in the settings.
  private struct FaultPlace: View {
    let model: FaultModel
    @Environment(\.surroundings) private var surroundings

    var body: some View {
      NavigationStack {
        if model.state.erasing {
          EraseScreen(state: model.erasing.state, send: model.erasing.send).environment(\.surroundings, around)
        } else {
          FaultScreen(state: model.state, send: model.send)
        }
      }
    }

    private var around: Surroundings {
      var around = surroundings
      let model = model
      around.back = { model.send(.keep) }
      return around
    }
  }
#endif
