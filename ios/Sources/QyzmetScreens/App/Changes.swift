import Qyzmet

extension Change {
  /// A draft, a request or the link.
  var isOfTheCitizen: Bool { isDraft || isRequest || isIdentity }

  var isAny: Bool { true }
}
