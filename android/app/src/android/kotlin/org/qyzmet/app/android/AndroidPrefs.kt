package org.qyzmet.app.android

import android.app.LocaleManager
import android.content.Context
import android.content.res.Configuration
import android.os.Build
import android.os.LocaleList
import androidx.annotation.RequiresApi
import androidx.core.content.edit
import org.qyzmet.Lang
import org.qyzmet.app.model.Prefs
import org.qyzmet.app.model.TextScale

/**
 * What the citizen set. The language stands where Android 13 and later keep it, so that the phone's settings and ours
 * are one; older phones keep it here.
 */
class AndroidPrefs(private val context: Context) : Prefs {
    private val kept = context.getSharedPreferences("settings", Context.MODE_PRIVATE)
    private val phoneKeepsLang = Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU

    /** The language that was last set, or read, here. */
    private var spoken: Lang? = null

    override var lang: Lang?
        get() = read().also { spoken = it }
        set(value) {
            spoken = value
            if (phoneKeepsLang) tellPhone(context, value) else kept.edit { putString(LANG, value?.name) }
        }

    override var textScale: TextScale
        get() = TextScale.entries.find { it.name == kept.getString(TEXT, null) } ?: TextScale.System
        set(value) = kept.edit { putString(TEXT, value.name) }

    override var shuffledPad: Boolean
        get() = kept.getBoolean(SHUFFLED, false)
        set(value) = kept.edit { putBoolean(SHUFFLED, value) }

    /** Whether another language was chosen outside of the app. */
    fun wasSpokenElsewhere(): Boolean = read() != spoken

    private fun read(): Lang? =
        if (phoneKeepsLang) phoneTells(context) else Lang.entries.find { it.name == kept.getString(LANG, null) }

    private companion object {
        const val LANG = "lang"
        const val TEXT = "text"
        const val SHUFFLED = "shuffled-pad"
    }
}

/** The phone's own languages, in the citizen's order: the first that is one of ours. */
fun phoneLang(configuration: Configuration): Lang? = firstOf(configuration.locales)

private fun firstOf(locales: LocaleList): Lang? = (0 until locales.size()).firstNotNullOfOrNull { i ->
    Lang.entries.find { it.name.equals(locales[i].language, ignoreCase = true) }
}

@RequiresApi(33)
private fun phoneTells(context: Context): Lang? = firstOf(locales(context).applicationLocales)

@RequiresApi(33)
private fun tellPhone(context: Context, lang: Lang?) {
    locales(context).applicationLocales = LocaleList.forLanguageTags(lang?.name?.lowercase().orEmpty())
}

@RequiresApi(33)
private fun locales(context: Context): LocaleManager =
    checkNotNull(context.getSystemService(LocaleManager::class.java)) { "Android 13 without languages" }
