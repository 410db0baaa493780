package dk.jobveu.e2e;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.NytForloeb;
import dk.jobveu.forloeb.Projekttype;
import dk.jobveu.screening.FordelPladser;
import dk.jobveu.screening.Kompetence;
import dk.jobveu.screening.Kompetence.Krav;
import dk.jobveu.screening.Kompetence.Type;
import dk.jobveu.screening.Screeningsplan;
import dk.jobveu.screening.Screeningsplan.Jobcentermaal;
import dk.jobveu.screening.Screeningsprofil;
import dk.jobveu.screening.UdarbejdScreeningsprofil;
import dk.jobveu.screening.UdarbejdScreeningsprofil.Profilsvar;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** A forløb that has come to the screening of its candidates, for the pages of Projektrum. */
final class Screeningsforloeb {

  static final String KOORDINATOR = "veu_oestjylland";
  static final String JOBCENTER = "jobcenter_randers";
  static final String SKOLE = "tradium";

  /** The beans of a running system. */
  interface Beans {
    <T> T bean(Class<T> type);
  }

  private final Beans system;
  private final Forloeb forloeb;

  private Screeningsforloeb(Beans system, Forloeb forloeb) {
    this.system = system;
    this.forloeb = forloeb;
  }

  static Screeningsforloeb i(Beans system) {
    Forloeb forloeb =
        system
            .bean(Forloebregister.class)
            .opret(
                new NytForloeb(
                    "Fibertekniker i Østjylland",
                    "0730",
                    "RAR Østjylland",
                    "AMK Midt-Nord",
                    idag(system).minusDays(60),
                    1,
                    null,
                    KOORDINATOR,
                    "B",
                    List.of("VIRKSOMHED"),
                    "MANGEL",
                    true,
                    false,
                    null,
                    true,
                    KOORDINATOR));
    system.bean(Forloebregister.class).saetProjekttype(forloeb.id(), Projekttype.LEDIGE);
    Screeningsforloeb s = new Screeningsforloeb(system, forloeb);
    s.med(KOORDINATOR, "koordinator");
    s.med("tekniq", "branchorganisation");
    s.med("dansk_el_forbund", "faglig_organisation");
    s.med(JOBCENTER, "jobcenter");
    s.med(SKOLE, "uddannelsesinstitution");
    s.profilOgPladser();
    return s;
  }

  String id() {
    return forloeb.id();
  }

  LocalDate idag() {
    return idag(system);
  }

  Registrering som(String organisation) {
    return new Registrering(
        forloeb.id(), organisation, organisation, null, system.bean(Clock.class).instant());
  }

  private static LocalDate idag(Beans system) {
    return LocalDate.ofInstant(system.bean(Clock.class).instant(), ZoneId.of("Europe/Copenhagen"));
  }

  private void med(String aktoer, String rolle) {
    Deltagelser deltagelser = system.bean(Deltagelser.class);
    deltagelser.tilknyt(forloeb.id(), aktoer, rolle);
    deltagelser.svar(forloeb.id(), aktoer, Deltagelse.Svar.ACCEPTERET, null);
  }

  private void profilOgPladser() {
    system
        .bean(UdarbejdScreeningsprofil.class)
        .modtag(
            new Profilsvar(
                new Screeningsprofil(
                    List.of(
                        new Kompetence("Kan arbejde i højden", Type.FAGLIG, Krav.SKAL, "Intego"),
                        new Kompetence("Møder til tiden", Type.PERSONLIG, Krav.SKAL, null),
                        new Kompetence("Arbejder godt i sjak", Type.SOCIAL, Krav.KAN, null)),
                    null,
                    "Kan læse en dansk vejledning",
                    null),
                null,
                false),
            new Situation(som(KOORDINATOR), Map.of()));
    system
        .bean(FordelPladser.class)
        .modtag(
            new Screeningsplan(
                10,
                6,
                idag().plusDays(14),
                null,
                false,
                List.of(new Jobcentermaal(JOBCENTER, 10, 6))),
            new Situation(som(KOORDINATOR), Map.of()));
  }
}
