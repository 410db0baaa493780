package dk.jobveu.hensigt;

import static dk.jobveu.dokument.Dokument.felt;
import static dk.jobveu.dokument.Dokument.felter;

import dk.jobveu.behov.Virksomhed;
import dk.jobveu.dokument.Dokument.Afsnit;
import java.util.List;

/** What a letter of intent says, wherever it is read or signed. */
public final class Hensigtsafsnit {

  public static final String TITEL = "Hensigtserklæring";

  public static final String IKKE_BINDENDE =
      "Erklæringen siger, hvad virksomheden har til hensigt. Den er ikke juridisk bindende.";

  private Hensigtsafsnit() {}

  /** Name of the document among those of the forløb. */
  public static String noegle(String virksomhedId) {
    return "hensigt-" + virksomhedId;
  }

  /**
   * @param medBetingelse whether the reader may know the condition
   */
  public static List<Afsnit> af(Virksomhed v, Hensigtserklaering h, boolean medBetingelse) {
    Hensigtserklaering.Indhold i = h.indhold();
    return List.of(
        felter(
            "Virksomheden",
            felt("Navn", v.navn()),
            felt("Søger", v.stillingsbetegnelse()),
            felt("Erklæringen er afgivet af", i.afgivetAf().tekst())),
        felter(
            "Hvad virksomheden har til hensigt",
            felt("Kursernes indhold passer til det, vi efterspørger", i.indholdMatcher()),
            felt("Vi ønsker at rekruttere ledige", i.oenskerLedige()),
            felt("Antal job", i.antalJob()),
            felt("Antal lærlingepladser", i.antalLaerlingepladser()),
            felt("Betingelse", medBetingelse ? i.betingelse() : null),
            felt("Job, der er garanteret", i.jobgarantiAntal()),
            felt("Vi er med til informationsmøde", i.deltagerIInformationsmoede()),
            felt("Vi er med i screeningen", i.deltagerIScreening())));
  }
}
