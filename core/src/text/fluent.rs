//! The Fluent bundles, one a language, read once from the files in the binary.

use std::sync::LazyLock;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

use super::Lang;

pub(super) type Bundle = FluentBundle<FluentResource>;

macro_rules! sources {
    ($lang:literal) => {
        [
            include_str!(concat!("../../locales/", $lang, "/errors.ftl")),
            include_str!(concat!("../../locales/", $lang, "/states.ftl")),
            include_str!(concat!("../../locales/", $lang, "/core.ftl")),
            include_str!(concat!("../../locales/", $lang, "/forms.ftl")),
        ]
    };
}

/// Immutable and made of the binary's own bytes, so shared by all clients. Each is parsed when its language
/// is first spoken: a shell speaks one.
static BUNDLES: [LazyLock<Bundle>; 3] = [
    LazyLock::new(|| bundle(Lang::Kk, sources!("kk"))),
    LazyLock::new(|| bundle(Lang::Ru, sources!("ru"))),
    LazyLock::new(|| bundle(Lang::En, sources!("en"))),
];

pub(super) fn bundle<const N: usize>(lang: Lang, sources: [&str; N]) -> Bundle {
    let id: LanguageIdentifier = lang.tag().parse().expect("kk, ru and en are language tags");
    let mut bundle = Bundle::new_concurrent(vec![id]);
    // Isolation marks would show as boxes in terminals and break the exact texts that are signed.
    bundle.set_use_isolating(false);
    for source in sources {
        // A file that does not parse is found by the tests; here its good messages still serve.
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(good, _)| good);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// Short, plain and what-next text of something a citizen can see.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct StateText {
    /// Two or three words, fit to be read aloud.
    pub short: String,
    /// One or two plain sentences.
    pub plain: String,
    /// What the citizen does next, or that there is nothing to do.
    pub next: String,
}

/// The message of this id, with its arguments; the id itself when it is missing (a test forbids that).
///
/// A whole number of up to six digits chooses the plural form. When an argument that the message names
/// is not given, its attribute `.bare` is said instead, where it has one.
pub fn say(lang: Lang, id: &str, args: &[(&str, &str)]) -> String {
    say_with(lang, id, None, &arguments(args))
}

/// The three texts of a state: message `state-{id}` with the attributes `short` and `next`. The ids are
/// in [`super::STATES`].
pub fn state(lang: Lang, id: &str, args: &[(&str, &str)]) -> StateText {
    let args = arguments(args);
    let key = format!("state-{id}");
    StateText {
        short: say_with(lang, &key, Some("short"), &args),
        plain: say_with(lang, &key, None, &args),
        next: say_with(lang, &key, Some("next"), &args),
    }
}

/// The short form of a message: its attribute `short`.
pub fn short(lang: Lang, id: &str) -> String {
    say_with(lang, id, Some("short"), &FluentArgs::new())
}

/// Whether this language has the message (and the attribute).
pub fn has(lang: Lang, id: &str, attribute: Option<&str>) -> bool {
    BUNDLES[lang.index()].get_message(id).is_some_and(|m| match attribute {
        Some(name) => m.get_attribute(name).is_some(),
        None => m.value().is_some(),
    })
}

pub(super) fn arguments<'a>(args: &[(&'a str, &'a str)]) -> FluentArgs<'a> {
    args.iter().map(|(name, value)| (*name, argument(value))).collect()
}

/// Small whole numbers choose plural forms; everything else (a code `0042`, a phone, an IIN) stays text.
fn argument(value: &str) -> FluentValue<'_> {
    let small = (1..=6).contains(&value.len()) && value.bytes().all(|b| b.is_ascii_digit());
    let plain = small && (value == "0" || !value.starts_with('0'));
    match value.parse::<u32>() {
        Ok(n) if plain => FluentValue::from(n),
        _ => FluentValue::from(value),
    }
}

fn say_with(lang: Lang, id: &str, attribute: Option<&str>, args: &FluentArgs<'_>) -> String {
    say_from(&BUNDLES[lang.index()], id, attribute, args)
}

pub(super) fn say_from(bundle: &Bundle, id: &str, attribute: Option<&str>, args: &FluentArgs<'_>) -> String {
    let Some(message) = bundle.get_message(id) else {
        return id.to_owned();
    };
    let pattern = match attribute {
        Some(name) => message.get_attribute(name).map(|a| a.value()),
        None => message.value(),
    };
    let Some(pattern) = pattern else {
        return id.to_owned();
    };
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(args), &mut errors);
    // A gateway may leave out a count or a reason; no citizen should read `{$tries}` for it.
    match message.get_attribute("bare") {
        Some(bare) if attribute.is_none() && !errors.is_empty() => {
            bundle.format_pattern(bare.value(), Some(args), &mut Vec::new()).into_owned()
        }
        _ => text.into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_small_plain_numbers_choose_plural_forms() {
        for number in ["0", "1", "21", "999999"] {
            assert!(matches!(argument(number), FluentValue::Number(_)), "{number}");
        }
        for text in ["", "0042", "00", "+5", "-1", "1000000", "990101500016", "٣"] {
            assert!(matches!(argument(text), FluentValue::String(_)), "{text}");
        }
    }

    #[test]
    fn a_value_is_said_as_it_was_given() {
        for value in ["1", "1500", "+5", "0042", "{ $due }", "21 қараша 2026 ж."] {
            let text = say(Lang::Kk, "state-request-refused", &[("reason", value)]);
            assert!(text.ends_with(&format!(": {value}")), "{text}");
        }
    }

    #[test]
    fn what_is_missing_shows_its_id() {
        assert_eq!(say(Lang::En, "no-such-message", &[]), "no-such-message");
        let state = state(Lang::En, "no-such-state", &[]);
        assert_eq!(state.plain, "state-no-such-state");
    }
}
