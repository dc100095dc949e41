"""A person's walk through Voilà, as `make read` opens it."""

from servers import Voila
from walk import *  # noqa: F403

DOOR = Voila
READS = {
    "AtLaptop": ("en", "03"),
    "OnPhone": ("nl", "02"),
    "AtProjector": ("nl", "04"),
}


def starts(door):
    """The page from which a reader chooses a notebook."""
    return door.url
