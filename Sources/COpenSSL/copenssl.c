#include "copenssl.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>
#include <stdlib.h>

const char *copenssl_version(void) { return OpenSSL_version(OPENSSL_VERSION); }

struct copenssl_sha256 {
  EVP_MD_CTX *context;
  EVP_MD *algorithm;
};

copenssl_sha256 *copenssl_sha256_new(void) {
  copenssl_sha256 *digest = calloc(1, sizeof *digest);
  if (digest == NULL) return NULL;
  digest->context = EVP_MD_CTX_new();
  digest->algorithm = EVP_MD_fetch(NULL, "SHA256", NULL);
  if (digest->context == NULL || digest->algorithm == NULL ||
      EVP_DigestInit_ex2(digest->context, digest->algorithm, NULL) != 1) {
    copenssl_sha256_free(digest);
    return NULL;
  }
  return digest;
}

int copenssl_sha256_update(copenssl_sha256 *digest, const void *bytes, size_t count) {
  return EVP_DigestUpdate(digest->context, bytes, count);
}

int copenssl_sha256_final(copenssl_sha256 *digest, uint8_t *out) {
  unsigned int count = 0;
  if (EVP_DigestFinal_ex(digest->context, out, &count) != 1 || count != 32) return 0;
  return EVP_DigestInit_ex2(digest->context, digest->algorithm, NULL);
}

void copenssl_sha256_free(copenssl_sha256 *digest) {
  if (digest == NULL) return;
  EVP_MD_CTX_free(digest->context);
  EVP_MD_free(digest->algorithm);
  free(digest);
}

int copenssl_scrypt(const char *password, size_t passwordCount, const uint8_t *salt, size_t saltCount, uint64_t n, uint64_t r,
                    uint64_t p, uint64_t maxMemory, uint8_t *out, size_t outCount) {
  return EVP_PBE_scrypt(password, passwordCount, salt, saltCount, n, r, p, maxMemory, out, outCount) == 1;
}

int copenssl_hmac_sha1(const uint8_t *key, size_t keyCount, const uint8_t *message, size_t messageCount, uint8_t *out) {
  unsigned int count = 0;
  return HMAC(EVP_sha1(), key, (int)keyCount, message, messageCount, out, &count) != NULL && count == 20;
}

int copenssl_random(uint8_t *out, size_t count) { return RAND_bytes(out, (int)count) == 1; }

int copenssl_compare(const void *a, const void *b, size_t count) { return CRYPTO_memcmp(a, b, count); }
