package dk.jobveu.projektrum;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Konflikt;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.Underretninger;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A friendly reminder to an organisation whose turn it is: it stands on its front page and on the
 * timeline of the forløb. Whoever may see that it has the ball may remind it.
 */
@Brugstilfaelde
public class RykOrganisation {

  private final SynligeOpgaver synligeOpgaver;
  private final Rykkere rykkere;
  private final Aktoerer aktoerer;
  private final Haendelser haendelser;
  private final Underretninger underretninger;
  private final Clock ur;

  RykOrganisation(
      SynligeOpgaver synligeOpgaver,
      Rykkere rykkere,
      Aktoerer aktoerer,
      Haendelser haendelser,
      Underretninger underretninger,
      Clock ur) {
    this.synligeOpgaver = synligeOpgaver;
    this.rykkere = rykkere;
    this.aktoerer = aktoerer;
    this.haendelser = haendelser;
    this.underretninger = underretninger;
    this.ur = ur;
  }

  /**
   * Sends it and returns the name of the organisation; throws {@link Konflikt} when nothing waits
   * for it any more, or it was reminded a short while ago.
   */
  public String ryk(Indsigt indsigt, String organisation) {
    Set<String> opgaver =
        indsigt.bruger().organisationer().contains(organisation)
            ? Set.of()
            : SynligeOpgaver.udenDeltagere(
                    synligeOpgaver.af(
                        List.of(indsigt.forloebId()), List.of(organisation), indsigt.bruger()))
                .stream()
                .map(Aabenopgave::navn)
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    if (opgaver.isEmpty()) {
      throw new Konflikt(
          "Der er ikke længere noget, I venter på her. Gå til forsiden, og se, hvem der har bolden nu.");
    }
    String navn = aktoerer.navn(organisation);
    String fra = indsigt.organisation();
    Rykkere.Vej vej = new Rykkere.Vej(indsigt.forloebId(), fra, organisation);
    if (!rykkere.venter(List.of(vej)).isEmpty()) {
      throw new Konflikt(
          "I har allerede mindet %s om det. Vent lidt, eller ring til dem.".formatted(navn));
    }
    String hvad = opgaver.stream().map(o -> "»" + o + "«").collect(Collectors.joining(", "));
    haendelser.registrer(
        indsigt.registrering(fra, ur.instant()),
        "RYKKET",
        "%s har mindet %s om %s.".formatted(aktoerer.navn(fra), navn, hvad));
    underretninger.send(
        vej.noegle(rykkere.iDag()),
        indsigt.forloebId(),
        organisation,
        "En venlig påmindelse fra " + aktoerer.navn(fra),
        "I %s venter vi på, at I løser %s. Opgaven står under Opgaver."
            .formatted(indsigt.forloeb().titel(), hvad));
    return navn;
  }
}
