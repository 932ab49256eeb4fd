//! Texts, numbers and bytes that no screen of ours would hand in.

use qyzmet_ffi::{
    Answer, CardKeyWish, Lang, NativeClient, NativeConfig, NativePorts, NativePublishers, Page, core_version,
    failure as made, screen_text, screen_texts, state_text,
};

use crate::home::{Home, SERVICE, code, failure};

const PAGE: Page = Page { offset: 0, limit: 30 };

#[tokio::test]
async fn a_text_over_a_mebibyte_is_too_large_everywhere() {
    let home = Home::new();
    let client = home.client();
    let (catalogue, identity, forms) = (client.catalogue(), client.identity(), client.forms());
    let (requests, documents, signature) = (client.requests(), client.documents(), client.signature());
    let draft = forms.start(SERVICE, Lang::Kk).unwrap().draft_id;
    let sessions = client.sessions();
    let wish = || CardKeyWish {
        slot: 0,
        profile: "piv-signature".into(),
        pin: "123456".into(),
        new_pin: None,
        administrator: None,
    };
    let huge = "ә".repeat((1 << 19) + 1);
    let (h, kk, x) = (huge.as_str(), Lang::Kk, || String::from("x"));
    let codes = [
        code(catalogue.by_category(kk, h, PAGE)),
        code(catalogue.search(kk, h, PAGE)),
        code(catalogue.service(kk, h)),
        code(identity.start_link(h.into(), x(), x(), kk, None).await),
        code(identity.start_link(x(), h.into(), x(), kk, None).await),
        code(identity.start_link(x(), x(), h.into(), kk, None).await),
        code(identity.confirm_code(h.into(), kk, None).await),
        code(identity.sign_in(h.into(), kk, None).await),
        code(forms.start(h, kk)),
        code(forms.open(h, kk)),
        code(forms.answer(h, "purpose", Answer::Empty, kk)),
        code(forms.answer(&draft, h, Answer::Empty, kk)),
        code(forms.answer(&draft, "purpose", Answer::Text(h.into()), kk)),
        code(forms.pass_step(&draft, h, kk)),
        code(forms.discard(h)),
        code(requests.prepare(h, kk)),
        code(requests.sign(h.into(), x(), kk, None).await),
        code(requests.sign(x(), h.into(), kk, None).await),
        code(requests.get(h, kk)),
        code(requests.mend(h, kk)),
        code(requests.signed_text(h)),
        code(requests.export("x", h)),
        code(documents.open(h)),
        code(documents.verify(h, kk)),
        code(documents.export(h, "x")),
        code(signature.create_key(h.into(), kk, None).await),
        code(signature.sign_content(Vec::new(), h.into(), None).await),
        code(signature.create_key_with_puk(h.into(), kk, None).await),
        code(signature.make_puk(h.into(), None).await),
        code(signature.change_pin(x(), h.into(), kk, None).await),
        code(signature.unlock(h.into(), x(), kk, None).await),
        code(signature.create_authentication_key(h.into(), kk, None).await),
        code(signature.change_authentication_pin(h.into(), x(), kk, None).await),
        code(signature.change_authentication_pin(x(), h.into(), kk, None).await),
        code(signature.sign_container(Vec::new(), h.into(), None).await),
        code(signature.cards(vec![h.into()], None).await),
        code(signature.prepare_card_key(CardKeyWish { pin: h.into(), ..wish() }, None).await),
        code(signature.prepare_card_key(CardKeyWish { new_pin: Some(h.into()), ..wish() }, None).await),
        code(signature.certify_card_key(Some(h.into()), kk, None).await),
        code(signature.change_card_pin(x(), h.into(), None).await),
        code(signature.unblock_card_pin(h.into(), x(), None).await),
        code(signature.unblock_new_card(0, h.into(), x(), x(), None).await),
        code(signature.unblock_new_card(0, x(), h.into(), x(), None).await),
        code(requests.session(h, kk)),
        code(sessions.begin_file(h, Vec::new(), kk)),
        code(sessions.sign_file(x(), Vec::new(), h.into(), None).await),
        code(sessions.open_link(h.into(), kk, None).await),
        code(sessions.sign_link(h.into(), x(), kk, None).await),
        code(sessions.get(h, kk)),
        code(sessions.cancel(h, kk)),
    ];
    for code in codes {
        assert_eq!(code, "input.too_large");
    }
    assert_eq!(forms.drafts(kk).unwrap().len(), 1, "nothing was stored");
}

#[test]
fn a_text_of_a_mebibyte_is_looked_at() {
    let client = Home::new().client();
    let long = "a".repeat(1 << 20);
    assert!(client.catalogue().by_category(Lang::Kk, &long, PAGE).unwrap().cards.is_empty());
    assert_eq!(code(client.catalogue().service(Lang::Kk, &long)), "catalogue.service_unknown");
}

