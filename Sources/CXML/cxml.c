#include "cxml.h"

#include <errno.h>
#include <iconv.h>
#include <libxml/c14n.h>
#include <libxml/dict.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlschemas.h>
#include <stdlib.h>
#include <string.h>

static xmlParserInputPtr refuseEntity(const char *url, const char *id, xmlParserCtxtPtr context) {
  (void)url;
  (void)id;
  (void)context;
  return NULL;
}

void cxml_init(void) {
  xmlInitParser();
  xmlSetExternalEntityLoader(refuseEntity);
}

const char *cxml_version(void) { return xmlParserVersion; }

struct cxml_parser {
  xmlParserCtxtPtr context;
  xmlSAXHandler sax;
  // What the parser itself calls: it joins the pieces of a text and hands everything on to `next`.
  xmlSAXHandler front;
  xmlSAXHandlerPtr next;
  void *nextUser;
  char *held;
  int heldCount;
  int isOver;
  xmlSchemaValidCtxtPtr validation;
  xmlSchemaSAXPlugPtr plug;
  cxml_callbacks callbacks;
  void *target;
};

struct cxml_schema {
  xmlSchemaPtr schema;
};

static void onStart(void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespaceCount,
                    const xmlChar **namespaces, int attributeCount, int defaultedCount, const xmlChar **attributes) {
  cxml_parser *parser = user;
  (void)defaultedCount;
  parser->callbacks.start(parser->target, (const char *)name, (const char *)prefix, (const char *)uri, namespaceCount,
                          (const char *const *)namespaces, attributeCount, (const char *const *)attributes);
}

static void onEnd(void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
  cxml_parser *parser = user;
  (void)name;
  (void)prefix;
  (void)uri;
  parser->callbacks.end(parser->target);
}

static void onText(void *user, const xmlChar *bytes, int count) {
  cxml_parser *parser = user;
  parser->callbacks.text(parser->target, (const char *)bytes, count);
}

static void onInstruction(void *user, const xmlChar *target, const xmlChar *data) {
  cxml_parser *parser = user;
  parser->callbacks.instruction(parser->target, (const char *)target, (const char *)data);
}

static void onDoctype(void *user, const xmlChar *name, const xmlChar *external, const xmlChar *system) {
  cxml_parser *parser = user;
  (void)name;
  (void)external;
  (void)system;
  parser->callbacks.doctype(parser->target);
}

// A text comes in as many pieces as it has references, and libxml2's validation walks all of a text for each: a text of a million references
// takes most of a minute. Joined to pieces of this many bytes, it takes as long as any other.
enum { heldBytes = 1 << 16 };

static void passText(cxml_parser *parser) {
  if (parser->heldCount == 0) return;
  int count = parser->heldCount;
  parser->heldCount = 0;
  parser->next->characters(parser->nextUser, (const xmlChar *)parser->held, count);
}

static void holdText(void *user, const xmlChar *bytes, int count) {
  cxml_parser *parser = user;
  if (parser->isOver) return;
  while (count > 0) {
    if (parser->heldCount == heldBytes) passText(parser);
    int piece = count < heldBytes - parser->heldCount ? count : heldBytes - parser->heldCount;
    memcpy(parser->held + parser->heldCount, bytes, (size_t)piece);
    parser->heldCount += piece;
    bytes += piece;
    count -= piece;
  }
}

// libxml2 2.9 looks at UTF-8 in CDATA less closely than anywhere else, and lets through characters that are longer than they need be.
static int isOverlong(const xmlChar *bytes, int count) {
  for (int i = 0; i < count; i++) {
    if (bytes[i] < 0xC0) continue;
    if (bytes[i] <= 0xC1) return 1;
    if (i + 1 < count && ((bytes[i] == 0xE0 && bytes[i + 1] < 0xA0) || (bytes[i] == 0xF0 && bytes[i + 1] < 0x90))) return 1;
  }
  return 0;
}

static void holdCDATA(void *user, const xmlChar *bytes, int count) {
  cxml_parser *parser = user;
  if (parser->isOver) return;
  if (isOverlong(bytes, count)) {
    parser->isOver = 1;
    parser->callbacks.malformed(parser->target);
    return;
  }
  holdText(user, bytes, count);
}

