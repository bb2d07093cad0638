internal import ClinicalModel

/// The catalogue: every word that the client says by itself, in both languages. Each screen's own words stand in a file beside this one.
///
/// Names are short and said as people on a ward say them. A test reads these files: no text is missing in a language, none is said elsewhere.
enum Texts {
  static let password = BilingualText(vi: "Mật khẩu", en: "Password")
  static let code = BilingualText(vi: "Mã xác thực", en: "Code")
  static let codeHint = BilingualText(vi: "nếu có xác thực hai lớp", en: "if you have a second factor")
  static let attest = BilingualText(vi: "Xác nhận", en: "Attest")
  static let reason = BilingualText(vi: "Lý do", en: "Reason")
  static let cancel = BilingualText(vi: "Thôi", en: "Cancel")
  static let readBehind = BilingualText(vi: "đọc phần trên", en: "read what is above")
  static let defect = BilingualText(
    vi: "Lỗi của chương trình; xin báo cho nhóm phát triển.", en: "A defect of the program; please report it.")
  static let failedBefore = BilingualText(
    vi: "Có %1 lần nhập sai mật khẩu trước lần này.", en: "%1 wrong passwords came before this one.")
  static let noSuchScreen = BilingualText(vi: "Không có màn hình nào tên “%1”.", en: "There is no screen called “%1”.")
  static let shelved = BilingualText(
    vi: "Đã giữ phần đang gõ: %1. Mở lại ở trang chính.", en: "What was typed is kept: %1. Open it again at home.")
  static let reopened = BilingualText(
    vi: "Đã mở lại chỗ đang làm; phần đang gõ còn nguyên.", en: "You are back where you were; what was typed is still there.")
  static let nothingToAsk = BilingualText(
    vi: "Điều đang hỏi không còn ở đây, hoặc đã làm xong. Những gì đã gõ:",
    en: "What this was asked about is no longer here, or is done. What was typed:")
  static let wayToBreakGlass = BilingualText(vi: "phím g ở hồ sơ bệnh án", en: "the key g at the chart")
  static let wayOfOthers = BilingualText(vi: "quyền của bác sĩ hoặc điều dưỡng", en: "the help of a doctor or a nurse")
  static let wayToSign = BilingualText(vi: "phím F9 khi đang ghi, hoặc s ở hồ sơ", en: "F9 while writing, or s at the record")
  static let wayToAmend = BilingualText(vi: "phím m ở hồ sơ", en: "the key m at the record")
  static let wayToPassword = BilingualText(vi: "phím p ở `^me`", en: "the key p at `^me`")
  static let wayToOwnPassword = BilingualText(vi: "F5 rồi đăng nhập lại", en: "F5, then sign in again")
  static let wayToPIN = BilingualText(vi: "phím i ở `^me`", en: "the key i at `^me`")
  static let later = BilingualText(vi: "Để sau", en: "Later")
  static let lostStays = BilingualText(
    vi: "Vẫn giữ: lui ra thì nằm ở trang chính, bỏ hẳn bằng phím d ở đó.",
    en: "It is kept: when you leave it waits at home, where the key d throws it away.")
  static let someAreGone = BilingualText(
    vi: "%1 mục đã chọn không còn ở đây; câu hỏi này chỉ còn cho các mục kia.",
    en: "%1 of the chosen lines are no longer here; this now asks about the others only.")
  static let rowsRefused = BilingualText(
    vi: "Xong %1 dòng; %2 dòng chưa được, còn đánh dấu.", en: "%1 done; %2 refused and still marked.")
  static let locked = BilingualText(vi: "Đã khóa", en: "Locked")
  static let lockedOpen = BilingualText(
    vi: "%1 chưa đặt mật khẩu: ai bấm Enter ở đây cũng mở được. Đặt mật khẩu ở màn hình “Tài khoản của tôi”.",
    en: "%1 has no password: whoever presses Enter here opens it. Set one on the screen of your own account.")
  static let lockedBy = BilingualText(
    vi: "%1 đang làm việc ở đây; phần đang gõ còn nguyên sau khi mở khóa.",
    en: "%1 works here; what was typed is still there behind the lock.")
  static let unlock = BilingualText(vi: "Mở khóa", en: "Unlock")
  static let stale = BilingualText(vi: "Có thay đổi mới: %1 tải lại.", en: "There is something new: %1 loads it.")
  static let save = BilingualText(vi: "Lưu", en: "Save")
  static let refresh = BilingualText(vi: "Tải lại", en: "Refresh")
  static let opening = BilingualText(vi: "đang mở cơ sở dữ liệu…", en: "opening the database…")
  static let working = BilingualText(vi: "đang tải…", en: "loading…")
  static let notLoaded = BilingualText(vi: "Không tải được.", en: "Could not be loaded.")

