// swift-format-ignore-file
// Written by Schemas/embed.sh.

/// The schemas that the program carries, so that it needs no file beside it.
enum EmbeddedSchema {
  /// Schemas/record-1.xsd.
  static let record1 = #"""
<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:quany:record:1" targetNamespace="urn:quany:record:1"
  elementFormDefault="qualified" attributeFormDefault="unqualified" version="1.0">

  <xs:annotation>
    <xs:documentation xml:lang="en">
      QuanY's native record format, version 1.0. docs/native-format.md describes it in words.

      A batch is one facility's; its children are entries, each accepted, found duplicate, quarantined or rejected as a whole.
      An entry may refer only to entries that stand before it in the batch, or to what the receiving database already has.

      Attributes and elements of other namespaces may stand anywhere except inside an element that holds a text. They are kept.
      The namespace changes only when what was written before would mean something else; a reader of 1.0 takes any 1.x.

      What this schema cannot say, a reader checks besides: 29 February in dates with a time, which of value, text and coded an
      observation has, that a number and its unit come together, which statuses need an attestation and a reason, and that each
      criterion is scored once.
    </xs:documentation>
  </xs:annotation>

  <!-- The batch and its entries -->

  <xs:element name="batch" type="Batch"/>
  <xs:element name="location" type="Location"/>
  <xs:element name="practitioner" type="Practitioner"/>
  <xs:element name="patient" type="Patient"/>
  <xs:element name="militaryService" type="MilitaryService"/>
  <xs:element name="encounter" type="Encounter"/>
  <xs:element name="record" type="Record"/>

  <xs:complexType name="Batch">
    <xs:annotation>
      <xs:documentation xml:lang="en">
        What one facility sends at once. Elements of other namespaces may stand inside entries, not between them: a wildcard here would make
        validators remember every entry of the batch.
      </xs:documentation>
    </xs:annotation>
    <xs:choice minOccurs="0" maxOccurs="unbounded">
      <xs:element ref="location"/>
      <xs:element ref="practitioner"/>
      <xs:element ref="patient"/>
      <xs:element ref="militaryService"/>
      <xs:element ref="encounter"/>
      <xs:element ref="record"/>
    </xs:choice>
    <xs:attribute name="facility" type="facilityCode" use="required">
      <xs:annotation><xs:documentation xml:lang="en">Code of the facility whose entries these are.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="created" type="dateTime">
      <xs:annotation><xs:documentation xml:lang="en">When the batch was written.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="producer" type="text" use="required">
      <xs:annotation><xs:documentation xml:lang="en">Name of the program that wrote the batch.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="version" type="formatVersion" use="required">
      <xs:annotation><xs:documentation xml:lang="en">Version of this format: 1.0.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:anyAttribute namespace="##other" processContents="lax"/>
  </xs:complexType>

  <xs:group name="foreign">
    <xs:annotation><xs:documentation xml:lang="en">Elements of other namespaces; kept and listed.</xs:documentation></xs:annotation>
    <xs:sequence>
      <xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded"/>
    </xs:sequence>
  </xs:group>

  <xs:attributeGroup name="coding">
    <xs:annotation><xs:documentation xml:lang="en">A code of a named code system, with the text that was written beside it. FHIR R4 Coding.</xs:documentation></xs:annotation>
    <xs:attribute name="code" type="code" use="required">
      <xs:annotation><xs:documentation xml:lang="en">The code, as the code system writes it.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="system" type="system" use="required">
      <xs:annotation><xs:documentation xml:lang="en">The code system: icd10, icd9cm, loinc, atc, bhyt-service, bhyt-drug, bhyt-supply, bhyt-field, bhyt-yhct, cvx, local, another short name, or an absolute URI.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="display" type="text">
      <xs:annotation><xs:documentation xml:lang="en">The text that was written beside the code.</xs:documentation></xs:annotation>
    </xs:attribute>
  </xs:attributeGroup>

  <xs:complexType name="Text">
    <xs:annotation><xs:documentation xml:lang="en">An element that holds a text.</xs:documentation></xs:annotation>
    <xs:simpleContent>
      <xs:extension base="text">
        <xs:anyAttribute namespace="##other" processContents="lax"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>

  <xs:complexType name="Location">
    <xs:annotation><xs:documentation xml:lang="en">A department, room or bed of the facility. FHIR R4 Location.</xs:documentation></xs:annotation>
    <xs:group ref="foreign"/>
    <xs:attribute name="id" type="localID" use="required">
      <xs:annotation><xs:documentation xml:lang="en">The department's code (MA_KHOA), or the facility's own code of a room or bed.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="kind" type="locationKind" use="required">
      <xs:annotation><xs:documentation xml:lang="en">Kind of place.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="name" type="text" use="required">
      <xs:annotation><xs:documentation xml:lang="en">What people call it.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="partOf" type="localID">
      <xs:annotation><xs:documentation xml:lang="en">Id of the location that this one lies in.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:anyAttribute namespace="##other" processContents="lax"/>
  </xs:complexType>

  <xs:complexType name="Practitioner">
    <xs:annotation><xs:documentation xml:lang="en">Somebody who gives care. FHIR R4 Practitioner.</xs:documentation></xs:annotation>
    <xs:group ref="foreign"/>
    <xs:attribute name="id" type="localID" use="required">
      <xs:annotation><xs:documentation xml:lang="en">The facility's own number of the person.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="name" type="text" use="required">
      <xs:annotation><xs:documentation xml:lang="en">Family, middle and given name.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="role" type="practitionerRole" use="required">
      <xs:annotation><xs:documentation xml:lang="en">Profession.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="licence" type="text">
      <xs:annotation><xs:documentation xml:lang="en">Number of the licence to practise (GPHN).</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="department" type="code">
      <xs:annotation><xs:documentation xml:lang="en">Code of the department (MA_KHOA).</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:anyAttribute namespace="##other" processContents="lax"/>
  </xs:complexType>

  <xs:complexType name="Patient">
    <xs:annotation><xs:documentation xml:lang="en">A person who receives care, as this facility states them. FHIR R4 Patient.</xs:documentation></xs:annotation>
    <xs:sequence>
      <xs:group ref="foreign"/>
      <xs:sequence minOccurs="0" maxOccurs="unbounded">
        <xs:element name="name" type="HumanName">
          <xs:annotation><xs:documentation xml:lang="en">Names, the official one first by custom.</xs:documentation></xs:annotation>
        </xs:element>
        <xs:group ref="foreign"/>
      </xs:sequence>
      <xs:sequence minOccurs="0" maxOccurs="unbounded">
        <xs:element name="identifier" type="Identifier">
          <xs:annotation><xs:documentation xml:lang="en">Numbers by which the person is known.</xs:documentation></xs:annotation>
        </xs:element>
        <xs:group ref="foreign"/>
      </xs:sequence>
      <xs:sequence minOccurs="0" maxOccurs="unbounded">
        <xs:element name="address" type="Address">
          <xs:annotation><xs:documentation xml:lang="en">Addresses.</xs:documentation></xs:annotation>
        </xs:element>
        <xs:group ref="foreign"/>
      </xs:sequence>
      <xs:sequence minOccurs="0" maxOccurs="unbounded">
        <xs:element name="telecom" type="Telecom">
          <xs:annotation><xs:documentation xml:lang="en">Phone numbers and mail addresses.</xs:documentation></xs:annotation>
        </xs:element>
        <xs:group ref="foreign"/>
      </xs:sequence>
      <xs:sequence minOccurs="0" maxOccurs="unbounded">
        <xs:element name="contact" type="Contact">
          <xs:annotation><xs:documentation xml:lang="en">People to call about the patient.</xs:documentation></xs:annotation>
        </xs:element>
        <xs:group ref="foreign"/>
      </xs:sequence>
      <xs:sequence minOccurs="0" maxOccurs="unbounded">
        <xs:element name="coverage" type="Coverage">
          <xs:annotation><xs:documentation xml:lang="en">Health insurance.</xs:documentation></xs:annotation>
        </xs:element>
        <xs:group ref="foreign"/>
      </xs:sequence>
      <xs:sequence minOccurs="0">
        <xs:element name="deceased" type="Deceased">
          <xs:annotation><xs:documentation xml:lang="en">Present when the person is dead.</xs:documentation></xs:annotation>
        </xs:element>
        <xs:group ref="foreign"/>
      </xs:sequence>
    </xs:sequence>
    <xs:attribute name="id" type="localID" use="required">
      <xs:annotation><xs:documentation xml:lang="en">The facility's own number of the person.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="birthDate" type="partialDate">
      <xs:annotation><xs:documentation xml:lang="en">Date of birth as far as it is known.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="sex" type="sex" use="required">
      <xs:annotation><xs:documentation xml:lang="en">Administrative sex.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="bloodGroup" type="bloodGroup">
      <xs:annotation><xs:documentation xml:lang="en">ABO group, with or without the Rh factor.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="ethnicity" type="twoDigits">
      <xs:annotation><xs:documentation xml:lang="en">Code of the list of ethnic groups (MA_DANTOC), two digits.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="occupation" type="twoOrFiveDigits">
      <xs:annotation><xs:documentation xml:lang="en">Code of the occupations (MA_NGHE_NGHIEP), two or five digits.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="nationality" type="country">
      <xs:annotation><xs:documentation xml:lang="en">ISO 3166-1 alpha-2; Viet Nam is VN.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="sensitive" type="boolean">
      <xs:annotation><xs:documentation xml:lang="en">Whether opening the chart needs more than the ordinary permission. Absent means false.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:anyAttribute namespace="##other" processContents="lax"/>
  </xs:complexType>

