//! Whether signatures are what was asked for: of these documents, by a citizen of our authority, for us, with
//! our nonce, in time, with a certificate that is not revoked.

use base64::{Engine, engine::general_purpose::STANDARD};
use qyzmet_core::signature::{
    SigningContext,
    cms::{self, Trust, Verdict},
    session::wire::Documents,
};

use rusqlite::Transaction;

use super::{
    HOST,
    documents::{contents, signatures_of},
    table::Signing,
};
use crate::{authority, gateway::Gateway, secrets::sha256};

/// The signer's name, or why not.
pub(super) fn judge(
    app: &Gateway,
    tx: &Transaction<'_>,
    asked: &Signing,
    signed: &Documents,
    now: i64,
) -> Result<String, String> {
    let contents = contents(&asked.documents);
    let signatures = signatures_of(signed);
    if signatures.len() != contents.len() || signed.sign_method != asked.documents.sign_method {
        return Err("not as many signatures as documents".into());
    }
    let roots = [app.authority.root().to_vec()];
    let mut name = String::new();
    for (signature, content) in signatures.iter().zip(&contents) {
        let message = STANDARD.decode(signature).map_err(|_| "a signature is not base64")?;
        let verified =
            cms::verify(&message, Some(content), &Trust { roots: &roots }, now).map_err(|e| e.to_string())?;
        if verified.verdict != Verdict::Valid {
            return Err(format!("{:?}", verified.verdict));
        }
        let serial = &verified.signer.serial_hex;
        match authority::is_certificate_revoked(tx, serial, now) {
            Ok(false) => {}
            Ok(true) => return Err("its certificate was revoked".into()),
            Err(_) => return Err("whether its certificate was revoked is not known".into()),
        }
        if verified.content.is_some() != (asked.documents.sign_method == "CMS_WITH_DATA") {
            return Err("the document is inside where it should be beside, or the other way round".into());
        }
        let context = SigningContext::of_message(&message).map_err(|e| e.to_string())?;
        let [Some(context)] = context.as_slice() else {
            return Err("it does not say what it was signed for".into());
        };
        let at = verified.signing_time.unwrap_or(i64::MAX);
        let rules = [
            (context.relying_party == HOST, "it was signed for somebody else"),
            (context.document_sha256 == sha256(content), "it was signed over another document"),
            (context.nonce == asked.nonce, "it was signed in another session"),
            (at <= context.expires_at, "it was signed after its time"),
        ];
        if let Some((_, why)) = rules.iter().find(|(holds, _)| !holds) {
            return Err((*why).into());
        }
        name = verified.signer.subject_cn;
    }
    Ok(name)
}
