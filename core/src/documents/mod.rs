//! Result documents: fetched once, checked, kept sealed in the vault, opened and verified offline.

mod fetch;
mod model;
pub(crate) mod table;

use std::{path::Path, sync::Arc};

use zeroize::Zeroizing;

pub(crate) use fetch::fetch_missing;
pub use model::{DocumentMeta, DocumentPage, DocumentView, Exported};

use crate::{
    Lang, Page, Result,
    client::Ctx,
    signature::{self, Report},
    store::{self, Vault},
    text,
};

/// What a shell can do with documents. All of it works offline.
#[derive(Clone)]
pub struct Documents {
    ctx: Arc<Ctx>,
}

impl Documents {
    pub(crate) fn new(ctx: Arc<Ctx>) -> Self {
        Self { ctx }
    }

    /// The documents, newest first. Blocks.
    pub fn list(&self, lang: Lang, page: Page) -> Result<DocumentPage> {
        let listed = |v: &Vault<'_>| Ok((table::page(v, page.offset, page.size())?, table::count(v)?));
        let (metas, total) = self.ctx.store.read_if_any(listed)?.unwrap_or_default();
        Ok(DocumentPage { documents: metas.into_iter().map(|m| view(m, lang)).collect(), total })
    }

    /// The document's bytes, checked against its hash. Blocks.
    ///
    /// Errors: `document.unknown`, `document.damaged`, storage.
    pub fn open(&self, id: &str) -> Result<Zeroizing<Vec<u8>>> {
        let stored = self.ctx.store.read(|v| table::get(v, id))?;
        fetch::check_hash(&stored.content, &stored.meta.sha256)?;
        Ok(stored.content)
    }

    /// Judges the authority's signature over the document, in the citizen's language. Blocks.
    ///
    /// A signature that does not hold is a report, not an error. Errors: `document.unknown`, storage.
    pub fn verify(&self, id: &str, lang: Lang) -> Result<Report> {
        let stored = self.ctx.store.read(|v| table::get(v, id))?;
        signature::report(&self.ctx, &stored.signature, Some(&stored.content), lang)
    }

    /// Writes the document and its detached signature into a folder (made if it is not there), as
    /// `{number}.pdf` and `{number}.pdf.p7s`. Files that are there are not touched. Blocks; durable when it returns.
    ///
    /// Errors: `document.unknown`, `input.output_exists`, `storage.full`, `storage.read_only`.
    pub fn export(&self, id: &str, folder: &Path) -> Result<Exported> {
        let stored = self.ctx.store.read(|v| table::get(v, id))?;
        fetch::check_hash(&stored.content, &stored.meta.sha256)?;
        let name = file_name(&stored.meta);
        let document = folder.join(&name);
        let signature = folder.join(format!("{name}.p7s"));
        std::fs::create_dir_all(folder)?;
        store::write_new(&document, &stored.content)?;
        if let Err(e) = store::write_new(&signature, &stored.signature) {
            // A document without its signature is only half of what was asked for.
            let _ = std::fs::remove_file(&document);
            return Err(e);
        }
        Ok(Exported { document, signature })
    }
}

fn view(meta: DocumentMeta, lang: Lang) -> DocumentView {
    DocumentView {
        title: meta.title.get(lang).to_owned(),
        signed_at: text::date_time(lang, meta.signed_at),
        // Only a document whose signature held is ever stored.
        state: text::state(lang, "document-valid", &[]),
        id: meta.id,
        request_id: meta.request_id,
        number: meta.number,
        media_type: meta.media_type,
        size: meta.size,
        signer: meta.signer,
    }
}

/// The registration number as a file name: nothing in it can leave the folder.
fn file_name(meta: &DocumentMeta) -> String {
    let number: String = meta
        .number
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() || c == '-' { c } else { '_' })
        .take(60)
        .collect();
    let extension = if meta.media_type == "application/pdf" { "pdf" } else { "bin" };
    match number.is_empty() {
        true => format!("document.{extension}"),
        false => format!("{number}.{extension}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meta(number: &str) -> DocumentMeta {
        DocumentMeta {
            id: String::new(),
            request_id: String::new(),
            title: crate::Text::default(),
            number: number.into(),
            media_type: "application/pdf".into(),
            size: 0,
            sha256: String::new(),
            signer: String::new(),
            signed_at: 0,
        }
    }

    #[test]
    fn a_number_makes_a_harmless_file_name() {
        assert_eq!(file_name(&meta("QZ-2026-000001")), "QZ-2026-000001.pdf");
        assert_eq!(file_name(&meta("../../etc/passwd")), "______etc_passwd.pdf");
        assert_eq!(file_name(&meta("")), "document.pdf");
        assert!(file_name(&meta(&"Ә".repeat(500))).len() < 80);
    }
}
