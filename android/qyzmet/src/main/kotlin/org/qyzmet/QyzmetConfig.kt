package org.qyzmet

import java.io.File

/**
 * Where a client keeps its data, whom it talks to and whom it trusts.
 *
 * @property home folder of this client, made when first needed. Keep it private to the app and out of backups.
 * @property gateway address of the gateway: `https://…`, or `http://` on loopback.
 * @property publishers whose signature on the catalogue is believed.
 * @property tlsRoots DER certificates trusted for TLS; no others are. May stay empty for `http://` on loopback.
 * @property softwareKeys folder of device keys kept as files, for a client without a [DeviceKey] port: for a desk and
 *   for tests, never for a phone. With neither of them [Qyzmet.open] fails with `internal.port`.
 * @property keyStoreSeconds how long the [DeviceKey] port may take for one answer; it may ask for a finger.
 */
public class QyzmetConfig(
    public val home: File,
    public val gateway: String,
    public val publishers: Publishers = Publishers.Sandbox,
    public val tlsRoots: List<ByteArray> = emptyList(),
    public val softwareKeys: File? = null,
    public val keyStoreSeconds: Int = 60,
)

/** Whose signature on the catalogue is believed, and with it the authorities behind receipts and documents. */
public sealed interface Publishers {
    /** The sandbox's own keys. They are public knowledge: nothing that they sign has legal force. */
    public data object Sandbox : Publishers

    /**
     * The keys of a real publisher.
     *
     * @property keys Ed25519 public keys, 32 bytes each.
     * @property threshold how many different ones must have signed.
     */
    public class Pinned(public val keys: List<ByteArray>, public val threshold: Int) : Publishers
}
