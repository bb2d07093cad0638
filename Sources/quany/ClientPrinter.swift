import ClinicalModel
import Foundation
import StaffClient

/// Where the client prints to: new files, never over one that is there, since a slip of the finger must not cost one.
enum ClientPrinter {
  static let files = Printer(
    text: { text, path in
      let file = try NewFile.make(path) { isThere in
        isThere
          ? thereAlready(path)
          : Refusal(.resource, code: "QY-REC-0037", place: path, vi: "Không ghi được tệp.", en: "The file can't be written.")
      }
      try file.write(contentsOf: Data(text.utf8))
      return path
    },
    pdf: { html, path in
      guard !FileManager.default.fileExists(atPath: path) else { throw thereAlready(path) }
      try PDFConverter.write(html, to: path)
      try? FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
      return path
    })

  private static func thereAlready(_ path: String) -> Refusal {
    Refusal(
      .unusable, code: "QY-REC-0036", place: path, vi: "Đã có tệp này; đặt tên khác.", en: "The file is there already; choose another name."
    )
  }
}
