//! How the databases behave: durable, sealed, and with plans that do not change by themselves.

#![allow(clippy::unwrap_used)]

use std::{path::Path, sync::Arc};

use rusqlite::StatementStatus;
use zeroize::Zeroizing;

use super::{Store, cache};
use crate::{
    Code, Error,
    ports::software::{SoftwareDeviceKey, SystemClock, SystemEntropy},
    ports::{DeviceKey, KeyHome, PortError},
    requests,
};

fn store(folder: &Path) -> Store {
    Store::new(
        folder.join("home"),
        Arc::new(SoftwareDeviceKey::new(folder.join("keys"))),
        Arc::new(SystemClock),
        Arc::new(SystemEntropy),
    )
}

/// A key store that wraps something else than it was given.
struct Lying(SoftwareDeviceKey);

impl DeviceKey for Lying {
    fn home(&self) -> KeyHome {
        self.0.home()
    }
    fn create(&self, alias: &str) -> Result<(), PortError> {
        self.0.create(alias)
    }
    fn delete(&self, alias: &str) -> Result<(), PortError> {
        self.0.delete(alias)
    }
    fn exists(&self, alias: &str) -> Result<bool, PortError> {
        self.0.exists(alias)
    }
    fn bind(&self, alias: &str, input: &[u8; 32]) -> Result<Zeroizing<[u8; 32]>, PortError> {
        self.0.bind(alias, input)
    }
    fn wrap(&self, alias: &str, secret: &[u8]) -> Result<Vec<u8>, PortError> {
        self.0.wrap(alias, &vec![7; secret.len()])
    }
    fn unwrap(&self, alias: &str, wrapped: &[u8]) -> Result<Zeroizing<Vec<u8>>, PortError> {
        self.0.unwrap(alias, wrapped)
    }
}

#[test]
fn a_key_store_that_lies_gets_no_vault_to_lose() {
    let folder = tempfile::tempdir().unwrap();
    let keys = || SoftwareDeviceKey::new(folder.path().join("keys"));
    let of = |device: Arc<dyn DeviceKey>| {
        Store::new(folder.path().join("home"), device, Arc::new(SystemClock), Arc::new(SystemEntropy))
    };
    let lied = of(Arc::new(Lying(keys()))).write(|_| Ok(())).unwrap_err();
    assert_eq!(lied.code(), Code::PortFailed);
    // Nothing was begun: the same folder works with a key store that tells the truth.
    store(folder.path()).write(|_| Ok(())).unwrap();
    store(folder.path()).read(|_| Ok(())).unwrap();
}

#[test]
fn a_failed_change_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let store = store(folder.path());
    let failed = store.write(|v| {
        crate::forms::table::put(v, "a", 1, &"answer")?;
        Err::<(), _>(Error::new(Code::Defect, "on purpose"))
    });
    assert_eq!(failed.unwrap_err().code(), Code::Defect);
    let kept: Vec<String> = store.read(crate::forms::table::all).unwrap();
    assert!(kept.is_empty());
}

/// Without SQLite's stability guarantee a cached statement with parameters is compiled at every use.
#[test]
fn a_cached_statement_is_compiled_once() {
    let folder = tempfile::tempdir().unwrap();
    let store = store(folder.path());
    store
        .read(|v| {
            // An app that builds SQLite with its statistics tables needs the guarantee; ours is built without.
            assert!(v.conn().db_config(rusqlite::config::DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG)?);
            for n in 0..50i64 {
                let mut statement =
                    v.conn().prepare_cached("SELECT id FROM drafts WHERE updated_at > ?1 AND id > ?2")?;
                let _ = statement.query_row(rusqlite::params![n, format!("{n}")], |_| Ok(())).is_ok();
                assert_eq!(statement.get_status(StatementStatus::RePrepare), 0, "use {n}");
            }
            Ok(())
        })
        .unwrap();
}

#[test]
fn the_outbox_is_read_by_its_partial_index() {
    let folder = tempfile::tempdir().unwrap();
    let store = store(folder.path());
    let plan: Vec<String> = store
        .read(|v| {
            let sql = format!("EXPLAIN QUERY PLAN {}", requests::table::ACTIVE);
            let mut statement = v.conn().prepare(&sql)?;
            let lines = statement.query_map([], |r| r.get(3))?.collect::<rusqlite::Result<_>>()?;
            Ok(lines)
        })
        .unwrap();
    assert_eq!(plan, ["SCAN requests USING INDEX requests_active"]);
}

#[test]
fn a_damaged_cache_is_begun_again_and_costs_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let store = store(folder.path());
    store.cache(|c| cache::put(c, "/a", "\"1\"", b"body")).unwrap();
    assert_eq!(store.cache(|c| cache::get(c, "/a")).unwrap().unwrap().body.as_slice(), b"body");
    store.suspend();
    for suffix in ["", "-wal"] {
        let path = folder.path().join(format!("home/cache.db{suffix}"));
        if path.exists() {
            std::fs::write(path, [0x5a; 9_000]).unwrap();
        }
    }
    store.resume();
    assert!(store.cache(|c| cache::get(c, "/a")).unwrap().is_none());
    store.cache(|c| cache::put(c, "/a", "\"2\"", b"again")).unwrap();
}

#[test]
fn a_suspended_store_says_so_and_resumes() {
    let folder = tempfile::tempdir().unwrap();
    let store = store(folder.path());
    store.write(|v| crate::forms::table::put(v, "a", 1, &"answer")).unwrap();
    store.suspend();
    let refused = store.read(crate::forms::table::all::<String>).unwrap_err();
    assert_eq!(refused.code(), Code::ClosedClient);
    store.resume();
    assert_eq!(store.read(crate::forms::table::all::<String>).unwrap(), ["answer"]);
}
