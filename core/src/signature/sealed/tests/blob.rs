use proptest::prelude::*;

use super::super::{
    blob::{Blob, Header, Home, seal},
    schedule::{Parts, Secret, Use, citizen_part, kek},
};
use super::*;

fn header() -> Header {
    Header {
        home: Home::Vault,
        cost: Cost::CHEAP,
        salt: [3; 16],
        key: KeyId::from_bytes([4; 16]),
        epoch: 7,
        spki_sha256: [5; 32],
        created_at: NOW,
    }
}

#[test]
fn it_opens_only_unaltered_and_under_its_own_key() {
    let key = Secret::of(&[1; 32]);
    let sealed = seal(&header(), &key, &SystemEntropy, b"the private key").unwrap();
    let blob = Blob::parse(&sealed).unwrap();
    assert_eq!(blob.header, header());
    assert_eq!(blob.open(&key).unwrap().as_slice(), b"the private key");
    assert!(blob.open(&Secret::of(&[2; 32])).is_none());
    for bit in 0..sealed.len() * 8 {
        let mut altered = sealed.clone();
        altered[bit / 8] ^= 1 << (bit % 8);
        // Refused as it is read, or not opened: never opened as something else.
        assert!(Blob::parse(&altered).ok().and_then(|b| b.open(&key)).is_none(), "bit {bit}");
    }
    for len in 0..sealed.len() {
        assert!(Blob::parse(&sealed[..len]).ok().and_then(|b| b.open(&key)).is_none(), "cut at {len}");
    }
}

#[test]
fn a_header_below_the_floor_is_not_read() {
    let key = Secret::of(&[1; 32]);
    let weak = Cost { memory_kib: 16, passes: 1, lanes: 1 };
    let sealed = seal(&Header { cost: weak, ..header() }, &key, &SystemEntropy, b"x").unwrap();
    assert_eq!(code(Blob::parse(&sealed)), Code::VaultDamaged);
    let epochless = seal(&Header { epoch: 0, ..header() }, &key, &SystemEntropy, b"x").unwrap();
    assert!(Blob::parse(&epochless).is_err());
}

/// Ten thousand PINs, among them the right one, against a real vault: with the phone's or the gateway's
/// part missing none opens; with all three, one does.
#[tokio::test]
async fn with_a_part_missing_no_pin_opens() {
    let phone = Phone::new();
    let process = phone.start();
    process.sealed.create(&phone.server, pin("004711"), None, owner(), NOW).await.unwrap();
    let row = process.row().unwrap();
    let blob = Blob::parse(row.key.as_ref().unwrap()).unwrap();
    let store = process.sealed.store_id().unwrap();
    let gateway = Secret::of(&phone.server.pepper_of(row.id, 1));
    assert_eq!(row.pepper, Some(gateway.clone()));
    let aliases = process.sealed.aliases(row.id);
    // What a thief can put in the place of a part: nothing, another epoch's, another phone's.
    aliases.make(2).unwrap();
    let other_gateway = Secret::of(&phone.server.pepper_of(row.id, 2));
    let nothing = Secret::of(&[0; 32]);
    let mut opened = Vec::new();
    for guess in 0..10_000 {
        let text = format!("{guess:06}");
        let citizen = citizen_part(pin(&text).digits(), &blob.header.salt, blob.header.cost).unwrap();
        let device = aliases.device_part(1, &citizen).unwrap();
        let other_device = aliases.device_part(2, &citizen).unwrap();
        for (device, gateway, whole) in [
            (&device, &gateway, true),
            (&nothing, &gateway, false),
            (&citizen, &gateway, false),
            (&other_device, &gateway, false),
            (&device, &nothing, false),
            (&device, &device, false),
            (&device, &other_gateway, false),
        ] {
            let parts = Parts { of: Use::Signature, citizen: &citizen, device, gateway };
            if blob.open(&kek(&store, &parts, row.id, 1, Home::Vault.level())).is_some() {
                assert!(whole, "{text} opens with a part missing");
                opened.push(text.clone());
            }
        }
    }
    assert_eq!(opened, ["004711"]);
}

proptest! {
    #[test]
    fn no_bytes_panic(bytes in proptest::collection::vec(any::<u8>(), 0..700), key: [u8; 32]) {
        if let Ok(blob) = Blob::parse(&bytes) {
            prop_assert!(blob.open(&Secret::of(&key)).is_none());
        }
    }

    #[test]
    fn no_bytes_after_a_good_beginning_panic(tail in proptest::collection::vec(any::<u8>(), 0..700)) {
        let mut bytes = b"QSK1\x01\x00\x01\x00\x00\x00\x00\x00\x03\x00\x00\x00\x01".to_vec();
        bytes.extend_from_slice(&tail);
        if let Ok(blob) = Blob::parse(&bytes) {
            prop_assert!(blob.header.cost.is_allowed() && blob.header.epoch > 0);
            prop_assert!(blob.open(&Secret::of(&[0; 32])).is_none());
        }
    }

    #[test]
    fn a_header_reads_as_it_was_written(salt: [u8; 16], key: [u8; 16], epoch in 1u64.., spki: [u8; 32], created: i64) {
        let header = Header { home: Home::Hardware, cost: Cost::STANDARD, salt, key: KeyId::from_bytes(key), epoch, spki_sha256: spki, created_at: created };
        let sealed = seal(&header, &Secret::of(&[1; 32]), &SystemEntropy, b"key").unwrap();
        prop_assert_eq!(Blob::parse(&sealed).unwrap().header, header);
    }
}
