// What the app uses of Apple's CoreGraphics, as its documentation gives it: for compiling, never for running.
@_exported import Foundation

public typealias CFData = NSData

public final class CGDataProvider {
  public init?(data: CFData) {}
}

public enum CGPDFBox: Sendable { case mediaBox, cropBox }

public final class CGPDFPage {
  public func getBoxRect(_ box: CGPDFBox) -> CGRect { .zero }
}

public final class CGPDFDocument {
  public init?(_ provider: CGDataProvider) {}
  public var numberOfPages: Int { 0 }
  public func page(at number: Int) -> CGPDFPage? { nil }
}

public final class CGContext {
  public init() {}
  public func translateBy(x: CGFloat, y: CGFloat) {}
  public func scaleBy(x: CGFloat, y: CGFloat) {}
  public func drawPDFPage(_ page: CGPDFPage) {}
}
