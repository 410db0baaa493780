package dk.jobveu.match;

import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.Gennemfoersel;
import dk.jobveu.deltager.Gennemfoersler;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How far the matching of a forløb has come (C4.3, R-10.1). */
@Component
public class Matchoverblik {

  /**
   * Counts of the ledige who began.
   *
   * @param overgaaet matched with a company that looks for them, or gone over to education
   * @param andetSted in an ordinary job with a company that did not look for them here
   * @param slettede erased before they had another outcome
   * @param paaVej in praktik, løntilskud, IGU or EGU
   */
  public record Stilling(
      int ledige,
      int overgaaet,
      int andetSted,
      int paaVej,
      int fortsatLedige,
      int frafaldne,
      int slettede,
      int mangler) {

    /** Share of the ledige who were matched and went over, 0–1. */
    public double andel() {
      return ledige == 0 ? 0 : (double) overgaaet / ledige;
    }
  }

  /** What DMN-12 says of a job elsewhere. */
  private static final String UDEN_MATCH = "UDEN_MATCH";

  private final Deltagere deltagere;
  private final Gennemfoersler gennemfoersler;
  private final Matchregister matcher;
  private final Udfaldsregister udfald;

  public Matchoverblik(
      Deltagere deltagere,
      Gennemfoersler gennemfoersler,
      Matchregister matcher,
      Udfaldsregister udfald) {
    this.deltagere = deltagere;
    this.gennemfoersler = gennemfoersler;
    this.matcher = matcher;
    this.udfald = udfald;
  }

  public Stilling stilling(String forloebId) {
    Map<String, Udfald> kendte = udfaldPrDeltager(forloebId);
    Map<String, String> c43 =
        matcher.senesteIForloeb(forloebId).stream()
            .filter(m -> m.c43() != null)
            .collect(Collectors.toMap(m -> m.melding().deltagerId(), Match::c43));
    int overgaaet = 0;
    int andetSted = 0;
    int paaVej = 0;
    int ledige = 0;
    int fortsatLedige = 0;
    int frafaldne = 0;
    int slettede = 0;
    List<String> begyndte = ledigeDerBegyndte(forloebId);
    for (String id : begyndte) {
      ledige++;
      Udfald u = kendte.get(id);
      if (u == null) {
        continue;
      }
      switch (u.udfald()) {
        case Udfald.FRAFALD, Udfald.TIDLIGERE_JOB -> frafaldne++;
        case Udfald.SLETTET -> slettede++;
        case Udfald.FORTSAT_LEDIG -> fortsatLedige++;
        default -> {
          if (!u.endeligt()) {
            paaVej++;
          } else if (UDEN_MATCH.equals(c43.get(id))) {
            andetSted++;
          } else {
            overgaaet++;
          }
        }
      }
    }
    return new Stilling(
        ledige,
        overgaaet,
        andetSted,
        paaVej,
        fortsatLedige,
        frafaldne,
        slettede,
        ledige - overgaaet - andetSted - paaVej - fortsatLedige - frafaldne - slettede);
  }

  /**
   * Pseudonyms of a jobcenter's ledige who began, have not left, and have no registered match yet.
   */
  public List<String> mangler(String forloebId, String jobcenter) {
    Set<String> klaret = new HashSet<>(udfaldPrDeltager(forloebId).keySet());
    matcher.senesteIForloeb(forloebId).forEach(m -> klaret.add(m.melding().deltagerId()));
    List<String> begyndte = ledigeDerBegyndte(forloebId);
    return deltagere.afJobcenter(forloebId, jobcenter).stream()
        .map(Deltager::deltagerId)
        .filter(id -> begyndte.contains(id) && !klaret.contains(id))
        .toList();
  }

  /** Those of them whose class it is. */
  List<String> mangler(String forloebId, int holdNr, String jobcenter) {
    Set<String> paaHoldet =
        gennemfoersler.iForloeb(forloebId).stream()
            .filter(g -> g.holdNr() == holdNr)
            .map(Gennemfoersel::deltagerId)
            .collect(Collectors.toSet());
    return mangler(forloebId, jobcenter).stream().filter(paaHoldet::contains).toList();
  }

  private Map<String, Udfald> udfaldPrDeltager(String forloebId) {
    return udfald.iForloeb(forloebId).stream()
        .collect(Collectors.toMap(Udfald::deltagerId, Function.identity()));
  }

  private List<String> ledigeDerBegyndte(String forloebId) {
    Map<String, Deltager> alle =
        deltagere.iForloeb(forloebId).stream()
            .collect(Collectors.toMap(Deltager::deltagerId, Function.identity()));
    return gennemfoersler.iForloeb(forloebId).stream()
        .map(Gennemfoersel::deltagerId)
        .filter(id -> !alle.get(id).erBeskaeftiget())
        .toList();
  }
}
