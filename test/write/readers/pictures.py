"""Turns the PDF that LibreOffice printed of a package's workbook into pictures of each sheet, and checks that every sheet
and every chart is there. Usage: pictures.py PACKAGE PDF FOLDER
"""

import re
import subprocess
import sys
import zipfile
from pathlib import Path

from package import Package

MOST_PAGES = 4  # of a sheet


def titles(package):
    """Titles of the charts."""
    with zipfile.ZipFile(package.workbook) as archive:
        charts = [archive.read(name).decode("utf-8") for name in archive.namelist() if name.startswith("xl/charts/chart")]
    return [re.search(r"<a:t>(.*?)</a:t>", chart).group(1) for chart in charts]


def pages_by_sheet(package, pdf):
    """Numbers of pages from 1: the header of a table is repeated on each, its key first."""
    text = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=True).stdout
    sheets = {resource["schema"]["primaryKey"][0]: resource["title"] for resource in package.resources}
    sheets |= {"Summary": "Summary", "table": "Dictionary"}
    found, sheet = {}, "Cover"
    pages = text.split("\f")[:-1]
    for number, page in enumerate(pages, 1):
        first = page.split(None, 1)[0] if page.strip() else ""
        sheet = sheets.get(first, sheet)
        found.setdefault(sheet, []).append(number)
    words = " ".join(" ".join(pages[number - 1] for number in found.get("Summary", [])).split())
    for title in titles(package):
        if title not in words and title.split(":")[0] not in words:
            package.report("Summary", f"no chart {title}")
    for sheet in ["Cover", *sheets.values()]:
        if sheet not in found:
            package.report(sheet, "is not in print")
    return found


def main(folder, pdf, pictures):
    package = Package(folder)
    Path(pictures).mkdir(parents=True, exist_ok=True)
    for sheet, pages in pages_by_sheet(package, pdf).items():
        for place, page in enumerate(pages[:MOST_PAGES], 1):
            target = Path(pictures) / f"{sheet}-{place}"
            command = ["pdftoppm", "-r", "80", "-png", "-singlefile", "-f", str(page), "-l", str(page), pdf, target]
            subprocess.run(command, check=True)
            if target.with_suffix(".png").stat().st_size < 2000:
                package.report(sheet, "is an empty picture")
    return package.ended()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
