private import CSodium

/// The version of libsodium that runs.
public func libsodiumVersion() -> String { String(cString: csodium_version()) }
