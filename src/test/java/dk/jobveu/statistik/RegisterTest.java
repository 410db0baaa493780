package dk.jobveu.statistik;

import static dk.jobveu.statistik.Tallene.KOORDINATOR;
import static dk.jobveu.statistik.Tallene.af;
import static dk.jobveu.statistik.Tallene.csv;
import static dk.jobveu.statistik.Tallene.fil;
import static dk.jobveu.statistik.Tallene.ialt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dk.jobveu.Systemtest;
import dk.jobveu.adgang.Bruger;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.IkkeTilladt;
import dk.jobveu.liste.Cellefejl;
import dk.jobveu.liste.Listefejl;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.statistik.VisJobveuTal.Jobveutal;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A register of 395 made-up projects with the published totals gives the evaluation's figures. */
@Systemtest
@Transactional
class RegisterTest {

  private static final String HOVED = "projekt_id,start,slut,type,rar,amk,kursister,status";
  private static final String RAEKKE =
      "OPD-%s,2019-05-01,2019-06-01,LEDIGE,RAR Fyn,AMK Syd,20,gennemført";

  @Autowired JdbcClient jdbc;
  @Autowired IdentityService identitet;
  @Autowired IndlaesRegister indlaes;
  @Autowired IndlaesArbejdsstyrke indlaesStyrke;
  @Autowired VisJobveuTal visTal;
  @Autowired Clock ur;

  private Bruger admin;

  @BeforeEach
  void kunDetteRegister() {
    admin = Testregister.alene(jdbc, identitet);
  }

  @Test
  void registretGiverEvalueringensTal() {
    Registerrapport rapport = laesInd();
    assertThat(rapport.raekker()).isEqualTo(395);
    assertThat(rapport.nye()).isEqualTo(395);

    Jobveutal tal = vis(Taludvalg.ALLE);
    assertThat(ialt(tal, Noegletal.PROJEKTER)).isEqualTo(395);
    assertThat(ialt(tal, Noegletal.KURSISTER)).isEqualTo(14_086);
    assertThat(alle(tal, Opdeling.AAR, Noegletal.PROJEKTER, "2018", "2019", "2020"))
        .containsExactly(35, 85, 275);
    assertThat(alle(tal, Opdeling.AAR, Noegletal.VAEKST, "2018", "2019", "2020"))
        .containsExactly(null, 143, 224);
    assertThat(af(tal, Opdeling.AAR, "2020", Noegletal.VAEKST_UDEN_COVID)).isEqualTo(59);
    assertThat(typer(tal, Noegletal.ANDEL_PROJEKTER)).containsExactly(35, 26, 24, 15);
    assertThat(typer(tal, Noegletal.ANDEL_KURSISTER)).containsExactly(54, 15, 13, 17);
    assertThat(typer(tal, Noegletal.KURSISTER_PR_PROJEKT)).containsExactly(55, 21, 20, 41);
  }

  @Test
  void kursisterPr1000EfterRaad() {
    laesInd();
    assertThat(af(vis(Taludvalg.ALLE), Opdeling.RAAD, "RAR Fyn", Noegletal.KURSISTER_PR_1000))
        .as("uden arbejdsstyrken")
        .isNull();
    indlaesStyrke.indlaes(admin, fil("arbejdsstyrke_opdigtet.csv"), false);

    Jobveutal tal = vis(Taludvalg.ALLE);
    Map.of(
            "RAR Sydjylland", List.of(125, 5600, 16),
            "RAR Fyn", List.of(40, 1300, 5),
            "RAR Hovedstaden", List.of(60, 3500, 4),
            "RAR Sjælland", List.of(14, 410, 1),
            "RAR Bornholm", List.of(6, 126, 7),
            "RAR Nordjylland", List.of(60, 1300, 4),
            "RAR Vestjylland", List.of(40, 850, 4),
            "RAR Østjylland", List.of(50, 1000, 2))
        .forEach(
            (raad, ventet) ->
                assertThat(tal.tabel(Opdeling.RAAD).raekker())
                    .filteredOn(r -> r.kode().equals(raad))
                    .singleElement()
                    .satisfies(
                        r ->
                            assertThat(r.tal())
                                .containsEntry(Noegletal.PROJEKTER, tal(ventet.get(0)))
                                .containsEntry(Noegletal.KURSISTER, tal(ventet.get(1)))
                                .containsEntry(Noegletal.KURSISTER_PR_1000, tal(ventet.get(2)))));
    assertThat(tal.tabel(Opdeling.RAAD_NU).raekker()).hasSize(5);
    assertThat(af(tal, Opdeling.RAAD_NU, "RBR Syddanmark", Noegletal.PROJEKTER)).isEqualTo(165);
    assertThat(af(tal, Opdeling.RAAD_NU, "RBR Syddanmark", Noegletal.KURSISTER_PR_1000))
        .isEqualTo(12);
  }

