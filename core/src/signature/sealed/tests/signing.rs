use super::{
    super::{
        attempt::{How, Purpose},
        pepper::Answer,
    },
    server::{Server, Weather},
    *,
};
use crate::signature::{
    audit::What,
    cms::{Trust, Verdict, verify},
};

fn holds(phone: &Phone, signed: &Signed) -> bool {
    let roots = vec![phone.server.root.clone()];
    let trust = Trust { roots: &roots };
    let verified = verify(&signed.cms, Some(b"content"), &trust, NOW).unwrap();
    verified.verdict == Verdict::Valid && verified.signer == signed.certificate
}

#[tokio::test]
async fn online_and_offline_signatures_hold() {
    let phone = Phone::with_key().await;
    for round in 1..4 {
        let signed = phone.sign_online(RIGHT).await.unwrap();
        assert!(holds(&phone, &signed));
        assert_eq!(signed.certificate.iin.as_deref(), Some(IIN));
        assert_eq!(signed.verification_code.len(), 4);
        assert!(holds(&phone, &phone.sign_offline(RIGHT).await.unwrap()));
        let row = phone.start().row().unwrap();
        assert_eq!((row.state.epoch, row.state.offline_left, row.state.tries_left), (round + 1, 2, 5));
    }
}

#[tokio::test]
async fn an_epoch_that_is_over_leaves_nothing_on_the_phone() {
    let phone = Phone::with_key().await;
    let id = phone.start().row().unwrap().id;
    assert_eq!(phone.device_keys(), [format!("sign_{id}_1.key")]);
    assert_eq!(code(phone.sign_offline(WRONG).await), Code::PinWrong);
    phone.sign_offline(RIGHT).await.unwrap();
    assert_eq!(phone.device_keys().len(), 3, "the key, a try, an offline signature");
    phone.sign_online(RIGHT).await.unwrap();
    assert_eq!(phone.device_keys(), [format!("sign_{id}_2.key")]);
}

#[tokio::test]
async fn the_allowance_ends_and_the_gateway_renews_it() {
    let phone = Phone::with_key().await;
    for left in (0..3).rev() {
        phone.sign_offline(RIGHT).await.unwrap();
        assert_eq!(phone.status().offline_left, left);
    }
    assert!(phone.start().row().unwrap().pepper.is_none(), "nothing is left to open it with");
    for text in [RIGHT, WRONG, RIGHT] {
        assert_eq!(code(phone.sign_offline(text).await), Code::PepperNeeded);
    }
    phone.server.weather(Weather::NoLine);
    assert_eq!(code(phone.sign_online(RIGHT).await), Code::PepperNeeded);
    assert_eq!(phone.status().tries_left, 5, "nobody judged the PIN");
    phone.server.weather(Weather::Fair);
    phone.sign_online(RIGHT).await.unwrap();
    assert_eq!(phone.status().offline_left, 3);
}

#[tokio::test]
async fn without_a_line_the_allowance_stands_in() {
    let phone = Phone::with_key().await;
    for (left, weather) in
        [(2, Weather::NoLine), (1, Weather::AnswerLost), (0, Weather::Says(503, Code::GatewayBusy))]
    {
        phone.server.weather(weather);
        assert!(holds(&phone, &phone.sign_online(RIGHT).await.unwrap()));
        assert_eq!((phone.status().offline_left, phone.status().tries_left), (left, 5));
    }
    phone.server.weather(Weather::Fair);
    assert!(holds(&phone, &phone.sign_online(RIGHT).await.unwrap()));
    assert_eq!(phone.status().offline_left, 3);
}

#[tokio::test]
async fn a_wrong_pin_costs_a_try_online_and_offline() {
    let phone = Phone::with_key().await;
    let e = phone.sign_offline(WRONG).await.unwrap_err();
    assert_eq!((e.code(), e.arg("tries")), (Code::PinWrong, Some("4")));
    let e = phone.sign_online(WRONG).await.unwrap_err();
    assert_eq!((e.code(), e.arg("tries")), (Code::PinWrong, Some("3")));
    phone.sign_offline(RIGHT).await.unwrap();
    assert_eq!(phone.status().tries_left, 3, "a right PIN offline forgives nothing");
    phone.sign_online(RIGHT).await.unwrap();
    assert_eq!(phone.status().tries_left, 5);
}

