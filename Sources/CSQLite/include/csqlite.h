#ifndef CSQLITE_H
#define CSQLITE_H

/// Sets what SQLite can only be told before its first use: no statistics of memory, which lock at every allocation, and an allocator that
/// keeps small pieces by thread. Afterwards it does nothing.
void csqlite_configure(void);

#endif
