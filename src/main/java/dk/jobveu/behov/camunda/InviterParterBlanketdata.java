package dk.jobveu.behov.camunda;

import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.behov.Vurderinger;
import dk.jobveu.faelles.Valg;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The proposals for coordination, the organisations to choose from and those chosen already. */
@Component
class InviterParterBlanketdata implements Blanketdata {

  private static final Map<String, String> ROLLETEKST =
      Map.of(
          "STYRMAND", "styrmand",
          "KOORDINATOR", "koordinator",
          "INITIATIVTAGER", "initiativtager",
          "SPARRINGSPARTNER_OBSERVATOER", "sparringspartner eller observatør");

  private final Forloebregister register;
  private final Aktoerer aktoerer;
  private final Deltagelser deltagelser;
  private final Vurderinger vurderinger;

  InviterParterBlanketdata(
      Forloebregister register,
      Aktoerer aktoerer,
      Deltagelser deltagelser,
      Vurderinger vurderinger) {
    this.register = register;
    this.aktoerer = aktoerer;
    this.deltagelser = deltagelser;
    this.vurderinger = vurderinger;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    Forloeb forloeb = register.hent(k.forloebId());
    String part = k.variabel(Procesvariabler.FORESLAAET_PART);
    String rolle = k.variabel(Procesvariabler.FORESLAAET_VEU_ROLLE);
    List<String> jobcentre = deltagelser.jobcentre(forloeb.id());
    Map<String, Object> data = new HashMap<>();
    data.put("titel", forloeb.titel());
    data.put(
        "forslagTekst",
        "JOBCENTER".equals(part) ? "et jobcenter koordinerer" : "VEU-koordinatoren koordinerer");
    data.put("forslagRolle", ROLLETEKST.getOrDefault(rolle, "uafklaret, så vælg selv"));
    data.put("koordinatorvalg", Aktoervalg.koordinatorer(aktoerer));
    data.put("brancheorganisationsvalg", medIngen(Rolle.BRANCHORGANISATION));
    data.put("fagligOrganisationsvalg", medIngen(Rolle.FAGLIG_ORGANISATION));
    data.put("jobcentervalg", Aktoervalg.af(aktoerer, Rolle.JOBCENTER));
    data.put("skolevalg", Aktoervalg.af(aktoerer, Rolle.UDDANNELSESINSTITUTION));
    data.put("erFoersteOmgang", vurderinger.seneste(forloeb.id()).isEmpty());
    data.put("valgtKoordinator", koordinator(forloeb, part, jobcentre));
    if (ROLLETEKST.containsKey(rolle == null ? "" : rolle)) {
      data.put("veuRolle", rolle);
    }
    foerste(deltagelser.medRolle(forloeb.id(), Rolle.BRANCHORGANISATION.id()))
        .ifPresent(id -> data.put("valgtBrancheorganisation", id));
    foerste(deltagelser.medRolle(forloeb.id(), Rolle.FAGLIG_ORGANISATION.id()))
        .ifPresent(id -> data.put("valgtFagligOrganisation", id));
    if (!jobcentre.isEmpty()) {
      data.put("valgteJobcentre", jobcentre);
    } else if (forloeb.harLedige()) {
      lokaltJobcenter(forloeb).ifPresent(id -> data.put("valgteJobcentre", List.of(id)));
    }
    List<String> skoler = deltagelser.skoler(forloeb.id());
    if (!skoler.isEmpty()) {
      data.put("valgteSkoler", skoler);
    }
    return data;
  }

  /** Whoever coordinates now, unless the proposal points at a jobcenter. */
  private String koordinator(Forloeb forloeb, String part, List<String> jobcentre) {
    boolean erJobcenter =
        aktoerer
            .find(forloeb.koordinator())
            .filter(a -> a.rolle().equals(Rolle.JOBCENTER.id()))
            .isPresent();
    if (!"JOBCENTER".equals(part) || erJobcenter) {
      return forloeb.koordinator();
    }
    return lokaltJobcenter(forloeb).or(() -> foerste(jobcentre)).orElse(forloeb.koordinator());
  }

  private Optional<String> lokaltJobcenter(Forloeb forloeb) {
    return aktoerer.medRolle(Rolle.JOBCENTER.id()).stream()
        .filter(a -> forloeb.kommunekode().equals(a.kommunekode()))
        .map(Aktoer::id)
        .findFirst();
  }

  private List<Valg> medIngen(Rolle rolle) {
    List<Valg> valg = new ArrayList<>(Aktoervalg.af(aktoerer, rolle));
    valg.add(
        new Valg(
            InviterParterModtager.INGEN, "Ingen lige nu: koordinatoren registrerer på vegne af"));
    return valg;
  }

  private static Optional<String> foerste(List<String> ider) {
    return ider.stream().findFirst();
  }
}
