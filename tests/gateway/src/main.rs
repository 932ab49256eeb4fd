//! Runs the sandbox gateway, or prints its description.

use std::{io::Write, net::SocketAddr, path::PathBuf, process::ExitCode};

use clap::Parser;
use qyzmet_gateway::{Options, openapi_yaml, serve};

/// The sandbox gateway of Qyzmet: nothing that it gives has legal force.
#[derive(Parser)]
#[command(version)]
enum Command {
    /// Serves until Ctrl-C.
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
    },
    /// Prints openapi.yaml.
    Openapi,
}

#[tokio::main]
async fn main() -> ExitCode {
    let done = match Command::parse() {
        Command::Serve { data, addr, open_to_network } => {
            let mut options = Options::new(data, addr);
            options.open_to_network = open_to_network;
            run(options).await
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

async fn run(options: Options) -> Result<(), Box<dyn std::error::Error>> {
    let running = serve(options).await?;
    print(&format!("http://{}\n", running.addr()))?;
    tokio::signal::ctrl_c().await?;
    running.stop().await;
    Ok(())
}

fn print(text: &str) -> Result<(), Box<dyn std::error::Error>> {
    std::io::stdout().write_all(text.as_bytes())?;
    Ok(())
}
