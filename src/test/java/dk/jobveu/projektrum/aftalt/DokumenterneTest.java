package dk.jobveu.projektrum.aftalt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dk.jobveu.adgang.Bruger;
import dk.jobveu.adgang.Indsigt;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.behov.Behov;
import dk.jobveu.behov.Behovsregister;
import dk.jobveu.behov.Indmeldinger;
import dk.jobveu.behov.Kampagne;
import dk.jobveu.behov.Mangelvalidering;
import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.bilag.Partslogoer;
import dk.jobveu.dokument.Ordlaeser;
import dk.jobveu.dokument.Papir;
import dk.jobveu.dokument.Papirfil;
import dk.jobveu.dokument.Papirtype;
import dk.jobveu.dokument.Pdflaeser;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebstatus;
import dk.jobveu.forloeb.Rolleord;
import dk.jobveu.hensigt.Hensigtserklaering;
import dk.jobveu.hensigt.Hensigtserklaeringer;
import dk.jobveu.hold.Hold;
import dk.jobveu.hold.Holdregister;
import dk.jobveu.hold.Holdstatus;
import dk.jobveu.hold.Planlagthold;
import dk.jobveu.koordination.Koordinatorforslag;
import dk.jobveu.koordination.Koordinatorforslagene;
import dk.jobveu.kursus.Kursussammensaetning;
import dk.jobveu.kursus.Kursussammensaetninger;
import dk.jobveu.kursus.Meritvalidering;
import dk.jobveu.laering.Casebeskrivelse;
import dk.jobveu.laering.Evaluering;
import dk.jobveu.laering.Laeringsarkiv;
import dk.jobveu.moede.Indkaldelse;
import dk.jobveu.moede.Indkaldelser;
import dk.jobveu.moede.Moedeslags;
import dk.jobveu.moede.Moedesvar;
import dk.jobveu.opstart.Deltagervilkaar;
import dk.jobveu.opstart.Opstartsmoede;
import dk.jobveu.opstart.Opstartsmoeder;
import dk.jobveu.opstart.Vilkaar;
import dk.jobveu.opstart.Vilkaarsaftaler;
import dk.jobveu.opstart.Vilkaarsdroeftelse;
import dk.jobveu.partsaftale.Partsaftale;
import dk.jobveu.partsaftale.Partsaftaler;
import dk.jobveu.partsaftale.Tiltraedelse;
import dk.jobveu.projektplan.Informationsmateriale;
import dk.jobveu.projektplan.Planafsnit;
import dk.jobveu.projektplan.Planenighed;
import dk.jobveu.projektplan.Planindhold;
import dk.jobveu.projektplan.Plansvar;
import dk.jobveu.projektplan.Projektplan;
import dk.jobveu.projektplan.Projektplaner;
import dk.jobveu.projektplan.SendInformationsmateriale;
import dk.jobveu.referencedata.Referencedata;
import dk.jobveu.screening.Screeninger;
import dk.jobveu.screening.Screeningsprofil;
import dk.jobveu.svarlink.Underskrifter;
import dk.jobveu.udbud.Tilbud;
import dk.jobveu.udbud.Tilbudsmappe;
import dk.jobveu.udbud.Udbud;
import dk.jobveu.udbud.Udbudsrunder;
import dk.jobveu.virksomhedsbesoeg.Besoegsregister;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mockito.Answers;

/**
 * Each document of R-7 with the shortest and the longest that the forms admit: it follows the rules
 * of PDF/UA-1, and its text has every field that is recorded.
 */
class DokumenterneTest {

  private static final String ORGANISATION = "tekniq";
  private static final Papirfil FIL = Papirfil.ny();

  /** Knows nobody, so that each is called by its id. */
  private static final Aktoerer AKTOERER =
      mock(
          Aktoerer.class,
          kald ->
              kald.getMethod().isDefault()
                  ? kald.callRealMethod()
                  : Answers.RETURNS_DEFAULTS.answer(kald));

