//! Chains in the form of Android's, good and with one thing wrong.

use super::{maker::Told, *};

const LEAF: &str = "CN=Qyzmet Sandbox Keystore Key";
const BATCH: &str = "CN=Qyzmet Sandbox Phones,O=Qyzmet sandbox\\, no legal force";

fn chain(change: impl FnOnce(&mut Told)) -> Vec<Vec<u8>> {
    let mut told = Told::good(&CHALLENGE);
    change(&mut told);
    maker::chain(&spki(&key()), &told).unwrap()
}

fn told(change: impl FnOnce(&mut Told)) -> Result<(), Reason> {
    judged(&KeyEvidence::AndroidChain(chain(change)))
}

#[test]
fn a_good_chain_is_believed_with_and_without_its_root() {
    assert_eq!(told(|_| {}), Ok(()));
    assert_eq!(told(|told| told.level = 2), Ok(()));
    let mut rootless = chain(|_| {});
    rootless.pop();
    assert_eq!(judged(&KeyEvidence::AndroidChain(rootless)), Ok(()));
}

#[test]
fn one_thing_wrong_has_its_reason() {
    assert_eq!(told(|told| told.challenge = vec![6; 32]), Err(Reason::WrongChallenge));
    assert_eq!(told(|told| told.challenge = Vec::new()), Err(Reason::WrongChallenge));
    assert_eq!(told(|told| told.level = 0), Err(Reason::SoftwareLevel));
    assert_eq!(told(|told| told.level = 7), Err(Reason::SoftwareLevel));
    assert_eq!(told(|told| told.locked = false), Err(Reason::BootUnlocked));
    for state in 1..4 {
        assert_eq!(told(|told| told.boot = state), Err(Reason::BootUnlocked));
    }
    assert_eq!(told(|told| told.purpose = 3), Err(Reason::OtherPurpose));
    assert_eq!(told(|told| told.purpose = 7), Err(Reason::OtherPurpose));
    assert_eq!(told(|told| told.origin = 2), Err(Reason::NotGenerated));
    assert_eq!(told(|told| told.screen_lock = false), Err(Reason::NoScreenLock));
    assert_eq!(told(|told| told.package = "org.other".into()), Err(Reason::OtherApp));
    assert_eq!(told(|told| told.signer = [1; 32]), Err(Reason::OtherApp));
}

#[test]
fn a_key_that_is_not_the_request_s_is_another() {
    let stranger = maker::chain(&spki(&maker::key(b"stranger")), &Told::good(&CHALLENGE)).unwrap();
    assert_eq!(judged(&KeyEvidence::AndroidChain(stranger)), Err(Reason::OtherKey));
}

#[test]
fn a_chain_to_nobody_we_know_proves_nothing() {
    let settings = Settings { android_roots: Vec::new(), ..Settings::sandbox() };
    let evidence = KeyEvidence::AndroidChain(chain(|_| {}));
    assert_eq!(judged_with(&evidence, &settings, NOW, &StatusList::default()), Err(Reason::WrongRoot));
    // A root with the right name and another key.
    let thief = maker::key(b"thief");
    let name = "CN=Qyzmet Sandbox Attestation Root,O=Qyzmet sandbox\\, no legal force";
    let forged = maker::authority(name, &thief, 1, name, &thief).unwrap();
    let mut certificates = chain(|_| {});
    certificates[2] = forged;
    assert_eq!(judged(&KeyEvidence::AndroidChain(certificates)), Err(Reason::WrongRoot));
}

#[test]
fn a_signature_that_is_not_the_one_above_s_breaks_the_chain() {
    let thief = maker::key(b"thief");
    let description =
        maker::extension(super::super::android::KEY_DESCRIPTION, Told::good(&CHALLENGE).to_der());
    let own = spki(&key());
    let wish = maker::Wish {
        subject: LEAF,
        spki: &own,
        serial: 1,
        validity: (0, 2_461_449_600),
        extensions: vec![description.unwrap()],
    };
    let mut certificates = chain(|_| {});
    certificates[0] = maker::issue(&wish, BATCH, &thief).unwrap();
    assert_eq!(judged(&KeyEvidence::AndroidChain(certificates)), Err(Reason::BadChain));
    let mut skipped = chain(|_| {});
    skipped.remove(1);
    assert_eq!(judged(&KeyEvidence::AndroidChain(skipped)), Err(Reason::BadChain));
}

