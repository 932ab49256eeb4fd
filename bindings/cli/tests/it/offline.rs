//! Without a network: exit code 4 where it was wanted now, and nothing lost.

use crate::phone::{CARD_PIN, Gateway, IIN, NOBODY, PHONE, PIN, Phone};

#[test]
fn what_needs_the_network_says_so() {
    let phone = Phone::new(NOBODY);
    for args in [&["catalogue", "sync"][..], &["inbox"], &["link", "--iin", IIN, "--phone", PHONE]] {
        let (code, error) = phone.json(args, &[CARD_PIN]);
        assert_eq!((code, error["code"].as_str()), (4, Some("net.offline")), "{args:?}");
        assert_eq!(error["retry"], "when_online");
    }
    let (code, error) = Phone::new("http://gov.example").json(&["inbox"], &[]);
    assert_eq!((code, error["code"].as_str()), (1, Some("shell.not_sandbox")));
}

#[test]
fn switched_off_nothing_is_tried() {
    let gateway = Gateway::start();
    let phone = Phone::new(&gateway.address);
    let (code, error) = phone.json(&["--offline", "catalogue", "sync"], &[]);
    assert_eq!((code, error["code"].as_str()), (4, Some("net.offline")));
    let (_, health) = phone.json(&["--offline", "doctor"], &[]);
    assert_eq!(health["line"], "offline");
    let sync = health["operations"].as_array().unwrap().iter().find(|o| o["id"] == "sync").unwrap();
    assert_eq!((sync["now"].as_str(), sync["reason"].as_str()), (Some("refused"), Some("net.offline")));
}

#[test]
fn a_request_waits_and_is_not_filed_until_the_network_is_back() {
    let mut gateway = Gateway::start();
    let phone = Phone::new(&gateway.address);
    phone.ready();
    // Wanted for later: done, and not filed.
    let (code, later) = phone.apply(&["--offline"]);
    assert_eq!((code, later["filed"].as_bool()), (0, Some(false)), "{later}");
    assert_eq!(later["request"]["state"]["id"], "queued");
    assert!(later["request"]["number"].is_null());
    gateway.stop();
    // Wanted now: that did not come to pass.
    let (code, waits) = phone.apply(&[]);
    assert_eq!((code, waits["filed"].as_bool()), (4, Some(false)), "{waits}");
    let (code, outbox) = phone.json(&["outbox", "send"], &[]);
    assert_eq!((code, outbox["waiting"].as_array().unwrap().len()), (4, 2), "{outbox}");
    assert_eq!(outbox["report"]["waiting"], 2);
    let id = later["request"]["id"].as_str().unwrap();
    let (code, shown) = phone.json(&["requests", "show", id], &[]);
    assert_eq!((code, shown["id"].as_str()), (0, Some(id)));
    let (code, _) = phone.json(&["--offline", "requests", "follow", id], &[]);
    assert_eq!(code, 4);
    let ran = phone.run(&["--lang", "en", "outbox"], &[]);
    assert!(ran.code == 0 && ran.out.contains("Waiting for network, not filed yet"), "{}", ran.out);
}

#[test]
fn a_wrong_pin_costs_a_try_and_a_script_has_one() {
    let gateway = Gateway::start();
    let phone = Phone::new(&gateway.address);
    phone.ready();
    phone.file("letter.txt", b"text");
    let (code, error) = phone.json(&["sign", "letter.txt"], &["111222", PIN]);
    assert_eq!((code, error["code"].as_str()), (1, Some("signature.pin_wrong")));
    assert_eq!(phone.json(&["key", "status"], &[]).1["tries_left"], 4);
    assert!(!phone.folder.path().join("letter.txt.p7s").exists());
}
