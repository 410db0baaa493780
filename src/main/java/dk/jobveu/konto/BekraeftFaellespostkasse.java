package dk.jobveu.konto;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.post.Faellespostkasse;
import dk.jobveu.post.Faellespostkasser;
import java.time.Clock;
import java.time.Instant;

/** Somebody who reads an organisation's common mailbox confirms that it is theirs, once. */
@Brugstilfaelde
public class BekraeftFaellespostkasse {

  /** The same for every link that cannot be used. */
  public static final String UBRUGELIGT =
      "Linket kan ikke bruges. Det er brugt før, udløbet, erstattet af et nyt eller ikke kopieret"
          + " helt. Bed organisationens administrator om at skrive adressen igen.";

  private final Faellespostkasser postkasser;
  private final Aktoerer aktoerer;
  private final Clock ur;

  BekraeftFaellespostkasse(Faellespostkasser postkasser, Aktoerer aktoerer, Clock ur) {
    this.postkasser = postkasser;
    this.aktoerer = aktoerer;
    this.ur = ur;
  }

  /**
   * @param bekraeft false when it is only looked at
   * @return the organisation's name
   * @throws FindesIkke when the link cannot be used, whatever the reason
   */
  public String bekraeft(String hemmelighed, boolean bekraeft) {
    Instant nu = ur.instant();
    Faellespostkasse p =
        postkasser.medLink(hemmelighed, nu).orElseThrow(() -> new FindesIkke(UBRUGELIGT));
    if (bekraeft && !postkasser.bekraeft(hemmelighed, nu)) {
      throw new FindesIkke(UBRUGELIGT);
    }
    return aktoerer.navn(p.organisation());
  }
}
