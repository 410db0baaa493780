package dk.jobveu.motor.blanket;

import dk.jobveu.aktoer.camunda.AktuelBruger;
import dk.jobveu.engang.Engang;
import dk.jobveu.engang.Engang.Afsendelse;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.feltsvar.Feltsted;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.BlanketFejl.Feltfejl;
import dk.jobveu.motor.fejl.Motorkald;
import dk.jobveu.persondatalog.Persondatalog;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.CamundaFormRefImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/**
 * What happens when a form is completed, whichever way: the answers are checked, handed to the
 * feature that records them, and taken out of the engine again (docs/adr/0003).
 */
@Component
public class Blanketlytter {

  private static final String SENESTE = "latest";

  private final Blanketversioner versioner;
  private final Brugstilfaelder brugstilfaelder;
  private final Blanketkontrol kontrol;
  private final AktuelBruger bruger;
  private final Persondatalog log;
  private final Engang engang;
  private final Tilfoejedefelter tilfoejede;
  private final List<Blanketslut> slut;
  private final Clock ur;

  Blanketlytter(
      Blanketversioner versioner,
      Brugstilfaelder brugstilfaelder,
      Blanketkontrol kontrol,
      AktuelBruger bruger,
      Persondatalog log,
      Engang engang,
      Tilfoejedefelter tilfoejede,
      List<Blanketslut> slut,
      Clock ur) {
    this.versioner = versioner;
    this.engang = engang;
    this.brugstilfaelder = brugstilfaelder;
    this.kontrol = kontrol;
    this.bruger = bruger;
    this.log = log;
    this.tilfoejede = tilfoejede;
    this.slut = slut;
    this.ur = ur;
  }

  /** On completion of a user task with this form. */
  void opgaveFuldfoert(CamundaFormRef blanket, DelegateTask opgave) {
    ProcessDefinitionEntity model = ((TaskEntity) opgave).getProcessDefinition();
    modtag(
        new Trin(
            blanket.getKey(),
            versioner.gaeldende(blanket, model.getDeploymentId()),
            model.getKey(),
            opgave.getTaskDefinitionKey(),
            opgave.getName()),
        opgave,
        opgave.getExecution().getProcessBusinessKey(),
        opgave.getProcessInstanceId(),
        opgave.getId(),
        bruger.organisationFor(
            opgave.getCandidates().stream()
                .map(k -> k.getGroupId())
                .filter(Objects::nonNull)
                .toList()));
    opgaveVaek(opgave.getId());
  }

  /**
   * When a user task with a form has ended, whichever way. Told after the task in the same
   * transaction, so that what is just being saved for it is not left behind.
   */
  public void opgaveVaek(String opgaveId) {
    Context.getCommandContext()
        .getTransactionContext()
        .addTransactionListener(
            TransactionState.COMMITTING, k -> slut.forEach(s -> s.opgaveVaek(opgaveId)));
  }

  /** On start of a process whose start event has this form. */
  void procesStartet(CamundaFormRef blanket, DelegateExecution proces) {
    ProcessDefinitionEntity model = ((ExecutionEntity) proces).getProcessDefinition();
    Optional<Afsendelse> sendt =
        Optional.ofNullable(Indsendelse.aktuel()).flatMap(Indsendelse::engang);
    sendt.ifPresent(engang::tag);
    modtag(
        new Trin(
            blanket.getKey(),
            versioner.gaeldende(blanket, model.getDeploymentId()),
            model.getKey(),
            Objects.toString(proces.getCurrentActivityId(), model.getKey()),
            Objects.toString(proces.getCurrentActivityName(), model.getName())),
        proces,
        proces.getProcessBusinessKey(),
        proces.getProcessInstanceId(),
        null,
        bruger.organisationFor(List.of()));
    slut.forEach(s -> s.procesStartet(bruger.id(), model.getKey()));
    if (proces.getVariable(Procesvariabler.FORLOEB_ID) instanceof String forloebId) {
      proces.setProcessBusinessKey(forloebId);
    }
    sendt.ifPresent(a -> engang.besvar(a, Startkvittering.skriv(proces)));
  }

