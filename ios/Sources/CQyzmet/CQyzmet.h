// Written by bindings/ffi/bindgen from the library; don't edit. Anew: cargo run -p qyzmet-bindgen

#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// The following structs are used to implement the lowest level
// of the FFI, and thus useful to multiple uniffied crates.
// We ensure they are declared exactly once, with a header guard, UNIFFI_SHARED_H.
#ifdef UNIFFI_SHARED_H
    // We also try to prevent mixing versions of shared uniffi header structs.
    // If you add anything to the #else block, you must increment the version suffix in UNIFFI_SHARED_HEADER_V4
    #ifndef UNIFFI_SHARED_HEADER_V4
        #error Combining helper code from multiple versions of uniffi is not supported
    #endif // ndef UNIFFI_SHARED_HEADER_V4
#else
#define UNIFFI_SHARED_H
#define UNIFFI_SHARED_HEADER_V4
// ⚠️ Attention: If you change this #else block (ending in `#endif // def UNIFFI_SHARED_H`) you *must* ⚠️
// ⚠️ increment the version suffix in all instances of UNIFFI_SHARED_HEADER_V4 in this file.           ⚠️

typedef struct RustBuffer
{
    uint64_t capacity;
    uint64_t len;
    uint8_t *_Nullable data;
} RustBuffer;

typedef struct ForeignBytes
{
    int32_t len;
    const uint8_t *_Nullable data;
} ForeignBytes;

// Error definitions
typedef struct RustCallStatus {
    int8_t code;
    RustBuffer errorBuf;
} RustCallStatus;

// ⚠️ Attention: If you change this #else block (ending in `#endif // def UNIFFI_SHARED_H`) you *must* ⚠️
// ⚠️ increment the version suffix in all instances of UNIFFI_SHARED_HEADER_V4 in this file.           ⚠️
#endif // def UNIFFI_SHARED_H
#ifndef UNIFFI_FFIDEF_RUST_FUTURE_CONTINUATION_CALLBACK
#define UNIFFI_FFIDEF_RUST_FUTURE_CONTINUATION_CALLBACK
typedef void (*UniffiRustFutureContinuationCallback)(uint64_t, int8_t
    );

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_DROPPED_CALLBACK
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_DROPPED_CALLBACK
typedef void (*UniffiForeignFutureDroppedCallback)(uint64_t
    );

#endif
#ifndef UNIFFI_FFIDEF_CALLBACK_INTERFACE_FREE
#define UNIFFI_FFIDEF_CALLBACK_INTERFACE_FREE
typedef void (*UniffiCallbackInterfaceFree)(uint64_t
    );

#endif
#ifndef UNIFFI_FFIDEF_CALLBACK_INTERFACE_CLONE
#define UNIFFI_FFIDEF_CALLBACK_INTERFACE_CLONE
typedef uint64_t (*UniffiCallbackInterfaceClone)(uint64_t
    );

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_DROPPED_CALLBACK_STRUCT
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_DROPPED_CALLBACK_STRUCT
typedef struct UniffiForeignFutureDroppedCallbackStruct {
    uint64_t handle;
    UniffiForeignFutureDroppedCallback _Nonnull free;
} UniffiForeignFutureDroppedCallbackStruct;

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_U8
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_U8
typedef struct UniffiForeignFutureResultU8 {
    uint8_t returnValue;
    RustCallStatus callStatus;
} UniffiForeignFutureResultU8;

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_U8
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_U8
typedef void (*UniffiForeignFutureCompleteU8)(uint64_t, UniffiForeignFutureResultU8
    );

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_I8
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_I8
typedef struct UniffiForeignFutureResultI8 {
    int8_t returnValue;
    RustCallStatus callStatus;
} UniffiForeignFutureResultI8;

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_I8
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_I8
typedef void (*UniffiForeignFutureCompleteI8)(uint64_t, UniffiForeignFutureResultI8
    );

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_U16
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_U16
typedef struct UniffiForeignFutureResultU16 {
    uint16_t returnValue;
    RustCallStatus callStatus;
} UniffiForeignFutureResultU16;

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_U16
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_U16
typedef void (*UniffiForeignFutureCompleteU16)(uint64_t, UniffiForeignFutureResultU16
    );

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_I16
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_I16
typedef struct UniffiForeignFutureResultI16 {
    int16_t returnValue;
    RustCallStatus callStatus;
} UniffiForeignFutureResultI16;

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_I16
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_I16
typedef void (*UniffiForeignFutureCompleteI16)(uint64_t, UniffiForeignFutureResultI16
    );

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_U32
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_U32
typedef struct UniffiForeignFutureResultU32 {
    uint32_t returnValue;
    RustCallStatus callStatus;
} UniffiForeignFutureResultU32;

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_U32
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_U32
typedef void (*UniffiForeignFutureCompleteU32)(uint64_t, UniffiForeignFutureResultU32
    );

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_I32
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_I32
typedef struct UniffiForeignFutureResultI32 {
    int32_t returnValue;
    RustCallStatus callStatus;
} UniffiForeignFutureResultI32;

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_I32
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_I32
typedef void (*UniffiForeignFutureCompleteI32)(uint64_t, UniffiForeignFutureResultI32
    );

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_U64
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_U64
typedef struct UniffiForeignFutureResultU64 {
    uint64_t returnValue;
    RustCallStatus callStatus;
} UniffiForeignFutureResultU64;

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_U64
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_U64
typedef void (*UniffiForeignFutureCompleteU64)(uint64_t, UniffiForeignFutureResultU64
    );

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_I64
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_I64
typedef struct UniffiForeignFutureResultI64 {
    int64_t returnValue;
    RustCallStatus callStatus;
} UniffiForeignFutureResultI64;

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_I64
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_I64
typedef void (*UniffiForeignFutureCompleteI64)(uint64_t, UniffiForeignFutureResultI64
    );

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_F32
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_F32
typedef struct UniffiForeignFutureResultF32 {
    float returnValue;
    RustCallStatus callStatus;
} UniffiForeignFutureResultF32;

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_F32
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_F32
typedef void (*UniffiForeignFutureCompleteF32)(uint64_t, UniffiForeignFutureResultF32
    );

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_F64
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_F64
typedef struct UniffiForeignFutureResultF64 {
    double returnValue;
    RustCallStatus callStatus;
} UniffiForeignFutureResultF64;

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_F64
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_F64
typedef void (*UniffiForeignFutureCompleteF64)(uint64_t, UniffiForeignFutureResultF64
    );

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_RUST_BUFFER
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_RUST_BUFFER
typedef struct UniffiForeignFutureResultRustBuffer {
    RustBuffer returnValue;
    RustCallStatus callStatus;
} UniffiForeignFutureResultRustBuffer;

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_RUST_BUFFER
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_RUST_BUFFER
typedef void (*UniffiForeignFutureCompleteRustBuffer)(uint64_t, UniffiForeignFutureResultRustBuffer
    );

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_VOID
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_RESULT_VOID
typedef struct UniffiForeignFutureResultVoid {
    RustCallStatus callStatus;
} UniffiForeignFutureResultVoid;

#endif
#ifndef UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_VOID
#define UNIFFI_FFIDEF_FOREIGN_FUTURE_COMPLETE_VOID
typedef void (*UniffiForeignFutureCompleteVoid)(uint64_t, UniffiForeignFutureResultVoid
    );

#endif
#ifndef UNIFFI_FFIDEF_CALLBACK_INTERFACE_NATIVE_CLOCK_METHOD0
#define UNIFFI_FFIDEF_CALLBACK_INTERFACE_NATIVE_CLOCK_METHOD0
typedef void (*UniffiCallbackInterfaceNativeClockMethod0)(uint64_t, int64_t* _Nonnull,
        RustCallStatus *_Nonnull uniffiCallStatus
    );

#endif
#ifndef UNIFFI_FFIDEF_CALLBACK_INTERFACE_NATIVE_CONNECTIVITY_METHOD0
#define UNIFFI_FFIDEF_CALLBACK_INTERFACE_NATIVE_CONNECTIVITY_METHOD0
typedef void (*UniffiCallbackInterfaceNativeConnectivityMethod0)(uint64_t, RustBuffer* _Nonnull,
        RustCallStatus *_Nonnull uniffiCallStatus
    );

#endif
#ifndef UNIFFI_FFIDEF_CALLBACK_INTERFACE_NATIVE_DEVICE_KEY_METHOD0
#define UNIFFI_FFIDEF_CALLBACK_INTERFACE_NATIVE_DEVICE_KEY_METHOD0
typedef void (*UniffiCallbackInterfaceNativeDeviceKeyMethod0)(uint64_t, RustBuffer* _Nonnull,
        RustCallStatus *_Nonnull uniffiCallStatus
    );

#endif
#ifndef UNIFFI_FFIDEF_CALLBACK_INTERFACE_NATIVE_DEVICE_KEY_METHOD1
#define UNIFFI_FFIDEF_CALLBACK_INTERFACE_NATIVE_DEVICE_KEY_METHOD1
typedef void (*UniffiCallbackInterfaceNativeDeviceKeyMethod1)(uint64_t, RustBuffer, void* _Nonnull,
        RustCallStatus *_Nonnull uniffiCallStatus
    );

#endif
#ifndef UNIFFI_FFIDEF_CALLBACK_INTERFACE_NATIVE_DEVICE_KEY_METHOD2
#define UNIFFI_FFIDEF_CALLBACK_INTERFACE_NATIVE_DEVICE_KEY_METHOD2
typedef void (*UniffiCallbackInterfaceNativeDeviceKeyMethod2)(uint64_t, RustBuffer, void* _Nonnull,
        RustCallStatus *_Nonnull uniffiCallStatus
    );

#endif
#ifndef UNIFFI_FFIDEF_CALLBACK_INTERFACE_NATIVE_DEVICE_KEY_METHOD3
#define UNIFFI_FFIDEF_CALLBACK_INTERFACE_NATIVE_DEVICE_KEY_METHOD3
typedef void (*UniffiCallbackInterfaceNativeDeviceKeyMethod3)(uint64_t, RustBuffer, int8_t* _Nonnull,
        RustCallStatus *_Nonnull uniffiCallStatus
    );

#endif
#ifndef UNIFFI_FFIDEF_CALLBACK_INTERFACE_NATIVE_DEVICE_KEY_METHOD4
#define UNIFFI_FFIDEF_CALLBACK_INTERFACE_NATIVE_DEVICE_KEY_METHOD4
typedef void (*UniffiCallbackInterfaceNativeDeviceKeyMethod4)(uint64_t, RustBuffer, RustBuffer, RustBuffer* _Nonnull,
        RustCallStatus *_Nonnull uniffiCallStatus
    );

#endif
#ifndef UNIFFI_FFIDEF_CALLBACK_INTERFACE_NATIVE_DEVICE_KEY_METHOD5
#define UNIFFI_FFIDEF_CALLBACK_INTERFACE_NATIVE_DEVICE_KEY_METHOD5
typedef void (*UniffiCallbackInterfaceNativeDeviceKeyMethod5)(uint64_t, RustBuffer, RustBuffer, RustBuffer* _Nonnull,
        RustCallStatus *_Nonnull uniffiCallStatus
    );

