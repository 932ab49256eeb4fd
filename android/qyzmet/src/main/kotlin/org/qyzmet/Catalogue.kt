package org.qyzmet

/**
 * The services: browse, search and read them, all of it offline and from the first start. Only [sync] needs a line.
 *
 * Every call is safe from any thread and throws [QyzmetException] alone.
 */
public interface Catalogue {
    /** What catalogue this is, and how fresh. */
    public suspend fun status(lang: Lang): CatalogueStatus

    /** The headings, in the order of the portal. */
    public suspend fun categories(lang: Lang): List<CategoryView>

    /** The services, most asked first. */
    public suspend fun cards(lang: Lang, page: Page): CardPage

    /** The services under one heading, most asked first. An unknown heading is an empty page. */
    public suspend fun byCategory(lang: Lang, category: String, page: Page): CardPage

    /**
     * Searches as the citizen types: any word order, beginnings of words, without Kazakh letters. At most 8 words of
     * the query count. Fails with `input.too_large` over 200 characters.
     */
    public suspend fun search(lang: Lang, query: String, page: Page): SearchPage

    /** One service: guide, price, term, documents needed, channels. Fails with `catalogue.service_unknown`. */
    public suspend fun service(lang: Lang, code: String): ServiceView

    /**
     * Asks the gateway for a newer catalogue. Durable when it returns; whatever fails, the catalogue before it stays.
     * Fails with `catalogue.untrusted`, `catalogue.rollback`, `catalogue.damaged`, and as a call without a line does.
     */
    public suspend fun sync(): SyncReport
}

internal class CatalogueCalls(private val calls: Calls, private val native: NativeCatalogue) : Catalogue {
    override suspend fun status(lang: Lang) = calls.read { native.status(lang) }

    override suspend fun categories(lang: Lang) = calls.read { native.categories(lang) }

    override suspend fun cards(lang: Lang, page: Page) = calls.read { native.cards(lang, page) }

    override suspend fun byCategory(lang: Lang, category: String, page: Page) =
        calls.read { native.byCategory(lang, category, page) }

    override suspend fun search(lang: Lang, query: String, page: Page) = calls.read { native.search(lang, query, page) }

    override suspend fun service(lang: Lang, code: String) = calls.read { native.service(lang, code) }

    override suspend fun sync() = calls.gateway { cancel -> native.sync(cancel) }
}
