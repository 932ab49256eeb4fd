//! The calls in Rust, straight into the core: what Kotlin and Swift are compared with.

use std::{
    env,
    ffi::OsString,
    hint::black_box,
    io::Write,
    path::PathBuf,
    time::{Duration, Instant, SystemTime},
};

use qyzmet_benches::{Failure, home::Home, page::CARDS, samples::Samples};
use qyzmet_core::{Lang, Page};

// The same in Border.kt and Border.swift.
const WARM_UP: usize = 12_000;
const SAMPLES: usize = 400;
const BATCH: usize = 16;

/// One call, repeated.
type Call<'a> = Box<dyn Fn() -> Result<(), Failure> + 'a>;

/// `cold STARTED` or `warm STARTED`: what is printed is read by `main`.
pub(crate) fn run(arguments: &[OsString]) -> Result<(), Failure> {
    let home = PathBuf::from(env::var_os("QYZMET_BENCH_HOME").ok_or("QYZMET_BENCH_HOME")?);
    let home = Home::at(home.parent().ok_or("a folder of the home")?);
    let began = Instant::now();
    let client = home.offline();
    let catalogue = client.catalogue();
    let opened = began.elapsed();
    black_box(catalogue.cards(Lang::Kk, Page::first(CARDS))?);
    let first_page = began.elapsed();
    if arguments.first().is_some_and(|mode| mode == "cold") {
        let started = arguments.get(1).and_then(|a| a.to_str()?.parse().ok()).ok_or("cold STARTED")?;
        let whole =
            SystemTime::now().duration_since(SystemTime::UNIX_EPOCH + Duration::from_micros(started))?;
        for (measure, took) in [("open", opened), ("first", first_page), ("process", whole)] {
            said(measure, took)?;
        }
        return Ok(());
    }
    // A string from the library, as uniffi's `core_version` makes it.
    let empty = || kept(black_box("0.1.0").to_owned());
    let page = || kept(catalogue.cards(Lang::Kk, Page::first(CARDS))?);
    let search = || kept(catalogue.search(Lang::Kk, "мек", Page::first(10))?);
    let calls: [(&str, Call<'_>); 3] =
        [("empty", Box::new(empty)), ("page", Box::new(page)), ("search", Box::new(search))];
    for (_, call) in &calls {
        (0..WARM_UP).try_for_each(|_| call())?;
    }
    let mut samples: [Samples; 3] = Default::default();
    for _ in 0..SAMPLES {
        for ((_, call), samples) in calls.iter().zip(&mut samples) {
            samples.time(|| (0..BATCH).try_for_each(|_| call()))?;
        }
    }
    for ((measure, _), samples) in calls.iter().zip(&samples) {
        said(measure, Duration::from_nanos((samples.median() / BATCH as f64) as u64))?;
    }
    Ok(())
}

/// Nobody leaves out what might be looked at.
fn kept<T>(value: T) -> Result<(), Failure> {
    black_box(value);
    Ok(())
}

fn said(measure: &str, took: Duration) -> Result<(), Failure> {
    Ok(writeln!(std::io::stdout(), "{measure} {}", took.as_nanos())?)
}
