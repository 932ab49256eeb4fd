//! The command line.

use std::path::PathBuf;

use clap::{Parser, Subcommand};
use qyzmet_core::Lang;

use crate::commands as c;

const EXIT_CODES: &str = "\
Exit codes:
  0    done
  1    it failed; the message says why
  2    the command line is wrong
  3    something is needed first: a link, a key, a PIN
  4    no network, or not filed yet where filing was asked for; nothing is lost
  130  stopped by Ctrl-C; what was done so far is kept

PINs and codes are never arguments: they are asked for, or read from standard input, one a line.";

/// Public services from the terminal. Without a command: the whole journey of a citizen, in a sandbox.
#[derive(Debug, Parser)]
#[command(name = "qyzmet", version, after_help = EXIT_CODES, max_term_width = 100)]
pub(crate) struct Args {
    #[command(flatten)]
    pub(crate) globals: Globals,

    /// Folder for the results of the journey (only without a command)
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,

    #[command(subcommand)]
    pub(crate) command: Option<Command>,
}

/// Options of every command.
#[derive(Debug, Clone, clap::Args)]
pub(crate) struct Globals {
    /// Folder of this citizen's data
    #[arg(long, env = "QYZMET_HOME", value_name = "DIR", global = true)]
    pub(crate) home: Option<PathBuf>,

    /// Address of the gateway
    #[arg(
        long,
        env = "QYZMET_GATEWAY",
        value_name = "URL",
        default_value = "http://127.0.0.1:8414",
        global = true
    )]
    pub(crate) gateway: String,

    /// Language: kk, ru or en
    #[arg(long, env = "QYZMET_LANG", value_name = "LANG", default_value = "kk", global = true)]
    pub(crate) lang: Lang,

    /// No colours, no progress bars
    #[arg(long, global = true)]
    pub(crate) plain: bool,

    /// One JSON document on standard output, errors too
    #[arg(long, global = true)]
    pub(crate) json: bool,

    /// The signature key is on a SIM card: one of this process (builds with feature sim-applets), or --reader
    #[arg(long, global = true)]
    pub(crate) sim: bool,

    /// The card is in a reader of this name, or in any (builds with feature pcsc)
    #[arg(long, value_name = "NAME", num_args = 0..=1, default_missing_value = "", requires = "sim", global = true)]
    pub(crate) reader: Option<String>,

    /// The phone has secure hardware for keys, and an operator that vouches for the SIM of this number: both played
    #[arg(
        long,
        value_name = "NUMBER",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "+77010000001",
        conflicts_with = "sim",
        global = true
    )]
    pub(crate) device: Option<String>,

    /// The phone's line is off: nothing is tried
    #[arg(long, global = true)]
    pub(crate) offline: bool,
}

/// What can be done.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Link this phone to a person: IIN, number, PIN of the identity card, code of the SMS
    Link(c::link::LinkArgs),
    /// Sign in by the PIN of the log-in key, without an SMS: when the session is over
    SignIn,
    /// The keys of this phone: the signature key, and with --authentication the log-in key
    Key(c::key::KeyArgs),
    /// The services: list, show, search, update
    Catalogue(c::catalogue::CatalogueArgs),
    /// Apply for a service: fill in its form, check, sign, file
    Apply(c::apply::ApplyArgs),
    /// Forms that are begun and not signed
    Drafts(c::drafts::DraftsArgs),
    /// What is signed and not filed yet
    Outbox(c::outbox::OutboxArgs),
    /// Requests and how they stand
    Requests(c::requests::RequestsArgs),
    /// Result documents; all of it works without a network
    Documents(c::documents::DocumentsArgs),
    /// Sign a file: a detached CAdES signature beside it
    Sign(c::sign::SignArgs),
    /// Check a file against its detached signature
    Verify(c::verify::VerifyArgs),
    /// The SMS spool of the sandbox: what the phone would have received
    Inbox(c::inbox::InboxArgs),
    /// Remove everything of this citizen from this computer
    Erase(c::erase::EraseArgs),
    /// What works right now, versions, health of the stores
    Doctor,
    /// Run the sandbox gateway on loopback
    Gateway(c::gateway::GatewayArgs),
}
