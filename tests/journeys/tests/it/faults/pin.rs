//! The PIN of the signature key: five tries, whatever is killed, copied, restored or forgotten.

use std::{path::Path, sync::Arc};

use qyzmet_core::{Code, Error, Lang, client::Client, signature::SignedFile};
use qyzmet_gateway::faults::Fault;
use qyzmet_journeys::{
    Camera, Gate, PIN, Person, Phone, Refused, WRONG_PIN, Wire, copy_tree, in_three_languages,
};

async fn sign(client: &Client, pin: &str) -> qyzmet_core::Result<SignedFile> {
    client.signature().sign(b"content".to_vec(), pin).await
}

fn tries(client: &Client) -> u32 {
    client.signature().state(Lang::Kk).unwrap().tries_left
}

#[track_caller]
fn stands(client: &Client, state: &str) {
    assert_eq!(client.signature().state(Lang::Kk).unwrap().state_id, state);
    in_three_languages(|lang| client.signature().state(lang).unwrap().state.plain);
}

/// How often a wrong PIN is judged before the key is locked.
async fn guesses_left(client: &Client) -> u32 {
    for guess in 1..10 {
        let e: Error = sign(client, WRONG_PIN).await.expect_err("a wrong PIN signs nothing");
        match e.code() {
            Code::PinWrong => {}
            // The wrong PIN that locks was judged, too.
            Code::PinLocked => return guess,
            other => panic!("{other}: {}", e.developer_text()),
        }
    }
    panic!("ten wrong PINs and no lock");
}

#[tokio::test]
async fn five_wrong_pins_lock_for_good() {
    let gate = Gate::start().await;
    let mut phone = Phone::with_key(&gate).await;
    for left in ["4", "3", "2", "1"] {
        let refused = sign(phone.client(), WRONG_PIN).await.refused(Code::PinWrong);
        assert_eq!(refused.arg("tries"), Some(left));
        phone.reborn();
    }
    sign(phone.client(), WRONG_PIN).await.refused(Code::PinLocked);
    for _ in 0..2 {
        sign(phone.client(), PIN).await.refused(Code::PinLocked);
        stands(phone.client(), "locked");
        phone.clock.shift(-365 * 86_400);
        phone.reborn();
    }
    phone.clock.shift(2 * 365 * 86_400);
    // The way on: another key.
    phone.client().signature().destroy_key().unwrap();
    phone.client().signature().create_key(PIN, Lang::Kk).await.unwrap();
    sign(phone.client(), PIN).await.unwrap();
}

#[tokio::test]
async fn what_is_no_pin_costs_no_try() {
    let gate = Gate::start().await;
    let phone = Phone::with_key(&gate).await;
    for typed in ["", "12345", "1234567", "abcdef", "۱۲۳۴۵۶", " 73041"] {
        sign(phone.client(), typed).await.refused(Code::PinFormat);
    }
    assert_eq!(tries(phone.client()), 5);
    let fresh = Phone::new(&gate.url());
    fresh.link(&gate).await;
    for weak in ["111111", "123456", "010199"] {
        fresh.client().signature().create_key(weak, Lang::Kk).await.refused(Code::PinWeak);
    }
    sign(fresh.client(), PIN).await.refused(Code::KeyMissing);
}

#[tokio::test]
async fn a_second_key_is_refused_and_the_first_works_on() {
    let gate = Gate::start().await;
    let phone = Phone::with_key(&gate).await;
    phone.client().signature().create_key(PIN, Lang::Kk).await.refused(Code::KeyExists);
    sign(phone.client(), PIN).await.unwrap();
}

#[tokio::test]
async fn a_dropped_signature_gives_no_try_back() {
    let gate = Gate::start().await;
    let wire = Wire::to(&gate).await;
    let mut phone = Phone::linked_with_key_through(&gate, &wire.url(), Person::FIRST).await;
    for left in [4, 3] {
        let called = wire.hold("POST", "/pepper");
        // Dropped while the gateway thinks: the app was closed.
        tokio::select! {
            answered = sign(phone.client(), WRONG_PIN) => panic!("nobody answered, but {:?}", answered.err()),
            called = called => called.unwrap(),
        }
        phone.reborn();
        assert_eq!(tries(phone.client()), left);
    }
    sign(phone.client(), PIN).await.unwrap();
    assert_eq!(tries(phone.client()), 5, "the gateway saw the right one");
}