  /** What a document is made of, and which components it leaves out on purpose. */
  private record Sag(
      String noegle,
      int laengde,
      Map<String, Object> faste,
      BiFunction<Udfyldt, Indsigt, List<Udgave>> kilde,
      Set<String> udeladt) {

    /** A profile has 20 competences at most; of the others a few rows say as much as many. */
    int raekker() {
      return noegle.equals("screeningsprofil") ? 20 : 3;
    }
  }

  private static Stream<Sag> sager() {
    return Stream.of(
        new Sag(
            "behov",
            2000,
            Map.of("geografi", "REGIONAL", "kilder", List.of("BALANCE"), "maader", List.of("MAIL")),
            DokumenterneTest::behov,
            // why it goes on all the same is said once, for all the titles
            Set.of("Mangelvalidering.tilsidesatBegrundelse")),
        new Sag(
            "informationsmail",
            60,
            Map.of("geografi", "REGIONAL", "kilder", List.of("BALANCE"), "maader", List.of("MAIL")),
            DokumenterneTest::behov,
            // what is sent out tells of the job, and not of how it came to be known
            Set.of(
                "Mangelvalidering",
                "Kampagne",
                "Behov.branche",
                "Behov.fagligtOverlap",
                "Behov.henvendelse",
                "Behov.fravigBegrundelse",
                "Behov.balancedato",
                "Stilling.balance")),
        new Sag(
            "kurser",
            300,
            Map.of("adgang", "BEGGE", "klasse", "DELVIS", "merit", "MERIT"),
            DokumenterneTest::kurser,
            // what the tables said of it stands on the page of decisions, and who answered on the
            // line
            Set.of(
                "FagligtSvar.organisation",
                "Kursussammensaetning.meritKlasse",
                "Kursussammensaetning.meritResultat",
                "Meritvalidering.version",
                "Meritvalidering.foreslaaetKlasse",
                "Meritvalidering.antal")),
        new Sag(
            "udbud",
            2000,
            Map.of("skole", "tradium"),
            DokumenterneTest::tilbud,
            Set.of("Tilbud", "Vilkaar", "Udbud.")),
        new Sag(
            "partsaftale",
            2000,
            Map.of("niveau", "REGIONAL", "alleLedige", false),
            DokumenterneTest::partsaftale,
            // why not is for the coordinator, and what the check found is for whoever corrects it
            Set.of(
                "Partsaftale.mangler",
                "Tiltraedelse.version",
                "Sidesvar.begrundelse",
                "Sidesvar.blaastemplinger",
                "Blaastempling")),
        new Sag(
            "projektplan",
            2000,
            plan(),
            DokumenterneTest::planen,
            Set.of("Projektplan.mangler", "Informationsmateriale")),
        new Sag(
            "udbudsmateriale",
            2000,
            plan(),
            DokumenterneTest::planen,
            Set.of("Projektplan.mangler", "Udbyder.", "Informationsmateriale")),
        information("information-virksomheder"),
        information("information-borgere"),
        information("information-jobcentre"),
        information("information-parter"),
        information("information-skoler"),
        new Sag(
            "hensigt-v1",
            2000,
            Map.of("virksomhedId", "v1", "status", Hensigtserklaering.Status.GAELDENDE),
            DokumenterneTest::hensigt,
            Set.of("Hensigtserklaering.kursusversion")),
        new Sag(
            "tilbud-tradium",
            2000,
            Map.of("skole", "tradium"),
            DokumenterneTest::tilbud,
            Set.of("Tilbud.udbudNr", "Tilbud.advarsel")),
        new Sag("screeningsprofil", 200, Map.of(), DokumenterneTest::profil, Set.of()),
        new Sag(
            "invitation",
            2000,
            Map.of("slags", Moedeslags.OPSTART),
            DokumenterneTest::moede,
            Set.of(
                "Moedesvar.nr",
                "Moedesvar.slags",
                "Moedesvar.antalLedige",
                "Moedesvar.bemaerkning",
                "Indkaldelse.slags",
                "Opstartsmoede",
                "Moededeltager")),
        new Sag(
            "opstartsmoede",
            2000,
            Map.of("slags", Moedeslags.OPSTART),
            DokumenterneTest::moede,
            // how many unemployed are brought is asked for the information meetings only
            Set.of(
                "Moedesvar.nr",
                "Moedesvar.slags",
                "Moedesvar.antalLedige",
                "Indkaldelse.nr",
                "Indkaldelse.slags")),
        new Sag(
            "vilkaar",
            2000,
            Map.of("jobcenter", "randers"),
            DokumenterneTest::vilkaar,
            // how many places are paid for stays with the coordinator
            Set.of("Indhold.pladser", "Indhold.betalingsgaranti")),
        new Sag(
            "praktisk-1",
            200,
            Map.of("nr", 1, "garantikursus", false),
            DokumenterneTest::hold,
            Set.of(
                "Holdvilkaar.beskaeftigede",
                "Holdvilkaar.andreTilmeldte",
                "Holdvilkaar.ventelisteAndre",
                "Holdvilkaar.betalingsgarantiPladser",
                "Planlagthold.start",
                "Planlagthold.slut",
                "Planlagthold.sted",
                "Planlagthold.trin",
                "Planlagthold.minimum",
                "Planlagthold.maksimum")),
        new Sag(
            "evaluering",
            2000,
            Map.of("skabeloner", List.of("PROJEKTPLAN")),
            DokumenterneTest::evaluering,
            Set.of()),
        new Sag(
            "overdragelse",
            2000,
            Map.of("fraOrganisation", ORGANISATION),
            DokumenterneTest::overdragelse,
            Set.of()),
        new Sag(
            "case",
            4000,
            Map.of("status", Casebeskrivelse.Status.GODKENDT),
            DokumenterneTest::casen,
            Set.of()));
  }

