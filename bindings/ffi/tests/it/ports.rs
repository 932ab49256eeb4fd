//! Ports of an app that throw, panic, lie, hang or call back.

use std::{
    sync::{Arc, Mutex, OnceLock, Weak, mpsc::channel},
    thread,
    time::{Duration, Instant},
};

use qyzmet_ffi::{
    KeyHome, Lang, Line, NativeClient, NativeClock, NativeConfig, NativeConnectivity, NativeDeviceKey,
    NativePortError, NativePorts, NativeSimWatch, Page, Sim,
};

use crate::home::{Home, LONG, SERVICE, code, failure};

/// What a key store answers.
type Answer = Result<Vec<u8>, NativePortError>;

/// A key store that does as a test says for one of its calls, and works else (it hides nothing).
struct Keys {
    odd: &'static str,
    does: Box<dyn Fn() -> Answer + Send + Sync>,
}

/// Ports with nothing but such a key store.
fn keys(odd: &'static str, does: impl Fn() -> Answer + Send + Sync + 'static) -> NativePorts {
    let keys = Keys { odd, does: Box::new(does) };
    NativePorts { device_key: Some(Arc::new(keys)), ..NativePorts::default() }
}

impl Keys {
    fn call(&self, name: &str, well: Vec<u8>) -> Answer {
        if name == self.odd { (self.does)() } else { Ok(well) }
    }
}

impl NativeDeviceKey for Keys {
    fn home(&self) -> Result<KeyHome, NativePortError> {
        self.call("home", Vec::new()).map(|_| KeyHome::Tee)
    }

    fn create(&self, _: String) -> Result<(), NativePortError> {
        self.call("create", Vec::new()).map(drop)
    }

    fn delete(&self, _: String) -> Result<(), NativePortError> {
        self.call("delete", Vec::new()).map(drop)
    }

    fn exists(&self, _: String) -> Result<bool, NativePortError> {
        self.call("exists", Vec::new()).map(|_| true)
    }

    fn bind(&self, _: String, input: Vec<u8>) -> Result<Vec<u8>, NativePortError> {
        self.call("bind", input)
    }

    fn wrap(&self, _: String, secret: Vec<u8>) -> Result<Vec<u8>, NativePortError> {
        self.call("wrap", secret)
    }

    fn unwrap(&self, _: String, wrapped: Vec<u8>) -> Result<Vec<u8>, NativePortError> {
        self.call("unwrap", wrapped)
    }
}

struct Clock(fn() -> Result<i64, NativePortError>);

impl NativeClock for Clock {
    fn now_ms(&self) -> Result<i64, NativePortError> {
        (self.0)()
    }
}

struct SimsOf<F>(F);

impl<F: Fn() -> Result<Option<Vec<Sim>>, NativePortError> + Send + Sync> NativeSimWatch for SimsOf<F> {
    fn sims(&self) -> Result<Option<Vec<Sim>>, NativePortError> {
        (self.0)()
    }

    fn operator_token(&self, _: Vec<u8>) -> Result<Option<Vec<u8>>, NativePortError> {
        Ok(None)
    }
}

struct LineOf<F>(F);

impl<F: Fn() -> Result<Line, NativePortError> + Send + Sync> NativeConnectivity for LineOf<F> {
    fn line(&self) -> Result<Line, NativePortError> {
        (self.0)()
    }
}

fn thrown() -> NativePortError {
    NativePortError::Failed { detail: "the key store is away".into() }
}

#[test]
fn a_key_store_that_works_is_enough() {
    let home = Home::new();
    let client = home.client_with(keys("", || Ok(Vec::new())));
    client.forms().start(SERVICE, Lang::Kk).unwrap();
    assert_eq!(client.health().unwrap().key_home, KeyHome::Tee);
}

#[test]
fn what_a_key_store_throws_is_told_to_the_developer() {
    let home = Home::new();
    let client = home.client_with(keys("wrap", || Err(thrown())));
    let failure = failure(client.forms().start(SERVICE, Lang::Kk));
    assert_eq!(failure.code, "internal.port");
    assert!(failure.developer.contains("the key store is away"), "{}", failure.developer);
}

