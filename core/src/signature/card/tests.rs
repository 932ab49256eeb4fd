//! The driver against a scripted card: what no real applet does. The proofs with real ones are in `tests/cards`.

#![allow(clippy::unwrap_used)]

use std::sync::{Arc, Mutex};

use proptest::prelude::*;

use super::*;
use crate::ports::{CARD_ANSWER_LIMIT, CardChannel, CardPortError, SimCard};

type Answers = Box<dyn FnMut(&[u8]) -> Result<Vec<u8>, CardPortError> + Send>;

/// A card that answers as it is told, and remembers what it was sent.
struct Script {
    answers: Mutex<Option<Answers>>,
    heard: Arc<Mutex<Vec<Vec<u8>>>>,
}

struct Channel {
    answers: Answers,
    heard: Arc<Mutex<Vec<Vec<u8>>>>,
}

impl SimCard for Script {
    fn open(&self, slot: u8, aid: &[u8]) -> Result<Box<dyn CardChannel>, CardPortError> {
        assert!((5..=16).contains(&aid.len()));
        match slot {
            0 => {
                let answers = self.answers.lock().unwrap().take().ok_or(CardPortError::NoApplet)?;
                Ok(Box::new(Channel { answers, heard: self.heard.clone() }))
            }
            _ => Err(CardPortError::NoSlot),
        }
    }
}

impl CardChannel for Channel {
    fn transmit(&mut self, command: &[u8]) -> Result<Vec<u8>, CardPortError> {
        assert_ne!(command[1], 0x70, "MANAGE CHANNEL");
        assert!(command[1] != 0xA4 || command[2] != 0x04, "SELECT by name");
        self.heard.lock().unwrap().push(command.to_vec());
        (self.answers)(command)
    }

    fn close(&mut self) {
        self.heard.lock().unwrap().push(b"closed".to_vec());
    }
}

struct Trial {
    session: Session,
    heard: Arc<Mutex<Vec<Vec<u8>>>>,
}

fn trial(
    profile: &str,
    answers: impl FnMut(&[u8]) -> Result<Vec<u8>, CardPortError> + Send + 'static,
) -> Trial {
    let heard = Arc::new(Mutex::new(Vec::new()));
    let port = Script { answers: Mutex::new(Some(Box::new(answers))), heard: heard.clone() };
    let profile = Profile::built_in().iter().find(|p| p.id() == profile).unwrap().clone();
    let session = Applet::new(Arc::new(port), 0, Arc::new(profile)).open().unwrap();
    Trial { session, heard }
}

fn secret(digits: &str) -> CardSecret {
    CardSecret::parse(digits).unwrap()
}

fn status(word: u16) -> Vec<u8> {
    word.to_be_bytes().to_vec()
}

#[test]
fn a_wrong_length_is_mended_and_the_rest_is_fetched() {
    let mut step = 0;
    let mut t = trial("piv-signature", move |_| {
        step += 1;
        Ok(match step {
            1 => vec![0x6C, 0x40],
            2 => vec![0x7F, 0x49, 0x43, 0x86, 0x41, 0x61, 0x02],
            3 => vec![0x6C, 0x41],
            4 => vec![4; 0x41].into_iter().chain([0x90, 0x00]).collect(),
            _ => unreachable!(),
        })
    });
    // 65 bytes of four are a point of another curve, if of any; what counts is that they came together.
    assert_eq!(t.session.generate(), Err(CardFault::KeyKind("1.2.840.10045.2.1".to_owned())));
    let heard = t.heard.lock().unwrap();
    assert_eq!(heard[1][heard[0].len() - 1], 0x40);
    assert_eq!(heard[2], [0x00, 0xC0, 0, 0, 0x02]);
    assert_eq!(heard[3], [0x00, 0xC0, 0, 0, 0x41]);
    assert_eq!(t.session.traffic().commands, 4);
}

