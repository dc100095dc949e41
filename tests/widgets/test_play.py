"""The play button, as the page drives it: one step asked for, one step shown."""

import pytest

from leadofilie.widgets.play import Play


def made(advance, **acts):
    return Play("Speel af", "Stop", advance, **acts)


def test_it_steps_until_there_is_no_next_one():
    done = []
    button = made(lambda: (done.append("step"), len(done) < 4)[1],
                  start=lambda: done.append("start"), rest=lambda: done.append("rest"))
    button.playing = True
    for _ in range(10):
        button.asked += 1
        assert button.shown == button.asked
    assert done == ["start", "step", "step", "step", "rest"]
    assert not button.playing


def test_a_stopped_button_steps_no_more():
    done = []
    button = made(lambda: done.append("step") or True)
    button.playing = True
    button.asked += 1
    button.playing = False
    button.asked += 1  # was on its way when the reader pressed stop
    assert done == ["step"] and button.shown == 2


def test_a_failing_step_stops_it_and_is_raised():
    button = made(lambda: 1 / 0)
    button.playing = True
    with pytest.raises(ZeroDivisionError):
        button.asked += 1
    assert not button.playing and button.shown == 1


MODEL = """
window.sent = [];
const state = {play: "Speel af", stop: "Stop", playing: false, asked: 0, shown: 0, pause: 30};
const heard = {};
window.model = {
  get: (name) => state[name],
  set: (name, value) => {
    if (state[name] === value) return;
    state[name] = value;
    (heard[`change:${name}`] || []).forEach((act) => act());
  },
  save_changes: () => sent.push(state.asked),
  on: (name, act) => { (heard[name] ||= []).push(act); },
  off: () => {},
};
"""


def test_the_page_never_asks_for_a_second_picture_before_the_first_is_there(browser):
    page = browser.new_page()
    try:
        page.clock.install(time=0)  # a clock of the test's own, which stands still
        page.clock.pause_at(1000)
        page.set_content("<main></main>")
        page.evaluate(MODEL)
        page.evaluate("""async (code) => {
            const url = URL.createObjectURL(new Blob([code], {type: "text/javascript"}));
            const widget = (await import(url)).default;
            widget.render({model, el: document.querySelector("main")});
        }""", Play._esm if isinstance(Play._esm, str) else str(Play._esm))
        button = page.get_by_role("button", name="Speel af")
        button.focus()
        page.keyboard.press("Enter")
        page.clock.run_for(5000)  # a slow kernel
        assert page.evaluate("model.get('asked')") == 1
        for shown in (1, 2, 3):
            page.evaluate("(n) => model.set('shown', n)", shown)
            page.clock.run_for(30)
            assert page.evaluate("model.get('asked')") == shown + 1
        page.get_by_role("button", name="Stop").click()
        page.evaluate("model.set('shown', 4)")
        page.clock.run_for(5000)
        assert page.evaluate("model.get('asked')") == 4
        assert page.get_by_role("button", name="Speel af").is_visible()
    finally:
        page.close()
