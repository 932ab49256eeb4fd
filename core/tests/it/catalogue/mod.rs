//! The catalogue: what is read is what was published, whatever happened to the bytes on the way.

mod fixture;
mod hostile;
mod install;
mod manifest;
mod read;
mod search;
mod source;
