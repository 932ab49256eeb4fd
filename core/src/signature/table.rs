//! The sealed signature key, its counters and its certificate, in the vault.

pub(crate) const V1: &str = "
    CREATE TABLE signature_keys (
        id                TEXT PRIMARY KEY,
        epoch             INTEGER NOT NULL,
        tries_left        INTEGER NOT NULL,
        offline_left      INTEGER NOT NULL,
        blob              BLOB NOT NULL,
        header            BLOB NOT NULL,
        pepper            BLOB,
        certificate       BLOB
    ) STRICT, WITHOUT ROWID;
";
