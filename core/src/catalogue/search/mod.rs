//! Finding services: every word of the query is the beginning of a word of the service.
//!
//! Order: the sum over the query's words of the strongest place in which each stands (title, then the names
//! people use, then the rest; written just so before written without Kazakh letters; whole before begun),
//! and among equals the rank of demand. The ways in which people ask weigh as much as a title, because
//! they were written down for that.
//!
//! When no service has every word: a word that stands nowhere is looked for with one slip of a letter, and
//! left out if that finds nothing; then the words that say least are left out, one after another.

pub(super) mod fold;
mod near;

use super::{
    damaged,
    file::index::{Form, Index, Place, Posting},
    model::{Field, Found, Span},
};
use crate::{Code, Error, Lang, Page, Result};

/// Characters of a query at most; a longer one is refused with `TooLarge`.
pub const MAX_QUERY: usize = 200;
/// Words of a query that count; more are ignored.
pub const MAX_WORDS: usize = 8;

/// Services in the order of a search.
pub(super) struct Ranked {
    /// Those of the page: place in the rank order, strongest field.
    pub(super) docs: Vec<(u32, Field)>,
    pub(super) total: usize,
    pub(super) offset: usize,
    pub(super) found: Found,
}

/// The words of a query, at most [`MAX_WORDS`], no word twice.
pub(super) fn query_words(query: &str) -> Result<Vec<String>> {
    if query.len() > MAX_QUERY * 4 || query.chars().count() > MAX_QUERY {
        return Err(Error::new(Code::TooLarge, "query over 200 characters"));
    }
    let mut out: Vec<String> = Vec::new();
    for word in fold::words(&fold::normal(query)) {
        if !out.iter().any(|w| w == word) {
            out.push(word.to_owned());
        }
        if out.len() == MAX_WORDS {
            break;
        }
    }
    Ok(out)
}

/// What one word of the query finds: for each service its strongest place, 0 where there is none.
struct Row {
    weight: Vec<u8>,
    services: usize,
    /// 1, or [`NEAR`] for a word with a slip in it, whose weights are divided by it.
    divisor: u8,
}

/// Runs a query's words. No words find nothing.
pub(super) fn run(index: &Index<'_>, lang: Lang, words: &[String], page: Page) -> Result<Ranked> {
    let mut found = Found::AllWords;
    let mut rows = Vec::with_capacity(words.len());
    for word in words {
        let mut row = begun(index, lang, word)?;
        if row.services == 0 {
            found = Found::Nearly;
            row = nearly(index, lang, word)?;
        }
        if row.services > 0 {
            rows.push(row);
        }
    }
    let mut scores = all_of(&rows, index.docs());
    while rows.len() > 1 && !scores.iter().any(|s| *s > 0) {
        found = Found::Nearly;
        let least = (0..rows.len()).max_by_key(|i| rows[*i].services).unwrap_or(0);
        rows.remove(least);
        scores = all_of(&rows, index.docs());
    }
    let order = best_first(&scores);
    let range = page.range(order.len());
    let docs = order[range.clone()].iter().map(|doc| (*doc, field(&rows, *doc as usize))).collect();
    Ok(Ranked { docs, total: order.len(), offset: range.start, found })
}

/// Services that have a word which begins so.
fn begun(index: &Index<'_>, lang: Lang, word: &str) -> Result<Row> {
    let mut visit = Visit::new(index, lang, 1);
    for number in index.prefix(word.as_bytes())? {
        visit.word(number, word.len())?;
    }
    if fold::folds(word) {
        let folded = fold::fold(word);
        for number in index.prefix(folded.as_bytes())? {
            visit.word(number, folded.len())?;
        }
    }
    Ok(visit.row)
}

/// Services that have a word which begins so but for one slip.
fn nearly(index: &Index<'_>, lang: Lang, word: &str) -> Result<Row> {
    let mut visit = Visit::new(index, lang, NEAR);
    let folded = fold::fold(word);
    if folded.chars().count() >= near::MIN_LETTERS {
        for number in 0..index.len() {
            if near::begins_nearly(index.word(number)?, &folded) {
                visit.word(number, folded.len())?;
            }
        }
    }
    Ok(visit.row)
}

/// Collects the services of one word of the query.
struct Visit<'a> {
    index: &'a Index<'a>,
    lang: Lang,
    row: Row,
    seen: usize,
}

impl<'a> Visit<'a> {
    fn new(index: &'a Index<'a>, lang: Lang, divisor: u8) -> Self {
        let row = Row { weight: vec![0; index.docs()], services: 0, divisor };
        Self { index, lang, row, seen: 0 }
    }

