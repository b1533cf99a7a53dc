"""The schema, read from schema.graphql: what may be asked, and of which type each value is."""
from .parser import Parser

SCALARS = ("ID", "String", "Int", "Float", "Boolean")


class Schema:
    """Types by name: {"kind": "type" | "enum" | "scalar" | "union", "fields": {name: {"type", "args"}}, "values": […]}."""

    def __init__(self, text):
        self.text = text
        self.types = {name: {"kind": "scalar"} for name in SCALARS}
        reader = SchemaReader(text)
        while reader.tokens[reader.at][0] != "end":
            reader.definition(self.types)
        self.entities = sorted(name for name, type_ in self.types.items() if type_.get("keys"))
        # What the federation adds to every subgraph.
        self.types["_Any"] = {"kind": "scalar"}
        self.types["_Service"] = {"kind": "type", "fields": {"sdl": {"type": ("named", "String"), "args": {}}}}
        self.types["_Entity"] = {"kind": "union", "members": self.entities}
        query = self.types.setdefault("Query", {"kind": "type", "fields": {}, "keys": []})
        any_list = ("required", ("list", ("required", ("named", "_Any"))))
        query["fields"]["_service"] = {"type": ("required", ("named", "_Service")), "args": {}}
        query["fields"]["_entities"] = {
            "type": ("required", ("list", ("named", "_Entity"))),
            "args": {"representations": {"type": any_list, "has_default": False, "default": None}},
        }

    def composite(self, name):
        return self.types[name]["kind"] in ("type", "union")


class SchemaReader(Parser):
    """Reads definitions; descriptions and directives are for people and for composition, but for @key."""

    def definition(self, types):
        self.description()
        self.skip("extend")
        word = self.name()
        if word == "schema":
            self.directives()
            self.maybe("{", lambda: (self.name(), self.expect(":"), self.name()), "}")
            return
        name = self.name()
        if word == "type":
            self.object_type(types, name)
        elif word == "enum":
            self.directives()
            types[name] = {"kind": "enum", "values": self.many("{", self.enum_value, "}")}
        elif word == "scalar":
            self.directives()
            types[name] = {"kind": "scalar"}
        else:
            # Said at the start, not at the first request.
            raise ValueError(f"schema.graphql: {word} {name} is more than this example serves.")

    def object_type(self, types, name):
        keys = [each for each in self.directives() if each["name"] == "key"]
        fields = dict(self.many("{", self.field_definition, "}"))
        known = types.setdefault(name, {"kind": "type", "fields": {}, "keys": []})
        known["fields"].update(fields)
        known["keys"] += [each["arguments"]["fields"][1] for each in keys]

    def field_definition(self):
        self.description()
        name = self.name()
        args = dict(self.maybe("(", self.input_value, ")"))
        self.expect(":")
        type_ = self.type()
        self.directives()
        return name, {"type": type_, "args": args}

    def input_value(self):
        self.description()
        name = self.name()
        self.expect(":")
        type_ = self.type()
        given = self.skip("=")
        default = self.value(constant=True)[1] if given else None
        self.directives()
        return name, {"type": type_, "has_default": given, "default": default}

    def enum_value(self):
        self.description()
        name = self.name()
        self.directives()
        return name

    def description(self):
        if self.tokens[self.at][0] in ("string", "block"):
            self.at += 1


def named(type_):
    """Name of the type within lists and "!"."""
    kind, inner = type_
    return inner if kind == "named" else named(inner)


def written(type_):
    kind, inner = type_
    if kind == "named":
        return inner
    return f"[{written(inner)}]" if kind == "list" else f"{written(inner)}!"
