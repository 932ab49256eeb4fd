//! See `qyzmet_fuzz::targets::pkcs10`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| qyzmet_fuzz::targets::pkcs10(data));
