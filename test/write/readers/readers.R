# Reads packages with readr, by the R lines of their READMEs, and with readxl, and compares both with the CSV files cell by
# cell: Rscript readers.R PACKAGE...
# A warning is an error. Where there is a folder cells, the sheets are compared with it, and the CSV files are left alone.
options(warn = 2)
here <- getwd()

code_of <- function(readme) {
  lines <- readLines(readme, encoding = "UTF-8")
  starts <- which(lines == "```r")
  ends <- which(lines == "```")
  unlist(lapply(starts, function(start) lines[(start + 1):(ends[ends > start][1] - 1)]))
}

texts_of <- function(path) {
  as.data.frame(lapply(readr::read_csv(path, col_types = readr::cols(.default = "c"), na = "", trim_ws = FALSE), identity))
}

# A cell of any type as the text that the CSV file has for it
as_text <- function(column) {
  if (is.list(column)) return(vapply(column, function(cell) as.character(as_text(cell)), ""))
  if (inherits(column, "POSIXct")) return(format(column, "%Y-%m-%d", tz = "UTC"))
  if (is.logical(column)) return(ifelse(column, "true", "false"))
  as.character(column)
}

compare <- function(what, read, texts) {
  if (nrow(read) != nrow(texts) || !identical(names(read), names(texts))) stop(what, ": not the rows or columns of the file")
  for (name in names(texts)) {
    left <- as_text(read[[name]])
    is_number <- is.numeric(read[[name]])
    same <- if (is_number) read[[name]] == as.numeric(texts[[name]]) else left == texts[[name]]
    wrong <- which(is.na(left) != is.na(texts[[name]]) | (!is.na(same) & !same))
    if (length(wrong) > 0) stop(what, " ", name, " row ", wrong[1], ": ", left[wrong[1]], ", in the file ", texts[[name]][wrong[1]])
  }
}

kinds <- c(string = "text", date = "list", integer = "numeric", number = "numeric", boolean = "logical")
letters_of <- c(string = "character", date = "Date", integer = "integer", number = "numeric", boolean = "logical")

# All sheets of a table: "Evidence", "Evidence 2", ... Days may stand beside texts, before 1900.
sheets_of <- function(book, title) {
  names <- readxl::excel_sheets(book)
  names[names == title | startsWith(names, paste0(title, " "))]
}

check_sheet <- function(book, resource, texts) {
  types <- unname(kinds[vapply(resource$schema$fields, function(field) field$type, "")])
  sheets <- sheets_of(book, resource$title)
  plain <- lapply(sheets, function(sheet) readxl::read_excel(book, sheet = sheet, guess_max = 1e5))
  if (nrow(texts) == 0) return(invisible())
  read <- lapply(sheets, function(sheet) readxl::read_excel(book, sheet = sheet, col_types = types, trim_ws = FALSE))
  compare(resource$title, do.call(rbind, read), texts)
  if (!identical(names(plain[[1]]), names(texts)) || sum(vapply(plain, nrow, 0L)) != nrow(texts)) {
    stop(resource$title, ": not read without options")
  }
}

check_tables <- function(descriptor) {
  tables <- new.env()
  suppressMessages(eval(parse(text = code_of("README.md")), tables))
  for (resource in descriptor$resources) {
    read_in <- get(resource$name, tables)
    compare(resource$name, read_in, texts_of(resource$path))
    stopifnot(nrow(readr::problems(read_in)) == 0)
    classes <- vapply(read_in, function(column) class(column)[1], "")
    stopifnot(identical(unname(classes), unname(letters_of[vapply(resource$schema$fields, function(field) field$type, "")])))
  }
}

check_package <- function(folder) {
  setwd(here)
  setwd(folder)
  descriptor <- jsonlite::read_json("datapackage.json")
  is_limited <- dir.exists("cells")
  if (!is_limited) check_tables(descriptor)
  for (resource in descriptor$resources) {
    texts <- texts_of(if (is_limited) file.path("cells", basename(resource$path)) else resource$path)
    check_sheet(paste0(descriptor$name, ".xlsx"), resource, texts)
  }
}

for (folder in commandArgs(TRUE)) check_package(folder)
