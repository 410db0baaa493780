package dk.jobveu.laering;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Situation;
import dk.jobveu.faelles.Valg;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.koordination.Koordinatorforslag.Skifte;
import dk.jobveu.koordination.Koordinatorspoergsmaal;
import dk.jobveu.koordination.Skifteaarsag;
import java.util.Map;

/**
 * At the end of a round a jobcenter is asked to take over, or it waits another round (R-6.1,
 * It is asked as at any other time (docs/adr/0043).
 */
@Brugstilfaelde
public class ForeslaaOverdragelse
    implements Blanket<ForeslaaOverdragelse.Svar, ForeslaaOverdragelse.Udfald> {

  /**
   * What the coordinator says.
   *
   * @param foreslaas whether it is now
   * @param begrundelse why it waits, or null
   */
  public record Svar(
      Boolean foreslaas,
      String tilOrganisation,
      String aabent,
      String netvaerk,
      String dokumenter,
      String begrundelse) {}

  /** Who is asked next, in the process that hands coordination over. */
  public record Udfald(
      boolean overdragelseForeslaaet,
      String nyKoordinator,
      boolean skifteBesluttet,
      boolean rolleSkalFastlaegges) {}

  private final Koordinatorspoergsmaal spoergsmaal;
  private final Forloebregister forloeb;
  private final Deltagelser deltagelser;
  private final Aktoerer aktoerer;
  private final Afvigelser afvigelser;

  ForeslaaOverdragelse(
      Koordinatorspoergsmaal spoergsmaal,
      Forloebregister forloeb,
      Deltagelser deltagelser,
      Aktoerer aktoerer,
      Afvigelser afvigelser) {
    this.spoergsmaal = spoergsmaal;
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
    if (svar.foreslaas()) {
      foreslaa(svar, s);
    } else {
      if (svar.begrundelse() == null) {
        throw new Regelbrud("begrundelse", "Skriv, hvorfor overdragelsen venter.");
      }
      afvigelser.registrer(s.registrering(), "R-6.2", svar.begrundelse());
    }
    return new Udfald(
        svar.foreslaas(), svar.foreslaas() ? svar.tilOrganisation() : null, false, false);
  }

  private void foreslaa(Svar svar, Situation s) {
    if (!deltagelser.jobcentre(s.forloebId()).contains(svar.tilOrganisation())) {
      throw new Regelbrud("tilOrganisation", "Vælg et af de jobcentre, der er med i forløbet.");
    }
    if (svar.aabent() == null) {
      throw new Regelbrud(
          "aabent", "Skriv, hvilke opgaver der er åbne, eller at der ikke er nogen.");
    }
    spoergsmaal.spoerg(
        s.registrering(),
        forloeb.hent(s.forloebId()),
        new Skifte(
            svar.tilOrganisation(),
            Skifteaarsag.LOKAL_FORANKRING,
            null,
            svar.aabent(),
            svar.netvaerk(),
            svar.dokumenter(),
            true));
  }
}
