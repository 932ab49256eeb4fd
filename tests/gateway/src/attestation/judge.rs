//! What is asked of evidence, and who judges which. This file, and those that it leads to, need nothing of the gateway:
//! `tests/fuzz` has them without it.

use qyzmet_core::ports::KeyEvidence;

use super::{Reason, Settings, StatusList, android, apple, chain::Link};

/// What evidence is asked for, and judged by.
pub(super) struct Asked<'a> {
    /// Ours.
    pub(super) challenge: &'a [u8; 32],
    /// The key that is to be certified: SubjectPublicKeyInfo in DER.
    pub(super) spki: &'a [u8],
    /// Unix seconds.
    pub(super) now: i64,
    pub(super) revoked: &'a StatusList,
    pub(super) settings: &'a Settings,
}

/// Numbers of the certificates that stand behind what is said of a key. Pure.
pub(super) fn serials(statement: &KeyEvidence) -> Vec<String> {
    let chain = match statement {
        KeyEvidence::AndroidChain(chain) => chain.clone(),
        KeyEvidence::AppAttest(object) => apple::certificates(object),
        KeyEvidence::None => Vec::new(),
    };
    chain.iter().filter_map(|der| Link::read(der).ok()).map(|link| link.serial()).collect()
}

/// Judges what is said of a key. Pure.
pub(super) fn judge(statement: &KeyEvidence, asked: &Asked<'_>) -> Result<(), Reason> {
    match statement {
        KeyEvidence::AndroidChain(chain) => android::judge(chain, asked),
        KeyEvidence::AppAttest(object) => apple::judge(object, asked),
        KeyEvidence::None => Err(Reason::Malformed),
    }
}
