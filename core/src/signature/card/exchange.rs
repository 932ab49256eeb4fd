//! One command to the card and the whole of its answer: chaining, extended length, GET RESPONSE, and the
//! bounds on all of it.

use zeroize::Zeroizing;

use super::{
    CardFault,
    apdu::{self, MORE_BLOCKS, SHORT_LIMIT, Status},
    profile::{Length, Profile},
};
use crate::ports::{CARD_ANSWER_LIMIT, CardChannel};

/// Commands of one session, GET RESPONSE and blocks counted. The longest session of ours, that makes a key and
/// stores a certificate, takes below 40.
pub const COMMAND_COUNT_LIMIT: usize = 160;

/// Longest answer that is put together, in bytes: a certificate and its frame.
pub const WHOLE_ANSWER_LIMIT: usize = 16 * 1024;

/// What went over the channel so far.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Traffic {
    /// Commands, without the selection that the platform does.
    pub commands: usize,
    /// Bytes to the card.
    pub sent: usize,
    /// Bytes from the card.
    pub received: usize,
}

/// A whole answer.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) data: Vec<u8>,
    pub(super) word: u16,
}

/// A channel and what is left of its bounds.
pub(super) struct Exchange {
    channel: Box<dyn CardChannel>,
    traffic: Traffic,
    /// The card said that it can't chain.
    no_chaining: bool,
}

impl Exchange {
    pub(super) fn new(channel: Box<dyn CardChannel>) -> Self {
        Self { channel, traffic: Traffic::default(), no_chaining: false }
    }

    pub(super) fn traffic(&self) -> Traffic {
        self.traffic
    }

    /// Sends a command in the form that the profile and its size want, and puts its answer together.
    pub(super) fn command(
        &mut self,
        profile: &Profile,
        header: [u8; 4],
        data: &[u8],
        answer: bool,
    ) -> Result<Answer, CardFault> {
        if data.len() > profile.command_limit {
            return Err(CardFault::TooLarge { what: "a command's data", limit: profile.command_limit });
        }
        let expected = answer.then_some(0);
        let long = data.len() > SHORT_LIMIT.min(profile.block);
        match profile.length {
            Length::Extended if long || answer => self.extended(header, data, answer),
            Length::Short if long => {
                Err(CardFault::TooLarge { what: "a short command's data", limit: profile.block })
            }
            Length::Auto if long && self.no_chaining => self.extended(header, data, answer),
            Length::Auto | Length::Chaining if long => {
                let chained = self.chained(profile.block, header, data, expected)?;
                match Status::of(chained.word) {
                    // Nothing was done yet: the very first block was refused.
                    Status::NoChaining if profile.length == Length::Auto => {
                        self.no_chaining = true;
                        self.extended(header, data, answer)
                    }
                    _ => Ok(chained),
                }
            }
            _ => self.short(header, data, expected),
        }
    }

    fn chained(
        &mut self,
        block: usize,
        header: [u8; 4],
        data: &[u8],
        expected: Option<u8>,
    ) -> Result<Answer, CardFault> {
        let mut blocks = data.chunks(block);
        let last = blocks.next_back().unwrap_or_default();
        let mut more = header;
        more[0] |= MORE_BLOCKS;
        for block in blocks {
            let answer = self.transmit(&apdu::short(more, block, None))?;
            if Status::of(answer.word) != Status::Done {
                return Ok(answer);
            }
        }
        self.short(header, last, expected)
    }

    fn short(&mut self, header: [u8; 4], data: &[u8], expected: Option<u8>) -> Result<Answer, CardFault> {
        let answer = self.transmit(&apdu::short(header, data, expected))?;
        match Status::of(answer.word) {
            Status::Length(right) if answer.data.is_empty() => {
                let again = self.transmit(&apdu::short(header, data, Some(right)))?;
                self.whole(header[0], again)
            }
            _ => self.whole(header[0], answer),
        }
    }

    fn extended(&mut self, header: [u8; 4], data: &[u8], answer: bool) -> Result<Answer, CardFault> {
        let first = self.transmit(&apdu::extended(header, data, answer))?;
        self.whole(header[0], first)
    }

    /// Fetches what the card still holds. A card that never ends runs into a bound.
    fn whole(&mut self, class: u8, mut answer: Answer) -> Result<Answer, CardFault> {
        loop {
            if answer.data.len() > WHOLE_ANSWER_LIMIT {
                return Err(CardFault::TooLarge { what: "the card's answer", limit: WHOLE_ANSWER_LIMIT });
            }
            let Status::More(count) = Status::of(answer.word) else { return Ok(answer) };
            let mut next = self.transmit(&apdu::get_response(class, count))?;
            if let (Status::Length(right), true) = (Status::of(next.word), next.data.is_empty()) {
                next = self.transmit(&apdu::get_response(class, right))?;
            }
            answer.data.append(&mut next.data);
            answer.word = next.word;
        }
    }

    fn transmit(&mut self, command: &Zeroizing<Vec<u8>>) -> Result<Answer, CardFault> {
        if self.traffic.commands == COMMAND_COUNT_LIMIT {
            return Err(CardFault::TooLarge { what: "commands of one session", limit: COMMAND_COUNT_LIMIT });
        }
        self.traffic.commands += 1;
        self.traffic.sent += command.len();
        let mut data = self.channel.transmit(command)?;
        self.traffic.received += data.len();
        if data.len() > CARD_ANSWER_LIMIT {
            return Err(CardFault::TooLarge { what: "an answer", limit: CARD_ANSWER_LIMIT });
        }
        let [.., high, low] = data[..] else { return Err(CardFault::Malformed("the status word")) };
        data.truncate(data.len() - 2);
        Ok(Answer { data, word: u16::from_be_bytes([high, low]) })
    }

    /// Gives the channel back to the platform. What was verified on it is forgotten.
    pub(super) fn close(&mut self) {
        self.channel.close();
    }
}
