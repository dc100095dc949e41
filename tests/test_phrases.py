"""Phrases that a close check found to be bad Dutch or English do not come back."""

import json
import re
from pathlib import Path

import pytest

from leadofilie import customers, words

NOTEBOOKS = Path(__file__).parent.parent / "notebooks"
MENDED = {
    "nl": ("dichtst bij kantelt", r"\bomver\b", r"\bonwaar\b", "artikel fout", r"\bslopen\b",
           "zuinigst", r"\bfirma", r"maakt \d+%(?! meer)", "via praat", "klantpiramide",
           r"\bgolf", "uit het hoofd", "niet nagezocht", "schaarste middel",
           r"brengt \d{3}% van de winst", "nee's"),
    "en": ("nearest turns", "turns nowhere", "no conversion at all", "advises against you",
           "all the years he stays", "from memory", "(?<!prove )the article wrong"),
}


def texts(language):
    """What readers get: all words, the evidence and the prose of all notebooks; (name, text)."""
    for file in sorted((words.HERE / language).glob("*.ftl")):
        yield file.stem, re.sub(r"^#.*$", "", file.read_text("utf-8"), flags=re.M)
    for row in customers.rows("evidence.csv"):
        yield f"evidence {row['claim']}", f"{row[f'claim_{language}']} {row[f'text_{language}']}"
    for path in sorted((NOTEBOOKS / language).glob("*.ipynb")):
        for cell in json.loads(path.read_text("utf-8"))["cells"]:
            if cell["cell_type"] == "markdown":
                yield f"{path.stem} {cell['id']}", "".join(cell["source"])


@pytest.mark.parametrize(("language", "phrase"), [
    (language, phrase) for language, phrases in MENDED.items() for phrase in phrases])
def test_a_mended_phrase_stays_away(language, phrase):
    found = [name for name, text in texts(language) if re.search(phrase, text, re.I)]
    assert not found


LITERAL = re.compile(r"\{\s*\".*?\"\s*\}")  # a space or a full stop, as Fluent writes it
NO_PROSE = re.compile(r"\$\$.*?\$\$|(?<!\\)\$[^$\n]+?(?<!\\)\$|`[^`]*`", re.S)  # formulas and code


def prose(language):
    """The texts without what is no prose in words and in notebooks."""
    for name, text in texts(language):
        yield name, (NO_PROSE if name[0].isdigit() else LITERAL).sub("", text)


@pytest.mark.parametrize(("language", "others"), [("nl", "'\"“”"), ("en", "'\"‘")])
def test_apostrophes_and_quotation_marks_are_of_one_style(language, others):
    """Typographic ones: it’s and zo’n everywhere, “so” in English and ‘zo’ in Dutch."""
    found = [(name, text[max(0, at.start() - 20):at.end() + 20])
             for name, text in prose(language) for at in re.finditer(f"[{others}]", text)]
    assert found == []
