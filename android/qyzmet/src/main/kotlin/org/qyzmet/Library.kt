package org.qyzmet

/** The native library: loaded once in a process, on whatever background thread asks first. */
internal object Library {
    /** The error of a load that failed; loading is never tried twice, since the JVM would not do it again. */
    private val failed: QyzmetException? by lazy { load() }

    /** Blocks while the library is loaded (about 0.1 s the first time). */
    fun ensureLoaded() {
        failed?.let { throw it }
    }

    private fun load(): QyzmetException? = try {
        uniffiEnsureInitialized()
        null
    } catch (e: LinkageError) {
        missing(e)
    } catch (e: RuntimeException) {
        // The library is there and was built from other sources than this one.
        missing(e)
    }

    /** The only text that can't come from the core. JNA's reason goes on over many lines; the first says it. */
    private fun missing(cause: Throwable) =
        QyzmetException.Internal(failure((cause.cause ?: cause).toString().lineSequence().first()), cause)

    private fun failure(why: String) = Failure(
        kind = Kind.INTERNAL,
        code = "internal.library_missing",
        retry = Retry.AfterCitizenActs,
        citizen = Wording(
            kk = "Қосымша толық орнатылмаған. Оны ресми дүкеннен қайта орнатыңыз.",
            ru = "Приложение установлено не полностью. Установите его заново из официального магазина.",
            en = "The app is not installed completely. Install it again from the official store.",
        ),
        developer = "internal.library_missing: the native library can't be loaded: $why",
        args = emptyMap(),
    )
}
