// What a finger, a keyboard and time do.
public struct SubmitLabel: Sendable { public static let search = SubmitLabel() }
public struct KeyEquivalent: Hashable, Sendable { public static let delete = KeyEquivalent() }
public struct KeyPress: Sendable {
  public enum Result: Sendable { case handled, ignored }
  public let characters: String
}
public struct SensoryFeedback: Equatable, Sendable { public static let selection = SensoryFeedback() }

public protocol Gesture<Value> { associatedtype Value }
public struct MagnifyGesture: Gesture {
  public struct Value: Sendable { public var magnification: CGFloat }
  public init(minimumScaleDelta: CGFloat = 0.01) {}
}
public struct StubGesture<Value>: Gesture {}
extension Gesture {
  public func onChanged(_ action: @escaping @MainActor (Value) -> Void) -> StubGesture<Value> { StubGesture() }
  public func onEnded(_ action: @escaping @MainActor (Value) -> Void) -> StubGesture<Value> { StubGesture() }
}

extension View {
  public func onOpenURL(perform action: @escaping (URL) -> Void) -> some View { self }
  public func onAppear(perform action: (() -> Void)? = nil) -> some View { self }
  public func onChange<V: Equatable>(of value: V, initial: Bool = false, _ action: @escaping (V, V) -> Void) -> some View {
    self
  }
  public func onChange<V: Equatable>(of value: V, initial: Bool = false, _ action: @escaping () -> Void) -> some View {
    self
  }
  public func task(
    priority: TaskPriority = .userInitiated, @_inheritActorContext _ action: @escaping @Sendable () async -> Void
  ) -> some View { self }
  public func focused<Value: Hashable>(_ binding: FocusState<Value>.Binding, equals value: Value) -> some View { self }
  public func focused(_ condition: FocusState<Bool>.Binding) -> some View { self }
  public func focusable(_ isFocusable: Bool = true) -> some View { self }
  public func focusEffectDisabled(_ disabled: Bool = true) -> some View { self }
  public func keyboardType(_ type: UIKeyboardType) -> some View { stubMark("keyboard", "\(type)") }
  public func textContentType(_ textContentType: UITextContentType?) -> some View { self }
  public func autocorrectionDisabled(_ disable: Bool = true) -> some View { self }
  public func submitLabel(_ submitLabel: SubmitLabel) -> some View { self }
  public func onKeyPress(
    characters: CharacterSet, action: @escaping (KeyPress) -> KeyPress.Result
  ) -> some View { self }
  public func onKeyPress(_ key: KeyEquivalent, action: @escaping () -> KeyPress.Result) -> some View { self }
  public func sensoryFeedback<T: Equatable>(_ feedback: SensoryFeedback, trigger: T) -> some View { self }
  public func gesture<T: Gesture>(_ gesture: T) -> some View { self }
}
