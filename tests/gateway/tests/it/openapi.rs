//! `openapi.yaml` is made from the code, and is current.

use std::path::Path;

use qyzmet_gateway::openapi_yaml;

use crate::sandbox::Sandbox;

#[test]
fn the_file_is_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("openapi.yaml");
    let written = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        written == openapi_yaml(),
        "make it anew: cargo run -p qyzmet-gateway -- openapi > tests/gateway/openapi.yaml"
    );
}

#[tokio::test]
async fn the_gateway_serves_it() {
    let sandbox = Sandbox::start().await;
    let got = sandbox.get("/openapi.yaml").send().await;
    assert_eq!(got.header("content-type"), Some("application/yaml"));
    let text = String::from_utf8(got.bytes).unwrap();
    assert_eq!(text, openapi_yaml());
    assert!(text.starts_with("openapi: 3.1"), "{}", &text[..20]);
}
