#pragma once
#include <stddef.h>
#include <stdint.h>

// A ZIP that is read member by member in the order of its list (APPNOTE.TXT 6.3.10), in memory that does not grow with their number: libarchive keeps some
// three hundred bytes of each before it hands out the first.
typedef struct zip zip;

enum { zip_end, zip_member, zip_damaged, zip_unknown_packing, zip_too_long };
enum { zip_file, zip_folder, zip_other };

// NULL when there is no whole list at the file's end. The file is read by place alone, and stays the caller's.
zip *zip_open(int file, int64_t size, int64_t most_members);
void zip_close(zip *);

// Goes to the next member; `name` lives until the next call.
int zip_next(zip *, const char **name, int *kind, int *is_encrypted);

// Bytes of the member; 0 at its end, which its length and its sum have to bear out; -1 when damaged.
int64_t zip_read(zip *, void *buffer, size_t count);

// Bytes of the file that were read.
int64_t zip_consumed(const zip *);
