package dk.jobveu.behov;

import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.beslutning.Sag;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Projekttype;
import dk.jobveu.referencedata.Referencedata;
import java.util.HashMap;
import java.util.Map;

/** Gives the forløb its one project type (R-15.1, DMN-3). */
@Brugstilfaelde
public class BestemProjekttype implements Trin<Intet, BestemProjekttype.Udfald> {

  /** The type, which the rest of the process follows. */
  public record Udfald(Projekttype projekttype) {}

  private final Forloebregister register;
  private final Referencedata referencedata;
  private final Beslutninger beslutninger;

  public BestemProjekttype(
      Forloebregister register, Referencedata referencedata, Beslutninger beslutninger) {
    this.register = register;
    this.referencedata = referencedata;
    this.beslutninger = beslutninger;
  }

  @Override
  public Udfald udfoer(Intet intet, Registrering r) {
    Forloeb forloeb = register.hent(r.forloebId());
    Map<String, Object> input = new HashMap<>();
    input.put("harLedige", forloeb.harLedige());
    input.put("harBeskaeftigede", forloeb.harBeskaeftigede());
    input.put("formaal", forloeb.formaal());
    input.put(
        "kriseGaelder",
        referencedata.krise(forloeb.kriseaarsag(), forloeb.startdato()).isPresent());
    String type =
        beslutninger.traef("bestem_projekttype", Sag.om(forloeb.id()), input).tekst("projekttype");
    if ("FEJL".equals(type)) {
      throw new Regelbrud(
          null, "Et forløb skal være for ledige, for beskæftigede eller for begge.");
    }
    Projekttype projekttype = Projekttype.valueOf(type);
    register.saetProjekttype(forloeb.id(), projekttype);
    return new Udfald(projekttype);
  }
}
