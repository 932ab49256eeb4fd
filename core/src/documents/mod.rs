//! documents.

mod model;
pub(crate) mod table;

pub use model::{DocumentMeta, DocumentPage, DocumentView, Exported};
