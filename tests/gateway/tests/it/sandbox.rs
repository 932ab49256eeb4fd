//! A gateway on loopback with a folder of its own, and a citizen's phone that calls it.

use qyzmet_gateway::{Options, Running, serve, sms::SmsPage};
use reqwest::{Client, Method, StatusCode, header::HeaderMap};
use serde_json::{Value, json};
use tempfile::TempDir;

pub(crate) const IIN: &str = "990101500016";
pub(crate) const PIN: &str = "1234";
pub(crate) const PHONE: &str = "+77010000001";
/// Ordinary numbers of nobody in particular.
pub(crate) const OTHER_PHONE: &str = "+77010000101";

/// A gateway under test.
pub(crate) struct Sandbox {
    running: Running,
    folder: TempDir,
    http: Client,
}

/// An answer, read whole.
#[derive(Debug)]
pub(crate) struct Got {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) bytes: Vec<u8>,
}

impl Got {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.bytes)
            .unwrap_or_else(|_| panic!("no JSON: {:?}", String::from_utf8_lossy(&self.bytes)))
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|v| v.to_str().unwrap())
    }

    /// Asserts the status and the code of a problem document; gives the document.
    #[track_caller]
    pub(crate) fn problem(&self, status: u16, code: &str) -> Value {
        let text = String::from_utf8_lossy(&self.bytes);
        assert_eq!(self.status.as_u16(), status, "{text}");
        assert_eq!(self.header("content-type"), Some("application/problem+json"));
        let problem = self.json();
        assert_eq!(problem["code"], code, "{text}");
        assert_eq!(problem["status"], status);
        assert_eq!(problem["type"], format!("urn:qyzmet:problem:{code}"));
        assert_eq!(
            problem.get("retry_after").map(ToString::to_string).as_deref(),
            self.header("retry-after"),
            "header and body agree"
        );
        problem
    }

    #[track_caller]
    pub(crate) fn ok(&self, status: u16) -> Value {
        let text = String::from_utf8_lossy(&self.bytes);
        assert_eq!(self.status.as_u16(), status, "{text}");
        self.json()
    }
}

/// A call that is being put together.
pub(crate) struct Call(reqwest::RequestBuilder);

impl Call {
    pub(crate) fn key(self, key: &str) -> Self {
        Self(self.0.header("idempotency-key", format!("\"{key}\"")))
    }

    pub(crate) fn header(self, name: &str, value: &str) -> Self {
        Self(self.0.header(name, value))
    }

    pub(crate) fn token(self, token: &str) -> Self {
        Self(self.0.bearer_auth(token))
    }

    pub(crate) fn json(self, body: &Value) -> Self {
        Self(self.0.json(body))
    }

    pub(crate) fn body(self, body: impl Into<reqwest::Body>) -> Self {
        Self(self.0.body(body))
    }

    pub(crate) async fn send(self) -> Got {
        self.try_send().await.expect("an answer")
    }

    pub(crate) async fn try_send(self) -> Result<Got, reqwest::Error> {
        let response = self.0.send().await?;
        Ok(Got {
            status: response.status(),
            headers: response.headers().clone(),
            bytes: response.bytes().await?.to_vec(),
        })
    }

    /// The answer with its body unread.
    pub(crate) async fn stream(self) -> reqwest::Response {
        self.0.send().await.expect("an answer")
    }
}

impl Sandbox {
    pub(crate) async fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let options = Options::new(folder.path(), ([127, 0, 0, 1], 0).into()).without_delays();
        Self::with(folder, options).await
    }

    pub(crate) async fn with(folder: TempDir, options: Options) -> Self {
        // Whoever is first installs it; all install the same.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let running = serve(options).await.expect("the gateway starts");
        let http = Client::builder().no_proxy().build().unwrap();
        Self { running, folder, http }
    }

    /// Stops the gateway and starts another on the same folder.
    pub(crate) async fn restart(self) -> Self {
        let Self { running, folder, .. } = self;
        running.stop().await;
        let options = Options::new(folder.path(), ([127, 0, 0, 1], 0).into()).without_delays();
        Self::with(folder, options).await
    }

    pub(crate) fn folder(&self) -> &std::path::Path {
        self.folder.path()
    }

    /// The authority's root certificate, DER.
    pub(crate) fn root(&self) -> Vec<u8> {
        use base64::{Engine, engine::general_purpose::STANDARD};
        let pem = std::fs::read_to_string(self.folder().join("authority/root.crt")).unwrap();
        let body: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
        STANDARD.decode(body).unwrap()
    }

    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.running.addr())
    }

    pub(crate) fn call(&self, method: Method, path: &str) -> Call {
        Call(self.http.request(method, self.url(path)))
    }

    pub(crate) fn get(&self, path: &str) -> Call {
        self.call(Method::GET, path)
    }

    pub(crate) fn post(&self, path: &str, body: &Value) -> Call {
        self.call(Method::POST, path).json(body)
    }

    /// Moves the gateway's clock on.
    pub(crate) async fn advance(&self, seconds: i64) {
        let order = json!({ "advance_seconds": seconds });
        self.post("/sandbox/clock", &order).send().await.ok(200);
    }

    pub(crate) async fn fault(&self, order: Value) {
        self.post("/sandbox/faults", &order).send().await.ok(201);
    }

    /// Starts a link with a key of its own.
    pub(crate) async fn start_link(&self, iin: &str, phone: &str, pin: &str) -> Got {
        let body = json!({ "iin": iin, "phone": phone, "card_pin": pin });
        let key = format!("link-{}", next());
        self.post("/links", &body).key(&key).send().await
    }

    /// The code of the newest SMS to this phone.
    pub(crate) async fn code(&self, phone: &str) -> Option<String> {
        let path = format!("/sandbox/sms?phone={}", phone.replace('+', "%2B"));
        let page: SmsPage = serde_json::from_value(self.get(&path).send().await.ok(200)).unwrap();
        let text = page.messages.last()?.text.clone();
        Some(text.split(' ').next().unwrap().to_owned())
    }

    pub(crate) async fn confirm(&self, link: &str, code: &str) -> Got {
        let path = format!("/links/{link}/code");
        self.post(&path, &json!({ "code": code })).send().await
    }

    /// Links this phone; gives the session's token.
    pub(crate) async fn link(&self, iin: &str, phone: &str, pin: &str) -> String {
        let started = self.start_link(iin, phone, pin).await.ok(201);
        let code = self.code(phone).await.expect("an SMS");
        let linked = self.confirm(id(&started), &code).await.ok(200);
        linked["token"].as_str().unwrap().to_owned()
    }
}

/// The id of a link that was started.
pub(crate) fn id(started: &Value) -> &str {
    started["link_id"].as_str().unwrap()
}

/// A number that no other call of this process gets.
pub(crate) fn next() -> u64 {
    use std::sync::atomic::{AtomicU64, Ordering};
    static NEXT: AtomicU64 = AtomicU64::new(1);
    NEXT.fetch_add(1, Ordering::Relaxed)
}
