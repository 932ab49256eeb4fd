//! The catalogue.

use crate::{StartError, authority::Authority};

pub(crate) struct Catalogue;

impl Catalogue {
    pub(crate) fn publish(_: &Authority, _: i64) -> Result<Self, StartError> {
        Ok(Self)
    }

    pub(crate) fn version(&self) -> u64 {
        1
    }
}
