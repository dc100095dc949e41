"""The Dutch notebooks through Voilà."""

from servers import Voila
from suite import *  # noqa: F403

DOOR, LANGUAGE = Voila, "nl"
