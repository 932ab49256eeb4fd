//! Tests of the core through its public surface, in one binary.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod calendar;
mod catalogue;
mod fluent_files;
mod forms;
mod glossary;
mod identity;
mod signature_formats;
mod text;
mod text_counts;
mod tls;
