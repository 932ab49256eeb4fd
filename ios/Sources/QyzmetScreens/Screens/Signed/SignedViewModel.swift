import Observation
import Qyzmet

@MainActor @Observable final class SignedViewModel: ScreenModel {
  var state = SignedState(text: .waiting)
  @ObservationIgnored let life: ScreenLife
  private let id: String

  init(_ life: ScreenLife, request: String) {
    self.life = life
    id = request
  }

  func read() {
    let id = id
    watch(\.state.text, { $0 == .request(id: id) }) { qyzmet, _ throws(QyzmetError) in
      try await qyzmet.requests.signedText(id)
    }
  }

  func send(_ event: SignedEvent) { read() }
}
