//! Limits of a source, so that a hostile one costs bounded memory and can't trick a screen.
//!
//! These are what the phone insists on; what makes a catalogue *good* is the publisher's linter's business.

use std::collections::HashSet;

use super::{
    damaged,
    source::{Form, Price, SPEC, Service, Source},
};
use crate::{Lang, Result, Text};

/// Services at most.
pub const MAX_SERVICES: usize = 20_000;
/// Forms at most.
pub const MAX_FORMS: usize = 5_000;
/// Categories, and life situations, at most.
pub const MAX_HEADINGS: usize = 200;
/// Characters of a title, synonym or id at most.
const MAX_SHORT: usize = 200;
/// Characters of any other text at most.
const MAX_LONG: usize = 2_000;
/// Documents, and guide steps, of a service at most.
const MAX_ITEMS: usize = 30;
/// Synonyms of a service in one language at most.
const MAX_SYNONYMS: usize = 60;
/// Bytes of a form, and of the calendar and the deadlines, at most.
const MAX_BLOB: usize = 256 * 1024;
/// The largest whole number that JSON carries exactly.
const MAX_VERSION: u64 = (1 << 53) - 1;

/// Checks a source; `CatalogueDamaged` names the first thing that breaks a rule.
pub fn check(source: &Source) -> Result<()> {
    if source.spec != SPEC {
        return Err(damaged("source of another spec"));
    }
    ensure(source.version <= MAX_VERSION, "version over 2^53")?;
    ensure(source.services.len() <= MAX_SERVICES, "too many services")?;
    ensure(source.forms.len() <= MAX_FORMS, "too many forms")?;
    ensure(
        source.categories.len() <= MAX_HEADINGS && source.situations.len() <= MAX_HEADINGS,
        "too many headings",
    )?;
    long(&source.notice)?;
    blob(&source.calendar)?;
    blob(&source.deadlines)?;
    headings(source)?;
    services(source)?;
    forms(source)
}

fn headings(source: &Source) -> Result<()> {
    let mut ids = HashSet::new();
    for c in &source.categories {
        ensure(id(&c.id) && ids.insert(&c.id), "category id")?;
        short(&c.title)?;
        long(&c.hint)?;
    }
    ids.clear();
    for s in &source.situations {
        ensure(id(&s.id) && ids.insert(&s.id), "situation id")?;
        short(&s.title)?;
    }
    Ok(())
}

fn services(source: &Source) -> Result<()> {
    let categories: HashSet<_> = source.categories.iter().map(|c| c.id.as_str()).collect();
    let situations: HashSet<_> = source.situations.iter().map(|s| s.id.as_str()).collect();
    let forms: HashSet<_> = source.forms.iter().map(|f| (f.id.as_str(), f.service.as_str())).collect();
    let (mut codes, mut slugs, mut ranks) = (HashSet::new(), HashSet::new(), HashSet::new());
    for s in &source.services {
        ensure(code(&s.code) && codes.insert(s.code.as_str()), "service code")?;
        ensure(id(&s.slug) && slugs.insert(s.slug.as_str()), "service slug")?;
        ensure(ranks.insert(s.rank), "service rank")?;
        ensure(categories.contains(s.category.as_str()), "service category")?;
        ensure(situations.contains(s.situation.as_str()), "service situation")?;
        if let Some(form) = &s.form {
            ensure(forms.contains(&(form.as_str(), s.code.as_str())), "service form")?;
        }
        service_texts(s)?;
    }
    Ok(())
}

fn service_texts(s: &Service) -> Result<()> {
    short(&s.title)?;
    for text in [&s.summary, &s.provider, &s.result] {
        long(text)?;
    }
    if let Price::Fee { note } = &s.price {
        long(note)?;
    }
    ensure((1..=3_660).contains(&s.term.amount), "service term")?;
    ensure(s.documents.len() <= MAX_ITEMS, "too many documents")?;
    s.documents.iter().try_for_each(long)?;
    ensure(s.guide.len() <= MAX_ITEMS, "too many guide steps")?;
    for step in &s.guide {
        short(&step.title)?;
        long(&step.text)?;
    }
    ensure(s.channels.windows(2).all(|w| w[0] < w[1]), "channels out of order")?;
    for lang in Lang::ALL {
        let synonyms = s.synonyms.get(lang);
        ensure(synonyms.len() <= MAX_SYNONYMS, "too many synonyms")?;
        for synonym in synonyms {
            words(synonym, MAX_SHORT)?;
        }
    }
    Ok(())
}

fn forms(source: &Source) -> Result<()> {
    let codes: HashSet<_> = source.services.iter().map(|s| s.code.as_str()).collect();
    let mut ids = HashSet::new();
    for Form { id: form, service, schema, steps, .. } in &source.forms {
        ensure(id(form) && ids.insert(form.as_str()), "form id")?;
        ensure(codes.contains(service.as_str()), "form service")?;
        blob(&(schema, steps))?;
    }
    Ok(())
}

fn ensure(holds: bool, what: &str) -> Result<()> {
    if holds { Ok(()) } else { Err(damaged(what)) }
}

fn blob(value: &impl serde::Serialize) -> Result<()> {
    let size = serde_json::to_vec(value).map(|v| v.len());
    ensure(size.is_ok_and(|n| n <= MAX_BLOB), "blob over 256 KiB")
}

fn short(text: &Text) -> Result<()> {
    all_languages(text, MAX_SHORT)
}

fn long(text: &Text) -> Result<()> {
    all_languages(text, MAX_LONG)
}

fn all_languages(text: &Text, limit: usize) -> Result<()> {
    Lang::ALL.iter().try_for_each(|l| words(text.get(*l), limit))
}

fn words(text: &str, limit: usize) -> Result<()> {
    ensure(!text.trim().is_empty(), "empty text")?;
    ensure(text.len() <= limit * 4 && text.chars().count() <= limit, "text too long")?;
    ensure(!text.chars().any(hostile), "control character in a text")
}

/// Characters that move a cursor or turn the direction of writing: a text with them can show what it is not.
fn hostile(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{061c}')
}

fn id(s: &str) -> bool {
    (1..=60).contains(&s.len())
        && s.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

fn code(s: &str) -> bool {
    s.len() == 8 && s.bytes().all(|b| b.is_ascii_digit())
}
