"""A package as its descriptor and CSV files say it is: what every reader is compared with.

Usage: package.py PACKAGE writes cells/<table>.csv, the tables as a workbook can hold them, for programs in other languages.
"""

import csv
import json
import re
import sys
from datetime import date
from pathlib import Path

MOST_CHARACTERS = 32_767
CUT = "… [cut]"
UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
READ = {"integer": int, "number": float, "boolean": lambda word: word == "true", "date": date.fromisoformat}
FIRST_DAY = date(1900, 3, 1)


class Package:
    """A folder with datapackage.json."""

    def __init__(self, folder):
        self.folder = Path(folder).resolve()
        self.descriptor = json.loads((self.folder / "datapackage.json").read_text("utf-8"))
        self.resources = self.descriptor["resources"]
        self.workbook = self.folder / f"{self.descriptor['name']}.xlsx"
        self.findings = []

    def report(self, where, what):
        self.findings.append(f"{where}: {what}")

    def lines(self, resource):
        """Header and rows of a CSV file, as text."""
        csv.field_size_limit(1 << 30)
        with open(self.folder / resource["path"], encoding="utf-8", newline="") as file:
            header, *rows = csv.reader(file)
        return header, rows

    def code(self, language):
        """The code blocks of a language in the package's README, as they stand."""
        text = (self.folder / "README.md").read_text("utf-8")
        return "\n".join(re.findall(rf"^```{language}\n(.*?)^```$", text, re.S | re.M))

    def ended(self):
        """Exit status, once the findings are printed."""
        print("\n".join(self.findings[:50]))
        return 1 if self.findings else 0


def fields(resource):
    return resource["schema"]["fields"]


def typed(text, kind):
    """A CSV cell by its Table Schema type; None for an empty one."""
    return None if text == "" else READ.get(kind, str)(text)


def as_cell(value):
    """What a cell of a workbook holds of a value: what it cannot hold is replaced, cut, or text."""
    if isinstance(value, date):
        return value.isoformat() if value < FIRST_DAY else value
    if not isinstance(value, str):
        return value
    text = UNWRITABLE.sub("\ufffd", value.replace("\r\n", "\n").replace("\r", "\n"))
    units = text.encode("utf-16-le")
    if len(units) <= 2 * MOST_CHARACTERS:
        return text
    return units[: 2 * (MOST_CHARACTERS - len(CUT))].decode("utf-16-le", "ignore") + CUT


def main(folder):
    package = Package(folder)
    (package.folder / "cells").mkdir(exist_ok=True)
    for resource in package.resources:
        header, rows = package.lines(resource)
        with open(package.folder / "cells" / f"{resource['name']}.csv", "w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows([header, *([as_cell(text) for text in row] for row in rows)])


if __name__ == "__main__":
    main(sys.argv[1])
