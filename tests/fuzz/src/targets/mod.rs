//! What is fuzzed: each a function of the fuzzer's bytes that panics where something is wrong. Nothing here may be
//! believed, so each also says what must never come of such bytes.

mod card;
mod evidence;
mod formats;
mod invitation;
mod papers;

pub(crate) use card::{DIGEST, answer};
pub use card::{card, profile, tlv};
pub use evidence::{attestation, est, is_believed};
pub use formats::{cms, container, signature};
pub use invitation::link;
pub use papers::{certificate, ocsp, pkcs10, tsp};

/// A target by name.
pub type Target = (&'static str, fn(&[u8]));

/// All of them.
pub const ALL: [Target; 13] = [
    ("attestation", attestation),
    ("card", card),
    ("certificate", certificate),
    ("cms", cms),
    ("container", container),
    ("est", est),
    ("link", link),
    ("ocsp", ocsp),
    ("pkcs10", pkcs10),
    ("profile", profile),
    ("signature", signature),
    ("tlv", tlv),
    ("tsp", tsp),
];

/// The first byte chooses what the rest is taken for.
fn choice(data: &[u8]) -> Option<(u8, &[u8])> {
    data.split_first().map(|(first, rest)| (*first, rest))
}