#[tokio::test]
async fn a_kill_between_any_two_writes_gives_no_try_back() {
    let gate = Gate::start().await;
    let phone = Phone::with_key(&gate).await;
    let album = tempfile::tempdir().unwrap();
    let camera = Arc::new(Camera::new(phone.folder().to_owned(), album.path().to_owned()));
    phone.line.cut();
    sign(&phone.with_device_key(camera.clone()), WRONG_PIN).await.refused(Code::PinWrong);
    let pictures = camera.pictures();
    assert!(pictures.iter().any(|(_, looked)| *looked));
    for (folder, looked) in &pictures {
        let restarted = phone.copy_at(folder);
        let left = tries(&restarted);
        match looked {
            true => assert_eq!(left, 4, "{folder:?}"),
            false => assert!((4..=5).contains(&left), "{folder:?}"),
        }
    }
    // Not only the number on the screen: the guesses themselves.
    let (folder, _) = pictures.iter().find(|(_, looked)| *looked).unwrap();
    assert_eq!(guesses_left(&phone.copy_at(folder)).await, 4);
}

#[tokio::test]
async fn a_kill_within_a_good_signature_leaves_a_key_that_works() {
    let mut gate = Gate::start().await;
    let phone = Phone::with_key(&gate).await;
    let album = tempfile::tempdir().unwrap();
    let camera = Arc::new(Camera::new(phone.folder().to_owned(), album.path().to_owned()));
    sign(&phone.with_device_key(camera.clone()), PIN).await.unwrap();
    let after = gate.backup().await;
    let pictures = camera.pictures();
    assert!(pictures.len() > 3, "{pictures:?}");
    for (folder, _) in &pictures {
        // Each in a world of its own, where the gateway has taken the proof.
        gate.restore(&after).await;
        let survivor = phone.copy_at(folder);
        sign(&survivor, PIN).await.unwrap_or_else(|e| panic!("{folder:?}: {}", e.developer_text()));
        assert_eq!(tries(&survivor), 5);
    }
}

#[tokio::test]
async fn three_signatures_without_the_gateway_and_no_more() {
    let mut gate = Gate::start().await;
    let mut phone = Phone::with_key(&gate).await;
    gate.stop().await;
    for _ in 0..3 {
        sign(phone.client(), PIN).await.unwrap();
        phone.reborn();
    }
    stands(phone.client(), "pepper-needed");
    sign(phone.client(), PIN).await.refused(Code::PepperNeeded);
    phone.line.cut();
    sign(phone.client(), PIN).await.refused(Code::PepperNeeded);
    phone.line.mend();
    phone.clock.shift(-365 * 86_400);
    sign(phone.client(), PIN).await.refused(Code::PepperNeeded);
    phone.clock.shift(365 * 86_400);
    gate.start_again().await;
    sign(phone.client(), PIN).await.unwrap();
    stands(phone.client(), "ready");
}

#[tokio::test]
async fn wrong_pins_offline_are_counted_here_and_stay_counted_online() {
    let mut gate = Gate::start().await;
    let phone = Phone::with_key(&gate).await;
    gate.stop().await;
    for left in ["4", "3"] {
        assert_eq!(sign(phone.client(), WRONG_PIN).await.refused(Code::PinWrong).arg("tries"), Some(left));
    }
    // A right one between them gives only its own try back.
    sign(phone.client(), PIN).await.unwrap();
    assert_eq!(tries(phone.client()), 3);
    gate.start_again().await;
    assert_eq!(sign(phone.client(), WRONG_PIN).await.refused(Code::PinWrong).arg("tries"), Some("2"));
    sign(phone.client(), PIN).await.unwrap();
    assert_eq!(tries(phone.client()), 5);
}

#[tokio::test]
async fn a_gateway_that_forgot_the_key_gives_no_guesses() {
    let mut gate = Gate::start().await;
    let phone = Phone::with_key(&gate).await;
    sign(phone.client(), WRONG_PIN).await.refused(Code::PinWrong);
    gate.forget().await;
    // Whatever it says now, the count of the phone holds.
    for _ in 0..3 {
        let e = sign(phone.client(), WRONG_PIN).await.expect_err("nothing is signed");
        in_three_languages(|lang| e.citizen_text(lang));
    }
    assert!(tries(phone.client()) <= 4);
}

#[tokio::test]
async fn a_broken_or_lying_gateway_judges_no_pin() {
    let gate = Gate::start().await;
    let phone = Phone::with_key(&gate).await;
    for fault in [Fault::DropRequest, Fault::DropAnswer, Fault::Garbage] {
        gate.once("POST", "/keys/", fault).await;
        sign(phone.client(), PIN).await.unwrap();
    }
    assert_eq!(tries(phone.client()), 5);
    // The allowance is used up: now only the gateway can help, and it does not.
    gate.status("POST", "/keys/", 500, None).await;
    sign(phone.client(), PIN).await.refused(Code::PepperNeeded);
    assert_eq!(tries(phone.client()), 5);
    sign(phone.client(), PIN).await.unwrap();
}

