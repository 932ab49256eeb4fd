//! Services and forms as GovStack Registration names them; read-only.

use axum::{
    Json,
    extract::{Path, State},
    http::StatusCode,
};
use qyzmet_core::{Code, Text, catalogue::source::Service, net::Problem};
use serde::Serialize;
use serde_json::{Value, json};
use utoipa::ToSchema;

use crate::{gateway::App, http::Refusal};

/// A service in a list.
#[derive(Serialize, ToSchema)]
pub(crate) struct ServiceCard {
    /// Eight digits.
    id: String,
    /// What people call it.
    name: Text,
    /// What I get and for whom.
    description: Text,
    /// Id of its category.
    category: String,
    /// Id of its form, where one can apply.
    #[serde(skip_serializing_if = "Option::is_none")]
    form: Option<String>,
}

impl ServiceCard {
    fn of(service: &Service) -> Self {
        Self {
            id: service.code.clone(),
            name: service.title.clone(),
            description: service.summary.clone(),
            category: service.category.clone(),
            form: service.form.clone(),
        }
    }
}

/// All services, the most asked for first.
#[utoipa::path(get, path = "/services", tag = "catalogue", responses((status = 200, body = [ServiceCard])))]
pub(crate) async fn services(State(app): State<App>) -> Json<Vec<ServiceCard>> {
    let mut services: Vec<&Service> = app.catalogue.source.services.iter().collect();
    services.sort_by_key(|service| service.rank);
    Json(services.into_iter().map(ServiceCard::of).collect())
}

/// One service with everything that the catalogue says of it.
#[utoipa::path(
    get,
    path = "/services/{code}",
    tag = "catalogue",
    params(("code" = String, Path, description = "Eight digits")),
    responses(
        (status = 200, description = "As in the catalogue's source", body = Object),
        (status = 404, description = "`catalogue.service_unknown`", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn service(
    State(app): State<App>,
    Path(code): Path<String>,
) -> Result<Json<Service>, Refusal> {
    let service = app.catalogue.service(&code).ok_or_else(unknown)?;
    Ok(Json(service.clone()))
}

/// One form: the JSON Schema of its answers, with its steps under `x-steps`.
#[utoipa::path(
    get,
    path = "/eForms/{id}",
    tag = "catalogue",
    params(("id" = String, Path, description = "As a service names it")),
    responses(
        (status = 200, description = "A JSON Schema 2020-12", body = Object),
        (status = 404, description = "`catalogue.form_missing`", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(crate) async fn form(State(app): State<App>, Path(id): Path<String>) -> Result<Json<Value>, Refusal> {
    let form = app
        .catalogue
        .form(&id)
        .ok_or_else(|| Refusal::new(StatusCode::NOT_FOUND, Code::FormMissing, "no such form"))?;
    let mut schema = json!(form.schema);
    if let Some(schema) = schema.as_object_mut() {
        schema.insert("x-version".into(), form.version.into());
        schema.insert("x-service".into(), form.service.clone().into());
        schema.insert("x-steps".into(), form.steps.clone().into());
    }
    Ok(Json(schema))
}

fn unknown() -> Refusal {
    Refusal::new(StatusCode::NOT_FOUND, Code::ServiceUnknown, "no such service")
}
