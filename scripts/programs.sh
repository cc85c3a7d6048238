# shellcheck shell=bash
# The programs that read our files, by their names in Debian and on PyPI. To be sourced; then: programs WORK
# Sets $python to an interpreter that has what the checks import. What is there already is not installed again.

debian=(
  libreoffice-calc fonts-crosextra-carlito poppler-utils                # Carlito has the widths of Calibri
  r-base-core r-cran-readr r-cran-readxl r-cran-jsonlite
  gcc libc6-dev libxlsxwriter-dev
  python3-venv
)
pypi=(pandas openpyxl frictionless duckdb openxml-audit python-calamine)

programs() {
  local sudo='' package
  [ "$(id -u)" = 0 ] || sudo=sudo
  for package in "${debian[@]}"; do
    if ! dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed'; then
      $sudo apt-get update -qq &&
        $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${debian[@]}"
      break
    fi
  done || return 1
  python=$1/venv/bin/python
  [ -x "$python" ] || python3 -m venv "$1/venv" || return 1
  "$1/venv/bin/pip" install --quiet --disable-pip-version-check "${pypi[@]}"
}
