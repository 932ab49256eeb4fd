//! Reading an image.

use std::path::Path;

use super::{
    bytes::{array, referred, slice, text, u16_at, u32_at},
    index::Index,
    layout::{Kind, Layout, TRAILER, card, info, size},
    map::Image,
};
use crate::{
    Code, Error, Lang, Page, Result,
    catalogue::{
        damaged,
        detail::Detail,
        hash::sha256,
        model::{CardPage, CardView, CatalogueInfo, CategoryView, FormBytes, Hit, SearchPage, ServiceView},
        search,
        source::Channel,
    },
};

/// An open reading file. Cheap to open, free of locks, and shared between threads behind an `Arc`.
///
/// Every call reads memory and, for a mapped file, may wait for the disk; all give `CatalogueDamaged` when
/// they meet bytes that can't be right.
pub struct Reader {
    image: Image,
    layout: Layout,
}

impl std::fmt::Debug for Reader {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Reader")
            .field("version", &self.layout.version)
            .field("services", &self.layout.services)
            .finish_non_exhaustive()
    }
}

impl Reader {
    /// Opens the image that lies in the binary. No I/O.
    pub fn open_static(image: &'static [u8]) -> Result<Self> {
        Self::open(Image::Static(image))
    }

    /// Opens an image in memory. No I/O.
    pub fn open_bytes(image: Vec<u8>) -> Result<Self> {
        Self::open(Image::Owned(image))
    }

    /// Maps and opens a file: a few system calls, whatever its size. The file must be one that
    /// [`crate::catalogue::install`] wrote and that nobody writes to; it may be renamed over or removed.
    pub fn open_file(path: &Path) -> Result<Self> {
        Self::open(Image::map(path)?)
    }

    fn open(image: Image) -> Result<Self> {
        let layout = Layout::read(image.bytes())?;
        Ok(Self { image, layout })
    }

    /// Compares the hash of the whole with the one at the end. Reads all of it, so it is for installing
    /// and for a check of health, not for each start.
    pub fn verify(&self) -> Result<()> {
        let bytes = self.image.bytes();
        let (content, hash) = bytes.split_at(bytes.len().saturating_sub(TRAILER));
        if hash == sha256(content) { Ok(()) } else { Err(damaged("hash of the catalogue file")) }
    }

    /// Version of the catalogue's content.
    pub fn version(&self) -> u64 {
        self.layout.version
    }

    /// What catalogue this is.
    pub fn info(&self, lang: Lang) -> Result<CatalogueInfo> {
        let table = self.section(Kind::Info)?;
        let heap = self.section(Kind::Heap)?;
        Ok(CatalogueInfo {
            version: self.layout.version,
            services: self.layout.services,
            mobile: u32_at(table, info::MOBILE)?,
            notice: text(table, info::NOTICE + lang.index() * 8, heap)?.to_owned(),
            embedded: matches!(self.image, Image::Static(_)),
        })
    }

    /// The calendar of working days: JSON.
    pub fn calendar(&self) -> Result<&[u8]> {
        referred(self.section(Kind::Info)?, info::CALENDAR, self.section(Kind::Heap)?)
    }

    /// The rules of deadlines: JSON.
    pub fn deadlines(&self) -> Result<&[u8]> {
        referred(self.section(Kind::Info)?, info::DEADLINES, self.section(Kind::Heap)?)
    }

    /// The headings, in the order in which they are shown.
    pub fn categories(&self, lang: Lang) -> Result<Vec<CategoryView>> {
        let table = self.section(Kind::Categories)?;
        let heap = self.section(Kind::Heap)?;
        let count = table.len() / size::CATEGORY;
        let texts = |category: usize, field: usize| {
            text(table, category * size::CATEGORY + field, heap).map(str::to_owned)
        };
        (0..count)
            .map(|i| {
                Ok(CategoryView {
                    id: texts(i, 0)?,
                    title: texts(i, 8 + lang.index() * 8)?,
                    hint: texts(i, 32 + lang.index() * 8)?,
                    count: u32_at(table, i * size::CATEGORY + 56)?,
                })
            })
            .collect()
    }

    /// Services in the order of demand.
    pub fn cards(&self, lang: Lang, page: Page) -> Result<CardPage> {
        let total = self.layout.services;
        let range = page.range(total as usize);
        Ok(CardPage {
            offset: range.start as u32,
            total,
            cards: range.map(|doc| self.card(lang, doc)).collect::<Result<_>>()?,
        })
    }

