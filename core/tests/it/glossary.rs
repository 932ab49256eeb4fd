//! `core/ERRORS.md`, the glossary of codes, is generated from the code's own table and held current.

use std::{fmt::Write as _, path::Path};

use qyzmet_core::{Code, Kind, Lang, Retry, text::say};

const HEAD: &str = "\
# Errors

Every error of the core has one of these codes. The code is stable: it keeps its name and meaning for
ever, and travels in the gateway's problem documents (RFC 9457). A shell draws by kind and acts by code
and retry; the citizen reads a text in Kazakh, Russian or English (`core/locales/*/errors.ftl`; here in
English, the numbers are examples).

Generated from `core/src/error/code.rs`; don't edit. After a change of codes or texts, write it anew:

    QYZMET_WRITE_GLOSSARY=1 cargo test -p qyzmet-core --test it glossary

Retry: `never` (the same call fails again), `after(seconds)`, `when_online`, `after_citizen_acts` (the
text says what).
";

fn retry(retry: Retry) -> String {
    match retry {
        Retry::Never => "never".into(),
        Retry::After { seconds } => format!("after({seconds})"),
        Retry::WhenOnline => "when_online".into(),
        Retry::AfterCitizenActs => "after_citizen_acts".into(),
    }
}

fn glossary() -> String {
    let mut out = HEAD.to_owned();
    let mut kind: Option<Kind> = None;
    for code in Code::ALL {
        if kind != Some(code.kind()) {
            kind = Some(code.kind());
            write!(out, "\n## {:?}\n\n", code.kind()).unwrap();
            out.push_str("| Code | Kind | Retry | Meaning | What the citizen reads |\n");
            out.push_str("|---|---|---|---|---|\n");
        }
        let args = [("tries", "2"), ("minutes", "10")];
        let citizen = say(Lang::En, &code.message_id(), &args);
        writeln!(
            out,
            "| `{code}` | {} | `{}` | {} | {citizen} |",
            format!("{:?}", code.kind()).to_lowercase(),
            retry(code.retry()),
            code.meaning(),
        )
        .unwrap();
    }
    out
}

#[test]
fn the_glossary_of_errors_is_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("ERRORS.md");
    let wanted = glossary();
    if std::env::var_os("QYZMET_WRITE_GLOSSARY").is_some() {
        std::fs::write(&path, &wanted).unwrap();
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(found == wanted, "core/ERRORS.md is not current: its head says how to write it anew");
}

#[test]
fn a_table_row_has_no_bar_of_its_own() {
    for line in glossary().lines().filter(|l| l.starts_with("| `")) {
        assert_eq!(line.matches('|').count(), 6, "{line}");
    }
}

#[test]
fn a_code_is_found_by_its_name_and_stands_once() {
    for code in Code::ALL {
        assert_eq!(Code::from_name(code.as_str()), Some(*code));
    }
    assert_eq!(Code::from_name("identity.no_such"), None);
}
