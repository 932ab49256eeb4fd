//! Requests: the outbox, their deadlines, and the calendar these are counted in.

pub mod calendar;
mod calendar_data;
mod dated;
pub mod deadline;
mod deadline_data;
mod model;
pub mod rules;
pub(crate) mod table;
pub mod wire;

pub use dated::Confidence;
pub use model::*;
