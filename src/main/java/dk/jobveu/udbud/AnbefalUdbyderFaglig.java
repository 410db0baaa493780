package dk.jobveu.udbud;

import dk.jobveu.aktoer.Rolle;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Situation;
import java.util.Map;

/** The faglige organisation recommends a school, or none. */
@Brugstilfaelde
public class AnbefalUdbyderFaglig implements Blanket<AnbefalUdbyder.Svar, Intet> {

  private final AnbefalUdbyder anbefal;

  AnbefalUdbyderFaglig(AnbefalUdbyder anbefal) {
    this.anbefal = anbefal;
  }

  @Override
  public Map<String, Object> vist(Situation s) {
    return anbefal.vist(s);
  }

  @Override
  public Intet modtag(AnbefalUdbyder.Svar svar, Situation s) {
    return anbefal.modtag(svar, s, Rolle.FAGLIG_ORGANISATION, "fagligOrganisation");
  }
}
