//! The sealed signature key, its counter and its certificate, in the vault. One row at most: a phone has
//! one signature key or none.

use rusqlite::{OptionalExtension, params};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::sealed::{KeyId, KeyState, StoreId};
use crate::{Code, Error, Result, store::Vault};

pub(crate) const V1: &str = "
    CREATE TABLE signature_store (
        one           INTEGER PRIMARY KEY CHECK (one = 1),
        id            BLOB NOT NULL
    ) STRICT;
    CREATE TABLE signature_key (
        one           INTEGER PRIMARY KEY CHECK (one = 1),
        id            TEXT NOT NULL,
        state         BLOB NOT NULL,
        key           BLOB,
        pepper        BLOB,
        request       BLOB,
        certificates  BLOB
    ) STRICT;
";

/// Second copies of the key under other secrets, and those that are being made.
pub(crate) const V2: &str = "
    CREATE TABLE signature_slot (
        slot          TEXT PRIMARY KEY,
        id            TEXT NOT NULL,
        state         BLOB NOT NULL,
        key           BLOB
    ) STRICT;
";

/// Which sealed copy of the key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Slot {
    /// Under the PIN: the key, its certificate and its request.
    Pin,
    /// Under the PUK.
    Puk,
    /// Under a PUK that is being made; nothing opens it yet.
    PukNext,
    /// Under the PIN of an unlocking that is under way; nothing opens it yet.
    PinNext,
}

impl Slot {
    /// All slots.
    pub(crate) const ALL: [Slot; 4] = [Slot::Pin, Slot::Puk, Slot::PukNext, Slot::PinNext];

    fn name(self) -> &'static str {
        match self {
            Slot::Pin => "pin",
            Slot::Puk => "puk",
            Slot::PukNext => "puk-next",
            Slot::PinNext => "pin-next",
        }
    }
}

/// Where the store's salt belongs.
const STORE_ID: &str = "signature_store/id";

/// The key as it is kept. Where it stands follows from what is there: no `key` yet, no certificate yet,
/// in use, or locked.
pub(super) struct Row {
    pub(super) id: KeyId,
    pub(super) state: KeyState,
    /// Unix seconds when the key was begun.
    pub(super) created_at: i64,
    /// The sealed blob; none before the key is made and after it is locked.
    pub(super) key: Option<Vec<u8>>,
    /// The pepper of the state's epoch, while the offline allowance lasts.
    pub(super) pepper: Option<Zeroizing<[u8; 32]>>,
    /// The certificate request (PKCS#10 in DER), until it is answered.
    pub(super) request: Option<Vec<u8>>,
    /// DER each; the key's own first.
    pub(super) certificates: Vec<Vec<u8>>,
}

#[derive(Serialize, Deserialize)]
struct Standing {
    #[serde(flatten)]
    counter: KeyState,
    created_at: i64,
}

/// The salt of every key of this store, once it was made.
pub(super) fn store_id(v: &Vault<'_>) -> Result<Option<StoreId>> {
    let sealed: Option<Vec<u8>> =
        v.conn().prepare_cached("SELECT id FROM signature_store")?.query_row([], |r| r.get(0)).optional()?;
    sealed.map(|sealed| exact(&v.open(STORE_ID, &sealed)?)).transpose()
}

/// Keeps it, unless another process was first; what counts is returned.
pub(super) fn make_store_id(v: &Vault<'_>, fresh: &StoreId) -> Result<StoreId> {
    if let Some(id) = store_id(v)? {
        return Ok(id);
    }
    v.conn()
        .prepare_cached("INSERT INTO signature_store (one, id) VALUES (1, ?1)")?
        .execute([v.seal(STORE_ID, fresh)?])?;
    Ok(*fresh)
}

/// The key, if there is one.
pub(super) fn get(v: &Vault<'_>) -> Result<Option<Row>> {
    type Columns = (String, Vec<u8>, Option<Vec<u8>>, Option<Vec<u8>>, Option<Vec<u8>>, Option<Vec<u8>>);
    let found: Option<Columns> = v
        .conn()
        .prepare_cached("SELECT id, state, key, pepper, request, certificates FROM signature_key")?
        .query_row([], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?, r.get(4)?, r.get(5)?)))
        .optional()?;
    let Some((id, state, key, pepper, request, certificates)) = found else {
        return Ok(None);
    };
    let id = KeyId::parse(&id).ok_or_else(damaged)?;
    let standing: Standing = v.open_json(&place(id, "state"), &state)?;
    let open =
        |column: &str, sealed: Option<Vec<u8>>| sealed.map(|s| v.open(&place(id, column), &s)).transpose();
    Ok(Some(Row {
        id,
        state: standing.counter,
        created_at: standing.created_at,
        key: open("key", key)?.map(|k| k.to_vec()),
        pepper: open("pepper", pepper)?.map(|p| exact(&p).map(Zeroizing::new)).transpose()?,
        request: open("request", request)?.map(|r| r.to_vec()),
        certificates: match certificates {
            Some(sealed) => v.open_json(&place(id, "certificates"), &sealed)?,
            None => Vec::new(),
        },
    }))
}

