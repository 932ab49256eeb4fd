//! The other side, by the documented rules of the protocol, in memory; and an authority that issues.

use std::{
    collections::HashMap,
    sync::{
        Mutex,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
};

use base64::{
    Engine,
    engine::general_purpose::{STANDARD as BASE64, URL_SAFE_NO_PAD},
};
use p256::{
    ecdsa::{Signature, SigningKey, signature::Signer},
    pkcs8::EncodePublicKey,
};
use ring::hmac;

use super::*;
use crate::{
    net::Failure,
    signature::{
        certificate::{Citizen, Purpose, Terms, issue_for, issue_root},
        cms::certs_only,
        ecdsa::sha256,
        oids, pkcs10,
        wire::{AttestationChallenge, AttestationOutcome, KeyRegistration, Pepper, PepperRequest},
    },
};

type Answered<T> = std::result::Result<T, Failure>;

/// What the line, or the server, does to a call.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Weather {
    Fair,
    /// Nothing arrives.
    NoLine,
    /// It arrives; the answer is lost.
    AnswerLost,
    /// The server answers with this status and code.
    Says(u16, Code),
    /// The peppers are not the right ones.
    Lies,
    /// The certificate is of another person.
    OtherPerson,
    /// The certificate is of another key.
    OtherKey,
}

#[derive(Clone)]
struct Key {
    epoch: u64,
    verifier: [u8; 32],
    next: Option<[u8; 32]>,
    tries_left: u8,
    tries: u8,
}

pub(crate) struct Server {
    keys: Mutex<HashMap<KeyId, Key>>,
    weather: Mutex<Weather>,
    fuse: Mutex<Option<Fuse>>,
    authority: SigningKey,
    pub(crate) root: Vec<u8>,
    issued: AtomicU64,
    logins: AtomicBool,
}

impl Server {
    pub(crate) fn new() -> Self {
        let authority = SigningKey::from_slice(&[7; 32]).unwrap();
        let spki = spki(&authority);
        let terms =
            Terms { spki_der: &spki, serial: &[1], not_before: NOW - 1000, not_after: NOW + 1_000_000 };
        let root = issue_root("Test root", &terms, &|m| Ok(sign(&authority, m))).unwrap();
        Self {
            keys: Mutex::default(),
            weather: Mutex::new(Weather::Fair),
            fuse: Mutex::new(None),
            authority,
            root,
            issued: AtomicU64::new(1),
            logins: AtomicBool::new(false),
        }
    }

    /// Another server that knows the same keys.
    pub(crate) fn copy(&self) -> Self {
        let copy = Self::new();
        copy.keys.lock().unwrap().clone_from(&self.keys.lock().unwrap());
        copy
    }

    /// Whether certificates are for log-ins from now on.
    pub(crate) fn certifies_logins(&self, yes: bool) {
        self.logins.store(yes, Ordering::SeqCst);
    }

    pub(crate) fn weather(&self, weather: Weather) {
        *self.weather.lock().unwrap() = weather;
    }

    /// The phone's power is needed for the line, too.
    pub(crate) fn wire(&self, fuse: &Fuse) {
        *self.fuse.lock().unwrap() = Some(fuse.clone());
    }

    pub(crate) fn registered(&self) -> usize {
        self.keys.lock().unwrap().len()
    }

    pub(crate) fn pepper_of(&self, key: KeyId, epoch: u64) -> [u8; 32] {
        let mac = hmac::Key::new(hmac::HMAC_SHA256, b"the server's secret");
        let text = format!("{key}{epoch}");
        hmac::sign(&mac, text.as_bytes()).as_ref().try_into().unwrap()
    }

    fn answer<T>(&self, work: impl FnOnce() -> Answered<T>) -> Answered<T> {
        if let Some(fuse) = self.fuse.lock().unwrap().as_ref() {
            fuse.burn().map_err(|e| Failure::NotSent(e.into()))?;
        }
        let weather = *self.weather.lock().unwrap();
        match weather {
            Weather::NoLine => Err(Failure::NotSent(Error::new(Code::Offline, "no line"))),
            Weather::Says(status, code) => Err(refuse(status, code, None)),
            Weather::AnswerLost => {
                let _ = work();
                Err(Failure::Unknown(Error::new(Code::TimedOut, "no answer")))
            }
            _ => work(),
        }
    }

    fn peppers(&self, key: KeyId, epoch: u64) -> Pepper {
        let shift = u64::from(*self.weather.lock().unwrap() == Weather::Lies);
        Pepper {
            epoch,
            pepper: BASE64.encode(self.pepper_of(key, epoch + shift)),
            next_pepper: BASE64.encode(self.pepper_of(key, epoch + 1 + shift)),
        }
    }