#[test]
fn pages_end_where_the_list_ends() {
    let client = Home::new().client();
    let cards = |offset, limit| client.catalogue().cards(Lang::Kk, Page { offset, limit }).unwrap();
    let total = cards(0, 0).total;
    assert_eq!(cards(0, 0).cards.len(), 1);
    assert_eq!(cards(0, u32::MAX).cards.len(), total.min(100) as usize);
    assert!(cards(u32::MAX, u32::MAX).cards.is_empty());
    let end = Page { offset: u32::MAX, limit: u32::MAX };
    assert!(client.requests().list(Lang::Kk, end).unwrap().requests.is_empty());
    assert!(client.documents().list(Lang::Kk, end).unwrap().documents.is_empty());
}

#[test]
fn odd_names_and_folders_are_refused_and_break_nothing() {
    let home = Home::new();
    let client = home.client();
    let draft = client.forms().start(SERVICE, Lang::Kk).unwrap().draft_id;
    for odd in ["", "\0", "a\0b", "../../..", "\u{202e}", "'; drop table draft; --", "\u{fffd}\u{10ffff}"] {
        failure(client.catalogue().service(Lang::Kk, odd));
        assert_eq!(code(client.forms().open(odd, Lang::Kk)), "document.draft_unknown");
        assert_eq!(code(client.requests().get(odd, Lang::Kk)), "document.request_unknown");
        assert_eq!(code(client.documents().export(odd, odd)), "document.unknown");
        failure(client.forms().answer(&draft, odd, Answer::Flag(true), Lang::Kk));
        failure(client.signature().verify(odd.into(), Some(odd.into()), Lang::Kk));
    }
    for number in [f64::NAN, f64::INFINITY, f64::MIN, -0.0] {
        client.forms().answer(&draft, "purpose", Answer::Number(number), Lang::Kk).unwrap();
    }
    for number in [i64::MIN, i64::MAX] {
        client.forms().answer(&draft, "purpose", Answer::Integer(number), Lang::Kk).unwrap();
    }
}

#[test]
fn a_configuration_is_measured() {
    let home = Home::new();
    let sandbox = || home.config("http://127.0.0.1:9");
    let refused = |config: NativeConfig| code(NativeClient::new(config, NativePorts::default()).map(drop));
    assert_eq!(refused(NativeConfig { home: "x".repeat((1 << 20) + 1), ..sandbox() }), "input.too_large");
    assert_eq!(refused(NativeConfig { gateway: "x".repeat((1 << 20) + 1), ..sandbox() }), "input.too_large");
    let short = NativePublishers { keys: vec![vec![0; 31]], threshold: 1 };
    assert_eq!(refused(NativeConfig { publishers: Some(short), ..sandbox() }), "internal.defect");
    for threshold in [0, 2, u32::MAX] {
        let publishers = Some(NativePublishers { keys: vec![vec![0; 32]], threshold });
        assert_eq!(refused(NativeConfig { publishers, ..sandbox() }), "internal.defect");
    }

    // Another publisher's client is made, and trusts nothing that the sandbox signed.
    let other = NativePublishers { keys: vec![vec![0; 32]], threshold: 1 };
    let client =
        NativeClient::new(NativeConfig { publishers: Some(other), ..sandbox() }, NativePorts::default());
    assert!(!client.unwrap().catalogue().cards(Lang::Kk, PAGE).unwrap().cards.is_empty());
}

#[tokio::test]
async fn a_gateway_that_is_none_is_an_error_of_the_call() {
    for gateway in ["", "x", "http://", "ftp://127.0.0.1", "http://example.com", "https://[::1"] {
        let client = Home::new().client_of(gateway);
        failure(client.catalogue().sync(None).await);
        client.health().unwrap();
    }
}

#[test]
fn words_are_there_and_what_is_missing_shows_its_id() {
    assert_eq!(core_version(), env!("CARGO_PKG_VERSION"));
    let words = screen_texts(Lang::Kk);
    assert!(words.len() > 100 && words.keys().all(|id| id.starts_with("screen-")));
    assert_eq!(screen_texts(Lang::En).len(), screen_texts(Lang::Ru).len());
    let step = [("n".to_owned(), "1".to_owned()), ("of".to_owned(), "3".to_owned())].into();
    assert_eq!(screen_text(Lang::En, "screen-common-step", step), "Step 1 of 3");
    assert_eq!(screen_text(Lang::En, "no-such", [].into()), "no-such");
    assert_ne!(screen_text(Lang::En, "op-sign", [].into()), "op-sign");
    assert!(!state_text(Lang::Kk, "link-unlinked", [].into()).plain.is_empty());
}

#[test]
fn a_failure_of_the_apps_own_has_the_cores_words() {
    let failure = made("conflict.closed", "the handle is gone".into(), [].into());
    assert_eq!(failure.code, "conflict.closed");
    assert!(!failure.citizen.kk.is_empty());
    assert_eq!(failure.developer, "conflict.closed: the handle is gone");
    let tries = made("identity.code_wrong", String::new(), [("tries".to_owned(), "2".to_owned())].into());
    assert!(tries.citizen.en.contains("2 tries left"));
    assert_eq!(made("no.such", String::new(), [].into()).code, "internal.defect");
}
