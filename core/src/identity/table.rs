//! The link and its session: one sealed row, in the vault.

use rusqlite::{OptionalExtension, params};
use serde::{Serialize, de::DeserializeOwned};

use crate::{Result, store::Vault};

pub(crate) const V1: &str = "
    CREATE TABLE identity (
        what  TEXT PRIMARY KEY,
        body  BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;
";

/// What a row of the table is.
#[derive(Clone, Copy)]
pub(crate) enum What {
    /// The state of the linking machine.
    Link,
    /// The bearer token.
    Session,
    /// What the register knows of the citizen.
    Citizen,
    /// The tie to the SIM.
    Sim,
}

impl What {
    fn name(self) -> &'static str {
        match self {
            What::Link => "link",
            What::Session => "session",
            What::Citizen => "citizen",
            What::Sim => "sim",
        }
    }

    fn place(self) -> String {
        format!("identity/{}", self.name())
    }
}

/// Reads a row.
pub(crate) fn get<T: DeserializeOwned>(v: &Vault<'_>, what: What) -> Result<Option<T>> {
    let sealed: Option<Vec<u8>> = v
        .conn()
        .prepare_cached("SELECT body FROM identity WHERE what = ?1")?
        .query_row([what.name()], |r| r.get(0))
        .optional()?;
    sealed.map(|s| v.open_json(&what.place(), &s)).transpose()
}

/// Writes a row.
pub(crate) fn put<T: Serialize>(v: &Vault<'_>, what: What, value: &T) -> Result<()> {
    v.conn()
        .prepare_cached(
            "INSERT INTO identity (what, body) VALUES (?1, ?2) ON CONFLICT (what) DO UPDATE SET body = ?2",
        )?
        .execute(params![what.name(), v.seal_json(&what.place(), value)?])?;
    Ok(())
}

/// Removes a row.
pub(crate) fn remove(v: &Vault<'_>, what: What) -> Result<()> {
    v.conn().prepare_cached("DELETE FROM identity WHERE what = ?1")?.execute([what.name()])?;
    Ok(())
}
