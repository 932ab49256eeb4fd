//! The authentication key: a sealed key like the other, and never the other.

use super::{
    super::{
        blob::{Blob, Home},
        schedule::{self, Parts, Secret, Use},
    },
    server::{Server, Weather},
    *,
};

const LOGIN: &str = "94017";
const WRONG_LOGIN: &str = "94018";
const MOST_CALLS: i64 = 200;

fn login(text: &str) -> Pin {
    Pin::parse_authentication(text).unwrap()
}

impl Process {
    fn login(&self) -> SealedKey {
        self.sealed.clone().for_authentication()
    }

    fn login_row(&self) -> Option<Row> {
        self.store.read(|v| table::get_slot(v, Slot::Authentication)).unwrap()
    }
}

impl Phone {
    /// A phone with both keys.
    async fn with_both() -> Self {
        let phone = Self::with_key().await;
        phone.make_login(LOGIN).await.unwrap();
        phone
    }

    async fn make_login(&self, text: &str) -> Result<()> {
        self.server.certifies_logins(true);
        let made = self.start().login().create(&self.server, login(text), None, owner(), NOW).await;
        self.server.certifies_logins(false);
        made.map(drop)
    }

    async fn sign_in(&self, text: &str) -> Result<Signed> {
        self.start().login().sign_cades(Some(&self.server), login(text), b"statement", NOW).await
    }

    fn login_status(&self) -> KeyStatus {
        self.start().login().status().unwrap()
    }

    fn login_device_keys(&self) -> Vec<String> {
        let entries = fs::read_dir(self.keys()).into_iter().flatten();
        let names = entries.map(|e| e.unwrap().file_name().into_string().unwrap());
        names.filter(|n| n.starts_with("auth")).collect()
    }
}

#[tokio::test]
async fn it_signs_with_its_own_pin_and_counts_its_own_tries() {
    let phone = Phone::with_both().await;
    for left in [4, 3] {
        let wrong = phone.sign_in(WRONG_LOGIN).await.unwrap_err();
        assert_eq!((wrong.code(), wrong.arg("tries")), (Code::PinWrong, Some(left.to_string().as_str())));
    }
    assert_eq!((phone.login_status().tries_left, phone.status().tries_left), (3, 5));
    assert_eq!(code(phone.sign_online(WRONG).await), Code::PinWrong);
    assert_eq!((phone.login_status().tries_left, phone.status().tries_left), (3, 4));
    phone.sign_in(LOGIN).await.unwrap();
    assert_eq!((phone.login_status().tries_left, phone.status().tries_left), (5, 4));
}

#[tokio::test]
async fn nothing_of_it_works_without_the_gateway() {
    let phone = Phone::with_both().await;
    assert!(phone.start().login_row().unwrap().pepper.is_none(), "nothing on the phone opens it");
    let offline = phone.start().login().sign_cades(None::<&Server>, login(LOGIN), b"statement", NOW).await;
    assert_eq!(code(offline), Code::PepperNeeded);
    phone.server.weather(Weather::NoLine);
    assert_eq!(code(phone.sign_in(LOGIN).await), Code::PepperNeeded);
    phone.server.weather(Weather::Fair);
    assert_eq!(phone.login_status().tries_left, 5, "nobody judged the PIN");
    phone.sign_in(LOGIN).await.unwrap();
    assert!(phone.start().login_row().unwrap().pepper.is_none());
}

#[tokio::test]
async fn locked_or_destroyed_it_leaves_the_other_alone_and_the_reverse() {
    let phone = Phone::with_both().await;
    for _ in 0..4 {
        assert_eq!(code(phone.sign_in(WRONG_LOGIN).await), Code::PinWrong);
    }
    assert_eq!(code(phone.sign_in(WRONG_LOGIN).await), Code::PinLocked);
    assert!(phone.login_status().locked && phone.login_device_keys().is_empty());
    phone.sign_online(RIGHT).await.unwrap();
    phone.sign_offline(RIGHT).await.unwrap();
    phone.make_login(LOGIN).await.unwrap();
    for _ in 0..5 {
        assert!(phone.sign_offline(WRONG).await.is_err());
    }
    assert!(phone.status().locked);
    phone.sign_in(LOGIN).await.unwrap();
    phone.start().sealed.destroy().unwrap();
    phone.sign_in(LOGIN).await.unwrap();
    phone.start().login().destroy().unwrap();
    assert!(phone.start().login_row().is_none() && phone.login_device_keys().is_empty());
}

