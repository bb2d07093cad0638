// Values that workflows take and give. Whoever works through workflows gets these words with them and no other of the store's.
@_exported public import struct RecordStore.AttestationRow
@_exported public import struct RecordStore.BreakGlassUse
@_exported public import struct RecordStore.EncounterState
@_exported public import struct RecordStore.MeasuredValue
@_exported public import struct RecordStore.Moment
@_exported public import struct RecordStore.OrderedService
@_exported public import struct RecordStore.PatientSummary
@_exported public import struct RecordStore.PresentPatient
@_exported public import struct RecordStore.QuarantinedEntry
@_exported public import struct RecordStore.RecordState
@_exported public import struct RecordStore.WaitingQueue
@_exported public import struct RecordStore.WaitingRecord
@_exported public import struct RecordStore.WardPlace
