//! The manifest: a DSSE envelope with Ed25519 signatures of the publisher's keys.
//!
//! A manifest is trusted when at least `threshold` *different* pinned keys signed its bytes. There is no
//! switch that turns this off. The payload is not even parsed before.

use base64::{Engine, engine::general_purpose::STANDARD};
use ring::signature::{ED25519, Ed25519KeyPair, KeyPair, UnparsedPublicKey};

use super::{
    damaged,
    hash::{hex, sha256},
    source::MAX_SOURCE_BYTES,
    wire::{Envelope, EnvelopeSignature, FileRef, MANIFEST_TYPE, Manifest, RelyingParty},
};
use crate::{Code, Error, Result, signature::session::text::ShownText};

/// Value of [`Manifest::spec`].
pub const SPEC: &str = "qyzmet-manifest/1";
/// Bytes of an envelope at most.
pub const MAX_ENVELOPE_BYTES: usize = 256 * 1024;
/// Bytes of a snapshot as it travels, at most: 16 MiB.
pub const MAX_SNAPSHOT_BYTES: u64 = 16 << 20;
/// Signatures of an envelope at most.
const MAX_SIGNATURES: usize = 16;
/// Authorities of a manifest at most, and characters of each.
const MAX_AUTHORITIES: usize = 16;
const MAX_AUTHORITY: usize = 16 * 1024;
/// Relying parties of a manifest at most, and characters of a name.
const MAX_PARTIES: usize = 500;
const MAX_PARTY_NAME: usize = 120;

/// The keys that may sign a manifest, and how many of them must.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PinnedKeys {
    /// Ed25519 public keys.
    pub keys: Vec<[u8; 32]>,
    /// How many different ones must have signed; 0 trusts nothing.
    pub threshold: usize,
}

/// A publisher's signing key. `Debug` does not show it.
pub struct PublisherKey(Ed25519KeyPair);

impl std::fmt::Debug for PublisherKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PublisherKey")
    }
}

impl PublisherKey {
    /// The key of this seed (the private key of RFC 8032).
    pub fn from_seed(seed: &[u8; 32]) -> Result<Self> {
        Ed25519KeyPair::from_seed_unchecked(seed)
            .map(Self)
            .map_err(|_| Error::new(Code::Defect, "Ed25519 seed"))
    }

    /// The public key, to be pinned.
    pub fn public(&self) -> [u8; 32] {
        let mut out = [0; 32];
        out.copy_from_slice(self.0.public_key().as_ref());
        out
    }
}

/// `keyid` of a public key: a hint that finds the key, never a reason to trust it.
pub fn key_id(public: &[u8; 32]) -> String {
    hex(&sha256(public)[..8])
}

