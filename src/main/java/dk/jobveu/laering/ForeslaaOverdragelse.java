package dk.jobveu.laering;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Situation;
import dk.jobveu.faelles.Valg;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.laering.Overdragelse.Forslag;
import dk.jobveu.laering.Overdragelse.Status;
import java.util.Map;

/** Records the proposal to a jobcenter, or that it waits another round. */
@Brugstilfaelde
public class ForeslaaOverdragelse
    implements Blanket<ForeslaaOverdragelse.Svar, ForeslaaOverdragelse.Udfald> {

  /**
   * What the coordinator says.
   *
   * @param foreslaas whether it is now
   */
  public record Svar(Boolean foreslaas, Forslag forslag) {}

  /** The next task goes to the jobcenter that was chosen. */
  public record Udfald(boolean overdragelseForeslaaet, String jobcenter) {}

  private final Laeringsarkiv arkiv;
  private final Forloebregister forloeb;
  private final Deltagelser deltagelser;
  private final Aktoerer aktoerer;
  private final Afvigelser afvigelser;

  ForeslaaOverdragelse(
      Laeringsarkiv arkiv,
      Forloebregister forloeb,
      Deltagelser deltagelser,
      Aktoerer aktoerer,
      Afvigelser afvigelser) {
    this.arkiv = arkiv;
    this.forloeb = forloeb;
    this.deltagelser = deltagelser;
    this.aktoerer = aktoerer;
    this.afvigelser = afvigelser;
  }

  /** The round and the jobcentre that could take over. */
  @Override
  public Map<String, Object> vist(Situation s) {
    return Map.of(
        "runde",
        forloeb.hent(s.forloebId()).runde(),
        "jobcentervalg",
        aktoerer.efterNavn(deltagelser.jobcentre(s.forloebId())).stream()
            .map(id -> new Valg(id, aktoerer.navn(id)))
            .toList());
  }

  @Override
  public Udfald modtag(Svar svar, Situation s) {
    Forslag forslag = svar.forslag();
    if (svar.foreslaas()) {
      kontroller(s.forloebId(), forslag);
    } else {
      if (forslag.begrundelse() == null) {
        throw new Regelbrud("begrundelse", "Skriv, hvorfor overdragelsen venter.");
      }
      afvigelser.registrer(s.registrering(), "R-6.2", forslag.begrundelse());
    }
    Forloeb f = forloeb.hent(s.forloebId());
    arkiv.gemOverdragelse(
        new Overdragelse(
            s.registrering(),
            svar.foreslaas() ? Status.FORESLAAET : Status.UDSKUDT,
            f.koordinator(),
            forslag,
            f.runde(),
            null));
    return new Udfald(
        svar.foreslaas(), svar.foreslaas() ? forslag.tilOrganisation() : s.variabel("jobcenter"));
  }

  private void kontroller(String forloebId, Forslag forslag) {
    if (!deltagelser.jobcentre(forloebId).contains(forslag.tilOrganisation())) {
      throw new Regelbrud("tilOrganisation", "Vælg et af de jobcentre, der er med i forløbet.");
    }
    if (forslag.dato() == null) {
      throw new Regelbrud("dato", "Skriv, hvornår jobcentret overtager.");
    }
    if (forslag.aabneOpgaver() == null) {
      throw new Regelbrud(
          "aabneOpgaver", "Skriv, hvilke opgaver der er åbne, eller at der ikke er nogen.");
    }
  }
}
