//! Signing keys in the app's hardware and an operator's word, through the border: what they give stands in the
//! certificate, and whatever they do wrong is told and breaks nothing.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError, mpsc::channel};

use qyzmet_core::ports::{self, DeviceKey, SigningKeyError, SimWatch};
use qyzmet_ffi::{
    HardwareKey, KeyEvidence, KeyHome, Lang, NativeClient, NativeConfig, NativeDeviceKey, NativePortError,
    NativePorts, NativeSigningKeyError, NativeSigningKeys, NativeSimWatch, Sim, Verdict,
};
use qyzmet_gateway::attestation::{Flaw, SandboxPhone, SandboxSim};
use qyzmet_journeys::{Gate, PIN, Person};

use crate::home::{Home, LONG, SERVICE, code, failure};

type Made = Result<HardwareKey, NativeSigningKeyError>;
type Signed = Result<Vec<u8>, NativeSigningKeyError>;
type Available = Result<bool, NativePortError>;
/// What an operator says.
type Word = fn() -> Result<Option<Vec<u8>>, NativePortError>;
/// A key of this many bytes with this evidence, or what comes in its place.
type Making = fn(&dyn Fn(usize, KeyEvidence) -> Made) -> Made;

/// The sandbox's phone as an app would bring it: key store and signing keys. A test may put itself before a call.
struct Phone {
    inner: SandboxPhone,
    available: Mutex<Option<Box<dyn Fn() -> Available + Send>>>,
    creates: Mutex<Option<Box<dyn Fn() -> Made + Send>>>,
    signs: Mutex<Option<Box<dyn Fn() -> Signed + Send>>>,
}

impl Phone {
    fn new(home: &Home) -> Arc<Self> {
        Arc::new(Self {
            inner: SandboxPhone::new(home.path("hardware")),
            available: Mutex::default(),
            creates: Mutex::default(),
            signs: Mutex::default(),
        })
    }

    fn ports(self: &Arc<Self>) -> NativePorts {
        NativePorts {
            device_key: Some(self.clone()),
            signing_keys: Some(self.clone()),
            ..NativePorts::default()
        }
    }

    fn creates(&self, does: impl Fn() -> Made + Send + 'static) {
        *lock(&self.creates) = Some(Box::new(does));
    }

    fn signs(&self, does: impl Fn() -> Signed + Send + 'static) {
        *lock(&self.signs) = Some(Box::new(does));
    }
}

/// What panicked under it is a test's own.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn told<T>(answer: Result<T, ports::PortError>) -> Result<T, NativePortError> {
    answer.map_err(|e| NativePortError::Failed { detail: e.detail })
}

impl NativeDeviceKey for Phone {
    fn home(&self) -> Result<KeyHome, NativePortError> {
        Ok(self.inner.home())
    }
    fn create(&self, alias: String) -> Result<(), NativePortError> {
        told(self.inner.create(&alias))
    }
    fn delete(&self, alias: String) -> Result<(), NativePortError> {
        told(self.inner.delete(&alias))
    }
    fn exists(&self, alias: String) -> Result<bool, NativePortError> {
        told(self.inner.exists(&alias))
    }
    fn bind(&self, alias: String, input: Vec<u8>) -> Result<Vec<u8>, NativePortError> {
        told(self.inner.bind(&alias, &input.try_into().unwrap()).map(|bound| bound.to_vec()))
    }
    fn wrap(&self, alias: String, secret: Vec<u8>) -> Result<Vec<u8>, NativePortError> {
        told(self.inner.wrap(&alias, &secret))
    }
    fn unwrap(&self, alias: String, wrapped: Vec<u8>) -> Result<Vec<u8>, NativePortError> {
        told(self.inner.unwrap(&alias, &wrapped).map(|secret| secret.to_vec()))
    }
}

fn why(e: SigningKeyError) -> NativeSigningKeyError {
    match e {
        SigningKeyError::Unsupported => NativeSigningKeyError::Unsupported,
        SigningKeyError::Refused => NativeSigningKeyError::NotConfirmed,
        SigningKeyError::Invalidated => NativeSigningKeyError::Invalidated,
        SigningKeyError::Unavailable { detail } => NativeSigningKeyError::Unavailable { detail },
    }
}

impl NativeSigningKeys for Phone {
    fn available(&self) -> Result<bool, NativePortError> {
        lock(&self.available).as_ref().map_or(Ok(true), |does| does())
    }

    fn create(&self, alias: String, challenge: Vec<u8>) -> Made {
        if let Some(does) = lock(&self.creates).as_ref() {
            return does();
        }
        let made = self.inner.create_signing(&alias, &challenge.try_into().unwrap()).map_err(why)?;
        let evidence = match made.evidence {
            ports::KeyEvidence::None => KeyEvidence::Missing,
            ports::KeyEvidence::AndroidChain(certificates) => KeyEvidence::AndroidChain { certificates },
            ports::KeyEvidence::AppAttest(statement) => KeyEvidence::AppAttest { statement },
        };
        Ok(HardwareKey { spki: made.spki, evidence })
    }

