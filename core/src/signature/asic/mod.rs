//! Several documents under one signature: the container ASiC-E with CAdES (ETSI EN 319 162-1), made and judged.
//!
//! A container is a ZIP archive with the documents, a manifest of their hashes, and a CMS signature over the manifest. So one
//! PIN signs them all: [`manifest`] gives the bytes to sign, [`assemble`] puts the container together, [`examine`] judges one.
//! A container of one document (ASiC-S), whose signature is over the document itself, is judged too. All of it is pure; what comes from outside is bounded in files, sizes, ratio and names.

mod archive;
mod judge;
mod manifest;
mod write;

pub(crate) use archive::is_container;
pub use archive::{FILE_LIMIT, SIZE_LIMIT};
pub use judge::{ExaminedContainer, Part, examine};
pub use write::{File, assemble, manifest};

/// Media type of a container, and the content of its first file.
pub const MEDIA_TYPE: &str = "application/vnd.etsi.asic-e+zip";

/// The same of a container of one document (ASiC-S), which is read, not made.
const SIMPLE_MEDIA_TYPE: &str = "application/vnd.etsi.asic-s+zip";

/// The first file.
const MIMETYPE: &str = "mimetype";
/// The folder that is not for documents.
const META_INF: &str = "META-INF/";
/// Our manifest and the signature over it.
const MANIFEST: &str = "META-INF/ASiCManifest.xml";
const SIGNATURE: &str = "META-INF/signature.p7s";
