#!/usr/bin/env bash
# Builds packages and reads them with the programs that people use. Each check prints a line "ok …" or "not ok …"; the exit
# status is 1 where one is not ok. Installs the programs that are missing (scripts/programs.sh).
#
#   scripts/readers.sh [WORK]     WORK: folder for what is built and converted, out/readers by default. In WORK/pictures
#                                 are each sheet as PNG and each workbook as PDF, to look at.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
readers=$root/test/write/readers
work=${1:-$root/out/readers}
mkdir -p "$work"
work=$(cd "$work" && pwd)
log=$work/last.log
failed=0
export LC_ALL=C.UTF-8
# shellcheck source=scripts/programs.sh
source "$root/scripts/programs.sh"

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
# Warnings count: pandas warns of what it guesses
python_check() { "$python" -W error::UserWarning -W error::FutureWarning "$readers/$1.py" "${@:2}"; }

same_bytes() {
  rm -rf "$work/east" "$work/west"
  TZ=Pacific/Kiritimati LC_ALL=tr_TR.UTF-8 dossier build "$1" --out "$work/east" --quiet
  TZ=America/New_York LC_ALL=C dossier build "$1" --out "$work/west" --quiet
  diff -r "$work/east" "$work/west"
}

# LibreOffice exits 0 when it fails, so what counts are the files that it wrote: convert FORMAT FOLDER FILE...
convert() {
  local format=$1 folder=$2
  shift 2
  rm -rf "$folder"
  timeout 300 soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to "$format" --outdir "$folder" "$@"
  for file in "$@"; do
    ls "$folder/$(basename "$file" .xlsx)"*.* >/dev/null || return 1
  done
}

# A profile that recalculates every workbook when it is opened
recalculating() {
  mkdir -p "$work/profile/user"
  cat >"$work/profile/user/registrymodifications.xcu" <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
XML
}

# An error where a file has none: the texts #N/A and #REF! of the traps are texts
no_error_cells() {
  local errors='#NAME\?|#VALUE!|#DIV/0!|Err:[0-9]+'
  [ "$1" = traps ] || errors="$errors|#REF!|#N/A"
  ! grep -nE "(^|,)\"?($errors)\"?(,|$)" "$work/sheets/$1"-*.csv
}

inputs=$work/input
rm -rf "$inputs" "$work/traps" "$work/pictures"
mkdir -p "$inputs" "$work/pictures"
cp -r "$root"/seeds/*/ "$inputs/"
if [ -d "$root/../shared/corpus" ]; then
  for dossier in "$root"/../shared/corpus/{31-*,33-*,53-*}/; do [ -d "$dossier" ] && cp -r "$dossier" "$inputs/"; done
fi

programs "$work" >"$log" 2>&1 || { echo 'not ok the programs are there'; sed 's/^/  /' "$log" | tail -n 20; exit 1; }
echo 'ok the programs are there'
check 'the same bytes in other time zones and locales' same_bytes "$inputs"
check 'packages at the limits are written' node "$readers/traps.mjs" "$work/traps"

built=("$work"/east/*/)
built=("${built[@]%/}")
limits=("$work"/traps/{traps,empty,split,links})
workbooks=()
for package in "${built[@]}" "${limits[@]}"; do workbooks+=("$package/$(basename "$package").xlsx"); done

recalculating
check 'LibreOffice opens the workbooks and shows their cells' convert \
  'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1' "$work/sheets" "${workbooks[@]}"
check 'LibreOffice recalculates and saves them' convert 'xlsx:Calc MS Excel 2007 XML' "$work/again" "${workbooks[@]}"
check 'LibreOffice prints them' convert pdf "$work/pictures" "${workbooks[@]:0:${#built[@]}}"

for package in "${built[@]}"; do
  name=$(basename "$package")
  check "$name: dossier check" dossier check "$package"
  check "$name.zip: dossier check" dossier check "$package.zip"
  check "$name: frictionless validate" "$python" -m frictionless validate "$package/datapackage.json"
  check "$name.zip: frictionless validate" "$python" -m frictionless validate --type package "$package.zip"
  check "$name: npm datapackage, and what frictionless for R asks" node "$readers/loading.mjs" "$package"
  check "$name: pandas by the README, types, keys, references" python_check loading "$package"
  check "$name: DuckDB by the README, types, joins" python_check joins "$package"
  check "$name: what people and screen readers meet" python_check looks "$package"
  check "$name: every link leads where it says" python_check links "$package"
  check "$name: each sheet as a picture" python_check pictures "$package" "$work/pictures/$name.pdf" "$work/pictures/$name"
done
for package in "${built[@]}" "${limits[@]}"; do
  name=$(basename "$package")
  if [ "$(dirname "$package")" = "$work/traps" ]; then python_check package "$package"; fi
  check "$name: openpyxl and pandas read each cell of the sheets" python_check sheets "$package"
  check "$name: readr by the README, readxl, without a warning" Rscript --vanilla "$readers/readers.R" "$package"
  check "$name: LibreOffice saves each cell as it was" python_check sheets "$package" "$work/again/$name.xlsx"
  check "$name: LibreOffice shows no error cells" no_error_cells "$name"
  check "$name: parts, relationships, tables, links of the workbook" python_check ooxml "$package"
done
check 'a table of more than a million rows is written' node "$root/scripts/bench/workbook.mjs" 1048579 "$work/large.xlsx"
check 'what does not fit is split or left out, and the cover says so' \
  python_check limits "$work/traps" "$work/large.xlsx"
rm -f "$work/large.xlsx"
check 'the Python lines of our README' python_check ours "$root" "$work/east"
exit $failed
