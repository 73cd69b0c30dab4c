"""Pictures for members: a small pattern, mirrored, in one colour. PNG as RFC 2083 has it, without a library."""

import colorsys
import hashlib
import struct
import zlib

CELLS, SCALE = 8, 16


def picture(number: int) -> bytes:
    """The same picture for the same number: 128 pixels wide and high."""
    chance = hashlib.sha256(f"rower {number}".encode()).digest()
    ink = bytes(round(part * 255) for part in colorsys.hls_to_rgb(chance[0] / 255, 0.42, 0.55))
    paper = b"\xf4\xf1\xea"
    rows = [_row(chance, y, ink, paper) * SCALE for y in range(CELLS)]
    side = CELLS * SCALE
    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    body = zlib.compress(b"".join(rows), 9)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", body) + _chunk(b"IEND", b"")


def _row(chance: bytes, y: int, ink: bytes, paper: bytes) -> bytes:
    """One line of pixels, with the filter byte in front."""
    half = [chance[1 + y] >> x & 1 for x in range(CELLS // 2)]
    cells = [*half, *reversed(half)]
    return b"\x00" + b"".join((ink if cell else paper) * SCALE for cell in cells)


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
