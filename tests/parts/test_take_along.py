"""What a reader takes along of their firm, as the programs that open it see it."""

import io
import re

import openpyxl
import pytest
from PIL import Image

from leadofilie import explorers, parts, use_language, words
from leadofilie.explorers.company import files

BOTH = pytest.mark.parametrize("language", ("nl", "en"))
OFTEN = pytest.mark.parametrize("preset", explorers.YourCompany.presets)


@pytest.fixture(autouse=True)
def dutch():
    use_language("nl")
    yield
    use_language("nl")


def asked(part, message):
    """What the page gets for a message: (contents, buffers) of each answer."""
    got = []
    part.buttons.send = lambda content, buffers=None: got.append((content, buffers))
    part.buttons._handle_custom_msg(message, [])
    return got


def file(part, ending):
    """The file with that ending, as the page gets it."""
    [name] = [name for name in part.files if name.endswith(ending)]
    [(told, [content])] = asked(part, {"make": name})
    assert told["name"] == name
    return content


@BOTH
@OFTEN
def test_all_that_is_on_the_page_of_paper_can_be_read(language, preset):
    use_language(language)
    explorer = explorers.YourCompany()
    explorer.choose(preset)
    page = files.page(explorer)
    page.draw_without_rendering()
    wide, high = page.bbox.size
    boxes = [text.get_window_extent() for text in page.texts]
    for text, box in zip(page.texts, boxes, strict=True):
        assert box.x0 > 0 and box.x1 < wide and box.y0 > 0 and box.y1 < high, text.get_text()
    pictures = [axes.bbox for axes in page.axes]
    for i, box in enumerate([*boxes, *pictures]):
        for other in [*boxes, *pictures][i + 1:]:
            across = min(box.x1, other.x1) - max(box.x0, other.x0)
            along = min(box.y1, other.y1) - max(box.y0, other.y0)
            assert min(across, along) < 2, f"{box} lies over {other}"
    told = " ".join(text.get_text().replace("\n", " ") for text in page.texts)
    for said in (words.plain(explorer.sentence), explorer.code, explorer.levers["budget"].show(),
                 words.say("YourCompany-file-no-advice")):
        assert said in told


def test_the_page_is_one_a4_as_pdf():
    content = file(parts.TakeAlong(explorers.YourCompany()), ".pdf")
    assert content.startswith(b"%PDF") and content.count(b"/MediaBox") == 1
    box = re.search(rb"/MediaBox \[ 0 0 ([\d.]+) ([\d.]+) \]", content)
    assert [float(each) for each in box.groups()] == pytest.approx([595.28, 841.89], abs=0.01)


def test_the_picture_is_as_it_stands():
    explorer = explorers.YourCompany()
    part = parts.TakeAlong(explorer)
    before = file(part, ".png")
    assert Image.open(io.BytesIO(before)).size[0] == 1520
    explorer.set(churn=0.6)
    assert file(part, ".png") != before


@BOTH
def test_the_workbook_has_the_numbers_as_numbers(language):
    use_language(language)
    explorer = explorers.YourCompany()
    explorer.set(churn=0.6, margin=321, sure_churn="guess")
    levers, policies, claims = openpyxl.load_workbook(
        io.BytesIO(file(parts.TakeAlong(explorer), ".xlsx"))).worksheets
    rows = {name: rest for name, *rest in levers.iter_rows(values_only=True)}
    assert rows[explorer.levers["churn"].label] == [0.6, 0.5]
    assert rows[explorer.levers["margin"].label] == [321, 0.3]
    heading, *bodies = policies.iter_rows(values_only=True)
    assert list(heading) == list(explorer.table.columns)
    assert [row[1] for row in bodies[:3]] == list(explorer.outcome.best_in)
    found = [row[2] for row in claims.iter_rows(min_row=2, values_only=True)]
    assert found == [each.worlds for each in explorer.claims.found]


@pytest.mark.parametrize("message", [
    {"make": "/etc/passwd"}, {"make": None}, {"make": ["jouw-bedrijf.pdf"]}, {}, "make", None, 3,
    {"make": "x" * 10**6}])
def test_a_page_gets_no_other_file(message):
    assert asked(parts.TakeAlong(explorers.YourCompany()), message) == []


def test_the_code_is_of_what_stands_there_when_it_is_asked_for():
    explorer = explorers.YourCompany()
    part = parts.TakeAlong(explorer)
    explorer.set(churn=0.6)
    part.buttons.set_state({"asked": "1234.5"})
    assert part.buttons.code == explorer.code
    part.buttons.set_state({"code": "<b>", "words": {}, "buttons": []})
    assert part.buttons.code == explorer.code and part.buttons.words
