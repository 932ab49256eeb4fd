//! OpenSSL's command line in a directory of its own: a judge of what we make, and a maker of what we judge.

use std::path::PathBuf;
use std::process::{Command, Output};
use tempfile::TempDir;

pub(crate) const CA: &str =
    "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\nsubjectKeyIdentifier=hash\n";
pub(crate) const SIGNER: &str = "basicConstraints=CA:FALSE\nkeyUsage=critical,digitalSignature,nonRepudiation\nextendedKeyUsage=emailProtection\nsubjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid\n";

pub(crate) struct Tool {
    dir: TempDir,
}

impl Tool {
    pub(crate) fn new() -> Self {
        Self { dir: TempDir::new().unwrap() }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    pub(crate) fn write(&self, name: &str, bytes: &[u8]) {
        std::fs::write(self.path(name), bytes).unwrap();
    }

    pub(crate) fn read(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.path(name)).unwrap()
    }

    /// Runs `openssl` with the words of `line`, in the directory.
    pub(crate) fn run(&self, line: &str) -> Output {
        Command::new("openssl")
            .args(line.split_whitespace())
            .current_dir(self.dir.path())
            .output()
            .expect("openssl must be installed")
    }

    /// Runs `openssl`, which must succeed; its standard output.
    pub(crate) fn ok(&self, line: &str) -> String {
        let output = self.run(line);
        assert!(output.status.success(), "openssl {line}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    /// A certificate in PEM under a name of the directory, put there from DER.
    pub(crate) fn put_certificate(&self, name: &str, der: &[u8]) {
        self.write("in.der", der);
        self.ok(&format!("x509 -inform DER -in in.der -out {name}.pem"));
    }

    /// The DER of the certificate under that name.
    pub(crate) fn certificate(&self, name: &str) -> Vec<u8> {
        self.ok(&format!("x509 -in {name}.pem -outform DER -out out.der"));
        self.read("out.der")
    }

    /// A key of a kind (`P-256`, `RSA`, `RSA-1024`, `RSA-PSS`, `ED25519`) and a certificate by `issuer`, or self-signed if that is the name.
    pub(crate) fn issue(&self, name: &str, kind: &str, issuer: &str, extensions: &str) {
        let algorithm = match kind {
            "RSA" => "-algorithm RSA -pkeyopt rsa_keygen_bits:2048".to_owned(),
            "RSA-1024" => "-algorithm RSA -pkeyopt rsa_keygen_bits:1024".to_owned(),
            "RSA-PSS" => "-algorithm RSA-PSS -pkeyopt rsa_keygen_bits:2048 -pkeyopt rsa_pss_keygen_md:sha256 -pkeyopt rsa_pss_keygen_mgf1_md:sha256 -pkeyopt rsa_pss_keygen_saltlen:32".to_owned(),
            "ED25519" => "-algorithm ED25519".to_owned(),
            curve => format!("-algorithm EC -pkeyopt ec_paramgen_curve:{curve}"),
        };
        self.ok(&format!("genpkey {algorithm} -out {name}.key"));
        self.certify(name, issuer, extensions);
    }

    /// A certificate by `issuer` for the key that lies there under that name.
    pub(crate) fn certify(&self, name: &str, issuer: &str, extensions: &str) {
        self.write(&format!("{name}.ext"), extensions.as_bytes());
        self.ok(&format!("req -new -key {name}.key -subj /C=KZ/CN={name} -out {name}.csr"));
        let signer = if name == issuer {
            format!("-signkey {name}.key")
        } else {
            format!("-CA {issuer}.pem -CAkey {issuer}.key -CAcreateserial")
        };
        self.ok(&format!("x509 -req -in {name}.csr {signer} -days 400 -extfile {name}.ext -out {name}.pem"));
    }

    /// A root, an issuer below it and a signer below that, all with keys of one kind.
    pub(crate) fn with_chain(kind: &str) -> Self {
        let tool = Self::new();
        tool.issue("root", kind, "root", CA);
        tool.issue("middle", kind, "root", CA);
        tool.issue("signer", kind, "middle", SIGNER);
        tool.bundle(&["middle"]);
        tool
    }

    /// Puts these certificates into the file that signatures take their chain from.
    pub(crate) fn bundle(&self, names: &[&str]) {
        let pem: Vec<u8> = names.iter().flat_map(|name| self.read(&format!("{name}.pem"))).collect();
        self.write("chain.pem", &pem);
    }

    /// What `openssl cms -sign` makes of `content.bin` with further options.
    pub(crate) fn sign(&self, options: &str) -> Vec<u8> {
        self.ok(&format!(
            "cms -sign -binary -in content.bin -outform DER -out signed.der -signer signer.pem -inkey signer.key -certfile chain.pem {options}"
        ));
        self.read("signed.der")
    }
}

/// The current time, Unix seconds: OpenSSL issues from now on.
pub(crate) fn now() -> i64 {
    let since = std::time::UNIX_EPOCH.elapsed().unwrap();
    i64::try_from(since.as_secs()).unwrap()
}
