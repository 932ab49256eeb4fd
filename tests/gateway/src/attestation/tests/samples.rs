//! Evidence of real phones, as others published it (`tests/gateway/samples`), at times when it was good.

use base64::{Engine, engine::general_purpose::STANDARD};
use der::{DecodePem, Encode};
use x509_cert::Certificate;

use super::*;
use crate::attestation::{android, apple as app_attest, apple::attest, chain::Link};

const PIXEL: &str = include_str!("../../../samples/android/pixel-8a-2025.pem");
const TEE: &str = include_str!("../../../samples/android/tee-2026.pem");
const APPLE_ROOT: &str = include_str!("../../../samples/apple/root.pem");
const PRODUCTION: &str = include_str!("../../../samples/apple/production.json");
const DEVELOPMENT: &str = include_str!("../../../samples/apple/development.json");

/// 8 January 2025 and 26 April 2026.
const PIXEL_DAY: i64 = 1_736_294_400;
const TEE_DAY: i64 = 1_777_161_600;
/// 8 February 2024.
const APPLE_DAY: i64 = 1_707_350_400;

fn chain(pem: &str) -> Vec<Vec<u8>> {
    Certificate::load_pem_chain(pem.as_bytes()).unwrap().iter().map(|one| one.to_der().unwrap()).collect()
}

fn hex(text: &str) -> [u8; 32] {
    let byte = |at| u8::from_str_radix(&text[at..at + 2], 16).unwrap();
    std::array::from_fn(|at| byte(at * 2))
}

/// What these phones were asked for, by another app: Google's own, which shares its user with another.
fn settings(root: &[u8]) -> Settings {
    Settings {
        android_roots: vec![root.to_vec()],
        packages: vec!["com.google.android.gsf".into(), "com.google.android.gms".into()],
        signers: vec![hex("f0fd6c5b410f25cb25c3b53346c8972fae30f8ee7411df910480ad6b2d60db83")],
        ..Settings::sandbox()
    }
}

struct Sample {
    chain: Vec<Vec<u8>>,
    challenge: [u8; 32],
    day: i64,
}

fn samples() -> [Sample; 2] {
    [
        Sample {
            chain: chain(PIXEL),
            challenge: hex("5652e2dc45549a96f96afa225502f87fadc08a60bc021392c0be8c5062fd5f5e"),
            day: PIXEL_DAY,
        },
        Sample {
            chain: chain(TEE),
            challenge: hex("6bcdee0056cf759c60c3c5dd216e3eb46ee47f251e2174240c6c7c6179d64968"),
            day: TEE_DAY,
        },
    ]
}

/// What is asked of a sample.
struct Case {
    challenge: [u8; 32],
    spki: Vec<u8>,
    now: i64,
    revoked: StatusList,
    settings: Settings,
}

fn judged(sample: &Sample, change: impl FnOnce(&mut Case)) -> Result<(), Reason> {
    let mut case = Case {
        challenge: sample.challenge,
        spki: Link::read(&sample.chain[0]).unwrap().spki().unwrap(),
        now: sample.day,
        revoked: StatusList::default(),
        settings: settings(sample.chain.last().unwrap()),
    };
    change(&mut case);
    let Case { challenge, spki, now, revoked, settings } = &case;
    android::judge(&sample.chain, &Asked { challenge, spki, now: *now, revoked, settings })
}

#[test]
fn chains_of_real_android_phones_are_believed_under_rsa_and_under_p384() {
    for sample in samples() {
        assert_eq!(judged(&sample, |_| {}), Ok(()));
        assert_eq!(judged(&sample, |asked| asked.challenge = CHALLENGE), Err(Reason::WrongChallenge));
        assert_eq!(judged(&sample, |asked| asked.spki = spki(&key())), Err(Reason::OtherKey));
        assert_eq!(judged(&sample, |asked| asked.settings = Settings::sandbox()), Err(Reason::WrongRoot));
        let ours =
            Settings { android_roots: vec![sample.chain.last().unwrap().clone()], ..Settings::sandbox() };
        assert_eq!(judged(&sample, |asked| asked.settings = ours), Err(Reason::OtherApp));
        // A month on the phone has other certificates.
        assert_eq!(judged(&sample, |asked| asked.now += 30 * 86_400), Err(Reason::ExpiredChain));
        let revoked = list(&[&Link::read(&sample.chain[1]).unwrap().serial()]);
        assert_eq!(judged(&sample, |asked| asked.revoked = revoked), Err(Reason::Revoked));
    }
}

#[test]
fn one_byte_of_a_real_chain_changed_is_not_believed() {
    for sample in samples() {
        for which in 0..sample.chain.len() {
            for at in (20..sample.chain[which].len()).step_by(13) {
                let mut altered = Sample { chain: sample.chain.clone(), ..sample };
                altered.chain[which][at] ^= 0x01;
                let key = Link::read(&sample.chain[0]).unwrap().spki().unwrap();
                let found = judged_as(&altered, sample.chain.last().unwrap(), &key);
                assert!(found.is_err(), "certificate {which}, byte {at}");
            }
        }
    }
}

fn judged_as(sample: &Sample, root: &[u8], key: &[u8]) -> Result<(), Reason> {
    let (settings, none) = (settings(root), StatusList::default());
    let asked = Asked {
        challenge: &sample.challenge,
        spki: key,
        now: sample.day,
        revoked: &none,
        settings: &settings,
    };
    android::judge(&sample.chain, &asked)
}

#[test]
fn objects_of_real_iphones_are_believed() {
    let root = Certificate::from_pem(APPLE_ROOT).unwrap().to_der().unwrap();
    for (sample, development) in [(PRODUCTION, false), (DEVELOPMENT, true)] {
        let sample: serde_json::Value = serde_json::from_str(sample).unwrap();
        let bytes = |name: &str| STANDARD.decode(sample[name].as_str().unwrap()).unwrap();
        let (object, hash) = (bytes("attestation"), sha256(&bytes("challenge")));
        let settings = |development| Settings {
            apple_roots: vec![root.clone()],
            app_id: "V8H6LQ9448.io.uebelacker.AppAttestExample".into(),
            development,
            ..Settings::sandbox()
        };
        let none = StatusList::default();
        let judged = |hash: &[u8; 32], settings: &Settings, now| {
            attest(&object, hash, &Asked { challenge: &CHALLENGE, spki: &[], now, revoked: &none, settings })
        };
        assert_eq!(judged(&hash, &settings(development), APPLE_DAY), Ok(()));
        assert_eq!(judged(&[0; 32], &settings(development), APPLE_DAY), Err(Reason::WrongChallenge));
        assert_eq!(judged(&hash, &settings(development), NOW), Err(Reason::ExpiredChain));
        assert_eq!(judged(&hash, &Settings::sandbox(), APPLE_DAY), Err(Reason::WrongRoot));
        let other = Settings { app_id: "V8H6LQ9448.io.other".into(), ..settings(development) };
        assert_eq!(judged(&hash, &other, APPLE_DAY), Err(Reason::OtherApp));
        // The development environment counts nowhere but there.
        assert_eq!(judged(&hash, &settings(false), APPLE_DAY).is_ok(), !development);
        // It attests a key of its own: over our client data it says nothing of ours.
        let key = spki(&key());
        let asked = Asked {
            challenge: &CHALLENGE,
            spki: &key,
            now: APPLE_DAY,
            revoked: &none,
            settings: &settings(true),
        };
        assert_eq!(app_attest::judge(&object, &asked), Err(Reason::WrongChallenge));
    }
}
