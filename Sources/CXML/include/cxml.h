#ifndef CXML_H
#define CXML_H

/// Prepares libxml2 for use from several threads. Call once, before anything else.
void cxml_init(void);

#endif