/// Signs a manifest with all of these keys: the bytes of the envelope, for a publisher. Ed25519 is
/// deterministic, so the same manifest and keys give the same bytes.
pub fn sign(manifest: &Manifest, keys: &[PublisherKey]) -> Result<Vec<u8>> {
    let defect = |e: serde_json::Error| Error::new(Code::Defect, "manifest to JSON").caused_by(e);
    let payload = serde_json_canonicalizer::to_vec(manifest).map_err(defect)?;
    let signed = pre_authentication(MANIFEST_TYPE, &payload);
    let envelope = Envelope {
        payload_type: MANIFEST_TYPE.to_owned(),
        payload: STANDARD.encode(&payload),
        signatures: keys
            .iter()
            .map(|key| EnvelopeSignature {
                keyid: key_id(&key.public()),
                sig: STANDARD.encode(key.0.sign(&signed)),
            })
            .collect(),
    };
    let mut bytes = serde_json::to_vec_pretty(&envelope).map_err(defect)?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// Opens an envelope. `previous` is the version of the manifest that is trusted now.
///
/// `CatalogueUntrusted` when too few different pinned keys signed it, `CatalogueRollback` when it is older
/// than `previous`, `CatalogueDamaged` when it is no manifest or breaks a limit. A manifest whose time is
/// over is still good ([`is_stale`]): the catalogue stays readable. Pure, no I/O.
pub fn verify(envelope: &[u8], pinned: &PinnedKeys, previous: Option<u64>) -> Result<Manifest> {
    if envelope.len() > MAX_ENVELOPE_BYTES {
        return Err(damaged("envelope over 256 KiB"));
    }
    let envelope: Envelope =
        serde_json::from_slice(envelope).map_err(|e| damaged("envelope does not parse").caused_by(e))?;
    if envelope.payload_type != MANIFEST_TYPE || envelope.signatures.len() > MAX_SIGNATURES {
        return Err(damaged("envelope of something else"));
    }
    let payload =
        STANDARD.decode(&envelope.payload).map_err(|e| damaged("payload is not base64").caused_by(e))?;
    let signers = signers(&envelope, &payload, pinned);
    if pinned.threshold == 0 || signers < pinned.threshold {
        return Err(Error::new(
            Code::CatalogueUntrusted,
            format!("{signers} of {} signatures", pinned.threshold),
        ));
    }
    let manifest: Manifest =
        serde_json::from_slice(&payload).map_err(|e| damaged("manifest does not parse").caused_by(e))?;
    check(&manifest)?;
    match previous {
        Some(previous) if manifest.version < previous => {
            Err(Error::new(Code::CatalogueRollback, format!("version {} after {previous}", manifest.version)))
        }
        _ => Ok(manifest),
    }
}

/// Whether the manifest's time is over: the catalogue is shown as stale, and still shown.
pub fn is_stale(manifest: &Manifest, now_unix_seconds: i64) -> bool {
    now_unix_seconds >= manifest.expires_at
}

/// How many different pinned keys signed the payload.
fn signers(envelope: &Envelope, payload: &[u8], pinned: &PinnedKeys) -> usize {
    let signed = pre_authentication(&envelope.payload_type, payload);
    let mut distinct: Vec<&[u8; 32]> = pinned.keys.iter().collect();
    distinct.sort_unstable();
    distinct.dedup();
    distinct
        .into_iter()
        .filter(|key| {
            let id = key_id(key);
            let mut own = envelope.signatures.iter().filter(|s| s.keyid == id);
            own.any(|s| {
                STANDARD.decode(&s.sig).is_ok_and(|sig| {
                    let key = UnparsedPublicKey::new(&ED25519, key.as_slice());
                    key.verify(&signed, &sig).is_ok()
                })
            })
        })
        .count()
}

/// DSSE's pre-authentication encoding: what is signed.
fn pre_authentication(payload_type: &str, payload: &[u8]) -> Vec<u8> {
    let head = format!("DSSEv1 {} {payload_type} {} ", payload_type.len(), payload.len());
    [head.as_bytes(), payload].concat()
}

/// Limits of a manifest, even of a signed one.
fn check(manifest: &Manifest) -> Result<()> {
    let FileRef { path, size, sha256, unpacked_size } = &manifest.snapshot;
    let hash = sha256.len() == 64 && sha256.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
    let rules = [
        (manifest.spec == SPEC, "manifest of another spec"),
        (manifest.issued_at < manifest.expires_at, "manifest's times"),
        (*path == snapshot_path(manifest.catalogue_version), "snapshot's path"),
        (hash, "snapshot's hash"),
        ((1..=MAX_SNAPSHOT_BYTES).contains(size), "snapshot's size"),
        ((1..=MAX_SOURCE_BYTES as u64).contains(unpacked_size), "snapshot's unpacked size"),
        (
            manifest.authorities.len() <= MAX_AUTHORITIES
                && manifest.authorities.iter().all(|a| a.len() <= MAX_AUTHORITY),
            "authorities",
        ),
        (
            manifest.relying_parties.len() <= MAX_PARTIES && manifest.relying_parties.iter().all(is_party),
            "relying parties",
        ),
    ];
    match rules.into_iter().find(|(holds, _)| !holds) {
        Some((_, what)) => Err(damaged(what)),
        None => Ok(()),
    }
}

/// Whether a relying party has a host and names that can be shown as they are.
fn is_party(party: &RelyingParty) -> bool {
    let host = party.host.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'.' | b'-'));
    let name = |lang| {
        let name = party.name.get(lang);
        (1..=MAX_PARTY_NAME).contains(&name.chars().count()) && ShownText::new(name).is_ok()
    };
    host && (1..=253).contains(&party.host.len()) && crate::Lang::ALL.into_iter().all(name)
}

/// Path of the snapshot of a catalogue version, below `/catalogue/`.
pub fn snapshot_path(catalogue_version: u64) -> String {
    format!("snap-{catalogue_version}.zst")
}
