//! How a database is opened: settings, limits, migrations.

use std::{path::Path, time::Duration};

use rusqlite::{Connection, OpenFlags, TransactionBehavior, config::DbConfig, limits::Limit};

use super::files::{remove_database, sync_folder};
use crate::{Code, Error, Result};

/// How long a writer waits for another process.
const BUSY: Duration = Duration::from_secs(5);
/// Largest value of a row; sealed documents are the largest.
const MAX_VALUE: i32 = 64 << 20;

/// One step of a schema. Steps are only ever added; none drops a row.
pub(crate) type Migration = &'static str;

/// Durability of a database.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Durability {
    /// Every commit is on the disk when it returns.
    Full,
    /// The last commits may be lost on power loss; nothing is torn.
    Normal,
}

/// Opens (or makes) the database and brings its schema up to date in one transaction.
///
/// Errors: `storage.full`, `storage.read_only`, `storage.vault_damaged`, `storage.vault_newer`,
/// `conflict.home_busy`.
pub(crate) fn open_file(path: &Path, durability: Durability, migrations: &[Migration]) -> Result<Connection> {
    let flags =
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut conn = Connection::open_with_flags(path, flags)?;
    configure(&conn, durability)?;
    migrate(&mut conn, migrations)?;
    Ok(conn)
}

/// Makes a database that is whole as soon as it has its name, so that an empty file of that name is damage
/// and never a beginning that was broken off. Errors as [`open_file`].
pub(crate) fn make_file(path: &Path, durability: Durability, migrations: &[Migration]) -> Result<()> {
    let fresh = path.with_extension("db.new");
    remove_database(&fresh)?;
    let conn = open_file(&fresh, durability, migrations)?;
    // Closing moves the log into the file, too, but does not say so when there is no room for it.
    let left: i64 = conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |r| r.get(0))?;
    if left != 0 {
        return Err(Error::new(Code::HomeBusy, "somebody else reads a vault that is being made"));
    }
    drop(conn);
    std::fs::rename(&fresh, path)?;
    sync_folder(path.parent().expect("a file in a folder"))
}

fn configure(conn: &Connection, durability: Durability) -> Result<()> {
    conn.busy_timeout(BUSY)?;
    // Without it `prepare_cached` compiles its statement again at every use (SQLite 3.54: 11 us for 3).
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    conn.set_limit(Limit::SQLITE_LIMIT_LENGTH, MAX_VALUE)?;
    conn.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
    // A phone may have no folder for temporary files.
    conn.pragma_update(None, "temp_store", "MEMORY")?;
    conn.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    conn.pragma_update(None, "synchronous", if durability == Durability::Full { "FULL" } else { "NORMAL" })?;
    // Apple's fsync does not reach the platter; elsewhere these two are ignored.
    conn.pragma_update(None, "fullfsync", true)?;
    conn.pragma_update(None, "foreign_keys", true)?;
    // What is deleted is overwritten, so that erased drafts can't be read from the file.
    conn.pragma_update(None, "secure_delete", true)?;
    Ok(())
}

fn migrate(conn: &mut Connection, migrations: &[Migration]) -> Result<()> {
    let known = i64::try_from(migrations.len()).expect("a handful of migrations");
    let found = version(conn)?;
    if found > known {
        return Err(Error::new(Code::VaultNewer, format!("schema {found}, this version knows {known}")));
    }
    if found == known {
        return Ok(());
    }
    let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Another process may have been first while we waited for the lock.
    let found = usize::try_from(version(&tx)?).unwrap_or(0);
    for step in migrations.iter().skip(found) {
        tx.execute_batch(step)?;
    }
    tx.pragma_update(None, "user_version", known)?;
    tx.commit()?;
    Ok(())
}

fn version(conn: &Connection) -> Result<i64> {
    Ok(conn.pragma_query_value(None, "user_version", |r| r.get(0))?)
}