  /** What of the plan goes to those outside is told by another record. */
  private static Sag information(String noegle) {
    return new Sag(
        noegle,
        2000,
        plan(),
        DokumenterneTest::planen,
        Set.of(
            "Projektplan",
            "Udbyder.",
            "Formaal",
            "Deltagere",
            "Screeningsmodel",
            "Kursuskrav",
            "Opfoelgning",
            "Oekonomi",
            "Tidsplan",
            "Ansvar",
            "Fravalg"));
  }

  private static Map<String, Object> plan() {
    Map<String, Object> faste = new HashMap<>();
    faste.put("screeningsmodeller", List.of("MATCHDAG"));
    faste.put("opfoelgningsmodelValg", "BEGGE");
    faste.put("alleEllerUdvalgte", Planindhold.Maalgruppevalg.UDVALGTE);
    faste.put("mangler", List.of());
    faste.put("punkt", "P3b");
    faste.put("maalgrupper", Set.of("1", "2", "3"));
    return faste;
  }

  @TestFactory
  Stream<DynamicTest> hvertDokument() {
    return sager()
        .flatMap(
            s ->
                Stream.of(
                    DynamicTest.dynamicTest(
                        s.noegle() + " kort", () -> proev(s, Udfyldt.kort(s.faste()), false)),
                    DynamicTest.dynamicTest(
                        s.noegle() + " langt",
                        () -> proev(s, Udfyldt.langt(s.laengde(), s.raekker(), s.faste()), true))));
  }

  private static void proev(Sag s, Udfyldt udfyldt, boolean langt) throws IOException {
    Indsigt indsigt = indsigt();
    Papir papir =
        s.kilde().apply(udfyldt, indsigt).stream()
            .filter(u -> u.noegle().equals(s.noegle()))
            .findFirst()
            .orElseThrow()
            .papir(indsigt, AKTOERER::navn);
    byte[] pdf = FIL.skriv(papir, Papirtype.PDF);
    gem(s.noegle() + (langt ? "-langt" : "-kort"), pdf);
    String paaPdf = taet(Pdflaeser.tekst(pdf));
    String iWord = taet(Ordlaeser.tekst(FIL.skriv(papir, Papirtype.DOCX)));
    Map<String, String> savnet =
        udfyldt.ventede().entrySet().stream()
            .filter(v -> s.udeladt().stream().noneMatch(v.getKey()::startsWith))
            .filter(
                v ->
                    !findes(paaPdf, taet(v.getValue()), langt)
                        || !findes(iWord, taet(v.getValue()), langt))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    assertThat(savnet).as("felter, der ikke står i " + s.noegle()).isEmpty();
    assertThat(Pdflaeser.brud(pdf)).as("PDF/UA-1 for " + s.noegle()).isEmpty();
  }

