"""Runs the SQL lines of a package's README in DuckDB, compares what they load with the CSV files, and joins the tables
over their foreign keys. Usage: joins.py PACKAGE
"""

import os
import sys

import duckdb

from package import Package, fields, typed

TYPES = {"string": "VARCHAR", "date": "DATE", "integer": "BIGINT", "number": "DOUBLE", "boolean": "BOOLEAN"}


def check_types(package, database, resource):
    described = {name: kind for name, kind, *_ in database.execute(f"DESCRIBE {resource['name']}").fetchall()}
    wanted = {field["name"]: TYPES[field["type"]] for field in fields(resource)}
    if described != wanted:
        package.report(resource["name"], f"types are {described}")


def check_cells(package, database, resource):
    _, rows = package.lines(resource)
    kinds = [field["type"] for field in fields(resource)]
    wanted = [tuple(typed(text, kind) for text, kind in zip(row, kinds)) for row in rows]
    read = database.execute(f"SELECT * FROM {resource['name']} ORDER BY rowid").fetchall()
    for number, (left, right) in enumerate(zip(read, wanted), 1):
        if left != right:
            package.report(f"{resource['name']} row {number}", f"{left!r}, in the CSV file {right!r}")
    if len(read) != len(wanted):
        package.report(resource["name"], f"{len(read)} rows, {len(wanted)} in the CSV file")


def check_joins(package, database, resource):
    """Every row with a reference meets exactly one other."""
    name = resource["name"]
    for key in resource["schema"].get("foreignKeys", []):
        (field,), (other,) = key["fields"], key["reference"]["fields"]
        target = key["reference"]["resource"]
        joined, named = database.execute(
            f"SELECT (SELECT count(*) FROM {name} a JOIN {target} b ON a.{field} = b.{other}), "
            f"(SELECT count({field}) FROM {name})"
        ).fetchone()
        if joined != named:
            package.report(name, f"{named} rows have a {field}, {joined} meet a row of {target}")


def main(folder):
    package = Package(folder)
    os.chdir(package.folder)
    database = duckdb.connect()
    database.execute(package.code("sql"))
    for resource in package.resources:
        check_types(package, database, resource)
        check_cells(package, database, resource)
        check_joins(package, database, resource)
    return package.ended()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
