#if canImport(SwiftUI) && !os(macOS)
  import Qyzmet
  import SwiftUI

  struct SettingsScreen: View {
    let state: SettingsState
    let send: (SettingsEvent) -> Void
    var textScale = TextScale.system
    @Environment(\.surroundings) private var surroundings
    @Environment(Speech.self) private var speech

    var body: some View {
      ScreenFrame("settings", title: speech["screen-settings-title"]) {
        languages
        sizes
        phone
        Heading(speech["screen-settings-signature"])
        Loaded(load: state.key, rows: 1, again: { send(.again) }) { key in
          KeyPart(key: key) { send(.key) }
          if key.stateId != "none" {
            SecondButton("settings-pin", speech["screen-settings-pin"], sign: .lock) { send(.signature) }
          }
        }
        WayCard(
          tag: "settings-others", title: speech["screen-other-title"], under: speech["screen-other-under"], sign: .hand
        ) { send(.other) }
        WayCard(
          tag: "settings-sign-file", title: speech["screen-sign-file-title"],
          under: speech["screen-settings-sign-file-under"], sign: .pen
        ) { send(.signFile) }
        WayCard(
          tag: "settings-examine", title: speech["screen-examine-title"],
          under: speech["screen-settings-examine-under"], sign: .search
        ) { send(.examine) }
        catalogue
        stored
        about
        if let failure = state.failure { ErrorBox(failure: failure) { send(.again) } }
      }
    }

    private var languages: some View {
      Group {
        Heading(speech["screen-settings-language"])
        ForEach(Lang.allKnown, id: \.self) { lang in
          ChoiceRow(
            tag: "settings-lang-\(lang.code)", label: surroundings.tongues[lang] ?? lang.code,
            chosen: lang == speech.lang
          ) { send(.language(lang)) }
        }
      }
    }

    private var sizes: some View {
      Group {
        Heading(speech["screen-settings-text"])
        ForEach(TextScale.allCases, id: \.self) { scale in
          ChoiceRow(
            tag: "settings-text-\(scale.rawValue)", label: speech[scale.word], chosen: scale == textScale
          ) { send(.text(scale)) }
        }
      }
    }

    private var phone: some View {
      Group {
        Heading(speech["screen-settings-phone"])
        if let citizen = state.citizen { CitizenCard(citizen: citizen) }
        Loaded(load: state.link, rows: 1, again: { send(.again) }) { link in
          Paragraph(link.text.plain)
          if state.reproves, let sim = state.sim {
            StateBlock(state: sim.state, tone: .asks, tag: "settings-sim")
            SecondButton("settings-link", speech["screen-link-reprove"]) { send(.link) }
          } else if link.state != "linked" {
            SecondButton(
              "settings-link", speech[link.state == "session-expired" ? "screen-link-again" : "screen-settings-link"]
            ) { send(.link) }
          }
        }
      }
    }

    private var catalogue: some View {
      Group {
        Heading(speech["screen-settings-catalogue"])
        Loaded(load: state.catalogue, rows: 1, again: { send(.again) }) { status in
          Paragraph(status.state.plain)
          Second(status.issued)
          if let synced = state.synced {
            Paragraph(speech[synced.changed ? "screen-settings-synced" : "screen-settings-same"], .gold)
          }
          SecondButton(
            "settings-sync", speech[state.busy == .no ? "screen-settings-sync" : "screen-settings-syncing"]
          ) { send(.sync) }
          if state.busy == .slow { Second(speech["screen-common-slow-work"]).tag(named: "slow-line") }
          if state.busy != .no { TextButton("settings-cancel", speech["screen-common-stop"]) { send(.stop) } }
        }
      }
    }

    private var stored: some View {
      Group {
        Heading(speech["screen-settings-stored"])
        Paragraph(speech["screen-settings-stored-text"])
        Second(speech("screen-settings-stored-size", ["n": "\(state.kilobytes)"]))
        if state.health.value?.store.setAside.isEmpty == false { Paragraph(speech("state-vault-set-aside"), .red) }
        SecondButton("settings-offline", speech["screen-settings-offline"]) { send(.offline) }
        SecondButton("settings-erase", speech["screen-erase-button"], loses: true) { send(.erase) }
      }
    }

    private var about: some View {
      Group {
        Heading(speech["screen-settings-about"])
        if let version = state.health.value?.version {
          Second(speech("screen-settings-version", ["version": version]))
        }
        Second(speech("sandbox-notice"))
        if let notice = state.catalogue.value?.info.notice { Second(notice) }
      }
    }
  }

  /// The signature of this phone: how it stands and what it protects from.
  struct KeyPart: View {
    let key: KeyView
    let open: @MainActor () -> Void
    @Environment(Speech.self) private var speech

    var body: some View {
      if key.works || key.stateId == "none" {
        Paragraph(key.state.plain)
      } else {
        StateBlock(state: key.state, tone: key.tone, tag: "settings-key-state")
      }
      if let notice = key.endsSoon { StateBlock(state: notice, tone: .asks, tag: "settings-notice") }
      if key.stateId != "none" {
        Fact(speech["screen-settings-level"], key.level.short)
        Second(key.level.plain)
        Paragraph(key.sim.short)
        Second(key.sim.plain)
        Second(speech("screen-pin-tries", ["n": "\(key.triesLeft)"]))
        if let left = key.offlineLeft { Second(speech("screen-settings-offline-left", ["n": "\(left)"])) }
      }
      if let certificate = key.certificate {
        Fact(speech["screen-settings-certificate"], certificate.subject)
        Fact(speech["screen-settings-certificate-issuer"], certificate.issuer)
        Fact(speech["screen-settings-certificate-until"], certificate.until)
      }
      // A key that waits for its number is not mended here, but where the number is proved.
      if key.stateId != "sim-changed" {
        if key.isIdentifiedFirst {
          SecondButton("settings-identify", speech["screen-identify-begin"], sign: .passport, act: open)
        } else {
          SecondButton(
            "settings-key", speech[key.stateId == "none" ? "screen-settings-key-make" : "screen-key-replace"], act: open
          )
        }
      }
    }
  }
#endif
