package dk.jobveu.behov;

import dk.jobveu.behov.Mangelvalidering.Status;
import dk.jobveu.faelles.Registrering;
import java.time.LocalDate;
import java.util.List;

/**
 * DMN-1 asked again in phase 1, because a new edition says something else of the need than the
 * former one did.
 *
 * @param omgang counts within the forløb, from 1
 * @param balanceFra the edition of the Arbejdsmarkedsbalance that was asked, or null where none
 *     holds
 * @param omraaderFra the same for the council's areas
 * @param omraadeFoer whether the need was in one of the council's areas
 */
public record Genvalidering(
    Registrering registrering,
    int omgang,
    LocalDate balanceFra,
    LocalDate omraaderFra,
    boolean omraadeFoer,
    boolean omraadeNu,
    Udfald udfald,
    List<Svar> svar) {

  public Genvalidering {
    svar = List.copyOf(svar);
  }

  /** What came of it. */
  public enum Udfald {
    /** DMN-1 says the same as before. */
    UAENDRET("Svaret er det samme"),
    /** It says something else, and confirms the shortage. */
    BEKRAEFTET("Manglen er bekræftet"),
    /** The coordinator has not decided yet. */
    VENTER("Koordinatoren skal tage stilling"),
    /** The coordinator has corrected the need or given a reason. */
    FORTSAETTER("Forløbet fortsætter"),
    OPGIVET("Området er opgivet"),
    /** The forløb ended before anybody decided. */
    BORTFALDET("Forløbet sluttede først");

    private final String tekst;

    Udfald(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }
  }

  /** Of one title. */
  public record Svar(
      String stillingsbetegnelse,
      String balanceKategoriFoer,
      String balanceKategoriNu,
      Status statusFoer,
      Status statusNu) {}
}
