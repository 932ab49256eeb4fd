//! How text becomes words: the same code when a catalogue is indexed and when it is asked.

use unicode_normalization::UnicodeNormalization;

/// Characters of a word that count; what follows is cut off on both sides alike.
pub(crate) const MAX_WORD: usize = 40;

/// Composed (NFC) and in lower case.
pub(crate) fn normal(text: &str) -> String {
    // In these blocks nothing composes, and they are what our texts are made of.
    let composed = |c: char| matches!(c, '\0'..='\u{2ff}' | '\u{400}'..='\u{482}' | '\u{48a}'..='\u{52f}');
    if text.chars().all(composed) {
        return text.to_lowercase();
    }
    let lower = text.nfc().collect::<String>().to_lowercase();
    lower.nfc().collect()
}

/// The words of a normal text: runs of letters and digits. A hyphen ends a word: `QR-код` is two.
pub(crate) fn words(normal: &str) -> impl Iterator<Item = &str> {
    normal.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(|w| {
        match w.char_indices().nth(MAX_WORD) {
            Some((end, _)) => &w[..end],
            None => w,
        }
    })
}

/// The word without the letters that a Russian keyboard lacks, and without `ё`.
///
/// `й` stays itself: every Cyrillic keyboard has it and nobody writes `и` for it, so folding it would only
/// let words run together. (Decomposed `й` is composed before, by [`normal`].)
pub(crate) fn fold(word: &str) -> String {
    word.chars().map(fold_char).collect()
}

/// Whether [`fold`] would change the word.
pub(crate) fn folds(word: &str) -> bool {
    word.chars().any(|c| fold_char(c) != c)
}

/// Whether the word begins with the asked one when both are folded.
pub(crate) fn begins(word: &str, asked: &str) -> bool {
    let mut letters = word.chars().map(fold_char);
    asked.chars().all(|c| letters.next() == Some(fold_char(c)))
}

fn fold_char(c: char) -> char {
    match c {
        'ә' => 'а',
        'ғ' => 'г',
        'қ' => 'к',
        'ң' => 'н',
        'ө' => 'о',
        'ұ' | 'ү' => 'у',
        'һ' => 'х',
        'і' => 'и',
        'ё' => 'е',
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_kazakh_letter_folds_to_its_neighbour_on_a_russian_keyboard() {
        assert_eq!(fold(&normal("ӘҒҚҢӨҰҮҺІЁ әғқңөұүһіё")), "агкноууxие агкноуухие".replace('x', "х"));
        assert_eq!(fold("мекенжай"), "мекенжай", "й is kept");
        assert!(folds("анықтама") && !folds("аныктама"));
    }

    #[test]
    fn decomposed_text_is_the_same_text() {
        assert_eq!(normal("И\u{306}"), "й");
        assert_eq!(normal("Е\u{308}лка"), "ёлка");
    }

    #[test]
    fn words_end_at_what_is_no_letter() {
        let words: Vec<_> = words("qr-код, «дом» 7").collect();
        assert_eq!(words, ["qr", "код", "дом", "7"]);
    }

    proptest! {
        #[test]
        fn normal_and_fold_change_nothing_the_second_time(text in "\\PC{0,40}") {
            let once = normal(&text);
            for word in words(&once) {
                prop_assert!(word.chars().count() <= MAX_WORD);
                prop_assert_eq!(fold(&fold(word)), fold(word));
                prop_assert!(!folds(&fold(word)));
            }
        }
    }
}