    /// Services under a heading, in the order of demand; none when there is no such heading.
    pub fn by_category(&self, lang: Lang, id: &str, page: Page) -> Result<CardPage> {
        let headings = self.section(Kind::Categories)?;
        let heap = self.section(Kind::Heap)?;
        let mut wanted = None;
        for i in 0..headings.len() / size::CATEGORY {
            if text(headings, i * size::CATEGORY, heap)? == id {
                wanted = Some(i as u16);
            }
        }
        let table = self.section(Kind::cards(lang))?;
        let mut under = Vec::new();
        for doc in 0..self.layout.services as usize {
            if Some(u16_at(table, doc * size::CARD + card::CATEGORY)?) == wanted {
                under.push(doc);
            }
        }
        let range = page.range(under.len());
        Ok(CardPage {
            offset: range.start as u32,
            total: under.len() as u32,
            cards: under[range].iter().map(|doc| self.card(lang, *doc)).collect::<Result<_>>()?,
        })
    }

    /// Finds services; see [`crate::catalogue::search`] for how. A query without a letter or digit finds
    /// nothing; one over [`search::MAX_QUERY`] characters is `TooLarge`.
    pub fn search(&self, lang: Lang, query: &str, page: Page) -> Result<SearchPage> {
        let words = search::query_words(query)?;
        let ranked = search::run(&self.index()?, lang, &words, page)?;
        let hit = |(doc, field)| {
            let card = self.card(lang, doc as usize)?;
            let bold = search::bold(&card.title, &words);
            Ok(Hit { card, field, bold })
        };
        Ok(SearchPage {
            hits: ranked.docs.into_iter().map(hit).collect::<Result<_>>()?,
            total: ranked.total as u32,
            offset: ranked.offset as u32,
            found: ranked.found,
        })
    }

    /// Everything on one service. `ServiceUnknown` when there is none of this code.
    pub fn service(&self, lang: Lang, code: &str) -> Result<ServiceView> {
        let doc = self.doc(code)?;
        let table = self.section(Kind::Details)?;
        let at = (lang.index() * self.layout.services as usize + doc) * size::DETAIL;
        let json = referred(table, at, self.section(Kind::Heap)?)?;
        let detail: Detail =
            serde_json::from_slice(json).map_err(|e| damaged("detail does not parse").caused_by(e))?;
        Ok(detail.with(self.card(lang, doc)?))
    }

    /// A form. `FormMissing` when there is none of this id.
    pub fn form(&self, id: &str) -> Result<FormBytes<'_>> {
        let table = self.section(Kind::Forms)?;
        let heap = self.section(Kind::Heap)?;
        let (mut low, mut high) = (0, table.len() / size::FORM);
        while low < high {
            let middle = low + (high - low) / 2;
            let at = middle * size::FORM;
            let found = text(table, at, heap)?;
            match found.cmp(id) {
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Greater => high = middle,
                std::cmp::Ordering::Equal => {
                    return Ok(FormBytes {
                        id: found,
                        version: u32_at(table, at + 8)?,
                        json: referred(table, at + 12, heap)?,
                    });
                }
            }
        }
        Err(Error::new(Code::FormMissing, "no form of this id"))
    }

    /// The index of words.
    fn index(&self) -> Result<Index<'_>> {
        Ok(Index {
            terms: self.section(Kind::Terms)?,
            text: self.section(Kind::TermText)?,
            postings: self.section(Kind::Postings)?,
            docs: self.layout.services,
        })
    }

    /// Place of a service in the rank order.
    fn doc(&self, code: &str) -> Result<usize> {
        let table = self.section(Kind::Codes)?;
        let (mut low, mut high) = (0, table.len() / size::CODE);
        while low < high {
            let middle = low + (high - low) / 2;
            let at = middle * size::CODE;
            match slice(table, at, 8)?.cmp(code.as_bytes()) {
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Greater => high = middle,
                std::cmp::Ordering::Equal => return Ok(u32_at(table, at + 8)? as usize),
            }
        }
        Err(Error::new(Code::ServiceUnknown, "no service of this code"))
    }

    fn card(&self, lang: Lang, doc: usize) -> Result<CardView> {
        let table = self.section(Kind::cards(lang))?;
        let heap = self.section(Kind::Heap)?;
        let record = slice(table, doc.saturating_mul(size::CARD), size::CARD)?;
        let own = |field: usize| text(record, field, heap).map(str::to_owned);
        let code = array::<8>(record, card::CODE)?;
        let category = u16_at(record, card::CATEGORY)? as usize;
        let channels = record[card::CHANNELS];
        Ok(CardView {
            code: std::str::from_utf8(&code).map_err(|_| damaged("code"))?.to_owned(),
            title: own(card::TITLE)?,
            summary: own(card::SUMMARY)?,
            category: text(self.section(Kind::Categories)?, category * size::CATEGORY, heap)?.to_owned(),
            channels: Channel::ALL.into_iter().filter(|c| channels >> *c as u8 & 1 == 1).collect(),
            price: own(card::PRICE)?,
            term: own(card::TERM)?,
            mobile: record[card::FLAGS] & 1 == 1,
        })
    }

    fn section(&self, kind: Kind) -> Result<&[u8]> {
        self.layout.section(self.image.bytes(), kind)
    }
}
