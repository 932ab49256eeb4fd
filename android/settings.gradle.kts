// Opens android/ in Android Studio: the facade, the Android adapters and the app. Never run where the tests run (Gradle
// and Google's SDK are not there): Maven builds and tests the same sources, `ManifestTest` and `versions` compare.
pluginManagement {
    repositories {
        google()
        mavenCentral()
        gradlePluginPortal()
    }
}

dependencyResolutionManagement {
    repositoriesMode = RepositoriesMode.FAIL_ON_PROJECT_REPOS
    repositories {
        google()
        mavenCentral()
    }
}

rootProject.name = "qyzmet"
include(":qyzmet", ":adapters", ":app")
