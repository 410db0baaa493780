package dk.jobveu.projektrum.aftalt;

import static dk.jobveu.projektrum.aftalt.Dokument.felt;
import static dk.jobveu.projektrum.aftalt.Dokument.felter;
import static dk.jobveu.projektrum.aftalt.Dokument.raekke;
import static dk.jobveu.projektrum.aftalt.Dokument.tabel;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Taltekst;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Rolleord;
import dk.jobveu.projektplan.Planindhold;
import dk.jobveu.projektplan.Planpunkter;
import dk.jobveu.projektplan.Projektplan;
import dk.jobveu.projektplan.Projektplaner;
import dk.jobveu.projektplan.Tidsplan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The projektplan (D12). The need, the courses and the days are for everybody in the forløb once it
 * may be used; the rest is for the coordinator and whoever wrote it.
 */
@Component
class Planen implements Dokumentkilde {

  private static final Map<Projektplan.Status, String> STATUS =
      Map.of(
          Projektplan.Status.KLADDE, "Kladde",
          Projektplan.Status.KOMPLET, "Færdig",
          Projektplan.Status.KAN_UDBYDES_MED_FORBEHOLD, "Kan bruges, men mangler lidt",
          Projektplan.Status.MANGLER_UDBUDSGRUNDLAG, "Mangler noget, før skoler kan spørges",
          Projektplan.Status.DATOFEJL, "Datoerne passer ikke sammen",
          Projektplan.Status.MANGLER, "Mangler noget");

  private static final Map<String, String> SCREENING =
      Map.of(
          "PRAKTIK", "Afklaring og match gennem praktik",
          "MATCHDAG", "Matchdag for borgere og virksomheder",
          "SKOLEFORLOEB", "Screeningsforløb på skolen",
          "ANDEN", "En anden model");

  private static final Map<String, String> OPFOELGNING =
      Map.of(
          "OPTAG", "Ved næste optag på uddannelsen",
          "18_MDR", "Efter 18 måneders ufaglært arbejde",
          "BEGGE", "Ved næste optag og efter 18 måneder");

  private final Projektplaner planer;
  private final Aktoerer aktoerer;
  private final Rolleord rolleord;

  Planen(Projektplaner planer, Aktoerer aktoerer, Rolleord rolleord) {
    this.planer = planer;
    this.aktoerer = aktoerer;
    this.rolleord = rolleord;
  }

  @Override
  public String sti() {
    return "projektplan";
  }

  @Override
  public String navn() {
    return "Projektplan";
  }

  @Override
  public Optional<Dokument> af(Indsigt indsigt) {
    return planer.seneste(indsigt.forloebId()).map(p -> dokument(indsigt, p));
  }

  private Dokument dokument(Indsigt indsigt, Projektplan p) {
    boolean alt =
        indsigt.erKoordinator() || Laeser.harSkrevet(indsigt, p.registrering().organisation());
    List<Dokument.Afsnit> afsnit =
        alt ? heleplanen(indsigt.forloeb(), p) : p.status().kanBruges() ? forAlle(p) : List.of();
    return new Dokument(
        p.version(),
        STATUS.get(p.status()),
        p.registrering(),
        afsnit,
        alt ? null : "Resten af planen læses af koordinatoren og den, der har skrevet den.");
  }

  private static List<Dokument.Afsnit> forAlle(Projektplan p) {
    return List.of(
        felter(
            "Behov og kurser",
            felt("Virksomhedernes behov", p.indhold().formaal().virksomhedernesBehov()),
            felt("Faglig sammensætning", p.indhold().krav().fagligSammensaetning())),
        dage(p.indhold().tidsplan()));
  }

