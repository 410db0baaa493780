package dk.jobveu.svarlink;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import java.time.LocalDate;

/** Shows whoever has a link what is asked, by whom and why; nothing follows from looking at it. */
@Brugstilfaelde(kunVis = true)
public class AabnLink {

  /** The same for every link that cannot be used. */
  public static final String UBRUGELIGT =
      "Linket kan ikke bruges. Det er brugt før, udløbet, trukket tilbage eller ikke kopieret helt,"
          + " eller der er svaret på anden vis. Bed den, der sendte det, om et nyt.";

  /**
   * The page that a link leads to.
   *
   * @param afsender name of the organisation that asks
   * @param sidsteDag the last day on which the link can be used
   */
  public record Linkside(
      Formaal formaal,
      String afsender,
      String forloebId,
      String forloebtitel,
      LocalDate sidsteDag,
      Spoergsmaal spoergsmaal) {}

  private final Linkopslag opslag;
  private final Forloebregister forloeb;
  private final Aktoerer aktoerer;

  AabnLink(Linkopslag opslag, Forloebregister forloeb, Aktoerer aktoerer) {
    this.opslag = opslag;
    this.forloeb = forloeb;
    this.aktoerer = aktoerer;
  }

  /**
   * @throws dk.jobveu.faelles.FindesIkke when the link cannot be used, whatever the reason
   */
  public Linkside aabn(String hemmelighed) {
    Svarlink link = opslag.kraev(hemmelighed);
    Forloeb f = forloeb.hent(link.forloebId());
    return new Linkside(
        link.formaal(),
        aktoerer.navn(link.registrering().organisation()),
        f.id(),
        f.titel(),
        Datoer.dagen(link.udloeber().minusMillis(1)),
        opslag.sag(link).spoergsmaal(link));
  }
}
