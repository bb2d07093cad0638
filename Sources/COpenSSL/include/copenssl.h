#ifndef COPENSSL_H
#define COPENSSL_H

#include <stddef.h>
#include <stdint.h>

// The version of the library that runs: `OpenSSL 3.0.15 3 Sep 2024`.
const char *copenssl_version(void);

/// A running SHA-256. Opaque; free with copenssl_sha256_free.
typedef struct copenssl_sha256 copenssl_sha256;

copenssl_sha256 *copenssl_sha256_new(void);
int copenssl_sha256_update(copenssl_sha256 *digest, const void *bytes, size_t count);
/// Writes 32 bytes and makes the digest ready for the next message.
int copenssl_sha256_final(copenssl_sha256 *digest, uint8_t *out);
void copenssl_sha256_free(copenssl_sha256 *digest);

/// scrypt (RFC 7914). 1 on success.
int copenssl_scrypt(const char *password, size_t passwordCount, const uint8_t *salt, size_t saltCount, uint64_t n, uint64_t r,
                    uint64_t p, uint64_t maxMemory, uint8_t *out, size_t outCount);

/// HMAC-SHA-1 (RFC 2104), 20 bytes. 1 on success.
int copenssl_hmac_sha1(const uint8_t *key, size_t keyCount, const uint8_t *message, size_t messageCount, uint8_t *out);

/// Random bytes for keys and salts. 1 on success.
int copenssl_random(uint8_t *out, size_t count);

/// Compares in time that depends on the count alone. 0 when equal.
int copenssl_compare(const void *a, const void *b, size_t count);

#endif
