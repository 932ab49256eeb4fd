//! What a shell can do with the catalogue.

use std::sync::Arc;

use super::{
    embedded_manifest, manifest,
    model::{CardPage, CatalogueInfo, CategoryView, SearchPage, ServiceView},
    sync, table,
    wire::Manifest,
};
use crate::{Lang, Page, Result, client::Ctx, text, text::StateText};

/// The services: browse, search and read them, all of it offline and from the first start.
///
/// Reading maps one immutable file (or reads the binary's own bytes) and copies out what is asked for; it
/// opens no database. A first page costs tens of microseconds.
#[derive(Clone)]
pub struct Catalogue {
    ctx: Arc<Ctx>,
}

/// What catalogue this is, and how fresh.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CatalogueStatus {
    /// What is in it.
    pub info: CatalogueInfo,
    /// When its publisher issued it, as people write it.
    pub issued: String,
    /// Its time is over; it is shown all the same.
    pub stale: bool,
    /// The gateway spoke of a newer one.
    pub newer_exists: bool,
    /// How fresh it is, in words.
    pub state: StateText,
}

/// What a sync did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyncReport {
    /// The content was replaced.
    pub changed: bool,
    /// Version of the content now.
    pub version: u64,
    /// Bytes of bodies that travelled.
    pub bytes: u64,
}

impl Catalogue {
    pub(crate) fn new(ctx: Arc<Ctx>) -> Self {
        Self { ctx }
    }

    /// What catalogue this is, and how fresh. Opens the vault if there is one; blocks.
    pub fn status(&self, lang: Lang) -> Result<CatalogueStatus> {
        let info = self.ctx.shelf.current()?.info(lang)?;
        let manifest = trusted(&self.ctx)?;
        let stale = manifest::is_stale(&manifest, self.ctx.now());
        // The content may be the binary's own and still be the newest there is: the manifest says so.
        let asked_for = manifest.version > embedded_manifest()?.version;
        let state = match (stale, asked_for) {
            (true, _) => "catalogue-stale",
            (false, false) => "catalogue-embedded",
            (false, true) => "catalogue-fresh",
        };
        Ok(CatalogueStatus {
            issued: text::date_time(lang, manifest.issued_at),
            stale,
            newer_exists: self.ctx.shelf.newer_exists(info.version),
            state: text::state(lang, state, &[]),
            info,
        })
    }

    /// The headings, in the order of the portal.
    pub fn categories(&self, lang: Lang) -> Result<Vec<CategoryView>> {
        self.ctx.shelf.current()?.categories(lang)
    }

    /// The services, most asked first.
    pub fn cards(&self, lang: Lang, page: Page) -> Result<CardPage> {
        self.ctx.shelf.current()?.cards(lang, page)
    }

    /// The services under one heading, most asked first. An unknown heading is an empty page.
    pub fn by_category(&self, lang: Lang, category: &str, page: Page) -> Result<CardPage> {
        self.ctx.shelf.current()?.by_category(lang, category, page)
    }

    /// Searches as the citizen types: any word order, beginnings of words, without Kazakh letters. At most
    /// 8 words of the query count.
    ///
    /// Errors: `input.too_large` (over 200 characters).
    pub fn search(&self, lang: Lang, query: &str, page: Page) -> Result<SearchPage> {
        self.ctx.shelf.current()?.search(lang, query, page)
    }

    /// One service: guide, price, term, documents needed, channels.
    ///
    /// Errors: `catalogue.service_unknown`.
    pub fn service(&self, lang: Lang, code: &str) -> Result<ServiceView> {
        self.ctx.shelf.current()?.service(lang, code)
    }

    /// Asks for a newer catalogue: one conditional request when nothing changed, else the whole snapshot,
    /// checked against the manifest and swapped in by rename. Durable when it returns.
    ///
    /// Errors: `catalogue.untrusted`, `catalogue.rollback`, `catalogue.damaged`, network, gateway, storage.
    /// Whatever fails, the catalogue before it stays.
    pub async fn sync(&self) -> Result<SyncReport> {
        sync::sync(&self.ctx).await
    }
}

/// The manifest that is trusted now: the last one verified, or the binary's.
pub(crate) fn trusted(ctx: &Ctx) -> Result<Manifest> {
    let embedded = embedded_manifest()?;
    // A client that never stored anything has trusted nothing else.
    if !ctx.store.exists() {
        return Ok(embedded);
    }
    let Some(stored) = ctx.store.read(table::get)? else { return Ok(embedded) };
    let stored = ctx.publishers.verify(&stored.envelope, None)?;
    Ok(if stored.version >= embedded.version { stored } else { embedded })
}

/// The authorities that sign receipts, documents and citizens' certificates, as DER.
pub(crate) fn authorities(ctx: &Ctx) -> Result<Vec<Vec<u8>>> {
    trusted(ctx)?.authorities.iter().map(|a| crate::net::base64(a)).collect()
}

/// Who may ask for signatures under this host, by the signed manifest.
pub(crate) fn relying_party(ctx: &Ctx, host: &str) -> Result<Option<super::wire::RelyingParty>> {
    Ok(trusted(ctx)?.relying_parties.into_iter().find(|party| party.host == host))
}

/// Whether the signed manifest's time is over: somebody who stands in it may have been struck off since.
pub(crate) fn is_stale(ctx: &Ctx) -> Result<bool> {
    Ok(manifest::is_stale(&trusted(ctx)?, ctx.now()))
}

/// [`authorities`], with the signed manifest fetched when none was ever fetched: without them nothing that the
/// gateway signs can be believed.
pub(crate) async fn ensure_authorities(ctx: &Arc<Ctx>) -> Result<Vec<Vec<u8>>> {
    let here = ctx.blocking(authorities).await?;
    if !here.is_empty() {
        return Ok(here);
    }
    sync::sync(ctx).await?;
    ctx.blocking(authorities).await
}
