package org.qyzmet.app.android

import android.app.Activity
import android.content.ActivityNotFoundException
import android.content.Intent
import android.net.Uri
import android.view.WindowManager
import androidx.activity.compose.BackHandler
import androidx.compose.runtime.Composable
import androidx.compose.ui.graphics.ImageBitmap
import androidx.compose.ui.text.font.Font
import androidx.compose.ui.text.font.FontFamily
import androidx.compose.ui.text.font.FontWeight
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.catch
import kotlinx.coroutines.flow.map
import kotlinx.coroutines.withContext
import org.qyzmet.Line
import org.qyzmet.PortException
import org.qyzmet.android.NetworkLine
import org.qyzmet.android.PhoneSimWatch
import org.qyzmet.app.model.Host
import java.io.File

/** What an Android phone does for the screens. Lives as long as its [activity]. */
class AndroidHost(private val activity: Activity) : Host {
    override val font: FontFamily = FontFamily(
        Font("fonts/GolosText-Regular.ttf", activity.assets, FontWeight.Normal),
        Font("fonts/GolosText-SemiBold.ttf", activity.assets, FontWeight.SemiBold),
    )

    override val prefs: AndroidPrefs = AndroidPrefs(activity)

    override val line: Flow<Line> = NetworkLine(activity.applicationContext).lines

    /** The app asks for no permission for it: where the phone does not tell, it is looked at on coming to the front. */
    override val simChanges: Flow<Unit> = PhoneSimWatch(activity.applicationContext).changes
        .map { }
        .catch { e -> if (e !is PortException) throw e }

    override val inFront: MutableStateFlow<Boolean> = MutableStateFlow(false)

    override val canDial: Boolean = dialling("0").resolveActivity(activity.packageManager) != null

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

    override fun secureScreen(on: Boolean) = if (on) {
        activity.window.addFlags(
            WindowManager.LayoutParams.FLAG_SECURE,
        )
    } else {
        activity.window.clearFlags(WindowManager.LayoutParams.FLAG_SECURE)
    }

    override suspend fun pdfPages(bytes: ByteArray, width: Int): List<ImageBitmap>? =
        withContext(Dispatchers.IO) { drawPages(activity.cacheDir, bytes, width) }

    override fun workFolder(): String = newShareFolder(activity).path

    override fun now(): Long = System.currentTimeMillis()

    /** Lets Android show where "back" leads before the finger is lifted. */
    @Composable
    override fun OnBack(enabled: Boolean, back: () -> Unit) = BackHandler(enabled, back)
}
