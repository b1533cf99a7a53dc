"""
The service over HTTP: POST /graphql, GET /health. Settings: PORT (4201), HOST (127.0.0.1), GATEWAY_JWKS (address or file of the
gateway's public keys), SUBGRAPH_NAME (perpustakaan).
"""
import json
import os
import signal
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from caller import ANONYMOUS, HEADER, REFUSED, BadToken, Callers
from graph.execute import Engine
from libraries import FOLDER, REFERENCES, RESOLVERS

# A page of references fits many times.
LARGEST_REQUEST = 4_000_000
JSON = "application/json; charset=utf-8"


def log(message):
    print(message, file=sys.stderr, flush=True)


ENGINE = Engine((FOLDER / "schema.graphql").read_text(encoding="utf-8"), RESOLVERS, REFERENCES, log)


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "perpustakaan"
    sys_version = ""
    timeout = 30  # Seconds a client may take to send a request.

    def do_GET(self):
        if self.path == "/health":
            self.send(200, {"status": "READY"})
        else:
            self.refuse(405 if self.path == "/graphql" else 404, "BAD_REQUEST", "Send POST /graphql.")

    def do_POST(self):
        body = self.body()
        if body is None:
            return
        if self.path != "/graphql":
            self.refuse(404, "BAD_REQUEST", "Send POST /graphql.")
            return
        caller = self.caller()
        if caller is None:
            return
        operation = operation_of(body)
        if operation is None:
            self.refuse(400, "BAD_REQUEST", 'Send JSON with a "query" text, and "variables" as an object.')
            return
        self.send(200, ENGINE.answer(*operation, caller))

    def body(self):
        """The bytes sent; None when they were refused."""
        length = self.headers.get("content-length", "")
        if length.isdigit() and int(length) <= LARGEST_REQUEST:
            return self.rfile.read(int(length))
        self.close_connection = True
        self.refuse(413, "LIMIT_EXCEEDED", f"Send content-length, at most {LARGEST_REQUEST} bytes.")
        return None

    def caller(self):
        """Who is calling; None when the token was refused. Without a token it is anybody."""
        token = self.headers.get(HEADER)
        if token is None:
            return ANONYMOUS
        try:
            return self.server.callers.caller(token)
        except BadToken as reason:
            log(f"a token was refused: {reason}")
            self.refuse(401, "UNAUTHENTICATED", f"The {HEADER} token is not valid here.", {"www-authenticate": REFUSED})
            return None

    def refuse(self, status, code, message, headers=None):
        self.send(status, {"errors": [{"message": message, "extensions": {"code": code}}]}, headers)

    def send(self, status, answer, headers=None):
        content = json.dumps(answer, ensure_ascii=False, allow_nan=False).encode()
        self.send_response(status)
        for name, value in {"content-type": JSON, "content-length": str(len(content)), **(headers or {})}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_):
        """Requests are on the gateway's log."""


def operation_of(body):
    """(query, variables, operationName) of a request; None when it is none."""
    try:
        request = json.loads(body)
    except (ValueError, RecursionError):
        return None
    if not isinstance(request, dict):
        return None
    query, variables, name = request.get("query"), request.get("variables"), request.get("operationName")
    good = isinstance(query, str) and isinstance(variables, (dict, type(None))) and isinstance(name, (str, type(None)))
    return (query, variables or {}, name) if good else None


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128


def serve():
    host, port = os.environ.get("HOST", "127.0.0.1"), int(os.environ.get("PORT", "4201"))
    server = Server((host, port), Handler)
    server.callers = Callers(os.environ.get("SUBGRAPH_NAME", "perpustakaan"), os.environ.get("GATEWAY_JWKS"))
    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, lambda *_: threading.Thread(target=server.shutdown).start())
    print(f"perpustakaan  http://{host}:{server.server_port}/graphql", flush=True)
    server.serve_forever()


if __name__ == "__main__":
    serve()
