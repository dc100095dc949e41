"""How many readers does one Voilà carry? Opens sessions on this machine and moves levers in each.

    benchmarks/load.py [--readers 30] [--moves 10] [--notebooks nl/01-koekjes.ipynb ...]

A reader here is what a browser does, without drawing: it fetches the page, connects to its kernel,
sends a lever's new value, waits for the next picture, and then asks for pictures drawn ahead as a
hand at rest does; then it leaves for the next notebook (two, unless told otherwise). All readers
come within ten seconds, as a class does. Prints the times, the memory per reader, the kernels that
are left at the end and the failures. Loopback only, and it ends by itself.
"""

import argparse
import asyncio
import json
import os
import re
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import uuid
from http.cookies import SimpleCookie
from pathlib import Path
from urllib.parse import urlencode

from jupyter_server.services.kernels.connection.base import (
    deserialize_msg_from_ws_v1,
    serialize_msg_to_ws_v1,
)
from tornado.httpclient import AsyncHTTPClient, HTTPRequest
from tornado.websocket import websocket_connect

ROOT = Path(__file__).resolve().parent.parent
DOOR = ROOT / "doors" / "voila"
PATIENCE = 120  # seconds
REST, SLOW = 1.0, 0.1  # seconds between moves; and of a picture drawn ahead, as in ahead.js


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(port):
    """Until a server listens there; ConnectionError when it takes too long."""
    for _ in range(PATIENCE):
        time.sleep(1)
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
    raise ConnectionError("the server did not start")


def memory(pid):
    """The memory that a process and its children alone hold, in MB (what they share counts once
    for each, divided by how many share it).
    """
    total = 0
    for each in (pid, *children(pid)):
        try:
            text = Path(f"/proc/{each}/smaps_rollup").read_text(encoding="ascii")
        except OSError:
            continue
        total += int(re.search(r"^Pss:\s+(\d+)", text, re.MULTILINE)[1])
    return total / 1024


def children(pid):
    found = []
    for task in Path(f"/proc/{pid}/task").iterdir():
        for child in map(int, (task / "children").read_text(encoding="ascii").split()):
            found += [child, *children(child)]
    return found


def message(kind, session, **content):
    """(its id, the frame) of a message to the kernel."""
    header = {"msg_id": uuid.uuid4().hex, "session": session, "username": "", "version": "5.3",
              "msg_type": kind, "date": "2020-01-01T00:00:00Z"}
    whole = {"header": header, "parent_header": {}, "content": content, "buffers": [],
             "metadata": {"version": "1.0.0"}}  # of the control comm: the kernel asks for it
    frame = serialize_msg_to_ws_v1(whole, "shell", lambda part: json.dumps(part).encode())
    return header["msg_id"], frame


def read(frame):
    """A message of the kernel, without the pictures behind it."""
    _, parts = deserialize_msg_from_ws_v1(frame)
    names = ("header", "parent_header", "metadata", "content")
    return dict(zip(names, map(json.loads, parts[:4]), strict=True))


class Reader:
    """One session: `first` are the times to the first picture of each notebook, `moves` those from
    input to picture, all in seconds; `ahead` how many pictures were drawn ahead after each move.
    """

    def __init__(self, url):
        self.url = url
        self.first, self.moves, self.ahead = [], [], []

    async def open(self, notebook):
        """Fetch the page, which Voilà ends when all cells have run, and connect."""
        start = time.perf_counter()
        page = await AsyncHTTPClient().fetch(HTTPRequest(
            f"{self.url}voila/render/{notebook}", request_timeout=PATIENCE))
        self.token = SimpleCookie("; ".join(page.headers.get_list("Set-Cookie")))["_xsrf"].value
        text = page.body.decode()
        self.kernel = json.loads(
            re.search(r'id="jupyter-config-data"[^>]*>(.*?)</script>', text, re.DOTALL)[1]
        )["kernelId"]
        if "progress.stop();" in text:
            raise RuntimeError("a cell failed")
        self.session = uuid.uuid4().hex
        self.socket = await websocket_connect(
            f"ws{self.url[4:]}api/kernels/{self.kernel}/channels?session_id={self.session}",
            subprotocols=["v1.kernel.websocket.jupyter.org"], max_message_size=2**28)
        await self._find_widgets()
        self.first.append(time.perf_counter() - start)

    async def leave(self):
        """What the page does as it closes: it ends its kernel."""
        self.socket.close()
        await AsyncHTTPClient().fetch(HTTPRequest(
            f"{self.url}voila/api/shutdown/{self.kernel}", method="POST",
            headers={"Cookie": f"_xsrf={self.token}"}, body=urlencode({"_xsrf": self.token}),
            request_timeout=PATIENCE))

    async def _find_widgets(self):
        """The models of pictures that no bet covers and of the sliders that move them, asked as
        the widget manager asks: {id: state}.
        """
        comm = uuid.uuid4().hex
        await self._send("comm_open", comm_id=comm, target_name="jupyter.widget.control", data={})
        await self._send("comm_msg", comm_id=comm, data={"method": "request_states"})
        while True:
            got = await self._next()
            states = got["content"].get("data", {}).get("states") if (
                got["header"]["msg_type"] == "comm_msg") else None
            if states:
                break
        states = {key: each["state"] for key, each in states.items()}
        self.pictures = {key: state for key, state in states.items()
                         if "scene" in state and not state["cover"]}
        names = {state["name"] for state in self.pictures.values()}
        self.levers = {key: state for key, state in states.items()
                       if state.get("picture") in names
                       and state["unit"] in ("euro", "dollar", "percent", "number")}

    async def _send(self, kind, **content):
        own, frame = message(kind, self.session, **content)
        await self.socket.write_message(frame, binary=True)
        return own

    async def _next(self):
        frame = await asyncio.wait_for(self.socket.read_message(), PATIENCE)
        if frame is None:
            raise ConnectionError("the server hung up")
        return read(frame)

    async def move(self, turn):
        """Move a lever one step and wait until the kernel has sent all that changes."""
        key, state = list(self.levers.items())[turn % min(3, len(self.levers))]
        step = state["step"] * (1 if state["value"] + state["step"] <= state["maximum"] else -1)
        state["value"] = round(state["value"] + step, 6)
        start = time.perf_counter()
        heard = await self._ask(key, method="update", state={"value": state["value"]},
                                buffer_paths=[])
        if not any("marks" in data.get("state", ()) for _, data in heard):
            raise RuntimeError("a lever moved and no picture came")
        self.moves.append(time.perf_counter() - start)
        await self.rest(state, time.perf_counter() + REST)

    async def rest(self, lever, until):
        """Ask for the pictures around a lever, until the next move or until it takes too long."""
        key, picture = next((key, each) for key, each in self.pictures.items()
                            if each["name"] == lever["picture"])
        drawn = 0
        for place in range(1, 61, 2):
            values = [round(lever["value"] + way * far * lever["step"], 6)
                      for far in (place, place + 1) for way in (1, -1)]
            begun = time.perf_counter()
            heard = await self._ask(key, method="custom", content={
                "lever": lever["name"], "scene": picture["scene"],
                "values": [value for value in values
                           if lever["minimum"] <= value <= lever["maximum"]]})
            came = sum(len(data["content"]["drawn"]) for _, data in heard
                       if data.get("method") == "custom")
            drawn += came
            now = time.perf_counter()
            if not came or now > until or (now - begun) / came > SLOW:
                break
        self.ahead.append(drawn)
        await asyncio.sleep(max(0.0, until - time.perf_counter()))

    async def _ask(self, comm, **data):
        """Send a message to a widget; what widgets say until it is dealt with: (id, data) each."""
        own = await self._send("comm_msg", comm_id=comm, data=data)
        heard = []
        while True:
            got = await self._next()
            if got["parent_header"].get("msg_id") != own:
                continue
            content = got["content"]
            if content.get("execution_state") == "idle":
                return heard
            if got["header"]["msg_type"] == "comm_msg":
                heard.append((content["comm_id"], content["data"]))
                if content["comm_id"] in self.pictures:
                    self.pictures[content["comm_id"]].update(content["data"].get("state", {}))


