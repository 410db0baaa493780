package dk.jobveu.screening;

import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.faelles.Antal;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Fristdage;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Stopaarsag;
import dk.jobveu.forloeb.Stopvidne;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.screening.Afklaring.Art;
import dk.jobveu.screening.Afklaring.Udfald;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Follows each candidate who is neither selected nor turned down, so that nobody ends there without
 * a task or a reason: by what the screening lacks, or since a course began without those
 * on the waiting list.
 */
@Component
public class Afklaringsgang implements Stopvidne {

  private static final Map<Screeningsudfald, Art> ARTER =
      Map.of(
          Screeningsudfald.AFKLARING, Art.AFKLARING,
          Screeningsudfald.FORFORLOEB, Art.FORFORLOEB,
          Screeningsudfald.INFORMATIONSMOEDE, Art.INFORMATIONSMOEDE,
          Screeningsudfald.MANGLER_DATA, Art.MANGLER_DATA);

  private final Afklaringer afklaringer;
  private final Afklaringsprocesser processer;
  private final Deltagere deltagere;
  private final Screeningsresultater resultater;
  private final Kursusgang kursusgang;
  private final Fristdage frister;
  private final Beslutninger beslutninger;
  private final Underretninger underretninger;

  Afklaringsgang(
      Afklaringer afklaringer,
      Afklaringsprocesser processer,
      Deltagere deltagere,
      Screeningsresultater resultater,
      Kursusgang kursusgang,
      Fristdage frister,
      Beslutninger beslutninger,
      Underretninger underretninger) {
    this.afklaringer = afklaringer;
    this.processer = processer;
    this.deltagere = deltagere;
    this.resultater = resultater;
    this.kursusgang = kursusgang;
    this.frister = frister;
    this.beslutninger = beslutninger;
    this.underretninger = underretninger;
  }

  /** New results: some begin to be followed, and others are decided on. */
  public void screenet(Registrering r, List<Screeningsresultat> nye) {
    boolean begyndt = kursusgang.erBegyndt(r.forloebId());
    Map<String, Optional<Art>> arter = new LinkedHashMap<>();
    nye.forEach(s -> arter.put(s.deltagerId(), art(s.resultat(), begyndt)));
    foelg(r, arter);
  }

  private static Optional<Art> art(Screeningsudfald resultat, boolean begyndt) {
    return resultat == Screeningsudfald.VENTELISTE && begyndt
        ? Optional.of(Art.VENTELISTE)
        : Optional.ofNullable(ARTER.get(resultat));
  }

  /** Those who still wait for a place when a course begins are to have an answer. */
  public void kursetErBegyndt(Registrering r) {
    Map<String, Optional<Art>> arter = new LinkedHashMap<>();
    resultater
        .venteliste(r.forloebId())
        .forEach(s -> arter.put(s.deltagerId(), Optional.of(Art.VENTELISTE)));
    foelg(r, arter);
  }

  /** Each is followed for this from now on, and no more for anything else; all is read once. */
  private void foelg(Registrering r, Map<String, Optional<Art>> arter) {
    Map<String, List<Afklaring>> hidtil =
        afklaringer.iForloeb(r.forloebId()).stream()
            .collect(Collectors.groupingBy(Afklaring::deltagerId));
    List<Afklaring> nye = new ArrayList<>();
    arter.forEach(
        (id, art) -> {
          List<Afklaring> egne = hidtil.getOrDefault(id, List.of());
          Optional<Afklaring> aaben = egne.stream().filter(Afklaring::erAaben).findFirst();
          if (!aaben.map(Afklaring::art).equals(art)) {
            aaben.ifPresent(a -> afgjort(r, a));
            art.ifPresent(a -> nye.add(ny(r, id, egne.size() + 1, a, frist(a))));
          }
        });
    begynd(r.forloebId(), nye);
  }

  private void afgjort(Registrering r, Afklaring a) {
    afklaringer.gem(slut(a, r, Udfald.AFGJORT));
    processer.afbryd(r.forloebId(), a.deltagerId());
  }

  private void begynd(String forloebId, List<Afklaring> nye) {
    if (nye.isEmpty()) {
      return;
    }
    afklaringer.indsaet(nye);
    Map<String, Deltager> folk =
        deltagere.iForloeb(forloebId).stream()
            .collect(Collectors.toMap(Deltager::deltagerId, Function.identity()));
    nye.forEach(a -> processer.begynd(folk.get(a.deltagerId()), a.art(), a.frist()));
  }

  private LocalDate frist(Art art) {
    return frister.sidsteDag(
        switch (art) {
          case FORFORLOEB -> "forforloeb";
          case VENTELISTE -> "venteliste";
          default -> "afklaring";
        });
  }

  private static Afklaring ny(Registrering r, String deltagerId, int nr, Art art, LocalDate frist) {
    return new Afklaring(
        r, deltagerId, nr, art, Datoer.dagen(r.tidspunkt()), frist, null, null, null, null, null);
  }

  private static Afklaring slut(Afklaring a, Registrering r, Udfald udfald) {
    return a.besvaret(r, null, udfald, null, null, Datoer.dagen(r.tidspunkt()));
  }

