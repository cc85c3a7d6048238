"""Checks with openpyxl what people and screen readers meet in a package's workbook: views, print set-up, widths, heights,
dropdown lists, help on headers, contrast, descriptions, properties. Usage: looks.py PACKAGE
"""

import re
import sys
import zipfile
from datetime import datetime

import openpyxl

from package import Package, fields

LEAST_CONTRAST = 4.5  # AA
FORMATS = {"date": "yyyy-mm-dd", "integer": "0", "string": "@"}
EPOCH = datetime(1980, 1, 1)


def luminance(argb):
    channels = [int(argb[place : place + 2], 16) / 255 for place in (2, 4, 6)]
    red, green, blue = [value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def check_contrast(package, sheet):
    for row in sheet.iter_rows(max_row=500):
        for cell in row:
            if cell.value is None or cell.font.color is None or not isinstance(cell.font.color.rgb, str):
                continue
            ground = cell.fill.fgColor.rgb if cell.fill.fill_type == "solid" else "FFFFFFFF"
            if contrast(cell.font.color.rgb, ground) < LEAST_CONTRAST:
                package.report(f"{sheet.title}!{cell.coordinate}", f"{cell.font.color.rgb} on {ground}")


def check_view(package, sheet, resource):
    view, rows = sheet.sheet_view, len(package.lines(resource)[1])
    if sheet.freeze_panes != "B2" or sheet.print_title_rows != "$1:$1" or sheet.print_title_cols != "$A:$A":
        package.report(sheet.title, "header and key column are not frozen or not repeated in print")
    page, fits = sheet.page_setup, sheet.sheet_properties.pageSetUpPr.fitToPage
    # What is not said is one page
    if not fits or page.orientation != "landscape" or page.fitToWidth not in (None, 1) or page.fitToHeight != 0:
        package.report(sheet.title, "is not printed in landscape, fit to the width of one page")
    if view.selection and any(selection.activeCell not in ("A1", "B2", "B1", "A2") for selection in view.selection):
        package.report(sheet.title, "opens somewhere in the middle")
    if len(sheet.tables) != (1 if rows else 0):
        package.report(sheet.title, f"{len(sheet.tables)} tables")
    for table in sheet.tables.values():
        if table.autoFilter is None or not table.tableStyleInfo.showRowStripes:
            package.report(sheet.title, "no filter buttons or no bands")


def width_of(sheet, place):
    """openpyxl keeps neighbours of one width as one."""
    return next((group.width for group in sheet.column_dimensions.values() if group.min <= place <= group.max), 0)


def check_columns(package, sheet, resource):
    """Widths, number formats, help and dropdown lists, column by column."""
    messages, lists = {}, {}
    for validation in sheet.data_validations.dataValidation:
        for cells in validation.sqref.ranges:
            if validation.type == "list":
                lists.setdefault(cells.min_col, []).append(validation.formula1)
            elif cells.min_row == 1:
                messages[cells.min_col] = validation.prompt
    for place, field in enumerate(fields(resource), 1):
        where = f"{sheet.title} {field['name']}"
        if not width_of(sheet, place) > len(field["name"]):
            package.report(where, "the column is narrower than its header")
        if not field["description"].startswith(messages.get(place, "no message").rstrip("…")):
            package.report(where, f"the header says {messages.get(place)!r}")
        enum = field.get("constraints", {}).get("enum")
        if enum and sheet.tables and len(",".join(enum)) <= 255 and lists.get(place, [None])[0] != f'"{",".join(enum)}"':
            package.report(where, f"offers {lists.get(place)}")
        wanted = FORMATS.get(field["type"])
        for row in range(2, min(sheet.max_row, 50) + 1) if sheet.tables and wanted else ():
            if wanted.strip('"') not in sheet.cell(row, place).number_format:
                package.report(where, f"has the format {sheet.cell(row, place).number_format}")


def check_heights(package, sheet):
    for row in range(1, min(sheet.max_row, 500) + 1):
        if sheet.tables and not 15 <= (sheet.row_dimensions[row].height or 0) <= 409:
            package.report(f"{sheet.title} row {row}", f"is {sheet.row_dimensions[row].height} high")


def check_book(package, book):
    cover = book.worksheets[0]
    if book.active is not cover or cover.title != "Cover" or cover.sheet_view.selection[0].activeCell != "A1":
        package.report("Cover", "is not where the workbook opens, at A1")
    properties = book.properties
    for name in ("title", "subject", "creator"):
        if not getattr(properties, name):
            package.report("properties", f"no {name}")
    if properties.created != EPOCH or properties.modified != EPOCH:
        package.report("properties", f"tell the time: {properties.created}, {properties.modified}")
    if any(sheet.merged_cells.ranges or sheet.sheet_state != "visible" for sheet in book.worksheets):
        package.report("book", "merged cells or a hidden sheet")


def check_descriptions(package):
    """Alternative texts of tables and charts, which openpyxl does not read."""
    with zipfile.ZipFile(package.workbook) as archive:
        for name in archive.namelist():
            text = archive.read(name).decode("utf-8")
            if name.startswith("xl/tables/") and not re.search(r'altTextSummary="[^"]{20}', text):
                package.report(name, "has no description")
            if name.startswith("xl/drawings/drawing") and text.count("<xdr:cNvPr ") != len(re.findall(r'descr="[^"]{20}', text)):
                package.report(name, "has a chart without description")


def main(folder):
    package = Package(folder)
    book = openpyxl.load_workbook(package.workbook)
    check_book(package, book)
    for resource in package.resources:
        sheet = book[resource["title"]]
        check_view(package, sheet, resource)
        check_columns(package, sheet, resource)
        check_heights(package, sheet)
    for sheet in book.worksheets:
        check_contrast(package, sheet)
    check_descriptions(package)
    return package.ended()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
