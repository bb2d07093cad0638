#define _GNU_SOURCE
#include "carchive.h"
#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <locale.h>
#include <fcntl.h>
#include <lzma.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <zlib.h>

const char *carchive_version(void) { return archive_version_details(); }

// libarchive reads gzip without looking at its checksum or its length, so gzip is zlib's here: it ends with an error where either is wrong.
// It gives xz all the memory that a file asks for, up to 1.5 GiB, so xz is liblzma's own here, with a limit; its zstd has the same by itself.
struct carchive {
  struct archive *reader;
  int file;
  int64_t consumed;
  int64_t size;
  int is_gzip;
  int is_xz;
  int asks_too_much;
  int is_over;
  // Whether the list of a ZIP is being read, and how many members it had so far.
  int is_listing;
  int64_t listed;
  int64_t members;
  locale_t letters;
  z_stream stream;
  lzma_stream xz;
  unsigned char packed[1 << 16];
  unsigned char plain[1 << 17];
};

static ssize_t fill(carchive *archive, unsigned char *buffer, size_t count) {
  ssize_t result;
  do result = read(archive->file, buffer, count);
  while (result < 0 && errno == EINTR);
  if (result > 0) archive->consumed += result;
  return result;
}

static la_ssize_t damaged(struct archive *reader) {
  archive_set_error(reader, EINVAL, "damaged");
  return ARCHIVE_FATAL;
}

// What follows the last gzip member may only be padding of zeros.
static int is_padding(carchive *archive) {
  do {
    for (; archive->stream.avail_in; archive->stream.avail_in--)
      if (*archive->stream.next_in++) return 0;
    ssize_t count = fill(archive, archive->packed, sizeof archive->packed);
    if (count < 0) return 0;
    archive->stream.next_in = archive->packed;
    archive->stream.avail_in = (uInt)count;
  } while (archive->stream.avail_in);
  return 1;
}

static la_ssize_t read_gzip(struct archive *reader, carchive *archive) {
  z_stream *stream = &archive->stream;
  stream->next_out = archive->plain;
  stream->avail_out = sizeof archive->plain;
  while (stream->avail_out && !archive->is_over) {
    if (!stream->avail_in) {
      ssize_t count = fill(archive, archive->packed, sizeof archive->packed);
      if (count <= 0) return damaged(reader);
      stream->next_in = archive->packed;
      stream->avail_in = (uInt)count;
    }
    int result = inflate(stream, Z_NO_FLUSH);
    if (result == Z_STREAM_END) {
      if (!stream->avail_in) {
        ssize_t count = fill(archive, archive->packed, sizeof archive->packed);
        if (count < 0) return damaged(reader);
        stream->next_in = archive->packed;
        stream->avail_in = (uInt)count;
      }
      if (stream->avail_in && *stream->next_in == 0x1F) {
        if (inflateReset(stream) != Z_OK) return damaged(reader);
      } else if (is_padding(archive)) {
        archive->is_over = 1;
      } else {
        return damaged(reader);
      }
    } else if (result != Z_OK) {
      return damaged(reader);
    }
  }
  return (la_ssize_t)(sizeof archive->plain - stream->avail_out);
}

// A window of 128 MiB and what the decoder needs beside it.
static const uint64_t most_xz_memory = 136 << 20;

static la_ssize_t read_xz(struct archive *reader, carchive *archive) {
  lzma_stream *stream = &archive->xz;
  stream->next_out = archive->plain;
  stream->avail_out = sizeof archive->plain;
  while (stream->avail_out && !archive->is_over) {
    lzma_action action = LZMA_RUN;
    if (!stream->avail_in) {
      ssize_t count = fill(archive, archive->packed, sizeof archive->packed);
      if (count < 0) return damaged(reader);
      stream->next_in = archive->packed;
      stream->avail_in = (size_t)count;
      if (count == 0) action = LZMA_FINISH;
    }
    lzma_ret result = lzma_code(stream, action);
    if (result == LZMA_MEMLIMIT_ERROR) archive->asks_too_much = 1;
    if (result == LZMA_STREAM_END) {
      archive->is_over = 1;
    } else if (result != LZMA_OK) {
      return damaged(reader);
    }
  }
  return (la_ssize_t)(sizeof archive->plain - stream->avail_out);
}