  // The frame around every screen.
  static let keyBack = BilingualText(vi: "lui", en: "back")
  static let keyHelp = BilingualText(vi: "giúp", en: "help")
  static let keyJump = BilingualText(vi: "lệnh", en: "palette")
  static let keyQuit = BilingualText(vi: "thoát", en: "quit")
  static let tooSmall = BilingualText(
    vi: "Cửa sổ quá nhỏ: cần 80×24. Phóng to, hoặc chạy với --linear.",
    en: "The window is too small: 80×24 is needed. Enlarge it, or use --linear.")
  static let tooSmallToAttest = BilingualText(
    vi: "Cửa sổ quá nhỏ để thấy hết nội dung đứng tên: phóng to ít nhất %1.",
    en: "The window is too small to see what you stand for: enlarge it to %1 or more.")
  static let palette = BilingualText(vi: "Đi đâu, làm gì?", en: "Where to, what to do?")
  static let paletteHint = BilingualText(
    vi: "gõ vài chữ · ↑↓ chọn · Enter làm · Esc bỏ", en: "type a few letters · ↑↓ choose · Enter does it · Esc cancels")
  static let nothingFits = BilingualText(vi: "không có gì khớp", en: "nothing fits")
  static let screenKind = BilingualText(vi: "màn hình", en: "screen")
  static let actionKind = BilingualText(vi: "việc", en: "action")
  static let formKind = BilingualText(vi: "biểu mẫu", en: "form")
  static let noChartOpen = BilingualText(vi: "chưa mở hồ sơ", en: "no chart open")
  static let openChartFirst = BilingualText(
    vi: "Mở hồ sơ của người bệnh (f tìm), chọn đợt điều trị, rồi gọi lại “%1”.",
    en: "Open the patient's chart (f finds), choose the episode, then call “%1” again.")
  static let patientKind = BilingualText(vi: "gần đây", en: "recent")
  static let linesNumber = BilingualText(vi: "Dòng", en: "Lines")
  static let linesWrong = BilingualText(vi: "Số dòng như 1,3-5, từ 1 đến %1.", en: "Line numbers like 1,3-5, from 1 to %1.")
  static let nothingToShow = BilingualText(
    vi: "Không có gì để xem: tham số thiếu, hoặc không chỉ ai và hồ sơ nào.",
    en: "There is nothing to show: a parameter is missing, or means nobody and no record.")
  static let noSuchKey = BilingualText(vi: "Phím %1 không làm gì ở đây.", en: "The key %1 does nothing here.")
  static let passwordInClear = BilingualText(
    vi: "Ô này có mật khẩu của bạn. Xóa đi rồi làm lại.", en: "This field has your password in it. Take it out, then do it again.")
  static let choiceLost = BilingualText(
    vi: "Dòng bạn chọn vừa ra khỏi danh sách vì người khác đã đổi; con trỏ đang ở dòng khác. Xem lại rồi bấm lần nữa.",
    en: "The line that you chose has left the list, as somebody else changed something; another is chosen. Look, then press again.")
  static let numbersMoved = BilingualText(
    vi: "Danh sách vừa đổi trong lúc bạn gõ số dòng. Xem lại rồi gõ lại.",
    en: "The list has changed while you typed the numbers. Look, then type them again.")
  static let nothingToRepeat = BilingualText(vi: "Chưa có việc nào để lặp lại.", en: "There is nothing to repeat yet.")
  /// Without what was typed: it may be a password that its question did not come for.
  static let noSuchAction = BilingualText(
    vi: "Ở đây không có việc ấy. Gõ ? để xem.", en: "There is no such action here. Type ? to see what there is.")
  static let leavesByQ = BilingualText(vi: "Ctrl-Q để thoát.", en: "Ctrl-Q quits.")
  static let machineAsksPassword = BilingualText(
    vi: "Tài khoản của máy đã đặt mật khẩu: gõ mật khẩu để vào lại.", en: "The machine's account has a password: type it to come in again.")
  static let signOut = BilingualText(vi: "Đổi người dùng", en: "Sign out")

