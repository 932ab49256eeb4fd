//! Cards of other makes than the two real applets: a small applet in plain Rust, whose habits can be chosen. It signs in
//! earnest and counts its PIN; it protects nothing.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

use p256::ecdsa::{Signature, SigningKey, signature::hazmat::PrehashSigner};
use qyzmet_core::ports::{CardChannel, CardPortError, SimCard};

use crate::{
    operator::FACTORY_ADMINISTRATOR,
    wire::{Lines, Wire},
};

/// How a card of some make behaves.
#[derive(Debug, Clone)]
pub struct Make {
    /// The applet's whole identifier; it is selected by any beginning of it of 5 bytes and more.
    pub aid: Vec<u8>,
    /// The reference of its PIN.
    pub reference: u8,
    /// The PIN as it has to come, filled up.
    pub pin: Vec<u8>,
    /// Wrong PINs that are allowed.
    pub tries: u8,
    /// Whether it signs in DER; else `r || s`.
    pub der: bool,
    /// Its key is an RSA key: this is its modulus, and it signs nothing.
    pub modulus: Option<Vec<u8>>,
    /// What GET DATA gives, by P1 and P2, or by the tag list of its data.
    pub objects: BTreeMap<Vec<u8>, Vec<u8>>,
    /// Its files, by identifier, with all the room that they have.
    pub files: BTreeMap<u16, Vec<u8>>,
    /// Its files are written after its PIN alone.
    pub guarded: bool,
    /// What lies between it and the phone.
    pub wire: Wire,
}

/// The reference of its administrator's code.
const ADMINISTRATOR: u8 = 0x83;

struct State {
    make: Make,
    key: SigningKey,
    left: u8,
    verified: bool,
    file: u16,
}

/// A card of a make, in slot 0. Cheap to clone: the same card.
#[derive(Clone)]
pub struct MadeCard(Arc<Mutex<State>>);

impl MadeCard {
    /// A card with the key that belongs to the seed.
    pub fn new(make: Make, seed: u8) -> Self {
        let key = SigningKey::from_slice(&[seed; 32]).expect("a small number is a key");
        let left = make.tries;
        Self(Arc::new(Mutex::new(State { make, key, left, verified: false, file: 0 })))
    }

    /// Its public point, uncompressed.
    pub fn point(&self) -> Vec<u8> {
        self.with(|state| state.point())
    }

    /// Writes an object (by its name) or a file's beginning onto it, as its maker does.
    pub fn put(&self, change: impl FnOnce(&mut Make)) {
        self.with(|state| change(&mut state.make));
    }

