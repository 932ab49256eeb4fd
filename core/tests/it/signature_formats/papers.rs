//! Certificates and requests for them, judged by OpenSSL and by ourselves.

use super::sandbox::{FIRST, LAST, Sandbox, key, sign, spki, subject, terms};
use super::tool::Tool;
use qyzmet_core::signature::certificate::{
    Citizen, Purpose, Terms, info, issue_citizen, issue_for, issue_root,
};
use qyzmet_core::signature::cms::{Trust, certs_only, issued_by_trusted, parse_certs_only};
use qyzmet_core::signature::names::Subject;
use qyzmet_core::signature::{FormatError, oids, pkcs10};
use ring::digest::{SHA256, digest};

fn sha256(bytes: &[u8]) -> [u8; 32] {
    digest(&SHA256, bytes).as_ref().try_into().unwrap()
}

#[test]
fn openssl_accepts_our_request_and_reads_the_citizen() {
    let key = key(3);
    let tool = Tool::new();
    let prepared = pkcs10::Prepared::new(&subject(), &spki(&key)).unwrap();
    let signature = sign(&key, prepared.to_be_signed()).unwrap();
    let mut request = prepared.assemble(&signature).unwrap();
    tool.write("request.der", &request);
    let judge = "req -verify -inform DER -in request.der -noout -subject -nameopt utf8,sname";
    let told = tool.ok(judge);
    assert!(told.contains("serialNumber=IIN990101500016") && told.contains("ӘЛІМБАЕВА"), "{told}");

    let read = pkcs10::parse_and_verify(&request).unwrap();
    assert_eq!(read.subject, subject());
    assert_eq!(read.spki_der, spki(&key));
    *request.last_mut().unwrap() ^= 1;
    assert_eq!(pkcs10::parse_and_verify(&request), Err(FormatError::WrongKey));
}

#[test]
fn names_hold_no_hidden_characters_and_no_bad_iin() {
    let spki = spki(&key(3));
    let with = |change: &dyn Fn(&mut Subject)| {
        let mut subject = subject();
        change(&mut subject);
        pkcs10::Prepared::new(&subject, &spki).is_ok()
    };
    assert!(with(&|_| ()));
    assert!(!with(&|s| s.common_name.push('\u{202e}')));
    assert!(!with(&|s| s.surname.push('\u{200b}')));
    assert!(!with(&|s| s.given_name.clear()));
    assert!(!with(&|s| s.common_name = "Ә".repeat(65)));
    assert!(!with(&|s| s.iin = "99010150001".to_owned()));
    assert!(!with(&|s| s.iin = "٩٩٠١٠١٥٠٠٠١٦".to_owned()));
}

#[test]
fn openssl_accepts_our_certificates_strictly() {
    let sandbox = Sandbox::new();
    let tool = sandbox.tool();
    tool.ok("verify -x509_strict -purpose smimesign -CAfile root.pem citizen.pem authority.pem");
    let text = tool.ok("x509 -in citizen.pem -noout -text");
    assert!(
        text.contains("Digital Signature, Non Repudiation") && text.contains(oids::POLICY_SOFTWARE_SEALED),
        "{text}"
    );

    let citizen = info(&sandbox.citizen).unwrap();
    assert_eq!(citizen.subject_cn, subject().common_name);
    assert_eq!(citizen.issuer_cn, "Sandbox root");
    assert_eq!(citizen.serial_hex, "7f".repeat(20));
    assert_eq!((citizen.not_before, citizen.not_after), (FIRST, LAST));
    assert_eq!(citizen.policies, [oids::POLICY_SOFTWARE_SEALED, oids::POLICY_SIM_NUMBER_ONLY]);
    assert_eq!(citizen.spki_sha256, sha256(&spki(&sandbox.citizen_key)));
    assert!(!citizen.is_ca && info(&sandbox.root).unwrap().is_ca);
    let fingerprint = tool.ok("x509 -in citizen.pem -noout -fingerprint -sha256");
    let ours: String = citizen.sha256.iter().map(|b| format!("{b:02X}")).collect();
    assert!(fingerprint.replace(':', "").contains(&ours), "{fingerprint}");
}

