package dk.jobveu.statistik;

import dk.jobveu.forloeb.Forloebstatus;
import dk.jobveu.forloeb.Projekttype;
import dk.jobveu.liste.Kolonne;
import dk.jobveu.liste.Kolonnevalg;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The columns of an extract, and what others call them: a VEU-tovholder is a VEU-koordinator (001,
 * note 5), and a spreadsheet's names are seldom ours.
 */
public final class Registerkolonner {

  /** In the order in which an empty file has them. */
  public static final List<Kolonne> PROJEKTER =
      List.of(
          Kolonne.tekst("projekt", "Projekt", 40).somKraevet(),
          Kolonne.dato("start", "Start").somKraevet(),
          Kolonne.dato("slut", "Slut"),
          Kolonne.valg("type", "Type", Projekttype.values(), Projekttype::tekst).somKraevet(),
          Kolonne.tekst("raad", "Råd", 100).somKraevet(),
          Kolonne.tekst("amk", "Arbejdsmarkedskontor", 100),
          Kolonne.tekst("branche", "Branche", 200),
          Kolonne.heltal("kursister", "Kursister"),
          Kolonne.tal("jobandel", "Andel i job (%)"),
          Kolonne.valg("status", "Status", Forloebstatus.values(), Forloebstatus::tekst)
              .somKraevet(),
          Kolonne.tekst("aktoerer", "Aktører", 2000),
          Kolonne.tekst("forloeb", "Forløb i Job-VEU", 40));

  static final Kolonnevalg NAVNE =
      new Kolonnevalg(
          Map.of(
              "projekt",
              List.of("projekt_id", "projekt id", "projektnr", "projektnummer", "sagsnummer", "id"),
              "start",
              List.of("startdato", "start_dato", "projektstart"),
              "slut",
              List.of("slutdato", "slut_dato", "projektslut"),
              "type",
              List.of("projekttype"),
              "raad",
              List.of("rar", "raad", "rbr", "område"),
              "amk",
              List.of("amk"),
              "branche",
              List.of("mangelområde", "brancheområde"),
              "kursister",
              List.of("antal kursister", "deltagere", "antal deltagere"),
              "jobandel",
              List.of("andel i job", "andel_i_job", "job %"),
              "aktoerer",
              List.of(
                  "aktører",
                  "aktoerer",
                  "aktør",
                  "veu-koordinator",
                  "veu-tovholder",
                  "tovholder",
                  "koordinator")),
          Set.of("slut", "amk", "branche", "jobandel", "aktoerer", "forloeb"),
          true);

  /** Words of a cell that stand for a code. */
  static final Map<String, Map<String, String>> ORD =
      Map.of(
          "type",
          Map.of(
              "opkvalificering af ledige", "LEDIGE",
              "opkvalificering af beskæftigede", "BESK",
              "opkvalificering af ledige og beskæftigede", "BEGGE",
              "afbødning af covid-19", "COVID",
              "covid-19", "COVID",
              "krise", "COVID"),
          "status",
          Map.of(
              "igangværende", "IGANGVAERENDE",
              "afsluttet", "GENNEMFOERT",
              "gennemfoert", "GENNEMFOERT",
              "annulleret", "AFLYST"));

  /** The workforce, an area a row. */
  public static final List<Kolonne> ARBEJDSSTYRKE =
      List.of(
          Kolonne.tekst("raad", "Råd", 100).somKraevet(),
          Kolonne.dato("fra", "Gælder fra").somKraevet(),
          Kolonne.heltal("personer", "Personer i arbejdsstyrken").somKraevet());

  static final Kolonnevalg STYRKENAVNE =
      new Kolonnevalg(
          Map.of(
              "raad", List.of("rar", "raad", "rbr", "område"),
              "fra", List.of("gælder_fra", "gaelder_fra", "fra", "dato"),
              "personer", List.of("arbejdsstyrke", "personer")),
          Set.of(),
          true);

  private Registerkolonner() {}
}
