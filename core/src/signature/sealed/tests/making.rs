use super::{server::Weather, *};

#[tokio::test]
async fn one_key_and_no_second() {
    let phone = Phone::new();
    assert!(!phone.status().exists);
    let sealed = phone.start().sealed;
    let certificate = sealed.create(&phone.server, pin(RIGHT), None, owner(), NOW).await.unwrap();
    assert_eq!(certificate.iin.as_deref(), Some(IIN));
    let status = phone.status();
    assert_eq!(
        status,
        KeyStatus {
            exists: true,
            locked: false,
            tries_left: 5,
            offline_left: 3,
            certificate: Some(certificate),
            created_at: NOW,
            hardware: None,
        }
    );
    assert_eq!(code(sealed.create(&phone.server, pin(RIGHT), None, owner(), NOW).await), Code::KeyExists);
    assert_eq!(phone.server.registered(), 1);
}

#[tokio::test]
async fn a_weak_pin_makes_nothing() {
    let phone = Phone::new();
    for text in ["123456", "121212", "990101", "010199"] {
        let made = phone.start().sealed.create(&phone.server, pin(text), None, owner(), NOW).await;
        assert_eq!(code(made), Code::PinWeak);
    }
    assert!(phone.start().row().is_none() && phone.server.registered() == 0);
}

#[tokio::test]
async fn a_locked_key_is_replaced() {
    let phone = Phone::with_key().await;
    let before = phone.start().row().unwrap().id;
    for _ in 0..5 {
        assert!(phone.sign_offline(WRONG).await.is_err());
    }
    phone.start().sealed.create(&phone.server, pin("205918"), None, owner(), NOW).await.unwrap();
    assert_ne!(phone.start().row().unwrap().id, before);
    phone.sign_online("205918").await.unwrap();
    assert_eq!(code(phone.sign_online(RIGHT).await), Code::PinWrong);
}

#[tokio::test]
async fn without_a_line_nothing_is_left_that_hinders() {
    let phone = Phone::new();
    phone.server.weather(Weather::NoLine);
    assert_eq!(
        code(phone.start().sealed.create(&phone.server, pin(WRONG), None, owner(), NOW).await),
        Code::Offline
    );
    assert!(!phone.status().exists);
    phone.server.weather(Weather::Fair);
    phone.start().sealed.create(&phone.server, pin(RIGHT), None, owner(), NOW).await.unwrap();
    phone.sign_online(RIGHT).await.unwrap();
    assert_eq!(phone.device_keys().len(), 1);
}

#[tokio::test]
async fn a_certificate_of_another_is_not_taken() {
    for lie in [Weather::OtherKey, Weather::OtherPerson] {
        let phone = Phone::new();
        phone.server.weather(lie);
        let made = phone.start().sealed.create(&phone.server, pin(RIGHT), None, owner(), NOW).await;
        assert_eq!(code(made), Code::GatewayLied);
        let status = phone.status();
        assert!(status.exists && status.certificate.is_none());
        assert_eq!(code(phone.sign_offline(RIGHT).await), Code::KeyMissing);
        assert_eq!(phone.status().tries_left, 5, "no try is taken without a certificate");
        // The request is kept: an honest answer finishes the key without a PIN.
        phone.server.weather(Weather::Fair);
        phone.start().sealed.enrol(&phone.server).await.unwrap();
        let again = phone.start().sealed.enrol(&phone.server).await.unwrap();
        assert_eq!(Some(again), phone.status().certificate);
        phone.sign_online(RIGHT).await.unwrap();
    }
}

#[tokio::test]
async fn a_key_that_was_never_sealed_cannot_be_enrolled() {
    let phone = Phone::new();
    assert_eq!(code(phone.start().sealed.enrol(&phone.server).await), Code::KeyMissing);
    phone.server.weather(Weather::NoLine);
    assert!(phone.start().sealed.create(&phone.server, pin(RIGHT), None, owner(), NOW).await.is_err());
    assert_eq!(code(phone.start().sealed.enrol(&phone.server).await), Code::KeyMissing);
}

#[tokio::test]
async fn a_row_moved_to_another_key_does_not_open() {
    let phone = Phone::with_key().await;
    let process = phone.start();
    let other = KeyId::random(&SystemEntropy).unwrap().to_string();
    process.store.write(|v| Ok(v.conn().execute("UPDATE signature_key SET id = ?1", [&other])?)).unwrap();
    assert_eq!(code(process.sealed.status()), Code::VaultDamaged);
}
