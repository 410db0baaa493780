package dk.jobveu.persondata;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every table in which a citizen stands by pseudonym, in the order in which rows can be deleted. A
 * test compares it with the database, so that no new table is forgotten. What happens to the rows
 * when the citizen had begun on the course, and the row has to be counted on, is decided here
 * (docs/adr/0016).
 */
public enum Persontabel {
  FELTSVAR("feltsvar", "Svar på felter, der er føjet til blanketterne"),
  SKIFTE("deltagerskifte", "Skift undervejs"),
  NAVNEVIDEREGIVELSE("navnevideregivelse", "Navn givet videre til skolen"),
  KONTAKT("deltager_kontakt", "Navn og kontaktoplysninger"),
  AFKLARING("afklaring", "Afklaring, forforløb og venteliste"),
  KOMPETENCER("screeningsresultat_kompetence", "Kompetencer ved screeningen"),
  SCREENING(
      "screeningsresultat",
      "Screening",
      toem(
          "kompetence_pct",
          "sprog_ok",
          "personlig_social_ok",
          "jobmaal_passer",
          "begrundelse",
          "skalkrav='INGEN'",
          "motivation='USIKKER'",
          "virksomhedssamtale='INGEN'")),
  TILMELDING(
      "tilmelding",
      "Tilmelding til holdet",
      toem(
          "uddannelse",
          "ledig_siden",
          "bevilget_den",
          "positivliste",
          "joberklaering",
          "daglig_km")),
  HOLDPLADS("holdplads", "Plads på hold", toem()),
  PROGRESSION("progression", "Progression"),
  OPFOELGNINGSPLAN_DEL("opfoelgningsplan_del", "Skolens og virksomhedens del i planen"),
  OPFOELGNINGSPLAN("opfoelgningsplan", "Plan for tæt opfølgning"),
  FRAVAERSDAG("fravaersdag", "Fremmøde og fravær"),
  FRAVAERSOPFOELGNING("fravaersopfoelgning", "Opfølgning på fravær"),
  FRAFALD("frafald", "Frafald"),
  MATCH("match", "Match"),
  MATCHOPFOELGNING("matchopfoelgning", "Opfølgning på match"),
  TREPARTSSAMTALE("trepartssamtale", "Samtale med ledig og virksomhed"),
  OPFOELGNINGSKONTAKT("opfoelgning_18_kontakt", "Kontakter efter kurset"),
  OPFOELGNINGSJOB("opfoelgning_18_job", "Tidligere job efter kurset"),
  OPFOELGNING(
      "opfoelgning_18",
      "Opfølgning efter kurset",
      toem("virksomhed_id", "virksomhed_cvr", "samtykke=false")),
  SENERE_UDFALD("senere_udfald", "Udfald senere", toem()),
  UDFALD("udfald", "Udfald", toem()),
  GENNEMFOERSEL("gennemfoersel", "Deltagelse i kurset", toem()),
  LOG("persondatalog", "Hvem der har set, ændret og hentet oplysningerne"),
  DELTAGER("deltager", "På deltagerlisten", toem("foedselsaar", "bopaelskommune"));

  private final String tabel;
  private final String overskrift;
  private final Map<String, String> toemmes;

  /** A table whose rows always go. */
  Persontabel(String tabel, String overskrift) {
    this(tabel, overskrift, null);
  }

  Persontabel(String tabel, String overskrift, Map<String, String> toemmes) {
    this.tabel = tabel;
    this.overskrift = overskrift;
    this.toemmes = toemmes;
  }

  public String tabel() {
    return tabel;
  }

  /** Danish heading of the insight page. */
  public String overskrift() {
    return overskrift;
  }

  /** Whether the row stays, without the person, when the citizen had begun and is counted. */
  public boolean taeller() {
    return toemmes != null;
  }

  /** Columns that say more than is counted, with the SQL value that takes their place. */
  public Map<String, String> toemmes() {
    return toemmes;
  }

  public static Optional<Persontabel> af(String tabel) {
    return Arrays.stream(values()).filter(t -> t.tabel.equals(tabel)).findFirst();
  }

  private static Map<String, String> toem(String... kolonner) {
    return List.of(kolonner).stream()
        .map(k -> k.split("="))
        .collect(java.util.stream.Collectors.toMap(k -> k[0], k -> k.length == 1 ? "null" : k[1]));
  }
}
