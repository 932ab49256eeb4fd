//! A card whose certificate only the citizen's PIN writes: the next use of the PIN writes it, after what the citizen came for,
//! and nothing that happens to it then is the citizen's trouble.
#![allow(clippy::unwrap_used)]

mod common;

use std::{
    collections::BTreeMap,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use common::citizen::{Citizen, PIN, WRONG, refused};
use qyzmet_cards::{FACTORY_PIN, Fault, Faulty, MadeCard, Make, Wire};
use qyzmet_core::{
    Code, Lang,
    ports::{CardChannel, CardPortError, SimCard},
    signature::{CardKeyView, card::Profile, ocsp::RevocationReason},
};
use qyzmet_journeys::Gate;

const JSON: &str = include_str!("../makes/citizen-written.json");
const NEW: &str = "730416";
const FILE: u16 = 0x4401;
/// The commands of a signature before those that write: the key's name, the PIN, the signature.
const SIGNED: usize = 3;

fn profile() -> Profile {
    Profile::parse(JSON).unwrap()
}

fn made(seed: u8) -> MadeCard {
    let make = Make {
        aid: profile().aid().to_vec(),
        reference: 0x81,
        pin: [FACTORY_PIN.as_bytes(), &[0xFF, 0xFF]].concat(),
        tries: 3,
        der: false,
        modulus: None,
        objects: BTreeMap::new(),
        files: BTreeMap::from([(FILE, vec![0xFF; 4000])]),
        guarded: true,
        wire: Wire::PLAIN,
    };
    MadeCard::new(make, seed)
}

/// A port that counts the commands that write.
#[derive(Clone)]
struct Counted(MadeCard, Arc<AtomicUsize>);

impl SimCard for Counted {
    fn open(&self, slot: u8, aid: &[u8]) -> Result<Box<dyn CardChannel>, CardPortError> {
        Ok(Box::new(CountedChannel(self.0.open(slot, aid)?, self.1.clone())))
    }
}

struct CountedChannel(Box<dyn CardChannel>, Arc<AtomicUsize>);

impl CardChannel for CountedChannel {
    fn transmit(&mut self, command: &[u8]) -> Result<Vec<u8>, CardPortError> {
        self.1.fetch_add(usize::from(command[1] == 0xD6), Ordering::SeqCst);
        self.0.transmit(command)
    }

    fn close(&mut self) {
        self.0.close();
    }
}

/// A citizen whose key on this card has a certificate, which the card has not.
async fn certified(gate: &Gate, card: &MadeCard) -> Citizen {
    let citizen = Citizen::with(gate, card.clone()).await;
    citizen.prepare(&profile()).await.unwrap();
    let key = held(&citizen);
    gate.register_card(citizen.phone.person.phone, &key.public_key).await;
    // No administrator's code: nothing is written.
    let view = citizen.client.signature().certify_card_key(None, Lang::Kk).await.unwrap();
    assert_eq!(view.state_id, "ready");
    citizen
}

fn held(citizen: &Citizen) -> CardKeyView {
    citizen.client.signature().card_key().unwrap().unwrap()
}

/// What the card holds where its certificate belongs begins with this.
fn head(card: &MadeCard) -> Vec<u8> {
    let mut head = Vec::new();
    card.put(|make| head = make.files[&FILE][..2].to_vec());
    head
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_signature_writes_the_certificate_and_the_next_one_does_not() {
    let gate = Gate::start().await;
    let card = made(140);
    let mut citizen = certified(&gate, &card).await;
    let key = held(&citizen);
    assert_eq!((key.certified, key.on_card, key.takes_certificate), (true, false, true));
    assert!(
        key.written_with_pin && !key.administrator_code,
        "nobody is asked for a code that writes nothing"
    );
    assert_eq!(head(&card), [0xFF, 0xFF]);
    let counted = Counted(card.clone(), Arc::default());
    citizen.insert(Some(Arc::new(counted.clone())));
    citizen.phone.line.cut();
    refused(citizen.sign(WRONG).await, Code::PinWrong);
    assert!(!held(&citizen).on_card && counted.1.load(Ordering::SeqCst) == 0, "a wrong PIN writes nothing");
    assert!(citizen.verifies(&citizen.sign(PIN).await.unwrap()));
    assert!(held(&citizen).on_card);
    assert_eq!(head(&card), [0x30, 0x82]);
    let commands = counted.1.load(Ordering::SeqCst);
    assert!(citizen.verifies(&citizen.sign(PIN).await.unwrap()));
    assert_eq!(counted.1.load(Ordering::SeqCst), commands, "once");
    assert_eq!(citizen.client.signature().state(Lang::Kk).unwrap().tries_left, 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_changed_pin_writes_it_too_and_another_certificate_is_written_again() {
    let gate = Gate::start().await;
    let citizen = Citizen::with(&gate, made(141)).await;
    let signature = citizen.client.signature();
    let key = citizen.prepare(&profile()).await.unwrap();
    let certify = || signature.certify_card_key(None, Lang::Kk);
    certify().await.unwrap();
    refused(signature.change_card_pin(WRONG, NEW).await, Code::PinWrong);
    assert!(!held(&citizen).on_card);
    signature.change_card_pin(PIN, NEW).await.unwrap();
    assert!(held(&citizen).on_card);
    gate.register_card(citizen.phone.person.phone, &key.public_key).await;
    certify().await.unwrap();
    assert!(!held(&citizen).on_card, "the authority says more of the key now, and the card less");
    assert!(citizen.verifies(&citizen.sign(NEW).await.unwrap()));
    assert!(held(&citizen).on_card);
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_happens_while_it_is_written_the_signature_holds_and_it_is_written_later() {
    let gate = Gate::start().await;
    let card = made(142);
    let mut citizen = certified(&gate, &card).await;
    let mut missed = 0;
    'writing: for at in SIGNED..40 {
        let faults = [
            Fault::PulledBefore(at),
            Fault::PulledAfter(at),
            Fault::Says(at, 0x6982),
            Fault::Says(at, 0x6F00),
            Fault::Huge(at, 300_000),
            Fault::Endless(at, 100),
        ];
        for fault in faults {
            citizen.insert(Some(Arc::new(Faulty::new(card.clone(), fault))));
            let signed =
                citizen.sign(PIN).await.unwrap_or_else(|e| panic!("{fault:?}: {}", e.developer_text()));
            assert!(citizen.verifies(&signed), "{fault:?}");
            assert_eq!(citizen.client.signature().state(Lang::Kk).unwrap().tries_left, 3, "{fault:?}");
            if held(&citizen).on_card {
                // Nothing was left to go wrong: the fault is behind the last command.
                assert_eq!(fault, Fault::PulledBefore(at));
                break 'writing;
            }
            missed += 1;
        }
        // The card may hold it whole by then, and nobody here knows, as after a kill: it is written again.
    }
    assert!(held(&citizen).on_card && missed > 40, "{missed}");
    assert_eq!(head(&card), [0x30, 0x82]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_card_that_refuses_the_right_pin_there_is_asked_once() {
    let gate = Gate::start().await;
    let card = made(143);
    let mut citizen = certified(&gate, &card).await;
    for (fault, tries) in [(Fault::Says(SIGNED, 0x63C1), 1), (Fault::Says(SIGNED, 0x63C0), 3)] {
        citizen.insert(Some(Arc::new(Faulty::new(card.clone(), fault))));
        assert!(citizen.verifies(&citizen.sign(PIN).await.unwrap()));
        assert_eq!(citizen.client.signature().state(Lang::Kk).unwrap().tries_left, tries);
        assert!(!held(&citizen).on_card);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_that_is_revoked_gets_no_certificate_on_its_card() {
    let gate = Gate::start().await;
    let card = made(144);
    let citizen = certified(&gate, &card).await;
    let reason = RevocationReason::CessationOfOperation;
    citizen.client.signature().revoke_certificate(reason, PIN, Lang::Kk).await.unwrap();
    assert_eq!(head(&card), [0xFF, 0xFF]);
}

#[test]
fn a_pin_that_was_not_just_proved_writes_nothing() {
    let to = |command: &str| {
        JSON.replacen("\"write-certificate\": [\n      { \"apdu\": \"00 20 00 81\"", command, 1)
    };
    let same = to("\"write-certificate\": [\n      { \"apdu\": \"00 20 00 81\"");
    assert!(Profile::parse(&same).unwrap().stores_with_pin());
    let other = to("\"write-certificate\": [\n      { \"apdu\": \"00 20 00 82\"");
    assert_ne!(other, same);
    let why = Profile::parse(&other).unwrap_err().to_string();
    assert!(why.contains("one of verify's"), "{why}");
    let nowhere = JSON.replacen(", \"repeat\": \"offset\" }\n    ]\n  }", " }\n    ]\n  }", 1);
    assert!(Profile::parse(&nowhere).is_ok());
    assert!(Profile::parse(&nowhere.replace("\"data\": [\"$certificate\"]", "\"data\": [\"00\"]")).is_err());
}
