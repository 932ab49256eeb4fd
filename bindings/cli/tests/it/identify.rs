//! `qyzmet key identify`: to which text a script agrees.

use crate::phone::{CARD_PIN, Gateway, IIN, PIN, Phone};

/// For an hour nobody is at work: the identification stands where it is.
const CLOSED: &str = "+77010000024";

#[test]
fn a_version_that_was_not_agreed_to_is_refused_before_and_after_the_agreement() {
    let gateway = Gateway::start();
    let phone = Phone::new(&gateway.address);
    phone.json(&["link", "--iin", IIN, "--phone", CLOSED], &[CARD_PIN]);
    let (_, inbox) = phone.json(&["inbox", "--phone", CLOSED], &[]);
    let text = inbox["messages"].as_array().unwrap().last().unwrap()["text"].as_str().unwrap();
    let code: String = text.chars().take_while(char::is_ascii_digit).collect();
    phone.json(&["link"], &[&code]);
    let (_, key) = phone.json(&["key", "create"], &[PIN, PIN]);
    assert_eq!(key["state"]["id"], "identification-needed", "{key}");

    let (_, begun) = phone.json(&["key", "identify"], &[]);
    assert_eq!(begun["state"]["id"], "consent", "{begun}");
    let version = begun["consent"]["version"].as_str().unwrap().to_owned();
    let identify = |version: &str| phone.json(&["key", "identify", "--agree", version], &[]).1;
    let refused = identify("1999-01-01");
    assert_eq!(refused["code"], "conflict.state_changed");
    assert!(refused["citizen"].as_str().unwrap().contains("Келісім мәтіні өзгерген"), "{refused}");
    let agreed = identify(&version);
    assert_eq!(
        (agreed["consent"]["agreed"].as_bool(), agreed["hurdle"]["id"].as_str()),
        (Some(true), Some("closed"))
    );
    let refused = identify("1999-01-01");
    assert_eq!(refused["code"], "conflict.state_changed", "{refused}");
    assert!(refused["citizen"].as_str().unwrap().contains("Келісім мәтіні өзгерген"), "{refused}");
    assert_eq!(identify(&version)["consent"]["version"], version.as_str());
    // It is still the same one, and the citizen can break it off.
    let (code, cancelled) = phone.json(&["key", "identify", "--cancel"], &[]);
    assert_eq!((code, cancelled["state"]["id"].as_str()), (0, Some("cancelled")), "{cancelled}");
}