  <xs:complexType name="HumanName">
    <xs:annotation><xs:documentation xml:lang="en">A name in one text, in writing order. FHIR R4 HumanName.</xs:documentation></xs:annotation>
    <xs:simpleContent>
      <xs:extension base="text">
        <xs:attribute name="use" type="nameUse" use="required">
          <xs:annotation><xs:documentation xml:lang="en">Use of the name.</xs:documentation></xs:annotation>
        </xs:attribute>
        <xs:anyAttribute namespace="##other" processContents="lax"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>

  <xs:complexType name="Identifier">
    <xs:annotation><xs:documentation xml:lang="en">A number by which the person is known somewhere. FHIR R4 Identifier.</xs:documentation></xs:annotation>
    <xs:simpleContent>
      <xs:extension base="code">
        <xs:attribute name="system" type="identifierSystem" use="required">
          <xs:annotation><xs:documentation xml:lang="en">What issued the number.</xs:documentation></xs:annotation>
        </xs:attribute>
        <xs:attribute name="assigner" type="facilityCode">
          <xs:annotation><xs:documentation xml:lang="en">For a hospital number, the facility that gave it where that is not the one of the batch.</xs:documentation></xs:annotation>
        </xs:attribute>
        <xs:anyAttribute namespace="##other" processContents="lax"/>
      </xs:extension>
    </xs:simpleContent>
  </xs:complexType>

  <xs:complexType name="Address">
    <xs:annotation><xs:documentation xml:lang="en">A place in the administration of Viet Nam, two levels since 2025-07-01. FHIR R4 Address.</xs:documentation></xs:annotation>
    <xs:group ref="foreign"/>
    <xs:attribute name="use" type="addressUse" use="required">
      <xs:annotation><xs:documentation xml:lang="en">Use of the address.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="line" type="text">
      <xs:annotation><xs:documentation xml:lang="en">House, street, hamlet.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="commune" type="fiveDigits">
      <xs:annotation><xs:documentation xml:lang="en">Commune or ward (MAXA), five digits.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="district" type="threeDigits">
      <xs:annotation><xs:documentation xml:lang="en">District of before July 2025 (MAHUYEN), three digits.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="province" type="twoDigits">
      <xs:annotation><xs:documentation xml:lang="en">Province (MATINH), two digits.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="country" type="country">
      <xs:annotation><xs:documentation xml:lang="en">ISO 3166-1 alpha-2. Absent means Viet Nam.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:anyAttribute namespace="##other" processContents="lax"/>
  </xs:complexType>

  <xs:complexType name="Telecom">
    <xs:annotation><xs:documentation xml:lang="en">A phone number or mail address. FHIR R4 ContactPoint.</xs:documentation></xs:annotation>
    <xs:group ref="foreign"/>
    <xs:attribute name="system" type="telecomSystem" use="required">
      <xs:annotation><xs:documentation xml:lang="en">Kind of contact point.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="value" type="text" use="required">
      <xs:annotation><xs:documentation xml:lang="en">The number or address.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:anyAttribute namespace="##other" processContents="lax"/>
  </xs:complexType>

  <xs:complexType name="Contact">
    <xs:annotation><xs:documentation xml:lang="en">Somebody to call about the patient. FHIR R4 Patient.contact.</xs:documentation></xs:annotation>
    <xs:group ref="foreign"/>
    <xs:attribute name="relationship" type="relationship" use="required">
      <xs:annotation><xs:documentation xml:lang="en">What the contact is to the patient.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="name" type="text" use="required">
      <xs:annotation><xs:documentation xml:lang="en">Name in writing order.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="phone" type="text">
      <xs:annotation><xs:documentation xml:lang="en">Phone number.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="nationalID" type="code">
      <xs:annotation><xs:documentation xml:lang="en">Personal identification number.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:anyAttribute namespace="##other" processContents="lax"/>
  </xs:complexType>

  <xs:complexType name="Coverage">
    <xs:annotation><xs:documentation xml:lang="en">Health insurance of the person. FHIR R4 Coverage.</xs:documentation></xs:annotation>
    <xs:group ref="foreign"/>
    <xs:attribute name="card" type="code" use="required">
      <xs:annotation><xs:documentation xml:lang="en">The card's number, or the personal number that replaces it since 2025-08-01.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="from" type="date">
      <xs:annotation><xs:documentation xml:lang="en">First day of validity.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="to" type="date">
      <xs:annotation><xs:documentation xml:lang="en">Last day of validity; a soldier's card may lack it.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="facility" type="text">
      <xs:annotation><xs:documentation xml:lang="en">Facility where the person is registered for first care (MA_DKBD).</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:anyAttribute namespace="##other" processContents="lax"/>
  </xs:complexType>

  <xs:complexType name="Deceased">
    <xs:annotation><xs:documentation xml:lang="en">The person is dead.</xs:documentation></xs:annotation>
    <xs:group ref="foreign"/>
    <xs:attribute name="date" type="partialDate">
      <xs:annotation><xs:documentation xml:lang="en">Day of death as far as it is known.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:anyAttribute namespace="##other" processContents="lax"/>
  </xs:complexType>

  <xs:complexType name="MilitaryService">
    <xs:annotation><xs:documentation xml:lang="en">What the army is to a patient. An entry of its own, because it has its own permission and stays out of default exports.</xs:documentation></xs:annotation>
    <xs:group ref="foreign"/>
    <xs:attribute name="patient" type="localID" use="required">
      <xs:annotation><xs:documentation xml:lang="en">Id of the patient, and the key of this entry.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="category" type="militaryCategory" use="required">
      <xs:annotation><xs:documentation xml:lang="en">Kind of person.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="rank" type="rank">
      <xs:annotation><xs:documentation xml:lang="en">Code of the rank list: BINH_NHI to DAI_TUONG.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="unit" type="text">
      <xs:annotation><xs:documentation xml:lang="en">Name of the unit.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="position" type="text">
      <xs:annotation><xs:documentation xml:lang="en">Position held.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="serviceNumber" type="text">
      <xs:annotation><xs:documentation xml:lang="en">Military service number.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="from" type="partialDate">
      <xs:annotation><xs:documentation xml:lang="en">Start of service as far as it is known.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="to" type="partialDate">
      <xs:annotation><xs:documentation xml:lang="en">End of service as far as it is known.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:anyAttribute namespace="##other" processContents="lax"/>
  </xs:complexType>

  <xs:complexType name="Encounter">
    <xs:annotation><xs:documentation xml:lang="en">One episode of care of one patient. FHIR R4 Encounter; a HOSO of the insurance tables.</xs:documentation></xs:annotation>
    <xs:sequence>
      <xs:group ref="foreign"/>
      <xs:sequence minOccurs="0">
        <xs:element name="reason" type="Text">
          <xs:annotation><xs:documentation xml:lang="en">What brought the patient, in the words of who received them.</xs:documentation></xs:annotation>
        </xs:element>
        <xs:group ref="foreign"/>
      </xs:sequence>
      <xs:sequence minOccurs="0" maxOccurs="unbounded">
        <xs:element name="stay" type="Stay">
          <xs:annotation><xs:documentation xml:lang="en">Where the patient was, in order.</xs:documentation></xs:annotation>
        </xs:element>
        <xs:group ref="foreign"/>
      </xs:sequence>
      <xs:sequence minOccurs="0" maxOccurs="unbounded">
        <xs:element name="participant" type="Participant">
          <xs:annotation><xs:documentation xml:lang="en">Who did what.</xs:documentation></xs:annotation>
        </xs:element>
        <xs:group ref="foreign"/>
      </xs:sequence>
      <xs:sequence minOccurs="0" maxOccurs="unbounded">
        <xs:element name="diagnosis" type="Diagnosis">
          <xs:annotation><xs:documentation xml:lang="en">Diagnoses of the episode.</xs:documentation></xs:annotation>
        </xs:element>
        <xs:group ref="foreign"/>
      </xs:sequence>
      <xs:sequence minOccurs="0">
        <xs:element name="disposition" type="Disposition">
          <xs:annotation><xs:documentation xml:lang="en">How the episode ended.</xs:documentation></xs:annotation>
        </xs:element>
        <xs:group ref="foreign"/>
      </xs:sequence>
    </xs:sequence>
    <xs:attribute name="id" type="localID" use="required">
      <xs:annotation><xs:documentation xml:lang="en">The facility's own number of the episode.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="patient" type="localID" use="required">
      <xs:annotation><xs:documentation xml:lang="en">Id of the patient.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="class" type="encounterClass" use="required">
      <xs:annotation><xs:documentation xml:lang="en">Kind of episode.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="status" type="encounterStatus" use="required">
      <xs:annotation><xs:documentation xml:lang="en">How far the episode is.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="start" type="dateTime" use="required">
      <xs:annotation><xs:documentation xml:lang="en">When it began.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="end" type="dateTime">
      <xs:annotation><xs:documentation xml:lang="en">When it ended.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="insuranceCard" type="code">
      <xs:annotation><xs:documentation xml:lang="en">Card under which the episode is claimed. Absent when it is not.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="referredFrom" type="text">
      <xs:annotation><xs:documentation xml:lang="en">Facility that referred the patient here.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:anyAttribute namespace="##other" processContents="lax"/>
  </xs:complexType>

