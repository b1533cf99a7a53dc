"""Answers an operation: fields in the order asked, lists in place, nulls as the schema allows."""
from .errors import Refused, invalid
from .inputs import arguments_of, coerced, variables_of
from .parser import Parser
from .schema import Schema, written
from .validate import Validation


class Engine:
    """
    `resolvers` answers fields by "Type.field": a function of (parent, arguments, caller). A field without one is taken from
    the parent, a dictionary. `references` finds entities by type: a function of (representations, caller) that returns one
    dictionary or None for each, in order.
    """

    def __init__(self, sdl, resolvers, references, log):
        self.schema = Schema(sdl)
        self.resolvers = resolvers
        self.references = references
        self.log = log
        missing = set(self.schema.entities) - set(references)
        if missing:
            raise ValueError(f"schema.graphql has a @key for {', '.join(missing)}, but nothing finds them.")

    def answer(self, query, variables, operation_name, caller):
        """The answer in GraphQL's form. Never raises."""
        try:
            document = Parser(query).document()
            operation = chosen(document, operation_name)
            if operation["kind"] != "query":
                raise invalid(f"This service has no {operation['kind']}.")
            Validation(self.schema, document, operation)
            values = variables_of(self.schema, operation, variables)
        except Refused as refusal:
            return {"errors": [refusal.as_json()]}
        run = Execution(self, document["fragments"], values, caller)
        try:
            data = run.object("Query", {}, operation["set"], [])
        except Null:
            data = None
        except Refused as refusal:
            return {"errors": [refusal.as_json()]}
        return {"data": data, "errors": run.errors} if run.errors else {"data": data}


def chosen(document, name):
    found = [each for each in document["operations"] if name is None or each["name"] == name]
    if len(found) == 1:
        return found[0]
    raise Refused("OPERATION_RESOLUTION_FAILURE", "Say which operation: operationName is missing or unknown.")


class Null(Exception):
    """A value that cannot be null is missing: what holds it becomes null in its place."""


class Execution:
    def __init__(self, engine, fragments, variables, caller):
        self.engine = engine
        self.schema = engine.schema
        self.fragments = fragments
        self.variables = variables
        self.caller = caller
        self.errors = []

    def object(self, type_name, value, selections, path):
        answer = {}
        for alias, nodes in self.collect(type_name, selections, {}).items():
            answer[alias] = self.field(type_name, value, nodes, [*path, alias])
        return answer

    def collect(self, type_name, selections, groups):
        """Fields by alias; those asked for more than once are answered together."""
        for each in selections:
            if not self.wanted(each["directives"]):
                continue
            if each["kind"] == "field":
                group = groups.setdefault(each["alias"], [])
                if group and (group[0]["name"], group[0]["arguments"]) != (each["name"], each["arguments"]):
                    raise_conflict(each["alias"])
                group.append(each)
                continue
            part = self.fragments[each["name"]] if each["kind"] == "spread" else each
            on = part["on"] or type_name
            if type_name in self.schema.types[on].get("members", [on]):
                self.collect(type_name, part["set"], groups)
        return groups

    def wanted(self, directives):
        for each in directives:
            decision = arguments_of(self.schema, CONDITION, each["arguments"], self.variables, f"@{each['name']}")["if"]
            if decision is (each["name"] == "skip"):
                return False
        return True

    def field(self, type_name, parent, nodes, path):
        node = nodes[0]
        if node["name"] == "__typename":
            return type_name
        definition = self.schema.types[type_name]["fields"][node["name"]]
        try:
            value = self.resolve(type_name, definition, parent, node)
            chosen_below = [each for one in nodes for each in one["set"] or []]
            return self.complete(definition["type"], value, chosen_below, path)
        except Refused as refusal:
            refusal.path = refusal.path or path
            self.errors.append(refusal.as_json())
        except Null:
            pass
        except Exception as error:  # The caller learns nothing of what is inside; the log has it.
            self.engine.log(f"{type_name}.{node['name']}: {error!r}")
            self.errors.append(Refused("INTERNAL", "Something unexpected went wrong.", path).as_json())
        if definition["type"][0] == "required":
            raise Null()
        return None

    def resolve(self, type_name, definition, parent, node):
        place = f"{type_name}.{node['name']}"
        arguments = arguments_of(self.schema, definition, node["arguments"], self.variables, place)
        if place == "Query._service":
            return {"sdl": self.schema.text}
        if place == "Query._entities":
            return self.entities(arguments["representations"])
        resolver = self.engine.resolvers.get(place)
        return parent.get(node["name"]) if resolver is None else resolver(parent, arguments, self.caller)

    def entities(self, representations):
        """All references of a type are looked up together, then put where they were asked for."""
        places = {}
        for index, each in enumerate(representations):
            places.setdefault(each["__typename"], []).append(index)
        found = [None] * len(representations)
        for type_name, indices in places.items():
            if type_name not in self.engine.references:
                raise Refused("BAD_USER_INPUT", f"This service knows no entity {type_name[:60]!r}.")
            answers = self.engine.references[type_name]([representations[index] for index in indices], self.caller)
            for index, answer in zip(indices, answers, strict=True):
                found[index] = None if answer is None else {**answer, "__typename": type_name}
        return found

    def complete(self, type_, value, selections, path):
        kind, inner = type_
        if kind == "required":
            completed = self.complete(inner, value, selections, path)
            if completed is None:
                raise TypeError(f"{written(type_)} is null")
            return completed
        if value is None:
            return None
        if kind == "list":
            return [self.item(inner, each, selections, [*path, index]) for index, each in enumerate(value)]
        if not self.schema.composite(inner):
            return self.leaf(type_, value)
        name = value["__typename"] if self.schema.types[inner]["kind"] == "union" else inner
        return self.object(name, value, selections, path)

    def leaf(self, type_, value):
        try:
            return coerced(self.schema, type_, value, "value")
        except Refused as refusal:
            raise TypeError(str(refusal)) from refusal  # Our own data are at fault, not the caller.

    def item(self, type_, value, selections, path):
        try:
            return self.complete(type_, value, selections, path)
        except Null:
            if type_[0] == "required":
                raise
            return None


CONDITION = {"args": {"if": {"type": ("required", ("named", "Boolean")), "has_default": False, "default": None}}}


def raise_conflict(alias):
    raise invalid(f"{alias!r} is asked for twice, differently: use two aliases.")
