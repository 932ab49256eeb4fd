//! `qyzmet gateway`: runs the sandbox gateway on loopback until it is stopped.

use std::{net::Ipv4Addr, path::PathBuf};

use qyzmet_gateway::{Options, StartError, magic};
use serde_json::json;

use crate::{
    failure::{Done, FAILED, Failure, Outcome},
    home,
    screen::Tone,
    shell::Shell,
};

/// Arguments of `gateway`.
#[derive(Debug, clap::Args)]
pub(crate) struct GatewayArgs {
    /// Port on loopback; 0 takes a free one and prints it
    #[arg(long, default_value_t = 8414)]
    port: u16,
    /// The gateway's own folder
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// Seconds from a receipt until somebody works on the request
    #[arg(long, value_name = "SECONDS", default_value_t = 2)]
    in_progress_after: u32,
    /// Seconds from a receipt until the outcome
    #[arg(long, value_name = "SECONDS", default_value_t = 5)]
    outcome_after: u32,
    /// Stop when standard input ends, so that it does not outlive whoever started it
    #[arg(long)]
    stop_at_eof: bool,
}

pub(super) async fn run(shell: &Shell, args: &GatewayArgs) -> Outcome {
    let data = args.data.clone().unwrap_or_else(|| home::folder(None).join("sandbox-gateway"));
    let mut options = Options::new(&data, (Ipv4Addr::LOCALHOST, args.port).into());
    options.in_progress_after = args.in_progress_after;
    options.outcome_after = args.outcome_after.max(args.in_progress_after);
    let running = qyzmet_gateway::serve(options).await.map_err(|e| failed(&e))?;
    let address = format!("http://{}", running.addr());
    shell
        .screen
        .json(&json!({ "gateway": address, "data": data, "sandbox": true, "pid": std::process::id() }))?;
    shell.screen.title(&address)?;
    shell.screen.text(&shell.say("gateway-sandbox", &[]))?;
    shell.screen.gap()?;
    let label = |id: &str, text: String| (shell.say(id, &[]), text);
    let citizen = &magic::CITIZENS[0];
    shell.screen.pairs(&[
        label("label-data", data.display().to_string()),
        label("label-iin", citizen.iin.to_owned()),
        label("label-card-pin", citizen.card_pin.to_owned()),
        label("label-phone", magic::ROWS[0].number.to_owned()),
    ])?;
    shell.screen.gap()?;
    shell.screen.next(&format!("qyzmet --gateway {address} link"))?;
    shell.screen.text(&shell.screen.paint.tone(Tone::Quiet, &shell.say("gateway-stop", &[])))?;
    let ended = input_ends(args.stop_at_eof);
    tokio::select! {
        asked = asked_to_stop() => asked.map_err(|e| Failure::io("signal", e))?,
        Ok(()) = ended => {}
    }
    running.stop().await;
    Ok(Done::All)
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

/// Returns at Ctrl-C, or when the system asks the process to end.
async fn asked_to_stop() -> std::io::Result<()> {
    #[cfg(unix)]
    {
        let mut term = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
        tokio::select! {
            pressed = tokio::signal::ctrl_c() => pressed,
            _ = term.recv() => Ok(()),
        }
    }
    #[cfg(not(unix))]
    tokio::signal::ctrl_c().await
}

fn failed(e: &StartError) -> Failure {
    Failure::own("fail-gateway", &[("why", &e.to_string())], FAILED)
}
