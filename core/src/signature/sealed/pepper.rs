//! The gateway's part of the key: what is sent and what is believed of the answer.

use base64::{Engine, engine::general_purpose::STANDARD as BASE64};
use reqwest::Method;
use zeroize::{Zeroize, Zeroizing};

use super::{KeyId, schedule::Secret};
use crate::{
    Code, Error, Result,
    net::{Call, Failure, Net},
    signature::{
        est,
        table::Slot,
        wire::{
            ATTESTATION_CHALLENGE, AUTHENTICATION_ENROLL, AttestationChallenge, AttestationOutcome,
            KeyRegistration, Pepper, PepperRequest, SIMPLE_ENROLL, SIMPLE_REENROLL,
        },
    },
    witness,
};

/// Most bytes of an enrolment's answer.
const ENROLMENT_LIMIT: usize = 512 << 10;

/// What answers for a key on the other side.
pub(crate) trait KeyServer: Sync {
    /// Registers the verifier of epoch 1.
    fn register(
        &self,
        key: KeyId,
        body: KeyRegistration,
    ) -> impl Future<Output = std::result::Result<Pepper, Failure>> + Send;

    /// Shows the proof of an epoch.
    fn pepper(
        &self,
        key: KeyId,
        body: PepperRequest,
    ) -> impl Future<Output = std::result::Result<Pepper, Failure>> + Send;

    /// Asks for a challenge that evidence is to be over.
    fn challenge(&self) -> impl Future<Output = std::result::Result<AttestationChallenge, Failure>> + Send;

    /// Asks what came of the evidence over a challenge.
    fn outcome(
        &self,
        challenge: &str,
    ) -> impl Future<Output = std::result::Result<AttestationOutcome, Failure>> + Send;

    /// Asks for a certificate: PKCS#10 in, certificates in CMS out, both DER.
    fn enrol(&self, request: &[u8]) -> impl Future<Output = std::result::Result<Vec<u8>, Failure>> + Send;
}

/// The gateway over the line, for one session.
pub(crate) struct Gateway<'a> {
    net: &'a Net,
    /// None where the session is over: only the authentication key asks then.
    token: Option<&'a str>,
    /// Certificates of the authorities; an enrolment needs them.
    roots: &'a [Vec<u8>],
    /// Which call of EST asks for a certificate.
    enrolment: &'static str,
}

impl<'a> Gateway<'a> {
    pub(crate) fn new(net: &'a Net, token: &'a str) -> Self {
        Self { net, token: Some(token), roots: &[], enrolment: SIMPLE_ENROLL }
    }

    /// Without a session, or with the one that there is.
    pub(crate) fn perhaps(net: &'a Net, token: Option<&'a str>) -> Self {
        Self { net, token, roots: &[], enrolment: SIMPLE_ENROLL }
    }

    /// Asks for certificates that show who somebody is, and sign nothing.
    pub(crate) fn for_authentication(self) -> Self {
        Self { enrolment: AUTHENTICATION_ENROLL, ..self }
    }

    /// Believes certificates that lead to one of these authorities.
    pub(crate) fn with_authorities(self, roots: &'a [Vec<u8>]) -> Self {
        Self { roots, ..self }
    }

    /// Asks for certificates in the place of others.
    pub(crate) fn renewing(self) -> Self {
        Self { enrolment: SIMPLE_REENROLL, ..self }
    }

    async fn json(
        &self,
        method: Method,
        path: &str,
        body: &impl serde::Serialize,
    ) -> std::result::Result<Pepper, Failure> {
        let call = Call { token: self.token, ..Call::json(method, path, body)? };
        let mut answer = self.net.send(call).await?;
        let pepper = answer.json().map_err(Failure::Unknown);
        answer.body.zeroize();
        pepper
    }
}

