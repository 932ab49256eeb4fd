//! Signatures with everything around them: stamps, revocation, several signers, certificates that are over.

use super::revocation::Responder;
use super::sandbox::{Sandbox, key, sign, spki, subject, terms};
use super::stamps::Stamper;
use super::tool::{Tool, now};
use p256::ecdsa::SigningKey;
use qyzmet_core::signature::certificate::issue_citizen;
use qyzmet_core::signature::cms::{
    Content, Prepared, Reason, Trust, Verdict, add_time_stamp, join, signature_values, verify,
};
use qyzmet_core::signature::examine::{Evidence, Examination, JudgedBy, Revocation, StampState, examine};
use qyzmet_core::signature::ocsp::{RevocationReason, Status};
use qyzmet_core::signature::tsp::Unproved;
use qyzmet_core::signature::{FormatError, oids};
use ring::digest::{SHA256, digest};

const CONTENT: &[u8] = b"content";
const AT: i64 = 1_700_000_000;
const DAY: i64 = 86_400;

fn signed_by(key: &SigningKey, certificate: &[u8], at: i64, content: Content) -> Vec<u8> {
    let hash = digest(&SHA256, CONTENT).as_ref().try_into().unwrap();
    let prepared = Prepared::new(hash, certificate, at, content).unwrap();
    let signature = sign(key, prepared.to_be_signed()).unwrap();
    prepared.assemble(&signature, &[]).unwrap()
}

/// The sandbox with a citizen whose certificate is over at `not_after`.
fn sandbox_until(not_after: i64) -> Sandbox {
    let mut sandbox = Sandbox::new();
    let spki = spki(&sandbox.citizen_key);
    let terms = qyzmet_core::signature::certificate::Terms { not_after, ..terms(&spki, &[0x7f; 20]) };
    let by_root = |message: &[u8]| sign(&sandbox.root_key, message);
    let policies = [oids::POLICY_SOFTWARE_SEALED];
    sandbox.citizen = issue_citizen(&sandbox.root, &subject(), &policies, &terms, &by_root).unwrap();
    sandbox
}

fn one(sandbox: &Sandbox, message: &[u8], ocsp: &[Vec<u8>], now: i64) -> Examination {
    let roots = [sandbox.root.clone()];
    let trust = Trust { roots: &roots };
    let mut found = examine(message, Some(CONTENT), &trust, &Evidence { ocsp, nonce: None }, now).unwrap();
    assert_eq!(found.signers.len(), 1);
    found.signers.remove(0)
}

#[test]
fn a_stamped_signature_outlives_its_certificate() {
    let sandbox = sandbox_until(AT + DAY);
    let stamper = Stamper::new(&sandbox);
    let message = signed_by(&sandbox.citizen_key, &sandbox.citizen, AT, Content::Detached);
    let stamped = stamper.stamp_message(&message, AT + 60);
    let years_later = AT + 10 * 365 * DAY;

    let found = one(&sandbox, &stamped, &[], years_later);
    assert_eq!((found.verdict.clone(), found.level()), (Verdict::Valid, "B-T"));
    assert_eq!((found.judged_at, found.judged_by), (AT + 60, JudgedBy::Stamp));
    assert_eq!(found.stated_at, Some(AT));
    assert_eq!(found.chain.len(), 2);
    assert_eq!(found.revocation, Revocation::NoAnswer);
    assert!(matches!(found.stamp, StampState::Holds(stamp) if stamp.authority.subject_cn == "Stamps"));

    // Without the stamp only the signer's word says that it was in time, and the report says so.
    let found = one(&sandbox, &message, &[], years_later);
    assert_eq!((found.verdict.clone(), found.level()), (Verdict::Valid, "B-B"));
    assert_eq!((found.judged_at, found.judged_by), (AT, JudgedBy::Stated));

    // Signed, so it says, in time, and stamped too late: the stamp decides.
    let late = stamper.stamp_message(&message, AT + 2 * DAY);
    let found = one(&sandbox, &late, &[], years_later);
    assert_eq!(found.verdict, Verdict::Invalid(Reason::Expired));
    // Of two stamps the earlier one.
    let both = stamper.stamp_message(&late, AT + 90);
    let found = one(&sandbox, &both, &[], years_later);
    assert_eq!((found.verdict, found.judged_at), (Verdict::Valid, AT + 90));
}

