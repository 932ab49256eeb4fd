//! Where things lie in an image: header, section table, sizes of records.

use std::ops::Range;

use super::bytes::{array, u32_at, u64_at};
use crate::{Lang, Result, catalogue::damaged};

/// First bytes of an image. As in PNG, they show a file that went through a text-mode copy.
pub const MAGIC: [u8; 8] = *b"\x89QZC\r\n\x1a\n";
/// Version of the layout; a reader opens its own and no other.
pub const FORMAT: u32 = 1;
/// Bytes of an image at most: 512 MiB.
pub const MAX_FILE_BYTES: u64 = 512 << 20;

/// Bytes of the hash at the end.
pub(super) const TRAILER: usize = 32;
/// Bytes before the section table.
const FIXED: usize = 32;
/// Bytes of an entry of the section table.
const ENTRY: usize = 12;
/// Bytes before the first section.
pub(super) const HEADER: usize = FIXED + ENTRY * Kind::ALL.len();

/// Record sizes in bytes.
pub(super) mod size {
    /// See [`super::card`].
    pub(in super::super) const CARD: usize = 44;
    /// Reference to the JSON of a service in one language.
    pub(in super::super) const DETAIL: usize = 8;
    /// Code and place in the rank order.
    pub(in super::super) const CODE: usize = 12;
    /// Id, three titles, three hints (references), count.
    pub(in super::super) const CATEGORY: usize = 60;
    /// Id (reference), version, JSON (reference).
    pub(in super::super) const FORM: usize = 20;
    /// End of the word, end of its postings.
    pub(in super::super) const TERM: usize = 8;
    /// One posting.
    pub(in super::super) const POSTING: usize = 4;
    /// See [`super::info`].
    pub(in super::super) const INFO: usize = 48;
}

/// Fields of a card's record.
pub(super) mod card {
    /// Eight digits.
    pub(in super::super) const CODE: usize = 0;
    /// Reference.
    pub(in super::super) const TITLE: usize = 8;
    /// Reference.
    pub(in super::super) const SUMMARY: usize = 16;
    /// Reference.
    pub(in super::super) const PRICE: usize = 24;
    /// Reference.
    pub(in super::super) const TERM: usize = 32;
    /// Place of the category in the table of categories, u16.
    pub(in super::super) const CATEGORY: usize = 40;
    /// A bit for each channel, lowest first.
    pub(in super::super) const CHANNELS: usize = 42;
    /// Bit 0: mobile.
    pub(in super::super) const FLAGS: usize = 43;
}

/// Fields of the info section.
pub(super) mod info {
    /// Services, u32.
    pub(in super::super) const SERVICES: usize = 0;
    /// Mobile services, u32.
    pub(in super::super) const MOBILE: usize = 4;
    /// Three references, one a language.
    pub(in super::super) const NOTICE: usize = 8;
    /// Reference to JSON.
    pub(in super::super) const CALENDAR: usize = 32;
    /// Reference to JSON.
    pub(in super::super) const DEADLINES: usize = 40;
}

/// A section of an image.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// What the catalogue is.
    Info,
    /// Headings.
    Categories,
    /// Kazakh cards in rank order.
    CardsKk,
    /// Russian cards in rank order.
    CardsRu,
    /// English cards in rank order.
    CardsEn,
    /// Details of all services in Kazakh, then Russian, then English.
    Details,
    /// Codes in order, for look-up.
    Codes,
    /// Forms in the order of their ids.
    Forms,
    /// Words of the index in order: where each and its postings end.
    Terms,
    /// Letters of the words.
    TermText,
    /// Where each word stands.
    Postings,
    /// Strings and JSON that the other sections refer to.
    Heap,
}

impl Kind {
    pub(super) const ALL: [Kind; 12] = [
        Kind::Info,
        Kind::Categories,
        Kind::CardsKk,
        Kind::CardsRu,
        Kind::CardsEn,
        Kind::Details,
        Kind::Codes,
        Kind::Forms,
        Kind::Terms,
        Kind::TermText,
        Kind::Postings,
        Kind::Heap,
    ];

    pub(super) fn cards(lang: Lang) -> Self {
        match lang {
            Lang::Kk => Kind::CardsKk,
            Lang::Ru => Kind::CardsRu,
            Lang::En => Kind::CardsEn,
        }
    }

