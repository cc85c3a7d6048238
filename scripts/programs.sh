# shellcheck shell=bash
# The programs that read our files, by their names in Debian and on PyPI. To be sourced; then: programs WORK
# Sets $python to an interpreter that has what the checks import. What is there already is not installed again.

debian=(
  libreoffice-calc fonts-crosextra-carlito poppler-utils # Carlito has the widths of Calibri
  r-base-core r-cran-readr r-cran-readxl r-cran-jsonlite
  gcc libc6-dev libxlsxwriter-dev
  python3-venv
)
pypi=(pandas==3.1.1 openpyxl==3.1.5 frictionless==5.21.0 duckdb==2.0.0 openxml-audit==0.8.0 python-calamine==0.9.1)

programs() {
  python=$1/venv/bin/python
  from_debian && { [ -x "$python" ] || python3 -m venv "$1/venv"; } &&
    "$python" -m pip install --quiet --disable-pip-version-check "${pypi[@]}"
}

from_debian() {
  local sudo='' package missing=()
  [ "$(id -u)" = 0 ] || sudo=sudo
  for package in "${debian[@]}"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
  done
  [ ${#missing[@]} = 0 ] || {
    $sudo apt-get update -qq &&
      $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
  }
}