#[test]
fn a_certificate_says_when_the_sim_was_proved_and_what_the_key_is_for() {
    let sandbox = Sandbox::new();
    let tool = sandbox.tool();
    let spki = spki(&sandbox.citizen_key);
    let by_root = |message: &[u8]| sign(&sandbox.root_key, message);
    let issue = |purpose, sim_proved_at| {
        let subject = subject();
        let policies = [oids::POLICY_DEVICE_SE, oids::POLICY_SIM_PROVED];
        let citizen = Citizen { subject: &subject, policies: &policies, sim_proved_at, purpose };
        issue_for(&sandbox.root, &citizen, &terms(&spki, &[5]), &by_root)
    };
    let signs = issue(Purpose::Signature, Some(FIRST + 7)).unwrap();
    assert_eq!(info(&signs).unwrap().sim_proved_at, Some(FIRST + 7));
    assert_eq!(info(&sandbox.citizen).unwrap().sim_proved_at, None);
    assert!(issue(Purpose::Signature, Some(-1)).is_err());
    tool.put_certificate("signs", &signs);
    tool.ok("verify -x509_strict -purpose smimesign -CAfile root.pem signs.pem");
    // A key for showing who somebody is: never for documents, and the reverse.
    let shows = issue(Purpose::Authentication, None).unwrap();
    assert_eq!(info(&shows).unwrap().ekus, ["1.3.6.1.5.5.7.3.2"]);
    tool.put_certificate("shows", &shows);
    tool.ok("verify -x509_strict -purpose sslclient -CAfile root.pem shows.pem");
    let is_taken = |line: &str| tool.run(line).status.success();
    assert!(!is_taken("verify -x509_strict -purpose smimesign -CAfile root.pem shows.pem"));
    assert!(!is_taken("verify -x509_strict -purpose sslclient -CAfile root.pem signs.pem"));
}

#[test]
fn the_issuer_keeps_its_bounds() {
    let sandbox = Sandbox::new();
    let spki = spki(&sandbox.citizen_key);
    let by_root = |message: &[u8]| sign(&sandbox.root_key, message);
    let good = terms(&spki, &[5]);
    let beyond = Terms { not_after: LAST + 1, ..good.clone() };
    let issue = |issuer: &[u8], terms: &_| {
        issue_citizen(issuer, &subject(), &[oids::POLICY_SIM_APPLET], terms, &by_root)
    };
    assert!(issue(&sandbox.root, &good).is_ok());
    assert!(issue(&sandbox.root, &beyond).is_err());
    assert!(issue(&sandbox.root, &terms(&spki, &[0])).is_err());
    assert!(issue(&sandbox.root, &terms(&spki, &[0xff; 20])).is_err());
    assert!(issue(&sandbox.citizen, &good).is_err(), "a citizen issues nothing");
    let refusing = |_: &[u8]| Err(FormatError::NotSigned);
    assert_eq!(issue_root("Root", &good, &refusing), Err(FormatError::NotSigned));
}

#[test]
fn certificates_in_bulk_go_both_ways() {
    let sandbox = Sandbox::new();
    let tool = sandbox.tool();
    let packed = certs_only(&[&sandbox.citizen, &sandbox.root, &sandbox.root]).unwrap();
    tool.write("certs.p7", &packed);
    let printed = tool.ok("pkcs7 -inform DER -in certs.p7 -print_certs");
    assert_eq!(printed.matches("BEGIN CERTIFICATE").count(), 2);
    let mut unpacked = parse_certs_only(&packed).unwrap();
    let mut expected = vec![sandbox.citizen.clone(), sandbox.root.clone()];
    unpacked.sort();
    expected.sort();
    assert_eq!(unpacked, expected);

    tool.ok("crl2pkcs7 -nocrl -certfile citizen.pem -certfile root.pem -outform DER -out theirs.p7");
    let mut theirs = parse_certs_only(&tool.read("theirs.p7")).unwrap();
    theirs.sort();
    assert_eq!(theirs, expected);

    let many: Vec<Vec<u8>> = (1..=11)
        .map(|n| issue_root("Root", &terms(&spki(&key(1)), &[n]), &|m| sign(&key(1), m)).unwrap())
        .collect();
    let many: Vec<&[u8]> = many.iter().map(Vec::as_slice).collect();
    assert_eq!(parse_certs_only(&certs_only(&many[..10]).unwrap()).unwrap().len(), 10);
    assert!(matches!(certs_only(&many), Err(FormatError::TooLarge { limit: 10, .. })));
}

