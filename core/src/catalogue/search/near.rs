//! One slip of a letter: a wrong, missing or extra one, or two that changed places.

/// Letters a word needs before a slip in it is forgiven; in shorter ones nearly everything is near.
pub(super) const MIN_LETTERS: usize = 4;

/// Whether some beginning of `word` is `asked` with at most one slip. Both are UTF-8; no allocation.
///
/// If one edit makes two strings equal, the edit can be made where they first differ: an earlier place
/// in a run of equal letters does the same as the run's end. So one look at the first difference decides.
pub(super) fn begins_nearly(word: &[u8], asked: &str) -> bool {
    let asked_bytes = asked.as_bytes();
    let common = word.iter().zip(asked_bytes).take_while(|(a, b)| a == b).count();
    if common == asked_bytes.len() {
        return true;
    }
    // Two letters may share their first byte: go back to where the letter begins.
    let mut at = common;
    while !asked.is_char_boundary(at) {
        at -= 1;
    }
    let (word, asked) = (&word[at..], &asked_bytes[at..]);
    let (first, rest) = split(asked);
    let (other, word_rest) = split(word);
    let swapped = || {
        let (second, after) = split(rest);
        let (other_second, word_after) = split(word_rest);
        !second.is_empty() && second == other && first == other_second && word_after.starts_with(after)
    };
    // Missing in the word, extra in the word, another letter, or two that changed places.
    word.starts_with(rest) || word_rest.starts_with(asked) || word_rest.starts_with(rest) || swapped()
}

/// The first character's bytes and what follows; what is no UTF-8 counts byte by byte.
fn split(bytes: &[u8]) -> (&[u8], &[u8]) {
    let len = match bytes.first() {
        None => 0,
        Some(0xc0..=0xdf) => 2,
        Some(0xe0..=0xef) => 3,
        Some(0xf0..) => 4,
        Some(_) => 1,
    };
    bytes.split_at(len.min(bytes.len()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn forgives_one_slip_and_not_two() {
        for asked in ["справка", "спавка", "спрравка", "спрафка", "српавка", "прописка"]
        {
            let near = begins_nearly("справкасы".as_bytes(), asked);
            assert_eq!(near, asked != "прописка", "{asked}");
        }
        assert!(!begins_nearly("справка".as_bytes(), "спафка"));
        assert!(begins_nearly("справка".as_bytes(), "справкк"));
        assert!(!begins_nearly(b"", "abcd"));
    }

    /// Optimal string alignment distance of `asked` to the nearest beginning of `word`.
    fn distance(word: &[char], asked: &[char]) -> usize {
        let mut d = vec![vec![0usize; word.len() + 1]; asked.len() + 1];
        for (i, row) in d.iter_mut().enumerate() {
            row[0] = i;
        }
        for (j, cell) in d[0].iter_mut().enumerate() {
            *cell = j;
        }
        for i in 1..=asked.len() {
            for j in 1..=word.len() {
                let cost = usize::from(asked[i - 1] != word[j - 1]);
                let mut best = (d[i - 1][j] + 1).min(d[i][j - 1] + 1).min(d[i - 1][j - 1] + cost);
                if i > 1 && j > 1 && asked[i - 1] == word[j - 2] && asked[i - 2] == word[j - 1] {
                    best = best.min(d[i - 2][j - 2] + 1);
                }
                d[i][j] = best;
            }
        }
        d[asked.len()].iter().copied().min().unwrap_or(0)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4000))]
        #[test]
        fn agrees_with_the_table(word in "[абқ]{0,7}", asked in "[абқ]{1,6}") {
            let table = distance(
                &word.chars().collect::<Vec<_>>(),
                &asked.chars().collect::<Vec<_>>(),
            );
            prop_assert_eq!(begins_nearly(word.as_bytes(), &asked), table <= 1);
        }

        #[test]
        fn never_panics_on_bytes(word in prop::collection::vec(any::<u8>(), 0..12), asked in "\\PC{1,6}") {
            begins_nearly(&word, &asked);
        }
    }
}
