//! What a call that takes several steps tells of.

use std::sync::{Arc, Mutex, PoisonError};

use super::Ctx;
use crate::ports::{Change, Observer};

/// What observers are told once a call's last step is over: the call holds this, and so does each of its steps that
/// writes. An app that cancels the call drops it while a step may still be at work; then the step is the last to let go,
/// and who watches hears of what it wrote, neither too early nor never.
#[derive(Clone)]
pub(crate) struct News(Arc<Inside>);

struct Inside {
    observer: Option<Arc<dyn Observer>>,
    /// In the order in which they are told, each once.
    changes: Mutex<Vec<Change>>,
}

impl News {
    /// News of this change. It is told also where the call comes to nothing: a wrong PIN changes a counter.
    pub(super) fn new(ctx: &Ctx, change: Change) -> Self {
        let observer = ctx.ports.observer.clone();
        Self(Arc::new(Inside { observer, changes: Mutex::new(vec![change]) }))
    }

    /// This was written, too.
    pub(crate) fn add(&self, change: Change) {
        let mut changes = self.0.changes.lock().unwrap_or_else(PoisonError::into_inner);
        if !changes.contains(&change) {
            changes.push(change);
        }
    }
}

impl Drop for Inside {
    fn drop(&mut self) {
        let Some(observer) = &self.observer else { return };
        for change in self.changes.get_mut().unwrap_or_else(PoisonError::into_inner).drain(..) {
            observer.changed(change);
        }
    }
}
