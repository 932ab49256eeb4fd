//! The sandbox's maker of phones: a root whose key stands in this file, a batch under it, and statements about keys in
//! the form of Android's. Worthless on purpose; a gateway of the sandbox believes it, and nobody else may.

use const_oid::ObjectIdentifier;
use der::{DateTime, Decode, Encode, asn1::OctetString};
use p256::{
    ecdsa::{DerSignature, SigningKey},
    pkcs8::EncodePublicKey,
};
use std::time::Duration;
use x509_cert::{
    SubjectPublicKeyInfo, TbsCertificate,
    builder::{Builder, CertificateBuilder, profile::BuilderProfile},
    ext::{Extension, ToExtension, pkix::BasicConstraints},
    name::Name,
    serial_number::SerialNumber,
    spki::SubjectPublicKeyInfoRef,
    time::{Time, Validity},
};

use crate::secrets::sha256;

/// The certificate that signs the sandbox's app; its hash stands in statements.
pub(super) const APP_SIGNER: &[u8] = b"qyzmet sandbox app signer";

const ROOT: &str = "CN=Qyzmet Sandbox Attestation Root,O=Qyzmet sandbox\\, no legal force";
const BATCH: &str = "CN=Qyzmet Sandbox Phones,O=Qyzmet sandbox\\, no legal force";
const KEY: &str = "CN=Qyzmet Sandbox Keystore Key";

/// 1 January 2020 and 2060; a key's own certificate is in force from 1970 to 2048, as Android's are.
const AUTHORITIES: (u64, u64) = (1_577_836_800, 2_840_140_800);
const KEYS: (u64, u64) = (0, 2_461_449_600);

/// What a statement says of a key.
#[derive(Debug, Clone)]
pub(crate) struct Told {
    /// The challenge.
    pub(crate) challenge: Vec<u8>,
    /// 0 software, 1 trusted environment, 2 StrongBox.
    pub(crate) level: u8,
    /// Whether the boot loader is locked.
    pub(crate) locked: bool,
    /// 0 verified, 1 self-signed, 2 unverified, 3 failed.
    pub(crate) boot: u8,
    /// 2 is signing.
    pub(crate) purpose: u8,
    /// 0 generated, 2 imported.
    pub(crate) origin: u8,
    /// Whether the key asks for finger, face or screen lock.
    pub(crate) screen_lock: bool,
    /// Package of the app.
    pub(crate) package: String,
    /// SHA-256 of its signer's certificate.
    pub(crate) signer: [u8; 32],
}

impl Told {
    /// What a good phone says.
    pub(crate) fn good(challenge: &[u8]) -> Self {
        Self {
            challenge: challenge.to_vec(),
            level: 1,
            locked: true,
            boot: 0,
            purpose: 2,
            origin: 0,
            screen_lock: true,
            package: super::settings::PACKAGE.into(),
            signer: sha256(APP_SIGNER),
        }
    }

    /// `KeyDescription` in DER.
    pub(super) fn to_der(&self) -> Vec<u8> {
        let octets = |bytes: &[u8]| tlv(&[0x04], bytes);
        let number = |n: u8| tlv(&[0x02], &[n]);
        let level = tlv(&[0x0a], &[self.level]);
        let info = tlv(&[0x30], &[octets(self.package.as_bytes()), number(1)].concat());
        let app = [tlv(&[0x31], &info), tlv(&[0x31], &octets(&self.signer))].concat();
        let software = field(709, &octets(&tlv(&[0x30], &app)));
        let locked = [0x01, 0x01, if self.locked { 0xff } else { 0 }];
        let trust = [&octets(&[0; 32])[..], &locked, &tlv(&[0x0a], &[self.boot]), &octets(&[0; 32])].concat();
        let gate = if self.screen_lock { field(504, &number(2)) } else { field(503, &[0x05, 0]) };
        let hardware = [
            field(1, &tlv(&[0x31], &number(self.purpose))),
            field(2, &number(3)),
            gate,
            field(702, &number(self.origin)),
            field(704, &tlv(&[0x30], &trust)),
        ];
        let parts = [
            tlv(&[0x02], &[0x01, 0x2c]),
            level.clone(),
            tlv(&[0x02], &[0x01, 0x2c]),
            level,
            octets(&self.challenge),
            octets(&[]),
            tlv(&[0x30], &software),
            tlv(&[0x30], &hardware.concat()),
        ];
        tlv(&[0x30], &parts.concat())
    }
}

/// One element; nothing here is longer than 64 KiB.
pub(super) fn tlv(tag: &[u8], value: &[u8]) -> Vec<u8> {
    let length = match value.len() {
        short @ 0..0x80 => vec![short as u8],
        middle @ 0x80..0x100 => vec![0x81, middle as u8],
        long => [&[0x82][..], &(long as u16).to_be_bytes()].concat(),
    };
    [tag, &length, value].concat()
}

