//! Secrets in memory: held in one place, and nothing left of them beside it.
//!
//! A value that is moved is copied, and its old place is not wiped: not by `zeroize`, which only sees the last place.
//! So a secret that is handed on lives on the heap ([`Held`]), and what its use left on the stack of the thread is
//! overwritten when the use is over ([`wiping`]). `tests/memory` shows what that comes to.

use std::{
    fmt,
    hint::black_box,
    ops::{Deref, DerefMut},
};

use zeroize::Zeroizing;

/// How much of the stack is overwritten, in bytes, after what uses secrets itself: more than any use of a key takes.
pub(crate) const DEEP: usize = 128 << 10;
/// The same after one use of ring alone, right below; every value of the vault pays it, so it is not more. What is not
/// optimised takes several times the stack.
pub(crate) const SHALLOW: usize = if cfg!(debug_assertions) { 64 << 10 } else { 8 << 10 };

/// So many secret bytes, in one place for all their life and wiped at its end. Moving it moves a pointer.
#[derive(PartialEq, Eq)]
pub(crate) struct Held<const N: usize>(Box<Zeroizing<[u8; N]>>);

impl<const N: usize> Held<N> {
    /// Zeros, to be written over in place.
    pub(crate) fn empty() -> Self {
        Self(Box::new(Zeroizing::new([0; N])))
    }

    /// A copy of these bytes; the caller wipes its own.
    pub(crate) fn of(bytes: &[u8; N]) -> Self {
        let mut held = Self::empty();
        held.copy_from_slice(bytes);
        held
    }
}

impl<const N: usize> Clone for Held<N> {
    fn clone(&self) -> Self {
        Self::of(self)
    }
}

impl<const N: usize> fmt::Debug for Held<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Held(hidden)")
    }
}

impl<const N: usize> Deref for Held<N> {
    type Target = [u8; N];

    fn deref(&self) -> &[u8; N] {
        &self.0
    }
}

impl<const N: usize> DerefMut for Held<N> {
    fn deref_mut(&mut self) -> &mut [u8; N] {
        &mut self.0
    }
}

/// Runs what uses secrets, then overwrites `DEPTH` bytes of the stack that it used. What it returns must hold none by
/// value.
#[inline(never)]
pub(crate) fn wiping<const DEPTH: usize, T>(use_secrets: impl FnOnce() -> T) -> T {
    let out = apart(use_secrets);
    overwrite::<DEPTH>();
    out
}

/// In a frame of its own, which [`overwrite`]'s then lies over.
#[inline(never)]
fn apart<T>(use_secrets: impl FnOnce() -> T) -> T {
    use_secrets()
}

#[inline(never)]
fn overwrite<const DEPTH: usize>() {
    let mut stack = [0u8; DEPTH];
    black_box(&mut stack);
}