// libarchive keeps all of a ZIP's list, some 200 bytes a member, before it hands out the first. Whatever the end of the file says of their number, a list that
// goes on is refused while it is read. A mark that lies across two pieces is missed: one in 64 KiB.
static int is_too_long(carchive *archive, const unsigned char *bytes, size_t count) {
  const unsigned char *at = bytes, *end = bytes + count;
  while ((at = memmem(at, (size_t)(end - at), "PK\1\2", 4))) {
    archive->listed++;
    at += 4;
  }
  return archive->listed > carchive_most_members + carchive_most_members / 64;
}

static la_ssize_t on_read(struct archive *reader, void *context, const void **buffer) {
  carchive *archive = context;
  if (archive->is_gzip) {
    *buffer = archive->plain;
    return read_gzip(reader, archive);
  }
  if (archive->is_xz) {
    *buffer = archive->plain;
    return read_xz(reader, archive);
  }
  *buffer = archive->packed;
  ssize_t count = fill(archive, archive->packed, sizeof archive->packed);
  if (count > 0 && archive->is_listing && is_too_long(archive, archive->packed, (size_t)count)) {
    archive->asks_too_much = 1;
    return damaged(reader);
  }
  return count < 0 ? damaged(reader) : count;
}

static la_int64_t on_seek(struct archive *reader, void *context, la_int64_t offset, int whence) {
  off_t position = lseek(((carchive *)context)->file, offset, whence);
  return position < 0 ? damaged(reader) : position;
}

carchive *carchive_open(const char *path, int *asks_too_much) {
  *asks_too_much = 0;
  carchive *archive = calloc(1, sizeof *archive);
  if (!archive) return NULL;
  archive->letters = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
  archive->file = open(path, O_RDONLY | O_CLOEXEC);
  archive->reader = archive_read_new();
  unsigned char mark[6] = {0};
  if (archive->file < 0 || !archive->reader || pread(archive->file, mark, sizeof mark, 0) < 0) goto failed;
  archive->size = lseek(archive->file, 0, SEEK_END);
  if (archive->size < 0 || lseek(archive->file, 0, SEEK_SET) != 0) goto failed;
  archive->is_gzip = mark[0] == 0x1F && mark[1] == 0x8B;
  if (archive->is_gzip) {
    if (inflateInit2(&archive->stream, 15 + 16) != Z_OK) goto failed;
  } else if (!memcmp(mark, "\xFD" "7zXZ", 6)) {
    if (lzma_stream_decoder(&archive->xz, most_xz_memory, LZMA_CONCATENATED) != LZMA_OK) goto failed;
    archive->is_xz = 1;
  } else {
    archive_read_support_filter_zstd(archive->reader);
    archive_read_support_filter_bzip2(archive->reader);
    archive_read_support_format_zip(archive->reader);
    archive_read_set_seek_callback(archive->reader, on_seek);
  }
  archive_read_support_format_tar(archive->reader);
  archive_read_support_format_raw(archive->reader);
  archive_read_set_read_callback(archive->reader, on_read);
  archive_read_set_callback_data(archive->reader, archive);
  if (archive_read_open1(archive->reader) != ARCHIVE_OK) goto failed;
  return archive;
failed:
  *asks_too_much = archive->asks_too_much;
  carchive_close(archive);
  return NULL;
}

void carchive_close(carchive *archive) {
  if (!archive) return;
  if (archive->reader) archive_read_free(archive->reader);
  if (archive->letters) freelocale(archive->letters);
  if (archive->is_gzip) inflateEnd(&archive->stream);
  if (archive->is_xz) lzma_end(&archive->xz);
  if (archive->file >= 0) close(archive->file);
  free(archive);
}

static uint64_t number(const unsigned char *bytes, int count) {
  uint64_t value = 0;
  while (count--) value = value << 8 | bytes[count];
  return value;
}

// Whether an end stands before `at` whose remark covers the one that is there: another program would take that one, and find other members.
static int has_other_end(const unsigned char *tail, size_t at, size_t count) {
  while (at-- > 0)
    if (!memcmp(tail + at, "PK\5\6", 4) && at + 22 + number(tail + at + 20, 2) == count) return 1;
  return 0;
}

