package dk.jobveu.spoergeskema;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.referencedata.Referencedata;
import dk.jobveu.referencedata.Skemaspoergsmaal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Shows whoever has a link what is asked; nothing follows from looking at it. */
@Brugstilfaelde(kunVis = true)
public class AabnSpoergeskema {

  /** The same for every link that cannot be used. */
  public static final String UBRUGELIGT =
      "Linket kan ikke bruges. Spørgeskemaet er besvaret, lukket eller fravalgt, eller linket er ikke kopieret helt.";

  /**
   * The page.
   *
   * @param hvem the organisation or company that is asked
   */
  public record Skema(
      String hvem, String forloebtitel, LocalDate sidsteDag, List<Skemaspoergsmaal> spoergsmaal) {}

  private final Adspurgte adspurgte;
  private final Referencedata referencedata;
  private final Forloebregister forloeb;
  private final Aktoerer aktoerer;
  private final Virksomheder virksomheder;
  private final Clock ur;

  AabnSpoergeskema(
      Adspurgte adspurgte,
      Referencedata referencedata,
      Forloebregister forloeb,
      Aktoerer aktoerer,
      Virksomheder virksomheder,
      Clock ur) {
    this.adspurgte = adspurgte;
    this.referencedata = referencedata;
    this.forloeb = forloeb;
    this.aktoerer = aktoerer;
    this.virksomheder = virksomheder;
    this.ur = ur;
  }

  /**
   * @throws FindesIkke when the link cannot be used, whatever the reason
   */
  public Skema aabn(String hemmelighed) {
    Adspurgt a =
        adspurgte
            .medLink(hemmelighed, Datoer.dagen(ur.instant()))
            .orElseThrow(() -> new FindesIkke(UBRUGELIGT));
    return new Skema(
        a.virksomhedId() == null
            ? aktoerer.navn(a.aktoerId())
            : virksomheder.hent(a.virksomhedId()).navn(),
        forloeb.hent(a.forloebId()).titel(),
        a.sidsteDag(),
        referencedata.skemaspoergsmaal(a.aktoertype(), a.sendt()));
  }
}
