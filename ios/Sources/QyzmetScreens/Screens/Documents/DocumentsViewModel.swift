import Observation
import Qyzmet

@MainActor @Observable final class DocumentsViewModel: ScreenModel {
  var state = DocumentsState(documents: [], total: 0, load: .waiting)
  @ObservationIgnored let life: ScreenLife
  @ObservationIgnored private var asked = 30

  init(_ life: ScreenLife) { self.life = life }

  func read() {
    let count = asked
    watch(\.isDocument) { qyzmet, lang throws(QyzmetError) in
      try await qyzmet.everything(count) { page throws(QyzmetError) in
        let read = try await qyzmet.documents.list(lang, page: page)
        return (read.documents, Int(read.total))
      }
    } _: { model, read in
      model.state.load = read.map(\.total)
      guard let read = read.value else { return }
      (model.state.documents, model.state.total) = (read.entries, read.total)
    }
  }

  func send(_ event: DocumentsEvent) {
    switch event {
    case .open(let id): life.open(.document(id))
    case .more:
      asked += 30
      life.begin(read)
    case .find: life.root(.services, .search(""))
    case .again: read()
    }
  }
}
