package dk.jobveu.sikkerhed.login.oidc;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where in the provider's claims we find what we need.
 *
 * @param brugerfelt the claim that is the user's id here; one that is never given to somebody else
 * @param gruppefelt the claim that lists organisations and roles
 * @param administratorgruppe the one value that makes somebody an administrator; empty: none does
 */
@ConfigurationProperties("jobveu.oidc")
record Oidcindstillinger(String brugerfelt, String gruppefelt, String administratorgruppe) {}
