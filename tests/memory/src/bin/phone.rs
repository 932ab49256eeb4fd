//! A phone that does what stands on its input, a line an order, and stands still between them. Secrets come and go
//! masked, and nothing here keeps one.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::{
    io::{BufRead, Write},
    path::Path,
    sync::{Arc, Mutex},
};

use qyzmet_core::{
    Lang,
    client::{Client, Config, Ports},
    ports::{CardChannel, CardPortError, SimCard},
    signature::card::{Applet, CardSecret, Profile},
    witness,
};
use qyzmet_memory::{mask, unmask};
use zeroize::Zeroizing;

const LANG: Lang = Lang::Kk;

/// What the core told of, masked.
static TOLD: Mutex<Vec<(&'static str, String)>> = Mutex::new(Vec::new());

fn main() {
    witness::listen(|what, secret| TOLD.lock().unwrap().push((what, mask(secret))));
    let arguments: Vec<String> = std::env::args().collect();
    let folder = Path::new(&arguments[1]);
    let client = || {
        Client::new(Config::sandbox(folder.join("home"), &arguments[2]), Ports::software(folder.join("keys")))
    };
    let mut phone = Phone { client: Some(client()), planted: Vec::new() };
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    for line in std::io::stdin().lock().lines() {
        let line = line.unwrap();
        let mut words = line.split_ascii_whitespace();
        let order = words.next().unwrap().to_owned();
        let masked: Vec<String> = words.map(str::to_owned).collect();
        if order == "open" {
            phone.client = Some(client());
        } else {
            runtime.block_on(phone.obey(&order, &masked));
        }
        let mut out = std::io::stdout().lock();
        for (what, secret) in TOLD.lock().unwrap().drain(..) {
            writeln!(out, "{what}\t{secret}").unwrap();
        }
        writeln!(out, "still").unwrap();
        out.flush().unwrap();
    }
}

struct Phone {
    client: Option<Client>,
    planted: Vec<Zeroizing<String>>,
}

/// Shows a PIN to a card that says yes.
fn verify_on_card(pin: &str) {
    let profile = Arc::new(Profile::built_in()[0].clone());
    let mut session = Applet::new(Arc::new(Yes), 0, profile).open().unwrap();
    session.verify(&CardSecret::parse(pin).unwrap()).unwrap();
}

struct Yes;

impl SimCard for Yes {
    fn open(&self, _slot: u8, _aid: &[u8]) -> Result<Box<dyn CardChannel>, CardPortError> {
        Ok(Box::new(Yes))
    }
}

impl CardChannel for Yes {
    fn transmit(&mut self, _command: &[u8]) -> Result<Vec<u8>, CardPortError> {
        Ok(vec![0x90, 0x00])
    }

    fn close(&mut self) {}
}

/// A secret as a shell has it: wiped when dropped.
fn typed(masked: &str) -> Zeroizing<String> {
    let bytes = unmask(masked);
    let mut out = Zeroizing::new(String::with_capacity(bytes.len()));
    out.push_str(std::str::from_utf8(&bytes).unwrap());
    out
}

fn answer(secret: &str) {
    TOLD.lock().unwrap().push(("answer", mask(secret.as_bytes())));
}

impl Phone {
    async fn obey(&mut self, order: &str, masked: &[String]) {
        let one = |at: usize| typed(&masked[at]);
        match order {
            // The controls: kept as it is; let go of without being wiped.
            "plant" => return self.planted.push(one(0)),
            "uproot" => return self.planted.clear(),
            "spill" => return drop(one(0).as_bytes().to_vec()),
            "card" => return verify_on_card(&one(0)),
            "close" => return self.client = None,
            _ => {}
        }
        let client = self.client.as_ref().expect("it is open");
        let (identity, signature) = (client.identity(), client.signature());
        match order {
            "link" => {
                identity.start_link(&one(0), &one(1), &one(2), LANG).await.unwrap();
            }
            "confirm" => {
                identity.confirm_code(&one(0), LANG).await.unwrap();
            }
            "make" => {
                signature.create_key(&one(0), LANG).await.unwrap();
            }
            "make-with-puk" => {
                let made = signature.create_key_with_puk(&one(0), LANG).await.unwrap();
                answer(&made.puk.to_text());
            }
            "sign" => {
                signature.sign(b"content".to_vec(), &one(0)).await.unwrap();
            }
            "sign-wrong" => {
                signature.sign(b"content".to_vec(), &one(0)).await.unwrap_err();
            }
            "change" => {
                signature.change_pin(&one(0), &one(1), LANG).await.unwrap();
            }
            "unlock" => {
                signature.unlock(&one(0), &one(1), LANG).await.unwrap();
            }
            "make-login" => {
                signature.create_authentication_key(&one(0), LANG).await.unwrap();
            }
            "sign-in" => {
                identity.sign_in(&one(0), LANG).await.unwrap();
            }
            "sign-in-wrong" => {
                identity.sign_in(&one(0), LANG).await.unwrap_err();
            }
            "change-login" => {
                signature.change_authentication_pin(&one(0), &one(1), LANG).await.unwrap();
            }
            "destroy-login" => signature.destroy_authentication_key().unwrap(),
            "destroy" => signature.destroy_key().unwrap(),
            "erase" => client.erase().unwrap(),
            "suspend" => client.suspend(),
            "resume" => client.resume(),
            other => panic!("no order {other}"),
        }
    }
}
