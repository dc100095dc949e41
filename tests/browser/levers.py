"""What a reader does to the levers of an explorer, and what is wrong then.

Each takes a ``Reading`` and the element of an explorer (``node``).
"""

import re

# How a number field shows a number to a reader of each language.
_WHOLE = {"nl": r"\d{1,3}(\.\d{3})*", "en": r"\d{1,3}(,\d{3})*"}
_PLAIN = {"nl": rf"-?{_WHOLE['nl']}(,\d+)?", "en": rf"-?{_WHOLE['en']}(\.\d+)?"}
FORMAT = {
    (unit, language): form.format(plain)
    for language, plain in _PLAIN.items()
    for unit, form in {
        "number": "{0}", "percent": "{0}%",
        "euro": "€\N{NO-BREAK SPACE}{0}" if language == "nl" else "-?€{0}",
        "dollar": r"\$\N{{NO-BREAK SPACE}}{0}" if language == "nl" else r"-?\${0}",
    }.items()
}
# What is said of a number aloud, besides its digits.
SAID = {("percent", "nl"): "procent", ("percent", "en"): "cent", ("euro", "nl"): "euro",
        ("euro", "en"): "euro", ("dollar", "nl"): "dollar", ("dollar", "en"): "dollar"}


def spoken(reading, lever):
    return SAID.get((lever["unit"], reading.language), "")


def unfold(reading, node):
    """Open by keyboard whatever is folded in an explorer."""
    for toggle in reading.buttons(node, kind=".lo-fold:not(.mod-active)"):
        count = "node => reading.all(node, 'input, select, button').length"
        before = node.evaluate(count)
        reading.press(toggle, "Space")
        assert reading.sees(f"(node, n) => ({count})(node) > n", node, before), (
            f"{toggle.text_content()} does not open")
        assert toggle.evaluate("it => document.activeElement === it")
    assert reading.sees("node => reading.code(node) !== ''", node)


def levers_of(reading, node):
    """The levers of an explorer that move a picture: not those of a bet."""
    if (reading.buttons(node, reading.word("stage-bet-place"))
            or not node.query_selector(".lo-picture")):
        return []
    return [lever for lever in node.query_selector_all(".lo-lever") if lever.is_visible()]


def try_slider(reading, node, lever, thumb=True, all_keys=True):
    """Keys, typing and, if ``thumb``, a thumb on one slider; yields what is wrong, and "dull" where
    neither picture nor sentence changed. In the end the slider stands where it stood."""
    control, was = reading.control(lever), reading.lever(lever)
    before, said, code = reading.state(node), reading.sentence(node), reading.code(node)
    looks = reading.looks(node)
    last, now = was["last"], was
    far = "End" if 2 * was["value"] < last else "Home"
    control.focus()
    keys = ("Home", "ArrowRight", "PageUp", "ArrowLeft", far) if all_keys else (far,)
    for key in keys:
        old = now["value"]
        reading.page.keyboard.press(key)
        now = reading.lever(lever)
        wanted = {"Home": 0, "End": last, "ArrowRight": old + 1, "ArrowLeft": old - 1}.get(key)
        if now["value"] <= old + 1 < last / 20 if wanted is None else now["value"] != wanted:
            yield f"{key} moves it from {old} to {now['value']}"
        if not now["focused"]:
            yield f"{key} takes the focus away"
        if not re.search(r"\d", now["spoken"]) or spoken(reading, now) not in now["spoken"]:
            yield f"its value is said as “{now['spoken']}”"
        if not re.fullmatch(FORMAT[now["unit"], reading.language], now["field"]):
            yield f"its field shows “{now['field']}”"
    moves = reading.answers(node, before, code)
    if not moves:
        yield "dull"
    if thumb:
        before, at = reading.state(node), reading.code(node)
        reading.drag(control, 0.2 if far == "End" else 0.8)
        moved = "(lever, was) => reading.lever(lever).value !== was"
        if not reading.sees(moved, lever, now["value"]):
            yield "a thumb does not move it"
        elif moves and not reading.answers(node, before, at):
            # Where a limit was reached on the way, the first part of the way shows nothing.
            reading.drag(control, 0.8 if far == "End" else 0.2)
            if not reading.changes(node, before):
                yield "a thumb moves it, but neither picture nor sentence changes"
    # Typing what the field showed at first brings everything back.
    field = lever.query_selector(".lo-field")
    field.fill(was["field"])
    reading.press(field, "Enter")
    if not reading.sees("(node, was) => reading.lever(node).value === was", lever, was["value"]):
        yield f"typing “{was['field']}” brings it to {reading.lever(lever)['field']}"
    yield from says_again(reading, node, said, code, f"typing “{was['field']}”", looks)


def says_again(reading, node, said, code, back, looks=None):
    """The sentence is as it was, and Python has heard of everything: so is the scenario code. So is
    the picture (``looks``), wherever the reader came from."""
    if not reading.sees("(node, said, code) => reading.sentence(node) === said"
                        " && reading.code(node) === code", node, said, code):
        yield (f"after {back} it is said “{reading.sentence(node)}” with {reading.code(node)}, "
               f"not “{said}” with {code}")
    elif looks is not None and not reading.sees(
            "(node, looks) => reading.looks(node) === looks", node, looks):
        yield f"after {back} it says the same, and looks different"


def try_other(reading, node, lever, thumb=True, all_keys=True):
    """The same for a list or a switch."""
    control, was = reading.control(lever), reading.lever(lever)
    before, said, code = reading.state(node), reading.sentence(node), reading.code(node)
    looks = reading.looks(node)
    there, back = (("Space", "Space") if was["kind"] == "switch" else
                   ("ArrowDown", "ArrowUp") if was["value"] < was["last"] else
                   ("ArrowUp", "ArrowDown"))
    reading.press(control, there)
    now = reading.lever(lever)
    if now["value"] == was["value"]:
        yield f"{there} does not turn it"
    if not now["focused"]:
        yield f"{there} takes the focus away"
    if not reading.answers(node, before, code):
        yield "dull"
    if was["kind"] == "switch" and thumb:
        lever.query_selector("label").tap()
    else:
        reading.press(control, back)
    if reading.lever(lever)["value"] != was["value"]:
        yield "it cannot be turned back"
    yield from says_again(reading, node, said, code, "turning it back", looks)


def wakes(reading, node, lever):
    """Whether a lever that changed nothing does so at the other settings there are now."""
    control, was = reading.control(lever), reading.lever(lever)
    before = reading.state(node)
    keys = {"slider": ("Home", "End"), "switch": ("Space",), "choice": ("ArrowDown", "ArrowUp")}
    for key in keys[was["kind"]]:
        value, code = reading.lever(lever)["value"], reading.code(node)
        reading.press(control, key)
        if (reading.lever(lever)["value"] != value
                and reading.answers(node, before, code)):
            return True
    return False


def try_key(reading, node, control, key):
    """A key on a control that changes the picture; yields what is wrong."""
    before = reading.state(node)
    reading.press(control, key)
    if not reading.changes(node, before):
        yield f"{control.text_content()}: {key} changes nothing"
    if not control.evaluate("it => document.activeElement === it"):
        yield f"{control.text_content()}: {key} takes the focus away"


def first_slider(reading):
    """The first explorer whose picture a slider moves, unfolded, and that slider; or Nones."""
    for node in reading.explorers():
        if reading.buttons(node, reading.word("stage-hold")):
            for lever in levers_of(reading, node):
                if reading.lever(lever)["kind"] == "slider":
                    unfold(reading, node)
                    return node, lever
    return None, None
