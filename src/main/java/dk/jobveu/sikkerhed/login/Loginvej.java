package dk.jobveu.sikkerhed.login;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/**
 * How people log in on our pages: by the form, or at an identity provider.
 *
 * @param begynd the page that a person without a log-in is led to
 * @param tilfoej adds it to the pages' security
 */
public record Loginvej(String begynd, Tilfoejelse tilfoej) {

  /** A part of the configuration of Spring Security, which may fail with anything. */
  @FunctionalInterface
  public interface Tilfoejelse {
    void til(HttpSecurity http) throws Exception;
  }
}
