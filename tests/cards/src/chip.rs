//! The virtual chip: a thread with the firmware, its memory and both applets. Commands go in, answers come out.

use std::{
    path::PathBuf,
    sync::mpsc::{Receiver, Sender, channel},
    thread,
};

use heapless::Vec as Buffer;
use iso7816::Status;
use rand_chacha::ChaCha8Rng;
use rand_core::SeedableRng as _;
use trussed::{
    ClientImplementation, Platform,
    pipe::TrussedChannel,
    virt::{Runner, StorageConfig, Store, StoreConfig, Syscall, UserInterface},
};

use crate::dispatch::{BACKENDS, Dispatch};

/// Longest answer of an applet, and longest command.
pub(crate) const BUFFER: usize = 7609;

type Client<'a> = ClientImplementation<'a, Syscall, Dispatch>;

/// The applets on the chip.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Applet {
    OpenPgp,
    Piv,
}

impl Applet {
    /// The applet that this identifier selects, whole or cut off at its end.
    pub(crate) fn of(aid: &[u8]) -> Option<Self> {
        const OPENPGP: [u8; 6] = [0xD2, 0x76, 0x00, 0x01, 0x24, 0x01];
        const PIV: [u8; 11] = [0xA0, 0x00, 0x00, 0x03, 0x08, 0x00, 0x00, 0x10, 0x00, 0x01, 0x00];
        let names = |own: &[u8], least: usize| aid.len() >= least && own.starts_with(aid);
        if aid.starts_with(&OPENPGP) || names(&OPENPGP, 5) {
            return Some(Self::OpenPgp);
        }
        names(&PIV, 9).then_some(Self::Piv)
    }
}

/// A command, complete: chaining is the wire's affair.
type Call = (Applet, Vec<u8>, Sender<(Vec<u8>, u16)>);

/// Where the chip keeps what it must not forget.
pub(crate) struct Memory {
    /// A file for each of its two memories; in RAM when there is none.
    pub(crate) folder: Option<PathBuf>,
    /// What its randomness begins with.
    pub(crate) seed: [u8; 32],
}

struct Chip<'a> {
    rng: ChaCha8Rng,
    store: Store<'a>,
    ui: UserInterface,
}

impl<'a> Platform for Chip<'a> {
    type R = ChaCha8Rng;
    type S = Store<'a>;
    type UI = UserInterface;

    fn user_interface(&mut self) -> &mut Self::UI {
        &mut self.ui
    }

    fn rng(&mut self) -> &mut Self::R {
        &mut self.rng
    }

    fn store(&self) -> Self::S {
        self.store
    }
}

/// Starts a chip. It stops when the sender is dropped.
pub(crate) fn start(memory: Memory) -> Sender<Call> {
    let (calls, inbox) = channel();
    thread::Builder::new()
        .name("sim".into())
        // Trussed keeps whole file systems and messages on the stack.
        .stack_size(16 << 20)
        .spawn(move || power_up(&memory, &inbox))
        .expect("a thread for the chip");
    calls
}

fn power_up(memory: &Memory, inbox: &Receiver<Call>) {
    let file = |name: &str| match &memory.folder {
        Some(folder) => StorageConfig::filesystem(folder.join(name)),
        None => StorageConfig::ram(),
    };
    let mut store = StoreConfig {
        internal: file("internal.bin"),
        external: file("external.bin"),
        volatile: StorageConfig::ram(),
    };
    store.with_store(|store| {
        let chip = Chip { rng: ChaCha8Rng::from_seed(memory.seed), store, ui: UserInterface::new() };
        let channels = [TrussedChannel::new(), TrussedChannel::new()];
        let mut runner = Runner::new();
        let mut client = |name: &str, channel: usize| {
            let (requester, responder) = channels[channel].split().expect("split once");
            runner.add_endpoint(responder, name, BACKENDS);
            Client::new(requester, runner.syscall(), None)
        };
        let openpgp = client("opcard", 0);
        let piv = client("piv", 1);
        runner.run(chip, Dispatch::new(), || {
            let mut openpgp = opcard::Card::new(openpgp, opcard::Options::default());
            let mut piv = piv_authenticator::Authenticator::new(piv, piv_authenticator::Options::new());
            for (applet, command, answer) in inbox {
                // Nobody waits for an answer that came too late.
                let _ = answer.send(run(&mut openpgp, &mut piv, applet, &command));
            }
        });
    });
}

fn run(
    openpgp: &mut opcard::Card<Client<'_>>,
    piv: &mut piv_authenticator::Authenticator<Client<'_>>,
    applet: Applet,
    command: &[u8],
) -> (Vec<u8>, u16) {
    let Ok(command) = iso7816::Command::<BUFFER>::try_from(command) else {
        return (Vec::new(), u16::from(Status::WrongLength));
    };
    let mut reply = Buffer::<u8, BUFFER>::new();
    if u8::from(command.instruction()) == 0xA4 {
        // Selection ends what was verified before: the reader's firmware does that for these applets.
        openpgp.reset();
        let logout = iso7816::Command::<8>::try_from(&[0x00, 0x20, 0xFF, 0x80][..]).expect("a command");
        let _ = piv.respond(logout.as_view(), &mut reply);
        reply.clear();
    }
    let done = match applet {
        Applet::OpenPgp => openpgp.handle(command.as_view(), &mut reply),
        Applet::Piv => piv.respond(command.as_view(), &mut reply),
    };
    match done {
        Ok(()) => (reply.to_vec(), u16::from(Status::Success)),
        Err(status) => (Vec::new(), u16::from(status)),
    }
}
