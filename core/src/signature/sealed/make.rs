//! Making a key: one at a time, finished or replaced after a kill, never two.

use jiff::civil::Date;

use super::{
    KeyId, KeyServer, SealedKey,
    blob::{self, Header, LEVEL},
    counter::KeyState,
    key::PrivateKey,
    pepper::{self, Peppers},
    schedule::{self, Parts, SALT_LEN, Secret},
};
use crate::{
    Code, Error, Result,
    signature::{
        audit::{self, Entry, Outcome, What},
        certificate::CertificateInfo,
        ecdsa::sha256,
        job::defect,
        names::Subject,
        pin::Pin,
        pkcs10,
        table::{self, Row},
    },
};

/// Whom a new key is for. Without `Debug`: a day of birth belongs in no log.
#[derive(Clone)]
pub(crate) struct Owner {
    /// As the certificate names them.
    pub(crate) subject: Subject,
    /// Day of birth, so that it is not the PIN.
    pub(crate) birth: Option<Date>,
}

/// A key that is begun: its device key is there, and nothing else yet.
struct Begun {
    key: KeyId,
    salt: [u8; SALT_LEN],
    citizen: Secret,
    device: Secret,
}

impl SealedKey {
    /// Makes the signature key and asks for its certificate. `now` in Unix seconds.
    ///
    /// Needs the gateway. A key whose making was broken off (killed, no line) is replaced, with the PIN of
    /// this call; to finish one that only lacks its certificate, without a PIN, call
    /// [`SealedKey::enrol`]. A key that is locked, or whose part in the phone's key store is gone, is
    /// replaced. Costs as much as a signature does.
    ///
    /// # Errors
    /// `signature.key_exists` (with a certificate and not locked), `signature.pin_weak`,
    /// `signature.certificate_refused`, `gateway.lied` (also: a name that fits no certificate), network and
    /// gateway, storage, `internal.port`.
    pub(crate) async fn create<S: KeyServer>(
        &self,
        gateway: &S,
        pin: Pin,
        owner: Owner,
        now: i64,
    ) -> Result<CertificateInfo> {
        pin.refuse_weak(owner.birth)?;
        let begun = self.blocking(move |this| this.begin_key(&pin, now)).await?;
        let verifier = schedule::verifier(&schedule::proof(&begun.device, begun.key, 1));
        let answer = gateway.register(begun.key, pepper::registration(&verifier)).await?;
        let peppers = Peppers::of(&answer, 1)?;
        self.blocking(move |this| this.seal_key(begun, &peppers, &owner.subject, now)).await?;
        self.enrol(gateway).await
    }

    /// Clears what was broken off, and writes down the key before anything of it exists.
    fn begin_key(&self, pin: &Pin, now: i64) -> Result<Begun> {
        if self.standing()?.is_some_and(|row| !row.state.is_locked() && !row.certificates.is_empty()) {
            return Err(Error::new(Code::KeyExists, "there is a key in use"));
        }
        self.destroy()?;
        let key = KeyId::random(&*self.entropy)?;
        let mut salt = [0; SALT_LEN];
        self.entropy.fill(&mut salt)?;
        self.store.write(|v| {
            if table::get(v)?.is_some() {
                return Err(Error::new(Code::StateChanged, "another process is making a key"));
            }
            table::put(
                v,
                &Row {
                    id: key,
                    state: KeyState::fresh(1),
                    created_at: now,
                    key: None,
                    pepper: None,
                    request: None,
                    certificates: Vec::new(),
                },
            )
        })?;
        let aliases = self.aliases(key);
        aliases.make(1)?;
        let citizen = schedule::citizen_part(pin, &salt, self.cost)?;
        let device = aliases.device_part(1, &citizen)?;
        Ok(Begun { key, salt, citizen, device })
    }

    /// Makes the private key, lets it sign the certificate request, seals it; from here on only the PIN
    /// opens it.
    fn seal_key(&self, begun: Begun, peppers: &Peppers, subject: &Subject, now: i64) -> Result<()> {
        let private = PrivateKey::generate(&*self.entropy)?;
        let spki = private.spki()?;
        let header = Header {
            cost: self.cost,
            salt: begun.salt,
            key: begun.key,
            epoch: 1,
            spki_sha256: sha256(&spki),
            created_at: now,
        };
        let parts = Parts { citizen: &begun.citizen, device: &begun.device, gateway: &peppers.now };
        let kek = schedule::kek(&self.store_id()?, &parts, begun.key, 1, LEVEL);
        let sealed = blob::seal(&header, &kek, &*self.entropy, private.to_pkcs8()?.as_bytes())?;
        let prepared = pkcs10::Prepared::new(subject, &spki).map_err(|e| {
            Error::new(Code::GatewayLied, "the register's name fits no certificate").caused_by(e)
        })?;
        let request = prepared.assemble(&private.sign(&prepared.digest())?).map_err(defect)?;
        self.change(begun.key, |v, row| {
            row.key = Some(sealed);
            row.pepper = Some(peppers.now.clone());
            row.request = Some(request);
            let entry = Entry::new(self.store.now(), What::KeyMade, Outcome::Done, &[]);
            audit::append(v, &entry.of_key(row.id, row.state.tries_left))
        })
    }
}