#[test]
fn a_key_store_that_panics_or_lies_is_an_error_and_the_next_call_works() {
    let lies: [fn() -> Answer; 4] = [
        || panic!("a key store of a test panics"),
        || Ok(Vec::new()),
        || Ok(vec![0; 4097]),
        || Err(NativePortError::Failed { detail: "x".repeat(1 << 20) }),
    ];
    for lie in lies {
        let home = Home::new();
        let client = home.client_with(keys("wrap", lie));
        let failure = failure(client.forms().start(SERVICE, Lang::Kk));
        assert_eq!(failure.code, "internal.port");
        assert!(failure.developer.len() < 2000);
        assert_eq!(client.catalogue().cards(Lang::Kk, Page { offset: 0, limit: 5 }).unwrap().cards.len(), 5);
        // Nothing was half-made: a key store that works again finds the phone as new.
        let well = home.client_with(keys("", || Ok(Vec::new())));
        well.forms().start(SERVICE, Lang::Kk).unwrap();
    }
}

#[test]
fn a_secret_of_the_wrong_length_opens_nothing() {
    let home = Home::new();
    home.client_with(keys("", || Ok(Vec::new()))).forms().start(SERVICE, Lang::Kk).unwrap();
    for length in [0, 31, 33, 65, 1 << 20] {
        let client = home.client_with(keys("unwrap", move || Ok(vec![7; length])));
        let code = code(client.forms().drafts(Lang::Kk));
        assert!(["internal.port", "storage.vault_key_lost"].contains(&code.as_str()), "{length}: {code}");
    }
}

#[test]
fn a_home_that_is_not_known_is_software() {
    let home = Home::new();
    let client = home.client_with(keys("home", || Err(thrown())));
    assert_eq!(client.health().unwrap().key_home, KeyHome::Software);
}

#[test]
fn a_key_store_that_hangs_is_waited_for_and_then_not_asked_again() {
    let (go_on, wait) = channel::<()>();
    let wait = Mutex::new(wait);
    let ports = keys("wrap", move || {
        let _ = wait.lock().unwrap().recv_timeout(LONG);
        Err(thrown())
    });
    let home = Home::new();
    let config = NativeConfig { key_store_seconds: 1, ..home.config("http://127.0.0.1:9") };
    let client = NativeClient::new(config, ports).unwrap();
    let first = failure(client.forms().start(SERVICE, Lang::Kk));
    assert_eq!(first.code, "internal.port");
    assert!(first.developer.contains("did not answer within 1000 ms"), "{}", first.developer);
    let second = failure(client.forms().start(SERVICE, Lang::Kk));
    assert!(second.developer.contains("still does not answer"), "{}", second.developer);
    client.shutdown();
    drop(go_on);
}

#[test]
fn a_key_store_that_hangs_for_ever_holds_up_no_shutdown() {
    let (begun, begins) = channel::<()>();
    let (go_on, wait) = channel::<()>();
    let (begun, wait) = (Mutex::new(begun), Mutex::new(wait));
    let ports = keys("wrap", move || {
        begun.lock().unwrap().send(()).unwrap();
        let _ = wait.lock().unwrap().recv_timeout(LONG);
        Err(thrown())
    });
    let home = Home::new();
    let client = home.client_with(ports);
    thread::scope(|scope| {
        let call = scope.spawn(|| client.forms().start(SERVICE, Lang::Kk));
        begins.recv_timeout(LONG).unwrap();
        let began = Instant::now();
        client.shutdown();
        assert!(began.elapsed() < LONG / 2, "{:?}", began.elapsed());
        assert_eq!(code(client.health()), "conflict.closed");
        drop(go_on);
        assert_eq!(code(call.join().unwrap()), "internal.port");
    });
}

#[test]
fn a_port_that_calls_back_is_refused_and_waits_for_nothing() {
    let client: Arc<OnceLock<Weak<NativeClient>>> = Arc::default();
    let (own, codes) = (client.clone(), Arc::new(Mutex::new(Vec::new())));
    let seen = codes.clone();
    let ports = keys("wrap", move || {
        let client = own.get().unwrap().upgrade().unwrap();
        let mut seen = seen.lock().unwrap();
        seen.push(code(client.forms().drafts(Lang::Kk)));
        seen.push(code(client.suspend()));
        Ok(vec![1; 32])
    });
    let home = Home::new();
    let made = home.client_with(ports);
    client.set(Arc::downgrade(&made)).unwrap();
    // It gave back something else than it was given, besides.
    assert_eq!(code(made.forms().start(SERVICE, Lang::Kk)), "internal.port");
    assert_eq!(*codes.lock().unwrap(), ["internal.port", "internal.port"]);
}

