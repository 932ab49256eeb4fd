//! What the terminal itself says: labels and hints, from `locales/*/cli.ftl`. Everything that every shell
//! says (states, errors, forms) comes from the core in the citizen's language.

use std::sync::LazyLock;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use qyzmet_core::Lang;

type Bundle = FluentBundle<FluentResource>;

const SOURCES: [&str; 3] = [
    include_str!("../locales/kk/cli.ftl"),
    include_str!("../locales/ru/cli.ftl"),
    include_str!("../locales/en/cli.ftl"),
];

static BUNDLES: LazyLock<[Bundle; 3]> = LazyLock::new(|| Lang::ALL.map(bundle));

fn bundle(lang: Lang) -> Bundle {
    let id = lang.tag().parse().expect("kk, ru and en are language tags");
    let mut bundle = Bundle::new_concurrent(vec![id]);
    // Isolation marks would show as boxes in terminals.
    bundle.set_use_isolating(false);
    let source = SOURCES[lang.index()].to_owned();
    // A file that does not parse is found by the tests; here its good messages still serve.
    bundle.add_resource_overriding(FluentResource::try_new(source).unwrap_or_else(|(good, _)| good));
    bundle
}

/// The message of this id, with its arguments; the id itself when it is missing (a test forbids that).
pub(crate) fn say(lang: Lang, id: &str, args: &[(&str, &str)]) -> String {
    let mut fluent = FluentArgs::new();
    for (name, value) in args {
        fluent.set(*name, argument(value));
    }
    let bundle = &BUNDLES[lang.index()];
    match bundle.get_message(id).and_then(|m| m.value()) {
        Some(pattern) => bundle.format_pattern(pattern, Some(&fluent), &mut Vec::new()).into_owned(),
        None => id.to_owned(),
    }
}

/// Small whole numbers choose plural forms; everything else stays text.
fn argument(value: &str) -> FluentValue<'_> {
    let plain = value == "0" || (value.len() <= 6 && !value.starts_with('0'));
    match value.parse::<u32>() {
        Ok(n) if plain => FluentValue::from(n),
        _ => FluentValue::from(value),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::{
        collections::{BTreeMap, BTreeSet},
        fs,
        path::Path,
    };

    use super::*;

    /// Message ids and the variables each of them names.
    fn messages(source: &str) -> BTreeMap<String, BTreeSet<String>> {
        let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut current = String::new();
        for line in source.lines().filter(|l| !l.starts_with('#')) {
            if line.starts_with(|c: char| c.is_ascii_lowercase()) {
                current = line.split(' ').next().unwrap().to_owned();
                assert!(found.insert(current.clone(), BTreeSet::new()).is_none(), "{current} stands twice");
            }
            for part in line.split('$').skip(1) {
                let name: String =
                    part.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
                found.get_mut(&current).unwrap().insert(name);
            }
        }
        found
    }

    #[test]
    fn the_three_languages_say_the_same_things() {
        for source in SOURCES {
            assert!(FluentResource::try_new(source.to_owned()).is_ok());
        }
        let [kk, ru, en] = SOURCES.map(messages);
        assert_eq!(kk, ru);
        assert_eq!(kk, en);
    }

    #[test]
    fn every_message_is_said_somewhere_and_none_is_missing() {
        let mut code = String::new();
        read_sources(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")), &mut code);
        let known = messages(SOURCES[0]);
        for id in known.keys() {
            assert!(code.contains(&format!("\"{id}\"")), "nothing says {id}");
        }
        for part in code.split("say(").skip(1) {
            if let Some(id) = part.trim_start().strip_prefix('"').and_then(|p| p.split('"').next()) {
                assert!(known.contains_key(id), "{id} has no text");
            }
        }
    }

    fn read_sources(folder: &Path, into: &mut String) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                read_sources(&path, into);
            } else if !path.ends_with("text.rs") {
                into.push_str(&fs::read_to_string(path).unwrap());
            }
        }
    }

    #[test]
    fn numbers_choose_their_forms() {
        assert_eq!(argument("5"), FluentValue::from(5));
        assert_eq!(argument("007"), FluentValue::from("007"));
        assert_eq!(argument("1234567"), FluentValue::from("1234567"));
    }
}
