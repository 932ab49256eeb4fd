//! All routes, each with its documentation, so that `openapi.yaml` can't forget one.

use std::time::Duration;

use axum::{Router, extract::DefaultBodyLimit, middleware};
use utoipa::OpenApi;
use utoipa_axum::{
    router::{OpenApiRouter, UtoipaMethodRouterExt},
    routes,
};

use crate::{
    applications, authority, cards, catalogue, documents, faults,
    gateway::App,
    http::envelope,
    keys, links,
    openapi::{self, Description},
    sandbox, sms,
};

/// Longest body of a call, unless its path says otherwise.
const BODY_LIMIT: usize = 64 << 10;
/// Longest submission: a sealed request and its signature in base64.
const SUBMISSION_LIMIT: usize = 512 << 10;
/// A call's own work ends within this time.
pub(crate) const WORK_TIMEOUT: Duration = Duration::from_secs(30);

/// Every documented route.
pub(crate) fn documented() -> OpenApiRouter<App> {
    OpenApiRouter::with_openapi(Description::openapi())
        .routes(routes!(openapi::health))
        .routes(routes!(openapi::description))
        .routes(routes!(links::start))
        .routes(routes!(links::resend))
        .routes(routes!(links::confirm))
        .routes(routes!(keys::register))
        .routes(routes!(keys::pepper))
        .routes(routes!(authority::enrol::simple_enroll))
        .routes(routes!(cards::challenge))
        .routes(routes!(authority::stamps::stamp))
        .routes(routes!(authority::revocation::respond))
        .routes(routes!(authority::revocation::respond_to_path))
        .routes(routes!(authority::revocation::issued))
        .routes(routes!(authority::revocation::revoke))
        .routes(routes!(catalogue::files::manifest))
        .routes(routes!(catalogue::files::snapshot))
        .routes(routes!(catalogue::govstack::services))
        .routes(routes!(catalogue::govstack::service))
        .routes(routes!(catalogue::govstack::form))
        .routes(routes!(applications::submit).layer(DefaultBodyLimit::max(SUBMISSION_LIMIT)))
        .routes(routes!(applications::read))
        .routes(routes!(documents::document))
        .routes(routes!(documents::signature))
        .routes(routes!(documents::check::check))
        .routes(routes!(applications::ledger::ledger))
        .routes(routes!(applications::operator::set_status))
        .routes(routes!(links::operator::sim_notice))
        .routes(routes!(cards::register))
        .routes(routes!(sandbox::clock_read, sandbox::clock_advance))
        .routes(routes!(sms::spool))
        .routes(routes!(faults::list, faults::order, faults::clear))
}

/// The routes with everything that is put around them.
pub(crate) fn router(app: App) -> Router {
    let (router, _) = documented().split_for_parts();
    router
        .fallback(envelope::no_route)
        .method_not_allowed_fallback(envelope::no_method)
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .layer(middleware::from_fn_with_state(app.clone(), faults::around))
        .layer(middleware::from_fn_with_state(app.clone(), envelope::around))
        .with_state(app)
}
