//! The right service comes first.

use std::sync::LazyLock;

use qyzmet_core::{
    Code, Lang, Page,
    catalogue::{
        Reader, build,
        model::{Field, Found, SearchPage},
    },
};

use super::fixture::real;

static READER: LazyLock<Reader> = LazyLock::new(|| Reader::open_bytes(build(&real()).unwrap()).unwrap());

fn search(lang: Lang, query: &str) -> SearchPage {
    READER.search(lang, query, Page::first(30)).unwrap()
}

/// Slug of the first hit; empty when there is none.
fn first(lang: Lang, query: &str) -> String {
    let code = search(lang, query).hits.first().map(|h| h.card.code.clone());
    let source = real();
    let service = source.services.iter().find(|s| Some(&s.code) == code.as_ref());
    service.map(|s| s.slug.clone()).unwrap_or_default()
}

#[test]
fn the_address_certificate_is_found_however_it_is_asked_for() {
    for query in [
        "мекенжай анықтамасы",
        "мекенжай аныктамасы",
        "МЕКЕНЖАЙ  АНЫҚТАМАСЫ!",
        "адресная справка",
        "прописка",
        "прописк",
        "address certificate",
        "Address",
        "мекен",
        "справка с места жительства",
    ] {
        for lang in Lang::ALL {
            assert_eq!(first(lang, query), "address-certificate", "{query} in {lang}");
        }
    }
}

#[test]
fn other_services_are_found_by_their_names() {
    for (query, slug) in [
        ("балабақша", "kindergarten-queue"),
        ("балабакша кезеги", "kindergarten-queue"),
        ("детский сад", "kindergarten-queue"),
        ("kindergarten", "kindergarten-queue"),
        ("зейнетакы жарналары", "pension-contributions"),
        ("вызов врача", "doctor-home"),
        ("үйге дәрігер", "doctor-home"),
        ("дәрігерді үйге", "doctor-home"),
        ("паспорт", "passport"),
        ("эцп", "digital-signature"),
        ("салық берешегі", "tax-debt-certificate"),
        ("жеке куәлік", "identity-card"),
        ("driving licence", "driving-licence-exchange"),
    ] {
        for lang in Lang::ALL {
            assert_eq!(first(lang, query), slug, "{query} in {lang}");
        }
    }
}

#[test]
fn every_title_finds_its_service_first() {
    for service in real().services {
        for lang in Lang::ALL {
            let hits = search(lang, service.title.get(lang)).hits;
            assert_eq!(hits[0].card.code, service.code, "{}", service.title.get(lang));
        }
    }
}

#[test]
fn every_synonym_finds_its_service() {
    for service in real().services {
        for lang in Lang::ALL {
            for synonym in service.synonyms.get(lang) {
                let page = READER.search(lang, synonym, Page::first(100)).unwrap();
                assert_eq!(page.found, Found::AllWords, "{synonym}");
                assert!(page.hits.iter().any(|h| h.card.code == service.code), "{synonym}");
            }
        }
    }
}

#[test]
fn kazakh_letters_weigh_more_when_they_are_typed() {
    // Typed with its own letters the word is exact; typed without them it is found all the same.
    let exact = search(Lang::Kk, "жүргізуші");
    let folded = search(Lang::Kk, "журизуши");
    let plain = search(Lang::Kk, "жургизуши");
    assert_eq!(exact.hits[0].card.code, plain.hits[0].card.code);
    assert_eq!((exact.found, plain.found), (Found::AllWords, Found::AllWords));
    assert_eq!(folded.found, Found::Nearly);
    assert_eq!(exact.hits[0].card.code, folded.hits[0].card.code);
}

#[test]
fn one_slip_of_a_letter_is_forgiven_and_said() {
    for query in ["анықтма мекенжай", "адресная спавка", "adress certificate", "мекенжйа"]
    {
        let page = search(Lang::Kk, query);
        assert_eq!(page.found, Found::Nearly, "{query}");
        assert_eq!(page.hits[0].card.code, "90060001", "{query}");
    }
}

#[test]
fn words_that_say_nothing_are_left_out() {
    let page = search(Lang::Ru, "хочу получить адресную справку xyzzy");
    assert_eq!(page.found, Found::Nearly);
    assert!(page.total > 0);
    let page = search(Lang::Kk, "мекенжай паспорт");
    assert_eq!(page.found, Found::Nearly, "no service has both, each has one");
    assert!(page.total > 0);
}

#[test]
fn what_is_nowhere_finds_nothing() {
    for query in ["xyzzyq", "", " ?!", "щщщщщщщ"] {
        let page = search(Lang::Kk, query);
        assert_eq!((page.total, page.hits.len()), (0, 0), "{query}");
    }
}

#[test]
fn limits_hold() {
    let long = "анықтама ".repeat(40);
    let error = READER.search(Lang::Kk, &long, Page::first(1)).unwrap_err();
    assert_eq!(error.code(), Code::TooLarge);
    // The ninth word and those after it do not count.
    let words = "a b c d e f g h xyzzyxyzzy";
    READER.search(Lang::Kk, words, Page::first(1)).unwrap();
}

#[test]
fn pages_of_a_search_join() {
    let all = READER.search(Lang::Ru, "справка", Page::first(100)).unwrap();
    assert!(all.total > 5);
    let mut joined = Vec::new();
    for offset in (0..all.total).step_by(4) {
        let page = READER.search(Lang::Ru, "справка", Page { offset, limit: 4 }).unwrap();
        assert_eq!((page.total, page.offset), (all.total, offset));
        joined.extend(page.hits);
    }
    assert_eq!(joined, all.hits);
}

#[test]
fn a_hit_says_where_and_shows_it() {
    let hit = search(Lang::Kk, "мекен аныкт").hits.remove(0);
    assert_eq!(hit.field, Field::Title);
    let title: Vec<char> = hit.card.title.chars().collect();
    let bold: Vec<String> =
        hit.bold.iter().map(|s| title[s.start as usize..s.end as usize].iter().collect()).collect();
    assert_eq!(bold, ["Мекен", "анықт"]);
    let hit = search(Lang::Kk, "адресная справка").hits.remove(0);
    assert_eq!((hit.field, hit.bold.len()), (Field::Name, 0), "a name in another language");
}
