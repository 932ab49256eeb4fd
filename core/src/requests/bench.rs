//! The steps of [`Requests::sign`] one by one, so that `tests/benches` can measure them without the 0.2 s
//! that a PIN costs on purpose. In no build that ships: the feature `bench` is the benchmarks' alone.

use super::{
    Requests, Result,
    signing::{enqueue, unsigned_bytes},
};

impl Requests {
    /// The bytes of a prepared request that a signature is made over. Blocks.
    ///
    /// Errors: `document.request_unknown`, `conflict.state_changed` when it is signed already, storage.
    pub fn load_unsigned(&self, request_id: &str) -> Result<Vec<u8>> {
        self.ctx.store.read(|v| Ok(unsigned_bytes(v, request_id)?.to_vec()))
    }

    /// Puts a prepared request into the outbox with a signature that nobody looks at. Durable when it
    /// returns; blocks.
    ///
    /// Errors: as [`Requests::load_unsigned`].
    pub fn enqueue_with(&self, request_id: &str, signature: &[u8]) -> Result<()> {
        let now = self.ctx.now_ms();
        self.ctx.store.write(|v| enqueue(v, request_id, signature, now))?
    }
}
