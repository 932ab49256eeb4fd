//! The Fluent bundles, one a language, read once from the files in the binary.

use std::sync::LazyLock;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

use super::Lang;

type Bundle = FluentBundle<FluentResource>;

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

/// Immutable and made of the binary's own bytes, so shared by all clients.
static BUNDLES: LazyLock<[Bundle; 3]> = LazyLock::new(|| {
    [
        bundle(Lang::Kk, sources!("kk")),
        bundle(Lang::Ru, sources!("ru")),
        bundle(Lang::En, sources!("en")),
    ]
});

fn bundle<const N: usize>(lang: Lang, sources: [&str; N]) -> Bundle {
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
pub fn say(lang: Lang, id: &str, args: &[(&str, &str)]) -> String {
    let mut fluent = FluentArgs::new();
    for (name, value) in args {
        fluent.set(*name, argument(value));
    }
    say_with(lang, id, None, &fluent)
}

/// The three texts of a state: message `state-{id}` with the attributes `short` and `next`.
pub fn state(lang: Lang, id: &str, args: &[(&str, &str)]) -> StateText {
    let mut fluent = FluentArgs::new();
    for (name, value) in args {
        fluent.set(*name, argument(value));
    }
    let key = format!("state-{id}");
    StateText {
        short: say_with(lang, &key, Some("short"), &fluent),
        plain: say_with(lang, &key, None, &fluent),
        next: say_with(lang, &key, Some("next"), &fluent),
    }
}

/// Whether this language has the message (and the attribute).
pub fn has(lang: Lang, id: &str, attribute: Option<&str>) -> bool {
    BUNDLES[lang.index()]
        .get_message(id)
        .is_some_and(|m| match attribute {
            Some(name) => m.get_attribute(name).is_some(),
            None => m.value().is_some(),
        })
}

/// Small whole numbers choose plural forms; everything else stays text.
fn argument(value: &str) -> FluentValue<'_> {
    let plain = value.len() <= 6 && !value.starts_with('0') || value == "0";
    match value.parse::<u32>() {
        Ok(n) if plain => FluentValue::from(n),
        _ => FluentValue::from(value),
    }
}

fn say_with(lang: Lang, id: &str, attribute: Option<&str>, args: &FluentArgs<'_>) -> String {
    let bundle = &BUNDLES[lang.index()];
    let pattern = bundle.get_message(id).and_then(|m| match attribute {
        Some(name) => m.get_attribute(name).map(|a| a.value()),
        None => m.value(),
    });
    match pattern {
        Some(pattern) => bundle
            .format_pattern(pattern, Some(args), &mut Vec::new())
            .into_owned(),
        None => id.to_owned(),
    }
}