    /// Bytes of one record; 1 where the section is not made of records.
    fn record(self) -> usize {
        match self {
            Kind::Info => size::INFO,
            Kind::Categories => size::CATEGORY,
            Kind::CardsKk | Kind::CardsRu | Kind::CardsEn => size::CARD,
            Kind::Details => size::DETAIL,
            Kind::Codes => size::CODE,
            Kind::Forms => size::FORM,
            Kind::Terms => size::TERM,
            Kind::Postings => size::POSTING,
            Kind::TermText | Kind::Heap => 1,
        }
    }
}

/// A checked header.
#[derive(Debug, Clone)]
pub(super) struct Layout {
    pub(super) version: u64,
    /// Services.
    pub(super) services: u32,
    sections: [Range<usize>; Kind::ALL.len()],
}

impl Layout {
    /// Reads the header and checks that the sections tile the image.
    pub(super) fn read(image: &[u8]) -> Result<Self> {
        if array::<8>(image, 0)? != MAGIC {
            return Err(damaged("not a catalogue file"));
        }
        if u32_at(image, 8)? != FORMAT || u32_at(image, 12)? as usize != Kind::ALL.len() {
            return Err(damaged("catalogue file of another format"));
        }
        let length = u64_at(image, 24)?;
        if length != image.len() as u64 || length > MAX_FILE_BYTES {
            return Err(damaged("catalogue file of another length"));
        }
        let mut sections: [Range<usize>; Kind::ALL.len()] = std::array::from_fn(|_| 0..0);
        let mut end = HEADER;
        for (i, kind) in Kind::ALL.into_iter().enumerate() {
            let at = FIXED + i * ENTRY;
            let (offset, len) = (u32_at(image, at + 4)? as usize, u32_at(image, at + 8)? as usize);
            let tiles = u32_at(image, at)? == kind as u32 && offset == end;
            if !tiles || !len.is_multiple_of(kind.record()) {
                return Err(damaged("section table"));
            }
            end = offset.saturating_add(len);
            sections[i] = offset..end;
        }
        if end.checked_add(TRAILER) != Some(image.len()) {
            return Err(damaged("sections do not fill the file"));
        }
        let mut layout = Self { version: u64_at(image, 16)?, services: 0, sections };
        layout.services = u32_at(layout.section(image, Kind::Info)?, info::SERVICES)?;
        layout.counts()?;
        Ok(layout)
    }

    /// One entry for each service in every table of services, and an index that has its end marks.
    fn counts(&self) -> Result<()> {
        let n = self.services as usize;
        let records = |kind: Kind| self.sections[kind as usize].len() / kind.record();
        let cards = Lang::ALL.iter().all(|l| records(Kind::cards(*l)) == n);
        let fits = records(Kind::Info) == 1
            && cards
            && records(Kind::Details) == n * Lang::ALL.len()
            && records(Kind::Codes) == n;
        if fits { Ok(()) } else { Err(damaged("tables of different length")) }
    }

    pub(super) fn section<'a>(&self, image: &'a [u8], kind: Kind) -> Result<&'a [u8]> {
        image.get(self.sections[kind as usize].clone()).ok_or_else(|| damaged("section outside the file"))
    }
}

/// The header of an image with these sections, which follow it in the order of [`Kind::ALL`].
pub(super) fn header(version: u64, sections: &[Vec<u8>; Kind::ALL.len()]) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(HEADER);
    let length = HEADER + sections.iter().map(Vec::len).sum::<usize>() + TRAILER;
    if length as u64 > MAX_FILE_BYTES {
        return None;
    }
    out.extend_from_slice(&MAGIC);
    out.extend_from_slice(&FORMAT.to_le_bytes());
    out.extend_from_slice(&(Kind::ALL.len() as u32).to_le_bytes());
    out.extend_from_slice(&version.to_le_bytes());
    out.extend_from_slice(&(length as u64).to_le_bytes());
    let mut offset = HEADER;
    for (kind, bytes) in Kind::ALL.into_iter().zip(sections) {
        for number in [kind as usize, offset, bytes.len()] {
            out.extend_from_slice(&u32::try_from(number).ok()?.to_le_bytes());
        }
        offset += bytes.len();
    }
    Some(out)
}