#[tokio::test]
async fn a_copied_home_without_the_device_keys_opens_nothing() {
    let gate = Gate::start().await;
    let phone = Phone::with_key(&gate).await;
    let thief = tempfile::tempdir().unwrap();
    copy_tree(&phone.home(), &thief.path().join("home"));
    let client = phone.copy_at(thief.path());
    sign(&client, PIN).await.refused(Code::VaultKeyLost);
    client.identity().citizen(Lang::Kk).refused(Code::VaultKeyLost);
    client.requests().outbox(Lang::Kk).refused(Code::VaultKeyLost);
    assert!(thief.path().join("home/vault.db").exists(), "the vault is kept as it is");
    // What needs nothing private still works.
    client.catalogue().categories(Lang::Kk).unwrap();
}

#[tokio::test]
async fn an_old_copy_of_the_vault_gives_nothing_back() {
    let gate = Gate::start().await;
    let phone = Phone::with_key(&gate).await;
    let backup = tempfile::tempdir().unwrap();
    copy_tree(&phone.home(), backup.path());
    for turn in 1..=5 {
        let expected = if turn < 5 { Code::PinWrong } else { Code::PinLocked };
        phone.line.cut();
        let client = restored(&phone, backup.path());
        sign(&client, WRONG_PIN).await.refused(expected);
    }
    let client = restored(&phone, backup.path());
    sign(&client, PIN).await.refused(Code::KeyMissing);
}

/// The phone after somebody put the old home back.
fn restored(phone: &Phone, backup: &Path) -> Client {
    std::fs::remove_dir_all(phone.home()).unwrap();
    copy_tree(backup, &phone.home());
    phone.another()
}

#[tokio::test]
async fn a_key_whose_making_was_broken_off_is_finished_or_made_anew() {
    let gate = Gate::start().await;
    let mut phone = Phone::new(&gate.url());
    phone.link(&gate).await;
    for (method, path, fault) in [
        ("PUT", "/keys/", Fault::DropRequest),
        ("PUT", "/keys/", Fault::DropAnswer),
        ("POST", "/.well-known/est", Fault::DropRequest),
        ("POST", "/.well-known/est", Fault::DropAnswer),
        ("POST", "/.well-known/est", Fault::Garbage),
    ] {
        gate.once(method, path, fault).await;
        let e = phone.client().signature().create_key(PIN, Lang::Kk).await.expect_err("broken off");
        assert!(matches!(e.code(), Code::TimedOut | Code::GatewayLied), "{}", e.developer_text());
        phone.reborn();
        sign(phone.client(), PIN).await.refused(Code::KeyMissing);
    }
    stands(phone.client(), "certificate-missing");
    phone.client().signature().request_certificate(Lang::Kk).await.unwrap();
    sign(phone.client(), PIN).await.unwrap();
    assert_eq!(phone.client().signature().state(Lang::Kk).unwrap().state_id, "ready");
}

#[tokio::test]
async fn an_authority_that_refuses_has_its_code() {
    let gate = Gate::start().await;
    let person = qyzmet_journeys::Person::FIRST.with_phone("+77010000015");
    let phone = Phone::of(&gate.url(), person);
    phone.link(&gate).await;
    phone.client().signature().create_key(PIN, Lang::Kk).await.refused(Code::CertificateRefused);
    sign(phone.client(), PIN).await.refused(Code::KeyMissing);
}

#[tokio::test]
async fn a_session_that_is_over_takes_no_signature_and_is_said() {
    let gate = Gate::start().await;
    let phone = Phone::with_key(&gate).await;
    gate.advance(31 * 86_400).await;
    let offline_left = || phone.client().signature().state(Lang::Kk).unwrap().offline_left.unwrap();
    let before = offline_left();
    sign(phone.client(), PIN).await.unwrap();
    assert_eq!(offline_left(), before - 1, "the gateway no longer judges this PIN");
    assert_eq!(tries(phone.client()), 5);
    let link = phone.client().identity().link_state(Lang::Kk).unwrap();
    assert_eq!(link.state, "session-expired", "else linking again is refused");
    phone.link(&gate).await;
    sign(phone.client(), PIN).await.unwrap();
}
