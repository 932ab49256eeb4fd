//! Table `cards`: the operator's register of keys in applets.

use rusqlite::{Transaction, params};

pub(super) fn register(tx: &Transaction<'_>, key_hash: &[u8; 32], phone: &str) -> rusqlite::Result<()> {
    tx.prepare_cached("INSERT OR REPLACE INTO cards VALUES (?1, ?2)")?.execute(params![key_hash, phone])?;
    Ok(())
}

/// The number has another SIM card: no key in an applet of the one before is its.
pub(crate) fn forget(tx: &Transaction<'_>, phone: &str) -> rusqlite::Result<()> {
    tx.prepare_cached("DELETE FROM cards WHERE phone = ?1")?.execute([phone])?;
    Ok(())
}

/// Whether this key was made in the applet of this number's SIM card.
pub(crate) fn is_registered(
    tx: &Transaction<'_>,
    key_hash: &[u8; 32],
    phone: &str,
) -> rusqlite::Result<bool> {
    tx.prepare_cached("SELECT 1 FROM cards WHERE key_hash = ?1 AND phone = ?2")?
        .exists(params![key_hash, phone])
}
