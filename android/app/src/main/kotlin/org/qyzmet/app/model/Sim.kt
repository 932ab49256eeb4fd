package org.qyzmet.app.model

import org.qyzmet.Change
import org.qyzmet.KeyView
import org.qyzmet.SimView

/** Another SIM is in the phone: nothing is signed until the number is proved again. */
val SimView.changed: Boolean get() = stateId == "changed"

/** The key waits for the number to be proved again; it is whole. */
val KeyView.simChanged: Boolean get() = stateId == "sim-changed"

/** What changes a key: itself, and who is linked. */
internal fun ofKey(change: Change): Boolean = change is Change.Signature || change is Change.Identity

/** What changes who is linked, and how the SIM card stands to their number. */
internal fun ofIdentity(change: Change): Boolean = change is Change.Identity
