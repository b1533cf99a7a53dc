"""What can be wrong with a request. The message is meant for the caller."""


class Refused(Exception):
    """The request cannot be served; `code` is stable, the message says why."""

    def __init__(self, code, message, path=None):
        super().__init__(message)
        self.code = code
        self.path = path

    def as_json(self):
        error = {"message": str(self), "extensions": {"code": self.code}}
        if self.path is not None:
            error["path"] = self.path
        return error


def syntax(message):
    return Refused("GRAPHQL_PARSE_FAILED", message)


def invalid(message):
    return Refused("GRAPHQL_VALIDATION_FAILED", message)
