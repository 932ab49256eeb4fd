//! What the measuring programs share: samples, a linked home, the floors and the peers. See `../README.md`.

pub mod chip;
pub mod fresh;
pub mod home;
pub mod key;
pub mod page;
pub mod raw;
pub mod request;
pub mod samples;
pub mod sandbox;
pub mod strace;
pub mod table;

/// Anything may fail here, and then the run ends and says what it was.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;
