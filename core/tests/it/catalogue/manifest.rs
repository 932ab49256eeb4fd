//! Who may publish: two of three, and never an older one.

use base64::{Engine, engine::general_purpose::STANDARD};
use proptest::prelude::*;
use qyzmet_core::{
    Code,
    catalogue::{
        EMBEDDED_MANIFEST, Trust,
        manifest::{PinnedKeys, is_stale, sign, verify},
        wire::Manifest,
    },
};
use serde_json::Value;

use super::fixture::{keys, manifest, pinned};

fn good() -> Manifest {
    manifest(5, b"snapshot", 100)
}

fn code(envelope: &[u8], previous: Option<u64>) -> Option<Code> {
    verify(envelope, &pinned(), previous).err().map(|e| e.code())
}

#[test]
fn two_of_three_are_enough() {
    let all = keys(3);
    assert_eq!(verify(&sign(&good(), &all).unwrap(), &pinned(), None).unwrap(), good());
    let two = sign(&good(), &all[1..]).unwrap();
    assert_eq!(verify(&two, &pinned(), Some(5)).unwrap(), good());
}

#[test]
fn one_short_is_not_enough() {
    let one = sign(&good(), &keys(1)).unwrap();
    assert_eq!(code(&one, None), Some(Code::CatalogueUntrusted));
    assert_eq!(code(&sign(&good(), &[]).unwrap(), None), Some(Code::CatalogueUntrusted));
}

#[test]
fn the_same_key_twice_is_one() {
    let twice = [keys(1), keys(1)].concat_keys();
    let envelope = sign(&good(), &twice).unwrap();
    assert_eq!(code(&envelope, None), Some(Code::CatalogueUntrusted));
    // Nor does it help to pin a key twice.
    let mut doubled = pinned();
    doubled.keys = vec![doubled.keys[0]; 2];
    let refused = verify(&envelope, &doubled, None).unwrap_err();
    assert_eq!(refused.code(), Code::CatalogueUntrusted);
}

/// Joins two lists of keys, which can't be cloned.
trait ConcatKeys<T> {
    fn concat_keys(self) -> Vec<T>;
}

impl<T> ConcatKeys<T> for [Vec<T>; 2] {
    fn concat_keys(self) -> Vec<T> {
        self.into_iter().flatten().collect()
    }
}

#[test]
fn foreign_keys_count_for_nothing() {
    // Keys 3, 4 and 5: one of ours and two of a stranger.
    let mut foreign = keys(5);
    foreign.drain(..2);
    let envelope = sign(&good(), &foreign).unwrap();
    assert_eq!(code(&envelope, None), Some(Code::CatalogueUntrusted));
    // A stranger who borrows our key's name.
    let mut json: Value = serde_json::from_slice(&envelope).unwrap();
    let ours: Value = serde_json::from_slice(&sign(&good(), &keys(2)).unwrap()).unwrap();
    for i in 0..2 {
        json["signatures"][i + 1]["keyid"] = ours["signatures"][i]["keyid"].clone();
    }
    assert_eq!(code(json.to_string().as_bytes(), None), Some(Code::CatalogueUntrusted));
}

#[test]
fn no_threshold_trusts_nothing() {
    let nobody = PinnedKeys { keys: pinned().keys, threshold: 0 };
    let error = verify(&sign(&good(), &keys(3)).unwrap(), &nobody, None).unwrap_err();
    assert_eq!(error.code(), Code::CatalogueUntrusted);
}

#[test]
fn an_older_one_is_refused_and_the_same_is_not() {
    let envelope = sign(&good(), &keys(3)).unwrap();
    assert_eq!(code(&envelope, Some(6)), Some(Code::CatalogueRollback));
    assert_eq!(code(&envelope, Some(5)), None);
    assert_eq!(code(&envelope, Some(4)), None);
}

#[test]
fn a_changed_payload_or_type_is_not_what_was_signed() {
    let mut json: Value = serde_json::from_slice(&sign(&good(), &keys(3)).unwrap()).unwrap();
    let payload = serde_json::to_vec(&manifest(6, b"snapshot", 100)).unwrap();
    json["payload"] = STANDARD.encode(payload).into();
    assert_eq!(code(json.to_string().as_bytes(), None), Some(Code::CatalogueUntrusted));
    let mut json: Value = serde_json::from_slice(&sign(&good(), &keys(3)).unwrap()).unwrap();
    json["payloadType"] = "application/json".into();
    assert_eq!(code(json.to_string().as_bytes(), None), Some(Code::CatalogueDamaged));
}

#[test]
fn limits_hold_even_for_what_is_signed() {
    type Change = fn(&mut Manifest);
    let changes: [(&str, Change); 9] = [
        ("spec", |m| m.spec = "qyzmet-manifest/2".into()),
        ("path that climbs", |m| m.snapshot.path = "../snap-5.zst".into()),
        ("path of another version", |m| m.snapshot.path = "snap-4.zst".into()),
        ("size", |m| m.snapshot.size = (16 << 20) + 1),
        ("no size", |m| m.snapshot.size = 0),
        ("unpacked size", |m| m.snapshot.unpacked_size = (64 << 20) + 1),
        ("hash", |m| m.snapshot.sha256 = "AB".repeat(32)),
        ("times", |m| m.expires_at = m.issued_at),
        ("authorities", |m| m.authorities = vec![String::new(); 17]),
    ];
    for (what, change) in changes {
        let mut changed = good();
        change(&mut changed);
        let envelope = sign(&changed, &keys(3)).unwrap();
        assert_eq!(code(&envelope, None), Some(Code::CatalogueDamaged), "{what}");
    }
    let padded = [sign(&good(), &keys(3)).unwrap(), vec![b' '; 256 * 1024]].concat();
    assert_eq!(code(&padded, None), Some(Code::CatalogueDamaged));
}

#[test]
fn an_expired_one_is_stale_and_still_good() {
    let envelope = sign(&good(), &keys(3)).unwrap();
    let manifest = verify(&envelope, &pinned(), None).unwrap();
    assert!(!is_stale(&manifest, 1_999));
    assert!(is_stale(&manifest, 2_000));
}

#[test]
fn the_sandbox_trusts_the_embedded_one_and_no_real_one() {
    Trust::sandbox().verify(EMBEDDED_MANIFEST, None).unwrap();
    let trust = Trust { publisher: pinned(), sandbox: false };
    let envelope = sign(&good(), &keys(3)).unwrap();
    assert_eq!(trust.verify(&envelope, None).unwrap_err().code(), Code::CatalogueDamaged);
}

proptest! {
    #[test]
    fn a_changed_byte_never_gives_another_manifest(at in any::<prop::sample::Index>(), byte: u8) {
        let mut envelope = sign(&good(), &keys(2)).unwrap();
        let at = at.index(envelope.len());
        envelope[at] = byte;
        if let Ok(manifest) = verify(&envelope, &pinned(), None) {
            prop_assert_eq!(manifest, good());
        }
    }
}
