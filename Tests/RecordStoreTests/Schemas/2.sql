PRAGMA page_size = 8192;
PRAGMA application_id = 1364804674;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES('1');
INSERT INTO grdb_migrations VALUES('2');
CREATE TABLE databaseInfo (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  kind TEXT NOT NULL CHECK (kind IN ('hospital', 'dataCentre')),
  facility TEXT,
  name TEXT,
  identity TEXT NOT NULL,
  createdAt INTEGER NOT NULL,
  CHECK ((kind = 'hospital') = (facility IS NOT NULL))
) STRICT;
INSERT INTO databaseInfo VALUES(1,'hospital','H001',NULL,'1de4e8f4b0e30b4501b5ec3a05528cbb',1795506271);
CREATE TABLE staff (
  id INTEGER PRIMARY KEY,
  account TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  practitioner TEXT,
  isActive INTEGER NOT NULL DEFAULT 1 CHECK (isActive IN (0, 1)),
  createdAt INTEGER NOT NULL
) STRICT;
INSERT INTO staff VALUES(1,'root','root','H001/BS1',1,1795506271);
CREATE TABLE staffRole (
  staffId INTEGER NOT NULL REFERENCES staff,
  role TEXT NOT NULL,
  PRIMARY KEY (staffId, role)
) STRICT, WITHOUT ROWID;
INSERT INTO staffRole VALUES(1,'administrator');
INSERT INTO staffRole VALUES(1,'doctor');
INSERT INTO staffRole VALUES(1,'operator');
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
INSERT INTO document VALUES(1,1,3,'P1',1,1,X'87eae503ea1e2a7741a2e87fc35d6f0daa18aafe09905d816911218ca53e5c1f',1,1795506271);
INSERT INTO document VALUES(2,1,5,'E1',1,1,X'376da2c6f81dbbe2a04bc2fd9a2501bf09efe856b306baca53329988212fad32',1,1795506271);
INSERT INTO document VALUES(3,1,6,'R1',1,1,X'0b05aec806c84e23d6256e320845583bcb078b428ab93d05b868c0ef62ac0d64',NULL,1795506271);
INSERT INTO document VALUES(4,1,6,'R1',2,1,X'ba1e54eaa31098b37c5bd5e21cd689c5b6b0a6899c7ff38b382d36f41a0f91ee',NULL,1795506271);
CREATE TABLE documentContent (
  documentId INTEGER PRIMARY KEY REFERENCES document,
  canonical BLOB NOT NULL
) STRICT;
INSERT INTO documentContent VALUES(1,X'3c70617469656e7420786d6c6e733d2275726e3a7175616e793a7265636f72643a3122206269727468446174653d22313938302d30312d3135222069643d22503122207365783d226d616c65223e3c6e616d65207573653d226f6666696369616c223e4e677579e1bb856e2056c4836e204de1baab753c2f6e616d653e3c2f70617469656e743e');
INSERT INTO documentContent VALUES(2,X'3c656e636f756e74657220786d6c6e733d2275726e3a7175616e793a7265636f72643a312220636c6173733d226f757470617469656e742220656e643d22323032352d30332d30315431303a3030222069643d224531222070617469656e743d225031222073746172743d22323032352d30332d30315430383a333022207374617475733d2266696e6973686564223e3c646961676e6f73697320636f64653d224a30362e392220726f6c653d226d61696e222073797374656d3d226963643130223e3c2f646961676e6f7369733e3c646973706f736974696f6e206469736368617267653d223122206f7574636f6d653d2232223e3c2f646973706f736974696f6e3e3c2f656e636f756e7465723e');
INSERT INTO documentContent VALUES(3,X'3c7265636f726420786d6c6e733d2275726e3a7175616e793a7265636f72643a312220617574686f723d224253312220617574686f7265643d22323032352d30332d30315430393a30302220656e636f756e7465723d224531222069643d22523122206b696e643d2231352f42563122207374617475733d227072656c696d696e617279222076657273696f6e3d2231223e0a3c73656374696f6e20636f64653d22686973746f7279223e0a3c6e61727261746976653e486f2c2073e1bb9174206e68e1bab92e3c2f6e61727261746976653e0a3c2f73656374696f6e3e0a3c2f7265636f72643e');
INSERT INTO documentContent VALUES(4,X'3c7265636f726420786d6c6e733d2275726e3a7175616e793a7265636f72643a312220617574686f723d224253312220617574686f7265643d22323032352d30332d30315430393a30302220656e636f756e7465723d224531222069643d22523122206b696e643d2231352f42563122207374617475733d2266696e616c222076657273696f6e3d2231223e0a3c6174746573746174696f6e2061743d22323032362d31312d32345430373a34343a33315a222062793d22425331223e3c2f6174746573746174696f6e3e0a3c73656374696f6e20636f64653d22686973746f7279223e0a3c6e61727261746976653e486f2c2073e1bb9174206e68e1bab92e3c2f6e61727261746976653e0a3c2f73656374696f6e3e0a3c2f7265636f72643e');
CREATE TABLE patient (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  nameFold TEXT NOT NULL,
  givenFold TEXT NOT NULL,
  nameSort BLOB NOT NULL,
  sex TEXT NOT NULL CHECK (sex IN ('male', 'female', 'other', 'unknown')),
  birthDate TEXT,
  deceased TEXT,
  isSensitive INTEGER NOT NULL CHECK (isSensitive IN (0, 1)),
  documentId INTEGER NOT NULL REFERENCES document,
  mergedInto INTEGER REFERENCES patient
) STRICT;
INSERT INTO patient VALUES(1,'Nguyễn Văn Mẫu','nguyen van mau','mau nguyen van',X'24162e020601251e2e331c25020601301525020301004e677579e1bb856e2056c4836e204de1baab75','male','1980-01-15',NULL,0,1,NULL);
CREATE TABLE patientIdentifier (
  patientId INTEGER NOT NULL REFERENCES patient,
  system TEXT NOT NULL CHECK (system IN
    ('nationalID', 'formerNationalID', 'passport', 'insuranceCard', 'insuranceNumber', 'hospitalNumber', 'serviceNumber')),
  assignerId INTEGER NOT NULL DEFAULT 0,
  value TEXT NOT NULL CHECK (value <> ''),
  PRIMARY KEY (value, system, assignerId, patientId)
) STRICT, WITHOUT ROWID;
INSERT INTO patientIdentifier VALUES(1,'hospitalNumber',1,'P1');
CREATE TABLE patientPhone (
  phone TEXT NOT NULL,
  patientId INTEGER NOT NULL REFERENCES patient,
  PRIMARY KEY (phone, patientId)
) STRICT, WITHOUT ROWID;
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
  kind TEXT NOT NULL CHECK (kind IN ('department', 'room', 'bed')),
  name TEXT NOT NULL,
  partOf TEXT,
  documentId INTEGER NOT NULL REFERENCES document,
  UNIQUE (facilityId, localId)
) STRICT;
CREATE TABLE encounter (
  id INTEGER PRIMARY KEY,
  facilityId INTEGER NOT NULL REFERENCES facility,
  patientId INTEGER NOT NULL REFERENCES patient,
  class TEXT NOT NULL CHECK (class IN ('outpatient', 'inpatient', 'day', 'emergency', 'field')),
  status TEXT NOT NULL CHECK (status IN ('planned', 'inProgress', 'finished', 'cancelled', 'enteredInError')),
  startTime TEXT NOT NULL,
  endTime TEXT,
  discharge TEXT,
  outcome TEXT,
  documentId INTEGER NOT NULL REFERENCES document
) STRICT;
INSERT INTO encounter VALUES(1,1,1,'outpatient','finished','2025-03-01T08:30','2025-03-01T10:00','1','2',2);
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
CREATE TABLE clinicalRecord (
  id INTEGER PRIMARY KEY,
  encounterId INTEGER NOT NULL REFERENCES encounter,
  kind TEXT NOT NULL,
  version INTEGER NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('preliminary', 'final', 'amended', 'enteredInError')),
  authored TEXT NOT NULL,
  documentId INTEGER NOT NULL REFERENCES document
) STRICT;
INSERT INTO clinicalRecord VALUES(1,1,'15/BV1',1,'final','2025-03-01T09:00',4);
CREATE TABLE recordVersion (
  documentId INTEGER PRIMARY KEY REFERENCES document,
  recordId INTEGER NOT NULL REFERENCES clinicalRecord,
  version INTEGER NOT NULL CHECK (version >= 1),
  status TEXT NOT NULL CHECK (status IN ('preliminary', 'final', 'amended', 'enteredInError')),
  author TEXT NOT NULL,
  authored TEXT NOT NULL,
  attester TEXT,
  attestedAt TEXT,
  reason TEXT,
  CHECK ((status = 'preliminary') = (attester IS NULL)),
  CHECK ((status IN ('amended', 'enteredInError')) = (reason IS NOT NULL))
) STRICT;
INSERT INTO recordVersion VALUES(3,1,1,'preliminary','BS1','2025-03-01T09:00',NULL,NULL,NULL);
INSERT INTO recordVersion VALUES(4,1,1,'final','BS1','2025-03-01T09:00','BS1','2026-11-24T07:44:31Z',NULL);
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
  outcome TEXT NOT NULL CHECK (outcome IN ('success', 'refused', 'failure')),
  detail TEXT NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
