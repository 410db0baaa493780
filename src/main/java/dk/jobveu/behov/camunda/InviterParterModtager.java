package dk.jobveu.behov.camunda;

import dk.jobveu.behov.Invitation;
import dk.jobveu.behov.InviterParter;
import dk.jobveu.behov.JobcentreUdenSkoen;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who coordinates, who is asked, and what they are asked for. */
@Component
class InviterParterModtager implements Blanketmodtager {

  /** No organisation: the coordinator registers on the party's behalf. */
  static final String INGEN = "INGEN";

  private final InviterParter inviterParter;
  private final Virksomheder virksomheder;
  private final JobcentreUdenSkoen jobcentreUdenSkoen;

  InviterParterModtager(
      InviterParter inviterParter,
      Virksomheder virksomheder,
      JobcentreUdenSkoen jobcentreUdenSkoen) {
    this.inviterParter = inviterParter;
    this.jobcentreUdenSkoen = jobcentreUdenSkoen;
    this.virksomheder = virksomheder;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    List<String> jobcentre = svar.valg("valgteJobcentre");
    String foerst = svar.tekst("valgtJobcenter");
    if (foerst != null && !jobcentre.contains(foerst)) {
      throw new Regelbrud(
          "valgtJobcenter", "Det jobcenter, der går forrest, skal være blandt de inviterede.");
    }
    String koordinator = svar.tekst("valgtKoordinator");
    String branche = part(svar.tekst("valgtBrancheorganisation"));
    String faglig = part(svar.tekst("valgtFagligOrganisation"));
    inviterParter.udfoer(
        svar.registrering(),
        new Invitation(
            koordinator,
            svar.tekst("veuRolle"),
            branche,
            faglig,
            jobcentre,
            svar.valg("valgteSkoler"),
            svar.tekst("begrundelse")),
        svar.variabel(Procesvariabler.FORESLAAET_PART),
        svar.variabel(Procesvariabler.FORESLAAET_VEU_ROLLE));

    Map<String, Object> ud = new HashMap<>(hvemDerSkalSvare(svar));
    ud.put(Procesvariabler.KOORDINATOR, koordinator);
    ud.put(Procesvariabler.BRANCHORGANISATION, branche == null ? koordinator : branche);
    ud.put(Procesvariabler.FAGLIG_ORGANISATION, faglig == null ? koordinator : faglig);
    ud.put(Procesvariabler.JOBCENTER, foerste(foerst, jobcentre, koordinator));
    return ud;
  }

  /** The first time everybody relevant is asked; later the coordinator chooses. */
  private Map<String, Object> hvemDerSkalSvare(Besvarelse svar) {
    List<String> valgt = svar.valg("spoerges");
    boolean ledige = Boolean.TRUE.equals(svar.variabler().get(Procesvariabler.HAR_LEDIGE));
    boolean beskaeftigede =
        Boolean.TRUE.equals(svar.variabler().get(Procesvariabler.HAR_BESKAEFTIGEDE));
    Map<String, Object> ud = new HashMap<>();
    ud.put(
        Procesvariabler.VIRKSOMHEDER_UDESTAAR,
        spoerges(valgt, "VIRKSOMHEDER", !virksomhedenSoegerSelv(svar)));
    ud.put(Procesvariabler.LEDIGE_UDESTAAR, ledige && spoerges(valgt, "LEDIGE", true));
    ud.put(
        Procesvariabler.BESKAEFTIGEDE_UDESTAAR,
        beskaeftigede && spoerges(valgt, "BESKAEFTIGEDE", true));
    ud.put(
        Procesvariabler.JOBCENTRE_UDESTAAR,
        !jobcentreUdenSkoen.af(svar.forloebId()).isEmpty() && spoerges(valgt, "JOBCENTRE", true));
    if (!ud.containsValue(true)) {
      throw new Regelbrud("spoerges", "Vælg mindst én, der skal spørges igen.");
    }
    return ud;
  }

  /** In a crisis the company itself is the applicant, and no list is needed. */
  private boolean virksomhedenSoegerSelv(Besvarelse svar) {
    return "COVID".equals(svar.variabel(Procesvariabler.PROJEKTTYPE))
        && !virksomheder.tilkendegivne(svar.forloebId()).isEmpty();
  }

  private static boolean spoerges(List<String> valgt, String hvem, boolean foersteGang) {
    return valgt.isEmpty() ? foersteGang : valgt.contains(hvem);
  }

  private static String part(String valg) {
    return valg == null || INGEN.equals(valg) ? null : valg;
  }

  private static String foerste(String valgt, List<String> jobcentre, String koordinator) {
    if (valgt != null) {
      return valgt;
    }
    return jobcentre.isEmpty() ? koordinator : jobcentre.get(0);
  }
}
