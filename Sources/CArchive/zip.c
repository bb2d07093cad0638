#define _GNU_SOURCE
#include "zip.h"
#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

enum { stored = 0, deflated = 8, bzip2 = 12, zstd = 93 };
enum { member_header = 30, list_header = 46, end_header = 22, wide_end_header = 56, wide_place = 20 };

struct zip {
  int file;
  int64_t size;
  int64_t consumed;
  int64_t most_members;
  // The list: where it goes on and where it ends, and how many members it had and should have.
  int64_t at;
  int64_t list;
  int64_t end;
  int64_t members;
  int64_t stated;
  // The member that is read.
  int method;
  int is_over;
  uint32_t sum;
  uint32_t stated_sum;
  int64_t packed_at;
  int64_t packed_left;
  int64_t plain_left;
  z_stream stream;
  int has_stream;
  int is_inflated;
  // bzip2 and zstd are unpacked by libarchive, as streams of their own.
  struct archive *reader;
  char name[65535 + 1];
  unsigned char extra[65535];
  unsigned char packed[1 << 16];
};

static uint64_t number(const unsigned char *bytes, int count) {
  uint64_t value = 0;
  while (count--) value = value << 8 | bytes[count];
  return value;
}

// 1 when all of it was there.
static int fetch(zip *zip, void *buffer, size_t count, int64_t at) {
  size_t filled = 0;
  if (at < 0 || at > zip->size || (uint64_t)(zip->size - at) < count) return 0;
  while (filled < count) {
    ssize_t result = pread(zip->file, (char *)buffer + filled, count - filled, at + (int64_t)filled);
    if (result < 0 && errno == EINTR) continue;
    if (result <= 0) return 0;
    filled += (size_t)result;
  }
  zip->consumed += (int64_t)count;
  return 1;
}

// The end of the file says where the list is (4.3.14 to 4.3.16). A remark may look like an end: the last one whose remark ends with the file counts.
static int find_list(zip *zip) {
  size_t count = zip->size < end_header + 65535 ? (size_t)zip->size : end_header + 65535;
  if (count < end_header) return 0;
  unsigned char *tail = malloc(count);
  if (!tail) return 0;
  int found = 0;
  if (!fetch(zip, tail, count, zip->size - (int64_t)count)) goto done;
  for (size_t at = count - end_header + 1; at-- > 0;) {
    unsigned char *end = tail + at;
    if (memcmp(end, "PK\5\6", 4) || at + end_header + number(end + 20, 2) != count) continue;
    int64_t place = zip->size - (int64_t)(count - at);
    // One file, and no parts of others.
    uint64_t disk = number(end + 4, 2), disk_of_list = number(end + 6, 2);
    uint64_t here = number(end + 8, 2), stated = number(end + 10, 2), bytes = number(end + 12, 4), from = number(end + 16, 4);
    unsigned char wide[wide_end_header];
    if (stated == 0xFFFF || here == 0xFFFF || bytes == 0xFFFFFFFF || from == 0xFFFFFFFF) {
      unsigned char locator[wide_place];
      if (place >= wide_place && fetch(zip, locator, sizeof locator, place - wide_place) && !memcmp(locator, "PK\6\7", 4)) {
        uint64_t wide_at = number(locator + 8, 8);
        if (wide_at > (uint64_t)zip->size || !fetch(zip, wide, sizeof wide, (int64_t)wide_at) || memcmp(wide, "PK\6\6", 4)) goto done;
        disk = number(wide + 16, 4), disk_of_list = number(wide + 20, 4);
        here = number(wide + 24, 8), stated = number(wide + 32, 8), bytes = number(wide + 40, 8), from = number(wide + 48, 8);
        place = (int64_t)wide_at;
      }
    }
    if (disk || disk_of_list || here != stated || bytes > (uint64_t)place || from != (uint64_t)place - bytes) goto done;
    zip->at = zip->list = (int64_t)from;
    zip->end = place;
    zip->stated = stated > INT64_MAX ? INT64_MAX : (int64_t)stated;
    found = 1;
    goto done;
  }
done:
  free(tail);
  return found;
}

