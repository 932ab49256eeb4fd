//! The whole way, as a script goes it.

use std::fs;

use crate::phone::{Gateway, NOBODY, PIN, Phone, SERVICE};

#[test]
fn from_nothing_to_a_verified_document() {
    let mut gateway = Gateway::start();
    let phone = Phone::new(&gateway.address);
    phone.ready();
    let (code, applied) = phone.apply(&[]);
    assert_eq!((code, applied["filed"].as_bool()), (0, Some(true)), "{applied}");
    let number = applied["request"]["number"].as_str().unwrap();
    assert_eq!(phone.json(&["drafts"], &[]).1["drafts"].as_array().unwrap().len(), 0);

    let (code, followed) = phone.json(&["requests", "follow", number], &[]);
    assert_eq!((code, followed["state"]["id"].as_str()), (0, Some("ready")), "{followed}");
    assert_eq!(followed["deadline"]["confirmed"], true);
    let (_, list) = phone.json(&["requests", "list"], &[]);
    assert_eq!((list["total"].as_u64(), list["requests"][0]["number"].as_str()), (Some(1), Some(number)));

    gateway.stop();
    let (_, documents) = phone.json(&["documents", "list"], &[]);
    assert_eq!(documents["documents"][0]["number"], number);
    let (code, verdict) = phone.json(&["documents", "verify", number], &[]);
    assert_eq!((code, verdict["valid"].as_bool()), (0, Some(true)), "{verdict}");
    let mut open = phone.command(&["documents", "open", number]);
    let pdf = open.output().unwrap().stdout;
    assert!(pdf.starts_with(b"%PDF-"));

    let (code, exported) = phone.json(&["documents", "export", number, "--to", "out"], &[]);
    assert_eq!(code, 0);
    let file = exported["document"].as_str().unwrap();
    assert_eq!(fs::read(phone.folder.path().join(file)).unwrap(), pdf);
    // What is there is not touched.
    let (code, error) = phone.json(&["documents", "export", number, "--to", "out"], &[]);
    assert_eq!((code, error["code"].as_str()), (1, Some("input.output_exists")));

    let (code, verdict) = phone.json(&["verify", file], &[]);
    assert_eq!((code, verdict["reason"].as_str()), (0, Some("valid")), "{verdict}");
    let mut changed = pdf.clone();
    changed[pdf.len() / 2] ^= 1;
    phone.file("changed.pdf", &changed);
    let signature = exported["signature"].as_str().unwrap();
    let (code, verdict) = phone.json(&["verify", "changed.pdf", signature], &[]);
    assert_eq!((code, verdict["verdict"].as_str()), (1, Some("invalid")), "{verdict}");

    let (code, files) = phone.json(&["requests", "export", number, "--to", "request"], &[]);
    assert_eq!((code, files["files"].as_array().unwrap().len()), (0, 3));
    let (code, error) = phone.json(&["requests", "show", "QZ-0"], &[]);
    assert_eq!((code, error["code"].as_str()), (1, Some("document.request_unknown")));
}

#[test]
fn a_file_is_signed_and_checked_offline() {
    let gateway = Gateway::start();
    let phone = Phone::new(&gateway.address);
    phone.ready();
    phone.file("letter.txt", "Сәлем".as_bytes());
    let (code, signed) = phone.json(&["--offline", "sign", "letter.txt"], &[PIN]);
    assert_eq!((code, signed["signature"].as_str()), (0, Some("letter.txt.p7s")), "{signed}");
    assert_eq!(signed["verification_code"].as_str().unwrap().len(), 4);
    let (code, verdict) = phone.json(&["--offline", "verify", "letter.txt"], &[]);
    assert_eq!((code, verdict["valid"].as_bool()), (0, Some(true)), "{verdict}");
    // A signature that is there is not written over, and no PIN is asked for.
    let (code, error) = phone.json(&["sign", "letter.txt"], &[]);
    assert_eq!((code, error["code"].as_str()), (1, Some("input.output_exists")));
    phone.file("letter.txt", b"another");
    assert_eq!(phone.json(&["verify", "letter.txt"], &[]).0, 1);
    phone.file("letter.txt.p7s", b"no signature");
    let (code, error) = phone.json(&["verify", "letter.txt"], &[]);
    assert_eq!((code, error["code"].as_str()), (1, Some("signature.signature_missing")));
    let (code, error) = phone.json(&["verify", "letter.txt", "letter.txt"], &[]);
    assert_eq!((code, error["code"].as_str()), (1, Some("signature.signature_missing")));
}

