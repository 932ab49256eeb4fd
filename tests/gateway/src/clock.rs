//! The gateway's own clock: the machine's, moved on by command, so that expiry can be tried at once.

use std::{
    sync::atomic::{AtomicI64, Ordering},
    time::{SystemTime, UNIX_EPOCH},
};

/// The furthest it can be moved on in all: ten years.
pub(crate) const LIMIT_SECONDS: i64 = 10 * 366 * 86_400;

/// Wall clock with an offset.
pub(crate) struct Clock {
    ahead: AtomicI64,
}

impl Clock {
    /// A clock that is so many seconds ahead of the machine's.
    pub(crate) fn ahead_by(seconds: i64) -> Self {
        Self { ahead: AtomicI64::new(seconds.clamp(0, LIMIT_SECONDS)) }
    }

    /// Unix seconds.
    pub(crate) fn now(&self) -> i64 {
        let machine = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .map_or(0, |d| i64::try_from(d.as_secs()).unwrap_or(i64::MAX / 2));
        machine + self.ahead.load(Ordering::SeqCst)
    }

    /// Seconds it is ahead of the machine's clock.
    pub(crate) fn ahead(&self) -> i64 {
        self.ahead.load(Ordering::SeqCst)
    }

    /// Sets how far it is ahead.
    pub(crate) fn set_ahead(&self, seconds: i64) {
        self.ahead.store(seconds.clamp(0, LIMIT_SECONDS), Ordering::SeqCst);
    }
}
