//! Cards of other makes cost a profile and no code, and what no profile can say has a name.
#![allow(clippy::unwrap_used)]

mod common;

use std::{collections::BTreeMap, io::Write};

use common::{applet, certificate, digest, ring_verifies, secret};
use flate2::{Compression, write::GzEncoder, write::ZlibEncoder};
use qyzmet_cards::{MadeCard, Make, Wire};
use qyzmet_core::signature::card::{CardFault, Profile, SecretKind};

const FILES: &str = include_str!("../makes/file-system.json");
const OBJECTS: &str = include_str!("../makes/two-objects.json");
const PACKED: &str = include_str!("../makes/packed.json");

/// The head of SubjectPublicKeyInfo of a point of P-256.
const HEAD: &[u8] = b"\x30\x59\x30\x13\x06\x07\x2a\x86\x48\xce\x3d\x02\x01\x06\x08\x2a\x86\x48\xce\x3d\x03\x01\x07\x03\x42\x00";

fn spki(card: &MadeCard) -> Vec<u8> {
    [HEAD, &card.point()].concat()
}

/// A card of the make that this profile is of.
fn make(profile: &Profile, reference: u8, pin: &[u8], der: bool) -> Make {
    Make {
        aid: [profile.aid(), &[1, 2, 3]].concat(),
        reference,
        pin: pin.to_vec(),
        tries: 3,
        der,
        modulus: None,
        objects: BTreeMap::new(),
        files: BTreeMap::new(),
        guarded: false,
        wire: Wire::PLAIN,
    }
}

/// A data object of more than 255 bytes.
fn object(tag: u8, value: &[u8]) -> Vec<u8> {
    [&[tag, 0x82][..], &u16::try_from(value.len()).unwrap().to_be_bytes(), value].concat()
}

fn signs(card: &MadeCard, profile: &Profile, pin: &str) {
    let applet = applet(card.clone(), profile);
    let (signature, _) = applet.sign(&secret(pin), &digest(b"made"), &spki(card)).unwrap();
    assert!(ring_verifies(&spki(card), b"made", &signature), "{}", profile.id());
}

#[test]
fn a_card_with_files_short_commands_and_ten_tries() {
    let profile = Profile::parse(FILES).unwrap();
    let card = MadeCard::new(
        Make {
            tries: 10,
            files: BTreeMap::from([(0x4401, vec![0xFF; 3000])]),
            // Nothing but short commands; it insists on the right Le, and gives 64 bytes at a time.
            wire: Wire { chaining: false, extended: false, part: 64, exact: true, ..Wire::PLAIN },
            ..make(&profile, 0x81, b"94017\xff\xff\xff", false)
        },
        7,
    );
    let applet = applet(card.clone(), &profile);
    let mut session = applet.open().unwrap();
    assert_eq!(session.tries().unwrap(), Some(10));
    assert_eq!(session.public_key().unwrap(), spki(&card));
    // An empty file is no certificate, and one that is shorter than its file ends where it says.
    assert_eq!(session.read_certificate(), Err(CardFault::NotFound));
    drop(session);
    // In a session of its own each: 64 bytes at a time take many commands.
    for size in [40, 700, 1500] {
        let mut session = applet.open().unwrap();
        let certificate = certificate(&spki(&card), size);
        session.write_certificate(&certificate).unwrap();
        assert_eq!(session.read_certificate().unwrap(), certificate);
    }
    let too_large = certificate(&spki(&card), 3000);
    let refused = applet.open().unwrap().write_certificate(&too_large);
    assert_eq!(refused, Err(CardFault::Refused(0x6A84)));
    signs(&card, &profile, "94017");
    let wrong = |tries| CardFault::Wrong { secret: SecretKind::Pin, tries: Some(tries) };
    let mut session = applet.open().unwrap();
    for left in (1..10).rev() {
        assert_eq!(session.verify(&secret("11111")), Err(wrong(left)));
    }
    assert_eq!(session.verify(&secret("11111")), Err(CardFault::Blocked(SecretKind::Pin)));
    assert_eq!(session.tries().unwrap(), Some(0));
    assert_eq!(session.verify(&secret("94017")), Err(CardFault::Blocked(SecretKind::Pin)));
}