INSERT INTO auditEvent VALUES(1,1795506271,0,'root','administrator','init','add','staff',1,NULL,'success','administrator,doctor,operator',X'8c0f3925746c6d73159e9af00ef789b77b0ec7cc87d30d7fc543a5861b72464a');
INSERT INTO auditEvent VALUES(2,1795506271,0,'root','operator','cli','import','batch',1,NULL,'success','open',X'127e1aa8936f6534e2567dd22ff7980190c70319e2c06a75dfd9f12360639e6d');
INSERT INTO auditEvent VALUES(3,1795506271,0,'root','operator','cli','import','patient',1,1,'success','create',X'0c95015a14cda57d5184b60fa4056c2f479d33f635fc5099e201f585ee207582');
INSERT INTO auditEvent VALUES(4,1795506271,0,'root','operator','cli','import','encounter',2,1,'success','create',X'5ae36bfa4d121a4d66d6fa2ade5486d4a15d439f1adacedd00e4f28f1eaf476f');
INSERT INTO auditEvent VALUES(5,1795506271,0,'root','operator','cli','import','batch',1,NULL,'success','close',X'0f862bd8804ff83a559919ceae84ab52665490f61307e4f17b39935bac24cd75');
INSERT INTO auditEvent VALUES(6,1795506271,0,'root','administrator','cli','change','staff',1,NULL,'success','practitioner',X'e2652fde71786793ac00f4804442ad2479288b4fff68b18b70f52666e49af215');
INSERT INTO auditEvent VALUES(7,1795506271,0,'root','doctor','cli','setPassword','staff',1,NULL,'success','',X'abd4c827220816230ff2ef26dd1901a354580efe41e1086fefd2655434fa7814');
INSERT INTO auditEvent VALUES(8,1795506271,0,'root','doctor','cli','read','record',NULL,NULL,'failure','draft',X'706e94cc70d7a90098e2cac0b01cfaadaec633865c6201fda31503fb6338dbcb');
INSERT INTO auditEvent VALUES(9,1795506271,0,'root','doctor','cli','write','record',3,1,'success','create',X'bbd1bc2bd660376e889bdf7f647f9dd9eb53a6b7402078dfeab9efdc0bfead9b');
INSERT INTO auditEvent VALUES(10,1795506271,0,'root','doctor','cli','draft','record',3,1,'success','',X'fd2ce692fed5995ab1e3605b7e3a1cb7f6bae1d441ebe3985d6b8f648f1d95e0');
INSERT INTO auditEvent VALUES(11,1795506271,0,'root','doctor','cli','read','record',1,1,'success','draft',X'4305ca7b5ddb22563adffb04ec1edd9322f04f9293e0a50ef4166b6b3389b56e');
INSERT INTO auditEvent VALUES(12,1795506271,0,'root','doctor','cli','read','record',1,1,'success','sign',X'5cc0fbcada37e88a29e9db8178bc53010a510afe151152fa8c60255567c93633');
INSERT INTO auditEvent VALUES(13,1795506271,0,'root','doctor','cli','prove','staff',1,NULL,'success','password',X'63f799cf651e64d15113ceb76a9238ac83be96bb5a6f2c889e0ecd3d38b5ef2f');
INSERT INTO auditEvent VALUES(14,1795506271,0,'root','doctor','cli','write','record',4,1,'success','update',X'3a4870796d5bb0fa9b41a551d245a2997014dd5aaa87b353d45fa945b0c0ab4f');
INSERT INTO auditEvent VALUES(15,1795506271,0,'root','doctor','cli','sign','record',4,1,'success','',X'acefa9ea716a972bd3ec3f9b281c2a1a600dab7bdf51ab31403db526e24df962');
INSERT INTO auditEvent VALUES(16,1795506271,0,'root','doctor','cli','read','record',1,1,'success','sign',X'6dc724b2761ce7f0b3456be62308a69dcd92ada4eae6e79610e7e9d859b28147');
CREATE TABLE importBatch (
  id INTEGER PRIMARY KEY,
  actor TEXT NOT NULL,
  startedAt INTEGER NOT NULL,
  finishedAt INTEGER,
  state TEXT NOT NULL CHECK (state IN ('running', 'closed')),
  sourceKey TEXT NOT NULL
) STRICT;
INSERT INTO importBatch VALUES(1,'root',1795506271,1795506271,'closed','b.xml');
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
  trailer BLOB,
  UNIQUE (batchId, ordinal)
) STRICT;
INSERT INTO importFile VALUES(1,1,0,'b.xml','native','H001','UTF-8',X'e85917d1f7b7f265d995cdc55db461b2d605d56f2734e93dd1a6954d1dfa7e78',460,'closed',X'0a3c2f62617463683e0a');
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
  CHECK ((outcome IN (1, 2, 3)) = (documentId IS NOT NULL)),
  CHECK ((outcome = 4) = (quarantineId IS NOT NULL)),
  CHECK (outcome < 4 OR source IS NOT NULL),
  PRIMARY KEY (fileId, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO importEntry VALUES(1,0,3,'P1',1,1,NULL,'new',3,120,X'3c3f786d6c2076657273696f6e3d22312e302220656e636f64696e673d225554462d38223f3e0a3c626174636820786d6c6e733d2275726e3a7175616e793a7265636f72643a312220666163696c6974793d2248303031222070726f64756365723d2274657374222076657273696f6e3d22312e30223e0a',X'3c70617469656e74206269727468446174653d22313938302d30312d3135222069643d22503122207365783d226d616c65223e3c6e616d65207573653d226f6666696369616c223e4e677579e1bb856e2056c4836e204de1baab753c2f6e616d653e3c2f70617469656e743e');
INSERT INTO importEntry VALUES(1,1,5,'E1',1,2,NULL,NULL,4,229,NULL,X'3c656e636f756e74657220636c6173733d226f757470617469656e742220656e643d22323032352d30332d30315431303a3030222069643d224531222070617469656e743d225031222073746172743d22323032352d30332d30315430383a333022207374617475733d2266696e6973686564223e3c646961676e6f73697320636f64653d224a30362e392220726f6c653d226d61696e222073797374656d3d226963643130222f3e3c646973706f736974696f6e206469736368617267653d223122206f7574636f6d653d2232222f3e3c2f656e636f756e7465723e');
CREATE TABLE importIssue (
  fileId INTEGER NOT NULL,
  entryOrdinal INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  severity TEXT NOT NULL CHECK (severity IN ('error', 'warning', 'information')),
  code TEXT NOT NULL,
  path TEXT NOT NULL,
  line INTEGER,
  vi TEXT NOT NULL,
  en TEXT NOT NULL,
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
  state TEXT NOT NULL CHECK (state IN ('open', 'accepted', 'duplicate', 'discarded')),
  reason TEXT,
  documentId INTEGER REFERENCES document,
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
) STRICT;
INSERT INTO staffCredential VALUES(1,65536,8,1,X'ae4c4fad84e9dc7276e22aab96e2a5d2',X'8213ab8c622808030f311ef9fd83498f8f6b59ddc0fd23a6cf2b5bf28f00a190',1795506271);
CREATE TABLE staffAttempt (
  staffId INTEGER PRIMARY KEY REFERENCES staff,
  failedCount INTEGER NOT NULL CHECK (failedCount >= 0),
  lastAt INTEGER NOT NULL
) STRICT;
INSERT INTO staffAttempt VALUES(1,0,1795506271);
CREATE TABLE attestation (
  documentId INTEGER NOT NULL REFERENCES document,
  purpose TEXT NOT NULL CHECK (purpose IN ('author', 'coSigner')),
  staffId INTEGER NOT NULL REFERENCES staff,
  role TEXT NOT NULL,
  method TEXT NOT NULL CHECK (method = 'password'),
  digest BLOB NOT NULL CHECK (length(digest) = 32),
  at INTEGER NOT NULL,
  utcOffset INTEGER NOT NULL,
  PRIMARY KEY (documentId, purpose, staffId)
) STRICT, WITHOUT ROWID;
INSERT INTO attestation VALUES(4,'author',1,'doctor','password',X'ba1e54eaa31098b37c5bd5e21cd689c5b6b0a6899c7ff38b382d36f41a0f91ee',1795506271,0);
CREATE UNIQUE INDEX documentByBusinessKey ON document (facilityId, kind, localId, sequence);
CREATE INDEX patientByGivenName ON patient (givenFold);
CREATE INDEX patientByName ON patient (nameFold);
CREATE INDEX patientByBirthDate ON patient (birthDate);
CREATE UNIQUE INDEX identifierIsOnePersons ON patientIdentifier (value, system)
  WHERE system IN ('nationalID', 'insuranceNumber', 'serviceNumber');
CREATE UNIQUE INDEX hospitalNumberIsOnePersons ON patientIdentifier (value, assignerId) WHERE system = 'hospitalNumber';
CREATE INDEX identifierByPatient ON patientIdentifier (patientId);
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
CREATE TRIGGER recordVersionIsNeverUpdated BEFORE UPDATE ON recordVersion
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 recordVersion is append-only'); END;
CREATE TRIGGER recordVersionIsNeverReplaced BEFORE INSERT ON recordVersion
WHEN EXISTS (SELECT 1 FROM recordVersion WHERE documentId = NEW.documentId OR (NEW.status <> 'preliminary' AND status <> 'preliminary' AND recordId = NEW.recordId AND version = NEW.version))
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 recordVersion is append-only'); END;
CREATE TRIGGER auditEventIsNeverUpdated BEFORE UPDATE ON auditEvent
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 auditEvent is append-only'); END;
CREATE TRIGGER auditEventIsNeverReplaced BEFORE INSERT ON auditEvent
WHEN EXISTS (SELECT 1 FROM auditEvent WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 auditEvent is append-only'); END;
CREATE TRIGGER importEntryIsNeverUpdated BEFORE UPDATE ON importEntry
BEGIN SELECT RAISE(ABORT, 'QY-STO-0001 importEntry is append-only'); END;
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
CREATE TRIGGER documentContentIsNeverDeleted BEFORE DELETE ON documentContent
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 documentContent is never deleted'); END;
CREATE TRIGGER recordVersionIsNeverDeleted BEFORE DELETE ON recordVersion
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 recordVersion is never deleted'); END;
CREATE TRIGGER auditEventIsNeverDeleted BEFORE DELETE ON auditEvent
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 auditEvent is never deleted'); END;
CREATE TRIGGER importEntryIsNeverDeleted BEFORE DELETE ON importEntry
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 importEntry is never deleted'); END;
CREATE TRIGGER importIssueIsNeverDeleted BEFORE DELETE ON importIssue
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 importIssue is never deleted'); END;
CREATE TRIGGER importRawPartIsNeverDeleted BEFORE DELETE ON importRawPart
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 importRawPart is never deleted'); END;
CREATE TRIGGER registerVersionIsNeverDeleted BEFORE DELETE ON registerVersion
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 registerVersion is never deleted'); END;
CREATE TRIGGER registerPartIsNeverDeleted BEFORE DELETE ON registerPart
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 registerPart is never deleted'); END;
CREATE TRIGGER codingIsNeverDeleted BEFORE DELETE ON coding
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 coding is never deleted'); END;
CREATE TRIGGER facilityIsNeverDeleted BEFORE DELETE ON facility
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 facility is never deleted'); END;
CREATE TRIGGER conditionIsNeverDeleted BEFORE DELETE ON condition
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 condition is never deleted'); END;
CREATE TRIGGER observationIsNeverDeleted BEFORE DELETE ON observation
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 observation is never deleted'); END;
CREATE TRIGGER medicationRequestIsNeverDeleted BEFORE DELETE ON medicationRequest
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 medicationRequest is never deleted'); END;
CREATE TRIGGER medicationAdministrationIsNeverDeleted BEFORE DELETE ON medicationAdministration
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 medicationAdministration is never deleted'); END;
CREATE TRIGGER procedureIsNeverDeleted BEFORE DELETE ON procedure
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 procedure is never deleted'); END;
CREATE TRIGGER allergyIntoleranceIsNeverDeleted BEFORE DELETE ON allergyIntolerance
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 allergyIntolerance is never deleted'); END;
CREATE TRIGGER immunizationIsNeverDeleted BEFORE DELETE ON immunization
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 immunization is never deleted'); END;
CREATE TRIGGER diagnosticReportIsNeverDeleted BEFORE DELETE ON diagnosticReport
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 diagnosticReport is never deleted'); END;
CREATE TRIGGER chargeItemIsNeverDeleted BEFORE DELETE ON chargeItem
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 chargeItem is never deleted'); END;
CREATE TRIGGER healthClassificationIsNeverDeleted BEFORE DELETE ON healthClassification
BEGIN SELECT RAISE(ABORT, 'QY-STO-0002 healthClassification is never deleted'); END;
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
COMMIT;
