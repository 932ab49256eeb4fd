//! What a shell can ask of a signature in full, and containers of several documents.

use super::{
    Signature, SignatureReport,
    asic::{self, File},
    cms::Trust,
    examine::{Evidence, Examined, examine},
    ocsp::CertificateId,
    report, stamping,
};
use crate::{Lang, Result, catalogue};

impl Signature {
    /// Judges every signer of a message in full: detached over `content`, or attached without it. Revocation is known only from
    /// answers that travel in the message; [`Self::examine_online`] asks. Works offline; blocks.
    ///
    /// Errors: `signature.invalid` (no signature in it at all), `signature.unsupported`, `input.too_large`.
    pub fn examine(&self, signature: &[u8], content: Option<&[u8]>, lang: Lang) -> Result<SignatureReport> {
        let evidence = Evidence::default();
        Ok(report::of_message(&self.examined(signature, content, &evidence)?, lang))
    }

    /// The same, after asking the authority whether the signers' certificates were revoked. Where it gives no answer that holds the
    /// report says so (`no-answer`): it is no reason to call a signature bad.
    ///
    /// Errors: as [`Self::examine`].
    pub async fn examine_online(
        &self,
        signature: Vec<u8>,
        content: Option<Vec<u8>>,
        lang: Lang,
    ) -> Result<SignatureReport> {
        let this = self.clone();
        let (signature, content, asked) = self
            .ctx
            .blocking(move |_| {
                let found = this.examined(&signature, content.as_deref(), &Evidence::default())?;
                Ok((signature, content, ids(&found)))
            })
            .await?;
        let nonce = stamping::nonce(&self.ctx)?;
        let mut answers = Vec::new();
        if !asked.is_empty()
            && let Ok(answer) = stamping::revocation(&self.ctx, asked, &nonce).await
        {
            answers.push(answer);
        }
        let this = self.clone();
        self.ctx
            .blocking(move |_| {
                let evidence = Evidence { ocsp: &answers, nonce: Some(&nonce) };
                Ok(report::of_message(&this.examined(&signature, content.as_deref(), &evidence)?, lang))
            })
            .await
    }

    /// Judges a container of several documents (ASiC-E with CAdES): every document, every signer. Works offline; blocks.
    ///
    /// Errors: `signature.invalid` (no such container, or a hostile one), `signature.unsupported`, `input.too_large`.
    pub fn examine_container(&self, container: &[u8], lang: Lang) -> Result<SignatureReport> {
        let roots = catalogue::authorities(&self.ctx)?;
        let trust = Trust { roots: &roots };
        let found = asic::examine(container, &trust, &Evidence::default(), self.ctx.now())?;
        Ok(report::of_container(&found, lang))
    }

    /// Signs several documents with one PIN: a container (ASiC-E) with all of them and one signature. Works offline within the
    /// allowance.
    ///
    /// Errors: `signature.*`, `input.too_large` (over 63 MiB, 250 documents), storage.
    pub async fn sign_container(&self, documents: Vec<File>, pin: &str) -> Result<Vec<u8>> {
        let (documents, manifest) = self
            .ctx
            .blocking(move |_| {
                let manifest = asic::manifest(&documents)?;
                Ok((documents, manifest))
            })
            .await?;
        let signed = self.sign(manifest, pin).await?;
        self.ctx.blocking(move |_| Ok(asic::assemble(&documents, &signed.signature)?)).await
    }

    fn examined(
        &self,
        signature: &[u8],
        content: Option<&[u8]>,
        evidence: &Evidence<'_>,
    ) -> Result<Examined> {
        let roots = catalogue::authorities(&self.ctx)?;
        Ok(examine(signature, content, &Trust { roots: &roots }, evidence, self.ctx.now())?)
    }
}

/// The signers' certificates by their issuers, for those whose chain was found.
fn ids(found: &Examined) -> Vec<CertificateId> {
    found.signers.iter().filter_map(|signer| signer.revocation_id.clone()).collect()
}
