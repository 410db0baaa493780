package dk.jobveu.projektplan;

import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import dk.jobveu.forloeb.Haendelser;

/**
 * Says whether the version that was handed round holds or goes back to the tovholder. Once
 * it holds and has its school, others get to know of it.
 */
@Brugstilfaelde
public class OpgoerGodkendelser implements Trin<Intet, OpgoerGodkendelser.Udfald> {

  /** Whether nobody stands in the way of the plan. */
  public record Udfald(boolean planGodkendt) {}

  private final Projektplaner planer;
  private final Planenighed planenighed;
  private final SendInformationsmateriale informationsmateriale;
  private final Haendelser haendelser;

  OpgoerGodkendelser(
      Projektplaner planer,
      Planenighed planenighed,
      SendInformationsmateriale informationsmateriale,
      Haendelser haendelser) {
    this.planer = planer;
    this.planenighed = planenighed;
    this.informationsmateriale = informationsmateriale;
    this.haendelser = haendelser;
  }

  @Override
  public Udfald udfoer(Intet intet, Registrering registrering) {
    String forloebId = registrering.forloebId();
    boolean godkendt = planenighed.erGodkendt(forloebId);
    Projektplan plan = planer.hent(forloebId);
    int version = plan.version();
    if (godkendt) {
      haendelser.registrer(
          registrering,
          "PROJEKTPLAN_GODKENDT",
          "Projektplanens version %d er godkendt af alle, der står i den.".formatted(version));
    } else {
      haendelser.registrer(
          registrering,
          "PROJEKTPLAN_RETTES",
          "Projektplanens version %d skal rettes.".formatted(version));
    }
    if (godkendt && plan.udbyder() != null) {
      informationsmateriale.send(plan);
    }
    return new Udfald(godkendt);
  }
}
