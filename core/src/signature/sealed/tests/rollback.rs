use super::*;

#[tokio::test]
async fn an_old_copy_of_the_vault_does_not_open_after_a_signature() {
    let phone = Phone::with_key().await;
    let old = phone.backup();
    phone.sign_online(RIGHT).await.unwrap();
    phone.restore(&old);
    assert_eq!(phone.start().row().unwrap().state.epoch, 1);
    assert_eq!(code(phone.sign_offline(RIGHT).await), Code::KeyMissing);
    assert_eq!(code(phone.sign_online(RIGHT).await), Code::KeyMissing);
    let process = phone.start();
    let id = process.row().unwrap().id;
    assert!(!process.sealed.aliases(id).has(1).unwrap(), "the device key of the old blob is gone for good");
    // It says that there is no key, and the way out is a new one.
    assert!(!phone.status().exists);
    process.sealed.create(&phone.server, pin(RIGHT), None, owner(), NOW).await.unwrap();
    phone.sign_online(RIGHT).await.unwrap();
    let id = phone.start().row().unwrap().id;
    assert!(phone.device_keys().contains(&format!("sign_{id}_2.key")));
}

#[tokio::test]
async fn an_old_copy_of_the_vault_gives_no_try_back() {
    let phone = Phone::with_key().await;
    let old = phone.backup();
    for turn in 1..=5 {
        phone.restore(&old);
        assert_eq!(phone.status().tries_left, 5, "the copy says so");
        let expected = if turn < 5 { Code::PinWrong } else { Code::PinLocked };
        assert_eq!(code(phone.sign_offline(WRONG).await), expected, "turn {turn}");
    }
    phone.restore(&old);
    assert_eq!(code(phone.sign_offline(RIGHT).await), Code::KeyMissing);
}

#[tokio::test]
async fn an_old_copy_of_the_vault_gives_no_allowance_back() {
    let phone = Phone::with_key().await;
    let old = phone.backup();
    for _ in 0..3 {
        phone.restore(&old);
        phone.sign_offline(RIGHT).await.unwrap();
    }
    for _ in 0..3 {
        phone.restore(&old);
        assert_eq!(code(phone.sign_offline(RIGHT).await), Code::PepperNeeded);
    }
    phone.restore(&old);
    phone.sign_online(RIGHT).await.unwrap();
    assert_eq!(phone.status().offline_left, 3);
}
