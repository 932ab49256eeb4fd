//! The world of the journey: temporary folders, a gateway that can be stopped, a phone that can be killed.

use std::{
    net::TcpListener,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use serde_json::Value;
use tempfile::TempDir;
use tokio::process::Command;

use super::{child::Process, must, stage::Typed};
use crate::{
    failure::{Failure, Outcome, USAGE},
    home,
    sandbox::Sandbox,
    shell::Shell,
};

/// Everything that the steps share.
pub(super) struct World<'a> {
    pub(super) shell: &'a Shell,
    /// Where the results are left.
    pub(super) out: PathBuf,
    /// Controls of the sandbox.
    pub(super) sandbox: Sandbox,
    /// What was said of each step, for a script.
    pub(super) told: Vec<Value>,
    pub(super) step: usize,
    /// When the request was filed, or a moment before.
    pub(super) filed: Instant,
    port: u16,
    exe: PathBuf,
    root: TempDir,
    gateway: Option<Process>,
}

/// How fast the office works: seconds from a receipt until somebody works on it, and until the outcome.
pub(super) struct Pace {
    in_progress: u32,
    outcome: u32,
}

/// What the office promises.
pub(super) const QUICK: Pace = Pace { in_progress: 1, outcome: 2 };
/// What it takes in the end: whoever looks within three seconds from now finds nothing new.
pub(super) fn slower_than(since_receipt: Duration) -> Pace {
    let elapsed = u32::try_from(since_receipt.as_secs()).unwrap_or(0);
    Pace { in_progress: elapsed + 3, outcome: elapsed + 4 }
}

/// How a command of the phone ended.
pub(super) struct Ran {
    /// Its exit code.
    pub(super) code: Option<i32>,
    /// All that it said.
    pub(super) said: String,
}

impl<'a> World<'a> {
    /// Makes the folders and chooses a port. Starts nothing.
    pub(super) fn new(shell: &'a Shell, out: Option<&Path>) -> Outcome<Self> {
        let failed = |e| Failure::io("qyzmet-journey", e);
        let folder = |prefix| tempfile::Builder::new().prefix(prefix).tempdir().map_err(failed);
        let out = match out {
            Some(out) => out.to_owned(),
            None => folder("qyzmet-journey-")?.keep(),
        };
        let made = home::make_private(&out).and_then(|()| out.canonicalize());
        let out = made.map_err(|e| Failure::io(out.display(), e))?;
        if std::fs::read_dir(&out).is_ok_and(|mut entries| entries.next().is_some()) {
            return Err(Failure::own("fail-out-full", &[("dir", &out.display().to_string())], USAGE));
        }
        // Free a moment ago; the gateway takes it again and again, the phone knows only this address.
        let port = TcpListener::bind("127.0.0.1:0").and_then(|l| l.local_addr()).map_err(failed)?.port();
        Ok(Self {
            shell,
            sandbox: Sandbox::at(&address(port))?,
            told: Vec::new(),
            step: 0,
            filed: Instant::now(),
            port,
            exe: std::env::current_exe().map_err(failed)?,
            root: folder("qyzmet-")?,
            gateway: None,
            out,
        })
    }

    /// A file or folder of the journey's own, which is gone at the end.
    pub(super) fn temp(&self, name: &str) -> PathBuf {
        self.root.path().join(name)
    }

    /// Starts the gateway in a process of its own, with its office at this pace; it listens when this
    /// returns.
    pub(super) async fn gateway_up(&mut self, pace: Pace) -> Outcome<()> {
        let mut command = self.command();
        let port = self.port.to_string();
        let (in_progress, outcome) = (pace.in_progress.to_string(), pace.outcome.to_string());
        command.args(["gateway", "--json", "--stop-at-eof", "--port", &port]);
        command.args(["--in-progress-after", &in_progress, "--outcome-after", &outcome]);
        command.arg("--data").arg(self.temp("gateway"));
        let mut gateway = Process::start(command)?;
        // It prints one JSON document once it listens.
        loop {
            match gateway.line().await?.as_deref() {
                Some("}") => break,
                Some(_) => {}
                None => must(false, "the gateway did not start")?,
            }
        }
        self.gateway = Some(gateway);
        Ok(())
    }

    /// Stops the gateway as a power cut would.
    pub(super) async fn gateway_down(&mut self) -> Outcome<()> {
        match self.gateway.take() {
            Some(gateway) => gateway.kill().await,
            None => Ok(()),
        }
    }

    /// Whether anything answers at the gateway's address.
    pub(super) fn gateway_answers(&self) -> bool {
        std::net::TcpStream::connect(("127.0.0.1", self.port)).is_ok()
    }

    /// The gateway's access log: one line a call.
    pub(super) fn access_log(&self) -> Outcome<String> {
        let path = self.temp("gateway").join("access.log");
        std::fs::read_to_string(&path).map_err(|e| Failure::io(path.display(), e))
    }

