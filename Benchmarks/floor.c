// The floor: inserts the rows of a finished import into a fresh database of the same schema, from memory, with prepared statements.
// Nothing is read, parsed, checked or matched. Usage: floor SOURCE.qydb TARGET.qydb
// Prints the seconds of the inserts, the seconds of processor they took, and the number of rows. Commits are as rare as the import's.
#define _POSIX_C_SOURCE 200809L
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static void check(int code, sqlite3 *db, const char *what) {
  if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW) {
    fprintf(stderr, "%s: %s\n", what, sqlite3_errmsg(db));
    exit(1);
  }
}

static void run(sqlite3 *db, const char *sql) { check(sqlite3_exec(db, sql, NULL, NULL, NULL), db, sql); }

static const char *tables[] = {
    "facility", "coding", "importBatch", "importFile", "document", "documentContent", "location", "practitioner", "patient",
    "patientIdentifier", "patientPhone", "militaryService", "encounter", "encounterStay", "encounterParticipant", "encounterDiagnosis",
    "clinicalRecord", "recordVersion", "condition", "observation", "medicationRequest", "medicationAdministration", "procedure",
    "allergyIntolerance", "immunization", "diagnosticReport", "chargeItem", "healthClassification", "importEntry", "importIssue",
    "quarantine", "auditEvent"};

enum { rowsPerCommit = 12000 };

typedef struct {
  sqlite3_value **cells;
  long rows;
  int columns;
  // Their names, with commas between: without those that SQLite computes itself.
  char names[2000];
} Rows;

static Rows load(sqlite3 *db, const char *table) {
  Rows all = {NULL, 0, 0, ""};
  char sql[2400];
  snprintf(sql, sizeof sql, "SELECT group_concat('\"' || name || '\"') FROM pragma_table_info('%s')", table);
  sqlite3_stmt *query;
  check(sqlite3_prepare_v2(db, sql, -1, &query, NULL), db, sql);
  check(sqlite3_step(query), db, sql);
  snprintf(all.names, sizeof all.names, "%s", (const char *)sqlite3_column_text(query, 0));
  sqlite3_finalize(query);
  snprintf(sql, sizeof sql, "SELECT %s FROM \"%s\"%s", all.names, table, strcmp(table, "facility") == 0 ? " WHERE id > 0" : "");
  check(sqlite3_prepare_v2(db, sql, -1, &query, NULL), db, sql);
  all.columns = sqlite3_column_count(query);
  long room = 0;
  while (sqlite3_step(query) == SQLITE_ROW) {
    if (all.rows == room) {
      room = room ? room * 2 : 1024;
      all.cells = realloc(all.cells, sizeof(*all.cells) * (size_t)(room * all.columns));
    }
    for (int i = 0; i < all.columns; i++) all.cells[all.rows * all.columns + i] = sqlite3_value_dup(sqlite3_column_value(query, i));
    all.rows++;
  }
  sqlite3_finalize(query);
  return all;
}

static double seconds(struct timespec a, struct timespec b) {
  return (double)(b.tv_sec - a.tv_sec) + (double)(b.tv_nsec - a.tv_nsec) / 1e9;
}

int main(int argc, char **argv) {
  if (argc != 3) return 2;
  sqlite3 *source, *target;
  check(sqlite3_open_v2(argv[1], &source, SQLITE_OPEN_READONLY, NULL), source, "open source");
  check(sqlite3_open(argv[2], &target), target, "open target");
  run(target, "PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -16384;"
              "PRAGMA wal_autocheckpoint = 4096; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY");
  sqlite3_stmt *schema;
  check(sqlite3_prepare_v2(source,
                           "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY "
                           "CASE type WHEN 'table' THEN 0 WHEN 'index' THEN 1 ELSE 2 END",
                           -1, &schema, NULL),
        source, "schema");
  while (sqlite3_step(schema) == SQLITE_ROW) run(target, (const char *)sqlite3_column_text(schema, 0));
  sqlite3_finalize(schema);
  run(target, "INSERT INTO facility (id, code) VALUES (0, '-')");

  int count = sizeof tables / sizeof *tables;
  Rows *all = calloc((size_t)count, sizeof *all);
  for (int t = 0; t < count; t++) all[t] = load(source, tables[t]);

  struct timespec start, end, busy, done;
  clock_gettime(CLOCK_MONOTONIC, &start);
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &busy);
  long total = 0;
  for (int t = 0; t < count; t++) {
    char sql[2400] = "";
    snprintf(sql, sizeof sql, "INSERT INTO \"%s\" (%s) VALUES (?", tables[t], all[t].names);
    for (int i = 1; i < all[t].columns; i++) strcat(sql, ",?");
    strcat(sql, ")");
    sqlite3_stmt *insert;
    check(sqlite3_prepare_v2(target, sql, -1, &insert, NULL), target, sql);
    run(target, "BEGIN IMMEDIATE");
    for (long r = 0; r < all[t].rows; r++) {
      for (int i = 0; i < all[t].columns; i++) sqlite3_bind_value(insert, i + 1, all[t].cells[r * all[t].columns + i]);
      check(sqlite3_step(insert), target, tables[t]);
      sqlite3_reset(insert);
      if (++total % rowsPerCommit == 0) run(target, "COMMIT; BEGIN IMMEDIATE");
    }
    run(target, "COMMIT");
    sqlite3_finalize(insert);
  }
  clock_gettime(CLOCK_MONOTONIC, &end);
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &done);
  printf("%.3f %.3f %ld\n", seconds(start, end), seconds(busy, done), total);
  return 0;
}
