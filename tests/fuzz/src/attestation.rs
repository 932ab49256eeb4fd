//! The gateway's judges of evidence and its maker of phones, from their own files: they are pure, and what else the
//! gateway is made of need not be built for them.
// The gateway uses more of them.
#![allow(dead_code, unused_imports)]

#[path = "../../gateway/src/attestation/android.rs"]
mod android;
#[path = "../../gateway/src/attestation/apple.rs"]
mod apple;
#[path = "../../gateway/src/attestation/chain.rs"]
mod chain;
#[path = "../../gateway/src/attestation/judge.rs"]
mod judge;
#[path = "../../gateway/src/attestation/maker.rs"]
mod maker;
#[path = "../../gateway/src/attestation/reason.rs"]
mod reason;
#[path = "../../gateway/src/attestation/settings.rs"]
mod settings;
#[path = "../../gateway/src/attestation/status.rs"]
mod status;

use std::sync::LazyLock;

use ciborium::{Value, cbor};
use const_oid::ObjectIdentifier;
use judge::Asked;
use p256::{ecdsa::SigningKey, pkcs8::EncodePublicKey};
use qyzmet_core::ports::KeyEvidence;

pub(crate) use reason::Reason;
use settings::Settings;
pub(crate) use status::StatusList;

use crate::papers::{AT, CITIZEN, sha256, spki};

/// The authority's challenge.
pub(crate) const CHALLENGE: [u8; 32] = [5; 32];

const BATCH: &str = "CN=Qyzmet Sandbox Phones,O=Qyzmet sandbox\\, no legal force";

static SETTINGS: LazyLock<Settings> = LazyLock::new(Settings::sandbox);

/// What is thought of evidence about the citizen's key.
pub(crate) fn judged(statement: &KeyEvidence, revoked: &StatusList) -> Result<(), Reason> {
    let spki = spki(CITIZEN);
    let asked = Asked { challenge: &CHALLENGE, spki: &spki, now: AT, revoked, settings: &SETTINGS };
    judge::judge(statement, &asked)
}

/// What Android's key store says of a good key.
pub(crate) fn description() -> Vec<u8> {
    maker::Told::good(&CHALLENGE).to_der()
}

/// The chain of the citizen's key with this description in it, signed by the sandbox's maker.
pub(crate) fn chain_with(description: &[u8]) -> Vec<Vec<u8>> {
    let own = spki(CITIZEN);
    let leaf = leaf(&own, android::KEY_DESCRIPTION, description);
    above(leaf)
}

/// A leaf under the sandbox's batch, with one extension.
fn leaf(own: &[u8], extension: ObjectIdentifier, value: &[u8]) -> Vec<u8> {
    let extension = maker::extension(extension, value.to_vec()).expect("an octet string");
    let validity = (0, 2_461_449_600);
    let wish =
        maker::Wish { subject: "CN=a key", spki: own, serial: 3, validity, extensions: vec![extension] };
    maker::issue(&wish, BATCH, &maker::batch_key()).expect("a test makes it")
}

fn above(leaf: Vec<u8>) -> Vec<Vec<u8>> {
    static ABOVE: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
        let told = maker::Told::good(&CHALLENGE);
        maker::chain(&spki(CITIZEN), &told).expect("a test makes it").split_off(1)
    });
    [vec![leaf], ABOVE.clone()].concat()
}

fn attest_key() -> SigningKey {
    maker::key(b"a key of App Attest")
}

/// The authenticator's data of a good object.
pub(crate) fn authenticator_data() -> Vec<u8> {
    let id = sha256(attest_key().verifying_key().to_sec1_point(false).as_bytes());
    [
        &sha256(b"SANDBOX000.org.qyzmet.app")[..],
        &[0x40],
        &0u32.to_be_bytes(),
        b"appattest\0\0\0\0\0\0\0",
        &32u16.to_be_bytes(),
        &id,
        b"a public key in COSE",
    ]
    .concat()
}

/// The extension of a leaf over this data.
pub(crate) fn nonce_over(data: &[u8]) -> Vec<u8> {
    let client_data = [&CHALLENGE[..], &sha256(&spki(CITIZEN))].concat();
    let nonce = sha256(&[data, &sha256(&client_data)].concat());
    maker::tlv(&[0x30], &maker::tlv(&[0xa1], &maker::tlv(&[0x04], &nonce)))
}

/// An App Attest object of this data, whose leaf has this extension.
pub(crate) fn object_with(data: &[u8], nonce: &[u8]) -> Vec<u8> {
    let own = attest_key().verifying_key().to_public_key_der().expect("a key").into_vec();
    let mut chain = above(leaf(&own, apple::NONCE, nonce));
    chain.truncate(2);
    let chain: Vec<Value> = chain.into_iter().map(Value::Bytes).collect();
    let object = cbor!({
        "fmt" => "apple-appattest",
        "attStmt" => { "x5c" => chain, "receipt" => Value::Bytes(vec![1]) },
        "authData" => Value::Bytes(data.to_vec()),
    });
    let mut bytes = Vec::new();
    ciborium::into_writer(&object.expect("a map"), &mut bytes).expect("memory takes it");
    bytes
}

/// Certificates, each behind its length in two bytes; eight at most.
pub(crate) fn chain_of(mut data: &[u8]) -> Vec<Vec<u8>> {
    let mut chain = Vec::new();
    while let Some((length, rest)) = data.split_first_chunk::<2>() {
        let Some((one, rest)) = rest.split_at_checked(u16::from_be_bytes(*length).into()) else { break };
        chain.push(one.to_vec());
        data = rest;
        if chain.len() == 8 {
            break;
        }
    }
    chain
}

/// The same, written.
pub(crate) fn written(chain: &[Vec<u8>]) -> Vec<u8> {
    let length = |one: &Vec<u8>| u16::try_from(one.len()).unwrap_or(u16::MAX).to_be_bytes();
    chain.iter().flat_map(|one| [&length(one)[..], one].concat()).collect()
}
