"""Containers, packed in every way that writers have."""

import hashlib
import io
import struct
import zipfile
import zlib
from base64 import b64encode

from certificates import ROOT, issue
from messages import by, stamp

MEDIA, SIMPLE = b"application/vnd.etsi.asic-e+zip", b"application/vnd.etsi.asic-s+zip"
ASIC, DSIG = "http://uri.etsi.org/02918/v1.2.1#", "http://www.w3.org/2000/09/xmldsig#"
SHA256, SHA1 = "http://www.w3.org/2001/04/xmlenc#sha256", "http://www.w3.org/2000/09/xmldsig#sha1"


def manifest(files, signature="META-INF/signature.p7s", digest=SHA256, hash_=hashlib.sha256):
    rows = "".join(
        f'<asic:DataObjectReference URI="{n}" MimeType="text/plain"><ds:DigestMethod Algorithm="{digest}"/>'
        f"<ds:DigestValue>{b64encode(hash_(c).digest()).decode()}</ds:DigestValue></asic:DataObjectReference>"
        for n, c in files
    )
    return (f'<?xml version="1.0"?><asic:ASiCManifest xmlns:asic="{ASIC}" xmlns:ds="{DSIG}"><asic:SigReference URI="{signature}" '
            f'MimeType="application/pkcs7-signature"/>{rows}</asic:ASiCManifest>').encode()


class Stream(io.RawIOBase):
    """A file that can't be turned back in: what is written into it has its sizes after it."""

    def __init__(self):
        self.data = bytearray()

    def writable(self):
        return True

    def write(self, part):
        self.data += part
        return len(part)

    def flush(self):
        pass


def pack(files, *, stream=False, zip64=False, first=True, extra=b""):
    out = Stream() if stream else io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for index, (path, content) in enumerate(files):
            info = zipfile.ZipInfo(path, (2026, 11, 22, 1, 2, 4))
            info.compress_type = zipfile.ZIP_STORED if first and index == 0 else zipfile.ZIP_DEFLATED
            info.extra = extra if index == 0 else b""
            if path.endswith("/"):
                archive.writestr(info, b"")
                continue
            with archive.open(info, "w", force_zip64=zip64 and index > 0) as file:
                file.write(content)
    return bytes(out.data) if stream else out.getvalue()


