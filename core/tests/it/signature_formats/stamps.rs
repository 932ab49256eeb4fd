//! Time stamps, both ways: OpenSSL judges ours and makes some for us.

use super::sandbox::{FIRST, Sandbox, key, sign, spki, terms};
use super::tool::{CA, Tool, now};
use p256::ecdsa::SigningKey;
use proptest::prelude::*;
use qyzmet_core::signature::certificate::issue_time_stamper;
use qyzmet_core::signature::cms::{Reason, Trust, add_time_stamp, signature_values};
use qyzmet_core::signature::tsp::{Refusal, Request, Terms, Unproved, issue, refuse, token, verify};
use qyzmet_core::signature::{FormatError, oids};

const STAMPED: &[u8] = b"bytes that were there";
const NONCE: &[u8] = &[0x9a, 1, 2, 3, 4, 5, 6, 7];
const AT: i64 = 1_700_000_000;

/// The sandbox's time-stamp authority.
pub(crate) struct Stamper {
    key: SigningKey,
    pub(crate) certificate: Vec<u8>,
}

impl Stamper {
    pub(crate) fn new(sandbox: &Sandbox) -> Self {
        let key = key(5);
        let spki = spki(&key);
        let by_root = |message: &[u8]| sign(&sandbox.root_key, message);
        let terms = terms(&spki, &[0x55; 8]);
        let certificate = issue_time_stamper(&sandbox.root, "Stamps", &terms, &by_root).unwrap();
        Self { key, certificate }
    }

    pub(crate) fn answer(&self, request: &Request, at: i64) -> Vec<u8> {
        let (policy, serial) = (oids::POLICY_TIME_STAMPS, [0x42; 16]);
        let terms = Terms { policy, serial: &serial, at, accuracy: 1, certificate: &self.certificate };
        issue(request, &terms, &|message| sign(&self.key, message)).unwrap()
    }

    /// A token over these bytes.
    pub(crate) fn stamp(&self, stamped: &[u8], at: i64) -> Vec<u8> {
        token(&self.answer(&Request::new(stamped, NONCE).unwrap(), at)).unwrap().unwrap()
    }

    /// The message with a stamp on each of its signatures.
    pub(crate) fn stamp_message(&self, message: &[u8], at: i64) -> Vec<u8> {
        let values = signature_values(message).unwrap();
        values.iter().fold(message.to_vec(), |message, value| {
            add_time_stamp(&message, value, &self.stamp(value, at)).unwrap()
        })
    }
}

#[test]
fn openssl_accepts_our_stamp_and_no_change_of_it() {
    let sandbox = Sandbox::new();
    let stamper = Stamper::new(&sandbox);
    let tool = sandbox.tool();
    tool.put_certificate("tsa", &stamper.certificate);
    let request = Request::new(STAMPED, NONCE).unwrap();
    tool.write("q.tsq", &request.to_der().unwrap());
    tool.write("data.bin", STAMPED);
    let said = tool.ok("ts -query -in q.tsq -text");
    assert!(said.contains("sha256") && said.contains("0x9A01020304050607"), "{said}");

    let answer = stamper.answer(&request, now());
    tool.write("r.tsr", &answer);
    let said = tool.ok("ts -reply -in r.tsr -text");
    assert!(said.contains("Granted") && said.contains(oids::POLICY_TIME_STAMPS), "{said}");
    tool.ok("ts -verify -in r.tsr -queryfile q.tsq -CAfile root.pem");
    tool.ok("ts -verify -in r.tsr -data data.bin -CAfile root.pem");
    tool.write("t.tst", &token(&answer).unwrap().unwrap());
    tool.ok("ts -verify -token_in -in t.tst -data data.bin -CAfile root.pem");

    // Without certificates, for someone who has them.
    let mut bare = request.clone();
    bare.certificates = false;
    tool.write("bare.tsr", &stamper.answer(&bare, now()));
    tool.ok("ts -verify -in bare.tsr -data data.bin -CAfile root.pem -untrusted tsa.pem");
    assert!(!tool.run("ts -verify -in bare.tsr -data data.bin -CAfile root.pem").status.success());

    let mut refused = 0;
    for place in (0..answer.len()).step_by(7) {
        let mut changed = answer.clone();
        changed[place] ^= 1;
        tool.write("changed.tsr", &changed);
        let accepted =
            tool.run("ts -verify -in changed.tsr -queryfile q.tsq -CAfile root.pem").status.success();
        let ours = token(&changed).ok().flatten();
        let roots = [sandbox.root.clone()];
        let trust = Trust { roots: &roots };
        let sent = request.nonce.as_deref();
        let we_accept = ours.is_some_and(|token| verify(&token, STAMPED, sent, &trust, now()).is_ok());
        // We may be stricter (the tag of a certificate's name), never laxer.
        assert!(accepted || !we_accept, "place {place}: only we accept");
        refused += usize::from(!accepted);
    }
    assert!(refused > 100, "{refused}");
}

