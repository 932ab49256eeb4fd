//! The card that the key may lie on: applets in this process for rehearsals (feature `sim-applets`), or a card in
//! a reader (feature `pcsc`). The shipped terminal has neither.

#[cfg(feature = "sim-applets")]
mod applets;
#[cfg(feature = "pcsc")]
mod reader;

use std::{path::Path, sync::Arc};

use qyzmet_core::ports::SimCard;

use crate::args::Globals;

/// Why this build has not what the command line asks for.
pub(crate) fn lacks(globals: &Globals) -> Option<&'static str> {
    if globals.sim && globals.reader.is_none() && cfg!(not(feature = "sim-applets")) {
        return Some("this build has no card of its own: cargo run --features sim-applets -- --sim");
    }
    if globals.reader.is_some() && cfg!(not(feature = "pcsc")) {
        return Some("this build knows no card readers: cargo run --features pcsc -- --sim --reader");
    }
    None
}

/// The card of this citizen's phone, if it is to have one. Does no I/O.
#[allow(unused_variables, reason = "a build without cards looks for none")]
pub(crate) fn port(globals: &Globals, home: &Path) -> Option<Arc<dyn SimCard>> {
    #[cfg(feature = "pcsc")]
    if let Some(name) = &globals.reader {
        return Some(Arc::new(reader::Readers::named(name)));
    }
    #[cfg(feature = "sim-applets")]
    if globals.sim {
        return Some(Arc::new(applets::Applets::at(home.join("sim"))));
    }
    None
}
