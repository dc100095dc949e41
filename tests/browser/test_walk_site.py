"""A person's walk through the browser site."""

from servers import Site
from walk import *  # noqa: F403

DOOR = Site
READS = {
    "AtLaptop": ("nl", "03"),
    "OnPhone": ("en", "01"),
    "AtProjector": ("nl", "02"),
}


def starts(door):
    """The page from which a reader chooses a notebook."""
    return door.url + "leadofilie/"
