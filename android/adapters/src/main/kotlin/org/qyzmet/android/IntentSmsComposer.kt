package org.qyzmet.android

import android.content.ActivityNotFoundException
import android.content.Context
import android.content.Intent
import android.net.Uri
import org.qyzmet.SmsComposer

/** Opens the phone's message composer with everything filled in. The citizen sends it: no permission is needed. */
public class IntentSmsComposer(private val context: Context) : SmsComposer {
    override fun compose(number: String, text: String): Boolean {
        val intent = Intent(Intent.ACTION_SENDTO, Uri.fromParts("smsto", number, null))
            .putExtra("sms_body", text)
            .addFlags(Intent.FLAG_ACTIVITY_NEW_TASK)
        return try {
            context.startActivity(intent)
            true
        } catch (_: ActivityNotFoundException) {
            // A tablet without messages.
            false
        }
    }
}