  <xs:complexType name="Stay">
    <xs:annotation><xs:documentation xml:lang="en">A stretch in one department and bed. FHIR R4 Encounter.location.</xs:documentation></xs:annotation>
    <xs:group ref="foreign"/>
    <xs:attribute name="department" type="code" use="required">
      <xs:annotation><xs:documentation xml:lang="en">Code of the department (MA_KHOA).</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="room" type="code">
      <xs:annotation><xs:documentation xml:lang="en">Room.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="bed" type="code">
      <xs:annotation><xs:documentation xml:lang="en">Bed (MA_GIUONG).</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="start" type="dateTime" use="required">
      <xs:annotation><xs:documentation xml:lang="en">When it began.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="end" type="dateTime">
      <xs:annotation><xs:documentation xml:lang="en">When it ended.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:anyAttribute namespace="##other" processContents="lax"/>
  </xs:complexType>

  <xs:complexType name="Participant">
    <xs:annotation><xs:documentation xml:lang="en">Somebody who took part. FHIR R4 Encounter.participant.</xs:documentation></xs:annotation>
    <xs:group ref="foreign"/>
    <xs:attribute name="practitioner" type="localID" use="required">
      <xs:annotation><xs:documentation xml:lang="en">Id of the practitioner.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="role" type="participantRole" use="required">
      <xs:annotation><xs:documentation xml:lang="en">What they did.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:anyAttribute namespace="##other" processContents="lax"/>
  </xs:complexType>

  <xs:complexType name="Diagnosis">
    <xs:annotation><xs:documentation xml:lang="en">A diagnosis of the episode. FHIR R4 Encounter.diagnosis.</xs:documentation></xs:annotation>
    <xs:group ref="foreign"/>
    <xs:attributeGroup ref="coding"/>
    <xs:attribute name="role" type="diagnosisRole" use="required">
      <xs:annotation><xs:documentation xml:lang="en">What the diagnosis is to the episode.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:anyAttribute namespace="##other" processContents="lax"/>
  </xs:complexType>

  <xs:complexType name="Disposition">
    <xs:annotation><xs:documentation xml:lang="en">How the episode ended. FHIR R4 Encounter.hospitalization.</xs:documentation></xs:annotation>
    <xs:group ref="foreign"/>
    <xs:attribute name="discharge" type="discharge" use="required">
      <xs:annotation><xs:documentation xml:lang="en">MA_LOAI_RV.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="outcome" type="outcome" use="required">
      <xs:annotation><xs:documentation xml:lang="en">KET_QUA_DTRI.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="destination" type="text">
      <xs:annotation><xs:documentation xml:lang="en">Facility the patient was referred to.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:anyAttribute namespace="##other" processContents="lax"/>
  </xs:complexType>

  <xs:complexType name="Record">
    <xs:annotation><xs:documentation xml:lang="en">A dated, authored document of one encounter: a form, a sheet or a paper. FHIR R4 Composition.</xs:documentation></xs:annotation>
    <xs:sequence>
      <xs:group ref="foreign"/>
      <xs:sequence minOccurs="0">
        <xs:element name="attestation" type="Attestation">
          <xs:annotation><xs:documentation xml:lang="en">Who stands for the version. Required unless the status is preliminary, where it is not allowed.</xs:documentation></xs:annotation>
        </xs:element>
        <xs:group ref="foreign"/>
      </xs:sequence>
      <xs:sequence minOccurs="0">
        <xs:element name="reason" type="Text">
          <xs:annotation><xs:documentation xml:lang="en">Why the version was made. Required for amended and enteredInError, not allowed for the others.</xs:documentation></xs:annotation>
        </xs:element>
        <xs:group ref="foreign"/>
      </xs:sequence>
      <xs:sequence minOccurs="0" maxOccurs="unbounded">
        <xs:element name="section" type="Section">
          <xs:annotation><xs:documentation xml:lang="en">The content, in reading order.</xs:documentation></xs:annotation>
        </xs:element>
        <xs:group ref="foreign"/>
      </xs:sequence>
    </xs:sequence>
    <xs:attribute name="id" type="localID" use="required">
      <xs:annotation><xs:documentation xml:lang="en">The facility's own number of the document; all its versions have the same.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="version" type="version" use="required">
      <xs:annotation><xs:documentation xml:lang="en">1 for the first version, then one more for each.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="encounter" type="localID" use="required">
      <xs:annotation><xs:documentation xml:lang="en">Id of the encounter.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="kind" type="recordKind" use="required">
      <xs:annotation><xs:documentation xml:lang="en">Which form, sheet or paper it is.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="status" type="recordStatus" use="required">
      <xs:annotation><xs:documentation xml:lang="en">How far the version is.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="author" type="localID" use="required">
      <xs:annotation><xs:documentation xml:lang="en">Id of the practitioner who wrote it.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="authored" type="dateTime" use="required">
      <xs:annotation><xs:documentation xml:lang="en">When it was written.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="title" type="text">
      <xs:annotation><xs:documentation xml:lang="en">A title where the name of the kind does not say enough.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:anyAttribute namespace="##other" processContents="lax"/>
  </xs:complexType>

  <xs:complexType name="Attestation">
    <xs:annotation><xs:documentation xml:lang="en">Who stands for a version, and when. FHIR R4 Composition.attester.</xs:documentation></xs:annotation>
    <xs:group ref="foreign"/>
    <xs:attribute name="by" type="localID" use="required">
      <xs:annotation><xs:documentation xml:lang="en">Id of the practitioner.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="at" type="dateTime" use="required">
      <xs:annotation><xs:documentation xml:lang="en">When.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:anyAttribute namespace="##other" processContents="lax"/>
  </xs:complexType>

  <xs:complexType name="Section">
    <xs:annotation><xs:documentation xml:lang="en">Narrative and typed entries under a heading. FHIR R4 Composition.section.</xs:documentation></xs:annotation>
    <xs:sequence>
      <xs:group ref="foreign"/>
      <xs:sequence minOccurs="0">
        <xs:element name="narrative" type="Text">
          <xs:annotation><xs:documentation xml:lang="en">What is said in words.</xs:documentation></xs:annotation>
        </xs:element>
        <xs:group ref="foreign"/>
      </xs:sequence>
      <xs:sequence minOccurs="0" maxOccurs="unbounded">
        <xs:choice>
          <xs:element name="condition" type="Condition"/>
          <xs:element name="observation" type="Observation"/>
          <xs:element name="serviceRequest" type="ServiceRequest"/>
          <xs:element name="medicationRequest" type="MedicationRequest"/>
          <xs:element name="medicationAdministration" type="MedicationAdministration"/>
          <xs:element name="procedure" type="Procedure"/>
          <xs:element name="allergyIntolerance" type="AllergyIntolerance"/>
          <xs:element name="immunization" type="Immunization"/>
          <xs:element name="diagnosticReport" type="DiagnosticReport"/>
          <xs:element name="chargeItem" type="ChargeItem"/>
          <xs:element name="healthClassification" type="HealthClassification"/>
        </xs:choice>
        <xs:group ref="foreign"/>
      </xs:sequence>
    </xs:sequence>
    <xs:attribute name="code" type="name" use="required">
      <xs:annotation><xs:documentation xml:lang="en">A short stable name: history, examination, assessment, plan, results.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="title" type="text">
      <xs:annotation><xs:documentation xml:lang="en">The heading as it is printed.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:anyAttribute namespace="##other" processContents="lax"/>
  </xs:complexType>

