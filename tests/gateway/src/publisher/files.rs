//! The files of a catalogue folder, read and put together.

use std::{collections::BTreeMap, fmt, fs, path::Path};

use qyzmet_core::{
    Text,
    catalogue::source::{SPEC, Source},
};
use serde_json::{Value, json};

use super::lint::{self, Issue};

/// What can go wrong on the way from files to a source.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// A file can't be read.
    #[error("{path}: {source}")]
    Io {
        /// Which.
        path: String,
        /// Why.
        source: std::io::Error,
    },
    /// A file is not JSON.
    #[error("{path}: {source}")]
    Json {
        /// Which.
        path: String,
        /// Why.
        source: serde_json::Error,
    },
    /// The linter found something.
    #[error("{}", Lines(.0))]
    Lint(Vec<Issue>),
    /// The core refuses the source.
    #[error(transparent)]
    Core(#[from] qyzmet_core::Error),
}

struct Lines<'a>(&'a [Issue]);

impl fmt::Display for Lines<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|issue| writeln!(f, "{issue}"))
    }
}

/// A catalogue folder, as JSON. Services and forms by file name without its ending.
#[derive(Debug, Clone, PartialEq)]
pub struct Files {
    /// `services/{slug}.json`.
    pub services: BTreeMap<String, Value>,
    /// `forms/{id}.json`.
    pub forms: BTreeMap<String, Value>,
    /// `schema/{name}.schema.json`: `service`, `form`, `taxonomy`.
    pub schemas: BTreeMap<String, Value>,
    /// `taxonomy.json`.
    pub taxonomy: Value,
    /// `calendar.json`.
    pub calendar: Value,
    /// `deadlines.json`.
    pub deadlines: Value,
}

impl Files {
    /// Reads the folder (`core/catalogue`). Blocks, reads files.
    pub fn read(folder: &Path) -> Result<Self, LoadError> {
        Ok(Self {
            services: read_all(&folder.join("services"), ".json")?,
            forms: read_all(&folder.join("forms"), ".json")?,
            schemas: read_all(&folder.join("schema"), ".schema.json")?,
            taxonomy: read_json(&folder.join("taxonomy.json"))?,
            calendar: read_json(&folder.join("calendar.json"))?,
            deadlines: read_json(&folder.join("deadlines.json"))?,
        })
    }

    /// Lints the files and puts them together as the source of this version.
    pub fn source(&self, version: u64) -> Result<Source, LoadError> {
        let issues = lint::run(self);
        if !issues.is_empty() {
            return Err(LoadError::Lint(issues));
        }
        let all = json!({
            "spec": SPEC,
            "version": version,
            "notice": notice(),
            "categories": self.taxonomy["categories"],
            "situations": self.taxonomy["situations"],
            "services": self.services.values().collect::<Vec<_>>(),
            "forms": self.forms.values().collect::<Vec<_>>(),
            "calendar": self.calendar,
            "deadlines": self.deadlines,
        });
        Ok(Source::parse(all.to_string().as_bytes())?)
    }
}

/// What every citizen is told of this catalogue.
fn notice() -> Text {
    Text {
        kk: "Бұл – үлгі каталог: кодтарды, мерзімдер мен бағаларды жоба өзі жасаған, олар мемлекеттік тізілімнен алынбаған.".into(),
        ru: "Это модельный каталог: коды, сроки и цены придуманы проектом и не взяты из государственного реестра.".into(),
        en: "This is a model catalogue: its codes, terms and prices are the project's own and do not come from the state register.".into(),
    }
}

fn read_all(folder: &Path, ending: &str) -> Result<BTreeMap<String, Value>, LoadError> {
    let io = |source| LoadError::Io { path: folder.display().to_string(), source };
    let mut out = BTreeMap::new();
    for entry in fs::read_dir(folder).map_err(io)? {
        let path = entry.map_err(io)?.path();
        let name = path.file_name().and_then(|n| n.to_str()).unwrap_or_default();
        if let Some(stem) = name.strip_suffix(ending) {
            out.insert(stem.to_owned(), read_json(&path)?);
        }
    }
    Ok(out)
}

fn read_json(path: &Path) -> Result<Value, LoadError> {
    let name = || path.display().to_string();
    let bytes = fs::read(path).map_err(|source| LoadError::Io { path: name(), source })?;
    serde_json::from_slice(&bytes).map_err(|source| LoadError::Json { path: name(), source })
}
