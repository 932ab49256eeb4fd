//! The tables. Each capability owns its own and says in its `table.rs` what a row means.

use rusqlite::Connection;

const VERSION: i64 = 3;

const TABLES: &str = "
CREATE TABLE meta (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT;

CREATE TABLE sms (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    phone TEXT NOT NULL, sender TEXT NOT NULL, text TEXT NOT NULL, at INTEGER NOT NULL
) STRICT;
CREATE INDEX sms_phone ON sms (phone, id);

CREATE TABLE numbers (phone TEXT PRIMARY KEY, iin TEXT NOT NULL) STRICT;
CREATE TABLE links (
    id TEXT PRIMARY KEY, iin TEXT NOT NULL, phone TEXT NOT NULL,
    code BLOB NOT NULL, sent_at INTEGER NOT NULL, expires_at INTEGER NOT NULL,
    wrong INTEGER NOT NULL, resends INTEGER NOT NULL, linked INTEGER NOT NULL
) STRICT;
CREATE TABLE link_starts (phone TEXT NOT NULL, at INTEGER NOT NULL) STRICT;
CREATE INDEX link_starts_phone ON link_starts (phone, at);
CREATE TABLE locks (
    subject TEXT PRIMARY KEY, wrong INTEGER NOT NULL, until INTEGER NOT NULL
) STRICT;
CREATE TABLE sessions (
    token BLOB PRIMARY KEY, link TEXT NOT NULL UNIQUE,
    iin TEXT NOT NULL, phone TEXT NOT NULL, expires_at INTEGER NOT NULL,
    sim_changed INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE keys (
    id TEXT PRIMARY KEY, iin TEXT NOT NULL, epoch INTEGER NOT NULL,
    first BLOB NOT NULL, verifier BLOB NOT NULL, next_verifier BLOB,
    tries_left INTEGER NOT NULL
) STRICT;
CREATE TABLE cards (key_hash BLOB PRIMARY KEY, phone TEXT NOT NULL) STRICT;
CREATE TABLE certificates (
    key_hash BLOB PRIMARY KEY, iin TEXT NOT NULL,
    der BLOB NOT NULL, not_after INTEGER NOT NULL
) STRICT;

CREATE TABLE answers (
    scope TEXT NOT NULL, key TEXT NOT NULL, fingerprint BLOB NOT NULL,
    status INTEGER NOT NULL, headers TEXT NOT NULL, body BLOB NOT NULL, at INTEGER NOT NULL,
    PRIMARY KEY (scope, key)
) STRICT;

CREATE TABLE ledger (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    request_id TEXT NOT NULL UNIQUE, number TEXT NOT NULL UNIQUE,
    sealed_sha256 TEXT NOT NULL, service TEXT NOT NULL, received_at INTEGER NOT NULL
) STRICT;
CREATE TABLE sendings (request_id TEXT PRIMARY KEY, times INTEGER NOT NULL) STRICT;
CREATE TABLE applications (
    request_id TEXT PRIMARY KEY REFERENCES ledger (request_id),
    iin TEXT NOT NULL, phone TEXT NOT NULL, by_hand INTEGER NOT NULL,
    sealed BLOB NOT NULL, signature BLOB NOT NULL, receipt BLOB NOT NULL,
    history TEXT NOT NULL
) STRICT;
CREATE TABLE documents (
    id TEXT PRIMARY KEY, request_id TEXT NOT NULL REFERENCES applications (request_id),
    number TEXT NOT NULL, title TEXT NOT NULL, issued_at INTEGER NOT NULL,
    sha256 TEXT NOT NULL, bytes BLOB NOT NULL, signature BLOB NOT NULL
) STRICT;
CREATE INDEX documents_request ON documents (request_id);
";

/// Tables that came later: a folder of an earlier gateway gets them when it is opened.
const LATER_TABLES: &str = "
CREATE TABLE IF NOT EXISTS serials (
    serial TEXT PRIMARY KEY, iin TEXT NOT NULL, not_after INTEGER NOT NULL,
    revoked_at INTEGER, reason TEXT
) STRICT;
CREATE TABLE IF NOT EXISTS key_tries (id TEXT PRIMARY KEY, tries INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS attestations (
    challenge BLOB PRIMARY KEY, session BLOB NOT NULL, expires_at INTEGER NOT NULL,
    phone TEXT NOT NULL,
    key_hash BLOB, key_outcome TEXT, sim_outcome TEXT, sim_at INTEGER
) STRICT;
CREATE INDEX IF NOT EXISTS attestations_key ON attestations (key_hash);
CREATE TABLE IF NOT EXISTS attestation_chains (
    key_hash BLOB NOT NULL, serial TEXT NOT NULL, PRIMARY KEY (key_hash, serial)
) STRICT;
CREATE TABLE IF NOT EXISTS attestation_status (
    serial TEXT PRIMARY KEY, status TEXT NOT NULL, reason TEXT
) STRICT;
CREATE TABLE IF NOT EXISTS issues (
    serial TEXT PRIMARY KEY, iin TEXT NOT NULL, phone TEXT NOT NULL, key_hash BLOB NOT NULL,
    at INTEGER NOT NULL, identified INTEGER NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS issues_iin ON issues (iin);
CREATE INDEX IF NOT EXISTS issues_phone ON issues (phone);
CREATE INDEX IF NOT EXISTS issues_key ON issues (key_hash);
CREATE INDEX IF NOT EXISTS serials_iin ON serials (iin);
CREATE TABLE IF NOT EXISTS losses (phone TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS identifications (
    id TEXT PRIMARY KEY, iin TEXT NOT NULL, ticket TEXT, session TEXT, row TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS identifications_iin ON identifications (iin);
CREATE INDEX IF NOT EXISTS identifications_ticket ON identifications (ticket);
CREATE INDEX IF NOT EXISTS identifications_session ON identifications (session);
CREATE TABLE IF NOT EXISTS identification_tries (iin TEXT PRIMARY KEY, used INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS authentication_ties (
    key TEXT PRIMARY KEY, iin TEXT NOT NULL, phone TEXT NOT NULL,
    linked_at INTEGER NOT NULL, sim_changed INTEGER NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS authentication_keys (key TEXT PRIMARY KEY, spki_sha256 BLOB NOT NULL) STRICT;
CREATE INDEX IF NOT EXISTS authentication_ties_phone ON authentication_ties (phone);
CREATE TABLE IF NOT EXISTS session_challenges (nonce BLOB PRIMARY KEY, expires_at INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS session_links (token BLOB PRIMARY KEY, linked_at INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS phone_links (
    phone TEXT NOT NULL, linked_at INTEGER NOT NULL, device INTEGER NOT NULL,
    PRIMARY KEY (phone, linked_at)
) STRICT;
CREATE INDEX IF NOT EXISTS phone_links_device ON phone_links (device);
CREATE TABLE IF NOT EXISTS phone_keys (key BLOB PRIMARY KEY, device INTEGER NOT NULL) STRICT;
CREATE INDEX IF NOT EXISTS phone_keys_device ON phone_keys (device);
CREATE TABLE IF NOT EXISTS signings (id TEXT PRIMARY KEY, signing TEXT NOT NULL) STRICT;
";

/// Makes the tables of a new database; refuses one of another version.
pub(super) fn bring_up(connection: &mut Connection) -> rusqlite::Result<()> {
    let tx = connection.transaction()?;
    let found: i64 = tx.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    match found {
        VERSION => {}
        0 => {
            tx.execute_batch(TABLES)?;
            tx.pragma_update(None, "user_version", VERSION)?;
        }
        _ => return Err(rusqlite::Error::InvalidQuery),
    }
    tx.execute_batch(LATER_TABLES)?;
    tx.commit()
}
