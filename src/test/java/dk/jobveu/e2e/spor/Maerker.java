package dk.jobveu.e2e.spor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts a mark of its own into every text that is written in one case, and remembers who wrote it
 * where. A mark is one word that occurs nowhere else.
 */
public final class Maerker implements Sagsomskriver.Skriver {

  /**
   * A planted mark.
   *
   * @param tekst the word to look for
   * @param sted form and field, or list and column
   * @param som user who wrote it
   */
  public record Maerke(String tekst, String sted, String som) {}

  /**
   * Fields that mean something by being filled in, and so cannot be filled in just to be marked.
   */
  private static final Set<String> BETYDER_NOGET =
      Set.of("indsaml_virksomhedsoensker.ingenOensker", "sammensaet_kurser.kurser.fagkode");

  /** Names that the case uses again later, so that they must stay the same name. */
  private static final Set<String> NAVNE =
      Set.of(
          "start_forloeb.henvendelser.navn",
          "meld_virksomheder.virksomheder.navn",
          "bidrag_med_lokal_viden.lokaleVirksomheder.navn",
          "indsaml_virksomhedsoensker.oensker.virksomhed",
          "saml_virksomhedsoversigt.oversigt.navn",
          "tiltraed_som_arbejdsgiver.virksomhed",
          "udarbejd_screeningsprofil.kompetencer.virksomhed",
          "liste:match.virksomhed",
          "start_forloeb.henvendelser.stillingsbetegnelse",
          "afdaek_behov.stillinger.stillingsbetegnelse",
          "meld_virksomheder.virksomheder.stillingsbetegnelse",
          "bidrag_med_lokal_viden.lokaleVirksomheder.stillingsbetegnelse",
          "saml_virksomhedsoversigt.oversigt.stillingsbetegnelse");

  private final String foran;
  private final Map<String, Maerke> efterNoegle = new LinkedHashMap<>();

  /**
   * @param foran letters that the marks of this case begin with, e.g. {@code zqa}; those about
   *     citizens go on with a {@code p}, so that they can be looked for alone
   */
  public Maerker(String foran) {
    this.foran = foran;
  }

  public List<Maerke> alle() {
    return new ArrayList<>(efterNoegle.values());
  }

  /** A number that somebody writes, which is as telling as a text. */
  public void tal(String sted, String som, int tal) {
    efterNoegle.put(sted + tal, new Maerke(String.valueOf(tal), sted, som));
  }

  @Override
  public String tekst(Sagsomskriver.Sted sted, String foer) {
    if (BETYDER_NOGET.contains(sted.navn())) {
      return foer;
    }
    boolean navn = NAVNE.contains(sted.navn());
    if (navn && foer == null) {
      return null;
    }
    String noegle = navn ? foer : sted.som() + "/" + sted.navn() + "/" + sted.nr();
    String maerke =
        efterNoegle
            .computeIfAbsent(
                noegle,
                n ->
                    new Maerke(
                        "%s%s%04dx"
                            .formatted(
                                foran,
                                sted.blanket().startsWith("liste:") && !navn ? "p" : "",
                                efterNoegle.size() + 1),
                        sted.navn(),
                        sted.som()))
            .tekst();
    return switch (sted.felt()) {
      case "telefon" -> "12345678 " + maerke;
      case "epost" -> maerke + "@eksempel.dk";
      default ->
          foer == null
              ? maerke
              : foer.substring(0, Math.min(foer.length(), sted.maks() - maerke.length() - 1))
                  + " "
                  + maerke;
    };
  }
}
