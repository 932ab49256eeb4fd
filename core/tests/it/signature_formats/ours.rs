//! What we make, judged by OpenSSL and by ourselves.

use super::sandbox::{FIRST, LAST, Sandbox, key, sign, spki, subject, terms};
use qyzmet_core::signature::certificate::{issue_citizen, issue_root};
use qyzmet_core::signature::cms::{
    Content, Prepared, Reason, SignedAttribute, Trust, Verdict, parse_certs_only, signed_attribute, verify,
};
use qyzmet_core::signature::{FormatError, SigningContext, oids, pkcs10};
use ring::digest::{SHA256, digest};

const CONTENT: &[u8] = "Өтініш: мекенжай анықтамасы".as_bytes();
const AT: i64 = 1_700_000_000;

fn sha256(bytes: &[u8]) -> [u8; 32] {
    digest(&SHA256, bytes).as_ref().try_into().unwrap()
}

fn signed(sandbox: &Sandbox, content: Content) -> Vec<u8> {
    let prepared = Prepared::new(sha256(CONTENT), &sandbox.citizen, AT, content).unwrap();
    assert_eq!(prepared.to_be_signed()[0], 0x31);
    assert_eq!(prepared.digest(), sha256(prepared.to_be_signed()));
    let signature = sign(&sandbox.citizen_key, prepared.to_be_signed()).unwrap();
    prepared.assemble(&signature, &[&sandbox.root]).unwrap()
}

const JUDGE: &str = "cms -verify -cades -inform DER -in signed.der -binary -CAfile root.pem -out out.bin";

#[test]
fn openssl_accepts_our_detached_signature_and_no_change_of_it() {
    let sandbox = Sandbox::new();
    let tool = sandbox.tool();
    let message = signed(&sandbox, Content::Detached);
    let judge = format!("{JUDGE} -content content.bin");
    tool.write("signed.der", &message);
    tool.write("content.bin", CONTENT);
    tool.ok(&judge);

    let mut content = CONTENT.to_vec();
    content[3] ^= 1;
    tool.write("content.bin", &content);
    assert!(!tool.run(&judge).status.success());

    tool.write("content.bin", CONTENT);
    let mut message = message;
    *message.last_mut().unwrap() ^= 1;
    tool.write("signed.der", &message);
    assert!(!tool.run(&judge).status.success());
}

#[test]
fn openssl_accepts_our_attached_signature_and_gives_the_content_back() {
    let sandbox = Sandbox::new();
    let tool = sandbox.tool();
    tool.write("signed.der", &signed(&sandbox, Content::Attached(CONTENT.to_vec())));
    tool.ok(JUDGE);
    assert_eq!(tool.read("out.bin"), CONTENT);
}

#[test]
fn a_receipt_is_signed_as_a_receipt() {
    let sandbox = Sandbox::new();
    let tool = sandbox.tool();
    let prepared = Prepared::of_type(
        oids::CONTENT_RECEIPT,
        sha256(CONTENT),
        &sandbox.authority,
        AT,
        Content::Attached(CONTENT.to_vec()),
    )
    .unwrap();
    let signature = sign(&sandbox.citizen_key, prepared.to_be_signed()).unwrap();
    let message = prepared.assemble(&signature, &[]).unwrap();
    tool.write("signed.der", &message);
    tool.ok(JUDGE);
    let roots = [sandbox.root.clone()];
    let verified = verify(&message, None, &Trust { roots: &roots }, AT).unwrap();
    assert_eq!(verified.verdict, Verdict::Valid);
    assert_eq!(verified.content_type, oids::CONTENT_RECEIPT);
    assert_eq!(verified.content.as_deref(), Some(CONTENT));
}