#[tokio::test]
async fn five_wrong_pins_destroy_the_key() {
    for online in [true, false] {
        let phone = Phone::with_key().await;
        for turn in 1..=5 {
            let result =
                if online { phone.sign_online(WRONG).await } else { phone.sign_offline(WRONG).await };
            let expected = if turn < 5 { Code::PinWrong } else { Code::PinLocked };
            assert_eq!(code(result), expected, "turn {turn}, online {online}");
        }
        assert!(phone.device_keys().is_empty());
        let row = phone.start().row().unwrap();
        assert!(row.key.is_none() && row.pepper.is_none() && row.state.locked);
        assert_eq!(code(phone.sign_online(RIGHT).await), Code::PinLocked);
        assert_eq!(code(phone.sign_offline(RIGHT).await), Code::PinLocked);
        let status = phone.status();
        assert!(status.exists && status.locked && status.tries_left == 0 && status.certificate.is_some());
    }
}

#[tokio::test]
async fn the_gateway_can_lock() {
    let phone = Phone::with_key().await;
    phone.server.weather(Weather::Says(423, Code::PinLocked));
    assert_eq!(code(phone.sign_online(RIGHT).await), Code::PinLocked);
    assert!(phone.device_keys().is_empty() && phone.status().locked);
}

#[tokio::test]
async fn what_the_gateway_refuses_costs_no_try_and_no_allowance() {
    let phone = Phone::with_key().await;
    for (status, refusal) in [(401, Code::SessionExpired), (404, Code::KeyMissing), (409, Code::StateChanged)]
    {
        phone.server.weather(Weather::Says(status, refusal));
        for _ in 0..6 {
            assert_eq!(code(phone.sign_online(WRONG).await), refusal);
        }
    }
    assert_eq!((phone.status().tries_left, phone.status().offline_left), (5, 3));
}

#[tokio::test]
async fn a_lying_gateway_gets_no_signature_and_gives_no_try() {
    let phone = Phone::with_key().await;
    phone.server.weather(Weather::Lies);
    phone.sign_online(RIGHT).await.expect("the pepper that was kept is the right one");
    for _ in 0..2 {
        phone.sign_offline(RIGHT).await.unwrap();
    }
    assert_eq!(code(phone.sign_online(RIGHT).await), Code::GatewayLied);
    assert_eq!(phone.status().tries_left, 4);
}

#[tokio::test]
async fn nothing_is_asked_of_a_key_that_cannot_sign() {
    let phone = Phone::new();
    assert_eq!(code(phone.sign_offline(RIGHT).await), Code::KeyMissing);
    phone.start().sealed.create(&phone.server, pin(RIGHT), None, owner(), NOW).await.unwrap();
    let late = phone.start().sealed.sign_cades(None::<&Server>, pin(WRONG), b"content", NOW + 500_001).await;
    assert_eq!(code(late), Code::CertificateExpired);
    assert_eq!(phone.status().tries_left, 5);
}

#[tokio::test]
async fn a_clock_set_back_gives_nothing_back() {
    let phone = Phone::with_key().await;
    for now in [NOW, NOW - 400, 0] {
        let result = phone.start().sealed.sign_cades(None::<&Server>, pin(WRONG), b"content", now).await;
        assert_eq!(code(result), Code::PinWrong);
    }
    assert_eq!(phone.status().tries_left, 2);
}

#[tokio::test]
async fn two_processes_share_one_counter() {
    let phone = Phone::with_key().await;
    let (one, other) = (phone.start(), phone.start());
    let sign = |p: &Process, text: &str| {
        let (sealed, pin) = (p.sealed.clone(), pin(text));
        let server = &phone.server;
        async move { sealed.sign_cades(Some(server), pin, b"content", NOW).await }
    };
    assert_eq!(code(sign(&one, WRONG).await), Code::PinWrong);
    assert_eq!(code(sign(&other, WRONG).await), Code::PinWrong);
    assert_eq!(phone.status().tries_left, 3);
    let (a, b) = tokio::join!(sign(&one, RIGHT), sign(&other, RIGHT));
    assert!(a.is_ok() || b.is_ok());
    for result in [a, b] {
        if let Err(e) = result {
            // The loser's device key is gone, or the row has moved on.
            assert!([Code::StateChanged, Code::PortFailed, Code::KeyMissing].contains(&e.code()), "{e}");
        }
    }
    phone.sign_online(RIGHT).await.unwrap();
    assert_eq!(phone.status().tries_left, 5);
}

#[tokio::test]
async fn errors_name_no_digit_of_the_pin() {
    let phone = Phone::with_key().await;
    for weather in [Weather::Fair, Weather::NoLine, Weather::AnswerLost, Weather::Fair, Weather::Fair] {
        phone.server.weather(weather);
        let e = phone.sign_online(WRONG).await.unwrap_err();
        let said = format!("{e:?} {e} {} {}", e.developer_text(), e.citizen_text(crate::Lang::Kk));
        assert!(!said.contains(WRONG) && !said.contains(IIN), "{said}");
    }
}

