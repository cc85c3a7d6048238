"""Runs the Python lines of the project's own README, as they stand, beside what the build wrote.

Usage: ours.py ROOT OUT     ROOT: the project; OUT: what `npm run build` writes
"""

import contextlib
import io
import os
import re
import sys
import tempfile
from pathlib import Path

from package import Package


def main(root, out):
    root, out = Path(root).resolve(), Path(out).resolve()
    seed = Package(out / "coalition-of-the-willing")
    header, rows = seed.lines(next(resource for resource in seed.resources if resource["name"] == "evidence"))
    row = dict(zip(header, rows[-1]))
    article = next((root / "seeds/coalition-of-the-willing").glob(f"{row['source_id']}.*"))
    blocks = re.findall(r"^```python\n(.*?)^```$", (root / "README.md").read_text("utf-8"), re.S | re.M)
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        os.symlink(out, "out")
        Path("article.txt").write_bytes(article.read_bytes())
        names = {"start": int(row["start"]), "end": int(row["end"])}
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            for block in blocks:
                exec(block, names)  # that the lines run is what is tested
        os.chdir(root)
    if row["quote"] not in printed.getvalue():
        print(f"the lines print {printed.getvalue()!r}, not {row['quote']!r}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
