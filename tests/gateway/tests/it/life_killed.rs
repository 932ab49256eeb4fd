//! The power goes while a certificate is revoked, or renewed.

use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

use qyzmet_core::{Code, client::Ports, signature::ocsp::RevocationReason};
use serde_json::json;

use crate::{
    home::{Fuse, link},
    life::{DAY, KEY_PIN, LANG, phone, reason, sign, state},
    sandbox::{PHONE, Sandbox},
};

/// The power goes at every write of a revocation: the key signs as before, or is of no use and the order goes out.
#[tokio::test]
async fn a_revocation_that_is_killed_did_not_happen_or_goes_out() {
    for calls in 0..60 {
        let sandbox = Sandbox::start().await;
        let (home, client) = phone(&sandbox).await;
        drop(client);
        let fuse = Arc::new(Fuse(AtomicI64::new(calls)));
        let killed = home.start_with(Ports { entropy: fuse.clone(), ..home.ports() });
        let revoked =
            killed.signature().revoke_certificate(RevocationReason::Superseded, KEY_PIN, LANG).await;
        let lasted = fuse.0.load(Ordering::SeqCst) >= 0;
        drop(killed);
        let client = home.start();
        client.requests().deliver_now().await.unwrap();
        match state(&client).as_str() {
            "certificate-revoked" => {
                assert_eq!(reason(&sandbox).await, json!("superseded"), "{calls}");
                assert_eq!(sign(&client).await, Err(Code::CertificateRevoked));
            }
            "ready" => {
                assert!(revoked.is_err(), "{calls}");
                assert_eq!(reason(&sandbox).await, json!(null), "{calls}");
                sign(&client).await.unwrap();
            }
            other => panic!("{other} after {calls}"),
        }
        if lasted {
            revoked.unwrap();
            assert!(calls > 4, "every step is a write");
            return;
        }
    }
    panic!("the power never lasted");
}

/// The power goes at every write of a renewal: there is a certificate in force all the time, and the next call ends it.
#[tokio::test]
async fn a_renewal_that_is_killed_leaves_the_old_certificate_or_the_new_one() {
    for calls in 0..60 {
        let sandbox = Sandbox::start().await;
        let (home, client) = phone(&sandbox).await;
        let old = client.signature().state(LANG).unwrap().certificate.unwrap().serial;
        home.pass(&sandbox, 340 * DAY).await;
        link(&sandbox, &client, PHONE).await;
        drop(client);
        let fuse = Arc::new(Fuse(AtomicI64::new(calls)));
        let killed = home.start_with(Ports { entropy: fuse.clone(), ..home.ports() });
        let renewed = killed.signature().renew_certificate(LANG).await.map(drop);
        let lasted = fuse.0.load(Ordering::SeqCst) >= 0;
        drop(killed);
        let client = home.start();
        assert_eq!(state(&client), "ready", "{calls}");
        sign(&client).await.unwrap();
        let now = client.signature().renew_certificate(LANG).await.unwrap();
        assert_eq!(now.notice_id, None, "{calls}");
        assert_ne!(now.certificate.unwrap().serial, old, "{calls}");
        if lasted {
            return renewed.unwrap();
        }
    }
    panic!("the power never lasted");
}
