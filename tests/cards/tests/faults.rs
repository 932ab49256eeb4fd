//! Real applets behind a hand that strikes: pulled out, cut off, endless, lying. At every command of a signature.
#![allow(clippy::unwrap_used)]

mod common;

use std::sync::Arc;

use common::{applet, card, certify, digest, make_key, profiles, ring_verifies, secret};
use qyzmet_cards::{FACTORY_PIN, Fault, Faulty};
use qyzmet_core::{
    ports::CardPortError,
    signature::card::{Applet, COMMAND_COUNT_LIMIT, CardFault},
};

const MESSAGE: &[u8] = b"a request";

#[test]
fn whatever_strikes_at_whichever_command_nothing_false_comes_out() {
    for profile in profiles() {
        let sim = card(30);
        let good = applet(sim.clone(), profile);
        let spki = make_key(&good);
        certify(&good, &spki, 0);
        let pin = secret(FACTORY_PIN);
        let (_, traffic) = good.sign(&pin, &digest(MESSAGE), &spki).unwrap();
        for at in 0..traffic.commands {
            for fault in [
                Fault::PulledBefore(at),
                Fault::PulledAfter(at),
                Fault::Flipped(at),
                Fault::Truncated(at, 0),
                Fault::Truncated(at, 1),
                Fault::Truncated(at, 7),
                Fault::Huge(at, 300 << 10),
                Fault::Endless(at, 0),
                Fault::Endless(at, 256),
                Fault::Yes(at),
                Fault::Says(at, 0x6982),
                Fault::Says(at, 0x6F00),
            ] {
                let port = Arc::new(Faulty::new(sim.clone(), fault));
                let struck = Applet::new(port.clone(), 0, Arc::new(profile.clone()));
                let outcome = struck.sign(&pin, &digest(MESSAGE), &spki);
                assert_eq!(port.open_channels(), 0, "{fault:?}");
                match outcome {
                    // The fault hit bytes that don't matter (a status without data has none to flip).
                    Ok((signature, _)) => assert!(ring_verifies(&spki, MESSAGE, &signature)),
                    Err(e) => told_apart(fault, &e),
                }
                assert_eq!(good.open().unwrap().tries(), Ok(Some(3)), "{fault:?}: no try is lost");
            }
        }
        // The key is whole after all of it.
        assert!(good.sign(&pin, &digest(MESSAGE), &spki).is_ok());
    }
}

fn told_apart(fault: Fault, e: &CardFault) {
    match fault {
        Fault::PulledBefore(_) | Fault::PulledAfter(_) => {
            assert_eq!(*e, CardFault::Port(CardPortError::ChannelLost));
        }
        Fault::Huge(..) => assert!(matches!(e, CardFault::TooLarge { .. }), "{e}"),
        Fault::Endless(_, 0) => {
            assert_eq!(
                *e,
                CardFault::TooLarge { what: "commands of one session", limit: COMMAND_COUNT_LIMIT }
            );
        }
        Fault::Endless(..) => assert!(matches!(e, CardFault::TooLarge { .. }), "{e}"),
        Fault::Truncated(_, 0 | 1) => assert_eq!(*e, CardFault::Malformed("the status word")),
        _ => {}
    }
}

#[test]
fn a_fault_in_the_signature_is_caught_before_anybody_sees_it() {
    for profile in profiles() {
        let sim = card(31);
        let good = applet(sim.clone(), profile);
        let spki = make_key(&good);
        certify(&good, &spki, 0);
        let pin = secret(FACTORY_PIN);
        let (_, traffic) = good.sign(&pin, &digest(MESSAGE), &spki).unwrap();
        let struck = applet(Faulty::new(sim, Fault::Flipped(traffic.commands - 1)), profile);
        let caught = struck.sign(&pin, &digest(MESSAGE), &spki).unwrap_err();
        assert_eq!(caught, CardFault::BadSignature, "{}", profile.id());
    }
}

#[test]
fn a_card_that_says_yes_to_everything_signs_nothing() {
    for profile in profiles() {
        let sim = card(32);
        let good = applet(sim.clone(), profile);
        let spki = make_key(&good);
        let liar = applet(Faulty::new(sim.clone(), Fault::Yes(0)), profile);
        let mut session = liar.open().unwrap();
        assert_eq!(session.verify(&secret("000000")), Ok(()), "it says so");
        assert!(matches!(session.sign(&digest(MESSAGE), &spki), Err(CardFault::Malformed(_))));
        assert!(session.generate().is_err());
        assert!(session.write_certificate(&common::certificate(&spki, 0)).is_err(), "read back");
    }
}