  /** Which form it is, and where it stands in the model. */
  private record Trin(
      String blanketId, Blanketversioner.Version version, String proces, String id, String navn) {

    Feltsted sted(Map<String, Object> variabler) {
      return new Feltsted(
          variabler.get(Procesvariabler.DELTAGER_ID) instanceof String d ? d : null,
          proces,
          id,
          navn == null ? id : navn,
          blanketId,
          version.nr());
    }
  }

  private void modtag(
      Trin trin,
      VariableScope scope,
      String forloebId,
      String procesinstansId,
      String opgaveId,
      String egen) {
    String blanketId = trin.blanketId();
    Blanketdefinition blanket = trin.version().definition();
    Map<String, Object> alle = new HashMap<>(scope.getVariables());
    Indsendelse sendt = Indsendelse.aktuel();
    boolean uden = sendt == null || sendt.erModtaget() || !sendt.gaelder(opgaveId);
    if (uden && sendt == null && Motorkald.iGang()) {
      // by a way that does not bring a form's answers, such as a restart of an old instance
      throw new BlanketFejl(null, "Opgaven fuldføres ved at indsende dens blanket.");
    }
    Map<String, Object> svar = uden ? afVariabler(blanket, alle) : sendt.modtag();
    afvisUkendte(blanket, svar.keySet());
    Optional<Registrering> paaVegne = uden ? Optional.empty() : sendt.paaVegne();
    String id = paaVegne.map(Registrering::bruger).orElseGet(bruger::id);
    String organisation = paaVegne.map(Registrering::organisation).orElse(egen);
    Map<String, Object> gyldige =
        kontroller(
            blanket,
            svar,
            new Blanketkontekst(blanketId, forloebId, opgaveId, id, organisation, alle));
    Besvarelse besvarelse =
        new Besvarelse(
            forloebId,
            procesinstansId,
            opgaveId,
            blanketId,
            id,
            organisation,
            paaVegne.map(Registrering::paaVegneAf).orElse(null),
            ur.instant(),
            gyldige,
            alle);
    Map<String, Object> resultat = new HashMap<>(modtag(blanketId, blanket, besvarelse));
    if (!brugstilfaelder.tagerHeleBlanketten(blanketId)) {
      resultat.putAll(
          tilfoejede.gem(
              new Registrering(
                  forloebId == null ? (String) resultat.get(Procesvariabler.FORLOEB_ID) : forloebId,
                  id,
                  organisation,
                  besvarelse.paaVegneAf(),
                  besvarelse.tidspunkt()),
              trin.sted(alle),
              blanket.felter(),
              gyldige));
    }
    logfoer(Persondatalog.Handling.AENDRET, blanketId, forloebId, organisation, alle);
    if (uden) {
      scope.removeVariables(svar.keySet());
    }
    Motorkald.blanketModtaget();
    resultat.forEach(
        (navn, vaerdi) -> {
          if (!Procesvariabler.findes(navn) && !Procesvariabler.erFelt(navn)) {
            throw new IllegalStateException(navn + " er ikke en kendt procesvariabel");
          }
          scope.setVariable(navn, vaerdi);
        });
  }

  /**
   * Answers once more what has been answered: by the form as it is now, to the same checks and the
   * same use case, without a task. Inside a command of the engine.
   *
   * @return what the use case tells the process, which has gone on
   */
  Map<String, Object> igen(
      String blanketId, Registrering r, Map<String, Object> variabler, Map<String, Object> svar) {
    Blanketdefinition blanket =
        versioner.gaeldende(new CamundaFormRefImpl(blanketId, SENESTE), null).definition();
    afvisUkendte(blanket, svar.keySet());
    Map<String, Object> gyldige =
        kontroller(
            blanket,
            svar,
            new Blanketkontekst(
                blanketId, r.forloebId(), null, r.bruger(), r.organisation(), variabler));
    return modtag(
        blanketId,
        blanket,
        new Besvarelse(
            r.forloebId(),
            null,
            null,
            blanketId,
            r.bruger(),
            r.organisation(),
            r.paaVegneAf(),
            r.tidspunkt(),
            gyldige,
            variabler));
  }

