//! A P-256 key with its certificate.

use std::{fs, path::Path};

use base64::{Engine, engine::general_purpose::STANDARD};
use p256::{
    SecretKey,
    ecdsa::{Signature, SigningKey, signature::Signer as _},
    pkcs8::{DecodePrivateKey, EncodePrivateKey, EncodePublicKey, LineEnding},
};
use qyzmet_core::signature::{
    FormatError,
    certificate::Sign,
    cms::{Content, Prepared},
};

use super::IssueError;
use crate::{
    StartError,
    secrets::{self, sha256},
};

/// Signs in the authority's name.
pub(crate) struct Signer {
    key: SigningKey,
    certificate: Vec<u8>,
}

impl Signer {
    /// Makes a key, and has it certified.
    pub(super) fn make(
        certify: impl FnOnce(&[u8], Sign<'_>) -> Result<Vec<u8>, IssueError>,
    ) -> Result<Self, IssueError> {
        let secret = loop {
            // Nearly every number of 32 bytes is a key; the others are drawn again.
            if let Ok(secret) = SecretKey::from_slice(&secrets::random::<32>()?) {
                break secret;
            }
        };
        let spki = secret.public_key().to_public_key_der().map_err(|_| FormatError::NotSigned)?;
        let key = SigningKey::from(secret);
        let certificate = certify(spki.as_bytes(), &|bytes| Ok(sign(&key, bytes)))?;
        Ok(Self { key, certificate })
    }

    /// Reads `name.key` and `name.crt`. Does I/O.
    pub(super) fn read(folder: &Path, name: &str) -> Result<Self, StartError> {
        let damaged = || StartError::Defect(format!("the authority's {name} is damaged"));
        let pem = fs::read_to_string(folder.join(format!("{name}.key")))?;
        let key = SigningKey::from_pkcs8_pem(&pem).map_err(|_| damaged())?;
        let pem = fs::read_to_string(folder.join(format!("{name}.crt")))?;
        let body: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
        let certificate = STANDARD.decode(body).map_err(|_| damaged())?;
        Ok(Self { key, certificate })
    }

    /// Writes `name.key` (mode 0600) and `name.crt`, both PEM. Durable when it returns.
    pub(super) fn save(&self, folder: &Path, name: &str) -> Result<(), StartError> {
        let key = self
            .key
            .to_pkcs8_pem(LineEnding::LF)
            .map_err(|_| StartError::Defect("the authority's key has no PEM".into()))?;
        secrets::write_private(&folder.join(format!("{name}.key")), key.as_bytes())?;
        let text = STANDARD.encode(&self.certificate);
        let mut pem = String::from("-----BEGIN CERTIFICATE-----\n");
        for line in text.as_bytes().chunks(64) {
            pem.extend(line.iter().map(|b| char::from(*b)));
            pem.push('\n');
        }
        pem.push_str("-----END CERTIFICATE-----\n");
        secrets::write_private(&folder.join(format!("{name}.crt")), pem.as_bytes())?;
        Ok(())
    }

    /// The certificate, DER.
    pub(crate) fn certificate(&self) -> &[u8] {
        &self.certificate
    }

    /// ECDSA over SHA-256, DER.
    pub(super) fn sign(&self, bytes: &[u8]) -> Result<Vec<u8>, FormatError> {
        Ok(sign(&self.key, bytes))
    }

    /// A CAdES-B-B signature with the content inside.
    pub(crate) fn attached(
        &self,
        content_type: &str,
        content: &[u8],
        now: i64,
    ) -> Result<Vec<u8>, IssueError> {
        let inside = Content::Attached(content.to_vec());
        self.cades(content_type, content, inside, now)
    }

    /// A CAdES-B-B signature without the content.
    pub(crate) fn detached(
        &self,
        content_type: &str,
        content: &[u8],
        now: i64,
    ) -> Result<Vec<u8>, IssueError> {
        self.cades(content_type, content, Content::Detached, now)
    }

    fn cades(
        &self,
        content_type: &str,
        content: &[u8],
        how: Content,
        now: i64,
    ) -> Result<Vec<u8>, IssueError> {
        let prepared = Prepared::of_type(content_type, sha256(content), &self.certificate, now, how)?;
        let signature = sign(&self.key, prepared.to_be_signed());
        Ok(prepared.assemble(&signature, &[&self.certificate])?)
    }
}

fn sign(key: &SigningKey, bytes: &[u8]) -> Vec<u8> {
    let signature: Signature = key.sign(bytes);
    signature.to_der().as_bytes().to_vec()
}
