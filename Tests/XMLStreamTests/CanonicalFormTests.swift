import Testing
import XMLStream

struct CanonicalFormTests {
  /// Entries in a root whose namespaces the entries may lean on, and the same entry standing alone.
  static let entries = [
    "<a xmlns=\"urn:t\" b=\"2\" a=\"1\"/>", "<a xmlns=\"urn:t\" xmlns:z=\"urn:z\" z:b=\"2\" a=\"1\"><z:b/><b><z:c z:k=\"v\"/></b></a>",
    "<a xmlns=\"urn:t\">x &amp; &lt; &gt; \" ' &#13; y<![CDATA[<&]]></a>", "<a xmlns=\"urn:t\" k=\"&quot;&amp;&lt;&gt;&#9;&#10;&#13;'\"/>",
    "<a xmlns=\"urn:t\"><b xmlns=\"\"><c/></b><b xmlns=\"urn:o\"/></a>", "<a xmlns=\"urn:t\"><!-- c -->x<!-- d -->y<?pi  data ?><?e?></a>",
    "<q:a xmlns:q=\"urn:t\" xmlns:r=\"urn:t\"><r:b q:x=\"1\" r:y=\"2\"/></q:a>", "<a xmlns=\"urn:t\" xml:space=\"preserve\"> \n </a>",
    "<p:a xmlns:p=\"urn:1\"><p:b xmlns:p=\"urn:2\"><p:c xmlns:p=\"urn:1\"/></p:b><p:d/></p:a>", "<a xmlns=\"urn:t\">\r\n</a>",
    "<a xmlns=\"urn:t\" xmlns:unused=\"urn:u\">Nguyễn</a>",
    // Canonical already, and what differs from that by little.
    "<a xmlns=\"urn:t\" a=\"1\" ab=\"Ế &amp; 2\" b=\"'\">x<b c=\"&quot;\">&lt;y</b>\n</a>", "<a xmlns=\"urn:t\" ab=\"1\" a=\"2\"></a>",
    "<a xmlns=\"urn:t\">x > y</a>", "<a xmlns=\"urn:t\">x]]&gt;</a>", "<a xmlns=\"urn:t\" k='1'></a>", "<a xmlns=\"urn:t\" k=\"1\" ></a>",
    "<a xmlns=\"urn:t\" k=\"1\"  l=\"2\"></a>", "<a xmlns=\"urn:t\"></a >", "<a xmlns=\"urn:t\" k=\"&amp;amp;\">&amp;amp;</a>",
    "<a xmlns=\"urn:t\" k=\"&#38;amp;\">&#38;amp;</a>", "<a xmlns=\"urn:t\" k=\"&#x41;\">&#x41;</a>",
    "<a xmlns=\"urn:t\" k=\"a\nb\tc\"></a>",
    "<a xmlns=\"urn:t\"><![CDATA[<![CDATA[<![CDATA[]]></a>", "<a xmlns=\"urn:t\">x<!-- c --></a>", "<a xmlns=\"urn:t\">x<!-- c -->y</a>",
    "<a xmlns=\"urn:t\">x<![CDATA[]]></a>", "<a xmlns=\"urn:t\"><b xmlns=\"urn:t\"></b></a>", "<a xmlns=\"urn:t\"><b k=\"1\"/></a>",
    "<a xmlns=\"urn:t\"><b xmlns=\"urn:o\"></b></a>", "<a></a>", "<a k=\"1\">x</a>", "<a xmlns=\"urn:t\"><?e?></a>",

    "<a xmlns=\"urn:t\" xml:lang=\"vi\"></a>", "<a xmlns=\"urn:t\" k=\"x > y\"></a>", "<a a=\"1\" xmlns=\"urn:t\"></a>",
  ]

  @Test(arguments: entries)
  func `the form is libxml2's`(entry: String) throws {
    let reading = Reading("<r>\(entry)</r>")
    let read = try #require(reading.entries.first)
    let expected = try #require(CanonicalDocument.exclusive(Array(entry.utf8)))
    #expect(String(decoding: read.canonicalBytes(), as: UTF8.self) == String(decoding: expected, as: UTF8.self))
  }

  @Test(arguments: entries)
  func `the form of the form is the form`(entry: String) throws {
    let once = try #require(Reading("<r>\(entry)</r>").entries.first).canonicalBytes()
    let twice = try #require(Reading("<r>\(String(decoding: once, as: UTF8.self))</r>").entries.first).canonicalBytes()
    #expect(once == twice)
  }

  @Test func `namespaces of the root go with what uses them`() throws {
    let reading = Reading("<r xmlns=\"urn:t\" xmlns:o=\"urn:o\" xmlns:u=\"urn:u\"><a o:k=\"1\"><b/></a></r>")
    let form = try #require(reading.entries.first).canonicalBytes()
    #expect(String(decoding: form, as: UTF8.self) == "<a xmlns=\"urn:t\" xmlns:o=\"urn:o\" o:k=\"1\"><b></b></a>")
  }
}
