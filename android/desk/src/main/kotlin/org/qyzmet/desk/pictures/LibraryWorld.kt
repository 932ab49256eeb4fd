package org.qyzmet.desk.pictures

import androidx.compose.ui.graphics.ImageBitmap
import androidx.compose.ui.graphics.toComposeImageBitmap
import kotlinx.coroutines.runBlocking
import org.jetbrains.skia.Image
import org.qyzmet.CardPage
import org.qyzmet.CardView
import org.qyzmet.Catalogue
import org.qyzmet.CatalogueStatus
import org.qyzmet.CategoryView
import org.qyzmet.Failure
import org.qyzmet.Kind
import org.qyzmet.Lang
import org.qyzmet.Page
import org.qyzmet.Qyzmet
import org.qyzmet.QyzmetConfig
import org.qyzmet.Retry
import org.qyzmet.SearchPage
import org.qyzmet.ServiceView
import org.qyzmet.StateText
import org.qyzmet.Wording
import org.qyzmet.Words
import org.qyzmet.app.model.Speech
import org.qyzmet.app.samples.SampleWorld
import java.io.File

/** A language to draw samples in: the three, and [Long], which is Kazakh stretched. */
enum class Tongue(val lang: Lang, val stretch: (String) -> String = { it }) {
    Kk(Lang.KK), Ru(Lang.RU), En(Lang.EN), Long(Lang.KK, ::stretched)
}

/** The library without a line, on an empty folder: its words and the catalogue that comes with it. */
class Desk : AutoCloseable {
    private val home = File.createTempFile("qyzmet", "").apply { delete() }
    private val qyzmet = runBlocking { Qyzmet.open(QyzmetConfig(home, "http://127.0.0.1:9", softwareKeys = File(home, "keys"))) }
    private val words: Map<Lang, Words> = runBlocking { Lang.entries.associateWith { qyzmet.texts.load(it) } }

    fun world(tongue: Tongue): SampleWorld = LibraryWorld(qyzmet, tongue)

    /** What it says is there at once: a picture is not drawn before, however long the library takes. */
    fun speech(tongue: Tongue): Speech = Speech(
        tongue.lang, { tongue.stretch(words.getValue(tongue.lang)[it]) }, { id, args -> tongue.stretch(runBlocking { qyzmet.texts.say(tongue.lang, id, args) }) },
    )

    override fun close() {
        runBlocking { qyzmet.shutdown() }
        home.deleteRecursively()
    }

    companion object {
        /** One for all tests of a process. */
        val one: Desk by lazy { Desk().also { desk -> Runtime.getRuntime().addShutdownHook(Thread { desk.close() }) } }
    }
}

private class LibraryWorld(private val qyzmet: Qyzmet, private val tongue: Tongue) : SampleWorld {
    override val lang = tongue.lang
    override val catalogue: Catalogue = StretchedCatalogue(qyzmet.catalogue, tongue.stretch)

    override suspend fun say(id: String, vararg args: Pair<String, Any>) =
        tongue.stretch(qyzmet.texts.say(lang, id, args.associate { (name, value) -> name to value.toString() }))

    override suspend fun state(id: String, vararg args: Pair<String, Any>) =
        qyzmet.texts.state(lang, id.removePrefix("state-"), args.associate { (name, value) -> name to value.toString() })
            .run { StateText(tongue.stretch(short), tongue.stretch(plain), tongue.stretch(next)) }

    override fun text(kk: String, ru: String, en: String) = tongue.stretch(
        when (lang) {
            Lang.KK -> kk
            Lang.RU -> ru
            Lang.EN -> en
        },
    )

    override val paper: ImageBitmap get() = certificate

    override suspend fun failure(code: String, kind: Kind, retry: Retry): Failure {
        val says = say("error-" + code.replace('.', '-').replace('_', '-'))
        return Failure(kind, code, retry, Wording(says, says, says), code, emptyMap())
    }
}

/** The catalogue in longer words. */
private class StretchedCatalogue(private val real: Catalogue, private val s: (String) -> String) : Catalogue by real {
    override suspend fun status(lang: Lang): CatalogueStatus = real.status(lang).run {
        copy(info = info.copy(notice = s(info.notice)), state = StateText(s(state.short), s(state.plain), s(state.next)))
    }

    override suspend fun categories(lang: Lang): List<CategoryView> =
        real.categories(lang).map { it.copy(title = s(it.title), hint = s(it.hint)) }

    override suspend fun cards(lang: Lang, page: Page) = stretched(real.cards(lang, page))

    override suspend fun byCategory(lang: Lang, category: String, page: Page) = stretched(real.byCategory(lang, category, page))

    override suspend fun search(lang: Lang, query: String, page: Page): SearchPage =
        real.search(lang, query, page).run { copy(hits = hits.map { it.copy(card = stretched(it.card)) }) }

    override suspend fun service(lang: Lang, code: String): ServiceView = real.service(lang, code).run {
        copy(
            title = s(title), summary = s(summary), categoryTitle = s(categoryTitle), provider = s(provider), result = s(result),
            termText = s(termText), priceText = s(priceText), documents = documents.map(s),
            channels = channels.map { it.copy(name = s(it.name)) },
            guide = guide.map { it.copy(title = s(it.title), text = s(it.text)) },
        )
    }

    private fun stretched(page: CardPage) = page.copy(cards = page.cards.map(::stretched))

    private fun stretched(card: CardView) = card.copy(title = s(card.title), summary = s(card.summary), price = s(card.price), term = s(card.term))
}

/** Drawn by the journey of the tests, `desk/test --record`. */
private val certificate: ImageBitmap by lazy {
    val drawn = LibraryWorld::class.java.getResourceAsStream("/samples/certificate.png")
    checkNotNull(drawn) { "it is in the resources" }.use { Image.makeFromEncoded(it.readBytes()).toComposeImageBitmap() }
}
