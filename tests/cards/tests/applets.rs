//! The driver against real applets: counters, block and unblock, keys, signatures, certificates, in every profile.
#![allow(clippy::unwrap_used)]

mod common;

use common::{PUK, applet, card, certify, digest, make_key, profiles, ring_verifies, secret};
use qyzmet_cards::{FACTORY_ADMINISTRATOR, FACTORY_PIN, Operator, Wire};
use qyzmet_core::signature::card::{Administrator, CardFault, KeyUse, Profile, SecretKind};

const MESSAGE: &[u8] = "Өтініш".as_bytes();

/// Asks for a signature with this PIN, in a session of its own.
fn sign(applet: &qyzmet_core::signature::card::Applet, pin: &str, spki: &[u8]) -> Result<Vec<u8>, CardFault> {
    let mut session = applet.open()?;
    session.verify(&secret(pin))?;
    session.sign(&digest(MESSAGE), spki)
}

#[test]
fn a_key_is_made_on_the_card_and_signs() {
    for profile in profiles() {
        let applet = applet(card(1), profile);
        let spki = make_key(&applet);
        let signature = sign(&applet, FACTORY_PIN, &spki).unwrap();
        assert!(ring_verifies(&spki, MESSAGE, &signature), "{}", profile.id());
        assert!(!ring_verifies(&spki, b"other", &signature), "{}", profile.id());
        // A second key replaces the first.
        let other = make_key(&applet);
        assert_ne!(spki, other);
        assert_eq!(sign(&applet, FACTORY_PIN, &spki).unwrap_err(), CardFault::BadSignature);
        assert!(ring_verifies(&other, MESSAGE, &sign(&applet, FACTORY_PIN, &other).unwrap()));
    }
}

#[test]
fn the_two_keys_of_an_applet_are_two() {
    let sim = card(2);
    for name in ["openpgp", "piv"] {
        let keys: Vec<_> = profiles().filter(|p| p.id().starts_with(name)).collect();
        let uses: Vec<_> = keys.iter().map(|p| p.usage()).collect();
        assert_eq!(uses, [KeyUse::Signature, KeyUse::Authentication]);
        let made: Vec<_> = keys.iter().map(|p| make_key(&applet(sim.clone(), p))).collect();
        for (profile, (own, other)) in keys.iter().zip([(&made[0], &made[1]), (&made[1], &made[0])]) {
            let applet = applet(sim.clone(), profile);
            assert!(sign(&applet, FACTORY_PIN, own).is_ok(), "{}", profile.id());
            assert_eq!(sign(&applet, FACTORY_PIN, other).unwrap_err(), CardFault::BadSignature);
        }
    }
}

#[test]
fn wrong_pins_are_counted_block_and_are_unblocked_by_the_puk() {
    for profile in profiles() {
        let applet = applet(card(3), profile);
        let spki = make_key(&applet);
        let wrong = |tries| CardFault::Wrong { secret: SecretKind::Pin, tries: Some(tries) };
        let tries = || applet.open().unwrap().tries().unwrap();
        assert_eq!(tries(), Some(3), "{}", profile.id());
        for left in [2, 1] {
            assert_eq!(sign(&applet, "940173", &spki).unwrap_err(), wrong(left));
            assert_eq!(tries(), Some(left));
        }
        // The right one gives all tries back.
        assert!(sign(&applet, FACTORY_PIN, &spki).is_ok());
        assert_eq!(tries(), Some(3));
        for left in [2, 1] {
            assert_eq!(sign(&applet, "940173", &spki).unwrap_err(), wrong(left));
        }
        let blocked = CardFault::Blocked(SecretKind::Pin);
        assert_eq!(sign(&applet, "940173", &spki).unwrap_err(), blocked, "{}", profile.id());
        assert_eq!(tries(), Some(0));
        // Blocked is blocked, for the right PIN too.
        assert_eq!(sign(&applet, FACTORY_PIN, &spki).unwrap_err(), blocked, "{}", profile.id());
        let unblock = |puk, new| applet.open().unwrap().unblock(&secret(puk), &secret(new));
        let puk_wrong = |tries| CardFault::Wrong { secret: SecretKind::Puk, tries: Some(tries) };
        assert_eq!(unblock("94017394", "301749").unwrap_err(), puk_wrong(2), "{}", profile.id());
        unblock(PUK, "301749").unwrap();
        assert_eq!(tries(), Some(3));
        assert_eq!(sign(&applet, FACTORY_PIN, &spki).unwrap_err(), wrong(2), "the old PIN");
        assert!(ring_verifies(&spki, MESSAGE, &sign(&applet, "301749", &spki).unwrap()));
    }
}

