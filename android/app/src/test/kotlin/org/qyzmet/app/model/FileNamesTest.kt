package org.qyzmet.app.model

import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class FileNamesTest {
    @Test
    fun `a name says what it says, whoever gave it`() {
        val names = mapOf(
            "Шарт № 5 – көшірме.pdf" to "Шарт № 5 – көшірме.pdf",
            "/storage/emulated/0/Download/a.pdf" to "a.pdf",
            "C:\\Users\\a\\b.p7s" to "b.p7s",
            "../../etc/passwd" to "passwd",
            "шот\u202Efdp.exe" to "шотfdp.exe",
            "a\u2066b\u2069\u200B\uFEFF.pdf" to "ab.pdf",
            "a\u0000b\nc\u001B[2J.pdf" to "abc[2J.pdf",
            "жүрек\u2764\uFE0F.pdf" to "жүрек\u2764.pdf",
            "\uD800.pdf" to "pdf",
            "a:b*c?\"<d>|.txt" to "abcd.txt",
            " .hidden. " to "hidden",
            "..." to "",
            "" to "",
            "dir/" to "",
        )
        assertEquals(names.values.toList(), names.keys.map(::fileName))
    }

    @Test
    fun `a name that is too long keeps its end`() {
        val long = fileName("ә".repeat(500) + ".pdf")
        assertTrue(long.endsWith("ә.pdf") && long.encodeToByteArray().size in 199..200, long)
        assertEquals(200, fileName("a." + "b".repeat(500)).length)
        val pairs = fileName("\uD83D\uDE00".repeat(100) + ".pdf")
        assertTrue(pairs.endsWith("\uD83D\uDE00.pdf") && pairs.encodeToByteArray().size <= 200, pairs)
    }

    @Test
    fun `equal names are told apart, capital letters or not`() {
        assertEquals(
            listOf("a.pdf", "A (2).pdf", "a (3).pdf", "a (2) (2).pdf", "b", "b (2)"),
            distinctNames(listOf("a.pdf", "A.pdf", "a.pdf", "a (2).pdf", "b", "b")),
        )
    }

    @Test
    fun `a container has the name of its first file`() {
        assertEquals(listOf("шарт.asice", "шарт.asice"), listOf("шарт.pdf", "шарт").map(::containerName))
        assertEquals("application/vnd.etsi.asic-e+zip", mediaTypeOf("шарт.ASICE"))
        assertEquals("application/octet-stream", mediaTypeOf("pdf"))
    }
}
