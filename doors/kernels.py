"""Voilà's kernels as a class needs them: none is kept for a page that is gone, none takes the whole
machine, and no message from a page stops the server for the others.
"""

import asyncio
from datetime import UTC, datetime
from functools import partial

import psutil
from jupyter_server.base.call_context import CallContext
from jupyter_server.services.kernels.connection.channels import ZMQChannelsWebsocketConnection
from jupyter_server.services.kernels.kernelmanager import AsyncMappingKernelManager
from jupyter_server.services.kernels.websocket import KernelWebsocketHandler
from tornado.web import HTTPError
from traitlets import Integer

MEGABYTES = 2**20
STARTS_WITHIN = 20  # seconds, when all of a class opens its page at once
PARTS = 64  # of one message from a page; ours have at most seven


def is_whole(frame, size, order):
    """Whether `frame` (bytes) is a message whose parts lie one after the other within it.

    It begins with the number of parts and where each begins: integers of `size` bytes in the order
    `order`. Jupyter takes these on trust.
    """
    count = int.from_bytes(frame[:size], order)
    if not 0 < count < PARTS:
        return False
    offsets = [int.from_bytes(frame[size * i:size * (i + 1)], order) for i in range(1, count + 1)]
    places = [size * (count + 1), *offsets, len(frame)]
    return places == sorted(places)


class Connection(ZMQChannelsWebsocketConnection):
    """A page's connection to its kernel. Two framings: the new one, and the old one where a proxy
    dropped the header that asks for the new, or where a page's first try failed.
    """

    @property
    def write_message(self):
        # Voilà takes an old frame for a new one, and its first bytes for an endless count.
        if self.subprotocol is None:
            return partial(KernelWebsocketHandler.write_message, self.websocket_handler)
        return super().write_message

    def handle_incoming_message(self, incoming_msg):
        framing = (4, "big") if self.subprotocol is None else (8, "little")
        if isinstance(incoming_msg, bytes) and not is_whole(incoming_msg, *framing):
            self.log.warning("A message that is not whole: its connection is closed.")
            self.websocket_handler.close(1007)
        else:
            super().handle_incoming_message(incoming_msg)


class Kernels(AsyncMappingKernelManager):
    """Kernels that each have a limit, and of which no more are started than the machine holds."""

    limit = Integer(1536, config=True, help="Megabytes of memory that a kernel may take.")
    usual = Integer(170, config=True, help="Megabytes that a reader's kernel comes to hold.")
    spare = Integer(256, config=True, help="Megabytes that no reader is let in for.")

    async def start_kernel(self, **options):
        if len(self) and self._free() < self.spare + self.usual:
            raise HTTPError(503, "no memory for another kernel")
        kernel = await super().start_kernel(**options)
        if hasattr(psutil, "RLIMIT_DATA"):  # Linux
            most = self.limit * MEGABYTES
            process = psutil.Process(self.get_kernel(kernel).provisioner.pid)
            process.rlimit(psutil.RLIMIT_DATA, (most, most))
        # A reader may leave before the page is whole, and before it tells which kernel is its own.
        handler = CallContext.get(CallContext.JUPYTER_HANDLER)
        if handler is not None:
            connection = handler.request.connection
            connection.set_close_callback(lambda: asyncio.ensure_future(self._left(kernel)))
            if connection.stream.closed():
                asyncio.ensure_future(self._left(kernel))
        return kernel

    async def shutdown_kernel(self, kernel_id, now=True, restart=False):
        """End a kernel at once: it has nothing to keep, and one that is asked to end in the middle
        of a cell complains in the log."""
        await super().shutdown_kernel(kernel_id, now=True, restart=restart)

    async def _left(self, kernel):
        """End a kernel whose page is not wanted any more; Voilà waits for one that starts."""
        for _ in range(STARTS_WITHIN * 10):  # a kernel's first word may also have been missed
            if kernel not in self or self.get_kernel(kernel).execution_state != "starting":
                break
            await asyncio.sleep(0.1)
        if kernel in self:
            await self.shutdown_kernel(kernel)

    def _free(self):
        """Megabytes that are left once every page that is being opened has its kernel."""
        opening = sum(not connections for connections in self._kernel_connections.values())
        return psutil.virtual_memory().available / MEGABYTES - opening * self.usual

    def notify_disconnect(self, kernel_id):
        """A page that comes back soon, after a moment without a network, finds its kernel."""
        super().notify_disconnect(kernel_id)
        if kernel_id in self:
            self.get_kernel(kernel_id).last_activity = datetime.now(UTC)
