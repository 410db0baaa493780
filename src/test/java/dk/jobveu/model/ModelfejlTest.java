package dk.jobveu.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.motor.modelkontrol.Filkontrol;
import dk.jobveu.motor.modelkontrol.Modelfejl;
import dk.jobveu.motor.modelkontrol.Modelfejl.Alvor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What designers do wrong is told in Danish with its element, and the model is refused for it. */
class ModelfejlTest {

  private static final String VENTELISTE = "bpmn/venteliste.bpmn";
  private static final String FASE_2 = "bpmn/fase_2_partsaftale.bpmn";
  private static final String BLANKET = "forms/svar_ventende.form";
  private static final String TABEL = "dmn/vurder_match.dmn";

  /**
   * A mistake.
   *
   * @param fra what stands in the file that came with the system
   * @param til what somebody makes of it
   * @param element what the fault is told at
   * @param siger part of the sentence
   */
  private record Fejlgreb(
      String navn, String fil, String fra, String til, String element, String siger) {
    @Override
    public String toString() {
      return navn;
    }
  }

  static Stream<Fejlgreb> fejlgreb() {
    return Stream.of(
        new Fejlgreb(
            "ukendt trin",
            VENTELISTE,
            "${paamindDelegate}",
            "${mailDelegate}",
            "ServiceTask_PaamindOmSvar",
            "skal kalde ${paamindDelegate}"),
        new Fejlgreb(
            "blanket findes ikke",
            VENTELISTE,
            "formRef=\"svar_ventende\"",
            "formRef=\"svar_ventendee\"",
            "UserTask_SvarVentende",
            "findes ikke"),
        new Fejlgreb(
            "ingen blanket",
            VENTELISTE,
            "camunda:formRef=\"svar_ventende\"",
            "",
            "UserTask_SvarVentende",
            "har ingen blanket"),
        new Fejlgreb(
            "svar uden tekst",
            VENTELISTE,
            "id=\"Flow_VenterKandidatenJa\" name=\"Ja\"",
            "id=\"Flow_VenterKandidatenJa\"",
            "Flow_VenterKandidatenJa",
            "mangler et svar på »Venter kandidaten videre?«"),
        new Fejlgreb(
            "intet spørgsmål",
            VENTELISTE,
            "name=\"Venter kandidaten videre?\"",
            "name=\"Venter\"",
            "Gateway_VenterKandidaten",
            "som et spørgsmål"),
        new Fejlgreb(
            "forkert gruppe",
            VENTELISTE,
            "candidateGroups=\"${jobcenter}\"",
            "candidateGroups=\"${koordinator}\"",
            "UserTask_SvarVentende",
            "Candidate groups skal være ${jobcenter}"),
        new Fejlgreb(
            "opgaven til en person",
            VENTELISTE,
            "camunda:candidateGroups=\"${jobcenter}\"",
            "camunda:candidateGroups=\"${jobcenter}\" camunda:assignee=\"bo\"",
            "UserTask_SvarVentende",
            "ikke til en person"),
        new Fejlgreb(
            "ingen frist",
            VENTELISTE,
            "camunda:dueDate=\"${afklaringsfrist}\"",
            "",
            "UserTask_SvarVentende",
            "har ingen frist"),
        new Fejlgreb(
            "ventetid i modellen",
            VENTELISTE,
            "<bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">${frister.rykkerEfter(afklaringsfrist)}</bpmn:timeDate>",
            "<bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">P14D</bpmn:timeDuration>",
            "BoundaryEvent_SvarMangler",
            "ikke stå i modellen"),
        new Fejlgreb(
            "ukendt spørgsmål",
            VENTELISTE,
            "frister.rykkerEfter(",
            "frister.rykkerSnart(",
            "TimerEventDefinition_SvarMangler",
            "kan ikke spørges om »rykkerSnart«"),
        new Fejlgreb(
            "ukendt variabel",
            VENTELISTE,
            "${afklaringUdfald == 'FORLAENGET'}",
            "${afklaringUdfal == 'FORLAENGET'}",
            "Flow_VenterKandidatenJa",
            "»afklaringUdfal« er ikke en kendt procesvariabel"),
        new Fejlgreb(
            "variabel af en anden slags",
            VENTELISTE,
            "${afklaringUdfald == 'FORLAENGET'}",
            "${afklaringUdfald}",
            "Flow_VenterKandidatenJa",
            "er en tekst, ikke ja eller nej"),
        new Fejlgreb(
            "intet valg passer",
            VENTELISTE,
            " default=\"Flow_VenterKandidatenNej\"",
            "",
            "Gateway_VenterKandidaten",
            "Vælg en Default flow"),
        new Fejlgreb(
            "ring uden venten",
            VENTELISTE,
            "sourceRef=\"Gateway_VenterKandidaten\" targetRef=\"UserTask_SvarVentende\"",
            "sourceRef=\"Gateway_VenterKandidaten\" targetRef=\"Gateway_VenterKandidaten\"",
            "Gateway_VenterKandidaten",
            "i ring uden at vente"),
        new Fejlgreb(
            "id brugt to gange",
            VENTELISTE,
            "id=\"EndEvent_PaamindetOmSvar\"",
            "id=\"UserTask_SvarVentende\"",
            "UserTask_SvarVentende",
            "To elementer har dette id"),
        new Fejlgreb(
            "en vej til noget slettet",
            VENTELISTE,
            "targetRef=\"EndEvent_PaamindetOmSvar\"",
            "targetRef=\"EndEvent_Slettet\"",
            "EndEvent_Slettet",
            "det findes ikke"),
        new Fejlgreb(
            "processen hedder noget andet",
            VENTELISTE,
            "<bpmn:process id=\"venteliste\"",
            "<bpmn:process id=\"venteliste_ny\"",
            "venteliste_ny",
            "De skal hedde det samme"),
        new Fejlgreb(
            "ukendt beslutning",
            FASE_2,
            "name=\"beslutning\" value=\"vurder_merit\"",
            "name=\"beslutning\" value=\"vurder_meritt\"",
            "BusinessRuleTask_VurderMerit",
            "Beslutningen »vurder_meritt« findes ikke"),
        new Fejlgreb(
            "ukendt proces",
            FASE_2,
            "calledElement=\"indgaa_partsaftale\"",
            "calledElement=\"indgaa_aftale\"",
            "CallActivity_IndgaaPartsaftale",
            "Processen »indgaa_aftale« findes ikke"),
        new Fejlgreb(
            "felt om en person",
            BLANKET,
            "\"label\": \"Begrundelse\"",
            "\"label\": \"Borgerens navn og cpr-nummer\"",
            "begrundelse",
            "spørger om en person"),
        new Fejlgreb(
            "felt uden længde",
            BLANKET,
            "\"maxLength\": 200",
            "\"minLength\": 2",
            "henvistTil",
            "Sæt en største længde"),
        new Fejlgreb(
            "felt som er omdøbt",
            BLANKET,
            "\"key\": \"henvistTil\"",
            "\"key\": \"henvisning\"",
            "henvistTil",
            "mangler feltet"),
        new Fejlgreb(
            "felt som mangler",
            BLANKET,
            "\"key\": \"henvistTil\"",
            "\"key\": \"henvisning\"",
            "henvistTil",
            "mangler feltet »henvistTil«"),
        new Fejlgreb(
            "nøglen brugt to gange",
            BLANKET,
            "\"key\": \"henvistTil\"",
            "\"key\": \"begrundelse\"",
            "begrundelse",
            "To felter har nøglen"),
        new Fejlgreb(
            "felt der ikke kan vises",
            BLANKET,
            "\"type\": \"textarea\"",
            "\"type\": \"filepicker\"",
            "begrundelse",
            "kan ikke vise"),
        new Fejlgreb(
            "valg der ikke kan gemmes",
            BLANKET,
            "\"value\": \"TRUKKET_SIG\"",
            "\"value\": \"SYG\"",
            "udfald",
            "kan ikke gemme svaret"),
        new Fejlgreb(
            "FEEL der ikke kan læses",
            TABEL,
            "<text>\"UFAGLAERT_JOB\"</text>",
            "<text>\"UFAGLAERT_JOB</text>",
            "vurder_match_job_som_oensket",
            "kan ikke læses som FEEL"),
        new Fejlgreb(
            "tabellen spørger om noget ukendt",
            TABEL,
            "<text>kanSeSigSelv</text>",
            "<text>kanSeSig</text>",
            "vurder_match_ind_kanSeSigSelv",
            "Tabellen får ikke »kanSeSig« at vide"),
        new Fejlgreb(
            "svaret hedder noget andet",
            TABEL,
            "name=\"c43\"",
            "name=\"tjekliste\"",
            "vurder_match",
            "læser svaret »c43«"),
        new Fejlgreb(
            "tabellen giver flere svar",
            TABEL,
            "hitPolicy=\"FIRST\"",
            "hitPolicy=\"COLLECT\"",
            "vurder_match",
            "skal give ét svar"),
        new Fejlgreb(
            "regel uden grundlag",
            TABEL,
            "<description>[S] Borgeren ønsker job, virksomheden",
            "<description>Borgeren ønsker job, virksomheden",
            "vurder_match_job_som_oensket",
            "begynder med reglens grundlag"),
        new Fejlgreb(
            "stavefejl i en betingelse",
            TABEL,
            "<text>\"ORDINAERT_JOB\"</text>",
            "<text>\"ORDINAERT_JOBB\"</text>",
            "vurder_match_job_som_oensket",
            "»ORDINAERT_JOBB« er ikke en af de værdier, kolonnen »Udfald« kan have: ORDINAERT_JOB"),
        new Fejlgreb(
            "et svar, som ingen kender",
            TABEL,
            "<text>\"GODT\"</text>",
            "<text>\"PERFEKT\"</text>",
            "vurder_match_job_som_oensket",
            "»PERFEKT« er ikke en af de værdier, kolonnen »Match« kan have: GODT"),
        new Fejlgreb(
            "ja og nej i anførselstegn",
            TABEL,
            "<text>true</text>",
            "<text>not(true, false, null)</text>",
            "vurder_match_job_som_oensket",
            "ingen værdi i kolonnen »Virksomheden efterspørger« passer til"),
        new Fejlgreb(
            "en regel under dem, der tager det hele",
            "dmn/faseport.dmn",
            "<text>&gt; 0</text>",
            "<text>&gt;= 0</text>",
            "faseport_luk_op",
            "reglerne over den svarer på alt det, den passer på"),
        new Fejlgreb(
            "huller",
            "dmn/koordinator_rolle.dmn",
            "<text>\"HOEJ\"</text>",
            "<text>\"LAV\"</text>",
            "koordinator_rolle",
            "Ingen regel passer, når »VEU-koordinatoren tog initiativet« er"),
        new Fejlgreb(
            "overlap",
            "dmn/vurder_kursusmerit.dmn",
            "<text>true</text>",
            "<text></text>",
            "vurder_kursusmerit_amu_uden_uddannelse",
            "Med Hit policy Unique må kun én passe"));
  }

