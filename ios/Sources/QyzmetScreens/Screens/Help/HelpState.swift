/// What the page of 1414 shows.
struct HelpState: Sendable, Equatable {
  let number: String
  /// What the citizen can say, if something is in front of him; nothing is sent.
  let about: HelpContext?
  let canDial: Bool
}
