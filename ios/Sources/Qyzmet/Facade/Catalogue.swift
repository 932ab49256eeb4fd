/// The services: browse, search, read; all of it offline.
///
/// Errors of every call: `conflict.closed`, `conflict.suspended` and those of the storage.
public protocol Catalogue: Sendable {
  /// Which catalogue there is and how old it is.
  func status(_ lang: Lang) async throws(QyzmetError) -> CatalogueStatus

  /// The categories, in the catalogue's order.
  func categories(_ lang: Lang) async throws(QyzmetError) -> [CategoryView]

  /// All services, a page at a time.
  func cards(_ lang: Lang, page: Page) async throws(QyzmetError) -> CardPage

  /// The services of a category, a page at a time; an unknown category has none.
  func byCategory(_ lang: Lang, category: String, page: Page) async throws(QyzmetError) -> CardPage

  /// The services that a citizen may mean, the best first; made for calling at every keystroke.
  func search(_ lang: Lang, query: String, page: Page) async throws(QyzmetError) -> SearchPage

  /// One service with all that is known of it. Errors: `catalogue.service_unknown`.
  func service(_ lang: Lang, code: String) async throws(QyzmetError) -> ServiceView

  /// Fetches a newer catalogue from the gateway, if there is one, and takes it when enough publishers signed it.
  ///
  /// Errors: `net.*`, `gateway.*`, `catalogue.untrusted`, `catalogue.rollback`, `catalogue.damaged`; the old one stays.
  func sync() async throws(QyzmetError) -> SyncReport
}

struct NativeBackedCatalogue: Catalogue {
  let engine: Engine

  func status(_ lang: Lang) async throws(QyzmetError) -> CatalogueStatus {
    try await engine.local { try $0.catalogue.status(lang: lang) }
  }

  func categories(_ lang: Lang) async throws(QyzmetError) -> [CategoryView] {
    try await engine.local { try $0.catalogue.categories(lang: lang) }
  }

  func cards(_ lang: Lang, page: Page) async throws(QyzmetError) -> CardPage {
    try await engine.local { try $0.catalogue.cards(lang: lang, page: page) }
  }

  func byCategory(_ lang: Lang, category: String, page: Page) async throws(QyzmetError) -> CardPage {
    try await engine.local { try $0.catalogue.byCategory(lang: lang, category: category, page: page) }
  }

  func search(_ lang: Lang, query: String, page: Page) async throws(QyzmetError) -> SearchPage {
    try await engine.local { try $0.catalogue.search(lang: lang, query: query, page: page) }
  }

  func service(_ lang: Lang, code: String) async throws(QyzmetError) -> ServiceView {
    try await engine.local { try $0.catalogue.service(lang: lang, code: code) }
  }

  func sync() async throws(QyzmetError) -> SyncReport {
    try await engine.gateway { try await $0.catalogue.sync(cancel: $1) }
  }
}
