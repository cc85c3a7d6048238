"""Compares each sheet of a package's workbook with its CSV file, cell by cell and type by type, with openpyxl and pandas.

Usage: sheets.py PACKAGE [FILE]

FILE: the same workbook as another program saved it again. That program may write TRUE as a formula with a result; in
ours no cell is a formula.
"""

import sys
import warnings
from datetime import datetime

import openpyxl
import pandas

from package import Package, as_cell, fields, typed

NOTHING = "Nothing was found for this table."


def sheets_of(book, resource):
    """The sheets of a table: "Evidence", "Evidence 2", …"""
    title = resource["title"]
    return [sheet for sheet in book.worksheets if sheet.title == title or sheet.title.startswith(f"{title} ")]


def met(value):
    """Whole days come as datetimes."""
    return value.date() if isinstance(value, datetime) and value.time() == datetime.min.time() else value


def same(value, wanted, is_saved_again):
    if isinstance(wanted, float) or is_saved_again and isinstance(wanted, bool):
        return value == wanted
    return value == wanted and type(value) is type(wanted)


def cells_of(package, book, resource):
    """The data rows of all sheets of a table."""
    header, _ = package.lines(resource)
    for sheet in sheets_of(book, resource):
        first, *rows = sheet.iter_rows(values_only=True)
        if list(first[: len(header)]) != header:
            package.report(sheet.title, f"the header is {first}")
        yield from rows


def compare(package, book, resource, is_saved_again):
    _, rows = package.lines(resource)
    cells = list(cells_of(package, book, resource))
    if not rows:
        if not cells or cells[0][0] != NOTHING:
            package.report(resource["title"], "is empty and does not say so")
        return
    if len(cells) != len(rows):
        package.report(resource["title"], f"{len(cells)} rows, {len(rows)} in the CSV file")
    for number, (row, texts) in enumerate(zip(cells, rows), 2):
        for field, value, text in zip(fields(resource), row, texts):
            wanted = as_cell(typed(text, field["type"]))
            if not same(met(value), wanted, is_saved_again):
                where = f"{resource['title']} row {number} {field['name']}"
                package.report(where, f"{met(value)!r:.200}, in the CSV file {wanted!r:.200}")


def without_options(package, resource):
    """What pandas reads where it is told nothing but the sheet."""
    header, rows = package.lines(resource)
    for sheet in sheets_of(openpyxl.load_workbook(package.workbook, read_only=True), resource):
        table = pandas.read_excel(package.workbook, sheet_name=sheet.title)
        if list(table.columns) != header:
            package.report(sheet.title, f"pandas takes {list(table.columns)} for the header")
        for field in fields(resource):
            column = table[field["name"]]
            is_date = pandas.api.types.is_datetime64_any_dtype(column)
            if rows and field["type"] == "date" and column.notna().all() and not is_date and not early(package, resource, field):
                package.report(sheet.title, f"pandas reads no dates in {field['name']}")


def early(package, resource, field):
    """Whether a column has days that Excel does not know."""
    header, rows = package.lines(resource)
    place = header.index(field["name"])
    return any(isinstance(as_cell(typed(row[place], "date")), str) for row in rows)


def main(folder, saved_again=None):
    package = Package(folder)
    with warnings.catch_warnings():
        if saved_again is not None:
            warnings.simplefilter("ignore")  # openpyxl cannot read a chart of LibreOffice's with a number missing
        book = openpyxl.load_workbook(saved_again or package.workbook, data_only=saved_again is not None)
    for resource in package.resources:
        compare(package, book, resource, saved_again is not None)
        if saved_again is None:
            without_options(package, resource)
    return package.ended()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
