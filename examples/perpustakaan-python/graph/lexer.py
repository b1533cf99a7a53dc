"""Splits a GraphQL text into tokens: (kind, value, line)."""
import json
import re

from .errors import syntax

# More than any operation of a gateway; what is larger is an attack.
MAX_TOKENS = 20_000

TOKEN = re.compile(
    r'(?P<skip>[\s,\ufeff]+|#[^\n\r]*)'
    r'|(?P<name>[A-Za-z_]\w*)'
    r'|(?P<float>-?(?:0|[1-9]\d*)(?:\.\d+(?:[eE][+-]?\d+)?|[eE][+-]?\d+))'
    r'|(?P<int>-?(?:0|[1-9]\d*))'
    r'|(?P<block>"""(?:[^"\\]|\\"""|\\|"(?!""))*""")'
    r'|(?P<string>"(?:[^"\\\n\r]|\\.)*")'
    r'|(?P<punctuation>\.\.\.|[!$&()\[\]{}:=@|])',
    re.ASCII,
)


def tokens(text):
    """All tokens of a text, with an `end` behind the last."""
    found = []
    position, line = 0, 1
    while position < len(text):
        match = TOKEN.match(text, position)
        if match is None:
            raise syntax(f"Line {line}: {text[position]!r} is not GraphQL.")
        kind, value = match.lastgroup, match.group()
        if kind != "skip":
            found.append((kind, meaning(kind, value, line), line))
            if len(found) > MAX_TOKENS:
                raise syntax(f"The document has more than {MAX_TOKENS} tokens.")
        line += value.count("\n")
        position = match.end()
    found.append(("end", "the end", line))
    return found


def meaning(kind, value, line):
    if kind == "int":
        if len(value) > 20:
            raise syntax(f"Line {line}: a whole number of {len(value)} digits.")
        return int(value)
    if kind == "float":
        return float(value)
    if kind == "block":
        return block(value[3:-3].replace('\\"""', '"""'))
    if kind == "string":
        try:
            # GraphQL's escapes are those of JSON, but for the unbounded \u{…}.
            return json.loads(value.replace("\t", "\\t"))
        except ValueError as error:
            raise syntax(f"Line {line}: {value[:40]} has an escape that is not served.") from error
    return value


def block(text):
    """A block string without the indentation that all its lines share, and without empty lines around it."""
    lines = re.split(r"\r\n|[\n\r]", text)
    indents = [len(line) - len(line.lstrip(" \t")) for line in lines[1:] if line.strip(" \t")]
    shared = min(indents, default=0)
    lines = [lines[0], *(line[shared:] for line in lines[1:])]
    while lines and not lines[0].strip(" \t"):
        lines.pop(0)
    while lines and not lines[-1].strip(" \t"):
        lines.pop()
    return "\n".join(lines)
