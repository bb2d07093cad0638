private import COpenSSL

/// The version of OpenSSL that runs.
public func openSSLVersion() -> String { String(cString: copenssl_version()) }
