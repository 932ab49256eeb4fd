//! The app's clock.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Arc,
};

use qyzmet_core::ports::{Clock, software::SystemClock};

use super::{NativePortError, patience::marked};

/// Milliseconds of the year 9999's end. What a clock says beyond the calendar is brought to its ends.
const LATEST_MS: i64 = 253_402_300_799_999;

/// The wall clock. Asked in the middle of calls, on their threads: it must answer at once.
#[uniffi::export(foreign)]
pub trait NativeClock: Send + Sync {
    /// Milliseconds since 1970-01-01 UTC. May be wrong and may go back.
    fn now_ms(&self) -> Result<i64, NativePortError>;
}

/// The app's clock for the core; where it fails, the machine's.
pub(crate) struct ForeignClock(pub(crate) Arc<dyn NativeClock>);

impl Clock for ForeignClock {
    fn now_ms(&self) -> i64 {
        match marked(|| catch_unwind(AssertUnwindSafe(|| self.0.now_ms()))) {
            Ok(Ok(ms)) => ms.clamp(0, LATEST_MS),
            _ => SystemClock.now_ms(),
        }
    }
}
