//! A SIM card of the app: what its port says is told by its code, and nothing that it does hangs or breaks a call.

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicU32, Ordering},
    mpsc::channel,
};

use qyzmet_ffi::{NativeCardChannel, NativeCardError, NativeClient, NativePorts, NativeSimCard};

use crate::home::{Home, LONG, failure};

type Answer = Result<Vec<u8>, NativeCardError>;

/// A card whose applet answers each command as a test says, and counts its channels.
struct Card {
    opens: Box<dyn Fn(u8) -> Result<(), NativeCardError> + Send + Sync>,
    applet: Arc<Applet>,
}

struct Applet {
    answers: Box<dyn Fn(Vec<u8>) -> Answer + Send + Sync>,
    opened: AtomicU32,
    closed: AtomicU32,
}

impl NativeSimCard for Card {
    fn open(&self, slot: u8, aid: Vec<u8>) -> Result<Arc<dyn NativeCardChannel>, NativeCardError> {
        assert!((5..=16).contains(&aid.len()));
        (self.opens)(slot)?;
        self.applet.opened.fetch_add(1, Ordering::SeqCst);
        Ok(self.applet.clone())
    }
}

impl NativeCardChannel for Applet {
    fn transmit(&self, command: Vec<u8>) -> Answer {
        (self.answers)(command)
    }

    fn close(&self) -> Result<(), NativeCardError> {
        self.closed.fetch_add(1, Ordering::SeqCst);
        // Whoever closes learns nothing from a failure.
        Err(NativeCardError::ChannelLost)
    }
}

/// A client of a phone with this card in slot 0, and the applet.
fn phone(
    home: &Home,
    opens: impl Fn(u8) -> Result<(), NativeCardError> + Send + Sync + 'static,
    answers: impl Fn(Vec<u8>) -> Answer + Send + Sync + 'static,
) -> (Arc<NativeClient>, Arc<Applet>) {
    let applet =
        Arc::new(Applet { answers: Box::new(answers), opened: AtomicU32::new(0), closed: AtomicU32::new(0) });
    let card = Card { opens: Box::new(opens), applet: applet.clone() };
    let ports = NativePorts { sim_card: Some(Arc::new(card)), ..NativePorts::default() };
    (home.client_with(ports), applet)
}

fn first(slot: u8) -> Result<(), NativeCardError> {
    if slot == 0 { Ok(()) } else { Err(NativeCardError::NoSlot) }
}

async fn said(
    opens: impl Fn(u8) -> Result<(), NativeCardError> + Send + Sync + 'static,
    answers: impl Fn(Vec<u8>) -> Answer + Send + Sync + 'static,
) -> (String, String) {
    let home = Home::new();
    let (client, applet) = phone(&home, opens, answers);
    let failure = failure(client.signature().cards(Vec::new(), None).await);
    assert_eq!(applet.opened.load(Ordering::SeqCst), applet.closed.load(Ordering::SeqCst));
    (failure.code, failure.developer)
}

#[tokio::test]
async fn a_card_that_answers_is_found_and_its_channels_are_closed() {
    let home = Home::new();
    // A PIN counter of three, for whoever asks.
    let (client, applet) = phone(&home, first, |command| match command.as_slice() {
        [_, 0x20, ..] => Ok(vec![0x63, 0xC3]),
        [_, 0xCA, ..] => Ok(vec![0xC4, 7, 1, 127, 127, 127, 3, 0, 3, 0x90, 0x00]),
        _ => Ok(vec![0x6D, 0x00]),
    });
    let found = client.signature().cards(Vec::new(), None).await.unwrap();
    assert!(!found.is_empty() && found.iter().all(|f| f.slot == 0), "{found:?}");
    assert_eq!(applet.opened.load(Ordering::SeqCst), applet.closed.load(Ordering::SeqCst));
    assert!(client.signature().card_key().unwrap().is_none());
}

#[tokio::test]
async fn each_way_to_no_card_has_its_code() {
    for (error, code) in [
        ((|| NativeCardError::Unsupported) as fn() -> _, "signature.card_missing"),
        (|| NativeCardError::AccessRefused, "signature.card_access"),
        (|| NativeCardError::ChannelLost, "signature.card_failed"),
        (|| NativeCardError::Failed { detail: "no channel is free".into() }, "signature.card_failed"),
    ] {
        let (said, _) = said(move |_| Err(error()), |_| Ok(Vec::new())).await;
        assert_eq!(said, code);
    }
    // A card without an applet, and a phone with empty slots, are no failures: there is nothing.
    for error in [(|| NativeCardError::NoApplet) as fn() -> _, || NativeCardError::NoSlot] {
        let home = Home::new();
        let (client, _) = phone(&home, move |_| Err(error()), |_| Ok(Vec::new()));
        assert_eq!(client.signature().cards(Vec::new(), None).await.unwrap(), []);
    }
}

#[tokio::test]
async fn a_card_that_lies_throws_or_panics_is_a_fault_of_the_card() {
    let lies: [fn(Vec<u8>) -> Answer; 6] = [
        |_| Ok(Vec::new()),
        |_| Ok(vec![0x90]),
        |_| Ok(vec![0; 300 << 10]),
        |_| Err(NativeCardError::ChannelLost),
        |_| Err(NativeCardError::Failed { detail: "x".repeat(1 << 20) }),
        |_| panic!("an applet of a test panics"),
    ];
    for lie in lies {
        let (code, developer) = said(first, lie).await;
        assert_eq!(code, "signature.card_failed");
        assert!(developer.len() < 2000);
    }
}

#[tokio::test]
async fn a_card_that_hangs_holds_up_no_shutdown() {
    let (begun, begins) = channel::<()>();
    let (go_on, wait) = channel::<()>();
    let (begun, wait) = (Mutex::new(begun), Mutex::new(wait));
    let home = Home::new();
    let (client, _) = phone(&home, first, move |_| {
        let _ = begun.lock().unwrap().send(());
        let _ = wait.lock().unwrap().recv_timeout(LONG);
        Err(NativeCardError::ChannelLost)
    });
    let asked = client.clone();
    let call = tokio::spawn(async move { asked.signature().cards(Vec::new(), None).await });
    tokio::task::spawn_blocking(move || begins.recv_timeout(LONG)).await.unwrap().unwrap();
    let ended = client.clone();
    tokio::task::spawn_blocking(move || ended.shutdown()).await.unwrap();
    assert_eq!(failure(call.await.unwrap()).code, "conflict.closed");
    drop(go_on);
}

#[tokio::test]
async fn a_profile_that_is_none_is_said() {
    let home = Home::new();
    let (client, _) = phone(&home, first, |_| Ok(vec![0x90, 0x00]));
    let signature = client.signature();
    for text in ["", "no-such-profile", "{}", "[1]"] {
        let failure = failure(signature.cards(vec![text.into()], None).await);
        assert_eq!(failure.code, "internal.defect", "{text}");
    }
    let many = vec!["piv-signature".to_owned(); 65];
    assert_eq!(failure(signature.cards(many, None).await).code, "input.too_large");
}
