//! The bytes of a first screen out of a file, as they are: the floor. Argument: the file.

use std::{env, fs, hint::black_box, time::Instant};

use qyzmet_benches::{Failure, fresh::report};

fn main() -> Result<(), Failure> {
    let start = Instant::now();
    let path = env::args_os().nth(1).ok_or("which file?")?;
    let bytes = fs::read(path)?;
    let took = start.elapsed();
    if black_box(&bytes).is_empty() {
        return Err("that is no first screen".into());
    }
    report(took)
}
