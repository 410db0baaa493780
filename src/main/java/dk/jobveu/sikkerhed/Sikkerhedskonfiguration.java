package dk.jobveu.sikkerhed;

import jakarta.servlet.DispatcherType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.DelegatingAuthenticationEntryPoint;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** One login for everything: pages by session, the two REST interfaces by HTTP Basic. */
@Configuration
class Sikkerhedskonfiguration {

  @Bean
  @Order(1)
  SecurityFilterChain rest(HttpSecurity http) throws Exception {
    return http.securityMatcher(sti("/engine-rest/**", "/api/**"))
        .authorizeHttpRequests(a -> a.anyRequest().authenticated())
        .httpBasic(Customizer.withDefaults())
        // no cookie is accepted here, so there is nothing for a foreign site to ride on
        .csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain sider(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(
            a ->
                a.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                    .permitAll()
                    .requestMatchers(sti("/login", "/css/**", "/actuator/health/**"))
                    .permitAll()
                    .requestMatchers(sti("/camunda/api/admin/setup/**"))
                    .denyAll()
                    .anyRequest()
                    .authenticated())
        .formLogin(l -> l.loginPage("/login").defaultSuccessUrl("/", false))
        .logout(l -> l.logoutSuccessUrl("/login?logget-ud"))
        .exceptionHandling(e -> e.authenticationEntryPoint(tilLogin()))
        // the web applications bring a CSRF protection of their own
        .csrf(c -> c.ignoringRequestMatchers(sti("/camunda/**")))
        .headers(h -> h.frameOptions(f -> f.sameOrigin()))
        .build();
  }

  /** A page leads to the log-in; the web applications' own calls must hear that it is missing. */
  private static AuthenticationEntryPoint tilLogin() {
    var veje = new LinkedHashMap<RequestMatcher, AuthenticationEntryPoint>();
    veje.put(sti("/camunda/api/**"), new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED));
    var tilLogin = new DelegatingAuthenticationEntryPoint(veje);
    tilLogin.setDefaultEntryPoint(new LoginUrlAuthenticationEntryPoint("/login"));
    return tilLogin;
  }

  /** By the whole path, whichever servlet answers: the engine's REST is not Spring MVC. */
  private static RequestMatcher sti(String... moenstre) {
    PathPatternRequestMatcher.Builder bygger = PathPatternRequestMatcher.withDefaults();
    return new OrRequestMatcher(
        Arrays.stream(moenstre).<RequestMatcher>map(bygger::matcher).toList());
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
  FilterRegistrationBean<MotorIdentitetFilter> motorIdentitet(IdentityService identitet) {
    var filter = new FilterRegistrationBean<>(new MotorIdentitetFilter(identitet));
    filter.addUrlPatterns("/engine-rest/*");
    filter.setOrder(202);
    return filter;
  }
}
