use super::{server::Weather, *};

const NEW: &str = "502938";

async fn change(phone: &Phone, old: &str, new: &str) -> Result<()> {
    let birth = owner().birth;
    phone.start().sealed.change_pin(&phone.server, pin(old), pin(new), birth).await
}

#[tokio::test]
async fn the_new_pin_signs_and_the_old_one_does_not() {
    let phone = Phone::with_key().await;
    let before = phone.start().row().unwrap();
    change(&phone, RIGHT, NEW).await.unwrap();
    let row = phone.start().row().unwrap();
    assert_eq!((row.id, row.state.epoch), (before.id, 2), "the same key");
    assert_eq!(row.certificates, before.certificates);
    assert_eq!(phone.device_keys(), [format!("sign_{}_2.key", row.id)]);
    assert_eq!(code(phone.sign_offline(RIGHT).await), Code::PinWrong);
    assert_eq!(code(phone.sign_online(RIGHT).await), Code::PinWrong);
    phone.sign_offline(NEW).await.unwrap();
    phone.sign_online(NEW).await.unwrap();
    let said = phone.audit();
    assert!(said.whole);
    assert!(said.lines.iter().any(|l| (l.what_id.as_str(), l.outcome_id.as_str()) == ("pin-change", "done")));
}

#[tokio::test]
async fn the_old_pin_is_judged_as_for_a_signature() {
    let phone = Phone::with_key().await;
    for left in (0..5_u8).rev() {
        let result = change(&phone, WRONG, NEW).await;
        assert_eq!(code(result), if left == 0 { Code::PinLocked } else { Code::PinWrong });
        assert_eq!(phone.status().tries_left, left);
    }
    assert!(phone.device_keys().is_empty());
}

#[tokio::test]
async fn a_weak_new_pin_costs_no_try_and_no_line_changes_nothing() {
    let phone = Phone::with_key().await;
    for weak in ["123456", "111111", "010199"] {
        assert_eq!(code(change(&phone, WRONG, weak).await), Code::PinWeak);
    }
    phone.server.weather(Weather::NoLine);
    assert_eq!(code(change(&phone, WRONG, NEW).await), Code::Offline);
    phone.server.weather(Weather::AnswerLost);
    assert_eq!(code(change(&phone, RIGHT, NEW).await), Code::TimedOut);
    assert_eq!(phone.status().tries_left, 5);
    phone.server.weather(Weather::Fair);
    assert_eq!(code(phone.sign_online(NEW).await), Code::PinWrong);
    phone.sign_online(RIGHT).await.unwrap();
    change(&phone, RIGHT, NEW).await.unwrap();
    phone.sign_online(NEW).await.unwrap();
}

/// The power goes at every call of a port, one after the other.
#[tokio::test]
async fn killed_anywhere_exactly_one_of_the_two_works() {
    for calls in 0..200 {
        let phone = Phone::with_key().await;
        let process = phone.start();
        process.store.read(|_| Ok(())).unwrap();
        phone.server.wire(&process.fuse);
        process.fuse.set(calls);
        let result = process.sealed.change_pin(&phone.server, pin(RIGHT), pin(NEW), None).await;
        let lasted = !process.fuse.is_blown();
        drop(process);
        phone.server.wire(&Fuse::whole());
        let changed = phone.start().row().unwrap().state.epoch == 2;
        let (works, does_not) = if changed { (NEW, RIGHT) } else { (RIGHT, NEW) };
        assert_eq!(code(phone.sign_offline(does_not).await), Code::PinWrong, "calls {calls}");
        phone.sign_offline(works).await.unwrap_or_else(|e| panic!("calls {calls}, changed {changed}: {e}"));
        assert_eq!(code(phone.sign_online(does_not).await), Code::PinWrong, "calls {calls}");
        phone.sign_online(works).await.unwrap_or_else(|e| panic!("calls {calls}, changed {changed}: {e}"));
        assert!(phone.audit().whole);
        assert_eq!(phone.device_keys().len(), 1, "calls {calls}");
        if lasted {
            return result.unwrap();
        }
    }
    panic!("the power never lasted");
}

#[tokio::test]
async fn an_old_copy_of_the_vault_brings_the_old_pin_not_back() {
    let phone = Phone::with_key().await;
    let copy = phone.backup();
    change(&phone, RIGHT, NEW).await.unwrap();
    phone.restore(&copy);
    assert_eq!(code(phone.sign_offline(RIGHT).await), Code::KeyMissing);
    assert_eq!(code(phone.sign_online(RIGHT).await), Code::KeyMissing);
}
