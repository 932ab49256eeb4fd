//! The sealed keys, their counters and their certificates, in the vault. One row at most of each: a phone has
//! one signature key or none, and one authentication key or none.

use rusqlite::{OptionalExtension, params};
use serde::{Deserialize, Serialize};

use super::sealed::{Hardware, KeyId, KeyState, StoreId};
use crate::{Code, Error, Result, held::Held, store::Vault};

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

/// The authentication key: a row of its own, so that nothing that happens to it touches the signature key.
pub(crate) const V3: &str = "
    CREATE TABLE authentication_key (
        one           INTEGER PRIMARY KEY CHECK (one = 1),
        id            TEXT NOT NULL,
        state         BLOB NOT NULL,
        key           BLOB,
        pepper        BLOB,
        request       BLOB,
        certificates  BLOB
    ) STRICT;
";

/// Which sealed copy of which key.
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
    /// Another key: the one that shows who the citizen is, under a PIN of its own.
    Authentication,
}

impl Slot {
    /// The slots of the same key as this one.
    pub(super) fn of_same_key(self) -> &'static [Slot] {
        match self {
            Slot::Authentication => &[Slot::Authentication],
            _ => &[Slot::Pin, Slot::Puk, Slot::PukNext, Slot::PinNext],
        }
    }

    /// Whether a key with its certificate lies here, not a second copy of one.
    pub(super) fn is_main(self) -> bool {
        matches!(self, Slot::Pin | Slot::Authentication)
    }

    /// The table of a key with its certificate.
    fn main_table(self) -> &'static str {
        match self {
            Slot::Authentication => "authentication_key",
            _ => "signature_key",
        }
    }

    fn name(self) -> &'static str {
        match self {
            Slot::Pin => "pin",
            Slot::Puk => "puk",
            Slot::PukNext => "puk-next",
            Slot::PinNext => "pin-next",
            Slot::Authentication => "authentication",
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
    pub(super) pepper: Option<Held<32>>,
    /// The certificate request (PKCS#10 in DER); a renewal sends it again.
    pub(super) request: Option<Vec<u8>>,
    /// DER each; the key's own first.
    pub(super) certificates: Vec<Vec<u8>>,
    /// Where the key itself is, if not here.
    pub(super) hardware: Option<Hardware>,
}

#[derive(Serialize, Deserialize)]
struct Standing {
    #[serde(flatten)]
    counter: KeyState,
    created_at: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    hardware: Option<Hardware>,
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

/// The signature key, if there is one.
pub(super) fn get(v: &Vault<'_>) -> Result<Option<Row>> {
    get_main(v, Slot::Pin)
}

fn get_main(v: &Vault<'_>, slot: Slot) -> Result<Option<Row>> {
    type Columns = (String, Vec<u8>, Option<Vec<u8>>, Option<Vec<u8>>, Option<Vec<u8>>, Option<Vec<u8>>);
    let found: Option<Columns> = v
        .conn()
        .prepare_cached(&format!(
            "SELECT id, state, key, pepper, request, certificates FROM {}",
            slot.main_table()
        ))?
        .query_row([], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?, r.get(4)?, r.get(5)?)))
        .optional()?;
    let Some((id, state, key, pepper, request, certificates)) = found else {
        return Ok(None);
    };
    let id = KeyId::parse(&id).ok_or_else(damaged)?;
    let standing: Standing = v.open_json(&place(slot, id, "state"), &state)?;
    let open = |column: &str, sealed: Option<Vec<u8>>| {
        sealed.map(|s| v.open(&place(slot, id, column), &s)).transpose()
    };
    Ok(Some(Row {
        id,
        state: standing.counter,
        created_at: standing.created_at,
        key: open("key", key)?.map(|k| k.to_vec()),
        pepper: open("pepper", pepper)?.map(|p| held(&p)).transpose()?,
        request: open("request", request)?.map(|r| r.to_vec()),
        certificates: match certificates {
            Some(sealed) => v.open_json(&place(slot, id, "certificates"), &sealed)?,
            None => Vec::new(),
        },
        hardware: standing.hardware,
    }))
}

/// The key of a slot, if there is one.
pub(super) fn get_slot(v: &Vault<'_>, slot: Slot) -> Result<Option<Row>> {
    if slot.is_main() {
        return get_main(v, slot);
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
        hardware: None,
    }))
}

/// Writes the whole key of a slot, in place of any other. Only a key's own slot has a pepper and certificates.
pub(super) fn put_slot(v: &Vault<'_>, slot: Slot, row: &Row) -> Result<()> {
    if slot.is_main() {
        return put_main(v, slot, row);
    }
    let standing = Standing { counter: row.state, created_at: row.created_at, hardware: None };
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
    if slot.is_main() {
        return remove_main(v, slot, id);
    }
    v.conn()
        .prepare_cached("DELETE FROM signature_slot WHERE slot = ?1 AND id = ?2")?
        .execute([slot.name(), &id.to_string()])?;
    Ok(())
}

/// Writes the whole signature key, in place of any other.
pub(super) fn put(v: &Vault<'_>, row: &Row) -> Result<()> {
    put_main(v, Slot::Pin, row)
}

fn put_main(v: &Vault<'_>, slot: Slot, row: &Row) -> Result<()> {
    let standing =
        Standing { counter: row.state, created_at: row.created_at, hardware: row.hardware.clone() };
    let seal = |column: &str, value: Option<&[u8]>| {
        value.map(|bytes| v.seal(&place(slot, row.id, column), bytes)).transpose()
    };
    let certificates = (!row.certificates.is_empty())
        .then(|| v.seal_json(&place(slot, row.id, "certificates"), &row.certificates))
        .transpose()?;
    v.conn()
        .prepare_cached(&format!(
            "INSERT OR REPLACE INTO {} (one, id, state, key, pepper, request, certificates)
             VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6)",
            slot.main_table()
        ))?
        .execute(params![
            row.id.to_string(),
            v.seal_json(&place(slot, row.id, "state"), &standing)?,
            seal("key", row.key.as_deref())?,
            seal("pepper", row.pepper.as_deref().map(|p| p.as_slice()))?,
            seal("request", row.request.as_deref())?,
            certificates,
        ])?;
    Ok(())
}

fn remove_main(v: &Vault<'_>, slot: Slot, id: KeyId) -> Result<()> {
    let sql = format!("DELETE FROM {} WHERE id = ?1", slot.main_table());
    v.conn().prepare_cached(&sql)?.execute([id.to_string()])?;
    Ok(())
}

fn slot_place(id: KeyId, column: &str) -> String {
    format!("signature_slot/{id}/{column}")
}

fn place(slot: Slot, id: KeyId, column: &str) -> String {
    format!("{}/{id}/{column}", slot.main_table())
}

fn exact<const N: usize>(bytes: &[u8]) -> Result<[u8; N]> {
    bytes.try_into().map_err(|_| damaged())
}

fn held(bytes: &[u8]) -> Result<Held<32>> {
    bytes.try_into().map(Held::of).map_err(|_| damaged())
}

fn damaged() -> Error {
    Error::new(Code::VaultDamaged, "a row of the signature key is not one")
}
