//! Whoever hands cards out: knows their factory secrets, sets a PUK, answers a PIV card's challenge.

use des::{
    TdesEde3,
    cipher::{Block, BlockEncrypt, KeyInit},
};
use qyzmet_core::{
    ports::{CardPortError, SimCard},
    signature::card::{Administrator, CardSecret},
};

/// The PIN of both applets as they leave the factory.
pub const FACTORY_PIN: &str = "123456";
/// The PUK of the PIV applet as it leaves the factory. The OpenPGP applet has none.
pub const FACTORY_PUK: &str = "12345678";
/// The administrator's PIN of the OpenPGP applet as it leaves the factory.
pub const FACTORY_ADMINISTRATOR: &str = "12345678";

/// The management key of a PIV card as it leaves the factory: no secret, everybody has it.
const FACTORY_KEY: [u8; 24] = [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8];

/// The operator that handed a card out.
#[derive(Debug, Clone, Copy, Default)]
pub struct Operator;

impl Operator {
    /// Gives the OpenPGP applet in slot 0 this PUK (its "resetting code"), which the factory leaves out.
    /// The card's own words are sent here, not the core's driver.
    pub fn set_openpgp_puk(&self, port: &dyn SimCard, puk: &str) -> Result<(), CardPortError> {
        let mut channel = port.open(0, &[0xD2, 0x76, 0x00, 0x01, 0x24, 0x01])?;
        for (header, data) in
            [([0x00, 0x20, 0x00, 0x83], FACTORY_ADMINISTRATOR), ([0x00, 0xDA, 0x00, 0xD3], puk)]
        {
            let command = [&header[..], &[data.len() as u8], data.as_bytes()].concat();
            let answer = channel.transmit(&command)?;
            if answer != [0x90, 0x00] {
                return Err(CardPortError::Transport { detail: format!("personalisation: {answer:02x?}") });
            }
        }
        channel.close();
        Ok(())
    }

    /// Answers the challenge of a PIV card: the block, encrypted under the management key.
    pub fn answer(challenge: &[u8]) -> Result<Vec<u8>, String> {
        if challenge.len() != 8 {
            return Err("a challenge has 8 bytes".into());
        }
        let mut block = Block::<TdesEde3>::clone_from_slice(challenge);
        TdesEde3::new(&FACTORY_KEY.into()).encrypt_block(&mut block);
        Ok(block.to_vec())
    }

    /// The operator as the administrator of either applet; `pin` is [`FACTORY_ADMINISTRATOR`], parsed.
    pub fn administrator<'a>(profile: &str, pin: &'a CardSecret) -> Administrator<'a> {
        match profile.starts_with("piv") {
            true => Administrator::Answers(&Self::answer),
            false => Administrator::Pin(pin),
        }
    }
}
