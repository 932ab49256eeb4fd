public struct Text: StubView, Sendable, Equatable {
  let text: String
  public nonisolated init(verbatim content: String) { text = content }
  public nonisolated init<S: StringProtocol>(_ content: S) { text = String(content) }
  public nonisolated static func + (lhs: Text, rhs: Text) -> Text { Text(verbatim: lhs.text + rhs.text) }
  public func bold() -> Text { self }
  public func monospacedDigit() -> Text { self }
  public func monospaced(_ isActive: Bool = true) -> Text { self }
  public func speechSpellsOutCharacters(_ value: Bool = true) -> Text { self }
  public var stubNode: StubNode { StubNode("text", text: text) }
}

public struct Image: StubView, Sendable {
  public init(systemName: String) {}
  public init(uiImage: UIImage) {}
  public func resizable() -> Image { self }
  public var stubNode: StubNode { StubNode("image") }
}

public struct Label: StubView {
  let title: String
  public init<S: StringProtocol>(_ title: S, systemImage name: String) { self.title = String(title) }
  public var stubNode: StubNode { StubNode("label", text: title) }
}

public struct Button<Label: View>: StubView {
  let action: @MainActor () -> Void
  let label: Label
  @preconcurrency public init(action: @escaping @MainActor () -> Void, @ViewBuilder label: () -> Label) {
    self.action = action
    self.label = label()
  }
  public var stubNode: StubNode {
    var node = StubNode("button", [stubWalk(label)])
    node.tap = action
    return node
  }
}

public struct ButtonRole: Equatable, Sendable {
  let name: String
  public static let destructive = ButtonRole(name: "destructive")
  public static let cancel = ButtonRole(name: "cancel")
}

extension Button where Label == Text {
  @preconcurrency public init<S: StringProtocol>(_ title: S, action: @escaping @MainActor () -> Void) {
    self.init(action: action) { Text(title) }
  }
  @preconcurrency public init<S: StringProtocol>(_ title: S, role: ButtonRole?, action: @escaping @MainActor () -> Void) {
    self.init(action: action) { Text(title) }
  }
}

public struct TextField: StubView {
  let title: String
  let text: Binding<String>
  public init<S: StringProtocol>(_ title: S, text: Binding<String>) {
    self.title = String(title)
    self.text = text
  }
  public init<S: StringProtocol>(_ title: S, text: Binding<String>, axis: Axis) { self.init(title, text: text) }
  public var stubNode: StubNode {
    var node = StubNode("field", text: text.wrappedValue)
    node.type = { [text] in text.wrappedValue = $0 }
    return node
  }
}

public struct SecureField: StubView {
  let text: Binding<String>
  public init<S: StringProtocol>(_ title: S, text: Binding<String>) { self.text = text }
  public var stubNode: StubNode {
    var node = StubNode("field")
    node.type = { [text] in text.wrappedValue = $0 }
    return node
  }
}

public struct Menu<Label: View, Content: View>: StubView {
  let content: Content
  let label: Label
  public init(@ViewBuilder content: () -> Content, @ViewBuilder label: () -> Label) {
    self.content = content()
    self.label = label()
  }
  public var stubNode: StubNode {
    var node = StubNode("button", [stubWalk(label), StubNode("menu", [stubWalk(content)])])
    node.tap = {}
    return node
  }
}

public struct ProgressView: StubView {
  public init<V: BinaryFloatingPoint>(value: V?, total: V = 1.0) {}
  public var stubNode: StubNode { StubNode("progress") }
}

public struct Divider: StubView {
  public init() {}
  public var stubNode: StubNode { StubNode("none") }
}

public struct Spacer: StubView {
  public init(minLength: CGFloat? = nil) {}
  public var stubNode: StubNode { StubNode("none") }
}

// MARK: Groups

public enum HorizontalAlignment: Sendable { case leading, center, trailing }
public enum VerticalAlignment: Sendable { case top, center, bottom, firstTextBaseline, lastTextBaseline }
public enum Alignment: Sendable { case center, leading, trailing, top, bottom, topLeading, topTrailing }

public struct VStack<Content: View>: StubView {
  let content: Content
  public init(
    alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> Content
  ) { self.content = content() }
  public var stubNode: StubNode { StubNode("column", [stubWalk(content)]) }
}

public struct LazyVStack<Content: View>: StubView {
  let content: Content
  public init(
    alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> Content
  ) { self.content = content() }
  public var stubNode: StubNode { StubNode("column", [stubWalk(content)]) }
}

public struct HStack<Content: View>: StubView {
  let content: Content
  public init(
    alignment: VerticalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> Content
  ) { self.content = content() }
  public var stubNode: StubNode { StubNode("row", [stubWalk(content)]) }
}

public struct ZStack<Content: View>: StubView {
  let content: Content
  public init(alignment: Alignment = .center, @ViewBuilder content: () -> Content) { self.content = content() }
  public var stubNode: StubNode { StubNode("pile", [stubWalk(content)]) }
}

public struct Group<Content: View>: StubView {
  let content: Content
  public init(@ViewBuilder content: () -> Content) { self.content = content() }
  public var stubNode: StubNode { stubWalk(content) }
}

public struct ScrollView<Content: View>: StubView {
  let content: Content
  public init(_ axes: Axis.Set = .vertical, showsIndicators: Bool = true, @ViewBuilder content: () -> Content) {
    self.content = content()
  }
  public var stubNode: StubNode { StubNode("scroll", [stubWalk(content)]) }
}

public struct ForEach<Data: RandomAccessCollection, ID: Hashable, Content: View>: StubView {
  let data: Data
  let id: KeyPath<Data.Element, ID>
  let content: (Data.Element) -> Content
  public init(_ data: Data, id: KeyPath<Data.Element, ID>, @ViewBuilder content: @escaping (Data.Element) -> Content) {
    self.data = data
    self.id = id
    self.content = content
  }
  public var stubNode: StubNode {
    precondition(Set(data.map { $0[keyPath: id] }).count == data.count, "two rows of one id")
    return StubNode("group", data.map { stubWalk(content($0)) })
  }
}

public struct List<Content: View>: StubView {
  let content: Content
  public init<Data: RandomAccessCollection, ID: Hashable, Row: View>(
    _ data: Data, id: KeyPath<Data.Element, ID>, @ViewBuilder rowContent: @escaping (Data.Element) -> Row
  ) where Content == ForEach<Data, ID, Row> { content = ForEach(data, id: id, content: rowContent) }
  public var stubNode: StubNode { StubNode("list", [stubWalk(content)]) }
}

public enum Axis: Int8, Sendable {
  case horizontal, vertical
  public struct Set: OptionSet, Sendable {
    public let rawValue: Int8
    public init(rawValue: Int8) { self.rawValue = rawValue }
    public static let horizontal = Set(rawValue: 1)
    public static let vertical = Set(rawValue: 2)
  }
}
