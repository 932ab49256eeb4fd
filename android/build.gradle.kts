// The plugins' versions, once. AGP 9 compiles Kotlin itself; naming Kotlin's plugin here makes it take our version.
plugins {
    alias(libs.plugins.android.application) apply false
    alias(libs.plugins.android.library) apply false
    alias(libs.plugins.kotlin.jvm) apply false
    alias(libs.plugins.kotlin.compose) apply false
}
