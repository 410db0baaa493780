package dk.jobveu.hold.camunda;

import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.Gennemfoersel;
import dk.jobveu.deltager.Gennemfoersler;
import dk.jobveu.hold.Holdjobcentre;
import dk.jobveu.hold.Holdregister;
import dk.jobveu.hold.Holdsamlinger;
import dk.jobveu.hold.Holdstatus;
import dk.jobveu.hold.Planlagthold;
import dk.jobveu.hold.Samlingssvar;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the models ask about the classes: {@code ${holdets.skole(forloebId, holdNr)}}. */
@Component("holdets")
public class Holdets {

  private final Holdregister register;
  private final Holdjobcentre jobcentre;
  private final Holdsamlinger samlinger;
  private final Deltagere deltagere;
  private final Gennemfoersler gennemfoersler;
  private final String fravaerstjek;

  public Holdets(
      Holdregister register,
      Holdjobcentre jobcentre,
      Holdsamlinger samlinger,
      Deltagere deltagere,
      Gennemfoersler gennemfoersler,
      @Value("${jobveu.fravaerstjek}") String fravaerstjek) {
    this.register = register;
    this.jobcentre = jobcentre;
    this.samlinger = samlinger;
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
    return jobcentre.medUdvalgte(forloebId, holdNr);
  }

  /** Those who must agree that the class is pooled with that of another forløb. */
  public List<String> spurgteOmSamling(String forloebId, int holdNr) {
    return samlinger.ventende(forloebId, holdNr).stream()
        .flatMap(s -> samlinger.svar(s).stream())
        .map(Samlingssvar::aktoerId)
        .toList();
  }

  /** Whether one of them has said no; then nobody else need answer. */
  public boolean samlingErAfvist(String forloebId, int holdNr) {
    return samlinger.ventende(forloebId, holdNr).stream()
        .flatMap(s -> samlinger.svar(s).stream())
        .anyMatch(v -> v.svar() == Samlingssvar.Svar.NEJ);
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
