//! Software adapters, for the terminal and for tests. They report [`KeyHome::Software`](super::KeyHome):
//! they protect only as well as the folder they lie in.

mod device_key;

use std::{
    sync::LazyLock,
    time::{SystemTime, UNIX_EPOCH},
};

pub use device_key::SoftwareDeviceKey;
use ring::rand::{SecureRandom, SystemRandom};

use super::{Clock, Connectivity, Entropy, Line, PortError};

/// The clock of the machine.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now_ms(&self) -> i64 {
        let ms = |d: std::time::Duration| i64::try_from(d.as_millis()).unwrap_or(i64::MAX);
        match SystemTime::now().duration_since(UNIX_EPOCH) {
            Ok(since) => ms(since),
            Err(before) => -ms(before.duration()),
        }
    }
}

/// The randomness of the machine, by ring.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemEntropy;

impl Entropy for SystemEntropy {
    fn fill(&self, out: &mut [u8]) -> Result<(), PortError> {
        static RANDOM: LazyLock<SystemRandom> = LazyLock::new(SystemRandom::new);
        RANDOM.fill(out).map_err(|_| PortError { detail: "the machine gave no randomness".into() })
    }
}

/// A line that is always of one kind: a machine that does not watch its network, or a citizen who wants
/// to stay offline.
#[derive(Debug, Clone, Copy)]
pub struct FixedLine(pub Line);

impl Connectivity for FixedLine {
    fn line(&self) -> Line {
        self.0
    }
}
