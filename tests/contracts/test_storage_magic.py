"""What a file is by its first bytes."""

import pytest

from tenure.gateways.magic import HEAD, matches, sniff

KNOWN = {
    "image/png": [b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"],
    "image/jpeg": [b"\xff\xd8\xff\xe0\x00\x10JFIF", b"\xff\xd8\xff\xdb\x00"],
    "image/gif": [b"GIF87a\x01\x00", b"GIF89a\x01\x00"],
    "image/webp": [b"RIFF\x24\x00\x00\x00WEBPVP8 "],
    "application/pdf": [b"%PDF-1.7\n%\xe2\xe3\xcf\xd3"],
    "application/zip": [b"PK\x03\x04\x14\x00", b"PK\x05\x06" + b"\0" * 18],
    "video/mp4": [b"\x00\x00\x00\x20ftypisom\x00\x00\x02\x00", b"\x00\x00\x00\x18ftypM4V \x00", b"\0\0\0\x18ftypiso6"],
    "audio/mpeg": [b"ID3\x04\x00\x00", b"\xff\xfb\x90\x64", b"\xff\xf3\x40\xc4"],
    "text/plain": [
        "Grüße, 你好\n".encode(),
        b"\xef\xbb\xbfwith a mark",
        b"a < b and c > d",
        b"x" + "é".encode() * (HEAD // 2 - 1) + b"\xc3",
    ],
}
SAMPLES = [(kind, head) for kind, heads in KNOWN.items() for head in heads]
HOSTILE = [
    b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
    b"<?xml version='1.0'?><svg/>",
    b"\xef\xbb\xbf  \n<!DOCTYPE html>",
    b"<!-- a comment first --><svg/>",
    b"hello <script>alert(1)</script>",
    b"a,b\n<IFRAME src=x>,c",
    b"<html>",
]
UNKNOWN = [
    b"",
    b"MZ\x90\x00\x03",
    b"\x7fELF\x02\x01",
    b"RIFF\x24\x00\x00\x00WAVEfmt ",
    b"\x00\x00\x00\x20ftypheic",
    b"\xff\xfe<\x00s\x00v\x00g\x00",
    b"\xff\xf1\x50\x80",
    b"\xff\xfb\xf0\x64",
    b"caf\xe9",
    b"text with a \x00 in it",
    b"\x00GIF89a",
]


@pytest.mark.parametrize(("kind", "head"), SAMPLES)
def test_a_known_file_is_known(kind: str, head: bytes) -> None:
    assert sniff(head) == kind
    assert matches(kind, head)


@pytest.mark.parametrize(("kind", "head"), SAMPLES)
def test_a_file_matches_no_other_type(kind: str, head: bytes) -> None:
    assert not any(matches(other, head) for other in KNOWN if other != kind)
    assert not matches("text/html", head)
    assert not matches("image/svg+xml", head)


@pytest.mark.parametrize("head", HOSTILE)
def test_what_a_browser_would_run_is_nothing(head: bytes) -> None:
    assert sniff(head) is None
    assert not any(matches(kind, head) for kind in (*KNOWN, "text/csv", "text/html", "image/svg+xml"))


@pytest.mark.parametrize("head", UNKNOWN)
def test_what_is_not_on_the_list_is_nothing(head: bytes) -> None:
    assert sniff(head) is None


def test_a_table_is_text_by_its_bytes() -> None:
    assert matches("text/csv", b"name,amount\nann,12.50\n")
    assert not matches("text/csv", b"PK\x03\x04")
