package dk.jobveu.sikkerhed;

import jakarta.servlet.DispatcherType;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** One login for everything: pages by session, the two REST interfaces by HTTP Basic. */
@Configuration
class Sikkerhedskonfiguration {

  @Bean
  @Order(1)
  SecurityFilterChain rest(HttpSecurity http) throws Exception {
    return http.securityMatcher("/engine-rest/**", "/engine-rest", "/api/**")
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
                    .requestMatchers("/login", "/css/**", "/actuator/health/**", "/actuator/health")
                    .permitAll()
                    .requestMatchers("/camunda/api/admin/setup/**")
                    .denyAll()
                    .anyRequest()
                    .authenticated())
        .formLogin(l -> l.loginPage("/login").defaultSuccessUrl("/", false))
        .logout(l -> l.logoutSuccessUrl("/login?logget-ud"))
        // the web applications bring a CSRF protection of their own
        .csrf(c -> c.ignoringRequestMatchers("/camunda/**"))
        .headers(h -> h.frameOptions(f -> f.sameOrigin()))
        .build();
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
