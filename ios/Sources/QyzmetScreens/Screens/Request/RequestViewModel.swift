import Observation
import Qyzmet

@MainActor @Observable final class RequestViewModel: ScreenModel {
  var state = RequestState(request: .waiting, documents: [], bar: nil, busy: .no, failure: nil)
  @ObservationIgnored let life: ScreenLife
  private let id: String

  init(_ life: ScreenLife, request: String) {
    self.life = life
    id = request
  }

  var about: HelpContext? { state.request.value.map { HelpContext(title: $0.title, number: $0.number) } }

  func read() {
    let id = id
    watch({ $0 == .request(id: id) }) { qyzmet, lang throws(QyzmetError) in
      try await qyzmet.requests.get(id, lang)
    } _: { model, request in
      let before = model.state.request.value?.stateId
      if request.value != nil || model.state.request.value == nil { model.state.request = request }
      guard let now = request.value else { return }
      model.state.bar = now.deadline.flatMap { $0.used(at: model.life.app.host.pace.now()) }
      if let before, before != now.stateId { model.life.app.host.announce(now.state.plain) }
    }
    watch({ $0.isDocument || $0 == .request(id: id) }) { qyzmet, lang throws(QyzmetError) in
      try await qyzmet.documents(lang).filter { $0.requestId == id }
    } _: { model, documents in
      if let documents = documents.value { model.state.documents = documents }
    }
  }

  func send(_ event: RequestEvent) {
    switch event {
    case .main: main()
    case .document(let id): life.open(.document(id))
    case .signedText: life.open(.signed(id))
    case .export: export()
    case .again: again()
    }
  }

  private func main() {
    switch state.main {
    case .mend: mend()
    case .linkAgain: life.open(.link(then: .request(id)))
    case .send: sendNow()
    case .open: if let document = state.documents.first { life.open(.document(document.id)) }
    case .call: life.app.openHelp()
    case nil: break
    }
  }

  private func mend() {
    let id = id
    work { qyzmet, lang throws(QyzmetError) in
      try await qyzmet.requests.mend(id, lang)
    } done: { form in
      self.life.open(.form(draft: form.draftId, step: ""))
    }
  }

  private func export() {
    guard let folder = life.app.workFolder(), let title = state.request.value?.title else { return }
    let id = id
    work { qyzmet, _ throws(QyzmetError) in
      try await qyzmet.requests.export(id, to: folder)
    } done: { files in
      self.life.app.host.share(files, title: title)
    }
  }
}

extension DeadlineView {
  /// How much of the time is used up, 0 to 1.
  func used(at now: Double) -> Double? {
    let (from, due) = (Double(receivedAt), Double(dueAt))
    return due > from ? min(1, max(0, (now - from) / (due - from))) : nil
  }
}

extension Qyzmet {
  /// All documents.
  func documents(_ lang: Lang) async throws(QyzmetError) -> [DocumentView] {
    try await everything(.max) { page throws(QyzmetError) in
      let read = try await documents.list(lang, page: page)
      return (read.documents, Int(read.total))
    }.entries
  }
}
