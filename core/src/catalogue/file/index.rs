//! The index of words: a sorted table of words, and for each the services it stands in, in rank order.
//!
//! There is one index for all languages: people ask in Kazakh with Russian words in it, so an index a
//! language would hold the others' words as well; one takes a third of the bytes and of the work.
//! A posting says the language, so that a word of the summary counts for less in a foreign one.
//!
//! A word stands in the table as it is written ([`Form::Exact`]) and, where that differs, without Kazakh
//! letters ([`Form::Folded`]). Stems and transliterations will be further forms; there is room for sixteen.

use std::{cmp::Ordering, ops::Range};

use super::{
    bytes::{slice, u32_at},
    layout::size,
};
use crate::{Lang, Result, catalogue::damaged};

/// In which shape a word of a service stands in the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Form {
    /// As it is written, in lower case.
    Exact = 0,
    /// Without the letters that only Kazakh has.
    Folded = 1,
}

/// Where the word stands; stronger places are smaller.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in super::super) enum Place {
    /// The first word of the title.
    TitleStart = 0,
    /// Another word of the title, or a synonym.
    Name = 1,
    /// Summary, result, category or life situation.
    Body = 2,
}

/// That a word stands in a service. In 32 bits, from the top: service 20, form 4, language 4, place 4.
/// The lower twelve are its [`manner`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) struct Posting(u32);

impl Posting {
    /// Postings of one word sort by service, and the strongest place of a form and language comes first.
    pub(super) fn new(doc: u32, form: Form, lang: Lang, place: Place) -> Self {
        Self(doc << 12 | manner(form, lang, place) as u32)
    }

    pub(super) fn bits(self) -> u32 {
        self.0
    }

    /// The service: its place in the rank order.
    pub(in super::super) fn doc(self) -> usize {
        (self.0 >> 12) as usize
    }

    /// How the word stands there; a number that [`manner`] does not give means a damaged file.
    pub(in super::super) fn manner(self) -> usize {
        (self.0 & 0xfff) as usize
    }
}

/// Form, language and place in one number below [`MANNERS`].
pub(in super::super) fn manner(form: Form, lang: Lang, place: Place) -> usize {
    (form as usize) << 8 | lang.index() << 4 | place as usize
}

/// One more than the greatest [`manner`].
pub(in super::super) const MANNERS: usize = (Form::Folded as usize) << 8 | 2 << 4 | 3;

/// The index of an image. A word's number is its place in the order of bytes.
#[derive(Debug, Clone, Copy)]
pub(in super::super) struct Index<'a> {
    pub(super) terms: &'a [u8],
    pub(super) text: &'a [u8],
    pub(super) postings: &'a [u8],
    pub(super) docs: u32,
}

impl<'a> Index<'a> {
    /// Words in the table.
    pub(in super::super) fn len(&self) -> usize {
        self.terms.len() / size::TERM
    }

    /// Services that postings can name.
    pub(in super::super) fn docs(&self) -> usize {
        self.docs as usize
    }

    /// Postings in all; a query that meets more of them at one word has met a damaged file.
    pub(in super::super) fn postings_len(&self) -> usize {
        self.postings.len() / size::POSTING
    }

    /// The range between the ends that the records before and at `number` give.
    fn between(&self, number: usize, field: usize) -> Result<Range<usize>> {
        let start = match number.checked_sub(1) {
            Some(before) => u32_at(self.terms, before * size::TERM + field)?,
            None => 0,
        };
        let end = u32_at(self.terms, number * size::TERM + field)?;
        if start > end {
            return Err(damaged("index out of order"));
        }
        Ok(start as usize..end as usize)
    }

    /// The letters of a word, UTF-8 in a sound file.
    pub(in super::super) fn word(&self, number: usize) -> Result<&'a [u8]> {
        let range = self.between(number, 0)?;
        slice(self.text, range.start, range.len())
    }

    /// Where a word stands.
    pub(in super::super) fn postings(
        &self,
        number: usize,
    ) -> Result<impl ExactSizeIterator<Item = Posting> + 'a> {
        let range = self.between(number, 4)?;
        let bytes = slice(
            self.postings,
            range.start.saturating_mul(size::POSTING),
            range.len().saturating_mul(size::POSTING),
        )?;
        let (chunks, _) = bytes.as_chunks::<{ size::POSTING }>();
        Ok(chunks.iter().map(|c| Posting(u32::from_le_bytes(*c))))
    }

    /// Numbers of the words that begin so.
    pub(in super::super) fn prefix(&self, prefix: &[u8]) -> Result<Range<usize>> {
        let start = self.partition(|word| word < prefix)?;
        let end = self.partition(|word| {
            let head = &word[..word.len().min(prefix.len())];
            head.cmp(prefix) != Ordering::Greater
        })?;
        // In a damaged file the two searches may disagree.
        Ok(start..end.max(start))
    }

    /// The first word for which `before` no longer holds.
    fn partition(&self, before: impl Fn(&[u8]) -> bool) -> Result<usize> {
        let (mut low, mut high) = (0, self.len());
        while low < high {
            let middle = low + (high - low) / 2;
            if before(self.word(middle)?) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Ok(low)
    }
}
