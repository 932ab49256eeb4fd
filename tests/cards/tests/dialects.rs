//! Cards that speak differently: each costs a profile, and the applet that answers here is written against the profile's words, not
//! against the driver.
#![allow(clippy::unwrap_used)]

mod common;

use std::{
    io::Write,
    sync::{Arc, Mutex},
};

use common::{applet, certificate, digest, ring_verifies, secret};
use flate2::{Compression, write::ZlibEncoder};
use p256::ecdsa::{Signature, SigningKey, signature::hazmat::PrehashSigner};
use qyzmet_core::{
    ports::{CardChannel, CardPortError, SimCard},
    signature::card::{Administrator, CardFault, Profile, SecretKind},
};

const NATIONAL: &str = include_str!("../makes/national.json");
const MINIDRIVER: &str = include_str!("../makes/minidriver.json");

/// The head of SubjectPublicKeyInfo of a point of P-256.
const HEAD: &[u8] = b"\x30\x59\x30\x13\x06\x07\x2a\x86\x48\xce\x3d\x02\x01\x06\x08\x2a\x86\x48\xce\x3d\x03\x01\x07\x03\x42\x00";

type Answer = (Vec<u8>, u16);
type Spoken = Arc<Mutex<dyn FnMut([u8; 4], &[u8]) -> Answer + Send>>;

/// A card that takes short commands, and its applet.
#[derive(Clone)]
struct Card(Spoken);

impl SimCard for Card {
    fn open(&self, _: u8, _: &[u8]) -> Result<Box<dyn CardChannel>, CardPortError> {
        Ok(Box::new(Channel { applet: self.0.clone(), rest: Vec::new() }))
    }
}

struct Channel {
    applet: Spoken,
    rest: Vec<u8>,
}

impl CardChannel for Channel {
    fn transmit(&mut self, command: &[u8]) -> Result<Vec<u8>, CardPortError> {
        let header = [command[0], command[1], command[2], command[3]];
        let mut word = 0x9000;
        if header[1] != 0xC0 {
            let data = match &command[4..] {
                [length, data @ ..] if !data.is_empty() => &data[..usize::from(*length)],
                _ => &[],
            };
            (self.rest, word) = (self.applet.lock().unwrap())(header, data);
        }
        let mut answer: Vec<u8> = self.rest.drain(..self.rest.len().min(256)).collect();
        word = if self.rest.is_empty() { word } else { 0x6100 };
        answer.extend(word.to_be_bytes());
        Ok(answer)
    }

    fn close(&mut self) {}
}

fn card(applet: impl FnMut([u8; 4], &[u8]) -> Answer + Send + 'static) -> Card {
    Card(Arc::new(Mutex::new(applet)))
}

fn key() -> (SigningKey, Vec<u8>) {
    let key = SigningKey::from_slice(&[9; 32]).unwrap();
    let point = key.verifying_key().to_sec1_point(false);
    let spki = [HEAD, point.as_bytes()].concat();
    (key, spki)
}

fn signed(key: &SigningKey, digest: &[u8]) -> Signature {
    PrehashSigner::<Signature>::sign_prehash(key, digest).unwrap()
}

const NONE: Vec<u8> = Vec::new();

/// The state of the national card: the folder and file that are chosen, the PIN, the hash, the file of the certificate.
struct National {
    folder: bool,
    file: u8,
    left: u8,
    pin: Vec<u8>,
    verified: bool,
    unblocks: bool,
    chosen: bool,
    hash: Vec<u8>,
    certificate: Vec<u8>,
}

