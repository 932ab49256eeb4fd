package org.qyzmet.android

import android.app.Activity
import android.hardware.biometrics.BiometricManager.Authenticators
import android.hardware.biometrics.BiometricPrompt
import android.os.Build
import android.os.CancellationSignal
import java.security.Signature

/** The prompt of Android itself. What signs is bound to it: [signature] works once the phone knew the citizen. */
@SinceApi(28)
internal fun showPrompt(
    activity: Activity,
    words: PromptWords,
    signature: Signature,
    end: CancellationSignal,
    answer: (Confirmed) -> Unit,
) {
    val prompt = BiometricPrompt.Builder(activity).setTitle(words.title)
    words.subject?.let(prompt::setSubtitle)
    words.text?.let(prompt::setDescription)
    if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.R) {
        takeScreenLock(prompt)
    } else {
        prompt.setNegativeButton(words.no, activity.mainExecutor) { _, _ -> answer(Confirmed.DECLINED) }
    }
    prompt.build().authenticate(BiometricPrompt.CryptoObject(signature), end, activity.mainExecutor, Answers(answer))
}

/** As the keys are bound: see [AndroidSigningShelf]. Android has a button of its own then. */
@SinceApi(30)
private fun takeScreenLock(prompt: BiometricPrompt.Builder) {
    prompt.setAllowedAuthenticators(Authenticators.BIOMETRIC_STRONG or Authenticators.DEVICE_CREDENTIAL)
}

@SinceApi(28)
private class Answers(private val answer: (Confirmed) -> Unit) : BiometricPrompt.AuthenticationCallback() {
    override fun onAuthenticationSucceeded(result: BiometricPrompt.AuthenticationResult?) = answer(Confirmed.YES)

    // A finger that was not known: the prompt stays and takes another.
    override fun onAuthenticationFailed() = Unit

    override fun onAuthenticationError(errorCode: Int, errString: CharSequence?) = answer(confirmedOf(errorCode))
}

/** What an error of the prompt means. */
@SinceApi(28)
internal fun confirmedOf(error: Int): Confirmed = when (error) {
    BiometricPrompt.BIOMETRIC_ERROR_USER_CANCELED -> Confirmed.DECLINED
    BiometricPrompt.BIOMETRIC_ERROR_LOCKOUT, BiometricPrompt.BIOMETRIC_ERROR_LOCKOUT_PERMANENT -> Confirmed.LOCKED_OUT
    else -> Confirmed.UNANSWERED
}
