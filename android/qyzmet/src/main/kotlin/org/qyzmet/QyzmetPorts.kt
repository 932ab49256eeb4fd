package org.qyzmet

/**
 * What the app supplies to the core. Whatever stays `null` is the core's own software part: key files in
 * [QyzmetConfig.softwareKeys], the system's clock, a line of which nothing is known.
 *
 * A port is called from threads of the core, at any time until [Qyzmet.shutdown] has returned. It never calls the client
 * back (that call fails with `internal.port`), and it reports a failure by any exception: calls that need it then fail
 * with `internal.port`. A key store that takes longer than [QyzmetConfig.keyStoreSeconds] has failed; a line that is not
 * known within a second is not known; a clock must answer at once.
 *
 * @property deviceKey the phone's key store.
 * @property clock the phone's clock.
 * @property connectivity what the phone knows of its line.
 * @property simWatch the phone's SIM cards; what is not told within a second is not known, and no change is noticed.
 * @property simCard the phone's SIM cards, for a key in an applet; without it there is no such key.
 * @property signingKeys signing keys in the phone's hardware; without it the signature key is sealed in the vault.
 * @property video the app's own provider of video identification; without it the gateway's.
 */
public class QyzmetPorts(
    public val deviceKey: DeviceKey? = null,
    public val clock: Clock? = null,
    public val connectivity: Connectivity? = null,
    public val simWatch: SimWatch? = null,
    public val simCard: SimCard? = null,
    public val signingKeys: SigningKeys? = null,
    public val video: VideoProvider? = null,
)