  // Help.
  static let help = BilingualText(vi: "Giúp", en: "Help")
  static let helpMore = BilingualText(vi: "? xem thêm · Esc đóng", en: "? for more · Esc closes")
  static let helpLast = BilingualText(vi: "Esc đóng", en: "Esc closes")
  static let helpScrolls = BilingualText(vi: "↑↓ PgUp PgDn cuộn", en: "↑↓ PgUp PgDn scroll")
  static let helpActions = BilingualText(vi: "Việc làm được ở đây", en: "What you can do here")
  static let manual: [BilingualText] = [
    BilingualText(
      vi:
        "Tab và Shift-Tab đi qua các ô và bảng. Trong bảng: mũi tên chọn dòng, dấu cách đánh dấu, Enter mở; gõ 1,3-5 rồi Enter (hoặc phím của một việc) để làm với nhiều dòng; / rồi gõ vài chữ để chỉ còn các dòng có chữ ấy, Esc hiện lại tất cả.",
      en:
        "Tab and Shift-Tab go through fields and tables. In a table: arrows choose a line, space marks it, Enter opens it; type 1,3-5 and then Enter (or an action's key) to act on several lines; / and a few letters leave the lines that have them, Esc shows all again."
    ),
    BilingualText(
      vi:
        "Ctrl-P (hoặc : ngoài ô nhập) mở bảng lệnh: gõ vài chữ của màn hình, việc hay người bệnh gần đây. ^TÊN rồi Enter đi thẳng tới một màn hình, từ bất kỳ ô một dòng nào; ^^ lui lại. Nhiều bước nối bằng dấu chấm phẩy: ^find;nguyen an;1",
      en:
        "Ctrl-P (or : outside of a field) opens the palette: type a few letters of a screen, an action or a recent patient. ^NAME and Enter jump to a screen from any field of one line; ^^ goes back. Several steps are joined by semicolons: ^find;nguyen an;1"
    ),
    BilingualText(
      vi: "Dấu chấm ngoài ô nhập lặp lại việc vừa làm. Ctrl-Z hoàn tác, Ctrl-Y làm lại, Ctrl-W xóa một từ, Ctrl-U xóa đến đầu dòng.",
      en:
        "A full stop outside of a field repeats the last action. Ctrl-Z undoes, Ctrl-Y redoes, Ctrl-W erases a word, Ctrl-U to the line's start."
    ),
    BilingualText(
      vi:
        "Mọi chữ đang gõ được giữ lại sau mỗi lần ngừng tay: mất điện, mất mạng hay đóng cửa sổ rồi mở lại vẫn ở đúng chỗ cũ. Rời màn hình khi chưa lưu thì phần đang gõ nằm ở trang chính.",
      en:
        "What is typed is kept at every pause: after a power cut or a lost line you are back where you were. What is left unsaved waits at home."
    ),
    BilingualText(
      vi: "F2 đổi sang English. F12 khóa màn hình. Ctrl-L vẽ lại. Ctrl-Q thoát.",
      en: "F2 switches to tiếng Việt. F12 locks. Ctrl-L draws anew. Ctrl-Q quits."),
    BilingualText(
      vi: "Ngày gõ tắt: hn hôm nay, hq hôm qua, now bây giờ, t-7 bảy ngày trước, t+1w một tuần sau.",
      en: "Dates for short: hn today, hq yesterday, now, t-7 seven days ago, t+1w in a week."),
  ]

