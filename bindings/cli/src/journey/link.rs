//! Step 2: linking the phone, with everything that can go wrong and the way on from it.

use std::time::{Duration, Instant};

use qyzmet_gateway::sms::Sms;

use super::{
    CARD_PIN, IIN, PHONE, must,
    stage::Typed,
    world::{QUICK, Ran, World},
};
use crate::failure::Outcome;

/// A number that is linked to another person.
const TAKEN: &str = "+77010000002";
/// A number for which no code is ever right, and a citizen of its own.
const NEVER_RIGHT: &str = "+77010000005";
const OTHER_IIN: &str = "990101500708";
const OTHER_CARD_PIN: &str = "2345";
/// A little longer than a code is good for.
const TOO_LATE: u32 = 121;

pub(super) async fn play(world: &mut World<'_>) -> Outcome<()> {
    world.heading("journey-link")?;
    world.gateway_up(QUICK).await?;
    world.show(&["catalogue", "sync"], &[]).await?.must(0, "")?;

    world.note("journey-link-card-pin")?;
    let wrong = [Typed::Secret("ask-card-pin", "0000")];
    world.show(&link(IIN, PHONE), &wrong).await?.must(1, "identity.card_pin_wrong")?;

    world.note("journey-link-taken")?;
    let pin = [Typed::Secret("ask-card-pin", CARD_PIN)];
    world.show(&link(IIN, TAKEN), &pin).await?.must(1, "identity.number_taken")?;

    world.note("journey-link-tries")?;
    let typed = [
        Typed::Secret("ask-card-pin", OTHER_CARD_PIN),
        Typed::Open("ask-code", "000000"),
        Typed::Open("ask-code", "111111"),
        Typed::Open("ask-code", "222222"),
    ];
    let args = link(OTHER_IIN, NEVER_RIGHT);
    world.show_on("second-phone", &args, &typed).await?.must(1, "identity.too_many_tries")?;

    world.note("journey-link-expired")?;
    let (ran, seen) = with_code(world, 0, true).await?;
    ran.must(1, "identity.code_expired")?;

    world.note("journey-link-right")?;
    let (ran, _) = with_code(world, seen, false).await?;
    ran.must(0, "")?;
    let status = world.ask(&["link", "status"]).await?;
    must(status["state"]["id"] == "linked", "the phone is not linked")?;
    let calls = world.access_log()?.lines().filter(|l| l.contains(" /links")).count();
    world.underneath("journey-link-under", &[("calls", &calls.to_string())])
}

/// `link`, with the code of the SMS typed in: too late, or first a wrong one and then the right one.
async fn with_code(world: &World<'_>, after: i64, too_late: bool) -> Outcome<(Ran, i64)> {
    let mut phone = world.begin("phone", &link(IIN, PHONE))?;
    let asks_code = world.question("ask-code");
    let pin = [Typed::Secret("ask-card-pin", CARD_PIN)];
    world.talk(&mut phone, &pin, |line| line == asks_code).await?;
    let sms = arrived(world, after).await?;
    world.framed(&format!("✉ {}: {}", sms.from, sms.text))?;
    let code: String = sms.text.chars().take_while(char::is_ascii_digit).collect();
    let mut codes = vec![code.clone()];
    if too_late {
        world.sandbox.advance(TOO_LATE).await?;
    } else {
        codes.insert(0, code.chars().map(|c| if c == '9' { '0' } else { '9' }).collect());
    }
    // The first question for the code was asked already.
    let mut typed = codes.iter().map(|code| Typed::Open("ask-code", code));
    if let Some(first) = typed.next() {
        world.draw_typed(&first)?;
        phone.type_line(first.text()).await?;
    }
    let said = world.talk(&mut phone, &typed.collect::<Vec<_>>(), |_| false).await?;
    Ok((Ran { code: phone.end().await?, said }, sms.id))
}

/// The next SMS to the phone.
async fn arrived(world: &World<'_>, after: i64) -> Outcome<Sms> {
    let begun = Instant::now();
    loop {
        if let Some(sms) = world.sandbox.inbox(Some(PHONE), after).await?.pop() {
            return Ok(sms);
        }
        must(begun.elapsed() < Duration::from_secs(10), "no SMS comes")?;
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

fn link<'a>(iin: &'a str, phone: &'a str) -> [&'a str; 5] {
    ["link", "--iin", iin, "--phone", phone]
}
