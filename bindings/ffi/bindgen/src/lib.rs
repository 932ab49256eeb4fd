//! Kotlin and Swift out of the built library: written by uniffi, then made fit for an app developer's eyes.
//!
//! Records and enums stay public. Handles, ports, errors, converters and everything else of the machinery
//! become internal to the two libraries that wrap them; see [`kotlin`] and [`swift`].

pub mod kotlin;
pub mod swift;

use std::{
    error::Error,
    fs, io,
    path::{Path, PathBuf},
};

use camino::Utf8PathBuf;
use uniffi_bindgen::bindings::{GenerateOptions, TargetLanguage, generate};

/// Stands above every file.
const HEAD: &str =
    "// Written by bindings/ffi/bindgen from the library; don't edit. Anew: cargo run -p qyzmet-bindgen";

/// Records that hold what a citizen typed or is: they print no content, so that a log of an app is safe.
const HIDDEN: &[&str] = &[
    "Answer",
    "AuditLine",
    "CardKeyWish",
    "CitizenView",
    "ContainerFile",
    "FieldView",
    "FormView",
    "HardwareKey",
    "KeyEvidence",
    "LinkView",
    "NewKey",
    "SessionView",
    "SignerReport",
    "SigningView",
    "Sim",
    "VideoNews",
];

/// A generated file: where it belongs under the root of the checkout, and what it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Generated {
    /// Path from the root.
    pub path: &'static str,
    /// All of it.
    pub text: String,
}

/// Root of the checkout that this was compiled in.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

/// File name of the library on this system.
pub fn library_name() -> String {
    format!("{}qyzmet_ffi{}", std::env::consts::DLL_PREFIX, std::env::consts::DLL_SUFFIX)
}

/// Everything that is generated from this library (not stripped: stripping takes what this reads). Writes
/// only to a temporary folder.
pub fn generated(library: &Path) -> Result<Vec<Generated>, Box<dyn Error + Send + Sync>> {
    let folder = tempfile::tempdir()?;
    let options = GenerateOptions {
        languages: vec![TargetLanguage::Kotlin, TargetLanguage::Swift],
        source: utf8(library)?,
        out_dir: utf8(folder.path())?,
        config_override: Some(utf8(&root().join("uniffi.toml"))?),
        format: false,
        crate_filter: Some("qyzmet_ffi".into()),
        metadata_no_deps: true,
    };
    generate(options)?;
    let raw = |name: &str| fs::read_to_string(folder.path().join(name));
    Ok(vec![
        Generated {
            path: "android/qyzmet/src/generated/kotlin/org/qyzmet/qyzmet_ffi.kt",
            text: tidy(&kotlin::hide(&raw("org/qyzmet/qyzmet_ffi.kt")?, HIDDEN)),
        },
        Generated {
            path: "ios/Sources/Qyzmet/Generated/QyzmetNative.swift",
            text: tidy(&swift::hide(&raw("QyzmetNative.swift")?, HIDDEN)),
        },
        Generated { path: "ios/Sources/CQyzmet/CQyzmet.h", text: tidy(&swift::header(&raw("CQyzmet.h")?)) },
        Generated { path: "ios/Sources/CQyzmet/module.modulemap", text: swift::module_map() },
    ])
}

/// Writes what is not current under `root`; the paths of what was written.
pub fn write(root: &Path, files: &[Generated]) -> io::Result<Vec<&'static str>> {
    let stale = stale(root, files);
    for file in files.iter().filter(|file| stale.contains(&file.path)) {
        let path = root.join(file.path);
        fs::create_dir_all(path.parent().unwrap_or(root))?;
        fs::write(path, &file.text)?;
    }
    Ok(stale)
}

/// Paths of the files under `root` that are missing or not current.
pub fn stale(root: &Path, files: &[Generated]) -> Vec<&'static str> {
    let current = |file: &Generated| fs::read_to_string(root.join(file.path)).is_ok_and(|t| t == file.text);
    files.iter().filter(|file| !current(file)).map(|file| file.path).collect()
}

fn utf8(path: &Path) -> Result<Utf8PathBuf, String> {
    Utf8PathBuf::try_from(path.to_owned()).map_err(|e| format!("{e}: not a path in UTF-8"))
}

/// No blanks at line ends, no runs of empty lines, and our own first line instead of uniffi's.
fn tidy(source: &str) -> String {
    let mut out = HEAD.to_owned();
    let body = source.lines().skip_while(|line| line.starts_with("// ")).map(str::trim_end);
    let mut empty = false;
    for line in body {
        if line.is_empty() && empty {
            continue;
        }
        empty = line.is_empty();
        out.push('\n');
        out.push_str(line);
    }
    format!("{}\n", out.trim_end())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn blanks_and_runs_of_empty_lines_go() {
        assert_eq!(tidy("// x\n// y\n\n\na  \n\n \n b\n\n"), format!("{HEAD}\n\na\n\n b\n"));
    }

    #[test]
    fn only_what_differs_is_written() {
        let root = tempfile::tempdir().unwrap();
        let files = [Generated { path: "a/b.txt", text: "one".into() }];
        assert_eq!(stale(root.path(), &files), ["a/b.txt"]);
        assert_eq!(write(root.path(), &files).unwrap(), ["a/b.txt"]);
        assert!(write(root.path(), &files).unwrap().is_empty());
    }
}
