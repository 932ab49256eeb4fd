//! What has to be proved before a key is certified. Pure, but for what is looked up.
//!
//! | Situation | Proofs |
//! |---|---|
//! | the citizen's first key | the link: PIN of the identity card and code of the SMS |
//! | another key, nothing having happened to the one before | the same; the link may be older |
//! | a key after a loss (of any phone of the citizen's) or a compromise | two anew: a link made after it, and a video identification |
//! | a key from the phone that was lost | a link made after the loss, whatever was proved on another phone |
//! | an authentication key | the link; after a loss or a compromise, one made since |
//! | the same key once more (renewal) | the session, and the request that the certified key signed |
//!
//! An authority that wants to see everybody (`--identification video`) adds the video to the first two.

use axum::http::StatusCode;
use qyzmet_core::{Code, signature::pkcs10::Csr};
use rusqlite::Transaction;

use super::table;
use crate::{
    gateway::Gateway,
    http::{Refusal, Session},
    identification,
    magic::{self, Outcome},
    options::IdentificationPolicy,
    secrets::{sha256, sha256_hex},
};

/// Something that a citizen proves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Proof {
    /// The phone is linked: PIN of the identity card, and code of the SMS.
    Link,
    /// It was linked after what happened.
    LinkSince,
    /// An operator saw the citizen, for this key and after what happened.
    Video,
}

/// What happened to the citizen's keys before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Situation {
    /// Nothing that matters.
    Calm,
    /// A phone was lost, or a certificate revoked because the key may be in other hands, and none was issued with two proofs
    /// since.
    AfterCompromise,
}

/// The table.
pub(super) fn wanted(situation: Situation, everybody: bool) -> &'static [Proof] {
    match (situation, everybody) {
        (Situation::Calm, false) => &[Proof::Link],
        (Situation::Calm, true) => &[Proof::Link, Proof::Video],
        (Situation::AfterCompromise, _) => &[Proof::LinkSince, Proof::Video],
    }
}

/// What is missing before this request may be granted: the video, and with it `true`.
///
/// # Errors
/// `identity.session_expired` where the phone has to be linked once more.
pub(super) fn lacks_video(
    app: &Gateway,
    tx: &Transaction<'_>,
    session: &Session,
    csr: &Csr,
    now: i64,
) -> Result<bool, Refusal> {
    refuse_lost(tx, session)?;
    let key_hash = sha256(&csr.spki_der);
    // What was certified is given again; what will be refused is refused.
    let known = table::find(tx, &key_hash)?.is_some_and(|known| known.not_after > now);
    if known || magic::outcome(&session.phone) == Outcome::CertificateRefused {
        return Ok(false);
    }
    let compromised_at = table::compromised_at(tx, &session.iin)?;
    let situation = match compromised_at {
        Some(_) => Situation::AfterCompromise,
        None => Situation::Calm,
    };
    let everybody = app.options.identification == IdentificationPolicy::Video
        || magic::wants_video(magic::outcome(&session.phone));
    let since = compromised_at.unwrap_or(i64::MIN);
    for proof in wanted(situation, everybody) {
        match proof {
            Proof::Link => {}
            Proof::LinkSince => refuse_old_link(tx, session)?,
            Proof::Video => {
                let key = sha256_hex(&csr.spki_der);
                return Ok(!identification::is_identified(tx, &session.iin, &key, since, now)?);
            }
        }
    }
    Ok(false)
}

/// Whether both proofs stand behind this key, since whatever happened last.
pub(super) fn is_identified(
    tx: &Transaction<'_>,
    session: &Session,
    csr: &Csr,
    now: i64,
) -> Result<bool, Refusal> {
    let since = table::compromised_at(tx, &session.iin)?;
    let key = sha256_hex(&csr.spki_der);
    Ok(since.is_none_or(|since| session.linked_at > since)
        && identification::is_identified(tx, &session.iin, &key, since.unwrap_or(i64::MIN), now)?)
}

/// After a loss or a compromise only a phone that was linked since gets a key.
pub(super) fn refuse_old_link(tx: &Transaction<'_>, session: &Session) -> Result<(), Refusal> {
    refuse_lost(tx, session)?;
    match table::compromised_at(tx, &session.iin)? {
        // A link of the very second may have been made before.
        Some(since) if session.linked_at <= since => Err(to_be_linked()),
        _ => Ok(()),
    }
}

/// Whoever finds a lost phone gets no key with it.
pub(super) fn refuse_lost(tx: &Transaction<'_>, session: &Session) -> Result<(), Refusal> {
    match table::is_lost(tx, &session.phone, session.linked_at)? {
        true => Err(to_be_linked()),
        false => Ok(()),
    }
}

fn to_be_linked() -> Refusal {
    let why = "the phone has to be linked again after a loss or a compromise";
    Refusal::new(StatusCode::UNAUTHORIZED, Code::SessionExpired, why)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_a_compromise_two_proofs_are_wanted_anew() {
        for everybody in [false, true] {
            let proofs = wanted(Situation::AfterCompromise, everybody);
            assert_eq!(proofs, [Proof::LinkSince, Proof::Video]);
        }
        assert_eq!(wanted(Situation::Calm, false), [Proof::Link]);
        assert_eq!(wanted(Situation::Calm, true), [Proof::Link, Proof::Video]);
    }
}