  /** Both ends of a long text. */
  private static boolean findes(String fil, String maerke, boolean langt) {
    int foerst = fil.indexOf(maerke);
    return foerst >= 0 && (!langt || !maerke.startsWith("æ") || fil.lastIndexOf(maerke) > foerst);
  }

  private static String taet(String tekst) {
    return tekst.replaceAll("\\s+", "");
  }

  private static void gem(String navn, byte[] pdf) throws IOException {
    Path mappe = Path.of("target/dokumenter");
    Files.createDirectories(mappe);
    Files.write(mappe.resolve(navn + ".pdf"), pdf);
  }

  private static List<Udgave> behov(Udfyldt u, Indsigt indsigt) {
    Behovsregister register = mock(Behovsregister.class);
    when(register.find(anyString())).thenReturn(Optional.of(u.post(Behov.class)));
    when(register.valideringer(anyString()))
        .thenReturn(List.of(u.post(Mangelvalidering.class), u.post(Mangelvalidering.class)));
    Virksomheder virksomheder = mock(Virksomheder.class);
    when(virksomheder.alle(anyString())).thenReturn(List.of(virksomhed(), virksomhed()));
    Indmeldinger indmeldinger = mock(Indmeldinger.class);
    when(indmeldinger.kampagner(anyString())).thenReturn(List.of(u.post(Kampagne.class)));
    return new Behovet(
            register,
            indmeldinger,
            virksomheder,
            mock(Referencedata.class),
            new Informationsmailen(AKTOERER))
        .udgaver(indsigt);
  }

  private static List<Udgave> kurser(Udfyldt u, Indsigt indsigt) {
    Kursussammensaetninger sammensaetninger = mock(Kursussammensaetninger.class);
    when(sammensaetninger.seneste(anyString()))
        .thenReturn(Optional.of(u.post(Kursussammensaetning.class)));
    when(sammensaetninger.validering(anyString(), anyInt()))
        .thenReturn(Optional.of(u.post(Meritvalidering.class)));
    return new Kurserne(sammensaetninger).udgaver(indsigt);
  }

  private static Virksomhed virksomhed() {
    return new Virksomhed(
        "v1",
        null,
        "Blik & Rør",
        null,
        "Smed",
        2,
        null,
        Virksomhed.Oensker.LEDIGE,
        null,
        null,
        Virksomhed.Status.TILKENDEGIVET,
        false,
        null,
        null);
  }

  private static List<Udgave> partsaftale(Udfyldt u, Indsigt indsigt) {
    Partsaftaler aftaler = mock(Partsaftaler.class);
    Partsaftale aftale = u.post(Partsaftale.class);
    when(aftaler.seneste(anyString())).thenReturn(Optional.of(aftale));
    when(aftaler.indgaaet(anyString())).thenReturn(Optional.of(aftale));
    when(aftaler.tiltraedelser(anyString(), anyInt()))
        .thenReturn(List.of(u.post(Tiltraedelse.class), u.post(Tiltraedelse.class)));
    return new Partsaftalen(aftaler).udgaver(indsigt);
  }

