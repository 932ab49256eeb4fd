//! Runs the sandbox gateway, or prints its description.

use std::{io::Write, net::SocketAddr, path::PathBuf, process::ExitCode};

use clap::Parser;
use qyzmet_gateway::{IdentificationPolicy, Options, openapi_yaml, serve};

/// The sandbox gateway of Qyzmet: nothing that it gives has legal force.
#[derive(Parser)]
#[command(version)]
enum Command {
    /// Serves until Ctrl-C; prints its address once it listens.
    Serve {
        /// The gateway's own folder.
        #[arg(long, default_value = "gateway-data")]
        data: PathBuf,
        /// Where it listens.
        #[arg(long, default_value = "127.0.0.1:8414")]
        addr: SocketAddr,
        /// Allows an address other than loopback: whoever reaches it reads every SMS.
        #[arg(long)]
        open_to_network: bool,
        /// Seconds from a receipt until somebody works on the request.
        #[arg(long, default_value_t = 2)]
        in_progress_after: u32,
        /// Seconds from a receipt until the outcome.
        #[arg(long, default_value_t = 5)]
        outcome_after: u32,
        /// Who is identified by video before a certificate: `link`, only after a loss; `video`, everybody.
        #[arg(long, value_parser = policy, default_value = "link")]
        identification: IdentificationPolicy,
        /// A file that says which phones and apps attestation is believed of, in the place of the sandbox's own phone.
        #[arg(long)]
        attestation: Option<PathBuf>,
        /// A name by which phones reach it, beside those of loopback: HOST, or HOST:PORT; may be given several times.
        #[arg(long = "name", value_name = "NAME")]
        names: Vec<String>,
        /// Stops when standard input ends, so that it does not outlive whoever started it.
        #[arg(long)]
        stop_at_eof: bool,
    },
    /// Prints openapi.yaml.
    Openapi,
}

#[tokio::main]
async fn main() -> ExitCode {
    let done = match Command::parse() {
        Command::Serve {
            data,
            addr,
            open_to_network,
            in_progress_after,
            outcome_after,
            identification,
            attestation,
            names,
            stop_at_eof,
        } => {
            let mut options = Options::new(data, addr);
            options.open_to_network = open_to_network;
            options.in_progress_after = in_progress_after;
            options.outcome_after = outcome_after.max(in_progress_after);
            options.identification = identification;
            options.attestation = attestation;
            options.names = names;
            run(options, stop_at_eof).await
        }
        Command::Openapi => print(&openapi_yaml()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            // Standard error that is closed leaves nowhere to say it.
            let _ = writeln!(std::io::stderr(), "{why}");
            ExitCode::FAILURE
        }
    }
}

fn policy(word: &str) -> Result<IdentificationPolicy, String> {
    match word {
        "link" => Ok(IdentificationPolicy::Link),
        "video" => Ok(IdentificationPolicy::Video),
        _ => Err("link or video".into()),
    }
}

async fn run(options: Options, stop_at_eof: bool) -> Result<(), Box<dyn std::error::Error>> {
    let running = serve(options).await?;
    print(&format!("http://{}\n", running.addr()))?;
    let ended = input_ends(stop_at_eof);
    tokio::select! {
        pressed = tokio::signal::ctrl_c() => pressed?,
        Ok(()) = ended => {}
    }
    running.stop().await;
    Ok(())
}

/// Told when standard input ends; never, where that does not matter.
fn input_ends(matters: bool) -> tokio::sync::oneshot::Receiver<()> {
    let (sender, receiver) = tokio::sync::oneshot::channel();
    if matters {
        // A thread of its own: reading can't be broken off, and the process does not wait for it.
        std::thread::spawn(move || {
            let _ = std::io::copy(&mut std::io::stdin().lock(), &mut std::io::sink());
            let _ = sender.send(());
        });
    }
    receiver
}

fn print(text: &str) -> Result<(), Box<dyn std::error::Error>> {
    std::io::stdout().write_all(text.as_bytes())?;
    Ok(())
}