  // Linear mode.
  static let linearManual: [BilingualText] = [
    BilingualText(
      vi:
        "Gõ ^TÊN rồi Enter để đi thẳng tới một màn hình, một mẫu phiếu hay một người bệnh: ^find nguyen an. ^^ lui một màn hình, ^ về trang chính. Nhiều bước nối bằng dấu chấm phẩy: ^find;nguyen an;1. Enter một mình đọc lại cả màn hình.",
      en:
        "Type ^NAME and Enter to go straight to a screen, a form or a patient: ^find nguyen an. ^^ goes back one screen, ^ home. Several steps are joined by semicolons: ^find;nguyen an;1. Enter alone reads the whole screen again."
    ),
    BilingualText(
      vi:
        "Dòng của bảng có số, đếm tiếp qua các bảng của một màn hình. Số một mình mở dòng ấy; phím của một việc kèm số thì làm việc ấy với dòng ấy: d 2, hoặc nhiều dòng: d 1,3-5. /CHỮ chỉ còn các dòng có chữ ấy; + đọc tiếp, - đọc lại đoạn trước.",
      en:
        "Lines of tables have numbers, which run on over the tables of a screen. A number alone opens its line; an action's key with a number does it there: d 2, or with several: d 1,3-5. /TEXT leaves the lines that have it; + reads on, - reads what was before."
    ),
    BilingualText(
      vi:
        "f hỏi lần lượt từng ô; f TÊN hỏi một ô; TÊN=CHỮ điền thẳng, TÊN=- xóa trống. Trong lúc được hỏi: Enter giữ nguyên, < lui một câu, TÊN=CHỮ sửa ô khác, ? nghe lời nhắc, ^ thôi. Ô nhiều dòng: gõ từng dòng, nối vào sau những dòng đã có; dòng chỉ có dấu chấm là xong.",
      en:
        "f asks for one field after the other; f NAME for one; NAME=TEXT fills it at once, NAME=- empties it. While you are asked: Enter keeps, < goes back one question, NAME=TEXT mends another field, ? hears the hint, ^ stops. In a field of several lines you go on after those that stand there; a line with a single full stop ends."
    ),
    BilingualText(
      vi:
        "Câu hỏi có hay không cần gõ c để làm. Dấu chấm một mình lặp lại việc vừa làm. Phím ghi như F9 hay Ctrl-S thì gõ chữ: f9, ctrl-s. Mọi chữ đã gõ được giữ lại: mất điện, mất mạng rồi mở lại vẫn ở đúng chỗ cũ. lock khóa máy, lang đổi tiếng, q thoát.",
      en:
        "What asks yes or no wants y to do it. A full stop alone repeats the last action. Keys such as F9 or Ctrl-S are typed as words: f9, ctrl-s. All that was typed is kept: after a power cut or a lost line you are back where you were. lock locks, lang switches the language, q quits."
    ),
  ]
  static let linearHelp = BilingualText(
    vi:
      "Gõ số dòng (1 hoặc 1,3-5), phím của một việc (kèm số dòng: d 2), hoặc: f điền các ô, f TÊN một ô, TÊN=CHỮ điền thẳng, + và - đọc tiếp bảng dài hay đọc lại, /CHỮ chỉ còn các dòng có chữ ấy (/ hiện lại tất cả), ^TÊN chuyển màn hình, ^^ lui, ? giúp, ?? thêm, . lặp lại, lock khóa, lang đổi tiếng, q hay ctrl-q thoát.",
    en:
      "Type a line's number (1 or 1,3-5), an action's key (with lines: d 2), or: f fills the fields, f NAME one of them, NAME=TEXT sets it, + and - read on in a long table or back, /TEXT leaves the lines that have it (/ shows all again), ^NAME jumps, ^^ goes back, ? help, ?? more, . repeats, lock locks, lang switches, q or ctrl-q quits."
  )
  static let keyFilter = BilingualText(vi: "Lọc", en: "Filter")
  static let linesWith = BilingualText(vi: "Dòng có chữ:", en: "Lines with:")
  static let linesLeft = BilingualText(vi: "Chỉ các dòng có “%1”: %2/%3.", en: "Only lines with “%1”: %2/%3.")
  static let noLineFits = BilingualText(
    vi: "Không dòng nào có chữ ấy; Esc (hay / một mình) hiện lại tất cả.", en: "No line has it; Esc (or / alone) shows all again.")
  static let linearActions = BilingualText(vi: "Việc", en: "Actions")
  static let linearKeep = BilingualText(
    vi: "Enter giữ nguyên, - xóa trống, < lui một câu, TÊN=CHỮ sửa ô khác, ? giúp, ^ dừng",
    en: "Enter keeps, - clears, < goes back one, NAME=TEXT mends another, ? help, ^ stops")
  static let linearText = BilingualText(
    vi: "Gõ nhiều dòng; dòng chỉ có dấu chấm là xong.", en: "Type several lines; a line with a single full stop ends.")
  static let linearTextGoesOn = BilingualText(
    vi: "Nối vào sau %1 dòng đã có (muốn bỏ hết: ^ rồi TÊN=-); dòng chỉ có dấu chấm là xong.",
    en: "This goes on after the %1 lines that stand there (to drop them: ^, then NAME=-); a line with a single full stop ends.")
  static let linearScreen = BilingualText(vi: "Màn hình: %1", en: "Screen: %1")
  static let linearError = BilingualText(vi: "Lỗi: %1", en: "Error: %1")
  static let linearWarning = BilingualText(vi: "Chú ý: %1", en: "Note: %1")
  static let linearQuestion = BilingualText(vi: "Câu hỏi: %1; gõ ^ để thôi.", en: "Question: %1; type ^ to stop.")
  static let linearRequired = BilingualText(vi: "bắt buộc", en: "required")
  static let linearNow = BilingualText(vi: "đang là %1", en: "now %1")
  static let linearTyped = BilingualText(vi: "đã gõ", en: "typed")
  static let linearOneLine = BilingualText(vi: "số %1", en: "number %1")
  static let linearLines = BilingualText(vi: "số %1 đến %2", en: "numbers %1 to %2")
  static let linearListed = BilingualText(vi: "? nghe danh sách", en: "? lists them")
  static let linearWhichLine = BilingualText(
    vi: "Gõ kèm số dòng, như %1 2: ở đây có %2 dòng.", en: "Say which line, like %1 2: there are %2 of them here.")
  static let linearPart = BilingualText(
    vi: "Vừa đọc số %1 đến %2; cả bảng là số %3 đến %4, %5 dòng; + đọc tiếp, - đọc đoạn trước.",
    en: "That was numbers %1 to %2; the table has %3 to %4, %5 lines; + reads on, - reads what was before.")
  static let linearSeveral = BilingualText(
    vi: "Nhiều mục cùng bắt đầu như vậy: %1. Gõ thêm chữ.", en: "Several begin so: %1. Type more letters.")
  static let linearFits = BilingualText(vi: "Có trong danh sách: %1", en: "On the list: %1")
  static let linearTextStays = BilingualText(
    vi: "Đã thôi; các dòng đã gõ còn trong ô này.", en: "Left; the lines that were typed stay in the field.")
  static let linearNoHint = BilingualText(vi: "Ô này không có lời nhắc.", en: "There is no hint for this field.")
  static let linearTypedIsKept = BilingualText(
    vi: "Phần đã gõ mà chưa lưu được giữ; lần sau nó chờ ở trang chính.", en: "What was typed and not saved is kept; it waits at home.")
  static let linearUnlocked = BilingualText(vi: "Đã mở khóa.", en: "Unlocked.")
  static let linearGoesOn = BilingualText(vi: "Làm tiếp dòng vừa gõ: %1", en: "Going on with the line that was typed: %1")
  static let linearEnterWord = BilingualText(vi: "chữ enter", en: "the word enter")
  static let linearNoMore = BilingualText(vi: "Không còn dòng nào nữa.", en: "There are no more lines.")
  static let linearPrompt = BilingualText(vi: "Gõ lệnh: ", en: "Command: ")
  static let linearNextLine = BilingualText(vi: "Dòng %1: ", en: "Line %1: ")
  static let linearNumber = BilingualText(vi: "Chọn số từ 1 đến %1.", en: "Choose a number from 1 to %1.")
  static let notForTheseLines = BilingualText(
    vi: "Không có việc đó cho dòng này.", en: "There is no such action for these lines.")
  static let linearNoRows = BilingualText(vi: "Ở đây không có dòng nào để chọn.", en: "There is no line to choose here.")
  static let linearOtherPerson = BilingualText(vi: "^ để người khác đăng nhập.", en: "^ lets somebody else sign in.")
  static let linearHere = BilingualText(vi: "Đang làm việc: %1", en: "At work: %1")
  static let spokenHidden = BilingualText(vi: "được che", en: "hidden")
  static let spokenDiffers = BilingualText(vi: "khác nhau, ", en: "differs, ")
  static let spokenComma = BilingualText(vi: ", ", en: ", ")
  static let spokenTo = BilingualText(vi: " đến ", en: " to ")
  static let spokenUntil = BilingualText(vi: "đến ", en: "until ")
  static let spokenFrom = BilingualText(vi: "từ ", en: "from ")
  static let spokenWith = BilingualText(vi: " với ", en: " with ")
  static let spokenYes = BilingualText(vi: "có", en: "yes")
  static let spokenNo = BilingualText(vi: "không", en: "no")
  static let linearChoose = BilingualText(vi: "chọn số", en: "choose a number")
  static let linearConfirm = BilingualText(vi: "%1? Gõ c để làm; Enter hoặc ^ để thôi.", en: "%1? Type y to do it; Enter or ^ to leave it.")
  static let linearCancelled = BilingualText(
    vi: "Đã thôi: câu hỏi này chưa được trả lời.", en: "Left: this question is not answered.")
  static let spokenSame = BilingualText(vi: "giống nhau", en: "the same")
  static let spokenTimes = BilingualText(vi: " nhân ", en: " times ")
  static let spokenGone = BilingualText(vi: "bỏ", en: "gone")
  static let spokenCome = BilingualText(vi: "thêm", en: "added")
  static let linearNothingNew = BilingualText(vi: "Không có gì mới.", en: "Nothing is new.")
  static let linearNoFields = BilingualText(vi: "Màn hình này không có ô nào để điền.", en: "There is no field here to fill in.")
  static let linearMoreFit = BilingualText(vi: "Có thể còn nữa: gõ thêm vài chữ.", en: "There may be more: type a few letters.")
  static let empty = BilingualText(vi: "(trống)", en: "(empty)")

