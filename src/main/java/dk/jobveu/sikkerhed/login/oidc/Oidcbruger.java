package dk.jobveu.sikkerhed.login.oidc;

import dk.jobveu.sikkerhed.login.Loginvaern;
import java.util.Collection;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Whom the provider vouches for, as a user of ours with the groups of now. */
@Component
@Profile("oidc")
class Oidcbruger implements OAuth2UserService<OidcUserRequest, OidcUser> {

  private final OidcUserService hos = new OidcUserService();
  private final Brugersynkronisering synkronisering;
  private final Oidcindstillinger valg;
  private final Loginvaern vaern;

  Oidcbruger(Brugersynkronisering synkronisering, Oidcindstillinger valg, Loginvaern vaern) {
    this.synkronisering = synkronisering;
    this.valg = valg;
    this.vaern = vaern;
  }

  @Override
  public OidcUser loadUser(OidcUserRequest anmodning) {
    OidcUser hos = this.hos.loadUser(anmodning);
    String id = hos.getClaimAsString(valg.brugerfelt());
    synkronisering.synkroniser(
        id,
        hos.getIssuer() + "#" + hos.getSubject(),
        hos.getGivenName(),
        hos.getFamilyName(),
        grupper(hos.getClaim(valg.gruppefelt())));
    if (vaern.laastAfAdministrator(id)) {
      throw new LockedException("Brugeren er låst af en administrator");
    }
    // without authorities: groups are asked for at each request
    return new DefaultOidcUser(List.of(), hos.getIdToken(), hos.getUserInfo(), valg.brugerfelt());
  }

  private static List<String> grupper(Object paastaaet) {
    if (paastaaet instanceof Collection<?> flere) {
      return flere.stream().map(String::valueOf).toList();
    }
    return paastaaet == null ? List.of() : List.of(paastaaet.toString());
  }
}
