use super::{server::Weather, *};
use crate::signature::{cms::signed_attribute, oids};

fn said(phone: &Phone) -> Vec<(String, String)> {
    let page = phone.audit();
    assert!(page.whole, "{page:?}");
    page.lines.into_iter().rev().map(|line| (line.what_id, line.outcome_id)).collect()
}

fn pairs(of: &[(&str, &str)]) -> Vec<(String, String)> {
    of.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect()
}

#[tokio::test]
async fn every_use_of_the_key_has_its_row() {
    let phone = Phone::with_key().await;
    phone.sign_offline(RIGHT).await.unwrap();
    phone.sign_online(RIGHT).await.unwrap();
    assert_eq!(code(phone.sign_offline(WRONG).await), Code::PinWrong);
    phone.server.weather(Weather::Says(404, Code::KeyMissing));
    assert_eq!(code(phone.sign_online(RIGHT).await), Code::KeyMissing);
    phone.server.weather(Weather::Fair);
    for _ in 0..4 {
        let _ = phone.sign_offline(WRONG).await;
    }
    phone.start().sealed.destroy().unwrap();
    let wanted = pairs(&[
        ("key-made", "done"),
        ("certificate", "done"),
        ("sign", "done"),
        ("sign", "done"),
        ("sign", "pin-wrong"),
        ("sign", "not-judged"),
        ("sign", "pin-wrong"),
        ("sign", "pin-wrong"),
        ("sign", "pin-wrong"),
        ("sign", "pin-wrong"),
        ("lock", "done"),
        ("destroy", "done"),
    ]);
    assert_eq!(said(&phone), wanted);
    let page = phone.audit();
    let signed = &page.lines[9];
    assert_eq!((signed.number, signed.about.as_deref(), signed.tries_left), (3, Some("paper"), Some(5)));
    assert_eq!(signed.level, "Key in the phone's memory");
    assert_eq!(page.lines[6].tries_left, Some(4), "after a try that was given back");
    assert!(page.lines.iter().all(|l| !l.what.is_empty() && !l.outcome.contains("audit-")));
}

#[tokio::test]
async fn the_head_is_in_what_is_signed() {
    let phone = Phone::with_key().await;
    for _ in 0..2 {
        let before = phone.audit().head;
        let signed = phone.sign_online(RIGHT).await.unwrap();
        let der = signed_attribute(&signed.cms, oids::ATTRIBUTE_AUDIT_HEAD).unwrap().remove(0).unwrap();
        assert_eq!(crate::requests::hex(&der[2..]), before);
        assert_eq!(der[..2], [0x04, 32]);
        assert_ne!(phone.audit().head, before);
    }
}

#[tokio::test]
async fn a_try_that_a_kill_took_is_written_down_at_the_next_one() {
    let mut found = 0;
    for calls in 0..60 {
        let phone = Phone::with_key().await;
        let process = phone.start();
        process.store.read(|_| Ok(())).unwrap();
        process.fuse.set(calls);
        let before = phone.status().tries_left;
        let result = process.sealed.sign_cades(None::<&Server>, pin(WRONG), b"content", NOW).await;
        let lasted = !process.fuse.is_blown();
        drop(process);
        let lost = phone.status().tries_left < before && code(result) == Code::PortFailed;
        phone.sign_online(RIGHT).await.unwrap();
        let broken = said(&phone).iter().filter(|(_, outcome)| outcome == "broken-off").count();
        let wrong = said(&phone).iter().filter(|(_, outcome)| outcome == "pin-wrong").count();
        assert_eq!(broken + wrong, usize::from(lost || wrong == 1), "calls {calls}");
        found += broken;
        if lasted {
            assert!(found > 0);
            return;
        }
    }
    panic!("the power never lasted");
}

#[tokio::test]
async fn the_audit_outlives_the_key_and_goes_on_with_the_next() {
    let phone = Phone::with_key().await;
    phone.start().sealed.destroy().unwrap();
    phone.start().sealed.create(&phone.server, pin(RIGHT), None, owner(), NOW).await.unwrap();
    let wanted = [
        ("key-made", "done"),
        ("certificate", "done"),
        ("destroy", "done"),
        ("key-made", "done"),
        ("certificate", "done"),
    ];
    assert_eq!(said(&phone), pairs(&wanted));
}
