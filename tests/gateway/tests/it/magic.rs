//! Every magic number does what the README says, and the README says what the table says.

use std::path::Path;

use qyzmet_core::identity::Iin;
use qyzmet_gateway::magic::{CITIZENS, Outcome, ROWS};

use crate::{
    phone::{Citizen, Phone, draft, subject},
    sandbox::{IIN, PHONE, PIN, Sandbox, id},
};

/// The table rows of the README under this heading, as cells.
fn table(heading: &str) -> Vec<Vec<String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let readme = std::fs::read_to_string(path).unwrap();
    let (_, after) = readme.split_once(heading).expect("the heading is there");
    after
        .lines()
        .skip_while(|line| !line.starts_with('|'))
        .take_while(|line| line.starts_with('|'))
        .skip(2)
        .map(|line| {
            let cells = line.trim_matches('|').split('|');
            cells.map(|cell| cell.trim().trim_matches('`').to_owned()).collect()
        })
        .collect()
}

#[test]
fn the_readme_is_the_table() {
    let written: Vec<_> =
        ROWS.iter().map(|row| vec![row.number.to_owned(), row.says.trim_matches('`').to_owned()]).collect();
    let trimmed: Vec<_> = table("## Magic numbers")
        .into_iter()
        .map(|cells| cells.iter().map(|c| c.trim_matches('`').to_owned()).collect::<Vec<_>>())
        .collect();
    assert_eq!(trimmed, written);
    let people: Vec<_> =
        CITIZENS.iter().map(|c| vec![c.iin.to_owned(), c.full_name(), c.card_pin.to_owned()]).collect();
    assert_eq!(table("## Who lives here"), people);
}

#[test]
fn nobody_here_is_anybody() {
    for citizen in CITIZENS {
        let iin = Iin::parse(citizen.iin).unwrap();
        assert_eq!(iin.birth_date().unwrap().to_string(), "2099-01-01");
        for (lang, address) in ["kk", "ru", "en"].iter().zip(citizen.address) {
            assert!(!address.is_empty(), "{lang}");
        }
        assert!(citizen.address[0].contains(['ә', 'ғ', 'қ', 'ң', 'ө', 'ұ', 'ү', 'һ', 'і']));
    }
    let mut iins: Vec<_> = CITIZENS.iter().map(|c| c.iin).collect();
    iins.dedup();
    assert_eq!(iins.len(), CITIZENS.len());
}

#[tokio::test]
async fn every_row_plays_its_outcome() {
    for row in ROWS {
        let sandbox = Sandbox::start().await;
        eprintln!("{} {:?}", row.number, row.outcome);
        play(&sandbox, row.number, row.outcome).await;
    }
}