#[test]
fn a_signature_is_stamped_reported_in_full_and_asked_about() {
    let gateway = Gateway::start();
    let phone = Phone::new(&gateway.address);
    phone.ready();
    phone.file("letter.txt", "Сәлем".as_bytes());
    let (code, signed) = phone.json(&["sign", "--stamp", "letter.txt"], &[PIN]);
    assert_eq!((code, signed["stamped"].as_bool()), (0, Some(true)), "{signed}");
    let (code, report) = phone.json(&["verify", "--online", "letter.txt"], &[]);
    let signer = &report["signers"][0];
    assert_eq!((code, report["valid"].as_bool()), (0, Some(true)), "{report}");
    assert_eq!((signer["level"].as_str(), signer["stamp"]["state"].as_str()), (Some("B-T"), Some("holds")));
    assert_eq!(signer["revocation"]["state"], "good");
    assert_eq!(signer["judged"]["by"], "stamp");
    assert_eq!(signer["algorithm"]["name"], "ECDSA, SHA-256");
    assert_eq!(signer["chain"].as_array().unwrap().len(), 2);
    let (_, offline) = phone.json(&["--offline", "verify", "--online", "letter.txt"], &[]);
    assert_eq!(offline["signers"][0]["revocation"]["state"], "no-answer");
    let said = phone.run(&["--lang", "kk", "verify", "letter.txt"], &[]);
    assert!(said.out.contains("Уақыт белгісі:") && said.out.contains("орталықтан жауап жоқ"), "{}", said.out);
}

#[test]
fn several_files_go_into_one_container() {
    let gateway = Gateway::start();
    let phone = Phone::new(&gateway.address);
    phone.ready();
    phone.file("бірінші.txt", b"one");
    phone.file("second.pdf", b"two");
    let files = ["sign", "--container", "both.asice", "бірінші.txt", "second.pdf"];
    let (code, made) = phone.json(&files, &[PIN]);
    assert_eq!((code, made["container"].as_str()), (0, Some("both.asice")), "{made}");
    let (code, report) = phone.json(&["verify", "both.asice"], &[]);
    assert_eq!((code, report["valid"].as_bool()), (0, Some(true)), "{report}");
    assert_eq!(report["documents"][0]["name"], "бірінші.txt");
    let path = phone.folder.path().join("both.asice");
    let mut bytes = fs::read(&path).unwrap();
    let place = bytes.windows(3).position(|window| window == b"two").unwrap();
    bytes[place] = b'T';
    phone.file("changed.asice", &bytes);
    let (code, error) = phone.json(&["verify", "changed.asice"], &[]);
    assert_eq!((code, error["code"].as_str()), (1, Some("signature.invalid")), "its checksum is wrong");
    // Several files without a container are a mistake that costs no PIN.
    assert_eq!(phone.json(&["sign", "бірінші.txt", "second.pdf"], &[]).0, 2);
}

#[test]
fn linking_again_and_another_code() {
    let gateway = Gateway::start();
    let phone = Phone::new(&gateway.address);
    let (code, error) = phone.json(&["link", "--resend"], &[]);
    assert_eq!((code, error["code"].as_str()), (3, Some("identity.link_not_started")));
    phone.ready();
    let ran = phone.run(&["--lang", "en", "link", "status"], &[]);
    assert!(
        ran.code == 0 && ran.out.contains("Phone linked") && ran.out.contains("990101 ••••16"),
        "{}",
        ran.out
    );
    assert!(!ran.out.contains("990101500016"));
}

#[test]
fn the_catalogue_is_searched_as_people_type() {
    let phone = Phone::new(NOBODY);
    let (_, found) = phone.json(&["catalogue", "search", "мекенжай", "аныктамасы"], &[]);
    assert_eq!(found["hits"][0]["service"]["code"], SERVICE);
    let (code, none) = phone.json(&["catalogue", "search", "жжжжжжжж"], &[]);
    assert_eq!((code, none["total"].as_u64()), (0, Some(0)));
    let (_, all) = phone.json(&["catalogue", "list", "--limit", "7", "--offset", "3"], &[]);
    assert_eq!((all["services"].as_array().unwrap().len(), all["offset"].as_u64()), (7, Some(3)));
    let (_, categories) = phone.json(&["catalogue", "categories"], &[]);
    let family = categories["categories"].as_array().unwrap().iter().find(|c| c["id"] == "family").unwrap();
    let (_, of_family) = phone.json(&["catalogue", "list", "--category", "family"], &[]);
    assert_eq!(of_family["total"], family["count"]);
}

#[test]
fn the_doctor_finds_what_is_broken() {
    let phone = Phone::new(NOBODY);
    let (code, health) = phone.json(&["doctor"], &[]);
    assert_eq!((code, health["broken"].as_bool()), (0, Some(false)));
    phone.file("some.json", br#"{"purpose":"bank"}"#);
    phone.run(&["apply", SERVICE, "--answers", "some.json"], &[]);
    assert_eq!(phone.json(&["doctor"], &[]).1["vault"]["state"], "good");
    fs::write(phone.home().join("vault.db"), vec![7; 8192]).unwrap();
    let ran = phone.run(&["--lang", "en", "doctor"], &[]);
    assert_eq!(ran.code, 1, "{}", ran.out);
    assert!(ran.out.contains("set aside") || ran.out.contains("aside"), "{}", ran.out);
}
