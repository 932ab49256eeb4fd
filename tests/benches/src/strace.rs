//! Counting the calls that wait for the disk.

use std::{
    collections::BTreeMap,
    fs,
    path::Path,
    process::{Command, Stdio},
};

use crate::Failure;

/// Calls that make a file durable.
const SYNC: [&str; 4] = ["fsync(", "fdatasync(", "msync(", "sync_file_range("];

/// What a traced program writes to standard error when a step begins.
pub fn mark(step: &str) -> String {
    format!("step {step}.")
}

/// Runs a program beside this one under `strace`, and gives the sync calls of each of its steps, one entry
/// a run of the step. `None` where there is no strace or it may not trace.
pub fn sync_calls(
    name: &str,
    home: &Path,
    scratch: &Path,
) -> Result<Option<BTreeMap<String, Vec<u32>>>, Failure> {
    let trace = scratch.join("strace.txt");
    let ran = Command::new("strace")
        .args(["-f", "-e", "trace=fsync,fdatasync,msync,sync_file_range,write", "-o"])
        .arg(&trace)
        .arg(std::env::current_exe()?.with_file_name(name))
        .arg(home)
        .stderr(Stdio::null())
        .status();
    match ran {
        Ok(status) if status.success() => Ok(Some(steps(&fs::read_to_string(trace)?))),
        _ => Ok(None),
    }
}

/// Sync calls between one mark and the next.
fn steps(trace: &str) -> BTreeMap<String, Vec<u32>> {
    let mut steps: BTreeMap<String, Vec<u32>> = BTreeMap::new();
    let mut current = None;
    for line in trace.lines() {
        if let Some((_, rest)) = line.split_once("write(2, \"step ") {
            let step = rest.split('.').next().unwrap_or_default().to_owned();
            steps.entry(step.clone()).or_default().push(0);
            current = Some(step);
        // A call that another thread interrupts has a second line, which says that it is resumed.
        } else if SYNC.iter().any(|call| line.contains(call))
            && !line.contains("resumed>")
            && let Some(count) = current.as_ref().and_then(|s| steps.get_mut(s)).and_then(|c| c.last_mut())
        {
            *count += 1;
        }
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_between_marks() {
        let trace = "1 fsync(3) = 0\n\
            1 write(2, \"step enqueue.\", 13) = 13\n\
            1 write(5, \"page\", 4) = 4\n\
            2 fdatasync(5 <unfinished ...>\n\
            1 write(7, \"x\", 1) = 1\n\
            2 <... fdatasync resumed>) = 0\n\
            1 write(2, \"step enqueue.\", 13) = 13\n\
            1 write(2, \"step end.\", 9) = 9\n";
        let steps = steps(trace);
        assert_eq!(steps["enqueue"], [1, 0]);
        assert_eq!(steps["end"], [0]);
    }
}
