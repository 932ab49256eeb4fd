package org.qyzmet

/**
 * The one error of this library. A screen draws by its kind (the subclass), acts by its [code], and shows
 * [citizenText]; it never shows [message] or [developerText], which are for a log.
 *
 * @property failure all that is known of it, as the core says it.
 */
public sealed class QyzmetException(public val failure: Failure, cause: Throwable?) :
    Exception(failure.developer, cause) {

    /** The stable code, for example `signature.pin_wrong`; `core/ERRORS.md` lists them all. */
    public val code: String get() = failure.code

    /** Whether, when and after what the same call can work. */
    public val retry: Retry get() = failure.retry

    /** What the developer reads in a log: detail and causes, nothing of a citizen. */
    public val developerText: String get() = failure.developer

    /** What the citizen reads: what happened and what to do. */
    public fun citizenText(lang: Lang): String = failure.citizen[lang]

    /** What was typed can't be right; the citizen mends it. */
    public class Input(failure: Failure, cause: Throwable? = null) : QyzmetException(failure, cause)

    /** Who the citizen is: linking, session. */
    public class Identity(failure: Failure, cause: Throwable? = null) : QyzmetException(failure, cause)

    /** PIN, key or certificate. */
    public class Signature(failure: Failure, cause: Throwable? = null) : QyzmetException(failure, cause)

    /** No line, or it broke. */
    public class Offline(failure: Failure, cause: Throwable? = null) : QyzmetException(failure, cause)

    /** The gateway is busy, broken, refuses, or does not keep the protocol. */
    public class Gateway(failure: Failure, cause: Throwable? = null) : QyzmetException(failure, cause)

    /** Something else is in the way: another process, a later state, a client that is closed. */
    public class Conflict(failure: Failure, cause: Throwable? = null) : QyzmetException(failure, cause)

    /** The phone's storage. */
    public class Storage(failure: Failure, cause: Throwable? = null) : QyzmetException(failure, cause)

    /** The catalogue or a form. */
    public class Catalogue(failure: Failure, cause: Throwable? = null) : QyzmetException(failure, cause)

    /** A request, a receipt or a document. */
    public class Document(failure: Failure, cause: Throwable? = null) : QyzmetException(failure, cause)

    /** A defect of ours, of a port, or of how the app was put together. */
    public class Internal(failure: Failure, cause: Throwable? = null) : QyzmetException(failure, cause)

    /** Makes errors. */
    public companion object {
        /** The error of this failure, of the class that its kind names. */
        public fun of(failure: Failure, cause: Throwable? = null): QyzmetException = when (failure.kind) {
            Kind.INPUT -> Input(failure, cause)
            Kind.IDENTITY -> Identity(failure, cause)
            Kind.SIGNATURE -> Signature(failure, cause)
            Kind.OFFLINE -> Offline(failure, cause)
            Kind.GATEWAY -> Gateway(failure, cause)
            Kind.CONFLICT -> Conflict(failure, cause)
            Kind.STORAGE -> Storage(failure, cause)
            Kind.CATALOGUE -> Catalogue(failure, cause)
            Kind.DOCUMENT -> Document(failure, cause)
            Kind.INTERNAL -> Internal(failure, cause)
        }
    }
}

/** The text in this language. */
public operator fun Wording.get(lang: Lang): String = when (lang) {
    Lang.KK -> kk
    Lang.RU -> ru
    Lang.EN -> en
}
