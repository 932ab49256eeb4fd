//! Persist, then tell: whoever is told of a change finds it on the disk, in another process even.

use std::{
    path::PathBuf,
    sync::{Arc, Mutex},
};

use qyzmet_core::{
    Lang,
    client::{Client, Config, Ports},
    ports::{Change, Observer},
};
use qyzmet_journeys::{Gate, PIN, Phone};

/// Looks at the disk, through a client of its own, in the moment in which it is told.
struct Witness {
    home: PathBuf,
    keys: PathBuf,
    found: Mutex<Vec<String>>,
}

impl Observer for Witness {
    fn changed(&self, change: Change) {
        let other =
            Client::new(Config::sandbox(&self.home, "http://127.0.0.1:9"), Ports::software(&self.keys));
        let found = match &change {
            Change::Identity => other.identity().link_state(Lang::Kk).map(|l| format!("link {}", l.state)),
            Change::Signature => other.signature().state(Lang::Kk).map(|k| format!("key {}", k.state_id)),
            Change::Draft { id } => other.forms().open(id, Lang::Kk).map(|d| format!("draft {}", d.complete)),
            Change::Request { id } => {
                other.requests().get(id, Lang::Kk).map(|r| format!("request {}", r.state_id))
            }
            Change::Document { id } => {
                other.documents().open(id).map(|d| format!("document {}", !d.is_empty()))
            }
            other => Ok(format!("{other:?}")),
        };
        self.found.lock().unwrap().push(found.unwrap_or_else(|e| e.developer_text()));
    }
}

#[tokio::test]
async fn what_an_observer_hears_of_is_on_the_disk_already() {
    let gate = Gate::start().await;
    let phone = Phone::new(&gate.url());
    let witness = Arc::new(Witness { home: phone.home(), keys: phone.keys(), found: Mutex::default() });
    let ports = Ports {
        clock: phone.clock.clone(),
        observer: Some(witness.clone()),
        ..Ports::software(phone.keys())
    };
    let client = Client::new(Config::sandbox(phone.home(), gate.url()), ports);
    let found = |what: &str| {
        let found = std::mem::take(&mut *witness.found.lock().unwrap());
        assert!(found.iter().any(|f| f == what), "{what}: {found:?}");
    };

    let person = phone.person;
    client.identity().start_link(person.iin, person.phone, person.card_pin, Lang::Kk).await.unwrap();
    found("link code-sent");
    let code = gate.code(person.phone).await;
    client.identity().confirm_code(&code, Lang::Kk).await.unwrap();
    found("link linked");
    client.signature().create_key(PIN, Lang::Kk).await.unwrap();
    found("key ready");
    let draft = client.forms().start("90060001", Lang::Kk).unwrap().draft_id;
    found("draft false");
    client.forms().answer(&draft, "purpose", "bank".into(), Lang::Kk).unwrap();
    client.forms().answer(&draft, "language", "kk".into(), Lang::Kk).unwrap();
    found("draft true");
    let id = client.requests().prepare(&draft, Lang::Kk).unwrap().request_id;
    found("request sealed");
    client.requests().sign(&id, PIN, Lang::Kk).await.unwrap();
    found("request queued");
    client.requests().deliver().await.unwrap();
    found("request filed");
    phone.clock.shift(20 * 60);
    client.requests().deliver().await.unwrap();
    // The document is told of first, and both are there by then.
    let told = std::mem::take(&mut *witness.found.lock().unwrap());
    assert_eq!(told, ["document true", "request ready"]);
}
