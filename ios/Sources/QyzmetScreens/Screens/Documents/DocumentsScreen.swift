#if canImport(SwiftUI) && !os(macOS)
  import Qyzmet
  import SwiftUI

  struct DocumentsScreen: View {
    let state: DocumentsState
    let send: (DocumentsEvent) -> Void
    @Environment(Speech.self) private var speech

    var body: some View {
      ScreenFrame("documents", title: speech["screen-documents-title"]) {
        Loaded(load: state.load, again: { send(.again) }) { total in
          if total == 0 {
            Empty(
              art: .documents, says: speech["screen-art-documents-a11y"], title: speech["screen-documents-none"],
              text: speech["screen-documents-none-text"], tag: "empty-documents")
          } else {
            Second(speech["screen-documents-offline"])
            ForEach(state.documents, id: \.id) { document in
              DocumentCard(document: document) { send(.open(document.id)) }
            }
            if state.documents.count < state.total {
              SecondButton("documents-more", speech["screen-common-more"]) { send(.more) }
            }
          }
        }
      } main: {
        if state.load.value == 0 {
          MainButton(tag: "documents-main", label: speech["screen-requests-find"]) { send(.find) }
        }
      }
    }
  }
#endif
