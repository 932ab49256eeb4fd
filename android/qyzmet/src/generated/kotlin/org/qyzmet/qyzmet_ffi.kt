// Written by bindings/ffi/bindgen from the library; don't edit. Anew: cargo run -p qyzmet-bindgen

@file:Suppress("NAME_SHADOWING")

package org.qyzmet

// Common helper code.
//
// Ideally this would live in a separate .kt file where it can be unittested etc
// in isolation, and perhaps even published as a re-useable package.
//
// However, it's important that the details of how this helper code works (e.g. the
// way that different builtin types are passed across the FFI) exactly match what's
// expected by the Rust code on the other side of the interface. In practice right
// now that means coming from the exact some version of `uniffi` that was used to
// compile the Rust component. The easiest way to ensure this is to bundle the Kotlin
// helpers directly inline like we're doing here.

import com.sun.jna.Library
import com.sun.jna.IntegerType
import com.sun.jna.Native
import com.sun.jna.Pointer
import com.sun.jna.Structure
import com.sun.jna.Callback
import com.sun.jna.ptr.*
import java.nio.ByteBuffer
import java.nio.ByteOrder
import java.nio.CharBuffer
import java.nio.charset.CodingErrorAction
import java.util.concurrent.atomic.AtomicLong
import java.util.concurrent.ConcurrentHashMap
import java.util.concurrent.atomic.AtomicBoolean
import kotlin.coroutines.resume
import kotlinx.coroutines.CancellableContinuation
import kotlinx.coroutines.DelicateCoroutinesApi
import kotlinx.coroutines.GlobalScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.launch
import kotlinx.coroutines.suspendCancellableCoroutine

// This is a helper for safely working with byte buffers returned from the Rust code.
// A rust-owned buffer is represented by its capacity, its current length, and a
// pointer to the underlying data.

/**
 * @suppress
 */
@Structure.FieldOrder("capacity", "len", "data")
internal open class RustBuffer : Structure() {
    // Note: `capacity` and `len` are actually `ULong` values, but JVM only supports signed values.
    // When dealing with these fields, make sure to call `toULong()`.
    @JvmField var capacity: Long = 0
    @JvmField var len: Long = 0
    @JvmField var data: Pointer? = null

    class ByValue: RustBuffer(), Structure.ByValue
    class ByReference: RustBuffer(), Structure.ByReference

   internal fun setValue(other: RustBuffer) {
        capacity = other.capacity
        len = other.len
        data = other.data
    }

    companion object {
        internal fun alloc(size: ULong = 0UL) = uniffiRustCall() { status ->
            // Note: need to convert the size to a `Long` value to make this work with JVM.
            UniffiLib.ffi_qyzmet_ffi_rustbuffer_alloc(size.toLong(), status)
        }.also {
            if(it.data == null) {
               throw RuntimeException("RustBuffer.alloc() returned null data pointer (size=${size})")
           }
        }

        internal fun create(capacity: ULong, len: ULong, data: Pointer?): RustBuffer.ByValue {
            var buf = RustBuffer.ByValue()
            buf.capacity = capacity.toLong()
            buf.len = len.toLong()
            buf.data = data
            return buf
        }

        internal fun free(buf: RustBuffer.ByValue) = uniffiRustCall() { status ->
            UniffiLib.ffi_qyzmet_ffi_rustbuffer_free(buf, status)
        }
    }

    @Suppress("TooGenericExceptionThrown")
    fun asByteBuffer() =
        this.data?.getByteBuffer(0, this.len)?.also {
            it.order(ByteOrder.BIG_ENDIAN)
        }
}

// This is a helper for safely passing byte references into the rust code.
// It's not actually used at the moment, because there aren't many things that you
// can take a direct pointer to in the JVM, and if we're going to copy something
// then we might as well copy it into a `RustBuffer`. But it's here for API
// completeness.

@Structure.FieldOrder("len", "data")
internal open class ForeignBytes : Structure() {
    @JvmField var len: Int = 0
    @JvmField var data: Pointer? = null

    class ByValue : ForeignBytes(), Structure.ByValue
}

// Converter for `&[u8]` / `[ByRef] bytes` arguments.
//
// Only `lower` is valid — zero-copy byte buffers only flow foreign -> Rust,
// and only in argument position. `lift`, `read`, `write`, and
// `allocationSize` have no sound implementation here and all panic at
// runtime. The `FfiConverter` interface is implemented so that the
// compiler enforces the full method set (rather than relying on eyeball).
//
// The provided `ByteBuffer` MUST be direct — only direct buffers have a
// stable native address that JNA can expose via `getDirectBufferPointer`.
// The returned `ForeignBytes.ByValue` is only valid for the duration of
// the FFI call; the Rust side treats it as a borrow.
internal object FfiConverterByRefBytes : FfiConverter<java.nio.ByteBuffer, ForeignBytes.ByValue> {
    override fun lower(value: java.nio.ByteBuffer): ForeignBytes.ByValue {
        require(value.isDirect) { "UniFFI zero-copy &[u8] requires a direct ByteBuffer. Use ByteBuffer.allocateDirect()." }
        val remaining = value.remaining()
        val fb = ForeignBytes.ByValue()
        fb.len = remaining
        // Zero-length direct buffers: skip getDirectBufferPointer (platform-variable behavior)
        // and pass null. The Rust side treats (null, 0) as &[].
        fb.data = if (remaining == 0) null else com.sun.jna.Native.getDirectBufferPointer(value)
        return fb
    }

    override fun lift(value: ForeignBytes.ByValue): java.nio.ByteBuffer =
        error("ByRef bytes cannot be lifted: zero-copy &[u8] only flows foreign->Rust")

    override fun read(buf: java.nio.ByteBuffer): java.nio.ByteBuffer =
        error("ByRef bytes cannot be read from a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")

    override fun write(value: java.nio.ByteBuffer, buf: java.nio.ByteBuffer): Unit =
        error("ByRef bytes cannot be written to a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")

    override fun allocationSize(value: java.nio.ByteBuffer): ULong =
        error("ByRef bytes have no RustBuffer allocation size: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
}
/**
 * The FfiConverter interface handles converter types to and from the FFI
 *
 * All implementing objects should be public to support external types.  When a
 * type is external we need to import it's FfiConverter.
 *
 * @suppress
 */
internal interface FfiConverter<KotlinType, FfiType> {
    // Convert an FFI type to a Kotlin type
    fun lift(value: FfiType): KotlinType

    // Convert an Kotlin type to an FFI type
    fun lower(value: KotlinType): FfiType

    // Read a Kotlin type from a `ByteBuffer`
    fun read(buf: ByteBuffer): KotlinType

    // Calculate bytes to allocate when creating a `RustBuffer`
    //
    // This must return at least as many bytes as the write() function will
    // write. It can return more bytes than needed, for example when writing
    // Strings we can't know the exact bytes needed until we the UTF-8
    // encoding, so we pessimistically allocate the largest size possible (3
    // bytes per codepoint).  Allocating extra bytes is not really a big deal
    // because the `RustBuffer` is short-lived.
    fun allocationSize(value: KotlinType): ULong

    // Write a Kotlin type to a `ByteBuffer`
    fun write(value: KotlinType, buf: ByteBuffer)

    // Lower a value into a `RustBuffer`
    //
    // This method lowers a value into a `RustBuffer` rather than the normal
    // FfiType.  It's used by the callback interface code.  Callback interface
    // returns are always serialized into a `RustBuffer` regardless of their
    // normal FFI type.
    fun lowerIntoRustBuffer(value: KotlinType): RustBuffer.ByValue {
        val rbuf = RustBuffer.alloc(allocationSize(value))
        try {
            val bbuf = rbuf.data!!.getByteBuffer(0, rbuf.capacity).also {
                it.order(ByteOrder.BIG_ENDIAN)
            }
            write(value, bbuf)
            rbuf.writeField("len", bbuf.position().toLong())
            return rbuf
        } catch (e: Throwable) {
            RustBuffer.free(rbuf)
            throw e
        }
    }

    // Lift a value from a `RustBuffer`.
    //
    // This here mostly because of the symmetry with `lowerIntoRustBuffer()`.
    // It's currently only used by the `FfiConverterRustBuffer` class below.
    fun liftFromRustBuffer(rbuf: RustBuffer.ByValue): KotlinType {
        val byteBuf = rbuf.asByteBuffer()!!
        try {
           val item = read(byteBuf)
           if (byteBuf.hasRemaining()) {
               throw RuntimeException("junk remaining in buffer after lifting, something is very wrong!!")
           }
           return item
        } finally {
            RustBuffer.free(rbuf)
        }
    }
}

/**
 * FfiConverter that uses `RustBuffer` as the FfiType
 *
 * @suppress
 */
internal interface FfiConverterRustBuffer<KotlinType>: FfiConverter<KotlinType, RustBuffer.ByValue> {
    override fun lift(value: RustBuffer.ByValue) = liftFromRustBuffer(value)
    override fun lower(value: KotlinType) = lowerIntoRustBuffer(value)
}
// A handful of classes and functions to support the generated data structures.
// This would be a good candidate for isolating in its own ffi-support lib.

internal const val UNIFFI_CALL_SUCCESS = 0.toByte()
internal const val UNIFFI_CALL_ERROR = 1.toByte()
internal const val UNIFFI_CALL_UNEXPECTED_ERROR = 2.toByte()

@Structure.FieldOrder("code", "error_buf")
internal open class UniffiRustCallStatus : Structure() {
    @JvmField var code: Byte = 0
    @JvmField var error_buf: RustBuffer.ByValue = RustBuffer.ByValue()

    class ByValue: UniffiRustCallStatus(), Structure.ByValue

    fun isSuccess(): Boolean {
        return code == UNIFFI_CALL_SUCCESS
    }

    fun isError(): Boolean {
        return code == UNIFFI_CALL_ERROR
    }

    fun isPanic(): Boolean {
        return code == UNIFFI_CALL_UNEXPECTED_ERROR
    }

    companion object {
        fun create(code: Byte, errorBuf: RustBuffer.ByValue): UniffiRustCallStatus.ByValue {
            val callStatus = UniffiRustCallStatus.ByValue()
            callStatus.code = code
            callStatus.error_buf = errorBuf
            return callStatus
        }
    }
}

internal class InternalException(message: String) : kotlin.Exception(message)

/**
 * Each top-level error class has a companion object that can lift the error from the call status's rust buffer
 *
 * @suppress
 */
internal interface UniffiRustCallStatusErrorHandler<E> {
    fun lift(error_buf: RustBuffer.ByValue): E;
}

// Helpers for calling Rust
// In practice we usually need to be synchronized to call this safely, so it doesn't
// synchronize itself

// Call a rust function that returns a Result<>.  Pass in the Error class companion that corresponds to the Err
private inline fun <U, E: kotlin.Exception> uniffiRustCallWithError(errorHandler: UniffiRustCallStatusErrorHandler<E>, callback: (UniffiRustCallStatus) -> U): U {
    var status = UniffiRustCallStatus()
    val return_value = callback(status)
    uniffiCheckCallStatus(errorHandler, status)
    return return_value
}

// Check UniffiRustCallStatus and throw an error if the call wasn't successful
private fun<E: kotlin.Exception> uniffiCheckCallStatus(errorHandler: UniffiRustCallStatusErrorHandler<E>, status: UniffiRustCallStatus) {
    if (status.isSuccess()) {
        return
    } else if (status.isError()) {
        throw errorHandler.lift(status.error_buf)
    } else if (status.isPanic()) {
        // when the rust code sees a panic, it tries to construct a rustbuffer
        // with the message.  but if that code panics, then it just sends back
        // an empty buffer.
        if (status.error_buf.len > 0) {
            throw InternalException(FfiConverterString.lift(status.error_buf))
        } else {
            throw InternalException("Rust panic")
        }
    } else {
        throw InternalException("Unknown rust call status: $status.code")
    }
}

/**
 * UniffiRustCallStatusErrorHandler implementation for times when we don't expect a CALL_ERROR
 *
 * @suppress
 */
internal object UniffiNullRustCallStatusErrorHandler: UniffiRustCallStatusErrorHandler<InternalException> {
    override fun lift(error_buf: RustBuffer.ByValue): InternalException {
        RustBuffer.free(error_buf)
        return InternalException("Unexpected CALL_ERROR")
    }
}

// Call a rust function that returns a plain value
private inline fun <U> uniffiRustCall(callback: (UniffiRustCallStatus) -> U): U {
    return uniffiRustCallWithError(UniffiNullRustCallStatusErrorHandler, callback)
}

internal inline fun<T> uniffiTraitInterfaceCall(
    callStatus: UniffiRustCallStatus,
    makeCall: () -> T,
    writeReturn: (T) -> Unit,
) {
    try {
        writeReturn(makeCall())
    } catch(e: kotlin.Exception) {
        val err = try { e.stackTraceToString() } catch(_: Throwable) { "" }
        callStatus.code = UNIFFI_CALL_UNEXPECTED_ERROR
        callStatus.error_buf = FfiConverterString.lower(err)
    }
}

internal inline fun<T, reified E: Throwable> uniffiTraitInterfaceCallWithError(
    callStatus: UniffiRustCallStatus,
    makeCall: () -> T,
    writeReturn: (T) -> Unit,
    lowerError: (E) -> RustBuffer.ByValue
) {
    try {
        writeReturn(makeCall())
    } catch(e: kotlin.Exception) {
        if (e is E) {
            callStatus.code = UNIFFI_CALL_ERROR
            callStatus.error_buf = lowerError(e)
        } else {
            val err = try { e.stackTraceToString() } catch(_: Throwable) { "" }
            callStatus.code = UNIFFI_CALL_UNEXPECTED_ERROR
            callStatus.error_buf = FfiConverterString.lower(err)
        }
    }
}
// Initial value and increment amount for handles.
// These ensure that Kotlin-generated handles always have the lowest bit set
private const val UNIFFI_HANDLEMAP_INITIAL = 1.toLong()
private const val UNIFFI_HANDLEMAP_DELTA = 2.toLong()

// Map handles to objects
//
// This is used pass an opaque 64-bit handle representing a foreign object to the Rust code.
internal class UniffiHandleMap<T: Any> {
    private val map = ConcurrentHashMap<Long, T>()
    // Start
    private val counter = java.util.concurrent.atomic.AtomicLong(UNIFFI_HANDLEMAP_INITIAL)

    val size: Int
        get() = map.size

    // Insert a new object into the handle map and get a handle for it
    fun insert(obj: T): Long {
        val handle = counter.getAndAdd(UNIFFI_HANDLEMAP_DELTA)
        map.put(handle, obj)
        return handle
    }

    // Clone a handle, creating a new one
    fun clone(handle: Long): Long {
        val obj = map.get(handle) ?: throw InternalException("UniffiHandleMap.clone: Invalid handle")
        return insert(obj)
    }

    // Get an object from the handle map
    fun get(handle: Long): T {
        return map.get(handle) ?: throw InternalException("UniffiHandleMap.get: Invalid handle")
    }

    // Remove an entry from the handlemap and get the Kotlin object back
    fun remove(handle: Long): T {
        return map.remove(handle) ?: throw InternalException("UniffiHandleMap: Invalid handle")
    }
}

// Contains loading, initialization code,
// and the FFI Function declarations in a com.sun.jna.Library.
@Synchronized
private fun findLibraryName(componentName: String): String {
    val libOverride = System.getProperty("uniffi.component.$componentName.libraryOverride")
    if (libOverride != null) {
        return libOverride
    }
    return "qyzmet_ffi"
}

// Define FFI callback types
internal interface UniffiRustFutureContinuationCallback : com.sun.jna.Callback {
    fun callback(`data`: Long,`pollResult`: Byte,)
}
internal interface UniffiForeignFutureDroppedCallback : com.sun.jna.Callback {
    fun callback(`handle`: Long,)
}
internal interface UniffiCallbackInterfaceFree : com.sun.jna.Callback {
    fun callback(`handle`: Long,)
}
internal interface UniffiCallbackInterfaceClone : com.sun.jna.Callback {
    fun callback(`handle`: Long,)
    : Long
}
@Structure.FieldOrder("handle", "free")
internal open class UniffiForeignFutureDroppedCallbackStruct(
    @JvmField internal var `handle`: Long = 0.toLong(),
    @JvmField internal var `free`: UniffiForeignFutureDroppedCallback? = null,
) : Structure() {
    class UniffiByValue(
        `handle`: Long = 0.toLong(),
        `free`: UniffiForeignFutureDroppedCallback? = null,
    ): UniffiForeignFutureDroppedCallbackStruct(`handle`,`free`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureDroppedCallbackStruct) {
        `handle` = other.`handle`
        `free` = other.`free`
    }

}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU8(
    @JvmField internal var `returnValue`: Byte = 0.toByte(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Byte = 0.toByte(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU8(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU8) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU8 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU8.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI8(
    @JvmField internal var `returnValue`: Byte = 0.toByte(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Byte = 0.toByte(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI8(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI8) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI8 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI8.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU16(
    @JvmField internal var `returnValue`: Short = 0.toShort(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Short = 0.toShort(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU16(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU16) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU16 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU16.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI16(
    @JvmField internal var `returnValue`: Short = 0.toShort(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Short = 0.toShort(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI16(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI16) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI16 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI16.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU32(
    @JvmField internal var `returnValue`: Int = 0,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Int = 0,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU32(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU32) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU32 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU32.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI32(
    @JvmField internal var `returnValue`: Int = 0,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Int = 0,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI32(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI32) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI32 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI32.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultU64(
    @JvmField internal var `returnValue`: Long = 0.toLong(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Long = 0.toLong(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultU64(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultU64) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteU64 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultU64.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultI64(
    @JvmField internal var `returnValue`: Long = 0.toLong(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Long = 0.toLong(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultI64(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultI64) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteI64 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultI64.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultF32(
    @JvmField internal var `returnValue`: Float = 0.0f,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Float = 0.0f,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultF32(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultF32) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteF32 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultF32.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultF64(
    @JvmField internal var `returnValue`: Double = 0.0,
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: Double = 0.0,
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultF64(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultF64) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteF64 : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultF64.UniffiByValue,)
}
@Structure.FieldOrder("returnValue", "callStatus")
internal open class UniffiForeignFutureResultRustBuffer(
    @JvmField internal var `returnValue`: RustBuffer.ByValue = RustBuffer.ByValue(),
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `returnValue`: RustBuffer.ByValue = RustBuffer.ByValue(),
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultRustBuffer(`returnValue`,`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultRustBuffer) {
        `returnValue` = other.`returnValue`
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteRustBuffer : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultRustBuffer.UniffiByValue,)
}
@Structure.FieldOrder("callStatus")
internal open class UniffiForeignFutureResultVoid(
    @JvmField internal var `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
) : Structure() {
    class UniffiByValue(
        `callStatus`: UniffiRustCallStatus.ByValue = UniffiRustCallStatus.ByValue(),
    ): UniffiForeignFutureResultVoid(`callStatus`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiForeignFutureResultVoid) {
        `callStatus` = other.`callStatus`
    }

}
internal interface UniffiForeignFutureCompleteVoid : com.sun.jna.Callback {
    fun callback(`callbackData`: Long,`result`: UniffiForeignFutureResultVoid.UniffiByValue,)
}
internal interface UniffiCallbackInterfaceNativeClockMethod0 : com.sun.jna.Callback {
    fun callback(`uniffiHandle`: Long,`uniffiOutReturn`: LongByReference,uniffiCallStatus: UniffiRustCallStatus,)
}
internal interface UniffiCallbackInterfaceNativeConnectivityMethod0 : com.sun.jna.Callback {
    fun callback(`uniffiHandle`: Long,`uniffiOutReturn`: RustBuffer,uniffiCallStatus: UniffiRustCallStatus,)
}
internal interface UniffiCallbackInterfaceNativeDeviceKeyMethod0 : com.sun.jna.Callback {
    fun callback(`uniffiHandle`: Long,`uniffiOutReturn`: RustBuffer,uniffiCallStatus: UniffiRustCallStatus,)
}
internal interface UniffiCallbackInterfaceNativeDeviceKeyMethod1 : com.sun.jna.Callback {
    fun callback(`uniffiHandle`: Long,`alias`: RustBuffer.ByValue,`uniffiOutReturn`: Pointer,uniffiCallStatus: UniffiRustCallStatus,)
}
internal interface UniffiCallbackInterfaceNativeDeviceKeyMethod2 : com.sun.jna.Callback {
    fun callback(`uniffiHandle`: Long,`alias`: RustBuffer.ByValue,`uniffiOutReturn`: Pointer,uniffiCallStatus: UniffiRustCallStatus,)
}
internal interface UniffiCallbackInterfaceNativeDeviceKeyMethod3 : com.sun.jna.Callback {
    fun callback(`uniffiHandle`: Long,`alias`: RustBuffer.ByValue,`uniffiOutReturn`: ByteByReference,uniffiCallStatus: UniffiRustCallStatus,)
}
internal interface UniffiCallbackInterfaceNativeDeviceKeyMethod4 : com.sun.jna.Callback {
    fun callback(`uniffiHandle`: Long,`alias`: RustBuffer.ByValue,`input`: RustBuffer.ByValue,`uniffiOutReturn`: RustBuffer,uniffiCallStatus: UniffiRustCallStatus,)
}
internal interface UniffiCallbackInterfaceNativeDeviceKeyMethod5 : com.sun.jna.Callback {
    fun callback(`uniffiHandle`: Long,`alias`: RustBuffer.ByValue,`secret`: RustBuffer.ByValue,`uniffiOutReturn`: RustBuffer,uniffiCallStatus: UniffiRustCallStatus,)
}
internal interface UniffiCallbackInterfaceNativeDeviceKeyMethod6 : com.sun.jna.Callback {
    fun callback(`uniffiHandle`: Long,`alias`: RustBuffer.ByValue,`wrapped`: RustBuffer.ByValue,`uniffiOutReturn`: RustBuffer,uniffiCallStatus: UniffiRustCallStatus,)
}
internal interface UniffiCallbackInterfaceNativeObserverMethod0 : com.sun.jna.Callback {
    fun callback(`uniffiHandle`: Long,`change`: RustBuffer.ByValue,`uniffiOutReturn`: Pointer,uniffiCallStatus: UniffiRustCallStatus,)
}
internal interface UniffiCallbackInterfaceNativeSigningKeysMethod0 : com.sun.jna.Callback {
    fun callback(`uniffiHandle`: Long,`uniffiOutReturn`: ByteByReference,uniffiCallStatus: UniffiRustCallStatus,)
}
internal interface UniffiCallbackInterfaceNativeSigningKeysMethod1 : com.sun.jna.Callback {
    fun callback(`uniffiHandle`: Long,`alias`: RustBuffer.ByValue,`challenge`: RustBuffer.ByValue,`uniffiOutReturn`: RustBuffer,uniffiCallStatus: UniffiRustCallStatus,)
}
internal interface UniffiCallbackInterfaceNativeSigningKeysMethod2 : com.sun.jna.Callback {
    fun callback(`uniffiHandle`: Long,`alias`: RustBuffer.ByValue,`digest`: RustBuffer.ByValue,`uniffiOutReturn`: RustBuffer,uniffiCallStatus: UniffiRustCallStatus,)
}
internal interface UniffiCallbackInterfaceNativeSigningKeysMethod3 : com.sun.jna.Callback {
    fun callback(`uniffiHandle`: Long,`alias`: RustBuffer.ByValue,`uniffiOutReturn`: Pointer,uniffiCallStatus: UniffiRustCallStatus,)
}
internal interface UniffiCallbackInterfaceNativeCardChannelMethod0 : com.sun.jna.Callback {
    fun callback(`uniffiHandle`: Long,`command`: RustBuffer.ByValue,`uniffiOutReturn`: RustBuffer,uniffiCallStatus: UniffiRustCallStatus,)
}
internal interface UniffiCallbackInterfaceNativeCardChannelMethod1 : com.sun.jna.Callback {
    fun callback(`uniffiHandle`: Long,`uniffiOutReturn`: Pointer,uniffiCallStatus: UniffiRustCallStatus,)
}
internal interface UniffiCallbackInterfaceNativeSimCardMethod0 : com.sun.jna.Callback {
    fun callback(`uniffiHandle`: Long,`slot`: Byte,`aid`: RustBuffer.ByValue,`uniffiOutReturn`: LongByReference,uniffiCallStatus: UniffiRustCallStatus,)
}
internal interface UniffiCallbackInterfaceNativeSimWatchMethod0 : com.sun.jna.Callback {
    fun callback(`uniffiHandle`: Long,`uniffiOutReturn`: RustBuffer,uniffiCallStatus: UniffiRustCallStatus,)
}
internal interface UniffiCallbackInterfaceNativeSimWatchMethod1 : com.sun.jna.Callback {
    fun callback(`uniffiHandle`: Long,`nonce`: RustBuffer.ByValue,`uniffiOutReturn`: RustBuffer,uniffiCallStatus: UniffiRustCallStatus,)
}
internal interface UniffiCallbackInterfaceNativeVideoProviderMethod0 : com.sun.jna.Callback {
    fun callback(`uniffiHandle`: Long,`ticket`: RustBuffer.ByValue,`uniffiOutReturn`: RustBuffer,uniffiCallStatus: UniffiRustCallStatus,)
}
internal interface UniffiCallbackInterfaceNativeVideoProviderMethod1 : com.sun.jna.Callback {
    fun callback(`uniffiHandle`: Long,`session`: RustBuffer.ByValue,`uniffiOutReturn`: RustBuffer,uniffiCallStatus: UniffiRustCallStatus,)
}
internal interface UniffiCallbackInterfaceNativeVideoProviderMethod2 : com.sun.jna.Callback {
    fun callback(`uniffiHandle`: Long,`session`: RustBuffer.ByValue,`uniffiOutReturn`: Pointer,uniffiCallStatus: UniffiRustCallStatus,)
}
@Structure.FieldOrder("uniffiFree", "uniffiClone", "nowMs")
internal open class UniffiVTableCallbackInterfaceNativeClock(
    @JvmField internal var `uniffiFree`: UniffiCallbackInterfaceFree? = null,
    @JvmField internal var `uniffiClone`: UniffiCallbackInterfaceClone? = null,
    @JvmField internal var `nowMs`: UniffiCallbackInterfaceNativeClockMethod0? = null,
) : Structure() {
    class UniffiByValue(
        `uniffiFree`: UniffiCallbackInterfaceFree? = null,
        `uniffiClone`: UniffiCallbackInterfaceClone? = null,
        `nowMs`: UniffiCallbackInterfaceNativeClockMethod0? = null,
    ): UniffiVTableCallbackInterfaceNativeClock(`uniffiFree`,`uniffiClone`,`nowMs`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiVTableCallbackInterfaceNativeClock) {
        `uniffiFree` = other.`uniffiFree`
        `uniffiClone` = other.`uniffiClone`
        `nowMs` = other.`nowMs`
    }

}
@Structure.FieldOrder("uniffiFree", "uniffiClone", "line")
internal open class UniffiVTableCallbackInterfaceNativeConnectivity(
    @JvmField internal var `uniffiFree`: UniffiCallbackInterfaceFree? = null,
    @JvmField internal var `uniffiClone`: UniffiCallbackInterfaceClone? = null,
    @JvmField internal var `line`: UniffiCallbackInterfaceNativeConnectivityMethod0? = null,
) : Structure() {
    class UniffiByValue(
        `uniffiFree`: UniffiCallbackInterfaceFree? = null,
        `uniffiClone`: UniffiCallbackInterfaceClone? = null,
        `line`: UniffiCallbackInterfaceNativeConnectivityMethod0? = null,
    ): UniffiVTableCallbackInterfaceNativeConnectivity(`uniffiFree`,`uniffiClone`,`line`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiVTableCallbackInterfaceNativeConnectivity) {
        `uniffiFree` = other.`uniffiFree`
        `uniffiClone` = other.`uniffiClone`
        `line` = other.`line`
    }

}
@Structure.FieldOrder("uniffiFree", "uniffiClone", "home", "create", "delete", "exists", "bind", "wrap", "unwrap")
internal open class UniffiVTableCallbackInterfaceNativeDeviceKey(
    @JvmField internal var `uniffiFree`: UniffiCallbackInterfaceFree? = null,
    @JvmField internal var `uniffiClone`: UniffiCallbackInterfaceClone? = null,
    @JvmField internal var `home`: UniffiCallbackInterfaceNativeDeviceKeyMethod0? = null,
    @JvmField internal var `create`: UniffiCallbackInterfaceNativeDeviceKeyMethod1? = null,
    @JvmField internal var `delete`: UniffiCallbackInterfaceNativeDeviceKeyMethod2? = null,
    @JvmField internal var `exists`: UniffiCallbackInterfaceNativeDeviceKeyMethod3? = null,
    @JvmField internal var `bind`: UniffiCallbackInterfaceNativeDeviceKeyMethod4? = null,
    @JvmField internal var `wrap`: UniffiCallbackInterfaceNativeDeviceKeyMethod5? = null,
    @JvmField internal var `unwrap`: UniffiCallbackInterfaceNativeDeviceKeyMethod6? = null,
) : Structure() {
    class UniffiByValue(
        `uniffiFree`: UniffiCallbackInterfaceFree? = null,
        `uniffiClone`: UniffiCallbackInterfaceClone? = null,
        `home`: UniffiCallbackInterfaceNativeDeviceKeyMethod0? = null,
        `create`: UniffiCallbackInterfaceNativeDeviceKeyMethod1? = null,
        `delete`: UniffiCallbackInterfaceNativeDeviceKeyMethod2? = null,
        `exists`: UniffiCallbackInterfaceNativeDeviceKeyMethod3? = null,
        `bind`: UniffiCallbackInterfaceNativeDeviceKeyMethod4? = null,
        `wrap`: UniffiCallbackInterfaceNativeDeviceKeyMethod5? = null,
        `unwrap`: UniffiCallbackInterfaceNativeDeviceKeyMethod6? = null,
    ): UniffiVTableCallbackInterfaceNativeDeviceKey(`uniffiFree`,`uniffiClone`,`home`,`create`,`delete`,`exists`,`bind`,`wrap`,`unwrap`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiVTableCallbackInterfaceNativeDeviceKey) {
        `uniffiFree` = other.`uniffiFree`
        `uniffiClone` = other.`uniffiClone`
        `home` = other.`home`
        `create` = other.`create`
        `delete` = other.`delete`
        `exists` = other.`exists`
        `bind` = other.`bind`
        `wrap` = other.`wrap`
        `unwrap` = other.`unwrap`
    }

}
@Structure.FieldOrder("uniffiFree", "uniffiClone", "changed")
internal open class UniffiVTableCallbackInterfaceNativeObserver(
    @JvmField internal var `uniffiFree`: UniffiCallbackInterfaceFree? = null,
    @JvmField internal var `uniffiClone`: UniffiCallbackInterfaceClone? = null,
    @JvmField internal var `changed`: UniffiCallbackInterfaceNativeObserverMethod0? = null,
) : Structure() {
    class UniffiByValue(
        `uniffiFree`: UniffiCallbackInterfaceFree? = null,
        `uniffiClone`: UniffiCallbackInterfaceClone? = null,
        `changed`: UniffiCallbackInterfaceNativeObserverMethod0? = null,
    ): UniffiVTableCallbackInterfaceNativeObserver(`uniffiFree`,`uniffiClone`,`changed`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiVTableCallbackInterfaceNativeObserver) {
        `uniffiFree` = other.`uniffiFree`
        `uniffiClone` = other.`uniffiClone`
        `changed` = other.`changed`
    }

}
@Structure.FieldOrder("uniffiFree", "uniffiClone", "available", "create", "sign", "delete")
internal open class UniffiVTableCallbackInterfaceNativeSigningKeys(
    @JvmField internal var `uniffiFree`: UniffiCallbackInterfaceFree? = null,
    @JvmField internal var `uniffiClone`: UniffiCallbackInterfaceClone? = null,
    @JvmField internal var `available`: UniffiCallbackInterfaceNativeSigningKeysMethod0? = null,
    @JvmField internal var `create`: UniffiCallbackInterfaceNativeSigningKeysMethod1? = null,
    @JvmField internal var `sign`: UniffiCallbackInterfaceNativeSigningKeysMethod2? = null,
    @JvmField internal var `delete`: UniffiCallbackInterfaceNativeSigningKeysMethod3? = null,
) : Structure() {
    class UniffiByValue(
        `uniffiFree`: UniffiCallbackInterfaceFree? = null,
        `uniffiClone`: UniffiCallbackInterfaceClone? = null,
        `available`: UniffiCallbackInterfaceNativeSigningKeysMethod0? = null,
        `create`: UniffiCallbackInterfaceNativeSigningKeysMethod1? = null,
        `sign`: UniffiCallbackInterfaceNativeSigningKeysMethod2? = null,
        `delete`: UniffiCallbackInterfaceNativeSigningKeysMethod3? = null,
    ): UniffiVTableCallbackInterfaceNativeSigningKeys(`uniffiFree`,`uniffiClone`,`available`,`create`,`sign`,`delete`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiVTableCallbackInterfaceNativeSigningKeys) {
        `uniffiFree` = other.`uniffiFree`
        `uniffiClone` = other.`uniffiClone`
        `available` = other.`available`
        `create` = other.`create`
        `sign` = other.`sign`
        `delete` = other.`delete`
    }

}
@Structure.FieldOrder("uniffiFree", "uniffiClone", "transmit", "closeChannel")
internal open class UniffiVTableCallbackInterfaceNativeCardChannel(
    @JvmField internal var `uniffiFree`: UniffiCallbackInterfaceFree? = null,
    @JvmField internal var `uniffiClone`: UniffiCallbackInterfaceClone? = null,
    @JvmField internal var `transmit`: UniffiCallbackInterfaceNativeCardChannelMethod0? = null,
    @JvmField internal var `closeChannel`: UniffiCallbackInterfaceNativeCardChannelMethod1? = null,
) : Structure() {
    class UniffiByValue(
        `uniffiFree`: UniffiCallbackInterfaceFree? = null,
        `uniffiClone`: UniffiCallbackInterfaceClone? = null,
        `transmit`: UniffiCallbackInterfaceNativeCardChannelMethod0? = null,
        `closeChannel`: UniffiCallbackInterfaceNativeCardChannelMethod1? = null,
    ): UniffiVTableCallbackInterfaceNativeCardChannel(`uniffiFree`,`uniffiClone`,`transmit`,`closeChannel`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiVTableCallbackInterfaceNativeCardChannel) {
        `uniffiFree` = other.`uniffiFree`
        `uniffiClone` = other.`uniffiClone`
        `transmit` = other.`transmit`
        `closeChannel` = other.`closeChannel`
    }

}
@Structure.FieldOrder("uniffiFree", "uniffiClone", "open")
internal open class UniffiVTableCallbackInterfaceNativeSimCard(
    @JvmField internal var `uniffiFree`: UniffiCallbackInterfaceFree? = null,
    @JvmField internal var `uniffiClone`: UniffiCallbackInterfaceClone? = null,
    @JvmField internal var `open`: UniffiCallbackInterfaceNativeSimCardMethod0? = null,
) : Structure() {
    class UniffiByValue(
        `uniffiFree`: UniffiCallbackInterfaceFree? = null,
        `uniffiClone`: UniffiCallbackInterfaceClone? = null,
        `open`: UniffiCallbackInterfaceNativeSimCardMethod0? = null,
    ): UniffiVTableCallbackInterfaceNativeSimCard(`uniffiFree`,`uniffiClone`,`open`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiVTableCallbackInterfaceNativeSimCard) {
        `uniffiFree` = other.`uniffiFree`
        `uniffiClone` = other.`uniffiClone`
        `open` = other.`open`
    }

}
@Structure.FieldOrder("uniffiFree", "uniffiClone", "sims", "operatorToken")
internal open class UniffiVTableCallbackInterfaceNativeSimWatch(
    @JvmField internal var `uniffiFree`: UniffiCallbackInterfaceFree? = null,
    @JvmField internal var `uniffiClone`: UniffiCallbackInterfaceClone? = null,
    @JvmField internal var `sims`: UniffiCallbackInterfaceNativeSimWatchMethod0? = null,
    @JvmField internal var `operatorToken`: UniffiCallbackInterfaceNativeSimWatchMethod1? = null,
) : Structure() {
    class UniffiByValue(
        `uniffiFree`: UniffiCallbackInterfaceFree? = null,
        `uniffiClone`: UniffiCallbackInterfaceClone? = null,
        `sims`: UniffiCallbackInterfaceNativeSimWatchMethod0? = null,
        `operatorToken`: UniffiCallbackInterfaceNativeSimWatchMethod1? = null,
    ): UniffiVTableCallbackInterfaceNativeSimWatch(`uniffiFree`,`uniffiClone`,`sims`,`operatorToken`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiVTableCallbackInterfaceNativeSimWatch) {
        `uniffiFree` = other.`uniffiFree`
        `uniffiClone` = other.`uniffiClone`
        `sims` = other.`sims`
        `operatorToken` = other.`operatorToken`
    }

}
@Structure.FieldOrder("uniffiFree", "uniffiClone", "open", "poll", "closeSession")
internal open class UniffiVTableCallbackInterfaceNativeVideoProvider(
    @JvmField internal var `uniffiFree`: UniffiCallbackInterfaceFree? = null,
    @JvmField internal var `uniffiClone`: UniffiCallbackInterfaceClone? = null,
    @JvmField internal var `open`: UniffiCallbackInterfaceNativeVideoProviderMethod0? = null,
    @JvmField internal var `poll`: UniffiCallbackInterfaceNativeVideoProviderMethod1? = null,
    @JvmField internal var `closeSession`: UniffiCallbackInterfaceNativeVideoProviderMethod2? = null,
) : Structure() {
    class UniffiByValue(
        `uniffiFree`: UniffiCallbackInterfaceFree? = null,
        `uniffiClone`: UniffiCallbackInterfaceClone? = null,
        `open`: UniffiCallbackInterfaceNativeVideoProviderMethod0? = null,
        `poll`: UniffiCallbackInterfaceNativeVideoProviderMethod1? = null,
        `closeSession`: UniffiCallbackInterfaceNativeVideoProviderMethod2? = null,
    ): UniffiVTableCallbackInterfaceNativeVideoProvider(`uniffiFree`,`uniffiClone`,`open`,`poll`,`closeSession`,), Structure.ByValue

   internal fun uniffiSetValue(other: UniffiVTableCallbackInterfaceNativeVideoProvider) {
        `uniffiFree` = other.`uniffiFree`
        `uniffiClone` = other.`uniffiClone`
        `open` = other.`open`
        `poll` = other.`poll`
        `closeSession` = other.`closeSession`
    }

}

// A JNA Library to expose the extern-C FFI definitions.
// This is an implementation detail which will be called internally by the public API.

// For large crates we prevent `MethodTooLargeException` (see #2340)
// N.B. the name of the extension is very misleading, since it is
// rather `InterfaceTooLargeException`, caused by too many methods
// in the interface for large crates.
//
// By splitting the otherwise huge interface into two parts
// * UniffiLib (this)
// * IntegrityCheckingUniffiLib
// And all checksum methods are put into `IntegrityCheckingUniffiLib`
// we allow for ~2x as many methods in the UniffiLib interface.
//
// Note: above all written when we used JNA's `loadIndirect` etc.
// We now use JNA's "direct mapping" - unclear if same considerations apply exactly.
internal object IntegrityCheckingUniffiLib {
    init {
        Native.register(IntegrityCheckingUniffiLib::class.java, findLibraryName(componentName = "qyzmet_ffi"))
        uniffiCheckContractApiVersion(this)
        uniffiCheckApiChecksums(this)
    }

    internal fun ensureInitialized() = Unit
    external fun uniffi_qyzmet_ffi_checksum_func_core_version(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_func_failure(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_func_screen_text(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_func_screen_texts(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_func_state_text(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativecancel_cancel(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativecatalogue_by_category(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativecatalogue_cards(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativecatalogue_categories(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativecatalogue_search(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativecatalogue_service(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativecatalogue_status(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativecatalogue_sync(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativeclient_catalogue(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativeclient_documents(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativeclient_erase(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativeclient_forms(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativeclient_health(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativeclient_identity(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativeclient_requests(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativeclient_resume(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativeclient_sessions(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativeclient_shutdown(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativeclient_signature(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativeclient_suspend(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativedocuments_export(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativedocuments_list(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativedocuments_open(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativedocuments_verify(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativeforms_answer(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativeforms_discard(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativeforms_drafts(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativeforms_open(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativeforms_pass_step(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativeforms_start(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativeidentity_citizen(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativeidentity_confirm_code(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativeidentity_link_state(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativeidentity_resend_code(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativeidentity_sign_in(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativeidentity_sim(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativeidentity_start_link(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativeclock_now_ms(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativeconnectivity_line(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativedevicekey_home(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativedevicekey_create(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativedevicekey_delete(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativedevicekey_exists(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativedevicekey_bind(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativedevicekey_wrap(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativedevicekey_unwrap(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativeobserver_changed(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativesigningkeys_available(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativesigningkeys_create(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativesigningkeys_sign(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativesigningkeys_delete(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativecardchannel_transmit(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativecardchannel_close(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativesimcard_open(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativesimwatch_sims(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativesimwatch_operator_token(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativevideoprovider_open(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativevideoprovider_poll(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativevideoprovider_close(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativerequests_deliver(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativerequests_deliver_now(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativerequests_export(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativerequests_get(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativerequests_list(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativerequests_mend(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativerequests_outbox(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativerequests_prepare(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativerequests_session(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativerequests_sign(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativerequests_signed_text(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativesignature_create_key(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativesignature_destroy_key(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativesignature_request_certificate(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativesignature_sign_content(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativesignature_state(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativesignature_verify(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativesignature_authentication_state(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativesignature_change_authentication_pin(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativesignature_create_authentication_key(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativesignature_destroy_authentication_key(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativesignature_card_key(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativesignature_cards(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativesignature_certify_card_key(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativesignature_change_card_pin(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativesignature_prepare_card_key(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativesignature_unblock_card_pin(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativesignature_unblock_new_card(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativesignature_examine(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativesignature_examine_file(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativesignature_examine_online(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativesignature_sign_container(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativesignature_level(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativesignature_levels(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativesignature_check_certificate(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativesignature_identification(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativesignature_renew_certificate(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativesignature_revocation_reasons(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativesignature_revoke_certificate(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativesignature_audit(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativesignature_change_pin(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativesignature_create_key_with_puk(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativesignature_make_puk(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativesignature_puk_tries_left(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativesignature_unlock(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativeidentification_advance(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativeidentification_agree(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativeidentification_begin(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativeidentification_break_off(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativeidentification_retry(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativeidentification_state(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativesessions_begin_file(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativesessions_cancel(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativesessions_deliver(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativesessions_get(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativesessions_list(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativesessions_open_link(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativesessions_sign_file(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_method_nativesessions_sign_link(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_constructor_nativecancel_new(
    ): Int
    external fun uniffi_qyzmet_ffi_checksum_constructor_nativeclient_new(
    ): Int
    external fun ffi_qyzmet_ffi_uniffi_contract_version(
    ): Int

}

internal object UniffiLib {

    // The Cleaner for the whole library
    internal val CLEANER: UniffiCleaner by lazy {
        UniffiCleaner.create()
    }

    init {
        Native.register(UniffiLib::class.java, findLibraryName(componentName = "qyzmet_ffi"))
        uniffiCallbackInterfaceNativeCardChannel.register(this)
        uniffiCallbackInterfaceNativeClock.register(this)
        uniffiCallbackInterfaceNativeConnectivity.register(this)
        uniffiCallbackInterfaceNativeDeviceKey.register(this)
        uniffiCallbackInterfaceNativeObserver.register(this)
        uniffiCallbackInterfaceNativeSigningKeys.register(this)
        uniffiCallbackInterfaceNativeSimCard.register(this)
        uniffiCallbackInterfaceNativeSimWatch.register(this)
        uniffiCallbackInterfaceNativeVideoProvider.register(this)

    }

    internal fun ensureInitialized() = Unit
    external fun uniffi_qyzmet_ffi_fn_clone_nativecancel(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_free_nativecancel(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_qyzmet_ffi_fn_constructor_nativecancel_new(uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_method_nativecancel_cancel(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_qyzmet_ffi_fn_clone_nativecatalogue(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_free_nativecatalogue(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_qyzmet_ffi_fn_method_nativecatalogue_by_category(`ptr`: Long,`lang`: RustBuffer.ByValue,`category`: RustBuffer.ByValue,`page`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_method_nativecatalogue_cards(`ptr`: Long,`lang`: RustBuffer.ByValue,`page`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_method_nativecatalogue_categories(`ptr`: Long,`lang`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_method_nativecatalogue_search(`ptr`: Long,`lang`: RustBuffer.ByValue,`query`: RustBuffer.ByValue,`page`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_method_nativecatalogue_service(`ptr`: Long,`lang`: RustBuffer.ByValue,`code`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_method_nativecatalogue_status(`ptr`: Long,`lang`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_method_nativecatalogue_sync(`ptr`: Long,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_clone_nativeclient(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_free_nativeclient(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_qyzmet_ffi_fn_constructor_nativeclient_new(`config`: RustBuffer.ByValue,`ports`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_method_nativeclient_catalogue(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_method_nativeclient_documents(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_method_nativeclient_erase(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_qyzmet_ffi_fn_method_nativeclient_forms(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_method_nativeclient_health(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_method_nativeclient_identity(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_method_nativeclient_requests(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_method_nativeclient_resume(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_qyzmet_ffi_fn_method_nativeclient_sessions(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_method_nativeclient_shutdown(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_qyzmet_ffi_fn_method_nativeclient_signature(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_method_nativeclient_suspend(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_qyzmet_ffi_fn_clone_nativedocuments(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_free_nativedocuments(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_qyzmet_ffi_fn_method_nativedocuments_export(`ptr`: Long,`id`: RustBuffer.ByValue,`folder`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_method_nativedocuments_list(`ptr`: Long,`lang`: RustBuffer.ByValue,`page`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_method_nativedocuments_open(`ptr`: Long,`id`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_method_nativedocuments_verify(`ptr`: Long,`id`: RustBuffer.ByValue,`lang`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_clone_nativeforms(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_free_nativeforms(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_qyzmet_ffi_fn_method_nativeforms_answer(`ptr`: Long,`draftId`: RustBuffer.ByValue,`field`: RustBuffer.ByValue,`answer`: RustBuffer.ByValue,`lang`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_method_nativeforms_discard(`ptr`: Long,`draftId`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_qyzmet_ffi_fn_method_nativeforms_drafts(`ptr`: Long,`lang`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_method_nativeforms_open(`ptr`: Long,`draftId`: RustBuffer.ByValue,`lang`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_method_nativeforms_pass_step(`ptr`: Long,`draftId`: RustBuffer.ByValue,`step`: RustBuffer.ByValue,`lang`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_method_nativeforms_start(`ptr`: Long,`service`: RustBuffer.ByValue,`lang`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_clone_nativeidentity(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_free_nativeidentity(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_qyzmet_ffi_fn_method_nativeidentity_citizen(`ptr`: Long,`lang`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_method_nativeidentity_confirm_code(`ptr`: Long,`code`: RustBuffer.ByValue,`lang`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_method_nativeidentity_link_state(`ptr`: Long,`lang`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_method_nativeidentity_resend_code(`ptr`: Long,`lang`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_method_nativeidentity_sign_in(`ptr`: Long,`pin`: RustBuffer.ByValue,`lang`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_method_nativeidentity_sim(`ptr`: Long,`lang`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_method_nativeidentity_start_link(`ptr`: Long,`iin`: RustBuffer.ByValue,`phone`: RustBuffer.ByValue,`cardPin`: RustBuffer.ByValue,`lang`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_clone_nativeclock(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_free_nativeclock(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_qyzmet_ffi_fn_init_callback_vtable_nativeclock(`vtable`: UniffiVTableCallbackInterfaceNativeClock,
    ): Unit
    external fun uniffi_qyzmet_ffi_fn_method_nativeclock_now_ms(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_clone_nativeconnectivity(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_free_nativeconnectivity(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_qyzmet_ffi_fn_init_callback_vtable_nativeconnectivity(`vtable`: UniffiVTableCallbackInterfaceNativeConnectivity,
    ): Unit
    external fun uniffi_qyzmet_ffi_fn_method_nativeconnectivity_line(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_clone_nativedevicekey(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_free_nativedevicekey(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_qyzmet_ffi_fn_init_callback_vtable_nativedevicekey(`vtable`: UniffiVTableCallbackInterfaceNativeDeviceKey,
    ): Unit
    external fun uniffi_qyzmet_ffi_fn_method_nativedevicekey_home(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_method_nativedevicekey_create(`ptr`: Long,`alias`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_qyzmet_ffi_fn_method_nativedevicekey_delete(`ptr`: Long,`alias`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_qyzmet_ffi_fn_method_nativedevicekey_exists(`ptr`: Long,`alias`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Byte
    external fun uniffi_qyzmet_ffi_fn_method_nativedevicekey_bind(`ptr`: Long,`alias`: RustBuffer.ByValue,`input`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_method_nativedevicekey_wrap(`ptr`: Long,`alias`: RustBuffer.ByValue,`secret`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_method_nativedevicekey_unwrap(`ptr`: Long,`alias`: RustBuffer.ByValue,`wrapped`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_clone_nativeobserver(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_free_nativeobserver(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_qyzmet_ffi_fn_init_callback_vtable_nativeobserver(`vtable`: UniffiVTableCallbackInterfaceNativeObserver,
    ): Unit
    external fun uniffi_qyzmet_ffi_fn_method_nativeobserver_changed(`ptr`: Long,`change`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_qyzmet_ffi_fn_clone_nativesigningkeys(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_free_nativesigningkeys(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_qyzmet_ffi_fn_init_callback_vtable_nativesigningkeys(`vtable`: UniffiVTableCallbackInterfaceNativeSigningKeys,
    ): Unit
    external fun uniffi_qyzmet_ffi_fn_method_nativesigningkeys_available(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Byte
    external fun uniffi_qyzmet_ffi_fn_method_nativesigningkeys_create(`ptr`: Long,`alias`: RustBuffer.ByValue,`challenge`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_method_nativesigningkeys_sign(`ptr`: Long,`alias`: RustBuffer.ByValue,`digest`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_method_nativesigningkeys_delete(`ptr`: Long,`alias`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_qyzmet_ffi_fn_clone_nativecardchannel(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_free_nativecardchannel(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_qyzmet_ffi_fn_init_callback_vtable_nativecardchannel(`vtable`: UniffiVTableCallbackInterfaceNativeCardChannel,
    ): Unit
    external fun uniffi_qyzmet_ffi_fn_method_nativecardchannel_transmit(`ptr`: Long,`command`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_method_nativecardchannel_close(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_qyzmet_ffi_fn_clone_nativesimcard(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_free_nativesimcard(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_qyzmet_ffi_fn_init_callback_vtable_nativesimcard(`vtable`: UniffiVTableCallbackInterfaceNativeSimCard,
    ): Unit
    external fun uniffi_qyzmet_ffi_fn_method_nativesimcard_open(`ptr`: Long,`slot`: Byte,`aid`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_clone_nativesimwatch(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_free_nativesimwatch(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_qyzmet_ffi_fn_init_callback_vtable_nativesimwatch(`vtable`: UniffiVTableCallbackInterfaceNativeSimWatch,
    ): Unit
    external fun uniffi_qyzmet_ffi_fn_method_nativesimwatch_sims(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_method_nativesimwatch_operator_token(`ptr`: Long,`nonce`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_clone_nativevideoprovider(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_free_nativevideoprovider(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_qyzmet_ffi_fn_init_callback_vtable_nativevideoprovider(`vtable`: UniffiVTableCallbackInterfaceNativeVideoProvider,
    ): Unit
    external fun uniffi_qyzmet_ffi_fn_method_nativevideoprovider_open(`ptr`: Long,`ticket`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_method_nativevideoprovider_poll(`ptr`: Long,`session`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_method_nativevideoprovider_close(`ptr`: Long,`session`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_qyzmet_ffi_fn_clone_nativerequests(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_free_nativerequests(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_qyzmet_ffi_fn_method_nativerequests_deliver(`ptr`: Long,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_method_nativerequests_deliver_now(`ptr`: Long,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_method_nativerequests_export(`ptr`: Long,`requestId`: RustBuffer.ByValue,`folder`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_method_nativerequests_get(`ptr`: Long,`requestId`: RustBuffer.ByValue,`lang`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_method_nativerequests_list(`ptr`: Long,`lang`: RustBuffer.ByValue,`page`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_method_nativerequests_mend(`ptr`: Long,`requestId`: RustBuffer.ByValue,`lang`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_method_nativerequests_outbox(`ptr`: Long,`lang`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_method_nativerequests_prepare(`ptr`: Long,`draftId`: RustBuffer.ByValue,`lang`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_method_nativerequests_session(`ptr`: Long,`requestId`: RustBuffer.ByValue,`lang`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_method_nativerequests_sign(`ptr`: Long,`requestId`: RustBuffer.ByValue,`pin`: RustBuffer.ByValue,`lang`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_method_nativerequests_signed_text(`ptr`: Long,`requestId`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_clone_nativesignature(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_free_nativesignature(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_qyzmet_ffi_fn_method_nativesignature_create_key(`ptr`: Long,`pin`: RustBuffer.ByValue,`lang`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_method_nativesignature_destroy_key(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_qyzmet_ffi_fn_method_nativesignature_request_certificate(`ptr`: Long,`lang`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_method_nativesignature_sign_content(`ptr`: Long,`content`: RustBuffer.ByValue,`pin`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_method_nativesignature_state(`ptr`: Long,`lang`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_method_nativesignature_verify(`ptr`: Long,`signature`: RustBuffer.ByValue,`content`: RustBuffer.ByValue,`lang`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_method_nativesignature_authentication_state(`ptr`: Long,`lang`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_method_nativesignature_change_authentication_pin(`ptr`: Long,`old`: RustBuffer.ByValue,`new`: RustBuffer.ByValue,`lang`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_method_nativesignature_create_authentication_key(`ptr`: Long,`pin`: RustBuffer.ByValue,`lang`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_method_nativesignature_destroy_authentication_key(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_qyzmet_ffi_fn_method_nativesignature_card_key(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_method_nativesignature_cards(`ptr`: Long,`profiles`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_method_nativesignature_certify_card_key(`ptr`: Long,`administrator`: RustBuffer.ByValue,`lang`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_method_nativesignature_change_card_pin(`ptr`: Long,`old`: RustBuffer.ByValue,`new`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_method_nativesignature_prepare_card_key(`ptr`: Long,`wish`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_method_nativesignature_unblock_card_pin(`ptr`: Long,`puk`: RustBuffer.ByValue,`new`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_method_nativesignature_unblock_new_card(`ptr`: Long,`slot`: Byte,`profileName`: RustBuffer.ByValue,`puk`: RustBuffer.ByValue,`new`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_method_nativesignature_examine(`ptr`: Long,`signature`: RustBuffer.ByValue,`content`: RustBuffer.ByValue,`lang`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_method_nativesignature_examine_file(`ptr`: Long,`file`: RustBuffer.ByValue,`beside`: RustBuffer.ByValue,`lang`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_method_nativesignature_examine_online(`ptr`: Long,`signature`: RustBuffer.ByValue,`content`: RustBuffer.ByValue,`lang`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_method_nativesignature_sign_container(`ptr`: Long,`documents`: RustBuffer.ByValue,`pin`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_method_nativesignature_level(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_method_nativesignature_levels(`ptr`: Long,`lang`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_method_nativesignature_check_certificate(`ptr`: Long,`lang`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_method_nativesignature_identification(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_method_nativesignature_renew_certificate(`ptr`: Long,`lang`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_method_nativesignature_revocation_reasons(`ptr`: Long,`lang`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_method_nativesignature_revoke_certificate(`ptr`: Long,`reason`: RustBuffer.ByValue,`pin`: RustBuffer.ByValue,`lang`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_method_nativesignature_audit(`ptr`: Long,`lang`: RustBuffer.ByValue,`page`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_method_nativesignature_change_pin(`ptr`: Long,`old`: RustBuffer.ByValue,`new`: RustBuffer.ByValue,`lang`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_method_nativesignature_create_key_with_puk(`ptr`: Long,`pin`: RustBuffer.ByValue,`lang`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_method_nativesignature_make_puk(`ptr`: Long,`pin`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_method_nativesignature_puk_tries_left(`ptr`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_method_nativesignature_unlock(`ptr`: Long,`puk`: RustBuffer.ByValue,`newPin`: RustBuffer.ByValue,`lang`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_clone_nativeidentification(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_free_nativeidentification(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_qyzmet_ffi_fn_method_nativeidentification_advance(`ptr`: Long,`lang`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_method_nativeidentification_agree(`ptr`: Long,`version`: RustBuffer.ByValue,`lang`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_method_nativeidentification_begin(`ptr`: Long,`lang`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_method_nativeidentification_break_off(`ptr`: Long,`lang`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_method_nativeidentification_retry(`ptr`: Long,`lang`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_method_nativeidentification_state(`ptr`: Long,`lang`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_clone_nativesessions(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_free_nativesessions(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun uniffi_qyzmet_ffi_fn_method_nativesessions_begin_file(`ptr`: Long,`name`: RustBuffer.ByValue,`content`: RustBuffer.ByValue,`lang`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_method_nativesessions_cancel(`ptr`: Long,`sessionId`: RustBuffer.ByValue,`lang`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_method_nativesessions_deliver(`ptr`: Long,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_method_nativesessions_get(`ptr`: Long,`sessionId`: RustBuffer.ByValue,`lang`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_method_nativesessions_list(`ptr`: Long,`lang`: RustBuffer.ByValue,`page`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_method_nativesessions_open_link(`ptr`: Long,`text`: RustBuffer.ByValue,`lang`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_method_nativesessions_sign_file(`ptr`: Long,`sessionId`: RustBuffer.ByValue,`content`: RustBuffer.ByValue,`pin`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_method_nativesessions_sign_link(`ptr`: Long,`sessionId`: RustBuffer.ByValue,`pin`: RustBuffer.ByValue,`lang`: RustBuffer.ByValue,`cancel`: RustBuffer.ByValue,
    ): Long
    external fun uniffi_qyzmet_ffi_fn_func_core_version(uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_func_failure(`code`: RustBuffer.ByValue,`developer`: RustBuffer.ByValue,`args`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_func_screen_text(`lang`: RustBuffer.ByValue,`id`: RustBuffer.ByValue,`args`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_func_screen_texts(`lang`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun uniffi_qyzmet_ffi_fn_func_state_text(`lang`: RustBuffer.ByValue,`id`: RustBuffer.ByValue,`args`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_qyzmet_ffi_rustbuffer_alloc(`size`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_qyzmet_ffi_rustbuffer_from_bytes(`bytes`: ForeignBytes.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_qyzmet_ffi_rustbuffer_free(`buf`: RustBuffer.ByValue,uniffi_out_err: UniffiRustCallStatus,
    ): Unit
    external fun ffi_qyzmet_ffi_rustbuffer_reserve(`buf`: RustBuffer.ByValue,`additional`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_qyzmet_ffi_rust_future_poll_u8(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_qyzmet_ffi_rust_future_cancel_u8(`handle`: Long,
    ): Unit
    external fun ffi_qyzmet_ffi_rust_future_free_u8(`handle`: Long,
    ): Unit
    external fun ffi_qyzmet_ffi_rust_future_complete_u8(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_qyzmet_ffi_rust_future_poll_i8(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_qyzmet_ffi_rust_future_cancel_i8(`handle`: Long,
    ): Unit
    external fun ffi_qyzmet_ffi_rust_future_free_i8(`handle`: Long,
    ): Unit
    external fun ffi_qyzmet_ffi_rust_future_complete_i8(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Byte
    external fun ffi_qyzmet_ffi_rust_future_poll_u16(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_qyzmet_ffi_rust_future_cancel_u16(`handle`: Long,
    ): Unit
    external fun ffi_qyzmet_ffi_rust_future_free_u16(`handle`: Long,
    ): Unit
    external fun ffi_qyzmet_ffi_rust_future_complete_u16(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_qyzmet_ffi_rust_future_poll_i16(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_qyzmet_ffi_rust_future_cancel_i16(`handle`: Long,
    ): Unit
    external fun ffi_qyzmet_ffi_rust_future_free_i16(`handle`: Long,
    ): Unit
    external fun ffi_qyzmet_ffi_rust_future_complete_i16(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Short
    external fun ffi_qyzmet_ffi_rust_future_poll_u32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_qyzmet_ffi_rust_future_cancel_u32(`handle`: Long,
    ): Unit
    external fun ffi_qyzmet_ffi_rust_future_free_u32(`handle`: Long,
    ): Unit
    external fun ffi_qyzmet_ffi_rust_future_complete_u32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_qyzmet_ffi_rust_future_poll_i32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_qyzmet_ffi_rust_future_cancel_i32(`handle`: Long,
    ): Unit
    external fun ffi_qyzmet_ffi_rust_future_free_i32(`handle`: Long,
    ): Unit
    external fun ffi_qyzmet_ffi_rust_future_complete_i32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Int
    external fun ffi_qyzmet_ffi_rust_future_poll_u64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_qyzmet_ffi_rust_future_cancel_u64(`handle`: Long,
    ): Unit
    external fun ffi_qyzmet_ffi_rust_future_free_u64(`handle`: Long,
    ): Unit
    external fun ffi_qyzmet_ffi_rust_future_complete_u64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun ffi_qyzmet_ffi_rust_future_poll_i64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_qyzmet_ffi_rust_future_cancel_i64(`handle`: Long,
    ): Unit
    external fun ffi_qyzmet_ffi_rust_future_free_i64(`handle`: Long,
    ): Unit
    external fun ffi_qyzmet_ffi_rust_future_complete_i64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Long
    external fun ffi_qyzmet_ffi_rust_future_poll_f32(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_qyzmet_ffi_rust_future_cancel_f32(`handle`: Long,
    ): Unit
    external fun ffi_qyzmet_ffi_rust_future_free_f32(`handle`: Long,
    ): Unit
    external fun ffi_qyzmet_ffi_rust_future_complete_f32(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Float
    external fun ffi_qyzmet_ffi_rust_future_poll_f64(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_qyzmet_ffi_rust_future_cancel_f64(`handle`: Long,
    ): Unit
    external fun ffi_qyzmet_ffi_rust_future_free_f64(`handle`: Long,
    ): Unit
    external fun ffi_qyzmet_ffi_rust_future_complete_f64(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Double
    external fun ffi_qyzmet_ffi_rust_future_poll_rust_buffer(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_qyzmet_ffi_rust_future_cancel_rust_buffer(`handle`: Long,
    ): Unit
    external fun ffi_qyzmet_ffi_rust_future_free_rust_buffer(`handle`: Long,
    ): Unit
    external fun ffi_qyzmet_ffi_rust_future_complete_rust_buffer(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): RustBuffer.ByValue
    external fun ffi_qyzmet_ffi_rust_future_poll_void(`handle`: Long,`callback`: UniffiRustFutureContinuationCallback,`callbackData`: Long,
    ): Unit
    external fun ffi_qyzmet_ffi_rust_future_cancel_void(`handle`: Long,
    ): Unit
    external fun ffi_qyzmet_ffi_rust_future_free_void(`handle`: Long,
    ): Unit
    external fun ffi_qyzmet_ffi_rust_future_complete_void(`handle`: Long,uniffi_out_err: UniffiRustCallStatus,
    ): Unit

}

private fun uniffiCheckContractApiVersion(lib: IntegrityCheckingUniffiLib) {
    // Get the bindings contract version from our ComponentInterface
    val bindings_contract_version = 30
    // Get the scaffolding contract version by calling the into the dylib
    val scaffolding_contract_version = lib.ffi_qyzmet_ffi_uniffi_contract_version()
    if (bindings_contract_version != scaffolding_contract_version) {
        throw RuntimeException("UniFFI contract version mismatch: try cleaning and rebuilding your project")
    }
}
@Suppress("UNUSED_PARAMETER")
private fun uniffiCheckApiChecksums(lib: IntegrityCheckingUniffiLib) {
    if ((lib.uniffi_qyzmet_ffi_checksum_func_core_version() and 0xFFFF) != 59475) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_func_failure() and 0xFFFF) != 32171) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_func_screen_text() and 0xFFFF) != 33471) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_func_screen_texts() and 0xFFFF) != 46314) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_func_state_text() and 0xFFFF) != 43663) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativecancel_cancel() and 0xFFFF) != 48419) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativecatalogue_by_category() and 0xFFFF) != 52121) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativecatalogue_cards() and 0xFFFF) != 64844) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativecatalogue_categories() and 0xFFFF) != 28540) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativecatalogue_search() and 0xFFFF) != 59280) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativecatalogue_service() and 0xFFFF) != 53068) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativecatalogue_status() and 0xFFFF) != 21856) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativecatalogue_sync() and 0xFFFF) != 3310) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativeclient_catalogue() and 0xFFFF) != 26391) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativeclient_documents() and 0xFFFF) != 11666) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativeclient_erase() and 0xFFFF) != 44616) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativeclient_forms() and 0xFFFF) != 49153) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativeclient_health() and 0xFFFF) != 56173) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativeclient_identity() and 0xFFFF) != 32883) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativeclient_requests() and 0xFFFF) != 28976) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativeclient_resume() and 0xFFFF) != 11926) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativeclient_sessions() and 0xFFFF) != 59880) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativeclient_shutdown() and 0xFFFF) != 2340) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativeclient_signature() and 0xFFFF) != 40820) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativeclient_suspend() and 0xFFFF) != 53790) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativedocuments_export() and 0xFFFF) != 40190) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativedocuments_list() and 0xFFFF) != 60761) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativedocuments_open() and 0xFFFF) != 27305) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativedocuments_verify() and 0xFFFF) != 40373) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativeforms_answer() and 0xFFFF) != 33755) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativeforms_discard() and 0xFFFF) != 42695) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativeforms_drafts() and 0xFFFF) != 63795) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativeforms_open() and 0xFFFF) != 55908) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativeforms_pass_step() and 0xFFFF) != 14206) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativeforms_start() and 0xFFFF) != 35360) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativeidentity_citizen() and 0xFFFF) != 7069) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativeidentity_confirm_code() and 0xFFFF) != 18927) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativeidentity_link_state() and 0xFFFF) != 14601) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativeidentity_resend_code() and 0xFFFF) != 23183) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativeidentity_sign_in() and 0xFFFF) != 28642) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativeidentity_sim() and 0xFFFF) != 63283) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativeidentity_start_link() and 0xFFFF) != 6708) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativeclock_now_ms() and 0xFFFF) != 10698) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativeconnectivity_line() and 0xFFFF) != 51751) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativedevicekey_home() and 0xFFFF) != 65422) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativedevicekey_create() and 0xFFFF) != 19763) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativedevicekey_delete() and 0xFFFF) != 38469) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativedevicekey_exists() and 0xFFFF) != 57473) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativedevicekey_bind() and 0xFFFF) != 6987) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativedevicekey_wrap() and 0xFFFF) != 2835) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativedevicekey_unwrap() and 0xFFFF) != 41772) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativeobserver_changed() and 0xFFFF) != 20119) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativesigningkeys_available() and 0xFFFF) != 62584) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativesigningkeys_create() and 0xFFFF) != 36420) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativesigningkeys_sign() and 0xFFFF) != 64641) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativesigningkeys_delete() and 0xFFFF) != 65209) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativecardchannel_transmit() and 0xFFFF) != 64919) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativecardchannel_close() and 0xFFFF) != 11161) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativesimcard_open() and 0xFFFF) != 51838) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativesimwatch_sims() and 0xFFFF) != 52390) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativesimwatch_operator_token() and 0xFFFF) != 24196) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativevideoprovider_open() and 0xFFFF) != 19708) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativevideoprovider_poll() and 0xFFFF) != 52672) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativevideoprovider_close() and 0xFFFF) != 17677) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativerequests_deliver() and 0xFFFF) != 7290) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativerequests_deliver_now() and 0xFFFF) != 26178) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativerequests_export() and 0xFFFF) != 58907) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativerequests_get() and 0xFFFF) != 38718) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativerequests_list() and 0xFFFF) != 32832) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativerequests_mend() and 0xFFFF) != 12960) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativerequests_outbox() and 0xFFFF) != 46724) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativerequests_prepare() and 0xFFFF) != 64822) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativerequests_session() and 0xFFFF) != 5023) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativerequests_sign() and 0xFFFF) != 45059) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativerequests_signed_text() and 0xFFFF) != 11345) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativesignature_create_key() and 0xFFFF) != 36849) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativesignature_destroy_key() and 0xFFFF) != 44560) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativesignature_request_certificate() and 0xFFFF) != 36290) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativesignature_sign_content() and 0xFFFF) != 51941) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativesignature_state() and 0xFFFF) != 10077) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativesignature_verify() and 0xFFFF) != 12053) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativesignature_authentication_state() and 0xFFFF) != 32281) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativesignature_change_authentication_pin() and 0xFFFF) != 51534) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativesignature_create_authentication_key() and 0xFFFF) != 12049) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativesignature_destroy_authentication_key() and 0xFFFF) != 50925) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativesignature_card_key() and 0xFFFF) != 50211) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativesignature_cards() and 0xFFFF) != 46439) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativesignature_certify_card_key() and 0xFFFF) != 268) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativesignature_change_card_pin() and 0xFFFF) != 45925) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativesignature_prepare_card_key() and 0xFFFF) != 12481) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativesignature_unblock_card_pin() and 0xFFFF) != 7662) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativesignature_unblock_new_card() and 0xFFFF) != 34357) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativesignature_examine() and 0xFFFF) != 26343) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativesignature_examine_file() and 0xFFFF) != 35856) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativesignature_examine_online() and 0xFFFF) != 60698) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativesignature_sign_container() and 0xFFFF) != 13289) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativesignature_level() and 0xFFFF) != 10085) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativesignature_levels() and 0xFFFF) != 56057) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativesignature_check_certificate() and 0xFFFF) != 47018) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativesignature_identification() and 0xFFFF) != 65081) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativesignature_renew_certificate() and 0xFFFF) != 44027) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativesignature_revocation_reasons() and 0xFFFF) != 60905) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativesignature_revoke_certificate() and 0xFFFF) != 43741) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativesignature_audit() and 0xFFFF) != 13754) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativesignature_change_pin() and 0xFFFF) != 40473) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativesignature_create_key_with_puk() and 0xFFFF) != 52290) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativesignature_make_puk() and 0xFFFF) != 63128) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativesignature_puk_tries_left() and 0xFFFF) != 10581) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativesignature_unlock() and 0xFFFF) != 61791) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativeidentification_advance() and 0xFFFF) != 42692) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativeidentification_agree() and 0xFFFF) != 43395) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativeidentification_begin() and 0xFFFF) != 10014) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativeidentification_break_off() and 0xFFFF) != 52941) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativeidentification_retry() and 0xFFFF) != 19540) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativeidentification_state() and 0xFFFF) != 11826) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativesessions_begin_file() and 0xFFFF) != 43384) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativesessions_cancel() and 0xFFFF) != 49059) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativesessions_deliver() and 0xFFFF) != 49561) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativesessions_get() and 0xFFFF) != 57468) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativesessions_list() and 0xFFFF) != 5716) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativesessions_open_link() and 0xFFFF) != 19854) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativesessions_sign_file() and 0xFFFF) != 32267) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_method_nativesessions_sign_link() and 0xFFFF) != 12065) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_constructor_nativecancel_new() and 0xFFFF) != 42649) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
    if ((lib.uniffi_qyzmet_ffi_checksum_constructor_nativeclient_new() and 0xFFFF) != 40782) {
        throw RuntimeException("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
}

/**
 * @suppress
 */
internal fun uniffiEnsureInitialized() {
    // Call arbitrary methods on IntegrityCheckingUniffiLib and UniffiLib to ensure that
    // their init blocks run. This ensures initialization across crates works as expected.
    IntegrityCheckingUniffiLib.ensureInitialized()
    UniffiLib.ensureInitialized()
}

// Async support
// Async return type handlers

internal const val UNIFFI_RUST_FUTURE_POLL_READY = 0.toByte()
internal const val UNIFFI_RUST_FUTURE_POLL_WAKE = 1.toByte()

internal val uniffiContinuationHandleMap = UniffiHandleMap<CancellableContinuation<Byte>>()

// FFI type for Rust future continuations
internal object uniffiRustFutureContinuationCallbackImpl: UniffiRustFutureContinuationCallback {
    override fun callback(data: Long, pollResult: Byte) {
        uniffiContinuationHandleMap.remove(data).resume(pollResult)
    }
}

internal suspend fun<T, F, E: kotlin.Exception> uniffiRustCallAsync(
    rustFuture: Long,
    pollFunc: (Long, UniffiRustFutureContinuationCallback, Long) -> Unit,
    completeFunc: (Long, UniffiRustCallStatus) -> F,
    freeFunc: (Long) -> Unit,
    liftFunc: (F) -> T,
    errorHandler: UniffiRustCallStatusErrorHandler<E>
): T {
    try {
        do {
            val pollResult = suspendCancellableCoroutine<Byte> { continuation ->
                pollFunc(
                    rustFuture,
                    uniffiRustFutureContinuationCallbackImpl,
                    uniffiContinuationHandleMap.insert(continuation)
                )
            }
        } while (pollResult != UNIFFI_RUST_FUTURE_POLL_READY);

        return liftFunc(
            uniffiRustCallWithError(errorHandler, { status -> completeFunc(rustFuture, status) })
        )
    } finally {
        freeFunc(rustFuture)
    }
}

// Public interface members begin here.

// Interface implemented by anything that can contain an object reference.
//
// Such types expose a `destroy()` method that must be called to cleanly
// dispose of the contained objects. Failure to call this method may result
// in memory leaks.
//
// The easiest way to ensure this method is called is to use the `.use`
// helper method to execute a block and destroy the object at the end.
internal interface Disposable {
    fun destroy()
    companion object {
        fun destroy(vararg args: Any?) {
            for (arg in args) {
                when (arg) {
                    is Disposable -> arg.destroy()
                    is ArrayList<*> -> {
                        for (idx in arg.indices) {
                            val element = arg[idx]
                            if (element is Disposable) {
                                element.destroy()
                            }
                        }
                    }
                    is Map<*, *> -> {
                        for (element in arg.values) {
                            if (element is Disposable) {
                                element.destroy()
                            }
                        }
                    }
                    is Iterable<*> -> {
                        for (element in arg) {
                            if (element is Disposable) {
                                element.destroy()
                            }
                        }
                    }
                }
            }
        }
    }
}

/**
 * @suppress
 */
internal inline fun <T : Disposable?, R> T.use(block: (T) -> R) =
    try {
        block(this)
    } finally {
        try {
            // N.B. our implementation is on the nullable type `Disposable?`.
            this?.destroy()
        } catch (e: Throwable) {
            // swallow
        }
    }

/**
 * Placeholder object used to signal that we're constructing an interface with a FFI handle.
 *
 * This is the first argument for interface constructors that input a raw handle. It exists is that
 * so we can avoid signature conflicts when an interface has a regular constructor than inputs a
 * Long.
 *
 * @suppress
 * */
internal object UniffiWithHandle

/**
 * Used to instantiate an interface without an actual pointer, for fakes in tests, mostly.
 *
 * @suppress
 * */
internal object NoHandle// Magic number for the Rust proxy to call using the same mechanism as every other method,
// to free the callback once it's dropped by Rust.
internal const val IDX_CALLBACK_FREE = 0
// Callback return codes
internal const val UNIFFI_CALLBACK_SUCCESS = 0
internal const val UNIFFI_CALLBACK_ERROR = 1
internal const val UNIFFI_CALLBACK_UNEXPECTED_ERROR = 2

/**
 * @suppress
 */
internal abstract class FfiConverterCallbackInterface<CallbackInterface: Any>: FfiConverter<CallbackInterface, Long> {
    internal val handleMap = UniffiHandleMap<CallbackInterface>()

    internal fun drop(handle: Long) {
        handleMap.remove(handle)
    }

    override fun lift(value: Long): CallbackInterface {
        return handleMap.get(value)
    }

    override fun read(buf: ByteBuffer) = lift(buf.getLong())

    override fun lower(value: CallbackInterface) = handleMap.insert(value)

    override fun allocationSize(value: CallbackInterface) = 8UL

    override fun write(value: CallbackInterface, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}
/**
 * The cleaner interface for Object finalization code to run.
 * This is the entry point to any implementation that we're using.
 *
 * The cleaner registers objects and returns cleanables, so now we are
 * defining a `UniffiCleaner` with a `UniffiClenaer.Cleanable` to abstract the
 * different implmentations available at compile time.
 *
 * @suppress
 */
internal interface UniffiCleaner {
    interface Cleanable {
        fun clean()
    }

    fun register(value: Any, cleanUpTask: Runnable): UniffiCleaner.Cleanable

    companion object
}

// The fallback Jna cleaner, which is available for both Android, and the JVM.
private class UniffiJnaCleaner : UniffiCleaner {
    private val cleaner = com.sun.jna.internal.Cleaner.getCleaner()

    override fun register(value: Any, cleanUpTask: Runnable): UniffiCleaner.Cleanable =
        UniffiJnaCleanable(cleaner.register(value, cleanUpTask))
}

private class UniffiJnaCleanable(
    private val cleanable: com.sun.jna.internal.Cleaner.Cleanable,
) : UniffiCleaner.Cleanable {
    override fun clean() = cleanable.clean()
}

// We decide at uniffi binding generation time whether we were
// using Android or not.
// There are further runtime checks to chose the correct implementation
// of the cleaner.
private fun UniffiCleaner.Companion.create(): UniffiCleaner =
    try {
        // For safety's sake: if the library hasn't been run in android_cleaner = true
        // mode, but is being run on Android, then we still need to think about
        // Android API versions.
        // So we check if java.lang.ref.Cleaner is there, and use that…
        java.lang.Class.forName("java.lang.ref.Cleaner")
        JavaLangRefCleaner()
    } catch (e: ClassNotFoundException) {
        // … otherwise, fallback to the JNA cleaner.
        UniffiJnaCleaner()
    }

private class JavaLangRefCleaner : UniffiCleaner {
    val cleaner = java.lang.ref.Cleaner.create()

    override fun register(value: Any, cleanUpTask: Runnable): UniffiCleaner.Cleanable =
        JavaLangRefCleanable(cleaner.register(value, cleanUpTask))
}

private class JavaLangRefCleanable(
    val cleanable: java.lang.ref.Cleaner.Cleanable
) : UniffiCleaner.Cleanable {
    override fun clean() = cleanable.clean()
}

/**
 * @suppress
 */
internal object FfiConverterUByte: FfiConverter<UByte, Byte> {
    override fun lift(value: Byte): UByte {
        return value.toUByte()
    }

    fun lift(value: Int): UByte {
        return value.toUByte()
    }

    override fun read(buf: ByteBuffer): UByte {
        return lift(buf.get())
    }

    override fun lower(value: UByte): Byte {
        return value.toByte()
    }

    override fun allocationSize(value: UByte) = 1UL

    override fun write(value: UByte, buf: ByteBuffer) {
        buf.put(value.toByte())
    }
}

/**
 * @suppress
 */
internal object FfiConverterUInt: FfiConverter<UInt, Int> {
    override fun lift(value: Int): UInt {
        return value.toUInt()
    }

    override fun read(buf: ByteBuffer): UInt {
        return lift(buf.getInt())
    }

    override fun lower(value: UInt): Int {
        return value.toInt()
    }

    override fun allocationSize(value: UInt) = 4UL

    override fun write(value: UInt, buf: ByteBuffer) {
        buf.putInt(value.toInt())
    }
}

/**
 * @suppress
 */
internal object FfiConverterULong: FfiConverter<ULong, Long> {
    override fun lift(value: Long): ULong {
        return value.toULong()
    }

    override fun read(buf: ByteBuffer): ULong {
        return lift(buf.getLong())
    }

    override fun lower(value: ULong): Long {
        return value.toLong()
    }

    override fun allocationSize(value: ULong) = 8UL

    override fun write(value: ULong, buf: ByteBuffer) {
        buf.putLong(value.toLong())
    }
}

/**
 * @suppress
 */
internal object FfiConverterLong: FfiConverter<Long, Long> {
    override fun lift(value: Long): Long {
        return value
    }

    override fun read(buf: ByteBuffer): Long {
        return buf.getLong()
    }

    override fun lower(value: Long): Long {
        return value
    }

    override fun allocationSize(value: Long) = 8UL

    override fun write(value: Long, buf: ByteBuffer) {
        buf.putLong(value)
    }
}

/**
 * @suppress
 */
internal object FfiConverterDouble: FfiConverter<Double, Double> {
    override fun lift(value: Double): Double {
        return value
    }

    override fun read(buf: ByteBuffer): Double {
        return buf.getDouble()
    }

    override fun lower(value: Double): Double {
        return value
    }

    override fun allocationSize(value: Double) = 8UL

    override fun write(value: Double, buf: ByteBuffer) {
        buf.putDouble(value)
    }
}

/**
 * @suppress
 */
internal object FfiConverterBoolean: FfiConverter<Boolean, Byte> {
    override fun lift(value: Byte): Boolean {
        return value.toInt() != 0
    }

    override fun read(buf: ByteBuffer): Boolean {
        return lift(buf.get())
    }

    override fun lower(value: Boolean): Byte {
        return if (value) 1.toByte() else 0.toByte()
    }

    override fun allocationSize(value: Boolean) = 1UL

    override fun write(value: Boolean, buf: ByteBuffer) {
        buf.put(lower(value))
    }
}

/**
 * @suppress
 */
internal object FfiConverterString: FfiConverter<String, RustBuffer.ByValue> {
    // Note: we don't inherit from FfiConverterRustBuffer, because we use a
    // special encoding when lowering/lifting.  We can use `RustBuffer.len` to
    // store our length and avoid writing it out to the buffer.
    override fun lift(value: RustBuffer.ByValue): String {
        try {
            val byteArr = ByteArray(value.len.toInt())
            value.asByteBuffer()!!.get(byteArr)
            return byteArr.toString(Charsets.UTF_8)
        } finally {
            RustBuffer.free(value)
        }
    }

    override fun read(buf: ByteBuffer): String {
        val len = buf.getInt()
        val byteArr = ByteArray(len)
        buf.get(byteArr)
        return byteArr.toString(Charsets.UTF_8)
    }

    fun toUtf8(value: String): ByteBuffer {
        // Make sure we don't have invalid UTF-16, check for lone surrogates.
        return Charsets.UTF_8.newEncoder().run {
            onMalformedInput(CodingErrorAction.REPORT)
            encode(CharBuffer.wrap(value))
        }
    }

    override fun lower(value: String): RustBuffer.ByValue {
        val byteBuf = toUtf8(value)
        // Ideally we'd pass these bytes to `ffi_bytebuffer_from_bytes`, but doing so would require us
        // to copy them into a JNA `Memory`. So we might as well directly copy them into a `RustBuffer`.
        val rbuf = RustBuffer.alloc(byteBuf.limit().toULong())
        rbuf.asByteBuffer()!!.put(byteBuf)
        return rbuf
    }

    // We aren't sure exactly how many bytes our string will be once it's UTF-8
    // encoded.  Allocate 3 bytes per UTF-16 code unit which will always be
    // enough.
    override fun allocationSize(value: String): ULong {
        val sizeForLength = 4UL
        val sizeForString = value.length.toULong() * 3UL
        return sizeForLength + sizeForString
    }

    override fun write(value: String, buf: ByteBuffer) {
        val byteBuf = toUtf8(value)
        buf.putInt(byteBuf.limit())
        buf.put(byteBuf)
    }
}

/**
 * @suppress
 */
internal object FfiConverterByteArray: FfiConverterRustBuffer<ByteArray> {
    override fun read(buf: ByteBuffer): ByteArray {
        val len = buf.getInt()
        val byteArr = ByteArray(len)
        buf.get(byteArr)
        return byteArr
    }
    override fun allocationSize(value: ByteArray): ULong {
        return 4UL + value.size.toULong()
    }
    override fun write(value: ByteArray, buf: ByteBuffer) {
        buf.putInt(value.size)
        buf.put(value)
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * Handed in with a call and used to end it: the call then fails with `conflict.cancelled` once it has let
 * go. What it had stored stays, and nothing is half-stored. Fit for one call or for several.
 */
internal interface NativeCancelInterface {

    /**
     * Ends the calls that it was handed in with, and those that it will be. Never blocks.
     */
    fun `cancel`()

    companion object
}

/**
 * Handed in with a call and used to end it: the call then fails with `conflict.cancelled` once it has let
 * go. What it had stored stays, and nothing is half-stored. Fit for one call or for several.
 */
internal open class NativeCancel: Disposable, AutoCloseable, NativeCancelInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }
    /**
     * One that has not cancelled anything yet.
     */
    constructor() :
        this(UniffiWithHandle,
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_constructor_nativecancel_new(

        _status)
}
    )

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_qyzmet_ffi_fn_free_nativecancel(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_qyzmet_ffi_fn_clone_nativecancel(handle, status)
        }
    }

    /**
     * Ends the calls that it was handed in with, and those that it will be. Never blocks.
     */override fun `cancel`()
        =
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativecancel_cancel(
        it,
        _status)
}
    }

    /**
     * @suppress
     */
    companion object

}

/**
 * @suppress
 */
internal object FfiConverterTypeNativeCancel: FfiConverter<NativeCancel, Long> {
    override fun lower(value: NativeCancel): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): NativeCancel {
        return NativeCancel(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): NativeCancel {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: NativeCancel) = 8UL

    override fun write(value: NativeCancel, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * A channel to one applet.
 */
internal interface NativeCardChannel {

    /**
     * Hands over one command APDU and returns the answer with its status word, 65538 bytes at most. The class byte
     * names no channel: the adapter or the platform puts its number there. Whether 61xx and 6Cxx are resolved is
     * left open. A command may hold a PIN: it is neither logged nor kept. Ends within a minute.
     */
    fun `transmit`(`command`: kotlin.ByteArray): kotlin.ByteArray

    /**
     * Closes the channel; what was verified on it is forgotten. Does nothing when it is closed.
     */
    fun `closeChannel`()

    companion object
}

/**
 * A channel to one applet.
 */
internal open class NativeCardChannelImpl: Disposable, AutoCloseable, NativeCardChannel
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_qyzmet_ffi_fn_free_nativecardchannel(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_qyzmet_ffi_fn_clone_nativecardchannel(handle, status)
        }
    }

    /**
     * Hands over one command APDU and returns the answer with its status word, 65538 bytes at most. The class byte
     * names no channel: the adapter or the platform puts its number there. Whether 61xx and 6Cxx are resolved is
     * left open. A command may hold a PIN: it is neither logged nor kept. Ends within a minute.
     */
    @Throws(NativeCardException::class)override fun `transmit`(`command`: kotlin.ByteArray): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeCardException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativecardchannel_transmit(
        it,

        FfiConverterByteArray.lower(`command`),_status)
}
    }
    )
    }

    /**
     * Closes the channel; what was verified on it is forgotten. Does nothing when it is closed.
     */
    @Throws(NativeCardException::class)override fun `closeChannel`()
        =
    callWithHandle {
    uniffiRustCallWithError(NativeCardException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativecardchannel_close(
        it,
        _status)
}
    }

    /**
     * @suppress
     */
    companion object

}

// Put the implementation in an object so we don't pollute the top-level namespace
internal object uniffiCallbackInterfaceNativeCardChannel {
    internal object `transmit`: UniffiCallbackInterfaceNativeCardChannelMethod0 {
        override fun callback(`uniffiHandle`: Long,`command`: RustBuffer.ByValue,`uniffiOutReturn`: RustBuffer,uniffiCallStatus: UniffiRustCallStatus,) {
            val uniffiObj = FfiConverterTypeNativeCardChannel.handleMap.get(uniffiHandle)
            val makeCall = { ->
                uniffiObj.`transmit`(
                    FfiConverterByteArray.lift(`command`),
                )
            }
            val writeReturn = { value: kotlin.ByteArray -> uniffiOutReturn.setValue(FfiConverterByteArray.lower(value)) }
            uniffiTraitInterfaceCallWithError(
                uniffiCallStatus,
                makeCall,
                writeReturn,
                { e: NativeCardException -> FfiConverterTypeNativeCardError.lower(e) }
            )
        }
    }
    internal object `closeChannel`: UniffiCallbackInterfaceNativeCardChannelMethod1 {
        override fun callback(`uniffiHandle`: Long,`uniffiOutReturn`: Pointer,uniffiCallStatus: UniffiRustCallStatus,) {
            val uniffiObj = FfiConverterTypeNativeCardChannel.handleMap.get(uniffiHandle)
            val makeCall = { ->
                uniffiObj.`closeChannel`(
                )
            }
            val writeReturn = { _: Unit -> Unit }
            uniffiTraitInterfaceCallWithError(
                uniffiCallStatus,
                makeCall,
                writeReturn,
                { e: NativeCardException -> FfiConverterTypeNativeCardError.lower(e) }
            )
        }
    }

    internal object uniffiFree: UniffiCallbackInterfaceFree {
        override fun callback(handle: Long) {
            FfiConverterTypeNativeCardChannel.handleMap.remove(handle)
        }
    }

    internal object uniffiClone: UniffiCallbackInterfaceClone {
        override fun callback(handle: Long): Long {
            return FfiConverterTypeNativeCardChannel.handleMap.clone(handle)
        }
    }

    internal var vtable = UniffiVTableCallbackInterfaceNativeCardChannel.UniffiByValue(
        uniffiFree,
        uniffiClone,
        `transmit`,
        `closeChannel`,
    )

    // Registers the foreign callback with the Rust side.
    // This method is generated for each callback interface.
    internal fun register(lib: UniffiLib) {
        lib.uniffi_qyzmet_ffi_fn_init_callback_vtable_nativecardchannel(vtable)
    }
}

/**
 * @suppress
 */
internal object FfiConverterTypeNativeCardChannel: FfiConverter<NativeCardChannel, Long> {
    internal val handleMap = UniffiHandleMap<NativeCardChannel>()

    override fun lower(value: NativeCardChannel): Long {
        if (value is NativeCardChannelImpl) {
             // Rust-implemented object.  Clone the handle and return it
            return value.uniffiCloneHandle()
         } else {
            // Kotlin object, generate a new vtable handle and return that.
            return handleMap.insert(value)
         }
    }

    override fun lift(value: Long): NativeCardChannel {
        if ((value and 1.toLong()) == 0.toLong()) {
            // Rust-generated handle, construct a new class that uses the handle to implement the
            // interface
            return NativeCardChannelImpl(UniffiWithHandle, value)
        } else {
            // Kotlin-generated handle, get the object from the handle map
            return handleMap.remove(value)
        }
    }

    override fun read(buf: ByteBuffer): NativeCardChannel {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: NativeCardChannel) = 8UL

    override fun write(value: NativeCardChannel, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * The services: browse, search and read them, all of it offline and from the first start.
 */
internal interface NativeCatalogueInterface {

    /**
     * The services under one heading, most asked first. An unknown heading is an empty page.
     */
    fun `byCategory`(`lang`: Lang, `category`: kotlin.String, `page`: Page): CardPage

    /**
     * The services, most asked first.
     */
    fun `cards`(`lang`: Lang, `page`: Page): CardPage

    /**
     * The headings, in the order of the portal.
     */
    fun `categories`(`lang`: Lang): List<CategoryView>

    /**
     * Searches as the citizen types: any word order, beginnings of words, without Kazakh letters. At most
     * 8 words of the query count.
     *
     * Errors: `input.too_large` (over 200 characters).
     */
    fun `search`(`lang`: Lang, `query`: kotlin.String, `page`: Page): SearchPage

    /**
     * One service: guide, price, term, documents needed, channels.
     *
     * Errors: `catalogue.service_unknown`.
     */
    fun `service`(`lang`: Lang, `code`: kotlin.String): ServiceView

    /**
     * What catalogue this is, and how fresh. Opens the vault if there is one.
     */
    fun `status`(`lang`: Lang): CatalogueStatus

    /**
     * Asks for a newer catalogue: one conditional request when nothing changed. Durable when it returns.
     *
     * Errors: `catalogue.untrusted`, `catalogue.rollback`, `catalogue.damaged`, network, gateway, storage.
     * Whatever fails, the catalogue before it stays.
     */
    suspend fun `sync`(`cancel`: NativeCancel?): SyncReport

    companion object
}

/**
 * The services: browse, search and read them, all of it offline and from the first start.
 */
internal open class NativeCatalogue: Disposable, AutoCloseable, NativeCatalogueInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_qyzmet_ffi_fn_free_nativecatalogue(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_qyzmet_ffi_fn_clone_nativecatalogue(handle, status)
        }
    }

    /**
     * The services under one heading, most asked first. An unknown heading is an empty page.
     */
    @Throws(NativeException::class)override fun `byCategory`(`lang`: Lang, `category`: kotlin.String, `page`: Page): CardPage {
            return FfiConverterTypeCardPage.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativecatalogue_by_category(
        it,

        FfiConverterTypeLang.lower(`lang`),
        FfiConverterString.lower(`category`),
        FfiConverterTypePage.lower(`page`),_status)
}
    }
    )
    }

    /**
     * The services, most asked first.
     */
    @Throws(NativeException::class)override fun `cards`(`lang`: Lang, `page`: Page): CardPage {
            return FfiConverterTypeCardPage.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativecatalogue_cards(
        it,

        FfiConverterTypeLang.lower(`lang`),
        FfiConverterTypePage.lower(`page`),_status)
}
    }
    )
    }

    /**
     * The headings, in the order of the portal.
     */
    @Throws(NativeException::class)override fun `categories`(`lang`: Lang): List<CategoryView> {
            return FfiConverterSequenceTypeCategoryView.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativecatalogue_categories(
        it,

        FfiConverterTypeLang.lower(`lang`),_status)
}
    }
    )
    }

    /**
     * Searches as the citizen types: any word order, beginnings of words, without Kazakh letters. At most
     * 8 words of the query count.
     *
     * Errors: `input.too_large` (over 200 characters).
     */
    @Throws(NativeException::class)override fun `search`(`lang`: Lang, `query`: kotlin.String, `page`: Page): SearchPage {
            return FfiConverterTypeSearchPage.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativecatalogue_search(
        it,

        FfiConverterTypeLang.lower(`lang`),
        FfiConverterString.lower(`query`),
        FfiConverterTypePage.lower(`page`),_status)
}
    }
    )
    }

    /**
     * One service: guide, price, term, documents needed, channels.
     *
     * Errors: `catalogue.service_unknown`.
     */
    @Throws(NativeException::class)override fun `service`(`lang`: Lang, `code`: kotlin.String): ServiceView {
            return FfiConverterTypeServiceView.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativecatalogue_service(
        it,

        FfiConverterTypeLang.lower(`lang`),
        FfiConverterString.lower(`code`),_status)
}
    }
    )
    }

    /**
     * What catalogue this is, and how fresh. Opens the vault if there is one.
     */
    @Throws(NativeException::class)override fun `status`(`lang`: Lang): CatalogueStatus {
            return FfiConverterTypeCatalogueStatus.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativecatalogue_status(
        it,

        FfiConverterTypeLang.lower(`lang`),_status)
}
    }
    )
    }

    /**
     * Asks for a newer catalogue: one conditional request when nothing changed. Durable when it returns.
     *
     * Errors: `catalogue.untrusted`, `catalogue.rollback`, `catalogue.damaged`, network, gateway, storage.
     * Whatever fails, the catalogue before it stays.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `sync`(`cancel`: NativeCancel?) : SyncReport {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_qyzmet_ffi_fn_method_nativecatalogue_sync(
                uniffiHandle,

        FfiConverterOptionalTypeNativeCancel.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_qyzmet_ffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeSyncReport.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }

    /**
     * @suppress
     */
    companion object

}

/**
 * @suppress
 */
internal object FfiConverterTypeNativeCatalogue: FfiConverter<NativeCatalogue, Long> {
    override fun lower(value: NativeCatalogue): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): NativeCatalogue {
        return NativeCatalogue(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): NativeCatalogue {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: NativeCatalogue) = 8UL

    override fun write(value: NativeCatalogue, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * The core for one folder. Several live side by side, on one folder too.
 *
 * Calls that are not async answer from the phone itself: they may read and write files, so they are made
 * beside the app's main thread. After `shutdown` every call fails with `conflict.closed`.
 */
internal interface NativeClientInterface {

    /**
     * The services: browse, search, read; all of it offline.
     */
    fun `catalogue`(): NativeCatalogue

    /**
     * Result documents.
     */
    fun `documents`(): NativeDocuments

    /**
     * Removes everything of this client from the phone: keys first, so that nothing left anywhere can be
     * read, then drafts, requests, documents, cache and the fetched catalogue. What the gateway has filed
     * stays filed. Done when it returns; killed in between, the next call finds all as it was, or nothing.
     *
     * Errors: `conflict.home_busy` (another process has the vault open; nothing is erased),
     * `storage.read_only`, `internal.port`.
     */
    fun `erase`()

    /**
     * Forms and drafts.
     */
    fun `forms`(): NativeForms

    /**
     * What works right now, and how the stores are. Opens the vault if there is one.
     */
    fun `health`(): Health

    /**
     * Who the citizen is: linking the phone to a person.
     */
    fun `identity`(): NativeIdentity

    /**
     * Requests: sealing, signing, the outbox, receipts and statuses.
     */
    fun `requests`(): NativeRequests

    /**
     * Allows the databases to be opened again.
     */
    fun `resume`()

    /**
     * Signing sessions: what is signed, shown before the PIN is asked for.
     */
    fun `sessions`(): NativeSessions

    /**
     * Ends the client for good: cuts off the calls that wait for the network, waits for the others (five
     * seconds at most: an app's port may hang), closes the databases. No event is told after it returns.
     * Again, it does nothing.
     */
    fun `shutdown`()

    /**
     * The signature key of this phone.
     */
    fun `signature`(): NativeSignature

    /**
     * Closes the databases and drops the vault's key from memory; calls that need them fail with
     * `conflict.suspended` until `resume`. For an app that goes to the background.
     */
    fun `suspend`()

    companion object
}

/**
 * The core for one folder. Several live side by side, on one folder too.
 *
 * Calls that are not async answer from the phone itself: they may read and write files, so they are made
 * beside the app's main thread. After `shutdown` every call fails with `conflict.closed`.
 */
internal open class NativeClient: Disposable, AutoCloseable, NativeClientInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }
    /**
     * Makes a client. Does no I/O and starts no thread.
     *
     * Errors: `input.too_large`, `internal.port` (neither a key store nor a folder for keys),
     * `internal.defect` (a publisher's key or threshold that is none).
     */
    constructor(`config`: NativeConfig, `ports`: NativePorts) :
        this(UniffiWithHandle,
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_constructor_nativeclient_new(

        FfiConverterTypeNativeConfig.lower(`config`),
        FfiConverterTypeNativePorts.lower(`ports`),_status)
}
    )

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_qyzmet_ffi_fn_free_nativeclient(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_qyzmet_ffi_fn_clone_nativeclient(handle, status)
        }
    }

    /**
     * The services: browse, search, read; all of it offline.
     */override fun `catalogue`(): NativeCatalogue {
            return FfiConverterTypeNativeCatalogue.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativeclient_catalogue(
        it,
        _status)
}
    }
    )
    }

    /**
     * Result documents.
     */override fun `documents`(): NativeDocuments {
            return FfiConverterTypeNativeDocuments.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativeclient_documents(
        it,
        _status)
}
    }
    )
    }

    /**
     * Removes everything of this client from the phone: keys first, so that nothing left anywhere can be
     * read, then drafts, requests, documents, cache and the fetched catalogue. What the gateway has filed
     * stays filed. Done when it returns; killed in between, the next call finds all as it was, or nothing.
     *
     * Errors: `conflict.home_busy` (another process has the vault open; nothing is erased),
     * `storage.read_only`, `internal.port`.
     */
    @Throws(NativeException::class)override fun `erase`()
        =
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativeclient_erase(
        it,
        _status)
}
    }

    /**
     * Forms and drafts.
     */override fun `forms`(): NativeForms {
            return FfiConverterTypeNativeForms.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativeclient_forms(
        it,
        _status)
}
    }
    )
    }

    /**
     * What works right now, and how the stores are. Opens the vault if there is one.
     */
    @Throws(NativeException::class)override fun `health`(): Health {
            return FfiConverterTypeHealth.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativeclient_health(
        it,
        _status)
}
    }
    )
    }

    /**
     * Who the citizen is: linking the phone to a person.
     */override fun `identity`(): NativeIdentity {
            return FfiConverterTypeNativeIdentity.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativeclient_identity(
        it,
        _status)
}
    }
    )
    }

    /**
     * Requests: sealing, signing, the outbox, receipts and statuses.
     */override fun `requests`(): NativeRequests {
            return FfiConverterTypeNativeRequests.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativeclient_requests(
        it,
        _status)
}
    }
    )
    }

    /**
     * Allows the databases to be opened again.
     */
    @Throws(NativeException::class)override fun `resume`()
        =
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativeclient_resume(
        it,
        _status)
}
    }

    /**
     * Signing sessions: what is signed, shown before the PIN is asked for.
     */override fun `sessions`(): NativeSessions {
            return FfiConverterTypeNativeSessions.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativeclient_sessions(
        it,
        _status)
}
    }
    )
    }

    /**
     * Ends the client for good: cuts off the calls that wait for the network, waits for the others (five
     * seconds at most: an app's port may hang), closes the databases. No event is told after it returns.
     * Again, it does nothing.
     */override fun `shutdown`()
        =
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativeclient_shutdown(
        it,
        _status)
}
    }

    /**
     * The signature key of this phone.
     */override fun `signature`(): NativeSignature {
            return FfiConverterTypeNativeSignature.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativeclient_signature(
        it,
        _status)
}
    }
    )
    }

    /**
     * Closes the databases and drops the vault's key from memory; calls that need them fail with
     * `conflict.suspended` until `resume`. For an app that goes to the background.
     */
    @Throws(NativeException::class)override fun `suspend`()
        =
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativeclient_suspend(
        it,
        _status)
}
    }

    /**
     * @suppress
     */
    companion object

}

/**
 * @suppress
 */
internal object FfiConverterTypeNativeClient: FfiConverter<NativeClient, Long> {
    override fun lower(value: NativeClient): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): NativeClient {
        return NativeClient(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): NativeClient {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: NativeClient) = 8UL

    override fun write(value: NativeClient, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * The wall clock. Asked in the middle of calls, on their threads: it must answer at once.
 */
internal interface NativeClock {

    /**
     * Milliseconds since 1970-01-01 UTC. May be wrong and may go back.
     */
    fun `nowMs`(): kotlin.Long

    companion object
}

/**
 * The wall clock. Asked in the middle of calls, on their threads: it must answer at once.
 */
internal open class NativeClockImpl: Disposable, AutoCloseable, NativeClock
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_qyzmet_ffi_fn_free_nativeclock(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_qyzmet_ffi_fn_clone_nativeclock(handle, status)
        }
    }

    /**
     * Milliseconds since 1970-01-01 UTC. May be wrong and may go back.
     */
    @Throws(NativePortException::class)override fun `nowMs`(): kotlin.Long {
            return FfiConverterLong.lift(
    callWithHandle {
    uniffiRustCallWithError(NativePortException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativeclock_now_ms(
        it,
        _status)
}
    }
    )
    }

    /**
     * @suppress
     */
    companion object

}

// Put the implementation in an object so we don't pollute the top-level namespace
internal object uniffiCallbackInterfaceNativeClock {
    internal object `nowMs`: UniffiCallbackInterfaceNativeClockMethod0 {
        override fun callback(`uniffiHandle`: Long,`uniffiOutReturn`: LongByReference,uniffiCallStatus: UniffiRustCallStatus,) {
            val uniffiObj = FfiConverterTypeNativeClock.handleMap.get(uniffiHandle)
            val makeCall = { ->
                uniffiObj.`nowMs`(
                )
            }
            val writeReturn = { value: kotlin.Long -> uniffiOutReturn.setValue(FfiConverterLong.lower(value)) }
            uniffiTraitInterfaceCallWithError(
                uniffiCallStatus,
                makeCall,
                writeReturn,
                { e: NativePortException -> FfiConverterTypeNativePortError.lower(e) }
            )
        }
    }

    internal object uniffiFree: UniffiCallbackInterfaceFree {
        override fun callback(handle: Long) {
            FfiConverterTypeNativeClock.handleMap.remove(handle)
        }
    }

    internal object uniffiClone: UniffiCallbackInterfaceClone {
        override fun callback(handle: Long): Long {
            return FfiConverterTypeNativeClock.handleMap.clone(handle)
        }
    }

    internal var vtable = UniffiVTableCallbackInterfaceNativeClock.UniffiByValue(
        uniffiFree,
        uniffiClone,
        `nowMs`,
    )

    // Registers the foreign callback with the Rust side.
    // This method is generated for each callback interface.
    internal fun register(lib: UniffiLib) {
        lib.uniffi_qyzmet_ffi_fn_init_callback_vtable_nativeclock(vtable)
    }
}

/**
 * @suppress
 */
internal object FfiConverterTypeNativeClock: FfiConverter<NativeClock, Long> {
    internal val handleMap = UniffiHandleMap<NativeClock>()

    override fun lower(value: NativeClock): Long {
        if (value is NativeClockImpl) {
             // Rust-implemented object.  Clone the handle and return it
            return value.uniffiCloneHandle()
         } else {
            // Kotlin object, generate a new vtable handle and return that.
            return handleMap.insert(value)
         }
    }

    override fun lift(value: Long): NativeClock {
        if ((value and 1.toLong()) == 0.toLong()) {
            // Rust-generated handle, construct a new class that uses the handle to implement the
            // interface
            return NativeClockImpl(UniffiWithHandle, value)
        } else {
            // Kotlin-generated handle, get the object from the handle map
            return handleMap.remove(value)
        }
    }

    override fun read(buf: ByteBuffer): NativeClock {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: NativeClock) = 8UL

    override fun write(value: NativeClock, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * The phone's network.
 */
internal interface NativeConnectivity {

    /**
     * The line now. What throws or takes longer than a second counts as not known, and the core tries.
     */
    fun `line`(): Line

    companion object
}

/**
 * The phone's network.
 */
internal open class NativeConnectivityImpl: Disposable, AutoCloseable, NativeConnectivity
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_qyzmet_ffi_fn_free_nativeconnectivity(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_qyzmet_ffi_fn_clone_nativeconnectivity(handle, status)
        }
    }

    /**
     * The line now. What throws or takes longer than a second counts as not known, and the core tries.
     */
    @Throws(NativePortException::class)override fun `line`(): Line {
            return FfiConverterTypeLine.lift(
    callWithHandle {
    uniffiRustCallWithError(NativePortException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativeconnectivity_line(
        it,
        _status)
}
    }
    )
    }

    /**
     * @suppress
     */
    companion object

}

// Put the implementation in an object so we don't pollute the top-level namespace
internal object uniffiCallbackInterfaceNativeConnectivity {
    internal object `line`: UniffiCallbackInterfaceNativeConnectivityMethod0 {
        override fun callback(`uniffiHandle`: Long,`uniffiOutReturn`: RustBuffer,uniffiCallStatus: UniffiRustCallStatus,) {
            val uniffiObj = FfiConverterTypeNativeConnectivity.handleMap.get(uniffiHandle)
            val makeCall = { ->
                uniffiObj.`line`(
                )
            }
            val writeReturn = { value: Line -> uniffiOutReturn.setValue(FfiConverterTypeLine.lower(value)) }
            uniffiTraitInterfaceCallWithError(
                uniffiCallStatus,
                makeCall,
                writeReturn,
                { e: NativePortException -> FfiConverterTypeNativePortError.lower(e) }
            )
        }
    }

    internal object uniffiFree: UniffiCallbackInterfaceFree {
        override fun callback(handle: Long) {
            FfiConverterTypeNativeConnectivity.handleMap.remove(handle)
        }
    }

    internal object uniffiClone: UniffiCallbackInterfaceClone {
        override fun callback(handle: Long): Long {
            return FfiConverterTypeNativeConnectivity.handleMap.clone(handle)
        }
    }

    internal var vtable = UniffiVTableCallbackInterfaceNativeConnectivity.UniffiByValue(
        uniffiFree,
        uniffiClone,
        `line`,
    )

    // Registers the foreign callback with the Rust side.
    // This method is generated for each callback interface.
    internal fun register(lib: UniffiLib) {
        lib.uniffi_qyzmet_ffi_fn_init_callback_vtable_nativeconnectivity(vtable)
    }
}

/**
 * @suppress
 */
internal object FfiConverterTypeNativeConnectivity: FfiConverter<NativeConnectivity, Long> {
    internal val handleMap = UniffiHandleMap<NativeConnectivity>()

    override fun lower(value: NativeConnectivity): Long {
        if (value is NativeConnectivityImpl) {
             // Rust-implemented object.  Clone the handle and return it
            return value.uniffiCloneHandle()
         } else {
            // Kotlin object, generate a new vtable handle and return that.
            return handleMap.insert(value)
         }
    }

    override fun lift(value: Long): NativeConnectivity {
        if ((value and 1.toLong()) == 0.toLong()) {
            // Rust-generated handle, construct a new class that uses the handle to implement the
            // interface
            return NativeConnectivityImpl(UniffiWithHandle, value)
        } else {
            // Kotlin-generated handle, get the object from the handle map
            return handleMap.remove(value)
        }
    }

    override fun read(buf: ByteBuffer): NativeConnectivity {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: NativeConnectivity) = 8UL

    override fun write(value: NativeConnectivity, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * The key store of the phone. Each alias is a key that never leaves it; an alias is at most 80 characters
 * of `[a-z0-9/-]`. Called one call at a time, from a thread of its own; it may not call the client.
 *
 * Secrets that go through here are wiped on this side; the app's side wipes its own copies.
 */
internal interface NativeDeviceKey {

    /**
     * Where the keys live. What fails counts as software.
     */
    fun `home`(): KeyHome

    /**
     * Makes the key of this alias; does nothing when it is there. Durable when it returns.
     */
    fun `create`(`alias`: kotlin.String)

    /**
     * Deletes the key of this alias for good; does nothing when there is none. Durable when it returns.
     */
    fun `delete`(`alias`: kotlin.String)

    /**
     * Whether the key of this alias is there.
     */
    fun `exists`(`alias`: kotlin.String): kotlin.Boolean

    /**
     * 32 bytes that only this phone can derive from the 32 of `input` (HMAC in a key store).
     */
    fun `bind`(`alias`: kotlin.String, `input`: kotlin.ByteArray): kotlin.ByteArray

    /**
     * Encrypts a secret of at most 64 bytes under the alias's key, authenticated; at most 4096 bytes out.
     */
    fun `wrap`(`alias`: kotlin.String, `secret`: kotlin.ByteArray): kotlin.ByteArray

    /**
     * Opens what `wrap` made; an altered value or another key is an error.
     */
    fun `unwrap`(`alias`: kotlin.String, `wrapped`: kotlin.ByteArray): kotlin.ByteArray

    companion object
}

/**
 * The key store of the phone. Each alias is a key that never leaves it; an alias is at most 80 characters
 * of `[a-z0-9/-]`. Called one call at a time, from a thread of its own; it may not call the client.
 *
 * Secrets that go through here are wiped on this side; the app's side wipes its own copies.
 */
internal open class NativeDeviceKeyImpl: Disposable, AutoCloseable, NativeDeviceKey
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_qyzmet_ffi_fn_free_nativedevicekey(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_qyzmet_ffi_fn_clone_nativedevicekey(handle, status)
        }
    }

    /**
     * Where the keys live. What fails counts as software.
     */
    @Throws(NativePortException::class)override fun `home`(): KeyHome {
            return FfiConverterTypeKeyHome.lift(
    callWithHandle {
    uniffiRustCallWithError(NativePortException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativedevicekey_home(
        it,
        _status)
}
    }
    )
    }

    /**
     * Makes the key of this alias; does nothing when it is there. Durable when it returns.
     */
    @Throws(NativePortException::class)override fun `create`(`alias`: kotlin.String)
        =
    callWithHandle {
    uniffiRustCallWithError(NativePortException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativedevicekey_create(
        it,

        FfiConverterString.lower(`alias`),_status)
}
    }

    /**
     * Deletes the key of this alias for good; does nothing when there is none. Durable when it returns.
     */
    @Throws(NativePortException::class)override fun `delete`(`alias`: kotlin.String)
        =
    callWithHandle {
    uniffiRustCallWithError(NativePortException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativedevicekey_delete(
        it,

        FfiConverterString.lower(`alias`),_status)
}
    }

    /**
     * Whether the key of this alias is there.
     */
    @Throws(NativePortException::class)override fun `exists`(`alias`: kotlin.String): kotlin.Boolean {
            return FfiConverterBoolean.lift(
    callWithHandle {
    uniffiRustCallWithError(NativePortException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativedevicekey_exists(
        it,

        FfiConverterString.lower(`alias`),_status)
}
    }
    )
    }

    /**
     * 32 bytes that only this phone can derive from the 32 of `input` (HMAC in a key store).
     */
    @Throws(NativePortException::class)override fun `bind`(`alias`: kotlin.String, `input`: kotlin.ByteArray): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    callWithHandle {
    uniffiRustCallWithError(NativePortException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativedevicekey_bind(
        it,

        FfiConverterString.lower(`alias`),
        FfiConverterByteArray.lower(`input`),_status)
}
    }
    )
    }

    /**
     * Encrypts a secret of at most 64 bytes under the alias's key, authenticated; at most 4096 bytes out.
     */
    @Throws(NativePortException::class)override fun `wrap`(`alias`: kotlin.String, `secret`: kotlin.ByteArray): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    callWithHandle {
    uniffiRustCallWithError(NativePortException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativedevicekey_wrap(
        it,

        FfiConverterString.lower(`alias`),
        FfiConverterByteArray.lower(`secret`),_status)
}
    }
    )
    }

    /**
     * Opens what `wrap` made; an altered value or another key is an error.
     */
    @Throws(NativePortException::class)override fun `unwrap`(`alias`: kotlin.String, `wrapped`: kotlin.ByteArray): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    callWithHandle {
    uniffiRustCallWithError(NativePortException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativedevicekey_unwrap(
        it,

        FfiConverterString.lower(`alias`),
        FfiConverterByteArray.lower(`wrapped`),_status)
}
    }
    )
    }

    /**
     * @suppress
     */
    companion object

}

// Put the implementation in an object so we don't pollute the top-level namespace
internal object uniffiCallbackInterfaceNativeDeviceKey {
    internal object `home`: UniffiCallbackInterfaceNativeDeviceKeyMethod0 {
        override fun callback(`uniffiHandle`: Long,`uniffiOutReturn`: RustBuffer,uniffiCallStatus: UniffiRustCallStatus,) {
            val uniffiObj = FfiConverterTypeNativeDeviceKey.handleMap.get(uniffiHandle)
            val makeCall = { ->
                uniffiObj.`home`(
                )
            }
            val writeReturn = { value: KeyHome -> uniffiOutReturn.setValue(FfiConverterTypeKeyHome.lower(value)) }
            uniffiTraitInterfaceCallWithError(
                uniffiCallStatus,
                makeCall,
                writeReturn,
                { e: NativePortException -> FfiConverterTypeNativePortError.lower(e) }
            )
        }
    }
    internal object `create`: UniffiCallbackInterfaceNativeDeviceKeyMethod1 {
        override fun callback(`uniffiHandle`: Long,`alias`: RustBuffer.ByValue,`uniffiOutReturn`: Pointer,uniffiCallStatus: UniffiRustCallStatus,) {
            val uniffiObj = FfiConverterTypeNativeDeviceKey.handleMap.get(uniffiHandle)
            val makeCall = { ->
                uniffiObj.`create`(
                    FfiConverterString.lift(`alias`),
                )
            }
            val writeReturn = { _: Unit -> Unit }
            uniffiTraitInterfaceCallWithError(
                uniffiCallStatus,
                makeCall,
                writeReturn,
                { e: NativePortException -> FfiConverterTypeNativePortError.lower(e) }
            )
        }
    }
    internal object `delete`: UniffiCallbackInterfaceNativeDeviceKeyMethod2 {
        override fun callback(`uniffiHandle`: Long,`alias`: RustBuffer.ByValue,`uniffiOutReturn`: Pointer,uniffiCallStatus: UniffiRustCallStatus,) {
            val uniffiObj = FfiConverterTypeNativeDeviceKey.handleMap.get(uniffiHandle)
            val makeCall = { ->
                uniffiObj.`delete`(
                    FfiConverterString.lift(`alias`),
                )
            }
            val writeReturn = { _: Unit -> Unit }
            uniffiTraitInterfaceCallWithError(
                uniffiCallStatus,
                makeCall,
                writeReturn,
                { e: NativePortException -> FfiConverterTypeNativePortError.lower(e) }
            )
        }
    }
    internal object `exists`: UniffiCallbackInterfaceNativeDeviceKeyMethod3 {
        override fun callback(`uniffiHandle`: Long,`alias`: RustBuffer.ByValue,`uniffiOutReturn`: ByteByReference,uniffiCallStatus: UniffiRustCallStatus,) {
            val uniffiObj = FfiConverterTypeNativeDeviceKey.handleMap.get(uniffiHandle)
            val makeCall = { ->
                uniffiObj.`exists`(
                    FfiConverterString.lift(`alias`),
                )
            }
            val writeReturn = { value: kotlin.Boolean -> uniffiOutReturn.setValue(FfiConverterBoolean.lower(value)) }
            uniffiTraitInterfaceCallWithError(
                uniffiCallStatus,
                makeCall,
                writeReturn,
                { e: NativePortException -> FfiConverterTypeNativePortError.lower(e) }
            )
        }
    }
    internal object `bind`: UniffiCallbackInterfaceNativeDeviceKeyMethod4 {
        override fun callback(`uniffiHandle`: Long,`alias`: RustBuffer.ByValue,`input`: RustBuffer.ByValue,`uniffiOutReturn`: RustBuffer,uniffiCallStatus: UniffiRustCallStatus,) {
            val uniffiObj = FfiConverterTypeNativeDeviceKey.handleMap.get(uniffiHandle)
            val makeCall = { ->
                uniffiObj.`bind`(
                    FfiConverterString.lift(`alias`),
                    FfiConverterByteArray.lift(`input`),
                )
            }
            val writeReturn = { value: kotlin.ByteArray -> uniffiOutReturn.setValue(FfiConverterByteArray.lower(value)) }
            uniffiTraitInterfaceCallWithError(
                uniffiCallStatus,
                makeCall,
                writeReturn,
                { e: NativePortException -> FfiConverterTypeNativePortError.lower(e) }
            )
        }
    }
    internal object `wrap`: UniffiCallbackInterfaceNativeDeviceKeyMethod5 {
        override fun callback(`uniffiHandle`: Long,`alias`: RustBuffer.ByValue,`secret`: RustBuffer.ByValue,`uniffiOutReturn`: RustBuffer,uniffiCallStatus: UniffiRustCallStatus,) {
            val uniffiObj = FfiConverterTypeNativeDeviceKey.handleMap.get(uniffiHandle)
            val makeCall = { ->
                uniffiObj.`wrap`(
                    FfiConverterString.lift(`alias`),
                    FfiConverterByteArray.lift(`secret`),
                )
            }
            val writeReturn = { value: kotlin.ByteArray -> uniffiOutReturn.setValue(FfiConverterByteArray.lower(value)) }
            uniffiTraitInterfaceCallWithError(
                uniffiCallStatus,
                makeCall,
                writeReturn,
                { e: NativePortException -> FfiConverterTypeNativePortError.lower(e) }
            )
        }
    }
    internal object `unwrap`: UniffiCallbackInterfaceNativeDeviceKeyMethod6 {
        override fun callback(`uniffiHandle`: Long,`alias`: RustBuffer.ByValue,`wrapped`: RustBuffer.ByValue,`uniffiOutReturn`: RustBuffer,uniffiCallStatus: UniffiRustCallStatus,) {
            val uniffiObj = FfiConverterTypeNativeDeviceKey.handleMap.get(uniffiHandle)
            val makeCall = { ->
                uniffiObj.`unwrap`(
                    FfiConverterString.lift(`alias`),
                    FfiConverterByteArray.lift(`wrapped`),
                )
            }
            val writeReturn = { value: kotlin.ByteArray -> uniffiOutReturn.setValue(FfiConverterByteArray.lower(value)) }
            uniffiTraitInterfaceCallWithError(
                uniffiCallStatus,
                makeCall,
                writeReturn,
                { e: NativePortException -> FfiConverterTypeNativePortError.lower(e) }
            )
        }
    }

    internal object uniffiFree: UniffiCallbackInterfaceFree {
        override fun callback(handle: Long) {
            FfiConverterTypeNativeDeviceKey.handleMap.remove(handle)
        }
    }

    internal object uniffiClone: UniffiCallbackInterfaceClone {
        override fun callback(handle: Long): Long {
            return FfiConverterTypeNativeDeviceKey.handleMap.clone(handle)
        }
    }

    internal var vtable = UniffiVTableCallbackInterfaceNativeDeviceKey.UniffiByValue(
        uniffiFree,
        uniffiClone,
        `home`,
        `create`,
        `delete`,
        `exists`,
        `bind`,
        `wrap`,
        `unwrap`,
    )

    // Registers the foreign callback with the Rust side.
    // This method is generated for each callback interface.
    internal fun register(lib: UniffiLib) {
        lib.uniffi_qyzmet_ffi_fn_init_callback_vtable_nativedevicekey(vtable)
    }
}

/**
 * @suppress
 */
internal object FfiConverterTypeNativeDeviceKey: FfiConverter<NativeDeviceKey, Long> {
    internal val handleMap = UniffiHandleMap<NativeDeviceKey>()

    override fun lower(value: NativeDeviceKey): Long {
        if (value is NativeDeviceKeyImpl) {
             // Rust-implemented object.  Clone the handle and return it
            return value.uniffiCloneHandle()
         } else {
            // Kotlin object, generate a new vtable handle and return that.
            return handleMap.insert(value)
         }
    }

    override fun lift(value: Long): NativeDeviceKey {
        if ((value and 1.toLong()) == 0.toLong()) {
            // Rust-generated handle, construct a new class that uses the handle to implement the
            // interface
            return NativeDeviceKeyImpl(UniffiWithHandle, value)
        } else {
            // Kotlin-generated handle, get the object from the handle map
            return handleMap.remove(value)
        }
    }

    override fun read(buf: ByteBuffer): NativeDeviceKey {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: NativeDeviceKey) = 8UL

    override fun write(value: NativeDeviceKey, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * Result documents. All of it works offline.
 */
internal interface NativeDocumentsInterface {

    /**
     * Writes the document and its detached signature into a folder (made if it is not there), as
     * `{number}.pdf` and `{number}.pdf.p7s`. Files that are there are not touched. Durable when it returns.
     *
     * Errors: `document.unknown`, `input.output_exists`, `storage.full`, `storage.read_only`.
     */
    fun `export`(`id`: kotlin.String, `folder`: kotlin.String): Exported

    /**
     * The documents, newest first.
     */
    fun `list`(`lang`: Lang, `page`: Page): DocumentPage

    /**
     * The document's bytes, checked against its hash.
     *
     * Errors: `document.unknown`, `document.damaged`, storage.
     */
    fun `open`(`id`: kotlin.String): kotlin.ByteArray

    /**
     * Judges the authority's signature over the document, in the citizen's language. One that does not hold
     * is a report, not an error.
     *
     * Errors: `document.unknown`, storage.
     */
    fun `verify`(`id`: kotlin.String, `lang`: Lang): Report

    companion object
}

/**
 * Result documents. All of it works offline.
 */
internal open class NativeDocuments: Disposable, AutoCloseable, NativeDocumentsInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_qyzmet_ffi_fn_free_nativedocuments(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_qyzmet_ffi_fn_clone_nativedocuments(handle, status)
        }
    }

    /**
     * Writes the document and its detached signature into a folder (made if it is not there), as
     * `{number}.pdf` and `{number}.pdf.p7s`. Files that are there are not touched. Durable when it returns.
     *
     * Errors: `document.unknown`, `input.output_exists`, `storage.full`, `storage.read_only`.
     */
    @Throws(NativeException::class)override fun `export`(`id`: kotlin.String, `folder`: kotlin.String): Exported {
            return FfiConverterTypeExported.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativedocuments_export(
        it,

        FfiConverterString.lower(`id`),
        FfiConverterString.lower(`folder`),_status)
}
    }
    )
    }

    /**
     * The documents, newest first.
     */
    @Throws(NativeException::class)override fun `list`(`lang`: Lang, `page`: Page): DocumentPage {
            return FfiConverterTypeDocumentPage.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativedocuments_list(
        it,

        FfiConverterTypeLang.lower(`lang`),
        FfiConverterTypePage.lower(`page`),_status)
}
    }
    )
    }

    /**
     * The document's bytes, checked against its hash.
     *
     * Errors: `document.unknown`, `document.damaged`, storage.
     */
    @Throws(NativeException::class)override fun `open`(`id`: kotlin.String): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativedocuments_open(
        it,

        FfiConverterString.lower(`id`),_status)
}
    }
    )
    }

    /**
     * Judges the authority's signature over the document, in the citizen's language. One that does not hold
     * is a report, not an error.
     *
     * Errors: `document.unknown`, storage.
     */
    @Throws(NativeException::class)override fun `verify`(`id`: kotlin.String, `lang`: Lang): Report {
            return FfiConverterTypeReport.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativedocuments_verify(
        it,

        FfiConverterString.lower(`id`),
        FfiConverterTypeLang.lower(`lang`),_status)
}
    }
    )
    }

    /**
     * @suppress
     */
    companion object

}

/**
 * @suppress
 */
internal object FfiConverterTypeNativeDocuments: FfiConverter<NativeDocuments, Long> {
    override fun lower(value: NativeDocuments): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): NativeDocuments {
        return NativeDocuments(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): NativeDocuments {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: NativeDocuments) = 8UL

    override fun write(value: NativeDocuments, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * Forms and drafts. All of it works offline; every answer is durable when the call returns.
 */
internal interface NativeFormsInterface {

    /**
     * Takes an answer as it was typed; what can't be right stays and is named in the view. Durable when it
     * returns.
     *
     * Errors: `document.draft_unknown`, `input.answer` (no such question), `input.too_large`, storage.
     */
    fun `answer`(`draftId`: kotlin.String, `field`: kotlin.String, `answer`: Answer, `lang`: Lang): FormView

    /**
     * Removes a draft for good. Durable when it returns.
     */
    fun `discard`(`draftId`: kotlin.String)

    /**
     * The drafts, the last touched first.
     */
    fun `drafts`(`lang`: Lang): List<DraftView>

    /**
     * A draft as it stands. One that was begun with another version of the form is brought to this one,
     * and the view says what to look at again.
     *
     * Errors: `document.draft_unknown`, `catalogue.form_missing` when the service no longer has a form.
     */
    fun `open`(`draftId`: kotlin.String, `lang`: Lang): FormView

    /**
     * The citizen leaves a step: what is missing in it is named from now on. Durable when it returns.
     *
     * Errors: `document.draft_unknown`, storage.
     */
    fun `passStep`(`draftId`: kotlin.String, `step`: kotlin.String, `lang`: Lang): FormView

    /**
     * Begins a draft for this service, filled in with what the register knows of a linked citizen. Durable
     * when it returns. Works before the phone is linked; the citizen links before signing.
     *
     * Errors: `catalogue.service_unknown`, `catalogue.form_missing`, storage.
     */
    fun `start`(`service`: kotlin.String, `lang`: Lang): FormView

    companion object
}

/**
 * Forms and drafts. All of it works offline; every answer is durable when the call returns.
 */
internal open class NativeForms: Disposable, AutoCloseable, NativeFormsInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_qyzmet_ffi_fn_free_nativeforms(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_qyzmet_ffi_fn_clone_nativeforms(handle, status)
        }
    }

    /**
     * Takes an answer as it was typed; what can't be right stays and is named in the view. Durable when it
     * returns.
     *
     * Errors: `document.draft_unknown`, `input.answer` (no such question), `input.too_large`, storage.
     */
    @Throws(NativeException::class)override fun `answer`(`draftId`: kotlin.String, `field`: kotlin.String, `answer`: Answer, `lang`: Lang): FormView {
            return FfiConverterTypeFormView.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativeforms_answer(
        it,

        FfiConverterString.lower(`draftId`),
        FfiConverterString.lower(`field`),
        FfiConverterTypeAnswer.lower(`answer`),
        FfiConverterTypeLang.lower(`lang`),_status)
}
    }
    )
    }

    /**
     * Removes a draft for good. Durable when it returns.
     */
    @Throws(NativeException::class)override fun `discard`(`draftId`: kotlin.String)
        =
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativeforms_discard(
        it,

        FfiConverterString.lower(`draftId`),_status)
}
    }

    /**
     * The drafts, the last touched first.
     */
    @Throws(NativeException::class)override fun `drafts`(`lang`: Lang): List<DraftView> {
            return FfiConverterSequenceTypeDraftView.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativeforms_drafts(
        it,

        FfiConverterTypeLang.lower(`lang`),_status)
}
    }
    )
    }

    /**
     * A draft as it stands. One that was begun with another version of the form is brought to this one,
     * and the view says what to look at again.
     *
     * Errors: `document.draft_unknown`, `catalogue.form_missing` when the service no longer has a form.
     */
    @Throws(NativeException::class)override fun `open`(`draftId`: kotlin.String, `lang`: Lang): FormView {
            return FfiConverterTypeFormView.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativeforms_open(
        it,

        FfiConverterString.lower(`draftId`),
        FfiConverterTypeLang.lower(`lang`),_status)
}
    }
    )
    }

    /**
     * The citizen leaves a step: what is missing in it is named from now on. Durable when it returns.
     *
     * Errors: `document.draft_unknown`, storage.
     */
    @Throws(NativeException::class)override fun `passStep`(`draftId`: kotlin.String, `step`: kotlin.String, `lang`: Lang): FormView {
            return FfiConverterTypeFormView.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativeforms_pass_step(
        it,

        FfiConverterString.lower(`draftId`),
        FfiConverterString.lower(`step`),
        FfiConverterTypeLang.lower(`lang`),_status)
}
    }
    )
    }

    /**
     * Begins a draft for this service, filled in with what the register knows of a linked citizen. Durable
     * when it returns. Works before the phone is linked; the citizen links before signing.
     *
     * Errors: `catalogue.service_unknown`, `catalogue.form_missing`, storage.
     */
    @Throws(NativeException::class)override fun `start`(`service`: kotlin.String, `lang`: Lang): FormView {
            return FfiConverterTypeFormView.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativeforms_start(
        it,

        FfiConverterString.lower(`service`),
        FfiConverterTypeLang.lower(`lang`),_status)
}
    }
    )
    }

    /**
     * @suppress
     */
    companion object

}

/**
 * @suppress
 */
internal object FfiConverterTypeNativeForms: FfiConverter<NativeForms, Long> {
    override fun lower(value: NativeForms): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): NativeForms {
        return NativeForms(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): NativeForms {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: NativeForms) = 8UL

    override fun write(value: NativeForms, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * The video identification, where the authority wants one before it certifies a key.
 */
internal interface NativeIdentificationInterface {

    /**
     * Goes on as far as it goes. To be called again after the view's `poll_after` seconds, and whenever the line is back.
     *
     * Errors: `identity.*`, `signature.certificate_refused`, gateway, storage.
     */
    suspend fun `advance`(`lang`: Lang, `cancel`: NativeCancel?): IdentificationView

    /**
     * The citizen read the text of this version, in this language, and agrees.
     *
     * Errors: `conflict.state_changed` (another text by now, or nothing to agree to), `identity.*`, gateway, storage.
     */
    suspend fun `agree`(`version`: kotlin.String, `lang`: Lang, `cancel`: NativeCancel?): IdentificationView

    /**
     * Begins an identification for the phone's key, or gives the one that is under way: with the text that the citizen
     * has to agree to. Needs the network; durable when it returns.
     *
     * Errors: `signature.key_missing`, `signature.key_exists`, `identity.*`, network, gateway, storage.
     */
    suspend fun `begin`(`lang`: Lang, `cancel`: NativeCancel?): IdentificationView

    /**
     * The citizen breaks it off (`cancel` cuts off the call).
     *
     * Errors: `conflict.state_changed` (it is over), storage.
     */
    suspend fun `breakOff`(`lang`: Lang, `cancel`: NativeCancel?): IdentificationView

    /**
     * Tries once more after a refusal, under the text that was agreed to.
     *
     * Errors: `conflict.state_changed`, as `advance`.
     */
    suspend fun `retry`(`lang`: Lang, `cancel`: NativeCancel?): IdentificationView

    /**
     * How it stands. Works offline.
     */
    fun `state`(`lang`: Lang): IdentificationView

    companion object
}

/**
 * The video identification, where the authority wants one before it certifies a key.
 */
internal open class NativeIdentification: Disposable, AutoCloseable, NativeIdentificationInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_qyzmet_ffi_fn_free_nativeidentification(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_qyzmet_ffi_fn_clone_nativeidentification(handle, status)
        }
    }

    /**
     * Goes on as far as it goes. To be called again after the view's `poll_after` seconds, and whenever the line is back.
     *
     * Errors: `identity.*`, `signature.certificate_refused`, gateway, storage.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `advance`(`lang`: Lang, `cancel`: NativeCancel?) : IdentificationView {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_qyzmet_ffi_fn_method_nativeidentification_advance(
                uniffiHandle,

        FfiConverterTypeLang.lower(`lang`),
        FfiConverterOptionalTypeNativeCancel.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_qyzmet_ffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeIdentificationView.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }

    /**
     * The citizen read the text of this version, in this language, and agrees.
     *
     * Errors: `conflict.state_changed` (another text by now, or nothing to agree to), `identity.*`, gateway, storage.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `agree`(`version`: kotlin.String, `lang`: Lang, `cancel`: NativeCancel?) : IdentificationView {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_qyzmet_ffi_fn_method_nativeidentification_agree(
                uniffiHandle,

        FfiConverterString.lower(`version`),
        FfiConverterTypeLang.lower(`lang`),
        FfiConverterOptionalTypeNativeCancel.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_qyzmet_ffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeIdentificationView.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }

    /**
     * Begins an identification for the phone's key, or gives the one that is under way: with the text that the citizen
     * has to agree to. Needs the network; durable when it returns.
     *
     * Errors: `signature.key_missing`, `signature.key_exists`, `identity.*`, network, gateway, storage.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `begin`(`lang`: Lang, `cancel`: NativeCancel?) : IdentificationView {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_qyzmet_ffi_fn_method_nativeidentification_begin(
                uniffiHandle,

        FfiConverterTypeLang.lower(`lang`),
        FfiConverterOptionalTypeNativeCancel.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_qyzmet_ffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeIdentificationView.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }

    /**
     * The citizen breaks it off (`cancel` cuts off the call).
     *
     * Errors: `conflict.state_changed` (it is over), storage.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `breakOff`(`lang`: Lang, `cancel`: NativeCancel?) : IdentificationView {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_qyzmet_ffi_fn_method_nativeidentification_break_off(
                uniffiHandle,

        FfiConverterTypeLang.lower(`lang`),
        FfiConverterOptionalTypeNativeCancel.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_qyzmet_ffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeIdentificationView.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }

    /**
     * Tries once more after a refusal, under the text that was agreed to.
     *
     * Errors: `conflict.state_changed`, as `advance`.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `retry`(`lang`: Lang, `cancel`: NativeCancel?) : IdentificationView {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_qyzmet_ffi_fn_method_nativeidentification_retry(
                uniffiHandle,

        FfiConverterTypeLang.lower(`lang`),
        FfiConverterOptionalTypeNativeCancel.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_qyzmet_ffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeIdentificationView.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }

    /**
     * How it stands. Works offline.
     */
    @Throws(NativeException::class)override fun `state`(`lang`: Lang): IdentificationView {
            return FfiConverterTypeIdentificationView.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativeidentification_state(
        it,

        FfiConverterTypeLang.lower(`lang`),_status)
}
    }
    )
    }

    /**
     * @suppress
     */
    companion object

}

/**
 * @suppress
 */
internal object FfiConverterTypeNativeIdentification: FfiConverter<NativeIdentification, Long> {
    override fun lower(value: NativeIdentification): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): NativeIdentification {
        return NativeIdentification(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): NativeIdentification {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: NativeIdentification) = 8UL

    override fun write(value: NativeIdentification, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * Who the citizen is: linking the phone to a person. The state survives a kill between any two writes.
 */
internal interface NativeIdentityInterface {

    /**
     * The linked citizen, if there is one. Works offline.
     */
    fun `citizen`(`lang`: Lang): CitizenView?

    /**
     * Hands in the code of the SMS. When it returns, the phone is linked and that is durable; requests that
     * waited for it go on.
     *
     * Errors: `identity.code_wrong` (with the tries that are left), `identity.code_expired`,
     * `identity.too_many_tries`, `identity.link_not_started`, network, gateway, storage.
     */
    suspend fun `confirmCode`(`code`: kotlin.String, `lang`: Lang, `cancel`: NativeCancel?): LinkView

    /**
     * Where the linking stands. What a killed app left half-done is ended first. Works offline.
     */
    fun `linkState`(`lang`: Lang): LinkView

    /**
     * Asks for another SMS code.
     *
     * Errors: `identity.link_not_started`, `gateway.busy` (too early, says when), `identity.too_many_tries`,
     * network, gateway, storage.
     */
    suspend fun `resendCode`(`lang`: Lang, `cancel`: NativeCancel?): LinkView

    /**
     * Signs in by the PIN of the authentication key, without an SMS: for a session that is over, or is to be a new one.
     * After a change of the SIM the number is to be proved by `start_link`. A call that is broken off or killed has cost
     * a try at most, and may be repeated. Durable when it returns; requests that waited for a session go on. Needs the
     * network; takes about 0.3 s beside it.
     *
     * Errors: `signature.authentication_pin_format`, `signature.authentication_key_missing`, `signature.pin_wrong` with
     * `tries`, `signature.pin_locked`, `signature.certificate_expired`, `signature.certificate_revoked`,
     * `signature.sim_changed`, `identity.link_required` (never linked), `identity.too_many_tries` (linking waits),
     * `conflict.home_busy`, `conflict.state_changed` (the gateway's challenge is over), network, gateway, storage,
     * `internal.port`.
     */
    suspend fun `signIn`(`pin`: kotlin.String, `lang`: Lang, `cancel`: NativeCancel?): LinkView

    /**
     * How the SIM card stands to the number that was linked. Looks at the SIM cards and stores a change: called when the
     * phone says that a SIM came or went. Works offline.
     */
    fun `sim`(`lang`: Lang): SimView

    /**
     * Asks the gateway to link this number to this person; it sends an SMS code. `card_pin` is the PIN of
     * the identity card; it is sent once and never kept.
     *
     * Errors: `input.iin`, `input.phone`, `identity.*`, `conflict.home_busy` (a linking is under way),
     * `conflict.state_changed` (linked already, and the SIM is the same), `identity.other_person`, network, gateway, storage.
     */
    suspend fun `startLink`(`iin`: kotlin.String, `phone`: kotlin.String, `cardPin`: kotlin.String, `lang`: Lang, `cancel`: NativeCancel?): LinkView

    companion object
}

/**
 * Who the citizen is: linking the phone to a person. The state survives a kill between any two writes.
 */
internal open class NativeIdentity: Disposable, AutoCloseable, NativeIdentityInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_qyzmet_ffi_fn_free_nativeidentity(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_qyzmet_ffi_fn_clone_nativeidentity(handle, status)
        }
    }

    /**
     * The linked citizen, if there is one. Works offline.
     */
    @Throws(NativeException::class)override fun `citizen`(`lang`: Lang): CitizenView? {
            return FfiConverterOptionalTypeCitizenView.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativeidentity_citizen(
        it,

        FfiConverterTypeLang.lower(`lang`),_status)
}
    }
    )
    }

    /**
     * Hands in the code of the SMS. When it returns, the phone is linked and that is durable; requests that
     * waited for it go on.
     *
     * Errors: `identity.code_wrong` (with the tries that are left), `identity.code_expired`,
     * `identity.too_many_tries`, `identity.link_not_started`, network, gateway, storage.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `confirmCode`(`code`: kotlin.String, `lang`: Lang, `cancel`: NativeCancel?) : LinkView {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_qyzmet_ffi_fn_method_nativeidentity_confirm_code(
                uniffiHandle,

        FfiConverterString.lower(`code`),
        FfiConverterTypeLang.lower(`lang`),
        FfiConverterOptionalTypeNativeCancel.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_qyzmet_ffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeLinkView.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }

    /**
     * Where the linking stands. What a killed app left half-done is ended first. Works offline.
     */
    @Throws(NativeException::class)override fun `linkState`(`lang`: Lang): LinkView {
            return FfiConverterTypeLinkView.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativeidentity_link_state(
        it,

        FfiConverterTypeLang.lower(`lang`),_status)
}
    }
    )
    }

    /**
     * Asks for another SMS code.
     *
     * Errors: `identity.link_not_started`, `gateway.busy` (too early, says when), `identity.too_many_tries`,
     * network, gateway, storage.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `resendCode`(`lang`: Lang, `cancel`: NativeCancel?) : LinkView {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_qyzmet_ffi_fn_method_nativeidentity_resend_code(
                uniffiHandle,

        FfiConverterTypeLang.lower(`lang`),
        FfiConverterOptionalTypeNativeCancel.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_qyzmet_ffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeLinkView.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }

    /**
     * Signs in by the PIN of the authentication key, without an SMS: for a session that is over, or is to be a new one.
     * After a change of the SIM the number is to be proved by `start_link`. A call that is broken off or killed has cost
     * a try at most, and may be repeated. Durable when it returns; requests that waited for a session go on. Needs the
     * network; takes about 0.3 s beside it.
     *
     * Errors: `signature.authentication_pin_format`, `signature.authentication_key_missing`, `signature.pin_wrong` with
     * `tries`, `signature.pin_locked`, `signature.certificate_expired`, `signature.certificate_revoked`,
     * `signature.sim_changed`, `identity.link_required` (never linked), `identity.too_many_tries` (linking waits),
     * `conflict.home_busy`, `conflict.state_changed` (the gateway's challenge is over), network, gateway, storage,
     * `internal.port`.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `signIn`(`pin`: kotlin.String, `lang`: Lang, `cancel`: NativeCancel?) : LinkView {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_qyzmet_ffi_fn_method_nativeidentity_sign_in(
                uniffiHandle,

        FfiConverterString.lower(`pin`),
        FfiConverterTypeLang.lower(`lang`),
        FfiConverterOptionalTypeNativeCancel.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_qyzmet_ffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeLinkView.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }

    /**
     * How the SIM card stands to the number that was linked. Looks at the SIM cards and stores a change: called when the
     * phone says that a SIM came or went. Works offline.
     */
    @Throws(NativeException::class)override fun `sim`(`lang`: Lang): SimView {
            return FfiConverterTypeSimView.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativeidentity_sim(
        it,

        FfiConverterTypeLang.lower(`lang`),_status)
}
    }
    )
    }

    /**
     * Asks the gateway to link this number to this person; it sends an SMS code. `card_pin` is the PIN of
     * the identity card; it is sent once and never kept.
     *
     * Errors: `input.iin`, `input.phone`, `identity.*`, `conflict.home_busy` (a linking is under way),
     * `conflict.state_changed` (linked already, and the SIM is the same), `identity.other_person`, network, gateway, storage.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `startLink`(`iin`: kotlin.String, `phone`: kotlin.String, `cardPin`: kotlin.String, `lang`: Lang, `cancel`: NativeCancel?) : LinkView {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_qyzmet_ffi_fn_method_nativeidentity_start_link(
                uniffiHandle,

        FfiConverterString.lower(`iin`),
        FfiConverterString.lower(`phone`),
        FfiConverterString.lower(`cardPin`),
        FfiConverterTypeLang.lower(`lang`),
        FfiConverterOptionalTypeNativeCancel.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_qyzmet_ffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeLinkView.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }

    /**
     * @suppress
     */
    companion object

}

/**
 * @suppress
 */
internal object FfiConverterTypeNativeIdentity: FfiConverter<NativeIdentity, Long> {
    override fun lower(value: NativeIdentity): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): NativeIdentity {
        return NativeIdentity(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): NativeIdentity {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: NativeIdentity) = 8UL

    override fun write(value: NativeIdentity, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * Told of changes, one after the other, in the order in which they were stored, on a thread of its own.
 * It may call back into the client. What it throws is dropped.
 */
internal interface NativeObserver {

    /**
     * Something changed.
     */
    fun `changed`(`change`: Change)

    companion object
}

/**
 * Told of changes, one after the other, in the order in which they were stored, on a thread of its own.
 * It may call back into the client. What it throws is dropped.
 */
internal open class NativeObserverImpl: Disposable, AutoCloseable, NativeObserver
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_qyzmet_ffi_fn_free_nativeobserver(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_qyzmet_ffi_fn_clone_nativeobserver(handle, status)
        }
    }

    /**
     * Something changed.
     */
    @Throws(NativePortException::class)override fun `changed`(`change`: Change)
        =
    callWithHandle {
    uniffiRustCallWithError(NativePortException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativeobserver_changed(
        it,

        FfiConverterTypeChange.lower(`change`),_status)
}
    }

    /**
     * @suppress
     */
    companion object

}

// Put the implementation in an object so we don't pollute the top-level namespace
internal object uniffiCallbackInterfaceNativeObserver {
    internal object `changed`: UniffiCallbackInterfaceNativeObserverMethod0 {
        override fun callback(`uniffiHandle`: Long,`change`: RustBuffer.ByValue,`uniffiOutReturn`: Pointer,uniffiCallStatus: UniffiRustCallStatus,) {
            val uniffiObj = FfiConverterTypeNativeObserver.handleMap.get(uniffiHandle)
            val makeCall = { ->
                uniffiObj.`changed`(
                    FfiConverterTypeChange.lift(`change`),
                )
            }
            val writeReturn = { _: Unit -> Unit }
            uniffiTraitInterfaceCallWithError(
                uniffiCallStatus,
                makeCall,
                writeReturn,
                { e: NativePortException -> FfiConverterTypeNativePortError.lower(e) }
            )
        }
    }

    internal object uniffiFree: UniffiCallbackInterfaceFree {
        override fun callback(handle: Long) {
            FfiConverterTypeNativeObserver.handleMap.remove(handle)
        }
    }

    internal object uniffiClone: UniffiCallbackInterfaceClone {
        override fun callback(handle: Long): Long {
            return FfiConverterTypeNativeObserver.handleMap.clone(handle)
        }
    }

    internal var vtable = UniffiVTableCallbackInterfaceNativeObserver.UniffiByValue(
        uniffiFree,
        uniffiClone,
        `changed`,
    )

    // Registers the foreign callback with the Rust side.
    // This method is generated for each callback interface.
    internal fun register(lib: UniffiLib) {
        lib.uniffi_qyzmet_ffi_fn_init_callback_vtable_nativeobserver(vtable)
    }
}

/**
 * @suppress
 */
internal object FfiConverterTypeNativeObserver: FfiConverter<NativeObserver, Long> {
    internal val handleMap = UniffiHandleMap<NativeObserver>()

    override fun lower(value: NativeObserver): Long {
        if (value is NativeObserverImpl) {
             // Rust-implemented object.  Clone the handle and return it
            return value.uniffiCloneHandle()
         } else {
            // Kotlin object, generate a new vtable handle and return that.
            return handleMap.insert(value)
         }
    }

    override fun lift(value: Long): NativeObserver {
        if ((value and 1.toLong()) == 0.toLong()) {
            // Rust-generated handle, construct a new class that uses the handle to implement the
            // interface
            return NativeObserverImpl(UniffiWithHandle, value)
        } else {
            // Kotlin-generated handle, get the object from the handle map
            return handleMap.remove(value)
        }
    }

    override fun read(buf: ByteBuffer): NativeObserver {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: NativeObserver) = 8UL

    override fun write(value: NativeObserver, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * Requests. One is filed only when the gateway's signed receipt is here; until then every text says so.
 */
internal interface NativeRequestsInterface {

    /**
     * Sends what is due, asks about what may have arrived, looks at what is filed, fetches results: one try
     * each. The report's `next_at` says when to call again. It may be cancelled or killed anywhere.
     *
     * What goes wrong with a request stands in its row and in the report; an error is returned only when
     * nothing could be done at all (`storage.*`, `conflict.suspended`).
     */
    suspend fun `deliver`(`cancel`: NativeCancel?): DeliveryReport

    /**
     * The same, for a line that came back or a citizen who asks to try now: waits of our own choosing are
     * ended, waits the gateway asked for are kept.
     */
    suspend fun `deliverNow`(`cancel`: NativeCancel?): DeliveryReport

    /**
     * Writes the sealed bytes, their signature and (once filed) the receipt into a folder (made if it is not
     * there), as `request.json`, `request.p7s` and `receipt.p7m`; their paths. Files that are there are not
     * touched.
     *
     * Errors: `document.request_unknown`, `input.output_exists`, storage.
     */
    fun `export`(`requestId`: kotlin.String, `folder`: kotlin.String): List<kotlin.String>

    /**
     * One request.
     *
     * Errors: `document.request_unknown`.
     */
    fun `get`(`requestId`: kotlin.String, `lang`: Lang): RequestView

    /**
     * All signed requests, newest first.
     */
    fun `list`(`lang`: Lang, `page`: Page): RequestPage

    /**
     * Begins a draft with the answers of a request that the gateway did not take, so that the citizen
     * mends only what is wrong; one that was begun for it before goes on. Durable when it returns; the old request stays in the
     * list.
     *
     * Errors: `document.request_unknown`, `conflict.state_changed` when it was not rejected,
     * `catalogue.service_unknown`, `catalogue.form_missing`, storage.
     */
    fun `mend`(`requestId`: kotlin.String, `lang`: Lang): FormView

    /**
     * What is signed and not filed yet, oldest first.
     */
    fun `outbox`(`lang`: Lang): List<RequestView>

    /**
     * Makes of a complete draft the bytes that will be signed, and the text the citizen checks. Durable
     * when it returns; the draft can still be changed, and is then sealed anew. Works offline.
     *
     * Errors: `input.answer` (questions to mend, see the form view), `identity.link_required`,
     * `document.draft_unknown`, `catalogue.service_unknown`, storage.
     */
    fun `prepare`(`draftId`: kotlin.String, `lang`: Lang): SigningView

    /**
     * The session in which a prepared request is signed: its text and verification code, to be shown before the PIN
     * is asked for. An app that was ended comes back here; where time ran out, another session begins with the same
     * text, bytes and code. Durable when it returns; works offline.
     *
     * Errors: `document.request_unknown`, `conflict.state_changed` when it is signed already or its draft was changed
     * after it was sealed, storage.
     */
    fun `session`(`requestId`: kotlin.String, `lang`: Lang): SessionView

    /**
     * Signs a prepared request with the citizen's PIN and puts it into the outbox. Durable when it returns;
     * the draft is gone with the same transaction. Works offline within the key's allowance. Takes about
     * 0.2 s on purpose.
     *
     * Errors: `signature.*` (each wrong PIN costs a try, a kill gives none back),
     * `document.request_unknown`, `conflict.state_changed` when it is signed already or its draft was
     * changed after it was sealed, storage.
     */
    suspend fun `sign`(`requestId`: kotlin.String, `pin`: kotlin.String, `lang`: Lang, `cancel`: NativeCancel?): RequestView

    /**
     * The text that was signed, in the language it was signed in.
     *
     * Errors: `document.request_unknown`.
     */
    fun `signedText`(`requestId`: kotlin.String): kotlin.String

    companion object
}

/**
 * Requests. One is filed only when the gateway's signed receipt is here; until then every text says so.
 */
internal open class NativeRequests: Disposable, AutoCloseable, NativeRequestsInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_qyzmet_ffi_fn_free_nativerequests(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_qyzmet_ffi_fn_clone_nativerequests(handle, status)
        }
    }

    /**
     * Sends what is due, asks about what may have arrived, looks at what is filed, fetches results: one try
     * each. The report's `next_at` says when to call again. It may be cancelled or killed anywhere.
     *
     * What goes wrong with a request stands in its row and in the report; an error is returned only when
     * nothing could be done at all (`storage.*`, `conflict.suspended`).
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `deliver`(`cancel`: NativeCancel?) : DeliveryReport {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_qyzmet_ffi_fn_method_nativerequests_deliver(
                uniffiHandle,

        FfiConverterOptionalTypeNativeCancel.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_qyzmet_ffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeDeliveryReport.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }

    /**
     * The same, for a line that came back or a citizen who asks to try now: waits of our own choosing are
     * ended, waits the gateway asked for are kept.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `deliverNow`(`cancel`: NativeCancel?) : DeliveryReport {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_qyzmet_ffi_fn_method_nativerequests_deliver_now(
                uniffiHandle,

        FfiConverterOptionalTypeNativeCancel.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_qyzmet_ffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeDeliveryReport.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }

    /**
     * Writes the sealed bytes, their signature and (once filed) the receipt into a folder (made if it is not
     * there), as `request.json`, `request.p7s` and `receipt.p7m`; their paths. Files that are there are not
     * touched.
     *
     * Errors: `document.request_unknown`, `input.output_exists`, storage.
     */
    @Throws(NativeException::class)override fun `export`(`requestId`: kotlin.String, `folder`: kotlin.String): List<kotlin.String> {
            return FfiConverterSequenceString.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativerequests_export(
        it,

        FfiConverterString.lower(`requestId`),
        FfiConverterString.lower(`folder`),_status)
}
    }
    )
    }

    /**
     * One request.
     *
     * Errors: `document.request_unknown`.
     */
    @Throws(NativeException::class)override fun `get`(`requestId`: kotlin.String, `lang`: Lang): RequestView {
            return FfiConverterTypeRequestView.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativerequests_get(
        it,

        FfiConverterString.lower(`requestId`),
        FfiConverterTypeLang.lower(`lang`),_status)
}
    }
    )
    }

    /**
     * All signed requests, newest first.
     */
    @Throws(NativeException::class)override fun `list`(`lang`: Lang, `page`: Page): RequestPage {
            return FfiConverterTypeRequestPage.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativerequests_list(
        it,

        FfiConverterTypeLang.lower(`lang`),
        FfiConverterTypePage.lower(`page`),_status)
}
    }
    )
    }

    /**
     * Begins a draft with the answers of a request that the gateway did not take, so that the citizen
     * mends only what is wrong; one that was begun for it before goes on. Durable when it returns; the old request stays in the
     * list.
     *
     * Errors: `document.request_unknown`, `conflict.state_changed` when it was not rejected,
     * `catalogue.service_unknown`, `catalogue.form_missing`, storage.
     */
    @Throws(NativeException::class)override fun `mend`(`requestId`: kotlin.String, `lang`: Lang): FormView {
            return FfiConverterTypeFormView.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativerequests_mend(
        it,

        FfiConverterString.lower(`requestId`),
        FfiConverterTypeLang.lower(`lang`),_status)
}
    }
    )
    }

    /**
     * What is signed and not filed yet, oldest first.
     */
    @Throws(NativeException::class)override fun `outbox`(`lang`: Lang): List<RequestView> {
            return FfiConverterSequenceTypeRequestView.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativerequests_outbox(
        it,

        FfiConverterTypeLang.lower(`lang`),_status)
}
    }
    )
    }

    /**
     * Makes of a complete draft the bytes that will be signed, and the text the citizen checks. Durable
     * when it returns; the draft can still be changed, and is then sealed anew. Works offline.
     *
     * Errors: `input.answer` (questions to mend, see the form view), `identity.link_required`,
     * `document.draft_unknown`, `catalogue.service_unknown`, storage.
     */
    @Throws(NativeException::class)override fun `prepare`(`draftId`: kotlin.String, `lang`: Lang): SigningView {
            return FfiConverterTypeSigningView.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativerequests_prepare(
        it,

        FfiConverterString.lower(`draftId`),
        FfiConverterTypeLang.lower(`lang`),_status)
}
    }
    )
    }

    /**
     * The session in which a prepared request is signed: its text and verification code, to be shown before the PIN
     * is asked for. An app that was ended comes back here; where time ran out, another session begins with the same
     * text, bytes and code. Durable when it returns; works offline.
     *
     * Errors: `document.request_unknown`, `conflict.state_changed` when it is signed already or its draft was changed
     * after it was sealed, storage.
     */
    @Throws(NativeException::class)override fun `session`(`requestId`: kotlin.String, `lang`: Lang): SessionView {
            return FfiConverterTypeSessionView.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativerequests_session(
        it,

        FfiConverterString.lower(`requestId`),
        FfiConverterTypeLang.lower(`lang`),_status)
}
    }
    )
    }

    /**
     * Signs a prepared request with the citizen's PIN and puts it into the outbox. Durable when it returns;
     * the draft is gone with the same transaction. Works offline within the key's allowance. Takes about
     * 0.2 s on purpose.
     *
     * Errors: `signature.*` (each wrong PIN costs a try, a kill gives none back),
     * `document.request_unknown`, `conflict.state_changed` when it is signed already or its draft was
     * changed after it was sealed, storage.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `sign`(`requestId`: kotlin.String, `pin`: kotlin.String, `lang`: Lang, `cancel`: NativeCancel?) : RequestView {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_qyzmet_ffi_fn_method_nativerequests_sign(
                uniffiHandle,

        FfiConverterString.lower(`requestId`),
        FfiConverterString.lower(`pin`),
        FfiConverterTypeLang.lower(`lang`),
        FfiConverterOptionalTypeNativeCancel.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_qyzmet_ffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeRequestView.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }

    /**
     * The text that was signed, in the language it was signed in.
     *
     * Errors: `document.request_unknown`.
     */
    @Throws(NativeException::class)override fun `signedText`(`requestId`: kotlin.String): kotlin.String {
            return FfiConverterString.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativerequests_signed_text(
        it,

        FfiConverterString.lower(`requestId`),_status)
}
    }
    )
    }

    /**
     * @suppress
     */
    companion object

}

/**
 * @suppress
 */
internal object FfiConverterTypeNativeRequests: FfiConverter<NativeRequests, Long> {
    override fun lower(value: NativeRequests): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): NativeRequests {
        return NativeRequests(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): NativeRequests {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: NativeRequests) = 8UL

    override fun write(value: NativeRequests, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * Signing sessions. What is signed is shown before the PIN is asked for: text and verification code. A session lies
 * in the vault from its beginning, so an app that was ended finds it again. That of a request comes from
 * `NativeRequests::session`.
 */
internal interface NativeSessionsInterface {

    /**
     * Begins a session for a file, which stays with the app. Durable when it returns; works offline.
     *
     * Errors: `input.too_large` (over 64 MiB), `input.hostile_text` (the name), storage.
     */
    fun `beginFile`(`name`: kotlin.String, `content`: kotlin.ByteArray, `lang`: Lang): SessionView

    /**
     * The citizen says no: the session ends, and so does a signature that is being made for it. Durable when it
     * returns.
     *
     * Errors: `signature.session_over` with `outcome`, `conflict.state_changed` (signed already), storage.
     */
    fun `cancel`(`sessionId`: kotlin.String, `lang`: Lang): SessionView

    /**
     * Brings signatures that were made to those who asked and have none yet. Gives how many sessions still wait; call
     * again when the line is back. May be cancelled or killed anywhere.
     */
    suspend fun `deliver`(`cancel`: NativeCancel?): kotlin.UInt

    /**
     * One session; one whose time is over has ended when it is looked at. Works offline.
     *
     * Errors: `signature.session_over` when it is not kept any more.
     */
    fun `get`(`sessionId`: kotlin.String, `lang`: Lang): SessionView

    /**
     * The sessions that are kept, newest first: those that are open and the last 200 that are over. Works offline.
     */
    fun `list`(`lang`: Lang, `page`: Page): SessionPage

    /**
     * Begins a session from the text of a QR code or an app link: asks who it is, fetches the documents, makes the
     * text. The name shown is the signed registry's, whatever the other side calls itself. A link whose session is
     * open gives that session again. Nothing is signed yet. Needs the network; durable when it returns.
     *
     * Errors: `signature.link_invalid`, `signature.party_unknown` with `host`, `signature.method_unsupported` with
     * `method`, `signature.session_over` (used or too late; `outcome` where there is one), `input.hostile_text`,
     * `input.too_large`, network, `gateway.*` (whoever asks does not answer as it should), storage.
     */
    suspend fun `openLink`(`text`: kotlin.String, `lang`: Lang, `cancel`: NativeCancel?): SessionView

    /**
     * Signs the file of a session: detached CAdES-B-B. Other content than the session's ends it with
     * `hash-mismatch`. Works offline within the key's allowance.
     *
     * Errors: `signature.session_over` with `outcome`, `signature.*` (each wrong PIN costs a try),
     * `conflict.state_changed` (a second tap), storage.
     */
    suspend fun `signFile`(`sessionId`: kotlin.String, `content`: kotlin.ByteArray, `pin`: kotlin.String, `cancel`: NativeCancel?): SignedFile

    /**
     * Signs all documents of a link's session with one PIN and brings the signatures to whoever asked. Where they
     * can't be brought now, the session stays `signed` and `deliver` brings them.
     *
     * Errors: `signature.session_over` with `outcome`, `signature.*` (each wrong PIN costs a try),
     * `conflict.state_changed` (a second tap), storage.
     */
    suspend fun `signLink`(`sessionId`: kotlin.String, `pin`: kotlin.String, `lang`: Lang, `cancel`: NativeCancel?): SessionView

    companion object
}

/**
 * Signing sessions. What is signed is shown before the PIN is asked for: text and verification code. A session lies
 * in the vault from its beginning, so an app that was ended finds it again. That of a request comes from
 * `NativeRequests::session`.
 */
internal open class NativeSessions: Disposable, AutoCloseable, NativeSessionsInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_qyzmet_ffi_fn_free_nativesessions(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_qyzmet_ffi_fn_clone_nativesessions(handle, status)
        }
    }

    /**
     * Begins a session for a file, which stays with the app. Durable when it returns; works offline.
     *
     * Errors: `input.too_large` (over 64 MiB), `input.hostile_text` (the name), storage.
     */
    @Throws(NativeException::class)override fun `beginFile`(`name`: kotlin.String, `content`: kotlin.ByteArray, `lang`: Lang): SessionView {
            return FfiConverterTypeSessionView.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativesessions_begin_file(
        it,

        FfiConverterString.lower(`name`),
        FfiConverterByteArray.lower(`content`),
        FfiConverterTypeLang.lower(`lang`),_status)
}
    }
    )
    }

    /**
     * The citizen says no: the session ends, and so does a signature that is being made for it. Durable when it
     * returns.
     *
     * Errors: `signature.session_over` with `outcome`, `conflict.state_changed` (signed already), storage.
     */
    @Throws(NativeException::class)override fun `cancel`(`sessionId`: kotlin.String, `lang`: Lang): SessionView {
            return FfiConverterTypeSessionView.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativesessions_cancel(
        it,

        FfiConverterString.lower(`sessionId`),
        FfiConverterTypeLang.lower(`lang`),_status)
}
    }
    )
    }

    /**
     * Brings signatures that were made to those who asked and have none yet. Gives how many sessions still wait; call
     * again when the line is back. May be cancelled or killed anywhere.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `deliver`(`cancel`: NativeCancel?) : kotlin.UInt {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_qyzmet_ffi_fn_method_nativesessions_deliver(
                uniffiHandle,

        FfiConverterOptionalTypeNativeCancel.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_poll_u32(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_complete_u32(future, continuation) },
        { future -> UniffiLib.ffi_qyzmet_ffi_rust_future_free_u32(future) },
        // lift function
        { FfiConverterUInt.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }

    /**
     * One session; one whose time is over has ended when it is looked at. Works offline.
     *
     * Errors: `signature.session_over` when it is not kept any more.
     */
    @Throws(NativeException::class)override fun `get`(`sessionId`: kotlin.String, `lang`: Lang): SessionView {
            return FfiConverterTypeSessionView.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativesessions_get(
        it,

        FfiConverterString.lower(`sessionId`),
        FfiConverterTypeLang.lower(`lang`),_status)
}
    }
    )
    }

    /**
     * The sessions that are kept, newest first: those that are open and the last 200 that are over. Works offline.
     */
    @Throws(NativeException::class)override fun `list`(`lang`: Lang, `page`: Page): SessionPage {
            return FfiConverterTypeSessionPage.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativesessions_list(
        it,

        FfiConverterTypeLang.lower(`lang`),
        FfiConverterTypePage.lower(`page`),_status)
}
    }
    )
    }

    /**
     * Begins a session from the text of a QR code or an app link: asks who it is, fetches the documents, makes the
     * text. The name shown is the signed registry's, whatever the other side calls itself. A link whose session is
     * open gives that session again. Nothing is signed yet. Needs the network; durable when it returns.
     *
     * Errors: `signature.link_invalid`, `signature.party_unknown` with `host`, `signature.method_unsupported` with
     * `method`, `signature.session_over` (used or too late; `outcome` where there is one), `input.hostile_text`,
     * `input.too_large`, network, `gateway.*` (whoever asks does not answer as it should), storage.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `openLink`(`text`: kotlin.String, `lang`: Lang, `cancel`: NativeCancel?) : SessionView {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_qyzmet_ffi_fn_method_nativesessions_open_link(
                uniffiHandle,

        FfiConverterString.lower(`text`),
        FfiConverterTypeLang.lower(`lang`),
        FfiConverterOptionalTypeNativeCancel.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_qyzmet_ffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeSessionView.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }

    /**
     * Signs the file of a session: detached CAdES-B-B. Other content than the session's ends it with
     * `hash-mismatch`. Works offline within the key's allowance.
     *
     * Errors: `signature.session_over` with `outcome`, `signature.*` (each wrong PIN costs a try),
     * `conflict.state_changed` (a second tap), storage.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `signFile`(`sessionId`: kotlin.String, `content`: kotlin.ByteArray, `pin`: kotlin.String, `cancel`: NativeCancel?) : SignedFile {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_qyzmet_ffi_fn_method_nativesessions_sign_file(
                uniffiHandle,

        FfiConverterString.lower(`sessionId`),
        FfiConverterByteArray.lower(`content`),
        FfiConverterString.lower(`pin`),
        FfiConverterOptionalTypeNativeCancel.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_qyzmet_ffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeSignedFile.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }

    /**
     * Signs all documents of a link's session with one PIN and brings the signatures to whoever asked. Where they
     * can't be brought now, the session stays `signed` and `deliver` brings them.
     *
     * Errors: `signature.session_over` with `outcome`, `signature.*` (each wrong PIN costs a try),
     * `conflict.state_changed` (a second tap), storage.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `signLink`(`sessionId`: kotlin.String, `pin`: kotlin.String, `lang`: Lang, `cancel`: NativeCancel?) : SessionView {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_qyzmet_ffi_fn_method_nativesessions_sign_link(
                uniffiHandle,

        FfiConverterString.lower(`sessionId`),
        FfiConverterString.lower(`pin`),
        FfiConverterTypeLang.lower(`lang`),
        FfiConverterOptionalTypeNativeCancel.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_qyzmet_ffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeSessionView.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }

    /**
     * @suppress
     */
    companion object

}

/**
 * @suppress
 */
internal object FfiConverterTypeNativeSessions: FfiConverter<NativeSessions, Long> {
    override fun lower(value: NativeSessions): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): NativeSessions {
        return NativeSessions(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): NativeSessions {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: NativeSessions) = 8UL

    override fun write(value: NativeSessions, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * The signature key of this phone: made here, sealed under a PIN, never exported.
 */
internal interface NativeSignatureInterface {

    /**
     * Makes the key, seals it under this PIN of six digits and has it certified. Broken off at any step, the
     * next call finishes it or begins anew; there is never a second key. Needs the network and a linked
     * phone; takes about 0.3 s beside the network.
     *
     * Errors: `signature.pin_format`, `signature.pin_weak`, `signature.key_exists`,
     * `signature.certificate_refused`, `identity.*`, network, gateway, storage, `internal.port`.
     */
    suspend fun `createKey`(`pin`: kotlin.String, `lang`: Lang, `cancel`: NativeCancel?): KeyView

    /**
     * Removes the key for good, so that a new one can be made: for a PIN that is locked or forgotten. What
     * was signed with it stays valid. Durable when it returns.
     */
    fun `destroyKey`()

    /**
     * Asks again for the certificate of a key that has none yet, without a PIN. Needs the network.
     *
     * Errors: `signature.key_missing`, `signature.pin_locked`, `signature.certificate_refused`, network,
     * gateway, storage.
     */
    suspend fun `requestCertificate`(`lang`: Lang, `cancel`: NativeCancel?): KeyView

    /**
     * Signs any content with the citizen's PIN: detached CAdES-B-B. Works offline within the allowance. The citizen
     * sees no text before; [`NativeSessions`] shows text and code first.
     *
     * Errors: `input.too_large` (over 64 MiB), `signature.*`, storage.
     */
    suspend fun `signContent`(`content`: kotlin.ByteArray, `pin`: kotlin.String, `cancel`: NativeCancel?): SignedFile

    /**
     * How the key stands. Works offline.
     */
    fun `state`(`lang`: Lang): KeyView

    /**
     * Judges a signature: detached over `content`, or attached without it. One that does not hold is a
     * report, not an error. Works offline.
     *
     * Errors: `signature.invalid` (no signature in it at all), `signature.unsupported`, `input.too_large`.
     */
    fun `verify`(`signature`: kotlin.ByteArray, `content`: kotlin.ByteArray?, `lang`: Lang): Report

    /**
     * How the authentication key stands: the one that signs in and signs nothing else. Works offline.
     *
     * Errors: storage.
     */
    fun `authenticationState`(`lang`: Lang): AuthenticationView

    /**
     * Changes the PIN of the authentication key: the old one is judged as for a log-in. Killed anywhere, exactly one of
     * the two works. Needs the network, and no session.
     *
     * Errors: `signature.authentication_pin_format`, `signature.pin_weak` (the new one; no try is taken),
     * `signature.pin_wrong` with `tries`, `signature.pin_locked`, `signature.authentication_key_missing`,
     * `signature.sim_changed`, network, gateway, storage, `internal.port`.
     */
    suspend fun `changeAuthenticationPin`(`old`: kotlin.String, `new`: kotlin.String, `lang`: Lang, `cancel`: NativeCancel?): AuthenticationView

    /**
     * Makes the authentication key, seals it under this PIN of five digits (never the one that signs: that has six) and
     * has it certified. Broken off or killed at any step, the next call begins anew; there is never a second one. One
     * that is locked, over or revoked is replaced. Needs the network and a session; takes about 0.3 s beside the
     * network.
     *
     * Errors: `signature.authentication_pin_format`, `signature.pin_weak`, `signature.key_exists`,
     * `signature.certificate_refused`, `signature.sim_changed`, `identity.*`, network, gateway, storage,
     * `internal.port`.
     */
    suspend fun `createAuthenticationKey`(`pin`: kotlin.String, `lang`: Lang, `cancel`: NativeCancel?): AuthenticationView

    /**
     * Removes the authentication key for good: for a PIN that is locked or forgotten. The signature key stays as it is.
     * Durable when it returns.
     *
     * Errors: storage, `internal.port`.
     */
    fun `destroyAuthenticationKey`()

    /**
     * The phone's key, if it is on a card. Works offline.
     */
    fun `cardKey`(): CardKeyView?

    /**
     * The applets on the phone's cards that could have a signature key, by these profiles (JSON texts, 64 at most;
     * without any: those that come with the core). Selects each and sends no PIN. Works offline.
     *
     * Errors: `signature.card_missing` (no way to any card), `signature.card_access` (there are applets, and none
     * lets this app in), `signature.card_failed`, `internal.defect` (a profile that is none).
     */
    suspend fun `cards`(`profiles`: List<kotlin.String>, `cancel`: NativeCancel?): List<CardFound>

    /**
     * Has the key on the card certified, and writes the certificate onto it. May be repeated after any failure, and
     * later: the authority issues another certificate once the operator's register has the key. Needs the network. A card that takes the
     * certificate with the citizen's PIN (`written_with_pin`) is not touched: the next signature writes it.
     *
     * Errors: `signature.key_missing`, `signature.certificate_refused`, `signature.card_*` (the certificate is kept,
     * and the key signs with it; the card has none yet), `identity.*`, network, gateway, storage.
     */
    suspend fun `certifyCardKey`(`administrator`: kotlin.String?, `lang`: Lang, `cancel`: NativeCancel?): KeyView

    /**
     * Changes the PIN of the card's key to six other digits. Works offline.
     *
     * Errors: `signature.key_missing`, `signature.pin_format`, `signature.pin_weak`, `signature.pin_wrong`,
     * `signature.card_*`, storage.
     */
    suspend fun `changeCardPin`(`old`: kotlin.String, `new`: kotlin.String, `cancel`: NativeCancel?)

    /**
     * Makes the signature key on a card, with its PIN, and lets it sign the request for its certificate. The key that
     * was there is gone, unless it is this phone's and has a certificate. Broken off or killed, it is made again by the
     * next call. Takes seconds. Needs a linked phone, and the network where the operator is asked.
     *
     * Errors: `signature.key_exists`, `signature.pin_format`, `signature.pin_weak`, `signature.pin_wrong`,
     * `signature.card_*`, `identity.*`, network, gateway, storage, `internal.defect` (a profile that is none).
     */
    suspend fun `prepareCardKey`(`wish`: CardKeyWish, `cancel`: NativeCancel?): CardKeyView

    /**
     * Unblocks the PIN of the card's key with the PUK of the operator's letter, and sets it anew. Works offline.
     *
     * Errors: `signature.key_missing`, `signature.pin_format`, `signature.pin_weak`, `signature.card_puk_wrong`,
     * `signature.card_*`, storage.
     */
    suspend fun `unblockCardPin`(`puk`: kotlin.String, `new`: kotlin.String, `cancel`: NativeCancel?)

    /**
     * The same for a card that has no key of this phone yet (a slot, and an applet's profile by its name or JSON): its PIN
     * was blocked before `prepare_card_key` could make one. The PUK goes to whatever card is in the slot. Works offline.
     *
     * Errors: `signature.key_exists` (a key on a card is in use: `unblock_card_pin`), `signature.pin_format`,
     * `signature.pin_weak`, `signature.card_puk_wrong`, `signature.card_*`, storage, `internal.defect` (a profile that is none).
     */
    suspend fun `unblockNewCard`(`slot`: kotlin.UByte, `profileName`: kotlin.String, `puk`: kotlin.String, `new`: kotlin.String, `cancel`: NativeCancel?)

    /**
     * Judges every signer of a message in full: detached over `content`, or attached without it. Revocation is known
     * only from answers that travel in the message; `examine_online` asks. Works offline.
     *
     * Errors: `signature.invalid` (no signature in it at all), `signature.unsupported`, `input.too_large`.
     */
    fun `examine`(`signature`: kotlin.ByteArray, `content`: kotlin.ByteArray?, `lang`: Lang): SignatureReport

    /**
     * Judges what a person has in hand, whatever it is: a container of several documents (ASiC-E with CAdES), a message
     * that holds its document, or a signature and its document, handed in in either order. With a line the authority is
     * asked about revocation, as in `examine_online`; without one this works, too.
     *
     * Errors: `signature.document_missing` (`file` is a signature alone), `signature.signature_missing` (there is no
     * signature that can be read), `signature.invalid` (a hostile container), `signature.unsupported`, `input.too_large`.
     */
    suspend fun `examineFile`(`file`: kotlin.ByteArray, `beside`: kotlin.ByteArray?, `lang`: Lang, `cancel`: NativeCancel?): SignatureReport

    /**
     * The same, after asking the authority whether the signers' certificates were revoked. Where it gives no answer
     * that holds the report says so (`no-answer`): it is no reason to call a signature bad.
     *
     * Errors: as `examine`.
     */
    suspend fun `examineOnline`(`signature`: kotlin.ByteArray, `content`: kotlin.ByteArray?, `lang`: Lang, `cancel`: NativeCancel?): SignatureReport

    /**
     * Signs several documents with one PIN: a container (ASiC-E) with all of them and one signature. Works offline
     * within the allowance.
     *
     * Errors: `signature.*`, `input.too_large` (over 63 MiB, 250 documents), storage.
     */
    suspend fun `signContainer`(`documents`: List<ContainerFile>, `pin`: kotlin.String, `cancel`: NativeCancel?): kotlin.ByteArray

    /**
     * What the authority wrote of the key. Works offline.
     */
    fun `level`(): KeyLevel

    /**
     * All levels, the strongest first. Works offline.
     */
    fun `levels`(`lang`: Lang): List<SignatureLevel>

    /**
     * Asks the authority how the certificate stands, after sending a revocation that waits. Needs the network, and no
     * session.
     *
     * Errors: network, gateway, storage.
     */
    suspend fun `checkCertificate`(`lang`: Lang, `cancel`: NativeCancel?): KeyView

    /**
     * The video identification.
     */
    fun `identification`(): NativeIdentification

    /**
     * Has the certificate renewed for the same key; takes no PIN. Needs the network.
     *
     * Errors: `signature.key_missing`, `signature.certificate_expired`, `signature.certificate_revoked`,
     * `signature.certificate_refused`, `identity.*`, network, gateway, storage.
     */
    suspend fun `renewCertificate`(`lang`: Lang, `cancel`: NativeCancel?): KeyView

    /**
     * Reasons that a citizen may give, with their words. Works offline.
     */
    fun `revocationReasons`(`lang`: Lang): List<RevocationChoice>

    /**
     * Revokes the certificate for good, with the PIN; without a line within the offline allowance, and sent later.
     *
     * Errors: `input.answer` (no such reason), `signature.*`, storage.
     */
    suspend fun `revokeCertificate`(`reason`: kotlin.String, `pin`: kotlin.String, `lang`: Lang, `cancel`: NativeCancel?): KeyView

    /**
     * Every use of the key, newest first, checked from end to end: a row that is missing or was changed is reported in
     * the page. Works offline.
     *
     * Errors: storage.
     */
    fun `audit`(`lang`: Lang, `page`: Page): AuditPage

    /**
     * Changes the PIN: the old one is judged as for a signature. Killed anywhere, exactly one of the two works. Needs
     * the network.
     *
     * Errors: `signature.pin_format`, `signature.pin_weak` (the new one; no try is taken), `signature.pin_wrong`,
     * `signature.pin_locked`, `signature.key_missing`, `identity.*`, network, gateway, storage, `internal.port`.
     */
    suspend fun `changePin`(`old`: kotlin.String, `new`: kotlin.String, `lang`: Lang, `cancel`: NativeCancel?): KeyView

    /**
     * As `create_key`, with a PUK: it gives the key a new PIN when the old one is locked or forgotten. Takes about
     * 0.5 s beside the network. A call that fails after the key was made has a PUK that nobody saw: `make_puk` makes
     * another.
     */
    suspend fun `createKeyWithPuk`(`pin`: kotlin.String, `lang`: Lang, `cancel`: NativeCancel?): NewKey

    /**
     * Makes a PUK for the key that is there, in place of the one before: eight digits in two groups, to be shown once
     * and written down. They cross the border this once, as text; the app neither keeps nor logs them. The PIN is
     * judged as for a signature. Needs the network. Killed in between, the PUK before may be gone: make another.
     *
     * Errors: `signature.puk_of_card` (the key is on a card, whose PUK is in the operator's letter), and as `change_pin`.
     */
    suspend fun `makePuk`(`pin`: kotlin.String, `cancel`: NativeCancel?): kotlin.String

    /**
     * Tries that the PUK has left; nothing where there is no PUK that works: none was made, or it was wrong too often.
     * Works offline.
     */
    fun `pukTriesLeft`(): kotlin.UInt?

    /**
     * Gives a locked key, or one whose PIN is forgotten, a new PIN with the PUK; key and certificate stay. Ten wrong
     * PUKs destroy what the PUK opens. Needs the network.
     *
     * Errors: `signature.puk_format`, `signature.pin_format`, `signature.pin_weak` (no try is taken),
     * `signature.puk_missing`, `signature.puk_wrong` with `tries`, `signature.puk_locked`, `identity.*`, network,
     * gateway, storage, `internal.port`.
     */
    suspend fun `unlock`(`puk`: kotlin.String, `newPin`: kotlin.String, `lang`: Lang, `cancel`: NativeCancel?): KeyView

    companion object
}

/**
 * The signature key of this phone: made here, sealed under a PIN, never exported.
 */
internal open class NativeSignature: Disposable, AutoCloseable, NativeSignatureInterface
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_qyzmet_ffi_fn_free_nativesignature(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_qyzmet_ffi_fn_clone_nativesignature(handle, status)
        }
    }

    /**
     * Makes the key, seals it under this PIN of six digits and has it certified. Broken off at any step, the
     * next call finishes it or begins anew; there is never a second key. Needs the network and a linked
     * phone; takes about 0.3 s beside the network.
     *
     * Errors: `signature.pin_format`, `signature.pin_weak`, `signature.key_exists`,
     * `signature.certificate_refused`, `identity.*`, network, gateway, storage, `internal.port`.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `createKey`(`pin`: kotlin.String, `lang`: Lang, `cancel`: NativeCancel?) : KeyView {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_qyzmet_ffi_fn_method_nativesignature_create_key(
                uniffiHandle,

        FfiConverterString.lower(`pin`),
        FfiConverterTypeLang.lower(`lang`),
        FfiConverterOptionalTypeNativeCancel.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_qyzmet_ffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeKeyView.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }

    /**
     * Removes the key for good, so that a new one can be made: for a PIN that is locked or forgotten. What
     * was signed with it stays valid. Durable when it returns.
     */
    @Throws(NativeException::class)override fun `destroyKey`()
        =
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativesignature_destroy_key(
        it,
        _status)
}
    }

    /**
     * Asks again for the certificate of a key that has none yet, without a PIN. Needs the network.
     *
     * Errors: `signature.key_missing`, `signature.pin_locked`, `signature.certificate_refused`, network,
     * gateway, storage.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `requestCertificate`(`lang`: Lang, `cancel`: NativeCancel?) : KeyView {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_qyzmet_ffi_fn_method_nativesignature_request_certificate(
                uniffiHandle,

        FfiConverterTypeLang.lower(`lang`),
        FfiConverterOptionalTypeNativeCancel.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_qyzmet_ffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeKeyView.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }

    /**
     * Signs any content with the citizen's PIN: detached CAdES-B-B. Works offline within the allowance. The citizen
     * sees no text before; [`NativeSessions`] shows text and code first.
     *
     * Errors: `input.too_large` (over 64 MiB), `signature.*`, storage.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `signContent`(`content`: kotlin.ByteArray, `pin`: kotlin.String, `cancel`: NativeCancel?) : SignedFile {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_qyzmet_ffi_fn_method_nativesignature_sign_content(
                uniffiHandle,

        FfiConverterByteArray.lower(`content`),
        FfiConverterString.lower(`pin`),
        FfiConverterOptionalTypeNativeCancel.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_qyzmet_ffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeSignedFile.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }

    /**
     * How the key stands. Works offline.
     */
    @Throws(NativeException::class)override fun `state`(`lang`: Lang): KeyView {
            return FfiConverterTypeKeyView.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativesignature_state(
        it,

        FfiConverterTypeLang.lower(`lang`),_status)
}
    }
    )
    }

    /**
     * Judges a signature: detached over `content`, or attached without it. One that does not hold is a
     * report, not an error. Works offline.
     *
     * Errors: `signature.invalid` (no signature in it at all), `signature.unsupported`, `input.too_large`.
     */
    @Throws(NativeException::class)override fun `verify`(`signature`: kotlin.ByteArray, `content`: kotlin.ByteArray?, `lang`: Lang): Report {
            return FfiConverterTypeReport.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativesignature_verify(
        it,

        FfiConverterByteArray.lower(`signature`),
        FfiConverterOptionalByteArray.lower(`content`),
        FfiConverterTypeLang.lower(`lang`),_status)
}
    }
    )
    }

    /**
     * How the authentication key stands: the one that signs in and signs nothing else. Works offline.
     *
     * Errors: storage.
     */
    @Throws(NativeException::class)override fun `authenticationState`(`lang`: Lang): AuthenticationView {
            return FfiConverterTypeAuthenticationView.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativesignature_authentication_state(
        it,

        FfiConverterTypeLang.lower(`lang`),_status)
}
    }
    )
    }

    /**
     * Changes the PIN of the authentication key: the old one is judged as for a log-in. Killed anywhere, exactly one of
     * the two works. Needs the network, and no session.
     *
     * Errors: `signature.authentication_pin_format`, `signature.pin_weak` (the new one; no try is taken),
     * `signature.pin_wrong` with `tries`, `signature.pin_locked`, `signature.authentication_key_missing`,
     * `signature.sim_changed`, network, gateway, storage, `internal.port`.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `changeAuthenticationPin`(`old`: kotlin.String, `new`: kotlin.String, `lang`: Lang, `cancel`: NativeCancel?) : AuthenticationView {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_qyzmet_ffi_fn_method_nativesignature_change_authentication_pin(
                uniffiHandle,

        FfiConverterString.lower(`old`),
        FfiConverterString.lower(`new`),
        FfiConverterTypeLang.lower(`lang`),
        FfiConverterOptionalTypeNativeCancel.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_qyzmet_ffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeAuthenticationView.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }

    /**
     * Makes the authentication key, seals it under this PIN of five digits (never the one that signs: that has six) and
     * has it certified. Broken off or killed at any step, the next call begins anew; there is never a second one. One
     * that is locked, over or revoked is replaced. Needs the network and a session; takes about 0.3 s beside the
     * network.
     *
     * Errors: `signature.authentication_pin_format`, `signature.pin_weak`, `signature.key_exists`,
     * `signature.certificate_refused`, `signature.sim_changed`, `identity.*`, network, gateway, storage,
     * `internal.port`.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `createAuthenticationKey`(`pin`: kotlin.String, `lang`: Lang, `cancel`: NativeCancel?) : AuthenticationView {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_qyzmet_ffi_fn_method_nativesignature_create_authentication_key(
                uniffiHandle,

        FfiConverterString.lower(`pin`),
        FfiConverterTypeLang.lower(`lang`),
        FfiConverterOptionalTypeNativeCancel.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_qyzmet_ffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeAuthenticationView.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }

    /**
     * Removes the authentication key for good: for a PIN that is locked or forgotten. The signature key stays as it is.
     * Durable when it returns.
     *
     * Errors: storage, `internal.port`.
     */
    @Throws(NativeException::class)override fun `destroyAuthenticationKey`()
        =
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativesignature_destroy_authentication_key(
        it,
        _status)
}
    }

    /**
     * The phone's key, if it is on a card. Works offline.
     */
    @Throws(NativeException::class)override fun `cardKey`(): CardKeyView? {
            return FfiConverterOptionalTypeCardKeyView.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativesignature_card_key(
        it,
        _status)
}
    }
    )
    }

    /**
     * The applets on the phone's cards that could have a signature key, by these profiles (JSON texts, 64 at most;
     * without any: those that come with the core). Selects each and sends no PIN. Works offline.
     *
     * Errors: `signature.card_missing` (no way to any card), `signature.card_access` (there are applets, and none
     * lets this app in), `signature.card_failed`, `internal.defect` (a profile that is none).
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `cards`(`profiles`: List<kotlin.String>, `cancel`: NativeCancel?) : List<CardFound> {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_qyzmet_ffi_fn_method_nativesignature_cards(
                uniffiHandle,

        FfiConverterSequenceString.lower(`profiles`),
        FfiConverterOptionalTypeNativeCancel.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_qyzmet_ffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterSequenceTypeCardFound.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }

    /**
     * Has the key on the card certified, and writes the certificate onto it. May be repeated after any failure, and
     * later: the authority issues another certificate once the operator's register has the key. Needs the network. A card that takes the
     * certificate with the citizen's PIN (`written_with_pin`) is not touched: the next signature writes it.
     *
     * Errors: `signature.key_missing`, `signature.certificate_refused`, `signature.card_*` (the certificate is kept,
     * and the key signs with it; the card has none yet), `identity.*`, network, gateway, storage.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `certifyCardKey`(`administrator`: kotlin.String?, `lang`: Lang, `cancel`: NativeCancel?) : KeyView {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_qyzmet_ffi_fn_method_nativesignature_certify_card_key(
                uniffiHandle,

        FfiConverterOptionalString.lower(`administrator`),
        FfiConverterTypeLang.lower(`lang`),
        FfiConverterOptionalTypeNativeCancel.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_qyzmet_ffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeKeyView.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }

    /**
     * Changes the PIN of the card's key to six other digits. Works offline.
     *
     * Errors: `signature.key_missing`, `signature.pin_format`, `signature.pin_weak`, `signature.pin_wrong`,
     * `signature.card_*`, storage.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `changeCardPin`(`old`: kotlin.String, `new`: kotlin.String, `cancel`: NativeCancel?) {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_qyzmet_ffi_fn_method_nativesignature_change_card_pin(
                uniffiHandle,

        FfiConverterString.lower(`old`),
        FfiConverterString.lower(`new`),
        FfiConverterOptionalTypeNativeCancel.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_poll_void(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_complete_void(future, continuation) },
        { future -> UniffiLib.ffi_qyzmet_ffi_rust_future_free_void(future) },
        // lift function
        { },

        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }

    /**
     * Makes the signature key on a card, with its PIN, and lets it sign the request for its certificate. The key that
     * was there is gone, unless it is this phone's and has a certificate. Broken off or killed, it is made again by the
     * next call. Takes seconds. Needs a linked phone, and the network where the operator is asked.
     *
     * Errors: `signature.key_exists`, `signature.pin_format`, `signature.pin_weak`, `signature.pin_wrong`,
     * `signature.card_*`, `identity.*`, network, gateway, storage, `internal.defect` (a profile that is none).
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `prepareCardKey`(`wish`: CardKeyWish, `cancel`: NativeCancel?) : CardKeyView {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_qyzmet_ffi_fn_method_nativesignature_prepare_card_key(
                uniffiHandle,

        FfiConverterTypeCardKeyWish.lower(`wish`),
        FfiConverterOptionalTypeNativeCancel.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_qyzmet_ffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeCardKeyView.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }

    /**
     * Unblocks the PIN of the card's key with the PUK of the operator's letter, and sets it anew. Works offline.
     *
     * Errors: `signature.key_missing`, `signature.pin_format`, `signature.pin_weak`, `signature.card_puk_wrong`,
     * `signature.card_*`, storage.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `unblockCardPin`(`puk`: kotlin.String, `new`: kotlin.String, `cancel`: NativeCancel?) {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_qyzmet_ffi_fn_method_nativesignature_unblock_card_pin(
                uniffiHandle,

        FfiConverterString.lower(`puk`),
        FfiConverterString.lower(`new`),
        FfiConverterOptionalTypeNativeCancel.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_poll_void(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_complete_void(future, continuation) },
        { future -> UniffiLib.ffi_qyzmet_ffi_rust_future_free_void(future) },
        // lift function
        { },

        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }

    /**
     * The same for a card that has no key of this phone yet (a slot, and an applet's profile by its name or JSON): its PIN
     * was blocked before `prepare_card_key` could make one. The PUK goes to whatever card is in the slot. Works offline.
     *
     * Errors: `signature.key_exists` (a key on a card is in use: `unblock_card_pin`), `signature.pin_format`,
     * `signature.pin_weak`, `signature.card_puk_wrong`, `signature.card_*`, storage, `internal.defect` (a profile that is none).
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `unblockNewCard`(`slot`: kotlin.UByte, `profileName`: kotlin.String, `puk`: kotlin.String, `new`: kotlin.String, `cancel`: NativeCancel?) {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_qyzmet_ffi_fn_method_nativesignature_unblock_new_card(
                uniffiHandle,

        FfiConverterUByte.lower(`slot`),
        FfiConverterString.lower(`profileName`),
        FfiConverterString.lower(`puk`),
        FfiConverterString.lower(`new`),
        FfiConverterOptionalTypeNativeCancel.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_poll_void(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_complete_void(future, continuation) },
        { future -> UniffiLib.ffi_qyzmet_ffi_rust_future_free_void(future) },
        // lift function
        { },

        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }

    /**
     * Judges every signer of a message in full: detached over `content`, or attached without it. Revocation is known
     * only from answers that travel in the message; `examine_online` asks. Works offline.
     *
     * Errors: `signature.invalid` (no signature in it at all), `signature.unsupported`, `input.too_large`.
     */
    @Throws(NativeException::class)override fun `examine`(`signature`: kotlin.ByteArray, `content`: kotlin.ByteArray?, `lang`: Lang): SignatureReport {
            return FfiConverterTypeSignatureReport.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativesignature_examine(
        it,

        FfiConverterByteArray.lower(`signature`),
        FfiConverterOptionalByteArray.lower(`content`),
        FfiConverterTypeLang.lower(`lang`),_status)
}
    }
    )
    }

    /**
     * Judges what a person has in hand, whatever it is: a container of several documents (ASiC-E with CAdES), a message
     * that holds its document, or a signature and its document, handed in in either order. With a line the authority is
     * asked about revocation, as in `examine_online`; without one this works, too.
     *
     * Errors: `signature.document_missing` (`file` is a signature alone), `signature.signature_missing` (there is no
     * signature that can be read), `signature.invalid` (a hostile container), `signature.unsupported`, `input.too_large`.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `examineFile`(`file`: kotlin.ByteArray, `beside`: kotlin.ByteArray?, `lang`: Lang, `cancel`: NativeCancel?) : SignatureReport {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_qyzmet_ffi_fn_method_nativesignature_examine_file(
                uniffiHandle,

        FfiConverterByteArray.lower(`file`),
        FfiConverterOptionalByteArray.lower(`beside`),
        FfiConverterTypeLang.lower(`lang`),
        FfiConverterOptionalTypeNativeCancel.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_qyzmet_ffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeSignatureReport.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }

    /**
     * The same, after asking the authority whether the signers' certificates were revoked. Where it gives no answer
     * that holds the report says so (`no-answer`): it is no reason to call a signature bad.
     *
     * Errors: as `examine`.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `examineOnline`(`signature`: kotlin.ByteArray, `content`: kotlin.ByteArray?, `lang`: Lang, `cancel`: NativeCancel?) : SignatureReport {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_qyzmet_ffi_fn_method_nativesignature_examine_online(
                uniffiHandle,

        FfiConverterByteArray.lower(`signature`),
        FfiConverterOptionalByteArray.lower(`content`),
        FfiConverterTypeLang.lower(`lang`),
        FfiConverterOptionalTypeNativeCancel.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_qyzmet_ffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeSignatureReport.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }

    /**
     * Signs several documents with one PIN: a container (ASiC-E) with all of them and one signature. Works offline
     * within the allowance.
     *
     * Errors: `signature.*`, `input.too_large` (over 63 MiB, 250 documents), storage.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `signContainer`(`documents`: List<ContainerFile>, `pin`: kotlin.String, `cancel`: NativeCancel?) : kotlin.ByteArray {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_qyzmet_ffi_fn_method_nativesignature_sign_container(
                uniffiHandle,

        FfiConverterSequenceTypeContainerFile.lower(`documents`),
        FfiConverterString.lower(`pin`),
        FfiConverterOptionalTypeNativeCancel.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_qyzmet_ffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterByteArray.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }

    /**
     * What the authority wrote of the key. Works offline.
     */
    @Throws(NativeException::class)override fun `level`(): KeyLevel {
            return FfiConverterTypeKeyLevel.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativesignature_level(
        it,
        _status)
}
    }
    )
    }

    /**
     * All levels, the strongest first. Works offline.
     */override fun `levels`(`lang`: Lang): List<SignatureLevel> {
            return FfiConverterSequenceTypeSignatureLevel.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativesignature_levels(
        it,

        FfiConverterTypeLang.lower(`lang`),_status)
}
    }
    )
    }

    /**
     * Asks the authority how the certificate stands, after sending a revocation that waits. Needs the network, and no
     * session.
     *
     * Errors: network, gateway, storage.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `checkCertificate`(`lang`: Lang, `cancel`: NativeCancel?) : KeyView {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_qyzmet_ffi_fn_method_nativesignature_check_certificate(
                uniffiHandle,

        FfiConverterTypeLang.lower(`lang`),
        FfiConverterOptionalTypeNativeCancel.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_qyzmet_ffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeKeyView.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }

    /**
     * The video identification.
     */override fun `identification`(): NativeIdentification {
            return FfiConverterTypeNativeIdentification.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativesignature_identification(
        it,
        _status)
}
    }
    )
    }

    /**
     * Has the certificate renewed for the same key; takes no PIN. Needs the network.
     *
     * Errors: `signature.key_missing`, `signature.certificate_expired`, `signature.certificate_revoked`,
     * `signature.certificate_refused`, `identity.*`, network, gateway, storage.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `renewCertificate`(`lang`: Lang, `cancel`: NativeCancel?) : KeyView {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_qyzmet_ffi_fn_method_nativesignature_renew_certificate(
                uniffiHandle,

        FfiConverterTypeLang.lower(`lang`),
        FfiConverterOptionalTypeNativeCancel.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_qyzmet_ffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeKeyView.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }

    /**
     * Reasons that a citizen may give, with their words. Works offline.
     */override fun `revocationReasons`(`lang`: Lang): List<RevocationChoice> {
            return FfiConverterSequenceTypeRevocationChoice.lift(
    callWithHandle {
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativesignature_revocation_reasons(
        it,

        FfiConverterTypeLang.lower(`lang`),_status)
}
    }
    )
    }

    /**
     * Revokes the certificate for good, with the PIN; without a line within the offline allowance, and sent later.
     *
     * Errors: `input.answer` (no such reason), `signature.*`, storage.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `revokeCertificate`(`reason`: kotlin.String, `pin`: kotlin.String, `lang`: Lang, `cancel`: NativeCancel?) : KeyView {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_qyzmet_ffi_fn_method_nativesignature_revoke_certificate(
                uniffiHandle,

        FfiConverterString.lower(`reason`),
        FfiConverterString.lower(`pin`),
        FfiConverterTypeLang.lower(`lang`),
        FfiConverterOptionalTypeNativeCancel.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_qyzmet_ffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeKeyView.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }

    /**
     * Every use of the key, newest first, checked from end to end: a row that is missing or was changed is reported in
     * the page. Works offline.
     *
     * Errors: storage.
     */
    @Throws(NativeException::class)override fun `audit`(`lang`: Lang, `page`: Page): AuditPage {
            return FfiConverterTypeAuditPage.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativesignature_audit(
        it,

        FfiConverterTypeLang.lower(`lang`),
        FfiConverterTypePage.lower(`page`),_status)
}
    }
    )
    }

    /**
     * Changes the PIN: the old one is judged as for a signature. Killed anywhere, exactly one of the two works. Needs
     * the network.
     *
     * Errors: `signature.pin_format`, `signature.pin_weak` (the new one; no try is taken), `signature.pin_wrong`,
     * `signature.pin_locked`, `signature.key_missing`, `identity.*`, network, gateway, storage, `internal.port`.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `changePin`(`old`: kotlin.String, `new`: kotlin.String, `lang`: Lang, `cancel`: NativeCancel?) : KeyView {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_qyzmet_ffi_fn_method_nativesignature_change_pin(
                uniffiHandle,

        FfiConverterString.lower(`old`),
        FfiConverterString.lower(`new`),
        FfiConverterTypeLang.lower(`lang`),
        FfiConverterOptionalTypeNativeCancel.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_qyzmet_ffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeKeyView.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }

    /**
     * As `create_key`, with a PUK: it gives the key a new PIN when the old one is locked or forgotten. Takes about
     * 0.5 s beside the network. A call that fails after the key was made has a PUK that nobody saw: `make_puk` makes
     * another.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `createKeyWithPuk`(`pin`: kotlin.String, `lang`: Lang, `cancel`: NativeCancel?) : NewKey {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_qyzmet_ffi_fn_method_nativesignature_create_key_with_puk(
                uniffiHandle,

        FfiConverterString.lower(`pin`),
        FfiConverterTypeLang.lower(`lang`),
        FfiConverterOptionalTypeNativeCancel.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_qyzmet_ffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeNewKey.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }

    /**
     * Makes a PUK for the key that is there, in place of the one before: eight digits in two groups, to be shown once
     * and written down. They cross the border this once, as text; the app neither keeps nor logs them. The PIN is
     * judged as for a signature. Needs the network. Killed in between, the PUK before may be gone: make another.
     *
     * Errors: `signature.puk_of_card` (the key is on a card, whose PUK is in the operator's letter), and as `change_pin`.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `makePuk`(`pin`: kotlin.String, `cancel`: NativeCancel?) : kotlin.String {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_qyzmet_ffi_fn_method_nativesignature_make_puk(
                uniffiHandle,

        FfiConverterString.lower(`pin`),
        FfiConverterOptionalTypeNativeCancel.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_qyzmet_ffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterString.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }

    /**
     * Tries that the PUK has left; nothing where there is no PUK that works: none was made, or it was wrong too often.
     * Works offline.
     */
    @Throws(NativeException::class)override fun `pukTriesLeft`(): kotlin.UInt? {
            return FfiConverterOptionalUInt.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativesignature_puk_tries_left(
        it,
        _status)
}
    }
    )
    }

    /**
     * Gives a locked key, or one whose PIN is forgotten, a new PIN with the PUK; key and certificate stay. Ten wrong
     * PUKs destroy what the PUK opens. Needs the network.
     *
     * Errors: `signature.puk_format`, `signature.pin_format`, `signature.pin_weak` (no try is taken),
     * `signature.puk_missing`, `signature.puk_wrong` with `tries`, `signature.puk_locked`, `identity.*`, network,
     * gateway, storage, `internal.port`.
     */
    @Throws(NativeException::class)
    @Suppress("ASSIGNED_BUT_NEVER_ACCESSED_VARIABLE")
    override suspend fun `unlock`(`puk`: kotlin.String, `newPin`: kotlin.String, `lang`: Lang, `cancel`: NativeCancel?) : KeyView {
        return uniffiRustCallAsync(
        callWithHandle { uniffiHandle ->
            UniffiLib.uniffi_qyzmet_ffi_fn_method_nativesignature_unlock(
                uniffiHandle,

        FfiConverterString.lower(`puk`),
        FfiConverterString.lower(`newPin`),
        FfiConverterTypeLang.lower(`lang`),
        FfiConverterOptionalTypeNativeCancel.lower(`cancel`),
            )
        },
        { future, callback, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_poll_rust_buffer(future, callback, continuation) },
        { future, continuation -> UniffiLib.ffi_qyzmet_ffi_rust_future_complete_rust_buffer(future, continuation) },
        { future -> UniffiLib.ffi_qyzmet_ffi_rust_future_free_rust_buffer(future) },
        // lift function
        { FfiConverterTypeKeyView.lift(it) },
        // Error FFI converter
        NativeException.ErrorHandler,
    )
    }

    /**
     * @suppress
     */
    companion object

}

/**
 * @suppress
 */
internal object FfiConverterTypeNativeSignature: FfiConverter<NativeSignature, Long> {
    override fun lower(value: NativeSignature): Long {
        return value.uniffiCloneHandle()
    }

    override fun lift(value: Long): NativeSignature {
        return NativeSignature(UniffiWithHandle, value)
    }

    override fun read(buf: ByteBuffer): NativeSignature {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: NativeSignature) = 8UL

    override fun write(value: NativeSignature, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * Signing keys in the phone's hardware, each bound to the citizen's finger, face or screen lock. Called one call at a
 * time, from a thread of its own that may wait for the citizen for as long as the configuration's `key_store_seconds`;
 * it may not call the client.
 */
internal interface NativeSigningKeys {

    /**
     * Whether this phone makes such keys now. Asked before a key is made; answers at once. What fails counts as yes:
     * making a key fails then, and says why, where a "no" would quietly make a weaker one.
     */
    fun `available`(): kotlin.Boolean

    /**
     * Makes a P-256 key that never leaves the hardware, in place of any of this alias, attested over `challenge` (32
     * bytes). Durable when it returns; takes seconds.
     */
    fun `create`(`alias`: kotlin.String, `challenge`: kotlin.ByteArray): HardwareKey

    /**
     * Signs a SHA-256 digest (32 bytes): ECDSA, in DER. Asks the citizen to confirm, and waits for that.
     */
    fun `sign`(`alias`: kotlin.String, `digest`: kotlin.ByteArray): kotlin.ByteArray

    /**
     * Deletes the key of this alias for good; does nothing when there is none. Durable when it returns.
     */
    fun `delete`(`alias`: kotlin.String)

    companion object
}

/**
 * Signing keys in the phone's hardware, each bound to the citizen's finger, face or screen lock. Called one call at a
 * time, from a thread of its own that may wait for the citizen for as long as the configuration's `key_store_seconds`;
 * it may not call the client.
 */
internal open class NativeSigningKeysImpl: Disposable, AutoCloseable, NativeSigningKeys
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_qyzmet_ffi_fn_free_nativesigningkeys(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_qyzmet_ffi_fn_clone_nativesigningkeys(handle, status)
        }
    }

    /**
     * Whether this phone makes such keys now. Asked before a key is made; answers at once. What fails counts as yes:
     * making a key fails then, and says why, where a "no" would quietly make a weaker one.
     */
    @Throws(NativePortException::class)override fun `available`(): kotlin.Boolean {
            return FfiConverterBoolean.lift(
    callWithHandle {
    uniffiRustCallWithError(NativePortException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativesigningkeys_available(
        it,
        _status)
}
    }
    )
    }

    /**
     * Makes a P-256 key that never leaves the hardware, in place of any of this alias, attested over `challenge` (32
     * bytes). Durable when it returns; takes seconds.
     */
    @Throws(NativeSigningKeyException::class)override fun `create`(`alias`: kotlin.String, `challenge`: kotlin.ByteArray): HardwareKey {
            return FfiConverterTypeHardwareKey.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeSigningKeyException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativesigningkeys_create(
        it,

        FfiConverterString.lower(`alias`),
        FfiConverterByteArray.lower(`challenge`),_status)
}
    }
    )
    }

    /**
     * Signs a SHA-256 digest (32 bytes): ECDSA, in DER. Asks the citizen to confirm, and waits for that.
     */
    @Throws(NativeSigningKeyException::class)override fun `sign`(`alias`: kotlin.String, `digest`: kotlin.ByteArray): kotlin.ByteArray {
            return FfiConverterByteArray.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeSigningKeyException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativesigningkeys_sign(
        it,

        FfiConverterString.lower(`alias`),
        FfiConverterByteArray.lower(`digest`),_status)
}
    }
    )
    }

    /**
     * Deletes the key of this alias for good; does nothing when there is none. Durable when it returns.
     */
    @Throws(NativeSigningKeyException::class)override fun `delete`(`alias`: kotlin.String)
        =
    callWithHandle {
    uniffiRustCallWithError(NativeSigningKeyException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativesigningkeys_delete(
        it,

        FfiConverterString.lower(`alias`),_status)
}
    }

    /**
     * @suppress
     */
    companion object

}

// Put the implementation in an object so we don't pollute the top-level namespace
internal object uniffiCallbackInterfaceNativeSigningKeys {
    internal object `available`: UniffiCallbackInterfaceNativeSigningKeysMethod0 {
        override fun callback(`uniffiHandle`: Long,`uniffiOutReturn`: ByteByReference,uniffiCallStatus: UniffiRustCallStatus,) {
            val uniffiObj = FfiConverterTypeNativeSigningKeys.handleMap.get(uniffiHandle)
            val makeCall = { ->
                uniffiObj.`available`(
                )
            }
            val writeReturn = { value: kotlin.Boolean -> uniffiOutReturn.setValue(FfiConverterBoolean.lower(value)) }
            uniffiTraitInterfaceCallWithError(
                uniffiCallStatus,
                makeCall,
                writeReturn,
                { e: NativePortException -> FfiConverterTypeNativePortError.lower(e) }
            )
        }
    }
    internal object `create`: UniffiCallbackInterfaceNativeSigningKeysMethod1 {
        override fun callback(`uniffiHandle`: Long,`alias`: RustBuffer.ByValue,`challenge`: RustBuffer.ByValue,`uniffiOutReturn`: RustBuffer,uniffiCallStatus: UniffiRustCallStatus,) {
            val uniffiObj = FfiConverterTypeNativeSigningKeys.handleMap.get(uniffiHandle)
            val makeCall = { ->
                uniffiObj.`create`(
                    FfiConverterString.lift(`alias`),
                    FfiConverterByteArray.lift(`challenge`),
                )
            }
            val writeReturn = { value: HardwareKey -> uniffiOutReturn.setValue(FfiConverterTypeHardwareKey.lower(value)) }
            uniffiTraitInterfaceCallWithError(
                uniffiCallStatus,
                makeCall,
                writeReturn,
                { e: NativeSigningKeyException -> FfiConverterTypeNativeSigningKeyError.lower(e) }
            )
        }
    }
    internal object `sign`: UniffiCallbackInterfaceNativeSigningKeysMethod2 {
        override fun callback(`uniffiHandle`: Long,`alias`: RustBuffer.ByValue,`digest`: RustBuffer.ByValue,`uniffiOutReturn`: RustBuffer,uniffiCallStatus: UniffiRustCallStatus,) {
            val uniffiObj = FfiConverterTypeNativeSigningKeys.handleMap.get(uniffiHandle)
            val makeCall = { ->
                uniffiObj.`sign`(
                    FfiConverterString.lift(`alias`),
                    FfiConverterByteArray.lift(`digest`),
                )
            }
            val writeReturn = { value: kotlin.ByteArray -> uniffiOutReturn.setValue(FfiConverterByteArray.lower(value)) }
            uniffiTraitInterfaceCallWithError(
                uniffiCallStatus,
                makeCall,
                writeReturn,
                { e: NativeSigningKeyException -> FfiConverterTypeNativeSigningKeyError.lower(e) }
            )
        }
    }
    internal object `delete`: UniffiCallbackInterfaceNativeSigningKeysMethod3 {
        override fun callback(`uniffiHandle`: Long,`alias`: RustBuffer.ByValue,`uniffiOutReturn`: Pointer,uniffiCallStatus: UniffiRustCallStatus,) {
            val uniffiObj = FfiConverterTypeNativeSigningKeys.handleMap.get(uniffiHandle)
            val makeCall = { ->
                uniffiObj.`delete`(
                    FfiConverterString.lift(`alias`),
                )
            }
            val writeReturn = { _: Unit -> Unit }
            uniffiTraitInterfaceCallWithError(
                uniffiCallStatus,
                makeCall,
                writeReturn,
                { e: NativeSigningKeyException -> FfiConverterTypeNativeSigningKeyError.lower(e) }
            )
        }
    }

    internal object uniffiFree: UniffiCallbackInterfaceFree {
        override fun callback(handle: Long) {
            FfiConverterTypeNativeSigningKeys.handleMap.remove(handle)
        }
    }

    internal object uniffiClone: UniffiCallbackInterfaceClone {
        override fun callback(handle: Long): Long {
            return FfiConverterTypeNativeSigningKeys.handleMap.clone(handle)
        }
    }

    internal var vtable = UniffiVTableCallbackInterfaceNativeSigningKeys.UniffiByValue(
        uniffiFree,
        uniffiClone,
        `available`,
        `create`,
        `sign`,
        `delete`,
    )

    // Registers the foreign callback with the Rust side.
    // This method is generated for each callback interface.
    internal fun register(lib: UniffiLib) {
        lib.uniffi_qyzmet_ffi_fn_init_callback_vtable_nativesigningkeys(vtable)
    }
}

/**
 * @suppress
 */
internal object FfiConverterTypeNativeSigningKeys: FfiConverter<NativeSigningKeys, Long> {
    internal val handleMap = UniffiHandleMap<NativeSigningKeys>()

    override fun lower(value: NativeSigningKeys): Long {
        if (value is NativeSigningKeysImpl) {
             // Rust-implemented object.  Clone the handle and return it
            return value.uniffiCloneHandle()
         } else {
            // Kotlin object, generate a new vtable handle and return that.
            return handleMap.insert(value)
         }
    }

    override fun lift(value: Long): NativeSigningKeys {
        if ((value and 1.toLong()) == 0.toLong()) {
            // Rust-generated handle, construct a new class that uses the handle to implement the
            // interface
            return NativeSigningKeysImpl(UniffiWithHandle, value)
        } else {
            // Kotlin-generated handle, get the object from the handle map
            return handleMap.remove(value)
        }
    }

    override fun read(buf: ByteBuffer): NativeSigningKeys {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: NativeSigningKeys) = 8UL

    override fun write(value: NativeSigningKeys, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * The SIM cards of the phone. Called one call at a time, from a thread of its own; it may not call the client.
 */
internal interface NativeSimCard {

    /**
     * Opens a logical channel to the applet of this identifier (5 to 16 bytes) on the card in this slot, counted
     * from 0. The applet is selected anew: no PIN counts as verified on it. The platform selects; a shell never
     * sends SELECT by name or MANAGE CHANNEL itself.
     */
    fun `open`(`slot`: kotlin.UByte, `aid`: kotlin.ByteArray): NativeCardChannel

    companion object
}

/**
 * The SIM cards of the phone. Called one call at a time, from a thread of its own; it may not call the client.
 */
internal open class NativeSimCardImpl: Disposable, AutoCloseable, NativeSimCard
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_qyzmet_ffi_fn_free_nativesimcard(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_qyzmet_ffi_fn_clone_nativesimcard(handle, status)
        }
    }

    /**
     * Opens a logical channel to the applet of this identifier (5 to 16 bytes) on the card in this slot, counted
     * from 0. The applet is selected anew: no PIN counts as verified on it. The platform selects; a shell never
     * sends SELECT by name or MANAGE CHANNEL itself.
     */
    @Throws(NativeCardException::class)override fun `open`(`slot`: kotlin.UByte, `aid`: kotlin.ByteArray): NativeCardChannel {
            return FfiConverterTypeNativeCardChannel.lift(
    callWithHandle {
    uniffiRustCallWithError(NativeCardException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativesimcard_open(
        it,

        FfiConverterUByte.lower(`slot`),
        FfiConverterByteArray.lower(`aid`),_status)
}
    }
    )
    }

    /**
     * @suppress
     */
    companion object

}

// Put the implementation in an object so we don't pollute the top-level namespace
internal object uniffiCallbackInterfaceNativeSimCard {
    internal object `open`: UniffiCallbackInterfaceNativeSimCardMethod0 {
        override fun callback(`uniffiHandle`: Long,`slot`: Byte,`aid`: RustBuffer.ByValue,`uniffiOutReturn`: LongByReference,uniffiCallStatus: UniffiRustCallStatus,) {
            val uniffiObj = FfiConverterTypeNativeSimCard.handleMap.get(uniffiHandle)
            val makeCall = { ->
                uniffiObj.`open`(
                    FfiConverterUByte.lift(`slot`),
                    FfiConverterByteArray.lift(`aid`),
                )
            }
            val writeReturn = { value: NativeCardChannel -> uniffiOutReturn.setValue(FfiConverterTypeNativeCardChannel.lower(value)) }
            uniffiTraitInterfaceCallWithError(
                uniffiCallStatus,
                makeCall,
                writeReturn,
                { e: NativeCardException -> FfiConverterTypeNativeCardError.lower(e) }
            )
        }
    }

    internal object uniffiFree: UniffiCallbackInterfaceFree {
        override fun callback(handle: Long) {
            FfiConverterTypeNativeSimCard.handleMap.remove(handle)
        }
    }

    internal object uniffiClone: UniffiCallbackInterfaceClone {
        override fun callback(handle: Long): Long {
            return FfiConverterTypeNativeSimCard.handleMap.clone(handle)
        }
    }

    internal var vtable = UniffiVTableCallbackInterfaceNativeSimCard.UniffiByValue(
        uniffiFree,
        uniffiClone,
        `open`,
    )

    // Registers the foreign callback with the Rust side.
    // This method is generated for each callback interface.
    internal fun register(lib: UniffiLib) {
        lib.uniffi_qyzmet_ffi_fn_init_callback_vtable_nativesimcard(vtable)
    }
}

/**
 * @suppress
 */
internal object FfiConverterTypeNativeSimCard: FfiConverter<NativeSimCard, Long> {
    internal val handleMap = UniffiHandleMap<NativeSimCard>()

    override fun lower(value: NativeSimCard): Long {
        if (value is NativeSimCardImpl) {
             // Rust-implemented object.  Clone the handle and return it
            return value.uniffiCloneHandle()
         } else {
            // Kotlin object, generate a new vtable handle and return that.
            return handleMap.insert(value)
         }
    }

    override fun lift(value: Long): NativeSimCard {
        if ((value and 1.toLong()) == 0.toLong()) {
            // Rust-generated handle, construct a new class that uses the handle to implement the
            // interface
            return NativeSimCardImpl(UniffiWithHandle, value)
        } else {
            // Kotlin-generated handle, get the object from the handle map
            return handleMap.remove(value)
        }
    }

    override fun read(buf: ByteBuffer): NativeSimCard {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: NativeSimCard) = 8UL

    override fun write(value: NativeSimCard, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * Watches the SIM cards.
 */
internal interface NativeSimWatch {

    /**
     * The SIM cards in use now, at most 8; empty where there is none, nothing where the phone doesn't tell. What
     * throws or takes longer than a second counts as not told.
     */
    fun `sims`(): List<Sim>?

    /**
     * The operator's word that this phone's SIM has the number, over this `nonce` of 32 bytes (a token in the manner of
     * GSMA TS.43), at most 8 KiB; nothing where the operator gives none. The authority judges it. What throws or takes
     * longer than 20 seconds counts as none.
     */
    fun `operatorToken`(`nonce`: kotlin.ByteArray): kotlin.ByteArray?

    companion object
}

/**
 * Watches the SIM cards.
 */
internal open class NativeSimWatchImpl: Disposable, AutoCloseable, NativeSimWatch
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_qyzmet_ffi_fn_free_nativesimwatch(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_qyzmet_ffi_fn_clone_nativesimwatch(handle, status)
        }
    }

    /**
     * The SIM cards in use now, at most 8; empty where there is none, nothing where the phone doesn't tell. What
     * throws or takes longer than a second counts as not told.
     */
    @Throws(NativePortException::class)override fun `sims`(): List<Sim>? {
            return FfiConverterOptionalSequenceTypeSim.lift(
    callWithHandle {
    uniffiRustCallWithError(NativePortException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativesimwatch_sims(
        it,
        _status)
}
    }
    )
    }

    /**
     * The operator's word that this phone's SIM has the number, over this `nonce` of 32 bytes (a token in the manner of
     * GSMA TS.43), at most 8 KiB; nothing where the operator gives none. The authority judges it. What throws or takes
     * longer than 20 seconds counts as none.
     */
    @Throws(NativePortException::class)override fun `operatorToken`(`nonce`: kotlin.ByteArray): kotlin.ByteArray? {
            return FfiConverterOptionalByteArray.lift(
    callWithHandle {
    uniffiRustCallWithError(NativePortException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativesimwatch_operator_token(
        it,

        FfiConverterByteArray.lower(`nonce`),_status)
}
    }
    )
    }

    /**
     * @suppress
     */
    companion object

}

// Put the implementation in an object so we don't pollute the top-level namespace
internal object uniffiCallbackInterfaceNativeSimWatch {
    internal object `sims`: UniffiCallbackInterfaceNativeSimWatchMethod0 {
        override fun callback(`uniffiHandle`: Long,`uniffiOutReturn`: RustBuffer,uniffiCallStatus: UniffiRustCallStatus,) {
            val uniffiObj = FfiConverterTypeNativeSimWatch.handleMap.get(uniffiHandle)
            val makeCall = { ->
                uniffiObj.`sims`(
                )
            }
            val writeReturn = { value: List<Sim>? -> uniffiOutReturn.setValue(FfiConverterOptionalSequenceTypeSim.lower(value)) }
            uniffiTraitInterfaceCallWithError(
                uniffiCallStatus,
                makeCall,
                writeReturn,
                { e: NativePortException -> FfiConverterTypeNativePortError.lower(e) }
            )
        }
    }
    internal object `operatorToken`: UniffiCallbackInterfaceNativeSimWatchMethod1 {
        override fun callback(`uniffiHandle`: Long,`nonce`: RustBuffer.ByValue,`uniffiOutReturn`: RustBuffer,uniffiCallStatus: UniffiRustCallStatus,) {
            val uniffiObj = FfiConverterTypeNativeSimWatch.handleMap.get(uniffiHandle)
            val makeCall = { ->
                uniffiObj.`operatorToken`(
                    FfiConverterByteArray.lift(`nonce`),
                )
            }
            val writeReturn = { value: kotlin.ByteArray? -> uniffiOutReturn.setValue(FfiConverterOptionalByteArray.lower(value)) }
            uniffiTraitInterfaceCallWithError(
                uniffiCallStatus,
                makeCall,
                writeReturn,
                { e: NativePortException -> FfiConverterTypeNativePortError.lower(e) }
            )
        }
    }

    internal object uniffiFree: UniffiCallbackInterfaceFree {
        override fun callback(handle: Long) {
            FfiConverterTypeNativeSimWatch.handleMap.remove(handle)
        }
    }

    internal object uniffiClone: UniffiCallbackInterfaceClone {
        override fun callback(handle: Long): Long {
            return FfiConverterTypeNativeSimWatch.handleMap.clone(handle)
        }
    }

    internal var vtable = UniffiVTableCallbackInterfaceNativeSimWatch.UniffiByValue(
        uniffiFree,
        uniffiClone,
        `sims`,
        `operatorToken`,
    )

    // Registers the foreign callback with the Rust side.
    // This method is generated for each callback interface.
    internal fun register(lib: UniffiLib) {
        lib.uniffi_qyzmet_ffi_fn_init_callback_vtable_nativesimwatch(vtable)
    }
}

/**
 * @suppress
 */
internal object FfiConverterTypeNativeSimWatch: FfiConverter<NativeSimWatch, Long> {
    internal val handleMap = UniffiHandleMap<NativeSimWatch>()

    override fun lower(value: NativeSimWatch): Long {
        if (value is NativeSimWatchImpl) {
             // Rust-implemented object.  Clone the handle and return it
            return value.uniffiCloneHandle()
         } else {
            // Kotlin object, generate a new vtable handle and return that.
            return handleMap.insert(value)
         }
    }

    override fun lift(value: Long): NativeSimWatch {
        if ((value and 1.toLong()) == 0.toLong()) {
            // Rust-generated handle, construct a new class that uses the handle to implement the
            // interface
            return NativeSimWatchImpl(UniffiWithHandle, value)
        } else {
            // Kotlin-generated handle, get the object from the handle map
            return handleMap.remove(value)
        }
    }

    override fun read(buf: ByteBuffer): NativeSimWatch {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: NativeSimWatch) = 8UL

    override fun write(value: NativeSimWatch, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

// This template implements a class for working with a Rust struct via a handle
// to the live Rust struct on the other side of the FFI.
//
// There's some subtlety here, because we have to be careful not to operate on a Rust
// struct after it has been dropped, and because we must expose a public API for freeing
// theq Kotlin wrapper object in lieu of reliable finalizers. The core requirements are:
//
//   * Each instance holds an opaque handle to the underlying Rust struct.
//     Method calls need to read this handle from the object's state and pass it in to
//     the Rust FFI.
//
//   * When an instance is no longer needed, its handle should be passed to a
//     special destructor function provided by the Rust FFI, which will drop the
//     underlying Rust struct.
//
//   * Given an instance, calling code is expected to call the special
//     `destroy` method in order to free it after use, either by calling it explicitly
//     or by using a higher-level helper like the `use` method. Failing to do so risks
//     leaking the underlying Rust struct.
//
//   * We can't assume that calling code will do the right thing, and must be prepared
//     to handle Kotlin method calls executing concurrently with or even after a call to
//     `destroy`, and to handle multiple (possibly concurrent!) calls to `destroy`.
//
//   * We must never allow Rust code to operate on the underlying Rust struct after
//     the destructor has been called, and must never call the destructor more than once.
//     Doing so may trigger memory unsafety.
//
//   * To mitigate many of the risks of leaking memory and use-after-free unsafety, a `Cleaner`
//     is implemented to call the destructor when the Kotlin object becomes unreachable.
//     This is done in a background thread. This is not a panacea, and client code should be aware that
//      1. the thread may starve if some there are objects that have poorly performing
//     `drop` methods or do significant work in their `drop` methods.
//      2. the thread is shared across the whole library. This can be tuned by using `android_cleaner = true`,
//         or `android = true` in the [`kotlin` section of the `uniffi.toml` file](https://mozilla.github.io/uniffi-rs/kotlin/configuration.html).
//
// If we try to implement this with mutual exclusion on access to the handle, there is the
// possibility of a race between a method call and a concurrent call to `destroy`:
//
//    * Thread A starts a method call, reads the value of the handle, but is interrupted
//      before it can pass the handle over the FFI to Rust.
//    * Thread B calls `destroy` and frees the underlying Rust struct.
//    * Thread A resumes, passing the already-read handle value to Rust and triggering
//      a use-after-free.
//
// One possible solution would be to use a `ReadWriteLock`, with each method call taking
// a read lock (and thus allowed to run concurrently) and the special `destroy` method
// taking a write lock (and thus blocking on live method calls). However, we aim not to
// generate methods with any hidden blocking semantics, and a `destroy` method that might
// block if called incorrectly seems to meet that bar.
//
// So, we achieve our goals by giving each instance an associated `AtomicLong` counter to track
// the number of in-flight method calls, and an `AtomicBoolean` flag to indicate whether `destroy`
// has been called. These are updated according to the following rules:
//
//    * The initial value of the counter is 1, indicating a live object with no in-flight calls.
//      The initial value for the flag is false.
//
//    * At the start of each method call, we atomically check the counter.
//      If it is 0 then the underlying Rust struct has already been destroyed and the call is aborted.
//      If it is nonzero them we atomically increment it by 1 and proceed with the method call.
//
//    * At the end of each method call, we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
//    * When `destroy` is called, we atomically flip the flag from false to true.
//      If the flag was already true we silently fail.
//      Otherwise we atomically decrement and check the counter.
//      If it has reached zero then we destroy the underlying Rust struct.
//
// Astute readers may observe that this all sounds very similar to the way that Rust's `Arc<T>` works,
// and indeed it is, with the addition of a flag to guard against multiple calls to `destroy`.
//
// The overall effect is that the underlying Rust struct is destroyed only when `destroy` has been
// called *and* all in-flight method calls have completed, avoiding violating any of the expectations
// of the underlying Rust code.
//
// This makes a cleaner a better alternative to _not_ calling `destroy()` as
// and when the object is finished with, but the abstraction is not perfect: if the Rust object's `drop`
// method is slow, and/or there are many objects to cleanup, and it's on a low end Android device, then the cleaner
// thread may be starved, and the app will leak memory.
//
// In this case, `destroy`ing manually may be a better solution.
//
// The cleaner can live side by side with the manual calling of `destroy`. In the order of responsiveness, uniffi objects
// with Rust peers are reclaimed:
//
// 1. By calling the `destroy` method of the object, which calls `rustObject.free()`. If that doesn't happen:
// 2. When the object becomes unreachable, AND the Cleaner thread gets to call `rustObject.free()`. If the thread is starved then:
// 3. The memory is reclaimed when the process terminates.
//
// [1] https://stackoverflow.com/questions/24376768/can-java-finalize-an-object-when-it-is-still-in-scope/24380219
//

/**
 * A provider of video identification, as a library of the app. It shows its own picture; the core sees no face and no
 * document. Called one call at a time, from a thread of its own, and waited for 30 seconds; it may not call the client.
 *
 * Nothing that it says makes a certificate: the decision is the operator's, and the authority hears it from the
 * provider itself.
 */
internal interface NativeVideoProvider {

    /**
     * Opens the session of this ticket. The same ticket again, after a kill, gives the same session.
     */
    fun `open`(`ticket`: kotlin.String): VideoOpening

    /**
     * How the session stands; asked again after some seconds.
     */
    fun `poll`(`session`: kotlin.String): VideoNews

    /**
     * The citizen needs it no more. Does nothing when it is over.
     */
    fun `closeSession`(`session`: kotlin.String)

    companion object
}

/**
 * A provider of video identification, as a library of the app. It shows its own picture; the core sees no face and no
 * document. Called one call at a time, from a thread of its own, and waited for 30 seconds; it may not call the client.
 *
 * Nothing that it says makes a certificate: the decision is the operator's, and the authority hears it from the
 * provider itself.
 */
internal open class NativeVideoProviderImpl: Disposable, AutoCloseable, NativeVideoProvider
{

    @Suppress("UNUSED_PARAMETER")
    /**
     * @suppress
     */
    constructor(withHandle: UniffiWithHandle, handle: Long) {
        this.handle = handle
        this.cleanable = UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))
    }

    /**
     * @suppress
     *
     * This constructor can be used to instantiate a fake object. Only used for tests. Any
     * attempt to actually use an object constructed this way will fail as there is no
     * connected Rust object.
     */
    @Suppress("UNUSED_PARAMETER")
    constructor(noHandle: NoHandle) {
        this.handle = 0
        this.cleanable = null
    }

    protected val handle: Long
    protected val cleanable: UniffiCleaner.Cleanable?

    private val wasDestroyed = AtomicBoolean(false)
    private val callCounter = AtomicLong(1)

    /**
     * Whether the current object has been destroyed and its reference is gone in the Rust side.
     */
    val uniffiIsDestroyed: Boolean get() = wasDestroyed.get()

    override fun destroy() {
        // Only allow a single call to this method.
        // TODO: maybe we should log a warning if called more than once?
        if (this.wasDestroyed.compareAndSet(false, true)) {
            // This decrement always matches the initial count of 1 given at creation time.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    @Synchronized
    override fun close() {
        this.destroy()
    }

    internal inline fun <R> callWithHandle(block: (handle: Long) -> R): R {
        // Check and increment the call counter, to keep the object alive.
        // This needs a compare-and-set retry loop in case of concurrent updates.
        do {
            val c = this.callCounter.get()
            if (c == 0L) {
                throw IllegalStateException("${this.javaClass.simpleName} object has already been destroyed")
            }
            if (c == Long.MAX_VALUE) {
                throw IllegalStateException("${this.javaClass.simpleName} call counter would overflow")
            }
        } while (! this.callCounter.compareAndSet(c, c + 1L))
        // Now we can safely do the method call without the handle being freed concurrently.
        try {
            return block(this.uniffiCloneHandle())
        } finally {
            // This decrement always matches the increment we performed above.
            if (this.callCounter.decrementAndGet() == 0L) {
                cleanable?.clean()
            }
        }
    }

    // Use a static inner class instead of a closure so as not to accidentally
    // capture `this` as part of the cleanable's action.
    private class UniffiCleanAction(private val handle: Long) : Runnable {
        override fun run() {
            if (handle == 0.toLong()) {
                // Fake object created with `NoHandle`, don't try to free.
                return;
            }
            uniffiRustCall { status ->
                UniffiLib.uniffi_qyzmet_ffi_fn_free_nativevideoprovider(handle, status)
            }
        }
    }

    /**
     * @suppress
     */
    fun uniffiCloneHandle(): Long {
        if (handle == 0.toLong()) {
            throw InternalException("uniffiCloneHandle() called on NoHandle object");
        }
        return uniffiRustCall() { status ->
            UniffiLib.uniffi_qyzmet_ffi_fn_clone_nativevideoprovider(handle, status)
        }
    }

    /**
     * Opens the session of this ticket. The same ticket again, after a kill, gives the same session.
     */
    @Throws(NativePortException::class)override fun `open`(`ticket`: kotlin.String): VideoOpening {
            return FfiConverterTypeVideoOpening.lift(
    callWithHandle {
    uniffiRustCallWithError(NativePortException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativevideoprovider_open(
        it,

        FfiConverterString.lower(`ticket`),_status)
}
    }
    )
    }

    /**
     * How the session stands; asked again after some seconds.
     */
    @Throws(NativePortException::class)override fun `poll`(`session`: kotlin.String): VideoNews {
            return FfiConverterTypeVideoNews.lift(
    callWithHandle {
    uniffiRustCallWithError(NativePortException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativevideoprovider_poll(
        it,

        FfiConverterString.lower(`session`),_status)
}
    }
    )
    }

    /**
     * The citizen needs it no more. Does nothing when it is over.
     */
    @Throws(NativePortException::class)override fun `closeSession`(`session`: kotlin.String)
        =
    callWithHandle {
    uniffiRustCallWithError(NativePortException) { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_method_nativevideoprovider_close(
        it,

        FfiConverterString.lower(`session`),_status)
}
    }

    /**
     * @suppress
     */
    companion object

}

// Put the implementation in an object so we don't pollute the top-level namespace
internal object uniffiCallbackInterfaceNativeVideoProvider {
    internal object `open`: UniffiCallbackInterfaceNativeVideoProviderMethod0 {
        override fun callback(`uniffiHandle`: Long,`ticket`: RustBuffer.ByValue,`uniffiOutReturn`: RustBuffer,uniffiCallStatus: UniffiRustCallStatus,) {
            val uniffiObj = FfiConverterTypeNativeVideoProvider.handleMap.get(uniffiHandle)
            val makeCall = { ->
                uniffiObj.`open`(
                    FfiConverterString.lift(`ticket`),
                )
            }
            val writeReturn = { value: VideoOpening -> uniffiOutReturn.setValue(FfiConverterTypeVideoOpening.lower(value)) }
            uniffiTraitInterfaceCallWithError(
                uniffiCallStatus,
                makeCall,
                writeReturn,
                { e: NativePortException -> FfiConverterTypeNativePortError.lower(e) }
            )
        }
    }
    internal object `poll`: UniffiCallbackInterfaceNativeVideoProviderMethod1 {
        override fun callback(`uniffiHandle`: Long,`session`: RustBuffer.ByValue,`uniffiOutReturn`: RustBuffer,uniffiCallStatus: UniffiRustCallStatus,) {
            val uniffiObj = FfiConverterTypeNativeVideoProvider.handleMap.get(uniffiHandle)
            val makeCall = { ->
                uniffiObj.`poll`(
                    FfiConverterString.lift(`session`),
                )
            }
            val writeReturn = { value: VideoNews -> uniffiOutReturn.setValue(FfiConverterTypeVideoNews.lower(value)) }
            uniffiTraitInterfaceCallWithError(
                uniffiCallStatus,
                makeCall,
                writeReturn,
                { e: NativePortException -> FfiConverterTypeNativePortError.lower(e) }
            )
        }
    }
    internal object `closeSession`: UniffiCallbackInterfaceNativeVideoProviderMethod2 {
        override fun callback(`uniffiHandle`: Long,`session`: RustBuffer.ByValue,`uniffiOutReturn`: Pointer,uniffiCallStatus: UniffiRustCallStatus,) {
            val uniffiObj = FfiConverterTypeNativeVideoProvider.handleMap.get(uniffiHandle)
            val makeCall = { ->
                uniffiObj.`closeSession`(
                    FfiConverterString.lift(`session`),
                )
            }
            val writeReturn = { _: Unit -> Unit }
            uniffiTraitInterfaceCallWithError(
                uniffiCallStatus,
                makeCall,
                writeReturn,
                { e: NativePortException -> FfiConverterTypeNativePortError.lower(e) }
            )
        }
    }

    internal object uniffiFree: UniffiCallbackInterfaceFree {
        override fun callback(handle: Long) {
            FfiConverterTypeNativeVideoProvider.handleMap.remove(handle)
        }
    }

    internal object uniffiClone: UniffiCallbackInterfaceClone {
        override fun callback(handle: Long): Long {
            return FfiConverterTypeNativeVideoProvider.handleMap.clone(handle)
        }
    }

    internal var vtable = UniffiVTableCallbackInterfaceNativeVideoProvider.UniffiByValue(
        uniffiFree,
        uniffiClone,
        `open`,
        `poll`,
        `closeSession`,
    )

    // Registers the foreign callback with the Rust side.
    // This method is generated for each callback interface.
    internal fun register(lib: UniffiLib) {
        lib.uniffi_qyzmet_ffi_fn_init_callback_vtable_nativevideoprovider(vtable)
    }
}

/**
 * @suppress
 */
internal object FfiConverterTypeNativeVideoProvider: FfiConverter<NativeVideoProvider, Long> {
    internal val handleMap = UniffiHandleMap<NativeVideoProvider>()

    override fun lower(value: NativeVideoProvider): Long {
        if (value is NativeVideoProviderImpl) {
             // Rust-implemented object.  Clone the handle and return it
            return value.uniffiCloneHandle()
         } else {
            // Kotlin object, generate a new vtable handle and return that.
            return handleMap.insert(value)
         }
    }

    override fun lift(value: Long): NativeVideoProvider {
        if ((value and 1.toLong()) == 0.toLong()) {
            // Rust-generated handle, construct a new class that uses the handle to implement the
            // interface
            return NativeVideoProviderImpl(UniffiWithHandle, value)
        } else {
            // Kotlin-generated handle, get the object from the handle map
            return handleMap.remove(value)
        }
    }

    override fun read(buf: ByteBuffer): NativeVideoProvider {
        return lift(buf.getLong())
    }

    override fun allocationSize(value: NativeVideoProvider) = 8UL

    override fun write(value: NativeVideoProvider, buf: ByteBuffer) {
        buf.putLong(lower(value))
    }
}

/**
 * One use of the key, as a citizen reads it.
 */
public data class AuditLine (
    /**
     * Its number; the first use has 1.
     */
    val `number`: kotlin.ULong
    ,
    /**
     * Unix seconds by the phone's clock.
     */
    val `at`: kotlin.Long
    ,
    /**
     * The same, as people write it.
     */
    val `time`: kotlin.String
    ,
    /**
     * `key-made`, `certificate`, `sign`, `pin-change`, `puk-made`, `unlock`, `lock`, `destroy`, `session`,
     * `revocation`, `identification`, `sign-in` (by the authentication key), or `unreadable` for a row that does not open.
     */
    val `whatId`: kotlin.String
    ,
    /**
     * What was done, in words.
     */
    val `what`: kotlin.String
    ,
    /**
     * `done`, `pin-wrong`, `puk-wrong`, `not-judged`, `broken-off`, `discarded`, `refused`, or how a session ended
     * (`timeout`, `user-cancelled`, …).
     */
    val `outcomeId`: kotlin.String
    ,
    /**
     * What came of it, in words.
     */
    val `outcome`: kotlin.String
    ,
    /**
     * The level that was proved, in words.
     */
    val `level`: kotlin.String
    ,
    /**
     * What was proved of the SIM, in words.
     */
    val `sim`: kotlin.String
    ,
    /**
     * The document's or request's title.
     */
    val `about`: kotlin.String?
    ,
    /**
     * Who asked for the signature.
     */
    val `party`: kotlin.String?
    ,
    /**
     * The code that was shown.
     */
    val `verificationCode`: kotlin.String?
    ,
    /**
     * Tries of the PIN, or of the PUK where it was about that, that were left afterwards.
     */
    val `triesLeft`: kotlin.UInt?
    ,
    /**
     * The row's place in the chain, hex: what stands in the next signature as the audit's head.
     */
    val `hash`: kotlin.String

){
    final override fun toString(): String = "AuditLine(hidden)"

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAuditLine: FfiConverterRustBuffer<AuditLine> {
    override fun read(buf: ByteBuffer): AuditLine {
        return AuditLine(
            FfiConverterULong.read(buf),
            FfiConverterLong.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: AuditLine) = (
            FfiConverterULong.allocationSize(value.`number`) +
            FfiConverterLong.allocationSize(value.`at`) +
            FfiConverterString.allocationSize(value.`time`) +
            FfiConverterString.allocationSize(value.`whatId`) +
            FfiConverterString.allocationSize(value.`what`) +
            FfiConverterString.allocationSize(value.`outcomeId`) +
            FfiConverterString.allocationSize(value.`outcome`) +
            FfiConverterString.allocationSize(value.`level`) +
            FfiConverterString.allocationSize(value.`sim`) +
            FfiConverterOptionalString.allocationSize(value.`about`) +
            FfiConverterOptionalString.allocationSize(value.`party`) +
            FfiConverterOptionalString.allocationSize(value.`verificationCode`) +
            FfiConverterOptionalUInt.allocationSize(value.`triesLeft`) +
            FfiConverterString.allocationSize(value.`hash`)
    )

    override fun write(value: AuditLine, buf: ByteBuffer) {
            FfiConverterULong.write(value.`number`, buf)
            FfiConverterLong.write(value.`at`, buf)
            FfiConverterString.write(value.`time`, buf)
            FfiConverterString.write(value.`whatId`, buf)
            FfiConverterString.write(value.`what`, buf)
            FfiConverterString.write(value.`outcomeId`, buf)
            FfiConverterString.write(value.`outcome`, buf)
            FfiConverterString.write(value.`level`, buf)
            FfiConverterString.write(value.`sim`, buf)
            FfiConverterOptionalString.write(value.`about`, buf)
            FfiConverterOptionalString.write(value.`party`, buf)
            FfiConverterOptionalString.write(value.`verificationCode`, buf)
            FfiConverterOptionalUInt.write(value.`triesLeft`, buf)
            FfiConverterString.write(value.`hash`, buf)
    }
}

/**
 * A page of the audit, newest first.
 */
public data class AuditPage (
    /**
     * The lines.
     */
    val `lines`: List<AuditLine>
    ,
    /**
     * How many rows there are.
     */
    val `total`: kotlin.UInt
    ,
    /**
     * Older rows that were folded into the chain's beginning, to keep it small.
     */
    val `folded`: kotlin.ULong
    ,
    /**
     * Every row is there and unchanged.
     */
    val `whole`: kotlin.Boolean
    ,
    /**
     * The first row that is missing or was changed.
     */
    val `brokenAt`: kotlin.ULong?
    ,
    /**
     * That in words, and what to do.
     */
    val `state`: StateText
    ,
    /**
     * The chain's head, hex; the next signature carries it.
     */
    val `head`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAuditPage: FfiConverterRustBuffer<AuditPage> {
    override fun read(buf: ByteBuffer): AuditPage {
        return AuditPage(
            FfiConverterSequenceTypeAuditLine.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalULong.read(buf),
            FfiConverterTypeStateText.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: AuditPage) = (
            FfiConverterSequenceTypeAuditLine.allocationSize(value.`lines`) +
            FfiConverterUInt.allocationSize(value.`total`) +
            FfiConverterULong.allocationSize(value.`folded`) +
            FfiConverterBoolean.allocationSize(value.`whole`) +
            FfiConverterOptionalULong.allocationSize(value.`brokenAt`) +
            FfiConverterTypeStateText.allocationSize(value.`state`) +
            FfiConverterString.allocationSize(value.`head`)
    )

    override fun write(value: AuditPage, buf: ByteBuffer) {
            FfiConverterSequenceTypeAuditLine.write(value.`lines`, buf)
            FfiConverterUInt.write(value.`total`, buf)
            FfiConverterULong.write(value.`folded`, buf)
            FfiConverterBoolean.write(value.`whole`, buf)
            FfiConverterOptionalULong.write(value.`brokenAt`, buf)
            FfiConverterTypeStateText.write(value.`state`, buf)
            FfiConverterString.write(value.`head`, buf)
    }
}

/**
 * How the authentication key stands, in one language.
 */
public data class AuthenticationView (
    /**
     * `none`, `ready`, `locked`, `certificate-missing`, `certificate-expired`, `certificate-revoked`, `sim-changed`.
     */
    val `stateId`: kotlin.String
    ,
    /**
     * What that means and what comes next.
     */
    val `state`: StateText
    ,
    /**
     * Wrong PINs that are still allowed.
     */
    val `triesLeft`: kotlin.UInt
    ,
    /**
     * The certificate.
     */
    val `certificate`: CertificateView?

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAuthenticationView: FfiConverterRustBuffer<AuthenticationView> {
    override fun read(buf: ByteBuffer): AuthenticationView {
        return AuthenticationView(
            FfiConverterString.read(buf),
            FfiConverterTypeStateText.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterOptionalTypeCertificateView.read(buf),
        )
    }

    override fun allocationSize(value: AuthenticationView) = (
            FfiConverterString.allocationSize(value.`stateId`) +
            FfiConverterTypeStateText.allocationSize(value.`state`) +
            FfiConverterUInt.allocationSize(value.`triesLeft`) +
            FfiConverterOptionalTypeCertificateView.allocationSize(value.`certificate`)
    )

    override fun write(value: AuthenticationView, buf: ByteBuffer) {
            FfiConverterString.write(value.`stateId`, buf)
            FfiConverterTypeStateText.write(value.`state`, buf)
            FfiConverterUInt.write(value.`triesLeft`, buf)
            FfiConverterOptionalTypeCertificateView.write(value.`certificate`, buf)
    }
}

/**
 * An applet that could have a signature key.
 */
public data class CardFound (
    /**
     * The card's slot, from 0.
     */
    val `slot`: kotlin.UByte
    ,
    /**
     * Name of the applet's profile.
     */
    val `profile`: kotlin.String
    ,
    /**
     * Wrong PINs that are still allowed, if the card tells.
     */
    val `tries`: kotlin.UByte?
    ,
    /**
     * Whether making a key takes the administrator's code; else the operator is asked over the network.
     */
    val `administratorCode`: kotlin.Boolean

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeCardFound: FfiConverterRustBuffer<CardFound> {
    override fun read(buf: ByteBuffer): CardFound {
        return CardFound(
            FfiConverterUByte.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalUByte.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: CardFound) = (
            FfiConverterUByte.allocationSize(value.`slot`) +
            FfiConverterString.allocationSize(value.`profile`) +
            FfiConverterOptionalUByte.allocationSize(value.`tries`) +
            FfiConverterBoolean.allocationSize(value.`administratorCode`)
    )

    override fun write(value: CardFound, buf: ByteBuffer) {
            FfiConverterUByte.write(value.`slot`, buf)
            FfiConverterString.write(value.`profile`, buf)
            FfiConverterOptionalUByte.write(value.`tries`, buf)
            FfiConverterBoolean.write(value.`administratorCode`, buf)
    }
}

/**
 * A key on a card.
 */
public data class CardKeyView (
    /**
     * The card's slot, from 0.
     */
    val `slot`: kotlin.UByte
    ,
    /**
     * Name of the applet's profile.
     */
    val `profile`: kotlin.String
    ,
    /**
     * The public key, SubjectPublicKeyInfo in DER: what the operator's register names.
     */
    val `publicKey`: kotlin.ByteArray
    ,
    /**
     * SHA-256 of it, lower-case hex.
     */
    val `publicKeySha256`: kotlin.String
    ,
    /**
     * Whether there is a certificate.
     */
    val `certified`: kotlin.Boolean
    ,
    /**
     * Whether the card holds the certificate, too. The key signs without that all the same.
     */
    val `onCard`: kotlin.Boolean
    ,
    /**
     * Whether the card takes the certificate at all: one that its maker finished may not.
     */
    val `takesCertificate`: kotlin.Boolean
    ,
    /**
     * Whether the card takes it with the citizen's PIN: then the next signature or change of the PIN writes it, and a failure
     * is left to the one after; certifying writes nothing, and nobody need be asked to.
     */
    val `writtenWithPin`: kotlin.Boolean
    ,
    /**
     * What the authority wrote into the certificate: `sim-applet`, else `software`.
     */
    val `levelId`: kotlin.String
    ,
    /**
     * Whether certifying takes the administrator's code, to write to the card.
     */
    val `administratorCode`: kotlin.Boolean

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeCardKeyView: FfiConverterRustBuffer<CardKeyView> {
    override fun read(buf: ByteBuffer): CardKeyView {
        return CardKeyView(
            FfiConverterUByte.read(buf),
            FfiConverterString.read(buf),
            FfiConverterByteArray.read(buf),
            FfiConverterString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterString.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: CardKeyView) = (
            FfiConverterUByte.allocationSize(value.`slot`) +
            FfiConverterString.allocationSize(value.`profile`) +
            FfiConverterByteArray.allocationSize(value.`publicKey`) +
            FfiConverterString.allocationSize(value.`publicKeySha256`) +
            FfiConverterBoolean.allocationSize(value.`certified`) +
            FfiConverterBoolean.allocationSize(value.`onCard`) +
            FfiConverterBoolean.allocationSize(value.`takesCertificate`) +
            FfiConverterBoolean.allocationSize(value.`writtenWithPin`) +
            FfiConverterString.allocationSize(value.`levelId`) +
            FfiConverterBoolean.allocationSize(value.`administratorCode`)
    )

    override fun write(value: CardKeyView, buf: ByteBuffer) {
            FfiConverterUByte.write(value.`slot`, buf)
            FfiConverterString.write(value.`profile`, buf)
            FfiConverterByteArray.write(value.`publicKey`, buf)
            FfiConverterString.write(value.`publicKeySha256`, buf)
            FfiConverterBoolean.write(value.`certified`, buf)
            FfiConverterBoolean.write(value.`onCard`, buf)
            FfiConverterBoolean.write(value.`takesCertificate`, buf)
            FfiConverterBoolean.write(value.`writtenWithPin`, buf)
            FfiConverterString.write(value.`levelId`, buf)
            FfiConverterBoolean.write(value.`administratorCode`, buf)
    }
}

/**
 * A key that is to be made on a card. Holds PINs: handed in once, kept nowhere.
 */
public data class CardKeyWish (
    /**
     * The card's slot, from 0.
     */
    val `slot`: kotlin.UByte
    ,
    /**
     * Name of an applet's profile that the core brings, or the JSON text of another one.
     */
    val `profile`: kotlin.String
    ,
    /**
     * The card's PIN as it is now, 4 to 16 digits.
     */
    val `pin`: kotlin.String
    ,
    /**
     * The PIN from now on, six digits; the card's own stays where there is none.
     */
    val `newPin`: kotlin.String? = null
    ,
    /**
     * The administrator's code, where the applet asks for one.
     */
    val `administrator`: kotlin.String? = null

){
    final override fun toString(): String = "CardKeyWish(hidden)"

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeCardKeyWish: FfiConverterRustBuffer<CardKeyWish> {
    override fun read(buf: ByteBuffer): CardKeyWish {
        return CardKeyWish(
            FfiConverterUByte.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: CardKeyWish) = (
            FfiConverterUByte.allocationSize(value.`slot`) +
            FfiConverterString.allocationSize(value.`profile`) +
            FfiConverterString.allocationSize(value.`pin`) +
            FfiConverterOptionalString.allocationSize(value.`newPin`) +
            FfiConverterOptionalString.allocationSize(value.`administrator`)
    )

    override fun write(value: CardKeyWish, buf: ByteBuffer) {
            FfiConverterUByte.write(value.`slot`, buf)
            FfiConverterString.write(value.`profile`, buf)
            FfiConverterString.write(value.`pin`, buf)
            FfiConverterOptionalString.write(value.`newPin`, buf)
            FfiConverterOptionalString.write(value.`administrator`, buf)
    }
}

/**
 * A page of cards in the order of demand.
 */
public data class CardPage (
    /**
     * The cards of this page.
     */
    val `cards`: List<CardView>
    ,
    /**
     * How many there are in all.
     */
    val `total`: kotlin.UInt
    ,
    /**
     * Place of the first card of this page among all.
     */
    val `offset`: kotlin.UInt

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeCardPage: FfiConverterRustBuffer<CardPage> {
    override fun read(buf: ByteBuffer): CardPage {
        return CardPage(
            FfiConverterSequenceTypeCardView.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
        )
    }

    override fun allocationSize(value: CardPage) = (
            FfiConverterSequenceTypeCardView.allocationSize(value.`cards`) +
            FfiConverterUInt.allocationSize(value.`total`) +
            FfiConverterUInt.allocationSize(value.`offset`)
    )

    override fun write(value: CardPage, buf: ByteBuffer) {
            FfiConverterSequenceTypeCardView.write(value.`cards`, buf)
            FfiConverterUInt.write(value.`total`, buf)
            FfiConverterUInt.write(value.`offset`, buf)
    }
}

/**
 * A service as it stands in a list.
 */
public data class CardView (
    /**
     * Eight digits.
     */
    val `code`: kotlin.String
    ,
    /**
     * What people call it.
     */
    val `title`: kotlin.String
    ,
    /**
     * What I get and for whom.
     */
    val `summary`: kotlin.String
    ,
    /**
     * Id of its category.
     */
    val `category`: kotlin.String
    ,
    /**
     * Where I can ask for it.
     */
    val `channels`: List<Channel>
    ,
    /**
     * What it costs, in a word or two.
     */
    val `price`: kotlin.String
    ,
    /**
     * How long it takes: `15 minutes`.
     */
    val `term`: kotlin.String
    ,
    /**
     * Whether one can apply for it here.
     */
    val `mobile`: kotlin.Boolean

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeCardView: FfiConverterRustBuffer<CardView> {
    override fun read(buf: ByteBuffer): CardView {
        return CardView(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceTypeChannel.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: CardView) = (
            FfiConverterString.allocationSize(value.`code`) +
            FfiConverterString.allocationSize(value.`title`) +
            FfiConverterString.allocationSize(value.`summary`) +
            FfiConverterString.allocationSize(value.`category`) +
            FfiConverterSequenceTypeChannel.allocationSize(value.`channels`) +
            FfiConverterString.allocationSize(value.`price`) +
            FfiConverterString.allocationSize(value.`term`) +
            FfiConverterBoolean.allocationSize(value.`mobile`)
    )

    override fun write(value: CardView, buf: ByteBuffer) {
            FfiConverterString.write(value.`code`, buf)
            FfiConverterString.write(value.`title`, buf)
            FfiConverterString.write(value.`summary`, buf)
            FfiConverterString.write(value.`category`, buf)
            FfiConverterSequenceTypeChannel.write(value.`channels`, buf)
            FfiConverterString.write(value.`price`, buf)
            FfiConverterString.write(value.`term`, buf)
            FfiConverterBoolean.write(value.`mobile`, buf)
    }
}

/**
 * What catalogue this is.
 */
public data class CatalogueInfo (
    /**
     * Version of the content.
     */
    val `version`: kotlin.ULong
    ,
    /**
     * Services in it.
     */
    val `services`: kotlin.UInt
    ,
    /**
     * Those that one can apply for here.
     */
    val `mobile`: kotlin.UInt
    ,
    /**
     * What the citizen must know of it as a whole.
     */
    val `notice`: kotlin.String
    ,
    /**
     * Whether it is the one that came with the app.
     */
    val `embedded`: kotlin.Boolean

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeCatalogueInfo: FfiConverterRustBuffer<CatalogueInfo> {
    override fun read(buf: ByteBuffer): CatalogueInfo {
        return CatalogueInfo(
            FfiConverterULong.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterString.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: CatalogueInfo) = (
            FfiConverterULong.allocationSize(value.`version`) +
            FfiConverterUInt.allocationSize(value.`services`) +
            FfiConverterUInt.allocationSize(value.`mobile`) +
            FfiConverterString.allocationSize(value.`notice`) +
            FfiConverterBoolean.allocationSize(value.`embedded`)
    )

    override fun write(value: CatalogueInfo, buf: ByteBuffer) {
            FfiConverterULong.write(value.`version`, buf)
            FfiConverterUInt.write(value.`services`, buf)
            FfiConverterUInt.write(value.`mobile`, buf)
            FfiConverterString.write(value.`notice`, buf)
            FfiConverterBoolean.write(value.`embedded`, buf)
    }
}

/**
 * What catalogue this is, and how fresh.
 */
public data class CatalogueStatus (
    /**
     * What is in it.
     */
    val `info`: CatalogueInfo
    ,
    /**
     * When its publisher issued it, as people write it.
     */
    val `issued`: kotlin.String
    ,
    /**
     * Its time is over; it is shown all the same.
     */
    val `stale`: kotlin.Boolean
    ,
    /**
     * The gateway spoke of a newer one.
     */
    val `newerExists`: kotlin.Boolean
    ,
    /**
     * How fresh it is, in words.
     */
    val `state`: StateText

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeCatalogueStatus: FfiConverterRustBuffer<CatalogueStatus> {
    override fun read(buf: ByteBuffer): CatalogueStatus {
        return CatalogueStatus(
            FfiConverterTypeCatalogueInfo.read(buf),
            FfiConverterString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterTypeStateText.read(buf),
        )
    }

    override fun allocationSize(value: CatalogueStatus) = (
            FfiConverterTypeCatalogueInfo.allocationSize(value.`info`) +
            FfiConverterString.allocationSize(value.`issued`) +
            FfiConverterBoolean.allocationSize(value.`stale`) +
            FfiConverterBoolean.allocationSize(value.`newerExists`) +
            FfiConverterTypeStateText.allocationSize(value.`state`)
    )

    override fun write(value: CatalogueStatus, buf: ByteBuffer) {
            FfiConverterTypeCatalogueInfo.write(value.`info`, buf)
            FfiConverterString.write(value.`issued`, buf)
            FfiConverterBoolean.write(value.`stale`, buf)
            FfiConverterBoolean.write(value.`newerExists`, buf)
            FfiConverterTypeStateText.write(value.`state`, buf)
    }
}

/**
 * A heading with the number of its services.
 */
public data class CategoryView (
    /**
     * Id.
     */
    val `id`: kotlin.String
    ,
    /**
     * What it is called.
     */
    val `title`: kotlin.String
    ,
    /**
     * What stands under it, in a few words.
     */
    val `hint`: kotlin.String
    ,
    /**
     * Services under it.
     */
    val `count`: kotlin.UInt

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeCategoryView: FfiConverterRustBuffer<CategoryView> {
    override fun read(buf: ByteBuffer): CategoryView {
        return CategoryView(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterUInt.read(buf),
        )
    }

    override fun allocationSize(value: CategoryView) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`title`) +
            FfiConverterString.allocationSize(value.`hint`) +
            FfiConverterUInt.allocationSize(value.`count`)
    )

    override fun write(value: CategoryView, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterString.write(value.`title`, buf)
            FfiConverterString.write(value.`hint`, buf)
            FfiConverterUInt.write(value.`count`, buf)
    }
}

/**
 * A certificate on a screen.
 */
public data class CertificateView (
    /**
     * Whom it names.
     */
    val `subject`: kotlin.String
    ,
    /**
     * Who issued it.
     */
    val `issuer`: kotlin.String
    ,
    /**
     * Its number, lower-case hex.
     */
    val `serial`: kotlin.String
    ,
    /**
     * In force from, as people write it.
     */
    val `from`: kotlin.String
    ,
    /**
     * In force until, as people write it.
     */
    val `until`: kotlin.String
    ,
    /**
     * Unix seconds of its end.
     */
    val `notAfter`: kotlin.Long

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeCertificateView: FfiConverterRustBuffer<CertificateView> {
    override fun read(buf: ByteBuffer): CertificateView {
        return CertificateView(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterLong.read(buf),
        )
    }

    override fun allocationSize(value: CertificateView) = (
            FfiConverterString.allocationSize(value.`subject`) +
            FfiConverterString.allocationSize(value.`issuer`) +
            FfiConverterString.allocationSize(value.`serial`) +
            FfiConverterString.allocationSize(value.`from`) +
            FfiConverterString.allocationSize(value.`until`) +
            FfiConverterLong.allocationSize(value.`notAfter`)
    )

    override fun write(value: CertificateView, buf: ByteBuffer) {
            FfiConverterString.write(value.`subject`, buf)
            FfiConverterString.write(value.`issuer`, buf)
            FfiConverterString.write(value.`serial`, buf)
            FfiConverterString.write(value.`from`, buf)
            FfiConverterString.write(value.`until`, buf)
            FfiConverterLong.write(value.`notAfter`, buf)
    }
}

/**
 * A certificate of a chain.
 */
public data class ChainLink (
    /**
     * Whom it names.
     */
    val `name`: kotlin.String
    ,
    /**
     * Its number, lower-case hex.
     */
    val `serial`: kotlin.String
    ,
    /**
     * First moment in force, Unix seconds.
     */
    val `notBefore`: kotlin.Long
    ,
    /**
     * Last moment in force, Unix seconds.
     */
    val `notAfter`: kotlin.Long
    ,
    /**
     * The two in words, as people write them.
     */
    val `inForce`: kotlin.String = ""

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeChainLink: FfiConverterRustBuffer<ChainLink> {
    override fun read(buf: ByteBuffer): ChainLink {
        return ChainLink(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterLong.read(buf),
            FfiConverterLong.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: ChainLink) = (
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterString.allocationSize(value.`serial`) +
            FfiConverterLong.allocationSize(value.`notBefore`) +
            FfiConverterLong.allocationSize(value.`notAfter`) +
            FfiConverterString.allocationSize(value.`inForce`)
    )

    override fun write(value: ChainLink, buf: ByteBuffer) {
            FfiConverterString.write(value.`name`, buf)
            FfiConverterString.write(value.`serial`, buf)
            FfiConverterLong.write(value.`notBefore`, buf)
            FfiConverterLong.write(value.`notAfter`, buf)
            FfiConverterString.write(value.`inForce`, buf)
    }
}

/**
 * A channel with its name.
 */
public data class ChannelView (
    /**
     * Which.
     */
    val `channel`: Channel
    ,
    /**
     * What it is called.
     */
    val `name`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeChannelView: FfiConverterRustBuffer<ChannelView> {
    override fun read(buf: ByteBuffer): ChannelView {
        return ChannelView(
            FfiConverterTypeChannel.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: ChannelView) = (
            FfiConverterTypeChannel.allocationSize(value.`channel`) +
            FfiConverterString.allocationSize(value.`name`)
    )

    override fun write(value: ChannelView, buf: ByteBuffer) {
            FfiConverterTypeChannel.write(value.`channel`, buf)
            FfiConverterString.write(value.`name`, buf)
    }
}

/**
 * The citizen on a screen, in one language.
 */
public data class CitizenView (
    /**
     * Surname, given name, patronymic.
     */
    val `fullName`: kotlin.String
    ,
    /**
     * The IIN with its middle hidden.
     */
    val `iinHidden`: kotlin.String
    ,
    /**
     * Date of birth, as people write it.
     */
    val `birthDate`: kotlin.String
    ,
    /**
     * The linked number, grouped.
     */
    val `phone`: kotlin.String
    ,
    /**
     * Registered address.
     */
    val `address`: kotlin.String

){
    final override fun toString(): String = "CitizenView(hidden)"

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeCitizenView: FfiConverterRustBuffer<CitizenView> {
    override fun read(buf: ByteBuffer): CitizenView {
        return CitizenView(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: CitizenView) = (
            FfiConverterString.allocationSize(value.`fullName`) +
            FfiConverterString.allocationSize(value.`iinHidden`) +
            FfiConverterString.allocationSize(value.`birthDate`) +
            FfiConverterString.allocationSize(value.`phone`) +
            FfiConverterString.allocationSize(value.`address`)
    )

    override fun write(value: CitizenView, buf: ByteBuffer) {
            FfiConverterString.write(value.`fullName`, buf)
            FfiConverterString.write(value.`iinHidden`, buf)
            FfiConverterString.write(value.`birthDate`, buf)
            FfiConverterString.write(value.`phone`, buf)
            FfiConverterString.write(value.`address`, buf)
    }
}

/**
 * The text that the citizen has to agree to.
 */
public data class ConsentView (
    /**
     * Its version; to be given back with the citizen's yes.
     */
    val `version`: kotlin.String
    ,
    /**
     * In the language asked for, or in the one it was agreed to in.
     */
    val `text`: kotlin.String
    ,
    /**
     * SHA-256 of the text, lower-case hex.
     */
    val `sha256`: kotlin.String
    ,
    /**
     * Whether the citizen agreed.
     */
    val `agreed`: kotlin.Boolean

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeConsentView: FfiConverterRustBuffer<ConsentView> {
    override fun read(buf: ByteBuffer): ConsentView {
        return ConsentView(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: ConsentView) = (
            FfiConverterString.allocationSize(value.`version`) +
            FfiConverterString.allocationSize(value.`text`) +
            FfiConverterString.allocationSize(value.`sha256`) +
            FfiConverterBoolean.allocationSize(value.`agreed`)
    )

    override fun write(value: ConsentView, buf: ByteBuffer) {
            FfiConverterString.write(value.`version`, buf)
            FfiConverterString.write(value.`text`, buf)
            FfiConverterString.write(value.`sha256`, buf)
            FfiConverterBoolean.write(value.`agreed`, buf)
    }
}

/**
 * A document of a container.
 */
public data class ContainerFile (
    /**
     * Its name: relative, at most 255 bytes, no way up, nothing hidden, not under `META-INF`.
     */
    val `name`: kotlin.String
    ,
    /**
     * Its media type.
     */
    val `mediaType`: kotlin.String
    ,
    /**
     * Its bytes.
     */
    val `content`: kotlin.ByteArray

){
    final override fun toString(): String = "ContainerFile(hidden)"

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeContainerFile: FfiConverterRustBuffer<ContainerFile> {
    override fun read(buf: ByteBuffer): ContainerFile {
        return ContainerFile(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterByteArray.read(buf),
        )
    }

    override fun allocationSize(value: ContainerFile) = (
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterString.allocationSize(value.`mediaType`) +
            FfiConverterByteArray.allocationSize(value.`content`)
    )

    override fun write(value: ContainerFile, buf: ByteBuffer) {
            FfiConverterString.write(value.`name`, buf)
            FfiConverterString.write(value.`mediaType`, buf)
            FfiConverterByteArray.write(value.`content`, buf)
    }
}

/**
 * A deadline and its rule.
 */
public data class DeadlineView (
    /**
     * When the gateway received the request, Unix seconds; legal time starts here.
     */
    val `receivedAt`: kotlin.Long
    ,
    /**
     * Unix seconds.
     */
    val `dueAt`: kotlin.Long
    ,
    /**
     * As people write it.
     */
    val `due`: kotlin.String
    ,
    /**
     * The rule in words.
     */
    val `rule`: kotlin.String
    ,
    /**
     * The rule's id.
     */
    val `ruleId`: kotlin.String
    ,
    /**
     * Whether the core's own calendar gives the same day.
     */
    val `confirmed`: kotlin.Boolean
    ,
    /**
     * A year's moved days off are not known yet: the date may move.
     */
    val `mayMove`: kotlin.Boolean
    ,
    /**
     * It has passed and there is no answer.
     */
    val `overdue`: kotlin.Boolean

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeDeadlineView: FfiConverterRustBuffer<DeadlineView> {
    override fun read(buf: ByteBuffer): DeadlineView {
        return DeadlineView(
            FfiConverterLong.read(buf),
            FfiConverterLong.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: DeadlineView) = (
            FfiConverterLong.allocationSize(value.`receivedAt`) +
            FfiConverterLong.allocationSize(value.`dueAt`) +
            FfiConverterString.allocationSize(value.`due`) +
            FfiConverterString.allocationSize(value.`rule`) +
            FfiConverterString.allocationSize(value.`ruleId`) +
            FfiConverterBoolean.allocationSize(value.`confirmed`) +
            FfiConverterBoolean.allocationSize(value.`mayMove`) +
            FfiConverterBoolean.allocationSize(value.`overdue`)
    )

    override fun write(value: DeadlineView, buf: ByteBuffer) {
            FfiConverterLong.write(value.`receivedAt`, buf)
            FfiConverterLong.write(value.`dueAt`, buf)
            FfiConverterString.write(value.`due`, buf)
            FfiConverterString.write(value.`rule`, buf)
            FfiConverterString.write(value.`ruleId`, buf)
            FfiConverterBoolean.write(value.`confirmed`, buf)
            FfiConverterBoolean.write(value.`mayMove`, buf)
            FfiConverterBoolean.write(value.`overdue`, buf)
    }
}

/**
 * What a delivery did.
 */
public data class DeliveryReport (
    /**
     * Requests that were sent.
     */
    val `sent`: kotlin.UInt
    ,
    /**
     * Requests that the gateway was asked about before sending again.
     */
    val `asked`: kotlin.UInt
    ,
    /**
     * Requests that were filed.
     */
    val `filed`: kotlin.UInt
    ,
    /**
     * Filed requests that were looked at.
     */
    val `polled`: kotlin.UInt
    ,
    /**
     * Documents that came.
     */
    val `documents`: kotlin.UInt
    ,
    /**
     * Requests that still wait.
     */
    val `waiting`: kotlin.UInt
    ,
    /**
     * When the next of them is due, milliseconds since 1970.
     */
    val `nextAt`: kotlin.Long?
    ,
    /**
     * Another process is delivering; nothing was done.
     */
    val `busy`: kotlin.Boolean
    ,
    /**
     * The last thing that went wrong.
     */
    val `problem`: Code?

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeDeliveryReport: FfiConverterRustBuffer<DeliveryReport> {
    override fun read(buf: ByteBuffer): DeliveryReport {
        return DeliveryReport(
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalTypeCode.read(buf),
        )
    }

    override fun allocationSize(value: DeliveryReport) = (
            FfiConverterUInt.allocationSize(value.`sent`) +
            FfiConverterUInt.allocationSize(value.`asked`) +
            FfiConverterUInt.allocationSize(value.`filed`) +
            FfiConverterUInt.allocationSize(value.`polled`) +
            FfiConverterUInt.allocationSize(value.`documents`) +
            FfiConverterUInt.allocationSize(value.`waiting`) +
            FfiConverterOptionalLong.allocationSize(value.`nextAt`) +
            FfiConverterBoolean.allocationSize(value.`busy`) +
            FfiConverterOptionalTypeCode.allocationSize(value.`problem`)
    )

    override fun write(value: DeliveryReport, buf: ByteBuffer) {
            FfiConverterUInt.write(value.`sent`, buf)
            FfiConverterUInt.write(value.`asked`, buf)
            FfiConverterUInt.write(value.`filed`, buf)
            FfiConverterUInt.write(value.`polled`, buf)
            FfiConverterUInt.write(value.`documents`, buf)
            FfiConverterUInt.write(value.`waiting`, buf)
            FfiConverterOptionalLong.write(value.`nextAt`, buf)
            FfiConverterBoolean.write(value.`busy`, buf)
            FfiConverterOptionalTypeCode.write(value.`problem`, buf)
    }
}

/**
 * A page of documents.
 */
public data class DocumentPage (
    /**
     * The documents, newest first.
     */
    val `documents`: List<DocumentView>
    ,
    /**
     * How many there are in all.
     */
    val `total`: kotlin.UInt

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeDocumentPage: FfiConverterRustBuffer<DocumentPage> {
    override fun read(buf: ByteBuffer): DocumentPage {
        return DocumentPage(
            FfiConverterSequenceTypeDocumentView.read(buf),
            FfiConverterUInt.read(buf),
        )
    }

    override fun allocationSize(value: DocumentPage) = (
            FfiConverterSequenceTypeDocumentView.allocationSize(value.`documents`) +
            FfiConverterUInt.allocationSize(value.`total`)
    )

    override fun write(value: DocumentPage, buf: ByteBuffer) {
            FfiConverterSequenceTypeDocumentView.write(value.`documents`, buf)
            FfiConverterUInt.write(value.`total`, buf)
    }
}

/**
 * A document of a container, as it was found there.
 */
public data class DocumentReport (
    /**
     * Its name in the container.
     */
    val `name`: kotlin.String
    ,
    /**
     * `signed`, `altered`, `unsigned`, `unsupported`.
     */
    val `state`: kotlin.String
    ,
    /**
     * That in words, where something is wrong with it.
     */
    val `text`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeDocumentReport: FfiConverterRustBuffer<DocumentReport> {
    override fun read(buf: ByteBuffer): DocumentReport {
        return DocumentReport(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: DocumentReport) = (
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterString.allocationSize(value.`state`) +
            FfiConverterString.allocationSize(value.`text`)
    )

    override fun write(value: DocumentReport, buf: ByteBuffer) {
            FfiConverterString.write(value.`name`, buf)
            FfiConverterString.write(value.`state`, buf)
            FfiConverterString.write(value.`text`, buf)
    }
}

/**
 * A document as a shell shows it, in one language.
 */
public data class DocumentView (
    /**
     * Document id.
     */
    val `id`: kotlin.String
    ,
    /**
     * The request it answers.
     */
    val `requestId`: kotlin.String
    ,
    /**
     * What it is.
     */
    val `title`: kotlin.String
    ,
    /**
     * The request's registration number.
     */
    val `number`: kotlin.String
    ,
    /**
     * `application/pdf`.
     */
    val `mediaType`: kotlin.String
    ,
    /**
     * Bytes.
     */
    val `size`: kotlin.ULong
    ,
    /**
     * Who signed it.
     */
    val `signer`: kotlin.String
    ,
    /**
     * When it was signed, as people write it.
     */
    val `signedAt`: kotlin.String
    ,
    /**
     * How it stands with its signature.
     */
    val `state`: StateText

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeDocumentView: FfiConverterRustBuffer<DocumentView> {
    override fun read(buf: ByteBuffer): DocumentView {
        return DocumentView(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeStateText.read(buf),
        )
    }

    override fun allocationSize(value: DocumentView) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`requestId`) +
            FfiConverterString.allocationSize(value.`title`) +
            FfiConverterString.allocationSize(value.`number`) +
            FfiConverterString.allocationSize(value.`mediaType`) +
            FfiConverterULong.allocationSize(value.`size`) +
            FfiConverterString.allocationSize(value.`signer`) +
            FfiConverterString.allocationSize(value.`signedAt`) +
            FfiConverterTypeStateText.allocationSize(value.`state`)
    )

    override fun write(value: DocumentView, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterString.write(value.`requestId`, buf)
            FfiConverterString.write(value.`title`, buf)
            FfiConverterString.write(value.`number`, buf)
            FfiConverterString.write(value.`mediaType`, buf)
            FfiConverterULong.write(value.`size`, buf)
            FfiConverterString.write(value.`signer`, buf)
            FfiConverterString.write(value.`signedAt`, buf)
            FfiConverterTypeStateText.write(value.`state`, buf)
    }
}

/**
 * A draft in a list.
 */
public data class DraftView (
    /**
     * Draft id.
     */
    val `id`: kotlin.String
    ,
    /**
     * Service code.
     */
    val `service`: kotlin.String
    ,
    /**
     * What the citizen is asking for.
     */
    val `title`: kotlin.String
    ,
    /**
     * Last touched, as people write it.
     */
    val `updated`: kotlin.String
    ,
    /**
     * Whether it is complete, and what comes next.
     */
    val `state`: StateText
    ,
    /**
     * All questions are answered.
     */
    val `complete`: kotlin.Boolean

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeDraftView: FfiConverterRustBuffer<DraftView> {
    override fun read(buf: ByteBuffer): DraftView {
        return DraftView(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeStateText.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: DraftView) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`service`) +
            FfiConverterString.allocationSize(value.`title`) +
            FfiConverterString.allocationSize(value.`updated`) +
            FfiConverterTypeStateText.allocationSize(value.`state`) +
            FfiConverterBoolean.allocationSize(value.`complete`)
    )

    override fun write(value: DraftView, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterString.write(value.`service`, buf)
            FfiConverterString.write(value.`title`, buf)
            FfiConverterString.write(value.`updated`, buf)
            FfiConverterTypeStateText.write(value.`state`, buf)
            FfiConverterBoolean.write(value.`complete`, buf)
    }
}

/**
 * What was recorded; the core carries it and looks not into it.
 */
public data class EnvelopeView (
    /**
     * SHA-256, lower-case hex.
     */
    val `sha256`: kotlin.String
    ,
    /**
     * How long it is.
     */
    val `bytes`: kotlin.UInt
    ,
    /**
     * Unix seconds until which it holds.
     */
    val `expiresAt`: kotlin.Long

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeEnvelopeView: FfiConverterRustBuffer<EnvelopeView> {
    override fun read(buf: ByteBuffer): EnvelopeView {
        return EnvelopeView(
            FfiConverterString.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterLong.read(buf),
        )
    }

    override fun allocationSize(value: EnvelopeView) = (
            FfiConverterString.allocationSize(value.`sha256`) +
            FfiConverterUInt.allocationSize(value.`bytes`) +
            FfiConverterLong.allocationSize(value.`expiresAt`)
    )

    override fun write(value: EnvelopeView, buf: ByteBuffer) {
            FfiConverterString.write(value.`sha256`, buf)
            FfiConverterUInt.write(value.`bytes`, buf)
            FfiConverterLong.write(value.`expiresAt`, buf)
    }
}

/**
 * Where an exported document lies.
 */
public data class Exported (
    /**
     * Path of the document.
     */
    val `document`: kotlin.String
    ,
    /**
     * Path of its detached signature, `.p7s`.
     */
    val `signature`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeExported: FfiConverterRustBuffer<Exported> {
    override fun read(buf: ByteBuffer): Exported {
        return Exported(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Exported) = (
            FfiConverterString.allocationSize(value.`document`) +
            FfiConverterString.allocationSize(value.`signature`)
    )

    override fun write(value: Exported, buf: ByteBuffer) {
            FfiConverterString.write(value.`document`, buf)
            FfiConverterString.write(value.`signature`, buf)
    }
}

/**
 * What went wrong: what the app does by it, what the citizen reads, what the developer reads.
 */
public data class Failure (
    /**
     * One of ten kinds; a screen draws by it.
     */
    val `kind`: Kind
    ,
    /**
     * The stable code, for example `signature.pin_wrong`; an app acts by it.
     */
    val `code`: kotlin.String
    ,
    /**
     * Whether, when and after what the call may be repeated.
     */
    val `retry`: Retry
    ,
    /**
     * What the citizen reads: what happened and what to do.
     */
    val `citizen`: Wording
    ,
    /**
     * What the developer reads in a log: code, detail and causes; no citizen's data.
     */
    val `developer`: kotlin.String
    ,
    /**
     * Values that the citizen's text names, for example `tries`.
     */
    val `args`: Map<kotlin.String, kotlin.String>

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFailure: FfiConverterRustBuffer<Failure> {
    override fun read(buf: ByteBuffer): Failure {
        return Failure(
            FfiConverterTypeKind.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeRetry.read(buf),
            FfiConverterTypeWording.read(buf),
            FfiConverterString.read(buf),
            FfiConverterMapStringString.read(buf),
        )
    }

    override fun allocationSize(value: Failure) = (
            FfiConverterTypeKind.allocationSize(value.`kind`) +
            FfiConverterString.allocationSize(value.`code`) +
            FfiConverterTypeRetry.allocationSize(value.`retry`) +
            FfiConverterTypeWording.allocationSize(value.`citizen`) +
            FfiConverterString.allocationSize(value.`developer`) +
            FfiConverterMapStringString.allocationSize(value.`args`)
    )

    override fun write(value: Failure, buf: ByteBuffer) {
            FfiConverterTypeKind.write(value.`kind`, buf)
            FfiConverterString.write(value.`code`, buf)
            FfiConverterTypeRetry.write(value.`retry`, buf)
            FfiConverterTypeWording.write(value.`citizen`, buf)
            FfiConverterString.write(value.`developer`, buf)
            FfiConverterMapStringString.write(value.`args`, buf)
    }
}

/**
 * What is wrong with one answer.
 */
public data class FieldError (
    /**
     * A keyword of the profile, or `hostile`, `tooLong`, `unsupported`, `disabled`.
     */
    val `keyword`: kotlin.String
    ,
    /**
     * What the citizen reads: how to mend it.
     */
    val `text`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFieldError: FfiConverterRustBuffer<FieldError> {
    override fun read(buf: ByteBuffer): FieldError {
        return FieldError(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: FieldError) = (
            FfiConverterString.allocationSize(value.`keyword`) +
            FfiConverterString.allocationSize(value.`text`)
    )

    override fun write(value: FieldError, buf: ByteBuffer) {
            FfiConverterString.write(value.`keyword`, buf)
            FfiConverterString.write(value.`text`, buf)
    }
}

/**
 * One line of the error summary.
 */
public data class FieldProblem (
    /**
     * The question to go to; none when it is about the answers together.
     */
    val `field`: kotlin.String?
    ,
    /**
     * Its step.
     */
    val `step`: kotlin.String?
    ,
    /**
     * The question's text.
     */
    val `label`: kotlin.String
    ,
    /**
     * As in `FieldError.keyword`.
     */
    val `keyword`: kotlin.String
    ,
    /**
     * As in `FieldError.text`.
     */
    val `text`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFieldProblem: FfiConverterRustBuffer<FieldProblem> {
    override fun read(buf: ByteBuffer): FieldProblem {
        return FieldProblem(
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: FieldProblem) = (
            FfiConverterOptionalString.allocationSize(value.`field`) +
            FfiConverterOptionalString.allocationSize(value.`step`) +
            FfiConverterString.allocationSize(value.`label`) +
            FfiConverterString.allocationSize(value.`keyword`) +
            FfiConverterString.allocationSize(value.`text`)
    )

    override fun write(value: FieldProblem, buf: ByteBuffer) {
            FfiConverterOptionalString.write(value.`field`, buf)
            FfiConverterOptionalString.write(value.`step`, buf)
            FfiConverterString.write(value.`label`, buf)
            FfiConverterString.write(value.`keyword`, buf)
            FfiConverterString.write(value.`text`, buf)
    }
}

/**
 * One question or note.
 */
public data class FieldView (
    /**
     * The property it answers, or the note's id.
     */
    val `id`: kotlin.String
    ,
    /**
     * Id of its step.
     */
    val `step`: kotlin.String
    ,
    /**
     * How it is drawn.
     */
    val `block`: Block
    ,
    /**
     * The question, or the note's text.
     */
    val `label`: kotlin.String
    ,
    /**
     * How to answer.
     */
    val `hint`: kotlin.String?
    ,
    /**
     * Why it is asked.
     */
    val `why`: kotlin.String?
    ,
    /**
     * The choices.
     */
    val `options`: List<OptionView>
    ,
    /**
     * The answer as people write it; empty when there is none.
     */
    val `shownValue`: kotlin.String
    ,
    /**
     * The answer as it is kept, for a field that is typed or picked in: a day as `2026-11-21`, a number as
     * `1500.5`.
     */
    val `keptValue`: kotlin.String?
    ,
    /**
     * Whether a tick is set; nothing where the question is no tick or was not answered.
     */
    val `checked`: kotlin.Boolean?
    ,
    /**
     * The value of the chosen option; nothing where there are no options or none is chosen.
     */
    val `choice`: kotlin.String?
    ,
    /**
     * Whether it must be answered, as the other answers stand.
     */
    val `required`: kotlin.Boolean
    ,
    /**
     * Whether it can be answered; if not, `note` says why.
     */
    val `enabled`: kotlin.Boolean
    ,
    /**
     * Whether it is shown.
     */
    val `visible`: kotlin.Boolean
    ,
    /**
     * Where the answer was filled in from, for the citizen; gone once the citizen changes it.
     */
    val `prefilledFrom`: kotlin.String?
    ,
    /**
     * What to know about it besides: why it can't be answered, or that it has changed.
     */
    val `note`: kotlin.String?
    ,
    /**
     * What is wrong with the answer, once the citizen has been there.
     */
    val `error`: FieldError?

){
    final override fun toString(): String = "FieldView(hidden)"

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFieldView: FfiConverterRustBuffer<FieldView> {
    override fun read(buf: ByteBuffer): FieldView {
        return FieldView(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeBlock.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceTypeOptionView.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalBoolean.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeFieldError.read(buf),
        )
    }

    override fun allocationSize(value: FieldView) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`step`) +
            FfiConverterTypeBlock.allocationSize(value.`block`) +
            FfiConverterString.allocationSize(value.`label`) +
            FfiConverterOptionalString.allocationSize(value.`hint`) +
            FfiConverterOptionalString.allocationSize(value.`why`) +
            FfiConverterSequenceTypeOptionView.allocationSize(value.`options`) +
            FfiConverterString.allocationSize(value.`shownValue`) +
            FfiConverterOptionalString.allocationSize(value.`keptValue`) +
            FfiConverterOptionalBoolean.allocationSize(value.`checked`) +
            FfiConverterOptionalString.allocationSize(value.`choice`) +
            FfiConverterBoolean.allocationSize(value.`required`) +
            FfiConverterBoolean.allocationSize(value.`enabled`) +
            FfiConverterBoolean.allocationSize(value.`visible`) +
            FfiConverterOptionalString.allocationSize(value.`prefilledFrom`) +
            FfiConverterOptionalString.allocationSize(value.`note`) +
            FfiConverterOptionalTypeFieldError.allocationSize(value.`error`)
    )

    override fun write(value: FieldView, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterString.write(value.`step`, buf)
            FfiConverterTypeBlock.write(value.`block`, buf)
            FfiConverterString.write(value.`label`, buf)
            FfiConverterOptionalString.write(value.`hint`, buf)
            FfiConverterOptionalString.write(value.`why`, buf)
            FfiConverterSequenceTypeOptionView.write(value.`options`, buf)
            FfiConverterString.write(value.`shownValue`, buf)
            FfiConverterOptionalString.write(value.`keptValue`, buf)
            FfiConverterOptionalBoolean.write(value.`checked`, buf)
            FfiConverterOptionalString.write(value.`choice`, buf)
            FfiConverterBoolean.write(value.`required`, buf)
            FfiConverterBoolean.write(value.`enabled`, buf)
            FfiConverterBoolean.write(value.`visible`, buf)
            FfiConverterOptionalString.write(value.`prefilledFrom`, buf)
            FfiConverterOptionalString.write(value.`note`, buf)
            FfiConverterOptionalTypeFieldError.write(value.`error`, buf)
    }
}

/**
 * A form as it stands now, in one language.
 */
public data class FormView (
    /**
     * The draft it shows.
     */
    val `draftId`: kotlin.String
    ,
    /**
     * Which state of the draft it shows: each change counts it up. Of two views, the one with the higher number is the
     * newer; whoever reads while somebody writes may be handed the older one last.
     */
    val `revision`: kotlin.ULong
    ,
    /**
     * Service code, 8 digits.
     */
    val `service`: kotlin.String
    ,
    /**
     * What the citizen is asking for.
     */
    val `title`: kotlin.String
    ,
    /**
     * Form id.
     */
    val `form`: kotlin.String
    ,
    /**
     * Form version.
     */
    val `version`: kotlin.UInt
    ,
    /**
     * The steps, in order.
     */
    val `steps`: List<StepView>
    ,
    /**
     * All questions and notes, in the order of focus, hidden ones too.
     */
    val `fields`: List<FieldView>
    ,
    /**
     * Whether it can be sealed as it is.
     */
    val `complete`: kotlin.Boolean
    ,
    /**
     * What is to be mended, in order, of the questions the citizen has been through.
     */
    val `errorSummary`: List<FieldProblem>
    ,
    /**
     * The question to ask next: the first that needs an answer or was not looked at yet.
     */
    val `nextField`: kotlin.String?
    ,
    /**
     * What to tell above the form, for example that it has changed since the draft was begun.
     */
    val `notes`: List<kotlin.String>

){
    final override fun toString(): String = "FormView(hidden)"

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFormView: FfiConverterRustBuffer<FormView> {
    override fun read(buf: ByteBuffer): FormView {
        return FormView(
            FfiConverterString.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterSequenceTypeStepView.read(buf),
            FfiConverterSequenceTypeFieldView.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterSequenceTypeFieldProblem.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceString.read(buf),
        )
    }

    override fun allocationSize(value: FormView) = (
            FfiConverterString.allocationSize(value.`draftId`) +
            FfiConverterULong.allocationSize(value.`revision`) +
            FfiConverterString.allocationSize(value.`service`) +
            FfiConverterString.allocationSize(value.`title`) +
            FfiConverterString.allocationSize(value.`form`) +
            FfiConverterUInt.allocationSize(value.`version`) +
            FfiConverterSequenceTypeStepView.allocationSize(value.`steps`) +
            FfiConverterSequenceTypeFieldView.allocationSize(value.`fields`) +
            FfiConverterBoolean.allocationSize(value.`complete`) +
            FfiConverterSequenceTypeFieldProblem.allocationSize(value.`errorSummary`) +
            FfiConverterOptionalString.allocationSize(value.`nextField`) +
            FfiConverterSequenceString.allocationSize(value.`notes`)
    )

    override fun write(value: FormView, buf: ByteBuffer) {
            FfiConverterString.write(value.`draftId`, buf)
            FfiConverterULong.write(value.`revision`, buf)
            FfiConverterString.write(value.`service`, buf)
            FfiConverterString.write(value.`title`, buf)
            FfiConverterString.write(value.`form`, buf)
            FfiConverterUInt.write(value.`version`, buf)
            FfiConverterSequenceTypeStepView.write(value.`steps`, buf)
            FfiConverterSequenceTypeFieldView.write(value.`fields`, buf)
            FfiConverterBoolean.write(value.`complete`, buf)
            FfiConverterSequenceTypeFieldProblem.write(value.`errorSummary`, buf)
            FfiConverterOptionalString.write(value.`nextField`, buf)
            FfiConverterSequenceString.write(value.`notes`, buf)
    }
}

/**
 * One step of a guide.
 */
public data class GuideStepView (
    /**
     * What the step is.
     */
    val `title`: kotlin.String
    ,
    /**
     * What the citizen does and what happens.
     */
    val `text`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeGuideStepView: FfiConverterRustBuffer<GuideStepView> {
    override fun read(buf: ByteBuffer): GuideStepView {
        return GuideStepView(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: GuideStepView) = (
            FfiConverterString.allocationSize(value.`title`) +
            FfiConverterString.allocationSize(value.`text`)
    )

    override fun write(value: GuideStepView, buf: ByteBuffer) {
            FfiConverterString.write(value.`title`, buf)
            FfiConverterString.write(value.`text`, buf)
    }
}

/**
 * A signing key that was made in hardware.
 */
public data class HardwareKey (
    /**
     * The public key: SubjectPublicKeyInfo in DER, P-256, uncompressed point.
     */
    val `spki`: kotlin.ByteArray
    ,
    /**
     * What the platform attests of it.
     */
    val `evidence`: KeyEvidence

){
    final override fun toString(): String = "HardwareKey(hidden)"

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeHardwareKey: FfiConverterRustBuffer<HardwareKey> {
    override fun read(buf: ByteBuffer): HardwareKey {
        return HardwareKey(
            FfiConverterByteArray.read(buf),
            FfiConverterTypeKeyEvidence.read(buf),
        )
    }

    override fun allocationSize(value: HardwareKey) = (
            FfiConverterByteArray.allocationSize(value.`spki`) +
            FfiConverterTypeKeyEvidence.allocationSize(value.`evidence`)
    )

    override fun write(value: HardwareKey, buf: ByteBuffer) {
            FfiConverterByteArray.write(value.`spki`, buf)
            FfiConverterTypeKeyEvidence.write(value.`evidence`, buf)
    }
}

/**
 * What works, and how the stores are.
 */
public data class Health (
    /**
     * Version of the core.
     */
    val `version`: kotlin.String
    ,
    /**
     * The gateway's address.
     */
    val `gateway`: kotlin.String
    ,
    /**
     * What the phone says of its line.
     */
    val `line`: Line
    ,
    /**
     * Every operation.
     */
    val `operations`: List<Operation>
    ,
    /**
     * The vault and the cache.
     */
    val `store`: StoreHealth
    ,
    /**
     * Where the device keys live.
     */
    val `keyHome`: KeyHome

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeHealth: FfiConverterRustBuffer<Health> {
    override fun read(buf: ByteBuffer): Health {
        return Health(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeLine.read(buf),
            FfiConverterSequenceTypeOperation.read(buf),
            FfiConverterTypeStoreHealth.read(buf),
            FfiConverterTypeKeyHome.read(buf),
        )
    }

    override fun allocationSize(value: Health) = (
            FfiConverterString.allocationSize(value.`version`) +
            FfiConverterString.allocationSize(value.`gateway`) +
            FfiConverterTypeLine.allocationSize(value.`line`) +
            FfiConverterSequenceTypeOperation.allocationSize(value.`operations`) +
            FfiConverterTypeStoreHealth.allocationSize(value.`store`) +
            FfiConverterTypeKeyHome.allocationSize(value.`keyHome`)
    )

    override fun write(value: Health, buf: ByteBuffer) {
            FfiConverterString.write(value.`version`, buf)
            FfiConverterString.write(value.`gateway`, buf)
            FfiConverterTypeLine.write(value.`line`, buf)
            FfiConverterSequenceTypeOperation.write(value.`operations`, buf)
            FfiConverterTypeStoreHealth.write(value.`store`, buf)
            FfiConverterTypeKeyHome.write(value.`keyHome`, buf)
    }
}

/**
 * One line of a request's history.
 */
public data class HistoryLine (
    /**
     * What it became.
     */
    val `state`: kotlin.String
    ,
    /**
     * When, as people write it.
     */
    val `at`: kotlin.String
    ,
    /**
     * What the office says of it.
     */
    val `note`: kotlin.String?

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeHistoryLine: FfiConverterRustBuffer<HistoryLine> {
    override fun read(buf: ByteBuffer): HistoryLine {
        return HistoryLine(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: HistoryLine) = (
            FfiConverterString.allocationSize(value.`state`) +
            FfiConverterString.allocationSize(value.`at`) +
            FfiConverterOptionalString.allocationSize(value.`note`)
    )

    override fun write(value: HistoryLine, buf: ByteBuffer) {
            FfiConverterString.write(value.`state`, buf)
            FfiConverterString.write(value.`at`, buf)
            FfiConverterOptionalString.write(value.`note`, buf)
    }
}

/**
 * A hit of a search.
 */
public data class Hit (
    /**
     * The service.
     */
    val `card`: CardView
    ,
    /**
     * Where the query was found.
     */
    val `field`: MatchField
    ,
    /**
     * Where the title holds words of the query, in order, not overlapping.
     */
    val `bold`: List<Span>

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeHit: FfiConverterRustBuffer<Hit> {
    override fun read(buf: ByteBuffer): Hit {
        return Hit(
            FfiConverterTypeCardView.read(buf),
            FfiConverterTypeMatchField.read(buf),
            FfiConverterSequenceTypeSpan.read(buf),
        )
    }

    override fun allocationSize(value: Hit) = (
            FfiConverterTypeCardView.allocationSize(value.`card`) +
            FfiConverterTypeMatchField.allocationSize(value.`field`) +
            FfiConverterSequenceTypeSpan.allocationSize(value.`bold`)
    )

    override fun write(value: Hit, buf: ByteBuffer) {
            FfiConverterTypeCardView.write(value.`card`, buf)
            FfiConverterTypeMatchField.write(value.`field`, buf)
            FfiConverterSequenceTypeSpan.write(value.`bold`, buf)
    }
}

/**
 * How a video identification stands, in one language.
 */
public data class IdentificationView (
    /**
     * `none`, `asking`, `consent`, `opening`, `queue`, `prompt`, `captured`, `judging`, `approved`, `done`, `try-again`,
     * `visit`, `cancelled`, `expired`.
     */
    val `stateId`: kotlin.String
    ,
    /**
     * What that means and what comes next.
     */
    val `state`: StateText
    ,
    /**
     * What the citizen has to agree to, or agreed to.
     */
    val `consent`: ConsentView?
    ,
    /**
     * The place in the queue.
     */
    val `queue`: QueueView?
    ,
    /**
     * What the operator asks for.
     */
    val `prompt`: PromptView?
    ,
    /**
     * What was recorded and goes to the authority.
     */
    val `envelope`: EnvelopeView?
    ,
    /**
     * Why the last try came to nothing, by its stable name.
     */
    val `reasonId`: kotlin.String?
    ,
    /**
     * The same in words.
     */
    val `reason`: kotlin.String?
    ,
    /**
     * Tries that are left.
     */
    val `triesLeft`: kotlin.UInt
    ,
    /**
     * What stands in the way: `line`, `busy`, `closed`, `provider`.
     */
    val `hurdleId`: kotlin.String?
    ,
    /**
     * The same in words, with the time from which on it is worth trying.
     */
    val `hurdle`: kotlin.String?
    ,
    /**
     * Seconds after which to go on; none while it is the citizen's turn, or over.
     */
    val `pollAfter`: kotlin.UInt?

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeIdentificationView: FfiConverterRustBuffer<IdentificationView> {
    override fun read(buf: ByteBuffer): IdentificationView {
        return IdentificationView(
            FfiConverterString.read(buf),
            FfiConverterTypeStateText.read(buf),
            FfiConverterOptionalTypeConsentView.read(buf),
            FfiConverterOptionalTypeQueueView.read(buf),
            FfiConverterOptionalTypePromptView.read(buf),
            FfiConverterOptionalTypeEnvelopeView.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalUInt.read(buf),
        )
    }

    override fun allocationSize(value: IdentificationView) = (
            FfiConverterString.allocationSize(value.`stateId`) +
            FfiConverterTypeStateText.allocationSize(value.`state`) +
            FfiConverterOptionalTypeConsentView.allocationSize(value.`consent`) +
            FfiConverterOptionalTypeQueueView.allocationSize(value.`queue`) +
            FfiConverterOptionalTypePromptView.allocationSize(value.`prompt`) +
            FfiConverterOptionalTypeEnvelopeView.allocationSize(value.`envelope`) +
            FfiConverterOptionalString.allocationSize(value.`reasonId`) +
            FfiConverterOptionalString.allocationSize(value.`reason`) +
            FfiConverterUInt.allocationSize(value.`triesLeft`) +
            FfiConverterOptionalString.allocationSize(value.`hurdleId`) +
            FfiConverterOptionalString.allocationSize(value.`hurdle`) +
            FfiConverterOptionalUInt.allocationSize(value.`pollAfter`)
    )

    override fun write(value: IdentificationView, buf: ByteBuffer) {
            FfiConverterString.write(value.`stateId`, buf)
            FfiConverterTypeStateText.write(value.`state`, buf)
            FfiConverterOptionalTypeConsentView.write(value.`consent`, buf)
            FfiConverterOptionalTypeQueueView.write(value.`queue`, buf)
            FfiConverterOptionalTypePromptView.write(value.`prompt`, buf)
            FfiConverterOptionalTypeEnvelopeView.write(value.`envelope`, buf)
            FfiConverterOptionalString.write(value.`reasonId`, buf)
            FfiConverterOptionalString.write(value.`reason`, buf)
            FfiConverterUInt.write(value.`triesLeft`, buf)
            FfiConverterOptionalString.write(value.`hurdleId`, buf)
            FfiConverterOptionalString.write(value.`hurdle`, buf)
            FfiConverterOptionalUInt.write(value.`pollAfter`, buf)
    }
}

/**
 * What the authority wrote into the key's certificate, as names that stay. Nothing that the phone knows raises it.
 */
public data class KeyLevel (
    /**
     * `sim-applet`, `device-se` or `software`; `none` without a certificate.
     */
    val `levelId`: kotlin.String
    ,
    /**
     * `proved`, `number-only` or `unknown`; a SIM that changed since is `unknown`.
     */
    val `simId`: kotlin.String
    ,
    /**
     * When the SIM was proved, Unix seconds.
     */
    val `simProvedAt`: kotlin.Long?

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeKeyLevel: FfiConverterRustBuffer<KeyLevel> {
    override fun read(buf: ByteBuffer): KeyLevel {
        return KeyLevel(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalLong.read(buf),
        )
    }

    override fun allocationSize(value: KeyLevel) = (
            FfiConverterString.allocationSize(value.`levelId`) +
            FfiConverterString.allocationSize(value.`simId`) +
            FfiConverterOptionalLong.allocationSize(value.`simProvedAt`)
    )

    override fun write(value: KeyLevel, buf: ByteBuffer) {
            FfiConverterString.write(value.`levelId`, buf)
            FfiConverterString.write(value.`simId`, buf)
            FfiConverterOptionalLong.write(value.`simProvedAt`, buf)
    }
}

/**
 * How the key stands, in one language.
 */
public data class KeyView (
    /**
     * `none`, `ready`, `locked`, `certificate-missing`, `identification-needed`, `certificate-expired`,
     * `certificate-revoked`, `sim-changed`, `pepper-needed`, `invalidated`.
     */
    val `stateId`: kotlin.String
    ,
    /**
     * What that means and what comes next.
     */
    val `state`: StateText
    ,
    /**
     * Wrong PINs that are still allowed.
     */
    val `triesLeft`: kotlin.UInt
    ,
    /**
     * Signatures that can be made without a network; none for a key on a card, which never needs one.
     */
    val `offlineLeft`: kotlin.UInt?
    ,
    /**
     * What protects the key, and what doesn't, by what the authority wrote into the certificate.
     */
    val `level`: StateText
    ,
    /**
     * What is known of the SIM, likewise.
     */
    val `sim`: StateText
    ,
    /**
     * The certificate.
     */
    val `certificate`: CertificateView?
    ,
    /**
     * Something to know of a key that works: `certificate-ends-soon`.
     */
    val `noticeId`: kotlin.String? = null
    ,
    /**
     * The same in words, with the date.
     */
    val `notice`: StateText? = null
    ,
    /**
     * Who ended a certificate that is revoked: `citizen` (with the PIN, on this phone) or `elsewhere` (the authority or
     * another channel, as for a lost phone).
     */
    val `revokedBy`: kotlin.String? = null

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeKeyView: FfiConverterRustBuffer<KeyView> {
    override fun read(buf: ByteBuffer): KeyView {
        return KeyView(
            FfiConverterString.read(buf),
            FfiConverterTypeStateText.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterTypeStateText.read(buf),
            FfiConverterTypeStateText.read(buf),
            FfiConverterOptionalTypeCertificateView.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeStateText.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: KeyView) = (
            FfiConverterString.allocationSize(value.`stateId`) +
            FfiConverterTypeStateText.allocationSize(value.`state`) +
            FfiConverterUInt.allocationSize(value.`triesLeft`) +
            FfiConverterOptionalUInt.allocationSize(value.`offlineLeft`) +
            FfiConverterTypeStateText.allocationSize(value.`level`) +
            FfiConverterTypeStateText.allocationSize(value.`sim`) +
            FfiConverterOptionalTypeCertificateView.allocationSize(value.`certificate`) +
            FfiConverterOptionalString.allocationSize(value.`noticeId`) +
            FfiConverterOptionalTypeStateText.allocationSize(value.`notice`) +
            FfiConverterOptionalString.allocationSize(value.`revokedBy`)
    )

    override fun write(value: KeyView, buf: ByteBuffer) {
            FfiConverterString.write(value.`stateId`, buf)
            FfiConverterTypeStateText.write(value.`state`, buf)
            FfiConverterUInt.write(value.`triesLeft`, buf)
            FfiConverterOptionalUInt.write(value.`offlineLeft`, buf)
            FfiConverterTypeStateText.write(value.`level`, buf)
            FfiConverterTypeStateText.write(value.`sim`, buf)
            FfiConverterOptionalTypeCertificateView.write(value.`certificate`, buf)
            FfiConverterOptionalString.write(value.`noticeId`, buf)
            FfiConverterOptionalTypeStateText.write(value.`notice`, buf)
            FfiConverterOptionalString.write(value.`revokedBy`, buf)
    }
}

/**
 * Where the linking stands, in one language. Plain data for a screen.
 */
public data class LinkView (
    /**
     * `unlinked`, `starting`, `code-sent`, `code-expired`, `linked`, `session-expired`, `locked`.
     */
    val `state`: kotlin.String
    ,
    /**
     * The person's IIN with its middle hidden.
     */
    val `iinHidden`: kotlin.String?
    ,
    /**
     * The number, grouped: `+7 701 000 00 01`.
     */
    val `phone`: kotlin.String?
    ,
    /**
     * Digits of the SMS code, while one is awaited.
     */
    val `codeLength`: kotlin.UInt?
    ,
    /**
     * Seconds until the code expires.
     */
    val `expiresInS`: kotlin.UInt?
    ,
    /**
     * Seconds until another code may be asked for; 0 when it may be now.
     */
    val `resendInS`: kotlin.UInt?
    ,
    /**
     * Wrong codes that are still allowed.
     */
    val `triesLeft`: kotlin.UInt?
    ,
    /**
     * Seconds that linking waits.
     */
    val `lockedForS`: kotlin.UInt?
    ,
    /**
     * The three texts of the state.
     */
    val `text`: StateText

){
    final override fun toString(): String = "LinkView(hidden)"

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeLinkView: FfiConverterRustBuffer<LinkView> {
    override fun read(buf: ByteBuffer): LinkView {
        return LinkView(
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterOptionalUInt.read(buf),
            FfiConverterTypeStateText.read(buf),
        )
    }

    override fun allocationSize(value: LinkView) = (
            FfiConverterString.allocationSize(value.`state`) +
            FfiConverterOptionalString.allocationSize(value.`iinHidden`) +
            FfiConverterOptionalString.allocationSize(value.`phone`) +
            FfiConverterOptionalUInt.allocationSize(value.`codeLength`) +
            FfiConverterOptionalUInt.allocationSize(value.`expiresInS`) +
            FfiConverterOptionalUInt.allocationSize(value.`resendInS`) +
            FfiConverterOptionalUInt.allocationSize(value.`triesLeft`) +
            FfiConverterOptionalUInt.allocationSize(value.`lockedForS`) +
            FfiConverterTypeStateText.allocationSize(value.`text`)
    )

    override fun write(value: LinkView, buf: ByteBuffer) {
            FfiConverterString.write(value.`state`, buf)
            FfiConverterOptionalString.write(value.`iinHidden`, buf)
            FfiConverterOptionalString.write(value.`phone`, buf)
            FfiConverterOptionalUInt.write(value.`codeLength`, buf)
            FfiConverterOptionalUInt.write(value.`expiresInS`, buf)
            FfiConverterOptionalUInt.write(value.`resendInS`, buf)
            FfiConverterOptionalUInt.write(value.`triesLeft`, buf)
            FfiConverterOptionalUInt.write(value.`lockedForS`, buf)
            FfiConverterTypeStateText.write(value.`text`, buf)
    }
}

/**
 * Where a client keeps its data, whom it talks to and whom it trusts.
 */
internal data class NativeConfig (
    /**
     * Folder of this client; made when first needed. Private to the app and out of backups.
     */
    val `home`: kotlin.String
    ,
    /**
     * Address of the gateway: `https://…`, or `http://` on loopback.
     */
    val `gateway`: kotlin.String
    ,
    /**
     * Who signs the catalogue; nothing means the sandbox, whose keys are public: nothing then has legal
     * force.
     */
    val `publishers`: NativePublishers? = null
    ,
    /**
     * DER certificates trusted for TLS; no others are.
     */
    val `tlsRoots`: List<kotlin.ByteArray> = listOf()
    ,
    /**
     * Folder for key files where no key store is supplied: a desk or a test, never a phone.
     */
    val `softwareKeys`: kotlin.String? = null
    ,
    /**
     * Seconds that the app's key store may take for one answer; the citizen may be asked for a finger.
     */
    val `keyStoreSeconds`: kotlin.UInt = 60u

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeNativeConfig: FfiConverterRustBuffer<NativeConfig> {
    override fun read(buf: ByteBuffer): NativeConfig {
        return NativeConfig(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalTypeNativePublishers.read(buf),
            FfiConverterSequenceByteArray.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterUInt.read(buf),
        )
    }

    override fun allocationSize(value: NativeConfig) = (
            FfiConverterString.allocationSize(value.`home`) +
            FfiConverterString.allocationSize(value.`gateway`) +
            FfiConverterOptionalTypeNativePublishers.allocationSize(value.`publishers`) +
            FfiConverterSequenceByteArray.allocationSize(value.`tlsRoots`) +
            FfiConverterOptionalString.allocationSize(value.`softwareKeys`) +
            FfiConverterUInt.allocationSize(value.`keyStoreSeconds`)
    )

    override fun write(value: NativeConfig, buf: ByteBuffer) {
            FfiConverterString.write(value.`home`, buf)
            FfiConverterString.write(value.`gateway`, buf)
            FfiConverterOptionalTypeNativePublishers.write(value.`publishers`, buf)
            FfiConverterSequenceByteArray.write(value.`tlsRoots`, buf)
            FfiConverterOptionalString.write(value.`softwareKeys`, buf)
            FfiConverterUInt.write(value.`keyStoreSeconds`, buf)
    }
}

/**
 * What the app supplies; what it leaves out is taken from software.
 */
internal data class NativePorts (
    /**
     * The phone's key store. Without it the keys are files in the configuration's `software_keys`.
     */
    val `deviceKey`: NativeDeviceKey? = null
    ,
    /**
     * The wall clock; without it the machine's.
     */
    val `clock`: NativeClock? = null
    ,
    /**
     * The phone's network; without it the line is not known, and the core tries.
     */
    val `connectivity`: NativeConnectivity? = null
    ,
    /**
     * The phone's SIM cards; without it nothing is known of them, and a change is not noticed here.
     */
    val `simWatch`: NativeSimWatch? = null
    ,
    /**
     * The phone's SIM cards, for a key in an applet; without it there is no such key.
     */
    val `simCard`: NativeSimCard? = null
    ,
    /**
     * Signing keys in the phone's hardware; without it the signature key is sealed in the vault. Stands beside
     * `device_key` and needs one.
     */
    val `signingKeys`: NativeSigningKeys? = null
    ,
    /**
     * The video identification of the app's own provider; without it the gateway's.
     */
    val `video`: NativeVideoProvider? = null
    ,
    /**
     * Told of changes.
     */
    val `observer`: NativeObserver? = null

): Disposable{

    @Suppress("UNNECESSARY_SAFE_CALL") // codegen is much simpler if we unconditionally emit safe calls here
    override fun destroy() {

    Disposable.destroy(
        this.`deviceKey`,
        this.`clock`,
        this.`connectivity`,
        this.`simWatch`,
        this.`simCard`,
        this.`signingKeys`,
        this.`video`,
        this.`observer`
    )
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeNativePorts: FfiConverterRustBuffer<NativePorts> {
    override fun read(buf: ByteBuffer): NativePorts {
        return NativePorts(
            FfiConverterOptionalTypeNativeDeviceKey.read(buf),
            FfiConverterOptionalTypeNativeClock.read(buf),
            FfiConverterOptionalTypeNativeConnectivity.read(buf),
            FfiConverterOptionalTypeNativeSimWatch.read(buf),
            FfiConverterOptionalTypeNativeSimCard.read(buf),
            FfiConverterOptionalTypeNativeSigningKeys.read(buf),
            FfiConverterOptionalTypeNativeVideoProvider.read(buf),
            FfiConverterOptionalTypeNativeObserver.read(buf),
        )
    }

    override fun allocationSize(value: NativePorts) = (
            FfiConverterOptionalTypeNativeDeviceKey.allocationSize(value.`deviceKey`) +
            FfiConverterOptionalTypeNativeClock.allocationSize(value.`clock`) +
            FfiConverterOptionalTypeNativeConnectivity.allocationSize(value.`connectivity`) +
            FfiConverterOptionalTypeNativeSimWatch.allocationSize(value.`simWatch`) +
            FfiConverterOptionalTypeNativeSimCard.allocationSize(value.`simCard`) +
            FfiConverterOptionalTypeNativeSigningKeys.allocationSize(value.`signingKeys`) +
            FfiConverterOptionalTypeNativeVideoProvider.allocationSize(value.`video`) +
            FfiConverterOptionalTypeNativeObserver.allocationSize(value.`observer`)
    )

    override fun write(value: NativePorts, buf: ByteBuffer) {
            FfiConverterOptionalTypeNativeDeviceKey.write(value.`deviceKey`, buf)
            FfiConverterOptionalTypeNativeClock.write(value.`clock`, buf)
            FfiConverterOptionalTypeNativeConnectivity.write(value.`connectivity`, buf)
            FfiConverterOptionalTypeNativeSimWatch.write(value.`simWatch`, buf)
            FfiConverterOptionalTypeNativeSimCard.write(value.`simCard`, buf)
            FfiConverterOptionalTypeNativeSigningKeys.write(value.`signingKeys`, buf)
            FfiConverterOptionalTypeNativeVideoProvider.write(value.`video`, buf)
            FfiConverterOptionalTypeNativeObserver.write(value.`observer`, buf)
    }
}

/**
 * The publisher's keys.
 */
internal data class NativePublishers (
    /**
     * Ed25519 public keys, 32 bytes each.
     */
    val `keys`: List<kotlin.ByteArray>
    ,
    /**
     * How many different ones must have signed: at least 1, at most all.
     */
    val `threshold`: kotlin.UInt

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeNativePublishers: FfiConverterRustBuffer<NativePublishers> {
    override fun read(buf: ByteBuffer): NativePublishers {
        return NativePublishers(
            FfiConverterSequenceByteArray.read(buf),
            FfiConverterUInt.read(buf),
        )
    }

    override fun allocationSize(value: NativePublishers) = (
            FfiConverterSequenceByteArray.allocationSize(value.`keys`) +
            FfiConverterUInt.allocationSize(value.`threshold`)
    )

    override fun write(value: NativePublishers, buf: ByteBuffer) {
            FfiConverterSequenceByteArray.write(value.`keys`, buf)
            FfiConverterUInt.write(value.`threshold`, buf)
    }
}

/**
 * A key that was made, with its PUK, which nobody can show again.
 */
public data class NewKey (
    /**
     * How the key stands.
     */
    val `key`: KeyView
    ,
    /**
     * Eight digits in two groups, to be shown once and written down. Crosses the border this once, as text; the app
     * neither keeps nor logs it.
     */
    val `puk`: kotlin.String

){
    final override fun toString(): String = "NewKey(hidden)"

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeNewKey: FfiConverterRustBuffer<NewKey> {
    override fun read(buf: ByteBuffer): NewKey {
        return NewKey(
            FfiConverterTypeKeyView.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: NewKey) = (
            FfiConverterTypeKeyView.allocationSize(value.`key`) +
            FfiConverterString.allocationSize(value.`puk`)
    )

    override fun write(value: NewKey, buf: ByteBuffer) {
            FfiConverterTypeKeyView.write(value.`key`, buf)
            FfiConverterString.write(value.`puk`, buf)
    }
}

/**
 * One operation and how it behaves.
 */
public data class Operation (
    /**
     * `catalogue`, `search`, `sync`, `link`, `form`, `sign`, `submit`, `documents`, `verify`.
     */
    val `id`: kotlin.String
    ,
    /**
     * How it behaves without a line.
     */
    val `offline`: Mode
    ,
    /**
     * How it behaves right now.
     */
    val `now`: Mode
    ,
    /**
     * Why it is refused right now.
     */
    val `reason`: Code?

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeOperation: FfiConverterRustBuffer<Operation> {
    override fun read(buf: ByteBuffer): Operation {
        return Operation(
            FfiConverterString.read(buf),
            FfiConverterTypeMode.read(buf),
            FfiConverterTypeMode.read(buf),
            FfiConverterOptionalTypeCode.read(buf),
        )
    }

    override fun allocationSize(value: Operation) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterTypeMode.allocationSize(value.`offline`) +
            FfiConverterTypeMode.allocationSize(value.`now`) +
            FfiConverterOptionalTypeCode.allocationSize(value.`reason`)
    )

    override fun write(value: Operation, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterTypeMode.write(value.`offline`, buf)
            FfiConverterTypeMode.write(value.`now`, buf)
            FfiConverterOptionalTypeCode.write(value.`reason`, buf)
    }
}

/**
 * One choice.
 */
public data class OptionView (
    /**
     * What to answer with.
     */
    val `value`: kotlin.String
    ,
    /**
     * What the citizen reads.
     */
    val `label`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeOptionView: FfiConverterRustBuffer<OptionView> {
    override fun read(buf: ByteBuffer): OptionView {
        return OptionView(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: OptionView) = (
            FfiConverterString.allocationSize(value.`value`) +
            FfiConverterString.allocationSize(value.`label`)
    )

    override fun write(value: OptionView, buf: ByteBuffer) {
            FfiConverterString.write(value.`value`, buf)
            FfiConverterString.write(value.`label`, buf)
    }
}

/**
 * Which part of a list is asked for.
 */
public data class Page (
    /**
     * How many are left out at the beginning.
     */
    val `offset`: kotlin.UInt = 0u
    ,
    /**
     * How many at most; 1 to 100, anything else is brought within.
     */
    val `limit`: kotlin.UInt = 30u

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypePage: FfiConverterRustBuffer<Page> {
    override fun read(buf: ByteBuffer): Page {
        return Page(
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
        )
    }

    override fun allocationSize(value: Page) = (
            FfiConverterUInt.allocationSize(value.`offset`) +
            FfiConverterUInt.allocationSize(value.`limit`)
    )

    override fun write(value: Page, buf: ByteBuffer) {
            FfiConverterUInt.write(value.`offset`, buf)
            FfiConverterUInt.write(value.`limit`, buf)
    }
}

/**
 * What the operator asks for.
 */
public data class PromptView (
    /**
     * `look-straight`, `turn-left`, `turn-right`, `come-closer`, `more-light`, `show-document`, `show-document-back`,
     * `read-number`, `other`.
     */
    val `id`: kotlin.String
    ,
    /**
     * In words.
     */
    val `text`: kotlin.String
    ,
    /**
     * What is to be read out.
     */
    val `number`: kotlin.String?

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypePromptView: FfiConverterRustBuffer<PromptView> {
    override fun read(buf: ByteBuffer): PromptView {
        return PromptView(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: PromptView) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`text`) +
            FfiConverterOptionalString.allocationSize(value.`number`)
    )

    override fun write(value: PromptView, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterString.write(value.`text`, buf)
            FfiConverterOptionalString.write(value.`number`, buf)
    }
}

/**
 * The place in the queue.
 */
public data class QueueView (
    /**
     * People ahead.
     */
    val `ahead`: kotlin.UInt
    ,
    /**
     * Seconds that it will probably take.
     */
    val `seconds`: kotlin.UInt
    ,
    /**
     * Both in words.
     */
    val `text`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeQueueView: FfiConverterRustBuffer<QueueView> {
    override fun read(buf: ByteBuffer): QueueView {
        return QueueView(
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: QueueView) = (
            FfiConverterUInt.allocationSize(value.`ahead`) +
            FfiConverterUInt.allocationSize(value.`seconds`) +
            FfiConverterString.allocationSize(value.`text`)
    )

    override fun write(value: QueueView, buf: ByteBuffer) {
            FfiConverterUInt.write(value.`ahead`, buf)
            FfiConverterUInt.write(value.`seconds`, buf)
            FfiConverterString.write(value.`text`, buf)
    }
}

/**
 * A judgement in the citizen's language.
 */
public data class Report (
    /**
     * What it comes to.
     */
    val `verdict`: Verdict
    ,
    /**
     * What that means and what to do.
     */
    val `state`: StateText
    ,
    /**
     * The reason in words.
     */
    val `reason`: kotlin.String
    ,
    /**
     * Stable name of the reason: `valid`, `altered`, `bad-signature`, `untrusted`, `expired`,
     * `wrong-usage`, `revoked`, `unsupported`.
     */
    val `reasonId`: kotlin.String
    ,
    /**
     * Who signed and when, as the signature says; believe it only of a valid one.
     */
    val `signer`: kotlin.String
    ,
    /**
     * Unix seconds, as the signer says.
     */
    val `signedAt`: kotlin.Long?
    ,
    /**
     * Dotted identifier of what is not supported.
     */
    val `unsupportedOid`: kotlin.String?

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeReport: FfiConverterRustBuffer<Report> {
    override fun read(buf: ByteBuffer): Report {
        return Report(
            FfiConverterTypeVerdict.read(buf),
            FfiConverterTypeStateText.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: Report) = (
            FfiConverterTypeVerdict.allocationSize(value.`verdict`) +
            FfiConverterTypeStateText.allocationSize(value.`state`) +
            FfiConverterString.allocationSize(value.`reason`) +
            FfiConverterString.allocationSize(value.`reasonId`) +
            FfiConverterString.allocationSize(value.`signer`) +
            FfiConverterOptionalLong.allocationSize(value.`signedAt`) +
            FfiConverterOptionalString.allocationSize(value.`unsupportedOid`)
    )

    override fun write(value: Report, buf: ByteBuffer) {
            FfiConverterTypeVerdict.write(value.`verdict`, buf)
            FfiConverterTypeStateText.write(value.`state`, buf)
            FfiConverterString.write(value.`reason`, buf)
            FfiConverterString.write(value.`reasonId`, buf)
            FfiConverterString.write(value.`signer`, buf)
            FfiConverterOptionalLong.write(value.`signedAt`, buf)
            FfiConverterOptionalString.write(value.`unsupportedOid`, buf)
    }
}

/**
 * A page of requests.
 */
public data class RequestPage (
    /**
     * The requests, newest first.
     */
    val `requests`: List<RequestView>
    ,
    /**
     * How many there are in all.
     */
    val `total`: kotlin.UInt

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRequestPage: FfiConverterRustBuffer<RequestPage> {
    override fun read(buf: ByteBuffer): RequestPage {
        return RequestPage(
            FfiConverterSequenceTypeRequestView.read(buf),
            FfiConverterUInt.read(buf),
        )
    }

    override fun allocationSize(value: RequestPage) = (
            FfiConverterSequenceTypeRequestView.allocationSize(value.`requests`) +
            FfiConverterUInt.allocationSize(value.`total`)
    )

    override fun write(value: RequestPage, buf: ByteBuffer) {
            FfiConverterSequenceTypeRequestView.write(value.`requests`, buf)
            FfiConverterUInt.write(value.`total`, buf)
    }
}

/**
 * A request as a shell shows it, in one language.
 */
public data class RequestView (
    /**
     * The request's id.
     */
    val `id`: kotlin.String
    ,
    /**
     * Service code.
     */
    val `service`: kotlin.String
    ,
    /**
     * The service's title.
     */
    val `title`: kotlin.String
    ,
    /**
     * `queued`, `filed`, `ready`, …: the id of its state.
     */
    val `stateId`: kotlin.String
    ,
    /**
     * What that means and what comes next.
     */
    val `state`: StateText
    ,
    /**
     * Registration number, once it is filed.
     */
    val `number`: kotlin.String?
    ,
    /**
     * When it was filed, as people write it.
     */
    val `filedAt`: kotlin.String?
    ,
    /**
     * The deadline and the rule that gives it.
     */
    val `deadline`: DeadlineView?
    ,
    /**
     * Four digits of its signature.
     */
    val `verificationCode`: kotlin.String
    ,
    /**
     * How it came where it stands, oldest first.
     */
    val `history`: List<HistoryLine>
    ,
    /**
     * Its results.
     */
    val `documents`: List<kotlin.String>
    ,
    /**
     * When it is tried or looked at again, milliseconds since 1970; nothing when nothing is due.
     */
    val `nextAt`: kotlin.Long?
    ,
    /**
     * Why it waits, as a stable code.
     */
    val `problem`: Code?
    ,
    /**
     * The gateway's reason for not taking it, for the developer; no citizen's data.
     */
    val `refusal`: kotlin.String?

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRequestView: FfiConverterRustBuffer<RequestView> {
    override fun read(buf: ByteBuffer): RequestView {
        return RequestView(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeStateText.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalTypeDeadlineView.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceTypeHistoryLine.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalTypeCode.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: RequestView) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`service`) +
            FfiConverterString.allocationSize(value.`title`) +
            FfiConverterString.allocationSize(value.`stateId`) +
            FfiConverterTypeStateText.allocationSize(value.`state`) +
            FfiConverterOptionalString.allocationSize(value.`number`) +
            FfiConverterOptionalString.allocationSize(value.`filedAt`) +
            FfiConverterOptionalTypeDeadlineView.allocationSize(value.`deadline`) +
            FfiConverterString.allocationSize(value.`verificationCode`) +
            FfiConverterSequenceTypeHistoryLine.allocationSize(value.`history`) +
            FfiConverterSequenceString.allocationSize(value.`documents`) +
            FfiConverterOptionalLong.allocationSize(value.`nextAt`) +
            FfiConverterOptionalTypeCode.allocationSize(value.`problem`) +
            FfiConverterOptionalString.allocationSize(value.`refusal`)
    )

    override fun write(value: RequestView, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterString.write(value.`service`, buf)
            FfiConverterString.write(value.`title`, buf)
            FfiConverterString.write(value.`stateId`, buf)
            FfiConverterTypeStateText.write(value.`state`, buf)
            FfiConverterOptionalString.write(value.`number`, buf)
            FfiConverterOptionalString.write(value.`filedAt`, buf)
            FfiConverterOptionalTypeDeadlineView.write(value.`deadline`, buf)
            FfiConverterString.write(value.`verificationCode`, buf)
            FfiConverterSequenceTypeHistoryLine.write(value.`history`, buf)
            FfiConverterSequenceString.write(value.`documents`, buf)
            FfiConverterOptionalLong.write(value.`nextAt`, buf)
            FfiConverterOptionalTypeCode.write(value.`problem`, buf)
            FfiConverterOptionalString.write(value.`refusal`, buf)
    }
}

/**
 * A reason that a citizen may give for a revocation.
 */
public data class RevocationChoice (
    /**
     * Its stable name: `unspecified`, `key-compromise`, `affiliation-changed`, `superseded`, `cessation-of-operation`.
     */
    val `id`: kotlin.String
    ,
    /**
     * In words.
     */
    val `text`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRevocationChoice: FfiConverterRustBuffer<RevocationChoice> {
    override fun read(buf: ByteBuffer): RevocationChoice {
        return RevocationChoice(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: RevocationChoice) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`text`)
    )

    override fun write(value: RevocationChoice, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterString.write(value.`text`, buf)
    }
}

/**
 * A page of hits, best first.
 */
public data class SearchPage (
    /**
     * The hits of this page.
     */
    val `hits`: List<Hit>
    ,
    /**
     * How many there are in all.
     */
    val `total`: kotlin.UInt
    ,
    /**
     * Place of the first hit of this page among all.
     */
    val `offset`: kotlin.UInt
    ,
    /**
     * How they were found.
     */
    val `found`: Found

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeSearchPage: FfiConverterRustBuffer<SearchPage> {
    override fun read(buf: ByteBuffer): SearchPage {
        return SearchPage(
            FfiConverterSequenceTypeHit.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
            FfiConverterTypeFound.read(buf),
        )
    }

    override fun allocationSize(value: SearchPage) = (
            FfiConverterSequenceTypeHit.allocationSize(value.`hits`) +
            FfiConverterUInt.allocationSize(value.`total`) +
            FfiConverterUInt.allocationSize(value.`offset`) +
            FfiConverterTypeFound.allocationSize(value.`found`)
    )

    override fun write(value: SearchPage, buf: ByteBuffer) {
            FfiConverterSequenceTypeHit.write(value.`hits`, buf)
            FfiConverterUInt.write(value.`total`, buf)
            FfiConverterUInt.write(value.`offset`, buf)
            FfiConverterTypeFound.write(value.`found`, buf)
    }
}

/**
 * Everything the catalogue says of one service, in one language.
 */
public data class ServiceView (
    /**
     * Eight digits.
     */
    val `code`: kotlin.String
    ,
    /**
     * Kebab-case English name.
     */
    val `slug`: kotlin.String
    ,
    /**
     * What people call it.
     */
    val `title`: kotlin.String
    ,
    /**
     * What I get and for whom.
     */
    val `summary`: kotlin.String
    ,
    /**
     * Id of its category.
     */
    val `category`: kotlin.String
    ,
    /**
     * What the category is called.
     */
    val `categoryTitle`: kotlin.String
    ,
    /**
     * Id of its life situation.
     */
    val `situation`: kotlin.String
    ,
    /**
     * What the situation is called.
     */
    val `situationTitle`: kotlin.String
    ,
    /**
     * The body that provides it.
     */
    val `provider`: kotlin.String
    ,
    /**
     * What I get in the end.
     */
    val `result`: kotlin.String
    ,
    /**
     * How long it takes, for those who count days.
     */
    val `term`: Term
    ,
    /**
     * How long it takes: `15 minutes`.
     */
    val `termText`: kotlin.String
    ,
    /**
     * What it costs: that it is free, or what is to be paid and where the amount is shown.
     */
    val `priceText`: kotlin.String
    ,
    /**
     * Whether it costs nothing.
     */
    val `free`: kotlin.Boolean
    ,
    /**
     * What I need.
     */
    val `documents`: List<kotlin.String>
    ,
    /**
     * Where I can ask for it.
     */
    val `channels`: List<ChannelView>
    ,
    /**
     * Step by step.
     */
    val `guide`: List<GuideStepView>
    ,
    /**
     * Id of its form.
     */
    val `form`: kotlin.String?
    ,
    /**
     * Whether one can apply for it here.
     */
    val `mobile`: kotlin.Boolean

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeServiceView: FfiConverterRustBuffer<ServiceView> {
    override fun read(buf: ByteBuffer): ServiceView {
        return ServiceView(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeTerm.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceTypeChannelView.read(buf),
            FfiConverterSequenceTypeGuideStepView.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: ServiceView) = (
            FfiConverterString.allocationSize(value.`code`) +
            FfiConverterString.allocationSize(value.`slug`) +
            FfiConverterString.allocationSize(value.`title`) +
            FfiConverterString.allocationSize(value.`summary`) +
            FfiConverterString.allocationSize(value.`category`) +
            FfiConverterString.allocationSize(value.`categoryTitle`) +
            FfiConverterString.allocationSize(value.`situation`) +
            FfiConverterString.allocationSize(value.`situationTitle`) +
            FfiConverterString.allocationSize(value.`provider`) +
            FfiConverterString.allocationSize(value.`result`) +
            FfiConverterTypeTerm.allocationSize(value.`term`) +
            FfiConverterString.allocationSize(value.`termText`) +
            FfiConverterString.allocationSize(value.`priceText`) +
            FfiConverterBoolean.allocationSize(value.`free`) +
            FfiConverterSequenceString.allocationSize(value.`documents`) +
            FfiConverterSequenceTypeChannelView.allocationSize(value.`channels`) +
            FfiConverterSequenceTypeGuideStepView.allocationSize(value.`guide`) +
            FfiConverterOptionalString.allocationSize(value.`form`) +
            FfiConverterBoolean.allocationSize(value.`mobile`)
    )

    override fun write(value: ServiceView, buf: ByteBuffer) {
            FfiConverterString.write(value.`code`, buf)
            FfiConverterString.write(value.`slug`, buf)
            FfiConverterString.write(value.`title`, buf)
            FfiConverterString.write(value.`summary`, buf)
            FfiConverterString.write(value.`category`, buf)
            FfiConverterString.write(value.`categoryTitle`, buf)
            FfiConverterString.write(value.`situation`, buf)
            FfiConverterString.write(value.`situationTitle`, buf)
            FfiConverterString.write(value.`provider`, buf)
            FfiConverterString.write(value.`result`, buf)
            FfiConverterTypeTerm.write(value.`term`, buf)
            FfiConverterString.write(value.`termText`, buf)
            FfiConverterString.write(value.`priceText`, buf)
            FfiConverterBoolean.write(value.`free`, buf)
            FfiConverterSequenceString.write(value.`documents`, buf)
            FfiConverterSequenceTypeChannelView.write(value.`channels`, buf)
            FfiConverterSequenceTypeGuideStepView.write(value.`guide`, buf)
            FfiConverterOptionalString.write(value.`form`, buf)
            FfiConverterBoolean.write(value.`mobile`, buf)
    }
}

/**
 * A page of sessions.
 */
public data class SessionPage (
    /**
     * The sessions, newest first.
     */
    val `sessions`: List<SessionView>
    ,
    /**
     * How many are kept in all.
     */
    val `total`: kotlin.UInt

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeSessionPage: FfiConverterRustBuffer<SessionPage> {
    override fun read(buf: ByteBuffer): SessionPage {
        return SessionPage(
            FfiConverterSequenceTypeSessionView.read(buf),
            FfiConverterUInt.read(buf),
        )
    }

    override fun allocationSize(value: SessionPage) = (
            FfiConverterSequenceTypeSessionView.allocationSize(value.`sessions`) +
            FfiConverterUInt.allocationSize(value.`total`)
    )

    override fun write(value: SessionPage, buf: ByteBuffer) {
            FfiConverterSequenceTypeSessionView.write(value.`sessions`, buf)
            FfiConverterUInt.write(value.`total`, buf)
    }
}

/**
 * A session on a screen, in one language.
 */
public data class SessionView (
    /**
     * The session's id.
     */
    val `id`: kotlin.String
    ,
    /**
     * What it is about: `request`, `file`, `link`.
     */
    val `subjectId`: kotlin.String
    ,
    /**
     * The request that is signed in it.
     */
    val `requestId`: kotlin.String?
    ,
    /**
     * Who asks, as the signed registry names it.
     */
    val `party`: kotlin.String
    ,
    /**
     * What is signed, in a few words.
     */
    val `title`: kotlin.String
    ,
    /**
     * The text that is signed, in the language the session was begun in; its hash is in what is signed.
     */
    val `text`: kotlin.String
    ,
    /**
     * The documents' titles.
     */
    val `documents`: List<kotlin.String>
    ,
    /**
     * Four digits, the same on the screen of whoever asks; shown before the PIN is asked for.
     */
    val `verificationCode`: kotlin.String
    ,
    /**
     * Unix seconds after which nothing is signed any more.
     */
    val `expiresAt`: kotlin.Long
    ,
    /**
     * The same, as people write it.
     */
    val `expires`: kotlin.String
    ,
    /**
     * `begun`, `signing`, `signed`, or how it ended: `ok`, `timeout`, `not-registered`, `user-cancelled`,
     * `hash-mismatch`, `phone-absent`, `delivery-error`, `sim-error`, `pin-blocked`, `card-blocked`.
     */
    val `stateId`: kotlin.String
    ,
    /**
     * What that means and what comes next.
     */
    val `state`: StateText
    ,
    /**
     * How it ended, if it did.
     */
    val `outcome`: SessionOutcome?

){
    final override fun toString(): String = "SessionView(hidden)"

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeSessionView: FfiConverterRustBuffer<SessionView> {
    override fun read(buf: ByteBuffer): SessionView {
        return SessionView(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterLong.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeStateText.read(buf),
            FfiConverterOptionalTypeSessionOutcome.read(buf),
        )
    }

    override fun allocationSize(value: SessionView) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`subjectId`) +
            FfiConverterOptionalString.allocationSize(value.`requestId`) +
            FfiConverterString.allocationSize(value.`party`) +
            FfiConverterString.allocationSize(value.`title`) +
            FfiConverterString.allocationSize(value.`text`) +
            FfiConverterSequenceString.allocationSize(value.`documents`) +
            FfiConverterString.allocationSize(value.`verificationCode`) +
            FfiConverterLong.allocationSize(value.`expiresAt`) +
            FfiConverterString.allocationSize(value.`expires`) +
            FfiConverterString.allocationSize(value.`stateId`) +
            FfiConverterTypeStateText.allocationSize(value.`state`) +
            FfiConverterOptionalTypeSessionOutcome.allocationSize(value.`outcome`)
    )

    override fun write(value: SessionView, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterString.write(value.`subjectId`, buf)
            FfiConverterOptionalString.write(value.`requestId`, buf)
            FfiConverterString.write(value.`party`, buf)
            FfiConverterString.write(value.`title`, buf)
            FfiConverterString.write(value.`text`, buf)
            FfiConverterSequenceString.write(value.`documents`, buf)
            FfiConverterString.write(value.`verificationCode`, buf)
            FfiConverterLong.write(value.`expiresAt`, buf)
            FfiConverterString.write(value.`expires`, buf)
            FfiConverterString.write(value.`stateId`, buf)
            FfiConverterTypeStateText.write(value.`state`, buf)
            FfiConverterOptionalTypeSessionOutcome.write(value.`outcome`, buf)
    }
}

/**
 * A level that a key can have.
 */
public data class SignatureLevel (
    /**
     * Stable name: `sim-applet`, `device-se`, `software`, `split-key`.
     */
    val `id`: kotlin.String
    ,
    /**
     * Whether it can be had: `split-key` is an experiment that is not built.
     */
    val `built`: kotlin.Boolean
    ,
    /**
     * Its name, and what it protects from and what not.
     */
    val `text`: StateText

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeSignatureLevel: FfiConverterRustBuffer<SignatureLevel> {
    override fun read(buf: ByteBuffer): SignatureLevel {
        return SignatureLevel(
            FfiConverterString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterTypeStateText.read(buf),
        )
    }

    override fun allocationSize(value: SignatureLevel) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterBoolean.allocationSize(value.`built`) +
            FfiConverterTypeStateText.allocationSize(value.`text`)
    )

    override fun write(value: SignatureLevel, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterBoolean.write(value.`built`, buf)
            FfiConverterTypeStateText.write(value.`text`, buf)
    }
}

/**
 * What is to be thought of a signed file or a container.
 */
public data class SignatureReport (
    /**
     * The worst of everything in it.
     */
    val `verdict`: Verdict
    ,
    /**
     * What that means and what to do.
     */
    val `state`: StateText
    ,
    /**
     * Each who signed.
     */
    val `signers`: List<SignerReport>
    ,
    /**
     * The documents of a container; empty for a single file.
     */
    val `documents`: List<DocumentReport>

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeSignatureReport: FfiConverterRustBuffer<SignatureReport> {
    override fun read(buf: ByteBuffer): SignatureReport {
        return SignatureReport(
            FfiConverterTypeVerdict.read(buf),
            FfiConverterTypeStateText.read(buf),
            FfiConverterSequenceTypeSignerReport.read(buf),
            FfiConverterSequenceTypeDocumentReport.read(buf),
        )
    }

    override fun allocationSize(value: SignatureReport) = (
            FfiConverterTypeVerdict.allocationSize(value.`verdict`) +
            FfiConverterTypeStateText.allocationSize(value.`state`) +
            FfiConverterSequenceTypeSignerReport.allocationSize(value.`signers`) +
            FfiConverterSequenceTypeDocumentReport.allocationSize(value.`documents`)
    )

    override fun write(value: SignatureReport, buf: ByteBuffer) {
            FfiConverterTypeVerdict.write(value.`verdict`, buf)
            FfiConverterTypeStateText.write(value.`state`, buf)
            FfiConverterSequenceTypeSignerReport.write(value.`signers`, buf)
            FfiConverterSequenceTypeDocumentReport.write(value.`documents`, buf)
    }
}

/**
 * A file's detached signature.
 */
public data class SignedFile (
    /**
     * CAdES-B-B in DER, detached (`.p7s`).
     */
    val `signature`: kotlin.ByteArray
    ,
    /**
     * Four digits of the content's hash.
     */
    val `verificationCode`: kotlin.String
    ,
    /**
     * Whom the certificate names.
     */
    val `signer`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeSignedFile: FfiConverterRustBuffer<SignedFile> {
    override fun read(buf: ByteBuffer): SignedFile {
        return SignedFile(
            FfiConverterByteArray.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: SignedFile) = (
            FfiConverterByteArray.allocationSize(value.`signature`) +
            FfiConverterString.allocationSize(value.`verificationCode`) +
            FfiConverterString.allocationSize(value.`signer`)
    )

    override fun write(value: SignedFile, buf: ByteBuffer) {
            FfiConverterByteArray.write(value.`signature`, buf)
            FfiConverterString.write(value.`verificationCode`, buf)
            FfiConverterString.write(value.`signer`, buf)
    }
}

/**
 * What is to be thought of one who signed. Believe the names and times only where the verdict is "valid".
 */
public data class SignerReport (
    /**
     * What it comes to.
     */
    val `verdict`: Verdict
    ,
    /**
     * Stable name of the reason: `valid`, `altered`, `bad-signature`, `untrusted`, `expired`, `wrong-usage`, `revoked`,
     * `unsupported`.
     */
    val `reasonId`: kotlin.String
    ,
    /**
     * The reason in words.
     */
    val `reason`: kotlin.String
    ,
    /**
     * Everything that a person should know, a sentence each: who and when, the stamp, revocation, the issuer.
     */
    val `lines`: List<kotlin.String>
    ,
    /**
     * Whom the certificate names.
     */
    val `name`: kotlin.String
    ,
    /**
     * The certificate's number, lower-case hex.
     */
    val `serial`: kotlin.String
    ,
    /**
     * Level of the signature: `B-B`, or `B-T` where a time stamp holds; `CMS` and `CMS-T` where it is no CAdES.
     */
    val `level`: kotlin.String
    ,
    /**
     * The signature algorithm, dotted.
     */
    val `algorithm`: kotlin.String
    ,
    /**
     * Its name; the dotted identifier where there is none.
     */
    val `algorithmName`: kotlin.String
    ,
    /**
     * Dotted identifier of what is not supported.
     */
    val `unsupportedOid`: kotlin.String?
    ,
    /**
     * When the signer says that it signed, Unix seconds.
     */
    val `statedAt`: kotlin.Long?
    ,
    /**
     * The time stamp: `none`, `holds`, `fails`, `unsupported`.
     */
    val `stamp`: kotlin.String
    ,
    /**
     * When it was stamped, Unix seconds.
     */
    val `stampedAt`: kotlin.Long?
    ,
    /**
     * Who stamped it.
     */
    val `stampedBy`: kotlin.String?
    ,
    /**
     * The moment that the certificates were judged at, Unix seconds.
     */
    val `judgedAt`: kotlin.Long
    ,
    /**
     * Where that moment is from: `stamp`, `now`, `stated`.
     */
    val `judgedBy`: kotlin.String
    ,
    /**
     * Revocation: `good`, `revoked`, `unknown`, `no-answer`.
     */
    val `revocation`: kotlin.String
    ,
    /**
     * When that was known to be so, or since when it is revoked, Unix seconds.
     */
    val `revocationAt`: kotlin.Long?
    ,
    /**
     * Why it was revoked, as `key-compromise`.
     */
    val `revocationReason`: kotlin.String?
    ,
    /**
     * Policies of the certificate, dotted: the key's level, what is known of the SIM.
     */
    val `policies`: List<kotlin.String>
    ,
    /**
     * Purposes of the certificate (EKU), dotted.
     */
    val `purposes`: List<kotlin.String>
    ,
    /**
     * The chain, from the signer to the trusted root; empty where none was found.
     */
    val `chain`: List<ChainLink>

){
    final override fun toString(): String = "SignerReport(hidden)"

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeSignerReport: FfiConverterRustBuffer<SignerReport> {
    override fun read(buf: ByteBuffer): SignerReport {
        return SignerReport(
            FfiConverterTypeVerdict.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterLong.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterSequenceTypeChainLink.read(buf),
        )
    }

    override fun allocationSize(value: SignerReport) = (
            FfiConverterTypeVerdict.allocationSize(value.`verdict`) +
            FfiConverterString.allocationSize(value.`reasonId`) +
            FfiConverterString.allocationSize(value.`reason`) +
            FfiConverterSequenceString.allocationSize(value.`lines`) +
            FfiConverterString.allocationSize(value.`name`) +
            FfiConverterString.allocationSize(value.`serial`) +
            FfiConverterString.allocationSize(value.`level`) +
            FfiConverterString.allocationSize(value.`algorithm`) +
            FfiConverterString.allocationSize(value.`algorithmName`) +
            FfiConverterOptionalString.allocationSize(value.`unsupportedOid`) +
            FfiConverterOptionalLong.allocationSize(value.`statedAt`) +
            FfiConverterString.allocationSize(value.`stamp`) +
            FfiConverterOptionalLong.allocationSize(value.`stampedAt`) +
            FfiConverterOptionalString.allocationSize(value.`stampedBy`) +
            FfiConverterLong.allocationSize(value.`judgedAt`) +
            FfiConverterString.allocationSize(value.`judgedBy`) +
            FfiConverterString.allocationSize(value.`revocation`) +
            FfiConverterOptionalLong.allocationSize(value.`revocationAt`) +
            FfiConverterOptionalString.allocationSize(value.`revocationReason`) +
            FfiConverterSequenceString.allocationSize(value.`policies`) +
            FfiConverterSequenceString.allocationSize(value.`purposes`) +
            FfiConverterSequenceTypeChainLink.allocationSize(value.`chain`)
    )

    override fun write(value: SignerReport, buf: ByteBuffer) {
            FfiConverterTypeVerdict.write(value.`verdict`, buf)
            FfiConverterString.write(value.`reasonId`, buf)
            FfiConverterString.write(value.`reason`, buf)
            FfiConverterSequenceString.write(value.`lines`, buf)
            FfiConverterString.write(value.`name`, buf)
            FfiConverterString.write(value.`serial`, buf)
            FfiConverterString.write(value.`level`, buf)
            FfiConverterString.write(value.`algorithm`, buf)
            FfiConverterString.write(value.`algorithmName`, buf)
            FfiConverterOptionalString.write(value.`unsupportedOid`, buf)
            FfiConverterOptionalLong.write(value.`statedAt`, buf)
            FfiConverterString.write(value.`stamp`, buf)
            FfiConverterOptionalLong.write(value.`stampedAt`, buf)
            FfiConverterOptionalString.write(value.`stampedBy`, buf)
            FfiConverterLong.write(value.`judgedAt`, buf)
            FfiConverterString.write(value.`judgedBy`, buf)
            FfiConverterString.write(value.`revocation`, buf)
            FfiConverterOptionalLong.write(value.`revocationAt`, buf)
            FfiConverterOptionalString.write(value.`revocationReason`, buf)
            FfiConverterSequenceString.write(value.`policies`, buf)
            FfiConverterSequenceString.write(value.`purposes`, buf)
            FfiConverterSequenceTypeChainLink.write(value.`chain`, buf)
    }
}

/**
 * What the citizen checks and signs.
 */
public data class SigningView (
    /**
     * The request's id.
     */
    val `requestId`: kotlin.String
    ,
    /**
     * The service's title.
     */
    val `title`: kotlin.String
    ,
    /**
     * The text that is signed, as it stands; its hash is in what is signed.
     */
    val `text`: kotlin.String
    ,
    /**
     * Four digits, the same on every screen of this signature.
     */
    val `verificationCode`: kotlin.String
    ,
    /**
     * The level of the key, in plain words.
     */
    val `level`: StateText

){
    final override fun toString(): String = "SigningView(hidden)"

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeSigningView: FfiConverterRustBuffer<SigningView> {
    override fun read(buf: ByteBuffer): SigningView {
        return SigningView(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterTypeStateText.read(buf),
        )
    }

    override fun allocationSize(value: SigningView) = (
            FfiConverterString.allocationSize(value.`requestId`) +
            FfiConverterString.allocationSize(value.`title`) +
            FfiConverterString.allocationSize(value.`text`) +
            FfiConverterString.allocationSize(value.`verificationCode`) +
            FfiConverterTypeStateText.allocationSize(value.`level`)
    )

    override fun write(value: SigningView, buf: ByteBuffer) {
            FfiConverterString.write(value.`requestId`, buf)
            FfiConverterString.write(value.`title`, buf)
            FfiConverterString.write(value.`text`, buf)
            FfiConverterString.write(value.`verificationCode`, buf)
            FfiConverterTypeStateText.write(value.`level`, buf)
    }
}

/**
 * One SIM card or eSIM profile that is in use. What the phone doesn't tell is left out. It tells one SIM from another
 * and is never key material; the number of the card is kept as a keyed hash only.
 */
public data class Sim (
    /**
     * The number that this phone gave to the SIM when it first saw it.
     */
    val `subscription`: kotlin.Long?
    ,
    /**
     * The operator: country and network code, `40101`.
     */
    val `carrier`: kotlin.String?
    ,
    /**
     * What is printed on the card, where the app may read it.
     */
    val `iccid`: kotlin.String?

){
    final override fun toString(): String = "Sim(hidden)"

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeSim: FfiConverterRustBuffer<Sim> {
    override fun read(buf: ByteBuffer): Sim {
        return Sim(
            FfiConverterOptionalLong.read(buf),
            FfiConverterOptionalString.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: Sim) = (
            FfiConverterOptionalLong.allocationSize(value.`subscription`) +
            FfiConverterOptionalString.allocationSize(value.`carrier`) +
            FfiConverterOptionalString.allocationSize(value.`iccid`)
    )

    override fun write(value: Sim, buf: ByteBuffer) {
            FfiConverterOptionalLong.write(value.`subscription`, buf)
            FfiConverterOptionalString.write(value.`carrier`, buf)
            FfiConverterOptionalString.write(value.`iccid`, buf)
    }
}

/**
 * How the SIM card stands to the number that was linked, in one language.
 */
public data class SimView (
    /**
     * `unknown`, `same`, `away` or `changed`. While it is `changed`, nothing is signed: `startLink` with the citizen's
     * number proves it again.
     */
    val `stateId`: kotlin.String
    ,
    /**
     * What that means and what to do.
     */
    val `state`: StateText
    ,
    /**
     * When a change was noticed, as people write it.
     */
    val `changedAt`: kotlin.String?

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeSimView: FfiConverterRustBuffer<SimView> {
    override fun read(buf: ByteBuffer): SimView {
        return SimView(
            FfiConverterString.read(buf),
            FfiConverterTypeStateText.read(buf),
            FfiConverterOptionalString.read(buf),
        )
    }

    override fun allocationSize(value: SimView) = (
            FfiConverterString.allocationSize(value.`stateId`) +
            FfiConverterTypeStateText.allocationSize(value.`state`) +
            FfiConverterOptionalString.allocationSize(value.`changedAt`)
    )

    override fun write(value: SimView, buf: ByteBuffer) {
            FfiConverterString.write(value.`stateId`, buf)
            FfiConverterTypeStateText.write(value.`state`, buf)
            FfiConverterOptionalString.write(value.`changedAt`, buf)
    }
}

/**
 * A part of a title, in Unicode characters, that a shell may show in bold.
 */
public data class Span (
    /**
     * First character.
     */
    val `start`: kotlin.UInt
    ,
    /**
     * The character after the last.
     */
    val `end`: kotlin.UInt

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeSpan: FfiConverterRustBuffer<Span> {
    override fun read(buf: ByteBuffer): Span {
        return Span(
            FfiConverterUInt.read(buf),
            FfiConverterUInt.read(buf),
        )
    }

    override fun allocationSize(value: Span) = (
            FfiConverterUInt.allocationSize(value.`start`) +
            FfiConverterUInt.allocationSize(value.`end`)
    )

    override fun write(value: Span, buf: ByteBuffer) {
            FfiConverterUInt.write(value.`start`, buf)
            FfiConverterUInt.write(value.`end`, buf)
    }
}

/**
 * Short, plain and what-next text of something a citizen can see.
 */
public data class StateText (
    /**
     * Two or three words, fit to be read aloud.
     */
    val `short`: kotlin.String
    ,
    /**
     * One or two plain sentences.
     */
    val `plain`: kotlin.String
    ,
    /**
     * What the citizen does next, or that there is nothing to do.
     */
    val `next`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeStateText: FfiConverterRustBuffer<StateText> {
    override fun read(buf: ByteBuffer): StateText {
        return StateText(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: StateText) = (
            FfiConverterString.allocationSize(value.`short`) +
            FfiConverterString.allocationSize(value.`plain`) +
            FfiConverterString.allocationSize(value.`next`)
    )

    override fun write(value: StateText, buf: ByteBuffer) {
            FfiConverterString.write(value.`short`, buf)
            FfiConverterString.write(value.`plain`, buf)
            FfiConverterString.write(value.`next`, buf)
    }
}

/**
 * One step.
 */
public data class StepView (
    /**
     * Its name within the form.
     */
    val `id`: kotlin.String
    ,
    /**
     * What stands above it.
     */
    val `title`: kotlin.String
    ,
    /**
     * Whether nothing in it is left to do.
     */
    val `complete`: kotlin.Boolean
    ,
    /**
     * Whether anything in it is shown; one with nothing is passed over.
     */
    val `visible`: kotlin.Boolean

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeStepView: FfiConverterRustBuffer<StepView> {
    override fun read(buf: ByteBuffer): StepView {
        return StepView(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterBoolean.read(buf),
            FfiConverterBoolean.read(buf),
        )
    }

    override fun allocationSize(value: StepView) = (
            FfiConverterString.allocationSize(value.`id`) +
            FfiConverterString.allocationSize(value.`title`) +
            FfiConverterBoolean.allocationSize(value.`complete`) +
            FfiConverterBoolean.allocationSize(value.`visible`)
    )

    override fun write(value: StepView, buf: ByteBuffer) {
            FfiConverterString.write(value.`id`, buf)
            FfiConverterString.write(value.`title`, buf)
            FfiConverterBoolean.write(value.`complete`, buf)
            FfiConverterBoolean.write(value.`visible`, buf)
    }
}

/**
 * How the stores are.
 */
public data class StoreHealth (
    /**
     * The vault opens.
     */
    val `vault`: VaultHealth
    ,
    /**
     * Vaults that were damaged and set aside, by file name in the home.
     */
    val `setAside`: List<kotlin.String>
    ,
    /**
     * Bytes of the vault and its log.
     */
    val `vaultBytes`: kotlin.ULong
    ,
    /**
     * Bytes of the cache and its log.
     */
    val `cacheBytes`: kotlin.ULong

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeStoreHealth: FfiConverterRustBuffer<StoreHealth> {
    override fun read(buf: ByteBuffer): StoreHealth {
        return StoreHealth(
            FfiConverterTypeVaultHealth.read(buf),
            FfiConverterSequenceString.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
        )
    }

    override fun allocationSize(value: StoreHealth) = (
            FfiConverterTypeVaultHealth.allocationSize(value.`vault`) +
            FfiConverterSequenceString.allocationSize(value.`setAside`) +
            FfiConverterULong.allocationSize(value.`vaultBytes`) +
            FfiConverterULong.allocationSize(value.`cacheBytes`)
    )

    override fun write(value: StoreHealth, buf: ByteBuffer) {
            FfiConverterTypeVaultHealth.write(value.`vault`, buf)
            FfiConverterSequenceString.write(value.`setAside`, buf)
            FfiConverterULong.write(value.`vaultBytes`, buf)
            FfiConverterULong.write(value.`cacheBytes`, buf)
    }
}

/**
 * What a sync did.
 */
public data class SyncReport (
    /**
     * The content was replaced.
     */
    val `changed`: kotlin.Boolean
    ,
    /**
     * Version of the content now.
     */
    val `version`: kotlin.ULong
    ,
    /**
     * Bytes of bodies that travelled.
     */
    val `bytes`: kotlin.ULong

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeSyncReport: FfiConverterRustBuffer<SyncReport> {
    override fun read(buf: ByteBuffer): SyncReport {
        return SyncReport(
            FfiConverterBoolean.read(buf),
            FfiConverterULong.read(buf),
            FfiConverterULong.read(buf),
        )
    }

    override fun allocationSize(value: SyncReport) = (
            FfiConverterBoolean.allocationSize(value.`changed`) +
            FfiConverterULong.allocationSize(value.`version`) +
            FfiConverterULong.allocationSize(value.`bytes`)
    )

    override fun write(value: SyncReport, buf: ByteBuffer) {
            FfiConverterBoolean.write(value.`changed`, buf)
            FfiConverterULong.write(value.`version`, buf)
            FfiConverterULong.write(value.`bytes`, buf)
    }
}

/**
 * How long something takes.
 */
public data class Term (
    /**
     * How many, 1 to 3660.
     */
    val `amount`: kotlin.UInt
    ,
    /**
     * Of what.
     */
    val `unit`: TermUnit

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeTerm: FfiConverterRustBuffer<Term> {
    override fun read(buf: ByteBuffer): Term {
        return Term(
            FfiConverterUInt.read(buf),
            FfiConverterTypeTermUnit.read(buf),
        )
    }

    override fun allocationSize(value: Term) = (
            FfiConverterUInt.allocationSize(value.`amount`) +
            FfiConverterTypeTermUnit.allocationSize(value.`unit`)
    )

    override fun write(value: Term, buf: ByteBuffer) {
            FfiConverterUInt.write(value.`amount`, buf)
            FfiConverterTypeTermUnit.write(value.`unit`, buf)
    }
}

/**
 * One text in all three languages.
 */
public data class Wording (
    /**
     * Kazakh.
     */
    val `kk`: kotlin.String
    ,
    /**
     * Russian.
     */
    val `ru`: kotlin.String
    ,
    /**
     * English.
     */
    val `en`: kotlin.String

){

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeWording: FfiConverterRustBuffer<Wording> {
    override fun read(buf: ByteBuffer): Wording {
        return Wording(
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
            FfiConverterString.read(buf),
        )
    }

    override fun allocationSize(value: Wording) = (
            FfiConverterString.allocationSize(value.`kk`) +
            FfiConverterString.allocationSize(value.`ru`) +
            FfiConverterString.allocationSize(value.`en`)
    )

    override fun write(value: Wording, buf: ByteBuffer) {
            FfiConverterString.write(value.`kk`, buf)
            FfiConverterString.write(value.`ru`, buf)
            FfiConverterString.write(value.`en`, buf)
    }
}

/**
 * An answer as the citizen gave it. What it means for the question is decided by the core.
 */
public sealed class Answer {
    final override fun toString(): String = "Answer(hidden)"

    /**
     * Letters as typed, or the value of a choice.
     */
    data class Text(
        val v1: kotlin.String) : Answer()

    {

        companion object
    }

    /**
     * A number of a shell that has one. NaN and infinity are refused as an answer to mend.
     */
    data class Number(
        val v1: kotlin.Double) : Answer()

    {

        companion object
    }

    /**
     * A whole number.
     */
    data class Integer(
        val v1: kotlin.Long) : Answer()

    {

        companion object
    }

    /**
     * A tick, set or not.
     */
    data class Flag(
        val v1: kotlin.Boolean) : Answer()

    {

        companion object
    }

    /**
     * No answer: the old one is removed.
     */
    object Empty : Answer()

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeAnswer : FfiConverterRustBuffer<Answer>{
    override fun read(buf: ByteBuffer): Answer {
        return when(buf.getInt()) {
            1 -> Answer.Text(
                FfiConverterString.read(buf),
                )
            2 -> Answer.Number(
                FfiConverterDouble.read(buf),
                )
            3 -> Answer.Integer(
                FfiConverterLong.read(buf),
                )
            4 -> Answer.Flag(
                FfiConverterBoolean.read(buf),
                )
            5 -> Answer.Empty
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: Answer): ULong = when(value) {
        is Answer.Text -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.v1)
            )
        }
        is Answer.Number -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterDouble.allocationSize(value.v1)
            )
        }
        is Answer.Integer -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterLong.allocationSize(value.v1)
            )
        }
        is Answer.Flag -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterBoolean.allocationSize(value.v1)
            )
        }
        is Answer.Empty -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
    }

    override fun write(value: Answer, buf: ByteBuffer) {
        when(value) {
            is Answer.Text -> {
                buf.putInt(1)
                FfiConverterString.write(value.v1, buf)
                Unit
            }
            is Answer.Number -> {
                buf.putInt(2)
                FfiConverterDouble.write(value.v1, buf)
                Unit
            }
            is Answer.Integer -> {
                buf.putInt(3)
                FfiConverterLong.write(value.v1, buf)
                Unit
            }
            is Answer.Flag -> {
                buf.putInt(4)
                FfiConverterBoolean.write(value.v1, buf)
                Unit
            }
            is Answer.Empty -> {
                buf.putInt(5)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * How a question is drawn. Closed: a shell handles every one.
 */
public sealed class Block {

    /**
     * One line of text.
     */
    object Text : Block()

    /**
     * Several lines of text.
     */
    object Multiline : Block()

    /**
     * A number.
     */
    object Number : Block()

    /**
     * A day.
     */
    object Date : Block()

    /**
     * A mobile number.
     */
    object Phone : Block()

    /**
     * An IIN.
     */
    object Iin : Block()

    /**
     * One of many choices.
     */
    object Select : Block()

    /**
     * One of a few choices.
     */
    object Radio : Block()

    /**
     * Yes or no.
     */
    object Checkbox : Block()

    /**
     * An address, one text.
     */
    object Address : Block()

    /**
     * A note; nothing to answer.
     */
    object Info : Block()

    /**
     * Something newer than this version. The field's `note` asks to update the app; the draft is kept.
     */
    data class Unknown(
        /**
         * The widget's name in the form.
         */
        val `name`: kotlin.String) : Block()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeBlock : FfiConverterRustBuffer<Block>{
    override fun read(buf: ByteBuffer): Block {
        return when(buf.getInt()) {
            1 -> Block.Text
            2 -> Block.Multiline
            3 -> Block.Number
            4 -> Block.Date
            5 -> Block.Phone
            6 -> Block.Iin
            7 -> Block.Select
            8 -> Block.Radio
            9 -> Block.Checkbox
            10 -> Block.Address
            11 -> Block.Info
            12 -> Block.Unknown(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: Block): ULong = when(value) {
        is Block.Text -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Block.Multiline -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Block.Number -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Block.Date -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Block.Phone -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Block.Iin -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Block.Select -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Block.Radio -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Block.Checkbox -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Block.Address -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Block.Info -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Block.Unknown -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`name`)
            )
        }
    }

    override fun write(value: Block, buf: ByteBuffer) {
        when(value) {
            is Block.Text -> {
                buf.putInt(1)
                Unit
            }
            is Block.Multiline -> {
                buf.putInt(2)
                Unit
            }
            is Block.Number -> {
                buf.putInt(3)
                Unit
            }
            is Block.Date -> {
                buf.putInt(4)
                Unit
            }
            is Block.Phone -> {
                buf.putInt(5)
                Unit
            }
            is Block.Iin -> {
                buf.putInt(6)
                Unit
            }
            is Block.Select -> {
                buf.putInt(7)
                Unit
            }
            is Block.Radio -> {
                buf.putInt(8)
                Unit
            }
            is Block.Checkbox -> {
                buf.putInt(9)
                Unit
            }
            is Block.Address -> {
                buf.putInt(10)
                Unit
            }
            is Block.Info -> {
                buf.putInt(11)
                Unit
            }
            is Block.Unknown -> {
                buf.putInt(12)
                FfiConverterString.write(value.`name`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * What changed. It is stored already; read it from the client.
 */
public sealed class Change {

    /**
     * The catalogue was replaced.
     */
    object Catalogue : Change()

    /**
     * The link or its session changed.
     */
    object Identity : Change()

    /**
     * A draft was made, changed or removed.
     */
    data class Draft(
        /**
         * Draft id.
         */
        val `id`: kotlin.String) : Change()

    {

        companion object
    }

    /**
     * A request moved on.
     */
    data class Request(
        /**
         * Request id.
         */
        val `id`: kotlin.String) : Change()

    {

        companion object
    }

    /**
     * A document was stored.
     */
    data class Document(
        /**
         * Document id.
         */
        val `id`: kotlin.String) : Change()

    {

        companion object
    }

    /**
     * The signature key, its counter or certificate changed.
     */
    object Signature : Change()

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeChange : FfiConverterRustBuffer<Change>{
    override fun read(buf: ByteBuffer): Change {
        return when(buf.getInt()) {
            1 -> Change.Catalogue
            2 -> Change.Identity
            3 -> Change.Draft(
                FfiConverterString.read(buf),
                )
            4 -> Change.Request(
                FfiConverterString.read(buf),
                )
            5 -> Change.Document(
                FfiConverterString.read(buf),
                )
            6 -> Change.Signature
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: Change): ULong = when(value) {
        is Change.Catalogue -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Change.Identity -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Change.Draft -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`id`)
            )
        }
        is Change.Request -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`id`)
            )
        }
        is Change.Document -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`id`)
            )
        }
        is Change.Signature -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
    }

    override fun write(value: Change, buf: ByteBuffer) {
        when(value) {
            is Change.Catalogue -> {
                buf.putInt(1)
                Unit
            }
            is Change.Identity -> {
                buf.putInt(2)
                Unit
            }
            is Change.Draft -> {
                buf.putInt(3)
                FfiConverterString.write(value.`id`, buf)
                Unit
            }
            is Change.Request -> {
                buf.putInt(4)
                FfiConverterString.write(value.`id`, buf)
                Unit
            }
            is Change.Document -> {
                buf.putInt(5)
                FfiConverterString.write(value.`id`, buf)
                Unit
            }
            is Change.Signature -> {
                buf.putInt(6)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * Where a service can be asked for. The order here is the order in which channels are shown.
 */

public enum class Channel {

    /**
     * An app on this core.
     */
    APP,
    /**
     * The portal in a browser.
     */
    PORTAL,
    /**
     * The chat bot.
     */
    BOT,
    /**
     * Text messages.
     */
    SMS,
    /**
     * A service centre.
     */
    CENTRE;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeChannel: FfiConverterRustBuffer<Channel> {
    override fun read(buf: ByteBuffer) = try {
        Channel.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Channel) = 4UL

    override fun write(value: Channel, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * How the hits of a search were found.
 */

public enum class Found {

    /**
     * Every word of the query is in every hit.
     */
    ALL_WORDS,
    /**
     * Only with a slip of a letter forgiven, or with a word left out: a shell says "perhaps you meant".
     */
    NEARLY;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeFound: FfiConverterRustBuffer<Found> {
    override fun read(buf: ByteBuffer) = try {
        Found.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Found) = 4UL

    override fun write(value: Found, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * What the maker of the phone says of a key. The core passes it on; the authority judges it.
 */
public sealed class KeyEvidence {
    final override fun toString(): String = "KeyEvidence(hidden)"

    /**
     * The platform gives none, or could not give it now.
     */
    object Missing : KeyEvidence()

    /**
     * Android's key attestation.
     */
    data class AndroidChain(
        /**
         * Certificates in DER, the key's own first, the root last: at most 10, 64 KiB together.
         */
        val `certificates`: List<kotlin.ByteArray>) : KeyEvidence()

    {

        companion object
    }

    /**
     * Apple's App Attest. It attests a key of its own, so its client data is the challenge followed by SHA-256 of our
     * key's `spki` (64 bytes), and `clientDataHash` SHA-256 of that.
     */
    data class AppAttest(
        /**
         * The attestation object (CBOR), at most 64 KiB.
         */
        val `statement`: kotlin.ByteArray) : KeyEvidence()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeKeyEvidence : FfiConverterRustBuffer<KeyEvidence>{
    override fun read(buf: ByteBuffer): KeyEvidence {
        return when(buf.getInt()) {
            1 -> KeyEvidence.Missing
            2 -> KeyEvidence.AndroidChain(
                FfiConverterSequenceByteArray.read(buf),
                )
            3 -> KeyEvidence.AppAttest(
                FfiConverterByteArray.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: KeyEvidence): ULong = when(value) {
        is KeyEvidence.Missing -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is KeyEvidence.AndroidChain -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterSequenceByteArray.allocationSize(value.`certificates`)
            )
        }
        is KeyEvidence.AppAttest -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterByteArray.allocationSize(value.`statement`)
            )
        }
    }

    override fun write(value: KeyEvidence, buf: ByteBuffer) {
        when(value) {
            is KeyEvidence.Missing -> {
                buf.putInt(1)
                Unit
            }
            is KeyEvidence.AndroidChain -> {
                buf.putInt(2)
                FfiConverterSequenceByteArray.write(value.`certificates`, buf)
                Unit
            }
            is KeyEvidence.AppAttest -> {
                buf.putInt(3)
                FfiConverterByteArray.write(value.`statement`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * Where the device key lives; a hint of the shell's, never the level of a certificate.
 */

public enum class KeyHome {

    /**
     * A file; no hardware protects it.
     */
    SOFTWARE,
    /**
     * The phone's trusted environment.
     */
    TEE,
    /**
     * A separate secure element (StrongBox, Secure Enclave).
     */
    SECURE_ELEMENT;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeKeyHome: FfiConverterRustBuffer<KeyHome> {
    override fun read(buf: ByteBuffer) = try {
        KeyHome.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: KeyHome) = 4UL

    override fun write(value: KeyHome, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * What sort of trouble it is; a shell draws by kind, acts by code.
 */

public enum class Kind {

    /**
     * What was typed can't be right; the citizen mends it.
     */
    INPUT,
    /**
     * Who the citizen is: linking, session.
     */
    IDENTITY,
    /**
     * PIN, key or certificate.
     */
    SIGNATURE,
    /**
     * No line, or it broke.
     */
    OFFLINE,
    /**
     * The gateway is busy, broken, refuses, or does not keep the protocol.
     */
    GATEWAY,
    /**
     * Something else is in the way: another process, a later state.
     */
    CONFLICT,
    /**
     * The phone's storage.
     */
    STORAGE,
    /**
     * The catalogue or a form.
     */
    CATALOGUE,
    /**
     * A request, a receipt or a document.
     */
    DOCUMENT,
    /**
     * A defect of ours or of a port.
     */
    INTERNAL;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeKind: FfiConverterRustBuffer<Kind> {
    override fun read(buf: ByteBuffer) = try {
        Kind.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Kind) = 4UL

    override fun write(value: Kind, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * A language of the core. Kazakh is the default.
 */

public enum class Lang {

    /**
     * Kazakh.
     */
    KK,
    /**
     * Russian.
     */
    RU,
    /**
     * English.
     */
    EN;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeLang: FfiConverterRustBuffer<Lang> {
    override fun read(buf: ByteBuffer) = try {
        Lang.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Lang) = 4UL

    override fun write(value: Lang, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * What the phone believes of its line.
 */

public enum class Line {

    /**
     * There is a network.
     */
    ONLINE,
    /**
     * There is none; the core does not try.
     */
    OFFLINE,
    /**
     * Not known; the core tries.
     */
    UNKNOWN;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeLine: FfiConverterRustBuffer<Line> {
    override fun read(buf: ByteBuffer) = try {
        Line.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Line) = 4UL

    override fun write(value: Line, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * The strongest place in which a hit holds the query.
 */

public enum class MatchField {

    /**
     * The first word of its title.
     */
    TITLE,
    /**
     * Another word of its title, or one of the ways in which people ask for it.
     */
    NAME,
    /**
     * Its summary, result, category or life situation.
     */
    BODY;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeMatchField: FfiConverterRustBuffer<MatchField> {
    override fun read(buf: ByteBuffer) = try {
        MatchField.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: MatchField) = 4UL

    override fun write(value: MatchField, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * How an operation behaves at this moment.
 */

public enum class Mode {

    /**
     * It works, with or without a network.
     */
    WORKS,
    /**
     * It is taken now and carried out when there is a line.
     */
    QUEUED,
    /**
     * It needs something first; the code says what.
     */
    REFUSED;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeMode: FfiConverterRustBuffer<Mode> {
    override fun read(buf: ByteBuffer) = try {
        Mode.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Mode) = 4UL

    override fun write(value: Mode, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * Why the card can't be reached.
 */
internal sealed class NativeCardException: kotlin.Exception() {

    /**
     * The phone lets no app to its cards at all.
     */
    class Unsupported(
        ) : NativeCardException() {
        override val message
            get() = ""
    }

    /**
     * The phone has no such slot, or no card is in it.
     */
    class NoSlot(
        ) : NativeCardException() {
        override val message
            get() = ""
    }

    /**
     * The card's access rules don't let this app in: the operator has to write the app's certificate there.
     */
    class AccessRefused(
        ) : NativeCardException() {
        override val message
            get() = ""
    }

    /**
     * The card has no applet of this identifier.
     */
    class NoApplet(
        ) : NativeCardException() {
        override val message
            get() = ""
    }

    /**
     * The channel is gone: card pulled out, the phone's radio restarted, another app took it.
     */
    class ChannelLost(
        ) : NativeCardException() {
        override val message
            get() = ""
    }

    /**
     * Anything else between the app and the card. The detail is for the developer's log; it holds no secret and
     * nothing of a command.
     */
    class Failed(

        /**
         * What failed.
         */
        val `detail`: kotlin.String
        ) : NativeCardException() {
        override val message
            get() = "detail=${ `detail` }"
    }

    companion object ErrorHandler : UniffiRustCallStatusErrorHandler<NativeCardException> {
        override fun lift(error_buf: RustBuffer.ByValue): NativeCardException = FfiConverterTypeNativeCardError.lift(error_buf)
    }

}

/**
 * @suppress
 */
internal object FfiConverterTypeNativeCardError : FfiConverterRustBuffer<NativeCardException> {
    override fun read(buf: ByteBuffer): NativeCardException {

        return when(buf.getInt()) {
            1 -> NativeCardException.Unsupported()
            2 -> NativeCardException.NoSlot()
            3 -> NativeCardException.AccessRefused()
            4 -> NativeCardException.NoApplet()
            5 -> NativeCardException.ChannelLost()
            6 -> NativeCardException.Failed(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid error enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: NativeCardException): ULong {
        return when(value) {
            is NativeCardException.Unsupported -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
            )
            is NativeCardException.NoSlot -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
            )
            is NativeCardException.AccessRefused -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
            )
            is NativeCardException.NoApplet -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
            )
            is NativeCardException.ChannelLost -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
            )
            is NativeCardException.Failed -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterString.allocationSize(value.`detail`)
            )
        }
    }

    override fun write(value: NativeCardException, buf: ByteBuffer) {
        when(value) {
            is NativeCardException.Unsupported -> {
                buf.putInt(1)
                Unit
            }
            is NativeCardException.NoSlot -> {
                buf.putInt(2)
                Unit
            }
            is NativeCardException.AccessRefused -> {
                buf.putInt(3)
                Unit
            }
            is NativeCardException.NoApplet -> {
                buf.putInt(4)
                Unit
            }
            is NativeCardException.ChannelLost -> {
                buf.putInt(5)
                Unit
            }
            is NativeCardException.Failed -> {
                buf.putInt(6)
                FfiConverterString.write(value.`detail`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }

}

/**
 * The one error of every call.
 */
internal sealed class NativeException: kotlin.Exception() {

    /**
     * What went wrong.
     */
    class Failed(

        /**
         * All of it.
         */
        val `failure`: Failure
        ) : NativeException() {
        override val message
            get() = "failure=${ `failure` }"
    }

    companion object ErrorHandler : UniffiRustCallStatusErrorHandler<NativeException> {
        override fun lift(error_buf: RustBuffer.ByValue): NativeException = FfiConverterTypeNativeError.lift(error_buf)
    }

}

/**
 * @suppress
 */
internal object FfiConverterTypeNativeError : FfiConverterRustBuffer<NativeException> {
    override fun read(buf: ByteBuffer): NativeException {

        return when(buf.getInt()) {
            1 -> NativeException.Failed(
                FfiConverterTypeFailure.read(buf),
                )
            else -> throw RuntimeException("invalid error enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: NativeException): ULong {
        return when(value) {
            is NativeException.Failed -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterTypeFailure.allocationSize(value.`failure`)
            )
        }
    }

    override fun write(value: NativeException, buf: ByteBuffer) {
        when(value) {
            is NativeException.Failed -> {
                buf.putInt(1)
                FfiConverterTypeFailure.write(value.`failure`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }

}

/**
 * A port of the app failed.
 */
internal sealed class NativePortException: kotlin.Exception() {

    /**
     * It failed; the detail is for the developer's log and holds no secret.
     */
    class Failed(

        /**
         * What failed.
         */
        val `detail`: kotlin.String
        ) : NativePortException() {
        override val message
            get() = "detail=${ `detail` }"
    }

    companion object ErrorHandler : UniffiRustCallStatusErrorHandler<NativePortException> {
        override fun lift(error_buf: RustBuffer.ByValue): NativePortException = FfiConverterTypeNativePortError.lift(error_buf)
    }

}

/**
 * @suppress
 */
internal object FfiConverterTypeNativePortError : FfiConverterRustBuffer<NativePortException> {
    override fun read(buf: ByteBuffer): NativePortException {

        return when(buf.getInt()) {
            1 -> NativePortException.Failed(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid error enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: NativePortException): ULong {
        return when(value) {
            is NativePortException.Failed -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterString.allocationSize(value.`detail`)
            )
        }
    }

    override fun write(value: NativePortException, buf: ByteBuffer) {
        when(value) {
            is NativePortException.Failed -> {
                buf.putInt(1)
                FfiConverterString.write(value.`detail`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }

}

/**
 * Why hardware made no key or no signature.
 */
internal sealed class NativeSigningKeyException: kotlin.Exception() {

    /**
     * This phone makes no such keys; the core makes one of its own then.
     */
    class Unsupported(
        ) : NativeSigningKeyException() {
        override val message
            get() = ""
    }

    /**
     * The citizen did not confirm by finger, face or the screen lock's code.
     */
    class NotConfirmed(
        ) : NativeSigningKeyException() {
        override val message
            get() = ""
    }

    /**
     * The key is of no use any more: the fingers, face or screen lock it was bound to were changed, or it is gone.
     */
    class Invalidated(
        ) : NativeSigningKeyException() {
        override val message
            get() = ""
    }

    /**
     * It can't be done now. The detail is for the developer's log and holds no secret.
     */
    class Unavailable(

        /**
         * What failed.
         */
        val `detail`: kotlin.String
        ) : NativeSigningKeyException() {
        override val message
            get() = "detail=${ `detail` }"
    }

    companion object ErrorHandler : UniffiRustCallStatusErrorHandler<NativeSigningKeyException> {
        override fun lift(error_buf: RustBuffer.ByValue): NativeSigningKeyException = FfiConverterTypeNativeSigningKeyError.lift(error_buf)
    }

}

/**
 * @suppress
 */
internal object FfiConverterTypeNativeSigningKeyError : FfiConverterRustBuffer<NativeSigningKeyException> {
    override fun read(buf: ByteBuffer): NativeSigningKeyException {

        return when(buf.getInt()) {
            1 -> NativeSigningKeyException.Unsupported()
            2 -> NativeSigningKeyException.NotConfirmed()
            3 -> NativeSigningKeyException.Invalidated()
            4 -> NativeSigningKeyException.Unavailable(
                FfiConverterString.read(buf),
                )
            else -> throw RuntimeException("invalid error enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: NativeSigningKeyException): ULong {
        return when(value) {
            is NativeSigningKeyException.Unsupported -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
            )
            is NativeSigningKeyException.NotConfirmed -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
            )
            is NativeSigningKeyException.Invalidated -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
            )
            is NativeSigningKeyException.Unavailable -> (
                // Add the size for the Int that specifies the variant plus the size needed for all fields
                4UL
                + FfiConverterString.allocationSize(value.`detail`)
            )
        }
    }

    override fun write(value: NativeSigningKeyException, buf: ByteBuffer) {
        when(value) {
            is NativeSigningKeyException.Unsupported -> {
                buf.putInt(1)
                Unit
            }
            is NativeSigningKeyException.NotConfirmed -> {
                buf.putInt(2)
                Unit
            }
            is NativeSigningKeyException.Invalidated -> {
                buf.putInt(3)
                Unit
            }
            is NativeSigningKeyException.Unavailable -> {
                buf.putInt(4)
                FfiConverterString.write(value.`detail`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }

}

/**
 * Whether the same call can help later.
 */
public sealed class Retry {

    /**
     * The same call will fail again.
     */
    object Never : Retry()

    /**
     * The same call may work after so many seconds.
     */
    data class After(
        /**
         * Seconds to wait.
         */
        val `seconds`: kotlin.UInt) : Retry()

    {

        companion object
    }

    /**
     * The same call may work once the phone has a line.
     */
    object WhenOnline : Retry()

    /**
     * The citizen has to do something first; the citizen's text says what.
     */
    object AfterCitizenActs : Retry()

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeRetry : FfiConverterRustBuffer<Retry>{
    override fun read(buf: ByteBuffer): Retry {
        return when(buf.getInt()) {
            1 -> Retry.Never
            2 -> Retry.After(
                FfiConverterUInt.read(buf),
                )
            3 -> Retry.WhenOnline
            4 -> Retry.AfterCitizenActs
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: Retry): ULong = when(value) {
        is Retry.Never -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Retry.After -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterUInt.allocationSize(value.`seconds`)
            )
        }
        is Retry.WhenOnline -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is Retry.AfterCitizenActs -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
    }

    override fun write(value: Retry, buf: ByteBuffer) {
        when(value) {
            is Retry.Never -> {
                buf.putInt(1)
                Unit
            }
            is Retry.After -> {
                buf.putInt(2)
                FfiConverterUInt.write(value.`seconds`, buf)
                Unit
            }
            is Retry.WhenOnline -> {
                buf.putInt(3)
                Unit
            }
            is Retry.AfterCitizenActs -> {
                buf.putInt(4)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * How a signing session ended: the outcomes of Mobile-ID, and the two of ETSI TS 102 204 for a PIN and a key that
 * are blocked.
 */

public enum class SessionOutcome {

    /**
     * Signed, and whoever asked has it.
     */
    OK,
    /**
     * The citizen did not sign in time.
     */
    TIMEOUT,
    /**
     * This phone has no key, or no certificate in force.
     */
    NOT_REGISTERED,
    /**
     * The citizen said no.
     */
    USER_CANCELLED,
    /**
     * The document is not the one that was announced.
     */
    HASH_MISMATCH,
    /**
     * Time was over, and the phone had no line to sign or fetch with.
     */
    PHONE_ABSENT,
    /**
     * The signature was made and whoever asked did not get it.
     */
    DELIVERY_ERROR,
    /**
     * The SIM, the card or the phone's key store failed.
     */
    SIM_ERROR,
    /**
     * The PIN was wrong too often; the PUK unlocks the key.
     */
    PIN_BLOCKED,
    /**
     * The PUK was wrong too often, or there is none: only a new key helps.
     */
    CARD_BLOCKED;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeSessionOutcome: FfiConverterRustBuffer<SessionOutcome> {
    override fun read(buf: ByteBuffer) = try {
        SessionOutcome.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: SessionOutcome) = 4UL

    override fun write(value: SessionOutcome, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * Unit of a term.
 */

public enum class TermUnit {

    /**
     * Minutes.
     */
    MINUTES,
    /**
     * Hours.
     */
    HOURS,
    /**
     * Days on which offices work.
     */
    WORKING_DAYS,
    /**
     * Days.
     */
    CALENDAR_DAYS;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeTermUnit: FfiConverterRustBuffer<TermUnit> {
    override fun read(buf: ByteBuffer) = try {
        TermUnit.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: TermUnit) = 4UL

    override fun write(value: TermUnit, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * How the vault is.
 */
public sealed class VaultHealth {

    /**
     * It opens and is sound.
     */
    object Good : VaultHealth()

    /**
     * Not made yet: nothing private is stored.
     */
    object Absent : VaultHealth()

    /**
     * It does not open; the code says why.
     */
    data class Closed(
        /**
         * Why.
         */
        val `code`: org.qyzmet.Code) : VaultHealth()

    {

        companion object
    }

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeVaultHealth : FfiConverterRustBuffer<VaultHealth>{
    override fun read(buf: ByteBuffer): VaultHealth {
        return when(buf.getInt()) {
            1 -> VaultHealth.Good
            2 -> VaultHealth.Absent
            3 -> VaultHealth.Closed(
                FfiConverterTypeCode.read(buf),
                )
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: VaultHealth): ULong = when(value) {
        is VaultHealth.Good -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is VaultHealth.Absent -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is VaultHealth.Closed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterTypeCode.allocationSize(value.`code`)
            )
        }
    }

    override fun write(value: VaultHealth, buf: ByteBuffer) {
        when(value) {
            is VaultHealth.Good -> {
                buf.putInt(1)
                Unit
            }
            is VaultHealth.Absent -> {
                buf.putInt(2)
                Unit
            }
            is VaultHealth.Closed -> {
                buf.putInt(3)
                FfiConverterTypeCode.write(value.`code`, buf)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * What a judgement comes to.
 */

public enum class Verdict {

    /**
     * It holds.
     */
    VALID,
    /**
     * It must not be relied on.
     */
    INVALID,
    /**
     * It may be good, but nothing here leads to its signer.
     */
    UNTRUSTED,
    /**
     * It uses what this version can't judge; neither valid nor invalid.
     */
    UNSUPPORTED;

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeVerdict: FfiConverterRustBuffer<Verdict> {
    override fun read(buf: ByteBuffer) = try {
        Verdict.values()[buf.getInt() - 1]
    } catch (e: IndexOutOfBoundsException) {
        throw RuntimeException("invalid enum value, something is very wrong!!", e)
    }

    override fun allocationSize(value: Verdict) = 4UL

    override fun write(value: Verdict, buf: ByteBuffer) {
        buf.putInt(value.ordinal + 1)
    }
}

/**
 * How a video session stands.
 */
public sealed class VideoNews {
    final override fun toString(): String = "VideoNews(hidden)"

    /**
     * The citizen waits.
     */
    data class Queue(
        /**
         * People ahead.
         */
        val `ahead`: kotlin.UInt,
        /**
         * Seconds that it will probably take.
         */
        val `seconds`: kotlin.UInt) : VideoNews()

    {

        companion object
    }

    /**
     * The operator asks for something.
     */
    data class Prompt(
        /**
         * Which: `look-straight`, `turn-left`, `turn-right`, `come-closer`, `more-light`, `show-document`,
         * `show-document-back`, `read-number`; others are shown as "do what the operator says".
         */
        val `id`: kotlin.String,
        /**
         * What is to be read out, 1 to 12 digits.
         */
        val `number`: kotlin.String?) : VideoNews()

    {

        companion object
    }

    /**
     * All is recorded; here is the sealed envelope for the authority.
     */
    data class Captured(
        /**
         * Opaque, at most 256 KiB.
         */
        val `envelope`: kotlin.ByteArray,
        /**
         * Seconds that it holds.
         */
        val `seconds`: kotlin.UInt) : VideoNews()

    {

        companion object
    }

    /**
     * The talk is over without an envelope: the operator decided before.
     */
    object Ended : VideoNews()

    /**
     * The provider knows the session no more.
     */
    object Gone : VideoNews()

    /**
     * The provider can't be reached.
     */
    object NoLine : VideoNews()

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeVideoNews : FfiConverterRustBuffer<VideoNews>{
    override fun read(buf: ByteBuffer): VideoNews {
        return when(buf.getInt()) {
            1 -> VideoNews.Queue(
                FfiConverterUInt.read(buf),
                FfiConverterUInt.read(buf),
                )
            2 -> VideoNews.Prompt(
                FfiConverterString.read(buf),
                FfiConverterOptionalString.read(buf),
                )
            3 -> VideoNews.Captured(
                FfiConverterByteArray.read(buf),
                FfiConverterUInt.read(buf),
                )
            4 -> VideoNews.Ended
            5 -> VideoNews.Gone
            6 -> VideoNews.NoLine
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: VideoNews): ULong = when(value) {
        is VideoNews.Queue -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterUInt.allocationSize(value.`ahead`)
                + FfiConverterUInt.allocationSize(value.`seconds`)
            )
        }
        is VideoNews.Prompt -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`id`)
                + FfiConverterOptionalString.allocationSize(value.`number`)
            )
        }
        is VideoNews.Captured -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterByteArray.allocationSize(value.`envelope`)
                + FfiConverterUInt.allocationSize(value.`seconds`)
            )
        }
        is VideoNews.Ended -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is VideoNews.Gone -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is VideoNews.NoLine -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
    }

    override fun write(value: VideoNews, buf: ByteBuffer) {
        when(value) {
            is VideoNews.Queue -> {
                buf.putInt(1)
                FfiConverterUInt.write(value.`ahead`, buf)
                FfiConverterUInt.write(value.`seconds`, buf)
                Unit
            }
            is VideoNews.Prompt -> {
                buf.putInt(2)
                FfiConverterString.write(value.`id`, buf)
                FfiConverterOptionalString.write(value.`number`, buf)
                Unit
            }
            is VideoNews.Captured -> {
                buf.putInt(3)
                FfiConverterByteArray.write(value.`envelope`, buf)
                FfiConverterUInt.write(value.`seconds`, buf)
                Unit
            }
            is VideoNews.Ended -> {
                buf.putInt(4)
                Unit
            }
            is VideoNews.Gone -> {
                buf.putInt(5)
                Unit
            }
            is VideoNews.NoLine -> {
                buf.putInt(6)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * What came of opening a video session.
 */
public sealed class VideoOpening {

    /**
     * The citizen is in the queue.
     */
    data class Open(
        /**
         * The provider's name of the session, at most 200 of A-Z a-z 0-9 - _ ..
         */
        val `session`: kotlin.String) : VideoOpening()

    {

        companion object
    }

    /**
     * All lines are taken; ask again later.
     */
    data class Busy(
        /**
         * In so many seconds.
         */
        val `seconds`: kotlin.UInt) : VideoOpening()

    {

        companion object
    }

    /**
     * Nobody works at this hour.
     */
    data class Closed(
        /**
         * Seconds until the queue opens.
         */
        val `seconds`: kotlin.UInt) : VideoOpening()

    {

        companion object
    }

    /**
     * The ticket is over; the core asks for another one.
     */
    object TicketOver : VideoOpening()

    /**
     * The provider can't be reached.
     */
    object NoLine : VideoOpening()

    companion object
}

/**
 * @suppress
 */
internal object FfiConverterTypeVideoOpening : FfiConverterRustBuffer<VideoOpening>{
    override fun read(buf: ByteBuffer): VideoOpening {
        return when(buf.getInt()) {
            1 -> VideoOpening.Open(
                FfiConverterString.read(buf),
                )
            2 -> VideoOpening.Busy(
                FfiConverterUInt.read(buf),
                )
            3 -> VideoOpening.Closed(
                FfiConverterUInt.read(buf),
                )
            4 -> VideoOpening.TicketOver
            5 -> VideoOpening.NoLine
            else -> throw RuntimeException("invalid enum value, something is very wrong!!")
        }
    }

    override fun allocationSize(value: VideoOpening): ULong = when(value) {
        is VideoOpening.Open -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterString.allocationSize(value.`session`)
            )
        }
        is VideoOpening.Busy -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterUInt.allocationSize(value.`seconds`)
            )
        }
        is VideoOpening.Closed -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
                + FfiConverterUInt.allocationSize(value.`seconds`)
            )
        }
        is VideoOpening.TicketOver -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
        is VideoOpening.NoLine -> {
            // Add the size for the Int that specifies the variant plus the size needed for all fields
            (
                4UL
            )
        }
    }

    override fun write(value: VideoOpening, buf: ByteBuffer) {
        when(value) {
            is VideoOpening.Open -> {
                buf.putInt(1)
                FfiConverterString.write(value.`session`, buf)
                Unit
            }
            is VideoOpening.Busy -> {
                buf.putInt(2)
                FfiConverterUInt.write(value.`seconds`, buf)
                Unit
            }
            is VideoOpening.Closed -> {
                buf.putInt(3)
                FfiConverterUInt.write(value.`seconds`, buf)
                Unit
            }
            is VideoOpening.TicketOver -> {
                buf.putInt(4)
                Unit
            }
            is VideoOpening.NoLine -> {
                buf.putInt(5)
                Unit
            }
        }.let { /* this makes the `when` an expression, which ensures it is exhaustive */ }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalUByte: FfiConverterRustBuffer<kotlin.UByte?> {
    override fun read(buf: ByteBuffer): kotlin.UByte? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterUByte.read(buf)
    }

    override fun allocationSize(value: kotlin.UByte?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterUByte.allocationSize(value)
        }
    }

    override fun write(value: kotlin.UByte?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterUByte.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalUInt: FfiConverterRustBuffer<kotlin.UInt?> {
    override fun read(buf: ByteBuffer): kotlin.UInt? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterUInt.read(buf)
    }

    override fun allocationSize(value: kotlin.UInt?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterUInt.allocationSize(value)
        }
    }

    override fun write(value: kotlin.UInt?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterUInt.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalULong: FfiConverterRustBuffer<kotlin.ULong?> {
    override fun read(buf: ByteBuffer): kotlin.ULong? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterULong.read(buf)
    }

    override fun allocationSize(value: kotlin.ULong?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterULong.allocationSize(value)
        }
    }

    override fun write(value: kotlin.ULong?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterULong.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalLong: FfiConverterRustBuffer<kotlin.Long?> {
    override fun read(buf: ByteBuffer): kotlin.Long? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterLong.read(buf)
    }

    override fun allocationSize(value: kotlin.Long?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterLong.allocationSize(value)
        }
    }

    override fun write(value: kotlin.Long?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterLong.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalBoolean: FfiConverterRustBuffer<kotlin.Boolean?> {
    override fun read(buf: ByteBuffer): kotlin.Boolean? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterBoolean.read(buf)
    }

    override fun allocationSize(value: kotlin.Boolean?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterBoolean.allocationSize(value)
        }
    }

    override fun write(value: kotlin.Boolean?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterBoolean.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalString: FfiConverterRustBuffer<kotlin.String?> {
    override fun read(buf: ByteBuffer): kotlin.String? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterString.read(buf)
    }

    override fun allocationSize(value: kotlin.String?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterString.allocationSize(value)
        }
    }

    override fun write(value: kotlin.String?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterString.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalByteArray: FfiConverterRustBuffer<kotlin.ByteArray?> {
    override fun read(buf: ByteBuffer): kotlin.ByteArray? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterByteArray.read(buf)
    }

    override fun allocationSize(value: kotlin.ByteArray?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterByteArray.allocationSize(value)
        }
    }

    override fun write(value: kotlin.ByteArray?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterByteArray.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeNativeCancel: FfiConverterRustBuffer<NativeCancel?> {
    override fun read(buf: ByteBuffer): NativeCancel? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeNativeCancel.read(buf)
    }

    override fun allocationSize(value: NativeCancel?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeNativeCancel.allocationSize(value)
        }
    }

    override fun write(value: NativeCancel?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeNativeCancel.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeNativeClock: FfiConverterRustBuffer<NativeClock?> {
    override fun read(buf: ByteBuffer): NativeClock? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeNativeClock.read(buf)
    }

    override fun allocationSize(value: NativeClock?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeNativeClock.allocationSize(value)
        }
    }

    override fun write(value: NativeClock?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeNativeClock.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeNativeConnectivity: FfiConverterRustBuffer<NativeConnectivity?> {
    override fun read(buf: ByteBuffer): NativeConnectivity? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeNativeConnectivity.read(buf)
    }

    override fun allocationSize(value: NativeConnectivity?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeNativeConnectivity.allocationSize(value)
        }
    }

    override fun write(value: NativeConnectivity?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeNativeConnectivity.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeNativeDeviceKey: FfiConverterRustBuffer<NativeDeviceKey?> {
    override fun read(buf: ByteBuffer): NativeDeviceKey? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeNativeDeviceKey.read(buf)
    }

    override fun allocationSize(value: NativeDeviceKey?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeNativeDeviceKey.allocationSize(value)
        }
    }

    override fun write(value: NativeDeviceKey?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeNativeDeviceKey.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeNativeObserver: FfiConverterRustBuffer<NativeObserver?> {
    override fun read(buf: ByteBuffer): NativeObserver? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeNativeObserver.read(buf)
    }

    override fun allocationSize(value: NativeObserver?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeNativeObserver.allocationSize(value)
        }
    }

    override fun write(value: NativeObserver?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeNativeObserver.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeNativeSigningKeys: FfiConverterRustBuffer<NativeSigningKeys?> {
    override fun read(buf: ByteBuffer): NativeSigningKeys? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeNativeSigningKeys.read(buf)
    }

    override fun allocationSize(value: NativeSigningKeys?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeNativeSigningKeys.allocationSize(value)
        }
    }

    override fun write(value: NativeSigningKeys?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeNativeSigningKeys.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeNativeSimCard: FfiConverterRustBuffer<NativeSimCard?> {
    override fun read(buf: ByteBuffer): NativeSimCard? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeNativeSimCard.read(buf)
    }

    override fun allocationSize(value: NativeSimCard?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeNativeSimCard.allocationSize(value)
        }
    }

    override fun write(value: NativeSimCard?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeNativeSimCard.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeNativeSimWatch: FfiConverterRustBuffer<NativeSimWatch?> {
    override fun read(buf: ByteBuffer): NativeSimWatch? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeNativeSimWatch.read(buf)
    }

    override fun allocationSize(value: NativeSimWatch?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeNativeSimWatch.allocationSize(value)
        }
    }

    override fun write(value: NativeSimWatch?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeNativeSimWatch.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeNativeVideoProvider: FfiConverterRustBuffer<NativeVideoProvider?> {
    override fun read(buf: ByteBuffer): NativeVideoProvider? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeNativeVideoProvider.read(buf)
    }

    override fun allocationSize(value: NativeVideoProvider?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeNativeVideoProvider.allocationSize(value)
        }
    }

    override fun write(value: NativeVideoProvider?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeNativeVideoProvider.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeCardKeyView: FfiConverterRustBuffer<CardKeyView?> {
    override fun read(buf: ByteBuffer): CardKeyView? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCardKeyView.read(buf)
    }

    override fun allocationSize(value: CardKeyView?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCardKeyView.allocationSize(value)
        }
    }

    override fun write(value: CardKeyView?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCardKeyView.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeCertificateView: FfiConverterRustBuffer<CertificateView?> {
    override fun read(buf: ByteBuffer): CertificateView? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCertificateView.read(buf)
    }

    override fun allocationSize(value: CertificateView?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCertificateView.allocationSize(value)
        }
    }

    override fun write(value: CertificateView?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCertificateView.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeCitizenView: FfiConverterRustBuffer<CitizenView?> {
    override fun read(buf: ByteBuffer): CitizenView? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCitizenView.read(buf)
    }

    override fun allocationSize(value: CitizenView?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCitizenView.allocationSize(value)
        }
    }

    override fun write(value: CitizenView?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCitizenView.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeConsentView: FfiConverterRustBuffer<ConsentView?> {
    override fun read(buf: ByteBuffer): ConsentView? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeConsentView.read(buf)
    }

    override fun allocationSize(value: ConsentView?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeConsentView.allocationSize(value)
        }
    }

    override fun write(value: ConsentView?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeConsentView.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeDeadlineView: FfiConverterRustBuffer<DeadlineView?> {
    override fun read(buf: ByteBuffer): DeadlineView? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeDeadlineView.read(buf)
    }

    override fun allocationSize(value: DeadlineView?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeDeadlineView.allocationSize(value)
        }
    }

    override fun write(value: DeadlineView?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeDeadlineView.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeEnvelopeView: FfiConverterRustBuffer<EnvelopeView?> {
    override fun read(buf: ByteBuffer): EnvelopeView? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeEnvelopeView.read(buf)
    }

    override fun allocationSize(value: EnvelopeView?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeEnvelopeView.allocationSize(value)
        }
    }

    override fun write(value: EnvelopeView?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeEnvelopeView.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeFieldError: FfiConverterRustBuffer<FieldError?> {
    override fun read(buf: ByteBuffer): FieldError? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeFieldError.read(buf)
    }

    override fun allocationSize(value: FieldError?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeFieldError.allocationSize(value)
        }
    }

    override fun write(value: FieldError?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeFieldError.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeNativePublishers: FfiConverterRustBuffer<NativePublishers?> {
    override fun read(buf: ByteBuffer): NativePublishers? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeNativePublishers.read(buf)
    }

    override fun allocationSize(value: NativePublishers?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeNativePublishers.allocationSize(value)
        }
    }

    override fun write(value: NativePublishers?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeNativePublishers.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypePromptView: FfiConverterRustBuffer<PromptView?> {
    override fun read(buf: ByteBuffer): PromptView? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypePromptView.read(buf)
    }

    override fun allocationSize(value: PromptView?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypePromptView.allocationSize(value)
        }
    }

    override fun write(value: PromptView?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypePromptView.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeQueueView: FfiConverterRustBuffer<QueueView?> {
    override fun read(buf: ByteBuffer): QueueView? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeQueueView.read(buf)
    }

    override fun allocationSize(value: QueueView?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeQueueView.allocationSize(value)
        }
    }

    override fun write(value: QueueView?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeQueueView.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeStateText: FfiConverterRustBuffer<StateText?> {
    override fun read(buf: ByteBuffer): StateText? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeStateText.read(buf)
    }

    override fun allocationSize(value: StateText?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeStateText.allocationSize(value)
        }
    }

    override fun write(value: StateText?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeStateText.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeSessionOutcome: FfiConverterRustBuffer<SessionOutcome?> {
    override fun read(buf: ByteBuffer): SessionOutcome? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeSessionOutcome.read(buf)
    }

    override fun allocationSize(value: SessionOutcome?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeSessionOutcome.allocationSize(value)
        }
    }

    override fun write(value: SessionOutcome?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeSessionOutcome.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalSequenceTypeSim: FfiConverterRustBuffer<List<Sim>?> {
    override fun read(buf: ByteBuffer): List<Sim>? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterSequenceTypeSim.read(buf)
    }

    override fun allocationSize(value: List<Sim>?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterSequenceTypeSim.allocationSize(value)
        }
    }

    override fun write(value: List<Sim>?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterSequenceTypeSim.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterOptionalTypeCode: FfiConverterRustBuffer<Code?> {
    override fun read(buf: ByteBuffer): Code? {
        if (buf.get().toInt() == 0) {
            return null
        }
        return FfiConverterTypeCode.read(buf)
    }

    override fun allocationSize(value: Code?): ULong {
        if (value == null) {
            return 1UL
        } else {
            return 1UL + FfiConverterTypeCode.allocationSize(value)
        }
    }

    override fun write(value: Code?, buf: ByteBuffer) {
        if (value == null) {
            buf.put(0)
        } else {
            buf.put(1)
            FfiConverterTypeCode.write(value, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceString: FfiConverterRustBuffer<List<kotlin.String>> {
    override fun read(buf: ByteBuffer): List<kotlin.String> {
        val len = buf.getInt()
        return List<kotlin.String>(len) {
            FfiConverterString.read(buf)
        }
    }

    override fun allocationSize(value: List<kotlin.String>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterString.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<kotlin.String>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterString.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceByteArray: FfiConverterRustBuffer<List<kotlin.ByteArray>> {
    override fun read(buf: ByteBuffer): List<kotlin.ByteArray> {
        val len = buf.getInt()
        return List<kotlin.ByteArray>(len) {
            FfiConverterByteArray.read(buf)
        }
    }

    override fun allocationSize(value: List<kotlin.ByteArray>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterByteArray.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<kotlin.ByteArray>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterByteArray.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeAuditLine: FfiConverterRustBuffer<List<AuditLine>> {
    override fun read(buf: ByteBuffer): List<AuditLine> {
        val len = buf.getInt()
        return List<AuditLine>(len) {
            FfiConverterTypeAuditLine.read(buf)
        }
    }

    override fun allocationSize(value: List<AuditLine>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeAuditLine.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<AuditLine>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeAuditLine.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeCardFound: FfiConverterRustBuffer<List<CardFound>> {
    override fun read(buf: ByteBuffer): List<CardFound> {
        val len = buf.getInt()
        return List<CardFound>(len) {
            FfiConverterTypeCardFound.read(buf)
        }
    }

    override fun allocationSize(value: List<CardFound>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeCardFound.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<CardFound>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeCardFound.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeCardView: FfiConverterRustBuffer<List<CardView>> {
    override fun read(buf: ByteBuffer): List<CardView> {
        val len = buf.getInt()
        return List<CardView>(len) {
            FfiConverterTypeCardView.read(buf)
        }
    }

    override fun allocationSize(value: List<CardView>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeCardView.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<CardView>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeCardView.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeCategoryView: FfiConverterRustBuffer<List<CategoryView>> {
    override fun read(buf: ByteBuffer): List<CategoryView> {
        val len = buf.getInt()
        return List<CategoryView>(len) {
            FfiConverterTypeCategoryView.read(buf)
        }
    }

    override fun allocationSize(value: List<CategoryView>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeCategoryView.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<CategoryView>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeCategoryView.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeChainLink: FfiConverterRustBuffer<List<ChainLink>> {
    override fun read(buf: ByteBuffer): List<ChainLink> {
        val len = buf.getInt()
        return List<ChainLink>(len) {
            FfiConverterTypeChainLink.read(buf)
        }
    }

    override fun allocationSize(value: List<ChainLink>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeChainLink.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ChainLink>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeChainLink.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeChannelView: FfiConverterRustBuffer<List<ChannelView>> {
    override fun read(buf: ByteBuffer): List<ChannelView> {
        val len = buf.getInt()
        return List<ChannelView>(len) {
            FfiConverterTypeChannelView.read(buf)
        }
    }

    override fun allocationSize(value: List<ChannelView>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeChannelView.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ChannelView>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeChannelView.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeContainerFile: FfiConverterRustBuffer<List<ContainerFile>> {
    override fun read(buf: ByteBuffer): List<ContainerFile> {
        val len = buf.getInt()
        return List<ContainerFile>(len) {
            FfiConverterTypeContainerFile.read(buf)
        }
    }

    override fun allocationSize(value: List<ContainerFile>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeContainerFile.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<ContainerFile>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeContainerFile.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeDocumentReport: FfiConverterRustBuffer<List<DocumentReport>> {
    override fun read(buf: ByteBuffer): List<DocumentReport> {
        val len = buf.getInt()
        return List<DocumentReport>(len) {
            FfiConverterTypeDocumentReport.read(buf)
        }
    }

    override fun allocationSize(value: List<DocumentReport>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeDocumentReport.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<DocumentReport>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeDocumentReport.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeDocumentView: FfiConverterRustBuffer<List<DocumentView>> {
    override fun read(buf: ByteBuffer): List<DocumentView> {
        val len = buf.getInt()
        return List<DocumentView>(len) {
            FfiConverterTypeDocumentView.read(buf)
        }
    }

    override fun allocationSize(value: List<DocumentView>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeDocumentView.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<DocumentView>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeDocumentView.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeDraftView: FfiConverterRustBuffer<List<DraftView>> {
    override fun read(buf: ByteBuffer): List<DraftView> {
        val len = buf.getInt()
        return List<DraftView>(len) {
            FfiConverterTypeDraftView.read(buf)
        }
    }

    override fun allocationSize(value: List<DraftView>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeDraftView.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<DraftView>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeDraftView.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeFieldProblem: FfiConverterRustBuffer<List<FieldProblem>> {
    override fun read(buf: ByteBuffer): List<FieldProblem> {
        val len = buf.getInt()
        return List<FieldProblem>(len) {
            FfiConverterTypeFieldProblem.read(buf)
        }
    }

    override fun allocationSize(value: List<FieldProblem>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeFieldProblem.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<FieldProblem>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeFieldProblem.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeFieldView: FfiConverterRustBuffer<List<FieldView>> {
    override fun read(buf: ByteBuffer): List<FieldView> {
        val len = buf.getInt()
        return List<FieldView>(len) {
            FfiConverterTypeFieldView.read(buf)
        }
    }

    override fun allocationSize(value: List<FieldView>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeFieldView.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<FieldView>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeFieldView.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeGuideStepView: FfiConverterRustBuffer<List<GuideStepView>> {
    override fun read(buf: ByteBuffer): List<GuideStepView> {
        val len = buf.getInt()
        return List<GuideStepView>(len) {
            FfiConverterTypeGuideStepView.read(buf)
        }
    }

    override fun allocationSize(value: List<GuideStepView>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeGuideStepView.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<GuideStepView>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeGuideStepView.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeHistoryLine: FfiConverterRustBuffer<List<HistoryLine>> {
    override fun read(buf: ByteBuffer): List<HistoryLine> {
        val len = buf.getInt()
        return List<HistoryLine>(len) {
            FfiConverterTypeHistoryLine.read(buf)
        }
    }

    override fun allocationSize(value: List<HistoryLine>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeHistoryLine.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<HistoryLine>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeHistoryLine.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeHit: FfiConverterRustBuffer<List<Hit>> {
    override fun read(buf: ByteBuffer): List<Hit> {
        val len = buf.getInt()
        return List<Hit>(len) {
            FfiConverterTypeHit.read(buf)
        }
    }

    override fun allocationSize(value: List<Hit>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeHit.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Hit>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeHit.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeOperation: FfiConverterRustBuffer<List<Operation>> {
    override fun read(buf: ByteBuffer): List<Operation> {
        val len = buf.getInt()
        return List<Operation>(len) {
            FfiConverterTypeOperation.read(buf)
        }
    }

    override fun allocationSize(value: List<Operation>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeOperation.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Operation>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeOperation.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeOptionView: FfiConverterRustBuffer<List<OptionView>> {
    override fun read(buf: ByteBuffer): List<OptionView> {
        val len = buf.getInt()
        return List<OptionView>(len) {
            FfiConverterTypeOptionView.read(buf)
        }
    }

    override fun allocationSize(value: List<OptionView>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeOptionView.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<OptionView>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeOptionView.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeRequestView: FfiConverterRustBuffer<List<RequestView>> {
    override fun read(buf: ByteBuffer): List<RequestView> {
        val len = buf.getInt()
        return List<RequestView>(len) {
            FfiConverterTypeRequestView.read(buf)
        }
    }

    override fun allocationSize(value: List<RequestView>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRequestView.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<RequestView>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRequestView.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeRevocationChoice: FfiConverterRustBuffer<List<RevocationChoice>> {
    override fun read(buf: ByteBuffer): List<RevocationChoice> {
        val len = buf.getInt()
        return List<RevocationChoice>(len) {
            FfiConverterTypeRevocationChoice.read(buf)
        }
    }

    override fun allocationSize(value: List<RevocationChoice>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeRevocationChoice.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<RevocationChoice>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeRevocationChoice.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeSessionView: FfiConverterRustBuffer<List<SessionView>> {
    override fun read(buf: ByteBuffer): List<SessionView> {
        val len = buf.getInt()
        return List<SessionView>(len) {
            FfiConverterTypeSessionView.read(buf)
        }
    }

    override fun allocationSize(value: List<SessionView>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSessionView.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<SessionView>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeSessionView.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeSignatureLevel: FfiConverterRustBuffer<List<SignatureLevel>> {
    override fun read(buf: ByteBuffer): List<SignatureLevel> {
        val len = buf.getInt()
        return List<SignatureLevel>(len) {
            FfiConverterTypeSignatureLevel.read(buf)
        }
    }

    override fun allocationSize(value: List<SignatureLevel>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSignatureLevel.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<SignatureLevel>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeSignatureLevel.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeSignerReport: FfiConverterRustBuffer<List<SignerReport>> {
    override fun read(buf: ByteBuffer): List<SignerReport> {
        val len = buf.getInt()
        return List<SignerReport>(len) {
            FfiConverterTypeSignerReport.read(buf)
        }
    }

    override fun allocationSize(value: List<SignerReport>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSignerReport.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<SignerReport>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeSignerReport.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeSim: FfiConverterRustBuffer<List<Sim>> {
    override fun read(buf: ByteBuffer): List<Sim> {
        val len = buf.getInt()
        return List<Sim>(len) {
            FfiConverterTypeSim.read(buf)
        }
    }

    override fun allocationSize(value: List<Sim>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSim.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Sim>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeSim.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeSpan: FfiConverterRustBuffer<List<Span>> {
    override fun read(buf: ByteBuffer): List<Span> {
        val len = buf.getInt()
        return List<Span>(len) {
            FfiConverterTypeSpan.read(buf)
        }
    }

    override fun allocationSize(value: List<Span>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeSpan.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Span>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeSpan.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeStepView: FfiConverterRustBuffer<List<StepView>> {
    override fun read(buf: ByteBuffer): List<StepView> {
        val len = buf.getInt()
        return List<StepView>(len) {
            FfiConverterTypeStepView.read(buf)
        }
    }

    override fun allocationSize(value: List<StepView>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeStepView.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<StepView>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeStepView.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterSequenceTypeChannel: FfiConverterRustBuffer<List<Channel>> {
    override fun read(buf: ByteBuffer): List<Channel> {
        val len = buf.getInt()
        return List<Channel>(len) {
            FfiConverterTypeChannel.read(buf)
        }
    }

    override fun allocationSize(value: List<Channel>): ULong {
        val sizeForLength = 4UL
        val sizeForItems = value.map { FfiConverterTypeChannel.allocationSize(it) }.sum()
        return sizeForLength + sizeForItems
    }

    override fun write(value: List<Channel>, buf: ByteBuffer) {
        buf.putInt(value.size)
        value.iterator().forEach {
            FfiConverterTypeChannel.write(it, buf)
        }
    }
}

/**
 * @suppress
 */
internal object FfiConverterMapStringString: FfiConverterRustBuffer<Map<kotlin.String, kotlin.String>> {
    override fun read(buf: ByteBuffer): Map<kotlin.String, kotlin.String> {
        val len = buf.getInt()
        return buildMap<kotlin.String, kotlin.String>(len) {
            repeat(len) {
                val k = FfiConverterString.read(buf)
                val v = FfiConverterString.read(buf)
                this[k] = v
            }
        }
    }

    override fun allocationSize(value: Map<kotlin.String, kotlin.String>): ULong {
        val spaceForMapSize = 4UL
        val spaceForChildren = value.map { (k, v) ->
            FfiConverterString.allocationSize(k) +
            FfiConverterString.allocationSize(v)
        }.sum()
        return spaceForMapSize + spaceForChildren
    }

    override fun write(value: Map<kotlin.String, kotlin.String>, buf: ByteBuffer) {
        buf.putInt(value.size)
        // The parens on `(k, v)` here ensure we're calling the right method,
        // which is important for compatibility with older android devices.
        // Ref https://blog.danlew.net/2017/03/16/kotlin-puzzler-whose-line-is-it-anyways/
        value.forEach { (k, v) ->
            FfiConverterString.write(k, buf)
            FfiConverterString.write(v, buf)
        }
    }
}

public typealias Code = kotlin.String
internal typealias FfiConverterTypeCode = FfiConverterString

        /**
         * Version of the core.
         */
internal fun `coreVersion`(): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_func_core_version(

        _status)
}
    )
    }

        /**
         * A failure that is found on the app's side of the border, with the core's own words: a handle that is gone
         * already, a text that is no Unicode. A code that the core does not know is a defect.
         */
internal fun `failure`(`code`: kotlin.String, `developer`: kotlin.String, `args`: Map<kotlin.String, kotlin.String>): Failure {
            return FfiConverterTypeFailure.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_func_failure(

        FfiConverterString.lower(`code`),
        FfiConverterString.lower(`developer`),
        FfiConverterMapStringString.lower(`args`),_status)
}
    )
    }

        /**
         * A word or sentence of the screens, with its values; the id itself when there is none of it. An id that does
         * not begin with `screen-` is one of the core's own: `op-sign`, `month-1`. Does no I/O.
         */
internal fun `screenText`(`lang`: Lang, `id`: kotlin.String, `args`: Map<kotlin.String, kotlin.String>): kotlin.String {
            return FfiConverterString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_func_screen_text(

        FfiConverterTypeLang.lower(`lang`),
        FfiConverterString.lower(`id`),
        FfiConverterMapStringString.lower(`args`),_status)
}
    )
    }

        /**
         * Every word and sentence of the screens that names no value, by id: to be read once a language and kept.
         * Does no I/O.
         */
internal fun `screenTexts`(`lang`: Lang): Map<kotlin.String, kotlin.String> {
            return FfiConverterMapStringString.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_func_screen_texts(

        FfiConverterTypeLang.lower(`lang`),_status)
}
    )
    }

        /**
         * The three texts of a state, by its id without `state-`: for samples and pictures. Does no I/O.
         */
internal fun `stateText`(`lang`: Lang, `id`: kotlin.String, `args`: Map<kotlin.String, kotlin.String>): StateText {
            return FfiConverterTypeStateText.lift(
    uniffiRustCall() { _status ->
    UniffiLib.uniffi_qyzmet_ffi_fn_func_state_text(

        FfiConverterTypeLang.lower(`lang`),
        FfiConverterString.lower(`id`),
        FfiConverterMapStringString.lower(`args`),_status)
}
    )
    }