fn national() -> Card {
    let (key, spki) = key();
    let mut s = National {
        folder: false,
        file: 0,
        left: 3,
        pin: b"94017\x2f\x2f\x2f\x2f\x2f\x2f\x2f".to_vec(),
        verified: false,
        unblocks: false,
        chosen: false,
        hash: Vec::new(),
        certificate: vec![0; 2000],
    };
    card(move |header, data| {
        let place = usize::from(u16::from_be_bytes([header[2] & 0x7F, header[3]]));
        match (header, data) {
            ([0, 0xA4, 1, 0x0C], [0xAD, 0xF2]) => (s.folder, s.file) = (true, 0),
            ([0, 0xA4, 2, 0x0C], [0x34, 0x20]) if s.folder => s.file = 0x20,
            _ if !s.folder && header[1] != 0x22 && header[1] != 0x84 && header[1] != 0x82 => {
                return (NONE, 0x6A82);
            }
            ([0, 0xCB, 0x3F, 0xFF], [0x4D, ..]) => {
                let told = [0x9A, 1, 3, 0x9B, 1, s.left];
                return ([&[0x70, 12, 0xBF, 0x81, 5, 8, 0xA0, 6], &told[..]].concat(), 0x9000);
            }
            ([0, 0x20, 0, 0x85], _) if s.left == 0 => return (NONE, 0x6984),
            ([0, 0x20, 0, 0x85], pin) if pin == s.pin => (s.left, s.verified) = (3, true),
            ([0, 0x20, 0, 0x85], _) => {
                s.left -= 1;
                return (NONE, 0x6300 | u16::from(s.left));
            }
            ([0, 0x20, 0, 2], b"94017300\x2f\x2f\x2f\x2f") => s.unblocks = true,
            ([0, 0x2C, 2, 0x85], pin) if s.unblocks => (s.left, s.pin) = (3, pin.to_vec()),
            ([0, 0x22, 0x81, 0xA4], [0x83, 1, 0x0B]) => s.chosen = true,
            ([0, 0x84, 0, 0], []) if s.chosen => return (vec![7; 8], 0x9000),
            ([0, 0x82, 0, 0], [8, 8, 8, 8, 8, 8, 8, 8]) if s.chosen => {}
            ([0, 0xB0, 0, 0], []) if s.file == 0x20 => return (spki.clone(), 0x9000),
            ([0, 0x22, 0x41, 0xB6], _) => {}
            ([0, 0x2A, 0x90, 0xA0], [0x90, 32, hash @ ..]) => s.hash = hash.to_vec(),
            ([0, 0x2A, 0x9E, 0x9A], []) if std::mem::take(&mut s.verified) => {
                return (signed(&key, &s.hash).to_bytes().to_vec(), 0x9000);
            }
            // By its short name the file is chosen, and read and written from there on by the place in it.
            ([0, 0xB0 | 0xD6, 0x9E, 0], _) | ([0, 0xB0 | 0xD6, 0..=0x7F, _], _)
                if header[2] == 0x9E || s.file == 0x1E =>
            {
                let place = if header[2] == 0x9E { 0 } else { place };
                s.file = 0x1E;
                let Some(rest) = s.certificate.get_mut(place..) else { return (NONE, 0x6B00) };
                if header[1] == 0xB0 {
                    return (rest[..rest.len().min(256)].to_vec(), 0x9000);
                }
                rest[..data.len()].copy_from_slice(data);
            }
            _ => return (NONE, 0x6985),
        }
        (NONE, 0x9000)
    })
}

#[test]
fn a_national_card_costs_a_profile() {
    let profile = Profile::parse(NATIONAL).unwrap();
    let (_, spki) = key();
    let card = national();
    let applet = applet(card.clone(), &profile);
    let mut session = applet.open().unwrap();
    assert_eq!(session.tries().unwrap(), Some(3), "behind the choice of a folder, in an object");
    assert_eq!(session.public_key().unwrap(), spki, "in a file, behind a byte");
    assert_eq!(session.read_certificate(), Err(CardFault::NotFound));
    let answers = |challenge: &[u8]| Ok(challenge.iter().map(|byte| byte + 1).collect());
    session.administer(&Administrator::Answers(&answers)).unwrap();
    let refused = session.administer(&Administrator::Answers(&|_| Ok(vec![1])));
    assert_eq!(refused, Err(CardFault::NotPermitted(0x6985)));
    let certificate = certificate(&spki, 700);
    session.write_certificate(&certificate).unwrap();
    assert_eq!(session.read_certificate().unwrap(), certificate);
    let (signature, _) = applet.sign(&secret("94017"), &digest(b"said"), &spki).unwrap();
    assert!(ring_verifies(&spki, b"said", &signature));

    let wrong = |tries| Err(CardFault::Wrong { secret: SecretKind::Pin, tries: Some(tries) });
    assert_eq!(session.verify(&secret("11111")), wrong(2), "told by 630X");
    assert_eq!(session.tries().unwrap(), Some(2));
    assert_eq!(session.verify(&secret("11111")), wrong(1));
    assert_eq!(session.verify(&secret("11111")), Err(CardFault::Blocked(SecretKind::Pin)));
    assert_eq!(session.verify(&secret("94017")), Err(CardFault::Blocked(SecretKind::Pin)));
    assert_eq!(session.tries().unwrap(), Some(0));
    session.unblock(&secret("94017300"), &secret("301749")).unwrap();
    let (signature, _) = applet.sign(&secret("301749"), &digest(b"again"), &spki).unwrap();
    assert!(ring_verifies(&spki, b"again", &signature));
}

