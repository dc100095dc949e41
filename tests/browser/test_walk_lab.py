"""A person's walk through JupyterLab."""

from servers import Lab
from walk import *  # noqa: F403

DOOR = Lab
READS = {
    "AtLaptop": ("nl", "01"),
    "OnPhone": ("en", "04"),
    "AtProjector": ("en", "02"),
}


def starts(door):
    """The page from which a reader chooses a notebook; in JupyterLab a list of files does."""
    return None
