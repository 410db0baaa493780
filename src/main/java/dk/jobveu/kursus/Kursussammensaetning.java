package dk.jobveu.kursus;

import dk.jobveu.faelles.Registrering;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A version of the composition of courses; letters of intent refer to its number.
 *
 * @param adgang what it gives access to: JOB, UDDANNELSE or BEGGE
 * @param raadgivning which companies advised, and how (C2.2)
 * @param almenFoerst staged: general competences first, merit later
 * @param ingenMeritAccepteret the parties accept a forløb without merit
 * @param fagligtSvar what the union, or who answers for it, says of this version; null until then
 */
public record Kursussammensaetning(
    Registrering registrering,
    int version,
    String adgang,
    String raadgivning,
    boolean almenFoerst,
    String planForMerit,
    boolean ingenMeritAccepteret,
    Status status,
    String meritKlasse,
    String meritResultat,
    FagligtSvar fagligtSvar,
    List<Kursus> kurser) {

  /** Whether others may rely on this version. */
  public enum Status {
    UDKAST,
    GAELDENDE,
    ERSTATTET
  }

  /**
   * The employees' side of a version.
   *
   * @param grund what should be changed, or null when it agrees
   * @param organisation who said so: the union, or the coordinator where it takes no part
   */
  public record FagligtSvar(boolean enig, String grund, String organisation, Instant tidspunkt) {}

  public Kursussammensaetning {
    kurser = List.copyOf(kurser);
  }

  /** Why it is accepted that no course gives merit; empty when nobody has accepted it. */
  Optional<String> accept() {
    return switch (String.valueOf(meritResultat)) {
      case "ACCEPTERET" -> Optional.of("Ved forløb i en krise er det accepteret uden videre.");
      case "ACCEPTERET_MED_PLAN" ->
          Optional.of("De almene kompetencer kommer først, og der er en plan.");
      case "PARTERNE_SKAL_ACCEPTERE" ->
          ingenMeritAccepteret ? Optional.of("Begge parter har accepteret det.") : Optional.empty();
      default -> Optional.empty();
    };
  }

  public String forloebId() {
    return registrering.forloebId();
  }

  Kursussammensaetning medKurser(List<Kursus> nye) {
    return medMerit(nye, meritKlasse, meritResultat);
  }

  /** What DMN-4 says of the courses and of all of them together. */
  Kursussammensaetning medMerit(List<Kursus> nye, String klasse, String resultat) {
    return med(klasse, resultat, fagligtSvar, nye);
  }

  /** What the other party says of the courses. */
  Kursussammensaetning medFagligtSvar(FagligtSvar svar) {
    return med(meritKlasse, meritResultat, svar, kurser);
  }

  private Kursussammensaetning med(
      String klasse, String resultat, FagligtSvar svar, List<Kursus> nye) {
    return new Kursussammensaetning(
        registrering,
        version,
        adgang,
        raadgivning,
        almenFoerst,
        planForMerit,
        ingenMeritAccepteret,
        status,
        klasse,
        resultat,
        svar,
        nye);
  }

  boolean erAfvistAfDenFagligeSide() {
    return fagligtSvar != null && !fagligtSvar.enig();
  }

  /** Days in all, of the courses whose duration is known. */
  public BigDecimal varighedDage() {
    return kurser.stream()
        .map(Kursus::varighedDage)
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
