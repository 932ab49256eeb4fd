//! The real binary, and a gateway that it runs in a process of its own.

use std::{
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use qyzmet_gateway::{faults::FaultOrder, sms::SmsPage};
use reqwest::{Client, Method, StatusCode};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::runtime::Runtime;

use crate::{
    Ledger,
    gate::{call, controls},
};

/// Names another place of the binary.
const ELSEWHERE: &str = "QYZMET_BINARY";
/// What must not come from the environment of whoever runs the tests.
const ENVIRONMENT: [&str; 6] =
    ["QYZMET_HOME", "QYZMET_GATEWAY", "QYZMET_LANG", "NO_COLOR", "CLICOLOR_FORCE", "COLUMNS"];

/// The binary `qyzmet`: what `QYZMET_BINARY` names, or the one that Cargo laid beside this test.
///
/// Panics when it is not there, with the command that builds it.
pub fn binary() -> PathBuf {
    let path = std::env::var_os(ELSEWHERE).map_or_else(beside, PathBuf::from);
    assert!(
        path.is_file(),
        "the binary {} is not there: `cargo build -p qyzmet` makes it, {ELSEWHERE} names another",
        path.display()
    );
    path
}

/// `target/debug/deps/it-…` lies in a folder beside `target/debug/qyzmet`.
fn beside() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let folder = test.parent().and_then(Path::parent).expect("a test lies in a folder of its build");
    folder.join(format!("qyzmet{}", std::env::consts::EXE_SUFFIX))
}

/// The binary as a command that nothing in our environment changes.
pub(crate) fn command() -> Command {
    let mut command = Command::new(binary());
    for name in ENVIRONMENT {
        command.env_remove(name);
    }
    command
}

/// A sandbox gateway in a process of its own. Requests move on as soon as they are looked at again.
pub struct GateProcess {
    folder: TempDir,
    port: u16,
    child: Option<Child>,
    http: Client,
    runtime: Runtime,
}

impl GateProcess {
    /// Starts one on a free port, with a folder of its own.
    pub fn start() -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let folder = tempfile::tempdir().unwrap();
        let mut gate = Self { folder, port: 0, child: None, http: controls(), runtime };
        gate.start_again();
        gate
    }

    /// Starts it again on the same port and folder; it listens when this returns.
    pub fn start_again(&mut self) {
        assert!(self.child.is_none(), "it runs already");
        let mut command = command();
        command.args(["gateway", "--json", "--in-progress-after", "0", "--outcome-after", "0"]);
        command.arg("--port").arg(self.port.to_string()).arg("--data").arg(self.folder.path());
        // Our end of its input goes with us, and it with that.
        command.arg("--stop-at-eof").stdin(Stdio::piped());
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let said = BufReader::new(child.stdout.take().unwrap());
        // It prints one JSON document once it listens.
        let mut document = String::new();
        for line in said.lines().map(|line| line.expect("text")) {
            document.push_str(&line);
            if line == "}" {
                break;
            }
        }
        let said: Value = serde_json::from_str(&document).expect("the gateway starts");
        let url = said["gateway"].as_str().unwrap();
        self.port = url.rsplit(':').next().unwrap().parse().unwrap();
        self.child = Some(child);
    }

    /// Ends it as a power cut would.
    pub fn kill(&mut self) {
        if let Some(mut child) = self.child.take() {
            child.kill().unwrap();
            child.wait().unwrap();
        }
    }

    /// Its address, the same for all its life.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Orders a fault.
    pub fn fault(&self, order: &FaultOrder) {
        let body = serde_json::to_value(order).unwrap();
        self.call(Method::POST, "/sandbox/faults", Some(body), StatusCode::CREATED);
    }

    /// Forgets the faults that were not played.
    pub fn no_more_faults(&self) {
        self.call(Method::DELETE, "/sandbox/faults", None, StatusCode::NO_CONTENT);
    }

    /// Moves its clock on.
    pub fn advance(&self, seconds: u32) {
        let order = json!({ "advance_seconds": seconds });
        self.call(Method::POST, "/sandbox/clock", Some(order), StatusCode::OK);
    }

    /// The code in the newest SMS to this number, if one came.
    pub fn code(&self, phone: &str) -> Option<String> {
        let path = format!("/sandbox/sms?phone={}", phone.replace('+', "%2B"));
        let page = self.call(Method::GET, &path, None, StatusCode::OK);
        let page: SmsPage = serde_json::from_value(page).unwrap();
        Some(page.messages.last()?.text.split(' ').next().unwrap().to_owned())
    }

    /// The same, waited for; panics when none came within ten seconds.
    #[track_caller]
    pub fn code_soon(&self, phone: &str) -> String {
        let begun = Instant::now();
        while begun.elapsed() < Duration::from_secs(10) {
            if let Some(code) = self.code(phone) {
                return code;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        panic!("no SMS came to {phone}");
    }

    /// What was filed here.
    pub fn ledger(&self) -> Ledger {
        serde_json::from_value(self.call(Method::GET, "/sandbox/ledger", None, StatusCode::OK)).unwrap()
    }

    fn call(&self, method: Method, path: &str, body: Option<Value>, wanted: StatusCode) -> Value {
        let url = format!("{}{path}", self.url());
        self.runtime.block_on(call(&self.http, method, &url, body, wanted))
    }
}

impl Drop for GateProcess {
    fn drop(&mut self) {
        if let Some(mut child) = self.child.take() {
            // It may be gone already.
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}
