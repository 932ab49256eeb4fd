//! Several at work on one draft: no answer is lost, and which view is the newer one can be told.

use std::thread;

use qyzmet_core::{Code, Lang, client::Client, forms::Answer};
use qyzmet_journeys::{Gate, PIN, Phone, Refused};

/// What the draft holds as the answer to a question.
fn kept(client: &Client, draft: &str, question: &str) -> Option<String> {
    let form = client.forms().open(draft, Lang::Kk).unwrap();
    let field = form.fields.into_iter().find(|f| f.id == question).unwrap();
    field.value.and_then(|value| value.as_str().map(str::to_owned))
}

#[tokio::test]
async fn answers_given_at_once_are_all_kept() {
    let gate = Gate::start().await;
    let phone = Phone::linked_with_key(&gate).await;
    let (client, other) = (phone.client(), phone.another());
    let draft = phone.draft();
    for round in 0..20 {
        let even = round % 2 == 0;
        let (purpose, language) = (if even { "school" } else { "bank" }, if even { "ru" } else { "kk" });
        thread::scope(|at_once| {
            at_once.spawn(|| {
                client.forms().answer(&draft, "purpose", Answer::from(purpose), Lang::Kk).unwrap();
            });
            at_once.spawn(|| {
                other.forms().answer(&draft, "language", Answer::from(language), Lang::Kk).unwrap();
            });
        });
        assert_eq!(kept(client, &draft, "purpose").as_deref(), Some(purpose));
        assert_eq!(kept(client, &draft, "language").as_deref(), Some(language));
    }
}

#[tokio::test]
async fn an_answer_given_while_the_draft_is_sealed_is_signed_or_stays() {
    let gate = Gate::start().await;
    let phone = Phone::linked_with_key(&gate).await;
    let (client, other) = (phone.client(), phone.another());
    for round in 0..64 {
        let draft = phone.draft();
        let sealed = thread::scope(|at_once| {
            at_once.spawn(|| {
                // Not always at the same moment of the sealing.
                for _ in 0..round % 8 {
                    other.forms().open(&draft, Lang::Kk).unwrap();
                }
                other.forms().answer(&draft, "purpose", Answer::from("school"), Lang::Kk).unwrap();
            });
            client.requests().prepare(&draft, Lang::Kk).unwrap()
        });
        let newest = other.forms().open(&draft, Lang::Kk).unwrap();
        let shown = newest.fields.into_iter().find(|f| f.id == "purpose").unwrap().shown_value;
        match sealed.text.contains(&shown) {
            true => drop(client.requests().sign(&sealed.request_id, PIN, Lang::Kk).await.unwrap()),
            false => {
                let signed = client.requests().sign(&sealed.request_id, PIN, Lang::Kk).await;
                signed.refused(Code::StateChanged);
                assert_eq!(kept(client, &draft, "purpose").as_deref(), Some("school"));
                client.forms().discard(&draft).unwrap();
            }
        }
    }
}

#[tokio::test]
async fn each_change_of_a_draft_makes_its_view_a_newer_one() {
    let gate = Gate::start().await;
    let phone = Phone::linked_with_key(&gate).await;
    let forms = phone.client().forms();
    let begun = forms.start("90060001", Lang::Kk).unwrap();
    let draft = begun.draft_id.as_str();
    let read = forms.open(draft, Lang::Ru).unwrap();
    assert_eq!(read.revision, begun.revision, "reading changes nothing, in any language");
    let answered = forms.answer(draft, "purpose", Answer::from("bank"), Lang::Kk).unwrap();
    assert!(answered.revision > begun.revision);
    let passed = forms.pass_step(draft, &answered.steps[0].id, Lang::Kk).unwrap();
    assert!(passed.revision > answered.revision);
    // Signing what is not complete names what is missing, and that is a change, too.
    phone.client().requests().prepare(draft, Lang::Kk).refused(Code::AnswerInvalid);
    let named = phone.another().forms().open(draft, Lang::Kk).unwrap();
    assert!(named.revision > passed.revision && !named.error_summary.is_empty());
    // An answer that was not taken says why: another view, therefore a newer one.
    let refused = forms.answer(draft, "purpose", Answer::from("\u{0}"), Lang::Kk).unwrap();
    assert!(refused.revision > named.revision);
}
