//! The first screen by a plain core on SQLite: the peer. Argument: the database.

use std::{env, hint::black_box, path::Path, time::Instant};

use qyzmet_benches::{
    Failure,
    fresh::report,
    page::{CARDS, read_sqlite},
};

fn main() -> Result<(), Failure> {
    let start = Instant::now();
    let path = env::args_os().nth(1).ok_or("which database?")?;
    let cards = read_sqlite(Path::new(&path))?;
    let took = start.elapsed();
    if black_box(&cards).len() != CARDS as usize {
        return Err("that is no first screen".into());
    }
    report(took)
}
