//! The log-in key at the terminal: made, typed wrong, missing, without a line; a session that comes back without an SMS.

use crate::phone::{Gateway, NOBODY, PIN, Phone};

const LOGIN: &str = "27049";
const WRONG: &str = "27048";
/// A session is over by then.
const SESSION: u32 = 31 * 86_400;

/// A linked phone with both keys.
fn with_both(gateway: &Gateway) -> Phone {
    let phone = Phone::new(&gateway.address);
    phone.ready();
    let (code, keys) = phone.json(&["key", "create", "--authentication"], &[LOGIN, LOGIN]);
    assert_eq!((code, keys["authentication"]["state"]["id"].as_str()), (0, Some("ready")), "{keys}");
    assert_eq!(keys["state"]["id"], "ready");
    phone
}

#[test]
fn a_session_that_is_over_comes_back_by_the_pin_without_an_sms() {
    let gateway = Gateway::start();
    let phone = with_both(&gateway);
    let sms = phone.sms();
    gateway.advance(SESSION);
    let (code, error) = phone.json(&["key", "renew"], &[]);
    assert_eq!((code, error["code"].as_str()), (3, Some("identity.session_expired")));
    for lang in ["kk", "ru", "en"] {
        let refused = phone.run(&["--lang", lang, "key", "renew"], &[]);
        assert!(refused.code == 3 && refused.err.contains("qyzmet sign-in"), "{lang}: {}", refused.err);
        let status = phone.run(&["--lang", lang, "link", "status"], &[]);
        assert!(status.code == 0 && status.out.contains("qyzmet sign-in"), "{lang}: {}", status.out);
    }
    // A wrong PIN costs one of its own tries, and a script has one.
    let (code, error) = phone.json(&["sign-in"], &[WRONG, LOGIN]);
    assert_eq!((code, error["code"].as_str()), (1, Some("signature.pin_wrong")));
    let (_, keys) = phone.json(&["key"], &[]);
    assert_eq!(
        (keys["authentication"]["tries_left"].as_u64(), keys["tries_left"].as_u64()),
        (Some(4), Some(5))
    );
    // Six digits are the other PIN: nothing is tried.
    let (code, error) = phone.json(&["sign-in"], &[PIN]);
    assert_eq!((code, error["code"].as_str()), (1, Some("signature.authentication_pin_format")));
    let (code, linked) = phone.json(&["sign-in"], &[LOGIN]);
    assert_eq!((code, linked["state"]["id"].as_str()), (0, Some("linked")), "{linked}");
    assert_eq!(phone.sms(), sms);
    let (code, applied) = phone.apply(&[]);
    assert_eq!((code, applied["filed"].as_bool()), (0, Some(true)), "{applied}");
    assert_eq!(phone.json(&["key"], &[]).1["authentication"]["tries_left"], 5);
}

#[test]
fn what_is_missing_is_said_before_a_pin_is_asked_for() {
    let key_missing = (3, Some("signature.authentication_key_missing"));
    let phone = Phone::new(NOBODY);
    let (code, error) = phone.json(&["sign-in"], &[]);
    assert_eq!((code, error["code"].as_str()), key_missing);
    let (code, error) = phone.json(&["key", "create", "--authentication"], &[]);
    assert_eq!((code, error["code"].as_str()), (3, Some("identity.link_required")));

    let mut gateway = Gateway::start();
    let phone = Phone::new(&gateway.address);
    phone.ready();
    let (code, error) = phone.json(&["sign-in"], &[]);
    assert_eq!((code, error["code"].as_str()), key_missing);
    // Without a line it is neither made nor used, and no try is counted.
    let (code, error) = phone.json(&["--offline", "key", "create", "--authentication"], &[LOGIN, LOGIN]);
    assert_eq!((code, error["code"].as_str()), (4, Some("net.offline")));
    phone.json(&["key", "create", "--authentication"], &[LOGIN, LOGIN]);
    let (code, error) = phone.json(&["--offline", "sign-in"], &[]);
    assert_eq!((code, error["code"].as_str()), (4, Some("net.offline")));
    gateway.stop();
    let (code, error) = phone.json(&["sign-in"], &[LOGIN]);
    assert_eq!((code, error["code"].as_str()), (4, Some("net.offline")));
    assert_eq!(phone.json(&["key"], &[]).1["authentication"]["tries_left"], 5);
    let (code, error) = phone.json(&["sign-in"], &[]);
    assert_eq!((code, error["code"].as_str()), (3, Some("shell.no_input")));
}

