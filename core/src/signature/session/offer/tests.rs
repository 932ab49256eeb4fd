#![allow(clippy::unwrap_used)]
use proptest::prelude::*;
use serde_json::json;

use super::*;

const NOW: i64 = 1_800_000_000;

fn link() -> Url {
    Url::parse("https://bank.example/s/1").unwrap()
}

fn said(change: impl FnOnce(&mut serde_json::Value)) -> Description {
    let mut value = json!({
        "description": "Шартқа қол қою",
        "expiry_date": "2027-01-15T08:10:00Z",
        "organisation": { "nameRu": "Кто угодно", "bin": "990140000385" },
        "document": { "uri": "https://bank.example/s/1/documents", "auth_type": "Token", "auth_token": "abc" },
    });
    change(&mut value);
    serde_json::from_value(value).unwrap()
}

fn documents(method: &str, files: &[(&str, &str, &[u8])]) -> Documents {
    let list: Vec<_> = files
        .iter()
        .enumerate()
        .map(|(id, (name, mime, bytes))| {
            json!({
                "id": id, "nameKz": name, "nameRu": "Договор", "nameEn": "Contract",
                "meta": [{ "name": "Нөмірі", "value": "123" }],
                "document": { "file": { "mime": mime, "data": BASE64.encode(bytes) } },
            })
        })
        .collect();
    serde_json::from_value(json!({ "signMethod": method, "version": 1, "documentsToSign": list })).unwrap()
}

fn code<T: std::fmt::Debug>(result: Result<T>) -> Code {
    result.unwrap_err().code()
}

#[test]
fn a_description_is_believed_as_far_as_it_goes() {
    let got = invitation(&link(), &said(|_| {}), NOW).unwrap();
    assert_eq!((got.expires_at, got.token.as_deref()), (NOW + 600, Some("abc")));
    assert_eq!(got.nonce, link_hash(&link()));
    let got = invitation(&link(), &said(|v| v["expiry_date"] = "2027-01-15T13:10:00".into()), NOW).unwrap();
    assert_eq!(got.expires_at, NOW + 600, "without an offset it is Kazakhstan's time");
    let got = invitation(&link(), &said(|v| v["expiry_date"] = "2100-01-01T00:00:00Z".into()), NOW).unwrap();
    assert_eq!(got.expires_at, NOW + LONGEST);
    let nonce = BASE64.encode([7; 32]);
    let got = invitation(&link(), &said(|v| v["nonce"] = nonce.into()), NOW).unwrap();
    assert_eq!(got.nonce, [7; 32]);
}

#[test]
fn what_is_out_of_bounds_is_refused() {
    type Change = fn(&mut serde_json::Value);
    let cases: [(Change, Code); 10] = [
        (|v| v["document"]["uri"] = "https://other.example/d".into(), Code::LinkInvalid),
        (|v| v["document"]["uri"] = "http://bank.example/d".into(), Code::LinkInvalid),
        (|v| v["document"]["auth_type"] = "Eds".into(), Code::MethodUnsupported),
        (|v| v["document"]["auth_token"] = "a b".into(), Code::LinkInvalid),
        (|v| v["document"]["auth_token"] = serde_json::Value::Null, Code::LinkInvalid),
        (|v| v["expiry_date"] = "2027-01-15T07:59:59Z".into(), Code::SessionOver),
        (|v| v["expiry_date"] = "soon".into(), Code::LinkInvalid),
        (|v| v["nonce"] = "AAAA".into(), Code::LinkInvalid),
        (|v| v["description"] = "шарт\u{202e}".into(), Code::TextHostile),
        (|v| v["description"] = "ш".repeat(1001).into(), Code::TooLarge),
    ];
    for (change, wanted) in cases {
        let said = said(change);
        assert_eq!(code(invitation(&link(), &said, NOW)), wanted, "{said:?}");
    }
}

