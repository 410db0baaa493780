package dk.jobveu.projektrum.camunda;

import dk.jobveu.forloeb.Stopaarsag;
import dk.jobveu.motor.Hovedproces;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.projektrum.Aabenopgave;
import dk.jobveu.projektrum.Dagsopgave;
import dk.jobveu.projektrum.Fase;
import dk.jobveu.projektrum.Fase.Stade;
import dk.jobveu.projektrum.Forloebsmotor;
import dk.jobveu.projektrum.Ventetrin;
import dk.jobveu.projektrum.jdbc.Faselager;
import dk.jobveu.projektrum.jdbc.Faselager.Model;
import dk.jobveu.projektrum.jdbc.Faselager.Periode;
import dk.jobveu.projektrum.jdbc.Opgavelager;
import dk.jobveu.projektrum.jdbc.Ventejob;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Component;

/** Reads phases and open tasks by business key; who may see which of them is not decided here. */
@Component
class CamundaForloebsmotor implements Forloebsmotor {

  private static final String DEN_KORTE_VEJ = "Den korte vej";
  private static final Pattern FASE = Pattern.compile("fase_(\\d)_.*");

  private final RepositoryService modeller;
  private final RuntimeService koersler;
  private final Opgavelager opgavelager;
  private final Faselager faselager;
  private final Ventejob ventejob;

  CamundaForloebsmotor(
      RepositoryService modeller,
      RuntimeService koersler,
      Opgavelager opgavelager,
      Faselager faselager,
      Ventejob ventejob) {
    this.modeller = modeller;
    this.koersler = koersler;
    this.opgavelager = opgavelager;
    this.faselager = faselager;
    this.ventejob = ventejob;
  }

  @Override
  public List<Fase> faser(String forloebId) {
    return faser(List.of(forloebId)).get(forloebId);
  }

  @Override
  public Map<String, List<Fase>> faser(Collection<String> forloebIds) {
    List<Model> modellerne =
        faselager.modeller(forloebIds).stream()
            .sorted(Comparator.comparing(m -> nr(m.noegle())))
            .toList();
    return forloebIds.stream()
        .distinct()
        .collect(
            Collectors.toMap(
                id -> id, id -> Fase.paaVejen(modellerne.stream().map(m -> fase(m, id)).toList())));
  }

  private static int nr(String model) {
    Matcher fase = FASE.matcher(model);
    return fase.matches() ? Integer.parseInt(fase.group(1)) : Fase.KORT_VEJ;
  }

  private static Fase fase(Model m, String forloebId) {
    int nr = nr(m.noegle());
    String navn = nr == Fase.KORT_VEJ ? DEN_KORTE_VEJ : m.navn();
    Periode p = m.begyndt().get(forloebId);
    return p == null
        ? new Fase(nr, navn, Stade.FORAN, null, null)
        : new Fase(nr, navn, p.iGang() ? Stade.NU : Stade.FAERDIG, p.fra(), p.til());
  }

  @Override
  public List<Aabenopgave> opgaver(
      Collection<String> forloebIds, Collection<String> organisationer) {
    return opgavelager.i(forloebIds, organisationer);
  }

  @Override
  public List<Dagsopgave> opgaverTil(Collection<String> organisationer, int hoejst) {
    return opgavelager.til(organisationer, hoejst);
  }

  @Override
  public List<Ventetrin> venter(String forloebId) {
    return ventejob.i(forloebId).stream()
        .map(j -> new Ventetrin(j.proces(), navn(j), j.tilstand()))
        .toList();
  }

  @Override
  public Set<String> gaaetIStaa(Collection<String> forloebIds) {
    return ventejob.gaaetIStaa(forloebIds);
  }

  /** What the model calls the step; the engine keeps the models that it has read. */
  private String navn(Ventejob.Et job) {
    return modeller.getBpmnModelInstance(job.model()).getModelElementById(job.trin())
                instanceof FlowElement trin
            && trin.getName() != null
        ? trin.getName()
        : job.trin();
  }

  @Override
  public boolean stop(String forloebId, Stopaarsag aarsag) {
    return meld(
        forloebId, "job_veu.stop_forloeb", Map.of(Procesvariabler.STOP_AARSAG, aarsag.name()));
  }

  @Override
  public boolean virksomhedTraekkerSig(String forloebId, String virksomhedId) {
    return meld(
        forloebId,
        "job_veu.virksomhed_traekker_sig",
        Map.of(Procesvariabler.VIRKSOMHED_ID, virksomhedId));
  }

  private boolean meld(String forloebId, String besked, Map<String, Object> variabler) {
    ProcessInstance proces =
        koersler
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(forloebId)
            .processDefinitionKey(Hovedproces.NOEGLE)
            .active()
            .singleResult();
    if (proces == null) {
      return false;
    }
    koersler
        .createMessageCorrelation(besked)
        .processInstanceId(proces.getId())
        .setVariables(variabler)
        .correlate();
    return true;
  }
}
