internal import CArchive

/// The version of libarchive, with what it packs with, that runs.
public func libarchiveVersion() -> String { String(cString: carchive_version()) }
