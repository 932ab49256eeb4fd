//! Which epoch is good, and how tries are counted. Pure.

use super::table::Key;

/// Wrong proofs until a key is locked for ever; a right one gives them all back.
pub(super) const TRIES: u32 = 5;

/// The same for a key's copy under a PUK.
pub(super) const PUK_TRIES: u32 = 10;

/// What a proof comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Judgement {
    Right,
    Wrong,
    Locked,
    /// The epoch is over, or has not come: no try is counted, nothing is learnt.
    OtherEpoch,
}

/// Judges a proof of this epoch; `same` says whether the proof's hash is the stored one.
pub(super) fn judge(key: &Key, epoch: u64, same: impl Fn([u8; 32]) -> bool) -> Judgement {
    if key.tries_left == 0 {
        return Judgement::Locked;
    }
    let verifier = match (epoch.checked_sub(key.epoch), key.next_verifier) {
        (Some(0), _) => key.verifier,
        (Some(1), Some(next)) => next,
        _ => return Judgement::OtherEpoch,
    };
    if same(verifier) { Judgement::Right } else { Judgement::Wrong }
}

/// Judges a registration that was there before, by its verifier: good until the first proof, and no way around the tries.
pub(super) fn judge_again(key: &Key, verifier: &[u8; 32]) -> Judgement {
    match key {
        _ if key.tries_left == 0 => Judgement::Locked,
        _ if key.epoch != 1 || key.next_verifier.is_some() => Judgement::OtherEpoch,
        _ if key.first != *verifier => Judgement::Wrong,
        _ => Judgement::Right,
    }
}

/// What a right proof of this epoch changes: the key moves on to it, for good, and knows its next.
pub(super) fn accept(key: &mut Key, epoch: u64, next_verifier: [u8; 32]) {
    if epoch != key.epoch
        && let Some(verifier) = key.next_verifier
    {
        key.epoch = epoch;
        key.verifier = verifier;
    }
    key.next_verifier = Some(next_verifier);
    key.tries_left = key.tries;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_epoch_that_is_over_never_comes_back() {
        let mut key = Key::new("k", "990101500016", [1; 32], TRIES);
        let is = |n: u8| move |stored: [u8; 32]| stored == [n; 32];
        assert_eq!(judge(&key, 2, is(2)), Judgement::OtherEpoch);
        assert_eq!(judge(&key, 1, is(1)), Judgement::Right);
        accept(&mut key, 1, [2; 32]);
        // The answer was lost: the same epoch is asked for again, with another next.
        assert_eq!(judge(&key, 1, is(1)), Judgement::Right);
        accept(&mut key, 1, [3; 32]);
        assert_eq!(judge(&key, 2, is(2)), Judgement::Wrong);
        assert_eq!(judge(&key, 2, is(3)), Judgement::Right);
        accept(&mut key, 2, [4; 32]);
        for over in [0, 1, 4, u64::MAX] {
            assert_eq!(judge(&key, over, |_| true), Judgement::OtherEpoch, "{over}");
        }
        key.tries_left = 0;
        assert_eq!(judge(&key, 2, |_| true), Judgement::Locked);
    }
}
