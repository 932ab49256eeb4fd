import Qyzmet

/// What the check of a signature shows.
struct ExamineState: Sendable, Working {
  /// What was chosen first.
  var file: Picked?
  /// Its other half: the document of a signature, or the signature of a document.
  var beside: Picked?
  var report: SignatureReport?
  /// The signers whose certificates are looked at.
  var opened: Set<Int>
  var busy: Busy
  var failure: Failure?

  /// What is missing yet, by what the last attempt came to.
  var asks: Asks {
    switch failure?.code {
    case "signature.document_missing": .document
    case "signature.signature_missing": .signature
    default: .nothing
    }
  }

  /// The documents of a container, each once, whoever signed it.
  var documents: [DocumentReport] {
    var seen: Set<DocumentReport> = []
    return (report?.documents ?? []).filter { seen.insert($0).inserted }
  }
}

/// The half that is missing.
enum Asks: Sendable {
  case nothing, document, signature
}

enum ExamineEvent {
  case pick
  case pickBeside
  case anew
  case chain(Int)
  case stop
  case again
}
