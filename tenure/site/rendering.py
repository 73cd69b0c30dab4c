"""Templates: found by a chain (the tenant's theme, then modules, then ours), escaped, sandboxed, in one language."""

import hashlib
from collections.abc import Sequence
from functools import cache, lru_cache
from pathlib import Path

from babel.support import NullTranslations
from jinja2 import ChoiceLoader, FileSystemLoader, StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

from tenure.kit import catalogues

HERE = Path(__file__).parent
LOCALES = HERE / "locale"
DOMAIN = "site"
DOCUMENTS = "documents"
"""The words around what is shown behind a link, in the language of the account that it is for."""


@lru_cache(maxsize=256)
def environment(folders: tuple[Path, ...], locale: str, domain: str = DOMAIN) -> ImmutableSandboxedEnvironment:
    """The templates of these folders, the first one winning, and ours after them, in a locale."""
    chain = [FileSystemLoader(folder) for folder in (*folders, HERE / "templates")]
    made = ImmutableSandboxedEnvironment(
        loader=ChoiceLoader(chain),
        autoescape=True,
        extensions=["jinja2.ext.i18n"],
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
        auto_reload=bool(folders),
    )
    words = translations(locale, domain)
    made.install_gettext_callables(words.ugettext, words.ungettext, newstyle=True)  # type: ignore[attr-defined]  # the i18n extension adds it
    # `_` takes the words of the templates for markup, so what was written elsewhere goes this way, and is escaped.
    made.globals["translated"] = words.ugettext
    made.globals["asset"] = asset
    return made


def translations(locale: str, domain: str = DOMAIN) -> NullTranslations:
    """The catalogue of a locale; the words of the templates themselves, which are English, where there is none."""
    return catalogues.catalogue(LOCALES, domain, locale)


@cache
def spoken() -> frozenset[str]:
    """The languages of the pages: those that there is a catalogue of, and English, in which they are written."""
    return frozenset({"en", *(name.partition("_")[0] for name in catalogues.languages(LOCALES, DOMAIN))})


def folders(themes: Path, slug: str, modules: Sequence[Path] = ()) -> tuple[Path, ...]:
    """Where a tenant's templates may lie: the theme that its operator put there, then the modules'."""
    theme = themes / slug
    return (*((theme,) if theme.is_dir() else ()), *modules)


@cache
def asset(name: str) -> str:
    """The address of a static file; another content is another address, so browsers may keep it for ever."""
    version = hashlib.sha256((HERE / "static" / name).read_bytes()).hexdigest()[:12]
    return f"/static/{version}/{name}"
