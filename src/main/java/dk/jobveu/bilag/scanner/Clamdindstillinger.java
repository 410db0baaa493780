package dk.jobveu.bilag.scanner;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where clamd is.
 *
 * @param vaert empty when there is none
 * @param hoejst how long it may take to answer
 */
@ConfigurationProperties("jobveu.clamd")
public record Clamdindstillinger(String vaert, int port, Duration hoejst) {}
