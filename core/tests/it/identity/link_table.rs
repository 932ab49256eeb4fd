//! The linking: every state with every event.

use qyzmet_core::{
    Code, Lang,
    identity::{
        Link, LinkState, LinkView, SmsCode,
        model::{Effect, Event, Failure, Granted},
        rules::{Step, step},
    },
};

use super::{number, other_person, person, started};

pub(super) const NOW: i64 = 1_800_000_000;

pub(super) fn code(text: &str) -> SmsCode {
    SmsCode::parse(text).unwrap()
}

pub(super) fn start(attempt: &str) -> Event {
    Event::Start { attempt: attempt.into(), iin: person(), phone: number(), again: false }
}

pub(super) fn sent(attempt: &str, link_id: &str, tries: u32) -> Event {
    Event::StartAnswered { attempt: attempt.into(), answer: Ok(started(link_id, tries)) }
}

pub(super) fn start_failed(failure: Failure) -> Event {
    Event::StartAnswered { attempt: "a".into(), answer: Err(failure) }
}

pub(super) fn answered(answer: Result<Granted, Failure>) -> Event {
    Event::CodeAnswered { link_id: "link-1".into(), answer }
}

pub(super) fn granted() -> Granted {
    Granted { iin: person(), expires_at: NOW + 86_400 }
}

/// The link after these events, all at one moment.
pub(super) fn after(link: &Link, events: impl IntoIterator<Item = Event>) -> Link {
    events.into_iter().fold(link.clone(), |link, event| step(&link, event, NOW).next)
}

pub(super) fn unlinked() -> Link {
    Link::new(NOW)
}
pub(super) fn starting() -> Link {
    after(&unlinked(), [start("a")])
}
pub(super) fn code_sent() -> Link {
    after(&starting(), [sent("a", "link-1", 3)])
}
pub(super) fn checking() -> Link {
    after(&code_sent(), [Event::CodeTyped(code("123456"))])
}
pub(super) fn linked() -> Link {
    after(&checking(), [answered(Ok(granted()))])
}
pub(super) fn session_expired() -> Link {
    after(&linked(), [Event::Unauthorised])
}
pub(super) fn locked() -> Link {
    after(&checking(), [answered(Err(Failure::TooMany { wait: Some(600) }))])
}

pub(super) fn tries(link: &Link) -> Option<u32> {
    LinkView::of(link, NOW, Lang::En).tries_left
}

/// The next state and the effects, in short words.
pub(super) fn told(step: &Step) -> String {
    let state = match step.next.state() {
        LinkState::Unlinked => "unlinked",
        LinkState::Starting { .. } => "starting",
        LinkState::CodeSent(s) if s.checking => "checking",
        LinkState::CodeSent(_) => "sent",
        LinkState::Linked { .. } => "linked",
        LinkState::SessionExpired => "expired",
        LinkState::Locked { .. } => "locked",
    };
    let mut words = vec![state.to_owned()];
    words.extend(step.effects.iter().map(|e| match e {
        Effect::AskStart { .. } => "ask-start".into(),
        Effect::AskResend { .. } => "ask-resend".into(),
        Effect::AskCheck { .. } => "ask-check".into(),
        Effect::KeepSession => "keep".into(),
        Effect::DropSession => "drop".into(),
        Effect::Tell => "tell".into(),
        Effect::Refuse(r) => r.code.to_string(),
    }));
    words.join(" ")
}

