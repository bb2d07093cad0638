#include "csqlite.h"

#include <pthread.h>
#include <sqlite3.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// Debian builds SQLite without lookaside, so that each bound text, cursor and trigger frame is an allocation, many of them larger than what
// the C library keeps by thread. A piece of up to `largest` bytes goes back to the list of its size in the thread that frees it.
enum { step = 64, largest = 8192, sizes = largest / step, mostKept = 32768 };

typedef struct {
  size_t size;
  size_t unused;  // keeps what follows at 16 bytes
} Header;

typedef struct Free {
  struct Free *next;
} Free;

typedef struct {
  Free *first;
  int count;
} List;

static _Thread_local List lists[sizes + 1];
static _Thread_local int isKnown;
static pthread_key_t ending;

static Header *header(void *pointer) { return (Header *)pointer - 1; }

static size_t rounded(size_t size) { return (size + step - 1) / step * step; }

static void drain(void *data) {
  (void)data;
  for (int i = 0; i <= sizes; i++) {
    while (lists[i].first != NULL) {
      Free *piece = lists[i].first;
      lists[i].first = piece->next;
      free(header(piece));
    }
    lists[i].count = 0;
  }
  isKnown = 0;
}

static void *allocate(int wanted) {
  size_t size = rounded((size_t)wanted);
  if (size <= largest) {
    List *list = &lists[size / step];
    if (list->first != NULL) {
      Free *piece = list->first;
      list->first = piece->next;
      list->count--;
      return piece;
    }
  }
  Header *piece = malloc(sizeof(Header) + size);
  if (piece == NULL) return NULL;
  piece->size = size;
  return piece + 1;
}

static void release(void *pointer) {
  if (pointer == NULL) return;
  size_t size = header(pointer)->size;
  if (size <= largest) {
    List *list = &lists[size / step];
    // As many as make 32 KiB of a size.
    if ((size_t)list->count * size < mostKept) {
      if (!isKnown) {
        isKnown = 1;
        pthread_setspecific(ending, lists);
      }
      Free *piece = pointer;
      piece->next = list->first;
      list->first = piece;
      list->count++;
      return;
    }
  }
  free(header(pointer));
}

static void *reallocate(void *pointer, int wanted) {
  size_t old = header(pointer)->size;
  size_t size = rounded((size_t)wanted);
  if (size <= old && old - size < old / 2) return pointer;
  if (old > largest && size > largest) {
    Header *piece = realloc(header(pointer), sizeof(Header) + size);
    if (piece == NULL) return NULL;
    piece->size = size;
    return piece + 1;
  }
  void *moved = allocate(wanted);
  if (moved == NULL) return NULL;
  memcpy(moved, pointer, old < size ? old : size);
  release(pointer);
  return moved;
}

static int sizeOf(void *pointer) { return pointer == NULL ? 0 : (int)header(pointer)->size; }

static int roundUp(int wanted) { return (int)rounded((size_t)wanted); }

static int start(void *data) {
  (void)data;
  return pthread_key_create(&ending, drain) == 0 ? SQLITE_OK : SQLITE_NOMEM;
}

static void stop(void *data) {
  (void)data;
  pthread_key_delete(ending);
}

void csqlite_configure(void) {
  static const sqlite3_mem_methods methods = {allocate, release, reallocate, sizeOf, roundUp, start, stop, NULL};
  // Both are refused, without harm, once SQLite is in use.
  sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
  sqlite3_config(SQLITE_CONFIG_MALLOC, &methods);
}
