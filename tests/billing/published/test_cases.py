"""Every published case is reproduced by a test that has its id in its name."""

import json
import re
from pathlib import Path

from tests.claims import Claim

HERE = Path(__file__)
CASES = json.loads(HERE.with_name("cases.json").read_text())["cases"]
ELSEWHERE = {
    "P57": "of PayPal: with the payment providers",
    "P61": "of webhooks: with the integrators",
    "P62": "of webhooks: with the integrators",
}
"""Cases of other areas than billing."""
TEST = re.compile(r"^(?:async )?def test_(p\d\d)_", re.MULTILINE)


def test_every_published_case_has_a_test(claim: Claim) -> None:
    files = [file for file in HERE.parents[2].rglob("test_*.py") if file.parent.name != "engine"]  # through the API
    shown = {case.upper() for file in files for case in TEST.findall(file.read_text())}
    wanted = {case["id"] for case in CASES} - ELSEWHERE.keys()
    assert wanted - shown == set()
    claim(f"{len(wanted)} published cases of billing are reproduced, one test each")
