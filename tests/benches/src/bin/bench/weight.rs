//! Bar 9: what the shipped library weighs, and who makes it heavy.

use std::{collections::BTreeMap, fmt::Write, fs, path::Path, process::Command};

use qyzmet_benches::{Failure, table::Row};

/// Bytes that the library may have now.
const BUDGET: u64 = 4_000_000;
/// Lines of the ledger.
const LINES: usize = 24;

/// A library on the scales.
pub(crate) struct Weight {
    stripped: u64,
    /// Bytes of code and named data, the heaviest first.
    crates: Vec<(String, u64)>,
    /// Bytes of the sections that are loaded.
    sections: Vec<(String, u64)>,
}

/// Strips a copy of the library and reads the symbols of the original.
pub(crate) fn weigh(library: &Path, scratch: &Path) -> Result<Weight, Failure> {
    let stripped = scratch.join("stripped");
    output(Command::new("strip").arg("-o").arg(&stripped).arg(library))?;
    let symbols =
        output(Command::new("nm").args(["--print-size", "--defined-only", "--demangle"]).arg(library))?;
    let mut crates: BTreeMap<String, u64> = BTreeMap::new();
    for (size, name) in symbols.lines().filter_map(symbol) {
        *crates.entry(owner(name)).or_default() += size;
    }
    let sections = output(Command::new("size").args(["-A", "-d"]).arg(&stripped))?;
    Ok(Weight {
        stripped: fs::metadata(&stripped)?.len(),
        crates: heaviest(crates),
        sections: heaviest(sections.lines().filter_map(section).collect()),
    })
}

impl Weight {
    /// Against the budget.
    pub(crate) fn row(&self) -> Row {
        let ours = format!("{} B = {:.2} MB", self.stripped, self.stripped as f64 / 1e6);
        Row::alone("9 the library with everything, stripped", ours)
            .bar("<= 4.0 MB (goal 3.0)", self.stripped <= BUDGET)
    }

    /// Who weighs how much.
    pub(crate) fn ledger(&self) -> String {
        let mut out = String::from(
            "Code and named data by crate, in bytes (generic code counts for who is named first):\n",
        );
        for (name, size) in self.crates.iter().take(LINES) {
            let _ = writeln!(out, "  {size:>9}  {name}");
        }
        let rest: u64 = self.crates.iter().skip(LINES).map(|(_, size)| size).sum();
        let _ = writeln!(out, "  {rest:>9}  the others");
        out.push_str("Sections of the stripped library:\n");
        for (name, size) in self.sections.iter().filter(|(_, size)| *size > 10_000) {
            let _ = writeln!(out, "  {size:>9}  {name}");
        }
        out
    }
}

fn output(command: &mut Command) -> Result<String, Failure> {
    let output = command.output().map_err(|e| format!("{:?}: {e}", command.get_program()))?;
    match output.status.success() {
        true => Ok(String::from_utf8_lossy(&output.stdout).into_owned()),
        false => Err(String::from_utf8_lossy(&output.stderr).into_owned().into()),
    }
}

/// Size and name of a line of `nm`: address, size, kind, name.
fn symbol(line: &str) -> Option<(u64, &str)> {
    let mut parts = line.splitn(4, ' ');
    let (_, size, kind, name) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    // What is only zeroes takes no room in the file.
    (!matches!(kind, "b" | "B")).then_some(())?;
    Some((u64::from_str_radix(size, 16).ok()?, name))
}

/// Name and size of a line of `size -A`: name, size, address.
fn section(line: &str) -> Option<(String, u64)> {
    let mut parts = line.split_whitespace();
    let name = parts.next().filter(|name| name.starts_with('.'))?;
    Some((name.to_owned(), parts.next()?.parse().ok()?))
}

/// The crate that a symbol belongs to; C has none, so it goes by prefixes.
fn owner(name: &str) -> String {
    if !name.contains("::") {
        let c = match name {
            n if n.starts_with("ring_core") => "ring (C and assembler)",
            n if ["ZSTD", "HUF_", "FSE_", "XXH", "HIST_", "ERR_"].iter().any(|p| n.starts_with(p)) => {
                "zstd (C)"
            }
            n if n.contains("uniffi") => "uniffi (exported)",
            _ => "SQLite and other C",
        };
        return c.into();
    }
    // `<a::B as c::D>::e` belongs to a.
    let path = name.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '_');
    let path = path.strip_prefix("dyn ").or(path.strip_prefix("mut ")).unwrap_or(path);
    path.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or("?").to_owned()
}

fn heaviest(sizes: BTreeMap<String, u64>) -> Vec<(String, u64)> {
    let mut sizes: Vec<(String, u64)> = sizes.into_iter().collect();
    sizes.sort_by_key(|(_, size)| std::cmp::Reverse(*size));
    sizes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn symbols_find_their_crates() {
        assert_eq!(symbol("0000000000001000 0000000000000020 t a::b"), Some((32, "a::b")));
        assert_eq!(symbol("0000000000001000 0000000000000020 b a::b"), None);
        assert_eq!(symbol("0000000000001000 T _init"), None);
        assert_eq!(owner("<fluent_bundle::FluentValue as core::fmt::Debug>::fmt"), "fluent_bundle");
        assert_eq!(owner("<&mut serde_json::de::Deserializer<R> as serde::Deserializer>::x"), "serde_json");
        assert_eq!(owner("sqlite3VdbeExec"), "SQLite and other C");
        assert_eq!(section(".text   1234   99"), Some((".text".into(), 1234)));
    }
}
