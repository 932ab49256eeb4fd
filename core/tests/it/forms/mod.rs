//! Forms against the full validator, over the real forms and over generated schemas.

mod cases;
mod generated;
mod judge;
mod profile;
mod real;
