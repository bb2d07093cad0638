// swift-format-ignore-file
/// What a general hospital of the army writes down most, each with the names that people type for it and that the classification does not have:
/// code without its dot, names separated by semicolons. It says what comes first in a search and what a word of every day means; it hides
/// nothing and codes nothing. Drawn up by hand and not counted from records. The unspecified diseases have no name here that is as good as a
/// specific one's, except where people have a single word for it.
enum CommonDiagnoses {
  static let lines: StaticString = #"""
A050	ngộ độc thực phẩm do tụ cầu
A059	ngộ độc thực phẩm; ngộ độc thức ăn; food poisoning
A090	tiêu chảy nhiễm khuẩn; ỉa chảy nhiễm khuẩn; infectious diarrhoea; infectious diarrhea
A099	tiêu chảy; tiêu chảy cấp; ỉa chảy; diarrhoea; diarrhea
A150	lao phổi AFB dương tính
A162	pulmonary tuberculosis
A419	nhiễm khuẩn huyết; nhiễm trùng máu; sepsis
A46	
A970	sốt dengue; dengue fever
A971	
A972	
A979	
B019	chickenpox
B029	zona; giời leo; shingles
B059	
B169	viêm gan siêu vi B cấp
B181	viêm gan B mạn; viêm gan siêu vi B mạn; chronic hepatitis B; hepatitis B
B182	viêm gan C mạn; viêm gan siêu vi C mạn; chronic hepatitis C; hepatitis C
B24	
B349	nhiễm siêu vi
B500	sốt rét ác tính; cerebral malaria
B509	sốt rét falciparum
B519	sốt rét vivax
B54	
C169	ung thư dạ dày; stomach cancer; gastric cancer
C189	ung thư đại tràng; colon cancer
C20	ung thư trực tràng; rectal cancer
C220	ung thư gan; liver cancer
C349	ung thư phổi; lung cancer
C509	ung thư vú; breast cancer
C539	ung thư cổ tử cung; cervical cancer
C61	ung thư tuyến tiền liệt; prostate cancer
C73	ung thư tuyến giáp; thyroid cancer
D509	
D649	
E039	
E041	nhân giáp; thyroid nodule
E059	cường giáp; hyperthyroidism
E109	đái tháo đường typ 1; đái tháo đường type 1; đái tháo đường tuýp 1; tiểu đường typ 1; type 1 diabetes; diabetes type 1
E112	
E119	đái tháo đường; diabetes; diabetes mellitus; đái tháo đường typ 2; đái tháo đường type 2; đái tháo đường tuýp 2; tiểu đường typ 2; tiểu đường; type 2 diabetes; diabetes mellitus type 2
E149	
E162	hạ đường huyết; hypoglycemia
E660	
E780	
E782	rối loạn lipid máu; dyslipidaemia
E785	mỡ máu; mỡ máu cao; hyperlipidemia
E876	hypokalemia
F101	
F200	
F209	
F329	trầm cảm; depression
F411	anxiety
F432	
F510	insomnia
G409	
G430	
G439	đau nửa đầu
G442	tension headache
G459	TIA; transient ischaemic attack
G470	
G510	liệt dây VII; liệt dây thần kinh số 7; liệt mặt; facial palsy
G540	
G560	
H100	
H103	
H109	đau mắt đỏ; red eye
H250	
H259	đục thủy tinh thể; cataract
H409	tăng nhãn áp; cườm nước
H521	
H609	
H660	viêm tai giữa cấp
H669	
H811	
H819	rối loạn tiền đình; hội chứng tiền đình
I10	cao huyết áp; tăng huyết áp nguyên phát; tăng huyết áp vô căn; THA; primary hypertension; essential hypertension; high blood pressure
I119	
I200	
I209	
I210	
I211	nhồi máu cơ tim thành dưới
I214	nhồi máu cơ tim không ST chênh lên; NSTEMI
I219	heart attack
I251	
I259	bệnh mạch vành; coronary disease
I269	nhồi máu phổi
I480	rung nhĩ cơn
I482	
I489	AF
I500	
I509	
I609	xuất huyết dưới nhện; chảy máu dưới nhện
I619	xuất huyết não; chảy máu não; cerebral haemorrhage; intracerebral hemorrhage
I639	ischaemic stroke
I64	đột quỵ; đột quỵ não; tai biến mạch máu não; TBMMN
I802	huyết khối tĩnh mạch sâu; DVT; deep vein thrombosis
I839	suy tĩnh mạch chi dưới; giãn tĩnh mạch chi dưới
I850	
I950	
I959	tụt huyết áp
J00	cảm lạnh; cảm thường; common cold
J019	
J029	pharyngitis; sore throat
J039	viêm amidan cấp; viêm amiđan; tonsillitis
J069	nhiễm trùng hô hấp trên; viêm đường hô hấp trên; upper respiratory infection
J101	
J111	cúm mùa; flu
J13	
J159	
J180	
J181	
J189	viêm phổi; pneumonia
J209	
J219	bronchiolitis
J304	
J329	viêm mũi xoang mạn; sinusitis
J40	
J42	
J440	COPD đợt cấp bội nhiễm
J441	COPD đợt cấp; đợt cấp COPD; acute exacerbation of COPD
J449	COPD; BPTNMT
J450	hen dị ứng; hen phế quản dị ứng; allergic asthma
J459	hen phế quản; hen suyễn; bronchial asthma
J46	cơn hen phế quản cấp
J690	aspiration pneumonia
J90	
J930	
J939	
J960	
J969	
K047	
K210	
K219	GERD; reflux
K250	
K259	
K260	
K269	loét hành tá tràng
K279	viêm loét dạ dày tá tràng
K291	
K295	viêm dạ dày mạn tính
K297	
K30	rối loạn tiêu hóa; dyspepsia
K352	
K353	
K358	
K37	
K409	inguinal hernia
K566	bowel obstruction; ileus
K580	
K589	đại tràng co thắt; IBS
K590	
K602	nứt hậu môn; nứt kẽ hậu môn
K603	
K640	
K641	
K642	
K643	
K649	hemorrhoids; piles
K703	
K746	cirrhosis
K760	gan nhiễm mỡ; fatty liver
K800	
K802	gallstones
K805	sỏi ống mật chủ
K810	
K819	
K850	
K859	pancreatitis
K922	xuất huyết tiêu hóa; gastrointestinal bleeding
L028	
L029	abscess; nhọt
L039	viêm mô tế bào
L209	eczema
L239	viêm da tiếp xúc dị ứng
L400	
L500	
L509	mề đay; nổi mề đay; hives
M069	
M100	
M109	thống phong
M170	
M171	
M179	knee osteoarthritis
M329	
M479	
M502	cervical disc herniation
M511	
M512	thoát vị đĩa đệm cột sống thắt lưng; thoát vị đĩa đệm thắt lưng; disc herniation; herniated disc
M543	đau thần kinh tọa
M544	
M545	đau lưng; đau thắt lưng; back pain
M750	viêm quanh khớp vai; đông cứng khớp vai; frozen shoulder
M791	
M810	
M819	
N049	
N10	viêm thận bể thận cấp; viêm đài bể thận cấp; pyelonephritis
N179	tổn thương thận cấp; acute kidney injury; AKI
N185	suy thận giai đoạn cuối; bệnh thận giai đoạn cuối
N189	bệnh thận mạn; suy thận mạn tính; chronic kidney disease; CKD
N200	kidney stone
N201	ureteral stone
N23	renal colic
N300	
N309	
N390	nhiễm khuẩn tiết niệu; nhiễm trùng tiểu; nhiễm trùng đường tiểu; UTI
N40	phì đại tiền liệt tuyến; u xơ tiền liệt tuyến; u phì đại tuyến tiền liệt; BPH; benign prostatic hyperplasia
O800	sinh thường; normal delivery
O821	
O829	mổ đẻ; sinh mổ; caesarean section
R05	
R074	
R104	abdominal pain
R42	chóng mặt
R509	sốt chưa rõ nguyên nhân
R51	nhức đầu
R55	
S010	vết thương da đầu
S019	
S060	chấn động não
S064	máu tụ ngoài màng cứng; epidural haematoma
S065	máu tụ dưới màng cứng; subdural haematoma
S069	chấn thương sọ não; CTSN; traumatic brain injury; head injury
S2230	gãy xương sườn kín
S299	chấn thương ngực
S3200	
S399	chấn thương bụng; chấn thương bụng kín
S4200	clavicle fracture
S4230	
S5250	gãy đầu dưới xương quay; distal radius fracture
S610	
S619	vết thương bàn tay
S7200	
S7210	
S7230	
S7290	
S8200	
S8210	
S8220	
S8260	
S832	rách sụn chêm; meniscus tear
S835	đứt dây chằng chéo trước; tổn thương dây chằng chéo trước; ACL tear
S934	bong gân cổ chân; lật cổ chân; ankle sprain
T009	
T07	đa chấn thương; polytrauma
T141	vết thương phần mềm
T149	
T300	burns
T302	
T509	
T600	ngộ độc thuốc trừ sâu; ngộ độc phospho hữu cơ; organophosphate poisoning
T630	rắn cắn; rắn độc cắn; snakebite; snake bite
T634	ong đốt; côn trùng đốt; bee sting
T670	say nắng; say nóng; sốc nhiệt; heat stroke
T782	phản vệ; anaphylaxis
T784	
T812	
Z000	health check; check up
Z480	
Z988	
"""#
}
