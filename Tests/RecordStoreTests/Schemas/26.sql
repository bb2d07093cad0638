PRAGMA page_size = 8192; PRAGMA application_id = 1364804674;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES('1');
INSERT INTO grdb_migrations VALUES('2');
INSERT INTO grdb_migrations VALUES('3');
INSERT INTO grdb_migrations VALUES('4');
INSERT INTO grdb_migrations VALUES('5');
INSERT INTO grdb_migrations VALUES('6');
INSERT INTO grdb_migrations VALUES('7');
INSERT INTO grdb_migrations VALUES('8');
INSERT INTO grdb_migrations VALUES('9');
INSERT INTO grdb_migrations VALUES('10');
INSERT INTO grdb_migrations VALUES('11');
INSERT INTO grdb_migrations VALUES('12');
INSERT INTO grdb_migrations VALUES('13');
INSERT INTO grdb_migrations VALUES('14');
INSERT INTO grdb_migrations VALUES('15');
INSERT INTO grdb_migrations VALUES('16');
INSERT INTO grdb_migrations VALUES('17');
INSERT INTO grdb_migrations VALUES('18');
INSERT INTO grdb_migrations VALUES('19');
INSERT INTO grdb_migrations VALUES('20');
INSERT INTO grdb_migrations VALUES('21');
INSERT INTO grdb_migrations VALUES('22');
INSERT INTO grdb_migrations VALUES('23');
INSERT INTO grdb_migrations VALUES('24');
INSERT INTO grdb_migrations VALUES('25');
INSERT INTO grdb_migrations VALUES('26');
CREATE TABLE databaseInfo (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  kind TEXT NOT NULL CHECK (kind IN ('hospital', 'dataCentre')),
  facility TEXT,
  name TEXT,
  identity TEXT NOT NULL,
  createdAt INTEGER NOT NULL, isDemonstration INTEGER NOT NULL DEFAULT 0 CHECK (isDemonstration IN (0, 1)),
  CHECK ((kind = 'hospital') = (facility IS NOT NULL))
) STRICT;
INSERT INTO databaseInfo VALUES(1,'hospital','H001',NULL,'a10461c894dd99d902da5fd2a85d927e',1795700914,0);
CREATE TABLE staff (
  id INTEGER PRIMARY KEY,
  account TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  practitioner TEXT,
  isActive INTEGER NOT NULL DEFAULT 1 CHECK (isActive IN (0, 1)),
  createdAt INTEGER NOT NULL
, revision INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO staff VALUES(1,'root','root',NULL,1,1795700914,0);
INSERT INTO staff VALUES(2,'yt.moi','Y tá Mẫu',NULL,1,1795746128,0);
CREATE TABLE staffRole (
  staffId INTEGER NOT NULL REFERENCES staff,
  role TEXT NOT NULL,
  PRIMARY KEY (staffId, role)
) STRICT, WITHOUT ROWID;
INSERT INTO staffRole VALUES(1,'administrator');
INSERT INTO staffRole VALUES(1,'auditor');
INSERT INTO staffRole VALUES(1,'doctor');
INSERT INTO staffRole VALUES(1,'nurse');
INSERT INTO staffRole VALUES(1,'operator');
INSERT INTO staffRole VALUES(1,'recordsOffice');
INSERT INTO staffRole VALUES(2,'nurse');
CREATE TABLE facility (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO facility VALUES(0,'-');
INSERT INTO facility VALUES(1,'H001');
CREATE TABLE coding (
  id INTEGER PRIMARY KEY,
  system TEXT NOT NULL,
  code TEXT NOT NULL,
  display TEXT NOT NULL,
  UNIQUE (system, code, display)
) STRICT;
INSERT INTO coding VALUES(1,'icd10','J06.9','');
INSERT INTO coding VALUES(2,'loinc','8310-5','');
CREATE TABLE document (
  id INTEGER PRIMARY KEY,
  facilityId INTEGER NOT NULL REFERENCES facility,
  kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 6),
  localId TEXT NOT NULL,
  sequence INTEGER NOT NULL CHECK (sequence >= 1),
  subjectId INTEGER NOT NULL,
  digest BLOB NOT NULL CHECK (length(digest) = 32),
  batchId INTEGER REFERENCES importBatch,
  recordedAt INTEGER NOT NULL
) STRICT;
INSERT INTO document VALUES(1,1,3,'P1',1,1,X'0d04cf5f6ecc6073fec7774d66aa3407b45633f5b82ea2e749a161a351587ec1',1,1795700914);
INSERT INTO document VALUES(2,1,3,'P2',1,2,X'b4bfcd10ca5cc0504d14fbd583b84ab63ca21a0297ad803a4e161cb80094ab7b',1,1795700914);
INSERT INTO document VALUES(3,1,3,'P3',1,3,X'50bff9f0a27139033084991eb2071c7823181db19cd8923cc62bfc67fc1d456a',1,1795700914);
INSERT INTO document VALUES(4,1,5,'E1',1,1,X'474497df868f478de61f8f5cc528fec8ab69105107435147ed3bc4ebc960437b',1,1795700914);
INSERT INTO document VALUES(5,1,5,'E2',1,2,X'95f64a7330b9779d30e3e21e2ad3d4095fee0b12df330580090c17e3a751890b',1,1795700914);
INSERT INTO document VALUES(6,1,6,'R1',1,1,X'e441af4830669c2db568fef78d188bd369dea95b6cce86c6b83d1b66eda8e834',1,1795700914);
CREATE TABLE documentContent (
  documentId INTEGER PRIMARY KEY REFERENCES document,
  canonical BLOB NOT NULL
) STRICT;
INSERT INTO documentContent VALUES(1,X'3c70617469656e7420786d6c6e733d2275726e3a7175616e793a7265636f72643a3122206269727468446174653d22313938302d30312d3135222069643d22503122207365783d226d616c65223e3c6e616d65207573653d226f6666696369616c223e4e677579e1bb856e2056c4836e204de1baab753c2f6e616d653e3c74656c65636f6d2073797374656d3d2270686f6e65222076616c75653d2230393930303030303031223e3c2f74656c65636f6d3e3c2f70617469656e743e');
INSERT INTO documentContent VALUES(2,X'3c70617469656e7420786d6c6e733d2275726e3a7175616e793a7265636f72643a3122206269727468446174653d22313938302d30312d3135222069643d22503222207365783d226d616c65223e3c6e616d65207573653d226f6666696369616c223e4e677579e1bb856e204de1baab753c2f6e616d653e3c74656c65636f6d2073797374656d3d2270686f6e65222076616c75653d2230393930303030303031223e3c2f74656c65636f6d3e3c2f70617469656e743e');
INSERT INTO documentContent VALUES(3,X'3c70617469656e7420786d6c6e733d2275726e3a7175616e793a7265636f72643a3122206269727468446174653d22313938312d30312d3135222069643d22503322207365783d226d616c65223e3c6e616d65207573653d226f6666696369616c223e4cc3aa2056c4836e204861693c2f6e616d653e3c2f70617469656e743e');
INSERT INTO documentContent VALUES(4,X'3c656e636f756e74657220786d6c6e733d2275726e3a7175616e793a7265636f72643a312220636c6173733d226f757470617469656e742220656e643d22323032352d30332d30315431303a3030222069643d224531222070617469656e743d225032222073746172743d22323032352d30332d30315430383a333022207374617475733d2266696e6973686564223e3c646961676e6f73697320636f64653d224a30362e392220726f6c653d226d61696e222073797374656d3d226963643130223e3c2f646961676e6f7369733e3c646973706f736974696f6e206469736368617267653d223122206f7574636f6d653d2232223e3c2f646973706f736974696f6e3e3c2f656e636f756e7465723e');
INSERT INTO documentContent VALUES(5,X'3c656e636f756e74657220786d6c6e733d2275726e3a7175616e793a7265636f72643a312220636c6173733d226f757470617469656e742220656e643d22323032352d30342d30315431303a3030222069643d224532222070617469656e743d225031222073746172743d22323032352d30342d30315430383a333022207374617475733d2266696e6973686564223e3c646961676e6f73697320636f64653d224a30362e392220726f6c653d226d61696e222073797374656d3d226963643130223e3c2f646961676e6f7369733e3c646973706f736974696f6e206469736368617267653d223122206f7574636f6d653d2232223e3c2f646973706f736974696f6e3e3c2f656e636f756e7465723e');
INSERT INTO documentContent VALUES(6,X'3c7265636f726420786d6c6e733d2275726e3a7175616e793a7265636f72643a312220617574686f723d224253312220617574686f7265643d22323032352d30332d30315430393a30302220656e636f756e7465723d224531222069643d22523122206b696e643d2231352f42563122207374617475733d2266696e616c222076657273696f6e3d2231223e3c6174746573746174696f6e2061743d22323032352d30332d30315430393a3035222062793d22425331223e3c2f6174746573746174696f6e3e3c73656374696f6e20636f64653d22686973746f7279223e3c6e61727261746976653e486f2e3c2f6e61727261746976653e3c6f62736572766174696f6e20636f64653d22383331302d35222073797374656d3d226c6f696e63222074696d653d22323032352d30332d30315430383a34302220756e69743d2243656c222076616c75653d2233372e3830223e3c2f6f62736572766174696f6e3e3c2f73656374696f6e3e3c2f7265636f72643e');
CREATE TABLE patient (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  nameFold TEXT NOT NULL,
  givenFold TEXT NOT NULL,
  nameSort BLOB NOT NULL,
  sex TEXT NOT NULL CHECK (sex = 'male' OR sex = 'female' OR sex = 'other' OR sex = 'unknown'),
  birthDate TEXT,
  deceased TEXT,
  isSensitive INTEGER NOT NULL CHECK (isSensitive IN (0, 1)),
  documentId INTEGER NOT NULL REFERENCES document,
  mergedInto INTEGER REFERENCES patient
, statedSensitive INTEGER CHECK (statedSensitive IN (0, 1)), nameAfter1 TEXT GENERATED ALWAYS AS
  (ltrim(substr(nameFold, instr(nameFold || ' ', ' ')))) VIRTUAL, nameAfter2 TEXT GENERATED ALWAYS AS
  (ltrim(substr(nameAfter1, instr(nameAfter1 || ' ', ' ')))) VIRTUAL, nameAfter3 TEXT GENERATED ALWAYS AS
  (ltrim(substr(nameAfter2, instr(nameAfter2 || ' ', ' ')))) VIRTUAL, initials TEXT GENERATED ALWAYS AS
  (substr(nameFold, 1, 1) || substr(nameAfter1, 1, 1) || substr(nameAfter2, 1, 1) || substr(nameAfter3, 1, 1)) VIRTUAL, isInNameIndex INTEGER NOT NULL DEFAULT 1 CHECK (isInNameIndex = 0 OR isInNameIndex = 1), isInGivenNameIndex INTEGER NOT NULL DEFAULT 1 CHECK (isInGivenNameIndex = 0 OR isInGivenNameIndex = 1), isInInitialsIndex INTEGER NOT NULL DEFAULT 1 CHECK (isInInitialsIndex = 0 OR isInInitialsIndex = 1), isInBirthDateIndex INTEGER NOT NULL DEFAULT 1 CHECK (isInBirthDateIndex = 0
  OR (isInBirthDateIndex = 1 AND isInNameIndex = 1 AND isInGivenNameIndex = 1 AND isInInitialsIndex = 1))) STRICT;
INSERT INTO patient VALUES(1,'Nguyễn Văn Mẫu','nguyen van mau','mau nguyen van',X'24162e020601251e2e331c25020601301525020301004e677579e1bb856e2056c4836e204de1baab75','male','1980-01-15',NULL,0,1,NULL,NULL,1,1,1,1);
INSERT INTO patient VALUES(2,'Nguyễn Mẫu','nguyen mau','mau nguyen',X'24162e020601251e2e331c25020601004e677579e1bb856e204de1baab75','male','1980-01-15',NULL,0,2,1,NULL,1,1,1,1);
INSERT INTO patient VALUES(3,'Lê Văn Hai','le van hai','hai le van',X'1f1420020301231c020301301525020301004cc3aa2056c4836e20486169','male','1981-01-15',NULL,0,3,NULL,NULL,1,1,1,1);
CREATE TABLE patientPhone (
  phone TEXT NOT NULL,
  patientId INTEGER NOT NULL REFERENCES patient,
  PRIMARY KEY (phone, patientId)
) STRICT, WITHOUT ROWID;
INSERT INTO patientPhone VALUES('0990000001',1);
INSERT INTO patientPhone VALUES('0990000001',2);
CREATE TABLE militaryService (
  patientId INTEGER NOT NULL REFERENCES patient,
  facilityId INTEGER NOT NULL REFERENCES facility,
  category TEXT NOT NULL,
  rank TEXT,
  unit TEXT,
  position TEXT,
  serviceNumber TEXT,
  since TEXT,
  until TEXT,
  documentId INTEGER NOT NULL REFERENCES document,
  PRIMARY KEY (patientId, facilityId)
) STRICT, WITHOUT ROWID;
CREATE TABLE practitioner (
  id INTEGER PRIMARY KEY,
  facilityId INTEGER NOT NULL REFERENCES facility,
  localId TEXT NOT NULL,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  licence TEXT,
  department TEXT,
  documentId INTEGER NOT NULL REFERENCES document,
  UNIQUE (facilityId, localId)
) STRICT;
CREATE TABLE location (
  id INTEGER PRIMARY KEY,
  facilityId INTEGER NOT NULL REFERENCES facility,
  localId TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind = 'department' OR kind = 'room' OR kind = 'bed'),
  name TEXT NOT NULL,
  partOf TEXT,
  documentId INTEGER NOT NULL REFERENCES document,
  UNIQUE (facilityId, localId)
) STRICT;
CREATE TABLE encounter (
  id INTEGER PRIMARY KEY,
  facilityId INTEGER NOT NULL REFERENCES facility,
  patientId INTEGER NOT NULL REFERENCES patient,
  class TEXT NOT NULL CHECK (class = 'outpatient' OR class = 'inpatient' OR class = 'day' OR class = 'emergency' OR class = 'field'),
  status TEXT NOT NULL CHECK (status = 'planned' OR status = 'inProgress' OR status = 'finished' OR status = 'cancelled' OR status = 'enteredInError'),
  startTime TEXT NOT NULL,
  endTime TEXT,
  discharge TEXT,
  outcome TEXT,
  documentId INTEGER NOT NULL REFERENCES document
, isInEndIndex INTEGER NOT NULL DEFAULT 1 CHECK (isInEndIndex = 0 OR isInEndIndex = 1)) STRICT;
INSERT INTO encounter VALUES(1,1,1,'outpatient','finished','2025-03-01T08:30','2025-03-01T10:00','1','2',4,1);
INSERT INTO encounter VALUES(2,1,1,'outpatient','finished','2025-04-01T08:30','2025-04-01T10:00','1','2',5,1);
CREATE TABLE encounterStay (
  encounterId INTEGER NOT NULL REFERENCES encounter,
  ordinal INTEGER NOT NULL,
  department TEXT NOT NULL,
  room TEXT,
  bed TEXT,
  startTime TEXT NOT NULL,
  endTime TEXT,
  PRIMARY KEY (encounterId, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE encounterParticipant (
  encounterId INTEGER NOT NULL REFERENCES encounter,
  ordinal INTEGER NOT NULL,
  role TEXT NOT NULL,
  practitioner TEXT NOT NULL,
  PRIMARY KEY (encounterId, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE encounterDiagnosis (
  encounterId INTEGER NOT NULL REFERENCES encounter,
  ordinal INTEGER NOT NULL,
  role TEXT NOT NULL,
  codingId INTEGER NOT NULL REFERENCES coding,
  PRIMARY KEY (encounterId, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO encounterDiagnosis VALUES(1,0,'main',1);
INSERT INTO encounterDiagnosis VALUES(2,0,'main',1);
CREATE TABLE clinicalRecord (
  id INTEGER PRIMARY KEY,
  encounterId INTEGER NOT NULL REFERENCES encounter,
  kind TEXT NOT NULL,
  version INTEGER NOT NULL,
  status TEXT NOT NULL CHECK (status = 'preliminary' OR status = 'final' OR status = 'amended' OR status = 'enteredInError'),
  authored TEXT NOT NULL,
  documentId INTEGER NOT NULL REFERENCES document
) STRICT;
INSERT INTO clinicalRecord VALUES(1,1,'15/BV1',1,'final','2025-03-01T09:00',6);
CREATE TABLE recordVersion (
  documentId INTEGER PRIMARY KEY REFERENCES document,
  recordId INTEGER NOT NULL REFERENCES clinicalRecord,
  version INTEGER NOT NULL CHECK (version >= 1),
  status TEXT NOT NULL CHECK (status = 'preliminary' OR status = 'final' OR status = 'amended' OR status = 'enteredInError'),
  author TEXT NOT NULL,
  authored TEXT NOT NULL,
  attester TEXT,
  attestedAt TEXT,
  reason TEXT,
  CHECK ((status = 'preliminary') = (attester IS NULL)),
  CHECK ((status IN ('amended', 'enteredInError')) = (reason IS NOT NULL))
) STRICT;
INSERT INTO recordVersion VALUES(6,1,1,'final','BS1','2025-03-01T09:00','BS1','2025-03-01T09:05',NULL);
CREATE TABLE condition (
  documentId INTEGER NOT NULL REFERENCES document, ordinal INTEGER NOT NULL,
  codingId INTEGER NOT NULL REFERENCES coding, status TEXT NOT NULL, onset TEXT,
  PRIMARY KEY (documentId, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE observation (
  documentId INTEGER NOT NULL REFERENCES document, ordinal INTEGER NOT NULL,
  codingId INTEGER NOT NULL REFERENCES coding, time TEXT NOT NULL, value TEXT, unit TEXT,
  valueCodingId INTEGER REFERENCES coding, referenceLow TEXT, referenceHigh TEXT, interpretation TEXT,
  PRIMARY KEY (documentId, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO observation VALUES(6,0,2,'2025-03-01T08:40','37.80','Cel',NULL,NULL,NULL,NULL);
CREATE TABLE medicationRequest (
  documentId INTEGER NOT NULL REFERENCES document, ordinal INTEGER NOT NULL,
  codingId INTEGER NOT NULL REFERENCES coding, time TEXT NOT NULL, dose TEXT, doseUnit TEXT, route TEXT,
  timesPerDay INTEGER, days INTEGER, quantity TEXT, quantityUnit TEXT,
  PRIMARY KEY (documentId, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE medicationAdministration (
  documentId INTEGER NOT NULL REFERENCES document, ordinal INTEGER NOT NULL,
  codingId INTEGER NOT NULL REFERENCES coding, time TEXT NOT NULL, status TEXT NOT NULL, dose TEXT, doseUnit TEXT,
  route TEXT, performer TEXT,
  PRIMARY KEY (documentId, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE procedure (
  documentId INTEGER NOT NULL REFERENCES document, ordinal INTEGER NOT NULL,
  codingId INTEGER NOT NULL REFERENCES coding, startTime TEXT NOT NULL, endTime TEXT, performer TEXT,
  PRIMARY KEY (documentId, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE allergyIntolerance (
  documentId INTEGER NOT NULL REFERENCES document, ordinal INTEGER NOT NULL,
  codingId INTEGER NOT NULL REFERENCES coding, category TEXT NOT NULL, criticality TEXT NOT NULL, recorded TEXT,
  PRIMARY KEY (documentId, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE immunization (
  documentId INTEGER NOT NULL REFERENCES document, ordinal INTEGER NOT NULL,
  codingId INTEGER NOT NULL REFERENCES coding, date TEXT NOT NULL, lot TEXT, doseNumber INTEGER,
  PRIMARY KEY (documentId, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE diagnosticReport (
  documentId INTEGER NOT NULL REFERENCES document, ordinal INTEGER NOT NULL,
  codingId INTEGER NOT NULL REFERENCES coding, category TEXT NOT NULL, time TEXT NOT NULL, performer TEXT,
  PRIMARY KEY (documentId, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE chargeItem (
  documentId INTEGER NOT NULL REFERENCES document, ordinal INTEGER NOT NULL,
  codingId INTEGER NOT NULL REFERENCES coding, "group" INTEGER NOT NULL, time TEXT NOT NULL, quantity TEXT NOT NULL,
  unitPrice TEXT NOT NULL, amount TEXT NOT NULL, insuranceRate INTEGER,
  PRIMARY KEY (documentId, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE healthClassification (
  documentId INTEGER NOT NULL REFERENCES document, ordinal INTEGER NOT NULL,
  date TEXT NOT NULL, healthClass INTEGER NOT NULL CHECK (healthClass BETWEEN 1 AND 6),
  isTemporary INTEGER NOT NULL CHECK (isTemporary IN (0, 1)),
  PRIMARY KEY (documentId, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE auditEvent (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  utcOffset INTEGER NOT NULL,
  actor TEXT NOT NULL,
  role TEXT NOT NULL,
  origin TEXT NOT NULL,
  action TEXT NOT NULL,
  entity TEXT NOT NULL,
  entityId INTEGER,
  patientId INTEGER,
  outcome TEXT NOT NULL CHECK (outcome = 'success' OR outcome = 'refused' OR outcome = 'failure'),
  detail TEXT NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32)
, written BLOB CHECK (length(written) = 32)) STRICT;
INSERT INTO auditEvent VALUES(1,1795700914,0,'root','administrator','init','add','staff',1,NULL,'success','administrator,auditor,doctor,nurse,operator,recordsOffice',X'87d5d9b8624ab4053201c83a25a6a726deaa383635853991459c3ca5ac839a59',NULL);
INSERT INTO auditEvent VALUES(2,1795700914,0,'root','operator','cli -@vm','import','batch',1,NULL,'success','open',X'a26a320d932a01a78e68143923b1e50c37b83b0f2b65d7074ba6ae9d13469112',NULL);
INSERT INTO auditEvent VALUES(3,1795700914,0,'root','operator','cli -@vm','import','patient',1,1,'success','create 0d04cf5f6ecc6073fec7774d66aa3407b45633f5b82ea2e749a161a351587ec1',X'0f08275deaa7557e8e8aae0be56bff75b179161193ae8f5715cc5e9acb44c135',NULL);
INSERT INTO auditEvent VALUES(4,1795700914,0,'root','operator','cli -@vm','import','patient',2,2,'success','create b4bfcd10ca5cc0504d14fbd583b84ab63ca21a0297ad803a4e161cb80094ab7b',X'c3eba99dc643ee5dfcd3fbcf4b97f75d347057c1c1881fb1f34d58fc0f7e584a',NULL);
INSERT INTO auditEvent VALUES(5,1795700914,0,'root','operator','cli -@vm','import','patient',3,3,'success','create 50bff9f0a27139033084991eb2071c7823181db19cd8923cc62bfc67fc1d456a',X'4dd046e9f3b144852ecbaa7b90fb100c1bdf31cf42c62827f916d92109e35a84',NULL);
INSERT INTO auditEvent VALUES(6,1795700914,0,'root','operator','cli -@vm','import','encounter',4,2,'success','create 474497df868f478de61f8f5cc528fec8ab69105107435147ed3bc4ebc960437b',X'f25db566f51a8d4fd86abfd73b924aaeb51d97fbf0ed2b2dd55a56436bbb53df',NULL);
INSERT INTO auditEvent VALUES(7,1795700914,0,'root','operator','cli -@vm','import','encounter',5,1,'success','create 95f64a7330b9779d30e3e21e2ad3d4095fee0b12df330580090c17e3a751890b',X'ac16550faebd70ce38981e1e98eb264935b26ee224b26d17bb2e663d5caeaea2',NULL);
INSERT INTO auditEvent VALUES(8,1795700914,0,'root','operator','cli -@vm','import','record',6,2,'success','create e441af4830669c2db568fef78d188bd369dea95b6cce86c6b83d1b66eda8e834',X'779118bdeb8c99ed33ea6c97b8637524bedbb45b6062ba088f7f41d53bedda11',NULL);
INSERT INTO auditEvent VALUES(9,1795700914,0,'root','operator','cli -@vm','import','batch',1,NULL,'success','close',X'11c993ec2eabda26d2e3fd83ba34fd0063dee6c61c6644cf9d63b075a78afa2f',NULL);
INSERT INTO auditEvent VALUES(10,1795700914,0,'root','recordsOffice','cli -@vm','merge','patient',1,1,'success','2 into 1: trùng',X'38c1e651a318c454ddddfe232212b48ae3dfc24f08fb576249b3ed5195275f36',NULL);
INSERT INTO auditEvent VALUES(11,1795700914,0,'root','recordsOffice','cli -@vm','merge','patient',1,2,'success','2 into 1: trùng',X'b18dbf43de615d11b344a81261806ca8b4a2836cb99f79ead837e43cf7fec5a2',NULL);
INSERT INTO auditEvent VALUES(12,1795700915,0,'root','recordsOffice','cli -@vm','merge','patient',2,1,'success','3 into 1: nhầm',X'fb25e8b76b3609bfc31f5aead0276e6d60e722361d37f702ea43c596e79454dd',NULL);
INSERT INTO auditEvent VALUES(13,1795700915,0,'root','recordsOffice','cli -@vm','merge','patient',2,3,'success','3 into 1: nhầm',X'a7c7d88268267a2d5d93ca206dfa18d1ceff9bd6896150eafd7cfe319f4ebed1',NULL);
INSERT INTO auditEvent VALUES(14,1795700915,0,'root','recordsOffice','cli -@vm','unmerge','patient',2,1,'success','3 from 1: nhầm',X'e35181ed9d34d94c2aacef2203983676101a5e53a2d6e4b3500e5848e9951e5e',NULL);
INSERT INTO auditEvent VALUES(15,1795700915,0,'root','recordsOffice','cli -@vm','unmerge','patient',2,3,'success','3 from 1: nhầm',X'b5dd11f0636aaa9dcf0c0d25b0c7801723578be23b617c5976dedfd67a765212',NULL);
INSERT INTO auditEvent VALUES(16,1795700915,0,'root','recordsOffice','cli -@vm','distinct','patient',3,1,'success','hai người',X'601f56b33a10179600f5993dea3f1a8761d12715e1256e4bc64840f84d3b8696',NULL);
INSERT INTO auditEvent VALUES(17,1795700915,0,'root','recordsOffice','cli -@vm','distinct','patient',1,3,'success','hai người',X'ed0c015e500e376a033f34c8552979747ca1140ad3ebb06f70e9584307f08955',NULL);
INSERT INTO auditEvent VALUES(18,1795700915,0,'root','auditor','cli -@vm','verify','database',NULL,NULL,'success','clean',X'1f48fa097dcbb496256936109936003051a686aea895719adb37cbcbbee1184d',NULL);
INSERT INTO auditEvent VALUES(19,1795701620,0,'root','auditor','cli -@vm','verify','database',NULL,NULL,'success','clean',X'09d89407bb8d43cb852c6a23683f946e261167ebc9886623aaf8183025794ba1',NULL);
INSERT INTO auditEvent VALUES(20,1795705997,0,'root','auditor','cli -@vm','verify','database',NULL,NULL,'success','clean',X'a5ea5dec4751afd1af91f1f17d00ea48a04de67af498a1f97e3191eba081641d',NULL);
INSERT INTO auditEvent VALUES(21,1795706525,0,'root','auditor','cli -@vm','verify','database',NULL,NULL,'success','clean',X'20e0afbbd1561fc099ecfc1bb5a7ddead92f29e9d6b3b4cd8ee56cd8bba8d873',NULL);
INSERT INTO auditEvent VALUES(22,1795707179,0,'root','auditor','cli -@vm','verify','database',NULL,NULL,'success','clean',X'8e16ebd4f5fd863bc40ed9256497ead1c93849b403771409598ca4d40d99b89d',NULL);
INSERT INTO auditEvent VALUES(23,1795708668,0,'root','auditor','cli -@vm','verify','database',NULL,NULL,'success','clean',X'016acf26b24d0ed600e6a9431461cea50e46e7983baf932f96db4affa7f20c9b',NULL);
INSERT INTO auditEvent VALUES(24,1795725888,0,'root','auditor','cli -@vm','verify','audit',NULL,NULL,'success','whole',X'b66c271b725a7011dac386d546614d2e54f1433ae0813b071c78e57f567c2892',X'160e546fe82e066b3622e9ca3cc654fe806485ef994b42526c1765e4ce316920');
INSERT INTO auditEvent VALUES(25,1795725888,0,'root','auditor','cli -@vm','verify','audit',NULL,NULL,'success','whole',X'99200e09f46605c48f4410eae7f29ed00d7da196c16085f51d62728029d9ed83',NULL);
INSERT INTO auditEvent VALUES(26,1795725888,0,'root','auditor','cli -@vm','verify','audit',NULL,NULL,'success','whole',X'e9d732f678a7d88b19d3b79369d5e1be6c60b6cffaa64a2991bde7406ee37669',NULL);
INSERT INTO auditEvent VALUES(27,1795725888,0,'root','auditor','cli -@vm','verify','audit',NULL,NULL,'success','whole',X'680e4e01b79bd2ccab8f4277291113b206877d70a9420f8a33817d95b711f4a7',NULL);
INSERT INTO auditEvent VALUES(28,1795733048,0,'root','auditor','cli -@vm','verify','database',NULL,NULL,'success','clean',X'620d143d2914f02507cb15b98cb1674de8cfda96cf5dd2a1b380170cef1dbdad',NULL);
INSERT INTO auditEvent VALUES(29,1795746128,0,'root','administrator','cli -@vm','list','staff',NULL,NULL,'success','',X'0767972da1ecea7f02e31c31c530efebb345f9840346245215da81c3e2c57925',NULL);
INSERT INTO auditEvent VALUES(30,1795746128,0,'root','administrator','cli -@vm','add','staff',2,NULL,'success','nurse; state 7f572a761480cb21ce7194635a39a1ea',X'bd28d1b97280069cdfae813bdce9784793aaa05cc309ff1d6f79593f0c3a715a',X'4e7b6e7f371f6b9e3571f81cc4f12bc57419bea414b1571085fc48af5e00105f');
INSERT INTO auditEvent VALUES(31,1795746128,0,'root','administrator','cli -@vm','setPassword','staff',2,NULL,'success','for another; state 9d51a3c6e2ae6acc1a6381e24b2d87fd',X'8e4ccc61eb29dff21bf764a4933a72975b7544a8cfeb27d936a56f636fd7f4b6',X'5243a82d18896eb9fdb1cf92179d18642a6b7682c5f92aa2651ebd3ca4ceee4c');
INSERT INTO auditEvent VALUES(32,1795746128,0,'root','auditor','cli -@vm','verify','database',NULL,NULL,'success','clean',X'cdc6db33888e4ac9a6e11b12e0a3fc3f28ef8923c4bc672b9feb73c643b568fd',NULL);
INSERT INTO auditEvent VALUES(33,1795748887,0,'root','auditor','cli -@vm','verify','database',NULL,NULL,'success','clean',X'0a677b76afb091a59ab9a9bc2e6c169fdad41ab747fee0fccd451a9676de2c1f',NULL);
INSERT INTO auditEvent VALUES(34,1795775400,0,'root','auditor','cli -@vm','diagnose','database',NULL,NULL,'success','',X'0cd861b9a70135acf4cf6c80e89e0711b8aaf868bb84762955fa1f014bde8df0',NULL);
INSERT INTO auditEvent VALUES(35,1795818049,0,'root','auditor','cli -@vm','verify','database',NULL,NULL,'success','clean',X'c4b1e19b20cdfa7c7f5d28997b75fb6b981b17f5ba3ed778cf3c62e0a80054be',NULL);
CREATE TABLE importBatch (
  id INTEGER PRIMARY KEY,
  actor TEXT NOT NULL,
  startedAt INTEGER NOT NULL,
  finishedAt INTEGER,
  state TEXT NOT NULL CHECK (state IN ('running', 'closed')),
  sourceKey TEXT NOT NULL
) STRICT;
INSERT INTO importBatch VALUES(1,'root',1795700914,1795700914,'closed','b.xml');
CREATE TABLE importFile (
  id INTEGER PRIMARY KEY,
  batchId INTEGER NOT NULL REFERENCES importBatch,
  ordinal INTEGER NOT NULL,
  name TEXT NOT NULL,
  format TEXT,
  facility TEXT,
  encoding TEXT,
  digest BLOB CHECK (length(digest) = 32),
  byteCount INTEGER,
  state TEXT NOT NULL CHECK (state IN ('running', 'closed')),
  trailer BLOB, checkedBy BLOB CHECK (length(checkedBy) = 32),
  UNIQUE (batchId, ordinal)
) STRICT;
INSERT INTO importFile VALUES(1,1,0,'b.xml','native','H001','UTF-8',X'cad918cc74178c9ed9d04dca7f24d1c842c7cff10951e4b95126dbb46f2328bd',1257,'closed',X'0a3c2f62617463683e0a',NULL);
CREATE TABLE importRawPart (
  fileId INTEGER NOT NULL REFERENCES importFile,
  ordinal INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (fileId, ordinal)
) STRICT;
CREATE TABLE importEntry (
  fileId INTEGER NOT NULL REFERENCES importFile,
  ordinal INTEGER NOT NULL,
  kind INTEGER,
  localId TEXT,
  outcome INTEGER NOT NULL CHECK (outcome BETWEEN 1 AND 5),
  documentId INTEGER REFERENCES document,
  quarantineId INTEGER REFERENCES quarantine,
  person TEXT CHECK (person IN ('new', 'matched')),
  line INTEGER NOT NULL,
  byteOffset INTEGER NOT NULL,
  gap BLOB,
  source BLOB,
  CHECK ((outcome = 1 OR outcome = 2 OR outcome = 3) = (documentId IS NOT NULL)),
  CHECK ((outcome = 4) = (quarantineId IS NOT NULL)),
  CHECK (outcome < 4 OR source IS NOT NULL),
  PRIMARY KEY (fileId, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO importEntry VALUES(1,0,3,'P1',1,1,NULL,'new',2,81,X'3c626174636820786d6c6e733d2275726e3a7175616e793a7265636f72643a312220666163696c6974793d2248303031222070726f64756365723d2274657374222076657273696f6e3d22312e30223e0a',X'3c70617469656e74206269727468446174653d22313938302d30312d3135222069643d22503122207365783d226d616c65223e3c6e616d65207573653d226f6666696369616c223e4e677579e1bb856e2056c4836e204de1baab753c2f6e616d653e3c74656c65636f6d2073797374656d3d2270686f6e65222076616c75653d2230393930303030303031222f3e3c2f70617469656e743e');
INSERT INTO importEntry VALUES(1,1,3,'P2',1,2,NULL,'new',3,234,NULL,X'3c70617469656e74206269727468446174653d22313938302d30312d3135222069643d22503222207365783d226d616c65223e3c6e616d65207573653d226f6666696369616c223e4e677579e1bb856e204de1baab753c2f6e616d653e3c74656c65636f6d2073797374656d3d2270686f6e65222076616c75653d2230393930303030303031222f3e3c2f70617469656e743e');
INSERT INTO importEntry VALUES(1,2,3,'P3',1,3,NULL,'new',4,382,NULL,X'3c70617469656e74206269727468446174653d22313938312d30312d3135222069643d22503322207365783d226d616c65223e3c6e616d65207573653d226f6666696369616c223e4cc3aa2056c4836e204861693c2f6e616d653e3c2f70617469656e743e');
INSERT INTO importEntry VALUES(1,3,5,'E1',1,4,NULL,NULL,5,484,NULL,X'3c656e636f756e74657220636c6173733d226f757470617469656e742220656e643d22323032352d30332d30315431303a3030222069643d224531222070617469656e743d225032222073746172743d22323032352d30332d30315430383a333022207374617475733d2266696e6973686564223e3c646961676e6f73697320636f64653d224a30362e392220726f6c653d226d61696e222073797374656d3d226963643130222f3e3c646973706f736974696f6e206469736368617267653d223122206f7574636f6d653d2232222f3e3c2f656e636f756e7465723e');
INSERT INTO importEntry VALUES(1,4,5,'E2',1,5,NULL,NULL,6,706,NULL,X'3c656e636f756e74657220636c6173733d226f757470617469656e742220656e643d22323032352d30342d30315431303a3030222069643d224532222070617469656e743d225031222073746172743d22323032352d30342d30315430383a333022207374617475733d2266696e6973686564223e3c646961676e6f73697320636f64653d224a30362e392220726f6c653d226d61696e222073797374656d3d226963643130222f3e3c646973706f736974696f6e206469736368617267653d223122206f7574636f6d653d2232222f3e3c2f656e636f756e7465723e');
INSERT INTO importEntry VALUES(1,5,6,'R1',1,6,NULL,NULL,7,928,NULL,X'3c7265636f726420617574686f723d224253312220617574686f7265643d22323032352d30332d30315430393a30302220656e636f756e7465723d224531222069643d22523122206b696e643d2231352f42563122207374617475733d2266696e616c222076657273696f6e3d2231223e3c6174746573746174696f6e2061743d22323032352d30332d30315430393a3035222062793d22425331222f3e3c73656374696f6e20636f64653d22686973746f7279223e3c6e61727261746976653e486f2e3c2f6e61727261746976653e3c6f62736572766174696f6e20636f64653d22383331302d35222073797374656d3d226c6f696e63222074696d653d22323032352d30332d30315430383a34302220756e69743d2243656c222076616c75653d2233372e3830222f3e3c2f73656374696f6e3e3c2f7265636f72643e');
CREATE TABLE importIssue (
  fileId INTEGER NOT NULL,
  entryOrdinal INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  severity TEXT NOT NULL CHECK (severity = 'error' OR severity = 'warning' OR severity = 'information'),
  code TEXT NOT NULL,
  path TEXT NOT NULL,
  line INTEGER,
  vi TEXT NOT NULL,
  en TEXT NOT NULL, "column" INTEGER, xpath TEXT,
  PRIMARY KEY (fileId, entryOrdinal, ordinal),
  FOREIGN KEY (fileId, entryOrdinal) REFERENCES importEntry (fileId, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE quarantine (
  id INTEGER PRIMARY KEY,
  facilityId INTEGER NOT NULL REFERENCES facility,
  digest BLOB NOT NULL CHECK (length(digest) = 32),
  fileId INTEGER NOT NULL REFERENCES importFile,
  entryOrdinal INTEGER NOT NULL,
  code TEXT NOT NULL,
  since INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state = 'open' OR state = 'accepted' OR state = 'duplicate' OR state = 'discarded'),
  reason TEXT,
  documentId INTEGER REFERENCES document, settledAt INTEGER, afterDocument INTEGER, standsFor INTEGER REFERENCES quarantine, firstDocument INTEGER, lastDocument INTEGER,
  CHECK ((state = 'discarded') = (reason IS NOT NULL)),
  CHECK ((state IN ('accepted', 'duplicate')) = (documentId IS NOT NULL))
) STRICT;
CREATE TABLE registerVersion (
  id INTEGER PRIMARY KEY,
  importedAt INTEGER NOT NULL,
  utcOffset INTEGER NOT NULL,
  actor TEXT NOT NULL,
  source TEXT NOT NULL,
  digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 32)
) STRICT;
CREATE TABLE registerPart (
  versionId INTEGER NOT NULL REFERENCES registerVersion,
  ordinal INTEGER NOT NULL,
  name TEXT NOT NULL,
  content BLOB NOT NULL,
  PRIMARY KEY (versionId, ordinal)
) STRICT;
CREATE TABLE staffCredential (
  staffId INTEGER PRIMARY KEY REFERENCES staff,
  n INTEGER NOT NULL CHECK (n > 1),
  r INTEGER NOT NULL CHECK (r > 0),
  p INTEGER NOT NULL CHECK (p > 0),
  salt BLOB NOT NULL CHECK (length(salt) >= 16),
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  setAt INTEGER NOT NULL
, isTemporary INTEGER NOT NULL DEFAULT 0 CHECK (isTemporary IN (0, 1))) STRICT;
INSERT INTO staffCredential VALUES(2,65536,8,1,X'63b71b053b169eaa1192ccf59f0ef17c',X'f2a4243e2aeaea3242b9ade20a717853931c70036b1566c9a8341968c575c351',1795746128,1);
CREATE TABLE staffAttempt (
  staffId INTEGER PRIMARY KEY REFERENCES staff,
  failedCount INTEGER NOT NULL CHECK (failedCount >= 0),
  lastAt INTEGER NOT NULL
) STRICT;
CREATE TABLE recordMove (
  id INTEGER PRIMARY KEY,
  fromDocumentId INTEGER NOT NULL UNIQUE REFERENCES document,
  toDocumentId INTEGER NOT NULL UNIQUE REFERENCES document,
  staffId INTEGER NOT NULL REFERENCES staff,
  reason TEXT NOT NULL CHECK (reason <> ''),
  at INTEGER NOT NULL,
  utcOffset INTEGER NOT NULL,
  CHECK (fromDocumentId <> toDocumentId)
) STRICT;
CREATE TABLE retentionClass (
  code TEXT PRIMARY KEY,
  rank INTEGER NOT NULL UNIQUE,
  years INTEGER CHECK (years > 0),
  basis TEXT NOT NULL,
  vi TEXT NOT NULL,
  en TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO retentionClass VALUES('accidentOrMental',3,20,'TT 33/2025/TT-BYT, 40','Hồ sơ tai nạn lao động, tai nạn giao thông, sức khỏe tâm thần','Occupational or traffic accident, or mental health record');
INSERT INTO retentionClass VALUES('cosmetic',2,20,'TT 33/2025/TT-BYT, 43','Hồ sơ phẫu thuật thẩm mỹ','Cosmetic surgery record');
INSERT INTO retentionClass VALUES('death',4,30,'TT 33/2025/TT-BYT, 39','Hồ sơ người bệnh tử vong','Record of a patient who died');
INSERT INTO retentionClass VALUES('incident',6,NULL,'TT 33/2025/TT-BYT, 38','Hồ sơ sự cố y khoa','Medical incident record');
INSERT INTO retentionClass VALUES('ordinary',1,10,'TT 33/2025/TT-BYT, 44','Hồ sơ bệnh án nội trú, ngoại trú','Inpatient or outpatient record');
INSERT INTO retentionClass VALUES('transplant',5,30,'Luật 75/2006/QH11, Điều 38 khoản 4','Hồ sơ hiến, lấy, ghép mô và bộ phận cơ thể người','Record of an organ or tissue donor or recipient');
CREATE TABLE retentionRule (
  source TEXT NOT NULL CHECK (source IN ('icd10', 'icd9cm', 'outcome', 'diagnosisRole', 'recordKind')),
  low TEXT NOT NULL,
  high TEXT NOT NULL,
  class TEXT NOT NULL REFERENCES retentionClass,
  PRIMARY KEY (source, low, high),
  CHECK (low <= high AND length(low) = length(high))
) STRICT, WITHOUT ROWID;
INSERT INTO retentionRule VALUES('diagnosisRole','causeOfDeath','causeOfDeath','death');
INSERT INTO retentionRule VALUES('icd10','F00','F99','accidentOrMental');
INSERT INTO retentionRule VALUES('icd10','R95','R99','death');
INSERT INTO retentionRule VALUES('icd10','T86','T86','transplant');
INSERT INTO retentionRule VALUES('icd10','V01','V99','accidentOrMental');
INSERT INTO retentionRule VALUES('icd10','Y60','Y69','incident');
INSERT INTO retentionRule VALUES('icd10','Y83.0','Y83.0','transplant');
INSERT INTO retentionRule VALUES('icd10','Y85','Y85','accidentOrMental');
INSERT INTO retentionRule VALUES('icd10','Y96','Y96','accidentOrMental');
INSERT INTO retentionRule VALUES('icd10','Z41.0','Z41.1','cosmetic');
INSERT INTO retentionRule VALUES('icd10','Z42','Z42','cosmetic');
INSERT INTO retentionRule VALUES('icd10','Z52','Z52','transplant');
INSERT INTO retentionRule VALUES('icd10','Z94','Z94','transplant');
INSERT INTO retentionRule VALUES('icd9cm','11.6','11.6','transplant');
INSERT INTO retentionRule VALUES('icd9cm','33.5','33.6','transplant');
INSERT INTO retentionRule VALUES('icd9cm','37.51','37.51','transplant');
INSERT INTO retentionRule VALUES('icd9cm','41.0','41.0','transplant');
INSERT INTO retentionRule VALUES('icd9cm','46.97','46.97','transplant');
INSERT INTO retentionRule VALUES('icd9cm','50.5','50.5','transplant');
INSERT INTO retentionRule VALUES('icd9cm','52.8','52.8','transplant');
INSERT INTO retentionRule VALUES('icd9cm','55.6','55.6','transplant');
INSERT INTO retentionRule VALUES('outcome','5','6','death');
INSERT INTO retentionRule VALUES('outcome','8','8','death');
INSERT INTO retentionRule VALUES('recordKind','07/BV1','07/BV1','accidentOrMental');
INSERT INTO retentionRule VALUES('recordKind','26/BV2','26/BV2','death');
INSERT INTO retentionRule VALUES('recordKind','28/BV2','28/BV2','death');
INSERT INTO retentionRule VALUES('recordKind','30/BV2','30/BV2','transplant');
INSERT INTO retentionRule VALUES('recordKind','47/BV2','47/BV2','death');
CREATE TABLE retentionAssignment (
  id INTEGER PRIMARY KEY,
  encounterId INTEGER NOT NULL REFERENCES encounter,
  class TEXT NOT NULL REFERENCES retentionClass,
  reason TEXT NOT NULL CHECK (reason <> ''),
  staffId INTEGER NOT NULL REFERENCES staff,
  at INTEGER NOT NULL,
  utcOffset INTEGER NOT NULL
) STRICT;
CREATE TABLE legalHold (
  id INTEGER PRIMARY KEY,
  scope TEXT NOT NULL CHECK (scope = 'patient' OR scope = 'encounter' OR scope = 'record'),
  subjectId INTEGER NOT NULL,
  reason TEXT NOT NULL CHECK (reason <> ''),
  staffId INTEGER NOT NULL REFERENCES staff,
  at INTEGER NOT NULL,
  utcOffset INTEGER NOT NULL
) STRICT;
CREATE TABLE legalHoldRelease (
  holdId INTEGER PRIMARY KEY REFERENCES legalHold,
  reason TEXT NOT NULL CHECK (reason <> ''),
  staffId INTEGER NOT NULL REFERENCES staff,
  at INTEGER NOT NULL,
  utcOffset INTEGER NOT NULL
) STRICT;
CREATE TABLE destructionProposal (
  id INTEGER PRIMARY KEY,
  encounterId INTEGER NOT NULL REFERENCES encounter,
  decision TEXT NOT NULL CHECK (decision <> ''),
  reason TEXT NOT NULL CHECK (reason <> ''),
  staffId INTEGER NOT NULL REFERENCES staff,
  at INTEGER NOT NULL,
  utcOffset INTEGER NOT NULL
) STRICT;
CREATE TABLE destructionRejection (
  proposalId INTEGER PRIMARY KEY REFERENCES destructionProposal,
  reason TEXT NOT NULL CHECK (reason <> ''),
  staffId INTEGER NOT NULL REFERENCES staff,
  at INTEGER NOT NULL,
  utcOffset INTEGER NOT NULL
) STRICT;
CREATE TABLE destruction (
  encounterId INTEGER PRIMARY KEY REFERENCES encounter,
  proposalId INTEGER NOT NULL UNIQUE REFERENCES destructionProposal,
  class TEXT NOT NULL REFERENCES retentionClass,
  keptUntil TEXT NOT NULL,
  staffId INTEGER NOT NULL REFERENCES staff,
  at INTEGER NOT NULL,
  utcOffset INTEGER NOT NULL
) STRICT;
CREATE TABLE destroyedDocument (
  documentId INTEGER PRIMARY KEY REFERENCES document,
  encounterId INTEGER NOT NULL REFERENCES destruction
) STRICT;
CREATE TABLE patientMerge (
  id INTEGER PRIMARY KEY,
  survivorId INTEGER NOT NULL REFERENCES patient,
  mergedId INTEGER NOT NULL REFERENCES patient,
  reason TEXT NOT NULL CHECK (reason <> ''),
  isOverridden INTEGER NOT NULL CHECK (isOverridden IN (0, 1)),
  actor TEXT NOT NULL,
  at INTEGER NOT NULL,
  utcOffset INTEGER NOT NULL,
  CHECK (survivorId <> mergedId)
) STRICT;
INSERT INTO patientMerge VALUES(1,1,2,'trùng',0,'root',1795700914,0);
INSERT INTO patientMerge VALUES(2,1,3,'nhầm',1,'root',1795700915,0);
CREATE TABLE patientUnmerge (
  mergeId INTEGER PRIMARY KEY REFERENCES patientMerge,
  reason TEXT NOT NULL CHECK (reason <> ''),
  actor TEXT NOT NULL,
  at INTEGER NOT NULL,
  utcOffset INTEGER NOT NULL
) STRICT;
INSERT INTO patientUnmerge VALUES(2,'nhầm','root',1795700915,0);
CREATE TABLE patientMergeRow (
  mergeId INTEGER NOT NULL REFERENCES patientMerge,
  ordinal INTEGER NOT NULL,
  tableName TEXT NOT NULL,
  columnName TEXT NOT NULL,
  rowKey TEXT NOT NULL CHECK (json_valid(rowKey)),
  PRIMARY KEY (mergeId, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO patientMergeRow VALUES(1,0,'encounter','patientId','[1]');
CREATE TABLE patientDistinct (
  lowerId INTEGER NOT NULL REFERENCES patient,
  higherId INTEGER NOT NULL REFERENCES patient,
  reason TEXT NOT NULL CHECK (reason <> ''),
  actor TEXT NOT NULL,
  at INTEGER NOT NULL,
  utcOffset INTEGER NOT NULL,
  PRIMARY KEY (lowerId, higherId),
  CHECK (lowerId < higherId)
) STRICT, WITHOUT ROWID;
INSERT INTO patientDistinct VALUES(1,3,'hai người','root',1795700915,0);
CREATE TABLE staffDepartment (
  staffId INTEGER NOT NULL REFERENCES staff,
  facility TEXT NOT NULL,
  department TEXT NOT NULL,
  PRIMARY KEY (staffId, facility, department)
) STRICT, WITHOUT ROWID;
CREATE TABLE staffSecondFactor (
  staffId INTEGER PRIMARY KEY REFERENCES staff,
  n INTEGER NOT NULL CHECK (n > 1),
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  sealed BLOB NOT NULL CHECK (length(sealed) = 20),
  lastStep INTEGER NOT NULL,
  enabledAt INTEGER NOT NULL
) STRICT;
CREATE TABLE patientSensitivity (
  id INTEGER PRIMARY KEY,
  patientId INTEGER NOT NULL REFERENCES patient,
  isSensitive INTEGER NOT NULL CHECK (isSensitive IN (0, 1)),
  reason TEXT NOT NULL CHECK (reason <> ''),
  staffId INTEGER NOT NULL REFERENCES staff,
  at INTEGER NOT NULL,
  utcOffset INTEGER NOT NULL
) STRICT;
CREATE TABLE breakGlass (
  id INTEGER PRIMARY KEY,
  patientId INTEGER NOT NULL REFERENCES patient,
  staffId INTEGER NOT NULL REFERENCES staff,
  role TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason <> ''),
  at INTEGER NOT NULL,
  utcOffset INTEGER NOT NULL,
  until INTEGER NOT NULL CHECK (until > at AND until <= at + 14400)
) STRICT;
CREATE TABLE breakGlassReview (
  breakGlassId INTEGER PRIMARY KEY REFERENCES breakGlass,
  staffId INTEGER NOT NULL REFERENCES staff,
  verdict TEXT NOT NULL CHECK (verdict IN ('justified', 'notJustified')),
  reason TEXT NOT NULL CHECK (reason <> ''),
  at INTEGER NOT NULL,
  utcOffset INTEGER NOT NULL
) STRICT;
CREATE TABLE staffPIN (
  staffId INTEGER PRIMARY KEY REFERENCES staff,
  n INTEGER NOT NULL CHECK (n > 1),
  r INTEGER NOT NULL CHECK (r > 0),
  p INTEGER NOT NULL CHECK (p > 0),
  salt BLOB NOT NULL CHECK (length(salt) >= 16),
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  setAt INTEGER NOT NULL,
  failedCount INTEGER NOT NULL CHECK (failedCount >= 0)
) STRICT;
CREATE TABLE staffLook (
  viewerId INTEGER NOT NULL REFERENCES staff,
  staffId INTEGER NOT NULL REFERENCES staff,
  revision INTEGER NOT NULL,
  PRIMARY KEY (viewerId, staffId)
) STRICT, WITHOUT ROWID;
INSERT INTO staffLook VALUES(1,1,0);
INSERT INTO staffLook VALUES(1,2,0);
CREATE TABLE attestation (
  documentId INTEGER NOT NULL REFERENCES document,
  purpose TEXT NOT NULL CHECK (purpose IN ('author', 'coSigner')),
  staffId INTEGER NOT NULL REFERENCES staff,
  role TEXT NOT NULL,
  method TEXT NOT NULL CHECK (method = 'password' OR method = 'password+totp' OR method = 'pin'),
  digest BLOB NOT NULL CHECK (length(digest) = 32),
  at INTEGER NOT NULL,
  utcOffset INTEGER NOT NULL,
  PRIMARY KEY (documentId, purpose, staffId)
) STRICT, WITHOUT ROWID;
CREATE TABLE coverageSnapshot (
  id INTEGER PRIMARY KEY,
  asOf TEXT NOT NULL UNIQUE CHECK (length(asOf) = 10),
  registerId INTEGER NOT NULL REFERENCES registerVersion,
  lastAct INTEGER NOT NULL CHECK (lastAct >= 0),
  basisId INTEGER REFERENCES coverageSnapshot,
  content BLOB NOT NULL,
  baseline BLOB NOT NULL,
  digest BLOB NOT NULL CHECK (length(digest) = 32),
  actor TEXT NOT NULL,
  at INTEGER NOT NULL,
  utcOffset INTEGER NOT NULL,
  CHECK (basisId < id)
) STRICT;
CREATE TABLE coveragePeriod (
  id INTEGER PRIMARY KEY,
  month TEXT NOT NULL CHECK (length(month) = 7),
  act TEXT NOT NULL CHECK (act IN ('closed', 'reopened')),
  asOf TEXT NOT NULL CHECK (length(asOf) = 10),
  reason TEXT CHECK (reason <> ''),
  content BLOB,
  digest BLOB CHECK (length(digest) = 32),
  actor TEXT NOT NULL,
  at INTEGER NOT NULL,
  utcOffset INTEGER NOT NULL,
  CHECK ((act = 'reopened') = (reason IS NOT NULL)),
  CHECK ((act = 'closed') = (content IS NOT NULL)),
  CHECK ((act = 'closed') = (digest IS NOT NULL))
) STRICT;
CREATE TABLE coverageCounterState (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  definition TEXT NOT NULL
) STRICT;
CREATE TABLE encounterCountByDay (
  day INTEGER NOT NULL,
  facilityId INTEGER NOT NULL REFERENCES facility,
  month TEXT NOT NULL,
  class TEXT NOT NULL,
  closed INTEGER NOT NULL,
  complete INTEGER NOT NULL,
  receivedLate INTEGER NOT NULL, attested INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (day, facilityId, month, class)
) STRICT, WITHOUT ROWID;
CREATE TABLE encounterCountByMonth (
  facilityId INTEGER NOT NULL REFERENCES facility,
  month TEXT NOT NULL,
  class TEXT NOT NULL,
  effect TEXT NOT NULL,
  closed INTEGER NOT NULL,
  complete INTEGER NOT NULL,
  receivedLate INTEGER NOT NULL, attested INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (facilityId, month, class, effect)
) STRICT, WITHOUT ROWID;
CREATE TABLE departmentActivityByDay (
  facilityId INTEGER NOT NULL REFERENCES facility,
  day INTEGER NOT NULL,
  department TEXT NOT NULL,
  versions INTEGER NOT NULL,
  PRIMARY KEY (facilityId, day, department)
) STRICT, WITHOUT ROWID;
CREATE TABLE departmentActivityByMonth (
  facilityId INTEGER NOT NULL REFERENCES facility,
  month TEXT NOT NULL,
  department TEXT NOT NULL,
  versions INTEGER NOT NULL,
  PRIMARY KEY (facilityId, month, department)
) STRICT, WITHOUT ROWID;
CREATE TABLE quarantineIssue (
  quarantineId INTEGER NOT NULL REFERENCES quarantine,
  attempt INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  at INTEGER NOT NULL,
  severity TEXT NOT NULL CHECK (severity = 'error' OR severity = 'warning' OR severity = 'information'),
  code TEXT NOT NULL,
  path TEXT NOT NULL,
  line INTEGER,
  vi TEXT NOT NULL,
  en TEXT NOT NULL,
  "column" INTEGER,
  xpath TEXT,
  PRIMARY KEY (quarantineId, attempt, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE catalogueEdition (
  id INTEGER PRIMARY KEY,
  system TEXT NOT NULL CHECK (system = 'drugs' OR system = 'services' OR system = 'supplies' OR system = 'practitioners' OR system = 'facilities' OR system = 'machines'),
  validFrom TEXT NOT NULL CHECK (length(validFrom) = 10),
  source TEXT NOT NULL,
  digest BLOB NOT NULL CHECK (length(digest) = 32),
  entryCount INTEGER NOT NULL CHECK (entryCount > 0),
  actor TEXT NOT NULL,
  importedAt INTEGER NOT NULL,
  utcOffset INTEGER NOT NULL
) STRICT;
CREATE TABLE catalogueEntry (
  editionId INTEGER NOT NULL REFERENCES catalogueEdition,
  ordinal INTEGER NOT NULL,
  code TEXT NOT NULL CHECK (code <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  nameEn TEXT NOT NULL,
  unit TEXT NOT NULL,
  strength TEXT NOT NULL,
  registration TEXT NOT NULL,
  tender TEXT NOT NULL,
  price TEXT,
  validFrom TEXT,
  validTo TEXT,
  searchKey TEXT NOT NULL,
  PRIMARY KEY (editionId, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE importRun (
  id INTEGER PRIMARY KEY,
  batchId INTEGER NOT NULL REFERENCES importBatch,
  endedAt INTEGER NOT NULL,
  milliseconds INTEGER NOT NULL,
  isInterrupted INTEGER NOT NULL CHECK (isInterrupted IN (0, 1)),
  statistics TEXT NOT NULL
) STRICT;
CREATE TABLE databaseSetting (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL CHECK (name IN ('requireEncryptedVolume')),
  value TEXT NOT NULL CHECK (value IN ('on', 'off')),
  actor TEXT NOT NULL,
  at INTEGER NOT NULL,
  utcOffset INTEGER NOT NULL
) STRICT;
CREATE TABLE openDesk (
  staffId INTEGER NOT NULL REFERENCES staff,
  client TEXT NOT NULL CHECK (client <> ''),
  content BLOB NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (staffId, client)
) STRICT, WITHOUT ROWID;
CREATE TABLE staffMessage (
  id INTEGER PRIMARY KEY,
  senderId INTEGER NOT NULL REFERENCES staff,
  patientId INTEGER REFERENCES patient,
  record TEXT CHECK (record LIKE '_%/_%'),
  answersId INTEGER REFERENCES staffMessage,
  text TEXT NOT NULL CHECK (text <> ''),
  at INTEGER NOT NULL,
  utcOffset INTEGER NOT NULL
) STRICT;
CREATE TABLE staffMessageRecipient (
  staffId INTEGER NOT NULL REFERENCES staff,
  messageId INTEGER NOT NULL REFERENCES staffMessage,
  PRIMARY KEY (staffId, messageId)
) STRICT, WITHOUT ROWID;
CREATE TABLE staffMessageSeen (
  staffId INTEGER NOT NULL,
  messageId INTEGER NOT NULL,
  at INTEGER NOT NULL,
  utcOffset INTEGER NOT NULL,
  PRIMARY KEY (staffId, messageId),
  FOREIGN KEY (staffId, messageId) REFERENCES staffMessageRecipient
) STRICT, WITHOUT ROWID;
CREATE TABLE rowWitness (
  id INTEGER PRIMARY KEY,
  auditId INTEGER NOT NULL REFERENCES auditEvent,
  tableName TEXT NOT NULL,
  rowKey TEXT NOT NULL CHECK (json_valid(rowKey)),
  columnCount INTEGER NOT NULL CHECK (columnCount > 0),
  digest BLOB CHECK (length(digest) = 32)
) STRICT;
INSERT INTO rowWitness VALUES(1,24,'databaseInfo','[1]',6,X'258c51de6ee4b5b249d44c27ae193ac5605f3a19a640b305e87144496d467566');
INSERT INTO rowWitness VALUES(2,24,'document','[1,6]',9,X'b1ded8105dbab716c215b54ccf14444c19b53ade6f25ce6ceda44fcc4d0e26b4');
INSERT INTO rowWitness VALUES(3,24,'facility','[0]',2,X'2ea332ab05d63366c01df0e8a11ae10bf085ffa18fd896782c925e02e31a0ada');
INSERT INTO rowWitness VALUES(4,24,'facility','[1]',2,X'de0719c82e25f0b0ff02601df23d5bd14121cb7c4cbf804c9fc5cbc301c714f8');
INSERT INTO rowWitness VALUES(5,24,'importBatch','[1]',6,X'1ae50e09feb7882f01f21dbb2195dd1ef5c19a9381c8a0982c0a2aca5a2bf219');
INSERT INTO rowWitness VALUES(6,24,'importEntry','[1,0,5]',12,X'c477df8058eaf73b7ec6b09b5466a23fc4be60be410dab248666b367423b5324');
INSERT INTO rowWitness VALUES(7,24,'importFile','[1]',12,X'88fbd1cd78cac0c7012ecb8539083e3f6fc7f7bc59c8d86d13215c81bbb0032d');
INSERT INTO rowWitness VALUES(8,24,'importIssue','[1,0,5]',11,X'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
INSERT INTO rowWitness VALUES(9,24,'patientDistinct','[1,3]',6,X'2987de1211b68cfddc7e600080652052d98b6ec0deadac756a098bf9b69e2f6a');
INSERT INTO rowWitness VALUES(10,24,'patientMerge','[1]',8,X'208fb2fad2583259efbad5e1fa03ee1890182398880e0683aed987ead3578f7f');
INSERT INTO rowWitness VALUES(11,24,'patientMerge','[2]',8,X'b72157cc2dbe207f3c5c664150b5575ce9f844469ea7bcece1cc9f115554edcb');
INSERT INTO rowWitness VALUES(12,24,'patientMergeRow','[1]',5,X'c7c2908bc4ec95d034c598a5e09597199a597b80f35cd7b54c96acec6a24cacf');
INSERT INTO rowWitness VALUES(13,24,'patientUnmerge','[2]',5,X'22ffd35a4d45614a80541f2f655b490b2a2ac72261b4925b66efe8af95a3310e');
INSERT INTO rowWitness VALUES(14,24,'staff','[1]',7,X'17c5e656e39dd4f8a3391819e4cd372f9c4c71f26ae4f242fdcbf6b2f0396d42');
INSERT INTO rowWitness VALUES(15,24,'staffRole','[1,"administrator"]',2,X'0a1dbd614ef0f150a6efd293d6b963622573581754e8e8125077e83d74d716d1');
INSERT INTO rowWitness VALUES(16,24,'staffRole','[1,"auditor"]',2,X'f249d1a32240241d02c3c77e1313aa76538446044fb711b05df862bec8fa4362');
INSERT INTO rowWitness VALUES(17,24,'staffRole','[1,"doctor"]',2,X'6adda8b0ec519901cfb0f887cb852422e06175c880348f487ff11be1dcf03aa9');
INSERT INTO rowWitness VALUES(18,24,'staffRole','[1,"nurse"]',2,X'3d7f5a6569e0af25b7ecc52005a8c47b493d1e97004185dfa8316af7d3aa0769');
INSERT INTO rowWitness VALUES(19,24,'staffRole','[1,"operator"]',2,X'e85717a4aa5c94e70ccb68311a19ee22b09b5a55aa52531d0db563410279dbd1');
INSERT INTO rowWitness VALUES(20,24,'staffRole','[1,"recordsOffice"]',2,X'e2aa5de4e5acad3ffa84c68d51e3aa19c8c5e4199fe4f13ec387874cd235fa4f');
INSERT INTO rowWitness VALUES(21,30,'staff','[2]',7,X'37b6ad14961cdfd2f8a570777bd14a7e8c624d4fcf310fe02a812ea88cd8a499');
INSERT INTO rowWitness VALUES(22,30,'staffRole','[2,"nurse"]',2,X'661276c7135f784f0b786a55a642cf1892f3309576ebe6f1e58119eb6b728d85');
INSERT INTO rowWitness VALUES(23,31,'staffCredential','[2]',8,X'13e1061ecb81748ef2ad67917dd53a6f8646754cbbeb067bd850411575f03d79');
CREATE TABLE serviceRequest (
  documentId INTEGER NOT NULL REFERENCES document, ordinal INTEGER NOT NULL,
  codingId INTEGER NOT NULL REFERENCES coding,
  category TEXT NOT NULL CHECK (category = 'laboratory' OR category = 'imaging' OR category = 'pathology' OR category = 'endoscopy' OR category = 'functional' OR category = 'procedure' OR category = 'consultation' OR category = 'care' OR category = 'diet'),
  priority TEXT NOT NULL CHECK (priority = 'routine' OR priority = 'urgent' OR priority = 'stat'),
  time TEXT NOT NULL,
  PRIMARY KEY (documentId, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE resultReview (
  documentId INTEGER NOT NULL REFERENCES document,
  staffId INTEGER NOT NULL REFERENCES staff,
  role TEXT NOT NULL,
  at INTEGER NOT NULL,
  utcOffset INTEGER NOT NULL,
  PRIMARY KEY (documentId, staffId)
) STRICT, WITHOUT ROWID;
CREATE TABLE waitingDraftByDay (
  day INTEGER NOT NULL,
  facilityId INTEGER NOT NULL REFERENCES facility,
  records INTEGER NOT NULL,
  PRIMARY KEY (day, facilityId)
) STRICT, WITHOUT ROWID;
CREATE TABLE waitingDraftByMonth (
  month TEXT NOT NULL,
  facilityId INTEGER NOT NULL REFERENCES facility,
  records INTEGER NOT NULL,
  PRIMARY KEY (month, facilityId)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS "patientIdentifier" (
  value TEXT NOT NULL CHECK (value <> ''),
  system TEXT NOT NULL CHECK (system = 'nationalID' OR system = 'formerNationalID' OR system = 'passport' OR system = 'insuranceCard'
    OR system = 'insuranceNumber' OR system = 'hospitalNumber' OR system = 'serviceNumber'),
  assignerId INTEGER NOT NULL DEFAULT 0 CHECK (assignerId = 0 OR system = 'hospitalNumber'),
  holderId INTEGER NOT NULL CHECK (holderId = CASE
    WHEN system = 'nationalID' OR system = 'insuranceNumber' OR system = 'serviceNumber' OR system = 'hospitalNumber' THEN 0
    ELSE patientId END),
  patientId INTEGER NOT NULL REFERENCES patient,
  PRIMARY KEY (value, system, assignerId, holderId)
) STRICT, WITHOUT ROWID;
INSERT INTO patientIdentifier VALUES('P1','hospitalNumber',1,0,1);
INSERT INTO patientIdentifier VALUES('P2','hospitalNumber',1,0,2);
INSERT INTO patientIdentifier VALUES('P3','hospitalNumber',1,0,3);
CREATE TABLE recordReview (
  documentId INTEGER NOT NULL REFERENCES document,
  kind TEXT NOT NULL CHECK (kind = 'supervision' OR kind = 'pharmacy'),
  verdict TEXT NOT NULL CHECK (verdict = 'returned' OR verdict = 'approved' OR verdict = 'advised'),
  reason TEXT CHECK ((reason IS NULL) = (verdict = 'approved')),
  staffId INTEGER NOT NULL REFERENCES staff,
  role TEXT NOT NULL,
  at INTEGER NOT NULL,
  utcOffset INTEGER NOT NULL,
  PRIMARY KEY (documentId, kind),
  CHECK ((kind = 'supervision') = (verdict = 'returned'))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX documentByBusinessKey ON document (facilityId, kind, localId, sequence);
CREATE INDEX encounterByPatient ON encounter (patientId);
CREATE INDEX recordByEncounter ON clinicalRecord (encounterId);
CREATE INDEX versionByRecord ON recordVersion (recordId, version);
CREATE UNIQUE INDEX oneFinalPerVersion ON recordVersion (recordId, version) WHERE status <> 'preliminary';
CREATE INDEX auditByPatient ON auditEvent (patientId) WHERE patientId IS NOT NULL AND action <> 'import';
CREATE INDEX importFileByDigest ON importFile (digest) WHERE digest IS NOT NULL;
CREATE UNIQUE INDEX openOncePerContent ON quarantine (facilityId, digest) WHERE state = 'open';
CREATE INDEX openQuarantine ON quarantine (id) WHERE state = 'open';
CREATE TRIGGER documentIsNeverUpdated BEFORE UPDATE ON document
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 document is append-only'); END;
CREATE TRIGGER documentIsNeverReplaced BEFORE INSERT ON document
WHEN EXISTS (SELECT 1 FROM document WHERE id = NEW.id OR (facilityId, kind, localId, sequence) = (NEW.facilityId, NEW.kind, NEW.localId, NEW.sequence))
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 document is append-only'); END;
CREATE TRIGGER documentContentIsNeverUpdated BEFORE UPDATE ON documentContent
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 documentContent is append-only'); END;
CREATE TRIGGER documentContentIsNeverReplaced BEFORE INSERT ON documentContent
WHEN EXISTS (SELECT 1 FROM documentContent WHERE documentId = NEW.documentId)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 documentContent is append-only'); END;
CREATE TRIGGER recordVersionIsNeverReplaced BEFORE INSERT ON recordVersion
WHEN EXISTS (SELECT 1 FROM recordVersion WHERE documentId = NEW.documentId OR (NEW.status <> 'preliminary' AND status <> 'preliminary' AND recordId = NEW.recordId AND version = NEW.version))
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 recordVersion is append-only'); END;
CREATE TRIGGER auditEventIsNeverUpdated BEFORE UPDATE ON auditEvent
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 auditEvent is append-only'); END;
CREATE TRIGGER auditEventIsNeverReplaced BEFORE INSERT ON auditEvent
WHEN EXISTS (SELECT 1 FROM auditEvent WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 auditEvent is append-only'); END;
CREATE TRIGGER importEntryIsNeverReplaced BEFORE INSERT ON importEntry
WHEN EXISTS (SELECT 1 FROM importEntry WHERE fileId = NEW.fileId AND ordinal = NEW.ordinal)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 importEntry is append-only'); END;
CREATE TRIGGER importIssueIsNeverUpdated BEFORE UPDATE ON importIssue
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 importIssue is append-only'); END;
CREATE TRIGGER importIssueIsNeverReplaced BEFORE INSERT ON importIssue
WHEN EXISTS (SELECT 1 FROM importIssue WHERE fileId = NEW.fileId AND entryOrdinal = NEW.entryOrdinal AND ordinal = NEW.ordinal)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 importIssue is append-only'); END;
CREATE TRIGGER importRawPartIsNeverUpdated BEFORE UPDATE ON importRawPart
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 importRawPart is append-only'); END;
CREATE TRIGGER importRawPartIsNeverReplaced BEFORE INSERT ON importRawPart
WHEN EXISTS (SELECT 1 FROM importRawPart WHERE fileId = NEW.fileId AND ordinal = NEW.ordinal)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 importRawPart is append-only'); END;
CREATE TRIGGER registerVersionIsNeverUpdated BEFORE UPDATE ON registerVersion
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 registerVersion is append-only'); END;
CREATE TRIGGER registerVersionIsNeverReplaced BEFORE INSERT ON registerVersion
WHEN EXISTS (SELECT 1 FROM registerVersion WHERE id = NEW.id OR digest = NEW.digest)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 registerVersion is append-only'); END;
CREATE TRIGGER registerPartIsNeverUpdated BEFORE UPDATE ON registerPart
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 registerPart is append-only'); END;
CREATE TRIGGER registerPartIsNeverReplaced BEFORE INSERT ON registerPart
WHEN EXISTS (SELECT 1 FROM registerPart WHERE versionId = NEW.versionId AND ordinal = NEW.ordinal)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 registerPart is append-only'); END;
CREATE TRIGGER codingIsNeverUpdated BEFORE UPDATE ON coding
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 coding is append-only'); END;
CREATE TRIGGER codingIsNeverReplaced BEFORE INSERT ON coding
WHEN EXISTS (SELECT 1 FROM coding WHERE id = NEW.id OR (system, code, display) = (NEW.system, NEW.code, NEW.display))
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 coding is append-only'); END;
CREATE TRIGGER facilityIsNeverUpdated BEFORE UPDATE ON facility
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 facility is append-only'); END;
CREATE TRIGGER facilityIsNeverReplaced BEFORE INSERT ON facility
WHEN EXISTS (SELECT 1 FROM facility WHERE id = NEW.id OR code = NEW.code)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 facility is append-only'); END;
CREATE TRIGGER conditionIsNeverUpdated BEFORE UPDATE ON condition
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 condition is append-only'); END;
CREATE TRIGGER conditionIsNeverReplaced BEFORE INSERT ON condition
WHEN EXISTS (SELECT 1 FROM condition WHERE documentId = NEW.documentId AND ordinal = NEW.ordinal)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 condition is append-only'); END;
CREATE TRIGGER observationIsNeverUpdated BEFORE UPDATE ON observation
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 observation is append-only'); END;
CREATE TRIGGER observationIsNeverReplaced BEFORE INSERT ON observation
WHEN EXISTS (SELECT 1 FROM observation WHERE documentId = NEW.documentId AND ordinal = NEW.ordinal)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 observation is append-only'); END;
CREATE TRIGGER medicationRequestIsNeverUpdated BEFORE UPDATE ON medicationRequest
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 medicationRequest is append-only'); END;
CREATE TRIGGER medicationRequestIsNeverReplaced BEFORE INSERT ON medicationRequest
WHEN EXISTS (SELECT 1 FROM medicationRequest WHERE documentId = NEW.documentId AND ordinal = NEW.ordinal)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 medicationRequest is append-only'); END;
CREATE TRIGGER medicationAdministrationIsNeverUpdated BEFORE UPDATE ON medicationAdministration
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 medicationAdministration is append-only'); END;
CREATE TRIGGER medicationAdministrationIsNeverReplaced BEFORE INSERT ON medicationAdministration
WHEN EXISTS (SELECT 1 FROM medicationAdministration WHERE documentId = NEW.documentId AND ordinal = NEW.ordinal)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 medicationAdministration is append-only'); END;
CREATE TRIGGER procedureIsNeverUpdated BEFORE UPDATE ON procedure
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 procedure is append-only'); END;
CREATE TRIGGER procedureIsNeverReplaced BEFORE INSERT ON procedure
WHEN EXISTS (SELECT 1 FROM procedure WHERE documentId = NEW.documentId AND ordinal = NEW.ordinal)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 procedure is append-only'); END;
CREATE TRIGGER allergyIntoleranceIsNeverUpdated BEFORE UPDATE ON allergyIntolerance
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 allergyIntolerance is append-only'); END;
CREATE TRIGGER allergyIntoleranceIsNeverReplaced BEFORE INSERT ON allergyIntolerance
WHEN EXISTS (SELECT 1 FROM allergyIntolerance WHERE documentId = NEW.documentId AND ordinal = NEW.ordinal)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 allergyIntolerance is append-only'); END;
CREATE TRIGGER immunizationIsNeverUpdated BEFORE UPDATE ON immunization
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 immunization is append-only'); END;
CREATE TRIGGER immunizationIsNeverReplaced BEFORE INSERT ON immunization
WHEN EXISTS (SELECT 1 FROM immunization WHERE documentId = NEW.documentId AND ordinal = NEW.ordinal)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 immunization is append-only'); END;
CREATE TRIGGER diagnosticReportIsNeverUpdated BEFORE UPDATE ON diagnosticReport
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 diagnosticReport is append-only'); END;
CREATE TRIGGER diagnosticReportIsNeverReplaced BEFORE INSERT ON diagnosticReport
WHEN EXISTS (SELECT 1 FROM diagnosticReport WHERE documentId = NEW.documentId AND ordinal = NEW.ordinal)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 diagnosticReport is append-only'); END;
CREATE TRIGGER chargeItemIsNeverUpdated BEFORE UPDATE ON chargeItem
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 chargeItem is append-only'); END;
CREATE TRIGGER chargeItemIsNeverReplaced BEFORE INSERT ON chargeItem
WHEN EXISTS (SELECT 1 FROM chargeItem WHERE documentId = NEW.documentId AND ordinal = NEW.ordinal)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 chargeItem is append-only'); END;
CREATE TRIGGER healthClassificationIsNeverUpdated BEFORE UPDATE ON healthClassification
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 healthClassification is append-only'); END;
CREATE TRIGGER healthClassificationIsNeverReplaced BEFORE INSERT ON healthClassification
WHEN EXISTS (SELECT 1 FROM healthClassification WHERE documentId = NEW.documentId AND ordinal = NEW.ordinal)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 healthClassification is append-only'); END;
CREATE TRIGGER documentIsNeverDeleted BEFORE DELETE ON document
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 document is never deleted'); END;
CREATE TRIGGER recordVersionIsNeverDeleted BEFORE DELETE ON recordVersion
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 recordVersion is never deleted'); END;
CREATE TRIGGER auditEventIsNeverDeleted BEFORE DELETE ON auditEvent
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 auditEvent is never deleted'); END;
CREATE TRIGGER importEntryIsNeverDeleted BEFORE DELETE ON importEntry
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 importEntry is never deleted'); END;
CREATE TRIGGER importIssueIsNeverDeleted BEFORE DELETE ON importIssue
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 importIssue is never deleted'); END;
CREATE TRIGGER registerVersionIsNeverDeleted BEFORE DELETE ON registerVersion
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 registerVersion is never deleted'); END;
CREATE TRIGGER registerPartIsNeverDeleted BEFORE DELETE ON registerPart
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 registerPart is never deleted'); END;
CREATE TRIGGER codingIsNeverDeleted BEFORE DELETE ON coding
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 coding is never deleted'); END;
CREATE TRIGGER facilityIsNeverDeleted BEFORE DELETE ON facility
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 facility is never deleted'); END;
CREATE TRIGGER databaseInfoIsNeverDeleted BEFORE DELETE ON databaseInfo
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 databaseInfo is never deleted'); END;
CREATE TRIGGER staffIsNeverDeleted BEFORE DELETE ON staff
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 staff is never deleted'); END;
CREATE TRIGGER patientIsNeverDeleted BEFORE DELETE ON patient
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 patient is never deleted'); END;
CREATE TRIGGER encounterIsNeverDeleted BEFORE DELETE ON encounter
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 encounter is never deleted'); END;
CREATE TRIGGER clinicalRecordIsNeverDeleted BEFORE DELETE ON clinicalRecord
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 clinicalRecord is never deleted'); END;
CREATE TRIGGER importBatchIsNeverDeleted BEFORE DELETE ON importBatch
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 importBatch is never deleted'); END;
CREATE TRIGGER importFileIsNeverDeleted BEFORE DELETE ON importFile
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 importFile is never deleted'); END;
CREATE TRIGGER quarantineIsNeverDeleted BEFORE DELETE ON quarantine
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 quarantine is never deleted'); END;
CREATE INDEX retentionAssignmentByEncounter ON retentionAssignment (encounterId);
CREATE VIEW standingHold (id, scope, subjectId) AS
  SELECT id, scope, subjectId FROM legalHold WHERE NOT EXISTS (SELECT 1 FROM legalHoldRelease WHERE holdId = legalHold.id);
CREATE VIEW holdOnEncounter (encounterId, holdId) AS
  SELECT encounter.id, standingHold.id FROM encounter JOIN standingHold
  WHERE (standingHold.scope = 'encounter' AND standingHold.subjectId = encounter.id)
    OR (standingHold.scope = 'record'
      AND EXISTS (SELECT 1 FROM clinicalRecord WHERE clinicalRecord.id = standingHold.subjectId AND encounterId = encounter.id))
    OR (standingHold.scope = 'patient' AND encounter.patientId IN (
      WITH RECURSIVE person (id) AS (
        SELECT standingHold.subjectId UNION
        SELECT patient.mergedInto FROM patient JOIN person ON patient.id = person.id WHERE patient.mergedInto IS NOT NULL)
      SELECT id FROM person));
CREATE VIEW encounterRetention (encounterId, class, years, endYear, keptUntil, isHeld, isDestroyed) AS
  SELECT found.id, retentionClass.code, retentionClass.years, found.endYear,
    CASE WHEN retentionClass.years IS NOT NULL AND found.endYear IS NOT NULL
      THEN printf('%04d-12-31', CAST(found.endYear AS INTEGER) + retentionClass.years) END,
    EXISTS (SELECT 1 FROM holdOnEncounter WHERE encounterId = found.id),
    EXISTS (SELECT 1 FROM destruction WHERE encounterId = found.id)
  FROM (
    SELECT encounter.id,
      CASE WHEN encounter.status = 'finished' THEN substr(encounter.endTime, 1, 4)
        WHEN encounter.status IN ('cancelled', 'enteredInError') THEN substr(coalesce(encounter.endTime, encounter.startTime), 1, 4) END
        AS endYear,
      (SELECT max(longest.rank) FROM retentionFinding JOIN retentionClass AS longest ON longest.code = retentionFinding.class
        WHERE retentionFinding.encounterId = encounter.id) AS rank
    FROM encounter) AS found
  JOIN retentionClass ON retentionClass.rank = found.rank;
CREATE TRIGGER recordMoveIsNeverUpdated BEFORE UPDATE ON recordMove
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 recordMove is append-only'); END;
CREATE TRIGGER recordMoveIsNeverReplaced BEFORE INSERT ON recordMove
WHEN EXISTS (SELECT 1 FROM recordMove WHERE id = NEW.id OR fromDocumentId = NEW.fromDocumentId OR toDocumentId = NEW.toDocumentId)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 recordMove is append-only'); END;
CREATE TRIGGER recordMoveIsNeverDeleted BEFORE DELETE ON recordMove
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 recordMove is never deleted'); END;
CREATE TRIGGER retentionClassIsNeverUpdated BEFORE UPDATE ON retentionClass
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 retentionClass is append-only'); END;
CREATE TRIGGER retentionClassIsNeverReplaced BEFORE INSERT ON retentionClass
WHEN EXISTS (SELECT 1 FROM retentionClass WHERE code = NEW.code OR rank = NEW.rank)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 retentionClass is append-only'); END;
CREATE TRIGGER retentionClassIsNeverDeleted BEFORE DELETE ON retentionClass
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 retentionClass is never deleted'); END;
CREATE TRIGGER retentionRuleIsNeverUpdated BEFORE UPDATE ON retentionRule
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 retentionRule is append-only'); END;
CREATE TRIGGER retentionRuleIsNeverReplaced BEFORE INSERT ON retentionRule
WHEN EXISTS (SELECT 1 FROM retentionRule WHERE source = NEW.source AND low = NEW.low AND high = NEW.high)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 retentionRule is append-only'); END;
CREATE TRIGGER retentionRuleIsNeverDeleted BEFORE DELETE ON retentionRule
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 retentionRule is never deleted'); END;
CREATE TRIGGER retentionAssignmentIsNeverUpdated BEFORE UPDATE ON retentionAssignment
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 retentionAssignment is append-only'); END;
CREATE TRIGGER retentionAssignmentIsNeverReplaced BEFORE INSERT ON retentionAssignment
WHEN EXISTS (SELECT 1 FROM retentionAssignment WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 retentionAssignment is append-only'); END;
CREATE TRIGGER retentionAssignmentIsNeverDeleted BEFORE DELETE ON retentionAssignment
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 retentionAssignment is never deleted'); END;
CREATE TRIGGER legalHoldIsNeverUpdated BEFORE UPDATE ON legalHold
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 legalHold is append-only'); END;
CREATE TRIGGER legalHoldIsNeverReplaced BEFORE INSERT ON legalHold
WHEN EXISTS (SELECT 1 FROM legalHold WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 legalHold is append-only'); END;
CREATE TRIGGER legalHoldIsNeverDeleted BEFORE DELETE ON legalHold
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 legalHold is never deleted'); END;
CREATE TRIGGER legalHoldReleaseIsNeverUpdated BEFORE UPDATE ON legalHoldRelease
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 legalHoldRelease is append-only'); END;
CREATE TRIGGER legalHoldReleaseIsNeverReplaced BEFORE INSERT ON legalHoldRelease
WHEN EXISTS (SELECT 1 FROM legalHoldRelease WHERE holdId = NEW.holdId)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 legalHoldRelease is append-only'); END;
CREATE TRIGGER legalHoldReleaseIsNeverDeleted BEFORE DELETE ON legalHoldRelease
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 legalHoldRelease is never deleted'); END;
CREATE TRIGGER destructionProposalIsNeverUpdated BEFORE UPDATE ON destructionProposal
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 destructionProposal is append-only'); END;
CREATE TRIGGER destructionProposalIsNeverReplaced BEFORE INSERT ON destructionProposal
WHEN EXISTS (SELECT 1 FROM destructionProposal WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 destructionProposal is append-only'); END;
CREATE TRIGGER destructionProposalIsNeverDeleted BEFORE DELETE ON destructionProposal
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 destructionProposal is never deleted'); END;
CREATE TRIGGER destructionRejectionIsNeverUpdated BEFORE UPDATE ON destructionRejection
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 destructionRejection is append-only'); END;
CREATE TRIGGER destructionRejectionIsNeverReplaced BEFORE INSERT ON destructionRejection
WHEN EXISTS (SELECT 1 FROM destructionRejection WHERE proposalId = NEW.proposalId)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 destructionRejection is append-only'); END;
CREATE TRIGGER destructionRejectionIsNeverDeleted BEFORE DELETE ON destructionRejection
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 destructionRejection is never deleted'); END;
CREATE TRIGGER destructionIsNeverUpdated BEFORE UPDATE ON destruction
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 destruction is append-only'); END;
CREATE TRIGGER destructionIsNeverReplaced BEFORE INSERT ON destruction
WHEN EXISTS (SELECT 1 FROM destruction WHERE encounterId = NEW.encounterId OR proposalId = NEW.proposalId)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 destruction is append-only'); END;
CREATE TRIGGER destructionIsNeverDeleted BEFORE DELETE ON destruction
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 destruction is never deleted'); END;
CREATE TRIGGER destroyedDocumentIsNeverUpdated BEFORE UPDATE ON destroyedDocument
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 destroyedDocument is append-only'); END;
CREATE TRIGGER destroyedDocumentIsNeverReplaced BEFORE INSERT ON destroyedDocument
WHEN EXISTS (SELECT 1 FROM destroyedDocument WHERE documentId = NEW.documentId)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 destroyedDocument is append-only'); END;
CREATE TRIGGER destroyedDocumentIsNeverDeleted BEFORE DELETE ON destroyedDocument
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 destroyedDocument is never deleted'); END;
CREATE TRIGGER recordVersionFollows BEFORE INSERT ON recordVersion
WHEN EXISTS (
    SELECT 1 FROM recordVersion AS earlier WHERE earlier.recordId = NEW.recordId AND earlier.status <> 'preliminary' AND (
      (earlier.version = NEW.version AND NEW.status = 'preliminary')
      OR (earlier.version < NEW.version AND (NEW.status = 'final' OR earlier.status = 'enteredInError'))
      OR (earlier.version < NEW.version AND NEW.status = 'preliminary'
        AND (SELECT batchId FROM document WHERE id = NEW.documentId) IS NULL)))
  OR (NEW.status = 'amended' AND NEW.version < 2)
  OR (NEW.status = 'amended' AND (SELECT batchId FROM document WHERE id = NEW.documentId) IS NULL AND NOT EXISTS (
    SELECT 1 FROM recordVersion AS earlier WHERE earlier.recordId = NEW.recordId AND earlier.version < NEW.version
      AND earlier.status IN ('final', 'amended')))
  OR (NEW.status = 'enteredInError' AND (SELECT batchId FROM document WHERE id = NEW.documentId) IS NULL AND NOT EXISTS (
    SELECT 1 FROM recordVersion AS earlier WHERE earlier.recordId = NEW.recordId))
BEGIN SELECT RAISE(ABORT, 'QY-STO-0004 no such step in a record''s life'); END;
CREATE TRIGGER clinicalRecordIsItsVersion BEFORE UPDATE ON clinicalRecord
WHEN (NEW.id, NEW.encounterId) IS NOT (OLD.id, OLD.encounterId) OR NOT EXISTS (
  SELECT 1 FROM recordVersion WHERE documentId = NEW.documentId AND recordId = NEW.id AND version = NEW.version AND status = NEW.status)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0004 a record''s state is that of one of its versions'); END;
CREATE TRIGGER recordMoveTiesTwoRecords BEFORE INSERT ON recordMove
WHEN NOT EXISTS (
  SELECT 1 FROM recordVersion AS old JOIN recordVersion AS new ON new.documentId = NEW.toDocumentId
  WHERE old.documentId = NEW.fromDocumentId AND old.status = 'enteredInError' AND old.recordId <> new.recordId
    AND new.status IN ('preliminary', 'final') AND new.version = 1)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0004 a move ties a withdrawn record to a new one'); END;
CREATE TRIGGER destructionIsDue BEFORE INSERT ON destruction
WHEN NOT EXISTS (
  SELECT 1 FROM encounterRetention JOIN destructionProposal AS proposal ON proposal.id = NEW.proposalId
  JOIN encounter ON encounter.id = encounterRetention.encounterId
  JOIN documentContent ON documentContent.documentId = encounter.documentId
  WHERE encounterRetention.encounterId = NEW.encounterId AND proposal.encounterId = NEW.encounterId
    AND NEW.class = encounterRetention.class AND NEW.keptUntil = encounterRetention.keptUntil
    AND encounterRetention.keptUntil < date('now', 'localtime')
    AND encounterRetention.keptUntil < date(NEW.at + NEW.utcOffset * 60, 'unixepoch') AND NOT encounterRetention.isHeld
    AND instr(CAST(documentContent.canonical AS TEXT),
      CASE WHEN encounter.endTime IS NULL THEN ' start="' || substr(encounter.startTime, 1, 16)
        ELSE ' end="' || substr(encounter.endTime, 1, 16) END) > 0)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0005 retention still runs, or a hold stands'); END;
CREATE TRIGGER destructionTakesTwo BEFORE INSERT ON destruction
WHEN NOT EXISTS (
    SELECT 1 FROM destructionProposal AS proposal JOIN staff AS proposer ON proposer.id = proposal.staffId
    JOIN staff AS approver ON approver.id = NEW.staffId AND approver.isActive
    WHERE proposal.id = NEW.proposalId AND proposer.id <> approver.id)
  OR EXISTS (SELECT 1 FROM destructionRejection WHERE proposalId = NEW.proposalId)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0005 a destruction takes the approval of a second person'); END;
CREATE TRIGGER destructionRejectionIsInTime BEFORE INSERT ON destructionRejection
WHEN EXISTS (SELECT 1 FROM destruction WHERE proposalId = NEW.proposalId)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0005 it was destroyed already'); END;
CREATE TRIGGER destroyedDocumentIsOfTheEncounter BEFORE INSERT ON destroyedDocument
WHEN EXISTS (SELECT 1 FROM holdOnEncounter WHERE encounterId = NEW.encounterId)
  OR NOT EXISTS (SELECT 1 FROM destruction WHERE encounterId = NEW.encounterId) OR NOT (
  EXISTS (SELECT 1 FROM document WHERE id = NEW.documentId AND kind = 5 AND subjectId = NEW.encounterId)
  OR EXISTS (
    SELECT 1 FROM recordVersion JOIN clinicalRecord ON clinicalRecord.id = recordId
    WHERE recordVersion.documentId = NEW.documentId AND encounterId = NEW.encounterId))
BEGIN SELECT RAISE(ABORT, 'QY-STO-0005 the document is not of the destroyed encounter'); END;
CREATE TRIGGER nothingFollowsADestruction BEFORE INSERT ON recordVersion
WHEN EXISTS (SELECT 1 FROM clinicalRecord JOIN destruction USING (encounterId) WHERE clinicalRecord.id = NEW.recordId)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0005 the encounter was destroyed'); END;
CREATE TRIGGER destroyedEncounterStays BEFORE UPDATE ON encounter
WHEN NEW.documentId <> OLD.documentId AND EXISTS (SELECT 1 FROM destruction WHERE encounterId = OLD.id)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0005 the encounter was destroyed'); END;
CREATE TRIGGER documentContentIsNeverDeleted BEFORE DELETE ON documentContent
WHEN NOT EXISTS (SELECT 1 FROM destroyedDocument WHERE documentId = OLD.documentId)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 documentContent is never deleted'); END;
CREATE TRIGGER documentContentStaysDestroyed BEFORE INSERT ON documentContent
WHEN EXISTS (SELECT 1 FROM destroyedDocument WHERE documentId = NEW.documentId)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0005 the document was destroyed'); END;
CREATE TRIGGER conditionIsNeverDeleted BEFORE DELETE ON condition
WHEN NOT EXISTS (SELECT 1 FROM destroyedDocument WHERE documentId = OLD.documentId)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 condition is never deleted'); END;
CREATE TRIGGER conditionStaysDestroyed BEFORE INSERT ON condition
WHEN EXISTS (SELECT 1 FROM destroyedDocument WHERE documentId = NEW.documentId)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0005 the document was destroyed'); END;
CREATE TRIGGER observationIsNeverDeleted BEFORE DELETE ON observation
WHEN NOT EXISTS (SELECT 1 FROM destroyedDocument WHERE documentId = OLD.documentId)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 observation is never deleted'); END;
CREATE TRIGGER observationStaysDestroyed BEFORE INSERT ON observation
WHEN EXISTS (SELECT 1 FROM destroyedDocument WHERE documentId = NEW.documentId)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0005 the document was destroyed'); END;
CREATE TRIGGER medicationRequestIsNeverDeleted BEFORE DELETE ON medicationRequest
WHEN NOT EXISTS (SELECT 1 FROM destroyedDocument WHERE documentId = OLD.documentId)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 medicationRequest is never deleted'); END;
CREATE TRIGGER medicationRequestStaysDestroyed BEFORE INSERT ON medicationRequest
WHEN EXISTS (SELECT 1 FROM destroyedDocument WHERE documentId = NEW.documentId)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0005 the document was destroyed'); END;
CREATE TRIGGER medicationAdministrationIsNeverDeleted BEFORE DELETE ON medicationAdministration
WHEN NOT EXISTS (SELECT 1 FROM destroyedDocument WHERE documentId = OLD.documentId)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 medicationAdministration is never deleted'); END;
CREATE TRIGGER medicationAdministrationStaysDestroyed BEFORE INSERT ON medicationAdministration
WHEN EXISTS (SELECT 1 FROM destroyedDocument WHERE documentId = NEW.documentId)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0005 the document was destroyed'); END;
CREATE TRIGGER procedureIsNeverDeleted BEFORE DELETE ON procedure
WHEN NOT EXISTS (SELECT 1 FROM destroyedDocument WHERE documentId = OLD.documentId)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 procedure is never deleted'); END;
CREATE TRIGGER procedureStaysDestroyed BEFORE INSERT ON procedure
WHEN EXISTS (SELECT 1 FROM destroyedDocument WHERE documentId = NEW.documentId)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0005 the document was destroyed'); END;
CREATE TRIGGER allergyIntoleranceIsNeverDeleted BEFORE DELETE ON allergyIntolerance
WHEN NOT EXISTS (SELECT 1 FROM destroyedDocument WHERE documentId = OLD.documentId)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 allergyIntolerance is never deleted'); END;
CREATE TRIGGER allergyIntoleranceStaysDestroyed BEFORE INSERT ON allergyIntolerance
WHEN EXISTS (SELECT 1 FROM destroyedDocument WHERE documentId = NEW.documentId)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0005 the document was destroyed'); END;
CREATE TRIGGER immunizationIsNeverDeleted BEFORE DELETE ON immunization
WHEN NOT EXISTS (SELECT 1 FROM destroyedDocument WHERE documentId = OLD.documentId)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 immunization is never deleted'); END;
CREATE TRIGGER immunizationStaysDestroyed BEFORE INSERT ON immunization
WHEN EXISTS (SELECT 1 FROM destroyedDocument WHERE documentId = NEW.documentId)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0005 the document was destroyed'); END;
CREATE TRIGGER diagnosticReportIsNeverDeleted BEFORE DELETE ON diagnosticReport
WHEN NOT EXISTS (SELECT 1 FROM destroyedDocument WHERE documentId = OLD.documentId)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 diagnosticReport is never deleted'); END;
CREATE TRIGGER diagnosticReportStaysDestroyed BEFORE INSERT ON diagnosticReport
WHEN EXISTS (SELECT 1 FROM destroyedDocument WHERE documentId = NEW.documentId)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0005 the document was destroyed'); END;
CREATE TRIGGER chargeItemIsNeverDeleted BEFORE DELETE ON chargeItem
WHEN NOT EXISTS (SELECT 1 FROM destroyedDocument WHERE documentId = OLD.documentId)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 chargeItem is never deleted'); END;
CREATE TRIGGER chargeItemStaysDestroyed BEFORE INSERT ON chargeItem
WHEN EXISTS (SELECT 1 FROM destroyedDocument WHERE documentId = NEW.documentId)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0005 the document was destroyed'); END;
CREATE TRIGGER healthClassificationIsNeverDeleted BEFORE DELETE ON healthClassification
WHEN NOT EXISTS (SELECT 1 FROM destroyedDocument WHERE documentId = OLD.documentId)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 healthClassification is never deleted'); END;
CREATE TRIGGER healthClassificationStaysDestroyed BEFORE INSERT ON healthClassification
WHEN EXISTS (SELECT 1 FROM destroyedDocument WHERE documentId = NEW.documentId)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0005 the document was destroyed'); END;
CREATE TRIGGER recordVersionIsNeverUpdated BEFORE UPDATE ON recordVersion
WHEN NOT EXISTS (SELECT 1 FROM destroyedDocument WHERE documentId = OLD.documentId)
  OR (NEW.documentId, NEW.recordId, NEW.version, NEW.status, NEW.author, NEW.authored, NEW.attester, NEW.attestedAt)
    IS NOT (OLD.documentId, OLD.recordId, OLD.version, OLD.status, OLD.author, OLD.authored, OLD.attester, OLD.attestedAt)
  OR NEW.reason IS NOT '-'
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 recordVersion is append-only'); END;
CREATE TRIGGER importEntryIsNeverUpdated BEFORE UPDATE ON importEntry
WHEN (NEW.fileId, NEW.ordinal, NEW.kind, NEW.localId, NEW.outcome, NEW.documentId, NEW.quarantineId, NEW.person, NEW.line,
    NEW.byteOffset)
    IS NOT (OLD.fileId, OLD.ordinal, OLD.kind, OLD.localId, OLD.outcome, OLD.documentId, OLD.quarantineId, OLD.person, OLD.line,
    OLD.byteOffset)
  OR (NEW.gap IS NOT OLD.gap AND NEW.gap IS NOT NULL) OR length(NEW.source) > 0
  OR NOT EXISTS (
    SELECT 1 FROM document JOIN destroyedDocument ON destroyedDocument.documentId = document.id
    JOIN facility ON facility.id = document.facilityId JOIN importFile ON importFile.id = OLD.fileId
    WHERE document.id = OLD.documentId
      OR (facility.code = importFile.facility AND document.kind = OLD.kind AND document.localId = OLD.localId))
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 importEntry is append-only'); END;
CREATE TRIGGER importEntryForgetsTheDestroyed AFTER INSERT ON importEntry
WHEN NEW.source IS NOT NULL AND NEW.documentId IS NOT NULL
  AND EXISTS (SELECT 1 FROM destroyedDocument WHERE documentId = NEW.documentId)
BEGIN UPDATE importEntry SET source = NULL WHERE fileId = NEW.fileId AND ordinal = NEW.ordinal; END;
CREATE TRIGGER importRawPartIsNeverDeleted BEFORE DELETE ON importRawPart
WHEN NOT EXISTS (
  SELECT 1 FROM importEntry JOIN destroyedDocument ON destroyedDocument.documentId = importEntry.documentId
  WHERE importEntry.fileId = OLD.fileId)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 importRawPart is never deleted'); END;
CREATE INDEX patientByMergedInto ON patient (mergedInto) WHERE mergedInto IS NOT NULL;
CREATE INDEX mergeByMerged ON patientMerge (mergedId);
CREATE INDEX mergeBySurvivor ON patientMerge (survivorId);
CREATE VIEW retentionFinding (encounterId, class, source, detail) AS
  SELECT encounter.id, 'ordinary', 'every', '' FROM encounter
  UNION ALL
  SELECT encounter.id, rule.class, rule.source, rule.low || '-' || rule.high FROM encounter
  JOIN retentionRule AS rule ON rule.source = 'outcome' AND encounter.outcome BETWEEN rule.low AND rule.high
  UNION ALL
  SELECT encounter.id, 'death', 'deceased', '' FROM encounter JOIN patient ON patient.id IN (
  WITH RECURSIVE person (id) AS (
    SELECT encounter.patientId UNION SELECT other.id FROM patient AS other JOIN person ON other.mergedInto = person.id)
  SELECT id FROM person)
  WHERE length(patient.deceased) >= 10 AND substr(patient.deceased, 1, 10) >= substr(encounter.startTime, 1, 10)
    AND substr(patient.deceased, 1, 10) <= substr(coalesce(encounter.endTime, '9999'), 1, 10)
  UNION ALL
  SELECT said.encounterId, rule.class, rule.source, rule.low || '-' || rule.high FROM encounterDiagnosis AS said
  JOIN retentionRule AS rule ON rule.source = 'diagnosisRole' AND said.role = rule.low
  UNION ALL
  SELECT said.encounterId, rule.class, rule.source, rule.low || '-' || rule.high FROM encounterDiagnosis AS said
  JOIN coding ON coding.id = said.codingId
  JOIN retentionRule AS rule ON rule.source = coding.system
    AND upper(substr(replace(coding.code, '.', ''), 1, length(replace(rule.low, '.', ''))))
      BETWEEN replace(rule.low, '.', '') AND replace(rule.high, '.', '')
  UNION ALL
  SELECT clinicalRecord.encounterId, rule.class, rule.source, rule.low || '-' || rule.high FROM clinicalRecord
  JOIN retentionRule AS rule ON rule.source = 'recordKind' AND clinicalRecord.kind = rule.low
  UNION ALL
  SELECT clinicalRecord.encounterId, rule.class, rule.source, rule.low || '-' || rule.high FROM clinicalRecord
  JOIN recordVersion ON recordVersion.recordId = clinicalRecord.id JOIN condition ON condition.documentId = recordVersion.documentId
  JOIN coding ON coding.id = condition.codingId
  JOIN retentionRule AS rule ON rule.source = coding.system
    AND upper(substr(replace(coding.code, '.', ''), 1, length(replace(rule.low, '.', ''))))
      BETWEEN replace(rule.low, '.', '') AND replace(rule.high, '.', '')
  UNION ALL
  SELECT clinicalRecord.encounterId, rule.class, rule.source, rule.low || '-' || rule.high FROM clinicalRecord
  JOIN recordVersion ON recordVersion.recordId = clinicalRecord.id JOIN procedure ON procedure.documentId = recordVersion.documentId
  JOIN coding ON coding.id = procedure.codingId
  JOIN retentionRule AS rule ON rule.source = coding.system
    AND upper(substr(replace(coding.code, '.', ''), 1, length(replace(rule.low, '.', ''))))
      BETWEEN replace(rule.low, '.', '') AND replace(rule.high, '.', '')
  UNION ALL
  SELECT encounterId, class, 'assigned', '' FROM retentionAssignment;
CREATE TRIGGER mergeIsOfTwoWhoStandAlone BEFORE INSERT ON patientMerge
WHEN (SELECT count(*) FROM patient WHERE id IN (NEW.survivorId, NEW.mergedId) AND mergedInto IS NULL) <> 2
BEGIN SELECT RAISE(ABORT, 'QY-STO-0006 one of the two is merged already'); END;
CREATE TRIGGER mergedIntoHasItsMerge BEFORE UPDATE OF mergedInto ON patient
WHEN NEW.mergedInto IS NOT (
  SELECT survivorId FROM patientMerge WHERE mergedId = NEW.id
    AND NOT EXISTS (SELECT 1 FROM patientUnmerge WHERE mergeId = patientMerge.id))
BEGIN SELECT RAISE(ABORT, 'QY-STO-0006 mergedInto without its merge'); END;
CREATE TRIGGER nobodyIsBornMerged BEFORE INSERT ON patient WHEN NEW.mergedInto IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'QY-STO-0006 mergedInto without its merge'); END;
CREATE TRIGGER patientMergeIsNeverUpdated BEFORE UPDATE ON patientMerge
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 patientMerge is append-only'); END;
CREATE TRIGGER patientMergeIsNeverReplaced BEFORE INSERT ON patientMerge
WHEN EXISTS (SELECT 1 FROM patientMerge WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 patientMerge is append-only'); END;
CREATE TRIGGER patientMergeIsNeverDeleted BEFORE DELETE ON patientMerge
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 patientMerge is never deleted'); END;
CREATE TRIGGER patientUnmergeIsNeverUpdated BEFORE UPDATE ON patientUnmerge
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 patientUnmerge is append-only'); END;
CREATE TRIGGER patientUnmergeIsNeverReplaced BEFORE INSERT ON patientUnmerge
WHEN EXISTS (SELECT 1 FROM patientUnmerge WHERE mergeId = NEW.mergeId)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 patientUnmerge is append-only'); END;
CREATE TRIGGER patientUnmergeIsNeverDeleted BEFORE DELETE ON patientUnmerge
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 patientUnmerge is never deleted'); END;
CREATE TRIGGER patientMergeRowIsNeverUpdated BEFORE UPDATE ON patientMergeRow
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 patientMergeRow is append-only'); END;
CREATE TRIGGER patientMergeRowIsNeverReplaced BEFORE INSERT ON patientMergeRow
WHEN EXISTS (SELECT 1 FROM patientMergeRow WHERE mergeId = NEW.mergeId AND ordinal = NEW.ordinal)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 patientMergeRow is append-only'); END;
CREATE TRIGGER patientMergeRowIsNeverDeleted BEFORE DELETE ON patientMergeRow
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 patientMergeRow is never deleted'); END;
CREATE TRIGGER patientDistinctIsNeverUpdated BEFORE UPDATE ON patientDistinct
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 patientDistinct is append-only'); END;
CREATE TRIGGER patientDistinctIsNeverReplaced BEFORE INSERT ON patientDistinct
WHEN EXISTS (SELECT 1 FROM patientDistinct WHERE lowerId = NEW.lowerId AND higherId = NEW.higherId)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 patientDistinct is append-only'); END;
CREATE TRIGGER patientDistinctIsNeverDeleted BEFORE DELETE ON patientDistinct
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 patientDistinct is never deleted'); END;
CREATE INDEX importFileBySize ON importFile (byteCount) WHERE checkedBy IS NOT NULL AND byteCount IS NOT NULL;
CREATE INDEX sensitivityByPatient ON patientSensitivity (patientId, id);
CREATE INDEX breakGlassByPatient ON breakGlass (patientId, staffId);
CREATE TRIGGER patientSensitivityIsNeverUpdated BEFORE UPDATE ON patientSensitivity
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 patientSensitivity is append-only'); END;
CREATE TRIGGER patientSensitivityIsNeverReplaced BEFORE INSERT ON patientSensitivity
WHEN EXISTS (SELECT 1 FROM patientSensitivity WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 patientSensitivity is append-only'); END;
CREATE TRIGGER patientSensitivityIsNeverDeleted BEFORE DELETE ON patientSensitivity
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 patientSensitivity is never deleted'); END;
CREATE TRIGGER breakGlassIsNeverUpdated BEFORE UPDATE ON breakGlass
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 breakGlass is append-only'); END;
CREATE TRIGGER breakGlassIsNeverReplaced BEFORE INSERT ON breakGlass
WHEN EXISTS (SELECT 1 FROM breakGlass WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 breakGlass is append-only'); END;
CREATE TRIGGER breakGlassIsNeverDeleted BEFORE DELETE ON breakGlass
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 breakGlass is never deleted'); END;
CREATE TRIGGER breakGlassReviewIsNeverUpdated BEFORE UPDATE ON breakGlassReview
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 breakGlassReview is append-only'); END;
CREATE TRIGGER breakGlassReviewIsNeverReplaced BEFORE INSERT ON breakGlassReview
WHEN EXISTS (SELECT 1 FROM breakGlassReview WHERE breakGlassId = NEW.breakGlassId)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 breakGlassReview is append-only'); END;
CREATE TRIGGER breakGlassReviewIsNeverDeleted BEFORE DELETE ON breakGlassReview
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 breakGlassReview is never deleted'); END;
CREATE TRIGGER breakGlassReviewIsAnothers BEFORE INSERT ON breakGlassReview
WHEN NEW.staffId = (SELECT staffId FROM breakGlass WHERE id = NEW.breakGlassId)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0007 nobody reviews what they did themselves'); END;
CREATE TRIGGER attestationCoversTheDocument BEFORE INSERT ON attestation
WHEN NEW.digest IS NOT (SELECT digest FROM document WHERE id = NEW.documentId)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0003 attestation of another content'); END;
CREATE TRIGGER attestationIsOfAFinalVersion BEFORE INSERT ON attestation
WHEN NOT EXISTS (SELECT 1 FROM recordVersion WHERE documentId = NEW.documentId AND status <> 'preliminary')
BEGIN SELECT RAISE(ABORT, 'QY-STO-0003 attestation of a draft'); END;
CREATE TRIGGER attestationIsNeverUpdated BEFORE UPDATE ON attestation
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 attestation is append-only'); END;
CREATE TRIGGER attestationIsNeverReplaced BEFORE INSERT ON attestation
WHEN EXISTS (
  SELECT 1 FROM attestation WHERE documentId = NEW.documentId AND purpose = NEW.purpose AND staffId = NEW.staffId)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 attestation is append-only'); END;
CREATE TRIGGER attestationIsNeverDeleted BEFORE DELETE ON attestation
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 attestation is never deleted'); END;
CREATE INDEX periodByMonth ON coveragePeriod (month, id);
CREATE TRIGGER coverageSnapshotIsNeverUpdated BEFORE UPDATE ON coverageSnapshot
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 coverageSnapshot is append-only'); END;
CREATE TRIGGER coverageSnapshotIsNeverReplaced BEFORE INSERT ON coverageSnapshot
WHEN EXISTS (SELECT 1 FROM coverageSnapshot WHERE id = NEW.id OR asOf = NEW.asOf)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 coverageSnapshot is append-only'); END;
CREATE TRIGGER coverageSnapshotIsNeverDeleted BEFORE DELETE ON coverageSnapshot
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 coverageSnapshot is never deleted'); END;
CREATE TRIGGER coveragePeriodIsNeverUpdated BEFORE UPDATE ON coveragePeriod
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 coveragePeriod is append-only'); END;
CREATE TRIGGER coveragePeriodIsNeverReplaced BEFORE INSERT ON coveragePeriod
WHEN EXISTS (SELECT 1 FROM coveragePeriod WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 coveragePeriod is append-only'); END;
CREATE TRIGGER coveragePeriodIsNeverDeleted BEFORE DELETE ON coveragePeriod
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 coveragePeriod is never deleted'); END;
CREATE TRIGGER coveragePeriodAlternates BEFORE INSERT ON coveragePeriod
WHEN NEW.act = coalesce((SELECT act FROM coveragePeriod WHERE month = NEW.month ORDER BY id DESC LIMIT 1), 'reopened')
  OR NEW.asOf < coalesce((SELECT asOf FROM coveragePeriod ORDER BY id DESC LIMIT 1), '')
  OR (NEW.act = 'closed' AND substr(NEW.asOf, 1, 7) <= NEW.month)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0008 the month is not in that state'); END;
CREATE TRIGGER quarantineIssueIsNeverUpdated BEFORE UPDATE ON quarantineIssue
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 quarantineIssue is append-only'); END;
CREATE TRIGGER quarantineIssueIsNeverReplaced BEFORE INSERT ON quarantineIssue
WHEN EXISTS (SELECT 1 FROM quarantineIssue
  WHERE (quarantineId, attempt, ordinal) = (NEW.quarantineId, NEW.attempt, NEW.ordinal))
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 quarantineIssue is append-only'); END;
CREATE TRIGGER quarantineIssueIsNeverDeleted BEFORE DELETE ON quarantineIssue
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 quarantineIssue is never deleted'); END;
CREATE INDEX catalogueEditionByDay ON catalogueEdition (system, validFrom, id);
CREATE INDEX catalogueEntryByCode ON catalogueEntry (editionId, code);
CREATE TRIGGER catalogueEditionIsNeverUpdated BEFORE UPDATE ON catalogueEdition
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 catalogueEdition is append-only'); END;
CREATE TRIGGER catalogueEditionIsNeverReplaced BEFORE INSERT ON catalogueEdition
WHEN EXISTS (SELECT 1 FROM catalogueEdition WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 catalogueEdition is append-only'); END;
CREATE TRIGGER catalogueEditionIsNeverDeleted BEFORE DELETE ON catalogueEdition
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 catalogueEdition is never deleted'); END;
CREATE TRIGGER catalogueEntryIsNeverUpdated BEFORE UPDATE ON catalogueEntry
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 catalogueEntry is append-only'); END;
CREATE TRIGGER catalogueEntryIsNeverReplaced BEFORE INSERT ON catalogueEntry
WHEN EXISTS (SELECT 1 FROM catalogueEntry WHERE editionId = NEW.editionId AND ordinal = NEW.ordinal)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 catalogueEntry is append-only'); END;
CREATE TRIGGER catalogueEntryIsNeverDeleted BEFORE DELETE ON catalogueEntry
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 catalogueEntry is never deleted'); END;
CREATE TRIGGER catalogueEditionIsWhole BEFORE INSERT ON catalogueEntry
WHEN NEW.ordinal NOT BETWEEN 0 AND (SELECT entryCount - 1 FROM catalogueEdition WHERE id = NEW.editionId)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 catalogueEntry is append-only'); END;
CREATE INDEX importRunByBatch ON importRun (batchId);
CREATE TRIGGER importRunIsNeverUpdated BEFORE UPDATE ON importRun
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 importRun is append-only'); END;
CREATE TRIGGER importRunIsNeverReplaced BEFORE INSERT ON importRun
WHEN EXISTS (SELECT 1 FROM importRun WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 importRun is append-only'); END;
CREATE TRIGGER importRunIsNeverDeleted BEFORE DELETE ON importRun
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 importRun is never deleted'); END;
CREATE INDEX importEntryBySource ON importEntry (documentId) WHERE source IS NOT NULL AND documentId IS NOT NULL;
CREATE INDEX quarantineByDocument ON quarantine (documentId) WHERE documentId IS NOT NULL;
CREATE TRIGGER databaseSettingIsNeverUpdated BEFORE UPDATE ON databaseSetting
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 databaseSetting is append-only'); END;
CREATE TRIGGER databaseSettingIsNeverReplaced BEFORE INSERT ON databaseSetting
WHEN EXISTS (SELECT 1 FROM databaseSetting WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 databaseSetting is append-only'); END;
CREATE TRIGGER databaseSettingIsNeverDeleted BEFORE DELETE ON databaseSetting
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 databaseSetting is never deleted'); END;
CREATE INDEX openDrafts ON clinicalRecord (id) WHERE status = 'preliminary';
CREATE INDEX openEncounters ON encounter (id) WHERE status = 'inProgress';
CREATE INDEX staffMessageBySender ON staffMessage (senderId, id);
CREATE INDEX staffMessageRecipientByMessage ON staffMessageRecipient (messageId);
CREATE INDEX authorAttestations ON attestation (at) WHERE purpose = 'author';
CREATE TRIGGER staffMessageIsNeverReplaced BEFORE INSERT ON staffMessage
WHEN EXISTS (SELECT 1 FROM staffMessage WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 staffMessage is append-only'); END;
CREATE TRIGGER staffMessageIsNeverDeleted BEFORE DELETE ON staffMessage
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 staffMessage is never deleted'); END;
CREATE TRIGGER staffMessageRecipientIsNeverUpdated BEFORE UPDATE ON staffMessageRecipient
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 staffMessageRecipient is append-only'); END;
CREATE TRIGGER staffMessageRecipientIsNeverReplaced BEFORE INSERT ON staffMessageRecipient
WHEN EXISTS (SELECT 1 FROM staffMessageRecipient WHERE staffId = NEW.staffId AND messageId = NEW.messageId)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 staffMessageRecipient is append-only'); END;
CREATE TRIGGER staffMessageRecipientIsNeverDeleted BEFORE DELETE ON staffMessageRecipient
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 staffMessageRecipient is never deleted'); END;
CREATE TRIGGER staffMessageSeenIsNeverUpdated BEFORE UPDATE ON staffMessageSeen
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 staffMessageSeen is append-only'); END;
CREATE TRIGGER staffMessageSeenIsNeverReplaced BEFORE INSERT ON staffMessageSeen
WHEN EXISTS (SELECT 1 FROM staffMessageSeen WHERE staffId = NEW.staffId AND messageId = NEW.messageId)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 staffMessageSeen is append-only'); END;
CREATE TRIGGER staffMessageSeenIsNeverDeleted BEFORE DELETE ON staffMessageSeen
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 staffMessageSeen is never deleted'); END;
CREATE INDEX witnessOfEntries ON rowWitness (json_extract(rowKey, '$[0]')) WHERE tableName = 'importEntry';
CREATE TRIGGER rowWitnessIsNeverUpdated BEFORE UPDATE ON rowWitness
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 rowWitness is append-only'); END;
CREATE TRIGGER rowWitnessIsNeverReplaced BEFORE INSERT ON rowWitness
WHEN EXISTS (SELECT 1 FROM rowWitness WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 rowWitness is append-only'); END;
CREATE TRIGGER rowWitnessIsNeverDeleted BEFORE DELETE ON rowWitness
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 rowWitness is never deleted'); END;
CREATE TRIGGER serviceRequestIsNeverUpdated BEFORE UPDATE ON serviceRequest
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 serviceRequest is append-only'); END;
CREATE TRIGGER serviceRequestIsNeverReplaced BEFORE INSERT ON serviceRequest
WHEN EXISTS (SELECT 1 FROM serviceRequest WHERE documentId = NEW.documentId AND ordinal = NEW.ordinal)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 serviceRequest is append-only'); END;
CREATE TRIGGER serviceRequestIsNeverDeleted BEFORE DELETE ON serviceRequest
WHEN NOT EXISTS (SELECT 1 FROM destroyedDocument WHERE documentId = OLD.documentId)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 serviceRequest is never deleted'); END;
CREATE TRIGGER serviceRequestStaysDestroyed BEFORE INSERT ON serviceRequest
WHEN EXISTS (SELECT 1 FROM destroyedDocument WHERE documentId = NEW.documentId)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0005 the document was destroyed'); END;
CREATE TRIGGER resultReviewIsOfAFinalVersion BEFORE INSERT ON resultReview
WHEN NOT EXISTS (SELECT 1 FROM recordVersion WHERE documentId = NEW.documentId AND status IN ('final', 'amended'))
BEGIN SELECT RAISE(ABORT, 'QY-STO-0003 review of what is not final'); END;
CREATE TRIGGER resultReviewIsNeverUpdated BEFORE UPDATE ON resultReview
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 resultReview is append-only'); END;
CREATE TRIGGER resultReviewIsNeverReplaced BEFORE INSERT ON resultReview
WHEN EXISTS (SELECT 1 FROM resultReview WHERE documentId = NEW.documentId AND staffId = NEW.staffId)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 resultReview is append-only'); END;
CREATE TRIGGER resultReviewIsNeverDeleted BEFORE DELETE ON resultReview
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 resultReview is never deleted'); END;
CREATE INDEX quarantineBySettling ON quarantine (settledAt) WHERE settledAt IS NOT NULL;
CREATE TRIGGER databaseInfoIsNeverReplaced BEFORE INSERT ON databaseInfo
WHEN EXISTS (SELECT 1 FROM databaseInfo)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 databaseInfo is never replaced'); END;
CREATE TRIGGER demonstrationIsForEver BEFORE UPDATE OF isDemonstration ON databaseInfo WHEN NEW.isDemonstration <> OLD.isDemonstration
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 databaseInfo: a demonstration stays one, and nothing becomes one'); END;
CREATE INDEX phoneByPatient ON patientPhone (patientId);
CREATE VIEW messageOfDestroyed (messageId) AS
  WITH RECURSIVE
  -- About a record of what was destroyed; or about the person alone, when nothing is left of the episodes that had begun by then.
  about (id) AS (
    SELECT message.id FROM staffMessage AS message
    JOIN facility ON facility.code = substr(message.record, 1, instr(message.record, '/') - 1)
    JOIN document ON document.facilityId = facility.id AND document.kind = 6
      AND document.localId = substr(message.record, instr(message.record, '/') + 1)
    JOIN destroyedDocument ON destroyedDocument.documentId = document.id
    UNION
    SELECT message.id FROM staffMessage AS message WHERE message.record IS NULL AND message.patientId IS NOT NULL
      AND EXISTS (SELECT 1 FROM destruction JOIN encounter ON encounter.id = destruction.encounterId
        WHERE encounter.patientId IN (WITH RECURSIVE person (id) AS (
          SELECT message.patientId UNION
          SELECT patient.mergedInto FROM patient JOIN person ON patient.id = person.id WHERE patient.mergedInto IS NOT NULL)
        SELECT id FROM person))
      AND NOT EXISTS (SELECT 1 FROM encounter
        WHERE encounter.patientId IN (WITH RECURSIVE person (id) AS (
          SELECT message.patientId UNION
          SELECT patient.mergedInto FROM patient JOIN person ON patient.id = person.id WHERE patient.mergedInto IS NOT NULL)
        SELECT id FROM person)
          AND encounter.startTime <= strftime('%Y-%m-%dT%H:%M:%S', message.at + message.utcOffset * 60, 'unixepoch')
          AND NOT EXISTS (SELECT 1 FROM destruction WHERE encounterId = encounter.id))
    UNION
    -- An answer goes with what it answers, unless it names a record of its own.
    SELECT answer.id FROM about JOIN staffMessage AS answer ON answer.answersId = about.id WHERE answer.record IS NULL)
  SELECT id FROM about
;
CREATE TRIGGER staffMessageIsNeverUpdated BEFORE UPDATE ON staffMessage
WHEN NEW.text <> '-' OR NEW.id <> OLD.id OR NEW.senderId <> OLD.senderId OR NEW.patientId IS NOT OLD.patientId
  OR NEW.record IS NOT OLD.record OR NEW.answersId IS NOT OLD.answersId OR NEW.at <> OLD.at OR NEW.utcOffset <> OLD.utcOffset
  OR OLD.id NOT IN (SELECT messageId FROM messageOfDestroyed)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 staffMessage is append-only'); END;
CREATE TRIGGER staffMessageIsNeverMoved BEFORE UPDATE OF patientId ON staffMessage
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 staffMessage is append-only'); END;
CREATE INDEX auditByMatter ON auditEvent (entity, action, id)
  WHERE entity = 'database' OR entity = 'audit' OR entity = 'staff';
CREATE INDEX patientByName ON patient (nameFold) WHERE isInNameIndex = 1;
CREATE INDEX patientByGivenName ON patient (givenFold, birthDate) WHERE isInGivenNameIndex = 1;
CREATE INDEX patientByInitials ON patient (initials) WHERE isInInitialsIndex = 1;
CREATE INDEX patientByBirthDate ON patient (birthDate, nameFold) WHERE isInBirthDateIndex = 1;
CREATE INDEX patientNotYetIndexed ON patient (id) WHERE isInBirthDateIndex = 0;
CREATE INDEX encounterByEnd ON encounter (facilityId, endTime) WHERE status = 'finished' AND isInEndIndex = 1;
CREATE INDEX encounterNotYetIndexed ON encounter (id) WHERE isInEndIndex = 0;
CREATE INDEX identifierByPatient ON patientIdentifier (patientId);
CREATE INDEX quarantineByLastDocument ON quarantine (lastDocument) WHERE lastDocument IS NOT NULL;
CREATE INDEX recordReviewForAuthors ON recordReview (at) WHERE verdict <> 'approved';
CREATE TRIGGER recordReviewIsOfAFinalVersion BEFORE INSERT ON recordReview
WHEN NOT EXISTS (SELECT 1 FROM recordVersion WHERE documentId = NEW.documentId AND status IN ('final', 'amended'))
BEGIN SELECT RAISE(ABORT, 'QY-STO-0003 review of what is not final'); END;
CREATE TRIGGER recordReviewIsNeverReplaced BEFORE INSERT ON recordReview
WHEN EXISTS (SELECT 1 FROM recordReview WHERE documentId = NEW.documentId AND kind = NEW.kind)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 recordReview is append-only'); END;
CREATE TRIGGER recordReviewIsNeverUpdated BEFORE UPDATE ON recordReview
WHEN OLD.reason IS NULL OR NEW.reason IS NOT '-' OR NEW.documentId <> OLD.documentId OR NEW.kind <> OLD.kind
  OR NEW.verdict <> OLD.verdict OR NEW.staffId <> OLD.staffId OR NEW.role <> OLD.role OR NEW.at <> OLD.at
  OR NEW.utcOffset <> OLD.utcOffset OR NOT EXISTS (SELECT 1 FROM destroyedDocument WHERE documentId = OLD.documentId)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 recordReview is append-only'); END;
CREATE TRIGGER recordReviewIsNeverDeleted BEFORE DELETE ON recordReview
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 recordReview is never deleted'); END;
COMMIT;
