"""One visitor cannot take the class server from the others; no browser is needed to try."""

import asyncio
import json
import re
import struct
import urllib.request
import uuid

import psutil
import pytest
from jupyter_server.services.kernels.connection.base import (
    deserialize_binary_message,
    deserialize_msg_from_ws_v1,
    serialize_msg_to_ws_v1,
)
from servers import Voila
from tornado.websocket import websocket_connect

NOTEBOOK = "nl/04-zeldzame-klant.ipynb"
NEW = "v1.kernel.websocket.jupyter.org"
PATIENCE = 60  # seconds: a frozen server answers never


@pytest.fixture(scope="module")
def door(tmp_path_factory):
    with Voila(tmp_path_factory.mktemp("voila")) as door:
        if hasattr(psutil, "RLIMIT_DATA"):  # where a test fails, the machine should live on
            psutil.Process(door.pid).rlimit(psutil.RLIMIT_DATA, (2**32, 2**32))
        yield door


@pytest.fixture(scope="module")
def kernel(door):
    """The kernel of a page that a visitor opened."""
    return kernel_of(get(door.address(NOTEBOOK)))


def get(address):
    with urllib.request.urlopen(address, timeout=PATIENCE) as answer:
        return answer.read().decode()


def kernel_of(page):
    found = re.search(r'id="jupyter-config-data"[^>]*>(.*?)</script>', page, re.DOTALL)
    return json.loads(found[1])["kernelId"]


def message(kind, **content):
    header = {"msg_id": uuid.uuid4().hex, "session": "visitor", "username": "", "version": "5.3",
              "msg_type": kind, "date": "2020-01-01T00:00:00Z"}
    return {"header": header, "parent_header": {}, "content": content, "buffers": [],
            "metadata": {"version": "1.0.0"}, "channel": "shell"}


def new_frame(each):
    return serialize_msg_to_ws_v1(each, "shell", lambda part: json.dumps(part).encode())


def read(frame, protocol):
    """The type and the content of a message from the kernel."""
    if protocol == NEW:
        _, (header, _, _, content, *_) = deserialize_msg_from_ws_v1(frame)
        return json.loads(header)["msg_type"], json.loads(content)
    each = json.loads(frame) if isinstance(frame, str) else deserialize_binary_message(frame)
    return each["header"]["msg_type"], each["content"]


async def connect(door, kernel, protocol):
    address = f"ws{door.url[4:]}api/kernels/{kernel}/channels?session_id={uuid.uuid4().hex}"
    return await websocket_connect(address, subprotocols=[protocol] if protocol else None,
                                   max_message_size=2**28)


async def send(socket, each, protocol):
    await socket.write_message(new_frame(each) if protocol == NEW else json.dumps(each),
                               binary=protocol == NEW)


async def widgets(door, kernel, protocol):
    """All that a page asks for to show its widgets: their states, which have pictures behind them.
    """
    socket = await connect(door, kernel, protocol)
    comm = uuid.uuid4().hex
    await send(socket, message("comm_open", comm_id=comm, target_name="jupyter.widget.control",
                               data={}), protocol)
    await send(socket, message("comm_msg", comm_id=comm, data={"method": "request_states"}),
               protocol)
    while (frame := await asyncio.wait_for(socket.read_message(), PATIENCE)) is not None:
        kind, content = read(frame, protocol)
        if kind == "comm_msg" and content["data"].get("states"):
            socket.close()
            return content["data"]["states"]
    pytest.fail("the server hung up")


def held(door):
    """The memory of the server itself, in MB."""
    return psutil.Process(door.pid).memory_info().rss / 2**20


@pytest.mark.parametrize("protocol", [NEW, None], ids=["new", "old"])
def test_both_framings_bring_the_widgets(door, kernel, protocol):
    """A page speaks the old one where a proxy drops a header, or where its first try failed."""
    before = held(door)

    async def both():
        asked = asyncio.create_task(widgets(door, kernel, protocol))
        start = asyncio.create_task(asyncio.to_thread(get, door.url))
        return await asked, await start

    states, start = asyncio.run(both())
    assert len(states) > 10
    assert "Leadofilie" in start
    assert held(door) < before + 300


def test_an_address_chooses_no_other_page(door):
    assert 'class="article"' in get(f"{door.address(NOTEBOOK)}?template=lab&theme=dark")


def numbers(size, order, *values):
    return b"".join(value.to_bytes(size, order) for value in values)


WHOLE = new_frame(message("kernel_info_request"))
MALFORMED = {
    "endless": (NEW, numbers(8, "little", 2**63) + bytes(80)),
    "a million parts of ten megabytes": (NEW, numbers(8, "little", 10**6) + numbers(
        8, "little", *[0, 9 * 2**20] * 500_000)),
    "offsets cut off": (NEW, WHOLE[:20]),
    "parts cut off": (NEW, WHOLE[:70]),
    "backwards": (NEW, numbers(8, "little", 6, 80, 70, 60, 50, 40, 30) + bytes(40)),
    "no parts": (NEW, numbers(8, "little", 0)),
    "one part": (NEW, numbers(8, "little", 2, 24, 29) + b"shell"),
    "nothing": (NEW, b""),
    "not JSON": (NEW, serialize_msg_to_ws_v1([b"{", b"{", b"{", b"{"], "shell")),
    "old text": (NEW, "{}"),
    "endless, old": (None, struct.pack("!I", 2**31 - 1) + bytes(80)),
    "fewer than none, old": (None, struct.pack("!i", -1) + bytes(80)),
    "backwards, old": (None, struct.pack("!IIII", 3, 40, 30, 20) + bytes(40)),
    "nothing, old": (None, b""),
    "deep, old": (None, "[" * 10**6),
    "a list, old": (None, "[]"),
    "no header, old": (None, '{"channel": "shell"}'),
    "an odd channel, old": (None, '{"channel": {}, "header": []}'),
}


@pytest.mark.parametrize(("protocol", "frame"), MALFORMED.values(), ids=MALFORMED.keys())
def test_what_cannot_be_read_ends_that_connection_only(door, kernel, protocol, frame):
    async def attack():
        before = held(door)
        socket = await connect(door, kernel, protocol)
        await socket.write_message(frame, binary=isinstance(frame, bytes))
        while await asyncio.wait_for(socket.read_message(), PATIENCE) is not None:
            pass  # what the kernel had to say
        assert "Leadofilie" in await asyncio.to_thread(get, door.url)
        assert held(door) < before + 300
        assert await widgets(door, kernel, NEW)

    asyncio.run(attack())
