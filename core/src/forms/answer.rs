//! What a shell hands in as an answer.

use std::fmt;

use serde_json::Value;

/// An answer as the citizen gave it. What it means for the question is decided by the core.
#[derive(Clone, PartialEq)]
pub enum Answer {
    /// Letters as typed, or the value of a choice.
    Text(String),
    /// A number of a shell that has one. NaN and infinity are refused as an answer to mend.
    Number(f64),
    /// A whole number.
    Integer(i64),
    /// A tick, set or not.
    Flag(bool),
    /// No answer: the old one is removed.
    Empty,
}

impl From<Value> for Answer {
    /// Lists and objects are no answers to a question; they become their JSON text, which fits none.
    fn from(value: Value) -> Answer {
        match value {
            Value::Null => Answer::Empty,
            Value::Bool(flag) => Answer::Flag(flag),
            Value::String(text) => Answer::Text(text),
            Value::Number(n) => match (n.as_i64(), n.as_f64()) {
                (Some(whole), _) => Answer::Integer(whole),
                (None, Some(real)) => Answer::Number(real),
                (None, None) => Answer::Number(f64::NAN),
            },
            Value::Array(_) | Value::Object(_) => Answer::Text(value.to_string()),
        }
    }
}

impl From<&str> for Answer {
    fn from(text: &str) -> Answer {
        Answer::Text(text.to_owned())
    }
}

/// Prints the kind, never the answer.
impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Answer::Text(_) => "Text(hidden)",
            Answer::Number(_) => "Number(hidden)",
            Answer::Integer(_) => "Integer(hidden)",
            Answer::Flag(_) => "Flag(hidden)",
            Answer::Empty => "Empty",
        })
    }
}
