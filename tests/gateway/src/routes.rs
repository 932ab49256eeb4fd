//! All routes, each with its documentation, so that `openapi.yaml` can't forget one.

use std::time::Duration;

use axum::{Router, extract::DefaultBodyLimit, middleware};
use utoipa::OpenApi;
use utoipa_axum::{
    router::{OpenApiRouter, UtoipaMethodRouterExt},
    routes,
};

use crate::{
    applications, attestation, authority, cards, catalogue, documents, faults,
    gateway::App,
    http::envelope,
    identification, keys, links,
    openapi::{self, Description},
    sandbox, signing, sms,
};

/// Longest body of a call, unless its path says otherwise.
const BODY_LIMIT: usize = 64 << 10;
/// Longest submission: a sealed request and its signature in base64.
const SUBMISSION_LIMIT: usize = 512 << 10;
/// Longest request for a certificate, with its evidence, in base64.
const ENROLMENT_LIMIT: usize = 160 << 10;
/// Longest documents of a relying party, and their signatures.
const SIGNING_LIMIT: usize = 32 << 20;
/// Longest envelope of a video identification, in base64.
const ENVELOPE_LIMIT: usize = 512 << 10;
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
        .routes(routes!(links::sign_in::challenge))
        .routes(routes!(links::sign_in::sign_in))
        .routes(routes!(keys::register))
        .routes(routes!(keys::pepper))
        .routes(routes!(attestation::challenge))
        .routes(routes!(attestation::outcome))
        .routes(routes!(attestation::status_list))
        .routes(routes!(attestation::revoke))
        .routes(routes!(authority::enrol::simple_enroll).layer(DefaultBodyLimit::max(ENROLMENT_LIMIT)))
        .routes(
            routes!(authority::enrol::authentication_enroll).layer(DefaultBodyLimit::max(ENROLMENT_LIMIT)),
        )
        .routes(routes!(authority::renew::simple_reenroll))
        .routes(routes!(authority::order::revoke))
        .routes(routes!(identification::begin, identification::status, identification::cancel))
        .routes(routes!(identification::agree))
        .routes(routes!(identification::envelope::deliver).layer(DefaultBodyLimit::max(ENVELOPE_LIMIT)))
        .routes(routes!(identification::video::open))
        .routes(routes!(identification::video::poll, identification::video::close))
        .routes(routes!(cards::challenge))
        .routes(routes!(authority::stamps::stamp))
        .routes(routes!(authority::papers::root))
        .routes(routes!(authority::papers::revoked))
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
        .routes(routes!(authority::order::lost))
        .routes(routes!(identification::operator::list))
        .routes(routes!(identification::operator::command))
        .routes(routes!(sandbox::clock_read, sandbox::clock_advance))
        .routes(routes!(signing::controls::order).layer(DefaultBodyLimit::max(SIGNING_LIMIT)))
        .routes(routes!(signing::controls::status))
        .routes(routes!(signing::controls::page))
        .routes(routes!(signing::party::describe))
        .routes(
            routes!(signing::party::documents, signing::party::signed)
                .layer(DefaultBodyLimit::max(SIGNING_LIMIT)),
        )
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
