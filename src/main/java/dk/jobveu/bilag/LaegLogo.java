package dk.jobveu.bilag;

import dk.jobveu.adgang.Bruger;
import dk.jobveu.bilag.Logotegning.Tegnet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Fritekst;
import dk.jobveu.faelles.IkkeTilladt;
import dk.jobveu.faelles.Regelbrud;
import java.time.Clock;

/**
 * Somebody of an organisation keeps its logo for it: a picture that is what it says,
 * scanned, and drawn anew.
 */
@Brugstilfaelde
public class LaegLogo {

  private static final int LAENGST = 200;

  private final Logoer logoer;
  private final Filkontrol filkontrol;
  private final Virustjek virustjek;
  private final Clock ur;

  LaegLogo(Logoer logoer, Filkontrol filkontrol, Virustjek virustjek, Clock ur) {
    this.logoer = logoer;
    this.filkontrol = filkontrol;
    this.virustjek = virustjek;
    this.ur = ur;
  }

  /**
   * @param alternativ what it says, for those who do not see it
   * @param navn of the file, as it was sent
   * @throws Regelbrud with what to do about a file or a text that is not taken
   */
  public void laeg(
      Bruger bruger, String organisation, String alternativ, String navn, byte[] indhold) {
    if (!bruger.organisationer().contains(organisation)) {
      throw new IkkeTilladt("Det kan kun nogen fra organisationen selv.");
    }
    String tekst = Fritekst.laes("alternativ", alternativ, LAENGST);
    if (tekst == null) {
      throw new Regelbrud(
          "alternativ",
          "Skriv, hvad der står på logoet, så de, der ikke kan se det, også får det.");
    }
    Bilagstype type = filkontrol.billede(Filnavn.laes(navn), indhold);
    boolean skannet = virustjek.erSkannet(indhold);
    Tegnet tegnet = Logotegning.af(indhold, type);
    logoer.gem(
        new Logo(
            organisation,
            tekst,
            tegnet.bredde(),
            tegnet.hoejde(),
            tegnet.billede(),
            skannet,
            ur.instant()));
  }
}
