"""The world outside, as far as a browser under test can tell: it is asked, and never answers."""

import socketserver
import threading


class Outside:
    """A proxy on 127.0.0.1 that notes in ``asked`` what it is asked for, and refuses.

    A browser that goes through it for every other host cannot reach one unseen, whether by a
    fetch, a picture, a WebSocket, a worker or a look ahead: ``browser.new_context(proxy=
    outside.proxy)``.
    """

    def __init__(self):
        self.asked = []
        asked = self.asked

        class Refuse(socketserver.StreamRequestHandler):
            def handle(self):
                line = self.rfile.readline(4096).decode("latin-1").strip()
                if line:
                    asked.append(line.removesuffix(" HTTP/1.1"))
                    self.wfile.write(b"HTTP/1.1 502 Nobody here\r\nContent-Length: 0\r\n\r\n")

        class Server(socketserver.ThreadingTCPServer):
            daemon_threads = True

        self._server = Server(("127.0.0.1", 0), Refuse)
        port = self._server.server_address[1]
        self.proxy = {"server": f"http://127.0.0.1:{port}", "bypass": "127.0.0.1"}

    def __enter__(self):
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self._server.shutdown()
        self._server.server_close()
