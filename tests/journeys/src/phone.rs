//! A citizen's phone: the core on folders of its own, with ports that a test adjusts.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use qyzmet_core::{
    Lang, Result,
    client::{Client, Config, Ports},
    forms::Answer,
    identity::LinkView,
    ports::{DeviceKey, software},
    requests::{DeliveryReport, RequestView},
};
use tempfile::TempDir;

use crate::{Gate, Seen, TestClock, TestLine, TestSims};

/// Service code of the address certificate.
pub const ADDRESS_CERTIFICATE: &str = "90060001";
/// Service code of the pension contributions.
pub const PENSION_CONTRIBUTIONS: &str = "90050001";
/// The PIN of every phone's signature key.
pub const PIN: &str = "730416";
/// Six digits that are not [`PIN`].
pub const WRONG_PIN: &str = "604173";

/// Somebody of the sandbox's register, with a number.
#[derive(Debug, Clone, Copy)]
pub struct Person {
    /// IIN.
    pub iin: &'static str,
    /// Number, E.164.
    pub phone: &'static str,
    /// PIN of the identity card.
    pub card_pin: &'static str,
}

impl Person {
    /// The citizen of the demonstration, to whom nothing bad happens by itself.
    pub const FIRST: Person = Person { iin: "990101500016", phone: "+77010000001", card_pin: "1234" };
    /// Another citizen.
    pub const SECOND: Person = Person { iin: "990101500708", phone: "+77010000101", card_pin: "2345" };

    /// The same person with another number.
    #[must_use]
    pub fn with_phone(self, phone: &'static str) -> Person {
        Person { phone, ..self }
    }
}

/// A phone.
pub struct Phone {
    folder: TempDir,
    gateway: String,
    /// Its clock.
    pub clock: Arc<TestClock>,
    /// Its line.
    pub line: Arc<TestLine>,
    /// Its SIM cards.
    pub sims: Arc<TestSims>,
    /// What its screens were told.
    pub seen: Arc<Seen>,
    /// Whose it is.
    pub person: Person,
    client: Client,
}

impl Phone {
    /// A new phone of the first citizen; `gateway` is an address. Nothing is on its disk.
    pub fn new(gateway: &str) -> Self {
        Self::of(gateway, Person::FIRST)
    }

