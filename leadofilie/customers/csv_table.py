"""Lines of text as a table: which encoding, which delimiter, which line a row is on.

The csv module reads the text: it knows at which line it is and how many cells a line really has,
and both are needed to say what was skipped and why.
"""

import codecs
import csv
import io
import itertools
import re
from collections import Counter
from dataclasses import dataclass

from . import amounts, limits
from .found import CustomersError
from .source import BROKEN, Source, Table

_DELIMITERS = "\t;|,"  # a tie goes to the first: a comma may well be a decimal sign
_NOWHERE = "\x1f"  # what the parser splits on when there is only one column


@dataclass(frozen=True)
class CsvTable(Table):
    """Lines of text. delimiter None: one column."""

    source: Source
    encoding: str
    delimiter: str | None
    says_delimiter: bool = False  # the first line is Excel's "sep=;", no row
    form = "csv"

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
                    if seen > limits.MOST_LINES + 1:
                        raise CustomersError("customers-too-many-lines", most=limits.MOST_LINES)
                    yield rows
                    progress(binary.tell() / self.source.size)
            except UnicodeError:
                # The error itself carries the whole text: it must not travel along.
                raise CustomersError("customers-not-text") from None
        progress(1.0)

    def _some(self, reader):
        """The next (lines, rows), or None at the end."""
        rows, ends, start = [], [], reader.line_num
        try:
            for row in itertools.islice(reader, limits.ROWS_AT_ONCE):
                rows.append(row)
                ends.append(reader.line_num)
        except csv.Error:
            # Each line that the stray quotation mark took with it is a row that was not read.
            last = ends[-1] if ends else start
            rows += [BROKEN] * (reader.line_num - last)
            ends += range(last + 1, reader.line_num + 1)
        if not rows:
            return None
        if max(map(len, rows)) > limits.MOST_COLUMNS:
            place = next(place for place, row in enumerate(rows) if len(row) > limits.MOST_COLUMNS)
            raise CustomersError("customers-too-many-columns", line=ends[place])
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


def open_csv(source, head, delimiter):
    encoding = find_encoding(source, head)
    try:
        sample = codecs.getincrementaldecoder(encoding)().decode(head).splitlines()
    except UnicodeError:
        raise CustomersError("customers-not-text") from None
    if source.size > len(head) and len(sample) > 1:
        del sample[-1]  # cut in two by the end of the head
    sample = [line for line in sample if line.strip()]
    said = re.fullmatch(r"sep=(.)", sample[0], re.IGNORECASE) if sample else None
    delimiter = delimiter or (said[1] if said else _delimiter(sample))
    return CsvTable(source, encoding, delimiter, says_delimiter=bool(said))


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


# Encodings -------------------------------------------------------------------------------------

# What programs in Western Europe write: Windows, old Unix, the DOS box, and Excel on a Mac. The
# likeliest first: it wins a tie. In each of them the euro sign is another byte.
_EIGHT_BIT = ("cp1252", "iso8859-15", "cp858", "mac-roman")
_LETTERS = frozenset("éëèêïîíöóòôüúùûäáàâåçñßøæœÉËÈÖÜÄÁÀÅÇÑØÆ")
_SIGNS = frozenset("€£\u00a0’‘“”–—°²½§")
_CONTEXT = re.compile(rb"(?s)(?<=(.))([\x80-\xff])(?=(.))")
_ENOUGH = 20_000  # bytes that are not ASCII


def find_encoding(source, head):
    """The encoding of the whole file. Refuses what is no text and lines too long for memory."""
    known = _given_away(head)
    decoder = codecs.getincrementaldecoder("utf-8")()
    utf8, lines = known is None, 0
    contexts, used = Counter(), set()  # of the bytes that are not ASCII
    with source.open() as file:
        while block := file.read(limits.LONGEST_LINE):
            endless = len(block) == limits.LONGEST_LINE and b"\n" not in block
            if endless and b"\r" not in block:
                raise CustomersError("customers-line-too-long", line=lines + 1)
            lines += block.count(b"\n")
            utf8 = utf8 and _decodes(decoder, block, final=False)
            if known is None and not block.isascii():
                used.update(block.translate(None, bytes(range(128))))
                if contexts.total() < _ENOUGH:
                    contexts.update(_CONTEXT.findall(b" " + block + b" "))
    if utf8 and _decodes(decoder, b""):
        return "utf-8"
    if known is not None:
        return known
    possible = [each for each in _EIGHT_BIT
                if _decodes(codecs.getincrementaldecoder(each)(), bytes(used))]  # fmt: skip
    return max(possible, key=lambda each: _sense(contexts, each), default="latin-1")


def _given_away(head):
    """The encoding that the first bytes give away, or None."""
    if head.startswith(codecs.BOM_UTF8):
        return "utf-8-sig"
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    if b"\0" in head:
        # Plain letters in UTF-16 are every second byte zero.
        zeros = [head[start::2].count(0) / max(len(head) // 2, 1) for start in (0, 1)]
        if min(zeros) > 0.1 or max(zeros) < 0.3:
            raise CustomersError("customers-not-text")
        return "utf-16-be" if zeros[0] > zeros[1] else "utf-16-le"
    if sum(head.count(byte) for byte in range(1, 8)) > len(head) / 100:
        raise CustomersError("customers-not-text")
    return None


def _decodes(decoder, block, final=True):
    try:
        decoder.decode(block, final)
    except UnicodeError:
        return False
    return True


def _sense(contexts, encoding):
    """How much sense the bytes that are not ASCII make: letters among letters, signs elsewhere."""
    sense = 0
    for (before, byte, after), count in contexts.items():
        letter = byte.decode(encoding)
        among_letters = before.isalpha() or after.isalpha()
        if letter in _LETTERS:
            lower = letter.islower() or not before.islower()
            sense += count * (1 if among_letters and lower else -1)
        elif letter in _SIGNS:
            sense += count * (2 if letter == "€" and not among_letters else 0)
        else:
            sense -= count
    return sense
