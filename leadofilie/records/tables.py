"""A reader's file as a table: what kind of file it is, and its rows, a few thousand at a time.

Files are known by what is in them, not by their names. Nothing is written, run or sent, and
memory stays bounded whatever the file holds: the rows are read in chunks, and what is too large
for that (one endless line, a spreadsheet that unpacks to gigabytes) is refused.
"""

import codecs
import contextlib
import csv
import io
import itertools
import os
import re
import warnings
import zipfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from . import amounts
from .errors import RecordsError

MOST_BYTES = 200 * 2**20
MOST_LINES = 2_000_000
MOST_COLUMNS = 1_000
LONGEST_LINE = 2**20
# Spreadsheets are read through XML, some ten times larger in memory than in the file.
MOST_UNPACKED = 100 * 2**20
MOST_PACKED = 200  # times smaller than its content; real sheets stay below 50

ROWS_AT_ONCE = 2048  # what fits a processor cache reads fastest
HEAD = 2**16  # bytes that tell what a file is

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
            path = Path(source).expanduser()
            name = (name or path.name)[:100]
            try:
                if path.is_dir():
                    raise RecordsError("records-a-folder", name=name)
                if not path.is_file():
                    raise RecordsError("records-no-file", name=name)
                with path.open("rb") as file:
                    told = os.fstat(file.fileno())
            except PermissionError:
                raise RecordsError("records-no-permission", name=name) from None
            except OSError:
                raise RecordsError("records-no-file", name=name) from None
            made = cls(name, told.st_size, path=path, changed=told.st_mtime_ns)
        if not made.size:
            raise RecordsError("records-empty-file")
        if made.size > MOST_BYTES:
            raise RecordsError(
                "records-too-large", megabytes=made.size // 2**20 + 1, most=MOST_BYTES // 2**20
            )
        return made

    def open(self):
        """The file, opened for reading bytes."""
        if self.path is None:
            return io.BytesIO(self.content)
        try:
            file = self.path.open("rb")
        except OSError:
            raise RecordsError("records-no-file", name=self.name) from None
        told = os.fstat(file.fileno())
        if (told.st_size, told.st_mtime_ns) != (self.size, self.changed):
            file.close()
            raise RecordsError("records-changed", name=self.name)
        return file


def open_table(source, *, sheet=None, delimiter=None):
    """The table in `source`: a CsvTable or a SheetTable. Raises RecordsError if there is none."""
    with source.open() as file:
        head = file.read(HEAD)
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _open_sheet(source, sheet)
    _refuse_what_is_no_table(source, head)
    return _open_csv(source, head, delimiter)


def blank(row):
    """Whether no cell of the row holds anything."""
    return all(type(cell) is str and not cell.strip() for cell in row)


def _by_the_percent(progress):
    """A progress callback that passes on no more than a hundred steps, always rising."""
    told = 0.0

    def tell(share):
        nonlocal told
        if progress and (share >= told + 0.01 or told < share == 1):
            told = share
            progress(share)

    return tell


def _until_the_last_row(chunks):
    """The same chunks without the blank rows that may follow the last one that holds anything.

    The first chunk holds at least one row that is not blank.
    """
    held_lines, held_rows = [], []
    for lines, rows in chunks:
        end = len(rows)
        while end and blank(rows[end - 1]):
            end -= 1
        if end:
            yield held_lines + lines[:end], held_rows + rows[:end]
            held_lines, held_rows = [], []
        held_lines += lines[end:]
        held_rows += rows[end:]


# Files that are no table -----------------------------------------------------------------------

