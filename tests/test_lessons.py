"""What a teacher gets for a class: lessons, worksheets, examples, exams, and a week later."""

import re
import sys
import zipfile
from datetime import date
from pathlib import Path
from urllib.parse import parse_qs, urlsplit
from xml.etree import ElementTree

import pytest
from answers import Secret

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "doors"))
import article  # noqa: E402
import later  # noqa: E402
import sheets  # noqa: E402

from leadofilie import explorers  # noqa: E402

LANGUAGES = tuple(article.LANGUAGES)
ALL = sheets.numbers("nl")
NOTEBOOKS = [each for each in ALL if each != "00"]
BY_ADDRESS = {kind(bet=False).picture.address: kind for kind in explorers.ALL}


@pytest.fixture(scope="module", params=LANGUAGES)
def mine(request):
    return sheets.Class(request.param)


def source(lang, number, name):
    return (sheets.LESSONS / lang / number / name).read_text(encoding="utf-8")


def words_of(page):
    """What a reader sees of a page."""
    body = page.partition("<main>")[2]
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", body))


def links(page):
    return re.findall(r'<a href="([^"]+)"', page.partition("<main>")[2])


def test_there_is_a_lesson_for_each_notebook_and_one_for_the_whole():
    arguments = {article.number(path) for path in article.NOTEBOOKS.glob("nl/0[1-5]*.ipynb")}
    assert set(ALL) >= arguments | {"00"}
    assert sheets.numbers("en") == ALL


@pytest.mark.parametrize("number", ALL)
@pytest.mark.parametrize("minutes", sheets.LENGTHS)
def test_the_minutes_of_a_lesson_add_up(mine, number, minutes):
    _, plan = sheets.steps(source(mine.lang, number, "lesson.md"), minutes)
    assert sum(step["minutes"] for step in plan) == minutes
    page = words_of(mine.lesson(number, minutes))
    assert f"{minutes // 60}:{minutes % 60:02} {mine.t['end']}" in page
    for asks in {"nl": ("Laat zien", "Mensen zeggen", "Jij zegt", "Gaat mis als"),
                 "en": ("Show", "People say", "You say", "Goes wrong when")}[mine.lang]:
        assert asks in page, "a teacher also reads " + asks


@pytest.mark.parametrize("number", ALL)
@pytest.mark.parametrize("minutes", sheets.LENGTHS)
def test_each_link_opens_a_picture_of_its_notebook(mine, number, minutes):
    found = links(mine.lesson(number, minutes))
    assert len(found) > 3
    for address in found:
        opens(mine.lang, address, "stage")


def opens(lang, address, way):
    """An explorer that stands in the notebook of an address, and takes the code in it."""
    parts = urlsplit(address.replace("&amp;", "&"))
    page = (article.NOTEBOOKS / lang / parts.path.rpartition("/")[2]).with_suffix(".ipynb")
    asked = {name: values[0] for name, values in parse_qs(parts.query).items()}
    picture = asked.pop(way)
    kind = BY_ADDRESS[picture]
    assert f"explorers.{kind.__name__}(" in page.read_text(encoding="utf-8")
    code = asked.pop(picture, "")
    assert not asked
    if code:
        made = kind(bet=False)
        made.load(code)
        assert made.values != made.state.start


def test_links_go_to_a_site_where_there_is_one():
    mine = sheets.Class("nl", "https://school.example/leadofilie/")
    assert mine.filled.address("WhaleCurve article").startswith(
        "https://school.example/leadofilie/nl/01-koekjes.html?stage=whale-curve&whale-curve=")


@pytest.mark.parametrize("number", ALL)
def test_both_languages_say_the_same(number):
    """As far as a program can see: the same steps, questions and numbers."""
    for name in ("lesson.md", "example.md", "questions.toml"):
        if not (sheets.LESSONS / "nl" / number / name).exists():
            assert number == "00"
            continue
        nl, en = (source(lang, number, name) for lang in ("nl", "en"))
        asked = [re.findall(r"{{ *(.+?) *}}|{% *(.+?) *%}", text) for text in (nl, en)]
        own = r'(show\("[^"]+"), .+?\)|"\w+"(?= if)|(?<=else )"\w+"'  # words of a language
        without_words = [sorted(re.sub(own, r"\1", "".join(each)) for each in some)
                         for some in asked]
        assert without_words[0] == without_words[1], name
        if name == "lesson.md":
            assert [m[1:] for m in map(tuple, sheets.STEP.findall(nl))] == [
                m[1:] for m in map(tuple, sheets.STEP.findall(en))]
        if name == "questions.toml":
            marks = r'^(?:goal|form|points|right|show|check) = .+'
            assert re.findall(marks, nl, re.M) == re.findall(marks, en, re.M)


