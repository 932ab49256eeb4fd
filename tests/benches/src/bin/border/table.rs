//! The table of the border: microseconds, and how many times what Rust takes.

use std::{collections::BTreeMap, fmt::Write};

/// What is shown: the measure, as the programs call it, and the Rust one beside it.
const ROWS: [(&str, &str, &str); 12] = [
    ("first open of a process", "open", "open"),
    ("first open and page of 30", "first", "first"),
    ("the same from the process' start", "process", "process"),
    ("empty call: uniffi alone", "empty", "empty"),
    ("empty call: by the facade", "empty-facade", "empty"),
    ("keystroke \"мек\", 10 hits: uniffi alone", "search", "search"),
    ("keystroke \"мек\", 10 hits: by the facade", "search-facade", "search"),
    ("page of 30, records: uniffi alone", "page", "page"),
    ("page of 30, packed: own door alone", "packed", "page"),
    ("page of 30, packed: own JNI door alone", "packed-jni", "page"),
    ("page of 30, records: by the facade", "page-facade", "page"),
    ("page of 30, packed: by the facade", "packed-facade", "page"),
];

/// Medians in nanoseconds by language and measure; the first language is the one to compare with.
pub(crate) fn render(sides: &[(&str, BTreeMap<String, f64>)]) -> String {
    let mut out = format!("{:<42}", "7 microseconds, and x what Rust takes");
    for (column, (name, _)) in sides.iter().enumerate() {
        let _ = write!(out, "{name:>12}{:>9}", if column == 0 { "" } else { "x" });
    }
    for (label, measure, beside) in ROWS {
        let _ = write!(out, "\n{label:<42}");
        let rust = sides.first().and_then(|(_, said)| said.get(beside));
        for (column, (_, said)) in sides.iter().enumerate() {
            let us = said.get(if column == 0 { beside } else { measure });
            let cell = us.map_or("-".into(), |ns| format!("{:.2}", ns / 1e3));
            let ratio = us.zip(rust).filter(|_| column > 0).map(|(ns, rust)| format!("{:.1}", ns / rust));
            let _ = write!(out, "{cell:>12}{:>9}", ratio.unwrap_or_default());
        }
    }
    out + "\n"
}
