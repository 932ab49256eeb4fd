//! What stands between an applet and the phone: short and extended commands, blocks of a chain put together,
//! long answers handed out in parts. Cards and platforms differ here, so each of it can be switched.

/// How the card and the phone's platform behave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wire {
    /// The card takes commands in blocks.
    pub chaining: bool,
    /// The card takes commands and gives answers of extended length.
    pub extended: bool,
    /// Longest part of an answer to a short command; 256 at most.
    pub part: usize,
    /// The platform fetches the rest of an answer by itself.
    pub resolves: bool,
    /// The card insists on the right Le, and says it by 6Cxx.
    pub exact: bool,
}

impl Wire {
    /// As most cards are behind OMAPI: everything is taken, nothing is resolved.
    pub const PLAIN: Self = Self { chaining: true, extended: true, part: 256, resolves: false, exact: false };
}

/// One channel's unfinished commands and answers.
#[derive(Debug, Default)]
pub(crate) struct Lines {
    block: Vec<u8>,
    rest: Vec<u8>,
    offered: Option<(Vec<u8>, usize)>,
}

fn status(word: u16) -> Vec<u8> {
    word.to_be_bytes().to_vec()
}

impl Lines {
    /// Passes a command on to the applet when it is whole, and gives its answer as this card would.
    pub(crate) fn transmit(
        &mut self,
        wire: &Wire,
        command: &[u8],
        applet: impl FnOnce(&[u8]) -> (Vec<u8>, u16),
    ) -> Vec<u8> {
        let [class, instruction, p1, p2, rest @ ..] = command else { return status(0x6700) };
        if *instruction == 0xC0 {
            let expected = rest.first().map_or(256, |le| if *le == 0 { 256 } else { usize::from(*le) });
            return self.part(wire, expected);
        }
        let Some((data, expected, extended)) = body(rest) else { return status(0x6700) };
        if extended && !wire.extended {
            return status(0x6700);
        }
        // The right Le after a 6Cxx: the command was carried out already.
        if let Some((offered, length)) = self.offered.take()
            && offered == command[..command.len() - 1]
            && expected == Some(length)
        {
            return self.part(wire, length);
        }
        self.rest.clear();
        if class & 0x10 != 0 {
            if !wire.chaining {
                return status(0x6884);
            }
            self.block.extend_from_slice(data);
            return status(0x9000);
        }
        let mut whole = std::mem::take(&mut self.block);
        whole.extend_from_slice(data);
        let (answer, word) = applet(&complete([*class, *instruction, *p1, *p2], &whole));
        if word != 0x9000 {
            return status(word);
        }
        self.rest = answer;
        match expected {
            _ if extended || wire.resolves => {
                let mut all = std::mem::take(&mut self.rest);
                all.extend(status(word));
                all
            }
            Some(256) if wire.exact && !self.rest.is_empty() && self.rest.len() < 256 => {
                let length = self.rest.len();
                self.offered = Some((command[..command.len() - 1].to_vec(), length));
                status(0x6C00 | length as u16)
            }
            expected => self.part(wire, expected.unwrap_or(0)),
        }
    }

    fn part(&mut self, wire: &Wire, expected: usize) -> Vec<u8> {
        let count = self.rest.len().min(expected).min(wire.part);
        let mut out: Vec<u8> = self.rest.drain(..count).collect();
        out.extend(match self.rest.len() {
            0 => status(0x9000),
            left => status(0x6100 | if left > 255 { 0 } else { left as u16 }),
        });
        out
    }
}

/// Data, the expected length and whether it is extended; `None` when the lengths don't fit.
fn body(rest: &[u8]) -> Option<(&[u8], Option<usize>, bool)> {
    let le = |byte: u8| if byte == 0 { 256 } else { usize::from(byte) };
    Some(match rest {
        [] => (&[], None, false),
        [one] => (&[], Some(le(*one)), false),
        [0, high, low] => (&[], Some(long(*high, *low)), true),
        [0, high, low, data @ ..] => {
            let length = usize::from(u16::from_be_bytes([*high, *low]));
            match data.split_at_checked(length)? {
                (data, []) => (data, None, true),
                (data, [high, low]) => (data, Some(long(*high, *low)), true),
                _ => return None,
            }
        }
        [length, data @ ..] => match data.split_at_checked(usize::from(*length))? {
            (data, []) => (data, None, false),
            (data, [one]) => (data, Some(le(*one)), false),
            _ => return None,
        },
    })
}

fn long(high: u8, low: u8) -> usize {
    match u16::from_be_bytes([high, low]) {
        0 => 65_536,
        length => usize::from(length),
    }
}

/// The whole command as an applet reads it: extended, so that any length fits.
fn complete(header: [u8; 4], data: &[u8]) -> Vec<u8> {
    let mut out = header.to_vec();
    if data.is_empty() {
        out.push(0);
    } else {
        out.push(0);
        out.extend((data.len() as u16).to_be_bytes());
        out.extend(data);
        out.extend([0, 0]);
    }
    out
}
