package dk.jobveu.projektplan.camunda;

import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.projektplan.Ansvar;
import dk.jobveu.projektplan.Ansvar.Leverance;
import dk.jobveu.projektplan.Fravalg;
import dk.jobveu.projektplan.Projektplan;
import dk.jobveu.projektplan.Projektplan.Deltagere;
import dk.jobveu.projektplan.Projektplan.Formaal;
import dk.jobveu.projektplan.Projektplan.Kursuskrav;
import dk.jobveu.projektplan.Projektplan.Maalgruppevalg;
import dk.jobveu.projektplan.Projektplan.Oekonomi;
import dk.jobveu.projektplan.Projektplan.Opfoelgning;
import dk.jobveu.projektplan.Projektplan.Screeningsmodel;
import dk.jobveu.projektplan.Projektplan.Status;
import dk.jobveu.projektplan.Tidsplan;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The plan's way into the fields of {@code skriv_projektplan} and out of them. */
final class Planfelter {

  private static final String JA = "JA";
  private static final String NEJ = "NEJ";

  private Planfelter() {}

  static Projektplan laes(Besvarelse svar, int version) {
    return new Projektplan(
        svar.registrering(),
        version,
        Status.KLADDE,
        null,
        new Formaal(svar.tekst("formaal1"), svar.tekst("virksomhedernesBehov")),
        deltagere(svar),
        new Screeningsmodel(
            svar.valg("screeningsmodeller"),
            svar.tekst("andenScreeningsmodel"),
            svar.tekst("screeningsforudsaetninger"),
            svar.tekst("skoleIScreening") == null ? null : svar.ja("skoleIScreening")),
        krav(svar),
        new Opfoelgning(svar.tekst("opfoelgningsmodelValg"), svar.ja("voksenlaerlingInfo")),
        new Oekonomi(svar.tal("prisramme"), svar.tekst("ordningerIPlanen")),
        tidsplan(svar),
        ansvar(svar),
        svar.raekker("fravalg").stream()
            .map(r -> new Fravalg(r.tekst("punkt"), r.tekst("fravalgBegrundelse")))
            .toList(),
        null);
  }

  private static Deltagere deltagere(Besvarelse svar) {
    String valg = svar.tekst("maalgruppevalg1");
    return new Deltagere(
        valg == null ? null : Maalgruppevalg.valueOf(valg),
        Set.copyOf(svar.valg("maalgrupper")),
        svar.tekst("indsnaevring"),
        svar.heltal("antalLedige"),
        svar.heltal("antalBeskaeftigede"),
        svar.tekst("forudsaetningerBeskaeftigede"));
  }

  private static Kursuskrav krav(Besvarelse svar) {
    return new Kursuskrav(
        svar.tekst("tidspunktForKurser"),
        svar.dato("startSenest"),
        svar.tekst("fagligSammensaetning"),
        svar.ja("paaVirksomheden"),
        svar.ja("fjernundervisning"),
        svar.tekst("fleksibilitet"),
        svar.heltal("ugentligeTimer"),
        svar.tekst("timerBegrundelse"));
  }

  private static Tidsplan tidsplan(Besvarelse svar) {
    return new Tidsplan(
        svar.dato("datoInfoMedarbejdere"),
        svar.dato("datoInformationsdag"),
        svar.dato("datoScreening"),
        svar.dato("datoKursusstart"),
        svar.dato("datoKursusafslutning"),
        svar.dato("datoOpfoelgning"),
        svar.dato("datoVirksomhedsbesoeg"));
  }

  /** A row that names the same delivery and organisation twice counts once. */
  private static List<Ansvar> ansvar(Besvarelse svar) {
    Map<String, Ansvar> raekker = new java.util.LinkedHashMap<>();
    svar.raekker("ansvar")
        .forEach(
            r ->
                raekker.putIfAbsent(
                    r.tekst("leverance") + "|" + r.tekst("ansvarlig"),
                    new Ansvar(
                        Leverance.valueOf(r.tekst("leverance")),
                        r.tekst("ansvarlig"),
                        r.tekst("opgave"))));
    return List.copyOf(raekker.values());
  }

