//! Table `keys`.

use rusqlite::{OptionalExtension, Transaction, params};

use super::rules::TRIES;

/// A registered key.
pub(super) struct Key {
    pub(super) id: String,
    pub(super) iin: String,
    /// The epoch that is good now.
    pub(super) epoch: u64,
    /// Verifier of epoch 1, by which a repeated registration is known.
    pub(super) first: [u8; 32],
    /// Verifier of `epoch`.
    pub(super) verifier: [u8; 32],
    /// Verifier of the next epoch, once it was told.
    pub(super) next_verifier: Option<[u8; 32]>,
    pub(super) tries_left: u32,
    /// Wrong proofs in a row that lock it: more for a copy under a PUK.
    pub(super) tries: u32,
}

impl Key {
    /// A key in its first epoch.
    pub(super) fn new(id: &str, iin: &str, verifier: [u8; 32], tries: u32) -> Self {
        Self {
            id: id.into(),
            iin: iin.into(),
            epoch: 1,
            first: verifier,
            verifier,
            next_verifier: None,
            tries_left: tries,
            tries,
        }
    }
}

pub(super) fn find(tx: &Transaction<'_>, id: &str) -> rusqlite::Result<Option<Key>> {
    tx.prepare_cached(
        "SELECT keys.*, ifnull(key_tries.tries, ?2) AS tries
         FROM keys LEFT JOIN key_tries ON key_tries.id = keys.id WHERE keys.id = ?1",
    )?
    .query_row(params![id, TRIES], |row| {
        Ok(Key {
            id: row.get("id")?,
            iin: row.get("iin")?,
            epoch: row.get::<_, i64>("epoch")?.unsigned_abs(),
            first: row.get("first")?,
            verifier: row.get("verifier")?,
            next_verifier: row.get("next_verifier")?,
            tries_left: row.get("tries_left")?,
            tries: row.get("tries")?,
        })
    })
    .optional()
}

pub(super) fn save(tx: &Transaction<'_>, key: &Key) -> rusqlite::Result<()> {
    tx.prepare_cached(
        "INSERT OR REPLACE INTO keys
         (id, iin, epoch, first, verifier, next_verifier, tries_left)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?
    .execute(params![
        key.id,
        key.iin,
        i64::try_from(key.epoch).unwrap_or(i64::MAX),
        key.first,
        key.verifier,
        key.next_verifier,
        key.tries_left
    ])?;
    if key.tries != TRIES {
        tx.prepare_cached("INSERT OR REPLACE INTO key_tries (id, tries) VALUES (?1, ?2)")?
            .execute(params![key.id, key.tries])?;
    }
    Ok(())
}
