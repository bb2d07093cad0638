// Kills the program at one of its writes, or cuts the power there. Loaded before the C library into a process under test.
//
// Every write, truncation, rename and flush of a file below one folder is a point, counted from 1. At the point that was asked for the process is
// killed as `kill -9` would: `before` the call, `after` it, or `torn`, when a part of the bytes was written. A power cut, `power`, first takes back
// everything that was not flushed: of each file what was written since its last flush, and renames since their folder's. `sectors` takes back each
// sector of 512 bytes by chance, since a disk writes in the order that it likes. A point beyond the last is the end of the program: the power goes
// when it has said what it did.
//
// What is not modelled: a sector that was written twice between two flushes comes back as it was before both or stays as it is after both; new and
// removed names of files are durable at once. The wal-index (-shm) is memory in a file and is left alone.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { sectorSize = 512, bucketCount = 1 << 14 };

typedef struct Sector {
  struct Sector *next;
  off_t number;
  unsigned char before[sectorSize];
} Sector;

typedef struct File {
  struct File *next;
  dev_t device;
  ino_t inode;
  // Never closed: closing any descriptor of a file drops the locks that SQLite has on it.
  int descriptor;
  int isDirty;
  off_t sizeBefore;
  Sector *sectors[bucketCount];
} File;

typedef struct Rename {
  struct Rename *next;
  char from[PATH_MAX];
  char to[PATH_MAX];
  char aside[PATH_MAX];
  int replaced;
  int isSecondName;
} Rename;

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static const char *folder, *mode, *countPath;
static size_t folderLength;
static uint64_t seed;
static long point, count;
static File *files;
static Rename *renames;

__attribute__((constructor)) static void start(void) {
  folder = getenv("QUANY_FAULT_FOLDER");
  mode = getenv("QUANY_FAULT_MODE");
  countPath = getenv("QUANY_FAULT_COUNT");
  const char *text = getenv("QUANY_FAULT_POINT");
  point = text ? atol(text) : 0;
  text = getenv("QUANY_FAULT_SEED");
  seed = text ? strtoull(text, NULL, 10) : 0;
  if (mode == NULL) mode = "";
  folderLength = folder ? strlen(folder) : 0;
}

static int isPowerCut(void) { return strcmp(mode, "power") == 0 || strcmp(mode, "sectors") == 0; }

static uint64_t mixed(uint64_t value) {
  value += 0x9e3779b97f4a7c15;
  value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
  value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
  return value ^ (value >> 31);
}

// Whether the cut takes this back; everything when no chance is asked for.
static int isLost(uint64_t what) { return strcmp(mode, "power") == 0 || (mixed(seed ^ mixed(what)) & 1); }

static int isWatchedPath(const char *path) {
  if (folderLength == 0 || strncmp(path, folder, folderLength) != 0) return 0;
  size_t length = strlen(path);
  return length < 4 || strcmp(path + length - 4, "-shm") != 0;
}

static int pathOf(int descriptor, char path[PATH_MAX]) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  ssize_t length = readlink(link, path, PATH_MAX - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return 1;
}

static int isWatched(int descriptor) {
  if (folderLength == 0) return 0;
  int saved = errno;
  char path[PATH_MAX];
  int answer = pathOf(descriptor, path) && isWatchedPath(path);
  errno = saved;
  return answer;
}

static File *fileOf(int descriptor) {
  struct stat status;
  if (fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) return NULL;
  for (File *file = files; file; file = file->next)
    if (file->device == status.st_dev && file->inode == status.st_ino) return file;
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  int own = open(link, O_RDWR | O_CLOEXEC);
  if (own < 0) return NULL;
  File *file = calloc(1, sizeof *file);
  file->device = status.st_dev;
  file->inode = status.st_ino;
  file->descriptor = own;
  file->next = files;
  files = file;
  return file;
}

