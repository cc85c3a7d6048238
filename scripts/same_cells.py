"""Compares each sheet of a package's workbook with its CSV file, cell by cell, dates as dates and numbers as numbers.

Usage: same_cells.py PACKAGE
"""

import csv
import json
import sys
from datetime import datetime
from pathlib import Path

from openpyxl import load_workbook


def expected(text, kind):
    """The value that a sheet must hold for the text of a CSV cell."""
    if text == "":
        return None
    if kind == "date":
        return datetime.strptime(text, "%Y-%m-%d")
    if kind in ("integer", "number"):
        return float(text)
    return text == "true" if kind == "boolean" else text


def met(value):
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return value
    return float(value)


def main(package):
    resources = json.loads((package / "datapackage.json").read_text("utf-8"))["resources"]
    book = load_workbook(package / f"{package.name}.xlsx", read_only=False)
    differences = []
    for resource in resources:
        if "schema" not in resource:
            continue
        kinds = {field["name"]: field["type"] for field in resource["schema"]["fields"]}
        with open(package / resource["path"], encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        cells = [list(row) for row in book[resource["name"].capitalize()].iter_rows(values_only=True)]
        columns = {name: at for at, name in enumerate(cells[0])}
        if rows and len(cells) - 1 != len(rows):
            differences.append(f"{resource['name']}: {len(rows)} rows, {len(cells) - 1} in the sheet")
        for number, row in enumerate(rows, 1):
            for name, text in row.items():
                value, want = met(cells[number][columns[name]]), expected(text, kinds[name])
                if value != want:
                    differences.append(f"{resource['name']} row {number} {name}: {want!r}, in the sheet {value!r}")
    print("\n".join(differences[:50]))
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