  @ParameterizedTest
  @MethodSource("fejlgreb")
  void modellenAfvises(Fejlgreb g) {
    String rigtig = new String(Model.indhold(Path.of(g.fil())), StandardCharsets.UTF_8);
    assertThat(rigtig).as("det, der laves om").contains(g.fra());

    assertThat(
            fejl(
                g.fil(),
                rigtig.replaceFirst(
                    java.util.regex.Pattern.quote(g.fra()),
                    java.util.regex.Matcher.quoteReplacement(g.til()))))
        .anySatisfy(
            f -> {
              assertThat(f.fil()).isEqualTo(g.fil());
              assertThat(f.element()).isEqualTo(g.element());
              assertThat(f.besked()).contains(g.siger()).matches("(?s).*[.!?]");
              assertThat(f.alvor()).isEqualTo(Alvor.AFVIS);
            });
  }

  @Test
  void enRegelDerAldrigRammesAfvises() {
    String rigtig = new String(Model.indhold(Path.of(TABEL)), StandardCharsets.UTF_8);
    int fra = rigtig.indexOf("<rule id=\"vurder_match_job_som_oensket\"");
    String regel = rigtig.substring(fra, rigtig.indexOf("</rule>", fra) + "</rule>".length());
    String kopi = regel.replace("vurder_match_job_som_oensket", "vurder_match_igen");

    assertThat(fejl(TABEL, rigtig.replace(regel, regel + kopi)))
        .extracting(Modelfejl::element, Modelfejl::besked)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "vurder_match_igen",
                "Reglen rammes aldrig: vurder_match_job_som_oensket har de samme betingelser."));
  }

  /**
   * In a table without order no rule is one too many, and the last of a table with order is needed.
   */
  @ParameterizedTest
  @MethodSource("tabeller")
  void enRegelDerManglerEllerErForMegetSesIHverTabel(String id) {
    String fil = "dmn/" + id + ".dmn";
    String hel = new String(Model.indhold(Path.of(fil)), StandardCharsets.UTF_8);
    List<String> regler =
        java.util.regex.Pattern.compile("(?s)<rule .*?</rule>")
            .matcher(hel)
            .results()
            .map(java.util.regex.MatchResult::group)
            .toList();
    String sidste = regler.get(regler.size() - 1);
    if (hel.contains("hitPolicy=\"UNIQUE\"")) {
      for (String regel : regler) {
        assertThat(fejl(fil, hel.replace(regel, "")))
            .as(regel)
            .anyMatch(f -> f.besked().startsWith("Ingen regel passer, når"));
      }
      String bredere =
          sidste
              .replaceFirst("(<inputEntry[^>]*>\\s*<text>)[^<]+(</text>)", "$1$2")
              .replaceFirst("<rule id=\"", "<rule id=\"x_");
      assertThat(
              fejl(fil, hel.replace(sidste, sidste + bredere.replaceAll("(id=\")(?!x_)", "$1x_"))))
          .anyMatch(f -> f.element().startsWith("x_") && f.besked().contains("må kun én passe"));
    } else if (hel.contains("hitPolicy=\"FIRST\"")) {
      assertThat(fejl(fil, hel.replace(sidste, "").replace(regler.get(0), sidste + regler.get(0))))
          .filteredOn(f -> f.besked().startsWith("Reglen rammes aldrig"))
          .hasSize(regler.size() - 1);
    }
  }

  static Stream<String> tabeller() {
    return Model.filer("dmn", ".dmn").stream().map(Model::id);
  }

  @Test
  void enHalvFilAfvises() {
    for (String fil : List.of(VENTELISTE, BLANKET, TABEL)) {
      String hel = new String(Model.indhold(Path.of(fil)), StandardCharsets.UTF_8);

      assertThat(fejl(fil, hel.substring(0, hel.length() / 2)))
          .extracting(Modelfejl::besked)
          .containsExactly("Filen kan ikke læses som en model. Gem den igen i Camunda Modeler.");
    }
  }

  /** The editor leaves out what is the default. */
  @Test
  void hvadModelerUdeladerErIngenFejl() {
    String rigtig = new String(Model.indhold(Path.of(FASE_2)), StandardCharsets.UTF_8);

    assertThat(fejl(FASE_2, rigtig.replace(" camunda:calledElementBinding=\"latest\"", "")))
        .isEmpty();
  }

  private static List<Modelfejl> fejl(String fil, String indhold) {
    return Filkontrol.fejl(fil, indhold.getBytes(StandardCharsets.UTF_8), new Filomgivelser());
  }
}
