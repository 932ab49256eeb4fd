//! Table `certificates`: what was issued, one for a key.

use rusqlite::{OptionalExtension, Transaction, params};

/// A certificate that was issued.
pub(super) struct Issued {
    pub(super) iin: String,
    pub(super) der: Vec<u8>,
    pub(super) not_after: i64,
}

pub(super) fn find(tx: &Transaction<'_>, key_hash: &[u8; 32]) -> rusqlite::Result<Option<Issued>> {
    tx.prepare_cached("SELECT iin, der, not_after FROM certificates WHERE key_hash = ?1")?
        .query_row([key_hash], |row| {
            Ok(Issued { iin: row.get(0)?, der: row.get(1)?, not_after: row.get(2)? })
        })
        .optional()
}

pub(super) fn save(
    tx: &Transaction<'_>,
    iin: &str,
    key_hash: &[u8; 32],
    der: &[u8],
    not_after: i64,
) -> rusqlite::Result<()> {
    tx.prepare_cached("INSERT OR REPLACE INTO certificates VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![key_hash, iin, der, not_after])?;
    Ok(())
}
