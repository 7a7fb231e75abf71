"""Checks with Python's jsonschema that the schemas say of each document what the suite says. Dates are checked as dates."""

import json
import sys
import warnings
from collections import Counter
from pathlib import Path

warnings.simplefilter("ignore", DeprecationWarning)  # later versions have another way to hand over schemas, too

from importlib.metadata import version  # noqa: E402

from jsonschema import Draft202012Validator, FormatChecker, RefResolver  # noqa: E402

FORMATS = ("inspection-report", "response", "follow-up-status", "follow-up", "directory", "assessment")


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


def patched(document, patch=()):
    """JSON Patch (RFC 6902), of which the suite uses three operations."""
    for operation in patch:
        *names, last = [name.replace("~1", "/").replace("~0", "~") for name in operation["path"].split("/")[1:]]
        parent = document
        for name in names:
            parent = parent[int(name)] if isinstance(parent, list) else parent[name]
        if isinstance(parent, list):
            last = len(parent) if last == "-" else int(last)
        if operation["op"] == "remove":
            del parent[last]
        elif operation["op"] == "add" and isinstance(parent, list):
            parent.insert(last, operation["value"])
        else:
            parent[last] = operation["value"]
    return document


def validators(folder):
    schemas = [read(path) for path in folder.glob("*.schema.json")]
    by_id = {schema["$id"]: schema for schema in schemas}
    for schema in schemas:
        Draft202012Validator.check_schema(schema)
    return {
        schema["$id"].rsplit("/", 1)[1]: Draft202012Validator(
            schema,
            resolver=RefResolver(schema["$id"], schema, store=by_id),
            format_checker=FormatChecker(["date"]),
        )
        for schema in schemas
    }


def main(schemas, suite):
    known = validators(Path(schemas))
    counts = Counter()
    differing = []

    def hold(path, name, expected, document=None):
        validator = known[next(each for each in FORMATS if name.startswith(each))]
        verdict = "accepts" if validator.is_valid(document or read(path)) else "refuses"
        counts[verdict] += 1
        if verdict != expected:
            differing.append(f"{path}, as {name}: the suite says {expected}, jsonschema {verdict}")

    suite = Path(suite)
    for path in sorted((suite / "valid").glob("*.json")):
        hold(path, path.name, "accepts")
    for problems in sorted((suite / "invalid").glob("*.problems.json")):
        expected = read(problems)["schema"]
        name = problems.name.replace(".problems.json", ".json")
        if expected == "not JSON":
            counts["skipped as not JSON"] += 1
        else:
            hold(problems.with_name(name), name, expected)
    hold(suite / "directory.json", "directory", "accepts")
    for path in sorted((suite / "assessed").glob("*/*.json")):
        example = read(path)
        for member, folder, name in (("report", "reports", "inspection-report"), ("response", "responses", "response")):
            base = read(suite / folder / f"{example[member]['base']}.json")
            hold(path, name, "accepts", patched(base, example[member].get("patch", ())))

    print(f"jsonschema {version('jsonschema')}: {json.dumps(counts)}")
    if differing or len(counts) < 3:
        sys.exit("\n".join(differing) or "nothing was compared")


main(*sys.argv[1:])
