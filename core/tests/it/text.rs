//! Every text the core says to people: there in three languages, complete, short and in its own letters.

use std::collections::BTreeSet;

use qyzmet_core::{
    Code, Kind, Lang,
    text::{STATES, has, say, screen_text, state},
};

use crate::fluent_files::{Parts, files, parts};

/// What a message may name, with values as long as they get.
const SAMPLES: &[(&str, &str)] = &[
    ("algorithm", "1.2.398.3.10.1.1.2.3.1"),
    ("answers", "Қала: Алматы"),
    ("code", "signature.certificate_refused"),
    ("description", "Шартқа қол қою"),
    ("documents", "1. Шарт"),
    ("due", "21 қыркүйек 2026 ж., 18:00"),
    ("from", "телефоныңызға байланған ЖСН"),
    ("hash", "2f665f6a"),
    ("host", "bank.example"),
    ("iin", "990101 500016"),
    ("method", "XML"),
    ("minutes", "21"),
    ("n", "21"),
    ("name", "Үлгіов Үлгі Үлгіұлы"),
    ("number", "QZ-2026-000123"),
    ("of", "12"),
    ("party", "Үлгі банкі"),
    ("phone", "+7 701 000 00 01"),
    ("reason", "мекенжайы көрсетілмеген"),
    ("rule", "15 жұмыс күні"),
    ("service", "Мекенжай анықтамасы"),
    ("since", "21 қыркүйек 2026 ж., 18:00"),
    ("size", "4096"),
    ("step", "Мекенжайыңыз"),
    ("time", "21 қыркүйек 2026 ж., 18:00"),
    ("tries", "2"),
    ("type", "application/pdf"),
    ("until", "21 қыркүйек 2027 ж., 18:00"),
    ("version", "0.1.0"),
];

fn per_language() -> [(Lang, Parts); 3] {
    Lang::ALL.map(|lang| (lang, parts(lang)))
}

/// How a part reads with every argument given.
fn rendered(lang: Lang, name: &str) -> String {
    match name.split_once('.') {
        None if name.starts_with("screen-") => screen_text(lang, name, SAMPLES),
        None => say(lang, name, SAMPLES),
        Some((id, attribute)) => {
            let id = id.strip_prefix("state-").unwrap_or(id);
            let texts = state(lang, id, SAMPLES);
            match attribute {
                "short" => texts.short,
                "next" => texts.next,
                // Said only when an argument is missing; tested on its own.
                _ => String::new(),
            }
        }
    }
}

#[test]
fn the_files_parse_and_the_core_takes_them_whole() {
    for (lang, parts) in per_language() {
        for (file, source) in files(lang) {
            fluent_bundle::FluentResource::try_new(source.to_owned())
                .unwrap_or_else(|(_, errors)| panic!("{lang}/{file}.ftl: {errors:?}"));
            assert!(source.ends_with('\n') && !source.contains('\r'), "{lang}/{file}");
        }
        for name in parts.keys() {
            let (id, attribute) = match name.split_once('.') {
                Some((id, attribute)) => (id, Some(attribute)),
                None => (name.as_str(), None),
            };
            let taken = match id.starts_with("screen-") {
                true => screen_text(lang, id, SAMPLES) != id,
                false => has(lang, id, attribute),
            };
            assert!(taken, "{lang}: {name}");
        }
    }
}

#[test]
fn the_languages_have_the_same_messages_and_arguments() {
    let [kk, ru, en] = Lang::ALL.map(|lang| {
        let shape: Vec<_> = parts(lang).into_iter().map(|(name, part)| (name, part.arguments)).collect();
        shape
    });
    assert_eq!(kk, ru, "kk and ru");
    assert_eq!(kk, en, "kk and en");
}

#[test]
fn every_code_has_its_text_and_there_are_no_others() {
    let wanted: BTreeSet<String> = Code::ALL.iter().map(|c| c.message_id()).collect();
    for (lang, parts) in per_language() {
        let found: BTreeSet<String> =
            parts.keys().filter(|k| k.starts_with("error-") && !k.contains('.')).cloned().collect();
        assert_eq!(found, wanted, "{lang}");
    }
}

#[test]
fn every_state_has_its_three_texts_and_there_are_no_others() {
    let listed: BTreeSet<String> = STATES.iter().map(|s| format!("state-{s}")).collect();
    assert_eq!(listed.len(), STATES.len(), "a state is listed twice");
    for (lang, parts) in per_language() {
        let found: BTreeSet<String> =
            parts.keys().filter(|k| k.starts_with("state-") && !k.contains('.')).cloned().collect();
        assert_eq!(found, listed, "{lang}");
        for id in &found {
            for attribute in ["short", "next"] {
                let part = parts.get(&format!("{id}.{attribute}"));
                let part = part.unwrap_or_else(|| panic!("{lang}: {id} has no .{attribute}"));
                assert!(part.arguments.is_empty(), "{lang}: {id}.{attribute}");
            }
        }
    }
}