    fn judge(&self, id: KeyId, body: &PepperRequest) -> Answered<Pepper> {
        let mut keys = self.keys.lock().unwrap();
        let key = keys.get_mut(&id).ok_or_else(|| refuse(404, Code::KeyMissing, None))?;
        if key.tries_left == 0 {
            return Err(refuse(423, Code::PinLocked, Some(0)));
        }
        let proof = BASE64.decode(&body.proof).unwrap();
        let next_epoch = body.epoch == key.epoch + 1;
        let expected = match body.epoch {
            e if e == key.epoch => Some(key.verifier),
            _ if next_epoch => key.next,
            _ => None,
        };
        let Some(expected) = expected else {
            return Err(refuse(409, Code::StateChanged, None));
        };
        if sha256(&proof) != expected {
            key.tries_left -= 1;
            return Err(match key.tries_left {
                0 => refuse(423, Code::PinLocked, Some(0)),
                left => refuse(403, Code::PinWrong, Some(left)),
            });
        }
        key.epoch = body.epoch;
        key.verifier = expected;
        key.tries_left = key.tries;
        let next = BASE64.decode(&body.next_verifier).unwrap().try_into().unwrap();
        key.next = Some(next);
        Ok(self.peppers(id, body.epoch))
    }

    fn certify(&self, request: &[u8]) -> Vec<u8> {
        let asked = pkcs10::parse_and_verify(request).unwrap();
        let weather = *self.weather.lock().unwrap();
        let (mut subject, mut key) = (asked.subject, asked.spki_der);
        if weather == Weather::OtherPerson {
            subject.iin = "990101500708".into();
        }
        if weather == Weather::OtherKey {
            key = spki(&SigningKey::from_slice(&[9; 32]).unwrap());
        }
        let serial = (self.issued.fetch_add(1, Ordering::SeqCst) + 1).to_be_bytes();
        let terms =
            Terms { spki_der: &key, serial: &serial, not_before: NOW - 500, not_after: NOW + 500_000 };
        let policies = [oids::POLICY_SOFTWARE_SEALED];
        let purpose = match self.logins.load(Ordering::SeqCst) {
            true => Purpose::Authentication,
            false => Purpose::Signature,
        };
        let citizen = Citizen { subject: &subject, policies: &policies, sim_proved_at: None, purpose };
        let issued = issue_for(&self.root, &citizen, &terms, &|m| Ok(sign(&self.authority, m))).unwrap();
        certs_only(&[&self.root, &issued]).unwrap()
    }
}

impl KeyServer for Server {
    async fn register(&self, key: KeyId, body: KeyRegistration) -> Answered<Pepper> {
        self.answer(|| {
            let verifier = BASE64.decode(body.verifier).unwrap().try_into().unwrap();
            let tries = if body.puk { 10 } else { 5 };
            let fresh = Key { epoch: 1, verifier, next: None, tries_left: tries, tries };
            let before = self.keys.lock().unwrap().insert(key, fresh);
            assert!(before.is_none(), "a key id is used once");
            Ok(self.peppers(key, 1))
        })
    }

    async fn pepper(&self, key: KeyId, body: PepperRequest) -> Answered<Pepper> {
        self.answer(|| self.judge(key, &body))
    }

    async fn challenge(&self) -> Answered<AttestationChallenge> {
        self.answer(|| {
            let number = self.issued.fetch_add(1, Ordering::SeqCst) as u8;
            Ok(AttestationChallenge { challenge: URL_SAFE_NO_PAD.encode([number; 32]), expires_in: 600 })
        })
    }

    async fn outcome(&self, _challenge: &str) -> Answered<AttestationOutcome> {
        self.answer(|| Ok(AttestationOutcome { key: Some("boot-unlocked".into()), sim: None }))
    }

    async fn enrol(&self, request: &[u8]) -> Answered<Vec<u8>> {
        self.answer(|| Ok(self.certify(request)))
    }
}

fn refuse(status: u16, code: Code, tries: Option<u8>) -> Failure {
    let error = Error::new(code, format!("the gateway answered {status}"));
    Failure::Answered {
        status,
        problem: Some(code.as_str().to_owned()),
        error: match tries {
            Some(n) => error.with("tries", n),
            None => error,
        },
    }
}

fn spki(key: &SigningKey) -> Vec<u8> {
    key.verifying_key().to_public_key_der().unwrap().into_vec()
}

fn sign(key: &SigningKey, message: &[u8]) -> Vec<u8> {
    let signature: Signature = key.sign(message);
    signature.to_der().as_bytes().to_vec()
}
