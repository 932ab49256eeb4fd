//! Linking: every wrong way, and the limits that nobody gets round.

use qyzmet_core::{Code, Lang};
use qyzmet_gateway::faults::Fault;
use qyzmet_journeys::{Gate, Person, Phone, Refused, in_three_languages};

/// A code that is not this one.
fn other_than(code: &str) -> String {
    let last = if code.ends_with('0') { '1' } else { '0' };
    format!("{}{last}", &code[..code.len() - 1])
}

#[track_caller]
fn stands(phone: &Phone, state: &str) {
    let view = phone.client().identity().link_state(Lang::Kk).unwrap();
    assert_eq!(view.state, state);
    in_three_languages(|lang| phone.client().identity().link_state(lang).unwrap().text.plain);
}

#[tokio::test]
async fn three_wrong_codes_lock_and_each_names_the_tries_left() {
    let gate = Gate::start().await;
    let phone = Phone::new(&gate.url());
    phone.start_link().await.unwrap();
    let wrong = other_than(&gate.code(phone.person.phone).await);
    let identity = phone.client().identity();
    for left in ["2", "1"] {
        let refused = identity.confirm_code(&wrong, Lang::Kk).await.refused(Code::CodeWrong);
        assert_eq!(refused.arg("tries"), Some(left));
        stands(&phone, "code-sent");
    }
    let refused = identity.confirm_code(&wrong, Lang::Kk).await.refused(Code::TooManyTries);
    assert!(refused.arg("minutes").is_some());
    stands(&phone, "locked");
    let right = gate.code(phone.person.phone).await;
    identity.confirm_code(&right, Lang::Kk).await.refused(Code::TooManyTries);
    phone.start_link().await.refused(Code::TooManyTries);
    assert!(identity.citizen(Lang::Kk).unwrap().is_none());
}

#[tokio::test]
async fn a_code_that_cannot_be_right_costs_no_try_and_does_not_travel() {
    let gate = Gate::start().await;
    let phone = Phone::new(&gate.url());
    phone.start_link().await.unwrap();
    let identity = phone.client().identity();
    for typed in ["", "123", "abcdef", "12345", "1234567", "۱۲۳۴۵۶", "123456789012345678901234567890"] {
        identity.confirm_code(typed, Lang::Kk).await.refused(Code::CodeWrong);
    }
    let view = identity.link_state(Lang::Kk).unwrap();
    assert_eq!(view.tries_left, Some(3));
    identity.confirm_code(&gate.code(phone.person.phone).await, Lang::Kk).await.unwrap();
    stands(&phone, "linked");
}

#[tokio::test]
async fn an_expired_code_is_followed_by_a_new_one() {
    let gate = Gate::start().await;
    let phone = Phone::new(&gate.url());
    let identity = phone.client().identity();
    phone.start_link().await.unwrap();
    let old = gate.code(phone.person.phone).await;
    // Only the gateway's clock moves: the phone learns it from the answer.
    gate.advance(3 * 60).await;
    identity.confirm_code(&old, Lang::Kk).await.refused(Code::CodeExpired);
    stands(&phone, "code-expired");
    phone.clock.shift(3 * 60);
    identity.resend_code(Lang::Kk).await.unwrap();
    identity.confirm_code(&gate.code(phone.person.phone).await, Lang::Kk).await.unwrap();
    stands(&phone, "linked");
}

#[tokio::test]
async fn a_new_code_too_early_says_when() {
    let gate = Gate::start().await;
    let phone = Phone::new(&gate.url());
    phone.start_link().await.unwrap();
    let refused = phone.client().identity().resend_code(Lang::Kk).await.refused(Code::GatewayBusy);
    assert!(refused.arg("minutes").is_some());
    stands(&phone, "code-sent");
}

#[tokio::test]
async fn three_wrong_card_pins_lock_also_when_the_gateway_forgot() {
    let mut gate = Gate::start().await;
    let mut phone = Phone::of(&gate.url(), Person { card_pin: "9999", ..Person::FIRST });
    for left in ["2", "1"] {
        let refused = phone.start_link().await.refused(Code::CardPinWrong);
        assert_eq!(refused.arg("tries"), Some(left));
        // A new gateway, a new process, a clock set back: nothing of it gives a try back.
        gate.forget().await;
        phone.clock.shift(-86_400);
        phone.reborn();
    }
    phone.start_link().await.refused(Code::TooManyTries);
    stands(&phone, "locked");
    phone.person = Person::FIRST;
    phone.clock.shift(-365 * 86_400);
    phone.start_link().await.refused(Code::TooManyTries);
    phone.clock.shift(31 * 60);
    phone.link(&gate).await;
    stands(&phone, "linked");
}

#[tokio::test]
async fn wrong_codes_are_counted_here_also_when_the_gateway_forgot() {
    let mut gate = Gate::start().await;
    let phone = Phone::new(&gate.url());
    let identity = phone.client().identity();
    for left in [2, 1] {
        phone.start_link().await.unwrap();
        let wrong = other_than(&gate.code(phone.person.phone).await);
        for _ in left..3 {
            let _ = identity.confirm_code(&wrong, Lang::Kk).await.refused(Code::CodeWrong);
        }
        assert_eq!(identity.link_state(Lang::Kk).unwrap().tries_left, Some(left));
        gate.forget().await;
        // The gateway does not know this linking any more.
        identity.confirm_code(&wrong, Lang::Kk).await.refused(Code::LinkNotStarted);
    }
    stands(&phone, "unlinked");
}

