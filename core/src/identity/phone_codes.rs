//! Mobile codes of Kazakhstan: the three digits after +7.
//!
//! Source: the national numbering plan as three independent sources give it (confidence high). A code
//! that is opened later is one line here.

/// Inclusive ranges, in order.
pub(super) const MOBILE: &[(u16, u16)] =
    &[(700, 702), (705, 708), (747, 747), (760, 764), (771, 771), (775, 778), (785, 785)];