#[test]
fn we_accept_our_own_and_name_every_change() {
    let sandbox = Sandbox::new();
    let roots = [sandbox.root.clone()];
    let trust = Trust { roots: &roots };
    let message = signed(&sandbox, Content::Detached);
    let verified = verify(&message, Some(CONTENT), &trust, AT).unwrap();
    assert_eq!(verified.verdict, Verdict::Valid);
    assert_eq!(verified.signing_time, Some(AT));
    assert_eq!(verified.signer.iin.as_deref(), Some("990101500016"));
    assert_eq!(verified.content, None);
    assert!(parse_certs_only(&message).is_err(), "a signature is not a bundle");

    let verdict = |content, trust: &Trust<'_>, at| verify(&message, content, trust, at).unwrap().verdict;
    let invalid = Verdict::Invalid;
    assert_eq!(verdict(Some(b"other"), &trust, AT), invalid(Reason::Altered));
    assert_eq!(verdict(Some(CONTENT), &trust, FIRST), Verdict::Valid);
    assert_eq!(verdict(Some(CONTENT), &trust, FIRST - 1), invalid(Reason::NotYetValid));
    assert_eq!(verdict(Some(CONTENT), &trust, LAST), Verdict::Valid);
    assert_eq!(verdict(Some(CONTENT), &trust, LAST + 1), invalid(Reason::Expired));
    let nobody = Trust { roots: &[] };
    assert_eq!(verdict(Some(CONTENT), &nobody, AT), invalid(Reason::UntrustedChain));
    assert_eq!(verify(&message, None, &trust, AT), Err(FormatError::ContentMissing));

    let mut broken = message.clone();
    *broken.last_mut().unwrap() ^= 1;
    let verified = verify(&broken, Some(CONTENT), &trust, AT).unwrap();
    assert_eq!(verified.verdict, invalid(Reason::BadSignature));
}

#[test]
fn attached_content_must_be_the_one_that_was_hashed() {
    let sandbox = Sandbox::new();
    let content = Content::Attached(b"other".to_vec());
    let prepared = Prepared::new(sha256(CONTENT), &sandbox.citizen, AT, content);
    assert_eq!(prepared.unwrap_err(), FormatError::OtherContent);
    let message = signed(&sandbox, Content::Attached(CONTENT.to_vec()));
    let roots = [sandbox.root.clone()];
    let verified = verify(&message, Some(b"other"), &Trust { roots: &roots }, AT).unwrap();
    assert_eq!(verified.verdict, Verdict::Invalid(Reason::Altered));
}

#[test]
fn a_signature_of_another_key_never_gets_out() {
    let sandbox = Sandbox::new();
    let prepared = Prepared::new(sha256(CONTENT), &sandbox.citizen, AT, Content::Detached).unwrap();
    let foreign = sign(&sandbox.root_key, prepared.to_be_signed()).unwrap();
    assert_eq!(prepared.assemble(&foreign, &[]), Err(FormatError::WrongKey));
    assert_eq!(prepared.assemble(&[], &[]), Err(FormatError::WrongKey));
    let request = pkcs10::Prepared::new(&subject(), &spki(&sandbox.citizen_key)).unwrap();
    let foreign = sign(&sandbox.root_key, request.to_be_signed()).unwrap();
    assert_eq!(request.assemble(&foreign), Err(FormatError::WrongKey));
    let by_other = |message: &[u8]| sign(&key(7), message);
    let spki = spki(&sandbox.root_key);
    let root = issue_root("Root", &terms(&spki, &[1]), &by_other);
    assert_eq!(root, Err(FormatError::WrongKey));
}

/// The certificate of a lower level is exchanged for one of a higher level, same key, same issuer, same number.
#[test]
fn a_signature_stays_with_the_certificate_it_names() {
    let sandbox = Sandbox::new();
    let spki = spki(&sandbox.citizen_key);
    let by_root = |message: &[u8]| sign(&sandbox.root_key, message);
    let higher = (0..1000)
        .map(|earlier| {
            let mut terms = terms(&spki, &[0x7f; 20]);
            terms.not_after -= earlier;
            let policies = [oids::POLICY_SIM_APPLET, oids::POLICY_SIM_PROVED];
            issue_citizen(&sandbox.root, &subject(), &policies, &terms, &by_root).unwrap()
        })
        .find(|der| der.len() == sandbox.citizen.len())
        .expect("one with a signature of the same length");
    let mut message = signed(&sandbox, Content::Detached);
    let place = message.windows(higher.len()).position(|window| window == sandbox.citizen).unwrap();
    message[place..place + higher.len()].copy_from_slice(&higher);
    let roots = [sandbox.root.clone()];
    let verified = verify(&message, Some(CONTENT), &Trust { roots: &roots }, AT).unwrap();
    assert_eq!(verified.verdict, Verdict::Invalid(Reason::OtherCertificate));
}

