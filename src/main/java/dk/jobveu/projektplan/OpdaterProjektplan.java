package dk.jobveu.projektplan;

import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Haendelser;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The plan gets its provider and the dates of the offer: the version others plan by. */
@Component
public class OpdaterProjektplan {

  private final Projektplaner planer;
  private final SendInformationsmateriale sendInformationsmateriale;
  private final Haendelser haendelser;

  public OpdaterProjektplan(
      Projektplaner planer,
      SendInformationsmateriale sendInformationsmateriale,
      Haendelser haendelser) {
    this.planer = planer;
    this.sendInformationsmateriale = sendInformationsmateriale;
    this.haendelser = haendelser;
  }

  public Projektplan udfoer(
      Registrering registrering,
      Projektplan.Udbyder udbyder,
      LocalDate kursusstart,
      LocalDate kursusafslutning,
      LocalDate opfoelgning) {
    if (!kursusstart.isBefore(kursusafslutning)) {
      throw new Regelbrud("slutdato", "Kurset skal slutte efter den dag, det begynder.");
    }
    if (opfoelgning != null && opfoelgning.isBefore(kursusafslutning)) {
      throw new Regelbrud("opfoelgningsdag", "Opfølgningen skal ligge, når kurset er slut.");
    }
    Projektplan gammel = planer.hent(registrering.forloebId());
    Projektplan ny =
        gammel.medUdbyder(
            registrering,
            udbyder,
            gammel.indhold().tidsplan().medKursus(kursusstart, kursusafslutning, opfoelgning));
    planer.gem(ny);
    sendInformationsmateriale.udfoer(ny);
    haendelser.registrer(
        registrering,
        "PROJEKTPLAN_OPDATERET",
        "Projektplanen har fået sin udbyder. Kurset løber fra %s til %s."
            .formatted(kursusstart, kursusafslutning));
    return ny;
  }
}