_SIGNATURES = (
    (b"\x89PNG", "records-picture"),
    (b"\xff\xd8\xff", "records-picture"),
    (b"GIF87a", "records-picture"),
    (b"GIF89a", "records-picture"),
    (b"II*\0", "records-picture"),
    (b"MM\0*", "records-picture"),
    (b"%PDF", "records-pdf"),
    (b"\x1f\x8b", "records-archive"),
    (b"7z\xbc\xaf", "records-archive"),
    (b"Rar!\x1a", "records-archive"),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MARKUP = re.compile(rb"\s*<(?:!doctype|html|head|meta|table|\?xml|style)", re.IGNORECASE)


def _refuse_what_is_no_table(source, head):
    for signature, key in _SIGNATURES:
        if head.startswith(signature):
            raise RecordsError(key)
    photo = head[8:12] == b"WEBP" or head[4:8] == b"ftyp" or head[:2] == b"BM"
    if photo and b"\0" in head[:32]:
        raise RecordsError("records-picture")
    if head.startswith(_OLE):
        # Excel wraps a workbook with a password in the container of its files before 2007.
        locked = _holds(source, "EncryptedPackage".encode("utf-16-le"))
        raise RecordsError("records-encrypted" if locked else "records-old-xls")
    if _MARKUP.match(head.removeprefix(codecs.BOM_UTF8)):
        raise RecordsError("records-web-page")


def _holds(source, needle):
    before = b""
    with source.open() as file:
        while block := file.read(2**20):
            if needle in before + block:
                return True
            before = block[-len(needle) :]
    return False


# CSV -------------------------------------------------------------------------------------------

_DELIMITERS = "\t;|,"  # a tie goes to the first: a comma may well be a decimal sign
_NOWHERE = "\x1f"  # what the parser splits on when there is only one column


@dataclass(frozen=True)
class CsvTable:
    """Lines of text. delimiter None: one column."""

    source: Source
    encoding: str
    delimiter: str | None
    says_delimiter: bool = False  # the first line is Excel's "sep=;", no row
    form = "csv"
    sheet = None
    sheets = ()
    macros = False

    def chunks(self, progress=None):
        """Yields (line numbers, rows of str) until the last row that holds anything."""
        return _until_the_last_row(self._chunks(_by_the_percent(progress)))

    def _chunks(self, progress):
        with self.source.open() as binary:
            text = io.TextIOWrapper(binary, self.encoding, newline="")
            reader = csv.reader(text, delimiter=self.delimiter or _NOWHERE, strict=True)
            seen = 0
            try:
                if self.says_delimiter:
                    next(reader)
                while rows := self._some(reader):
                    seen += len(rows[1])
                    if seen > MOST_LINES + 1:
                        raise RecordsError("records-too-many-lines", most=MOST_LINES)
                    yield rows
                    progress(binary.tell() / self.source.size)
            except UnicodeError:
                # The error itself carries the whole text: it must not travel along.
                raise RecordsError("records-not-text") from None
        progress(1.0)

    def _some(self, reader):
        """The next (lines, rows), or None at the end."""
        rows, ends, start = [], [], reader.line_num
        try:
            for row in itertools.islice(reader, ROWS_AT_ONCE):
                rows.append(row)
                ends.append(reader.line_num)
        except csv.Error:
            # Each line that the stray quotation mark took with it is a row that was not read.
            last = ends[-1] if ends else start
            rows += [BROKEN] * (reader.line_num - last)
            ends += range(last + 1, reader.line_num + 1)
        if not rows:
            return None
        if max(map(len, rows)) > MOST_COLUMNS:
            place = next(place for place, row in enumerate(rows) if len(row) > MOST_COLUMNS)
            raise RecordsError("records-too-many-columns", line=ends[place])
        if ends[-1] - start == len(rows):
            return ends, rows
        return self._unfold(rows, ends, start)

    def _unfold(self, rows, ends, start):
        """(lines, rows) where some rows take several lines; a row counts for its first."""
        lines, sound = [], []
        for row, end in zip(rows, ends, strict=True):
            if end > start + 1 and self._swallowed(row):
                lines += range(start + 1, end + 1)
                sound += [BROKEN] * (end - start)
            else:
                lines.append(start + 1)
                sound.append(row)
            start = end
        return lines, sound

    def _swallowed(self, row):
        """Whether a cell of several lines looks like rows that a stray quotation mark ate."""
        inner = (line for cell in row for line in cell.splitlines()[1:])
        return any(line.count(self.delimiter or _NOWHERE) >= len(row) - 1 > 0 for line in inner)


def _open_csv(source, head, delimiter):
    encoding = _look_through(source, _encoding(head))
    try:
        sample = codecs.getincrementaldecoder(encoding)().decode(head).splitlines()
    except UnicodeError:
        raise RecordsError("records-not-text") from None
    if source.size > len(head) and len(sample) > 1:
        del sample[-1]  # cut in two by the end of the head
    sample = [line for line in sample if line.strip()]
    if not sample:
        # Nothing but blank lines so far; the rows will tell whether anything follows.
        return CsvTable(source, encoding, delimiter)
    said = re.fullmatch(r"sep=(.)", sample[0].rstrip("\r\n"), re.IGNORECASE)
    if said:
        return CsvTable(source, encoding, delimiter or said[1], says_delimiter=True)
    return CsvTable(source, encoding, delimiter or _delimiter(sample))


def _encoding(head):
    """The encoding that the first bytes give away; None for UTF-8 or an older eight-bit one."""
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if head.startswith(mark):
            return encoding
    if b"\0" in head:
        # Plain letters in UTF-16 are every second byte zero.
        zeros = [head[start::2].count(0) / max(len(head) // 2, 1) for start in (0, 1)]
        if min(zeros) > 0.1 or max(zeros) < 0.3:
            raise RecordsError("records-not-text")
        return "utf-16-be" if zeros[0] > zeros[1] else "utf-16-le"
    if sum(head.count(byte) for byte in range(1, 8)) > len(head) / 100:
        raise RecordsError("records-not-text")
    return None


def _look_through(source, encoding):
    """The encoding of all of the file; refuses a line that is too long to hold in memory."""
    decoder = codecs.getincrementaldecoder("utf-8")() if encoding is None else None
    undefined = lines = 0
    with source.open() as file:
        while block := file.read(LONGEST_LINE):
            if len(block) == LONGEST_LINE and b"\n" not in block and b"\r" not in block:
                raise RecordsError("records-line-too-long", line=lines + 1)
            lines += block.count(b"\n")
            # Bytes that Windows-1252 knows no letter for.
            undefined += len(block) - len(block.translate(None, b"\x81\x8d\x8f\x90\x9d"))
            if decoder and not _decodes(decoder, block):
                decoder = None
    if encoding:
        return encoding
    if decoder and _decodes(decoder, b"", final=True):
        return "utf-8"
    return "latin-1" if undefined else "cp1252"


def _decodes(decoder, block, final=False):
    try:
        decoder.decode(block, final)
    except UnicodeError:
        return False
    return True


def _delimiter(sample):
    """Which sign separates the columns: the one that gives most lines the same number of cells."""
    best, best_share = None, 0.5
    for delimiter in _DELIMITERS:
        try:
            rows = [row for row in csv.reader(sample, delimiter=delimiter) if row]
        except csv.Error:
            continue
        widths = Counter(len(row) for row in rows if len(row) > 1)
        share = max(widths.values(), default=0) / max(len(rows), 1)
        # A clear lead only: "Jansen, P.;100" splits as often on its comma.
        if share > best_share + 0.1 * (best is not None):
            best, best_share = delimiter, share
    if best == "," and len(sample) > 1 and best not in sample[0]:
        # A single column of "1,234.50" under a title.
        judged = amounts.judge(sample[1:]).flags & (amounts.COMMA | amounts.POINT)
        if judged.all():
            return None
    return best


# Spreadsheets ----------------------------------------------------------------------------------


@dataclass(frozen=True)
class SheetTable:
    """One sheet of an XLSX workbook, read as the values that the spreadsheet stored.

    Macros are never run; formulas are never calculated.
    """

    source: Source
    sheets: tuple
    sheet: str
    macros: bool
    formulas: bool
    percentages: frozenset  # columns shown with a percent sign
    form = "xlsx"
    encoding = None
    delimiter = None

    def chunks(self, progress=None):
        """Yields (row numbers, rows) until the last row that holds anything.

        A cell is a str, a number, a date, an amounts.Percentage or amounts.UNCALCULATED.
        """
        return _until_the_last_row(self._chunks(_by_the_percent(progress)))

    def _chunks(self, progress):
        with contextlib.ExitStack() as opened:
            book = opened.enter_context(_book(self.source))
            sheet = _sheet(book, self.sheet)
            expected = sheet.max_row or MOST_LINES
            sheet.reset_dimensions()  # some programs write them wrong
            if self.formulas:
                other = _sheet(opened.enter_context(_book(self.source, stored=False)), self.sheet)
                other.reset_dimensions()
                rows = map(_stored, sheet.iter_rows(), other.iter_rows(values_only=True))
            else:
                rows = sheet.iter_rows(values_only=True)
            first = 1
            while chunk := _guarded(self._some, rows, first):
                yield list(range(first, first + len(chunk))), chunk
                first += len(chunk)
                if first > MOST_LINES + 2:
                    raise RecordsError("records-too-many-lines", most=MOST_LINES)
                progress(min(first / expected, 1.0))
        progress(1.0)

    def _some(self, rows, first):
        return [self._row(*row) for row in enumerate(itertools.islice(rows, ROWS_AT_ONCE), first)]

    def _row(self, line, row):
        row = ["" if cell is None else cell for cell in row]
        if len(row) > MOST_COLUMNS:
            while row and row[-1] == "":
                row.pop()
            if len(row) > MOST_COLUMNS:
                raise RecordsError("records-too-many-columns", line=line)
        for place in self.percentages:
            if place < len(row) and isinstance(row[place], (int, float)):
                row[place] = amounts.Percentage(row[place])
        return row


def _stored(values, formulas):
    """A row's stored values, with UNCALCULATED where there is a formula but no value."""
    row = [cell.value for cell in values]
    for place, formula in enumerate(formulas[: len(row)]):
        # A formula may well have an empty text as its value: that is a stored value.
        if row[place] is None and formula is not None and values[place].data_type != "str":
            row[place] = amounts.UNCALCULATED
    return row


def _guarded(read, *arguments, **options):
    """What `read` gives; a workbook that openpyxl cannot make sense of is said to be broken."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about charts and styles that we do not look at
        try:
            return read(*arguments, **options)
        except (RecordsError, MemoryError):
            raise
        except Exception:
            # XML, zip and openpyxl each raise kinds of their own, some quoting cells.
            raise RecordsError("records-xlsx-broken") from None


@contextlib.contextmanager
def _book(source, stored=True):
    import openpyxl

    with source.open() as file:
        options = dict(read_only=True, data_only=stored, keep_links=False)
        book = _guarded(openpyxl.load_workbook, file, **options)
        try:
            yield book
        finally:
            book.close()


def _sheet(book, title):
    return next(sheet for sheet in book.worksheets if sheet.title == title)


def _open_sheet(source, title):
    names, formulas = _guarded(_look_into, source)
    with _book(source) as book:
        # A workbook may hold sheets of charts, and sheets that its maker hid.
        sheets = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
        filled = []
        for sheet in sheets:
            sheet.reset_dimensions()
            rows = _guarded(list, sheet.iter_rows(max_row=200))
            if any(cell.value is not None for row in rows for cell in row):
                filled.append((sheet.title, rows))
        titles = tuple(sheet.title for sheet in sheets)
    if title is not None and title not in titles:
        raise RecordsError("records-no-sheet", sheet=title)
    chosen = [(name, rows) for name, rows in filled if title in (None, name)]
    if not chosen:
        raise RecordsError("records-empty-file")
    name, rows = chosen[0]
    return SheetTable(
        source,
        sheets=tuple(name for name, _ in filled),
        sheet=name,
        macros="xl/vbaProject.bin" in names,
        formulas=formulas,
        percentages=_guarded(_percentages, rows),
    )


def _percentages(rows):
    shown = Counter()
    for row in rows:
        for place, cell in enumerate(row):
            if isinstance(cell.value, (int, float)) and not isinstance(cell.value, bool):
                shown[place, "%" in cell.number_format] += 1
    return frozenset(
        place for place, percent in shown if percent and shown[place, True] >= shown[place, False]
    )


def _look_into(source):
    """(names, whether a sheet holds formulas) of a zipped workbook that is safe to unpack."""
    with source.open() as file, zipfile.ZipFile(file) as archive:
        parts = archive.infolist()
        names = {part.filename for part in parts}
        if "xl/workbook.bin" in names:
            raise RecordsError("records-xlsb")
        if "content.xml" in names and "mimetype" in names:
            raise RecordsError("records-ods")
        if "[Content_Types].xml" not in names or not any(n.startswith("xl/") for n in names):
            raise RecordsError("records-archive")
        if any(part.flag_bits & 1 for part in parts):
            raise RecordsError("records-encrypted")
        # zipfile never unpacks more than the size that a part declares.
        size = sum(part.file_size for part in parts)
        packed = sum(part.compress_size for part in parts)
        if size > MOST_UNPACKED:
            raise RecordsError(
                "records-xlsx-too-large",
                megabytes=size // 2**20 + 1,
                most=MOST_UNPACKED // 2**20,
            )
        if size > 2**20 and size > MOST_PACKED * packed:
            raise RecordsError("records-xlsx-broken")
        sheets = [part for part in parts if part.filename.startswith("xl/worksheets/")]
        return names, any(_has_formulas(archive, part) for part in sheets)


_FORMULA = re.compile(rb"<(?:\w+:)?f[ />]")


def _has_formulas(archive, part):
    before = b""
    with archive.open(part) as file:
        while block := file.read(2**20):
            if _FORMULA.search(before + block):
                return True
            before = block[-32:]
    return False
