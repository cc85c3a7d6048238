"""Checks of the packages that traps.mjs wrote, and of a workbook of more rows than a sheet holds, that the workbook says
what it split or left out. Usage: limits.py FOLDER LARGE
"""

import sys
from pathlib import Path

import openpyxl
from python_calamine import CalamineWorkbook

MOST_ROWS = 1_048_576
findings = []


def expect(where, met, wanted):
    if met != wanted:
        findings.append(f"{where}: {met!r}, not {wanted!r}")


def notes(sheet):
    return [text for label, text, *_ in sheet if label == "Note"]


def check_split(path):
    book = openpyxl.load_workbook(path, read_only=False)
    names = [sheet.title for sheet in book.worksheets if sheet.title.startswith("Evidence")]
    expect("split", names, ["Evidence", "Evidence 2", "Evidence 3"])
    expect("split", [table for name in names for table in book[name].tables], ["evidence", "evidence_2", "evidence_3"])
    said = notes(book["Cover"].iter_rows(values_only=True))
    expect("split, notes", sum("goes on on the sheet Evidence 2" in note for note in said), 1)
    # The evidence of the twelfth strike stands on the second sheet, the strike too.
    expect("split, link", book["Strikes 2"]["A3"].hyperlink.location, "'Evidence 2'!A3:L3")
    expect("split, link back", book["Evidence 2"]["C3"].hyperlink.location, "'Strikes 2'!O3")


def check_links(path):
    book = openpyxl.load_workbook(path)
    sheet = book["Evidence"]
    linked = [sum(sheet.cell(row, place).hyperlink is not None for row in range(2, 21_902)) for place in (3, 9, 10)]
    expect("links of record_id, source_id, start", linked, [21_900, 21_900, 0])
    said = notes(book["Cover"].iter_rows(values_only=True))
    expect("links, notes", [note for note in said if "start" in note and "Excel allows" in note], said)
    expect("links, notes", len(said), 1)


def check_addresses(path):
    book = openpyxl.load_workbook(path)
    column = [cell.value for cell in book["Sources"][1]].index("url") + 1
    met = {cell.value: cell.hyperlink is not None for (cell,) in book["Sources"].iter_rows(2, min_col=column, max_col=column)}
    expect("addresses", [len(url) for url, is_link in met.items() if is_link], [33, 255, 27])
    expect("addresses", sorted(len(url) for url, is_link in met.items() if not is_link), [19, 26, 256])


def check_large(path):
    """By a reader that is fast enough for a million rows."""
    book = CalamineWorkbook.from_path(path)
    expect("large", book.sheet_names[-3:], ["Evidence", "Evidence 2", "Dictionary"])
    first, second = (book.get_sheet_by_name(name) for name in book.sheet_names[-3:-1])
    shares = [[row[9] for row in sheet.iter_rows()] for sheet in (first, second)]
    expect("large, rows", [len(share) for share in shares], [MOST_ROWS, 5])
    rows = shares[0][1:] + shares[1][1:]
    expect("large, rows in order", rows == list(range(MOST_ROWS + 3)), True)
    expect("large, notes", len(notes(book.get_sheet_by_name("Cover").iter_rows())), 2)


def main(folder, large):
    folder = Path(folder)
    check_split(folder / "split/split.xlsx")
    check_links(folder / "links/links.xlsx")
    check_addresses(folder / "traps/traps.xlsx")
    check_large(large)
    print("\n".join(findings))
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
