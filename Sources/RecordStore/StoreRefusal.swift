internal import ClinicalModel
internal import Foundation
internal import GRDB

/// Everything that can make a database unusable, as refusals with stable codes.
enum StoreRefusal {
  static func notThere(_ path: String) -> Refusal {
    Refusal(
      .resource, code: "QY-STO-0010", place: path, vi: "Không có tệp cơ sở dữ liệu này. Tạo mới bằng `quany init`.",
      en: "There is no such database file. Make one with `quany init`.")
  }

  static func isFolder(_ path: String) -> Refusal {
    Refusal(
      .resource, code: "QY-STO-0011", place: path, vi: "Đây là thư mục, không phải tệp cơ sở dữ liệu.",
      en: "This is a folder, not a database file.")
  }

  static func alreadyThere(_ path: String) -> Refusal {
    Refusal(
      .resource, code: "QY-STO-0012", place: path, vi: "Đã có tệp này; chọn tên khác. Không tệp nào bị ghi đè.",
      en: "The file exists; choose another name. Nothing is overwritten.")
  }

  static func notOurs(_ path: String) -> Refusal {
    Refusal(
      .resource, code: "QY-STO-0013", place: path, vi: "Tệp này không phải cơ sở dữ liệu của QuanY; tệp được giữ nguyên.",
      en: "The file is not a QuanY database; it was left as it is.")
  }

  static func newer(_ path: String) -> Refusal {
    Refusal(
      .resource, code: "QY-STO-0014", place: path, vi: "Cơ sở dữ liệu do phiên bản mới hơn tạo ra. Hãy cập nhật chương trình.",
      en: "A newer version of the program made this database. Update the program.")
  }

  static func notReadable(_ path: String) -> Refusal {
    Refusal(
      .resource, code: "QY-STO-0015", place: path, vi: "Không có quyền đọc tệp cơ sở dữ liệu.",
      en: "The database file can't be read with this account's permissions.")
  }

  static func notOpenable(_ path: String) -> Refusal {
    Refusal(
      .resource, code: "QY-STO-0022", place: path, vi: "Không mở được cơ sở dữ liệu: kiểm tra quyền của tệp và của thư mục.",
      en: "The database can't be opened: check the permissions of the file and of its folder.")
  }

  static func notWritable(_ path: String) -> Refusal {
    Refusal(
      .resource, code: "QY-STO-0026", place: path, vi: "Không tạo được tệp tạm bên cạnh cơ sở dữ liệu.",
      en: "No temporary file can be made beside the database.")
  }

  /// Runs `body` and gives SQLite's troubles their codes. A failure that no user can cause stays a `DatabaseError`: a defect of ours.
  static func translating<Value>(_ path: String, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw refusal(for: error, path) ?? error
    } catch is RowDecodingError {
      // A STRICT schema holds no such value: a byte of the file was changed.
      throw damaged(path)
    } catch is DamagedValue {
      throw damaged(path)
    }
  }

  static func damaged(_ path: String) -> Refusal {
    Refusal(
      .resource, code: "QY-STO-0024", place: path, vi: "Tệp cơ sở dữ liệu bị hỏng. Chạy `quany verify` và khôi phục từ bản sao lưu.",
      en: "The database file is damaged. Run `quany verify` and restore a backup.")
  }

  static func otherSchema(_ path: String) -> Refusal {
    Refusal(
      .resource, code: "QY-STO-0027", place: path,
      vi: "Lược đồ của tệp không còn như chương trình đã tạo; ai đó đã sửa tệp. Khôi phục từ bản sao lưu.",
      en: "The file's schema is not what the program made of it: somebody changed the file. Restore a backup.")
  }

  private static func full(_ path: String) -> Refusal {
    Refusal(
      .resource, code: "QY-STO-0020", place: path,
      vi: "Đĩa đầy. Không có gì dở dang được giữ lại; giải phóng chỗ trống rồi chạy lại.",
      en: "The disk is full. Nothing half-done was kept; make room and run again.")
  }

  private static func isFull(_ path: String) -> Bool {
    var disk = statvfs()
    return statvfs(path, &disk) == 0 && UInt64(disk.f_bavail) * UInt64(disk.f_frsize) < 65_536
  }

  private static func refusal(for error: DatabaseError, _ path: String) -> (any Error)? {
    switch error.resultCode {
    case .SQLITE_FULL: full(path)
    // The shared-memory file of the log can be what does not fit any more: SQLite calls that an I/O error.
    case .SQLITE_IOERR where isFull(path): full(path)
    case .SQLITE_READONLY:
      Refusal(
        .resource, code: "QY-STO-0021", place: path, vi: "Cơ sở dữ liệu hoặc thư mục của nó chỉ cho đọc.",
        en: "The database or its folder is read-only.")
    case .SQLITE_CANTOPEN: notOpenable(path)
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      Refusal(
        .resource, code: "QY-STO-0023", place: path, vi: "Một tiến trình khác đang ghi cơ sở dữ liệu quá lâu. Thử lại sau.",
        en: "Another process has been writing the database for too long. Try again.")
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: damaged(path)
    case .SQLITE_IOERR:
      Refusal(
        .resource, code: "QY-STO-0025", place: path, vi: "Lỗi đọc hoặc ghi đĩa. Giao dịch cuối đã được hủy trọn vẹn.",
        en: "The disk failed to read or write. The last transaction was undone as a whole.")
    default: nil
    }
  }
}
