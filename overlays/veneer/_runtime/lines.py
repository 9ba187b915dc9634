"""Text lines of bytes that come in blocks; pure.

Only LF, CR and CRLF end a line: services send U+2028 and U+0085 unescaped in JSON, where `str.splitlines` would cut.
"""

from __future__ import annotations

import codecs


class Lines:
    """Cuts blocks of UTF-8 into lines, without their ends; characters and line ends may be cut anywhere."""

    def __init__(self) -> None:
        self._decode = codecs.getincrementaldecoder("utf-8")("replace").decode
        self._rest: list[str] = []
        self._after_cr = False

    def feed(self, block: bytes) -> list[str]:
        """The lines that a block completes."""
        text = self._decode(block)
        if self._after_cr and text:  # the second half of CRLF ends no other line
            text = text.removeprefix("\n")
            self._after_cr = False
        if not text:
            return []
        if text.endswith("\r"):
            self._after_cr = True
        parts = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        self._rest.append(parts[0])
        if len(parts) == 1:
            return []
        lines = ["".join(self._rest), *parts[1:-1]]
        self._rest = [parts[-1]] if parts[-1] else []
        return lines

    def end(self) -> list[str]:
        """The last line, where it has no end."""
        rest = "".join(self._rest) + self._decode(b"", True)
        self._rest = []
        return [rest] if rest else []