#[tokio::test]
async fn too_many_starts_wait_also_when_the_gateway_forgot() {
    let mut gate = Gate::start().await;
    let mut phone = Phone::new(&gate.url());
    for _ in 0..5 {
        phone.start_link().await.unwrap();
        gate.forget().await;
        phone.clock.shift(-10_000);
        phone.reborn();
    }
    phone.start_link().await.refused(Code::TooManyTries);
    phone.clock.shift(3600);
    phone.link(&gate).await;
    stands(&phone, "linked");
}

#[tokio::test]
async fn what_the_register_refuses_has_its_own_code() {
    let gate = Gate::start().await;
    let cases = [
        (Person::FIRST.with_phone("+77010000002"), Code::NumberTaken),
        (Person { iin: "990101500690", ..Person::FIRST }, Code::PersonUnknown),
        (Person { iin: "990101500056", card_pin: "6789", ..Person::FIRST }, Code::TooManyTries),
        (Person { iin: "990101500017", ..Person::FIRST }, Code::IinInvalid),
        (Person::FIRST.with_phone("+15550000000"), Code::PhoneInvalid),
        (Person { card_pin: "12", ..Person::FIRST }, Code::CardPinWrong),
    ];
    for (person, code) in cases {
        Phone::of(&gate.url(), person).start_link().await.refused(code);
    }
}

#[tokio::test]
async fn magic_numbers_play_their_codes() {
    let gate = Gate::start().await;
    let late = Phone::of(&gate.url(), Person::FIRST.with_phone("+77010000004"));
    late.start_link().await.unwrap();
    let code = gate.code(late.person.phone).await;
    late.client().identity().confirm_code(&code, Lang::Kk).await.refused(Code::CodeExpired);
    let never = Phone::of(&gate.url(), Person::FIRST.with_phone("+77010000005"));
    never.start_link().await.unwrap();
    let code = gate.code(never.person.phone).await;
    never.client().identity().confirm_code(&code, Lang::Kk).await.refused(Code::CodeWrong);
}

#[tokio::test]
async fn a_kill_between_the_steps_loses_nothing() {
    let gate = Gate::start().await;
    let mut phone = Phone::new(&gate.url());
    phone.start_link().await.unwrap();
    phone.reborn();
    stands(&phone, "code-sent");
    let code = gate.code(phone.person.phone).await;
    phone.client().identity().confirm_code(&code, Lang::Kk).await.unwrap();
    phone.reborn();
    stands(&phone, "linked");
    assert!(phone.client().identity().citizen(Lang::Kk).unwrap().is_some());
    phone.start_link().await.refused(Code::StateChanged);
}

#[tokio::test]
async fn an_answer_that_was_lost_is_no_dead_end() {
    let gate = Gate::start().await;
    let phone = Phone::new(&gate.url());
    let identity = phone.client().identity();
    gate.once("POST", "/links", Fault::DropAnswer).await;
    phone.start_link().await.refused(Code::TimedOut);
    stands(&phone, "unlinked");
    phone.start_link().await.unwrap();
    let code = gate.code(phone.person.phone).await;
    // The gateway linked the phone, and the phone never heard of it.
    gate.once("POST", "/links/", Fault::DropAnswer).await;
    identity.confirm_code(&code, Lang::Kk).await.refused(Code::TimedOut);
    stands(&phone, "code-sent");
    let again = identity.confirm_code(&code, Lang::Kk).await;
    if let Err(e) = again {
        assert_eq!(e.code(), Code::LinkNotStarted, "{}", e.developer_text());
        phone.link(&gate).await;
    }
    stands(&phone, "linked");
}

#[tokio::test]
async fn without_a_line_or_a_gateway_it_says_so_and_counts_nothing() {
    let mut gate = Gate::start().await;
    let phone = Phone::new(&gate.url());
    phone.line.cut();
    phone.start_link().await.refused(Code::Offline);
    assert!(!phone.home().exists(), "nothing was stored for a call that was not made");
    phone.line.mend();
    gate.stop().await;
    for _ in 0..7 {
        phone.start_link().await.refused(Code::Offline);
    }
    gate.start_again().await;
    phone.link(&gate).await;
    stands(&phone, "linked");
}

#[tokio::test]
async fn a_broken_gateway_is_told_from_a_lying_one() {
    let gate = Gate::start().await;
    let phone = Phone::new(&gate.url());
    gate.status("POST", "/links", 500, None).await;
    phone.start_link().await.refused(Code::GatewayBroken);
    gate.status("POST", "/links", 429, Some(90)).await;
    let busy = phone.start_link().await.refused(Code::GatewayBusy);
    assert_eq!(busy.retry(), qyzmet_core::Retry::After { seconds: 90 });
    for lie in [Fault::Garbage, Fault::Huge] {
        gate.once("POST", "/links", lie).await;
        phone.start_link().await.refused(Code::GatewayLied);
    }
    phone.link(&gate).await;
    stands(&phone, "linked");
}

#[tokio::test]
async fn a_phone_belongs_to_one_person_until_it_is_erased() {
    let gate = Gate::start().await;
    let mut phone = Phone::new(&gate.url());
    phone.link(&gate).await;
    gate.advance(31 * 86_400).await;
    phone.clock.shift(31 * 86_400);
    stands(&phone, "session-expired");
    phone.person = Person::SECOND;
    phone.start_link().await.refused(Code::OtherPerson);
    phone.client().erase().unwrap();
    phone.link(&gate).await;
    stands(&phone, "linked");
}
