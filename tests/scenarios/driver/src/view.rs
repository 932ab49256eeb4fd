//! The library's records as JSON: the names that an app developer sees, in lowerCamelCase. Every member is
//! named here, so a record that grows does not compile until its new member is.

use std::{collections::HashMap, sync::Arc};

use base64::{Engine, engine::general_purpose::STANDARD};
use qyzmet_ffi::{
    AuditLine, AuditPage, AuthenticationView, Block, CardFound, CardKeyView, CardPage, CardView,
    CatalogueInfo, CatalogueStatus, CategoryView, CertificateView, ChainLink, Change, Channel, ChannelView,
    CitizenView, Code, ConsentView, DeadlineView, DeliveryReport, DocumentPage, DocumentReport, DocumentView,
    DraftView, EnvelopeView, Exported, Failure, FieldError, FieldProblem, FieldView, FormView, Found,
    GuideStepView, Health, HistoryLine, Hit, IdentificationView, KeyHome, KeyView, Kind, Line, LinkView,
    MatchField, Mode, NewKey, Operation, OptionView, PromptView, QueueView, Report, RequestPage, RequestView,
    Retry, SearchPage, ServiceView, SessionOutcome, SessionPage, SessionView, SignatureReport, SignedFile,
    SignerReport, SigningView, SimView, Span, StateText, StepView, StoreHealth, SyncReport, Term, TermUnit,
    VaultHealth, Verdict, Wording,
};
use serde_json::{Map, Value, json};

/// Something that a step's result is made of.
pub(crate) trait View {
    fn view(&self) -> Value;
}

macro_rules! record {
    ($($name:ident { $($member:ident),* $(,)? })*) => {$(
        impl View for $name {
            fn view(&self) -> Value {
                let $name { $($member),* } = self;
                members([$((stringify!($member), $member.view())),*])
            }
        }
    )*};
}

macro_rules! choice {
    ($($name:ident { $($case:ident $({ $($member:ident),* })?),* $(,)? })*) => {$(
        impl View for $name {
            fn view(&self) -> Value {
                match self {
                    $($name::$case $({ $($member),* })? => {
                        case(stringify!($case), [$($((stringify!($member), $member.view())),*)?])
                    })*
                }
            }
        }
    )*};
}

macro_rules! plain {
    ($($name:ty),*) => {$(
        impl View for $name {
            fn view(&self) -> Value {
                json!(self)
            }
        }
    )*};
}

plain! { bool, u8, u32, u64, i64, String, HashMap<String, String> }

record! {
    CardView { code, title, summary, category, channels, price, term, mobile }
    CardPage { cards, total, offset }
    Span { start, end }
    Hit { card, field, bold }
    SearchPage { hits, total, offset, found }
    ChannelView { channel, name }
    GuideStepView { title, text }
    Term { amount, unit }
    ServiceView {
        code, slug, title, summary, category, category_title, situation, situation_title, provider, result, term,
        term_text, price_text, free, documents, channels, guide, form, mobile,
    }
    CategoryView { id, title, hint, count }
    CatalogueInfo { version, services, mobile, notice, embedded }
    CatalogueStatus { info, issued, stale, newer_exists, state }
    SyncReport { changed, version, bytes }
    StateText { short, plain, next }
    Wording { kk, ru, en }
    LinkView {
        state, iin_hidden, phone, code_length, expires_in_s, resend_in_s, tries_left, locked_for_s, text,
    }
    CitizenView { full_name, iin_hidden, birth_date, phone, address }
    SimView { state_id, state, changed_at }
    FormView {
        draft_id, revision, service, title, form, version, steps, fields, complete, error_summary, next_field, notes,
    }
    StepView { id, title, complete, visible }
    FieldView {
        id, step, block, label, hint, why, options, shown_value, kept_value, checked, choice, required, enabled,
        visible, prefilled_from, note, error,
    }
    OptionView { value, label }
    FieldError { keyword, text }
    FieldProblem { field, step, label, keyword, text }
    DraftView { id, service, title, updated, state, complete }
    SigningView { request_id, title, text, verification_code, level }
    RequestView {
        id, service, title, state_id, state, number, filed_at, deadline, verification_code, history, documents,
        next_at, problem, refusal,
    }
    DeadlineView { received_at, due_at, due, rule, rule_id, confirmed, may_move, overdue }
    HistoryLine { state, at, note }
    RequestPage { requests, total }
    DeliveryReport { sent, asked, filed, polled, documents, waiting, next_at, busy, problem }
    DocumentView { id, request_id, title, number, media_type, size, signer, signed_at, state }
    DocumentPage { documents, total }
    Exported { document, signature }
    KeyView { state_id, state, tries_left, offline_left, level, sim, certificate, notice_id, notice, revoked_by }
    IdentificationView {
        state_id, state, consent, queue, prompt, envelope, reason_id, reason, tries_left, hurdle_id, hurdle, poll_after,
    }
    ConsentView { version, text, sha256, agreed }
    QueueView { ahead, seconds, text }
    PromptView { id, text, number }
    EnvelopeView { sha256, bytes, expires_at }
    AuthenticationView { state_id, state, tries_left, certificate }
    CertificateView { subject, issuer, serial, from, until, not_after }
    SignedFile { signature, verification_code, signer }
    NewKey { key, puk }
    SessionView {
        id, subject_id, request_id, party, title, text, documents, verification_code, expires_at, expires, state_id,
        state, outcome,
    }
    SessionPage { sessions, total }
    AuditLine {
        number, at, time, what_id, what, outcome_id, outcome, level, sim, about, party, verification_code, tries_left,
        hash,
    }
    AuditPage { lines, total, folded, whole, broken_at, state, head }
    CardFound { slot, profile, tries, administrator_code }
    CardKeyView {
        slot, profile, public_key, public_key_sha256, certified, on_card, takes_certificate, written_with_pin, level_id, administrator_code,
    }
    SignatureReport { verdict, state, signers, documents }
    SignerReport {
        verdict, reason_id, reason, lines, name, serial, level, algorithm, algorithm_name, unsupported_oid, stated_at,
        stamp, stamped_at, stamped_by, judged_at, judged_by, revocation, revocation_at, revocation_reason, policies,
        purposes, chain,
    }
    ChainLink { name, serial, not_before, not_after, in_force }
    DocumentReport { name, state, text }
    Report { verdict, state, reason, reason_id, signer, signed_at, unsupported_oid }
    Operation { id, offline, now, reason }
    Health { version, gateway, line, operations, store, key_home }
    StoreHealth { vault, set_aside, vault_bytes, cache_bytes }
    Failure { kind, code, retry, citizen, developer, args }
}

