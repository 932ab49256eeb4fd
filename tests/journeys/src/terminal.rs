//! A citizen at a terminal: every command is a process of the real binary on one home.

use std::{
    io::{BufRead, BufReader, Read, Write},
    path::{Path, PathBuf},
    process::{Child, ChildStdin, Command, Stdio},
    thread::JoinHandle,
    time::{Duration, Instant},
};

use serde_json::Value;
use tempfile::TempDir;

use crate::{GateProcess, PIN, Person, process::command};

/// No command that is not waiting for somebody takes so long.
const PATIENCE: Duration = Duration::from_secs(60);

/// A home, and the gateway its commands talk to.
pub struct Terminal {
    folder: TempDir,
    gateway: String,
    lang: &'static str,
    /// Whose it is.
    pub person: Person,
}

/// How a command ended.
#[derive(Debug)]
pub struct Ran {
    /// Its exit code; none when a signal ended it.
    pub code: Option<i32>,
    /// Its results.
    pub stdout: String,
    /// Its talk.
    pub stderr: String,
    /// How long it took.
    pub took: Duration,
}

/// A command that is not over yet.
pub struct Running {
    child: Child,
    stdin: Option<ChildStdin>,
    begun: Instant,
}

impl Terminal {
    /// A terminal of the first citizen with an empty home.
    pub fn new(gate: &GateProcess) -> Self {
        Self::of(gate, Person::FIRST)
    }

    /// A terminal of somebody.
    pub fn of(gate: &GateProcess, person: Person) -> Self {
        Self { folder: tempfile::tempdir().unwrap(), gateway: gate.url(), lang: "en", person }
    }

    /// A terminal that is linked and has a key with a certificate.
    pub fn linked_with_key(gate: &GateProcess) -> Self {
        let terminal = Self::new(gate);
        terminal.link(gate);
        terminal.run(&["key", "create"], &[PIN, PIN]).must(0);
        terminal
    }

    /// What its commands speak; English unless said.
    #[must_use]
    pub fn speaking(mut self, lang: &'static str) -> Self {
        self.lang = lang;
        self
    }

    /// Where its commands run.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The folder of the citizen's data.
    pub fn home(&self) -> PathBuf {
        self.folder().join("home")
    }

    /// Writes a file where its commands run; its name.
    pub fn file<'a>(&self, name: &'a str, content: &[u8]) -> &'a str {
        std::fs::write(self.folder().join(name), content).unwrap();
        name
    }

    /// A command, not run yet.
    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = command();
        command.current_dir(self.folder()).arg("--home").arg(self.home());
        command.args(["--gateway", &self.gateway, "--lang", self.lang, "--plain"]).args(args);
        command
    }

    /// Begins a command and types these lines into it, and no more.
    pub fn begin(&self, args: &[&str], typed: &[&str]) -> Running {
        let mut running = self.begin_typing(args);
        for line in typed {
            running.type_line(line);
        }
        running.stdin = None;
        running
    }

    /// Begins a command into which lines are typed later.
    pub fn begin_typing(&self, args: &[&str]) -> Running {
        let mut command = self.command(args);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let begun = Instant::now();
        let mut child = command.spawn().unwrap();
        Running { stdin: child.stdin.take(), child, begun }
    }

    /// Runs a command to its end.
    pub fn run(&self, args: &[&str], typed: &[&str]) -> Ran {
        self.begin(args, typed).end()
    }

    /// The JSON of a command that must succeed.
    #[track_caller]
    pub fn json(&self, args: &[&str], typed: &[&str]) -> Value {
        let all = [&["--json"], args].concat();
        self.run(&all, typed).must(0).json()
    }

    /// Links the phone to its person.
    #[track_caller]
    pub fn link(&self, gate: &GateProcess) {
        let Person { iin, phone, card_pin } = self.person;
        // The code is not there before the PIN was taken: the first command ends where it is asked for.
        self.run(&["link", "--iin", iin, "--phone", phone], &[card_pin]).must(3);
        self.run(&["link"], &[&gate.code(phone).expect("an SMS")]).must(0);
    }

    /// Runs a command and kills it after so long, if it takes as long; whether it was killed.
    pub fn killed_after(&self, after: Duration, args: &[&str], typed: &[&str]) -> Option<Ran> {
        self.begin(args, typed).kill_after(after)
    }
}

impl Running {
    /// Types a line into it.
    pub fn type_line(&mut self, line: &str) {
        // Few lines: the pipe holds them all. A process that ended without reading them is no failure here.
        let stdin = self.stdin.as_mut().expect("its input is open until it ends");
        let _ = stdin.write_all(format!("{line}\n").as_bytes());
    }

    /// Waits for its end; nothing more is typed. Panics, and kills it, when it does not come within a minute.
    #[track_caller]
    pub fn end(mut self) -> Ran {
        self.stdin = None;
        // Read beside the waiting: a full pipe would hold it up.
        let stdout = all_of(self.child.stdout.take().unwrap());
        let stderr = all_of(self.child.stderr.take().unwrap());
        let status = loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                break status;
            }
            if self.begun.elapsed() > PATIENCE {
                self.child.kill().unwrap();
                panic!("it never ends: {}{}", stdout.join().unwrap(), stderr.join().unwrap());
            }
            std::thread::sleep(Duration::from_millis(1));
        };
        let took = self.begun.elapsed();
        Ran { code: status.code(), stdout: stdout.join().unwrap(), stderr: stderr.join().unwrap(), took }
    }

    /// Ends it as a power cut would, so long after its beginning; how it ended by itself, if it did before.
    pub fn kill_after(mut self, after: Duration) -> Option<Ran> {
        std::thread::sleep(after.saturating_sub(self.begun.elapsed()));
        // One that is over is not reaped yet, so its number is nobody else's.
        self.child.kill().unwrap();
        let ran = self.end();
        ran.code.is_some().then_some(ran)
    }

    /// Reads its results until `enough` of them were said, and kills it there; the lines.
    pub fn kill_when(mut self, enough: impl Fn(&[String]) -> bool) -> Vec<String> {
        let mut said = Vec::new();
        let mut lines = BufReader::new(self.child.stdout.take().unwrap()).lines();
        while !enough(&said) {
            match lines.next() {
                Some(line) => said.push(line.unwrap()),
                None => break,
            }
        }
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        said
    }
}

/// Reads all of it, beside everything else.
fn all_of(mut from: impl Read + Send + 'static) -> JoinHandle<String> {
    std::thread::spawn(move || {
        let mut text = String::new();
        from.read_to_string(&mut text).expect("text");
        text
    })
}

impl Ran {
    /// Asserts its exit code.
    #[track_caller]
    pub fn must(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "{}{}", self.stdout, self.stderr);
        self
    }

    /// Its results as JSON.
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|e| panic!("{e}: {}{}", self.stdout, self.stderr))
    }

    /// Whether it was no crash: it ended by itself, and not by a panic.
    #[track_caller]
    pub fn sane(&self) -> &Self {
        assert!(matches!(self.code, Some(0..=4)), "{:?}: {}{}", self.code, self.stdout, self.stderr);
        assert!(!self.stderr.contains("panicked"), "{}", self.stderr);
        self
    }
}
