package dk.jobveu.behov;

import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.beslutning.Sag;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Projekttype;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Gives the forløb its one project type (R-15.1, DMN-3). */
@Service
public class BestemProjekttype {

  private final Forloebregister register;
  private final Beslutninger beslutninger;

  public BestemProjekttype(Forloebregister register, Beslutninger beslutninger) {
    this.register = register;
    this.beslutninger = beslutninger;
  }

  public Projekttype udfoer(String forloebId) {
    Forloeb forloeb = register.hent(forloebId);
    Map<String, Object> input = new HashMap<>();
    input.put("harLedige", forloeb.harLedige());
    input.put("harBeskaeftigede", forloeb.harBeskaeftigede());
    input.put("formaal", forloeb.formaal());
    String type =
        beslutninger.traef("bestem_projekttype", Sag.om(forloebId), input).tekst("projekttype");
    if ("FEJL".equals(type)) {
      throw new Regelbrud(
          null, "Et forløb skal være for ledige, for beskæftigede eller for begge.");
    }
    Projekttype projekttype = Projekttype.valueOf(type);
    register.saetProjekttype(forloebId, projekttype);
    return projekttype;
  }
}
