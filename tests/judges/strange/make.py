"""What a stranger hands in: certificates, messages, answers and containers that nobody here makes.

Writes into the current folder, for each case NAME: `NAME.msg`, and where it has them `NAME.content` and `NAME.ocsp`;
beside them `root.der`, whom all of it leads to, and `other.der`, a root that has expired. Called with the time, Unix seconds.
"""

import asyncio
from base64 import b64encode
from pathlib import Path

from asn1crypto import core, crl, ocsp, x509
from asn1crypto.keys import PrivateKeyInfo
from cryptography.hazmat.primitives import serialization
from pyhanko.sign.signers import SimpleSigner
from pyhanko_certvalidator.registry import SimpleCertificateStore

from certificates import CONTENT, DAY, GOST_HASH, GOST_KEY, NOW, ROOT, algorithm, issue, name, tlv
from containers import containers
from more import kinds, line_ends, lists, writers
from messages import ARCHIVE, CERTIFICATES, COUNTER, REVOCATIONS, answer, as_content, attribute, by, mail, message, signer, stamp

def put(case, msg, content=None, answers=None):
    Path(f"{case}.msg").write_bytes(msg)
    if content is not None:
        Path(f"{case}.content").write_bytes(content)
    if answers is not None:
        Path(f"{case}.ocsp").write_bytes(answers)


