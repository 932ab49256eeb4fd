//! The first screen by a plain core on SQLite: the peer. Arguments: the database, and `read-only`.

use std::{env, hint::black_box, path::Path, time::Instant};

use qyzmet_benches::{
    Failure,
    fresh::report,
    page::{CARDS, read_sqlite},
};

fn main() -> Result<(), Failure> {
    let start = Instant::now();
    let mut arguments = env::args_os().skip(1);
    let path = arguments.next().ok_or("which database?")?;
    let read_only = arguments.next().is_some_and(|a| a == "read-only");
    let cards = read_sqlite(Path::new(&path), read_only)?;
    let took = start.elapsed();
    if black_box(&cards).len() != CARDS as usize {
        return Err("that is no first screen".into());
    }
    report(took)
}
