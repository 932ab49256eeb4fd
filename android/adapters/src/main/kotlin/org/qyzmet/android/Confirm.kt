package org.qyzmet.android

import java.security.Signature

/**
 * Asks the citizen for a finger, a face or the screen lock's code. The app shows the prompt, in its own window:
 * [BiometricConfirm] does, or `BiometricPrompt.authenticate` of your own with a `CryptoObject` of the signature.
 */
public fun interface Confirm {
    /** Whether there is a prompt to show on this phone; without one no key is made that needs it. Answers at once. */
    public val available: Boolean get() = true

    /**
     * Shows the prompt for this very [signature] and waits for the citizen, less than
     * [keyStoreSeconds][org.qyzmet.QyzmetConfig.keyStoreSeconds], since the core waits no longer. Called on a thread of
     * the core, never on the main one.
     */
    public fun confirm(signature: Signature): Confirmed
}

/** What came of a prompt. All but [YES] is `signature.not_confirmed`: nothing is signed, and no try of the PIN is lost. */
public enum class Confirmed {
    /** The citizen confirmed. */
    YES,

    /** The citizen said no. */
    DECLINED,

    /** The phone takes no finger and no face for now: there were too many that it did not know. */
    LOCKED_OUT,

    /** The prompt could not be shown, was taken away by the phone, or nobody answered in time. */
    UNANSWERED,
}
