//! The reading file: one immutable image of a catalogue, made for being read where it lies.
//!
//! ```text
//! magic 8 | format u32 | sections u32 | catalogue version u64 | file length u64
//! section table: kind u32, offset u32, length u32 ... one entry for each kind, in the order of the kinds
//! sections, without gaps, in that order
//! SHA-256 of all bytes before it, 32
//! ```
//! Numbers are little-endian and unaligned, so an image can lie anywhere: in the binary, in a mapped file.
//!
//! The first screen needs the info section, one language's cards and the beginning of the heap; the
//! strings of its cards lie there one after another in rank order. Details are JSON, decoded when opened.
//! The search vocabulary is one sorted table of words for all languages.
//!
//! **What is checked when.** Opening checks the header and that the sections tile the file; that costs
//! microseconds and no look at the content. Every offset is checked when it is followed. The hash of the
//! whole is checked once, when a file is installed ([`super::install`]), not at each open; after that a
//! broken disk can show a wrong letter or give `CatalogueDamaged`, never a panic and never a read outside.
//!
//! Why a table of words and not an `fst`: that crate's reader trusts its bytes and panics on damaged ones,
//! while here each word is fetched through a check. It costs bytes (a word is not shared with its
//! neighbours) and gains a faster scan for slips of letters.

mod build;
mod bytes;
pub(super) mod index;
mod indexer;
mod layout;
mod map;
mod reader;

pub use build::build;
pub use layout::{FORMAT, MAGIC, MAX_FILE_BYTES};
pub use reader::Reader;
