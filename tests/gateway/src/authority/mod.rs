//! The sandbox's authority: a root that issues certificates, and signers of its own: for receipts, documents, time stamps
//! and answers on revocation. Their keys are made at the first start and stay in its folder, mode 0600.

pub(crate) mod enrol;
pub(crate) mod order;
pub(crate) mod papers;
mod proofs;
pub(crate) mod renew;
pub(crate) mod revocation;
mod signer;
pub(crate) mod stamps;
mod table;

use std::{fs, path::Path};

use axum::http::StatusCode;
use qyzmet_core::signature::{
    FormatError,
    certificate::{self, Access, Citizen, Purpose, Terms},
    names::Subject,
    oids,
};
use rusqlite::Transaction;

pub(crate) use signer::Signer;

use crate::{
    StartError,
    attestation::Proved,
    faults::Stranger,
    gateway::Gateway,
    http::{Answer, Refusal, Session},
    secrets::{self, NoRandomness},
};

const DAY: i64 = 86_400;
const YEAR: i64 = 365 * DAY;
/// The clock can be moved on ten years; the root and its signers outlive that.
const ROOT_SECONDS: i64 = 20 * YEAR;
const SIGNER_SECONDS: i64 = 15 * YEAR;
/// A citizen's certificate, as the keys of the state's authority.
const CITIZEN_SECONDS: i64 = YEAR;
/// Certificates begin a little in the past: a phone's clock may be behind.
const BEFORE_SECONDS: i64 = DAY;

const ROOT_NAME: &str = "Qyzmet Sandbox Root";
const RECEIPTS_NAME: &str = "Qyzmet Sandbox Receipts";
const DOCUMENTS_NAME: &str = "Qyzmet Sandbox Documents";
const STAMPS_NAME: &str = "Qyzmet Sandbox Time Stamps";
const REVOCATION_NAME: &str = "Qyzmet Sandbox Revocation";

/// The keys and certificates of the authority.
pub(crate) struct Authority {
    root: Signer,
    /// Signs receipts.
    pub(crate) receipts: Signer,
    /// Signs documents.
    pub(crate) documents: Signer,
    /// Signs time stamps.
    stamps: Signer,
    /// Signs answers on revocation.
    revocation: Signer,
}

impl Authority {
    /// Reads the authority of this folder, or makes it. Does I/O.
    pub(crate) fn open(folder: &Path, now: i64) -> Result<Self, StartError> {
        fs::create_dir_all(folder)?;
        #[cfg(unix)]
        fs::set_permissions(folder, std::os::unix::fs::PermissionsExt::from_mode(0o700))?;
        // The certificates are written last: half an authority is made anew.
        if !folder.join("documents.crt").exists() {
            Self::make(now).map_err(|e| StartError::Defect(format!("authority: {e}")))?.save(folder)?;
        }
        let read = |name| Signer::read(folder, name);
        let root = read("root")?;
        // A folder of an earlier gateway has not all of them: the root that is there certifies what is missing.
        for (name, certify) in [("stamps", stamper as Certify), ("revocation", responder)] {
            if !folder.join(format!("{name}.crt")).exists() {
                let signer =
                    certify(&root, now).map_err(|e| StartError::Defect(format!("authority: {e}")))?;
                signer.save(folder, name)?;
            }
        }
        Ok(Self {
            root,
            receipts: read("receipts")?,
            documents: read("documents")?,
            stamps: read("stamps")?,
            revocation: read("revocation")?,
        })
    }

    /// A new authority; also the stranger of the faults, who gives himself the same names.
    pub(crate) fn make(now: i64) -> Result<Self, IssueError> {
        let root = Signer::make(|spki, key| {
            let terms = terms(spki, now, ROOT_SECONDS);
            Ok(certificate::issue_root(ROOT_NAME, &terms.of()?, key)?)
        })?;
        let signer = |name, policy| {
            Signer::make(|spki, _| {
                let terms = terms(spki, now, SIGNER_SECONDS);
                let sign = |bytes: &[u8]| root.sign(bytes);
                let root = root.certificate();
                Ok(certificate::issue_authority(root, name, policy, &terms.of()?, &sign)?)
            })
        };
        let receipts = signer(RECEIPTS_NAME, oids::POLICY_RECEIPT_SIGNER)?;
        let documents = signer(DOCUMENTS_NAME, oids::POLICY_DOCUMENT_SIGNER)?;
        let (stamps, revocation) = (stamper(&root, now)?, responder(&root, now)?);
        Ok(Self { root, receipts, documents, stamps, revocation })
    }

    fn save(&self, folder: &Path) -> Result<(), StartError> {
        self.root.save(folder, "root")?;
        self.receipts.save(folder, "receipts")?;
        self.stamps.save(folder, "stamps")?;
        self.revocation.save(folder, "revocation")?;
        self.documents.save(folder, "documents")
    }

    /// The root, DER: what everybody who verifies has to trust.
    pub(crate) fn root(&self) -> &[u8] {
        self.root.certificate()
    }

