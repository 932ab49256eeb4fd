package org.qyzmet.desk

import androidx.compose.ui.text.font.FontFamily
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.platform.Font

/** Golos Text from the app's own files: the same letters on every machine. */
val golos = FontFamily(
    Font("fonts/GolosText-Regular.ttf", FontWeight.Normal),
    Font("fonts/GolosText-SemiBold.ttf", FontWeight.SemiBold),
)