#endif
#ifndef UNIFFI_FFIDEF_CALLBACK_INTERFACE_NATIVE_DEVICE_KEY_METHOD6
#define UNIFFI_FFIDEF_CALLBACK_INTERFACE_NATIVE_DEVICE_KEY_METHOD6
typedef void (*UniffiCallbackInterfaceNativeDeviceKeyMethod6)(uint64_t, RustBuffer, RustBuffer, RustBuffer* _Nonnull,
        RustCallStatus *_Nonnull uniffiCallStatus
    );

#endif
#ifndef UNIFFI_FFIDEF_CALLBACK_INTERFACE_NATIVE_OBSERVER_METHOD0
#define UNIFFI_FFIDEF_CALLBACK_INTERFACE_NATIVE_OBSERVER_METHOD0
typedef void (*UniffiCallbackInterfaceNativeObserverMethod0)(uint64_t, RustBuffer, void* _Nonnull,
        RustCallStatus *_Nonnull uniffiCallStatus
    );

#endif
#ifndef UNIFFI_FFIDEF_CALLBACK_INTERFACE_NATIVE_SIGNING_KEYS_METHOD0
#define UNIFFI_FFIDEF_CALLBACK_INTERFACE_NATIVE_SIGNING_KEYS_METHOD0
typedef void (*UniffiCallbackInterfaceNativeSigningKeysMethod0)(uint64_t, int8_t* _Nonnull,
        RustCallStatus *_Nonnull uniffiCallStatus
    );

#endif
#ifndef UNIFFI_FFIDEF_CALLBACK_INTERFACE_NATIVE_SIGNING_KEYS_METHOD1
#define UNIFFI_FFIDEF_CALLBACK_INTERFACE_NATIVE_SIGNING_KEYS_METHOD1
typedef void (*UniffiCallbackInterfaceNativeSigningKeysMethod1)(uint64_t, RustBuffer, RustBuffer, RustBuffer* _Nonnull,
        RustCallStatus *_Nonnull uniffiCallStatus
    );

#endif
#ifndef UNIFFI_FFIDEF_CALLBACK_INTERFACE_NATIVE_SIGNING_KEYS_METHOD2
#define UNIFFI_FFIDEF_CALLBACK_INTERFACE_NATIVE_SIGNING_KEYS_METHOD2
typedef void (*UniffiCallbackInterfaceNativeSigningKeysMethod2)(uint64_t, RustBuffer, RustBuffer, RustBuffer* _Nonnull,
        RustCallStatus *_Nonnull uniffiCallStatus
    );

#endif
#ifndef UNIFFI_FFIDEF_CALLBACK_INTERFACE_NATIVE_SIGNING_KEYS_METHOD3
#define UNIFFI_FFIDEF_CALLBACK_INTERFACE_NATIVE_SIGNING_KEYS_METHOD3
typedef void (*UniffiCallbackInterfaceNativeSigningKeysMethod3)(uint64_t, RustBuffer, void* _Nonnull,
        RustCallStatus *_Nonnull uniffiCallStatus
    );

#endif
#ifndef UNIFFI_FFIDEF_CALLBACK_INTERFACE_NATIVE_CARD_CHANNEL_METHOD0
#define UNIFFI_FFIDEF_CALLBACK_INTERFACE_NATIVE_CARD_CHANNEL_METHOD0
typedef void (*UniffiCallbackInterfaceNativeCardChannelMethod0)(uint64_t, RustBuffer, RustBuffer* _Nonnull,
        RustCallStatus *_Nonnull uniffiCallStatus
    );

#endif
#ifndef UNIFFI_FFIDEF_CALLBACK_INTERFACE_NATIVE_CARD_CHANNEL_METHOD1
#define UNIFFI_FFIDEF_CALLBACK_INTERFACE_NATIVE_CARD_CHANNEL_METHOD1
typedef void (*UniffiCallbackInterfaceNativeCardChannelMethod1)(uint64_t, void* _Nonnull,
        RustCallStatus *_Nonnull uniffiCallStatus
    );

#endif
#ifndef UNIFFI_FFIDEF_CALLBACK_INTERFACE_NATIVE_SIM_CARD_METHOD0
#define UNIFFI_FFIDEF_CALLBACK_INTERFACE_NATIVE_SIM_CARD_METHOD0
typedef void (*UniffiCallbackInterfaceNativeSimCardMethod0)(uint64_t, uint8_t, RustBuffer, uint64_t* _Nonnull,
        RustCallStatus *_Nonnull uniffiCallStatus
    );

#endif
#ifndef UNIFFI_FFIDEF_CALLBACK_INTERFACE_NATIVE_SIM_WATCH_METHOD0
#define UNIFFI_FFIDEF_CALLBACK_INTERFACE_NATIVE_SIM_WATCH_METHOD0
typedef void (*UniffiCallbackInterfaceNativeSimWatchMethod0)(uint64_t, RustBuffer* _Nonnull,
        RustCallStatus *_Nonnull uniffiCallStatus
    );

#endif
#ifndef UNIFFI_FFIDEF_CALLBACK_INTERFACE_NATIVE_SIM_WATCH_METHOD1
#define UNIFFI_FFIDEF_CALLBACK_INTERFACE_NATIVE_SIM_WATCH_METHOD1
typedef void (*UniffiCallbackInterfaceNativeSimWatchMethod1)(uint64_t, RustBuffer, RustBuffer* _Nonnull,
        RustCallStatus *_Nonnull uniffiCallStatus
    );

#endif
#ifndef UNIFFI_FFIDEF_CALLBACK_INTERFACE_NATIVE_VIDEO_PROVIDER_METHOD0
#define UNIFFI_FFIDEF_CALLBACK_INTERFACE_NATIVE_VIDEO_PROVIDER_METHOD0
typedef void (*UniffiCallbackInterfaceNativeVideoProviderMethod0)(uint64_t, RustBuffer, RustBuffer* _Nonnull,
        RustCallStatus *_Nonnull uniffiCallStatus
    );

#endif
#ifndef UNIFFI_FFIDEF_CALLBACK_INTERFACE_NATIVE_VIDEO_PROVIDER_METHOD1
#define UNIFFI_FFIDEF_CALLBACK_INTERFACE_NATIVE_VIDEO_PROVIDER_METHOD1
typedef void (*UniffiCallbackInterfaceNativeVideoProviderMethod1)(uint64_t, RustBuffer, RustBuffer* _Nonnull,
        RustCallStatus *_Nonnull uniffiCallStatus
    );

#endif
#ifndef UNIFFI_FFIDEF_CALLBACK_INTERFACE_NATIVE_VIDEO_PROVIDER_METHOD2
#define UNIFFI_FFIDEF_CALLBACK_INTERFACE_NATIVE_VIDEO_PROVIDER_METHOD2
typedef void (*UniffiCallbackInterfaceNativeVideoProviderMethod2)(uint64_t, RustBuffer, void* _Nonnull,
        RustCallStatus *_Nonnull uniffiCallStatus
    );

#endif
#ifndef UNIFFI_FFIDEF_V_TABLE_CALLBACK_INTERFACE_NATIVE_CLOCK
#define UNIFFI_FFIDEF_V_TABLE_CALLBACK_INTERFACE_NATIVE_CLOCK
typedef struct UniffiVTableCallbackInterfaceNativeClock {
    UniffiCallbackInterfaceFree _Nonnull uniffiFree;
    UniffiCallbackInterfaceClone _Nonnull uniffiClone;
    UniffiCallbackInterfaceNativeClockMethod0 _Nonnull nowMs;
} UniffiVTableCallbackInterfaceNativeClock;

#endif
#ifndef UNIFFI_FFIDEF_V_TABLE_CALLBACK_INTERFACE_NATIVE_CONNECTIVITY
#define UNIFFI_FFIDEF_V_TABLE_CALLBACK_INTERFACE_NATIVE_CONNECTIVITY
typedef struct UniffiVTableCallbackInterfaceNativeConnectivity {
    UniffiCallbackInterfaceFree _Nonnull uniffiFree;
    UniffiCallbackInterfaceClone _Nonnull uniffiClone;
    UniffiCallbackInterfaceNativeConnectivityMethod0 _Nonnull line;
} UniffiVTableCallbackInterfaceNativeConnectivity;

#endif
#ifndef UNIFFI_FFIDEF_V_TABLE_CALLBACK_INTERFACE_NATIVE_DEVICE_KEY
#define UNIFFI_FFIDEF_V_TABLE_CALLBACK_INTERFACE_NATIVE_DEVICE_KEY
typedef struct UniffiVTableCallbackInterfaceNativeDeviceKey {
    UniffiCallbackInterfaceFree _Nonnull uniffiFree;
    UniffiCallbackInterfaceClone _Nonnull uniffiClone;
    UniffiCallbackInterfaceNativeDeviceKeyMethod0 _Nonnull home;
    UniffiCallbackInterfaceNativeDeviceKeyMethod1 _Nonnull create;
    UniffiCallbackInterfaceNativeDeviceKeyMethod2 _Nonnull delete;
    UniffiCallbackInterfaceNativeDeviceKeyMethod3 _Nonnull exists;
    UniffiCallbackInterfaceNativeDeviceKeyMethod4 _Nonnull bind;
    UniffiCallbackInterfaceNativeDeviceKeyMethod5 _Nonnull wrap;
    UniffiCallbackInterfaceNativeDeviceKeyMethod6 _Nonnull unwrap;
} UniffiVTableCallbackInterfaceNativeDeviceKey;

#endif
#ifndef UNIFFI_FFIDEF_V_TABLE_CALLBACK_INTERFACE_NATIVE_OBSERVER
#define UNIFFI_FFIDEF_V_TABLE_CALLBACK_INTERFACE_NATIVE_OBSERVER
typedef struct UniffiVTableCallbackInterfaceNativeObserver {
    UniffiCallbackInterfaceFree _Nonnull uniffiFree;
    UniffiCallbackInterfaceClone _Nonnull uniffiClone;
    UniffiCallbackInterfaceNativeObserverMethod0 _Nonnull changed;
} UniffiVTableCallbackInterfaceNativeObserver;

#endif
#ifndef UNIFFI_FFIDEF_V_TABLE_CALLBACK_INTERFACE_NATIVE_SIGNING_KEYS
#define UNIFFI_FFIDEF_V_TABLE_CALLBACK_INTERFACE_NATIVE_SIGNING_KEYS
typedef struct UniffiVTableCallbackInterfaceNativeSigningKeys {
    UniffiCallbackInterfaceFree _Nonnull uniffiFree;
    UniffiCallbackInterfaceClone _Nonnull uniffiClone;
    UniffiCallbackInterfaceNativeSigningKeysMethod0 _Nonnull available;
    UniffiCallbackInterfaceNativeSigningKeysMethod1 _Nonnull create;
    UniffiCallbackInterfaceNativeSigningKeysMethod2 _Nonnull sign;
    UniffiCallbackInterfaceNativeSigningKeysMethod3 _Nonnull delete;
} UniffiVTableCallbackInterfaceNativeSigningKeys;

#endif
#ifndef UNIFFI_FFIDEF_V_TABLE_CALLBACK_INTERFACE_NATIVE_CARD_CHANNEL
#define UNIFFI_FFIDEF_V_TABLE_CALLBACK_INTERFACE_NATIVE_CARD_CHANNEL
typedef struct UniffiVTableCallbackInterfaceNativeCardChannel {
    UniffiCallbackInterfaceFree _Nonnull uniffiFree;
    UniffiCallbackInterfaceClone _Nonnull uniffiClone;
    UniffiCallbackInterfaceNativeCardChannelMethod0 _Nonnull transmit;
    UniffiCallbackInterfaceNativeCardChannelMethod1 _Nonnull close;
} UniffiVTableCallbackInterfaceNativeCardChannel;