  private Map<String, Object> kontroller(
      Blanketdefinition blanket, Map<String, Object> svar, Blanketkontekst sted) {
    Map<String, Object> data =
        blanket.kontrolleresVedDetViste(svar.keySet()) ? data(sted.blanket(), sted) : Map.of();
    return kontrol.kontroller(blanket, svar, data);
  }

  /** A rule that the domain finds broken is told at its field, by the label that people see. */
  private Map<String, Object> modtag(
      String blanketId, Blanketdefinition blanket, Besvarelse besvarelse) {
    try {
      return brugstilfaelder.modtag(blanketId, besvarelse);
    } catch (Regelbrud brud) {
      String label =
          blanket.felter().stream()
              .filter(f -> f.noegle().equals(brud.felt()))
              .map(Felt::label)
              .filter(Objects::nonNull)
              .findFirst()
              .orElse(null);
      throw new BlanketFejl(List.of(new Feltfejl(brud.felt(), label, brud.getMessage())));
    }
  }

  /** Answers from our own code come as variables, and leave the process again. */
  private static Map<String, Object> afVariabler(
      Blanketdefinition blanket, Map<String, Object> alle) {
    Map<String, Object> svar = new LinkedHashMap<>();
    for (Felt felt : blanket.felter()) {
      if (alle.containsKey(felt.noegle())) {
        svar.put(felt.noegle(), alle.remove(felt.noegle()));
      }
    }
    return svar;
  }

  private static void afvisUkendte(Blanketdefinition blanket, Set<String> sendte) {
    Set<String> kendte = blanket.felter().stream().map(Felt::noegle).collect(Collectors.toSet());
    List<Feltfejl> ukendte =
        sendte.stream()
            .filter(n -> !kendte.contains(n))
            .map(Svarnavn::kort)
            .map(
                n ->
                    new Feltfejl(
                        n,
                        null,
                        "Blanketten har ikke feltet »" + n + "«. Fjern det, og prøv igen."))
            .toList();
    if (!ukendte.isEmpty()) {
      throw new BlanketFejl(ukendte);
    }
  }

  /** What a task about a citizen shows; that it was shown is written down first. */
  Map<String, Object> laest(String blanketId, Blanketkontekst kontekst) {
    Map<String, Object> data = data(blanketId, kontekst);
    logfoer(
        Persondatalog.Handling.LAEST,
        blanketId,
        kontekst.forloebId(),
        kontekst.organisation(),
        kontekst.variabler());
    return data;
  }

  private void logfoer(
      Persondatalog.Handling handling,
      String blanketId,
      String forloebId,
      String organisation,
      Map<String, Object> variabler) {
    if (variabler.get(Procesvariabler.DELTAGER_ID) instanceof String deltagerId) {
      log.skriv(
          new Registrering(forloebId, bruger.id(), organisation, null, ur.instant()),
          handling,
          "blanket:" + blanketId,
          List.of(deltagerId));
    }
  }

  /** What the form shows besides its own fields; empty when nothing is registered for it. */
  public Map<String, Object> data(String blanketId, Blanketkontekst kontekst) {
    return brugstilfaelder.data(blanketId, kontekst);
  }

  /** {@code afdaek_behov} becomes {@code afdaekBehov}. */
  public static String beanNavn(String blanketId) {
    StringBuilder navn = new StringBuilder();
    boolean stort = false;
    for (char c : blanketId.toCharArray()) {
      if (c == '_') {
        stort = true;
      } else {
        navn.append(stort ? Character.toUpperCase(c) : c);
        stort = false;
      }
    }
    return navn.toString();
  }
}
