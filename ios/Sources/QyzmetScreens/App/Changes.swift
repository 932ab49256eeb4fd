import Qyzmet

extension Change {
  /// A draft, a request or the link.
  var isOfTheCitizen: Bool { isDraft || isRequest || isIdentity }

  /// The key, or the link: a number that is proved again lets the key sign again.
  var isOfTheKey: Bool { isSignature || isIdentity }

  var isAny: Bool { true }
}