  private List<Dokument.Afsnit> heleplanen(Forloeb forloeb, Projektplan p) {
    Planindhold i = p.indhold();
    return List.of(
        felter(
            "1 Formål og behov",
            felt("Formål", i.formaal().planensFormaal()),
            felt("Virksomhedernes behov", i.formaal().virksomhedernesBehov())),
        felter(
            "2 Deltagere",
            felt("Ledige", i.deltagere().antalLedige()),
            felt("Beskæftigede", i.deltagere().antalBeskaeftigede()),
            felt("Hvorfor ikke alle målgrupper", i.deltagere().indsnaevring()),
            felt("De beskæftigedes forudsætninger", i.deltagere().forudsaetningerBeskaeftigede())),
        felter(
            "3 Screening",
            felt("Model", ord(i.screening().screeningsmodeller(), SCREENING)),
            felt("En anden model", i.screening().andenScreeningsmodel()),
            felt("Særlige forudsætninger", i.screening().screeningsforudsaetninger()),
            felt("Skolen er med i screeningen", i.screening().skoleIScreening())),
        felter(
            "4 Kurser",
            felt("Hvornår", i.krav().tidspunktForKurser()),
            felt("Skal begynde senest", i.krav().startSenest()),
            felt("Faglig sammensætning", i.krav().fagligSammensaetning()),
            felt("På virksomheden", i.krav().paaVirksomheden()),
            felt("Fjernundervisning", i.krav().fjernundervisning()),
            felt("Fleksibilitet", i.krav().fleksibilitet()),
            felt("Timer om ugen", i.krav().ugentligeTimer()),
            felt("Hvorfor det timetal", i.krav().timerBegrundelse())),
        felter(
            "5 Opfølgning",
            felt("Model", OPFOELGNING.get(i.opfoelgning().opfoelgningsmodelValg()))),
        felter(
            "6 Økonomi",
            felt(
                "Prisramme",
                i.oekonomi().prisramme() == null
                    ? null
                    : Taltekst.skriv(i.oekonomi().prisramme()) + " kr."),
            felt("Ordninger", i.oekonomi().ordningerIPlanen())),
        dage(i.tidsplan()),
        tabel(
            "Hvem gør hvad",
            List.of("Leverance", "Ansvarlig", "Opgave"),
            i.ansvar().stream()
                .map(
                    a ->
                        raekke(
                            a.leverance().tekst(), ansvarlig(forloeb, a.ansvarlig()), a.opgave()))
                .toList()),
        felter(
            "Skole",
            felt("Valgt", p.udbyder() == null ? null : aktoerer.navn(p.udbyder().skole())),
            felt("Oplysninger", p.udbyder() == null ? null : p.udbyder().oplysninger())),
        felter(
            "Mangler",
            felt("Ikke udfyldt", p.mangler().isEmpty() ? null : Planpunkter.tekst(p.mangler()))),
        tabel(
            "Udeladt med vilje",
            List.of("Punkt", "Hvorfor"),
            i.fravalg().stream()
                .map(f -> raekke(Planpunkter.tekst(List.of(f.punkt())), f.fravalgBegrundelse()))
                .toList()));
  }

  private static Dokument.Afsnit dage(Tidsplan t) {
    return felter(
        "7 Tidsplan",
        felt("Information til medarbejdere", t.datoInfoMedarbejdere()),
        felt("Informationsdag", t.datoInformationsdag()),
        felt("Screening", t.datoScreening()),
        felt("Virksomhedsbesøg", t.datoVirksomhedsbesoeg()),
        felt("Kurset begynder", t.datoKursusstart()),
        felt("Kurset slutter", t.datoKursusafslutning()),
        felt("Opfølgning", t.datoOpfoelgning()));
  }

  private String ansvarlig(Forloeb forloeb, String kode) {
    return "virksomhed".equals(kode) ? "Virksomheden" : rolleord.af(forloeb, kode);
  }

  private static String ord(List<String> koder, Map<String, String> tekster) {
    return koder.stream().map(k -> tekster.getOrDefault(k, k)).collect(Collectors.joining(", "));
  }
}
