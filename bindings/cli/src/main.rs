//! The terminal shell: everything the core can do, by hand or in a script, and without an argument the
//! whole journey of a citizen against a sandbox.
//!
//! It draws what the core gives and decides nothing. Results go to stdout, talk goes to stderr.

mod args;
mod ask;
mod card;
mod commands;
mod failure;
mod home;
mod interrupt;
mod journey;
mod sandbox;
mod screen;
mod shell;
mod text;

use std::process::ExitCode;

use clap::{CommandFactory, Parser, error::ErrorKind};

use args::Args;
use shell::Shell;

fn main() -> ExitCode {
    let args = Args::parse();
    if args.out.is_some() && args.command.is_some() {
        let why = "--out is for the journey, which is played without a command";
        Args::command().error(ErrorKind::ArgumentConflict, why).exit();
    }
    if let Some(why) = card::lacks(&args.globals) {
        Args::command().error(ErrorKind::InvalidValue, why).exit();
    }
    let shell = Shell::new(&args.globals);
    let runtime = match tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build() {
        Ok(runtime) => runtime,
        Err(e) => return shell.end(Err(failure::Failure::io("tokio", e))),
    };
    let outcome = runtime.block_on(commands::run(&shell, &args));
    // What still blocks in the background (a call that was given up) does not hold the terminal.
    runtime.shutdown_background();
    shell.end(outcome)
}
