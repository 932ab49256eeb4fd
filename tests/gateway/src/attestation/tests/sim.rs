//! The operator's token.

use super::{operator::NoProof, *};

const NUMBER: &str = "+77010000001";

fn judged(token: &[u8]) -> Result<i64, NoProof> {
    operator::judge(token, &CHALLENGE, NUMBER, NOW)
}

#[test]
fn number_challenge_and_time_have_to_fit() {
    assert_eq!(judged(&operator::token(NUMBER, &CHALLENGE, NOW - 5)), Ok(NOW - 5));
    assert_eq!(judged(&operator::token("+77010000002", &CHALLENGE, NOW)), Err(NoProof::WrongNumber));
    assert_eq!(judged(&operator::token(NUMBER, &[0; 32], NOW)), Err(NoProof::WrongChallenge));
    assert_eq!(judged(&operator::token(NUMBER, &CHALLENGE, NOW - 3600)), Err(NoProof::Expired));
    assert_eq!(judged(&operator::token(NUMBER, &CHALLENGE, NOW + 3600)), Err(NoProof::Expired));
    assert_eq!(judged(b"no token"), Err(NoProof::Malformed));
    assert_eq!(judged(b"a.b"), Err(NoProof::Malformed));
}

#[test]
fn another_operator_is_nobody() {
    use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
    use p256::ecdsa::{Signature, signature::Signer};
    let good = String::from_utf8(operator::token(NUMBER, &CHALLENGE, NOW)).unwrap();
    let word = good.split('.').next().unwrap();
    let signature: Signature = maker::key(b"another operator").sign(word.as_bytes());
    let forged = format!("{word}.{}", URL_SAFE_NO_PAD.encode(signature.to_der().as_bytes()));
    assert_eq!(judged(forged.as_bytes()), Err(NoProof::WrongOperator));
}
