//! Times of one operation, and what is told of them.

use std::time::{Duration, Instant};

/// Nanoseconds of one operation, once a round.
#[derive(Debug, Clone, Default)]
pub struct Samples(Vec<u64>);

impl Samples {
    /// Runs the operation and keeps how long it took.
    pub fn time<T>(&mut self, operation: impl FnOnce() -> T) -> T {
        let start = Instant::now();
        let out = operation();
        self.push(start.elapsed());
        out
    }

    /// Keeps a time that was taken elsewhere.
    pub fn push(&mut self, took: Duration) {
        self.0.push(u64::try_from(took.as_nanos()).unwrap_or(u64::MAX));
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing was measured.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Round by round, the sum of two operations.
    pub fn plus(&self, other: &Samples) -> Samples {
        Samples(self.0.iter().zip(&other.0).map(|(a, b)| a + b).collect())
    }

    /// The middle one, in nanoseconds; 0 when nothing was measured.
    pub fn median(&self) -> f64 {
        self.quantile(1, 2)
    }

    /// Half the distance between the quartiles, as a share of the median: how noisy the run was.
    pub fn noise(&self) -> f64 {
        (self.quantile(3, 4) - self.quantile(1, 4)) / 2.0 / self.median().max(1.0)
    }

    fn quantile(&self, part: usize, of: usize) -> f64 {
        let mut sorted = self.0.clone();
        sorted.sort_unstable();
        let at = sorted.len() * part / of;
        sorted.get(at.min(sorted.len().saturating_sub(1))).map_or(0.0, |ns| *ns as f64)
    }
}
