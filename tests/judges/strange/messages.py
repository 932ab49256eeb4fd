"""Messages, time stamps and answers on revocation, put together by hand."""

import hashlib
from base64 import b64encode

from asn1crypto import algos, cms, core, ocsp, tsp

from certificates import CONTENT, DAY, GOST_SIGNATURE, NOW, algorithm, tlv

def attribute(oid, value):
    """An attribute's DER."""
    return tlv(0x30, core.ObjectIdentifier(oid).dump() + tlv(0x31, value if isinstance(value, bytes) else value.dump()))


ESS, STAMP, COUNTER = "1.2.840.113549.1.9.16.2.47", "1.2.840.113549.1.9.16.2.14", "1.2.840.113549.1.9.6"
CERTIFICATES, REVOCATIONS, ARCHIVE = "1.2.840.113549.1.9.16.2.23", "1.2.840.113549.1.9.16.2.24", "0.4.0.1733.2.4"
KIND, DIGEST, TIME = "1.2.840.113549.1.9.3", "1.2.840.113549.1.9.4", "1.2.840.113549.1.9.5"


def ess(party, digest="sha256", issuer_serial=False):
    """signing-certificate-v2."""
    hashed = tlv(4, hashlib.new(digest, party.der).digest())
    named = b"" if digest == "sha256" else algos.DigestAlgorithm({"algorithm": digest}).dump()
    issuer = tlv(0x30, tlv(0x30, tlv(0xA4, party.issuer)) + core.Integer(party.serial).dump()) if issuer_serial else b""
    return tlv(0x30, tlv(0x30, tlv(0x30, named + hashed + issuer)))


def signer(party, *, content=CONTENT, digest="sha256", kind="1.2.840.113549.1.7.1", attributes=True, named_certificate="sha256",
           issuer_serial=False, at=None, by_key=False, pss=None, plain_rsa=False, unsigned=(), extra=(), hash_name=None, gost=False,
           time=True, twice=False, unsorted=False, signed_by=None):
    """A SignerInfo, in DER; `unsigned` are functions of the signature. `unsorted`: the attributes are signed in no order, as they stand."""
    hashed = hashlib.new(digest, content).digest()
    named, sign = ({"algorithm": GOST_SIGNATURE}, lambda _: b"\5" * 128) if gost else algorithm(party.private, signed_by or digest, pss)
    signed = None
    if attributes:
        rows = [attribute(KIND, core.ObjectIdentifier(kind)), attribute(DIGEST, core.OctetString(hashed))]
        rows += [attribute(TIME, core.UTCTime(at or NOW))] * (2 if twice else 1 if time else 0)
        rows += [attribute(ESS, ess(party, named_certificate, issuer_serial))] if named_certificate else []
        rows += extra
        signed = b"".join(sorted(rows, reverse=unsorted))
        to_sign = tlv(0x31, signed)
    else:
        to_sign = content
    signature = sign(to_sign)
    if plain_rsa:
        named = {"algorithm": "rsassa_pkcs1v15"}
    sid = tlv(0x80, party.identifier) if by_key else tlv(0x30, party.issuer + core.Integer(party.serial).dump())
    parts = [
        core.Integer(3 if by_key else 1).dump(), sid,
        algos.DigestAlgorithm({"algorithm": hash_name or digest}).dump(),
        tlv(0xA0, signed) if signed else b"",
        algos.SignedDigestAlgorithm(named).dump(), tlv(4, signature),
    ]
    rows = sorted(row(signature) for row in unsigned)
    return tlv(0x30, b"".join(parts) + (tlv(0xA1, b"".join(rows)) if rows else b""))


def message(signers, certificates, *, content=CONTENT, attached=False, kind="1.2.840.113549.1.7.1", hash_names=("sha256",), crls=b"", octets=None):
    ders = [c.der for c in certificates]
    parts = [
        core.Integer(3 if kind != "1.2.840.113549.1.7.1" else 1).dump(),
        tlv(0x31, b"".join(sorted(algos.DigestAlgorithm({"algorithm": h}).dump() for h in hash_names))),
        tlv(0x30, core.ObjectIdentifier(kind).dump() + (tlv(0xA0, octets or tlv(4, content)) if attached else b"")),
        tlv(0xA0, b"".join(sorted(ders))) if ders else b"",
        tlv(0xA1, crls) if crls else b"",
        tlv(0x31, b"".join(sorted(signers))),
    ]
    return tlv(0x30, core.ObjectIdentifier("1.2.840.113549.1.7.2").dump() + tlv(0xA0, tlv(0x30, b"".join(parts))))


