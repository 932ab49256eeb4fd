//! The sandbox gateway: the other side of the open protocol, with every failure on demand.

pub mod publisher;
