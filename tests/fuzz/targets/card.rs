//! See `qyzmet_fuzz::targets::card`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| qyzmet_fuzz::targets::card(data));
