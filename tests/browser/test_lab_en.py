"""The English notebooks through JupyterLab."""

from servers import Lab
from suite import *  # noqa: F403

DOOR, LANGUAGE = Lab, "en"
