"""Checks the parts of a package's workbook as XML and as an Open Packaging file: what makes Excel offer a repair.

Usage: ooxml.py PACKAGE

Every part is well-formed, has a content type and is reached by a relationship that resolves; tables span their sheets;
only addresses of the articles lie outside; openxml-audit finds nothing against the schemas of Excel 2007 and of today.
"""

import posixpath
import re
import subprocess
import sys
import zipfile
from pathlib import Path
from xml.etree import ElementTree

from package import Package

REL = "{http://schemas.openxmlformats.org/package/2006/relationships}"
TYPE = "{http://schemas.openxmlformats.org/package/2006/content-types}"
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
OFFICE = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MOST_LINKS = 65_530
MOST_ROWS = 1_048_576
MOST_AUDITED = 5000


def owner_of(name):
    """The part whose relationships a part holds."""
    folder, file = posixpath.split(name)
    return posixpath.join(posixpath.dirname(folder), file.removesuffix(".rels"))


def check_relationships(package, parts, urls):
    reached = set()
    for name in (name for name in parts if name.endswith(".rels")):
        owner = owner_of(name)
        ids = []
        for relation in parts[name].iter(f"{REL}Relationship"):
            ids.append(relation.get("Id"))
            target = relation.get("Target")
            if relation.get("TargetMode") == "External":
                if target not in urls:
                    package.report(name, f"leads outside: {target}")
                continue
            path = posixpath.normpath(posixpath.join("/", posixpath.dirname(owner), target)).lstrip("/")
            reached.add(path)
            if path not in parts:
                package.report(name, f"no part {path}")
        used = [value for element in parts[owner].iter() for key, value in element.attrib.items() if key == f"{OFFICE}id"] if owner else []
        if len(set(ids)) != len(ids) or not set(used) <= set(ids):
            package.report(name, f"ids {sorted(set(used) - set(ids))} are used and not there, or one stands twice")
    for name in parts:
        if not name.endswith(".rels") and name != "[Content_Types].xml" and name not in reached:
            package.report(name, "no relationship leads there")


def check_types(package, parts):
    types = parts["[Content_Types].xml"]
    extensions = {element.get("Extension").lower() for element in types.iter(f"{TYPE}Default")}
    names = [element.get("PartName").lstrip("/") for element in types.iter(f"{TYPE}Override")]
    for name in names:
        if name not in parts or names.count(name) > 1:
            package.report("[Content_Types].xml", f"{name} is not there, or twice")
    for name in parts:
        if name not in names and name.rsplit(".", 1)[-1].lower() not in extensions:
            package.report(name, "has no content type")


def number_of(reference):
    return int(re.search(r"\d+$", reference).group())


def check_sheet(package, parts, name):
    """Cells in order, the table over all of them, and no more links than Excel opens."""
    sheet = parts[name]
    rows = [int(row.get("r")) for row in sheet.iter(f"{MAIN}row")]
    cells = [cell.get("r") for cell in sheet.iter(f"{MAIN}c")]
    if rows != sorted(set(rows)) or len(set(cells)) != len(cells) or len(rows) > MOST_ROWS:
        package.report(name, "rows or cells stand twice or out of order")
    if any(cell.find(f"{MAIN}f") is not None for cell in sheet.iter(f"{MAIN}c")):
        package.report(name, "holds a formula")
    links = [link.get("ref") for link in sheet.iter(f"{MAIN}hyperlink")]
    if len(links) > MOST_LINKS or len(set(links)) != len(links) or not set(links) <= set(cells):
        package.report(name, f"{len(links)} links, or one of a cell that is not there")
    relations = parts.get(posixpath.join(posixpath.dirname(name), "_rels", posixpath.basename(name) + ".rels"))
    for relation in relations.iter(f"{REL}Relationship") if relations is not None else ():
        if relation.get("Type").endswith("/table"):
            path = posixpath.normpath(posixpath.join(posixpath.dirname(name), relation.get("Target")))
            check_table(package, path, parts[path], cells, rows)


def check_table(package, name, table, cells, rows):
    reference = table.get("ref")
    if reference != f"{cells[0]}:{cells[-1]}" or table.find(f"{MAIN}autoFilter").get("ref") != reference:
        package.report(name, f"spans {reference}, the sheet {cells[0]}:{cells[-1]}")
    if number_of(reference) < 2 or number_of(reference) != rows[-1]:
        package.report(name, "has no row of data, or not all of them")
    if not re.fullmatch(r"(?!(?i:[a-z]{1,3}\d+|r\d*c\d*|r|c)$)[A-Za-z_][\w.]{0,254}", table.get("displayName")):
        package.report(name, f"Excel refuses the name {table.get('displayName')}")


def check_names(package, parts):
    tables = [part.get("displayName").lower() for name, part in parts.items() if name.startswith("xl/tables/")]
    sheets = [sheet.get("name") for sheet in parts["xl/workbook.xml"].iter(f"{MAIN}sheet")]
    for name in sheets:
        if not re.fullmatch(r"(?!'|(?i:history)$)[^\[\]:*?/\\]{1,31}(?<!')", name):
            package.report("xl/workbook.xml", f"Excel refuses the sheet name {name}")
    if len(set(tables)) != len(tables) or len({name.lower() for name in sheets}) != len(sheets):
        package.report("xl/workbook.xml", "a name stands twice")


def audit(package, parts):
    """Not of large sheets, of which openxml-audit takes many minutes."""
    if any(len(part.findall(f"{MAIN}sheetData/{MAIN}row")) > MOST_AUDITED for part in parts.values()):
        return
    program = Path(sys.executable).parent / "openxml-audit"
    for version in ("office2007", "microsoft365"):
        command = [program, "-f", version, "-m", "20", package.workbook]
        result = subprocess.run(command, capture_output=True, text=True, check=False)
        if result.returncode != 0:
            package.report(version, result.stdout + result.stderr)


def main(folder):
    package = Package(folder)
    with zipfile.ZipFile(package.workbook) as archive:
        broken = archive.testzip()
        if broken or len(set(archive.namelist())) != len(archive.namelist()):
            package.report(package.workbook.name, f"{broken} is broken, or a part stands twice")
        parts = {name: ElementTree.fromstring(archive.read(name)) for name in archive.namelist()}
    resources = {resource["name"]: resource for resource in package.resources}
    header, rows = package.lines(resources["sources"])
    urls = {row[header.index("url")] for row in rows}
    check_relationships(package, parts, urls)
    check_types(package, parts)
    check_names(package, parts)
    for name in parts:
        if re.fullmatch(r"xl/worksheets/[^/]+\.xml", name):
            check_sheet(package, parts, name)
    audit(package, parts)
    return package.ended()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