  private static List<Udgave> planen(Udfyldt u, Indsigt indsigt) {
    Projektplaner planer = mock(Projektplaner.class);
    Projektplan plan = u.post(Projektplan.class);
    when(planer.seneste(anyString())).thenReturn(Optional.of(plan));
    Planenighed enighed = mock(Planenighed.class);
    when(enighed.erGodkendt(anyString())).thenReturn(true);
    Rolleord rolleord = mock(Rolleord.class);
    when(rolleord.af(any(), any())).thenAnswer(kald -> kald.getArgument(1));
    SendInformationsmateriale afsender = mock(SendInformationsmateriale.class);
    Informationsmateriale materiale = u.post(Informationsmateriale.class);
    when(afsender.materiale(any(), any(), any())).thenReturn(materiale);
    return new Planen(
            planer,
            enighed,
            mock(Plansvar.class),
            AKTOERER,
            rolleord,
            new Informationerne(afsender, mock(Partslogoer.class)),
            mock(Vilkaarene.class))
        .udgaver(indsigt);
  }

  /** Who is asked again sees what has changed, and nothing else. */
  @Test
  void enNyVersionSigerHvadDerErAendretTekstForTekst() {
    Planafsnit foer =
        new Planafsnit(
            1, "Formål", List.of(linje("Formål", "Ti"), linje("Behov", "To"), linje("Væk", "x")));
    Planafsnit nu =
        new Planafsnit(
            1,
            "Formål",
            List.of(linje("Formål", "Elleve"), linje("Behov", "To"), linje("Ny", "y")));
    assertThat(Planforskel.mellem(List.of(foer), List.of(nu)))
        .containsExactly(
            new Planforskel("1 Formål: Formål", "Ti", "Elleve"),
            new Planforskel("1 Formål: Ny", null, "y"),
            new Planforskel("1 Formål: Væk", "x", null));
  }

  private static Planafsnit.Linje linje(String navn, String tekst) {
    return new Planafsnit.Linje(navn, tekst);
  }

  private static List<Udgave> hensigt(Udfyldt u, Indsigt indsigt) {
    Hensigtserklaeringer erklaeringer = mock(Hensigtserklaeringer.class);
    when(erklaeringer.alle(anyString())).thenReturn(List.of(u.post(Hensigtserklaering.class)));
    Virksomheder virksomheder = mock(Virksomheder.class);
    when(virksomheder.alle(anyString())).thenReturn(List.of(virksomhed()));
    return new Hensigterne(
            erklaeringer, virksomheder, mock(Projektplaner.class), mock(Underskrifter.class))
        .udgaver(indsigt);
  }

  private static List<Udgave> tilbud(Udfyldt u, Indsigt indsigt) {
    Udbudsrunder runder = mock(Udbudsrunder.class);
    Udbud runde =
        new Udbud(
            null,
            1,
            Udbud.Vej.UDBUD,
            Udbud.Status.AABNET,
            LocalDate.of(2026, 3, 1),
            null,
            null,
            null,
            null,
            null,
            List.of(
                new Udbud.Invitation("tradium", Udbud.Invitation.Svar.AFGIVET, null),
                new Udbud.Invitation("rybners", Udbud.Invitation.Svar.INVITERET, null)));
    when(runder.seneste(anyString())).thenReturn(Optional.of(runde));
    Tilbudsmappe mappe = mock(Tilbudsmappe.class);
    when(mappe.synlige(anyString(), anyString())).thenReturn(List.of(u.post(Tilbud.class)));
    return new Udbuddet(runder, mappe, AKTOERER).udgaver(indsigt);
  }

  private static List<Udgave> profil(Udfyldt u, Indsigt indsigt) {
    Screeninger screeninger = mock(Screeninger.class);
    when(screeninger.profil(anyString())).thenReturn(Optional.of(u.post(Screeningsprofil.class)));
    return new Profilen(screeninger).udgaver(indsigt);
  }

