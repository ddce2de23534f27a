"""A service on loopback and a folder of its own for each test of the command line that asks one."""
import http.server
import json
import pathlib
import tempfile
import threading
import unittest


class Answering(http.server.BaseHTTPRequestHandler):
    """Says nothing on the standard error, where a test looks for what must not be there."""

    def answer(self, status, body, headers=()):
        payload = json.dumps(body).encode()
        self.send_response(status)
        for name, value in {"Content-Length": str(len(payload)), **dict(headers)}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(payload)

    def log_message(self, *_):
        pass


class AskingOnLoopback(unittest.TestCase):
    """`service` is the handler's class; `server` and `folder` end with the test."""
    service = None

    def setUp(self):
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), self.service)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.addCleanup(self.server.server_close)
        self.addCleanup(self.server.shutdown)
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