static void passStart(void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespaceCount,
                      const xmlChar **namespaces, int attributeCount, int defaultedCount, const xmlChar **attributes) {
  cxml_parser *parser = user;
  // A namespace error (a prefix that nothing declares, a namespace that is no URI) does not stop libxml2: the element would be handed out as
  // one of no namespace, taken for ours, and its canonical form could not be read again.
  if (!parser->context->nsWellFormed) parser->isOver = 1;
  if (parser->isOver) return;
  passText(parser);
  parser->next->startElementNs(parser->nextUser, name, prefix, uri, namespaceCount, namespaces, attributeCount, defaultedCount, attributes);
}

static void passEnd(void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
  cxml_parser *parser = user;
  if (parser->isOver) return;
  passText(parser);
  parser->next->endElementNs(parser->nextUser, name, prefix, uri);
}

static void passInstruction(void *user, const xmlChar *target, const xmlChar *data) {
  cxml_parser *parser = user;
  if (parser->isOver) return;
  passText(parser);
  parser->next->processingInstruction(parser->nextUser, target, data);
}

enum { namesBytes = 1 << 20 };

static void onError(void *user, const char *message, ...) {
  (void)user;
  (void)message;
}

static void onStructuredError(void *user, xmlErrorPtr error) {
  (void)user;
  (void)error;
}

static void onInvalid(void *user, xmlErrorPtr error) {
  cxml_parser *parser = user;
  if (error->level >= XML_ERR_ERROR) parser->callbacks.invalid(parser->target, error->code);
}

cxml_parser *cxml_parser_new(const cxml_callbacks *callbacks, void *context, const cxml_schema *schema) {
  cxml_parser *parser = calloc(1, sizeof *parser);
  if (parser == NULL) return NULL;
  parser->callbacks = *callbacks;
  parser->target = context;
  parser->sax.initialized = XML_SAX2_MAGIC;
  parser->sax.startElementNs = onStart;
  parser->sax.endElementNs = onEnd;
  parser->sax.characters = onText;
  parser->sax.ignorableWhitespace = onText;
  parser->sax.cdataBlock = onText;
  parser->sax.processingInstruction = onInstruction;
  parser->sax.internalSubset = onDoctype;
  parser->sax.warning = onError;
  parser->sax.error = onError;
  parser->sax.fatalError = onError;
  xmlSAXHandlerPtr sax = &parser->sax;
  void *user = parser;
  if (schema != NULL) {
    parser->validation = xmlSchemaNewValidCtxt(schema->schema);
    if (parser->validation == NULL) {
      cxml_parser_free(parser);
      return NULL;
    }
    xmlSchemaSetValidStructuredErrors(parser->validation, onInvalid, parser);
    parser->plug = xmlSchemaSAXPlug(parser->validation, &sax, &user);
    if (parser->plug == NULL) {
      cxml_parser_free(parser);
      return NULL;
    }
  }
  parser->held = malloc(heldBytes);
  if (parser->held == NULL) {
    cxml_parser_free(parser);
    return NULL;
  }
  parser->next = sax;
  parser->nextUser = user;
  parser->front.initialized = XML_SAX2_MAGIC;
  parser->front.startElementNs = passStart;
  parser->front.endElementNs = passEnd;
  parser->front.characters = holdText;
  parser->front.ignorableWhitespace = holdText;
  parser->front.cdataBlock = holdCDATA;
  parser->front.processingInstruction = passInstruction;
  parser->front.internalSubset = onDoctype;
  parser->front.warning = onError;
  parser->front.error = onError;
  parser->front.fatalError = onError;
  parser->context = xmlCreatePushParserCtxt(&parser->front, parser, NULL, 0, NULL);
  if (parser->context == NULL) {
    cxml_parser_free(parser);
    return NULL;
  }
  xmlCtxtUseOptions(parser->context, XML_PARSE_NONET | XML_PARSE_IGNORE_ENC | XML_PARSE_NOWARNING | XML_PARSE_NOERROR);
  // Names, prefixes and targets of instructions stay in memory until the end. libxml2 lets them have 10 MB, and what finds them takes 60 more.
  xmlDictSetLimit(parser->context->dict, namesBytes);
  // Without this an attribute's &amp; arrives as the five characters &#38;. No other entity can exist: a DOCTYPE stops the parser.
  parser->context->replaceEntities = 1;
  // The options take the handlers of errors away; give them back, or libxml2 talks on standard error.
  parser->context->sax->error = onError;
  parser->context->sax->fatalError = onError;
  parser->context->sax->warning = onError;
  // What it finds wrong in an internal subset goes past those three, with the line of the file that it stands in.
  parser->context->sax->serror = onStructuredError;
  return parser;
}