fn context() -> SigningContext {
    SigningContext {
        relying_party: "bank.example".into(),
        document_sha256: sha256(CONTENT),
        text_sha256: [4; 32],
        nonce: vec![5; 32],
        expires_at: AT + 300,
    }
}

fn extra() -> Vec<SignedAttribute> {
    vec![
        SignedAttribute { oid: oids::ATTRIBUTE_SIGNING_CONTEXT, value: context().to_der().unwrap() },
        SignedAttribute {
            oid: oids::ATTRIBUTE_AUDIT_HEAD,
            value: [&[0x04, 32], [7; 32].as_slice()].concat(),
        },
    ]
}

#[test]
fn openssl_accepts_what_else_is_signed_and_no_change_of_it() {
    let sandbox = Sandbox::new();
    let tool = sandbox.tool();
    let prepared =
        Prepared::with_attributes(sha256(CONTENT), &sandbox.citizen, AT, Content::Detached, &extra())
            .unwrap();
    let signature = sign(&sandbox.citizen_key, prepared.to_be_signed()).unwrap();
    let message = prepared.assemble(&signature, &[&sandbox.root]).unwrap();
    let judge = format!("{JUDGE} -content content.bin");
    tool.write("content.bin", CONTENT);
    tool.write("signed.der", &message);
    tool.ok(&judge);
    assert_eq!(SigningContext::of_message(&message).unwrap(), [Some(context())]);
    let head = signed_attribute(&message, oids::ATTRIBUTE_AUDIT_HEAD).unwrap();
    assert_eq!(head[0].as_deref().unwrap()[2..], [7; 32]);
    assert_eq!(signed_attribute(&message, oids::CONTENT_RECEIPT).unwrap(), [None]);

    let mut message = message;
    let place = message.windows(32).position(|w| w == [5; 32]).unwrap();
    message[place] ^= 1;
    tool.write("signed.der", &message);
    assert!(!tool.run(&judge).status.success());
    let roots = [sandbox.root.clone()];
    let verified = verify(&message, Some(CONTENT), &Trust { roots: &roots }, AT).unwrap();
    assert_eq!(verified.verdict, Verdict::Invalid(Reason::BadSignature));
}

#[test]
fn no_attribute_is_signed_twice_or_in_place_of_the_profile() {
    let sandbox = Sandbox::new();
    let prepare = |extra: &[SignedAttribute]| {
        Prepared::with_attributes(sha256(CONTENT), &sandbox.citizen, AT, Content::Detached, extra)
    };
    let one = extra().remove(0);
    let with = |oid, value: &[u8]| vec![SignedAttribute { oid, value: value.to_vec() }];
    for bad in [
        vec![one.clone(), one.clone()],
        with("1.2.840.113549.1.9.5", &[0x05, 0]),
        with("1.2.840.113549.1.9.4", &[0x04, 1, 1]),
        with("1.2.3", &[0x04, 9, 1]),
        with("1.2.3", &[]),
        with("abc", &[0x05, 0]),
    ] {
        assert!(matches!(prepare(&bad), Err(FormatError::Malformed(_))), "{bad:?}");
    }
    let huge = with("1.2.3", &[0; 20_000]);
    assert!(matches!(prepare(&huge), Err(FormatError::TooLarge { .. })));
    assert!(matches!(prepare(&vec![one; 9]), Err(FormatError::TooLarge { .. })));
}
