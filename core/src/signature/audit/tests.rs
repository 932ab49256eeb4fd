#![allow(clippy::unwrap_used)]
use std::{path::Path, sync::Arc};

use super::{
    rules::{FOLD, KEPT},
    *,
};
use crate::{
    ports::software::{SoftwareDeviceKey, SystemClock, SystemEntropy},
    signature::session,
    store::Store,
};

fn store(folder: &Path) -> Store {
    let keys = Arc::new(SoftwareDeviceKey::new(folder.join("keys")));
    Store::new(folder.join("home"), keys, Arc::new(SystemClock), Arc::new(SystemEntropy))
}

fn entry(n: u64) -> Entry {
    Entry::new(n.cast_signed(), What::Sign, Outcome::Done, &[]).of_key("key", 5)
}

fn write(store: &Store, count: u64) {
    store
        .write(|v| {
            for n in 0..count {
                append(v, &entry(n))?;
            }
            Ok(())
        })
        .unwrap();
}

fn look(store: &Store, page: Page) -> AuditPage {
    store.read(|v| page_of(v, page, Lang::Kk)).unwrap()
}

fn sql(store: &Store, text: &str) {
    store.write(|v| Ok(v.conn().execute_batch(text)?)).unwrap();
}

#[test]
fn pages_are_newest_first_and_nothing_is_a_whole_chain() {
    let folder = tempfile::tempdir().unwrap();
    let store = store(folder.path());
    let page = look(&store, Page::first(10));
    assert!(page.whole && page.lines.is_empty() && page.head == "0".repeat(64));
    write(&store, 25);
    let page = look(&store, Page { offset: 20, limit: 10 });
    let numbers: Vec<u64> = page.lines.iter().map(|l| l.number).collect();
    assert_eq!((numbers, page.total, page.whole), (vec![5, 4, 3, 2, 1], 25, true));
    let first = look(&store, Page::first(1));
    assert_eq!(first.lines[0].hash, first.head);
}

#[test]
fn a_row_that_is_gone_changed_or_moved_is_reported_and_stops_nothing() {
    for (tampering, broken) in [
        ("DELETE FROM signature_audit WHERE seq = 3", 3),
        ("DELETE FROM signature_audit WHERE seq = 6", 6),
        ("DELETE FROM signature_audit WHERE seq = 1", 1),
        ("UPDATE signature_audit SET row = (SELECT row FROM signature_audit WHERE seq = 2) WHERE seq = 4", 4),
        ("UPDATE signature_audit SET row = x'0102' WHERE seq = 5", 5),
        ("DELETE FROM signature_audit_ends", 1),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let store = store(folder.path());
        write(&store, 6);
        sql(&store, tampering);
        let page = look(&store, Page::first(100));
        assert_eq!((page.whole, page.broken_at), (false, Some(broken)), "{tampering}");
        assert!(page.state.plain.contains("жоғалған"));
        write(&store, 2);
        let page = look(&store, Page::first(100));
        assert_eq!((page.whole, page.broken_at), (false, Some(broken)), "afterwards: {tampering}");
        assert!(page.lines.iter().all(|l| l.number != 5 || l.what_id == "sign" || l.what_id == "unreadable"));
    }
}

#[test]
fn the_oldest_are_folded_and_the_rest_is_still_checked() {
    let folder = tempfile::tempdir().unwrap();
    let store = store(folder.path());
    write(&store, KEPT + FOLD - 1);
    assert_eq!(look(&store, Page::first(1)).folded, 0);
    write(&store, 1);
    let page = look(&store, Page::first(1));
    assert_eq!((page.folded, u64::from(page.total), page.whole), (FOLD, KEPT, true));
    let bytes = store.health().vault_bytes;
    assert!(bytes < 4 << 20, "{bytes}");
    sql(&store, "DELETE FROM signature_audit WHERE seq = 501");
    assert_eq!(look(&store, Page::first(1)).broken_at, Some(FOLD + 1));
}

#[test]
fn rows_lie_sealed() {
    let folder = tempfile::tempdir().unwrap();
    let store = store(folder.path());
    let about = About { title: Some("АнықтамаБелгісі".into()), ..About::default() };
    store.write(|v| append(v, &entry(1).about(about))).unwrap();
    store.suspend();
    for file in std::fs::read_dir(folder.path().join("home")).unwrap() {
        let path = file.unwrap().path();
        let bytes = if path.is_file() { std::fs::read(&path).unwrap() } else { continue };
        let needle = "АнықтамаБелгісі".as_bytes();
        assert!(!bytes.windows(needle.len()).any(|w| w == needle), "{path:?}");
    }
}

#[test]
fn a_name_of_a_newer_version_is_shown_and_not_taken_for_damage() {
    let folder = tempfile::tempdir().unwrap();
    let store = store(folder.path());
    let newer = Entry { what: "teleport".into(), level: "moon".into(), ..entry(1) };
    store.write(|v| append(v, &newer)).unwrap();
    let page = look(&store, Page::first(1));
    assert!(page.whole);
    assert_eq!((page.lines[0].what_id.as_str(), page.lines[0].time.is_empty()), ("teleport", false));
    assert_eq!(page.lines[0].what, text::say(Lang::Kk, "audit-newer", &[]));
}

#[test]
fn every_name_has_its_words() {
    let outcomes = Outcome::OWN.into_iter().chain(session::Outcome::ALL.map(Outcome::Session));
    let ids: Vec<String> = What::ALL
        .map(|w| format!("audit-{}", w.name()))
        .into_iter()
        .chain(outcomes.map(|o| format!("audit-outcome-{}", o.name())))
        .chain(LEVELS.map(|(_, name)| format!("audit-level-{name}")))
        .chain(SIMS.map(|(_, name)| format!("audit-sim-{name}")))
        .chain(["audit-level-none", "audit-sim-unknown", "audit-newer"].map(str::to_owned))
        .collect();
    for lang in Lang::ALL {
        for id in &ids {
            assert!(text::has(lang, id, None), "{lang}: {id}");
        }
    }
}
