import ClinicalModel

/// Drugs that do the same or are refused by the same patient: what two names have in common that are not one substance.
///
/// General pharmacology, by the stems of the international names. It finds what is common on a ward; it is no interaction database, and a
/// silence of it promises nothing.
enum DrugGroup: String, Hashable, Sendable, CaseIterable {
  case penicillins, cephalosporins, carbapenems, sulfonamides, macrolides, quinolones, aminoglycosides, tetracyclines
  case painRelievers, paracetamol, opioids, protonPumpInhibitors, statins, aceInhibitors, angiotensinBlockers, betaBlockers
  case benzodiazepines, corticosteroids, antihistamines, anticoagulants, iodineContrast

  static func of(_ name: DrugName) -> Set<DrugGroup> { Set(allCases.filter { group in name.words.contains { group.has($0) } }) }

  /// Groups whose members a patient allergic to one may well react to.
  static func mayCross(_ a: DrugGroup, _ b: DrugGroup) -> Bool {
    let lactams: Set<DrugGroup> = [.penicillins, .cephalosporins, .carbapenems]
    return a != b && lactams.contains(a) && lactams.contains(b)
  }

  /// - Parameter word: as `DrugName` spells it.
  private func has(_ word: String) -> Bool {
    func begins(_ stems: String...) -> Bool { stems.contains { word.hasPrefix($0) } }
    func ends(_ stems: String...) -> Bool { stems.contains { word.hasSuffix($0) } }
    switch self {
    case .penicillins:
      return ends("cilin", "penicilin") || begins("penicil", "augmentin", "unasin", "klamentin", "curam", "ospamox", "amoclav")
    case .cephalosporins: return begins("cef", "zinat", "zinacef", "haginat", "rocefin", "suprax", "claforan", "fortum")
    case .carbapenems: return ends("penem")
    case .sulfonamides: return begins("sulfame", "sulfadia", "sulfasal", "sulfonamid", "sulfamid", "cotrimoxazol", "biseptol", "bactrim")
    case .macrolides: return ends("tromicin") || begins("spiramicin", "rovamicin", "zitromax", "klacid")
    case .quinolones: return ends("floxacin") || begins("tavanic", "ciprobai", "avelox")
    case .aminoglycosides: return begins("gentamicin", "amikacin", "tobramicin", "streptomicin", "netilmicin", "kanamicin", "neomicin")
    case .tetracyclines: return ends("ciclin")
    case .painRelievers:
      return ends("profen", "oxicam", "coxib")
        || begins(
          "diclofenac", "naproxen", "indometacin", "ketorolac", "aspirin", "acetilsalicilic", "mefenamic", "nsaid", "etodolac", "voltaren",
          "mobic", "celebrex", "arcoxia", "alaxan", "toradol")
    case .paracetamol:
      return begins("paracetamol", "acetaminofen", "eferalgan", "panadol", "hapacol", "perfalgan", "decolgen", "tifi", "alaxan", "ultracet")
    case .opioids: return begins("morfin", "codein", "fentanil", "petidin", "tramadol", "oxicodon", "metadon", "sufentanil", "opioid")
    case .protonPumpInhibitors: return begins("omeprazol", "esomeprazol", "lansoprazol", "pantoprazol", "rabeprazol", "dexlansoprazol")
    case .statins: return begins("atorvastatin", "rosuvastatin", "simvastatin", "pravastatin", "lovastatin", "fluvastatin", "pitavastatin")
    case .aceInhibitors: return ends("pril")
    case .angiotensinBlockers: return ends("sartan")
    case .betaBlockers: return ends("olol")
    case .benzodiazepines: return ends("azepam", "azolam")
    case .corticosteroids:
      return ends("prednisolon", "prednison", "metason") || begins("hidrocortison", "cortisol", "budesonid", "corticoid")
    case .antihistamines:
      return begins(
        "loratadin", "desloratadin", "cetirizin", "levocetirizin", "fexofenadin", "clorfenamin", "clorfeniramin", "difenhidramin",
        "prometazin")
    case .anticoagulants: return ends("xaban", "parin") || begins("warfarin", "acenocoumarol", "sintrom", "dabigatran", "heparin")
    case .iodineContrast: return begins("iod", "omnipaque", "ultravist", "iohexol", "iopamidol", "iopromid")
    }
  }

  /// Whether two of the group at once are one too many. Antibiotics of two groups are combined on purpose; two of one are not.
  var isDoubled: Bool { self != .iodineContrast && self != .opioids }
}
