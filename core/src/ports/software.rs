//! Adapters for the terminal and for tests.
