#!/usr/bin/env bash
# Builds packages and loads them with the programs that people use: frictionless, pandas, R, LibreOffice. Each check
# prints a line "ok …" or "not ok …"; the exit status is 1 where one is not ok.
#
#   scripts/readers.sh [WORK]     WORK: folder for what is built and converted, kept afterwards
#
# Needs LibreOffice Calc, R with readr, and a Python with frictionless, pandas and openpyxl ($PYTHON, else python3).
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
work=${1:-$(mktemp -d)}
python=${PYTHON:-python3}
mkdir -p "$work"
work=$(cd "$work" && pwd)
log=$work/last.log
failed=0

check() {
  local name=$1
  shift
  if "$@" >"$log" 2>&1; then
    echo "ok $name"
  else
    failed=1
    echo "not ok $name"
    sed 's/^/  /' "$log" | tail -n 40
  fi
}

dossier() { node "$root/dist/cli.js" "$@"; }

# A code block of a package's README, as it stands: block LANGUAGE FILE
block() { awk -v start="^\`\`\`$1\$" '$0 ~ start && !done {inside = 1; next} /^```$/ {if (inside) done = 1; inside = 0} inside' "$2"; }

same_bytes() {
  local input=$1
  TZ=Pacific/Kiritimati LC_ALL=tr_TR.UTF-8 dossier build "$input" --out "$work/east" --quiet
  TZ=America/New_York LC_ALL=C dossier build "$input" --out "$work/west" --quiet
  diff -r "$work/east" "$work/west"
}

pandas() {
  block python "$1/README.md" >"$work/load.py"
  (cd "$1" && "$python" "$work/load.py")
}

# Warnings are errors: readr warns where a column does not have the type that the README gives
readr() {
  (echo 'options(warn = 2)' && block r "$1/README.md") >"$work/load.R"
  (cd "$1" && Rscript --vanilla "$work/load.R")
}

# LibreOffice exits 0 when it fails, so what counts are the sheets that it wrote and what stands in them
libreoffice() {
  local name sheets=$work/sheets
  name=$(basename "$1")
  rm -rf "$sheets"
  soffice --headless "-env:UserInstallation=file://$work/profile" \
    --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1' --outdir "$sheets" "$1/$name.xlsx"
  for sheet in Cover Meetings Attendees Decisions Strikes Sources Evidence; do
    [ -s "$sheets/$name-$sheet.csv" ] || { echo "no sheet $sheet"; return 1; }
  done
  ! grep -nE '(^|,)"?(#REF!|#NAME\?|#VALUE!|#DIV/0!|#N/A|Err:[0-9]+)"?(,|$)' "$sheets"/*.csv
}

inputs=$work/input
rm -rf "$inputs"
mkdir -p "$inputs"
cp -r "$root"/seeds/*/ "$inputs/"
if [ -d "$root/../shared/corpus" ]; then
  for dossier in "$root"/../shared/corpus/{00-seeds,33-*,53-*}/; do [ -d "$dossier" ] && cp -r "$dossier" "$inputs/"; done
fi

check 'the same bytes in other time zones and locales' same_bytes "$inputs"
for package in "$work"/east/*/; do
  package=${package%/}
  name=$(basename "$package")
  check "$name: dossier check" dossier check "$package"
  check "$name.zip: dossier check" dossier check "$package.zip"
  check "$name: frictionless validate" "$python" -m frictionless validate "$package/datapackage.json"
  check "$name.zip: frictionless validate" "$python" -m frictionless validate --type package "$package.zip"
  check "$name: pandas by the README" pandas "$package"
  check "$name: sheets equal the CSV files" "$python" "$root/scripts/same_cells.py" "$package"
  check "$name: readr by the README, without a warning" readr "$package"
  check "$name: LibreOffice opens the workbook, no error cells" libreoffice "$package"
done
exit $failed
