// The ports of an Android phone, as an aar with its manifest, resources and rules for R8.
plugins {
    alias(libs.plugins.android.library)
}

android {
    namespace = "org.qyzmet.android"
    compileSdk = libs.versions.compileSdk.get().toInt()
    defaultConfig {
        minSdk = libs.versions.minSdk.get().toInt()
        consumerProguardFiles("src/main/resources/META-INF/proguard/org.qyzmet.adapters.pro")
    }
    compileOptions {
        sourceCompatibility = JavaVersion.VERSION_17
        targetCompatibility = JavaVersion.VERSION_17
    }
    packaging.resources.excludes += "META-INF/proguard/**"
    testOptions.unitTests.isIncludeAndroidResources = true
}

dependencies {
    api(project(":qyzmet")) { exclude(group = "net.java.dev.jna") }
    implementation(variantOf(libs.jna) { artifactType("aar") })
    testImplementation(libs.junit4)
    testImplementation(libs.robolectric)
}
