/** Log-in at an identity provider by OpenID Connect (profile {@code oidc}). */
package dk.jobveu.sikkerhed.login.oidc;