#[test]
fn the_stamp_is_read_and_every_mismatch_is_named() {
    let sandbox = Sandbox::new();
    let stamper = Stamper::new(&sandbox);
    let roots = [sandbox.root.clone()];
    let trust = Trust { roots: &roots };
    let token = stamper.stamp(STAMPED, AT);
    let sent = Request::new(STAMPED, NONCE).unwrap().nonce.unwrap();
    let stamp = verify(&token, STAMPED, Some(&sent), &trust, AT).unwrap();
    assert_eq!((stamp.time, stamp.accuracy), (AT, 1));
    assert_eq!(stamp.policy, oids::POLICY_TIME_STAMPS);
    assert_eq!(stamp.serial_hex, "42".repeat(16));
    assert_eq!(stamp.authority.subject_cn, "Stamps");

    let judge = |token: &[u8], stamped: &[u8], nonce: Option<&[u8]>, at| {
        verify(token, stamped, nonce, &trust, at).unwrap_err()
    };
    assert_eq!(judge(&token, b"others", None, AT), Unproved::OtherBytes);
    assert_eq!(judge(&token, STAMPED, Some(&[7]), AT), Unproved::OtherNonce);
    assert_eq!(judge(b"none", STAMPED, None, AT), Unproved::Malformed);
    let after = super::sandbox::LAST + 1;
    assert_eq!(judge(&token, STAMPED, None, after), Unproved::Invalid(Reason::Expired));
    // A stamp from before its authority was there.
    let early = stamper.stamp(STAMPED, FIRST - 1);
    assert_eq!(judge(&early, STAMPED, None, AT), Unproved::Invalid(Reason::NotYetValid));
    // A clock that is behind the stamp is no reason against it.
    assert!(verify(&token, STAMPED, None, &trust, FIRST).is_ok());
    let nobody = verify(&token, STAMPED, None, &Trust { roots: &[] }, AT);
    assert_eq!(nobody, Err(Unproved::Invalid(Reason::UntrustedChain)));

    // A signer of receipts stamps nothing, whatever he signs.
    let stranger = Stamper { key: super::sandbox::key(2), certificate: sandbox.authority.clone() };
    let wrong = stranger.stamp(STAMPED, AT);
    assert_eq!(judge(&wrong, STAMPED, None, AT), Unproved::Invalid(Reason::WrongUsage));
}

#[test]
fn queries_come_back_as_they_were_and_refusals_carry_no_token() {
    let request = Request::new(STAMPED, &[0, 0, 0xff]).unwrap();
    assert_eq!(request.nonce.as_deref(), Some([0, 0xff].as_slice()));
    assert_eq!(Request::from_der(&request.to_der().unwrap()), Ok(request.clone()));
    assert!(request.known_hash());
    assert_eq!(Request::new(STAMPED, &[]), Err(FormatError::Malformed("nonce")));

    let tool = Tool::new();
    tool.write("data.bin", STAMPED);
    for (hash, known) in [("sha256", true), ("sha384", true), ("sha512", true), ("sha1", false)] {
        tool.ok(&format!("ts -query -data data.bin -{hash} -no_nonce -tspolicy 1.2.3.4 -out q.tsq"));
        let read = Request::from_der(&tool.read("q.tsq")).unwrap();
        assert_eq!((read.policy.as_deref(), read.nonce, read.certificates), (Some("1.2.3.4"), None, false));
        let again = Request::from_der(&tool.read("q.tsq")).unwrap();
        assert_eq!((again.known_hash(), again.extensions), (known, false), "{hash}");
    }
    for (why, text) in [
        (Refusal::BadAlgorithm, "unrecognized or unsupported algorithm"),
        (Refusal::BadRequest, "transaction not permitted"),
        (Refusal::BadDataFormat, "the data submitted has the wrong format"),
        (Refusal::TimeNotAvailable, "time source is not available"),
        (Refusal::UnacceptedPolicy, "policy is not supported"),
        (Refusal::UnacceptedExtension, "extension is not supported"),
        (Refusal::SystemFailure, "system failure"),
    ] {
        let answer = refuse(why).unwrap();
        assert_eq!(token(&answer), Ok(None));
        tool.write("r.tsr", &answer);
        let said = tool.ok("ts -reply -in r.tsr -text");
        assert!(said.contains("Rejected.") && said.contains(text), "{why:?}: {said}");
    }
}