#[test]
fn a_card_of_the_minidriver_s_kind_costs_a_profile() {
    let profile = Profile::parse(MINIDRIVER).unwrap();
    let (key, spki) = key();
    let written = certificate(&spki, 900);
    let mut packer = ZlibEncoder::new(Vec::new(), Compression::best());
    packer.write_all(&written).unwrap();
    let length = u16::try_from(written.len()).unwrap().to_le_bytes();
    let kept = [&[1, 0], &length[..], &packer.finish().unwrap()].concat();
    let object = [&[0xDF, 0x21, 0x82], &u16::try_from(kept.len()).unwrap().to_be_bytes()[..], &kept].concat();
    let mut left = 3;
    let card = card(move |header, data| match (header, data) {
        ([0, 0xCA, 0, 0xC4], []) => (vec![0, 32, 32, 32, left, 0, 3], 0x9000),
        ([0, 0xCB, 0xA0, 0x10], [0x5C, 2, 0xDF, 0x21]) => (object.clone(), 0x9000),
        // Seven digits.
        ([0, 0x20, 0, 0x80], [0x94, 0x01, 0x73, 0x5F, 0xFF, 0xFF, 0xFF, 0xFF]) => (NONE, 0x9000),
        ([0, 0x20, 0, 0x80], _) => {
            left -= 1;
            (NONE, 0x6300)
        }
        ([0, 0x2A, 0x9E, 0x9A], digest) => (signed(&key, digest).to_der().as_bytes().to_vec(), 0x9000),
        ([0, 0x22, 0x41, 0xB6], _) => (NONE, 0x9000),
        _ => (NONE, 0x6D00),
    });
    let applet = applet(card, &profile);
    let mut session = applet.open().unwrap();
    assert_eq!(session.tries().unwrap(), Some(3));
    assert_eq!(session.read_certificate().unwrap(), written);
    let wrong = CardFault::Wrong { secret: SecretKind::Pin, tries: Some(2) };
    assert_eq!(session.verify(&secret("111111")), Err(wrong), "asked for, where the status doesn't tell");
    let (signature, _) = applet.sign(&secret("9401735"), &digest(b"said"), &spki).unwrap();
    assert!(ring_verifies(&spki, b"said", &signature));
}

/// The folder is chosen by its path from the applet's own (SELECT, P1 08), and a byte with the number of digits stands before
/// the PIN.
#[test]
fn a_card_with_paths_and_a_counted_pin_costs_a_profile() {
    let json = MINIDRIVER
        .replace("make-minidriver", "make-path")
        .replace("\"min\": 4, \"max\": 16, \"width\": 8, \"coding\": \"bcd\"", "\"min\": 4, \"max\": 8, \"coding\": \"counted\"")
        .replace("{ \"apdu\": \"00 20 00 80\", \"data\"", "{ \"apdu\": \"00 A4 08 0C\", \"data\": [\"3F 00 50 15\"] }, { \"apdu\": \"00 20 00 80\", \"data\"");
    let profile = Profile::parse(&json).unwrap();
    let (key, spki) = key();
    let certificate = certificate(&spki, 100);
    let length = u16::try_from(certificate.len() + 4).unwrap().to_be_bytes();
    let object = [&[0xDF, 0x21, 0x82], &length[..], &[0; 4], &certificate].concat();
    let mut chosen = false;
    let card = card(move |header, data| match (header, data) {
        ([0, 0xCA, 0, 0xC4], []) => (vec![0, 0, 0, 0, 3], 0x9000),
        ([0, 0xCB, 0xA0, 0x10], _) => (object.clone(), 0x9000),
        ([0, 0xA4, 8, 0x0C], [0x3F, 0, 0x50, 0x15]) => {
            chosen = true;
            (NONE, 0x9000)
        }
        ([0, 0x20, 0, 0x80], b"\x06940173") if chosen => (NONE, 0x9000),
        ([0, 0x20, 0, 0x80], _) => (NONE, 0x63C2),
        ([0, 0x2A, 0x9E, 0x9A], digest) => (signed(&key, digest).to_der().as_bytes().to_vec(), 0x9000),
        ([0, 0x22, 0x41, 0xB6], _) => (NONE, 0x9000),
        _ => (NONE, 0x6D00),
    });
    let (signature, _) = applet(card, &profile).sign(&secret("940173"), &digest(b"said"), &spki).unwrap();
    assert!(ring_verifies(&spki, b"said", &signature));
}

