//! Everything that can go wrong, each with its code, its text in three languages, and nothing lost or
//! sent twice.

mod linking;
mod lying;
mod outbox;
mod pin;
