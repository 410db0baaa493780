package dk.jobveu.hold.camunda;

import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.Gennemfoersel;
import dk.jobveu.deltager.Gennemfoersler;
import dk.jobveu.hold.Holdregister;
import dk.jobveu.hold.Holdstatus;
import dk.jobveu.hold.Pladser;
import dk.jobveu.hold.Planlagthold;
import dk.jobveu.screening.Screeningsresultat;
import dk.jobveu.screening.Screeningsresultater;
import dk.jobveu.screening.Screeningsudfald;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the models ask about the classes: {@code ${holdets.skole(forloebId, holdNr)}}. */
@Component("holdets")
public class Holdets {

  private final Holdregister register;
  private final Pladser pladser;
  private final Screeningsresultater resultater;
  private final Deltagere deltagere;
  private final Gennemfoersler gennemfoersler;
  private final String fravaerstjek;

  public Holdets(
      Holdregister register,
      Pladser pladser,
      Screeningsresultater resultater,
      Deltagere deltagere,
      Gennemfoersler gennemfoersler,
      @Value("${jobveu.fravaerstjek}") String fravaerstjek) {
    this.register = register;
    this.pladser = pladser;
    this.resultater = resultater;
    this.deltagere = deltagere;
    this.gennemfoersler = gennemfoersler;
    this.fravaerstjek = fravaerstjek;
  }

  /** The numbers of the classes that are opened and not over. */
  public List<Integer> aabne(String forloebId) {
    Set<Integer> slut =
        Set.copyOf(
            register.alle(forloebId).stream()
                .filter(h -> h.status().erSlut())
                .map(Holdregister.Oprettet::nr)
                .toList());
    return register.planlagte(forloebId).stream()
        .map(Planlagthold::nr)
        .filter(nr -> !slut.contains(nr))
        .toList();
  }

  /** The school whose class it is. */
  public String skole(String forloebId, int holdNr) {
    return register.planlagt(forloebId, holdNr).skole();
  }

  /**
   * What came of all classes: DANNET when one was held, FLERE_KANDIDATER when one waits for more,
   * or AFLYST.
   */
  public String udfald(String forloebId) {
    List<Holdstatus> alle =
        register.alle(forloebId).stream().map(Holdregister.Oprettet::status).toList();
    if (alle.contains(Holdstatus.AFSLUTTET)) {
      return "DANNET";
    }
    return alle.contains(Holdstatus.OPRETTET) ? "FLERE_KANDIDATER" : "AFLYST";
  }

  /** Job centres with somebody to enrol in the class. */
  public List<String> jobcentreMedUdvalgte(String forloebId, int holdNr) {
    Set<String> paaHoldet = pladser.paaHold(forloebId, holdNr);
    return resultater.alle(forloebId, Screeningsudfald.UDVALGT).stream()
        .filter(s -> paaHoldet.contains(s.deltagerId()))
        .map(Screeningsresultat::jobcenter)
        .distinct()
        .sorted()
        .toList();
  }

  /** Job centres with unemployed whose last class it is. */
  public List<String> jobcentreMedDeltagere(String forloebId, int holdNr) {
    Set<String> paaHoldet =
        Set.copyOf(
            gennemfoersler.iForloeb(forloebId).stream()
                .filter(g -> g.holdNr() == holdNr)
                .map(Gennemfoersel::deltagerId)
                .toList());
    return deltagere.iForloeb(forloebId).stream()
        .filter(d -> !d.erBeskaeftiget() && paaHoldet.contains(d.deltagerId()))
        .map(Deltager::jobcenter)
        .distinct()
        .sorted()
        .toList();
  }

  /** Whether anybody is unemployed whose last class it is, in a crisis too. */
  public boolean harLedigeAtMatche(String forloebId, int holdNr) {
    return !jobcentreMedDeltagere(forloebId, holdNr).isEmpty();
  }

  /** When the absence report must have come, as a cron expression in UTC: an assumption. */
  public String fravaerstjek() {
    return fravaerstjek;
  }
}
