"""Reads packages with the programs that people use, and says where what is read is not what was written.

    python readers.py PACKAGE... [--recalculated FILE...]

PACKAGE is a folder with datapackage.json. For each one: frictionless on the folder and on the zip beside it, the
loading lines of its README, pandas by type, DuckDB with types and joins, and its workbook cell by cell.
--recalculated names workbooks that another program has saved again, as NAME.xlsx for the package NAME.
Wants: pandas, openpyxl, frictionless, duckdb; openxml-audit where it is installed.
"""
import contextlib
import csv
import io
import json
import os
import re
import shutil
import subprocess
import sys
from datetime import date, datetime
from pathlib import Path

import duckdb
import openpyxl
import pandas
from frictionless import validate

DUCKDB_TYPES = {"string": "VARCHAR", "date": "DATE", "integer": "BIGINT", "number": "DOUBLE", "boolean": "BOOLEAN"}
findings = []


def report(where, what):
    findings.append(f"{where}: {what}")


def rows_of(resource, folder):
    with open(folder / resource["path"], encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def typed(text, kind):
    """A CSV cell by its Table Schema type; None for an empty one."""
    if text == "":
        return None
    read = {"integer": int, "number": float, "boolean": lambda word: word == "true", "date": date.fromisoformat}
    return read.get(kind, str)(text)


def check_frictionless(folder):
    for target in (folder / "datapackage.json", folder.with_suffix(".zip")):
        result = validate(str(target))
        for error in result.flatten(["type", "rowNumber", "fieldName", "note"])[:20] + result.errors[:20]:
            report(target, error)


def check_readme(folder, package):
    """The lines of the README as they stand, and that their tables hold what the CSV files hold."""
    text = (folder / "README.md").read_text(encoding="utf-8")
    lines = re.search(r"```python\n(import json.*?)```", text, re.S).group(1)
    names = {}
    here = os.getcwd()
    os.chdir(folder)
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            exec(lines, names)  # noqa: S102: that the lines run is what is tested
    finally:
        os.chdir(here)
    for resource in package["resources"]:
        table = names["tables"][resource["name"]]
        header, *rows = rows_of(resource, folder)
        if list(table.columns) != header or len(table) != len(rows):
            report(folder, f'README reads {table.shape} of {resource["name"]}')
            continue
        for number, row in enumerate(rows):
            for field, text in zip(resource["schema"]["fields"], row):
                value = table[field["name"]].iloc[number]
                read = None if pandas.isna(value) else value.date() if field["type"] == "date" else value
                if read != typed(text, field["type"]):
                    report(folder, f'{resource["name"]} row {number + 1} {field["name"]}: {read!r} for {text!r}')


def check_duckdb(folder, package):
    database = duckdb.connect()
    for resource in package["resources"]:
        fields = resource["schema"]["fields"]
        columns = ", ".join(f"'{field['name']}': '{DUCKDB_TYPES[field['type']]}'" for field in fields)
        path = str(folder / resource["path"]).replace("'", "''")
        database.execute(
            f"CREATE TABLE {resource['name']} AS SELECT * FROM read_csv('{path}', header = true, delim = ',', "
            f"quote = '\"', escape = '\"', nullstr = '', auto_detect = false, columns = {{{columns}}})"
        )
        count = database.execute(f"SELECT count(*) FROM {resource['name']}").fetchone()[0]
        if count != len(rows_of(resource, folder)) - 1:
            report(folder, f"DuckDB reads {count} rows of {resource['name']}")
    for resource in package["resources"]:
        for key in resource["schema"].get("foreignKeys", []):
            (field,), (other,) = key["fields"], key["reference"]["fields"]
            lost = database.execute(
                f"SELECT count(*) FROM {resource['name']} a LEFT JOIN {key['reference']['resource']} b "
                f"ON a.{field} = b.{other} WHERE a.{field} IS NOT NULL AND b.{other} IS NULL"
            ).fetchone()[0]
            if lost:
                report(folder, f"DuckDB: {lost} rows of {resource['name']} refer to nothing by {field}")


def check_workbook(path, folder, package, recalculated=False):
    """Every sheet equals its CSV file cell by cell, each cell in its own type.

    LibreOffice saves TRUE as the formula =TRUE() with the value 1; in what we wrote ourselves no cell may be a formula.
    """
    book = openpyxl.load_workbook(path, data_only=recalculated)
    for resource in package["resources"]:
        header, *rows = rows_of(resource, folder)
        sheet = book[resource["title"]]
        fields = resource["schema"]["fields"]
        if [sheet.cell(1, place + 1).value for place in range(len(header))] != header:
            report(path, f"the header of {sheet.title} is not that of the CSV file")
        if not rows:
            if sheet["A2"].value is None or sheet.tables:
                report(path, f"{sheet.title} is empty and does not say so")
            continue
        if sheet.max_row != len(rows) + 1:
            report(path, f"{sheet.title} has {sheet.max_row - 1} rows, the CSV file {len(rows)}")
        for number, row in enumerate(rows, 2):
            for place, (field, text) in enumerate(zip(fields, row), 1):
                cell = sheet.cell(number, place)
                value = cell.value.date() if isinstance(cell.value, datetime) else cell.value
                expected = typed(text, field["type"])
                loose = field["type"] == "number" or recalculated and field["type"] == "boolean"
                if value != expected or type(value) is not type(expected) and not loose:
                    report(path, f"{sheet.title}!{cell.coordinate} is {value!r}, the CSV file has {text!r}")


def check_tables(path, package):
    book = openpyxl.load_workbook(path)
    for resource in package["resources"]:
        sheet = book[resource["title"]]
        ranges = [table.ref for table in sheet.tables.values()]
        if ranges not in ([sheet.dimensions], []):
            report(path, f"{sheet.title} spans {sheet.dimensions}, its table {ranges}")
        if ranges:
            read = pandas.read_excel(path, sheet_name=sheet.title, keep_default_na=False, na_values=[""])
            if len(read) != sheet.max_row - 1:
                report(path, f"pandas reads {len(read)} rows of {sheet.title}")


def check_schema(path):
    audit = shutil.which("openxml-audit") or shutil.which("openxml-audit", path=str(Path(sys.executable).parent))
    if audit is None:
        return
    for version in ("office2007", "microsoft365"):
        result = subprocess.run([audit, "-f", version, "-m", "20", path], capture_output=True, text=True, check=False)
        if result.returncode != 0:
            report(path, result.stdout)


def main(arguments):
    cut = arguments.index("--recalculated") if "--recalculated" in arguments else len(arguments)
    again = {Path(path).stem: Path(path) for path in arguments[cut + 1 :]}
    for folder in (Path(argument) for argument in arguments[:cut]):
        package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
        workbook = folder / f'{package["name"]}.xlsx'
        check_frictionless(folder)
        check_readme(folder, package)
        check_duckdb(folder, package)
        check_workbook(workbook, folder, package)
        check_tables(workbook, package)
        check_schema(workbook)
        if package["name"] in again:
            check_workbook(again[package["name"]], folder, package, recalculated=True)
        print(f"{folder}: read")
    print("\n".join(findings) or "no findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
