//! What the vault keeps of a session that a link began: the documents as they were shown, and their signatures.

use base64::{Engine, engine::general_purpose::STANDARD as BASE64};
use zeroize::Zeroizing;

use super::{
    model::{Announced, LinkWay, Party, Session, Subject},
    offer::{Invitation, Offer},
    rules::{Event, Outcome, Progress},
    run, table,
    wire::Documents,
};
use crate::{
    Code, Error, Lang, Result,
    client::Ctx,
    signature::{
        audit::{self, About, Entry, What},
        client,
        cms::Content,
        ecdsa::sha256,
    },
    store::Vault,
};

/// All that a session of a link begins with.
pub(super) struct Begun {
    pub(super) party: Party,
    pub(super) subject: Subject,
    pub(super) invitation: Invitation,
    pub(super) documents: Documents,
    pub(super) offer: Offer,
    pub(super) lang: Lang,
}

/// Keeps a session that begins, with its documents.
pub(super) fn store(ctx: &Ctx, begun: Begun) -> Result<Session> {
    let Begun { party, subject, invitation, mut documents, offer, lang } = begun;
    // The documents lie beside, each in its own row.
    for document in &mut documents.documents_to_sign {
        if let Some(body) = &mut document.document {
            body.file.data.clear();
        }
    }
    let now = ctx.now();
    let title = match (&offer.files[..], invitation.description.is_empty()) {
        ([one, ..], true) => one.title.clone(),
        _ => invitation.description.clone(),
    };
    let session = Session {
        id: ctx.new_id()?,
        party,
        subject,
        lang,
        title,
        text: offer.text,
        documents: offer
            .files
            .iter()
            .map(|file| Announced { title: file.title.clone(), sha256: file.sha256 })
            .collect(),
        nonce: invitation.nonce,
        code: offer.code,
        begun_at: now,
        progress: Progress::begin(now, invitation.expires_at, true),
        way: Some(LinkWay {
            documents: invitation.documents.to_string(),
            token: invitation.token,
            attached: offer.attached,
            shape: documents,
        }),
    };
    ctx.store.write(|v| {
        table::insert(v, &session)?;
        for (place, file) in offer.files.iter().enumerate() {
            table::put_document(v, &session.id, place, &file.bytes)?;
        }
        Ok(())
    })?;
    Ok(session)
}

/// The session that this link began before, if it is still open; one that is over is an error.
pub(super) fn before(ctx: &Ctx, key: &str) -> Result<Option<Session>> {
    let found = ctx.store.read_if_any(|v| table::newest_of(v, key))?.flatten();
    let Some(session) = found else { return Ok(None) };
    let session = run::advance(ctx, &session.id, Event::Look)?;
    match session.progress.outcome() {
        Some(_) => Err(run::over(&session)),
        None => Ok(Some(session)),
    }
}

/// A session that never began, in the audit.
pub(super) fn note_refused(v: &Vault<'_>, now: i64, outcome: audit::Outcome, host: String) -> Result<()> {
    let certificates = client::certificates(v)?;
    let entry = Entry::new(now, What::Session, outcome, &certificates);
    audit::append(v, &entry.about(About { party: Some(host), ..About::default() }))
}

/// How the audit calls the reason that nothing began.
pub(super) fn refusal_of(e: &Error) -> audit::Outcome {
    let said = e.arg("outcome").unwrap_or_default();
    match Outcome::ALL.into_iter().find(|outcome| outcome.wire_name() == said) {
        Some(outcome) => audit::Outcome::Session(outcome),
        None => audit::Outcome::Refused,
    }
}

/// The documents of a session, as they are signed.
pub(super) fn stored(v: &Vault<'_>, id: &str) -> Result<(Vec<Content>, Vec<[u8; 32]>)> {
    let session = table::get(v, id)?;
    let way = session.way.as_ref().ok_or_else(|| {
        Error::new(Code::StateChanged, "its documents are not here: it is no link's session")
    })?;
    let mut contents = Vec::new();
    let mut hashes = Vec::new();
    for place in 0..session.documents.len() {
        let bytes: Zeroizing<Vec<u8>> = table::document(v, id, place)?.ok_or_else(|| run::over(&session))?;
        hashes.push(sha256(&bytes));
        contents.push(if way.attached { Content::Attached(bytes.to_vec()) } else { Content::Detached });
    }
    Ok((contents, hashes))
}

/// What is brought: the documents' shape as it came, each file replaced by its signature.
pub(super) fn signed_body(v: &Vault<'_>, session: &Session) -> Result<Vec<u8>> {
    let way = session.way.as_ref().ok_or_else(|| damaged("a way"))?;
    let mut shape = way.shape.clone();
    for (place, document) in shape.documents_to_sign.iter_mut().enumerate() {
        let signature = table::signature(v, &session.id, place)?.ok_or_else(|| damaged("a signature"))?;
        if let Some(body) = &mut document.document {
            body.file.data = BASE64.encode(&*signature);
            body.file.sha256 = None;
        }
    }
    serde_json::to_vec(&shape).map_err(|e| Error::new(Code::Defect, "documents have no JSON").caused_by(e))
}

/// What should be in the vault is not.
pub(super) fn damaged(what: &str) -> Error {
    Error::new(Code::VaultDamaged, format!("a session without {what}"))
}
