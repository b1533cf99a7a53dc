"""Variables and arguments: literals become values of the type the schema says, or the request is refused."""
from .errors import Refused, invalid
from .schema import written


def bad(message):
    return Refused("BAD_USER_INPUT", message)


def variables_of(schema, operation, given):
    """Values of an operation's variables."""
    values = {}
    for each in operation["variables"]:
        name = each["name"]
        if name in given:
            values[name] = coerced(schema, each["type"], given[name], f"${name}")
        elif each["has_default"]:
            values[name] = literal(schema, each["type"], each["default"], {}, f"${name}")
        elif each["type"][0] == "required":
            raise bad(f"The variable ${name} ({written(each['type'])}) is missing.")
    return values


def arguments_of(schema, field, given, variables, place):
    """Values of a field's arguments; those not given have their default, or None."""
    values = {}
    for name, definition in field["args"].items():
        argument = given.get(name)
        if argument is not None and argument[0] == "variable" and argument[1] not in variables:
            argument = None
        if argument is not None:
            values[name] = literal(schema, definition["type"], argument, variables, f"{place}({name}:)")
        elif definition["has_default"]:
            values[name] = definition["default"]
        elif definition["type"][0] == "required":
            raise bad(f"{place}({name}:) is missing.")
        else:
            values[name] = None
    return values


def literal(schema, type_, node, variables, place):
    """A value written into the document: an enum's without quotes, everything else as in JSON."""
    kind, content = node
    if kind == "variable":
        return coerced(schema, type_, variables.get(content), place)
    outer, inner = type_
    if outer == "required":
        if kind == "null":
            raise bad(f"{place}: {written(type_)} cannot be null.")
        return literal(schema, inner, node, variables, place)
    if kind == "null":
        return None
    if outer == "list":
        items = content if kind == "list" else [node]
        return [literal(schema, inner, each, variables, place) for each in items]
    if (kind == "enum") != (schema.types[inner]["kind"] == "enum"):
        raise bad(f"{place}: {str(content)[:60]} is no {inner}.")
    return coerced(schema, type_, plain(node, variables), place)


def plain(node, variables):
    kind, content = node
    if kind == "list":
        return [plain(each, variables) for each in content]
    if kind == "object":
        return {name: plain(each, variables) for name, each in content.items()}
    return variables.get(content) if kind == "variable" else content


def coerced(schema, type_, value, place):
    kind, inner = type_
    if kind == "required":
        if value is None:
            raise bad(f"{place}: {written(type_)} cannot be null.")
        return coerced(schema, inner, value, place)
    if value is None:
        return None
    if kind == "list":
        items = value if isinstance(value, list) else [value]
        return [coerced(schema, inner, each, f"{place}.{index}") for index, each in enumerate(items)]
    definition = schema.types.get(inner)
    if definition is None:
        raise invalid(f"There is no type {inner}.")
    if definition["kind"] == "enum":
        if value in definition["values"]:
            return value
    elif inner == "_Any":
        if isinstance(value, dict) and isinstance(value.get("__typename"), str):
            return value
    elif fits(inner, value):
        return str(value) if inner == "ID" else value
    raise bad(f"{place}: {str(value)[:60]!r} is no {inner}.")


def fits(name, value):
    whole = isinstance(value, int) and not isinstance(value, bool)
    if name == "Int":
        return whole and -(2**31) <= value < 2**31
    if name == "Float":
        return whole or isinstance(value, float)
    if name == "Boolean":
        return isinstance(value, bool)
    return isinstance(value, str) or (name == "ID" and whole)
