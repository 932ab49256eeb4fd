//! The sandbox gateway as a process, and its controls.

use std::{
    io::{BufRead, BufReader},
    path::PathBuf,
    process::{Child, Command, Stdio},
    sync::LazyLock,
    time::Duration,
};

use reqwest::{Client, Method};
use serde_json::{Map, Value, json};
use tempfile::TempDir;
use tokio::runtime::Runtime;

/// Where the binaries of a build lie, when it is not beside the driver.
const NATIVE: &str = "QYZMET_NATIVE";
/// How often, and how long between two looks, something is waited for that comes by itself.
pub(crate) const LOOKS: u32 = 500;
pub(crate) const MOMENT: Duration = Duration::from_millis(10);

/// Carries the calls; the library has a runtime of its own.
pub(crate) static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
    // Whoever is first installs it; all install the same.
    let _ = rustls::crypto::ring::default_provider().install_default();
    Runtime::new().expect("a runtime starts")
});

/// A gateway on a port of its own, with a folder of its own.
pub(crate) struct Gate {
    folder: TempDir,
    addr: String,
    pace: [u64; 2],
    process: Option<Child>,
    http: Client,
}

impl Gate {
    /// Starts one; `setup` is the scenario's.
    pub(crate) fn start(setup: &Value) -> Result<Self, String> {
        let seconds = |name: &str| setup[name].as_u64().unwrap_or(0);
        let _guard = RUNTIME.enter();
        let mut gate = Self {
            folder: tempfile::tempdir().map_err(said)?,
            addr: "127.0.0.1:0".into(),
            pace: [seconds("inProgressAfter"), seconds("outcomeAfter")],
            process: None,
            // No line is kept open that would outlive its gateway.
            http: Client::builder().no_proxy().pool_max_idle_per_host(0).build().map_err(said)?,
        };
        gate.start_again()?;
        Ok(gate)
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.addr)
    }

    fn start_again(&mut self) -> Result<(), String> {
        let [in_progress, outcome] = self.pace.map(|s| s.to_string());
        let mut command = Command::new(binary()?);
        command.args(["serve", "--addr", &self.addr, "--stop-at-eof", "--data"]).arg(self.folder.path());
        command.args(["--in-progress-after", &in_progress, "--outcome-after", &outcome]);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().map_err(said)?;
        let mut line = String::new();
        BufReader::new(child.stdout.take().expect("it is piped")).read_line(&mut line).map_err(said)?;
        self.process = Some(child);
        let addr = line.trim().strip_prefix("http://").ok_or("the gateway does not start")?;
        self.addr = addr.to_owned();
        Ok(())
    }

    fn stop(&mut self) -> Result<(), String> {
        let Some(mut process) = self.process.take() else { return Ok(()) };
        drop(process.stdin.take());
        process.wait().map_err(said).map(|_| ())
    }

    /// One step of the gateway's.
    pub(crate) fn step(&mut self, word: &str, step: &Map<String, Value>) -> Result<Value, String> {
        let member = |name: &str| step.get(name).cloned().unwrap_or_default();
        let text = |name: &str| member(name).as_str().unwrap_or_default().to_owned();
        match word {
            "stop" => self.stop().map(|()| Value::Null),
            "start" => self.start_again().map(|()| Value::Null),
            "fault" => self.call(Method::POST, "/sandbox/faults", Some(member("order"))),
            "noFaults" => self.call(Method::DELETE, "/sandbox/faults", None),
            "met" => self.met(),
            "clock" => {
                let order = json!({ "advance_seconds": member("advance") });
                self.call(Method::POST, "/sandbox/clock", Some(order))
            }
            "status" => {
                let mut order = json!({ "status": member("is") });
                if let Some(says) = step.get("says") {
                    order["note"] = says.clone();
                }
                let path = format!("/sandbox/applications/{}/status", text("request"));
                self.call(Method::POST, &path, Some(order))
            }
            "sms" => {
                let path = format!("/sandbox/sms?phone={}", text("to").replace('+', "%2B"));
                Ok(newest(&self.call(Method::GET, &path, None)?))
            }
            "newSim" => self.call(Method::POST, "/sandbox/sims", Some(json!({ "phone": text("to") }))),
            "asks" => self.call(Method::POST, "/sandbox/signing", Some(member("order"))),
            "asked" => self.call(Method::GET, &format!("/sandbox/signing/{}", text("id")), None),
            "ledger" => self.call(Method::GET, "/sandbox/ledger", None),
            _ => Err(format!("no such gateway step: {word}")),
        }
    }

    fn met(&self) -> Result<Value, String> {
        // Half a minute: before a call there may be a slow hash, on a machine that does other things too.
        for _ in 0..6 * LOOKS {
            if self.call(Method::GET, "/sandbox/faults", None)?["faults"] == json!([]) {
                return Ok(Value::Null);
            }
            std::thread::sleep(MOMENT);
        }
        Err("an order never met its call".into())
    }

    fn call(&self, method: Method, path: &str, body: Option<Value>) -> Result<Value, String> {
        let mut request = self.http.request(method, format!("{}{path}", self.url()));
        if let Some(body) = body {
            request = request.json(&body);
        }
        RUNTIME.block_on(async {
            let response = request.send().await.map_err(said)?;
            let status = response.status();
            let text = response.text().await.map_err(said)?;
            match status.is_success() {
                true => Ok(serde_json::from_str(&text).unwrap_or_default()),
                false => Err(format!("{path}: {status} {text}")),
            }
        })
    }
}

impl Drop for Gate {
    fn drop(&mut self) {
        // Its folder goes next; nobody is left to be told.
        let _ = self.stop();
    }
}

/// The code in the newest SMS, and one like it that is not right.
fn newest(page: &Value) -> Value {
    let text = page["messages"].as_array().and_then(|m| m.last()).and_then(|m| m["text"].as_str());
    let code = text.and_then(|t| t.split(' ').next());
    let wrong = code.map(|c| {
        let last = if c.ends_with('0') { "1" } else { "0" };
        format!("{}{last}", &c[..c.len() - 1])
    });
    json!({ "code": code, "wrong": wrong })
}

/// The gateway's binary: in the folder that is named, else where Cargo laid it.
fn binary() -> Result<PathBuf, String> {
    let name = format!("qyzmet-gateway{}", std::env::consts::EXE_SUFFIX);
    let found = match std::env::var_os(NATIVE) {
        Some(folder) => PathBuf::from(folder).join(name),
        None => {
            let me = std::env::current_exe().map_err(said)?;
            // `debug/deps/it-…` for a test, `debug/qyzmet-scenarios` for the program.
            let beside = me.ancestors().skip(1).take(2).map(|f| f.join(&name)).find(|p| p.is_file());
            beside.unwrap_or_else(|| PathBuf::from(name))
        }
    };
    match found.is_file() {
        true => Ok(found),
        false => Err(format!("{} is not there: `cargo build -p qyzmet-gateway` makes it", found.display())),
    }
}

pub(crate) fn said(e: impl std::fmt::Display) -> String {
    e.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_message_has_the_code() {
        let page = json!({ "messages": [{ "text": "111111 old" }, { "text": "123450 new" }] });
        assert_eq!(newest(&page), json!({ "code": "123450", "wrong": "123451" }));
        assert_eq!(newest(&json!({ "messages": [] })), json!({ "code": null, "wrong": null }));
    }
}
