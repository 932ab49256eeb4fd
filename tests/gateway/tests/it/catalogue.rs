//! The catalogue as the gateway publishes it: the core's own trust and unpacking judge it.

use base64::{Engine, engine::general_purpose::STANDARD};
use qyzmet_core::{
    Code,
    catalogue::{Trust, embedded_manifest, install},
};
use serde_json::json;

use crate::sandbox::Sandbox;

#[tokio::test]
async fn the_manifest_is_trusted_and_names_this_authority_and_a_snapshot_that_unpacks() {
    let sandbox = Sandbox::start().await;
    let got = sandbox.get("/catalogue/manifest.json").send().await;
    got.ok(200);
    let seen = embedded_manifest().unwrap();
    let manifest = Trust::sandbox().verify(&got.bytes, Some(seen.version)).unwrap();
    assert!(manifest.version > seen.version, "a phone takes it for newer than its own");
    assert_eq!(manifest.authorities, [STANDARD.encode(sandbox.root())]);
    let path = format!("/catalogue/{}", manifest.snapshot.path);
    let snapshot = sandbox.get(&path).send().await;
    assert!(snapshot.header("cache-control").unwrap().contains("immutable"));
    let source = install::unpack(&snapshot.bytes, &manifest.snapshot).unwrap();
    assert_eq!(got.header("catalogue-version"), Some(source.version.to_string().as_str()));
    sandbox.get("/catalogue/snap-0.zst").send().await.problem(404, "catalogue.damaged");
    let tag = got.header("etag").unwrap();
    let again = sandbox.get("/catalogue/manifest.json").header("if-none-match", tag).send().await;
    assert_eq!(again.status, 304);
}

#[tokio::test]
async fn a_restart_publishes_the_same_and_a_stale_one_is_made_anew() {
    let sandbox = Sandbox::start().await;
    let read = |bytes: &[u8]| Trust::sandbox().verify(bytes, None).unwrap();
    let first = sandbox.get("/catalogue/manifest.json").send().await.bytes;
    let sandbox = sandbox.restart().await;
    let second = sandbox.get("/catalogue/manifest.json").send().await.bytes;
    assert_eq!(first, second);
    sandbox.advance(80 * 86_400).await;
    let sandbox = sandbox.restart().await;
    let third = sandbox.get("/catalogue/manifest.json").send().await.bytes;
    assert!(read(&third).version > read(&first).version);
    assert!(read(&third).expires_at > read(&first).expires_at);
}

#[tokio::test]
async fn a_strangers_manifest_is_found_out() {
    let sandbox = Sandbox::start().await;
    sandbox.fault(json!({ "path_prefix": "/catalogue/", "fault": "foreign_manifest" })).await;
    let forged = sandbox.get("/catalogue/manifest.json").send().await;
    let refused = Trust::sandbox().verify(&forged.bytes, None).unwrap_err();
    assert_eq!(refused.code(), Code::CatalogueUntrusted);
    let honest = sandbox.get("/catalogue/manifest.json").send().await;
    Trust::sandbox().verify(&honest.bytes, None).unwrap();
}

#[tokio::test]
async fn services_and_forms_are_resources() {
    let sandbox = Sandbox::start().await;
    let services = sandbox.get("/services").send().await.ok(200);
    let first = &services[0];
    assert_eq!(first["id"], "90060001");
    let service = sandbox.get("/services/90060001").send().await.ok(200);
    assert_eq!(service["title"], first["name"]);
    let form = sandbox.get("/eForms/address-certificate").send().await.ok(200);
    assert_eq!(form["type"], "object");
    assert_eq!(form["x-version"], 1);
    assert!(form["x-steps"].as_array().is_some_and(|steps| !steps.is_empty()));
    sandbox.get("/services/1").send().await.problem(404, "catalogue.service_unknown");
    sandbox.get("/eForms/none").send().await.problem(404, "catalogue.form_missing");
}