  <xs:complexType name="Condition">
    <xs:annotation><xs:documentation xml:lang="en">A problem or diagnosis. FHIR R4 Condition.</xs:documentation></xs:annotation>
    <xs:sequence>
      <xs:group ref="foreign"/>
      <xs:sequence minOccurs="0">
        <xs:element name="note" type="Text">
          <xs:annotation><xs:documentation xml:lang="en">What else is to say.</xs:documentation></xs:annotation>
        </xs:element>
        <xs:group ref="foreign"/>
      </xs:sequence>
    </xs:sequence>
    <xs:attributeGroup ref="coding"/>
    <xs:attribute name="status" type="conditionStatus" use="required">
      <xs:annotation><xs:documentation xml:lang="en">Clinical status.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="onset" type="partialDate">
      <xs:annotation><xs:documentation xml:lang="en">When it began, as far as it is known.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:anyAttribute namespace="##other" processContents="lax"/>
  </xs:complexType>

  <xs:complexType name="Observation">
    <xs:annotation><xs:documentation xml:lang="en">A measurement or finding: either value and unit, or one child text, or one child coded. FHIR R4 Observation.</xs:documentation></xs:annotation>
    <xs:sequence>
      <xs:group ref="foreign"/>
      <xs:sequence minOccurs="0">
        <xs:choice>
          <xs:element name="text" type="Text">
            <xs:annotation><xs:documentation xml:lang="en">A result in words.</xs:documentation></xs:annotation>
          </xs:element>
          <xs:element name="coded" type="Coded">
            <xs:annotation><xs:documentation xml:lang="en">A result as a code.</xs:documentation></xs:annotation>
          </xs:element>
        </xs:choice>
        <xs:group ref="foreign"/>
      </xs:sequence>
    </xs:sequence>
    <xs:attributeGroup ref="coding"/>
    <xs:attribute name="time" type="dateTime" use="required">
      <xs:annotation><xs:documentation xml:lang="en">When it was measured or found.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="value" type="decimal">
      <xs:annotation><xs:documentation xml:lang="en">The measured number. Together with unit.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="unit" type="text">
      <xs:annotation><xs:documentation xml:lang="en">Unit in UCUM; 1 for a number without one. Together with value.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="low" type="decimal">
      <xs:annotation><xs:documentation xml:lang="en">Lower end of the reference range, in the same unit.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="high" type="decimal">
      <xs:annotation><xs:documentation xml:lang="en">Upper end of the reference range, in the same unit.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="interpretation" type="interpretation">
      <xs:annotation><xs:documentation xml:lang="en">What the number means.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:anyAttribute namespace="##other" processContents="lax"/>
  </xs:complexType>

  <xs:complexType name="Coded">
    <xs:annotation><xs:documentation xml:lang="en">A result as a code. FHIR R4 Coding.</xs:documentation></xs:annotation>
    <xs:group ref="foreign"/>
    <xs:attributeGroup ref="coding"/>
    <xs:anyAttribute namespace="##other" processContents="lax"/>
  </xs:complexType>

  <xs:complexType name="ServiceRequest">
    <xs:annotation><xs:documentation xml:lang="en">An order for a laboratory test, a study, a consultation, or care. FHIR R4 ServiceRequest.</xs:documentation></xs:annotation>
    <xs:sequence>
      <xs:group ref="foreign"/>
      <xs:sequence minOccurs="0">
        <xs:element name="note" type="Text">
          <xs:annotation><xs:documentation xml:lang="en">What is to be looked for, or how it is to be done.</xs:documentation></xs:annotation>
        </xs:element>
        <xs:group ref="foreign"/>
      </xs:sequence>
    </xs:sequence>
    <xs:attributeGroup ref="coding"/>
    <xs:attribute name="category" type="requestCategory" use="required">
      <xs:annotation><xs:documentation xml:lang="en">Kind of service.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="priority" type="requestPriority" use="required">
      <xs:annotation><xs:documentation xml:lang="en">How soon it is wanted.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="time" type="dateTime" use="required">
      <xs:annotation><xs:documentation xml:lang="en">When it was ordered.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:anyAttribute namespace="##other" processContents="lax"/>
  </xs:complexType>

  <xs:complexType name="MedicationRequest">
    <xs:annotation><xs:documentation xml:lang="en">An order for a drug. FHIR R4 MedicationRequest.</xs:documentation></xs:annotation>
    <xs:sequence>
      <xs:group ref="foreign"/>
      <xs:sequence minOccurs="0">
        <xs:element name="instructions" type="Text">
          <xs:annotation><xs:documentation xml:lang="en">How to take it, in words.</xs:documentation></xs:annotation>
        </xs:element>
        <xs:group ref="foreign"/>
      </xs:sequence>
    </xs:sequence>
    <xs:attributeGroup ref="coding"/>
    <xs:attribute name="time" type="dateTime" use="required">
      <xs:annotation><xs:documentation xml:lang="en">When it was ordered.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="dose" type="decimal">
      <xs:annotation><xs:documentation xml:lang="en">One dose. Together with doseUnit.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="doseUnit" type="text">
      <xs:annotation><xs:documentation xml:lang="en">Unit of the dose, in UCUM.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="route" type="code">
      <xs:annotation><xs:documentation xml:lang="en">HL7 route of administration: PO, IV, IM, SC.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="timesPerDay" type="timesPerDay">
      <xs:annotation><xs:documentation xml:lang="en">Doses in 24 hours, 1 to 99.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="days" type="days">
      <xs:annotation><xs:documentation xml:lang="en">For how many days, 1 to 9999.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="quantity" type="decimal">
      <xs:annotation><xs:documentation xml:lang="en">How much is dispensed in all. Together with quantityUnit.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="quantityUnit" type="text">
      <xs:annotation><xs:documentation xml:lang="en">Unit of the quantity.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:anyAttribute namespace="##other" processContents="lax"/>
  </xs:complexType>

  <xs:complexType name="MedicationAdministration">
    <xs:annotation><xs:documentation xml:lang="en">A dose given, or not given with a reason. FHIR R4 MedicationAdministration.</xs:documentation></xs:annotation>
    <xs:sequence>
      <xs:group ref="foreign"/>
      <xs:sequence minOccurs="0">
        <xs:element name="reason" type="Text">
          <xs:annotation><xs:documentation xml:lang="en">Why it was not given.</xs:documentation></xs:annotation>
        </xs:element>
        <xs:group ref="foreign"/>
      </xs:sequence>
    </xs:sequence>
    <xs:attributeGroup ref="coding"/>
    <xs:attribute name="time" type="dateTime" use="required">
      <xs:annotation><xs:documentation xml:lang="en">When it was given, or should have been.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="status" type="administrationStatus" use="required">
      <xs:annotation><xs:documentation xml:lang="en">Whether it was given.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="dose" type="decimal">
      <xs:annotation><xs:documentation xml:lang="en">The dose. Together with doseUnit.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="doseUnit" type="text">
      <xs:annotation><xs:documentation xml:lang="en">Unit of the dose, in UCUM.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="route" type="code">
      <xs:annotation><xs:documentation xml:lang="en">HL7 route of administration.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="performer" type="localID">
      <xs:annotation><xs:documentation xml:lang="en">Id of the practitioner who gave it.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:anyAttribute namespace="##other" processContents="lax"/>
  </xs:complexType>

  <xs:complexType name="Procedure">
    <xs:annotation><xs:documentation xml:lang="en">Something done to the patient. FHIR R4 Procedure.</xs:documentation></xs:annotation>
    <xs:sequence>
      <xs:group ref="foreign"/>
      <xs:sequence minOccurs="0">
        <xs:element name="note" type="Text">
          <xs:annotation><xs:documentation xml:lang="en">How it was done and what came of it.</xs:documentation></xs:annotation>
        </xs:element>
        <xs:group ref="foreign"/>
      </xs:sequence>
    </xs:sequence>
    <xs:attributeGroup ref="coding"/>
    <xs:attribute name="start" type="dateTime" use="required">
      <xs:annotation><xs:documentation xml:lang="en">When it began.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="end" type="dateTime">
      <xs:annotation><xs:documentation xml:lang="en">When it ended.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="performer" type="localID">
      <xs:annotation><xs:documentation xml:lang="en">Id of the practitioner who did it.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:anyAttribute namespace="##other" processContents="lax"/>
  </xs:complexType>

  <xs:complexType name="AllergyIntolerance">
    <xs:annotation><xs:documentation xml:lang="en">FHIR R4 AllergyIntolerance.</xs:documentation></xs:annotation>
    <xs:sequence>
      <xs:group ref="foreign"/>
      <xs:sequence minOccurs="0">
        <xs:element name="reaction" type="Text">
          <xs:annotation><xs:documentation xml:lang="en">What happened.</xs:documentation></xs:annotation>
        </xs:element>
        <xs:group ref="foreign"/>
      </xs:sequence>
    </xs:sequence>
    <xs:attributeGroup ref="coding"/>
    <xs:attribute name="category" type="allergyCategory" use="required">
      <xs:annotation><xs:documentation xml:lang="en">Kind of substance.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="criticality" type="criticality" use="required">
      <xs:annotation><xs:documentation xml:lang="en">How bad a reaction could be.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="recorded" type="partialDate">
      <xs:annotation><xs:documentation xml:lang="en">When it was recorded.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:anyAttribute namespace="##other" processContents="lax"/>
  </xs:complexType>

