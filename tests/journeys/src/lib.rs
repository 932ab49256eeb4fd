//! The harness of the journeys: a sandbox gateway ([`Gate`]) and a citizen's phone ([`Phone`]) in one
//! process, talking over real HTTP on loopback, each with its own folder and real SQLite. Nothing of ours
//! is replaced by a double; only the ports of a shell (clock, line, key store, observer) are adjustable,
//! and a [`Wire`] between the two can bend what travels.
//!
//! [`GateProcess`] and [`Terminal`] are the same two as processes of the real binary, which can be killed.
//!
//! It panics wherever something it needs fails: a journey that can't be set up is a failed test.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod disk;
mod gate;
mod mount;
mod phone;
mod ports;
mod process;
mod refused;
mod terminal;
mod wire;

pub use disk::{bytes_under, copy_tree, files_under, holds};
pub use gate::{Gate, Ledger, LedgerRow};
pub use mount::Mount;
pub use phone::{ADDRESS_CERTIFICATE, PENSION_CONTRIBUTIONS, PIN, Person, Phone, WRONG_PIN};
pub use ports::{Camera, Seen, TestClock, TestLine, TestSims, sim_card};
pub use process::{GateProcess, binary};
pub use refused::{Refused, in_three_languages};
pub use terminal::{Ran, Running, Terminal};
pub use wire::{Bent, Passed, Wire};
