//! Making a key: one at a time, finished or replaced after a kill, never two.

use jiff::civil::Date;

use super::{
    KeyId, KeyServer, SealedKey,
    blob::{self, Header, Home},
    counter::KeyState,
    hardware::Hardware,
    pepper::{self, Peppers},
    proofs::Challenge,
    schedule::{self, Parts, SALT_LEN, Secret, Use},
};
use crate::{
    Code, Error, Result,
    signature::{
        audit::{self, Outcome, What},
        certificate::{self, CertificateInfo},
        ecdsa::sha256,
        job::defect,
        names::Subject,
        pin::Pin,
        pkcs10,
        puk::Puk,
        table::{self, Row, Slot},
        wire::KeyRegistration,
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

/// A sealed copy that is begun: its device key is there, and nothing else yet.
pub(super) struct Begun {
    pub(super) key: KeyId,
    of: Use,
    salt: [u8; SALT_LEN],
    citizen: Secret,
    device: Secret,
}

impl Begun {
    /// What the gateway is told of it.
    pub(super) fn registration(&self, slot: Slot) -> KeyRegistration {
        let verifier = schedule::verifier(&schedule::proof(&self.device, self.of, self.key, 1));
        pepper::registration(&verifier, slot)
    }
}

/// A private key as it is sealed: PKCS#8 or a reference to one in hardware, and SHA-256 of its public half.
pub(super) struct Plain<'a> {
    pub(super) home: Home,
    pub(super) secret: &'a [u8],
    pub(super) spki_sha256: [u8; 32],
}

impl SealedKey {
    /// Makes the signature key, in the phone's hardware where the port offers one, and asks for its certificate. `now`
    /// in Unix seconds. With a PUK, a second copy of
    /// the key is sealed under that, with its own part of the phone and of the gateway.
    ///
    /// Needs the gateway. A key whose making was broken off (killed, no line) is replaced, with the PIN of
    /// this call; to finish one that only lacks its certificate, without a PIN, call
    /// [`SealedKey::enrol`]. A key that is locked, or whose part in the phone's key store is gone, is
    /// replaced. Costs as much as a signature does, twice with a PUK.
    ///
    /// # Errors
    /// `signature.key_exists` (with a certificate and not locked), `signature.pin_weak`,
    /// `signature.not_confirmed` (the hardware asks the citizen for the first signature),
    /// `signature.certificate_refused`, `gateway.lied` (also: a name that fits no certificate), network and
    /// gateway, storage, `internal.port`.
    pub(crate) async fn create<S: KeyServer>(
        &self,
        gateway: &S,
        pin: Pin,
        puk: Option<Puk>,
        owner: Owner,
        now: i64,
    ) -> Result<CertificateInfo> {
        pin.refuse_other_than(self.pin_length())?;
        pin.refuse_weak(owner.birth)?;
        let (begun, begun_puk) = self
            .blocking(move |this| {
                let begun = this.begin_key(&pin, now)?;
                let puk = puk.map(|puk| this.of(Slot::PukNext).begin_copy(puk.digits(), now)).transpose()?;
                Ok((begun, puk))
            })
            .await?;
        let answer = gateway.register(begun.key, begun.registration(self.slot)).await?;
        let peppers = Peppers::of(&answer, 1)?;
        let puk = match begun_puk {
            Some(begun) => {
                let answer = gateway.register(begun.key, begun.registration(Slot::Puk)).await?;
                Some((begun, Peppers::of(&answer, 1)?))
            }
            None => None,
        };
        let challenge = self.challenge(gateway).await?;
        self.blocking(move |this| {
            this.seal_key((&begun, &peppers), puk, &owner.subject, challenge.as_ref(), now)
        })
        .await?;
        self.enrol(gateway).await
    }

    /// Whether the certificate is over. That of an authentication key is not renewed: another key is made.
    fn is_over(&self, row: &Row, now: i64) -> bool {
        let own = row.certificates.first().filter(|_| self.slot == Slot::Authentication);
        own.is_some_and(|der| certificate::info(der).is_ok_and(|info| info.not_after < now))
    }

    /// Clears what was broken off, and begins the PIN's copy.
    fn begin_key(&self, pin: &Pin, now: i64) -> Result<Begun> {
        let in_use = |row: &Row| {
            let dead = row.hardware.as_ref().is_some_and(|hardware| hardware.invalidated);
            !row.state.is_locked() && !row.certificates.is_empty() && !dead && !self.is_over(row, now)
        };
        if self.standing()?.as_ref().is_some_and(in_use) {
            return Err(Error::new(Code::KeyExists, "there is a key in use"));
        }
        self.destroy()?;
        self.begin_copy(pin.digits(), now)
    }

    /// Writes down a copy before anything of it exists, makes its device key and derives its parts. In a slot of
    /// what is being made, replaces what a kill left there.
    pub(super) fn begin_copy(&self, digits: &[u8], now: i64) -> Result<Begun> {
        if !self.slot.is_main() {
            self.destroy_slot()?;
        }
        let key = KeyId::random(&*self.entropy)?;
        let mut salt = [0; SALT_LEN];
        self.entropy.fill(&mut salt)?;
        let state = match self.slot {
            Slot::Pin | Slot::PinNext => KeyState::fresh(1),
            Slot::Puk | Slot::PukNext => KeyState::fresh_puk(1),
            Slot::Authentication => KeyState::fresh_authentication(1),
        };
        // Written down before it is made, so that what a kill leaves in the phone is found and deleted.
        let hardware =
            (self.slot == Slot::Pin && self.device.makes_signing_keys()).then(|| Hardware::begun(key));
        self.store.write(|v| {
            if table::get_slot(v, self.slot)?.is_some() {
                return Err(Error::new(Code::StateChanged, "another process is making a key"));
            }
            table::put_slot(
                v,
                self.slot,
                &Row {
                    id: key,
                    state,
                    created_at: now,
                    key: None,
                    pepper: None,
                    request: None,
                    certificates: Vec::new(),
                    hardware,
                },
            )
        })?;
        let aliases = self.aliases(key);
        aliases.make(1)?;
        let citizen = schedule::citizen_part(digits, &salt, self.cost)?;
        let device = aliases.device_part(1, &citizen)?;
        Ok(Begun { key, of: self.key_use(), salt, citizen, device })
    }

    /// A private key sealed for the first epoch of a copy that was begun.
    pub(super) fn seal_copy(
        &self,
        begun: &Begun,
        peppers: &Peppers,
        plain: &Plain<'_>,
        created_at: i64,
    ) -> Result<Vec<u8>> {
        let header = Header {
            home: plain.home,
            cost: self.cost,
            salt: begun.salt,
            key: begun.key,
            epoch: 1,
            spki_sha256: plain.spki_sha256,
            created_at,
        };
        let parts =
            Parts { of: begun.of, citizen: &begun.citizen, device: &begun.device, gateway: &peppers.now };
        let kek = schedule::kek(&self.store_id()?, &parts, begun.key, 1, plain.home.level());
        blob::seal(&header, &kek, &*self.entropy, plain.secret)
    }

    /// Makes the private key, lets it sign the certificate request, seals it; from here on only the PIN
    /// opens it, or the PUK.
    fn seal_key(
        &self,
        (begun, peppers): (&Begun, &Peppers),
        puk: Option<(Begun, Peppers)>,
        subject: &Subject,
        challenge: Option<&Challenge>,
        now: i64,
    ) -> Result<()> {
        let fresh = self.fresh_key(challenge)?;
        let secret = fresh.secret()?;
        let plain = Plain { home: fresh.home(), secret: &secret, spki_sha256: sha256(fresh.spki()) };
        let sealed = self.seal_copy(begun, peppers, &plain, now)?;
        let puk = puk
            .map(|(puk, peppers)| self.seal_copy(&puk, &peppers, &plain, now).map(|sealed| (puk.key, sealed)))
            .transpose()?;
        let evidence = fresh.evidence();
        let prepared = pkcs10::Prepared::with_evidence(subject, fresh.spki(), evidence).map_err(|e| {
            Error::new(Code::GatewayLied, "the register's name fits no certificate").caused_by(e)
        })?;
        let hardware = fresh.hardware(challenge);
        let signature = fresh.sign(&*self.device, &prepared.digest())?;
        let request = prepared.assemble(&signature).map_err(defect)?;
        self.change(begun.key, |v, row| {
            row.key = Some(sealed);
            row.pepper = (row.state.offline_left > 0).then(|| peppers.now.clone());
            row.request = Some(request);
            row.hardware = hardware;
            audit::append(v, &self.key_entry(self.store.now(), What::KeyMade, Outcome::Done, row))?;
            match puk {
                Some((id, sealed)) => self.take_puk(v, id, sealed, &[]),
                None => Ok(()),
            }
        })
    }
}