// How many members the end of a ZIP says it has (APPNOTE 4.3.14 to 4.3.16); -1 when there is no such end.
static int64_t stated_members(carchive *archive) {
  unsigned char tail[22 + 65535 + 20];
  off_t size = lseek(archive->file, 0, SEEK_END);
  size_t count = size < (off_t)sizeof tail ? (size_t)size : sizeof tail;
  if (size < 22 || pread(archive->file, tail, count, size - (off_t)count) != (ssize_t)count) return -1;
  for (size_t at = count - 22;; at--) {
    unsigned char *end = tail + at;
    if (!memcmp(end, "PK\5\6", 4) && at + 22 + number(end + 20, 2) == count) {
      if (has_other_end(tail, at, count)) return -1;
      if (number(end + 10, 2) != 0xFFFF) return (int64_t)number(end + 10, 2);
      unsigned char wide[56];
      if (at < 20 || memcmp(end - 20, "PK\6\7", 4)) return 0xFFFF;
      uint64_t place = number(end - 20 + 8, 8);
      if (place > (uint64_t)size || pread(archive->file, wide, sizeof wide, (off_t)place) != sizeof wide) return -1;
      return memcmp(wide, "PK\6\6", 4) ? -1 : (int64_t)number(wide + 32, 8);
    }
    if (!at) return -1;
  }
}

static int is_zip(carchive *archive) { return (archive_format(archive->reader) & ARCHIVE_FORMAT_BASE_MASK) == ARCHIVE_FORMAT_ZIP; }
static int is_tar(carchive *archive) { return (archive_format(archive->reader) & ARCHIVE_FORMAT_BASE_MASK) == ARCHIVE_FORMAT_TAR; }

// libarchive says in the name of the format how the member is packed; LZMA, xz and PPMd take whatever memory the member asks for.
static int is_known_packing(const char *name) {
  static const char *const known[] = {"uncompressed", "deflation", "bzip", "zstd"};
  for (size_t i = 0; i < sizeof known / sizeof *known; i++)
    if (name && strstr(name, known[i])) return 1;
  return 0;
}

static int next_member(carchive *archive, const char **name, int *kind, int *is_encrypted) {
  struct archive_entry *entry = NULL;
  int64_t before = archive_filter_bytes(archive->reader, 0);
  archive->is_listing = !archive->members;
  int result = archive_read_next_header(archive->reader, &entry);
  archive->is_listing = 0;
  if (result == ARCHIVE_EOF) {
    if (is_zip(archive) && archive->members != stated_members(archive)) return -1;
    // A tar ends with two blocks of zeros; one that ends without was cut between two members.
    return is_tar(archive) && archive_filter_bytes(archive->reader, 0) < (before + 511) / 512 * 512 + 1024 ? -1 : 0;
  }
  if (result != ARCHIVE_OK && result != ARCHIVE_WARN) return -1;
  // The list of a ZIP and the member itself say different sizes or sums: another program would take something else out of it.
  const char *warning = result == ARCHIVE_WARN ? archive_error_string(archive->reader) : NULL;
  if (warning && !strncmp(warning, "Inconsistent", 12)) return -1;
  archive->members++;
  // Something that no filter and no format knew would be handed out as it is.
  if (carchive_is_raw(archive) && !archive->is_gzip && !archive->is_xz && archive_filter_count(archive->reader) <= 1) return -1;
  if (is_zip(archive) && !is_known_packing(archive_format_name(archive->reader))) return -2;
  const char *text = archive_entry_pathname_utf8(entry);
  *name = text ? text : archive_entry_pathname(entry);
  int is_folder = archive_entry_filetype(entry) == AE_IFDIR;
  if (is_folder && archive_entry_size_is_set(entry) && archive_entry_size(entry) > 0) return -1;
  *kind = is_folder ? carchive_folder
    : archive_entry_filetype(entry) == AE_IFREG && archive_entry_hardlink(entry) == NULL ? carchive_file
    : carchive_other;
  *is_encrypted = archive_entry_is_encrypted(entry);
  return 1;
}

// libarchive tells names in the letters of the thread's locale, and in none but ASCII where that is C.
int carchive_next(carchive *archive, const char **name, int *kind, int *is_encrypted) {
  locale_t before = archive->letters ? uselocale(archive->letters) : (locale_t)0;
  int result = next_member(archive, name, kind, is_encrypted);
  if (before) uselocale(before);
  return result;
}

int carchive_is_raw(carchive *archive) { return archive_format(archive->reader) == ARCHIVE_FORMAT_RAW; }

int64_t carchive_read(carchive *archive, void *buffer, size_t count) {
  la_ssize_t result = archive_read_data(archive->reader, buffer, count);
  return result < 0 ? -1 : (int64_t)result;
}

int carchive_asks_too_much(carchive *archive) { return archive->asks_too_much; }

int64_t carchive_consumed(carchive *archive) { return archive->consumed < archive->size ? archive->consumed : archive->size; }
