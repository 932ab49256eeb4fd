//! What a publisher gives out: snapshot, signed manifest, and the files that go into the core's binary.

use base64::{Engine, engine::general_purpose::STANDARD};
use qyzmet_core::{
    Code, Error, Result,
    catalogue::{
        build,
        manifest::{self, PublisherKey, snapshot_path},
        source::Source,
        wire::{FileRef, Manifest, RelyingParty},
    },
};
use sha2::{Digest, Sha256};

/// Strength of the snapshot's compression; made seldom, carried often. Its window fits the client's limit.
const ZSTD_LEVEL: i32 = 19;
/// How long a manifest is fresh, in seconds: 90 days.
const FRESH: i64 = 90 * 24 * 3600;

/// The snapshot that the core's binary was made with.
static EMBEDDED_SNAPSHOT: &[u8] = include_bytes!("../../../../core/catalogue/embedded/snapshot.zst");

/// A published catalogue, ready to be served.
#[derive(Debug, Clone)]
pub struct Published {
    /// What was signed.
    pub manifest: Manifest,
    /// The signed envelope: the body of `GET /catalogue/manifest.json`.
    pub envelope: Vec<u8>,
    /// The snapshot: the body of `GET /catalogue/{manifest.snapshot.path}`.
    pub snapshot: Vec<u8>,
}

/// Signs and packs a source as a sandbox's publisher. Pure.
///
/// `authorities` are certificates (DER) that sign receipts, documents and citizens' keys. `version` is the
/// manifest's; a client refuses one below what it has seen, and it has seen the embedded one's. `now` is
/// in Unix seconds.
pub fn publish(
    source: &Source,
    authorities: &[Vec<u8>],
    version: u64,
    now: i64,
    keys: &[PublisherKey],
) -> Result<Published> {
    let canonical = source.canonical_bytes()?;
    let packed = zstd::bulk::compress(&canonical, ZSTD_LEVEL)
        .map_err(|e| Error::new(Code::Defect, "compressing the snapshot").caused_by(e))?;
    let snapshot = FileRef {
        path: snapshot_path(source.version),
        size: packed.len() as u64,
        sha256: hex(&Sha256::digest(&packed)),
        unpacked_size: canonical.len() as u64,
    };
    let content = (source.version, snapshot, packed);
    sign(content, authorities, Vec::new(), version, now, keys)
}

/// As [`publish`], of the source in the core's binary, whose snapshot is packed already, with those who may ask
/// citizens for signatures.
pub fn publish_embedded(
    authorities: &[Vec<u8>],
    relying_parties: Vec<RelyingParty>,
    version: u64,
    now: i64,
    keys: &[PublisherKey],
) -> Result<Published> {
    let embedded = qyzmet_core::catalogue::embedded_manifest()?;
    let content = (embedded.catalogue_version, embedded.snapshot, EMBEDDED_SNAPSHOT.to_vec());
    let version = version.max(embedded.version);
    sign(content, authorities, relying_parties, version, now, keys)
}

fn sign(
    (catalogue_version, reference, snapshot): (u64, FileRef, Vec<u8>),
    authorities: &[Vec<u8>],
    relying_parties: Vec<RelyingParty>,
    version: u64,
    now: i64,
    keys: &[PublisherKey],
) -> Result<Published> {
    let manifest = Manifest {
        spec: manifest::SPEC.to_owned(),
        version,
        sandbox: true,
        issued_at: now,
        expires_at: now.saturating_add(FRESH),
        catalogue_version,
        snapshot: reference,
        authorities: authorities.iter().map(|a| STANDARD.encode(a)).collect(),
        relying_parties,
    };
    let envelope = manifest::sign(&manifest, keys)?;
    Ok(Published { manifest, envelope, snapshot })
}

/// The source that the core's binary was made with. Decompresses about a quarter of a megabyte.
pub fn embedded_source() -> Result<Source> {
    let manifest = qyzmet_core::catalogue::embedded_manifest()?;
    qyzmet_core::catalogue::install::unpack(EMBEDDED_SNAPSHOT, &manifest.snapshot)
}

/// The files of `core/catalogue/embedded`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Artefacts {
    /// `manifest.json`.
    pub manifest: Vec<u8>,
    /// `snapshot.zst`.
    pub snapshot: Vec<u8>,
    /// `catalogue.qzc`.
    pub image: Vec<u8>,
}

impl Artefacts {
    /// File names and contents.
    pub fn files(&self) -> [(&'static str, &[u8]); 3] {
        [("manifest.json", &self.manifest), ("snapshot.zst", &self.snapshot), ("catalogue.qzc", &self.image)]
    }
}

/// What goes into the core's binary: the source, published at `issued_at`, manifest and content of the
/// same version, and no authority (a gateway brings its own).
pub fn artefacts(source: &Source, issued_at: i64) -> Result<Artefacts> {
    let keys = super::keys::sandbox()?;
    let published = publish(source, &[], source.version, issued_at, &keys)?;
    Ok(Artefacts { manifest: published.envelope, snapshot: published.snapshot, image: build(source)? })
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::path::PathBuf;

    use qyzmet_core::catalogue::{Trust, embedded_manifest, install::unpack};

    use super::*;
    use crate::publisher::{Files, keys};

    fn folder() -> PathBuf {
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../core/catalogue")
    }

    #[test]
    fn what_the_core_embeds_is_made_of_its_files() {
        let embedded = embedded_manifest().unwrap();
        let source = Files::read(&folder()).unwrap();
        let source = source.source(embedded.catalogue_version).unwrap();
        assert!(source == embedded_source().unwrap(), "run: cargo run -p qyzmet-gateway --bin publish");
        let made = artefacts(&source, embedded.issued_at).unwrap();
        for (name, bytes) in made.files() {
            let there = std::fs::read(folder().join("embedded").join(name)).unwrap();
            assert!(there == bytes, "{name}: run: cargo run -p qyzmet-gateway --bin publish");
        }
    }

    #[test]
    fn a_gateway_publishes_what_a_phone_accepts() {
        let (source, embedded) = (embedded_source().unwrap(), embedded_manifest().unwrap());
        let authorities = [b"certificate".to_vec()];
        let keys = keys::sandbox().unwrap();
        let out = publish(&source, &authorities, embedded.version + 1, 5_000, &keys[..2]).unwrap();
        let manifest = Trust::sandbox().verify(&out.envelope, Some(embedded.version)).unwrap();
        assert_eq!(manifest, out.manifest);
        assert_eq!(manifest.authorities, ["Y2VydGlmaWNhdGU="]);
        assert!(unpack(&out.snapshot, &manifest.snapshot).unwrap() == source);
    }
}
