"""Refuses what the schema does not have, before anything is looked up. Nothing is ever answered by guessing."""
from .errors import invalid
from .schema import named

# Fields of one operation, fragments counted each time they are used: bounds the work.
MAX_FIELDS = 5_000


class Validation:
    def __init__(self, schema, document, operation):
        self.schema = schema
        self.fragments = document["fragments"]
        self.variables = {each["name"] for each in operation["variables"]}
        self.open = []
        self.fields = 0
        for each in operation["variables"]:
            if named(each["type"]) not in schema.types or schema.composite(named(each["type"])):
                raise invalid(f"${each['name']}: there is no input type {named(each['type'])}.")
        self.directives(operation["directives"])
        self.selections("Query", operation["set"])

    def selections(self, type_name, chosen):
        for each in chosen:
            self.directives(each["directives"])
            if each["kind"] == "field":
                self.field(type_name, each)
            elif each["kind"] == "inline":
                self.fragment(type_name, each["on"] or type_name, each["set"])
            else:
                self.spread(type_name, each["name"])

    def spread(self, type_name, name):
        if name not in self.fragments:
            raise invalid(f"There is no fragment {name}.")
        if name in self.open:
            raise invalid(f"The fragment {name} contains itself.")
        self.open.append(name)
        self.directives(self.fragments[name]["directives"])
        self.fragment(type_name, self.fragments[name]["on"], self.fragments[name]["set"])
        self.open.pop()

    def fragment(self, type_name, on, chosen):
        if on not in self.schema.types or not self.schema.composite(on):
            raise invalid(f"There is no type {on}.")
        if not self.possible(type_name) & self.possible(on):
            raise invalid(f"A {type_name} is never a {on}.")
        self.selections(on, chosen)

    def possible(self, name):
        return set(self.schema.types[name].get("members", [name]))

    def field(self, type_name, node):
        self.fields += 1
        if self.fields > MAX_FIELDS:
            raise invalid(f"The operation asks for more than {MAX_FIELDS} fields.")
        name = node["name"]
        if name == "__typename":
            return
        if name in ("__schema", "__type"):
            raise invalid("Introspection is not served; the schema is at { _service { sdl } }.")
        definition = self.schema.types[type_name].get("fields", {}).get(name)
        if definition is None:
            raise invalid(f"{type_name} has no field {name}.")
        for argument, value in node["arguments"].items():
            if argument not in definition["args"]:
                raise invalid(f"{type_name}.{name} has no argument {argument}.")
            self.value(value)
        inner = named(definition["type"])
        if self.schema.composite(inner):
            if node["set"] is None:
                raise invalid(f"{type_name}.{name} is a {inner}: say which of its fields.")
            self.selections(inner, node["set"])
        elif node["set"] is not None:
            raise invalid(f"{type_name}.{name} has no fields.")

    def directives(self, found):
        for each in found:
            if each["name"] not in ("include", "skip") or set(each["arguments"]) != {"if"}:
                raise invalid(f"The directive @{each['name']} is not served; @include(if:) and @skip(if:) are.")
            self.value(each["arguments"]["if"])

    def value(self, node):
        kind, content = node
        if kind == "variable" and content not in self.variables:
            raise invalid(f"The variable ${content} is not declared.")
        if kind == "list":
            for each in content:
                self.value(each)
        if kind == "object":
            for each in content.values():
                self.value(each)
