//! Requests: their deadlines and the calendar these are counted in.

pub mod calendar;
mod calendar_data;
mod dated;
pub mod deadline;
mod deadline_data;
pub mod wire;

pub use dated::Confidence;
