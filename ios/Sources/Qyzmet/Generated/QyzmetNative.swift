// Written by bindings/ffi/bindgen from the library; don't edit. Anew: cargo run -p qyzmet-bindgen

// swiftlint:disable all
import Foundation

// Depending on the consumer's build setup, the low-level FFI code
// might be in a separate module, or it might be compiled inline into
// this module. This is a bit of light hackery to work with both.
#if canImport(CQyzmet)
internal import CQyzmet
#endif

fileprivate extension RustBuffer {
    // Allocate a new buffer, copying the contents of a `UInt8` array.
    init(bytes: [UInt8]) {
        let rbuf = bytes.withUnsafeBufferPointer { ptr in
            RustBuffer.from(ptr)
        }
        self.init(capacity: rbuf.capacity, len: rbuf.len, data: rbuf.data)
    }

    static func empty() -> RustBuffer {
        RustBuffer(capacity: 0, len:0, data: nil)
    }

    static func from(_ ptr: UnsafeBufferPointer<UInt8>) -> RustBuffer {
        try! rustCall { ffi_qyzmet_ffi_rustbuffer_from_bytes(ForeignBytes(bufferPointer: ptr), $0) }
    }

    // Frees the buffer in place.
    // The buffer must not be used after this is called.
    func deallocate() {
        try! rustCall { ffi_qyzmet_ffi_rustbuffer_free(self, $0) }
    }
}

fileprivate extension ForeignBytes {
    init(bufferPointer: UnsafeBufferPointer<UInt8>) {
        self.init(len: Int32(bufferPointer.count), data: bufferPointer.baseAddress)
    }

    init(rawBufferPointer: UnsafeRawBufferPointer) {
        self.init(
            len: Int32(rawBufferPointer.count),
            data: rawBufferPointer.baseAddress?.assumingMemoryBound(to: UInt8.self)
        )
    }
}

// Converter for `&[u8]` / `[ByRef] bytes` arguments.
//
// Conforms to `FfiConverter` so the compiler enforces the full converter
// method set. Only the scope-bound `lower(_:_body:)` overload is sound —
// zero-copy byte buffers only flow foreign -> Rust, and only in argument
// position. The four protocol-witness methods (`lift`, `lower`, `read`,
// `write`) `fatalError` at runtime if anyone reaches them.
//
// The scope-bound `lower` takes a closure because the `ForeignBytes`
// pointer is only guaranteed valid for the duration of
// `Data.withUnsafeBytes`. Callers must run the full FFI call inside
// the closure body.
fileprivate enum FfiConverterByRefBytes: FfiConverter {
    typealias SwiftType = Data
    typealias FfiType = ForeignBytes

    static func lower<R>(_ value: Data, _ body: (ForeignBytes) throws -> R) rethrows -> R {
        return try value.withUnsafeBytes { rawBuf in
            try body(ForeignBytes(rawBufferPointer: rawBuf))
        }
    }

    static func lower(_ value: Data) -> ForeignBytes {
        fatalError("ByRef bytes cannot use the plain lower: returning ForeignBytes escapes the Data.withUnsafeBytes scope. Use the scope-bound lower(_:_body:) overload instead.")
    }

    static func lift(_ value: ForeignBytes) throws -> Data {
        fatalError("ByRef bytes cannot be lifted: zero-copy &[u8] only flows foreign->Rust")
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Data {
        fatalError("ByRef bytes cannot be read from a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
    }

    static func write(_ value: Data, into buf: inout [UInt8]) {
        fatalError("ByRef bytes cannot be written to a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
    }
}

// For every type used in the interface, we provide helper methods for conveniently
// lifting and lowering that type from C-compatible data, and for reading and writing
// values of that type in a buffer.

// Helper classes/extensions that don't change.
// Someday, this will be in a library of its own.

fileprivate extension Data {
    init(rustBuffer: RustBuffer) {
        self.init(
            bytesNoCopy: rustBuffer.data!,
            count: Int(rustBuffer.len),
            deallocator: .none
        )
    }
}

// Define reader functionality.  Normally this would be defined in a class or
// struct, but we use standalone functions instead in order to make external
// types work.
//
// With external types, one swift source file needs to be able to call the read
// method on another source file's FfiConverter, but then what visibility
// should Reader have?
// - If Reader is fileprivate, then this means the read() must also
//   be fileprivate, which doesn't work with external types.
// - If Reader is internal/public, we'll get compile errors since both source
//   files will try define the same type.
//
// Instead, the read() method and these helper functions input a tuple of data

fileprivate func createReader(data: Data) -> (data: Data, offset: Data.Index) {
    (data: data, offset: 0)
}

// Reads an integer at the current offset, in big-endian order, and advances
// the offset on success. Throws if reading the integer would move the
// offset past the end of the buffer.
fileprivate func readInt<T: FixedWidthInteger>(_ reader: inout (data: Data, offset: Data.Index)) throws -> T {
    let range = reader.offset..<reader.offset + MemoryLayout<T>.size
    guard reader.data.count >= range.upperBound else {
        throw UniffiInternalError.bufferOverflow
    }
    if T.self == UInt8.self {
        let value = reader.data[reader.offset]
        reader.offset += 1
        return value as! T
    }
    var value: T = 0
    let _ = withUnsafeMutableBytes(of: &value, { reader.data.copyBytes(to: $0, from: range)})
    reader.offset = range.upperBound
    return value.bigEndian
}

// Reads an arbitrary number of bytes, to be used to read
// raw bytes, this is useful when lifting strings
fileprivate func readBytes(_ reader: inout (data: Data, offset: Data.Index), count: Int) throws -> Array<UInt8> {
    let range = reader.offset..<(reader.offset+count)
    guard reader.data.count >= range.upperBound else {
        throw UniffiInternalError.bufferOverflow
    }
    var value = [UInt8](repeating: 0, count: count)
    value.withUnsafeMutableBufferPointer({ buffer in
        reader.data.copyBytes(to: buffer, from: range)
    })
    reader.offset = range.upperBound
    return value
}

// Reads a float at the current offset.
fileprivate func readFloat(_ reader: inout (data: Data, offset: Data.Index)) throws -> Float {
    return Float(bitPattern: try readInt(&reader))
}

// Reads a float at the current offset.
fileprivate func readDouble(_ reader: inout (data: Data, offset: Data.Index)) throws -> Double {
    return Double(bitPattern: try readInt(&reader))
}

// Indicates if the offset has reached the end of the buffer.
fileprivate func hasRemaining(_ reader: (data: Data, offset: Data.Index)) -> Bool {
    return reader.offset < reader.data.count
}

// Define writer functionality.  Normally this would be defined in a class or
// struct, but we use standalone functions instead in order to make external
// types work.  See the above discussion on Readers for details.

fileprivate func createWriter() -> [UInt8] {
    return []
}

fileprivate func writeBytes<S>(_ writer: inout [UInt8], _ byteArr: S) where S: Sequence, S.Element == UInt8 {
    writer.append(contentsOf: byteArr)
}

// Writes an integer in big-endian order.
//
// Warning: make sure what you are trying to write
// is in the correct type!
fileprivate func writeInt<T: FixedWidthInteger>(_ writer: inout [UInt8], _ value: T) {
    var value = value.bigEndian
    withUnsafeBytes(of: &value) { writer.append(contentsOf: $0) }
}

fileprivate func writeFloat(_ writer: inout [UInt8], _ value: Float) {
    writeInt(&writer, value.bitPattern)
}

fileprivate func writeDouble(_ writer: inout [UInt8], _ value: Double) {
    writeInt(&writer, value.bitPattern)
}

// Protocol for types that transfer other types across the FFI. This is
// analogous to the Rust trait of the same name.
fileprivate protocol FfiConverter {
    associatedtype FfiType
    associatedtype SwiftType

    static func lift(_ value: FfiType) throws -> SwiftType
    static func lower(_ value: SwiftType) -> FfiType
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType
    static func write(_ value: SwiftType, into buf: inout [UInt8])
}

// Types conforming to `Primitive` pass themselves directly over the FFI.
fileprivate protocol FfiConverterPrimitive: FfiConverter where FfiType == SwiftType { }

extension FfiConverterPrimitive {
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    static func lift(_ value: FfiType) throws -> SwiftType {
        return value
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    static func lower(_ value: SwiftType) -> FfiType {
        return value
    }
}

// Types conforming to `FfiConverterRustBuffer` lift and lower into a `RustBuffer`.
// Used for complex types where it's hard to write a custom lift/lower.
fileprivate protocol FfiConverterRustBuffer: FfiConverter where FfiType == RustBuffer {}

extension FfiConverterRustBuffer {
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    static func lift(_ buf: RustBuffer) throws -> SwiftType {
        var reader = createReader(data: Data(rustBuffer: buf))
        let value = try read(from: &reader)
        if hasRemaining(reader) {
            throw UniffiInternalError.incompleteData
        }
        buf.deallocate()
        return value
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    static func lower(_ value: SwiftType) -> RustBuffer {
          var writer = createWriter()
          write(value, into: &writer)
          return RustBuffer(bytes: writer)
    }
}
// An error type for FFI errors. These errors occur at the UniFFI level, not
// the library level.
fileprivate enum UniffiInternalError: LocalizedError {
    case bufferOverflow
    case incompleteData
    case unexpectedOptionalTag
    case unexpectedEnumCase
    case unexpectedNullPointer
    case unexpectedRustCallStatusCode
    case unexpectedRustCallError
    case unexpectedStaleHandle
    case rustPanic(_ message: String)

    var errorDescription: String? {
        switch self {
        case .bufferOverflow: return "Reading the requested value would read past the end of the buffer"
        case .incompleteData: return "The buffer still has data after lifting its containing value"
        case .unexpectedOptionalTag: return "Unexpected optional tag; should be 0 or 1"
        case .unexpectedEnumCase: return "Raw enum value doesn't match any cases"
        case .unexpectedNullPointer: return "Raw pointer value was null"
        case .unexpectedRustCallStatusCode: return "Unexpected RustCallStatus code"
        case .unexpectedRustCallError: return "CALL_ERROR but no errorClass specified"
        case .unexpectedStaleHandle: return "The object in the handle map has been dropped already"
        case let .rustPanic(message): return message
        }
    }
}

fileprivate extension NSLock {
    func withLock<T>(f: () throws -> T) rethrows -> T {
        self.lock()
        defer { self.unlock() }
        return try f()
    }
}

fileprivate let CALL_SUCCESS: Int8 = 0
fileprivate let CALL_ERROR: Int8 = 1
fileprivate let CALL_UNEXPECTED_ERROR: Int8 = 2
fileprivate let CALL_CANCELLED: Int8 = 3

fileprivate extension RustCallStatus {
    init() {
        self.init(
            code: CALL_SUCCESS,
            errorBuf: RustBuffer.init(
                capacity: 0,
                len: 0,
                data: nil
            )
        )
    }
}

private func rustCall<T>(_ callback: (UnsafeMutablePointer<RustCallStatus>) -> T) throws -> T {
    let neverThrow: ((RustBuffer) throws -> Never)? = nil
    return try makeRustCall(callback, errorHandler: neverThrow)
}

private func rustCallWithError<T, E: Swift.Error>(
    _ errorHandler: @escaping (RustBuffer) throws -> E,
    _ callback: (UnsafeMutablePointer<RustCallStatus>) -> T) throws -> T {
    try makeRustCall(callback, errorHandler: errorHandler)
}

private func makeRustCall<T, E: Swift.Error>(
    _ callback: (UnsafeMutablePointer<RustCallStatus>) -> T,
    errorHandler: ((RustBuffer) throws -> E)?
) throws -> T {
    uniffiEnsureQyzmetFfiInitialized()
    var callStatus = RustCallStatus.init()
    let returnedVal = callback(&callStatus)
    try uniffiCheckCallStatus(callStatus: callStatus, errorHandler: errorHandler)
    return returnedVal
}

private func uniffiCheckCallStatus<E: Swift.Error>(
    callStatus: RustCallStatus,
    errorHandler: ((RustBuffer) throws -> E)?
) throws {
    switch callStatus.code {
        case CALL_SUCCESS:
            return

        case CALL_ERROR:
            if let errorHandler = errorHandler {
                throw try errorHandler(callStatus.errorBuf)
            } else {
                callStatus.errorBuf.deallocate()
                throw UniffiInternalError.unexpectedRustCallError
            }

        case CALL_UNEXPECTED_ERROR:
            // When the rust code sees a panic, it tries to construct a RustBuffer
            // with the message.  But if that code panics, then it just sends back
            // an empty buffer.
            if callStatus.errorBuf.len > 0 {
                throw UniffiInternalError.rustPanic(try FfiConverterString.lift(callStatus.errorBuf))
            } else {
                callStatus.errorBuf.deallocate()
                throw UniffiInternalError.rustPanic("Rust panic")
            }

        case CALL_CANCELLED:
            fatalError("Cancellation not supported yet")

        default:
            throw UniffiInternalError.unexpectedRustCallStatusCode
    }
}

private func uniffiTraitInterfaceCall<T>(
    callStatus: UnsafeMutablePointer<RustCallStatus>,
    makeCall: () throws -> T,
    writeReturn: (T) -> ()
) {
    do {
        try writeReturn(makeCall())
    } catch let error {
        callStatus.pointee.code = CALL_UNEXPECTED_ERROR
        callStatus.pointee.errorBuf = FfiConverterString.lower(String(describing: error))
    }
}

private func uniffiTraitInterfaceCallWithError<T, E>(
    callStatus: UnsafeMutablePointer<RustCallStatus>,
    makeCall: () throws -> T,
    writeReturn: (T) -> (),
    lowerError: (E) -> RustBuffer
) {
    do {
        try writeReturn(makeCall())
    } catch let error as E {
        callStatus.pointee.code = CALL_ERROR
        callStatus.pointee.errorBuf = lowerError(error)
    } catch {
        callStatus.pointee.code = CALL_UNEXPECTED_ERROR
        callStatus.pointee.errorBuf = FfiConverterString.lower(String(describing: error))
    }
}
// Initial value and increment amount for handles.
// These ensure that SWIFT handles always have the lowest bit set
fileprivate let UNIFFI_HANDLEMAP_INITIAL: UInt64 = 1
fileprivate let UNIFFI_HANDLEMAP_DELTA: UInt64 = 2

fileprivate final class UniffiHandleMap<T>: @unchecked Sendable {
    // All mutation happens with this lock held, which is why we implement @unchecked Sendable.
    private let lock = NSLock()
    private var map: [UInt64: T] = [:]
    private var currentHandle: UInt64 = UNIFFI_HANDLEMAP_INITIAL

    func insert(obj: T) -> UInt64 {
        lock.withLock {
            return doInsert(obj)
        }
    }

    // Low-level insert function, this assumes `lock` is held.
    private func doInsert(_ obj: T) -> UInt64 {
        let handle = currentHandle
        currentHandle += UNIFFI_HANDLEMAP_DELTA
        map[handle] = obj
        return handle
    }

     func get(handle: UInt64) throws -> T {
        try lock.withLock {
            guard let obj = map[handle] else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return obj
        }
    }

     func clone(handle: UInt64) throws -> UInt64 {
        try lock.withLock {
            guard let obj = map[handle] else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return doInsert(obj)
        }
    }

    @discardableResult
    func remove(handle: UInt64) throws -> T {
        try lock.withLock {
            guard let obj = map.removeValue(forKey: handle) else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return obj
        }
    }

    var count: Int {
        get {
            map.count
        }
    }
}

// Public interface members begin here.
// Magic number for the Rust proxy to call using the same mechanism as every other method,
// to free the callback once it's dropped by Rust.
private let IDX_CALLBACK_FREE: Int32 = 0
// Callback return codes
private let UNIFFI_CALLBACK_SUCCESS: Int32 = 0
private let UNIFFI_CALLBACK_ERROR: Int32 = 1
private let UNIFFI_CALLBACK_UNEXPECTED_ERROR: Int32 = 2

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterUInt8: FfiConverterPrimitive {
    typealias FfiType = UInt8
    typealias SwiftType = UInt8

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UInt8 {
        return try lift(readInt(&buf))
    }

    static func write(_ value: UInt8, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterUInt32: FfiConverterPrimitive {
    typealias FfiType = UInt32
    typealias SwiftType = UInt32

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UInt32 {
        return try lift(readInt(&buf))
    }

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterUInt64: FfiConverterPrimitive {
    typealias FfiType = UInt64
    typealias SwiftType = UInt64

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UInt64 {
        return try lift(readInt(&buf))
    }

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterInt64: FfiConverterPrimitive {
    typealias FfiType = Int64
    typealias SwiftType = Int64

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Int64 {
        return try lift(readInt(&buf))
    }

    static func write(_ value: Int64, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterDouble: FfiConverterPrimitive {
    typealias FfiType = Double
    typealias SwiftType = Double

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Double {
        return try lift(readDouble(&buf))
    }

    static func write(_ value: Double, into buf: inout [UInt8]) {
        writeDouble(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterBool : FfiConverter {
    typealias FfiType = Int8
    typealias SwiftType = Bool

    static func lift(_ value: Int8) throws -> Bool {
        return value != 0
    }

    static func lower(_ value: Bool) -> Int8 {
        return value ? 1 : 0
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Bool {
        return try lift(readInt(&buf))
    }

    static func write(_ value: Bool, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterString: FfiConverter {
    typealias SwiftType = String
    typealias FfiType = RustBuffer

    static func lift(_ value: RustBuffer) throws -> String {
        defer {
            value.deallocate()
        }
        if value.data == nil {
            return String()
        }
        let bytes = UnsafeBufferPointer<UInt8>(start: value.data!, count: Int(value.len))
        // Use Swift's native UTF-8 decoder; `String(bytes:encoding:.utf8)` goes
        // through Foundation's NSString and silently strips a leading U+FEFF BOM.
        // Invalid UTF-8 substitutes U+FFFD instead of trapping (unreachable
        // given Rust's `String` invariant).
        return String(decoding: bytes, as: UTF8.self)
    }

    static func lower(_ value: String) -> RustBuffer {
        return value.utf8CString.withUnsafeBufferPointer { ptr in
            // The swift string gives us int8_t, we want uint8_t.
            ptr.withMemoryRebound(to: UInt8.self) { ptr in
                // The swift string gives us a trailing null byte, we don't want it.
                let buf = UnsafeBufferPointer(rebasing: ptr.prefix(upTo: ptr.count - 1))
                return RustBuffer.from(buf)
            }
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> String {
        let len: Int32 = try readInt(&buf)
        // See `lift` above for why we avoid Foundation's NSString-backed decoder here.
        return String(decoding: try readBytes(&buf, count: Int(len)), as: UTF8.self)
    }

    static func write(_ value: String, into buf: inout [UInt8]) {
        let len = Int32(value.utf8.count)
        writeInt(&buf, len)
        writeBytes(&buf, value.utf8)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterData: FfiConverterRustBuffer {
    typealias SwiftType = Data

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Data {
        let len: Int32 = try readInt(&buf)
        return Data(try readBytes(&buf, count: Int(len)))
    }

    static func write(_ value: Data, into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        writeBytes(&buf, value)
    }
}

/**
 * Handed in with a call and used to end it: the call then fails with `conflict.cancelled` once it has let
 * go. What it had stored stays, and nothing is half-stored. Fit for one call or for several.
 */
protocol NativeCancelProtocol: AnyObject, Sendable {

    /**
     * Ends the calls that it was handed in with, and those that it will be. Never blocks.
     */
    func cancel()

}
/**
 * Handed in with a call and used to end it: the call then fails with `conflict.cancelled` once it has let
 * go. What it had stored stays, and nothing is half-stored. Fit for one call or for several.
 */
class NativeCancel: NativeCancelProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_qyzmet_ffi_fn_clone_nativecancel(self.handle, $0) }
    }
    /**
     * One that has not cancelled anything yet.
     */
convenience init() {
    let handle =
        try! rustCall() {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_constructor_nativecancel_new(uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_qyzmet_ffi_fn_free_nativecancel(handle, $0) }
    }

    /**
     * Ends the calls that it was handed in with, and those that it will be. Never blocks.
     */
func cancel()  {try! rustCall() {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativecancel_cancel(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
}
}

}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeCancel: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = NativeCancel

    static func lift(_ handle: UInt64) throws -> NativeCancel {
        return NativeCancel(unsafeFromHandle: handle)
    }

    static func lower(_ value: NativeCancel) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NativeCancel {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: NativeCancel, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeCancel_lift(_ handle: UInt64) throws -> NativeCancel {
    return try FfiConverterTypeNativeCancel.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeCancel_lower(_ value: NativeCancel) -> UInt64 {
    return FfiConverterTypeNativeCancel.lower(value)
}

/**
 * A channel to one applet.
 */
protocol NativeCardChannel: AnyObject, Sendable {

    /**
     * Hands over one command APDU and returns the answer with its status word, 65538 bytes at most. The class byte
     * names no channel: the adapter or the platform puts its number there. Whether 61xx and 6Cxx are resolved is
     * left open. A command may hold a PIN: it is neither logged nor kept. Ends within a minute.
     */
    func transmit(command: Data) throws  -> Data

    /**
     * Closes the channel; what was verified on it is forgotten. Does nothing when it is closed.
     */
    func close() throws

}
/**
 * A channel to one applet.
 */
class NativeCardChannelImpl: NativeCardChannel, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_qyzmet_ffi_fn_clone_nativecardchannel(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_qyzmet_ffi_fn_free_nativecardchannel(handle, $0) }
    }

    /**
     * Hands over one command APDU and returns the answer with its status word, 65538 bytes at most. The class byte
     * names no channel: the adapter or the platform puts its number there. Whether 61xx and 6Cxx are resolved is
     * left open. A command may hold a PIN: it is neither logged nor kept. Ends within a minute.
     */
func transmit(command: Data)throws  -> Data  {
    return try  FfiConverterData.lift(try rustCallWithError(FfiConverterTypeNativeCardError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativecardchannel_transmit(
            self.uniffiCloneHandle(),
        FfiConverterData.lower(command),uniffiCallStatus
    )
})
}

    /**
     * Closes the channel; what was verified on it is forgotten. Does nothing when it is closed.
     */
func close()throws   {try rustCallWithError(FfiConverterTypeNativeCardError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativecardchannel_close(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
}
}

}

// Put the implementation in a struct so we don't pollute the top-level namespace
fileprivate struct UniffiCallbackInterfaceNativeCardChannel {

    // Create the VTable using a series of closures.
    // Swift automatically converts these into C callback functions.
    //
    // Store the vtable directly.
    static let vtable: UniffiVTableCallbackInterfaceNativeCardChannel = UniffiVTableCallbackInterfaceNativeCardChannel(
        uniffiFree: { (uniffiHandle: UInt64) -> () in
            do {
                try FfiConverterTypeNativeCardChannel.handleMap.remove(handle: uniffiHandle)
            } catch {
                print("Uniffi callback interface NativeCardChannel: handle missing in uniffiFree")
            }
        },
        uniffiClone: { (uniffiHandle: UInt64) -> UInt64 in
            do {
                return try FfiConverterTypeNativeCardChannel.handleMap.clone(handle: uniffiHandle)
            } catch {
                fatalError("Uniffi callback interface NativeCardChannel: handle missing in uniffiClone")
            }
        },
        transmit: { (
            uniffiHandle: UInt64,
            command: RustBuffer,
            uniffiOutReturn: UnsafeMutablePointer<RustBuffer>,
            uniffiCallStatus: UnsafeMutablePointer<RustCallStatus>
        ) in
            let makeCall = {
                () throws -> Data in
                guard let uniffiObj = try? FfiConverterTypeNativeCardChannel.handleMap.get(handle: uniffiHandle) else {
                    throw UniffiInternalError.unexpectedStaleHandle
                }
                return try uniffiObj.transmit(
                     command: try FfiConverterData.lift(command)
                )
            }

            let writeReturn = { uniffiOutReturn.pointee = FfiConverterData.lower($0) }
            uniffiTraitInterfaceCallWithError(
                callStatus: uniffiCallStatus,
                makeCall: makeCall,
                writeReturn: writeReturn,
                lowerError: FfiConverterTypeNativeCardError_lower
            )
        },
        close: { (
            uniffiHandle: UInt64,
            uniffiOutReturn: UnsafeMutableRawPointer,
            uniffiCallStatus: UnsafeMutablePointer<RustCallStatus>
        ) in
            let makeCall = {
                () throws -> () in
                guard let uniffiObj = try? FfiConverterTypeNativeCardChannel.handleMap.get(handle: uniffiHandle) else {
                    throw UniffiInternalError.unexpectedStaleHandle
                }
                return try uniffiObj.close(
                )
            }

            let writeReturn = { () }
            uniffiTraitInterfaceCallWithError(
                callStatus: uniffiCallStatus,
                makeCall: makeCall,
                writeReturn: writeReturn,
                lowerError: FfiConverterTypeNativeCardError_lower
            )
        }
    )

    // Rust stores this pointer for future callback invocations, so it must live
    // for the process lifetime (not just for the init function call).
    //
    // `nonisolated(unsafe)` is needed under Swift 6 strict concurrency.
    // This is safe because the pointee is initialized once during static init
    // and never mutated by either side of the FFI.  Its fields are C function pointers.
    nonisolated(unsafe) static let vtablePtr: UnsafePointer<UniffiVTableCallbackInterfaceNativeCardChannel> = {
        let ptr = UnsafeMutablePointer<UniffiVTableCallbackInterfaceNativeCardChannel>.allocate(capacity: 1)
        ptr.initialize(to: vtable)
        return UnsafePointer(ptr)
    }()
}

private func uniffiCallbackInitNativeCardChannel() {
    uniffi_qyzmet_ffi_fn_init_callback_vtable_nativecardchannel(UniffiCallbackInterfaceNativeCardChannel.vtablePtr)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeCardChannel: FfiConverter {
    fileprivate static let handleMap = UniffiHandleMap<NativeCardChannel>()

    typealias FfiType = UInt64
    typealias SwiftType = NativeCardChannel

    static func lift(_ handle: UInt64) throws -> NativeCardChannel {
        if ((handle & 1) == 0) {
            // Rust-generated handle, construct a new class that uses the handle to implement the
            // interface
            return NativeCardChannelImpl(unsafeFromHandle: handle)
        } else {
            // Swift-generated handle, get the object from the handle map
            return try handleMap.remove(handle: handle)
        }
    }

    static func lower(_ value: NativeCardChannel) -> UInt64 {
         if let rustImpl = value as? NativeCardChannelImpl {
             // Rust-implemented object.  Clone the handle and return it
            return rustImpl.uniffiCloneHandle()
         } else {
            // Swift object, generate a new vtable handle and return that.
            return handleMap.insert(obj: value)
         }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NativeCardChannel {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: NativeCardChannel, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeCardChannel_lift(_ handle: UInt64) throws -> NativeCardChannel {
    return try FfiConverterTypeNativeCardChannel.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeCardChannel_lower(_ value: NativeCardChannel) -> UInt64 {
    return FfiConverterTypeNativeCardChannel.lower(value)
}

/**
 * The services: browse, search and read them, all of it offline and from the first start.
 */
protocol NativeCatalogueProtocol: AnyObject, Sendable {

    /**
     * The services under one heading, most asked first. An unknown heading is an empty page.
     */
    func byCategory(lang: Lang, category: String, page: Page) throws  -> CardPage

    /**
     * The services, most asked first.
     */
    func cards(lang: Lang, page: Page) throws  -> CardPage

    /**
     * The headings, in the order of the portal.
     */
    func categories(lang: Lang) throws  -> [CategoryView]

    /**
     * Searches as the citizen types: any word order, beginnings of words, without Kazakh letters. At most
     * 8 words of the query count.
     *
     * Errors: `input.too_large` (over 200 characters).
     */
    func search(lang: Lang, query: String, page: Page) throws  -> SearchPage

    /**
     * One service: guide, price, term, documents needed, channels.
     *
     * Errors: `catalogue.service_unknown`.
     */
    func service(lang: Lang, code: String) throws  -> ServiceView

    /**
     * What catalogue this is, and how fresh. Opens the vault if there is one.
     */
    func status(lang: Lang) throws  -> CatalogueStatus

    /**
     * Asks for a newer catalogue: one conditional request when nothing changed. Durable when it returns.
     *
     * Errors: `catalogue.untrusted`, `catalogue.rollback`, `catalogue.damaged`, network, gateway, storage.
     * Whatever fails, the catalogue before it stays.
     */
    func sync(cancel: NativeCancel?) async throws  -> SyncReport

}
/**
 * The services: browse, search and read them, all of it offline and from the first start.
 */
class NativeCatalogue: NativeCatalogueProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_qyzmet_ffi_fn_clone_nativecatalogue(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_qyzmet_ffi_fn_free_nativecatalogue(handle, $0) }
    }

    /**
     * The services under one heading, most asked first. An unknown heading is an empty page.
     */
func byCategory(lang: Lang, category: String, page: Page)throws  -> CardPage  {
    return try  FfiConverterTypeCardPage_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativecatalogue_by_category(
            self.uniffiCloneHandle(),
        FfiConverterTypeLang_lower(lang),
        FfiConverterString.lower(category),
        FfiConverterTypePage_lower(page),uniffiCallStatus
    )
})
}

    /**
     * The services, most asked first.
     */
func cards(lang: Lang, page: Page)throws  -> CardPage  {
    return try  FfiConverterTypeCardPage_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativecatalogue_cards(
            self.uniffiCloneHandle(),
        FfiConverterTypeLang_lower(lang),
        FfiConverterTypePage_lower(page),uniffiCallStatus
    )
})
}

    /**
     * The headings, in the order of the portal.
     */
func categories(lang: Lang)throws  -> [CategoryView]  {
    return try  FfiConverterSequenceTypeCategoryView.lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativecatalogue_categories(
            self.uniffiCloneHandle(),
        FfiConverterTypeLang_lower(lang),uniffiCallStatus
    )
})
}

    /**
     * Searches as the citizen types: any word order, beginnings of words, without Kazakh letters. At most
     * 8 words of the query count.
     *
     * Errors: `input.too_large` (over 200 characters).
     */
func search(lang: Lang, query: String, page: Page)throws  -> SearchPage  {
    return try  FfiConverterTypeSearchPage_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativecatalogue_search(
            self.uniffiCloneHandle(),
        FfiConverterTypeLang_lower(lang),
        FfiConverterString.lower(query),
        FfiConverterTypePage_lower(page),uniffiCallStatus
    )
})
}

    /**
     * One service: guide, price, term, documents needed, channels.
     *
     * Errors: `catalogue.service_unknown`.
     */
func service(lang: Lang, code: String)throws  -> ServiceView  {
    return try  FfiConverterTypeServiceView_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativecatalogue_service(
            self.uniffiCloneHandle(),
        FfiConverterTypeLang_lower(lang),
        FfiConverterString.lower(code),uniffiCallStatus
    )
})
}

    /**
     * What catalogue this is, and how fresh. Opens the vault if there is one.
     */
func status(lang: Lang)throws  -> CatalogueStatus  {
    return try  FfiConverterTypeCatalogueStatus_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativecatalogue_status(
            self.uniffiCloneHandle(),
        FfiConverterTypeLang_lower(lang),uniffiCallStatus
    )
})
}

    /**
     * Asks for a newer catalogue: one conditional request when nothing changed. Durable when it returns.
     *
     * Errors: `catalogue.untrusted`, `catalogue.rollback`, `catalogue.damaged`, network, gateway, storage.
     * Whatever fails, the catalogue before it stays.
     */
func sync(cancel: NativeCancel?)async throws  -> SyncReport  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_qyzmet_ffi_fn_method_nativecatalogue_sync(
                        self.uniffiCloneHandle(),FfiConverterOptionTypeNativeCancel.lower(cancel)
                )
            },
            pollFunc: ffi_qyzmet_ffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_qyzmet_ffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_qyzmet_ffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeSyncReport_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeCatalogue: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = NativeCatalogue

    static func lift(_ handle: UInt64) throws -> NativeCatalogue {
        return NativeCatalogue(unsafeFromHandle: handle)
    }

    static func lower(_ value: NativeCatalogue) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NativeCatalogue {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: NativeCatalogue, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeCatalogue_lift(_ handle: UInt64) throws -> NativeCatalogue {
    return try FfiConverterTypeNativeCatalogue.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeCatalogue_lower(_ value: NativeCatalogue) -> UInt64 {
    return FfiConverterTypeNativeCatalogue.lower(value)
}

/**
 * The core for one folder. Several live side by side, on one folder too.
 *
 * Calls that are not async answer from the phone itself: they may read and write files, so they are made
 * beside the app's main thread. After `shutdown` every call fails with `conflict.closed`.
 */
protocol NativeClientProtocol: AnyObject, Sendable {

    /**
     * The services: browse, search, read; all of it offline.
     */
    func catalogue()  -> NativeCatalogue

    /**
     * Result documents.
     */
    func documents()  -> NativeDocuments

    /**
     * Removes everything of this client from the phone: keys first, so that nothing left anywhere can be
     * read, then drafts, requests, documents, cache and the fetched catalogue. What the gateway has filed
     * stays filed. Done when it returns; killed in between, the next call finds all as it was, or nothing.
     *
     * Errors: `conflict.home_busy` (another process has the vault open; nothing is erased),
     * `storage.read_only`, `internal.port`.
     */
    func erase() throws

    /**
     * Forms and drafts.
     */
    func forms()  -> NativeForms

    /**
     * What works right now, and how the stores are. Opens the vault if there is one.
     */
    func health() throws  -> Health

    /**
     * Who the citizen is: linking the phone to a person.
     */
    func identity()  -> NativeIdentity

    /**
     * Requests: sealing, signing, the outbox, receipts and statuses.
     */
    func requests()  -> NativeRequests

    /**
     * Allows the databases to be opened again.
     */
    func resume() throws

    /**
     * Signing sessions: what is signed, shown before the PIN is asked for.
     */
    func sessions()  -> NativeSessions

    /**
     * Ends the client for good: cuts off the calls that wait for the network, waits for the others (five
     * seconds at most: an app's port may hang), closes the databases. No event is told after it returns.
     * Again, it does nothing.
     */
    func shutdown()

    /**
     * The signature key of this phone.
     */
    func signature()  -> NativeSignature

    /**
     * Closes the databases and drops the vault's key from memory; calls that need them fail with
     * `conflict.suspended` until `resume`. For an app that goes to the background.
     */
    func suspend() throws

}
/**
 * The core for one folder. Several live side by side, on one folder too.
 *
 * Calls that are not async answer from the phone itself: they may read and write files, so they are made
 * beside the app's main thread. After `shutdown` every call fails with `conflict.closed`.
 */
class NativeClient: NativeClientProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_qyzmet_ffi_fn_clone_nativeclient(self.handle, $0) }
    }
    /**
     * Makes a client. Does no I/O and starts no thread.
     *
     * Errors: `input.too_large`, `internal.port` (neither a key store nor a folder for keys),
     * `internal.defect` (a publisher's key or threshold that is none).
     */
convenience init(config: NativeConfig, ports: NativePorts)throws  {
    let handle =
        try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_constructor_nativeclient_new(
        FfiConverterTypeNativeConfig_lower(config),
        FfiConverterTypeNativePorts_lower(ports),uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_qyzmet_ffi_fn_free_nativeclient(handle, $0) }
    }

    /**
     * The services: browse, search, read; all of it offline.
     */
func catalogue() -> NativeCatalogue  {
    return try!  FfiConverterTypeNativeCatalogue_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativeclient_catalogue(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Result documents.
     */
func documents() -> NativeDocuments  {
    return try!  FfiConverterTypeNativeDocuments_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativeclient_documents(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Removes everything of this client from the phone: keys first, so that nothing left anywhere can be
     * read, then drafts, requests, documents, cache and the fetched catalogue. What the gateway has filed
     * stays filed. Done when it returns; killed in between, the next call finds all as it was, or nothing.
     *
     * Errors: `conflict.home_busy` (another process has the vault open; nothing is erased),
     * `storage.read_only`, `internal.port`.
     */
func erase()throws   {try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativeclient_erase(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
}
}

    /**
     * Forms and drafts.
     */
func forms() -> NativeForms  {
    return try!  FfiConverterTypeNativeForms_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativeclient_forms(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * What works right now, and how the stores are. Opens the vault if there is one.
     */
func health()throws  -> Health  {
    return try  FfiConverterTypeHealth_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativeclient_health(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Who the citizen is: linking the phone to a person.
     */
func identity() -> NativeIdentity  {
    return try!  FfiConverterTypeNativeIdentity_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativeclient_identity(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Requests: sealing, signing, the outbox, receipts and statuses.
     */
func requests() -> NativeRequests  {
    return try!  FfiConverterTypeNativeRequests_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativeclient_requests(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Allows the databases to be opened again.
     */
func resume()throws   {try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativeclient_resume(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
}
}

    /**
     * Signing sessions: what is signed, shown before the PIN is asked for.
     */
func sessions() -> NativeSessions  {
    return try!  FfiConverterTypeNativeSessions_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativeclient_sessions(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Ends the client for good: cuts off the calls that wait for the network, waits for the others (five
     * seconds at most: an app's port may hang), closes the databases. No event is told after it returns.
     * Again, it does nothing.
     */
func shutdown()  {try! rustCall() {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativeclient_shutdown(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
}
}

    /**
     * The signature key of this phone.
     */
func signature() -> NativeSignature  {
    return try!  FfiConverterTypeNativeSignature_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativeclient_signature(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Closes the databases and drops the vault's key from memory; calls that need them fail with
     * `conflict.suspended` until `resume`. For an app that goes to the background.
     */
func suspend()throws   {try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativeclient_suspend(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
}
}

}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeClient: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = NativeClient

    static func lift(_ handle: UInt64) throws -> NativeClient {
        return NativeClient(unsafeFromHandle: handle)
    }

    static func lower(_ value: NativeClient) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NativeClient {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: NativeClient, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeClient_lift(_ handle: UInt64) throws -> NativeClient {
    return try FfiConverterTypeNativeClient.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeClient_lower(_ value: NativeClient) -> UInt64 {
    return FfiConverterTypeNativeClient.lower(value)
}

/**
 * The wall clock. Asked in the middle of calls, on their threads: it must answer at once.
 */
protocol NativeClock: AnyObject, Sendable {

    /**
     * Milliseconds since 1970-01-01 UTC. May be wrong and may go back.
     */
    func nowMs() throws  -> Int64

}
/**
 * The wall clock. Asked in the middle of calls, on their threads: it must answer at once.
 */
class NativeClockImpl: NativeClock, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_qyzmet_ffi_fn_clone_nativeclock(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_qyzmet_ffi_fn_free_nativeclock(handle, $0) }
    }

    /**
     * Milliseconds since 1970-01-01 UTC. May be wrong and may go back.
     */
func nowMs()throws  -> Int64  {
    return try  FfiConverterInt64.lift(try rustCallWithError(FfiConverterTypeNativePortError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativeclock_now_ms(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

}

// Put the implementation in a struct so we don't pollute the top-level namespace
fileprivate struct UniffiCallbackInterfaceNativeClock {

    // Create the VTable using a series of closures.
    // Swift automatically converts these into C callback functions.
    //
    // Store the vtable directly.
    static let vtable: UniffiVTableCallbackInterfaceNativeClock = UniffiVTableCallbackInterfaceNativeClock(
        uniffiFree: { (uniffiHandle: UInt64) -> () in
            do {
                try FfiConverterTypeNativeClock.handleMap.remove(handle: uniffiHandle)
            } catch {
                print("Uniffi callback interface NativeClock: handle missing in uniffiFree")
            }
        },
        uniffiClone: { (uniffiHandle: UInt64) -> UInt64 in
            do {
                return try FfiConverterTypeNativeClock.handleMap.clone(handle: uniffiHandle)
            } catch {
                fatalError("Uniffi callback interface NativeClock: handle missing in uniffiClone")
            }
        },
        nowMs: { (
            uniffiHandle: UInt64,
            uniffiOutReturn: UnsafeMutablePointer<Int64>,
            uniffiCallStatus: UnsafeMutablePointer<RustCallStatus>
        ) in
            let makeCall = {
                () throws -> Int64 in
                guard let uniffiObj = try? FfiConverterTypeNativeClock.handleMap.get(handle: uniffiHandle) else {
                    throw UniffiInternalError.unexpectedStaleHandle
                }
                return try uniffiObj.nowMs(
                )
            }

            let writeReturn = { uniffiOutReturn.pointee = FfiConverterInt64.lower($0) }
            uniffiTraitInterfaceCallWithError(
                callStatus: uniffiCallStatus,
                makeCall: makeCall,
                writeReturn: writeReturn,
                lowerError: FfiConverterTypeNativePortError_lower
            )
        }
    )

    // Rust stores this pointer for future callback invocations, so it must live
    // for the process lifetime (not just for the init function call).
    //
    // `nonisolated(unsafe)` is needed under Swift 6 strict concurrency.
    // This is safe because the pointee is initialized once during static init
    // and never mutated by either side of the FFI.  Its fields are C function pointers.
    nonisolated(unsafe) static let vtablePtr: UnsafePointer<UniffiVTableCallbackInterfaceNativeClock> = {
        let ptr = UnsafeMutablePointer<UniffiVTableCallbackInterfaceNativeClock>.allocate(capacity: 1)
        ptr.initialize(to: vtable)
        return UnsafePointer(ptr)
    }()
}

private func uniffiCallbackInitNativeClock() {
    uniffi_qyzmet_ffi_fn_init_callback_vtable_nativeclock(UniffiCallbackInterfaceNativeClock.vtablePtr)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeClock: FfiConverter {
    fileprivate static let handleMap = UniffiHandleMap<NativeClock>()

    typealias FfiType = UInt64
    typealias SwiftType = NativeClock

    static func lift(_ handle: UInt64) throws -> NativeClock {
        if ((handle & 1) == 0) {
            // Rust-generated handle, construct a new class that uses the handle to implement the
            // interface
            return NativeClockImpl(unsafeFromHandle: handle)
        } else {
            // Swift-generated handle, get the object from the handle map
            return try handleMap.remove(handle: handle)
        }
    }

    static func lower(_ value: NativeClock) -> UInt64 {
         if let rustImpl = value as? NativeClockImpl {
             // Rust-implemented object.  Clone the handle and return it
            return rustImpl.uniffiCloneHandle()
         } else {
            // Swift object, generate a new vtable handle and return that.
            return handleMap.insert(obj: value)
         }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NativeClock {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: NativeClock, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeClock_lift(_ handle: UInt64) throws -> NativeClock {
    return try FfiConverterTypeNativeClock.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeClock_lower(_ value: NativeClock) -> UInt64 {
    return FfiConverterTypeNativeClock.lower(value)
}

/**
 * The phone's network.
 */
protocol NativeConnectivity: AnyObject, Sendable {

    /**
     * The line now. What throws or takes longer than a second counts as not known, and the core tries.
     */
    func line() throws  -> Line

}
/**
 * The phone's network.
 */
class NativeConnectivityImpl: NativeConnectivity, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_qyzmet_ffi_fn_clone_nativeconnectivity(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_qyzmet_ffi_fn_free_nativeconnectivity(handle, $0) }
    }

    /**
     * The line now. What throws or takes longer than a second counts as not known, and the core tries.
     */
func line()throws  -> Line  {
    return try  FfiConverterTypeLine_lift(try rustCallWithError(FfiConverterTypeNativePortError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativeconnectivity_line(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

}

// Put the implementation in a struct so we don't pollute the top-level namespace
fileprivate struct UniffiCallbackInterfaceNativeConnectivity {

    // Create the VTable using a series of closures.
    // Swift automatically converts these into C callback functions.
    //
    // Store the vtable directly.
    static let vtable: UniffiVTableCallbackInterfaceNativeConnectivity = UniffiVTableCallbackInterfaceNativeConnectivity(
        uniffiFree: { (uniffiHandle: UInt64) -> () in
            do {
                try FfiConverterTypeNativeConnectivity.handleMap.remove(handle: uniffiHandle)
            } catch {
                print("Uniffi callback interface NativeConnectivity: handle missing in uniffiFree")
            }
        },
        uniffiClone: { (uniffiHandle: UInt64) -> UInt64 in
            do {
                return try FfiConverterTypeNativeConnectivity.handleMap.clone(handle: uniffiHandle)
            } catch {
                fatalError("Uniffi callback interface NativeConnectivity: handle missing in uniffiClone")
            }
        },
        line: { (
            uniffiHandle: UInt64,
            uniffiOutReturn: UnsafeMutablePointer<RustBuffer>,
            uniffiCallStatus: UnsafeMutablePointer<RustCallStatus>
        ) in
            let makeCall = {
                () throws -> Line in
                guard let uniffiObj = try? FfiConverterTypeNativeConnectivity.handleMap.get(handle: uniffiHandle) else {
                    throw UniffiInternalError.unexpectedStaleHandle
                }
                return try uniffiObj.line(
                )
            }

            let writeReturn = { uniffiOutReturn.pointee = FfiConverterTypeLine_lower($0) }
            uniffiTraitInterfaceCallWithError(
                callStatus: uniffiCallStatus,
                makeCall: makeCall,
                writeReturn: writeReturn,
                lowerError: FfiConverterTypeNativePortError_lower
            )
        }
    )

    // Rust stores this pointer for future callback invocations, so it must live
    // for the process lifetime (not just for the init function call).
    //
    // `nonisolated(unsafe)` is needed under Swift 6 strict concurrency.
    // This is safe because the pointee is initialized once during static init
    // and never mutated by either side of the FFI.  Its fields are C function pointers.
    nonisolated(unsafe) static let vtablePtr: UnsafePointer<UniffiVTableCallbackInterfaceNativeConnectivity> = {
        let ptr = UnsafeMutablePointer<UniffiVTableCallbackInterfaceNativeConnectivity>.allocate(capacity: 1)
        ptr.initialize(to: vtable)
        return UnsafePointer(ptr)
    }()
}

private func uniffiCallbackInitNativeConnectivity() {
    uniffi_qyzmet_ffi_fn_init_callback_vtable_nativeconnectivity(UniffiCallbackInterfaceNativeConnectivity.vtablePtr)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeConnectivity: FfiConverter {
    fileprivate static let handleMap = UniffiHandleMap<NativeConnectivity>()

    typealias FfiType = UInt64
    typealias SwiftType = NativeConnectivity

    static func lift(_ handle: UInt64) throws -> NativeConnectivity {
        if ((handle & 1) == 0) {
            // Rust-generated handle, construct a new class that uses the handle to implement the
            // interface
            return NativeConnectivityImpl(unsafeFromHandle: handle)
        } else {
            // Swift-generated handle, get the object from the handle map
            return try handleMap.remove(handle: handle)
        }
    }

    static func lower(_ value: NativeConnectivity) -> UInt64 {
         if let rustImpl = value as? NativeConnectivityImpl {
             // Rust-implemented object.  Clone the handle and return it
            return rustImpl.uniffiCloneHandle()
         } else {
            // Swift object, generate a new vtable handle and return that.
            return handleMap.insert(obj: value)
         }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NativeConnectivity {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: NativeConnectivity, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeConnectivity_lift(_ handle: UInt64) throws -> NativeConnectivity {
    return try FfiConverterTypeNativeConnectivity.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeConnectivity_lower(_ value: NativeConnectivity) -> UInt64 {
    return FfiConverterTypeNativeConnectivity.lower(value)
}

/**
 * The key store of the phone. Each alias is a key that never leaves it; an alias is at most 80 characters
 * of `[a-z0-9/-]`. Called one call at a time, from a thread of its own; it may not call the client.
 *
 * Secrets that go through here are wiped on this side; the app's side wipes its own copies.
 */
protocol NativeDeviceKey: AnyObject, Sendable {

    /**
     * Where the keys live. What fails counts as software.
     */
    func home() throws  -> KeyHome

    /**
     * Makes the key of this alias; does nothing when it is there. Durable when it returns.
     */
    func create(alias: String) throws

    /**
     * Deletes the key of this alias for good; does nothing when there is none. Durable when it returns.
     */
    func delete(alias: String) throws

    /**
     * Whether the key of this alias is there.
     */
    func exists(alias: String) throws  -> Bool

    /**
     * 32 bytes that only this phone can derive from the 32 of `input` (HMAC in a key store).
     */
    func bind(alias: String, input: Data) throws  -> Data

    /**
     * Encrypts a secret of at most 64 bytes under the alias's key, authenticated; at most 4096 bytes out.
     */
    func wrap(alias: String, secret: Data) throws  -> Data

    /**
     * Opens what `wrap` made; an altered value or another key is an error.
     */
    func unwrap(alias: String, wrapped: Data) throws  -> Data

}
/**
 * The key store of the phone. Each alias is a key that never leaves it; an alias is at most 80 characters
 * of `[a-z0-9/-]`. Called one call at a time, from a thread of its own; it may not call the client.
 *
 * Secrets that go through here are wiped on this side; the app's side wipes its own copies.
 */
class NativeDeviceKeyImpl: NativeDeviceKey, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_qyzmet_ffi_fn_clone_nativedevicekey(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_qyzmet_ffi_fn_free_nativedevicekey(handle, $0) }
    }

    /**
     * Where the keys live. What fails counts as software.
     */
func home()throws  -> KeyHome  {
    return try  FfiConverterTypeKeyHome_lift(try rustCallWithError(FfiConverterTypeNativePortError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativedevicekey_home(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Makes the key of this alias; does nothing when it is there. Durable when it returns.
     */
func create(alias: String)throws   {try rustCallWithError(FfiConverterTypeNativePortError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativedevicekey_create(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(alias),uniffiCallStatus
    )
}
}

    /**
     * Deletes the key of this alias for good; does nothing when there is none. Durable when it returns.
     */
func delete(alias: String)throws   {try rustCallWithError(FfiConverterTypeNativePortError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativedevicekey_delete(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(alias),uniffiCallStatus
    )
}
}

    /**
     * Whether the key of this alias is there.
     */
func exists(alias: String)throws  -> Bool  {
    return try  FfiConverterBool.lift(try rustCallWithError(FfiConverterTypeNativePortError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativedevicekey_exists(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(alias),uniffiCallStatus
    )
})
}

    /**
     * 32 bytes that only this phone can derive from the 32 of `input` (HMAC in a key store).
     */
func bind(alias: String, input: Data)throws  -> Data  {
    return try  FfiConverterData.lift(try rustCallWithError(FfiConverterTypeNativePortError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativedevicekey_bind(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(alias),
        FfiConverterData.lower(input),uniffiCallStatus
    )
})
}

    /**
     * Encrypts a secret of at most 64 bytes under the alias's key, authenticated; at most 4096 bytes out.
     */
func wrap(alias: String, secret: Data)throws  -> Data  {
    return try  FfiConverterData.lift(try rustCallWithError(FfiConverterTypeNativePortError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativedevicekey_wrap(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(alias),
        FfiConverterData.lower(secret),uniffiCallStatus
    )
})
}

    /**
     * Opens what `wrap` made; an altered value or another key is an error.
     */
func unwrap(alias: String, wrapped: Data)throws  -> Data  {
    return try  FfiConverterData.lift(try rustCallWithError(FfiConverterTypeNativePortError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativedevicekey_unwrap(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(alias),
        FfiConverterData.lower(wrapped),uniffiCallStatus
    )
})
}

}

// Put the implementation in a struct so we don't pollute the top-level namespace
fileprivate struct UniffiCallbackInterfaceNativeDeviceKey {

    // Create the VTable using a series of closures.
    // Swift automatically converts these into C callback functions.
    //
    // Store the vtable directly.
    static let vtable: UniffiVTableCallbackInterfaceNativeDeviceKey = UniffiVTableCallbackInterfaceNativeDeviceKey(
        uniffiFree: { (uniffiHandle: UInt64) -> () in
            do {
                try FfiConverterTypeNativeDeviceKey.handleMap.remove(handle: uniffiHandle)
            } catch {
                print("Uniffi callback interface NativeDeviceKey: handle missing in uniffiFree")
            }
        },
        uniffiClone: { (uniffiHandle: UInt64) -> UInt64 in
            do {
                return try FfiConverterTypeNativeDeviceKey.handleMap.clone(handle: uniffiHandle)
            } catch {
                fatalError("Uniffi callback interface NativeDeviceKey: handle missing in uniffiClone")
            }
        },
        home: { (
            uniffiHandle: UInt64,
            uniffiOutReturn: UnsafeMutablePointer<RustBuffer>,
            uniffiCallStatus: UnsafeMutablePointer<RustCallStatus>
        ) in
            let makeCall = {
                () throws -> KeyHome in
                guard let uniffiObj = try? FfiConverterTypeNativeDeviceKey.handleMap.get(handle: uniffiHandle) else {
                    throw UniffiInternalError.unexpectedStaleHandle
                }
                return try uniffiObj.home(
                )
            }

            let writeReturn = { uniffiOutReturn.pointee = FfiConverterTypeKeyHome_lower($0) }
            uniffiTraitInterfaceCallWithError(
                callStatus: uniffiCallStatus,
                makeCall: makeCall,
                writeReturn: writeReturn,
                lowerError: FfiConverterTypeNativePortError_lower
            )
        },
        create: { (
            uniffiHandle: UInt64,
            alias: RustBuffer,
            uniffiOutReturn: UnsafeMutableRawPointer,
            uniffiCallStatus: UnsafeMutablePointer<RustCallStatus>
        ) in
            let makeCall = {
                () throws -> () in
                guard let uniffiObj = try? FfiConverterTypeNativeDeviceKey.handleMap.get(handle: uniffiHandle) else {
                    throw UniffiInternalError.unexpectedStaleHandle
                }
                return try uniffiObj.create(
                     alias: try FfiConverterString.lift(alias)
                )
            }

            let writeReturn = { () }
            uniffiTraitInterfaceCallWithError(
                callStatus: uniffiCallStatus,
                makeCall: makeCall,
                writeReturn: writeReturn,
                lowerError: FfiConverterTypeNativePortError_lower
            )
        },
        delete: { (
            uniffiHandle: UInt64,
            alias: RustBuffer,
            uniffiOutReturn: UnsafeMutableRawPointer,
            uniffiCallStatus: UnsafeMutablePointer<RustCallStatus>
        ) in
            let makeCall = {
                () throws -> () in
                guard let uniffiObj = try? FfiConverterTypeNativeDeviceKey.handleMap.get(handle: uniffiHandle) else {
                    throw UniffiInternalError.unexpectedStaleHandle
                }
                return try uniffiObj.delete(
                     alias: try FfiConverterString.lift(alias)
                )
            }

            let writeReturn = { () }
            uniffiTraitInterfaceCallWithError(
                callStatus: uniffiCallStatus,
                makeCall: makeCall,
                writeReturn: writeReturn,
                lowerError: FfiConverterTypeNativePortError_lower
            )
        },
        exists: { (
            uniffiHandle: UInt64,
            alias: RustBuffer,
            uniffiOutReturn: UnsafeMutablePointer<Int8>,
            uniffiCallStatus: UnsafeMutablePointer<RustCallStatus>
        ) in
            let makeCall = {
                () throws -> Bool in
                guard let uniffiObj = try? FfiConverterTypeNativeDeviceKey.handleMap.get(handle: uniffiHandle) else {
                    throw UniffiInternalError.unexpectedStaleHandle
                }
                return try uniffiObj.exists(
                     alias: try FfiConverterString.lift(alias)
                )
            }

            let writeReturn = { uniffiOutReturn.pointee = FfiConverterBool.lower($0) }
            uniffiTraitInterfaceCallWithError(
                callStatus: uniffiCallStatus,
                makeCall: makeCall,
                writeReturn: writeReturn,
                lowerError: FfiConverterTypeNativePortError_lower
            )
        },
        bind: { (
            uniffiHandle: UInt64,
            alias: RustBuffer,
            input: RustBuffer,
            uniffiOutReturn: UnsafeMutablePointer<RustBuffer>,
            uniffiCallStatus: UnsafeMutablePointer<RustCallStatus>
        ) in
            let makeCall = {
                () throws -> Data in
                guard let uniffiObj = try? FfiConverterTypeNativeDeviceKey.handleMap.get(handle: uniffiHandle) else {
                    throw UniffiInternalError.unexpectedStaleHandle
                }
                return try uniffiObj.bind(
                     alias: try FfiConverterString.lift(alias),
                     input: try FfiConverterData.lift(input)
                )
            }

            let writeReturn = { uniffiOutReturn.pointee = FfiConverterData.lower($0) }
            uniffiTraitInterfaceCallWithError(
                callStatus: uniffiCallStatus,
                makeCall: makeCall,
                writeReturn: writeReturn,
                lowerError: FfiConverterTypeNativePortError_lower
            )
        },
        wrap: { (
            uniffiHandle: UInt64,
            alias: RustBuffer,
            secret: RustBuffer,
            uniffiOutReturn: UnsafeMutablePointer<RustBuffer>,
            uniffiCallStatus: UnsafeMutablePointer<RustCallStatus>
        ) in
            let makeCall = {
                () throws -> Data in
                guard let uniffiObj = try? FfiConverterTypeNativeDeviceKey.handleMap.get(handle: uniffiHandle) else {
                    throw UniffiInternalError.unexpectedStaleHandle
                }
                return try uniffiObj.wrap(
                     alias: try FfiConverterString.lift(alias),
                     secret: try FfiConverterData.lift(secret)
                )
            }

            let writeReturn = { uniffiOutReturn.pointee = FfiConverterData.lower($0) }
            uniffiTraitInterfaceCallWithError(
                callStatus: uniffiCallStatus,
                makeCall: makeCall,
                writeReturn: writeReturn,
                lowerError: FfiConverterTypeNativePortError_lower
            )
        },
        unwrap: { (
            uniffiHandle: UInt64,
            alias: RustBuffer,
            wrapped: RustBuffer,
            uniffiOutReturn: UnsafeMutablePointer<RustBuffer>,
            uniffiCallStatus: UnsafeMutablePointer<RustCallStatus>
        ) in
            let makeCall = {
                () throws -> Data in
                guard let uniffiObj = try? FfiConverterTypeNativeDeviceKey.handleMap.get(handle: uniffiHandle) else {
                    throw UniffiInternalError.unexpectedStaleHandle
                }
                return try uniffiObj.unwrap(
                     alias: try FfiConverterString.lift(alias),
                     wrapped: try FfiConverterData.lift(wrapped)
                )
            }

            let writeReturn = { uniffiOutReturn.pointee = FfiConverterData.lower($0) }
            uniffiTraitInterfaceCallWithError(
                callStatus: uniffiCallStatus,
                makeCall: makeCall,
                writeReturn: writeReturn,
                lowerError: FfiConverterTypeNativePortError_lower
            )
        }
    )

    // Rust stores this pointer for future callback invocations, so it must live
    // for the process lifetime (not just for the init function call).
    //
    // `nonisolated(unsafe)` is needed under Swift 6 strict concurrency.
    // This is safe because the pointee is initialized once during static init
    // and never mutated by either side of the FFI.  Its fields are C function pointers.
    nonisolated(unsafe) static let vtablePtr: UnsafePointer<UniffiVTableCallbackInterfaceNativeDeviceKey> = {
        let ptr = UnsafeMutablePointer<UniffiVTableCallbackInterfaceNativeDeviceKey>.allocate(capacity: 1)
        ptr.initialize(to: vtable)
        return UnsafePointer(ptr)
    }()
}

private func uniffiCallbackInitNativeDeviceKey() {
    uniffi_qyzmet_ffi_fn_init_callback_vtable_nativedevicekey(UniffiCallbackInterfaceNativeDeviceKey.vtablePtr)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeDeviceKey: FfiConverter {
    fileprivate static let handleMap = UniffiHandleMap<NativeDeviceKey>()

    typealias FfiType = UInt64
    typealias SwiftType = NativeDeviceKey

    static func lift(_ handle: UInt64) throws -> NativeDeviceKey {
        if ((handle & 1) == 0) {
            // Rust-generated handle, construct a new class that uses the handle to implement the
            // interface
            return NativeDeviceKeyImpl(unsafeFromHandle: handle)
        } else {
            // Swift-generated handle, get the object from the handle map
            return try handleMap.remove(handle: handle)
        }
    }

    static func lower(_ value: NativeDeviceKey) -> UInt64 {
         if let rustImpl = value as? NativeDeviceKeyImpl {
             // Rust-implemented object.  Clone the handle and return it
            return rustImpl.uniffiCloneHandle()
         } else {
            // Swift object, generate a new vtable handle and return that.
            return handleMap.insert(obj: value)
         }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NativeDeviceKey {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: NativeDeviceKey, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeDeviceKey_lift(_ handle: UInt64) throws -> NativeDeviceKey {
    return try FfiConverterTypeNativeDeviceKey.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeDeviceKey_lower(_ value: NativeDeviceKey) -> UInt64 {
    return FfiConverterTypeNativeDeviceKey.lower(value)
}

/**
 * Result documents. All of it works offline.
 */
protocol NativeDocumentsProtocol: AnyObject, Sendable {

    /**
     * Writes the document and its detached signature into a folder (made if it is not there), as
     * `{number}.pdf` and `{number}.pdf.p7s`. Files that are there are not touched. Durable when it returns.
     *
     * Errors: `document.unknown`, `input.output_exists`, `storage.full`, `storage.read_only`.
     */
    func export(id: String, folder: String) throws  -> Exported

    /**
     * The documents, newest first.
     */
    func list(lang: Lang, page: Page) throws  -> DocumentPage

    /**
     * The document's bytes, checked against its hash.
     *
     * Errors: `document.unknown`, `document.damaged`, storage.
     */
    func `open`(id: String) throws  -> Data

    /**
     * Judges the authority's signature over the document, in the citizen's language. One that does not hold
     * is a report, not an error.
     *
     * Errors: `document.unknown`, storage.
     */
    func verify(id: String, lang: Lang) throws  -> Report

}
/**
 * Result documents. All of it works offline.
 */
class NativeDocuments: NativeDocumentsProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_qyzmet_ffi_fn_clone_nativedocuments(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_qyzmet_ffi_fn_free_nativedocuments(handle, $0) }
    }

    /**
     * Writes the document and its detached signature into a folder (made if it is not there), as
     * `{number}.pdf` and `{number}.pdf.p7s`. Files that are there are not touched. Durable when it returns.
     *
     * Errors: `document.unknown`, `input.output_exists`, `storage.full`, `storage.read_only`.
     */
func export(id: String, folder: String)throws  -> Exported  {
    return try  FfiConverterTypeExported_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativedocuments_export(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(id),
        FfiConverterString.lower(folder),uniffiCallStatus
    )
})
}

    /**
     * The documents, newest first.
     */
func list(lang: Lang, page: Page)throws  -> DocumentPage  {
    return try  FfiConverterTypeDocumentPage_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativedocuments_list(
            self.uniffiCloneHandle(),
        FfiConverterTypeLang_lower(lang),
        FfiConverterTypePage_lower(page),uniffiCallStatus
    )
})
}

    /**
     * The document's bytes, checked against its hash.
     *
     * Errors: `document.unknown`, `document.damaged`, storage.
     */
func `open`(id: String)throws  -> Data  {
    return try  FfiConverterData.lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativedocuments_open(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(id),uniffiCallStatus
    )
})
}

    /**
     * Judges the authority's signature over the document, in the citizen's language. One that does not hold
     * is a report, not an error.
     *
     * Errors: `document.unknown`, storage.
     */
func verify(id: String, lang: Lang)throws  -> Report  {
    return try  FfiConverterTypeReport_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativedocuments_verify(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(id),
        FfiConverterTypeLang_lower(lang),uniffiCallStatus
    )
})
}

}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeDocuments: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = NativeDocuments

    static func lift(_ handle: UInt64) throws -> NativeDocuments {
        return NativeDocuments(unsafeFromHandle: handle)
    }

    static func lower(_ value: NativeDocuments) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NativeDocuments {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: NativeDocuments, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeDocuments_lift(_ handle: UInt64) throws -> NativeDocuments {
    return try FfiConverterTypeNativeDocuments.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeDocuments_lower(_ value: NativeDocuments) -> UInt64 {
    return FfiConverterTypeNativeDocuments.lower(value)
}

/**
 * Forms and drafts. All of it works offline; every answer is durable when the call returns.
 */
protocol NativeFormsProtocol: AnyObject, Sendable {

    /**
     * Takes an answer as it was typed; what can't be right stays and is named in the view. Durable when it
     * returns.
     *
     * Errors: `document.draft_unknown`, `input.answer` (no such question), `input.too_large`, storage.
     */
    func answer(draftId: String, field: String, answer: Answer, lang: Lang) throws  -> FormView

    /**
     * Removes a draft for good. Durable when it returns.
     */
    func discard(draftId: String) throws

    /**
     * The drafts, the last touched first.
     */
    func drafts(lang: Lang) throws  -> [DraftView]

    /**
     * A draft as it stands. One that was begun with another version of the form is brought to this one,
     * and the view says what to look at again.
     *
     * Errors: `document.draft_unknown`, `catalogue.form_missing` when the service no longer has a form.
     */
    func `open`(draftId: String, lang: Lang) throws  -> FormView

    /**
     * The citizen leaves a step: what is missing in it is named from now on. Durable when it returns.
     *
     * Errors: `document.draft_unknown`, storage.
     */
    func passStep(draftId: String, step: String, lang: Lang) throws  -> FormView

    /**
     * Begins a draft for this service, filled in with what the register knows of a linked citizen. Durable
     * when it returns. Works before the phone is linked; the citizen links before signing.
     *
     * Errors: `catalogue.service_unknown`, `catalogue.form_missing`, storage.
     */
    func start(service: String, lang: Lang) throws  -> FormView

}
/**
 * Forms and drafts. All of it works offline; every answer is durable when the call returns.
 */
class NativeForms: NativeFormsProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_qyzmet_ffi_fn_clone_nativeforms(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_qyzmet_ffi_fn_free_nativeforms(handle, $0) }
    }

    /**
     * Takes an answer as it was typed; what can't be right stays and is named in the view. Durable when it
     * returns.
     *
     * Errors: `document.draft_unknown`, `input.answer` (no such question), `input.too_large`, storage.
     */
func answer(draftId: String, field: String, answer: Answer, lang: Lang)throws  -> FormView  {
    return try  FfiConverterTypeFormView_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativeforms_answer(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(draftId),
        FfiConverterString.lower(field),
        FfiConverterTypeAnswer_lower(answer),
        FfiConverterTypeLang_lower(lang),uniffiCallStatus
    )
})
}

    /**
     * Removes a draft for good. Durable when it returns.
     */
func discard(draftId: String)throws   {try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativeforms_discard(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(draftId),uniffiCallStatus
    )
}
}

    /**
     * The drafts, the last touched first.
     */
func drafts(lang: Lang)throws  -> [DraftView]  {
    return try  FfiConverterSequenceTypeDraftView.lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativeforms_drafts(
            self.uniffiCloneHandle(),
        FfiConverterTypeLang_lower(lang),uniffiCallStatus
    )
})
}

    /**
     * A draft as it stands. One that was begun with another version of the form is brought to this one,
     * and the view says what to look at again.
     *
     * Errors: `document.draft_unknown`, `catalogue.form_missing` when the service no longer has a form.
     */
func `open`(draftId: String, lang: Lang)throws  -> FormView  {
    return try  FfiConverterTypeFormView_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativeforms_open(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(draftId),
        FfiConverterTypeLang_lower(lang),uniffiCallStatus
    )
})
}

    /**
     * The citizen leaves a step: what is missing in it is named from now on. Durable when it returns.
     *
     * Errors: `document.draft_unknown`, storage.
     */
func passStep(draftId: String, step: String, lang: Lang)throws  -> FormView  {
    return try  FfiConverterTypeFormView_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativeforms_pass_step(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(draftId),
        FfiConverterString.lower(step),
        FfiConverterTypeLang_lower(lang),uniffiCallStatus
    )
})
}

    /**
     * Begins a draft for this service, filled in with what the register knows of a linked citizen. Durable
     * when it returns. Works before the phone is linked; the citizen links before signing.
     *
     * Errors: `catalogue.service_unknown`, `catalogue.form_missing`, storage.
     */
func start(service: String, lang: Lang)throws  -> FormView  {
    return try  FfiConverterTypeFormView_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativeforms_start(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(service),
        FfiConverterTypeLang_lower(lang),uniffiCallStatus
    )
})
}

}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeForms: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = NativeForms

    static func lift(_ handle: UInt64) throws -> NativeForms {
        return NativeForms(unsafeFromHandle: handle)
    }

    static func lower(_ value: NativeForms) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NativeForms {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: NativeForms, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeForms_lift(_ handle: UInt64) throws -> NativeForms {
    return try FfiConverterTypeNativeForms.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeForms_lower(_ value: NativeForms) -> UInt64 {
    return FfiConverterTypeNativeForms.lower(value)
}

/**
 * The video identification, where the authority wants one before it certifies a key.
 */
protocol NativeIdentificationProtocol: AnyObject, Sendable {

    /**
     * Goes on as far as it goes. To be called again after the view's `poll_after` seconds, and whenever the line is back.
     *
     * Errors: `identity.*`, `signature.certificate_refused`, gateway, storage.
     */
    func advance(lang: Lang, cancel: NativeCancel?) async throws  -> IdentificationView

    /**
     * The citizen read the text of this version, in this language, and agrees.
     *
     * Errors: `conflict.state_changed` (another text by now, or nothing to agree to), `identity.*`, gateway, storage.
     */
    func agree(version: String, lang: Lang, cancel: NativeCancel?) async throws  -> IdentificationView

    /**
     * Begins an identification for the phone's key, or gives the one that is under way: with the text that the citizen
     * has to agree to. Needs the network; durable when it returns.
     *
     * Errors: `signature.key_missing`, `signature.key_exists`, `identity.*`, network, gateway, storage.
     */
    func begin(lang: Lang, cancel: NativeCancel?) async throws  -> IdentificationView

    /**
     * The citizen breaks it off (`cancel` cuts off the call).
     *
     * Errors: `conflict.state_changed` (it is over), storage.
     */
    func breakOff(lang: Lang, cancel: NativeCancel?) async throws  -> IdentificationView

    /**
     * Tries once more after a refusal, under the text that was agreed to.
     *
     * Errors: `conflict.state_changed`, as `advance`.
     */
    func retry(lang: Lang, cancel: NativeCancel?) async throws  -> IdentificationView

    /**
     * How it stands. Works offline.
     */
    func state(lang: Lang) throws  -> IdentificationView

}
/**
 * The video identification, where the authority wants one before it certifies a key.
 */
class NativeIdentification: NativeIdentificationProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_qyzmet_ffi_fn_clone_nativeidentification(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_qyzmet_ffi_fn_free_nativeidentification(handle, $0) }
    }

    /**
     * Goes on as far as it goes. To be called again after the view's `poll_after` seconds, and whenever the line is back.
     *
     * Errors: `identity.*`, `signature.certificate_refused`, gateway, storage.
     */
func advance(lang: Lang, cancel: NativeCancel?)async throws  -> IdentificationView  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_qyzmet_ffi_fn_method_nativeidentification_advance(
                        self.uniffiCloneHandle(),FfiConverterTypeLang_lower(lang),FfiConverterOptionTypeNativeCancel.lower(cancel)
                )
            },
            pollFunc: ffi_qyzmet_ffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_qyzmet_ffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_qyzmet_ffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeIdentificationView_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * The citizen read the text of this version, in this language, and agrees.
     *
     * Errors: `conflict.state_changed` (another text by now, or nothing to agree to), `identity.*`, gateway, storage.
     */
func agree(version: String, lang: Lang, cancel: NativeCancel?)async throws  -> IdentificationView  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_qyzmet_ffi_fn_method_nativeidentification_agree(
                        self.uniffiCloneHandle(),FfiConverterString.lower(version),FfiConverterTypeLang_lower(lang),FfiConverterOptionTypeNativeCancel.lower(cancel)
                )
            },
            pollFunc: ffi_qyzmet_ffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_qyzmet_ffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_qyzmet_ffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeIdentificationView_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * Begins an identification for the phone's key, or gives the one that is under way: with the text that the citizen
     * has to agree to. Needs the network; durable when it returns.
     *
     * Errors: `signature.key_missing`, `signature.key_exists`, `identity.*`, network, gateway, storage.
     */
func begin(lang: Lang, cancel: NativeCancel?)async throws  -> IdentificationView  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_qyzmet_ffi_fn_method_nativeidentification_begin(
                        self.uniffiCloneHandle(),FfiConverterTypeLang_lower(lang),FfiConverterOptionTypeNativeCancel.lower(cancel)
                )
            },
            pollFunc: ffi_qyzmet_ffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_qyzmet_ffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_qyzmet_ffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeIdentificationView_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * The citizen breaks it off (`cancel` cuts off the call).
     *
     * Errors: `conflict.state_changed` (it is over), storage.
     */
func breakOff(lang: Lang, cancel: NativeCancel?)async throws  -> IdentificationView  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_qyzmet_ffi_fn_method_nativeidentification_break_off(
                        self.uniffiCloneHandle(),FfiConverterTypeLang_lower(lang),FfiConverterOptionTypeNativeCancel.lower(cancel)
                )
            },
            pollFunc: ffi_qyzmet_ffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_qyzmet_ffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_qyzmet_ffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeIdentificationView_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * Tries once more after a refusal, under the text that was agreed to.
     *
     * Errors: `conflict.state_changed`, as `advance`.
     */
func retry(lang: Lang, cancel: NativeCancel?)async throws  -> IdentificationView  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_qyzmet_ffi_fn_method_nativeidentification_retry(
                        self.uniffiCloneHandle(),FfiConverterTypeLang_lower(lang),FfiConverterOptionTypeNativeCancel.lower(cancel)
                )
            },
            pollFunc: ffi_qyzmet_ffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_qyzmet_ffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_qyzmet_ffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeIdentificationView_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * How it stands. Works offline.
     */
func state(lang: Lang)throws  -> IdentificationView  {
    return try  FfiConverterTypeIdentificationView_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativeidentification_state(
            self.uniffiCloneHandle(),
        FfiConverterTypeLang_lower(lang),uniffiCallStatus
    )
})
}

}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeIdentification: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = NativeIdentification

    static func lift(_ handle: UInt64) throws -> NativeIdentification {
        return NativeIdentification(unsafeFromHandle: handle)
    }

    static func lower(_ value: NativeIdentification) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NativeIdentification {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: NativeIdentification, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeIdentification_lift(_ handle: UInt64) throws -> NativeIdentification {
    return try FfiConverterTypeNativeIdentification.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeIdentification_lower(_ value: NativeIdentification) -> UInt64 {
    return FfiConverterTypeNativeIdentification.lower(value)
}

/**
 * Who the citizen is: linking the phone to a person. The state survives a kill between any two writes.
 */
protocol NativeIdentityProtocol: AnyObject, Sendable {

    /**
     * The linked citizen, if there is one. Works offline.
     */
    func citizen(lang: Lang) throws  -> CitizenView?

    /**
     * Hands in the code of the SMS. When it returns, the phone is linked and that is durable; requests that
     * waited for it go on.
     *
     * Errors: `identity.code_wrong` (with the tries that are left), `identity.code_expired`,
     * `identity.too_many_tries`, `identity.link_not_started`, network, gateway, storage.
     */
    func confirmCode(code: String, lang: Lang, cancel: NativeCancel?) async throws  -> LinkView

    /**
     * Where the linking stands. What a killed app left half-done is ended first. Works offline.
     */
    func linkState(lang: Lang) throws  -> LinkView

    /**
     * Asks for another SMS code.
     *
     * Errors: `identity.link_not_started`, `gateway.busy` (too early, says when), `identity.too_many_tries`,
     * network, gateway, storage.
     */
    func resendCode(lang: Lang, cancel: NativeCancel?) async throws  -> LinkView

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
    func signIn(pin: String, lang: Lang, cancel: NativeCancel?) async throws  -> LinkView

    /**
     * How the SIM card stands to the number that was linked. Looks at the SIM cards and stores a change: called when the
     * phone says that a SIM came or went. Works offline.
     */
    func sim(lang: Lang) throws  -> SimView

    /**
     * Asks the gateway to link this number to this person; it sends an SMS code. `card_pin` is the PIN of
     * the identity card; it is sent once and never kept.
     *
     * Errors: `input.iin`, `input.phone`, `identity.*`, `conflict.home_busy` (a linking is under way),
     * `conflict.state_changed` (linked already, and the SIM is the same), `identity.other_person`, network, gateway, storage.
     */
    func startLink(iin: String, phone: String, cardPin: String, lang: Lang, cancel: NativeCancel?) async throws  -> LinkView

}
/**
 * Who the citizen is: linking the phone to a person. The state survives a kill between any two writes.
 */
class NativeIdentity: NativeIdentityProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_qyzmet_ffi_fn_clone_nativeidentity(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_qyzmet_ffi_fn_free_nativeidentity(handle, $0) }
    }

    /**
     * The linked citizen, if there is one. Works offline.
     */
func citizen(lang: Lang)throws  -> CitizenView?  {
    return try  FfiConverterOptionTypeCitizenView.lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativeidentity_citizen(
            self.uniffiCloneHandle(),
        FfiConverterTypeLang_lower(lang),uniffiCallStatus
    )
})
}

    /**
     * Hands in the code of the SMS. When it returns, the phone is linked and that is durable; requests that
     * waited for it go on.
     *
     * Errors: `identity.code_wrong` (with the tries that are left), `identity.code_expired`,
     * `identity.too_many_tries`, `identity.link_not_started`, network, gateway, storage.
     */
func confirmCode(code: String, lang: Lang, cancel: NativeCancel?)async throws  -> LinkView  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_qyzmet_ffi_fn_method_nativeidentity_confirm_code(
                        self.uniffiCloneHandle(),FfiConverterString.lower(code),FfiConverterTypeLang_lower(lang),FfiConverterOptionTypeNativeCancel.lower(cancel)
                )
            },
            pollFunc: ffi_qyzmet_ffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_qyzmet_ffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_qyzmet_ffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeLinkView_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * Where the linking stands. What a killed app left half-done is ended first. Works offline.
     */
func linkState(lang: Lang)throws  -> LinkView  {
    return try  FfiConverterTypeLinkView_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativeidentity_link_state(
            self.uniffiCloneHandle(),
        FfiConverterTypeLang_lower(lang),uniffiCallStatus
    )
})
}

    /**
     * Asks for another SMS code.
     *
     * Errors: `identity.link_not_started`, `gateway.busy` (too early, says when), `identity.too_many_tries`,
     * network, gateway, storage.
     */
func resendCode(lang: Lang, cancel: NativeCancel?)async throws  -> LinkView  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_qyzmet_ffi_fn_method_nativeidentity_resend_code(
                        self.uniffiCloneHandle(),FfiConverterTypeLang_lower(lang),FfiConverterOptionTypeNativeCancel.lower(cancel)
                )
            },
            pollFunc: ffi_qyzmet_ffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_qyzmet_ffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_qyzmet_ffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeLinkView_lift,
            errorHandler: FfiConverterTypeNativeError_lift
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
func signIn(pin: String, lang: Lang, cancel: NativeCancel?)async throws  -> LinkView  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_qyzmet_ffi_fn_method_nativeidentity_sign_in(
                        self.uniffiCloneHandle(),FfiConverterString.lower(pin),FfiConverterTypeLang_lower(lang),FfiConverterOptionTypeNativeCancel.lower(cancel)
                )
            },
            pollFunc: ffi_qyzmet_ffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_qyzmet_ffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_qyzmet_ffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeLinkView_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * How the SIM card stands to the number that was linked. Looks at the SIM cards and stores a change: called when the
     * phone says that a SIM came or went. Works offline.
     */
func sim(lang: Lang)throws  -> SimView  {
    return try  FfiConverterTypeSimView_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativeidentity_sim(
            self.uniffiCloneHandle(),
        FfiConverterTypeLang_lower(lang),uniffiCallStatus
    )
})
}

    /**
     * Asks the gateway to link this number to this person; it sends an SMS code. `card_pin` is the PIN of
     * the identity card; it is sent once and never kept.
     *
     * Errors: `input.iin`, `input.phone`, `identity.*`, `conflict.home_busy` (a linking is under way),
     * `conflict.state_changed` (linked already, and the SIM is the same), `identity.other_person`, network, gateway, storage.
     */
func startLink(iin: String, phone: String, cardPin: String, lang: Lang, cancel: NativeCancel?)async throws  -> LinkView  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_qyzmet_ffi_fn_method_nativeidentity_start_link(
                        self.uniffiCloneHandle(),FfiConverterString.lower(iin),FfiConverterString.lower(phone),FfiConverterString.lower(cardPin),FfiConverterTypeLang_lower(lang),FfiConverterOptionTypeNativeCancel.lower(cancel)
                )
            },
            pollFunc: ffi_qyzmet_ffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_qyzmet_ffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_qyzmet_ffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeLinkView_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeIdentity: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = NativeIdentity

    static func lift(_ handle: UInt64) throws -> NativeIdentity {
        return NativeIdentity(unsafeFromHandle: handle)
    }

    static func lower(_ value: NativeIdentity) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NativeIdentity {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: NativeIdentity, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeIdentity_lift(_ handle: UInt64) throws -> NativeIdentity {
    return try FfiConverterTypeNativeIdentity.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeIdentity_lower(_ value: NativeIdentity) -> UInt64 {
    return FfiConverterTypeNativeIdentity.lower(value)
}

/**
 * Told of changes, one after the other, in the order in which they were stored, on a thread of its own.
 * It may call back into the client. What it throws is dropped.
 */
protocol NativeObserver: AnyObject, Sendable {

    /**
     * Something changed.
     */
    func changed(change: Change) throws

}
/**
 * Told of changes, one after the other, in the order in which they were stored, on a thread of its own.
 * It may call back into the client. What it throws is dropped.
 */
class NativeObserverImpl: NativeObserver, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_qyzmet_ffi_fn_clone_nativeobserver(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_qyzmet_ffi_fn_free_nativeobserver(handle, $0) }
    }

    /**
     * Something changed.
     */
func changed(change: Change)throws   {try rustCallWithError(FfiConverterTypeNativePortError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativeobserver_changed(
            self.uniffiCloneHandle(),
        FfiConverterTypeChange_lower(change),uniffiCallStatus
    )
}
}

}

// Put the implementation in a struct so we don't pollute the top-level namespace
fileprivate struct UniffiCallbackInterfaceNativeObserver {

    // Create the VTable using a series of closures.
    // Swift automatically converts these into C callback functions.
    //
    // Store the vtable directly.
    static let vtable: UniffiVTableCallbackInterfaceNativeObserver = UniffiVTableCallbackInterfaceNativeObserver(
        uniffiFree: { (uniffiHandle: UInt64) -> () in
            do {
                try FfiConverterTypeNativeObserver.handleMap.remove(handle: uniffiHandle)
            } catch {
                print("Uniffi callback interface NativeObserver: handle missing in uniffiFree")
            }
        },
        uniffiClone: { (uniffiHandle: UInt64) -> UInt64 in
            do {
                return try FfiConverterTypeNativeObserver.handleMap.clone(handle: uniffiHandle)
            } catch {
                fatalError("Uniffi callback interface NativeObserver: handle missing in uniffiClone")
            }
        },
        changed: { (
            uniffiHandle: UInt64,
            change: RustBuffer,
            uniffiOutReturn: UnsafeMutableRawPointer,
            uniffiCallStatus: UnsafeMutablePointer<RustCallStatus>
        ) in
            let makeCall = {
                () throws -> () in
                guard let uniffiObj = try? FfiConverterTypeNativeObserver.handleMap.get(handle: uniffiHandle) else {
                    throw UniffiInternalError.unexpectedStaleHandle
                }
                return try uniffiObj.changed(
                     change: try FfiConverterTypeChange_lift(change)
                )
            }

            let writeReturn = { () }
            uniffiTraitInterfaceCallWithError(
                callStatus: uniffiCallStatus,
                makeCall: makeCall,
                writeReturn: writeReturn,
                lowerError: FfiConverterTypeNativePortError_lower
            )
        }
    )

    // Rust stores this pointer for future callback invocations, so it must live
    // for the process lifetime (not just for the init function call).
    //
    // `nonisolated(unsafe)` is needed under Swift 6 strict concurrency.
    // This is safe because the pointee is initialized once during static init
    // and never mutated by either side of the FFI.  Its fields are C function pointers.
    nonisolated(unsafe) static let vtablePtr: UnsafePointer<UniffiVTableCallbackInterfaceNativeObserver> = {
        let ptr = UnsafeMutablePointer<UniffiVTableCallbackInterfaceNativeObserver>.allocate(capacity: 1)
        ptr.initialize(to: vtable)
        return UnsafePointer(ptr)
    }()
}

private func uniffiCallbackInitNativeObserver() {
    uniffi_qyzmet_ffi_fn_init_callback_vtable_nativeobserver(UniffiCallbackInterfaceNativeObserver.vtablePtr)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeObserver: FfiConverter {
    fileprivate static let handleMap = UniffiHandleMap<NativeObserver>()

    typealias FfiType = UInt64
    typealias SwiftType = NativeObserver

    static func lift(_ handle: UInt64) throws -> NativeObserver {
        if ((handle & 1) == 0) {
            // Rust-generated handle, construct a new class that uses the handle to implement the
            // interface
            return NativeObserverImpl(unsafeFromHandle: handle)
        } else {
            // Swift-generated handle, get the object from the handle map
            return try handleMap.remove(handle: handle)
        }
    }

    static func lower(_ value: NativeObserver) -> UInt64 {
         if let rustImpl = value as? NativeObserverImpl {
             // Rust-implemented object.  Clone the handle and return it
            return rustImpl.uniffiCloneHandle()
         } else {
            // Swift object, generate a new vtable handle and return that.
            return handleMap.insert(obj: value)
         }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NativeObserver {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: NativeObserver, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeObserver_lift(_ handle: UInt64) throws -> NativeObserver {
    return try FfiConverterTypeNativeObserver.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeObserver_lower(_ value: NativeObserver) -> UInt64 {
    return FfiConverterTypeNativeObserver.lower(value)
}

/**
 * Requests. One is filed only when the gateway's signed receipt is here; until then every text says so.
 */
protocol NativeRequestsProtocol: AnyObject, Sendable {

    /**
     * Sends what is due, asks about what may have arrived, looks at what is filed, fetches results: one try
     * each. The report's `next_at` says when to call again. It may be cancelled or killed anywhere.
     *
     * What goes wrong with a request stands in its row and in the report; an error is returned only when
     * nothing could be done at all (`storage.*`, `conflict.suspended`).
     */
    func deliver(cancel: NativeCancel?) async throws  -> DeliveryReport

    /**
     * The same, for a line that came back or a citizen who asks to try now: waits of our own choosing are
     * ended, waits the gateway asked for are kept.
     */
    func deliverNow(cancel: NativeCancel?) async throws  -> DeliveryReport

    /**
     * Writes the sealed bytes, their signature and (once filed) the receipt into a folder (made if it is not
     * there), as `request.json`, `request.p7s` and `receipt.p7m`; their paths. Files that are there are not
     * touched.
     *
     * Errors: `document.request_unknown`, `input.output_exists`, storage.
     */
    func export(requestId: String, folder: String) throws  -> [String]

    /**
     * One request.
     *
     * Errors: `document.request_unknown`.
     */
    func get(requestId: String, lang: Lang) throws  -> RequestView

    /**
     * All signed requests, newest first.
     */
    func list(lang: Lang, page: Page) throws  -> RequestPage

    /**
     * Begins a draft with the answers of a request that the gateway did not take, so that the citizen
     * mends only what is wrong; one that was begun for it before goes on. Durable when it returns; the old request stays in the
     * list.
     *
     * Errors: `document.request_unknown`, `conflict.state_changed` when it was not rejected,
     * `catalogue.service_unknown`, `catalogue.form_missing`, storage.
     */
    func mend(requestId: String, lang: Lang) throws  -> FormView

    /**
     * What is signed and not filed yet, oldest first.
     */
    func outbox(lang: Lang) throws  -> [RequestView]

    /**
     * Makes of a complete draft the bytes that will be signed, and the text the citizen checks. Durable
     * when it returns; the draft can still be changed, and is then sealed anew. Works offline.
     *
     * Errors: `input.answer` (questions to mend, see the form view), `identity.link_required`,
     * `document.draft_unknown`, `catalogue.service_unknown`, storage.
     */
    func prepare(draftId: String, lang: Lang) throws  -> SigningView

    /**
     * The session in which a prepared request is signed: its text and verification code, to be shown before the PIN
     * is asked for. An app that was ended comes back here; where time ran out, another session begins with the same
     * text, bytes and code. Durable when it returns; works offline.
     *
     * Errors: `document.request_unknown`, `conflict.state_changed` when it is signed already or its draft was changed
     * after it was sealed, storage.
     */
    func session(requestId: String, lang: Lang) throws  -> SessionView

    /**
     * Signs a prepared request with the citizen's PIN and puts it into the outbox. Durable when it returns;
     * the draft is gone with the same transaction. Works offline within the key's allowance. Takes about
     * 0.2 s on purpose.
     *
     * Errors: `signature.*` (each wrong PIN costs a try, a kill gives none back),
     * `document.request_unknown`, `conflict.state_changed` when it is signed already or its draft was
     * changed after it was sealed, storage.
     */
    func sign(requestId: String, pin: String, lang: Lang, cancel: NativeCancel?) async throws  -> RequestView

    /**
     * The text that was signed, in the language it was signed in.
     *
     * Errors: `document.request_unknown`.
     */
    func signedText(requestId: String) throws  -> String

}
/**
 * Requests. One is filed only when the gateway's signed receipt is here; until then every text says so.
 */
class NativeRequests: NativeRequestsProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_qyzmet_ffi_fn_clone_nativerequests(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_qyzmet_ffi_fn_free_nativerequests(handle, $0) }
    }

    /**
     * Sends what is due, asks about what may have arrived, looks at what is filed, fetches results: one try
     * each. The report's `next_at` says when to call again. It may be cancelled or killed anywhere.
     *
     * What goes wrong with a request stands in its row and in the report; an error is returned only when
     * nothing could be done at all (`storage.*`, `conflict.suspended`).
     */
func deliver(cancel: NativeCancel?)async throws  -> DeliveryReport  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_qyzmet_ffi_fn_method_nativerequests_deliver(
                        self.uniffiCloneHandle(),FfiConverterOptionTypeNativeCancel.lower(cancel)
                )
            },
            pollFunc: ffi_qyzmet_ffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_qyzmet_ffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_qyzmet_ffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeDeliveryReport_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * The same, for a line that came back or a citizen who asks to try now: waits of our own choosing are
     * ended, waits the gateway asked for are kept.
     */
func deliverNow(cancel: NativeCancel?)async throws  -> DeliveryReport  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_qyzmet_ffi_fn_method_nativerequests_deliver_now(
                        self.uniffiCloneHandle(),FfiConverterOptionTypeNativeCancel.lower(cancel)
                )
            },
            pollFunc: ffi_qyzmet_ffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_qyzmet_ffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_qyzmet_ffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeDeliveryReport_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * Writes the sealed bytes, their signature and (once filed) the receipt into a folder (made if it is not
     * there), as `request.json`, `request.p7s` and `receipt.p7m`; their paths. Files that are there are not
     * touched.
     *
     * Errors: `document.request_unknown`, `input.output_exists`, storage.
     */
func export(requestId: String, folder: String)throws  -> [String]  {
    return try  FfiConverterSequenceString.lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativerequests_export(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(requestId),
        FfiConverterString.lower(folder),uniffiCallStatus
    )
})
}

    /**
     * One request.
     *
     * Errors: `document.request_unknown`.
     */
func get(requestId: String, lang: Lang)throws  -> RequestView  {
    return try  FfiConverterTypeRequestView_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativerequests_get(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(requestId),
        FfiConverterTypeLang_lower(lang),uniffiCallStatus
    )
})
}

    /**
     * All signed requests, newest first.
     */
func list(lang: Lang, page: Page)throws  -> RequestPage  {
    return try  FfiConverterTypeRequestPage_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativerequests_list(
            self.uniffiCloneHandle(),
        FfiConverterTypeLang_lower(lang),
        FfiConverterTypePage_lower(page),uniffiCallStatus
    )
})
}

    /**
     * Begins a draft with the answers of a request that the gateway did not take, so that the citizen
     * mends only what is wrong; one that was begun for it before goes on. Durable when it returns; the old request stays in the
     * list.
     *
     * Errors: `document.request_unknown`, `conflict.state_changed` when it was not rejected,
     * `catalogue.service_unknown`, `catalogue.form_missing`, storage.
     */
func mend(requestId: String, lang: Lang)throws  -> FormView  {
    return try  FfiConverterTypeFormView_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativerequests_mend(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(requestId),
        FfiConverterTypeLang_lower(lang),uniffiCallStatus
    )
})
}

    /**
     * What is signed and not filed yet, oldest first.
     */
func outbox(lang: Lang)throws  -> [RequestView]  {
    return try  FfiConverterSequenceTypeRequestView.lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativerequests_outbox(
            self.uniffiCloneHandle(),
        FfiConverterTypeLang_lower(lang),uniffiCallStatus
    )
})
}

    /**
     * Makes of a complete draft the bytes that will be signed, and the text the citizen checks. Durable
     * when it returns; the draft can still be changed, and is then sealed anew. Works offline.
     *
     * Errors: `input.answer` (questions to mend, see the form view), `identity.link_required`,
     * `document.draft_unknown`, `catalogue.service_unknown`, storage.
     */
func prepare(draftId: String, lang: Lang)throws  -> SigningView  {
    return try  FfiConverterTypeSigningView_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativerequests_prepare(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(draftId),
        FfiConverterTypeLang_lower(lang),uniffiCallStatus
    )
})
}

    /**
     * The session in which a prepared request is signed: its text and verification code, to be shown before the PIN
     * is asked for. An app that was ended comes back here; where time ran out, another session begins with the same
     * text, bytes and code. Durable when it returns; works offline.
     *
     * Errors: `document.request_unknown`, `conflict.state_changed` when it is signed already or its draft was changed
     * after it was sealed, storage.
     */
func session(requestId: String, lang: Lang)throws  -> SessionView  {
    return try  FfiConverterTypeSessionView_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativerequests_session(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(requestId),
        FfiConverterTypeLang_lower(lang),uniffiCallStatus
    )
})
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
func sign(requestId: String, pin: String, lang: Lang, cancel: NativeCancel?)async throws  -> RequestView  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_qyzmet_ffi_fn_method_nativerequests_sign(
                        self.uniffiCloneHandle(),FfiConverterString.lower(requestId),FfiConverterString.lower(pin),FfiConverterTypeLang_lower(lang),FfiConverterOptionTypeNativeCancel.lower(cancel)
                )
            },
            pollFunc: ffi_qyzmet_ffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_qyzmet_ffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_qyzmet_ffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeRequestView_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * The text that was signed, in the language it was signed in.
     *
     * Errors: `document.request_unknown`.
     */
func signedText(requestId: String)throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativerequests_signed_text(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(requestId),uniffiCallStatus
    )
})
}

}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeRequests: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = NativeRequests

    static func lift(_ handle: UInt64) throws -> NativeRequests {
        return NativeRequests(unsafeFromHandle: handle)
    }

    static func lower(_ value: NativeRequests) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NativeRequests {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: NativeRequests, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeRequests_lift(_ handle: UInt64) throws -> NativeRequests {
    return try FfiConverterTypeNativeRequests.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeRequests_lower(_ value: NativeRequests) -> UInt64 {
    return FfiConverterTypeNativeRequests.lower(value)
}

/**
 * Signing sessions. What is signed is shown before the PIN is asked for: text and verification code. A session lies
 * in the vault from its beginning, so an app that was ended finds it again. That of a request comes from
 * `NativeRequests::session`.
 */
protocol NativeSessionsProtocol: AnyObject, Sendable {

    /**
     * Begins a session for a file, which stays with the app. Durable when it returns; works offline.
     *
     * Errors: `input.too_large` (over 64 MiB), `input.hostile_text` (the name), storage.
     */
    func beginFile(name: String, content: Data, lang: Lang) throws  -> SessionView

    /**
     * The citizen says no: the session ends, and so does a signature that is being made for it. Durable when it
     * returns.
     *
     * Errors: `signature.session_over` with `outcome`, `conflict.state_changed` (signed already), storage.
     */
    func cancel(sessionId: String, lang: Lang) throws  -> SessionView

    /**
     * Brings signatures that were made to those who asked and have none yet. Gives how many sessions still wait; call
     * again when the line is back. May be cancelled or killed anywhere.
     */
    func deliver(cancel: NativeCancel?) async throws  -> UInt32

    /**
     * One session; one whose time is over has ended when it is looked at. Works offline.
     *
     * Errors: `signature.session_over` when it is not kept any more.
     */
    func get(sessionId: String, lang: Lang) throws  -> SessionView

    /**
     * The sessions that are kept, newest first: those that are open and the last 200 that are over. Works offline.
     */
    func list(lang: Lang, page: Page) throws  -> SessionPage

    /**
     * Begins a session from the text of a QR code or an app link: asks who it is, fetches the documents, makes the
     * text. The name shown is the signed registry's, whatever the other side calls itself. A link whose session is
     * open gives that session again. Nothing is signed yet. Needs the network; durable when it returns.
     *
     * Errors: `signature.link_invalid`, `signature.party_unknown` with `host`, `signature.method_unsupported` with
     * `method`, `signature.session_over` (used or too late; `outcome` where there is one), `input.hostile_text`,
     * `input.too_large`, network, `gateway.*` (whoever asks does not answer as it should), storage.
     */
    func openLink(text: String, lang: Lang, cancel: NativeCancel?) async throws  -> SessionView

    /**
     * Signs the file of a session: detached CAdES-B-B. Other content than the session's ends it with
     * `hash-mismatch`. Works offline within the key's allowance.
     *
     * Errors: `signature.session_over` with `outcome`, `signature.*` (each wrong PIN costs a try),
     * `conflict.state_changed` (a second tap), storage.
     */
    func signFile(sessionId: String, content: Data, pin: String, cancel: NativeCancel?) async throws  -> SignedFile

    /**
     * Signs all documents of a link's session with one PIN and brings the signatures to whoever asked. Where they
     * can't be brought now, the session stays `signed` and `deliver` brings them.
     *
     * Errors: `signature.session_over` with `outcome`, `signature.*` (each wrong PIN costs a try),
     * `conflict.state_changed` (a second tap), storage.
     */
    func signLink(sessionId: String, pin: String, lang: Lang, cancel: NativeCancel?) async throws  -> SessionView

}
/**
 * Signing sessions. What is signed is shown before the PIN is asked for: text and verification code. A session lies
 * in the vault from its beginning, so an app that was ended finds it again. That of a request comes from
 * `NativeRequests::session`.
 */
class NativeSessions: NativeSessionsProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_qyzmet_ffi_fn_clone_nativesessions(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_qyzmet_ffi_fn_free_nativesessions(handle, $0) }
    }

    /**
     * Begins a session for a file, which stays with the app. Durable when it returns; works offline.
     *
     * Errors: `input.too_large` (over 64 MiB), `input.hostile_text` (the name), storage.
     */
func beginFile(name: String, content: Data, lang: Lang)throws  -> SessionView  {
    return try  FfiConverterTypeSessionView_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativesessions_begin_file(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(name),
        FfiConverterData.lower(content),
        FfiConverterTypeLang_lower(lang),uniffiCallStatus
    )
})
}

    /**
     * The citizen says no: the session ends, and so does a signature that is being made for it. Durable when it
     * returns.
     *
     * Errors: `signature.session_over` with `outcome`, `conflict.state_changed` (signed already), storage.
     */
func cancel(sessionId: String, lang: Lang)throws  -> SessionView  {
    return try  FfiConverterTypeSessionView_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativesessions_cancel(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(sessionId),
        FfiConverterTypeLang_lower(lang),uniffiCallStatus
    )
})
}

    /**
     * Brings signatures that were made to those who asked and have none yet. Gives how many sessions still wait; call
     * again when the line is back. May be cancelled or killed anywhere.
     */
func deliver(cancel: NativeCancel?)async throws  -> UInt32  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_qyzmet_ffi_fn_method_nativesessions_deliver(
                        self.uniffiCloneHandle(),FfiConverterOptionTypeNativeCancel.lower(cancel)
                )
            },
            pollFunc: ffi_qyzmet_ffi_rust_future_poll_u32,
            completeFunc: ffi_qyzmet_ffi_rust_future_complete_u32,
            freeFunc: ffi_qyzmet_ffi_rust_future_free_u32,
            liftFunc: FfiConverterUInt32.lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * One session; one whose time is over has ended when it is looked at. Works offline.
     *
     * Errors: `signature.session_over` when it is not kept any more.
     */
func get(sessionId: String, lang: Lang)throws  -> SessionView  {
    return try  FfiConverterTypeSessionView_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativesessions_get(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(sessionId),
        FfiConverterTypeLang_lower(lang),uniffiCallStatus
    )
})
}

    /**
     * The sessions that are kept, newest first: those that are open and the last 200 that are over. Works offline.
     */
func list(lang: Lang, page: Page)throws  -> SessionPage  {
    return try  FfiConverterTypeSessionPage_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativesessions_list(
            self.uniffiCloneHandle(),
        FfiConverterTypeLang_lower(lang),
        FfiConverterTypePage_lower(page),uniffiCallStatus
    )
})
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
func openLink(text: String, lang: Lang, cancel: NativeCancel?)async throws  -> SessionView  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_qyzmet_ffi_fn_method_nativesessions_open_link(
                        self.uniffiCloneHandle(),FfiConverterString.lower(text),FfiConverterTypeLang_lower(lang),FfiConverterOptionTypeNativeCancel.lower(cancel)
                )
            },
            pollFunc: ffi_qyzmet_ffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_qyzmet_ffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_qyzmet_ffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeSessionView_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * Signs the file of a session: detached CAdES-B-B. Other content than the session's ends it with
     * `hash-mismatch`. Works offline within the key's allowance.
     *
     * Errors: `signature.session_over` with `outcome`, `signature.*` (each wrong PIN costs a try),
     * `conflict.state_changed` (a second tap), storage.
     */
func signFile(sessionId: String, content: Data, pin: String, cancel: NativeCancel?)async throws  -> SignedFile  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_qyzmet_ffi_fn_method_nativesessions_sign_file(
                        self.uniffiCloneHandle(),FfiConverterString.lower(sessionId),FfiConverterData.lower(content),FfiConverterString.lower(pin),FfiConverterOptionTypeNativeCancel.lower(cancel)
                )
            },
            pollFunc: ffi_qyzmet_ffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_qyzmet_ffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_qyzmet_ffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeSignedFile_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * Signs all documents of a link's session with one PIN and brings the signatures to whoever asked. Where they
     * can't be brought now, the session stays `signed` and `deliver` brings them.
     *
     * Errors: `signature.session_over` with `outcome`, `signature.*` (each wrong PIN costs a try),
     * `conflict.state_changed` (a second tap), storage.
     */
func signLink(sessionId: String, pin: String, lang: Lang, cancel: NativeCancel?)async throws  -> SessionView  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_qyzmet_ffi_fn_method_nativesessions_sign_link(
                        self.uniffiCloneHandle(),FfiConverterString.lower(sessionId),FfiConverterString.lower(pin),FfiConverterTypeLang_lower(lang),FfiConverterOptionTypeNativeCancel.lower(cancel)
                )
            },
            pollFunc: ffi_qyzmet_ffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_qyzmet_ffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_qyzmet_ffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeSessionView_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeSessions: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = NativeSessions

    static func lift(_ handle: UInt64) throws -> NativeSessions {
        return NativeSessions(unsafeFromHandle: handle)
    }

    static func lower(_ value: NativeSessions) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NativeSessions {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: NativeSessions, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeSessions_lift(_ handle: UInt64) throws -> NativeSessions {
    return try FfiConverterTypeNativeSessions.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeSessions_lower(_ value: NativeSessions) -> UInt64 {
    return FfiConverterTypeNativeSessions.lower(value)
}

/**
 * The signature key of this phone: made here, sealed under a PIN, never exported.
 */
protocol NativeSignatureProtocol: AnyObject, Sendable {

    /**
     * Makes the key, seals it under this PIN of six digits and has it certified. Broken off at any step, the
     * next call finishes it or begins anew; there is never a second key. Needs the network and a linked
     * phone; takes about 0.3 s beside the network.
     *
     * Errors: `signature.pin_format`, `signature.pin_weak`, `signature.key_exists`,
     * `signature.certificate_refused`, `identity.*`, network, gateway, storage, `internal.port`.
     */
    func createKey(pin: String, lang: Lang, cancel: NativeCancel?) async throws  -> KeyView

    /**
     * Removes the key for good, so that a new one can be made: for a PIN that is locked or forgotten. What
     * was signed with it stays valid. Durable when it returns.
     */
    func destroyKey() throws

    /**
     * Asks again for the certificate of a key that has none yet, without a PIN. Needs the network.
     *
     * Errors: `signature.key_missing`, `signature.pin_locked`, `signature.certificate_refused`, network,
     * gateway, storage.
     */
    func requestCertificate(lang: Lang, cancel: NativeCancel?) async throws  -> KeyView

    /**
     * Signs any content with the citizen's PIN: detached CAdES-B-B. Works offline within the allowance. The citizen
     * sees no text before; [`NativeSessions`] shows text and code first.
     *
     * Errors: `input.too_large` (over 64 MiB), `signature.*`, storage.
     */
    func signContent(content: Data, pin: String, cancel: NativeCancel?) async throws  -> SignedFile

    /**
     * How the key stands. Works offline.
     */
    func state(lang: Lang) throws  -> KeyView

    /**
     * Judges a signature: detached over `content`, or attached without it. One that does not hold is a
     * report, not an error. Works offline.
     *
     * Errors: `signature.invalid` (no signature in it at all), `signature.unsupported`, `input.too_large`.
     */
    func verify(signature: Data, content: Data?, lang: Lang) throws  -> Report

    /**
     * How the authentication key stands: the one that signs in and signs nothing else. Works offline.
     *
     * Errors: storage.
     */
    func authenticationState(lang: Lang) throws  -> AuthenticationView

    /**
     * Changes the PIN of the authentication key: the old one is judged as for a log-in. Killed anywhere, exactly one of
     * the two works. Needs the network, and no session.
     *
     * Errors: `signature.authentication_pin_format`, `signature.pin_weak` (the new one; no try is taken),
     * `signature.pin_wrong` with `tries`, `signature.pin_locked`, `signature.authentication_key_missing`,
     * `signature.sim_changed`, network, gateway, storage, `internal.port`.
     */
    func changeAuthenticationPin(old: String, new: String, lang: Lang, cancel: NativeCancel?) async throws  -> AuthenticationView

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
    func createAuthenticationKey(pin: String, lang: Lang, cancel: NativeCancel?) async throws  -> AuthenticationView

    /**
     * Removes the authentication key for good: for a PIN that is locked or forgotten. The signature key stays as it is.
     * Durable when it returns.
     *
     * Errors: storage, `internal.port`.
     */
    func destroyAuthenticationKey() throws

    /**
     * The phone's key, if it is on a card. Works offline.
     */
    func cardKey() throws  -> CardKeyView?

    /**
     * The applets on the phone's cards that could have a signature key, by these profiles (JSON texts, 64 at most;
     * without any: those that come with the core). Selects each and sends no PIN. Works offline.
     *
     * Errors: `signature.card_missing` (no way to any card), `signature.card_access` (there are applets, and none
     * lets this app in), `signature.card_failed`, `internal.defect` (a profile that is none).
     */
    func cards(profiles: [String], cancel: NativeCancel?) async throws  -> [CardFound]

    /**
     * Has the key on the card certified, and writes the certificate onto it. May be repeated after any failure, and
     * later: the authority issues another certificate once the operator's register has the key. Needs the network. A card that takes the
     * certificate with the citizen's PIN (`written_with_pin`) is not touched: the next signature writes it.
     *
     * Errors: `signature.key_missing`, `signature.certificate_refused`, `signature.card_*` (the certificate is kept,
     * and the key signs with it; the card has none yet), `identity.*`, network, gateway, storage.
     */
    func certifyCardKey(administrator: String?, lang: Lang, cancel: NativeCancel?) async throws  -> KeyView

    /**
     * Changes the PIN of the card's key to six other digits. Works offline.
     *
     * Errors: `signature.key_missing`, `signature.pin_format`, `signature.pin_weak`, `signature.pin_wrong`,
     * `signature.card_*`, storage.
     */
    func changeCardPin(old: String, new: String, cancel: NativeCancel?) async throws

    /**
     * Makes the signature key on a card, with its PIN, and lets it sign the request for its certificate. The key that
     * was there is gone, unless it is this phone's and has a certificate. Broken off or killed, it is made again by the
     * next call. Takes seconds. Needs a linked phone, and the network where the operator is asked.
     *
     * Errors: `signature.key_exists`, `signature.pin_format`, `signature.pin_weak`, `signature.pin_wrong`,
     * `signature.card_*`, `identity.*`, network, gateway, storage, `internal.defect` (a profile that is none).
     */
    func prepareCardKey(wish: CardKeyWish, cancel: NativeCancel?) async throws  -> CardKeyView

    /**
     * Unblocks the PIN of the card's key with the PUK of the operator's letter, and sets it anew. Works offline.
     *
     * Errors: `signature.key_missing`, `signature.pin_format`, `signature.pin_weak`, `signature.card_puk_wrong`,
     * `signature.card_*`, storage.
     */
    func unblockCardPin(puk: String, new: String, cancel: NativeCancel?) async throws

    /**
     * The same for a card that has no key of this phone yet (a slot, and an applet's profile by its name or JSON): its PIN
     * was blocked before `prepare_card_key` could make one. The PUK goes to whatever card is in the slot. Works offline.
     *
     * Errors: `signature.key_exists` (a key on a card is in use: `unblock_card_pin`), `signature.pin_format`,
     * `signature.pin_weak`, `signature.card_puk_wrong`, `signature.card_*`, storage, `internal.defect` (a profile that is none).
     */
    func unblockNewCard(slot: UInt8, profileName: String, puk: String, new: String, cancel: NativeCancel?) async throws

    /**
     * Judges every signer of a message in full: detached over `content`, or attached without it. Revocation is known
     * only from answers that travel in the message; `examine_online` asks. Works offline.
     *
     * Errors: `signature.invalid` (no signature in it at all), `signature.unsupported`, `input.too_large`.
     */
    func examine(signature: Data, content: Data?, lang: Lang) throws  -> SignatureReport

    /**
     * Judges what a person has in hand, whatever it is: a container of several documents (ASiC-E with CAdES), a message
     * that holds its document, or a signature and its document, handed in in either order. With a line the authority is
     * asked about revocation, as in `examine_online`; without one this works, too.
     *
     * Errors: `signature.document_missing` (`file` is a signature alone), `signature.signature_missing` (there is no
     * signature that can be read), `signature.invalid` (a hostile container), `signature.unsupported`, `input.too_large`.
     */
    func examineFile(file: Data, beside: Data?, lang: Lang, cancel: NativeCancel?) async throws  -> SignatureReport

    /**
     * The same, after asking the authority whether the signers' certificates were revoked. Where it gives no answer
     * that holds the report says so (`no-answer`): it is no reason to call a signature bad.
     *
     * Errors: as `examine`.
     */
    func examineOnline(signature: Data, content: Data?, lang: Lang, cancel: NativeCancel?) async throws  -> SignatureReport

    /**
     * Signs several documents with one PIN: a container (ASiC-E) with all of them and one signature. Works offline
     * within the allowance.
     *
     * Errors: `signature.*`, `input.too_large` (over 63 MiB, 250 documents), storage.
     */
    func signContainer(documents: [ContainerFile], pin: String, cancel: NativeCancel?) async throws  -> Data

    /**
     * What the authority wrote of the key. Works offline.
     */
    func level() throws  -> KeyLevel

    /**
     * All levels, the strongest first. Works offline.
     */
    func levels(lang: Lang)  -> [SignatureLevel]

    /**
     * Asks the authority how the certificate stands, after sending a revocation that waits. Needs the network, and no
     * session.
     *
     * Errors: network, gateway, storage.
     */
    func checkCertificate(lang: Lang, cancel: NativeCancel?) async throws  -> KeyView

    /**
     * The video identification.
     */
    func identification()  -> NativeIdentification

    /**
     * Has the certificate renewed for the same key; takes no PIN. Needs the network.
     *
     * Errors: `signature.key_missing`, `signature.certificate_expired`, `signature.certificate_revoked`,
     * `signature.certificate_refused`, `identity.*`, network, gateway, storage.
     */
    func renewCertificate(lang: Lang, cancel: NativeCancel?) async throws  -> KeyView

    /**
     * Reasons that a citizen may give, with their words. Works offline.
     */
    func revocationReasons(lang: Lang)  -> [RevocationChoice]

    /**
     * Revokes the certificate for good, with the PIN; without a line within the offline allowance, and sent later.
     *
     * Errors: `input.answer` (no such reason), `signature.*`, storage.
     */
    func revokeCertificate(reason: String, pin: String, lang: Lang, cancel: NativeCancel?) async throws  -> KeyView

    /**
     * Every use of the key, newest first, checked from end to end: a row that is missing or was changed is reported in
     * the page. Works offline.
     *
     * Errors: storage.
     */
    func audit(lang: Lang, page: Page) throws  -> AuditPage

    /**
     * Changes the PIN: the old one is judged as for a signature. Killed anywhere, exactly one of the two works. Needs
     * the network.
     *
     * Errors: `signature.pin_format`, `signature.pin_weak` (the new one; no try is taken), `signature.pin_wrong`,
     * `signature.pin_locked`, `signature.key_missing`, `identity.*`, network, gateway, storage, `internal.port`.
     */
    func changePin(old: String, new: String, lang: Lang, cancel: NativeCancel?) async throws  -> KeyView

    /**
     * As `create_key`, with a PUK: it gives the key a new PIN when the old one is locked or forgotten. Takes about
     * 0.5 s beside the network. A call that fails after the key was made has a PUK that nobody saw: `make_puk` makes
     * another.
     */
    func createKeyWithPuk(pin: String, lang: Lang, cancel: NativeCancel?) async throws  -> NewKey

    /**
     * Makes a PUK for the key that is there, in place of the one before: eight digits in two groups, to be shown once
     * and written down. They cross the border this once, as text; the app neither keeps nor logs them. The PIN is
     * judged as for a signature. Needs the network. Killed in between, the PUK before may be gone: make another.
     *
     * Errors: `signature.puk_of_card` (the key is on a card, whose PUK is in the operator's letter), and as `change_pin`.
     */
    func makePuk(pin: String, cancel: NativeCancel?) async throws  -> String

    /**
     * Tries that the PUK has left; nothing where there is no PUK that works: none was made, or it was wrong too often.
     * Works offline.
     */
    func pukTriesLeft() throws  -> UInt32?

    /**
     * Gives a locked key, or one whose PIN is forgotten, a new PIN with the PUK; key and certificate stay. Ten wrong
     * PUKs destroy what the PUK opens. Needs the network.
     *
     * Errors: `signature.puk_format`, `signature.pin_format`, `signature.pin_weak` (no try is taken),
     * `signature.puk_missing`, `signature.puk_wrong` with `tries`, `signature.puk_locked`, `identity.*`, network,
     * gateway, storage, `internal.port`.
     */
    func unlock(puk: String, newPin: String, lang: Lang, cancel: NativeCancel?) async throws  -> KeyView

}
/**
 * The signature key of this phone: made here, sealed under a PIN, never exported.
 */
class NativeSignature: NativeSignatureProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_qyzmet_ffi_fn_clone_nativesignature(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_qyzmet_ffi_fn_free_nativesignature(handle, $0) }
    }

    /**
     * Makes the key, seals it under this PIN of six digits and has it certified. Broken off at any step, the
     * next call finishes it or begins anew; there is never a second key. Needs the network and a linked
     * phone; takes about 0.3 s beside the network.
     *
     * Errors: `signature.pin_format`, `signature.pin_weak`, `signature.key_exists`,
     * `signature.certificate_refused`, `identity.*`, network, gateway, storage, `internal.port`.
     */
func createKey(pin: String, lang: Lang, cancel: NativeCancel?)async throws  -> KeyView  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_qyzmet_ffi_fn_method_nativesignature_create_key(
                        self.uniffiCloneHandle(),FfiConverterString.lower(pin),FfiConverterTypeLang_lower(lang),FfiConverterOptionTypeNativeCancel.lower(cancel)
                )
            },
            pollFunc: ffi_qyzmet_ffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_qyzmet_ffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_qyzmet_ffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeKeyView_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * Removes the key for good, so that a new one can be made: for a PIN that is locked or forgotten. What
     * was signed with it stays valid. Durable when it returns.
     */
func destroyKey()throws   {try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativesignature_destroy_key(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
}
}

    /**
     * Asks again for the certificate of a key that has none yet, without a PIN. Needs the network.
     *
     * Errors: `signature.key_missing`, `signature.pin_locked`, `signature.certificate_refused`, network,
     * gateway, storage.
     */
func requestCertificate(lang: Lang, cancel: NativeCancel?)async throws  -> KeyView  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_qyzmet_ffi_fn_method_nativesignature_request_certificate(
                        self.uniffiCloneHandle(),FfiConverterTypeLang_lower(lang),FfiConverterOptionTypeNativeCancel.lower(cancel)
                )
            },
            pollFunc: ffi_qyzmet_ffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_qyzmet_ffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_qyzmet_ffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeKeyView_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * Signs any content with the citizen's PIN: detached CAdES-B-B. Works offline within the allowance. The citizen
     * sees no text before; [`NativeSessions`] shows text and code first.
     *
     * Errors: `input.too_large` (over 64 MiB), `signature.*`, storage.
     */
func signContent(content: Data, pin: String, cancel: NativeCancel?)async throws  -> SignedFile  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_qyzmet_ffi_fn_method_nativesignature_sign_content(
                        self.uniffiCloneHandle(),FfiConverterData.lower(content),FfiConverterString.lower(pin),FfiConverterOptionTypeNativeCancel.lower(cancel)
                )
            },
            pollFunc: ffi_qyzmet_ffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_qyzmet_ffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_qyzmet_ffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeSignedFile_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * How the key stands. Works offline.
     */
func state(lang: Lang)throws  -> KeyView  {
    return try  FfiConverterTypeKeyView_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativesignature_state(
            self.uniffiCloneHandle(),
        FfiConverterTypeLang_lower(lang),uniffiCallStatus
    )
})
}

    /**
     * Judges a signature: detached over `content`, or attached without it. One that does not hold is a
     * report, not an error. Works offline.
     *
     * Errors: `signature.invalid` (no signature in it at all), `signature.unsupported`, `input.too_large`.
     */
func verify(signature: Data, content: Data?, lang: Lang)throws  -> Report  {
    return try  FfiConverterTypeReport_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativesignature_verify(
            self.uniffiCloneHandle(),
        FfiConverterData.lower(signature),
        FfiConverterOptionData.lower(content),
        FfiConverterTypeLang_lower(lang),uniffiCallStatus
    )
})
}

    /**
     * How the authentication key stands: the one that signs in and signs nothing else. Works offline.
     *
     * Errors: storage.
     */
func authenticationState(lang: Lang)throws  -> AuthenticationView  {
    return try  FfiConverterTypeAuthenticationView_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativesignature_authentication_state(
            self.uniffiCloneHandle(),
        FfiConverterTypeLang_lower(lang),uniffiCallStatus
    )
})
}

    /**
     * Changes the PIN of the authentication key: the old one is judged as for a log-in. Killed anywhere, exactly one of
     * the two works. Needs the network, and no session.
     *
     * Errors: `signature.authentication_pin_format`, `signature.pin_weak` (the new one; no try is taken),
     * `signature.pin_wrong` with `tries`, `signature.pin_locked`, `signature.authentication_key_missing`,
     * `signature.sim_changed`, network, gateway, storage, `internal.port`.
     */
func changeAuthenticationPin(old: String, new: String, lang: Lang, cancel: NativeCancel?)async throws  -> AuthenticationView  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_qyzmet_ffi_fn_method_nativesignature_change_authentication_pin(
                        self.uniffiCloneHandle(),FfiConverterString.lower(old),FfiConverterString.lower(new),FfiConverterTypeLang_lower(lang),FfiConverterOptionTypeNativeCancel.lower(cancel)
                )
            },
            pollFunc: ffi_qyzmet_ffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_qyzmet_ffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_qyzmet_ffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeAuthenticationView_lift,
            errorHandler: FfiConverterTypeNativeError_lift
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
func createAuthenticationKey(pin: String, lang: Lang, cancel: NativeCancel?)async throws  -> AuthenticationView  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_qyzmet_ffi_fn_method_nativesignature_create_authentication_key(
                        self.uniffiCloneHandle(),FfiConverterString.lower(pin),FfiConverterTypeLang_lower(lang),FfiConverterOptionTypeNativeCancel.lower(cancel)
                )
            },
            pollFunc: ffi_qyzmet_ffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_qyzmet_ffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_qyzmet_ffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeAuthenticationView_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * Removes the authentication key for good: for a PIN that is locked or forgotten. The signature key stays as it is.
     * Durable when it returns.
     *
     * Errors: storage, `internal.port`.
     */
func destroyAuthenticationKey()throws   {try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativesignature_destroy_authentication_key(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
}
}

    /**
     * The phone's key, if it is on a card. Works offline.
     */
func cardKey()throws  -> CardKeyView?  {
    return try  FfiConverterOptionTypeCardKeyView.lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativesignature_card_key(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The applets on the phone's cards that could have a signature key, by these profiles (JSON texts, 64 at most;
     * without any: those that come with the core). Selects each and sends no PIN. Works offline.
     *
     * Errors: `signature.card_missing` (no way to any card), `signature.card_access` (there are applets, and none
     * lets this app in), `signature.card_failed`, `internal.defect` (a profile that is none).
     */
func cards(profiles: [String], cancel: NativeCancel?)async throws  -> [CardFound]  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_qyzmet_ffi_fn_method_nativesignature_cards(
                        self.uniffiCloneHandle(),FfiConverterSequenceString.lower(profiles),FfiConverterOptionTypeNativeCancel.lower(cancel)
                )
            },
            pollFunc: ffi_qyzmet_ffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_qyzmet_ffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_qyzmet_ffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterSequenceTypeCardFound.lift,
            errorHandler: FfiConverterTypeNativeError_lift
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
func certifyCardKey(administrator: String?, lang: Lang, cancel: NativeCancel?)async throws  -> KeyView  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_qyzmet_ffi_fn_method_nativesignature_certify_card_key(
                        self.uniffiCloneHandle(),FfiConverterOptionString.lower(administrator),FfiConverterTypeLang_lower(lang),FfiConverterOptionTypeNativeCancel.lower(cancel)
                )
            },
            pollFunc: ffi_qyzmet_ffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_qyzmet_ffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_qyzmet_ffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeKeyView_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * Changes the PIN of the card's key to six other digits. Works offline.
     *
     * Errors: `signature.key_missing`, `signature.pin_format`, `signature.pin_weak`, `signature.pin_wrong`,
     * `signature.card_*`, storage.
     */
func changeCardPin(old: String, new: String, cancel: NativeCancel?)async throws   {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_qyzmet_ffi_fn_method_nativesignature_change_card_pin(
                        self.uniffiCloneHandle(),FfiConverterString.lower(old),FfiConverterString.lower(new),FfiConverterOptionTypeNativeCancel.lower(cancel)
                )
            },
            pollFunc: ffi_qyzmet_ffi_rust_future_poll_void,
            completeFunc: ffi_qyzmet_ffi_rust_future_complete_void,
            freeFunc: ffi_qyzmet_ffi_rust_future_free_void,
            liftFunc: { $0 },
            errorHandler: FfiConverterTypeNativeError_lift
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
func prepareCardKey(wish: CardKeyWish, cancel: NativeCancel?)async throws  -> CardKeyView  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_qyzmet_ffi_fn_method_nativesignature_prepare_card_key(
                        self.uniffiCloneHandle(),FfiConverterTypeCardKeyWish_lower(wish),FfiConverterOptionTypeNativeCancel.lower(cancel)
                )
            },
            pollFunc: ffi_qyzmet_ffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_qyzmet_ffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_qyzmet_ffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeCardKeyView_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * Unblocks the PIN of the card's key with the PUK of the operator's letter, and sets it anew. Works offline.
     *
     * Errors: `signature.key_missing`, `signature.pin_format`, `signature.pin_weak`, `signature.card_puk_wrong`,
     * `signature.card_*`, storage.
     */
func unblockCardPin(puk: String, new: String, cancel: NativeCancel?)async throws   {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_qyzmet_ffi_fn_method_nativesignature_unblock_card_pin(
                        self.uniffiCloneHandle(),FfiConverterString.lower(puk),FfiConverterString.lower(new),FfiConverterOptionTypeNativeCancel.lower(cancel)
                )
            },
            pollFunc: ffi_qyzmet_ffi_rust_future_poll_void,
            completeFunc: ffi_qyzmet_ffi_rust_future_complete_void,
            freeFunc: ffi_qyzmet_ffi_rust_future_free_void,
            liftFunc: { $0 },
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * The same for a card that has no key of this phone yet (a slot, and an applet's profile by its name or JSON): its PIN
     * was blocked before `prepare_card_key` could make one. The PUK goes to whatever card is in the slot. Works offline.
     *
     * Errors: `signature.key_exists` (a key on a card is in use: `unblock_card_pin`), `signature.pin_format`,
     * `signature.pin_weak`, `signature.card_puk_wrong`, `signature.card_*`, storage, `internal.defect` (a profile that is none).
     */
func unblockNewCard(slot: UInt8, profileName: String, puk: String, new: String, cancel: NativeCancel?)async throws   {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_qyzmet_ffi_fn_method_nativesignature_unblock_new_card(
                        self.uniffiCloneHandle(),FfiConverterUInt8.lower(slot),FfiConverterString.lower(profileName),FfiConverterString.lower(puk),FfiConverterString.lower(new),FfiConverterOptionTypeNativeCancel.lower(cancel)
                )
            },
            pollFunc: ffi_qyzmet_ffi_rust_future_poll_void,
            completeFunc: ffi_qyzmet_ffi_rust_future_complete_void,
            freeFunc: ffi_qyzmet_ffi_rust_future_free_void,
            liftFunc: { $0 },
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * Judges every signer of a message in full: detached over `content`, or attached without it. Revocation is known
     * only from answers that travel in the message; `examine_online` asks. Works offline.
     *
     * Errors: `signature.invalid` (no signature in it at all), `signature.unsupported`, `input.too_large`.
     */
func examine(signature: Data, content: Data?, lang: Lang)throws  -> SignatureReport  {
    return try  FfiConverterTypeSignatureReport_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativesignature_examine(
            self.uniffiCloneHandle(),
        FfiConverterData.lower(signature),
        FfiConverterOptionData.lower(content),
        FfiConverterTypeLang_lower(lang),uniffiCallStatus
    )
})
}

    /**
     * Judges what a person has in hand, whatever it is: a container of several documents (ASiC-E with CAdES), a message
     * that holds its document, or a signature and its document, handed in in either order. With a line the authority is
     * asked about revocation, as in `examine_online`; without one this works, too.
     *
     * Errors: `signature.document_missing` (`file` is a signature alone), `signature.signature_missing` (there is no
     * signature that can be read), `signature.invalid` (a hostile container), `signature.unsupported`, `input.too_large`.
     */
func examineFile(file: Data, beside: Data?, lang: Lang, cancel: NativeCancel?)async throws  -> SignatureReport  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_qyzmet_ffi_fn_method_nativesignature_examine_file(
                        self.uniffiCloneHandle(),FfiConverterData.lower(file),FfiConverterOptionData.lower(beside),FfiConverterTypeLang_lower(lang),FfiConverterOptionTypeNativeCancel.lower(cancel)
                )
            },
            pollFunc: ffi_qyzmet_ffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_qyzmet_ffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_qyzmet_ffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeSignatureReport_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * The same, after asking the authority whether the signers' certificates were revoked. Where it gives no answer
     * that holds the report says so (`no-answer`): it is no reason to call a signature bad.
     *
     * Errors: as `examine`.
     */
func examineOnline(signature: Data, content: Data?, lang: Lang, cancel: NativeCancel?)async throws  -> SignatureReport  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_qyzmet_ffi_fn_method_nativesignature_examine_online(
                        self.uniffiCloneHandle(),FfiConverterData.lower(signature),FfiConverterOptionData.lower(content),FfiConverterTypeLang_lower(lang),FfiConverterOptionTypeNativeCancel.lower(cancel)
                )
            },
            pollFunc: ffi_qyzmet_ffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_qyzmet_ffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_qyzmet_ffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeSignatureReport_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * Signs several documents with one PIN: a container (ASiC-E) with all of them and one signature. Works offline
     * within the allowance.
     *
     * Errors: `signature.*`, `input.too_large` (over 63 MiB, 250 documents), storage.
     */
func signContainer(documents: [ContainerFile], pin: String, cancel: NativeCancel?)async throws  -> Data  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_qyzmet_ffi_fn_method_nativesignature_sign_container(
                        self.uniffiCloneHandle(),FfiConverterSequenceTypeContainerFile.lower(documents),FfiConverterString.lower(pin),FfiConverterOptionTypeNativeCancel.lower(cancel)
                )
            },
            pollFunc: ffi_qyzmet_ffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_qyzmet_ffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_qyzmet_ffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterData.lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * What the authority wrote of the key. Works offline.
     */
func level()throws  -> KeyLevel  {
    return try  FfiConverterTypeKeyLevel_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativesignature_level(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * All levels, the strongest first. Works offline.
     */
func levels(lang: Lang) -> [SignatureLevel]  {
    return try!  FfiConverterSequenceTypeSignatureLevel.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativesignature_levels(
            self.uniffiCloneHandle(),
        FfiConverterTypeLang_lower(lang),uniffiCallStatus
    )
})
}

    /**
     * Asks the authority how the certificate stands, after sending a revocation that waits. Needs the network, and no
     * session.
     *
     * Errors: network, gateway, storage.
     */
func checkCertificate(lang: Lang, cancel: NativeCancel?)async throws  -> KeyView  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_qyzmet_ffi_fn_method_nativesignature_check_certificate(
                        self.uniffiCloneHandle(),FfiConverterTypeLang_lower(lang),FfiConverterOptionTypeNativeCancel.lower(cancel)
                )
            },
            pollFunc: ffi_qyzmet_ffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_qyzmet_ffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_qyzmet_ffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeKeyView_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * The video identification.
     */
func identification() -> NativeIdentification  {
    return try!  FfiConverterTypeNativeIdentification_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativesignature_identification(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Has the certificate renewed for the same key; takes no PIN. Needs the network.
     *
     * Errors: `signature.key_missing`, `signature.certificate_expired`, `signature.certificate_revoked`,
     * `signature.certificate_refused`, `identity.*`, network, gateway, storage.
     */
func renewCertificate(lang: Lang, cancel: NativeCancel?)async throws  -> KeyView  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_qyzmet_ffi_fn_method_nativesignature_renew_certificate(
                        self.uniffiCloneHandle(),FfiConverterTypeLang_lower(lang),FfiConverterOptionTypeNativeCancel.lower(cancel)
                )
            },
            pollFunc: ffi_qyzmet_ffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_qyzmet_ffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_qyzmet_ffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeKeyView_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * Reasons that a citizen may give, with their words. Works offline.
     */
func revocationReasons(lang: Lang) -> [RevocationChoice]  {
    return try!  FfiConverterSequenceTypeRevocationChoice.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativesignature_revocation_reasons(
            self.uniffiCloneHandle(),
        FfiConverterTypeLang_lower(lang),uniffiCallStatus
    )
})
}

    /**
     * Revokes the certificate for good, with the PIN; without a line within the offline allowance, and sent later.
     *
     * Errors: `input.answer` (no such reason), `signature.*`, storage.
     */
func revokeCertificate(reason: String, pin: String, lang: Lang, cancel: NativeCancel?)async throws  -> KeyView  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_qyzmet_ffi_fn_method_nativesignature_revoke_certificate(
                        self.uniffiCloneHandle(),FfiConverterString.lower(reason),FfiConverterString.lower(pin),FfiConverterTypeLang_lower(lang),FfiConverterOptionTypeNativeCancel.lower(cancel)
                )
            },
            pollFunc: ffi_qyzmet_ffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_qyzmet_ffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_qyzmet_ffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeKeyView_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * Every use of the key, newest first, checked from end to end: a row that is missing or was changed is reported in
     * the page. Works offline.
     *
     * Errors: storage.
     */
func audit(lang: Lang, page: Page)throws  -> AuditPage  {
    return try  FfiConverterTypeAuditPage_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativesignature_audit(
            self.uniffiCloneHandle(),
        FfiConverterTypeLang_lower(lang),
        FfiConverterTypePage_lower(page),uniffiCallStatus
    )
})
}

    /**
     * Changes the PIN: the old one is judged as for a signature. Killed anywhere, exactly one of the two works. Needs
     * the network.
     *
     * Errors: `signature.pin_format`, `signature.pin_weak` (the new one; no try is taken), `signature.pin_wrong`,
     * `signature.pin_locked`, `signature.key_missing`, `identity.*`, network, gateway, storage, `internal.port`.
     */
func changePin(old: String, new: String, lang: Lang, cancel: NativeCancel?)async throws  -> KeyView  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_qyzmet_ffi_fn_method_nativesignature_change_pin(
                        self.uniffiCloneHandle(),FfiConverterString.lower(old),FfiConverterString.lower(new),FfiConverterTypeLang_lower(lang),FfiConverterOptionTypeNativeCancel.lower(cancel)
                )
            },
            pollFunc: ffi_qyzmet_ffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_qyzmet_ffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_qyzmet_ffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeKeyView_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * As `create_key`, with a PUK: it gives the key a new PIN when the old one is locked or forgotten. Takes about
     * 0.5 s beside the network. A call that fails after the key was made has a PUK that nobody saw: `make_puk` makes
     * another.
     */
func createKeyWithPuk(pin: String, lang: Lang, cancel: NativeCancel?)async throws  -> NewKey  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_qyzmet_ffi_fn_method_nativesignature_create_key_with_puk(
                        self.uniffiCloneHandle(),FfiConverterString.lower(pin),FfiConverterTypeLang_lower(lang),FfiConverterOptionTypeNativeCancel.lower(cancel)
                )
            },
            pollFunc: ffi_qyzmet_ffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_qyzmet_ffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_qyzmet_ffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeNewKey_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * Makes a PUK for the key that is there, in place of the one before: eight digits in two groups, to be shown once
     * and written down. They cross the border this once, as text; the app neither keeps nor logs them. The PIN is
     * judged as for a signature. Needs the network. Killed in between, the PUK before may be gone: make another.
     *
     * Errors: `signature.puk_of_card` (the key is on a card, whose PUK is in the operator's letter), and as `change_pin`.
     */
func makePuk(pin: String, cancel: NativeCancel?)async throws  -> String  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_qyzmet_ffi_fn_method_nativesignature_make_puk(
                        self.uniffiCloneHandle(),FfiConverterString.lower(pin),FfiConverterOptionTypeNativeCancel.lower(cancel)
                )
            },
            pollFunc: ffi_qyzmet_ffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_qyzmet_ffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_qyzmet_ffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterString.lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * Tries that the PUK has left; nothing where there is no PUK that works: none was made, or it was wrong too often.
     * Works offline.
     */
func pukTriesLeft()throws  -> UInt32?  {
    return try  FfiConverterOptionUInt32.lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativesignature_puk_tries_left(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Gives a locked key, or one whose PIN is forgotten, a new PIN with the PUK; key and certificate stay. Ten wrong
     * PUKs destroy what the PUK opens. Needs the network.
     *
     * Errors: `signature.puk_format`, `signature.pin_format`, `signature.pin_weak` (no try is taken),
     * `signature.puk_missing`, `signature.puk_wrong` with `tries`, `signature.puk_locked`, `identity.*`, network,
     * gateway, storage, `internal.port`.
     */
func unlock(puk: String, newPin: String, lang: Lang, cancel: NativeCancel?)async throws  -> KeyView  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_qyzmet_ffi_fn_method_nativesignature_unlock(
                        self.uniffiCloneHandle(),FfiConverterString.lower(puk),FfiConverterString.lower(newPin),FfiConverterTypeLang_lower(lang),FfiConverterOptionTypeNativeCancel.lower(cancel)
                )
            },
            pollFunc: ffi_qyzmet_ffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_qyzmet_ffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_qyzmet_ffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeKeyView_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeSignature: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = NativeSignature

    static func lift(_ handle: UInt64) throws -> NativeSignature {
        return NativeSignature(unsafeFromHandle: handle)
    }

    static func lower(_ value: NativeSignature) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NativeSignature {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: NativeSignature, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeSignature_lift(_ handle: UInt64) throws -> NativeSignature {
    return try FfiConverterTypeNativeSignature.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeSignature_lower(_ value: NativeSignature) -> UInt64 {
    return FfiConverterTypeNativeSignature.lower(value)
}

/**
 * Signing keys in the phone's hardware, each bound to the citizen's finger, face or screen lock. Called one call at a
 * time, from a thread of its own that may wait for the citizen for as long as the configuration's `key_store_seconds`;
 * it may not call the client.
 */
protocol NativeSigningKeys: AnyObject, Sendable {

    /**
     * Whether this phone makes such keys now. Asked before a key is made; answers at once. What fails counts as yes:
     * making a key fails then, and says why, where a "no" would quietly make a weaker one.
     */
    func available() throws  -> Bool

    /**
     * Makes a P-256 key that never leaves the hardware, in place of any of this alias, attested over `challenge` (32
     * bytes). Durable when it returns; takes seconds.
     */
    func create(alias: String, challenge: Data) throws  -> HardwareKey

    /**
     * Signs a SHA-256 digest (32 bytes): ECDSA, in DER. Asks the citizen to confirm, and waits for that.
     */
    func sign(alias: String, digest: Data) throws  -> Data

    /**
     * Deletes the key of this alias for good; does nothing when there is none. Durable when it returns.
     */
    func delete(alias: String) throws

}
/**
 * Signing keys in the phone's hardware, each bound to the citizen's finger, face or screen lock. Called one call at a
 * time, from a thread of its own that may wait for the citizen for as long as the configuration's `key_store_seconds`;
 * it may not call the client.
 */
class NativeSigningKeysImpl: NativeSigningKeys, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_qyzmet_ffi_fn_clone_nativesigningkeys(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_qyzmet_ffi_fn_free_nativesigningkeys(handle, $0) }
    }

    /**
     * Whether this phone makes such keys now. Asked before a key is made; answers at once. What fails counts as yes:
     * making a key fails then, and says why, where a "no" would quietly make a weaker one.
     */
func available()throws  -> Bool  {
    return try  FfiConverterBool.lift(try rustCallWithError(FfiConverterTypeNativePortError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativesigningkeys_available(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Makes a P-256 key that never leaves the hardware, in place of any of this alias, attested over `challenge` (32
     * bytes). Durable when it returns; takes seconds.
     */
func create(alias: String, challenge: Data)throws  -> HardwareKey  {
    return try  FfiConverterTypeHardwareKey_lift(try rustCallWithError(FfiConverterTypeNativeSigningKeyError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativesigningkeys_create(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(alias),
        FfiConverterData.lower(challenge),uniffiCallStatus
    )
})
}

    /**
     * Signs a SHA-256 digest (32 bytes): ECDSA, in DER. Asks the citizen to confirm, and waits for that.
     */
func sign(alias: String, digest: Data)throws  -> Data  {
    return try  FfiConverterData.lift(try rustCallWithError(FfiConverterTypeNativeSigningKeyError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativesigningkeys_sign(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(alias),
        FfiConverterData.lower(digest),uniffiCallStatus
    )
})
}

    /**
     * Deletes the key of this alias for good; does nothing when there is none. Durable when it returns.
     */
func delete(alias: String)throws   {try rustCallWithError(FfiConverterTypeNativeSigningKeyError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativesigningkeys_delete(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(alias),uniffiCallStatus
    )
}
}

}

// Put the implementation in a struct so we don't pollute the top-level namespace
fileprivate struct UniffiCallbackInterfaceNativeSigningKeys {

    // Create the VTable using a series of closures.
    // Swift automatically converts these into C callback functions.
    //
    // Store the vtable directly.
    static let vtable: UniffiVTableCallbackInterfaceNativeSigningKeys = UniffiVTableCallbackInterfaceNativeSigningKeys(
        uniffiFree: { (uniffiHandle: UInt64) -> () in
            do {
                try FfiConverterTypeNativeSigningKeys.handleMap.remove(handle: uniffiHandle)
            } catch {
                print("Uniffi callback interface NativeSigningKeys: handle missing in uniffiFree")
            }
        },
        uniffiClone: { (uniffiHandle: UInt64) -> UInt64 in
            do {
                return try FfiConverterTypeNativeSigningKeys.handleMap.clone(handle: uniffiHandle)
            } catch {
                fatalError("Uniffi callback interface NativeSigningKeys: handle missing in uniffiClone")
            }
        },
        available: { (
            uniffiHandle: UInt64,
            uniffiOutReturn: UnsafeMutablePointer<Int8>,
            uniffiCallStatus: UnsafeMutablePointer<RustCallStatus>
        ) in
            let makeCall = {
                () throws -> Bool in
                guard let uniffiObj = try? FfiConverterTypeNativeSigningKeys.handleMap.get(handle: uniffiHandle) else {
                    throw UniffiInternalError.unexpectedStaleHandle
                }
                return try uniffiObj.available(
                )
            }

            let writeReturn = { uniffiOutReturn.pointee = FfiConverterBool.lower($0) }
            uniffiTraitInterfaceCallWithError(
                callStatus: uniffiCallStatus,
                makeCall: makeCall,
                writeReturn: writeReturn,
                lowerError: FfiConverterTypeNativePortError_lower
            )
        },
        create: { (
            uniffiHandle: UInt64,
            alias: RustBuffer,
            challenge: RustBuffer,
            uniffiOutReturn: UnsafeMutablePointer<RustBuffer>,
            uniffiCallStatus: UnsafeMutablePointer<RustCallStatus>
        ) in
            let makeCall = {
                () throws -> HardwareKey in
                guard let uniffiObj = try? FfiConverterTypeNativeSigningKeys.handleMap.get(handle: uniffiHandle) else {
                    throw UniffiInternalError.unexpectedStaleHandle
                }
                return try uniffiObj.create(
                     alias: try FfiConverterString.lift(alias),
                     challenge: try FfiConverterData.lift(challenge)
                )
            }

            let writeReturn = { uniffiOutReturn.pointee = FfiConverterTypeHardwareKey_lower($0) }
            uniffiTraitInterfaceCallWithError(
                callStatus: uniffiCallStatus,
                makeCall: makeCall,
                writeReturn: writeReturn,
                lowerError: FfiConverterTypeNativeSigningKeyError_lower
            )
        },
        sign: { (
            uniffiHandle: UInt64,
            alias: RustBuffer,
            digest: RustBuffer,
            uniffiOutReturn: UnsafeMutablePointer<RustBuffer>,
            uniffiCallStatus: UnsafeMutablePointer<RustCallStatus>
        ) in
            let makeCall = {
                () throws -> Data in
                guard let uniffiObj = try? FfiConverterTypeNativeSigningKeys.handleMap.get(handle: uniffiHandle) else {
                    throw UniffiInternalError.unexpectedStaleHandle
                }
                return try uniffiObj.sign(
                     alias: try FfiConverterString.lift(alias),
                     digest: try FfiConverterData.lift(digest)
                )
            }

            let writeReturn = { uniffiOutReturn.pointee = FfiConverterData.lower($0) }
            uniffiTraitInterfaceCallWithError(
                callStatus: uniffiCallStatus,
                makeCall: makeCall,
                writeReturn: writeReturn,
                lowerError: FfiConverterTypeNativeSigningKeyError_lower
            )
        },
        delete: { (
            uniffiHandle: UInt64,
            alias: RustBuffer,
            uniffiOutReturn: UnsafeMutableRawPointer,
            uniffiCallStatus: UnsafeMutablePointer<RustCallStatus>
        ) in
            let makeCall = {
                () throws -> () in
                guard let uniffiObj = try? FfiConverterTypeNativeSigningKeys.handleMap.get(handle: uniffiHandle) else {
                    throw UniffiInternalError.unexpectedStaleHandle
                }
                return try uniffiObj.delete(
                     alias: try FfiConverterString.lift(alias)
                )
            }

            let writeReturn = { () }
            uniffiTraitInterfaceCallWithError(
                callStatus: uniffiCallStatus,
                makeCall: makeCall,
                writeReturn: writeReturn,
                lowerError: FfiConverterTypeNativeSigningKeyError_lower
            )
        }
    )

    // Rust stores this pointer for future callback invocations, so it must live
    // for the process lifetime (not just for the init function call).
    //
    // `nonisolated(unsafe)` is needed under Swift 6 strict concurrency.
    // This is safe because the pointee is initialized once during static init
    // and never mutated by either side of the FFI.  Its fields are C function pointers.
    nonisolated(unsafe) static let vtablePtr: UnsafePointer<UniffiVTableCallbackInterfaceNativeSigningKeys> = {
        let ptr = UnsafeMutablePointer<UniffiVTableCallbackInterfaceNativeSigningKeys>.allocate(capacity: 1)
        ptr.initialize(to: vtable)
        return UnsafePointer(ptr)
    }()
}

private func uniffiCallbackInitNativeSigningKeys() {
    uniffi_qyzmet_ffi_fn_init_callback_vtable_nativesigningkeys(UniffiCallbackInterfaceNativeSigningKeys.vtablePtr)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeSigningKeys: FfiConverter {
    fileprivate static let handleMap = UniffiHandleMap<NativeSigningKeys>()

    typealias FfiType = UInt64
    typealias SwiftType = NativeSigningKeys

    static func lift(_ handle: UInt64) throws -> NativeSigningKeys {
        if ((handle & 1) == 0) {
            // Rust-generated handle, construct a new class that uses the handle to implement the
            // interface
            return NativeSigningKeysImpl(unsafeFromHandle: handle)
        } else {
            // Swift-generated handle, get the object from the handle map
            return try handleMap.remove(handle: handle)
        }
    }

    static func lower(_ value: NativeSigningKeys) -> UInt64 {
         if let rustImpl = value as? NativeSigningKeysImpl {
             // Rust-implemented object.  Clone the handle and return it
            return rustImpl.uniffiCloneHandle()
         } else {
            // Swift object, generate a new vtable handle and return that.
            return handleMap.insert(obj: value)
         }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NativeSigningKeys {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: NativeSigningKeys, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeSigningKeys_lift(_ handle: UInt64) throws -> NativeSigningKeys {
    return try FfiConverterTypeNativeSigningKeys.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeSigningKeys_lower(_ value: NativeSigningKeys) -> UInt64 {
    return FfiConverterTypeNativeSigningKeys.lower(value)
}

/**
 * The SIM cards of the phone. Called one call at a time, from a thread of its own; it may not call the client.
 */
protocol NativeSimCard: AnyObject, Sendable {

    /**
     * Opens a logical channel to the applet of this identifier (5 to 16 bytes) on the card in this slot, counted
     * from 0. The applet is selected anew: no PIN counts as verified on it. The platform selects; a shell never
     * sends SELECT by name or MANAGE CHANNEL itself.
     */
    func `open`(slot: UInt8, aid: Data) throws  -> NativeCardChannel

}
/**
 * The SIM cards of the phone. Called one call at a time, from a thread of its own; it may not call the client.
 */
class NativeSimCardImpl: NativeSimCard, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_qyzmet_ffi_fn_clone_nativesimcard(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_qyzmet_ffi_fn_free_nativesimcard(handle, $0) }
    }

    /**
     * Opens a logical channel to the applet of this identifier (5 to 16 bytes) on the card in this slot, counted
     * from 0. The applet is selected anew: no PIN counts as verified on it. The platform selects; a shell never
     * sends SELECT by name or MANAGE CHANNEL itself.
     */
func `open`(slot: UInt8, aid: Data)throws  -> NativeCardChannel  {
    return try  FfiConverterTypeNativeCardChannel_lift(try rustCallWithError(FfiConverterTypeNativeCardError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativesimcard_open(
            self.uniffiCloneHandle(),
        FfiConverterUInt8.lower(slot),
        FfiConverterData.lower(aid),uniffiCallStatus
    )
})
}

}

// Put the implementation in a struct so we don't pollute the top-level namespace
fileprivate struct UniffiCallbackInterfaceNativeSimCard {

    // Create the VTable using a series of closures.
    // Swift automatically converts these into C callback functions.
    //
    // Store the vtable directly.
    static let vtable: UniffiVTableCallbackInterfaceNativeSimCard = UniffiVTableCallbackInterfaceNativeSimCard(
        uniffiFree: { (uniffiHandle: UInt64) -> () in
            do {
                try FfiConverterTypeNativeSimCard.handleMap.remove(handle: uniffiHandle)
            } catch {
                print("Uniffi callback interface NativeSimCard: handle missing in uniffiFree")
            }
        },
        uniffiClone: { (uniffiHandle: UInt64) -> UInt64 in
            do {
                return try FfiConverterTypeNativeSimCard.handleMap.clone(handle: uniffiHandle)
            } catch {
                fatalError("Uniffi callback interface NativeSimCard: handle missing in uniffiClone")
            }
        },
        open: { (
            uniffiHandle: UInt64,
            slot: UInt8,
            aid: RustBuffer,
            uniffiOutReturn: UnsafeMutablePointer<UInt64>,
            uniffiCallStatus: UnsafeMutablePointer<RustCallStatus>
        ) in
            let makeCall = {
                () throws -> NativeCardChannel in
                guard let uniffiObj = try? FfiConverterTypeNativeSimCard.handleMap.get(handle: uniffiHandle) else {
                    throw UniffiInternalError.unexpectedStaleHandle
                }
                return try uniffiObj.`open`(
                     slot: try FfiConverterUInt8.lift(slot),
                     aid: try FfiConverterData.lift(aid)
                )
            }

            let writeReturn = { uniffiOutReturn.pointee = FfiConverterTypeNativeCardChannel_lower($0) }
            uniffiTraitInterfaceCallWithError(
                callStatus: uniffiCallStatus,
                makeCall: makeCall,
                writeReturn: writeReturn,
                lowerError: FfiConverterTypeNativeCardError_lower
            )
        }
    )

    // Rust stores this pointer for future callback invocations, so it must live
    // for the process lifetime (not just for the init function call).
    //
    // `nonisolated(unsafe)` is needed under Swift 6 strict concurrency.
    // This is safe because the pointee is initialized once during static init
    // and never mutated by either side of the FFI.  Its fields are C function pointers.
    nonisolated(unsafe) static let vtablePtr: UnsafePointer<UniffiVTableCallbackInterfaceNativeSimCard> = {
        let ptr = UnsafeMutablePointer<UniffiVTableCallbackInterfaceNativeSimCard>.allocate(capacity: 1)
        ptr.initialize(to: vtable)
        return UnsafePointer(ptr)
    }()
}

private func uniffiCallbackInitNativeSimCard() {
    uniffi_qyzmet_ffi_fn_init_callback_vtable_nativesimcard(UniffiCallbackInterfaceNativeSimCard.vtablePtr)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeSimCard: FfiConverter {
    fileprivate static let handleMap = UniffiHandleMap<NativeSimCard>()

    typealias FfiType = UInt64
    typealias SwiftType = NativeSimCard

    static func lift(_ handle: UInt64) throws -> NativeSimCard {
        if ((handle & 1) == 0) {
            // Rust-generated handle, construct a new class that uses the handle to implement the
            // interface
            return NativeSimCardImpl(unsafeFromHandle: handle)
        } else {
            // Swift-generated handle, get the object from the handle map
            return try handleMap.remove(handle: handle)
        }
    }

    static func lower(_ value: NativeSimCard) -> UInt64 {
         if let rustImpl = value as? NativeSimCardImpl {
             // Rust-implemented object.  Clone the handle and return it
            return rustImpl.uniffiCloneHandle()
         } else {
            // Swift object, generate a new vtable handle and return that.
            return handleMap.insert(obj: value)
         }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NativeSimCard {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: NativeSimCard, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeSimCard_lift(_ handle: UInt64) throws -> NativeSimCard {
    return try FfiConverterTypeNativeSimCard.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeSimCard_lower(_ value: NativeSimCard) -> UInt64 {
    return FfiConverterTypeNativeSimCard.lower(value)
}

/**
 * Watches the SIM cards.
 */
protocol NativeSimWatch: AnyObject, Sendable {

    /**
     * The SIM cards in use now, at most 8; empty where there is none, nothing where the phone doesn't tell. What
     * throws or takes longer than a second counts as not told.
     */
    func sims() throws  -> [Sim]?

    /**
     * The operator's word that this phone's SIM has the number, over this `nonce` of 32 bytes (a token in the manner of
     * GSMA TS.43), at most 8 KiB; nothing where the operator gives none. The authority judges it. What throws or takes
     * longer than 20 seconds counts as none.
     */
    func operatorToken(nonce: Data) throws  -> Data?

}
/**
 * Watches the SIM cards.
 */
class NativeSimWatchImpl: NativeSimWatch, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_qyzmet_ffi_fn_clone_nativesimwatch(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_qyzmet_ffi_fn_free_nativesimwatch(handle, $0) }
    }

    /**
     * The SIM cards in use now, at most 8; empty where there is none, nothing where the phone doesn't tell. What
     * throws or takes longer than a second counts as not told.
     */
func sims()throws  -> [Sim]?  {
    return try  FfiConverterOptionSequenceTypeSim.lift(try rustCallWithError(FfiConverterTypeNativePortError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativesimwatch_sims(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The operator's word that this phone's SIM has the number, over this `nonce` of 32 bytes (a token in the manner of
     * GSMA TS.43), at most 8 KiB; nothing where the operator gives none. The authority judges it. What throws or takes
     * longer than 20 seconds counts as none.
     */
func operatorToken(nonce: Data)throws  -> Data?  {
    return try  FfiConverterOptionData.lift(try rustCallWithError(FfiConverterTypeNativePortError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativesimwatch_operator_token(
            self.uniffiCloneHandle(),
        FfiConverterData.lower(nonce),uniffiCallStatus
    )
})
}

}

// Put the implementation in a struct so we don't pollute the top-level namespace
fileprivate struct UniffiCallbackInterfaceNativeSimWatch {

    // Create the VTable using a series of closures.
    // Swift automatically converts these into C callback functions.
    //
    // Store the vtable directly.
    static let vtable: UniffiVTableCallbackInterfaceNativeSimWatch = UniffiVTableCallbackInterfaceNativeSimWatch(
        uniffiFree: { (uniffiHandle: UInt64) -> () in
            do {
                try FfiConverterTypeNativeSimWatch.handleMap.remove(handle: uniffiHandle)
            } catch {
                print("Uniffi callback interface NativeSimWatch: handle missing in uniffiFree")
            }
        },
        uniffiClone: { (uniffiHandle: UInt64) -> UInt64 in
            do {
                return try FfiConverterTypeNativeSimWatch.handleMap.clone(handle: uniffiHandle)
            } catch {
                fatalError("Uniffi callback interface NativeSimWatch: handle missing in uniffiClone")
            }
        },
        sims: { (
            uniffiHandle: UInt64,
            uniffiOutReturn: UnsafeMutablePointer<RustBuffer>,
            uniffiCallStatus: UnsafeMutablePointer<RustCallStatus>
        ) in
            let makeCall = {
                () throws -> [Sim]? in
                guard let uniffiObj = try? FfiConverterTypeNativeSimWatch.handleMap.get(handle: uniffiHandle) else {
                    throw UniffiInternalError.unexpectedStaleHandle
                }
                return try uniffiObj.sims(
                )
            }

            let writeReturn = { uniffiOutReturn.pointee = FfiConverterOptionSequenceTypeSim.lower($0) }
            uniffiTraitInterfaceCallWithError(
                callStatus: uniffiCallStatus,
                makeCall: makeCall,
                writeReturn: writeReturn,
                lowerError: FfiConverterTypeNativePortError_lower
            )
        },
        operatorToken: { (
            uniffiHandle: UInt64,
            nonce: RustBuffer,
            uniffiOutReturn: UnsafeMutablePointer<RustBuffer>,
            uniffiCallStatus: UnsafeMutablePointer<RustCallStatus>
        ) in
            let makeCall = {
                () throws -> Data? in
                guard let uniffiObj = try? FfiConverterTypeNativeSimWatch.handleMap.get(handle: uniffiHandle) else {
                    throw UniffiInternalError.unexpectedStaleHandle
                }
                return try uniffiObj.operatorToken(
                     nonce: try FfiConverterData.lift(nonce)
                )
            }

            let writeReturn = { uniffiOutReturn.pointee = FfiConverterOptionData.lower($0) }
            uniffiTraitInterfaceCallWithError(
                callStatus: uniffiCallStatus,
                makeCall: makeCall,
                writeReturn: writeReturn,
                lowerError: FfiConverterTypeNativePortError_lower
            )
        }
    )

    // Rust stores this pointer for future callback invocations, so it must live
    // for the process lifetime (not just for the init function call).
    //
    // `nonisolated(unsafe)` is needed under Swift 6 strict concurrency.
    // This is safe because the pointee is initialized once during static init
    // and never mutated by either side of the FFI.  Its fields are C function pointers.
    nonisolated(unsafe) static let vtablePtr: UnsafePointer<UniffiVTableCallbackInterfaceNativeSimWatch> = {
        let ptr = UnsafeMutablePointer<UniffiVTableCallbackInterfaceNativeSimWatch>.allocate(capacity: 1)
        ptr.initialize(to: vtable)
        return UnsafePointer(ptr)
    }()
}

private func uniffiCallbackInitNativeSimWatch() {
    uniffi_qyzmet_ffi_fn_init_callback_vtable_nativesimwatch(UniffiCallbackInterfaceNativeSimWatch.vtablePtr)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeSimWatch: FfiConverter {
    fileprivate static let handleMap = UniffiHandleMap<NativeSimWatch>()

    typealias FfiType = UInt64
    typealias SwiftType = NativeSimWatch

    static func lift(_ handle: UInt64) throws -> NativeSimWatch {
        if ((handle & 1) == 0) {
            // Rust-generated handle, construct a new class that uses the handle to implement the
            // interface
            return NativeSimWatchImpl(unsafeFromHandle: handle)
        } else {
            // Swift-generated handle, get the object from the handle map
            return try handleMap.remove(handle: handle)
        }
    }

    static func lower(_ value: NativeSimWatch) -> UInt64 {
         if let rustImpl = value as? NativeSimWatchImpl {
             // Rust-implemented object.  Clone the handle and return it
            return rustImpl.uniffiCloneHandle()
         } else {
            // Swift object, generate a new vtable handle and return that.
            return handleMap.insert(obj: value)
         }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NativeSimWatch {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: NativeSimWatch, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeSimWatch_lift(_ handle: UInt64) throws -> NativeSimWatch {
    return try FfiConverterTypeNativeSimWatch.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeSimWatch_lower(_ value: NativeSimWatch) -> UInt64 {
    return FfiConverterTypeNativeSimWatch.lower(value)
}

/**
 * A provider of video identification, as a library of the app. It shows its own picture; the core sees no face and no
 * document. Called one call at a time, from a thread of its own, and waited for 30 seconds; it may not call the client.
 *
 * Nothing that it says makes a certificate: the decision is the operator's, and the authority hears it from the
 * provider itself.
 */
protocol NativeVideoProvider: AnyObject, Sendable {

    /**
     * Opens the session of this ticket. The same ticket again, after a kill, gives the same session.
     */
    func `open`(ticket: String) throws  -> VideoOpening

    /**
     * How the session stands; asked again after some seconds.
     */
    func poll(session: String) throws  -> VideoNews

    /**
     * The citizen needs it no more. Does nothing when it is over.
     */
    func close(session: String) throws

}
/**
 * A provider of video identification, as a library of the app. It shows its own picture; the core sees no face and no
 * document. Called one call at a time, from a thread of its own, and waited for 30 seconds; it may not call the client.
 *
 * Nothing that it says makes a certificate: the decision is the operator's, and the authority hears it from the
 * provider itself.
 */
class NativeVideoProviderImpl: NativeVideoProvider, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    struct NoHandle {
        init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_qyzmet_ffi_fn_clone_nativevideoprovider(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_qyzmet_ffi_fn_free_nativevideoprovider(handle, $0) }
    }

    /**
     * Opens the session of this ticket. The same ticket again, after a kill, gives the same session.
     */
func `open`(ticket: String)throws  -> VideoOpening  {
    return try  FfiConverterTypeVideoOpening_lift(try rustCallWithError(FfiConverterTypeNativePortError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativevideoprovider_open(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(ticket),uniffiCallStatus
    )
})
}

    /**
     * How the session stands; asked again after some seconds.
     */
func poll(session: String)throws  -> VideoNews  {
    return try  FfiConverterTypeVideoNews_lift(try rustCallWithError(FfiConverterTypeNativePortError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativevideoprovider_poll(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(session),uniffiCallStatus
    )
})
}

    /**
     * The citizen needs it no more. Does nothing when it is over.
     */
func close(session: String)throws   {try rustCallWithError(FfiConverterTypeNativePortError_lift) {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_method_nativevideoprovider_close(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(session),uniffiCallStatus
    )
}
}

}

// Put the implementation in a struct so we don't pollute the top-level namespace
fileprivate struct UniffiCallbackInterfaceNativeVideoProvider {

    // Create the VTable using a series of closures.
    // Swift automatically converts these into C callback functions.
    //
    // Store the vtable directly.
    static let vtable: UniffiVTableCallbackInterfaceNativeVideoProvider = UniffiVTableCallbackInterfaceNativeVideoProvider(
        uniffiFree: { (uniffiHandle: UInt64) -> () in
            do {
                try FfiConverterTypeNativeVideoProvider.handleMap.remove(handle: uniffiHandle)
            } catch {
                print("Uniffi callback interface NativeVideoProvider: handle missing in uniffiFree")
            }
        },
        uniffiClone: { (uniffiHandle: UInt64) -> UInt64 in
            do {
                return try FfiConverterTypeNativeVideoProvider.handleMap.clone(handle: uniffiHandle)
            } catch {
                fatalError("Uniffi callback interface NativeVideoProvider: handle missing in uniffiClone")
            }
        },
        open: { (
            uniffiHandle: UInt64,
            ticket: RustBuffer,
            uniffiOutReturn: UnsafeMutablePointer<RustBuffer>,
            uniffiCallStatus: UnsafeMutablePointer<RustCallStatus>
        ) in
            let makeCall = {
                () throws -> VideoOpening in
                guard let uniffiObj = try? FfiConverterTypeNativeVideoProvider.handleMap.get(handle: uniffiHandle) else {
                    throw UniffiInternalError.unexpectedStaleHandle
                }
                return try uniffiObj.`open`(
                     ticket: try FfiConverterString.lift(ticket)
                )
            }

            let writeReturn = { uniffiOutReturn.pointee = FfiConverterTypeVideoOpening_lower($0) }
            uniffiTraitInterfaceCallWithError(
                callStatus: uniffiCallStatus,
                makeCall: makeCall,
                writeReturn: writeReturn,
                lowerError: FfiConverterTypeNativePortError_lower
            )
        },
        poll: { (
            uniffiHandle: UInt64,
            session: RustBuffer,
            uniffiOutReturn: UnsafeMutablePointer<RustBuffer>,
            uniffiCallStatus: UnsafeMutablePointer<RustCallStatus>
        ) in
            let makeCall = {
                () throws -> VideoNews in
                guard let uniffiObj = try? FfiConverterTypeNativeVideoProvider.handleMap.get(handle: uniffiHandle) else {
                    throw UniffiInternalError.unexpectedStaleHandle
                }
                return try uniffiObj.poll(
                     session: try FfiConverterString.lift(session)
                )
            }

            let writeReturn = { uniffiOutReturn.pointee = FfiConverterTypeVideoNews_lower($0) }
            uniffiTraitInterfaceCallWithError(
                callStatus: uniffiCallStatus,
                makeCall: makeCall,
                writeReturn: writeReturn,
                lowerError: FfiConverterTypeNativePortError_lower
            )
        },
        close: { (
            uniffiHandle: UInt64,
            session: RustBuffer,
            uniffiOutReturn: UnsafeMutableRawPointer,
            uniffiCallStatus: UnsafeMutablePointer<RustCallStatus>
        ) in
            let makeCall = {
                () throws -> () in
                guard let uniffiObj = try? FfiConverterTypeNativeVideoProvider.handleMap.get(handle: uniffiHandle) else {
                    throw UniffiInternalError.unexpectedStaleHandle
                }
                return try uniffiObj.close(
                     session: try FfiConverterString.lift(session)
                )
            }

            let writeReturn = { () }
            uniffiTraitInterfaceCallWithError(
                callStatus: uniffiCallStatus,
                makeCall: makeCall,
                writeReturn: writeReturn,
                lowerError: FfiConverterTypeNativePortError_lower
            )
        }
    )

    // Rust stores this pointer for future callback invocations, so it must live
    // for the process lifetime (not just for the init function call).
    //
    // `nonisolated(unsafe)` is needed under Swift 6 strict concurrency.
    // This is safe because the pointee is initialized once during static init
    // and never mutated by either side of the FFI.  Its fields are C function pointers.
    nonisolated(unsafe) static let vtablePtr: UnsafePointer<UniffiVTableCallbackInterfaceNativeVideoProvider> = {
        let ptr = UnsafeMutablePointer<UniffiVTableCallbackInterfaceNativeVideoProvider>.allocate(capacity: 1)
        ptr.initialize(to: vtable)
        return UnsafePointer(ptr)
    }()
}

private func uniffiCallbackInitNativeVideoProvider() {
    uniffi_qyzmet_ffi_fn_init_callback_vtable_nativevideoprovider(UniffiCallbackInterfaceNativeVideoProvider.vtablePtr)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeVideoProvider: FfiConverter {
    fileprivate static let handleMap = UniffiHandleMap<NativeVideoProvider>()

    typealias FfiType = UInt64
    typealias SwiftType = NativeVideoProvider

    static func lift(_ handle: UInt64) throws -> NativeVideoProvider {
        if ((handle & 1) == 0) {
            // Rust-generated handle, construct a new class that uses the handle to implement the
            // interface
            return NativeVideoProviderImpl(unsafeFromHandle: handle)
        } else {
            // Swift-generated handle, get the object from the handle map
            return try handleMap.remove(handle: handle)
        }
    }

    static func lower(_ value: NativeVideoProvider) -> UInt64 {
         if let rustImpl = value as? NativeVideoProviderImpl {
             // Rust-implemented object.  Clone the handle and return it
            return rustImpl.uniffiCloneHandle()
         } else {
            // Swift object, generate a new vtable handle and return that.
            return handleMap.insert(obj: value)
         }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NativeVideoProvider {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    static func write(_ value: NativeVideoProvider, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeVideoProvider_lift(_ handle: UInt64) throws -> NativeVideoProvider {
    return try FfiConverterTypeNativeVideoProvider.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeVideoProvider_lower(_ value: NativeVideoProvider) -> UInt64 {
    return FfiConverterTypeNativeVideoProvider.lower(value)
}

/**
 * One use of the key, as a citizen reads it.
 */
public struct AuditLine: Equatable, Hashable {
    /**
     * Its number; the first use has 1.
     */
    public let number: UInt64
    /**
     * Unix seconds by the phone's clock.
     */
    public let at: Int64
    /**
     * The same, as people write it.
     */
    public let time: String
    /**
     * `key-made`, `certificate`, `sign`, `pin-change`, `puk-made`, `unlock`, `lock`, `destroy`, `session`,
     * `revocation`, `identification`, `sign-in` (by the authentication key), or `unreadable` for a row that does not open.
     */
    public let whatId: String
    /**
     * What was done, in words.
     */
    public let what: String
    /**
     * `done`, `pin-wrong`, `puk-wrong`, `not-judged`, `broken-off`, `discarded`, `refused`, or how a session ended
     * (`timeout`, `user-cancelled`, …).
     */
    public let outcomeId: String
    /**
     * What came of it, in words.
     */
    public let outcome: String
    /**
     * The level that was proved, in words.
     */
    public let level: String
    /**
     * What was proved of the SIM, in words.
     */
    public let sim: String
    /**
     * The document's or request's title.
     */
    public let about: String?
    /**
     * Who asked for the signature.
     */
    public let party: String?
    /**
     * The code that was shown.
     */
    public let verificationCode: String?
    /**
     * Tries of the PIN, or of the PUK where it was about that, that were left afterwards.
     */
    public let triesLeft: UInt32?
    /**
     * The row's place in the chain, hex: what stands in the next signature as the audit's head.
     */
    public let hash: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its number; the first use has 1.
         */number: UInt64,
        /**
         * Unix seconds by the phone's clock.
         */at: Int64,
        /**
         * The same, as people write it.
         */time: String,
        /**
         * `key-made`, `certificate`, `sign`, `pin-change`, `puk-made`, `unlock`, `lock`, `destroy`, `session`,
         * `revocation`, `identification`, `sign-in` (by the authentication key), or `unreadable` for a row that does not open.
         */whatId: String,
        /**
         * What was done, in words.
         */what: String,
        /**
         * `done`, `pin-wrong`, `puk-wrong`, `not-judged`, `broken-off`, `discarded`, `refused`, or how a session ended
         * (`timeout`, `user-cancelled`, …).
         */outcomeId: String,
        /**
         * What came of it, in words.
         */outcome: String,
        /**
         * The level that was proved, in words.
         */level: String,
        /**
         * What was proved of the SIM, in words.
         */sim: String,
        /**
         * The document's or request's title.
         */about: String?,
        /**
         * Who asked for the signature.
         */party: String?,
        /**
         * The code that was shown.
         */verificationCode: String?,
        /**
         * Tries of the PIN, or of the PUK where it was about that, that were left afterwards.
         */triesLeft: UInt32?,
        /**
         * The row's place in the chain, hex: what stands in the next signature as the audit's head.
         */hash: String) {
        self.number = number
        self.at = at
        self.time = time
        self.whatId = whatId
        self.what = what
        self.outcomeId = outcomeId
        self.outcome = outcome
        self.level = level
        self.sim = sim
        self.about = about
        self.party = party
        self.verificationCode = verificationCode
        self.triesLeft = triesLeft
        self.hash = hash
    }

}

#if compiler(>=6)
extension AuditLine: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeAuditLine: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AuditLine {
        return
            try AuditLine(
                number: FfiConverterUInt64.read(from: &buf),
                at: FfiConverterInt64.read(from: &buf),
                time: FfiConverterString.read(from: &buf),
                whatId: FfiConverterString.read(from: &buf),
                what: FfiConverterString.read(from: &buf),
                outcomeId: FfiConverterString.read(from: &buf),
                outcome: FfiConverterString.read(from: &buf),
                level: FfiConverterString.read(from: &buf),
                sim: FfiConverterString.read(from: &buf),
                about: FfiConverterOptionString.read(from: &buf),
                party: FfiConverterOptionString.read(from: &buf),
                verificationCode: FfiConverterOptionString.read(from: &buf),
                triesLeft: FfiConverterOptionUInt32.read(from: &buf),
                hash: FfiConverterString.read(from: &buf)
        )
    }

    static func write(_ value: AuditLine, into buf: inout [UInt8]) {
        FfiConverterUInt64.write(value.number, into: &buf)
        FfiConverterInt64.write(value.at, into: &buf)
        FfiConverterString.write(value.time, into: &buf)
        FfiConverterString.write(value.whatId, into: &buf)
        FfiConverterString.write(value.what, into: &buf)
        FfiConverterString.write(value.outcomeId, into: &buf)
        FfiConverterString.write(value.outcome, into: &buf)
        FfiConverterString.write(value.level, into: &buf)
        FfiConverterString.write(value.sim, into: &buf)
        FfiConverterOptionString.write(value.about, into: &buf)
        FfiConverterOptionString.write(value.party, into: &buf)
        FfiConverterOptionString.write(value.verificationCode, into: &buf)
        FfiConverterOptionUInt32.write(value.triesLeft, into: &buf)
        FfiConverterString.write(value.hash, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAuditLine_lift(_ buf: RustBuffer) throws -> AuditLine {
    return try FfiConverterTypeAuditLine.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAuditLine_lower(_ value: AuditLine) -> RustBuffer {
    return FfiConverterTypeAuditLine.lower(value)
}

/**
 * A page of the audit, newest first.
 */
public struct AuditPage: Equatable, Hashable {
    /**
     * The lines.
     */
    public let lines: [AuditLine]
    /**
     * How many rows there are.
     */
    public let total: UInt32
    /**
     * Older rows that were folded into the chain's beginning, to keep it small.
     */
    public let folded: UInt64
    /**
     * Every row is there and unchanged.
     */
    public let whole: Bool
    /**
     * The first row that is missing or was changed.
     */
    public let brokenAt: UInt64?
    /**
     * That in words, and what to do.
     */
    public let state: StateText
    /**
     * The chain's head, hex; the next signature carries it.
     */
    public let head: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The lines.
         */lines: [AuditLine],
        /**
         * How many rows there are.
         */total: UInt32,
        /**
         * Older rows that were folded into the chain's beginning, to keep it small.
         */folded: UInt64,
        /**
         * Every row is there and unchanged.
         */whole: Bool,
        /**
         * The first row that is missing or was changed.
         */brokenAt: UInt64?,
        /**
         * That in words, and what to do.
         */state: StateText,
        /**
         * The chain's head, hex; the next signature carries it.
         */head: String) {
        self.lines = lines
        self.total = total
        self.folded = folded
        self.whole = whole
        self.brokenAt = brokenAt
        self.state = state
        self.head = head
    }

}

#if compiler(>=6)
extension AuditPage: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeAuditPage: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AuditPage {
        return
            try AuditPage(
                lines: FfiConverterSequenceTypeAuditLine.read(from: &buf),
                total: FfiConverterUInt32.read(from: &buf),
                folded: FfiConverterUInt64.read(from: &buf),
                whole: FfiConverterBool.read(from: &buf),
                brokenAt: FfiConverterOptionUInt64.read(from: &buf),
                state: FfiConverterTypeStateText.read(from: &buf),
                head: FfiConverterString.read(from: &buf)
        )
    }

    static func write(_ value: AuditPage, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeAuditLine.write(value.lines, into: &buf)
        FfiConverterUInt32.write(value.total, into: &buf)
        FfiConverterUInt64.write(value.folded, into: &buf)
        FfiConverterBool.write(value.whole, into: &buf)
        FfiConverterOptionUInt64.write(value.brokenAt, into: &buf)
        FfiConverterTypeStateText.write(value.state, into: &buf)
        FfiConverterString.write(value.head, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAuditPage_lift(_ buf: RustBuffer) throws -> AuditPage {
    return try FfiConverterTypeAuditPage.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAuditPage_lower(_ value: AuditPage) -> RustBuffer {
    return FfiConverterTypeAuditPage.lower(value)
}

/**
 * How the authentication key stands, in one language.
 */
public struct AuthenticationView: Equatable, Hashable {
    /**
     * `none`, `ready`, `locked`, `certificate-missing`, `certificate-expired`, `certificate-revoked`, `sim-changed`.
     */
    public let stateId: String
    /**
     * What that means and what comes next.
     */
    public let state: StateText
    /**
     * Wrong PINs that are still allowed.
     */
    public let triesLeft: UInt32
    /**
     * The certificate.
     */
    public let certificate: CertificateView?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * `none`, `ready`, `locked`, `certificate-missing`, `certificate-expired`, `certificate-revoked`, `sim-changed`.
         */stateId: String,
        /**
         * What that means and what comes next.
         */state: StateText,
        /**
         * Wrong PINs that are still allowed.
         */triesLeft: UInt32,
        /**
         * The certificate.
         */certificate: CertificateView?) {
        self.stateId = stateId
        self.state = state
        self.triesLeft = triesLeft
        self.certificate = certificate
    }

}

#if compiler(>=6)
extension AuthenticationView: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeAuthenticationView: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AuthenticationView {
        return
            try AuthenticationView(
                stateId: FfiConverterString.read(from: &buf),
                state: FfiConverterTypeStateText.read(from: &buf),
                triesLeft: FfiConverterUInt32.read(from: &buf),
                certificate: FfiConverterOptionTypeCertificateView.read(from: &buf)
        )
    }

    static func write(_ value: AuthenticationView, into buf: inout [UInt8]) {
        FfiConverterString.write(value.stateId, into: &buf)
        FfiConverterTypeStateText.write(value.state, into: &buf)
        FfiConverterUInt32.write(value.triesLeft, into: &buf)
        FfiConverterOptionTypeCertificateView.write(value.certificate, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAuthenticationView_lift(_ buf: RustBuffer) throws -> AuthenticationView {
    return try FfiConverterTypeAuthenticationView.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAuthenticationView_lower(_ value: AuthenticationView) -> RustBuffer {
    return FfiConverterTypeAuthenticationView.lower(value)
}

/**
 * An applet that could have a signature key.
 */
public struct CardFound: Equatable, Hashable {
    /**
     * The card's slot, from 0.
     */
    public let slot: UInt8
    /**
     * Name of the applet's profile.
     */
    public let profile: String
    /**
     * Wrong PINs that are still allowed, if the card tells.
     */
    public let tries: UInt8?
    /**
     * Whether making a key takes the administrator's code; else the operator is asked over the network.
     */
    public let administratorCode: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The card's slot, from 0.
         */slot: UInt8,
        /**
         * Name of the applet's profile.
         */profile: String,
        /**
         * Wrong PINs that are still allowed, if the card tells.
         */tries: UInt8?,
        /**
         * Whether making a key takes the administrator's code; else the operator is asked over the network.
         */administratorCode: Bool) {
        self.slot = slot
        self.profile = profile
        self.tries = tries
        self.administratorCode = administratorCode
    }

}

#if compiler(>=6)
extension CardFound: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeCardFound: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CardFound {
        return
            try CardFound(
                slot: FfiConverterUInt8.read(from: &buf),
                profile: FfiConverterString.read(from: &buf),
                tries: FfiConverterOptionUInt8.read(from: &buf),
                administratorCode: FfiConverterBool.read(from: &buf)
        )
    }

    static func write(_ value: CardFound, into buf: inout [UInt8]) {
        FfiConverterUInt8.write(value.slot, into: &buf)
        FfiConverterString.write(value.profile, into: &buf)
        FfiConverterOptionUInt8.write(value.tries, into: &buf)
        FfiConverterBool.write(value.administratorCode, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeCardFound_lift(_ buf: RustBuffer) throws -> CardFound {
    return try FfiConverterTypeCardFound.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeCardFound_lower(_ value: CardFound) -> RustBuffer {
    return FfiConverterTypeCardFound.lower(value)
}

/**
 * A key on a card.
 */
public struct CardKeyView: Equatable, Hashable {
    /**
     * The card's slot, from 0.
     */
    public let slot: UInt8
    /**
     * Name of the applet's profile.
     */
    public let profile: String
    /**
     * The public key, SubjectPublicKeyInfo in DER: what the operator's register names.
     */
    public let publicKey: Data
    /**
     * SHA-256 of it, lower-case hex.
     */
    public let publicKeySha256: String
    /**
     * Whether there is a certificate.
     */
    public let certified: Bool
    /**
     * Whether the card holds the certificate, too. The key signs without that all the same.
     */
    public let onCard: Bool
    /**
     * Whether the card takes the certificate at all: one that its maker finished may not.
     */
    public let takesCertificate: Bool
    /**
     * Whether the card takes it with the citizen's PIN: then the next signature or change of the PIN writes it, and a failure
     * is left to the one after; certifying writes nothing, and nobody need be asked to.
     */
    public let writtenWithPin: Bool
    /**
     * What the authority wrote into the certificate: `sim-applet`, else `software`.
     */
    public let levelId: String
    /**
     * Whether certifying takes the administrator's code, to write to the card.
     */
    public let administratorCode: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The card's slot, from 0.
         */slot: UInt8,
        /**
         * Name of the applet's profile.
         */profile: String,
        /**
         * The public key, SubjectPublicKeyInfo in DER: what the operator's register names.
         */publicKey: Data,
        /**
         * SHA-256 of it, lower-case hex.
         */publicKeySha256: String,
        /**
         * Whether there is a certificate.
         */certified: Bool,
        /**
         * Whether the card holds the certificate, too. The key signs without that all the same.
         */onCard: Bool,
        /**
         * Whether the card takes the certificate at all: one that its maker finished may not.
         */takesCertificate: Bool,
        /**
         * Whether the card takes it with the citizen's PIN: then the next signature or change of the PIN writes it, and a failure
         * is left to the one after; certifying writes nothing, and nobody need be asked to.
         */writtenWithPin: Bool,
        /**
         * What the authority wrote into the certificate: `sim-applet`, else `software`.
         */levelId: String,
        /**
         * Whether certifying takes the administrator's code, to write to the card.
         */administratorCode: Bool) {
        self.slot = slot
        self.profile = profile
        self.publicKey = publicKey
        self.publicKeySha256 = publicKeySha256
        self.certified = certified
        self.onCard = onCard
        self.takesCertificate = takesCertificate
        self.writtenWithPin = writtenWithPin
        self.levelId = levelId
        self.administratorCode = administratorCode
    }

}

#if compiler(>=6)
extension CardKeyView: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeCardKeyView: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CardKeyView {
        return
            try CardKeyView(
                slot: FfiConverterUInt8.read(from: &buf),
                profile: FfiConverterString.read(from: &buf),
                publicKey: FfiConverterData.read(from: &buf),
                publicKeySha256: FfiConverterString.read(from: &buf),
                certified: FfiConverterBool.read(from: &buf),
                onCard: FfiConverterBool.read(from: &buf),
                takesCertificate: FfiConverterBool.read(from: &buf),
                writtenWithPin: FfiConverterBool.read(from: &buf),
                levelId: FfiConverterString.read(from: &buf),
                administratorCode: FfiConverterBool.read(from: &buf)
        )
    }

    static func write(_ value: CardKeyView, into buf: inout [UInt8]) {
        FfiConverterUInt8.write(value.slot, into: &buf)
        FfiConverterString.write(value.profile, into: &buf)
        FfiConverterData.write(value.publicKey, into: &buf)
        FfiConverterString.write(value.publicKeySha256, into: &buf)
        FfiConverterBool.write(value.certified, into: &buf)
        FfiConverterBool.write(value.onCard, into: &buf)
        FfiConverterBool.write(value.takesCertificate, into: &buf)
        FfiConverterBool.write(value.writtenWithPin, into: &buf)
        FfiConverterString.write(value.levelId, into: &buf)
        FfiConverterBool.write(value.administratorCode, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeCardKeyView_lift(_ buf: RustBuffer) throws -> CardKeyView {
    return try FfiConverterTypeCardKeyView.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeCardKeyView_lower(_ value: CardKeyView) -> RustBuffer {
    return FfiConverterTypeCardKeyView.lower(value)
}

/**
 * A key that is to be made on a card. Holds PINs: handed in once, kept nowhere.
 */
public struct CardKeyWish: Equatable, Hashable {
    /**
     * The card's slot, from 0.
     */
    public let slot: UInt8
    /**
     * Name of an applet's profile that the core brings, or the JSON text of another one.
     */
    public let profile: String
    /**
     * The card's PIN as it is now, 4 to 16 digits.
     */
    public let pin: String
    /**
     * The PIN from now on, six digits; the card's own stays where there is none.
     */
    public let newPin: String?
    /**
     * The administrator's code, where the applet asks for one.
     */
    public let administrator: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The card's slot, from 0.
         */slot: UInt8,
        /**
         * Name of an applet's profile that the core brings, or the JSON text of another one.
         */profile: String,
        /**
         * The card's PIN as it is now, 4 to 16 digits.
         */pin: String,
        /**
         * The PIN from now on, six digits; the card's own stays where there is none.
         */newPin: String? = nil,
        /**
         * The administrator's code, where the applet asks for one.
         */administrator: String? = nil) {
        self.slot = slot
        self.profile = profile
        self.pin = pin
        self.newPin = newPin
        self.administrator = administrator
    }

}

#if compiler(>=6)
extension CardKeyWish: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeCardKeyWish: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CardKeyWish {
        return
            try CardKeyWish(
                slot: FfiConverterUInt8.read(from: &buf),
                profile: FfiConverterString.read(from: &buf),
                pin: FfiConverterString.read(from: &buf),
                newPin: FfiConverterOptionString.read(from: &buf),
                administrator: FfiConverterOptionString.read(from: &buf)
        )
    }

    static func write(_ value: CardKeyWish, into buf: inout [UInt8]) {
        FfiConverterUInt8.write(value.slot, into: &buf)
        FfiConverterString.write(value.profile, into: &buf)
        FfiConverterString.write(value.pin, into: &buf)
        FfiConverterOptionString.write(value.newPin, into: &buf)
        FfiConverterOptionString.write(value.administrator, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeCardKeyWish_lift(_ buf: RustBuffer) throws -> CardKeyWish {
    return try FfiConverterTypeCardKeyWish.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeCardKeyWish_lower(_ value: CardKeyWish) -> RustBuffer {
    return FfiConverterTypeCardKeyWish.lower(value)
}

/**
 * A page of cards in the order of demand.
 */
public struct CardPage: Equatable, Hashable {
    /**
     * The cards of this page.
     */
    public let cards: [CardView]
    /**
     * How many there are in all.
     */
    public let total: UInt32
    /**
     * Place of the first card of this page among all.
     */
    public let offset: UInt32

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The cards of this page.
         */cards: [CardView],
        /**
         * How many there are in all.
         */total: UInt32,
        /**
         * Place of the first card of this page among all.
         */offset: UInt32) {
        self.cards = cards
        self.total = total
        self.offset = offset
    }

}

#if compiler(>=6)
extension CardPage: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeCardPage: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CardPage {
        return
            try CardPage(
                cards: FfiConverterSequenceTypeCardView.read(from: &buf),
                total: FfiConverterUInt32.read(from: &buf),
                offset: FfiConverterUInt32.read(from: &buf)
        )
    }

    static func write(_ value: CardPage, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeCardView.write(value.cards, into: &buf)
        FfiConverterUInt32.write(value.total, into: &buf)
        FfiConverterUInt32.write(value.offset, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeCardPage_lift(_ buf: RustBuffer) throws -> CardPage {
    return try FfiConverterTypeCardPage.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeCardPage_lower(_ value: CardPage) -> RustBuffer {
    return FfiConverterTypeCardPage.lower(value)
}

/**
 * A service as it stands in a list.
 */
public struct CardView: Equatable, Hashable {
    /**
     * Eight digits.
     */
    public let code: String
    /**
     * What people call it.
     */
    public let title: String
    /**
     * What I get and for whom.
     */
    public let summary: String
    /**
     * Id of its category.
     */
    public let category: String
    /**
     * Where I can ask for it.
     */
    public let channels: [Channel]
    /**
     * What it costs, in a word or two.
     */
    public let price: String
    /**
     * How long it takes: `15 minutes`.
     */
    public let term: String
    /**
     * Whether one can apply for it here.
     */
    public let mobile: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Eight digits.
         */code: String,
        /**
         * What people call it.
         */title: String,
        /**
         * What I get and for whom.
         */summary: String,
        /**
         * Id of its category.
         */category: String,
        /**
         * Where I can ask for it.
         */channels: [Channel],
        /**
         * What it costs, in a word or two.
         */price: String,
        /**
         * How long it takes: `15 minutes`.
         */term: String,
        /**
         * Whether one can apply for it here.
         */mobile: Bool) {
        self.code = code
        self.title = title
        self.summary = summary
        self.category = category
        self.channels = channels
        self.price = price
        self.term = term
        self.mobile = mobile
    }

}

#if compiler(>=6)
extension CardView: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeCardView: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CardView {
        return
            try CardView(
                code: FfiConverterString.read(from: &buf),
                title: FfiConverterString.read(from: &buf),
                summary: FfiConverterString.read(from: &buf),
                category: FfiConverterString.read(from: &buf),
                channels: FfiConverterSequenceTypeChannel.read(from: &buf),
                price: FfiConverterString.read(from: &buf),
                term: FfiConverterString.read(from: &buf),
                mobile: FfiConverterBool.read(from: &buf)
        )
    }

    static func write(_ value: CardView, into buf: inout [UInt8]) {
        FfiConverterString.write(value.code, into: &buf)
        FfiConverterString.write(value.title, into: &buf)
        FfiConverterString.write(value.summary, into: &buf)
        FfiConverterString.write(value.category, into: &buf)
        FfiConverterSequenceTypeChannel.write(value.channels, into: &buf)
        FfiConverterString.write(value.price, into: &buf)
        FfiConverterString.write(value.term, into: &buf)
        FfiConverterBool.write(value.mobile, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeCardView_lift(_ buf: RustBuffer) throws -> CardView {
    return try FfiConverterTypeCardView.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeCardView_lower(_ value: CardView) -> RustBuffer {
    return FfiConverterTypeCardView.lower(value)
}

/**
 * What catalogue this is.
 */
public struct CatalogueInfo: Equatable, Hashable {
    /**
     * Version of the content.
     */
    public let version: UInt64
    /**
     * Services in it.
     */
    public let services: UInt32
    /**
     * Those that one can apply for here.
     */
    public let mobile: UInt32
    /**
     * What the citizen must know of it as a whole.
     */
    public let notice: String
    /**
     * Whether it is the one that came with the app.
     */
    public let embedded: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Version of the content.
         */version: UInt64,
        /**
         * Services in it.
         */services: UInt32,
        /**
         * Those that one can apply for here.
         */mobile: UInt32,
        /**
         * What the citizen must know of it as a whole.
         */notice: String,
        /**
         * Whether it is the one that came with the app.
         */embedded: Bool) {
        self.version = version
        self.services = services
        self.mobile = mobile
        self.notice = notice
        self.embedded = embedded
    }

}

#if compiler(>=6)
extension CatalogueInfo: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeCatalogueInfo: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CatalogueInfo {
        return
            try CatalogueInfo(
                version: FfiConverterUInt64.read(from: &buf),
                services: FfiConverterUInt32.read(from: &buf),
                mobile: FfiConverterUInt32.read(from: &buf),
                notice: FfiConverterString.read(from: &buf),
                embedded: FfiConverterBool.read(from: &buf)
        )
    }

    static func write(_ value: CatalogueInfo, into buf: inout [UInt8]) {
        FfiConverterUInt64.write(value.version, into: &buf)
        FfiConverterUInt32.write(value.services, into: &buf)
        FfiConverterUInt32.write(value.mobile, into: &buf)
        FfiConverterString.write(value.notice, into: &buf)
        FfiConverterBool.write(value.embedded, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeCatalogueInfo_lift(_ buf: RustBuffer) throws -> CatalogueInfo {
    return try FfiConverterTypeCatalogueInfo.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeCatalogueInfo_lower(_ value: CatalogueInfo) -> RustBuffer {
    return FfiConverterTypeCatalogueInfo.lower(value)
}

/**
 * What catalogue this is, and how fresh.
 */
public struct CatalogueStatus: Equatable, Hashable {
    /**
     * What is in it.
     */
    public let info: CatalogueInfo
    /**
     * When its publisher issued it, as people write it.
     */
    public let issued: String
    /**
     * Its time is over; it is shown all the same.
     */
    public let stale: Bool
    /**
     * The gateway spoke of a newer one.
     */
    public let newerExists: Bool
    /**
     * How fresh it is, in words.
     */
    public let state: StateText

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What is in it.
         */info: CatalogueInfo,
        /**
         * When its publisher issued it, as people write it.
         */issued: String,
        /**
         * Its time is over; it is shown all the same.
         */stale: Bool,
        /**
         * The gateway spoke of a newer one.
         */newerExists: Bool,
        /**
         * How fresh it is, in words.
         */state: StateText) {
        self.info = info
        self.issued = issued
        self.stale = stale
        self.newerExists = newerExists
        self.state = state
    }

}

#if compiler(>=6)
extension CatalogueStatus: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeCatalogueStatus: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CatalogueStatus {
        return
            try CatalogueStatus(
                info: FfiConverterTypeCatalogueInfo.read(from: &buf),
                issued: FfiConverterString.read(from: &buf),
                stale: FfiConverterBool.read(from: &buf),
                newerExists: FfiConverterBool.read(from: &buf),
                state: FfiConverterTypeStateText.read(from: &buf)
        )
    }

    static func write(_ value: CatalogueStatus, into buf: inout [UInt8]) {
        FfiConverterTypeCatalogueInfo.write(value.info, into: &buf)
        FfiConverterString.write(value.issued, into: &buf)
        FfiConverterBool.write(value.stale, into: &buf)
        FfiConverterBool.write(value.newerExists, into: &buf)
        FfiConverterTypeStateText.write(value.state, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeCatalogueStatus_lift(_ buf: RustBuffer) throws -> CatalogueStatus {
    return try FfiConverterTypeCatalogueStatus.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeCatalogueStatus_lower(_ value: CatalogueStatus) -> RustBuffer {
    return FfiConverterTypeCatalogueStatus.lower(value)
}

/**
 * A heading with the number of its services.
 */
public struct CategoryView: Equatable, Hashable {
    /**
     * Id.
     */
    public let id: String
    /**
     * What it is called.
     */
    public let title: String
    /**
     * What stands under it, in a few words.
     */
    public let hint: String
    /**
     * Services under it.
     */
    public let count: UInt32

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Id.
         */id: String,
        /**
         * What it is called.
         */title: String,
        /**
         * What stands under it, in a few words.
         */hint: String,
        /**
         * Services under it.
         */count: UInt32) {
        self.id = id
        self.title = title
        self.hint = hint
        self.count = count
    }

}

#if compiler(>=6)
extension CategoryView: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeCategoryView: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CategoryView {
        return
            try CategoryView(
                id: FfiConverterString.read(from: &buf),
                title: FfiConverterString.read(from: &buf),
                hint: FfiConverterString.read(from: &buf),
                count: FfiConverterUInt32.read(from: &buf)
        )
    }

    static func write(_ value: CategoryView, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterString.write(value.title, into: &buf)
        FfiConverterString.write(value.hint, into: &buf)
        FfiConverterUInt32.write(value.count, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeCategoryView_lift(_ buf: RustBuffer) throws -> CategoryView {
    return try FfiConverterTypeCategoryView.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeCategoryView_lower(_ value: CategoryView) -> RustBuffer {
    return FfiConverterTypeCategoryView.lower(value)
}

/**
 * A certificate on a screen.
 */
public struct CertificateView: Equatable, Hashable {
    /**
     * Whom it names.
     */
    public let subject: String
    /**
     * Who issued it.
     */
    public let issuer: String
    /**
     * Its number, lower-case hex.
     */
    public let serial: String
    /**
     * In force from, as people write it.
     */
    public let from: String
    /**
     * In force until, as people write it.
     */
    public let until: String
    /**
     * Unix seconds of its end.
     */
    public let notAfter: Int64

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Whom it names.
         */subject: String,
        /**
         * Who issued it.
         */issuer: String,
        /**
         * Its number, lower-case hex.
         */serial: String,
        /**
         * In force from, as people write it.
         */from: String,
        /**
         * In force until, as people write it.
         */until: String,
        /**
         * Unix seconds of its end.
         */notAfter: Int64) {
        self.subject = subject
        self.issuer = issuer
        self.serial = serial
        self.from = from
        self.until = until
        self.notAfter = notAfter
    }

}

#if compiler(>=6)
extension CertificateView: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeCertificateView: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CertificateView {
        return
            try CertificateView(
                subject: FfiConverterString.read(from: &buf),
                issuer: FfiConverterString.read(from: &buf),
                serial: FfiConverterString.read(from: &buf),
                from: FfiConverterString.read(from: &buf),
                until: FfiConverterString.read(from: &buf),
                notAfter: FfiConverterInt64.read(from: &buf)
        )
    }

    static func write(_ value: CertificateView, into buf: inout [UInt8]) {
        FfiConverterString.write(value.subject, into: &buf)
        FfiConverterString.write(value.issuer, into: &buf)
        FfiConverterString.write(value.serial, into: &buf)
        FfiConverterString.write(value.from, into: &buf)
        FfiConverterString.write(value.until, into: &buf)
        FfiConverterInt64.write(value.notAfter, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeCertificateView_lift(_ buf: RustBuffer) throws -> CertificateView {
    return try FfiConverterTypeCertificateView.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeCertificateView_lower(_ value: CertificateView) -> RustBuffer {
    return FfiConverterTypeCertificateView.lower(value)
}

/**
 * A certificate of a chain.
 */
public struct ChainLink: Equatable, Hashable {
    /**
     * Whom it names.
     */
    public let name: String
    /**
     * Its number, lower-case hex.
     */
    public let serial: String
    /**
     * First moment in force, Unix seconds.
     */
    public let notBefore: Int64
    /**
     * Last moment in force, Unix seconds.
     */
    public let notAfter: Int64
    /**
     * The two in words, as people write them.
     */
    public let inForce: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Whom it names.
         */name: String,
        /**
         * Its number, lower-case hex.
         */serial: String,
        /**
         * First moment in force, Unix seconds.
         */notBefore: Int64,
        /**
         * Last moment in force, Unix seconds.
         */notAfter: Int64,
        /**
         * The two in words, as people write them.
         */inForce: String = "") {
        self.name = name
        self.serial = serial
        self.notBefore = notBefore
        self.notAfter = notAfter
        self.inForce = inForce
    }

}

#if compiler(>=6)
extension ChainLink: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeChainLink: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ChainLink {
        return
            try ChainLink(
                name: FfiConverterString.read(from: &buf),
                serial: FfiConverterString.read(from: &buf),
                notBefore: FfiConverterInt64.read(from: &buf),
                notAfter: FfiConverterInt64.read(from: &buf),
                inForce: FfiConverterString.read(from: &buf)
        )
    }

    static func write(_ value: ChainLink, into buf: inout [UInt8]) {
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterString.write(value.serial, into: &buf)
        FfiConverterInt64.write(value.notBefore, into: &buf)
        FfiConverterInt64.write(value.notAfter, into: &buf)
        FfiConverterString.write(value.inForce, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeChainLink_lift(_ buf: RustBuffer) throws -> ChainLink {
    return try FfiConverterTypeChainLink.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeChainLink_lower(_ value: ChainLink) -> RustBuffer {
    return FfiConverterTypeChainLink.lower(value)
}

/**
 * A channel with its name.
 */
public struct ChannelView: Equatable, Hashable {
    /**
     * Which.
     */
    public let channel: Channel
    /**
     * What it is called.
     */
    public let name: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Which.
         */channel: Channel,
        /**
         * What it is called.
         */name: String) {
        self.channel = channel
        self.name = name
    }

}

#if compiler(>=6)
extension ChannelView: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeChannelView: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ChannelView {
        return
            try ChannelView(
                channel: FfiConverterTypeChannel.read(from: &buf),
                name: FfiConverterString.read(from: &buf)
        )
    }

    static func write(_ value: ChannelView, into buf: inout [UInt8]) {
        FfiConverterTypeChannel.write(value.channel, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeChannelView_lift(_ buf: RustBuffer) throws -> ChannelView {
    return try FfiConverterTypeChannelView.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeChannelView_lower(_ value: ChannelView) -> RustBuffer {
    return FfiConverterTypeChannelView.lower(value)
}

/**
 * The citizen on a screen, in one language.
 */
public struct CitizenView: Equatable, Hashable {
    /**
     * Surname, given name, patronymic.
     */
    public let fullName: String
    /**
     * The IIN with its middle hidden.
     */
    public let iinHidden: String
    /**
     * Date of birth, as people write it.
     */
    public let birthDate: String
    /**
     * The linked number, grouped.
     */
    public let phone: String
    /**
     * Registered address.
     */
    public let address: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Surname, given name, patronymic.
         */fullName: String,
        /**
         * The IIN with its middle hidden.
         */iinHidden: String,
        /**
         * Date of birth, as people write it.
         */birthDate: String,
        /**
         * The linked number, grouped.
         */phone: String,
        /**
         * Registered address.
         */address: String) {
        self.fullName = fullName
        self.iinHidden = iinHidden
        self.birthDate = birthDate
        self.phone = phone
        self.address = address
    }

}

#if compiler(>=6)
extension CitizenView: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeCitizenView: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CitizenView {
        return
            try CitizenView(
                fullName: FfiConverterString.read(from: &buf),
                iinHidden: FfiConverterString.read(from: &buf),
                birthDate: FfiConverterString.read(from: &buf),
                phone: FfiConverterString.read(from: &buf),
                address: FfiConverterString.read(from: &buf)
        )
    }

    static func write(_ value: CitizenView, into buf: inout [UInt8]) {
        FfiConverterString.write(value.fullName, into: &buf)
        FfiConverterString.write(value.iinHidden, into: &buf)
        FfiConverterString.write(value.birthDate, into: &buf)
        FfiConverterString.write(value.phone, into: &buf)
        FfiConverterString.write(value.address, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeCitizenView_lift(_ buf: RustBuffer) throws -> CitizenView {
    return try FfiConverterTypeCitizenView.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeCitizenView_lower(_ value: CitizenView) -> RustBuffer {
    return FfiConverterTypeCitizenView.lower(value)
}

/**
 * The text that the citizen has to agree to.
 */
public struct ConsentView: Equatable, Hashable {
    /**
     * Its version; to be given back with the citizen's yes.
     */
    public let version: String
    /**
     * In the language asked for, or in the one it was agreed to in.
     */
    public let text: String
    /**
     * SHA-256 of the text, lower-case hex.
     */
    public let sha256: String
    /**
     * Whether the citizen agreed.
     */
    public let agreed: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its version; to be given back with the citizen's yes.
         */version: String,
        /**
         * In the language asked for, or in the one it was agreed to in.
         */text: String,
        /**
         * SHA-256 of the text, lower-case hex.
         */sha256: String,
        /**
         * Whether the citizen agreed.
         */agreed: Bool) {
        self.version = version
        self.text = text
        self.sha256 = sha256
        self.agreed = agreed
    }

}

#if compiler(>=6)
extension ConsentView: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeConsentView: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ConsentView {
        return
            try ConsentView(
                version: FfiConverterString.read(from: &buf),
                text: FfiConverterString.read(from: &buf),
                sha256: FfiConverterString.read(from: &buf),
                agreed: FfiConverterBool.read(from: &buf)
        )
    }

    static func write(_ value: ConsentView, into buf: inout [UInt8]) {
        FfiConverterString.write(value.version, into: &buf)
        FfiConverterString.write(value.text, into: &buf)
        FfiConverterString.write(value.sha256, into: &buf)
        FfiConverterBool.write(value.agreed, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeConsentView_lift(_ buf: RustBuffer) throws -> ConsentView {
    return try FfiConverterTypeConsentView.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeConsentView_lower(_ value: ConsentView) -> RustBuffer {
    return FfiConverterTypeConsentView.lower(value)
}

/**
 * A document of a container.
 */
public struct ContainerFile: Equatable, Hashable {
    /**
     * Its name: relative, at most 255 bytes, no way up, nothing hidden, not under `META-INF`.
     */
    public let name: String
    /**
     * Its media type.
     */
    public let mediaType: String
    /**
     * Its bytes.
     */
    public let content: Data

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its name: relative, at most 255 bytes, no way up, nothing hidden, not under `META-INF`.
         */name: String,
        /**
         * Its media type.
         */mediaType: String,
        /**
         * Its bytes.
         */content: Data) {
        self.name = name
        self.mediaType = mediaType
        self.content = content
    }

}

#if compiler(>=6)
extension ContainerFile: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeContainerFile: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ContainerFile {
        return
            try ContainerFile(
                name: FfiConverterString.read(from: &buf),
                mediaType: FfiConverterString.read(from: &buf),
                content: FfiConverterData.read(from: &buf)
        )
    }

    static func write(_ value: ContainerFile, into buf: inout [UInt8]) {
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterString.write(value.mediaType, into: &buf)
        FfiConverterData.write(value.content, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeContainerFile_lift(_ buf: RustBuffer) throws -> ContainerFile {
    return try FfiConverterTypeContainerFile.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeContainerFile_lower(_ value: ContainerFile) -> RustBuffer {
    return FfiConverterTypeContainerFile.lower(value)
}

/**
 * A deadline and its rule.
 */
public struct DeadlineView: Equatable, Hashable {
    /**
     * When the gateway received the request, Unix seconds; legal time starts here.
     */
    public let receivedAt: Int64
    /**
     * Unix seconds.
     */
    public let dueAt: Int64
    /**
     * As people write it.
     */
    public let due: String
    /**
     * The rule in words.
     */
    public let rule: String
    /**
     * The rule's id.
     */
    public let ruleId: String
    /**
     * Whether the core's own calendar gives the same day.
     */
    public let confirmed: Bool
    /**
     * A year's moved days off are not known yet: the date may move.
     */
    public let mayMove: Bool
    /**
     * It has passed and there is no answer.
     */
    public let overdue: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * When the gateway received the request, Unix seconds; legal time starts here.
         */receivedAt: Int64,
        /**
         * Unix seconds.
         */dueAt: Int64,
        /**
         * As people write it.
         */due: String,
        /**
         * The rule in words.
         */rule: String,
        /**
         * The rule's id.
         */ruleId: String,
        /**
         * Whether the core's own calendar gives the same day.
         */confirmed: Bool,
        /**
         * A year's moved days off are not known yet: the date may move.
         */mayMove: Bool,
        /**
         * It has passed and there is no answer.
         */overdue: Bool) {
        self.receivedAt = receivedAt
        self.dueAt = dueAt
        self.due = due
        self.rule = rule
        self.ruleId = ruleId
        self.confirmed = confirmed
        self.mayMove = mayMove
        self.overdue = overdue
    }

}

#if compiler(>=6)
extension DeadlineView: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeDeadlineView: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DeadlineView {
        return
            try DeadlineView(
                receivedAt: FfiConverterInt64.read(from: &buf),
                dueAt: FfiConverterInt64.read(from: &buf),
                due: FfiConverterString.read(from: &buf),
                rule: FfiConverterString.read(from: &buf),
                ruleId: FfiConverterString.read(from: &buf),
                confirmed: FfiConverterBool.read(from: &buf),
                mayMove: FfiConverterBool.read(from: &buf),
                overdue: FfiConverterBool.read(from: &buf)
        )
    }

    static func write(_ value: DeadlineView, into buf: inout [UInt8]) {
        FfiConverterInt64.write(value.receivedAt, into: &buf)
        FfiConverterInt64.write(value.dueAt, into: &buf)
        FfiConverterString.write(value.due, into: &buf)
        FfiConverterString.write(value.rule, into: &buf)
        FfiConverterString.write(value.ruleId, into: &buf)
        FfiConverterBool.write(value.confirmed, into: &buf)
        FfiConverterBool.write(value.mayMove, into: &buf)
        FfiConverterBool.write(value.overdue, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeDeadlineView_lift(_ buf: RustBuffer) throws -> DeadlineView {
    return try FfiConverterTypeDeadlineView.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeDeadlineView_lower(_ value: DeadlineView) -> RustBuffer {
    return FfiConverterTypeDeadlineView.lower(value)
}

/**
 * What a delivery did.
 */
public struct DeliveryReport: Equatable, Hashable {
    /**
     * Requests that were sent.
     */
    public let sent: UInt32
    /**
     * Requests that the gateway was asked about before sending again.
     */
    public let asked: UInt32
    /**
     * Requests that were filed.
     */
    public let filed: UInt32
    /**
     * Filed requests that were looked at.
     */
    public let polled: UInt32
    /**
     * Documents that came.
     */
    public let documents: UInt32
    /**
     * Requests that still wait.
     */
    public let waiting: UInt32
    /**
     * When the next of them is due, milliseconds since 1970.
     */
    public let nextAt: Int64?
    /**
     * Another process is delivering; nothing was done.
     */
    public let busy: Bool
    /**
     * The last thing that went wrong.
     */
    public let problem: Code?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Requests that were sent.
         */sent: UInt32,
        /**
         * Requests that the gateway was asked about before sending again.
         */asked: UInt32,
        /**
         * Requests that were filed.
         */filed: UInt32,
        /**
         * Filed requests that were looked at.
         */polled: UInt32,
        /**
         * Documents that came.
         */documents: UInt32,
        /**
         * Requests that still wait.
         */waiting: UInt32,
        /**
         * When the next of them is due, milliseconds since 1970.
         */nextAt: Int64?,
        /**
         * Another process is delivering; nothing was done.
         */busy: Bool,
        /**
         * The last thing that went wrong.
         */problem: Code?) {
        self.sent = sent
        self.asked = asked
        self.filed = filed
        self.polled = polled
        self.documents = documents
        self.waiting = waiting
        self.nextAt = nextAt
        self.busy = busy
        self.problem = problem
    }

}

#if compiler(>=6)
extension DeliveryReport: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeDeliveryReport: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DeliveryReport {
        return
            try DeliveryReport(
                sent: FfiConverterUInt32.read(from: &buf),
                asked: FfiConverterUInt32.read(from: &buf),
                filed: FfiConverterUInt32.read(from: &buf),
                polled: FfiConverterUInt32.read(from: &buf),
                documents: FfiConverterUInt32.read(from: &buf),
                waiting: FfiConverterUInt32.read(from: &buf),
                nextAt: FfiConverterOptionInt64.read(from: &buf),
                busy: FfiConverterBool.read(from: &buf),
                problem: FfiConverterOptionTypeCode.read(from: &buf)
        )
    }

    static func write(_ value: DeliveryReport, into buf: inout [UInt8]) {
        FfiConverterUInt32.write(value.sent, into: &buf)
        FfiConverterUInt32.write(value.asked, into: &buf)
        FfiConverterUInt32.write(value.filed, into: &buf)
        FfiConverterUInt32.write(value.polled, into: &buf)
        FfiConverterUInt32.write(value.documents, into: &buf)
        FfiConverterUInt32.write(value.waiting, into: &buf)
        FfiConverterOptionInt64.write(value.nextAt, into: &buf)
        FfiConverterBool.write(value.busy, into: &buf)
        FfiConverterOptionTypeCode.write(value.problem, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeDeliveryReport_lift(_ buf: RustBuffer) throws -> DeliveryReport {
    return try FfiConverterTypeDeliveryReport.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeDeliveryReport_lower(_ value: DeliveryReport) -> RustBuffer {
    return FfiConverterTypeDeliveryReport.lower(value)
}

/**
 * A page of documents.
 */
public struct DocumentPage: Equatable, Hashable {
    /**
     * The documents, newest first.
     */
    public let documents: [DocumentView]
    /**
     * How many there are in all.
     */
    public let total: UInt32

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The documents, newest first.
         */documents: [DocumentView],
        /**
         * How many there are in all.
         */total: UInt32) {
        self.documents = documents
        self.total = total
    }

}

#if compiler(>=6)
extension DocumentPage: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeDocumentPage: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DocumentPage {
        return
            try DocumentPage(
                documents: FfiConverterSequenceTypeDocumentView.read(from: &buf),
                total: FfiConverterUInt32.read(from: &buf)
        )
    }

    static func write(_ value: DocumentPage, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeDocumentView.write(value.documents, into: &buf)
        FfiConverterUInt32.write(value.total, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeDocumentPage_lift(_ buf: RustBuffer) throws -> DocumentPage {
    return try FfiConverterTypeDocumentPage.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeDocumentPage_lower(_ value: DocumentPage) -> RustBuffer {
    return FfiConverterTypeDocumentPage.lower(value)
}

/**
 * A document of a container, as it was found there.
 */
public struct DocumentReport: Equatable, Hashable {
    /**
     * Its name in the container.
     */
    public let name: String
    /**
     * `signed`, `altered`, `unsigned`, `unsupported`.
     */
    public let state: String
    /**
     * That in words, where something is wrong with it.
     */
    public let text: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its name in the container.
         */name: String,
        /**
         * `signed`, `altered`, `unsigned`, `unsupported`.
         */state: String,
        /**
         * That in words, where something is wrong with it.
         */text: String) {
        self.name = name
        self.state = state
        self.text = text
    }

}

#if compiler(>=6)
extension DocumentReport: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeDocumentReport: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DocumentReport {
        return
            try DocumentReport(
                name: FfiConverterString.read(from: &buf),
                state: FfiConverterString.read(from: &buf),
                text: FfiConverterString.read(from: &buf)
        )
    }

    static func write(_ value: DocumentReport, into buf: inout [UInt8]) {
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterString.write(value.state, into: &buf)
        FfiConverterString.write(value.text, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeDocumentReport_lift(_ buf: RustBuffer) throws -> DocumentReport {
    return try FfiConverterTypeDocumentReport.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeDocumentReport_lower(_ value: DocumentReport) -> RustBuffer {
    return FfiConverterTypeDocumentReport.lower(value)
}

/**
 * A document as a shell shows it, in one language.
 */
public struct DocumentView: Equatable, Hashable {
    /**
     * Document id.
     */
    public let id: String
    /**
     * The request it answers.
     */
    public let requestId: String
    /**
     * What it is.
     */
    public let title: String
    /**
     * The request's registration number.
     */
    public let number: String
    /**
     * `application/pdf`.
     */
    public let mediaType: String
    /**
     * Bytes.
     */
    public let size: UInt64
    /**
     * Who signed it.
     */
    public let signer: String
    /**
     * When it was signed, as people write it.
     */
    public let signedAt: String
    /**
     * How it stands with its signature.
     */
    public let state: StateText

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Document id.
         */id: String,
        /**
         * The request it answers.
         */requestId: String,
        /**
         * What it is.
         */title: String,
        /**
         * The request's registration number.
         */number: String,
        /**
         * `application/pdf`.
         */mediaType: String,
        /**
         * Bytes.
         */size: UInt64,
        /**
         * Who signed it.
         */signer: String,
        /**
         * When it was signed, as people write it.
         */signedAt: String,
        /**
         * How it stands with its signature.
         */state: StateText) {
        self.id = id
        self.requestId = requestId
        self.title = title
        self.number = number
        self.mediaType = mediaType
        self.size = size
        self.signer = signer
        self.signedAt = signedAt
        self.state = state
    }

}

#if compiler(>=6)
extension DocumentView: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeDocumentView: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DocumentView {
        return
            try DocumentView(
                id: FfiConverterString.read(from: &buf),
                requestId: FfiConverterString.read(from: &buf),
                title: FfiConverterString.read(from: &buf),
                number: FfiConverterString.read(from: &buf),
                mediaType: FfiConverterString.read(from: &buf),
                size: FfiConverterUInt64.read(from: &buf),
                signer: FfiConverterString.read(from: &buf),
                signedAt: FfiConverterString.read(from: &buf),
                state: FfiConverterTypeStateText.read(from: &buf)
        )
    }

    static func write(_ value: DocumentView, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterString.write(value.requestId, into: &buf)
        FfiConverterString.write(value.title, into: &buf)
        FfiConverterString.write(value.number, into: &buf)
        FfiConverterString.write(value.mediaType, into: &buf)
        FfiConverterUInt64.write(value.size, into: &buf)
        FfiConverterString.write(value.signer, into: &buf)
        FfiConverterString.write(value.signedAt, into: &buf)
        FfiConverterTypeStateText.write(value.state, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeDocumentView_lift(_ buf: RustBuffer) throws -> DocumentView {
    return try FfiConverterTypeDocumentView.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeDocumentView_lower(_ value: DocumentView) -> RustBuffer {
    return FfiConverterTypeDocumentView.lower(value)
}

/**
 * A draft in a list.
 */
public struct DraftView: Equatable, Hashable {
    /**
     * Draft id.
     */
    public let id: String
    /**
     * Service code.
     */
    public let service: String
    /**
     * What the citizen is asking for.
     */
    public let title: String
    /**
     * Last touched, as people write it.
     */
    public let updated: String
    /**
     * Whether it is complete, and what comes next.
     */
    public let state: StateText
    /**
     * All questions are answered.
     */
    public let complete: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Draft id.
         */id: String,
        /**
         * Service code.
         */service: String,
        /**
         * What the citizen is asking for.
         */title: String,
        /**
         * Last touched, as people write it.
         */updated: String,
        /**
         * Whether it is complete, and what comes next.
         */state: StateText,
        /**
         * All questions are answered.
         */complete: Bool) {
        self.id = id
        self.service = service
        self.title = title
        self.updated = updated
        self.state = state
        self.complete = complete
    }

}

#if compiler(>=6)
extension DraftView: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeDraftView: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DraftView {
        return
            try DraftView(
                id: FfiConverterString.read(from: &buf),
                service: FfiConverterString.read(from: &buf),
                title: FfiConverterString.read(from: &buf),
                updated: FfiConverterString.read(from: &buf),
                state: FfiConverterTypeStateText.read(from: &buf),
                complete: FfiConverterBool.read(from: &buf)
        )
    }

    static func write(_ value: DraftView, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterString.write(value.service, into: &buf)
        FfiConverterString.write(value.title, into: &buf)
        FfiConverterString.write(value.updated, into: &buf)
        FfiConverterTypeStateText.write(value.state, into: &buf)
        FfiConverterBool.write(value.complete, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeDraftView_lift(_ buf: RustBuffer) throws -> DraftView {
    return try FfiConverterTypeDraftView.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeDraftView_lower(_ value: DraftView) -> RustBuffer {
    return FfiConverterTypeDraftView.lower(value)
}

/**
 * What was recorded; the core carries it and looks not into it.
 */
public struct EnvelopeView: Equatable, Hashable {
    /**
     * SHA-256, lower-case hex.
     */
    public let sha256: String
    /**
     * How long it is.
     */
    public let bytes: UInt32
    /**
     * Unix seconds until which it holds.
     */
    public let expiresAt: Int64

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * SHA-256, lower-case hex.
         */sha256: String,
        /**
         * How long it is.
         */bytes: UInt32,
        /**
         * Unix seconds until which it holds.
         */expiresAt: Int64) {
        self.sha256 = sha256
        self.bytes = bytes
        self.expiresAt = expiresAt
    }

}

#if compiler(>=6)
extension EnvelopeView: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeEnvelopeView: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> EnvelopeView {
        return
            try EnvelopeView(
                sha256: FfiConverterString.read(from: &buf),
                bytes: FfiConverterUInt32.read(from: &buf),
                expiresAt: FfiConverterInt64.read(from: &buf)
        )
    }

    static func write(_ value: EnvelopeView, into buf: inout [UInt8]) {
        FfiConverterString.write(value.sha256, into: &buf)
        FfiConverterUInt32.write(value.bytes, into: &buf)
        FfiConverterInt64.write(value.expiresAt, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeEnvelopeView_lift(_ buf: RustBuffer) throws -> EnvelopeView {
    return try FfiConverterTypeEnvelopeView.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeEnvelopeView_lower(_ value: EnvelopeView) -> RustBuffer {
    return FfiConverterTypeEnvelopeView.lower(value)
}

/**
 * Where an exported document lies.
 */
public struct Exported: Equatable, Hashable {
    /**
     * Path of the document.
     */
    public let document: String
    /**
     * Path of its detached signature, `.p7s`.
     */
    public let signature: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Path of the document.
         */document: String,
        /**
         * Path of its detached signature, `.p7s`.
         */signature: String) {
        self.document = document
        self.signature = signature
    }

}

#if compiler(>=6)
extension Exported: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeExported: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Exported {
        return
            try Exported(
                document: FfiConverterString.read(from: &buf),
                signature: FfiConverterString.read(from: &buf)
        )
    }

    static func write(_ value: Exported, into buf: inout [UInt8]) {
        FfiConverterString.write(value.document, into: &buf)
        FfiConverterString.write(value.signature, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeExported_lift(_ buf: RustBuffer) throws -> Exported {
    return try FfiConverterTypeExported.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeExported_lower(_ value: Exported) -> RustBuffer {
    return FfiConverterTypeExported.lower(value)
}

/**
 * What went wrong: what the app does by it, what the citizen reads, what the developer reads.
 */
public struct Failure: Equatable, Hashable {
    /**
     * One of ten kinds; a screen draws by it.
     */
    public let kind: Kind
    /**
     * The stable code, for example `signature.pin_wrong`; an app acts by it.
     */
    public let code: String
    /**
     * Whether, when and after what the call may be repeated.
     */
    public let retry: Retry
    /**
     * What the citizen reads: what happened and what to do.
     */
    public let citizen: Wording
    /**
     * What the developer reads in a log: code, detail and causes; no citizen's data.
     */
    public let developer: String
    /**
     * Values that the citizen's text names, for example `tries`.
     */
    public let args: [String: String]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * One of ten kinds; a screen draws by it.
         */kind: Kind,
        /**
         * The stable code, for example `signature.pin_wrong`; an app acts by it.
         */code: String,
        /**
         * Whether, when and after what the call may be repeated.
         */retry: Retry,
        /**
         * What the citizen reads: what happened and what to do.
         */citizen: Wording,
        /**
         * What the developer reads in a log: code, detail and causes; no citizen's data.
         */developer: String,
        /**
         * Values that the citizen's text names, for example `tries`.
         */args: [String: String]) {
        self.kind = kind
        self.code = code
        self.retry = retry
        self.citizen = citizen
        self.developer = developer
        self.args = args
    }

}

#if compiler(>=6)
extension Failure: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeFailure: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Failure {
        return
            try Failure(
                kind: FfiConverterTypeKind.read(from: &buf),
                code: FfiConverterString.read(from: &buf),
                retry: FfiConverterTypeRetry.read(from: &buf),
                citizen: FfiConverterTypeWording.read(from: &buf),
                developer: FfiConverterString.read(from: &buf),
                args: FfiConverterDictionaryStringString.read(from: &buf)
        )
    }

    static func write(_ value: Failure, into buf: inout [UInt8]) {
        FfiConverterTypeKind.write(value.kind, into: &buf)
        FfiConverterString.write(value.code, into: &buf)
        FfiConverterTypeRetry.write(value.retry, into: &buf)
        FfiConverterTypeWording.write(value.citizen, into: &buf)
        FfiConverterString.write(value.developer, into: &buf)
        FfiConverterDictionaryStringString.write(value.args, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeFailure_lift(_ buf: RustBuffer) throws -> Failure {
    return try FfiConverterTypeFailure.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeFailure_lower(_ value: Failure) -> RustBuffer {
    return FfiConverterTypeFailure.lower(value)
}

/**
 * What is wrong with one answer.
 */
public struct FieldError: Equatable, Hashable {
    /**
     * A keyword of the profile, or `hostile`, `tooLong`, `unsupported`, `disabled`.
     */
    public let keyword: String
    /**
     * What the citizen reads: how to mend it.
     */
    public let text: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * A keyword of the profile, or `hostile`, `tooLong`, `unsupported`, `disabled`.
         */keyword: String,
        /**
         * What the citizen reads: how to mend it.
         */text: String) {
        self.keyword = keyword
        self.text = text
    }

}

#if compiler(>=6)
extension FieldError: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeFieldError: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> FieldError {
        return
            try FieldError(
                keyword: FfiConverterString.read(from: &buf),
                text: FfiConverterString.read(from: &buf)
        )
    }

    static func write(_ value: FieldError, into buf: inout [UInt8]) {
        FfiConverterString.write(value.keyword, into: &buf)
        FfiConverterString.write(value.text, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeFieldError_lift(_ buf: RustBuffer) throws -> FieldError {
    return try FfiConverterTypeFieldError.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeFieldError_lower(_ value: FieldError) -> RustBuffer {
    return FfiConverterTypeFieldError.lower(value)
}

/**
 * One line of the error summary.
 */
public struct FieldProblem: Equatable, Hashable {
    /**
     * The question to go to; none when it is about the answers together.
     */
    public let field: String?
    /**
     * Its step.
     */
    public let step: String?
    /**
     * The question's text.
     */
    public let label: String
    /**
     * As in `FieldError.keyword`.
     */
    public let keyword: String
    /**
     * As in `FieldError.text`.
     */
    public let text: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The question to go to; none when it is about the answers together.
         */field: String?,
        /**
         * Its step.
         */step: String?,
        /**
         * The question's text.
         */label: String,
        /**
         * As in `FieldError.keyword`.
         */keyword: String,
        /**
         * As in `FieldError.text`.
         */text: String) {
        self.field = field
        self.step = step
        self.label = label
        self.keyword = keyword
        self.text = text
    }

}

#if compiler(>=6)
extension FieldProblem: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeFieldProblem: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> FieldProblem {
        return
            try FieldProblem(
                field: FfiConverterOptionString.read(from: &buf),
                step: FfiConverterOptionString.read(from: &buf),
                label: FfiConverterString.read(from: &buf),
                keyword: FfiConverterString.read(from: &buf),
                text: FfiConverterString.read(from: &buf)
        )
    }

    static func write(_ value: FieldProblem, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.field, into: &buf)
        FfiConverterOptionString.write(value.step, into: &buf)
        FfiConverterString.write(value.label, into: &buf)
        FfiConverterString.write(value.keyword, into: &buf)
        FfiConverterString.write(value.text, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeFieldProblem_lift(_ buf: RustBuffer) throws -> FieldProblem {
    return try FfiConverterTypeFieldProblem.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeFieldProblem_lower(_ value: FieldProblem) -> RustBuffer {
    return FfiConverterTypeFieldProblem.lower(value)
}

/**
 * One question or note.
 */
public struct FieldView: Equatable, Hashable {
    /**
     * The property it answers, or the note's id.
     */
    public let id: String
    /**
     * Id of its step.
     */
    public let step: String
    /**
     * How it is drawn.
     */
    public let block: Block
    /**
     * The question, or the note's text.
     */
    public let label: String
    /**
     * How to answer.
     */
    public let hint: String?
    /**
     * Why it is asked.
     */
    public let why: String?
    /**
     * The choices.
     */
    public let options: [OptionView]
    /**
     * The answer as people write it; empty when there is none.
     */
    public let shownValue: String
    /**
     * The answer as it is kept, for a field that is typed or picked in: a day as `2026-11-21`, a number as
     * `1500.5`.
     */
    public let keptValue: String?
    /**
     * Whether a tick is set; nothing where the question is no tick or was not answered.
     */
    public let checked: Bool?
    /**
     * The value of the chosen option; nothing where there are no options or none is chosen.
     */
    public let choice: String?
    /**
     * Whether it must be answered, as the other answers stand.
     */
    public let required: Bool
    /**
     * Whether it can be answered; if not, `note` says why.
     */
    public let enabled: Bool
    /**
     * Whether it is shown.
     */
    public let visible: Bool
    /**
     * Where the answer was filled in from, for the citizen; gone once the citizen changes it.
     */
    public let prefilledFrom: String?
    /**
     * What to know about it besides: why it can't be answered, or that it has changed.
     */
    public let note: String?
    /**
     * What is wrong with the answer, once the citizen has been there.
     */
    public let error: FieldError?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The property it answers, or the note's id.
         */id: String,
        /**
         * Id of its step.
         */step: String,
        /**
         * How it is drawn.
         */block: Block,
        /**
         * The question, or the note's text.
         */label: String,
        /**
         * How to answer.
         */hint: String?,
        /**
         * Why it is asked.
         */why: String?,
        /**
         * The choices.
         */options: [OptionView],
        /**
         * The answer as people write it; empty when there is none.
         */shownValue: String,
        /**
         * The answer as it is kept, for a field that is typed or picked in: a day as `2026-11-21`, a number as
         * `1500.5`.
         */keptValue: String?,
        /**
         * Whether a tick is set; nothing where the question is no tick or was not answered.
         */checked: Bool?,
        /**
         * The value of the chosen option; nothing where there are no options or none is chosen.
         */choice: String?,
        /**
         * Whether it must be answered, as the other answers stand.
         */required: Bool,
        /**
         * Whether it can be answered; if not, `note` says why.
         */enabled: Bool,
        /**
         * Whether it is shown.
         */visible: Bool,
        /**
         * Where the answer was filled in from, for the citizen; gone once the citizen changes it.
         */prefilledFrom: String?,
        /**
         * What to know about it besides: why it can't be answered, or that it has changed.
         */note: String?,
        /**
         * What is wrong with the answer, once the citizen has been there.
         */error: FieldError?) {
        self.id = id
        self.step = step
        self.block = block
        self.label = label
        self.hint = hint
        self.why = why
        self.options = options
        self.shownValue = shownValue
        self.keptValue = keptValue
        self.checked = checked
        self.choice = choice
        self.required = required
        self.enabled = enabled
        self.visible = visible
        self.prefilledFrom = prefilledFrom
        self.note = note
        self.error = error
    }

}

#if compiler(>=6)
extension FieldView: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeFieldView: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> FieldView {
        return
            try FieldView(
                id: FfiConverterString.read(from: &buf),
                step: FfiConverterString.read(from: &buf),
                block: FfiConverterTypeBlock.read(from: &buf),
                label: FfiConverterString.read(from: &buf),
                hint: FfiConverterOptionString.read(from: &buf),
                why: FfiConverterOptionString.read(from: &buf),
                options: FfiConverterSequenceTypeOptionView.read(from: &buf),
                shownValue: FfiConverterString.read(from: &buf),
                keptValue: FfiConverterOptionString.read(from: &buf),
                checked: FfiConverterOptionBool.read(from: &buf),
                choice: FfiConverterOptionString.read(from: &buf),
                required: FfiConverterBool.read(from: &buf),
                enabled: FfiConverterBool.read(from: &buf),
                visible: FfiConverterBool.read(from: &buf),
                prefilledFrom: FfiConverterOptionString.read(from: &buf),
                note: FfiConverterOptionString.read(from: &buf),
                error: FfiConverterOptionTypeFieldError.read(from: &buf)
        )
    }

    static func write(_ value: FieldView, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterString.write(value.step, into: &buf)
        FfiConverterTypeBlock.write(value.block, into: &buf)
        FfiConverterString.write(value.label, into: &buf)
        FfiConverterOptionString.write(value.hint, into: &buf)
        FfiConverterOptionString.write(value.why, into: &buf)
        FfiConverterSequenceTypeOptionView.write(value.options, into: &buf)
        FfiConverterString.write(value.shownValue, into: &buf)
        FfiConverterOptionString.write(value.keptValue, into: &buf)
        FfiConverterOptionBool.write(value.checked, into: &buf)
        FfiConverterOptionString.write(value.choice, into: &buf)
        FfiConverterBool.write(value.required, into: &buf)
        FfiConverterBool.write(value.enabled, into: &buf)
        FfiConverterBool.write(value.visible, into: &buf)
        FfiConverterOptionString.write(value.prefilledFrom, into: &buf)
        FfiConverterOptionString.write(value.note, into: &buf)
        FfiConverterOptionTypeFieldError.write(value.error, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeFieldView_lift(_ buf: RustBuffer) throws -> FieldView {
    return try FfiConverterTypeFieldView.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeFieldView_lower(_ value: FieldView) -> RustBuffer {
    return FfiConverterTypeFieldView.lower(value)
}

/**
 * A form as it stands now, in one language.
 */
public struct FormView: Equatable, Hashable {
    /**
     * The draft it shows.
     */
    public let draftId: String
    /**
     * Which state of the draft it shows: each change counts it up. Of two views, the one with the higher number is the
     * newer; whoever reads while somebody writes may be handed the older one last.
     */
    public let revision: UInt64
    /**
     * Service code, 8 digits.
     */
    public let service: String
    /**
     * What the citizen is asking for.
     */
    public let title: String
    /**
     * Form id.
     */
    public let form: String
    /**
     * Form version.
     */
    public let version: UInt32
    /**
     * The steps, in order.
     */
    public let steps: [StepView]
    /**
     * All questions and notes, in the order of focus, hidden ones too.
     */
    public let fields: [FieldView]
    /**
     * Whether it can be sealed as it is.
     */
    public let complete: Bool
    /**
     * What is to be mended, in order, of the questions the citizen has been through.
     */
    public let errorSummary: [FieldProblem]
    /**
     * The question to ask next: the first that needs an answer or was not looked at yet.
     */
    public let nextField: String?
    /**
     * What to tell above the form, for example that it has changed since the draft was begun.
     */
    public let notes: [String]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The draft it shows.
         */draftId: String,
        /**
         * Which state of the draft it shows: each change counts it up. Of two views, the one with the higher number is the
         * newer; whoever reads while somebody writes may be handed the older one last.
         */revision: UInt64,
        /**
         * Service code, 8 digits.
         */service: String,
        /**
         * What the citizen is asking for.
         */title: String,
        /**
         * Form id.
         */form: String,
        /**
         * Form version.
         */version: UInt32,
        /**
         * The steps, in order.
         */steps: [StepView],
        /**
         * All questions and notes, in the order of focus, hidden ones too.
         */fields: [FieldView],
        /**
         * Whether it can be sealed as it is.
         */complete: Bool,
        /**
         * What is to be mended, in order, of the questions the citizen has been through.
         */errorSummary: [FieldProblem],
        /**
         * The question to ask next: the first that needs an answer or was not looked at yet.
         */nextField: String?,
        /**
         * What to tell above the form, for example that it has changed since the draft was begun.
         */notes: [String]) {
        self.draftId = draftId
        self.revision = revision
        self.service = service
        self.title = title
        self.form = form
        self.version = version
        self.steps = steps
        self.fields = fields
        self.complete = complete
        self.errorSummary = errorSummary
        self.nextField = nextField
        self.notes = notes
    }

}

#if compiler(>=6)
extension FormView: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeFormView: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> FormView {
        return
            try FormView(
                draftId: FfiConverterString.read(from: &buf),
                revision: FfiConverterUInt64.read(from: &buf),
                service: FfiConverterString.read(from: &buf),
                title: FfiConverterString.read(from: &buf),
                form: FfiConverterString.read(from: &buf),
                version: FfiConverterUInt32.read(from: &buf),
                steps: FfiConverterSequenceTypeStepView.read(from: &buf),
                fields: FfiConverterSequenceTypeFieldView.read(from: &buf),
                complete: FfiConverterBool.read(from: &buf),
                errorSummary: FfiConverterSequenceTypeFieldProblem.read(from: &buf),
                nextField: FfiConverterOptionString.read(from: &buf),
                notes: FfiConverterSequenceString.read(from: &buf)
        )
    }

    static func write(_ value: FormView, into buf: inout [UInt8]) {
        FfiConverterString.write(value.draftId, into: &buf)
        FfiConverterUInt64.write(value.revision, into: &buf)
        FfiConverterString.write(value.service, into: &buf)
        FfiConverterString.write(value.title, into: &buf)
        FfiConverterString.write(value.form, into: &buf)
        FfiConverterUInt32.write(value.version, into: &buf)
        FfiConverterSequenceTypeStepView.write(value.steps, into: &buf)
        FfiConverterSequenceTypeFieldView.write(value.fields, into: &buf)
        FfiConverterBool.write(value.complete, into: &buf)
        FfiConverterSequenceTypeFieldProblem.write(value.errorSummary, into: &buf)
        FfiConverterOptionString.write(value.nextField, into: &buf)
        FfiConverterSequenceString.write(value.notes, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeFormView_lift(_ buf: RustBuffer) throws -> FormView {
    return try FfiConverterTypeFormView.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeFormView_lower(_ value: FormView) -> RustBuffer {
    return FfiConverterTypeFormView.lower(value)
}

/**
 * One step of a guide.
 */
public struct GuideStepView: Equatable, Hashable {
    /**
     * What the step is.
     */
    public let title: String
    /**
     * What the citizen does and what happens.
     */
    public let text: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What the step is.
         */title: String,
        /**
         * What the citizen does and what happens.
         */text: String) {
        self.title = title
        self.text = text
    }

}

#if compiler(>=6)
extension GuideStepView: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeGuideStepView: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> GuideStepView {
        return
            try GuideStepView(
                title: FfiConverterString.read(from: &buf),
                text: FfiConverterString.read(from: &buf)
        )
    }

    static func write(_ value: GuideStepView, into buf: inout [UInt8]) {
        FfiConverterString.write(value.title, into: &buf)
        FfiConverterString.write(value.text, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeGuideStepView_lift(_ buf: RustBuffer) throws -> GuideStepView {
    return try FfiConverterTypeGuideStepView.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeGuideStepView_lower(_ value: GuideStepView) -> RustBuffer {
    return FfiConverterTypeGuideStepView.lower(value)
}

/**
 * A signing key that was made in hardware.
 */
public struct HardwareKey: Equatable, Hashable {
    /**
     * The public key: SubjectPublicKeyInfo in DER, P-256, uncompressed point.
     */
    public let spki: Data
    /**
     * What the platform attests of it.
     */
    public let evidence: KeyEvidence

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The public key: SubjectPublicKeyInfo in DER, P-256, uncompressed point.
         */spki: Data,
        /**
         * What the platform attests of it.
         */evidence: KeyEvidence) {
        self.spki = spki
        self.evidence = evidence
    }

}

#if compiler(>=6)
extension HardwareKey: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeHardwareKey: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> HardwareKey {
        return
            try HardwareKey(
                spki: FfiConverterData.read(from: &buf),
                evidence: FfiConverterTypeKeyEvidence.read(from: &buf)
        )
    }

    static func write(_ value: HardwareKey, into buf: inout [UInt8]) {
        FfiConverterData.write(value.spki, into: &buf)
        FfiConverterTypeKeyEvidence.write(value.evidence, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeHardwareKey_lift(_ buf: RustBuffer) throws -> HardwareKey {
    return try FfiConverterTypeHardwareKey.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeHardwareKey_lower(_ value: HardwareKey) -> RustBuffer {
    return FfiConverterTypeHardwareKey.lower(value)
}

/**
 * What works, and how the stores are.
 */
public struct Health: Equatable, Hashable {
    /**
     * Version of the core.
     */
    public let version: String
    /**
     * The gateway's address.
     */
    public let gateway: String
    /**
     * What the phone says of its line.
     */
    public let line: Line
    /**
     * Every operation.
     */
    public let operations: [OperationView]
    /**
     * The vault and the cache.
     */
    public let store: StoreHealth
    /**
     * Where the device keys live.
     */
    public let keyHome: KeyHome

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Version of the core.
         */version: String,
        /**
         * The gateway's address.
         */gateway: String,
        /**
         * What the phone says of its line.
         */line: Line,
        /**
         * Every operation.
         */operations: [OperationView],
        /**
         * The vault and the cache.
         */store: StoreHealth,
        /**
         * Where the device keys live.
         */keyHome: KeyHome) {
        self.version = version
        self.gateway = gateway
        self.line = line
        self.operations = operations
        self.store = store
        self.keyHome = keyHome
    }

}

#if compiler(>=6)
extension Health: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeHealth: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Health {
        return
            try Health(
                version: FfiConverterString.read(from: &buf),
                gateway: FfiConverterString.read(from: &buf),
                line: FfiConverterTypeLine.read(from: &buf),
                operations: FfiConverterSequenceTypeOperationView.read(from: &buf),
                store: FfiConverterTypeStoreHealth.read(from: &buf),
                keyHome: FfiConverterTypeKeyHome.read(from: &buf)
        )
    }

    static func write(_ value: Health, into buf: inout [UInt8]) {
        FfiConverterString.write(value.version, into: &buf)
        FfiConverterString.write(value.gateway, into: &buf)
        FfiConverterTypeLine.write(value.line, into: &buf)
        FfiConverterSequenceTypeOperationView.write(value.operations, into: &buf)
        FfiConverterTypeStoreHealth.write(value.store, into: &buf)
        FfiConverterTypeKeyHome.write(value.keyHome, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeHealth_lift(_ buf: RustBuffer) throws -> Health {
    return try FfiConverterTypeHealth.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeHealth_lower(_ value: Health) -> RustBuffer {
    return FfiConverterTypeHealth.lower(value)
}

/**
 * One line of a request's history.
 */
public struct HistoryLine: Equatable, Hashable {
    /**
     * What it became.
     */
    public let state: String
    /**
     * When, as people write it.
     */
    public let at: String
    /**
     * What the office says of it.
     */
    public let note: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What it became.
         */state: String,
        /**
         * When, as people write it.
         */at: String,
        /**
         * What the office says of it.
         */note: String?) {
        self.state = state
        self.at = at
        self.note = note
    }

}

#if compiler(>=6)
extension HistoryLine: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeHistoryLine: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> HistoryLine {
        return
            try HistoryLine(
                state: FfiConverterString.read(from: &buf),
                at: FfiConverterString.read(from: &buf),
                note: FfiConverterOptionString.read(from: &buf)
        )
    }

    static func write(_ value: HistoryLine, into buf: inout [UInt8]) {
        FfiConverterString.write(value.state, into: &buf)
        FfiConverterString.write(value.at, into: &buf)
        FfiConverterOptionString.write(value.note, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeHistoryLine_lift(_ buf: RustBuffer) throws -> HistoryLine {
    return try FfiConverterTypeHistoryLine.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeHistoryLine_lower(_ value: HistoryLine) -> RustBuffer {
    return FfiConverterTypeHistoryLine.lower(value)
}

/**
 * A hit of a search.
 */
public struct Hit: Equatable, Hashable {
    /**
     * The service.
     */
    public let card: CardView
    /**
     * Where the query was found.
     */
    public let field: MatchField
    /**
     * Where the title holds words of the query, in order, not overlapping.
     */
    public let bold: [Span]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The service.
         */card: CardView,
        /**
         * Where the query was found.
         */field: MatchField,
        /**
         * Where the title holds words of the query, in order, not overlapping.
         */bold: [Span]) {
        self.card = card
        self.field = field
        self.bold = bold
    }

}

#if compiler(>=6)
extension Hit: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeHit: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Hit {
        return
            try Hit(
                card: FfiConverterTypeCardView.read(from: &buf),
                field: FfiConverterTypeMatchField.read(from: &buf),
                bold: FfiConverterSequenceTypeSpan.read(from: &buf)
        )
    }

    static func write(_ value: Hit, into buf: inout [UInt8]) {
        FfiConverterTypeCardView.write(value.card, into: &buf)
        FfiConverterTypeMatchField.write(value.field, into: &buf)
        FfiConverterSequenceTypeSpan.write(value.bold, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeHit_lift(_ buf: RustBuffer) throws -> Hit {
    return try FfiConverterTypeHit.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeHit_lower(_ value: Hit) -> RustBuffer {
    return FfiConverterTypeHit.lower(value)
}

/**
 * How a video identification stands, in one language.
 */
public struct IdentificationView: Equatable, Hashable {
    /**
     * `none`, `asking`, `consent`, `opening`, `queue`, `prompt`, `captured`, `judging`, `approved`, `done`, `try-again`,
     * `visit`, `cancelled`, `expired`.
     */
    public let stateId: String
    /**
     * What that means and what comes next.
     */
    public let state: StateText
    /**
     * What the citizen has to agree to, or agreed to.
     */
    public let consent: ConsentView?
    /**
     * The place in the queue.
     */
    public let queue: QueueView?
    /**
     * What the operator asks for.
     */
    public let prompt: PromptView?
    /**
     * What was recorded and goes to the authority.
     */
    public let envelope: EnvelopeView?
    /**
     * Why the last try came to nothing, by its stable name.
     */
    public let reasonId: String?
    /**
     * The same in words.
     */
    public let reason: String?
    /**
     * Tries that are left.
     */
    public let triesLeft: UInt32
    /**
     * What stands in the way: `line`, `busy`, `closed`, `provider`.
     */
    public let hurdleId: String?
    /**
     * The same in words, with the time from which on it is worth trying.
     */
    public let hurdle: String?
    /**
     * Seconds after which to go on; none while it is the citizen's turn, or over.
     */
    public let pollAfter: UInt32?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * `none`, `asking`, `consent`, `opening`, `queue`, `prompt`, `captured`, `judging`, `approved`, `done`, `try-again`,
         * `visit`, `cancelled`, `expired`.
         */stateId: String,
        /**
         * What that means and what comes next.
         */state: StateText,
        /**
         * What the citizen has to agree to, or agreed to.
         */consent: ConsentView?,
        /**
         * The place in the queue.
         */queue: QueueView?,
        /**
         * What the operator asks for.
         */prompt: PromptView?,
        /**
         * What was recorded and goes to the authority.
         */envelope: EnvelopeView?,
        /**
         * Why the last try came to nothing, by its stable name.
         */reasonId: String?,
        /**
         * The same in words.
         */reason: String?,
        /**
         * Tries that are left.
         */triesLeft: UInt32,
        /**
         * What stands in the way: `line`, `busy`, `closed`, `provider`.
         */hurdleId: String?,
        /**
         * The same in words, with the time from which on it is worth trying.
         */hurdle: String?,
        /**
         * Seconds after which to go on; none while it is the citizen's turn, or over.
         */pollAfter: UInt32?) {
        self.stateId = stateId
        self.state = state
        self.consent = consent
        self.queue = queue
        self.prompt = prompt
        self.envelope = envelope
        self.reasonId = reasonId
        self.reason = reason
        self.triesLeft = triesLeft
        self.hurdleId = hurdleId
        self.hurdle = hurdle
        self.pollAfter = pollAfter
    }

}

#if compiler(>=6)
extension IdentificationView: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeIdentificationView: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> IdentificationView {
        return
            try IdentificationView(
                stateId: FfiConverterString.read(from: &buf),
                state: FfiConverterTypeStateText.read(from: &buf),
                consent: FfiConverterOptionTypeConsentView.read(from: &buf),
                queue: FfiConverterOptionTypeQueueView.read(from: &buf),
                prompt: FfiConverterOptionTypePromptView.read(from: &buf),
                envelope: FfiConverterOptionTypeEnvelopeView.read(from: &buf),
                reasonId: FfiConverterOptionString.read(from: &buf),
                reason: FfiConverterOptionString.read(from: &buf),
                triesLeft: FfiConverterUInt32.read(from: &buf),
                hurdleId: FfiConverterOptionString.read(from: &buf),
                hurdle: FfiConverterOptionString.read(from: &buf),
                pollAfter: FfiConverterOptionUInt32.read(from: &buf)
        )
    }

    static func write(_ value: IdentificationView, into buf: inout [UInt8]) {
        FfiConverterString.write(value.stateId, into: &buf)
        FfiConverterTypeStateText.write(value.state, into: &buf)
        FfiConverterOptionTypeConsentView.write(value.consent, into: &buf)
        FfiConverterOptionTypeQueueView.write(value.queue, into: &buf)
        FfiConverterOptionTypePromptView.write(value.prompt, into: &buf)
        FfiConverterOptionTypeEnvelopeView.write(value.envelope, into: &buf)
        FfiConverterOptionString.write(value.reasonId, into: &buf)
        FfiConverterOptionString.write(value.reason, into: &buf)
        FfiConverterUInt32.write(value.triesLeft, into: &buf)
        FfiConverterOptionString.write(value.hurdleId, into: &buf)
        FfiConverterOptionString.write(value.hurdle, into: &buf)
        FfiConverterOptionUInt32.write(value.pollAfter, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdentificationView_lift(_ buf: RustBuffer) throws -> IdentificationView {
    return try FfiConverterTypeIdentificationView.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIdentificationView_lower(_ value: IdentificationView) -> RustBuffer {
    return FfiConverterTypeIdentificationView.lower(value)
}

/**
 * What the authority wrote into the key's certificate, as names that stay. Nothing that the phone knows raises it.
 */
public struct KeyLevel: Equatable, Hashable {
    /**
     * `sim-applet`, `device-se` or `software`; `none` without a certificate.
     */
    public let levelId: String
    /**
     * `proved`, `number-only` or `unknown`; a SIM that changed since is `unknown`.
     */
    public let simId: String
    /**
     * When the SIM was proved, Unix seconds.
     */
    public let simProvedAt: Int64?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * `sim-applet`, `device-se` or `software`; `none` without a certificate.
         */levelId: String,
        /**
         * `proved`, `number-only` or `unknown`; a SIM that changed since is `unknown`.
         */simId: String,
        /**
         * When the SIM was proved, Unix seconds.
         */simProvedAt: Int64?) {
        self.levelId = levelId
        self.simId = simId
        self.simProvedAt = simProvedAt
    }

}

#if compiler(>=6)
extension KeyLevel: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeKeyLevel: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> KeyLevel {
        return
            try KeyLevel(
                levelId: FfiConverterString.read(from: &buf),
                simId: FfiConverterString.read(from: &buf),
                simProvedAt: FfiConverterOptionInt64.read(from: &buf)
        )
    }

    static func write(_ value: KeyLevel, into buf: inout [UInt8]) {
        FfiConverterString.write(value.levelId, into: &buf)
        FfiConverterString.write(value.simId, into: &buf)
        FfiConverterOptionInt64.write(value.simProvedAt, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeKeyLevel_lift(_ buf: RustBuffer) throws -> KeyLevel {
    return try FfiConverterTypeKeyLevel.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeKeyLevel_lower(_ value: KeyLevel) -> RustBuffer {
    return FfiConverterTypeKeyLevel.lower(value)
}

/**
 * How the key stands, in one language.
 */
public struct KeyView: Equatable, Hashable {
    /**
     * `none`, `ready`, `locked`, `certificate-missing`, `identification-needed`, `certificate-expired`,
     * `certificate-revoked`, `sim-changed`, `pepper-needed`, `invalidated`.
     */
    public let stateId: String
    /**
     * What that means and what comes next.
     */
    public let state: StateText
    /**
     * Wrong PINs that are still allowed.
     */
    public let triesLeft: UInt32
    /**
     * Signatures that can be made without a network; none for a key on a card, which never needs one.
     */
    public let offlineLeft: UInt32?
    /**
     * What protects the key, and what doesn't, by what the authority wrote into the certificate.
     */
    public let level: StateText
    /**
     * What is known of the SIM, likewise.
     */
    public let sim: StateText
    /**
     * The certificate.
     */
    public let certificate: CertificateView?
    /**
     * Something to know of a key that works: `certificate-ends-soon`.
     */
    public let noticeId: String?
    /**
     * The same in words, with the date.
     */
    public let notice: StateText?
    /**
     * Who ended a certificate that is revoked: `citizen` (with the PIN, on this phone) or `elsewhere` (the authority or
     * another channel, as for a lost phone).
     */
    public let revokedBy: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * `none`, `ready`, `locked`, `certificate-missing`, `identification-needed`, `certificate-expired`,
         * `certificate-revoked`, `sim-changed`, `pepper-needed`, `invalidated`.
         */stateId: String,
        /**
         * What that means and what comes next.
         */state: StateText,
        /**
         * Wrong PINs that are still allowed.
         */triesLeft: UInt32,
        /**
         * Signatures that can be made without a network; none for a key on a card, which never needs one.
         */offlineLeft: UInt32?,
        /**
         * What protects the key, and what doesn't, by what the authority wrote into the certificate.
         */level: StateText,
        /**
         * What is known of the SIM, likewise.
         */sim: StateText,
        /**
         * The certificate.
         */certificate: CertificateView?,
        /**
         * Something to know of a key that works: `certificate-ends-soon`.
         */noticeId: String? = nil,
        /**
         * The same in words, with the date.
         */notice: StateText? = nil,
        /**
         * Who ended a certificate that is revoked: `citizen` (with the PIN, on this phone) or `elsewhere` (the authority or
         * another channel, as for a lost phone).
         */revokedBy: String? = nil) {
        self.stateId = stateId
        self.state = state
        self.triesLeft = triesLeft
        self.offlineLeft = offlineLeft
        self.level = level
        self.sim = sim
        self.certificate = certificate
        self.noticeId = noticeId
        self.notice = notice
        self.revokedBy = revokedBy
    }

}

#if compiler(>=6)
extension KeyView: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeKeyView: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> KeyView {
        return
            try KeyView(
                stateId: FfiConverterString.read(from: &buf),
                state: FfiConverterTypeStateText.read(from: &buf),
                triesLeft: FfiConverterUInt32.read(from: &buf),
                offlineLeft: FfiConverterOptionUInt32.read(from: &buf),
                level: FfiConverterTypeStateText.read(from: &buf),
                sim: FfiConverterTypeStateText.read(from: &buf),
                certificate: FfiConverterOptionTypeCertificateView.read(from: &buf),
                noticeId: FfiConverterOptionString.read(from: &buf),
                notice: FfiConverterOptionTypeStateText.read(from: &buf),
                revokedBy: FfiConverterOptionString.read(from: &buf)
        )
    }

    static func write(_ value: KeyView, into buf: inout [UInt8]) {
        FfiConverterString.write(value.stateId, into: &buf)
        FfiConverterTypeStateText.write(value.state, into: &buf)
        FfiConverterUInt32.write(value.triesLeft, into: &buf)
        FfiConverterOptionUInt32.write(value.offlineLeft, into: &buf)
        FfiConverterTypeStateText.write(value.level, into: &buf)
        FfiConverterTypeStateText.write(value.sim, into: &buf)
        FfiConverterOptionTypeCertificateView.write(value.certificate, into: &buf)
        FfiConverterOptionString.write(value.noticeId, into: &buf)
        FfiConverterOptionTypeStateText.write(value.notice, into: &buf)
        FfiConverterOptionString.write(value.revokedBy, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeKeyView_lift(_ buf: RustBuffer) throws -> KeyView {
    return try FfiConverterTypeKeyView.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeKeyView_lower(_ value: KeyView) -> RustBuffer {
    return FfiConverterTypeKeyView.lower(value)
}

/**
 * Where the linking stands, in one language. Plain data for a screen.
 */
public struct LinkView: Equatable, Hashable {
    /**
     * `unlinked`, `starting`, `code-sent`, `code-expired`, `linked`, `session-expired`, `locked`.
     */
    public let state: String
    /**
     * The person's IIN with its middle hidden.
     */
    public let iinHidden: String?
    /**
     * The number, grouped: `+7 701 000 00 01`.
     */
    public let phone: String?
    /**
     * Digits of the SMS code, while one is awaited.
     */
    public let codeLength: UInt32?
    /**
     * Seconds until the code expires.
     */
    public let expiresInS: UInt32?
    /**
     * Seconds until another code may be asked for; 0 when it may be now.
     */
    public let resendInS: UInt32?
    /**
     * Wrong codes that are still allowed.
     */
    public let triesLeft: UInt32?
    /**
     * Seconds that linking waits.
     */
    public let lockedForS: UInt32?
    /**
     * The three texts of the state.
     */
    public let text: StateText

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * `unlinked`, `starting`, `code-sent`, `code-expired`, `linked`, `session-expired`, `locked`.
         */state: String,
        /**
         * The person's IIN with its middle hidden.
         */iinHidden: String?,
        /**
         * The number, grouped: `+7 701 000 00 01`.
         */phone: String?,
        /**
         * Digits of the SMS code, while one is awaited.
         */codeLength: UInt32?,
        /**
         * Seconds until the code expires.
         */expiresInS: UInt32?,
        /**
         * Seconds until another code may be asked for; 0 when it may be now.
         */resendInS: UInt32?,
        /**
         * Wrong codes that are still allowed.
         */triesLeft: UInt32?,
        /**
         * Seconds that linking waits.
         */lockedForS: UInt32?,
        /**
         * The three texts of the state.
         */text: StateText) {
        self.state = state
        self.iinHidden = iinHidden
        self.phone = phone
        self.codeLength = codeLength
        self.expiresInS = expiresInS
        self.resendInS = resendInS
        self.triesLeft = triesLeft
        self.lockedForS = lockedForS
        self.text = text
    }

}

#if compiler(>=6)
extension LinkView: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeLinkView: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LinkView {
        return
            try LinkView(
                state: FfiConverterString.read(from: &buf),
                iinHidden: FfiConverterOptionString.read(from: &buf),
                phone: FfiConverterOptionString.read(from: &buf),
                codeLength: FfiConverterOptionUInt32.read(from: &buf),
                expiresInS: FfiConverterOptionUInt32.read(from: &buf),
                resendInS: FfiConverterOptionUInt32.read(from: &buf),
                triesLeft: FfiConverterOptionUInt32.read(from: &buf),
                lockedForS: FfiConverterOptionUInt32.read(from: &buf),
                text: FfiConverterTypeStateText.read(from: &buf)
        )
    }

    static func write(_ value: LinkView, into buf: inout [UInt8]) {
        FfiConverterString.write(value.state, into: &buf)
        FfiConverterOptionString.write(value.iinHidden, into: &buf)
        FfiConverterOptionString.write(value.phone, into: &buf)
        FfiConverterOptionUInt32.write(value.codeLength, into: &buf)
        FfiConverterOptionUInt32.write(value.expiresInS, into: &buf)
        FfiConverterOptionUInt32.write(value.resendInS, into: &buf)
        FfiConverterOptionUInt32.write(value.triesLeft, into: &buf)
        FfiConverterOptionUInt32.write(value.lockedForS, into: &buf)
        FfiConverterTypeStateText.write(value.text, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeLinkView_lift(_ buf: RustBuffer) throws -> LinkView {
    return try FfiConverterTypeLinkView.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeLinkView_lower(_ value: LinkView) -> RustBuffer {
    return FfiConverterTypeLinkView.lower(value)
}

/**
 * Where a client keeps its data, whom it talks to and whom it trusts.
 */
struct NativeConfig: Equatable, Hashable {
    /**
     * Folder of this client; made when first needed. Private to the app and out of backups.
     */
    let home: String
    /**
     * Address of the gateway: `https://…`, or `http://` on loopback.
     */
    let gateway: String
    /**
     * Who signs the catalogue; nothing means the sandbox, whose keys are public: nothing then has legal
     * force.
     */
    let publishers: NativePublishers?
    /**
     * DER certificates trusted for TLS; no others are.
     */
    let tlsRoots: [Data]
    /**
     * Folder for key files where no key store is supplied: a desk or a test, never a phone.
     */
    let softwareKeys: String?
    /**
     * Seconds that the app's key store may take for one answer; the citizen may be asked for a finger.
     */
    let keyStoreSeconds: UInt32

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    init(
        /**
         * Folder of this client; made when first needed. Private to the app and out of backups.
         */home: String,
        /**
         * Address of the gateway: `https://…`, or `http://` on loopback.
         */gateway: String,
        /**
         * Who signs the catalogue; nothing means the sandbox, whose keys are public: nothing then has legal
         * force.
         */publishers: NativePublishers? = nil,
        /**
         * DER certificates trusted for TLS; no others are.
         */tlsRoots: [Data] = [],
        /**
         * Folder for key files where no key store is supplied: a desk or a test, never a phone.
         */softwareKeys: String? = nil,
        /**
         * Seconds that the app's key store may take for one answer; the citizen may be asked for a finger.
         */keyStoreSeconds: UInt32 = UInt32(60)) {
        self.home = home
        self.gateway = gateway
        self.publishers = publishers
        self.tlsRoots = tlsRoots
        self.softwareKeys = softwareKeys
        self.keyStoreSeconds = keyStoreSeconds
    }

}

#if compiler(>=6)
extension NativeConfig: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeConfig: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NativeConfig {
        return
            try NativeConfig(
                home: FfiConverterString.read(from: &buf),
                gateway: FfiConverterString.read(from: &buf),
                publishers: FfiConverterOptionTypeNativePublishers.read(from: &buf),
                tlsRoots: FfiConverterSequenceData.read(from: &buf),
                softwareKeys: FfiConverterOptionString.read(from: &buf),
                keyStoreSeconds: FfiConverterUInt32.read(from: &buf)
        )
    }

    static func write(_ value: NativeConfig, into buf: inout [UInt8]) {
        FfiConverterString.write(value.home, into: &buf)
        FfiConverterString.write(value.gateway, into: &buf)
        FfiConverterOptionTypeNativePublishers.write(value.publishers, into: &buf)
        FfiConverterSequenceData.write(value.tlsRoots, into: &buf)
        FfiConverterOptionString.write(value.softwareKeys, into: &buf)
        FfiConverterUInt32.write(value.keyStoreSeconds, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeConfig_lift(_ buf: RustBuffer) throws -> NativeConfig {
    return try FfiConverterTypeNativeConfig.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeConfig_lower(_ value: NativeConfig) -> RustBuffer {
    return FfiConverterTypeNativeConfig.lower(value)
}

/**
 * What the app supplies; what it leaves out is taken from software.
 */
struct NativePorts {
    /**
     * The phone's key store. Without it the keys are files in the configuration's `software_keys`.
     */
    let deviceKey: NativeDeviceKey?
    /**
     * The wall clock; without it the machine's.
     */
    let clock: NativeClock?
    /**
     * The phone's network; without it the line is not known, and the core tries.
     */
    let connectivity: NativeConnectivity?
    /**
     * The phone's SIM cards; without it nothing is known of them, and a change is not noticed here.
     */
    let simWatch: NativeSimWatch?
    /**
     * The phone's SIM cards, for a key in an applet; without it there is no such key.
     */
    let simCard: NativeSimCard?
    /**
     * Signing keys in the phone's hardware; without it the signature key is sealed in the vault. Stands beside
     * `device_key` and needs one.
     */
    let signingKeys: NativeSigningKeys?
    /**
     * The video identification of the app's own provider; without it the gateway's.
     */
    let video: NativeVideoProvider?
    /**
     * Told of changes.
     */
    let observer: NativeObserver?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    init(
        /**
         * The phone's key store. Without it the keys are files in the configuration's `software_keys`.
         */deviceKey: NativeDeviceKey? = nil,
        /**
         * The wall clock; without it the machine's.
         */clock: NativeClock? = nil,
        /**
         * The phone's network; without it the line is not known, and the core tries.
         */connectivity: NativeConnectivity? = nil,
        /**
         * The phone's SIM cards; without it nothing is known of them, and a change is not noticed here.
         */simWatch: NativeSimWatch? = nil,
        /**
         * The phone's SIM cards, for a key in an applet; without it there is no such key.
         */simCard: NativeSimCard? = nil,
        /**
         * Signing keys in the phone's hardware; without it the signature key is sealed in the vault. Stands beside
         * `device_key` and needs one.
         */signingKeys: NativeSigningKeys? = nil,
        /**
         * The video identification of the app's own provider; without it the gateway's.
         */video: NativeVideoProvider? = nil,
        /**
         * Told of changes.
         */observer: NativeObserver? = nil) {
        self.deviceKey = deviceKey
        self.clock = clock
        self.connectivity = connectivity
        self.simWatch = simWatch
        self.simCard = simCard
        self.signingKeys = signingKeys
        self.video = video
        self.observer = observer
    }

}

#if compiler(>=6)
extension NativePorts: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativePorts: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NativePorts {
        return
            try NativePorts(
                deviceKey: FfiConverterOptionTypeNativeDeviceKey.read(from: &buf),
                clock: FfiConverterOptionTypeNativeClock.read(from: &buf),
                connectivity: FfiConverterOptionTypeNativeConnectivity.read(from: &buf),
                simWatch: FfiConverterOptionTypeNativeSimWatch.read(from: &buf),
                simCard: FfiConverterOptionTypeNativeSimCard.read(from: &buf),
                signingKeys: FfiConverterOptionTypeNativeSigningKeys.read(from: &buf),
                video: FfiConverterOptionTypeNativeVideoProvider.read(from: &buf),
                observer: FfiConverterOptionTypeNativeObserver.read(from: &buf)
        )
    }

    static func write(_ value: NativePorts, into buf: inout [UInt8]) {
        FfiConverterOptionTypeNativeDeviceKey.write(value.deviceKey, into: &buf)
        FfiConverterOptionTypeNativeClock.write(value.clock, into: &buf)
        FfiConverterOptionTypeNativeConnectivity.write(value.connectivity, into: &buf)
        FfiConverterOptionTypeNativeSimWatch.write(value.simWatch, into: &buf)
        FfiConverterOptionTypeNativeSimCard.write(value.simCard, into: &buf)
        FfiConverterOptionTypeNativeSigningKeys.write(value.signingKeys, into: &buf)
        FfiConverterOptionTypeNativeVideoProvider.write(value.video, into: &buf)
        FfiConverterOptionTypeNativeObserver.write(value.observer, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativePorts_lift(_ buf: RustBuffer) throws -> NativePorts {
    return try FfiConverterTypeNativePorts.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativePorts_lower(_ value: NativePorts) -> RustBuffer {
    return FfiConverterTypeNativePorts.lower(value)
}

/**
 * The publisher's keys.
 */
struct NativePublishers: Equatable, Hashable {
    /**
     * Ed25519 public keys, 32 bytes each.
     */
    let keys: [Data]
    /**
     * How many different ones must have signed: at least 1, at most all.
     */
    let threshold: UInt32

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    init(
        /**
         * Ed25519 public keys, 32 bytes each.
         */keys: [Data],
        /**
         * How many different ones must have signed: at least 1, at most all.
         */threshold: UInt32) {
        self.keys = keys
        self.threshold = threshold
    }

}

#if compiler(>=6)
extension NativePublishers: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativePublishers: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NativePublishers {
        return
            try NativePublishers(
                keys: FfiConverterSequenceData.read(from: &buf),
                threshold: FfiConverterUInt32.read(from: &buf)
        )
    }

    static func write(_ value: NativePublishers, into buf: inout [UInt8]) {
        FfiConverterSequenceData.write(value.keys, into: &buf)
        FfiConverterUInt32.write(value.threshold, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativePublishers_lift(_ buf: RustBuffer) throws -> NativePublishers {
    return try FfiConverterTypeNativePublishers.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativePublishers_lower(_ value: NativePublishers) -> RustBuffer {
    return FfiConverterTypeNativePublishers.lower(value)
}

/**
 * A key that was made, with its PUK, which nobody can show again.
 */
public struct NewKey: Equatable, Hashable {
    /**
     * How the key stands.
     */
    public let key: KeyView
    /**
     * Eight digits in two groups, to be shown once and written down. Crosses the border this once, as text; the app
     * neither keeps nor logs it.
     */
    public let puk: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * How the key stands.
         */key: KeyView,
        /**
         * Eight digits in two groups, to be shown once and written down. Crosses the border this once, as text; the app
         * neither keeps nor logs it.
         */puk: String) {
        self.key = key
        self.puk = puk
    }

}

#if compiler(>=6)
extension NewKey: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNewKey: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NewKey {
        return
            try NewKey(
                key: FfiConverterTypeKeyView.read(from: &buf),
                puk: FfiConverterString.read(from: &buf)
        )
    }

    static func write(_ value: NewKey, into buf: inout [UInt8]) {
        FfiConverterTypeKeyView.write(value.key, into: &buf)
        FfiConverterString.write(value.puk, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNewKey_lift(_ buf: RustBuffer) throws -> NewKey {
    return try FfiConverterTypeNewKey.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNewKey_lower(_ value: NewKey) -> RustBuffer {
    return FfiConverterTypeNewKey.lower(value)
}

/**
 * One operation and how it behaves.
 */
public struct OperationView: Equatable, Hashable {
    /**
     * `catalogue`, `search`, `sync`, `link`, `form`, `sign`, `submit`, `documents`, `verify`.
     */
    public let id: String
    /**
     * How it behaves without a line.
     */
    public let offline: Mode
    /**
     * How it behaves right now.
     */
    public let now: Mode
    /**
     * Why it is refused right now.
     */
    public let reason: Code?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * `catalogue`, `search`, `sync`, `link`, `form`, `sign`, `submit`, `documents`, `verify`.
         */id: String,
        /**
         * How it behaves without a line.
         */offline: Mode,
        /**
         * How it behaves right now.
         */now: Mode,
        /**
         * Why it is refused right now.
         */reason: Code?) {
        self.id = id
        self.offline = offline
        self.now = now
        self.reason = reason
    }

}

#if compiler(>=6)
extension OperationView: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeOperationView: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OperationView {
        return
            try OperationView(
                id: FfiConverterString.read(from: &buf),
                offline: FfiConverterTypeMode.read(from: &buf),
                now: FfiConverterTypeMode.read(from: &buf),
                reason: FfiConverterOptionTypeCode.read(from: &buf)
        )
    }

    static func write(_ value: OperationView, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterTypeMode.write(value.offline, into: &buf)
        FfiConverterTypeMode.write(value.now, into: &buf)
        FfiConverterOptionTypeCode.write(value.reason, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeOperationView_lift(_ buf: RustBuffer) throws -> OperationView {
    return try FfiConverterTypeOperationView.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeOperationView_lower(_ value: OperationView) -> RustBuffer {
    return FfiConverterTypeOperationView.lower(value)
}

/**
 * One choice.
 */
public struct OptionView: Equatable, Hashable {
    /**
     * What to answer with.
     */
    public let value: String
    /**
     * What the citizen reads.
     */
    public let label: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What to answer with.
         */value: String,
        /**
         * What the citizen reads.
         */label: String) {
        self.value = value
        self.label = label
    }

}

#if compiler(>=6)
extension OptionView: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeOptionView: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OptionView {
        return
            try OptionView(
                value: FfiConverterString.read(from: &buf),
                label: FfiConverterString.read(from: &buf)
        )
    }

    static func write(_ value: OptionView, into buf: inout [UInt8]) {
        FfiConverterString.write(value.value, into: &buf)
        FfiConverterString.write(value.label, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeOptionView_lift(_ buf: RustBuffer) throws -> OptionView {
    return try FfiConverterTypeOptionView.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeOptionView_lower(_ value: OptionView) -> RustBuffer {
    return FfiConverterTypeOptionView.lower(value)
}

/**
 * Which part of a list is asked for.
 */
public struct Page: Equatable, Hashable {
    /**
     * How many are left out at the beginning.
     */
    public let offset: UInt32
    /**
     * How many at most; 1 to 100, anything else is brought within.
     */
    public let limit: UInt32

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * How many are left out at the beginning.
         */offset: UInt32 = UInt32(0),
        /**
         * How many at most; 1 to 100, anything else is brought within.
         */limit: UInt32 = UInt32(30)) {
        self.offset = offset
        self.limit = limit
    }

}

#if compiler(>=6)
extension Page: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypePage: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Page {
        return
            try Page(
                offset: FfiConverterUInt32.read(from: &buf),
                limit: FfiConverterUInt32.read(from: &buf)
        )
    }

    static func write(_ value: Page, into buf: inout [UInt8]) {
        FfiConverterUInt32.write(value.offset, into: &buf)
        FfiConverterUInt32.write(value.limit, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypePage_lift(_ buf: RustBuffer) throws -> Page {
    return try FfiConverterTypePage.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypePage_lower(_ value: Page) -> RustBuffer {
    return FfiConverterTypePage.lower(value)
}

/**
 * What the operator asks for.
 */
public struct PromptView: Equatable, Hashable {
    /**
     * `look-straight`, `turn-left`, `turn-right`, `come-closer`, `more-light`, `show-document`, `show-document-back`,
     * `read-number`, `other`.
     */
    public let id: String
    /**
     * In words.
     */
    public let text: String
    /**
     * What is to be read out.
     */
    public let number: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * `look-straight`, `turn-left`, `turn-right`, `come-closer`, `more-light`, `show-document`, `show-document-back`,
         * `read-number`, `other`.
         */id: String,
        /**
         * In words.
         */text: String,
        /**
         * What is to be read out.
         */number: String?) {
        self.id = id
        self.text = text
        self.number = number
    }

}

#if compiler(>=6)
extension PromptView: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypePromptView: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PromptView {
        return
            try PromptView(
                id: FfiConverterString.read(from: &buf),
                text: FfiConverterString.read(from: &buf),
                number: FfiConverterOptionString.read(from: &buf)
        )
    }

    static func write(_ value: PromptView, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterString.write(value.text, into: &buf)
        FfiConverterOptionString.write(value.number, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypePromptView_lift(_ buf: RustBuffer) throws -> PromptView {
    return try FfiConverterTypePromptView.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypePromptView_lower(_ value: PromptView) -> RustBuffer {
    return FfiConverterTypePromptView.lower(value)
}

/**
 * The place in the queue.
 */
public struct QueueView: Equatable, Hashable {
    /**
     * People ahead.
     */
    public let ahead: UInt32
    /**
     * Seconds that it will probably take.
     */
    public let seconds: UInt32
    /**
     * Both in words.
     */
    public let text: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * People ahead.
         */ahead: UInt32,
        /**
         * Seconds that it will probably take.
         */seconds: UInt32,
        /**
         * Both in words.
         */text: String) {
        self.ahead = ahead
        self.seconds = seconds
        self.text = text
    }

}

#if compiler(>=6)
extension QueueView: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeQueueView: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> QueueView {
        return
            try QueueView(
                ahead: FfiConverterUInt32.read(from: &buf),
                seconds: FfiConverterUInt32.read(from: &buf),
                text: FfiConverterString.read(from: &buf)
        )
    }

    static func write(_ value: QueueView, into buf: inout [UInt8]) {
        FfiConverterUInt32.write(value.ahead, into: &buf)
        FfiConverterUInt32.write(value.seconds, into: &buf)
        FfiConverterString.write(value.text, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeQueueView_lift(_ buf: RustBuffer) throws -> QueueView {
    return try FfiConverterTypeQueueView.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeQueueView_lower(_ value: QueueView) -> RustBuffer {
    return FfiConverterTypeQueueView.lower(value)
}

/**
 * A judgement in the citizen's language.
 */
public struct Report: Equatable, Hashable {
    /**
     * What it comes to.
     */
    public let verdict: Verdict
    /**
     * What that means and what to do.
     */
    public let state: StateText
    /**
     * The reason in words.
     */
    public let reason: String
    /**
     * Stable name of the reason: `valid`, `altered`, `bad-signature`, `untrusted`, `expired`,
     * `wrong-usage`, `revoked`, `unsupported`.
     */
    public let reasonId: String
    /**
     * Who signed and when, as the signature says; believe it only of a valid one.
     */
    public let signer: String
    /**
     * Unix seconds, as the signer says.
     */
    public let signedAt: Int64?
    /**
     * Dotted identifier of what is not supported.
     */
    public let unsupportedOid: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What it comes to.
         */verdict: Verdict,
        /**
         * What that means and what to do.
         */state: StateText,
        /**
         * The reason in words.
         */reason: String,
        /**
         * Stable name of the reason: `valid`, `altered`, `bad-signature`, `untrusted`, `expired`,
         * `wrong-usage`, `revoked`, `unsupported`.
         */reasonId: String,
        /**
         * Who signed and when, as the signature says; believe it only of a valid one.
         */signer: String,
        /**
         * Unix seconds, as the signer says.
         */signedAt: Int64?,
        /**
         * Dotted identifier of what is not supported.
         */unsupportedOid: String?) {
        self.verdict = verdict
        self.state = state
        self.reason = reason
        self.reasonId = reasonId
        self.signer = signer
        self.signedAt = signedAt
        self.unsupportedOid = unsupportedOid
    }

}

#if compiler(>=6)
extension Report: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeReport: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Report {
        return
            try Report(
                verdict: FfiConverterTypeVerdict.read(from: &buf),
                state: FfiConverterTypeStateText.read(from: &buf),
                reason: FfiConverterString.read(from: &buf),
                reasonId: FfiConverterString.read(from: &buf),
                signer: FfiConverterString.read(from: &buf),
                signedAt: FfiConverterOptionInt64.read(from: &buf),
                unsupportedOid: FfiConverterOptionString.read(from: &buf)
        )
    }

    static func write(_ value: Report, into buf: inout [UInt8]) {
        FfiConverterTypeVerdict.write(value.verdict, into: &buf)
        FfiConverterTypeStateText.write(value.state, into: &buf)
        FfiConverterString.write(value.reason, into: &buf)
        FfiConverterString.write(value.reasonId, into: &buf)
        FfiConverterString.write(value.signer, into: &buf)
        FfiConverterOptionInt64.write(value.signedAt, into: &buf)
        FfiConverterOptionString.write(value.unsupportedOid, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeReport_lift(_ buf: RustBuffer) throws -> Report {
    return try FfiConverterTypeReport.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeReport_lower(_ value: Report) -> RustBuffer {
    return FfiConverterTypeReport.lower(value)
}

/**
 * A page of requests.
 */
public struct RequestPage: Equatable, Hashable {
    /**
     * The requests, newest first.
     */
    public let requests: [RequestView]
    /**
     * How many there are in all.
     */
    public let total: UInt32

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The requests, newest first.
         */requests: [RequestView],
        /**
         * How many there are in all.
         */total: UInt32) {
        self.requests = requests
        self.total = total
    }

}

#if compiler(>=6)
extension RequestPage: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeRequestPage: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RequestPage {
        return
            try RequestPage(
                requests: FfiConverterSequenceTypeRequestView.read(from: &buf),
                total: FfiConverterUInt32.read(from: &buf)
        )
    }

    static func write(_ value: RequestPage, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeRequestView.write(value.requests, into: &buf)
        FfiConverterUInt32.write(value.total, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeRequestPage_lift(_ buf: RustBuffer) throws -> RequestPage {
    return try FfiConverterTypeRequestPage.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeRequestPage_lower(_ value: RequestPage) -> RustBuffer {
    return FfiConverterTypeRequestPage.lower(value)
}

/**
 * A request as a shell shows it, in one language.
 */
public struct RequestView: Equatable, Hashable {
    /**
     * The request's id.
     */
    public let id: String
    /**
     * Service code.
     */
    public let service: String
    /**
     * The service's title.
     */
    public let title: String
    /**
     * `queued`, `filed`, `ready`, …: the id of its state.
     */
    public let stateId: String
    /**
     * What that means and what comes next.
     */
    public let state: StateText
    /**
     * Registration number, once it is filed.
     */
    public let number: String?
    /**
     * When it was filed, as people write it.
     */
    public let filedAt: String?
    /**
     * The deadline and the rule that gives it.
     */
    public let deadline: DeadlineView?
    /**
     * Four digits of its signature.
     */
    public let verificationCode: String
    /**
     * How it came where it stands, oldest first.
     */
    public let history: [HistoryLine]
    /**
     * Its results.
     */
    public let documents: [String]
    /**
     * When it is tried or looked at again, milliseconds since 1970; nothing when nothing is due.
     */
    public let nextAt: Int64?
    /**
     * Why it waits, as a stable code.
     */
    public let problem: Code?
    /**
     * The gateway's reason for not taking it, for the developer; no citizen's data.
     */
    public let refusal: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The request's id.
         */id: String,
        /**
         * Service code.
         */service: String,
        /**
         * The service's title.
         */title: String,
        /**
         * `queued`, `filed`, `ready`, …: the id of its state.
         */stateId: String,
        /**
         * What that means and what comes next.
         */state: StateText,
        /**
         * Registration number, once it is filed.
         */number: String?,
        /**
         * When it was filed, as people write it.
         */filedAt: String?,
        /**
         * The deadline and the rule that gives it.
         */deadline: DeadlineView?,
        /**
         * Four digits of its signature.
         */verificationCode: String,
        /**
         * How it came where it stands, oldest first.
         */history: [HistoryLine],
        /**
         * Its results.
         */documents: [String],
        /**
         * When it is tried or looked at again, milliseconds since 1970; nothing when nothing is due.
         */nextAt: Int64?,
        /**
         * Why it waits, as a stable code.
         */problem: Code?,
        /**
         * The gateway's reason for not taking it, for the developer; no citizen's data.
         */refusal: String?) {
        self.id = id
        self.service = service
        self.title = title
        self.stateId = stateId
        self.state = state
        self.number = number
        self.filedAt = filedAt
        self.deadline = deadline
        self.verificationCode = verificationCode
        self.history = history
        self.documents = documents
        self.nextAt = nextAt
        self.problem = problem
        self.refusal = refusal
    }

}

#if compiler(>=6)
extension RequestView: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeRequestView: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RequestView {
        return
            try RequestView(
                id: FfiConverterString.read(from: &buf),
                service: FfiConverterString.read(from: &buf),
                title: FfiConverterString.read(from: &buf),
                stateId: FfiConverterString.read(from: &buf),
                state: FfiConverterTypeStateText.read(from: &buf),
                number: FfiConverterOptionString.read(from: &buf),
                filedAt: FfiConverterOptionString.read(from: &buf),
                deadline: FfiConverterOptionTypeDeadlineView.read(from: &buf),
                verificationCode: FfiConverterString.read(from: &buf),
                history: FfiConverterSequenceTypeHistoryLine.read(from: &buf),
                documents: FfiConverterSequenceString.read(from: &buf),
                nextAt: FfiConverterOptionInt64.read(from: &buf),
                problem: FfiConverterOptionTypeCode.read(from: &buf),
                refusal: FfiConverterOptionString.read(from: &buf)
        )
    }

    static func write(_ value: RequestView, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterString.write(value.service, into: &buf)
        FfiConverterString.write(value.title, into: &buf)
        FfiConverterString.write(value.stateId, into: &buf)
        FfiConverterTypeStateText.write(value.state, into: &buf)
        FfiConverterOptionString.write(value.number, into: &buf)
        FfiConverterOptionString.write(value.filedAt, into: &buf)
        FfiConverterOptionTypeDeadlineView.write(value.deadline, into: &buf)
        FfiConverterString.write(value.verificationCode, into: &buf)
        FfiConverterSequenceTypeHistoryLine.write(value.history, into: &buf)
        FfiConverterSequenceString.write(value.documents, into: &buf)
        FfiConverterOptionInt64.write(value.nextAt, into: &buf)
        FfiConverterOptionTypeCode.write(value.problem, into: &buf)
        FfiConverterOptionString.write(value.refusal, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeRequestView_lift(_ buf: RustBuffer) throws -> RequestView {
    return try FfiConverterTypeRequestView.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeRequestView_lower(_ value: RequestView) -> RustBuffer {
    return FfiConverterTypeRequestView.lower(value)
}

/**
 * A reason that a citizen may give for a revocation.
 */
public struct RevocationChoice: Equatable, Hashable {
    /**
     * Its stable name: `unspecified`, `key-compromise`, `affiliation-changed`, `superseded`, `cessation-of-operation`.
     */
    public let id: String
    /**
     * In words.
     */
    public let text: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its stable name: `unspecified`, `key-compromise`, `affiliation-changed`, `superseded`, `cessation-of-operation`.
         */id: String,
        /**
         * In words.
         */text: String) {
        self.id = id
        self.text = text
    }

}

#if compiler(>=6)
extension RevocationChoice: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeRevocationChoice: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RevocationChoice {
        return
            try RevocationChoice(
                id: FfiConverterString.read(from: &buf),
                text: FfiConverterString.read(from: &buf)
        )
    }

    static func write(_ value: RevocationChoice, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterString.write(value.text, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeRevocationChoice_lift(_ buf: RustBuffer) throws -> RevocationChoice {
    return try FfiConverterTypeRevocationChoice.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeRevocationChoice_lower(_ value: RevocationChoice) -> RustBuffer {
    return FfiConverterTypeRevocationChoice.lower(value)
}

/**
 * A page of hits, best first.
 */
public struct SearchPage: Equatable, Hashable {
    /**
     * The hits of this page.
     */
    public let hits: [Hit]
    /**
     * How many there are in all.
     */
    public let total: UInt32
    /**
     * Place of the first hit of this page among all.
     */
    public let offset: UInt32
    /**
     * How they were found.
     */
    public let found: Found

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The hits of this page.
         */hits: [Hit],
        /**
         * How many there are in all.
         */total: UInt32,
        /**
         * Place of the first hit of this page among all.
         */offset: UInt32,
        /**
         * How they were found.
         */found: Found) {
        self.hits = hits
        self.total = total
        self.offset = offset
        self.found = found
    }

}

#if compiler(>=6)
extension SearchPage: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeSearchPage: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SearchPage {
        return
            try SearchPage(
                hits: FfiConverterSequenceTypeHit.read(from: &buf),
                total: FfiConverterUInt32.read(from: &buf),
                offset: FfiConverterUInt32.read(from: &buf),
                found: FfiConverterTypeFound.read(from: &buf)
        )
    }

    static func write(_ value: SearchPage, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeHit.write(value.hits, into: &buf)
        FfiConverterUInt32.write(value.total, into: &buf)
        FfiConverterUInt32.write(value.offset, into: &buf)
        FfiConverterTypeFound.write(value.found, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeSearchPage_lift(_ buf: RustBuffer) throws -> SearchPage {
    return try FfiConverterTypeSearchPage.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeSearchPage_lower(_ value: SearchPage) -> RustBuffer {
    return FfiConverterTypeSearchPage.lower(value)
}

/**
 * Everything the catalogue says of one service, in one language.
 */
public struct ServiceView: Equatable, Hashable {
    /**
     * Eight digits.
     */
    public let code: String
    /**
     * Kebab-case English name.
     */
    public let slug: String
    /**
     * What people call it.
     */
    public let title: String
    /**
     * What I get and for whom.
     */
    public let summary: String
    /**
     * Id of its category.
     */
    public let category: String
    /**
     * What the category is called.
     */
    public let categoryTitle: String
    /**
     * Id of its life situation.
     */
    public let situation: String
    /**
     * What the situation is called.
     */
    public let situationTitle: String
    /**
     * The body that provides it.
     */
    public let provider: String
    /**
     * What I get in the end.
     */
    public let result: String
    /**
     * How long it takes, for those who count days.
     */
    public let term: Term
    /**
     * How long it takes: `15 minutes`.
     */
    public let termText: String
    /**
     * What it costs: that it is free, or what is to be paid and where the amount is shown.
     */
    public let priceText: String
    /**
     * Whether it costs nothing.
     */
    public let free: Bool
    /**
     * What I need.
     */
    public let documents: [String]
    /**
     * Where I can ask for it.
     */
    public let channels: [ChannelView]
    /**
     * Step by step.
     */
    public let guide: [GuideStepView]
    /**
     * Id of its form.
     */
    public let form: String?
    /**
     * Whether one can apply for it here.
     */
    public let mobile: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Eight digits.
         */code: String,
        /**
         * Kebab-case English name.
         */slug: String,
        /**
         * What people call it.
         */title: String,
        /**
         * What I get and for whom.
         */summary: String,
        /**
         * Id of its category.
         */category: String,
        /**
         * What the category is called.
         */categoryTitle: String,
        /**
         * Id of its life situation.
         */situation: String,
        /**
         * What the situation is called.
         */situationTitle: String,
        /**
         * The body that provides it.
         */provider: String,
        /**
         * What I get in the end.
         */result: String,
        /**
         * How long it takes, for those who count days.
         */term: Term,
        /**
         * How long it takes: `15 minutes`.
         */termText: String,
        /**
         * What it costs: that it is free, or what is to be paid and where the amount is shown.
         */priceText: String,
        /**
         * Whether it costs nothing.
         */free: Bool,
        /**
         * What I need.
         */documents: [String],
        /**
         * Where I can ask for it.
         */channels: [ChannelView],
        /**
         * Step by step.
         */guide: [GuideStepView],
        /**
         * Id of its form.
         */form: String?,
        /**
         * Whether one can apply for it here.
         */mobile: Bool) {
        self.code = code
        self.slug = slug
        self.title = title
        self.summary = summary
        self.category = category
        self.categoryTitle = categoryTitle
        self.situation = situation
        self.situationTitle = situationTitle
        self.provider = provider
        self.result = result
        self.term = term
        self.termText = termText
        self.priceText = priceText
        self.free = free
        self.documents = documents
        self.channels = channels
        self.guide = guide
        self.form = form
        self.mobile = mobile
    }

}

#if compiler(>=6)
extension ServiceView: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeServiceView: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ServiceView {
        return
            try ServiceView(
                code: FfiConverterString.read(from: &buf),
                slug: FfiConverterString.read(from: &buf),
                title: FfiConverterString.read(from: &buf),
                summary: FfiConverterString.read(from: &buf),
                category: FfiConverterString.read(from: &buf),
                categoryTitle: FfiConverterString.read(from: &buf),
                situation: FfiConverterString.read(from: &buf),
                situationTitle: FfiConverterString.read(from: &buf),
                provider: FfiConverterString.read(from: &buf),
                result: FfiConverterString.read(from: &buf),
                term: FfiConverterTypeTerm.read(from: &buf),
                termText: FfiConverterString.read(from: &buf),
                priceText: FfiConverterString.read(from: &buf),
                free: FfiConverterBool.read(from: &buf),
                documents: FfiConverterSequenceString.read(from: &buf),
                channels: FfiConverterSequenceTypeChannelView.read(from: &buf),
                guide: FfiConverterSequenceTypeGuideStepView.read(from: &buf),
                form: FfiConverterOptionString.read(from: &buf),
                mobile: FfiConverterBool.read(from: &buf)
        )
    }

    static func write(_ value: ServiceView, into buf: inout [UInt8]) {
        FfiConverterString.write(value.code, into: &buf)
        FfiConverterString.write(value.slug, into: &buf)
        FfiConverterString.write(value.title, into: &buf)
        FfiConverterString.write(value.summary, into: &buf)
        FfiConverterString.write(value.category, into: &buf)
        FfiConverterString.write(value.categoryTitle, into: &buf)
        FfiConverterString.write(value.situation, into: &buf)
        FfiConverterString.write(value.situationTitle, into: &buf)
        FfiConverterString.write(value.provider, into: &buf)
        FfiConverterString.write(value.result, into: &buf)
        FfiConverterTypeTerm.write(value.term, into: &buf)
        FfiConverterString.write(value.termText, into: &buf)
        FfiConverterString.write(value.priceText, into: &buf)
        FfiConverterBool.write(value.free, into: &buf)
        FfiConverterSequenceString.write(value.documents, into: &buf)
        FfiConverterSequenceTypeChannelView.write(value.channels, into: &buf)
        FfiConverterSequenceTypeGuideStepView.write(value.guide, into: &buf)
        FfiConverterOptionString.write(value.form, into: &buf)
        FfiConverterBool.write(value.mobile, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeServiceView_lift(_ buf: RustBuffer) throws -> ServiceView {
    return try FfiConverterTypeServiceView.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeServiceView_lower(_ value: ServiceView) -> RustBuffer {
    return FfiConverterTypeServiceView.lower(value)
}

/**
 * A page of sessions.
 */
public struct SessionPage: Equatable, Hashable {
    /**
     * The sessions, newest first.
     */
    public let sessions: [SessionView]
    /**
     * How many are kept in all.
     */
    public let total: UInt32

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The sessions, newest first.
         */sessions: [SessionView],
        /**
         * How many are kept in all.
         */total: UInt32) {
        self.sessions = sessions
        self.total = total
    }

}

#if compiler(>=6)
extension SessionPage: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeSessionPage: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SessionPage {
        return
            try SessionPage(
                sessions: FfiConverterSequenceTypeSessionView.read(from: &buf),
                total: FfiConverterUInt32.read(from: &buf)
        )
    }

    static func write(_ value: SessionPage, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeSessionView.write(value.sessions, into: &buf)
        FfiConverterUInt32.write(value.total, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeSessionPage_lift(_ buf: RustBuffer) throws -> SessionPage {
    return try FfiConverterTypeSessionPage.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeSessionPage_lower(_ value: SessionPage) -> RustBuffer {
    return FfiConverterTypeSessionPage.lower(value)
}

/**
 * A session on a screen, in one language.
 */
public struct SessionView: Equatable, Hashable {
    /**
     * The session's id.
     */
    public let id: String
    /**
     * What it is about: `request`, `file`, `link`.
     */
    public let subjectId: String
    /**
     * The request that is signed in it.
     */
    public let requestId: String?
    /**
     * Who asks, as the signed registry names it.
     */
    public let party: String
    /**
     * What is signed, in a few words.
     */
    public let title: String
    /**
     * The text that is signed, in the language the session was begun in; its hash is in what is signed.
     */
    public let text: String
    /**
     * The documents' titles.
     */
    public let documents: [String]
    /**
     * Four digits, the same on the screen of whoever asks; shown before the PIN is asked for.
     */
    public let verificationCode: String
    /**
     * Unix seconds after which nothing is signed any more.
     */
    public let expiresAt: Int64
    /**
     * The same, as people write it.
     */
    public let expires: String
    /**
     * `begun`, `signing`, `signed`, or how it ended: `ok`, `timeout`, `not-registered`, `user-cancelled`,
     * `hash-mismatch`, `phone-absent`, `delivery-error`, `sim-error`, `pin-blocked`, `card-blocked`.
     */
    public let stateId: String
    /**
     * What that means and what comes next.
     */
    public let state: StateText
    /**
     * How it ended, if it did.
     */
    public let outcome: SessionOutcome?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The session's id.
         */id: String,
        /**
         * What it is about: `request`, `file`, `link`.
         */subjectId: String,
        /**
         * The request that is signed in it.
         */requestId: String?,
        /**
         * Who asks, as the signed registry names it.
         */party: String,
        /**
         * What is signed, in a few words.
         */title: String,
        /**
         * The text that is signed, in the language the session was begun in; its hash is in what is signed.
         */text: String,
        /**
         * The documents' titles.
         */documents: [String],
        /**
         * Four digits, the same on the screen of whoever asks; shown before the PIN is asked for.
         */verificationCode: String,
        /**
         * Unix seconds after which nothing is signed any more.
         */expiresAt: Int64,
        /**
         * The same, as people write it.
         */expires: String,
        /**
         * `begun`, `signing`, `signed`, or how it ended: `ok`, `timeout`, `not-registered`, `user-cancelled`,
         * `hash-mismatch`, `phone-absent`, `delivery-error`, `sim-error`, `pin-blocked`, `card-blocked`.
         */stateId: String,
        /**
         * What that means and what comes next.
         */state: StateText,
        /**
         * How it ended, if it did.
         */outcome: SessionOutcome?) {
        self.id = id
        self.subjectId = subjectId
        self.requestId = requestId
        self.party = party
        self.title = title
        self.text = text
        self.documents = documents
        self.verificationCode = verificationCode
        self.expiresAt = expiresAt
        self.expires = expires
        self.stateId = stateId
        self.state = state
        self.outcome = outcome
    }

}

#if compiler(>=6)
extension SessionView: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeSessionView: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SessionView {
        return
            try SessionView(
                id: FfiConverterString.read(from: &buf),
                subjectId: FfiConverterString.read(from: &buf),
                requestId: FfiConverterOptionString.read(from: &buf),
                party: FfiConverterString.read(from: &buf),
                title: FfiConverterString.read(from: &buf),
                text: FfiConverterString.read(from: &buf),
                documents: FfiConverterSequenceString.read(from: &buf),
                verificationCode: FfiConverterString.read(from: &buf),
                expiresAt: FfiConverterInt64.read(from: &buf),
                expires: FfiConverterString.read(from: &buf),
                stateId: FfiConverterString.read(from: &buf),
                state: FfiConverterTypeStateText.read(from: &buf),
                outcome: FfiConverterOptionTypeSessionOutcome.read(from: &buf)
        )
    }

    static func write(_ value: SessionView, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterString.write(value.subjectId, into: &buf)
        FfiConverterOptionString.write(value.requestId, into: &buf)
        FfiConverterString.write(value.party, into: &buf)
        FfiConverterString.write(value.title, into: &buf)
        FfiConverterString.write(value.text, into: &buf)
        FfiConverterSequenceString.write(value.documents, into: &buf)
        FfiConverterString.write(value.verificationCode, into: &buf)
        FfiConverterInt64.write(value.expiresAt, into: &buf)
        FfiConverterString.write(value.expires, into: &buf)
        FfiConverterString.write(value.stateId, into: &buf)
        FfiConverterTypeStateText.write(value.state, into: &buf)
        FfiConverterOptionTypeSessionOutcome.write(value.outcome, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeSessionView_lift(_ buf: RustBuffer) throws -> SessionView {
    return try FfiConverterTypeSessionView.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeSessionView_lower(_ value: SessionView) -> RustBuffer {
    return FfiConverterTypeSessionView.lower(value)
}

/**
 * A level that a key can have.
 */
public struct SignatureLevel: Equatable, Hashable {
    /**
     * Stable name: `sim-applet`, `device-se`, `software`, `split-key`.
     */
    public let id: String
    /**
     * Whether it can be had: `split-key` is an experiment that is not built.
     */
    public let built: Bool
    /**
     * Its name, and what it protects from and what not.
     */
    public let text: StateText

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Stable name: `sim-applet`, `device-se`, `software`, `split-key`.
         */id: String,
        /**
         * Whether it can be had: `split-key` is an experiment that is not built.
         */built: Bool,
        /**
         * Its name, and what it protects from and what not.
         */text: StateText) {
        self.id = id
        self.built = built
        self.text = text
    }

}

#if compiler(>=6)
extension SignatureLevel: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeSignatureLevel: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SignatureLevel {
        return
            try SignatureLevel(
                id: FfiConverterString.read(from: &buf),
                built: FfiConverterBool.read(from: &buf),
                text: FfiConverterTypeStateText.read(from: &buf)
        )
    }

    static func write(_ value: SignatureLevel, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterBool.write(value.built, into: &buf)
        FfiConverterTypeStateText.write(value.text, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeSignatureLevel_lift(_ buf: RustBuffer) throws -> SignatureLevel {
    return try FfiConverterTypeSignatureLevel.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeSignatureLevel_lower(_ value: SignatureLevel) -> RustBuffer {
    return FfiConverterTypeSignatureLevel.lower(value)
}

/**
 * What is to be thought of a signed file or a container.
 */
public struct SignatureReport: Equatable, Hashable {
    /**
     * The worst of everything in it.
     */
    public let verdict: Verdict
    /**
     * What that means and what to do.
     */
    public let state: StateText
    /**
     * Each who signed.
     */
    public let signers: [SignerReport]
    /**
     * The documents of a container; empty for a single file.
     */
    public let documents: [DocumentReport]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The worst of everything in it.
         */verdict: Verdict,
        /**
         * What that means and what to do.
         */state: StateText,
        /**
         * Each who signed.
         */signers: [SignerReport],
        /**
         * The documents of a container; empty for a single file.
         */documents: [DocumentReport]) {
        self.verdict = verdict
        self.state = state
        self.signers = signers
        self.documents = documents
    }

}

#if compiler(>=6)
extension SignatureReport: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeSignatureReport: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SignatureReport {
        return
            try SignatureReport(
                verdict: FfiConverterTypeVerdict.read(from: &buf),
                state: FfiConverterTypeStateText.read(from: &buf),
                signers: FfiConverterSequenceTypeSignerReport.read(from: &buf),
                documents: FfiConverterSequenceTypeDocumentReport.read(from: &buf)
        )
    }

    static func write(_ value: SignatureReport, into buf: inout [UInt8]) {
        FfiConverterTypeVerdict.write(value.verdict, into: &buf)
        FfiConverterTypeStateText.write(value.state, into: &buf)
        FfiConverterSequenceTypeSignerReport.write(value.signers, into: &buf)
        FfiConverterSequenceTypeDocumentReport.write(value.documents, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeSignatureReport_lift(_ buf: RustBuffer) throws -> SignatureReport {
    return try FfiConverterTypeSignatureReport.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeSignatureReport_lower(_ value: SignatureReport) -> RustBuffer {
    return FfiConverterTypeSignatureReport.lower(value)
}

/**
 * A file's detached signature.
 */
public struct SignedFile: Equatable, Hashable {
    /**
     * CAdES-B-B in DER, detached (`.p7s`).
     */
    public let signature: Data
    /**
     * Four digits of the content's hash.
     */
    public let verificationCode: String
    /**
     * Whom the certificate names.
     */
    public let signer: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * CAdES-B-B in DER, detached (`.p7s`).
         */signature: Data,
        /**
         * Four digits of the content's hash.
         */verificationCode: String,
        /**
         * Whom the certificate names.
         */signer: String) {
        self.signature = signature
        self.verificationCode = verificationCode
        self.signer = signer
    }

}

#if compiler(>=6)
extension SignedFile: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeSignedFile: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SignedFile {
        return
            try SignedFile(
                signature: FfiConverterData.read(from: &buf),
                verificationCode: FfiConverterString.read(from: &buf),
                signer: FfiConverterString.read(from: &buf)
        )
    }

    static func write(_ value: SignedFile, into buf: inout [UInt8]) {
        FfiConverterData.write(value.signature, into: &buf)
        FfiConverterString.write(value.verificationCode, into: &buf)
        FfiConverterString.write(value.signer, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeSignedFile_lift(_ buf: RustBuffer) throws -> SignedFile {
    return try FfiConverterTypeSignedFile.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeSignedFile_lower(_ value: SignedFile) -> RustBuffer {
    return FfiConverterTypeSignedFile.lower(value)
}

/**
 * What is to be thought of one who signed. Believe the names and times only where the verdict is "valid".
 */
public struct SignerReport: Equatable, Hashable {
    /**
     * What it comes to.
     */
    public let verdict: Verdict
    /**
     * Stable name of the reason: `valid`, `altered`, `bad-signature`, `untrusted`, `expired`, `wrong-usage`, `revoked`,
     * `unsupported`.
     */
    public let reasonId: String
    /**
     * The reason in words.
     */
    public let reason: String
    /**
     * Everything that a person should know, a sentence each: who and when, the stamp, revocation, the issuer.
     */
    public let lines: [String]
    /**
     * Whom the certificate names.
     */
    public let name: String
    /**
     * The certificate's number, lower-case hex.
     */
    public let serial: String
    /**
     * Level of the signature: `B-B`, or `B-T` where a time stamp holds; `CMS` and `CMS-T` where it is no CAdES.
     */
    public let level: String
    /**
     * The signature algorithm, dotted.
     */
    public let algorithm: String
    /**
     * Its name; the dotted identifier where there is none.
     */
    public let algorithmName: String
    /**
     * Dotted identifier of what is not supported.
     */
    public let unsupportedOid: String?
    /**
     * When the signer says that it signed, Unix seconds.
     */
    public let statedAt: Int64?
    /**
     * The time stamp: `none`, `holds`, `fails`, `unsupported`.
     */
    public let stamp: String
    /**
     * When it was stamped, Unix seconds.
     */
    public let stampedAt: Int64?
    /**
     * Who stamped it.
     */
    public let stampedBy: String?
    /**
     * The moment that the certificates were judged at, Unix seconds.
     */
    public let judgedAt: Int64
    /**
     * Where that moment is from: `stamp`, `now`, `stated`.
     */
    public let judgedBy: String
    /**
     * Revocation: `good`, `revoked`, `unknown`, `no-answer`.
     */
    public let revocation: String
    /**
     * When that was known to be so, or since when it is revoked, Unix seconds.
     */
    public let revocationAt: Int64?
    /**
     * Why it was revoked, as `key-compromise`.
     */
    public let revocationReason: String?
    /**
     * Policies of the certificate, dotted: the key's level, what is known of the SIM.
     */
    public let policies: [String]
    /**
     * Purposes of the certificate (EKU), dotted.
     */
    public let purposes: [String]
    /**
     * The chain, from the signer to the trusted root; empty where none was found.
     */
    public let chain: [ChainLink]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What it comes to.
         */verdict: Verdict,
        /**
         * Stable name of the reason: `valid`, `altered`, `bad-signature`, `untrusted`, `expired`, `wrong-usage`, `revoked`,
         * `unsupported`.
         */reasonId: String,
        /**
         * The reason in words.
         */reason: String,
        /**
         * Everything that a person should know, a sentence each: who and when, the stamp, revocation, the issuer.
         */lines: [String],
        /**
         * Whom the certificate names.
         */name: String,
        /**
         * The certificate's number, lower-case hex.
         */serial: String,
        /**
         * Level of the signature: `B-B`, or `B-T` where a time stamp holds; `CMS` and `CMS-T` where it is no CAdES.
         */level: String,
        /**
         * The signature algorithm, dotted.
         */algorithm: String,
        /**
         * Its name; the dotted identifier where there is none.
         */algorithmName: String,
        /**
         * Dotted identifier of what is not supported.
         */unsupportedOid: String?,
        /**
         * When the signer says that it signed, Unix seconds.
         */statedAt: Int64?,
        /**
         * The time stamp: `none`, `holds`, `fails`, `unsupported`.
         */stamp: String,
        /**
         * When it was stamped, Unix seconds.
         */stampedAt: Int64?,
        /**
         * Who stamped it.
         */stampedBy: String?,
        /**
         * The moment that the certificates were judged at, Unix seconds.
         */judgedAt: Int64,
        /**
         * Where that moment is from: `stamp`, `now`, `stated`.
         */judgedBy: String,
        /**
         * Revocation: `good`, `revoked`, `unknown`, `no-answer`.
         */revocation: String,
        /**
         * When that was known to be so, or since when it is revoked, Unix seconds.
         */revocationAt: Int64?,
        /**
         * Why it was revoked, as `key-compromise`.
         */revocationReason: String?,
        /**
         * Policies of the certificate, dotted: the key's level, what is known of the SIM.
         */policies: [String],
        /**
         * Purposes of the certificate (EKU), dotted.
         */purposes: [String],
        /**
         * The chain, from the signer to the trusted root; empty where none was found.
         */chain: [ChainLink]) {
        self.verdict = verdict
        self.reasonId = reasonId
        self.reason = reason
        self.lines = lines
        self.name = name
        self.serial = serial
        self.level = level
        self.algorithm = algorithm
        self.algorithmName = algorithmName
        self.unsupportedOid = unsupportedOid
        self.statedAt = statedAt
        self.stamp = stamp
        self.stampedAt = stampedAt
        self.stampedBy = stampedBy
        self.judgedAt = judgedAt
        self.judgedBy = judgedBy
        self.revocation = revocation
        self.revocationAt = revocationAt
        self.revocationReason = revocationReason
        self.policies = policies
        self.purposes = purposes
        self.chain = chain
    }

}

#if compiler(>=6)
extension SignerReport: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeSignerReport: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SignerReport {
        return
            try SignerReport(
                verdict: FfiConverterTypeVerdict.read(from: &buf),
                reasonId: FfiConverterString.read(from: &buf),
                reason: FfiConverterString.read(from: &buf),
                lines: FfiConverterSequenceString.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                serial: FfiConverterString.read(from: &buf),
                level: FfiConverterString.read(from: &buf),
                algorithm: FfiConverterString.read(from: &buf),
                algorithmName: FfiConverterString.read(from: &buf),
                unsupportedOid: FfiConverterOptionString.read(from: &buf),
                statedAt: FfiConverterOptionInt64.read(from: &buf),
                stamp: FfiConverterString.read(from: &buf),
                stampedAt: FfiConverterOptionInt64.read(from: &buf),
                stampedBy: FfiConverterOptionString.read(from: &buf),
                judgedAt: FfiConverterInt64.read(from: &buf),
                judgedBy: FfiConverterString.read(from: &buf),
                revocation: FfiConverterString.read(from: &buf),
                revocationAt: FfiConverterOptionInt64.read(from: &buf),
                revocationReason: FfiConverterOptionString.read(from: &buf),
                policies: FfiConverterSequenceString.read(from: &buf),
                purposes: FfiConverterSequenceString.read(from: &buf),
                chain: FfiConverterSequenceTypeChainLink.read(from: &buf)
        )
    }

    static func write(_ value: SignerReport, into buf: inout [UInt8]) {
        FfiConverterTypeVerdict.write(value.verdict, into: &buf)
        FfiConverterString.write(value.reasonId, into: &buf)
        FfiConverterString.write(value.reason, into: &buf)
        FfiConverterSequenceString.write(value.lines, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterString.write(value.serial, into: &buf)
        FfiConverterString.write(value.level, into: &buf)
        FfiConverterString.write(value.algorithm, into: &buf)
        FfiConverterString.write(value.algorithmName, into: &buf)
        FfiConverterOptionString.write(value.unsupportedOid, into: &buf)
        FfiConverterOptionInt64.write(value.statedAt, into: &buf)
        FfiConverterString.write(value.stamp, into: &buf)
        FfiConverterOptionInt64.write(value.stampedAt, into: &buf)
        FfiConverterOptionString.write(value.stampedBy, into: &buf)
        FfiConverterInt64.write(value.judgedAt, into: &buf)
        FfiConverterString.write(value.judgedBy, into: &buf)
        FfiConverterString.write(value.revocation, into: &buf)
        FfiConverterOptionInt64.write(value.revocationAt, into: &buf)
        FfiConverterOptionString.write(value.revocationReason, into: &buf)
        FfiConverterSequenceString.write(value.policies, into: &buf)
        FfiConverterSequenceString.write(value.purposes, into: &buf)
        FfiConverterSequenceTypeChainLink.write(value.chain, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeSignerReport_lift(_ buf: RustBuffer) throws -> SignerReport {
    return try FfiConverterTypeSignerReport.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeSignerReport_lower(_ value: SignerReport) -> RustBuffer {
    return FfiConverterTypeSignerReport.lower(value)
}

/**
 * What the citizen checks and signs.
 */
public struct SigningView: Equatable, Hashable {
    /**
     * The request's id.
     */
    public let requestId: String
    /**
     * The service's title.
     */
    public let title: String
    /**
     * The text that is signed, as it stands; its hash is in what is signed.
     */
    public let text: String
    /**
     * Four digits, the same on every screen of this signature.
     */
    public let verificationCode: String
    /**
     * The level of the key, in plain words.
     */
    public let level: StateText

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The request's id.
         */requestId: String,
        /**
         * The service's title.
         */title: String,
        /**
         * The text that is signed, as it stands; its hash is in what is signed.
         */text: String,
        /**
         * Four digits, the same on every screen of this signature.
         */verificationCode: String,
        /**
         * The level of the key, in plain words.
         */level: StateText) {
        self.requestId = requestId
        self.title = title
        self.text = text
        self.verificationCode = verificationCode
        self.level = level
    }

}

#if compiler(>=6)
extension SigningView: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeSigningView: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SigningView {
        return
            try SigningView(
                requestId: FfiConverterString.read(from: &buf),
                title: FfiConverterString.read(from: &buf),
                text: FfiConverterString.read(from: &buf),
                verificationCode: FfiConverterString.read(from: &buf),
                level: FfiConverterTypeStateText.read(from: &buf)
        )
    }

    static func write(_ value: SigningView, into buf: inout [UInt8]) {
        FfiConverterString.write(value.requestId, into: &buf)
        FfiConverterString.write(value.title, into: &buf)
        FfiConverterString.write(value.text, into: &buf)
        FfiConverterString.write(value.verificationCode, into: &buf)
        FfiConverterTypeStateText.write(value.level, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeSigningView_lift(_ buf: RustBuffer) throws -> SigningView {
    return try FfiConverterTypeSigningView.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeSigningView_lower(_ value: SigningView) -> RustBuffer {
    return FfiConverterTypeSigningView.lower(value)
}

/**
 * One SIM card or eSIM profile that is in use. What the phone doesn't tell is left out. It tells one SIM from another
 * and is never key material; the number of the card is kept as a keyed hash only.
 */
public struct Sim: Equatable, Hashable {
    /**
     * The number that this phone gave to the SIM when it first saw it.
     */
    public let subscription: Int64?
    /**
     * The operator: country and network code, `40101`.
     */
    public let carrier: String?
    /**
     * What is printed on the card, where the app may read it.
     */
    public let iccid: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The number that this phone gave to the SIM when it first saw it.
         */subscription: Int64?,
        /**
         * The operator: country and network code, `40101`.
         */carrier: String?,
        /**
         * What is printed on the card, where the app may read it.
         */iccid: String?) {
        self.subscription = subscription
        self.carrier = carrier
        self.iccid = iccid
    }

}

#if compiler(>=6)
extension Sim: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeSim: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Sim {
        return
            try Sim(
                subscription: FfiConverterOptionInt64.read(from: &buf),
                carrier: FfiConverterOptionString.read(from: &buf),
                iccid: FfiConverterOptionString.read(from: &buf)
        )
    }

    static func write(_ value: Sim, into buf: inout [UInt8]) {
        FfiConverterOptionInt64.write(value.subscription, into: &buf)
        FfiConverterOptionString.write(value.carrier, into: &buf)
        FfiConverterOptionString.write(value.iccid, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeSim_lift(_ buf: RustBuffer) throws -> Sim {
    return try FfiConverterTypeSim.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeSim_lower(_ value: Sim) -> RustBuffer {
    return FfiConverterTypeSim.lower(value)
}

/**
 * How the SIM card stands to the number that was linked, in one language.
 */
public struct SimView: Equatable, Hashable {
    /**
     * `unknown`, `same`, `away` or `changed`. While it is `changed`, nothing is signed: `startLink` with the citizen's
     * number proves it again.
     */
    public let stateId: String
    /**
     * What that means and what to do.
     */
    public let state: StateText
    /**
     * When a change was noticed, as people write it.
     */
    public let changedAt: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * `unknown`, `same`, `away` or `changed`. While it is `changed`, nothing is signed: `startLink` with the citizen's
         * number proves it again.
         */stateId: String,
        /**
         * What that means and what to do.
         */state: StateText,
        /**
         * When a change was noticed, as people write it.
         */changedAt: String?) {
        self.stateId = stateId
        self.state = state
        self.changedAt = changedAt
    }

}

#if compiler(>=6)
extension SimView: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeSimView: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SimView {
        return
            try SimView(
                stateId: FfiConverterString.read(from: &buf),
                state: FfiConverterTypeStateText.read(from: &buf),
                changedAt: FfiConverterOptionString.read(from: &buf)
        )
    }

    static func write(_ value: SimView, into buf: inout [UInt8]) {
        FfiConverterString.write(value.stateId, into: &buf)
        FfiConverterTypeStateText.write(value.state, into: &buf)
        FfiConverterOptionString.write(value.changedAt, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeSimView_lift(_ buf: RustBuffer) throws -> SimView {
    return try FfiConverterTypeSimView.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeSimView_lower(_ value: SimView) -> RustBuffer {
    return FfiConverterTypeSimView.lower(value)
}

/**
 * A part of a title, in Unicode characters, that a shell may show in bold.
 */
public struct Span: Equatable, Hashable {
    /**
     * First character.
     */
    public let start: UInt32
    /**
     * The character after the last.
     */
    public let end: UInt32

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * First character.
         */start: UInt32,
        /**
         * The character after the last.
         */end: UInt32) {
        self.start = start
        self.end = end
    }

}

#if compiler(>=6)
extension Span: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeSpan: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Span {
        return
            try Span(
                start: FfiConverterUInt32.read(from: &buf),
                end: FfiConverterUInt32.read(from: &buf)
        )
    }

    static func write(_ value: Span, into buf: inout [UInt8]) {
        FfiConverterUInt32.write(value.start, into: &buf)
        FfiConverterUInt32.write(value.end, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeSpan_lift(_ buf: RustBuffer) throws -> Span {
    return try FfiConverterTypeSpan.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeSpan_lower(_ value: Span) -> RustBuffer {
    return FfiConverterTypeSpan.lower(value)
}

/**
 * Short, plain and what-next text of something a citizen can see.
 */
public struct StateText: Equatable, Hashable {
    /**
     * Two or three words, fit to be read aloud.
     */
    public let short: String
    /**
     * One or two plain sentences.
     */
    public let plain: String
    /**
     * What the citizen does next, or that there is nothing to do.
     */
    public let next: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Two or three words, fit to be read aloud.
         */short: String,
        /**
         * One or two plain sentences.
         */plain: String,
        /**
         * What the citizen does next, or that there is nothing to do.
         */next: String) {
        self.short = short
        self.plain = plain
        self.next = next
    }

}

#if compiler(>=6)
extension StateText: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeStateText: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> StateText {
        return
            try StateText(
                short: FfiConverterString.read(from: &buf),
                plain: FfiConverterString.read(from: &buf),
                next: FfiConverterString.read(from: &buf)
        )
    }

    static func write(_ value: StateText, into buf: inout [UInt8]) {
        FfiConverterString.write(value.short, into: &buf)
        FfiConverterString.write(value.plain, into: &buf)
        FfiConverterString.write(value.next, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeStateText_lift(_ buf: RustBuffer) throws -> StateText {
    return try FfiConverterTypeStateText.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeStateText_lower(_ value: StateText) -> RustBuffer {
    return FfiConverterTypeStateText.lower(value)
}

/**
 * One step.
 */
public struct StepView: Equatable, Hashable {
    /**
     * Its name within the form.
     */
    public let id: String
    /**
     * What stands above it.
     */
    public let title: String
    /**
     * Whether nothing in it is left to do.
     */
    public let complete: Bool
    /**
     * Whether anything in it is shown; one with nothing is passed over.
     */
    public let visible: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its name within the form.
         */id: String,
        /**
         * What stands above it.
         */title: String,
        /**
         * Whether nothing in it is left to do.
         */complete: Bool,
        /**
         * Whether anything in it is shown; one with nothing is passed over.
         */visible: Bool) {
        self.id = id
        self.title = title
        self.complete = complete
        self.visible = visible
    }

}

#if compiler(>=6)
extension StepView: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeStepView: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> StepView {
        return
            try StepView(
                id: FfiConverterString.read(from: &buf),
                title: FfiConverterString.read(from: &buf),
                complete: FfiConverterBool.read(from: &buf),
                visible: FfiConverterBool.read(from: &buf)
        )
    }

    static func write(_ value: StepView, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterString.write(value.title, into: &buf)
        FfiConverterBool.write(value.complete, into: &buf)
        FfiConverterBool.write(value.visible, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeStepView_lift(_ buf: RustBuffer) throws -> StepView {
    return try FfiConverterTypeStepView.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeStepView_lower(_ value: StepView) -> RustBuffer {
    return FfiConverterTypeStepView.lower(value)
}

/**
 * How the stores are.
 */
public struct StoreHealth: Equatable, Hashable {
    /**
     * The vault opens.
     */
    public let vault: VaultHealth
    /**
     * Vaults that were damaged and set aside, by file name in the home.
     */
    public let setAside: [String]
    /**
     * Bytes of the vault and its log.
     */
    public let vaultBytes: UInt64
    /**
     * Bytes of the cache and its log.
     */
    public let cacheBytes: UInt64

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The vault opens.
         */vault: VaultHealth,
        /**
         * Vaults that were damaged and set aside, by file name in the home.
         */setAside: [String],
        /**
         * Bytes of the vault and its log.
         */vaultBytes: UInt64,
        /**
         * Bytes of the cache and its log.
         */cacheBytes: UInt64) {
        self.vault = vault
        self.setAside = setAside
        self.vaultBytes = vaultBytes
        self.cacheBytes = cacheBytes
    }

}

#if compiler(>=6)
extension StoreHealth: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeStoreHealth: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> StoreHealth {
        return
            try StoreHealth(
                vault: FfiConverterTypeVaultHealth.read(from: &buf),
                setAside: FfiConverterSequenceString.read(from: &buf),
                vaultBytes: FfiConverterUInt64.read(from: &buf),
                cacheBytes: FfiConverterUInt64.read(from: &buf)
        )
    }

    static func write(_ value: StoreHealth, into buf: inout [UInt8]) {
        FfiConverterTypeVaultHealth.write(value.vault, into: &buf)
        FfiConverterSequenceString.write(value.setAside, into: &buf)
        FfiConverterUInt64.write(value.vaultBytes, into: &buf)
        FfiConverterUInt64.write(value.cacheBytes, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeStoreHealth_lift(_ buf: RustBuffer) throws -> StoreHealth {
    return try FfiConverterTypeStoreHealth.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeStoreHealth_lower(_ value: StoreHealth) -> RustBuffer {
    return FfiConverterTypeStoreHealth.lower(value)
}

/**
 * What a sync did.
 */
public struct SyncReport: Equatable, Hashable {
    /**
     * The content was replaced.
     */
    public let changed: Bool
    /**
     * Version of the content now.
     */
    public let version: UInt64
    /**
     * Bytes of bodies that travelled.
     */
    public let bytes: UInt64

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The content was replaced.
         */changed: Bool,
        /**
         * Version of the content now.
         */version: UInt64,
        /**
         * Bytes of bodies that travelled.
         */bytes: UInt64) {
        self.changed = changed
        self.version = version
        self.bytes = bytes
    }

}

#if compiler(>=6)
extension SyncReport: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeSyncReport: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SyncReport {
        return
            try SyncReport(
                changed: FfiConverterBool.read(from: &buf),
                version: FfiConverterUInt64.read(from: &buf),
                bytes: FfiConverterUInt64.read(from: &buf)
        )
    }

    static func write(_ value: SyncReport, into buf: inout [UInt8]) {
        FfiConverterBool.write(value.changed, into: &buf)
        FfiConverterUInt64.write(value.version, into: &buf)
        FfiConverterUInt64.write(value.bytes, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeSyncReport_lift(_ buf: RustBuffer) throws -> SyncReport {
    return try FfiConverterTypeSyncReport.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeSyncReport_lower(_ value: SyncReport) -> RustBuffer {
    return FfiConverterTypeSyncReport.lower(value)
}

/**
 * How long something takes.
 */
public struct Term: Equatable, Hashable {
    /**
     * How many, 1 to 3660.
     */
    public let amount: UInt32
    /**
     * Of what.
     */
    public let unit: TermUnit

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * How many, 1 to 3660.
         */amount: UInt32,
        /**
         * Of what.
         */unit: TermUnit) {
        self.amount = amount
        self.unit = unit
    }

}

#if compiler(>=6)
extension Term: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeTerm: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Term {
        return
            try Term(
                amount: FfiConverterUInt32.read(from: &buf),
                unit: FfiConverterTypeTermUnit.read(from: &buf)
        )
    }

    static func write(_ value: Term, into buf: inout [UInt8]) {
        FfiConverterUInt32.write(value.amount, into: &buf)
        FfiConverterTypeTermUnit.write(value.unit, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeTerm_lift(_ buf: RustBuffer) throws -> Term {
    return try FfiConverterTypeTerm.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeTerm_lower(_ value: Term) -> RustBuffer {
    return FfiConverterTypeTerm.lower(value)
}

/**
 * One text in all three languages.
 */
public struct Wording: Equatable, Hashable {
    /**
     * Kazakh.
     */
    public let kk: String
    /**
     * Russian.
     */
    public let ru: String
    /**
     * English.
     */
    public let en: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Kazakh.
         */kk: String,
        /**
         * Russian.
         */ru: String,
        /**
         * English.
         */en: String) {
        self.kk = kk
        self.ru = ru
        self.en = en
    }

}

#if compiler(>=6)
extension Wording: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeWording: FfiConverterRustBuffer {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Wording {
        return
            try Wording(
                kk: FfiConverterString.read(from: &buf),
                ru: FfiConverterString.read(from: &buf),
                en: FfiConverterString.read(from: &buf)
        )
    }

    static func write(_ value: Wording, into buf: inout [UInt8]) {
        FfiConverterString.write(value.kk, into: &buf)
        FfiConverterString.write(value.ru, into: &buf)
        FfiConverterString.write(value.en, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeWording_lift(_ buf: RustBuffer) throws -> Wording {
    return try FfiConverterTypeWording.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeWording_lower(_ value: Wording) -> RustBuffer {
    return FfiConverterTypeWording.lower(value)
}

/**
 * An answer as the citizen gave it. What it means for the question is decided by the core.
 */

public enum Answer: Equatable, Hashable {

    /**
     * Letters as typed, or the value of a choice.
     */
    case text(String
    )
    /**
     * A number of a shell that has one. NaN and infinity are refused as an answer to mend.
     */
    case number(Double
    )
    /**
     * A whole number.
     */
    case integer(Int64
    )
    /**
     * A tick, set or not.
     */
    case flag(Bool
    )
    /**
     * No answer: the old one is removed.
     */
    case empty

}

#if compiler(>=6)
extension Answer: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeAnswer: FfiConverterRustBuffer {
    typealias SwiftType = Answer

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Answer {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .text(try FfiConverterString.read(from: &buf)
        )

        case 2: return .number(try FfiConverterDouble.read(from: &buf)
        )

        case 3: return .integer(try FfiConverterInt64.read(from: &buf)
        )

        case 4: return .flag(try FfiConverterBool.read(from: &buf)
        )

        case 5: return .empty

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: Answer, into buf: inout [UInt8]) {
        switch value {

        case let .text(v1):
            writeInt(&buf, Int32(1))
            FfiConverterString.write(v1, into: &buf)

        case let .number(v1):
            writeInt(&buf, Int32(2))
            FfiConverterDouble.write(v1, into: &buf)

        case let .integer(v1):
            writeInt(&buf, Int32(3))
            FfiConverterInt64.write(v1, into: &buf)

        case let .flag(v1):
            writeInt(&buf, Int32(4))
            FfiConverterBool.write(v1, into: &buf)

        case .empty:
            writeInt(&buf, Int32(5))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAnswer_lift(_ buf: RustBuffer) throws -> Answer {
    return try FfiConverterTypeAnswer.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAnswer_lower(_ value: Answer) -> RustBuffer {
    return FfiConverterTypeAnswer.lower(value)
}

/**
 * How a question is drawn. Closed: a shell handles every one.
 */

public enum Block: Equatable, Hashable {

    /**
     * One line of text.
     */
    case text
    /**
     * Several lines of text.
     */
    case multiline
    /**
     * A number.
     */
    case number
    /**
     * A day.
     */
    case date
    /**
     * A mobile number.
     */
    case phone
    /**
     * An IIN.
     */
    case iin
    /**
     * One of many choices.
     */
    case select
    /**
     * One of a few choices.
     */
    case radio
    /**
     * Yes or no.
     */
    case checkbox
    /**
     * An address, one text.
     */
    case address
    /**
     * A note; nothing to answer.
     */
    case info
    /**
     * Something newer than this version. The field's `note` asks to update the app; the draft is kept.
     */
    case unknown(
        /**
         * The widget's name in the form.
         */name: String
    )

}

#if compiler(>=6)
extension Block: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeBlock: FfiConverterRustBuffer {
    typealias SwiftType = Block

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Block {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .text

        case 2: return .multiline

        case 3: return .number

        case 4: return .date

        case 5: return .phone

        case 6: return .iin

        case 7: return .select

        case 8: return .radio

        case 9: return .checkbox

        case 10: return .address

        case 11: return .info

        case 12: return .unknown(name: try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: Block, into buf: inout [UInt8]) {
        switch value {

        case .text:
            writeInt(&buf, Int32(1))

        case .multiline:
            writeInt(&buf, Int32(2))

        case .number:
            writeInt(&buf, Int32(3))

        case .date:
            writeInt(&buf, Int32(4))

        case .phone:
            writeInt(&buf, Int32(5))

        case .iin:
            writeInt(&buf, Int32(6))

        case .select:
            writeInt(&buf, Int32(7))

        case .radio:
            writeInt(&buf, Int32(8))

        case .checkbox:
            writeInt(&buf, Int32(9))

        case .address:
            writeInt(&buf, Int32(10))

        case .info:
            writeInt(&buf, Int32(11))

        case let .unknown(name):
            writeInt(&buf, Int32(12))
            FfiConverterString.write(name, into: &buf)

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeBlock_lift(_ buf: RustBuffer) throws -> Block {
    return try FfiConverterTypeBlock.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeBlock_lower(_ value: Block) -> RustBuffer {
    return FfiConverterTypeBlock.lower(value)
}

/**
 * What changed. It is stored already; read it from the client.
 */

public enum Change: Equatable, Hashable {

    /**
     * The catalogue was replaced.
     */
    case catalogue
    /**
     * The link or its session changed.
     */
    case identity
    /**
     * A draft was made, changed or removed.
     */
    case draft(
        /**
         * Draft id.
         */id: String
    )
    /**
     * A request moved on.
     */
    case request(
        /**
         * Request id.
         */id: String
    )
    /**
     * A document was stored.
     */
    case document(
        /**
         * Document id.
         */id: String
    )
    /**
     * The signature key, its counter or certificate changed.
     */
    case signature

}

#if compiler(>=6)
extension Change: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeChange: FfiConverterRustBuffer {
    typealias SwiftType = Change

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Change {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .catalogue

        case 2: return .identity

        case 3: return .draft(id: try FfiConverterString.read(from: &buf)
        )

        case 4: return .request(id: try FfiConverterString.read(from: &buf)
        )

        case 5: return .document(id: try FfiConverterString.read(from: &buf)
        )

        case 6: return .signature

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: Change, into buf: inout [UInt8]) {
        switch value {

        case .catalogue:
            writeInt(&buf, Int32(1))

        case .identity:
            writeInt(&buf, Int32(2))

        case let .draft(id):
            writeInt(&buf, Int32(3))
            FfiConverterString.write(id, into: &buf)

        case let .request(id):
            writeInt(&buf, Int32(4))
            FfiConverterString.write(id, into: &buf)

        case let .document(id):
            writeInt(&buf, Int32(5))
            FfiConverterString.write(id, into: &buf)

        case .signature:
            writeInt(&buf, Int32(6))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeChange_lift(_ buf: RustBuffer) throws -> Change {
    return try FfiConverterTypeChange.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeChange_lower(_ value: Change) -> RustBuffer {
    return FfiConverterTypeChange.lower(value)
}

/**
 * Where a service can be asked for. The order here is the order in which channels are shown.
 */

public enum Channel: Equatable, Hashable {

    /**
     * An app on this core.
     */
    case app
    /**
     * The portal in a browser.
     */
    case portal
    /**
     * The chat bot.
     */
    case bot
    /**
     * Text messages.
     */
    case sms
    /**
     * A service centre.
     */
    case centre

}

#if compiler(>=6)
extension Channel: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeChannel: FfiConverterRustBuffer {
    typealias SwiftType = Channel

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Channel {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .app

        case 2: return .portal

        case 3: return .bot

        case 4: return .sms

        case 5: return .centre

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: Channel, into buf: inout [UInt8]) {
        switch value {

        case .app:
            writeInt(&buf, Int32(1))

        case .portal:
            writeInt(&buf, Int32(2))

        case .bot:
            writeInt(&buf, Int32(3))

        case .sms:
            writeInt(&buf, Int32(4))

        case .centre:
            writeInt(&buf, Int32(5))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeChannel_lift(_ buf: RustBuffer) throws -> Channel {
    return try FfiConverterTypeChannel.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeChannel_lower(_ value: Channel) -> RustBuffer {
    return FfiConverterTypeChannel.lower(value)
}

/**
 * How the hits of a search were found.
 */

public enum Found: Equatable, Hashable {

    /**
     * Every word of the query is in every hit.
     */
    case allWords
    /**
     * Only with a slip of a letter forgiven, or with a word left out: a shell says "perhaps you meant".
     */
    case nearly

}

#if compiler(>=6)
extension Found: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeFound: FfiConverterRustBuffer {
    typealias SwiftType = Found

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Found {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .allWords

        case 2: return .nearly

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: Found, into buf: inout [UInt8]) {
        switch value {

        case .allWords:
            writeInt(&buf, Int32(1))

        case .nearly:
            writeInt(&buf, Int32(2))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeFound_lift(_ buf: RustBuffer) throws -> Found {
    return try FfiConverterTypeFound.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeFound_lower(_ value: Found) -> RustBuffer {
    return FfiConverterTypeFound.lower(value)
}

/**
 * What the maker of the phone says of a key. The core passes it on; the authority judges it.
 */

public enum KeyEvidence: Equatable, Hashable {

    /**
     * The platform gives none, or could not give it now.
     */
    case missing
    /**
     * Android's key attestation.
     */
    case androidChain(
        /**
         * Certificates in DER, the key's own first, the root last: at most 10, 64 KiB together.
         */certificates: [Data]
    )
    /**
     * Apple's App Attest. It attests a key of its own, so its client data is the challenge followed by SHA-256 of our
     * key's `spki` (64 bytes), and `clientDataHash` SHA-256 of that.
     */
    case appAttest(
        /**
         * The attestation object (CBOR), at most 64 KiB.
         */statement: Data
    )

}

#if compiler(>=6)
extension KeyEvidence: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeKeyEvidence: FfiConverterRustBuffer {
    typealias SwiftType = KeyEvidence

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> KeyEvidence {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .missing

        case 2: return .androidChain(certificates: try FfiConverterSequenceData.read(from: &buf)
        )

        case 3: return .appAttest(statement: try FfiConverterData.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: KeyEvidence, into buf: inout [UInt8]) {
        switch value {

        case .missing:
            writeInt(&buf, Int32(1))

        case let .androidChain(certificates):
            writeInt(&buf, Int32(2))
            FfiConverterSequenceData.write(certificates, into: &buf)

        case let .appAttest(statement):
            writeInt(&buf, Int32(3))
            FfiConverterData.write(statement, into: &buf)

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeKeyEvidence_lift(_ buf: RustBuffer) throws -> KeyEvidence {
    return try FfiConverterTypeKeyEvidence.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeKeyEvidence_lower(_ value: KeyEvidence) -> RustBuffer {
    return FfiConverterTypeKeyEvidence.lower(value)
}

/**
 * Where the device key lives; a hint of the shell's, never the level of a certificate.
 */

public enum KeyHome: Equatable, Hashable {

    /**
     * A file; no hardware protects it.
     */
    case software
    /**
     * The phone's trusted environment.
     */
    case tee
    /**
     * A separate secure element (StrongBox, Secure Enclave).
     */
    case secureElement

}

#if compiler(>=6)
extension KeyHome: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeKeyHome: FfiConverterRustBuffer {
    typealias SwiftType = KeyHome

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> KeyHome {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .software

        case 2: return .tee

        case 3: return .secureElement

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: KeyHome, into buf: inout [UInt8]) {
        switch value {

        case .software:
            writeInt(&buf, Int32(1))

        case .tee:
            writeInt(&buf, Int32(2))

        case .secureElement:
            writeInt(&buf, Int32(3))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeKeyHome_lift(_ buf: RustBuffer) throws -> KeyHome {
    return try FfiConverterTypeKeyHome.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeKeyHome_lower(_ value: KeyHome) -> RustBuffer {
    return FfiConverterTypeKeyHome.lower(value)
}

/**
 * What sort of trouble it is; a shell draws by kind, acts by code.
 */

public enum Kind: Equatable, Hashable {

    /**
     * What was typed can't be right; the citizen mends it.
     */
    case input
    /**
     * Who the citizen is: linking, session.
     */
    case identity
    /**
     * PIN, key or certificate.
     */
    case signature
    /**
     * No line, or it broke.
     */
    case offline
    /**
     * The gateway is busy, broken, refuses, or does not keep the protocol.
     */
    case gateway
    /**
     * Something else is in the way: another process, a later state.
     */
    case conflict
    /**
     * The phone's storage.
     */
    case storage
    /**
     * The catalogue or a form.
     */
    case catalogue
    /**
     * A request, a receipt or a document.
     */
    case document
    /**
     * A defect of ours or of a port.
     */
    case `internal`

}

#if compiler(>=6)
extension Kind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeKind: FfiConverterRustBuffer {
    typealias SwiftType = Kind

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Kind {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .input

        case 2: return .identity

        case 3: return .signature

        case 4: return .offline

        case 5: return .gateway

        case 6: return .conflict

        case 7: return .storage

        case 8: return .catalogue

        case 9: return .document

        case 10: return .`internal`

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: Kind, into buf: inout [UInt8]) {
        switch value {

        case .input:
            writeInt(&buf, Int32(1))

        case .identity:
            writeInt(&buf, Int32(2))

        case .signature:
            writeInt(&buf, Int32(3))

        case .offline:
            writeInt(&buf, Int32(4))

        case .gateway:
            writeInt(&buf, Int32(5))

        case .conflict:
            writeInt(&buf, Int32(6))

        case .storage:
            writeInt(&buf, Int32(7))

        case .catalogue:
            writeInt(&buf, Int32(8))

        case .document:
            writeInt(&buf, Int32(9))

        case .`internal`:
            writeInt(&buf, Int32(10))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeKind_lift(_ buf: RustBuffer) throws -> Kind {
    return try FfiConverterTypeKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeKind_lower(_ value: Kind) -> RustBuffer {
    return FfiConverterTypeKind.lower(value)
}

/**
 * A language of the core. Kazakh is the default.
 */

public enum Lang: Equatable, Hashable {

    /**
     * Kazakh.
     */
    case kk
    /**
     * Russian.
     */
    case ru
    /**
     * English.
     */
    case en

}

#if compiler(>=6)
extension Lang: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeLang: FfiConverterRustBuffer {
    typealias SwiftType = Lang

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Lang {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .kk

        case 2: return .ru

        case 3: return .en

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: Lang, into buf: inout [UInt8]) {
        switch value {

        case .kk:
            writeInt(&buf, Int32(1))

        case .ru:
            writeInt(&buf, Int32(2))

        case .en:
            writeInt(&buf, Int32(3))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeLang_lift(_ buf: RustBuffer) throws -> Lang {
    return try FfiConverterTypeLang.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeLang_lower(_ value: Lang) -> RustBuffer {
    return FfiConverterTypeLang.lower(value)
}

/**
 * What the phone believes of its line.
 */

public enum Line: Equatable, Hashable {

    /**
     * There is a network.
     */
    case online
    /**
     * There is none; the core does not try.
     */
    case offline
    /**
     * Not known; the core tries.
     */
    case unknown

}

#if compiler(>=6)
extension Line: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeLine: FfiConverterRustBuffer {
    typealias SwiftType = Line

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Line {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .online

        case 2: return .offline

        case 3: return .unknown

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: Line, into buf: inout [UInt8]) {
        switch value {

        case .online:
            writeInt(&buf, Int32(1))

        case .offline:
            writeInt(&buf, Int32(2))

        case .unknown:
            writeInt(&buf, Int32(3))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeLine_lift(_ buf: RustBuffer) throws -> Line {
    return try FfiConverterTypeLine.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeLine_lower(_ value: Line) -> RustBuffer {
    return FfiConverterTypeLine.lower(value)
}

/**
 * The strongest place in which a hit holds the query.
 */

public enum MatchField: Equatable, Hashable {

    /**
     * The first word of its title.
     */
    case title
    /**
     * Another word of its title, or one of the ways in which people ask for it.
     */
    case name
    /**
     * Its summary, result, category or life situation.
     */
    case body

}

#if compiler(>=6)
extension MatchField: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeMatchField: FfiConverterRustBuffer {
    typealias SwiftType = MatchField

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MatchField {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .title

        case 2: return .name

        case 3: return .body

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: MatchField, into buf: inout [UInt8]) {
        switch value {

        case .title:
            writeInt(&buf, Int32(1))

        case .name:
            writeInt(&buf, Int32(2))

        case .body:
            writeInt(&buf, Int32(3))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeMatchField_lift(_ buf: RustBuffer) throws -> MatchField {
    return try FfiConverterTypeMatchField.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeMatchField_lower(_ value: MatchField) -> RustBuffer {
    return FfiConverterTypeMatchField.lower(value)
}

/**
 * How an operation behaves at this moment.
 */

public enum Mode: Equatable, Hashable {

    /**
     * It works, with or without a network.
     */
    case works
    /**
     * It is taken now and carried out when there is a line.
     */
    case queued
    /**
     * It needs something first; the code says what.
     */
    case refused

}

#if compiler(>=6)
extension Mode: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeMode: FfiConverterRustBuffer {
    typealias SwiftType = Mode

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Mode {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .works

        case 2: return .queued

        case 3: return .refused

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: Mode, into buf: inout [UInt8]) {
        switch value {

        case .works:
            writeInt(&buf, Int32(1))

        case .queued:
            writeInt(&buf, Int32(2))

        case .refused:
            writeInt(&buf, Int32(3))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeMode_lift(_ buf: RustBuffer) throws -> Mode {
    return try FfiConverterTypeMode.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeMode_lower(_ value: Mode) -> RustBuffer {
    return FfiConverterTypeMode.lower(value)
}

/**
 * Why the card can't be reached.
 */
enum NativeCardError: Swift.Error, Equatable, Hashable, Foundation.LocalizedError {

    /**
     * The phone lets no app to its cards at all.
     */
    case Unsupported
    /**
     * The phone has no such slot, or no card is in it.
     */
    case NoSlot
    /**
     * The card's access rules don't let this app in: the operator has to write the app's certificate there.
     */
    case AccessRefused
    /**
     * The card has no applet of this identifier.
     */
    case NoApplet
    /**
     * The channel is gone: card pulled out, the phone's radio restarted, another app took it.
     */
    case ChannelLost
    /**
     * Anything else between the app and the card. The detail is for the developer's log; it holds no secret and
     * nothing of a command.
     */
    case Failed(
        /**
         * What failed.
         */detail: String
    )

    var errorDescription: String? {
        String(reflecting: self)
    }

}

#if compiler(>=6)
extension NativeCardError: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeCardError: FfiConverterRustBuffer {
    typealias SwiftType = NativeCardError

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NativeCardError {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .Unsupported
        case 2: return .NoSlot
        case 3: return .AccessRefused
        case 4: return .NoApplet
        case 5: return .ChannelLost
        case 6: return .Failed(
            detail: try FfiConverterString.read(from: &buf)
            )

         default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: NativeCardError, into buf: inout [UInt8]) {
        switch value {

        case .Unsupported:
            writeInt(&buf, Int32(1))

        case .NoSlot:
            writeInt(&buf, Int32(2))

        case .AccessRefused:
            writeInt(&buf, Int32(3))

        case .NoApplet:
            writeInt(&buf, Int32(4))

        case .ChannelLost:
            writeInt(&buf, Int32(5))

        case let .Failed(detail):
            writeInt(&buf, Int32(6))
            FfiConverterString.write(detail, into: &buf)

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeCardError_lift(_ buf: RustBuffer) throws -> NativeCardError {
    return try FfiConverterTypeNativeCardError.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeCardError_lower(_ value: NativeCardError) -> RustBuffer {
    return FfiConverterTypeNativeCardError.lower(value)
}

/**
 * The one error of every call.
 */
enum NativeError: Swift.Error, Equatable, Hashable, Foundation.LocalizedError {

    /**
     * What went wrong.
     */
    case Failed(
        /**
         * All of it.
         */failure: Failure
    )

    var errorDescription: String? {
        String(reflecting: self)
    }

}

#if compiler(>=6)
extension NativeError: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeError: FfiConverterRustBuffer {
    typealias SwiftType = NativeError

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NativeError {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .Failed(
            failure: try FfiConverterTypeFailure.read(from: &buf)
            )

         default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: NativeError, into buf: inout [UInt8]) {
        switch value {

        case let .Failed(failure):
            writeInt(&buf, Int32(1))
            FfiConverterTypeFailure.write(failure, into: &buf)

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeError_lift(_ buf: RustBuffer) throws -> NativeError {
    return try FfiConverterTypeNativeError.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeError_lower(_ value: NativeError) -> RustBuffer {
    return FfiConverterTypeNativeError.lower(value)
}

/**
 * A port of the app failed.
 */
enum NativePortError: Swift.Error, Equatable, Hashable, Foundation.LocalizedError {

    /**
     * It failed; the detail is for the developer's log and holds no secret.
     */
    case Failed(
        /**
         * What failed.
         */detail: String
    )

    var errorDescription: String? {
        String(reflecting: self)
    }

}

#if compiler(>=6)
extension NativePortError: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativePortError: FfiConverterRustBuffer {
    typealias SwiftType = NativePortError

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NativePortError {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .Failed(
            detail: try FfiConverterString.read(from: &buf)
            )

         default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: NativePortError, into buf: inout [UInt8]) {
        switch value {

        case let .Failed(detail):
            writeInt(&buf, Int32(1))
            FfiConverterString.write(detail, into: &buf)

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativePortError_lift(_ buf: RustBuffer) throws -> NativePortError {
    return try FfiConverterTypeNativePortError.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativePortError_lower(_ value: NativePortError) -> RustBuffer {
    return FfiConverterTypeNativePortError.lower(value)
}

/**
 * Why hardware made no key or no signature.
 */
enum NativeSigningKeyError: Swift.Error, Equatable, Hashable, Foundation.LocalizedError {

    /**
     * This phone makes no such keys; the core makes one of its own then.
     */
    case Unsupported
    /**
     * The citizen did not confirm by finger, face or the screen lock's code.
     */
    case NotConfirmed
    /**
     * The key is of no use any more: the fingers, face or screen lock it was bound to were changed, or it is gone.
     */
    case Invalidated
    /**
     * It can't be done now. The detail is for the developer's log and holds no secret.
     */
    case Unavailable(
        /**
         * What failed.
         */detail: String
    )

    var errorDescription: String? {
        String(reflecting: self)
    }

}

#if compiler(>=6)
extension NativeSigningKeyError: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeSigningKeyError: FfiConverterRustBuffer {
    typealias SwiftType = NativeSigningKeyError

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NativeSigningKeyError {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .Unsupported
        case 2: return .NotConfirmed
        case 3: return .Invalidated
        case 4: return .Unavailable(
            detail: try FfiConverterString.read(from: &buf)
            )

         default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: NativeSigningKeyError, into buf: inout [UInt8]) {
        switch value {

        case .Unsupported:
            writeInt(&buf, Int32(1))

        case .NotConfirmed:
            writeInt(&buf, Int32(2))

        case .Invalidated:
            writeInt(&buf, Int32(3))

        case let .Unavailable(detail):
            writeInt(&buf, Int32(4))
            FfiConverterString.write(detail, into: &buf)

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeSigningKeyError_lift(_ buf: RustBuffer) throws -> NativeSigningKeyError {
    return try FfiConverterTypeNativeSigningKeyError.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeSigningKeyError_lower(_ value: NativeSigningKeyError) -> RustBuffer {
    return FfiConverterTypeNativeSigningKeyError.lower(value)
}

/**
 * Whether the same call can help later.
 */

public enum Retry: Equatable, Hashable {

    /**
     * The same call will fail again.
     */
    case never
    /**
     * The same call may work after so many seconds.
     */
    case after(
        /**
         * Seconds to wait.
         */seconds: UInt32
    )
    /**
     * The same call may work once the phone has a line.
     */
    case whenOnline
    /**
     * The citizen has to do something first; the citizen's text says what.
     */
    case afterCitizenActs

}

#if compiler(>=6)
extension Retry: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeRetry: FfiConverterRustBuffer {
    typealias SwiftType = Retry

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Retry {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .never

        case 2: return .after(seconds: try FfiConverterUInt32.read(from: &buf)
        )

        case 3: return .whenOnline

        case 4: return .afterCitizenActs

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: Retry, into buf: inout [UInt8]) {
        switch value {

        case .never:
            writeInt(&buf, Int32(1))

        case let .after(seconds):
            writeInt(&buf, Int32(2))
            FfiConverterUInt32.write(seconds, into: &buf)

        case .whenOnline:
            writeInt(&buf, Int32(3))

        case .afterCitizenActs:
            writeInt(&buf, Int32(4))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeRetry_lift(_ buf: RustBuffer) throws -> Retry {
    return try FfiConverterTypeRetry.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeRetry_lower(_ value: Retry) -> RustBuffer {
    return FfiConverterTypeRetry.lower(value)
}

/**
 * How a signing session ended: the outcomes of Mobile-ID, and the two of ETSI TS 102 204 for a PIN and a key that
 * are blocked.
 */

public enum SessionOutcome: Equatable, Hashable {

    /**
     * Signed, and whoever asked has it.
     */
    case ok
    /**
     * The citizen did not sign in time.
     */
    case timeout
    /**
     * This phone has no key, or no certificate in force.
     */
    case notRegistered
    /**
     * The citizen said no.
     */
    case userCancelled
    /**
     * The document is not the one that was announced.
     */
    case hashMismatch
    /**
     * Time was over, and the phone had no line to sign or fetch with.
     */
    case phoneAbsent
    /**
     * The signature was made and whoever asked did not get it.
     */
    case deliveryError
    /**
     * The SIM, the card or the phone's key store failed.
     */
    case simError
    /**
     * The PIN was wrong too often; the PUK unlocks the key.
     */
    case pinBlocked
    /**
     * The PUK was wrong too often, or there is none: only a new key helps.
     */
    case cardBlocked

}

#if compiler(>=6)
extension SessionOutcome: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeSessionOutcome: FfiConverterRustBuffer {
    typealias SwiftType = SessionOutcome

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SessionOutcome {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .ok

        case 2: return .timeout

        case 3: return .notRegistered

        case 4: return .userCancelled

        case 5: return .hashMismatch

        case 6: return .phoneAbsent

        case 7: return .deliveryError

        case 8: return .simError

        case 9: return .pinBlocked

        case 10: return .cardBlocked

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: SessionOutcome, into buf: inout [UInt8]) {
        switch value {

        case .ok:
            writeInt(&buf, Int32(1))

        case .timeout:
            writeInt(&buf, Int32(2))

        case .notRegistered:
            writeInt(&buf, Int32(3))

        case .userCancelled:
            writeInt(&buf, Int32(4))

        case .hashMismatch:
            writeInt(&buf, Int32(5))

        case .phoneAbsent:
            writeInt(&buf, Int32(6))

        case .deliveryError:
            writeInt(&buf, Int32(7))

        case .simError:
            writeInt(&buf, Int32(8))

        case .pinBlocked:
            writeInt(&buf, Int32(9))

        case .cardBlocked:
            writeInt(&buf, Int32(10))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeSessionOutcome_lift(_ buf: RustBuffer) throws -> SessionOutcome {
    return try FfiConverterTypeSessionOutcome.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeSessionOutcome_lower(_ value: SessionOutcome) -> RustBuffer {
    return FfiConverterTypeSessionOutcome.lower(value)
}

/**
 * Unit of a term.
 */

public enum TermUnit: Equatable, Hashable {

    /**
     * Minutes.
     */
    case minutes
    /**
     * Hours.
     */
    case hours
    /**
     * Days on which offices work.
     */
    case workingDays
    /**
     * Days.
     */
    case calendarDays

}

#if compiler(>=6)
extension TermUnit: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeTermUnit: FfiConverterRustBuffer {
    typealias SwiftType = TermUnit

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TermUnit {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .minutes

        case 2: return .hours

        case 3: return .workingDays

        case 4: return .calendarDays

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: TermUnit, into buf: inout [UInt8]) {
        switch value {

        case .minutes:
            writeInt(&buf, Int32(1))

        case .hours:
            writeInt(&buf, Int32(2))

        case .workingDays:
            writeInt(&buf, Int32(3))

        case .calendarDays:
            writeInt(&buf, Int32(4))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeTermUnit_lift(_ buf: RustBuffer) throws -> TermUnit {
    return try FfiConverterTypeTermUnit.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeTermUnit_lower(_ value: TermUnit) -> RustBuffer {
    return FfiConverterTypeTermUnit.lower(value)
}

/**
 * How the vault is.
 */

public enum VaultHealth: Equatable, Hashable {

    /**
     * It opens and is sound.
     */
    case good
    /**
     * Not made yet: nothing private is stored.
     */
    case absent
    /**
     * It does not open; the code says why.
     */
    case closed(
        /**
         * Why.
         */code: Code
    )

}

#if compiler(>=6)
extension VaultHealth: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeVaultHealth: FfiConverterRustBuffer {
    typealias SwiftType = VaultHealth

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> VaultHealth {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .good

        case 2: return .absent

        case 3: return .closed(code: try FfiConverterTypeCode.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: VaultHealth, into buf: inout [UInt8]) {
        switch value {

        case .good:
            writeInt(&buf, Int32(1))

        case .absent:
            writeInt(&buf, Int32(2))

        case let .closed(code):
            writeInt(&buf, Int32(3))
            FfiConverterTypeCode.write(code, into: &buf)

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeVaultHealth_lift(_ buf: RustBuffer) throws -> VaultHealth {
    return try FfiConverterTypeVaultHealth.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeVaultHealth_lower(_ value: VaultHealth) -> RustBuffer {
    return FfiConverterTypeVaultHealth.lower(value)
}

/**
 * What a judgement comes to.
 */

public enum Verdict: Equatable, Hashable {

    /**
     * It holds.
     */
    case valid
    /**
     * It must not be relied on.
     */
    case invalid
    /**
     * It may be good, but nothing here leads to its signer.
     */
    case untrusted
    /**
     * It uses what this version can't judge; neither valid nor invalid.
     */
    case unsupported

}

#if compiler(>=6)
extension Verdict: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeVerdict: FfiConverterRustBuffer {
    typealias SwiftType = Verdict

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Verdict {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .valid

        case 2: return .invalid

        case 3: return .untrusted

        case 4: return .unsupported

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: Verdict, into buf: inout [UInt8]) {
        switch value {

        case .valid:
            writeInt(&buf, Int32(1))

        case .invalid:
            writeInt(&buf, Int32(2))

        case .untrusted:
            writeInt(&buf, Int32(3))

        case .unsupported:
            writeInt(&buf, Int32(4))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeVerdict_lift(_ buf: RustBuffer) throws -> Verdict {
    return try FfiConverterTypeVerdict.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeVerdict_lower(_ value: Verdict) -> RustBuffer {
    return FfiConverterTypeVerdict.lower(value)
}

/**
 * How a video session stands.
 */

public enum VideoNews: Equatable, Hashable {

    /**
     * The citizen waits.
     */
    case queue(
        /**
         * People ahead.
         */ahead: UInt32,
        /**
         * Seconds that it will probably take.
         */seconds: UInt32
    )
    /**
     * The operator asks for something.
     */
    case prompt(
        /**
         * Which: `look-straight`, `turn-left`, `turn-right`, `come-closer`, `more-light`, `show-document`,
         * `show-document-back`, `read-number`; others are shown as "do what the operator says".
         */id: String,
        /**
         * What is to be read out, 1 to 12 digits.
         */number: String?
    )
    /**
     * All is recorded; here is the sealed envelope for the authority.
     */
    case captured(
        /**
         * Opaque, at most 256 KiB.
         */envelope: Data,
        /**
         * Seconds that it holds.
         */seconds: UInt32
    )
    /**
     * The talk is over without an envelope: the operator decided before.
     */
    case ended
    /**
     * The provider knows the session no more.
     */
    case gone
    /**
     * The provider can't be reached.
     */
    case noLine

}

#if compiler(>=6)
extension VideoNews: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeVideoNews: FfiConverterRustBuffer {
    typealias SwiftType = VideoNews

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> VideoNews {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .queue(ahead: try FfiConverterUInt32.read(from: &buf), seconds: try FfiConverterUInt32.read(from: &buf)
        )

        case 2: return .prompt(id: try FfiConverterString.read(from: &buf), number: try FfiConverterOptionString.read(from: &buf)
        )

        case 3: return .captured(envelope: try FfiConverterData.read(from: &buf), seconds: try FfiConverterUInt32.read(from: &buf)
        )

        case 4: return .ended

        case 5: return .gone

        case 6: return .noLine

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: VideoNews, into buf: inout [UInt8]) {
        switch value {

        case let .queue(ahead,seconds):
            writeInt(&buf, Int32(1))
            FfiConverterUInt32.write(ahead, into: &buf)
            FfiConverterUInt32.write(seconds, into: &buf)

        case let .prompt(id,number):
            writeInt(&buf, Int32(2))
            FfiConverterString.write(id, into: &buf)
            FfiConverterOptionString.write(number, into: &buf)

        case let .captured(envelope,seconds):
            writeInt(&buf, Int32(3))
            FfiConverterData.write(envelope, into: &buf)
            FfiConverterUInt32.write(seconds, into: &buf)

        case .ended:
            writeInt(&buf, Int32(4))

        case .gone:
            writeInt(&buf, Int32(5))

        case .noLine:
            writeInt(&buf, Int32(6))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeVideoNews_lift(_ buf: RustBuffer) throws -> VideoNews {
    return try FfiConverterTypeVideoNews.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeVideoNews_lower(_ value: VideoNews) -> RustBuffer {
    return FfiConverterTypeVideoNews.lower(value)
}

/**
 * What came of opening a video session.
 */

public enum VideoOpening: Equatable, Hashable {

    /**
     * The citizen is in the queue.
     */
    case `open`(
        /**
         * The provider's name of the session, at most 200 of A-Z a-z 0-9 - _ ..
         */session: String
    )
    /**
     * All lines are taken; ask again later.
     */
    case busy(
        /**
         * In so many seconds.
         */seconds: UInt32
    )
    /**
     * Nobody works at this hour.
     */
    case closed(
        /**
         * Seconds until the queue opens.
         */seconds: UInt32
    )
    /**
     * The ticket is over; the core asks for another one.
     */
    case ticketOver
    /**
     * The provider can't be reached.
     */
    case noLine

}

#if compiler(>=6)
extension VideoOpening: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeVideoOpening: FfiConverterRustBuffer {
    typealias SwiftType = VideoOpening

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> VideoOpening {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .`open`(session: try FfiConverterString.read(from: &buf)
        )

        case 2: return .busy(seconds: try FfiConverterUInt32.read(from: &buf)
        )

        case 3: return .closed(seconds: try FfiConverterUInt32.read(from: &buf)
        )

        case 4: return .ticketOver

        case 5: return .noLine

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    static func write(_ value: VideoOpening, into buf: inout [UInt8]) {
        switch value {

        case let .`open`(session):
            writeInt(&buf, Int32(1))
            FfiConverterString.write(session, into: &buf)

        case let .busy(seconds):
            writeInt(&buf, Int32(2))
            FfiConverterUInt32.write(seconds, into: &buf)

        case let .closed(seconds):
            writeInt(&buf, Int32(3))
            FfiConverterUInt32.write(seconds, into: &buf)

        case .ticketOver:
            writeInt(&buf, Int32(4))

        case .noLine:
            writeInt(&buf, Int32(5))

        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeVideoOpening_lift(_ buf: RustBuffer) throws -> VideoOpening {
    return try FfiConverterTypeVideoOpening.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeVideoOpening_lower(_ value: VideoOpening) -> RustBuffer {
    return FfiConverterTypeVideoOpening.lower(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionUInt8: FfiConverterRustBuffer {
    typealias SwiftType = UInt8?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterUInt8.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterUInt8.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionUInt32: FfiConverterRustBuffer {
    typealias SwiftType = UInt32?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterUInt32.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterUInt32.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionUInt64: FfiConverterRustBuffer {
    typealias SwiftType = UInt64?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterUInt64.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterUInt64.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionInt64: FfiConverterRustBuffer {
    typealias SwiftType = Int64?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterInt64.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterInt64.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionBool: FfiConverterRustBuffer {
    typealias SwiftType = Bool?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterBool.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterBool.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionString: FfiConverterRustBuffer {
    typealias SwiftType = String?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterString.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterString.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionData: FfiConverterRustBuffer {
    typealias SwiftType = Data?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterData.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterData.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeNativeCancel: FfiConverterRustBuffer {
    typealias SwiftType = NativeCancel?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeNativeCancel.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeNativeCancel.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeNativeClock: FfiConverterRustBuffer {
    typealias SwiftType = NativeClock?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeNativeClock.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeNativeClock.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeNativeConnectivity: FfiConverterRustBuffer {
    typealias SwiftType = NativeConnectivity?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeNativeConnectivity.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeNativeConnectivity.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeNativeDeviceKey: FfiConverterRustBuffer {
    typealias SwiftType = NativeDeviceKey?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeNativeDeviceKey.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeNativeDeviceKey.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeNativeObserver: FfiConverterRustBuffer {
    typealias SwiftType = NativeObserver?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeNativeObserver.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeNativeObserver.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeNativeSigningKeys: FfiConverterRustBuffer {
    typealias SwiftType = NativeSigningKeys?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeNativeSigningKeys.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeNativeSigningKeys.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeNativeSimCard: FfiConverterRustBuffer {
    typealias SwiftType = NativeSimCard?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeNativeSimCard.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeNativeSimCard.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeNativeSimWatch: FfiConverterRustBuffer {
    typealias SwiftType = NativeSimWatch?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeNativeSimWatch.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeNativeSimWatch.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeNativeVideoProvider: FfiConverterRustBuffer {
    typealias SwiftType = NativeVideoProvider?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeNativeVideoProvider.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeNativeVideoProvider.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCardKeyView: FfiConverterRustBuffer {
    typealias SwiftType = CardKeyView?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCardKeyView.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCardKeyView.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCertificateView: FfiConverterRustBuffer {
    typealias SwiftType = CertificateView?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCertificateView.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCertificateView.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCitizenView: FfiConverterRustBuffer {
    typealias SwiftType = CitizenView?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCitizenView.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCitizenView.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeConsentView: FfiConverterRustBuffer {
    typealias SwiftType = ConsentView?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeConsentView.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeConsentView.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeDeadlineView: FfiConverterRustBuffer {
    typealias SwiftType = DeadlineView?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeDeadlineView.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeDeadlineView.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeEnvelopeView: FfiConverterRustBuffer {
    typealias SwiftType = EnvelopeView?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeEnvelopeView.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeEnvelopeView.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeFieldError: FfiConverterRustBuffer {
    typealias SwiftType = FieldError?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeFieldError.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeFieldError.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeNativePublishers: FfiConverterRustBuffer {
    typealias SwiftType = NativePublishers?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeNativePublishers.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeNativePublishers.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypePromptView: FfiConverterRustBuffer {
    typealias SwiftType = PromptView?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypePromptView.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypePromptView.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeQueueView: FfiConverterRustBuffer {
    typealias SwiftType = QueueView?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeQueueView.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeQueueView.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeStateText: FfiConverterRustBuffer {
    typealias SwiftType = StateText?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeStateText.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeStateText.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeSessionOutcome: FfiConverterRustBuffer {
    typealias SwiftType = SessionOutcome?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeSessionOutcome.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeSessionOutcome.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionSequenceTypeSim: FfiConverterRustBuffer {
    typealias SwiftType = [Sim]?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterSequenceTypeSim.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterSequenceTypeSim.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCode: FfiConverterRustBuffer {
    typealias SwiftType = Code?

    static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCode.write(value, into: &buf)
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCode.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceString: FfiConverterRustBuffer {
    typealias SwiftType = [String]

    static func write(_ value: [String], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterString.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [String] {
        let len: Int32 = try readInt(&buf)
        var seq = [String]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterString.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceData: FfiConverterRustBuffer {
    typealias SwiftType = [Data]

    static func write(_ value: [Data], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterData.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Data] {
        let len: Int32 = try readInt(&buf)
        var seq = [Data]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterData.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeAuditLine: FfiConverterRustBuffer {
    typealias SwiftType = [AuditLine]

    static func write(_ value: [AuditLine], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAuditLine.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [AuditLine] {
        let len: Int32 = try readInt(&buf)
        var seq = [AuditLine]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeAuditLine.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeCardFound: FfiConverterRustBuffer {
    typealias SwiftType = [CardFound]

    static func write(_ value: [CardFound], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeCardFound.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [CardFound] {
        let len: Int32 = try readInt(&buf)
        var seq = [CardFound]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeCardFound.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeCardView: FfiConverterRustBuffer {
    typealias SwiftType = [CardView]

    static func write(_ value: [CardView], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeCardView.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [CardView] {
        let len: Int32 = try readInt(&buf)
        var seq = [CardView]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeCardView.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeCategoryView: FfiConverterRustBuffer {
    typealias SwiftType = [CategoryView]

    static func write(_ value: [CategoryView], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeCategoryView.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [CategoryView] {
        let len: Int32 = try readInt(&buf)
        var seq = [CategoryView]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeCategoryView.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeChainLink: FfiConverterRustBuffer {
    typealias SwiftType = [ChainLink]

    static func write(_ value: [ChainLink], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeChainLink.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ChainLink] {
        let len: Int32 = try readInt(&buf)
        var seq = [ChainLink]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeChainLink.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeChannelView: FfiConverterRustBuffer {
    typealias SwiftType = [ChannelView]

    static func write(_ value: [ChannelView], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeChannelView.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ChannelView] {
        let len: Int32 = try readInt(&buf)
        var seq = [ChannelView]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeChannelView.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeContainerFile: FfiConverterRustBuffer {
    typealias SwiftType = [ContainerFile]

    static func write(_ value: [ContainerFile], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeContainerFile.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ContainerFile] {
        let len: Int32 = try readInt(&buf)
        var seq = [ContainerFile]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeContainerFile.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeDocumentReport: FfiConverterRustBuffer {
    typealias SwiftType = [DocumentReport]

    static func write(_ value: [DocumentReport], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeDocumentReport.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [DocumentReport] {
        let len: Int32 = try readInt(&buf)
        var seq = [DocumentReport]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeDocumentReport.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeDocumentView: FfiConverterRustBuffer {
    typealias SwiftType = [DocumentView]

    static func write(_ value: [DocumentView], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeDocumentView.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [DocumentView] {
        let len: Int32 = try readInt(&buf)
        var seq = [DocumentView]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeDocumentView.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeDraftView: FfiConverterRustBuffer {
    typealias SwiftType = [DraftView]

    static func write(_ value: [DraftView], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeDraftView.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [DraftView] {
        let len: Int32 = try readInt(&buf)
        var seq = [DraftView]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeDraftView.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeFieldProblem: FfiConverterRustBuffer {
    typealias SwiftType = [FieldProblem]

    static func write(_ value: [FieldProblem], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeFieldProblem.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [FieldProblem] {
        let len: Int32 = try readInt(&buf)
        var seq = [FieldProblem]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeFieldProblem.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeFieldView: FfiConverterRustBuffer {
    typealias SwiftType = [FieldView]

    static func write(_ value: [FieldView], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeFieldView.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [FieldView] {
        let len: Int32 = try readInt(&buf)
        var seq = [FieldView]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeFieldView.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeGuideStepView: FfiConverterRustBuffer {
    typealias SwiftType = [GuideStepView]

    static func write(_ value: [GuideStepView], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeGuideStepView.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [GuideStepView] {
        let len: Int32 = try readInt(&buf)
        var seq = [GuideStepView]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeGuideStepView.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeHistoryLine: FfiConverterRustBuffer {
    typealias SwiftType = [HistoryLine]

    static func write(_ value: [HistoryLine], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeHistoryLine.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [HistoryLine] {
        let len: Int32 = try readInt(&buf)
        var seq = [HistoryLine]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeHistoryLine.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeHit: FfiConverterRustBuffer {
    typealias SwiftType = [Hit]

    static func write(_ value: [Hit], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeHit.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Hit] {
        let len: Int32 = try readInt(&buf)
        var seq = [Hit]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeHit.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeOperationView: FfiConverterRustBuffer {
    typealias SwiftType = [OperationView]

    static func write(_ value: [OperationView], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeOperationView.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [OperationView] {
        let len: Int32 = try readInt(&buf)
        var seq = [OperationView]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeOperationView.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeOptionView: FfiConverterRustBuffer {
    typealias SwiftType = [OptionView]

    static func write(_ value: [OptionView], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeOptionView.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [OptionView] {
        let len: Int32 = try readInt(&buf)
        var seq = [OptionView]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeOptionView.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeRequestView: FfiConverterRustBuffer {
    typealias SwiftType = [RequestView]

    static func write(_ value: [RequestView], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRequestView.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [RequestView] {
        let len: Int32 = try readInt(&buf)
        var seq = [RequestView]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRequestView.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeRevocationChoice: FfiConverterRustBuffer {
    typealias SwiftType = [RevocationChoice]

    static func write(_ value: [RevocationChoice], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRevocationChoice.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [RevocationChoice] {
        let len: Int32 = try readInt(&buf)
        var seq = [RevocationChoice]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRevocationChoice.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSessionView: FfiConverterRustBuffer {
    typealias SwiftType = [SessionView]

    static func write(_ value: [SessionView], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSessionView.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [SessionView] {
        let len: Int32 = try readInt(&buf)
        var seq = [SessionView]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSessionView.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSignatureLevel: FfiConverterRustBuffer {
    typealias SwiftType = [SignatureLevel]

    static func write(_ value: [SignatureLevel], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSignatureLevel.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [SignatureLevel] {
        let len: Int32 = try readInt(&buf)
        var seq = [SignatureLevel]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSignatureLevel.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSignerReport: FfiConverterRustBuffer {
    typealias SwiftType = [SignerReport]

    static func write(_ value: [SignerReport], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSignerReport.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [SignerReport] {
        let len: Int32 = try readInt(&buf)
        var seq = [SignerReport]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSignerReport.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSim: FfiConverterRustBuffer {
    typealias SwiftType = [Sim]

    static func write(_ value: [Sim], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSim.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Sim] {
        let len: Int32 = try readInt(&buf)
        var seq = [Sim]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSim.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSpan: FfiConverterRustBuffer {
    typealias SwiftType = [Span]

    static func write(_ value: [Span], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSpan.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Span] {
        let len: Int32 = try readInt(&buf)
        var seq = [Span]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSpan.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeStepView: FfiConverterRustBuffer {
    typealias SwiftType = [StepView]

    static func write(_ value: [StepView], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeStepView.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [StepView] {
        let len: Int32 = try readInt(&buf)
        var seq = [StepView]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeStepView.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeChannel: FfiConverterRustBuffer {
    typealias SwiftType = [Channel]

    static func write(_ value: [Channel], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeChannel.write(item, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Channel] {
        let len: Int32 = try readInt(&buf)
        var seq = [Channel]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeChannel.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterDictionaryStringString: FfiConverterRustBuffer {
    static func write(_ value: [String: String], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for (key, value) in value {
            FfiConverterString.write(key, into: &buf)
            FfiConverterString.write(value, into: &buf)
        }
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [String: String] {
        let len: Int32 = try readInt(&buf)
        var dict = [String: String]()
        dict.reserveCapacity(Int(len))
        for _ in 0..<len {
            let key = try FfiConverterString.read(from: &buf)
            let value = try FfiConverterString.read(from: &buf)
            dict[key] = value
        }
        return dict
    }
}

public typealias Code = String

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeCode: FfiConverter {
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Code {
        return try FfiConverterString.read(from: &buf)
    }

    static func write(_ value: Code, into buf: inout [UInt8]) {
        return FfiConverterString.write(value, into: &buf)
    }

    static func lift(_ value: RustBuffer) throws -> Code {
        return try FfiConverterString.lift(value)
    }

    static func lower(_ value: Code) -> RustBuffer {
        return FfiConverterString.lower(value)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeCode_lift(_ value: RustBuffer) throws -> Code {
    return try FfiConverterTypeCode.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeCode_lower(_ value: Code) -> RustBuffer {
    return FfiConverterTypeCode.lower(value)
}

private let UNIFFI_RUST_FUTURE_POLL_READY: Int8 = 0
private let UNIFFI_RUST_FUTURE_POLL_WAKE: Int8 = 1

fileprivate let uniffiContinuationHandleMap = UniffiHandleMap<UnsafeContinuation<Int8, Never>>()

fileprivate func uniffiRustCallAsync<F, T>(
    rustFutureFunc: () -> UInt64,
    pollFunc: (UInt64, @escaping UniffiRustFutureContinuationCallback, UInt64) -> (),
    completeFunc: (UInt64, UnsafeMutablePointer<RustCallStatus>) -> F,
    freeFunc: (UInt64) -> (),
    liftFunc: (F) throws -> T,
    errorHandler: ((RustBuffer) throws -> Swift.Error)?
) async throws -> T {
    // Make sure to call the ensure init function since future creation doesn't have a
    // RustCallStatus param, so doesn't use makeRustCall()
    uniffiEnsureQyzmetFfiInitialized()
    let rustFuture = rustFutureFunc()
    defer {
        freeFunc(rustFuture)
    }
    var pollResult: Int8;
    repeat {
        pollResult = await withUnsafeContinuation {
            pollFunc(
                rustFuture,
                { handle, pollResult in
                    uniffiFutureContinuationCallback(handle: handle, pollResult: pollResult)
                },
                uniffiContinuationHandleMap.insert(obj: $0)
            )
        }
    } while pollResult != UNIFFI_RUST_FUTURE_POLL_READY

    return try liftFunc(makeRustCall(
        { completeFunc(rustFuture, $0) },
        errorHandler: errorHandler
    ))
}

// Callback handlers for an async calls.  These are invoked by Rust when the future is ready.  They
// lift the return value or error and resume the suspended function.
fileprivate func uniffiFutureContinuationCallback(handle: UInt64, pollResult: Int8) {
    if let continuation = try? uniffiContinuationHandleMap.remove(handle: handle) {
        continuation.resume(returning: pollResult)
    } else {
        print("uniffiFutureContinuationCallback invalid handle")
    }
}
/**
 * Version of the core.
 */
func coreVersion() -> String  {
    return try!  FfiConverterString.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_func_core_version(uniffiCallStatus
    )
})
}
/**
 * A failure that is found on the app's side of the border, with the core's own words: a handle that is gone
 * already, a text that is no Unicode. A code that the core does not know is a defect.
 */
func failure(code: String, developer: String, args: [String: String]) -> Failure  {
    return try!  FfiConverterTypeFailure_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_func_failure(
        FfiConverterString.lower(code),
        FfiConverterString.lower(developer),
        FfiConverterDictionaryStringString.lower(args),uniffiCallStatus
    )
})
}
/**
 * A word or sentence of the screens, with its values; the id itself when there is none of it. An id that does
 * not begin with `screen-` is one of the core's own: `op-sign`, `month-1`. Does no I/O.
 */
func screenText(lang: Lang, id: String, args: [String: String]) -> String  {
    return try!  FfiConverterString.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_func_screen_text(
        FfiConverterTypeLang_lower(lang),
        FfiConverterString.lower(id),
        FfiConverterDictionaryStringString.lower(args),uniffiCallStatus
    )
})
}
/**
 * Every word and sentence of the screens that names no value, by id: to be read once a language and kept.
 * Does no I/O.
 */
func screenTexts(lang: Lang) -> [String: String]  {
    return try!  FfiConverterDictionaryStringString.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_func_screen_texts(
        FfiConverterTypeLang_lower(lang),uniffiCallStatus
    )
})
}
/**
 * The three texts of a state, by its id without `state-`: for samples and pictures. Does no I/O.
 */
func stateText(lang: Lang, id: String, args: [String: String]) -> StateText  {
    return try!  FfiConverterTypeStateText_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_qyzmet_ffi_fn_func_state_text(
        FfiConverterTypeLang_lower(lang),
        FfiConverterString.lower(id),
        FfiConverterDictionaryStringString.lower(args),uniffiCallStatus
    )
})
}

private enum InitializationResult {
    case ok
    case contractVersionMismatch
    case apiChecksumMismatch
}
// Use a global variable to perform the versioning checks. Swift ensures that
// the code inside is only computed once.
private let initializationResult: InitializationResult = {
    // Get the bindings contract version from our ComponentInterface
    let bindings_contract_version = 30
    // Get the scaffolding contract version by calling the into the dylib
    let scaffolding_contract_version = ffi_qyzmet_ffi_uniffi_contract_version()
    if bindings_contract_version != scaffolding_contract_version {
        return InitializationResult.contractVersionMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_func_core_version() != 59475) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_func_failure() != 32171) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_func_screen_text() != 33471) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_func_screen_texts() != 46314) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_func_state_text() != 43663) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativecancel_cancel() != 48419) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativecatalogue_by_category() != 52121) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativecatalogue_cards() != 64844) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativecatalogue_categories() != 28540) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativecatalogue_search() != 59280) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativecatalogue_service() != 53068) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativecatalogue_status() != 21856) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativecatalogue_sync() != 3310) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativeclient_catalogue() != 26391) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativeclient_documents() != 11666) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativeclient_erase() != 44616) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativeclient_forms() != 49153) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativeclient_health() != 56173) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativeclient_identity() != 32883) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativeclient_requests() != 28976) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativeclient_resume() != 11926) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativeclient_sessions() != 59880) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativeclient_shutdown() != 2340) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativeclient_signature() != 40820) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativeclient_suspend() != 53790) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativedocuments_export() != 40190) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativedocuments_list() != 60761) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativedocuments_open() != 27305) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativedocuments_verify() != 40373) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativeforms_answer() != 33755) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativeforms_discard() != 42695) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativeforms_drafts() != 63795) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativeforms_open() != 55908) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativeforms_pass_step() != 14206) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativeforms_start() != 35360) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativeidentity_citizen() != 7069) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativeidentity_confirm_code() != 18927) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativeidentity_link_state() != 14601) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativeidentity_resend_code() != 23183) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativeidentity_sign_in() != 28642) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativeidentity_sim() != 63283) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativeidentity_start_link() != 6708) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativeclock_now_ms() != 10698) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativeconnectivity_line() != 51751) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativedevicekey_home() != 65422) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativedevicekey_create() != 19763) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativedevicekey_delete() != 38469) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativedevicekey_exists() != 57473) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativedevicekey_bind() != 6987) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativedevicekey_wrap() != 2835) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativedevicekey_unwrap() != 41772) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativeobserver_changed() != 20119) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativesigningkeys_available() != 62584) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativesigningkeys_create() != 36420) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativesigningkeys_sign() != 64641) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativesigningkeys_delete() != 65209) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativecardchannel_transmit() != 64919) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativecardchannel_close() != 11161) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativesimcard_open() != 51838) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativesimwatch_sims() != 52390) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativesimwatch_operator_token() != 24196) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativevideoprovider_open() != 19708) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativevideoprovider_poll() != 52672) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativevideoprovider_close() != 17677) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativerequests_deliver() != 7290) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativerequests_deliver_now() != 26178) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativerequests_export() != 58907) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativerequests_get() != 38718) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativerequests_list() != 32832) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativerequests_mend() != 12960) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativerequests_outbox() != 46724) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativerequests_prepare() != 64822) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativerequests_session() != 5023) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativerequests_sign() != 45059) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativerequests_signed_text() != 11345) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativesignature_create_key() != 36849) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativesignature_destroy_key() != 44560) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativesignature_request_certificate() != 36290) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativesignature_sign_content() != 51941) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativesignature_state() != 10077) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativesignature_verify() != 12053) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativesignature_authentication_state() != 32281) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativesignature_change_authentication_pin() != 51534) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativesignature_create_authentication_key() != 12049) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativesignature_destroy_authentication_key() != 50925) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativesignature_card_key() != 50211) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativesignature_cards() != 46439) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativesignature_certify_card_key() != 268) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativesignature_change_card_pin() != 45925) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativesignature_prepare_card_key() != 12481) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativesignature_unblock_card_pin() != 7662) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativesignature_unblock_new_card() != 34357) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativesignature_examine() != 26343) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativesignature_examine_file() != 35856) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativesignature_examine_online() != 60698) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativesignature_sign_container() != 13289) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativesignature_level() != 10085) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativesignature_levels() != 56057) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativesignature_check_certificate() != 47018) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativesignature_identification() != 65081) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativesignature_renew_certificate() != 44027) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativesignature_revocation_reasons() != 60905) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativesignature_revoke_certificate() != 43741) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativesignature_audit() != 13754) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativesignature_change_pin() != 40473) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativesignature_create_key_with_puk() != 52290) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativesignature_make_puk() != 63128) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativesignature_puk_tries_left() != 10581) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativesignature_unlock() != 61791) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativeidentification_advance() != 42692) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativeidentification_agree() != 43395) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativeidentification_begin() != 10014) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativeidentification_break_off() != 52941) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativeidentification_retry() != 19540) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativeidentification_state() != 11826) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativesessions_begin_file() != 43384) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativesessions_cancel() != 49059) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativesessions_deliver() != 49561) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativesessions_get() != 57468) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativesessions_list() != 5716) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativesessions_open_link() != 19854) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativesessions_sign_file() != 32267) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_method_nativesessions_sign_link() != 12065) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_constructor_nativecancel_new() != 42649) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_qyzmet_ffi_checksum_constructor_nativeclient_new() != 40782) {
        return InitializationResult.apiChecksumMismatch
    }

    uniffiCallbackInitNativeCardChannel()
    uniffiCallbackInitNativeClock()
    uniffiCallbackInitNativeConnectivity()
    uniffiCallbackInitNativeDeviceKey()
    uniffiCallbackInitNativeObserver()
    uniffiCallbackInitNativeSigningKeys()
    uniffiCallbackInitNativeSimCard()
    uniffiCallbackInitNativeSimWatch()
    uniffiCallbackInitNativeVideoProvider()
    return InitializationResult.ok
}()

// Make the ensure init function public so that other modules which have external type references to
// our types can call it.
func uniffiEnsureQyzmetFfiInitialized() {
    switch initializationResult {
    case .ok:
        break
    case .contractVersionMismatch:
        fatalError("UniFFI contract version mismatch: try cleaning and rebuilding your project")
    case .apiChecksumMismatch:
        fatalError("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
}

// swiftlint:enable all

extension Answer: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "Answer(hidden)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension AuditLine: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "AuditLine(hidden)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension CardKeyWish: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "CardKeyWish(hidden)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension CitizenView: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "CitizenView(hidden)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension ContainerFile: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "ContainerFile(hidden)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension FieldView: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "FieldView(hidden)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension FormView: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "FormView(hidden)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension HardwareKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "HardwareKey(hidden)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension KeyEvidence: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "KeyEvidence(hidden)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension LinkView: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "LinkView(hidden)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension NewKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "NewKey(hidden)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension SessionView: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "SessionView(hidden)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension SignerReport: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "SignerReport(hidden)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension SigningView: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "SigningView(hidden)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension Sim: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "Sim(hidden)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension VideoNews: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "VideoNews(hidden)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