zip *zip_open(int file, int64_t size, int64_t most_members) {
  zip *zip = calloc(1, sizeof *zip);
  if (!zip) return NULL;
  zip->file = file;
  zip->size = size;
  zip->most_members = most_members;
  if (find_list(zip)) return zip;
  free(zip);
  return NULL;
}

static void leave_member(zip *zip) {
  if (zip->has_stream) inflateEnd(&zip->stream);
  if (zip->reader) archive_read_free(zip->reader);
  zip->has_stream = 0;
  zip->is_inflated = 0;
  zip->reader = NULL;
}

void zip_close(zip *zip) {
  if (!zip) return;
  leave_member(zip);
  free(zip);
}

// What the extra fields of `count` bytes have under a number; NULL when there is none, or it is cut.
static const unsigned char *extra_field(const unsigned char *extra, size_t count, unsigned wanted, size_t *size) {
  while (count >= 4) {
    size_t length = number(extra + 2, 2);
    if (length > count - 4) return NULL;
    if (number(extra, 2) == wanted) {
      *size = length;
      return extra + 4;
    }
    extra += 4 + length;
    count -= 4 + length;
  }
  return NULL;
}

// Sizes and places of more than four bytes, in the order in which they are missed. 0 when one is missing.
static int widen(const unsigned char *extra, size_t count, uint64_t **values, int many) {
  size_t left = 0;
  const unsigned char *field = extra_field(extra, count, 1, &left);
  for (int i = 0; i < many; i++) {
    if (*values[i] != 0xFFFFFFFF) continue;
    if (!field || left < 8) return 0;
    *values[i] = number(field, 8);
    field += 8;
    left -= 8;
  }
  return 1;
}

// What the member says of itself has to be what the list says of it, or another program would take something else out. A member that was written without
// knowing its size says nothing, or the same.
static int is_as_listed(zip *zip, int64_t at, const unsigned char *listed, uint64_t packed, uint64_t plain) {
  unsigned char own[member_header];
  if (!fetch(zip, own, sizeof own, at) || memcmp(own, "PK\3\4", 4)) return 0;
  // Method, and the flags of a lock and of a size that follows.
  if (number(own + 8, 2) != number(listed + 10, 2) || (number(own + 6, 2) ^ number(listed + 8, 2)) & 0x41) return 0;
  size_t name = number(own + 26, 2), extra = number(own + 28, 2);
  uint64_t sum = number(own + 14, 4), own_packed = number(own + 18, 4), own_plain = number(own + 22, 4);
  int comes_later = (number(own + 6, 2) & 8) != 0;
  if (own_packed == 0xFFFFFFFF || own_plain == 0xFFFFFFFF) {
    uint64_t *values[] = {&own_plain, &own_packed};
    if (!fetch(zip, zip->extra, extra, at + member_header + (int64_t)name)) return 0;
    if (!widen(zip->extra, extra, values, 2) && !comes_later) return 0;
    if (comes_later && own_packed == 0xFFFFFFFF) own_packed = 0;
    if (comes_later && own_plain == 0xFFFFFFFF) own_plain = 0;
  }
  if (!(comes_later && !sum) && sum != zip->stated_sum) return 0;
  if (!(comes_later && !own_packed) && own_packed != packed) return 0;
  if (!(comes_later && !own_plain) && own_plain != plain) return 0;
  zip->packed_at = at + member_header + (int64_t)(name + extra);
  return zip->packed_at <= zip->list && (uint64_t)(zip->list - zip->packed_at) >= packed;
}

