"""Runs the Python lines of a package's README and compares what they load with the CSV files: types, cells, keys,
references. Usage: loading.py PACKAGE
"""

import contextlib
import io
import os
import sys

import pandas

from package import Package, fields, typed


def loaded(package):
    """What the README's lines make, by name."""
    names = {}
    os.chdir(package.folder)
    with contextlib.redirect_stdout(io.StringIO()):
        exec(package.code("python"), names)  # that the lines run is what is tested
    return names


def compare(package, resource, table):
    name = resource["name"]
    header, rows = package.lines(resource)
    if list(table.columns) != header or len(table) != len(rows):
        package.report(name, f"pandas reads {table.shape}, the file has {len(rows)} rows of {len(header)}")
        return
    for field, column in zip(fields(resource), zip(*rows)):
        for number, (value, text) in enumerate(zip(table[field["name"]], column), 1):
            read = None if pandas.isna(value) else value.date() if field["type"] == "date" else value
            if read != typed(text, field["type"]):
                package.report(f"{name} row {number} {field['name']}", f"{read!r} for {text!r}")


def check_keys(package, resource, tables):
    schema, name = resource["schema"], resource["name"]
    if tables[name].duplicated(schema["primaryKey"]).any():
        package.report(name, "a primary key stands twice")
    for key in schema.get("foreignKeys", []):
        (field,), (other,) = key["fields"], key["reference"]["fields"]
        lost = tables[name][field].dropna()[lambda ids: ~ids.isin(tables[key["reference"]["resource"]][other])]
        if len(lost) > 0:
            package.report(name, f"{field} refers to nothing: {list(lost)[:3]}")


def main(folder):
    package = Package(folder)
    names = loaded(package)
    tables = names["tables"]
    if len(tables["strikes"]) > 0 and len(names["strikes"]) != len(tables["strikes"]):
        package.report("strikes", f"{len(names['strikes'])} rows in the sheet")
    for resource in package.resources:
        compare(package, resource, tables[resource["name"]])
        check_keys(package, resource, tables)
    return package.ended()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
