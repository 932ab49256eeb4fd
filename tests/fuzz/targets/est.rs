//! See `qyzmet_fuzz::targets::est`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| qyzmet_fuzz::targets::est(data));