#[test]
fn a_missing_value_is_never_shown_as_a_gap() {
    for (lang, parts) in per_language() {
        for (name, part) in &parts {
            let counted = name.starts_with("error-") || name.starts_with("state-");
            if !counted || name.contains('.') {
                continue;
            }
            let bare = parts.get(&format!("{name}.bare"));
            assert_eq!(bare.is_some(), !part.arguments.is_empty(), "{lang}: {name}");
            if let Some(bare) = bare {
                assert!(bare.arguments.is_empty(), "{lang}: {name}.bare");
                assert_eq!(say(lang, name, &[]), bare.words.trim(), "{lang}");
            }
        }
    }
}

#[test]
fn no_text_equals_another_language_s() {
    let [kk, ru, en] = Lang::ALL.map(parts);
    for (name, part) in &kk {
        let all = [part, &ru[name], &en[name]].map(|p| p.words.trim());
        let different: BTreeSet<&str> = all.into_iter().collect();
        // The Kazakh `минут` is also a Russian form: the whole of the forms differs.
        assert_eq!(different.len(), 3, "{name}: {all:?}");
    }
}

#[test]
fn each_language_is_in_its_own_letters() {
    const KAZAKH: &str = "әғқңөұүһіӘҒҚҢӨҰҮҺІ";
    let cyrillic = |c: char| ('\u{400}'..='\u{4ff}').contains(&c);
    for (lang, parts) in per_language() {
        for (name, part) in &parts {
            let kazakh = part.words.chars().any(|c| KAZAKH.contains(c));
            match lang {
                // A word or two may do without (`тамыз`, `Telegram-бот`); a sentence can't.
                Lang::Kk => {
                    let short = part.words.chars().count() < 20;
                    assert!(kazakh || short, "{name}: {}", part.words);
                }
                Lang::Ru => assert!(!kazakh, "{name}: {}", part.words),
                Lang::En => assert!(!part.words.chars().any(cyrillic), "{name}"),
            }
            for word in part.words.split(|c: char| !c.is_alphabetic()) {
                let mixed = word.chars().any(cyrillic) && word.chars().any(|c| c.is_ascii());
                assert!(!mixed, "{lang}: {name}: look-alike letters in {word}");
            }
        }
    }
    let all: String = parts(Lang::Kk).into_values().map(|p| p.words).collect();
    for letter in "әғқңөұүі".chars() {
        assert!(all.contains(letter), "no {letter} in Kazakh");
    }
}

#[test]
fn texts_are_short_and_whole() {
    for (lang, parts) in per_language() {
        for name in parts.keys() {
            let text = rendered(lang, name);
            let limit = match name {
                n if n.ends_with(".short") => 40,
                n if n.ends_with(".next") => 110,
                n if n.starts_with("error-") || n.starts_with("state-") => 170,
                _ => 300,
            };
            let length = text.chars().count();
            assert!(length <= limit, "{lang}: {name} has {length}: {text}");
            assert!(!text.contains(['{', '}']), "{lang}: {name}: {text}");
            assert!(!text.contains("  "), "{lang}: {name}: {text}");
            assert_eq!(text.trim(), text, "{lang}: {name}");
        }
    }
}

#[test]
fn a_citizen_reads_no_technical_words() {
    const WORDS: &[&str] = &[
        "gateway",
        "vault",
        "hash",
        "epoch",
        "manifest",
        "token",
        "server",
        "protocol",
        "payload",
        "шлюз",
        "хеш",
        "манифест",
        "токен",
        "сервер",
        "протокол",
        "http",
    ];
    for (lang, parts) in per_language() {
        for (name, part) in &parts {
            let text = part.words.to_lowercase();
            for word in WORDS {
                assert!(!text.contains(word), "{lang}: {name} says {word}");
            }
        }
    }
}

#[test]
fn offline_errors_calm_and_storage_errors_name_1414() {
    for code in Code::ALL {
        for lang in Lang::ALL {
            let text = say(lang, &code.message_id(), SAMPLES);
            let calm = match lang {
                Lang::Kk => "Ештеңе жоғалған жоқ",
                Lang::Ru => "Ничего не пропало",
                Lang::En => "Nothing is lost",
            };
            match code.kind() {
                Kind::Offline => assert!(text.contains(calm), "{lang}: {code}: {text}"),
                Kind::Storage | Kind::Internal => {
                    assert!(text.contains("1414"), "{lang}: {code}: {text}");
                }
                _ => {}
            }
        }
    }
}

#[test]
fn what_is_not_filed_says_so() {
    for id in [
        "draft-ready",
        "request-sealed",
        "request-queued",
        "request-parked",
        "request-rejected",
        "request-expired",
    ] {
        for (lang, words) in [(Lang::Kk, "тіркелген жоқ"), (Lang::Ru, "не подано"), (Lang::En, "not filed")]
        {
            let plain = state(lang, id, SAMPLES).plain;
            assert!(plain.contains(words), "{lang}: {id}: {plain}");
        }
    }
}
