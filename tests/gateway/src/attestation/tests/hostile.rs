//! Bytes that are no evidence, and evidence with bytes changed: judged, never believed, never a panic.

use proptest::prelude::*;

use super::{maker::Told, *};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn random_bytes_are_malformed(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        prop_assert_eq!(judged(&KeyEvidence::AndroidChain(vec![bytes.clone()])), Err(Reason::Malformed));
        prop_assert_eq!(judged(&KeyEvidence::AppAttest(bytes)), Err(Reason::Malformed));
    }

    #[test]
    fn one_bit_changed_is_never_believed(which in 0usize..3, at in any::<prop::sample::Index>(), bit in 0u8..8) {
        let mut chain = maker::chain(&spki(&key()), &Told::good(&CHALLENGE)).unwrap();
        let at = at.index(chain[which].len());
        chain[which][at] ^= 1 << bit;
        prop_assert!(judged(&KeyEvidence::AndroidChain(chain)).is_err());
    }

    #[test]
    fn a_description_of_random_bytes_is_survived(at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut description = Told::good(&CHALLENGE).to_der();
        let at = at.index(description.len());
        description[at] = byte;
        let own = spki(&key());
        let wish = maker::Wish {
            subject: "CN=Qyzmet Sandbox Keystore Key",
            spki: &own,
            serial: 1,
            validity: (0, 2_461_449_600),
            extensions: vec![maker::extension(super::super::android::KEY_DESCRIPTION, description).unwrap()],
        };
        let batch = "CN=Qyzmet Sandbox Phones,O=Qyzmet sandbox\\, no legal force";
        let mut chain = maker::chain(&own, &Told::good(&CHALLENGE)).unwrap();
        chain[0] = maker::issue(&wish, batch, &maker::batch_key()).unwrap();
        let _ = judged(&KeyEvidence::AndroidChain(chain));
    }

    #[test]
    fn a_token_with_a_byte_changed_proves_nothing(at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let good = operator::token("+77010000001", &CHALLENGE, NOW);
        let mut token = good.clone();
        let at = at.index(token.len());
        token[at] = byte;
        prop_assume!(token != good);
        prop_assert!(operator::judge(&token, &CHALLENGE, "+77010000001", NOW).is_err());
    }
}

#[test]
fn depth_and_size_are_bounded() {
    let deep = vec![0x81; 60_000];
    assert_eq!(judged(&KeyEvidence::AppAttest(deep)), Err(Reason::Malformed));
    // A list that says it has two thousand million entries.
    let huge = [&[0xa1, 0x63][..], b"fmt", &[0x9a, 0x7f, 0xff, 0xff, 0xff]].concat();
    assert_eq!(judged(&KeyEvidence::AppAttest(huge)), Err(Reason::Malformed));
    assert_eq!(judged(&KeyEvidence::AndroidChain(Vec::new())), Err(Reason::Malformed));
    assert_eq!(judged(&KeyEvidence::AndroidChain(vec![vec![0; 40_000]])), Err(Reason::Malformed));
}
