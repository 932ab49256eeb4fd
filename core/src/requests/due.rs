//! The deadlines of the current catalogue: our own count beside the gateway's word.

use super::{
    calendar::Calendar,
    deadline::{self, Due, RuleTable},
    model::{DeadlineView, Filed},
    wire::Status,
};
use crate::{Lang, Result, client::Ctx, text};

/// Calendar and rules, read once for a whole list.
pub(super) struct Deadlines {
    calendar: Calendar,
    rules: RuleTable,
}

impl Deadlines {
    pub(super) fn load(ctx: &Ctx) -> Result<Self> {
        let reader = ctx.shelf.current()?;
        Ok(Self {
            calendar: Calendar::from_json(reader.calendar()?)?,
            rules: RuleTable::from_json(reader.deadlines()?)?,
        })
    }

    /// When a service is due that was received then.
    fn of_service(&self, ctx: &Ctx, service: &str, received_at: i64) -> Result<Due> {
        let term = ctx.shelf.current()?.service(Lang::Kk, service)?.term;
        deadline::due(&self.calendar, &self.rules, term, received_at)
    }

    /// The deadline of the receipt, and whether our own calendar and rules give the same.
    pub(super) fn view(
        &self,
        ctx: &Ctx,
        service: &str,
        filed: &Filed,
        status: Option<Status>,
        lang: Lang,
    ) -> DeadlineView {
        let ours = self.of_service(ctx, service, filed.received_at).ok();
        let answered = status.is_some_and(super::filing::is_final);
        DeadlineView {
            received_at: filed.received_at,
            due_at: filed.due_at,
            due: text::date_time(lang, filed.due_at),
            rule: self.rules.text(&filed.rule).map_or_else(|| filed.rule.clone(), |t| t.get(lang).to_owned()),
            rule_id: filed.rule.clone(),
            confirmed: ours.as_ref().is_some_and(|d| d.due_unix == filed.due_at && d.rule == filed.rule),
            may_move: ours.is_some_and(|d| !d.calendar_complete),
            overdue: !answered && ctx.now() > filed.due_at,
        }
    }
}
