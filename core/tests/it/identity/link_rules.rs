//! Single rules of the linking, one test each.

use qyzmet_core::{
    Code, Error, Lang,
    identity::{
        LinkState, LinkView, SmsCode,
        model::{Effect, Event, Failure, Granted},
        rules::step,
    },
};

use super::link_table::{
    NOW, after, answered, checking, code, code_sent, granted, linked, locked, sent, session_expired, start,
    start_failed, starting, told, tries, unlinked,
};
use super::{number, other_person, person, started};

#[test]
fn another_code_is_asked_for_once_the_wait_is_over() {
    let link = code_sent();
    let asked = step(&link, Event::Resend, NOW + 60);
    assert_eq!(told(&asked), "sent ask-resend");
    let answer = |answer| Event::ResendAnswered { link_id: "link-1".into(), answer };
    let used = after(&checking(), [answered(Err(Failure::CodeWrong { tries_left: None }))]);
    let again = step(&used, answer(Ok(started("link-1", 3))), NOW + 400);
    assert_eq!(told(&again), "sent tell");
    assert_eq!(tries(&again.next), Some(2), "a new code is no new try");
    let view = LinkView::of(&again.next, NOW + 400, Lang::Kk);
    assert_eq!((view.expires_in_s, view.resend_in_s), (Some(300), Some(60)));
    for (answer, expected) in [
        (answer(Ok(started("link-2", 3))), "sent gateway.lied"),
        (answer(Err(Failure::Gone)), "unlinked identity.link_not_started tell"),
        (answer(Err(Failure::TooMany { wait: Some(5) })), "locked identity.too_many_tries tell"),
        (answer(Err(Failure::Other(Code::GatewayBusy))), "sent gateway.busy"),
    ] {
        assert_eq!(told(&step(&link, answer, NOW)), expected);
    }
}

#[test]
fn the_lower_count_of_tries_wins() {
    let wrong = |tries_left| answered(Err(Failure::CodeWrong { tries_left }));
    let again = || Event::CodeTyped(code("000000"));
    let generous = after(&starting(), [sent("a", "link-1", 9)]);
    assert_eq!(tries(&generous), Some(3));
    let link = after(&generous, [again(), wrong(Some(8))]);
    assert_eq!(tries(&link), Some(2));
    let link = after(&link, [again(), wrong(Some(1))]);
    assert_eq!(tries(&link), Some(1));
    let link = after(&link, [again(), wrong(Some(7))]);
    assert!(matches!(link.state(), LinkState::Locked { left: 1800 }));
}

#[test]
fn killing_the_app_during_a_check_costs_the_try() {
    let mut link = code_sent();
    for left in [Some(2), Some(1), None] {
        link = after(&link, [Event::CodeTyped(code("000000")), Event::Abandoned]);
        assert_eq!(tries(&link), left);
    }
    assert!(matches!(link.state(), LinkState::Locked { .. }));
    let late = step(&link, answered(Ok(granted())), NOW);
    assert!(late.effects.is_empty());
}

#[test]
fn a_start_that_fails_takes_up_the_linking_before() {
    let link = after(&code_sent(), [start("b")]);
    for failure in [Failure::NotSent, Failure::Other(Code::NumberTaken)] {
        let event = Event::StartAnswered { attempt: "b".into(), answer: Err(failure) };
        assert_eq!(after(&link, [event]).state(), code_sent().state());
    }
    assert_eq!(after(&link, [Event::Abandoned]).state(), code_sent().state());
    assert_eq!(after(&link, [start("c"), Event::Abandoned]).state(), code_sent().state());
}

#[test]
fn starts_are_counted_by_the_hour() {
    let failed =
        |attempt: &str, failure| Event::StartAnswered { attempt: attempt.into(), answer: Err(failure) };
    let mut link = unlinked();
    for _ in 0..20 {
        link = after(&link, [start("x"), failed("x", Failure::NotSent)]);
    }
    for minute in 0..5 {
        let at = NOW + minute * 60;
        link = step(&link, start("x"), at).next;
        link = step(&link, failed("x", Failure::Other(Code::TimedOut)), at).next;
    }
    let at = NOW + 300;
    let refused = step(&link, start("x"), at);
    assert_eq!(told(&refused), "unlinked identity.too_many_tries");
    let Effect::Refuse(refusal) = refused.effects[0] else { panic!("{refused:?}") };
    assert_eq!(refusal.wait, Some(3_300));
    assert_eq!(refusal.into_error().arg("minutes"), Some("55"));
    assert_eq!(told(&step(&link, start("x"), NOW + 3_599)), "unlinked identity.too_many_tries");
    assert_eq!(told(&step(&link, start("x"), NOW + 3_600)), "starting ask-start tell");
}

