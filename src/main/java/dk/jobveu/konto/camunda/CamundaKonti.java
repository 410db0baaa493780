package dk.jobveu.konto.camunda;

import dk.jobveu.aktoer.Medlemskab;
import dk.jobveu.aktoer.Medlemskaber;
import dk.jobveu.aktoer.Organisationer;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.konto.Konti;
import dk.jobveu.motor.Systemkald;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The engine's users, on behalf of the system: who lets colleagues in need have no right in the
 * engine.
 */
@Component
class CamundaKonti implements Konti {

  private final Systemkald system;
  private final IdentityService identitet;
  private final TaskService opgaver;
  private final Organisationer organisationer;
  private final Medlemskaber medlemskaber;

  CamundaKonti(
      Systemkald system,
      @Lazy IdentityService identitet,
      @Lazy TaskService opgaver,
      Organisationer organisationer,
      Medlemskaber medlemskaber) {
    this.system = system;
    this.identitet = identitet;
    this.opgaver = opgaver;
    this.organisationer = organisationer;
    this.medlemskaber = medlemskaber;
  }

  @Override
  public List<Bruger> i(String organisation) {
    return system
        .udfoer(() -> identitet.createUserQuery().memberOfGroup(organisation).list())
        .stream()
        .map(CamundaKonti::bruger)
        .sorted(Danskorden.efter(Bruger::navn).thenComparing(Bruger::id))
        .toList();
  }

  private static Bruger bruger(User u) {
    String navn =
        ((u.getFirstName() == null ? "" : u.getFirstName())
                + " "
                + (u.getLastName() == null ? "" : u.getLastName()))
            .strip();
    String kode = ((UserEntity) u).getPassword();
    return new Bruger(u.getId(), navn.isEmpty() ? u.getId() : navn, kode != null);
  }

  @Override
  public boolean optaget(String id) {
    String navn = id.toLowerCase(Locale.ROOT);
    return system.udfoer(
        () ->
            identitet
                        .createNativeUserQuery()
                        .sql("select * from ACT_ID_USER where lower(ID_) = #{navn}")
                        .parameter("navn", navn)
                        .list()
                        .size()
                    + identitet.createGroupQuery().groupId(navn).count()
                > 0);
  }

  @Override
  public void opret(String id, String navn, String organisation) {
    system.udfoer(
        () -> {
          organisationer.opretBruger(id, navn, null, organisation);
          return null;
        });
  }

  @Override
  public void meldUd(String id, String organisation) {
    List<Medlemskab> alle = medlemskaber.af(id);
    Predicate<Medlemskab> denne = m -> m.gruppe().equals(organisation);
    system.udfoer(
        () -> {
          for (Medlemskab ud : alle.stream().filter(denne).toList()) {
            identitet.deleteMembership(id, organisation);
            boolean rollenHoldes =
                alle.stream().filter(denne.negate()).anyMatch(m -> ud.rolle().equals(m.rolle()));
            if (!rollenHoldes) {
              identitet.deleteMembership(id, ud.rolle());
            }
          }
          return null;
        });
  }

  @Override
  public List<String> flyt(String fra, String til) {
    List<String> folk = i(fra).stream().map(Bruger::id).toList();
    system.udfoer(
        () -> {
          for (String bruger : folk) {
            identitet.deleteMembership(bruger, fra);
            if (!erI(bruger, til)) {
              identitet.createMembership(bruger, til);
            }
          }
          return null;
        });
    return folk;
  }

  @Override
  public boolean erI(String id, String organisation) {
    return medlemskaber.af(id).stream().anyMatch(m -> m.gruppe().equals(organisation));
  }

  @Override
  public boolean erKunI(String id, String organisation) {
    List<Medlemskab> alle = medlemskaber.af(id);
    return alle.stream()
        .filter(m -> m.gruppe().equals(organisation))
        .findFirst()
        .filter(
            egen -> alle.stream().allMatch(m -> m.equals(egen) || m.gruppe().equals(egen.rolle())))
        .isPresent();
  }

  @Override
  public boolean erUdenGrupper(String id) {
    return medlemskaber.af(id).isEmpty();
  }

  @Override
  public List<String> kodefejl(String id, String kode) {
    return system.udfoer(
        () ->
            identitet
                .checkPasswordAgainstPolicy(
                    kode, identitet.createUserQuery().userId(id).singleResult())
                .getViolatedRules()
                .stream()
                .map(CamundaKonti::saetning)
                .toList());
  }

  private static String saetning(PasswordPolicyRule regel) {
    return switch (regel.getPlaceholder().replace("PASSWORD_POLICY_", "")) {
      case "LENGTH" ->
          "Adgangskoden skal have mindst %s tegn."
              .formatted(regel.getParameters().get("minLength"));
      case "LOWERCASE" -> "Adgangskoden skal have mindst ét lille bogstav.";
      case "UPPERCASE" -> "Adgangskoden skal have mindst ét stort bogstav.";
      case "DIGIT" -> "Adgangskoden skal have mindst ét tal.";
      case "SPECIAL" -> "Adgangskoden skal have mindst ét tegn som ! ? # eller -.";
      case "USER_DATA" -> "Adgangskoden må ikke indeholde dit navn eller brugernavn.";
      default -> "Adgangskoden er kendt af andre. Vælg en anden.";
    };
  }

  @Override
  public boolean passer(String id, String kode) {
    return identitet.checkPassword(id, kode);
  }

  @Override
  public boolean harKode(String id) {
    return system
        .udfoer(() -> bruger(identitet.createUserQuery().userId(id).singleResult()))
        .harKode();
  }

  @Override
  public void saetKode(String id, String kode) {
    system.udfoer(
        () -> {
          User bruger = identitet.createUserQuery().userId(id).singleResult();
          bruger.setPassword(kode);
          identitet.saveUser(bruger);
          return null;
        });
  }

  @Override
  public Map<String, Long> tagne(List<String> organisationer) {
    return system.udfoer(() -> hos(organisationer).taskAssigned().list()).stream()
        .collect(Collectors.groupingBy(Task::getAssignee, Collectors.counting()));
  }

  @Override
  public int givTilbage(String id, List<String> organisationer) {
    return system.udfoer(
        () -> {
          List<Task> tagne = hos(organisationer).taskAssignee(id).list();
          tagne.forEach(t -> opgaver.setAssignee(t.getId(), null));
          return tagne.size();
        });
  }

  private TaskQuery hos(List<String> organisationer) {
    return opgaver.createTaskQuery().taskCandidateGroupIn(organisationer).includeAssignedTasks();
  }

  @Override
  public long aabneOpgaver(List<String> organisationer) {
    return system.udfoer(() -> hos(organisationer).count());
  }
}
