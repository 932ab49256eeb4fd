//! The citizen ends the certificate, with the PIN.

use std::sync::Arc;

use super::{
    check::send_waiting,
    refuse_revoked,
    rules::{Event, Revoked, is_a_citizens},
    table,
    wire::{RevocationStatement, STATEMENT},
};
use crate::{
    Code, Error, Lang, Result,
    client::Ctx,
    ports::Line,
    signature::{
        KeyView, Signature,
        audit::{self, About, Entry, Outcome, What},
        client::{self, Aim},
        cms::Content,
        ecdsa::sha256,
        job::Signed,
        ocsp::RevocationReason,
        session,
    },
    store::Vault,
    text,
};

impl Signature {
    /// Revokes the certificate of the phone's key, for good. The order is signed with the PIN, in a signing session of its
    /// own, and costs what a signature costs; it is stored in the transaction that settles the try, and the key signs
    /// nothing more from then on. Without a line it works within the offline allowance: the order goes out first thing when
    /// there is one ([`Signature::check_certificate`], a delivery), and until then others don't know. With another SIM in
    /// the phone it works as well; where the gateway knows of that SIM, within the offline allowance. Then make a new key.
    ///
    /// Errors: `signature.key_missing`, `signature.certificate_revoked` (it is already), `signature.certificate_expired`
    /// (nothing to revoke), `signature.pin_wrong` and the others of a signature, `signature.sim_changed` (another SIM, and
    /// nothing left of the allowance), `input.answer` (not a citizen's reason), storage.
    pub async fn revoke_certificate(
        &self,
        reason: RevocationReason,
        pin: &str,
        lang: Lang,
    ) -> Result<KeyView> {
        if !is_a_citizens(reason) {
            return Err(Error::new(Code::AnswerInvalid, "a reason that only an authority may give"));
        }
        let ctx = &self.ctx;
        let (session, content, serial) = ctx.blocking(move |ctx| begin(ctx, reason, lang)).await?;
        let hashes = vec![sha256(&content)];
        let clock = ctx.ports.clock.clone();
        let keep = move |v: &Vault<'_>, signed: &[Signed]| {
            let now = clock.now_ms().div_euclid(1000);
            let life = table::get(v, &serial)?.after(Event::Ordered(reason), now);
            table::put(v, &serial, &life)?;
            if let Some(order) = signed.first() {
                table::put_order(v, &serial, &order.cms)?;
            }
            record(v, now, life.revoked.as_ref(), lang)?;
            Ok(Ok(()))
        };
        let order = vec![Content::Attached(content)];
        session::sign_to(Aim::End, ctx, &session, order, hashes, pin, Arc::new(keep)).await?;
        if ctx.ports.connectivity.line() != Line::Offline {
            // It waits in the vault and goes out later.
            let _ = send_waiting(ctx).await;
        }
        let this = self.clone();
        ctx.blocking(move |_| this.state(lang)).await
    }

    /// Reasons that a citizen may give for a revocation, with their words.
    pub fn revocation_reasons(lang: Lang) -> Vec<(RevocationReason, String)> {
        let citizens = RevocationReason::ALL.into_iter().filter(|reason| is_a_citizens(*reason));
        citizens.map(|reason| (reason, words(reason, lang))).collect()
    }
}

fn begin(ctx: &Ctx, reason: RevocationReason, lang: Lang) -> Result<(String, Vec<u8>, String)> {
    let own = client::own_certificate(ctx)?
        .ok_or_else(|| Error::new(Code::KeyMissing, "no certificate to revoke"))?;
    refuse_revoked(ctx)?;
    let statement = RevocationStatement {
        spec: STATEMENT.into(),
        serial: own.serial_hex.clone(),
        reason: reason.name().into(),
    };
    let content = serde_json_canonicalizer::to_vec(&statement)
        .map_err(|e| Error::new(Code::Defect, "a statement has no JSON").caused_by(e))?;
    let title = text::say(lang, "revocation-title", &[]);
    let shown = text::say(
        lang,
        "revocation-text",
        &[("name", &own.subject_cn), ("number", &own.serial_hex), ("reason", &words(reason, lang))],
    );
    let session = session::begin_statement(ctx, &title, &shown, &content, lang)?;
    Ok((session.id, content, own.serial_hex))
}

/// Why, as people say it; what only authorities say is "another reason".
fn words(reason: RevocationReason, lang: Lang) -> String {
    let id = if is_a_citizens(reason) { reason.name() } else { RevocationReason::Unspecified.name() };
    text::say(lang, &format!("revocation-reason-{id}"), &[])
}

/// The end of the certificate, in the audit.
pub(super) fn record(v: &Vault<'_>, now: i64, revoked: Option<&Revoked>, lang: Lang) -> Result<()> {
    let reason = revoked.and_then(|r| RevocationReason::of_name(&r.reason));
    let title = Some(words(reason.unwrap_or(RevocationReason::Unspecified), lang));
    let entry = Entry::new(now, What::Revocation, Outcome::Done, &client::certificates(v)?);
    audit::append(v, &entry.about(About { title, ..About::default() }))
}
