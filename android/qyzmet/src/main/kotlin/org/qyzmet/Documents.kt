package org.qyzmet

import java.io.File

/** Result documents: kept sealed on the phone, opened and verified offline. */
public interface Documents {
    /** The documents, newest first. */
    public suspend fun list(lang: Lang, page: Page): DocumentPage

    /** The document's bytes, checked against its hash. Fails with `document.unknown`, `document.damaged`. */
    public suspend fun open(id: String): ByteArray

    /** Judges the authority's signature over the document. One that does not hold is a report, not an error. */
    public suspend fun verify(id: String, lang: Lang): Report

    /**
     * Writes the document and its detached signature into [folder], durably. Files that are there are not touched:
     * `input.output_exists`.
     */
    public suspend fun export(id: String, folder: File): Exported
}

internal class DocumentsCalls(private val calls: Calls, private val native: NativeDocuments) : Documents {
    override suspend fun list(lang: Lang, page: Page) = calls.read { native.list(lang, page) }

    override suspend fun open(id: String) = calls.read { native.open(id) }

    override suspend fun verify(id: String, lang: Lang) = calls.read { native.verify(id, lang) }

    override suspend fun export(id: String, folder: File) = calls.write { native.export(id, folder.path) }
}
