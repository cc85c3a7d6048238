"""Follows every link of a package's workbook with openpyxl and checks what stands where it leads. Usage: links.py PACKAGE

Every record leads to all its evidence, evidence to its document, its cell and the article, meetings to their attendees
and decisions and back.
"""

import re
import sys

import openpyxl

from package import Package

RECORDS = ("sources", "meetings", "attendees", "decisions", "strikes")


class Book:
    """Sheets as rows by name, and their links by cell."""

    def __init__(self, package):
        book = openpyxl.load_workbook(package.workbook)
        self.titles = {resource["name"]: resource["title"] for resource in package.resources}
        self.keys = {resource["name"]: resource["schema"]["primaryKey"][0] for resource in package.resources}
        self.sheets = {sheet.title: sheet for sheet in book.worksheets}
        self.headers = {title: [cell.value for cell in sheet[1]] for title, sheet in self.sheets.items()}

    def rows(self, table):
        """Number, cells by column and links by column of each row."""
        title = self.titles[table]
        sheet = self.sheets[title]
        for number in range(2, sheet.max_row + 1) if sheet.tables else ():
            cells = dict(zip(self.headers[title], sheet[number]))
            values = {name: cell.value for name, cell in cells.items()}
            yield number, values, {name: cell.hyperlink for name, cell in cells.items() if cell.hyperlink is not None}

    def target(self, link):
        """Sheet, first row, last row and first column of a link inside the workbook."""
        title, letters, first, last = re.fullmatch(r"'([^']+)'!([A-Z]+)(\d+)(?::[A-Z]+(\d+))?", link.location).groups()
        column = self.headers[title][openpyxl.utils.column_index_from_string(letters) - 1]
        return title, int(first), int(last or first), column


def of(rows, **wanted):
    """Numbers of the rows with these values."""
    return [number for number, row, _ in rows if all(row[name] == value for name, value in wanted.items())]


def check_rows(package, book, where, link, table, numbers):
    """A link to rows that stand together leads to all of them, else to the first; without rows there is none."""
    if not numbers or link is None:
        if numbers or link is not None:
            package.report(where, "leads nowhere, or has nothing to lead to")
        return
    title, first, last, _ = book.target(link)
    together = numbers[-1] - numbers[0] + 1 == len(numbers)
    if (title, first, last) != (book.titles[table], numbers[0], numbers[-1] if together else numbers[0]):
        package.report(where, f"leads to {link.location}, not to the rows {numbers[0]} to {numbers[-1]} of {table}")


def check_evidence(package, book, tables):
    urls = {row["source_id"]: row["url"] for _, row, _ in tables["sources"]}
    for number, row, links in tables["evidence"]:
        where = f"Evidence row {number}"
        check_rows(package, book, where, links.get("source_id"), "sources", of(tables["sources"], source_id=row["source_id"]))
        title, first, _, column = book.target(links["record_id"])
        record = dict(zip(book.headers[title], book.sheets[title][first]))
        if title != book.titles[row["table"]] or column != row["field"] or record[book.keys[row["table"]]].value != row["record_id"]:
            package.report(where, f"leads to {links['record_id'].location}")
        met = links["start"].target if "start" in links else None
        if met != urls[row["source_id"]]:
            package.report(where, f"leads to {met}, the article is at {urls[row['source_id']]}")


def main(folder):
    package = Package(folder)
    book = Book(package)
    tables = {table: list(book.rows(table)) for table in book.titles}
    for table in RECORDS:
        for number, row, links in tables[table]:
            where, key = f"{table} row {number}", book.keys[table]
            check_rows(package, book, where, links.get(key), "evidence", of(tables["evidence"], table=table, record_id=row[key]))
            if table in ("attendees", "decisions") and row["meeting_id"] is not None:
                meeting = of(tables["meetings"], meeting_id=row["meeting_id"])
                check_rows(package, book, where, links.get("meeting_id"), "meetings", meeting)
            if table == "meetings":
                attendees, decisions = (of(tables[name], meeting_id=row["meeting_id"]) for name in ("attendees", "decisions"))
                day = "held_on" if row["held_on"] is not None else "held_on_basis"
                check_rows(package, book, where, links.get("name") if row["name"] else None, "attendees", attendees if row["name"] else [])
                check_rows(package, book, where, links.get(day), "decisions", decisions)
    check_evidence(package, book, tables)
    return package.ended()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
