package dk.jobveu.laering;

import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.beslutning.Sag;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Koordinatorskifte;
import dk.jobveu.forloeb.VeuRolle;
import java.util.Map;

/** Makes the jobcenter that said yes the coordinator (R-6.3, R-14.9, DMN-13 and DMN-14). */
@Brugstilfaelde
public class RegistrerOverdragelse implements Trin<Intet, RegistrerOverdragelse.Udfald> {

  /** The rest of the phase's tasks go to the new coordinator. */
  public record Udfald(String koordinator) {}

  private final Laeringsarkiv arkiv;
  private final Forloebregister forloeb;
  private final Koordinatorskifte koordinatorskifte;
  private final VurderOverdragelse vurderOverdragelse;
  private final Beslutninger beslutninger;

  RegistrerOverdragelse(
      Laeringsarkiv arkiv,
      Forloebregister forloeb,
      Koordinatorskifte koordinatorskifte,
      VurderOverdragelse vurderOverdragelse,
      Beslutninger beslutninger) {
    this.arkiv = arkiv;
    this.forloeb = forloeb;
    this.koordinatorskifte = koordinatorskifte;
    this.vurderOverdragelse = vurderOverdragelse;
    this.beslutninger = beslutninger;
  }

  @Override
  public Udfald udfoer(Intet intet, Registrering registrering) {
    String forloebId = registrering.forloebId();
    Overdragelse aftale =
        arkiv
            .overdragelse(forloebId)
            .filter(o -> o.status() == Overdragelse.Status.ACCEPTERET)
            .orElseThrow(() -> new Regelbrud(null, "Jobcentret har ikke sagt ja endnu."));
    Forloeb f = forloeb.hent(forloebId);
    String ny = aftale.forslag().tilOrganisation();
    if (!ny.equals(f.koordinator())) {
      overdrag(f, aftale, registrering);
    }
    return new Udfald(ny);
  }

  private void overdrag(Forloeb f, Overdragelse aftale, Registrering registrering) {
    String forloebId = f.id();
    String ny = aftale.forslag().tilOrganisation();
    vurderOverdragelse.afgoer(f, true);
    String veuRolle = veuRolleBagefter(forloebId);
    koordinatorskifte.skift(
        registrering,
        ny,
        veuRolle,
        aftale.svarBegrundelse(),
        "Det er aftalt, da runden var slut, og den hidtidige koordinator er %s."
            .formatted(VeuRolle.tekst(veuRolle)),
        true);
  }

  /** The initiative for what comes next lies with the jobcenter, and the involvement is low. */
  private String veuRolleBagefter(String forloebId) {
    return beslutninger
        .traef(
            "koordinator_rolle",
            Sag.om(forloebId),
            Map.of("veuErInitiativtager", false, "involvering", "LAV"))
        .tekst("rolle");
  }
}
