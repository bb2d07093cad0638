// swift-format-ignore-file
/// Code lists of the insurance tables and of the army: code, Vietnamese name, English name where there is one, a line each.
enum CodeTables {
  /// Ethnic groups (MA_DANTOC).
  static let ethnicGroups: StaticString = #"""
  01	Kinh
  02	Tày
  03	Thái
  04	Hoa
  05	Khơ-me
  06	Mường
  07	Nùng
  08	Hmông
  09	Dao
  10	Gia-rai
  11	Ngái
  12	Ê-đê
  13	Ba-na
  14	Xơ-đăng
  15	Sán Chay
  16	Cơ-ho
  17	Chăm
  18	Sán Dìu
  19	Hrê
  20	Mnông
  21	Ra-glai
  22	Xtiêng
  23	Bru-Vân Kiều
  24	Thổ
  25	Giáy
  26	Cơ-tu
  27	Gié-Triêng
  28	Mạ
  29	Khơ-mú
  30	Co
  31	Ta-ôi
  32	Chơ-ro
  33	Kháng
  34	Xinh-mun
  35	Hà Nhì
  36	Chu-ru
  37	Lào
  38	La Chí
  39	La Ha
  40	Phù Lá
  41	La Hủ
  42	Lự
  43	Lô Lô
  44	Chứt
  45	Mảng
  46	Pà Thẻn
  47	Cơ Lao
  48	Cống
  49	Bố Y
  50	Si La
  51	Pu Péo
  52	Brâu
  53	Ơ Đu
  54	Rơ-măm
  55	Người nước ngoài
  """#

  /// Occupations, level 2 (MA_NGHE_NGHIEP).
  static let occupations: StaticString = #"""
  00	Không xác định
  01	Lực lượng quân đội
  02	Lực lượng công an
  03	Cơ yếu và lực lượng vũ trang khác
  10	Lãnh đạo cơ quan Đảng Cộng sản Việt Nam cấp trung ương và địa phương (chuyên trách)
  11	Lãnh đạo, quản lý của Quốc hội, Văn phòng Quốc hội và Văn phòng Chủ tịch nước (chuyên trách)
  12	Lãnh đạo, quản lý của Chính phủ, Văn phòng Chính phủ, các bộ, ngành và tương đương thuộc Chính phủ (chuyên trách)
  13	Lãnh đạo, quản lý của Tòa án nhân dân và Viện Kiểm sát nhân dân (chuyên trách)
  14	Lãnh đạo, quản lý của Hội đồng nhân dân và Ủy ban nhân dân địa phương (kể cả các cơ quan chuyên môn ở địa phương, trừ tư pháp và đoàn thể) (chuyên trách)
  15	Lãnh đạo, quản lý khối đoàn thể; Mặt trận Tổ quốc, Liên đoàn Lao động, Hội Phụ nữ, Hội Nông dân, Đoàn Thanh niên Cộng sản Hồ Chí Minh, Hội Cựu chiến binh (chuyên trách)
  16	Nhà quản lý của Tổ chức nghiệp chủ, nhân đạo và vì quyền lợi đặc thù khác (chuyên trách)
  17	Nhà quản lý của các cơ quan tập đoàn, tổng công ty và tương đương (chuyên trách)
  21	Nhà chuyên môn trong lĩnh vực khoa học và kỹ thuật
  22	Nhà chuyên môn về sức khỏe
  23	Nhà chuyên môn về giảng dạy
  24	Nhà chuyên môn về kinh doanh và quản lý
  25	Nhà chuyên môn trong lĩnh vực công nghệ thông tin và truyền thông
  26	Nhà chuyên môn về luật pháp, văn hóa, xã hội
  31	Kỹ thuật viên khoa học và kỹ thuật
  32	Kỹ thuật viên sức khỏe
  33	Nhân viên về kinh doanh và quản lý
  34	Nhân viên luật pháp, văn hóa, xã hội
  35	Kỹ thuật viên thông tin và truyền thông
  36	Giáo viên bậc trung
  41	Nhân viên tổng hợp và nhân viên làm các công việc bàn giấy
  42	Nhân viên dịch vụ khách hàng
  43	Nhân viên ghi chép số liệu và vật liệu
  44	Nhân viên hỗ trợ văn phòng khác
  51	Nhân viên dịch vụ cá nhân
  52	Nhân viên bán hàng
  53	Nhân viên chăm sóc cá nhân
  54	Nhân viên dịch vụ bảo vệ
  61	Lao động có kỹ năng trong nông nghiệp có sản phẩm chủ yếu để bán
  62	Lao động có kỹ năng trong lâm nghiệp, thủy sản và săn bắn có sản phẩm chủ yếu để bán
  63	Lao động tự cung tự cấp trong nông nghiệp, lâm nghiệp và thủy sản
  71	Lao động xây dựng và lao động có liên quan đến nghề xây dựng (trừ thợ điện)
  72	Thợ luyện kim, cơ khí và thợ có liên quan
  73	Thợ thủ công và thợ liên quan đến in
  74	Thợ điện và thợ điện tử
  75	Thợ chế biến thực phẩm, gia công gỗ, may mặc, đồ thủ công và thợ có liên quan khác
  81	Thợ vận hành máy móc và thiết bị
  82	Thợ lắp ráp
  83	Lái xe và thợ vận hành thiết bị chuyển động
  91	Người quét dọn và giúp việc
  92	Lao động giản đơn trong nông nghiệp, lâm nghiệp và thủy sản
  93	Lao động trong ngành khai khoáng, xây dựng, công nghiệp chế biến, chế tạo và giao thông vận tải
  94	Người phụ giúp chuẩn bị thực phẩm
  95	Lao. động trên đường phố và lao động có liên quan đến bán hàng
  96	Người thu dọn vật thải và lao động giản đơn khác
  """#

  /// Departments (MA_KHOA).
  static let departments: StaticString = #"""
  K01	Khoa Khám bệnh
  K02	Khoa Hồi sức cấp cứu
  K03	Khoa Nội tổng hợp
  K04	Khoa Nội tim mạch
  K05	Khoa Nội tiêu hóa
  K06	Khoa Nội cơ - xương - khớp
  K07	Khoa Nội thận - tiết niệu
  K08	Khoa Nội tiết
  K09	Khoa Dị ứng
  K10	Khoa Huyết học lâm sàng
  K11	Khoa Truyền nhiễm
  K12	Khoa Lao
  K13	Khoa Da liễu
  K14	Khoa Thần kinh
  K15	Khoa Tâm thần
  K16	Khoa Y học cổ truyền
  K17	Khoa Lão học
  K18	Khoa Nhi
  K19	Khoa Ngoại tổng hợp
  K20	Khoa Ngoại thần kinh
  K21	Khoa Ngoại lồng ngực
  K22	Khoa Ngoại tiêu hóa
  K23	Khoa Ngoại thận - tiết niệu
  K24	Khoa Chấn thương chỉnh hình
  K25	Khoa Bỏng
  K26	Khoa Phẫu thuật - Gây mê hồi sức
  K27	Khoa Phụ - Sản
  K28	Khoa Tai - Mũi - Họng
  K29	Khoa Răng - Hàm - Mặt
  K30	Khoa Mắt
  K31	Khoa Vật lý trị liệu - Phục hồi chức năng
  K32	Khoa Y học hạt nhân
  K33	Khoa Ung bướu (điều trị tia xạ)
  K34	Khoa Truyền máu
  K35	Khoa Lọc máu (thận nhân tạo)
  K36	Khoa Huyết học
  K37	Khoa Hóa sinh
  K38	Khoa Vi sinh
  K39	Khoa Chẩn đoán hình ảnh
  K40	Khoa Thăm dò chức năng
  K41	Khoa Nội soi
  K42	Khoa Giải phẫu bệnh
  K43	Khoa Chống nhiễm khuẩn
  K44	Khoa Dược
  K45	Khoa Dinh dưỡng
  K46	Khoa Di truyền và Sinh học phân tử
  K47	Khoa Xét nghiệm
  K48	Khoa Hồi sức tích cực
  K49	Khoa Chống độc
  K99	Khác
  """#

  /// Provinces since 2025-07-01 (Decision 19/2025/QĐ-TTg).
  static let provinces: StaticString = #"""
  01	Thành phố Hà Nội	Hanoi
  04	Tỉnh Cao Bằng	Cao Bang
  08	Tỉnh Tuyên Quang	Tuyen Quang
  11	Tỉnh Điện Biên	Dien Bien
  12	Tỉnh Lai Châu	Lai Chau
  14	Tỉnh Sơn La	Son La
  15	Tỉnh Lào Cai	Lao Cai
  19	Tỉnh Thái Nguyên	Thai Nguyen
  20	Tỉnh Lạng Sơn	Lang Son
  22	Tỉnh Quảng Ninh	Quang Ninh
  24	Tỉnh Bắc Ninh	Bac Ninh
  25	Tỉnh Phú Thọ	Phu Tho
  31	Thành phố Hải Phòng	Haiphong
  33	Tỉnh Hưng Yên	Hung Yen
  37	Tỉnh Ninh Bình	Ninh Binh
  38	Tỉnh Thanh Hoá	Thanh Hoa
  40	Tỉnh Nghệ An	Nghe An
  42	Tỉnh Hà Tĩnh	Ha Tinh
  44	Tỉnh Quảng Trị	Quang Tri
  46	Thành phố Huế	Hue
  48	Thành phố Đà Nẵng	Da Nang
  51	Tỉnh Quảng Ngãi	Quang Ngai
  52	Tỉnh Gia Lai	Gia Lai
  56	Tỉnh Khánh Hoà	Khanh Hoa
  66	Tỉnh Đắk Lắk	Dak Lak
  68	Tỉnh Lâm Đồng	Lam Dong
  75	Thành phố Đồng Nai	Dong Nai
  79	Thành phố Hồ Chí Minh	Ho Chi Minh
  80	Tỉnh Tây Ninh	Tay Ninh
  82	Tỉnh Đồng Tháp	Dong Thap
  86	Tỉnh Vĩnh Long	Vinh Long
  91	Tỉnh An Giang	An Giang
  92	Thành phố Cần Thơ	Can Tho
  96	Tỉnh Cà Mau	Ca Mau
  """#

  /// Ranks of the People's Army.
  static let ranks: StaticString = #"""
  BINH_NHI	Binh nhì	Private (2nd class)
  BINH_NHAT	Binh nhất	Private First Class
  HA_SI	Hạ sĩ	Corporal
  TRUNG_SI	Trung sĩ	Sergeant
  THUONG_SI	Thượng sĩ	Master Sergeant (Sergeant Major)
  THIEU_UY	Thiếu úy	Second Lieutenant (Junior Lieutenant)
  TRUNG_UY	Trung úy	First Lieutenant
  THUONG_UY	Thượng úy	Senior Lieutenant
  DAI_UY	Đại úy	Captain
  THIEU_TA	Thiếu tá	Major
  TRUNG_TA	Trung tá	Lieutenant Colonel
  THUONG_TA	Thượng tá	Senior (Upper) Lieutenant Colonel / Senior Colonel
  DAI_TA	Đại tá	Colonel (Senior Colonel)
  THIEU_TUONG	Thiếu tướng	Major General
  TRUNG_TUONG	Trung tướng	Lieutenant General
  THUONG_TUONG	Thượng tướng	Colonel General (Senior General)
  DAI_TUONG	Đại tướng	General (of the Army)
  CHUAN_DO_DOC	Chuẩn Đô đốc	Rear Admiral (Navy = Thiếu tướng)
  PHO_DO_DOC	Phó Đô đốc	Vice Admiral (Navy = Trung tướng)
  DO_DOC	Đô đốc	Admiral (Navy = Thượng tướng)
  """#

  /// Object prefixes of insurance cards.
  static let cardPrefixes: StaticString = #"""
  QN	Sĩ quan, QNCN, HSQ-BS tại ngũ, học viên quân đội (quân nhân)	Active military
  CY	Người làm công tác cơ yếu hưởng lương như quân nhân	Cipher service
  CA	Công an nhân dân	Police
  TQ	Thân nhân quân nhân	Relative of active soldier
  TV	Thân nhân công nhân, viên chức quốc phòng	Relative of defence worker/employee
  TA	Thân nhân công an	Relative of police
  TY	Thân nhân người làm cơ yếu	Relative of cipher staff
  HC	Cán bộ, công chức, viên chức (BHXH BQP also issues to CC/CN/VCQP)	Civil servants / defence civil servants
  LS	Lưu học sinh nước ngoài (quân đội: học viên nước ngoài)	Foreign students
  XK	Người có thời hạn ở nước ngoài / hợp đồng	(see law)
  CB	Cựu chiến binh	Veteran
  CC	Người có công (AHLLVT, thương binh ≥81%, bệnh binh ...)	Person of merit (100%, no tech limit)
  CK	Người có công với cách mạng khác	Other persons of merit
  KC	Người tham gia kháng chiến, TNXP, dân công hỏa tuyến	Resistance participants
  TS	Thân nhân liệt sĩ	Martyr family
  TC	Thân nhân người có công	Relatives of merit persons
  TE	Trẻ em dưới 6 tuổi	Child <6
  HN	Hộ nghèo	Poor household
  DT	Dân tộc thiểu số vùng khó khăn	Ethnic minority in hard area
  DK	Vùng KT-XH đặc biệt khó khăn	Extremely difficult area
  XD	Xã đảo, huyện đảo	Island communes
  BT	Bảo trợ xã hội	Social protection
  HT	Hưu trí, MSLĐ	Pensioner
  CN	Hộ cận nghèo	Near-poor
  DN	Doanh nghiệp	Enterprise worker
  HX	Hợp tác xã	Cooperative
  CH	Cơ quan, tổ chức khác	Other org.
  HS	Học sinh	Pupil
  SV	Sinh viên	Student
  GD	Hộ gia đình	Household
  HG	Người hiến tạng	Organ donor
  """#

  /// Types of care (MA_LOAI_KCB).
  static let careTypes: StaticString = #"""
  01	Khám bệnh	Outpatient examination
  02	Điều trị ngoại trú	Outpatient treatment course
  03	Điều trị nội trú	Inpatient
  04	Điều trị nội trú ban ngày	Day inpatient
  05	Điều trị ngoại trú các bệnh mạn tính dài ngày liên tục trong năm, có khám bệnh và lĩnh thuốc	Chronic outpatient: exam + drugs
  06	Điều trị lưu tại TYT tuyến xã, PKĐKKV	Stay at commune station
  07	Nhận thuốc theo hẹn (không khám bệnh)	Drug pick-up by appointment
  08	Điều trị ngoại trú bệnh mạn tính dài ngày, có khám, có DVKT và/hoặc thuốc	Chronic outpatient with procedures
  09	Điều trị nội trú dưới 04 giờ	Inpatient < 4 hours
  10	Các trường hợp khác	Other
  11	KCB lưu động	Mobile care
  12	KCB tại nhà	Home care
  13	Y học gia đình	Family medicine
  14	KCB từ xa	Telemedicine
  15	Khám sức khỏe định kỳ	Periodic health check
  16	Khám sàng lọc	Screening
  """#

  /// Charge groups (MA_NHOM).
  static let chargeGroups: StaticString = #"""
  1	Xét nghiệm	Laboratory test
  2	Chẩn đoán hình ảnh	Imaging
  3	Thăm dò chức năng	Functional test
  4	Thuốc trong danh mục BHYT	Drug in BHYT list
  5	Thuốc điều trị ung thư, chống thải ghép ngoài danh mục	Cancer/anti-rejection drug outside list
  6	Thuốc thanh toán theo tỷ lệ	Drug paid at a rate
  7	Máu	Blood
  8	Phẫu thuật	Surgery
  9	DVKT thanh toán theo tỷ lệ	Service paid at a rate
  10	VTYT trong danh mục BHYT	Supply in list
  11	VTYT thanh toán theo tỷ lệ	Supply paid at a rate
  12	Vận chuyển	Transport
  13	Khám bệnh	Examination
  14	Ngày giường điều trị ban ngày	Day-bed
  15	Ngày giường điều trị nội trú	Inpatient bed-day
  16	Ngày giường lưu	Observation bed-day
  17	Chế phẩm máu	Blood product
  18	Thủ thuật	Procedure
  19	Dịch vụ khác (tiền ăn, đi lại, lưu trú)	Other (meals, travel, lodging)
  """#

  /// The 63 provinces of before 2025-07-01: code, name, nothing, the province since (Decision 19/2025/QĐ-TTg).
  static let oldProvinces: StaticString = #"""
  01	Hà Nội		01
  02	Hà Giang		08
  04	Cao Bằng		04
  06	Bắc Kạn		19
  08	Tuyên Quang		08
  10	Lào Cai		15
  11	Điện Biên		11
  12	Lai Châu		12
  14	Sơn La		14
  15	Yên Bái		15
  17	Hòa Bình		25
  19	Thái Nguyên		19
  20	Lạng Sơn		20
  22	Quảng Ninh		22
  24	Bắc Giang		24
  25	Phú Thọ		25
  26	Vĩnh Phúc		25
  27	Bắc Ninh		24
  30	Hải Dương		31
  31	Hải Phòng		31
  33	Hưng Yên		33
  34	Thái Bình		33
  35	Hà Nam		37
  36	Nam Định		37
  37	Ninh Bình		37
  38	Thanh Hóa		38
  40	Nghệ An		40
  42	Hà Tĩnh		42
  44	Quảng Bình		44
  45	Quảng Trị		44
  46	Thừa Thiên Huế		46
  48	Đà Nẵng		48
  49	Quảng Nam		48
  51	Quảng Ngãi		51
  52	Bình Định		52
  54	Phú Yên		66
  56	Khánh Hòa		56
  58	Ninh Thuận		56
  60	Bình Thuận		68
  62	Kon Tum		51
  64	Gia Lai		52
  66	Đắk Lắk		66
  67	Đắk Nông		68
  68	Lâm Đồng		68
  70	Bình Phước		75
  72	Tây Ninh		80
  74	Bình Dương		79
  75	Đồng Nai		75
  77	Bà Rịa - Vũng Tàu		79
  79	TP Hồ Chí Minh		79
  80	Long An		80
  82	Tiền Giang		82
  83	Bến Tre		86
  84	Trà Vinh		86
  86	Vĩnh Long		86
  87	Đồng Tháp		82
  89	An Giang		91
  91	Kiên Giang		91
  92	Cần Thơ		92
  93	Hậu Giang		92
  94	Sóc Trăng		92
  95	Bạc Liêu		96
  96	Cà Mau		96
  """#

  /// Discharge types (MA_LOAI_RV).
  static let dischargeTypes: StaticString = #"""
  1	Ra viện	Discharged
  2	Chuyển tuyến theo yêu cầu chuyên môn	Referred for clinical reasons
  3	Trốn viện	Absconded
  4	Xin ra viện	Left at own request
  5	Chuyển tuyến theo yêu cầu người bệnh	Referred at patient request
  """#

  /// Results of treatment (KET_QUA_DTRI).
  static let results: StaticString = #"""
  1	Khỏi	Cured
  2	Đỡ	Improved
  3	Không thay đổi	Unchanged
  4	Nặng hơn	Worse
  5	Tử vong (tại cơ sở)	Died in hospital
  6	Tiên lượng nặng xin về	Discharged moribund at request
  7	Chưa xác định	Undetermined
  8	Tử vong ngoại viện	Died before arrival
  """#

  /// Kinds of persons that military hospitals treat.
  static let patientTypes: StaticString = #"""
  SQ	Sĩ quan tại ngũ	Officer on active duty
  QNCN	Quân nhân chuyên nghiệp	Professional soldier (career NCO/WO)
  HSQBS	Hạ sĩ quan, binh sĩ tại ngũ	NCO and enlisted conscript
  HV	Học viên quân đội hưởng sinh hoạt phí (VN)	Cadet (Vietnamese)
  HVNN	Học viên quân đội nước ngoài	Foreign cadet
  SQDB	Học viên đào tạo sĩ quan dự bị ≥ 3 tháng chưa có BHYT	Reserve-officer trainee
  CNQP	Công nhân quốc phòng	Defence worker
  VCQP	Viên chức quốc phòng	Defence public employee
  CCQP	Công chức quốc phòng	Defence civil servant
  LDHD	Lao động hợp đồng ≥ 1 tháng	Contract worker
  CYEU	Người làm công tác cơ yếu	Cipher staff
  DQTT	Dân quân thường trực	Standing militia
  TNQN	Thân nhân quân nhân	Relative of soldier
  TNVCQP	Thân nhân CNVCQP	Relative of defence employee
  HUU	Cán bộ quân đội nghỉ hưu	Retired officer
  CCB	Cựu chiến binh	Veteran
  TB	Thương binh	War invalid
  BB	Bệnh binh	Sick soldier (service-related illness)
  QN	Quân nhân, chưa rõ loại	Soldier, category not known
  BHYT_DAN	Người dân có BHYT	Civilian with BHYT
  DICH_VU	Người bệnh dịch vụ (không BHYT)	Civilian fee-paying
  KSK	Khám sức khỏe (định kỳ/tuyển)	Health check
  MIEN	Miễn phí (chính sách/nhiệm vụ)	Fee-exempt
  """#

  /// Communes and wards since 2025-07-01: code, name, province (Decision 19/2025/QĐ-TTg).
  static let communes: StaticString = #"""
  00004	Phường Ba Đình	01
  00008	Phường Ngọc Hà	01
  00025	Phường Giảng Võ	01
  00070	Phường Hoàn Kiếm	01
  00082	Phường Cửa Nam	01
  00091	Phường Phú Thượng	01
  00097	Phường Hồng Hà	01
  00103	Phường Tây Hồ	01
  00118	Phường Bồ Đề	01
  00127	Phường Việt Hưng	01
  00136	Phường Phúc Lợi	01
  00145	Phường Long Biên	01
  00160	Phường Nghĩa Đô	01
  00166	Phường Cầu Giấy	01
  00175	Phường Yên Hoà	01
  00190	Phường Ô Chợ Dừa	01
  00199	Phường Láng	01
  00226	Phường Văn Miếu - Quốc Tử Giám	01
  00229	Phường Kim Liên	01
  00235	Phường Đống Đa	01
  00256	Phường Hai Bà Trưng	01
  00283	Phường Vĩnh Tuy	01
  00292	Phường Bạch Mai	01
  00301	Phường Vĩnh Hưng	01
  00316	Phường Định Công	01
  00322	Phường Tương Mai	01
  00328	Phường Lĩnh Nam	01
  00331	Phường Hoàng Mai	01
  00337	Phường Hoàng Liệt	01
  00340	Phường Yên Sở	01
  00352	Phường Phương Liệt	01
  00364	Phường Khương Đình	01
  00367	Phường Thanh Xuân	01
  00376	Xã Sóc Sơn	01
  00382	Xã Kim Anh	01
  00385	Xã Trung Giã	01
  00430	Xã Đa Phúc	01
  00433	Xã Nội Bài	01
  00454	Xã Đông Anh	01
  00466	Xã Phúc Thịnh	01
  00475	Xã Thư Lâm	01
  00493	Xã Thiên Lộc	01
  00508	Xã Vĩnh Thanh	01
  00541	Xã Phù Đổng	01
  00562	Xã Thuận An	01
  00565	Xã Gia Lâm	01
  00577	Xã Bát Tràng	01
  00592	Phường Từ Liêm	01
  00598	Phường Thượng Cát	01
  00602	Phường Đông Ngạc	01
  00611	Phường Xuân Đỉnh	01
  00613	Phường Tây Tựu	01
  00619	Phường Phú Diễn	01
  00622	Phường Xuân Phương	01
  00634	Phường Tây Mỗ	01
  00637	Phường Đại Mỗ	01
  00640	Xã Thanh Trì	01
  00643	Phường Thanh Liệt	01
  00664	Xã Đại Thanh	01
  00679	Xã Ngọc Hồi	01
  00685	Xã Nam Phù	01
  04930	Xã Yên Xuân	01
  08974	Xã Quang Minh	01
  08980	Xã Yên Lãng	01
  08995	Xã Tiến Thắng	01
  09022	Xã Mê Linh	01
  09552	Phường Kiến Hưng	01
  09556	Phường Hà Đông	01
  09562	Phường Yên Nghĩa	01
  09568	Phường Phú Lương	01
  09574	Phường Sơn Tây	01
  09604	Phường Tùng Thiện	01
  09616	Xã Đoài Phương	01
  09619	Xã Quảng Oai	01
  09634	Xã Cổ Đô	01
  09661	Xã Minh Châu	01
  09664	Xã Vật Lại	01
  09676	Xã Bất Bạt	01
  09694	Xã Suối Hai	01
  09700	Xã Ba Vì	01
  09706	Xã Yên Bài	01
  09715	Xã Phúc Thọ	01
  09739	Xã Phúc Lộc	01
  09772	Xã Hát Môn	01
  09784	Xã Đan Phượng	01
  09787	Xã Liên Minh	01
  09817	Xã Ô Diên	01
  09832	Xã Hoài Đức	01
  09856	Xã Dương Hoà	01
  09871	Xã Sơn Đồng	01
  09877	Xã An Khánh	01
  09886	Phường Dương Nội	01
  09895	Xã Quốc Oai	01
  09910	Xã Kiều Phú	01
  09931	Xã Hưng Đạo	01
  09952	Xã Phú Cát	01
  09955	Xã Thạch Thất	01
  09982	Xã Hạ Bằng	01
  09988	Xã Hoà Lạc	01
  10003	Xã Tây Phương	01
  10015	Phường Chương Mỹ	01
  10030	Xã Phú Nghĩa	01
  10045	Xã Xuân Mai	01
  10072	Xã Quảng Bị	01
  10081	Xã Trần Phú	01
  10096	Xã Hoà Phú	01
  10114	Xã Thanh Oai	01
  10126	Xã Bình Minh	01
  10144	Xã Tam Hưng	01
  10180	Xã Dân Hoà	01
  10183	Xã Thường Tín	01
  10210	Xã Hồng Vân	01
  10231	Xã Thượng Phúc	01
  10237	Xã Chương Dương	01
  10273	Xã Phú Xuyên	01
  10279	Xã Phượng Dực	01
  10330	Xã Chuyên Mỹ	01
  10342	Xã Đại Xuyên	01
  10354	Xã Vân Đình	01
  10369	Xã Ứng Thiên	01
  10402	Xã Ứng Hoà	01
  10417	Xã Hoà Xá	01
  10441	Xã Mỹ Đức	01
  10459	Xã Phúc Sơn	01
  10465	Xã Hồng Sơn	01
  10489	Xã Hương Sơn	01
  01273	Phường Thục Phán	04
  01279	Phường Nùng Trí Cao	04
  01288	Phường Tân Giang	04
  01290	Xã Bảo Lâm	04
  01294	Xã Lý Bôn	04
  01297	Xã Nam Quang	04
  01304	Xã Quảng Lâm	04
  01318	Xã Yên Thổ	04
  01321	Xã Bảo Lạc	04
  01324	Xã Cốc Pàng	04
  01327	Xã Cô Ba	04
  01336	Xã Khánh Xuân	04
  01339	Xã Xuân Trường	04
  01351	Xã Hưng Đạo	04
  01354	Xã Huy Giáp	04
  01360	Xã Sơn Lộ	04
  01363	Xã Thông Nông	04
  01366	Xã Cần Yên	04
  01387	Xã Thanh Long	04
  01392	Xã Trường Hà	04
  01393	Xã Lũng Nặm	04
  01414	Xã Tổng Cọt	04
  01438	Xã Hà Quảng	04
  01447	Xã Trà Lĩnh	04
  01456	Xã Quang Hán	04
  01465	Xã Quang Trung	04
  01477	Xã Trùng Khánh	04
  01489	Xã Đình Phong	04
  01501	Xã Đàm Thuỷ	04
  01525	Xã Đoài Dương	04
  01537	Xã Lý Quốc	04
  01552	Xã Quang Long	04
  01558	Xã Hạ Lang	04
  01561	Xã Vinh Quý	04
  01576	Xã Quảng Uyên	04
  01594	Xã Độc Lập	04
  01618	Xã Hạnh Phúc	04
  01636	Xã Bế Văn Đàn	04
  01648	Xã Phục Hoà	04
  01654	Xã Hoà An	04
  01660	Xã Nam Tuấn	04
  01699	Xã Nguyễn Huệ	04
  01708	Xã Bạch Đằng	04
  01726	Xã Nguyên Bình	04
  01729	Xã Tĩnh Túc	04
  01738	Xã Ca Thành	04
  01747	Xã Minh Tâm	04
  01768	Xã Phan Thanh	04
  01774	Xã Tam Kim	04
  01777	Xã Thành Công	04
  01786	Xã Đông Khê	04
  01789	Xã Canh Tân	04
  01792	Xã Kim Đồng	04
  01795	Xã Minh Khai	04
  01807	Xã Thạch An	04
  01822	Xã Đức Long	04
  00691	Phường Hà Giang 2	08
  00694	Phường Hà Giang 1	08
  00700	Xã Ngọc Đường	08
  00706	Xã Phú Linh	08
  00715	Xã Lũng Cú	08
  00721	Xã Đồng Văn	08
  00733	Xã Sà Phìn	08
  00745	Xã Phố Bảng	08
  00763	Xã Lũng Phìn	08
  00769	Xã Mèo Vạc	08
  00778	Xã Sơn Vĩ	08
  00787	Xã Sủng Máng	08
  00802	Xã Khâu Vai	08
  00808	Xã Tát Ngà	08
  00817	Xã Niêm Sơn	08
  00820	Xã Yên Minh	08
  00829	Xã Thắng Mố	08
  00832	Xã Bạch Đích	08
  00847	Xã Mậu Duệ	08
  00859	Xã Ngọc Long	08
  00865	Xã Đường Thượng	08
  00871	Xã Du Già	08
  00874	Xã Quản Bạ	08
  00883	Xã Cán Tỷ	08
  00889	Xã Nghĩa Thuận	08
  00892	Xã Tùng Vài	08
  00901	Xã Lùng Tám	08
  00913	Xã Vị Xuyên	08
  00919	Xã Minh Tân	08
  00922	Xã Thuận Hoà	08
  00925	Xã Tùng Bá	08
  00928	Xã Thanh Thuỷ	08
  00937	Xã Lao Chải	08
  00952	Xã Cao Bồ	08
  00958	Xã Thượng Sơn	08
  00967	Xã Việt Lâm	08
  00970	Xã Linh Hồ	08
  00976	Xã Bạch Ngọc	08
  00982	Xã Minh Sơn	08
  00985	Xã Giáp Trung	08
  00991	Xã Bắc Mê	08
  00994	Xã Minh Ngọc	08
  01006	Xã Yên Cường	08
  01012	Xã Đường Hồng	08
  01021	Xã Hoàng Su Phì	08
  01024	Xã Bản Máy	08
  01033	Xã Thàng Tín	08
  01051	Xã Tân Tiến	08
  01057	Xã Pờ Ly Ngài	08
  01075	Xã Nậm Dịch	08
  01084	Xã Hồ Thầu	08
  01090	Xã Thông Nguyên	08
  01096	Xã Pà Vầy Sủ	08
  01108	Xã Xín Mần	08
  01117	Xã Trung Thịnh	08
  01141	Xã Nấm Dẩn	08
  01144	Xã Quảng Nguyên	08
  01147	Xã Khuôn Lùng	08
  01153	Xã Bắc Quang	08
  01156	Xã Vĩnh Tuy	08
  01165	Xã Đồng Tâm	08
  01171	Xã Tân Quang	08
  01180	Xã Bằng Hành	08
  01192	Xã Liên Hiệp	08
  01201	Xã Hùng An	08
  01216	Xã Đồng Yên	08
  01225	Xã Tiên Nguyên	08
  01234	Xã Yên Thành	08
  01237	Xã Quang Bình	08
  01243	Xã Tân Trịnh	08
  01246	Xã Bằng Lang	08
  01255	Xã Xuân Giang	08
  01261	Xã Tiên Yên	08
  02212	Phường Nông Tiến	08
  02215	Phường Minh Xuân	08
  02221	Xã Nà Hang	08
  02239	Xã Thượng Nông	08
  02245	Xã Côn Lôn	08
  02248	Xã Yên Hoa	08
  02260	Xã Hồng Thái	08
  02266	Xã Lâm Bình	08
  02269	Xã Thượng Lâm	08
  02287	Xã Chiêm Hoá	08
  02296	Xã Bình An	08
  02302	Xã Minh Quang	08
  02305	Xã Trung Hà	08
  02308	Xã Tân Mỹ	08
  02317	Xã Yên Lập	08
  02320	Xã Tân An	08
  02332	Xã Kiên Đài	08
  02350	Xã Kim Bình	08
  02353	Xã Hoà An	08
  02359	Xã Tri Phú	08
  02365	Xã Yên Nguyên	08
  02374	Xã Hàm Yên	08
  02380	Xã Bạch Xa	08
  02392	Xã Phù Lưu	08
  02398	Xã Yên Phú	08
  02404	Xã Bình Xa	08
  02407	Xã Thái Sơn	08
  02419	Xã Thái Hoà	08
  02425	Xã Hùng Đức	08
  02434	Xã Lực Hành	08
  02437	Xã Kiến Thiết	08
  02449	Xã Xuân Vân	08
  02455	Xã Hùng Lợi	08
  02458	Xã Trung Sơn	08
  02470	Xã Tân Long	08
  02473	Xã Yên Sơn	08
  02494	Xã Thái Bình	08
  02509	Phường Mỹ Lâm	08
  02512	Phường An Tường	08
  02524	Phường Bình Thuận	08
  02530	Xã Nhữ Khê	08
  02536	Xã Sơn Dương	08
  02545	Xã Tân Trào	08
  02548	Xã Bình Ca	08
  02554	Xã Minh Thanh	08
  02572	Xã Đông Thọ	08
  02578	Xã Tân Thanh	08
  02608	Xã Hồng Sơn	08
  02611	Xã Phú Lương	08
  02620	Xã Sơn Thuỷ	08
  02623	Xã Trường Sinh	08
  03127	Phường Điện Biên Phủ	11
  03151	Phường Mường Lay	11
  03158	Xã Sín Thầu	11
  03160	Xã Mường Nhé	11
  03162	Xã Nậm Kè	11
  03163	Xã Mường Toong	11
  03164	Xã Quảng Lâm	11
  03166	Xã Mường Chà	11
  03169	Xã Nà Hỳ	11
  03172	Xã Na Sang	11
  03175	Xã Chà Tở	11
  03176	Xã Nà Bủng	11
  03181	Xã Mường Tùng	11
  03193	Xã Pa Ham	11
  03194	Xã Nậm Nèn	11
  03199	Xã Si Pa Phìn	11
  03202	Xã Mường Pồn	11
  03203	Xã Na Son	11
  03208	Xã Xa Dung	11
  03214	Xã Mường Luân	11
  03217	Xã Tủa Chùa	11
  03220	Xã Tủa Thàng	11
  03226	Xã Sín Chải	11
  03241	Xã Sính Phình	11
  03244	Xã Sáng Nhè	11
  03253	Xã Tuần Giáo	11
  03256	Xã Mường Ảng	11
  03260	Xã Pú Nhung	11
  03268	Xã Mường Mùn	11
  03283	Xã Chiềng Sinh	11
  03295	Xã Quài Tở	11
  03301	Xã Búng Lao	11
  03313	Xã Mường Lạn	11
  03316	Xã Nà Tấu	11
  03325	Xã Mường Phăng	11
  03328	Xã Thanh Nưa	11
  03334	Phường Mường Thanh	11
  03349	Xã Thanh Yên	11
  03352	Xã Thanh An	11
  03356	Xã Sam Mứn	11
  03358	Xã Núa Ngam	11
  03368	Xã Mường Nhà	11
  03370	Xã Pu Nhi	11
  03382	Xã Phình Giàng	11
  03385	Xã Tìa Dình	11
  03388	Phường Đoàn Kết	12
  03390	Xã Bình Lư	12
  03394	Xã Sin Suối Hồ	12
  03405	Xã Tả Lèng	12
  03408	Phường Tân Phong	12
  03424	Xã Bản Bo	12
  03430	Xã Khun Há	12
  03433	Xã Bum Tở	12
  03434	Xã Nậm Hàng	12
  03439	Xã Thu Lũm	12
  03442	Xã Pa Ủ	12
  03445	Xã Mường Tè	12
  03451	Xã Mù Cả	12
  03460	Xã Hua Bum	12
  03463	Xã Tà Tổng	12
  03466	Xã Bum Nưa	12
  03472	Xã Mường Mô	12
  03478	Xã Sìn Hồ	12
  03487	Xã Lê Lợi	12
  03503	Xã Pa Tần	12
  03508	Xã Hồng Thu	12
  03517	Xã Nậm Tăm	12
  03529	Xã Tủa Sín Chải	12
  03532	Xã Pu Sam Cáp	12
  03538	Xã Nậm Mạ	12
  03544	Xã Nậm Cuổi	12
  03549	Xã Phong Thổ	12
  03562	Xã Sì Lở Lầu	12
  03571	Xã Dào San	12
  03583	Xã Khổng Lào	12
  03595	Xã Than Uyên	12
  03598	Xã Tân Uyên	12
  03601	Xã Mường Khoa	12
  03613	Xã Nậm Sỏ	12
  03616	Xã Pắc Ta	12
  03618	Xã Mường Than	12
  03637	Xã Mường Kim	12
  03640	Xã Khoen On	12
  03646	Phường Tô Hiệu	14
  03664	Phường Chiềng An	14
  03670	Phường Chiềng Cơi	14
  03679	Phường Chiềng Sinh	14
  03688	Xã Mường Chiên	14
  03694	Xã Mường Giôn	14
  03703	Xã Quỳnh Nhai	14
  03712	Xã Mường Sại	14
  03721	Xã Thuận Châu	14
  03724	Xã Bình Thuận	14
  03727	Xã Mường É	14
  03754	Xã Chiềng La	14
  03757	Xã Mường Khiêng	14
  03760	Xã Mường Bám	14
  03763	Xã Long Hẹ	14
  03781	Xã Co Mạ	14
  03784	Xã Nậm Lầu	14
  03799	Xã Muổi Nọi	14
  03808	Xã Mường La	14
  03814	Xã Chiềng Lao	14
  03820	Xã Ngọc Chiến	14
  03847	Xã Mường Bú	14
  03850	Xã Chiềng Hoa	14
  03856	Xã Bắc Yên	14
  03862	Xã Xím Vàng	14
  03868	Xã Tà Xùa	14
  03871	Xã Pắc Ngà	14
  03880	Xã Tạ Khoa	14
  03892	Xã Chiềng Sại	14
  03901	Xã Suối Tọ	14
  03907	Xã Mường Cơi	14
  03910	Xã Phù Yên	14
  03922	Xã Gia Phù	14
  03943	Xã Mường Bang	14
  03958	Xã Tường Hạ	14
  03961	Xã Kim Bon	14
  03970	Xã Tân Phong	14
  03979	Phường Mộc Sơn	14
  03980	Phường Mộc Châu	14
  03982	Phường Thảo Nguyên	14
  03985	Xã Chiềng Sơn	14
  03997	Xã Tân Yên	14
  04000	Xã Đoàn Kết	14
  04006	Xã Song Khủa	14
  04018	Xã Tô Múa	14
  04033	Phường Vân Sơn	14
  04045	Xã Lóng Sập	14
  04048	Xã Vân Hồ	14
  04057	Xã Xuân Nha	14
  04075	Xã Yên Châu	14
  04078	Xã Chiềng Hặc	14
  04087	Xã Yên Sơn	14
  04096	Xã Lóng Phiêng	14
  04099	Xã Phiêng Khoài	14
  04105	Xã Mai Sơn	14
  04108	Xã Chiềng Sung	14
  04117	Xã Mường Chanh	14
  04123	Xã Chiềng Mung	14
  04132	Xã Chiềng Mai	14
  04136	Xã Tà Hộc	14
  04144	Xã Phiêng Cằm	14
  04159	Xã Phiêng Pằn	14
  04168	Xã Sông Mã	14
  04171	Xã Bó Sinh	14
  04183	Xã Mường Lầm	14
  04186	Xã Nậm Ty	14
  04195	Xã Chiềng Sơ	14
  04204	Xã Chiềng Khoong	14
  04210	Xã Huổi Một	14
  04219	Xã Mường Hung	14
  04222	Xã Chiềng Khương	14
  04228	Xã Púng Bánh	14
  04231	Xã Sốp Cộp	14
  04240	Xã Mường Lèo	14
  04246	Xã Mường Lạn	14
  02647	Phường Lào Cai	15
  02671	Phường Cam Đường	15
  02680	Xã Hợp Thành	15
  02683	Xã Bát Xát	15
  02686	Xã A Mú Sung	15
  02695	Xã Trịnh Tường	15
  02701	Xã Y Tý	15
  02707	Xã Dền Sáng	15
  02725	Xã Bản Xèo	15
  02728	Xã Mường Hum	15
  02746	Xã Cốc San	15
  02752	Xã Pha Long	15
  02761	Xã Mường Khương	15
  02782	Xã Cao Sơn	15
  02788	Xã Bản Lầu	15
  02809	Xã Si Ma Cai	15
  02824	Xã Sín Chéng	15
  02839	Xã Bắc Hà	15
  02842	Xã Tả Củ Tỷ	15
  02848	Xã Lùng Phình	15
  02869	Xã Bản Liền	15
  02890	Xã Bảo Nhai	15
  02896	Xã Cốc Lầu	15
  02902	Xã Phong Hải	15
  02905	Xã Bảo Thắng	15
  02908	Xã Tằng Loỏng	15
  02923	Xã Gia Phú	15
  02926	Xã Xuân Quang	15
  02947	Xã Bảo Yên	15
  02953	Xã Nghĩa Đô	15
  02962	Xã Xuân Hoà	15
  02968	Xã Thượng Hà	15
  02989	Xã Bảo Hà	15
  02998	Xã Phúc Khánh	15
  03004	Xã Ngũ Chỉ Sơn	15
  03006	Phường Sa Pa	15
  03013	Xã Tả Phìn	15
  03037	Xã Tả Van	15
  03043	Xã Mường Bo	15
  03046	Xã Bản Hồ	15
  03061	Xã Võ Lao	15
  03076	Xã Nậm Chày	15
  03082	Xã Văn Bàn	15
  03085	Xã Nậm Xé	15
  03091	Xã Chiềng Ken	15
  03103	Xã Khánh Yên	15
  03106	Xã Dương Quỳ	15
  03121	Xã Minh Lương	15
  04252	Phường Yên Bái	15
  04273	Phường Nam Cường	15
  04279	Phường Văn Phú	15
  04288	Phường Nghĩa Lộ	15
  04303	Xã Lục Yên	15
  04309	Xã Lâm Thượng	15
  04336	Xã Tân Lĩnh	15
  04342	Xã Khánh Hoà	15
  04345	Xã Mường Lai	15
  04363	Xã Phúc Lợi	15
  04375	Xã Mậu A	15
  04381	Xã Lâm Giang	15
  04387	Xã Châu Quế	15
  04399	Xã Đông Cuông	15
  04402	Xã Phong Dụ Hạ	15
  04423	Xã Phong Dụ Thượng	15
  04429	Xã Tân Hợp	15
  04441	Xã Xuân Ái	15
  04450	Xã Mỏ Vàng	15
  04456	Xã Mù Cang Chải	15
  04462	Xã Nậm Có	15
  04465	Xã Khao Mang	15
  04474	Xã Lao Chải	15
  04489	Xã Chế Tạo	15
  04492	Xã Púng Luông	15
  04498	Xã Trấn Yên	15
  04531	Xã Quy Mông	15
  04537	Xã Lương Thịnh	15
  04543	Phường Âu Lâu	15
  04564	Xã Việt Hồng	15
  04576	Xã Hưng Khánh	15
  04585	Xã Hạnh Phúc	15
  04603	Xã Tà Xi Láng	15
  04606	Xã Trạm Tấu	15
  04609	Xã Phình Hồ	15
  04630	Xã Tú Lệ	15
  04636	Xã Gia Hội	15
  04651	Xã Sơn Lương	15
  04660	Xã Liên Sơn	15
  04663	Phường Trung Tâm	15
  04672	Xã Văn Chấn	15
  04681	Phường Cầu Thia	15
  04693	Xã Cát Thịnh	15
  04699	Xã Chấn Thịnh	15
  04705	Xã Thượng Bằng La	15
  04711	Xã Nghĩa Tâm	15
  04714	Xã Yên Bình	15
  04717	Xã Thác Bà	15
  04726	Xã Cảm Nhân	15
  04744	Xã Yên Thành	15
  04750	Xã Bảo Ái	15
  01840	Phường Đức Xuân	19
  01843	Phường Bắc Kạn	19
  01849	Xã Phong Quang	19
  01864	Xã Bằng Thành	19
  01879	Xã Cao Minh	19
  01882	Xã Nghiên Loan	19
  01894	Xã Phúc Lộc	19
  01906	Xã Ba Bể	19
  01912	Xã Chợ Rã	19
  01921	Xã Thượng Minh	19
  01933	Xã Đồng Phúc	19
  01936	Xã Nà Phặc	19
  01942	Xã Bằng Vân	19
  01954	Xã Ngân Sơn	19
  01957	Xã Thượng Quan	19
  01960	Xã Hiệp Lực	19
  01969	Xã Phủ Thông	19
  01981	Xã Vĩnh Thông	19
  02008	Xã Cẩm Giàng	19
  02014	Xã Bạch Thông	19
  02020	Xã Chợ Đồn	19
  02026	Xã Nam Cường	19
  02038	Xã Quảng Bạch	19
  02044	Xã Yên Thịnh	19
  02071	Xã Nghĩa Tá	19
  02083	Xã Yên Phong	19
  02086	Xã Chợ Mới	19
  02101	Xã Thanh Mai	19
  02104	Xã Tân Kỳ	19
  02107	Xã Thanh Thịnh	19
  02116	Xã Yên Bình	19
  02143	Xã Văn Lang	19
  02152	Xã Cường Lợi	19
  02155	Xã Na Rì	19
  02176	Xã Trần Phú	19
  02185	Xã Côn Minh	19
  02191	Xã Xuân Dương	19
  05443	Phường Phan Đình Phùng	19
  05455	Phường Quyết Thắng	19
  05467	Phường Gia Sàng	19
  05482	Phường Quan Triều	19
  05488	Xã Đại Phúc	19
  05500	Phường Tích Lương	19
  05503	Xã Tân Cương	19
  05518	Phường Sông Công	19
  05528	Phường Bách Quang	19
  05533	Phường Bá Xuyên	19
  05542	Xã Lam Vỹ	19
  05551	Xã Kim Phượng	19
  05563	Xã Phượng Tiến	19
  05569	Xã Định Hoá	19
  05581	Xã Trung Hội	19
  05587	Xã Bình Yên	19
  05602	Xã Phú Đình	19
  05605	Xã Bình Thành	19
  05611	Xã Phú Lương	19
  05620	Xã Yên Trạch	19
  05632	Xã Hợp Thành	19
  05641	Xã Vô Tranh	19
  05662	Xã Trại Cau	19
  05665	Xã Văn Lăng	19
  05674	Xã Quang Sơn	19
  05680	Xã Văn Hán	19
  05692	Xã Đồng Hỷ	19
  05707	Xã Nam Hoà	19
  05710	Phường Linh Sơn	19
  05716	Xã Võ Nhai	19
  05719	Xã Sảng Mộc	19
  05722	Xã Nghinh Tường	19
  05725	Xã Thần Sa	19
  05740	Xã La Hiên	19
  05746	Xã Tràng Xá	19
  05755	Xã Dân Tiến	19
  05773	Xã Phú Xuyên	19
  05776	Xã Đức Lương	19
  05788	Xã Phú Lạc	19
  05800	Xã Phú Thịnh	19
  05809	Xã An Khánh	19
  05818	Xã La Bằng	19
  05830	Xã Đại Từ	19
  05845	Xã Vạn Phú	19
  05851	Xã Quân Chu	19
  05857	Phường Phúc Thuận	19
  05860	Phường Phổ Yên	19
  05881	Xã Thành Công	19
  05890	Phường Vạn Xuân	19
  05899	Phường Trung Thành	19
  05908	Xã Phú Bình	19
  05917	Xã Tân Khánh	19
  05923	Xã Tân Thành	19
  05941	Xã Điềm Thuỵ	19
  05953	Xã Kha Sơn	19
  05977	Phường Đông Kinh	20
  05983	Phường Lương Văn Tri	20
  05986	Phường Tam Thanh	20
  06001	Xã Đoàn Kết	20
  06004	Xã Quốc Khánh	20
  06019	Xã Tân Tiến	20
  06037	Xã Kháng Chiến	20
  06040	Xã Thất Khê	20
  06046	Xã Tràng Định	20
  06058	Xã Quốc Việt	20
  06073	Xã Hoa Thám	20
  06076	Xã Quý Hoà	20
  06079	Xã Hồng Phong	20
  06085	Xã Thiện Hoà	20
  06091	Xã Thiện Thuật	20
  06103	Xã Thiện Long	20
  06112	Xã Bình Gia	20
  06115	Xã Tân Văn	20
  06124	Xã Na Sầm	20
  06148	Xã Thuỵ Hùng	20
  06151	Xã Hội Hoan	20
  06154	Xã Văn Lãng	20
  06172	Xã Hoàng Văn Thụ	20
  06184	Xã Đồng Đăng	20
  06187	Phường Kỳ Lừa	20
  06196	Xã Ba Sơn	20
  06211	Xã Cao Lộc	20
  06220	Xã Công Sơn	20
  06253	Xã Văn Quan	20
  06280	Xã Điềm He	20
  06286	Xã Khánh Khê	20
  06298	Xã Yên Phúc	20
  06313	Xã Tri Lễ	20
  06316	Xã Tân Đoàn	20
  06325	xã Bắc Sơn	20
  06337	Xã Tân Tri	20
  06349	Xã Hưng Vũ	20
  06364	Xã Vũ Lễ	20
  06367	Xã Vũ Lăng	20
  06376	Xã Nhất Hoà	20
  06385	Xã Hữu Lũng	20
  06391	Xã Yên Bình	20
  06400	Xã Hữu Liên	20
  06415	Xã Vân Nham	20
  06427	Xã Cai Kinh	20
  06436	Xã Thiện Tân	20
  06445	Xã Tân Thành	20
  06457	Xã Tuấn Sơn	20
  06463	Xã Chi Lăng	20
  06475	Xã Bằng Mạc	20
  06481	Xã Chiến Thắng	20
  06496	Xã Nhân Lý	20
  06505	Xã Vạn Linh	20
  06517	Xã Quan Sơn	20
  06526	Xã Na Dương	20
  06529	Xã Lộc Bình	20
  06541	Xã Mẫu Sơn	20
  06565	Xã Khuất Xá	20
  06577	Xã Thống Nhất	20
  06601	Xã Lợi Bác	20
  06607	Xã Xuân Dương	20
  06613	Xã Đình Lập	20
  06616	Xã Thái Bình	20
  06625	Xã Kiên Mộc	20
  06637	Xã Châu Sơn	20
  06652	Phường Hà Tu	22
  06658	Phường Cao Xanh	22
  06661	Phường Việt Hưng	22
  06673	Phường Bãi Cháy	22
  06676	Phường Hà Lầm	22
  06685	Phường Hồng Gai	22
  06688	Phường Hạ Long	22
  06706	Phường Tuần Châu	22
  06709	Phường Móng Cái 2	22
  06712	Phường Móng Cái 1	22
  06724	Xã Hải Sơn	22
  06733	Xã Hải Ninh	22
  06736	Phường Móng Cái 3	22
  06757	Xã Vĩnh Thực	22
  06760	Phường Mông Dương	22
  06778	Phường Quang Hanh	22
  06781	Phường Cửa Ông	22
  06793	Phường Cẩm Phả	22
  06799	Xã Hải Hoà	22
  06811	Phường Uông Bí	22
  06820	Phường Vàng Danh	22
  06832	Phường Yên Tử	22
  06838	Xã Bình Liêu	22
  06841	Xã Hoành Mô	22
  06856	Xã Lục Hồn	22
  06862	Xã Tiên Yên	22
  06874	Xã Điền Xá	22
  06877	Xã Đông Ngũ	22
  06886	Xã Hải Lạng	22
  06895	Xã Đầm Hà	22
  06913	Xã Quảng Tân	22
  06922	Xã Quảng Hà	22
  06931	Xã Quảng Đức	22
  06946	Xã Đường Hoa	22
  06967	Xã Cái Chiên	22
  06978	Xã Ba Chẽ	22
  06979	Xã Kỳ Thượng	22
  06985	Xã Lương Minh	22
  06994	Đặc khu Vân Đồn	22
  07030	Phường Hoành Bồ	22
  07054	Xã Quảng La	22
  07060	Xã Thống Nhất	22
  07069	Phường Mạo Khê	22
  07081	Phường Bình Khê	22
  07090	Phường An Sinh	22
  07093	Phường Đông Triều	22
  07114	Phường Hoàng Quế	22
  07132	Phường Quảng Yên	22
  07135	Phường Đông Mai	22
  07147	Phường Hiệp Hoà	22
  07168	Phường Hà An	22
  07180	Phường Liên Hoà	22
  07183	Phường Phong Cốc	22
  07192	Đặc khu Cô Tô	22
  07210	Phường Bắc Giang	24
  07228	Phường Đa Mai	24
  07246	Xã Xuân Lương	24
  07264	Xã Tam Tiến	24
  07282	Xã Đồng Kỳ	24
  07288	Xã Yên Thế	24
  07294	Xã Bố Hạ	24
  07306	Xã Nhã Nam	24
  07330	Xã Phúc Hoà	24
  07333	Xã Quang Trung	24
  07339	Xã Tân Yên	24
  07351	Xã Ngọc Thiện	24
  07375	Xã Lạng Giang	24
  07381	Xã Tiên Lục	24
  07399	Xã Kép	24
  07420	Xã Mỹ Thái	24
  07432	Xã Tân Dĩnh	24
  07444	Xã Lục Nam	24
  07450	Xã Đông Phú	24
  07462	Xã Bảo Đài	24
  07486	Xã Nghĩa Phương	24
  07489	Xã Trường Sơn	24
  07492	Xã Lục Sơn	24
  07498	Xã Bắc Lũng	24
  07519	Xã Cẩm Lý	24
  07525	Phường Chũ	24
  07531	Xã Tân Sơn	24
  07534	Xã Sa Lý	24
  07537	Xã Biên Sơn	24
  07543	Xã Sơn Hải	24
  07552	Xã Kiên Lao	24
  07573	Xã Biển Động	24
  07582	Xã Lục Ngạn	24
  07594	Xã Đèo Gia	24
  07603	Xã Nam Dương	24
  07612	Phường Phượng Sơn	24
  07615	Xã Sơn Động	24
  07616	Xã Tây Yên Tử	24
  07621	Xã Vân Sơn	24
  07627	Xã Đại Sơn	24
  07642	Xã Yên Định	24
  07654	Xã An Lạc	24
  07663	Xã Tuấn Đạo	24
  07672	Xã Dương Hưu	24
  07681	Phường Yên Dũng	24
  07682	Phường Tân An	24
  07696	Phường Tiền Phong	24
  07699	Phường Tân Tiến	24
  07735	Xã Đồng Việt	24
  07738	Phường Cảnh Thuỵ	24
  07774	Phường Tự Lạn	24
  07777	Phường Việt Yên	24
  07795	Phường Nếnh	24
  07798	Phường Vân Hà	24
  07822	Xã Hoàng Vân	24
  07840	Xã Hiệp Hoà	24
  07864	Xã Hợp Thịnh	24
  07870	Xã Xuân Cẩm	24
  09169	Phường Vũ Ninh	24
  09187	Phường Kinh Bắc	24
  09190	Phường Võ Cường	24
  09193	Xã Yên Phong	24
  09202	Xã Tam Giang	24
  09205	Xã Yên Trung	24
  09208	Xã Tam Đa	24
  09238	Xã Văn Môn	24
  09247	Phường Quế Võ	24
  09253	Phường Nhân Hoà	24
  09265	Phường Phương Liễu	24
  09286	Phường Nam Sơn	24
  09292	Xã Phù Lãng	24
  09295	Phường Bồng Lai	24
  09301	Phường Đào Viên	24
  09313	Xã Chi Lăng	24
  09319	Xã Tiên Du	24
  09325	Phường Hạp Lĩnh	24
  09334	Xã Liên Bão	24
  09340	Xã Đại Đồng	24
  09343	Xã Tân Chi	24
  09349	Xã Phật Tích	24
  09367	Phường Từ Sơn	24
  09370	Phường Tam Sơn	24
  09379	Phường Phù Khê	24
  09385	Phường Đồng Nguyên	24
  09400	Phường Thuận Thành	24
  09409	Phường Mão Điền	24
  09427	Phường Trí Quả	24
  09430	Phường Trạm Lộ	24
  09433	Phường Song Liễu	24
  09445	Phường Ninh Xá	24
  09454	Xã Gia Bình	24
  09466	Xã Cao Đức	24
  09469	Xã Đại Lai	24
  09475	Xã Nhân Thắng	24
  09487	Xã Đông Cứu	24
  09496	Xã Lương Tài	24
  09499	Xã Trung Kênh	24
  09523	Xã Trung Chính	24
  09529	Xã Lâm Thao	24
  05128	Xã Tân Lạc	25
  04792	Phường Tân Hoà	25
  04795	Phường Hoà Bình	25
  04828	Phường Thống Nhất	25
  04831	Xã Đà Bắc	25
  04846	Xã Đức Nhàn	25
  04849	Xã Tân Pheo	25
  04873	Xã Quy Đức	25
  04876	Xã Cao Sơn	25
  04891	Xã Tiền Phong	25
  04894	Phường Kỳ Sơn	25
  04897	Xã Thịnh Minh	25
  04924	Xã Lương Sơn	25
  04960	Xã Liên Sơn	25
  04978	Xã Kim Bôi	25
  04990	Xã Nật Sơn	25
  05014	Xã Mường Động	25
  05047	Xã Cao Dương	25
  05068	Xã Hợp Kim	25
  05086	Xã Dũng Tiến	25
  05089	Xã Cao Phong	25
  05092	Xã Thung Nai	25
  05116	Xã Mường Thàng	25
  05134	Xã Mường Hoa	25
  05152	Xã Vân Sơn	25
  05158	Xã Mường Bi	25
  05191	Xã Toàn Thắng	25
  05200	Xã Mai Châu	25
  05206	Xã Tân Mai	25
  05212	Xã Pà Cò	25
  05245	Xã Bao La	25
  05251	Xã Mai Hạ	25
  05266	Xã Lạc Sơn	25
  05287	Xã Mường Vang	25
  05290	Xã Nhân Nghĩa	25
  05293	Xã Thượng Cốc	25
  05305	Xã Yên Phú	25
  05323	Xã Quyết Thắng	25
  05329	Xã Ngọc Sơn	25
  05347	Xã Đại Đồng	25
  05353	Xã Yên Thuỷ	25
  05362	Xã Lạc Lương	25
  05386	Xã Yên Trị	25
  05392	Xã Lạc Thuỷ	25
  05395	Xã An Nghĩa	25
  05425	Xã An Bình	25
  07894	Phường Nông Trang	25
  07900	Phường Việt Trì	25
  07909	Phường Thanh Miếu	25
  07918	Phường Vân Phú	25
  07942	Phường Phú Thọ	25
  07948	Phường Âu Cơ	25
  07954	Phường Phong Châu	25
  07969	Xã Đoan Hùng	25
  07996	Xã Bằng Luân	25
  07999	Xã Chí Đám	25
  08023	Xã Tây Cốc	25
  08038	Xã Chân Mộng	25
  08053	Xã Hạ Hoà	25
  08071	Xã Đan Thượng	25
  08110	Xã Hiền Lương	25
  08113	Xã Yên Kỳ	25
  08134	Xã Văn Lang	25
  08143	Xã Vĩnh Chân	25
  08152	Xã Thanh Ba	25
  08173	Xã Quảng Yên	25
  08203	Xã Hoàng Cương	25
  08209	Xã Đông Thành	25
  08218	Xã Chí Tiên	25
  08227	Xã Liên Minh	25
  08230	Xã Phù Ninh	25
  08236	Xã Phú Mỹ	25
  08245	Xã Trạm Thản	25
  08254	Xã Dân Chủ	25
  08275	Xã Bình Phú	25
  08290	Xã Yên Lập	25
  08296	Xã Sơn Lương	25
  08305	Xã Xuân Viên	25
  08311	Xã Trung Sơn	25
  08323	Xã Thượng Long	25
  08338	Xã Minh Hoà	25
  08341	Xã Cẩm Khê	25
  08344	Xã Tiên Lương	25
  08377	Xã Vân Bán	25
  08398	Xã Phú Khê	25
  08416	Xã Hùng Việt	25
  08431	Xã Đồng Lương	25
  08434	Xã Tam Nông	25
  08443	Xã Hiền Quan	25
  08467	Xã Vạn Xuân	25
  08479	Xã Thọ Văn	25
  08494	Xã Lâm Thao	25
  08500	Xã Xuân Lũng	25
  08515	Xã Hy Cương	25
  08521	Xã Phùng Nguyên	25
  08527	Xã Bản Nguyên	25
  08542	Xã Thanh Sơn	25
  08545	Xã Thu Cúc	25
  08560	Xã Lai Đồng	25
  08566	Xã Tân Sơn	25
  08584	Xã Võ Miếu	25
  08590	Xã Xuân Đài	25
  08593	Xã Minh Đài	25
  08611	Xã Văn Miếu	25
  08614	Xã Cự Đồng	25
  08620	Xã Long Cốc	25
  08632	Xã Hương Cần	25
  08635	Xã Khả Cửu	25
  08656	Xã Yên Sơn	25
  08662	Xã Đào Xá	25
  08674	Xã Thanh Thuỷ	25
  08686	Xã Tu Vũ	25
  08707	Phường Vĩnh Yên	25
  08716	Phường Vĩnh Phúc	25
  08740	Phường Phúc Yên	25
  08746	Phường Xuân Hoà	25
  08761	Xã Lập Thạch	25
  08770	Xã Hợp Lý	25
  08773	Xã Yên Lãng	25
  08782	Xã Hải Lựu	25
  08788	Xã Thái Hoà	25
  08812	Xã Liên Hoà	25
  08824	Xã Tam Sơn	25
  08842	Xã Tiên Lữ	25
  08848	Xã Sông Lô	25
  08866	Xã Sơn Đông	25
  08869	Xã Tam Dương	25
  08872	Xã Tam Dương Bắc	25
  08896	Xã Hoàng An	25
  08905	Xã Hội Thịnh	25
  08911	Xã Tam Đảo	25
  08914	Xã Đạo Trù	25
  08923	Xã Đại Đình	25
  08935	Xã Bình Nguyên	25
  08944	Xã Bình Tuyền	25
  08950	Xã Bình Xuyên	25
  08971	Xã Xuân Lãng	25
  09025	Xã Yên Lạc	25
  09040	Xã Tề Lỗ	25
  09043	Xã Tam Hồng	25
  09052	Xã Nguyệt Đức	25
  09064	Xã Liên Châu	25
  09076	Xã Vĩnh Tường	25
  09079	Xã Vĩnh An	25
  09100	Xã Vĩnh Hưng	25
  09106	Xã Vĩnh Thành	25
  09112	Xã Thổ Tang	25
  09154	Xã Vĩnh Phú	25
  10507	Phường Thành Đông	31
  10525	Phường Hải Dương	31
  10532	Phường Lê Thanh Nghị	31
  10537	Phường Tân Hưng	31
  10543	Phường Việt Hoà	31
  10546	Phường Chí Linh	31
  10549	Phường Chu Văn An	31
  10552	Phường Nguyễn Trãi	31
  10570	Phường Trần Hưng Đạo	31
  10573	Phường Trần Nhân Tông	31
  10603	Phường Lê Đại Hành	31
  10606	Xã Nam Sách	31
  10615	Xã Hợp Tiến	31
  10633	Xã Trần Phú	31
  10642	Xã Thái Tân	31
  10645	Xã An Phú	31
  10660	Phường Ái Quốc	31
  10675	Phường Kinh Môn	31
  10678	Phường Bắc An Phụ	31
  10705	Xã Nam An Phụ	31
  10714	Phường Nhị Chiểu	31
  10726	Phường Phạm Sư Mạnh	31
  10729	Phường Trần Liễu	31
  10744	Phường Nguyễn Đại Năng	31
  10750	Xã Phú Thái	31
  10756	Xã Lai Khê	31
  10792	Xã An Thành	31
  10804	Xã Kim Thành	31
  10813	Xã Thanh Hà	31
  10816	Xã Hà Bắc	31
  10837	Phường Nam Đồng	31
  10843	Xã Hà Nam	31
  10846	Xã Hà Tây	31
  10882	Xã Hà Đông	31
  10888	Xã Cẩm Giang	31
  10891	Phường Tứ Minh	31
  10903	Xã Cẩm Giàng	31
  10909	Xã Tuệ Tĩnh	31
  10930	Xã Mao Điền	31
  10945	Xã Kẻ Sặt	31
  10966	Xã Bình Giang	31
  10972	Xã Đường An	31
  10993	Xã Thượng Hồng	31
  10999	Xã Gia Lộc	31
  11002	Phường Thạch Khôi	31
  11020	Xã Yết Kiêu	31
  11050	Xã Gia Phúc	31
  11065	Xã Trường Tân	31
  11074	Xã Tứ Kỳ	31
  11086	Xã Đại Sơn	31
  11113	Xã Tân Kỳ	31
  11131	Xã Chí Minh	31
  11140	Xã Lạc Phượng	31
  11146	Xã Nguyên Giáp	31
  11164	Xã Vĩnh Lại	31
  11167	Xã Tân An	31
  11203	Xã Ninh Giang	31
  11218	Xã Hồng Châu	31
  11224	Xã Khúc Thừa Dụ	31
  11239	Xã Thanh Miện	31
  11242	Xã Nguyễn Lương Bằng	31
  11254	Xã Bắc Thanh Miện	31
  11257	Xã Hải Hưng	31
  11284	Xã Nam Thanh Miện	31
  11311	Phường Hồng Bàng	31
  11329	Phường Ngô Quyền	31
  11359	Phường Gia Viên	31
  11383	Phường Lê Chân	31
  11407	Phường An Biên	31
  11411	Phường Đông Hải	31
  11413	Phường Hải An	31
  11443	Phường Kiến An	31
  11446	Phường Phù Liễn	31
  11455	Phường Đồ Sơn	31
  11473	Phường Bạch Đằng	31
  11488	Phường Lưu Kiếm	31
  11503	Xã Việt Khê	31
  11506	Phường Lê Ích Mộc	31
  11533	Phường Hoà Bình	31
  11542	Phường Nam Triệu	31
  11557	Phường Thiên Hương	31
  11560	Phường Thuỷ Nguyên	31
  11581	Phường An Dương	31
  11593	Phường An Phong	31
  11602	Phường Hồng An	31
  11617	Phường An Hải	31
  11629	Xã An Lão	31
  11635	Xã An Trường	31
  11647	Xã An Quang	31
  11668	Xã An Khánh	31
  11674	Xã An Hưng	31
  11680	Xã Kiến Thuỵ	31
  11689	Phường Hưng Đạo	31
  11692	Phường Dương Kinh	31
  11713	Xã Nghi Dương	31
  11725	Xã Kiến Minh	31
  11728	Xã Kiến Hưng	31
  11737	Phường Nam Đồ Sơn	31
  11749	Xã Kiến Hải	31
  11755	Xã Tiên Lãng	31
  11761	Xã Quyết Thắng	31
  11779	Xã Tân Minh	31
  11791	Xã Tiên Minh	31
  11806	Xã Chấn Hưng	31
  11809	Xã Hùng Thắng	31
  11824	Xã Vĩnh Bảo	31
  11836	Xã Vĩnh Thịnh	31
  11842	Xã Vĩnh Thuận	31
  11848	Xã Vĩnh Hoà	31
  11875	Xã Vĩnh Hải	31
  11887	Xã Vĩnh Am	31
  11911	Xã Nguyễn Bỉnh Khiêm	31
  11914	Đặc khu Cát Hải	31
  11948	Đặc khu Bạch Long Vĩ	31
  12619	Xã Diên Hà	33
  11953	Phường Phố Hiến	33
  11977	Xã Tân Hưng	33
  11980	Phường Hồng Châu	33
  11983	Phường Sơn Nam	33
  11992	Xã Lạc Đạo	33
  11995	Xã Đại Đồng	33
  12004	Xã Như Quỳnh	33
  12019	Xã Văn Giang	33
  12025	Xã Phụng Công	33
  12031	Xã Nghĩa Trụ	33
  12049	Xã Mễ Sở	33
  12064	Xã Nguyễn Văn Linh	33
  12070	Xã Hoàn Long	33
  12073	Xã Yên Mỹ	33
  12091	Xã Việt Yên	33
  12103	Phường Mỹ Hào	33
  12127	Phường Thượng Hồng	33
  12133	Phường Đường Hào	33
  12142	Xã Ân Thi	33
  12148	Xã Phạm Ngũ Lão	33
  12166	Xã Xuân Trúc	33
  12184	Xã Nguyễn Trãi	33
  12196	Xã Hồng Quang	33
  12205	Xã Khoái Châu	33
  12223	Xã Triệu Việt Vương	33
  12238	Xã Việt Tiến	33
  12247	Xã Châu Ninh	33
  12271	Xã Chí Minh	33
  12280	Xã Lương Bằng	33
  12286	Xã Nghĩa Dân	33
  12313	Xã Đức Hợp	33
  12322	Xã Hiệp Cường	33
  12337	Xã Hoàng Hoa Thám	33
  12361	Xã Tiên Hoa	33
  12364	Xã Tiên Lữ	33
  12391	Xã Quang Hưng	33
  12406	Xã Đoàn Đào	33
  12424	Xã Tiên Tiến	33
  12427	Xã Tống Trân	33
  12452	Phường Trần Hưng Đạo	33
  12454	Phường Trần Lãm	33
  12466	Phường Vũ Phúc	33
  12472	Xã Quỳnh Phụ	33
  12499	Xã A Sào	33
  12511	Xã Minh Thọ	33
  12517	Xã Ngọc Lâm	33
  12523	Xã Phụ Dực	33
  12526	Xã Đồng Bằng	33
  12532	Xã Nguyễn Du	33
  12577	Xã Quỳnh An	33
  12583	Xã Tân Tiến	33
  12586	Xã Hưng Hà	33
  12595	Xã Ngự Thiên	33
  12613	Xã Long Hưng	33
  12631	Xã Thần Khê	33
  12634	Xã Tiên La	33
  12676	Xã Lê Quý Đôn	33
  12685	Xã Hồng Minh	33
  12688	Xã Đông Hưng	33
  12694	Xã Bắc Đông Hưng	33
  12700	Xã Bắc Tiên Hưng	33
  12736	Xã Đông Tiên Hưng	33
  12745	Xã Bắc Đông Quan	33
  12754	Xã Tiên Hưng	33
  12763	Xã Nam Tiên Hưng	33
  12775	Xã Nam Đông Hưng	33
  12793	Xã Đông Quan	33
  12817	Phường Trà Lý	33
  12826	Xã Thái Thuỵ	33
  12850	Xã Tây Thuỵ Anh	33
  12859	Xã Bắc Thuỵ Anh	33
  12862	Xã Đông Thuỵ Anh	33
  12865	Xã Thuỵ Anh	33
  12904	Xã Nam Thuỵ Anh	33
  12916	Xã Bắc Thái Ninh	33
  12919	Xã Tây Thái Ninh	33
  12922	Xã Thái Ninh	33
  12943	Xã Đông Thái Ninh	33
  12961	Xã Nam Thái Ninh	33
  12970	Xã Tiền Hải	33
  12988	Xã Đông Tiền Hải	33
  13003	Xã Đồng Châu	33
  13021	Xã Ái Quốc	33
  13039	Xã Tây Tiền Hải	33
  13057	Xã Nam Cường	33
  13063	Xã Nam Tiền Hải	33
  13066	Xã Hưng Phú	33
  13075	Xã Kiến Xương	33
  13093	Xã Trà Giang	33
  13096	Xã Bình Nguyên	33
  13120	Xã Lê Lợi	33
  13132	Xã Quang Lịch	33
  13141	Xã Vũ Quý	33
  13159	Xã Hồng Vũ	33
  13183	Xã Bình Thanh	33
  13186	Xã Bình Định	33
  13192	Xã Vũ Thư	33
  13219	Xã Vạn Xuân	33
  13222	Xã Thư Trì	33
  13225	Phường Thái Bình	33
  13246	Xã Tân Thuận	33
  13264	Xã Thư Vũ	33
  13279	Xã Vũ Tiên	33
  13285	Phường Phủ Lý	37
  13291	Phường Phù Vân	37
  13318	Phường Châu Sơn	37
  13324	Phường Duy Tiên	37
  13330	Phường Duy Tân	37
  13336	Phường Duy Hà	37
  13348	Phường Đồng Văn	37
  13363	Phường Tiên Sơn	37
  13366	Phường Hà Nam	37
  13384	Phường Kim Bảng	37
  13393	Phường Lê Hồ	37
  13396	Phường Nguyễn Úy	37
  13402	Phường Kim Thanh	37
  13420	Phường Tam Chúc	37
  13435	Phường Lý Thường Kiệt	37
  13444	Phường Liêm Tuyền	37
  13456	Xã Liêm Hà	37
  13474	Xã Tân Thanh	37
  13483	Xã Thanh Bình	37
  13489	Xã Thanh Lâm	37
  13495	Xã Thanh Liêm	37
  13501	Xã Bình Mỹ	37
  13504	Xã Bình Lục	37
  13531	Xã Bình Giang	37
  13540	Xã Bình An	37
  13558	Xã Bình Sơn	37
  13573	Xã Lý Nhân	37
  13579	Xã Bắc Lý	37
  13591	Xã Nam Xang	37
  13594	Xã Trần Thương	37
  13597	Xã Vĩnh Trụ	37
  13609	Xã Nhân Hà	37
  13627	Xã Nam Lý	37
  13669	Phường Nam Định	37
  13684	Phường Thiên Trường	37
  13693	Phường Đông A	37
  13699	Phường Thành Nam	37
  13708	Phường Mỹ Lộc	37
  13741	Xã Vụ Bản	37
  13750	Xã Minh Tân	37
  13753	Xã Hiển Khánh	37
  13777	Phường Trường Thi	37
  13786	Xã Liên Minh	37
  13795	Xã Ý Yên	37
  13807	Xã Tân Minh	37
  13822	Xã Phong Doanh	37
  13834	Xã Vũ Dương	37
  13864	Xã Vạn Thắng	37
  13870	Xã Yên Cường	37
  13879	Xã Yên Đồng	37
  13891	Xã Nghĩa Hưng	37
  13894	Xã Rạng Đông	37
  13900	Xã Đồng Thịnh	37
  13918	Xã Nghĩa Sơn	37
  13927	Xã Hồng Phong	37
  13939	Xã Quỹ Nhất	37
  13957	Xã Nghĩa Lâm	37
  13966	Xã Nam Trực	37
  13972	Phường Vị Khê	37
  13984	Phường Hồng Quang	37
  13987	Xã Nam Hồng	37
  14005	Xã Nam Ninh	37
  14011	Xã Nam Minh	37
  14014	Xã Nam Đồng	37
  14026	Xã Cổ Lễ	37
  14038	Xã Ninh Giang	37
  14053	Xã Trực Ninh	37
  14056	Xã Cát Thành	37
  14062	Xã Quang Hưng	37
  14071	Xã Minh Thái	37
  14077	Xã Ninh Cường	37
  14089	Xã Xuân Trường	37
  14095	Xã Xuân Hồng	37
  14104	Xã Xuân Giang	37
  14122	Xã Xuân Hưng	37
  14161	Xã Giao Minh	37
  14167	Xã Giao Thuỷ	37
  14179	Xã Giao Hưng	37
  14182	Xã Giao Hoà	37
  14194	Xã Giao Bình	37
  14203	Xã Giao Phúc	37
  14212	Xã Giao Ninh	37
  14215	Xã Hải Hậu	37
  14218	Xã Hải Tiến	37
  14221	Xã Hải Thịnh	37
  14236	Xã Hải Anh	37
  14248	Xã Hải Hưng	37
  14281	Xã Hải An	37
  14287	Xã Hải Quang	37
  14308	Xã Hải Xuân	37
  14329	Phường Hoa Lư	37
  14359	Phường Nam Hoa Lư	37
  14362	Phường Tam Điệp	37
  14365	Phường Trung Sơn	37
  14371	Phường Yên Sơn	37
  14389	Xã Gia Lâm	37
  14401	Xã Gia Tường	37
  14404	Xã Cúc Phương	37
  14407	Xã Phú Sơn	37
  14428	Xã Nho Quan	37
  14434	Xã Thanh Sơn	37
  14452	Xã Quỳnh Lưu	37
  14458	Xã Phú Long	37
  14464	Xã Gia Viễn	37
  14482	Xã Gia Hưng	37
  14488	Xã Gia Vân	37
  14494	Xã Gia Trấn	37
  14500	Xã Đại Hoàng	37
  14524	Xã Gia Phong	37
  14533	Phường Tây Hoa Lư	37
  14560	Xã Yên Khánh	37
  14563	Xã Khánh Thiện	37
  14566	Phường Đông Hoa Lư	37
  14608	Xã Khánh Trung	37
  14611	Xã Khánh Nhạc	37
  14614	Xã Khánh Hội	37
  14620	Xã Phát Diệm	37
  14623	Xã Bình Minh	37
  14638	Xã Kim Sơn	37
  14647	Xã Quang Thiện	37
  14653	Xã Chất Bình	37
  14674	Xã Lai Thành	37
  14677	Xã Định Hoá	37
  14698	Xã Kim Đông	37
  14701	Xã Yên Mô	37
  14725	Phường Yên Thắng	37
  14728	Xã Yên Từ	37
  14743	Xã Yên Mạc	37
  14746	Xã Đồng Thái	37
  14758	Phường Hàm Rồng	38
  14797	Phường Hạc Thành	38
  14812	Phường Bỉm Sơn	38
  14818	Phường Quang Trung	38
  14845	Xã Mường Lát	38
  14848	Xã Tam Chung	38
  14854	Xã Mường Lý	38
  14857	Xã Trung Lý	38
  14860	Xã Quang Chiểu	38
  14863	Xã Pù Nhi	38
  14864	Xã Nhi Sơn	38
  14866	Xã Mường Chanh	38
  14869	Xã Hồi Xuân	38
  14872	Xã Trung Thành	38
  14875	Xã Trung Sơn	38
  14878	Xã Phú Lệ	38
  14890	Xã Phú Xuân	38
  14896	Xã Hiền Kiệt	38
  14902	Xã Nam Xuân	38
  14908	Xã Thiên Phủ	38
  14923	Xã Bá Thước	38
  14932	Xã Điền Quang	38
  14950	Xã Điền Lư	38
  14953	Xã Quý Lương	38
  14956	Xã Pù Luông	38
  14959	Xã Cổ Lũng	38
  14974	Xã Văn Nho	38
  14980	Xã Thiết Ống	38
  15001	Xã Trung Hạ	38
  15007	Xã Tam Thanh	38
  15010	Xã Sơn Thuỷ	38
  15013	Xã Na Mèo	38
  15016	Xã Quan Sơn	38
  15019	Xã Tam Lư	38
  15022	Xã Sơn Điện	38
  15025	Xã Mường Mìn	38
  15031	Xã Yên Khương	38
  15034	Xã Yên Thắng	38
  15043	Xã Giao An	38
  15049	Xã Văn Phú	38
  15055	Xã Linh Sơn	38
  15058	Xã Đồng Lương	38
  15061	Xã Ngọc Lặc	38
  15085	Xã Thạch Lập	38
  15091	Xã Ngọc Liên	38
  15106	Xã Nguyệt Ấn	38
  15112	Xã Kiên Thọ	38
  15124	Xã Minh Sơn	38
  15127	Xã Cẩm Thuỷ	38
  15142	Xã Cẩm Thạch	38
  15148	Xã Cẩm Tú	38
  15163	Xã Cẩm Vân	38
  15178	Xã Cẩm Tân	38
  15187	Xã Kim Tân	38
  15190	Xã Vân Du	38
  15199	Xã Thạch Quảng	38
  15211	Xã Thạch Bình	38
  15229	Xã Thành Vinh	38
  15250	Xã Ngọc Trạo	38
  15271	Xã Hà Trung	38
  15274	Xã Hà Long	38
  15286	Xã Hoạt Giang	38
  15298	Xã Lĩnh Toại	38
  15316	Xã Tống Sơn	38
  15349	Xã Vĩnh Lộc	38
  15361	Xã Tây Đô	38
  15382	Xã Biện Thượng	38
  15409	Xã Yên Phú	38
  15412	Xã Quý Lộc	38
  15421	Xã Yên Trường	38
  15442	Xã Yên Ninh	38
  15448	Xã Định Hoà	38
  15457	Xã Định Tân	38
  15469	Xã Yên Định	38
  15499	Xã Thọ Xuân	38
  15505	Xã Thọ Long	38
  15520	Xã Xuân Hoà	38
  15544	Xã Lam Sơn	38
  15553	Xã Sao Vàng	38
  15568	Xã Thọ Lập	38
  15574	Xã Xuân Tín	38
  15592	Xã Xuân Lập	38
  15607	Xã Bát Mọt	38
  15610	Xã Yên Nhân	38
  15622	Xã Vạn Xuân	38
  15628	Xã Lương Sơn	38
  15634	Xã Luận Thành	38
  15643	Xã Thắng Lộc	38
  15646	Xã Thường Xuân	38
  15658	Xã Xuân Chinh	38
  15661	Xã Tân Thành	38
  15664	Xã Triệu Sơn	38
  15667	Xã Thọ Bình	38
  15682	Xã Hợp Tiến	38
  15715	Xã Tân Ninh	38
  15724	Xã Đồng Tiến	38
  15754	Xã Thọ Ngọc	38
  15763	Xã Thọ Phú	38
  15766	Xã An Nông	38
  15772	Xã Thiệu Hoá	38
  15778	Xã Thiệu Tiến	38
  15796	Xã Thiệu Quang	38
  15820	Xã Thiệu Toán	38
  15835	Xã Thiệu Trung	38
  15853	Phường Đông Tiến	38
  15865	Xã Hoằng Hoá	38
  15880	Xã Hoằng Giang	38
  15889	Xã Hoằng Phú	38
  15910	Xã Hoằng Sơn	38
  15925	Phường Nguyệt Viên	38
  15961	Xã Hoằng Lộc	38
  15976	Xã Hoằng Châu	38
  15991	Xã Hoằng Tiến	38
  16000	Xã Hoằng Thanh	38
  16012	Xã Hậu Lộc	38
  16021	Xã Triệu Lộc	38
  16033	Xã Đông Thành	38
  16072	Xã Hoa Lộc	38
  16078	Xã Vạn Lộc	38
  16093	Xã Nga Sơn	38
  16108	Xã Tân Tiến	38
  16114	Xã Nga Thắng	38
  16138	Xã Hồ Vương	38
  16144	Xã Nga An	38
  16171	Xã Ba Đình	38
  16174	Xã Như Xuân	38
  16177	Xã Xuân Bình	38
  16186	Xã Hoá Quỳ	38
  16213	Xã Thanh Phong	38
  16222	Xã Thanh Quân	38
  16225	Xã Thượng Ninh	38
  16228	Xã Như Thanh	38
  16234	Xã Xuân Du	38
  16249	Xã Mậu Lâm	38
  16258	Xã Xuân Thái	38
  16264	Xã Yên Thọ	38
  16273	Xã Thanh Kỳ	38
  16279	Xã Nông Cống	38
  16297	Xã Trung Chính	38
  16309	Xã Thắng Lợi	38
  16342	Xã Thăng Bình	38
  16348	Xã Trường Văn	38
  16363	Xã Tượng Lĩnh	38
  16369	Xã Công Chính	38
  16378	Phường Đông Sơn	38
  16417	Phường Đông Quang	38
  16438	Xã Lưu Vệ	38
  16480	Xã Quảng Yên	38
  16489	Xã Quảng Chính	38
  16498	Xã Quảng Ngọc	38
  16516	Phường Nam Sầm Sơn	38
  16522	Phường Quảng Phú	38
  16531	Phường Sầm Sơn	38
  16540	Xã Quảng Ninh	38
  16543	Xã Quảng Bình	38
  16549	Xã Tiên Trang	38
  16561	Phường Tĩnh Gia	38
  16576	Phường Ngọc Sơn	38
  16591	Xã Các Sơn	38
  16594	Phường Tân Dân	38
  16597	Phường Hải Lĩnh	38
  16609	Phường Đào Duy Từ	38
  16624	Phường Trúc Lâm	38
  16636	Xã Trường Lâm	38
  16645	Phường Hải Bình	38
  16654	Phường Nghi Sơn	38
  17611	Xã Vân Tụ	40
  16681	Phường Thành Vinh	40
  16690	Phường Trường Vinh	40
  16702	Phường Vinh Phú	40
  16708	Phường Vinh Lộc	40
  16732	Phường Cửa Lò	40
  16738	Xã Quế Phong	40
  16744	Xã Thông Thụ	40
  16750	Xã Tiền Phong	40
  16756	Xã Tri Lễ	40
  16774	Xã Mường Quàng	40
  16777	Xã Quỳ Châu	40
  16792	Xã Châu Tiến	40
  16801	Xã Hùng Chân	40
  16804	Xã Châu Bình	40
  16813	Xã Mường Xén	40
  16816	Xã Mỹ Lý	40
  16819	Xã Bắc Lý	40
  16822	Xã Keng Đu	40
  16828	Xã Huồi Tụ	40
  16831	Xã Mường Lống	40
  16834	Xã Na Loi	40
  16837	Xã Nậm Cắn	40
  16849	Xã Hữu Kiệm	40
  16855	Xã Chiêu Lưu	40
  16858	Xã Mường Típ	40
  16870	Xã Na Ngoi	40
  16876	Xã Tương Dương	40
  16882	Xã Nhôn Mai	40
  16885	Xã Hữu Khuông	40
  16903	Xã Nga My	40
  16906	Xã Lượng Minh	40
  16909	Xã Yên Hoà	40
  16912	Xã Yên Na	40
  16933	Xã Tam Quang	40
  16936	Xã Tam Thái	40
  16939	Phường Thái Hoà	40
  16941	Xã Nghĩa Đàn	40
  16951	Xã Nghĩa Lâm	40
  16969	Xã Nghĩa Thọ	40
  16972	Xã Nghĩa Hưng	40
  16975	Xã Nghĩa Mai	40
  17011	Phường Tây Hiếu	40
  17017	Xã Đông Hiếu	40
  17029	Xã Nghĩa Lộc	40
  17032	Xã Nghĩa Khánh	40
  17035	Xã Quỳ Hợp	40
  17044	Xã Châu Hồng	40
  17056	Xã Châu Lộc	40
  17059	Xã Tam Hợp	40
  17071	Xã Minh Hợp	40
  17077	Xã Mường Ham	40
  17089	Xã Mường Chọng	40
  17110	Phường Hoàng Mai	40
  17125	Phường Quỳnh Mai	40
  17128	Phường Tân Mai	40
  17143	Xã Quỳnh Văn	40
  17149	Xã Quỳnh Tam	40
  17170	Xã Quỳnh Sơn	40
  17176	Xã Quỳnh Anh	40
  17179	Xã Quỳnh Lưu	40
  17212	Xã Quỳnh Phú	40
  17224	Xã Quỳnh Thắng	40
  17230	Xã Bình Chuẩn	40
  17239	Xã Mậu Thạch	40
  17242	Xã Cam Phục	40
  17248	Xã Châu Khê	40
  17254	Xã Con Cuông	40
  17263	Xã Môn Sơn	40
  17266	Xã Tân Kỳ	40
  17272	Xã Tân Phú	40
  17278	Xã Giai Xuân	40
  17284	Xã Nghĩa Đồng	40
  17287	Xã Tiên Đồng	40
  17305	Xã Tân An	40
  17326	Xã Nghĩa Hành	40
  17329	Xã Anh Sơn	40
  17335	Xã Thành Bình Thọ	40
  17344	Xã Nhân Hoà	40
  17357	Xã Vĩnh Tường	40
  17365	Xã Anh Sơn Đông	40
  17380	Xã Yên Xuân	40
  17395	Xã Hùng Châu	40
  17416	Xã Đức Châu	40
  17419	Xã Hải Châu	40
  17443	Xã Quảng Châu	40
  17464	Xã Diễn Châu	40
  17476	Xã Minh Châu	40
  17479	Xã An Châu	40
  17488	Xã Tân Châu	40
  17506	Xã Yên Thành	40
  17515	Xã Bình Minh	40
  17521	Xã Quang Đồng	40
  17524	Xã Giai Lạc	40
  17530	Xã Đông Thành	40
  17560	Xã Vân Du	40
  17569	Xã Quan Thành	40
  17605	Xã Hợp Minh	40
  17623	Xã Bạch Ngọc	40
  17641	Xã Lương Sơn	40
  17662	Xã Đô Lương	40
  17677	Xã Văn Hiến	40
  17689	Xã Thuần Trung	40
  17707	Xã Bạch Hà	40
  17713	Xã Đại Đồng	40
  17722	Xã Hạnh Lâm	40
  17728	Xã Cát Ngạn	40
  17743	Xã Tam Đồng	40
  17759	Xã Sơn Lâm	40
  17770	Xã Hoa Quân	40
  17779	Xã Xuân Lâm	40
  17791	Xã Kim Bảng	40
  17818	Xã Bích Hào	40
  17827	Xã Nghi Lộc	40
  17833	Xã Hải Lộc	40
  17842	Xã Thần Lĩnh	40
  17854	Xã Văn Kiều	40
  17857	Xã Phúc Lộc	40
  17866	Xã Trung Lộc	40
  17878	Xã Đông Lộc	40
  17920	Phường Vinh Hưng	40
  17935	Xã Nam Đàn	40
  17944	Xã Đại Huệ	40
  17950	Xã Vạn An	40
  17971	Xã Kim Liên	40
  17989	Xã Thiên Nhẫn	40
  18001	Xã Hưng Nguyên	40
  18007	Xã Yên Trung	40
  18028	Xã Hưng Nguyên Nam	40
  18040	Xã Lam Thành	40
  18073	Phường Thành Sen	42
  18100	Phường Trần Phú	42
  18115	Phường Bắc Hồng Lĩnh	42
  18118	Phường Nam Hồng Lĩnh	42
  18133	Xã Hương Sơn	42
  18160	Xã Sơn Hồng	42
  18163	Xã Sơn Tiến	42
  18172	Xã Sơn Tây	42
  18184	Xã Sơn Giang	42
  18196	Xã Sơn Kim 1	42
  18199	Xã Sơn Kim 2	42
  18202	Xã Tứ Mỹ	42
  18223	Xã Kim Hoa	42
  18229	Xã Đức Thọ	42
  18244	Xã Đức Minh	42
  18262	Xã Đức Quang	42
  18277	Xã Đức Thịnh	42
  18304	Xã Đức Đồng	42
  18313	Xã Vũ Quang	42
  18322	Xã Mai Hoa	42
  18328	Xã Thượng Đức	42
  18352	Xã Nghi Xuân	42
  18364	Xã Đan Hải	42
  18373	Xã Tiên Điền	42
  18394	Xã Cổ Đạm	42
  18406	Xã Can Lộc	42
  18409	Xã Hồng Lộc	42
  18418	Xã Tùng Lộc	42
  18436	Xã Trường Lưu	42
  18466	Xã Gia Hanh	42
  18481	Xã Xuân Lộc	42
  18484	Xã Đồng Lộc	42
  18496	Xã Hương Khê	42
  18502	Xã Hà Linh	42
  18523	Xã Hương Bình	42
  18532	Xã Hương Phố	42
  18544	Xã Hương Xuân	42
  18547	Xã Phúc Trạch	42
  18550	Xã Hương Đô	42
  18562	Xã Thạch Hà	42
  18568	Xã Lộc Hà	42
  18583	Xã Mai Phụ	42
  18586	Xã Đông Kinh	42
  18601	Xã Việt Xuyên	42
  18604	Xã Thạch Khê	42
  18619	Xã Đồng Tiến	42
  18628	Xã Thạch Lạc	42
  18634	Xã Toàn Lưu	42
  18652	Phường Hà Huy Tập	42
  18667	Xã Thạch Xuân	42
  18673	Xã Cẩm Xuyên	42
  18676	Xã Thiên Cầm	42
  18682	Xã Yên Hoà	42
  18685	Xã Cẩm Bình	42
  18736	Xã Cẩm Hưng	42
  18739	Xã Cẩm Duệ	42
  18742	Xã Cẩm Trung	42
  18748	Xã Cẩm Lạc	42
  18754	Phường Sông Trí	42
  18766	Xã Kỳ Xuân	42
  18775	Xã Kỳ Anh	42
  18781	Phường Hải Ninh	42
  18787	Xã Kỳ Văn	42
  18790	Xã Kỳ Khang	42
  18814	Xã Kỳ Hoa	42
  18823	Phường Vũng Áng	42
  18832	Phường Hoành Sơn	42
  18838	Xã Kỳ Lạc	42
  18844	Xã Kỳ Thượng	42
  18859	Phường Đồng Thuận	44
  18871	Phường Đồng Sơn	44
  18880	Phường Đồng Hới	44
  18901	Xã Minh Hoá	44
  18904	Xã Dân Hoá	44
  18919	Xã Tân Thành	44
  18922	Xã Kim Điền	44
  18943	Xã Kim Phú	44
  18949	Xã Đồng Lê	44
  18952	Xã Tuyên Sơn	44
  18958	Xã Tuyên Lâm	44
  18985	Xã Tuyên Phú	44
  18991	Xã Tuyên Bình	44
  18997	Xã Tuyên Hoá	44
  19009	Phường Ba Đồn	44
  19021	Xã Phú Trạch	44
  19030	Xã Trung Thuần	44
  19033	Xã Hoà Trạch	44
  19051	Xã Tân Gianh	44
  19057	Xã Quảng Trạch	44
  19066	Phường Bắc Gianh	44
  19075	Xã Nam Ba Đồn	44
  19093	Xã Nam Gianh	44
  19111	Xã Hoàn Lão	44
  19126	Xã Bắc Trạch	44
  19138	Xã Phong Nha	44
  19141	Xã Bố Trạch	44
  19147	Xã Thượng Trạch	44
  19159	Xã Đông Trạch	44
  19198	Xã Nam Trạch	44
  19204	Xã Trường Sơn	44
  19207	Xã Quảng Ninh	44
  19225	Xã Ninh Châu	44
  19237	Xã Trường Ninh	44
  19246	Xã Lệ Ninh	44
  19249	Xã Lệ Thuỷ	44
  19255	Xã Cam Hồng	44
  19288	Xã Sen Ngư	44
  19291	Xã Tân Mỹ	44
  19309	Xã Trường Phú	44
  19318	Xã Kim Ngân	44
  19333	Phường Đông Hà	44
  19351	Phường Nam Đông Hà	44
  19360	Phường Quảng Trị	44
  19363	Xã Vĩnh Linh	44
  19366	Xã Bến Quan	44
  19372	Xã Vĩnh Hoàng	44
  19405	Xã Vĩnh Thuỷ	44
  19414	Xã Cửa Tùng	44
  19429	Xã Khe Sanh	44
  19432	Xã Lao Bảo	44
  19435	Xã Hướng Lập	44
  19441	Xã Hướng Phùng	44
  19462	Xã Tân Lập	44
  19483	Xã A Dơi	44
  19489	Xã Lìa	44
  19495	Xã Gio Linh	44
  19496	Xã Cửa Việt	44
  19501	Xã Bến Hải	44
  19537	Xã Cồn Tiên	44
  19555	Xã Hướng Hiệp	44
  19564	Xã Đakrông	44
  19567	Xã Ba Lòng	44
  19588	Xã Tà Rụt	44
  19594	Xã La Lay	44
  19597	Xã Cam Lộ	44
  19603	Xã Hiếu Giang	44
  19624	Xã Triệu Phong	44
  19639	Xã Nam Cửa Việt	44
  19645	Xã Triệu Bình	44
  19654	Xã Triệu Cơ	44
  19669	Xã Ái Tử	44
  19681	Xã Diên Sanh	44
  19699	Xã Vĩnh Định	44
  19702	Xã Hải Lăng	44
  19735	Xã Nam Hải Lăng	44
  19741	Xã Mỹ Thuỷ	44
  19742	Đặc khu Cồn Cỏ	44
  19753	Phường Phú Xuân	46
  19774	Phường Kim Long	46
  19777	Phường Vỹ Dạ	46
  19789	Phường Thuận Hoá	46
  19804	Phường Hương An	46
  19813	Phường Thuỷ Xuân	46
  19815	Phường An Cựu	46
  19819	Phường Phong Điền	46
  19828	Phường Phong Phú	46
  19831	Phường Phong Dinh	46
  19858	Phường Phong Thái	46
  19867	Xã Quảng Điền	46
  19873	Phường Phong Quảng	46
  19885	Xã Đan Điền	46
  19900	Phường Thuận An	46
  19909	Phường Dương Nỗ	46
  19918	Xã Phú Hồ	46
  19930	Phường Mỹ Thượng	46
  19942	Xã Phú Vang	46
  19945	Xã Phú Vinh	46
  19960	Phường Phú Bài	46
  19969	Phường Thanh Thuỷ	46
  19975	Phường Hương Thuỷ	46
  19996	Phường Hương Trà	46
  20014	Phường Hoá Châu	46
  20017	Phường Kim Trà	46
  20035	Xã Bình Điền	46
  20044	Xã A Lưới 2	46
  20050	Xã A Lưới 5	46
  20056	Xã A Lưới 1	46
  20071	Xã A Lưới 3	46
  20101	Xã A Lưới 4	46
  20107	Xã Phú Lộc	46
  20122	Xã Vinh Lộc	46
  20131	Xã Hưng Lộc	46
  20137	Xã Chân Mây - Lăng Cô	46
  20140	Xã Lộc An	46
  20161	Xã Khe Tre	46
  20179	Xã Nam Đông	46
  20182	Xã Long Quảng	46
  20194	Phường Hải Vân	48
  20197	Phường Liên Chiểu	48
  20200	Phường Hoà Khánh	48
  20209	Phường Thanh Khê	48
  20242	Phường Hải Châu	48
  20257	Phường Hoà Cường	48
  20260	Phường Cẩm Lệ	48
  20263	Phường Sơn Trà	48
  20275	Phường An Hải	48
  20285	Phường Ngũ Hành Sơn	48
  20305	Phường An Khê	48
  20308	Xã Bà Nà	48
  20314	Phường Hoà Xuân	48
  20320	Xã Hoà Vang	48
  20332	Xã Hoà Tiến	48
  20333	Đặc khu Hoàng Sa	48
  20335	Phường Bàn Thạch	48
  20341	Phường Tam Kỳ	48
  20350	Phường Hương Trà	48
  20356	Phường Quảng Phú	48
  20364	Xã Chiên Đàn	48
  20380	Xã Tây Hồ	48
  20392	Xã Phú Ninh	48
  20401	Phường Hội An Tây	48
  20410	Phường Hội An	48
  20413	Phường Hội An Đông	48
  20434	Xã Tân Hiệp	48
  20443	Xã Hùng Sơn	48
  20455	Xã Tây Giang	48
  20458	Xã Avương	48
  20467	Xã Đông Giang	48
  20476	Xã Sông Kôn	48
  20485	Xã Sông Vàng	48
  20494	Xã Bến Hiên	48
  20500	Xã Đại Lộc	48
  20506	Xã Thượng Đức	48
  20515	Xã Hà Nha	48
  20539	Xã Vu Gia	48
  20542	Xã Phú Thuận	48
  20551	Phường Điện Bàn	48
  20557	Phường Điện Bàn Bắc	48
  20569	Xã Điện Bàn Tây	48
  20575	Phường An Thắng	48
  20579	Phường Điện Bàn Đông	48
  20587	Xã Gò Nổi	48
  20599	Xã Nam Phước	48
  20611	Xã Thu Bồn	48
  20623	Xã Duy Xuyên	48
  20635	Xã Duy Nghĩa	48
  20641	Xã Quế Sơn	48
  20650	Xã Xuân Phú	48
  20656	Xã Nông Sơn	48
  20662	Xã Quế Sơn Trung	48
  20669	Xã Quế Phước	48
  20695	Xã Thạnh Mỹ	48
  20698	Xã La Êê	48
  20704	Xã La Dêê	48
  20707	Xã Nam Giang	48
  20710	Xã Bến Giằng	48
  20716	Xã Đắc Pring	48
  20722	Xã Khâm Đức	48
  20728	Xã Phước Hiệp	48
  20734	Xã Phước Năng	48
  20740	Xã Phước Chánh	48
  20752	Xã Phước Thành	48
  20767	Xã Việt An	48
  20770	Xã Phước Trà	48
  20779	Xã Hiệp Đức	48
  20791	Xã Thăng Bình	48
  20794	Xã Thăng An	48
  20818	Xã Đồng Dương	48
  20827	Xã Thăng Phú	48
  20836	Xã Thăng Trường	48
  20848	Xã Thăng Điền	48
  20854	Xã Tiên Phước	48
  20857	Xã Sơn Cẩm Hà	48
  20875	Xã Lãnh Ngọc	48
  20878	Xã Thạnh Bình	48
  20900	Xã Trà My	48
  20908	Xã Trà Liên	48
  20920	Xã Trà Đốc	48
  20923	Xã Trà Tân	48
  20929	Xã Trà Giáp	48
  20938	Xã Trà Leng	48
  20941	Xã Trà Tập	48
  20944	Xã Nam Trà My	48
  20950	Xã Trà Linh	48
  20959	Xã Trà Vân	48
  20965	Xã Núi Thành	48
  20971	Xã Tam Xuân	48
  20977	Xã Đức Phú	48
  20984	Xã Tam Anh	48
  20992	Xã Tam Hải	48
  21004	Xã Tam Mỹ	48
  23293	Phường Kon Tum	51
  21025	Phường Cẩm Thành	51
  21028	Phường Nghĩa Lộ	51
  21034	Xã An Phú	51
  21040	Xã Bình Sơn	51
  21061	Xã Vạn Tường	51
  21085	Xã Bình Minh	51
  21100	Xã Bình Chương	51
  21109	Xã Đông Sơn	51
  21115	Xã Trà Bồng	51
  21124	Xã Thanh Bồng	51
  21127	Xã Đông Trà Bồng	51
  21136	Xã Cà Đam	51
  21154	Xã Tây Trà	51
  21157	Xã Tây Trà Bồng	51
  21172	Phường Trương Quang Trọng	51
  21181	Xã Thọ Phong	51
  21196	Xã Trường Giang	51
  21205	Xã Ba Gia	51
  21211	Xã Tịnh Khê	51
  21220	Xã Sơn Tịnh	51
  21235	Xã Tư Nghĩa	51
  21238	Xã Vệ Giang	51
  21244	Xã Trà Giang	51
  21250	Xã Nghĩa Giang	51
  21289	Xã Sơn Hà	51
  21292	Xã Sơn Hạ	51
  21307	Xã Sơn Linh	51
  21319	Xã Sơn Thuỷ	51
  21325	Xã Sơn Kỳ	51
  21334	Xã Sơn Tây Thượng	51
  21340	Xã Sơn Tây	51
  21343	Xã Sơn Tây Hạ	51
  21349	Xã Sơn Mai	51
  21361	Xã Minh Long	51
  21364	Xã Nghĩa Hành	51
  21370	Xã Phước Giang	51
  21385	Xã Đình Cương	51
  21388	Xã Thiện Tín	51
  21400	Xã Mộ Đức	51
  21409	Xã Long Phụng	51
  21421	Xã Mỏ Cày	51
  21433	Xã Lân Phong	51
  21439	Phường Đức Phổ	51
  21451	Phường Trà Câu	51
  21457	Xã Nguyễn Nghiêm	51
  21472	Xã Khánh Cường	51
  21478	Phường Sa Huỳnh	51
  21484	Xã Ba Tơ	51
  21490	Xã Ba Vinh	51
  21496	Xã Ba Động	51
  21499	Xã Ba Dinh	51
  21520	Xã Đặng Thuỳ Trâm	51
  21523	Xã Ba Tô	51
  21529	Xã Ba Vì	51
  21538	Xã Ba Xa	51
  21548	Đặc khu Lý Sơn	51
  23284	Phường Đăk Cấm	51
  23302	Phường Đăk Bla	51
  23317	Xã Ngọk Bay	51
  23326	Xã Ia Chim	51
  23332	Xã Đăk Rơ Wa	51
  23341	Xã Đăk Pék	51
  23344	Xã Đăk Plô	51
  23356	Xã Xốp	51
  23365	Xã Ngọc Linh	51
  23368	Xã Đăk Long	51
  23374	Xã Đăk Môn	51
  23377	Xã Bờ Y	51
  23383	Xã Dục Nông	51
  23392	Xã Sa Loong	51
  23401	Xã Đăk Tô	51
  23416	Xã Đăk Sao	51
  23419	Xã Đăk Tờ Kan	51
  23425	Xã Tu Mơ Rông	51
  23428	Xã Ngọk Tụ	51
  23430	Xã Kon Đào	51
  23446	Xã Măng Ri	51
  23455	Xã Măng Bút	51
  23473	Xã Măng Đen	51
  23476	Xã Kon Plông	51
  23479	Xã Đăk Rve	51
  23485	Xã Đăk Kôi	51
  23497	Xã Kon Braih	51
  23500	Xã Đăk Hà	51
  23504	Xã Đăk Pxi	51
  23510	Xã Đăk Ui	51
  23512	Xã Đăk Mar	51
  23515	Xã Ngọk Réo	51
  23527	Xã Sa Thầy	51
  23530	Xã Rờ Kơi	51
  23534	Xã Sa Bình	51
  23535	Xã Ia Đal	51
  23536	Xã Mô Rai	51
  23538	Xã Ia Tơi	51
  23548	Xã Ya Ly	51
  21553	Phường Quy Nhơn Bắc	52
  21583	Phường Quy Nhơn	52
  21589	Phường Quy Nhơn Tây	52
  21592	Phường Quy Nhơn Nam	52
  21601	Phường Quy Nhơn Đông	52
  21607	Xã Nhơn Châu	52
  21609	Xã An Lão	52
  21616	Xã An Vinh	52
  21622	Xã An Toàn	52
  21628	Xã An Hoà	52
  21637	Phường Tam Quan	52
  21640	Phường Bồng Sơn	52
  21655	Phường Hoài Nhơn Bắc	52
  21661	Phường Hoài Nhơn Tây	52
  21664	Phường Hoài Nhơn	52
  21670	Phường Hoài Nhơn Đông	52
  21673	Phường Hoài Nhơn Nam	52
  21688	Xã Hoài Ân	52
  21697	Xã Ân Hảo	52
  21703	Xã Vạn Đức	52
  21715	Xã Ân Tường	52
  21727	Xã Kim Sơn	52
  21730	Xã Phù Mỹ	52
  21733	Xã Bình Dương	52
  21739	Xã Phù Mỹ Bắc	52
  21751	Xã Phù Mỹ Đông	52
  21757	Xã Phù Mỹ Tây	52
  21769	Xã An Lương	52
  21775	Xã Phù Mỹ Nam	52
  21786	Xã Vĩnh Thạnh	52
  21787	Xã Vĩnh Sơn	52
  21796	Xã Vĩnh Thịnh	52
  21805	Xã Vĩnh Quang	52
  21808	Xã Tây Sơn	52
  21817	Xã Bình Hiệp	52
  21820	Xã Bình Khê	52
  21829	Xã Bình An	52
  21835	Xã Bình Phú	52
  21853	Xã Phù Cát	52
  21859	Xã Đề Gi	52
  21868	Xã Hội Sơn	52
  21871	Xã Hoà Hội	52
  21880	Xã Cát Tiến	52
  21892	Xã Xuân An	52
  21901	Xã Ngô Mây	52
  21907	Phường Bình Định	52
  21910	Phường An Nhơn	52
  21925	Phường An Nhơn Bắc	52
  21934	Phường An Nhơn Đông	52
  21940	Xã An Nhơn Tây	52
  21943	Phường An Nhơn Nam	52
  21952	Xã Tuy Phước	52
  21964	Xã Tuy Phước Bắc	52
  21970	Xã Tuy Phước Đông	52
  21985	Xã Tuy Phước Tây	52
  21994	Xã Vân Canh	52
  21997	Xã Canh Liên	52
  22006	Xã Canh Vinh	52
  23563	Phường Diên Hồng	52
  23575	Phường Pleiku	52
  23584	Phường Thống Nhất	52
  23586	Phường Hội Phú	52
  23590	Xã Biển Hồ	52
  23602	Phường An Phú	52
  23611	Xã Gào	52
  23614	Phường An Bình	52
  23617	Phường An Khê	52
  23629	Xã Cửu An	52
  23638	Xã Kbang	52
  23644	Xã Đak Rong	52
  23647	Xã Sơn Lang	52
  23650	Xã Krong	52
  23668	Xã Tơ Tung	52
  23674	Xã Kông Bơ La	52
  23677	Xã Đak Đoa	52
  23683	Xã Đak Sơmei	52
  23701	Xã Kon Gang	52
  23710	Xã Ia Băng	52
  23714	Xã KDang	52
  23722	Xã Chư Păh	52
  23728	Xã Ia Khươl	52
  23734	Xã Ia Ly	52
  23749	Xã Ia Phí	52
  23764	Xã Ia Grai	52
  23767	Xã Ia Hrung	52
  23776	Xã Ia Krái	52
  23782	Xã Ia O	52
  23788	Xã Ia Chia	52
  23794	Xã Mang Yang	52
  23798	Xã Ayun	52
  23799	Xã Hra	52
  23812	Xã Lơ Pang	52
  23818	Xã Kon Chiêng	52
  23824	Xã Kông Chro	52
  23830	Xã Chư Krey	52
  23833	Xã Ya Ma	52
  23839	Xã SRó	52
  23842	Xã Đăk Song	52
  23851	Xã Chơ Long	52
  23857	Xã Đức Cơ	52
  23866	Xã Ia Krêl	52
  23869	Xã Ia Dơk	52
  23872	Xã Ia Dom	52
  23881	Xã Ia Pnôn	52
  23884	Xã Ia Nan	52
  23887	Xã Chư Prông	52
  23896	Xã Bàu Cạn	52
  23908	Xã Ia Tôr	52
  23911	Xã Ia Boòng	52
  23917	Xã Ia Púch	52
  23926	Xã Ia Pia	52
  23935	Xã Ia Lâu	52
  23938	Xã Ia Mơ	52
  23941	Xã Chư Sê	52
  23942	Xã Chư Pưh	52
  23947	Xã Bờ Ngoong	52
  23954	Xã Al Bá	52
  23971	Xã Ia Hrú	52
  23977	Xã Ia Ko	52
  23986	Xã Ia Le	52
  23995	Xã Đak Pơ	52
  24007	Xã Ya Hội	52
  24013	Xã Pờ Tó	52
  24022	Xã Ia Pa	52
  24028	Xã Ia Tul	52
  24043	Xã Phú Thiện	52
  24044	Phường Ayun Pa	52
  24049	Xã Chư A Thai	52
  24061	Xã Ia Hiao	52
  24065	Xã Ia Rbol	52
  24073	Xã Ia Sao	52
  24076	Xã Phú Túc	52
  24100	Xã Ia Dreh	52
  24109	Xã Uar	52
  24112	Xã Ia Rsai	52
  22333	Phường Bắc Nha Trang	56
  22366	Phường Nha Trang	56
  22390	Phường Tây Nha Trang	56
  22402	Phường Nam Nha Trang	56
  22411	Phường Bắc Cam Ranh	56
  22420	Phường Cam Ranh	56
  22423	Phường Ba Ngòi	56
  22432	Phường Cam Linh	56
  22435	Xã Cam Hiệp	56
  22453	Xã Cam Lâm	56
  22465	Xã Cam An	56
  22480	Xã Nam Cam Ranh	56
  22489	Xã Vạn Ninh	56
  22498	Xã Tu Bông	56
  22504	Xã Đại Lãnh	56
  22516	Xã Vạn Thắng	56
  22525	Xã Vạn Hưng	56
  22528	Phường Ninh Hoà	56
  22546	Xã Bắc Ninh Hoà	56
  22552	Xã Tây Ninh Hoà	56
  22558	Xã Hoà Trí	56
  22561	Phường Đông Ninh Hoà	56
  22576	Xã Tân Định	56
  22591	Phường Hoà Thắng	56
  22597	Xã Nam Ninh Hoà	56
  22609	Xã Khánh Vĩnh	56
  22612	Xã Trung Khánh Vĩnh	56
  22615	Xã Bắc Khánh Vĩnh	56
  22624	Xã Tây Khánh Vĩnh	56
  22648	Xã Nam Khánh Vĩnh	56
  22651	Xã Diên Khánh	56
  22657	Xã Diên Điền	56
  22660	Xã Diên Lâm	56
  22672	Xã Diên Thọ	56
  22678	Xã Diên Lạc	56
  22702	Xã Suối Hiệp	56
  22708	Xã Suối Dầu	56
  22714	Xã Khánh Sơn	56
  22720	Xã Tây Khánh Sơn	56
  22732	Xã Đông Khánh Sơn	56
  22736	Đặc khu Trường Sa	56
  22738	Phường Đô Vinh	56
  22741	Phường Bảo An	56
  22759	Phường Phan Rang	56
  22780	Phường Đông Hải	56
  22786	Xã Bác Ái Tây	56
  22795	Xã Bác Ái	56
  22801	Xã Bác Ái Đông	56
  22810	Xã Ninh Sơn	56
  22813	Xã Lâm Sơn	56
  22822	Xã Mỹ Sơn	56
  22828	Xã Anh Dũng	56
  22834	Phường Ninh Chử	56
  22840	Xã Công Hải	56
  22846	Xã Vĩnh Hải	56
  22849	Xã Thuận Bắc	56
  22852	Xã Ninh Hải	56
  22861	Xã Xuân Hải	56
  22870	Xã Ninh Phước	56
  22873	Xã Phước Hậu	56
  22888	Xã Phước Dinh	56
  22891	Xã Phước Hữu	56
  22897	Xã Thuận Nam	56
  22900	Xã Phước Hà	56
  22909	Xã Cà Ná	56
  22015	Phường Tuy Hoà	66
  22045	Phường Bình Kiến	66
  22051	Phường Sông Cầu	66
  22057	Xã Xuân Lộc	66
  22060	Xã Xuân Cảnh	66
  22075	Xã Xuân Thọ	66
  22076	Phường Xuân Đài	66
  22081	Xã Đồng Xuân	66
  22090	Xã Xuân Lãnh	66
  22096	Xã Phú Mỡ	66
  22111	Xã Xuân Phước	66
  22114	Xã Tuy An Bắc	66
  22120	Xã Tuy An Đông	66
  22132	Xã Tuy An Tây	66
  22147	Xã Ô Loan	66
  22153	Xã Tuy An Nam	66
  22165	Xã Sơn Hoà	66
  22171	Xã Tây Sơn	66
  22177	Xã Vân Hoà	66
  22192	Xã Suối Trai	66
  22207	Xã Sông Hinh	66
  22222	Xã Đức Bình	66
  22225	Xã Ea Bá	66
  22237	Xã Ea Ly	66
  22240	Phường Phú Yên	66
  22250	Xã Sơn Thành	66
  22255	Xã Tây Hoà	66
  22258	Phường Đông Hoà	66
  22261	Phường Hoà Hiệp	66
  22276	Xã Hoà Thịnh	66
  22285	Xã Hoà Mỹ	66
  22291	Xã Hoà Xuân	66
  22303	Xã Phú Hoà 2	66
  22319	Xã Phú Hoà 1	66
  24121	Phường Tân Lập	66
  24133	Phường Buôn Ma Thuột	66
  24154	Phường Thành Nhất	66
  24163	Phường Tân An	66
  24169	Phường Ea Kao	66
  24175	Xã Hoà Phú	66
  24181	Xã Ea Drăng	66
  24184	Xã Ea H'Leo	66
  24187	Xã Ea Hiao	66
  24193	Xã Ea Wy	66
  24208	Xã Ea Khăl	66
  24211	Xã Ea Súp	66
  24214	Xã Ia Lốp	66
  24217	Xã Ea Rốk	66
  24221	Xã Ia Rvê	66
  24229	Xã Ea Bung	66
  24235	Xã Buôn Đôn	66
  24241	Xã Ea Wer	66
  24250	Xã Ea Nuôl	66
  24259	Xã Quảng Phú	66
  24265	Xã Ea Kiết	66
  24277	Xã Ea Tul	66
  24280	Xã Cư M'gar	66
  24286	Xã Ea M'Droh	66
  24301	Xã Cuôr Đăng	66
  24305	Phường Buôn Hồ	66
  24310	Xã Krông Búk	66
  24313	Xã Cư Pơng	66
  24316	Xã Pơng Drang	66
  24328	Xã Ea Drông	66
  24340	Phường Cư Bao	66
  24343	Xã Krông Năng	66
  24346	Xã Dliê Ya	66
  24352	Xã Tam Giang	66
  24364	Xã Phú Xuân	66
  24373	Xã Ea Kar	66
  24376	Xã Ea Knốp	66
  24400	Xã Ea Păl	66
  24403	Xã Ea Ô	66
  24406	Xã Cư Yang	66
  24412	Xã M'Drắk	66
  24415	Xã Cư Prao	66
  24433	Xã Ea Riêng	66
  24436	Xã Cư M'ta	66
  24444	Xã Krông Á	66
  24445	Xã Ea Trang	66
  24448	Xã Krông Bông	66
  24454	Xã Dang Kang	66
  24472	Xã Hoà Sơn	66
  24478	Xã Cư Pui	66
  24484	Xã Yang Mao	66
  24490	Xã Krông Pắc	66
  24496	Xã Ea Kly	66
  24502	Xã Ea Phê	66
  24505	Xã Ea Knuếc	66
  24526	Xã Tân Tiến	66
  24529	Xã Vụ Bổn	66
  24538	Xã Krông Ana	66
  24540	Xã Ea Ning	66
  24544	Xã Ea Ktur	66
  24559	Xã Ea Na	66
  24561	Xã Dray Bhăng	66
  24568	Xã Dur Kmăl	66
  24580	Xã Liên Sơn Lắk	66
  24595	Xã Đắk Liêng	66
  24598	Xã Đắk Phơi	66
  24604	Xã Krông Nô	66
  24607	Xã Nam Ka	66
  22918	Phường Mũi Né	68
  22924	Phường Phú Thuỷ	68
  22933	Phường Hàm Thắng	68
  22945	Phường Phan Thiết	68
  22954	Phường Tiến Thành	68
  22960	Phường Bình Thuận	68
  22963	Xã Tuyên Quang	68
  22969	Xã Liên Hương	68
  22972	Xã Phan Rí Cửa	68
  22978	Xã Tuy Phong	68
  22981	Xã Vĩnh Hảo	68
  23005	Xã Bắc Bình	68
  23008	Xã Phan Sơn	68
  23020	Xã Hải Ninh	68
  23023	Xã Sông Luỹ	68
  23032	Xã Lương Sơn	68
  23041	Xã Hồng Thái	68
  23053	Xã Hoà Thắng	68
  23059	Xã Hàm Thuận	68
  23065	Xã La Dạ	68
  23074	Xã Đông Giang	68
  23086	Xã Hồng Sơn	68
  23089	Xã Hàm Thuận Bắc	68
  23095	Xã Hàm Liêm	68
  23110	Xã Hàm Thuận Nam	68
  23122	Xã Hàm Thạnh	68
  23128	Xã Hàm Kiệm	68
  23134	Xã Tân Lập	68
  23143	Xã Tân Thành	68
  23149	Xã Tánh Linh	68
  23152	Xã Bắc Ruộng	68
  23158	Xã Nghị Đức	68
  23173	Xã Đồng Kho	68
  23188	Xã Suối Kiết	68
  23191	Xã Đức Linh	68
  23194	Xã Hoài Đức	68
  23200	Xã Nam Thành	68
  23227	Xã Trà Tân	68
  23230	Xã Tân Minh	68
  23231	Phường Phước Hội	68
  23235	Phường La Gi	68
  23236	Xã Hàm Tân	68
  23246	Xã Tân Hải	68
  23266	Xã Sơn Mỹ	68
  23272	Đặc khu Phú Quý	68
  24611	Phường Bắc Gia Nghĩa	68
  24615	Phường Nam Gia Nghĩa	68
  24616	Xã Quảng Sơn	68
  24617	Phường Đông Gia Nghĩa	68
  24620	Xã Quảng Hoà	68
  24631	Xã Quảng Khê	68
  24637	Xã Tà Đùng	68
  24640	Xã Cư Jút	68
  24646	Xã Đắk Wil	68
  24649	Xã Nam Dong	68
  24664	Xã Đức Lập	68
  24670	Xã Đắk Mil	68
  24678	Xã Đắk Sắk	68
  24682	Xã Thuận An	68
  24688	Xã Krông Nô	68
  24697	Xã Nam Đà	68
  24703	Xã Nâm Nung	68
  24712	Xã Quảng Phú	68
  24717	Xã Đức An	68
  24718	Xã Đắk Song	68
  24722	Xã Thuận Hạnh	68
  24730	Xã Trường Xuân	68
  24733	Xã Kiến Đức	68
  24736	Xã Quảng Trực	68
  24739	Xã Tuy Đức	68
  24748	Xã Quảng Tân	68
  24751	Xã Nhân Cơ	68
  24760	Xã Quảng Tín	68
  24778	Phường Lâm Viên - Đà Lạt	68
  24781	Phường Xuân Hương - Đà Lạt	68
  24787	Phường Cam Ly - Đà Lạt	68
  24805	Phường Xuân Trường - Đà Lạt	68
  24820	Phường 2 Bảo Lộc	68
  24823	Phường 1 Bảo Lộc	68
  24829	Phường B'Lao	68
  24841	Phường 3 Bảo Lộc	68
  24846	Phường Lang Biang - Đà Lạt	68
  24848	Xã Lạc Dương	68
  24853	Xã Đam Rông 4	68
  24868	Xã Nam Ban Lâm Hà	68
  24871	Xã Đinh Văn Lâm Hà	68
  24875	Xã Đam Rông 3	68
  24877	Xã Đam Rông 2	68
  24883	Xã Nam Hà Lâm Hà	68
  24886	Xã Đam Rông 1	68
  24895	Xã Phú Sơn Lâm Hà	68
  24907	Xã Phúc Thọ Lâm Hà	68
  24916	Xã Tân Hà Lâm Hà	68
  24931	Xã Đơn Dương	68
  24934	Xã D'Ran	68
  24943	Xã Ka Đô	68
  24955	Xã Quảng Lập	68
  24958	Xã Đức Trọng	68
  24967	Xã Hiệp Thạnh	68
  24976	Xã Tân Hội	68
  24985	Xã Ninh Gia	68
  24988	Xã Tà Năng	68
  24991	Xã Tà Hine	68
  25000	Xã Di Linh	68
  25007	Xã Đinh Trang Thượng	68
  25015	Xã Gia Hiệp	68
  25018	Xã Bảo Thuận	68
  25036	Xã Hoà Ninh	68
  25042	Xã Hoà Bắc	68
  25051	Xã Sơn Điền	68
  25054	Xã Bảo Lâm 1	68
  25057	Xã Bảo Lâm 5	68
  25063	Xã Bảo Lâm 4	68
  25084	Xã Bảo Lâm 2	68
  25093	Xã Bảo Lâm 3	68
  25099	Xã Đạ Huoai	68
  25105	Xã Đạ Huoai 2	68
  25114	Xã Đạ Huoai 3	68
  25126	Xã Đạ Tẻh	68
  25135	Xã Đạ Tẻh 3	68
  25138	Xã Đạ Tẻh 2	68
  25159	Xã Cát Tiên	68
  25162	Xã Cát Tiên 3	68
  25180	Xã Cát Tiên 2	68
  25195	Phường Bình Phước	75
  25210	Phường Đồng Xoài	75
  25217	Phường Phước Long	75
  25220	Phường Phước Bình	75
  25222	Xã Bù Gia Mập	75
  25225	Xã Đăk Ơ	75
  25231	Xã Đa Kia	75
  25246	Xã Bình Tân	75
  25252	Xã Phú Riềng	75
  25255	Xã Long Hà	75
  25261	Xã Phú Trung	75
  25267	Xã Phú Nghĩa	75
  25270	Phường Lộc Ninh	75
  25279	Xã Lộc Tấn	75
  25280	Xã Lộc Thạnh	75
  25292	Xã Lộc Quang	75
  25294	Xã Lộc Thành	75
  25303	Xã Lộc Hưng	75
  25308	Xã Thiện Hưng	75
  25309	Xã Hưng Phước	75
  25318	Xã Tân Tiến	75
  25326	Phường Bình Long	75
  25333	Phường An Lộc	75
  25345	Xã Tân Hưng	75
  25349	Xã Minh Đức	75
  25351	Xã Tân Quan	75
  25357	Phường Tân Khai	75
  25363	Phường Đồng Phú	75
  25378	Xã Tân Lợi	75
  25387	Xã Thuận Lợi	75
  25390	Xã Đồng Tâm	75
  25396	Xã Bù Đăng	75
  25399	Xã Đak Nhau	75
  25402	Xã Thọ Sơn	75
  25405	Xã Bom Bo	75
  25417	Xã Nghĩa Trung	75
  25420	Xã Phước Sơn	75
  25432	Phường Chơn Thành	75
  25441	Phường Minh Hưng	75
  25450	Xã Nha Bích	75
  25993	Phường Trảng Dài	75
  26005	Phường Hố Nai	75
  26017	Phường Tam Hiệp	75
  26020	Phường Long Bình	75
  26041	Phường Trấn Biên	75
  26068	Phường Biên Hoà	75
  26080	Phường Long Khánh	75
  26089	Phường Bình Lộc	75
  26098	Phường Bảo Vinh	75
  26104	Phường Xuân Lập	75
  26113	Phường Hàng Gòn	75
  26116	Phường Tân Phú	75
  26119	Xã Đak Lua	75
  26122	Xã Nam Cát Tiên	75
  26134	Xã Tà Lài	75
  26158	Xã Phú Lâm	75
  26170	Phường Trị An	75
  26173	Xã Phú Lý	75
  26179	Xã Tân An	75
  26188	Phường Tân Triều	75
  26206	Xã Định Quán	75
  26209	Xã Thanh Sơn	75
  26215	Xã Phú Vinh	75
  26221	Xã Phú Hoà	75
  26227	Xã La Ngà	75
  26248	Phường Trảng Bom	75
  26254	Xã Bàu Hàm	75
  26278	Xã Bình Minh	75
  26281	Xã Hưng Thịnh	75
  26296	Xã An Viễn	75
  26299	Xã Thống Nhất	75
  26311	Xã Gia Kiệm	75
  26326	Phường Dầu Giây	75
  26332	Xã Xuân Quế	75
  26341	Xã Cẩm Mỹ	75
  26347	Xã Xuân Đường	75
  26359	Xã Xuân Đông	75
  26362	Xã Sông Ray	75
  26368	Phường Long Thành	75
  26374	Phường Tam Phước	75
  26377	Phường Phước Tân	75
  26380	Phường Long Hưng	75
  26383	Xã An Phước	75
  26389	Xã Bình An	75
  26413	Xã Long Phước	75
  26422	Xã Phước Thái	75
  26425	Phường Xuân Lộc	75
  26428	Xã Xuân Bắc	75
  26434	Xã Xuân Thành	75
  26446	Xã Xuân Hoà	75
  26458	Xã Xuân Phú	75
  26461	Xã Xuân Định	75
  26485	Phường Nhơn Trạch	75
  26491	Xã Đại Phước	75
  26503	Xã Phước An	75
  25747	Phường Thủ Dầu Một	79
  25750	Phường Phú Lợi	79
  25760	Phường Bình Dương	79
  25768	Phường Phú An	79
  25771	Phường Chánh Hiệp	79
  25777	Xã Dầu Tiếng	79
  25780	Xã Minh Thạnh	79
  25792	Xã Long Hoà	79
  25807	Xã Thanh An	79
  25813	Phường Bến Cát	79
  25819	Xã Trừ Văn Thố	79
  25822	Xã Bàu Bàng	79
  25837	Phường Chánh Phú Hoà	79
  25840	Phường Long Nguyên	79
  25843	Phường Tây Nam	79
  25846	Phường Thới Hoà	79
  25849	Phường Hoà Lợi	79
  25858	Xã Phú Giáo	79
  25864	Xã Phước Thành	79
  25867	Xã An Long	79
  25882	Xã Phước Hoà	79
  25888	Phường Tân Uyên	79
  25891	Phường Tân Khánh	79
  25906	Xã Bắc Tân Uyên	79
  25909	Xã Thường Tân	79
  25912	Phường Vĩnh Tân	79
  25915	Phường Bình Cơ	79
  25920	Phường Tân Hiệp	79
  25942	Phường Dĩ An	79
  25945	Phường Tân Đông Hiệp	79
  25951	Phường Đông Hoà	79
  25966	Phường Lái Thiêu	79
  25969	Phường Thuận Giao	79
  25975	Phường An Phú	79
  25978	Phường Thuận An	79
  25987	Phường Bình Hoà	79
  26506	Phường Vũng Tàu	79
  26526	Phường Tam Thắng	79
  26536	Phường Rạch Dừa	79
  26542	Phường Phước Thắng	79
  26545	Xã Long Sơn	79
  26560	Phường Bà Rịa	79
  26566	Phường Long Hương	79
  26572	Phường Tam Long	79
  26575	Xã Ngãi Giao	79
  26584	Xã Xuân Sơn	79
  26590	Xã Bình Giã	79
  26596	Xã Châu Đức	79
  26608	Xã Kim Long	79
  26617	Xã Nghĩa Thành	79
  26620	Xã Hồ Tràm	79
  26632	Xã Xuyên Mộc	79
  26638	Xã Bàu Lâm	79
  26641	Xã Hoà Hội	79
  26647	Xã Hoà Hiệp	79
  26656	Xã Bình Châu	79
  26659	Xã Long Điền	79
  26662	Xã Long Hải	79
  26680	Xã Đất Đỏ	79
  26686	Xã Phước Hải	79
  26704	Phường Phú Mỹ	79
  26710	Phường Tân Hải	79
  26713	Phường Tân Phước	79
  26725	Phường Tân Thành	79
  26728	Xã Châu Pha	79
  26732	Đặc khu Côn Đảo	79
  26737	Phường Tân Định	79
  26740	Phường Sài Gòn	79
  26743	Phường Bến Thành	79
  26758	Phường Cầu Ông Lãnh	79
  26767	Phường An Phú Đông	79
  26773	Phường Thới An	79
  26782	Phường Tân Thới Hiệp	79
  26785	Phường Trung Mỹ Tây	79
  26791	Phường Đông Hưng Thuận	79
  26800	Phường Linh Xuân	79
  26803	Phường Tam Bình	79
  26809	Phường Hiệp Bình	79
  26824	Phường Thủ Đức	79
  26833	Phường Long Bình	79
  26842	Phường Tăng Nhơn Phú	79
  26848	Phường Phước Long	79
  26857	Phường Long Phước	79
  26860	Phường Long Trường	79
  26876	Phường An Nhơn	79
  26878	Phường An Hội Đông	79
  26882	Phường An Hội Tây	79
  26884	Phường Gò Vấp	79
  26890	Phường Hạnh Thông	79
  26898	Phường Thông Tây Hội	79
  26905	Phường Bình Lợi Trung	79
  26911	Phường Bình Quới	79
  26929	Phường Bình Thạnh	79
  26944	Phường Gia Định	79
  26956	Phường Thạnh Mỹ Tây	79
  26968	Phường Tân Sơn Nhất	79
  26977	Phường Tân Sơn Hoà	79
  26983	Phường Bảy Hiền	79
  26995	Phường Tân Hoà	79
  27004	Phường Tân Bình	79
  27007	Phường Tân Sơn	79
  27013	Phường Tây Thạnh	79
  27019	Phường Tân Sơn Nhì	79
  27022	Phường Phú Thọ Hoà	79
  27028	Phường Phú Thạnh	79
  27031	Phường Tân Phú	79
  27043	Phường Đức Nhuận	79
  27058	Phường Cầu Kiệu	79
  27073	Phường Phú Nhuận	79
  27094	Phường An Khánh	79
  27097	Phường Bình Trưng	79
  27112	Phường Cát Lái	79
  27139	Phường Xuân Hoà	79
  27142	Phường Nhiêu Lộc	79
  27154	Phường Bàn Cờ	79
  27163	Phường Hoà Hưng	79
  27169	Phường Diên Hồng	79
  27190	Phường Vườn Lài	79
  27211	Phường Hoà Bình	79
  27226	Phường Phú Thọ	79
  27232	Phường Bình Thới	79
  27238	Phường Minh Phụng	79
  27259	Phường Xóm Chiếu	79
  27265	Phường Khánh Hội	79
  27286	Phường Vĩnh Hội	79
  27301	Phường Chợ Quán	79
  27316	Phường An Đông	79
  27343	Phường Chợ Lớn	79
  27349	Phường Phú Lâm	79
  27364	Phường Bình Phú	79
  27367	Phường Bình Tây	79
  27373	Phường Bình Tiên	79
  27418	Phường Chánh Hưng	79
  27424	Phường Bình Đông	79
  27427	Phường Phú Định	79
  27439	Phường Bình Hưng Hoà	79
  27442	Phường Bình Tân	79
  27448	Phường Bình Trị Đông	79
  27457	Phường Tân Tạo	79
  27460	Phường An Lạc	79
  27475	Phường Tân Hưng	79
  27478	Phường Tân Thuận	79
  27484	Phường Phú Thuận	79
  27487	Phường Tân Mỹ	79
  27496	Xã Tân An Hội	79
  27508	Xã An Nhơn Tây	79
  27511	Xã Nhuận Đức	79
  27526	Xã Thái Mỹ	79
  27541	Xã Phú Hoà Đông	79
  27544	Xã Bình Mỹ	79
  27553	Xã Củ Chi	79
  27559	Xã Hóc Môn	79
  27568	Xã Đông Thạnh	79
  27577	Xã Xuân Thới Sơn	79
  27592	Xã Bà Điểm	79
  27595	Xã Tân Nhựt	79
  27601	Xã Vĩnh Lộc	79
  27604	Xã Tân Vĩnh Lộc	79
  27610	Xã Bình Lợi	79
  27619	Xã Bình Hưng	79
  27628	Xã Hưng Long	79
  27637	Xã Bình Chánh	79
  27655	Xã Nhà Bè	79
  27658	Xã Hiệp Phước	79
  27664	Xã Cần Giờ	79
  27667	Xã Bình Khánh	79
  27673	Xã An Thới Đông	79
  27676	Xã Thạnh An	79
  25459	Phường Tân Ninh	80
  25480	Phường Bình Minh	80
  25486	Xã Tân Biên	80
  25489	Xã Tân Lập	80
  25498	Xã Thạnh Bình	80
  25510	Xã Trà Vong	80
  25516	Xã Tân Châu	80
  25522	Xã Tân Đông	80
  25525	Xã Tân Hội	80
  25531	Xã Tân Hoà	80
  25534	Xã Tân Thành	80
  25549	Xã Tân Phú	80
  25552	Xã Dương Minh Châu	80
  25567	Phường Ninh Thạnh	80
  25573	Xã Cầu Khởi	80
  25579	Xã Lộc Ninh	80
  25585	Xã Châu Thành	80
  25588	Xã Hảo Đước	80
  25591	Xã Phước Vinh	80
  25606	Xã Hoà Hội	80
  25621	Xã Ninh Điền	80
  25630	Phường Long Hoa	80
  25633	Phường Thanh Điền	80
  25645	Phường Hoà Thành	80
  25654	Phường Gò Dầu	80
  25657	Xã Thạnh Đức	80
  25663	Xã Phước Thạnh	80
  25666	Xã Truông Mít	80
  25672	Phường Gia Lộc	80
  25681	Xã Bến Cầu	80
  25684	Xã Long Chữ	80
  25702	Xã Long Thuận	80
  25708	Phường Trảng Bàng	80
  25711	Xã Hưng Thuận	80
  25729	Xã Phước Chỉ	80
  25732	Phường An Tịnh	80
  27694	Phường Long An	80
  27712	Phường Tân An	80
  27715	Phường Khánh Hậu	80
  27721	Xã Tân Hưng	80
  27727	Xã Hưng Điền	80
  27736	Xã Vĩnh Thạnh	80
  27748	Xã Vĩnh Châu	80
  27757	Xã Vĩnh Hưng	80
  27763	Xã Khánh Hưng	80
  27775	Xã Tuyên Bình	80
  27787	Phường Kiến Tường	80
  27793	Xã Bình Hiệp	80
  27811	Xã Bình Hoà	80
  27817	Xã Tuyên Thạnh	80
  27823	Xã Mộc Hoá	80
  27826	Xã Tân Thạnh	80
  27838	Xã Nhơn Hoà Lập	80
  27841	Xã Hậu Thạnh	80
  27856	Xã Nhơn Ninh	80
  27865	Xã Thạnh Hoá	80
  27868	Xã Bình Thành	80
  27877	Xã Thạnh Phước	80
  27889	Xã Tân Tây	80
  27898	Xã Đông Thành	80
  27907	Xã Mỹ Quý	80
  27925	Xã Đức Huệ	80
  27931	Xã Hậu Nghĩa	80
  27937	Xã Đức Hoà	80
  27943	Xã An Ninh	80
  27952	Xã Hiệp Hoà	80
  27964	Xã Đức Lập	80
  27976	Xã Mỹ Hạnh	80
  27979	Xã Hoà Khánh	80
  27991	Xã Bến Lức	80
  27994	Xã Thạnh Lợi	80
  28003	Xã Lương Hoà	80
  28015	Xã Bình Đức	80
  28018	Xã Mỹ Yên	80
  28036	Xã Thủ Thừa	80
  28051	Xã Mỹ Thạnh	80
  28066	Xã Mỹ An	80
  28072	Xã Tân Long	80
  28075	Xã Tân Trụ	80
  28087	Xã Nhựt Tảo	80
  28093	Xã Vàm Cỏ	80
  28108	Xã Cần Đước	80
  28114	Xã Rạch Kiến	80
  28126	Xã Long Cang	80
  28132	Xã Mỹ Lệ	80
  28138	Xã Tân Lân	80
  28144	Xã Long Hựu	80
  28159	Xã Cần Giuộc	80
  28165	Xã Phước Lý	80
  28177	Xã Mỹ Lộc	80
  28201	Xã Phước Vĩnh Tây	80
  28207	Xã Tân Tập	80
  28210	Xã Tầm Vu	80
  28222	Xã Vĩnh Công	80
  28225	Xã Thuận Mỹ	80
  28243	Xã An Lục Long	80
  28249	Phường Đạo Thạnh	82
  28261	Phường Mỹ Tho	82
  28270	Phường Thới Sơn	82
  28273	Phường Mỹ Phong	82
  28285	Phường Trung An	82
  28297	Phường Long Thuận	82
  28306	Phường Gò Công	82
  28315	Phường Bình Xuân	82
  28321	Xã Tân Phước 1	82
  28327	Xã Tân Phước 2	82
  28336	Xã Hưng Thạnh	82
  28345	Xã Tân Phước 3	82
  28360	Xã Cái Bè	82
  28366	Xã Hậu Mỹ	82
  28378	Xã Mỹ Thiện	82
  28393	Xã Hội Cư	82
  28405	Xã Mỹ Đức Tây	82
  28414	Xã Mỹ Lợi	82
  28426	Xã Thanh Hưng	82
  28429	Xã An Hữu	82
  28435	Phường Mỹ Phước Tây	82
  28436	Phường Thanh Hoà	82
  28439	Phường Cai Lậy	82
  28444	Xã Thạnh Phú	82
  28456	Xã Mỹ Thành	82
  28468	Xã Tân Phú	82
  28471	Xã Bình Phú	82
  28477	Phường Nhị Quý	82
  28501	Xã Hiệp Đức	82
  28504	Xã Long Tiên	82
  28516	Xã Ngũ Hiệp	82
  28519	Xã Châu Thành	82
  28525	Xã Tân Hương	82
  28537	Xã Long Hưng	82
  28543	Xã Long Định	82
  28564	Xã Bình Trưng	82
  28576	Xã Vĩnh Kim	82
  28582	Xã Kim Sơn	82
  28594	Xã Chợ Gạo	82
  28603	Xã Mỹ Tịnh An	82
  28615	Xã Lương Hoà Lạc	82
  28627	Xã Tân Thuận Bình	82
  28633	Xã An Thạnh Thuỷ	82
  28648	Xã Bình Ninh	82
  28651	Xã Vĩnh Bình	82
  28660	Xã Đồng Sơn	82
  28663	Xã Phú Thành	82
  28678	Xã Vĩnh Hựu	82
  28687	Xã Long Bình	82
  28693	Xã Tân Thới	82
  28696	Xã Tân Phú Đông	82
  28702	Xã Tân Hoà	82
  28720	Xã Gia Thuận	82
  28723	Xã Tân Đông	82
  28729	Phường Sơn Qui	82
  28738	Xã Tân Điền	82
  28747	Xã Gò Công Đông	82
  29869	Phường Cao Lãnh	82
  29884	Phường Mỹ Ngãi	82
  29888	Phường Mỹ Trà	82
  29905	Phường Sa Đéc	82
  29926	Xã Tân Hồng	82
  29929	Xã Tân Hộ Cơ	82
  29938	Xã Tân Thành	82
  29944	Xã An Phước	82
  29954	Phường An Bình	82
  29955	Phường Hồng Ngự	82
  29971	Xã Thường Phước	82
  29978	Phường Thường Lạc	82
  29983	Xã Long Khánh	82
  29992	Xã Long Phú Thuận	82
  30001	Xã Tràm Chim	82
  30010	Xã Tam Nông	82
  30019	Xã An Hoà	82
  30025	Xã Phú Cường	82
  30028	Xã An Long	82
  30034	Xã Phú Thọ	82
  30037	Xã Tháp Mười	82
  30043	Xã Phương Thịnh	82
  30046	Xã Trường Xuân	82
  30055	Xã Mỹ Quí	82
  30061	Xã Đốc Binh Kiều	82
  30073	Xã Thanh Mỹ	82
  30076	Xã Mỹ Thọ	82
  30085	Xã Ba Sao	82
  30088	Xã Phong Mỹ	82
  30112	Xã Mỹ Hiệp	82
  30118	Xã Bình Hàng Trung	82
  30130	Xã Thanh Bình	82
  30154	Xã Tân Long	82
  30157	Xã Tân Thạnh	82
  30163	Xã Bình Thành	82
  30169	Xã Lấp Vò	82
  30178	Xã Mỹ An Hưng	82
  30184	Xã Tân Khánh Trung	82
  30208	Xã Hoà Long	82
  30214	Xã Tân Dương	82
  30226	Xã Lai Vung	82
  30235	Xã Phong Hoà	82
  30244	Xã Phú Hựu	82
  30253	Xã Tân Nhuận Đông	82
  30259	Xã Tân Phú Trung	82
  28756	Phường Phú Khương	86
  28777	Phường An Hội	86
  28783	Phường Sơn Đông	86
  28789	Phường Bến Tre	86
  28807	Xã Giao Long	86
  28810	Xã Phú Túc	86
  28840	Xã Tân Phú	86
  28858	Phường Phú Tân	86
  28861	Xã Tiên Thuỷ	86
  28870	Xã Chợ Lách	86
  28879	Xã Phú Phụng	86
  28894	Xã Vĩnh Thành	86
  28901	Xã Hưng Khánh Trung	86
  28903	Xã Mỏ Cày	86
  28915	Xã Phước Mỹ Trung	86
  28921	Xã Tân Thành Bình	86
  28945	Xã Đồng Khởi	86
  28948	Xã Nhuận Phú Tân	86
  28957	Xã An Định	86
  28969	Xã Thành Thới	86
  28981	Xã Hương Mỹ	86
  28984	Xã Giồng Trôm	86
  28987	Xã Lương Hoà	86
  28993	Xã Lương Phú	86
  28996	Xã Châu Hoà	86
  29020	Xã Phước Long	86
  29029	Xã Tân Hào	86
  29044	Xã Hưng Nhượng	86
  29050	Xã Bình Đại	86
  29062	Xã Phú Thuận	86
  29077	Xã Lộc Thuận	86
  29083	Xã Châu Hưng	86
  29089	Xã Thạnh Trị	86
  29104	Xã Thạnh Phước	86
  29107	Xã Thới Thuận	86
  29110	Xã Ba Tri	86
  29122	Xã Mỹ Chánh Hoà	86
  29125	Xã Bảo Thạnh	86
  29137	Xã Tân Xuân	86
  29143	Xã An Ngãi Trung	86
  29158	Xã An Hiệp	86
  29167	Xã Tân Thuỷ	86
  29182	Xã Thạnh Phú	86
  29191	Xã Quới Điền	86
  29194	Xã Đại Điền	86
  29221	Xã Thạnh Hải	86
  29224	Xã An Qui	86
  29227	Xã Thạnh Phong	86
  29242	Phường Trà Vinh	86
  29254	Phường Nguyệt Hoá	86
  29263	Phường Long Đức	86
  29266	Xã Càng Long	86
  29275	Xã An Trường	86
  29278	Xã Tân An	86
  29287	Xã Bình Phú	86
  29302	Xã Nhị Long	86
  29308	Xã Cầu Kè	86
  29317	Xã An Phú Tân	86
  29329	Xã Phong Thạnh	86
  29335	Xã Tam Ngãi	86
  29341	Xã Tiểu Cần	86
  29362	Xã Hùng Hoà	86
  29365	Xã Tập Ngãi	86
  29371	Xã Tân Hoà	86
  29374	Xã Châu Thành	86
  29386	Xã Song Lộc	86
  29398	Phường Hoà Thuận	86
  29407	Xã Hưng Mỹ	86
  29410	Xã Hoà Minh	86
  29413	Xã Long Hoà	86
  29416	Xã Cầu Ngang	86
  29419	Xã Mỹ Long	86
  29431	Xã Vinh Kim	86
  29446	Xã Nhị Trường	86
  29455	Xã Hiệp Mỹ	86
  29461	Xã Trà Cú	86
  29467	Xã Tập Sơn	86
  29476	Xã Lưu Nghiệp Anh	86
  29489	Xã Hàm Giang	86
  29491	Xã Đại An	86
  29497	Xã Đôn Châu	86
  29506	Xã Long Hiệp	86
  29512	Phường Duyên Hải	86
  29513	Xã Long Thành	86
  29516	Phường Trường Long Hoà	86
  29518	Xã Long Hữu	86
  29530	Xã Ngũ Lạc	86
  29533	Xã Long Vĩnh	86
  29536	Xã Đông Hải	86
  29551	Phường Long Châu	86
  29557	Phường Phước Hậu	86
  29566	Phường Tân Ngãi	86
  29584	Xã An Bình	86
  29590	Phường Thanh Đức	86
  29593	Phường Tân Hạnh	86
  29602	Xã Long Hồ	86
  29611	Xã Phú Quới	86
  29623	Xã Nhơn Phú	86
  29638	Xã Bình Phước	86
  29641	Xã Cái Nhum	86
  29653	Xã Tân Long Hội	86
  29659	Xã Trung Thành	86
  29668	Xã Quới An	86
  29677	Xã Quới Thiện	86
  29683	Xã Trung Hiệp	86
  29698	Xã Trung Ngãi	86
  29701	Xã Hiếu Phụng	86
  29713	Xã Hiếu Thành	86
  29719	Xã Tam Bình	86
  29728	Xã Cái Ngang	86
  29734	Xã Hoà Hiệp	86
  29740	Xã Song Phú	86
  29767	Xã Ngãi Tứ	86
  29770	Phường Cái Vồn	86
  29771	Phường Bình Minh	86
  29785	Xã Tân Lược	86
  29788	Xã Mỹ Thuận	86
  29800	Xã Tân Quới	86
  29812	Phường Đông Thành	86
  29821	Xã Trà Ôn	86
  29830	Xã Hoà Bình	86
  29836	Xã Trà Côn	86
  29845	Xã Vĩnh Xuân	86
  29857	Xã Lục Sĩ Thành	86
  30292	Phường Bình Đức	91
  30301	Phường Mỹ Thới	91
  30307	Phường Long Xuyên	91
  30313	Xã Mỹ Hoà Hưng	91
  30316	Phường Châu Đốc	91
  30325	Phường Vĩnh Tế	91
  30337	Xã An Phú	91
  30341	Xã Khánh Bình	91
  30346	Xã Nhơn Hội	91
  30352	Xã Phú Hữu	91
  30367	Xã Vĩnh Hậu	91
  30376	Phường Tân Châu	91
  30377	Phường Long Phú	91
  30385	Xã Vĩnh Xương	91
  30388	Xã Tân An	91
  30403	Xã Châu Phong	91
  30406	Xã Phú Tân	91
  30409	Xã Chợ Vàm	91
  30421	Xã Phú Lâm	91
  30430	Xã Hoà Lạc	91
  30436	Xã Phú An	91
  30445	Xã Bình Thạnh Đông	91
  30463	Xã Châu Phú	91
  30469	Xã Mỹ Đức	91
  30478	Xã Vĩnh Thạnh Trung	91
  30481	Xã Thạnh Mỹ Tây	91
  30487	Xã Bình Mỹ	91
  30502	Phường Thới Sơn	91
  30505	Phường Chi Lăng	91
  30520	Phường Tịnh Biên	91
  30526	Xã An Cư	91
  30538	Xã Núi Cấm	91
  30544	Xã Tri Tôn	91
  30547	Xã Ba Chúc	91
  30568	Xã Vĩnh Gia	91
  30577	Xã Ô Lâm	91
  30580	Xã Cô Tô	91
  30589	Xã An Châu	91
  30595	Xã Cần Đăng	91
  30604	Xã Vĩnh An	91
  30607	Xã Bình Hoà	91
  30619	Xã Vĩnh Hanh	91
  30628	Xã Chợ Mới	91
  30631	Xã Long Điền	91
  30643	Xã Cù Lao Giêng	91
  30658	Xã Nhơn Mỹ	91
  30664	Xã Long Kiến	91
  30673	Xã Hội An	91
  30682	Xã Thoại Sơn	91
  30685	Xã Phú Hoà	91
  30688	Xã Óc Eo	91
  30691	Xã Tây Phú	91
  30697	Xã Vĩnh Trạch	91
  30709	Xã Định Mỹ	91
  30742	Phường Rạch Giá	91
  30760	Phường Vĩnh Thông	91
  30766	Phường Tô Châu	91
  30769	Phường Hà Tiên	91
  30781	Xã Tiên Hải	91
  30787	Xã Kiên Lương	91
  30790	Xã Hoà Điền	91
  30793	Xã Vĩnh Điều	91
  30796	Xã Giang Thành	91
  30811	Xã Sơn Hải	91
  30814	Xã Hòn Nghệ	91
  30817	Xã Hòn Đất	91
  30823	Xã Bình Sơn	91
  30826	Xã Bình Giang	91
  30835	Xã Sơn Kiên	91
  30838	Xã Mỹ Thuận	91
  30850	Xã Tân Hiệp	91
  30856	Xã Tân Hội	91
  30874	Xã Thạnh Đông	91
  30880	Xã Châu Thành	91
  30886	Xã Thạnh Lộc	91
  30898	Xã Bình An	91
  30904	Xã Giồng Riềng	91
  30910	Xã Thạnh Hưng	91
  30928	Xã Ngọc Chúc	91
  30934	Xã Hoà Hưng	91
  30943	Xã Long Thạnh	91
  30949	Xã Hoà Thuận	91
  30952	Xã Gò Quao	91
  30958	Xã Định Hoà	91
  30970	Xã Vĩnh Hoà Hưng	91
  30982	Xã Vĩnh Tuy	91
  30985	Xã An Biên	91
  30988	Xã Tây Yên	91
  31006	Xã Đông Thái	91
  31012	Xã Vĩnh Hoà	91
  31018	Xã An Minh	91
  31024	Xã Đông Hoà	91
  31027	Xã U Minh Thượng	91
  31031	Xã Tân Thạnh	91
  31036	Xã Đông Hưng	91
  31042	Xã Vân Khánh	91
  31051	Xã Vĩnh Phong	91
  31064	Xã Vĩnh Bình	91
  31069	Xã Vĩnh Thuận	91
  31078	Đặc khu Phú Quốc	91
  31105	Đặc khu Thổ Châu	91
  31108	Đặc khu Kiên Hải	91
  31120	Phường Cái Khế	92
  31135	Phường Ninh Kiều	92
  31147	Phường Tân An	92
  31150	Phường An Bình	92
  31153	Phường Ô Môn	92
  31157	Phường Thới Long	92
  31162	Phường Phước Thới	92
  31168	Phường Bình Thuỷ	92
  31174	Phường Thới An Đông	92
  31183	Phường Long Tuyền	92
  31186	Phường Cái Răng	92
  31201	Phường Hưng Phú	92
  31207	Phường Thốt Nốt	92
  31213	Phường Tân Lộc	92
  31217	Phường Trung Nhứt	92
  31228	Phường Thuận Hưng	92
  31231	Xã Thạnh An	92
  31232	Xã Vĩnh Thạnh	92
  31237	Xã Vĩnh Trinh	92
  31246	Xã Thạnh Quới	92
  31249	Xã Thạnh Phú	92
  31255	Xã Trung Hưng	92
  31258	Xã Thới Lai	92
  31261	Xã Cờ Đỏ	92
  31264	Xã Thới Hưng	92
  31273	Xã Đông Hiệp	92
  31282	Xã Đông Thuận	92
  31288	Xã Trường Thành	92
  31294	Xã Trường Xuân	92
  31299	Xã Phong Điền	92
  31309	Xã Trường Long	92
  31315	Xã Nhơn Ái	92
  31321	Phường Vị Thanh	92
  31333	Phường Vị Tân	92
  31338	Xã Hoả Lựu	92
  31340	Phường Ngã Bảy	92
  31342	Xã Tân Hoà	92
  31348	Xã Trường Long Tây	92
  31360	Xã Thạnh Xuân	92
  31366	Xã Châu Thành	92
  31369	Xã Đông Phước	92
  31378	Xã Phú Hữu	92
  31393	Xã Hoà An	92
  31396	Xã Hiệp Hưng	92
  31399	Xã Tân Bình	92
  31408	Xã Thạnh Hoà	92
  31411	Phường Đại Thành	92
  31420	Xã Phụng Hiệp	92
  31426	Xã Phương Bình	92
  31432	Xã Tân Phước Hưng	92
  31441	Xã Vị Thuỷ	92
  31453	Xã Vĩnh Thuận Đông	92
  31459	Xã Vĩnh Tường	92
  31465	Xã Vị Thanh 1	92
  31471	Phường Long Mỹ	92
  31473	Phường Long Bình	92
  31480	Phường Long Phú 1	92
  31489	Xã Vĩnh Viễn	92
  31492	Xã Lương Tâm	92
  31495	Xã Xà Phiên	92
  31507	Phường Sóc Trăng	92
  31510	Phường Phú Lợi	92
  31528	Xã Kế Sách	92
  31531	Xã An Lạc Thôn	92
  31537	Xã Phong Nẫm	92
  31540	Xã Thới An Hội	92
  31552	Xã Nhơn Mỹ	92
  31561	Xã Đại Hải	92
  31567	Xã Mỹ Tú	92
  31569	Xã Phú Tâm	92
  31570	Xã Hồ Đắc Kiện	92
  31579	Xã Long Hưng	92
  31582	Xã Thuận Hoà	92
  31591	Xã Mỹ Hương	92
  31594	Xã An Ninh	92
  31603	Xã Mỹ Phước	92
  31615	Xã An Thạnh	92
  31633	Xã Cù Lao Dung	92
  31639	Xã Long Phú	92
  31645	Xã Đại Ngãi	92
  31654	Xã Trường Khánh	92
  31666	Xã Tân Thạnh	92
  31673	Xã Trần Đề	92
  31675	Xã Liêu Tú	92
  31679	Xã Lịch Hội Thượng	92
  31684	Phường Mỹ Xuyên	92
  31687	Xã Tài Văn	92
  31699	Xã Thạnh Thới An	92
  31708	Xã Nhu Gia	92
  31717	Xã Hoà Tú	92
  31723	Xã Ngọc Tố	92
  31726	Xã Gia Hoà	92
  31732	Phường Ngã Năm	92
  31741	Xã Tân Long	92
  31753	Phường Mỹ Quới	92
  31756	Xã Phú Lộc	92
  31759	Xã Lâm Tân	92
  31777	Xã Vĩnh Lợi	92
  31783	Phường Vĩnh Châu	92
  31789	Phường Khánh Hoà	92
  31795	Xã Vĩnh Hải	92
  31804	Phường Vĩnh Phước	92
  31810	Xã Lai Hoà	92
  31825	Phường Bạc Liêu	96
  31834	Phường Vĩnh Trạch	96
  31840	Phường Hiệp Thành	96
  31843	Xã Hồng Dân	96
  31849	Xã Ninh Quới	96
  31858	Xã Vĩnh Lộc	96
  31864	Xã Ninh Thạnh Lợi	96
  31867	Xã Phước Long	96
  31876	Xã Vĩnh Phước	96
  31882	Xã Vĩnh Thanh	96
  31885	Xã Phong Hiệp	96
  31891	Xã Hoà Bình	96
  31894	Xã Châu Thới	96
  31900	Xã Vĩnh Lợi	96
  31906	Xã Hưng Hội	96
  31918	Xã Vĩnh Mỹ	96
  31927	Xã Vĩnh Hậu	96
  31942	Phường Giá Rai	96
  31951	Phường Láng Tròn	96
  31957	Xã Phong Thạnh	96
  31972	Xã Gành Hào	96
  31975	Xã Đông Hải	96
  31985	Xã Long Điền	96
  31988	Xã An Trạch	96
  31993	Xã Định Thành	96
  32002	Phường An Xuyên	96
  32014	Phường Lý Văn Lâm	96
  32025	Phường Tân Thành	96
  32041	Phường Hoà Thành	96
  32044	Xã Nguyễn Phích	96
  32047	Xã U Minh	96
  32059	Xã Khánh An	96
  32062	Xã Khánh Lâm	96
  32065	Xã Thới Bình	96
  32069	Xã Biển Bạch	96
  32071	Xã Trí Phải	96
  32083	Xã Tân Lộc	96
  32092	Xã Hồ Thị Kỷ	96
  32095	Xã Trần Văn Thời	96
  32098	Xã Sông Đốc	96
  32104	Xã Đá Bạc	96
  32110	Xã Khánh Bình	96
  32119	Xã Khánh Hưng	96
  32128	Xã Cái Nước	96
  32134	Xã Lương Thế Trân	96
  32137	Xã Tân Hưng	96
  32140	Xã Hưng Mỹ	96
  32152	Xã Đầm Dơi	96
  32155	Xã Tạ An Khương	96
  32161	Xã Trần Phán	96
  32167	Xã Tân Thuận	96
  32182	Xã Quách Phẩm	96
  32185	Xã Thanh Tùng	96
  32188	Xã Tân Tiến	96
  32191	Xã Năm Căn	96
  32201	Xã Đất Mới	96
  32206	Xã Tam Giang	96
  32212	Xã Cái Đôi Vàm	96
  32214	Xã Phú Mỹ	96
  32218	Xã Phú Tân	96
  32227	Xã Nguyễn Việt Khái	96
  32236	Xã Tân Ân	96
  32244	Xã Phan Ngọc Hiển	96
  32248	Xã Đất Mũi	96
  """#

  /// Kinds of entitlement (MA_DOITUONG_KCB), Decision 824/QĐ-BYT and its changes; those of before stand at the end.
  static let entitlements: StaticString = #"""
  1.1	Đến KCB đúng cơ sở KCB nơi đăng ký KCB BHYT ban đầu (Trừ trường hợp quy định tại mã 1.2)	
  1.2	Đi KCB tại cơ sở KCB cấp ban đầu bao gồm trạm y tế, cơ sở KCB y học gia đình, trạm y tế quân - dân y, trung tâm y tế huyện (trung tâm y tế khu vực từ 01/7/2025) được cấp giấy phép hoạt động theo hình thức tổ chức là phòng khám, y tế cơ quan, đơn vị, tổ chức được tổ chức dưới hình thức trạm y tế hoặc phòng khám, cơ sở KCB cấp ban đầu trong quân đội, công an (Bao gồm cả trường hợp đến đúng cơ sở KCB nơi đăng ký KCB BHYT ban đầu và đi KCB không đúng nơi đăng ký KCB BHYT ban đầu)	
  1.3	Đến KCB có phiếu chuyển cơ sở KCB (Bao gồm Phiếu chuyển cơ sở KCB có giá trị 1 năm)	
  1.4	Trường hợp KCB khi thay đổi nơi lưu trú, nơi cư trú theo quy định tại Điều 4 Thông tư số 01/2025/TT- BYT	
  1.5	Đến KCB theo phiếu hẹn khám lại theo quy định tại Điều 11 Thông tư số 01/2025/TT-BYT	
  1.6	Người đã hiến bộ phận cơ thể của mình phải điều trị ngay sau khi hiến bộ phận cơ thể	
  1.7	Trẻ sơ sinh phải điều trị ngay sau khi sinh ra	
  1.11	Tự đến KCB tại cơ sở KCB cấp ban đầu còn lại không thuộc mã 1.2	
  1.12	Tự đến KCB ngoại trú tại cơ sở KCB cấp cơ bản đạt số điểm dưới 50 điểm hoặc được tạm xếp cấp cơ bản (trừ trường hợp KCB tại cơ sở KCB cấp cơ bản mà trước ngày 01/01/2025 đã được xác định là tuyến tỉnh hoặc tuyến trung ương)	
  1.13	Tự đến KCB ngoại trú tại cơ sở KCB cấp cơ bản đạt số điểm từ 50 - 70 điểm (trừ trường hợp các bệnh thuộc Phụ lục II ban hành kèm theo Thông tư số 01/2025/TT-BYT)	
  1.14	Tự đến KCB ngoại trú tại cơ sở KCB cấp cơ bản mà trước ngày 01/01/2025 đã được xác định là tuyến tỉnh hoặc tuyến trung ương hoặc tương đương tuyến tỉnh hoặc tuyến trung ương (trừ trường hợp các bệnh thuộc Phụ lục II ban hành kèm theo Thông tư số 01/2025/TT-BYT)	
  1.15	Tự đến KCB nội trú tại cơ sở KCB cấp cơ bản	
  1.16	Tự đến KCB tại cơ sở KCB cấp cơ bản đối với các bệnh thuộc Phụ lục II ban hành kèm theo Thông tư số 01/2025/TT-BYT	
  1.17	Tự đến KCB tại cơ sở KCB cấp chuyên sâu đối với các bệnh thuộc Phụ lục I ban hành kèm theo Thông tư số 01/2025/TT-BYT	
  1.18	Tự đến KCB ngoại trú tại cơ sở KCB cấp chuyên sâu mà trước ngày 01/01/2025 đã được cơ quan có thẩm quyền xác định là tuyến tỉnh (trừ trường hợp các bệnh thuộc Phụ lục I ban hành kèm theo Thông tư số 01/2025/TT-BYT)	
  2	Cấp cứu	
  3.1	Tự đến KCB tại cơ sở KCB cấp chuyên sâu mà trước ngày 01/01/2025 đã được cơ quan có thẩm quyền xác định là tuyến trung ương (trừ đối tượng quy định tại mã 1.17)	
  3.2	Tự đến KCB nội trú tại cơ sở KCB cấp chuyên sâu mà trước ngày 01/01/2025 đã được cơ quan có thẩm quyền xác định là tuyến tỉnh (trừ đối tượng quy định tại mã 1.17)	
  3.3	Tự đến KCB tại cơ sở KCB cấp cơ bản, cấp chuyên sâu mà trước ngày 01/01/2025 đã được cơ quan có thẩm quyền xác định là tuyến huyện	
  3.6	Người dân tộc thiểu số và người thuộc hộ nghèo đang sinh sống tại vùng có điều kiện kinh tế - xã hội khó khăn, vùng có điều kiện kinh tế - xã hội đặc biệt khó khăn, người đang sinh sống tại xã đảo, huyện đảo khi đến KCB nội trú tại cơ sở KCB cấp chuyên sâu	
  7	Lĩnh thuốc theo giấy hẹn (chỉ lĩnh thuốc, không khám bệnh) trong trường hợp dịch bệnh nhóm A hoặc trường hợp bất khả kháng	
  7.2	Người bệnh ủy quyền cho người khác đến cơ sở khám bệnh, chữa bệnh lĩnh thuốc	
  7.3	Người bệnh đến lĩnh thuốc tại cơ sở KCB khác mà không thể đến được cơ sở KCB nơi cấp giấy hẹn. Cơ sở KCB nơi cấp giấy hẹn chuyển thuốc cho cơ sở KCB nơi người bệnh đến lĩnh thuốc (Chỉ áp dụng trong trường hợp dịch bệnh nhóm A)	
  7.4	Cơ sở KCB chuyển thuốc đến cho người bệnh (Chỉ áp dụng trong trường hợp dịch bệnh nhóm A)	
  8	Thu hồi đề nghị thanh toán	
  9	Người bệnh không KCB BHYT	
  10	Người bệnh đến cơ sở KCB để lĩnh thuốc theo giấy hẹn (chỉ lĩnh thuốc, không khám bệnh, trừ trường hợp quy định tại mã 7)	
  1.8	KCB lao theo TT 04/2016	
  1.9	KCB HIV/AIDS	
  1.10	KCB COVID-19	
  3.5	Tự đến KCB ngoại trú tại tuyến tỉnh (0%)	
  7.1	Người bệnh đến cơ sở KCB lĩnh thuốc theo giấy hẹn	
  """#

  /// Causes of injury (MA_TAI_NAN).
  static let injuries: StaticString = #"""
  0	Không bị tai nạn	None
  1	Tai nạn giao thông	Traffic
  2	Tai nạn lao động	Occupational
  3	Tai nạn dưới nước	Drowning/water
  4	Bỏng	Burn
  5	Bạo lực, xung đột	Violence
  6	Tự tử	Suicide attempt
  7	Ngộ độc các loại	Poisoning
  8	Khác	Other
  """#

  /// Record forms of Circular 32/2023/TT-BYT.
  static let forms: StaticString = #"""
  01/BV1	Bệnh án Nội khoa	Internal medicine
  02/BV1	Bệnh án Nhi khoa	Paediatrics
  03/BV1	Bệnh án Truyền nhiễm	Infectious diseases
  04/BV1	Bệnh án Phụ khoa	Gynaecology
  05/BV1	Bệnh án Sản khoa	Obstetrics
  06/BV1	Bệnh án Sơ sinh	Neonatal
  07/BV1	Bệnh án Tâm thần	Psychiatry
  08/BV1	Bệnh án Da liễu	Dermatology
  09/BV1	Bệnh án Huyết học - Truyền máu	Haematology-transfusion
  10/BV1	Bệnh án Ngoại khoa	Surgery
  11/BV1	Bệnh án Bỏng	Burns
  12/BV1	Bệnh án Ung bướu	Oncology
  13/BV1	Bệnh án Răng Hàm Mặt	Dental (OMF)
  14/BV1	Bệnh án Tai Mũi Họng	ENT
  15/BV1	Bệnh án Ngoại trú (chung)	Outpatient (general)
  16/BV1	Bệnh án Ngoại trú RHM	Outpatient dental
  17/BV1	Bệnh án tuyến xã/phường	Commune/ward
  18/BV1	Bệnh án Nội trú YHCT	Inpatient traditional medicine
  19/BV1	Bệnh án Ngoại trú YHCT	Outpatient traditional medicine
  20/BV1	Bệnh án Nội trú Nhi YHCT	Inpatient paediatric trad. medicine
  21/BV1	Bệnh án Mắt - chấn thương	Eye trauma
  22/BV1	Bệnh án Mắt - bán phần trước	Eye anterior segment
  23/BV1	Bệnh án Mắt - đáy mắt	Eye fundus
  24/BV1	Bệnh án Mắt - glôcôm	Eye glaucoma
  25/BV1	Bệnh án Mắt - lác/vận nhãn	Eye strabismus
  26/BV1	Bệnh án Mắt trẻ em	Eye paediatric
  27/BV1	Bệnh án PHCN	Rehabilitation
  28/BV1	Bệnh án PHCN nhi	Paediatric rehabilitation
  29/BV1	Bệnh án Ngoại trú PHCN	Outpatient rehabilitation
  01/BV2	Cam kết chấp thuận PT/TT và GMHS	
  02/BV2	Giấy chứng nhận phẫu thuật	
  03/BV2	Đơn khám chữa bệnh theo yêu cầu	
  04/BV2	Phiếu khám chuyên khoa	
  05/BV2	Phiếu gây mê hồi sức	
  06/BV2	Phiếu phẫu thuật/thủ thuật	
  07/BV2	Phiếu theo dõi truyền dịch	
  08/BV2	Phiếu chiếu/chụp X-quang	
  09/BV2	Phiếu chụp CLVT	
  10/BV2	Phiếu chụp MRI	
  11/BV2	Phiếu siêu âm	
  12/BV2	Phiếu điện tim	
  13/BV2	Phiếu điện não	
  14/BV2	Phiếu nội soi	
  15/BV2	Phiếu đo chức năng hô hấp	
  16/BV2	Phiếu xét nghiệm (chung)	
  17/BV2	Phiếu XN huyết học	
  18/BV2	Phiếu huyết - tủy đồ	
  19/BV2	Phiếu XN đông cầm máu	
  20/BV2	Phiếu sinh thiết tủy xương	
  21/BV2	Phiếu XN nước dịch	
  22/BV2	Phiếu XN hóa sinh máu	
  23/BV2	Phiếu XN hóa sinh nước tiểu, phân, dịch	
  24/BV2	Phiếu XN vi sinh	
  25/BV2	Phiếu XN GPB sinh thiết	
  26/BV2	Phiếu XN GPB khám nghiệm tử thi	
  27/BV2	Trích biên bản hội chẩn	
  28/BV2	Trích biên bản kiểm thảo tử vong	
  29/BV2	Phiếu khám bệnh vào viện	
  30/BV2	Phiếu ghép giác mạc	
  31/BV2	Phiếu PT bề mặt nhãn cầu	
  32/BV2	Phiếu PT glôcôm	
  33/BV2	Phiếu PT lác	
  34/BV2	Phiếu PT túi lệ	
  35/BV2	Phiếu PT sụp mi	
  36/BV2	Tờ điều trị (phiếu theo dõi điều trị)	
  37/BV2	Phiếu chăm sóc cấp 1	
  38/BV2	Phiếu chăm sóc cấp 2	
  39/BV2	Phiếu phân loại cấp cứu	
  40/BV2	Cam kết chung về nhập viện	
  41/BV2	Từ chối sử dụng dịch vụ	
  42/BV2	Thông tin người bệnh HSTC	
  43/BV2	Bàn giao người bệnh chuyển khoa (bác sĩ)	
  44/BV2	Bàn giao người bệnh chuyển khoa (điều dưỡng)	
  45/BV2	Cam kết chuyển cơ sở KCB	
  46/BV2	Cam kết ra viện không theo chỉ định	
  47/BV2	Biên bản kiểm thảo tử vong	
  48/BV2	Cam kết hóa - xạ trị	
  49/BV2	Cam kết xạ trị	
  50/BV2	Phiếu điều trị sơ sinh sau sinh	
  51/BV2	Phiếu khám thai	
  52/BV2	Tóm tắt hồ sơ bệnh án (replaced by Mẫu 03 TT 25/2025)	
  53/BV2	Giấy đề nghị cung cấp tóm tắt HSBA (replaced by Mẫu 04 TT 25/2025)	
  """#
}
