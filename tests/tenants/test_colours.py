"""Accents that can be read."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from tenure.tenants.colours import AA, WHITE, Colour, Theme, fits, nearest, palette

colours = some.builds(Colour, *(some.integers(0, 255) for _ in range(3)))


def test_contrast_is_that_of_the_guidelines() -> None:
    assert Colour.parse("#000").contrast(WHITE) == pytest.approx(21)
    assert Colour.parse("#777777").contrast(WHITE) == pytest.approx(4.48, abs=0.01)
    assert Colour.parse("#767676").contrast(WHITE) == pytest.approx(4.54, abs=0.01)
    assert Colour.parse("#ff0000").contrast(WHITE) == pytest.approx(4.0, abs=0.01)


@pytest.mark.parametrize("text", ["", "red", "#12", "#12345", "#gggggg", "#123456;}", "rgb(1,2,3)", "#1234567"])
def test_what_is_no_colour_is_not_taken(text: str) -> None:
    with pytest.raises(ValueError, match="no colour"):
        Colour.parse(text)


@given(colours, some.sampled_from(Theme))
def test_the_nearest_colour_fits_and_one_that_fits_is_its_own(colour: Colour, theme: Theme) -> None:
    found = nearest(colour, theme)
    assert fits(found, theme)
    assert not fits(colour, theme) or found == colour


@given(colours, some.sampled_from(Theme))
def test_whatever_follows_from_an_accent_can_be_read(colour: Colour, theme: Theme) -> None:
    made = {name: Colour.parse(value) for name, value in palette(nearest(colour, theme), theme).items()}
    assert made["--on-accent"].contrast(made["--accent"]) >= AA
    assert made["--on-accent"].contrast(made["--accent-strong"]) >= AA
    assert made["--accent-strong"].contrast(made["--wash"]) >= AA
    assert fits(made["--accent-strong"], theme)


def test_the_nearest_colour_keeps_its_hue() -> None:
    assert nearest(Colour.parse("#ffd000"), Theme.LIGHT).text == "#836b00"
