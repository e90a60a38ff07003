# Reads each CSV file of a folder with read.csv, as in the example of /data, and writes it out again into another one.
options(warn = 2, digits = 17, scipen = 100)
folders <- commandArgs(trailingOnly = TRUE)
for (name in list.files(folders[1], pattern = "[.]csv$")) {
  table <- read.csv(file.path(folders[1], name), na.strings = "", encoding = "UTF-8", check.names = FALSE)
  for (column in names(table)) {
    if (is.logical(table[[column]]) && !all(is.na(table[[column]])))
      table[[column]] <- ifelse(is.na(table[[column]]), NA, ifelse(table[[column]], "true", "false"))
    if (is.numeric(table[[column]]))
      table[[column]] <- ifelse(is.na(table[[column]]), NA, sprintf("%.17g", table[[column]]))
  }
  write.csv(table, file.path(folders[2], name), row.names = FALSE, na = "", fileEncoding = "UTF-8", eol = "\r\n")
}
