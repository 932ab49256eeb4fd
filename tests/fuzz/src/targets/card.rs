//! Cards that say what they like, and profiles of applets that nobody checked.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex},
};

use qyzmet_core::{
    ports::{CardChannel, CardPortError, SimCard},
    signature::card::{
        Administrator, Applet, CERTIFICATE_LIMIT, COMMAND_COUNT_LIMIT, CardSecret, Profile, Session, tlv,
    },
};

use super::choice;
use crate::papers::{CITIZEN, PAPERS, key, spki};

/// What the card is asked to sign.
pub(crate) const DIGEST: [u8; 32] = [3; 32];

/// The longest answer that can be written down: far more than the driver takes.
const ANSWER: usize = 0x3FFF;

/// A card that gives these answers, one after the other, whatever it is asked, and then none.
///
/// Each is written as two bytes of length, big end first, and its bytes. The highest bit: the channel is lost. The
/// next one: the answer is that many times larger, to try the bounds.
struct Hostile(Arc<Mutex<Answers>>);

type Answers = VecDeque<Result<Vec<u8>, CardPortError>>;

impl Hostile {
    fn of(mut data: &[u8]) -> Self {
        let mut answers = VecDeque::new();
        while let Some((length, rest)) = data.split_first_chunk::<2>() {
            let length = u16::from_be_bytes(*length);
            let (answer, rest) = rest.split_at(rest.len().min(usize::from(length) & ANSWER));
            data = rest;
            answers.push_back(match length >> 14 {
                0 => Ok(answer.to_vec()),
                1 => Ok(answer.repeat(400)),
                _ => Err(CardPortError::ChannelLost),
            });
        }
        Self(Arc::new(Mutex::new(answers)))
    }
}

/// An answer as [`Hostile`] reads it.
pub(crate) fn answer(bytes: &[u8], word: u16) -> Vec<u8> {
    let length = u16::try_from(bytes.len() + 2).expect("a seed is short");
    [&length.to_be_bytes()[..], bytes, &word.to_be_bytes()].concat()
}

impl SimCard for Hostile {
    fn open(&self, _slot: u8, aid: &[u8]) -> Result<Box<dyn CardChannel>, CardPortError> {
        assert!((5..=16).contains(&aid.len()));
        Ok(Box::new(Self(self.0.clone())))
    }
}

impl CardChannel for Hostile {
    fn transmit(&mut self, command: &[u8]) -> Result<Vec<u8>, CardPortError> {
        // What a platform would refuse, whatever the profile says.
        assert!(command.len() >= 4 && command[1] != 0x70, "MANAGE CHANNEL");
        assert!(command[1] != 0xA4 || command[2] != 0x04, "SELECT by name");
        self.0.lock().expect("one thread").pop_front().unwrap_or(Err(CardPortError::ChannelLost))
    }

    fn close(&mut self) {}
}

/// One operation of the driver (the second byte) by one of the built-in profiles (the first) on a hostile card.
pub fn card(data: &[u8]) {
    let Some((profile, data)) = choice(data) else { return };
    let Some((operation, answers)) = choice(data) else { return };
    let profiles = Profile::built_in();
    operate(&profiles[usize::from(profile) % profiles.len()], operation, answers);
}

/// An applet's profile up to the first zero byte, then an operation and the answers of a card.
pub fn profile(data: &[u8]) {
    let mut parts = data.splitn(2, |b| *b == 0);
    let Some(json) = parts.next().and_then(|json| std::str::from_utf8(json).ok()) else { return };
    let Ok(profile) = Profile::parse(json) else { return };
    if let Some((operation, answers)) = parts.next().and_then(choice) {
        operate(&profile, operation, answers);
    }
}

fn operate(profile: &Profile, operation: u8, answers: &[u8]) {
    let card = Hostile::of(answers);
    let applet = Applet::new(Arc::new(card), 0, Arc::new(profile.clone()));
    if operation == 0 {
        // All of a signature.
        if let Ok((signature, traffic)) = applet.sign(&secret("940173"), &DIGEST, &spki(CITIZEN)) {
            believed(&signature);
            assert!(traffic.commands <= COMMAND_COUNT_LIMIT);
        }
        return;
    }
    let Ok(mut session) = applet.open() else { return };
    one(&mut session, operation);
    assert!(session.traffic().commands <= COMMAND_COUNT_LIMIT);
}

fn one(session: &mut Session, operation: u8) {
    match operation % 10 {
        0 => {
            if let Ok(signature) = session.sign(&DIGEST, &spki(CITIZEN)) {
                believed(&signature);
            }
        }
        1 => drop(session.tries()),
        2 => drop(session.verify(&secret("940173"))),
        3 => drop(session.change_pin(&secret("940173"), &secret("301749"))),
        4 => drop(session.unblock(&secret("94017300"), &secret("301749"))),
        5 => {
            let answers = |challenge: &[u8]| Ok(challenge.to_vec());
            drop(session.administer(&Administrator::Answers(&answers)));
            drop(session.administer(&Administrator::Pin(&secret("94017300"))));
        }
        6 => drop(session.public_key()),
        7 => drop(session.generate()),
        8 => {
            if let Ok(certificate) = session.read_certificate() {
                assert!((1..=CERTIFICATE_LIMIT).contains(&certificate.len()));
            }
        }
        _ => {
            if session.write_certificate(&PAPERS.citizen).is_ok() {
                let _ = session.read_certificate();
            }
        }
    }
}

fn secret(digits: &str) -> CardSecret {
    CardSecret::parse(digits).expect("digits")
}

/// A signature that came out of the driver is one; judged by ring, not by what the driver judges with.
fn believed(signature: &[u8]) {
    use p256::ecdsa::{Signature, signature::hazmat::PrehashVerifier};
    let signature = Signature::from_der(signature).expect("DER");
    assert!(key(CITIZEN).verifying_key().verify_prehash(&DIGEST, &signature).is_ok());
}

/// Data objects of a card, and the way to one of them: four tags, then the data.
pub fn tlv(data: &[u8]) {
    let Some((path, data)) = data.split_first_chunk::<8>() else { return };
    let path: Vec<u32> = path.chunks(2).map(|tag| u32::from(u16::from_be_bytes([tag[0], tag[1]]))).collect();
    let mut inside = 0;
    for object in tlv::Objects::of(data) {
        let Ok(object) = object else { break };
        inside += object.value.len();
        // Objects in objects, as deep as they go.
        for inner in tlv::Objects::of(object.value).flatten() {
            assert!(inner.value.len() < object.value.len());
        }
    }
    assert!(inside <= data.len());
    for depth in 0..=path.len() {
        if let Ok(found) = tlv::find(data, &path[..depth]) {
            assert!(found.len() + 2 * depth <= data.len());
        }
    }
}