// Keeps what the sectors from `start` to `end` held when the file was last flushed.
static void keep(int descriptor, off_t start, off_t end) {
  if (!isPowerCut()) return;
  File *file = fileOf(descriptor);
  if (file == NULL) return;
  if (!file->isDirty) {
    struct stat status;
    fstat(file->descriptor, &status);
    file->sizeBefore = status.st_size;
    file->isDirty = 1;
  }
  for (off_t number = start / sectorSize; number * sectorSize < end; number++) {
    Sector **bucket = &file->sectors[number % bucketCount];
    Sector *sector = *bucket;
    while (sector && sector->number != number) sector = sector->next;
    if (sector) continue;
    sector = calloc(1, sizeof *sector);
    sector->number = number;
    ssize_t got = syscall(SYS_pread64, file->descriptor, sector->before, (size_t)sectorSize, number * sectorSize);
    (void)got;
    sector->next = *bucket;
    *bucket = sector;
  }
}

static void forget(File *file) {
  for (int index = 0; index < bucketCount; index++) {
    for (Sector *sector = file->sectors[index]; sector;) {
      Sector *next = sector->next;
      free(sector);
      sector = next;
    }
    file->sectors[index] = NULL;
  }
  file->isDirty = 0;
}

static void takeBack(File *file, uint64_t name) {
  struct stat status;
  if (fstat(file->descriptor, &status) != 0) return;
  off_t size = status.st_size;
  int losesSize = isLost(name << 40 ^ 0x5a5a);
  for (int index = 0; index < bucketCount; index++)
    for (Sector *sector = file->sectors[index]; sector; sector = sector->next) {
      off_t start = sector->number * sectorSize;
      // What was cut off comes back with the size, as a whole.
      int isLostSector = start >= size ? losesSize : isLost(name << 40 ^ (uint64_t)sector->number);
      if (!isLostSector) continue;
      off_t limit = losesSize && file->sizeBefore > size ? file->sizeBefore : size;
      size_t length = start >= limit ? 0 : limit - start < sectorSize ? (size_t)(limit - start) : sectorSize;
      if (length > 0 && syscall(SYS_pwrite64, file->descriptor, sector->before, length, start) < 0) _exit(99);
    }
  if (losesSize && syscall(SYS_ftruncate, file->descriptor, file->sizeBefore) != 0) _exit(99);
}

static void cutPower(void) {
  uint64_t name = 0;
  for (File *file = files; file; file = file->next) {
    name++;
    if (file->isDirty) takeBack(file, name);
  }
  for (Rename *moved = renames; moved; moved = moved->next) {
    if (isLost(++name << 20 ^ 0x7e)) {
      // A second name goes; where the first one has gone since, the file gets it back.
      if (moved->isSecondName && access(moved->from, F_OK) == 0) {
        syscall(SYS_unlinkat, AT_FDCWD, moved->to, 0);
        continue;
      }
      if (renameat(AT_FDCWD, moved->to, AT_FDCWD, moved->from) != 0) _exit(99);
      if (moved->replaced) renameat(AT_FDCWD, moved->aside, AT_FDCWD, moved->to);
    } else if (moved->replaced) {
      syscall(SYS_unlinkat, AT_FDCWD, moved->aside, 0);
    }
  }
}

static void die(void) {
  if (isPowerCut()) cutPower();
  kill(getpid(), SIGKILL);
  for (;;) pause();
}

// Counts a point; 1 when it is the one that was asked for and the call shall still happen, as a whole or in part.
static int reach(void) {
  count++;
  if (point == 0 || count != point) return 0;
  if (strcmp(mode, "after") != 0 && strcmp(mode, "torn") != 0) die();
  return 1;
}

static size_t tornLength(size_t length) { return strcmp(mode, "torn") == 0 && length > 1 ? 1 + mixed(seed ^ point) % (length - 1) : length; }

static ssize_t watchedWrite(int descriptor, const void *bytes, size_t length, off_t offset, int hasOffset) {
  pthread_mutex_lock(&lock);
  int isLast = reach();
  off_t start = offset;
  if (!hasOffset) {
    struct stat status;
    int flags = fcntl(descriptor, F_GETFL);
    start = (flags & O_APPEND) && fstat(descriptor, &status) == 0 ? status.st_size : lseek(descriptor, 0, SEEK_CUR);
  }
  keep(descriptor, start, start + (off_t)length);
  size_t wanted = isLast ? tornLength(length) : length;
  ssize_t done = hasOffset ? syscall(SYS_pwrite64, descriptor, bytes, wanted, offset) : syscall(SYS_write, descriptor, bytes, wanted);
  if (isLast) die();
  int saved = errno;
  pthread_mutex_unlock(&lock);
  errno = saved;
  return done;
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t length, off64_t offset) {
  if (!isWatched(descriptor)) return syscall(SYS_pwrite64, descriptor, bytes, length, offset);
  return watchedWrite(descriptor, bytes, length, offset, 1);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t length, off_t offset) { return pwrite64(descriptor, bytes, length, offset); }

