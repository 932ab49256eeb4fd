//! A CAdES-B-B signature by a key that lies open in a file, in a process of its own: what `openssl cms -sign` does.
//! Arguments: a folder with `key.der` and `certificate.der`, the content, where the signature goes.

use std::{env, fs, path::PathBuf, time::Instant};

use qyzmet_benches::{Failure, fresh::report, key::OpenKey};

fn main() -> Result<(), Failure> {
    let start = Instant::now();
    let mut arguments = env::args_os().skip(1).map(PathBuf::from);
    let mut path = || arguments.next().ok_or("sign_file FOLDER CONTENT SIGNATURE");
    let (folder, content, signature) = (path()?, path()?, path()?);
    let key = OpenKey::load(&folder)?;
    fs::write(signature, key.cades(&fs::read(content)?)?)?;
    report(start.elapsed())
}
