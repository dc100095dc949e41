"""One thing at a time, whoever asks."""

import functools
import threading

_LOCK = threading.RLock()


def alone(act):
    """Let no other thread do a thing so marked meanwhile.

    In JupyterLab a lever speaks in another thread (a "subshell") than the cells run in, so it may
    move while a later cell is drawn; matplotlib's settings and the artists are one for both.
    """
    @functools.wraps(act)
    def acting(*arguments, **named):
        with _LOCK:
            return act(*arguments, **named)
    return acting
