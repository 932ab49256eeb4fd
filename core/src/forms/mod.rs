//! forms.

pub(crate) mod table;