  @Test
  void detSammeToGangeAendrerIntetOgEnRettelseHuskerDetGamle() {
    laesInd();
    Registerrapport igen = laesInd();
    assertThat(List.of(igen.nye(), igen.aendrede(), igen.uaendrede())).containsExactly(0, 0, 395);

    indlaes.indlaes(admin, csv(HOVED, RAEKKE.formatted("1")), false);
    Registerrapport rettet =
        indlaes.indlaes(admin, csv(HOVED, RAEKKE.formatted("1").replace(",20,", ",25,")), false);
    assertThat(List.of(rettet.nye(), rettet.aendrede())).containsExactly(0, 1);
    assertThat(raekker("OPD-1")).containsExactly(20, 25);
    assertThat(ialt(vis(Taludvalg.ALLE), Noegletal.KURSISTER)).isEqualTo(14_086 + 25);
  }

  @Test
  void enProeveGemmerIntet() {
    Registerrapport proevet = indlaes.indlaes(admin, csv(HOVED, RAEKKE.formatted("1")), true);
    assertThat(proevet.nye()).isEqualTo(1);
    assertThat(raekker("OPD-1")).isEmpty();
  }

  @Test
  void altDerErGaltSigesMedRaekkeOgKolonneOgIntetGemmes() {
    byte[] fil =
        csv(
            "Projektnummer;Start;Slut;Type;Råd;AMK;Antal kursister;Status;Andel i job;VEU-tovholder",
            "OPD-1;2019-05-01;2019-06-01;LEDIGE;RAR Fyn;AMK Syd;17;gennemført;70,6;En skole",
            "OPD-2;2019-02-30;;LEDIGE;RAR Fyn;AMK Syd;17;gennemført;;En skole",
            "OPD-3;2019-05-01;2019-04-01;LEDIGE;RAR Fyn;AMK Syd;17;gennemført;;En skole",
            "OPD-4;2020-03-26;2020-04-26;COVID;RAR Fyn;AMK Syd;17;gennemført;;En skole",
            "OPD-5;2019-05-01;2019-06-01;LEDIGE;RAR Lolland;AMK Syd;17;gennemført;;En skole",
            "OPD-1;2019-05-01;2019-06-01;LEDIGE;RAR Fyn;AMK Syd;17;gennemført;;En skole",
            "OPD-6;2019-05-01;2019-06-01;LEDIGE;RAR Fyn;AMK Syd;17;gennemført;70,5;En skole",
            "OPD-7;2019-05-01;2019-06-01;LEDIGE;RAR Fyn;AMK Øst;17;gennemført;;En skole",
            "OPD-8;2019-05-01;2019-06-01;LEDIGE;RAR Fyn;AMK Syd;;gennemført;;En skole");

    Listefejl fejl =
        catchThrowableOfType(Listefejl.class, () -> indlaes.indlaes(admin, fil, false));

    assertThat(fejl.fejl())
        .extracting(Cellefejl::raekke, Cellefejl::noegle)
        .containsExactlyInAnyOrder(
            tuple(3, "start"),
            tuple(4, "slut"),
            tuple(5, "type"),
            tuple(6, "raad"),
            tuple(7, "projekt"),
            tuple(8, "jobandel"),
            tuple(9, "amk"),
            tuple(10, "kursister"));
    assertThat(fejl.tekst())
        .contains("Række 5, kolonnen »Type«", "27. marts 2020", "RAR Sydjylland");
    assertThat(raekker("OPD-1")).isEmpty();
  }

