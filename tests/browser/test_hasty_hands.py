"""A reader who presses at once what comes next, or scrolls past with a finger on a lever."""

from kernelless import LEVER, put

from leadofilie.widgets.lever import LeverWidget as Lever
from leadofilie.widgets.prose import Prose

BETS = {"holds": "It holds", "fails": "It does not", "skip": "Skip"}
PIECES = {
    "levers": {}, "words": {}, "about": {}, "help": "", "no_answer": "", "ask": "Does it hold?",
    "bets": BETS, "told": {}, "verdicts": {}, "room": {"one": "", "two": ""},
    "parts": [{"name": name, "title": "", "html": "Prose", "claim": "A claim."}
              for name in ("one", "two")],
}


def answer(page):
    """Python has taken what the page told it last."""
    page.evaluate("it.idle()")


def test_a_press_waits_for_the_move_before_it(page):
    put(page, Lever, LEVER, "#first")
    page.evaluate("""
      it.save_changes = ({ iopub }) => {
        it.idle = () => iopub.status({ content: { execution_state: "idle" } });
      };
      window.pressed = [];
      const button = document.createElement("button");
      button.onclick = () => pressed.push(it.get("value"));
      document.querySelector("#first").append(button);
    """)
    lever, button = page.locator(".lo-range"), page.locator("#first button")
    lever.press("ArrowRight")
    button.press("Enter")
    assert page.evaluate("pressed") == [], "the press goes before the move"
    answer(page)
    page.wait_for_function("pressed.length === 1")
    button.press("Enter")
    assert page.evaluate("pressed.length") == 2, "nothing is waited for any more"


# As ipywidgets: while one message waits for its answer, what is set is kept and goes out after it;
# only whoever set the last of it hears that it was taken.
THROTTLED = """
  let sent = null, kept = null;
  it.save_changes = ({ iopub }) => { if (sent) kept = iopub; else sent = iopub; };
  it.idle = () => {
    const { status } = sent;
    [sent, kept] = [kept, null];
    status({ content: { execution_state: "idle" } });
  };
  window.pressed = [];
  const button = document.createElement("button");
  button.onclick = () => pressed.push(it.get("value"));
  document.querySelector("#first").append(button);
"""


def test_a_press_waits_no_longer_than_python_takes(page):
    put(page, Lever, LEVER, "#first")
    page.evaluate(THROTTLED)
    lever, button = page.locator(".lo-range"), page.locator("#first button")
    lever.press("ArrowRight")
    lever.press("ArrowRight")  # kept, and then so is that the hand has let go
    page.clock.run_for(300)
    button.press("Enter")
    answer(page)
    assert page.evaluate("pressed") == [], "the press goes before the last move"
    answer(page)
    page.wait_for_function("pressed.length === 1")


def test_a_press_goes_through_where_python_is_gone(page):
    put(page, Lever, LEVER | {"no_answer": "No answer"}, "#first")
    page.evaluate(THROTTLED)
    lever, button = page.locator(".lo-range"), page.locator("#first button")
    lever.press("ArrowRight")
    button.press("Enter")
    page.clock.run_for(11_000)
    assert page.evaluate("pressed") == []
    page.clock.run_for(2000)
    page.wait_for_function("pressed.length === 1")
    assert "No answer" in page.locator("#first").inner_text()


def test_a_finger_that_scrolls_past_leaves_the_lever_alone(page):
    put(page, Lever, LEVER, "#first")
    lever = page.locator(".lo-range")
    # As a browser tells it: the finger is put down, the lever jumps there, the page takes over.
    lever.dispatch_event("pointerdown")
    lever.fill("30")
    assert page.evaluate("it.get('value')") == 3000
    lever.dispatch_event("pointercancel")
    assert page.evaluate("it.get('value')") == 100


def test_python_hears_of_a_finger_once_it_does_not_scroll(page):
    """Or what only goes by would find a way in the game, and leave its trace on the map."""
    put(page, Lever, LEVER, "#first")
    lever = page.locator(".lo-range")
    finger = {"pointerType": "touch", "clientX": 50}

    def put_down(at):
        lever.dispatch_event("pointerdown", finger)
        lever.fill(at)

    put_down("30")
    assert page.evaluate("[it.get('value'), it.get('moved')]") == [100, 0]
    lever.dispatch_event("pointercancel", finger)
    assert page.evaluate("[it.get('value'), it.get('moved')]") == [100, 0]
    assert lever.input_value() == "1"
    put_down("30")  # a tap
    lever.dispatch_event("pointerup", finger)
    assert page.evaluate("it.get('value')") == 3000
    put_down("20")  # a drag
    lever.dispatch_event("pointermove", finger | {"clientX": 53})
    assert page.evaluate("it.get('value')") == 3000
    lever.dispatch_event("pointermove", finger | {"clientX": 60})
    assert page.evaluate("it.get('value')") == 2000
    lever.fill("21")
    assert page.evaluate("it.get('value')") == 2100


def test_whoever_is_at_the_next_bet_is_not_called_back_to_the_last(page):
    put(page, Prose, PIECES, "#first")
    last, next_ = (page.locator(".lo-bets").nth(i).get_by_text("Skip") for i in (0, 1))
    last.press("Enter")
    next_.focus()
    page.evaluate("it.answerAll({ told: { one: 'So it is.' }, verdicts: { one: 'holds' } })")
    page.keyboard.press("Enter")
    bets = page.evaluate("it.sent.filter(([what]) => what === 'send').map(([, bet]) => bet.name)")
    assert bets == ["one", "two"]


def test_whoever_has_bet_is_at_what_follows_from_it(page):
    put(page, Prose, PIECES, "#first")
    page.locator(".lo-bets").first.get_by_text("Skip").press("Enter")
    page.evaluate("it.answerAll({ told: { one: 'So it is.' }, verdicts: { one: 'holds' } })")
    assert page.evaluate("document.activeElement.textContent") == "So it is."