#[test]
fn card_pins_are_counted_over_starts() {
    let wrong = || [start("a"), start_failed(Failure::CardPinWrong { tries_left: None })];
    let link = after(&unlinked(), wrong());
    let link = after(&link, wrong());
    assert_eq!(*link.state(), LinkState::Unlinked);
    let link = after(&link, wrong());
    assert!(matches!(link.state(), LinkState::Locked { left: 1800 }));
    let free = step(&link, Event::Tick, NOW + 1800);
    assert_eq!(told(&free), "unlinked tell");
    // After the wait there are tries again, not one that locks at once.
    let link = step(&free.next, start("a"), NOW + 1800).next;
    let link = step(&link, start_failed(Failure::CardPinWrong { tries_left: None }), NOW + 1800).next;
    assert_eq!(*link.state(), LinkState::Unlinked);
}

#[test]
fn a_lock_lasts_its_time_whatever_the_clock_does() {
    let link = locked();
    assert_eq!(told(&step(&link, Event::Tick, NOW + 599)), "locked");
    assert_eq!(told(&step(&link, Event::Tick, NOW + 600)), "unlinked tell");
    // Set back by ten years: nothing passed, and the wait goes on from the new time.
    let back = NOW - 315_360_000;
    let link = step(&link, Event::Tick, back).next;
    assert_eq!(LinkView::of(&link, back, Lang::Ru).locked_for_s, Some(600));
    assert_eq!(told(&step(&link, Event::Tick, back + 599)), "locked");
    assert_eq!(told(&step(&link, Event::Tick, back + 600)), "unlinked tell");
    // To and fro: no more passes than the clock ran forward.
    let mut link = locked();
    for _ in 0..5 {
        link = step(
            &link,
            Event::Start { attempt: "a".into(), iin: person(), phone: number(), again: false },
            NOW + 100,
        )
        .next;
        link = step(&link, Event::Tick, NOW).next;
    }
    assert_eq!(LinkView::of(&link, NOW, Lang::Ru).locked_for_s, Some(100));
    // A gateway that asks for more than a day is not believed.
    let far = after(&checking(), [answered(Err(Failure::TooMany { wait: Some(u32::MAX) }))]);
    assert!(matches!(far.state(), LinkState::Locked { left: 86_400 }));
    let none = after(&checking(), [answered(Err(Failure::TooMany { wait: Some(0) }))]);
    assert!(matches!(none.state(), LinkState::Locked { left: 1 }));
}

#[test]
fn a_clock_set_back_gives_no_try_back() {
    let link = after(&checking(), [answered(Err(Failure::CodeWrong { tries_left: None }))]);
    let link = step(&link, Event::Tick, NOW - 1_000_000).next;
    assert_eq!(tries(&link), Some(2));
    let starts = (0..5).fold(unlinked(), |link, n| {
        let link = step(&link, start("a"), NOW - n * 10_000).next;
        step(&link, start_failed(Failure::Other(Code::TimedOut)), NOW - n * 10_000).next
    });
    assert_eq!(told(&step(&starts, start("a"), NOW - 50_000)), "unlinked identity.too_many_tries");
}

#[test]
fn a_code_expires_and_another_can_be_asked_for() {
    let link = code_sent();
    let late = step(&link, Event::CodeTyped(code("123456")), NOW + 300);
    assert_eq!(told(&late), "sent identity.code_expired tell");
    for (link, now) in [(&link, NOW + 300), (&starting(), NOW)] {
        for lang in Lang::ALL {
            let text = LinkView::of(link, now, lang).text;
            for part in [text.short, text.plain, text.next] {
                assert!(!part.is_empty() && !part.starts_with("state-"), "{part}");
            }
        }
    }
    let view = LinkView::of(&link, NOW + 300, Lang::En);
    assert_eq!((view.state.as_str(), view.expires_in_s), ("code-expired", Some(0)));
    assert_eq!(told(&step(&late.next, Event::Resend, NOW + 301)), "sent ask-resend");
}

