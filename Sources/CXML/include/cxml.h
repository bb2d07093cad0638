#ifndef CXML_H
#define CXML_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

/// Prepares libxml2 for use from several threads. Call once, before anything else.
void cxml_init(void);

// The version of the library that runs: `20914`.
const char *cxml_version(void);

/// What a parser calls. Names and namespaces are pointers that stay the same for the same name as long as the parser lives.
typedef struct {
  void (*start)(void *context, const char *name, const char *prefix, const char *uri, int namespaceCount, const char *const *namespaces,
                int attributeCount, const char *const *attributes);
  void (*end)(void *context);
  void (*text)(void *context, const char *bytes, int count);
  void (*instruction)(void *context, const char *target, const char *data);
  void (*doctype)(void *context);
  /// Bytes that are no UTF-8, which the parser itself has let through.
  void (*malformed)(void *context);
  void (*invalid)(void *context, int code);
} cxml_callbacks;

typedef struct cxml_parser cxml_parser;
typedef struct cxml_schema cxml_schema;

/// A push parser without network, DTD, entities or recovery; with `schema`, it validates as it reads.
cxml_parser *cxml_parser_new(const cxml_callbacks *callbacks, void *context, const cxml_schema *schema);
/// 0, or libxml2's number of the error that stopped it.
int cxml_parser_feed(cxml_parser *parser, const char *bytes, int count, int isLast);
/// Bytes consumed so far; inside a callback, up to about where it is.
long cxml_parser_offset(const cxml_parser *parser);
int cxml_parser_line(const cxml_parser *parser);
/// Makes a parser without a schema ready for another document; 0 when it is.
int cxml_parser_reset(cxml_parser *parser);
void cxml_parser_free(cxml_parser *parser);

/// Whether two runs of bytes are the same; how they are ordered.
static inline int cxml_same(const uint8_t *a, const uint8_t *b, size_t count) { return memcmp(a, b, count) == 0; }
static inline int cxml_order(const uint8_t *a, const uint8_t *b, size_t count) { return memcmp(a, b, count); }

/// Compiles a schema that stands alone; imports and includes are refused. NULL when it is not one.
cxml_schema *cxml_schema_new(const char *bytes, int count);
void cxml_schema_free(cxml_schema *schema);

/// Exclusive C14N 1.0 without comments of a whole document, by libxml2's own tree; for tests. Free with cxml_free. Negative on failure.
long cxml_canonical(const char *bytes, int count, char **out);
void cxml_free(void *pointer);

/// iconv to UTF-8. NULL when the encoding is not known.
void *cxml_iconv_open(const char *encoding);
/// Converts what it can and moves the four values on. 0 done, 1 output full, 2 input ends inside a character, -1 invalid input.
int cxml_iconv(void *converter, const char **in, size_t *inLeft, char **out, size_t *outLeft);
void cxml_iconv_close(void *converter);

#endif
