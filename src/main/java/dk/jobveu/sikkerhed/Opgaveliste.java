package dk.jobveu.sikkerhed;

import dk.jobveu.aktoer.Rolle;
import java.util.List;

/**
 * A list of Tasklist: three that every role has, and one of its own for a few. Both the engine's
 * filter and the count beside its name are made of it.
 *
 * @param plads lower comes first
 * @param hvis whose the tasks are
 * @param forsinket only what is past its due date
 * @param processer keys of the processes whose tasks it has; empty for all
 */
public record Opgaveliste(
    String navn,
    String beskrivelse,
    int plads,
    List<Rolle> roller,
    Hvis hvis,
    boolean forsinket,
    List<String> processer) {

  /** Whose a task is. */
  public enum Hvis {
    /** One that the organisation may take and nobody has. */
    LEDIG,
    /** One that the person has. */
    MIN,
    /** One of the organisation's, taken or not. */
    ORGANISATIONENS
  }

  private static final List<Rolle> ALLE_ROLLER =
      List.of(
          Rolle.KOORDINATOR,
          Rolle.BRANCHORGANISATION,
          Rolle.FAGLIG_ORGANISATION,
          Rolle.JOBCENTER,
          Rolle.UDDANNELSESINSTITUTION);

  /** In the order in which they are shown; the first is what one sees after the log-in. */
  public static final List<Opgaveliste> ALLE =
      List.of(
          new Opgaveliste(
              "Opgaver til os",
              "Opgaver, din organisation kan tage",
              10,
              ALLE_ROLLER,
              Hvis.LEDIG,
              false,
              List.of()),
          new Opgaveliste(
              "Mine opgaver",
              "Opgaver, du selv har taget",
              20,
              ALLE_ROLLER,
              Hvis.MIN,
              false,
              List.of()),
          new Opgaveliste(
              "Fristen er overskredet",
              "Opgaver til din organisation, hvis frist er gået",
              30,
              ALLE_ROLLER,
              Hvis.ORGANISATIONENS,
              true,
              List.of()),
          organisationens(
              "Screening og tilmelding",
              "Opgaver om kandidater i jobcentret",
              40,
              List.of(Rolle.JOBCENTER),
              "screening_i_jobcenter",
              "informationsmoede",
              "holddannelse",
              "samling_af_hold",
              "hold",
              "virksomhed_foelger_hold",
              "fase_4_screening_kurser_og_match"),
          organisationens(
              "Deltagere, der har brug for opfølgning",
              "Fravær, frafald, match og opfølgning efter 18 måneder",
              50,
              List.of(Rolle.JOBCENTER, Rolle.UDDANNELSESINSTITUTION),
              "afklaring",
              "deltagerforloeb",
              "deltagerskifte",
              "frafald_fra_kursus",
              "match_efter_kursus",
              "opfoelgning_18_maaneder",
              "taet_opfoelgning",
              "vejledning_efter_kurset",
              "venteliste"),
          organisationens(
              "Tilbud",
              "Udbud, som skolen kan byde på",
              40,
              List.of(Rolle.UDDANNELSESINSTITUTION),
              "tilbud"),
          organisationens(
              "Parternes opgaver",
              "Behov, partsaftale, kurser og projektplan",
              40,
              List.of(Rolle.BRANCHORGANISATION, Rolle.FAGLIG_ORGANISATION),
              "fase_1_arbejdsmarkedets_behov",
              "afdaekning_hos_parterne",
              "fase_2_partsaftale",
              "indgaa_partsaftale",
              "svar_paa_partsaftale",
              "projektplan",
              "godkend_projektplan",
              "valg_af_udbyder"),
          organisationens(
              "Koordinering", "Det, koordinatoren selv skal gøre", 40, List.of(Rolle.KOORDINATOR)));

  private static Opgaveliste organisationens(
      String navn, String beskrivelse, int plads, List<Rolle> roller, String... processer) {
    return new Opgaveliste(
        navn, beskrivelse, plads, roller, Hvis.ORGANISATIONENS, false, List.of(processer));
  }

  public Opgaveliste {
    roller = List.copyOf(roller);
    processer = List.copyOf(processer);
  }
}
