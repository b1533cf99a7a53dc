"""Reads operations and the schema. Everything is a plain dictionary, so that it can be printed and compared."""
from .errors import syntax
from .lexer import tokens

# Nesting of selections and of values: beyond this, Python's own stack would decide.
MAX_DEPTH = 60


class Parser:
    def __init__(self, text):
        self.tokens = tokens(text)
        self.at = 0
        self.depth = 0

    # -- tokens

    def peek(self, value):
        kind, found, _ = self.tokens[self.at]
        return kind in ("punctuation", "name") and found == value

    def skip(self, value):
        if not self.peek(value):
            return False
        self.at += 1
        return True

    def expect(self, value):
        if not self.skip(value):
            _, found, line = self.tokens[self.at]
            raise syntax(f"Line {line}: expected {value}, found {found!r}.")

    def take(self, *kinds):
        kind, value, line = self.tokens[self.at]
        if kind not in kinds:
            raise syntax(f"Line {line}: expected a {' or '.join(kinds)}, found {value!r}.")
        self.at += 1
        return value

    def name(self):
        return self.take("name")

    def many(self, opening, read, closing):
        """One or more of something between brackets."""
        self.expect(opening)
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise syntax(f"The document is nested more than {MAX_DEPTH} levels deep.")
        found = [read()]
        while not self.skip(closing):
            found.append(read())
        self.depth -= 1
        return found

    def maybe(self, opening, read, closing):
        return self.many(opening, read, closing) if self.peek(opening) else []

    # -- operations

    def document(self):
        operations, fragments = [], {}
        while self.tokens[self.at][0] != "end":
            if self.skip("fragment"):
                name = self.name()
                if name in fragments:
                    raise syntax(f"There are two fragments {name}.")
                self.expect("on")
                fragments[name] = {"on": self.name(), "directives": self.directives(), "set": self.selections()}
            else:
                operations.append(self.operation())
        return {"operations": operations, "fragments": fragments}

    def operation(self):
        if self.peek("{"):
            return {"kind": "query", "name": None, "variables": [], "directives": [], "set": self.selections()}
        kind = self.name()
        if kind not in ("query", "mutation", "subscription"):
            raise syntax(f"Expected an operation, found {kind!r}.")
        name = None if self.peek("(") or self.peek("{") or self.peek("@") else self.name()
        variables = self.maybe("(", self.variable_definition, ")")
        once((each["name"] for each in variables), "variable")
        return {
            "kind": kind,
            "name": name,
            "variables": variables,
            "directives": self.directives(),
            "set": self.selections(),
        }

    def variable_definition(self):
        self.expect("$")
        name = self.name()
        self.expect(":")
        type_ = self.type()
        given = self.skip("=")
        default = self.value(constant=True) if given else None
        self.directives()
        return {"name": name, "type": type_, "has_default": given, "default": default}

    def selections(self):
        return self.many("{", self.selection, "}")

    def selection(self):
        if not self.skip("..."):
            return self.field()
        if self.peek("@") or self.peek("{"):
            return {"kind": "inline", "on": None, "directives": self.directives(), "set": self.selections()}
        name = self.name()
        if name == "on":
            return {"kind": "inline", "on": self.name(), "directives": self.directives(), "set": self.selections()}
        return {"kind": "spread", "name": name, "directives": self.directives()}

    def field(self):
        name = self.name()
        alias = name
        if self.skip(":"):
            name = self.name()
        arguments = pairs(self.maybe("(", self.argument, ")"))
        directives = self.directives()
        chosen = self.selections() if self.peek("{") else None
        return {
            "kind": "field",
            "alias": alias,
            "name": name,
            "arguments": arguments,
            "directives": directives,
            "set": chosen,
        }

    def argument(self):
        name = self.name()
        self.expect(":")
        return name, self.value()

    def directives(self):
        found = []
        while self.skip("@"):
            found.append({"name": self.name(), "arguments": pairs(self.maybe("(", self.argument, ")"))})
        return found

    def value(self, constant=False):
        """A literal as ("kind", content)."""
        if self.peek("$") and not constant:
            self.expect("$")
            return "variable", self.name()
        if self.peek("["):
            return "list", self.items("[", lambda: self.value(constant), "]")
        if self.peek("{"):
            return "object", pairs(self.items("{", lambda: self.entry(constant), "}"))
        kind = self.tokens[self.at][0]
        value = self.take("name", "int", "float", "string", "block")
        if kind == "name":
            constants = {"true": ("boolean", True), "false": ("boolean", False), "null": ("null", None)}
            return constants.get(value, ("enum", value))
        return ("string" if kind == "block" else kind), value

    def entry(self, constant):
        name = self.name()
        self.expect(":")
        return name, self.value(constant)

    def items(self, opening, read, closing):
        """None or more of something between brackets."""
        if self.tokens[self.at + 1][:2] == ("punctuation", closing):
            self.at += 2
            return []
        return self.many(opening, read, closing)

    def type(self):
        """A type as ("named", name), ("list", type) or ("required", type)."""
        if self.skip("["):
            self.depth += 1
            if self.depth > MAX_DEPTH:
                raise syntax("A type is nested too deep.")
            found = ("list", self.type())
            self.depth -= 1
            self.expect("]")
        else:
            found = ("named", self.name())
        return ("required", found) if self.skip("!") else found


def pairs(found):
    once((name for name, _ in found), "argument or field")
    return dict(found)


def once(names, what):
    """Of two of the same name one would be left out without a word."""
    seen = set()
    for name in names:
        if name in seen:
            raise syntax(f"There are two of the {what} {name}.")
        seen.add(name)
