//! What a library weighs and who makes it heavy; by `nm`, `strip` and `size` of binutils or LLVM.

mod ledger;

use std::{collections::BTreeMap, error::Error, fs, path::Path, process::Command};

pub use ledger::{BUDGET, Ledger};

/// Any failure of weighing.
pub type Failure = Box<dyn Error + Send + Sync>;

/// A library on the scales.
#[derive(Debug, Clone)]
pub struct Weight {
    /// Bytes of the file once it is stripped.
    pub stripped: u64,
    /// Bytes of code and named data by crate, the heaviest first.
    pub crates: Vec<(String, u64)>,
    /// Bytes of the sections that are loaded, the heaviest first.
    pub sections: Vec<(String, u64)>,
}

impl Weight {
    /// The heaviest crates and the sections, as tables in Markdown.
    pub fn table(&self) -> String {
        ledger::table(self)
    }
}

/// Strips a copy of the library and reads the symbols of the original. `prefix` stands before the names of
/// the tools: `aarch64-linux-gnu-`, `llvm-`, or nothing.
pub fn weigh(library: &Path, prefix: &str) -> Result<Weight, Failure> {
    let scratch = tempfile::tempdir()?;
    let stripped = scratch.path().join("stripped");
    let tool = |name: &str| Command::new(format!("{prefix}{name}"));
    output(tool("strip").arg("-o").arg(&stripped).arg(library))?;
    let symbols = output(tool("nm").args(["--print-size", "--defined-only", "--demangle"]).arg(library))?;
    let mut crates: BTreeMap<String, u64> = BTreeMap::new();
    for (size, name) in symbols.lines().filter_map(symbol) {
        *crates.entry(owner(name)).or_default() += size;
    }
    let sections = output(tool("size").args(["-A", "-d"]).arg(&stripped))?;
    Ok(Weight {
        stripped: fs::metadata(&stripped)?.len(),
        crates: heaviest(crates),
        sections: heaviest(sections.lines().filter_map(section).collect()),
    })
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
            n if n.to_ascii_lowercase().contains("uniffi") => "uniffi (exported)",
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
        assert_eq!(owner("UNIFFI_META_QYZMET_FFI_FUNC_CORE_VERSION"), "uniffi (exported)");
        assert_eq!(section(".text   1234   99"), Some((".text".into(), 1234)));
    }
}
