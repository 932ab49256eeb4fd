/// The services: browse, search, read; all of it offline.
///
/// Errors of every call: `conflict.closed`, `conflict.suspended` and those of the storage.
public protocol Catalogue: Sendable {
  /// Which catalogue there is and how old it is.
  func status(_ lang: Lang) async throws(QyzmetError) -> CatalogueStatus

  /// The headings, in the order of the portal.
  func categories(_ lang: Lang) async throws(QyzmetError) -> [CategoryView]

  /// The services, most asked first.
  func cards(_ lang: Lang, page: Page) async throws(QyzmetError) -> CardPage

  /// The services under one heading, most asked first; an unknown heading is an empty page.
  func byCategory(_ lang: Lang, category: String, page: Page) async throws(QyzmetError) -> CardPage

  /// Searches as the citizen types: any word order, beginnings of words, without Kazakh letters; the best first. Made
  /// for calling at every keystroke; 8 words of the query count. Errors: `input.too_large` (over 200 characters).
  func search(_ lang: Lang, query: String, page: Page) async throws(QyzmetError) -> SearchPage

  /// One service: guide, price, term, documents needed, channels. Errors: `catalogue.service_unknown`.
  func service(_ lang: Lang, code: String) async throws(QyzmetError) -> ServiceView

  /// Asks for a newer catalogue and takes it when enough publishers signed it. Durable when it returns.
  ///
  /// Errors: `catalogue.untrusted`, `catalogue.rollback`, `catalogue.damaged`, `net.*`, `gateway.*`, `storage.*`. Whatever
  /// fails, the catalogue before it stays.
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
