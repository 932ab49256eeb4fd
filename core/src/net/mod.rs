//! The line to the gateway: HTTP by reqwest, TLS by rustls with ring and our own roots.
//!
//! Plain HTTP goes to loopback only. Every answer is bounded in size and time, whatever it claims of
//! itself. What matters to a caller that must not send twice is told apart: a call that surely did not
//! leave, one that may have arrived, and one that was answered.

mod answer;
mod problem;

use std::{net::IpAddr, sync::OnceLock, time::Duration};

use reqwest::{Method, Url, header};

pub(crate) use answer::{Answer, Failure, json};
pub use problem::{Problem, ProblemRetry};

use crate::{Code, Error, Result};

/// How long a connection may take.
const CONNECT: Duration = Duration::from_secs(10);
/// How long a whole call may take.
const TOTAL: Duration = Duration::from_secs(60);
/// How long the line may stay silent within an answer.
const SILENCE: Duration = Duration::from_secs(20);
/// An idle line is let go of after this time: sooner than a gateway closes it (ten seconds), so that no call
/// is sent down a line that is being closed.
const IDLE: Duration = Duration::from_secs(5);

/// One call to the gateway.
pub(crate) struct Call<'a> {
    pub(crate) method: Method,
    pub(crate) path: &'a str,
    pub(crate) token: Option<&'a str>,
    pub(crate) idempotency_key: Option<&'a str>,
    pub(crate) if_none_match: Option<&'a str>,
    pub(crate) body: Option<(&'static str, Vec<u8>)>,
    /// Most bytes of an answer that are read.
    pub(crate) limit: usize,
}

impl<'a> Call<'a> {
    /// Most bytes of an ordinary JSON answer.
    pub(crate) const SMALL: usize = 1 << 20;

    pub(crate) fn get(path: &'a str) -> Self {
        Self {
            method: Method::GET,
            path,
            token: None,
            idempotency_key: None,
            if_none_match: None,
            body: None,
            limit: Self::SMALL,
        }
    }

    pub(crate) fn json<T: serde::Serialize>(method: Method, path: &'a str, body: &T) -> Result<Self> {
        let bytes = serde_json::to_vec(body)
            .map_err(|e| Error::new(Code::Defect, "body has no JSON").caused_by(e))?;
        Ok(Self { method, body: Some(("application/json", bytes)), ..Self::get(path) })
    }

    pub(crate) fn token(mut self, token: &'a str) -> Self {
        self.token = Some(token);
        self
    }
}

/// The line to one gateway. Makes its HTTP client at the first call.
pub(crate) struct Net {
    base: String,
    roots: Vec<Vec<u8>>,
    http: OnceLock<(Url, reqwest::Client)>,
}

impl Net {
    /// `roots` are DER certificates of the authorities trusted for TLS; no others are.
    pub(crate) fn new(base: String, roots: Vec<Vec<u8>>) -> Self {
        Self { base, roots, http: OnceLock::new() }
    }

    /// The gateway's address, as configured.
    pub(crate) fn base(&self) -> &str {
        &self.base
    }

    /// Whom the phone asks: host, and port where it is not the scheme's own.
    pub(crate) fn authority(&self) -> Result<String> {
        let (base, _) = self.http()?;
        let host = base.host_str().unwrap_or_default();
        Ok(base.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}")))
    }

    /// Makes one call. Never repeats it, never follows a redirect.
    pub(crate) async fn send(&self, call: Call<'_>) -> std::result::Result<Answer, Failure> {
        let (base, _) = self.http().map_err(Failure::NotSent)?;
        let url = base.join(call.path.trim_start_matches('/')).map_err(|e| {
            Failure::NotSent(Error::new(Code::Defect, "the path makes no address").caused_by(e))
        })?;
        self.send_to(url, call).await
    }

