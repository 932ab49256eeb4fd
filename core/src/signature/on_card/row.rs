//! What the vault keeps of a key on a card. One row at most.

use rusqlite::OptionalExtension;
use serde::{Deserialize, Serialize};

use crate::{
    Code, Error, Result,
    signature::{
        card::{CardFault, Profile, SecretKind},
        certificate::{self, CertificateInfo},
    },
    store::Vault,
};

pub(crate) const V1: &str = "
    CREATE TABLE signature_card (
        one    INTEGER PRIMARY KEY CHECK (one = 1),
        value  BLOB NOT NULL
    ) STRICT;
";

const PLACE: &str = "signature_card/value";

/// The key as it is kept.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Row {
    /// Which key it is, apart from any other that was here.
    pub(super) id: String,
    /// The slot of the card.
    pub(super) slot: u8,
    /// Name of the applet's profile, and the text of one that the core does not bring.
    profile_id: String,
    profile_text: Option<String>,
    /// SubjectPublicKeyInfo in DER.
    pub(super) spki: Vec<u8>,
    /// Unix seconds when it was made.
    pub(super) created_at: i64,
    /// The certificate request (PKCS#10 in DER), signed by the card.
    pub(super) request: Option<Vec<u8>>,
    /// DER each; the key's own first.
    pub(super) certificates: Vec<Vec<u8>>,
    /// The card holds the certificate, too.
    pub(super) on_card: bool,
    /// The card refused the PIN when the certificate was written with it, though the PIN was right: it is written no more.
    #[serde(default)]
    pub(super) pin_refused: bool,
    /// What the card last said of its counters.
    pub(super) counter: Counter,
}

/// What is remembered of the card's counters, for the screen; the card decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Counter {
    /// Wrong PINs that are allowed after a right one.
    pub(super) full: u8,
    pub(super) tries: u8,
    pub(super) pin_blocked: bool,
    pub(super) puk_blocked: bool,
}

impl Counter {
    /// After something that took a PIN or a PUK.
    pub(super) fn learn<T>(self, done: &std::result::Result<T, CardFault>) -> Self {
        match done {
            Ok(_) => self.right(),
            Err(fault) => self.after(fault),
        }
    }

    /// After the card took a PIN.
    fn right(self) -> Self {
        Self { tries: self.full, pin_blocked: false, ..self }
    }

    /// After a fault, if it tells of a counter.
    fn after(self, fault: &CardFault) -> Self {
        match fault {
            CardFault::Wrong { secret: SecretKind::Pin, tries } => {
                Self { tries: tries.unwrap_or_else(|| self.tries.saturating_sub(1)), ..self }
            }
            CardFault::Blocked(SecretKind::Pin) => Self { tries: 0, pin_blocked: true, ..self },
            CardFault::Blocked(SecretKind::Puk) => Self { puk_blocked: true, ..self },
            _ => self,
        }
    }
}

impl Row {
    pub(super) fn new(id: String, slot: u8, profile: &Profile, spki: Vec<u8>, full: u8, now: i64) -> Self {
        // One of a file of its own may have the name of another.
        let brought = Profile::built_in().contains(profile);
        Self {
            id,
            slot,
            profile_id: profile.id().to_owned(),
            profile_text: (!brought).then(|| profile.source().to_owned()),
            spki,
            created_at: now,
            request: None,
            certificates: Vec::new(),
            on_card: false,
            pin_refused: false,
            counter: Counter { full, tries: full, pin_blocked: false, puk_blocked: false },
        }
    }

    /// The key signed the request for its certificate, which is the last step of making it.
    pub(super) fn is_finished(&self) -> bool {
        self.request.is_some()
    }

    /// Name of the applet's profile.
    pub(super) fn profile_id(&self) -> &str {
        &self.profile_id
    }

    /// The applet's profile: the core's own of this name, else the one that was kept.
    pub(super) fn profile(&self) -> Result<Profile> {
        if let Some(text) = &self.profile_text {
            return Profile::parse(text)
                .map_err(|e| Error::new(Code::VaultDamaged, "the applet's profile").caused_by(e));
        }
        let known = Profile::built_in().iter().find(|known| known.id() == self.profile_id);
        known
            .cloned()
            .ok_or_else(|| Error::new(Code::VaultNewer, "an applet's profile that isn't known here"))
    }

    /// The key's own certificate, once it came.
    pub(super) fn certificate(&self) -> Result<Option<CertificateInfo>> {
        let own = self.certificates.first().map(|der| certificate::info(der)).transpose();
        own.map_err(|e| Error::new(Code::VaultDamaged, "the key's certificate").caused_by(e))
    }
}

pub(super) fn get(v: &Vault<'_>) -> Result<Option<Row>> {
    let sealed: Option<Vec<u8>> = v
        .conn()
        .prepare_cached("SELECT value FROM signature_card")?
        .query_row([], |r| r.get(0))
        .optional()?;
    sealed.map(|sealed| v.open_json(PLACE, &sealed)).transpose()
}

pub(super) fn put(v: &Vault<'_>, row: &Row) -> Result<()> {
    v.conn()
        .prepare_cached("INSERT OR REPLACE INTO signature_card (one, value) VALUES (1, ?1)")?
        .execute([v.seal_json(PLACE, row)?])?;
    Ok(())
}

pub(super) fn remove(v: &Vault<'_>) -> Result<()> {
    v.conn().prepare_cached("DELETE FROM signature_card")?.execute([])?;
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_profile_of_a_file_is_kept_also_where_it_has_the_name_of_one_that_is_brought() {
        let brought = &Profile::built_in()[0];
        let text = brought.source().replace("00 20 00 81", "00 20 00 82");
        let altered = Profile::parse(&text).unwrap();
        assert_eq!(altered.id(), brought.id());
        for profile in [brought, &altered] {
            let row = Row::new("id".into(), 0, profile, vec![1], 3, 0);
            assert_eq!(&row.profile().unwrap(), profile);
        }
    }
}