#[test]
fn a_stamp_that_proves_nothing_is_as_none_and_is_named() {
    let sandbox = Sandbox::new();
    let stamper = Stamper::new(&sandbox);
    let message = signed_by(&sandbox.citizen_key, &sandbox.citizen, AT, Content::Detached);
    let foreign = stamper.stamp(b"another signature", AT);
    let value = signature_values(&message).unwrap().remove(0);
    let stamped = add_time_stamp(&message, &value, &foreign).unwrap();
    let found = one(&sandbox, &stamped, &[], AT);
    assert_eq!((found.verdict.clone(), found.level()), (Verdict::Valid, "B-B"));
    assert_eq!(found.stamp, StampState::Fails(Unproved::OtherBytes));
    // Every byte of a stamped message that is changed is noticed, or says nothing.
    let good = stamper.stamp_message(&message, AT);
    let roots = [sandbox.root.clone()];
    let trust = Trust { roots: &roots };
    let mut noticed = 0;
    for place in 0..good.len() {
        let mut changed = good.clone();
        changed[place] ^= 1;
        match examine(&changed, Some(CONTENT), &trust, &Evidence::default(), AT) {
            Ok(found) => {
                let found = &found.signers[0];
                let full = found.verdict == Verdict::Valid && found.level() == "B-T";
                noticed += usize::from(!full);
                if found.verdict == Verdict::Valid {
                    assert_eq!(found.stated_at, Some(AT));
                }
            }
            Err(_) => noticed += 1,
        }
    }
    assert!(good.len() - noticed < 40, "{noticed} of {}", good.len());
}

#[test]
fn revoked_before_the_signature_ends_it_and_after_it_does_not() {
    let sandbox = Sandbox::new();
    let (stamper, responder) = (Stamper::new(&sandbox), Responder::new(&sandbox));
    let message = signed_by(&sandbox.citizen_key, &sandbox.citizen, AT, Content::Detached);
    let stamped = stamper.stamp_message(&message, AT);
    let now = AT + 30 * DAY;
    let revoked = |at| {
        let reason = Some(RevocationReason::KeyCompromise);
        responder.answer(&sandbox, Status::Revoked { at, reason }, None, now)
    };
    let verdict = |message: &[u8], answer: Vec<u8>| one(&sandbox, message, &[answer], now).verdict;
    let gone = Verdict::Invalid(Reason::Revoked);
    assert_eq!(verdict(&stamped, revoked(AT - 1)), gone);
    assert_eq!(verdict(&stamped, revoked(AT)), gone);
    assert_eq!(verdict(&stamped, revoked(AT + 1)), Verdict::Valid);
    // Without a stamp nothing shows that it is older than the revocation, whatever the signer states.
    assert_eq!(verdict(&message, revoked(AT + 1)), gone);
    let found = one(&sandbox, &stamped, &[revoked(AT + 1)], now);
    let reason = Some(RevocationReason::KeyCompromise);
    assert_eq!(found.revocation, Revocation::Revoked { at: AT + 1, reason });
}

#[test]
fn three_answers_and_none_are_kept_apart() {
    let sandbox = Sandbox::new();
    let responder = Responder::new(&sandbox);
    let message = signed_by(&sandbox.citizen_key, &sandbox.citizen, AT, Content::Detached);
    let answer = |status, at| responder.answer(&sandbox, status, None, at);
    let known = |answers: &[Vec<u8>]| {
        let found = one(&sandbox, &message, answers, AT);
        assert_eq!(found.verdict, Verdict::Valid);
        found.revocation
    };
    let (good, unknown) = (answer(Status::Good, AT), answer(Status::Unknown, AT));
    assert_eq!(known(&[]), Revocation::NoAnswer);
    assert_eq!(known(std::slice::from_ref(&good)), Revocation::Good { as_of: AT });
    assert_eq!(known(std::slice::from_ref(&unknown)), Revocation::Unknown);
    assert_eq!(known(&[unknown, good]), Revocation::Good { as_of: AT });
    // Too old to say anything of now; about somebody else; broken.
    assert_eq!(known(&[answer(Status::Good, AT - 2 * DAY)]), Revocation::NoAnswer);
    assert_eq!(known(&[vec![1, 2, 3]]), Revocation::NoAnswer);
}

/// A second citizen of the sandbox.
fn second(sandbox: &Sandbox) -> (SigningKey, Vec<u8>) {
    let key = key(8);
    let spki = spki(&key);
    let by_root = |message: &[u8]| sign(&sandbox.root_key, message);
    let terms = terms(&spki, &[0x31; 9]);
    let other = issue_citizen(&sandbox.root, &subject(), &[oids::POLICY_SIM_APPLET], &terms, &by_root);
    (key, other.unwrap())
}

