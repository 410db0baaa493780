package dk.jobveu.sikkerhed.motorvagt;

import static dk.jobveu.sikkerhed.motorvagt.Vagtkald.kald;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.jobveu.Systemtest;
import dk.jobveu.sikkerhed.motorvagt.Vagtkald.Svar;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.admin.impl.web.SetupResource;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.dto.identity.UserCredentialsDto;
import org.camunda.bpm.engine.rest.dto.identity.UserDto;
import org.camunda.bpm.engine.rest.dto.identity.UserProfileDto;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody makes a first administrator over HTTP (issue 3, row 3; CVE-2026-77226). */
@Systemtest
class SetupTest {

  private static final String ADMIN = "camunda-admin";

  @Autowired IdentityService identitet;
  @Autowired ProcessEngine motor;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/camunda/api/admin/setup/default/user/create",
        "/camunda/api/admin/setup/default/user/create/",
        "/camunda/api/admin/setup",
        "/camunda/api/admin//setup//default/user/create",
        "/camunda//api/admin/setup/default/user/create",
        "/camunda/api/admin/%73etup/default/user/create",
        "/camunda/api/%61dmin/setup/default/user/create",
        "/%63amunda/api/admin/setup/default/user/create",
        "/camunda/api/admin/%2573etup/default/user/create",
        "/camunda/api/admin/setup;x=1/default/user/create",
        "/camunda/api/admin;x/setup/default/user/create",
        "/camunda/api/admin/./setup/default/user/create",
        "/camunda/api/admin/x/../setup/default/user/create",
        "/camunda/api/admin/x/%2e%2e/setup/default/user/create",
        "/camunda/api/admin%2Fsetup/default/user/create",
        "/camunda/api/admin/setup%2Fdefault/user/create"
      })
  void opsaetningenErLukketForAlle(String uri) throws Exception {
    for (Set<String> grupper :
        List.of(Set.<String>of(), Set.of("jobcenter"), Set.of("koordinator"), Set.of(ADMIN))) {
      for (String metode : List.of("POST", "GET", "PUT", "OPTIONS")) {
        Svar svar = kald(grupper, metode, uri, metode.equals("POST") ? "{}" : null);
        assertThat(svar.igennem()).as(metode + " " + grupper).isFalse();
        assertThat(svar.status()).isEqualTo(403);
      }
    }
  }

  /** As if every filter were gone: the resource itself, in an engine without an administrator. */
  @Test
  void motorenOpretterIkkeEnAdministratorUdenLoginSelvOmDerIngenEr() {
    identitet.deleteMembership("admin", ADMIN);
    try {
      assertThat(identitet.createUserQuery().memberOfGroup(ADMIN).count()).isZero();

      assertThatThrownBy(() -> new Opsaetning().createInitialUser("default", ubuden()))
          .hasStackTraceContaining("Den første bruger oprettes i konfigurationen");

      assertThat(identitet.createUserQuery().userId("ubuden").count()).isZero();
      assertThat(identitet.createUserQuery().memberOfGroup(ADMIN).count()).isZero();
    } finally {
      identitet.createMembership("admin", ADMIN);
    }
  }

  private static UserDto ubuden() {
    var profil = new UserProfileDto();
    profil.setId("ubuden");
    var kode = new UserCredentialsDto();
    kode.setPassword("Et-langt-kodeord-1!");
    var bruger = new UserDto();
    bruger.setProfile(profil);
    bruger.setCredentials(kode);
    return bruger;
  }

  /** The product's own resource, given an engine instead of a container. */
  private class Opsaetning extends SetupResource {

    @Override
    protected ProcessEngine lookupProcessEngine(String navn) {
      return motor;
    }

    @Override
    protected ObjectMapper getObjectMapper() {
      return new ObjectMapper();
    }
  }
}
