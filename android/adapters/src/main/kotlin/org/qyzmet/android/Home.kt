package org.qyzmet.android

import android.content.Context
import java.io.File

internal const val MAIN_SPACE = "main"

private val SPACE = Regex("[a-z0-9-]{1,32}")

internal fun checkedSpace(space: String): String {
    require(SPACE.matches(space)) { "a space is 1 to 32 of a-z, 0-9 and '-'" }
    return space
}

/**
 * The folder of a client's data: private to the app, and never in a backup or on its way to another phone, where the
 * keys that open it would be missing. Makes the folder above it; blocks.
 */
public fun qyzmetHome(context: Context, space: String = MAIN_SPACE): File =
    context.noBackupFilesDir.resolve("qyzmet").resolve(checkedSpace(space))