/// 65 bytes of another curve look like a point of P-256 until somebody reckons.
#[test]
fn a_card_with_a_key_of_brainpool_is_not_called_broken() {
    let profile = Profile::parse(&NATIONAL.replace("30/03", "7F49/86").replace(", \"skip\": 1", "")).unwrap();
    // The generator of brainpoolP256r1 (RFC 5639, 3.4).
    let point = [
        0x04, 0x8B, 0xD2, 0xAE, 0xB9, 0xCB, 0x7E, 0x57, 0xCB, 0x2C, 0x4B, 0x48, 0x2F, 0xFC, 0x81, 0xB7, 0xAF,
        0xB9, 0xDE, 0x27, 0xE1, 0xE3, 0xBD, 0x23, 0xC2, 0x3A, 0x44, 0x53, 0xBD, 0x9A, 0xCE, 0x32, 0x62, 0x54,
        0x7E, 0xF8, 0x35, 0xC3, 0xDA, 0xC4, 0xFD, 0x97, 0xF8, 0x46, 0x1A, 0x14, 0x61, 0x1D, 0xC9, 0xC2, 0x77,
        0x45, 0x13, 0x2D, 0xED, 0x8E, 0x54, 0x5C, 0x1D, 0x54, 0xC7, 0x2F, 0x04, 0x69, 0x97,
    ];
    let card = card(move |header, _| match header[1] {
        0xB0 => ([&[0x7F, 0x49, 67, 0x86, 65], &point[..]].concat(), 0x9000),
        _ => (NONE, 0x9000),
    });
    let found = applet(card, &profile).open().unwrap().public_key();
    assert_eq!(found, Err(CardFault::KeyKind("1.2.840.10045.2.1".to_owned())));
}

#[test]
fn what_makes_no_sense_in_a_dialect_is_refused_when_it_is_read() {
    for (from, to) in [
        ("\"630X\"", "\"6300\""),
        ("\"6984\"", "\"698X\""),
        ("\"pad\": \"2F\"", "\"pad\": \"2F2F\""),
        ("\"pad\": \"2F\"", "\"pad\": \"\""),
        ("00 B0 9E 00", "00 B0 80 00"),
        ("00 B0 9E 00", "00 B0 9F 00"),
        ("00 B0 9E 00", "00 B0 9E 01"),
        ("00 84 00 00\", \"take\": \"\"", "00 84 00 00\""),
        ("\"take\": \"30/03\", \"skip\": 1", "\"take\": \"30/03\", \"skip\": 256"),
        ("\"data\": [\"AD F2\"] }", "\"data\": [\"AD F2\"], \"skip\": 1 }"),
    ] {
        assert!(NATIONAL.contains(from), "{from}");
        assert!(Profile::parse(&NATIONAL.replacen(from, to, 1)).is_err(), "{to}");
    }
    assert!(Profile::parse(&MINIDRIVER.replace("\"width\": 8", "\"width\": 7")).is_err());
    assert!(
        Profile::parse(&MINIDRIVER.replace("\"skip\": 4 }]\n", "\"skip\": 4, \"repeat\": \"offset\" }]\n"))
            .is_err()
    );
}
