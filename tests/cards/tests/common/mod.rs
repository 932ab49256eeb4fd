//! A card of each profile, ready for use.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used)]

pub mod citizen;

use std::sync::Arc;

use qyzmet_cards::{FACTORY_ADMINISTRATOR, FACTORY_PUK, Memory, Operator, Sim};
use qyzmet_core::{
    ports::SimCard,
    signature::card::{Applet, CardSecret, Profile, Session},
};

pub const PUK: &str = FACTORY_PUK;

/// Every profile that comes with the core, each on a card of its own.
pub fn profiles() -> impl Iterator<Item = &'static Profile> {
    Profile::built_in().iter()
}

pub fn secret(digits: &str) -> CardSecret {
    CardSecret::parse(digits).unwrap()
}

/// A card as the operator hands it out.
pub fn card(seed: u8) -> Sim {
    let sim = Sim::insert(Memory::Ram, [seed; 32]);
    Operator.set_openpgp_puk(&sim, PUK).unwrap();
    sim
}

pub fn applet(port: impl SimCard + 'static, profile: &Profile) -> Applet {
    Applet::new(Arc::new(port), 0, Arc::new(profile.clone()))
}

pub fn administer(session: &mut Session, profile: &Profile) {
    let pin = secret(FACTORY_ADMINISTRATOR);
    session.administer(&Operator::administrator(profile.id(), &pin)).unwrap();
}

/// Makes the key, and returns its public half as SubjectPublicKeyInfo.
pub fn make_key(applet: &Applet) -> Vec<u8> {
    let mut session = applet.open().unwrap();
    administer(&mut session, applet.profile());
    session.generate().unwrap()
}

/// Puts a certificate of this key on the card: an applet may have no other word for its key.
pub fn certify(applet: &Applet, spki: &[u8], size: usize) -> Vec<u8> {
    let certificate = certificate(spki, size);
    let mut session = applet.open().unwrap();
    administer(&mut session, applet.profile());
    session.write_certificate(&certificate).unwrap();
    certificate
}

/// A certificate of this key, of at least so many bytes.
pub fn certificate(spki: &[u8], size: usize) -> Vec<u8> {
    use rcgen::{CertificateParams, CustomExtension, Issuer, KeyPair};
    let issuer = Issuer::new(CertificateParams::default(), KeyPair::generate().unwrap());
    let mut params = CertificateParams::default();
    let filler = vec![0x04; size];
    params.custom_extensions = vec![CustomExtension::from_oid_content(&[2, 25, 2393939747, 9, 9], filler)];
    params.signed_by(&Point(point(spki)), &issuer).unwrap().der().to_vec()
}

/// Whether ring finds the signature to be of this message by this key.
pub fn ring_verifies(spki: &[u8], message: &[u8], signature: &[u8]) -> bool {
    ring::signature::UnparsedPublicKey::new(&ring::signature::ECDSA_P256_SHA256_ASN1, point(spki))
        .verify(message, signature)
        .is_ok()
}

pub fn digest(message: &[u8]) -> [u8; 32] {
    ring::digest::digest(&ring::digest::SHA256, message).as_ref().try_into().unwrap()
}

/// The public point at the end of a SubjectPublicKeyInfo of P-256.
pub fn point(spki: &[u8]) -> &[u8] {
    &spki[spki.len() - 65..]
}

struct Point<'a>(&'a [u8]);

impl rcgen::PublicKeyData for Point<'_> {
    fn der_bytes(&self) -> &[u8] {
        self.0
    }

    fn algorithm(&self) -> &'static rcgen::SignatureAlgorithm {
        &rcgen::PKCS_ECDSA_P256_SHA256
    }
}
