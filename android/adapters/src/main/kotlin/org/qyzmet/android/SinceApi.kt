package org.qyzmet.android

/**
 * Uses what Android has only since this API level; whoever calls it asks for the level first. The check against the
 * oldest Android that we run on (see pom.xml) leaves out what is marked so, and nothing else.
 */
@Retention(AnnotationRetention.BINARY)
@Target(AnnotationTarget.FUNCTION, AnnotationTarget.CLASS)
internal annotation class SinceApi(val level: Int)
