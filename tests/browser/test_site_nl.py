"""The Dutch notebooks through the browser site, which needs no server."""

from servers import Site
from suite import *  # noqa: F403

DOOR, LANGUAGE = Site, "nl"