def messages():
    plain = issue("Айгүл Әлімбаева", by=ROOT)
    big = issue("RSA", "rsa2048", ROOT)
    new = issue("Ed25519", "ed25519", ROOT)
    put("signer-by-key", by(plain, by_key=True), CONTENT)
    put("sha512-detached", by(big, digest="sha512"), CONTENT)
    put("p384-sha384", by(issue("P-384", "p384", ROOT), digest="sha384"), CONTENT)
    put("rsa-named-without-hash", by(big, plain_rsa=True), CONTENT)
    put("rsa-named-without-hash-sha1", by(big, plain_rsa=True, digest="sha1"), CONTENT)
    put("rsa-pss", by(big, pss=32), CONTENT)
    put("rsa-pss-odd-salt", by(big, pss=20), CONTENT)
    put("rsa-1024", by(issue("RSA", "rsa1024", ROOT)), CONTENT)
    put("ed25519", by(new, digest="sha512"), CONTENT)
    put("ed25519-other-hash", by(new, digest="sha256"), CONTENT)
    put("p521", by(issue("P-521", "p521", ROOT)), CONTENT)
    put("secp256k1", by(issue("K", "k256", ROOT)), CONTENT)
    put("issuer-serial-and-sha512-of-certificate", by(plain, named_certificate="sha512", issuer_serial=True), CONTENT)
    put("no-attributes", by(plain, attributes=False), CONTENT)
    put("no-attributes-changed", by(plain, attributes=False), CONTENT + b"!")
    put("plain-attributes", by(plain, named_certificate=None), CONTENT)
    put("plain-attributes-rsa", by(big, named_certificate=None), CONTENT)
    put("plain-attributes-changed", by(plain, named_certificate=None), CONTENT + b"!")
    put("no-time", by(plain, time=False), CONTENT)
    signed = signer(plain)
    put("attributes-as-content", as_content(signed, plain), None)
    put("attribute-twice", by(plain, twice=True), CONTENT)
    put("empty-document", by(plain, content=b""), b"")

    # Two, one of whom nobody here can judge; the key is no more than bytes.
    public = tlv(0x30, tlv(0x30, core.ObjectIdentifier(GOST_KEY).dump()) + tlv(3, bytes(65)))
    gost = issue("ГОСТ", None, ROOT, public=public)
    two = [signer(big), signer(gost, gost=True, hash_name=GOST_HASH)]
    put("rsa-and-gost", message(two, [big, gost], hash_names=("sha256", GOST_HASH)), CONTENT)
    put("gost-without-certificate", message([two[1]], [], hash_names=(GOST_HASH,)), CONTENT)
    three = [signer(plain), signer(big, digest="sha512"), signer(new, digest="sha512")]
    put("three-algorithms", message(three, [plain, big, new], hash_names=("sha256", "sha512")), CONTENT)
    counter = lambda value: attribute(COUNTER, signer(big, content=value))  # noqa: E731
    put("counter-signature", message([signer(plain, unsigned=[counter])], [plain, big]), CONTENT)
    kinds = [attribute("1.2.840.113549.1.9.16.2.15", core.Null()), attribute("0.4.0.1733.2.1", core.UTF8String("text/plain"))]
    put("more-signed-attributes", by(plain, extra=kinds), CONTENT)

    stamper = issue("Метка", "rsa2048", ROOT, eku="time_stamping", critical_eku=True, which=1)
    put("stamp-by-rsa", by(plain, unsigned=[stamp(stamper)]), CONTENT)
    put("stamp-sha512", by(plain, unsigned=[stamp(stamper, digest="sha512")]), CONTENT)
    put("stamp-over-other-bytes", by(plain, unsigned=[stamp(stamper, wrong=True)]), CONTENT)
    # As ETSI EN 319 422 wants it of qualified authorities.
    statement = tlv(0x30, tlv(0x30, core.ObjectIdentifier("0.4.0.19422.1.1").dump()))
    qualified = [{"extn_id": "1.3.6.1.5.5.7.1.3", "critical": False, "extn_value": core.OctetString(statement)}]
    put("stamp-qualified", by(plain, unsigned=[stamp(stamper, extensions=qualified)]), CONTENT)
    unknown = [{"extn_id": "1.2.3.4", "critical": True, "extn_value": core.OctetString(statement)}]
    put("stamp-critical", by(plain, unsigned=[stamp(stamper, extensions=unknown)]), CONTENT)
    put("stamp-on-plain", by(plain, named_certificate=None, unsigned=[stamp(stamper)]), CONTENT)
    other = issue("P-521", "p521", ROOT, eku="time_stamping", critical_eku=True, which=1)
    put("stamp-by-p521", by(plain, unsigned=[stamp(other)]), CONTENT)
    loose = issue("Loose", "p256", ROOT, eku="time_stamping", which=2)
    put("stamp-usage-not-critical", by(plain, unsigned=[stamp(loose)]), CONTENT)

    # Long-term levels: certificates, a list of revoked ones and answers in the message and in its attributes, an archive stamp.
    listed = crl.TbsCertList({"version": "v2", "signature": {"algorithm": "sha256_ecdsa"}, "issuer": ROOT.certificate.subject,
                              "this_update": x509.Time("utc_time", NOW), "next_update": x509.Time("utc_time", NOW + DAY)})
    sign = algorithm(ROOT.private, "sha256", None)[1]
    listed = crl.CertificateList({"tbs_cert_list": listed, "signature_algorithm": {"algorithm": "sha256_ecdsa"}, "signature": sign(listed.dump())}).dump()
    responder = issue("Жауап", "rsa2048", ROOT, eku="ocsp_signing", which=3)
    good = answer(plain, ROOT, responder)
    basic = ocsp.OCSPResponse.load(good)["response_bytes"]["response"].parsed.dump()
    values = lambda _: attribute(CERTIFICATES, tlv(0x30, ROOT.der))  # noqa: E731
    proofs = lambda _: attribute(REVOCATIONS, tlv(0x30, tlv(0xA1, tlv(0x30, basic))))  # noqa: E731
    archive = lambda v: attribute(ARCHIVE, tlv(0x30, v))  # noqa: E731
    several = [issue(f"Тағы {n}", by=ROOT, which=10 + n) for n in range(14)]
    put("long-term", by(plain, ROOT, stamper, responder, *several, unsigned=[stamp(stamper), values, proofs, archive], crls=listed), CONTENT)
    put("answer-within", by(plain, unsigned=[proofs]), CONTENT)
    put("certificates-too-many", by(plain, *[issue(f"{n}", by=ROOT, which=40 + n) for n in range(40)]), CONTENT)
    put("attached", by(plain, attached=True))
    put("attached-and-beside", by(plain, attached=True), CONTENT)
    put("attached-and-other-beside", by(plain, attached=True), b"other")
    # The content in pieces (BER): of unknown length, of known length, and pieces of pieces.
    cut = [tlv(4, CONTENT[i:i + 9]) for i in range(0, len(CONTENT), 9)]
    unknown = lambda *parts: b"\x24\x80" + b"".join(parts) + bytes(2)  # noqa: E731
    put("pieces", by(plain, attached=True, octets=unknown(*cut)))
    put("pieces-of-known-length", by(plain, attached=True, octets=tlv(0x24, b"".join(cut))))
    put("pieces-of-pieces", by(plain, attached=True, octets=unknown(cut[0], unknown(*cut[1:3]), tlv(0x24, b"".join(cut[3:])))))
    put("pieces-changed", by(plain, attached=True, octets=unknown(*cut, tlv(4, b"!"))))
    put("pieces-of-another-kind", by(plain, attached=True, octets=unknown(*cut, tlv(0x0C, b""))))
    deep = tlv(4, CONTENT)
    for _ in range(90):
        deep = tlv(0x24, deep)
    put("pieces-too-deep", by(plain, attached=True, octets=deep))
    put("no-certificate", message([signer(plain)], []), CONTENT)

    der = by(plain)
    pem = b64encode(der).decode()
    lines = [pem[i:i + 64] for i in range(0, len(pem), 64)]
    for label in ("CMS", "PKCS7", "PKCS #7 SIGNED DATA"):
        text = "\r\n".join([f"-----BEGIN {label}-----", *lines, f"-----END {label}-----", ""])
        put(f"pem-{label.split()[0].lower()}{'-long' if ' ' in label else ''}", text.encode(), CONTENT)
    put("base64", pem.encode(), CONTENT)
    put("base64-lines", ("\r\n".join(lines) + "\r\n").encode(), CONTENT)
    put("base64-mark", ("\ufeff" + pem).encode(), CONTENT)
    put("base64-attached", b64encode(by(plain, attached=True)))
    put("pem-certificate", b"-----BEGIN CERTIFICATE-----\n" + b64encode(plain.der) + b"\n-----END CERTIFICATE-----\n", CONTENT)
    put("pem-broken", ("-----BEGIN CMS-----\n" + pem[:-9] + "\n").encode(), CONTENT)
    put("certificate-alone", plain.der, CONTENT)
    put("tail", der + b"\r\n", CONTENT)

    text = "Content-Type: text/plain\r\n\r\nӨтініш\r\nекінші жол\r\n".encode()
    whole = by(plain, content=text)
    put("mail", mail(text, whole, end="\r\n"))
    put("mail-folded", mail(text, whole, end="\r\n", folded=True))
    put("mail-with-other-line-ends", mail(text, whole).replace(b"\r\n", b"\n"))
    put("mail-changed", mail(text + b"!", whole, end="\r\n"))
    put("mail-not-attributed", mail(text, by(plain, content=text, attributes=False)).replace(b"\r\n", b"\n"))
    put("mail-as-it-is", mail(b"a\nb\r\nc", by(plain, content=b"a\nb\r\nc")))
    put("mail-p521", mail(text, by(issue("P-521", "p521", ROOT), content=text)))
    head = "MIME-Version: 1.0\nContent-Type: application/pkcs7-mime; smime-type=signed-data\nContent-Transfer-Encoding: base64\n\n"
    put("mail-whole", head.encode() + b64encode(by(plain, attached=True)))
    put("mail-without-signature", b"Subject: x\nContent-Type: text/plain\n\nx")
    put("mail-cut", mail(text, whole)[:-40])
    put("mail-of-one-part", mail(text, whole).split(b"\n\n----=")[0])


