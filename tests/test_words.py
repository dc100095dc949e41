"""Both languages say the same things with the same numbers, in the reader's own format."""

import ast as python
import csv
import functools
import re

import pytest
from fluent.syntax import FluentParser, ast, visitor

from leadofilie import explorers, use_language, words

FILES = sorted({path.name for path in words.HERE.glob("*/*.ftl")})


class Variables(visitor.Visitor):
    def __init__(self):
        self.found = set()

    def visit_VariableReference(self, node):
        self.found.add(node.id.name)


def messages(language, file):
    """key, with its attribute -> (pattern, its variables); fails on what Fluent cannot read."""
    text = (words.HERE / language / file).read_text("utf-8")
    found = {}
    for entry in FluentParser().parse(text).body:
        assert not isinstance(entry, ast.Junk), f"{language}/{file}: {entry.content}"
        if not isinstance(entry, ast.Message):
            continue
        parts = [(entry.id.name, entry.value),
                 *((f"{entry.id.name}.{a.id.name}", a.value) for a in entry.attributes)]
        for key, pattern in parts:
            if pattern is not None:
                assert key not in found, f"{language}/{file}: {key} twice"
                variables = Variables()
                variables.visit(pattern)
                found[key] = (pattern, variables.found)
    return found


@pytest.mark.parametrize("file", FILES)
def test_both_languages_have_the_same_keys_and_variables(file):
    dutch, english = (messages(language, file) for language in words.LANGUAGES)
    assert dutch.keys() == english.keys()
    for key in dutch:
        assert dutch[key][1] == english[key][1], key


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_no_key_stands_in_two_files(language):
    keys = [key for file in FILES for key in messages(language, file)]
    assert len(keys) == len(set(keys))


HOUSE = words.HERE.parent


def parts_of(text):
    """What a key is put together from: its words, without numbers."""
    return tuple(part for part in re.split(r"[-._\d]+", text) if part)


@functools.cache
def said_by(*rooms):
    """Every text in the code of some rooms of the house, as parts of keys."""
    found = set()
    for path in (path for room in rooms for path in room.rglob("*.py")):
        for node in python.walk(python.parse(path.read_text("utf-8"))):
            texts = [getattr(node, name, None) for name in ("value", "arg", "name", "attr")]
            found |= {parts_of(text) for text in texts if isinstance(text, str)}
    return found


def can_be_said(key, texts):
    """Whether texts of the code, put one behind another, make the key."""
    parts, reached = parts_of(key), {0}
    for start in range(len(parts)):
        if start in reached:
            reached |= {end for end in range(start + 1, len(parts) + 1)
                        if parts[start:end] in texts}
    return len(parts) in reached


@pytest.mark.parametrize("file", FILES)
def test_every_sentence_can_be_said(file):
    """A key is a text of the code, or several of them; or a sentence that another one contains."""
    notebook = HOUSE / "explorers" / file[:-4]  # its words are not those of another notebook
    others = [room for room in HOUSE.iterdir() if room.name != "explorers"]
    texts = said_by(notebook, *others) if notebook.exists() else said_by(HOUSE)
    with (HOUSE.parent / "data" / "evidence.csv").open(encoding="utf-8", newline="") as table:
        texts = texts | {parts_of(row[name]) for row in csv.DictReader(table)
                  for name in ("side", "status", "verdict", "notebook", "claim")}
    texts |= {("invented",), ("typical",), ("sourced",)}  # in data/starts.csv
    contained = re.findall(r"{ ([\w-]+) }", (words.HERE / "nl" / file).read_text("utf-8"))
    lost = [key for key in messages("nl", file)
            if not can_be_said(key, texts) and key not in contained]
    assert not lost


@pytest.mark.parametrize("language", words.LANGUAGES)
@pytest.mark.parametrize("file", FILES)
def test_marks_for_bold_come_in_pairs(language, file):
    text = re.sub(r"^#.*$", "", (words.HERE / language / file).read_text("utf-8"), flags=re.M)
    for block in re.split(r"\n(?=\S)", text):
        assert block.count("**") % 2 == 0, block


@pytest.mark.parametrize(("language", "show", "value", "text"), [
    ("nl", words.money, 1234.4, "€ 1.234"), ("en", words.money, 1234.4, "€1,234"),
    ("nl", words.money, -1234.6, "€ -1.235"), ("en", words.money, -1234.6, "-€1,235"),
    ("nl", words.money, words.Dollars(60), "$ 60"), ("en", words.money, words.Dollars(60), "$60"),
    ("nl", words.percent, 1.3149, "131%"), ("en", words.percent, -0.004, "0%"),
    ("nl", words.number, 1_000_000, "1.000.000"), ("en", words.number, 1_000_000, "1,000,000"),
])
def test_numbers_are_written_the_readers_way(language, show, value, text):
    use_language(language)
    assert show(value).replace("\N{NO-BREAK SPACE}", " ") == text


def test_decimals_are_asked_for():
    use_language("nl")
    assert words.percent(0.125, 1) == "12,5%"
    assert words.number(5.43, 1) == "5,4" and words.number(5, 1) == "5"
    assert words.money(60, 2).replace("\N{NO-BREAK SPACE}", " ") == "€ 60,00"


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_what_is_no_number_is_never_shown(value):
    with pytest.raises(ValueError):
        words.money(value)


def test_a_sentence_without_its_number_is_a_fault():
    use_language("nl")
    with pytest.raises(ValueError, match="bet"):
        words.say("stage-your-bet")
    with pytest.raises(KeyError, match="no-such-sentence"):
        words.say("no-such-sentence")


@pytest.mark.parametrize(("value", "text"), [(16948.1, "16.948,10"), (17, "17"), (2.999, "3")])
def test_an_amount_has_two_decimals_or_none(value, text):
    use_language("nl")
    assert words.amount(value) == text


@pytest.mark.parametrize(("text", "parts"), [
    ("Kort.", ("Kort.", "")),
    ("Zonder punt", ("Zonder punt", "")),
    ("Met **1.000** klanten. Dat is **2,5%.** En verder.",
     ("Met **1.000** klanten.", "Dat is **2,5%.** En verder.")),
    ("**Houd op. Nu.** Straks niet meer.", ("**Houd op. Nu.**", "Straks niet meer.")),
])
def test_what_is_told_first_is_whole_sentences(text, parts):
    assert words.told_first(text, most=25) == parts


def test_html_in_a_sentence_is_text():
    assert words.as_html("**<b>** & **2**") == "<b>&lt;b&gt;</b> &amp; <b>2</b>"
    assert words.plain("**2** koekjes") == "2 koekjes"


def test_an_unknown_language_is_refused():
    with pytest.raises(ValueError, match="'de'"):
        use_language("de")


@pytest.mark.parametrize("explorer", explorers.ALL, ids=lambda it: it.__name__)
def test_an_explorer_reads_no_words_of_another_notebook(explorer):
    """Reading all of them took half of the time to the first picture in the browser site."""
    words._bundle.cache_clear()
    assert explorer().view.children
    assert words._bundle("nl").loaded == {"stage", explorer.__module__.split(".")[-2]}
