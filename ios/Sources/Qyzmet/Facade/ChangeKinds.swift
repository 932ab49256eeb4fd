// For `watch(\.isRequest)`: what a change is about, whatever its id.
extension Change {
  /// The catalogue was replaced.
  public var isCatalogue: Bool { self == .catalogue }

  /// The link or its session changed.
  public var isIdentity: Bool { self == .identity }

  /// A draft was made, changed or removed.
  public var isDraft: Bool { if case .draft = self { true } else { false } }

  /// A request moved on.
  public var isRequest: Bool { if case .request = self { true } else { false } }

  /// A document was stored.
  public var isDocument: Bool { if case .document = self { true } else { false } }

  /// The signature key, its counter or certificate changed.
  public var isSignature: Bool { self == .signature }
}
