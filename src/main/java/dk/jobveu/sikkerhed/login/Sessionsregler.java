package dk.jobveu.sikkerhed.login;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long one is logged in; assumptions in application.yaml.
 *
 * @param hoejst from the log-in to the end, however much is done
 */
@ConfigurationProperties("jobveu.sessioner")
record Sessionsregler(Duration hoejst) {}
