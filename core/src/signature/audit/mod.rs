//! The audit: one row for every use of the key, each chained to the one before by its hash.
//!
//! A row is written in the transaction that settles what it tells of, so that no kill parts the two. A try
//! that was taken and never settled (the app was ended in between) is found at the next try and written
//! down then. The head of the chain is in the signed data of every signature: whoever later takes a row
//! away, adds or alters one, would have to forge the signatures made since. A break is reported, never
//! hidden, and stops nothing.
//!
//! The newest 5000 rows are kept (about 2 MB); older ones are folded, 500 at a time, into the hash that the
//! chain begins with, so that what is left is still checked from end to end. Rows are for the citizen alone:
//! they are sealed like all of the vault, a signature carries only the head's hash, and the chain begins
//! with a random value, so that the hash tells nobody anything.

mod model;
pub(crate) mod rules;
pub(crate) mod table;
#[cfg(test)]
mod tests;

pub(crate) use model::{About, Entry, Outcome, What};
pub use model::{AuditLine, AuditPage};

use der::{Encode, asn1::OctetStringRef};

use self::{
    rules::{Link, first_broken},
    table::Ends,
};
use super::{certificate, client::Signature, cms::SignedAttribute, oids};
use crate::{Code, Error, Lang, Page, Result, requests::hex, store::Vault, text};

impl Signature {
    /// Every use of the key, newest first, checked from end to end: a row that is missing or was changed is
    /// reported in the page. Works offline; blocks (about 10 ms for the most rows that are kept).
    ///
    /// Errors: storage.
    pub fn audit(&self, page: Page, lang: Lang) -> Result<AuditPage> {
        Ok(match self.ctx.store.read_if_any(|v| page_of(v, page, lang))? {
            Some(page) => page,
            None => view(None, &[], page, lang),
        })
    }
}

/// A page of the audit as it lies in the vault.
pub(super) fn page_of(v: &Vault<'_>, page: Page, lang: Lang) -> Result<AuditPage> {
    Ok(view(table::ends(v)?, &table::rows(v)?, page, lang))
}

/// Writes a row. Part of the caller's transaction.
pub(crate) fn append(v: &Vault<'_>, entry: &Entry) -> Result<()> {
    table::append(v, entry).map(|_| ())
}

/// Tries that the last row says were left: of the PIN, or of the PUK where it is about unlocking.
pub(crate) fn tries(v: &Vault<'_>, what: What) -> Result<Option<u8>> {
    let ends = table::ends(v)?;
    Ok(ends.and_then(|ends| match what {
        What::Unlock => ends.puk_tries,
        What::SignIn => ends.authentication_tries,
        _ => ends.tries,
    }))
}

/// The head of the chain, to be signed: 32 bytes, zeros before the first row.
pub(crate) fn head(v: &Vault<'_>) -> Result<[u8; 32]> {
    Ok(table::ends(v)?.map_or([0; 32], |ends| ends.head.hash))
}

/// The head as a signed attribute: `OCTET STRING (SIZE (32))`.
pub(crate) fn attribute(head: &[u8; 32]) -> Result<SignedAttribute> {
    let value = OctetStringRef::new(head)
        .and_then(|octets| octets.to_der())
        .map_err(|e| Error::new(Code::Defect, "a hash has no DER").caused_by(e))?;
    Ok(SignedAttribute { oid: oids::ATTRIBUTE_AUDIT_HEAD, value })
}

