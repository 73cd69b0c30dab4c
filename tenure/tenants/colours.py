"""Accent colours that can be read: their contrast with what lies behind them, and the nearest one that would do.

Contrast as WCAG 2.2 defines it (success criterion 1.4.3): AA asks for 4.5 to 1.
"""

import colorsys
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

AA = 4.5
STEPS = 200
_HEX = re.compile(r"#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})")


@dataclass(frozen=True, slots=True)
class Colour:
    """Red, green and blue, 0 to 255."""

    red: int
    green: int
    blue: int

    @classmethod
    def parse(cls, text: str) -> "Colour":
        """From `#14614e` or `#164`. Raises ValueError."""
        found = _HEX.fullmatch(text.strip())
        if found is None:
            raise ValueError(f"{text[:20]!r} is no colour")
        digits = found[1] if len(found[1]) == 6 else "".join(2 * digit for digit in found[1])
        return cls(*(int(digits[at : at + 2], 16) for at in (0, 2, 4)))

    @property
    def text(self) -> str:
        return f"#{self.red:02x}{self.green:02x}{self.blue:02x}"

    @property
    def luminance(self) -> float:
        """Relative luminance, 0 for black to 1 for white."""
        red, green, blue = (_linear(part / 255) for part in (self.red, self.green, self.blue))
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    def contrast(self, other: "Colour") -> float:
        """1 to 21."""
        lighter, darker = sorted((self.luminance, other.luminance), reverse=True)
        return (lighter + 0.05) / (darker + 0.05)

    def mixed(self, other: "Colour", share: float) -> "Colour":
        """That share of the other one in this."""
        pairs = zip((self.red, self.green, self.blue), (other.red, other.green, other.blue), strict=True)
        return Colour(*(round(own + (its - own) * share) for own, its in pairs))

    def at_lightness(self, lightness: float) -> "Colour":
        """The same hue and saturation, lighter or darker: 0 is black and 1 is white."""
        hue, _, saturation = colorsys.rgb_to_hls(self.red / 255, self.green / 255, self.blue / 255)
        return Colour(*(round(part * 255) for part in colorsys.hls_to_rgb(hue, lightness, saturation)))

    @property
    def lightness(self) -> float:
        return colorsys.rgb_to_hls(self.red / 255, self.green / 255, self.blue / 255)[1]


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


class Theme(Enum):
    """What accents stand on in the site's stylesheet: cards, the page, and sunken parts."""

    LIGHT = ("#ffffff", "#faf9f6", "#f1f0eb")
    DARK = ("#1a1e1c", "#121514", "#222725")

    @property
    def backgrounds(self) -> tuple[Colour, ...]:
        return tuple(map(Colour.parse, self.value))


WHITE, INK = Colour.parse("#ffffff"), Colour.parse("#0b1210")


def fits(colour: Colour, theme: Theme) -> bool:
    """Whether text in it can be read on everything that the theme has."""
    return all(colour.contrast(behind) >= AA for behind in theme.backgrounds)


def nearest(colour: Colour, theme: Theme) -> Colour:
    """The colour itself where it fits, or else the one of its hue that is least darker (in the dark: lighter)."""
    return next(one for one in _ever_stronger(colour, theme) if fits(one, theme))


def palette(accent: Colour, theme: Theme) -> dict[str, str]:
    """The properties of the stylesheet that follow from an accent that fits."""
    strong = _strong(accent, theme)
    wash = accent.mixed(theme.backgrounds[0], 0.88)
    while strong.contrast(wash) < AA:
        wash = wash.mixed(theme.backgrounds[0], 0.5)
    on_accent = max((WHITE, INK), key=lambda one: min(one.contrast(accent), one.contrast(strong)))
    named = {"accent": accent, "accent-strong": strong, "on-accent": on_accent, "wash": wash}
    return {f"--{name}": colour.text for name, colour in named.items()}


def _strong(accent: Colour, theme: Theme) -> Colour:
    """For what is pointed at: a quarter of the way to black, or in the dark to white."""
    towards = 0.0 if theme is Theme.LIGHT else 1.0
    return accent.at_lightness(accent.lightness + (towards - accent.lightness) * 0.25)


def _ever_stronger(colour: Colour, theme: Theme) -> Iterator[Colour]:
    """The colour, then ever darker ones to black, or ever lighter ones to white."""
    yield colour
    end = 0.0 if theme is Theme.LIGHT else 1.0
    for step in range(1, STEPS + 1):
        yield colour.at_lightness(colour.lightness + (end - colour.lightness) * step / STEPS)