    fn sign(&self, alias: String, digest: Vec<u8>) -> Signed {
        if let Some(does) = lock(&self.signs).as_ref() {
            return does();
        }
        self.inner.sign_digest(&alias, &digest.try_into().unwrap()).map_err(why)
    }

    fn delete(&self, alias: String) -> Result<(), NativeSigningKeyError> {
        self.inner.delete_signing(&alias).map_err(why)
    }
}

/// An operator's word as a test wants it.
struct Operator<F>(F);

impl<F: Fn(&[u8; 32]) -> Result<Option<Vec<u8>>, NativePortError> + Send + Sync> NativeSimWatch
    for Operator<F>
{
    fn sims(&self) -> Result<Option<Vec<Sim>>, NativePortError> {
        Ok(None)
    }

    fn operator_token(&self, nonce: Vec<u8>) -> Result<Option<Vec<u8>>, NativePortError> {
        (self.0)(&nonce.try_into().unwrap())
    }
}

async fn linked(gate: &Gate, home: &Home, ports: NativePorts) -> Arc<NativeClient> {
    let config = NativeConfig { software_keys: None, key_store_seconds: 2, ..home.config(&gate.url()) };
    let client = NativeClient::new(config, ports).unwrap();
    let identity = client.identity();
    let Person { iin, phone, card_pin } = Person::FIRST;
    identity.start_link(iin.into(), phone.into(), card_pin.into(), Lang::Kk, None).await.unwrap();
    identity.confirm_code(gate.code(phone).await, Lang::Kk, None).await.unwrap();
    client.catalogue().sync(None).await.unwrap();
    client
}

async fn make(client: &NativeClient) -> Result<(), qyzmet_ffi::NativeError> {
    client.signature().create_key(PIN.into(), Lang::Kk, None).await.map(drop)
}

async fn sign(client: &NativeClient) -> Result<qyzmet_ffi::SignedFile, qyzmet_ffi::NativeError> {
    client.signature().sign_content(b"text".to_vec(), PIN.into(), None).await
}

fn level(client: &NativeClient) -> (String, String) {
    let level = client.signature().level().unwrap();
    assert_eq!(level.sim_proved_at.is_some(), level.sim_id == "proved");
    (level.level_id, level.sim_id)
}

fn levels_are(client: &NativeClient, key: &str, sim: &str) {
    assert_eq!(level(client), (key.to_owned(), sim.to_owned()));
}

#[tokio::test]
async fn what_hardware_and_operator_prove_stands_in_the_certificate_and_the_key_signs() {
    let (gate, home) = (Gate::start().await, Home::new());
    let phone = Phone::new(&home);
    let vouches = |nonce: &[u8; 32]| told(SandboxSim::of(Person::FIRST.phone).operator_token(nonce));
    let ports = NativePorts { sim_watch: Some(Arc::new(Operator(vouches))), ..phone.ports() };
    let client = linked(&gate, &home, ports).await;
    levels_are(&client, "none", "unknown");
    make(&client).await.unwrap();
    levels_are(&client, "device-se", "proved");
    let signed = sign(&client).await.unwrap();
    let content = Some(b"text".to_vec());
    let report = client.signature().verify(signed.signature, content, Lang::Kk).unwrap();
    assert_eq!(report.verdict, Verdict::Valid);
    let levels = client.signature().levels(Lang::Ru);
    let ids: Vec<_> = levels.iter().map(|level| (level.id.as_str(), level.built)).collect();
    assert_eq!(ids, [("sim-applet", true), ("device-se", true), ("software", true), ("split-key", false)]);
    assert!(levels.iter().all(|level| !level.text.plain.is_empty()));
}

#[tokio::test]
async fn who_does_not_confirm_loses_no_try_and_a_key_that_is_gone_is_made_anew() {
    let (gate, home) = (Gate::start().await, Home::new());
    let phone = Phone::new(&home);
    let client = linked(&gate, &home, phone.ports()).await;
    make(&client).await.unwrap();
    phone.inner.has(Flaw::NotConfirmed);
    assert_eq!(code(sign(&client).await), "signature.not_confirmed");
    assert_eq!(client.signature().state(Lang::Kk).unwrap().tries_left, 5);
    phone.inner.has(Flaw::Invalidated);
    assert_eq!(code(sign(&client).await), "signature.key_invalidated");
    assert_eq!(client.signature().state(Lang::Kk).unwrap().state_id, "invalidated");
    phone.inner.has(Flaw::None);
    make(&client).await.unwrap();
    sign(&client).await.unwrap();
    levels_are(&client, "device-se", "number-only");
}

#[tokio::test]
async fn a_phone_without_such_keys_gets_one_of_the_vault() {
    let (gate, home) = (Gate::start().await, Home::new());
    // It says so before, or when it is to make one.
    for asked in [true, false] {
        let home_of_one = Home::new();
        let phone = Phone::new(&home);
        if asked {
            *lock(&phone.available) = Some(Box::new(|| Ok(false)));
        }
        phone.creates(|| Err(NativeSigningKeyError::Unsupported));
        let client = linked(&gate, &home_of_one, phone.ports()).await;
        make(&client).await.unwrap();
        sign(&client).await.unwrap();
        levels_are(&client, "software", "number-only");
    }
}

