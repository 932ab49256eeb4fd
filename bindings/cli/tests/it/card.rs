//! A card at the terminal whose PIN was blocked before it had a key.

use crate::phone::{CARD_PIN, Gateway, IIN, PHONE, PIN, Phone};

/// The card's PIN and PUK as they leave the factory.
const FACTORY_PIN: &str = "123456";
const FACTORY_PUK: &str = "12345678";
const WRONG: &str = "407194";
const CREATE: [&str; 5] = ["--sim", "key", "create", "--profile", "piv-signature"];
const UNBLOCK: [&str; 3] = ["--sim", "key", "unblock"];

#[test]
fn a_card_that_was_blocked_before_it_had_a_key_is_unblocked_and_gets_one() {
    let gateway = Gateway::start();
    let phone = Phone::new(&gateway.address);
    phone.json(&["link", "--iin", IIN, "--phone", PHONE], &[CARD_PIN]);
    assert_eq!(phone.json(&["link"], &[&phone.sms_code()]).0, 0);
    for code in ["signature.pin_wrong", "signature.pin_wrong", "signature.card_pin_blocked"] {
        let (_, error) = phone.json(&CREATE, &[WRONG, PIN, PIN]);
        assert_eq!(error["code"], code);
    }
    let refused = |lines: &[&str]| phone.json(&UNBLOCK, lines).1["code"].clone();
    assert_eq!(refused(&["00000000", PIN, PIN]), "signature.card_puk_wrong");
    assert_eq!(refused(&[FACTORY_PUK, FACTORY_PIN, FACTORY_PIN]), "signature.pin_weak");
    // Which card is meant is said in each language; the one that is blocked comes before the one that is not.
    for lang in ["kk", "ru", "en"] {
        let asked = phone.run(&[&["--lang", lang], &UNBLOCK[..]].concat(), &[]);
        assert!(asked.code == 3 && asked.err.contains("piv-signature"), "{lang}: {}", asked.err);
        let other = [&["--lang", lang], &UNBLOCK[..], &["--profile", "openpgp-signature"]].concat();
        let asked = phone.run(&other, &[]);
        assert!(asked.code == 3 && asked.err.contains("openpgp-signature"), "{lang}: {}", asked.err);
    }
    let (code, key) = phone.json(&UNBLOCK, &[FACTORY_PUK, PIN, PIN]);
    assert_eq!((code, key["state"]["id"].as_str()), (0, Some("none")), "{key}");
    let (code, key) = phone.json(&CREATE, &[PIN, PIN, PIN]);
    assert_eq!((code, key["state"]["id"].as_str()), (0, Some("ready")), "{key}");
    // The key that is there has the same command.
    let (code, key) = phone.json(&UNBLOCK, &[FACTORY_PUK, "730416", "730416"]);
    assert_eq!((code, key["state"]["id"].as_str()), (0, Some("ready")), "{key}");
}