/// `[number] EXPLICIT`.
fn field(number: u16, value: &[u8]) -> Vec<u8> {
    match number {
        0..31 => tlv(&[0xa0 | number as u8], value),
        31..128 => tlv(&[0xbf, number as u8], value),
        _ => tlv(&[0xbf, 0x80 | (number >> 7) as u8, (number & 0x7f) as u8], value),
    }
}

/// The chain of a key, its own certificate first: what a good phone of the sandbox gives.
pub(crate) fn chain(spki: &[u8], told: &Told) -> Result<Vec<Vec<u8>>, MakeError> {
    let described = extension(super::android::KEY_DESCRIPTION, told.to_der())?;
    let key = Wish { subject: KEY, spki, serial: 1, validity: KEYS, extensions: vec![described] };
    Ok(vec![issue(&key, BATCH, &batch_key())?, batch()?, root_certificate()])
}

/// The root, DER. Always the same bytes.
pub(crate) fn root_certificate() -> Vec<u8> {
    root().expect("the sandbox's root is always the same")
}

fn root() -> Result<Vec<u8>, MakeError> {
    authority(ROOT, &root_key(), 1, ROOT, &root_key())
}

fn batch() -> Result<Vec<u8>, MakeError> {
    authority(BATCH, &batch_key(), BATCH_SERIAL, ROOT, &root_key())
}

/// Number of the batch's certificate: what is revoked when its keys are stolen.
pub(crate) const BATCH_SERIAL: u32 = 0x5ab0_0001;

fn root_key() -> SigningKey {
    key(b"qyzmet sandbox attestation root")
}

pub(super) fn batch_key() -> SigningKey {
    key(b"qyzmet sandbox attestation batch 1")
}

/// A key that everybody can make again.
pub(super) fn key(seed: &[u8]) -> SigningKey {
    SigningKey::from_slice(&sha256(seed)).expect("a hash is a scalar of P-256, but for one in 2^32")
}

/// Why a certificate was not made.
#[derive(Debug, thiserror::Error)]
#[error("a certificate of the sandbox's phones was not made")]
pub(crate) struct MakeError;

/// A certificate that is to be made.
pub(super) struct Wish<'a> {
    pub(super) subject: &'a str,
    pub(super) spki: &'a [u8],
    pub(super) serial: u32,
    /// Unix seconds.
    pub(super) validity: (u64, u64),
    pub(super) extensions: Vec<Extension>,
}

/// A certificate that may issue others.
pub(super) fn authority(
    subject: &str,
    own: &SigningKey,
    serial: u32,
    issuer: &str,
    by: &SigningKey,
) -> Result<Vec<u8>, MakeError> {
    let spki = own.verifying_key().to_public_key_der().map_err(|_| MakeError)?.into_vec();
    let constraints = BasicConstraints { ca: true, path_len_constraint: None };
    let extension = constraints.to_extension(&Name::default(), &[]).map_err(|_| MakeError)?;
    let wish = Wish { subject, spki: &spki, serial, validity: AUTHORITIES, extensions: vec![extension] };
    issue(&wish, issuer, by)
}

/// Makes a certificate.
pub(super) fn issue(wish: &Wish<'_>, issuer: &str, by: &SigningKey) -> Result<Vec<u8>, MakeError> {
    let time = |seconds| {
        let date = DateTime::from_unix_duration(Duration::from_secs(seconds)).map_err(|_| MakeError)?;
        Ok::<_, MakeError>(Time::from(date))
    };
    let profile = Plain {
        subject: wish.subject.parse().map_err(|_| MakeError)?,
        issuer: issuer.parse().map_err(|_| MakeError)?,
        extensions: wish.extensions.clone(),
    };
    let serial = SerialNumber::new(&wish.serial.to_be_bytes()).map_err(|_| MakeError)?;
    let validity = Validity::new(time(wish.validity.0)?, time(wish.validity.1)?);
    let key = SubjectPublicKeyInfo::from_der(wish.spki).map_err(|_| MakeError)?;
    let builder = CertificateBuilder::new(profile, serial, validity, key).map_err(|_| MakeError)?;
    let certificate = builder.build::<_, DerSignature>(by).map_err(|_| MakeError)?;
    certificate.to_der().map_err(|_| MakeError)
}

/// An extension that is not critical.
pub(super) fn extension(extn_id: ObjectIdentifier, value: Vec<u8>) -> Result<Extension, MakeError> {
    let extn_value = OctetString::new(value).map_err(|_| MakeError)?;
    Ok(Extension { extn_id, critical: false, extn_value })
}

/// Names and extensions as they are given.
struct Plain {
    subject: Name,
    issuer: Name,
    extensions: Vec<Extension>,
}

impl BuilderProfile for Plain {
    fn get_issuer(&self, _subject: &Name) -> Name {
        self.issuer.clone()
    }

    fn get_subject(&self) -> Name {
        self.subject.clone()
    }

    fn build_extensions(
        &self,
        _key: SubjectPublicKeyInfoRef<'_>,
        _issuer_key: SubjectPublicKeyInfoRef<'_>,
        _tbs: &TbsCertificate,
    ) -> x509_cert::builder::Result<Vec<Extension>> {
        Ok(self.extensions.clone())
    }
}
