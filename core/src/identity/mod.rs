//! Who the citizen is: the numbers of a person, an organisation and a phone, and the link between person
//! and phone.

mod answers;
mod bin;
mod citizen;
mod client;
mod digits;
mod iin;
pub mod model;
mod passing;
mod phone;
mod phone_codes;
mod refusal;
pub mod rules;
mod session;
mod sign_in;
pub mod sim;
pub(crate) mod table;
mod view;
pub mod wire;

pub use bin::{Bin, BinKind, BinUnit};
pub use citizen::CitizenView;
pub(crate) use citizen::{Citizen, Token};
pub use client::Identity;
pub use iin::{Iin, Sex};
pub use model::{Link, LinkState, SmsCode};
pub use phone::Phone;
pub use refusal::Refusal;
pub(crate) use session::{citizen, heard, obstacle, session_ended, token};
pub use sim::SimView;
pub(crate) use sim::{is_changed as sim_changed, refuse_changed as refuse_changed_sim, told as sim_told};
pub use view::LinkView;
