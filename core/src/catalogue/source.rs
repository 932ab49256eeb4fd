//! The canonical source of a catalogue: the one JSON document that travels, and the files it is made of.
//!
//! A publisher gathers `core/catalogue/*.json` into a [`Source`]; the phone builds its reading file
//! ([`super::file`]) from it. Unknown fields are refused: a newer shape has a newer `spec`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{damaged, rules};
pub use crate::requests::deadline::{Term, TermUnit};
use crate::{Error, Lang, Result, Text};

/// Value of [`Source::spec`].
pub const SPEC: &str = "qyzmet-catalogue/1";

/// Bytes of a source at most, decompressed: 64 MiB.
pub const MAX_SOURCE_BYTES: usize = 64 << 20;

/// Everything a catalogue holds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// [`SPEC`].
    pub spec: String,
    /// Version of the content; grows with every change, below 2^53.
    pub version: u64,
    /// What the citizen must know of this catalogue as a whole (a model says that it is one).
    pub notice: Text,
    /// Headings, in the order in which they are shown.
    pub categories: Vec<Category>,
    /// Life situations, in the order in which they are shown.
    pub situations: Vec<Situation>,
    /// The services, in any order; `rank` orders them.
    pub services: Vec<Service>,
    /// The forms to ask with.
    pub forms: Vec<Form>,
    /// Working days of Kazakhstan, for deadlines; read by the capability that counts them.
    pub calendar: Value,
    /// Rules of deadlines; read by the capability that counts them.
    pub deadlines: Value,
}

impl Source {
    /// Reads and checks a source. `CatalogueDamaged` when it is not one or breaks a limit.
    pub fn parse(bytes: &[u8]) -> Result<Self> {
        if bytes.len() > MAX_SOURCE_BYTES {
            return Err(damaged("source over 64 MiB"));
        }
        let source: Source =
            serde_json::from_slice(bytes).map_err(|e| damaged("source does not parse").caused_by(e))?;
        rules::check(&source)?;
        Ok(source)
    }

    /// The RFC 8785 bytes: equal sources have equal bytes, so equal hashes.
    pub fn canonical_bytes(&self) -> Result<Vec<u8>> {
        serde_json_canonicalizer::to_vec(self)
            .map_err(|e| Error::new(crate::Code::Defect, "source to canonical JSON").caused_by(e))
    }
}

/// A heading that services stand under.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Category {
    /// Id, for example `citizenship`.
    pub id: String,
    /// Two digits that stand in the codes of its services.
    pub number: String,
    /// What it is called.
    pub title: Text,
    /// What stands under it, in a few words.
    pub hint: Text,
}

/// A situation in life in which services are asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Situation {
    /// Id, for example `moving-home`.
    pub id: String,
    /// What it is called.
    pub title: Text,
}

/// One service.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// Eight digits.
    pub code: String,
    /// Kebab-case English name.
    pub slug: String,
    /// Place in the order of demand; 1 is most asked for, unique.
    pub rank: u32,
    /// Id of its category.
    pub category: String,
    /// Id of its life situation.
    pub situation: String,
    /// What people call it.
    pub title: Text,
    /// What I get and for whom.
    pub summary: Text,
    /// The body that provides it.
    pub provider: Text,
    /// What I get in the end.
    pub result: Text,
    /// How long it takes.
    pub term: Term,
    /// What it costs.
    pub price: Price,
    /// What I need.
    pub documents: Vec<Text>,
    /// Where I can ask for it, in the order of [`Channel`].
    pub channels: Vec<Channel>,
    /// Step by step.
    pub guide: Vec<GuideStep>,
    /// How people really ask for it.
    pub synonyms: Synonyms,
    /// Id of its form, where one can apply in the app.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<String>,
}

impl Service {
    /// Whether one can apply for it with this core: it has a form and the app among its channels.
    pub fn is_mobile(&self) -> bool {
        self.form.is_some() && self.channels.contains(&Channel::App)
    }
}

/// What a service costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Price {
    /// Nothing.
    Free {},
    /// A fee; the note says what for and where its amount is shown.
    Fee {
        /// The note.
        note: Text,
    },
}

/// Where a service can be asked for. The order here is the order in which channels are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// An app on this core.
    App,
    /// The portal in a browser.
    Portal,
    /// The chat bot.
    Bot,
    /// Text messages.
    Sms,
    /// A service centre.
    Centre,
}

impl Channel {
    /// All channels in their order.
    pub const ALL: [Channel; 5] =
        [Channel::App, Channel::Portal, Channel::Bot, Channel::Sms, Channel::Centre];

    /// The stable name: `app`, `portal`, `bot`, `sms`, `centre`.
    pub fn id(self) -> &'static str {
        match self {
            Channel::App => "app",
            Channel::Portal => "portal",
            Channel::Bot => "bot",
            Channel::Sms => "sms",
            Channel::Centre => "centre",
        }
    }
}

/// One step of a guide.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GuideStep {
    /// What the step is.
    pub title: Text,
    /// What the citizen does and what happens.
    pub text: Text,
}

/// How people ask for a service, in each language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Synonyms {
    /// Kazakh.
    pub kk: Vec<String>,
    /// Russian.
    pub ru: Vec<String>,
    /// English.
    pub en: Vec<String>,
}

impl Synonyms {
    /// Those of one language.
    pub fn get(&self, lang: Lang) -> &[String] {
        match lang {
            Lang::Kk => &self.kk,
            Lang::Ru => &self.ru,
            Lang::En => &self.en,
        }
    }
}

/// A form. Its inside is the business of [`crate::forms`], so that a form with something new in it
/// stops that one form and not the whole catalogue.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// Id.
    pub id: String,
    /// Version; grows with every change.
    pub version: u32,
    /// Code of the service it applies for.
    pub service: String,
    /// JSON Schema of the answers.
    pub schema: BTreeMap<String, Value>,
    /// The steps that ask for them.
    pub steps: Vec<Value>,
}
