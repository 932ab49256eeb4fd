//! Tells a test of every secret as it comes into being, so that it can look for what is left of it in memory.
//!
//! Without the feature `witness`, which no build that ships has, `saw` does nothing.

#[cfg(feature = "witness")]
use std::sync::OnceLock;

/// Told what a secret is and its bytes. It keeps no copy of them as they are.
#[cfg(feature = "witness")]
pub type Listener = fn(&'static str, &[u8]);

#[cfg(feature = "witness")]
static LISTENER: OnceLock<Listener> = OnceLock::new();

/// Tells this listener of every secret from here on. The first one stays.
#[cfg(feature = "witness")]
pub fn listen(listener: Listener) {
    // A second one is a test's mistake, which finds no secrets then.
    let _ = LISTENER.set(listener);
}

/// A secret came into being.
#[inline]
pub(crate) fn saw(what: &'static str, secret: &[u8]) {
    #[cfg(feature = "witness")]
    if let Some(listener) = LISTENER.get() {
        listener(what, secret);
    }
    #[cfg(not(feature = "witness"))]
    let _ = (what, secret);
}