#[test]
fn the_text_is_made_of_the_documents_themselves() {
    let asked = documents(
        "CMS_SIGN_ONLY",
        &[("Шарт", "application/pdf", b"%PDF"), ("Келісім", "text/plain", "Мен келісемін".as_bytes())],
    );
    let kk = offer(&asked, "Үлгі банкі", "Несие", Lang::Kk).unwrap();
    for part in ["Үлгі банкі сізден", "Несие", "1. Шарт", "2. Келісім", "Нөмірі: 123", "Мен келісемін"]
    {
        assert!(kk.text.contains(part), "{part}: {}", kk.text);
    }
    assert!(kk.text.contains(&hex(&sha256(b"%PDF"))));
    assert!(!kk.attached && kk.files.len() == 2);
    let ru = offer(&asked, "Банк", "Кредит", Lang::Ru).unwrap();
    assert!(ru.text.contains("1. Договор") && ru.code == kk.code);
    let one = offer(&documents("CMS_WITH_DATA", &[("Шарт", "a/b", b"x")]), "Б", "", Lang::En).unwrap();
    assert!(one.attached && one.text.contains("Contract"));
    assert_eq!(one.code, verification_code(&sha256(b"x")));
}

#[test]
fn what_cannot_be_signed_is_named() {
    for method in ["XML", "SIGN_BYTES_ARRAY", "MIX_SIGN", "cms_with_data", ""] {
        let e = offer(&documents(method, &[("a", "a/b", b"x")]), "Б", "", Lang::En).unwrap_err();
        assert_eq!((e.code(), e.arg("method")), (Code::MethodUnsupported, Some(method)));
    }
    let many: Vec<(&str, &str, &[u8])> = vec![("a", "a/b", b"x".as_slice()); 21];
    assert_eq!(code(offer(&documents("CMS_SIGN_ONLY", &many), "Б", "", Lang::En)), Code::TooLarge);
    assert_eq!(code(offer(&documents("CMS_SIGN_ONLY", &[]), "Б", "", Lang::En)), Code::TooLarge);
    let big = vec![0; FILE_LIMIT + 3];
    let huge = documents("CMS_SIGN_ONLY", &[("a", "a/b", &big)]);
    assert_eq!(code(offer(&huge, "Б", "", Lang::En)), Code::TooLarge);
    let mut other = documents("CMS_SIGN_ONLY", &[("a", "a/b", b"x")]);
    other.documents_to_sign[0].document.as_mut().unwrap().file.sha256 = Some(hex(&[0; 32]));
    let e = offer(&other, "Б", "", Lang::En).unwrap_err();
    assert_eq!((e.code(), e.arg("outcome")), (Code::SessionOver, Some("HASH_MISMATCH")));
    for bad in ["шарт\u{202e}fdp", "a\u{200b}b"] {
        let hostile = documents("CMS_SIGN_ONLY", &[(bad, "a/b", b"x")]);
        assert_eq!(code(offer(&hostile, "Б", "", Lang::Kk)), Code::TextHostile);
        let hostile = documents("CMS_SIGN_ONLY", &[("a", "text/plain", bad.as_bytes())]);
        assert_eq!(code(offer(&hostile, "Б", "", Lang::Kk)), Code::TextHostile);
    }
}

proptest! {
    #[test]
    fn nothing_that_is_sent_panics(
        text in "\\PC{0,60}", method in "[A-Z_]{0,20}", mime in "\\PC{0,20}", bytes in prop::collection::vec(any::<u8>(), 0..80),
    ) {
        let description = said(|v| {
            v["description"] = text.clone().into();
            v["expiry_date"] = mime.clone().into();
            v["document"]["uri"] = text.clone().into();
        });
        let _ = invitation(&link(), &description, NOW);
        for method in [method.as_str(), "CMS_WITH_DATA"] {
            if let Ok(offer) = offer(&documents(method, &[(&text, &mime, &bytes)]), "Б", "", Lang::Kk) {
                prop_assert!(ShownText::new(&offer.text).is_ok());
            }
        }
    }

    #[test]
    fn any_json_is_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = serde_json::from_slice::<Description>(&bytes);
        let _ = serde_json::from_slice::<Documents>(&bytes);
    }
}
