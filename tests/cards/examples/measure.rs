//! What each profile costs in commands, and in time on this machine's virtual chip. `tests/benches/run cards` calls it.
//! The times are the virtual chip's: the commands are what to look at.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::{
    io::Write,
    sync::Arc,
    time::{Duration, Instant},
};

use qyzmet_cards::{FACTORY_ADMINISTRATOR, FACTORY_PIN, Memory, Operator, Sim};
use qyzmet_core::signature::{
    FormatError,
    card::{Applet, CardSecret, Profile, Traffic},
    certificate::{Terms, issue_root},
};
use ring::{
    rand::SystemRandom,
    signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair},
};

const ROUNDS: usize = 100;
const DIGEST: [u8; 32] = [3; 32];

fn main() {
    let mut out = std::io::stdout().lock();
    writeln!(
        out,
        "profile                   operation            commands  sent  received      time   x ring's sign"
    )
    .unwrap();
    for profile in Profile::built_in() {
        let applet = Applet::new(Arc::new(Sim::insert(Memory::Ram, [7; 32])), 0, Arc::new(profile.clone()));
        let (made, spki) = make(&applet);
        let certified = certify(&applet, &spki);
        let (signed, bare) = sign(&applet, &spki);
        for (what, (traffic, took)) in
            [("make a key", made), ("store a certificate", certified), ("sign", signed)]
        {
            let ratio = match what {
                "sign" => format!("{:.0} x", took.as_secs_f64() / bare.as_secs_f64()),
                _ => String::new(),
            };
            let Traffic { commands, sent, received } = traffic;
            let time = format!("{:.2} ms", took.as_secs_f64() * 1e3);
            let id = profile.id();
            writeln!(out, "{id:<25} {what:<20} {commands:>8} {sent:>5} {received:>9} {time:>9}   {ratio}")
                .unwrap();
        }
    }
}

fn secret(digits: &str) -> CardSecret {
    CardSecret::parse(digits).unwrap()
}

/// The administrator, then the key.
fn make(applet: &Applet) -> ((Traffic, Duration), Vec<u8>) {
    let start = Instant::now();
    let mut session = applet.open().unwrap();
    let pin = secret(FACTORY_ADMINISTRATOR);
    session.administer(&Operator::administrator(applet.profile().id(), &pin)).unwrap();
    let spki = session.generate().unwrap();
    ((session.traffic(), start.elapsed()), spki)
}

/// The administrator, then a certificate, read back.
fn certify(applet: &Applet, spki: &[u8]) -> (Traffic, Duration) {
    let terms =
        Terms { spki_der: spki, serial: &[7; 20], not_before: 1_700_000_000, not_after: 1_800_000_000 };
    // Signed by the card itself: its PIN, then as many signatures as it takes.
    let sign = |bytes: &[u8]| {
        let digest = ring::digest::digest(&ring::digest::SHA256, bytes);
        let mut session = applet.open().map_err(|_| FormatError::NotSigned)?;
        session.verify(&secret(FACTORY_PIN)).map_err(|_| FormatError::NotSigned)?;
        session.sign(digest.as_ref().try_into().expect("32 bytes"), spki).map_err(|_| FormatError::NotSigned)
    };
    let certificate = issue_root("Bench", &terms, &sign).unwrap();
    let start = Instant::now();
    let mut session = applet.open().unwrap();
    let pin = secret(FACTORY_ADMINISTRATOR);
    session.administer(&Operator::administrator(applet.profile().id(), &pin)).unwrap();
    session.write_certificate(&certificate).unwrap();
    (session.traffic(), start.elapsed())
}

/// The median of a whole signature: key named, PIN, signature, verified. Beside it ring's bare signature.
fn sign(applet: &Applet, spki: &[u8]) -> ((Traffic, Duration), Duration) {
    let random = SystemRandom::new();
    let pkcs8 = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, &random).unwrap();
    let ring = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, pkcs8.as_ref(), &random).unwrap();
    let (mut ours, mut bare, mut traffic) = (Vec::new(), Vec::new(), Traffic::default());
    for _ in 0..ROUNDS {
        let start = Instant::now();
        traffic = applet.sign(&secret(FACTORY_PIN), &DIGEST, spki).unwrap().1;
        ours.push(start.elapsed());
        let start = Instant::now();
        ring.sign(&random, &DIGEST).unwrap();
        bare.push(start.elapsed());
    }
    ((traffic, median(ours)), median(bare))
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}
