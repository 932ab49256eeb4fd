//! A phone: the binary with a home of its own; and a gateway that it talks to.

use std::{
    io::Write,
    path::PathBuf,
    process::{Command, Output, Stdio},
};

use qyzmet_gateway::{Options, Running, serve};
use serde_json::Value;
use tempfile::TempDir;
use tokio::runtime::Runtime;

pub(crate) const IIN: &str = "990101500016";
pub(crate) const CARD_PIN: &str = "1234";
pub(crate) const PHONE: &str = "+77010000001";
pub(crate) const PIN: &str = "407193";
pub(crate) const SERVICE: &str = "90060001";
/// Nothing listens on port 1 of loopback.
pub(crate) const NOBODY: &str = "http://127.0.0.1:1";

/// A gateway in this process.
pub(crate) struct Gateway {
    pub(crate) address: String,
    running: Option<Running>,
    runtime: Runtime,
    _data: TempDir,
}

impl Gateway {
    pub(crate) fn start() -> Self {
        let data = tempfile::tempdir().unwrap();
        let runtime = Runtime::new().unwrap();
        let options = Options::new(data.path(), ([127, 0, 0, 1], 0).into()).without_delays();
        let running = runtime.block_on(serve(options)).unwrap();
        Self { address: format!("http://{}", running.addr()), running: Some(running), runtime, _data: data }
    }

    /// Moves its clock on.
    pub(crate) fn advance(&self, seconds: u32) {
        let url = format!("{}/sandbox/clock", self.address);
        let body = serde_json::json!({ "advance_seconds": seconds }).to_string();
        // Whoever is first installs it; all install the same.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let moved = async {
            let http = reqwest::Client::builder().no_proxy().build().unwrap();
            let call = http.post(url).header("content-type", "application/json").body(body);
            call.send().await.unwrap().status()
        };
        assert_eq!(self.runtime.block_on(moved), 200);
    }

    /// Nothing listens any more when this returns.
    pub(crate) fn stop(&mut self) {
        self.runtime.block_on(self.running.take().unwrap().stop());
    }
}

/// The binary with a home.
pub(crate) struct Phone {
    pub(crate) folder: TempDir,
    gateway: String,
}

/// What a command came to.
pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Phone {
    pub(crate) fn new(gateway: &str) -> Self {
        Self { folder: tempfile::tempdir().unwrap(), gateway: gateway.to_owned() }
    }

    pub(crate) fn home(&self) -> PathBuf {
        self.folder.path().join("home")
    }

    pub(crate) fn file(&self, name: &str, content: &[u8]) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, content).unwrap();
        path
    }

    pub(crate) fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_qyzmet"));
        for name in ["NO_COLOR", "CLICOLOR_FORCE", "QYZMET_LANG", "QYZMET_HOME", "QYZMET_GATEWAY", "COLUMNS"]
        {
            command.env_remove(name);
        }
        command.arg("--home").arg(self.home()).args(["--gateway", &self.gateway]).args(args);
        command.current_dir(self.folder.path());
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// Runs a command that reads these lines.
    pub(crate) fn run(&self, args: &[&str], lines: &[&str]) -> Ran {
        let mut child = self.command(args).spawn().unwrap();
        let text: String = lines.iter().map(|l| format!("{l}\n")).collect();
        // A command that asks for nothing may have ended before it is spoken to.
        let _ = child.stdin.take().unwrap().write_all(text.as_bytes());
        Ran::of(&child.wait_with_output().unwrap())
    }

    /// Runs a command with `--json`; its exit code and document.
    pub(crate) fn json(&self, args: &[&str], lines: &[&str]) -> (i32, Value) {
        let mut all = vec!["--json"];
        all.extend(args);
        let ran = self.run(&all, lines);
        let document =
            serde_json::from_str(&ran.out).unwrap_or_else(|e| panic!("{e}: {} {}", ran.out, ran.err));
        assert_eq!(ran.err, "", "with --json nothing else is said");
        (ran.code, document)
    }

    /// Links this phone and makes its key.
    pub(crate) fn ready(&self) {
        // A script that ends after the PIN leaves the linking waiting for its code...
        let (code, waits) = self.json(&["link", "--iin", IIN, "--phone", PHONE], &[CARD_PIN]);
        assert_eq!((code, waits["code"].as_str()), (3, Some("shell.no_input")));
        // ... and another one goes on with it.
        let (code, linked) = self.json(&["link"], &[&self.sms_code()]);
        assert_eq!((code, linked["state"]["id"].as_str()), (0, Some("linked")), "{linked}");
        let (code, key) = self.json(&["key", "create"], &[PIN, PIN]);
        assert_eq!((code, key["state"]["id"].as_str()), (0, Some("ready")), "{key}");
    }

    /// How many SMS came.
    pub(crate) fn sms(&self) -> usize {
        self.json(&["inbox", "--phone", PHONE], &[]).1["messages"].as_array().unwrap().len()
    }

    /// The code of the last SMS.
    pub(crate) fn sms_code(&self) -> String {
        let (_, inbox) = self.json(&["inbox", "--phone", PHONE], &[]);
        let text = inbox["messages"].as_array().unwrap().last().unwrap()["text"].as_str().unwrap().to_owned();
        text.chars().take_while(char::is_ascii_digit).collect()
    }

    /// A file of answers that complete the form of the address certificate.
    pub(crate) fn answers(&self) -> String {
        self.file("answers.json", br#"{"purpose": "bank", "language": "ru"}"#);
        "answers.json".into()
    }

    /// Applies with complete answers and the right PIN.
    pub(crate) fn apply(&self, options: &[&str]) -> (i32, Value) {
        let answers = self.answers();
        let mut args = vec!["apply", SERVICE, "--answers", &answers];
        args.extend(options);
        self.json(&args, &[PIN])
    }
}

impl Ran {
    fn of(output: &Output) -> Self {
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        Self { code: output.status.code().unwrap(), out: text(&output.stdout), err: text(&output.stderr) }
    }
}
