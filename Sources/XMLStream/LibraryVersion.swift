private import CXML

/// The version of libxml2 that runs.
public func libxml2Version() -> String { String(cString: cxml_version()) }