#[tokio::test]
async fn the_pin_of_one_is_none_of_the_other() {
    let phone = Phone::new();
    let process = phone.start();
    let six = process.login().create(&phone.server, pin(RIGHT), None, owner(), NOW).await;
    assert_eq!(code(six), Code::AuthenticationPinFormat);
    let five = process.sealed.create(&phone.server, login(LOGIN), None, owner(), NOW).await;
    assert_eq!(code(five), Code::PinFormat);
    drop(process);
    let phone = Phone::with_both().await;
    let login_key = phone.start().login();
    let changed = login_key.change_pin(&phone.server, login(LOGIN), pin(RIGHT), None).await;
    assert_eq!(code(changed), Code::AuthenticationPinFormat);
    login_key.change_pin(&phone.server, login(LOGIN), login("80351"), None).await.unwrap();
    assert_eq!(code(phone.sign_in(LOGIN).await), Code::PinWrong);
    phone.sign_in("80351").await.unwrap();
}

#[tokio::test]
async fn a_blob_of_one_never_opens_as_the_others() {
    let phone = Phone::with_both().await;
    let process = phone.start();
    let row = process.login_row().unwrap();
    let blob = Blob::parse(row.key.as_ref().unwrap()).unwrap();
    let citizen = schedule::citizen_part(LOGIN.as_bytes(), &blob.header.salt, blob.header.cost).unwrap();
    let device = process.login().aliases(row.id).device_part(1, &citizen).unwrap();
    let gateway = Secret::of(&phone.server.pepper_of(row.id, 1));
    let store = process.sealed.store_id().unwrap();
    let opens = |of| {
        let parts = Parts { of, citizen: &citizen, device: &device, gateway: &gateway };
        blob.open(&schedule::kek(&store, &parts, row.id, 1, Home::Vault.level())).is_some()
    };
    assert!(opens(Use::Authentication) && !opens(Use::Signature));
    let proof = |of| *schedule::proof(&device, of, row.id, 1);
    assert_ne!(proof(Use::Authentication), proof(Use::Signature));
    // Its row, put in the place of the signature key's, is of no use either.
    process.store.write(|v| table::put_slot(v, Slot::Pin, &row)).unwrap();
    assert!(!phone.status().exists);
    assert!(phone.sign_online(RIGHT).await.is_err());
}

#[tokio::test]
async fn a_certificate_for_the_other_use_is_refused() {
    let phone = Phone::new();
    let process = phone.start();
    let made = process.login().create(&phone.server, login(LOGIN), None, owner(), NOW).await;
    assert_eq!(code(made), Code::GatewayLied, "one for signatures");
    phone.server.certifies_logins(true);
    let made = process.sealed.create(&phone.server, pin(RIGHT), None, owner(), NOW).await;
    assert_eq!(code(made), Code::GatewayLied, "one for log-ins");
}

#[tokio::test]
async fn what_it_signs_is_a_log_in_and_no_document() {
    let phone = Phone::with_both().await;
    let roots = [phone.server.root.clone()];
    let trust = crate::signature::cms::Trust { roots: &roots };
    let content = b"statement".to_vec();
    let statement = |key: SealedKey, text: Pin| {
        let mut job = job(&[content.as_slice()]);
        job.documents[0].content = Content::Attached(content.clone());
        let server = &phone.server;
        async move { key.sign(Some(server), text, job, NOW).await.unwrap().remove(0).cms }
    };
    let process = phone.start();
    let by_login = statement(process.login(), login(LOGIN)).await;
    let by_signature = statement(process.sealed.clone(), pin(RIGHT)).await;
    use crate::signature::cms::{Reason, Verdict, verify, verify_authentication};
    let as_document = |message: &[u8]| verify(message, None, &trust, NOW).unwrap().verdict;
    let as_login = |message: &[u8]| verify_authentication(message, &trust, NOW).unwrap().verdict;
    assert_eq!(as_login(&by_login), Verdict::Valid);
    assert_eq!(as_document(&by_login), Verdict::Invalid(Reason::WrongUsage));
    assert_eq!(as_document(&by_signature), Verdict::Valid);
    assert_eq!(as_login(&by_signature), Verdict::Invalid(Reason::WrongUsage));
}

#[tokio::test]
async fn an_old_copy_of_the_vault_gives_nothing_back() {
    let phone = Phone::with_both().await;
    let old = phone.backup();
    phone.server.weather(Weather::Says(403, Code::PinWrong));
    for turn in 1..=5 {
        phone.restore(&old);
        let expected = if turn < 5 { Code::PinWrong } else { Code::PinLocked };
        assert_eq!(code(phone.sign_in(WRONG_LOGIN).await), expected, "turn {turn}");
    }
    phone.server.weather(Weather::Fair);
    phone.restore(&old);
    assert_eq!(code(phone.sign_in(LOGIN).await), Code::KeyMissing);
    phone.sign_online(RIGHT).await.unwrap();
    let phone = Phone::with_both().await;
    let old = phone.backup();
    phone.sign_in(LOGIN).await.unwrap();
    phone.restore(&old);
    assert_eq!(code(phone.sign_in(LOGIN).await), Code::KeyMissing, "the old epoch is gone");
}