#[test]
fn a_port_that_shuts_down_waits_for_nothing() {
    let client: Arc<OnceLock<Weak<NativeClient>>> = Arc::default();
    let own = client.clone();
    let ports = keys("wrap", move || {
        own.get().unwrap().upgrade().unwrap().shutdown();
        Err(thrown())
    });
    let home = Home::new();
    let made = home.client_with(ports);
    client.set(Arc::downgrade(&made)).unwrap();
    assert_eq!(code(made.forms().start(SERVICE, Lang::Kk)), "internal.port");
    assert_eq!(code(made.health()), "conflict.closed");
}

#[test]
fn a_clock_may_say_anything() {
    let clocks: [fn() -> Result<i64, NativePortError>; 5] = [
        || Ok(i64::MIN),
        || Ok(i64::MAX),
        || Ok(-1),
        || Err(thrown()),
        || panic!("a clock of a test panics"),
    ];
    for clock in clocks {
        let home = Home::new();
        let ports = NativePorts { clock: Some(Arc::new(Clock(clock))), ..NativePorts::default() };
        let client = home.client_with(ports);
        let draft = client.forms().start(SERVICE, Lang::Kk).unwrap().draft_id;
        assert_eq!(client.forms().drafts(Lang::Kk).unwrap()[0].id, draft);
        client.catalogue().status(Lang::Ru).unwrap();
        client.identity().link_state(Lang::En).unwrap();
        client.signature().state(Lang::Kk).unwrap();
        client.health().unwrap();
    }
}

#[test]
fn a_line_that_is_not_told_is_not_known() {
    let line = |does: fn() -> Result<Line, NativePortError>| {
        let home = Home::new();
        let connectivity = Some(Arc::new(LineOf(does)) as _);
        home.client_with(NativePorts { connectivity, ..NativePorts::default() }).health().unwrap().line
    };
    assert_eq!(line(|| Ok(Line::Offline)), Line::Offline);
    assert_eq!(line(|| Err(thrown())), Line::Unknown);
    assert_eq!(line(|| panic!("a line of a test panics")), Line::Unknown);
}

#[test]
fn a_line_that_hangs_is_not_known_and_costs_one_wait() {
    let (go_on, wait) = channel::<()>();
    let wait = Mutex::new(wait);
    let does = move || {
        let _ = wait.lock().unwrap().recv_timeout(LONG);
        Ok(Line::Online)
    };
    let home = Home::new();
    let connectivity = Some(Arc::new(LineOf(does)) as _);
    let client = home.client_with(NativePorts { connectivity, ..NativePorts::default() });
    let began = Instant::now();
    for _ in 0..10 {
        assert_eq!(client.health().unwrap().line, Line::Unknown);
    }
    assert!(began.elapsed() < Duration::from_secs(5), "{:?}", began.elapsed());
    drop(go_on);
}

#[test]
fn a_sim_watch_that_throws_or_hangs_tells_nothing_and_costs_one_wait() {
    let watched = |watch: Arc<dyn NativeSimWatch>| {
        let home = Home::new();
        let client = home.client_with(NativePorts { sim_watch: Some(watch), ..NativePorts::default() });
        client.forms().start(SERVICE, Lang::Kk).unwrap();
        let began = Instant::now();
        for _ in 0..10 {
            assert_eq!(client.identity().sim(Lang::Kk).unwrap().state_id, "unknown");
        }
        assert!(began.elapsed() < Duration::from_secs(5), "{:?}", began.elapsed());
    };
    watched(Arc::new(SimsOf(|| Err(thrown()))));
    watched(Arc::new(SimsOf(|| panic!("a SIM watch of a test panics"))));
    let (go_on, wait) = channel::<()>();
    let wait = Mutex::new(wait);
    watched(Arc::new(SimsOf(move || {
        let _ = wait.lock().unwrap().recv_timeout(LONG);
        Ok(None)
    })));
    drop(go_on);
}