    fn with<T>(&self, f: impl FnOnce(&mut State) -> T) -> T {
        f(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl State {
    fn point(&self) -> Vec<u8> {
        self.key.verifying_key().to_sec1_point(false).as_bytes().to_vec()
    }

    /// Answers one whole command.
    fn answer(&mut self, header: [u8; 4], data: &[u8]) -> (Vec<u8>, u16) {
        let [_, instruction, p1, p2] = header;
        let place = usize::from(u16::from_be_bytes([p1, p2]));
        match instruction {
            0x20 if p2 == self.make.reference => (Vec::new(), self.verify(data)),
            0x20 if p2 == ADMINISTRATOR && data == FACTORY_ADMINISTRATOR.as_bytes() => (Vec::new(), 0x9000),
            0x22 => (Vec::new(), 0x9000),
            0x24 if p2 == self.make.reference => (Vec::new(), self.change(data)),
            0x2A | 0x88 => self.sign(data),
            0x47 => (self.public_key(), 0x9000),
            0xA4 => match <[u8; 2]>::try_from(data).map(u16::from_be_bytes) {
                Ok(file) if self.make.files.contains_key(&file) => {
                    self.file = file;
                    (Vec::new(), 0x9000)
                }
                _ => (Vec::new(), 0x6A82),
            },
            0xB0 => match self.make.files.get(&self.file).and_then(|file| file.get(place..)) {
                Some([]) | None => (Vec::new(), 0x6B00),
                // A card of this kind gives no more than so much at a time.
                Some(rest) => (rest[..rest.len().min(200)].to_vec(), 0x9000),
            },
            0xD6 if self.make.guarded && !self.verified => (Vec::new(), 0x6982),
            0xD6 => {
                let room = self.make.files.get_mut(&self.file).and_then(|file| file.get_mut(place..));
                match room.and_then(|room| room.get_mut(..data.len())) {
                    Some(room) => {
                        room.copy_from_slice(data);
                        (Vec::new(), 0x9000)
                    }
                    None => (Vec::new(), 0x6A84),
                }
            }
            0xCA | 0xCB => {
                let name = if data.is_empty() { vec![p1, p2] } else { data.to_vec() };
                self.make.objects.get(&name).map_or((Vec::new(), 0x6A88), |found| (found.clone(), 0x9000))
            }
            _ => (Vec::new(), 0x6D00),
        }
    }

    fn verify(&mut self, pin: &[u8]) -> u16 {
        match (self.left, pin) {
            (0, _) => 0x6983,
            (left, []) => 0x63C0 | u16::from(left),
            (_, pin) if pin == self.make.pin => {
                (self.left, self.verified) = (self.make.tries, true);
                0x9000
            }
            _ => {
                (self.left, self.verified) = (self.left - 1, false);
                0x63C0 | u16::from(self.left)
            }
        }
    }

    /// The PIN as it is, and right after it what it becomes.
    fn change(&mut self, both: &[u8]) -> u16 {
        let (old, new) = both.split_at(self.make.pin.len().min(both.len()));
        let said = self.verify(old);
        if said == 0x9000 {
            self.make.pin = new.to_vec();
        }
        said
    }

    fn sign(&mut self, digest: &[u8]) -> (Vec<u8>, u16) {
        if !std::mem::take(&mut self.verified) {
            return (Vec::new(), 0x6982);
        }
        if let Some(modulus) = &self.make.modulus {
            return (vec![0x5A; modulus.len()], 0x9000);
        }
        match <SigningKey as PrehashSigner<Signature>>::sign_prehash(&self.key, digest) {
            Ok(signature) if self.make.der => (signature.to_der().as_bytes().to_vec(), 0x9000),
            Ok(signature) => (signature.to_bytes().to_vec(), 0x9000),
            Err(_) => (Vec::new(), 0x6A80),
        }
    }

    /// 7F49 with a point, or with modulus and exponent.
    fn public_key(&self) -> Vec<u8> {
        let object = |tag: &[u8], value: &[u8]| {
            let length = value.len() as u16;
            let length = match length {
                0..=0x7F => vec![length as u8],
                _ => [&[0x82][..], &length.to_be_bytes()].concat(),
            };
            [tag, &length, value].concat()
        };
        let inner = match &self.make.modulus {
            Some(modulus) => [object(&[0x81], modulus), object(&[0x82], &[1, 0, 1])].concat(),
            None => object(&[0x86], &self.point()),
        };
        object(&[0x7F, 0x49], &inner)
    }
}

impl SimCard for MadeCard {
    fn open(&self, slot: u8, aid: &[u8]) -> Result<Box<dyn CardChannel>, CardPortError> {
        match slot {
            0 if aid.len() >= 5 && self.with(|state| state.make.aid.starts_with(aid)) => {
                self.with(|state| state.verified = false);
                Ok(Box::new(Channel { card: self.clone(), lines: Lines::default() }))
            }
            0 => Err(CardPortError::NoApplet),
            _ => Err(CardPortError::NoSlot),
        }
    }
}

struct Channel {
    card: MadeCard,
    lines: Lines,
}

impl CardChannel for Channel {
    fn transmit(&mut self, command: &[u8]) -> Result<Vec<u8>, CardPortError> {
        let Self { card, lines } = self;
        let wire = card.with(|state| state.make.wire);
        // What comes whole is in its extended form, header, length in three bytes, data.
        let answer = |whole: &[u8]| {
            let header = [whole[0], whole[1], whole[2], whole[3]];
            let data = whole.get(7..whole.len().saturating_sub(2)).unwrap_or_default();
            card.with(|state| state.answer(header, data))
        };
        Ok(lines.transmit(&wire, command, answer))
    }

    fn close(&mut self) {
        self.card.with(|state| state.verified = false);
    }
}
