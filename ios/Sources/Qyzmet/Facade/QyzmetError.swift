import Foundation

/// The one error of this library.
///
/// A screen draws by ``kind``, acts by ``code`` and ``retry``, and shows ``citizenText(_:)``. It never shows
/// ``developerText``, which is for a log. `core/ERRORS.md` lists every code.
public struct QyzmetError: Error, Sendable, Equatable {
  /// All that is known of it, as the core says it.
  public let failure: Failure

  init(failure: Failure) { self.failure = failure }

  /// One of ten kinds: how to draw it.
  public var kind: Kind { failure.kind }

  /// The stable code, for example `signature.pin_wrong`.
  public var code: String { failure.code }

  /// Whether, when and after what the same call can work.
  public var retry: Retry { failure.retry }

  /// What the developer reads in a log: code, detail and causes, nothing of a citizen.
  public var developerText: String { failure.developer }

  /// What the citizen reads: what happened and what to do.
  public func citizenText(_ lang: Lang) -> String { failure.citizen[lang] }
}

extension QyzmetError: LocalizedError {
  /// What the citizen reads, in the language that the system prefers (``Lang/preferred``).
  public var errorDescription: String? { citizenText(.preferred) }
}

extension QyzmetError: CustomStringConvertible {
  /// For a log, as ``developerText``.
  public var description: String { "\(code): \(developerText)" }
}

extension QyzmetError {
  /// The error of whatever the generated code threw: the core's own, or a defect (a panic in the core, a value that the
  /// two sides read differently).
  static func of(_ thrown: any Error, from place: String = "the native library") -> QyzmetError {
    switch thrown {
    case let error as QyzmetError: error
    case NativeError.Failed(let failure): QyzmetError(failure: failure)
    // Its type is all that is said of it: its text may hold a value.
    default: made("internal.defect", "\(type(of: thrown)) came from \(place)")
    }
  }

  /// An error of the facade's own, with the core's texts.
  static func made(_ code: String, _ developer: String) -> QyzmetError {
    QyzmetError(failure: makeFailure(code, developer))
  }
}

/// The generated function of that name, which the property hides inside the type.
private func makeFailure(_ code: String, _ developer: String) -> Failure {
  failure(code: code, developer: developer, args: [:])
}
