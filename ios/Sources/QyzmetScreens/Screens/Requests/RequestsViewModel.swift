import Observation
import Qyzmet

@MainActor @Observable final class RequestsViewModel: ScreenModel {
  var state = RequestsState(
    drafts: [], needsMe: [], running: [], done: [], total: 0, outbox: 0, load: .waiting, busy: .no, failure: nil)
  @ObservationIgnored let life: ScreenLife
  @ObservationIgnored private var asked = 30

  init(_ life: ScreenLife) { self.life = life }

  func read() {
    let count = asked
    watch(\.isRequest) { qyzmet, lang throws(QyzmetError) in
      let requests = try await qyzmet.everything(count) { page throws(QyzmetError) in
        let read = try await qyzmet.requests.list(lang, page: page)
        return (read.requests, Int(read.total))
      }
      return (requests, try await qyzmet.requests.outbox(lang).count)
    } _: { model, read in
      model.state.load = read.map(\.0.total)
      guard let (requests, outbox) = read.value else { return }
      (model.state.total, model.state.outbox) = (requests.total, outbox)
      model.state.needsMe = requests.entries.standing(.needsMe)
      model.state.running = requests.entries.standing(.running)
      model.state.done = requests.entries.standing(.done)
    }
    watch(\.isDraft) { qyzmet, lang throws(QyzmetError) in
      try await qyzmet.forms.drafts(lang)
    } _: { model, drafts in
      if let drafts = drafts.value { model.state.drafts = drafts }
    }
  }

  func send(_ event: RequestsEvent) {
    switch event {
    case .open(let id): life.open(.request(id))
    case .draft(let id): life.open(.form(draft: id, step: ""))
    case .discard(let id):
      life.app.ask(
        Confirm(
          title: "screen-form-discard-title", text: "screen-form-discard-text", yes: "screen-form-discard-yes",
          loses: true
        ) { self.discard(id) })
    case .send: sendNow()
    case .more:
      asked += 30
      life.begin(read)
    case .find: life.root(.services, .search(""))
    case .again: again()
    }
  }

  private func discard(_ id: String) {
    work { qyzmet, _ throws(QyzmetError) in
      try await qyzmet.forms.discard(draft: id)
    } done: {
    }
  }
}
