//! A panic of the core, caught at the border and told without a value: where it was, and its words only
//! where they stand in the source as they are.

use std::{
    any::Any,
    cell::{Cell, RefCell},
    future::poll_fn,
    panic::{self, AssertUnwindSafe, catch_unwind},
    sync::Once,
};

use qyzmet_core::{Code, Error, Result};

thread_local! {
    /// Whether a panic on this thread will be caught here.
    static WATCHED: Cell<bool> = const { Cell::new(false) };
    /// Where the last one was.
    static PLACE: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Remembers where a panic was, and keeps those that are caught here off the standard error stream: their
/// words may hold a citizen's data. All others go where they went before.
pub(super) fn watch() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |info| match WATCHED.get() {
            true => {
                let place = info.location().map(ToString::to_string);
                PLACE.with_borrow_mut(|p| *p = place.unwrap_or_default());
            }
            false => before(info),
        }));
    });
}

/// Runs a call; a panic becomes `internal.defect`.
pub(super) fn caught<T>(call: impl FnOnce() -> Result<T>) -> Result<T> {
    watched(AssertUnwindSafe(call)).unwrap_or_else(|panic| Err(defect(&*panic)))
}

/// The same for a call that waits.
pub(super) fn caught_future<T>(
    call: impl Future<Output = Result<T>> + Send,
) -> impl Future<Output = Result<T>> + Send {
    let mut call = Box::pin(call);
    poll_fn(move |cx| {
        let polled = watched(AssertUnwindSafe(|| call.as_mut().poll(cx)));
        polled.unwrap_or_else(|panic| std::task::Poll::Ready(Err(defect(&*panic))))
    })
}

fn watched<T>(call: AssertUnwindSafe<impl FnOnce() -> T>) -> std::thread::Result<T> {
    let before = WATCHED.replace(true);
    let done = catch_unwind(call);
    WATCHED.set(before);
    done
}

fn defect(panic: &(dyn Any + Send)) -> Error {
    let place = PLACE.take();
    // Words that were put together at run time may hold what was typed; those of the source can't.
    let detail = match panic.downcast_ref::<&'static str>() {
        Some(words) => format!("panicked at {place}: {words}"),
        None => format!("panicked at {place}"),
    };
    Error::new(Code::Defect, detail)
}