#[test]
fn a_long_command_is_chained_and_goes_extended_where_the_card_can_t_chain() {
    let mut t = trial("openpgp-signature", |_| Ok(status(0x9000)));
    assert!(t.session.write_certificate(&[7; 600]).is_err());
    {
        let heard = t.heard.lock().unwrap();
        let classes: Vec<u8> = heard[1..4].iter().map(|c| c[0]).collect();
        assert_eq!(classes, [0x10, 0x10, 0x00]);
        assert!(heard[1..4].iter().all(|c| c[1..4] == [0xDA, 0x7F, 0x21] && c.len() <= 260));
        assert_eq!(heard[1..4].iter().map(|c| usize::from(c[4])).sum::<usize>(), 600);
    }
    let mut t = trial("openpgp-signature", |c| Ok(status(if c[0] & 0x10 == 0 { 0x9000 } else { 0x6884 })));
    assert!(t.session.write_certificate(&[7; 600]).is_err());
    assert!(t.session.write_certificate(&[7; 600]).is_err());
    let heard = t.heard.lock().unwrap();
    let long: Vec<usize> = heard.iter().filter(|c| c[1] == 0xDA).map(Vec::len).collect();
    // The first block is refused once; the second certificate goes out extended at once.
    assert_eq!(long, [4 + 1 + 255, 4 + 3 + 600, 4 + 3 + 600]);
}

#[test]
fn a_card_that_never_ends_runs_into_a_bound() {
    // Nothing at all, for ever.
    let mut t = trial("piv-signature", |_| Ok(status(0x6100)));
    let limit = CardFault::TooLarge { what: "commands of one session", limit: COMMAND_COUNT_LIMIT };
    assert_eq!(t.session.read_certificate(), Err(limit.clone()));
    assert_eq!(t.session.read_certificate(), Err(limit));
    // 256 bytes each time, for ever.
    let more = || vec![0; 256].into_iter().chain([0x61, 0x00]).collect::<Vec<u8>>();
    let mut t = trial("piv-signature", move |_| Ok(more()));
    let limit = CardFault::TooLarge { what: "the card's answer", limit: WHOLE_ANSWER_LIMIT };
    assert_eq!(t.session.read_certificate(), Err(limit));
    assert!(t.session.traffic().received <= WHOLE_ANSWER_LIMIT + 2 * CARD_ANSWER_LIMIT);
    // A wrong length for ever.
    let mut t = trial("piv-signature", |_| Ok(status(0x6C10)));
    assert_eq!(t.session.read_certificate(), Err(CardFault::Refused(0x6C10)));
    assert_eq!(t.session.traffic().commands, 2);
}

#[test]
fn an_answer_that_is_none_is_refused() {
    for (answer, fault) in [
        (vec![], CardFault::Malformed("the status word")),
        (vec![0x90], CardFault::Malformed("the status word")),
        (vec![0x90; 300_000], CardFault::TooLarge { what: "an answer", limit: CARD_ANSWER_LIMIT }),
        (vec![0x90, 0x00], CardFault::Malformed("an answer without the object it should hold")),
        (vec![0x53, 0x05, 0x70, 0x90, 0x00], CardFault::Malformed("a data object")),
    ] {
        let mut t = trial("piv-signature", move |_| Ok(answer.clone()));
        assert_eq!(t.session.read_certificate(), Err(fault));
    }
}

#[test]
fn the_channel_is_closed_whatever_happened() {
    let t = trial("piv-signature", |_| Err(CardPortError::ChannelLost));
    let Trial { mut session, heard } = t;
    assert_eq!(session.verify(&secret("940173")), Err(CardFault::Port(CardPortError::ChannelLost)));
    drop(session);
    assert_eq!(heard.lock().unwrap().last().unwrap(), b"closed");
}

#[test]
fn a_pin_of_a_length_that_is_not_the_applet_s_never_reaches_the_card() {
    let mut t = trial("piv-signature", |_| Ok(status(0x9000)));
    let fault = CardFault::SecretFormat(SecretKind::Pin);
    assert_eq!(t.session.verify(&secret("9401")), Err(fault.clone()));
    assert_eq!(t.session.change_pin(&secret("940173"), &secret("9401")), Err(fault));
    let fault = CardFault::SecretFormat(SecretKind::Puk);
    assert_eq!(t.session.unblock(&secret("940173"), &secret("940173")), Err(fault));
    assert_eq!(t.session.traffic(), Traffic::default());
}

