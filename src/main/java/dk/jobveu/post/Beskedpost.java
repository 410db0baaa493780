package dk.jobveu.post;

import dk.jobveu.faelles.Aftryk;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.forloeb.Underretninger.Underretning;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * A message that is written to an organisation is told of by mail: its subject and where it can be
 * read. Its text may name participants by pseudonym and stays in the house.
 */
@Component
public class Beskedpost implements Postkilde {

  private static final int AD_GANGEN = 500;

  private final Underretninger underretninger;
  private final Udbakke udbakke;
  private final Aftryk aftryk;

  Beskedpost(Underretninger underretninger, Udbakke udbakke, Aftryk aftryk) {
    this.underretninger = underretninger;
    this.udbakke = udbakke;
    this.aftryk = aftryk;
  }

  @Override
  public boolean skriv(Instant nu) {
    List<Underretning> nye = underretninger.ikkeIPosten(AD_GANGEN);
    nye.forEach(u -> udbakke.laeg(brev(u)));
    underretninger.lagtIPosten(nye.stream().map(Underretning::noegle).toList());
    return nye.size() == AD_GANGEN;
  }

  private Brev brev(Underretning u) {
    return Brev.af(
        noegle(u.noegle()),
        art(u.noegle()),
        u.forloebId(),
        Modtager.organisation(u.aktoerId()),
        u.emne(),
        null,
        // the front page shows it to those who are asked and not in the forløb yet, too
        "/#h-beskeder",
        u.oprettet());
  }

  /**
   * The key of the letter that tells of a message. The message's own may hold a pseudonym; that of
   * a no is {@link Afslagspost}'s as well.
   */
  public String noegle(String beskedens) {
    return beskedens.startsWith(Underretninger.AFSLAG)
        ? beskedens
        : "besked:" + aftryk.af(List.of(beskedens));
  }

  private static Postart art(String noegle) {
    if (noegle.startsWith(Underretninger.AFSLAG)) {
      return Postart.AFSLAG;
    }
    return noegle.startsWith(Underretninger.UDFALD) ? Postart.UDFALD : Postart.BESKED;
  }
}
