//! Where a word that is wider than its line may be parted.
//!
//! A Kazakh syllable begins with one consonant at most, so a word may part before every consonant that a vowel follows; Russian spelling allows the
//! same places. It is used only where a word does not fit on a line of its own.

/// Letters to be left on either side.
pub(super) const AT_LEAST: usize = 2;

/// The byte offsets at which `word` may be parted, ascending. Words of Cyrillic letters only: a number, an address or a code is never given a
/// hyphen it does not have.
pub(super) fn points(word: &str) -> Vec<usize> {
    let letters: Vec<(usize, char)> =
        word.char_indices().flat_map(|(at, c)| c.to_lowercase().next().map(|c| (at, c))).collect();
    let first_vowel = letters.iter().position(|&(_, c)| is_vowel(c)).unwrap_or(letters.len());
    let of_a_word = |&(_, c): &(usize, char)| is_vowel(c) || is_consonant(c) || is_sign(c);
    letters
        .windows(2 * AT_LEAST)
        .enumerate()
        .filter(|(i, around)| {
            let syllable_starts = is_consonant(around[AT_LEAST].1) && is_vowel(around[AT_LEAST + 1].1);
            syllable_starts && first_vowel < i + AT_LEAST && around.iter().all(of_a_word)
        })
        .map(|(_, around)| around[AT_LEAST].0)
        .collect()
}

fn is_vowel(c: char) -> bool {
    "аәеёиоөуұүыіэюя".contains(c)
}

fn is_consonant(c: char) -> bool {
    "бвгғджзйкқлмнңпрстфхһцчшщ".contains(c)
}

fn is_sign(c: char) -> bool {
    "ьъ".contains(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parted(word: &str) -> String {
        let mut out = word.to_owned();
        for at in points(word).into_iter().rev() {
            out.insert(at, '-');
        }
        out
    }

    #[test]
    fn kazakh_words_part_at_syllables() {
        assert_eq!(parted("қанағаттандырылмаған"), "қа-на-ғат-тан-ды-рыл-ма-ған");
        assert_eq!(parted("АНЫҚТАМАСЫ"), "АНЫҚ-ТА-МА-СЫ");
        assert_eq!(parted("мемлекеттік"), "мем-ле-кет-тік");
    }

    #[test]
    fn russian_words_part_before_a_consonant_and_a_vowel() {
        assert_eq!(parted("регистрации"), "ре-гист-ра-ции");
        assert_eq!(parted("подъезд"), "подъезд");
    }

    #[test]
    fn what_is_no_word_never_parts() {
        for text in ["", "а", "аб", "990101500016", "https://example.test", "QZ-2026", "бб"] {
            assert!(points(text).is_empty(), "{text}");
        }
    }
}