    /// A command of the phone, drawn as it happens.
    pub(super) async fn show(&self, args: &[&str], typed: &[Typed<'_>]) -> Outcome<Ran> {
        self.show_on("phone", args, typed).await
    }

    /// The same on another phone.
    pub(super) async fn show_on(&self, phone: &str, args: &[&str], typed: &[Typed<'_>]) -> Outcome<Ran> {
        let mut process = self.begin(phone, args)?;
        let said = self.talk(&mut process, typed, |_| false).await?;
        Ok(Ran { code: process.end().await?, said })
    }

    /// Begins a command that is not over yet.
    pub(super) fn begin(&self, phone: &str, args: &[&str]) -> Outcome<Process> {
        self.shell.screen.gap()?;
        self.draw_command("qyzmet", args)?;
        self.start(phone, args)
    }

    /// Draws what a command says and types what it asks for, until it has said a line of this kind (which
    /// is not drawn) or has ended. Gives all that it said.
    pub(super) async fn talk(
        &self,
        process: &mut Process,
        typed: &[Typed<'_>],
        enough: impl Fn(&str) -> bool,
    ) -> Outcome<String> {
        let mut typed = typed.iter();
        let mut next = typed.next();
        let mut said = String::new();
        while let Some(line) = self.shell.screen.waiting(String::new(), process.line()).await? {
            said.push_str(&line);
            said.push('\n');
            if enough(&line) {
                break;
            }
            match next {
                Some(answer) if line == self.question(answer.question()) => {
                    self.draw_typed(answer)?;
                    process.type_line(answer.text()).await?;
                    next = typed.next();
                }
                _ => self.framed(&line)?,
            }
        }
        Ok(said)
    }

    /// How a command asks this question without a terminal.
    pub(super) fn question(&self, id: &str) -> String {
        format!("{}:", self.shell.say(id, &[]))
    }

    /// A command whose JSON we want; nothing is drawn.
    pub(super) async fn ask(&self, args: &[&str]) -> Outcome<Value> {
        let mut all = vec!["--json"];
        all.extend(args);
        let mut process = self.start("phone", &all)?;
        process.close_input();
        let mut said = String::new();
        while let Some(line) = process.line().await? {
            said.push_str(&line);
        }
        process.end().await?;
        serde_json::from_str(&said).or_else(|_| must(false, "no JSON").map(|()| Value::Null))
    }

    /// A command whose standard output is bytes.
    pub(super) async fn bytes(&self, args: &[&str]) -> Outcome<Vec<u8>> {
        self.shell.screen.gap()?;
        self.draw_command("qyzmet", args)?;
        let mut command = self.phone("phone", args);
        let output = command.kill_on_drop(true).output().await.map_err(|e| Failure::io("qyzmet", e))?;
        must(output.status.success(), "the command fails")?;
        Ok(output.stdout)
    }

    fn start(&self, phone: &str, args: &[&str]) -> Outcome<Process> {
        Process::start(self.phone(phone, args))
    }

    fn phone(&self, phone: &str, args: &[&str]) -> Command {
        let mut command = self.command();
        command.arg("--home").arg(self.temp(phone));
        command.args(["--gateway", &address(self.port), "--lang", self.shell.lang.tag()]);
        if self.shell.sim {
            command.arg("--sim");
        }
        if let Some(number) = &self.shell.device {
            command.arg(format!("--device={number}"));
        }
        if let Some(reader) = &self.shell.reader {
            command.arg(format!("--reader={reader}"));
        }
        command.args(args);
        command
    }

    /// This binary, with nothing of our own environment's choices but the frame's width and colours.
    fn command(&self) -> Command {
        let mut command = Command::new(&self.exe);
        command.current_dir(self.root.path());
        for name in ["QYZMET_HOME", "QYZMET_GATEWAY", "QYZMET_LANG", "NO_COLOR", "CLICOLOR_FORCE"] {
            command.env_remove(name);
        }
        let screen = &self.shell.screen;
        command.env("COLUMNS", screen.width().saturating_sub(2).to_string());
        if screen.paint.is_on() {
            command.env("CLICOLOR_FORCE", "1");
        }
        command
    }

    /// Names of what was left in the folder of results, sorted.
    pub(super) fn results(&self) -> Outcome<Vec<String>> {
        let failed = |e| Failure::io(self.out.display(), e);
        let mut names = Vec::new();
        for entry in std::fs::read_dir(&self.out).map_err(failed)? {
            names.push(entry.map_err(failed)?.file_name().to_string_lossy().into_owned());
        }
        names.sort();
        Ok(names)
    }

    /// Stops what still runs.
    pub(super) async fn close(&mut self) {
        // What is gone already can't be stopped.
        let _ = self.gateway_down().await;
    }
}

impl Ran {
    /// It must have ended with this exit code, and have said this.
    pub(super) fn must(&self, code: i32, said: &str) -> Outcome<()> {
        must(self.code == Some(code), &format!("exit code {:?} instead of {code}", self.code))?;
        must(self.said.contains(said), &format!("it did not say {said:?}"))
    }
}

fn address(port: u16) -> String {
    format!("http://127.0.0.1:{port}")
}
