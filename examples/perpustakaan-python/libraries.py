"""The library system: its rows, and which question each field asks. The only file that knows libraries."""
import json
import pathlib

from caller import is_government
from graph.errors import Refused

FOLDER = pathlib.Path(__file__).parent
ROWS = json.loads((FOLDER / "data" / "libraries.json").read_text(encoding="utf-8"))["libraries"]
BY_ID = {row["id"]: row for row in ROWS}
MOST = 200


def library(row):
    """A row as the schema has it: other systems' entities are named by their keys."""
    code = row["organization"]
    return {
        **row,
        "region": {"code": row["region"]},
        "organization": None if code is None else {"code": code},
        "invented": True,
    }


def within(code):
    """Rows of a region and of all below it: "36.03" holds "36.03.01", and "36.0" is no region."""
    return [row for row in ROWS if row["region"] == code or row["region"].startswith(f"{code}.")]


def page(rows, first):
    if not 1 <= first <= MOST:
        raise Refused("BAD_INPUT", f"first: {first} is not between 1 and {MOST}.")
    return [library(row) for row in sorted(rows, key=lambda row: row["id"])[:first]]


def libraries_of_region(region, arguments, _caller):
    kind = arguments["kind"]
    return page([row for row in within(region["code"]) if kind in (None, row["kind"])], arguments["first"])


def totals_of_region(region, _arguments, _caller):
    rows = within(region["code"])
    visitors = sum(row["visitors"] for row in rows)
    return {
        "libraries": len(rows),
        "titles": sum(row["titles"] for row in rows),
        "visitors": visitors,
        "visitorsPerLibrary": visitors / len(rows) if rows else None,
    }


def libraries_of_organization(organization, _arguments, _caller):
    return page([row for row in ROWS if row["organization"] == organization["code"]], MOST)


def library_by_id(_, arguments, _caller):
    row = BY_ID.get(arguments["id"])
    return None if row is None else library(row)


def find_libraries(_, arguments, _caller):
    text = arguments["text"].strip().lower()
    if len(text) < 3:
        raise Refused("BAD_INPUT", "text: write at least 3 letters.")
    return page([row for row in ROWS if text in row["name"].lower()], arguments["first"])


def duty_phone(row, _arguments, caller):
    # The gateway leaves the field out for others already; asked without the gateway, we do.
    return row["dutyPhone"] if is_government(caller) else None


RESOLVERS = {
    "Region.libraries": libraries_of_region,
    "Region.libraryTotals": totals_of_region,
    "Organization.libraries": libraries_of_organization,
    "Library.dutyPhone": duty_phone,
    "Query.library": library_by_id,
    "Query.findLibraries": find_libraries,
}


def by_code(representations, _caller):
    """Regions and organizations are others': any code is taken as it is, and has what we have for it."""
    return [{"code": each["code"]} if isinstance(each.get("code"), str) else None for each in representations]


def libraries_by_id(representations, _caller):
    rows = [BY_ID.get(str(each.get("id"))) for each in representations]
    return [None if row is None else library(row) for row in rows]


REFERENCES = {"Region": by_code, "Organization": by_code, "Library": libraries_by_id}
