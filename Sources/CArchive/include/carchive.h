#pragma once
#include <stddef.h>
#include <stdint.h>

/// An archive or a compressed file that is read in order. The headers of libarchive and zlib stay inside this target.
typedef struct carchive carchive;

/// NULL when the file can't be opened or is nothing that is known.
carchive *carchive_open(const char *path);
void carchive_close(carchive *archive);

/// What a member is; a link or a device is neither file nor folder.
enum { carchive_file, carchive_folder, carchive_other };

/// Goes to the next member: 1 there is one, 0 the end, -1 damaged. `name` lives until the next call and may be NULL.
int carchive_next(carchive *archive, const char **name, int *kind, int *is_encrypted);

/// Whether the file holds no members but is one compressed stream.
int carchive_is_raw(carchive *archive);

/// Bytes of the member; 0 at its end, -1 when damaged.
int64_t carchive_read(carchive *archive, void *buffer, size_t count);

/// Bytes of the file that were read so far.
int64_t carchive_consumed(carchive *archive);