  // Words that many screens say.
  static let name = BilingualText(vi: "Họ và tên", en: "Name")
  static let sex = BilingualText(vi: "Giới", en: "Sex")
  static let birthDate = BilingualText(vi: "Ngày sinh", en: "Birth date")
  static let number = BilingualText(vi: "Mã", en: "Number")
  static let patient = BilingualText(vi: "Người bệnh", en: "Patient")
  static let kind = BilingualText(vi: "Loại", en: "Kind")
  static let when = BilingualText(vi: "Lúc", en: "When")
  static let author = BilingualText(vi: "Người ghi", en: "Author")
  static let status = BilingualText(vi: "Trạng thái", en: "Status")
  static let department = BilingualText(vi: "Khoa", en: "Department")
  static let bed = BilingualText(vi: "Giường", en: "Bed")
  static let placeNow = BilingualText(vi: "Đang ở", en: "Now at")
  static let since = BilingualText(vi: "Từ", en: "Since")
  static let open = BilingualText(vi: "Mở", en: "Open")
  static let male = BilingualText(vi: "Nam", en: "Male")
  static let female = BilingualText(vi: "Nữ", en: "Female")
  static let otherSex = BilingualText(vi: "Khác", en: "Other")
  static let draft = BilingualText(vi: "nháp", en: "draft")
  static let final = BilingualText(vi: "đã xác nhận", en: "final")
  static let amended = BilingualText(vi: "đã sửa", en: "amended")
  static let withdrawn = BilingualText(vi: "đã rút", en: "withdrawn")
  static let days = BilingualText(vi: "%1 ngày", en: "%1 d")
  static let hours = BilingualText(vi: "%1 giờ", en: "%1 h")
  static let minutes = BilingualText(vi: "%1 phút", en: "%1 min")
}
