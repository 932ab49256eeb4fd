// The app. The core's native libraries (see ../README.md) lie in src/android/jniLibs/ABI/libqyzmet_ffi.so.
plugins {
    alias(libs.plugins.android.application)
    alias(libs.plugins.kotlin.compose)
}

android {
    namespace = "org.qyzmet.app.android"
    compileSdk = libs.versions.compileSdk.get().toInt()
    defaultConfig {
        applicationId = "org.qyzmet.app"
        minSdk = libs.versions.minSdk.get().toInt()
        targetSdk = libs.versions.targetSdk.get().toInt()
        versionCode = 1
        versionName = "0.1.0"
    }
    androidResources.localeFilters += listOf("kk", "ru", "en")
    sourceSets.named("main") {
        manifest.srcFile("src/android/AndroidManifest.xml")
        java.setSrcDirs(emptyList<String>())
        kotlin.directories += listOf("src/main/kotlin", "src/android/kotlin")
        res.directories += "src/android/res"
        assets.directories += "src/main/resources"
        jniLibs.directories += "src/android/jniLibs"
    }
    buildTypes.named("release") {
        isMinifyEnabled = true
        isShrinkResources = true
        proguardFiles("src/android/keep.pro")
    }
    compileOptions {
        sourceCompatibility = JavaVersion.VERSION_17
        targetCompatibility = JavaVersion.VERSION_17
    }
}

dependencies {
    implementation(project(":adapters"))
    implementation(libs.coroutines.android)
    implementation(libs.compose.foundation)
    implementation(libs.compose.ui)
    implementation(libs.material3)
    implementation(libs.activity.compose)
    implementation(libs.core.ktx)
    implementation(libs.lifecycle.runtime.compose)
}
