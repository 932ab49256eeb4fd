import Foundation

/// Opens the phone's own message composer. Stands for a later version: the core does not call it yet.
public protocol SmsComposer: Sendable {
  /// Shows `text` ready to be sent to `number`; the citizen sends it.
  @MainActor func compose(to number: String, text: String) async -> SmsOutcome
}

/// What became of a message that was shown in the composer.
public enum SmsOutcome: Sendable, Equatable {
  /// Handed to the phone for sending; whether it arrives nobody knows here.
  case sent
  /// The citizen closed the composer.
  case cancelled
  /// The phone could not take it.
  case failed
  /// This phone sends no messages.
  case unavailable
}

/// The phone's camera. Stands for a later version: the core does not call it yet.
public protocol Camera: Sendable {
  /// Records at most so many seconds into the file; `false` when the citizen did not allow it.
  func record(to file: URL, seconds: Int) async throws -> Bool
}
