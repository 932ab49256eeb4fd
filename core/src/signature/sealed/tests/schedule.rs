use super::super::{
    KeyId,
    schedule::{Cost, Parts, Use, citizen_part, kek, proof, verifier},
};
use super::*;

fn hex(text: &str) -> [u8; 32] {
    let bytes: Vec<u8> =
        (0..64).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect();
    bytes.try_into().unwrap()
}

/// Computed by libargon2 and Python's hmac: a key that is sealed today must open for ever.
#[test]
fn the_schedule_is_the_written_one() {
    let salt: [u8; 16] = std::array::from_fn(|i| u8::try_from(i).unwrap());
    let cost = Cost { memory_kib: 19 << 10, passes: 2, lanes: 1 };
    let citizen = citizen_part(pin("940173").digits(), &salt, cost).unwrap();
    assert_eq!(*citizen, hex("60c119b898f30e610732ed27a02cb888bf5cabeaa8831e1789ccaa810f08f9c8"));

    let key = KeyId::parse("00010203-0405-4607-8809-0a0b0c0d0e0f").unwrap();
    let (device, gateway) = (Secret::of(&[0xb0; 32]), Secret::of(&[0xc0; 32]));
    let shown = proof(&device, Use::Signature, key, 7);
    assert_eq!(*shown, hex("96f619f76c56669438c1ee56d0b03d27d39be4784508a5535e871524a704646c"));
    assert_eq!(verifier(&shown), hex("a7009348ecd1d9ef2a1f0221e9b6759353c1aaae6da4f556026c8ab820ea1bef"));

    let parts = Parts { of: Use::Signature, citizen: &citizen, device: &device, gateway: &gateway };
    let sealed_with = kek(&[0x5a; 16], &parts, key, 7, "software-sealed");
    assert_eq!(*sealed_with, hex("a53e10bf201db4f26224b44ea6f6f9a5e629d8e15be084f4163e9e5ca18ae8f1"));
}

#[test]
fn every_input_changes_the_key() {
    let part = |n: u8| Secret::of(&[n; 32]);
    let key = KeyId::from_bytes([1; 16]);
    let base = |c: &Secret, d: &Secret, g: &Secret, store: u8, key, epoch, level| {
        *kek(
            &[store; 16],
            &Parts { of: Use::Signature, citizen: c, device: d, gateway: g },
            key,
            epoch,
            level,
        )
    };
    let all = [
        base(&part(1), &part(2), &part(3), 4, key, 5, "x"),
        base(&part(9), &part(2), &part(3), 4, key, 5, "x"),
        base(&part(1), &part(9), &part(3), 4, key, 5, "x"),
        base(&part(1), &part(2), &part(9), 4, key, 5, "x"),
        base(&part(1), &part(2), &part(3), 9, key, 5, "x"),
        base(&part(1), &part(2), &part(3), 4, KeyId::from_bytes([9; 16]), 5, "x"),
        base(&part(1), &part(2), &part(3), 4, key, 9, "x"),
        base(&part(1), &part(2), &part(3), 4, key, 5, "y"),
    ];
    for (i, a) in all.iter().enumerate() {
        assert!(all.iter().skip(i + 1).all(|b| a != b), "{i}");
    }
}

type Secret = super::super::schedule::Secret;

#[test]
fn a_cheap_or_ruinous_cost_is_refused() {
    let cost = |memory_kib, passes, lanes| Cost { memory_kib, passes, lanes };
    for good in [Cost::STANDARD, cost(19 << 10, 2, 1), cost(256 << 10, 8, 4)] {
        assert!(good.is_allowed(), "{good:?}");
    }
    for bad in [
        cost((19 << 10) - 1, 2, 1),
        cost(19 << 10, 1, 1),
        cost(64 << 10, 3, 0),
        cost((256 << 10) + 1, 3, 1),
        cost(64 << 10, 9, 1),
        cost(64 << 10, 3, 5),
        cost(u32::MAX, u32::MAX, u32::MAX),
        cost(0, 0, 0),
    ] {
        assert!(!bad.is_allowed(), "{bad:?}");
    }
}

#[tokio::test]
async fn a_key_of_the_standard_cost_signs() {
    let phone = Phone::new();
    let mut process = phone.start();
    process.sealed = SealedKey::new(process.store.clone(), process.device.clone(), Arc::new(SystemEntropy));
    process.sealed.create(&phone.server, pin(RIGHT), None, owner(), NOW).await.unwrap();
    let blob = process.row().unwrap().key.unwrap();
    assert_eq!(super::super::blob::Blob::parse(&blob).unwrap().header.cost, Cost::STANDARD);
    assert!(phone.sign_online(RIGHT).await.is_ok());
    assert!(phone.sign_offline(RIGHT).await.is_ok());
}
