@MainActor @preconcurrency final class StubBox<Value> {
  var value: Value
  init(_ value: Value) { self.value = value }
}

@propertyWrapper public struct Binding<Value> {
  let get: @MainActor () -> Value
  let set: @MainActor (Value) -> Void
  // Apple's are @isolated(any) @Sendable; a closure of a view is of the main actor, and so it is here.
  @preconcurrency public init(get: @escaping @MainActor () -> Value, set: @escaping @MainActor (Value) -> Void) {
    self.init(stubGet: get, stubSet: set)
  }
  init(stubGet: @escaping @MainActor () -> Value, stubSet: @escaping @MainActor (Value) -> Void) {
    get = stubGet
    set = stubSet
  }
  @MainActor public var wrappedValue: Value {
    get { get() }
    nonmutating set { set(newValue) }
  }
  public var projectedValue: Binding<Value> { self }
}

@propertyWrapper @MainActor @preconcurrency public struct State<Value> {
  let box: StubBox<Value>
  public init(wrappedValue: Value) { box = StubBox(wrappedValue) }
  public init(initialValue: Value) { box = StubBox(initialValue) }
  public var wrappedValue: Value {
    get { box.value }
    nonmutating set { box.value = newValue }
  }
  public var projectedValue: Binding<Value> {
    Binding(stubGet: { [box] in box.value }, stubSet: { [box] in box.value = $0 })
  }
}

@propertyWrapper @MainActor @preconcurrency public struct SceneStorage<Value> {
  let box: StubBox<Value>
  public init(_ key: String) where Value == String? { box = StubBox(nil) }
  public var wrappedValue: Value {
    get { box.value }
    nonmutating set { box.value = newValue }
  }
  public var projectedValue: Binding<Value> {
    Binding(stubGet: { [box] in box.value }, stubSet: { [box] in box.value = $0 })
  }
}

@propertyWrapper @MainActor @preconcurrency public struct FocusState<Value: Hashable> {
  let box: StubBox<Value>
  public init() where Value == Bool { box = StubBox(false) }
  public init<T: Hashable>() where Value == T? { box = StubBox(nil) }
  public var wrappedValue: Value {
    get { box.value }
    nonmutating set { box.value = newValue }
  }
  public var projectedValue: Binding { Binding(box: box) }

  @propertyWrapper @MainActor @preconcurrency public struct Binding {
    let box: StubBox<Value>
    public var wrappedValue: Value {
      get { box.value }
      nonmutating set { box.value = newValue }
    }
    public var projectedValue: Binding { self }
  }
}

@propertyWrapper @MainActor @preconcurrency public struct AccessibilityFocusState<Value: Hashable> {
  let box: StubBox<Value>
  public init() where Value == Bool { box = StubBox(false) }
  public var wrappedValue: Value {
    get { box.value }
    nonmutating set { box.value = newValue }
  }
  public var projectedValue: Binding { Binding(box: box) }

  @MainActor @preconcurrency public struct Binding {
    let box: StubBox<Value>
  }
}

// MARK: What surrounds a view

public protocol EnvironmentKey {
  associatedtype Value
  static var defaultValue: Value { get }
}

public struct EnvironmentValues {
  var values: [ObjectIdentifier: Any] = [:]
  @MainActor static var current = EnvironmentValues()
  public init() {}
  public subscript<K: EnvironmentKey>(key: K.Type) -> K.Value {
    get { values[ObjectIdentifier(key)] as? K.Value ?? K.defaultValue }
    set { values[ObjectIdentifier(key)] = newValue }
  }
  public var colorScheme: ColorScheme = .light
  public var scenePhase: ScenePhase = .active
  public var isSceneCaptured: Bool = false
  public var horizontalSizeClass: UserInterfaceSizeClass? = .compact
}

public enum ColorScheme: Hashable, Sendable, CaseIterable { case light, dark }
public enum ScenePhase: Hashable, Sendable, Comparable { case background, inactive, active }
public enum UserInterfaceSizeClass: Hashable, Sendable { case compact, regular }

@propertyWrapper @MainActor @preconcurrency public struct Environment<Value> {
  let read: (EnvironmentValues) -> Value
  public init(_ keyPath: KeyPath<EnvironmentValues, Value>) { read = { $0[keyPath: keyPath] } }
  public init(_ objectType: Value.Type) where Value: AnyObject, Value: Observable {
    read = {
      guard let found = $0.values[ObjectIdentifier(objectType)] as? Value else { fatalError("no \(objectType) around") }
      return found
    }
  }
  public var wrappedValue: Value { read(EnvironmentValues.current) }
}

public struct StubSurrounded<Content: View>: StubView {
  let content: Content
  let change: @MainActor (inout EnvironmentValues) -> Void
  public var stubNode: StubNode {
    let before = EnvironmentValues.current
    defer { EnvironmentValues.current = before }
    change(&EnvironmentValues.current)
    return stubWalk(content)
  }
}

extension View {
  public func environment<V>(_ keyPath: WritableKeyPath<EnvironmentValues, V>, _ value: V) -> some View {
    StubSurrounded(content: self) { $0[keyPath: keyPath] = value }
  }
  public func environment<T: AnyObject & Observable>(_ object: T?) -> some View {
    StubSurrounded(content: self) { $0.values[ObjectIdentifier(T.self)] = object }
  }
}

// MARK: The app

@MainActor @preconcurrency public protocol App {
  associatedtype Body: Scene
  @SceneBuilder var body: Body { get }
  init()
}

extension App {
  public static func main() {}
}

@MainActor @preconcurrency public protocol Scene {}

@resultBuilder public enum SceneBuilder {
  public static func buildBlock<Content: Scene>(_ content: Content) -> Content { content }
}

public struct WindowGroup<Content: View>: Scene {
  let content: () -> Content
  public init(@ViewBuilder content: @escaping () -> Content) { self.content = content }
}
