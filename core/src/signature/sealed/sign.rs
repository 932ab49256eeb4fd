//! One PIN, one signature.

use super::{
    KeyServer, SealedKey,
    counter::Event,
    defect,
    pepper::Answer,
    steps::{Attempt, pepper_needed},
};
use crate::{
    Code, Error, Result,
    signature::{
        certificate::{self, CertificateInfo},
        cms::{Content, Prepared},
        code::verification_code,
        ecdsa::sha256,
        pin::Pin,
        table,
    },
};

/// A signature that verified with its own certificate.
#[derive(Debug, Clone)]
pub(crate) struct Signed {
    /// Detached CAdES-B-B in DER, with the certificates that came with the key's.
    pub(crate) cms: Vec<u8>,
    /// Four digits of the content's SHA-256.
    pub(crate) verification_code: String,
    /// The certificate of the key.
    pub(crate) certificate: CertificateInfo,
}

/// A message that waits for its signature.
struct Waiting {
    prepared: Prepared,
    certificates: Vec<Vec<u8>>,
}

impl SealedKey {
    /// Signs content with the citizen's PIN: detached CAdES-B-B, signing time `now` (Unix seconds).
    ///
    /// With a gateway, it judges the PIN and moves the key on to its next epoch; where it can't be
    /// reached, or without one, the key's offline allowance is used. The counter knows no clock. Costs
    /// Argon2id's 64 MiB and about 0.2 s, beside the async threads.
    ///
    /// A call that is dropped or killed has cost a try at most, and gave none back.
    ///
    /// # Errors
    /// `signature.key_missing` (no key, no certificate, or the phone's part of it is gone),
    /// `signature.certificate_expired` (no try is taken), `signature.pin_wrong` with `tries`,
    /// `signature.pin_locked`, `signature.pepper_needed`, what the gateway refuses with,
    /// `conflict.state_changed` when another process used the key meanwhile, storage, `internal.port`.
    pub(crate) async fn sign_cades<S: KeyServer>(
        &self,
        gateway: Option<&S>,
        pin: Pin,
        content: &[u8],
        now: i64,
    ) -> Result<Signed> {
        let hash = sha256(content);
        let online = gateway.is_some();
        let (waiting, attempt) = self
            .blocking(move |this| {
                let waiting = this.prepare(hash, now)?;
                Ok((waiting, this.begin(&pin, online)?))
            })
            .await?;
        let answer = match (gateway, attempt.request()) {
            (Some(gateway), Some(request)) => {
                Answer::of(gateway.pepper(attempt.key(), request).await, attempt.epoch())
            }
            _ => Answer::NotAsked,
        };
        self.blocking(move |this| {
            let signature = this.finish(attempt, answer, &waiting.prepared.digest())?;
            waiting.signed(&signature, &hash)
        })
        .await
    }

    /// All that can fail without the PIN, before a try is taken.
    fn prepare(&self, hash: [u8; 32], now: i64) -> Result<Waiting> {
        let row = self.store.read(table::get)?;
        let certificates = row.map(|row| row.certificates).unwrap_or_default();
        // A locked key keeps its certificate: `begin` says that it is locked.
        let own = certificates
            .first()
            .ok_or_else(|| Error::new(Code::KeyMissing, "the key has no certificate yet"))?;
        if certificate::info(own).map_err(defect)?.not_after < now {
            return Err(Error::new(Code::CertificateExpired, "by the phone's clock"));
        }
        let prepared = Prepared::new(hash, own, now, Content::Detached).map_err(defect)?;
        Ok(Waiting { prepared, certificates })
    }

    /// Signs if the PIN is right, by whoever can judge it; stores what came of the try.
    pub(super) fn finish(&self, attempt: Attempt, answer: Answer, digest: &[u8; 32]) -> Result<Vec<u8>> {
        match answer {
            Answer::Given(peppers) => match self.open_online(&attempt, &peppers)? {
                Some(opened) => self.sign_online(attempt, opened, &peppers, digest),
                // The proof was right and the pepper is not: the gateway is at fault, and a gateway at
                // fault gives no try back.
                None if attempt.has_allowance() => self.finish_offline(attempt, digest),
                None => Err(Error::new(Code::GatewayLied, "the pepper does not open the key")),
            },
            Answer::Wrong(left) => Err(self.wrong(&attempt, Event::WrongAtGateway(left))),
            Answer::Locked => Err(self.wrong(&attempt, Event::LockedAtGateway)),
            Answer::Refused(why) => Err(self.not_judged(attempt.taken(), why)),
            Answer::NotAsked => self.finish_offline(attempt, digest),
            Answer::Unreachable(_) if attempt.has_allowance() => self.finish_offline(attempt, digest),
            Answer::Unreachable(why) => Err(self.not_judged(attempt.taken(), pepper_needed().caused_by(why))),
        }
    }

    fn finish_offline(&self, attempt: Attempt, digest: &[u8; 32]) -> Result<Vec<u8>> {
        match self.open_offline(&attempt)? {
            Some(opened) => self.sign_offline(attempt, opened, digest),
            None => Err(self.wrong(&attempt, Event::Wrong)),
        }
    }
}

impl Waiting {
    fn signed(&self, signature: &[u8], hash: &[u8; 32]) -> Result<Signed> {
        let certificates: Vec<&[u8]> = self.certificates.iter().map(Vec::as_slice).collect();
        let own = certificates.first().copied().unwrap_or_default();
        Ok(Signed {
            cms: self.prepared.assemble(signature, &certificates).map_err(defect)?,
            verification_code: verification_code(hash),
            certificate: certificate::info(own).map_err(defect)?,
        })
    }
}
