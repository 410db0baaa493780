package dk.jobveu.behov;

import dk.jobveu.referencedata.Branchepakke;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * D1 Behovsafdækning: what is missing, where we know it from, and how wide it reaches.
 *
 * @param fravigBegrundelse why the forløb goes on although the shortage was not simply confirmed,
 *     or null
 * @param fagligtOverlap why several titles belong together, or null
 * @param geografi EN_KOMMUNE, TVAERKOMMUNAL, REGIONAL or LANDSDAEKKENDE
 * @param kilder codes INDSATSOMRAADE, BALANCE, HENVENDELSE, REKRUTTERING, LOKAL_VIDEN
 * @param balancedato the month of the Arbejdsmarkedsbalance that was read, or null
 */
public record Behov(
    String fravigBegrundelse,
    String branche,
    List<Stilling> stillinger,
    String fagligtOverlap,
    String geografi,
    List<String> kilder,
    LocalDate balancedato,
    String henvendelse,
    boolean samarbejdeEtableret,
    boolean overdragelseErAccepteret) {

  private static final String INDSATSOMRAADE = "INDSATSOMRAADE";

  /** A title with its category in the Arbejdsmarkedsbalance, see DMN-1. */
  public record Stilling(String stillingsbetegnelse, String balancekategori) {}

  /** What of it is true in another place and on another day. */
  Behov somForlaeg() {
    return forlaeg(
        branche, stillinger.stream().map(Stilling::stillingsbetegnelse).toList(), fagligtOverlap);
  }

  /** What a package of courses is for. */
  static Behov afPakke(Branchepakke pakke) {
    return forlaeg(pakke.branche(), pakke.stillinger(), null);
  }

  private static Behov forlaeg(String branche, List<String> stillinger, String fagligtOverlap) {
    return new Behov(
        null,
        branche,
        stillinger.stream().map(s -> new Stilling(s, null)).toList(),
        fagligtOverlap,
        null,
        List.of(),
        null,
        null,
        false,
        false);
  }

  /** The same with what was looked up. */
  Behov medOpslag(List<Stilling> slaaetOp, LocalDate laest) {
    return new Behov(
        fravigBegrundelse,
        branche,
        slaaetOp,
        fagligtOverlap,
        geografi,
        kilder,
        laest,
        henvendelse,
        samarbejdeEtableret,
        overdragelseErAccepteret);
  }

  /** The same where the council has chosen the area, or does no longer. */
  Behov medIndsatsomraade(boolean udpeget) {
    List<String> andre = kilder.stream().filter(k -> !k.equals(INDSATSOMRAADE)).toList();
    return new Behov(
        fravigBegrundelse,
        branche,
        stillinger,
        fagligtOverlap,
        geografi,
        udpeget ? Stream.concat(Stream.of(INDSATSOMRAADE), andre.stream()).toList() : andre,
        balancedato,
        henvendelse,
        samarbejdeEtableret,
        overdragelseErAccepteret);
  }

  /** Where nothing is known yet. */
  static Behov ukendt() {
    return forlaeg(null, List.of(), null).medOpslag(List.of(new Stilling(null, null)), null);
  }

  public boolean erRarIndsatsomraade() {
    return kilder.contains(INDSATSOMRAADE);
  }

  /** Null for a single title, where overlap is not a question (DMN-1). */
  public Boolean fagligtOverlapDokumenteret() {
    return stillinger.size() < 2 ? null : fagligtOverlap != null;
  }

  /** The titles as people write them in one line. */
  public String stillingstekst() {
    return String.join(", ", stillinger.stream().map(Stilling::stillingsbetegnelse).toList());
  }
}