#[test]
fn every_state_with_every_event() {
    let changed = "conflict.state_changed";
    let nothing = "identity.link_not_started";
    let many = "identity.too_many_tries";
    let pin = "identity.card_pin_wrong";
    type Row<'a> = (&'a str, Event, [String; 7]);
    let row = |cells: [&str; 7]| cells.map(str::to_owned);
    // In the order: unlinked, starting, sent, checking, linked, expired, locked.
    let same = ["unlinked", "starting", "sent", "checking", "linked", "expired", "locked"];
    let only = |at: usize, cell: &str| {
        let mut cells = row(same);
        cells[at] = cell.to_owned();
        cells
    };
    let table: Vec<Row> = vec![
        (
            "start",
            start("b"),
            row([
                "starting ask-start tell",
                "starting ask-start",
                "starting ask-start tell",
                &format!("checking {changed}"),
                &format!("linked {changed}"),
                "starting ask-start tell",
                &format!("locked {many}"),
            ]),
        ),
        (
            "start again, for the SIM is another",
            Event::Start { attempt: "b".into(), iin: person(), phone: number(), again: true },
            row([
                "starting ask-start tell",
                "starting ask-start",
                "starting ask-start tell",
                &format!("checking {changed}"),
                "starting ask-start tell",
                "starting ask-start tell",
                &format!("locked {many}"),
            ]),
        ),
        ("code is sent", sent("a", "link-2", 3), only(1, "sent tell")),
        ("another start is answered", sent("z", "link-2", 3), row(same)),
        ("the answer is a lie", sent("a", "../x", 3), only(1, "unlinked gateway.lied tell")),
        ("no tries from the start", sent("a", "link-2", 0), only(1, "unlinked gateway.lied tell")),
        (
            "card pin wrong",
            start_failed(Failure::CardPinWrong { tries_left: None }),
            only(1, &format!("unlinked {pin} tell")),
        ),
        (
            "last card pin wrong",
            start_failed(Failure::CardPinWrong { tries_left: Some(0) }),
            only(1, &format!("locked {many} tell")),
        ),
        (
            "gateway makes it wait",
            start_failed(Failure::TooMany { wait: None }),
            only(1, &format!("locked {many} tell")),
        ),
        (
            "number taken",
            start_failed(Failure::Other(Code::NumberTaken)),
            only(1, "unlinked identity.number_taken tell"),
        ),
        (
            "person unknown",
            start_failed(Failure::Other(Code::PersonUnknown)),
            only(1, "unlinked identity.person_unknown tell"),
        ),
        ("start not sent", start_failed(Failure::NotSent), only(1, "unlinked net.offline tell")),
        (
            "start timed out",
            start_failed(Failure::Other(Code::TimedOut)),
            only(1, "unlinked net.timed_out tell"),
        ),
        (
            "resend",
            Event::Resend,
            row([
                &format!("unlinked {nothing}"),
                &format!("starting {nothing}"),
                "sent gateway.busy",
                &format!("checking {changed}"),
                &format!("linked {nothing}"),
                &format!("expired {nothing}"),
                &format!("locked {many}"),
            ]),
        ),
        (
            "code typed",
            Event::CodeTyped(code("123456")),
            row([
                &format!("unlinked {nothing}"),
                &format!("starting {nothing}"),
                "checking ask-check",
                &format!("checking {changed}"),
                &format!("linked {nothing}"),
                &format!("expired {nothing}"),
                &format!("locked {many}"),
            ]),
        ),
        ("code of another length", Event::CodeTyped(code("12345")), {
            let mut cells = row([nothing; 7]);
            for (cell, state) in cells.iter_mut().zip(same) {
                *cell = format!("{state} {cell}");
            }
            cells[2] = "sent identity.code_wrong".into();
            cells[3] = format!("checking {changed}");
            cells[6] = format!("locked {many}");
            cells
        }),
        ("linked", answered(Ok(granted())), only(3, "linked keep tell")),
        (
            "someone else is linked",
            answered(Ok(Granted { iin: other_person(), expires_at: NOW + 1 })),
            only(3, "sent gateway.lied"),
        ),
        (
            "another linking is answered",
            Event::CodeAnswered { link_id: "link-9".into(), answer: Ok(granted()) },
            row(same),
        ),
        (
            "code wrong",
            answered(Err(Failure::CodeWrong { tries_left: Some(2) })),
            only(3, "sent identity.code_wrong tell"),
        ),
        (
            "last code wrong",
            answered(Err(Failure::CodeWrong { tries_left: Some(0) })),
            only(3, &format!("locked {many} tell")),
        ),
        ("code expired", answered(Err(Failure::CodeExpired)), only(3, "sent identity.code_expired tell")),
        ("linking gone", answered(Err(Failure::Gone)), only(3, &format!("unlinked {nothing} tell"))),
        ("code not sent", answered(Err(Failure::NotSent)), only(3, "sent net.offline")),
        ("code timed out", answered(Err(Failure::Other(Code::TimedOut))), only(3, "sent net.timed_out")),
        ("unauthorised", Event::Unauthorised, only(4, "expired drop tell")),
        ("tick", Event::Tick, row(same)),
        (
            "abandoned",
            Event::Abandoned,
            row(["unlinked", "unlinked tell", "sent", "sent tell", "linked", "expired", "locked"]),
        ),
    ];
    let states = [unlinked(), starting(), code_sent(), checking(), linked(), session_expired(), locked()];
    for (what, event, cells) in table {
        for (link, cell) in states.iter().zip(cells) {
            let step = step(link, event.clone(), NOW);
            assert_eq!(told(&step), cell, "{what} in {:?}", link.state());
        }
    }
}
