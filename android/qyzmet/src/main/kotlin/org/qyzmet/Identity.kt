package org.qyzmet

/**
 * Who the citizen is: linking the phone to a person. The state survives a kill at any moment; tries and waits are
 * counted here and by the gateway.
 *
 * A call that is cancelled is broken off, waited for, and [linkState] then says where the linking stands.
 */
public interface Identity {
    /** Where the linking stands. Works offline. */
    public suspend fun linkState(lang: Lang): LinkView

    /** The linked citizen, `null` when there is none. Works offline. */
    public suspend fun citizen(lang: Lang): CitizenView?

    /**
     * How the SIM card stands to the number that was linked. Looks at the SIM cards and stores a change: call it when the
     * phone says that a SIM came or went. While it is `changed`, nothing is signed; [startLink] proves the number again.
     * Works offline.
     */
    public suspend fun sim(lang: Lang): SimView

    /**
     * Asks the gateway to link this number to this person; it sends an SMS code. [cardPin] is the PIN of the identity
     * card: sent once, never kept. Fails with `input.iin`, `input.phone`, `identity.…`, `conflict.home_busy`,
     * `conflict.state_changed` (linked already, and the SIM is the same), and as a call without a line does.
     */
    public suspend fun startLink(iin: String, phone: String, cardPin: String, lang: Lang): LinkView

    /** Asks for another SMS code. Fails with `identity.link_not_started`, `gateway.busy` (too early, says when). */
    public suspend fun resendCode(lang: Lang): LinkView

    /**
     * Hands in the code of the SMS. When it returns the phone is linked, durably. Fails with `identity.code_wrong`
     * (names the tries that are left), `identity.code_expired`, `identity.too_many_tries`.
     */
    public suspend fun confirmCode(code: String, lang: Lang): LinkView

    /**
     * Signs in by the [pin] of the authentication key ([Signature.createAuthenticationKey]), without an SMS: for a
     * session that is over, or is to be a new one. After a change of the SIM it takes [startLink]. Cancelled or killed it
     * has cost a try at most, and may be repeated. When it returns, requests that waited for a session go on. Needs a
     * line. Fails with `signature.authentication_pin_format`, `signature.authentication_key_missing`,
     * `signature.pin_wrong` (names the tries that are left), `signature.pin_locked`, `signature.certificate_expired`,
     * `signature.certificate_revoked`, `signature.sim_changed`, `identity.link_required` (never linked),
     * `identity.too_many_tries`, `conflict.home_busy`, `conflict.state_changed` (it took too long: repeat it).
     */
    public suspend fun signIn(pin: String, lang: Lang): LinkView
}

internal class IdentityCalls(private val calls: Calls, private val native: NativeIdentity) : Identity {
    // What a killed process left half-done is ended here: a change.
    override suspend fun linkState(lang: Lang) = calls.write { native.linkState(lang) }

    override suspend fun citizen(lang: Lang) = calls.read { native.citizen(lang) }

    // A change of the SIM is stored.
    override suspend fun sim(lang: Lang) = calls.write { native.sim(lang) }

    override suspend fun startLink(iin: String, phone: String, cardPin: String, lang: Lang) =
        calls.gateway { cancel -> native.startLink(iin, phone, cardPin, lang, cancel) }

    override suspend fun resendCode(lang: Lang) = calls.gateway { cancel -> native.resendCode(lang, cancel) }

    override suspend fun confirmCode(code: String, lang: Lang) =
        calls.gateway { cancel -> native.confirmCode(code, lang, cancel) }

    override suspend fun signIn(pin: String, lang: Lang) = calls.gateway { cancel -> native.signIn(pin, lang, cancel) }
}
