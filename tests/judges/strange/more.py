"""Lists of revoked certificates in messages, texts with other line ends, and kinds of messages that few tools make."""

import hashlib
from base64 import b64encode

from asn1crypto import cms, core, crl, ocsp, x509

from certificates import CONTENT, DAY, NOW, ROOT, algorithm, issue, name, tlv
from messages import COUNTER, ESS, KIND, DIGEST, REVOCATIONS, TIME, answer, attribute, by, ess, mail, message, signer, stamp


def listed(*serials, by=ROOT, extensions=(), entry_extensions=()):
    """A list by this authority."""
    rows = [{"user_certificate": serial, "revocation_date": x509.Time("utc_time", NOW - DAY),
             **({"crl_entry_extensions": list(entry_extensions)} if entry_extensions else {})} for serial in serials]
    named, sign = algorithm(by.private, "sha256", None)
    tbs = crl.TbsCertList({
        "version": "v2", "signature": named, "issuer": x509.Name.load(by.subject), "this_update": x509.Time("utc_time", NOW - DAY),
        "next_update": x509.Time("utc_time", NOW + DAY), **({"revoked_certificates": rows} if rows else {}),
        **({"crl_extensions": list(extensions)} if extensions else {}),
    })
    return crl.CertificateList({"tbs_cert_list": tbs, "signature_algorithm": named, "signature": sign(tbs.dump())}).dump()


def lists(put):
    plain = issue("Тізім", by=ROOT)
    put("list-good", by(plain, crls=listed()), CONTENT)
    put("list-revoked", by(plain, crls=listed(5, plain.serial)), CONTENT)
    within = lambda _: attribute(REVOCATIONS, tlv(0x30, tlv(0xA0, tlv(0x30, listed(plain.serial)))))  # noqa: E731
    put("list-revoked-in-attribute", by(plain, unsigned=[within]), CONTENT)
    put("list-delta", by(plain, crls=listed(extensions=[{"extn_id": "2.5.29.27", "critical": True, "extn_value": core.Integer(1)}])), CONTENT)
    named = x509.GeneralNames([x509.GeneralName("directory_name", x509.Name.load(plain.subject))])
    indirect = [{"extn_id": "2.5.29.29", "critical": True, "extn_value": named}]
    put("list-indirect", by(plain, crls=listed(plain.serial, entry_extensions=indirect)), CONTENT)
    responder = issue("Жауап", by=ROOT, eku="ocsp_signing", which=3)
    for status in ("good", "revoked"):
        # A bare answer beside the lists, as some put it there (id-pkix-ocsp-basic).
        whole = ocsp.OCSPResponse.load(answer(plain, ROOT, responder, status=status))
        bare = whole["response_bytes"]["response"].parsed.dump()
        beside = tlv(0xA1, core.ObjectIdentifier("1.3.6.1.5.5.7.48.1.1").dump() + bare)
        put(f"answer-bare-beside-lists-{status}", by(plain, crls=beside), CONTENT)
    put("list-by-a-stranger", by(plain, crls=listed(plain.serial, by=issue("Түбір", ca=True, which=98))), CONTENT)
    put("list-by-another", by(plain, crls=listed(plain.serial, by=issue("Басқа", by=ROOT, ca=True, which=97))), CONTENT)


def line_ends(put):
    plain = issue("Жол", by=ROOT)
    text = "Өтініш\nекінші жол\n".encode()
    mail = text.replace(b"\n", b"\r\n")
    put("text-other-line-ends", by(plain, content=mail), text)
    put("text-other-line-ends-no-attributes", by(plain, content=mail, attributes=False), text)
    put("text-other-line-ends-changed", by(plain, content=mail), text + b"\n")
    put("text-other-line-ends-attached", by(plain, content=mail, attached=True), text)
    put("text-the-other-way", by(plain, content=text), mail)
    put("pdf-other-line-ends", by(plain, content=b"%PDF-1.4\r\n"), b"%PDF-1.4\n")


