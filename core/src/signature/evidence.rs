//! What a request for a certificate carries beside the key: what the phone's maker attests of it, and what the
//! operator says of the SIM. As attributes of the PKCS#10 they are bound to the key (the idea of
//! draft-ietf-lamps-csr-attestation).
//!
//! ```text
//! KeyEvidence ::= SEQUENCE { challenge OCTET STRING (SIZE (32)), statement CHOICE {
//!     android   [0] SEQUENCE SIZE (1..10) OF OCTET STRING,    -- certificates, the key's own first
//!     appAttest [1] OCTET STRING } }                          -- an attestation object
//! SimEvidence ::= SEQUENCE { challenge OCTET STRING (SIZE (32)), token OCTET STRING }
//! ```

use const_oid::ObjectIdentifier;
use der::{Any, Choice, Decode, Encode, Sequence, asn1::OctetString, asn1::SetOfVec};
use x509_cert::attr::Attribute;

use super::{FormatError, oids};
use crate::ports::{EVIDENCE_BYTES, EVIDENCE_CERTIFICATES, KeyEvidence, TOKEN_LIMIT};

/// Most bytes of both together, as they stand in a request.
pub const SIZE_LIMIT: usize = EVIDENCE_BYTES + TOKEN_LIMIT + 1024;

/// Bytes of a challenge.
pub const CHALLENGE_LENGTH: usize = 32;

/// What is attested, over the authority's challenge.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Evidence {
    /// Of the key.
    pub key: Option<AttestedKey>,
    /// Of the SIM.
    pub sim: Option<AttestedSim>,
}

/// What the platform attests of the key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttestedKey {
    /// The authority's challenge that it is over.
    pub challenge: [u8; CHALLENGE_LENGTH],
    /// What is attested; never [`KeyEvidence::None`].
    pub statement: KeyEvidence,
}

/// What the operator says of the SIM.
#[derive(Clone, PartialEq, Eq)]
pub struct AttestedSim {
    /// The authority's challenge that it is over.
    pub challenge: [u8; CHALLENGE_LENGTH],
    /// The operator's token, as it gave it.
    pub token: Vec<u8>,
}

impl std::fmt::Debug for AttestedSim {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("AttestedSim(hidden)")
    }
}

#[derive(Sequence)]
struct KeyStatement {
    challenge: OctetString,
    statement: Statement,
}

#[derive(Choice)]
enum Statement {
    #[asn1(context_specific = "0", tag_mode = "IMPLICIT", constructed = "true")]
    Android(Vec<OctetString>),
    #[asn1(context_specific = "1", tag_mode = "IMPLICIT")]
    AppAttest(OctetString),
}

#[derive(Sequence)]
struct SimStatement {
    challenge: OctetString,
    token: OctetString,
}

/// As attributes of a request.
///
/// Fails with [`FormatError::TooLarge`] or [`FormatError::Malformed`] beyond the limits.
pub(super) fn attributes(evidence: &Evidence) -> Result<SetOfVec<Attribute>, FormatError> {
    let malformed = FormatError::malformed::<der::Error>("evidence");
    let octets = |bytes: &[u8]| OctetString::new(bytes).map_err(FormatError::malformed("evidence"));
    let mut all = SetOfVec::new();
    let mut add = |oid: &str, value: Vec<u8>| {
        let oid = ObjectIdentifier::new(oid).map_err(FormatError::malformed("evidence"))?;
        let value = Any::from_der(&value).map_err(&malformed)?;
        let values = SetOfVec::try_from(vec![value]).map_err(&malformed)?;
        all.insert(Attribute { oid, values }).map_err(&malformed)
    };
    if let Some(key) = &evidence.key {
        if !key.statement.is_bounded() {
            return Err(FormatError::TooLarge { what: "evidence", limit: EVIDENCE_BYTES });
        }
        let statement = match &key.statement {
            KeyEvidence::None => return Err(FormatError::Malformed("evidence")),
            KeyEvidence::AndroidChain(chain) => {
                Statement::Android(chain.iter().map(|der| octets(der)).collect::<Result<_, _>>()?)
            }
            KeyEvidence::AppAttest(object) => Statement::AppAttest(octets(object)?),
        };
        let statement = KeyStatement { challenge: octets(&key.challenge)?, statement };
        add(oids::ATTRIBUTE_KEY_EVIDENCE, statement.to_der().map_err(&malformed)?)?;
    }
    if let Some(sim) = &evidence.sim {
        FormatError::check_size("token of the operator", &sim.token, TOKEN_LIMIT)?;
        let statement = SimStatement { challenge: octets(&sim.challenge)?, token: octets(&sim.token)? };
        add(oids::ATTRIBUTE_SIM_EVIDENCE, statement.to_der().map_err(&malformed)?)?;
    }
    Ok(all)
}

/// Reads the attributes of a request; those of others are passed over.
///
/// Fails with [`FormatError::Malformed`] or [`FormatError::TooLarge`]. Pure.
pub(super) fn read(attributes: &SetOfVec<Attribute>) -> Result<Evidence, FormatError> {
    let malformed = FormatError::malformed::<der::Error>("evidence");
    let mut evidence = Evidence::default();
    for attribute in attributes.iter() {
        let oid = attribute.oid.to_string();
        if oid != oids::ATTRIBUTE_KEY_EVIDENCE && oid != oids::ATTRIBUTE_SIM_EVIDENCE {
            continue;
        }
        let value = match attribute.values.as_slice() {
            [only] => only.to_der().map_err(&malformed)?,
            _ => return Err(FormatError::Malformed("evidence")),
        };
        if oid == oids::ATTRIBUTE_KEY_EVIDENCE && evidence.key.is_none() {
            evidence.key = Some(key(&KeyStatement::from_der(&value).map_err(&malformed)?)?);
        } else if oid == oids::ATTRIBUTE_SIM_EVIDENCE && evidence.sim.is_none() {
            let read = SimStatement::from_der(&value).map_err(&malformed)?;
            FormatError::check_size("token of the operator", read.token.as_bytes(), TOKEN_LIMIT)?;
            let token = read.token.as_bytes().to_vec();
            evidence.sim = Some(AttestedSim { challenge: challenge(&read.challenge)?, token });
        } else {
            return Err(FormatError::Malformed("evidence"));
        }
    }
    Ok(evidence)
}

fn key(read: &KeyStatement) -> Result<AttestedKey, FormatError> {
    let statement = match &read.statement {
        Statement::Android(chain) if chain.len() > EVIDENCE_CERTIFICATES => {
            return Err(FormatError::TooLarge { what: "evidence", limit: EVIDENCE_CERTIFICATES });
        }
        Statement::Android(chain) => {
            KeyEvidence::AndroidChain(chain.iter().map(|der| der.as_bytes().to_vec()).collect())
        }
        Statement::AppAttest(object) => KeyEvidence::AppAttest(object.as_bytes().to_vec()),
    };
    match statement.is_bounded() {
        true => Ok(AttestedKey { challenge: challenge(&read.challenge)?, statement }),
        false => Err(FormatError::TooLarge { what: "evidence", limit: EVIDENCE_BYTES }),
    }
}

fn challenge(octets: &OctetString) -> Result<[u8; CHALLENGE_LENGTH], FormatError> {
    octets.as_bytes().try_into().map_err(|_| FormatError::Malformed("challenge"))
}
