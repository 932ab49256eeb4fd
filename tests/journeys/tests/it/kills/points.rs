//! When to kill: moments spread over the time a command takes, the same in every run.

use std::time::Duration;

/// One moment in each of `count` equal parts of `whole`, and one a little past its end. `seed` chooses
/// where in each part.
pub(super) fn points(seed: u64, count: u32, whole: Duration) -> impl Iterator<Item = Duration> {
    let mut state = seed;
    (0..=count).map(move |part| {
        // SplitMix64.
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let within = ((z ^ (z >> 31)) >> 40) as u32;
        // 24 bits of chance: a part of a part.
        whole * part / count + whole * within / (count << 24)
    })
}

#[test]
fn points_are_spread_and_the_same_every_time() {
    let whole = Duration::from_millis(100);
    let first: Vec<Duration> = points(7, 10, whole).collect();
    assert_eq!(first, points(7, 10, whole).collect::<Vec<_>>());
    assert_ne!(first, points(8, 10, whole).collect::<Vec<_>>());
    for (part, point) in first.iter().enumerate() {
        let begin = whole * part as u32 / 10;
        assert!((begin..=begin + whole / 10).contains(point), "{part}: {point:?}");
    }
}