#[tokio::test]
async fn hardware_that_fails_to_tell_makes_no_weaker_key() {
    let (gate, home) = (Gate::start().await, Home::new());
    let phone = Phone::new(&home);
    *lock(&phone.available) =
        Some(Box::new(|| Err(NativePortError::Failed { detail: "the key store is away".into() })));
    phone.creates(|| Err(NativeSigningKeyError::Unavailable { detail: "the key store is away".into() }));
    let client = linked(&gate, &home, phone.ports()).await;
    let failure = failure(make(&client).await);
    assert_eq!(failure.code, "internal.port");
    assert!(failure.developer.contains("the key store is away"), "{}", failure.developer);
    *lock(&phone.creates) = None;
    make(&client).await.unwrap();
    levels_are(&client, "device-se", "number-only");
}

#[tokio::test]
async fn hardware_that_lies_or_panics_is_an_error_and_the_next_call_works() {
    let (gate, home) = (Gate::start().await, Home::new());
    let phone = Phone::new(&home);
    let client = linked(&gate, &home, phone.ports()).await;
    let made = |spki: usize, evidence| Ok(HardwareKey { spki: vec![4; spki], evidence });
    let keys: [Making; 7] = [
        |made| made(0, KeyEvidence::Missing),
        |made| made(257, KeyEvidence::Missing),
        |made| made(91, KeyEvidence::Missing),
        |made| made(91, KeyEvidence::AndroidChain { certificates: vec![vec![0; 9]; 11] }),
        |made| made(91, KeyEvidence::AppAttest { statement: vec![0; (64 << 10) + 1] }),
        |_| Err(NativeSigningKeyError::Unavailable { detail: "x".repeat(1 << 20) }),
        |_| panic!("hardware of a test panics"),
    ];
    for key in keys {
        phone.creates(move || key(&made));
        let failure = failure(make(&client).await);
        assert_eq!(failure.code, "internal.port");
        assert!(failure.developer.len() < 2000);
    }
    *lock(&phone.creates) = None;
    make(&client).await.unwrap();
    let signatures: [fn() -> Signed; 5] = [
        || Ok(Vec::new()),
        || Ok(vec![0x30; 73]),
        || Ok(vec![0x30, 6, 2, 1, 1, 2, 1, 1]),
        || Err(NativeSigningKeyError::Unavailable { detail: "no free slot".into() }),
        || panic!("hardware of a test panics"),
    ];
    for signature in signatures {
        phone.signs(signature);
        assert_eq!(code(sign(&client).await), "internal.port");
        assert_eq!(client.signature().state(Lang::Kk).unwrap().tries_left, 5);
    }
    *lock(&phone.signs) = None;
    sign(&client).await.unwrap();
}

#[tokio::test]
async fn a_citizen_who_is_still_asked_holds_up_no_other_key() {
    let (gate, home) = (Gate::start().await, Home::new());
    let phone = Phone::new(&home);
    let client = linked(&gate, &home, phone.ports()).await;
    make(&client).await.unwrap();
    let (go_on, wait) = channel::<()>();
    phone.signs(move || {
        let _ = wait.recv_timeout(LONG);
        Err(NativeSigningKeyError::NotConfirmed)
    });
    let failure = failure(sign(&client).await);
    assert_eq!(failure.code, "internal.port");
    assert!(failure.developer.contains("did not answer within 2000 ms"), "{}", failure.developer);
    // The vault's key is another one's, on another thread.
    client.suspend().unwrap();
    client.resume().unwrap();
    client.forms().start(SERVICE, Lang::Kk).unwrap();
    drop(go_on);
}

#[tokio::test]
async fn an_operator_that_says_nothing_or_too_much_proves_nothing() {
    let gate = Gate::start().await;
    let words: [Word; 5] = [
        || Ok(None),
        || Ok(Some(Vec::new())),
        || Ok(Some(vec![b'a'; (8 << 10) + 1])),
        || Err(NativePortError::Failed { detail: "no mobile network".into() }),
        || panic!("an operator of a test panics"),
    ];
    for word in words {
        let home = Home::new();
        let watch = Operator(move |_: &[u8; 32]| word());
        let ports = NativePorts { sim_watch: Some(Arc::new(watch)), ..Phone::new(&home).ports() };
        let client = linked(&gate, &home, ports).await;
        make(&client).await.unwrap();
        levels_are(&client, "device-se", "number-only");
    }
}

#[test]
fn signing_keys_without_a_key_store_are_said_at_once() {
    let home = Home::new();
    let ports = NativePorts { device_key: None, ..Phone::new(&home).ports() };
    let made = NativeClient::new(home.config("http://127.0.0.1:9"), ports);
    assert_eq!(code(made), "internal.port");
}
