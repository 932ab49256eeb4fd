import Foundation
import Observation
import Qyzmet

@MainActor @Observable final class DocumentViewModel: ScreenModel {
  var state = DocumentState(document: .waiting, pages: .waiting, report: nil, busy: .no, failure: nil)
  @ObservationIgnored let life: ScreenLife
  private let id: String

  init(_ life: ScreenLife, document: String) {
    self.life = life
    id = document
  }

  var about: HelpContext? { state.document.value.map { HelpContext(title: $0.title, number: $0.number) } }

  func read() {
    let id = id
    watch({ $0 == .document(id: id) }) { qyzmet, lang throws(QyzmetError) in
      try await qyzmet.documents(lang).first { $0.id == id }
    } _: { model, document in
      switch document {
      case .ready(nil): model.life.app.stage.places.leave(model.life.route)
      case .ready(let document?): model.state.document = .ready(document)
      case .failed(let failure): model.state.document = .failed(failure)
      case .waiting: break
      }
    }
    if state.pages == .waiting || state.pages == .none { draw() }
  }

  func send(_ event: DocumentEvent) {
    switch event {
    case .verify: verify()
    case .closeReport: state.report = nil
    case .request: if let document = state.document.value { life.open(.request(document.requestId)) }
    case .share:
      life.app.ask(
        Confirm(
          title: "screen-document-share-title", text: "screen-document-share-text", yes: "screen-document-share-yes",
          loses: false
        ) { self.share() })
    case .again: again()
    }
  }

  /// Opens the document and has its pages drawn.
  private func draw() {
    guard let qyzmet = life.app.qyzmet else { return }
    let (id, host) = (id, life.app.host)
    state.pages = .waiting
    life.later { [weak self] in
      do throws(QyzmetError) {
        let bytes = try await qyzmet.documents.open(id)
        let pages = await host.pdfPages(bytes, width: 600)
        if !Task.isCancelled { self?.state.pages = pages.map(DocumentPages.drawn) ?? .noViewer }
      } catch {
        guard let self, !Task.isCancelled else { return }
        state.pages = .none
        if life.tells(error) { state.failure = error.failure }
      }
    }
  }

  private func verify() {
    let id = id
    work { qyzmet, lang throws(QyzmetError) in
      try await qyzmet.documents.verify(id, lang)
    } done: { report in
      self.state.report = report
      self.life.app.host.announce(report.state.plain)
    }
  }

  private func share() {
    guard let folder = life.app.workFolder(), let title = state.document.value?.title else { return }
    let id = id
    work { qyzmet, _ throws(QyzmetError) in
      try await qyzmet.documents.export(id, to: folder)
    } done: { files in
      self.life.app.host.share([files.document, files.signature].map { URL(fileURLWithPath: $0) }, title: title)
    }
  }
}
