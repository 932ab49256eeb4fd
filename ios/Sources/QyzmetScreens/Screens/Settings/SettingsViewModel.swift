import Observation
import Qyzmet

@MainActor @Observable final class SettingsViewModel: ScreenModel {
  var state = SettingsState(
    citizen: nil, link: .waiting, sim: nil, key: .waiting, health: .waiting, catalogue: .waiting, synced: nil,
    busy: .no, failure: nil)
  @ObservationIgnored let life: ScreenLife

  init(_ life: ScreenLife) { self.life = life }

  func read() {
    watch(\.state.link, \.isIdentity) { qyzmet, lang throws(QyzmetError) in
      try await qyzmet.identity.linkState(lang)
    }
    watch(\.isIdentity) { qyzmet, lang throws(QyzmetError) in
      try await qyzmet.identity.citizen(lang)
    } _: { model, citizen in
      model.state.citizen = citizen.value ?? nil
    }
    watch(\.isIdentity) { qyzmet, lang throws(QyzmetError) in
      try await qyzmet.identity.sim(lang)
    } _: { model, sim in
      model.state.sim = sim.value
    }
    watch(\.state.key, \.isOfTheKey) { qyzmet, lang throws(QyzmetError) in
      try await qyzmet.signature.state(lang)
    }
    watch(\.state.health, \.isAny) { qyzmet, _ throws(QyzmetError) in
      try await qyzmet.health()
    }
    watch(\.state.catalogue, \.isCatalogue) { qyzmet, lang throws(QyzmetError) in
      try await qyzmet.catalogue.status(lang)
    }
  }

  func send(_ event: SettingsEvent) {
    let app = life.app
    switch event {
    case .language(let lang): Task { await app.speak(lang) }
    case .text(let scale): app.scaleText(scale)
    case .link: life.open(.link(then: .settings))
    case .key:
      let identifies = state.key.value?.isIdentifiedFirst == true
      life.open(identifies ? .identify(then: .settings) : .key(then: .settings))
    case .signature: life.open(.signature)
    case .other: life.open(.other(""))
    case .examine: life.open(.examine)
    case .signFile: life.open(.signFile(""))
    case .sync: sync()
    case .stop: life.cancel()
    case .offline: life.open(.offline)
    case .erase: life.open(.erase)
    case .again: again()
    }
  }

  private func sync() {
    state.synced = nil
    work { qyzmet, _ throws(QyzmetError) in
      try await qyzmet.catalogue.sync()
    } done: { report in
      self.state.synced = report
      self.life.app.says(report.changed ? "screen-settings-synced" : "screen-settings-same")
    }
  }
}
