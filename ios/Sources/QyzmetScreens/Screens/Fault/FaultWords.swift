extension Fault {
  /// The word of its heading.
  var title: String {
    switch self {
    case .library: "screen-fault-library"
    case .vault: "screen-fault-vault"
    case .suspended: "screen-fault-suspended"
    case .otherWindow: "screen-fault-other"
    }
  }

  /// The word of its main action.
  var main: String {
    switch self {
    case .library, .otherWindow: "screen-fault-again"
    case .vault: "screen-common-call-1414"
    case .suspended: "screen-fault-resume"
    }
  }
}
