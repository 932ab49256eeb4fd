//! Rules over services and how they hang together with headings and forms.

use std::collections::BTreeSet;

use qyzmet_core::catalogue::source::Channel;
use serde_json::Value;

use super::{Files, Report, SERVICES, list, string};

pub(super) fn check(files: &Files, report: &mut Report) {
    let count = files.services.len();
    report.ensure(count == SERVICES, "services", "count", format!("{count} services instead of {SERVICES}"));
    for key in ["code", "slug", "rank"] {
        unique(files, key, report);
    }
    let categories = ids(list(&files.taxonomy, "categories"));
    let situations = ids(list(&files.taxonomy, "situations"));
    for (name, service) in &files.services {
        let file = &format!("services/{name}.json");
        report.ensure(string(service, "slug") == name, file, "file-name", "slug is not the file's name");
        let (category, situation) = (string(service, "category"), string(service, "situation"));
        report.ensure(categories.contains(category), file, "heading", format!("no category {category}"));
        report.ensure(situations.contains(situation), file, "heading", format!("no situation {situation}"));
        channels(file, service, report);
        form_link(files, file, service, report);
        guide(file, service, report);
        synonyms(file, service, report);
    }
    for (name, form) in &files.forms {
        let code = string(form, "service");
        let asked = files.services.values().any(|s| string(s, "code") == code && string(s, "form") == name);
        report.ensure(
            asked,
            &format!("forms/{name}.json"),
            "form-link",
            format!("service {code} does not name this form"),
        );
    }
}

fn unique(files: &Files, key: &str, report: &mut Report) {
    let mut seen = BTreeSet::new();
    for (name, service) in &files.services {
        let value = service[key].to_string();
        let first = seen.insert(value.clone());
        report.ensure(
            first,
            &format!("services/{name}.json"),
            "unique",
            format!("{key} {value} is another's"),
        );
    }
}

fn ids(headings: &[Value]) -> BTreeSet<&str> {
    headings.iter().map(|h| string(h, "id")).collect()
}

fn channels(file: &str, service: &Value, report: &mut Report) {
    let place = |c: &Value| Channel::ALL.iter().position(|k| Some(k.id()) == c.as_str());
    let places: Vec<_> = list(service, "channels").iter().map(place).collect();
    report.ensure(
        places.windows(2).all(|w| w[0] < w[1]),
        file,
        "channels",
        "channels are not in their order",
    );
}

fn form_link(files: &Files, file: &str, service: &Value, report: &mut Report) {
    let Some(form) = service["form"].as_str() else {
        return;
    };
    let code = string(service, "code");
    let fits = files.forms.get(form).is_some_and(|f| string(f, "service") == code);
    report.ensure(fits, file, "form-link", format!("form {form} is missing or another service's"));
}

fn guide(file: &str, service: &Value, report: &mut Report) {
    let steps = list(service, "guide");
    report.ensure(!steps.is_empty(), file, "guide", "no steps");
    for (i, step) in steps.iter().enumerate() {
        for part in ["title", "text"] {
            let said = ["kk", "ru", "en"]
                .iter()
                .all(|lang| step[part][lang].as_str().is_some_and(|t| !t.trim().is_empty()));
            report.ensure(said, file, "guide", format!("/guide/{i}/{part} is empty in a language"));
        }
    }
}

/// A synonym said twice weighs no more and takes another's place.
fn synonyms(file: &str, service: &Value, report: &mut Report) {
    for lang in ["kk", "ru", "en"] {
        let mut seen = BTreeSet::new();
        for synonym in list(&service["synonyms"], lang) {
            report.ensure(
                seen.insert(synonym.as_str()),
                file,
                "synonym-twice",
                format!("/synonyms/{lang}: {synonym}"),
            );
        }
    }
}
