//! What the gateway's judges of evidence take from the gateway.

pub(crate) use crate::papers::sha256;
