//! A key in the phone's hardware is counted, locked, unlocked and destroyed as one in the vault.

use super::{chip::Mood, *};
use crate::{
    ports::KeyEvidence,
    signature::{Puk, pkcs10},
};

async fn phone() -> Phone {
    let phone = Phone::new();
    phone.chip.put_in();
    phone.start().sealed.create(&phone.server, pin(RIGHT), None, owner(), NOW).await.unwrap();
    phone
}

#[tokio::test]
async fn the_key_never_lies_in_the_vault_and_signs_with_and_without_the_gateway() {
    let phone = phone().await;
    assert_eq!(phone.chip.names().len(), 1);
    for _ in 0..2 {
        phone.sign_offline(RIGHT).await.unwrap();
        phone.sign_online(RIGHT).await.unwrap();
    }
    assert_eq!(code(phone.sign_online(WRONG).await), Code::PinWrong);
    assert_eq!(phone.status().tries_left, 4);
    // What the authority thought of it is known, and nothing but its certificate would raise the level.
    let hardware = phone.status().hardware.unwrap();
    assert_eq!(hardware.outcome.as_deref(), Some("boot-unlocked"));
}

#[tokio::test]
async fn the_request_carries_the_evidence_over_the_authority_s_challenge() {
    let phone = Phone::new();
    phone.chip.put_in();
    phone.server.weather(server::Weather::OtherPerson);
    let made = phone.start().sealed.create(&phone.server, pin(RIGHT), None, owner(), NOW).await;
    assert_eq!(code(made), Code::GatewayLied);
    let request = phone.start().row().unwrap().request.unwrap();
    let asked = pkcs10::parse_and_verify(&request).unwrap();
    let key = asked.evidence.key.unwrap();
    assert_eq!(key.statement, KeyEvidence::AndroidChain(vec![key.challenge.to_vec()]));
    assert!(asked.evidence.sim.is_none());
}

#[tokio::test]
async fn who_does_not_confirm_signs_nothing_and_loses_no_try() {
    let phone = phone().await;
    phone.chip.mood(Mood::Refuses);
    for _ in 0..7 {
        assert_eq!(code(phone.sign_online(RIGHT).await), Code::NotConfirmed);
        assert_eq!(code(phone.sign_offline(RIGHT).await), Code::NotConfirmed);
    }
    let status = phone.status();
    assert_eq!((status.tries_left, status.offline_left, status.locked), (5, 3, false));
    assert_eq!(phone.audit().lines[0].outcome_id, "not-confirmed");
    // A wrong PIN never reaches the hardware.
    assert_eq!(code(phone.sign_offline(WRONG).await), Code::PinWrong);
    phone.chip.mood(Mood::Fair);
    phone.sign_online(RIGHT).await.unwrap();
}

#[tokio::test]
async fn a_signature_of_something_else_is_none() {
    let phone = phone().await;
    for mood in [Mood::Lies, Mood::Garbage] {
        phone.chip.mood(mood);
        assert_eq!(code(phone.sign_online(RIGHT).await), Code::PortFailed);
    }
    phone.chip.mood(Mood::Fair);
    phone.sign_online(RIGHT).await.unwrap();
}

#[tokio::test]
async fn a_key_that_the_hardware_stopped_makes_room_for_another() {
    let phone = phone().await;
    phone.chip.mood(Mood::Invalidated);
    assert_eq!(code(phone.sign_online(RIGHT).await), Code::KeyInvalidated);
    // From now on it is known without a try.
    phone.chip.mood(Mood::Fair);
    assert_eq!(code(phone.sign_offline(RIGHT).await), Code::KeyInvalidated);
    assert_eq!(phone.status().tries_left, 5);
    let before = phone.chip.names();
    phone.start().sealed.create(&phone.server, pin(RIGHT), None, owner(), NOW).await.unwrap();
    assert_eq!(phone.chip.names().len(), 1);
    assert_ne!(phone.chip.names(), before);
    phone.sign_online(RIGHT).await.unwrap();
}

