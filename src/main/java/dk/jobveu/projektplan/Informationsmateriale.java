package dk.jobveu.projektplan;

import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomhed.Oensker;
import dk.jobveu.faelles.Antal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Information for companies, citizens, job centres, the parties and schools, derived from the plan
 * so that the plan itself can stay internal (D15, R-4.19, R-7.15). Each text says what its reader
 * gains.
 */
public record Informationsmateriale(
    Modtager modtager,
    String gevinst,
    String job,
    String kursus,
    String naesteSkridt,
    String kontakt) {

  private static final DateTimeFormatter DATO =
      DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.forLanguageTag("da-DK"));

  /** For whom the text is. */
  public enum Modtager {
    VIRKSOMHEDER("virksomheder"),
    BORGERE("borgere"),
    JOBCENTRE("jobcentrets medarbejdere"),
    PARTER("parternes medlemmer"),
    SKOLER("skolens medarbejdere");

    private final String tekst;

    Modtager(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }
  }

  /**
   * Whom the reader meets in the text; organisations only, never persons.
   *
   * @param parter those who back the forløb, whose names stand for their logos
   * @param kontakt the organisation to ask
   */
  public record Afsender(String udbyder, List<String> parter, String kontakt) {

    public Afsender {
      parter = List.copyOf(parter);
    }
  }

  /**
   * The text for one kind of reader.
   *
   * @param lovede jobs that the companies have set their name to
   */
  public static Informationsmateriale af(
      Projektplan plan,
      List<Virksomhed> virksomheder,
      int lovede,
      Afsender afsender,
      Modtager modtager) {
    return new Informationsmateriale(
        modtager,
        gevinst(modtager, plan.indhold().deltagere().erKunBeskaeftigede()),
        job(plan.indhold().deltagere(), virksomheder, lovede),
        kursus(plan, afsender.udbyder()),
        naeste(plan, modtager),
        afsender(afsender));
  }

  /** All of it in one text. */
  public String tekst() {
    return String.join(" ", gevinst, job, kursus, naesteSkridt, kontakt);
  }

  private static String gevinst(Modtager modtager, boolean kunBeskaeftigede) {
    return switch (modtager) {
      case VIRKSOMHEDER -> "I får medarbejdere, der har lært det, I har brug for.";
      case BORGERE -> "Du får et kursus, der fører mod et konkret job.";
      case JOBCENTRE ->
          "I får et forløb, hvor virksomhederne har job til jeres ledige fra alle målgrupper.";
      case PARTER ->
          "Virksomhederne i branchen får folk, der har lært det, de har brug for, og "
              + (kunBeskaeftigede
                  ? "medarbejderne flere kompetencer."
                  : "ledige og ufaglærte får en vej til faget.");
      case SKOLER ->
          kunBeskaeftigede
              ? "I får et hold af medarbejdere til kurser, som virksomhederne har bedt om."
              : "I får et hold, der er fundet og screenet på forhånd, til kurser, som virksomhederne"
                  + " har bedt om.";
    };
  }

  private static String afsender(Afsender afsender) {
    String bag =
        afsender.parter().isEmpty()
            ? ""
            : "Bag forløbet står " + String.join(" og ", afsender.parter()) + ". ";
    return bag + "Spørgsmål? Kontakt " + afsender.kontakt() + ".";
  }

  private static String job(
      Planindhold.Deltagere deltagere, List<Virksomhed> virksomheder, int lovede) {
    if (deltagere.erKunBeskaeftigede()) {
      return "Virksomhederne sender deres egne medarbejdere på kurset.";
    }
    List<Virksomhed> soeger =
        virksomheder.stream().filter(v -> v.oensker() != Oensker.BESKAEFTIGEDE).toList();
    int antal = soeger.stream().mapToInt(Virksomhed::antalStillinger).sum();
    String stillinger =
        soeger.stream()
            .map(v -> v.stillingsbetegnelse().toLowerCase(Locale.ROOT))
            .distinct()
            .collect(Collectors.joining(", "));
    return "Virksomhederne søger %s (%s).%s"
        .formatted(
            Antal.af(antal, "medarbejder", "medarbejdere"),
            stillinger,
            lovede == 0
                ? ""
                : " I deres hensigtserklæringer regner de med %s."
                    .formatted(Antal.af(lovede, "job", "job")));
  }

  private static String kursus(Projektplan plan, String udbyder) {
    return "Kurset holdes af %s%s.%s"
        .formatted(
            udbyder,
            periode(plan.indhold().tidsplan()),
            plan.indhold().krav().fagligSammensaetning() == null
                ? ""
                : " Indhold: " + plan.indhold().krav().fagligSammensaetning() + ".");
  }

  private static String periode(Tidsplan tidsplan) {
    return tidsplan.datoKursusstart() == null || tidsplan.datoKursusafslutning() == null
        ? ""
        : " fra %s til %s"
            .formatted(dato(tidsplan.datoKursusstart()), dato(tidsplan.datoKursusafslutning()));
  }

  private static String naeste(Projektplan plan, Modtager modtager) {
    Tidsplan t = plan.indhold().tidsplan();
    return switch (modtager) {
      case PARTER -> "Fortæl jeres medlemmer om forløbet.";
      case SKOLER ->
          (plan.indhold().deltagere().erKunBeskaeftigede()
                  ? "Virksomhederne finder deltagerne"
                  : "Jobcentrene og virksomhederne finder deltagerne")
              + (t.datoKursusstart() == null
                  ? "."
                  : ", før kurset begynder den " + dato(t.datoKursusstart()) + ".");
      case VIRKSOMHEDER -> "I møder deltagerne før kurset og kan besøge holdet undervejs.";
      case BORGERE ->
          t.datoInformationsdag() == null
              ? "Spørg dit jobcenter, hvis du vil være med."
              : "Kom til informationsdag den " + dato(t.datoInformationsdag()) + ".";
      case JOBCENTRE ->
          t.datoScreening() == null
              ? "Find de ledige, der kan passe."
              : "Find de ledige, der kan passe, inden screeningen den "
                  + dato(t.datoScreening())
                  + ".";
    };
  }

  private static String dato(LocalDate dato) {
    return DATO.format(dato);
  }
}
