package dk.jobveu.konto;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long things about accounts last; assumptions in application.yaml.
 *
 * @param linkGaelder how long an invitation's link can be used
 * @param egneAdgangskoder whether people log in with passwords that are chosen here; not where an
 *     identity provider lets them in
 */
@ConfigurationProperties("jobveu.konto")
public record Kontoregler(Duration linkGaelder, boolean egneAdgangskoder) {}
