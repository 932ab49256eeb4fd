//! `openapi.yaml`, made from the routes themselves.

use axum::{
    Json,
    extract::State,
    http::{StatusCode, header},
    response::IntoResponse,
};
use serde::Serialize;
use utoipa::{
    Modify, OpenApi, ToSchema,
    openapi::security::{Http, HttpAuthScheme, SecurityScheme},
};

use crate::{
    gateway::App,
    http::{OWN_CODES, PROBLEM_TYPE},
    routes,
};

/// What the description says besides the routes.
#[derive(OpenApi)]
#[openapi(
    info(
        title = "Qyzmet gateway",
        description = "The open protocol between a mobile government core and its gateway. \
            This is the sandbox's description: nothing that it gives has legal force. Refusals are \
            RFC 9457 problem documents with the machine fields `code`, `retry`, `retry_after` and \
            `tries_left`. Every answer carries `Qyzmet-Sandbox` and `Catalogue-Version`.",
        license(name = "MIT OR Apache-2.0", identifier = "MIT OR Apache-2.0"),
    ),
    components(schemas(qyzmet_core::net::Problem)),
    modifiers(&Bearer, &Codes),
    tags(
        (name = "catalogue", description = "Services and forms, as signed files and as GovStack resources"),
        (name = "identity", description = "Linking a phone number to a person"),
        (name = "signature", description = "The server part of a key's PIN, and certificates (RFC 7030)"),
        (name = "video", description = "The sandbox's provider of video identification"),
        (name = "requests", description = "Filing a request and following it"),
        (name = "documents", description = "Results"),
        (name = "relying party", description = "Somebody who asks for a signature by QR code: the shape that others may have, too"),
        (name = "sandbox", description = "Controls of the sandbox; no real gateway has them"),
    ),
)]
pub(crate) struct Description;

struct Bearer;

impl Modify for Bearer {
    fn modify(&self, openapi: &mut utoipa::openapi::OpenApi) {
        let components = openapi.components.get_or_insert_default();
        components.add_security_scheme("session", SecurityScheme::Http(Http::new(HttpAuthScheme::Bearer)));
    }
}

struct Codes;

impl Modify for Codes {
    fn modify(&self, openapi: &mut utoipa::openapi::OpenApi) {
        let text = openapi.info.description.get_or_insert_default();
        text.push_str(
            "\n\nMost codes are the core's (`core/ERRORS.md`). These speak to the developer of a client:\n",
        );
        for (code, meaning) in OWN_CODES {
            text.push_str(&format!("\n- `{code}`: {meaning}"));
        }
    }
}

/// The description of all routes: OpenAPI 3.1, YAML. Pure; the same for the same code.
pub fn openapi_yaml() -> String {
    let description = routes::documented().into_openapi();
    description.to_yaml().expect("the description is plain data")
}

/// Whether the gateway is there.
#[derive(Serialize, ToSchema)]
pub(crate) struct Health {
    /// `ok`.
    status: String,
    /// True: it is a sandbox.
    sandbox: bool,
    /// Version of the gateway.
    version: String,
    /// Version of its catalogue.
    catalogue_version: u64,
    /// Its clock, Unix seconds.
    now: i64,
}

/// Whether the gateway is there, and which catalogue it has.
#[utoipa::path(get, path = "/health", tag = "sandbox", responses((status = 200, body = Health)))]
pub(crate) async fn health(State(app): State<App>) -> Json<Health> {
    Json(Health {
        status: "ok".into(),
        sandbox: true,
        version: env!("CARGO_PKG_VERSION").into(),
        catalogue_version: app.catalogue.version(),
        now: app.clock.now(),
    })
}

/// This description.
#[utoipa::path(
    get,
    path = "/openapi.yaml",
    tag = "sandbox",
    responses((status = 200, content_type = "application/yaml", body = String))
)]
pub(crate) async fn description() -> impl IntoResponse {
    match routes::documented().into_openapi().to_yaml() {
        Ok(yaml) => (StatusCode::OK, [(header::CONTENT_TYPE, "application/yaml")], yaml),
        Err(_) => (StatusCode::INTERNAL_SERVER_ERROR, [(header::CONTENT_TYPE, PROBLEM_TYPE)], String::new()),
    }
}
