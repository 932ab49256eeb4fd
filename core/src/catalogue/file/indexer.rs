//! Gathers the words of services and lays out the index ([`super::index`]).

use std::collections::HashMap;

use super::{
    build::number,
    index::{Form, Place, Posting},
};
use crate::{Lang, Result, catalogue::search::fold};

/// A word that has been met: its number, and that of its folded form where that differs.
#[derive(Clone, Copy)]
struct Met {
    exact: u32,
    folded: Option<u32>,
}

/// Words and where they stand, in the order in which they are met.
#[derive(Default)]
pub(super) struct Indexer {
    /// Number of a word in `words`.
    numbers: HashMap<String, u32>,
    words: Vec<String>,
    /// Words met as they are written: most are met again, and folding them once is enough.
    met: HashMap<String, Met>,
    /// Number of the word in the upper half, posting in the lower.
    entries: Vec<u64>,
}

impl Indexer {
    /// A title: its first word is the strongest.
    pub(super) fn title(&mut self, doc: u32, lang: Lang, text: &str) {
        for (i, word) in fold::words(&fold::normal(text)).enumerate() {
            let place = if i == 0 { Place::TitleStart } else { Place::Name };
            self.word(doc, lang, place, word);
        }
    }

    /// A synonym.
    pub(super) fn name(&mut self, doc: u32, lang: Lang, text: &str) {
        for word in fold::words(&fold::normal(text)) {
            self.word(doc, lang, Place::Name, word);
        }
    }

    /// Any other text that is searched.
    pub(super) fn body(&mut self, doc: u32, lang: Lang, text: &str) {
        for word in fold::words(&fold::normal(text)) {
            self.word(doc, lang, Place::Body, word);
        }
    }

    fn word(&mut self, doc: u32, lang: Lang, place: Place, word: &str) {
        let met = match self.met.get(word) {
            Some(met) => *met,
            None => self.meet(word),
        };
        let mut push = |number: u32, form: Form| {
            let posting = Posting::new(doc, form, lang, place).bits();
            self.entries.push(u64::from(number) << 32 | u64::from(posting));
        };
        push(met.exact, Form::Exact);
        if let Some(folded) = met.folded {
            push(folded, Form::Folded);
        }
    }

    fn meet(&mut self, word: &str) -> Met {
        let exact = self.number(word);
        let folded = fold::folds(word).then(|| self.number(&fold::fold(word)));
        let met = Met { exact, folded };
        self.met.insert(word.to_owned(), met);
        met
    }

    fn number(&mut self, word: &str) -> u32 {
        if let Some(number) = self.numbers.get(word) {
            return *number;
        }
        let number = self.words.len() as u32;
        self.numbers.insert(word.to_owned(), number);
        self.words.push(word.to_owned());
        number
    }

    /// The sections terms, text and postings.
    pub(super) fn finish(mut self) -> Result<(Vec<u8>, Vec<u8>, Vec<u8>)> {
        let mut order: Vec<u32> = (0..self.words.len() as u32).collect();
        order.sort_unstable_by_key(|n| &self.words[*n as usize]);
        let mut place = vec![0u64; order.len()];
        for (sorted, number) in (0u64..).zip(&order) {
            place[*number as usize] = sorted;
        }
        for entry in &mut self.entries {
            let posting = *entry & u64::from(u32::MAX);
            *entry = place[(*entry >> 32) as usize] << 32 | posting;
        }
        self.entries.sort_unstable();
        // Of one word in one service, form and language only the strongest place stays: it sorts first.
        self.entries.dedup_by_key(|e| *e >> 4);

        let (mut terms, mut text, mut postings) = (Vec::new(), Vec::new(), Vec::new());
        let mut entries = self.entries.iter().peekable();
        for (sorted, word) in (0u64..).zip(&order) {
            text.extend_from_slice(self.words[*word as usize].as_bytes());
            while let Some(entry) = entries.next_if(|e| **e >> 32 == sorted) {
                postings.extend_from_slice(&(*entry as u32).to_le_bytes());
            }
            terms.extend_from_slice(&number(text.len())?);
            terms.extend_from_slice(&number(postings.len() / 4)?);
        }
        Ok((terms, text, postings))
    }
}