#[tokio::test]
async fn pin_change_and_puk_keep_the_hardware_s_key() {
    let phone = Phone::new();
    phone.chip.put_in();
    let puk = || Puk::parse("48151623").unwrap();
    let sealed = phone.start().sealed;
    sealed.create(&phone.server, pin(RIGHT), Some(puk()), owner(), NOW).await.unwrap();
    let names = phone.chip.names();
    sealed.change_pin(&phone.server, pin(RIGHT), pin("719304"), None).await.unwrap();
    phone.sign_online("719304").await.unwrap();
    for _ in 0..5 {
        let _ = phone.sign_online(WRONG).await;
    }
    assert!(phone.status().locked);
    assert_eq!(phone.chip.names(), names, "the PUK still needs it");
    sealed.unlock(&phone.server, puk(), pin(RIGHT), None, NOW).await.unwrap();
    phone.sign_online(RIGHT).await.unwrap();
    phone.sign_offline(RIGHT).await.unwrap();
    assert_eq!(phone.chip.names(), names);
    sealed.destroy().unwrap();
    assert!(phone.chip.names().is_empty());
}

#[tokio::test]
async fn the_right_puk_at_the_last_try_keeps_the_hardware_s_key_too() {
    for locked in [true, false] {
        let phone = Phone::new();
        phone.chip.put_in();
        let puk = |text: &str| Puk::parse(text).unwrap();
        let sealed = phone.start().sealed;
        sealed.create(&phone.server, pin(RIGHT), Some(puk("48151623")), owner(), NOW).await.unwrap();
        if locked {
            for _ in 0..5 {
                let _ = phone.sign_online(WRONG).await;
            }
        }
        for _ in 0..9 {
            let wrong = sealed.unlock(&phone.server, puk("48151624"), pin(RIGHT), None, NOW).await;
            assert_eq!(code(wrong), Code::PukWrong);
        }
        sealed.unlock(&phone.server, puk("48151623"), pin("719304"), None, NOW).await.unwrap();
        phone.sign_online("719304").await.unwrap();
        assert_eq!(phone.chip.names().len(), 1);
    }
}

#[tokio::test]
async fn once_nothing_opens_it_the_hardware_s_key_is_gone() {
    let phone = phone().await;
    for _ in 0..5 {
        let _ = phone.sign_offline(WRONG).await;
    }
    assert!(phone.status().locked);
    assert!(phone.chip.names().is_empty());
}

#[tokio::test]
async fn hardware_that_makes_no_key_leaves_the_vault_s() {
    let phone = Phone::new();
    phone.chip.put_in();
    phone.chip.mood(Mood::Boasts);
    phone.start().sealed.create(&phone.server, pin(RIGHT), None, owner(), NOW).await.unwrap();
    assert!(phone.status().hardware.is_none());
    phone.sign_online(RIGHT).await.unwrap();
}

#[tokio::test]
async fn wherever_the_making_is_cut_off_it_leaves_one_key_or_none() {
    for calls in 0..60 {
        let phone = Phone::new();
        phone.chip.put_in();
        let process = phone.start();
        process.fuse.set(calls);
        let made = process.sealed.create(&phone.server, pin(RIGHT), None, owner(), NOW).await;
        drop(process);
        if made.is_ok() {
            return;
        }
        phone
            .start()
            .sealed
            .create(&phone.server, pin(RIGHT), None, owner(), NOW)
            .await
            .map(drop)
            .or_else(|e| {
                // The power went when all but the last word was there.
                match e.code() {
                    Code::KeyExists => Ok(()),
                    _ => Err(e),
                }
            })
            .unwrap();
        assert_eq!(phone.chip.names().len(), 1, "{calls}");
        phone.sign_online(RIGHT).await.unwrap();
    }
    panic!("it was never made");
}