    /// A new phone of somebody.
    pub fn of(gateway: &str, person: Person) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (clock, line, sims, seen) = Default::default();
        let config = Config::sandbox(folder.path().join("home"), gateway);
        let mut phone = Self {
            client: Client::new(config, Ports::software(folder.path().join("keys"))),
            folder,
            gateway: gateway.to_owned(),
            clock,
            line,
            sims,
            seen,
            person,
        };
        phone.reborn();
        phone
    }

    /// A new phone that is linked, has a key with a certificate and trusts the gateway's authority.
    pub async fn linked_with_key(gate: &Gate) -> Self {
        Self::linked_with_key_through(gate, &gate.url(), Person::FIRST).await
    }

    /// A new phone that is linked and has a key with a certificate, and never fetched a catalogue.
    pub async fn with_key(gate: &Gate) -> Self {
        let phone = Self::new(&gate.url());
        phone.link(gate).await;
        phone.client.signature().create_key(PIN, Lang::Kk).await.expect("a key");
        phone
    }

    /// The same as [`Phone::linked_with_key`] of somebody, by an address that may be a [`Wire`](crate::Wire)'s.
    pub async fn linked_with_key_through(gate: &Gate, gateway: &str, person: Person) -> Self {
        let phone = Self::of(gateway, person);
        phone.link(gate).await;
        phone.client.catalogue().sync().await.expect("the gateway's catalogue");
        phone.client.signature().create_key(PIN, Lang::Kk).await.expect("a key");
        phone
    }

    /// The client.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// What holds its home and its keys.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The core's folder.
    pub fn home(&self) -> PathBuf {
        self.folder().join("home")
    }

    /// The key store's folder.
    pub fn keys(&self) -> PathBuf {
        self.folder().join("keys")
    }

    /// Another client of the same folders, as another process has it.
    pub fn another(&self) -> Client {
        self.with_device_key(Arc::new(software::SoftwareDeviceKey::new(self.keys())))
    }

    /// Another client of the same home with another key store.
    pub fn with_device_key(&self, device_key: Arc<dyn DeviceKey>) -> Client {
        self.client_of(&self.home(), device_key)
    }

    /// A client of a copy of this phone's folders.
    pub fn copy_at(&self, folder: &Path) -> Client {
        let keys = software::SoftwareDeviceKey::new(folder.join("keys"));
        self.client_of(&folder.join("home"), Arc::new(keys))
    }

    fn client_of(&self, home: &Path, device_key: Arc<dyn DeviceKey>) -> Client {
        let ports = Ports {
            device_key,
            clock: self.clock.clone(),
            entropy: Arc::new(software::SystemEntropy),
            connectivity: self.line.clone(),
            sim_card: None,
            video: None,
            sim_watch: Some(self.sims.clone()),
            observer: Some(self.seen.clone()),
        };
        Client::new(Config::sandbox(home, &self.gateway), ports)
    }

    /// The process was killed and starts again: nothing of it is left but the disk.
    pub fn reborn(&mut self) {
        self.client = self.another();
    }

    /// Asks for an SMS code.
    pub async fn start_link(&self) -> Result<LinkView> {
        let Person { iin, phone, card_pin } = self.person;
        self.client.identity().start_link(iin, phone, card_pin, Lang::Kk).await
    }

    /// Links the phone to its person.
    pub async fn link(&self, gate: &Gate) {
        self.start_link().await.expect("a code is sent");
        let code = gate.code(self.person.phone).await;
        self.client.identity().confirm_code(&code, Lang::Kk).await.expect("linked");
    }

    /// A complete draft of the address certificate; its id.
    pub fn draft(&self) -> String {
        self.filled(ADDRESS_CERTIFICATE, &[("purpose", "bank"), ("language", "kk")])
    }

    /// A complete draft of the pension contributions; its id. Another service goes its own lane.
    pub fn other_draft(&self) -> String {
        self.filled(PENSION_CONTRIBUTIONS, &[("period", "all"), ("purpose", "bank"), ("language", "kk")])
    }

    fn filled(&self, service: &str, answers: &[(&str, &str)]) -> String {
        let forms = self.client.forms();
        let draft = forms.start(service, Lang::Kk).expect("a draft").draft_id;
        for (question, answer) in answers {
            forms.answer(&draft, question, Answer::from(*answer), Lang::Kk).expect("an answer");
        }
        draft
    }

    /// Fills in, seals and signs the address certificate; the request's id. Sends nothing.
    pub async fn apply(&self) -> String {
        self.sign_draft(&self.draft()).await
    }

    /// Seals and signs a complete draft; the request's id. Sends nothing.
    pub async fn sign_draft(&self, draft: &str) -> String {
        let requests = self.client.requests();
        let id = requests.prepare(draft, Lang::Kk).expect("a sealed request").request_id;
        requests.sign(&id, PIN, Lang::Kk).await.expect("a signature");
        id
    }

    /// One delivery, as a shell does by itself.
    pub async fn deliver(&self) -> DeliveryReport {
        self.client.requests().deliver().await.expect("a delivery")
    }

    /// One delivery that the citizen asked for.
    pub async fn deliver_now(&self) -> DeliveryReport {
        self.client.requests().deliver_now().await.expect("a delivery")
    }

    /// A request as it stands.
    pub fn request(&self, id: &str) -> RequestView {
        self.client.requests().get(id, Lang::Kk).expect("the request is here")
    }

    /// Id of a request's state.
    pub fn state_of(&self, id: &str) -> String {
        self.request(id).state_id
    }
}