choice! {
    Found { AllWords, Nearly }
    MatchField { Title, Name, Body }
    Channel { App, Portal, Bot, Sms, Centre }
    TermUnit { Minutes, Hours, WorkingDays, CalendarDays }
    Block {
        Text, Multiline, Number, Date, Phone, Iin, Select, Radio, Checkbox, Address, Info, Unknown { name },
    }
    SessionOutcome {
        Ok, Timeout, NotRegistered, UserCancelled, HashMismatch, PhoneAbsent, DeliveryError, SimError, PinBlocked,
        CardBlocked,
    }
    Verdict { Valid, Invalid, Untrusted, Unsupported }
    Mode { Works, Queued, Refused }
    KeyHome { Software, Tee, SecureElement }
    Line { Online, Offline, Unknown }
    VaultHealth { Good, Absent, Closed { code } }
    Kind {
        Input, Identity, Signature, Offline, Gateway, Conflict, Storage, Catalogue, Document, Internal,
    }
    Retry { Never, After { seconds }, WhenOnline, AfterCitizenActs }
    Change {
        Catalogue, Identity, Draft { id }, Request { id }, Document { id }, Signature,
    }
}

impl View for () {
    fn view(&self) -> Value {
        Value::Null
    }
}

impl View for Code {
    fn view(&self) -> Value {
        json!(self.as_str())
    }
}

impl View for Vec<u8> {
    fn view(&self) -> Value {
        json!(STANDARD.encode(self))
    }
}

impl<T: View> View for Option<T> {
    fn view(&self) -> Value {
        self.as_ref().map_or(Value::Null, View::view)
    }
}

impl<T: View> View for Arc<T> {
    fn view(&self) -> Value {
        self.as_ref().view()
    }
}

/// Bytes have a view of their own, so a list of anything can't have one for all.
macro_rules! list {
    ($($name:ty),*) => {$(
        impl View for Vec<$name> {
            fn view(&self) -> Value {
                self.iter().map(View::view).collect()
            }
        }
    )*};
}

list! {
    String, AuditLine, CardFound, CardView, CategoryView, ChainLink, Change, Channel, ChannelView, DocumentReport,
    DocumentView, DraftView, FieldProblem, FieldView,
    GuideStepView, HistoryLine, Hit, Operation, OptionView, RequestView, SessionView, SignerReport, Span, StepView
}

fn members<const N: usize>(all: [(&str, Value); N]) -> Value {
    Value::Object(all.into_iter().map(|(name, value)| (camel(name), value)).collect())
}

/// One case of an enum: its name, or an object with its data under its name.
fn case<const N: usize>(name: &str, data: [(&str, Value); N]) -> Value {
    let mut name = name.to_owned();
    name[..1].make_ascii_lowercase();
    match N {
        0 => Value::String(name),
        _ => Value::Object(Map::from_iter([(name, members(data))])),
    }
}

/// `expires_in_s` is `expiresInS`, as uniffi makes it.
fn camel(name: &str) -> String {
    let mut words = name.split('_');
    let mut out = words.next().unwrap_or_default().to_owned();
    for word in words {
        let (first, rest) = word.split_at(1);
        out.push_str(&first.to_ascii_uppercase());
        out.push_str(rest);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_are_what_an_app_developer_sees() {
        let span = vec![Span { start: 0, end: 3 }];
        assert_eq!(span.view(), json!([{ "start": 0, "end": 3 }]));
        assert_eq!(Found::AllWords.view(), json!("allWords"));
        assert_eq!(Retry::After { seconds: 30 }.view(), json!({ "after": { "seconds": 30 } }));
        assert_eq!(Change::Draft { id: "7".into() }.view(), json!({ "draft": { "id": "7" } }));
        assert_eq!((Some(vec![1, 2]).view(), None::<u32>.view()), (json!("AQI="), Value::Null));
        assert_eq!(camel("expires_in_s"), "expiresInS");
    }
}
