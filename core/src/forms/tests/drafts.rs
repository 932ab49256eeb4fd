//! Drafts: filling in, touching, what comes next, what is sealed.

use serde_json::json;

use super::{field, keyword, start, view};
use crate::{
    Lang, Text,
    forms::{
        Answer, Draft, Form, Known,
        samples::{all_widgets, compile, control, form_json, with},
        sealed_answers,
    },
    identity::wire::CitizenRecord,
};

fn known() -> Known {
    let record = CitizenRecord {
        iin: "990101500016".into(),
        surname: "Сапарова".into(),
        given_name: "Әлия".into(),
        patronymic: None,
        birth_date: "2099-01-01".into(),
        address: Text {
            kk: "Астана, Достық к-сі, 1".into(),
            ru: "Астана, ул. Достык, 1".into(),
            en: "1 Dostyk St, Astana".into(),
        },
    };
    Known::of(&record, "+77010000001", Lang::Kk)
}

fn prefilled() -> Form {
    let from = |name: &str, widget: &str, source: &str| {
        with(control(name, widget), json!({"prefill": format!("citizen.{source}")}))
    };
    let properties = json!({
        "iin": {"type": "string", "format": "iin"}, "name": {"type": "string"}, "born": {"type": "string", "format": "date"},
        "mobile": {"type": "string", "format": "phone-kz"}, "home": {"type": "string", "maxLength": 10}, "more": {"type": "string"}
    });
    let elements = vec![
        from("iin", "iin", "iin"),
        from("name", "text", "full_name"),
        from("born", "date", "birth_date"),
        from("mobile", "phone", "phone"),
        from("home", "address", "address"),
        control("more", "text"),
    ];
    compile(&form_json(&["iin", "name", "born", "mobile", "home"], properties, elements)).unwrap()
}

#[test]
fn what_is_known_is_filled_in_with_its_source_until_it_is_changed() {
    let form = prefilled();
    let mut draft = start(&form, Some(&known()));
    assert_eq!(draft.answers["name"], "Сапарова Әлия");
    let before = view(&form, &draft);
    assert_eq!(field(&before, "name").prefilled_from.as_deref(), Some("from the population register"));
    assert_eq!(field(&before, "mobile").shown_value, "+7 701 000 00 01");
    assert_eq!(field(&before, "iin").shown_value, "990101 500016");
    // A prefilled answer that does not fit is shown as such at once: the citizen has to see it.
    assert_eq!(keyword(&before, "home").as_deref(), Some("maxLength"));
    assert_eq!(before.next_field.as_deref(), Some("home"));

    draft.answer(&form, "mobile", "8 701 000 00 01".into(), 2).unwrap();
    draft.answer(&form, "name", "Сапарова Әлия Ерқызы".into(), 2).unwrap();
    draft.answer(&form, "home", "Достық 1".into(), 2).unwrap();
    assert_eq!(field(&view(&form, &draft), "name").prefilled_from, None);
    let sealed = sealed_answers(&form, &draft, Lang::Kk).ok().unwrap();
    let sources: Vec<_> = sealed.prefilled.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
    assert_eq!(
        sources,
        [("born", "citizen.birth_date"), ("iin", "citizen.iin"), ("mobile", "citizen.phone")]
    );
}

#[test]
fn what_is_known_later_fills_only_what_was_left_alone() {
    let form = prefilled();
    let mut draft = start(&form, None);
    draft.answer(&form, "name", "Әлия".into(), 2).unwrap();
    draft.answer(&form, "born", Answer::Empty, 2).unwrap();
    draft.fill_in(&form, &known(), 3);
    assert_eq!(draft.answers["name"], "Әлия");
    assert!(!draft.answers.contains_key("born"));
    assert_eq!(draft.prefilled.keys().collect::<Vec<_>>(), ["home", "iin", "mobile"]);
}

#[test]
fn a_strange_record_fills_in_nothing() {
    let strange = Known {
        iin: "1".into(),
        full_name: "a\u{202e}b".into(),
        birth_date: "soon".into(),
        phone: "+1".into(),
        address: "ә".repeat(1 << 19),
    };
    let draft = start(&prefilled(), Some(&strange));
    assert!(draft.answers.is_empty() && draft.prefilled.is_empty());
}

#[test]
fn errors_show_where_the_citizen_has_been() {
    let form = prefilled();
    let mut draft = start(&form, None);
    assert!(view(&form, &draft).error_summary.is_empty());
    assert_eq!(view(&form, &draft).next_field.as_deref(), Some("iin"));
    draft.answer(&form, "iin", "12".into(), 2).unwrap();
    let one = view(&form, &draft);
    assert_eq!(keyword(&one, "iin").as_deref(), Some("format"));
    assert_eq!((one.error_summary.len(), field(&one, "iin").shown_value.as_str()), (1, "12"));
    draft.pass_step(&form, "no such step", 3);
    assert_eq!(view(&form, &draft).error_summary.len(), 1);
    draft.pass_step(&form, "only", 3);
    let all: Vec<_> = view(&form, &draft).error_summary.into_iter().map(|p| p.field.unwrap()).collect();
    assert_eq!(all, ["iin", "name", "born", "mobile", "home"]);
    assert!(!view(&form, &draft).steps[0].complete);
}

#[test]
fn an_optional_question_is_asked_once() {
    let form = all_widgets();
    let mut draft = start(&form, None);
    let mut asked = Vec::new();
    while let Some(next) = view(&form, &draft).next_field {
        draft.answer(&form, &next, Answer::Empty, 2).unwrap();
        asked.push(next);
    }
    assert_eq!(asked.len(), 11);
    assert!(view(&form, &draft).complete);
}

#[test]
fn answers_are_shown_as_people_write_them() {
    let form = all_widgets();
    let mut draft = start(&form, None);
    for (id, typed) in
        [("degrees", "38,5"), ("day", "21.11.2026"), ("colour", "blue"), ("agree", "иә"), ("count", "2027")]
    {
        draft.answer(&form, id, typed.into(), 2).unwrap();
    }
    let shown = |lang: Lang| {
        let view = crate::forms::render(&form, &draft, &super::title(), lang);
        ["degrees", "colour", "agree", "count"].map(|id| field(&view, id).shown_value.clone())
    };
    assert_eq!(shown(Lang::Kk), ["38,5", "Көк", "Иә", "2027"]);
    assert_eq!(shown(Lang::En), ["38.5", "Blue", "Yes", "2027"]);
    assert_eq!(field(&view(&form, &draft), "day").value, Some(json!("2026-11-21")));
}

#[test]
fn a_draft_survives_its_storage_and_prints_no_answer() {
    let form = prefilled();
    let mut draft = start(&form, Some(&known()));
    draft.answer(&form, "more", "құпия".into(), 2).unwrap();
    let stored = serde_json::to_string(&draft).unwrap();
    assert_eq!(serde_json::from_str::<Draft>(&stored).unwrap(), draft);
    let printed = format!("{draft:?} {:?} {:?}", view(&form, &draft), Answer::from("құпия"));
    for secret in ["құпия", "990101500016", "7701", "Сапарова"] {
        assert!(!printed.contains(secret), "{printed}");
    }
}
