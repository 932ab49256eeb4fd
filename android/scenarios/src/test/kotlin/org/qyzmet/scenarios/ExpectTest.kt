package org.qyzmet.scenarios

import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonObject
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

/** Paths, expectations and placeholders, the same as in the driver in Rust. */
class ExpectTest {
    private fun json(text: String) = Json.parseToJsonElement(text)

    private fun met(expected: String, got: String) = meets(json(expected), json(got))

    @Test
    fun `a path leads by member, place and key`() {
        val root = json("""{"fields":[{"id":"iin","n":7},{"id":"purpose","error":null}]}""")
        assertEquals(root, at(root, "."))
        assertEquals(json("\"purpose\""), at(root, "fields.1.id"))
        assertEquals(JsonNull, at(root, "fields.id=purpose.error"))
        assertEquals(json("\"iin\""), at(root, "fields.n=7.id"))
        for (path in listOf("field", "fields.2", "fields.id=x", "fields.-1", "fields.id", "fields.0.id.x", "")) {
            assertNull(at(root, path), path)
        }
    }

    @Test
    fun `a value is met by the same`() {
        assertTrue(met("1", "1.0"))
        assertFalse(met("1", "\"1\"") || met("null", "false") || met("\"true\"", "true"))
        assertTrue(met("""[1,{"not":1}]""", "[1,2]"))
        assertFalse(met("[1]", "[1,2]") || met("""{"a":1,"b":2}""", """{"a":1,"b":2,"c":3}"""))
        assertTrue(met("""{"a":{"atLeast":1},"b":2}""", """{"a":5,"b":2}"""))
    }

    @Test
    fun `special expectations are met`() {
        assertTrue(met("""{"not":null}""", "0") && !met("""{"not":null}""", "null"))
        assertTrue(met("""{"contains":"ән"}""", "\"мән\"") && met("""{"contains":{"id":1}}""", """[{"id":1}]"""))
        assertTrue(met("""{"prefix":"QZ-"}""", "\"QZ-1\"") && !met("""{"prefix":"Z"}""", "\"QZ\""))
        assertTrue(met("""{"count":0}""", "[]") && !met("""{"count":0}""", "\"\""))
        assertTrue(met("""{"atMost":3}""", "3") && !met("""{"atMost":3}""", "\"3\""))
        assertTrue(met("""{"oneOf":[1,{"prefix":"a"}]}""", "\"ab\""))
        assertTrue(meets(json("""{"nothing":true}"""), null) && !met("""{"nothing":true}""", "null"))
        for (expected in listOf("null", """{"not":1}""", """{"count":0}""", """{"a":1}""")) {
            assertFalse(meets(json(expected), null), expected)
        }
    }

    @Test
    fun `the first path in order is named, and values are cut`() {
        val expected = json("""{"b":1,"a.x":{"z":1,"y":"\"ә\""}}""").jsonObject
        val line = """error.a.x = {"y":"\"ә\"","z":1}, got nothing"""
        assertEquals(line, unmet(expected, json("""{"b":2}"""), "error."))
        assertEquals("\"" + "ә".repeat(199) + "…", shown(JsonPrimitive("ә".repeat(300))))
    }

    @Test
    fun `a name alone keeps its type and within a text is text`() {
        val names = Names()
        names.keep("n", JsonPrimitive(7))
        names.keep("s", JsonPrimitive("ә$1"))
        val filled = names.fill(
            json("""{"a":"${'$'}{n}","b":"${'$'}{s}-${'$'}{n}","${'$'}{n}.c":["${'$'}","}","${'$'}n"]}"""),
        )
        assertEquals(json("""{"a":7,"b":"ә${'$'}1-7","7.c":["${'$'}","}","${'$'}n"]}"""), filled)
        assertThrows<Unplayable> { names.fill(JsonPrimitive("${'$'}{x}")) }
    }

    @Test
    fun `arguments are taken once and none is left over`() {
        val args = Args(json("""{"a":{"repeat":"ә","times":3},"b":"AAE=","x":1}""").jsonObject)
        assertEquals("әәә", args.text("a"))
        assertEquals(listOf<Byte>(0, 1), args.bytes("b").toList())
        assertThrows<Unplayable> { args.text("a") }
        assertThrows<Unplayable> { args.noneLeft() }
    }
}
