#include "csodium.h"

#include <sodium.h>
#include <stdlib.h>

_Static_assert(csodium_key_size == crypto_secretstream_xchacha20poly1305_KEYBYTES, "key");
_Static_assert(csodium_header_size == crypto_secretstream_xchacha20poly1305_HEADERBYTES, "header");
_Static_assert(csodium_overhead == crypto_secretstream_xchacha20poly1305_ABYTES, "overhead");

struct csodium_stream {
  crypto_secretstream_xchacha20poly1305_state state;
};

int csodium_start(void) { return sodium_init() >= 0; }

const char *csodium_version(void) { return sodium_version_string(); }

csodium_stream *csodium_seal_new(const uint8_t *key, uint8_t *header) {
  csodium_stream *stream = malloc(sizeof *stream);
  if (stream == NULL) return NULL;
  if (crypto_secretstream_xchacha20poly1305_init_push(&stream->state, header, key) != 0) {
    csodium_stream_free(stream);
    return NULL;
  }
  return stream;
}

csodium_stream *csodium_unseal_new(const uint8_t *key, const uint8_t *header) {
  csodium_stream *stream = malloc(sizeof *stream);
  if (stream == NULL) return NULL;
  if (crypto_secretstream_xchacha20poly1305_init_pull(&stream->state, header, key) != 0) {
    csodium_stream_free(stream);
    return NULL;
  }
  return stream;
}

void csodium_stream_free(csodium_stream *stream) {
  if (stream == NULL) return;
  sodium_memzero(stream, sizeof *stream);
  free(stream);
}

int csodium_seal(csodium_stream *stream, const uint8_t *bytes, size_t count, const uint8_t *context, size_t contextCount, int isLast,
                 uint8_t *out) {
  unsigned char tag = isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
  return crypto_secretstream_xchacha20poly1305_push(&stream->state, out, NULL, bytes, count, context, contextCount, tag) == 0;
}

int csodium_unseal(csodium_stream *stream, const uint8_t *bytes, size_t count, const uint8_t *context, size_t contextCount, int *isLast,
                   uint8_t *out) {
  unsigned char tag = 0;
  if (count < csodium_overhead) return 0;
  if (crypto_secretstream_xchacha20poly1305_pull(&stream->state, out, NULL, &tag, bytes, count, context, contextCount) != 0) return 0;
  *isLast = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
  return 1;
}

void csodium_new_key(uint8_t *key) { crypto_secretstream_xchacha20poly1305_keygen(key); }

int csodium_key_name(const uint8_t *key, uint8_t *out) {
  static const unsigned char subject[] = "quany sealing key name";
  unsigned char hash[crypto_generichash_BYTES_MIN];
  if (crypto_generichash(hash, sizeof hash, subject, sizeof subject - 1, key, csodium_key_size) != 0) return 0;
  for (size_t i = 0; i < csodium_name_size; i++) out[i] = hash[i];
  return 1;
}

void csodium_forget(void *bytes, size_t count) { sodium_memzero(bytes, count); }
