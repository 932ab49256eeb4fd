// The facade: a plain JVM library. On Android the app takes JNA's aar in place of its jar (see adapters).
plugins {
    alias(libs.plugins.kotlin.jvm)
}

kotlin {
    jvmToolchain(17)
    explicitApi()
    sourceSets.main { kotlin.srcDirs("src/main/kotlin", "src/generated/kotlin") }
}

dependencies {
    api(libs.coroutines.core)
    implementation(libs.jna)
}