async fn play(sandbox: &Sandbox, number: &str, outcome: Outcome) {
    match outcome {
        Outcome::Ordinary => {
            let statuses = follow(sandbox, number).await;
            assert_eq!(statuses, ["filed", "in_progress", "ready"]);
        }
        Outcome::NumberTaken => {
            let got = sandbox.start_link(IIN, number, PIN).await;
            got.problem(409, "identity.number_taken");
        }
        Outcome::SmsLost => {
            sandbox.start_link(IIN, number, PIN).await.ok(201);
            assert_eq!(sandbox.code(number).await, None);
        }
        Outcome::CodeExpired => {
            let started = sandbox.start_link(IIN, number, PIN).await.ok(201);
            let code = sandbox.code(number).await.unwrap();
            let got = sandbox.confirm(id(&started), &code).await;
            got.problem(410, "identity.code_expired");
        }
        Outcome::CodeWrong => {
            let started = sandbox.start_link(IIN, number, PIN).await.ok(201);
            let code = sandbox.code(number).await.unwrap();
            for _ in 0..2 {
                let got = sandbox.confirm(id(&started), &code).await;
                got.problem(403, "identity.code_wrong");
            }
            let got = sandbox.confirm(id(&started), &code).await;
            got.problem(429, "identity.too_many_tries");
        }
        Outcome::PersonUnknown => {
            Iin::parse(number).expect("a good IIN, and nobody's");
            let got = sandbox.start_link(number, PHONE, PIN).await;
            got.problem(404, "identity.person_unknown");
        }
        Outcome::CardPinLocked => {
            let citizen = qyzmet_gateway::magic::citizen(number).unwrap();
            let got = sandbox.start_link(number, PHONE, citizen.card_pin).await;
            got.problem(429, "identity.too_many_tries");
        }
        Outcome::CertificateRefused => {
            let token = sandbox.link(IIN, number, PIN).await;
            let got = Phone::new().enrol(sandbox, &token, &subject(IIN)).await;
            got.problem(403, "signature.certificate_refused");
        }
        Outcome::CertificateRevoked => {
            let citizen = Citizen::of(sandbox, IIN, number).await;
            let draft = draft(IIN);
            let body = draft.signed(&citizen.phone);
            citizen.send(sandbox, &draft.id, &body).send().await.problem(422, "signature.invalid");
        }
        Outcome::CertificateForgotten => {
            let statuses = follow(sandbox, number).await;
            assert_eq!(statuses, ["filed", "in_progress", "ready"]);
            let listed = sandbox.get("/sandbox/certificates").send().await.ok(200);
            assert_eq!(listed, serde_json::json!([]));
        }
        Outcome::RefusedAtOnce => {
            assert_eq!(follow(sandbox, number).await, ["filed", "refused"]);
        }
        Outcome::RefusedLater => {
            let statuses = follow(sandbox, number).await;
            assert_eq!(statuses, ["filed", "in_progress", "refused"]);
        }
        Outcome::NeedsMore => {
            let statuses = follow(sandbox, number).await;
            assert_eq!(statuses, ["filed", "in_progress", "needs_more"]);
        }
        Outcome::Overdue => {
            assert_eq!(follow(sandbox, number).await, ["filed", "in_progress"]);
        }
        Outcome::SubmitFails => {
            let citizen = Citizen::of(sandbox, IIN, number).await;
            let draft = draft(IIN);
            let body = draft.signed(&citizen.phone);
            for _ in 0..2 {
                let got = citizen.send(sandbox, &draft.id, &body).send().await;
                got.problem(500, "gateway.broken");
            }
            let got = citizen.look(sandbox, &draft.id).await;
            got.problem(404, "document.request_unknown");
            let ledger = sandbox.get("/sandbox/ledger").send().await.ok(200);
            assert_eq!(ledger["effects"], 0);
        }
        Outcome::IdentificationByHand
        | Outcome::IdentificationApproved
        | Outcome::IdentificationRefused
        | Outcome::IdentificationRetried
        | Outcome::IdentificationClosed
        | Outcome::IdentificationBusy => {
            // How each goes on is in `identification`.
            let token = sandbox.link(IIN, number, PIN).await;
            let got = Phone::new().enrol(sandbox, &token, &subject(IIN)).await;
            assert_eq!((got.status.as_u16(), got.header("retry-after")), (202, Some("60")));
        }
        other => panic!("{other:?} is not tried"),
    }
}

/// Files a request from this number and gives its statuses after a month. A refusal and a question have
/// their words in three languages.
async fn follow(sandbox: &Sandbox, number: &str) -> Vec<String> {
    let citizen = Citizen::of(sandbox, IIN, number).await;
    let request = citizen.file(sandbox).await;
    sandbox.advance(29 * 86_400).await;
    let application = citizen.look(sandbox, &request).await.ok(200);
    let lines = application["history"].as_array().unwrap();
    for line in lines {
        if line["status"] == "refused" || line["status"] == "needs_more" {
            for lang in ["kk", "ru", "en"] {
                assert!(!line["note"][lang].as_str().unwrap().is_empty());
            }
        }
    }
    let name = |line: &serde_json::Value| line["status"].as_str().unwrap().to_owned();
    lines.iter().map(name).collect()
}
