public struct TabView<Selection: Hashable, Content: View>: StubView {
  let content: Content
  public init(selection: Binding<Selection>?, @ViewBuilder content: () -> Content) { self.content = content() }
  public var stubNode: StubNode { StubNode("tabs", [stubWalk(content)]) }
}

public struct NavigationStack<Data, Root: View>: StubView {
  let root: Root
  public init(@ViewBuilder root: () -> Root) where Data == Never { self.root = root() }
  public init(path: Binding<Data>, @ViewBuilder root: () -> Root)
  where Data: MutableCollection, Data: RandomAccessCollection, Data: RangeReplaceableCollection, Data.Element: Hashable {
    self.root = root()
  }
  public var stubNode: StubNode { StubNode("stack", [stubWalk(root)]) }
}

public struct NavigationSplitView<Sidebar: View, Detail: View>: StubView {
  let sidebar: Sidebar
  let detail: Detail
  public init(@ViewBuilder sidebar: () -> Sidebar, @ViewBuilder detail: () -> Detail) {
    self.sidebar = sidebar()
    self.detail = detail()
  }
  public var stubNode: StubNode { StubNode("split", [stubWalk(sidebar), stubWalk(detail)]) }
}

public enum Visibility: Hashable, Sendable { case automatic, visible, hidden }

public struct ToolbarPlacement: Sendable {
  public static let tabBar = ToolbarPlacement()
}

public struct ToolbarItemPlacement: Sendable {
  public static let topBarLeading = ToolbarItemPlacement()
  public static let topBarTrailing = ToolbarItemPlacement()
  public static let principal = ToolbarItemPlacement()
}

@MainActor @preconcurrency public protocol ToolbarContent {
  var stubNode: StubNode { get }
}

public struct ToolbarItem<Content: View>: ToolbarContent {
  let content: Content
  public init(placement: ToolbarItemPlacement, @ViewBuilder content: () -> Content) { self.content = content() }
  public var stubNode: StubNode { stubWalk(content) }
}

public struct TupleToolbarContent: ToolbarContent {
  let items: [any ToolbarContent]
  public var stubNode: StubNode { StubNode("bar", items.map(\.stubNode)) }
}

@resultBuilder public enum ToolbarContentBuilder {
  public static func buildExpression<Content: ToolbarContent>(_ content: Content) -> Content { content }
  @MainActor public static func buildBlock<each Content: ToolbarContent>(_ content: repeat each Content) -> TupleToolbarContent {
    var items: [any ToolbarContent] = []
    repeat items.append(each content)
    return TupleToolbarContent(items: items)
  }
}

public struct NavigationBarItem: Sendable {
  public enum TitleDisplayMode: Sendable { case automatic, inline, large }
}

extension View {
  public func navigationDestination<D: Hashable, C: View>(
    for data: D.Type, @ViewBuilder destination: @escaping (D) -> C
  ) -> some View { self }
  public func navigationTitle<S: StringProtocol>(_ title: S) -> some View { self }
  public func navigationBarTitleDisplayMode(_ mode: NavigationBarItem.TitleDisplayMode) -> some View { self }
  public func navigationBarBackButtonHidden(_ hides: Bool = true) -> some View { self }
  public func toolbar<Content: ToolbarContent>(@ToolbarContentBuilder content: () -> Content) -> some View {
    let bar = content()
    return StubMarked(content: self) { $0.children.insert(StubNode("bar", [bar.stubNode]), at: 0) }
  }
  public func toolbar(_ visibility: Visibility, for bars: ToolbarPlacement...) -> some View { self }
  public func tabItem<V: View>(@ViewBuilder _ label: () -> V) -> some View { stubAdd("tab", label()) }
  public func badge(_ count: Int) -> some View { self }
  public func tag<V: Hashable>(_ tag: V, includeOptional: Bool = true) -> some View { self }
  public func id<ID: Hashable>(_ id: ID) -> some View { self }
  public func sheet<Content: View>(
    isPresented: Binding<Bool>, onDismiss: (() -> Void)? = nil, @ViewBuilder content: @escaping () -> Content
  ) -> some View {
    StubMarked(content: self) { if isPresented.wrappedValue { $0.children.append(StubNode("sheet", [stubWalk(content())])) } }
  }
  public func alert<S: StringProtocol, A: View, M: View, T>(
    _ title: S, isPresented: Binding<Bool>, presenting data: T?, @ViewBuilder actions: @escaping (T) -> A,
    @ViewBuilder message: @escaping (T) -> M
  ) -> some View {
    StubMarked(content: self) { node in
      guard isPresented.wrappedValue, let data else { return }
      let parts = [StubNode("text", text: String(title)), stubWalk(message(data)), stubWalk(actions(data))]
      node.children.append(StubNode("alert", parts))
    }
  }
  public func contextMenu<Items: View>(@ViewBuilder menuItems: () -> Items) -> some View { stubAdd("menu", menuItems()) }
}
