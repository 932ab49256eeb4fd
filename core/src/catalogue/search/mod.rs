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
mod score;

use score::{NEAR, Row, Visit, all_of, best_first, field};

use super::{
    file::index::Index,
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

/// Where a title holds words of the query, counted in characters of the title.
pub(super) fn bold(title: &str, words: &[String]) -> Vec<Span> {
    let mut out = Vec::new();
    let mut start = 0u32;
    for piece in title.split(|c: char| !c.is_alphanumeric()) {
        let len = piece.chars().count() as u32;
        let normal = fold::normal(piece);
        let begun = words.iter().filter(|w| fold::begins(&normal, w)).map(|w| w.chars().count() as u32).max();
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
    fn bold_is_what_was_typed() {
        let spans = bold("Адрес, «Мекенжай анықтамасы»", &["мекен".into(), "аныкт".into()]);
        let title: Vec<char> = "Адрес, «Мекенжай анықтамасы»".chars().collect();
        let shown: Vec<String> =
            spans.iter().map(|s| title[s.start as usize..s.end as usize].iter().collect()).collect();
        assert_eq!(shown, ["Мекен", "анықт"]);
    }
}
