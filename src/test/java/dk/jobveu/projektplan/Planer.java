package dk.jobveu.projektplan;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.projektplan.Ansvar.Leverance;
import dk.jobveu.projektplan.Planindhold.Deltagere;
import dk.jobveu.projektplan.Planindhold.Formaal;
import dk.jobveu.projektplan.Planindhold.Kursuskrav;
import dk.jobveu.projektplan.Planindhold.Maalgruppevalg;
import dk.jobveu.projektplan.Planindhold.Oekonomi;
import dk.jobveu.projektplan.Planindhold.Opfoelgning;
import dk.jobveu.projektplan.Planindhold.Screeningsmodel;
import dk.jobveu.projektplan.Projektplan.Status;
import dk.jobveu.projektplan.Projektplan.Udbyder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Projektplaner for tests. */
public final class Planer {

  public static final LocalDate KURSUSSTART = LocalDate.of(2026, 4, 3);

  private Planer() {}

  /** A plan that DMN-6 has found complete. */
  public static Projektplan komplet(Registrering registrering) {
    return new Projektplan(
        registrering,
        1,
        Status.KOMPLET,
        List.of(),
        new Planindhold(
            new Formaal("Fiberteknikere", "20 fiberteknikere"),
            new Deltagere(Maalgruppevalg.UDVALGTE, Set.of("1", "2"), "Faget", 20, 5, "Kabler"),
            new Screeningsmodel(List.of("MATCHDAG", "PRAKTIK"), null, "Dansk", false),
            new Kursuskrav(
                "Fra april",
                KURSUSSTART.plusDays(14),
                "Ni ugers AMU",
                true,
                false,
                "Morgenhold",
                37,
                null),
            new Opfoelgning("18_MDR", true),
            new Oekonomi(new BigDecimal("400000.00"), "Regional pulje"),
            new Tidsplan(
                KURSUSSTART.minusDays(40),
                KURSUSSTART.minusDays(30),
                KURSUSSTART.minusDays(20),
                KURSUSSTART,
                KURSUSSTART.plusWeeks(9),
                KURSUSSTART.plusWeeks(13),
                null),
            List.of(
                new Ansvar(Leverance.KURSER, "uddannelsesinstitution", "Underviser"),
                new Ansvar(Leverance.SCREENING, "jobcenter", null)),
            List.of(new Fravalg("P3b", "Aftales senere"))),
        null);
  }

  /** The approval of a plan by the one that stands in it. */
  public static List<Plangodkendelse> godkendt(Projektplan plan) {
    return List.of(Plangodkendelse.afTovholder(plan, plan.registrering().organisation()));
  }

  /** The next version, with a provider. */
  public static Projektplan medUdbyder(Projektplan plan, Registrering registrering, String skole) {
    Tidsplan tidsplan = plan.indhold().tidsplan();
    return plan.medUdbyder(
        registrering,
        new Udbyder(List.of(skole), "Holdet er i Randers"),
        tidsplan.datoKursusstart(),
        tidsplan.datoKursusafslutning(),
        tidsplan.datoOpfoelgning());
  }
}
