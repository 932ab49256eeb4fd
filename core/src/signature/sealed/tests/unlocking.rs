use super::{server::Weather, *};
use crate::signature::puk::Puk;

const NEW: &str = "502938";
const PUK: &str = "8205 1947";
const WRONG_PUK: &str = "8205 1948";

fn puk(text: &str) -> Puk {
    Puk::parse(text).unwrap()
}

async fn with_puk() -> Phone {
    let phone = Phone::new();
    let made = phone.start().sealed.create(&phone.server, pin(RIGHT), Some(puk(PUK)), owner(), NOW).await;
    made.unwrap();
    phone
}

async fn unlock(phone: &Phone, text: &str, new: &str) -> Result<()> {
    phone.start().sealed.unlock(&phone.server, puk(text), pin(new), owner().birth, NOW).await
}

async fn lock(phone: &Phone) {
    for _ in 0..5 {
        let _ = phone.sign_offline(WRONG).await;
    }
    assert!(phone.status().locked);
}

fn puk_tries(phone: &Phone) -> Option<u8> {
    phone.start().sealed.puk_tries().unwrap()
}

#[tokio::test]
async fn a_locked_key_gets_a_new_pin_and_keeps_its_certificate() {
    let phone = with_puk().await;
    let before = phone.status().certificate;
    phone.sign_online(RIGHT).await.unwrap();
    lock(&phone).await;
    assert_eq!(phone.device_keys().len(), 1, "the PUK's part is all that is left");
    unlock(&phone, PUK, NEW).await.unwrap();
    assert_eq!(phone.status().certificate, before);
    assert_eq!(code(phone.sign_online(RIGHT).await), Code::PinWrong);
    phone.sign_online(NEW).await.unwrap();
    phone.sign_offline(NEW).await.unwrap();
    assert_eq!(puk_tries(&phone), Some(10));
    // And again with the same PUK: for a PIN that is only forgotten.
    unlock(&phone, PUK, RIGHT).await.unwrap();
    phone.sign_online(RIGHT).await.unwrap();
    assert_eq!(code(phone.sign_online(NEW).await), Code::PinWrong);
    let page = phone.audit();
    assert!(page.whole);
    let unlocked =
        page.lines.iter().filter(|l| (l.what_id.as_str(), l.outcome_id.as_str()) == ("unlock", "done"));
    assert_eq!(unlocked.count(), 2);
}

#[tokio::test]
async fn ten_wrong_puks_destroy_what_it_opens() {
    let phone = with_puk().await;
    lock(&phone).await;
    for left in (0..10_u8).rev() {
        let e = unlock(&phone, WRONG_PUK, NEW).await.unwrap_err();
        match left {
            0 => assert_eq!(e.code(), Code::PukLocked),
            _ => assert_eq!((e.code(), e.arg("tries")), (Code::PukWrong, Some(left.to_string().as_str()))),
        }
    }
    assert!(phone.device_keys().is_empty(), "nothing of the key is left in the phone");
    assert_eq!(code(unlock(&phone, PUK, NEW).await), Code::PukLocked);
    assert_eq!((puk_tries(&phone), phone.status().locked), (None, true));
    // A new key is the way out.
    phone.start().sealed.create(&phone.server, pin(NEW), None, owner(), NOW).await.unwrap();
    phone.sign_online(NEW).await.unwrap();
    assert_eq!(code(unlock(&phone, PUK, RIGHT).await), Code::PukMissing);
}

#[tokio::test]
async fn a_puk_needs_the_gateway_and_a_good_pin() {
    let phone = with_puk().await;
    lock(&phone).await;
    assert_eq!(code(unlock(&phone, WRONG_PUK, "123456").await), Code::PinWeak);
    phone.server.weather(Weather::NoLine);
    assert_eq!(code(unlock(&phone, PUK, NEW).await), Code::Offline);
    phone.server.weather(Weather::Lies);
    assert_eq!(code(unlock(&phone, PUK, NEW).await), Code::GatewayLied);
    assert_eq!(puk_tries(&phone), Some(9), "a gateway at fault gives no try back");
    phone.server.weather(Weather::Fair);
    unlock(&phone, PUK, NEW).await.unwrap();
    assert_eq!(puk_tries(&phone), Some(10));
}