def containers(put):
    plain = issue("Айгүл", by=ROOT)
    documents = [("a.txt", b"one"), ("b.txt", b"two")]
    xml = manifest(documents)
    good = [("mimetype", MEDIA), *documents, ("META-INF/ASiCManifest.xml", xml), ("META-INF/signature.p7s", by(plain, content=xml))]
    put("asice", pack(good))
    # As writers do that can't go back: sizes after each file. The media type is written ahead of it by hand.
    put("asice-streamed", streamed(good))
    put("asice-zip64", pack(good, zip64=True))
    put("asice-folders", pack([*good[:3], ("META-INF/", b""), ("empty/", b""), *good[3:]]))
    put("asice-more", pack([*good, ("META-INF/manifest.xml", b"<manifest/>"), ("META-INF/container.xml", b"<container/>")]))
    second = manifest(documents[:1], "META-INF/signature2.p7s")
    put("asice-two-manifests", pack([*good, ("META-INF/ASiCManifest2.xml", second), ("META-INF/signature2.p7s", by(plain, content=second))]))
    twice = manifest([documents[0], documents[0], documents[1]])
    put("asice-named-twice", pack([*good[:3], ("META-INF/ASiCManifest.xml", twice), ("META-INF/signature.p7s", by(plain, content=twice))]))
    other = manifest([documents[0], ("a.txt", b"other"), documents[1]])
    put("asice-named-twice-otherwise", pack([*good[:3], ("META-INF/ASiCManifest.xml", other), ("META-INF/signature.p7s", by(plain, content=other))]))
    old = manifest(documents, digest=SHA1, hash_=hashlib.sha1)
    put("asice-sha1", pack([*good[:3], ("META-INF/ASiCManifest.xml", old), ("META-INF/signature.p7s", by(plain, content=old))]))
    xades = ("META-INF/signatures.xml", b"<asic:XAdESSignatures xmlns:asic='http://uri.etsi.org/02918/v1.2.1#'/>")
    put("asice-xades", pack([*good[:3], xades]))
    put("asice-no-signature", pack(good[:3]))
    put("asice-both", pack([*good, xades]))
    put("asice-plain-cms", pack([*good[:4], ("META-INF/signature.p7s", by(plain, content=xml, named_certificate=None))]))
    put("asice-pem", pack([*good[:4], ("META-INF/signature.p7s", b64encode(by(plain, content=xml)))]))
    put("asice-unsigned-beside", pack([*good, ("c.txt", b"three")]))
    put("asice-changed", pack([good[0], ("a.txt", b"ONE"), *good[2:]]))
    put("asice-name-twice", pack([*good, ("a.txt", b"other")]))
    put("asice-way-up", pack([*good, ("../a.txt", b"other")]))
    put("asice-absolute", pack([*good, ("/etc/passwd", b"other")]))
    put("asice-bidi", pack([*good, ("a\u202etxt.exe", b"other")]))
    put("asice-bomb", pack([*good, ("zeros", bytes(80 << 20))]))
    put("asice-media-type-later", pack([*good[1:], good[0]], first=False))
    signed = by(plain, content=b"one")
    put("asics", pack([("mimetype", SIMPLE), ("a.txt", b"one"), ("META-INF/signature.p7s", signed)]))
    put("asics-changed", pack([("mimetype", SIMPLE), ("a.txt", b"ONE"), ("META-INF/signature.p7s", signed)]))
    lines = by(plain, content=b"one\r\ntwo\r\n")
    put("asics-other-line-ends", pack([("mimetype", SIMPLE), ("a.txt", b"one\ntwo\n"), ("META-INF/signature.p7s", lines)]))
    put("asics-two-documents", pack([("mimetype", SIMPLE), *documents, ("META-INF/signature.p7s", signed)]))
    put("asics-stamp-alone", pack([("mimetype", SIMPLE), ("a.txt", b"one"), ("META-INF/timestamp.tst", b"0")]))
    stamper = stamp(issue("Метка", by=ROOT, eku="time_stamping", critical_eku=True, which=1), bare=True)
    stamped = manifest(documents, "META-INF/timestamp.tst")
    row = [("META-INF/ASiCManifest3.xml", stamped), ("META-INF/timestamp.tst", stamper(stamped))]
    put("asice-stamp-alone", pack([*good[:3], *row]))
    put("asice-stamp-beside", pack([*good, *row]))
    put("asics-evidence-record", pack([("mimetype", SIMPLE), ("a.txt", b"one"), ("META-INF/evidencerecord.xml", b"<e/>")]))
    put("asics-xades", pack([("mimetype", SIMPLE), ("a.txt", b"one"), xades]))


def streamed(files):
    """An archive whose sizes stand after each file but the first."""
    out, directory = b"", b""
    for index, (path, content) in enumerate(files):
        place, crc = len(out), zlib.crc32(content)
        maker = zlib.compressobj(9, zlib.DEFLATED, -15)
        packed = content if index == 0 else maker.compress(content) + maker.flush()
        flags, method = (0, 0) if index == 0 else (8, 8)
        sizes = (crc, len(packed), len(content))
        head = struct.pack("<HHHHH", 20, flags, method, 0, 0x21)
        lengths = struct.pack("<HH", len(path), 0)
        out += b"PK\3\4" + head + struct.pack("<III", *(sizes if index == 0 else (0, 0, 0))) + lengths + path.encode() + packed
        if index:
            out += b"PK\7\x08" + struct.pack("<III", *sizes)
        directory += b"PK\1\2\x14\0" + head + struct.pack("<III", *sizes) + lengths + bytes(10) + struct.pack("<I", place) + path.encode()
    count = len(files)
    return out + directory + b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, count, count, len(directory), len(out), 0)
