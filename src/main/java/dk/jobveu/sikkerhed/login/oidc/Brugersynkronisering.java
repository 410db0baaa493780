package dk.jobveu.sikkerhed.login.oidc;

import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.aktoer.camunda.Gruppeopslag;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the engine's user and memberships at each log-in what the provider says they are: whoever
 * loses a group there has lost it here. A user with a password of their own, for HTTP Basic, is
 * never taken over, and neither is a user by somebody else to whom the provider gave the same id.
 */
@Service
@Profile("oidc")
class Brugersynkronisering {

  private static final Logger LOG = LoggerFactory.getLogger(Brugersynkronisering.class);

  /** Which account at the provider a user belongs to, kept with the user. */
  private static final String KONTO = "oidc-konto";

  private static final int LAENGSTE_ID = 64;
  private static final String ADMINISTRATOR = "camunda-admin";

  private final IdentityService identitet;
  private final Aktoerer aktoerer;
  private final Oidcindstillinger valg;
  private final Pattern gyldigtId;

  Brugersynkronisering(
      @Lazy IdentityService identitet,
      @Lazy ProcessEngine motor,
      Aktoerer aktoerer,
      Oidcindstillinger valg) {
    this.identitet = identitet;
    this.aktoerer = aktoerer;
    this.valg = valg;
    ProcessEngineConfigurationImpl konfiguration =
        (ProcessEngineConfigurationImpl) motor.getProcessEngineConfiguration();
    String moenster = konfiguration.getUserResourceWhitelistPattern();
    this.gyldigtId =
        Pattern.compile(
            moenster == null ? konfiguration.getGeneralResourceWhitelistPattern() : moenster);
  }

  /** Makes the user and their groups what the provider says. */
  @Transactional
  void synkroniser(
      String id, String konto, String fornavn, String efternavn, Collection<String> paastaaet) {
    if (id == null || id.length() > LAENGSTE_ID || !gyldigtId.matcher(id).matches()) {
      throw new BrugesIkke("The claim " + valg.brugerfelt() + " is missing or not a valid user id");
    }
    gemBruger(id, konto, fornavn, efternavn);
    Set<String> grupper = kendte(paastaaet);
    for (Group gammel : identitet.createGroupQuery().groupMember(id).list()) {
      if (!grupper.contains(gammel.getId())) {
        identitet.deleteMembership(id, gammel.getId());
      }
    }
    for (String gruppe : grupper) {
      if (identitet.createGroupQuery().groupMember(id).groupId(gruppe).count() == 0) {
        identitet.createMembership(id, gruppe);
      }
    }
  }

  private void gemBruger(String id, String konto, String fornavn, String efternavn) {
    User bruger = identitet.createUserQuery().userId(id).singleResult();
    if (bruger == null) {
      bruger = identitet.newUser(id);
    } else if (!konto.equals(identitet.getUserInfo(id, KONTO))) {
      throw new BrugesIkke("The user id " + id + " belongs to somebody else here");
    }
    bruger.setFirstName(kort(fornavn, id));
    bruger.setLastName(kort(efternavn, ""));
    identitet.saveUser(bruger);
    identitet.setUserInfo(id, KONTO, konto);
  }

  /** Organisations and roles that we know, the role of each organisation, and administrators. */
  private Set<String> kendte(Collection<String> paastaaet) {
    Set<String> roller = Arrays.stream(Rolle.values()).map(Rolle::id).collect(Collectors.toSet());
    Set<String> grupper = new TreeSet<>();
    int ukendte = 0;
    for (String p : paastaaet) {
      Aktoer organisation = aktoerer.find(p).orElse(null);
      if (!valg.administratorgruppe().isBlank() && valg.administratorgruppe().equals(p)) {
        grupper.add(ADMINISTRATOR);
      } else if (organisation != null) {
        grupper.add(organisation.id());
        grupper.add(organisation.rolle());
      } else if (roller.contains(p) || Gruppeopslag.PROCESDESIGNERE.equals(p)) {
        grupper.add(p);
      } else {
        ukendte++;
      }
    }
    if (ukendte > 0) {
      LOG.info("{} grupper fra login kendes ikke her og er sprunget over", ukendte);
    }
    grupper.removeIf(g -> identitet.createGroupQuery().groupId(g).count() == 0);
    return grupper;
  }

  private static String kort(String navn, String ellers) {
    String n = navn == null || navn.isBlank() ? ellers : navn;
    return n.length() > 255 ? n.substring(0, 255) : n;
  }
}
