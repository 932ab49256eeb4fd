//! The controls of a sandbox gateway on this machine: its SMS spool, its clock, its faults, its ledger.
//! No part of the protocol: a real gateway has none of them.

use std::{net::IpAddr, sync::Arc, time::Duration};

use qyzmet_core::{Code, Error};
use qyzmet_gateway::{
    faults::FaultOrder,
    sms::{Sms, SmsPage},
};
use reqwest::{Client, Method, Url};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::failure::{FAILED, Failure, Outcome};

/// A sandbox on loopback answers at once, or it is not well.
const TIMEOUT: Duration = Duration::from_secs(5);
/// Longest answer that is read.
const LIMIT: usize = 4 << 20;

/// The controls of one sandbox.
pub(crate) struct Sandbox {
    base: Url,
    http: Client,
}

impl Sandbox {
    /// The sandbox behind this address; only plain HTTP on loopback can be one. Does no I/O.
    pub(crate) fn at(gateway: &str) -> Outcome<Self> {
        let not_one = || Failure::own("fail-not-sandbox", &[("gateway", gateway)], FAILED);
        let base = Url::parse(gateway).map_err(|_| not_one())?;
        if base.scheme() != "http" || !base.host_str().is_some_and(is_loopback) {
            return Err(not_one());
        }
        Ok(Self { base, http: http().map_err(|e| Error::new(Code::Defect, "no HTTP client").caused_by(e))? })
    }

    /// The messages after this one, oldest first; of all phones, or to one.
    pub(crate) async fn inbox(&self, phone: Option<&str>, after: i64) -> Outcome<Vec<Sms>> {
        let mut query = vec![("after", after.to_string())];
        query.extend(phone.map(|p| ("phone", p.to_owned())));
        let page: SmsPage = self.call(Method::GET, "/sandbox/sms", &query, None).await?;
        Ok(page.messages)
    }

    /// Orders a fault.
    pub(crate) async fn order(&self, fault: &FaultOrder) -> Outcome<()> {
        let body = serde_json::to_value(fault).expect("a fault order is plain data");
        self.call::<Value>(Method::POST, "/sandbox/faults", &[], Some(body)).await.map(drop)
    }

    /// Moves the gateway's clock on.
    pub(crate) async fn advance(&self, seconds: u32) -> Outcome<()> {
        let body = json!({ "advance_seconds": seconds });
        self.call::<Value>(Method::POST, "/sandbox/clock", &[], Some(body)).await.map(drop)
    }

    /// Plays the operator: this key (base64) was made in the applet of this number's SIM card.
    pub(crate) async fn register_card(&self, phone: &str, public_key: &str) -> Outcome<()> {
        let body = json!({ "phone": phone, "public_key": public_key });
        self.call::<Value>(Method::POST, "/sandbox/cards", &[], Some(body)).await.map(drop)
    }

    /// What was filed, ever.
    pub(crate) async fn ledger(&self) -> Outcome<Value> {
        self.call(Method::GET, "/sandbox/ledger", &[], None).await
    }

    async fn call<T: DeserializeOwned>(
        &self,
        method: Method,
        path: &str,
        query: &[(&str, String)],
        body: Option<Value>,
    ) -> Outcome<T> {
        let mut url = self.base.clone();
        url.set_path(path);
        if !query.is_empty() {
            url.query_pairs_mut().extend_pairs(query);
        }
        let mut request = self.http.request(method, url);
        if let Some(body) = body {
            request = request.header("content-type", "application/json").body(body.to_string());
        }
        let gone = |e| Failure::Core(Error::new(Code::Offline, "the sandbox does not answer").caused_by(e));
        let lied = |why: &str| {
            Failure::Core(Error::new(Code::GatewayLied, format!("the sandbox's controls: {why}")))
        };
        let mut response = request.send().await.map_err(gone)?;
        let mut bytes = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(gone)? {
            if bytes.len() + chunk.len() > LIMIT {
                return Err(lied("too long an answer"));
            }
            bytes.extend_from_slice(&chunk);
        }
        if !response.status().is_success() {
            return Err(lied(response.status().as_str()));
        }
        serde_json::from_slice(&bytes).map_err(|_| lied("not the JSON of a sandbox"))
    }
}

fn is_loopback(host: &str) -> bool {
    host == "localhost" || host.trim_matches(['[', ']']).parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

/// Plain HTTP only, but the library wants to know what TLS would be: one that trusts nobody.
fn http() -> Result<Client, Box<dyn std::error::Error + Send + Sync>> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let tls = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth();
    Ok(Client::builder().tls_backend_preconfigured(tls).timeout(TIMEOUT).no_proxy().build()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_loopback_can_be_a_sandbox() {
        for good in ["http://127.0.0.1:8414", "http://localhost:1", "http://[::1]:8414"] {
            assert!(Sandbox::at(good).is_ok(), "{good}");
        }
        for bad in ["https://127.0.0.1", "http://gov.example", "http://10.0.0.1", "nothing"] {
            assert!(Sandbox::at(bad).is_err(), "{bad}");
        }
    }
}
