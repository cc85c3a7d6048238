# Runs the R lines of a package's README as they stand: Rscript readers.R PACKAGE...
# A warning or a parsing problem is an error. readxl is tried where it is installed.
options(warn = 2)
here <- getwd()
for (folder in commandArgs(TRUE)) {
  setwd(here)
  setwd(folder)
  text <- readLines("README.md", encoding = "UTF-8")
  start <- which(text == "```r")
  end <- which(text == "```")
  end <- end[end > start][1]
  suppressMessages(eval(parse(text = text[(start + 1):(end - 1)]), globalenv()))
  for (table in sub("[.]csv$", "", list.files("data"))) {
    read_in <- get(table)
    stopifnot(nrow(readr::problems(read_in)) == 0)
    lines <- nrow(utils::read.csv(file.path("data", paste0(table, ".csv")), colClasses = "character", na.strings = character()))
    stopifnot(nrow(read_in) == lines)
    if (requireNamespace("readxl", quietly = TRUE) && lines > 0) {
      book <- paste0(basename(getwd()), ".xlsx")
      sheet <- paste0(toupper(substr(table, 1, 1)), substr(table, 2, nchar(table)))
      stopifnot(nrow(readxl::read_excel(book, sheet = sheet, guess_max = 1e6)) == lines)
    }
  }
  cat(folder, "read\n")
}
