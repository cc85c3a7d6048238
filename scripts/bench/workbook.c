/* The rows of workbook.mjs written by libxlsxwriter in constant-memory mode: workbook ROWS FILE */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xlsxwriter.h>

static const char *WORDS[] = {"overnight", "drones", "crossed", "the", "border", "and", "air", "defences", "shot",
                              "down", "most", "of", "them", "officials", "said", "on", "Tuesday"};
enum { WORD_COUNT = 17, QUOTES = 997, QUOTE_WORDS = 14, COLUMNS = 12 };
static const char *NAMES[COLUMNS] = {"evidence_id", "table", "record_id", "field", "value", "agrees",
                                     "basis", "rule", "source_id", "start", "end", "quote"};

static char quotes[QUOTES][256];

static void make_quotes(void) {
  for (int seed = 0; seed < QUOTES; seed += 1) {
    for (int word = 0; word < QUOTE_WORDS; word += 1) {
      if (word > 0) strcat(quotes[seed], " ");
      strcat(quotes[seed], WORDS[(seed * (word + 3) + word * word) % WORD_COUNT]);
    }
  }
}

static void write_row(lxw_worksheet *sheet, int number, lxw_format *text, lxw_format *figure) {
  char record[64], id[128], source[32], value[16];
  lxw_row_t row = (lxw_row_t)number + 1;
  snprintf(record, sizeof record, "2026-03-04/RUS/place-%d", number / 12);
  snprintf(source, sizeof source, "wire-%d", number % 500);
  snprintf(id, sizeof id, "strikes/%s/killed/%s", record, source);
  snprintf(value, sizeof value, "%d", number % 90);
  worksheet_set_row(sheet, row, 30, NULL);
  worksheet_write_string(sheet, row, 0, id, text);
  worksheet_write_string(sheet, row, 1, "strikes", text);
  worksheet_write_string(sheet, row, 2, record, text);
  worksheet_write_string(sheet, row, 3, "killed", text);
  worksheet_write_string(sheet, row, 4, value, text);
  worksheet_write_boolean(sheet, row, 5, number % 50 != 0, text);
  worksheet_write_string(sheet, row, 6, "stated", text);
  worksheet_write_string(sheet, row, 7, "strikes/casualties", text);
  worksheet_write_string(sheet, row, 8, source, text);
  worksheet_write_number(sheet, row, 9, number, figure);
  worksheet_write_number(sheet, row, 10, number + 90, figure);
  worksheet_write_string(sheet, row, 11, quotes[number % QUOTES], text);
}

int main(int count, char **arguments) {
  if (count != 3) return 2;
  lxw_workbook_options options = {.constant_memory = LXW_TRUE, .tmpdir = NULL, .use_zip64 = LXW_FALSE};
  lxw_workbook *book = workbook_new_opt(arguments[2], &options);
  lxw_worksheet *sheet = workbook_add_worksheet(book, "Evidence");
  lxw_format *text = workbook_add_format(book), *figure = workbook_add_format(book);
  format_set_text_wrap(text);
  format_set_num_format(figure, "0");
  for (int column = 0; column < COLUMNS; column += 1)
    worksheet_write_string(sheet, 0, (lxw_col_t)column, NAMES[column], text);
  make_quotes();
  for (int number = 0; number < atoi(arguments[1]); number += 1) write_row(sheet, number, text, figure);
  return workbook_close(book) == LXW_NO_ERROR ? 0 : 1;
}
