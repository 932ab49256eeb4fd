//! The vault damaged, of a newer version, or without its key: set aside or left as it is, never deleted.

use std::{
    fs,
    os::unix::fs::FileExt,
    path::{Path, PathBuf},
};

use qyzmet_core::{Code, Lang, store::VaultHealth};
use qyzmet_journeys::{Gate, PIN, Phone, Refused, files_under, in_three_languages};

use super::storage::{catalogue_reads, citizen};

/// What somebody does to the vault's file.
type Harm = fn(&Path);

fn overwrite(path: &Path, at: u64, len: usize) {
    fs::OpenOptions::new().write(true).open(path).unwrap().write_all_at(&vec![0xA5; len], at).unwrap();
}

fn len(path: &Path) -> u64 {
    fs::metadata(path).unwrap().len()
}

#[tokio::test]
async fn a_damaged_vault_is_set_aside_and_the_next_start_works() {
    let harms: [(&str, Harm); 6] = [
        ("header", |p| overwrite(p, 0, 100)),
        ("first page", |p| overwrite(p, 100, 3000)),
        ("pages", |p| overwrite(p, 4096, usize::try_from(len(p) - 8192).unwrap())),
        ("half", |p| fs::File::options().write(true).open(p).unwrap().set_len(len(p) / 2).unwrap()),
        ("empty", |p| fs::File::create(p).unwrap().set_len(0).unwrap()),
        ("another file", |p| {
            fs::write(p, b"not a database at all, and long enough to be looked at").unwrap()
        }),
    ];
    let gate = Gate::start().await;
    for (what, harm) in harms {
        // A number starts only so many links in an hour.
        gate.advance(3700).await;
        let mut phone = Phone::linked_with_key(&gate).await;
        phone.apply().await;
        // Closed, so that the log is in the file.
        phone.client().suspend();
        phone.reborn();
        harm(&phone.home().join("vault.db"));
        let harmed = fs::read(phone.home().join("vault.db")).unwrap();
        catalogue_reads(phone.client());
        let mut reports = 0;
        while let Err(e) = phone.client().requests().outbox(Lang::Kk).and(citizen(phone.client())) {
            assert_eq!(e.code(), Code::VaultDamaged, "{what}: {}", e.developer_text());
            in_three_languages(|lang| e.citizen_text(lang));
            reports += 1;
            assert!(reports <= 2, "{what}: it never works again");
            phone.reborn();
        }
        assert!(reports > 0, "{what}: damage that nobody hears of");
        let aside = phone.client().health().store.set_aside;
        assert_eq!(aside.len(), 1, "{what}");
        assert_eq!(fs::read(phone.home().join(&aside[0])).unwrap(), harmed, "{what}: kept as it was");
        assert_eq!(phone.client().health().store.vault, VaultHealth::Absent);
        assert!(!citizen(phone.client()).unwrap());
        // A new vault: the citizen links again and applies.
        phone.link(&gate).await;
        phone.client().signature().create_key(PIN, Lang::Kk).await.unwrap();
        let id = phone.apply().await;
        assert_eq!(phone.deliver().await.filed, 1, "{what}");
        assert_eq!(phone.client().health().store.vault, VaultHealth::Good);
        assert!(phone.request(&id).number.is_some());
    }
}

#[tokio::test]
async fn damage_in_use_is_found_at_the_next_start() {
    let gate = Gate::start().await;
    let mut phone = Phone::linked_with_key(&gate).await;
    phone.apply().await;
    let vault = phone.home().join("vault.db");
    phone.client().suspend();
    phone.client().resume();
    overwrite(&vault, 8192, usize::try_from(len(&vault) - 8192).unwrap());
    for _ in 0..3 {
        let _ = phone.client().requests().outbox(Lang::Kk);
        phone.reborn();
    }
    assert_eq!(phone.client().health().store.vault, VaultHealth::Absent);
    assert_eq!(phone.client().health().store.set_aside.len(), 1);
}