impl KeyServer for Gateway<'_> {
    async fn register(&self, key: KeyId, body: KeyRegistration) -> std::result::Result<Pepper, Failure> {
        self.json(Method::PUT, &format!("/keys/{key}"), &body).await
    }

    async fn pepper(&self, key: KeyId, body: PepperRequest) -> std::result::Result<Pepper, Failure> {
        self.json(Method::POST, &format!("/keys/{key}/pepper"), &body).await
    }

    async fn challenge(&self) -> std::result::Result<AttestationChallenge, Failure> {
        let call = Call { method: Method::POST, token: self.token, ..Call::get(ATTESTATION_CHALLENGE) };
        self.net.send(call).await?.json().map_err(Failure::Unknown)
    }

    async fn outcome(&self, challenge: &str) -> std::result::Result<AttestationOutcome, Failure> {
        let path = format!("{ATTESTATION_CHALLENGE}/{challenge}");
        self.net.send(Call { token: self.token, ..Call::get(&path) }).await?.json().map_err(Failure::Unknown)
    }

    async fn enrol(&self, request: &[u8]) -> std::result::Result<Vec<u8>, Failure> {
        let call = Call {
            method: Method::POST,
            body: Some(("application/pkcs10", BASE64.encode(request).into_bytes())),
            limit: ENROLMENT_LIMIT,
            token: self.token,
            ..Call::get(self.enrolment)
        };
        let answer = self.net.send(call).await?;
        if answer.accepted {
            let error = est::not_yet(answer.retry_after);
            return Err(Failure::Answered { status: 202, problem: None, error });
        }
        est::message(answer.body, self.roots).map_err(Failure::Unknown)
    }
}

/// The peppers of an epoch and the next one.
pub(super) struct Peppers {
    pub(super) now: Secret,
    pub(super) next: Secret,
}

impl Peppers {
    /// Believes an answer only if it is about the epoch that was asked for and of the right length.
    pub(super) fn of(answer: &Pepper, epoch: u64) -> Result<Self> {
        if answer.epoch != epoch {
            return Err(Error::new(Code::GatewayLied, "a pepper of another epoch"));
        }
        Ok(Self { now: secret(&answer.pepper)?, next: secret(&answer.next_pepper)? })
    }
}

fn secret(text: &str) -> Result<Secret> {
    let lied = || Error::new(Code::GatewayLied, "a pepper is not 32 bytes");
    // Longer ones are not even decoded.
    if text.len() > 44 {
        return Err(lied());
    }
    let bytes = Zeroizing::new(BASE64.decode(text).map_err(|_| lied())?);
    let exact: &[u8; 32] = bytes.as_slice().try_into().map_err(|_| lied())?;
    witness::saw("pepper", exact);
    Ok(Secret::of(exact))
}

/// What the gateway made of a proof.
pub(super) enum Answer {
    /// Nobody was asked.
    NotAsked,
    /// The PIN is right.
    Given(Peppers),
    /// The PIN is wrong; tries that the gateway has left.
    Wrong(Option<u8>),
    /// The gateway locked the key.
    Locked,
    /// The gateway could not be reached, or can't answer now.
    Unreachable(Error),
    /// The gateway refused for another reason; the PIN was not judged.
    Refused(Error),
}

impl Answer {
    /// Reads what came back for an epoch.
    pub(super) fn of(answer: std::result::Result<Pepper, Failure>, epoch: u64) -> Self {
        let error = match answer {
            Ok(pepper) => match Peppers::of(&pepper, epoch) {
                Ok(peppers) => return Answer::Given(peppers),
                Err(lie) => return Answer::Unreachable(lie),
            },
            Err(Failure::NotSent(error) | Failure::Unknown(error)) => return Answer::Unreachable(error),
            Err(Failure::Answered { error, .. }) => error,
        };
        match error.code() {
            Code::PinWrong => Answer::Wrong(error.arg("tries").and_then(|n| n.parse().ok())),
            Code::PinLocked => Answer::Locked,
            Code::GatewayBusy | Code::GatewayBroken | Code::GatewayLied => Answer::Unreachable(error),
            _ => Answer::Refused(error),
        }
    }
}

/// The body of a pepper request.
pub(super) fn request(epoch: u64, proof: &Secret, next_verifier: &[u8; 32]) -> PepperRequest {
    PepperRequest {
        epoch,
        proof: BASE64.encode(proof.as_slice()),
        next_verifier: BASE64.encode(next_verifier),
    }
}

/// The body of a registration.
pub(super) fn registration(verifier: &[u8; 32], slot: Slot) -> KeyRegistration {
    KeyRegistration {
        verifier: BASE64.encode(verifier),
        puk: matches!(slot, Slot::Puk | Slot::PukNext),
        authentication: slot == Slot::Authentication,
    }
}
