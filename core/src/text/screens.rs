//! The words of the apps' screens, which every shell takes from here: two shells say the same.

use std::{collections::BTreeMap, sync::LazyLock};

use fluent_bundle::FluentArgs;

use super::{
    Lang,
    fluent::{Bundle, arguments, bundle, say_from},
};

const SOURCES: [&str; 3] = [
    include_str!("../../locales/kk/screens.ftl"),
    include_str!("../../locales/ru/screens.ftl"),
    include_str!("../../locales/en/screens.ftl"),
];

/// Apart from what the core itself says, so that a first answer of the core waits for no screen's words.
static BUNDLES: [LazyLock<Bundle>; 3] = [
    LazyLock::new(|| bundle(Lang::Kk, [SOURCES[0]])),
    LazyLock::new(|| bundle(Lang::Ru, [SOURCES[1]])),
    LazyLock::new(|| bundle(Lang::En, [SOURCES[2]])),
];

/// The message of this id, with its arguments, as [`super::say`] says one; the id itself when there is none.
/// What does not begin with `screen-` is one of the core's own messages.
pub fn screen_text(lang: Lang, id: &str, args: &[(&str, &str)]) -> String {
    if !id.starts_with("screen-") {
        return super::say(lang, id, args);
    }
    say_from(&BUNDLES[lang.index()], id, None, &arguments(args))
}

/// Every message that names no value, by id: a shell reads them once a language and keeps them.
pub fn screen_texts(lang: Lang) -> BTreeMap<String, String> {
    let bundle = &*BUNDLES[lang.index()];
    ids(SOURCES[lang.index()])
        .filter_map(|id| {
            let pattern = bundle.get_message(id)?.value()?;
            let mut missing = Vec::new();
            let text = bundle.format_pattern(pattern, Some(&FluentArgs::new()), &mut missing);
            missing.is_empty().then(|| (id.to_owned(), text.into_owned()))
        })
        .collect()
}

/// The ids of a Fluent file: what stands at the beginning of a line before its equals sign.
fn ids(source: &str) -> impl Iterator<Item = &str> {
    source
        .lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()))
        .filter_map(|line| Some(line.split_once('=')?.0.trim_end()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_read_from_the_beginnings_of_lines() {
        let source = "# a = b\n\none = One\ntwo-more =\n    text = here\n    .attribute = x\n";
        assert_eq!(ids(source).collect::<Vec<_>>(), ["one", "two-more"]);
    }

    #[test]
    fn every_message_is_said_in_every_language() {
        for lang in Lang::ALL {
            let texts = screen_texts(lang);
            assert!(!texts.is_empty());
            for (id, text) in texts {
                assert_eq!(screen_text(lang, &id, &[]), text);
                assert_ne!(id, text);
            }
        }
        assert_eq!(screen_text(Lang::Kk, "screen-no-such", &[]), "screen-no-such");
        assert_eq!(screen_text(Lang::En, "op-sign", &[]), super::super::say(Lang::En, "op-sign", &[]));
    }
}
