"""A file of the reader's, handed to the kernel and nowhere else."""

import traitlets

from .guarded import Widget
from .scripts import script

# Jupyter's server (tornado) takes a message of up to 10 MiB; at a larger one it closes the
# connection and the file never arrives: 10.4 million bytes did, 10.5 million did not
# (benchmarks/upload.py).
LIMIT = 9 * 2**20
LONGEST_NAME = 200


class Upload(Widget):
    """A labelled file field with a line that tells what happened and a bar for how far it is.

    ``take(name, content)`` is called with the file's name and bytes; the bytes are not kept here.
    What is larger than ``limit`` is refused on the page, before it is sent, with ``too_large``.
    """

    _esm = script("upload.js")

    label = traitlets.Unicode().tag(sync=True)
    accept = traitlets.Unicode().tag(sync=True)
    browse = traitlets.Unicode().tag(sync=True)  # on the button
    none = traitlets.Unicode().tag(sync=True)  # beside it, until there is a file
    chosen = traitlets.Unicode().tag(sync=True)  # the file's name
    told = traitlets.Unicode().tag(sync=True)
    fine = traitlets.Bool(False).tag(sync=True)  # it is no complaint
    too_large = traitlets.Unicode().tag(sync=True)
    busy = traitlets.Unicode().tag(sync=True)
    limit = traitlets.Int(LIMIT).tag(sync=True)
    progress = traitlets.Float(-1.0).tag(sync=True)  # below zero there is no bar

    def __init__(self, label, take, *, browse="", none="", too_large="", busy="",
                 accept=".csv,.txt,.tsv,.xlsx,.xlsm"):
        super().__init__(label=label, browse=browse, none=none, accept=accept,
                         too_large=too_large, busy=busy)
        self._take = take
        self.on_msg(self._receive)

    def _receive(self, _, content, buffers):
        if isinstance(content, dict) and content.get("kind") == "file" and len(buffers) == 1:
            self.chosen = str(content.get("name", ""))[:LONGEST_NAME]
            self._take(self.chosen, bytes(buffers[0]))
