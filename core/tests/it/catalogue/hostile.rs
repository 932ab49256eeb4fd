//! Bytes that nobody published: an error with a code, never a panic, never a read outside.

use proptest::prelude::*;
use qyzmet_core::{
    Code, Lang, Page, Result,
    catalogue::{Reader, build},
};

use super::fixture::{real, small_image};

/// Calls everything that a reader can do.
fn use_it(image: Vec<u8>) -> Result<()> {
    let reader = Reader::open_bytes(image)?;
    let mut outcome = Ok(());
    let mut note = |result: Result<()>| {
        if let Err(e) = result {
            let known = [Code::CatalogueDamaged, Code::ServiceUnknown, Code::FormMissing];
            assert!(known.contains(&e.code()), "{e}");
            outcome = Err(e);
        }
    };
    for lang in Lang::ALL {
        note(reader.info(lang).map(drop));
        note(reader.categories(lang).map(drop));
        note(reader.cards(lang, Page::first(100)).map(drop));
        note(reader.by_category(lang, "citizenship", Page::first(100)).map(drop));
        for code in ["90060001", "90050001", "90030001"] {
            note(reader.service(lang, code).map(drop));
        }
        for query in ["а", "мекенжай аныктамасы", "спавка", "q"] {
            note(reader.search(lang, query, Page::first(100)).map(drop));
        }
    }
    note(reader.form("address-certificate").map(drop));
    note(reader.calendar().map(drop));
    note(reader.deadlines().map(drop));
    note(reader.verify());
    outcome
}

#[test]
fn a_sound_file_works() {
    use_it(small_image()).unwrap();
    use_it(build(&real()).unwrap()).unwrap();
}

/// Offset and length of each section, from the table that the format describes.
fn sections(image: &[u8]) -> Vec<(usize, usize)> {
    let number = |at: usize| u32::from_le_bytes(image[at..at + 4].try_into().unwrap()) as usize;
    (0..number(12)).map(|i| (number(32 + i * 12 + 4), number(32 + i * 12 + 8))).collect()
}

#[test]
fn a_file_cut_anywhere_near_a_border_is_damaged() {
    let image = small_image();
    let mut borders: Vec<usize> = sections(&image).iter().map(|(o, l)| o + l).collect();
    borders.extend([0, 8, 32, sections(&image)[0].0, image.len() - 1]);
    for border in borders {
        for cut in border.saturating_sub(1)..=(border + 1).min(image.len() - 1) {
            let mut short = image[..cut].to_vec();
            let error = Reader::open_bytes(short.clone()).unwrap_err();
            assert_eq!(error.code(), Code::CatalogueDamaged, "cut at {cut}");
            // The same with a header that agrees with the new length.
            if short.len() >= 32 {
                short[24..32].copy_from_slice(&(cut as u64).to_le_bytes());
                let error = Reader::open_bytes(short).unwrap_err();
                assert_eq!(error.code(), Code::CatalogueDamaged, "cut at {cut}, relabelled");
            }
        }
    }
}

#[test]
fn more_bytes_or_another_format_are_damaged() {
    let image = small_image();
    let open = |image: Vec<u8>| Reader::open_bytes(image).unwrap_err().code();
    assert_eq!(open([image.clone(), vec![0]].concat()), Code::CatalogueDamaged);
    let mut other = image.clone();
    other[8] = 2;
    assert_eq!(open(other), Code::CatalogueDamaged);
    assert_eq!(open(Vec::new()), Code::CatalogueDamaged);
}

/// Every number of every table, set to what hurts most.
#[test]
fn extreme_numbers_in_any_table_are_survived() {
    let image = small_image();
    let heap = *sections(&image).last().unwrap();
    for at in (8..heap.0).step_by(4) {
        for number in [0, u32::MAX] {
            let mut hostile = image.clone();
            hostile[at..at + 4].copy_from_slice(&number.to_le_bytes());
            let _ = use_it(hostile);
        }
    }
}

#[test]
fn a_flipped_bit_anywhere_fails_the_check_of_the_whole() {
    let image = small_image();
    for at in (0..image.len()).step_by(97) {
        let mut flipped = image.clone();
        flipped[at] ^= 1;
        assert!(Reader::open_bytes(flipped).and_then(|r| r.verify()).is_err(), "byte {at}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn broken_bytes_are_survived(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..40),
    ) {
        let mut image = small_image();
        for (at, byte) in changes {
            let at = at.index(image.len());
            image[at] = byte;
        }
        let _ = use_it(image);
    }

    #[test]
    fn broken_tables_are_survived(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u32>()), 1..8),
    ) {
        let mut image = small_image();
        let tables = sections(&image).last().unwrap().0;
        for (at, number) in changes {
            let at = 32 + at.index((tables - 36) / 4) * 4;
            image[at..at + 4].copy_from_slice(&number.to_le_bytes());
        }
        let _ = use_it(image);
    }

    #[test]
    fn no_file_at_all_is_survived(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(Reader::open_bytes(bytes).is_err());
    }
}
