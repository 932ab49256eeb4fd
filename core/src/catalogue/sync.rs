//! Bringing a newer catalogue to the phone.

use std::sync::Arc;

use super::{
    SyncReport,
    client::trusted,
    damaged, install, table,
    wire::{MANIFEST, Manifest},
};
use crate::{Result, client::Ctx, net::Call, ports::Change};

/// Largest manifest that is read.
const MANIFEST_LIMIT: usize = 256 << 10;
/// Largest snapshot as it travels.
const SNAPSHOT_LIMIT: u64 = 16 << 20;

pub(crate) async fn sync(ctx: &Arc<Ctx>) -> Result<SyncReport> {
    ctx.require_line()?;
    let etag = ctx.blocking(known_etag).await?;
    let call = Call { limit: MANIFEST_LIMIT, if_none_match: etag.as_deref(), ..Call::get(MANIFEST) };
    let answer = ctx.net.send(call).await?;
    let mut bytes = answer.body.len() as u64;
    if answer.not_modified {
        let version = ctx.shelf.current()?.version();
        return Ok(SyncReport { changed: false, version, bytes });
    }
    let (envelope, etag) = (answer.body, answer.etag);
    let (manifest, envelope) = ctx.blocking(move |ctx| Ok((check(ctx, &envelope)?, envelope))).await?;
    let current = ctx.shelf.current()?.version();
    let snapshot = match manifest.catalogue_version > current {
        true => Some(fetch(ctx, &manifest).await?),
        false => None,
    };
    bytes += snapshot.as_ref().map_or(0, |s| s.len() as u64);
    let changed = snapshot.is_some();
    let version = ctx
        .blocking(move |ctx| {
            // The file first: it is good whether or not the manifest follows. Then the manifest, so that it
            // can't go back; then whoever reads.
            let reader = match &snapshot {
                Some(snapshot) => Some(install::install(ctx.shelf.folder(), snapshot, &manifest)?),
                None => None,
            };
            ctx.store.write(|v| table::put(v, manifest.version, etag.as_deref(), &envelope))?;
            if let Some(reader) = reader {
                let version = reader.version();
                ctx.shelf.replace(reader);
                // An old file that stays costs only room.
                let _ = install::remove_others(ctx.shelf.folder(), version);
                // Here, since who asked may be cancelled meanwhile.
                ctx.tell(Change::Catalogue);
            }
            Ok(ctx.shelf.current()?.version())
        })
        .await?;
    Ok(SyncReport { changed, version, bytes })
}

/// The tag of the manifest that is trusted, as long as its content is here: if that was lost, "nothing
/// changed" would be no answer.
fn known_etag(ctx: &Ctx) -> Result<Option<String>> {
    let etag = ctx.store.read(table::get)?.and_then(|t| t.etag);
    let here = ctx.shelf.current()?.version() >= trusted(ctx)?.catalogue_version;
    Ok(etag.filter(|_| here))
}

fn check(ctx: &Ctx, envelope: &[u8]) -> Result<Manifest> {
    let before = trusted(ctx)?;
    let manifest = ctx.publishers.verify(envelope, Some(before.version))?;
    if manifest.catalogue_version < before.catalogue_version {
        return Err(crate::Error::new(crate::Code::CatalogueRollback, "a newer manifest with older content"));
    }
    Ok(manifest)
}

async fn fetch(ctx: &Ctx, manifest: &Manifest) -> Result<Vec<u8>> {
    let named = &manifest.snapshot;
    if named.size > SNAPSHOT_LIMIT {
        return Err(damaged("the manifest names a snapshot over 16 MiB"));
    }
    let path = format!("/catalogue/{}", named.path);
    let limit = usize::try_from(named.size).expect("checked against its limit");
    Ok(ctx.net.send(Call { limit, ..Call::get(&path) }).await?.body)
}
