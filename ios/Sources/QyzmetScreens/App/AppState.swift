import Qyzmet

/// What stands in the way of everything.
enum Fault: Sendable, Equatable {
  /// The library did not open.
  case library(Failure)
  /// The vault does not open. What works all the same is in its health, when that could be asked.
  case vault(Failure, Health?)
  /// The databases are closed although the citizen is here.
  case suspended(Failure)
  /// Another window or process is at work on the same folder.
  case otherWindow(Failure)

  var failure: Failure {
    switch self {
    case .library(let failure), .vault(let failure, _), .suspended(let failure), .otherWindow(let failure): failure
    }
  }

  /// The fault that a failure is, if it is one of the whole app.
  init?(_ failure: Failure) {
    switch failure.code {
    case "internal.library_missing": self = .library(failure)
    case "conflict.suspended": self = .suspended(failure)
    case "conflict.home_busy": self = .otherWindow(failure)
    case let code where code.hasPrefix("storage.vault_"): self = .vault(failure, nil)
    default: return nil
    }
  }
}

/// A question before something that can't be taken back; ids of its words.
struct Confirm: Sendable {
  let title: String
  let text: String
  /// A verb.
  let yes: String
  /// Whether something is lost by it.
  let loses: Bool
  let act: @MainActor @Sendable () -> Void
}

/// What 1414 is told first: the service or request in front of the citizen. Nothing is sent.
struct HelpContext: Sendable, Equatable {
  let title: String
  let number: String?
}

/// What an error box offers.
enum Mending: Sendable, Equatable {
  /// A button that tries again.
  case again
  /// It is tried by itself when the line is back.
  case byItself
  /// 1414.
  case help
  /// Nothing: the screen's own button does it.
  case none

  init(_ failure: Failure, line: Line, repeatable: Bool = true) {
    switch failure.retry {
    case .never, .afterCitizenActs: self = .help
    case .after, .whenOnline:
      if !repeatable {
        self = .none
      } else if failure.retry == .whenOnline, line == .offline {
        self = .byItself
      } else {
        self = .again
      }
    }
  }
}
