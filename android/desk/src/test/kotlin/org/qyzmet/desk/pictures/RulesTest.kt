package org.qyzmet.desk.pictures

import androidx.compose.foundation.background
import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.offset
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.layout.width
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clipToBounds
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextOverflow
import androidx.compose.ui.unit.dp
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import org.qyzmet.app.components.isHeading
import org.qyzmet.app.components.tag
import org.qyzmet.app.theme.QyzmetTheme
import org.qyzmet.app.theme.colours
import org.qyzmet.desk.golos

/** Each rule has a screen that breaks it, so that the rule is known to bite, and one that it leaves in peace. */
class RulesTest {
    private fun found(fontScale: Float = 1f, content: @Composable () -> Unit): List<Rule> {
        val look = Look(Device.Small, dark = false, fontScale)
        return shoot(look) {
            QyzmetTheme(false, golos, 1f) {
                Column(Modifier.fillMaxSize().background(colours.ground)) {
                    Text("Басты бет", Modifier.isHeading(), colours.ink)
                    content()
                }
            }
        }.use { shot -> Seen(shot).let { judge(it, broken = true) + mainActionInView(it) } }.map { it.rule }.distinct()
    }

    @Test
    fun `a good screen is left in peace`() = assertEquals(
        emptyList<Rule>(),
        found(2f) {
            Text("Өтініш беру", Modifier.size(200.dp, 96.dp).clickable {}.tag("good-main"), colours.ink)
            Column(Modifier.height(60.dp).verticalScroll(rememberScrollState())) { repeat(9) { Text("Жол $it", color = colours.ink) } }
        },
    )

    @Test
    fun touch() = assertEquals(listOf(Rule.Touch), found { Text("Ә", Modifier.size(47.dp, 48.dp).clickable {}, colours.ink) })

    @Test
    fun label() = assertEquals(listOf(Rule.Label), found { Box(Modifier.size(48.dp).clickable {}) })

    @Test
    fun `a description is a label`() =
        assertEquals(emptyList<Rule>(), found { Box(Modifier.size(48.dp).clickable {}.semantics { contentDescription = "Артқа" }) })

    @Test
    fun heading() = assertEquals(
        listOf(Rule.Heading),
        shoot(Look(Device.Small, dark = false, 1f)) { QyzmetTheme(false, golos, 1f) { Box(Modifier.background(colours.ground)) { Text("Мәтін", color = colours.ink) } } }
            .use { shot -> judge(Seen(shot), broken = true).map { it.rule } },
    )

    @Test
    fun `clipped by an ellipsis`() = assertEquals(
        listOf(Rule.Clipped),
        found { Text(LONG, Modifier.width(120.dp), colours.ink, maxLines = 1, overflow = TextOverflow.Ellipsis) },
    )

    @Test
    fun `clipped by a box that is too low`() =
        assertEquals(listOf(Rule.Clipped), found(2f) { Box(Modifier.fillMaxWidth().height(30.dp).clipToBounds()) { Text("Өтініш\nберу", color = colours.ink) } })

    @Test
    fun `clipped by its own height`() = assertEquals(listOf(Rule.Clipped), found { Text(LONG, Modifier.width(200.dp).height(24.dp), colours.ink) })

    @Test
    fun `clipped at the side`() = assertEquals(
        listOf(Rule.Clipped),
        found {
            Box(Modifier.width(90.dp).clipToBounds()) {
                Text("Мекенжай анықтамасы", Modifier.padding(start = 40.dp).width(160.dp), colours.ink, softWrap = false)
            }
        }.filter { it == Rule.Clipped },
    )

    @Test
    fun broken() = assertEquals(listOf(Rule.Broken), found { Text("Мекенжайыңыздағылардан", Modifier.width(100.dp), colours.ink) })

    @Test
    fun `a hash may be broken`() = assertEquals(emptyList<Rule>(), found { Text("4746fa16".repeat(8), Modifier.width(200.dp), colours.ink) })

    @Test
    fun `words on words`() = assertEquals(
        listOf(Rule.Overlap),
        found {
            Box {
                Text("Бірінші", color = colours.ink)
                Text("Екінші", Modifier.offset(10.dp, 4.dp), colours.ink)
            }
        },
    )

    @Test
    fun `a thing to tap on another`() = assertEquals(
        listOf(Rule.Overlap),
        found {
            Box {
                Box(Modifier.size(60.dp).clickable {}.semantics { contentDescription = "а" })
                Box(Modifier.offset(30.dp).size(60.dp).clickable {}.semantics { contentDescription = "ә" })
            }
        },
    )

    @Test
    fun contrast() = assertEquals(listOf(Rule.Contrast), found { Text("Әлсіз", color = Color(0xFFB0A890)) })

    @Test
    fun `the main action below the fold`() = assertEquals(
        listOf(Rule.Action),
        found {
            Column(Modifier.verticalScroll(rememberScrollState())) {
                Box(Modifier.height(900.dp))
                Text("Өтініш беру", Modifier.size(200.dp, 56.dp).clickable {}.tag("bad-main"), colours.ink)
            }
        },
    )
}

private const val LONG = "Тұрғылықты жері бойынша тіркелгені туралы анықтама"