  /** What is asked, of whom and until when; for the forms. */
  public Map<String, Object> vist(String forloebId, String deltagerId) {
    Map<String, Object> vist = new HashMap<>();
    vist.put("pseudonym", deltagerId);
    afklaringer
        .aaben(forloebId, deltagerId)
        .ifPresent(
            a -> {
              vist.put("artTekst", a.art().tekst());
              vist.put("fristTekst", Datoer.tekst(a.frist()));
            });
    return vist;
  }

  /**
   * Records the answer.
   *
   * @param nyFrist when it is asked again; only where more time is given
   * @throws Regelbrud when the candidate has had all the time there is, or the day is too far away
   */
  public void svar(
      Registrering r,
      String deltagerId,
      String udfoert,
      Udfald udfald,
      String begrundelse,
      String henvistTil,
      LocalDate nyFrist) {
    Afklaring a = hent(r.forloebId(), deltagerId);
    LocalDate idag = Datoer.dagen(r.tidspunkt());
    if (udfald == Udfald.FORLAENGET) {
      kontrollerForlaengelse(a, r, nyFrist, idag);
    }
    afklaringer.gem(a.besvaret(r, udfoert, udfald, begrundelse, henvistTil, idag));
    if (udfald == Udfald.FORLAENGET) {
      afklaringer.indsaet(List.of(ny(r, deltagerId, a.nr() + 1, a.art(), nyFrist)));
    }
  }

  private void kontrollerForlaengelse(
      Afklaring a, Registrering r, LocalDate nyFrist, LocalDate idag) {
    int gange = hoejst("afklaring_hoejst_forlaengelser", r);
    if (forlaenget(r.forloebId(), a) >= gange) {
      throw new Regelbrud(
          "udfald",
          "Fristen er allerede forlænget %s. Giv et svar, og henvis til et andet tilbud, hvis det bliver et nej."
              .formatted(Antal.af(gange, "gang", "gange")));
    }
    int dage = hoejst("afklaring_hoejst_dage", r);
    if (nyFrist == null || nyFrist.isAfter(idag.plusDays(dage))) {
      throw new Regelbrud(
          "nyFrist",
          "Vælg en ny frist, senest den %s.".formatted(Datoer.tekst(idag.plusDays(dage))));
    }
  }

  /** How many times in a row more time was given for the same. */
  private long forlaenget(String forloebId, Afklaring a) {
    return afklaringer.af(forloebId, a.deltagerId()).stream()
        .filter(b -> b.art() == a.art() && b.udfald() == Udfald.FORLAENGET)
        .count();
  }

  private int hoejst(String taerskel, Registrering r) {
    return beslutninger.taerskel(taerskel, r.forloebId()).intValue();
  }

  private Afklaring hent(String forloebId, String deltagerId) {
    return afklaringer
        .aaben(forloebId, deltagerId)
        .orElseThrow(
            () -> new Regelbrud(null, "Det er allerede afgjort, hvad der sker med kandidaten."));
  }

  /**
   * Nobody is asked any more; whoever waits for a place that does not come, also where every class
   * was cancelled before it began, has that as the reason, and the job centre is told.
   */
  @Override
  public void stoppet(Registrering r, Stopaarsag aarsag) {
    List<Afklaring> alle = afklaringer.iForloeb(r.forloebId());
    Map<String, Long> hidtil =
        alle.stream().collect(Collectors.groupingBy(Afklaring::deltagerId, Collectors.counting()));
    List<Afklaring> aabne = alle.stream().filter(Afklaring::erAaben).toList();
    Set<String> fulgt = aabne.stream().map(Afklaring::deltagerId).collect(Collectors.toSet());
    List<Screeningsresultat> venter = resultater.venteliste(r.forloebId());
    aabne.forEach(a -> afklaringer.gem(slut(a, r, Udfald.STOPPET)));
    processer.afbrydAlle(r.forloebId());
    LocalDate idag = Datoer.dagen(r.tidspunkt());
    afklaringer.indsaet(
        venter.stream()
            .map(Screeningsresultat::deltagerId)
            .filter(id -> !fulgt.contains(id))
            .map(id -> ny(r, id, hidtil.getOrDefault(id, 0L).intValue() + 1, Art.VENTELISTE, idag))
            .map(a -> a.besvaret(r, null, Udfald.STOPPET, aarsag.tekst(), null, idag))
            .toList());
    venter.stream()
        .map(Screeningsresultat::jobcenter)
        .distinct()
        .forEach(jobcenter -> sigTil(r, jobcenter, aarsag));
  }

  private void sigTil(Registrering r, String jobcenter, Stopaarsag aarsag) {
    underretninger.send(
        "venteliste-stop-%s-%s".formatted(r.forloebId(), jobcenter),
        r.forloebId(),
        jobcenter,
        "Forløbet stopper, og nogle af jeres kandidater venter",
        "Forløbet er stoppet: %s. Dem, der stod på jeres venteliste, får ingen plads her. Tal med dem om, hvad de så kan."
            .formatted(aarsag.tekst()));
  }
}
