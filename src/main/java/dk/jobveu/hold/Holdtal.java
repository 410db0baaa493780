package dk.jobveu.hold;

import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.Gennemfoersel;
import dk.jobveu.deltager.Gennemfoersler;
import dk.jobveu.frafald.Frafaldsregister;
import dk.jobveu.screening.Screeningsresultat;
import dk.jobveu.screening.Screeningsresultater;
import dk.jobveu.screening.Screeningsudfald;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How many are behind a class, from wherever they come. */
@Component
class Holdtal {

  /** The beginning of those of DMN-20's kinds that are a job. */
  private static final String POSITIVT = "POSITIVT";

  private static final Set<Gennemfoersel.Status> GAAET =
      EnumSet.of(Gennemfoersel.Status.I_JOB, Gennemfoersel.Status.FRAFALDET);

  private final Holdregister register;
  private final Screeningsresultater resultater;
  private final Pladser pladser;
  private final Deltagere deltagere;
  private final Gennemfoersler gennemfoersler;
  private final Frafaldsregister frafald;

  Holdtal(
      Holdregister register,
      Screeningsresultater resultater,
      Pladser pladser,
      Deltagere deltagere,
      Gennemfoersler gennemfoersler,
      Frafaldsregister frafald) {
    this.register = register;
    this.resultater = resultater;
    this.pladser = pladser;
    this.deltagere = deltagere;
    this.gennemfoersler = gennemfoersler;
    this.frafald = frafald;
  }

  /** All who count towards the class and have not left it, from another forløb as well. */
  int tilmeldte(String forloebId, int holdNr, Holdvilkaar vilkaar) {
    return egne(forloebId, holdNr, vilkaar)
        + vilkaar.andreTilmeldte()
        + register.pladserTilAndre(forloebId).getOrDefault(holdNr, 0);
  }

  /** The forløb's own of them. */
  int egne(String forloebId, int holdNr, Holdvilkaar vilkaar) {
    Set<String> gaaet = gaaet(forloebId);
    long ledige = udvalgte(forloebId, holdNr).stream().filter(id -> !gaaet.contains(id)).count();
    return (int) ledige + vilkaar.beskaeftigede();
  }

  /** Those with a place in the class who had begun and left because they got a job. */
  int positivtFrafald(String forloebId, int holdNr) {
    Set<String> gaaet = gaaet(forloebId);
    gaaet.retainAll(pladser.paaHold(forloebId, holdNr));
    return (int)
        frafald.iForloeb(forloebId).stream()
            .filter(f -> f.frafaldstype() != null && f.frafaldstype().startsWith(POSITIVT))
            .map(f -> f.melding().deltagerId())
            .filter(gaaet::contains)
            .distinct()
            .count();
  }

  private Set<String> gaaet(String forloebId) {
    return gennemfoersler.iForloeb(forloebId).stream()
        .filter(g -> GAAET.contains(g.status()))
        .map(Gennemfoersel::deltagerId)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** Unemployed selected by the job centres of the forløb who have a place in the class. */
  int udvalgteLedige(String forloebId, int holdNr) {
    return udvalgte(forloebId, holdNr).size();
  }

  private List<String> udvalgte(String forloebId, int holdNr) {
    Set<String> paaHoldet = pladser.paaHold(forloebId, holdNr);
    return resultater.alle(forloebId, Screeningsudfald.UDVALGT).stream()
        .map(Screeningsresultat::deltagerId)
        .filter(paaHoldet::contains)
        .toList();
  }

  /** How many of the selected count as udsatte or young. */
  int udsatteUdvalgte(String forloebId, int holdNr) {
    Map<String, Deltager> alle = deltagere.hentKendte(forloebId, udvalgte(forloebId, holdNr));
    return (int) alle.values().stream().filter(Deltager::udsatEllerUng).count();
  }

  /** Unemployed on the waiting lists of the forløb's own job centres. */
  int venteliste(String forloebId) {
    return resultater.antal(forloebId, Screeningsudfald.VENTELISTE);
  }
}