impl Entry {
    /// A row of now. `certificates` are the key's, its own first: what the authority wrote into it is the
    /// level, never what the app says of itself.
    pub(crate) fn new(at: i64, what: What, outcome: Outcome, certificates: &[Vec<u8>]) -> Self {
        let policies = certificates
            .first()
            .and_then(|own| certificate::info(own).ok())
            .map(|info| info.policies)
            .unwrap_or_default();
        let named = |names: &[(&str, &'static str)], otherwise: &'static str| {
            let known = names.iter().find(|(oid, _)| policies.iter().any(|p| p == oid));
            known.map_or(otherwise, |(_, name)| name).to_owned()
        };
        Self {
            at,
            what: what.name().to_owned(),
            outcome: outcome.name().to_owned(),
            level: named(&LEVELS, "none"),
            sim: named(&SIMS, "unknown"),
            key: None,
            tries: None,
            puk_tries: None,
            authentication_tries: None,
            about: About::default(),
        }
    }

    /// Of this key, with so many tries left.
    pub(crate) fn of_key(self, key: impl std::fmt::Display, tries: u8) -> Self {
        Self { key: Some(key.to_string()), tries: Some(tries), ..self }
    }

    /// Of the copy under this PUK, with so many tries left.
    pub(crate) fn of_puk(self, key: impl std::fmt::Display, tries: u8) -> Self {
        Self { key: Some(key.to_string()), puk_tries: Some(tries), ..self }
    }

    /// Of this authentication key, with so many tries left.
    pub(crate) fn of_authentication(self, key: impl std::fmt::Display, tries: u8) -> Self {
        Self { key: Some(key.to_string()), authentication_tries: Some(tries), ..self }
    }

    /// About this.
    pub(crate) fn about(self, about: About) -> Self {
        Self { about, ..self }
    }
}

/// Levels by their policies; each has a text `audit-level-{name}`, as has `none`.
const LEVELS: [(&str, &str); 4] = [
    (oids::POLICY_SIM_APPLET, "sim-applet"),
    (oids::POLICY_DEVICE_SE, "device-se"),
    (oids::POLICY_SOFTWARE_SEALED, "software-sealed"),
    (oids::POLICY_SPLIT_KEY, "split-key"),
];

/// What is proved of the SIM; each has a text `audit-sim-{name}`, as has `unknown`.
const SIMS: [(&str, &str); 2] =
    [(oids::POLICY_SIM_PROVED, "proved"), (oids::POLICY_SIM_NUMBER_ONLY, "number-only")];

fn view(ends: Option<Ends>, rows: &[rules::Row], page: Page, lang: Lang) -> AuditPage {
    let nothing = Link { seq: 0, hash: [0; 32] };
    let (base, head) = ends.map_or((nothing, nothing), |ends| (ends.base, ends.head));
    let mut places = Vec::with_capacity(rows.len());
    let broken_at = first_broken(&base, rows, &head, |link| places.push(link));
    let shown = page.range(rows.len());
    let lines = rows.iter().rev().skip(shown.start).take(shown.len()).map(|row| {
        // Only rows that open have a place, in the order of the rows.
        let place = places.iter().rev().find(|link| link.seq == row.seq);
        line(row, place, lang)
    });
    AuditPage {
        lines: lines.collect(),
        total: u32::try_from(rows.len()).unwrap_or(u32::MAX),
        folded: base.seq,
        whole: broken_at.is_none(),
        broken_at,
        state: text::state(lang, if broken_at.is_none() { "audit-whole" } else { "audit-broken" }, &[]),
        head: hex(&head.hash),
    }
}

fn line(row: &rules::Row, place: Option<&Link>, lang: Lang) -> AuditLine {
    let entry = row.opened.as_ref().and_then(|(_, bytes)| serde_json::from_slice::<Entry>(bytes).ok());
    let readable = entry.is_some();
    let entry = entry.unwrap_or_else(|| Entry {
        at: 0,
        what: "unreadable".into(),
        outcome: "unreadable".into(),
        level: "none".into(),
        sim: "unknown".into(),
        key: None,
        tries: None,
        puk_tries: None,
        authentication_tries: None,
        about: About::default(),
    });
    // A name of a newer version has no text here.
    let say = |prefix: &str, name: &str| {
        let id = format!("{prefix}{name}");
        let known = text::has(lang, &id, None);
        text::say(lang, if known { &id } else { "audit-newer" }, &[])
    };
    AuditLine {
        number: row.seq,
        at: entry.at,
        time: if readable { text::date_time(lang, entry.at) } else { String::new() },
        what: say("audit-", &entry.what),
        what_id: entry.what,
        outcome: say("audit-outcome-", &entry.outcome),
        outcome_id: entry.outcome,
        level: say("audit-level-", &entry.level),
        sim: say("audit-sim-", &entry.sim),
        about: entry.about.title,
        party: entry.about.party,
        verification_code: entry.about.code,
        tries_left: entry.tries.or(entry.puk_tries).or(entry.authentication_tries).map(u32::from),
        hash: place.map(|link| hex(&link.hash)).unwrap_or_default(),
    }
}