// The name as it is shown: that of the Unicode field (Info-ZIP 0x7075) where it was made of the name that stands there.
static void take_name(zip *zip, size_t count, size_t extra_count, int is_dos) {
  size_t size = 0;
  const unsigned char *field = extra_field(zip->extra, extra_count, 0x7075, &size);
  if (field && size > 5 && field[0] == 1 && number(field + 1, 4) == crc32(0, (unsigned char *)zip->name, (uInt)count)) {
    count = size - 5;
    memcpy(zip->name, field + 5, count);
  }
  int has_slash = memchr(zip->name, '/', count) != NULL;
  for (size_t i = 0; i < count; i++) {
    if (!zip->name[i]) zip->name[i] = '?';
    if (is_dos && !has_slash && zip->name[i] == '\\') zip->name[i] = '/';
  }
  zip->name[count] = 0;
}

int zip_next(zip *zip, const char **name, int *kind, int *is_encrypted) {
  leave_member(zip);
  unsigned char listed[list_header];
  if (zip->at == zip->end) return zip->members == zip->stated ? zip_end : zip_damaged;
  if (zip->members == zip->most_members) return zip_too_long;
  if (zip->end - zip->at < list_header || !fetch(zip, listed, sizeof listed, zip->at) || memcmp(listed, "PK\1\2", 4)) return zip_damaged;
  size_t name_count = number(listed + 28, 2), extra_count = number(listed + 30, 2), remark = number(listed + 32, 2);
  int64_t next = zip->at + list_header + (int64_t)(name_count + extra_count + remark);
  if (next > zip->end || !fetch(zip, zip->name, name_count, zip->at + list_header)
      || !fetch(zip, zip->extra, extra_count, zip->at + list_header + (int64_t)name_count))
    return zip_damaged;
  int system = listed[5];
  take_name(zip, name_count, extra_count, system == 0);
  uint64_t packed = number(listed + 20, 4), plain = number(listed + 24, 4), at = number(listed + 42, 4);
  uint64_t *values[] = {&plain, &packed, &at};
  if (!widen(zip->extra, extra_count, values, 3) || number(listed + 34, 2)) return zip_damaged;
  zip->method = (int)number(listed + 10, 2);
  zip->stated_sum = (uint32_t)number(listed + 16, 4);
  zip->at = next;
  zip->members++;
  if (at > (uint64_t)zip->list || packed > INT64_MAX || plain > INT64_MAX || !is_as_listed(zip, (int64_t)at, listed, packed, plain))
    return zip_damaged;

  uint64_t attributes = number(listed + 38, 4);
  mode_t mode = system == 3 || system == 19 ? (mode_t)(attributes >> 16) & S_IFMT : system == 0 && attributes & 0x10 ? S_IFDIR : 0;
  size_t length = strlen(zip->name);
  if (length && zip->name[length - 1] == '/') mode = S_IFDIR;
  *kind = mode == S_IFDIR ? zip_folder : mode == 0 || mode == S_IFREG ? zip_file : zip_other;
  if (*kind == zip_folder && plain > 0) return zip_damaged;
  *name = zip->name;
  *is_encrypted = (number(listed + 8, 2) & 0x2041) != 0 || zip->method == 99;
  if (*is_encrypted) return zip_member;

  if (zip->method != stored && zip->method != deflated && zip->method != bzip2 && zip->method != zstd) return zip_unknown_packing;
  if (zip->method == stored && packed != plain) return zip_damaged;
  zip->packed_left = (int64_t)packed;
  zip->plain_left = (int64_t)plain;
  zip->sum = 0;
  zip->is_over = 0;
  return zip_member;
}

// The next packed bytes of the member, into `packed`; 0 when there are none, -1 when they can't be read.
static int64_t more_packed(zip *zip) {
  int64_t count = zip->packed_left < (int64_t)sizeof zip->packed ? zip->packed_left : (int64_t)sizeof zip->packed;
  if (!count) return 0;
  if (!fetch(zip, zip->packed, (size_t)count, zip->packed_at)) return -1;
  zip->packed_at += count;
  zip->packed_left -= count;
  return count;
}

