//! IIN, BIN and phone numbers. Every IIN here belongs to nobody: its bearer would be born in 2099.

use jiff::civil::date;
use proptest::prelude::*;
use qyzmet_core::{
    Code,
    identity::{Bin, BinKind, BinUnit, Iin, Phone, Sex},
};

/// The rule written a second time, as the plain sum of the law's two tables.
fn check(eleven: &str) -> Option<u32> {
    let d: Vec<u32> = eleven.chars().map(|c| c.to_digit(10).unwrap()).collect();
    let one = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
    let two = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];
    let sum = |w: [u32; 11]| d.iter().zip(w).map(|(a, b)| a * b).sum::<u32>() % 11;
    [sum(one), sum(two)].into_iter().find(|r| *r < 10)
}

fn complete(eleven: &str) -> Option<String> {
    check(eleven).map(|c| format!("{eleven}{c}"))
}

/// A serial of this prefix that has a check digit.
fn some(prefix7: &str) -> String {
    (0..100).find_map(|n| complete(&format!("{prefix7}{n:04}"))).unwrap()
}

#[test]
fn an_iin_that_needs_one_pass_is_valid() {
    let iin = Iin::parse("990101500016").unwrap();
    assert_eq!(iin.as_str(), "990101500016");
    assert_eq!(iin.birth_date(), Some(date(2099, 1, 1)));
    assert_eq!(iin.sex(), Some(Sex::Male));
}

#[test]
fn an_iin_that_needs_the_second_pass_is_valid() {
    let iin = Iin::parse("990101500708").unwrap();
    assert_eq!(iin.birth_date(), Some(date(2099, 1, 1)));
    assert_eq!(check("99010150070"), Some(8));
}

#[test]
fn a_prefix_that_is_never_issued_has_no_valid_digit() {
    for digit in 0..10 {
        let error = Iin::parse(&format!("99010150071{digit}")).unwrap_err();
        assert_eq!(error.code(), Code::IinInvalid);
    }
}

#[test]
fn every_serial_agrees_with_the_second_writing_of_the_rule() {
    let mut second_pass = 0;
    for serial in 0..10_000 {
        let eleven = format!("9901015{serial:04}");
        let right = check(&eleven);
        for digit in 0..10 {
            let valid = Iin::parse(&format!("{eleven}{digit}")).is_ok();
            assert_eq!(valid, right == Some(digit), "{eleven}{digit}");
        }
        let one: u32 = eleven.chars().zip(1..).map(|(c, w)| c.to_digit(10).unwrap() * w).sum();
        second_pass += u32::from(one % 11 == 10 && right.is_some());
    }
    assert!((700..=950).contains(&second_pass), "{second_pass}");
}

#[test]
fn the_seventh_digit_tells_century_and_sex() {
    let woman = Iin::parse(&some("9901016")).unwrap();
    assert_eq!(woman.birth_date(), Some(date(2099, 1, 1)));
    assert_eq!(woman.sex(), Some(Sex::Female));
    let unknown = Iin::parse(&some("9901010")).unwrap();
    assert_eq!((unknown.birth_date(), unknown.sex()), (None, None));
    for digit in 7..10 {
        assert!(Iin::parse(&some(&format!("990101{digit}"))).is_err());
    }
}

#[test]
fn a_day_that_never_was_is_no_birth_date() {
    for prefix in ["9902295", "9900015", "9913015", "9901005", "9901325", "9904315", "9900000", "0102290"] {
        assert!(Iin::parse(&some(prefix)).is_err(), "{prefix}");
    }
}

#[test]
fn only_twelve_ascii_digits_are_an_iin() {
    for text in [
        "",
        "99010150001",
        "9901015000166",
        " 990101500016",
        "990101500016\n",
        "990101 500016",
        "99010150001x",
        "+90101500016",
        "٩٩٠١٠١٥٠٠٠١٦",
        "９９０１０１５０００１６",
        "9901015٠0016", // twelve bytes, but not twelve ASCII digits
        "990101500016\0",
    ] {
        assert_eq!(Iin::parse(text).unwrap_err().code(), Code::IinInvalid, "{text}");
    }
}

#[test]
fn numbers_do_not_leak_into_logs() {
    let iin = Iin::parse("990101500016").unwrap();
    assert_eq!(iin.to_string(), "990101 ••••16");
    assert_eq!(format!("{iin:?}"), "Iin(hidden)");
    let phone = Phone::parse("+77010000001").unwrap();
    assert_eq!(phone.to_string(), "+7 701 ••• •• 01");
    assert_eq!(format!("{phone:?}"), "Phone(hidden)");
    let bin = Bin::parse(&complete("99014000001").unwrap()).unwrap();
    assert_eq!(format!("{bin:?}"), "Bin(hidden)");
    for text in ["990101500017", "990101x00016"] {
        let error = Iin::parse(text).unwrap_err();
        assert!(!error.developer_text().contains("9901015"));
    }
}

