import Qyzmet

/// Something that is read: not here yet, here, or not to be had.
enum Load<Value: Sendable>: Sendable {
  case waiting
  case ready(Value)
  case failed(Failure)

  /// The value, if it is here.
  var value: Value? {
    if case .ready(let value) = self { value } else { nil }
  }

  /// What went wrong, if it did.
  var failure: Failure? {
    if case .failed(let failure) = self { failure } else { nil }
  }

  /// The same reading with another value.
  func map<Other: Sendable>(_ change: (Value) -> Other) -> Load<Other> {
    switch self {
    case .waiting: .waiting
    case .ready(let value): .ready(change(value))
    case .failed(let failure): .failed(failure)
    }
  }
}

/// Whether a button's work is under way; after five seconds it is `slow`, and one word more is said.
enum Busy: Sendable, Equatable {
  case no, working, slow
}

/// The part of a state that says what a screen is doing and why the last thing did not work.
protocol Working {
  var busy: Busy { get set }
  var failure: Failure? { get set }

  /// What is signed by what the screen does, for the phone's own question; `nil` where nothing is.
  @MainActor func signs(_ speech: Speech) -> String?
}

extension Working {
  @MainActor func signs(_ speech: Speech) -> String? { nil }
}
