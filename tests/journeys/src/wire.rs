//! The line between a phone and a gateway, for those who sit on it: everything passes, is written down,
//! and can be bent on its way back.

use std::{
    net::SocketAddr,
    sync::{Arc, Mutex},
};

use axum::{
    Router,
    body::{Body, Bytes},
    extract::{Request, State},
    response::Response,
};
use tokio::{net::TcpListener, sync::oneshot, task::JoinHandle};

use crate::Gate;

/// A call that passed.
#[derive(Debug, Clone)]
pub struct Passed {
    /// Method.
    pub method: String,
    /// Path.
    pub path: String,
    /// The `Idempotency-Key`, with its quotes.
    pub key: Option<String>,
    /// Whether it asked only for what it does not have.
    pub conditional: bool,
    /// What was sent.
    pub sent: Bytes,
    /// Status of the gateway's answer.
    pub status: u16,
    /// Bytes of the gateway's answer.
    pub answered: usize,
}

/// An answer on its way back.
#[derive(Debug, Clone)]
pub struct Bent {
    /// Status.
    pub status: u16,
    /// Headers; the length is made anew.
    pub headers: Vec<(String, String)>,
    /// Body.
    pub body: Vec<u8>,
}

impl Bent {
    /// Removes a header.
    pub fn without(&mut self, name: &str) {
        self.headers.retain(|(n, _)| !n.eq_ignore_ascii_case(name));
    }

    /// Changes the body as JSON.
    pub fn json(&mut self, change: impl FnOnce(&mut serde_json::Value)) {
        let mut value = serde_json::from_slice(&self.body).expect("an answer in JSON");
        change(&mut value);
        self.body = serde_json::to_vec(&value).unwrap();
    }
}

/// What is done to so many calls of a path.
struct Rule<T = Bent> {
    method: String,
    path: String,
    times: u32,
    bend: Box<dyn FnMut(&mut T) + Send>,
}

/// Does what the first rule for this call says, and counts it down.
fn apply<T>(rules: &mut Vec<Rule<T>>, method: &str, path: &str, thing: &mut T) {
    let Some(at) = rules.iter().position(|r| r.method == method && path.contains(&r.path)) else { return };
    let rule = &mut rules[at];
    (rule.bend)(thing);
    rule.times -= 1;
    if rule.times == 0 {
        rules.remove(at);
    }
}

/// A call that never arrives, and who is told of it.
struct Held {
    method: String,
    path: String,
    came: oneshot::Sender<()>,
}

#[derive(Default)]
struct Line {
    rules: Vec<Rule>,
    on_the_way_out: Vec<Rule<Vec<u8>>>,
    held: Vec<Held>,
    passed: Vec<Passed>,
}

#[derive(Clone)]
struct Shared {
    gateway: String,
    http: reqwest::Client,
    line: Arc<Mutex<Line>>,
}

/// A line to one gateway, on a port of its own.
pub struct Wire {
    addr: SocketAddr,
    shared: Shared,
    task: JoinHandle<()>,
}

impl Wire {
    /// A line to this gateway.
    pub async fn to(gate: &Gate) -> Self {
        let http = reqwest::Client::builder().no_proxy().no_gzip().pool_max_idle_per_host(0).build().unwrap();
        let shared = Shared { gateway: gate.url(), http, line: Arc::default() };
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let addr = listener.local_addr().unwrap();
        let router = Router::new().fallback(pass).with_state(shared.clone());
        let task = tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        Self { addr, shared, task }
    }

    /// The address that a phone is given.
    pub fn url(&self) -> String {
        format!("http://{}", self.addr)
    }

    /// Bends the next answer to a call of this method with this in its path.
    pub fn bend(&self, method: &str, path: &str, bend: impl FnMut(&mut Bent) + Send + 'static) {
        self.bend_times(1, method, path, bend);
    }

    /// Bends the next `times` such answers.
    pub fn bend_times(
        &self,
        times: u32,
        method: &str,
        path: &str,
        bend: impl FnMut(&mut Bent) + Send + 'static,
    ) {
        let rule = Rule { method: method.into(), path: path.into(), times, bend: Box::new(bend) };
        self.shared.line.lock().unwrap().rules.push(rule);
    }

    /// Bends nothing more.
    pub fn straighten(&self) {
        let mut line = self.shared.line.lock().unwrap();
        line.rules.clear();
        line.on_the_way_out.clear();
    }

    /// Bends the body of the next call of this method with this in its path, on its way out.
    pub fn bend_request(&self, method: &str, path: &str, bend: impl FnMut(&mut Vec<u8>) + Send + 'static) {
        let rule = Rule { method: method.into(), path: path.into(), times: 1, bend: Box::new(bend) };
        self.shared.line.lock().unwrap().on_the_way_out.push(rule);
    }

    /// Holds the next call of this method with this in its path: it neither arrives nor is answered. Comes back when
    /// the call is there.
    pub fn hold(&self, method: &str, path: &str) -> oneshot::Receiver<()> {
        let (came, told) = oneshot::channel();
        self.shared.line.lock().unwrap().held.push(Held { method: method.into(), path: path.into(), came });
        told
    }

    /// What passed since the last look, oldest first.
    pub fn passed(&self) -> Vec<Passed> {
        std::mem::take(&mut self.shared.line.lock().unwrap().passed)
    }
}

impl Drop for Wire {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn pass(State(shared): State<Shared>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let sent = axum::body::to_bytes(body, 16 << 20).await.unwrap();
    let (method, path) = (parts.method.to_string(), parts.uri.path().to_owned());
    let url = format!("{}{}", shared.gateway, parts.uri);
    let mut headers = parts.headers.clone();
    headers.remove("host");
    headers.remove("content-length");
    let held = take_held(&shared, &method, &path);
    if let Some(held) = held {
        let _ = held.came.send(());
        return std::future::pending().await;
    }
    let mut out = sent.to_vec();
    apply(&mut shared.line.lock().unwrap().on_the_way_out, &method, &path, &mut out);
    let call = shared.http.request(parts.method, url).headers(headers).body(out);
    let Ok(answer) = call.send().await else { return broken() };
    let mut bent = Bent {
        status: answer.status().as_u16(),
        headers: answer
            .headers()
            .iter()
            .filter(|(name, _)| {
                !matches!(name.as_str(), "content-length" | "transfer-encoding" | "connection")
            })
            .map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()))
            .collect(),
        body: Vec::new(),
    };
    let Ok(body) = answer.bytes().await else { return broken() };
    bent.body = body.to_vec();
    let key = parts.headers.get("idempotency-key").map(|k| k.to_str().unwrap().to_owned());
    let conditional = parts.headers.contains_key("if-none-match");
    let mut line = shared.line.lock().unwrap();
    let (status, answered) = (bent.status, bent.body.len());
    line.passed.push(Passed {
        method: method.clone(),
        path: path.clone(),
        key,
        conditional,
        sent,
        status,
        answered,
    });
    apply(&mut line.rules, &method, &path, &mut bent);
    drop(line);
    let mut response = Response::builder().status(bent.status);
    for (name, value) in &bent.headers {
        response = response.header(name, value);
    }
    response.body(Body::from(bent.body)).unwrap()
}

fn take_held(shared: &Shared, method: &str, path: &str) -> Option<Held> {
    let held = &mut shared.line.lock().unwrap().held;
    let at = held.iter().position(|h| h.method == method && path.contains(&h.path))?;
    Some(held.remove(at))
}

/// The gateway is not there, or hung up.
fn broken() -> Response {
    Response::builder().status(502).body(Body::empty()).unwrap()
}
