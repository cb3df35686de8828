# Judges signatures with sigstore-python and attestations with pypi-attestations: `judge-bundles.py CASES.json` prints a verdict each.
import hashlib
import json
import pathlib
import sys

from pypi_attestations import Attestation, Distribution, GitHubPublisher
from sigstore.dsse import Statement
from sigstore.hashes import Hashed
from sigstore.models import Bundle, ClientTrustConfig
from sigstore.verify import Verifier, policy
from sigstore_models.common.v1 import HashAlgorithm

given = json.loads(pathlib.Path(sys.argv[1]).read_text())
verifier = Verifier(trusted_root=ClientTrustConfig.from_json(pathlib.Path(given["trustConfig"]).read_text()).trusted_root)
# It has no way to name another instance than PyPI's own.
Verifier.production = classmethod(lambda cls, **_: verifier)


def judge(case):
    path = pathlib.Path(case["file"])
    proof = pathlib.Path(case["proof"]).read_text()
    if case["kind"] == "attestation":
        publisher = GitHubPublisher(repository=case["repository"], workflow=case["workflow"])
        return Attestation.model_validate_json(proof).verify(publisher, Distribution.from_file(path), offline=True)[0]
    identity = policy.Identity(identity=case["identity"], issuer=case["issuer"])
    _, payload = verifier.verify_dsse(bundle=Bundle.from_json(proof), policy=identity)
    hashed = Hashed(algorithm=HashAlgorithm.SHA2_256, digest=hashlib.sha256(path.read_bytes()).digest())
    if not Statement(payload)._matches_digest(hashed):
        raise ValueError("the statement is about another file")
    return json.loads(payload)["predicateType"]


verdicts = {}
for case in given["cases"]:
    try:
        verdicts[case["name"]] = {"ok": True, "words": judge(case)}
    except Exception as error:
        verdicts[case["name"]] = {"ok": False, "words": f"{type(error).__name__}: {error}"}
print(json.dumps(verdicts))