def kinds(put):
    plain, big = issue("Түр", by=ROOT), issue("RSA", "rsa2048", ROOT)
    nested = lambda inner: attribute(COUNTER, signer(plain, content=inner))  # noqa: E731
    put("counter-signature-of-one", by(plain, big, unsigned=[lambda v: attribute(COUNTER, signer(big, content=v, unsigned=[nested]))]), CONTENT)
    put("certificates-only", message([], [plain]))
    inner, signed_data = by(big, attached=True), "1.2.840.113549.1.7.2"
    whole = signer(plain, content=inner, kind=signed_data)
    put("message-in-a-message", message([whole], [plain], content=inner, kind=signed_data, attached=True))
    put("empty-attached", message([signer(plain, content=b"")], [plain], content=b"", attached=True))
    put("more-hashes-announced", message([signer(plain)], [plain], hash_names=("sha1", "sha256", "sha512")), CONTENT)
    put("hash-not-announced", message([signer(plain)], [plain], hash_names=("sha512",)), CONTENT)
    put("sha1-beside", message([signer(plain), signer(big, digest="sha1", plain_rsa=True)], [plain, big], hash_names=("sha1", "sha256")), CONTENT)
    first = attribute("1.2.840.113549.1.9.16.2.12", tlv(0x30, tlv(0x30, tlv(0x30, tlv(4, hashlib.sha1(plain.der).digest())))))
    put("certificate-named-by-sha1", by(plain, named_certificate=None, extra=[first]), CONTENT)
    put("certificate-named-twice", by(plain, extra=[first]), CONTENT)
    other = attribute("1.2.840.113549.1.9.16.2.12", tlv(0x30, tlv(0x30, tlv(0x30, tlv(4, bytes(20))))))
    put("another-named-by-sha1", by(plain, named_certificate=None, extra=[other]), CONTENT)
    policies = tlv(0x30, tlv(0x30, tlv(0x30, tlv(4, hashlib.sha256(plain.der).digest()))) + tlv(0x30, tlv(0x30, core.ObjectIdentifier("1.2.3").dump())))
    put("certificate-named-with-policies", by(plain, named_certificate=None, extra=[attribute("1.2.840.113549.1.9.16.2.47", policies)]), CONTENT)
    generalized = attribute(TIME, core.GeneralizedTime(NOW))
    put("time-generalized", by(plain, time=False, extra=[generalized]), CONTENT)
    put("kind-of-another", by(plain, kind="1.2.3.4"), CONTENT)
    der = by(plain)
    pem = b64encode(der)
    put("pem-after-text", b"Subject: x\r\nIssuer: y\r\n\r\n-----BEGIN PKCS7-----\r\n" + pem + b"\r\n-----END PKCS7-----\r\n", CONTENT)
    put("pem-before-text", b"-----BEGIN PKCS7-----\n" + pem + b"\n-----END PKCS7-----\nsent from a phone\n", CONTENT)
    put("pem-of-a-certificate-first", b"-----BEGIN CERTIFICATE-----\n" + b64encode(plain.der) + b"\n-----END CERTIFICATE-----\n-----BEGIN CMS-----\n" + pem + b"\n-----END CMS-----\n", CONTENT)
    put("base64-url", pem.replace(b"+", b"-").replace(b"/", b"_"), CONTENT)
    put("hex", der.hex().encode(), CONTENT)
    unsorted = signer(plain)
    rows = [attribute(KIND, core.ObjectIdentifier("1.2.840.113549.1.7.1")), attribute(DIGEST, core.OctetString(hashlib.sha256(CONTENT).digest())),
            attribute(TIME, core.UTCTime(NOW)), attribute("1.2.840.113549.1.9.16.2.47", ess(plain))]
    ordered, backwards = b"".join(sorted(rows)), b"".join(sorted(rows, reverse=True))
    assert ordered in unsorted
    put("attributes-backwards", message([unsorted.replace(ordered, backwards)], [plain]), CONTENT)


def enclosed(kind, content):
    """`ContentInfo` of any kind."""
    return tlv(0x30, core.ObjectIdentifier(kind).dump() + tlv(0xA0, content))


def streamed(whole):
    """A message with lengths that its writer did not know yet."""
    outer = cms.ContentInfo.load(whole)
    inner = b"\x30\x80" + outer["content"].contents + b"\0\0"
    return b"\x30\x80" + outer["content_type"].dump() + b"\xa0\x80" + inner + b"\0\0\0\0"