#[test]
fn a_certificate_of_another_authority_leads_to_none_of_ours() {
    let sandbox = Sandbox::new();
    let roots = [sandbox.root.clone()];
    let ours = Trust { roots: &roots };
    assert!(issued_by_trusted(std::slice::from_ref(&sandbox.citizen), &ours).unwrap());
    assert!(issued_by_trusted(&[sandbox.root.clone(), sandbox.citizen.clone()], &ours).unwrap());
    // The same name, another key: the certificate is well-formed and worth nothing.
    let stranger = key(77);
    let by_stranger = |m: &[u8]| sign(&stranger, m);
    let root = issue_root("Sandbox root", &terms(&spki(&stranger), &[1, 2, 3]), &by_stranger).unwrap();
    let citizen_key = spki(&sandbox.citizen_key);
    let terms = terms(&citizen_key, &[5]);
    let forged = issue_citizen(&root, &subject(), &[oids::POLICY_SIM_APPLET], &terms, &by_stranger).unwrap();
    for certificates in [vec![forged.clone()], vec![forged.clone(), root], vec![sandbox.citizen, forged]] {
        assert!(!issued_by_trusted(&certificates, &ours).unwrap());
    }
    assert!(issued_by_trusted(&[vec![0x30, 0x03]], &ours).is_err());
}

/// A fuzzer found it: where every certificate claims to be an authority's own, none was looked at.
#[test]
fn authorities_alone_are_no_certificate_that_was_issued() {
    let sandbox = Sandbox::new();
    let roots = [sandbox.root.clone()];
    let trust = Trust { roots: &roots };
    let stranger = key(77);
    let by_stranger = |m: &[u8]| sign(&stranger, m);
    let forged = issue_root("Sandbox root", &terms(&spki(&stranger), &[1]), &by_stranger).unwrap();
    for certificates in [vec![], vec![forged.clone()], vec![sandbox.root.clone(), forged]] {
        assert!(!issued_by_trusted(&certificates, &trust).unwrap());
    }
}

#[test]
fn requests_by_openssl_are_read_and_other_keys_are_named() {
    let tool = Tool::new();
    let request = |algorithm: &str, subject: &str| {
        tool.ok(&format!("genpkey -algorithm {algorithm} -out key.pem"));
        tool.ok(&format!("req -new -key key.pem -subj {subject} -outform DER -out request.der"));
        pkcs10::parse_and_verify(&tool.read("request.der"))
    };
    let p256 = "EC -pkeyopt ec_paramgen_curve:P-256";
    let citizen = "/C=KZ/serialNumber=IIN990101500708/CN=A/SN=B/GN=C";
    let read = request(p256, citizen).unwrap();
    assert_eq!((read.subject.iin.as_str(), read.subject.surname.as_str()), ("990101500708", "B"));
    for subject in [
        "/CN=A/SN=B/GN=C/serialNumber=IIN990101500708",
        "/C=KZ/CN=A/SN=B/GN=C/serialNumber=990101500708",
        "/C=KZ/CN=A/SN=B/GN=C/serialNumber=IIN990101500708/serialNumber=IIN990101500016",
        "/C=KZ/CN=A/CN=D/SN=B/GN=C/serialNumber=IIN990101500708",
    ] {
        assert!(matches!(request(p256, subject), Err(FormatError::Malformed(_))), "{subject}");
    }
    let unsupported = |result: Result<_, _>, oid: &str| {
        assert!(matches!(result, Err(FormatError::Unsupported { oid: Some(named), .. }) if named == oid));
    };
    unsupported(request("RSA", citizen), "1.2.840.113549.1.1.1");
    unsupported(request("ED25519", citizen), "1.3.101.112");
    unsupported(request("EC -pkeyopt ec_paramgen_curve:P-384", citizen), "1.3.132.0.34");
}
