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
                "offline" -> Offline
                else -> null
            }
        }
    }
}

/** The root of a tab. */
val Tab.root: Route
    get() = when (this) {
        Tab.Services -> Route.Start
        Tab.Requests -> Route.Requests
        Tab.Documents -> Route.Documents
        Tab.Settings -> Route.Settings
    }