    /// The same to somebody else's address, which must be [`is_allowed`]; `call.path` is passed over. What that
    /// somebody says of codes is not the gateway's word.
    pub(crate) async fn send_to(&self, url: Url, call: Call<'_>) -> std::result::Result<Answer, Failure> {
        let (_, http) = self.http().map_err(Failure::NotSent)?;
        let mut request =
            http.request(call.method, url).header(header::ACCEPT, "application/json, */*;q=0.1");
        if let Some(token) = call.token {
            request = request.bearer_auth(token);
        }
        if let Some(key) = call.idempotency_key {
            request = request.header("idempotency-key", format!("\"{key}\""));
        }
        if let Some(etag) = call.if_none_match {
            request = request.header(header::IF_NONE_MATCH, etag);
        }
        if let Some((media_type, bytes)) = call.body {
            request = request.header(header::CONTENT_TYPE, media_type).body(bytes);
        }
        let response = request.send().await.map_err(Failure::from_send)?;
        answer::read(response, call.limit).await
    }

    fn http(&self) -> Result<(&Url, &reqwest::Client)> {
        if self.http.get().is_none() {
            let made = (base_url(&self.base)?, client(&self.roots)?);
            // Another thread may have been first; either is good.
            let _ = self.http.set(made);
        }
        let (url, client) = self.http.get().expect("set above");
        Ok((url, client))
    }
}

/// Reads base64 out of an answer; anything else is `gateway.lied`.
pub(crate) fn base64(text: &str) -> Result<Vec<u8>> {
    use base64::{Engine, engine::general_purpose::STANDARD};
    STANDARD.decode(text).map_err(|e| Error::new(Code::GatewayLied, "not base64").caused_by(e))
}

fn base_url(base: &str) -> Result<Url> {
    let wrong = |why: &str| Error::new(Code::GatewayRefused, format!("the gateway's address {why}"));
    let with_slash = if base.ends_with('/') { base.to_owned() } else { format!("{base}/") };
    let url = Url::parse(&with_slash).map_err(|_| wrong("is not a URL"))?;
    match url.scheme() {
        _ if is_allowed(&url) => Ok(url),
        "http" => Err(wrong("is plain HTTP, which is for loopback only")),
        _ => Err(wrong("has a scheme that is not https")),
    }
}

/// Whether an address may be called at all: https, or plain HTTP on loopback.
pub(crate) fn is_allowed(url: &Url) -> bool {
    url.scheme() == "https" || url.scheme() == "http" && is_loopback(url)
}

/// Whether an address is on this machine.
pub(crate) fn is_loopback(url: &Url) -> bool {
    url.host_str().is_some_and(|h| {
        h == "localhost" || h.trim_matches(['[', ']']).parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
    })
}

fn client(roots: &[Vec<u8>]) -> Result<reqwest::Client> {
    let defect = |what: &str| Error::new(Code::Defect, what.to_owned());
    let mut store = rustls::RootCertStore::empty();
    for der in roots {
        store
            .add(rustls::pki_types::CertificateDer::from(der.clone()))
            .map_err(|e| defect("a TLS root is not a certificate").caused_by(e))?;
    }
    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    let tls = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|e| defect("no TLS version").caused_by(e))?
        .with_root_certificates(store)
        .with_no_client_auth();
    reqwest::Client::builder()
        .tls_backend_preconfigured(tls)
        .connect_timeout(CONNECT)
        .timeout(TOTAL)
        .read_timeout(SILENCE)
        .redirect(reqwest::redirect::Policy::none())
        .no_proxy()
        // Two services of one phone at most; idle lines cost the battery.
        .pool_max_idle_per_host(2)
        .pool_idle_timeout(IDLE)
        .user_agent(concat!("qyzmet-core/", env!("CARGO_PKG_VERSION")))
        .build()
        .map_err(|e| defect("no HTTP client").caused_by(e))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn plain_http_is_for_loopback_only() {
        for good in
            ["https://gov.example", "http://127.0.0.1:8414", "http://localhost:1", "http://[::1]:1/api"]
        {
            assert!(base_url(good).is_ok(), "{good}");
        }
        for bad in [
            "http://gov.example",
            "http://10.0.0.1",
            "ftp://127.0.0.1",
            "gov.example",
            "",
            "http://127.0.0.1.gov.example",
        ] {
            assert_eq!(base_url(bad).unwrap_err().code(), Code::GatewayRefused, "{bad}");
        }
    }
}
