extension Page {
  /// The largest page.
  public static let most = 100

  /// A part of a list, in Swift's own integers. What is outside is brought within, as the core does it: an offset of at
  /// least 0, a limit of 1 to ``most``.
  public init(offset: Int, limit: Int) {
    self.init(offset: UInt32(clamping: offset), limit: UInt32(clamping: min(max(limit, 1), Page.most)))
  }

  /// The first entries of a list.
  public static func first(_ limit: Int) -> Page { Page(offset: 0 as Int, limit: limit) }

  /// The page after this one.
  public var next: Page {
    let (end, over) = offset.addingReportingOverflow(limit)
    return Page(offset: over ? .max : end, limit: limit)
  }
}
