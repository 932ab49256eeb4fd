//! Starting, serving and stopping.

use std::{convert::Infallible, fs::File, io, net::SocketAddr, path::PathBuf, sync::Arc, time::Duration};

use axum::{Router, body::Body, response::Response};
use hyper::{Request, body::Incoming, server::conn::http1, service::Service};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    service::TowerToHyperService,
};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::{Semaphore, watch},
    task::{JoinHandle, JoinSet},
};

use crate::{Options, faults::HangUp, gateway::Gateway, routes};

/// Calls served at a time; more wait at the door.
const CONNECTIONS: usize = 256;
/// A client has this long to say what it wants.
const HEADER_TIMEOUT: Duration = Duration::from_secs(10);
/// Calls under way have this long to end when the gateway stops.
const STOP_GRACE: Duration = Duration::from_millis(500);

/// Why the gateway did not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// The folder or the address can't be used.
    #[error("gateway: {0}")]
    Io(#[from] io::Error),
    /// Another process has this data folder.
    #[error("another gateway is at work on {0}")]
    Busy(PathBuf),
    /// The address is not on loopback, and nobody allowed that.
    #[error("{0} is not loopback: whoever reaches a sandbox reads every SMS in it")]
    NotLoopback(SocketAddr),
    /// The database can't be opened.
    #[error("gateway database: {0}")]
    Database(#[from] rusqlite::Error),
    /// What lies in the folder is not what this version makes.
    #[error("gateway: {0}")]
    Defect(String),
}

/// A gateway that serves until it is stopped or dropped.
pub struct Running {
    addr: SocketAddr,
    stop: watch::Sender<bool>,
    task: JoinHandle<()>,
}

impl Running {
    /// The address it listens on, with the real port.
    pub fn addr(&self) -> SocketAddr {
        self.addr
    }

    /// Stops: takes no more calls, lets those under way end for half a second, closes every connection
    /// and the database. When it returns, the port and the folder are free.
    pub async fn stop(self) {
        self.stop.send_replace(true);
        // It ends by itself; an error would mean that it was already gone.
        let _ = self.task.await;
    }
}

/// Starts the gateway. When it returns, the port is open. Does I/O: the first start makes keys.
///
/// Must be called inside a tokio runtime with time and network.
pub async fn serve(options: Options) -> Result<Running, StartError> {
    if !options.addr.ip().is_loopback() && !options.open_to_network {
        return Err(StartError::NotLoopback(options.addr));
    }
    let addr = options.addr;
    let (app, lock) = tokio::task::spawn_blocking(move || {
        let lock = lock(&options)?;
        Ok::<_, StartError>((Gateway::open(options)?, lock))
    })
    .await
    .map_err(io::Error::other)??;
    let listener = TcpListener::bind(addr).await?;
    let addr = listener.local_addr()?;
    app.listens_on(addr);
    let (stop, stopped) = watch::channel(false);
    let router = routes::router(app);
    let task = tokio::spawn(async move {
        accept(listener, router, stopped).await;
        // Said aloud: a child that another thread is just starting holds a copy of the file until it has begun.
        let _ = lock.unlock();
    });
    Ok(Running { addr, stop, task })
}

/// Takes the folder for this process; the operating system gives it back, whatever happens to us.
fn lock(options: &Options) -> Result<File, StartError> {
    std::fs::create_dir_all(&options.data)?;
    let file = File::create(options.data.join("lock"))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(std::fs::TryLockError::WouldBlock) => Err(StartError::Busy(options.data.clone())),
        Err(std::fs::TryLockError::Error(e)) => Err(e.into()),
    }
}

async fn accept(listener: TcpListener, router: Router, mut stopped: watch::Receiver<bool>) {
    let room = Arc::new(Semaphore::new(CONNECTIONS));
    let mut calls = JoinSet::new();
    let for_calls = stopped.clone();
    loop {
        let next = async {
            let permit = Arc::clone(&room).acquire_owned().await;
            (listener.accept().await, permit)
        };
        tokio::select! {
            // A sender that is gone means that nobody holds the gateway any more.
            _ = stopped.wait_for(|stop| *stop) => break,
            (Ok((stream, _)), Ok(permit)) = next => {
                let (router, stopped) = (router.clone(), for_calls.clone());
                calls.spawn(async move {
                    connection(stream, router, stopped).await;
                    drop(permit);
                });
            }
            Some(_) = calls.join_next(), if !calls.is_empty() => {}
        }
    }
    drop(listener);
    let _ = tokio::time::timeout(STOP_GRACE, async { while calls.join_next().await.is_some() {} }).await;
    calls.shutdown().await;
}

async fn connection(stream: TcpStream, router: Router, mut stopped: watch::Receiver<bool>) {
    let service = Door(TowerToHyperService::new(router));
    let serving = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADER_TIMEOUT)
        .serve_connection(TokioIo::new(stream), service);
    tokio::pin!(serving);
    // How a connection ends (also by a client that goes away) is the client's business, not ours.
    tokio::select! {
        _ = serving.as_mut() => return,
        _ = stopped.wait_for(|stop| *stop) => serving.as_mut().graceful_shutdown(),
    }
    let _ = serving.await;
}

/// The routes as hyper wants them; an answer that was meant to be lost closes the connection instead.
struct Door(TowerToHyperService<Router>);

impl Service<Request<Incoming>> for Door {
    type Response = Response<Body>;
    type Error = io::Error;
    type Future =
        std::pin::Pin<Box<dyn Future<Output = Result<Self::Response, Self::Error>> + Send + 'static>>;

    fn call(&self, request: Request<Incoming>) -> Self::Future {
        let answer = self.0.call(request);
        Box::pin(async move {
            let response: Result<Response, Infallible> = answer.await;
            match response {
                Ok(response) if response.extensions().get::<HangUp>().is_some() => {
                    Err(io::Error::other("hung up on purpose"))
                }
                Ok(response) => Ok(response),
                Err(never) => match never {},
            }
        })
    }
}