#[test]
fn a_puk_that_is_used_up_blocks_the_card() {
    for profile in profiles() {
        let applet = applet(card(4), profile);
        make_key(&applet);
        let unblock = |puk| applet.open().unwrap().unblock(&secret(puk), &secret("301749"));
        let wrong = |tries| CardFault::Wrong { secret: SecretKind::Puk, tries: Some(tries) };
        let blocked = CardFault::Blocked(SecretKind::Puk);
        assert_eq!(unblock("94017394").unwrap_err(), wrong(2), "{}", profile.id());
        assert_eq!(unblock("94017394").unwrap_err(), wrong(1), "{}", profile.id());
        assert_eq!(unblock("94017394").unwrap_err(), blocked, "{}", profile.id());
        assert_eq!(unblock(PUK).unwrap_err(), blocked, "{}", profile.id());
        // The PIN itself still works.
        assert_eq!(applet.open().unwrap().verify(&secret(FACTORY_PIN)), Ok(()));
    }
}

#[test]
fn the_pin_is_changed_by_whoever_knows_it() {
    for profile in profiles() {
        let applet = applet(card(5), profile);
        let spki = make_key(&applet);
        let change = |old, new| applet.open().unwrap().change_pin(&secret(old), &secret(new));
        assert_eq!(
            change("940173", "301749").unwrap_err(),
            CardFault::Wrong { secret: SecretKind::Pin, tries: Some(2) },
            "{}",
            profile.id()
        );
        change(FACTORY_PIN, "301749").unwrap();
        assert!(sign(&applet, "301749", &spki).is_ok());
        assert!(sign(&applet, FACTORY_PIN, &spki).is_err());
        // A new PIN that the applet would not take costs no try.
        let long = change("301749", "30174930174930174".get(..16).unwrap());
        let short = change("301749", "3017");
        assert_eq!(short.unwrap_err(), CardFault::SecretFormat(SecretKind::Pin));
        if profile.pin().max < 16 {
            assert_eq!(long.unwrap_err(), CardFault::SecretFormat(SecretKind::Pin));
        }
    }
}

#[test]
fn without_a_pin_nothing_is_signed_and_without_an_administrator_nothing_is_made() {
    for profile in profiles() {
        let applet = applet(card(6), profile);
        let mut session = applet.open().unwrap();
        assert!(matches!(session.generate(), Err(CardFault::NotPermitted(_))), "{}", profile.id());
        let refused = session.write_certificate(&[0x30; 20]);
        assert!(matches!(refused, Err(CardFault::NotPermitted(_))), "{}", profile.id());
        drop(session);
        let spki = make_key(&applet);
        let unsigned = applet.open().unwrap().sign(&digest(MESSAGE), &spki);
        assert!(matches!(unsigned, Err(CardFault::NotPermitted(_))), "{}", profile.id());
        let wrong = secret("94017394");
        let administrator = match profile.id().starts_with("piv") {
            true => Administrator::Answers(&|_| Ok(vec![0; 8])),
            false => Administrator::Pin(&wrong),
        };
        let refused = applet.open().unwrap().administer(&administrator).unwrap_err();
        assert!(
            matches!(refused, CardFault::Wrong { secret: SecretKind::Administrator, .. }),
            "{}: {refused}",
            profile.id()
        );
        let other_kind = match profile.id().starts_with("piv") {
            true => Administrator::Pin(&wrong),
            false => Administrator::Answers(&|_| Ok(vec![0; 8])),
        };
        let refused = applet.open().unwrap().administer(&other_kind).unwrap_err();
        assert!(matches!(refused, CardFault::NoAdministrator(_)), "{}", profile.id());
    }
}

#[test]
fn one_pin_makes_one_signature_with_a_signature_key() {
    for profile in profiles().filter(|p| p.usage() == KeyUse::Signature) {
        let applet = applet(card(7), profile);
        let spki = make_key(&applet);
        let mut session = applet.open().unwrap();
        session.verify(&secret(FACTORY_PIN)).unwrap();
        session.sign(&digest(MESSAGE), &spki).unwrap();
        let second = session.sign(&digest(b"second"), &spki);
        assert!(matches!(second, Err(CardFault::NotPermitted(_))), "{}: {second:?}", profile.id());
    }
}

