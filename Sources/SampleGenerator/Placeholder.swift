// Filled in by the first real file of this target.