def by_a_library():
    """What pyHanko itself makes, with all that it puts in."""
    for case, kind, options in [
        ("rsa", "rsa2048", {}), ("rsa-pss", "rsa2048", {"prefer_pss": True}), ("ed25519", "ed25519", {}), ("p256", "p256", {}), ("p384", "p384", {}),
    ]:
        party = issue("Кітапхана", kind, ROOT, which=30)
        der = party.private.private_bytes(serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        store = SimpleCertificateStore()
        store.register(ROOT.certificate)
        maker = SimpleSigner(party.certificate, PrivateKeyInfo.load(der), store, **options)
        for cades in (False, True):
            signed = maker.async_sign_general_data(CONTENT, "sha512" if kind == "ed25519" else "sha384", use_cades=cades, detached=True)
            put(f"pyhanko-{case}{'-cades' if cades else ''}", asyncio.run(signed).dump(), CONTENT)


def certificates():
    forbidding = x509.NameConstraints({"permitted_subtrees": [{"base": x509.GeneralName("directory_name", x509.Name.load(name("Басқа")))}]})
    def below(*, signer_more=None, **middle):
        authority = issue("Аралық", by=ROOT, ca=True, which=5, **middle)
        return by(issue("Қол қоюшы", by=authority, which=6, **(signer_more or {})), authority)

    put("chain-of-three", below(), CONTENT)
    unknown = ("1.2.3.4", True, core.Null())
    put("critical-extension", by(issue("C", by=ROOT, more=[unknown])), CONTENT)
    put("critical-extension-above", below(more=[unknown]), CONTENT)
    put("name-constraints", below(more=[("2.5.29.30", True, forbidding)]), CONTENT)
    put("name-constraints-not-critical", below(more=[("2.5.29.30", False, forbidding)]), CONTENT)
    first = issue("Бірінші", by=ROOT, ca=True, limit=0, which=7)
    second = issue("Екінші", by=first, ca=True, which=8)
    put("path-too-long", by(issue("S", by=second, which=6), first, second), CONTENT)
    expired = issue("Ескі түбір", ca=True, first=-800 * DAY, last=-DAY, which=9)
    Path("other.der").write_bytes(expired.der)
    put("root-expired", by(issue("S", by=expired, which=6)), CONTENT)
    put("root-expired-signed-in-time", by(issue("S", by=expired, which=6, first=-700 * DAY), at=NOW - 300 * DAY), CONTENT)
    put("no-purpose", by(issue("S", by=ROOT, eku=None)), CONTENT)
    put("other-purpose", by(issue("S", by=ROOT, eku="server_auth")), CONTENT)
    put("usage-without-signature", by(issue("S", by=ROOT, usage={"key_encipherment"})), CONTENT)
    put("usage-agreement", by(issue("S", by=ROOT, usage={"key_agreement"})), CONTENT)
    put("serial-negative", by(issue("S", by=ROOT, serial=-5)), CONTENT)
    put("serial-zero", by(issue("S", by=ROOT, serial=0)), CONTENT)
    put("serial-20-bytes", by(issue("S", by=ROOT, serial=2**158 + 1)), CONTENT)
    put("serial-huge", by(issue("S", by=ROOT, serial=2**300 + 1)), CONTENT)
    put("not-yet", by(issue("S", by=ROOT, first=DAY)), CONTENT)
    put("rsa-above", by(issue("S", by=issue("RSA", "rsa4096", ROOT, ca=True)), issue("RSA", "rsa4096", ROOT, ca=True)), CONTENT)
    pss = issue("PSS", "rsa2048", ROOT, ca=True)
    put("pss-certificate", by(issue("S", by=pss, pss=32, which=6), pss), CONTENT)
    put("pss-certificate-odd-salt", by(issue("S", by=pss, pss=10, which=6), pss), CONTENT)
    put("sha1-certificate", by(issue("S", by=pss, digest="sha1", which=6), pss), CONTENT)
    put("stranger", by(issue("S", by=issue("Түбір", ca=True, which=99), which=6)), CONTENT)
    put("signed-by-itself", by(issue("Өзім", which=6)), CONTENT)


def names():
    for case, text, kind in [
        ("utf8", "Әбдіғаппар Құрманғазыұлы", core.UTF8String), ("bmp", "Үміт Ңғқөһі", core.BMPString),
        ("printable", "Plain", core.PrintableString), ("teletex", "Teletex", core.TeletexString),
        ("bidi", "Айгүл \u202eевабмилӘ\u202c", core.UTF8String), ("control", "A\x1b[31m\r\nУақыт белгісі: бар\x07", core.UTF8String),
        ("invisible", "А\u200bй\u2066гүл\U000e0041", core.UTF8String), ("long", "Ұ" * 3000, core.UTF8String), ("none", None, core.UTF8String),
    ]:
        put(f"name-{case}", by(issue(case, by=ROOT, subject=name(text, kind))), CONTENT)
    organisation = tlv(0x30, tlv(0x31, tlv(0x30, core.ObjectIdentifier("2.5.4.10").dump() + core.UTF8String("ЖШС «Ұйым»").dump())))
    put("name-organisation", by(issue("O", by=ROOT, subject=organisation)), CONTENT)


def answers():
    plain = issue("S", by=ROOT)
    responder = issue("Жауап", by=ROOT, eku="ocsp_signing", which=3)
    def case(which, given):
        put(f"ocsp-{which}", by(plain), CONTENT, given)

    case("good", answer(plain, ROOT, responder))
    case("sha256", answer(plain, ROOT, responder, digest="sha256"))
    case("revoked", answer(plain, ROOT, responder, status="revoked"))
    case("by-rsa", answer(plain, ROOT, issue("RSA", "rsa2048", ROOT, eku="ocsp_signing"), status="revoked"))
    case("by-issuer", answer(plain, ROOT, ROOT, status="revoked", certificates=False))
    other = issue("Басқа", ca=True, which=4)
    case("by-delegate-of-another", answer(plain, ROOT, issue("D", by=other, eku="ocsp_signing", which=3), status="revoked"))
    case("by-citizen", answer(plain, ROOT, issue("D", by=ROOT, which=3), status="revoked"))
    case("by-expired", answer(plain, ROOT, issue("D", by=ROOT, eku="ocsp_signing", which=3, first=-9 * DAY, last=-2 * DAY), status="revoked"))
    case("of-the-future", answer(plain, ROOT, responder, update=NOW + 2 * DAY))
    case("other-nonce", answer(plain, ROOT, responder, nonce=b"12345678"))
    case("about-another", answer(issue("T", by=ROOT), ROOT, responder, status="revoked"))
    case("nonsense", b"\x30\x03\x0a\x01\x06")


Path("root.der").write_bytes(ROOT.der)
messages()
by_a_library()
certificates()
names()
answers()
containers(put)
for part in (lists, line_ends, kinds, writers):
    part(put)