#[test]
fn several_sign_one_document_and_each_has_a_verdict() {
    let sandbox = Sandbox::new();
    let (other_key, other) = second(&sandbox);
    let attached = || Content::Attached(CONTENT.to_vec());
    let roots = [sandbox.root.clone()];
    let trust = Trust { roots: &roots };
    let tool = sandbox.tool();
    tool.write("content.bin", CONTENT);
    for (a, b) in [
        (Content::Detached, Content::Detached),
        (attached(), attached()),
        (attached(), Content::Detached),
        (Content::Detached, attached()),
    ] {
        let inside = a != Content::Detached || b != Content::Detached;
        let first = signed_by(&sandbox.citizen_key, &sandbox.citizen, AT, a);
        let joined = join(&first, &signed_by(&other_key, &other, AT + 5, b)).unwrap();
        // Each signature gets a stamp of its own.
        let stamped = Stamper::new(&sandbox).stamp_message(&joined, AT + 10);
        for message in [&joined, &stamped] {
            let found = examine(message, Some(CONTENT), &trust, &Evidence::default(), AT + 20).unwrap();
            assert_eq!(found.signers.len(), 2);
            assert!(found.signers.iter().all(|signer| signer.verdict == Verdict::Valid));
            let level = if message == &stamped { "B-T" } else { "B-B" };
            assert!(found.signers.iter().all(|signer| signer.level() == level));
            let mut stated: Vec<_> = found.signers.iter().filter_map(|signer| signer.stated_at).collect();
            stated.sort_unstable();
            assert_eq!(stated, [AT, AT + 5]);
            assert_eq!(found.content.is_some(), inside);
            tool.write("joined.der", message);
            let content = if inside { "" } else { "-content content.bin" };
            let judge = format!(
                "cms -verify -cades -binary -inform DER -in joined.der {content} -CAfile root.pem -out out.bin"
            );
            tool.ok(&judge);
        }
        assert_eq!(join(&joined, &first), Ok(joined.clone()), "a signer is there once");
        // One of them spoiled: the other stays good.
        let mut spoiled = joined.clone();
        *spoiled.last_mut().unwrap() ^= 1;
        let found = examine(&spoiled, Some(CONTENT), &trust, &Evidence::default(), AT + 20).unwrap();
        let good = found.signers.iter().filter(|signer| signer.verdict == Verdict::Valid).count();
        assert_eq!(good, 1);
        // Who wants one signer is told that there are more.
        assert!(matches!(verify(&joined, Some(CONTENT), &trust, AT), Err(FormatError::Unsupported { .. })));
    }
}

#[test]
fn signatures_of_different_things_are_not_joined() {
    let sandbox = Sandbox::new();
    let (other_key, other) = second(&sandbox);
    let ours = signed_by(&sandbox.citizen_key, &sandbox.citizen, AT, Content::Detached);
    let hash = digest(&SHA256, b"other content").as_ref().try_into().unwrap();
    let prepared = Prepared::new(hash, &other, AT, Content::Detached).unwrap();
    let signature = sign(&other_key, prepared.to_be_signed()).unwrap();
    let theirs = prepared.assemble(&signature, &[]).unwrap();
    assert_eq!(join(&ours, &theirs), Err(FormatError::OtherContent));
    let receipt = Prepared::of_type(
        oids::CONTENT_RECEIPT,
        digest(&SHA256, CONTENT).as_ref().try_into().unwrap(),
        &other,
        AT,
        Content::Detached,
    )
    .unwrap();
    let signature = sign(&other_key, receipt.to_be_signed()).unwrap();
    let receipt = receipt.assemble(&signature, &[]).unwrap();
    assert_eq!(join(&ours, &receipt), Err(FormatError::OtherContent));
    assert!(join(&ours, b"nothing").is_err());
}

#[test]
fn two_signers_by_openssl_have_a_verdict_each() {
    let tool = Tool::with_chain("P-256");
    tool.issue("cosigner", "P-384", "middle", super::tool::SIGNER);
    tool.write("content.bin", CONTENT);
    let message = tool.sign("-cades -stream -nodetach -signer cosigner.pem -inkey cosigner.key");
    let roots = [tool.certificate("root")];
    let trust = Trust { roots: &roots };
    let found = examine(&message, None, &trust, &Evidence::default(), now()).unwrap();
    let mut names: Vec<_> =
        found.signers.iter().filter_map(|s| s.signer.as_ref()).map(|s| s.subject_cn.as_str()).collect();
    names.sort_unstable();
    assert_eq!(names, ["cosigner", "signer"]);
    assert!(found.signers.iter().all(|signer| signer.verdict == Verdict::Valid));
    assert_eq!(found.content.as_deref(), Some(CONTENT));
}