#[tokio::test]
async fn one_damaged_row_is_reported_and_stops_no_other() {
    let gate = Gate::start().await;
    for column in ["filing", "sealed", "signature"] {
        gate.advance(3700).await;
        let mut phone = Phone::linked_with_key(&gate).await;
        let (damaged, good) = (phone.apply().await, phone.apply().await);
        phone.client().suspend();
        let vault = rusqlite::Connection::open(phone.home().join("vault.db")).unwrap();
        let value = format!("SELECT {column} FROM requests WHERE id = ?1");
        let mut value: Vec<u8> = vault.query_row(&value, [&damaged], |r| r.get(0)).unwrap();
        value[40] ^= 1;
        let set = format!("UPDATE requests SET {column} = ?2 WHERE id = ?1");
        vault.execute(&set, rusqlite::params![damaged, value]).unwrap();
        drop(vault);
        phone.reborn();
        assert_eq!(phone.deliver().await.filed, 1, "{column}");
        assert!(phone.request(&good).number.is_some());
        if column == "filing" {
            phone.client().requests().get(&damaged, Lang::Kk).refused(Code::VaultDamaged);
        }
        assert!(citizen(phone.client()).unwrap(), "everything else is there");
    }
    assert_eq!(gate.ledger().await.effects, 3);
}

#[tokio::test]
async fn a_vault_of_a_newer_version_is_not_touched() {
    let gate = Gate::start().await;
    let mut phone = Phone::linked_with_key(&gate).await;
    let id = phone.apply().await;
    phone.client().suspend();
    let path = phone.home().join("vault.db");
    let vault = rusqlite::Connection::open(&path).unwrap();
    let version: i64 = vault.pragma_query_value(None, "user_version", |r| r.get(0)).unwrap();
    vault.pragma_update(None, "user_version", version + 1).unwrap();
    drop(vault);
    let before = fs::read(&path).unwrap();
    phone.reborn();
    phone.client().requests().outbox(Lang::Kk).refused(Code::VaultNewer);
    phone.client().requests().deliver().await.refused(Code::VaultNewer);
    phone.start_link().await.refused(Code::VaultNewer);
    catalogue_reads(phone.client());
    phone.client().suspend();
    assert_eq!(fs::read(&path).unwrap(), before);
    let vault = rusqlite::Connection::open(&path).unwrap();
    vault.pragma_update(None, "user_version", version).unwrap();
    drop(vault);
    phone.reborn();
    assert_eq!(phone.deliver().await.filed, 1);
    gate.filed_exactly(&[&id]).await;
}

#[tokio::test]
async fn a_lost_key_keeps_the_vault_and_leaves_a_way_on() {
    let gate = Gate::start().await;
    let losses: [fn(&Phone); 4] = [
        |p| fs::remove_file(p.home().join("vault.key")).unwrap(),
        |p| fs::write(p.home().join("vault.key"), [7; 60]).unwrap(),
        |p| fs::write(p.home().join("vault.key"), []).unwrap(),
        |p| fs::remove_dir_all(p.keys()).unwrap(),
    ];
    for (at, lose) in losses.into_iter().enumerate() {
        gate.advance(3700).await;
        let mut phone = Phone::linked_with_key(&gate).await;
        phone.client().suspend();
        let vault = fs::read(phone.home().join("vault.db")).unwrap();
        lose(&phone);
        phone.reborn();
        citizen(phone.client()).refused(Code::VaultKeyLost);
        phone.start_link().await.refused(Code::VaultKeyLost);
        phone.client().requests().deliver().await.refused(Code::VaultKeyLost);
        catalogue_reads(phone.client());
        assert_eq!(fs::read(phone.home().join("vault.db")).unwrap(), vault, "loss {at}");
        // The way on: begin anew.
        phone.client().erase().unwrap();
        assert_eq!(files_under(&phone.home()), Vec::<PathBuf>::new());
        phone.link(&gate).await;
        assert!(citizen(phone.client()).unwrap());
    }
}
