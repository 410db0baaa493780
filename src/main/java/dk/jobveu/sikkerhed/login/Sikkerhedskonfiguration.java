package dk.jobveu.sikkerhed.login;

import com.fasterxml.jackson.core.StreamReadConstraints;
import dk.jobveu.aktoer.camunda.Gruppeopslag;
import dk.jobveu.faelles.web.Problemsvar;
import dk.jobveu.sikkerhed.MotorIdentitetFilter;
import dk.jobveu.sikkerhed.SpringLoginTilCamunda;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.DelegatingAuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** One login for everything: pages by session, the two REST interfaces by HTTP Basic. */
@Configuration
class Sikkerhedskonfiguration {

  static {
    // deep enough for every form and list; the library's own limit is a thousand
    StreamReadConstraints.overrideDefaultStreamReadConstraints(
        StreamReadConstraints.builder().maxNestingDepth(100).build());
  }

  private static final String SLUKKEDE_EVNER =
      "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

  private static final int FOER_SPRING_SECURITY = SecurityProperties.DEFAULT_FILTER_ORDER - 1;

  private static final Loginafvisning AFVISNING = new Loginafvisning();

  /** Where the product lets anybody make its first user (CVE-2026-77226). */
  private static final String OPSAETNING = "/camunda/api/admin/setup/**";

  private static final String EN_ORGANISATION = "/administration/organisationer/{organisation}";

