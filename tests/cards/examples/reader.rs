//! Holds a SIM with fresh applets in the virtual PC/SC reader of `vsmartcard-vpcd`, until that is gone; with an address,
//! in a reader that listens there:
//!
//! ```text
//! cargo run -p qyzmet-cards --example reader [ADDRESS]
//! cargo run --features pcsc -- --sim --reader
//! ```

use qyzmet_cards::{FACTORY_PUK, Memory, Operator, Sim, VPCD, in_reader};
use qyzmet_core::ports::{Entropy, software::SystemEntropy};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let reader = std::env::args().nth(1);
    let mut seed = [0; 32];
    SystemEntropy.fill(&mut seed)?;
    let sim = Sim::insert(Memory::Ram, seed);
    Operator.set_openpgp_puk(&sim, FACTORY_PUK)?;
    Ok(in_reader(&sim, reader.as_deref().unwrap_or(VPCD))?)
}
