//! Faults on order: the gateway slow, broken, lying or gone, for so many calls of a path.

mod huge;
mod lies;
mod order;
mod play;

use std::sync::Mutex;

use axum::{
    Json,
    extract::State,
    http::{Method, StatusCode},
};

pub use order::{Fault, FaultList, FaultOrder};
pub(crate) use play::{HangUp, Hold, Stranger, around};

use crate::{
    gateway::App,
    http::{Body, Refusal},
};

/// Orders that may wait at a time.
const LIMIT: usize = 100;
/// The sandbox's own controls are never faulty.
const CONTROLS: &str = "/sandbox/";

/// The orders that wait for their calls, oldest first. They are gone when the gateway stops.
#[derive(Default)]
pub(crate) struct Faults(Mutex<Vec<FaultOrder>>);

impl Faults {
    fn with<T>(&self, change: impl FnOnce(&mut Vec<FaultOrder>) -> T) -> T {
        // Every change leaves the list whole, so what a panicking call left is good.
        let mut list = self.0.lock().unwrap_or_else(|e| e.into_inner());
        change(&mut list)
    }

    /// The order that this call has to suffer, if there is one; it counts down.
    fn take(&self, method: &Method, path: &str) -> Option<FaultOrder> {
        if path.starts_with(CONTROLS) {
            return None;
        }
        self.with(|list| {
            let at = list.iter().position(|o| o.is_for(method.as_str(), path))?;
            let order = list.get_mut(at)?;
            order.times = order.times.saturating_sub(1);
            let taken = order.clone();
            if order.times == 0 {
                list.remove(at);
            }
            Some(taken)
        })
    }
}

/// The orders that still wait.
#[utoipa::path(get, path = "/sandbox/faults", tag = "sandbox", responses((status = 200, body = FaultList)))]
pub(crate) async fn list(State(app): State<App>) -> Json<FaultList> {
    let faults = app.faults.with(|list| list.clone());
    Json(FaultList { faults })
}

/// Orders a fault for the next calls of a path.
#[utoipa::path(post, path = "/sandbox/faults", tag = "sandbox", request_body = FaultOrder, responses((status = 201, body = FaultList)))]
pub(crate) async fn order(
    State(app): State<App>,
    body: Body<FaultOrder>,
) -> Result<(StatusCode, Json<FaultList>), Refusal> {
    let order = body.value;
    order.check().map_err(Refusal::malformed)?;
    let faults = app.faults.with(|list| {
        if list.len() >= LIMIT {
            return Err(Refusal::malformed("a hundred orders wait already"));
        }
        list.push(order);
        Ok(list.clone())
    })?;
    Ok((StatusCode::CREATED, Json(FaultList { faults })))
}

/// Forgets all orders.
#[utoipa::path(delete, path = "/sandbox/faults", tag = "sandbox", responses((status = 204)))]
pub(crate) async fn clear(State(app): State<App>) -> StatusCode {
    app.faults.with(Vec::clear);
    StatusCode::NO_CONTENT
}