  @Bean
  @Order(1)
  SecurityFilterChain rest(HttpSecurity http) throws Exception {
    // what only resembles the two meets the same refusal; nothing answers there
    return http.securityMatcher(
            new OrRequestMatcher(
                sti("/engine-rest/**", "/api/**"), r -> Programveje.medBasic(r.getRequestURI())))
        .authorizeHttpRequests(a -> a.anyRequest().authenticated())
        .httpBasic(b -> b.authenticationEntryPoint(AFVISNING))
        .exceptionHandling(e -> e.authenticationEntryPoint(AFVISNING))
        // no cookie is accepted here, so there is nothing for a foreign site to ride on
        .csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .headers(Sikkerhedskonfiguration::hoveder)
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain sider(
      HttpSecurity http,
      Gruppeopslag gruppeopslag,
      Sessioner sessioner,
      ObjectProvider<Loginvej> udbyder)
      throws Exception {
    var husk = new HttpSessionRequestCache();
    husk.setRequestMatcher(Sikkerhedskonfiguration::erEnSide);
    Loginvej vej = udbyder.getIfAvailable(Sikkerhedskonfiguration::formular);
    vej.tilfoej().til(http);
    return http.authorizeHttpRequests(
            a ->
                a.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                    .permitAll()
                    .requestMatchers(
                        sti(
                            "/login",
                            "/velkommen",
                            "/kalender.ics",
                            "/postkasse/bekraeft",
                            "/svar",
                            "/svar/*",
                            "/oversigt",
                            "/css/**",
                            "/js/**",
                            "/actuator/health/**"))
                    .permitAll()
                    // the web applications' own log-in would be a second door beside ours
                    .requestMatchers(
                        sti(OPSAETNING, "/camunda/api/admin/auth/user/{motor}/login/**"))
                    .denyAll()
                    .requestMatchers(sti(EN_ORGANISATION, EN_ORGANISATION + "/**"))
                    .access(forDemDerStyrer(gruppeopslag))
                    .requestMatchers(sti("/administration/modeller", "/administration/modeller/**"))
                    .access(forDesignere(gruppeopslag))
                    .requestMatchers(sti("/administration/**"))
                    .access(forDriftsfolk(gruppeopslag))
                    .anyRequest()
                    .authenticated())
        .sessionManagement(
            s ->
                s.sessionAuthenticationStrategy(
                    new CompositeSessionAuthenticationStrategy(
                        List.of(new ChangeSessionIdAuthenticationStrategy(), sessioner))))
        .logout(
            l ->
                l.addLogoutHandler(
                    (anmodning, svar, login) -> {
                      if (login != null) {
                        sessioner.loggetUd(login.getName(), anmodning);
                      }
                    }))
        .requestCache(c -> c.requestCache(husk))
        .exceptionHandling(
            e ->
                e.authenticationEntryPoint(tilLogin(vej.begynd()))
                    .accessDeniedHandler(new Sessionslut()))
        // the web applications bring a CSRF protection of their own
        .csrf(
            c ->
                c.ignoringRequestMatchers(
                    sti("/camunda/**"), r -> Programveje.er(r.getRequestURI())))
        .addFilterBefore(new Sessionvagt(sessioner), AuthorizationFilter.class)
        .headers(Sikkerhedskonfiguration::hoveder)
        .build();
  }

  /** And the organisation's own administrator, to its own page. */
  private static AuthorizationManager<RequestAuthorizationContext> forDemDerStyrer(
      Gruppeopslag gruppeopslag) {
    return AuthorizationManagers.allOf(
        AuthenticatedAuthorizationManager.authenticated(),
        (login, kald) ->
            new AuthorizationDecision(
                gruppeopslag.maaStyre(
                    login.get().getName(), kald.getVariables().get("organisation"))));
  }

  /** Those who look after the models. */
  private static AuthorizationManager<RequestAuthorizationContext> forDesignere(
      Gruppeopslag gruppeopslag) {
    return AuthorizationManagers.allOf(
        AuthenticatedAuthorizationManager.authenticated(),
        (login, kald) -> new AuthorizationDecision(gruppeopslag.maaDesigne(login.get().getName())));
  }

  /** By the groups of now: whoever is taken out must not lock those who are left. */
  private static AuthorizationManager<RequestAuthorizationContext> forDriftsfolk(
      Gruppeopslag gruppeopslag) {
    return AuthorizationManagers.allOf(
        AuthenticatedAuthorizationManager.authenticated(),
        (login, kald) ->
            new AuthorizationDecision(gruppeopslag.erDriftsfolk(login.get().getName())));
  }

  /** Where a person was going: not what the browser fetches beside, such as the site's icon. */
  private static boolean erEnSide(HttpServletRequest anmodning) {
    String svarform = anmodning.getHeader(HttpHeaders.ACCEPT);
    return "GET".equals(anmodning.getMethod())
        && svarform != null
        && svarform.contains(MediaType.TEXT_HTML_VALUE)
        && !Programveje.er(anmodning.getRequestURI());
  }

  private static Loginvej formular() {
    return new Loginvej(
        "/login",
        http ->
            http.formLogin(
                    l ->
                        l.loginPage("/login")
                            .defaultSuccessUrl("/", false)
                            .failureHandler(AFVISNING))
                .logout(l -> l.logoutSuccessUrl("/login?logget-ud")));
  }

  private static void hoveder(HeadersConfigurer<HttpSecurity> h) {
    // HSTS, nosniff and, where nothing else is said, no-store are Spring's own
    h.addHeaderWriter(Sikkerhedskonfiguration::gemIkkeSvarTilProgrammer)
        .frameOptions(f -> f.deny())
        .referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN))
        .permissionsPolicyHeader(p -> p.policy(SLUKKEDE_EVNER));
  }

  /** The engine's REST says {@code no-cache}, which lets a copy be kept. */
  private static void gemIkkeSvarTilProgrammer(
      HttpServletRequest anmodning, HttpServletResponse svar) {
    if (Programveje.er(anmodning.getRequestURI())
        && !anmodning.getRequestURI().contains("/static/")) {
      svar.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
  }

  /** A page leads to the log-in; a program must hear that it is missing. */
  static AuthenticationEntryPoint tilLogin(String side) {
    var veje = new LinkedHashMap<RequestMatcher, AuthenticationEntryPoint>();
    // no log-in opens it, so nobody is asked for one
    veje.put(
        sti(OPSAETNING),
        (r, svar, fejl) ->
            Problemsvar.skriv(
                svar,
                HttpServletResponse.SC_FORBIDDEN,
                "Det er lukket",
                "Den første bruger oprettes i konfigurationen og ikke her."));
    veje.put(r -> Programveje.er(r.getRequestURI()), AFVISNING);
    var tilLogin = new DelegatingAuthenticationEntryPoint(veje);
    tilLogin.setDefaultEntryPoint(new LoginUrlAuthenticationEntryPoint(side));
    return tilLogin;
  }

  /** By the whole path, whichever servlet answers: the engine's REST is not Spring MVC. */
  static RequestMatcher sti(String... moenstre) {
    PathPatternRequestMatcher.Builder bygger = PathPatternRequestMatcher.withDefaults();
    return new OrRequestMatcher(
        Arrays.stream(moenstre).<RequestMatcher>map(bygger::matcher).toList());
  }

  @Bean
  RequestRejectedHandler afvisteAdresser() {
    return AFVISNING;
  }

  @Bean
  FilterRegistrationBean<Adressevagt> adressevagt() {
    var filter = new FilterRegistrationBean<>(new Adressevagt(AFVISNING));
    filter.setOrder(FOER_SPRING_SECURITY);
    return filter;
  }

  /** An encoded slash is refused by the firewall, which answers properly, instead of by Tomcat. */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> kodedeSkraastreger() {
    return fabrik ->
        fabrik.addConnectorCustomizers(
            c -> c.setEncodedSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue()));
  }

  @Bean
  FilterRegistrationBean<Kropsgraense> kropsgraense(
      Kropsindstillinger graenser, Gruppeopslag gruppeopslag) {
    var filter = new FilterRegistrationBean<>(new Kropsgraense(graenser, gruppeopslag));
    // after the log-in, before anybody reads the body
    filter.setOrder(100);
    return filter;
  }

  @Bean
  FilterRegistrationBean<ContainerBasedAuthenticationFilter> camundaLoginFilter() {
    var filter = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
    filter.setInitParameters(
        Map.of("authentication-provider", SpringLoginTilCamunda.class.getName()));
    filter.addUrlPatterns("/camunda/*");
    filter.setOrder(201);
    filter.setDispatcherTypes(DispatcherType.REQUEST);
    return filter;
  }

  @Bean
  FilterRegistrationBean<Sidenonce> sidenonce() {
    var filter = new FilterRegistrationBean<>(new Sidenonce());
    filter.addUrlPatterns("/camunda/app/*");
    filter.setOrder(200);
    return filter;
  }

  @Bean
  FilterRegistrationBean<MotorIdentitetFilter> motorIdentitet(IdentityService identitet) {
    var filter = new FilterRegistrationBean<>(new MotorIdentitetFilter(identitet));
    filter.addUrlPatterns("/engine-rest/*");
    filter.setOrder(202);
    return filter;
  }
}