#endif
#ifndef UNIFFI_FFIDEF_V_TABLE_CALLBACK_INTERFACE_NATIVE_SIM_CARD
#define UNIFFI_FFIDEF_V_TABLE_CALLBACK_INTERFACE_NATIVE_SIM_CARD
typedef struct UniffiVTableCallbackInterfaceNativeSimCard {
    UniffiCallbackInterfaceFree _Nonnull uniffiFree;
    UniffiCallbackInterfaceClone _Nonnull uniffiClone;
    UniffiCallbackInterfaceNativeSimCardMethod0 _Nonnull open;
} UniffiVTableCallbackInterfaceNativeSimCard;

#endif
#ifndef UNIFFI_FFIDEF_V_TABLE_CALLBACK_INTERFACE_NATIVE_SIM_WATCH
#define UNIFFI_FFIDEF_V_TABLE_CALLBACK_INTERFACE_NATIVE_SIM_WATCH
typedef struct UniffiVTableCallbackInterfaceNativeSimWatch {
    UniffiCallbackInterfaceFree _Nonnull uniffiFree;
    UniffiCallbackInterfaceClone _Nonnull uniffiClone;
    UniffiCallbackInterfaceNativeSimWatchMethod0 _Nonnull sims;
    UniffiCallbackInterfaceNativeSimWatchMethod1 _Nonnull operatorToken;
} UniffiVTableCallbackInterfaceNativeSimWatch;

#endif
#ifndef UNIFFI_FFIDEF_V_TABLE_CALLBACK_INTERFACE_NATIVE_VIDEO_PROVIDER
#define UNIFFI_FFIDEF_V_TABLE_CALLBACK_INTERFACE_NATIVE_VIDEO_PROVIDER
typedef struct UniffiVTableCallbackInterfaceNativeVideoProvider {
    UniffiCallbackInterfaceFree _Nonnull uniffiFree;
    UniffiCallbackInterfaceClone _Nonnull uniffiClone;
    UniffiCallbackInterfaceNativeVideoProviderMethod0 _Nonnull open;
    UniffiCallbackInterfaceNativeVideoProviderMethod1 _Nonnull poll;
    UniffiCallbackInterfaceNativeVideoProviderMethod2 _Nonnull close;
} UniffiVTableCallbackInterfaceNativeVideoProvider;

