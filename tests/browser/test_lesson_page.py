"""What a page keeps of a lesson, without a kernel: which page it is, and of which class."""

import pytest
from kernelless import PAGE, put

from leadofilie.widgets.desk import Desk
from leadofilie.widgets.lesson import Lesson

SCHOOL = "http://school.example/nl/01-koekjes.ipynb"
LESSON = {"words": {"word": "Word", "join": "Join", "codes": "Codes", "leave": "Leave"},
          "sends": True, "betting": True, "joined": None, "told": "", "watching": False, "page": ""}
DESK = {"words": {"chat": "Paste", "hands": "Hands", "more": "More", "fewer": "Fewer"}, "word": "",
        "shows": "chat", "told": "", "bins": ["0–9", "10–20"], "counts": [0, 0], "page": ""}


@pytest.fixture
def visit(browser):
    """Opens an article at an address, in a tab that keeps what it keeps."""
    context = browser.new_context()
    page = context.new_page()
    page.route("**/*", lambda route: route.fulfill(
        body="<body class=article><main class=lo-explorer></main>", content_type="text/html"))

    def open_at(address):
        page.goto(address)
        page.add_script_tag(content=PAGE)
        return page

    yield open_at
    context.close()


def said(page, name="it"):
    """What the page has told the kernel in messages."""
    return page.evaluate(f"{name}.sent.filter(([what]) => what === 'send').map((it) => it[1])")


def test_a_link_joins_and_the_tab_remembers(visit):
    page = visit(f"{SCHOOL}?class=BCDF")
    put(page, Lesson, LESSON, "main")
    assert said(page) == [["join", "BCDF"]]
    token = page.evaluate("it.get('page')")
    assert len(token) == 32
    page.evaluate("it.answer('joined', 'BCDF')")
    page = visit("http://school.example/nl/02-trechter.ipynb")  # the next notebook
    put(page, Lesson, LESSON, "main")
    assert said(page) == [["join", "BCDF"]] and page.evaluate("it.get('page')") == token
    page.evaluate("it.answer('joined', 'BCDF')")
    page.get_by_text("Leave").click()
    assert said(page)[-1] == ["leave", ""]
    page.evaluate("it.answer('joined', null)")
    page = visit(SCHOOL)
    put(page, Lesson, LESSON, "main")
    assert said(page) == []


def test_who_types_the_word_joins_with_every_bet_of_the_page(visit):
    page = visit(SCHOOL)
    put(page, Lesson, LESSON, "main")
    put(page, Lesson, LESSON, "main", "other")
    page.locator("input").first.fill("bcdf")
    page.keyboard.press("Enter")
    assert said(page) == [["join", "bcdf"]] and said(page, "other") == []
    page.evaluate("it.answer('joined', 'BCDF')")
    assert said(page, "other") == [["join", "BCDF"]]
    assert page.locator("input").first.is_hidden()


def test_a_pasted_chat_goes_and_names_leave_the_screen(visit):
    page = visit(SCHOOL)
    put(page, Desk, DESK, "main")
    page.locator("textarea").fill("Anna 10:31 K7F2P " + "x" * 300_000)
    page.keyboard.press("Tab")
    [(what, text)] = said(page)
    assert what == "chat" and text.startswith("Anna") and len(text) == 200_001
    assert page.locator("textarea").input_value() == ""
    page.evaluate("it.answer('shows', 'hands')")
    page.get_by_role("button", name="More: 10–20").click()
    page.get_by_role("button", name="Fewer: 0–9").click()
    assert said(page)[1:] == [["hand", 1, 1], ["hand", 0, -1]]