def as_content(info, party):
    """The attributes of a signature put forward as what it is over."""
    parts = cms.SignerInfo.load(info)
    content = tlv(0x31, parts["signed_attrs"].contents)
    bare = b"".join(parts[field].dump() for field in ("version", "sid", "digest_algorithm", "signature_algorithm", "signature"))
    return message([tlv(0x30, bare)], [party], content=content, attached=True)


def by(party, *above, **more):
    """One signer's detached message."""
    put = {k: more.pop(k) for k in ("attached", "crls", "octets") if k in more}
    hash_names = (more.get("hash_name") or more.get("digest", "sha256"),)
    return message([signer(party, **more)], [party, *above], hash_names=hash_names, **put)


def stamp(authority, *, extensions=None, digest="sha256", nonce=None, wrong=False, bare=False):
    def token(signature):
        info = {
            "version": "v1", "policy": "1.2.3.4", "serial_number": 7, "gen_time": NOW,
            "message_imprint": {"hash_algorithm": {"algorithm": digest}, "hashed_message": hashlib.new(digest, signature + b"!" * wrong).digest()},
        }
        if extensions:
            info["extensions"] = extensions
        if nonce:
            info["nonce"] = nonce
        content = tsp.TSTInfo(info).dump()
        kind = "1.2.840.113549.1.9.16.1.4"
        return message([signer(authority, content=content, kind=kind)], [authority], content=content, attached=True, kind=kind)

    return token if bare else lambda signature: attribute(STAMP, token(signature))


def answer(about, issuer, responder, *, status="good", update=NOW, nonce=None, certificates=True, digest="sha1"):
    def hashed(data):
        return hashlib.new(digest, data).digest()

    single = {
        "cert_id": {
            "hash_algorithm": {"algorithm": digest}, "issuer_name_hash": hashed(about.issuer),
            "issuer_key_hash": hashed(bytes(issuer.certificate.public_key["public_key"])), "serial_number": about.serial,
        },
        "cert_status": ocsp.CertStatus("good") if status == "good" else ocsp.CertStatus("revoked", {"revocation_time": NOW - DAY}),
        "this_update": update, "next_update": update + DAY,
    }
    data = {"responder_id": ocsp.ResponderId("by_name", responder.certificate.subject), "produced_at": update, "responses": [single]}
    if nonce:
        data["response_extensions"] = [{"extn_id": "nonce", "extn_value": core.OctetString(core.OctetString(nonce).dump())}]
    data = ocsp.ResponseData(data)
    named, sign = algorithm(responder.private, "sha256", None)
    basic = {"tbs_response_data": data, "signature_algorithm": named, "signature": sign(data.dump())}
    if certificates:
        basic["certs"] = [responder.certificate]
    bytes_ = {"response_type": "basic_ocsp_response", "response": ocsp.BasicOCSPResponse(basic)}
    return ocsp.OCSPResponse({"response_status": "successful", "response_bytes": bytes_}).dump()


def mail(content, signature, *, end="\n", folded=False):
    """A mail with a signature beside its text (S/MIME, RFC 8551)."""
    kind = f'multipart/signed; protocol="application/pkcs7-signature";{" " if not folded else end + chr(9)}micalg=sha-256; boundary="--=Шек"'
    coded = b64encode(signature).decode()
    lines = [coded[i:i + 64] for i in range(0, len(coded), 64)]
    head = ["MIME-Version: 1.0", f"Content-Type: {kind}", "", "This is an S/MIME signed message", "", "----=Шек", ""]
    tail = ["", "----=Шек", "Content-Type: application/pkcs7-signature; name=smime.p7s", "Content-Transfer-Encoding: base64", "", *lines, "", "----=Шек--", ""]
    return end.join(head).encode() + content + end.join(tail).encode()
