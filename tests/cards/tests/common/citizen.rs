//! A citizen with a card in the phone, against the real gateway.
#![allow(dead_code, unreachable_pub, clippy::unwrap_used, clippy::expect_used)]

use std::sync::Arc;

use qyzmet_cards::{FACTORY_ADMINISTRATOR, FACTORY_PIN};
use qyzmet_core::{
    Code, Lang, Result,
    client::{Client, Config, Ports},
    ports::{Observer, SimCard},
    signature::{CardKeyView, CardKeyWish, SignedFile, Verdict, card::Profile},
};
use qyzmet_gateway::attestation::SandboxSim;
use qyzmet_journeys::{Gate, Phone};

pub const PIN: &str = "407193";
pub const WRONG: &str = "407194";
pub const CONTENT: &[u8] = "Мекенжай анықтамасы".as_bytes();

/// A citizen's phone with a card in it, linked.
pub struct Citizen {
    pub phone: Phone,
    pub client: Client,
    pub url: String,
    /// The number that the operator vouches for.
    pub operator: Option<String>,
    /// Whom the core tells of changes.
    pub observer: Option<Arc<dyn Observer>>,
}

impl Citizen {
    pub async fn with(gate: &Gate, card: impl SimCard + 'static) -> Self {
        Self::of(gate, card, None).await
    }

    /// The same, with somebody who watches.
    pub async fn watched(gate: &Gate, card: impl SimCard + 'static, observer: Arc<dyn Observer>) -> Self {
        Self::of(gate, card, Some(observer)).await
    }

    async fn of(gate: &Gate, card: impl SimCard + 'static, observer: Option<Arc<dyn Observer>>) -> Self {
        let phone = Phone::new(&gate.url());
        phone.link(gate).await;
        phone.client().catalogue().sync().await.unwrap();
        let client = phone.client().clone();
        let mut citizen = Self { client, phone, url: gate.url(), operator: None, observer };
        citizen.insert(Some(Arc::new(card)));
        citizen
    }

    /// The app starts again with another card in its slot, or none.
    pub fn insert(&mut self, card: Option<Arc<dyn SimCard>>) {
        let ports = Ports {
            sim_card: card,
            sim_watch: self.operator.clone().map(|number| Arc::new(SandboxSim::of(number)) as _),
            observer: self.observer.clone(),
            video: None,
            connectivity: self.phone.line.clone(),
            ..Ports::software(self.phone.keys())
        };
        self.client = Client::new(Config::sandbox(self.phone.home(), &self.url), ports);
    }

    pub async fn prepare(&self, profile: &Profile) -> Result<CardKeyView> {
        self.prepare_with(profile, FACTORY_PIN, Some(PIN)).await
    }

    pub async fn prepare_with(&self, profile: &Profile, pin: &str, new: Option<&str>) -> Result<CardKeyView> {
        let wish = CardKeyWish {
            slot: 0,
            profile: profile.clone(),
            pin,
            new_pin: new,
            administrator: administrator(profile),
        };
        self.client.signature().prepare_card_key(wish).await
    }

    /// A key in the operator's register, certified.
    pub async fn key(&self, gate: &Gate, profile: &Profile) {
        let key = self.prepare(profile).await.unwrap();
        gate.register_card(self.phone.person.phone, &key.public_key).await;
        self.client.signature().certify_card_key(administrator(profile), Lang::Kk).await.unwrap();
    }

    pub async fn sign(&self, pin: &str) -> Result<SignedFile> {
        self.client.signature().sign(CONTENT.to_vec(), pin).await
    }

    pub fn verifies(&self, signed: &SignedFile) -> bool {
        let signature = self.client.signature();
        signature.verify(&signed.signature, Some(CONTENT), Lang::Kk).unwrap().verdict == Verdict::Valid
    }

    pub fn state(&self) -> String {
        self.client.signature().state(Lang::Kk).unwrap().state_id
    }
}

pub fn administrator(profile: &Profile) -> Option<&'static str> {
    profile.wants_administrator_pin().then_some(FACTORY_ADMINISTRATOR)
}

pub fn profile(id: &str) -> &'static Profile {
    Profile::built_in().iter().find(|p| p.id() == id).unwrap()
}

pub fn both() -> [&'static Profile; 2] {
    [profile("openpgp-signature"), profile("piv-signature")]
}

pub fn refused<T>(result: Result<T>, code: Code) {
    let error = result.err().expect("refused");
    assert_eq!(error.code(), code, "{}", error.developer_text());
}