#[test]
fn a_certificate_in_two_objects_of_a_card_that_is_selected_by_half_a_name() {
    let profile = Profile::parse(OBJECTS).unwrap();
    let card = MadeCard::new(make(&profile, 0x01, b"940173", true), 8);
    let session = |card: &MadeCard| applet(card.clone(), &profile).open().unwrap();
    assert_eq!(session(&card).public_key(), Err(CardFault::NotFound));
    let certificate = certificate(&spki(&card), 900);
    let (first, second) = certificate.split_at(500);
    card.put(|make| {
        make.objects.insert(vec![1, 1], object(0x53, first));
    });
    assert_eq!(session(&card).read_certificate(), Err(CardFault::NotFound), "half a certificate");
    card.put(|make| {
        make.objects.insert(vec![1, 2], object(0x53, second));
    });
    assert_eq!(session(&card).read_certificate().unwrap(), certificate);
    signs(&card, &profile, "940173");
}

#[test]
fn a_packed_certificate_is_unpacked_and_a_bomb_is_not() {
    let profile = Profile::parse(PACKED).unwrap();
    let card = MadeCard::new(make(&profile, 0x80, b"940173\xff\xff", true), 9);
    let keep = |packed: &[u8]| {
        let whole = object(0x53, &[&object(0x70, packed)[..], &[0x71, 1, 1, 0xFE, 0]].concat());
        card.put(|make| {
            make.objects.insert(vec![0x5C, 3, 0x5F, 0xC1, 5], whole);
        });
        applet(card.clone(), &profile).open().unwrap().read_certificate()
    };
    let gzip = |bytes: &[u8]| {
        let mut packer = GzEncoder::new(Vec::new(), Compression::best());
        packer.write_all(bytes).unwrap();
        packer.finish().unwrap()
    };
    let certificate = certificate(&spki(&card), 1200);
    let mut packer = ZlibEncoder::new(Vec::new(), Compression::fast());
    packer.write_all(&certificate).unwrap();
    assert_eq!(keep(&packer.finish().unwrap()).unwrap(), certificate);
    let packed = gzip(&certificate);
    assert!(matches!(keep(&packed[..packed.len() / 2]), Err(CardFault::Malformed(_))));
    assert!(matches!(keep(&gzip(&vec![0; 1 << 20])), Err(CardFault::TooLarge { .. })));
    assert_eq!(keep(&packed).unwrap(), certificate);
    signs(&card, &profile, "940173");
}

/// Told apart from a card that is broken, and before it sees a PIN.
#[test]
fn a_card_with_rsa_alone_is_named_and_sees_no_pin() {
    let rsa = CardFault::KeyKind("1.2.840.113549.1.1.1".to_owned());
    let profile = Profile::parse(FILES).unwrap();
    let card = MadeCard::new(
        Make { modulus: Some(vec![0xC1; 256]), ..make(&profile, 0x81, b"94017\xff\xff\xff", false) },
        10,
    );
    let applet_of_files = applet(card.clone(), &profile);
    assert_eq!(applet_of_files.open().unwrap().public_key(), Err(rsa.clone()));
    let signed = applet_of_files.sign(&secret("94017"), &digest(b"made"), &spki(&card));
    assert_eq!(signed.unwrap_err(), rsa);
    assert_eq!(applet_of_files.open().unwrap().tries().unwrap(), Some(3));
    // The same of a card that tells its key by its certificate alone, and of another curve.
    let profile = Profile::parse(OBJECTS).unwrap();
    for (der, oid) in [
        (include_bytes!("../makes/rsa.der").as_slice(), "1.2.840.113549.1.1.1"),
        (include_bytes!("../makes/p384.der"), "1.3.132.0.34"),
    ] {
        let card = MadeCard::new(make(&profile, 0x01, b"940173", true), 11);
        let (first, second) = der.split_at(der.len() / 2);
        card.put(|make| {
            make.objects.insert(vec![1, 1], object(0x53, first));
            make.objects.insert(vec![1, 2], object(0x53, second));
        });
        let found = applet(card, &profile).open().unwrap().public_key();
        assert_eq!(found, Err(CardFault::KeyKind(oid.to_owned())));
    }
}

#[test]
fn what_no_profile_can_say_is_refused_when_it_is_read() {
    let refused = |from: &str, to: &str| {
        assert!(FILES.contains(from), "{from}");
        Profile::parse(&FILES.replacen(from, to, 1)).unwrap_err().to_string()
    };
    let said = refused(r#""signature": "raw""#, r#""signature": "rsa""#);
    assert!(said.contains("rsa") && said.contains("raw") && said.contains("der"), "{said}");
    refused("00 B0 00 00", "00 B0 00 04");
    refused(r#""data": ["$certificate"], "repeat": "offset""#, r#""repeat": "offset""#);
    refused(r#""data": ["$digest"], "take": """#, r#""data": ["$digest"], "take": "", "repeat": "offset""#);
    refused(
        r#""tries": [{ "apdu": "00 20 00 81" }]"#,
        r#""tries": [{ "apdu": "00 20 00 81", "repeat": "all" }]"#,
    );
}