  @Test
  void detDerErUnderligtSigesMenLaeses() {
    Registerrapport rapport =
        indlaes.indlaes(
            admin,
            csv(
                "projekt_id;start;slut;type;rar;kursister;status;aktører;vejr",
                "OPD-1;01.05.2019;;Opkvalificering af ledige;Fyn;0;Gennemført;;sol",
                "OPD-2;01.05.2019;;LEDIGE;Fyn;0;Gennemført;3F, en skole;sol"),
            false);

    assertThat(rapport.bemaerkninger())
        .anyMatch(b -> b.contains("Kolonnen »vejr«"))
        .anyMatch(b -> b.startsWith("Række 2, kolonnen »Aktører«"))
        .anyMatch(b -> b.startsWith("Række 2, kolonnen »Slut«"))
        .anyMatch(b -> b.startsWith("Række 3, kolonnen »Kursister«"))
        .anyMatch(b -> b.startsWith("Række 3, kolonnen »Projekt«"));
    assertThat(
            jdbc.sql("select antal_aktoerer from registerprojekt order by projekt_id")
                .query(Integer.class)
                .list())
        .containsExactly(0, 2);
  }

  @Test
  void kunAdministratorerLaeserIndOgKunNogleSer() {
    assertThatThrownBy(() -> indlaes.indlaes(KOORDINATOR, csv(HOVED), true))
        .isInstanceOf(IkkeTilladt.class);
    for (String organisation : List.of(Testaktoerer.JOBCENTER, Testaktoerer.SKOLE)) {
      Bruger b = new Bruger(Testaktoerer.bruger(organisation), List.of(organisation));
      assertThatThrownBy(() -> visTal.vis(b, Taludvalg.ALLE, idag()))
          .isInstanceOf(IkkeTilladt.class);
    }
    assertThat(visTal.vis(admin, Taludvalg.ALLE, idag()).tabeller()).isNotEmpty();
  }

  @Test
  void enBrancheVisesFraMereEndTiProjekter() {
    String hoved = HOVED + ",branche";
    indlaes.indlaes(admin, branche(hoved, "Energi", 10), false);
    indlaes.indlaes(admin, branche(hoved, "Bygge og anlæg", 11), false);

    Jobveutal tal = vis(Taludvalg.ALLE);
    assertThat(tal.tabel(Opdeling.BRANCHE).raekker())
        .extracting(Taltabel.Raekke::navn)
        .containsExactly("Bygge og anlæg", "Andre brancher og ikke oplyst");
    assertThat(tal.valg().brancher()).containsExactly("Bygge og anlæg");
    Jobveutal forFaa = vis(new Taludvalg(null, null, null, "Energi", null));
    assertThat(forFaa.forFaa()).isTrue();
    assertThat(ialt(forFaa, Noegletal.PROJEKTER)).isZero();
  }

  private static byte[] branche(String hoved, String branche, int antal) {
    StringBuilder fil = new StringBuilder(hoved);
    for (int nr = 0; nr < antal; nr++) {
      fil.append("\n")
          .append(RAEKKE.formatted(branche.charAt(0) + "-" + nr))
          .append(",")
          .append(branche);
    }
    return csv(fil.toString());
  }

  private Registerrapport laesInd() {
    return indlaes.indlaes(admin, fil("projekter_395_opdigtet.csv"), false);
  }

  private Jobveutal vis(Taludvalg udvalg) {
    return visTal.vis(KOORDINATOR, udvalg, idag());
  }

  private LocalDate idag() {
    return Datoer.dagen(ur.instant());
  }

  private List<Integer> raekker(String projekt) {
    return jdbc.sql("select kursister from registerprojekt where projekt_id = ? order by nr")
        .param(projekt)
        .query(Integer.class)
        .list();
  }

  private static BigDecimal tal(int n) {
    return BigDecimal.valueOf(n);
  }

  private static List<Integer> typer(Jobveutal tal, Noegletal hvilket) {
    return alle(tal, Opdeling.TYPE, hvilket, "COVID", "BESK", "LEDIGE", "BEGGE");
  }

  private static List<Integer> alle(
      Jobveutal tal, Opdeling opdeling, Noegletal hvilket, String... raekker) {
    return Arrays.stream(raekker).map(r -> af(tal, opdeling, r, hvilket)).toList();
  }
}
