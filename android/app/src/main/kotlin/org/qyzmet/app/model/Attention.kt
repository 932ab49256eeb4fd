package org.qyzmet.app.model

import org.qyzmet.RequestView

/** Where a request stands in a list: what needs the citizen first. */
enum class Group { NeedsMe, Running, Done }

/** How a state is drawn beside its words. */
enum class Tone { Waits, Runs, Asks, Kept, Lost, Unsure }

private val needsMe = setOf("rejected", "needs-more", "parked", "overdue")
private val running = setOf("queued", "sending", "unknown", "filed", "in-progress")

/** The group of a state; a kind that this version does not know is with what is done. */
fun groupOf(stateId: String): Group = when (stateId) {
    in needsMe -> Group.NeedsMe
    in running -> Group.Running
    else -> Group.Done
}

/** The sign of a state of a request or a document. */
fun toneOf(stateId: String): Tone = when (stateId) {
    "queued", "sending", "unknown" -> Tone.Waits
    "filed", "in-progress" -> Tone.Runs
    "ready", "receipt", "valid", "document-valid" -> Tone.Kept
    "needs-more", "parked", "rejected" -> Tone.Asks
    "refused", "overdue", "expired", "invalid", "document-invalid" -> Tone.Lost
    else -> Tone.Unsure
}

/** These requests by group, the core's order kept. */
fun grouped(requests: List<RequestView>): Map<Group, List<RequestView>> = requests.groupBy { groupOf(it.stateId) }
