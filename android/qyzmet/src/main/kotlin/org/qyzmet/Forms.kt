package org.qyzmet

/** Forms and drafts. All of it works offline; every answer is durable when the call returns. */
public interface Forms {
    /**
     * Begins a draft for this service, filled in with what the register knows of a linked citizen. Works before the
     * phone is linked. Fails with `catalogue.service_unknown`, `catalogue.form_missing`.
     */
    public suspend fun start(service: String, lang: Lang): FormView

    /** A draft as it stands, brought to the form's current version. Fails with `document.draft_unknown`. */
    public suspend fun open(draft: String, lang: Lang): FormView

    /**
     * Takes an answer as it was typed; what can't be right stays and is named in the view. Fails with
     * `document.draft_unknown`, `input.answer` (no such question), `input.too_large`.
     */
    public suspend fun answer(draft: String, field: String, answer: Answer, lang: Lang): FormView

    /** The citizen leaves a step: what is missing in it is named from now on. */
    public suspend fun passStep(draft: String, step: String, lang: Lang): FormView

    /** The drafts, the last touched first. */
    public suspend fun drafts(lang: Lang): List<DraftView>

    /** Removes a draft for good. */
    public suspend fun discard(draft: String)
}

internal class FormsCalls(private val calls: Calls, private val native: NativeForms) : Forms {
    override suspend fun start(service: String, lang: Lang) = calls.write { native.start(service, lang) }

    override suspend fun open(draft: String, lang: Lang) = calls.write { native.open(draft, lang) }

    override suspend fun answer(draft: String, field: String, answer: Answer, lang: Lang) =
        calls.write { native.answer(draft, field, answer, lang) }

    override suspend fun passStep(draft: String, step: String, lang: Lang) =
        calls.write { native.passStep(draft, step, lang) }

    override suspend fun drafts(lang: Lang) = calls.read { native.drafts(lang) }

    override suspend fun discard(draft: String) = calls.write { native.discard(draft) }
}
