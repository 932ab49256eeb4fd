import Observation
import Qyzmet
import Testing

@testable import QyzmetScreens

/// What is read for a screen beside what the screen does itself: the older never stands over the newer.
@MainActor struct ReadingTests {
  @MainActor @Observable final class Seen {
    var shown: [String] = []
    private(set) var readings = 0

    func begins() -> Int {
      readings += 1
      return readings
    }
  }

  @Test func whatWasReadWhileACallEndedIsReadAnew() async throws {
    let citizen = try await Citizen()
    let (life, seen) = (ScreenLife(citizen.app, .settings), Seen())
    let (answer, answers) = AsyncStream.makeStream(of: Void.self)
    life.begin {
      life.watch({ _ in false }) { _, _ throws(QyzmetError) in
        guard await seen.begins() == 1 else { return "as it is" }
        for await _ in answer { break }
        return "as it was"
      } _: {
        seen.shown.append($0.value ?? "nothing")
      }
    }
    try await until("the reading") { seen.readings == 1 }
    life.act { _, _ throws(QyzmetError) in
      "as the call left it"
    } slow: {
    } done: {
      seen.shown.append((try? $0.get()) ?? "nothing")
    }
    try await until("the call") { !seen.shown.isEmpty }
    answers.yield()
    try await until("what was read") { seen.shown.count > 1 }
    #expect(seen.shown == ["as the call left it", "as it is"])
    life.stop()
    await citizen.app.close()
  }

  @Test func anOlderViewOfAFormIsNotShown() async throws {
    let citizen = try await Citizen()
    try await citizen.apply()
    let form = try await citizen.on(FormViewModel.self) { $0.form.value != nil }
    form.send(.next)
    try await until("what is missing") { form.state.showSummary }
    // However often it is read beside, what is missing stays in sight.
    let missing = form.state.problems
    #expect(!missing.isEmpty)
    for _ in 0..<20 {
      form.read()
      await Task.yield()
      #expect(form.state.problems == missing)
    }
    await citizen.app.close()
  }
}