#[tokio::test]
async fn without_a_puk_there_is_nothing_to_unlock_with() {
    let phone = Phone::with_key().await;
    assert_eq!((puk_tries(&phone), code(unlock(&phone, PUK, NEW).await)), (None, Code::PukMissing));
}

#[tokio::test]
async fn a_puk_is_made_later_and_replaces_the_one_before() {
    let phone = Phone::with_key().await;
    let make = async |text: &str, pin_text: &str| {
        phone.start().sealed.make_puk(&phone.server, pin(pin_text), puk(text), NOW).await
    };
    assert_eq!(code(make(PUK, WRONG).await), Code::PinWrong);
    assert_eq!(puk_tries(&phone), None);
    make(PUK, RIGHT).await.unwrap();
    phone.sign_online(RIGHT).await.unwrap();
    make("1111 2222", RIGHT).await.unwrap();
    assert_eq!(code(unlock(&phone, PUK, NEW).await), Code::PukWrong);
    unlock(&phone, "1111 2222", NEW).await.unwrap();
    phone.sign_online(NEW).await.unwrap();
    assert_eq!(phone.device_keys().len(), 2, "the PIN's part and the PUK's");
}

/// The power goes at every call of a port, one after the other.
#[tokio::test]
async fn an_unlocking_that_is_killed_leaves_a_way_on() {
    for locked in [true, false] {
        let begun = with_puk().await;
        if locked {
            lock(&begun).await;
        }
        for calls in 0..300 {
            let phone = begun.copy();
            let process = phone.start();
            process.store.read(|_| Ok(())).unwrap();
            phone.server.wire(&process.fuse);
            process.device.look_for_free();
            process.fuse.set(calls);
            let result = process.sealed.unlock(&phone.server, puk(PUK), pin(NEW), None, NOW).await;
            let lasted = !process.fuse.is_blown();
            drop(process);
            phone.server.wire(&Fuse::whole());
            let works = |text: &'static str| {
                let phone = &phone;
                async move { phone.sign_online(text).await.is_ok() }
            };
            let (old, new) = (works(RIGHT).await, works(NEW).await);
            assert!(!(old && new), "both work, calls {calls}, locked {locked}");
            if !old && !new {
                assert!(phone.status().locked, "calls {calls}, locked {locked}");
            }
            unlock(&phone, PUK, "716253").await.unwrap_or_else(|e| panic!("calls {calls}: {e}"));
            phone.sign_online("716253").await.unwrap();
            assert!(phone.audit().whole);
            if lasted {
                result.unwrap();
                break;
            }
            assert!(calls + 1 < 300, "the power never lasted");
        }
    }
}

#[tokio::test]
async fn killing_every_try_buys_no_eleventh_guess() {
    for calls in (0..120).step_by(7) {
        let phone = with_puk().await;
        let mut guesses = 0;
        let mut lasted = false;
        for _ in 0..13 {
            let process = phone.start();
            process.store.read(|_| Ok(())).unwrap();
            phone.server.wire(&process.fuse);
            process.fuse.set(calls);
            let _ = process.sealed.unlock(&phone.server, puk(WRONG_PUK), pin(NEW), None, NOW).await;
            lasted = !process.fuse.is_blown();
            process.fuse.set(i64::MAX);
            guesses += usize::from(process.binds() > 0);
        }
        assert!(guesses <= 10, "{guesses} guesses, calls {calls}");
        if lasted {
            return;
        }
    }
}

#[tokio::test]
async fn an_old_copy_of_the_vault_opens_with_neither() {
    let phone = with_puk().await;
    let copy = phone.backup();
    unlock(&phone, PUK, NEW).await.unwrap();
    phone.restore(&copy);
    assert_eq!(code(phone.sign_online(RIGHT).await), Code::KeyMissing);
    assert_eq!(code(unlock(&phone, PUK, RIGHT).await), Code::KeyMissing);
}

#[tokio::test]
async fn without_its_part_of_the_gateway_the_puk_opens_nothing() {
    let phone = with_puk().await;
    let process = phone.start();
    let row = process.store.read(|v| table::get_slot(v, Slot::Puk)).unwrap().unwrap();
    assert!(row.pepper.is_none() && row.state.offline_left == 0, "no part of the gateway is kept");
    assert_ne!(row.id, process.row().unwrap().id);
}
