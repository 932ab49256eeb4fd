//! What a reader gives is what the source says.

use qyzmet_core::{
    Code, Lang, Page,
    catalogue::{
        Reader, build, embedded, embedded_manifest,
        source::{Price, Source},
    },
};

use super::fixture::{embedded_folder, real};

fn reader() -> Reader {
    Reader::open_bytes(build(&real()).unwrap()).unwrap()
}

#[test]
fn the_embedded_file_is_the_build_of_the_signed_snapshot() {
    let manifest = embedded_manifest().unwrap();
    let file = std::fs::read(embedded_folder().join("catalogue.qzc")).unwrap();
    assert!(build(&real()).unwrap() == file, "run: cargo run -p qyzmet-gateway --bin publish");
    let reader = embedded().unwrap();
    reader.verify().unwrap();
    assert_eq!(reader.version(), manifest.catalogue_version);
    assert!(reader.info(Lang::Kk).unwrap().embedded);
}

#[test]
fn the_order_of_the_source_does_not_matter() {
    let mut shuffled = real();
    shuffled.services.reverse();
    shuffled.forms.reverse();
    assert!(build(&shuffled).unwrap() == build(&real()).unwrap());
}

#[test]
fn every_service_comes_back_in_every_language() {
    let (source, reader) = (real(), reader());
    for service in &source.services {
        for lang in Lang::ALL {
            let view = reader.service(lang, &service.code).unwrap();
            assert_eq!(view.code, service.code);
            assert_eq!(view.slug, service.slug);
            assert_eq!(view.title, service.title.get(lang));
            assert_eq!(view.summary, service.summary.get(lang));
            assert_eq!(view.provider, service.provider.get(lang));
            assert_eq!(view.result, service.result.get(lang));
            assert_eq!(view.term, service.term);
            assert!(view.term_text.contains(&service.term.amount.to_string()));
            assert_eq!(view.mobile, service.is_mobile());
            assert_eq!(view.form, service.form);
            assert_eq!(view.category, service.category);
            assert_eq!(view.situation, service.situation);
            assert!(!view.category_title.is_empty() && !view.situation_title.is_empty());
            let documents: Vec<_> = service.documents.iter().map(|t| t.get(lang)).collect();
            assert_eq!(view.documents, documents);
            let channels: Vec<_> = view.channels.iter().map(|c| c.channel).collect();
            assert_eq!(channels, service.channels);
            assert!(view.channels.iter().all(|c| !c.name.starts_with("channel-")));
            let guide: Vec<_> = service.guide.iter().map(|g| (g.title.get(lang), g.text.get(lang))).collect();
            let shown: Vec<_> = view.guide.iter().map(|g| (g.title.as_str(), g.text.as_str())).collect();
            assert_eq!(shown, guide);
            match &service.price {
                Price::Free {} => assert!(view.free),
                Price::Fee { note } => assert_eq!(view.price_text, note.get(lang)),
            }
        }
    }
}

#[test]
fn cards_stand_in_rank_order_and_pages_join() {
    let (mut source, reader) = (real(), reader());
    source.services.sort_by_key(|s| s.rank);
    let codes: Vec<_> = source.services.iter().map(|s| s.code.clone()).collect();
    let mut seen = Vec::new();
    for offset in (0..40).step_by(7) {
        let page = reader.cards(Lang::Ru, Page { offset, limit: 7 }).unwrap();
        assert_eq!((page.total, page.offset), (40, offset));
        seen.extend(page.cards.into_iter().map(|c| c.code));
    }
    assert_eq!(seen, codes);
    let beyond = reader.cards(Lang::Ru, Page { offset: 4_000_000_000, limit: u32::MAX });
    assert!(beyond.unwrap().cards.is_empty());
    let none_is_one = reader.cards(Lang::Ru, Page::first(0)).unwrap();
    assert_eq!(none_is_one.cards.len(), 1);
}

#[test]
fn a_card_says_price_and_term_in_its_language() {
    let reader = reader();
    let of = |lang| {
        let card = reader.cards(lang, Page::first(1)).unwrap().cards.remove(0);
        (card.title, card.term, card.price)
    };
    assert_eq!(of(Lang::Kk), ("Мекенжай анықтамасы".into(), "15 минут".into(), "Тегін".into()));
    assert_eq!(of(Lang::Ru), ("Адресная справка".into(), "15 минут".into(), "Бесплатно".into()));
    assert_eq!(of(Lang::En), ("Address certificate".into(), "15 minutes".into(), "Free".into()));
}

#[test]
fn categories_count_their_services() {
    let (source, reader) = (real(), reader());
    for lang in Lang::ALL {
        let categories = reader.categories(lang).unwrap();
        assert_eq!(categories.len(), source.categories.len());
        for (view, category) in categories.iter().zip(&source.categories) {
            assert_eq!(view.id, category.id);
            assert_eq!(view.title, category.title.get(lang));
            assert_eq!(view.hint, category.hint.get(lang));
            let page = reader.by_category(lang, &view.id, Page::first(100)).unwrap();
            assert_eq!(page.total, view.count);
            assert!(page.cards.iter().all(|c| c.category == view.id));
        }
        assert_eq!(categories.iter().map(|c| c.count).sum::<u32>(), 40);
        assert_eq!(reader.by_category(lang, "nowhere", Page::first(9)).unwrap().total, 0);
    }
}

#[test]
fn forms_and_tables_come_back() {
    let (source, reader) = (real(), reader());
    for form in &source.forms {
        let bytes = reader.form(&form.id).unwrap();
        assert_eq!((bytes.id, bytes.version), (form.id.as_str(), form.version));
        let json: serde_json::Value = serde_json::from_slice(bytes.json).unwrap();
        assert_eq!(json["steps"], serde_json::to_value(&form.steps).unwrap());
    }
    assert_eq!(reader.form("nothing").unwrap_err().code(), Code::FormMissing);
    let unknown = reader.service(Lang::Kk, "00000000").unwrap_err();
    assert_eq!(unknown.code(), Code::ServiceUnknown);
    let parses = |bytes: &[u8]| serde_json::from_slice::<serde_json::Value>(bytes).unwrap();
    assert_eq!(parses(reader.calendar().unwrap()), source.calendar);
    assert_eq!(parses(reader.deadlines().unwrap()), source.deadlines);
    let info = reader.info(Lang::Kk).unwrap();
    assert_eq!((info.services, info.mobile, info.embedded), (40, 4, false));
    assert_eq!(info.notice, source.notice.kk);
}

#[test]
fn an_empty_catalogue_is_a_catalogue() {
    let empty = Source { services: Vec::new(), forms: Vec::new(), categories: Vec::new(), ..real() };
    let reader = Reader::open_bytes(build(&empty).unwrap()).unwrap();
    assert_eq!(reader.cards(Lang::Kk, Page::first(30)).unwrap().total, 0);
    assert_eq!(reader.search(Lang::Kk, "анықтама", Page::first(30)).unwrap().total, 0);
}