ssize_t write(int descriptor, const void *bytes, size_t length) {
  if (!isWatched(descriptor)) return syscall(SYS_write, descriptor, bytes, length);
  return watchedWrite(descriptor, bytes, length, 0, 0);
}

int ftruncate64(int descriptor, off64_t size) {
  if (!isWatched(descriptor)) return (int)syscall(SYS_ftruncate, descriptor, size);
  pthread_mutex_lock(&lock);
  int isLast = reach();
  struct stat status;
  if (fstat(descriptor, &status) == 0) keep(descriptor, size, status.st_size > size ? status.st_size : size);
  // A truncation is whole or not at all.
  int done = isLast && strcmp(mode, "torn") == 0 ? 0 : (int)syscall(SYS_ftruncate, descriptor, size);
  if (isLast) die();
  int saved = errno;
  pthread_mutex_unlock(&lock);
  errno = saved;
  return done;
}

int ftruncate(int descriptor, off_t size) { return ftruncate64(descriptor, size); }

static int flush(long number, int descriptor) {
  if (!isWatched(descriptor)) return (int)syscall(number, descriptor);
  pthread_mutex_lock(&lock);
  int isLast = reach();
  int done = (int)syscall(number, descriptor);
  if (isPowerCut()) {
    struct stat status;
    if (fstat(descriptor, &status) == 0 && S_ISDIR(status.st_mode)) {
      for (Rename *moved = renames; moved; moved = moved->next)
        if (moved->replaced) syscall(SYS_unlinkat, AT_FDCWD, moved->aside, 0);
      renames = NULL;
    } else {
      File *file = fileOf(descriptor);
      if (file) forget(file);
    }
  }
  if (isLast) die();
  int saved = errno;
  pthread_mutex_unlock(&lock);
  errno = saved;
  return done;
}

int fsync(int descriptor) { return flush(SYS_fsync, descriptor); }

int fdatasync(int descriptor) { return flush(SYS_fdatasync, descriptor); }

static int name(const char *from, const char *to, int isSecondName) {
  if (!isWatchedPath(to)) return isSecondName ? linkat(AT_FDCWD, from, AT_FDCWD, to, 0) : renameat(AT_FDCWD, from, AT_FDCWD, to);
  pthread_mutex_lock(&lock);
  int isLast = reach();
  Rename *moved = NULL;
  if (isPowerCut()) {
    moved = calloc(1, sizeof *moved);
    snprintf(moved->from, PATH_MAX, "%s", from);
    snprintf(moved->to, PATH_MAX, "%s", to);
    snprintf(moved->aside, PATH_MAX, "%.4000s.aside%ld", to, count);
    moved->isSecondName = isSecondName;
    moved->replaced = !isSecondName && linkat(AT_FDCWD, to, AT_FDCWD, moved->aside, 0) == 0;
  }
  int done = 0;
  if (!(isLast && strcmp(mode, "torn") == 0)) {
    done = isSecondName ? linkat(AT_FDCWD, from, AT_FDCWD, to, 0) : renameat(AT_FDCWD, from, AT_FDCWD, to);
  }
  if (moved && done == 0) {
    moved->next = renames;
    renames = moved;
  }
  if (isLast) die();
  int saved = errno;
  pthread_mutex_unlock(&lock);
  errno = saved;
  return done;
}

int rename(const char *from, const char *to) { return name(from, to, 0); }

int link(const char *from, const char *to) { return name(from, to, 1); }

__attribute__((destructor)) static void end(void) {
  if (countPath) {
    FILE *file = fopen(countPath, "w");
    if (file) {
      fprintf(file, "%ld", count);
      fclose(file);
    }
  }
  if (point > count && isPowerCut()) cutPower();
}
