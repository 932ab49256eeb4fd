//! Bytes that nobody sane would send.

use super::sandbox::{Sandbox, key, sign, spki, subject};
use base64::Engine as _;
use proptest::prelude::*;
use qyzmet_core::signature::certificate::info;
use qyzmet_core::signature::cms::{Content, Prepared, Trust, Verdict, parse_certs_only, verify};
use qyzmet_core::signature::examine::{Evidence, examine_any};
use qyzmet_core::signature::{FormatError, ecdsa, pkcs10};
use ring::digest::{SHA256, digest};
use std::sync::LazyLock;

const CONTENT: &[u8] = b"content";
const AT: i64 = 1_700_000_000;

struct Samples {
    roots: Vec<Vec<u8>>,
    message: Vec<u8>,
    request: Vec<u8>,
    certificate: Vec<u8>,
}

static SAMPLES: LazyLock<Samples> = LazyLock::new(|| {
    let sandbox = Sandbox::new();
    let hash = digest(&SHA256, CONTENT).as_ref().try_into().unwrap();
    let content = Content::Attached(CONTENT.to_vec());
    let prepared = Prepared::new(hash, &sandbox.citizen, AT, content).unwrap();
    let signature = sign(&sandbox.citizen_key, prepared.to_be_signed()).unwrap();
    let request = pkcs10::Prepared::new(&subject(), &spki(&key(3))).unwrap();
    let proof = sign(&key(3), request.to_be_signed()).unwrap();
    Samples {
        message: prepared.assemble(&signature, &[&sandbox.root]).unwrap(),
        request: request.assemble(&proof).unwrap(),
        certificate: sandbox.citizen.clone(),
        roots: vec![sandbox.root],
    }
});

fn feed(bytes: &[u8]) {
    let trust = Trust { roots: &SAMPLES.roots };
    for content in [None, Some(CONTENT)] {
        if let Ok(verified) = verify(bytes, content, &trust, AT)
            && verified.verdict == Verdict::Valid
        {
            // Parts outside the signature may differ; what was signed may not.
            assert!(verified.content.is_none_or(|c| c == CONTENT));
            assert_eq!(verified.signing_time, Some(AT));
            assert_eq!(verified.signer, info(&SAMPLES.certificate).unwrap());
        }
    }
    for content in [None, Some(CONTENT)] {
        let armoured = base64::engine::general_purpose::STANDARD.encode(bytes).into_bytes();
        for message in [bytes, &armoured] {
            if let Ok(found) = examine_any(message, content, &trust, &Evidence::default(), AT) {
                let valid = found.signers.iter().any(|signer| signer.verdict == Verdict::Valid);
                assert!(!valid || found.content.is_none_or(|content| content == CONTENT));
            }
        }
    }
    let _ = parse_certs_only(bytes);
    let _ = info(bytes);
    if let Ok(csr) = pkcs10::parse_and_verify(bytes) {
        assert_eq!(csr.subject, subject());
    }
    let _ = ecdsa::der_to_raw(bytes);
    let _ = ecdsa::raw_to_der(bytes);
}

fn changed(sample: &[u8], changes: &[(prop::sample::Index, u8)], cut: prop::sample::Index) -> Vec<u8> {
    let mut bytes = sample.to_vec();
    for (index, value) in changes {
        let index = index.index(bytes.len());
        bytes[index] = *value;
    }
    if changes.len() == 3 {
        bytes.truncate(cut.index(sample.len()));
    }
    bytes
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

    #[test]
    fn random_bytes_are_survived(bytes in prop::collection::vec(any::<u8>(), 0..600)) {
        feed(&bytes);
    }

    #[test]
    fn changed_bytes_are_survived_and_never_believed(
        which in 0..3usize,
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
        cut in any::<prop::sample::Index>(),
    ) {
        let samples = [&SAMPLES.message, &SAMPLES.request, &SAMPLES.certificate];
        feed(&changed(samples[which], &changes, cut));
    }

    #[test]
    fn raw_and_der_signatures_are_each_others_inverse(seed in 1..=254u8, message in any::<[u8; 16]>()) {
        let der = sign(&key(seed), &message).unwrap();
        let raw = ecdsa::der_to_raw(&der).unwrap();
        prop_assert_eq!(ecdsa::raw_to_der(&raw).unwrap(), der);
    }

    #[test]
    fn raw_signatures_with_small_numbers_come_back(mut raw in any::<[u8; 64]>(), zeros in 0..31usize) {
        raw[..zeros].fill(0);
        raw[32..32 + zeros].fill(0);
        if let Ok(der) = ecdsa::raw_to_der(&raw) {
            prop_assert_eq!(ecdsa::der_to_raw(&der).unwrap(), raw);
        }
    }
}

