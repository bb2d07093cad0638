// swift-format-ignore-file
/// Every table of every decision. A line that begins with `#` opens a table: decisions, LOAIHOSO, root, list, row, Vietnamese name, English name.
/// The lines after it are its fields in order: name, form, length under Decision 4750, under 3176, on the portal, mandatory, codes, form under
/// Decision 130, mark, Vietnamese meaning, English meaning. `InsuranceTable` says what the letters mean.
enum TableText {
  static let lines: StaticString = #"""
  #	130,4750,3176	XML0	CHI_TIEU_TRANG_THAI_KCB	DSACH_TRANG_THAI_KCB	TRANG_THAI_KCB	Trạng thái khám bệnh, chữa bệnh (check-in)	Check-in
  MA_LK	S	100	-	100	x				Là mã đợt điều trị duy nhất (dùng để liên kết giữa Bảng chỉ tiêu tổng hợp khám bệnh, chữa bệnh (bảng XML 1) và các bảng còn lại ban hành kèm theo Quyết định này	Episode (visit/treatment-run) id
  STT	N	10	-	10	x				Là số thứ tự tăng từ 1 đến hết trong một lần gửi dữ liệu	Row sequence number from 1 within one submission
  MA_BN	S	100	-	100	x				Là mã người bệnh theo quy định của cơ sở KBCB	Patient id assigned by the facility
  HO_TEN	S	255	-	255	x				Là họ và tên của người bệnh	Patient full name (family-middle-given)
  SO_CCCD	S	15	-	15			n		Ghi số căn cước công dân hoặc số chứng minh thư nhân dân hoặc số hộ chiếu của người bệnh	Personal identity no
  NGAY_SINH	B12	12	-	12	x				Ghi ngày, tháng, năm sinh ghi trên thẻ BHYT của người bệnh, gồm 12 ký tự, bao gồm	Date of birth yyyyMMddHHmm
  GIOI_TINH	N	1	-	1	x	1,2,3			Là mã giới tính của người bệnh (1	Sex
  MA_THE_BHYT	S	15	-	15					Ghi mã thẻ BHYT của người bệnh do cơ quan BHXH cấp	Health-insurance card number (15 chars
  MA_DKBD	S	5	-	5					Ghi mã cơ sở KBCB nơi người bệnh đăng ký ban đầu ghi trên thẻ BHYT, gồm có 05 ký tự	Facility code of primary-care registration on the card
  GT_THE_TU	D8	8	-	8					Ghi thời điểm thẻ BHYT bắt đầu có giá trị sử dụng, gồm 08 ký tự, bao gồm	Card valid from yyyyMMdd (several separated by ';')
  GT_THE_DEN	D8	8	-	8					Ghi thời điểm thẻ BHYT hết giá trị sử dụng, gồm 08 ký tự, bao gồm	Card valid to yyyyMMdd (several separated by ';')
  MA_DOITUONG_KCB	S	4	-	5	x	1.1,1.2,1.3,1.4,1.5,1.6,1.7,1.11,1.12,1.13,1.14,1.15,1.16,1.17,1.18,2,3.1,3.2,3.3,3.6,7,7.2,7.3,7.4,8,9,10,1.8,1.9,1.10,3.4,3.5,3.7,7.1	n		Ghi mã đối tượng đến KBCB theo Bộ mã DMDC do Bộ trưởng Bộ Y tế ban hành	Visit entitlement/object code (shared catalogue, e.g
  NGAY_VAO	D12	12	-	12	x				Ghi thời điểm người bệnh đến KBCB, gồm 12 ký tự, trong đó	Arrival/admission time yyyyMMddHHmm
  NGAY_VAO_NOI_TRU	D12	12	-	12					Bổ sung trường mới	Time ordered into inpatient/day/outpatient treatment yyyyMMddHHmm
  LY_DO_VNT	S	n	-	4000	c				Bổ sung trường mới	Reason for inpatient admission (free text)
  MA_LY_DO_VNT	S	5	-	10					Bổ sung trường mới	Reason-for-inpatient-admission code (catalogue not yet issued)
  MA_LOAI_KCB	S	2	-	2	x	@careTypes	n		Ghi mã hình thức KBCB theo Bộ mã DMDC do Bộ trưởng Bộ Y tế ban hành	Type of care code (01..10
  MA_CSKCB	S	5	-	5	x				Ghi mã cơ sở KBCB nơi người bệnh đến khám bệnh, điều trị do cơ quan có thẩm quyền cấp	Facility code (5 chars) where care is given
  MA_DICH_VU	S	50	-	50	c				Ghi mã dịch vụ kỹ thuật hoặc mã dịch vụ khám bệnh thực hiện đối với người bệnh, theo quy định tại Bộ mã danh mục dùng chung (DMDC) do Bộ trưởng Bộ Y tế ban hành	Technical service
  TEN_DICH_VU	S	1024	-	1024	c				Ghi tên dịch vụ kỹ thuật hoặc tên dịch vụ khám bệnh	Service name
  MA_THUOC	S	255	-	255	c				Bổ sung trường mới	Drug active-ingredient code (shared catalogue
  TEN_THUOC	S	1024	-	2000	c				Bổ sung trường mới	Drug trade name as in circulation licence
  MA_VAT_TU	S	255	-	255	c				Bổ sung trường mới	Medical-supply code
  TEN_VAT_TU	S	1024	-	2000	c				Bổ sung trường mới	Medical-supply name
  NGAY_YL	D12	12	-	12	x				Ghi thời điểm ra y lệnh (gồm 12 ký tự, theo cấu trúc	Order time yyyyMMddHHmm
  DU_PHONG	S	n	-	4000					Bổ sung trường mới	Reserve field
  #	130,4750,3176	XML1	TONG_HOP			Tổng hợp khám bệnh, chữa bệnh	Summary of episode (1 row)
  MA_LK	S	100	100	100	x				Là mã đợt điều trị duy nhất (dùng để liên kết giữa Bảng chỉ tiêu tổng hợp khám bệnh, chữa bệnh (bảng XML 1) và các bảng còn lại ban hành kèm theo Quyết định này	Episode (visit/treatment-run) id
  STT	N	10	10	10					Là số thứ tự tăng từ 1 đến hết trong một lần gửi dữ liệu	Row sequence number from 1 within one submission
  MA_BN	S	100	100	100	x				Là mã người bệnh theo quy định của cơ sở KBCB	Patient id assigned by the facility
  HO_TEN	S	255	255	255	x				Là họ và tên của người bệnh	Patient full name (family-middle-given)
  SO_CCCD	S	15	n	15			n		Ghi số căn cước công dân hoặc số chứng minh thư nhân dân hoặc số hộ chiếu của người bệnh	Personal identity no
  NGAY_SINH	B12	12	12	12	x				Ghi ngày, tháng, năm sinh ghi trên thẻ BHYT của người bệnh, gồm 12 ký tự theo định dạng yyyymmddHHMM	Date of birth yyyyMMddHHmm
  GIOI_TINH	N	1	1	1	x	1,2,3			Là mã giới tính của người bệnh (1	Sex
  NHOM_MAU	S	5	5	10					Ghi nhóm máu của người bệnh trong trường hợp có thông tin	Blood group if known
  MA_QUOCTICH	S	3	3	3	x		n		Ghi mã quốc tịch của người bệnh theo quy định tại Phụ lục 2 Thông tư số 07/2016/TT-BCA ngày 01 tháng 2 năm 2016 của Bộ trưởng Bộ Công an	Nationality code (TT 07/2016/TT-BCA PL2
  MA_DANTOC	S	2	2	2	x	?@ethnicGroups	n		Ghi mã dân tộc của người bệnh (thực hiện theo Danh mục các dân tộc Việt Nam ban hành kèm theo Quyết định số 121-TCTK/PPCĐ ngày 02/3/1979 của Tổng cục trưởng Tổn	Ethnic group code (QD 121-TCTK/PPCD 1979
  MA_NGHE_NGHIEP	S	5	5	5	x	?@occupations	n		Ghi mã nghề nghiệp của người bệnh	Occupation code (QD 34/2020/QD-TTg
  DIA_CHI	S	1024	1024	1024	x				Ghi địa chỉ nơi cư trú hiện tại của người bệnh	Current residence address (free text)
  MATINH_CU_TRU	S	3	3	3	x	?@provinces			Mã đơn vị hành chính cấp tỉnh nơi cư trú hiện tại của người bệnh	Residence province code (last 2 digits of TT 07/2016 PL1 code)
  MAHUYEN_CU_TRU	S	3	3	3	w				Mã đơn vị hành chính cấp huyện nơi cư trú hiện tại của người bệnh	Residence district code (legacy
  MAXA_CU_TRU	S	5	5	5	x				Mã đơn vị hành chính cấp xã nơi cư trú hiện tại của người bệnh	Residence commune/ward code (5 digits)
  DIEN_THOAI	S	15	15	15			n		Ghi số điện thoại liên lạc của người bệnh hoặc của thân nhân người bệnh	Contact phone of patient or relative
  MA_THE_BHYT	S	n	n	n					Ghi mã thẻ BHYT của người bệnh do cơ quan BHXH cấp	Health-insurance card number (15 chars
  MA_DKBD	S	n	n	n					Ghi mã cơ sở KBCB nơi người bệnh đăng ký ban đầu ghi trên thẻ BHYT, gồm có 05 ký tự	Facility code of primary-care registration on the card
  GT_THE_TU	M8	n	n	n					Ghi thời điểm thẻ BHYT bắt đầu có giá trị sử dụng, gồm 08 ký tự theo định dạng yyyymmdd	Card valid from yyyyMMdd (several separated by ';')
  GT_THE_DEN	M8	n	n	n					Ghi thời điểm thẻ BHYT hết giá trị sử dụng, gồm 08 ký tự theo định dạng yyyymmdd	Card valid to yyyyMMdd (several separated by ';')
  NGAY_MIEN_CCT	D8|12	12	12	12					Ghi thời điểm người bệnh tham gia BHYT được hưởng chế độ miễn cùng chi trả	Date from which co-payment exemption applies
  LY_DO_VV	S	n	n	n	x				Ghi lý do đến KBCB của người bệnh	Reason for visit/admission
  LY_DO_VNT	S	n	n	n					Ghi lý do vào nội trú, áp dụng đối với trường hợp điều trị nội trú hoặc nội trú ban ngày (bao gồm cả triệu chứng lâm sàng hoặc các lý do khác khiến cho người bệ	Reason for inpatient admission (free text)
  MA_LY_DO_VNT	S	5	5	5					Ghi mã lý do người bệnh vào điều trị nội trú theo quy định của Bộ Y tế	Reason-for-inpatient-admission code (catalogue not yet issued)
  CHAN_DOAN_VAO	S	n	n	n	x				Ghi chẩn đoán của cơ sở KBCB ở thời điểm tiếp nhận người bệnh (Chẩn đoán sơ bộ)	Admission diagnosis (free text)
  CHAN_DOAN_RV	S	n	n	n	x				Ghi đầy đủ chẩn đoán xác định bệnh chính, bệnh kèm theo và/hoặc các triệu chứng hoặc hội chứng, được bác sỹ ghi trong hồ sơ KBCB tại thời điểm kết thúc KBCB đối	Discharge diagnosis (free text)
  MA_BENH_CHINH	S	7	7	7	x				Ghi mã bệnh chính theo mã ICD-10 do Bộ trưởng Bộ Y tế ban hành (Quyết định số 4469/QĐ-BYT ngày 28 tháng 10 năm 2020 và các văn bản cập nhật, bổ sung)	Main disease ICD-10 code
  MA_BENH_KT	S	100	100	100					Ghi mã các bệnh kèm theo (theo mã ICD-10 do Bộ trưởng Bộ Y tế ban hành kèm theo Quyết định số 4469/QĐ-BYT ngày 28 tháng 10 năm 2020 và các văn bản cập nhật, bổ 	Comorbid ICD-10 codes, ';' separated, max 12
  MA_BENH_YHCT	S	255	150	255					Ghi mã bệnh áp dụng trong KBCB bằng YHCT (nếu có)	Traditional-medicine disease codes matching the ICD-10 codes
  MA_PTTT_QT	S	125	125	125					Ghi mã phẫu thuật, thủ thuật quốc tế ICD-9 CM (theo mã phẫu thuật, thủ thuật ICD-9 CM do Bộ trưởng Bộ Y tế ban hành kèm theo Quyết định số 4440/QĐ-BYT ngày 27 t	International procedure codes ICD-9-CM vol.3, ';' separated
  MA_DOITUONG_KCB	S	4	4	5	x	1.1,1.2,1.3,1.4,1.5,1.6,1.7,1.11,1.12,1.13,1.14,1.15,1.16,1.17,1.18,2,3.1,3.2,3.3,3.6,7,7.2,7.3,7.4,8,9,10,1.8,1.9,1.10,3.4,3.5,3.7,7.1			Ghi mã đối tượng đến KBCB theo Bộ mã DMDC do Bộ trưởng Bộ Y tế ban hành	Visit entitlement/object code (shared catalogue, e.g
  MA_NOI_DI	S	5	5	5					Ghi mã cơ sở KBCB nơi chuyển người bệnh do cơ quan có thẩm quyền cấp	Facility code the patient was referred from
  MA_NOI_DEN	S	5	5	5					Ghi mã cơ sở KBCB nơi chuyển người bệnh đến do cơ quan có thẩm quyền cấp	Facility code the patient is referred to
  MA_TAI_NAN	N	1	1	2		?0,1,2,3,4,5,6,7,8,9			Ghi mã tai nạn thương tích	Accident/injury cause code (QD 5937/QD-BYT annex)
  NGAY_VAO	D12	12	12	12	x				Ghi thời điểm người bệnh đến KBCB, gồm 12 ký tự, theo định dạng yyyymmddHHMM	Arrival/admission time yyyyMMddHHmm
  NGAY_VAO_NOI_TRU	D12	12	12	12					Ghi thời điểm người bệnh được bác sỹ chỉ định vào điều trị nội trú hoặc điều trị nội trú ban ngày, gồm 12 ký tự, theo định dạng yyyymmddHHMM	Time ordered into inpatient/day/outpatient treatment yyyyMMddHHmm
  NGAY_RA	D12	12	12	12	x				Ghi thời điểm người bệnh kết thúc điều trị nội trú, kết thúc điều trị nội trú ban ngày, kết thúc điều trị ngoại trú hoặc kết thúc khám bệnh, gồm 12 ký tự theo đ	End of care time yyyyMMddHHmm
  GIAY_CHUYEN_TUYEN	S	50	50	50					Ghi số giấy chuyển tuyến của cơ sở KBCB nơi chuyển người bệnh chuyển đi (trong trường hợp người bệnh có giấy chuyển tuyến) hoặc số giấy hẹn khám lại (nếu có)	Referral letter number
  SO_NGAY_DTRI	N	3	3	3	x				Là số ngày điều trị thực tế để phục vụ mục đích thống kê, cụ thể như sau	Number of treatment days
  PP_DIEU_TRI	S	n	n	n					Ghi phương pháp điều trị theo đúng hướng dẫn tại Thông tư số 18/2022/TT-BYT của Bộ trưởng Bộ Y tế	Treatment method
  KET_QUA_DTRI	N	1	1	1	x	1,2,3,4,5,6,7,8			Ghi mã kết quả điều trị, trong đó	Treatment result
  MA_LOAI_RV	N	1	1	1	x	1,2,3,4,5			Ghi mã loại ra viện, trong đó	Type of discharge
  GHI_CHU	S	n	n	n					Ghi lời dặn của bác sĩ hoặc nhân viên y tế đối với người bệnh sau khi kết thúc lần KBCB	Note
  NGAY_TTOAN	D12	12	12	12					Ghi thời điểm người bệnh thanh toán chi phí KBCB, gồm 12 ký tự theo định dạng yyyymmddHHMM	Payment time yyyyMMddHHmm
  T_THUOC	$2	15	15	15	x				Ghi tổng thành tiền (THANH_TIEN_BV) các khoản chi của thuốc (kể cả oxy), dịch truyền, máu và chế phẩm máu (đã bao gồm chi phí xét nghiệm NAT và kháng thể bất th	Total drug cost (sum XML2 THANH_TIEN_BV)
  T_VTYT	$2	15	15	15	x				Ghi tổng thành tiền của vật tư y tế trong trường thông tin THANH_TIEN_BV tại bảng XML 3 ban hành kèm theo Quyết định này	Total supplies cost (sum XML3 groups 10,11)
  T_TONGCHI_BV	$2	15	15	15	x				Ghi tổng chi phí trong lần khám bệnh hoặc trong đợt điều trị, là tổng số tiền THANH_TIEN_BV tại bảng XML2 và XML3 ban hành kèm theo Quyết định này	Total cost at hospital price
  T_TONGCHI_BH	$2	15	15	15	x				Ghi tổng chi phí trong phạm vi quỹ BHYT thanh toán của lần khám bệnh hoặc đợt điều trị, là tổng số tiền THANH_TIEN_BH tại bảng XML2 và XML3 ban hành kèm theo Qu	Total cost within insurance scope
  T_BNTT	$2	15	15	15	x				Ghi tổng số tiền người bệnh tự trả ngoài phạm vi chi trả của Quỹ BHYT, là tổng số tiền T_BNTT tại bảng XML2 và XML3 ban hành kèm theo Quyết định này	Amount patient self-pays outside insurance scope
  T_BNCCT	$2	15	15	15	x				Ghi tổng số tiền người bệnh cùng chi trả trong phạm vi quyền lợi được hưởng BHYT, là tổng số tiền T_BNCCT tại bảng XML2 và XML3 ban hành kèm theo Quyết định này	Patient co-payment within insurance scope
  T_BHTT	$2	15	15	15	x				Ghi tổng số tiền đề nghị cơ quan bảo hiểm xã hội thanh toán, theo công thức sau	Amount claimed from insurance
  T_NGUONKHAC	$2	15	15	15	x				Ghi tổng số tiền các nguồn khác chi trả ngoài phạm vi chi trả của quỹ BHYT, là tổng số tiền T_NGUONKHAC tại bảng XML2 và XML3 ban hành kèm theo Quyết định này	Amount paid by other sources (sum of 4)
  T_BHTT_GDV	$2	15	15	15	x				Ghi số tiền quỹ BHYT thanh toán đối với các khoản chi ngoài định suất hoặc ngoài DRG theo quy định của Bộ Y tế (Là số tiền T_BHTT tại bảng XML2 và XML3 đối với 	Capitation/fee-for-service insurance amount outside DRG/capitation (see VN text)
  NAM_QT	N	4	4	4	x				Ghi năm mà cơ sở KBCB đề nghị cơ quan BHXH thanh toán	Settlement year yyyy
  THANG_QT	N	2	2	2	x				Ghi tháng mà cơ sở KBCB đề nghị cơ quan BHXH thanh toán	Settlement month MM
  MA_LOAI_KCB	S	2	2	2	x	@careTypes	n		Ghi mã hình thức KBCB theo Bộ mã DMDC do Bộ trưởng Bộ Y tế ban hành	Type of care code (01..10
  MA_KHOA	S	50	50	50	x				Ghi mã khoa nơi người bệnh điều trị	Department code (K01
  MA_CSKCB	S	5	5	5	x				Ghi mã cơ sở KBCB nơi người bệnh đến khám bệnh, điều trị do cơ quan có thẩm quyền cấp	Facility code (5 chars) where care is given
  MA_KHUVUC	S	2	2	2		K1,K2,K3			Ghi mã nơi sinh sống của người bệnh ghi trên thẻ BHYT (K1 hoặc K2 hoặc K3)	Area code on card
  CAN_NANG	$2	6	6	6	w				Ghi số kilogram (kg) cân nặng của người bệnh, biểu thị đầy đủ cả số thập phân, dấu thập phân là dấu chấm “.”, ghi đến 2 chữ số sau dấu thập phân	Weight kg, 2 decimals
  CAN_NANG_CON	S	100	100	100					Ghi số gram (ký hiệu là	Birth weight in grams (';' for multiples)
  NAM_NAM_LIEN_TUC	D8	8	8	8					Ghi thời điểm người bệnh tham gia BHYT đủ 05 năm liên tục, gồm 08 ký tự theo định dạng yyyymmdd	Date patient reaches 5 years continuous insurance yyyyMMdd
  NGAY_TAI_KHAM	M8	50	50	50					Ghi ngày cơ sở KBCB hẹn người bệnh tái khám tiếp theo (nếu có), gồm 08 ký tự theo định dạng yyyymmdd	Re-examination date(s)
  MA_HSBA	S	100	100	100	x				Ghi mã số hồ sơ bệnh án hoặc số phiếu khám ngoại trú của người bệnh do cơ sở KBCB quy định	Medical record number at facility
  MA_TTDV	S	10	255	10					Ghi mã số định danh y tế (mã số BHXH) của người đứng đầu cơ sở KBCB hoặc người được người đứng đầu cơ sở KBCB ủy quyền được ký và đóng dấu của cơ sở KBCB đó	BHXH number (10 digits) of head of facility or authorised signatory
  DU_PHONG	S	n	n	n					Trường dữ liệu dự phòng khi cần thiết	Reserve field
  #	130,4750,3176	XML2	CHITIEU_CHITIET_THUOC	DSACH_CHI_TIET_THUOC	CHI_TIET_THUOC	Chi tiết thuốc	Drugs
  MA_LK	S	100	100	100	x				Là mã đợt điều trị duy nhất (dùng để liên kết giữa Bảng chỉ tiêu tổng hợp khám bệnh, chữa bệnh (bảng XML 1) và các bảng còn lại ban hành kèm theo Quyết định này	Episode (visit/treatment-run) id
  STT	N	10	10	10	x				Số thứ tự tăng từ 1 đến hết trong một lần gửi dữ liệu	Row sequence number from 1 within one submission
  MA_THUOC	S	255	255	255	x				Ghi mã hoạt chất theo quy định tại Bộ mã danh mục dùng chung do Bộ Y tế ban hành	Drug active-ingredient code (shared catalogue
  MA_PP_CHEBIEN	S	255	255	255					Ghi mã phương pháp chế biến vị thuốc cổ truyền theo Bộ mã DMDC do Bộ trưởng Bộ Y tế ban hành (Phương pháp chế biến vị thuốc cổ truyền theo quy định tại Thông tư	Traditional-drug processing method code
  MA_CSKCB_THUOC	S	10	10	10					- Trường hợp do thiên tai, dịch bệnh phải chuyển thuốc đến cơ sở KBCB khác để điều trị cho người bệnh thì ghi C.XXXXX (XXXXX là mã cơ sở KBCB nơi chuyển thuốc đ	Facility code the drug was transferred from
  MA_NHOM	N	2	2	2	x	@chargeGroups			Là mã nhóm theo chi phí, dùng để phân loại, sắp xếp các chi phí vào các nhóm	Cost group code
  TEN_THUOC	S	1024	1024	1024	x				Ghi tên thuốc theo đúng tên thuốc được Cục Quản lý Dược hoặc Cục Quản lý Y, dược cổ truyền cấp số đăng ký	Drug trade name as in circulation licence
  DON_VI_TINH	S	50	50	50	x				Ghi đơn vị tính nhỏ nhất, đơn vị tính của thuốc thực tế sử dụng cho người bệnh	Unit of measure
  HAM_LUONG	S	1024	1024	1024	w				Ghi hàm lượng của thuốc theo kết quả trúng thầu (Ghi đúng hàm lượng của thuốc được Cục Quản lý Dược hoặc Cục Quản lý Y, dược cổ truyền cấp giấy đăng ký lưu hành	Strength
  DUONG_DUNG	S	4	4	4	x				Ghi mã đường dùng tương ứng với đường dùng của thuốc theo thông tin được Cục Quản lý Dược hoặc Cục Quản lý Y, dược cổ truyền cấp giấy đăng ký lưu hành	Route-of-administration code
  DANG_BAO_CHE	S	1024	1024	1024					Ghi dạng bào chế của thuốc (đối với thuốc hoá dược) hoặc dạng bào chế, chế biến của thuốc (đối với thuốc cổ truyền, thuốc dược liệu) theo thông tin được Cục Quả	Dosage form
  LIEU_DUNG	S	1024	1024	1024	x				Ghi liều dùng thuốc cho người bệnh, cụ thể	Dosage
  CACH_DUNG	S	1024	1024	1024					Ghi lời dặn của thầy thuốc trên đơn thuốc hoặc y lệnh	Instructions for use
  SO_DANG_KY	S	255	255	255					Ghi số đăng ký lưu hành của thuốc do Cục Quản lý Dược hoặc Cục Quản lý Y, dược cổ truyền cấp phép (giữa các ký tự không có khoảng trống (space))	Drug registration number
  TT_THAU	S	50	50	50	c				Ghi thông tin thầu của thuốc theo thứ tự, gồm	Tender info
  PHAM_VI	N	1	1	1	x	1,2,3			Ghi mã để xác định phạm vi của thuốc, trong đó	Insurance scope
  TYLE_TT_BH	N	3	3	3	x				Ghi tỷ lệ thanh toán BHYT đối với thuốc có quy định tỷ lệ phần trăm (ký hiệu	Insurance payment rate % (integer
  SO_LUONG	$3	10	10	10	x				Ghi số lượng thuốc thực tế sử dụng cho người bệnh, làm tròn số đến 3 chữ số thập phân	Quantity (decimal point '.')
  DON_GIA	$3	15	15	15	x				Ghi đơn giá của thuốc, là giá theo hóa đơn mua vào của cơ sở KBCB	Unit price (3 decimals)
  THANH_TIEN_BV	$2	15	15	15	x				Được tính theo công thức	Amount at hospital price (2 decimals)
  THANH_TIEN_BH	$2	15	15	15	x				Được tính theo công thức	Amount at insurance price (2 decimals)
  T_NGUONKHAC_NSNN	$2	15	15	15	x				Ghi số tiền thuốc được ngân sách nhà nước (Trung ương và/hoặc địa phương) hỗ trợ, làm tròn số đến 2 chữ số thập phân	Other source
  T_NGUONKHAC_VTNN	$2	15	15	15	x				Ghi số tiền thuốc được các tổ chức, đơn vị có trụ sở ngoài lãnh thổ Việt Nam hoặc các cá nhân đang sinh sống, học tập, lao động ngoài lãnh thổ Việt Nam hỗ trợ	Other source
  T_NGUONKHAC_VTTN	$2	15	15	15	x				Ghi số tiền thuốc được các tổ chức, cơ quan, đơn vị có trụ sở trong lãnh thổ Việt Nam hoặc các cá nhân đang sinh sống, học tập, lao động trong lãnh thổ Việt Nam	Other source
  T_NGUONKHAC_CL	$2	15	15	15	x				Ghi số tiền thuốc được các nguồn khác còn lại (Không thuộc một trong ba nguồn quy định tại các trường thông tin	Other source
  T_NGUONKHAC	$2	15	15	15	x				Công thức tính T_NGUONKHAC = T_NGUONKHAC_NSNN + T_NGUONKHAC_VTNN + T_NGUONKHAC_VTTN + T_NGUONKHAC_CL	Amount paid by other sources (sum of 4)
  MUC_HUONG	$2	3	4	4	x				Ghi mức hưởng tương ứng với từng loại chi phí, trong đó	Benefit level %
  T_BNTT	$2	15	15	15	x				Ghi số tiền người bệnh tự trả ngoài phạm vi chi trả của quỹ BHYT, làm tròn số đến 2 chữ số thập phân	Amount patient self-pays outside insurance scope
  T_BNCCT	$2	15	15	15	x				Ghi số tiền người bệnh cùng chi trả trong phạm vi quyền lợi mức hưởng BHYT, làm tròn số đến 2 chữ số thập phân	Patient co-payment within insurance scope
  T_BHTT	$2	15	15	15	x				Ghi số tiền cơ sở KBCB đề nghị cơ quan BHXH thanh toán theo phạm vi quyền lợi mức hưởng BHYT của người bệnh, làm tròn số đến 2 chữ số thập phân	Amount claimed from insurance
  MA_KHOA	S	50	50	15	x				Ghi mã khoa nơi người bệnh được chỉ định sử dụng thuốc, theo Phụ lục số 5 ban hành kèm theo Quyết định số 5937/QĐ-BYT ngày 30 tháng 12 năm 2021 của Bộ trưởng Bộ	Department code (K01
  MA_BAC_SI	S	255	255	255					Đính chính	Ordering practitioner code (practice certificate no
  MA_DICH_VU	S	255	255	255					Ghi mã dịch vụ kỹ thuật hoặc mã dịch vụ khám bệnh thực hiện đối với người bệnh, theo quy định tại Bộ mã danh mục dùng chung (DMDC) do Bộ trưởng Bộ Y tế ban hành	Technical service
  NGAY_YL	D12	12	12	12	x				Ghi thời điểm ra y lệnh thuốc, gồm 12 ký tự, theo cấu trúc	Order time yyyyMMddHHmm
  NGAY_TH_YL	D12	12	12	12					Ghi thời điểm thực hiện y lệnh thuốc, gồm 12 ký tự, theo cấu trúc	Order execution time yyyyMMddHHmm
  MA_PTTT	N	1	1	1	x	1,2,3			Ghi mã phương thức thanh toán đối với thuốc, trong đó	Payment method
  NGUON_CTRA	N	1	1	1	x	1,2,3,4			Ghi mã để xác định nguồn thuốc chi trả cho người bệnh, như thuốc ARV, thuốc điều trị viêm gan C…, trong đó	Drug funding source
  VET_THUONG_TP	N	1	1	1		1			Ghi mã của vết thương tái phát	1 = recurrent war wound/disease (wounded/sick soldiers)
  DU_PHONG	S	n	n	n					Trường dữ liệu dự phòng sử dụng khi cần thiết	Reserve field
  #	130,4750,3176	XML3	CHITIEU_CHITIET_DVKT_VTYT	DSACH_CHI_TIET_DVKT	CHI_TIET_DVKT	Chi tiết dịch vụ kỹ thuật và vật tư y tế	Services and supplies
  MA_LK	S	100	100	100	x				Là mã đợt điều trị duy nhất (dùng để liên kết giữa Bảng chỉ tiêu tổng hợp khám bệnh, chữa bệnh (bảng XML 1) và các bảng còn lại ban hành kèm theo Quyết định này	Episode (visit/treatment-run) id
  STT	N	10	10	10	x				Số thứ tự tăng từ 1 đến hết trong một lần gửi dữ liệu	Row sequence number from 1 within one submission
  MA_DICH_VU	S	50	50	50					Ghi mã dịch vụ kỹ thuật hoặc mã tiền khám hoặc mã tiền giường bệnh theo hạng bệnh viện theo quy định tại Bộ mã DMDC do Bộ Y tế ban hành	Technical service
  MA_PTTT_QT	S	255	255	255					Ghi mã dịch vụ kỹ thuật hoặc mã tiền khám hoặc mã tiền giường bệnh theo hạng bệnh viện theo quy định tại Bộ mã DMDC do Bộ Y tế ban hành	International procedure codes ICD-9-CM vol.3, ';' separated
  MA_VAT_TU	S	255	255	255					Ghi mã VTYT chi tiết đến từng kích thước cụ thể đã được sử dụng cho người bệnh	Medical-supply code
  MA_NHOM	N	2	2	2	x	@chargeGroups			Ghi mã nhóm theo chi phí, dùng để phân loại, sắp xếp các chi phí vào các nhóm, ghi theo Phụ lục số 3 ban hành kèm theo Quyết định số 5937/QĐ-BYT ngày 30 tháng 1	Cost group code
  GOI_VTYT	S	3	3	4					Ghi mã gói VTYT trong một lần sử dụng dịch vụ kỹ thuật (lần thứ nhất ghi G1, lần thứ hai ghi G2,…)	Supply package no
  TEN_VAT_TU	S	1024	1024	1024					Ghi tên thương mại của VTYT	Medical-supply name
  TEN_DICH_VU	S	1024	1024	1024					Ghi tên dịch vụ kỹ thuật hoặc tên dịch vụ khám bệnh hoặc tên giường bệnh đề nghị quỹ BHYT thanh toán	Service name
  MA_XANG_DAU	S	20	20	20	c				Ghi mã loại xăng, dầu để tính chi phí vận chuyển người bệnh, ghi theo Bộ mã DMDC do Bộ trưởng Bộ Y tế ban hành	Fuel code for patient transport
  DON_VI_TINH	S	50	50	50	x				Ghi đơn vị tính của VTYT hoặc DVKT đề nghị thanh toán	Unit of measure
  PHAM_VI	N	1	1	1	x	1,2,3			Ghi mã để xác định phạm vi của VTYT, dịch vụ kỹ thuật, trong đó	Insurance scope
  SO_LUONG	$3	10	10	10	x				Ghi số lượng dịch vụ kỹ thuật hoặc VTYT thực tế sử dụng cho người bệnh, làm tròn số đến 3 chữ số thập phân	Quantity (decimal point '.')
  DON_GIA_BV	$3	15	15	15	x				Ghi đơn giá dịch vụ kỹ thuật, tiền giường bệnh, tiền công khám bệnh (theo giá do cấp có thẩm quyền quy định hoặc giá do cơ sở KBCB xây dựng) hoặc đơn giá của VT	Hospital unit price
  DON_GIA_BH	$3	15	15	15	x				Ghi đơn giá dịch vụ kỹ thuật, VTYT, tiền giường bệnh, tiền công khám bệnh do quỹ BHYT thanh toán	Insurance unit price
  TT_THAU	S	50	50	100	c				Ghi thông tin thầu của VTYT theo thứ tự, gồm	Tender info
  TYLE_TT_DV	N	3	3	3	x				Ghi tỷ lệ thanh toán VTYT theo dịch vụ kỹ thuật đối với một số dịch vụ kỹ thuật đặc biệt	Service payment rate % for special cases (2nd exam, shared bed ...)
  TYLE_TT_BH	N	3	3	3	x				Ghi tỷ lệ thanh toán BHYT đối với dịch vụ kỹ thuật hoặc VTYT có quy định tỷ lệ (%)	Insurance payment rate % (integer
  THANH_TIEN_BV	$2	15	15	15	x				Ghi số tiền thanh toán theo giá của bệnh viện	Amount at hospital price (2 decimals)
  THANH_TIEN_BH	$2	15	15	15	x				Ghi mức giá do quỹ BHYT thanh toán theo quy định của cơ quan có thẩm quyền	Amount at insurance price (2 decimals)
  T_TRANTT	$2	15	15	15					Ghi mức thanh toán đối đa (45 tháng lương cơ sở) của gói VTYT trong một lần thực hiện DVKT theo quy định tại Thông tư 04/2017/TT-BYT của Bộ Y tế	Ceiling payment for supply package (45 base salaries)
  MUC_HUONG	$2	3	4	4	x				Ghi mức hưởng tương ứng với từng loại chi phí, trong đó	Benefit level %
  T_NGUONKHAC_NSNN	$2	15	15	15	x				Ghi số tiền dịch vụ kỹ thuật hoặc VTYT được ngân sách nhà nước (Trung ương và/hoặc địa phương) hỗ trợ, làm tròn số đến 2 chữ số thập phân	Other source
  T_NGUONKHAC_VTNN	$2	15	15	15	x				Ghi số tiền dịch vụ kỹ thuật hoặc VTYT được các tổ chức, đơn vị có trụ sở ngoài lãnh thổ Việt Nam hoặc các cá nhân đang sinh sống, học tập, lao động ngoài lãnh 	Other source
  T_NGUONKHAC_VTTN	$2	15	15	15	x				Ghi số tiền dịch vụ kỹ thuật hoặc VTYT được các tổ chức, cơ quan, đơn vị có trụ sở trong lãnh thổ Việt Nam hoặc các cá nhân đang sinh sống, học tập, lao động tr	Other source
  T_NGUONKHAC_CL	$2	15	15	15	x				Ghi số tiền dịch vụ kỹ thuật hoặc VTYT được các nguồn khác còn lại (Không thuộc một trong ba nguồn của các trường thông tin trong bảng này	Other source
  T_NGUONKHAC	$2	15	15	15	x				Là số tiền do nguồn khác chi trả	Amount paid by other sources (sum of 4)
  T_BNTT	$2	15	15	15	x				Ghi số tiền người bệnh tự trả ngoài phạm vi chi trả của Quỹ BHYT, làm tròn số đến 2 chữ số thập phân	Amount patient self-pays outside insurance scope
  T_BNCCT	$2	15	15	15	x				Ghi số tiền người bệnh cùng chi trả trong phạm vi quyền lợi được hưởng BHYT, làm tròn số đến 2 chữ số thập phân	Patient co-payment within insurance scope
  T_BHTT	$2	15	15	15	x				Ghi số tiền đề nghị cơ quan BHXH thanh toán theo phạm vi quyền lợi hưởng BHYT, làm tròn số đến 2 chữ số thập phân	Amount claimed from insurance
  MA_KHOA	S	50	50	20	x				Ghi mã khoa nơi người bệnh được cung cấp DVKT, VTYT, giường bệnh	Department code (K01
  MA_GIUONG	S	50	50	50					Ghi mã giường tại khoa điều trị	Bed code [HTCK]nnn
  MA_BAC_SI	S	255	255	255	x				Ghi mã nhân viên y tế khám, chỉ định (là mã định danh y tế của nhân viên y tế)	Ordering practitioner code (practice certificate no
  NGUOI_THUC_HIEN	S	255	255	255	c				Ghi mã nhân viên y tế thực hiện dịch vụ kỹ thuật (là mã định danh y tế của nhân viên y tế)	Performing practitioner code(s)
  MA_BENH	S	100	100	100	x				Ghi mã ICD10 của bệnh cần chỉ định DVKT bổ sung so với mã bệnh chính (nếu có)	ICD-10 code justifying the service
  MA_BENH_YHCT	S	255	150	255					Trường hợp người bệnh được KBCB bằng YHCT, ghi mã bệnh YHCT của bệnh cần chỉ định DVKT bổ sung so với mã bệnh chính, tương ứng với mã ICD10 (nếu có)	Traditional-medicine disease codes matching the ICD-10 codes
  NGAY_YL	D12	12	12	12	x				Ghi thời điểm ra y lệnh, gồm 12 ký tự, theo cấu trúc	Order time yyyyMMddHHmm
  NGAY_TH_YL	D12	12	12	12	c				Ghi thời điểm thực hiện y lệnh, gồm 12 ký tự, theo cấu trúc	Order execution time yyyyMMddHHmm
  NGAY_KQ	D12	12	12	12					Ghi thời điểm có kết quả, gồm 12 ký tự, theo cấu trúc	Result time yyyyMMddHHmm
  MA_PTTT	N	1	1	1	x	1,2,3			Ghi mã phương thức thanh toán, trong đó	Payment method
  VET_THUONG_TP	N	1	1	1		1			Ghi mã của vết thương tái phát	1 = recurrent war wound/disease (wounded/sick soldiers)
  PP_VO_CAM	N	1	1	1		1,2,3,4			Ghi mã phương pháp vô cảm được sử dụng trong phẫu thuật, thủ thuật, trong đó	Anaesthesia method
  VI_TRI_TH_DVKT	N	3	3	3					Ghi mã vị trí thực hiện phẫu thuật hoặc thủ thuật theo danh mục mã vị trí cơ thể	Body site code (catalogue not issued)
  MA_MAY	S	1024	1024	1024					Ghi mã các máy thực hiện dịch vụ cận lâm sàng, phẫu thuật, thủ thuật (máy xét nghiệm, máy XQuang, máy siêu âm…), tạm thời được ghi theo nguyên tắc	Device code XX.n.YYYYY.Z
  MA_HIEU_SP	S	255	255	255					Ghi mã hiệu sản phẩm của VTYT, là mã hiệu do Công ty sản xuất tự đặt cho sản phẩm của mình	Product model/serial of supply
  TAI_SU_DUNG	N	1	1	1		1			Là mã đánh dấu đối với VTYT tái sử dụng, trong đó	1 = reused supply
  DU_PHONG	S	n	n	n					Trường dữ liệu dự phòng khi cần	Reserve field
  #	130,4750,3176	XML4	CHITIEU_CHITIET_DICHVUCANLAMSANG	DSACH_CHI_TIET_CLS	CHI_TIET_CLS	Chi tiết dịch vụ cận lâm sàng	Paraclinical results
  MA_LK	S	100	100	100	x				Là mã đợt điều trị duy nhất (dùng để liên kết giữa Bảng chỉ tiêu tổng hợp khám bệnh, chữa bệnh (bảng XML 1) và các bảng còn lại ban hành kèm theo Quyết định này	Episode (visit/treatment-run) id
  STT	N	10	10	10	x				Số thứ tự tăng từ 1 đến hết trong một lần gửi dữ liệu	Row sequence number from 1 within one submission
  MA_DICH_VU	S	15	50	50					Ghi mã dịch vụ kỹ thuật cận lâm sàng, thực hiện theo Phụ lục số 1 ban hành kèm theo Quyết định số 7603/QĐ-BYT ngày 25 tháng 12 năm 2018 của Bộ trưởng Bộ Y tế	Technical service
  MA_CHI_SO	S	50	255	50					Ghi mã chỉ số xét nghiệm, chẩn đoán hình ảnh, thăm dò chức năng theo Phụ lục số 11 ban hành kèm theo Quyết định số 7603/QĐ-BYT ngày 25 tháng 12 năm 2018 của Bộ 	Lab/imaging parameter code (QD 7603 PL11)
  TEN_CHI_SO	S	255	255	255	x				Ghi tên chỉ số xét nghiệm, chẩn đoán hình ảnh, thăm dò chức năng, theo Phụ lục số 11 ban hành kèm theo Quyết định số 7603/QĐ-BYT ngày 25 tháng 12 năm 2018 của B	Parameter name
  GIA_TRI	S	50	255	50					Ghi giá trị chỉ số (kết quả xét nghiệm, chẩn đoán hình ảnh, thăm dò chức năng)	Result value
  DON_VI_DO	S	50	50	50					Ghi đơn vị đo của chỉ số xét nghiệm, chẩn đoán hình ảnh, thăm dò chức năng theo Phụ lục 11 ban hành kèm theo Quyết định số 7603/QĐ-BYT ngày 25 tháng 12 năm 2018	Result unit
  MO_TA	S	n	n	n					Ghi các mô tả do người đọc kết quả ghi	Description by reader
  KET_LUAN	S	n	n	n					Ghi các kết luận của người đọc kết quả	Conclusion
  NGAY_KQ	D12	12	12	12	c				Ghi thời điểm có kết quả cận lâm sàng	Result time yyyyMMddHHmm
  MA_BS_DOC_KQ	S	255	255	255					Ghi mã của người có thẩm quyền đọc hoặc duyệt kết quả đọc, ghi mã của người này theo mã định danh y tế	Code of practitioner reading/approving the result
  DU_PHONG	S	n	n	n					Trường dữ liệu dự phòng khi cần thiết	Reserve field
  #	130,4750,3176	XML5	CHITIEU_CHITIET_DIENBIENLAMSANG	DSACH_CHI_TIET_DIEN_BIEN_BENH	CHI_TIET_DIEN_BIEN_BENH	Chi tiết diễn biến lâm sàng	Clinical progress
  MA_LK	S	100	100	100	x				Là mã đợt điều trị duy nhất (dùng để liên kết giữa Bảng chỉ tiêu tổng hợp khám bệnh, chữa bệnh (bảng XML 1) và các bảng còn lại ban hành kèm theo Quyết định này	Episode (visit/treatment-run) id
  STT	N	10	10	10	x				Số thứ tự tăng từ 1 đến hết trong một lần gửi dữ liệu	Row sequence number from 1 within one submission
  DIEN_BIEN_LS	S	n	n	n	x				Ghi diễn biến lâm sàng của người bệnh trong lần khám và/hoặc ghi nội dung chăm sóc của nhân viên y tế	Clinical progress note
  GIAI_DOAN_BENH	S	n	n	n					Ghi giai đoạn bệnh trong trường hợp người bệnh đã được cơ sở KBCB xác định giai đoạn bệnh	Disease stage
  HOI_CHAN	S	n	n	n					Ghi kết quả hội chẩn (nếu có)	Consultation result
  PHAU_THUAT	S	n	n	n					Ghi mô tả cách thức phẫu thuật, thủ thuật (nếu có)	Surgery/procedure description
  THOI_DIEM_DBLS	D12	12	12	12	x				Ghi thời điểm diễn biến lâm sàng, gồm 12 ký tự, theo cấu trúc	Time of progress note yyyyMMddHHmm
  NGUOI_THUC_HIEN	S	255	255	255	x				Ghi mã định danh y tế của nhân viên y tế thực hiện ghi chép diễn biến lâm sàng	Performing practitioner code(s)
  DU_PHONG	S	n	n	n					Trường dữ liệu dự phòng khi cần thiết	Reserve field
  #	130,4750,3176	XML6	CHI_TIEU_HO_SO_BENH_AN_CHAM_SOC_VA_DIEU_TRI_HIV_AIDS	DSACH_HO_SO_BENH_AN_CHAM_SOC_VA_DIEU_TRI_HIV_AIDS	HO_SO_BENH_AN_CHAM_SOC_VA_DIEU_TRI_HIV_AIDS	Hồ sơ chăm sóc và điều trị HIV/AIDS	HIV/AIDS
  MA_LK	S	100	-	100	x				Là mã đợt điều trị duy nhất (dùng để liên kết giữa Bảng chỉ tiêu tổng hợp khám bệnh, chữa bệnh (bảng XML 1) và các bảng còn lại ban hành kèm theo Quyết định này	Episode (visit/treatment-run) id
  MA_THE_BHYT	S	n	-	n					Ghi mã thẻ BHYT của người bệnh do cơ quan BHXH cấp	Health-insurance card number (15 chars
  SO_CCCD	S	15	n	15			n		Ghi số căn cước công dân hoặc số chứng minh thư nhân dân hoặc số hộ chiếu của người bệnh	Personal identity no
  NGAY_SINH	B12	12	-	12					Sử dụng thông tin tại trường NGAY_SINH trong Bảng 1 ban hành kèm theo Quyết định này	Date of birth yyyyMMddHHmm
  GIOI_TINH	N	1	-	1		1,2,3			Sử dụng thông tin tại trường GIOI_TINH trong Bảng 1 ban hành kèm theo Quyết định này	Sex
  DIA_CHI	S	1024	-	1024					Sử dụng thông tin tại trường DIA_CHI trong Bảng 1 ban hành kèm theo Quyết định này	Current residence address (free text)
  MATINH_CU_TRU	S	3	-	3		?@provinces			Sử dụng thông tin tại trường MATINH_CU_TRU trong Bảng 1 ban hành kèm theo Quyết định này	Residence province code (last 2 digits of TT 07/2016 PL1 code)
  MAHUYEN_CU_TRU	S	3	-	3					Sử dụng thông tin tại trường MAHUYEN_CU_TRU trong Bảng 1 ban hành kèm theo Quyết định này	Residence district code (legacy
  MAXA_CU_TRU	S	5	-	5					Sử dụng thông tin tại trường MAXA_CU_TRU trong Bảng 1 ban hành kèm theo Quyết định này	Residence commune/ward code (5 digits)
  NGAYKD_HIV	D8	8	-	8					Ghi thời điểm khẳng định HIV của người nhiễm HIV, định dạng yyyymmdd	Date HIV confirmed
  NOI_LAY_MAU_XN	S	5	-	5	x				Ghi mã cơ sở KBCB nơi lấy mẫu máu xét nghiệm HIV do cơ quan có thẩm quyền cấp	Facility code where HIV sample taken
  NOI_XN_KD	S	5	-	5	x				Ghi mã cơ sở KBCB nơi người bệnh làm xét nghiệm khẳng định HIV do cơ quan có thẩm quyền cấp	Facility code of HIV confirmation
  NOI_BDDT_ARV	S	5	-	5	x				Ghi mã cơ sở KBCB đầu tiên nơi người bệnh nhận thuốc ARV trong chương trình chăm sóc và điều trị được ghi trong hồ sơ bệnh án của người bệnh do cơ quan có thẩm 	Facility code where ARV was first given
  BDDT_ARV	D8	8	-	8					Ghi thời điểm đầu tiên người bệnh nhận thuốc ARV trong chương trình chăm sóc và điều trị được ghi trong hồ sơ bệnh án của người bệnh	Date of first ARV
  MA_PHAC_DO_DIEU_TRI_BD	S	200	-	200					Ghi mã phác đồ điều trị HIV/AIDS khi bắt đầu điều trị ARV theo danh mục mã phác đồ điều trị HIV/AIDS tại Phụ lục 10 ban hành kèm theo Quyết định số 5937/QĐ-BYT 	First ARV regimen code
  MA_BAC_PHAC_DO_BD	N	1	-	1		1,2,3			Ghi mã bậc của phác đồ khi bắt đầu điều trị ARV sử dụng phác đồ điều trị là "Khác", trong đó	First regimen line
  MA_LYDO_DTRI	N	1	-	1	x	1,2,3,4,5			Ghi mã lý do bệnh nhân đăng ký giai đoạn điều trị tại cơ sở KBCB, trong đó	Registration reason
  LOAI_DTRI_LAO	N	1	-	1	x	0,1,2,3			Ghi mã loại điều trị lao, trong đó	TB treatment type
  SANG_LOC_LAO	N	1	-	1	x	1,2,3,4			Mã các phương pháp sàng lọc lao được thực hiện, trong đó	TB screening methods
  PHACDO_DTRI_LAO	N	2	-	2	c	1,2,3,4,5,6,7,8,9,10,11,12			- Ghi mã phác đồ điều trị bệnh lao ở người nhiễm HIV, trong đó	TB regimen code
  NGAYBD_DTRI_LAO	D8	8	-	8	c				Ghi thời điểm bắt đầu điều trị bệnh lao hoặc lao tiềm ẩn tại cơ sở KBCB, định dạng yyyymmdd	TB treatment start yyyyMMdd
  NGAYKT_DTRI_LAO	D8	8	-	8	c				Ghi thời điểm kết thúc điều trị bệnh lao hoặc lao tiềm ẩn tại cơ sở KBCB, định dạng yyyymmdd	TB treatment end yyyyMMdd
  KQ_DTRI_LAO	N	1	-	1	x	1,2,3,4,5,6,7			Ghi mã kết quả điều trị lao, điều trị lao tiềm ẩn, trong đó	TB treatment result
  MA_LYDO_XNTL_VR	N	1	-	1		1,2,3			Ghi mã lý do chỉ định xét nghiệm đo tải lượng vi rút ở người bệnh đang điều trị ARV, trong đó	Reason for viral load test
  NGAY_XN_TLVR	D8	8	-	8					Ghi thời điểm lấy mẫu làm xét nghiệm tải lượng virus, gồm 08 ký tự theo định dạng yyyymmdd	Viral-load sampling date
  KQ_XNTL_VR	N	1	-	1		1,2,3,4,5			Ghi mã kết quả xét nghiệm tải lượng vi rút HIV, là số lượng bản sao vi rút HIV trên 1 ml máu, trong đó	Viral-load result band
  NGAY_KQ_XN_TLVR	D8	8	-	8					Ghi thời điểm có kết quả xét nghiệm tải lượng virus, gồm 08 ký tự theo định dạng yyyymmdd	Viral-load result date
  MA_LOAI_BN	N	1	-	1	x	1,2,3,4,5			Ghi mã đối tượng đến khám, trong đó	HIV visitor category
  GIAI_DOAN_LAM_SANG	N	1	-	1	x	1,2,3,4			Ghi mã giai đoạn lâm sàng, trong đó	HIV clinical stage
  NHOM_DOI_TUONG	N	2	-	2	x	0,1,2,3,4,5,6,7,8,9,10,11			Ghi mã nhóm đối tượng, trong đó	HIV risk group
  MA_TINH_TRANG_DK	S	18	-	18	x	*1,2,3,4,5,6,7,8,9			Ghi mã tình trạng của đối tượng đến khám, trong đó	Registration condition codes ';'
  LAN_XN_PCR	N	1	-	1	c	1,2,3			Ghi mã lần thực hiện xét nghiệm PCR, trong đó	PCR test number
  NGAY_XN_PCR	D8	8	-	8	c				Ghi ngày mà người bệnh thực hiện xét nghiệm PCR, gồm 08 ký tự theo định dạng yyyymmdd	PCR date
  NGAY_KQ_XN_PCR	D8	8	-	8	c				Ghi ngày mà người bệnh có kết quả xét nghiệm PCR1, gồm 08 ký tự theo định dạng yyyymmdd	PCR result date
  MA_KQ_XN_PCR	N	1	-	1	c	0,1			Ghi mã kết quả xét nghiệm PCR1, trong đó	PCR result
  NGAY_NHAN_TT_MANG_THAI	D8	8	-	8					Ghi thời điểm nhận thông tin mang thai, gồm 08 ký tự theo định dạng yyyymmdd	Date pregnancy info received
  NGAY_BAT_DAU_DT_CTX	D8	8	-	8					Ghi thời điểm bắt đầu điều trị Cotrimoxazol (CTX), gồm 08 ký tự theo định dạng yyyymmdd	Cotrimoxazole start
  MA_XU_TRI	S	10	10	1	x	*1,2,3,4,5,6,7,8	n		Ghi mã xử trí của cơ sở y tế, trong đó	Management codes ';'
  NGAY_BAT_DAU_XU_TRI	D8	8	-	8	c				Ghi ngày bắt đầu xử trí của đợt điều trị ARV (áp dụng đối với trường hợp có mã xử trí (MA_XU_TRI) là "1"), gồm 08 ký tự theo định dạng yyyymmdd	ARV management start
  NGAY_KET_THUC_XU_TRI	D8	8	-	8	c				Ghi ngày kết thúc xử trí của đợt điều trị ARV (áp dụng đối với trường hợp có mã xử trí (MA_XU_TRI) là "1"), gồm 08 ký tự theo định dạng yyyymmdd	ARV management end
  MA_PHAC_DO_DIEU_TRI	S	200	-	200	x				Ghi mã phác đồ điều trị HIV/AIDS của đợt điều trị (Tham chiếu danh mục mã phác đồ điều trị HIV/AIDS tại Phụ lục 10 ban hành kèm theo Quyết định số 5937/QĐ-BYT n	ARV regimen code of this episode
  MA_BAC_PHAC_DO	N	1	-	1	c	1,2,3			Ghi mã bậc phác đồ của đợt điều trị khi phác đồ điều trị là "Khác", trong đó	Regimen line of this episode
  SO_NGAY_CAP_THUOC_ARV	N	3	-	3	c				Ghi số ngày thuốc ARV được cấp (nhỏ hơn hoặc bằng với ngày trong trường thông tin NGAY_KET_THUC_XU_TRI trừ đi (-) ngày trong trường thông tin NGAY_BAT_DAU_XU_TR	Days of ARV dispensed
  NGAY_CHUYEN_PHAC_DO	D8	8	-	8	w				Ghi ngày chuyển phác đồ điều trị, gồm 08 ký tự theo định dạng yyyymmdd	Regimen change date
  LY_DO_CHUYEN_PHAC_DO	N	1	-	1	w	1,2,3,4,5,6			Ghi mã lý do chuyển phác đồ, trong đó	Regimen change reason
  MA_CSKCB	S	5	-	5					Ghi mã cơ sở KBCB nơi người bệnh đến khám bệnh, điều trị HIV/AIDS, do cơ quan có thẩm quyền cấp	Facility code (5 chars) where care is given
  DU_PHONG	S	n	-	n					Trường dữ liệu dự phòng khi cần	Reserve field
  #	130,4750,3176	XML7	CHI_TIEU_DU_LIEU_GIAY_RA_VIEN			Giấy ra viện	Discharge paper
  MA_LK	S	100	100	100	x				Là mã đợt điều trị duy nhất (dùng để liên kết giữa Bảng chỉ tiêu tổng hợp khám bệnh, chữa bệnh (bảng XML 1) và các bảng còn lại ban hành kèm theo Quyết định này	Episode (visit/treatment-run) id
  SO_LUU_TRU	S	200	200	200	x				Ghi số lưu trữ, là số hồ sơ bệnh án của người bệnh trong đợt điều trị	Archive number of the record
  MA_YTE	S	200	200	200	x				Ghi mã y tế, lấy theo mã số người bệnh quy định tại trường MA_BN tại Bảng XML 1 ban hành kèm theo quyết định này	Medical code (= MA_BN)
  MA_KHOA_RV	S	200	200	200	x				Ghi mã khoa nơi tổng kết hồ sơ bệnh án của người bệnh	Department closing the record
  NGAY_VAO	D12	12	12	12	x				Ghi thời điểm người bệnh đến KBCB, gồm 12 ký tự, theo định dạng yyyymmddHHMM	Arrival/admission time yyyyMMddHHmm
  NGAY_RA	D12	12	12	12	x				Ghi thời điểm người bệnh kết thúc điều trị nội trú, kết thúc điều trị nội trú ban ngày, kết thúc điều trị ngoại trú hoặc kết thúc khám bệnh, gồm 12 ký tự theo đ	End of care time yyyyMMddHHmm
  MA_DINH_CHI_THAI	N	1	1	1		0,1			Ghi mã "1" là đình chỉ thai nghén, mã "0" là không đình chỉ thai nghén	1 = pregnancy terminated
  NGUYENNHAN_DINHCHI	S	n	n	n	c				Ghi nguyên nhân đình chỉ thai nghén	Cause of pregnancy termination
  THOIGIAN_DINHCHI	D12	12	12	12	c				Ghi thời điểm đình chỉ thai nghén, gồm 12 ký tự, theo định dạng yyyymmddHHMM	Time of pregnancy termination yyyyMMddHHmm
  TUOI_THAI	N	2	2	2	c				Ghi rõ tuần tuổi thai thực tế (kể cả trường hợp đình chỉ thai ngoài tử cung, thai trứng cần xác định rõ tuần tuổi thai), trong đó tuổi thai luôn luôn lớn hơn ho	Gestational age in weeks
  CHAN_DOAN_RV	S	1500	1500	1500	x				Ghi đầy đủ chẩn đoán xác định bệnh chính, bệnh kèm theo và/hoặc các triệu chứng hoặc hội chứng, được bác sỹ ghi trong hồ sơ KBCB tại thời điểm kết thúc KBCB đối	Discharge diagnosis (free text)
  PP_DIEUTRI	S	1500	n	1500	x				Ghi phương pháp điều trị theo đúng hướng dẫn tại Thông tư số 18/2022/TT-BYT của Bộ trưởng Bộ Y tế	Treatment method (text)
  GHI_CHU	S	1500	1500	1500					Trường thông tin này áp dụng đối với trường hợp cấp giấy ra viện để giải quyết chế độ BHXH	Note
  MA_TTDV	S	10	255	10	x		n		Ghi mã số định danh y tế (mã số BHXH) của người đứng đầu cơ sở KBCB hoặc người được người đứng đầu cơ sở KBCB ủy quyền được ký và đóng dấu của cơ sở KBCB đó	BHXH number (10 digits) of head of facility or authorised signatory
  MA_BS	S	200	255	200	x				Ghi mã số định danh y tế (mã số BHXH) của Trưởng khoa hoặc Phó trưởng khoa được uỷ quyền ký tên theo quy định của Thủ trưởng cơ sở KBCB	BHXH number/code of head or deputy of department (signing doctor)
  TEN_BS	S	255	255	255	x				Ghi họ và tên của Trưởng khoa hoặc Phó trưởng khoa được uỷ quyền ký tên theo quy định của Thủ trưởng cơ sở KBCB	Name of head/deputy of department
  NGAY_CT	D8	8	8	8	x				Ghi ngày chứng từ (Giấy ra viện), theo định dạng yyyymmdd, là ngày Trưởng khoa hoặc Trưởng phòng hoặc Phó trưởng khoa hoặc Phó trưởng phòng cấp giấy ra viện	Document date yyyyMMdd
  MA_CHA	S	10	10	10					Ghi mã số định danh y tế (mã số BHXH) của người cha đối với trường hợp người bệnh là trẻ em dưới 16 tuổi (Nếu có cha (bố))	Father's BHXH/patient code
  MA_ME	S	10	10	10					Ghi mã số định danh y tế (mã số BHXH) của người mẹ đối với trường hợp người bệnh là trẻ em dưới 16 tuổi (Nếu có mẹ)	Mother's BHXH/patient code
  MA_THE_TAM	S	15	15	15					Ghi mã thẻ BHYT tạm thời của trẻ em sinh ra hoặc của người hiến tạng nhưng chưa được cơ quan BHXH cấp thẻ BHYT	Temporary card number of child
  HO_TEN_CHA	S	255	255	255					Ghi họ và tên cha đối với trường hợp người bệnh là trẻ em dưới 16 tuổi (Nếu có cha (bố)) theo quy định tại Phụ lục 3 Thông tư số 56/2017/TT-BYT của Bộ Y tế	Father's name
  HO_TEN_ME	S	255	255	255					Ghi họ và tên mẹ đối với trường hợp người bệnh là trẻ em dưới 16 tuổi (Nếu có mẹ) theo quy định tại Phụ lục 3 Thông tư số 56/2017/TT-BYT của Bộ Y tế	Mother's name
  SO_NGAY_NGHI	N	2	3	2					Ghi rõ số ngày mà người bệnh cần nghỉ để điều trị ngoại trú sau khi ra viện	Days off work
  NGOAITRU_TUNGAY	D8	8	8	8					Ghi ngày bắt đầu nghỉ ngoại trú sau khi điều trị của người được cấp giấy ra viện theo định dạng yyyymmdd	Outpatient leave from
  NGOAITRU_DENNGAY	D8	8	8	8					Ghi ngày kết thúc nghỉ ngoại trú sau khi điều trị của người được cấp giấy ra viện theo định dạng yyyymmdd	Outpatient leave to
  DU_PHONG	S	n	n	4000					Trường dữ liệu dự phòng khi cần thiết	Reserve field
  #	130,4750,3176	XML8	CHI_TIEU_DU_LIEU_TOM_TAT_HO_SO_BENH_AN			Tóm tắt hồ sơ bệnh án	Record summary
  MA_LK	S	100	100	100	x				Là mã đợt điều trị duy nhất (dùng để liên kết giữa Bảng chỉ tiêu tổng hợp khám bệnh, chữa bệnh (bảng XML 1) và các bảng còn lại ban hành kèm theo Quyết định này	Episode (visit/treatment-run) id
  MA_LOAI_KCB	S	2	2	2	x	@careTypes	n		Ghi mã hình thức KBCB, trong đó	Type of care code (01..10
  HO_TEN_CHA	S	255	255	255					Ghi họ và tên cha (bố) theo hồ sơ bệnh án của người bệnh (nếu có)	Father's name
  HO_TEN_ME	S	255	255	255					Ghi họ và tên mẹ theo hồ sơ bệnh án của người bệnh (nếu có)	Mother's name
  NGUOI_GIAM_HO	S	255	255	255					Ghi họ và tên người giám hộ theo hồ sơ bệnh án của người bệnh (nếu có)	Guardian name
  DON_VI	S	1024	1024	1024					Ghi tên đơn vị của người hưởng	Employer
  NGAY_VAO	D12	12	12	12	x				Ghi thời điểm người bệnh đến KBCB, gồm 12 ký tự, theo định dạng yyyymmddHHMM	Arrival/admission time yyyyMMddHHmm
  NGAY_RA	D12	12	12	12	x				Ghi thời điểm người bệnh kết thúc điều trị nội trú, kết thúc điều trị nội trú ban ngày, kết thúc điều trị ngoại trú hoặc kết thúc khám bệnh, gồm 12 ký tự theo đ	End of care time yyyyMMddHHmm
  CHAN_DOAN_VAO	S	n	-	n	x				Ghi chẩn đoán của cơ sở KBCB ở thời điểm tiếp nhận người bệnh (Chẩn đoán sơ bộ)	Admission diagnosis (free text)
  CHAN_DOAN_RV	S	n	-	n	x				Ghi đầy đủ chẩn đoán xác định bệnh chính, bệnh kèm theo và/hoặc các triệu chứng hoặc hội chứng, được bác sỹ ghi trong hồ sơ KBCB tại thời điểm kết thúc KBCB đối	Discharge diagnosis (free text)
  QT_BENHLY	S	n	-	n	x				Ghi quá trình bệnh lý và diễn biến lâm sàng	Course of disease and clinical findings
  TOMTAT_KQ	S	n	-	n	x				Ghi tóm tắt kết quả xét nghiệm cận lâm sàng có giá trị chẩn đoán	Summary of test results
  PP_DIEUTRI	S	n	-	n	x				Ghi phương pháp điều trị theo đúng hướng dẫn tại Thông tư số 18/2022/TT-BYT của Bộ trưởng Bộ Y tế	Treatment method (text)
  NGAY_SINHCON	D8	8	8	8					Trường hợp con chết sau khi sinh thì nhập ngày, tháng, năm sinh của con, theo định dạng yyyymmdd	Child birth date
  NGAY_CONCHET	D8	8	8	8					Trường hợp con chết sau khi sinh thì nhập ngày, tháng, năm con chết, theo định dạng yyyymmdd	Child death date
  SO_CONCHET	N	2	2	2					Trường hợp con chết sau khi sinh thì nhập số con bị chết	Number of dead children
  KET_QUA_DTRI	N	1	1	1	x	1,2,3,4,5,6,7,8			Ghi mã kết quả điều trị, trong đó	Treatment result
  GHI_CHU	S	n	-	n					Trường thông tin này chỉ áp dụng đối với trường hợp người mất hoặc bị hạn chế năng lực hành vi dân sự hoặc trẻ em dưới 16 tuổi phải ghi đầy đủ họ, tên của cha (	Note
  MA_TTDV	S	10	255	10	x		n		Ghi mã số định danh y tế (mã số BHXH) của người đứng đầu cơ sở KBCB hoặc người được người đứng đầu cơ sở KBCB ủy quyền được ký và đóng dấu của cơ sở KBCB đó	BHXH number (10 digits) of head of facility or authorised signatory
  NGAY_CT	D8	8	8	8	x				Ghi ngày chứng từ (Tóm tắt hồ sơ bệnh án), theo định dạng yyyymmdd, là ngày Trưởng khoa hoặc Trưởng phòng hoặc Phó trưởng khoa hoặc Phó trưởng phòng cấp tóm tắt	Document date yyyyMMdd
  MA_THE_TAM	S	15	15	15					Ghi mã thẻ BHYT tạm thời của trẻ em sinh ra hoặc của người hiến tạng nhưng chưa được cơ quan BHXH cấp thẻ BHYT	Temporary card number of child
  DU_PHONG	S	n	-	n					Trường dữ liệu dự phòng khi cần thiết	Reserve field
  #	130,4750,3176	XML9	CHI_TIEU_DU_LIEU_GIAY_CHUNG_SINH	DSACH_GIAYCHUNGSINH	DU_LIEU_GIAY_CHUNG_SINH	Giấy chứng sinh	Birth certificate
  MA_LK	S	100	-	100	x				Là mã đợt điều trị duy nhất (dùng để liên kết giữa Bảng chỉ tiêu tổng hợp khám bệnh, chữa bệnh (bảng XML 1) và các bảng còn lại ban hành kèm theo Quyết định này	Episode (visit/treatment-run) id
  MA_BHXH_NND	S	10	-	10			n		Ghi mã số BHXH người nuôi dưỡng (nếu có)	BHXH number of mother/guardian
  MA_THE_NND	S	15	-	15					Ghi mã thẻ BHYT người nuôi dưỡng (nếu có)	Insurance card of mother/guardian
  HO_TEN_NND	S	255	-	255	x				Ghi họ và tên của mẹ hoặc của người nuôi dưỡng	Name of mother/guardian
  NGAYSINH_NND	B8	8	-	8	x				Ghi ngày sinh của mẹ hoặc người nuôi dưỡng, định dạng yyyymmdd	DOB of mother/guardian
  MA_DANTOC_NND	S	2	-	2	x	?@ethnicGroups	n		Ghi mã dân tộc của mẹ hoặc người nuôi dưỡng theo Danh mục các dân tộc Việt Nam ban hành kèm theo Quyết định số 121-TCTK/PPCĐ ngày 02 tháng 3 năm 1979 của Tổng c	Ethnic code of mother/guardian
  SO_CCCD_NND	S	15	-	15	x		n		Ghi số chứng minh nhân dân hoặc số căn cước công dân hoặc số hộ chiếu của mẹ hoặc người nuôi dưỡng	Identity no
  NGAYCAP_CCCD_NND	D8	8	-	8	x				Ghi ngày cấp chứng minh nhân dân hoặc căn cước công dân hoặc hộ chiếu của mẹ hoặc người nuôi dưỡng, định dạng yyyymmdd	Identity issue date
  NOICAP_CCCD_NND	S	1024	-	1024	x				Ghi nơi cấp chứng minh nhân dân hoặc căn cước công dân hoặc hộ chiếu của mẹ hoặc người nuôi dưỡng	Identity issue place
  NOI_CU_TRU_NND	S	1024	-	1024	x				Ghi địa chỉ nơi cư trú hiện tại của mẹ hoặc người nuôi dưỡng	Residence of mother/guardian
  MA_QUOCTICH	S	3	-	3	x		n		Ghi mã quốc tịch của mẹ hoặc người nuôi dưỡng theo quy định tại Phụ lục 2 Thông tư số 07/2016/TT-BCA ngày 01 tháng 2 năm 2016 của Bộ trưởng Bộ Công an	Nationality code (TT 07/2016/TT-BCA PL2
  MATINH_CU_TRU	S	3	-	3	x	?@provinces			Mã đơn vị hành chính cấp tỉnh nơi cư trú hiện tại của mẹ hoặc người nuôi dưỡng	Residence province code (last 2 digits of TT 07/2016 PL1 code)
  MAHUYEN_CU_TRU	S	3	-	3	w				Mã đơn vị hành chính cấp huyện nơi cư trú hiện tại của mẹ hoặc người nuôi dưỡng	Residence district code (legacy
  MAXA_CU_TRU	S	5	-	5	x				Mã đơn vị hành chính cấp xã nơi cư trú hiện tại của mẹ hoặc người nuôi dưỡng	Residence commune/ward code (5 digits)
  HO_TEN_CHA	S	255	-	255					Ghi họ và tên cha (bố) của trẻ được cấp giấy chứng sinh	Father's name
  MA_THE_TAM	S	15	-	15	w				Ghi mã thẻ BHYT tạm thời của người con	Temporary card number of child
  HO_TEN_CON	S	255	-	255					Ghi họ và tên dự định đặt cho con (nếu có)	Intended child name
  GIOI_TINH_CON	N	1	-	1	x	1,2,3			Ghi giới tính con, trong đó	Child sex
  SO_CON	N	2	-	2	x				Ghi số lượng con trong lần sinh này	Number of children in this delivery
  LAN_SINH	N	2	-	2	x				Ghi số lần sinh con (tính cả lần sinh này)	Number of deliveries
  SO_CON_SONG	N	2	-	2	x				Ghi số con hiện đang sống (tính cả trẻ sinh ra lần này)	Living children
  CAN_NANG_CON	N	10	-	10	x				Ghi số cân nặng của con, tính theo gram (ký hiệu là	Birth weight in grams (';' for multiples)
  NGAY_SINH_CON	D12	12	-	12	x				Ghi ngày sinh con theo định dạng yyyymmddHHMM	Child birth time
  NOI_SINH_CON	S	1024	-	1024	x				Ghi địa chỉ nơi con được sinh ra	Birth place
  TINH_TRANG_CON	S	n	-	n	x				Ghi rõ tình trạng của trẻ tại thời điểm làm Giấy chứng sinh	Child condition
  SINHCON_PHAUTHUAT	N	1	-	1	x	0,1			Ghi	1 = caesarean
  SINHCON_DUOI32TUAN	N	1	-	1	x	0,1			Ghi	1 = under 32 weeks
  GHI_CHU	S	n	-	n	w				Trường hợp sinh con phải phẫu thuật hoặc sinh con dưới 32 tuần tuổi hoặc vừa sinh con dưới 32 tuần tuổi lại vừa phải phẫu thuật thì trong phần ghi chú phải ghi 	Note
  NGUOI_DO_DE	S	255	-	255	x				Ghi họ và tên người đỡ đẻ	Birth attendant
  NGUOI_GHI_PHIEU	S	255	-	255	x				Ghi họ và tên người ghi phiếu	Form writer
  NGAY_CT	D8	8	-	8	x				Ghi ngày cấp chứng từ (Giấy chứng sinh), định dạng yyyymmdd, ghi theo ngày dương lịch	Document date yyyyMMdd
  SO	S	200	-	200	x				Ghi số của chứng từ (Giấy chứng sinh) tại cơ sở KBCB	Certificate number
  QUYEN_SO	S	200	-	200	x				Ghi quyển số của chứng từ (Giấy chứng sinh) tại cơ sở KBCB	Book number
  MA_TTDV	S	10	255	10	x		n		Ghi mã số định danh y tế (mã số BHXH) của Thủ trưởng cơ sở KBCB cấp giấy chứng sinh	BHXH number (10 digits) of head of facility or authorised signatory
  DU_PHONG	S	n	-	4000					Trường dữ liệu dự phòng khi cần thiết	Reserve field
  #	130,4750,3176	XML10	CHI_TIEU_DU_LIEU_GIAY_NGHI_DUONG_THAI			Giấy nghỉ dưỡng thai	Pregnancy leave
  MA_LK	S	100	-	100	x				Là mã đợt điều trị duy nhất (dùng để liên kết giữa Bảng chỉ tiêu tổng hợp khám bệnh, chữa bệnh (bảng XML 1) và các bảng còn lại ban hành kèm theo Quyết định này	Episode (visit/treatment-run) id
  SO_SERI	S	200	-	200	x				Ghi số Seri chứng từ (Giấy chứng nhận nghỉ dưỡng thai) do cơ sở KBCB quy định theo mẫu tại Phụ lục 6 ban hành kèm theo Thông tư 56/2017/TT-BYT của Bộ trưởng Bộ 	Serial number of certificate
  SO_CT	S	200	-	200	x				Ghi số chứng từ phục vụ việc quản lý nội bộ của cơ sở KBCB quy định theo mẫu tại Phụ lục 6 ban hành kèm theo Thông tư 56/2017/TT-BYT của Bộ trưởng Bộ Y tế	Document number (internal)
  SO_NGAY	N	3	-	3	x				Ghi số ngày nghỉ căn cứ vào tình trạng sức khỏe của người bệnh (SO_NGAY = DEN_NGAY - TU_NGAY)	Number of days
  DON_VI	S	1024	-	1024	w				Ghi tên đơn vị của người hưởng	Employer
  CHAN_DOAN_RV	S	n	-	n	x				Ghi đầy đủ chẩn đoán xác định bệnh chính, bệnh kèm theo và/hoặc các triệu chứng hoặc hội chứng, được bác sỹ ghi trong hồ sơ KBCB tại thời điểm kết thúc KBCB đối	Discharge diagnosis (free text)
  TU_NGAY	D8	8	-	8	x				Ghi ngày bắt đầu nghỉ dưỡng thai, theo định dạng yyyymmdd	From date yyyyMMdd
  DEN_NGAY	D8	8	-	8	x				Ghi ngày kết thúc nghỉ dưỡng thai, theo định dạng yyyymmdd	To date yyyyMMdd
  MA_TTDV	S	10	255	10	x		n		Ghi mã số định danh y tế (mã số BHXH) của người đứng đầu cơ sở KBCB hoặc người được uỷ quyền ký xác nhận giấy chứng nhận nghỉ dưỡng thai	BHXH number (10 digits) of head of facility or authorised signatory
  TEN_BS	S	255	-	255	x				Ghi họ và tên của Trưởng khoa hoặc Phó trưởng khoa hoặc Bác sỹ hành nghề KBCB được uỷ quyền ký tên theo quy định của Thủ trưởng cơ sở KBCB	Name of head/deputy of department
  MA_BS	S	200	255	200	x				Ghi mã số định danh y tế (mã số BHXH) của Trưởng khoa hoặc Trưởng phòng hoặc Phó trưởng khoa hoặc Phó trưởng phòng hoặc Bác sỹ hành nghề KBCB ký tên theo quy đị	BHXH number/code of head or deputy of department (signing doctor)
  NGAY_CT	D8	8	-	8	x				Ghi ngày cấp chứng từ, theo định dạng yyyymmdd	Document date yyyyMMdd
  DU_PHONG	S	n	-	4000					Trường dữ liệu dự phòng khi cần thiết	Reserve field
  #	130,4750,3176	XML11	CHI_TIEU_DU_LIEU_GIAY_CHUNG_NHAN_NGHI_VIEC_HUONG_BAO_HIEM_XA_HOI			Giấy chứng nhận nghỉ việc hưởng bảo hiểm xã hội	Sick-leave certificate
  MA_LK	S	100	-	100	x				Là mã đợt điều trị duy nhất (dùng để liên kết giữa Bảng chỉ tiêu tổng hợp khám bệnh, chữa bệnh (bảng XML 1) và các bảng còn lại ban hành kèm theo Quyết định này	Episode (visit/treatment-run) id
  SO_CT	S	200	-	200	x				Ghi số chứng từ, là mã lưu trữ giấy chứng nhận nghỉ việc hưởng BHXH tại cơ sở KBCB	Document number (internal)
  SO_SERI	S	200	-	200	x				Ghi số định danh chứng từ (Giấy chứng nhận nghỉ việc hưởng BHXH) của mỗi đợt điều trị theo quy định của cơ sở KBCB	Serial number of certificate
  SO_KCB	S	200	-	200	x				Ghi số chứng từ phục vụ việc quản lý nội bộ của cơ sở KBCB theo Phụ lục 07 Thông tư 18/2022/TT-BYT của Bộ trưởng Bộ Y tế	Internal care document no
  DON_VI	S	1024	-	1024	w				Ghi tên đơn vị của người hưởng BHXH	Employer
  MA_BHXH	S	10	10	10	x		n		Ghi mã số BHXH của người bệnh	BHXH number (10 digits)
  MA_THE_BHYT	S	n	-	n					Ghi mã thẻ BHYT của người bệnh do cơ quan BHXH cấp	Health-insurance card number (15 chars
  CHAN_DOAN_RV	S	n	-	n	x				Ghi đầy đủ chẩn đoán xác định bệnh chính, bệnh kèm theo và/hoặc các triệu chứng hoặc hội chứng, được bác sỹ ghi trong hồ sơ KBCB tại thời điểm kết thúc KBCB đối	Discharge diagnosis (free text)
  PP_DIEUTRI	S	n	-	n	x				Ghi phương pháp điều trị theo đúng hướng dẫn tại Thông tư số 18/2022/TT-BYT của Bộ trưởng Bộ Y tế	Treatment method (text)
  MA_DINH_CHI_THAI	N	1	-	1		0,1			Ghi mã "1" là đình chỉ thai nghén, mã "0" là không đình chỉ thai nghén	1 = pregnancy terminated
  NGUYENNHAN_DINHCHI	S	n	-	n	c				Ghi nguyên nhân đình chỉ thai nghén	Cause of pregnancy termination
  TUOI_THAI	N	2	-	2	c				Ghi tuổi thai thực tế (theo tuần), trong đó tuổi thai luôn luôn lớn hơn hoặc bằng 1 và nhỏ hơn hoặc bằng tuổi 42 tuần tuổi	Gestational age in weeks
  SO_NGAY_NGHI	N	3	-	3	x				Ghi số ngày nghỉ căn cứ vào tình trạng sức khỏe của người bệnh	Days off work
  TU_NGAY	D8	8	-	8	x				Ghi ngày bắt đầu hưởng chế độ, theo định dạng yyyymmdd và phải trùng khớp với ngày người bệnh đến khám	From date yyyyMMdd
  DEN_NGAY	D8	8	-	8	x				Ghi ngày kết thúc hưởng chế độ, theo định dạng yyyymmdd	To date yyyyMMdd
  HO_TEN_CHA	S	255	-	255					Ghi họ và tên cha (bố) của người bệnh (nếu có) trong trường hợp người bệnh là trẻ em dưới 07 tuổi theo quy định tại Phụ lục 7 Thông tư số 18/2022/TT-BYT của Bộ 	Father's name
  HO_TEN_ME	S	255	-	255					Ghi họ và tên mẹ của người bệnh (nếu có) trong trường hợp người bệnh là trẻ em dưới 07 tuổi theo quy định tại Phụ lục 7 Thông tư số 18/2022/TT-BYT của Bộ trưởng	Mother's name
  MA_TTDV	S	10	255	10	x		n		Ghi mã số định danh y tế (mã số BHXH) của người đứng đầu cơ sở KBCB hoặc người được người đứng đầu cơ sở KBCB ủy quyền được ký và đóng dấu của cơ sở KBCB đó	BHXH number (10 digits) of head of facility or authorised signatory
  MA_BS	S	200	255	200	x				Ghi mã số định danh y tế (mã số BHXH) của Trưởng khoa hoặc Trưởng phòng hoặc Phó trưởng khoa hoặc Phó trưởng phòng hoặc Bác sỹ hành nghề KBCB ký tên theo quy đị	BHXH number/code of head or deputy of department (signing doctor)
  NGAY_CT	D8	8	-	8	x				Ghi ngày cấp chứng từ (Giấy chứng nhận nghỉ việc hưởng BHXH), theo định dạng yyyymmdd và phải trùng với ngày người lao động đến khám bệnh	Document date yyyyMMdd
  MA_THE_TAM	S	15	-	15					Ghi mã thẻ BHYT tạm thời của trẻ em sinh ra hoặc của người hiến tạng nhưng chưa được cơ quan BHXH cấp thẻ BHYT	Temporary card number of child
  MAU_SO	S	5	-	5		CT07			Các cơ sở KBCB sử dụng chuỗi CT07 để xác định đây là Giấy nghỉ việc hưởng bảo hiểm xã hội	Form number (CT07)
  DU_PHONG	S	n	-	4000					Trường dữ liệu dự phòng khi cần thiết	Reserve field
  #	130,4750,3176	XML12				Giám định y khoa	Medical assessment (keyed in on the portal; its root is not known)
  NGUOI_CHU_TRI	S	255	-	255	x				Ghi họ và tên người chủ trì trong danh mục người chủ trì hội đồng giám định y khoa đã nhập trên Cổng tiếp nhận của cơ quan BHXH	Chair of the medical assessment council
  CHUC_VU	N	1	-	1	x	1,2			Ghi chức vụ của người chủ trì, trong đó	Chair position
  NGAY_HOP	D8	8	-	8	x				Ghi ngày, tháng, năm họp hội đồng giám định y khoa, theo định dạng yyyymmdd	Council meeting date
  HO_TEN	S	255	-	255	x				Ghi họ và tên người được giám định y khoa	Patient full name (family-middle-given)
  NGAY_SINH	B8	8	-	8	x				Ghi ngày, tháng, năm sinh của người được giám định y khoa, theo định dạng yyyymmdd	Date of birth yyyyMMddHHmm
  SO_CCCD	S	15	-	15	x		n		Ghi số căn cước công dân hoặc số chứng minh thư nhân dân hoặc số hộ chiếu của người được giám định y khoa	Personal identity no
  NGAY_CAP_CCCD	D8	8	-	8	x				Ghi ngày cấp chứng minh nhân dân hoặc thẻ căn cước công dân hoặc hộ chiếu của người được giám định y khoa, theo định dạng yyyymmdd	Identity issue date
  NOI_CAP_CCCD	S	1024	-	1024	x				Ghi nơi cấp chứng minh nhân dân hoặc thẻ căn cước công dân hoặc hộ chiếu của người được giám định y khoa	Identity issue place
  DIA_CHI	S	1024	-	1024	x				Ghi địa chỉ nơi cư trú hiện tại của người được giám định y khoa	Current residence address (free text)
  MATINH_CU_TRU	S	3	-	3	x	?@provinces			Mã đơn vị hành chính cấp tỉnh nơi cư trú hiện tại của người bệnh	Residence province code (last 2 digits of TT 07/2016 PL1 code)
  MAHUYEN_CU_TRU	S	3	-	3	w				Mã đơn vị hành chính cấp huyện nơi cư trú hiện tại của người bệnh	Residence district code (legacy
  MAXA_CU_TRU	S	5	-	5	x				Mã đơn vị hành chính cấp xã nơi cư trú hiện tại của người bệnh	Residence commune/ward code (5 digits)
  MA_BHXH	S	10	10	10	x		n		Ghi mã số bảo hiểm xã hội của người được giám định y khoa, tìm kiếm tại địa chỉ	BHXH number (10 digits)
  MA_THE_BHYT	S	15	-	15					Ghi mã thẻ BHYT của người được giám định y khoa (nếu có)	Health-insurance card number (15 chars
  NGHE_NGHIEP	S	100	-	100					Ghi nghề nghiệp của người đề nghị khám giám định y khoa (nếu có)	Occupation (text)
  DIEN_THOAI	S	15	-	15	x				Ghi số điện thoại liên hệ của người đề nghị giám định y khoa	Contact phone of patient or relative
  MA_DOI_TUONG	S	20	-	20	x	*BB,BHXH1L,BNN,CĐHH,KNLĐH,KNLĐT,NKT,NVQS,TB,TH,TNLĐ			Ghi mã đối tượng giám định (BB	Assessment object codes (TB, BB, NVQS ...)
  KHAM_GIAM_DINH	N	1	-	1	x	1,2,3,4,5,6,7,8			Ghi mã khám giám định, trong đó	Assessment type
  SO_BIEN_BAN	S	200	-	200	x				Ghi số thứ tự trong biên bản họp hội đồng giám định y khoa	Minutes number
  TYLE_TTCT_CU	N	3	-	3					Ghi tỷ lệ (%) tổn thương cơ thể do thương tật, bệnh tật, bệnh nghề nghiệp của lần giám định trước (lần gần nhất) theo kết luận của Hội đồng giám định y khoa	Previous body-injury %
  DANG_HUONG_CHE_DO	S	10	10	3	x	*1,2,3,4,5,6,7	n		Ghi mã chế độ đang hưởng, trong đó	Benefits currently received
  NGAY_CHUNG_TU	D8	8	-	8	x				Ghi ngày chứng từ (ngày họp Hội đồng giám định y khoa), theo định dạng yyyymmdd	Document date
  SO_GIAY_GIOI_THIEU	S	200	-	200	x				Ghi số giấy giới thiệu	Referral-letter number
  NGAY_DE_NGHI	D8	8	-	8	x				Ghi ngày đề nghị, theo định dạng yyyymmdd	Request date
  MA_DONVI	S	200	-	200	x				Ghi mã cơ quan, đơn vị quản lý hoặc cơ quan, đơn vị giới thiệu đối tượng khám giám định y khoa	Code of referring agency
  GIOI_THIEU_CUA	S	1024	-	1024	x				Ghi tên đầy đủ của cơ quan, đơn vị quản lý hoặc cơ quan, đơn vị giới thiệu đối tượng khám giám định y khoa	Name of referring agency
  KET_QUA_KHAM	S	n	-	n	x				Ghi kết quả khám của Hội đồng Giám định y khoa (được thể hiện trong Biên bản giám định y khoa)	Examination result
  SO_VAN_BAN_CAN_CU	S	200	-	200	x				Ghi số văn bản (Ghi đầy đủ số và ký tự của văn bản) làm căn cứ khám giám định y khoa phù hợp với đối tượng giám định (Ví dụ	Legal basis documents
  TYLE_TTCT_MOI	N	3	-	3	x				Ghi tỷ lệ (%) tổn thương cơ thể do thương tật, bệnh tật, bệnh nghề nghiệp của lần giám định này theo kết luận của Hội đồng giám định y khoa	New body-injury %
  TONG_TYLE_TTCT	N	3	-	3	x				Ghi tổng tỷ lệ tổn thương cơ thể, do thương tật, bệnh tật, bệnh nghề nghiệp (nếu có) theo kết luận của Hội đồng giám định y khoa	Total body-injury %
  DANG_KHUYETTAT	N	1	-	1		1,2,3,4,5,6			Ghi mã dạng khuyết tật theo quy định về dạng khuyết tật tại Mẫu số 01 ban hành kèm theo Thông tư số 01/2019/TT-BLĐTBXH ngày 02/01/2019 của Bộ Lao động - Thương 	Disability type
  MUC_DO_KHUYETTAT	N	1	-	1		1,2,3,4			Ghi mã mức độ khuyết tật theo quy định về mức độ khuyết tật tại Mẫu số 01 ban hành kèm theo Thông tư số 01/2019/TT-BLĐTBXH ngày 02/01/2019 của Bộ Lao động - Thư	Disability level
  DE_NGHI	S	n	-	n	x				Ghi nội dung đề nghị	Recommendation
  DUOC_XACDINH	S	n	-	n	x				Ghi ghi chú được xác định, ghi đầy đủ nội dung theo quy định tại khoản 2 Điều 4 Thông tư số 56/2017/TT-BYT	Determination note
  DU_PHONG	S	n	-	n					Trường dữ liệu dự phòng khi cần	Reserve field
  #	3176	XML13	CHI_TIEU_GIAYCHUYENTUYEN			Giấy chuyển tuyến	Referral
  MA_LK	S	100	100	250	x				Là mã đợt điều trị duy nhất (dùng để liên kết giữa Bảng chỉ tiêu tổng hợp khám bệnh, chữa bệnh (bảng XML 1) và các bảng còn lại ban hành kèm theo Quyết định này	Episode (visit/treatment-run) id
  SO_HOSO	S	50	50	100	x				Ghi số hồ sơ giấy chuyển tuyến KBCB BHYT do cơ sở KBCB quy định theo mẫu số 6 của Phụ lục ban hành kèm theo Nghị định 75/2023/NĐ-CP của Chính phủ	File number of the referral
  SO_CHUYENTUYEN	S	50	50	100	x				Ghi số của sổ chuyển tuyến do cơ sở KBCB quy định theo mẫu số 6 của Phụ lục ban hành kèm theo Nghị định 75/2023/NĐ-CP của Chính phủ	Number in the referral book
  GIAY_CHUYEN_TUYEN	S	50	50	100	w				Ghi số giấy chuyển tuyến do cơ sở KBCB cấp theo mẫu số 6 của Phụ lục ban hành kèm theo Nghị định 75/2023/NĐ-CP của Chính phủ	Referral letter number
  MA_CSKCB	S	5	5	5					Ghi mã cơ sở KBCB nơi cấp giấy chuyển tuyến	Facility code (5 chars) where care is given
  MA_CSKCB_DI	S	100	100	-					added by QD 3176	Facility code referred from (QD 3176)
  MA_CSKCB_DEN	S	5	5	-					added by QD 3176	Facility code referred to (QD 3176)
  HO_TEN	S	255	255	255	x				Ghi họ và tên của người bệnh được chuyển tuyến	Patient full name (family-middle-given)
  NGAY_SINH	B12	12	12	12					Sử dụng thông tin tại trường NGAY_SINH trong Bảng 1 ban hành kèm theo Quyết định này	Date of birth yyyyMMddHHmm
  GIOI_TINH	N	1	1	1		1,2,3			Sử dụng thông tin tại trường GIOI_TINH trong Bảng 1 ban hành kèm theo Quyết định này	Sex
  MA_QUOCTICH	S	3	3	3					Sử dụng thông tin tại trường MA_QUOCTICH trong Bảng 1 ban hành kèm theo Quyết định này	Nationality code (TT 07/2016/TT-BCA PL2
  MA_DANTOC	S	2	2	2		?@ethnicGroups			Sử dụng thông tin tại trường MA_DANTOC trong Bảng 1 ban hành kèm theo Quyết định này	Ethnic group code (QD 121-TCTK/PPCD 1979
  MA_NGHE_NGHIEP	S	5	5	5		?@occupations			Sử dụng thông tin tại trường MA_NGHE_NGHIEP trong Bảng 1 ban hành kèm theo Quyết định này	Occupation code (QD 34/2020/QD-TTg
  DIA_CHI	S	1024	1024	1024					Sử dụng thông tin tại trường DIA_CHI trong Bảng 1 ban hành kèm theo Quyết định này	Current residence address (free text)
  MA_THE_BHYT	S	n	n	200					Sử dụng thông tin tại trường MA_THE_BHYT trong Bảng 1 ban hành kèm theo Quyết định này	Health-insurance card number (15 chars
  GT_THE_DEN	M8	n	n	200					Sử dụng thông tin tại trường GT_THE_DEN trong Bảng 1 ban hành kèm theo Quyết định này	Card valid to yyyyMMdd (several separated by ';')
  NGAY_VAO	M12	12	100	12					Sử dụng thông tin tại trường NGAY_VAO trong Bảng 1 ban hành kèm theo Quyết định này	Arrival/admission time yyyyMMddHHmm
  NGAY_VAO_NOI_TRU	D12	12	12	12					Sử dụng thông tin tại trường NGAY_VAO_NOI_TRU trong Bảng 1 ban hành kèm theo Quyết định này	Time ordered into inpatient/day/outpatient treatment yyyyMMddHHmm
  NGAY_RA	M12	12	100	12					Sử dụng thông tin tại trường NGAY_RA trong Bảng 1 ban hành kèm theo Quyết định này	End of care time yyyyMMddHHmm
  DAU_HIEU_LS	S	n	n	4000	x				Ghi các dấu hiệu lâm sàng của người bệnh khi chuyển tuyến	Clinical signs
  CHAN_DOAN_RV	S	n	n	4000					Sử dụng thông tin tại trường CHAN_DOAN_RV trong Bảng 1 ban hành kèm theo Quyết định này	Discharge diagnosis (free text)
  QT_BENHLY	S	n	n	4000	x				Ghi quá trình bệnh lý và diễn biến lâm sàng	Course of disease and clinical findings
  TOMTAT_KQ	S	n	n	4000	w				Ghi tóm tắt kết quả xét nghiệm, cận lâm sàng có giá trị chẩn đoán	Summary of test results
  PP_DIEUTRI	S	n	n	4000					Sử dụng thông tin tại trường PP_DIEUTRI trong Bảng 1 ban hành kèm theo Quyết định này	Treatment method (text)
  MA_BENH_CHINH	S	7	7	50					Sử dụng thông tin tại trường MA_BENH_CHINH trong Bảng 1 ban hành kèm theo Quyết định này	Main disease ICD-10 code
  MA_BENH_KT	S	100	100	200					Sử dụng thông tin tại trường MA_BENH_KT trong Bảng 1 ban hành kèm theo Quyết định này	Comorbid ICD-10 codes, ';' separated, max 12
  MA_BENH_YHCT	S	255	255	255					Sử dụng thông tin tại trường MA_BENH_YHCT trong Bảng 1 ban hành kèm theo Quyết định này	Traditional-medicine disease codes matching the ICD-10 codes
  TINH_TRANG_CT	S	n	n	-					added by QD 3176	Patient condition at referral (QD 3176)
  MA_LOAI_RV	N	1	1	1		1,2,3,4,5			Sử dụng thông tin tại trường MA_LOAI_RV trong Bảng 1 ban hành kèm theo Quyết định này	Type of discharge
  MA_LYDO_CT	N	1	1	1	x	1,2,3			Ghi mã lý do chuyển tuyến	Referral reason
  HUONG_DIEU_TRI	S	n	n	4000	x				Ghi hướng điều trị sắp tới cho người bệnh	Treatment direction
  PHUONGTIEN_VC	S	255	255	255	x				Ghi phương tiện vận chuyển người bệnh khi thực hiện chuyển tuyến	Means of transport
  HOTEN_NGUOI_HT	S	255	255	255					Ghi họ và tên người hộ tống người bệnh (nếu có)	Escort name
  CHUCDANH_NGUOI_HT	S	255	255	255					Ghi chức danh, trình độ chuyên môn người hộ tống người bệnh (nếu có)	Escort title
  MA_BAC_SI	S	255	255	255	x				Ghi mã bác sỹ, y sỹ khám, điều trị (mã hóa theo số Chứng chỉ hành nghề)	Ordering practitioner code (practice certificate no
  MA_TTDV	S	10	255	10	x				Ghi mã số định danh y tế (mã số BHXH) của người đứng đầu cơ sở KBCB hoặc người được uỷ quyền có thẩm quyền ký giấy chuyển tuyến KBCB BHYT	BHXH number (10 digits) of head of facility or authorised signatory
  DU_PHONG	S	n	n	4000					Trường dữ liệu dự phòng khi cần thiết	Reserve field
  #	4750	XML13	CHI_TIEU_GIAYCHUYENTUYEN			Giấy chuyển tuyến	Referral
  MA_LK	S	100	100	250	x				Là mã đợt điều trị duy nhất (dùng để liên kết giữa Bảng chỉ tiêu tổng hợp khám bệnh, chữa bệnh (bảng XML 1) và các bảng còn lại ban hành kèm theo Quyết định này	Episode (visit/treatment-run) id
  SO_HOSO	S	50	50	100	x				Ghi số hồ sơ giấy chuyển tuyến KBCB BHYT do cơ sở KBCB quy định theo mẫu số 6 của Phụ lục ban hành kèm theo Nghị định 75/2023/NĐ-CP của Chính phủ	File number of the referral
  SO_CHUYENTUYEN	S	50	50	100	x				Ghi số của sổ chuyển tuyến do cơ sở KBCB quy định theo mẫu số 6 của Phụ lục ban hành kèm theo Nghị định 75/2023/NĐ-CP của Chính phủ	Number in the referral book
  GIAY_CHUYEN_TUYEN	S	50	50	100	w				Ghi số giấy chuyển tuyến do cơ sở KBCB cấp theo mẫu số 6 của Phụ lục ban hành kèm theo Nghị định 75/2023/NĐ-CP của Chính phủ	Referral letter number
  MA_CSKCB	S	5	5	5					Ghi mã cơ sở KBCB nơi cấp giấy chuyển tuyến	Facility code (5 chars) where care is given
  MA_NOI_DI	S	5	-	5					Sử dụng thông tin tại trường MA_NOI_DI trong Bảng 1 ban hành kèm theo Quyết định này	Facility code the patient was referred from
  MA_NOI_DEN	S	5	-	5					Sử dụng thông tin tại trường MA_NOI_DEN trong Bảng 1 ban hành kèm theo Quyết định này	Facility code the patient is referred to
  HO_TEN	S	255	255	255	x				Ghi họ và tên của người bệnh được chuyển tuyến	Patient full name (family-middle-given)
  NGAY_SINH	B12	12	12	12					Sử dụng thông tin tại trường NGAY_SINH trong Bảng 1 ban hành kèm theo Quyết định này	Date of birth yyyyMMddHHmm
  GIOI_TINH	N	1	1	1		1,2,3			Sử dụng thông tin tại trường GIOI_TINH trong Bảng 1 ban hành kèm theo Quyết định này	Sex
  MA_QUOCTICH	S	3	3	3					Sử dụng thông tin tại trường MA_QUOCTICH trong Bảng 1 ban hành kèm theo Quyết định này	Nationality code (TT 07/2016/TT-BCA PL2
  MA_DANTOC	S	2	2	2		?@ethnicGroups			Sử dụng thông tin tại trường MA_DANTOC trong Bảng 1 ban hành kèm theo Quyết định này	Ethnic group code (QD 121-TCTK/PPCD 1979
  MA_NGHE_NGHIEP	S	5	5	5		?@occupations			Sử dụng thông tin tại trường MA_NGHE_NGHIEP trong Bảng 1 ban hành kèm theo Quyết định này	Occupation code (QD 34/2020/QD-TTg
  DIA_CHI	S	1024	1024	1024					Sử dụng thông tin tại trường DIA_CHI trong Bảng 1 ban hành kèm theo Quyết định này	Current residence address (free text)
  MA_THE_BHYT	S	n	n	200					Sử dụng thông tin tại trường MA_THE_BHYT trong Bảng 1 ban hành kèm theo Quyết định này	Health-insurance card number (15 chars
  GT_THE_DEN	M8	n	n	200					Sử dụng thông tin tại trường GT_THE_DEN trong Bảng 1 ban hành kèm theo Quyết định này	Card valid to yyyyMMdd (several separated by ';')
  NGAY_VAO	M12	12	100	12					Sử dụng thông tin tại trường NGAY_VAO trong Bảng 1 ban hành kèm theo Quyết định này	Arrival/admission time yyyyMMddHHmm
  NGAY_VAO_NOI_TRU	D12	12	12	12					Sử dụng thông tin tại trường NGAY_VAO_NOI_TRU trong Bảng 1 ban hành kèm theo Quyết định này	Time ordered into inpatient/day/outpatient treatment yyyyMMddHHmm
  NGAY_RA	M12	12	100	12					Sử dụng thông tin tại trường NGAY_RA trong Bảng 1 ban hành kèm theo Quyết định này	End of care time yyyyMMddHHmm
  DAU_HIEU_LS	S	n	n	4000	x				Ghi các dấu hiệu lâm sàng của người bệnh khi chuyển tuyến	Clinical signs
  CHAN_DOAN_RV	S	n	n	4000					Sử dụng thông tin tại trường CHAN_DOAN_RV trong Bảng 1 ban hành kèm theo Quyết định này	Discharge diagnosis (free text)
  QT_BENHLY	S	n	n	4000	x				Ghi quá trình bệnh lý và diễn biến lâm sàng	Course of disease and clinical findings
  TOMTAT_KQ	S	n	n	4000	w				Ghi tóm tắt kết quả xét nghiệm, cận lâm sàng có giá trị chẩn đoán	Summary of test results
  PP_DIEUTRI	S	n	n	4000					Sử dụng thông tin tại trường PP_DIEUTRI trong Bảng 1 ban hành kèm theo Quyết định này	Treatment method (text)
  MA_BENH_CHINH	S	7	7	50					Sử dụng thông tin tại trường MA_BENH_CHINH trong Bảng 1 ban hành kèm theo Quyết định này	Main disease ICD-10 code
  MA_BENH_KT	S	100	100	200					Sử dụng thông tin tại trường MA_BENH_KT trong Bảng 1 ban hành kèm theo Quyết định này	Comorbid ICD-10 codes, ';' separated, max 12
  MA_BENH_YHCT	S	255	255	255					Sử dụng thông tin tại trường MA_BENH_YHCT trong Bảng 1 ban hành kèm theo Quyết định này	Traditional-medicine disease codes matching the ICD-10 codes
  TEN_DICH_VU	S	1024	-	1024	w				Ghi tên dịch vụ kỹ thuật đã sử dụng cho người bệnh	Service name
  TEN_THUOC	S	1024	-	1024					Sử dụng thông tin tại trường TEN_THUOC trong Bảng 2 ban hành kèm theo Quyết định này	Drug trade name as in circulation licence
  PP_DIEU_TRI	S	n	-	4000					Sử dụng thông tin tại trường PP_DIEU_TRI trong Bảng 1 ban hành kèm theo Quyết định này	Treatment method
  MA_LOAI_RV	N	1	1	1		1,2,3,4,5			Sử dụng thông tin tại trường MA_LOAI_RV trong Bảng 1 ban hành kèm theo Quyết định này	Type of discharge
  MA_LYDO_CT	N	1	1	1	x	1,2,3			Ghi mã lý do chuyển tuyến	Referral reason
  HUONG_DIEU_TRI	S	n	n	4000	x				Ghi hướng điều trị sắp tới cho người bệnh	Treatment direction
  PHUONGTIEN_VC	S	255	255	255	x				Ghi phương tiện vận chuyển người bệnh khi thực hiện chuyển tuyến	Means of transport
  HOTEN_NGUOI_HT	S	255	255	255					Ghi họ và tên người hộ tống người bệnh (nếu có)	Escort name
  CHUCDANH_NGUOI_HT	S	255	255	255					Ghi chức danh, trình độ chuyên môn người hộ tống người bệnh (nếu có)	Escort title
  MA_BAC_SI	S	255	255	255	x				Ghi mã bác sỹ, y sỹ khám, điều trị (mã hóa theo số Chứng chỉ hành nghề)	Ordering practitioner code (practice certificate no
  MA_TTDV	S	10	255	10	x				Ghi mã số định danh y tế (mã số BHXH) của người đứng đầu cơ sở KBCB hoặc người được uỷ quyền có thẩm quyền ký giấy chuyển tuyến KBCB BHYT	BHXH number (10 digits) of head of facility or authorised signatory
  DU_PHONG	S	n	n	4000					Trường dữ liệu dự phòng khi cần thiết	Reserve field
  #	4750,3176	XML14	CHI_TIEU_GIAYHEN_KHAMLAI			Giấy hẹn khám lại	Follow-up appointment
  MA_LK	S	100	100	200	x				Là mã đợt điều trị duy nhất (dùng để liên kết giữa Bảng chỉ tiêu tổng hợp khám bệnh, chữa bệnh (bảng XML 1) và các bảng còn lại ban hành kèm theo Quyết định này	Episode (visit/treatment-run) id
  SO_GIAYHEN_KL	S	50	50	100	x				Ghi số giấy hẹn khám lại do cơ sở KBCB cấp theo mẫu số 5 của Phụ lục ban hành kèm theo Nghị định 75/2023/NĐ-CP của Chính phủ	Appointment paper number
  MA_CSKCB	S	5	5	5	x				Ghi mã cơ sở KBCB nơi cấp giấy hẹn khám lại	Facility code (5 chars) where care is given
  HO_TEN	S	255	255	255	x				Ghi họ và tên của người bệnh được cấp giấy hẹn khám lại	Patient full name (family-middle-given)
  NGAY_SINH	B12	12	12	12					Sử dụng thông tin tại trường NGAY_SINH trong Bảng 1 ban hành kèm theo Quyết định này	Date of birth yyyyMMddHHmm
  GIOI_TINH	N	1	1	1		1,2,3			Sử dụng thông tin tại trường GIOI_TINH trong Bảng 1 ban hành kèm theo Quyết định này	Sex
  DIA_CHI	S	1024	1024	1024					Sử dụng thông tin tại trường DIA_CHI trong Bảng 1 ban hành kèm theo Quyết định này	Current residence address (free text)
  MA_THE_BHYT	S	n	n	200					Sử dụng thông tin tại trường MA_THE_BHYT trong Bảng 1 ban hành kèm theo Quyết định này	Health-insurance card number (15 chars
  GT_THE_DEN	M8	n	n	200					Sử dụng thông tin tại trường GT_THE_DEN trong Bảng 1 ban hành kèm theo Quyết định này	Card valid to yyyyMMdd (several separated by ';')
  NGAY_VAO	D12	12	12	12					Sử dụng thông tin tại trường NGAY_VAO trong Bảng 1 ban hành kèm theo Quyết định này	Arrival/admission time yyyyMMddHHmm
  NGAY_VAO_NOI_TRU	D12	12	12	12					Sử dụng thông tin tại trường NGAY_VAO_NOI_TRU trong Bảng 1 ban hành kèm theo Quyết định này	Time ordered into inpatient/day/outpatient treatment yyyyMMddHHmm
  NGAY_RA	D12	12	12	12					Sử dụng thông tin tại trường NGAY_RA trong Bảng 1 ban hành kèm theo Quyết định này	End of care time yyyyMMddHHmm
  NGAY_HEN_KL	D8|12	12	8	12	x				Ghi thời điểm người bệnh được hẹn khám lại, gồm 12 ký tự theo định dạng yyyymmddHHMM	Appointment date
  CHAN_DOAN_RV	S	n	n	4000					Sử dụng thông tin tại trường CHAN_DOAN_RV trong Bảng 1 ban hành kèm theo Quyết định này	Discharge diagnosis (free text)
  MA_BENH_CHINH	S	7	7	50					Sử dụng thông tin tại trường MA_BENH_CHINH trong Bảng 1 ban hành kèm theo Quyết định này	Main disease ICD-10 code
  MA_BENH_KT	S	100	100	200					Sử dụng thông tin tại trường MA_BENH_KT trong Bảng 1 ban hành kèm theo Quyết định này	Comorbid ICD-10 codes, ';' separated, max 12
  MA_BENH_YHCT	S	255	255	255					Sử dụng thông tin tại trường MA_BENH_YHCT trong Bảng 1 ban hành kèm theo Quyết định này	Traditional-medicine disease codes matching the ICD-10 codes
  MA_DOITUONG_KCB	S	4	4	10		1.1,1.2,1.3,1.4,1.5,1.6,1.7,1.11,1.12,1.13,1.14,1.15,1.16,1.17,1.18,2,3.1,3.2,3.3,3.6,7,7.2,7.3,7.4,8,9,10,1.8,1.9,1.10,3.4,3.5,3.7,7.1			Sử dụng thông tin tại trường MA_DOITUONG_KCB trong Bảng 1 ban hành kèm theo Quyết định này	Visit entitlement/object code (shared catalogue, e.g
  MA_BAC_SI	S	255	255	255	x				Ghi mã bác sỹ, y sỹ khám bệnh (mã hóa theo số Chứng chỉ hành nghề)	Ordering practitioner code (practice certificate no
  MA_TTDV	S	10	255	10	x				Ghi mã số định danh y tế (mã số BHXH) của người đứng đầu cơ sở KBCB hoặc người được uỷ quyền có thẩm quyền ký giấy hẹn khám lại	BHXH number (10 digits) of head of facility or authorised signatory
  NGAY_CT	D8	8	8	8	x				Ghi ngày cấp giấy hẹn khám lại, theo định dạng yyyymmdd	Document date yyyyMMdd
  DU_PHONG	S	n	n	n					Trường dữ liệu dự phòng khi cần thiết	Reserve field
  #	4750,3176	XML15	CHI_TIEU_DIEUTRI_BENHLAO	DSACH_CHITIET_DIEUTRI_BENHLAO	CHITIET_DIEUTRI_BENHLAO	Quản lý điều trị lao	TB treatment
  MA_LK	S	100	-	200	x				Là mã đợt điều trị duy nhất (dùng để liên kết giữa Bảng chỉ tiêu tổng hợp khám bệnh, chữa bệnh (bảng XML 1) và các bảng còn lại ban hành kèm theo Quyết định này	Episode (visit/treatment-run) id
  STT	N	10	-	10					Là số thứ tự tăng từ 1 đến hết trong một lần gửi dữ liệu	Row sequence number from 1 within one submission
  MA_BN	S	100	-	200	x				Là mã người bệnh theo quy định của cơ sở KBCB	Patient id assigned by the facility
  HO_TEN	S	255	-	255					Là họ và tên của người bệnh	Patient full name (family-middle-given)
  SO_CCCD	S	15	n	15					Ghi số căn cước công dân hoặc số chứng minh thư nhân dân hoặc số hộ chiếu của người bệnh	Personal identity no
  PHANLOAI_LAO_VITRI	N	1	-	1	x	1,2			Ghi mã phân loại Bệnh nhân lao theo vị trí giải phẫu	TB by site
  PHANLOAI_LAO_TS	N	1	-	1	x	1,2,3,4,5,6			Ghi mã phân loại Bệnh nhân lao theo tiền sử điều trị	TB by history
  PHANLOAI_LAO_HIV	N	1	-	1	x	1,2,3			Ghi mã phân loại bệnh nhân lao theo tình trạng nhiễm HIV	TB by HIV status
  PHANLOAI_LAO_VK	N	1	-	1	x	1,2			Ghi mã phân loại Bệnh nhân lao theo bằng chứng vi khuẩn học	TB by bacteriology
  PHANLOAI_LAO_KT	N	1	-	1	x	1,2,3,4,5,6			Ghi mã phân loại BN lao theo tình trạng kháng thuốc	TB by resistance
  LOAI_DTRI_LAO	N	1	-	1	x	0,1,2,3			Ghi mã loại điều trị lao, trong đó	TB treatment type
  NGAYBD_DTRI_LAO	D8	8	-	8	x				Ghi thời điểm bắt đầu điều trị bệnh lao hoặc lao tiềm ẩn tại cơ sở KBCB, định dạng yyyymmdd	TB treatment start yyyyMMdd
  PHACDO_DTRI_LAO	N	2	-	2	x	1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25			Ghi mã phác đồ điều trị	TB regimen code
  NGAYKT_DTRI_LAO	D8	8	-	8					Ghi thời điểm kết thúc điều trị bệnh lao hoặc lao tiềm ẩn tại cơ sở KBCB, định dạng yyyymmdd	TB treatment end yyyyMMdd
  KET_QUA_DTRI_LAO	N	1	-	1	x	1,2,3,4,5,6			Ghi mã đánh giá kết quả điều trị, trong đó	TB treatment outcome
  MA_CSKCB	S	5	-	5					Ghi mã cơ sở KBCB nơi người bệnh đến khám bệnh, điều trị do cơ quan có thẩm quyền cấp	Facility code (5 chars) where care is given
  NGAYKD_HIV	D8	8	-	8					Ghi thời điểm khẳng định HIV của người nhiễm HIV, định dạng yyyymmdd	Date HIV confirmed
  BDDT_ARV	D8	8	-	8	w				Ghi thời điểm đầu tiên người bệnh nhận thuốc ARV trong chương trình chăm sóc và điều trị được ghi trong hồ sơ bệnh án của người bệnh	Date of first ARV
  NGAY_BAT_DAU_DT_CTX	D8	8	-	8	w				Ghi thời điểm bắt đầu điều trị Cotrimoxazol (CTX), định dạng yyyymmdd	Cotrimoxazole start
  DU_PHONG	S	n	-	40000					Trường dữ liệu dự phòng khi cần thiết	Reserve field
  #	4210	XML1	TONG_HOP			Tổng hợp khám bệnh, chữa bệnh	Summary of episode (1 row)
  MA_LK	S	-	-	-	x			u		
  STT	S	-	-	-				u		
  MA_BN	S	-	-	-				u		
  HO_TEN	S	-	-	-	x			u		
  NGAY_SINH	S	-	-	-				u		
  GIOI_TINH	S	-	-	-				u		
  DIA_CHI	S	-	-	-				u		
  MA_THE	S	-	-	-				u		
  MA_DKBD	S	-	-	-				u		
  GT_THE_TU	M8	-	-	-				u		
  GT_THE_DEN	M8	-	-	-				u		
  MIEN_CUNG_CT	S	-	-	-				u		
  TEN_BENH	S	-	-	-				u		
  MA_BENH	S	-	-	-				u		
  MA_BENHKHAC	S	-	-	-				u		
  MA_LYDO_VVIEN	S	-	-	-				u		
  MA_NOI_CHUYEN	S	-	-	-				u		
  MA_TAI_NAN	S	-	-	-				u		
  NGAY_VAO	D12	-	-	-	x			u		
  NGAY_RA	D12	-	-	-	x			u		
  SO_NGAY_DTRI	S	-	-	-				u		
  KET_QUA_DTRI	S	-	-	-				u		
  TINH_TRANG_RV	S	-	-	-				u		
  NGAY_TTOAN	D12	-	-	-				u		
  T_THUOC	$2	-	-	-				u		
  T_VTYT	$2	-	-	-				u		
  T_TONGCHI	$2	-	-	-				u		
  T_BNTT	$2	-	-	-				u		
  T_BNCCT	$2	-	-	-				u		
  T_BHTT	$2	-	-	-				u		
  T_NGUONKHAC	$2	-	-	-				u		
  T_NGOAIDS	$2	-	-	-				u		
  NAM_QT	S	-	-	-				u		
  THANG_QT	S	-	-	-				u		
  MA_LOAI_KCB	S	-	-	-				u		
  MA_KHOA	S	-	-	-				u		
  MA_CSKCB	S	-	-	-	x			u		
  MA_KHUVUC	S	-	-	-				u		
  MA_PTTT_QT	S	-	-	-				u		
  CAN_NANG	S	-	-	-				u		
  #	4210	XML2	CHITIEU_CHITIET_THUOC	DSACH_CHI_TIET_THUOC	CHI_TIET_THUOC	Chi tiết thuốc	Drugs
  MA_LK	S	-	-	-	x			u		
  STT	S	-	-	-				u		
  MA_THUOC	S	-	-	-				u		
  MA_NHOM	S	-	-	-				u		
  TEN_THUOC	S	-	-	-				u		
  DON_VI_TINH	S	-	-	-				u		
  HAM_LUONG	S	-	-	-				u		
  DUONG_DUNG	S	-	-	-				u		
  LIEU_DUNG	S	-	-	-				u		
  SO_DANG_KY	S	-	-	-				u		
  TT_THAU	S	-	-	-				u		
  PHAM_VI	S	-	-	-				u		
  TYLE_TT	S	-	-	-				u		
  SO_LUONG	$3	-	-	-				u		
  DON_GIA	$3	-	-	-				u		
  THANH_TIEN	$2	-	-	-				u		
  MUC_HUONG	S	-	-	-				u		
  T_NGUON_KHAC	$2	-	-	-				u		
  T_BNTT	$2	-	-	-				u		
  T_BHTT	$2	-	-	-				u		
  T_BNCCT	$2	-	-	-				u		
  T_NGOAIDS	$2	-	-	-				u		
  MA_KHOA	S	-	-	-				u		
  MA_BAC_SI	S	-	-	-				u		
  MA_BENH	S	-	-	-				u		
  NGAY_YL	D12	-	-	-				u		
  MA_PTTT	S	-	-	-				u		
  #	4210	XML3	CHITIEU_CHITIET_DVKT_VTYT	DSACH_CHI_TIET_DVKT	CHI_TIET_DVKT	Chi tiết dịch vụ kỹ thuật và vật tư y tế	Services and supplies
  MA_LK	S	-	-	-	x			u		
  STT	S	-	-	-				u		
  MA_DICH_VU	S	-	-	-				u		
  MA_VAT_TU	S	-	-	-				u		
  MA_NHOM	S	-	-	-				u		
  GOI_VTYT	S	-	-	-				u		
  TEN_VAT_TU	S	-	-	-				u		
  TEN_DICH_VU	S	-	-	-				u		
  DON_VI_TINH	S	-	-	-				u		
  PHAM_VI	S	-	-	-				u		
  SO_LUONG	$3	-	-	-				u		
  DON_GIA	$3	-	-	-				u		
  TT_THAU	S	-	-	-				u		
  TYLE_TT	S	-	-	-				u		
  THANH_TIEN	$2	-	-	-				u		
  T_TRANTT	$2	-	-	-				u		
  MUC_HUONG	S	-	-	-				u		
  T_NGUONKHAC	$2	-	-	-				u		
  T_BNTT	$2	-	-	-				u		
  T_BHTT	$2	-	-	-				u		
  T_BNCCT	$2	-	-	-				u		
  T_NGOAIDS	$2	-	-	-				u		
  MA_KHOA	S	-	-	-				u		
  MA_GIUONG	S	-	-	-				u		
  MA_BAC_SI	S	-	-	-				u		
  MA_BENH	S	-	-	-				u		
  NGAY_YL	D12	-	-	-				u		
  NGAY_KQ	D12	-	-	-				u		
  MA_PTTT	S	-	-	-				u		
  #	4210	XML4	CHITIEU_CHITIET_DICHVUCANLAMSANG	DSACH_CHI_TIET_CLS	CHI_TIET_CLS	Chi tiết dịch vụ cận lâm sàng	Paraclinical results
  MA_LK	S	-	-	-	x			u		
  STT	S	-	-	-				u		
  MA_DICH_VU	S	-	-	-				u		
  MA_CHI_SO	S	-	-	-				u		
  TEN_CHI_SO	S	-	-	-				u		
  GIA_TRI	S	-	-	-				u		
  MA_MAY	S	-	-	-				u		
  MO_TA	S	-	-	-				u		
  KET_LUAN	S	-	-	-				u		
  NGAY_KQ	D12	-	-	-				u		
  #	4210	XML5	CHITIEU_CHITIET_DIENBIENLAMSANG	DSACH_CHI_TIET_DIEN_BIEN_BENH	CHI_TIET_DIEN_BIEN_BENH	Chi tiết diễn biến lâm sàng	Clinical progress
  MA_LK	S	-	-	-	x			u		
  STT	S	-	-	-				u		
  DIEN_BIEN	S	-	-	-				u		
  HOI_CHAN	S	-	-	-				u		
  PHAU_THUAT	S	-	-	-				u		
  NGAY_YL	D12	-	-	-				u		
  """#
}
