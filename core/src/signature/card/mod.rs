//! A signature key in an applet on a card: the SIM's, or any card's that answers the same commands.
//!
//! ```text
//! profile (data)  which commands an operation is          profiles/*.json
//! session         what can be asked of an applet          select by the port, PIN, PUK, key, signature, certificate
//! exchange        one command and the whole of its answer chaining, extended length, GET RESPONSE, bounds
//! port            bytes in, bytes out                      `ports::SimCard`, supplied by the shell
//! ```
//! The private key never leaves the card, and the card counts its PIN. What a card says is untrusted like
//! anything from outside: sizes and the number of commands are bounded, and a signature goes nowhere before it
//! verified with the key that is known to be the citizen's. Before a PIN goes to a card, the card has to name
//! that key, so that another card in the slot loses no try.
//!
//! A new applet costs a profile, which a shell may also read from a file of its own ([`Profile::parse`]), and no
//! code.

mod apdu;
mod applet;
mod exchange;
mod fault;
mod file;
mod key;
mod packed;
mod profile;
mod run;
mod secret;
mod session;
mod step;
#[cfg(test)]
mod tests;
pub mod tlv;

pub use applet::Applet;
pub use exchange::{COMMAND_COUNT_LIMIT, Traffic, WHOLE_ANSWER_LIMIT};
pub use fault::{CardFault, SecretKind};
pub use profile::{KeyUse, Length, PROFILE_LIMIT, Profile, ProfileFault, SignatureCoding};
pub use secret::{CardSecret, Coding, Pad, SecretFormat};
pub use session::{Administrator, CERTIFICATE_LIMIT, Responder, Session};
