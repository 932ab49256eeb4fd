//! Installing: all of it or nothing, and never less than what came with the app.

use std::{fs, path::Path};

use qyzmet_core::{
    Code, Lang, Page,
    catalogue::{
        embedded,
        install::{file_name, install, open_newest, remove_others, unpack},
        wire::Manifest,
    },
};
use tempfile::tempdir;

use super::fixture::{manifest, published, small};

/// Above whatever version is embedded.
const NEW: u64 = 1_000;

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = entries.map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn an_installed_catalogue_is_read_and_opened_again() {
    let folder = tempdir().unwrap();
    let (snapshot, manifest) = published(small(), NEW);
    let reader = install(folder.path(), &snapshot, &manifest).unwrap();
    assert_eq!(reader.version(), NEW);
    assert!(!reader.info(Lang::Kk).unwrap().embedded);
    assert_eq!(names(folder.path()), [file_name(NEW)]);
    let again = open_newest(folder.path()).unwrap();
    assert_eq!(again.version(), NEW);
    assert_eq!(
        again.cards(Lang::Kk, Page::first(9)).unwrap(),
        reader.cards(Lang::Kk, Page::first(9)).unwrap()
    );
}

#[test]
fn a_snapshot_that_is_not_the_manifests_changes_nothing() {
    let folder = tempdir().unwrap();
    let (snapshot, good) = published(small(), NEW);
    let (other, _) = published(small(), NEW + 1);
    let changed = |change: fn(&mut Manifest)| {
        let mut manifest = good.clone();
        change(&mut manifest);
        manifest
    };
    let cases = [
        ("other bytes", &other, good.clone()),
        ("hash", &snapshot, changed(|m| m.snapshot.sha256 = "0".repeat(64))),
        ("size", &snapshot, changed(|m| m.snapshot.size += 1)),
        ("unpacks to more", &snapshot, changed(|m| m.snapshot.unpacked_size -= 1)),
        ("unpacks to less", &snapshot, changed(|m| m.snapshot.unpacked_size += 1)),
        ("other version", &snapshot, changed(|m| m.catalogue_version += 1)),
    ];
    for (what, snapshot, manifest) in cases {
        let error = install(folder.path(), snapshot, &manifest).unwrap_err();
        assert_eq!(error.code(), Code::CatalogueDamaged, "{what}");
        assert!(names(folder.path()).is_empty(), "{what}");
    }
}

#[test]
fn a_bomb_costs_what_the_manifest_allows() {
    // 96 MiB of nothing in a few kilobytes, and a manifest that admits to 1 MiB.
    let nothing = std::io::Read::take(std::io::repeat(b' '), 96 << 20);
    let bomb = zstd::stream::encode_all(nothing, 1).unwrap();
    assert!(bomb.len() < 1 << 20);
    let lying = manifest(NEW, &bomb, 1 << 20);
    let error = unpack(&bomb, &lying.snapshot).unwrap_err();
    assert_eq!(error.code(), Code::CatalogueDamaged);
    // One that admits to it is over the limit.
    let honest = manifest(NEW, &bomb, 96 << 20);
    let error = unpack(&bomb, &honest.snapshot).unwrap_err();
    assert_eq!(error.code(), Code::CatalogueDamaged);
}

#[test]
fn a_window_that_wants_too_much_memory_is_refused() {
    let canonical = small().canonical_bytes().unwrap();
    let unpacks_with = |window_log: u32| {
        let mut encoder = zstd::stream::write::Encoder::new(Vec::new(), 1).unwrap();
        encoder.window_log(window_log).unwrap();
        std::io::Write::write_all(&mut encoder, &canonical).unwrap();
        let snapshot = encoder.finish().unwrap();
        let manifest = manifest(NEW, &snapshot, canonical.len() as u64);
        unpack(&snapshot, &manifest.snapshot).map_err(|e| e.code())
    };
    assert!(unpacks_with(23).is_ok());
    assert_eq!(unpacks_with(24).err(), Some(Code::CatalogueDamaged));
}

#[test]
fn a_reader_outlives_the_replacement_and_the_removal_of_its_file() {
    let folder = tempdir().unwrap();
    let (snapshot, manifest) = published(small(), NEW);
    let old = install(folder.path(), &snapshot, &manifest).unwrap();
    let before = old.cards(Lang::Kk, Page::first(9)).unwrap();

    // The same version once more: another file under the same name.
    install(folder.path(), &snapshot, &manifest).unwrap();
    assert_eq!(old.cards(Lang::Kk, Page::first(9)).unwrap(), before);

    let (snapshot, manifest) = published(small(), NEW + 1);
    let new = install(folder.path(), &snapshot, &manifest).unwrap();
    remove_others(folder.path(), NEW + 1).unwrap();
    assert_eq!(names(folder.path()), [file_name(NEW + 1)]);
    old.verify().unwrap();
    assert_eq!(old.cards(Lang::Kk, Page::first(9)).unwrap(), before);
    assert_eq!((old.version(), new.version()), (NEW, NEW + 1));
}

#[test]
fn a_damaged_file_gives_way_to_the_next_and_at_last_to_the_embedded() {
    let folder = tempdir().unwrap();
    for version in [NEW, NEW + 1] {
        let (snapshot, manifest) = published(small(), version);
        install(folder.path(), &snapshot, &manifest).unwrap();
    }
    let cut = |version: u64| {
        let path = folder.path().join(file_name(version));
        let bytes = fs::read(&path).unwrap();
        fs::remove_file(&path).unwrap();
        fs::write(&path, &bytes[..bytes.len() / 2]).unwrap();
    };
    cut(NEW + 1);
    assert_eq!(open_newest(folder.path()).unwrap().version(), NEW);
    cut(NEW);
    let reader = open_newest(folder.path()).unwrap();
    assert!(reader.info(Lang::Kk).unwrap().embedded);
}

#[test]
fn what_is_no_catalogue_is_passed_over() {
    let folder = tempdir().unwrap();
    let (snapshot, manifest) = published(small(), NEW);
    install(folder.path(), &snapshot, &manifest).unwrap();
    // Under the name of another version, empty, unfinished, and a number that is not written so.
    let image = fs::read(folder.path().join(file_name(NEW))).unwrap();
    fs::write(folder.path().join(file_name(NEW + 7)), &image).unwrap();
    fs::write(folder.path().join(file_name(NEW + 8)), b"").unwrap();
    fs::write(folder.path().join(format!("catalogue-{}.new", NEW + 9)), &image).unwrap();
    fs::write(folder.path().join("catalogue-007.qzc"), &image).unwrap();
    fs::write(folder.path().join("notes.txt"), b"mine").unwrap();
    assert_eq!(open_newest(folder.path()).unwrap().version(), NEW);
    remove_others(folder.path(), NEW).unwrap();
    assert_eq!(names(folder.path()), [file_name(NEW), "notes.txt".into()]);
}

#[test]
fn an_app_that_brings_a_newer_one_uses_it() {
    let folder = tempdir().unwrap();
    let (snapshot, manifest) = published(small(), 0);
    let old = install(folder.path(), &snapshot, &manifest).unwrap();
    assert_eq!(old.version(), 0);
    assert_eq!(open_newest(folder.path()).unwrap().version(), embedded().unwrap().version());
    let nowhere = folder.path().join("not there");
    assert!(open_newest(&nowhere).unwrap().info(Lang::Kk).unwrap().embedded);
}
