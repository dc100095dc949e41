"""How much work something is, however fast the machine: in lines of Python, not in seconds."""

import sys


def lines(act):
    """The number of lines of Python that ``act()`` goes through when it runs once more; the first
    time it may have to load what it needs. One line of numpy for a whole array counts as one.
    """
    act()
    count = 0

    def note(frame, event, _):
        nonlocal count
        count += event == "line"
        return note

    before = sys.gettrace()
    sys.settrace(note)
    try:
        act()
    finally:
        sys.settrace(before)
    return count
