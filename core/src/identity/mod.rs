//! Who the citizen is: the numbers of a person, an organisation and a phone.

mod bin;
mod digits;
mod iin;
mod phone;
mod phone_codes;
pub(crate) mod table;
pub mod wire;

pub use bin::{Bin, BinKind, BinUnit};
pub use iin::{Iin, Sex};
pub use phone::Phone;
