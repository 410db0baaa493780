package dk.jobveu.post;

import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Listekontrol;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.regex.Pattern;

/** A person says where to be told, and how often. */
@Brugstilfaelde
public class RetPostadresse {

  private static final int LAENGSTE = 254;

  private static final Pattern FORM =
      Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+\\.[^\\s@<>,;\".]{2,}");

  private final Postadresser adresser;

  RetPostadresse(Postadresser adresser) {
    this.adresser = adresser;
  }

  /**
   * @param skrevet empty when the person wants no mail
   * @param nyhedsbrev whether the newsletter is to come as well
   * @throws dk.jobveu.faelles.Listebrud with what is wrong, at {@code adresse}
   */
  public void ret(String bruger, String skrevet, boolean samlet, boolean nyhedsbrev) {
    String adresse = skrevet == null ? "" : skrevet.strip();
    if (adresse.isEmpty()) {
      adresser.slet(bruger);
      return;
    }
    Listekontrol kontrol = new Listekontrol();
    kontrol.kraev(
        erAdresse(adresse),
        "adresse",
        "Skriv en mailadresse, fx navn@kommune.dk, eller slet den, hvis du ikke vil have mail.");
    Listekontrol.afvis(kontrol.brud());
    adresser.gem(new Postadresse(bruger, adresse, samlet, nyhedsbrev));
  }

  /** Whether mail can be sent there: one address with a domain that has a dot, and nothing else. */
  public static boolean erAdresse(String adresse) {
    if (adresse.length() > LAENGSTE || !FORM.matcher(adresse).matches()) {
      return false;
    }
    try {
      new InternetAddress(adresse, true);
      return true;
    } catch (AddressException fejl) {
      return false;
    }
  }
}
