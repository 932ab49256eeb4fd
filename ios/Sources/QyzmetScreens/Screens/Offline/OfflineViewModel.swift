import Observation
import Qyzmet

@MainActor @Observable final class OfflineViewModel: ScreenModel {
  var state = OfflineState(health: .waiting)
  @ObservationIgnored let life: ScreenLife

  init(_ life: ScreenLife) { self.life = life }

  func read() {
    watch(\.state.health, \.isAny) { qyzmet, _ throws(QyzmetError) in
      try await qyzmet.health()
    }
  }

  func send(_ event: OfflineEvent) { read() }
}
