package dk.jobveu.laering;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.beslutning.Sag;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.Koordinering;
import dk.jobveu.forloeb.Koordineringer;
import dk.jobveu.forloeb.Underretninger;
import java.util.Map;

/** Makes the jobcenter that said yes the coordinator (R-6.3, R-14.9, DMN-13 and DMN-14). */
@Brugstilfaelde
public class RegistrerOverdragelse implements Trin<Intet, RegistrerOverdragelse.Udfald> {

  /** The rest of the phase's tasks go to the new coordinator. */
  public record Udfald(String koordinator) {}

  private final Laeringsarkiv arkiv;
  private final Forloebregister forloeb;
  private final Koordineringer koordineringer;
  private final Deltagelser deltagelser;
  private final Aktoerer aktoerer;
  private final VurderOverdragelse vurderOverdragelse;
  private final Beslutninger beslutninger;
  private final Haendelser haendelser;
  private final Underretninger underretninger;

  RegistrerOverdragelse(
      Laeringsarkiv arkiv,
      Forloebregister forloeb,
      Koordineringer koordineringer,
      Deltagelser deltagelser,
      Aktoerer aktoerer,
      VurderOverdragelse vurderOverdragelse,
      Beslutninger beslutninger,
      Haendelser haendelser,
      Underretninger underretninger) {
    this.arkiv = arkiv;
    this.forloeb = forloeb;
    this.koordineringer = koordineringer;
    this.deltagelser = deltagelser;
    this.aktoerer = aktoerer;
    this.vurderOverdragelse = vurderOverdragelse;
    this.beslutninger = beslutninger;
    this.haendelser = haendelser;
    this.underretninger = underretninger;
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
    forloeb.saetKoordinator(forloebId, ny);
    koordineringer.registrer(
        new Koordinering(registrering, ny, "JOBCENTER", veuRolle, aftale.svarBegrundelse()));
    deltagelser.tilknyt(forloebId, ny, "koordinator");
    deltagelser.svar(forloebId, ny, Deltagelse.Svar.ACCEPTERET, null);
    haendelser.registrer(
        registrering,
        "OVERDRAGET",
        "%s koordinerer nu i stedet for %s, som er %s."
            .formatted(aktoerer.navn(ny), aktoerer.navn(f.koordinator()), rolletekst(veuRolle)));
    underretninger.send(
        "overdraget/" + forloebId,
        forloebId,
        f.koordinator(),
        "Forløbet er overdraget",
        aktoerer.navn(ny) + " har overtaget koordineringen af " + f.titel() + ".");
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

  private static String rolletekst(String veuRolle) {
    return veuRolle.startsWith("SPARRINGSPARTNER") ? "sparringspartner" : veuRolle.toLowerCase();
  }
}
