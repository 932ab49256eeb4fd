import Qyzmet

/// The beginning of a list, and how long it is.
struct Entries<Entry: Sendable>: Sendable {
  var entries: [Entry]
  var total: Int
}

extension Qyzmet {
  /// The first so many entries of a list that is read in pages.
  func everything<Entry: Sendable>(
    _ count: Int, _ read: @Sendable (Page) async throws(QyzmetError) -> ([Entry], Int)
  ) async throws(QyzmetError) -> Entries<Entry> {
    var found = Entries<Entry>(entries: [], total: 0)
    repeat {
      let left = count - found.entries.count
      let (entries, total) = try await read(Page(offset: found.entries.count, limit: left))
      found.total = total
      found.entries += entries
      if entries.isEmpty { break }
    } while found.entries.count < min(count, found.total)
    return found
  }
}
