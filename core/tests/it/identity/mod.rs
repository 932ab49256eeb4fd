mod link_histories;
mod link_rules;
mod link_table;
mod numbers;
mod sim_table;

use qyzmet_core::identity::{Iin, Phone, wire::LinkStarted};

fn person() -> Iin {
    Iin::parse("990101500016").unwrap()
}

fn other_person() -> Iin {
    Iin::parse("990101500708").unwrap()
}

fn number() -> Phone {
    Phone::parse("+77010000001").unwrap()
}

fn started(link_id: &str, tries_left: u32) -> LinkStarted {
    LinkStarted { link_id: link_id.into(), code_length: 6, expires_in: 300, resend_in: 60, tries_left }
}
