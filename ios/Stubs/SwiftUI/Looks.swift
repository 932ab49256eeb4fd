public struct Color: Shape, Hashable {
  public nonisolated init(red: Double, green: Double, blue: Double, opacity: Double = 1) {}
  public nonisolated static let clear = Color(red: 0, green: 0, blue: 0, opacity: 0)
  public nonisolated func path(in rect: CGRect) -> Path { Path() }
}

public protocol ShapeStyle: Sendable {}
extension Color: ShapeStyle {}

public struct Path: Sendable {
  public nonisolated init() {}
  public nonisolated mutating func move(to end: CGPoint) {}
  public nonisolated mutating func addLine(to end: CGPoint) {}
  public nonisolated mutating func addCurve(to end: CGPoint, control1: CGPoint, control2: CGPoint) {}
  public nonisolated mutating func closeSubpath() {}
}

public enum CGLineCap: Sendable { case butt, round, square }
public enum CGLineJoin: Sendable { case miter, round, bevel }

public struct StrokeStyle: Equatable, Sendable {
  public init(lineWidth: CGFloat = 1, lineCap: CGLineCap = .butt, lineJoin: CGLineJoin = .miter) {}
}

public protocol Shape: StubView, Sendable {
  nonisolated func path(in rect: CGRect) -> Path
}

extension Shape {
  public var stubNode: StubNode { StubNode("shape") }
  public func fill<S: ShapeStyle>(_ content: S) -> some View { StubShape() }
  public func stroke<S: ShapeStyle>(_ content: S, style: StrokeStyle) -> some View { StubShape() }
  public func stroke<S: ShapeStyle>(_ content: S, lineWidth: CGFloat = 1) -> some View { StubShape() }
}

public struct StubShape: StubView {
  public var stubNode: StubNode { StubNode("shape") }
}

public struct RoundedRectangle: Shape {
  public nonisolated init(cornerRadius: CGFloat) {}
  public nonisolated func path(in rect: CGRect) -> Path { Path() }
}

public struct Circle: Shape {
  public nonisolated init() {}
  public nonisolated func path(in rect: CGRect) -> Path { Path() }
}

public struct Font: Hashable, Sendable {
  public enum TextStyle: CaseIterable, Sendable { case title, headline, body, subheadline, footnote }
  public static func custom(_ name: String, size: CGFloat, relativeTo textStyle: TextStyle) -> Font { Font() }
}

public enum TextAlignment: Hashable, Sendable { case leading, center, trailing }
public enum ContentMode: Hashable, Sendable { case fit, fill }
public struct EdgeSet: OptionSet, Sendable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }
  public static let top = EdgeSet(rawValue: 1)
  public static let bottom = EdgeSet(rawValue: 2)
  public static let horizontal = EdgeSet(rawValue: 4)
  public static let vertical = EdgeSet(rawValue: 8)
  public static let all = EdgeSet(rawValue: 15)
}
public enum VerticalEdge: Sendable { case top, bottom }
public struct RedactionReasons: OptionSet, Sendable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }
  public static let privacy = RedactionReasons(rawValue: 1)
}
public protocol TextSelectability {}
public struct EnabledTextSelectability: TextSelectability {}
extension TextSelectability where Self == EnabledTextSelectability {
  public static var enabled: EnabledTextSelectability { EnabledTextSelectability() }
}
@MainActor @preconcurrency public protocol PrimitiveButtonStyle {}
public struct PlainButtonStyle: PrimitiveButtonStyle { public init() {} }
extension PrimitiveButtonStyle where Self == PlainButtonStyle {
  public static var plain: PlainButtonStyle { PlainButtonStyle() }
}
public struct ButtonStyleConfiguration {
  public struct Label: StubView {
    let node: StubNode
    public var stubNode: StubNode { node }
  }
  public let label: Label
  public let isPressed: Bool
}
@MainActor @preconcurrency public protocol ButtonStyle {
  associatedtype Body: View
  typealias Configuration = ButtonStyleConfiguration
  @ViewBuilder func makeBody(configuration: Configuration) -> Body
}
@MainActor @preconcurrency public protocol ProgressViewStyle {}
public struct LinearProgressViewStyle: ProgressViewStyle { public init() {} }
extension ProgressViewStyle where Self == LinearProgressViewStyle {
  public static var linear: LinearProgressViewStyle { LinearProgressViewStyle() }
}

extension View {
  public func font(_ font: Font?) -> some View { self }
  public func monospacedDigit() -> some View { self }
  public func monospaced(_ isActive: Bool = true) -> some View { self }
  public func foregroundStyle<S: ShapeStyle>(_ style: S) -> some View { self }
  public func multilineTextAlignment(_ alignment: TextAlignment) -> some View { self }
  public func lineLimit(_ number: Int?) -> some View { self }
  public func frame(width: CGFloat? = nil, height: CGFloat? = nil, alignment: Alignment = .center) -> some View { self }
  public func frame(
    minWidth: CGFloat? = nil, idealWidth: CGFloat? = nil, maxWidth: CGFloat? = nil, minHeight: CGFloat? = nil,
    idealHeight: CGFloat? = nil, maxHeight: CGFloat? = nil, alignment: Alignment = .center
  ) -> some View {
    StubMarked(content: self) { if let minHeight { $0.marks["minHeight"] = "\(Double(minHeight))" } }
  }
  public func padding(_ length: CGFloat) -> some View { self }
  public func padding(_ edges: EdgeSet = .all, _ length: CGFloat? = nil) -> some View { self }
  public func background<S: ShapeStyle>(_ style: S) -> some View { self }
  public func background<S: ShapeStyle, T: Shape>(_ style: S, in shape: T) -> some View { self }
  public func overlay<V: View>(_ overlay: V, alignment: Alignment = .center) -> some View { self }
  public func overlay<V: View>(alignment: Alignment = .center, @ViewBuilder content: () -> V) -> some View {
    stubAdd("over", content())
  }
  public func clipped(antialiased: Bool = false) -> some View { self }
  public func tint<S: ShapeStyle>(_ tint: S?) -> some View { self }
  public func aspectRatio(_ aspectRatio: CGFloat? = nil, contentMode: ContentMode) -> some View { self }
  public func containerRelativeFrame(
    _ axes: Axis.Set, alignment: Alignment = .center, _ length: @escaping (CGFloat, Axis) -> CGFloat
  ) -> some View { self }
  public func ignoresSafeArea() -> some View { self }
  public func safeAreaInset<V: View>(
    edge: VerticalEdge, alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> V
  ) -> some View { stubAdd("below", content()) }
  public func scrollTargetLayout(isEnabled: Bool = true) -> some View { self }
  public func scrollPosition(id: Binding<(some Hashable)?>) -> some View { self }
  public func redacted(reason: RedactionReasons) -> some View { self }
  public func privacySensitive(_ sensitive: Bool = true) -> some View { stubMark("private", "yes") }
  public func textSelection<S: TextSelectability>(_ selectability: S) -> some View { self }
  public func buttonStyle<S: PrimitiveButtonStyle>(_ style: S) -> some View { self }
  public func buttonStyle<S: ButtonStyle>(_ style: S) -> some View { self }
  public func opacity(_ opacity: Double) -> some View { self }
  public func progressViewStyle<S: ProgressViewStyle>(_ style: S) -> some View { self }
}
