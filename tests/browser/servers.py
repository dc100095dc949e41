"""The doors through which a reader comes in: a server on this machine, and how it is used.

A new door is a subclass of Door, and two files beside test_lab_nl.py.
"""

import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from urllib.parse import quote

ROOT = Path(__file__).parents[2]
NOTEBOOKS = ROOT / "notebooks"

# The server ends when its standard input does, so it cannot outlive the tests, however they end.
_TIED = """
import os, signal, sys, threading
def wait():
    sys.stdin.read()
    os.kill(os.getpid(), signal.SIGTERM)
threading.Thread(target=wait, daemon=True).start()
"""


def free_port():
    """A port of 127.0.0.1 on which nobody listens now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Door:
    """A way to open notebooks: ``with Lab(folder) as door: door.open(page, path)``.

    ``folder`` is a new folder that the server may write in; it gets a copy of the notebooks.
    A subclass says what is started (``program``, a line of Python), with what (``arguments`` and
    files that ``prepare`` lays ready), where a notebook is (``address``), and how a reader runs all
    cells (``run``) and makes room on a phone (``make_room``).
    """

    name = program = None

    def __init__(self, folder, notebooks=None):
        self.folder = Path(folder)
        self.notebooks = notebooks or NOTEBOOKS
        self.served = self.folder / "notebooks"
        self.log = self.folder / "server.log"
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}/"

    def __enter__(self):
        shutil.copytree(self.notebooks, self.served, ignore=shutil.ignore_patterns("*.py", ".*"))
        # Nothing of the person whose machine this is takes part: no settings, no extensions.
        own = {name: str(self.folder / name.lower())
               for name in ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR",
                            "IPYTHONDIR")}
        self.prepare(Path(own["JUPYTER_CONFIG_DIR"]))
        with open(self.log, "w", encoding="utf-8") as log:
            self._server = subprocess.Popen(
                [sys.executable, "-c", _TIED + self.program, *self.arguments()],
                cwd=self.folder, env={**os.environ, **own}, stdin=subprocess.PIPE, stdout=log,
                stderr=subprocess.STDOUT)
        self._wait_for_server()
        return self

    def __exit__(self, *_):
        self._server.stdin.close()
        try:
            self._server.wait(20)
        except subprocess.TimeoutExpired:
            self._server.kill()
            self._server.wait()

    @property
    def pid(self):
        """The process of the server."""
        return self._server.pid

    def vanish(self):
        """The server is gone at once, without a word, as after a power cut."""
        self._server.kill()

    def _wait_for_server(self, seconds=180):
        end = time.monotonic() + seconds
        while time.monotonic() < end and self._server.poll() is None:
            try:
                with urllib.request.urlopen(self.url, timeout=5):
                    return
            except urllib.error.HTTPError:
                return
            except OSError:
                time.sleep(0.1)
        raise RuntimeError(f"{self.name} did not start:\n{self.log.read_text(encoding='utf-8')}")

    @classmethod
    def missing(cls):
        """What this machine lacks to open the door, in a sentence; None where it opens."""

    def prepare(self, config):
        """Lay files ready before the server starts; ``config`` is its configuration folder."""

    def arguments(self):
        """What the server is started with: a list of texts."""
        return []

    def address(self, notebook):
        """The address of a notebook, a path relative to the folder of notebooks."""
        raise NotImplementedError

    def open(self, page, notebook):
        """Open a notebook and wait until it can be read; nothing has run yet."""
        raise NotImplementedError

    def run(self, page):
        """Run all cells, as a reader would."""

    def make_room(self, page):
        """What a reader on a phone does to get room for the notebook."""


class Lab(Door):
    """JupyterLab as `make lab` starts it, but without a token."""

    name = "lab"
    program = "from jupyterlab.labapp import main; main()"

    def prepare(self, config):
        # Off as in the Makefile: the news pop-up asks another host and covers the page.
        page_config = config / "labconfig" / "page_config.json"
        page_config.parent.mkdir(parents=True)
        page_config.write_text(json.dumps(
            {"disabledExtensions": {"@jupyterlab/apputils-extension:announcements": True}}))

    def arguments(self):
        return [
            "--no-browser", "--allow-root", "--ServerApp.ip=127.0.0.1",
            f"--ServerApp.port={self.port}", "--ServerApp.port_retries=0",
            f"--ServerApp.root_dir={self.served}", "--IdentityProvider.token=",
            f"--LabApp.user_settings_dir={self.folder / 'settings'}",
            f"--LabApp.workspaces_dir={self.folder / 'workspaces'}",
        ]

    def address(self, notebook):
        return f"{self.url}lab/tree/{quote(Path(notebook).as_posix())}?reset"

    def open(self, page, notebook):
        page.goto(self.address(notebook))
        page.wait_for_selector(".jp-NotebookPanel .jp-Cell.jp-mod-active", timeout=60_000)
        # "Run All Cells" is lost on a kernel that is not there yet.
        page.wait_for_selector("#jp-main-statusbar >> text=/\\| Idle/", timeout=60_000)

    def run(self, page):
        page.click('.lm-MenuBar-item:has-text("Run")')
        page.click('.lm-Menu-item:has-text("Run All Cells")')

    def make_room(self, page):
        if page.locator("#jp-left-stack").is_visible():
            page.keyboard.press("Control+b")
            page.locator("#jp-left-stack").wait_for(state="hidden")


class Page(Door):
    """A notebook as a page of its own: the article is there at once, and it runs by itself."""

    def open(self, page, notebook):
        page.goto(self.address(notebook), wait_until="commit")
        page.wait_for_selector("main h1", timeout=60_000)


class Voila(Page):
    """Voilà as `make read` starts it."""

    name = "voila"
    # Where it finds our page and its settings; read while it is imported.
    program = (f"os.environ.update(dict.fromkeys(('JUPYTER_PATH', 'JUPYTER_CONFIG_PATH'), "
               f"{str(ROOT / 'doors' / 'voila')!r}))\nfrom voila.app import main; main()")

    def arguments(self):
        return [str(self.served), "--no-browser", f"--port={self.port}", "--Voila.ip=127.0.0.1"]

    def address(self, notebook):
        return f"{self.url}voila/render/{quote(Path(notebook).as_posix())}"


class Site(Page):
    """The browser site that `make site PYODIDE=...` built, under a sub-path of a plain server."""

    name = "site"
    program = "import runpy; runpy.run_module('http.server', run_name='__main__')"
    built = ROOT / "_site"

    @classmethod
    def missing(cls):
        if not (cls.built / "pyodide").is_dir():
            return "no site with Python in it: make site PYODIDE=... (else it asks another host)"
        return None

    def prepare(self, config):
        host = self.folder / "host"
        host.mkdir()
        (host / "leadofilie").symlink_to(self.built, target_is_directory=True)

    def arguments(self):
        return [str(self.port), "--bind", "127.0.0.1", "--directory", str(self.folder / "host")]

    def address(self, notebook):
        return f"{self.url}leadofilie/{quote(Path(notebook).with_suffix('.html').as_posix())}"