#[tokio::test]
async fn a_key_store_that_refuses_costs_no_try() {
    let phone = Phone::with_key().await;
    for _ in 0..6 {
        let process = phone.start();
        process.device.refuse_binds();
        let result = process.sealed.sign_cades(Some(&phone.server), pin(RIGHT), b"content", NOW).await;
        assert_eq!(code(result), Code::PortFailed);
    }
    assert_eq!(phone.status().tries_left, 5);
    phone.sign_online(RIGHT).await.unwrap();
}

#[tokio::test]
async fn of_two_that_opened_the_same_epoch_one_signs() {
    let phone = Phone::with_key().await;
    let (one, other) = (phone.start().sealed, phone.start().sealed);
    let purpose = || Purpose { what: What::Sign, about: About::default() };
    let begin = |key: &SealedKey| key.begin(pin(RIGHT).digits(), How::Online, purpose()).unwrap();
    let (first, second) = (begin(&one), begin(&other));
    let mut answers = Vec::new();
    for attempt in [&first, &second] {
        let answer = phone.server.pepper(attempt.key(), attempt.request().unwrap()).await;
        answers.push(Answer::of(answer, attempt.epoch()));
    }
    let (answer_two, answer_one) = (answers.pop().unwrap(), answers.pop().unwrap());
    let waiting = one.prepare(job(&[b"content"]), NOW).unwrap();
    assert!(one.finish(&first, answer_one, &waiting).is_ok());
    assert_eq!(code(other.finish(&second, answer_two, &waiting)), Code::StateChanged);
    assert_eq!(phone.status().tries_left, 5);
    phone.sign_online(RIGHT).await.unwrap();
}

#[tokio::test]
async fn one_pin_signs_all_documents_of_a_session() {
    let phone = Phone::with_key().await;
    let contents: [&[u8]; 3] = [b"one", b"two", b"three"];
    let signed =
        phone.start().sealed.sign(Some(&phone.server), pin(RIGHT), job(&contents), NOW).await.unwrap();
    let roots = vec![phone.server.root.clone()];
    for (signed, content) in signed.iter().zip(contents) {
        let verified = verify(&signed.cms, Some(content), &Trust { roots: &roots }, NOW).unwrap();
        assert_eq!(verified.verdict, Verdict::Valid);
    }
    assert_eq!(phone.start().row().unwrap().state.epoch, 2, "one use of the key");
    for count in [0, 21] {
        let many = vec![b"x".as_slice(); count];
        let result = phone.start().sealed.sign(Some(&phone.server), pin(WRONG), job(&many), NOW).await;
        assert_eq!(code(result), Code::TooLarge);
    }
    assert_eq!(phone.status().tries_left, 5);
}

#[tokio::test]
async fn what_nobody_wants_any_more_costs_no_try() {
    for online in [true, false] {
        let phone = Phone::with_key().await;
        let unwanted = Job {
            keep: Arc::new(|_, _| Ok(Err(Error::new(Code::StateChanged, "too late")))),
            ..job(&[b"content"])
        };
        let gateway = online.then_some(&phone.server);
        let result = phone.start().sealed.sign(gateway, pin(RIGHT), unwanted, NOW).await;
        assert_eq!(code(result), Code::StateChanged);
        assert_eq!(phone.status().tries_left, 5);
    }
}

#[tokio::test]
async fn what_is_kept_is_kept_with_the_counter_or_not_at_all() {
    for calls in 0..200 {
        let phone = Phone::with_key().await;
        let process = phone.start();
        process.store.write(|v| Ok(v.conn().execute_batch("CREATE TABLE kept (n)")?)).unwrap();
        phone.server.wire(&process.fuse);
        process.fuse.set(calls);
        let job = Job {
            keep: Arc::new(|v, _| {
                v.conn().execute("INSERT INTO kept VALUES (1)", [])?;
                Ok(Ok(()))
            }),
            ..job(&[b"content"])
        };
        let result = process.sealed.sign(Some(&phone.server), pin(RIGHT), job, NOW).await;
        let lasted = !process.fuse.is_blown();
        process.fuse.set(i64::MAX);
        let kept: u32 = process
            .store
            .read(|v| Ok(v.conn().query_row("SELECT count(*) FROM kept", [], |r| r.get(0))?))
            .unwrap();
        let said = phone
            .audit()
            .lines
            .iter()
            .filter(|l| (l.what_id.as_str(), l.outcome_id.as_str()) == ("sign", "done"))
            .count();
        let state = process.row().unwrap().state;
        let used = state.epoch == 2 || state.offline_left == 2;
        assert_eq!((kept == 1, said == 1), (used, used), "calls {calls}");
        assert!(phone.audit().whole);
        if lasted {
            return drop(result.unwrap());
        }
    }
    panic!("the power never lasted");
}
