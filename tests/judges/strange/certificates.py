"""Keys and certificates, put together by hand: also those that no library writes."""

import hashlib
import os
import sys
from datetime import datetime, timedelta, timezone
from functools import cache

from asn1crypto import algos, core, x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, padding, rsa

NOW = datetime.fromtimestamp(int(sys.argv[1]), timezone.utc)
DAY = timedelta(days=1)
CONTENT = "Өтініш: мекенжай анықтамасы\n".encode()
HASHES = {"sha1": hashes.SHA1, "sha256": hashes.SHA256, "sha384": hashes.SHA384, "sha512": hashes.SHA512}
GOST_SIGNATURE, GOST_KEY, GOST_HASH = "1.2.398.3.10.1.1.2.3.2", "1.2.398.3.10.1.1.2.2.2", "1.2.398.3.10.1.3.3"


@cache
def key(kind, which=0):
    del which
    if kind.startswith("rsa"):
        return rsa.generate_private_key(65537, int(kind[3:]))
    return ed25519.Ed25519PrivateKey.generate() if kind == "ed25519" else ec.generate_private_key(CURVES[kind])


CURVES = {"p256": ec.SECP256R1(), "p384": ec.SECP384R1(), "p521": ec.SECP521R1(), "k256": ec.SECP256K1()}


def algorithm(private, digest, pss):
    """The name of a signature algorithm, and who signs."""
    hash_ = HASHES[digest]
    if isinstance(private, ed25519.Ed25519PrivateKey):
        return {"algorithm": "1.3.101.112"}, private.sign
    if isinstance(private, ec.EllipticCurvePrivateKey):
        return {"algorithm": f"{digest}_ecdsa"}, lambda data: private.sign(data, ec.ECDSA(hash_()))
    if pss is None:
        return {"algorithm": f"{digest}_rsa"}, lambda data: private.sign(data, padding.PKCS1v15(), hash_())
    parameters = {
        "hash_algorithm": {"algorithm": digest},
        "mask_gen_algorithm": {"algorithm": "mgf1", "parameters": {"algorithm": digest}},
        "salt_length": pss,
    }
    scheme = padding.PSS(padding.MGF1(hash_()), pss)
    return {"algorithm": "rsassa_pss", "parameters": parameters}, lambda data: private.sign(data, scheme, hash_())


def tlv(tag, value):
    length = len(value)
    if length < 0x80:
        return bytes([tag, length]) + value
    size = length.to_bytes((length.bit_length() + 7) // 8, "big")
    return bytes([tag, 0x80 | len(size)]) + size + value


class Party:
    """A key, its certificate (DER), and what that says."""

    def __init__(self, private, der, subject, issuer, serial, identifier, public):
        self.private, self.der, self.subject, self.issuer = private, der, subject, issuer
        self.serial, self.identifier, self.public = serial, identifier, public

    @property
    def certificate(self):
        return x509.Certificate.load(self.der)


def spki(private):
    return private.public_key().public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)


def name(common, kind=core.UTF8String):
    """The name's DER: a country and a common name written in this kind of text."""
    parts = [("2.5.4.6", core.PrintableString("KZ"))] + ([("2.5.4.3", kind(common))] if common is not None else [])
    return tlv(0x30, b"".join(tlv(0x31, tlv(0x30, core.ObjectIdentifier(o).dump() + v.dump())) for o, v in parts))


SIGNS, ISSUES = {"digital_signature", "non_repudiation"}, {"key_cert_sign", "crl_sign"}


def issue(common, kind="p256", by=None, *, which=0, ca=False, usage=None, eku="email_protection", serial=None, first=-DAY,
          last=400 * DAY, more=(), limit=None, digest="sha256", pss=None, subject=None, public=None, critical_eku=False):
    private = key(kind, which) if kind else None
    subject = subject or name(common)
    public = public or spki(private)
    extensions = [
        ("2.5.29.19", True, x509.BasicConstraints({"ca": ca, **({"path_len_constraint": limit} if limit is not None else {})})),
        ("2.5.29.15", True, x509.KeyUsage(usage or (ISSUES if ca else SIGNS))),
        ("2.5.29.14", False, core.OctetString(hashlib.sha1(public).digest())),
    ]
    if eku and not ca:
        extensions.append(("2.5.29.37", critical_eku, x509.ExtKeyUsageSyntax([eku])))
    written = b"".join(
        tlv(0x30, core.ObjectIdentifier(oid).dump() + (b"\1\1\xff" if critical else b"") + tlv(4, value.dump()))
        for oid, critical, value in [*extensions, *more]
    )
    named, sign = algorithm(by.private if by else private, digest, pss)
    named = algos.SignedDigestAlgorithm(named).dump()
    number = int.from_bytes(os.urandom(9), "big") if serial is None else serial
    tbs = tlv(0x30, b"".join([
        tlv(0xA0, b"\2\1\2"), core.Integer(number).dump(), named, by.subject if by else subject,
        tlv(0x30, core.UTCTime(NOW + first).dump() + core.UTCTime(NOW + last).dump()),
        subject, public, tlv(0xA3, tlv(0x30, written)),
    ]))
    der = tlv(0x30, tbs + named + tlv(3, b"\0" + sign(tbs)))
    return Party(private, der, subject, by.subject if by else subject, number, hashlib.sha1(public).digest(), public)


ROOT = issue("Түбір", ca=True)
