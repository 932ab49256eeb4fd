//! The calls that a scenario can make, by their names.

use std::sync::Arc;

use qyzmet_ffi::{Answer, Lang, NativeCancel, NativeClient, NativeError, Page};
use serde_json::Value;

use crate::{
    gate::RUNTIME,
    names::{Args, long},
    view::View,
};

/// How a call ended: its result, or its failure.
pub(crate) type Ended = Result<Value, Value>;

/// A call with all that it needs.
pub(crate) struct Asked {
    pub(crate) client: Arc<NativeClient>,
    pub(crate) call: String,
    pub(crate) args: Args,
    pub(crate) lang: Lang,
    pub(crate) cancel: Arc<NativeCancel>,
}

/// Makes the call and waits for its end. Errors: there is no such call, or its arguments are not its own.
pub(crate) fn perform(asked: Asked) -> Result<Ended, String> {
    let Asked { client, call, mut args, lang, cancel } = asked;
    let (a, cancel) = (&mut args, Some(cancel));
    let (catalogue, identity, forms) = (client.catalogue(), client.identity(), client.forms());
    let (requests, documents, signature) = (client.requests(), client.documents(), client.signature());
    let sessions = client.sessions();
    let ended = match call.as_str() {
        "catalogue.status" => seen(catalogue.status(lang)),
        "catalogue.categories" => seen(catalogue.categories(lang)),
        "catalogue.cards" => seen(catalogue.cards(lang, page(a)?)),
        "catalogue.byCategory" => seen(catalogue.by_category(lang, &a.text("category")?, page(a)?)),
        "catalogue.search" => seen(catalogue.search(lang, &a.text("query")?, page(a)?)),
        "catalogue.service" => seen(catalogue.service(lang, &a.text("code")?)),
        "catalogue.sync" => later(catalogue.sync(cancel)),
        "identity.linkState" => seen(identity.link_state(lang)),
        "identity.sim" => seen(identity.sim(lang)),
        "identity.citizen" => seen(identity.citizen(lang)),
        "identity.startLink" => {
            let (iin, phone) = (a.text("iin")?, a.text("phone")?);
            later(identity.start_link(iin, phone, a.text("cardPin")?, lang, cancel))
        }
        "identity.resendCode" => later(identity.resend_code(lang, cancel)),
        "identity.confirmCode" => later(identity.confirm_code(a.text("code")?, lang, cancel)),
        "identity.signIn" => later(identity.sign_in(a.text("pin")?, lang, cancel)),
        "forms.start" => seen(forms.start(&a.text("service")?, lang)),
        "forms.open" => seen(forms.open(&a.text("draft")?, lang)),
        "forms.answer" => {
            let (draft, field) = (a.text("draft")?, a.text("field")?);
            seen(forms.answer(&draft, &field, answer(a.value("answer")?)?, lang))
        }
        "forms.passStep" => seen(forms.pass_step(&a.text("draft")?, &a.text("step")?, lang)),
        "forms.drafts" => seen(forms.drafts(lang)),
        "forms.discard" => seen(forms.discard(&a.text("draft")?)),
        "requests.prepare" => seen(requests.prepare(&a.text("draft")?, lang)),
        "requests.session" => seen(requests.session(&a.text("request")?, lang)),
        "requests.sign" => later(requests.sign(a.text("request")?, a.text("pin")?, lang, cancel)),
        "requests.deliver" => later(requests.deliver(cancel)),
        "requests.deliverNow" => later(requests.deliver_now(cancel)),
        "requests.outbox" => seen(requests.outbox(lang)),
        "requests.list" => seen(requests.list(lang, page(a)?)),
        "requests.get" => seen(requests.get(&a.text("request")?, lang)),
        "requests.mend" => seen(requests.mend(&a.text("request")?, lang)),
        "requests.signedText" => seen(requests.signed_text(&a.text("request")?)),
        "requests.export" => seen(requests.export(&a.text("request")?, &a.text("folder")?)),
        "documents.list" => seen(documents.list(lang, page(a)?)),
        "documents.open" => seen(documents.open(&a.text("document")?)),
        "documents.verify" => seen(documents.verify(&a.text("document")?, lang)),
        "documents.export" => seen(documents.export(&a.text("document")?, &a.text("folder")?)),
        "signature.state" => seen(signature.state(lang)),
        "signature.createKey" => later(signature.create_key(a.text("pin")?, lang, cancel)),
        "signature.requestCertificate" => later(signature.request_certificate(lang, cancel)),
        "signature.destroyKey" => seen(signature.destroy_key()),
        "signature.sign" => later(signature.sign_content(a.bytes("content")?, a.text("pin")?, cancel)),
        "signature.renew" => later(signature.renew_certificate(lang, cancel)),
        "signature.check" => later(signature.check_certificate(lang, cancel)),
        "signature.revoke" => {
            later(signature.revoke_certificate(a.text("reason")?, a.text("pin")?, lang, cancel))
        }
        "identification.state" => seen(signature.identification().state(lang)),
        "identification.begin" => later(signature.identification().begin(lang, cancel)),
        "identification.agree" => later(signature.identification().agree(a.text("version")?, lang, cancel)),
        "identification.advance" => later(signature.identification().advance(lang, cancel)),
        "identification.retry" => later(signature.identification().retry(lang, cancel)),
        "identification.breakOff" => later(signature.identification().break_off(lang, cancel)),
        "signature.verify" => {
            let (signed, content) = (a.bytes("signature")?, a.bytes_if_any("content")?);
            seen(signature.verify(signed, content, lang))
        }
        "signature.createKeyWithPuk" => later(signature.create_key_with_puk(a.text("pin")?, lang, cancel)),
        "signature.makePuk" => later(signature.make_puk(a.text("pin")?, cancel)),
        "signature.changePin" => later(signature.change_pin(a.text("pin")?, a.text("newPin")?, lang, cancel)),
        "signature.unlock" => later(signature.unlock(a.text("puk")?, a.text("newPin")?, lang, cancel)),
        "signature.pukTriesLeft" => seen(signature.puk_tries_left()),
        "signature.authenticationState" => seen(signature.authentication_state(lang)),
        "signature.createAuthenticationKey" => {
            later(signature.create_authentication_key(a.text("pin")?, lang, cancel))
        }
        "signature.changeAuthenticationPin" => {
            let (pin, new) = (a.text("pin")?, a.text("newPin")?);
            later(signature.change_authentication_pin(pin, new, lang, cancel))
        }
        "signature.destroyAuthenticationKey" => seen(signature.destroy_authentication_key()),
        "signature.audit" => seen(signature.audit(lang, page(a)?)),
        "signature.examine" => {
            let (signed, content) = (a.bytes("signature")?, a.bytes_if_any("content")?);
            seen(signature.examine(signed, content, lang))
        }
        "signature.examineOnline" => {
            let (signed, content) = (a.bytes("signature")?, a.bytes_if_any("content")?);
            later(signature.examine_online(signed, content, lang, cancel))
        }
        "signature.signContainer" => {
            later(signature.sign_container(a.files("files")?, a.text("pin")?, cancel))
        }
        "signature.examineFile" => {
            let (file, beside) = (a.bytes("file")?, a.bytes_if_any("beside")?);
            later(signature.examine_file(file, beside, lang, cancel))
        }
        "signature.cards" => later(signature.cards(Vec::new(), cancel)),
        "signature.cardKey" => seen(signature.card_key()),
        "sessions.beginFile" => {
            let (name, content) = (a.text("name")?, a.bytes("content")?);
            seen(sessions.begin_file(&name, content, lang))
        }
        "sessions.signFile" => {
            let (session, content) = (a.text("session")?, a.bytes("content")?);
            later(sessions.sign_file(session, content, a.text("pin")?, cancel))
        }
        "sessions.openLink" => later(sessions.open_link(a.text("link")?, lang, cancel)),
        "sessions.signLink" => later(sessions.sign_link(a.text("session")?, a.text("pin")?, lang, cancel)),
        "sessions.deliver" => later(sessions.deliver(cancel)),
        "sessions.get" => seen(sessions.get(&a.text("session")?, lang)),
        "sessions.list" => seen(sessions.list(lang, page(a)?)),
        "sessions.cancel" => seen(sessions.cancel(&a.text("session")?, lang)),
        "client.health" => seen(client.health()),
        "client.suspend" => seen(client.suspend()),
        "client.resume" => seen(client.resume()),
        "client.erase" => seen(client.erase()),
        other => return Err(format!("no such call: {other}")),
    };
    args.none_left().map(|()| ended)
}

fn seen<T: View>(done: Result<T, NativeError>) -> Ended {
    done.map(|result| result.view()).map_err(|e| e.failure().view())
}

fn later<T: View>(call: impl Future<Output = Result<T, NativeError>>) -> Ended {
    seen(RUNTIME.block_on(call))
}

fn page(args: &mut Args) -> Result<Page, String> {
    Ok(Page { offset: args.number("offset", 0)?, limit: args.number("limit", 30)? })
}

/// An answer as a screen hands it in.
fn answer(value: Value) -> Result<Answer, String> {
    match long(&value) {
        Some(text) => Ok(Answer::Text(text)),
        None if value.is_array() || value.is_object() => Err("no answer to a question".into()),
        None => Ok(Answer::from(value)),
    }
}