#[tokio::test]
async fn two_processes_share_one_counter() {
    let phone = Phone::with_both().await;
    let (one, other) = (phone.start(), phone.start());
    let (one, other) = (one.login(), other.login());
    let try_it = |key: SealedKey| {
        let server = &phone.server;
        async move { key.sign_cades(Some(server), login(WRONG_LOGIN), b"statement", NOW).await }
    };
    for _ in 0..2 {
        let (a, b) = tokio::join!(try_it(one.clone()), try_it(other.clone()));
        assert!(a.is_err() && b.is_err());
    }
    assert!(phone.login_status().tries_left <= 1);
    assert_eq!(phone.status().tries_left, 5);
}

#[tokio::test]
async fn after_any_kill_the_right_pin_still_signs_in_and_no_try_comes_back() {
    for text in [LOGIN, WRONG_LOGIN] {
        for calls in 0..MOST_CALLS {
            let phone = Phone::with_both().await;
            let process = phone.start();
            process.store.read(|_| Ok(())).unwrap();
            phone.server.wire(&process.fuse);
            process.fuse.set(calls);
            let key = process.login();
            let _ = key.sign_cades(Some(&phone.server), login(text), b"statement", NOW).await;
            let (lasted, binds) = (!process.fuse.is_blown(), process.binds());
            process.fuse.set(i64::MAX);
            drop(process);
            if text == WRONG_LOGIN && binds > 0 {
                assert!(phone.login_status().tries_left < 5, "calls {calls}");
            }
            phone.sign_in(LOGIN).await.unwrap_or_else(|e| panic!("{text}, calls {calls}: {e}"));
            assert_eq!(phone.login_device_keys().len(), 1, "{text}, calls {calls}");
            phone.sign_offline(RIGHT).await.unwrap();
            if lasted {
                break;
            }
            assert!(calls + 1 < MOST_CALLS);
        }
    }
}

#[tokio::test]
async fn a_making_that_is_killed_is_made_anew_and_the_signature_key_is_untouched() {
    for calls in 0..MOST_CALLS {
        let phone = Phone::with_key().await;
        let process = phone.start();
        process.store.read(|_| Ok(())).unwrap();
        phone.server.wire(&process.fuse);
        phone.server.certifies_logins(true);
        process.fuse.set(calls);
        let _ = process.login().create(&phone.server, login(WRONG_LOGIN), None, owner(), NOW).await;
        let lasted = !process.fuse.is_blown();
        process.fuse.set(i64::MAX);
        drop(process);
        let done = phone.login_status().certificate.is_some();
        match phone.make_login(LOGIN).await {
            Ok(()) => phone.sign_in(LOGIN).await.map(drop).unwrap(),
            Err(e) => {
                assert!(done && e.code() == Code::KeyExists, "calls {calls}: {e}");
                phone.sign_in(WRONG_LOGIN).await.unwrap();
            }
        }
        assert_eq!(phone.login_device_keys().len(), 1, "calls {calls}");
        phone.sign_online(RIGHT).await.unwrap();
        if lasted {
            return;
        }
    }
    panic!("the power never lasted");
}

#[tokio::test]
async fn the_audit_tells_the_two_keys_apart() {
    let phone = Phone::with_both().await;
    assert_eq!(code(phone.sign_in(WRONG_LOGIN).await), Code::PinWrong);
    assert_eq!(code(phone.sign_online(WRONG).await), Code::PinWrong);
    phone.sign_in(LOGIN).await.unwrap();
    let page = phone.audit();
    assert!(page.whole);
    let rows: Vec<_> = page
        .lines
        .iter()
        .take(3)
        .map(|l| (l.what_id.as_str(), l.outcome_id.as_str(), l.tries_left))
        .collect();
    assert_eq!(
        rows,
        [("sign-in", "done", Some(5)), ("sign", "pin-wrong", Some(4)), ("sign-in", "pin-wrong", Some(4))]
    );
    // A wrong PIN of the one is no broken-off try of the other.
    phone.sign_online(RIGHT).await.unwrap();
    assert!(phone.audit().lines.iter().all(|l| l.outcome_id != "broken-off"));
}