#[test]
fn another_card_never_sees_the_pin() {
    let other = p256_point();
    let answer: Vec<u8> =
        [0x7F, 0x49, 0x43, 0x86, 0x41].into_iter().chain(other).chain([0x90, 0x00]).collect();
    let heard = Arc::new(Mutex::new(Vec::new()));
    let port =
        Script { answers: Mutex::new(Some(Box::new(move |_| Ok(answer.clone())))), heard: heard.clone() };
    let profile = Arc::new(Profile::built_in()[0].clone());
    let applet = Applet::new(Arc::new(port), 0, profile);
    let mine = vec![7; 91];
    assert_eq!(applet.sign(&secret("940173"), &[1; 32], &mine).unwrap_err(), CardFault::OtherKey);
    assert!(heard.lock().unwrap().iter().all(|c| c.get(1) != Some(&0x20)));
}

fn p256_point() -> Vec<u8> {
    let key = p256::SecretKey::from_slice(&[1; 32]).unwrap().public_key();
    p256::elliptic_curve::sec1::ToSec1Point::to_sec1_point(&key, false).as_bytes().to_vec()
}

#[test]
fn slots_and_applets_that_are_not_there_have_their_faults() {
    let port = Arc::new(Script { answers: Mutex::new(None), heard: Arc::default() });
    let profile = Arc::new(Profile::built_in()[0].clone());
    let fault = |slot| Applet::new(port.clone(), slot, profile.clone()).open().unwrap_err();
    assert_eq!(fault(0), CardFault::Port(CardPortError::NoApplet));
    assert_eq!(fault(1), CardFault::Port(CardPortError::NoSlot));
}

/// Answers a hostile card might give: any bytes, but often with a status that leads further in.
fn answers() -> impl Strategy<Value = Vec<Vec<u8>>> {
    let word = prop_oneof![
        4 => Just([0x90u8, 0x00]),
        2 => Just([0x61, 0x10]),
        1 => Just([0x6C, 0x10]),
        1 => Just([0x63, 0xC2]),
        1 => Just([0x68, 0x84]),
        1 => any::<[u8; 2]>(),
    ];
    let data = prop_oneof![
        proptest::collection::vec(any::<u8>(), 0..40),
        proptest::collection::vec(
            prop_oneof![Just(0x7Cu8), Just(0x82), Just(0x53), Just(0x30), any::<u8>()],
            0..90
        ),
    ];
    proptest::collection::vec((data, word).prop_map(|(d, w)| [d, w.to_vec()].concat()), 1..24)
}

proptest! {
    #[test]
    fn no_answer_makes_the_driver_panic_or_believe(script in answers(), profile in 0..4usize) {
        let mut at = 0;
        let mut t = trial(Profile::built_in()[profile].id(), move |_| {
            at += 1;
            Ok(script[at % script.len()].clone())
        });
        let s = &mut t.session;
        let _ = s.tries();
        let _ = s.verify(&secret("940173"));
        let _ = s.change_pin(&secret("940173"), &secret("301749"));
        let _ = s.unblock(&secret("94017300"), &secret("301749"));
        let _ = s.administer(&Administrator::Answers(&|challenge| Ok(challenge.to_vec())));
        let _ = s.administer(&Administrator::Pin(&secret("94017300")));
        let _ = s.public_key();
        let _ = s.generate();
        let _ = s.read_certificate();
        let _ = s.write_certificate(&[7; 700]);
        let key = p256::SecretKey::from_slice(&[1; 32]).unwrap().public_key();
        let spki = p256::pkcs8::EncodePublicKey::to_public_key_der(&key).unwrap();
        // No bytes that come by chance are a signature.
        prop_assert!(s.sign(&[3; 32], spki.as_bytes()).is_err());
        prop_assert!(s.traffic().commands <= COMMAND_COUNT_LIMIT);
    }
}