  /** The fields of the form as the plan has them; what it does not say is left out. */
  static Map<String, Object> af(Projektplan p) {
    Map<String, Object> felter = new HashMap<>();
    felter.put("formaal1", p.formaal().formaal());
    felter.put("virksomhedernesBehov", p.formaal().virksomhedernesBehov());
    felter.put("maalgruppevalg1", navn(p.deltagere().valg()));
    felter.put("maalgrupper", List.copyOf(p.deltagere().maalgrupper()));
    felter.put("indsnaevring", p.deltagere().indsnaevring());
    felter.put("antalLedige", p.deltagere().ledige());
    felter.put("antalBeskaeftigede", p.deltagere().beskaeftigede());
    felter.put("forudsaetningerBeskaeftigede", p.deltagere().beskaeftigedesForudsaetninger());
    felter.put("screeningsmodeller", p.screening().modeller());
    felter.put("andenScreeningsmodel", p.screening().anden());
    felter.put("screeningsforudsaetninger", p.screening().forudsaetninger());
    felter.put("skoleIScreening", janej(p.screening().skolenDeltager()));
    felter.put("tidspunktForKurser", p.krav().hvornaar());
    felter.put("startSenest", iso(p.krav().startSenest()));
    felter.put("fagligSammensaetning", p.krav().fagligSammensaetning());
    felter.put("paaVirksomheden", p.krav().paaVirksomheden());
    felter.put("fjernundervisning", p.krav().fjernundervisning());
    felter.put("fleksibilitet", p.krav().fleksibilitet());
    felter.put("ugentligeTimer", p.krav().ugentligeTimer());
    felter.put("timerBegrundelse", p.krav().timerBegrundelse());
    felter.put("opfoelgningsmodelValg", p.opfoelgning().model());
    felter.put("voksenlaerlingInfo", p.opfoelgning().voksenlaerlingInfo());
    felter.put("prisramme", p.oekonomi().prisramme());
    felter.put("ordningerIPlanen", p.oekonomi().ordninger());
    datoer(felter, p.tidsplan());
    felter.put("ansvar", p.ansvar().stream().map(Planfelter::raekke).toList());
    felter.put(
        "fravalg",
        p.fravalg().stream()
            .map(f -> Map.of("punkt", f.punkt(), "fravalgBegrundelse", f.begrundelse()))
            .toList());
    felter.values().removeIf(Objects::isNull);
    return felter;
  }

  private static void datoer(Map<String, Object> felter, Tidsplan t) {
    felter.put("datoInfoMedarbejdere", iso(t.infoMedarbejdere()));
    felter.put("datoInformationsdag", iso(t.informationsdag()));
    felter.put("datoScreening", iso(t.screening()));
    felter.put("datoKursusstart", iso(t.kursusstart()));
    felter.put("datoKursusafslutning", iso(t.kursusafslutning()));
    felter.put("datoOpfoelgning", iso(t.opfoelgning()));
    felter.put("datoVirksomhedsbesoeg", iso(t.virksomhedsbesoeg()));
  }

  private static Map<String, Object> raekke(Ansvar a) {
    Map<String, Object> raekke = new HashMap<>();
    raekke.put("leverance", a.leverance().name());
    raekke.put("ansvarlig", a.ansvarlig());
    if (a.opgave() != null) {
      raekke.put("opgave", a.opgave());
    }
    return raekke;
  }

  private static String navn(Enum<?> kode) {
    return kode == null ? null : kode.name();
  }

  private static String janej(Boolean svar) {
    return svar == null ? null : svar ? JA : NEJ;
  }

  private static String iso(LocalDate dato) {
    return dato == null ? null : dato.toString();
  }
}