/// Everything between the driver and the applet that a card or a phone may do differently.
fn wires() -> [(&'static str, Wire); 6] {
    let plain = Wire::PLAIN;
    [
        ("plain", plain),
        ("the platform fetches the rest", Wire { resolves: true, ..plain }),
        ("no chaining", Wire { chaining: false, ..plain }),
        ("no extended length", Wire { extended: false, ..plain }),
        ("parts of 32 bytes", Wire { part: 32, extended: false, ..plain }),
        ("the right Le or nothing", Wire { exact: true, ..plain }),
    ]
}

#[test]
fn a_certificate_is_written_and_read_back_over_every_wire() {
    for profile in profiles() {
        let sim = card(8);
        let spki = make_key(&applet(sim.clone(), profile));
        for (name, wire) in wires() {
            for size in [0, 300, 1200] {
                let applet = applet(sim.wired(wire), profile);
                let certificate = certify(&applet, &spki, size);
                assert!(certificate.len() > size.max(255), "longer than a short command");
                let mut session = applet.open().unwrap();
                let read = session.read_certificate();
                assert_eq!(read.as_ref(), Ok(&certificate), "{}, {name}, {size}", profile.id());
                assert_eq!(session.public_key().as_ref(), Ok(&spki), "{}, {name}", profile.id());
                let (signature, traffic) =
                    applet.sign(&secret(FACTORY_PIN), &digest(MESSAGE), &spki).unwrap();
                assert!(ring_verifies(&spki, MESSAGE, &signature));
                assert!(traffic.commands < 100, "{}, {name}: {traffic:?}", profile.id());
            }
        }
    }
}

#[test]
fn extended_length_halves_the_commands_and_a_card_without_either_is_told_apart() {
    for json in [
        include_str!("../../../core/src/signature/card/profiles/openpgp-signature.json"),
        include_str!("../../../core/src/signature/card/profiles/piv-signature.json"),
    ] {
        let sim = card(9);
        let with = |length: &str| {
            Profile::parse(&json.replace("\"length\": \"auto\"", &format!("\"length\": \"{length}\"")))
                .unwrap()
        };
        let spki = make_key(&applet(sim.clone(), &with("auto")));
        let certificate = common::certificate(&spki, 900);
        let write = |length: &str, wire| {
            let profile = with(length);
            let mut session = applet(sim.wired(wire), &profile).open().unwrap();
            let pin = secret(FACTORY_ADMINISTRATOR);
            session.administer(&Operator::administrator(profile.id(), &pin))?;
            session.write_certificate(&certificate).map(|()| session.traffic().commands)
        };
        let plain = Wire::PLAIN;
        let chained = write("chaining", plain).unwrap();
        let extended = write("extended", plain).unwrap();
        assert!(extended * 2 <= chained, "{extended} and {chained}");
        let neither = Wire { chaining: false, extended: false, ..plain };
        let refused = write("chaining", Wire { chaining: false, ..plain });
        assert_eq!(refused, Err(CardFault::Refused(0x6884)));
        assert_eq!(write("extended", Wire { extended: false, ..plain }), Err(CardFault::Refused(0x6700)));
        assert_eq!(write("auto", neither), Err(CardFault::Refused(0x6700)));
        assert!(matches!(write("short", plain), Err(CardFault::TooLarge { .. })));
    }
}

#[test]
fn a_signature_takes_these_commands() {
    // Without the selection: the key is named, the PIN verified, the digest signed. A PIV card names its key by a
    // certificate, here of a usual size, in parts of 256 bytes.
    let expected = [
        ("openpgp-signature", 3),
        ("openpgp-authentication", 4),
        ("piv-signature", 5),
        ("piv-authentication", 5),
    ];
    for (profile, (id, commands)) in profiles().zip(expected) {
        let applet = applet(card(13), profile);
        let spki = make_key(&applet);
        let certificate = certify(&applet, &spki, 300);
        assert!((513..768).contains(&(certificate.len() + 10)), "{}", certificate.len());
        let (_, traffic) = applet.sign(&secret(FACTORY_PIN), &digest(MESSAGE), &spki).unwrap();
        assert_eq!((profile.id(), traffic.commands), (id, commands));
    }
}

#[test]
fn what_is_not_there_is_told_apart() {
    for profile in profiles() {
        let applet = applet(card(10), profile);
        let mut session = applet.open().unwrap();
        assert_eq!(session.read_certificate(), Err(CardFault::NotFound), "{}", profile.id());
        assert_eq!(session.public_key(), Err(CardFault::NotFound), "{}", profile.id());
        assert_eq!(session.expect_key(&[1]), Err(CardFault::OtherKey), "{}", profile.id());
    }
}

#[test]
fn another_card_in_the_slot_loses_no_try() {
    for profile in profiles() {
        let mine = applet(card(11), profile);
        let spki = make_key(&mine);
        certify(&mine, &spki, 0);
        let theirs = applet(card(12), profile);
        let other = make_key(&theirs);
        certify(&theirs, &other, 0);
        for _ in 0..4 {
            let refused = theirs.sign(&secret("940173"), &digest(MESSAGE), &spki).unwrap_err();
            assert_eq!(refused, CardFault::OtherKey, "{}", profile.id());
        }
        assert_eq!(theirs.open().unwrap().tries(), Ok(Some(3)));
        assert!(mine.sign(&secret(FACTORY_PIN), &digest(MESSAGE), &spki).is_ok());
    }
}