static int64_t read_stored(zip *zip, unsigned char *buffer, size_t count) {
  if ((int64_t)count > zip->packed_left) count = (size_t)zip->packed_left;
  if (!count) return 0;
  if (!fetch(zip, buffer, count, zip->packed_at)) return -1;
  zip->packed_at += (int64_t)count;
  zip->packed_left -= (int64_t)count;
  return (int64_t)count;
}

static int64_t read_deflated(zip *zip, unsigned char *buffer, size_t count) {
  z_stream *stream = &zip->stream;
  if (zip->is_inflated) return 0;
  if (!zip->has_stream) {
    memset(stream, 0, sizeof *stream);
    if (inflateInit2(stream, -15) != Z_OK) return -1;
    zip->has_stream = 1;
  }
  stream->next_out = buffer;
  stream->avail_out = count > 1 << 30 ? 1 << 30 : (uInt)count;
  uInt wanted = stream->avail_out;
  while (stream->avail_out) {
    if (!stream->avail_in) {
      int64_t filled = more_packed(zip);
      if (filled < 0) return -1;
      stream->next_in = zip->packed;
      stream->avail_in = (uInt)filled;
    }
    // Without more to read it may still have something to give; where not, it says so.
    int result = inflate(stream, Z_NO_FLUSH);
    if (result == Z_STREAM_END) {
      zip->is_inflated = 1;
      return stream->avail_in ? -1 : (int64_t)(wanted - stream->avail_out);
    }
    if (result != Z_OK) return -1;
  }
  return wanted;
}

static la_ssize_t on_packed(struct archive *reader, void *context, const void **buffer) {
  zip *zip = context;
  *buffer = zip->packed;
  int64_t count = more_packed(zip);
  if (count < 0) archive_set_error(reader, EINVAL, "damaged");
  return count < 0 ? ARCHIVE_FATAL : (la_ssize_t)count;
}

static int64_t read_stream(zip *zip, unsigned char *buffer, size_t count) {
  if (!zip->reader) {
    struct archive_entry *entry = NULL;
    int own = zip->method == bzip2 ? ARCHIVE_FILTER_BZIP2 : ARCHIVE_FILTER_ZSTD;
    zip->reader = archive_read_new();
    if (!zip->reader) return -1;
    if (own == ARCHIVE_FILTER_BZIP2) archive_read_support_filter_bzip2(zip->reader);
    else archive_read_support_filter_zstd(zip->reader);
    archive_read_support_format_raw(zip->reader);
    // An empty stream is still one: what is not known as packed would be handed out as it is.
    if (archive_read_open(zip->reader, zip, NULL, on_packed, NULL) != ARCHIVE_OK
        || archive_read_next_header(zip->reader, &entry) != ARCHIVE_OK || archive_filter_code(zip->reader, 0) != own)
      return -1;
  }
  return archive_read_data(zip->reader, buffer, count);
}

int64_t zip_read(zip *zip, void *buffer, size_t count) {
  if (zip->is_over || !count) return 0;
  // A byte more than it should have shows that it has too many; one of no bytes is unpacked too, for it has an end.
  unsigned char spare;
  size_t room = zip->plain_left < (int64_t)count ? (size_t)zip->plain_left : count;
  int is_last = room == 0;
  unsigned char *target = is_last ? &spare : buffer;
  if (is_last) room = 1;
  int64_t filled;
  if (zip->method == stored) filled = read_stored(zip, target, room);
  else if (zip->method == deflated) filled = read_deflated(zip, target, room);
  else filled = read_stream(zip, target, room);
  if (filled < 0 || filled > zip->plain_left) return -1;
  zip->sum = (uint32_t)crc32(zip->sum, target, (uInt)filled);
  zip->plain_left -= filled;
  if (filled) return filled;
  zip->is_over = 1;
  return zip->plain_left || zip->packed_left || zip->sum != zip->stated_sum ? -1 : 0;
}

int64_t zip_consumed(const zip *zip) { return zip->consumed; }
