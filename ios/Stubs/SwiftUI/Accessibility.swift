public struct AccessibilityTraits: OptionSet, Sendable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }
  public static let isHeader = AccessibilityTraits(rawValue: 1)
  public static let isButton = AccessibilityTraits(rawValue: 2)
  public static let isSelected = AccessibilityTraits(rawValue: 4)
  public static let isImage = AccessibilityTraits(rawValue: 8)
  public static let isSearchField = AccessibilityTraits(rawValue: 16)
}

public enum AccessibilityHeadingLevel: Sendable { case unspecified, h1, h2, h3 }
public enum AccessibilityChildBehavior: Sendable { case ignore, contain, combine }
public struct AccessibilityZoomGestureAction: Sendable {
  public enum Direction: Sendable { case zoomIn, zoomOut }
  public let direction: Direction
}

extension View {
  public func accessibilityIdentifier(_ identifier: String) -> some View { stubMark("id", identifier) }
  public func accessibilityLabel<S: StringProtocol>(_ label: S) -> some View { stubMark("label", String(label)) }
  public func accessibilityValue<S: StringProtocol>(_ value: S) -> some View { stubMark("value", String(value)) }
  public func accessibilityHint<S: StringProtocol>(_ hint: S) -> some View { stubMark("hint", String(hint)) }
  public func accessibilityHidden(_ hidden: Bool) -> some View { stubMark("hidden", hidden ? "yes" : "no") }
  public func accessibilityAddTraits(_ traits: AccessibilityTraits) -> some View {
    StubMarked(content: self) { node in
      let before = Int(node.marks["traits"] ?? "0") ?? 0
      node.marks["traits"] = "\(before | traits.rawValue)"
    }
  }
  public func accessibilityHeading(_ level: AccessibilityHeadingLevel) -> some View { stubMark("heading", "\(level)") }
  public func accessibilityElement(children: AccessibilityChildBehavior = .ignore) -> some View {
    stubMark("children", "\(children)")
  }
  public func accessibilityFocused(_ condition: AccessibilityFocusState<Bool>.Binding) -> some View { self }
  public func accessibilityAction(named name: Text, _ handler: @escaping () -> Void) -> some View { self }
  public func accessibilityZoomAction(_ handler: @escaping (AccessibilityZoomGestureAction) -> Void) -> some View { self }
  public func speechSpellsOutCharacters(_ value: Bool = true) -> some View { self }
}
