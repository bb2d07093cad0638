internal import Foundation

/// Gives the pages that the allocator holds free back to the system. What one thread allocates and the other frees leaves them half used
/// and the process growing by a twentieth of what it reads. Does nothing where the C library has no such call.
func returnFreeMemory() {
  typealias Trim = @convention(c) (Int) -> Int32
  guard let symbol = dlsym(nil, "malloc_trim") else { return }
  _ = unsafeBitCast(symbol, to: Trim.self)(0)
}
