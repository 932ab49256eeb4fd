#![allow(clippy::unwrap_used, clippy::expect_used)]
//! Evidence that was made for the purpose, published samples of real phones, and bytes that are none.

mod android;
mod apple;
mod hostile;
mod samples;
mod settings;
mod sim;

use super::*;
use p256::{ecdsa::SigningKey, pkcs8::EncodePublicKey};
use qyzmet_core::ports::KeyEvidence;

/// 22 November 2026.
const NOW: i64 = 1_795_305_600;
const CHALLENGE: [u8; 32] = [5; 32];

fn key() -> SigningKey {
    maker::key(b"a citizen's key")
}

fn spki(key: &SigningKey) -> Vec<u8> {
    key.verifying_key().to_public_key_der().unwrap().into_vec()
}

/// Judges evidence of [`key`] over [`CHALLENGE`], now, by the sandbox's settings.
fn judged(statement: &KeyEvidence) -> Result<(), Reason> {
    judged_with(statement, &Settings::sandbox(), NOW, &StatusList::default())
}

fn judged_with(
    statement: &KeyEvidence,
    settings: &Settings,
    now: i64,
    revoked: &StatusList,
) -> Result<(), Reason> {
    judge(statement, &Asked { challenge: &CHALLENGE, spki: &spki(&key()), now, revoked, settings })
}

/// A list that names these.
fn list(serials: &[&str]) -> StatusList {
    let entries: serde_json::Map<String, serde_json::Value> = serials
        .iter()
        .map(|serial| {
            ((*serial).to_owned(), serde_json::json!({ "status": "REVOKED", "reason": "KEY_COMPROMISE" }))
        })
        .collect();
    StatusList::read(serde_json::json!({ "entries": entries }).to_string().as_bytes()).unwrap()
}

#[test]
fn every_reason_has_its_own_name_and_the_false_ones_are_refused() {
    let mut names: Vec<_> = Reason::ALL.iter().map(|reason| reason.id()).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), Reason::ALL.len());
    assert_eq!(Reason::ALL.iter().filter(|reason| reason.is_false()).count(), Reason::FALSE.len());
}