#[test]
fn a_bin_has_month_kind_and_unit() {
    for (kind_digit, kind) in [(4, BinKind::Resident), (5, BinKind::NonResident), (6, BinKind::SoleTrader)] {
        for (unit_digit, unit) in
            [(0, BinUnit::Head), (1, BinUnit::Branch), (2, BinUnit::Office), (3, BinUnit::Farm)]
        {
            let bin = Bin::parse(&some(&format!("9912{kind_digit}{unit_digit}0"))).unwrap();
            assert_eq!((bin.kind(), bin.unit()), (kind, unit));
            assert_eq!(bin.registered(), (99, 12));
        }
    }
    for prefix in ["9900400", "9913400", "9912300", "9912700", "9912440", "9912490", "9912000"] {
        assert_eq!(Bin::parse(&some(prefix)).unwrap_err().code(), Code::BinInvalid, "{prefix}");
    }
}

#[test]
fn a_bin_is_checked_as_an_iin_is() {
    for serial in 0..10_000 {
        let eleven = format!("9901400{serial:04}");
        for digit in 0..10 {
            let valid = Bin::parse(&format!("{eleven}{digit}")).is_ok();
            assert_eq!(valid, check(&eleven) == Some(digit), "{eleven}{digit}");
        }
    }
}

#[test]
fn a_phone_is_read_as_people_write_it() {
    for text in [
        "+77010000001",
        "87010000001",
        "77010000001",
        "7010000001",
        " +7 701 000 00 01 ",
        "8 (701) 000-00-01",
        "+7(701)000\u{2011}00\u{2013}01",
        "8\u{a0}701\u{202f}000 00 01",
    ] {
        let phone = Phone::parse(text).unwrap();
        assert_eq!(phone.e164(), "+77010000001", "{text}");
        assert_eq!(phone.grouped(), "+7 701 000 00 01");
    }
}

#[test]
fn what_is_no_mobile_number_is_refused() {
    for text in [
        "",
        "+",
        "701000000",
        "+7701000000",
        "+770100000011",
        "+87010000001",
        "+7010000001",
        "97010000001",
        "1414",
        "+7 7172 00 00 01", // a city
        "+7 701 000 00 0١",
        "＋77010000001",
        "+7+7010000001",
        "+7 701 000 00 0a",
        "+7.701.000.00.01",
        "tel:+77010000001",
        "0077010000001",
    ] {
        assert_eq!(Phone::parse(text).unwrap_err().code(), Code::PhoneInvalid, "{text}");
    }
    assert!(Phone::parse(&" ".repeat(100_000)).is_err());
}

#[test]
fn exactly_the_mobile_codes_are_mobile() {
    let mobile: Vec<u32> =
        (0..1000).filter(|code| Phone::parse(&format!("+7{code:03}0000001")).is_ok()).collect();
    let expected: Vec<u32> = [700..=702, 705..=708, 747..=747, 760..=764, 771..=771, 775..=778, 785..=785]
        .into_iter()
        .flatten()
        .collect();
    assert_eq!(mobile, expected);
}

#[test]
fn stored_numbers_are_checked_when_they_are_read() {
    let iin: Iin = serde_json::from_str("\"990101500016\"").unwrap();
    assert_eq!(serde_json::to_string(&iin).unwrap(), "\"990101500016\"");
    assert!(serde_json::from_str::<Iin>("\"990101500017\"").is_err());
    assert!(serde_json::from_str::<Phone>("\"1414\"").is_err());
    assert!(serde_json::from_str::<Bin>("12").is_err());
}

proptest! {
    #[test]
    fn no_text_makes_a_number_panic(text in any::<String>()) {
        let _ = (Iin::parse(&text), Bin::parse(&text), Phone::parse(&text));
    }

    #[test]
    fn no_text_near_a_number_makes_it_panic(text in "[+0-9 ()٠-٩０-９\u{a0}-]{0,20}") {
        let _ = (Iin::parse(&text), Bin::parse(&text));
        if let Ok(phone) = Phone::parse(&text) {
            prop_assert_eq!(Phone::parse(phone.e164()).unwrap(), phone.clone());
            prop_assert_eq!(Phone::parse(&phone.grouped()).unwrap(), phone);
        }
    }
}
