//! Files of a card that are read and written from a place in them (READ BINARY, UPDATE BINARY), as cards with a file system
//! keep certificates: the offset stands in P1 and P2.

use super::{
    CardFault, WHOLE_ANSWER_LIMIT,
    exchange::Answer,
    run::Outcome,
    session::Session,
    step::{Step, Values},
    tlv,
};

/// The largest offset: the highest bit of P1 means something else.
const OFFSET_LIMIT: usize = 0x7FFF;

/// What an empty file begins with.
const BLANK: [u8; 2] = [0x00, 0xFF];

impl Session {
    /// Sends a command again and again, each further in the file: until its first data object is whole, or all data is written.
    pub(super) fn along_the_file(&mut self, step: &Step, values: Values<'_>) -> Result<Answer, CardFault> {
        if step.take.is_some() { self.read_file(step) } else { self.write_file(step, values) }
    }

    fn read_file(&mut self, step: &Step) -> Result<Answer, CardFault> {
        let mut data = Vec::new();
        loop {
            let answer = self.exchange.command(&self.profile, at(step, data.len())?, &[], true)?;
            match self.meaning(&answer) {
                Outcome::Done => {}
                // Behind the end of the file.
                _ if !data.is_empty() => break,
                _ => return Ok(answer),
            }
            if answer.data.is_empty() {
                break;
            }
            data.extend_from_slice(&answer.data);
            let too_large = CardFault::TooLarge { what: "the card's answer", limit: WHOLE_ANSWER_LIMIT };
            let Some(object) = data.get(step.ahead()..).filter(|object| !object.is_empty()) else { continue };
            if BLANK.contains(&object[0]) {
                data.clear();
                break;
            }
            match tlv::extent(object).map(|length| step.ahead() + length) {
                Some(length) if length > WHOLE_ANSWER_LIMIT => return Err(too_large),
                Some(length) if data.len() >= length => {
                    data.truncate(length);
                    break;
                }
                None if data.len() > WHOLE_ANSWER_LIMIT => return Err(too_large),
                _ => {}
            }
        }
        Ok(Answer { data, word: DONE })
    }

    fn write_file(&mut self, step: &Step, values: Values<'_>) -> Result<Answer, CardFault> {
        let data = step.fill(values)?;
        let mut written = 0;
        for block in data.chunks(self.profile.block) {
            let answer = self.exchange.command(&self.profile, at(step, written)?, block, false)?;
            if !matches!(self.meaning(&answer), Outcome::Done) {
                return Ok(answer);
            }
            written += block.len();
        }
        Ok(Answer { data: Vec::new(), word: DONE })
    }
}

const DONE: u16 = 0x9000;

/// The command's header at this place of the file: at its beginning as the profile has it, for it may choose the file.
fn at(step: &Step, offset: usize) -> Result<[u8; 4], CardFault> {
    let [class, instruction, ..] = step.header;
    match u16::try_from(offset) {
        Ok(0) => Ok(step.header),
        Ok(place) if offset <= OFFSET_LIMIT => {
            let [high, low] = place.to_be_bytes();
            Ok([class, instruction, high, low])
        }
        _ => Err(CardFault::TooLarge { what: "a file on the card", limit: OFFSET_LIMIT }),
    }
}
