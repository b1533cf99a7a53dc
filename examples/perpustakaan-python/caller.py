"""Who is calling: the gateway says so in a short token (JWT, EdDSA) made for this service alone."""
import base64
import json
import threading
import time
import urllib.request

import ed25519

ISSUER = "urn:satudata:gateway"
HEADER = "x-satudata-caller"
# The gateway looks for exactly this: then it knows that its own token is at fault, and not the caller.
REFUSED = 'SatuData-Caller error="invalid_token"'

ANONYMOUS = {"kind": "ANONYMOUS", "roles": ["PUBLIC"], "organizations": []}
# Clocks differ a little.
LEEWAY = 5
# Seconds between two readings of the keys: a stream of forged tokens must not make us ask each time.
PAUSE = 5
LARGEST = 100_000
REMEMBERED = 1_000


class BadToken(Exception):
    pass


class Callers:
    """Believes tokens for `audience` signed with the keys at `location`: a file or an address. Nothing is asked before the first."""

    def __init__(self, audience, location):
        self.audience = audience
        self.location = location
        self.keys = {}
        self.read_at = None
        self.lock = threading.Lock()
        self.believed = {}

    def caller(self, token):
        """What a token says. Raises BadToken when it does not hold."""
        known = self.believed.get(token)
        if known is None:
            known = self.verified(token)
            if len(self.believed) >= REMEMBERED:
                self.believed.clear()
            self.believed[token] = known
        if known["exp"] < time.time() - LEEWAY:
            raise BadToken("expired")
        return known

    def verified(self, token):
        try:
            head, body, signature = token.split(".")
            header, claims = json.loads(decoded(head)), json.loads(decoded(body))
            if header["alg"] != "EdDSA":
                raise BadToken("another algorithm than EdDSA")
            key = self.key(header["kid"])
            if not ed25519.verify(key, f"{head}.{body}".encode(), decoded(signature)):
                raise BadToken("a wrong signature")
            self.check(claims)
            return claims
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise BadToken("no token of ours") from error

    def check(self, claims):
        audience = claims["aud"]
        if claims["iss"] != ISSUER or self.audience not in (audience if isinstance(audience, list) else [audience]):
            raise BadToken("a token for somebody else")
        if not isinstance(claims["exp"], (int, float)) or not isinstance(claims["roles"], list):
            raise BadToken("no token of ours")
        if claims["exp"] < time.time() - LEEWAY or claims.get("nbf", 0) > time.time() + LEEWAY:
            raise BadToken("expired, or not valid yet")

    def key(self, key_id):
        if key_id in self.keys:
            return self.keys[key_id]
        with self.lock:
            if key_id not in self.keys and (self.read_at is None or time.monotonic() - self.read_at > PAUSE):
                self.read_at = time.monotonic()
                self.keys = self.read()
        if key_id not in self.keys:
            raise BadToken("an unknown key")
        return self.keys[key_id]

    def read(self):
        if self.location is None:
            raise BadToken("no keys to verify it with: set GATEWAY_JWKS")
        try:
            text = fetched(self.location)
            keys = json.loads(text)["keys"]
            return {each["kid"]: decoded(each["x"]) for each in keys if each.get("crv") == "Ed25519"}
        except OSError as error:
            raise BadToken(f"the keys at {self.location} cannot be read: {error}") from error


def fetched(location):
    if not location.startswith(("http://", "https://")):
        with open(location, encoding="utf-8") as file:
            return file.read(LARGEST)
    with urllib.request.urlopen(location, timeout=5) as answer:
        return answer.read(LARGEST).decode()


def decoded(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def is_government(caller):
    """Whether the caller holds a government role, as the gateway's policy `government` means it."""
    return bool(caller.get("governmentApplication")) or bool(
        {"PRODUCER", "WALIDATA", "LEADER", "ADMIN"} & set(caller["roles"])
    )
