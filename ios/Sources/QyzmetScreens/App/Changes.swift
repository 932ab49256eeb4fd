import Qyzmet

// Which changes a reading is about.
extension Change {
  var isCatalogue: Bool { self == .catalogue }
  var isIdentity: Bool { self == .identity }
  var isSignature: Bool { self == .signature }

  var isRequest: Bool {
    if case .request = self { true } else { false }
  }

  var isDocument: Bool {
    if case .document = self { true } else { false }
  }

  var isDraft: Bool {
    if case .draft = self { true } else { false }
  }

  /// A draft, a request or the link.
  var isOfTheCitizen: Bool { isDraft || isRequest || isIdentity }

  var isAny: Bool { true }
}