#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_CLONE_NATIVECANCEL
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_CLONE_NATIVECANCEL
uint64_t uniffi_qyzmet_ffi_fn_clone_nativecancel(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_FREE_NATIVECANCEL
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_FREE_NATIVECANCEL
void uniffi_qyzmet_ffi_fn_free_nativecancel(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_CONSTRUCTOR_NATIVECANCEL_NEW
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_CONSTRUCTOR_NATIVECANCEL_NEW
uint64_t uniffi_qyzmet_ffi_fn_constructor_nativecancel_new(RustCallStatus *_Nonnull out_status

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVECANCEL_CANCEL
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVECANCEL_CANCEL
void uniffi_qyzmet_ffi_fn_method_nativecancel_cancel(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_CLONE_NATIVECATALOGUE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_CLONE_NATIVECATALOGUE
uint64_t uniffi_qyzmet_ffi_fn_clone_nativecatalogue(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_FREE_NATIVECATALOGUE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_FREE_NATIVECATALOGUE
void uniffi_qyzmet_ffi_fn_free_nativecatalogue(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVECATALOGUE_BY_CATEGORY
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVECATALOGUE_BY_CATEGORY
RustBuffer uniffi_qyzmet_ffi_fn_method_nativecatalogue_by_category(uint64_t ptr, RustBuffer lang, RustBuffer category, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVECATALOGUE_CARDS
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVECATALOGUE_CARDS
RustBuffer uniffi_qyzmet_ffi_fn_method_nativecatalogue_cards(uint64_t ptr, RustBuffer lang, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVECATALOGUE_CATEGORIES
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVECATALOGUE_CATEGORIES
RustBuffer uniffi_qyzmet_ffi_fn_method_nativecatalogue_categories(uint64_t ptr, RustBuffer lang, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVECATALOGUE_SEARCH
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVECATALOGUE_SEARCH
RustBuffer uniffi_qyzmet_ffi_fn_method_nativecatalogue_search(uint64_t ptr, RustBuffer lang, RustBuffer query, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVECATALOGUE_SERVICE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVECATALOGUE_SERVICE
RustBuffer uniffi_qyzmet_ffi_fn_method_nativecatalogue_service(uint64_t ptr, RustBuffer lang, RustBuffer code, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVECATALOGUE_STATUS
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVECATALOGUE_STATUS
RustBuffer uniffi_qyzmet_ffi_fn_method_nativecatalogue_status(uint64_t ptr, RustBuffer lang, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVECATALOGUE_SYNC
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVECATALOGUE_SYNC
uint64_t uniffi_qyzmet_ffi_fn_method_nativecatalogue_sync(uint64_t ptr, RustBuffer cancel
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_CLONE_NATIVECLIENT
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_CLONE_NATIVECLIENT
uint64_t uniffi_qyzmet_ffi_fn_clone_nativeclient(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_FREE_NATIVECLIENT
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_FREE_NATIVECLIENT
void uniffi_qyzmet_ffi_fn_free_nativeclient(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_CONSTRUCTOR_NATIVECLIENT_NEW
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_CONSTRUCTOR_NATIVECLIENT_NEW
uint64_t uniffi_qyzmet_ffi_fn_constructor_nativeclient_new(RustBuffer config, RustBuffer ports, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVECLIENT_CATALOGUE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVECLIENT_CATALOGUE
uint64_t uniffi_qyzmet_ffi_fn_method_nativeclient_catalogue(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVECLIENT_DOCUMENTS
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVECLIENT_DOCUMENTS
uint64_t uniffi_qyzmet_ffi_fn_method_nativeclient_documents(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVECLIENT_ERASE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVECLIENT_ERASE
void uniffi_qyzmet_ffi_fn_method_nativeclient_erase(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVECLIENT_FORMS
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVECLIENT_FORMS
uint64_t uniffi_qyzmet_ffi_fn_method_nativeclient_forms(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVECLIENT_HEALTH
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVECLIENT_HEALTH
RustBuffer uniffi_qyzmet_ffi_fn_method_nativeclient_health(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVECLIENT_IDENTITY
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVECLIENT_IDENTITY
uint64_t uniffi_qyzmet_ffi_fn_method_nativeclient_identity(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVECLIENT_REQUESTS
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVECLIENT_REQUESTS
uint64_t uniffi_qyzmet_ffi_fn_method_nativeclient_requests(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVECLIENT_RESUME
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVECLIENT_RESUME
void uniffi_qyzmet_ffi_fn_method_nativeclient_resume(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVECLIENT_SESSIONS
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVECLIENT_SESSIONS
uint64_t uniffi_qyzmet_ffi_fn_method_nativeclient_sessions(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVECLIENT_SHUTDOWN
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVECLIENT_SHUTDOWN
void uniffi_qyzmet_ffi_fn_method_nativeclient_shutdown(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVECLIENT_SIGNATURE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVECLIENT_SIGNATURE
uint64_t uniffi_qyzmet_ffi_fn_method_nativeclient_signature(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVECLIENT_SUSPEND
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVECLIENT_SUSPEND
void uniffi_qyzmet_ffi_fn_method_nativeclient_suspend(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_CLONE_NATIVEDOCUMENTS
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_CLONE_NATIVEDOCUMENTS
uint64_t uniffi_qyzmet_ffi_fn_clone_nativedocuments(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_FREE_NATIVEDOCUMENTS
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_FREE_NATIVEDOCUMENTS
void uniffi_qyzmet_ffi_fn_free_nativedocuments(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEDOCUMENTS_EXPORT
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEDOCUMENTS_EXPORT
RustBuffer uniffi_qyzmet_ffi_fn_method_nativedocuments_export(uint64_t ptr, RustBuffer id, RustBuffer folder, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEDOCUMENTS_LIST
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEDOCUMENTS_LIST
RustBuffer uniffi_qyzmet_ffi_fn_method_nativedocuments_list(uint64_t ptr, RustBuffer lang, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEDOCUMENTS_OPEN
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEDOCUMENTS_OPEN
RustBuffer uniffi_qyzmet_ffi_fn_method_nativedocuments_open(uint64_t ptr, RustBuffer id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEDOCUMENTS_VERIFY
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEDOCUMENTS_VERIFY
RustBuffer uniffi_qyzmet_ffi_fn_method_nativedocuments_verify(uint64_t ptr, RustBuffer id, RustBuffer lang, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_CLONE_NATIVEFORMS
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_CLONE_NATIVEFORMS
uint64_t uniffi_qyzmet_ffi_fn_clone_nativeforms(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_FREE_NATIVEFORMS
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_FREE_NATIVEFORMS
void uniffi_qyzmet_ffi_fn_free_nativeforms(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEFORMS_ANSWER
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEFORMS_ANSWER
RustBuffer uniffi_qyzmet_ffi_fn_method_nativeforms_answer(uint64_t ptr, RustBuffer draft_id, RustBuffer field, RustBuffer answer, RustBuffer lang, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEFORMS_DISCARD
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEFORMS_DISCARD
void uniffi_qyzmet_ffi_fn_method_nativeforms_discard(uint64_t ptr, RustBuffer draft_id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEFORMS_DRAFTS
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEFORMS_DRAFTS
RustBuffer uniffi_qyzmet_ffi_fn_method_nativeforms_drafts(uint64_t ptr, RustBuffer lang, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEFORMS_OPEN
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEFORMS_OPEN
RustBuffer uniffi_qyzmet_ffi_fn_method_nativeforms_open(uint64_t ptr, RustBuffer draft_id, RustBuffer lang, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEFORMS_PASS_STEP
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEFORMS_PASS_STEP
RustBuffer uniffi_qyzmet_ffi_fn_method_nativeforms_pass_step(uint64_t ptr, RustBuffer draft_id, RustBuffer step, RustBuffer lang, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEFORMS_START
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEFORMS_START
RustBuffer uniffi_qyzmet_ffi_fn_method_nativeforms_start(uint64_t ptr, RustBuffer service, RustBuffer lang, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_CLONE_NATIVEIDENTITY
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_CLONE_NATIVEIDENTITY
uint64_t uniffi_qyzmet_ffi_fn_clone_nativeidentity(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_FREE_NATIVEIDENTITY
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_FREE_NATIVEIDENTITY
void uniffi_qyzmet_ffi_fn_free_nativeidentity(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEIDENTITY_CITIZEN
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEIDENTITY_CITIZEN
RustBuffer uniffi_qyzmet_ffi_fn_method_nativeidentity_citizen(uint64_t ptr, RustBuffer lang, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEIDENTITY_CONFIRM_CODE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEIDENTITY_CONFIRM_CODE
uint64_t uniffi_qyzmet_ffi_fn_method_nativeidentity_confirm_code(uint64_t ptr, RustBuffer code, RustBuffer lang, RustBuffer cancel
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEIDENTITY_LINK_STATE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEIDENTITY_LINK_STATE
RustBuffer uniffi_qyzmet_ffi_fn_method_nativeidentity_link_state(uint64_t ptr, RustBuffer lang, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEIDENTITY_RESEND_CODE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEIDENTITY_RESEND_CODE
uint64_t uniffi_qyzmet_ffi_fn_method_nativeidentity_resend_code(uint64_t ptr, RustBuffer lang, RustBuffer cancel
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEIDENTITY_SIGN_IN
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEIDENTITY_SIGN_IN
uint64_t uniffi_qyzmet_ffi_fn_method_nativeidentity_sign_in(uint64_t ptr, RustBuffer pin, RustBuffer lang, RustBuffer cancel
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEIDENTITY_SIM
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEIDENTITY_SIM
RustBuffer uniffi_qyzmet_ffi_fn_method_nativeidentity_sim(uint64_t ptr, RustBuffer lang, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEIDENTITY_START_LINK
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEIDENTITY_START_LINK
uint64_t uniffi_qyzmet_ffi_fn_method_nativeidentity_start_link(uint64_t ptr, RustBuffer iin, RustBuffer phone, RustBuffer card_pin, RustBuffer lang, RustBuffer cancel
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_CLONE_NATIVECLOCK
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_CLONE_NATIVECLOCK
uint64_t uniffi_qyzmet_ffi_fn_clone_nativeclock(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_FREE_NATIVECLOCK
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_FREE_NATIVECLOCK
void uniffi_qyzmet_ffi_fn_free_nativeclock(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_INIT_CALLBACK_VTABLE_NATIVECLOCK
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_INIT_CALLBACK_VTABLE_NATIVECLOCK
void uniffi_qyzmet_ffi_fn_init_callback_vtable_nativeclock(const UniffiVTableCallbackInterfaceNativeClock* _Nonnull vtable
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVECLOCK_NOW_MS
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVECLOCK_NOW_MS
int64_t uniffi_qyzmet_ffi_fn_method_nativeclock_now_ms(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_CLONE_NATIVECONNECTIVITY
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_CLONE_NATIVECONNECTIVITY
uint64_t uniffi_qyzmet_ffi_fn_clone_nativeconnectivity(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_FREE_NATIVECONNECTIVITY
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_FREE_NATIVECONNECTIVITY
void uniffi_qyzmet_ffi_fn_free_nativeconnectivity(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_INIT_CALLBACK_VTABLE_NATIVECONNECTIVITY
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_INIT_CALLBACK_VTABLE_NATIVECONNECTIVITY
void uniffi_qyzmet_ffi_fn_init_callback_vtable_nativeconnectivity(const UniffiVTableCallbackInterfaceNativeConnectivity* _Nonnull vtable
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVECONNECTIVITY_LINE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVECONNECTIVITY_LINE
RustBuffer uniffi_qyzmet_ffi_fn_method_nativeconnectivity_line(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_CLONE_NATIVEDEVICEKEY
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_CLONE_NATIVEDEVICEKEY
uint64_t uniffi_qyzmet_ffi_fn_clone_nativedevicekey(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_FREE_NATIVEDEVICEKEY
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_FREE_NATIVEDEVICEKEY
void uniffi_qyzmet_ffi_fn_free_nativedevicekey(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_INIT_CALLBACK_VTABLE_NATIVEDEVICEKEY
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_INIT_CALLBACK_VTABLE_NATIVEDEVICEKEY
void uniffi_qyzmet_ffi_fn_init_callback_vtable_nativedevicekey(const UniffiVTableCallbackInterfaceNativeDeviceKey* _Nonnull vtable
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEDEVICEKEY_HOME
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEDEVICEKEY_HOME
RustBuffer uniffi_qyzmet_ffi_fn_method_nativedevicekey_home(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEDEVICEKEY_CREATE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEDEVICEKEY_CREATE
void uniffi_qyzmet_ffi_fn_method_nativedevicekey_create(uint64_t ptr, RustBuffer alias, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEDEVICEKEY_DELETE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEDEVICEKEY_DELETE
void uniffi_qyzmet_ffi_fn_method_nativedevicekey_delete(uint64_t ptr, RustBuffer alias, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEDEVICEKEY_EXISTS
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEDEVICEKEY_EXISTS
int8_t uniffi_qyzmet_ffi_fn_method_nativedevicekey_exists(uint64_t ptr, RustBuffer alias, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEDEVICEKEY_BIND
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEDEVICEKEY_BIND
RustBuffer uniffi_qyzmet_ffi_fn_method_nativedevicekey_bind(uint64_t ptr, RustBuffer alias, RustBuffer input, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEDEVICEKEY_WRAP
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEDEVICEKEY_WRAP
RustBuffer uniffi_qyzmet_ffi_fn_method_nativedevicekey_wrap(uint64_t ptr, RustBuffer alias, RustBuffer secret, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEDEVICEKEY_UNWRAP
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEDEVICEKEY_UNWRAP
RustBuffer uniffi_qyzmet_ffi_fn_method_nativedevicekey_unwrap(uint64_t ptr, RustBuffer alias, RustBuffer wrapped, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_CLONE_NATIVEOBSERVER
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_CLONE_NATIVEOBSERVER
uint64_t uniffi_qyzmet_ffi_fn_clone_nativeobserver(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_FREE_NATIVEOBSERVER
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_FREE_NATIVEOBSERVER
void uniffi_qyzmet_ffi_fn_free_nativeobserver(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_INIT_CALLBACK_VTABLE_NATIVEOBSERVER
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_INIT_CALLBACK_VTABLE_NATIVEOBSERVER
void uniffi_qyzmet_ffi_fn_init_callback_vtable_nativeobserver(const UniffiVTableCallbackInterfaceNativeObserver* _Nonnull vtable
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEOBSERVER_CHANGED
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEOBSERVER_CHANGED
void uniffi_qyzmet_ffi_fn_method_nativeobserver_changed(uint64_t ptr, RustBuffer change, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_CLONE_NATIVESIGNINGKEYS
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_CLONE_NATIVESIGNINGKEYS
uint64_t uniffi_qyzmet_ffi_fn_clone_nativesigningkeys(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_FREE_NATIVESIGNINGKEYS
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_FREE_NATIVESIGNINGKEYS
void uniffi_qyzmet_ffi_fn_free_nativesigningkeys(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_INIT_CALLBACK_VTABLE_NATIVESIGNINGKEYS
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_INIT_CALLBACK_VTABLE_NATIVESIGNINGKEYS
void uniffi_qyzmet_ffi_fn_init_callback_vtable_nativesigningkeys(const UniffiVTableCallbackInterfaceNativeSigningKeys* _Nonnull vtable
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNINGKEYS_AVAILABLE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNINGKEYS_AVAILABLE
int8_t uniffi_qyzmet_ffi_fn_method_nativesigningkeys_available(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNINGKEYS_CREATE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNINGKEYS_CREATE
RustBuffer uniffi_qyzmet_ffi_fn_method_nativesigningkeys_create(uint64_t ptr, RustBuffer alias, RustBuffer challenge, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNINGKEYS_SIGN
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNINGKEYS_SIGN
RustBuffer uniffi_qyzmet_ffi_fn_method_nativesigningkeys_sign(uint64_t ptr, RustBuffer alias, RustBuffer digest, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNINGKEYS_DELETE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNINGKEYS_DELETE
void uniffi_qyzmet_ffi_fn_method_nativesigningkeys_delete(uint64_t ptr, RustBuffer alias, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_CLONE_NATIVECARDCHANNEL
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_CLONE_NATIVECARDCHANNEL
uint64_t uniffi_qyzmet_ffi_fn_clone_nativecardchannel(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_FREE_NATIVECARDCHANNEL
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_FREE_NATIVECARDCHANNEL
void uniffi_qyzmet_ffi_fn_free_nativecardchannel(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_INIT_CALLBACK_VTABLE_NATIVECARDCHANNEL
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_INIT_CALLBACK_VTABLE_NATIVECARDCHANNEL
void uniffi_qyzmet_ffi_fn_init_callback_vtable_nativecardchannel(const UniffiVTableCallbackInterfaceNativeCardChannel* _Nonnull vtable
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVECARDCHANNEL_TRANSMIT
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVECARDCHANNEL_TRANSMIT
RustBuffer uniffi_qyzmet_ffi_fn_method_nativecardchannel_transmit(uint64_t ptr, RustBuffer command, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVECARDCHANNEL_CLOSE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVECARDCHANNEL_CLOSE
void uniffi_qyzmet_ffi_fn_method_nativecardchannel_close(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_CLONE_NATIVESIMCARD
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_CLONE_NATIVESIMCARD
uint64_t uniffi_qyzmet_ffi_fn_clone_nativesimcard(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_FREE_NATIVESIMCARD
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_FREE_NATIVESIMCARD
void uniffi_qyzmet_ffi_fn_free_nativesimcard(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_INIT_CALLBACK_VTABLE_NATIVESIMCARD
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_INIT_CALLBACK_VTABLE_NATIVESIMCARD
void uniffi_qyzmet_ffi_fn_init_callback_vtable_nativesimcard(const UniffiVTableCallbackInterfaceNativeSimCard* _Nonnull vtable
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIMCARD_OPEN
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIMCARD_OPEN
uint64_t uniffi_qyzmet_ffi_fn_method_nativesimcard_open(uint64_t ptr, uint8_t slot, RustBuffer aid, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_CLONE_NATIVESIMWATCH
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_CLONE_NATIVESIMWATCH
uint64_t uniffi_qyzmet_ffi_fn_clone_nativesimwatch(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_FREE_NATIVESIMWATCH
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_FREE_NATIVESIMWATCH
void uniffi_qyzmet_ffi_fn_free_nativesimwatch(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_INIT_CALLBACK_VTABLE_NATIVESIMWATCH
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_INIT_CALLBACK_VTABLE_NATIVESIMWATCH
void uniffi_qyzmet_ffi_fn_init_callback_vtable_nativesimwatch(const UniffiVTableCallbackInterfaceNativeSimWatch* _Nonnull vtable
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIMWATCH_SIMS
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIMWATCH_SIMS
RustBuffer uniffi_qyzmet_ffi_fn_method_nativesimwatch_sims(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIMWATCH_OPERATOR_TOKEN
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIMWATCH_OPERATOR_TOKEN
RustBuffer uniffi_qyzmet_ffi_fn_method_nativesimwatch_operator_token(uint64_t ptr, RustBuffer nonce, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_CLONE_NATIVEVIDEOPROVIDER
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_CLONE_NATIVEVIDEOPROVIDER
uint64_t uniffi_qyzmet_ffi_fn_clone_nativevideoprovider(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_FREE_NATIVEVIDEOPROVIDER
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_FREE_NATIVEVIDEOPROVIDER
void uniffi_qyzmet_ffi_fn_free_nativevideoprovider(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_INIT_CALLBACK_VTABLE_NATIVEVIDEOPROVIDER
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_INIT_CALLBACK_VTABLE_NATIVEVIDEOPROVIDER
void uniffi_qyzmet_ffi_fn_init_callback_vtable_nativevideoprovider(const UniffiVTableCallbackInterfaceNativeVideoProvider* _Nonnull vtable
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEVIDEOPROVIDER_OPEN
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEVIDEOPROVIDER_OPEN
RustBuffer uniffi_qyzmet_ffi_fn_method_nativevideoprovider_open(uint64_t ptr, RustBuffer ticket, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEVIDEOPROVIDER_POLL
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEVIDEOPROVIDER_POLL
RustBuffer uniffi_qyzmet_ffi_fn_method_nativevideoprovider_poll(uint64_t ptr, RustBuffer session, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEVIDEOPROVIDER_CLOSE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEVIDEOPROVIDER_CLOSE
void uniffi_qyzmet_ffi_fn_method_nativevideoprovider_close(uint64_t ptr, RustBuffer session, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_CLONE_NATIVEREQUESTS
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_CLONE_NATIVEREQUESTS
uint64_t uniffi_qyzmet_ffi_fn_clone_nativerequests(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_FREE_NATIVEREQUESTS
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_FREE_NATIVEREQUESTS
void uniffi_qyzmet_ffi_fn_free_nativerequests(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEREQUESTS_DELIVER
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEREQUESTS_DELIVER
uint64_t uniffi_qyzmet_ffi_fn_method_nativerequests_deliver(uint64_t ptr, RustBuffer cancel
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEREQUESTS_DELIVER_NOW
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEREQUESTS_DELIVER_NOW
uint64_t uniffi_qyzmet_ffi_fn_method_nativerequests_deliver_now(uint64_t ptr, RustBuffer cancel
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEREQUESTS_EXPORT
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEREQUESTS_EXPORT
RustBuffer uniffi_qyzmet_ffi_fn_method_nativerequests_export(uint64_t ptr, RustBuffer request_id, RustBuffer folder, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEREQUESTS_GET
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEREQUESTS_GET
RustBuffer uniffi_qyzmet_ffi_fn_method_nativerequests_get(uint64_t ptr, RustBuffer request_id, RustBuffer lang, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEREQUESTS_LIST
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEREQUESTS_LIST
RustBuffer uniffi_qyzmet_ffi_fn_method_nativerequests_list(uint64_t ptr, RustBuffer lang, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEREQUESTS_MEND
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEREQUESTS_MEND
RustBuffer uniffi_qyzmet_ffi_fn_method_nativerequests_mend(uint64_t ptr, RustBuffer request_id, RustBuffer lang, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEREQUESTS_OUTBOX
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEREQUESTS_OUTBOX
RustBuffer uniffi_qyzmet_ffi_fn_method_nativerequests_outbox(uint64_t ptr, RustBuffer lang, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEREQUESTS_PREPARE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEREQUESTS_PREPARE
RustBuffer uniffi_qyzmet_ffi_fn_method_nativerequests_prepare(uint64_t ptr, RustBuffer draft_id, RustBuffer lang, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEREQUESTS_SESSION
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEREQUESTS_SESSION
RustBuffer uniffi_qyzmet_ffi_fn_method_nativerequests_session(uint64_t ptr, RustBuffer request_id, RustBuffer lang, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEREQUESTS_SIGN
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEREQUESTS_SIGN
uint64_t uniffi_qyzmet_ffi_fn_method_nativerequests_sign(uint64_t ptr, RustBuffer request_id, RustBuffer pin, RustBuffer lang, RustBuffer cancel
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEREQUESTS_SIGNED_TEXT
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEREQUESTS_SIGNED_TEXT
RustBuffer uniffi_qyzmet_ffi_fn_method_nativerequests_signed_text(uint64_t ptr, RustBuffer request_id, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_CLONE_NATIVESIGNATURE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_CLONE_NATIVESIGNATURE
uint64_t uniffi_qyzmet_ffi_fn_clone_nativesignature(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_FREE_NATIVESIGNATURE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_FREE_NATIVESIGNATURE
void uniffi_qyzmet_ffi_fn_free_nativesignature(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_CREATE_KEY
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_CREATE_KEY
uint64_t uniffi_qyzmet_ffi_fn_method_nativesignature_create_key(uint64_t ptr, RustBuffer pin, RustBuffer lang, RustBuffer cancel
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_DESTROY_KEY
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_DESTROY_KEY
void uniffi_qyzmet_ffi_fn_method_nativesignature_destroy_key(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_REQUEST_CERTIFICATE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_REQUEST_CERTIFICATE
uint64_t uniffi_qyzmet_ffi_fn_method_nativesignature_request_certificate(uint64_t ptr, RustBuffer lang, RustBuffer cancel
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_SIGN_CONTENT
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_SIGN_CONTENT
uint64_t uniffi_qyzmet_ffi_fn_method_nativesignature_sign_content(uint64_t ptr, RustBuffer content, RustBuffer pin, RustBuffer cancel
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_STATE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_STATE
RustBuffer uniffi_qyzmet_ffi_fn_method_nativesignature_state(uint64_t ptr, RustBuffer lang, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_VERIFY
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_VERIFY
RustBuffer uniffi_qyzmet_ffi_fn_method_nativesignature_verify(uint64_t ptr, RustBuffer signature, RustBuffer content, RustBuffer lang, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_AUTHENTICATION_STATE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_AUTHENTICATION_STATE
RustBuffer uniffi_qyzmet_ffi_fn_method_nativesignature_authentication_state(uint64_t ptr, RustBuffer lang, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_CHANGE_AUTHENTICATION_PIN
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_CHANGE_AUTHENTICATION_PIN
uint64_t uniffi_qyzmet_ffi_fn_method_nativesignature_change_authentication_pin(uint64_t ptr, RustBuffer old, RustBuffer new, RustBuffer lang, RustBuffer cancel
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_CREATE_AUTHENTICATION_KEY
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_CREATE_AUTHENTICATION_KEY
uint64_t uniffi_qyzmet_ffi_fn_method_nativesignature_create_authentication_key(uint64_t ptr, RustBuffer pin, RustBuffer lang, RustBuffer cancel
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_DESTROY_AUTHENTICATION_KEY
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_DESTROY_AUTHENTICATION_KEY
void uniffi_qyzmet_ffi_fn_method_nativesignature_destroy_authentication_key(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_CARD_KEY
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_CARD_KEY
RustBuffer uniffi_qyzmet_ffi_fn_method_nativesignature_card_key(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_CARDS
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_CARDS
uint64_t uniffi_qyzmet_ffi_fn_method_nativesignature_cards(uint64_t ptr, RustBuffer profiles, RustBuffer cancel
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_CERTIFY_CARD_KEY
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_CERTIFY_CARD_KEY
uint64_t uniffi_qyzmet_ffi_fn_method_nativesignature_certify_card_key(uint64_t ptr, RustBuffer administrator, RustBuffer lang, RustBuffer cancel
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_CHANGE_CARD_PIN
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_CHANGE_CARD_PIN
uint64_t uniffi_qyzmet_ffi_fn_method_nativesignature_change_card_pin(uint64_t ptr, RustBuffer old, RustBuffer new, RustBuffer cancel
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_PREPARE_CARD_KEY
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_PREPARE_CARD_KEY
uint64_t uniffi_qyzmet_ffi_fn_method_nativesignature_prepare_card_key(uint64_t ptr, RustBuffer wish, RustBuffer cancel
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_UNBLOCK_CARD_PIN
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_UNBLOCK_CARD_PIN
uint64_t uniffi_qyzmet_ffi_fn_method_nativesignature_unblock_card_pin(uint64_t ptr, RustBuffer puk, RustBuffer new, RustBuffer cancel
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_UNBLOCK_NEW_CARD
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_UNBLOCK_NEW_CARD
uint64_t uniffi_qyzmet_ffi_fn_method_nativesignature_unblock_new_card(uint64_t ptr, uint8_t slot, RustBuffer profile_name, RustBuffer puk, RustBuffer new, RustBuffer cancel
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_EXAMINE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_EXAMINE
RustBuffer uniffi_qyzmet_ffi_fn_method_nativesignature_examine(uint64_t ptr, RustBuffer signature, RustBuffer content, RustBuffer lang, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_EXAMINE_FILE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_EXAMINE_FILE
uint64_t uniffi_qyzmet_ffi_fn_method_nativesignature_examine_file(uint64_t ptr, RustBuffer file, RustBuffer beside, RustBuffer lang, RustBuffer cancel
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_EXAMINE_ONLINE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_EXAMINE_ONLINE
uint64_t uniffi_qyzmet_ffi_fn_method_nativesignature_examine_online(uint64_t ptr, RustBuffer signature, RustBuffer content, RustBuffer lang, RustBuffer cancel
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_SIGN_CONTAINER
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_SIGN_CONTAINER
uint64_t uniffi_qyzmet_ffi_fn_method_nativesignature_sign_container(uint64_t ptr, RustBuffer documents, RustBuffer pin, RustBuffer cancel
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_LEVEL
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_LEVEL
RustBuffer uniffi_qyzmet_ffi_fn_method_nativesignature_level(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_LEVELS
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_LEVELS
RustBuffer uniffi_qyzmet_ffi_fn_method_nativesignature_levels(uint64_t ptr, RustBuffer lang, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_CHECK_CERTIFICATE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_CHECK_CERTIFICATE
uint64_t uniffi_qyzmet_ffi_fn_method_nativesignature_check_certificate(uint64_t ptr, RustBuffer lang, RustBuffer cancel
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_IDENTIFICATION
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_IDENTIFICATION
uint64_t uniffi_qyzmet_ffi_fn_method_nativesignature_identification(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_RENEW_CERTIFICATE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_RENEW_CERTIFICATE
uint64_t uniffi_qyzmet_ffi_fn_method_nativesignature_renew_certificate(uint64_t ptr, RustBuffer lang, RustBuffer cancel
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_REVOCATION_REASONS
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_REVOCATION_REASONS
RustBuffer uniffi_qyzmet_ffi_fn_method_nativesignature_revocation_reasons(uint64_t ptr, RustBuffer lang, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_REVOKE_CERTIFICATE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_REVOKE_CERTIFICATE
uint64_t uniffi_qyzmet_ffi_fn_method_nativesignature_revoke_certificate(uint64_t ptr, RustBuffer reason, RustBuffer pin, RustBuffer lang, RustBuffer cancel
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_AUDIT
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_AUDIT
RustBuffer uniffi_qyzmet_ffi_fn_method_nativesignature_audit(uint64_t ptr, RustBuffer lang, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_CHANGE_PIN
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_CHANGE_PIN
uint64_t uniffi_qyzmet_ffi_fn_method_nativesignature_change_pin(uint64_t ptr, RustBuffer old, RustBuffer new, RustBuffer lang, RustBuffer cancel
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_CREATE_KEY_WITH_PUK
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_CREATE_KEY_WITH_PUK
uint64_t uniffi_qyzmet_ffi_fn_method_nativesignature_create_key_with_puk(uint64_t ptr, RustBuffer pin, RustBuffer lang, RustBuffer cancel
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_MAKE_PUK
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_MAKE_PUK
uint64_t uniffi_qyzmet_ffi_fn_method_nativesignature_make_puk(uint64_t ptr, RustBuffer pin, RustBuffer cancel
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_PUK_TRIES_LEFT
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_PUK_TRIES_LEFT
RustBuffer uniffi_qyzmet_ffi_fn_method_nativesignature_puk_tries_left(uint64_t ptr, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_UNLOCK
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESIGNATURE_UNLOCK
uint64_t uniffi_qyzmet_ffi_fn_method_nativesignature_unlock(uint64_t ptr, RustBuffer puk, RustBuffer new_pin, RustBuffer lang, RustBuffer cancel
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_CLONE_NATIVEIDENTIFICATION
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_CLONE_NATIVEIDENTIFICATION
uint64_t uniffi_qyzmet_ffi_fn_clone_nativeidentification(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_FREE_NATIVEIDENTIFICATION
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_FREE_NATIVEIDENTIFICATION
void uniffi_qyzmet_ffi_fn_free_nativeidentification(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEIDENTIFICATION_ADVANCE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEIDENTIFICATION_ADVANCE
uint64_t uniffi_qyzmet_ffi_fn_method_nativeidentification_advance(uint64_t ptr, RustBuffer lang, RustBuffer cancel
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEIDENTIFICATION_AGREE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEIDENTIFICATION_AGREE
uint64_t uniffi_qyzmet_ffi_fn_method_nativeidentification_agree(uint64_t ptr, RustBuffer version, RustBuffer lang, RustBuffer cancel
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEIDENTIFICATION_BEGIN
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEIDENTIFICATION_BEGIN
uint64_t uniffi_qyzmet_ffi_fn_method_nativeidentification_begin(uint64_t ptr, RustBuffer lang, RustBuffer cancel
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEIDENTIFICATION_BREAK_OFF
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEIDENTIFICATION_BREAK_OFF
uint64_t uniffi_qyzmet_ffi_fn_method_nativeidentification_break_off(uint64_t ptr, RustBuffer lang, RustBuffer cancel
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEIDENTIFICATION_RETRY
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEIDENTIFICATION_RETRY
uint64_t uniffi_qyzmet_ffi_fn_method_nativeidentification_retry(uint64_t ptr, RustBuffer lang, RustBuffer cancel
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEIDENTIFICATION_STATE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVEIDENTIFICATION_STATE
RustBuffer uniffi_qyzmet_ffi_fn_method_nativeidentification_state(uint64_t ptr, RustBuffer lang, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_CLONE_NATIVESESSIONS
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_CLONE_NATIVESESSIONS
uint64_t uniffi_qyzmet_ffi_fn_clone_nativesessions(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_FREE_NATIVESESSIONS
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_FREE_NATIVESESSIONS
void uniffi_qyzmet_ffi_fn_free_nativesessions(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESESSIONS_BEGIN_FILE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESESSIONS_BEGIN_FILE
RustBuffer uniffi_qyzmet_ffi_fn_method_nativesessions_begin_file(uint64_t ptr, RustBuffer name, RustBuffer content, RustBuffer lang, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESESSIONS_CANCEL
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESESSIONS_CANCEL
RustBuffer uniffi_qyzmet_ffi_fn_method_nativesessions_cancel(uint64_t ptr, RustBuffer session_id, RustBuffer lang, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESESSIONS_DELIVER
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESESSIONS_DELIVER
uint64_t uniffi_qyzmet_ffi_fn_method_nativesessions_deliver(uint64_t ptr, RustBuffer cancel
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESESSIONS_GET
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESESSIONS_GET
RustBuffer uniffi_qyzmet_ffi_fn_method_nativesessions_get(uint64_t ptr, RustBuffer session_id, RustBuffer lang, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESESSIONS_LIST
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESESSIONS_LIST
RustBuffer uniffi_qyzmet_ffi_fn_method_nativesessions_list(uint64_t ptr, RustBuffer lang, RustBuffer page, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESESSIONS_OPEN_LINK
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESESSIONS_OPEN_LINK
uint64_t uniffi_qyzmet_ffi_fn_method_nativesessions_open_link(uint64_t ptr, RustBuffer text, RustBuffer lang, RustBuffer cancel
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESESSIONS_SIGN_FILE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESESSIONS_SIGN_FILE
uint64_t uniffi_qyzmet_ffi_fn_method_nativesessions_sign_file(uint64_t ptr, RustBuffer session_id, RustBuffer content, RustBuffer pin, RustBuffer cancel
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESESSIONS_SIGN_LINK
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_METHOD_NATIVESESSIONS_SIGN_LINK
uint64_t uniffi_qyzmet_ffi_fn_method_nativesessions_sign_link(uint64_t ptr, RustBuffer session_id, RustBuffer pin, RustBuffer lang, RustBuffer cancel
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_FUNC_CORE_VERSION
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_FUNC_CORE_VERSION
RustBuffer uniffi_qyzmet_ffi_fn_func_core_version(RustCallStatus *_Nonnull out_status

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_FUNC_FAILURE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_FUNC_FAILURE
RustBuffer uniffi_qyzmet_ffi_fn_func_failure(RustBuffer code, RustBuffer developer, RustBuffer args, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_FUNC_SCREEN_TEXT
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_FUNC_SCREEN_TEXT
RustBuffer uniffi_qyzmet_ffi_fn_func_screen_text(RustBuffer lang, RustBuffer id, RustBuffer args, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_FUNC_SCREEN_TEXTS
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_FUNC_SCREEN_TEXTS
RustBuffer uniffi_qyzmet_ffi_fn_func_screen_texts(RustBuffer lang, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_FUNC_STATE_TEXT
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_FN_FUNC_STATE_TEXT
RustBuffer uniffi_qyzmet_ffi_fn_func_state_text(RustBuffer lang, RustBuffer id, RustBuffer args, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUSTBUFFER_ALLOC
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUSTBUFFER_ALLOC
RustBuffer ffi_qyzmet_ffi_rustbuffer_alloc(uint64_t size, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUSTBUFFER_FROM_BYTES
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUSTBUFFER_FROM_BYTES
RustBuffer ffi_qyzmet_ffi_rustbuffer_from_bytes(ForeignBytes bytes, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUSTBUFFER_FREE
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUSTBUFFER_FREE
void ffi_qyzmet_ffi_rustbuffer_free(RustBuffer buf, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUSTBUFFER_RESERVE
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUSTBUFFER_RESERVE
RustBuffer ffi_qyzmet_ffi_rustbuffer_reserve(RustBuffer buf, uint64_t additional, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_POLL_U8
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_POLL_U8
void ffi_qyzmet_ffi_rust_future_poll_u8(uint64_t handle, UniffiRustFutureContinuationCallback _Nonnull callback, uint64_t callback_data
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_CANCEL_U8
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_CANCEL_U8
void ffi_qyzmet_ffi_rust_future_cancel_u8(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_FREE_U8
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_FREE_U8
void ffi_qyzmet_ffi_rust_future_free_u8(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_COMPLETE_U8
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_COMPLETE_U8
uint8_t ffi_qyzmet_ffi_rust_future_complete_u8(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_POLL_I8
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_POLL_I8
void ffi_qyzmet_ffi_rust_future_poll_i8(uint64_t handle, UniffiRustFutureContinuationCallback _Nonnull callback, uint64_t callback_data
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_CANCEL_I8
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_CANCEL_I8
void ffi_qyzmet_ffi_rust_future_cancel_i8(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_FREE_I8
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_FREE_I8
void ffi_qyzmet_ffi_rust_future_free_i8(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_COMPLETE_I8
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_COMPLETE_I8
int8_t ffi_qyzmet_ffi_rust_future_complete_i8(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_POLL_U16
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_POLL_U16
void ffi_qyzmet_ffi_rust_future_poll_u16(uint64_t handle, UniffiRustFutureContinuationCallback _Nonnull callback, uint64_t callback_data
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_CANCEL_U16
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_CANCEL_U16
void ffi_qyzmet_ffi_rust_future_cancel_u16(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_FREE_U16
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_FREE_U16
void ffi_qyzmet_ffi_rust_future_free_u16(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_COMPLETE_U16
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_COMPLETE_U16
uint16_t ffi_qyzmet_ffi_rust_future_complete_u16(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_POLL_I16
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_POLL_I16
void ffi_qyzmet_ffi_rust_future_poll_i16(uint64_t handle, UniffiRustFutureContinuationCallback _Nonnull callback, uint64_t callback_data
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_CANCEL_I16
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_CANCEL_I16
void ffi_qyzmet_ffi_rust_future_cancel_i16(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_FREE_I16
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_FREE_I16
void ffi_qyzmet_ffi_rust_future_free_i16(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_COMPLETE_I16
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_COMPLETE_I16
int16_t ffi_qyzmet_ffi_rust_future_complete_i16(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_POLL_U32
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_POLL_U32
void ffi_qyzmet_ffi_rust_future_poll_u32(uint64_t handle, UniffiRustFutureContinuationCallback _Nonnull callback, uint64_t callback_data
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_CANCEL_U32
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_CANCEL_U32
void ffi_qyzmet_ffi_rust_future_cancel_u32(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_FREE_U32
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_FREE_U32
void ffi_qyzmet_ffi_rust_future_free_u32(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_COMPLETE_U32
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_COMPLETE_U32
uint32_t ffi_qyzmet_ffi_rust_future_complete_u32(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_POLL_I32
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_POLL_I32
void ffi_qyzmet_ffi_rust_future_poll_i32(uint64_t handle, UniffiRustFutureContinuationCallback _Nonnull callback, uint64_t callback_data
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_CANCEL_I32
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_CANCEL_I32
void ffi_qyzmet_ffi_rust_future_cancel_i32(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_FREE_I32
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_FREE_I32
void ffi_qyzmet_ffi_rust_future_free_i32(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_COMPLETE_I32
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_COMPLETE_I32
int32_t ffi_qyzmet_ffi_rust_future_complete_i32(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_POLL_U64
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_POLL_U64
void ffi_qyzmet_ffi_rust_future_poll_u64(uint64_t handle, UniffiRustFutureContinuationCallback _Nonnull callback, uint64_t callback_data
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_CANCEL_U64
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_CANCEL_U64
void ffi_qyzmet_ffi_rust_future_cancel_u64(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_FREE_U64
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_FREE_U64
void ffi_qyzmet_ffi_rust_future_free_u64(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_COMPLETE_U64
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_COMPLETE_U64
uint64_t ffi_qyzmet_ffi_rust_future_complete_u64(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_POLL_I64
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_POLL_I64
void ffi_qyzmet_ffi_rust_future_poll_i64(uint64_t handle, UniffiRustFutureContinuationCallback _Nonnull callback, uint64_t callback_data
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_CANCEL_I64
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_CANCEL_I64
void ffi_qyzmet_ffi_rust_future_cancel_i64(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_FREE_I64
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_FREE_I64
void ffi_qyzmet_ffi_rust_future_free_i64(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_COMPLETE_I64
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_COMPLETE_I64
int64_t ffi_qyzmet_ffi_rust_future_complete_i64(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_POLL_F32
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_POLL_F32
void ffi_qyzmet_ffi_rust_future_poll_f32(uint64_t handle, UniffiRustFutureContinuationCallback _Nonnull callback, uint64_t callback_data
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_CANCEL_F32
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_CANCEL_F32
void ffi_qyzmet_ffi_rust_future_cancel_f32(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_FREE_F32
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_FREE_F32
void ffi_qyzmet_ffi_rust_future_free_f32(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_COMPLETE_F32
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_COMPLETE_F32
float ffi_qyzmet_ffi_rust_future_complete_f32(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_POLL_F64
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_POLL_F64
void ffi_qyzmet_ffi_rust_future_poll_f64(uint64_t handle, UniffiRustFutureContinuationCallback _Nonnull callback, uint64_t callback_data
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_CANCEL_F64
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_CANCEL_F64
void ffi_qyzmet_ffi_rust_future_cancel_f64(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_FREE_F64
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_FREE_F64
void ffi_qyzmet_ffi_rust_future_free_f64(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_COMPLETE_F64
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_COMPLETE_F64
double ffi_qyzmet_ffi_rust_future_complete_f64(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_POLL_RUST_BUFFER
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_POLL_RUST_BUFFER
void ffi_qyzmet_ffi_rust_future_poll_rust_buffer(uint64_t handle, UniffiRustFutureContinuationCallback _Nonnull callback, uint64_t callback_data
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_CANCEL_RUST_BUFFER
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_CANCEL_RUST_BUFFER
void ffi_qyzmet_ffi_rust_future_cancel_rust_buffer(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_FREE_RUST_BUFFER
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_FREE_RUST_BUFFER
void ffi_qyzmet_ffi_rust_future_free_rust_buffer(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_COMPLETE_RUST_BUFFER
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_COMPLETE_RUST_BUFFER
RustBuffer ffi_qyzmet_ffi_rust_future_complete_rust_buffer(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_POLL_VOID
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_POLL_VOID
void ffi_qyzmet_ffi_rust_future_poll_void(uint64_t handle, UniffiRustFutureContinuationCallback _Nonnull callback, uint64_t callback_data
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_CANCEL_VOID
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_CANCEL_VOID
void ffi_qyzmet_ffi_rust_future_cancel_void(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_FREE_VOID
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_FREE_VOID
void ffi_qyzmet_ffi_rust_future_free_void(uint64_t handle
);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_COMPLETE_VOID
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_RUST_FUTURE_COMPLETE_VOID
void ffi_qyzmet_ffi_rust_future_complete_void(uint64_t handle, RustCallStatus *_Nonnull out_status
);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_FUNC_CORE_VERSION
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_FUNC_CORE_VERSION
uint16_t uniffi_qyzmet_ffi_checksum_func_core_version(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_FUNC_FAILURE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_FUNC_FAILURE
uint16_t uniffi_qyzmet_ffi_checksum_func_failure(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_FUNC_SCREEN_TEXT
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_FUNC_SCREEN_TEXT
uint16_t uniffi_qyzmet_ffi_checksum_func_screen_text(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_FUNC_SCREEN_TEXTS
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_FUNC_SCREEN_TEXTS
uint16_t uniffi_qyzmet_ffi_checksum_func_screen_texts(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_FUNC_STATE_TEXT
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_FUNC_STATE_TEXT
uint16_t uniffi_qyzmet_ffi_checksum_func_state_text(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVECANCEL_CANCEL
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVECANCEL_CANCEL
uint16_t uniffi_qyzmet_ffi_checksum_method_nativecancel_cancel(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVECATALOGUE_BY_CATEGORY
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVECATALOGUE_BY_CATEGORY
uint16_t uniffi_qyzmet_ffi_checksum_method_nativecatalogue_by_category(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVECATALOGUE_CARDS
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVECATALOGUE_CARDS
uint16_t uniffi_qyzmet_ffi_checksum_method_nativecatalogue_cards(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVECATALOGUE_CATEGORIES
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVECATALOGUE_CATEGORIES
uint16_t uniffi_qyzmet_ffi_checksum_method_nativecatalogue_categories(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVECATALOGUE_SEARCH
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVECATALOGUE_SEARCH
uint16_t uniffi_qyzmet_ffi_checksum_method_nativecatalogue_search(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVECATALOGUE_SERVICE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVECATALOGUE_SERVICE
uint16_t uniffi_qyzmet_ffi_checksum_method_nativecatalogue_service(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVECATALOGUE_STATUS
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVECATALOGUE_STATUS
uint16_t uniffi_qyzmet_ffi_checksum_method_nativecatalogue_status(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVECATALOGUE_SYNC
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVECATALOGUE_SYNC
uint16_t uniffi_qyzmet_ffi_checksum_method_nativecatalogue_sync(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVECLIENT_CATALOGUE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVECLIENT_CATALOGUE
uint16_t uniffi_qyzmet_ffi_checksum_method_nativeclient_catalogue(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVECLIENT_DOCUMENTS
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVECLIENT_DOCUMENTS
uint16_t uniffi_qyzmet_ffi_checksum_method_nativeclient_documents(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVECLIENT_ERASE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVECLIENT_ERASE
uint16_t uniffi_qyzmet_ffi_checksum_method_nativeclient_erase(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVECLIENT_FORMS
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVECLIENT_FORMS
uint16_t uniffi_qyzmet_ffi_checksum_method_nativeclient_forms(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVECLIENT_HEALTH
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVECLIENT_HEALTH
uint16_t uniffi_qyzmet_ffi_checksum_method_nativeclient_health(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVECLIENT_IDENTITY
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVECLIENT_IDENTITY
uint16_t uniffi_qyzmet_ffi_checksum_method_nativeclient_identity(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVECLIENT_REQUESTS
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVECLIENT_REQUESTS
uint16_t uniffi_qyzmet_ffi_checksum_method_nativeclient_requests(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVECLIENT_RESUME
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVECLIENT_RESUME
uint16_t uniffi_qyzmet_ffi_checksum_method_nativeclient_resume(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVECLIENT_SESSIONS
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVECLIENT_SESSIONS
uint16_t uniffi_qyzmet_ffi_checksum_method_nativeclient_sessions(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVECLIENT_SHUTDOWN
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVECLIENT_SHUTDOWN
uint16_t uniffi_qyzmet_ffi_checksum_method_nativeclient_shutdown(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVECLIENT_SIGNATURE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVECLIENT_SIGNATURE
uint16_t uniffi_qyzmet_ffi_checksum_method_nativeclient_signature(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVECLIENT_SUSPEND
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVECLIENT_SUSPEND
uint16_t uniffi_qyzmet_ffi_checksum_method_nativeclient_suspend(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEDOCUMENTS_EXPORT
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEDOCUMENTS_EXPORT
uint16_t uniffi_qyzmet_ffi_checksum_method_nativedocuments_export(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEDOCUMENTS_LIST
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEDOCUMENTS_LIST
uint16_t uniffi_qyzmet_ffi_checksum_method_nativedocuments_list(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEDOCUMENTS_OPEN
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEDOCUMENTS_OPEN
uint16_t uniffi_qyzmet_ffi_checksum_method_nativedocuments_open(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEDOCUMENTS_VERIFY
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEDOCUMENTS_VERIFY
uint16_t uniffi_qyzmet_ffi_checksum_method_nativedocuments_verify(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEFORMS_ANSWER
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEFORMS_ANSWER
uint16_t uniffi_qyzmet_ffi_checksum_method_nativeforms_answer(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEFORMS_DISCARD
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEFORMS_DISCARD
uint16_t uniffi_qyzmet_ffi_checksum_method_nativeforms_discard(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEFORMS_DRAFTS
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEFORMS_DRAFTS
uint16_t uniffi_qyzmet_ffi_checksum_method_nativeforms_drafts(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEFORMS_OPEN
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEFORMS_OPEN
uint16_t uniffi_qyzmet_ffi_checksum_method_nativeforms_open(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEFORMS_PASS_STEP
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEFORMS_PASS_STEP
uint16_t uniffi_qyzmet_ffi_checksum_method_nativeforms_pass_step(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEFORMS_START
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEFORMS_START
uint16_t uniffi_qyzmet_ffi_checksum_method_nativeforms_start(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEIDENTITY_CITIZEN
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEIDENTITY_CITIZEN
uint16_t uniffi_qyzmet_ffi_checksum_method_nativeidentity_citizen(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEIDENTITY_CONFIRM_CODE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEIDENTITY_CONFIRM_CODE
uint16_t uniffi_qyzmet_ffi_checksum_method_nativeidentity_confirm_code(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEIDENTITY_LINK_STATE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEIDENTITY_LINK_STATE
uint16_t uniffi_qyzmet_ffi_checksum_method_nativeidentity_link_state(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEIDENTITY_RESEND_CODE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEIDENTITY_RESEND_CODE
uint16_t uniffi_qyzmet_ffi_checksum_method_nativeidentity_resend_code(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEIDENTITY_SIGN_IN
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEIDENTITY_SIGN_IN
uint16_t uniffi_qyzmet_ffi_checksum_method_nativeidentity_sign_in(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEIDENTITY_SIM
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEIDENTITY_SIM
uint16_t uniffi_qyzmet_ffi_checksum_method_nativeidentity_sim(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEIDENTITY_START_LINK
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEIDENTITY_START_LINK
uint16_t uniffi_qyzmet_ffi_checksum_method_nativeidentity_start_link(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVECLOCK_NOW_MS
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVECLOCK_NOW_MS
uint16_t uniffi_qyzmet_ffi_checksum_method_nativeclock_now_ms(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVECONNECTIVITY_LINE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVECONNECTIVITY_LINE
uint16_t uniffi_qyzmet_ffi_checksum_method_nativeconnectivity_line(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEDEVICEKEY_HOME
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEDEVICEKEY_HOME
uint16_t uniffi_qyzmet_ffi_checksum_method_nativedevicekey_home(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEDEVICEKEY_CREATE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEDEVICEKEY_CREATE
uint16_t uniffi_qyzmet_ffi_checksum_method_nativedevicekey_create(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEDEVICEKEY_DELETE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEDEVICEKEY_DELETE
uint16_t uniffi_qyzmet_ffi_checksum_method_nativedevicekey_delete(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEDEVICEKEY_EXISTS
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEDEVICEKEY_EXISTS
uint16_t uniffi_qyzmet_ffi_checksum_method_nativedevicekey_exists(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEDEVICEKEY_BIND
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEDEVICEKEY_BIND
uint16_t uniffi_qyzmet_ffi_checksum_method_nativedevicekey_bind(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEDEVICEKEY_WRAP
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEDEVICEKEY_WRAP
uint16_t uniffi_qyzmet_ffi_checksum_method_nativedevicekey_wrap(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEDEVICEKEY_UNWRAP
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEDEVICEKEY_UNWRAP
uint16_t uniffi_qyzmet_ffi_checksum_method_nativedevicekey_unwrap(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEOBSERVER_CHANGED
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEOBSERVER_CHANGED
uint16_t uniffi_qyzmet_ffi_checksum_method_nativeobserver_changed(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNINGKEYS_AVAILABLE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNINGKEYS_AVAILABLE
uint16_t uniffi_qyzmet_ffi_checksum_method_nativesigningkeys_available(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNINGKEYS_CREATE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNINGKEYS_CREATE
uint16_t uniffi_qyzmet_ffi_checksum_method_nativesigningkeys_create(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNINGKEYS_SIGN
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNINGKEYS_SIGN
uint16_t uniffi_qyzmet_ffi_checksum_method_nativesigningkeys_sign(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNINGKEYS_DELETE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNINGKEYS_DELETE
uint16_t uniffi_qyzmet_ffi_checksum_method_nativesigningkeys_delete(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVECARDCHANNEL_TRANSMIT
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVECARDCHANNEL_TRANSMIT
uint16_t uniffi_qyzmet_ffi_checksum_method_nativecardchannel_transmit(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVECARDCHANNEL_CLOSE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVECARDCHANNEL_CLOSE
uint16_t uniffi_qyzmet_ffi_checksum_method_nativecardchannel_close(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIMCARD_OPEN
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIMCARD_OPEN
uint16_t uniffi_qyzmet_ffi_checksum_method_nativesimcard_open(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIMWATCH_SIMS
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIMWATCH_SIMS
uint16_t uniffi_qyzmet_ffi_checksum_method_nativesimwatch_sims(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIMWATCH_OPERATOR_TOKEN
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIMWATCH_OPERATOR_TOKEN
uint16_t uniffi_qyzmet_ffi_checksum_method_nativesimwatch_operator_token(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEVIDEOPROVIDER_OPEN
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEVIDEOPROVIDER_OPEN
uint16_t uniffi_qyzmet_ffi_checksum_method_nativevideoprovider_open(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEVIDEOPROVIDER_POLL
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEVIDEOPROVIDER_POLL
uint16_t uniffi_qyzmet_ffi_checksum_method_nativevideoprovider_poll(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEVIDEOPROVIDER_CLOSE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEVIDEOPROVIDER_CLOSE
uint16_t uniffi_qyzmet_ffi_checksum_method_nativevideoprovider_close(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEREQUESTS_DELIVER
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEREQUESTS_DELIVER
uint16_t uniffi_qyzmet_ffi_checksum_method_nativerequests_deliver(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEREQUESTS_DELIVER_NOW
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEREQUESTS_DELIVER_NOW
uint16_t uniffi_qyzmet_ffi_checksum_method_nativerequests_deliver_now(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEREQUESTS_EXPORT
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEREQUESTS_EXPORT
uint16_t uniffi_qyzmet_ffi_checksum_method_nativerequests_export(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEREQUESTS_GET
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEREQUESTS_GET
uint16_t uniffi_qyzmet_ffi_checksum_method_nativerequests_get(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEREQUESTS_LIST
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEREQUESTS_LIST
uint16_t uniffi_qyzmet_ffi_checksum_method_nativerequests_list(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEREQUESTS_MEND
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEREQUESTS_MEND
uint16_t uniffi_qyzmet_ffi_checksum_method_nativerequests_mend(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEREQUESTS_OUTBOX
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEREQUESTS_OUTBOX
uint16_t uniffi_qyzmet_ffi_checksum_method_nativerequests_outbox(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEREQUESTS_PREPARE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEREQUESTS_PREPARE
uint16_t uniffi_qyzmet_ffi_checksum_method_nativerequests_prepare(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEREQUESTS_SESSION
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEREQUESTS_SESSION
uint16_t uniffi_qyzmet_ffi_checksum_method_nativerequests_session(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEREQUESTS_SIGN
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEREQUESTS_SIGN
uint16_t uniffi_qyzmet_ffi_checksum_method_nativerequests_sign(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEREQUESTS_SIGNED_TEXT
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEREQUESTS_SIGNED_TEXT
uint16_t uniffi_qyzmet_ffi_checksum_method_nativerequests_signed_text(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_CREATE_KEY
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_CREATE_KEY
uint16_t uniffi_qyzmet_ffi_checksum_method_nativesignature_create_key(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_DESTROY_KEY
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_DESTROY_KEY
uint16_t uniffi_qyzmet_ffi_checksum_method_nativesignature_destroy_key(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_REQUEST_CERTIFICATE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_REQUEST_CERTIFICATE
uint16_t uniffi_qyzmet_ffi_checksum_method_nativesignature_request_certificate(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_SIGN_CONTENT
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_SIGN_CONTENT
uint16_t uniffi_qyzmet_ffi_checksum_method_nativesignature_sign_content(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_STATE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_STATE
uint16_t uniffi_qyzmet_ffi_checksum_method_nativesignature_state(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_VERIFY
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_VERIFY
uint16_t uniffi_qyzmet_ffi_checksum_method_nativesignature_verify(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_AUTHENTICATION_STATE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_AUTHENTICATION_STATE
uint16_t uniffi_qyzmet_ffi_checksum_method_nativesignature_authentication_state(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_CHANGE_AUTHENTICATION_PIN
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_CHANGE_AUTHENTICATION_PIN
uint16_t uniffi_qyzmet_ffi_checksum_method_nativesignature_change_authentication_pin(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_CREATE_AUTHENTICATION_KEY
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_CREATE_AUTHENTICATION_KEY
uint16_t uniffi_qyzmet_ffi_checksum_method_nativesignature_create_authentication_key(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_DESTROY_AUTHENTICATION_KEY
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_DESTROY_AUTHENTICATION_KEY
uint16_t uniffi_qyzmet_ffi_checksum_method_nativesignature_destroy_authentication_key(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_CARD_KEY
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_CARD_KEY
uint16_t uniffi_qyzmet_ffi_checksum_method_nativesignature_card_key(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_CARDS
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_CARDS
uint16_t uniffi_qyzmet_ffi_checksum_method_nativesignature_cards(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_CERTIFY_CARD_KEY
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_CERTIFY_CARD_KEY
uint16_t uniffi_qyzmet_ffi_checksum_method_nativesignature_certify_card_key(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_CHANGE_CARD_PIN
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_CHANGE_CARD_PIN
uint16_t uniffi_qyzmet_ffi_checksum_method_nativesignature_change_card_pin(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_PREPARE_CARD_KEY
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_PREPARE_CARD_KEY
uint16_t uniffi_qyzmet_ffi_checksum_method_nativesignature_prepare_card_key(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_UNBLOCK_CARD_PIN
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_UNBLOCK_CARD_PIN
uint16_t uniffi_qyzmet_ffi_checksum_method_nativesignature_unblock_card_pin(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_UNBLOCK_NEW_CARD
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_UNBLOCK_NEW_CARD
uint16_t uniffi_qyzmet_ffi_checksum_method_nativesignature_unblock_new_card(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_EXAMINE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_EXAMINE
uint16_t uniffi_qyzmet_ffi_checksum_method_nativesignature_examine(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_EXAMINE_FILE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_EXAMINE_FILE
uint16_t uniffi_qyzmet_ffi_checksum_method_nativesignature_examine_file(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_EXAMINE_ONLINE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_EXAMINE_ONLINE
uint16_t uniffi_qyzmet_ffi_checksum_method_nativesignature_examine_online(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_SIGN_CONTAINER
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_SIGN_CONTAINER
uint16_t uniffi_qyzmet_ffi_checksum_method_nativesignature_sign_container(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_LEVEL
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_LEVEL
uint16_t uniffi_qyzmet_ffi_checksum_method_nativesignature_level(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_LEVELS
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_LEVELS
uint16_t uniffi_qyzmet_ffi_checksum_method_nativesignature_levels(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_CHECK_CERTIFICATE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_CHECK_CERTIFICATE
uint16_t uniffi_qyzmet_ffi_checksum_method_nativesignature_check_certificate(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_IDENTIFICATION
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_IDENTIFICATION
uint16_t uniffi_qyzmet_ffi_checksum_method_nativesignature_identification(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_RENEW_CERTIFICATE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_RENEW_CERTIFICATE
uint16_t uniffi_qyzmet_ffi_checksum_method_nativesignature_renew_certificate(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_REVOCATION_REASONS
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_REVOCATION_REASONS
uint16_t uniffi_qyzmet_ffi_checksum_method_nativesignature_revocation_reasons(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_REVOKE_CERTIFICATE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_REVOKE_CERTIFICATE
uint16_t uniffi_qyzmet_ffi_checksum_method_nativesignature_revoke_certificate(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_AUDIT
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_AUDIT
uint16_t uniffi_qyzmet_ffi_checksum_method_nativesignature_audit(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_CHANGE_PIN
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_CHANGE_PIN
uint16_t uniffi_qyzmet_ffi_checksum_method_nativesignature_change_pin(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_CREATE_KEY_WITH_PUK
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_CREATE_KEY_WITH_PUK
uint16_t uniffi_qyzmet_ffi_checksum_method_nativesignature_create_key_with_puk(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_MAKE_PUK
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_MAKE_PUK
uint16_t uniffi_qyzmet_ffi_checksum_method_nativesignature_make_puk(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_PUK_TRIES_LEFT
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_PUK_TRIES_LEFT
uint16_t uniffi_qyzmet_ffi_checksum_method_nativesignature_puk_tries_left(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_UNLOCK
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESIGNATURE_UNLOCK
uint16_t uniffi_qyzmet_ffi_checksum_method_nativesignature_unlock(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEIDENTIFICATION_ADVANCE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEIDENTIFICATION_ADVANCE
uint16_t uniffi_qyzmet_ffi_checksum_method_nativeidentification_advance(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEIDENTIFICATION_AGREE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEIDENTIFICATION_AGREE
uint16_t uniffi_qyzmet_ffi_checksum_method_nativeidentification_agree(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEIDENTIFICATION_BEGIN
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEIDENTIFICATION_BEGIN
uint16_t uniffi_qyzmet_ffi_checksum_method_nativeidentification_begin(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEIDENTIFICATION_BREAK_OFF
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEIDENTIFICATION_BREAK_OFF
uint16_t uniffi_qyzmet_ffi_checksum_method_nativeidentification_break_off(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEIDENTIFICATION_RETRY
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEIDENTIFICATION_RETRY
uint16_t uniffi_qyzmet_ffi_checksum_method_nativeidentification_retry(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEIDENTIFICATION_STATE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVEIDENTIFICATION_STATE
uint16_t uniffi_qyzmet_ffi_checksum_method_nativeidentification_state(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESESSIONS_BEGIN_FILE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESESSIONS_BEGIN_FILE
uint16_t uniffi_qyzmet_ffi_checksum_method_nativesessions_begin_file(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESESSIONS_CANCEL
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESESSIONS_CANCEL
uint16_t uniffi_qyzmet_ffi_checksum_method_nativesessions_cancel(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESESSIONS_DELIVER
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESESSIONS_DELIVER
uint16_t uniffi_qyzmet_ffi_checksum_method_nativesessions_deliver(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESESSIONS_GET
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESESSIONS_GET
uint16_t uniffi_qyzmet_ffi_checksum_method_nativesessions_get(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESESSIONS_LIST
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESESSIONS_LIST
uint16_t uniffi_qyzmet_ffi_checksum_method_nativesessions_list(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESESSIONS_OPEN_LINK
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESESSIONS_OPEN_LINK
uint16_t uniffi_qyzmet_ffi_checksum_method_nativesessions_open_link(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESESSIONS_SIGN_FILE
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESESSIONS_SIGN_FILE
uint16_t uniffi_qyzmet_ffi_checksum_method_nativesessions_sign_file(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESESSIONS_SIGN_LINK
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_METHOD_NATIVESESSIONS_SIGN_LINK
uint16_t uniffi_qyzmet_ffi_checksum_method_nativesessions_sign_link(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_CONSTRUCTOR_NATIVECANCEL_NEW
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_CONSTRUCTOR_NATIVECANCEL_NEW
uint16_t uniffi_qyzmet_ffi_checksum_constructor_nativecancel_new(void

);
#endif
#ifndef UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_CONSTRUCTOR_NATIVECLIENT_NEW
#define UNIFFI_FFIDEF_UNIFFI_QYZMET_FFI_CHECKSUM_CONSTRUCTOR_NATIVECLIENT_NEW
uint16_t uniffi_qyzmet_ffi_checksum_constructor_nativeclient_new(void

);
#endif
#ifndef UNIFFI_FFIDEF_FFI_QYZMET_FFI_UNIFFI_CONTRACT_VERSION
#define UNIFFI_FFIDEF_FFI_QYZMET_FFI_UNIFFI_CONTRACT_VERSION
uint32_t ffi_qyzmet_ffi_uniffi_contract_version(void

);
#endif
