import Foundation
import Testing

/// The HTML report in a real browser, where the machine has one: at the width of a phone and of a laptop, and on paper.
struct BrowserTests {
  static let browser = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].first(
    where: FileManager.default.isExecutableFile)

  /// Looks at the page from inside: overflow, contrast of every text, order of headings, what tables and charts say, links, anything from outside.
  static let inspection = """
    (() => {
      const problems = [];
      const width = document.documentElement.scrollWidth;
      if (width > innerWidth) problems.push(`wider than the screen: ${width} of ${innerWidth}`);
      const parse = text => { const n = text.match(/[\\d.]+/g).map(Number); return n.length > 3 ? n : [...n, 1]; };
      const light = c => {
        const [r, g, b] = c.slice(0, 3).map(v => { v /= 255; return v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const say = text => { if (!problems.includes(text)) problems.push(text); };
      for (const element of document.querySelectorAll("body *")) {
        if (element.closest("svg,script,style")) continue;
        if (![...element.childNodes].some(n => n.nodeType === 3 && n.data.trim())) continue;
        let behind = element, back = [255, 255, 255, 1];
        while (behind) {
          const c = parse(getComputedStyle(behind).backgroundColor);
          if (c[3] > 0) { back = c; break; }
          behind = behind.parentElement;
        }
        const [a, b] = [light(parse(getComputedStyle(element).color)), light(back)].sort((x, y) => y - x);
        const ratio = (a + 0.05) / (b + 0.05);
        if (ratio < 4.5) say(`contrast ${ratio.toFixed(1)} of ${element.tagName}.${element.className}`);
      }
      let last = 0;
      for (const heading of document.querySelectorAll("h1,h2,h3,h4")) {
        const level = Number(heading.tagName[1]);
        if (level > last + 1) say(`heading ${level} after ${last}`);
        last = level;
      }
      for (const table of document.querySelectorAll("table"))
        if (!table.caption || !table.querySelector("th[scope=col]")) say("a table without caption or header");
      for (const svg of document.querySelectorAll("svg"))
        if (svg.getAttribute("aria-hidden") !== "true" && !svg.querySelector("title")) say("a chart without text");
      for (const link of document.querySelectorAll("a[href^='#']"))
        if (!document.getElementById(link.getAttribute("href").slice(1))) say(`a dead link ${link.getAttribute("href")}`);
      const ids = [...document.querySelectorAll("[id]")].map(e => e.id);
      if (new Set(ids).size !== ids.length) say("an id that stands twice");
      if (performance.getEntriesByType("resource").length) say("something from outside");
      document.title = "LOOKED " + problems.join(" | ");
    })();
    """

  let ward: Ward

  init() throws {
    ward = try Ward(database: PeriodTests.nation)
    for words in [
      ["close", "--month", "2025-08"], ["close", "--month", "2025-09"], ["reopen", "--month", "2025-08", "--reason", "muộn"],
    ] {
      _ = try Program.run(["report"] + words + ["--db", ward.database, "--as-of", "2025-10-12"])
    }
  }

  func look(_ words: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: Self.browser ?? "")
    process.arguments =
      ["--headless", "--disable-gpu", "--no-first-run", "--disable-dev-shm-usage", "--user-data-dir=\(ward.path("profile"))"]
      + (geteuid() == 0 ? ["--no-sandbox"] : []) + words
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }

  @Test(.enabled(if: browser != nil), arguments: ["vi", "en"])
  func `the page fits phone and laptop, and everybody can read it`(language: String) throws {
    let html = try Program.run(
      "report", "coverage", "--db", ward.database, "--as-of", "2025-10-15", "--format", "html", "--lang", language
    ).output
    #expect(!html.contains("<script"))
    let page = try ward.write(
      "page.html", html.replacing("</body>", with: "<script>\(Self.inspection)</script></body>"))
    for size in ["390,844", "1280,800"] {
      let seen = try look(["--window-size=\(size)", "--dump-dom", "file://\(page)"])
      let title = seen.split(separator: "<title>").dropFirst().first?.split(separator: "</title>").first
      #expect(title == "LOOKED ", "\(size)")
    }
  }

  @Test(.enabled(if: browser != nil)) func `the PDF is made of A4 pages`() throws {
    let out = ward.path("report.pdf")
    let made = try Program.run(
      "report", "coverage", "--db", ward.database, "--as-of", "2025-10-15", "--format", "pdf", "--out", out)
    #expect(made.status == 0, "\(made.talk)")
    let bytes = try String(decoding: Data(contentsOf: URL(filePath: out)), as: UTF8.self)
    #expect(bytes.hasPrefix("%PDF-"))
    #expect(bytes.contains("/MediaBox [0 0 594") || bytes.contains("/MediaBox [0 0 595"))
  }

  @Test func `without a browser PDF is refused with what to do`() throws {
    #expect(try Program.run("report", "coverage", "--db", ward.database, "--format", "pdf").status == 2)
    guard Self.browser == nil else { return }
    let refused = try Program.run("report", "coverage", "--db", ward.database, "--format", "pdf", "--out", ward.path("x.pdf"))
    #expect(refused.status == 4)
    #expect(refused.talk.contains("QY-REP-0005"))
  }
}