    /// Takes in where the word of this number stands; `asked` is the length of what was typed.
    fn word(&mut self, number: usize, asked: usize) -> Result<()> {
        let whole = self.index.word(number)?.len() == asked;
        let postings = self.index.postings(number)?;
        // The words visited differ, so together they can't have more postings than there are.
        self.seen = self.seen.saturating_add(postings.len());
        if self.seen > self.index.postings_len() {
            return Err(damaged("postings overlap"));
        }
        for posting in postings {
            let posting = posting?;
            let weight = weight(posting, self.lang, whole) / self.row.divisor;
            if let Some(best) = self.row.weight.get_mut(posting.doc as usize) {
                self.row.services += usize::from(*best == 0);
                *best = weight.max(*best);
            }
        }
        Ok(())
    }
}

/// Weight of the first word of a title and of a name; a weight below the second is of the body.
const TITLE_WEIGHT: u8 = 44;
const NAME_WEIGHT: u8 = 36;

/// What a slip of a letter divides a weight by.
const NEAR: u8 = 2;

/// The heaviest sum a query can reach.
const MAX_SCORE: usize = MAX_WORDS * (TITLE_WEIGHT as usize + 8);

fn weight(posting: Posting, lang: Lang, whole: bool) -> u8 {
    let own = posting.lang == lang;
    let place = match posting.place {
        Place::TitleStart if own => TITLE_WEIGHT,
        // A name is a name in any language; so is the beginning of a title that is not on the screen.
        Place::TitleStart | Place::Name => NAME_WEIGHT,
        Place::Body if own => 10,
        Place::Body => 4,
    };
    let exact = match posting.form {
        Form::Exact => 3,
        Form::Folded => 0,
    };
    place + exact + if whole { 2 } else { 0 }
}

/// Sums of the weights of services that are in every row; 0 for the others.
fn all_of(rows: &[Row], docs: usize) -> Vec<u16> {
    let Some((first, others)) = rows.split_first() else {
        return vec![0; docs];
    };
    let mut scores: Vec<u16> = first.weight.iter().map(|w| u16::from(*w)).collect();
    for row in others {
        for (score, weight) in scores.iter_mut().zip(&row.weight) {
            *score = if *score == 0 || *weight == 0 { 0 } else { *score + u16::from(*weight) };
        }
    }
    scores
}

/// Services with a score, highest first, by rank among equals: a counting sort.
fn best_first(scores: &[u16]) -> Vec<u32> {
    let mut starts = [0usize; MAX_SCORE + 1];
    for score in scores.iter().filter(|s| **s > 0) {
        starts[usize::from(*score).min(MAX_SCORE)] += 1;
    }
    let mut total = 0;
    for count in starts.iter_mut().rev() {
        (*count, total) = (total, total + *count);
    }
    let mut order = vec![0; total];
    for (doc, score) in (0u32..).zip(scores).filter(|(_, s)| **s > 0) {
        let place = &mut starts[usize::from(*score).min(MAX_SCORE)];
        order[*place] = doc;
        *place += 1;
    }
    order
}

/// The strongest field among the rows.
fn field(rows: &[Row], doc: usize) -> Field {
    let weight = |row: &Row| row.weight.get(doc).map_or(0, |w| w * row.divisor);
    match rows.iter().map(weight).max().unwrap_or(0) {
        TITLE_WEIGHT.. => Field::Title,
        NAME_WEIGHT.. => Field::Name,
        _ => Field::Body,
    }
}

/// Where a title holds words of the query, counted in characters of the title.
pub(super) fn bold(title: &str, words: &[String]) -> Vec<Span> {
    let mut out = Vec::new();
    let mut start = 0u32;
    for piece in title.split(|c: char| !c.is_alphanumeric()) {
        let len = piece.chars().count() as u32;
        let normal = fold::normal(piece);
        let folded = fold::fold(&normal);
        let begun = words
            .iter()
            .filter(|w| normal.starts_with(w.as_str()) || folded.starts_with(&fold::fold(w)))
            .map(|w| w.chars().count() as u32)
            .max();
        if let Some(letters) = begun {
            out.push(Span { start, end: start + letters.min(len) });
        }
        start += len + 1;
    }
    out
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_query_has_limits() {
        assert_eq!(query_words(&"а".repeat(201)).unwrap_err().code(), Code::TooLarge);
        assert_eq!(query_words("а б в г д е ж з и к").unwrap().len(), MAX_WORDS);
        assert_eq!(query_words("Үй ҮЙ үй").unwrap(), ["үй"]);
        assert!(query_words("!? —").unwrap().is_empty());
    }

    #[test]
    fn equals_stand_in_rank_order() {
        assert_eq!(best_first(&[3, 0, 9, 3, 9]), [2, 4, 0, 3]);
        assert!(best_first(&[]).is_empty());
    }

    #[test]
    fn bold_is_what_was_typed() {
        let spans = bold("Адрес, «Мекенжай анықтамасы»", &["мекен".into(), "аныкт".into()]);
        let title: Vec<char> = "Адрес, «Мекенжай анықтамасы»".chars().collect();
        let shown: Vec<String> =
            spans.iter().map(|s| title[s.start as usize..s.end as usize].iter().collect()).collect();
        assert_eq!(shown, ["Мекен", "анықт"]);
    }
}