  <xs:complexType name="Immunization">
    <xs:annotation><xs:documentation xml:lang="en">A vaccine given. FHIR R4 Immunization.</xs:documentation></xs:annotation>
    <xs:group ref="foreign"/>
    <xs:attributeGroup ref="coding"/>
    <xs:attribute name="date" type="partialDate" use="required">
      <xs:annotation><xs:documentation xml:lang="en">When it was given, as far as it is known.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="lot" type="text">
      <xs:annotation><xs:documentation xml:lang="en">Lot number.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="doseNumber" type="doseNumber">
      <xs:annotation><xs:documentation xml:lang="en">Which dose of the series, 1 to 99.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:anyAttribute namespace="##other" processContents="lax"/>
  </xs:complexType>

  <xs:complexType name="DiagnosticReport">
    <xs:annotation><xs:documentation xml:lang="en">The conclusion of a study; its measurements are observations beside it. FHIR R4 DiagnosticReport.</xs:documentation></xs:annotation>
    <xs:sequence>
      <xs:group ref="foreign"/>
      <xs:sequence minOccurs="0">
        <xs:element name="conclusion" type="Text">
          <xs:annotation><xs:documentation xml:lang="en">The conclusion in words.</xs:documentation></xs:annotation>
        </xs:element>
        <xs:group ref="foreign"/>
      </xs:sequence>
    </xs:sequence>
    <xs:attributeGroup ref="coding"/>
    <xs:attribute name="category" type="reportCategory" use="required">
      <xs:annotation><xs:documentation xml:lang="en">Kind of study.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="time" type="dateTime" use="required">
      <xs:annotation><xs:documentation xml:lang="en">When the result was given.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="performer" type="localID">
      <xs:annotation><xs:documentation xml:lang="en">Id of the practitioner who concluded.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:anyAttribute namespace="##other" processContents="lax"/>
  </xs:complexType>

  <xs:complexType name="ChargeItem">
    <xs:annotation><xs:documentation xml:lang="en">One line of the bill. FHIR R4 ChargeItem.</xs:documentation></xs:annotation>
    <xs:group ref="foreign"/>
    <xs:attributeGroup ref="coding"/>
    <xs:attribute name="group" type="chargeGroup" use="required">
      <xs:annotation><xs:documentation xml:lang="en">MA_NHOM of the insurance tables, 1 to 19.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="time" type="dateTime" use="required">
      <xs:annotation><xs:documentation xml:lang="en">When it was used or done.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="quantity" type="decimal" use="required">
      <xs:annotation><xs:documentation xml:lang="en">How many.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="unitPrice" type="decimal" use="required">
      <xs:annotation><xs:documentation xml:lang="en">Price of one, in đồng.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="amount" type="decimal" use="required">
      <xs:annotation><xs:documentation xml:lang="en">Price of the line, in đồng.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="insuranceRate" type="perCent">
      <xs:annotation><xs:documentation xml:lang="en">Share that the insurance pays, in per cent, 0 to 100.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:anyAttribute namespace="##other" processContents="lax"/>
  </xs:complexType>

  <xs:complexType name="HealthClassification">
    <xs:annotation><xs:documentation xml:lang="en">A soldier's health class by Circular 105/2023/TT-BQP as amended by Circular 106/2025/TT-BQP. The class itself is the worst score.</xs:documentation></xs:annotation>
    <xs:sequence>
      <xs:group ref="foreign"/>
      <xs:sequence minOccurs="8" maxOccurs="9">
        <xs:element name="score" type="Score">
          <xs:annotation><xs:documentation xml:lang="en">One for each criterion; the first eight are required.</xs:documentation></xs:annotation>
        </xs:element>
        <xs:group ref="foreign"/>
      </xs:sequence>
      <xs:sequence minOccurs="0">
        <xs:element name="note" type="Text">
          <xs:annotation><xs:documentation xml:lang="en">What else is to say.</xs:documentation></xs:annotation>
        </xs:element>
        <xs:group ref="foreign"/>
      </xs:sequence>
    </xs:sequence>
    <xs:attribute name="date" type="date" use="required">
      <xs:annotation><xs:documentation xml:lang="en">Day of the classification.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:anyAttribute namespace="##other" processContents="lax"/>
  </xs:complexType>

  <xs:complexType name="Score">
    <xs:annotation><xs:documentation xml:lang="en">The score of one criterion.</xs:documentation></xs:annotation>
    <xs:group ref="foreign"/>
    <xs:attribute name="criterion" type="criterion" use="required">
      <xs:annotation><xs:documentation xml:lang="en">Which criterion; each at most once.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="value" type="score" use="required">
      <xs:annotation><xs:documentation xml:lang="en">1 (very good) to 6 (very poor).</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:attribute name="temporary" type="boolean">
      <xs:annotation><xs:documentation xml:lang="en">The finding will pass: the suffix T of the circular. Absent means false.</xs:documentation></xs:annotation>
    </xs:attribute>
    <xs:anyAttribute namespace="##other" processContents="lax"/>
  </xs:complexType>

  <!-- Simple types -->

  <xs:simpleType name="text">
    <xs:annotation><xs:documentation xml:lang="en">A text of one character at least, in NFC.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:string">
      <xs:minLength value="1"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="code">
    <xs:annotation><xs:documentation xml:lang="en">A code or number: 1 to 64 characters, inner spaces single, none at the ends.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:string">
      <xs:maxLength value="64"/>
      <xs:pattern value="\S+( \S+)*"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="system">
    <xs:annotation><xs:documentation xml:lang="en">A code system: a short name, or an absolute URI for a system that has none.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:string">
      <xs:maxLength value="255"/>
      <xs:pattern value="[a-z0-9\-]{1,32}|[A-Za-z][A-Za-z0-9+.\-]*:[!-~]+"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="name">
    <xs:annotation><xs:documentation xml:lang="en">A short stable name: a letter, then letters, digits, dot, underscore, hyphen.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:string">
      <xs:pattern value="[A-Za-z][A-Za-z0-9._\-]{0,63}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="localID">
    <xs:annotation><xs:documentation xml:lang="en">An identifier that a facility gave to one of its own things; unique for that kind of thing within the facility. Neither . nor .., so that it can stand in a path.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:string">
      <xs:maxLength value="64"/>
      <xs:pattern value="\.{0,2}[A-Za-z0-9_\-][A-Za-z0-9._\-]*|\.{3}[A-Za-z0-9._\-]*"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="facilityCode">
    <xs:annotation><xs:documentation xml:lang="en">Code of a hospital or infirmary in the register, or of the insurance (MACSKCB).</xs:documentation></xs:annotation>
    <xs:restriction base="xs:string">
      <xs:pattern value="[A-Z0-9.\-]{1,20}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="rank">
    <xs:annotation><xs:documentation xml:lang="en">Code of the rank list.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:string">
      <xs:pattern value="[A-Z][A-Z0-9_]{0,31}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="country">
    <xs:annotation><xs:documentation xml:lang="en">ISO 3166-1 alpha-2.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:string">
      <xs:pattern value="[A-Z]{2}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="twoDigits">
    <xs:annotation><xs:documentation xml:lang="en">A code of two digits.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:string">
      <xs:pattern value="[0-9]{2}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="threeDigits">
    <xs:annotation><xs:documentation xml:lang="en">A code of three digits.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:string">
      <xs:pattern value="[0-9]{3}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="fiveDigits">
    <xs:annotation><xs:documentation xml:lang="en">A code of five digits.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:string">
      <xs:pattern value="[0-9]{5}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="twoOrFiveDigits">
    <xs:annotation><xs:documentation xml:lang="en">A code of two or of five digits.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:string">
      <xs:pattern value="[0-9]{2}|[0-9]{5}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="boolean">
    <xs:annotation><xs:documentation xml:lang="en">true or false; false is what leaving out means, and is left out in canonical form.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:string">
      <xs:enumeration value="true"/>
      <xs:enumeration value="false"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="date">
    <xs:annotation><xs:documentation xml:lang="en">A full date without a time zone: YYYY-MM-DD.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:date">
      <xs:pattern value="[0-9]{4}-[0-9]{2}-[0-9]{2}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="yearMonth">
    <xs:annotation><xs:documentation xml:lang="en">A month: YYYY-MM.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:gYearMonth">
      <xs:pattern value="[0-9]{4}-[0-9]{2}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="year">
    <xs:annotation><xs:documentation xml:lang="en">A year: YYYY.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:gYear">
      <xs:pattern value="[0-9]{4}"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="dateTime">
    <xs:annotation><xs:documentation xml:lang="en">Local civil time as it was written, to the minute or the second, with the offset from UTC if one was given; never converted. UTC itself is written Z.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:string">
      <xs:pattern value="[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?(Z|[+\-](0[0-9]|1[0-3]):[0-5][0-9]|[+\-]14:00)?"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="decimal">
    <xs:annotation><xs:documentation xml:lang="en">An exact decimal with a point, up to 18 digits in all and 9 after the point, the digits as they were written; no exponent, no leading zeros.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:decimal">
      <xs:totalDigits value="18"/>
      <xs:pattern value="-?(0|[1-9][0-9]{0,17})(\.[0-9]{1,9})?"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="version">
    <xs:annotation><xs:documentation xml:lang="en">Version of a document.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:integer">
      <xs:pattern value="[1-9][0-9]*"/>
      <xs:minInclusive value="1"/>
      <xs:maxInclusive value="999999"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="timesPerDay">
    <xs:annotation><xs:documentation xml:lang="en">Doses in 24 hours.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:integer">
      <xs:pattern value="[1-9][0-9]*"/>
      <xs:minInclusive value="1"/>
      <xs:maxInclusive value="99"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="days">
    <xs:annotation><xs:documentation xml:lang="en">A number of days.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:integer">
      <xs:pattern value="[1-9][0-9]*"/>
      <xs:minInclusive value="1"/>
      <xs:maxInclusive value="9999"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="doseNumber">
    <xs:annotation><xs:documentation xml:lang="en">Number of a dose in a series.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:integer">
      <xs:pattern value="[1-9][0-9]*"/>
      <xs:minInclusive value="1"/>
      <xs:maxInclusive value="99"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="chargeGroup">
    <xs:annotation><xs:documentation xml:lang="en">MA_NHOM of the insurance tables.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:integer">
      <xs:pattern value="[1-9][0-9]*"/>
      <xs:minInclusive value="1"/>
      <xs:maxInclusive value="19"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="perCent">
    <xs:annotation><xs:documentation xml:lang="en">Whole per cent.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:integer">
      <xs:pattern value="0|[1-9][0-9]*"/>
      <xs:minInclusive value="0"/>
      <xs:maxInclusive value="100"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="score">
    <xs:annotation><xs:documentation xml:lang="en">Score of a criterion, 1 (very good) to 6 (very poor).</xs:documentation></xs:annotation>
    <xs:restriction base="xs:integer">
      <xs:pattern value="[1-6]"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="formatVersion">
    <xs:annotation><xs:documentation xml:lang="en">Version of this format.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:string">
      <xs:pattern value="1\.(0|[1-9][0-9]{0,3})"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="partialDate">
    <xs:annotation><xs:documentation xml:lang="en">A date of which the day, or the month and the day, may be unknown: YYYY-MM-DD, YYYY-MM or YYYY, without a time zone.</xs:documentation></xs:annotation>
    <xs:union memberTypes="date yearMonth year"/>
  </xs:simpleType>

