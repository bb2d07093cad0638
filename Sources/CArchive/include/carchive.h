#pragma once
#include <stddef.h>
#include <stdint.h>

/// An archive or a compressed file that is read in order. The headers of libarchive and zlib stay inside this target.
typedef struct carchive carchive;

/// Most members of one archive.
enum { carchive_most_members = 100000 };

// The versions of libarchive and of what it packs with.
const char *carchive_version(void);

/// NULL when the file can't be opened or is nothing that is known; `asks_too_much` then says whether it wants a window of more than 128 MiB.
carchive *carchive_open(const char *path, int *asks_too_much);
void carchive_close(carchive *archive);

/// What a member is; a link or a device is neither file nor folder.
enum { carchive_file, carchive_folder, carchive_other };

/// Goes to the next member: 1 there is one, 0 the end, -1 damaged, -2 packed in a way that may take gigabytes. `name` lives until the next call and may be NULL.
int carchive_next(carchive *archive, const char **name, int *kind, int *is_encrypted);

/// Whether the file holds no members but is one compressed stream.
int carchive_is_raw(carchive *archive);

/// Bytes of the member; 0 at its end, -1 when damaged.
int64_t carchive_read(carchive *archive, void *buffer, size_t count);

/// Whether it is its window that stopped it.
int carchive_asks_too_much(carchive *archive);

/// Bytes of the file that were read so far; no byte counts twice, whatever members share it.
int64_t carchive_consumed(carchive *archive);
