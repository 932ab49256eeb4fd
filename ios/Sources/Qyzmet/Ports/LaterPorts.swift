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

/// The applet of a SIM. Stands for a later version: the core does not call it yet. iOS gives an app no way to one.
public protocol SimCard: Sendable {
  /// Opens the applet of this AID; `false` when the SIM has none.
  func open(_ aid: Data) throws -> Bool

  /// Hands over one command APDU and returns the answer with its status word.
  func transmit(_ command: Data) throws -> Data

  /// Closes the channel; does nothing when none is open.
  func close()
}

/// The phone's camera. Stands for a later version: the core does not call it yet.
public protocol Camera: Sendable {
  /// Records at most so many seconds into the file; `false` when the citizen did not allow it.
  func record(to file: URL, seconds: Int) async throws -> Bool
}