def writers(put):
    """What tools write that keep less to the standard, or are for something else."""
    plain = issue("Жазушы", by=ROOT)
    put("attributes-signed-unsorted", by(plain, unsorted=True), CONTENT)
    put("attributes-signed-unsorted-changed", by(plain, unsorted=True), CONTENT + b"!")
    whole = by(plain, unsorted=True)
    last = cms.ContentInfo.load(whole)["content"]["signer_infos"][0]["signature"].native
    put("attributes-signed-unsorted-by-another", whole.replace(last, last[:-1] + bytes([last[-1] ^ 1])), CONTENT)

    # The issuer's name with another type of string, as a writer puts it who has it as text alone.
    def named(issuer, serial):
        hashed = tlv(4, hashlib.sha256(plain.der).digest())
        return attribute(ESS, tlv(0x30, tlv(0x30, tlv(0x30, hashed + tlv(0x30, tlv(0x30, tlv(0xA4, issuer)) + core.Integer(serial).dump())))))

    printed = name(" түбір", core.BMPString)
    for case, issuer, serial in (("", printed, plain.serial), ("-and-another-number", printed, plain.serial + 1),
                                 ("-of-another", name("Басқа"), plain.serial)):
        put(f"issuer-in-other-letters{case}", by(plain, named_certificate=None, extra=[named(issuer, serial)]), CONTENT)
    number = core.Integer(plain.serial).dump()
    info = cms.SignerInfo.load(signer(plain)).contents.replace(tlv(0x30, plain.issuer + number), tlv(0x30, printed + number))
    put("signer-in-other-letters", message([tlv(0x30, info)], [plain]), CONTENT)

    text = CONTENT.replace(b"\n", b"\r\n")
    put("no-certificate-changed", message([signer(plain)], []), CONTENT + b"!")
    put("no-certificate-other-line-ends", message([signer(plain, content=text)], []), CONTENT)
    stream = streamed(by(plain, attached=True))
    put("stream", stream)
    put("stream-tail", stream + b"\r\n\0")
    put("stream-something-behind", stream + b"\r\n!")
    put("mail-8-bit-header", b"From: \xc0\xe9\xe3\xfc\xeb\r\n" + mail(b"\r\nhi\r\n", by(plain, content=b"\r\nhi\r\n"), end="\r\n"))
    coded = mail(b"\r\nhi\r\n", b"?", end="\r\n")
    binary = coded.replace(b"base64", b"binary").replace(b"Pw==\r\n", by(plain, content=b"\r\nhi\r\n"))
    put("mail-binary", binary)
    put("mail-binary-cut", binary[:-40])
    put("signer-with-much", by(plain, unsigned=[lambda _: attribute("1.2.3.4", core.OctetString(bytes(3 << 20)))]), CONTENT)

    put("enveloped", enclosed("1.2.840.113549.1.7.3", tlv(0x30, core.Integer(0).dump() + tlv(0x31, b""))))
    put("compressed", enclosed("1.2.840.113549.1.9.16.1.9", tlv(0x30, core.Integer(0).dump())))
    put("digested-stream", streamed(enclosed("1.2.840.113549.1.7.5", tlv(0x30, core.Integer(0).dump()))))
    put("some-other-sequence", tlv(0x30, core.ObjectIdentifier("1.2.840.113549.1.1.11").dump() + b"\5\0"))
    code = tlv(0x30, core.Integer(1).dump())
    put("content-of-another-type", by(plain, content=code, kind="1.3.6.1.4.1.311.2.1.4", attached=True, octets=code))

    rsa = issue("RSA", "rsa2048", ROOT)
    # Some sign with the one hash, some with the other, and OpenSSL knows the first kind alone.
    put("hash-of-content-and-of-signature-differ", by(rsa, signed_by="sha512"), CONTENT)
    put("hash-named-as-a-signature", by(rsa, hash_name="1.2.840.113549.1.1.11"), CONTENT)
    put("usage-documents-of-microsoft", by(issue("Құжат", by=ROOT, eku="microsoft_document_signing")), CONTENT)
    between = issue("Аралық", by=ROOT, ca=True, which=5)
    stamper = issue("Метка", by=between, eku="time_stamping", critical_eku=True, which=6)
    put("stamp-by-one-below-an-issuer-beside", by(plain, between, unsigned=[stamp(stamper)]), CONTENT)
    put("stamp-by-one-below-an-issuer-nowhere", by(plain, unsigned=[stamp(stamper)]), CONTENT)
