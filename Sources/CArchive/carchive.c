#include "carchive.h"
#include <archive.h>
#include <archive_entry.h>
#include <stdlib.h>

struct carchive {
  struct archive *reader;
};

carchive *carchive_open(const char *path) {
  carchive *archive = calloc(1, sizeof *archive);
  if (!archive) return NULL;
  archive->reader = archive_read_new();
  if (!archive->reader) {
    free(archive);
    return NULL;
  }
  archive_read_support_filter_gzip(archive->reader);
  archive_read_support_filter_zstd(archive->reader);
  archive_read_support_filter_xz(archive->reader);
  archive_read_support_filter_bzip2(archive->reader);
  archive_read_support_format_zip(archive->reader);
  archive_read_support_format_tar(archive->reader);
  archive_read_support_format_raw(archive->reader);
  if (archive_read_open_filename(archive->reader, path, 1 << 16) != ARCHIVE_OK) {
    carchive_close(archive);
    return NULL;
  }
  return archive;
}

void carchive_close(carchive *archive) {
  if (!archive) return;
  archive_read_free(archive->reader);
  free(archive);
}

int carchive_next(carchive *archive, const char **name, int *is_file, int *is_encrypted) {
  struct archive_entry *entry = NULL;
  int result = archive_read_next_header(archive->reader, &entry);
  if (result == ARCHIVE_EOF) return 0;
  if (result != ARCHIVE_OK && result != ARCHIVE_WARN) return -1;
  const char *text = archive_entry_pathname_utf8(entry);
  *name = text ? text : archive_entry_pathname(entry);
  *is_file = archive_entry_filetype(entry) == AE_IFREG && archive_entry_hardlink(entry) == NULL;
  *is_encrypted = archive_entry_is_encrypted(entry);
  return 1;
}

int carchive_is_raw(carchive *archive) { return archive_format(archive->reader) == ARCHIVE_FORMAT_RAW; }

int64_t carchive_read(carchive *archive, void *buffer, size_t count) {
  la_ssize_t result = archive_read_data(archive->reader, buffer, count);
  return result < 0 ? -1 : (int64_t)result;
}

int64_t carchive_consumed(carchive *archive) { return archive_filter_bytes(archive->reader, -1); }
