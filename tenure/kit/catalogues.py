"""Catalogues of gettext, read from their sources, so that nothing has to be compiled beforehand."""

from functools import cache
from io import BytesIO
from pathlib import Path

from babel import Locale
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.support import NullTranslations, Translations


def source(folder: Path, domain: str, language: str) -> Path:
    """Where the words of a domain are kept in a language."""
    return folder / language / "LC_MESSAGES" / f"{domain}.po"


def languages(folder: Path, domain: str) -> frozenset[str]:
    """Those that there is a catalogue of."""
    return frozenset(found.parents[1].name for found in folder.glob(f"*/LC_MESSAGES/{domain}.po"))


@cache
def catalogue(folder: Path, domain: str, locale: str) -> NullTranslations:
    """That of the locale, else of its language; the words as they were written, where there is none."""
    for name in (locale, Locale.parse(locale).language):
        if source(folder, domain, name).is_file():
            return _compiled(source(folder, domain, name), domain, name)
    return NullTranslations()


def _compiled(path: Path, domain: str, name: str) -> Translations:
    compiled = BytesIO()
    with path.open("rb") as file:
        write_mo(compiled, read_po(file, locale=name))
    compiled.seek(0)
    return Translations(compiled, domain)