#[test]
fn its_pin_is_its_own_and_no_easy_one() {
    let gateway = Gateway::start();
    let phone = Phone::new(&gateway.address);
    phone.ready();
    let make = |lines: &[&str]| {
        let (code, error) = phone.json(&["key", "create", "--authentication"], lines);
        (code, error["code"].as_str().unwrap_or_default().to_owned())
    };
    assert_eq!(make(&[PIN, PIN]), (1, "signature.authentication_pin_format".into()));
    assert_eq!(make(&["12345", "12345"]), (1, "signature.pin_weak".into()));
    assert_eq!(make(&[LOGIN, WRONG]), (1, "shell.pins_differ".into()));
    assert_eq!(make(&[LOGIN, LOGIN]).0, 0);
    assert_eq!(make(&[]), (1, "signature.key_exists".into()));
    let change = ["key", "pin", "--authentication"];
    let (code, error) = phone.json(&change, &[WRONG, "80351", "80351"]);
    assert_eq!((code, error["code"].as_str()), (1, Some("signature.pin_wrong")));
    assert_eq!(phone.json(&change, &[LOGIN, "80351", "80351"]).0, 0);
    let (code, error) = phone.json(&["sign-in"], &[LOGIN]);
    assert_eq!((code, error["code"].as_str()), (1, Some("signature.pin_wrong")));
    assert_eq!(phone.json(&["sign-in"], &["80351"]).0, 0);
}

#[test]
fn a_locked_one_is_replaced_and_the_signature_key_signs_on() {
    let gateway = Gateway::start();
    let phone = with_both(&gateway);
    for _ in 0..4 {
        assert_eq!(phone.json(&["sign-in"], &[WRONG]).1["code"], "signature.pin_wrong");
    }
    let (code, error) = phone.json(&["sign-in"], &[WRONG]);
    assert_eq!((code, error["code"].as_str()), (3, Some("signature.pin_locked")));
    // The right one is not even asked for any more.
    let (code, error) = phone.json(&["sign-in"], &[]);
    assert_eq!((code, error["code"].as_str()), (3, Some("signature.pin_locked")));
    phone.file("letter.txt", b"text");
    assert_eq!(phone.json(&["sign", "letter.txt"], &[PIN]).0, 0);
    assert_eq!(phone.json(&["key", "create", "--authentication"], &[LOGIN, LOGIN]).0, 0);
    assert_eq!(phone.json(&["sign-in"], &[LOGIN]).0, 0);
    // Removed, it takes a yes and leaves the other alone.
    let destroy = ["key", "destroy", "--authentication"];
    assert_eq!(phone.json(&destroy, &["y"]).0, 3);
    let (code, keys) = phone.json(&[&destroy[..], &["--yes"]].concat(), &[]);
    assert_eq!((code, keys["authentication"]["state"]["id"].as_str()), (0, Some("none")), "{keys}");
    assert_eq!(keys["state"]["id"], "ready");
}

#[test]
fn key_and_doctor_tell_of_it_in_each_language() {
    let gateway = Gateway::start();
    let phone = with_both(&gateway);
    for (lang, short, plain) in [
        ("kk", "Кіру кілті дайын", "Кіру кілтіңіз дайын."),
        ("ru", "Ключ для входа готов", "Ваш ключ для входа готов."),
        ("en", "Log-in key ready", "Your log-in key is ready."),
    ] {
        let key = phone.run(&["--lang", lang, "key"], &[]);
        assert!(key.code == 0 && key.out.contains(short) && key.out.contains(plain), "{}", key.out);
        let doctor = phone.run(&["--lang", lang, "doctor"], &[]);
        assert!(doctor.code == 0 && doctor.out.contains(plain), "{}", doctor.out);
    }
    let (_, doctor) = phone.json(&["doctor"], &[]);
    assert_eq!(doctor["authentication"]["state"]["id"], "ready");
    let operation = |doctor: &serde_json::Value| {
        let all = doctor["operations"].as_array().unwrap();
        all.iter().find(|o| o["id"] == "sign-in").unwrap().clone()
    };
    assert_eq!(operation(&doctor)["now"], "works");
    let (_, doctor) = phone.json(&["--offline", "doctor"], &[]);
    assert_eq!(operation(&doctor)["reason"], "net.offline");
    let (_, doctor) = Phone::new(NOBODY).json(&["doctor"], &[]);
    assert_eq!(operation(&doctor)["reason"], "signature.authentication_key_missing");
    assert_eq!(doctor["authentication"]["state"]["id"], "none");
}
