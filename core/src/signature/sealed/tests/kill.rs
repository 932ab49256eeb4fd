//! The power goes at every call of a port, one after the other; between two writes there is always one.

use super::{server::Server, *};

const MOST_CALLS: i64 = 200;

/// Runs a try with the power going after so many calls; whether the power lasted.
async fn try_until(phone: &Phone, calls: i64, text: &str, online: bool) -> (bool, usize) {
    let process = phone.start();
    process.store.read(|_| Ok(())).unwrap();
    phone.server.wire(&process.fuse);
    process.fuse.set(calls);
    let gateway = online.then_some(&phone.server);
    let result = process.sealed.sign_cades(gateway, pin(text), b"content", NOW).await;
    let blown = process.fuse.is_blown();
    assert!(blown || text == WRONG || result.is_ok());
    process.fuse.set(i64::MAX);
    (!blown, process.binds())
}

#[tokio::test]
async fn a_kill_never_gives_a_try_back() {
    for online in [true, false] {
        for calls in 0..MOST_CALLS {
            let phone = Phone::with_key().await;
            let before = phone.status().tries_left;
            let (lasted, binds) = try_until(&phone, calls, WRONG, online).await;
            if binds > 0 {
                assert!(phone.status().tries_left < before, "calls {calls}, online {online}");
            }
            if lasted {
                break;
            }
            assert!(calls + 1 < MOST_CALLS);
        }
    }
}

#[tokio::test]
async fn killing_every_try_buys_no_sixth_guess() {
    for online in [true, false] {
        for calls in (0..MOST_CALLS).step_by(5) {
            let phone = Phone::with_key().await;
            let (mut guesses, mut lasted) = (0, false);
            for _ in 0..8 {
                let (whole, binds) = try_until(&phone, calls, WRONG, online).await;
                guesses += usize::from(binds > 0);
                lasted = whole;
            }
            assert!(guesses <= 5, "{guesses} guesses, calls {calls}, online {online}");
            if lasted {
                break;
            }
        }
    }
}

#[tokio::test]
async fn after_any_kill_the_right_pin_still_signs() {
    for online in [true, false] {
        for calls in 0..MOST_CALLS {
            let phone = Phone::with_key().await;
            let (lasted, _) = try_until(&phone, calls, RIGHT, online).await;
            let free = Fuse::whole();
            phone.server.wire(&free);
            phone.sign_online(RIGHT).await.unwrap_or_else(|e| panic!("calls {calls}, online {online}: {e}"));
            let id = phone.start().row().unwrap().id;
            let epoch = phone.start().row().unwrap().state.epoch;
            assert_eq!(
                phone.device_keys(),
                [format!("sign_{id}_{epoch}.key")],
                "calls {calls}, online {online}"
            );
            if lasted {
                break;
            }
        }
    }
}

#[tokio::test]
async fn a_lock_that_is_killed_stays_a_lock() {
    for calls in 0..MOST_CALLS {
        let phone = Phone::with_key().await;
        for _ in 0..4 {
            assert_eq!(code(phone.sign_offline(WRONG).await), Code::PinWrong);
        }
        let (lasted, binds) = try_until(&phone, calls, WRONG, false).await;
        let process = phone.start();
        let row = process.row().unwrap();
        let has_device_key = process.sealed.aliases(row.id).has(row.state.epoch).unwrap();
        assert!(row.key.is_some() || !has_device_key, "the device key goes first");
        if binds > 0 {
            assert!(phone.status().locked, "calls {calls}");
            assert_eq!(code(phone.sign_offline(RIGHT).await), Code::PinLocked, "calls {calls}");
            assert!(phone.device_keys().is_empty());
            assert!(phone.start().row().unwrap().key.is_none());
        }
        if lasted {
            return;
        }
    }
    panic!("the power never lasted");
}

#[tokio::test]
async fn a_making_that_is_killed_is_finished_or_replaced() {
    for calls in 0..MOST_CALLS {
        let phone = Phone::new();
        let process = phone.start();
        process.store.read(|_| Ok(())).unwrap();
        phone.server.wire(&process.fuse);
        process.fuse.set(calls);
        let first = process.sealed.create(&phone.server, pin(WRONG), None, owner(), NOW).await;
        let lasted = !process.fuse.is_blown();
        drop(process);
        let process = phone.start();
        phone.server.wire(&process.fuse);
        let pending = phone.status().exists && phone.status().certificate.is_none();
        if pending && calls % 2 == 0 {
            process.sealed.enrol(&phone.server).await.unwrap();
            phone.sign_online(WRONG).await.unwrap();
        } else if phone.status().certificate.is_none() {
            process.sealed.create(&phone.server, pin(RIGHT), None, owner(), NOW).await.unwrap();
            phone.sign_online(RIGHT).await.unwrap();
        } else {
            let again = process.sealed.create(&phone.server, pin(RIGHT), None, owner(), NOW).await;
            assert_eq!(code(again), Code::KeyExists);
            phone.sign_online(WRONG).await.unwrap();
        }
        assert_eq!(phone.device_keys().len(), 1, "one key, calls {calls}");
        if lasted {
            assert!(first.is_ok());
            return;
        }
    }
    panic!("the power never lasted");
}

#[tokio::test]
async fn a_destruction_that_is_killed_is_finished() {
    for calls in 0..MOST_CALLS {
        let phone = Phone::with_key().await;
        let process = phone.start();
        process.store.read(|_| Ok(())).unwrap();
        process.fuse.set(calls);
        let result = process.sealed.destroy();
        let lasted = !process.fuse.is_blown();
        drop(process);
        phone.start().sealed.destroy().unwrap();
        assert!(!phone.status().exists && phone.device_keys().is_empty());
        assert_eq!(
            code(phone.start().sealed.sign_cades(None::<&Server>, pin(RIGHT), b"", NOW).await),
            Code::KeyMissing
        );
        if lasted {
            return result.unwrap();
        }
    }
    panic!("the power never lasted");
}
