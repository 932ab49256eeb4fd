//! A panic of the core, caught at the border and told without a value: where it was, and its words only
//! where they stand in the source as they are.

use std::{
    any::Any,
    cell::{Cell, RefCell},
    future::poll_fn,
    panic::{self, AssertUnwindSafe, catch_unwind},
    sync::{Mutex, MutexGuard, Once, PoisonError},
};

use qyzmet_core::{Code, Error, Result};

thread_local! {
    /// Whether a panic on this thread will be caught here.
    static WATCHED: Cell<bool> = const { Cell::new(false) };
    /// Where the last one on this thread was.
    static HERE: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Where the last one on any thread was, until somebody tells of it.
static LAST: Mutex<Option<String>> = Mutex::new(None);

/// Remembers where a panic was, and keeps those that are caught here off the standard error stream: their
/// words may hold a citizen's data. All others go where they went before.
pub(super) fn watch() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |info| match WATCHED.get() {
            true => {
                let place = info.location().map(ToString::to_string);
                // A thread that is ending has no place of its own any more.
                let _ = HERE.try_with(|here| here.replace(place.clone()));
                *last() = place;
            }
            false => before(info),
        }));
    });
}

/// For the threads of this library's own: the core catches what panics there.
pub(super) fn watch_this_thread() {
    WATCHED.set(true);
}

/// An error of a call; where the core caught a panic on one of its threads, with the place of it.
pub(super) fn placed(e: Error) -> Error {
    match (e.code() == Code::Defect).then(|| last().take()).flatten() {
        Some(place) => Error::new(Code::Defect, format!("panicked at {place}")).caused_by(e),
        None => e,
    }
}

fn last() -> MutexGuard<'static, Option<String>> {
    LAST.lock().unwrap_or_else(PoisonError::into_inner)
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

/// What was said, or this where saying it panicked.
pub(crate) fn said_or<T>(otherwise: impl FnOnce() -> T, say: impl FnOnce() -> T) -> T {
    watch();
    watched(AssertUnwindSafe(say)).unwrap_or_else(|_| otherwise())
}

fn watched<T>(call: AssertUnwindSafe<impl FnOnce() -> T>) -> std::thread::Result<T> {
    let before = WATCHED.replace(true);
    let done = catch_unwind(call);
    WATCHED.set(before);
    done
}

fn defect(panic: &(dyn Any + Send)) -> Error {
    *last() = None;
    let place = HERE.take().unwrap_or_default();
    // Words that were put together at run time may hold what was typed; those of the source can't.
    let detail = match panic.downcast_ref::<&'static str>() {
        Some(words) => format!("panicked at {place}: {words}"),
        None => format!("panicked at {place}"),
    };
    Error::new(Code::Defect, detail)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(error: Error) -> String {
        assert_eq!(error.code(), Code::Defect);
        error.developer_text()
    }

    #[test]
    fn a_panic_says_where_and_no_value() {
        watch();
        let typed = String::from("990101500016");
        let said = text(caught::<()>(|| panic!("{typed} is no number")).expect_err("it panicked"));
        assert!(said.contains("defect.rs:") && !said.contains(&typed), "{said}");
        let said = text(caught::<()>(|| panic!("these words stand in the source")).expect_err("it panicked"));
        assert!(said.ends_with("these words stand in the source"), "{said}");
        assert_eq!(caught(|| Ok(1)).expect("it works on"), 1);
    }

    #[test]
    fn a_panic_of_a_call_that_waits_is_caught_where_it_is_polled() {
        watch();
        let call = caught_future(async {
            tokio::task::yield_now().await;
            let nothing: Vec<u8> = Vec::new();
            Ok(nothing[std::hint::black_box(1)])
        });
        let threads = super::super::threads::Threads::default();
        let (send, done) = std::sync::mpsc::channel();
        let told = Box::pin(async move { send.send(call.await).expect("the test waits") });
        threads.spawn(told).expect("a thread");
        let said = text(done.recv().expect("an answer").expect_err("it panicked"));
        assert!(said.contains("defect.rs:"), "{said}");
        threads.let_go();
    }
}
