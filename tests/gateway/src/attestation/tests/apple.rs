//! App Attest objects, good and with one thing wrong. The sandbox's root stands for Apple's.

use ciborium::{Value, cbor};

use super::*;

struct Object {
    client_data: Vec<u8>,
    app_id: String,
    aaguid: [u8; 16],
    counter: u32,
    credential: Option<Vec<u8>>,
    format: &'static str,
}

impl Object {
    fn good() -> Self {
        Self {
            client_data: [&CHALLENGE[..], &sha256(&spki(&key()))].concat(),
            app_id: "SANDBOX000.org.qyzmet.app".into(),
            aaguid: *b"appattest\0\0\0\0\0\0\0",
            counter: 0,
            credential: None,
            format: "apple-appattest",
        }
    }

    fn evidence(&self) -> KeyEvidence {
        let attest = maker::key(b"a key of App Attest");
        let id = self
            .credential
            .clone()
            .unwrap_or_else(|| sha256(attest.verifying_key().to_sec1_point(false).as_bytes()).to_vec());
        let data = [
            &sha256(self.app_id.as_bytes())[..],
            &[0x40],
            &self.counter.to_be_bytes(),
            &self.aaguid,
            &(id.len() as u16).to_be_bytes(),
            &id,
            b"a public key in COSE",
        ]
        .concat();
        let nonce = sha256(&[&data[..], &sha256(&self.client_data)].concat());
        let nonce = maker::tlv(&[0x30], &maker::tlv(&[0xa1], &maker::tlv(&[0x04], &nonce)));
        let own = spki(&attest);
        let wish = maker::Wish {
            subject: "CN=an App Attest key",
            spki: &own,
            serial: 3,
            validity: (1_700_000_000, 1_900_000_000),
            extensions: vec![maker::extension(super::super::apple::NONCE, nonce).unwrap()],
        };
        let batch = "CN=Qyzmet Sandbox Phones,O=Qyzmet sandbox\\, no legal force";
        let leaf = maker::issue(&wish, batch, &maker::batch_key()).unwrap();
        let above = maker::chain(&own, &maker::Told::good(&CHALLENGE)).unwrap().remove(1);
        let object = cbor!({
            "fmt" => self.format,
            "attStmt" => { "x5c" => [Value::Bytes(leaf), Value::Bytes(above)], "receipt" => Value::Bytes(vec![1]) },
            "authData" => Value::Bytes(data),
        });
        let mut bytes = Vec::new();
        ciborium::into_writer(&object.unwrap(), &mut bytes).unwrap();
        KeyEvidence::AppAttest(bytes)
    }
}

fn told(change: impl FnOnce(&mut Object)) -> Result<(), Reason> {
    let mut object = Object::good();
    change(&mut object);
    judged(&object.evidence())
}

#[test]
fn a_good_object_is_believed() {
    assert_eq!(told(|_| {}), Ok(()));
    assert_eq!(told(|object| object.aaguid = *b"appattestdevelop"), Ok(()));
}

#[test]
fn one_thing_wrong_has_its_reason() {
    assert_eq!(told(|object| object.client_data[0] ^= 1), Err(Reason::WrongChallenge));
    // Another key of ours in the client data: one hash is over both.
    assert_eq!(told(|object| object.client_data[63] ^= 1), Err(Reason::WrongChallenge));
    assert_eq!(told(|object| object.app_id.push('x')), Err(Reason::OtherApp));
    assert_eq!(told(|object| object.aaguid = [0; 16]), Err(Reason::OtherApp));
    assert_eq!(told(|object| object.counter = 1), Err(Reason::WrongChallenge));
    assert_eq!(told(|object| object.credential = Some(vec![0; 32])), Err(Reason::OtherKey));
    assert_eq!(told(|object| object.format = "packed"), Err(Reason::Malformed));
}

#[test]
fn the_development_environment_counts_where_it_may() {
    let object = Object { aaguid: *b"appattestdevelop", ..Object::good() };
    let settings = Settings { development: false, ..Settings::sandbox() };
    let judged = judged_with(&object.evidence(), &settings, NOW, &StatusList::default());
    assert_eq!(judged, Err(Reason::OtherApp));
}

#[test]
fn root_time_and_revocation_are_judged_as_everywhere() {
    let evidence = Object::good().evidence();
    let none = StatusList::default();
    let rootless = Settings { apple_roots: Vec::new(), ..Settings::sandbox() };
    assert_eq!(judged_with(&evidence, &rootless, NOW, &none), Err(Reason::WrongRoot));
    assert_eq!(judged_with(&evidence, &Settings::sandbox(), 1_950_000_000, &none), Err(Reason::ExpiredChain));
    assert_eq!(judged_with(&evidence, &Settings::sandbox(), NOW, &list(&["3"])), Err(Reason::Revoked));
}
