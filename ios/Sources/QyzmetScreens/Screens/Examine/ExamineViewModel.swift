import Observation
import Qyzmet

@MainActor @Observable final class ExamineViewModel: ScreenModel {
  var state = ExamineState(file: nil, beside: nil, report: nil, opened: [], busy: .no, failure: nil)
  @ObservationIgnored let life: ScreenLife
  // What was chosen: it goes with the screen.
  @ObservationIgnored private var file: PickedFile?
  @ObservationIgnored private var beside: PickedFile?
  /// The language of what was examined last; nothing while something is chosen and not examined yet.
  @ObservationIgnored private var examined: Lang?

  init(_ life: ScreenLife) { self.life = life }

  func read() {
    // What the system broke off while the app was away is begun again.
    let brokenOff = state.report == nil && state.failure == nil
    if examined != life.app.lang || brokenOff { examine() }
  }

  func send(_ event: ExamineEvent) {
    switch event {
    case .pick:
      pick(many: false) { files in
        self.forget()
        self.file = files.first
        self.take()
      }
    case .pickBeside where file != nil:
      pick(many: false) { files in
        self.beside = files.first
        self.take()
      }
    case .anew where state.busy == .no: forget()
    case .chain(let signer):
      if state.opened.remove(signer) == nil { state.opened.insert(signer) }
    case .stop: stop()
    case .again where state.busy == .no: examine()
    case .pickBeside, .anew, .again: break
    }
  }

  /// Puts away what is examined; a choice alone is let go of, and what was there before it stays.
  private func stop() {
    life.cancel()
    if state.busy != .no, state.failure == nil { forget() }
  }

  private func forget() {
    (file, beside, examined) = (nil, nil, nil)
    (state.file, state.beside, state.report, state.opened, state.failure) = (nil, nil, nil, [], nil)
  }

  /// Something was chosen. Where the citizen left meanwhile it waits until the screen is shown again.
  private func take() {
    examined = nil
    (state.file, state.beside) = (file?.picked, beside?.picked)
    (state.report, state.opened) = (nil, [])
    if life.shown { examine() }
  }

  private func examine() {
    guard let file, state.busy == .no else { return }
    let (bytes, other, lang) = (file.content, beside?.content, life.app.lang)
    examined = lang
    work { qyzmet, lang throws(QyzmetError) in
      try await qyzmet.signature.examineFile(bytes, beside: other, lang)
    } failed: { _ in
      self.state.report = nil
      // What did not help is not kept.
      if self.state.asks != .nothing { (self.beside, self.state.beside) = (nil, nil) }
    } done: { report in
      guard self.file != nil else { return }
      self.state.report = report
      // The language was changed while it was examined.
      if lang != self.life.app.lang { return self.examine() }
      self.life.app.host.announce("\(report.state.short). \(report.state.plain)")
    }
  }
}