/// The key of a slot, if there is one.
pub(super) fn get_slot(v: &Vault<'_>, slot: Slot) -> Result<Option<Row>> {
    if slot == Slot::Pin {
        return get(v);
    }
    let found: Option<(String, Vec<u8>, Option<Vec<u8>>)> = v
        .conn()
        .prepare_cached("SELECT id, state, key FROM signature_slot WHERE slot = ?1")?
        .query_row([slot.name()], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))
        .optional()?;
    let Some((id, state, key)) = found else { return Ok(None) };
    let id = KeyId::parse(&id).ok_or_else(damaged)?;
    let standing: Standing = v.open_json(&slot_place(id, "state"), &state)?;
    Ok(Some(Row {
        id,
        state: standing.counter,
        created_at: standing.created_at,
        key: key.map(|k| v.open(&slot_place(id, "key"), &k)).transpose()?.map(|k| k.to_vec()),
        pepper: None,
        request: None,
        certificates: Vec::new(),
    }))
}

/// Writes the whole key of a slot, in place of any other. Only the PIN's slot has a pepper and certificates.
pub(super) fn put_slot(v: &Vault<'_>, slot: Slot, row: &Row) -> Result<()> {
    if slot == Slot::Pin {
        return put(v, row);
    }
    let standing = Standing { counter: row.state, created_at: row.created_at };
    let key = row.key.as_deref().map(|key| v.seal(&slot_place(row.id, "key"), key)).transpose()?;
    v.conn()
        .prepare_cached(
            "INSERT OR REPLACE INTO signature_slot (slot, id, state, key) VALUES (?1, ?2, ?3, ?4)",
        )?
        .execute(params![
            slot.name(),
            row.id.to_string(),
            v.seal_json(&slot_place(row.id, "state"), &standing)?,
            key
        ])?;
    Ok(())
}

/// Removes this key of a slot; another one stays.
pub(super) fn remove_slot(v: &Vault<'_>, slot: Slot, id: KeyId) -> Result<()> {
    if slot == Slot::Pin {
        return remove(v, id);
    }
    v.conn()
        .prepare_cached("DELETE FROM signature_slot WHERE slot = ?1 AND id = ?2")?
        .execute([slot.name(), &id.to_string()])?;
    Ok(())
}

/// Writes the whole key, in place of any other.
pub(super) fn put(v: &Vault<'_>, row: &Row) -> Result<()> {
    let standing = Standing { counter: row.state, created_at: row.created_at };
    let seal = |column: &str, value: Option<&[u8]>| {
        value.map(|bytes| v.seal(&place(row.id, column), bytes)).transpose()
    };
    let certificates = (!row.certificates.is_empty())
        .then(|| v.seal_json(&place(row.id, "certificates"), &row.certificates))
        .transpose()?;
    v.conn()
        .prepare_cached(
            "INSERT OR REPLACE INTO signature_key (one, id, state, key, pepper, request, certificates)
             VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![
            row.id.to_string(),
            v.seal_json(&place(row.id, "state"), &standing)?,
            seal("key", row.key.as_deref())?,
            seal("pepper", row.pepper.as_deref().map(|p| p.as_slice()))?,
            seal("request", row.request.as_deref())?,
            certificates,
        ])?;
    Ok(())
}

/// Removes this key; another one stays.
pub(super) fn remove(v: &Vault<'_>, id: KeyId) -> Result<()> {
    v.conn().prepare_cached("DELETE FROM signature_key WHERE id = ?1")?.execute([id.to_string()])?;
    Ok(())
}

fn slot_place(id: KeyId, column: &str) -> String {
    format!("signature_slot/{id}/{column}")
}

fn place(id: KeyId, column: &str) -> String {
    format!("signature_key/{id}/{column}")
}

fn exact<const N: usize>(bytes: &[u8]) -> Result<[u8; N]> {
    bytes.try_into().map_err(|_| damaged())
}

fn damaged() -> Error {
    Error::new(Code::VaultDamaged, "a row of the signature key is not one")
}
