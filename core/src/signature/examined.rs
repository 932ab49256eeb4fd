//! What a shell can ask of a signature in full, and containers of several documents.

use super::{
    FormatError, Signature, SignatureReport,
    asic::{self, ExaminedContainer, File},
    cms::{self, Contents, Trust},
    examine::{Evidence, Examined, examine_any},
    kinds::holds_another_kind,
    ocsp::CertificateId,
    report, stamping,
};
use crate::{Code, Error, Lang, Result, catalogue};

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
        self.judge(move || Ok(Matter::Message { signature, content }), true, lang).await
    }

    /// Judges what a person has in hand, whatever it is: a container of several documents (ASiC-E with CAdES), a message that holds
    /// its document, or a signature and its document, handed in in either order. With `online` the authority is asked about
    /// revocation, as in [`Self::examine_online`], and a phone that knows no authority yet asks who they are; without it this
    /// works offline.
    ///
    /// Errors: `signature.document_missing` (`file` is a signature alone), `signature.signature_missing` (there is no signature
    /// that can be read), `signature.invalid` (a hostile container), `signature.unsupported` (also: a signature of
    /// another kind, in a PDF, XML or an office document, of OpenPGP, a JWS), `input.too_large`.
    pub async fn examine_file(
        &self,
        file: Vec<u8>,
        beside: Option<Vec<u8>>,
        online: bool,
        lang: Lang,
    ) -> Result<SignatureReport> {
        self.judge(move || Matter::of(file, beside), online, lang).await
    }

    async fn judge(
        &self,
        matter: impl FnOnce() -> Result<Matter> + Send + 'static,
        online: bool,
        lang: Lang,
    ) -> Result<SignatureReport> {
        if online {
            // A phone that was never told of anybody would take everyone for a stranger. Without an answer it does.
            let _ = catalogue::ensure_authorities(&self.ctx).await;
        }
        let this = self.clone();
        let (matter, found) = self
            .ctx
            .blocking(move |_| {
                let matter = matter()?;
                let found = this.judged(&matter, &Evidence::default())?;
                Ok((matter, found))
            })
            .await?;
        let asked = found.revocation_ids();
        if !online || asked.is_empty() {
            return Ok(found.report(lang));
        }
        let nonce = stamping::nonce(&self.ctx)?;
        let Ok(answer) = stamping::revocation(&self.ctx, asked, &nonce).await else {
            return Ok(found.report(lang));
        };
        let this = self.clone();
        self.ctx
            .blocking(move |_| {
                let evidence = Evidence { ocsp: &[answer], nonce: Some(&nonce) };
                Ok(this.judged(&matter, &evidence)?.report(lang))
            })
            .await
    }

    fn judged(&self, matter: &Matter, evidence: &Evidence<'_>) -> Result<Judged> {
        match matter {
            Matter::Message { signature, content } => {
                self.examined(signature, content.as_deref(), evidence).map(Judged::Message)
            }
            Matter::Container(container) => {
                let roots = catalogue::authorities(&self.ctx)?;
                let found = asic::examine(container, &Trust { roots: &roots }, evidence, self.ctx.now())?;
                Ok(Judged::Container(found))
            }
        }
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
        Ok(examine_any(signature, content, &Trust { roots: &roots }, evidence, self.ctx.now())?)
    }
}

/// What is judged, as it came.
enum Matter {
    Message { signature: Vec<u8>, content: Option<Vec<u8>> },
    Container(Vec<u8>),
}

impl Matter {
    /// Which of two files is the signature is seen by what it holds: nobody has to know.
    fn of(file: Vec<u8>, beside: Option<Vec<u8>>) -> Result<Self> {
        let missing = |code, text| Err(Error::new(code, text));
        let another =
            || missing(Code::AlgorithmUnsupported, "a signature of another kind (PDF, XML, OpenPGP, JWS)");
        match (cms::contents(&file), beside) {
            (_, None) if asic::is_container(&file) => Ok(Self::Container(file)),
            (Ok(Contents::Here), None) => Ok(Self::Message { signature: file, content: None }),
            (Ok(Contents::Detached), None) => {
                missing(Code::DocumentMissing, "a signature without its document")
            }
            (Err(FormatError::Malformed(_)), None) if holds_another_kind(&file) => another(),
            (Err(FormatError::Malformed(_)), None) => {
                missing(Code::SignatureMissing, "a file without a signature that can be read")
            }
            // What is too large, or no message of ours, is named as that.
            (Err(e), None) => Err(e.into()),
            (found, Some(other)) => match (found, cms::contents(&other)) {
                // Two signatures: the second one is over the first, as somebody signs what is signed already.
                (_, Ok(Contents::Detached)) => Ok(Self::Message { signature: other, content: Some(file) }),
                (Ok(_), _) => Ok(Self::Message { signature: file, content: Some(other) }),
                (_, Ok(Contents::Here)) => Ok(Self::Message { signature: other, content: Some(file) }),
                (Err(FormatError::Malformed(_)), Err(FormatError::Malformed(_))) => {
                    match (cms::quoted(&file), cms::quoted(&other)) {
                        (None, Some(found)) => {
                            return Ok(Self::Message { signature: found.to_vec(), content: Some(file) });
                        }
                        (Some(found), None) => {
                            return Ok(Self::Message { signature: found.to_vec(), content: Some(other) });
                        }
                        _ => {}
                    }
                    match holds_another_kind(&other) || holds_another_kind(&file) {
                        true => another(),
                        false => {
                            missing(Code::SignatureMissing, "two files without a signature that can be read")
                        }
                    }
                }
                // The one that is a signature after all says why not.
                (Err(e), Err(FormatError::Malformed(_))) | (Err(_), Err(e)) => Err(e.into()),
            },
        }
    }
}

/// What was found.
enum Judged {
    Message(Examined),
    Container(ExaminedContainer),
}

impl Judged {
    /// The signers' certificates by their issuers, for those whose chain was found; each once.
    fn revocation_ids(&self) -> Vec<CertificateId> {
        let all: Vec<&Examined> = match self {
            Self::Message(found) => vec![found],
            Self::Container(found) => found.parts.iter().map(|part| &part.signature).collect(),
        };
        let mut ids: Vec<CertificateId> = Vec::new();
        for id in
            all.iter().flat_map(|found| &found.signers).filter_map(|signer| signer.revocation_id.as_ref())
        {
            if !ids.contains(id) {
                ids.push(id.clone());
            }
        }
        ids
    }

    fn report(&self, lang: Lang) -> SignatureReport {
        match self {
            Self::Message(found) => report::of_message(found, lang),
            Self::Container(found) => report::of_container(found, lang),
        }
    }
}
