// What the app uses of Apple's UniformTypeIdentifiers, as its documentation gives it: for compiling, never for running.
public struct UTType: Hashable, Sendable {
  public static let data = UTType()
  public var preferredMIMEType: String? { nil }
  init() {}
  public init?(filenameExtension: String) {}
}
