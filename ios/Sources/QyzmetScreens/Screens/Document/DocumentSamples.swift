#if DEBUG
  enum DocumentSamples {
    static let all: [String: DocumentState] = [
      "drawn": drawn, "no-viewer": noViewer, "checked": checked, "damaged": damaged,
    ]

    static let drawn = state(.drawn([Sample.picture]))
    static let noViewer = state(.noViewer)

    static var checked: DocumentState {
      var state = drawn
      state.report = Sample.report(.untrusted)
      return state
    }

    static var damaged: DocumentState {
      var state = state(.none)
      state.failure = Sample.failure("document.damaged", .whenOnline)
      return state
    }

    private static func state(_ pages: DocumentPages) -> DocumentState {
      DocumentState(document: .ready(Sample.document), pages: pages, report: nil, busy: .no, failure: nil)
    }
  }
#endif
