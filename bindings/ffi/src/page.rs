//! Lists come in pages.

pub use qyzmet_core::Page;

/// Which part of a list is asked for.
#[uniffi::remote(Record)]
pub struct Page {
    /// How many are left out at the beginning.
    #[uniffi(default = 0)]
    pub offset: u32,
    /// How many at most; 1 to 100, anything else is brought within.
    #[uniffi(default = 30)]
    pub limit: u32,
}
