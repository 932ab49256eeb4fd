package org.qyzmet.app.android

import android.app.Activity
import android.app.KeyguardManager
import android.content.ActivityNotFoundException
import android.content.Intent
import android.net.Uri
import android.os.Build
import android.view.MotionEvent
import android.view.WindowManager
import androidx.activity.compose.BackHandler
import androidx.activity.result.ActivityResultRegistryOwner
import androidx.compose.runtime.Composable
import androidx.compose.ui.graphics.ImageBitmap
import androidx.compose.ui.text.font.Font
import androidx.compose.ui.text.font.FontFamily
import androidx.compose.ui.text.font.FontWeight
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.catch
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.flow.receiveAsFlow
import kotlinx.coroutines.withContext
import org.qyzmet.Line
import org.qyzmet.PortException
import org.qyzmet.android.NetworkLine
import org.qyzmet.android.PhoneSimWatch
import org.qyzmet.app.model.Chip
import org.qyzmet.app.model.Host
import org.qyzmet.app.model.Picking
import java.io.File

/** What an Android phone does for the screens. Lives as long as its [activity]. */
class AndroidHost(private val activity: Activity) : Host {
    override val font: FontFamily = FontFamily(
        Font("fonts/GolosText-Regular.ttf", activity.assets, FontWeight.Normal),
        Font("fonts/GolosText-SemiBold.ttf", activity.assets, FontWeight.SemiBold),
    )

    override val prefs: AndroidPrefs = AndroidPrefs(activity)

    /** Some builds of Android 11 refuse to tell, though the app may ask: then nothing is known, and all is tried. */
    override val line: Flow<Line> = NetworkLine(activity.applicationContext).lines
        .catch { e -> if (e is RuntimeException) emit(Line.UNKNOWN) else throw e }

    /** The app asks for no permission for it: where the phone does not tell, it is looked at on coming to the front. */
    override val simChanges: Flow<Unit> = PhoneSimWatch(activity.applicationContext).changes
        .map { }
        .catch { e -> if (e !is PortException) throw e }

    override val inFront: MutableStateFlow<Boolean> = MutableStateFlow(false)

    override val covered: MutableStateFlow<Boolean> = MutableStateFlow(false)

    private val links = Channel<String>(Channel.UNLIMITED)

    override val invitations: Flow<String> = links.receiveAsFlow()

    /** Another app opened this link with ours. */
    fun invited(link: String) {
        links.trySend(link)
    }

    override val canDial: Boolean = dialling("0").resolveActivity(activity.packageManager) != null

    override val chip: Chip
        get() = when {
            Build.VERSION.SDK_INT < Build.VERSION_CODES.P -> Chip.None
            activity.getSystemService(KeyguardManager::class.java)?.isDeviceSecure == true -> Chip.Ready
            else -> Chip.NeedsScreenLock
        }

    override fun openDialer(number: String) {
        try {
            activity.startActivity(dialling(number))
        } catch (_: ActivityNotFoundException) {
            // The dialer was switched off since; the number stands on the screen.
        }
    }

    private fun dialling(number: String) = Intent(Intent.ACTION_DIAL, Uri.fromParts("tel", number, null))

    override fun share(files: List<String>, title: String) {
        val send = sendIntent(activity, files.map(::File)) ?: return
        activity.startActivity(Intent.createChooser(send, title))
    }

    private val picker = (activity as? ActivityResultRegistryOwner)?.let { FilePicker(it.activityResultRegistry, activity.contentResolver) }

    override suspend fun pick(many: Boolean): Picking = picker?.pick(many) ?: Picking.Nothing

    override fun secureScreen(on: Boolean) {
        val secure = WindowManager.LayoutParams.FLAG_SECURE
        activity.window.setFlags(if (on) secure else 0, secure)
        // A finger that comes through another app's window was led: what was read there is not what is here.
        activity.window.decorView.filterTouchesWhenObscured = on
        covered.value = false
    }

    /** A finger comes down: one that Android doesn't take here is told why, or the screen would look dead. */
    fun touched(finger: MotionEvent) {
        if (finger.actionMasked != MotionEvent.ACTION_DOWN) return
        covered.value = activity.window.decorView.filterTouchesWhenObscured && finger.flags and MotionEvent.FLAG_WINDOW_IS_OBSCURED != 0
    }

    override suspend fun pdfPages(bytes: ByteArray, width: Int): List<ImageBitmap>? =
        withContext(Dispatchers.IO) { drawPages(activity.cacheDir, bytes, width) }

    override fun workFolder(): String = newShareFolder(activity).path

    override fun now(): Long = System.currentTimeMillis()

    /** Lets Android show where "back" leads before the finger is lifted. */
    @Composable
    override fun OnBack(enabled: Boolean, back: () -> Unit) = BackHandler(enabled, back)
}
