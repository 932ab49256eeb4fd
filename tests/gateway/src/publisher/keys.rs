//! The sandbox's publisher keys: private, committed and worthless (`tests/gateway/keys/README.md`).

use qyzmet_core::{Result, catalogue::manifest::PublisherKey};

const SEEDS: [&str; 3] = [
    include_str!("../../keys/sandbox-publisher-1.seed"),
    include_str!("../../keys/sandbox-publisher-2.seed"),
    include_str!("../../keys/sandbox-publisher-3.seed"),
];

/// The three keys of the sandbox, in the order of `Trust::sandbox()`.
pub fn sandbox() -> Result<Vec<PublisherKey>> {
    SEEDS.iter().map(|seed| PublisherKey::from_seed(&bytes(seed))).collect()
}

/// A committed seed; what is no hex digit counts as nought, and the test of the pair finds it.
fn bytes(seed: &str) -> [u8; 32] {
    let mut out = [0; 32];
    let digits: Vec<u8> =
        seed.chars().filter_map(|c| c.to_digit(16).and_then(|d| u8::try_from(d).ok())).collect();
    for (byte, pair) in out.iter_mut().zip(digits.chunks(2)) {
        *byte = pair.iter().fold(0, |sum, digit| sum << 4 | digit);
    }
    out
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use qyzmet_core::catalogue::Trust;

    #[test]
    fn the_core_pins_the_public_halves() {
        let public: Vec<_> = super::sandbox().unwrap().iter().map(|k| k.public()).collect();
        assert_eq!(public, Trust::sandbox().publisher.keys);
    }
}
