"""One thing at a time, whoever asks."""

import functools
import threading

_LOCK = threading.RLock()


def alone(act):
    """Let no other thread do a thing so marked meanwhile.

    JupyterLab's levers speak in another thread (a "subshell") than its cells run in, so one may move
    while a later cell is drawn; matplotlib's settings and an explorer's artists are one for both.
    """
    @functools.wraps(act)
    def acting(*arguments, **named):
        with _LOCK:
            return act(*arguments, **named)
    return acting
