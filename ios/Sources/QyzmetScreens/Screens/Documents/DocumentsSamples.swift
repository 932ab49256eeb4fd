#if DEBUG
  enum DocumentsSamples {
    static let all: [String: DocumentsState] = ["some": some, "none": none]

    static let some = DocumentsState(documents: [Sample.document], total: 2, load: .ready(2))
    static let none = DocumentsState(documents: [], total: 0, load: .ready(0))
  }
#endif
