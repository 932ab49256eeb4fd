//! Everything that can go wrong, each with its code, its text in three languages, and nothing lost or
//! sent twice.

mod catalogue;
mod damage;
mod documents;
mod drafts;
mod erase;
mod linking;
mod lying;
mod observer;
mod once;
mod outbox;
mod pin;
mod sim;
mod storage;
