"""A reader's file as they brought it, and what every table is read with: chunks and progress.

Files are known by what is in them, not by their names. Nothing is written, run or sent, and memory
stays bounded whatever the file holds.
"""

import codecs
import functools
import gc
import io
import os
import re
from dataclasses import dataclass, field
from pathlib import Path

from . import limits
from .found import CustomersError

# A row whose quotation marks do not close where they should.
BROKEN = ("\0",)


@dataclass(frozen=True)
class Source:
    """A file as the reader brought it: its content (an upload) or its path."""

    name: str
    size: int
    path: Path | None = field(default=None, repr=False)
    content: bytes | None = field(default=None, repr=False)
    changed: int = field(default=0, repr=False)  # when the file at the path last did

    @classmethod
    def of(cls, source, name=""):
        """From the bytes of an upload with its name, or from a path."""
        if isinstance(source, (bytes, bytearray, memoryview)):
            content = bytes(source)
            made = cls(name, len(content), content=content)
        else:
            try:
                path = Path(source).expanduser()
            except RuntimeError:  # "~nobody/file": there is no such person here
                path = Path(source)
            name = (name or path.name)[:100]
            try:
                if not str(source).strip():
                    raise CustomersError("customers-no-path")
                if path.is_dir():
                    raise CustomersError("customers-a-folder", name=name)
                if not path.is_file():
                    raise CustomersError("customers-no-file", name=name)
                with path.open("rb") as file:
                    told = os.fstat(file.fileno())
            except PermissionError:
                raise CustomersError("customers-no-permission", name=name) from None
            except OSError:
                raise CustomersError("customers-no-file", name=name) from None
            made = cls(name, told.st_size, path=path, changed=told.st_mtime_ns)
        if not made.size:
            raise CustomersError("customers-empty-file")
        if made.size > limits.MOST_BYTES:
            most = limits.MOST_BYTES // 2**20
            raise CustomersError("customers-too-large", megabytes=made.size // 2**20 + 1, most=most)
        return made

    def open(self):
        """The file, opened for reading bytes."""
        if self.path is None:
            return io.BytesIO(self.content)
        try:
            file = self.path.open("rb")
        except OSError:
            raise CustomersError("customers-no-file", name=self.name) from None
        told = os.fstat(file.fileno())
        if (told.st_size, told.st_mtime_ns) != (self.size, self.changed):
            file.close()
            raise CustomersError("customers-changed", name=self.name)
        return file


def uncollected(read):
    """Decorates what reads a file: without Python's search for cycles, of which rows have none, it
    takes an eighth less time."""
    @functools.wraps(read)
    def reading(*args, **kwargs):
        was = gc.isenabled()
        gc.disable()
        try:
            return read(*args, **kwargs)
        finally:
            if was:
                gc.enable()
    return reading


class Table:
    """Rows of a file, a few thousand at a time. A subclass yields them in `_chunks(progress)`."""

    form = encoding = delimiter = sheet = None
    sheets = ()
    macros = False

    def chunks(self, progress=None):
        """Yields (line numbers, rows) until the last row that holds anything. progress is called
        with a share from 0 to 1, a hundred times at most.
        """
        held_lines, held_rows = [], []  # blank so far: perhaps all that follows is
        for lines, rows in self._chunks(by_the_percent(progress)):
            end = len(rows)
            while end and blank(rows[end - 1]):
                end -= 1
            if end:
                yield held_lines + lines[:end], held_rows + rows[:end]
                held_lines, held_rows = [], []
            held_lines += lines[end:]
            held_rows += rows[end:]


def blank(row):
    """Whether no cell of the row holds anything."""
    return all(type(cell) is str and not cell.strip() for cell in row)


def by_the_percent(progress):
    """A progress callback that passes on no more than a hundred steps, always rising."""
    told = 0.0

    def tell(share):
        nonlocal told
        if progress and (share >= told + 0.01 or told < share == 1):
            told = share
            progress(share)

    return tell


# Files that are no table -----------------------------------------------------------------------

_SIGNATURES = {
    "customers-picture": (b"\x89PNG", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"II*\0", b"MM\0*"),
    "customers-pdf": (b"%PDF",),
    "customers-archive": (b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!\x1a"),
}
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MARKUP = re.compile(rb"\s*<(?:!doctype|html|head|meta|table|\?xml|style)", re.IGNORECASE)


def refuse_what_is_no_table(source, head):
    for key, signatures in _SIGNATURES.items():
        if head.startswith(signatures):
            raise CustomersError(key)
    photo = head[8:12] == b"WEBP" or head[4:8] == b"ftyp" or head[:2] == b"BM"
    if photo and b"\0" in head[:32]:
        raise CustomersError("customers-picture")
    if head.startswith(_OLE):
        # Excel wraps a workbook with a password in the container of its files before 2007.
        with source.open() as file:  # 200 MB at most, and only of these
            locked = "EncryptedPackage".encode("utf-16-le") in file.read()
        raise CustomersError("customers-encrypted" if locked else "customers-old-xls")
    if _MARKUP.match(head.removeprefix(codecs.BOM_UTF8)):
        raise CustomersError("customers-web-page")
