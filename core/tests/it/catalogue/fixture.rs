//! The real catalogue of the repository, and a small one of it.

use std::{path::PathBuf, sync::LazyLock};

use qyzmet_core::catalogue::{
    build, embedded_manifest,
    install::unpack,
    manifest::{self, PinnedKeys, PublisherKey, snapshot_path},
    source::Source,
    wire::{FileRef, Manifest},
};
use sha2::{Digest, Sha256};

static REAL: LazyLock<Source> = LazyLock::new(|| {
    let snapshot = std::fs::read(embedded_folder().join("snapshot.zst")).unwrap();
    unpack(&snapshot, &embedded_manifest().unwrap().snapshot).unwrap()
});

/// `core/catalogue/embedded`.
pub(super) fn embedded_folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("catalogue/embedded")
}

/// The forty services.
pub(super) fn real() -> Source {
    REAL.clone()
}

/// Three services and one form, so that a broken byte hits something that matters.
pub(super) fn small() -> Source {
    let mut source = real();
    source.services.sort_by_key(|s| s.rank);
    source.services.truncate(3);
    for service in &mut source.services {
        service.guide.truncate(1);
        for list in [&mut service.synonyms.kk, &mut service.synonyms.ru, &mut service.synonyms.en] {
            list.truncate(1);
        }
    }
    source.services[1].form = None;
    source.services[2].form = None;
    let form = source.services[0].form.clone().unwrap();
    source.forms.retain(|f| f.id == form);
    source.forms[0].steps.truncate(1);
    source.categories.truncate(6);
    source.calendar = serde_json::json!({});
    source.deadlines = serde_json::json!({});
    source
}

pub(super) fn small_image() -> Vec<u8> {
    static IMAGE: LazyLock<Vec<u8>> = LazyLock::new(|| build(&small()).unwrap());
    IMAGE.clone()
}

/// Test keys 1..=n; not the sandbox's.
pub(super) fn keys(n: u8) -> Vec<PublisherKey> {
    (1..=n).map(|i| PublisherKey::from_seed(&[i; 32]).unwrap()).collect()
}

/// Pins the public halves of [`keys`]`(3)`, two needed.
pub(super) fn pinned() -> PinnedKeys {
    PinnedKeys { keys: keys(3).iter().map(PublisherKey::public).collect(), threshold: 2 }
}

/// A manifest of this version around a snapshot.
pub(super) fn manifest(version: u64, snapshot: &[u8], unpacked_size: u64) -> Manifest {
    Manifest {
        spec: manifest::SPEC.into(),
        version,
        sandbox: true,
        issued_at: 1_000,
        expires_at: 2_000,
        catalogue_version: version,
        snapshot: FileRef {
            path: snapshot_path(version),
            size: snapshot.len() as u64,
            sha256: Sha256::digest(snapshot).iter().map(|b| format!("{b:02x}")).collect(),
            unpacked_size,
        },
        authorities: Vec::new(),
        relying_parties: Vec::new(),
    }
}

/// Snapshot and manifest of a source under another version.
pub(super) fn published(mut source: Source, version: u64) -> (Vec<u8>, Manifest) {
    source.version = version;
    let canonical = source.canonical_bytes().unwrap();
    let snapshot = zstd::bulk::compress(&canonical, 3).unwrap();
    let manifest = manifest(version, &snapshot, canonical.len() as u64);
    (snapshot, manifest)
}
