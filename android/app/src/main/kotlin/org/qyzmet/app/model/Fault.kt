package org.qyzmet.app.model

import org.qyzmet.Failure

/** Why nothing goes on; drawn instead of a screen. */
data class Fault(val kind: Kind, val failure: Failure) {
    enum class Kind {
        /** What the citizen stored can't be opened; the catalogue can. */
        Vault,

        /** The library rests; it only has to be woken. */
        Resting,

        /** Another window or process is at work on the same data. */
        OtherWindow,
    }
}

/** The fault that a failure stands for; most are the screen's own matter. */
fun faultOf(failure: Failure): Fault? = when {
    failure.code.startsWith("storage.vault_") -> Fault(Fault.Kind.Vault, failure)
    failure.code == "conflict.suspended" -> Fault(Fault.Kind.Resting, failure)
    failure.code == "conflict.home_busy" -> Fault(Fault.Kind.OtherWindow, failure)
    else -> null
}