#[test]
fn a_session_ends_by_time_or_by_the_gateway() {
    let link = linked();
    assert_eq!(told(&step(&link, Event::Tick, NOW + 86_399)), "linked");
    assert_eq!(told(&step(&link, Event::Tick, NOW + 86_400)), "expired tell");
    for expires_at in [NOW, NOW - 86_400, i64::MIN, i64::MAX] {
        // This phone's clock is wrong: only the gateway can end the session.
        let link = after(&checking(), [answered(Ok(Granted { iin: person(), expires_at }))]);
        assert_eq!(told(&step(&link, Event::Tick, i64::MAX)), "linked", "{expires_at}");
        assert_eq!(told(&step(&link, Event::Unauthorised, NOW)), "expired drop tell");
    }
}

#[test]
fn a_vault_stays_with_its_person() {
    let link = session_expired();
    let other = Event::Start { attempt: "b".into(), iin: other_person(), phone: number(), again: false };
    assert_eq!(told(&step(&link, other.clone(), NOW)), "expired identity.other_person");
    assert_eq!(link.owner().unwrap().iin, person());
    // A failed or locked linking falls back to the person it was.
    let link = after(&link, [start("b"), start_failed(Failure::NotSent), Event::Abandoned]);
    assert_eq!(*link.state(), LinkState::SessionExpired);
    // Before there was a link, a mistyped IIN can be mended.
    assert_eq!(told(&step(&code_sent(), other, NOW)), "starting ask-start tell");
}

#[test]
fn the_view_hides_the_person_and_shows_the_number() {
    let view = LinkView::of(&code_sent(), NOW + 10, Lang::Kk);
    assert_eq!(view.state, "code-sent");
    assert_eq!(view.iin_hidden.as_deref(), Some("990101 ••••16"));
    assert_eq!(view.phone.as_deref(), Some("+7 701 000 00 01"));
    assert_eq!((view.code_length, view.tries_left), (Some(6), Some(3)));
    assert_eq!((view.expires_in_s, view.resend_in_s), (Some(290), Some(50)));
    for link in [unlinked(), starting(), code_sent(), linked(), session_expired(), locked()] {
        assert!(LinkView::STATES.contains(&LinkView::of(&link, NOW, Lang::En).state.as_str()));
    }
}

#[test]
fn a_code_is_read_as_the_sms_writes_it_and_never_printed() {
    assert_eq!(code("123 456").as_str(), "123456");
    assert_eq!(code(" 12-34-56 ").as_str(), "123456");
    for text in ["", "123", "123456789", "12345a", "١٢٣٤٥٦", "１２３４５６", "-", "+123456"] {
        assert_eq!(SmsCode::parse(text).unwrap_err().code(), Code::CodeWrong, "{text}");
    }
    assert!(!format!("{:?}", Event::CodeTyped(code("123456"))).contains("123456"));
}

#[test]
fn an_error_of_a_call_says_what_it_means_for_the_linking() {
    let of = |error: Error| Failure::of(&error);
    let error = |code| Error::new(code, "");
    assert_eq!(of(error(Code::CodeWrong).with("tries", 2)), Failure::CodeWrong { tries_left: Some(2) });
    assert_eq!(of(error(Code::CardPinWrong)), Failure::CardPinWrong { tries_left: None });
    assert_eq!(of(error(Code::TooManyTries).retry_after(90)), Failure::TooMany { wait: Some(90) });
    assert_eq!(of(error(Code::TooManyTries)), Failure::TooMany { wait: None });
    assert_eq!(of(error(Code::LinkNotStarted)), Failure::Gone);
    assert_eq!(of(error(Code::CodeExpired)), Failure::CodeExpired);
    assert_eq!(of(error(Code::Offline)), Failure::NotSent);
    assert_eq!(of(error(Code::NumberTaken)), Failure::Other(Code::NumberTaken));
}