    /// Whether this is the number of a certificate of the authority's own signers, lower-case hex.
    fn signs_as(&self, serial: &str) -> bool {
        [&self.root, &self.receipts, &self.documents, &self.stamps, &self.revocation]
            .into_iter()
            .any(|signer| certificate::info(signer.certificate()).is_ok_and(|info| info.serial_hex == serial))
    }

    /// Issues a citizen's certificate for this key, at the level that was proved of it. Where the operator did not
    /// vouch for the SIM, the gateway knows of it only that its number answered: that is what the other policy says.
    /// In force from `begun` on and for a year from `from` on: the two differ where a renewal meets a clock that was moved.
    fn issue(
        &self,
        subject: &Subject,
        spki: &[u8],
        proved: &Proved,
        purpose: Purpose,
        access: Access,
        (begun, from): (i64, i64),
    ) -> Result<(Vec<u8>, i64), IssueError> {
        let terms = Owned { not_before: begun - BEFORE_SECONDS, ..terms(spki, from, CITIZEN_SECONDS) };
        let sim = match proved.sim_at {
            Some(_) => oids::POLICY_SIM_PROVED,
            None => oids::POLICY_SIM_NUMBER_ONLY,
        };
        let der = certificate::issue_with_access(
            self.root.certificate(),
            &Citizen { subject, policies: &[proved.level, sim], sim_proved_at: proved.sim_at, purpose },
            Some(access),
            &terms.of()?,
            &|bytes| self.root.sign(bytes),
        )?;
        Ok((der, terms.not_after))
    }
}

/// Whether the phone of this number was reported lost since it was linked.
pub(crate) fn is_lost(tx: &Transaction<'_>, phone: &str, linked_at: i64) -> rusqlite::Result<bool> {
    table::is_lost(tx, phone, linked_at)
}

/// Stands in the way of a phone that may be in other hands: it was lost since it was linked, or its number has another SIM.
pub(crate) fn refuse_stranger(tx: &Transaction<'_>, session: &Session) -> Result<(), Refusal> {
    enrol::refuse_changed_sim(session)?;
    proofs::refuse_lost(tx, session)
}

/// Whether a certificate of ours was revoked at a moment.
pub(crate) fn is_certificate_revoked(tx: &Transaction<'_>, serial: &str, at: i64) -> Result<bool, Refusal> {
    revocation::is_revoked(tx, serial, at)
}

type Certify = fn(&Signer, i64) -> Result<Signer, IssueError>;

/// The signer of time stamps, certified by this root.
fn stamper(root: &Signer, now: i64) -> Result<Signer, IssueError> {
    Signer::make(|spki, _| {
        let terms = terms(spki, now, SIGNER_SECONDS);
        let sign = |bytes: &[u8]| root.sign(bytes);
        Ok(certificate::issue_time_stamper(root.certificate(), STAMPS_NAME, &terms.of()?, &sign)?)
    })
}

/// The signer of answers on revocation, certified by this root.
fn responder(root: &Signer, now: i64) -> Result<Signer, IssueError> {
    Signer::make(|spki, _| {
        let terms = terms(spki, now, SIGNER_SECONDS);
        let sign = |bytes: &[u8]| root.sign(bytes);
        Ok(certificate::issue_responder(root.certificate(), REVOCATION_NAME, &terms.of()?, &sign)?)
    })
}

/// Why no certificate or signature was made.
#[derive(Debug, thiserror::Error)]
pub(crate) enum IssueError {
    #[error(transparent)]
    Format(#[from] FormatError),
    #[error(transparent)]
    Randomness(#[from] NoRandomness),
}

/// DER that the authority signs, over HTTP; or that a stranger signs, where that fault is played.
fn answer_der(
    app: &Gateway,
    stranger: Stranger,
    now: i64,
    media_type: &'static str,
    der: impl FnOnce(&Authority) -> Result<Vec<u8>, Refusal>,
) -> Result<Answer, Refusal> {
    let der = if stranger.0 { der(&Authority::make(now)?) } else { der(&app.authority) };
    Ok(Answer::bytes(StatusCode::OK, media_type, der?))
}

impl From<IssueError> for Refusal {
    fn from(e: IssueError) -> Self {
        Self::defect(format!("authority: {e}"))
    }
}

struct Owned<'a> {
    spki: &'a [u8],
    serial: Result<[u8; 16], NoRandomness>,
    not_before: i64,
    not_after: i64,
}

fn terms(spki: &[u8], now: i64, seconds: i64) -> Owned<'_> {
    Owned {
        spki,
        serial: secrets::random::<16>().map(|mut serial| {
            // Positive, and never with a leading zero byte.
            serial[0] = (serial[0] & 0x7f) | 0x40;
            serial
        }),
        not_before: now - BEFORE_SECONDS,
        not_after: now + seconds,
    }
}

impl Owned<'_> {
    fn of(&self) -> Result<Terms<'_>, NoRandomness> {
        Ok(Terms {
            spki_der: self.spki,
            serial: self.serial.as_ref().map_err(|_| NoRandomness)?,
            not_before: self.not_before,
            not_after: self.not_after,
        })
    }
}
