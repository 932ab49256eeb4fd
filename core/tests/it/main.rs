//! The core's tests against its public surface, in one binary.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod calendar;
mod catalogue;
mod fluent_files;
mod glossary;
mod identity;
mod text;
mod text_counts;
