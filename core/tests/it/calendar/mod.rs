mod days;
mod due;

use qyzmet_core::requests::{calendar::Calendar, deadline::RuleTable};

const CALENDAR: &[u8] = include_bytes!("../../../catalogue/calendar.json");
const DEADLINES: &[u8] = include_bytes!("../../../catalogue/deadlines.json");

fn calendar() -> Calendar {
    Calendar::from_json(CALENDAR).unwrap()
}

fn rules() -> RuleTable {
    RuleTable::from_json(DEADLINES).unwrap()
}