@pytest.mark.parametrize("number", NOTEBOOKS)
def test_a_worksheet_does_not_answer_its_own_bet(mine, number):
    name = sheets.read(sheets.LESSONS / "sheets.toml")[number]["bet"]
    sheet, key = (words_of(mine.sheet(number, key=key)) for key in (False, True))
    question = " ".join(mine.filled.bet(name).split())
    assert question in sheet
    secret = Secret(mine.filled.betting(name))
    assert not secret.in_text(sheet.replace(question, ""))
    assert mine.filled.truth(name) in key


@pytest.mark.parametrize("number", NOTEBOOKS)
def test_a_worked_example_has_the_numbers_of_its_picture(mine, number):
    text = source(mine.lang, number, "example.md")
    first = re.search(r'show\("([^"]+)"', text)[1]
    title = mine.filled.explorer(first).title
    body = words_of(mine.example(number))
    numbers = re.findall(r"\d[\d.,]*\d|\d", title)
    assert numbers and all(each in body for each in numbers), title
    # Everything else comes from the explorer too: no number is typed by hand.
    typed = re.sub(r"{{.*?}}|{%.*?%}|^#.*$", "", text, flags=re.DOTALL | re.MULTILINE)
    assert set(re.findall(r"\d[\d.,]*", typed)) <= {"1", "2", "3", "4", "5", "20", "100", "0"}


@pytest.mark.parametrize("number", NOTEBOOKS)
def test_an_exam_has_ten_questions_of_every_kind_and_points_that_add_up(mine, number):
    asked = mine.questions(number, "exam")
    assert len(asked) == 10
    assert {each["goal"] for each in asked} == set(mine.t["goals"])
    assert {"choice", "sum", "case"} <= {each["form"] for each in asked} <= set(mine.t["forms"])
    for each in asked:
        if each["form"] == "choice":
            assert each["right"] in "abcd"[:len(each["options"])]
            assert len(set(each["options"])) == len(each["options"])
        else:
            points = re.findall(r"<li><strong>(\d+)</strong>", each["answer"])
            assert sum(map(int, points)) == each["points"], each["ask"]
    exam, marking = (words_of(mine.exam(number, marking=marking)) for marking in (False, True))
    total = sum(each["points"] for each in asked)
    assert f"{total} {mine.t['points']}" in exam
    assert mine.t["table"] in marking and "NIMA" in mine.t["table_lead"]
    assert mine.t["answer"] not in exam


@pytest.mark.parametrize("number", NOTEBOOKS)
def test_a_week_later_asks_six_of_a_larger_bank(mine, number):
    bank = later.bank(sheets.Class(mine.lang, "https://school.example/"), number)
    assert len(bank) >= later.ASKED + 2
    for each in bank:
        assert len(each["options"]) == len(each["said"]) > each["right"]
        assert len(set(each["options"])) == len(each["options"]), each["ask"]
        opens(mine.lang, each["address"], "only")
        assert each["picture"].startswith("data:image/png;base64,iVBOR") and each["alt"]
    assert len({each["ask"] for each in bank}) == len(bank)


def test_without_a_site_no_question_links_to_the_teachers_own_laptop(mine):
    """A week later that laptop is at home."""
    page = later.page(mine, "01")
    assert "localhost" not in page and "data:image/png" in page


def test_the_calendar_calls_a_week_after_the_lesson(mine):
    text = later.calendar(mine, "01", date(2026, 12, 28))
    lines = text.split("\r\n")
    assert "DTSTART;VALUE=DATE:20270104" in lines and "DTEND;VALUE=DATE:20270105" in lines
    assert all(len(line.encode()) <= 75 for line in lines) and "\n" not in "".join(lines)
    whole = text.replace("\r\n ", "")
    assert f"{mine.name('later', '01')}.html" in whole
    assert text == later.calendar(mine, "01", date(2026, 12, 28))


def test_a_package_is_what_a_platform_takes(mine, tmp_path):
    later.package(mine, "01", tmp_path / "one.zip")
    later.package(mine, "01", tmp_path / "two.zip")
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "one.zip") as packed:
        root = ElementTree.fromstring(packed.read("imsmanifest.xml"))
        names = set(packed.namelist())
    space = {"": "http://www.imsproject.org/xsd/imscp_rootv1p1p2"}
    assert root.findtext("metadata/schemaversion", namespaces=space) == "1.2"
    [resource] = root.findall("resources/resource", space)
    assert resource.get("{http://www.adlnet.org/xsd/adlcp_rootv1p2}scormtype") == "sco"
    listed = {each.get("href") for each in resource.findall("file", space)}
    assert names == listed | {"imsmanifest.xml"} and resource.get("href") in listed
    [item] = root.findall("organizations/organization/item", space)
    assert item.get("identifierref") == resource.get("identifier")


def test_a_source_that_is_not_in_the_data_is_not_printed(mine):
    with pytest.raises(ValueError, match="evidence.csv"):
        mine.filled.render('{{ source("Nobody & Sons") }}')