int cxml_parser_feed(cxml_parser *parser, const char *bytes, int count, int isLast) {
  int code = xmlParseChunk(parser->context, bytes, count, isLast);
  if (code == XML_ERR_OK && !parser->context->wellFormed) code = XML_ERR_INTERNAL_ERROR;
  // A name that finds no room is only missing to libxml2.
  if (code != XML_ERR_OK && xmlDictGetUsage(parser->context->dict) > namesBytes) code = XML_ERR_INTERNAL_ERROR;
  // A namespace error leaves the document well-formed in libxml2's eyes, not in ours.
  if (code == XML_ERR_OK && parser->context->nsWellFormed == 0) code = XML_NS_ERR_UNDEFINED_NAMESPACE;
  return code;
}

long cxml_parser_offset(const cxml_parser *parser) { return xmlByteConsumed(parser->context); }

int cxml_parser_line(const cxml_parser *parser) { return parser->context->input ? parser->context->input->line : 0; }

int cxml_parser_reset(cxml_parser *parser) {
  parser->heldCount = 0;
  parser->isOver = 0;
  // Keeps the handlers, the options and the dictionary: the same name has the same address as before.
  return xmlCtxtResetPush(parser->context, NULL, 0, NULL, NULL);
}

void cxml_parser_free(cxml_parser *parser) {
  if (parser == NULL) return;
  if (parser->plug) xmlSchemaSAXUnplug(parser->plug);
  if (parser->validation) xmlSchemaFreeValidCtxt(parser->validation);
  if (parser->context) {
    if (parser->context->myDoc) xmlFreeDoc(parser->context->myDoc);
    xmlFreeParserCtxt(parser->context);
  }
  free(parser->held);
  free(parser);
}

cxml_schema *cxml_schema_new(const char *bytes, int count) {
  xmlSchemaParserCtxtPtr parser = xmlSchemaNewMemParserCtxt(bytes, count);
  if (parser == NULL) return NULL;
  xmlSchemaSetParserErrors(parser, onError, onError, NULL);
  xmlSchemaPtr compiled = xmlSchemaParse(parser);
  xmlSchemaFreeParserCtxt(parser);
  if (compiled == NULL) return NULL;
  cxml_schema *schema = calloc(1, sizeof *schema);
  if (schema == NULL) {
    xmlSchemaFree(compiled);
    return NULL;
  }
  schema->schema = compiled;
  return schema;
}

void cxml_schema_free(cxml_schema *schema) {
  if (schema == NULL) return;
  xmlSchemaFree(schema->schema);
  free(schema);
}

long cxml_canonical(const char *bytes, int count, char **out) {
  xmlDocPtr document = xmlReadMemory(bytes, count, NULL, NULL, XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
  if (document == NULL) return -1;
  xmlChar *result = NULL;
  int size = xmlC14NDocDumpMemory(document, NULL, XML_C14N_EXCLUSIVE_1_0, NULL, 0, &result);
  xmlFreeDoc(document);
  *out = (char *)result;
  return size;
}

void cxml_free(void *pointer) { xmlFree(pointer); }

void *cxml_iconv_open(const char *encoding) {
  iconv_t converter = iconv_open("UTF-8", encoding);
  return converter == (iconv_t)-1 ? NULL : converter;
}

int cxml_iconv(void *converter, const char **in, size_t *inLeft, char **out, size_t *outLeft) {
  char *from = (char *)*in;
  size_t result = iconv(converter, &from, inLeft, out, outLeft);
  int code = errno;
  *in = from;
  if (result != (size_t)-1) return 0;
  return code == E2BIG ? 1 : code == EINVAL ? 2 : -1;
}

void cxml_iconv_close(void *converter) { iconv_close(converter); }
