//! What a certificate says: plain data, its limits, and what can be wrong with it.

use jiff::Timestamp;

use super::clean;

/// The language of a certificate. The gateway's own small border type: it only chooses the document's language tag and the font's letter forms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Lang {
    /// Kazakh.
    Kk,
    /// Russian.
    Ru,
    /// English.
    En,
}

impl Lang {
    /// The language tag: `kk`, `ru` or `en`.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Kk => "kk",
            Self::Ru => "ru",
            Self::En => "en",
        }
    }

    /// The language of a tag `kk`, `ru` or `en`; `None` for any other.
    pub fn from_tag(tag: &str) -> Option<Self> {
        match tag {
            "kk" => Some(Self::Kk),
            "ru" => Some(Self::Ru),
            "en" => Some(Self::En),
            _ => None,
        }
    }
}

/// A label and what stands beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// What it is: "Мекенжайы". At most 200 characters.
    pub label: String,
    /// The answer. At most 12 000 characters in a row, 80 in the number and the date of issue. An empty one is drawn as a dash.
    pub value: String,
}

impl Field {
    /// A field of these two texts.
    pub fn new(label: impl Into<String>, value: impl Into<String>) -> Self {
        Self { label: label.into(), value: value.into() }
    }
}

/// How anyone who holds the paper finds out whether it is true.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// The address in the QR code and beside it: `http://` or `https://`, visible ASCII only, at most 512 bytes.
    pub url: String,
    /// What to do with it, in words: "Құжатты тексеру үшін кодты сканерлеңіз". At most 300 characters.
    pub hint: String,
}

/// A result document. Every text is already in the citizen's language and made by the caller; the drawing adds only page numbers ("1 / 2").
///
/// All texts together may have 60 000 characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certificate {
    /// The language of the texts.
    pub lang: Lang,
    /// What the document is: "Мекенжай анықтамасы". Required, at most 200 characters.
    pub title: String,
    /// The document's number with its label. The value is required; a run of more than six digits is drawn in groups, and copied without them.
    pub number: Field,
    /// The date of issue as people write it, with its label.
    pub issued: Field,
    /// The same moment for the file's own metadata.
    pub issued_at: Timestamp,
    /// Who issued it, at the head of the page. At most 200 characters.
    pub provider: String,
    /// The table: what the document says, in order. At most 300 rows.
    pub rows: Vec<Field>,
    /// What is hereby stated: paragraphs under the table, at most 50 of at most 12 000 characters each.
    pub statement: Vec<String>,
    /// The QR code and its words.
    pub check: Check,
    /// That this is a sandbox sample and has no legal force. Required, at most 300 characters; stands on every page.
    pub sandbox_notice: String,
    /// The small print at the foot of every page. At most 300 characters.
    pub footer: String,
}

/// Why a certificate can't be drawn. The field is named as in [`Certificate`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PdfError {
    /// A required text is empty, or nothing of it is left when what can't be seen is taken away.
    #[error("`{field}` must not be empty")]
    Missing {
        /// Which text.
        field: &'static str,
    },
    /// A text is longer than its limit.
    #[error("`{field}` may have {limit} characters at most")]
    TooLong {
        /// Which text; `all` for all of them together.
        field: &'static str,
        /// How many characters it may have.
        limit: usize,
    },
    /// There are more rows or paragraphs than the limit.
    #[error("`{field}` may have {limit} entries at most")]
    TooMany {
        /// Which list.
        field: &'static str,
        /// How many entries it may have.
        limit: usize,
    },
    /// The address for checking is not plain `http(s)://` in visible ASCII of at most 512 bytes.
    #[error("`check.url` is not an http(s) address of visible ASCII, at most {MAX_URL} bytes")]
    CheckAddress,
    /// The PDF writer refused the document.
    #[error("the document could not be written: {0}")]
    Write(String),
}

const MAX_ALL: usize = 60_000;
const MAX_VALUE: usize = 12_000;
const MAX_HEAD: usize = 200;
const MAX_NOTE: usize = 300;
const MAX_SHORT: usize = 80;
const MAX_URL: usize = 512;
const MAX_ROWS: usize = 300;
const MAX_PARAGRAPHS: usize = 50;

impl Certificate {
    /// The same certificate with harmless text and within all limits: the only kind that is laid out.
    pub(super) fn cleaned(&self) -> Result<Self, PdfError> {
        limit("rows", self.rows.len(), MAX_ROWS)?;
        limit("statement", self.statement.len(), MAX_PARAGRAPHS)?;
        let mut taker = Taker { left: MAX_ALL };
        let number = taker.field("number", &self.number, MAX_SHORT)?;
        let cleaned = Self {
            lang: self.lang,
            title: required("title", taker.take("title", &self.title, MAX_HEAD)?)?,
            number: Field { value: required("number", number.value)?, ..number },
            issued: taker.field("issued", &self.issued, MAX_SHORT)?,
            issued_at: self.issued_at,
            provider: taker.take("provider", &self.provider, MAX_HEAD)?,
            rows: self
                .rows
                .iter()
                .map(|row| taker.field("rows", row, MAX_VALUE))
                .collect::<Result<_, _>>()?,
            statement: self
                .statement
                .iter()
                .map(|text| taker.take("statement", text, MAX_VALUE))
                .filter(|text| text.as_ref() != Ok(&String::new()))
                .collect::<Result<_, _>>()?,
            check: Check {
                url: address(&self.check.url)?,
                hint: taker.take("check.hint", &self.check.hint, MAX_NOTE)?,
            },
            sandbox_notice: required(
                "sandbox_notice",
                taker.take("sandbox_notice", &self.sandbox_notice, MAX_NOTE)?,
            )?,
            footer: taker.take("footer", &self.footer, MAX_NOTE)?,
        };
        Ok(cleaned)
    }
}

/// Cleans texts and counts them against the limit of all together.
struct Taker {
    left: usize,
}

impl Taker {
    fn take(&mut self, field: &'static str, text: &str, limit: usize) -> Result<String, PdfError> {
        // Cleaning may lengthen a text (a code for a letter) or shorten it; what will be drawn counts. The raw size is
        // bounded first, so that cleaning itself stays cheap: no character takes more than four bytes.
        if text.len() > limit * 4 {
            return Err(PdfError::TooLong { field, limit });
        }
        let text = clean::line(text);
        let count = text.chars().count();
        if count > limit {
            return Err(PdfError::TooLong { field, limit });
        }
        self.left = self.left.checked_sub(count).ok_or(PdfError::TooLong { field: "all", limit: MAX_ALL })?;
        Ok(text)
    }

    fn field(&mut self, field: &'static str, given: &Field, limit: usize) -> Result<Field, PdfError> {
        let label = self.take(field, &given.label, MAX_HEAD)?;
        let mut value = self.take(field, &given.value, limit)?;
        if value.is_empty() && field != "number" {
            value.push('—');
        }
        Ok(Field { label, value })
    }
}

fn required(field: &'static str, text: String) -> Result<String, PdfError> {
    if text.is_empty() { Err(PdfError::Missing { field }) } else { Ok(text) }
}

fn limit(field: &'static str, count: usize, limit: usize) -> Result<(), PdfError> {
    if count > limit { Err(PdfError::TooMany { field, limit }) } else { Ok(()) }
}

fn address(url: &str) -> Result<String, PdfError> {
    let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    let plain = url.len() <= MAX_URL && url.bytes().all(|b| b.is_ascii_graphic());
    match host {
        Some(host) if plain && !host.is_empty() => Ok(url.to_owned()),
        _ => Err(PdfError::CheckAddress),
    }
}
