//! net.

mod problem;

pub use problem::{Problem, ProblemRetry};
