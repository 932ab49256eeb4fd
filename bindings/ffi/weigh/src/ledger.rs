//! `bindings/ffi/SIZE.md`: one table of totals, one of crates. What grew by more than 2 % says why.

use std::fmt::Write;

use super::Weight;

/// Bytes that the stripped library may have.
pub const BUDGET: u64 = 4_000_000;
/// Per cent that it may grow without a word.
const UNSAID: u64 = 2;
/// Lines of the table of crates.
const LINES: usize = 24;

const TOTALS: &str = "| Target | Bytes, stripped | Before | Why |\n|---|---:|---:|---|\n";
const CRATES: &str = "## By crate";

/// The ledger: prose that is written by hand, then the totals, oldest first, then the crates of the last.
#[derive(Debug, Clone)]
pub struct Ledger {
    prose: String,
    totals: Vec<Total>,
    crates: String,
}

#[derive(Debug, Clone)]
struct Total {
    target: String,
    bytes: u64,
    why: String,
}

impl Ledger {
    /// Reads the file; none when it has no table of totals.
    pub fn parse(text: &str) -> Option<Self> {
        let (prose, rest) = text.split_once(TOTALS)?;
        let (rows, crates) = rest.split_once(CRATES).unwrap_or((rest, ""));
        let total = |row: &str| {
            let mut cells = row.trim().strip_prefix('|')?.split('|').map(str::trim);
            let (target, bytes, _before) = (cells.next()?, cells.next()?, cells.next()?);
            let bytes = bytes.replace(' ', "").parse().ok()?;
            Some(Total { target: target.to_owned(), bytes, why: cells.next()?.to_owned() })
        };
        let totals = rows.lines().filter_map(total).collect();
        Some(Self { prose: prose.to_owned(), totals, crates: crates.to_owned() })
    }

    /// What stands against this weight: growth beyond 2 % of the last total, or a row that grew so and does
    /// not say why. A target that is not in the ledger yet stands for itself.
    pub fn check(&self, target: &str, bytes: u64) -> Result<(), String> {
        let mut before: Option<u64> = None;
        for total in self.totals.iter().filter(|t| t.target == target) {
            if before.is_some_and(|b| grew(b, total.bytes)) && total.why.is_empty() {
                return Err(format!("{target}: the growth to {} is not explained", spaced(total.bytes)));
            }
            before = Some(total.bytes);
        }
        match before {
            Some(b) if grew(b, bytes) => Err(format!(
                "{target}: {} bytes, over {UNSAID} % more than the ledger's {}: say why with `bindings/ffi/size --write WHY`",
                spaced(bytes),
                spaced(b)
            )),
            _ => Ok(()),
        }
    }

    /// Adds a weight, with the reason for its growth or shrinking.
    pub fn add(&mut self, target: &str, weight: &Weight, why: &str) {
        let why = why.replace(['|', '\n'], " ");
        self.totals.push(Total { target: target.to_owned(), bytes: weight.stripped, why });
        self.crates = format!(" ({target})\n\n{}", table(weight));
    }

    /// The file.
    pub fn render(&self) -> String {
        let mut out = format!("{}{TOTALS}", self.prose);
        for (at, total) in self.totals.iter().enumerate() {
            let before = self.totals[..at].iter().rfind(|t| t.target == total.target);
            let before = before.map_or_else(String::new, |b| spaced(b.bytes));
            let row = [total.target.as_str(), &spaced(total.bytes), &before, &total.why].join(" | ");
            let _ = writeln!(out, "| {row} |");
        }
        let _ = write!(out, "\n{CRATES}{}", self.crates);
        out
    }
}

fn grew(before: u64, now: u64) -> bool {
    now > before + before / 100 * UNSAID
}

/// The heaviest crates and the sections, as tables.
pub(crate) fn table(weight: &Weight) -> String {
    let mut out = String::from("| Crate | Bytes of code and named data |\n|---|---:|\n");
    for (name, size) in weight.crates.iter().take(LINES) {
        let _ = writeln!(out, "| {name} | {} |", spaced(*size));
    }
    let rest: u64 = weight.crates.iter().skip(LINES).map(|(_, size)| size).sum();
    let _ = writeln!(out, "| the others | {} |\n\n| Section | Bytes |\n|---|---:|", spaced(rest));
    for (name, size) in weight.sections.iter().filter(|(_, size)| *size > 10_000) {
        let _ = writeln!(out, "| {name} | {} |", spaced(*size));
    }
    out
}

/// `6 715 384`.
fn spaced(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(' ');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn weight(stripped: u64) -> Weight {
        Weight { stripped, crates: vec![("core".into(), 12_345)], sections: vec![(".text".into(), 20_000)] }
    }

    #[test]
    fn what_is_written_is_read_again() {
        let mut ledger = Ledger::parse(&format!("# Size\n\n{TOTALS}")).expect("a ledger");
        ledger.add("x86-64", &weight(1_000_000), "");
        ledger.add("arm64", &weight(900_000), "");
        ledger.add("x86-64", &weight(1_500_000), "a | b");
        let text = ledger.render();
        assert!(text.contains("| x86-64 | 1 500 000 | 1 000 000 | a   b |"), "{text}");
        assert!(text.contains("## By crate (x86-64)\n\n| Crate"), "{text}");
        assert_eq!(Ledger::parse(&text).expect("a ledger").render(), text);
    }

    #[test]
    fn growth_must_be_explained() {
        let mut ledger = Ledger::parse(TOTALS).expect("a ledger");
        assert!(ledger.check("x86-64", 5).is_ok());
        ledger.add("x86-64", &weight(1_000_000), "");
        assert!(ledger.check("x86-64", 1_020_000).is_ok());
        assert!(ledger.check("x86-64", 1_020_001).is_err());
        assert!(ledger.check("x86-64", 1).is_ok());
        assert!(ledger.check("arm64", 9_000_000).is_ok());
        ledger.add("x86-64", &weight(1_100_000), "");
        assert!(ledger.check("x86-64", 1_100_000).is_err_and(|e| e.contains("not explained")));
    }

    #[test]
    fn numbers_are_read_in_threes() {
        assert_eq!([0, 999, 1_000, 6_715_384].map(spaced), ["0", "999", "1 000", "6 715 384"]);
    }
}
