//! The line trusts the roots of the configuration and no others: a real TLS server on loopback.

use std::sync::Arc;

use qyzmet_core::{
    Code,
    client::{Client, Config, Ports},
};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{
        ServerConfig, SupportedProtocolVersion,
        pki_types::{CertificateDer, PrivateKeyDer},
        version,
    },
};

struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    fn new() -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        Self(CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap())
    }

    fn root(&self) -> Vec<u8> {
        self.0.der().to_vec()
    }

    /// A server of this name, by this authority, that answers every request with 404.
    async fn serve(&self, name: &str, versions: &[&'static SupportedProtocolVersion]) -> u16 {
        let key = KeyPair::generate().unwrap();
        let certificate =
            CertificateParams::new(vec![name.to_owned()]).unwrap().signed_by(&key, &self.0).unwrap();
        let provider = Arc::new(tokio_rustls::rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_protocol_versions(versions)
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(
                vec![CertificateDer::from(certificate.der().to_vec())],
                PrivateKeyDer::try_from(key.serialize_der()).unwrap(),
            )
            .unwrap();
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let port = listener.local_addr().unwrap().port();
        tokio::spawn(async move {
            let acceptor = TlsAcceptor::from(Arc::new(config));
            while let Ok((stream, _)) = listener.accept().await {
                let Ok(mut tls) = acceptor.accept(stream).await else { continue };
                let mut request = [0; 2048];
                let _ = tls.read(&mut request).await;
                let _ = tls.write_all(b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n").await;
                let _ = tls.shutdown().await;
            }
        });
        port
    }
}

/// What comes of a call to this server by a client that trusts these roots.
async fn called(port: u16, roots: Vec<Vec<u8>>) -> Code {
    let home = tempfile::tempdir().unwrap();
    let config = Config {
        tls_roots: roots,
        ..Config::sandbox(home.path().join("home"), format!("https://127.0.0.1:{port}"))
    };
    let client = Client::new(config, Ports::software(home.path().join("keys")));
    client.catalogue().sync().await.unwrap_err().code()
}

const BOTH: &[&SupportedProtocolVersion] = &[&version::TLS13, &version::TLS12];

#[tokio::test]
async fn a_server_of_our_root_is_spoken_to_in_either_version_of_tls() {
    let ours = Authority::new();
    for versions in [&BOTH[..1], &BOTH[1..]] {
        let port = ours.serve("127.0.0.1", versions).await;
        // It was reached: the refusal is the server's own 404.
        assert_eq!(called(port, vec![ours.root()]).await, Code::GatewayRefused);
        assert_eq!(called(port, vec![Authority::new().root(), ours.root()]).await, Code::GatewayRefused);
    }
}

#[tokio::test]
async fn a_server_of_another_root_is_never_spoken_to() {
    let (ours, theirs) = (Authority::new(), Authority::new());
    let port = theirs.serve("127.0.0.1", BOTH).await;
    assert_eq!(called(port, vec![ours.root()]).await, Code::Offline);
    assert_eq!(called(port, Vec::new()).await, Code::Offline, "no root, no trust");
}

#[tokio::test]
async fn a_server_of_another_name_is_never_spoken_to() {
    let ours = Authority::new();
    let port = ours.serve("gateway.example", BOTH).await;
    assert_eq!(called(port, vec![ours.root()]).await, Code::Offline);
}
