//! Answers about a request from a gateway that may say anything.

#![allow(clippy::unwrap_used)]

use base64::{Engine, engine::general_purpose::STANDARD};
use proptest::prelude::*;

use super::*;
use crate::client::{Config, Ports};

fn ctx() -> (tempfile::TempDir, Ctx) {
    let folder = tempfile::tempdir().unwrap();
    let config = Config::sandbox(folder.path().join("home"), "http://127.0.0.1:9");
    let ctx = Ctx::new(config, Ports::software(folder.path().join("keys")));
    (folder, ctx)
}

fn code(ctx: &Ctx, body: &[u8]) -> Code {
    believe(ctx, "id", b"sealed", body).err().expect("nothing of this is signed by an authority").code()
}

fn application(receipt: &[u8]) -> Vec<u8> {
    let application = Application {
        request_id: "id".into(),
        receipt: STANDARD.encode(receipt),
        status: Status::Ready,
        history: Vec::new(),
        documents: Vec::new(),
    };
    serde_json::to_vec(&application).unwrap()
}

#[test]
fn an_answer_that_is_no_application_is_a_lie_and_an_unsigned_receipt_a_foreign_one() {
    let (_folder, ctx) = ctx();
    assert_eq!(code(&ctx, b""), Code::GatewayLied);
    assert_eq!(code(&ctx, b"{}"), Code::GatewayLied);
    assert_eq!(code(&ctx, &[b'['; 100_000]), Code::GatewayLied);
    assert_eq!(
        code(
            &ctx,
            br#"{"request_id":"id","receipt":"not base64","status":"filed","history":[],"documents":[]}"#
        ),
        Code::GatewayLied
    );
    assert_eq!(code(&ctx, &application(b"")), Code::ReceiptForeign);
    assert_eq!(code(&ctx, &application(&[0x30; 50])), Code::ReceiptForeign);
}

#[test]
fn only_the_gateways_own_word_sends_a_request_again() {
    let answered = |problem: Option<&str>, code| Failure::Answered {
        status: 404,
        problem: problem.map(str::to_owned),
        error: Error::new(code, ""),
    };
    let own = answered(Some("document.request_unknown"), Code::RequestUnknown);
    assert_eq!(outcome_of(Step::Ask, &own), Outcome::NotKnown);
    let passing = answered(None, Code::GatewayRefused);
    assert_eq!(outcome_of(Step::Ask, &passing), Outcome::Lost(Code::GatewayRefused));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]
    #[test]
    fn no_answer_panics_or_is_believed(body in proptest::collection::vec(any::<u8>(), 0..400)) {
        let (_folder, ctx) = ctx();
        prop_assert!(believe(&ctx, "id", b"sealed", &body).is_err());
        prop_assert!(believe(&ctx, "id", b"sealed", &application(&body)).is_err());
    }
}