/// OpenSSL as an authority of its own.
fn foreign(kind: &str, options: &str) -> (Tool, Vec<u8>) {
    let tool = Tool::new();
    tool.issue("root", kind, "root", CA);
    let usage = "keyUsage=critical,digitalSignature\nextendedKeyUsage=critical,timeStamping\n";
    tool.issue("tsa", kind, "root", usage);
    tool.write("serial", b"01\n");
    tool.write(
        "tsa.cnf",
        format!("[tsa]\ndefault_tsa=t\n[t]\nserial=serial\ncrypto_device=builtin\nsigner_digest=sha256\ndefault_policy=1.2.3.4\ndigests=sha256,sha512\naccuracy=secs:1,millisecs:500\nordering=yes\ntsa_name=yes\n{options}\n").as_bytes(),
    );
    let query = Request::new(STAMPED, NONCE).unwrap();
    tool.write("q.tsq", &query.to_der().unwrap());
    tool.ok(
        "ts -reply -queryfile q.tsq -signer tsa.pem -inkey tsa.key -config tsa.cnf -section t -out r.tsr",
    );
    let answer = tool.read("r.tsr");
    (tool, answer)
}

#[test]
fn a_stamp_by_openssl_is_accepted_and_what_is_not_ours_is_named() {
    let nonce = Request::new(STAMPED, NONCE).unwrap().nonce.unwrap();
    for options in ["", "clock_precision_digits=3"] {
        let (tool, answer) = foreign("P-256", options);
        let roots = [tool.certificate("root")];
        let token = token(&answer).unwrap().unwrap();
        let stamp = verify(&token, STAMPED, Some(&nonce), &Trust { roots: &roots }, now()).unwrap();
        assert!((stamp.time - now()).abs() < 100, "{options}");
        assert_eq!((stamp.accuracy, stamp.policy.as_str()), (2, "1.2.3.4"));
        // The first second of a day, the message inside a message: as any signature takes it.
        let message = Tool::with_chain("P-256");
        message.write("content.bin", STAMPED);
        let signed = message.sign("-cades -stream -nodetach");
        let value = signature_values(&signed).unwrap().remove(0);
        assert!(add_time_stamp(&signed, &value, &token).is_ok());
        assert!(add_time_stamp(&signed, b"another", &token).is_err());
    }
    // Most authorities of stamps have RSA.
    let judged = |kind: &str| {
        let (tool, answer) = foreign(kind, "");
        let roots = [tool.certificate("root")];
        let token = token(&answer).unwrap().unwrap();
        verify(&token, STAMPED, None, &Trust { roots: &roots }, now())
    };
    assert_eq!(judged("RSA").unwrap().policy, "1.2.3.4");
    let named = |oid: &str| Err(Unproved::Unsupported { oid: oid.to_owned() });
    assert_eq!(judged("RSA-1024"), named("1.2.840.113549.1.1.1"));
    assert_eq!(judged("P-521"), named("1.3.132.0.35"));
}

#[test]
fn openssl_still_accepts_a_stamped_signature() {
    let tool = Tool::with_chain("P-256");
    let sandbox = Sandbox::new();
    let stamper = Stamper::new(&sandbox);
    tool.write("content.bin", b"content");
    for form in ["-cades", "-cades -stream", "-cades -nodetach -stream"] {
        let message = tool.sign(form);
        let stamped = stamper.stamp_message(&message, now());
        assert!(stamped.len() > message.len());
        tool.write("stamped.der", &stamped);
        tool.ok("cms -verify -cades -binary -inform DER -in stamped.der -content content.bin -CAfile root.pem -out out.bin");
        let printed = tool.ok("cms -cmsout -print -inform DER -in stamped.der");
        assert!(printed.contains("id-smime-aa-timeStampToken"), "{printed}");
        // The same stamp twice is one.
        let value = signature_values(&message).unwrap().remove(0);
        let token = stamper.stamp(&value, now());
        let once = add_time_stamp(&message, &value, &token).unwrap();
        assert_eq!(add_time_stamp(&once, &value, &token), Ok(once));
    }
}

proptest! {
    #[test]
    fn changed_stamps_are_survived_and_never_believed(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..4),
        cut in any::<prop::sample::Index>(),
    ) {
        let sandbox = Sandbox::new();
        let answer = Stamper::new(&sandbox).answer(&Request::new(STAMPED, NONCE).unwrap(), AT);
        let mut bytes = answer.clone();
        for (index, value) in &changes {
            let place = index.index(bytes.len());
            bytes[place] = *value;
        }
        if changes.is_empty() {
            bytes.truncate(cut.index(bytes.len()));
        }
        let roots = [sandbox.root.clone()];
        if let Ok(Some(token)) = token(&bytes)
            && let Ok(stamp) = verify(&token, STAMPED, None, &Trust { roots: &roots }, AT)
        {
            prop_assert_eq!(stamp.time, AT);
        }
        let _ = Request::from_der(&bytes);
    }

    #[test]
    fn random_stamps_are_survived(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = Request::from_der(&bytes);
        let _ = token(&bytes);
        let _ = verify(&bytes, STAMPED, None, &Trust { roots: &[] }, AT);
        let _ = add_time_stamp(&bytes, &bytes, &bytes);
    }
}
