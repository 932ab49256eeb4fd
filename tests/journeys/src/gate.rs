//! A gateway in this process, with the sandbox's controls at hand.

use std::net::SocketAddr;

use qyzmet_gateway::{
    Options, Running,
    faults::{Fault, FaultOrder},
    serve,
    sms::SmsPage,
};
use reqwest::{Client, Method, StatusCode};
use serde::Deserialize;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::copy_tree;

/// A sandbox gateway on a port of its own, with a folder of its own.
pub struct Gate {
    folder: TempDir,
    addr: SocketAddr,
    running: Option<Running>,
    http: Client,
}

/// What was really filed.
#[derive(Debug, Clone, Deserialize)]
pub struct Ledger {
    /// How many requests.
    pub effects: u64,
    /// Each, oldest first.
    pub rows: Vec<LedgerRow>,
}

/// One request that was filed.
#[derive(Debug, Clone, Deserialize)]
pub struct LedgerRow {
    /// The request's id.
    pub request_id: String,
    /// Its registration number.
    pub number: String,
    /// SHA-256 of what was sealed, lower-case hex.
    pub sealed_sha256: String,
    /// When, by the gateway's clock in Unix seconds.
    pub received_at: i64,
    /// How often it was sent.
    pub sendings: u32,
}

impl Gate {
    /// Starts a gateway whose requests move on as soon as they are looked at again.
    pub async fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut gate = Self { folder, addr: ([127, 0, 0, 1], 0).into(), running: None, http: controls() };
        gate.start_again().await;
        gate
    }

    /// Its address, the same for all its life.
    pub fn url(&self) -> String {
        format!("http://{}", self.addr)
    }

    /// Stops it: the port is closed.
    pub async fn stop(&mut self) {
        if let Some(running) = self.running.take() {
            running.stop().await;
        }
    }

    /// Starts it again, on the same port and folder.
    pub async fn start_again(&mut self) {
        assert!(self.running.is_none(), "it runs already");
        let options = Options::new(self.folder.path(), self.addr).without_delays();
        let running = serve(options).await.expect("the gateway starts");
        self.addr = running.addr();
        self.running = Some(running);
    }

    /// Makes it forget everything: another folder, another authority, the same port.
    pub async fn forget(&mut self) {
        self.stop().await;
        self.folder = tempfile::tempdir().unwrap();
        self.start_again().await;
    }

    /// A copy of all that it has stored.
    pub async fn backup(&mut self) -> TempDir {
        self.stop().await;
        let copy = tempfile::tempdir().unwrap();
        copy_tree(self.folder.path(), copy.path());
        self.start_again().await;
        copy
    }

    /// Puts a copy back: for the gateway, nothing that came after it has happened.
    pub async fn restore(&mut self, copy: &TempDir) {
        self.stop().await;
        self.folder = tempfile::tempdir().unwrap();
        copy_tree(copy.path(), self.folder.path());
        self.start_again().await;
    }

    /// Orders a fault for the next calls of a path.
    pub async fn fault(&self, order: FaultOrder) {
        let body = serde_json::to_value(&order).unwrap();
        self.call(Method::POST, "/sandbox/faults", Some(body), StatusCode::CREATED).await;
    }

    /// Orders a fault for the next call of this method and path.
    pub async fn once(&self, method: &str, path_prefix: &str, fault: Fault) {
        self.fault(FaultOrder { method: Some(method.into()), ..FaultOrder::new(path_prefix, fault) }).await;
    }

    /// Orders one answer of this status, with a `Retry-After` if one is given.
    pub async fn status(&self, method: &str, path_prefix: &str, status: u16, retry_after: Option<u32>) {
        let order = FaultOrder::new(path_prefix, Fault::Status);
        self.fault(FaultOrder { method: Some(method.into()), status: Some(status), retry_after, ..order })
            .await;
    }

    /// Moves the gateway's clock on.
    pub async fn advance(&self, seconds: u32) {
        let order = json!({ "advance_seconds": seconds });
        self.call(Method::POST, "/sandbox/clock", Some(order), StatusCode::OK).await;
    }

    /// Plays the operator: this number has a new SIM card.
    pub async fn sim_notice(&self, phone: &str) {
        let notice = json!({ "phone": phone });
        self.call(Method::POST, "/sandbox/sims", Some(notice), StatusCode::OK).await;
    }

    /// Plays the operator: this key was made in the applet of this number's SIM card.
    pub async fn register_card(&self, phone: &str, public_key: &[u8]) {
        let public_key = base64::Engine::encode(&base64::engine::general_purpose::STANDARD, public_key);
        let body = serde_json::json!({ "phone": phone, "public_key": public_key });
        self.call(Method::POST, "/sandbox/cards", Some(body), StatusCode::OK).await;
    }

    /// The code in the newest SMS to this number.
    pub async fn code(&self, phone: &str) -> String {
        let path = format!("/sandbox/sms?phone={}", phone.replace('+', "%2B"));
        let page = self.call(Method::GET, &path, None, StatusCode::OK).await;
        let page: SmsPage = serde_json::from_value(page).unwrap();
        let text = &page.messages.last().expect("an SMS").text;
        text.split(' ').next().unwrap().to_owned()
    }

    /// What was filed here.
    pub async fn ledger(&self) -> Ledger {
        let ledger = self.call(Method::GET, "/sandbox/ledger", None, StatusCode::OK).await;
        serde_json::from_value(ledger).unwrap()
    }

    /// Asserts that exactly these requests were filed, each of them once.
    pub async fn filed_exactly(&self, requests: &[&str]) {
        let ledger = self.ledger().await;
        let mut filed: Vec<&str> = ledger.rows.iter().map(|r| r.request_id.as_str()).collect();
        assert_eq!(ledger.effects, filed.len() as u64);
        let mut wanted = requests.to_vec();
        filed.sort_unstable();
        wanted.sort_unstable();
        assert_eq!(filed, wanted);
    }

    /// Moves a request on by an operator's hand.
    pub async fn operator(&self, request: &str, status: &str) {
        let path = format!("/sandbox/applications/{request}/status");
        self.call(Method::POST, &path, Some(json!({ "status": status })), StatusCode::OK).await;
    }

    async fn call(&self, method: Method, path: &str, body: Option<Value>, wanted: StatusCode) -> Value {
        call(&self.http, method, &format!("{}{path}", self.url()), body, wanted).await
    }
}

/// Calls a control of a sandbox and asserts the status of its answer.
pub(crate) async fn call(
    http: &Client,
    method: Method,
    url: &str,
    body: Option<Value>,
    wanted: StatusCode,
) -> Value {
    let mut request = http.request(method, url);
    if let Some(body) = body {
        request = request.json(&body);
    }
    let response = request.send().await.expect("the gateway answers");
    let status = response.status();
    let text = response.text().await.unwrap();
    assert_eq!(status, wanted, "{url}: {text}");
    serde_json::from_str(&text).unwrap_or(Value::Null)
}

/// A client for the controls: plain HTTP on loopback, no line kept open that would outlive its gateway.
pub(crate) fn controls() -> Client {
    // Whoever is first installs it; all install the same.
    let _ = rustls::crypto::ring::default_provider().install_default();
    Client::builder().no_proxy().pool_max_idle_per_host(0).build().unwrap()
}
