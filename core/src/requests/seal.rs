//! From a draft to the bytes that are signed.

use std::fmt::Write;

use ring::digest::{SHA256, digest};

use super::{
    model::Filing,
    wire::{SealedRequest, Shown},
};
use crate::{
    Code, Error, Lang, Result,
    client::Ctx,
    forms::{self, FormView, Opened},
    identity::{self, Citizen},
    signature::{code::verification_code, session::text::ShownText},
    store::Vault,
    text,
};

/// The format of the sealed bytes.
pub(crate) const SPEC: &str = "qyzmet-request/1";

/// A request that is ready to be stored and signed.
pub(super) struct Sealing {
    pub(super) id: String,
    pub(super) lane: String,
    pub(super) bytes: Vec<u8>,
    pub(super) sha256: [u8; 32],
    pub(super) filing: Filing,
}

/// Seals a draft, as it stands in this transaction. When there is something to mend, every question counts as looked
/// at from now on, so that the form view names it: that is to be stored, so it is no error of the transaction.
pub(super) fn seal(ctx: &Ctx, v: &Vault<'_>, draft_id: &str, lang: Lang) -> Result<Result<Sealing>> {
    let draft = forms::table::get(v, draft_id)?;
    let citizen =
        identity::citizen(v)?.ok_or_else(|| Error::new(Code::LinkRequired, "no citizen to sign for"))?;
    let mut opened = forms::open(ctx, draft, lang)?;
    match opened.sealed_answers(lang) {
        Ok(answers) => sealed(ctx, &opened, answers, &citizen, lang).map(Ok),
        Err(e) => {
            forms::pass_all(v, &mut opened, ctx.now_ms())?;
            Ok(Err(e))
        }
    }
}

fn sealed(
    ctx: &Ctx,
    opened: &Opened,
    forms::SealedAnswers { answers, prefilled }: forms::SealedAnswers,
    citizen: &Citizen,
    lang: Lang,
) -> Result<Sealing> {
    let service = opened.draft.service.clone();
    let shown = ShownText::new(&shown_text(&opened.view, citizen, lang))?.into_string();
    let id = ctx.new_id()?;
    let sealed = SealedRequest {
        spec: SPEC.into(),
        request_id: id.clone(),
        service: service.clone(),
        form: opened.view.form.clone(),
        form_version: opened.view.version,
        catalogue_version: opened.draft.catalogue_version,
        iin: citizen.iin().to_owned(),
        answers,
        prefilled,
        shown: Shown { lang, sha256: hex(digest(&SHA256, shown.as_bytes()).as_ref()) },
        sealed_at: jiff::Timestamp::from_second(ctx.now()).unwrap_or(jiff::Timestamp::UNIX_EPOCH).to_string(),
    };
    let bytes = serde_json_canonicalizer::to_vec(&sealed)
        .map_err(|e| Error::new(Code::Defect, "the request has no canonical bytes").caused_by(e))?;
    let hash: [u8; 32] = digest(&SHA256, &bytes).as_ref().try_into().expect("SHA-256 is 32 bytes");
    let filing = Filing {
        service: service.clone(),
        title: opened.title.clone(),
        draft_id: opened.draft.id.clone(),
        lang,
        shown,
        verification_code: verification_code(&hash),
        receipt: None,
        status: None,
        history: Vec::new(),
        refusal: None,
    };
    // One citizen's requests for one service keep their order; everything else goes its own way.
    let lane = format!("{}/{service}", citizen.iin());
    Ok(Sealing { id, lane, bytes, sha256: hash, filing })
}

/// The text the citizen checks and signs, in the citizen's language, made from the answers themselves.
fn shown_text(view: &FormView, citizen: &Citizen, lang: Lang) -> String {
    let mut answers = String::new();
    for field in view.fields.iter().filter(|f| f.visible && f.value.is_some()) {
        // A question already ends as one.
        let colon = if field.label.ends_with(['?', ':', '.']) { "" } else { ":" };
        let _ = writeln!(answers, "{}{colon} {}", field.label, field.shown_value);
    }
    text::say(
        lang,
        "sign-text",
        &[
            ("service", &view.title),
            ("name", &citizen.full_name()),
            ("iin", &text::iin_grouped(citizen.iin())),
            ("answers", answers.trim_end()),
        ],
    )
}

/// Lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut out, b| {
        let _ = write!(out, "{b:02x}");
        out
    })
}
