import Testing
import XMLStream

/// What is left of XML for who may not read whom it speaks of.
struct MaskedTextTests {
  @Test(arguments: [
    ("<patient id=\"P1\" birthDate='15/01/1980'>", "<patient id=\"x9\" birthDate='99/99/9999'>"),
    ("<name use=\"official\">Nguyễn Văn Mẫu</name>", "<name use=\"xxxxxxxx\">xxxxxx xxx xxx</name>"),
    ("a<!-- Nguyễn > -- 12 -->b", "x<!-- xxxxxx > -- 99 -->x"), ("<![CDATA[Lê <b> 7]]>c", "<![CDATA[xx <x> 9]]>x"),
    ("<?xml-stylesheet Lê?>d", "<?xxx-xxxxxxxxxx xx?>x"), ("<!DOCTYPE Lê>e", "<!xxxxxxx xx>x"),
    ("&#x1EC5;&amp;", "&#x9xx9;&xxx;"), ("<a b=\"Lê > Văn\" c='\"Lê\"'/>", "<a b=\"xx > xxx\" c='\"xx\"'/>"), ("Lê 三 ७", "xx x 9"),
    ("", ""),
  ])
  func `letters and digits of values go, names and marks stay`(given: String, masked: String) {
    #expect(MaskedText.xml(Array(given.utf8)) == masked)
  }

  @Test(arguments: ["<a b=\"Nguyen", "<a><!-- Nguyen", "<![CDATA[Nguyen", "Nguyen", "<a \"Nguyen\"", "<a>Nguyen<", "<?Nguyen", "<!Nguyen"])
  func `what breaks off gives no value away`(given: String) {
    #expect(!MaskedText.xml(Array(given.utf8)).contains("gu"), "\(MaskedText.xml(Array(given.utf8)))")
  }

  @Test func `bytes that are no UTF-8 are masked`() { #expect(MaskedText.xml([0x3C, 0x61, 0x3E, 0xFF, 0xFE, 0x4C]) == "<a>xxx") }
}
