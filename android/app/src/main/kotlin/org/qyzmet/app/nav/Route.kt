package org.qyzmet.app.nav

/** The four roots. */
enum class Tab { Services, Requests, Documents, Settings }

/** Which pane a screen takes where there is room for two. */
enum class Pane { Whole, List, Item }

/**
 * Where one may be. Holds ids only: whatever it shows is read anew, so that a stack outlives the process as a list of
 * [path]s.
 */
sealed class Route(val path: String, val pane: Pane = Pane.Whole, val bar: Boolean = true) {
    data object Start : Route("start")

    data class Search(val query: String = "") : Route("search/$query", Pane.List)

    data class Category(val id: String) : Route("category/$id", Pane.List)

    data class Service(val code: String) : Route("service/$code", Pane.Item)

    /** Linking the phone; [then] is where one goes after it. */
    data class Link(val then: Route) : Route("link/${then.path}", bar = false)

    /** Making or mending the key; [then] is where one goes after it. */
    data class Key(val then: Route) : Route("key/${then.path}", bar = false)

    /** Making the key on a SIM card; [then] is where one goes after it. */
    data class OnCard(val then: Route) : Route("on-card/${then.path}", bar = false)

    /** An empty [step] is the one of the next question. */
    data class Form(val draft: String, val step: String = "") : Route("form/$draft/$step", bar = false)

    data class Check(val draft: String) : Route("check/$draft", bar = false)

    data class Sign(val draft: String) : Route("sign/$draft", bar = false)

    data class Done(val request: String) : Route("done/$request", bar = false)

    data object Requests : Route("requests", Pane.List)

    data class Request(val id: String) : Route("request/$id", Pane.Item)

    data class Signed(val id: String) : Route("signed/$id", Pane.Item)

    data object Documents : Route("documents", Pane.List)

    data class Document(val id: String) : Route("document/$id", Pane.Item)

    data object Settings : Route("settings", Pane.List)

    data object Erase : Route("erase", Pane.Item)

    /** The signature of this phone: what it is worth, its PIN and PUK. */
    data object Signature : Route("signature", Pane.Item)

    data object PinChange : Route("pin-change", bar = false)

    /** Making a PUK, which is shown once. */
    data object Puk : Route("puk", bar = false)

    /** A new PIN with the PUK; [then] is where one goes after it. */
    data class Unlock(val then: Route) : Route("unlock/${then.path}", bar = false)

    /** Making the key that signs in without an SMS. */
    data object SignInMake : Route("sign-in-make", bar = false)

    data object SignInChange : Route("sign-in-change", bar = false)

    /** Being identified by video, so that the key gets its certificate; [then] is where one goes after it. */
    data class Identify(val then: Route) : Route("identify/${then.path}", bar = false)

    /** Ending the certificate for good. */
    data object Revoke : Route("revoke", bar = false)

    /** What was signed. */
    data object Log : Route("log", Pane.Item)

    /** Who asks for a signature: the link that was given, and the sessions there are. */
    data object Others : Route("others", Pane.Item)

    /** One signing session that somebody else asked for. */
    data class Other(val session: String) : Route("other/$session", bar = false)

    /** Whether the signature of a file that the citizen has is good. */
    data object Examine : Route("examine", Pane.Item)

    /** Signing a file, or several, of the citizen's own. */
    data object SignFile : Route("sign-file", bar = false)

    data object Offline : Route("offline", Pane.Item)

    companion object {
        /** The route of a saved path; null when no version of ours wrote it. */
        fun of(path: String): Route? {
            val head = path.substringBefore('/')
            val rest = path.substringAfter('/', "")
            fun id(make: (String) -> Route) = rest.takeIf { it.isNotEmpty() }?.let(make)
            return when (head) {
                "start" -> Start
                "search" -> Search(rest)
                "category" -> id(::Category)
                "service" -> id(::Service)
                "link" -> of(rest)?.let(::Link)
                "key" -> of(rest)?.let(::Key)
                "on-card" -> of(rest)?.let(::OnCard)
                "form" -> id { Form(it.substringBefore('/'), it.substringAfter('/', "")) }
                "check" -> id(::Check)
                "sign" -> id(::Sign)
                "done" -> id(::Done)
                "requests" -> Requests
                "request" -> id(::Request)
                "signed" -> id(::Signed)
                "documents" -> Documents
                "document" -> id(::Document)
                "settings" -> Settings
                "erase" -> Erase
                "signature" -> Signature
                "pin-change" -> PinChange
                "puk" -> Puk
                "unlock" -> of(rest)?.let(::Unlock)
                "sign-in-make" -> SignInMake
                "sign-in-change" -> SignInChange
                "identify" -> of(rest)?.let(::Identify)
                "revoke" -> Revoke
                "log" -> Log
                "others" -> Others
                "other" -> id(::Other)
                "examine" -> Examine
                "sign-file" -> SignFile
                "offline" -> Offline
                else -> null
            }
        }
    }
}

/**
 * The screen that an operator's call opens over [front], and that leads back to it; none where the citizen is there
 * already, or is about to type a PIN or a code: the way to the call stands on Start.
 */
fun called(front: Route): Route? = when (front) {
    is Route.Identify, is Route.Link, is Route.Key, is Route.OnCard, is Route.Sign, is Route.Other, is Route.Unlock,
    Route.PinChange, Route.Puk, Route.Revoke, Route.SignFile, Route.Erase,
    -> null
    else -> Route.Identify(front)
}

/** The root of a tab. */
val Tab.root: Route
    get() = when (this) {
        Tab.Services -> Route.Start
        Tab.Requests -> Route.Requests
        Tab.Documents -> Route.Documents
        Tab.Settings -> Route.Settings
    }
