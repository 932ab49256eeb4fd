//! A third applet costs a profile and no code: profiles that the core doesn't bring, read from text.
#![allow(clippy::unwrap_used)]

mod common;

use common::{applet, card, certify, digest, make_key, ring_verifies, secret};
use qyzmet_cards::FACTORY_PIN;
use qyzmet_core::signature::card::Profile;

/// The OpenPGP applet again, with other choices in everything: its decryption key is told to sign by MSE:SET,
/// the PIN is PW1 in its other role, the certificate is the second, blocks are short, the selection names the
/// whole application.
const DECRYPTION_KEY: &str = r#"{
  "id": "openpgp-second",
  "about": "OpenPGP card, decryption key, made to sign by MSE:SET",
  "use": "authentication",
  "aid": "D2760001240103040000000000000000",
  "length": "chaining",
  "block": 100,
  "command-limit": 2048,
  "pin": { "min": 6, "max": 12 },
  "administrator": { "min": 8, "max": 8 },
  "signature": "raw",
  "status": { "6A88": "not-found" },
  "steps": {
    "tries": [{ "apdu": "00 20 00 82" }],
    "verify": [{ "apdu": "00 20 00 82", "data": ["$pin"] }],
    "administer": [{ "apdu": "00 20 00 83", "data": ["$administrator"] }],
    "generate": [
      { "apdu": "00 DA 00 C2", "data": ["12 2A8648CE3D030107"] },
      { "apdu": "00 47 80 00", "data": ["B800"], "take": "7F49/86" }
    ],
    "public-key": [{ "apdu": "00 47 81 00", "data": [{ "B8": [] }], "take": "7F49/86" }],
    "sign": [
      { "apdu": "00 22 41 A4", "data": [{ "83": ["02"] }] },
      { "apdu": "00 88 00 00", "data": ["$digest"], "take": "" }
    ],
    "read-certificate": [
      { "apdu": "00 A5 01 04", "data": [{ "60": [{ "5C": ["7F21"] }] }] },
      { "apdu": "00 CA 7F 21", "take": "" }
    ],
    "write-certificate": [
      { "apdu": "00 A5 01 04", "data": [{ "60": [{ "5C": ["7F21"] }] }] },
      { "apdu": "00 DA 7F 21", "data": ["$certificate"] }
    ]
  }
}"#;

/// The PIV applet again: a retired key (82), whose object has a number of its own.
fn retired() -> String {
    include_str!("../../../core/src/signature/card/profiles/piv-authentication.json")
        .replace("piv-authentication", "piv-retired-1")
        .replace("00 47 00 9A", "00 47 00 82")
        .replace("00 87 11 9A", "00 87 11 82")
        .replace("5F C1 05", "5F C1 0D")
}

#[test]
fn a_profile_from_a_file_is_all_that_a_third_applet_costs() {
    for json in [DECRYPTION_KEY, &retired()] {
        let profile = Profile::parse(json).unwrap();
        let applet = applet(card(20), &profile);
        let spki = make_key(&applet);
        let certificate = certify(&applet, &spki, 500);
        assert_eq!(applet.open().unwrap().read_certificate().unwrap(), certificate);
        let (signature, _) = applet.sign(&secret(FACTORY_PIN), &digest(b"third"), &spki).unwrap();
        assert!(ring_verifies(&spki, b"third", &signature), "{}", profile.id());
    }
}
