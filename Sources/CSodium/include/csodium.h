#ifndef CSODIUM_H
#define CSODIUM_H

#include <stddef.h>
#include <stdint.h>

/// A sealed stream: libsodium's secretstream (XChaCha20-Poly1305). Opaque; free with csodium_stream_free.
typedef struct csodium_stream csodium_stream;

/// Sizes of a key, of a stream's header, and of what a chunk grows by.
enum { csodium_key_size = 32, csodium_header_size = 24, csodium_overhead = 17, csodium_name_size = 8 };

/// Once before anything else; may be called again. 1 on success.
int csodium_start(void);
const char *csodium_version(void);

/// NULL when there is no memory. `header` gets csodium_header_size bytes.
csodium_stream *csodium_seal_new(const uint8_t *key, uint8_t *header);
/// NULL when the header is none or there is no memory.
csodium_stream *csodium_unseal_new(const uint8_t *key, const uint8_t *header);
void csodium_stream_free(csodium_stream *stream);

/// Seals a chunk; `out` gets count + csodium_overhead bytes. `context` is bound to it. 1 on success.
int csodium_seal(csodium_stream *stream, const uint8_t *bytes, size_t count, const uint8_t *context, size_t contextCount, int isLast,
                 uint8_t *out);
/// Opens a chunk; `out` gets count - csodium_overhead bytes. 0 when it is not what was sealed here.
int csodium_unseal(csodium_stream *stream, const uint8_t *bytes, size_t count, const uint8_t *context, size_t contextCount, int *isLast,
                   uint8_t *out);

void csodium_new_key(uint8_t *key);
/// What a key is called: csodium_name_size bytes that say nothing of it (BLAKE2b).
int csodium_key_name(const uint8_t *key, uint8_t *out);
void csodium_forget(void *bytes, size_t count);

#endif
