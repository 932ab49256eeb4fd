//! Another SIM in the phone: signing waits for a new proof of the number, and nothing else does.

use qyzmet_core::{Code, Lang, ports::Change};
use qyzmet_journeys::{Gate, PIN, Phone, Refused, WRONG_PIN, in_three_languages, sim_card};

fn sim(phone: &Phone) -> String {
    in_three_languages(|lang| phone.client().identity().sim(lang).unwrap().state.plain);
    phone.client().identity().sim(Lang::Kk).unwrap().state_id
}

fn key(phone: &Phone) -> (String, u32) {
    in_three_languages(|lang| phone.client().signature().state(lang).unwrap().state.plain);
    let key = phone.client().signature().state(Lang::Kk).unwrap();
    (key.state_id, key.tries_left)
}

async fn sign(phone: &Phone, pin: &str) -> qyzmet_core::Result<qyzmet_core::signature::SignedFile> {
    phone.client().signature().sign(b"content".to_vec(), pin).await
}

#[tokio::test]
async fn a_swapped_sim_suspends_the_key_until_the_number_is_proved_again() {
    let gate = Gate::start().await;
    let mut phone = Phone::new(&gate.url());
    phone.sims.put(&[sim_card(1, "40101")]);
    phone.link(&gate).await;
    phone.client().catalogue().sync().await.unwrap();
    phone.client().signature().create_key(PIN, Lang::Kk).await.unwrap();
    let filed = phone.apply().await;
    phone.deliver().await;
    let draft = phone.draft();
    let certificate = phone.client().signature().state(Lang::Kk).unwrap().certificate.unwrap().serial;

    // Flight mode, a card that is out for a while, a second number: none of them is a change.
    for sims in [vec![], vec![sim_card(1, "40101"), sim_card(2, "40102")], vec![sim_card(1, "40101")]] {
        phone.sims.put(&sims);
        sign(&phone, PIN).await.unwrap();
    }
    phone.sims.put(&[sim_card(3, "40101")]);
    phone.seen.take();
    assert_eq!(sim(&phone), "changed");
    assert!(phone.seen.take().contains(&Change::Signature));
    assert_eq!(key(&phone), ("sim-changed".into(), 5));
    for pin in [PIN, WRONG_PIN] {
        sign(&phone, pin).await.refused(Code::SimChanged);
    }
    let sealed = phone.client().requests().prepare(&draft, Lang::Kk).unwrap().request_id;
    phone.client().requests().sign(&sealed, PIN, Lang::Kk).await.refused(Code::SimChanged);
    assert_eq!(key(&phone).1, 5, "no try was taken");

    // Reading and following go on, and survive a restart; the old card does not undo it.
    phone.reborn();
    phone.sims.put(&[sim_card(1, "40101")]);
    assert_eq!(sim(&phone), "changed");
    assert_eq!(phone.deliver().await.problem, None);
    assert!(phone.client().requests().get(&filed, Lang::Kk).is_ok());

    // The code is asked for and never typed: the session goes on beneath it.
    phone.start_link().await.unwrap();
    assert_eq!(phone.deliver().await.problem, None);
    let code = gate.code(phone.person.phone).await;
    phone.client().identity().confirm_code(&code, Lang::Kk).await.unwrap();
    assert_eq!(sim(&phone), "same");
    assert_eq!(key(&phone), ("ready".into(), 5));
    phone.client().requests().sign(&sealed, PIN, Lang::Kk).await.unwrap();
    let after = phone.client().signature().state(Lang::Kk).unwrap().certificate.unwrap().serial;
    assert_eq!(after, certificate, "key and certificate stay");
}

#[tokio::test]
async fn the_operator_tells_what_the_phone_cannot_see() {
    let gate = Gate::start().await;
    let phone = Phone::with_key(&gate).await;
    assert_eq!(sim(&phone), "unknown");
    gate.sim_notice(phone.person.phone).await;
    sign(&phone, WRONG_PIN).await.refused(Code::SimChanged);
    // Known from now on without a line, too: the offline allowance is no way round.
    phone.line.cut();
    sign(&phone, PIN).await.refused(Code::SimChanged);
    assert_eq!(key(&phone), ("sim-changed".into(), 5));
    phone.line.mend();
    phone.link(&gate).await;
    assert_eq!(sim(&phone), "unknown");
    sign(&phone, PIN).await.unwrap();
}

#[tokio::test]
async fn a_watch_that_fails_or_lies_blocks_nobody() {
    let gate = Gate::start().await;
    let phone = Phone::new(&gate.url());
    phone.sims.break_down();
    phone.link(&gate).await;
    phone.client().signature().create_key(PIN, Lang::Kk).await.unwrap();
    assert_eq!(sim(&phone), "unknown");
    sign(&phone, PIN).await.unwrap();
    let many: Vec<_> = (0..10_000).map(|n| sim_card(n, &"4".repeat(10_000))).collect();
    phone.sims.put(&many);
    sign(&phone, PIN).await.unwrap();
    assert_eq!(sim(&phone), "same");
    phone.sims.break_down();
    assert_eq!(sim(&phone), "same");
}
