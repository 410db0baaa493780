package dk.jobveu.behov;

import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Koordinatorskifte;
import dk.jobveu.forloeb.Koordinering;
import dk.jobveu.forloeb.Projekttype;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Settles who coordinates and asks the parties, job centres and schools.
 */
@Brugstilfaelde
public class InviterParter implements Blanket<InviterParter.Svar, InviterParter.Udfald> {

  /** No organisation: the coordinator registers on the party's behalf. */
  static final String INGEN = "INGEN";

  /**
   * @param valgtJobcenter the one that leads the others, or null
   * @param spoerges who is asked again; nobody chosen means all, as the first time
   * @param begrundelse needed when a proposal is not followed or a party is missing
   */
  public record Svar(
      String valgtKoordinator,
      String veuRolle,
      String valgtBrancheorganisation,
      String valgtFagligOrganisation,
      List<String> valgteJobcentre,
      String valgtJobcenter,
      List<String> valgteSkoler,
      List<String> spoerges,
      String begrundelse) {

    private String branche() {
      return INGEN.equals(valgtBrancheorganisation) ? null : valgtBrancheorganisation;
    }

    private String faglig() {
      return INGEN.equals(valgtFagligOrganisation) ? null : valgtFagligOrganisation;
    }

    private boolean spoerger(String hvem, boolean foersteGang) {
      return spoerges.isEmpty() ? foersteGang : spoerges.contains(hvem);
    }
  }

  /** Who carries what, and whose answers are waited for. */
  public record Udfald(
      String koordinator,
      String branchorganisation,
      String fagligOrganisation,
      String jobcenter,
      boolean virksomhederUdestaar,
      boolean ledigeUdestaar,
      boolean beskaeftigedeUdestaar,
      boolean jobcentreUdestaar) {}

  private final Forloebregister register;
  private final Invitationsforslag forslag;
  private final Invitation invitation;
  private final JobcentreUdenSkoen jobcentreUdenSkoen;
  private final Virksomheder virksomheder;
  private final Aktoerer aktoerer;
  private final Koordinatorskifte koordinatorskifte;
  private final Afvigelser afvigelser;

  InviterParter(
      Forloebregister register,
      Invitationsforslag forslag,
      Invitation invitation,
      JobcentreUdenSkoen jobcentreUdenSkoen,
      Virksomheder virksomheder,
      Aktoerer aktoerer,
      Koordinatorskifte koordinatorskifte,
      Afvigelser afvigelser) {
    this.register = register;
    this.forslag = forslag;
    this.invitation = invitation;
    this.jobcentreUdenSkoen = jobcentreUdenSkoen;
    this.virksomheder = virksomheder;
    this.aktoerer = aktoerer;
    this.koordinatorskifte = koordinatorskifte;
    this.afvigelser = afvigelser;
  }

  @Override
  public Optional<Svar> forslag(Situation s) {
    return Optional.of(forslag.svar(s));
  }

  @Override
  public Map<String, Object> vist(Situation s) {
    return forslag.vist(s);
  }

  @Override
  public Udfald modtag(Svar ny, Situation s) {
    Registrering r = s.registrering();
    if (ny.valgtJobcenter() != null && !ny.valgteJobcentre().contains(ny.valgtJobcenter())) {
      throw new Regelbrud(
          "valgtJobcenter", "Det jobcenter, der går forrest, skal være blandt de inviterede.");
    }
    Forloeb forloeb = register.hent(r.forloebId());
    if (forloeb.harLedige() && ny.valgteJobcentre().isEmpty()) {
      throw new Regelbrud(
          "valgteJobcentre", "Vælg mindst ét jobcenter, når forløbet er for ledige.");
    }
    fastlaegKoordinering(ny, s);
    if (ny.branche() == null || ny.faglig() == null) {
      afvig(r, ny, "R-9.2", "Skriv, hvorfor en af parterne ikke er med fra start.");
    }
    invitation.send(r, forloeb, ny.branche(), Rolle.BRANCHORGANISATION);
    invitation.send(r, forloeb, ny.faglig(), Rolle.FAGLIG_ORGANISATION);
    ny.valgteJobcentre().forEach(j -> invitation.send(r, forloeb, j, Rolle.JOBCENTER));
    ny.valgteSkoler()
        .forEach(skole -> invitation.send(r, forloeb, skole, Rolle.UDDANNELSESINSTITUTION));
    return udfald(ny, hvemDerSkalSvare(ny, s));
  }

  private static Udfald udfald(Svar ny, Udestaaende svarer) {
    String koordinator = ny.valgtKoordinator();
    return new Udfald(
        koordinator,
        ny.branche() == null ? koordinator : ny.branche(),
        ny.faglig() == null ? koordinator : ny.faglig(),
        Deltagelser.ledende(ny.valgteJobcentre(), ny.valgtJobcenter(), koordinator),
        svarer.virksomheder(),
        svarer.ledige(),
        svarer.beskaeftigede(),
        svarer.jobcentre());
  }

  private void fastlaegKoordinering(Svar ny, Situation s) {
    Registrering r = s.registrering();
    Aktoer koordinator =
        aktoerer
            .find(ny.valgtKoordinator())
            .orElseThrow(() -> new Regelbrud("valgtKoordinator", "Vælg, hvem der koordinerer."));
    String part = Koordinering.part(koordinator.rolle());
    if (!part.equals(s.variabel("foreslaaetPart"))) {
      afvig(r, ny, "DMN-14", "Skriv, hvorfor en anden end den foreslåede skal koordinere.");
    }
    String foreslaaet = s.variabel("foreslaaetVeuRolle");
    if (!"UAFKLARET".equals(foreslaaet) && !ny.veuRolle().equals(foreslaaet)) {
      afvig(r, ny, "DMN-13", "Skriv, hvorfor VEU-koordinatoren får en anden rolle end foreslået.");
    }
    koordinatorskifte.skift(
        r,
        koordinator.id(),
        ny.veuRolle(),
        ny.begrundelse(),
        "Det er aftalt, da parterne blev inviteret.",
        true);
  }

  private void afvig(Registrering r, Svar ny, String regel, String besked) {
    if (ny.begrundelse() == null) {
      throw new Regelbrud("begrundelse", besked);
    }
    afvigelser.registrer(r, regel, ny.begrundelse());
  }

  /** The first time everybody relevant is asked; later the coordinator chooses. */
  private Udestaaende hvemDerSkalSvare(Svar ny, Situation s) {
    boolean ledige = Boolean.TRUE.equals(s.variabler().get("harLedige"));
    boolean beskaeftigede = Boolean.TRUE.equals(s.variabler().get("harBeskaeftigede"));
    boolean jobcentre = !jobcentreUdenSkoen.af(s.forloebId()).isEmpty();
    Udestaaende svarer =
        new Udestaaende(
            ny.spoerger("VIRKSOMHEDER", !virksomhedenSoegerSelv(s)),
            ledige && ny.spoerger("LEDIGE", true),
            beskaeftigede && ny.spoerger("BESKAEFTIGEDE", true),
            jobcentre && ny.spoerger("JOBCENTRE", true));
    if (svarer.equals(Udestaaende.INGEN)) {
      throw new Regelbrud("spoerges", "Vælg mindst én, der skal spørges igen.");
    }
    return svarer;
  }

  /** In a crisis the company itself is the applicant, and no list is needed. */
  private boolean virksomhedenSoegerSelv(Situation s) {
    return register.hent(s.forloebId()).projekttype() == Projekttype.COVID
        && !virksomheder.tilkendegivne(s.forloebId()).isEmpty();
  }
}
