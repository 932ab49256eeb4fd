//! The card in a reader: the other end of Debian's `vsmartcard-vpcd`, so that PC/SC, and every program that uses
//! it, finds the card.
//!
//! A message is two bytes of length and so many bytes. One byte alone is a control: 0 off, 1 on, 2 reset, 4 asks for
//! the answer to reset.

use std::{
    io::{self, Read, Write},
    net::{TcpStream, ToSocketAddrs},
};

use qyzmet_core::ports::{CardChannel, SimCard};

/// Where `vpcd` waits for its card, unless it was told otherwise.
pub const VPCD: &str = "127.0.0.1:35963";

/// T=1; the historical bytes say: chaining, extended length (ISO 7816-3 and -4).
const ANSWER_TO_RESET: [u8; 15] =
    [0x3B, 0xD5, 0x18, 0xFF, 0x81, 0x91, 0xFE, 0x1F, 0xC3, 0x80, 0x73, 0xC0, 0x01, 0xC0, 0xF2];

/// Puts a card into the virtual reader and answers until the reader is gone. Blocks.
pub fn in_reader(card: &dyn SimCard, reader: impl ToSocketAddrs) -> io::Result<()> {
    let mut line = TcpStream::connect(reader)?;
    let mut channel = None;
    loop {
        let mut length = [0; 2];
        match line.read_exact(&mut length) {
            Err(e) if e.kind() == io::ErrorKind::UnexpectedEof => return Ok(()),
            read => read?,
        }
        let mut message = vec![0; usize::from(u16::from_be_bytes(length))];
        line.read_exact(&mut message)?;
        let answer = match message[..] {
            [0 | 2] => {
                channel = None;
                continue;
            }
            [4] => ANSWER_TO_RESET.to_vec(),
            [_] | [] => continue,
            _ => answer(card, &mut channel, &message),
        };
        let length = u16::try_from(answer.len()).map_err(io::Error::other)?;
        line.write_all(&[&length.to_be_bytes()[..], &answer].concat())?;
    }
}

/// Selection opens a channel; everything else goes through it.
fn answer(card: &dyn SimCard, channel: &mut Option<Box<dyn CardChannel>>, command: &[u8]) -> Vec<u8> {
    if let [_, 0xA4, 0x04, _, length, rest @ ..] = command {
        let aid = rest.get(..usize::from(*length)).unwrap_or_default();
        *channel = card.open(0, aid).ok();
        return if channel.is_some() { vec![0x90, 0x00] } else { vec![0x6A, 0x82] };
    }
    let answered = channel.as_mut().and_then(|channel| channel.transmit(command).ok());
    answered.unwrap_or_else(|| vec![0x69, 0x85])
}
