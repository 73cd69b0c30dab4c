"""Templates: found by a chain (the tenant's theme, then modules, then ours), escaped, sandboxed, in one language."""

import hashlib
from collections.abc import Sequence
from functools import cache, lru_cache
from pathlib import Path

from babel import Locale
from babel.support import NullTranslations, Translations
from jinja2 import ChoiceLoader, FileSystemLoader, StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

HERE = Path(__file__).parent
LOCALES = HERE / "locale"
DOMAIN = "site"


@lru_cache(maxsize=256)
def environment(folders: tuple[Path, ...], locale: str) -> ImmutableSandboxedEnvironment:
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
    words = translations(locale)
    made.install_gettext_callables(words.ugettext, words.ungettext, newstyle=True)  # type: ignore[attr-defined]  # the i18n extension adds it
    made.globals["asset"] = asset
    return made


@cache
def translations(locale: str) -> NullTranslations:
    """The catalogue of a locale; the words of the templates themselves, which are English, where there is none."""
    parsed = Locale.parse(locale)
    return Translations.load(LOCALES, [str(parsed), parsed.language], DOMAIN)


def folders(themes: Path, slug: str, modules: Sequence[Path] = ()) -> tuple[Path, ...]:
    """Where a tenant's templates may lie: the theme that its operator put there, then the modules'."""
    theme = themes / slug
    return (*((theme,) if theme.is_dir() else ()), *modules)


@cache
def asset(name: str) -> str:
    """The address of a static file; another content is another address, so browsers may keep it for ever."""
    version = hashlib.sha256((HERE / "static" / name).read_bytes()).hexdigest()[:12]
    return f"/static/{version}/{name}"
