//! A provider of video identification that the app brings along.

use std::sync::{Arc, Mutex};

use qyzmet_ffi::{
    IdentificationView, Lang, NativeClient, NativePortError, NativePorts, NativeVideoProvider, VideoNews,
    VideoOpening,
};
use qyzmet_journeys::{Gate, PIN, Person};

use crate::home::Home;

const LANG: Lang = Lang::Kk;
/// A number whose certificate takes a video identification.
const IDENTIFIED: &str = "+77010000021";

type Opened = fn() -> Result<VideoOpening, NativePortError>;
type Heard = fn() -> Result<VideoNews, NativePortError>;

/// A provider that answers as a test says, and writes down what it is asked.
struct Provider {
    opens: Opened,
    polls: Mutex<Heard>,
    asked: Mutex<Vec<&'static str>>,
}

impl Provider {
    fn new(opens: Opened, polls: Heard) -> Arc<Self> {
        Arc::new(Self { opens, polls: Mutex::new(polls), asked: Mutex::default() })
    }
}

impl NativeVideoProvider for Provider {
    fn open(&self, ticket: String) -> Result<VideoOpening, NativePortError> {
        assert!(!ticket.is_empty());
        self.asked.lock().unwrap().push("open");
        (self.opens)()
    }

    fn poll(&self, session: String) -> Result<VideoNews, NativePortError> {
        assert_eq!(session, "mine");
        self.asked.lock().unwrap().push("poll");
        let polls = *self.polls.lock().unwrap();
        polls()
    }

    fn close(&self, session: String) -> Result<(), NativePortError> {
        assert_eq!(session, "mine");
        self.asked.lock().unwrap().push("close");
        Ok(())
    }
}

fn opens() -> Result<VideoOpening, NativePortError> {
    Ok(VideoOpening::Open { session: "mine".into() })
}

/// A citizen who agreed to be seen by this provider.
async fn agreed(
    gate: &Gate,
    home: &Home,
    provider: Arc<Provider>,
) -> (Arc<NativeClient>, IdentificationView) {
    let ports = NativePorts { video: Some(provider), ..NativePorts::default() };
    let client = NativeClient::new(home.config(&gate.url()), ports).unwrap();
    let identity = client.identity();
    let Person { iin, card_pin, .. } = Person::FIRST;
    identity.start_link(iin.into(), IDENTIFIED.into(), card_pin.into(), LANG, None).await.unwrap();
    identity.confirm_code(gate.code(IDENTIFIED).await, LANG, None).await.unwrap();
    client.catalogue().sync(None).await.unwrap();
    let key = client.signature().create_key(PIN.into(), LANG, None).await.unwrap();
    assert_eq!(key.state_id, "identification-needed");
    let video = client.signature().identification();
    let consent = video.begin(LANG, None).await.unwrap().consent.unwrap();
    let view = video.agree(consent.version, LANG, None).await.unwrap();
    (client, view)
}

#[tokio::test]
async fn what_the_provider_says_is_shown_and_its_envelope_is_judged_by_the_authority() {
    let (gate, home) = (Gate::start().await, Home::new());
    let provider = Provider::new(opens, || Ok(VideoNews::Queue { ahead: 3, seconds: 90 }));
    let (client, mut view) = agreed(&gate, &home, provider.clone()).await;
    let video = client.signature().identification();
    for _ in 0..4 {
        if view.state_id != "queue" {
            view = video.advance(LANG, None).await.unwrap();
        }
    }
    assert_eq!(view.queue.unwrap().ahead, 3);
    *provider.polls.lock().unwrap() =
        || Ok(VideoNews::Prompt { id: "read-number".into(), number: Some("4711".into()) });
    let prompt = video.advance(LANG, None).await.unwrap().prompt.unwrap();
    assert_eq!((prompt.id.as_str(), prompt.number.as_deref()), ("read-number", Some("4711")));
    // Recorded by nobody that the authority knows.
    *provider.polls.lock().unwrap() = || Ok(VideoNews::Captured { envelope: vec![7; 1000], seconds: 600 });
    let mut view = video.advance(LANG, None).await.unwrap();
    for _ in 0..6 {
        if view.state_id != "try-again" {
            view = video.advance(LANG, None).await.unwrap();
        }
    }
    assert_eq!((view.tries_left, view.reason_id.as_deref()), (4, Some("envelope-invalid")));
    assert_eq!(provider.asked.lock().unwrap()[..2], ["open", "poll"]);
}

#[tokio::test]
async fn a_provider_that_throws_panics_or_lies_is_waited_for() {
    let providers: [(Opened, Heard, &str); 7] = [
        (|| Err(NativePortError::Failed { detail: "no camera".into() }), || Ok(VideoNews::Gone), "provider"),
        (|| panic!("a provider of a test panics"), || Ok(VideoNews::Gone), "provider"),
        (|| Ok(VideoOpening::Open { session: "../x".into() }), || Ok(VideoNews::Gone), "provider"),
        (|| Ok(VideoOpening::Busy { seconds: 60 }), || Ok(VideoNews::Gone), "busy"),
        (|| Ok(VideoOpening::Closed { seconds: 3600 }), || Ok(VideoNews::Gone), "closed"),
        (opens, || panic!("a provider of a test panics"), "provider"),
        (opens, || Ok(VideoNews::Captured { envelope: Vec::new(), seconds: 1 }), "provider"),
    ];
    for (opens, polls, hurdle) in providers {
        // One code after the other for one number would be too many.
        let (gate, home) = (Gate::start().await, Home::new());
        let (client, mut view) = agreed(&gate, &home, Provider::new(opens, polls)).await;
        for _ in 0..4 {
            if view.hurdle_id.is_none() {
                view = client.signature().identification().advance(LANG, None).await.unwrap();
            }
        }
        assert_eq!((view.hurdle_id.as_deref(), view.tries_left), (Some(hurdle), 5));
        client.shutdown();
    }
}