async def one(url, notebooks, moves, wait):
    reader = Reader(url)
    await asyncio.sleep(wait)
    try:
        for notebook in notebooks:
            if reader.first:
                await reader.leave()
            await reader.open(notebook)
            for turn in range(moves):
                await reader.move(turn)
    except Exception as error:  # whatever it is: it is a reader who saw nothing
        return reader, f"{type(error).__name__}: {error}"
    return reader, None


def line(name, times):
    times = sorted(times)
    print(f"{name:34} median {statistics.median(times):6.2f} s   slowest {times[-1]:6.2f} s")


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--readers", type=int, default=30)
    parser.add_argument("--moves", type=int, default=10)
    parser.add_argument("--notebooks", nargs="+",
                        default=["nl/01-koekjes.ipynb", "nl/02-trechter.ipynb"])
    options = parser.parse_args()
    port = free_port()
    settings = {"JUPYTER_PATH": str(DOOR), "JUPYTER_CONFIG_PATH": str(DOOR)}
    with tempfile.TemporaryFile() as log:  # which nobody reads, but a full pipe would block
        server = subprocess.Popen(
            [sys.executable, "-m", "voila", str(ROOT / "notebooks"), "--no-browser",
             f"--port={port}", "--Voila.ip=127.0.0.1"],
            env={**os.environ, **settings}, stdout=log, stderr=log)
        try:
            wait_for(port)
            before = memory(server.pid)
            AsyncHTTPClient.configure(None, max_clients=options.readers + 5)

            async def everyone():
                return await asyncio.gather(*(
                    one(f"http://127.0.0.1:{port}/", options.notebooks, options.moves,
                        10 * i / options.readers) for i in range(options.readers)))

            results = asyncio.run(everyone())
            held, left = memory(server.pid), len(children(server.pid))
        finally:
            # Voilà would first end thirty kernels with care.
            for each in (*children(server.pid), server.pid):
                os.kill(each, signal.SIGKILL)
            server.wait()
    failures = [why for _, why in results if why]
    readers = [reader for reader, why in results if not why]
    print(f"{len(readers)} readers, {len(options.notebooks)} notebooks with {options.moves} moves "
          f"each, {os.cpu_count()} processors")
    if readers:
        for notebook, times in zip(
                options.notebooks, zip(*(reader.first for reader in readers), strict=True),
                strict=True):
            line(f"{Path(notebook).stem} to first picture", times)
        line("from input to picture", [each for reader in readers for each in reader.moves])
        ahead = [each for reader in readers for each in reader.ahead]
        print(f"{'pictures drawn ahead after a move':34} median {statistics.median(ahead):4.0f}")
        print(f"{'kernels at the end':34} {left:6}")
        each = (held - before) / len(readers)
        print(f"{'memory per reader':34} {each:6.0f} MB (the server itself {before:.0f} MB)")
        for size in (4, 16):
            # A quarter is left for the system and for what a reader's own file takes.
            print(f"{f'readers on a machine of {size} GB':34} {int(size * 1024 * 0.75 / each):6}")
    print(f"{'failures':34} {len(failures):6}")
    for why in sorted(set(failures)):
        print(f"    {failures.count(why)} x {why}")
    sys.exit(bool(failures))


if __name__ == "__main__":
    main()
