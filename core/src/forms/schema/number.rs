//! Numbers compared exactly: JSON has one kind, the machine has two.

use std::cmp::Ordering;

use serde_json::Number;

/// A JSON number. Never NaN: JSON has none.
#[derive(Debug, Clone, Copy)]
pub(super) enum Num {
    Whole(i128),
    Real(f64),
}

impl Num {
    pub(super) fn of(number: &Number) -> Num {
        if let Some(n) = number.as_i64() {
            return Num::Whole(n.into());
        }
        if let Some(n) = number.as_u64() {
            return Num::Whole(n.into());
        }
        // Without serde_json's arbitrary precision every other number is an f64.
        Num::Real(number.as_f64().unwrap_or(0.0))
    }

    /// Mathematically whole: `1.0` is an integer.
    pub(super) fn is_whole(self) -> bool {
        match self {
            Num::Whole(_) => true,
            Num::Real(r) => r.fract() == 0.0,
        }
    }

    pub(super) fn compare(self, other: Num) -> Ordering {
        match (self, other) {
            (Num::Whole(a), Num::Whole(b)) => a.cmp(&b),
            (Num::Real(a), Num::Real(b)) => a.partial_cmp(&b).unwrap_or(Ordering::Equal),
            (Num::Whole(a), Num::Real(b)) => whole_to_real(a, b),
            (Num::Real(a), Num::Whole(b)) => whole_to_real(b, a).reverse(),
        }
    }
}

impl std::fmt::Display for Num {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Num::Whole(n) => n.fmt(f),
            Num::Real(r) => r.fmt(f),
        }
    }
}

impl PartialEq for Num {
    fn eq(&self, other: &Num) -> bool {
        self.compare(*other) == Ordering::Equal
    }
}

/// `whole` holds at most 64 bits, so a real beyond 2^100 decides by its sign, and one below it has a
/// whole part that fits an i128.
fn whole_to_real(whole: i128, real: f64) -> Ordering {
    const HUGE: f64 = 1.267_650_600_228_229_4e30;
    if real >= HUGE {
        return Ordering::Less;
    }
    if real <= -HUGE {
        return Ordering::Greater;
    }
    let floor = real.floor();
    match whole.cmp(&(floor as i128)) {
        Ordering::Equal if real > floor => Ordering::Less,
        order => order,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_and_a_real_are_compared_without_rounding() {
        let big = Num::Whole(9_007_199_254_740_993);
        assert_eq!(big.compare(Num::Real(9_007_199_254_740_992.0)), Ordering::Greater);
        assert_eq!(Num::Real(1.0), Num::Whole(1));
        assert_eq!(Num::Whole(-2).compare(Num::Real(-1.5)), Ordering::Less);
        assert_eq!(Num::Whole(-1).compare(Num::Real(-1.5)), Ordering::Greater);
        assert_eq!(Num::Whole(u64::MAX.into()).compare(Num::Real(1e300)), Ordering::Less);
        assert_eq!(Num::Real(-1e300).compare(Num::Whole(i64::MIN.into())), Ordering::Less);
    }

    #[test]
    fn one_point_zero_is_whole() {
        assert!(Num::Real(1.0).is_whole());
        assert!(!Num::Real(1.5).is_whole());
        assert!(Num::Real(1e300).is_whole());
    }
}
