//! A PIN in place of an SMS, through the border.

use std::sync::Arc;

use qyzmet_ffi::{Change, Lang, NativeCancel};
use qyzmet_journeys::{Gate, PIN, Person};

use crate::home::{Home, LONG, Watcher, code, failure, observed};

const SIGN_IN_PIN: &str = "27049";
/// A session is over by then.
const SESSION: u32 = 31 * 86_400;

#[tokio::test]
async fn a_session_comes_back_by_a_pin_and_a_wrong_one_costs_a_try() {
    let (gate, home) = (Gate::start().await, Home::new());
    let (observer, heard) = Watcher::hears(|_| Ok(()));
    let client = qyzmet_ffi::NativeClient::new(home.config(&gate.url()), observed(observer)).unwrap();
    let (identity, signature) = (client.identity(), client.signature());
    let kk = Lang::Kk;
    assert_eq!(signature.authentication_state(kk).unwrap().state_id, "none");
    assert_eq!(code(identity.sign_in(SIGN_IN_PIN.into(), kk, None).await), "identity.link_required");

    let Person { iin, phone, card_pin } = Person::FIRST;
    identity.start_link(iin.into(), phone.into(), card_pin.into(), kk, None).await.unwrap();
    identity.confirm_code(gate.code(phone).await, kk, None).await.unwrap();
    let made = signature.create_authentication_key(SIGN_IN_PIN.into(), kk, None).await.unwrap();
    assert_eq!((made.state_id.as_str(), made.tries_left), ("ready", 5));
    assert!(made.certificate.is_some());
    assert_eq!(signature.state(kk).unwrap().state_id, "none", "it signs nothing");

    gate.advance(SESSION).await;
    // Any call that takes a session tells the phone.
    assert_eq!(code(signature.create_key(PIN.into(), kk, None).await), "identity.session_expired");
    assert_eq!(identity.link_state(kk).unwrap().state, "session-expired");
    let wrong = failure(identity.sign_in("27048".into(), kk, None).await);
    assert_eq!((wrong.code.as_str(), wrong.args["tries"].as_str()), ("signature.pin_wrong", "4"));
    assert_eq!(signature.authentication_state(kk).unwrap().tries_left, 4);
    let cancel = NativeCancel::new();
    cancel.cancel();
    let over = identity.sign_in(SIGN_IN_PIN.into(), kk, Some(Arc::clone(&cancel))).await;
    assert_eq!(code(over), "conflict.cancelled");
    while heard.try_recv().is_ok() {}
    assert_eq!(identity.sign_in(SIGN_IN_PIN.into(), kk, None).await.unwrap().state, "linked");
    let mut told = Vec::new();
    while !told.contains(&Change::Identity) {
        told.push(heard.recv_timeout(LONG).unwrap());
    }

    let changed = signature.change_authentication_pin(SIGN_IN_PIN.into(), "80351".into(), kk, None).await;
    assert_eq!(changed.unwrap().state_id, "ready");
    assert_eq!(code(identity.sign_in(SIGN_IN_PIN.into(), kk, None).await), "signature.pin_wrong");
    identity.sign_in("80351".into(), kk, None).await.unwrap();
    signature.destroy_authentication_key().unwrap();
    assert_eq!(signature.authentication_state(kk).unwrap().state_id, "none");
    client.shutdown();
}