/// Whoever has an attested key can sign certificates with it, and write into them what he likes.
#[test]
fn certificates_put_before_the_attested_one_count_for_nothing() {
    let attested = maker::key(b"attested and in the thief's hands");
    let honest = maker::chain(&spki(&attested), &Told { level: 0, ..Told::good(&[9; 32]) }).unwrap();
    let description =
        maker::extension(super::super::android::KEY_DESCRIPTION, Told::good(&CHALLENGE).to_der());
    let own = spki(&key());
    let wish = maker::Wish {
        subject: LEAF,
        spki: &own,
        serial: 2,
        validity: (0, 2_461_449_600),
        extensions: vec![description.unwrap()],
    };
    let forged = maker::issue(&wish, LEAF, &attested).unwrap();
    let certificates = [vec![forged], honest].concat();
    assert_eq!(judged(&KeyEvidence::AndroidChain(certificates)), Err(Reason::BadChain));
}

/// The same where the attested key's certificate may issue others, as keys made for attesting may.
#[test]
fn the_description_nearest_to_the_root_counts() {
    use der::{Encode, asn1::OctetString};
    use x509_cert::ext::{Extension, pkix::BasicConstraints};
    let attested = maker::key(b"attested and in the thief's hands");
    let describe =
        |told: &Told| maker::extension(super::super::android::KEY_DESCRIPTION, told.to_der()).unwrap();
    let may_issue = Extension {
        extn_id: <BasicConstraints as const_oid::AssociatedOid>::OID,
        critical: true,
        extn_value: OctetString::new(
            BasicConstraints { ca: true, path_len_constraint: None }.to_der().unwrap(),
        )
        .unwrap(),
    };
    let attested_spki = spki(&attested);
    let middle = maker::Wish {
        subject: LEAF,
        spki: &attested_spki,
        serial: 1,
        validity: (0, 2_461_449_600),
        extensions: vec![may_issue, describe(&Told::good(&CHALLENGE))],
    };
    let middle = maker::issue(&middle, BATCH, &maker::batch_key()).unwrap();
    let own = spki(&key());
    let forged = maker::Wish {
        subject: LEAF,
        spki: &own,
        serial: 2,
        validity: (0, 2_461_449_600),
        extensions: vec![describe(&Told::good(&CHALLENGE))],
    };
    let forged = maker::issue(&forged, LEAF, &attested).unwrap();
    let rest = chain(|_| {}).split_off(1);
    let certificates = [vec![forged, middle], rest].concat();
    assert_eq!(judged(&KeyEvidence::AndroidChain(certificates)), Err(Reason::OtherKey));
}

#[test]
fn a_chain_out_of_its_time_and_a_revoked_one_are_named() {
    let evidence = KeyEvidence::AndroidChain(chain(|_| {}));
    let at = |now, revoked: &StatusList| judged_with(&evidence, &Settings::sandbox(), now, revoked);
    let none = StatusList::default();
    assert_eq!(at(2_900_000_000, &none), Err(Reason::ExpiredChain));
    assert_eq!(at(1_500_000_000, &none), Err(Reason::ExpiredChain));
    assert_eq!(at(NOW, &list(&["5ab00001"])), Err(Reason::Revoked));
    assert_eq!(at(NOW, &list(&["5AB00001"])), Err(Reason::Revoked));
    assert_eq!(at(NOW, &list(&["5ab00002"])), Ok(()));
}

#[test]
fn a_list_that_is_none_is_not_read() {
    for none in ["", "[]", "{}", r#"{"entries": []}"#, r#"{"entries": {"1": 7}}"#] {
        assert!(StatusList::read(none.as_bytes()).is_none(), "{none}");
    }
}