  <!-- Code lists -->

  <xs:simpleType name="locationKind">
    <xs:annotation><xs:documentation xml:lang="en">Kind of place.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:string">
      <xs:enumeration value="department"/>
      <xs:enumeration value="room"/>
      <xs:enumeration value="bed"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="practitionerRole">
    <xs:annotation><xs:documentation xml:lang="en">Profession.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:string">
      <xs:enumeration value="doctor"/>
      <xs:enumeration value="nurse"/>
      <xs:enumeration value="midwife"/>
      <xs:enumeration value="technician"/>
      <xs:enumeration value="pharmacist"/>
      <xs:enumeration value="other"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="sex">
    <xs:annotation><xs:documentation xml:lang="en">FHIR R4 administrative-gender; GIOI_TINH 1 male, 2 female, 3 not determined.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:string">
      <xs:enumeration value="male"/>
      <xs:enumeration value="female"/>
      <xs:enumeration value="other"/>
      <xs:enumeration value="unknown"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="bloodGroup">
    <xs:annotation><xs:documentation xml:lang="en">ABO group, with or without the Rh factor.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:string">
      <xs:enumeration value="O+"/>
      <xs:enumeration value="O-"/>
      <xs:enumeration value="A+"/>
      <xs:enumeration value="A-"/>
      <xs:enumeration value="B+"/>
      <xs:enumeration value="B-"/>
      <xs:enumeration value="AB+"/>
      <xs:enumeration value="AB-"/>
      <xs:enumeration value="O"/>
      <xs:enumeration value="A"/>
      <xs:enumeration value="B"/>
      <xs:enumeration value="AB"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="nameUse">
    <xs:annotation><xs:documentation xml:lang="en">Use of a name.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:string">
      <xs:enumeration value="official"/>
      <xs:enumeration value="usual"/>
      <xs:enumeration value="old"/>
      <xs:enumeration value="alias"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="identifierSystem">
    <xs:annotation><xs:documentation xml:lang="en">What issued the number.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:string">
      <xs:enumeration value="nationalID">
        <xs:annotation><xs:documentation xml:lang="en">Personal identification number, 12 digits</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="formerNationalID">
        <xs:annotation><xs:documentation xml:lang="en">Citizen card number of before 2016, 9 digits</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="passport"/>
      <xs:enumeration value="insuranceCard">
        <xs:annotation><xs:documentation xml:lang="en">Health insurance card, 15 characters</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="insuranceNumber">
        <xs:annotation><xs:documentation xml:lang="en">Social insurance number, 10 digits</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="hospitalNumber">
        <xs:annotation><xs:documentation xml:lang="en">Chart number of a hospital</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="serviceNumber">
        <xs:annotation><xs:documentation xml:lang="en">Military service number</xs:documentation></xs:annotation>
      </xs:enumeration>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="addressUse">
    <xs:annotation><xs:documentation xml:lang="en">Use of an address.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:string">
      <xs:enumeration value="home">
        <xs:annotation><xs:documentation xml:lang="en">Where the person lives now</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="registered">
        <xs:annotation><xs:documentation xml:lang="en">Where the person is registered</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="temporary"/>
      <xs:enumeration value="work"/>
      <xs:enumeration value="birth"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="telecomSystem">
    <xs:annotation><xs:documentation xml:lang="en">Kind of contact point.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:string">
      <xs:enumeration value="phone"/>
      <xs:enumeration value="email"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="relationship">
    <xs:annotation><xs:documentation xml:lang="en">What the contact is to the patient.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:string">
      <xs:enumeration value="spouse"/>
      <xs:enumeration value="parent"/>
      <xs:enumeration value="child"/>
      <xs:enumeration value="sibling"/>
      <xs:enumeration value="guardian"/>
      <xs:enumeration value="commander"/>
      <xs:enumeration value="other"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="militaryCategory">
    <xs:annotation><xs:documentation xml:lang="en">Kinds of persons of the army's health insurance (Decree 70/2015 as amended by Decree 74/2025), and those whom its hospitals treat.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:string">
      <xs:enumeration value="SQ">
        <xs:annotation><xs:documentation xml:lang="en">Officer</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="QNCN">
        <xs:annotation><xs:documentation xml:lang="en">Professional soldier</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="HSQBS">
        <xs:annotation><xs:documentation xml:lang="en">Enlisted</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="HV">
        <xs:annotation><xs:documentation xml:lang="en">Cadet</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="HVNN">
        <xs:annotation><xs:documentation xml:lang="en">Foreign cadet</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="SQDB">
        <xs:annotation><xs:documentation xml:lang="en">Reserve officer trainee</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="CNQP">
        <xs:annotation><xs:documentation xml:lang="en">Defence worker</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="VCQP">
        <xs:annotation><xs:documentation xml:lang="en">Defence employee</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="CCQP">
        <xs:annotation><xs:documentation xml:lang="en">Defence civil servant</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="LDHD">
        <xs:annotation><xs:documentation xml:lang="en">Contract worker</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="CYEU">
        <xs:annotation><xs:documentation xml:lang="en">Cipher staff</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="DQTT">
        <xs:annotation><xs:documentation xml:lang="en">Standing militia</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="TNQN">
        <xs:annotation><xs:documentation xml:lang="en">Relative of a soldier</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="TNVCQP">
        <xs:annotation><xs:documentation xml:lang="en">Relative of an employee</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="HUU">
        <xs:annotation><xs:documentation xml:lang="en">Retired</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="CCB">
        <xs:annotation><xs:documentation xml:lang="en">Veteran</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="TB">
        <xs:annotation><xs:documentation xml:lang="en">War invalid</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="BB">
        <xs:annotation><xs:documentation xml:lang="en">Disabled in service</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="QN">
        <xs:annotation><xs:documentation xml:lang="en">Soldier of whom nothing more is said</xs:documentation></xs:annotation>
      </xs:enumeration>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="encounterClass">
    <xs:annotation><xs:documentation xml:lang="en">Kind of episode.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:string">
      <xs:enumeration value="outpatient"/>
      <xs:enumeration value="inpatient"/>
      <xs:enumeration value="day"/>
      <xs:enumeration value="emergency"/>
      <xs:enumeration value="field"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="encounterStatus">
    <xs:annotation><xs:documentation xml:lang="en">FHIR R4 encounter-status, the part that is used.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:string">
      <xs:enumeration value="planned"/>
      <xs:enumeration value="inProgress"/>
      <xs:enumeration value="finished"/>
      <xs:enumeration value="cancelled"/>
      <xs:enumeration value="enteredInError"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="participantRole">
    <xs:annotation><xs:documentation xml:lang="en">What somebody did in the episode.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:string">
      <xs:enumeration value="admitter"/>
      <xs:enumeration value="attender"/>
      <xs:enumeration value="consultant"/>
      <xs:enumeration value="nurse"/>
      <xs:enumeration value="discharger"/>
      <xs:enumeration value="referrer"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="diagnosisRole">
    <xs:annotation><xs:documentation xml:lang="en">What a diagnosis is to the episode.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:string">
      <xs:enumeration value="referral"/>
      <xs:enumeration value="admission"/>
      <xs:enumeration value="main"/>
      <xs:enumeration value="comorbidity"/>
      <xs:enumeration value="complication"/>
      <xs:enumeration value="preoperative"/>
      <xs:enumeration value="postoperative"/>
      <xs:enumeration value="causeOfDeath"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="discharge">
    <xs:annotation><xs:documentation xml:lang="en">MA_LOAI_RV of the insurance tables.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:string">
      <xs:enumeration value="1">
        <xs:annotation><xs:documentation xml:lang="en">Discharged</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="2">
        <xs:annotation><xs:documentation xml:lang="en">Referred</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="3">
        <xs:annotation><xs:documentation xml:lang="en">Absconded</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="4">
        <xs:annotation><xs:documentation xml:lang="en">Left at own request</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="5">
        <xs:annotation><xs:documentation xml:lang="en">Referred on request</xs:documentation></xs:annotation>
      </xs:enumeration>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="outcome">
    <xs:annotation><xs:documentation xml:lang="en">KET_QUA_DTRI of the insurance tables.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:string">
      <xs:enumeration value="1">
        <xs:annotation><xs:documentation xml:lang="en">Cured</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="2">
        <xs:annotation><xs:documentation xml:lang="en">Improved</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="3">
        <xs:annotation><xs:documentation xml:lang="en">Unchanged</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="4">
        <xs:annotation><xs:documentation xml:lang="en">Worse</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="5">
        <xs:annotation><xs:documentation xml:lang="en">Died</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="6">
        <xs:annotation><xs:documentation xml:lang="en">Taken home to die</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="7">
        <xs:annotation><xs:documentation xml:lang="en">Not determined</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="8">
        <xs:annotation><xs:documentation xml:lang="en">Died outside</xs:documentation></xs:annotation>
      </xs:enumeration>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="recordStatus">
    <xs:annotation><xs:documentation xml:lang="en">FHIR R4 composition-status.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:string">
      <xs:enumeration value="preliminary">
        <xs:annotation><xs:documentation xml:lang="en">Being written</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="final">
        <xs:annotation><xs:documentation xml:lang="en">Attested</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="amended">
        <xs:annotation><xs:documentation xml:lang="en">Replaces a final version</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="enteredInError">
        <xs:annotation><xs:documentation xml:lang="en">Withdrawn</xs:documentation></xs:annotation>
      </xs:enumeration>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="conditionStatus">
    <xs:annotation><xs:documentation xml:lang="en">FHIR R4 condition-clinical.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:string">
      <xs:enumeration value="active"/>
      <xs:enumeration value="recurrence"/>
      <xs:enumeration value="inactive"/>
      <xs:enumeration value="remission"/>
      <xs:enumeration value="resolved"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="interpretation">
    <xs:annotation><xs:documentation xml:lang="en">FHIR R4 observation-interpretation, the part that laboratories print.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:string">
      <xs:enumeration value="N">
        <xs:annotation><xs:documentation xml:lang="en">Normal</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="L">
        <xs:annotation><xs:documentation xml:lang="en">Low</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="H">
        <xs:annotation><xs:documentation xml:lang="en">High</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="LL">
        <xs:annotation><xs:documentation xml:lang="en">Critically low</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="HH">
        <xs:annotation><xs:documentation xml:lang="en">Critically high</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="A">
        <xs:annotation><xs:documentation xml:lang="en">Abnormal</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="POS">
        <xs:annotation><xs:documentation xml:lang="en">Positive</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="NEG">
        <xs:annotation><xs:documentation xml:lang="en">Negative</xs:documentation></xs:annotation>
      </xs:enumeration>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="administrationStatus">
    <xs:annotation><xs:documentation xml:lang="en">Whether the dose was given.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:string">
      <xs:enumeration value="completed"/>
      <xs:enumeration value="notDone"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="allergyCategory">
    <xs:annotation><xs:documentation xml:lang="en">FHIR R4 allergy-intolerance-category.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:string">
      <xs:enumeration value="medication"/>
      <xs:enumeration value="food"/>
      <xs:enumeration value="environment"/>
      <xs:enumeration value="biologic"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="criticality">
    <xs:annotation><xs:documentation xml:lang="en">FHIR R4 allergy-intolerance-criticality.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:string">
      <xs:enumeration value="low"/>
      <xs:enumeration value="high"/>
      <xs:enumeration value="unableToAssess"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="requestCategory">
    <xs:annotation><xs:documentation xml:lang="en">Kind of service that is ordered.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:string">
      <xs:enumeration value="laboratory"/>
      <xs:enumeration value="imaging"/>
      <xs:enumeration value="pathology"/>
      <xs:enumeration value="endoscopy"/>
      <xs:enumeration value="functional"/>
      <xs:enumeration value="procedure"/>
      <xs:enumeration value="consultation"/>
      <xs:enumeration value="care"/>
      <xs:enumeration value="diet"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="requestPriority">
    <xs:annotation><xs:documentation xml:lang="en">How soon an order is wanted.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:string">
      <xs:enumeration value="routine"/>
      <xs:enumeration value="urgent"/>
      <xs:enumeration value="stat"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="reportCategory">
    <xs:annotation><xs:documentation xml:lang="en">Kind of study.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:string">
      <xs:enumeration value="laboratory"/>
      <xs:enumeration value="imaging"/>
      <xs:enumeration value="pathology"/>
      <xs:enumeration value="endoscopy"/>
      <xs:enumeration value="functional"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="criterion">
    <xs:annotation><xs:documentation xml:lang="en">Criteria of Circular 105/2023/TT-BQP as amended by Circular 106/2025/TT-BQP; the ninth is for women only.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:string">
      <xs:enumeration value="physique"/>
      <xs:enumeration value="eyes"/>
      <xs:enumeration value="earNoseThroat"/>
      <xs:enumeration value="dental"/>
      <xs:enumeration value="internalMedicine"/>
      <xs:enumeration value="neurologyPsychiatry"/>
      <xs:enumeration value="surgery"/>
      <xs:enumeration value="dermatology"/>
      <xs:enumeration value="obstetricsGynaecology"/>
    </xs:restriction>
  </xs:simpleType>

