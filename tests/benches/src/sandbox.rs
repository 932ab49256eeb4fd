//! The sandbox gateway as a process of its own, for as long as a home is being linked and certified.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::Path,
    process::{Child, Command, Stdio},
    time::Duration,
};

use qyzmet_core::{Lang, client::Client};

use crate::Failure;

/// The PIN of every key made here.
pub const PIN: &str = "482913";
/// The citizen of the demonstration; see the gateway's table of magic numbers.
const IIN: &str = "990101500016";
const CARD_PIN: &str = "1234";
const PHONE: &str = "+77010000001";

/// A running gateway; ends when dropped.
#[derive(Debug)]
pub struct Sandbox {
    process: Child,
    address: String,
}

impl Sandbox {
    /// Starts the gateway's program with its data in this folder.
    pub fn start(program: &Path, data: &Path) -> Result<Self, Failure> {
        let mut process = Command::new(program)
            .args(["serve", "--addr", "127.0.0.1:0", "--data"])
            .arg(data)
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|e| format!("{}: {e}", program.display()))?;
        let mut line = String::new();
        if let Some(out) = process.stdout.take() {
            BufReader::new(out).read_line(&mut line)?;
        }
        // Made before the check, so that a gateway that says something else is ended, too.
        let sandbox = Self { process, address: line.trim().to_owned() };
        match sandbox.address.starts_with("http://") {
            true => Ok(sandbox),
            false => Err("the gateway did not say where it listens".into()),
        }
    }

    /// Where it listens: `http://127.0.0.1:…`.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Links the phone and makes its signature key.
    pub async fn enrol(&self, client: &Client) -> Result<(), Failure> {
        let sent = client.identity().start_link(IIN, PHONE, CARD_PIN, Lang::Kk).await?;
        let code = self.code(sent.code_length.unwrap_or(6) as usize)?;
        client.identity().confirm_code(&code, Lang::Kk).await?;
        client.signature().create_key(PIN, Lang::Kk).await?;
        Ok(())
    }

    /// The code of the last SMS.
    fn code(&self, digits: usize) -> Result<String, Failure> {
        let spool: serde_json::Value = serde_json::from_str(&self.get("/sandbox/sms")?)?;
        let text = spool["messages"].as_array().and_then(|m| m.last()).and_then(|m| m["text"].as_str());
        text.unwrap_or_default()
            .split(|c: char| !c.is_ascii_digit())
            .find(|run| run.len() == digits)
            .map(str::to_owned)
            .ok_or_else(|| "no SMS with a code".into())
    }

    fn get(&self, path: &str) -> Result<String, Failure> {
        let host = self.address.trim_start_matches("http://");
        let mut stream = TcpStream::connect(host)?;
        stream.set_read_timeout(Some(Duration::from_secs(10)))?;
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")?;
        let mut answer = String::new();
        stream.take(1 << 20).read_to_string(&mut answer)?;
        let (_, body) = answer.split_once("\r\n\r\n").ok_or("no answer")?;
        Ok(body.to_owned())
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        // It keeps nothing that anybody reads again.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
