// What the screens use of Apple's SwiftUI, as its documentation gives it for iOS 17: for compiling and for walking the tree
// of a screen on Linux, never for drawing. It proves only what it says: that names, types and isolation are as they are
// written here, and which tags, words and headings a screen has.
@_exported import CoreGraphics
@_exported import Foundation
@_exported import Observation
@_exported import UIKit

@MainActor @preconcurrency public protocol View {
  associatedtype Body: View
  @ViewBuilder var body: Body { get }
}

extension Never: View {
  public var body: Never { fatalError("nothing is drawn") }
}

/// One thing of a screen, as the walker sees it.
public struct StubNode {
  public var kind: String
  public var text = ""
  /// Identifier, label, value, hint, traits, heading, children; what is hidden.
  public var marks: [String: String] = [:]
  public var children: [StubNode] = []
  /// What a tap does.
  public var tap: (@MainActor () -> Void)?
  /// What typing does.
  public var type: (@MainActor (String) -> Void)?

  public init(_ kind: String, _ children: [StubNode] = [], text: String = "") {
    self.kind = kind
    self.children = children
    self.text = text
  }
}

/// A view that the walker knows.
@MainActor @preconcurrency public protocol StubView: View where Body == Never {
  var stubNode: StubNode { get }
}

extension StubView {
  public var body: Never { fatalError("a view of the stub has no body") }
}

/// The tree of a view.
@MainActor public func stubWalk<V: View>(_ view: V) -> StubNode {
  if let known = view as? any StubView { return known.stubNode }
  return StubNode(String(describing: V.self), [stubWalk(view.body)])
}

@MainActor func stubWalkAny(_ view: any View) -> StubNode { stubWalk(view) }

@resultBuilder public enum ViewBuilder {
  public static func buildExpression<Content: View>(_ content: Content) -> Content { content }
  public static func buildBlock() -> EmptyView { EmptyView() }
  public static func buildBlock<Content: View>(_ content: Content) -> Content { content }
  @MainActor public static func buildBlock<each Content: View>(_ content: repeat each Content) -> TupleView<(repeat each Content)> {
    var views: [any View] = []
    repeat views.append(each content)
    return TupleView(views)
  }
  public static func buildIf<Content: View>(_ content: Content?) -> Content? { content }
  public static func buildEither<First: View, Second: View>(first: First) -> _ConditionalContent<First, Second> { .first(first) }
  public static func buildEither<First: View, Second: View>(second: Second) -> _ConditionalContent<First, Second> { .second(second) }
}

public struct TupleView<T>: StubView {
  let views: [any View]
  init(_ views: [any View]) { self.views = views }
  public var stubNode: StubNode { StubNode("group", views.map { stubWalkAny($0) }) }
}

public enum _ConditionalContent<First: View, Second: View>: StubView {
  case first(First)
  case second(Second)
  public var stubNode: StubNode {
    switch self {
    case .first(let view): stubWalk(view)
    case .second(let view): stubWalk(view)
    }
  }
}

extension Optional: View where Wrapped: View {}
extension Optional: StubView where Wrapped: View {
  public var stubNode: StubNode { map { stubWalk($0) } ?? StubNode("none") }
}

public struct EmptyView: StubView, Sendable {
  public nonisolated init() {}
  public var stubNode: StubNode { StubNode("none") }
}

public struct AnyView: StubView {
  let view: any View
  public init<V: View>(_ view: V) { self.view = view }
  public var stubNode: StubNode { stubWalkAny(view) }
}

@MainActor @preconcurrency public protocol ViewModifier {
  associatedtype Body: View
  typealias Content = _ViewModifier_Content<Self>
  @ViewBuilder func body(content: Content) -> Body
}

public struct _ViewModifier_Content<Modifier: ViewModifier>: StubView {
  let view: any View
  public var stubNode: StubNode { stubWalkAny(view) }
}

public struct ModifiedContent<Content: View, Modifier: ViewModifier>: StubView {
  let content: Content
  let modifier: Modifier
  public var stubNode: StubNode { stubWalk(modifier.body(content: _ViewModifier_Content(view: content))) }
}

extension View {
  public func modifier<M: ViewModifier>(_ modifier: M) -> ModifiedContent<Self, M> {
    ModifiedContent(content: self, modifier: modifier)
  }
}

/// A view with something noted of it.
public struct StubMarked<Content: View>: StubView {
  let content: Content
  let change: @MainActor (inout StubNode) -> Void
  public var stubNode: StubNode {
    var node = stubWalk(content)
    change(&node)
    return node
  }
}

extension View {
  func stubMark(_ name: String, _ value: String) -> StubMarked<Self> {
    StubMarked(content: self) { $0.marks[name] = value }
  }

  func stubAdd(_ kind: String, _ view: some View) -> StubMarked<Self> {
    StubMarked(content: self) { $0.children.append(StubNode(kind, [stubWalk(view)])) }
  }
}