  <xs:simpleType name="recordKind">
    <xs:annotation><xs:documentation xml:lang="en">Forms and sheets of Circular 32/2023/TT-BYT by their numbers; papers of the insurance tables and the military health examination by name.</xs:documentation></xs:annotation>
    <xs:restriction base="xs:string">
      <xs:enumeration value="01/BV1">
        <xs:annotation><xs:documentation xml:lang="en">Internal medicine record</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="02/BV1">
        <xs:annotation><xs:documentation xml:lang="en">Paediatrics record</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="03/BV1">
        <xs:annotation><xs:documentation xml:lang="en">Infectious diseases record</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="04/BV1">
        <xs:annotation><xs:documentation xml:lang="en">Gynaecology record</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="05/BV1">
        <xs:annotation><xs:documentation xml:lang="en">Obstetrics record</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="06/BV1">
        <xs:annotation><xs:documentation xml:lang="en">Neonatal record</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="07/BV1">
        <xs:annotation><xs:documentation xml:lang="en">Psychiatry record</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="08/BV1">
        <xs:annotation><xs:documentation xml:lang="en">Dermatology record</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="09/BV1">
        <xs:annotation><xs:documentation xml:lang="en">Haematology-transfusion record</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="10/BV1">
        <xs:annotation><xs:documentation xml:lang="en">Surgery record</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="11/BV1">
        <xs:annotation><xs:documentation xml:lang="en">Burns record</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="12/BV1">
        <xs:annotation><xs:documentation xml:lang="en">Oncology record</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="13/BV1">
        <xs:annotation><xs:documentation xml:lang="en">Dental (OMF) record</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="14/BV1">
        <xs:annotation><xs:documentation xml:lang="en">ENT record</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="15/BV1">
        <xs:annotation><xs:documentation xml:lang="en">Outpatient (general) record</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="16/BV1">
        <xs:annotation><xs:documentation xml:lang="en">Outpatient dental record</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="17/BV1">
        <xs:annotation><xs:documentation xml:lang="en">Commune/ward record</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="18/BV1">
        <xs:annotation><xs:documentation xml:lang="en">Inpatient traditional medicine record</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="19/BV1">
        <xs:annotation><xs:documentation xml:lang="en">Outpatient traditional medicine record</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="20/BV1">
        <xs:annotation><xs:documentation xml:lang="en">Inpatient paediatric trad. medicine record</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="21/BV1">
        <xs:annotation><xs:documentation xml:lang="en">Eye trauma record</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="22/BV1">
        <xs:annotation><xs:documentation xml:lang="en">Eye anterior segment record</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="23/BV1">
        <xs:annotation><xs:documentation xml:lang="en">Eye fundus record</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="24/BV1">
        <xs:annotation><xs:documentation xml:lang="en">Eye glaucoma record</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="25/BV1">
        <xs:annotation><xs:documentation xml:lang="en">Eye strabismus record</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="26/BV1">
        <xs:annotation><xs:documentation xml:lang="en">Eye paediatric record</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="27/BV1">
        <xs:annotation><xs:documentation xml:lang="en">Rehabilitation record</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="28/BV1">
        <xs:annotation><xs:documentation xml:lang="en">Paediatric rehabilitation record</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="29/BV1">
        <xs:annotation><xs:documentation xml:lang="en">Outpatient rehabilitation record</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="01/BV2">
        <xs:annotation><xs:documentation xml:lang="en">Consent to surgery and anaesthesia</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="02/BV2">
        <xs:annotation><xs:documentation xml:lang="en">Surgery certificate</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="03/BV2">
        <xs:annotation><xs:documentation xml:lang="en">Request for care on demand</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="04/BV2">
        <xs:annotation><xs:documentation xml:lang="en">Specialist examination</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="05/BV2">
        <xs:annotation><xs:documentation xml:lang="en">Anaesthesia sheet</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="06/BV2">
        <xs:annotation><xs:documentation xml:lang="en">Surgery or procedure sheet</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="07/BV2">
        <xs:annotation><xs:documentation xml:lang="en">Infusion chart</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="08/BV2">
        <xs:annotation><xs:documentation xml:lang="en">X-ray sheet</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="09/BV2">
        <xs:annotation><xs:documentation xml:lang="en">CT sheet</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="10/BV2">
        <xs:annotation><xs:documentation xml:lang="en">MRI sheet</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="11/BV2">
        <xs:annotation><xs:documentation xml:lang="en">Ultrasound sheet</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="12/BV2">
        <xs:annotation><xs:documentation xml:lang="en">ECG sheet</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="13/BV2">
        <xs:annotation><xs:documentation xml:lang="en">EEG sheet</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="14/BV2">
        <xs:annotation><xs:documentation xml:lang="en">Endoscopy sheet</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="15/BV2">
        <xs:annotation><xs:documentation xml:lang="en">Lung function sheet</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="16/BV2">
        <xs:annotation><xs:documentation xml:lang="en">Laboratory sheet</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="17/BV2">
        <xs:annotation><xs:documentation xml:lang="en">Haematology sheet</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="18/BV2">
        <xs:annotation><xs:documentation xml:lang="en">Blood and marrow smear</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="19/BV2">
        <xs:annotation><xs:documentation xml:lang="en">Coagulation sheet</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="20/BV2">
        <xs:annotation><xs:documentation xml:lang="en">Bone marrow biopsy sheet</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="21/BV2">
        <xs:annotation><xs:documentation xml:lang="en">Body fluid sheet</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="22/BV2">
        <xs:annotation><xs:documentation xml:lang="en">Blood chemistry sheet</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="23/BV2">
        <xs:annotation><xs:documentation xml:lang="en">Urine, stool and fluid chemistry</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="24/BV2">
        <xs:annotation><xs:documentation xml:lang="en">Microbiology sheet</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="25/BV2">
        <xs:annotation><xs:documentation xml:lang="en">Biopsy pathology sheet</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="26/BV2">
        <xs:annotation><xs:documentation xml:lang="en">Autopsy pathology sheet</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="27/BV2">
        <xs:annotation><xs:documentation xml:lang="en">Consultation extract</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="28/BV2">
        <xs:annotation><xs:documentation xml:lang="en">Mortality review extract</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="29/BV2">
        <xs:annotation><xs:documentation xml:lang="en">Admission examination</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="30/BV2">
        <xs:annotation><xs:documentation xml:lang="en">Corneal transplant sheet</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="31/BV2">
        <xs:annotation><xs:documentation xml:lang="en">Ocular surface surgery sheet</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="32/BV2">
        <xs:annotation><xs:documentation xml:lang="en">Glaucoma surgery sheet</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="33/BV2">
        <xs:annotation><xs:documentation xml:lang="en">Strabismus surgery sheet</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="34/BV2">
        <xs:annotation><xs:documentation xml:lang="en">Lacrimal surgery sheet</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="35/BV2">
        <xs:annotation><xs:documentation xml:lang="en">Ptosis surgery sheet</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="36/BV2">
        <xs:annotation><xs:documentation xml:lang="en">Treatment sheet</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="37/BV2">
        <xs:annotation><xs:documentation xml:lang="en">Care sheet, level 1</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="38/BV2">
        <xs:annotation><xs:documentation xml:lang="en">Care sheet, level 2</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="39/BV2">
        <xs:annotation><xs:documentation xml:lang="en">Emergency triage sheet</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="40/BV2">
        <xs:annotation><xs:documentation xml:lang="en">General consent to admission</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="41/BV2">
        <xs:annotation><xs:documentation xml:lang="en">Refusal of a service</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="42/BV2">
        <xs:annotation><xs:documentation xml:lang="en">Intensive care information</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="43/BV2">
        <xs:annotation><xs:documentation xml:lang="en">Handover between departments (doctor)</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="44/BV2">
        <xs:annotation><xs:documentation xml:lang="en">Handover between departments (nurse)</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="45/BV2">
        <xs:annotation><xs:documentation xml:lang="en">Undertaking on transfer</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="46/BV2">
        <xs:annotation><xs:documentation xml:lang="en">Undertaking on leaving against advice</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="47/BV2">
        <xs:annotation><xs:documentation xml:lang="en">Mortality review minutes</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="48/BV2">
        <xs:annotation><xs:documentation xml:lang="en">Consent to chemoradiotherapy</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="49/BV2">
        <xs:annotation><xs:documentation xml:lang="en">Consent to radiotherapy</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="50/BV2">
        <xs:annotation><xs:documentation xml:lang="en">Newborn treatment sheet</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="51/BV2">
        <xs:annotation><xs:documentation xml:lang="en">Antenatal examination sheet</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="52/BV2">
        <xs:annotation><xs:documentation xml:lang="en">Record summary</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="53/BV2">
        <xs:annotation><xs:documentation xml:lang="en">Request for a record summary</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="discharge">
        <xs:annotation><xs:documentation xml:lang="en">Discharge paper</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="summary">
        <xs:annotation><xs:documentation xml:lang="en">Record summary</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="birth-certificate">
        <xs:annotation><xs:documentation xml:lang="en">Birth certificate</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="pregnancy-rest">
        <xs:annotation><xs:documentation xml:lang="en">Pregnancy rest certificate</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="sick-leave">
        <xs:annotation><xs:documentation xml:lang="en">Sick leave certificate</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="medical-assessment">
        <xs:annotation><xs:documentation xml:lang="en">Medical assessment</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="referral">
        <xs:annotation><xs:documentation xml:lang="en">Referral</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="appointment">
        <xs:annotation><xs:documentation xml:lang="en">Follow-up appointment</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="health-examination">
        <xs:annotation><xs:documentation xml:lang="en">Military health examination</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="insurance-episode">
        <xs:annotation><xs:documentation xml:lang="en">Insurance tables of the episode</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="insurance-charges">
        <xs:annotation><xs:documentation xml:lang="en">Charges in the insurance tables</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="care-programme">
        <xs:annotation><xs:documentation xml:lang="en">HIV or tuberculosis programme</xs:documentation></xs:annotation>
      </xs:enumeration>
      <xs:enumeration value="check-in">
        <xs:annotation><xs:documentation xml:lang="en">Check-in</xs:documentation></xs:annotation>
      </xs:enumeration>
    </xs:restriction>
  </xs:simpleType>

</xs:schema>

"""#
}
