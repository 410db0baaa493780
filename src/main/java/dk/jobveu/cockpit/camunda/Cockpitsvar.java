package dk.jobveu.cockpit.camunda;

import static dk.jobveu.cockpit.camunda.Skabelon.antal;
import static dk.jobveu.cockpit.camunda.Skabelon.somLedt;

import dk.jobveu.adgang.Bruger;
import dk.jobveu.cockpit.Cockpitkreds;
import dk.jobveu.cockpit.Kontrol;
import dk.jobveu.faelles.Regelbrud;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Answers what Cockpit asks, from the forløb that the person coordinates. Nothing here reaches the
 * engine's own resources, and nobody gets a right there; what is not answered is refused by the
 * gate as for everybody (docs/adr/0012).
 */
@Component
public class Cockpitsvar {

  private final Cockpitkreds kreds;
  private final Instanser instanser;
  private final Instanssvar instanssvar;
  private final Definitionssvar definitionssvar;
  private final Driftsfejl driftsfejl;
  private final Opgavesvar opgavesvar;

  Cockpitsvar(
      Cockpitkreds kreds,
      Instanser instanser,
      Instanssvar instanssvar,
      Definitionssvar definitionssvar,
      Driftsfejl driftsfejl,
      Opgavesvar opgavesvar) {
    this.kreds = kreds;
    this.instanser = instanser;
    this.instanssvar = instanssvar;
    this.definitionssvar = definitionssvar;
    this.driftsfejl = driftsfejl;
    this.opgavesvar = opgavesvar;
  }

  /**
   * The answer as JSON would have it; nothing when there is no such thing among the person's.
   *
   * @throws Regelbrud when it asks for what cannot be searched for here
   */
  public Optional<Object> til(Kald kald, Forespurgt f, Bruger bruger) {
    List<Instans> egne = kald.erOmForloeb() ? instanser.af(kreds.forloeb(bruger)) : List.of();
    return switch (kald) {
      case TAVLE -> Optional.of(definitionssvar.tavlen(egne));
      case DEFINITIONER -> Optional.of(somLedt(definitionssvar.liste(egne), f));
      case ELEMENTER -> Optional.of(definitionssvar.elementer(f.id(), egne));
      case KALDTE_TEGNINGER -> Optional.of(definitionssvar.kaldteTegninger(f.id()));
      case KALDTE_DEFINITIONER -> Optional.of(definitionssvar.kaldte(f.id(), egne));
      case INSTANSER -> Optional.of(instanser(f, egne));
      case INSTANS -> find(f.id(), egne).map(Instanssvar::selv);
      case TRAE -> find(f.id(), egne).flatMap(instanssvar::traeet);
      case KALDTE -> find(f.id(), egne).map(i -> instanssvar.kaldte(i, egne));
      case VARIABLER -> Optional.of(somLedt(afEn(f, egne, instanssvar::variabler), f));
      case FEJL ->
          Optional.of(somLedt(driftsfejl.liste(egne.stream().filter(spurgteTil(f)).toList()), f));
      case JOBS -> Optional.of(somLedt(afEn(f, egne, instanssvar::jobs), f));
      case OPGAVER -> Optional.of(somLedt(afEn(f, egne, i -> opgavesvar.i(i, bruger)), f));
      case AABNE_OPGAVER -> Optional.of(antal(afAlle(f) ? opgavesvar.antal(egne) : 0));
      case INGEN -> Optional.of(f.taeller() ? antal(0) : List.of());
    };
  }

  /** Who has taken a task is a matter of its organisation's, so all count as not taken. */
  @Kontrol
  static boolean afAlle(Forespurgt f) {
    return f.felt("assigned") == null && f.felt("withoutCandidateGroups") == null;
  }

  private static Optional<Instans> find(String id, List<Instans> egne) {
    return egne.stream().filter(i -> i.id().equals(id)).findFirst();
  }

  private Object instanser(Forespurgt f, List<Instans> egne) {
    if (!f.kun(
        "processDefinitionId",
        "processDefinitionKey",
        "processDefinitionWithoutTenantId",
        "superProcessInstance",
        "subProcessInstance",
        "activityIdIn",
        "businessKey")) {
      throw new Regelbrud(null, "Her kan du kun søge efter forløbets nummer og titel.");
    }
    String under = f.felt("subProcessInstance");
    Predicate<Instans> passer =
        i ->
            lig(f, "processDefinitionId", i.definitionId())
                && lig(f, "processDefinitionKey", i.noegle())
                && lig(f, "superProcessInstance", i.overId())
                && (under == null
                    || find(under, egne).filter(u -> i.id().equals(u.overId())).isPresent())
                && (f.felt("businessKey") == null || i.tekst().contains(f.felt("businessKey")));
    List<Instans> fundne = egne.stream().filter(passer).toList();
    List<String> elementer = f.liste("activityIdIn");
    if (!elementer.isEmpty() && f.felt("processDefinitionId") != null) {
      Set<String> der = definitionssvar.ved(f.felt("processDefinitionId"), elementer);
      fundne = fundne.stream().filter(i -> der.contains(i.id())).toList();
    }
    return somLedt(fundne.stream().map(Instanssvar::iListen).toList(), f);
  }

  private static boolean lig(Forespurgt f, String felt, String vaerdi) {
    return f.felt(felt) == null || f.felt(felt).equals(vaerdi);
  }

  private static Predicate<Instans> spurgteTil(Forespurgt f) {
    List<String> ids = f.liste("processInstanceIdIn");
    List<String> definitioner = f.liste("processDefinitionIdIn");
    return i ->
        (ids.isEmpty() || ids.contains(i.id()))
            && (definitioner.isEmpty() || definitioner.contains(i.definitionId()));
  }

  private static List<Map<String, Object>> afEn(
      Forespurgt f, List<Instans> egne, Function<Instans, List<Map<String, Object>>> hvad) {
    String id =
        f.felt("processInstanceId") != null
            ? f.felt("processInstanceId")
            : f.liste("processInstanceIdIn").stream().findFirst().orElse(null);
    return find(id, egne).map(hvad).orElse(List.of());
  }
}
