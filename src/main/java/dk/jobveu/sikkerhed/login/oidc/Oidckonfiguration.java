package dk.jobveu.sikkerhed.login.oidc;

import dk.jobveu.sikkerhed.login.Loginvej;
import dk.jobveu.sikkerhed.opstart.Administratorkilde;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.web.util.HtmlUtils;

/** The way in and out by the identity provider. */
@Configuration
@Profile("oidc")
class Oidckonfiguration {

  private static final Logger LOG = LoggerFactory.getLogger(Oidckonfiguration.class);
  private static final String BEGYND =
      OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI;

  @Bean
  Loginvej hosUdbyderen(ClientRegistrationRepository klienter, Oidcbruger brugere) {
    var begynd = new DefaultOAuth2AuthorizationRequestResolver(klienter, BEGYND);
    begynd.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    var ud = new OidcClientInitiatedLogoutSuccessHandler(klienter);
    ud.setPostLogoutRedirectUri("{baseUrl}/login?logget-ud");
    ud.setRedirectStrategy((anmodning, svar, til) -> viderefoer(svar, til));
    return new Loginvej(
        BEGYND + "/jobveu",
        http ->
            http.oauth2Login(
                    l ->
                        l.loginPage("/login")
                            .authorizationEndpoint(a -> a.authorizationRequestResolver(begynd))
                            .userInfoEndpoint(u -> u.oidcUserService(brugere))
                            .failureHandler(Oidckonfiguration::afvis))
                .logout(l -> l.logoutSuccessHandler(ud)));
  }

  /** A claim may make somebody an administrator, so that nobody need be one in the database. */
  @Bean
  Administratorkilde administratorHosUdbyderen(Oidcindstillinger indstillinger) {
    return () -> !indstillinger.administratorgruppe().isBlank();
  }

  private static void afvis(
      HttpServletRequest anmodning, HttpServletResponse svar, AuthenticationException fejl)
      throws IOException {
    String hvad = "error";
    if (fejl instanceof LockedException) {
      hvad = "laast";
    } else if (fejl instanceof BrugesIkke) {
      hvad = "bruges-ikke";
      LOG.warn("Et login er afvist: {}", fejl.getMessage());
    } else {
      LOG.warn("Login hos udbyderen mislykkedes: {}", fejl.getClass().getSimpleName());
    }
    svar.sendRedirect(anmodning.getContextPath() + "/login?" + hvad);
  }

  /**
   * Goes on to the provider from a page instead of by a redirect: browsers let the answer to a form
   * lead only where the page's {@code form-action} allows, and that is here.
   */
  private static void viderefoer(HttpServletResponse svar, String til) throws IOException {
    String sikker = HtmlUtils.htmlEscape(til, "UTF-8");
    svar.setContentType("text/html");
    svar.setCharacterEncoding(StandardCharsets.UTF_8.name());
    svar.getWriter()
        .write(
            """
            <!DOCTYPE html><html lang="da"><head><meta charset="utf-8"><title>Log ud – Job-VEU</title>
            <meta http-equiv="refresh" content="0; url=%s"></head>
            <body><p><a href="%s">Fortsæt for at logge helt ud</a></p></body></html>
            """
                .formatted(sikker, sikker));
  }
}
