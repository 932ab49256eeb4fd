//! The commands, one a file. Each asks the core, draws what it says, and decides nothing.

pub(crate) mod apply;
pub(crate) mod card_key;
pub(crate) mod catalogue;
mod doctor;
pub(crate) mod documents;
pub(crate) mod drafts;
pub(crate) mod erase;
pub(crate) mod gateway;
mod identify;
pub(crate) mod inbox;
pub(crate) mod key;
pub(crate) mod link;
pub(crate) mod outbox;
pub(crate) mod requests;
pub(crate) mod sign;
pub(crate) mod sign_in;
pub(crate) mod verify;
mod view;

use std::path::Path;

use crate::{
    args::{Args, Command},
    failure::{Failure, Outcome},
    home, journey,
    shell::Shell,
};

/// Largest file that is read to be signed or checked.
const LARGEST_FILE: u64 = 64 << 20;

/// Runs what the command line asks for.
pub(crate) async fn run(shell: &Shell, args: &Args) -> Outcome {
    let Some(command) = &args.command else {
        return journey::play(shell, args.out.as_deref()).await;
    };
    if !matches!(command, Command::Gateway(_) | Command::Inbox(_)) {
        // Where the folder can't be made, what needs no folder works all the same, and the rest says why.
        let _ = home::make_private(&shell.home);
    }
    match command {
        Command::Link(args) => link::run(shell, args).await,
        Command::SignIn => sign_in::run(shell).await,
        Command::Key(args) => key::run(shell, args).await,
        Command::Catalogue(args) => catalogue::run(shell, args).await,
        Command::Apply(args) => apply::run(shell, args).await,
        Command::Drafts(args) => drafts::run(shell, args),
        Command::Outbox(args) => outbox::run(shell, args).await,
        Command::Requests(args) => requests::run(shell, args).await,
        Command::Documents(args) => documents::run(shell, args),
        Command::Sign(args) => sign::run(shell, args).await,
        Command::Verify(args) => verify::run(shell, args).await,
        Command::Inbox(args) => inbox::run(shell, args).await,
        Command::Erase(args) => erase::run(shell, args),
        Command::Doctor => doctor::run(shell),
        Command::Gateway(args) => gateway::run(shell, args).await,
    }
}

/// Reads a file of the citizen's, up to a limit.
fn read_file(path: &Path) -> Outcome<Vec<u8>> {
    use std::io::Read;

    let failed = |e| Failure::io(path.display(), e);
    let file = std::fs::File::open(path).map_err(failed)?;
    let mut bytes = Vec::new();
    file.take(LARGEST_FILE + 1).read_to_end(&mut bytes).map_err(failed)?;
    if bytes.len() as u64 > LARGEST_FILE {
        let error = qyzmet_core::Error::new(qyzmet_core::Code::TooLarge, "a file is at most 64 MiB here");
        return Err(error.into());
    }
    Ok(bytes)
}