  private static List<Udgave> moede(Udfyldt u, Indsigt indsigt) {
    Indkaldelser indkaldelser = mock(Indkaldelser.class);
    when(indkaldelser.seneste(anyString(), any()))
        .thenReturn(Optional.of(u.post(Indkaldelse.class)));
    when(indkaldelser.svar(anyString(), any())).thenReturn(List.of(u.post(Moedesvar.class)));
    Opstartsmoeder moeder = mock(Opstartsmoeder.class);
    when(moeder.find(anyString())).thenReturn(Optional.of(u.post(Opstartsmoede.class)));
    return new Opstartsmoedet(
            new Indkaldelsen(indkaldelser, mock(Virksomheder.class), AKTOERER), moeder, AKTOERER)
        .udgaver(indsigt);
  }

  private static List<Udgave> vilkaar(Udfyldt u, Indsigt indsigt) {
    Vilkaarsaftaler aftaler = mock(Vilkaarsaftaler.class);
    Deltagervilkaar deltagervilkaar = mock(Deltagervilkaar.class);
    when(deltagervilkaar.af(anyString())).thenReturn(List.of(u.post(Vilkaar.class)));
    when(aftaler.droeftelse(anyString())).thenReturn(Optional.of(u.post(Vilkaarsdroeftelse.class)));
    return new Vilkaarene(deltagervilkaar, aftaler, AKTOERER).udgaver(indsigt);
  }

  private static List<Udgave> hold(Udfyldt u, Indsigt indsigt) {
    Holdregister register = mock(Holdregister.class);
    when(register.planlagte(anyString())).thenReturn(List.of(u.post(Planlagthold.class)));
    when(register.alle(anyString()))
        .thenReturn(
            List.of(new Holdregister.Oprettet(1, u.post(Hold.class), Holdstatus.values()[0])));
    Planlagthold planlagt = register.planlagte("").get(0);
    when(register.planlagt(anyString(), anyInt())).thenReturn(planlagt);
    Projektplaner planer = mock(Projektplaner.class);
    return new Holdet(
            register,
            mock(Besoegsregister.class),
            mock(Virksomheder.class),
            AKTOERER,
            mock(Kursussammensaetninger.class),
            planer,
            mock(Deltagervilkaar.class))
        .udgaver(indsigt);
  }

  private static List<Udgave> evaluering(Udfyldt u, Indsigt indsigt) {
    Laeringsarkiv arkiv = mock(Laeringsarkiv.class);
    when(arkiv.evaluering(anyString())).thenReturn(Optional.of(u.post(Evaluering.class)));
    return new Evalueringen(arkiv).udgaver(indsigt);
  }

  private static List<Udgave> overdragelse(Udfyldt u, Indsigt indsigt) {
    Koordinatorforslagene forslagene = mock(Koordinatorforslagene.class);
    when(forslagene.seneste(anyString())).thenReturn(Optional.of(u.post(Koordinatorforslag.class)));
    return new Overdragelsen(forslagene, AKTOERER).udgaver(indsigt);
  }

  private static List<Udgave> casen(Udfyldt u, Indsigt indsigt) {
    Laeringsarkiv arkiv = mock(Laeringsarkiv.class);
    when(arkiv.casebeskrivelse(anyString())).thenReturn(Optional.of(u.post(Casebeskrivelse.class)));
    when(arkiv.erICasebanken(anyString())).thenReturn(true);
    return new Casen(arkiv).udgaver(indsigt);
  }

  /** Somebody who coordinates and is a party, so that nothing is held back. */
  private static Indsigt indsigt() {
    Forloeb forloeb =
        new Forloeb(
            "JV-2026-0001",
            "Fiberteknikere i Østjylland",
            null,
            "0730",
            "rar",
            "amk",
            LocalDate.of(2026, 1, 5),
            1,
            null,
            ORGANISATION,
            "HENVENDELSE",
            List.of(),
            "Formål",
            true,
            false,
            null,
            true,
            Forloebstatus.IGANGVAERENDE,
            null,
            Instant.EPOCH,
            null,
            null,
            null);
    return new Indsigt(
        forloeb,
        new Bruger("bruger", List.of(ORGANISATION)),
        List.of(
            new Deltagelse(
                "JV-2026-0001", ORGANISATION, "koordinator", Deltagelse.Svar.ACCEPTERET, null, 0)),
        true);
  }
}
