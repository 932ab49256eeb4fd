import Qyzmet

/// What a document's page shows.
struct DocumentState: Sendable, Working {
  var document: Load<DocumentView>
  /// Its pages: waited for, drawn, or not to be drawn here.
  var pages: DocumentPages
  /// What checking its signature came to.
  var report: Report?
  var busy: Busy
  var failure: Failure?

  /// Its size as people say it, rounded up.
  var kilobytes: Int { document.value.map { Int(($0.size + 1023) / 1024) } ?? 0 }
}

enum DocumentPages: Sendable, Equatable {
  case waiting
  case drawn([Picture])
  /// This platform can't draw them.
  case noViewer
  /// The document can't be opened; the failure says why.
  case none
}

enum DocumentEvent {
  case verify
  case closeReport
  case request
  case share
  case again
}