#[test]
fn loose_signature_encodings_are_refused() {
    assert!(ecdsa::raw_to_der(&[0; 64]).is_err());
    assert!(ecdsa::raw_to_der(&[0xff; 64]).is_err());
    assert!(ecdsa::raw_to_der(&[1; 63]).is_err());
    assert_eq!(ecdsa::der_to_raw(&[0x30, 6, 2, 1, 1, 2, 1, 1]).unwrap()[31], 1);
    for loose in [
        &[0x30, 7, 2, 2, 0, 1, 2, 1, 1][..],
        &[0x30, 0x81, 6, 2, 1, 1, 2, 1, 1],
        &[0x30, 6, 2, 1, 1, 2, 1, 1, 0],
        &[0x30, 6, 2, 1, 0x81, 2, 1, 1],
        &[0x30, 6, 2, 1, 0, 2, 1, 1],
    ] {
        assert!(ecdsa::der_to_raw(loose).is_err(), "{loose:?}");
    }
    assert!(matches!(ecdsa::der_to_raw(&[0x30; 73]), Err(FormatError::TooLarge { .. })));
}

#[test]
fn size_and_depth_are_bounded() {
    let trust = Trust { roots: &SAMPLES.roots };
    let huge = vec![0x30; 16 * 1024 * 1024 + 1];
    assert!(matches!(verify(&huge, None, &trust, AT), Err(FormatError::TooLarge { .. })));
    assert!(matches!(info(&huge), Err(FormatError::TooLarge { .. })));
    assert!(matches!(pkcs10::parse_and_verify(&huge), Err(FormatError::TooLarge { .. })));
    // 500,000 levels of indefinite length, closed and unclosed.
    let mut deep = [0x30, 0x80].repeat(500_000);
    feed(&deep);
    deep.extend_from_slice(&vec![0; 1_000_000]);
    feed(&deep);
}

/// Two bytes an item would cost fifty in memory, if the count were not bounded.
#[test]
fn a_set_of_a_million_items_is_refused_at_once() {
    let items = [0x05, 0x00].repeat(1_000_000);
    let certificates = tlv(0xa0, &items);
    let signed = [
        &[0x02, 1, 1, 0x31, 0][..],
        &tlv(0x30, &[0x06, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 1]),
        &certificates,
        &[0x31, 0],
    ]
    .concat();
    let content = tlv(0xa0, &tlv(0x30, &signed));
    let oid = [0x06, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 2];
    let message = tlv(0x30, &[&oid[..], &content].concat());
    assert_eq!(parse_certs_only(&message), Err(FormatError::Malformed("CMS message")));
    feed(&message);
}

fn tlv(tag: u8, value: &[u8]) -> Vec<u8> {
    let length = u32::try_from(value.len()).unwrap();
    let mut bytes = vec![tag];
    if length < 0x80 {
        bytes.push(value.len().to_le_bytes()[0]);
    } else {
        let octets = length.to_be_bytes();
        let first = octets.iter().position(|b| *b != 0).unwrap();
        bytes.push(0x84 - first.to_le_bytes()[0]);
        bytes.extend_from_slice(&octets[first..]);
    }
    bytes.extend_from_slice(value);
    bytes
}
