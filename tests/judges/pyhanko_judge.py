"""pyHanko as a judge: answers each line of the file "cases" with "ok" or "no<TAB>why"."""

import asyncio
import logging
import sys
from datetime import datetime, timezone
from pathlib import Path

from asn1crypto import cms, ocsp, tsp, x509
from pyhanko.sign.validation.generic_cms import async_validate_detached_cms, validate_tst_signed_data
from pyhanko.sign.validation.settings import KeyUsageConstraints
from pyhanko_certvalidator import CertificateValidator, ValidationContext
from pyhanko_certvalidator.errors import RevokedError
from pyhanko_certvalidator.revinfo.validate_ocsp import verify_ocsp_response

AT = datetime.fromtimestamp(int(sys.argv[2]), timezone.utc)
ROOT = x509.Certificate.load(Path("root.der").read_bytes())


def context(**more):
    return ValidationContext(trust_roots=[ROOT], moment=AT, allow_fetching=False, **more)


def alone(signed, index):
    """The message with one of its signers: pyHanko takes one at a time."""
    copy = signed.copy()
    copy["signer_infos"] = cms.SignerInfos([signed["signer_infos"][index]])
    return copy


async def judge_cms(file, content, signers, stamped):
    info = cms.ContentInfo.load(Path(file).read_bytes(), strict=True)
    signed = info["content"]
    count = len(signed["signer_infos"])
    if count != int(signers):
        return f"{count} signers"
    for index in range(count):
        one = alone(signed, index)
        if content == "-":
            # Its door for plain CMS takes the content beside the signature.
            data = one["encap_content_info"]["content"].native
            kind = one["encap_content_info"]["content_type"].native
            one["encap_content_info"] = cms.ContentInfo({"content_type": kind})
        else:
            data = Path(content).read_bytes()
        status = await async_validate_detached_cms(
            data, one, signer_validation_context=context(), key_usage_settings=KeyUsageConstraints({"non_repudiation"})
        )
        if not status.bottom_line:
            return f"intact {status.intact}, valid {status.valid}, trusted {status.trusted}"
        if stamped == "stamped":
            stamp = status.timestamp_validity
            if stamp is None or not (stamp.valid and stamp.intact and stamp.trusted):
                return "stamp"
    return None


async def judge_stamp(answer, query):
    answer = tsp.TimeStampResp.load(Path(answer).read_bytes(), strict=True)
    query = tsp.TimeStampReq.load(Path(query).read_bytes(), strict=True)
    if answer["status"]["status"].native != "granted":
        return "not granted"
    token = answer["time_stamp_token"]["content"]
    imprint = query["message_imprint"]["hashed_message"].native
    status = await validate_tst_signed_data(token, context(), lambda _: imprint)
    nonce = token["encap_content_info"]["content"].parsed["nonce"].native
    if nonce != query["nonce"].native:
        return "nonce"
    sound = status["valid"] and status["intact"] and status["trust_problem_indic"] is None
    return None if sound else str(status)


async def judge_ocsp(answer, says):
    response = ocsp.OCSPResponse.load(Path(answer).read_bytes(), strict=True)
    certificate = x509.Certificate.load(Path("citizen.der").read_bytes())
    path = await CertificateValidator(certificate, validation_context=context()).async_validate_path()
    try:
        await verify_ocsp_response(certificate, path, context(ocsps=[response]))
        found = "good"
    except RevokedError:
        found = "revoked"
    return None if found == says else f"says {found}"


JUDGES = {"cms": judge_cms, "stamp": judge_stamp, "ocsp": judge_ocsp}


def main():
    # Its warnings on what it refuses are many; its verdicts are what is asked for.
    logging.disable(logging.CRITICAL)
    for line in Path("cases").read_text().splitlines():
        kind, *rest = line.split("\t")
        try:
            why = asyncio.run(JUDGES[kind](*rest))
        except Exception as e:  # noqa: BLE001 - whatever it is that breaks on bad bytes, it is a refusal
            why = f"{type(e).__name__}: {e}"
        print("ok" if why is None else "no\t" + " ".join(why.split()))


main()
