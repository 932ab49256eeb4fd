//! For `tests/benches` alone (feature `bench`, in no build that ships): a page of cards through doors that
//! uniffi did not make, as one packed buffer, so that what uniffi's records cost can be measured.

use std::{
    env,
    ffi::c_void,
    slice,
    sync::{Arc, OnceLock},
};

use qyzmet_core::{Lang, Page};

use crate::{CardPage, NativeCatalogue, NativeClient, NativeConfig, NativePorts};

/// Of the client in the folder that the environment names; the doors take no handle, which flatters them.
static CATALOGUE: OnceLock<Option<Arc<NativeCatalogue>>> = OnceLock::new();

/// Writes a page of Kazakh cards into the caller's own buffer: nothing is allocated for the border and
/// nothing is freed across it. Bytes written; below 0 when there is no page or no room.
///
/// # Safety
/// `into` points to `room` bytes that nobody else touches during the call.
#[unsafe(no_mangle)]
unsafe extern "C" fn qyzmet_bench_cards(offset: u32, limit: u32, into: *mut u8, room: u32) -> i32 {
    let Some(catalogue) = CATALOGUE.get_or_init(open) else { return -1 };
    let Ok(page) = catalogue.cards(Lang::Kk, Page { offset, limit }) else { return -1 };
    // SAFETY: the caller's promise.
    let into = unsafe { slice::from_raw_parts_mut(into, room as usize) };
    let mut packed = Packed { into, at: 0 };
    packed.page(&page).and_then(|()| i32::try_from(packed.at).ok()).unwrap_or(-1)
}

/// The same by JNI, for a class with a static native method; the buffer comes as its address.
///
/// # Safety
/// As above.
#[unsafe(no_mangle)]
unsafe extern "system" fn Java_org_qyzmet_bench_Jni_cards(
    _env: *const c_void,
    _class: *const c_void,
    offset: i32,
    limit: i32,
    into: i64,
    room: i32,
) -> i32 {
    // SAFETY: the caller's promise.
    unsafe { qyzmet_bench_cards(offset as u32, limit as u32, into as *mut u8, room as u32) }
}

fn open() -> Option<Arc<NativeCatalogue>> {
    let config = NativeConfig {
        home: env::var("QYZMET_BENCH_HOME").ok()?,
        gateway: "http://127.0.0.1:1".into(),
        publishers: None,
        tls_roots: vec![],
        software_keys: Some(env::temp_dir().to_str()?.to_owned()),
        key_store_seconds: 60,
    };
    NativeClient::new(config, NativePorts::default()).ok().map(|client| client.catalogue())
}

/// Numbers are little-endian; a text is its length in 16 bits and its UTF-8.
struct Packed<'a> {
    into: &'a mut [u8],
    at: usize,
}

impl Packed<'_> {
    fn page(&mut self, page: &CardPage) -> Option<()> {
        self.bytes(&page.total.to_le_bytes())?;
        self.bytes(&page.offset.to_le_bytes())?;
        self.bytes(&[u8::try_from(page.cards.len()).ok()?])?;
        for card in &page.cards {
            for text in [&card.code, &card.title, &card.summary, &card.category, &card.price, &card.term] {
                self.bytes(&u16::try_from(text.len()).ok()?.to_le_bytes())?;
                self.bytes(text.as_bytes())?;
            }
            self.bytes(&[u8::from(card.mobile), u8::try_from(card.channels.len()).ok()?])?;
            card.channels.iter().try_for_each(|channel| self.bytes(&[*channel as u8]))?;
        }
        Some(())
    }

    fn bytes(&mut self, bytes: &[u8]) -> Option<()> {
        self.into.get_mut(self.at..self.at + bytes.len())?.copy_from_slice(bytes);
        self.at += bytes.len();
        Some(())
    }
}
