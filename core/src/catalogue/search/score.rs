//! What a service is worth to a query.

use super::{
    super::{
        damaged,
        file::index::{Form, Index, MANNERS, Place, manner},
        model::Field,
    },
    MAX_WORDS,
};
use crate::{Lang, Result};

/// What one word of the query finds: for each service its strongest place, 0 where there is none.
pub(super) struct Row {
    pub(super) weight: Vec<u8>,
    pub(super) services: usize,
    /// 1, or [`NEAR`] for a word with a slip in it, whose weights are divided by it.
    pub(super) divisor: u8,
}

/// Collects the services of one word of the query.
pub(super) struct Visit<'a> {
    index: &'a Index<'a>,
    weights: [u8; MANNERS],
    pub(super) row: Row,
    seen: usize,
}

impl<'a> Visit<'a> {
    pub(super) fn new(index: &'a Index<'a>, lang: Lang, divisor: u8) -> Self {
        let row = Row { weight: vec![0; index.docs()], services: 0, divisor };
        Self { index, weights: weights(lang), row, seen: 0 }
    }

    /// Takes in where the word of this number stands; `asked` is the length of what was typed.
    pub(super) fn word(&mut self, number: usize, asked: usize) -> Result<()> {
        let whole = self.index.word(number)?.len() == asked;
        let bonus = if whole { WHOLE } else { 0 };
        let postings = self.index.postings(number)?;
        // The words visited differ, so together they can't have more postings than there are.
        self.seen = self.seen.saturating_add(postings.len());
        if self.seen > self.index.postings_len() {
            return Err(damaged("postings overlap"));
        }
        for posting in postings {
            let weight = self.weights.get(posting.manner()).copied().unwrap_or(0);
            let best = self.row.weight.get_mut(posting.doc());
            let (Some(best), 1..) = (best, weight) else {
                return Err(damaged("posting"));
            };
            self.row.services += usize::from(*best == 0);
            *best = (*best).max((weight + bonus) / self.row.divisor);
        }
        Ok(())
    }
}

/// Weight of the first word of a title and of a name; a weight below the second is of the body.
const TITLE_WEIGHT: u8 = 44;
const NAME_WEIGHT: u8 = 36;
/// What a word that is typed with its own letters, and one that is typed whole, weigh more.
const EXACT: u8 = 3;
const WHOLE: u8 = 2;
/// What a slip of a letter divides a weight by.
pub(super) const NEAR: u8 = 2;

/// The heaviest sum a query can reach.
const MAX_SCORE: usize = MAX_WORDS * (TITLE_WEIGHT + EXACT + WHOLE) as usize;

/// Weight of each manner in which a word can stand in a service, for one who reads this language; 0 for
/// numbers that are no manner.
fn weights(asked: Lang) -> [u8; MANNERS] {
    let mut out = [0; MANNERS];
    for form in [Form::Exact, Form::Folded] {
        for lang in Lang::ALL {
            for place in [Place::TitleStart, Place::Name, Place::Body] {
                let weight = match place {
                    Place::TitleStart if lang == asked => TITLE_WEIGHT,
                    // A name is a name in any language; so is the beginning of a title not on the screen.
                    Place::TitleStart | Place::Name => NAME_WEIGHT,
                    Place::Body if lang == asked => 10,
                    Place::Body => 4,
                };
                let exact = if form == Form::Exact { EXACT } else { 0 };
                out[manner(form, lang, place)] = weight + exact;
            }
        }
    }
    out
}

/// Sums of the weights of services that are in every row; 0 for the others.
pub(super) fn all_of(rows: &[Row], docs: usize) -> Vec<u16> {
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
pub(super) fn best_first(scores: &[u16]) -> Vec<u32> {
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
pub(super) fn field(rows: &[Row], doc: usize) -> Field {
    let weight = |row: &Row| row.weight.get(doc).map_or(0, |w| w * row.divisor);
    match rows.iter().map(weight).max().unwrap_or(0) {
        TITLE_WEIGHT.. => Field::Title,
        NAME_WEIGHT.. => Field::Name,
        _ => Field::Body,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equals_stand_in_rank_order() {
        assert_eq!(best_first(&[3, 0, 9, 3, 9]), [2, 4, 0, 3]);
        assert!(best_first(&[]).is_empty());
    }
}
