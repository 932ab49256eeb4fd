//! Real SIM applets in process, behind the core's port: `opcard` (an OpenPGP card) and `piv-authenticator`
//! (a PIV card), on a virtual chip with RAM or a file as its memory. For tests, benchmarks and the terminal's
//! rehearsal; it protects nothing, and a random seed that is fixed makes the same keys again.
//!
//! [`MadeCard`] stands for cards of other makes. [`Sim`] is the card, [`Faulty`] puts faults between it and the core, [`Operator`] stands for whoever hands
//! cards out, [`in_reader`] puts the card into a virtual PC/SC reader.

mod chip;
mod dispatch;
mod faulty;
mod make;
mod operator;
mod reader;
mod sim;
mod wire;

pub use faulty::{Fault, Faulty};
pub use make::{MadeCard, Make};
pub use operator::{FACTORY_ADMINISTRATOR, FACTORY_PIN, FACTORY_PUK, Operator};
pub use reader::{VPCD, in_reader};
pub use sim::{Memory, Sim};
pub use wire::Wire;
