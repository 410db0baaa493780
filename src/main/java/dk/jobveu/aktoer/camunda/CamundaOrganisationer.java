package dk.jobveu.aktoer.camunda;

import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Organisationer;
import dk.jobveu.aktoer.Rolle;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A group an organisation and a group a role, in the engine's own identity tables. */
@Component
class CamundaOrganisationer implements Organisationer {

  private static final String ORGANISATION = "ORGANISATION";
  private static final String ROLLE = "ROLLE";

  private final IdentityService identitet;
  private final Aktoerer aktoerer;

  CamundaOrganisationer(@Lazy IdentityService identitet, Aktoerer aktoerer) {
    this.identitet = identitet;
    this.aktoerer = aktoerer;
  }

  @Override
  @Transactional
  public void opret(Aktoer aktoer) {
    aktoerer.gem(aktoer);
    gruppe(aktoer.id(), aktoer.navn(), ORGANISATION);
    for (Rolle rolle : Rolle.values()) {
      if (rolle.id().equals(aktoer.rolle())) {
        gruppe(rolle.id(), rolle.tekst(), ROLLE);
      }
    }
  }

  @Override
  @Transactional
  public void omdoeb(String aktoerId, String navn) {
    Aktoer a = aktoerer.find(aktoerId).orElseThrow();
    aktoerer.gem(new Aktoer(a.id(), a.rolle(), navn, a.niveau(), a.kommunekode(), a.cvr()));
    Group gruppe = identitet.createGroupQuery().groupId(aktoerId).singleResult();
    if (gruppe != null) {
      gruppe.setName(navn);
      identitet.saveGroup(gruppe);
    }
  }

  @Override
  @Transactional
  public void opretBruger(String brugerId, String visningsnavn, String kode, String aktoerId) {
    if (!opretBruger(brugerId, visningsnavn, kode)) {
      return;
    }
    Aktoer aktoer = aktoerer.find(aktoerId).orElseThrow();
    identitet.createMembership(brugerId, aktoer.id());
    identitet.createMembership(brugerId, aktoer.rolle());
  }

  @Override
  @Transactional
  public void opretDesigner(String brugerId, String visningsnavn, String kode) {
    if (opretBruger(brugerId, visningsnavn, kode)) {
      identitet.createMembership(brugerId, Gruppeopslag.PROCESDESIGNERE);
    }
  }

  private boolean opretBruger(String brugerId, String visningsnavn, String kode) {
    if (identitet.createUserQuery().userId(brugerId).count() > 0) {
      return false;
    }
    User bruger = identitet.newUser(brugerId);
    bruger.setFirstName(visningsnavn);
    bruger.setLastName("");
    bruger.setPassword(kode);
    identitet.saveUser(bruger);
    return true;
  }

  private void gruppe(String id, String navn, String type) {
    if (identitet.createGroupQuery().groupId(id).count() > 0) {
      return;
    }
    Group gruppe = identitet.newGroup(id);
    gruppe.setName(navn);
    gruppe.setType(type);
    identitet.saveGroup(gruppe);
  }
}
