package org.qyzmet

import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.conflate
import kotlinx.coroutines.flow.filter
import kotlinx.coroutines.flow.filterNotNull
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.withContext

/**
 * The mobile government of one folder: open it with [open], ask its parts, end it with [shutdown] or [close].
 *
 * Every call is a suspend function that does its work on threads of this client, so all of it may be called from the
 * main thread. A call throws [QyzmetException] or the caller's own cancellation, nothing else. Two clients on different
 * folders live side by side; two on one folder take turns.
 */
public class Qyzmet private constructor(
    private val native: NativeClient,
    private val observers: Observers,
    private val calls: Calls,
    parts: Parts,
) : AutoCloseable {
    /** The services: browse, search, read. */
    public val catalogue: Catalogue = CatalogueCalls(calls, parts.catalogue)

    /** Who the citizen is: linking the phone to a person. */
    public val identity: Identity = IdentityCalls(calls, parts.identity)

    /** Forms and drafts. */
    public val forms: Forms = FormsCalls(calls, parts.forms)

    /** Requests: sealing, signing, the outbox, receipts and statuses. */
    public val requests: Requests = RequestsCalls(calls, parts.requests)

    /** Result documents. */
    public val documents: Documents = DocumentsCalls(calls, parts.documents)

    /** The signature key of this phone. */
    public val signature: Signature = SignatureCalls(calls, parts.signature)

    /** Signing sessions: text and verification code before the PIN. */
    public val sessions: Sessions = SessionsCalls(calls, parts.sessions)

    /** The video identification, where the authority wants one before it certifies a key. */
    public val identification: Identification = IdentificationCalls(calls, parts.identification)

    /** The words of the screens. */
    public val texts: Texts = Texts(calls)

    private val ending = CoroutineScope(Dispatchers.IO).async(start = CoroutineStart.LAZY) {
        calls.close { native.shutdown() }
        observers.end()
        parts.close()
        native.close()
    }

    /**
     * Every change from the moment of collecting on, in order, after it is stored: events, none is dropped, and a slow
     * collector makes nobody wait. Ends with the client; collecting after that fails with `conflict.closed`.
     */
    public val changes: Flow<Change> = events(first = false).filterNotNull()

    /**
     * A state: [read] now, and again after each change that [what] is true of. Conflated: a slow collector gets the
     * newest state and not each between. No change is missed between the first reading and the first change.
     */
    public fun <T> watch(what: (Change) -> Boolean, read: suspend () -> T): Flow<T> =
        events(first = true).filter { it == null || what(it) }.conflate().map { read() }

    /** What works right now, so that a screen knows it before it draws a button, and how the stores are. */
    public suspend fun health(): Health = calls.read { native.health() }

    /**
     * The app goes to the background: closes the databases and drops the vault's key from memory. Calls that need them
     * fail with `conflict.suspended` until [resume].
     */
    public suspend fun pause(): Unit = calls.write { native.suspend() }

    /** The app is back: allows the databases to be opened again. */
    public suspend fun resume(): Unit = calls.write { native.resume() }

    /**
     * Removes everything of this client from the phone, keys first. What the gateway has filed stays filed. Fails with
     * `conflict.home_busy` (another process has the folder; nothing is erased), `storage.read_only`, `internal.port`.
     */
    public suspend fun erase(): Unit = calls.write { native.erase() }

    /** Ends the client: refuses new calls, breaks off what runs, and returns when nothing of it runs any more. */
    public suspend fun shutdown(): Unit = withContext(Dispatchers.IO) { ending.await() }

    /** Begins [shutdown] and returns at once, for a place that can't wait. More than once does no more. */
    override fun close() {
        ending.start()
    }

    /**
     * Changes; before them, if [first] is wanted, `null` once the registration stands. Whoever collects is registered
     * before collecting suspends for the first time.
     */
    private fun events(first: Boolean): Flow<Change?> = flow {
        val channel = Channel<Change>(Channel.UNLIMITED)
        if (!observers.add(channel)) throw calls.closed()
        try {
            if (first) emit(null)
            for (change in channel) emit(change)
        } finally {
            observers.remove(channel)
        }
    }

    /** The handles beside the client's own; this client is their one owner. */
    private class Parts(client: NativeClient) : AutoCloseable {
        val catalogue = client.catalogue()
        val identity = client.identity()
        val forms = client.forms()
        val requests = client.requests()
        val documents = client.documents()
        val signature = client.signature()
        val identification = signature.identification()
        val sessions = client.sessions()

        override fun close() =
            listOf(catalogue, identity, forms, requests, documents, identification, signature, sessions)
                .forEach(AutoCloseable::close)
    }

    /** Opens clients. */
    public companion object {
        /**
         * Opens a client. Loads the native library the first time (about 0.1 s, off the main thread); touches no file.
         * Fails with `internal.library_missing` when the app was packed without the library: show the citizen's text of
         * the error instead of a first screen; with `internal.port` when nobody keeps device keys.
         */
        public suspend fun open(config: QyzmetConfig, ports: QyzmetPorts = QyzmetPorts()): Qyzmet =
            withContext(Dispatchers.IO) {
                Library.ensureLoaded()
                translated { opened(config, ports) }
            }

        private fun opened(config: QyzmetConfig, ports: QyzmetPorts): Qyzmet {
            val observers = Observers()
            val native = NativeClient(config.toNative(), ports.toNative(observers))
            return Qyzmet(
                native,
                observers,
                Calls(failure("conflict.closed", "the client is closed", emptyMap())),
                Parts(native),
            )
        }
    }
}

private fun QyzmetConfig.toNative() = NativeConfig(
    home = home.path,
    gateway = gateway,
    publishers = when (publishers) {
        is Publishers.Pinned -> NativePublishers(publishers.keys, publishers.threshold.coerceAtLeast(1).toUInt())
        Publishers.Sandbox -> null
    },
    tlsRoots = tlsRoots,
    softwareKeys = softwareKeys?.path,
    keyStoreSeconds = keyStoreSeconds.coerceAtLeast(1).toUInt(),
)

private fun QyzmetPorts.toNative(observers: Observers) = NativePorts(
    deviceKey = deviceKey?.let(::DeviceKeyAdapter),
    clock = clock?.let(::ClockAdapter),
    connectivity = connectivity?.let(::ConnectivityAdapter),
    simWatch = simWatch?.let(::SimWatchAdapter),
    simCard = simCard?.let(::SimCardAdapter),
    signingKeys = signingKeys?.let(::SigningKeysAdapter),
    video = video?.let(::VideoProviderAdapter),
    observer = observers,
)
