"""Tax numbers: one spelling, and whether a number can be one of its country.

The formats of the European Union are those that its VIES service publishes, and its check digits are known to
python-stdnum; whether the number is assigned to anybody, only such a service can tell.
"""

import re

from stdnum.ch import uid as swiss
from stdnum.eu import vat
from stdnum.exceptions import ValidationError
from stdnum.gb import vat as british
from stdnum.no import mva as norwegian

from tenure.kit.refusals import Refused

LONGEST = 32

_FORMATS = {
    "AT": r"U\d{8}",
    "BE": r"[01]\d{9}",
    "BG": r"\d{9,10}",
    "CY": r"\d{8}[A-Z]",
    "CZ": r"\d{8,10}",
    "DE": r"\d{9}",
    "DK": r"\d{8}",
    "EE": r"\d{9}",
    "EL": r"\d{9}",
    "ES": r"[A-Z0-9]\d{7}[A-Z0-9]",
    "FI": r"\d{8}",
    "FR": r"[A-HJ-NP-Z0-9]{2}\d{9}",
    "HR": r"\d{11}",
    "HU": r"\d{8}",
    "IE": r"\d[A-Z0-9+*]\d{5}[A-Z]{1,2}",
    "IT": r"\d{11}",
    "LT": r"(\d{9}|\d{12})",
    "LU": r"\d{8}",
    "LV": r"\d{11}",
    "MT": r"\d{8}",
    "NL": r"[A-Z0-9+*]{12}",
    "PL": r"\d{10}",
    "PT": r"\d{9}",
    "RO": r"\d{2,10}",
    "SE": r"\d{12}",
    "SI": r"\d{8}",
    "SK": r"\d{10}",
    "XI": r"(\d{9}|\d{12}|GD\d{3}|HA\d{3})",
    "GB": r"(\d{9}|\d{12}|GD\d{3}|HA\d{3})",
    "CHE": r"\d{9}(MWST|TVA|IVA)?",
    "NO": r"\d{9}(MVA)?",
}
_PREFIXES = {"GR": ("EL",), "GB": ("GB", "XI"), "CH": ("CHE",)}
"""What numbers of a country begin with, where that is not the country's own code."""
_CHECKS = {
    "GB": lambda number: british.validate(number[2:]),
    "XI": lambda number: british.validate(number[2:]),
    "CHE": lambda number: swiss.validate(number[:12]),
    "NO": lambda number: norwegian.validate(f"{number[:11]}MVA"),
}
"""By prefix; all others are of the Union."""
_OTHER = re.compile(r"[A-Z0-9]{2,32}")
_SEPARATORS = re.compile(r"[\s.\-/]")


def parse(text: str, country: str | None) -> str:
    """The number without separators, with its prefix where the country's numbers have one. Raises `Refused`."""
    bare = _SEPARATORS.sub("", text).upper()
    prefixes = _PREFIXES.get(country or "", (country,) if country else ())
    known = [prefix for prefix in prefixes if prefix in _FORMATS]
    if not known:
        return bare if _OTHER.fullmatch(bare) and not _contradicts(bare, country) else _refuse()
    for prefix in known:
        if _is_one(prefix, bare.removeprefix(prefix)):
            return prefix + bare.removeprefix(prefix)
    return _refuse()


def _contradicts(bare: str, country: str | None) -> bool:
    """Whether no country is given and the number is not one of the country that it names."""
    prefix = next((prefix for prefix in _FORMATS if bare.startswith(prefix)), None)
    return country is None and prefix is not None and not _is_one(prefix, bare.removeprefix(prefix))


def _is_one(prefix: str, digits: str) -> bool:
    """Whether it has the form and the check digits of its country's numbers."""
    if not re.fullmatch(_FORMATS[prefix], digits):
        return False
    try:
        _CHECKS.get(prefix, vat.validate)(prefix + digits)
    except ValidationError:
        return False
    return True


def _refuse() -> str:
    raise Refused("TAX_ID_INVALID", "This isn't a valid tax ID for that country.", ["taxId"])
