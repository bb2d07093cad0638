#define _GNU_SOURCE
#include "carchive.h"
#include "zip.h"
#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <fcntl.h>
#include <lzma.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <zlib.h>

const char *carchive_version(void) { return archive_version_details(); }

// libarchive reads gzip without looking at its checksum or its length, so gzip is zlib's here: it ends with an error where either is wrong.
// It gives xz all the memory that a file asks for, up to 1.5 GiB, so xz is liblzma's own here, with a limit; its zstd has the same by itself.
// It keeps all of a ZIP's list, so a ZIP is read by `zip.c`.
struct carchive {
  struct archive *reader;
  zip *zip;
  int file;
  int64_t consumed;
  int64_t size;
  int is_gzip;
  int is_xz;
  int asks_too_much;
  int is_over;
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
  return count < 0 ? damaged(reader) : count;
}

carchive *carchive_open(const char *path, int *asks_too_much) {
  *asks_too_much = 0;
  carchive *archive = calloc(1, sizeof *archive);
  if (!archive) return NULL;
  archive->file = open(path, O_RDONLY | O_CLOEXEC);
  archive->reader = archive_read_new();
  unsigned char mark[6] = {0};
  if (archive->file < 0 || !archive->reader || pread(archive->file, mark, sizeof mark, 0) < 0) goto failed;
  archive->size = lseek(archive->file, 0, SEEK_END);
  if (archive->size < 0 || lseek(archive->file, 0, SEEK_SET) != 0) goto failed;
  if (!memcmp(mark, "PK\3\4", 4) || !memcmp(mark, "PK\5\6", 4)) {
    archive->zip = zip_open(archive->file, archive->size, carchive_most_members);
    if (!archive->zip) goto failed;
    return archive;
  }
  archive->is_gzip = mark[0] == 0x1F && mark[1] == 0x8B;
  if (archive->is_gzip) {
    if (inflateInit2(&archive->stream, 15 + 16) != Z_OK) goto failed;
  } else if (!memcmp(mark, "\xFD" "7zXZ", 6)) {
    if (lzma_stream_decoder(&archive->xz, most_xz_memory, LZMA_CONCATENATED) != LZMA_OK) goto failed;
    archive->is_xz = 1;
  } else {
    archive_read_support_filter_zstd(archive->reader);
    archive_read_support_filter_bzip2(archive->reader);
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
  zip_close(archive->zip);
  if (archive->reader) archive_read_free(archive->reader);
  if (archive->is_gzip) inflateEnd(&archive->stream);
  if (archive->is_xz) lzma_end(&archive->xz);
  if (archive->file >= 0) close(archive->file);
  free(archive);
}

static int is_tar(carchive *archive) { return (archive_format(archive->reader) & ARCHIVE_FORMAT_BASE_MASK) == ARCHIVE_FORMAT_TAR; }

static int next_of_zip(carchive *archive, const char **name, int *kind, int *is_encrypted) {
  int found = zip_file;
  int result = zip_next(archive->zip, name, &found, is_encrypted);
  *kind = found == zip_file ? carchive_file : found == zip_folder ? carchive_folder : carchive_other;
  archive->asks_too_much = result == zip_too_long;
  return result == zip_member ? 1 : result == zip_end ? 0 : result == zip_unknown_packing ? -2 : -1;
}

int carchive_next(carchive *archive, const char **name, int *kind, int *is_encrypted) {
  if (archive->zip) return next_of_zip(archive, name, kind, is_encrypted);
  struct archive_entry *entry = NULL;
  int64_t before = archive_filter_bytes(archive->reader, 0);
  int result = archive_read_next_header(archive->reader, &entry);
  // A tar ends with two blocks of zeros; one that ends without was cut between two members.
  if (result == ARCHIVE_EOF)
    return is_tar(archive) && archive_filter_bytes(archive->reader, 0) < (before + 511) / 512 * 512 + 1024 ? -1 : 0;
  if (result != ARCHIVE_OK && result != ARCHIVE_WARN) return -1;
  // Something that no filter and no format knew would be handed out as it is.
  if (carchive_is_raw(archive) && !archive->is_gzip && !archive->is_xz && archive_filter_count(archive->reader) <= 1) return -1;
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

int carchive_is_raw(carchive *archive) { return !archive->zip && archive_format(archive->reader) == ARCHIVE_FORMAT_RAW; }

int64_t carchive_read(carchive *archive, void *buffer, size_t count) {
  if (archive->zip) return zip_read(archive->zip, buffer, count);
  la_ssize_t result = archive_read_data(archive->reader, buffer, count);
  return result < 0 ? -1 : (int64_t)result;
}

int carchive_asks_too_much(carchive *archive) { return archive->asks_too_much; }

int64_t carchive_consumed(carchive *archive) {
  int64_t consumed = archive->zip ? zip_consumed(archive->zip) : archive->consumed;
  return consumed < archive->size ? consumed : archive->size;
}
