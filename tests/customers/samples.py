"""Builders of the files that readers bring, the nasty ones above all. Nothing of ours is used."""

import csv
import io
import struct
import zipfile
import zlib


def csv_bytes(rows, delimiter=";", encoding="utf-8", newline="\r\n"):
    """Rows of texts as a spreadsheet would export them."""
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator=newline).writerows(rows)
    return text.getvalue().encode(encoding)


def dutch(amount, euro=False, thousands=True):
    """An amount as Dutch Excel shows it: 1.234,50 or € 1.234,50."""
    text = f"{abs(amount):,.2f}" if thousands else f"{abs(amount):.2f}"
    text = text.translate(str.maketrans(",.", ".,"))
    return ("-" if amount < 0 else "") + ("€ " if euro else "") + text


def english(amount, euro=False, thousands=True):
    """An amount as English Excel shows it: 1,234.50, €1,234.50 or (1,234.50)."""
    text = f"{abs(amount):,.2f}" if thousands else f"{abs(amount):.2f}"
    text = ("€" if euro else "") + text
    return f"({text})" if amount < 0 else text


def xlsx(*sheets, formats=None, hidden=()):
    """A workbook of (title, rows) sheets. formats: column number → number format."""
    import openpyxl

    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, rows in sheets:
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
        for column, number_format in (formats or {}).items():
            for cells in sheet.iter_rows(min_row=2, min_col=column + 1, max_col=column + 1):
                cells[0].number_format = number_format
        if title in hidden:
            sheet.sheet_state = "hidden"
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def repacked(content, change=lambda name, part: part, **added):
    """A zip file with its parts changed, and with parts added."""
    packed = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as old,
        zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
        for name, part in added.items():
            new.writestr(name, part)
    return packed.getvalue()


def with_sheet_xml(content, xml):
    """The workbook with its first sheet replaced by this XML."""
    return repacked(content, lambda name, part: xml if name.endswith("/sheet1.xml") else part)


def calculated(content, **values):
    """The workbook with a stored value for the formulas in the cells named, as Excel saves them."""

    def change(name, part):
        if name.endswith("/sheet1.xml"):
            for cell, value in values.items():
                start = part.index(f'<c r="{cell}"'.encode())
                kind = b' t="str"' if isinstance(value, str) else b""
                end = part.index(b"</c>", start)
                found = part[start:end]
                filled = found.replace(b"<c ", b"<c" + kind + b" ", 1)
                for hole in (b"<v></v>", b"<v />", b"<v/>"):
                    filled = filled.replace(hole, f"<v>{value}</v>".encode())
                part = part[:start] + filled + part[end:]
        return part

    return repacked(content, change)


def with_macros(content):
    """An .xlsm in all but its name: the project of macros is in it."""
    return repacked(content, **{"xl/vbaProject.bin": b"Sub AutoOpen()" + bytes(64)})


def zip_bomb(content, megabytes=300):
    """A small workbook whose sheet unpacks to hundreds of megabytes of nothing."""
    packed = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as old,
        zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            if not name.endswith("/sheet1.xml"):
                new.writestr(name, old.read(name))
                continue
            with new.open(name, "w", force_zip64=True) as part:
                part.write(b"<worksheet><sheetData>")
                for _ in range(megabytes):
                    part.write(b"<row/>" + b" " * (2**20 - 6))
    return packed.getvalue()


def billion_laughs():
    """XML that would grow without end if its entities were written out."""
    entities = '<!ENTITY a0 "ha">' + "".join(
        f'<!ENTITY a{i} "{f"&a{i - 1};" * 10}">' for i in range(1, 12)
    )
    return (
        f"<?xml version='1.0'?><!DOCTYPE lol [{entities}]>"
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        '<row r="1"><c r="A1" t="inlineStr"><is><t>&a11;</t></is></c></row></sheetData></worksheet>'
    ).encode()


def ole(*streams):
    """A compound file (the container of .xls and of workbooks with a password) of empty streams."""
    free, end, fat = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
    header = struct.pack(
        "<8s16xHHHHH6xIIIIIIIIII", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        0x3E, 3, 0xFFFE, 9, 6, 0, 1, 1, 0, 4096, end, 0, end, 0, 0,
    )  # fmt: skip
    header += struct.pack("<I", free) * 108
    directory = b""
    for kind, name in [(5, "Root Entry")] + [(2, stream) for stream in streams]:
        letters = name.encode("utf-16-le")
        directory += letters.ljust(64, b"\0")
        directory += struct.pack("<HBBIII36xIQ", len(letters) + 2, kind, 1, free, free, 1, end, 0)
    return header + struct.pack("<II", fat, end).ljust(512, b"\xff") + directory.ljust(512, b"\0")


def picture():
    """A PNG of one white pixel."""

    def chunk(kind, data):
        check = zlib.crc32(kind + data)
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", check)

    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
        + chunk(b"IDAT", zlib.compress(b"\0\xff"))
        + chunk(b"IEND", b"")
    )


def zipped(**parts):
    """A zip file of these parts."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return packed.getvalue()
