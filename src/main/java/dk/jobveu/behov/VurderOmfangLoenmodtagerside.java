package dk.jobveu.behov;

import dk.jobveu.aktoer.Rolle;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Situation;
import java.util.Map;

/** The employee side's yes or no to the need's size. */
@Brugstilfaelde
public class VurderOmfangLoenmodtagerside implements Blanket<VurderOmfang.Svar, Intet> {

  private final Part part;
  private final Omfangsdata omfangsdata;
  private final VurderOmfang omfang;

  VurderOmfangLoenmodtagerside(Part part, Omfangsdata omfangsdata, VurderOmfang omfang) {
    this.part = part;
    this.omfangsdata = omfangsdata;
    this.omfang = omfang;
  }

  @Override
  public Map<String, Object> vist(Situation s) {
    return omfangsdata.af(s);
  }

  @Override
  public Intet modtag(VurderOmfang.Svar svar, Situation s) {
    part.takkerJa(s, Rolle.FAGLIG_ORGANISATION);
    omfang.vurder(part.registrering(s, Rolle.FAGLIG_ORGANISATION), Omfangsside.LOENMODTAGER, svar);
    return new Intet();
  }
}
